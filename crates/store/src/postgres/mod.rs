//! The store in a PostgreSQL database, for any number of nodes.
//!
//! Owns the pool of connections and what every session is set to. It must never retry: only the
//! caller knows whether a command still makes sense.

mod fault;
mod listener;
mod schema;
mod statements;

use crate::error::{CommitError, StoreError};
use crate::notice::{Announcer, Notices};
use crate::rows::{Delta, signed};
use crate::store::{Listed, Store};
use async_trait::async_trait;
use fault::Named;
use muster_enrollment::Changes;
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::{ConnectOptions, Connection, Postgres};
use std::str::FromStr;
use std::time::Duration;
use tokio::task::JoinHandle;
use uuid::Uuid;

/// How many connections one node uses, the one that listens aside.
const CONNECTIONS: u32 = 16;

/// How long a request waits for a connection before it is told that there is none.
const PATIENCE: Duration = Duration::from_secs(5);

/// What every session is set to, whatever the server's defaults: no statement waits for ever, and
/// a commit is acknowledged only when it is on the disk. A stronger `synchronous_commit`, such as
/// one that waits for a replica, stays.
const SETTINGS: &str = "
    SELECT set_config('statement_timeout', '30s', false),
           set_config('lock_timeout', '5s', false),
           set_config('idle_in_transaction_session_timeout', '30s', false),
           set_config('default_transaction_isolation', 'read committed', false),
           CASE current_setting('synchronous_commit')
               WHEN 'off' THEN set_config('synchronous_commit', 'on', false)
           END
";

/// The store in a PostgreSQL database.
#[derive(Debug)]
pub struct PostgresStore {
    pool: PgPool,
    named: Named,
    announcer: Announcer,
    listener: JoinHandle<()>,
}

impl PostgresStore {
    /// Connects to the database at the URL, and creates Muster's schema in it if there is none.
    ///
    /// # Errors
    ///
    /// [`StoreError`], by what can be done about it.
    pub async fn connect(url: &str) -> Result<Self, StoreError> {
        let named = Named::of(url);
        let options = PgConnectOptions::from_str(url)
            .map_err(|error| named.error(&error))?
            .disable_statement_logging();
        let options = match options.get_application_name() {
            Some(_) => options,
            None => options.application_name("muster"),
        };
        // Not by the pool, which would only say that it waited in vain.
        let connecting = tokio::time::timeout(PATIENCE, options.connect()).await;
        let connected = connecting.map_err(|_| named.unavailable("it does not answer"))?;
        let mut connection = connected.map_err(|error| named.error(&error))?;
        schema::upgrade(&mut connection, &named).await?;
        // It was sound until now; how it ends does not matter.
        let _ = connection.close().await;
        let pool = settled(CONNECTIONS).connect_lazy_with(options.clone());
        let announcer = Announcer::new();
        let listener = listener::start(options, announcer.clone(), named.clone()).await?;
        Ok(Self {
            pool,
            named,
            announcer,
            listener,
        })
    }

    async fn connection(&self) -> Result<PoolConnection<Postgres>, StoreError> {
        self.pool
            .acquire()
            .await
            .map_err(|error| self.named.error(&error))
    }
}

/// A pool whose sessions have Muster's settings.
fn settled(connections: u32) -> PgPoolOptions {
    PgPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(PATIENCE)
        .after_connect(|connection, _| {
            Box::pin(async move {
                sqlx::raw_sql(SETTINGS).execute(connection).await?;
                Ok(())
            })
        })
}

impl Drop for PostgresStore {
    fn drop(&mut self) {
        self.listener.abort();
    }
}

#[async_trait]
impl Store for PostgresStore {
    async fn tenants(&self) -> Result<Vec<Listed>, StoreError> {
        let mut connection = self.connection().await?;
        let tenants = statements::tenants(&mut connection).await;
        tenants.map_err(|fault| self.named.fault(fault))
    }

    async fn version(&self, tenant: Uuid) -> Result<Option<u64>, StoreError> {
        let mut connection = self.connection().await?;
        let version = statements::version(&mut connection, tenant).await;
        version.map_err(|fault| self.named.fault(fault))
    }

    async fn open(&self, tenant: Uuid) -> Result<Option<Changes>, StoreError> {
        let mut connection = self.connection().await?;
        let contents = statements::open(&mut connection, tenant).await;
        contents.map_err(|fault| self.named.fault(fault))
    }

    async fn create(&self, tenant: Uuid, contents: &Changes) -> Result<u64, CommitError> {
        let delta = Delta::of(contents)?;
        let mut connection = self.connection().await?;
        let created = statements::create(&mut connection, tenant, &delta).await;
        if let Some(version) = created.map_err(|fault| self.named.commit(fault))? {
            return Ok(version);
        }
        let current = statements::version(&mut connection, tenant).await;
        let current = current.map_err(|fault| self.named.fault(fault))?;
        Err(CommitError::Lost { current })
    }

    async fn commit(
        &self,
        tenant: Uuid,
        expected_version: u64,
        changes: &Changes,
    ) -> Result<(), CommitError> {
        let Some(delta) = Delta::on(expected_version, changes)? else {
            return Ok(());
        };
        let expected = signed(expected_version)?;
        let mut connection = self.connection().await?;
        let committed = statements::commit(&mut connection, tenant, expected, &delta).await;
        if committed.map_err(|fault| self.named.commit(fault))? {
            return Ok(());
        }
        let current = statements::version(&mut connection, tenant).await;
        let current = current.map_err(|fault| self.named.fault(fault))?;
        Err(CommitError::Lost { current })
    }

    async fn drop_tenant(&self, tenant: Uuid) -> Result<bool, StoreError> {
        let mut connection = self.connection().await?;
        let dropped = statements::drop_tenant(&mut connection, tenant).await;
        dropped.map_err(|fault| self.named.fault(fault))
    }

    fn notices(&self) -> Notices {
        self.announcer.subscribe()
    }

    async fn examine(&self) -> Result<Vec<String>, StoreError> {
        let mut connection = self.connection().await?;
        let findings = statements::examine(&mut connection).await;
        findings.map_err(|fault| self.named.fault(fault))
    }
}
