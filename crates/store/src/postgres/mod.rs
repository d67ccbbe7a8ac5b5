//! The store in a PostgreSQL database, for any number of nodes.
//!
//! Owns the pool of connections and what every session is set to. It must never retry: only the
//! caller knows whether a command still makes sense.

mod fault;
mod listener;
mod schema;
mod statements;
mod teller;

use crate::error::{CommitError, StoreError};
use crate::notice::{Announcer, Notice, Notices};
use crate::rows::{Delta, signed};
use crate::store::{Listed, Store};
use async_trait::async_trait;
use fault::Named;
use muster_enrollment::Changes;
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::{ConnectOptions, Connection, PgConnection, Postgres};
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;
use teller::Teller;
use tokio::sync::RwLock;
use tokio::task::JoinHandle;
use uuid::Uuid;

/// How many connections one node uses, besides the one that listens and the one that tells.
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

/// How often a node that can have missed a notice is told so, unless it is said otherwise. A notice
/// is lost when the node that should send it ends between its commit and the notice.
const DOUBT: Duration = Duration::from_secs(10);

/// The store in a PostgreSQL database.
#[derive(Debug)]
pub struct PostgresStore {
    node: Node,
    announcer: Announcer,
    listener: JoinHandle<()>,
    telling: tokio::sync::Mutex<JoinHandle<()>>,
}

/// What a request of this node needs.
#[derive(Clone, Debug)]
struct Node {
    pool: PgPool,
    named: Named,
    teller: Arc<Teller>,
    /// Shared by writes that are under way.
    writes: Arc<RwLock<()>>,
}

impl PostgresStore {
    /// Connects to the database at the URL, and creates Muster's schema in it if there is none.
    ///
    /// Notices arrive soon after the writes they are about. Because one can be lost, there is a
    /// [`Notice::Missed`] every 10 seconds.
    ///
    /// # Errors
    ///
    /// [`StoreError`], by what can be done about it.
    pub async fn connect(url: &str) -> Result<Self, StoreError> {
        Self::connect_in_doubt(url, DOUBT).await
    }

    /// The same with another time between two [`Notice::Missed`]: how long this node may work on an
    /// old state after a notice was lost.
    ///
    /// # Errors
    ///
    /// [`StoreError`], by what can be done about it.
    pub async fn connect_in_doubt(url: &str, doubt: Duration) -> Result<Self, StoreError> {
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
        let node = Node {
            pool: settled(CONNECTIONS).connect_lazy_with(options.clone()),
            named: named.clone(),
            teller: Arc::default(),
            writes: Arc::default(),
        };
        let announcer = Announcer::new();
        let listening = listener::start(options.clone(), announcer.clone(), named, doubt);
        Ok(Self {
            announcer,
            listener: listening.await?,
            telling: node.teller.start(options).into(),
            node,
        })
    }
}

impl Node {
    async fn connection(&self) -> Result<PoolConnection<Postgres>, StoreError> {
        self.pool
            .acquire()
            .await
            .map_err(|error| self.named.error(&error))
    }

    /// Lets a write come to its end even when nobody waits for it any more, because what was written
    /// has to be told.
    async fn finish<T, E, Writing>(
        &self,
        write: impl FnOnce(Self) -> Writing,
        interrupted: impl FnOnce(StoreError) -> E,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: Send + 'static,
        Writing: Future<Output = Result<T, E>> + Send + 'static,
    {
        let under_way = Arc::clone(&self.writes).read_owned().await;
        let write = write(self.clone());
        let writing = tokio::spawn(async move {
            let _under_way = under_way;
            write.await
        });
        writing.await.unwrap_or_else(|error| {
            // The program ends.
            let reason = format_args!("the work on it was interrupted ({error})");
            Err(interrupted(self.named.unavailable(reason)))
        })
    }

    async fn create(self, tenant: Uuid, delta: Delta) -> Result<u64, CommitError> {
        let mut connection = self.connection().await?;
        let created = statements::create(&mut connection, tenant, &delta).await;
        if let Some(version) = created.map_err(|fault| self.named.commit(fault))? {
            self.teller.tell(Notice::Changed { tenant, version });
            return Ok(version);
        }
        Err(self.lost(&mut connection, tenant).await)
    }

    async fn commit(self, tenant: Uuid, expected: i64, delta: Delta) -> Result<(), CommitError> {
        let mut connection = self.connection().await?;
        let committed = statements::commit(&mut connection, tenant, expected, &delta).await;
        match committed.map_err(|fault| self.named.commit(fault))? {
            Some(version) => {
                self.teller.tell(Notice::Changed { tenant, version });
                Ok(())
            }
            None => Err(self.lost(&mut connection, tenant).await),
        }
    }

    async fn drop_tenant(self, tenant: Uuid) -> Result<bool, StoreError> {
        let mut connection = self.connection().await?;
        let dropped = statements::drop_tenant(&mut connection, tenant).await;
        let dropped = dropped.map_err(|fault| self.named.fault(fault))?;
        if dropped {
            self.teller.tell(Notice::Dropped { tenant });
        }
        Ok(dropped)
    }

    /// What to answer when another writer was first.
    async fn lost(&self, connection: &mut PgConnection, tenant: Uuid) -> CommitError {
        match statements::version(connection, tenant).await {
            Ok(current) => CommitError::Lost { current },
            Err(fault) => self.named.fault(fault).into(),
        }
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
        self.telling.get_mut().abort();
    }
}

#[async_trait]
impl Store for PostgresStore {
    async fn tenants(&self) -> Result<Vec<Listed>, StoreError> {
        let mut connection = self.node.connection().await?;
        let tenants = statements::tenants(&mut connection).await;
        tenants.map_err(|fault| self.node.named.fault(fault))
    }

    async fn version(&self, tenant: Uuid) -> Result<Option<u64>, StoreError> {
        let mut connection = self.node.connection().await?;
        let version = statements::version(&mut connection, tenant).await;
        version.map_err(|fault| self.node.named.fault(fault))
    }

    async fn versions(&self, tenants: &[Uuid]) -> Result<Vec<Listed>, StoreError> {
        let mut connection = self.node.connection().await?;
        let versions = statements::versions(&mut connection, tenants).await;
        versions.map_err(|fault| self.node.named.fault(fault))
    }

    async fn open(&self, tenant: Uuid) -> Result<Option<Changes>, StoreError> {
        let mut connection = self.node.connection().await?;
        let contents = statements::open(&mut connection, tenant).await;
        contents.map_err(|fault| self.node.named.fault(fault))
    }

    async fn create(&self, tenant: Uuid, contents: &Changes) -> Result<u64, CommitError> {
        let delta = Delta::of(contents)?;
        let create = |node: Node| node.create(tenant, delta);
        self.node.finish(create, CommitError::InDoubt).await
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
        let commit = |node: Node| node.commit(tenant, expected, delta);
        self.node.finish(commit, CommitError::InDoubt).await
    }

    async fn drop_tenant(&self, tenant: Uuid) -> Result<bool, StoreError> {
        let drop_tenant = |node: Node| node.drop_tenant(tenant);
        self.node.finish(drop_tenant, |error| error).await
    }

    fn notices(&self) -> Notices {
        self.announcer.subscribe()
    }

    async fn close(&self) {
        let closing = async {
            let _all = self.node.writes.write().await;
            self.node.teller.end();
            let mut telling = self.telling.lock().await;
            if !telling.is_finished() {
                let _ = (&mut *telling).await;
            }
        };
        if tokio::time::timeout(PATIENCE, closing).await.is_err() {
            tracing::warn!("other nodes will find the last changes by themselves");
        }
    }

    async fn examine(&self) -> Result<Vec<String>, StoreError> {
        let mut connection = self.node.connection().await?;
        let findings = statements::examine(&mut connection).await;
        findings.map_err(|fault| self.node.named.fault(fault))
    }
}
