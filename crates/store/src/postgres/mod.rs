//! The store in a PostgreSQL database, for any number of nodes.
//!
//! It must never retry: only the caller knows whether a command still makes sense.

mod connection;
mod fault;
mod listener;
mod schema;
mod statements;
mod teller;

use crate::error::{CommitError, StoreError};
use crate::notice::{Announcer, Notice, Notices};
use crate::rows::{Delta, signed};
use crate::store::{Listed, Purpose, Store};
use async_trait::async_trait;
use connection::{PATIENCE, settled, with_connection, with_the_first_connection};
use fault::{Fault, Named};
use muster_enrollment::Changes;
use sqlx::postgres::{PgConnectOptions, PgPool};
use sqlx::{ConnectOptions, PgConnection};
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;
use teller::Teller;
use tokio::sync::RwLock;
use tokio::task::JoinHandle;
use uuid::Uuid;

/// How many connections one node uses, besides the one that listens and the one that tells.
const CONNECTIONS: u32 = 16;

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

    /// The same for a database that has Muster's schema, which stays as it is.
    ///
    /// # Errors
    ///
    /// [`StoreError`], by what can be done about it.
    pub async fn connect_to_existing(url: &str) -> Result<Self, StoreError> {
        Self::connect_for(Purpose::Look, url, DOUBT).await
    }

    /// The same with another time between two [`Notice::Missed`]: how long this node may work on an
    /// old state after a notice was lost.
    ///
    /// # Errors
    ///
    /// [`StoreError`], by what can be done about it.
    pub async fn connect_in_doubt(url: &str, doubt: Duration) -> Result<Self, StoreError> {
        Self::connect_for(Purpose::Use, url, doubt).await
    }

    async fn connect_for(purpose: Purpose, url: &str, doubt: Duration) -> Result<Self, StoreError> {
        let named = Named::of(url);
        let options = PgConnectOptions::from_str(url)
            .map_err(|error| named.error(&error))?
            .disable_statement_logging();
        let options = match options.get_application_name() {
            Some(_) => options,
            None => options.application_name("muster"),
        };
        let begin = async |connection: &mut _| match purpose {
            Purpose::Use => schema::upgrade(connection, &named).await,
            Purpose::Look => schema::recognize(connection, &named).await,
        };
        with_the_first_connection(&options, &named, begin).await?;
        let node = Node {
            pool: settled(CONNECTIONS).connect_lazy_with(options.clone()),
            named: named.clone(),
            teller: Arc::default(),
            writes: Arc::default(),
        };
        let announcer = Announcer::new();
        let listening = listener::start(options.clone(), announcer.clone(), named.clone(), doubt);
        Ok(Self {
            announcer,
            listener: listening.await?,
            telling: node.teller.start(options, named).into(),
            node,
        })
    }
}

impl Node {
    /// Reads with a connection.
    async fn read<T>(
        &self,
        read: impl AsyncFnOnce(&mut PgConnection) -> Result<T, Fault>,
    ) -> Result<T, StoreError> {
        let read = with_connection(&self.pool, read).await;
        read.map_err(|fault| self.named.fault(fault))
    }

    /// Writes with a connection. What may have been written is told as if it had been: whoever hears
    /// of it asks what is there.
    async fn write<T>(
        &self,
        in_doubt: Notice,
        write: impl AsyncFnOnce(&mut PgConnection) -> Result<T, Fault>,
    ) -> Result<T, CommitError> {
        let written = with_connection(&self.pool, write).await;
        written.map_err(|fault| {
            let error = self.named.commit(fault);
            if matches!(error, CommitError::InDoubt(_)) {
                self.teller.tell(in_doubt);
            }
            error
        })
    }

    /// Lets a write come to its end even when nobody waits for it any more, because what was written
    /// has to be told.
    async fn finish<T, Writing>(
        &self,
        write: impl FnOnce(Self) -> Writing,
    ) -> Result<T, CommitError>
    where
        T: Send + 'static,
        Writing: Future<Output = Result<T, CommitError>> + Send + 'static,
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
            Err(CommitError::InDoubt(self.named.unavailable(reason)))
        })
    }

    async fn create(self, tenant: Uuid, delta: Delta) -> Result<u64, CommitError> {
        let create =
            async |connection: &mut _| statements::create(connection, tenant, &delta).await;
        let begun = self.write(Notice::Dropped { tenant }, create).await?;
        self.begun(tenant, begun).await
    }

    async fn reset(self, tenant: Uuid, delta: Delta) -> Result<u64, CommitError> {
        let reset = async |connection: &mut _| statements::reset(connection, tenant, &delta).await;
        let begun = self.write(Notice::Dropped { tenant }, reset).await?;
        self.begun(tenant, begun).await
    }

    async fn begun(&self, tenant: Uuid, version: Option<u64>) -> Result<u64, CommitError> {
        match version {
            Some(version) => {
                self.teller.tell(Notice::Changed { tenant, version });
                Ok(version)
            }
            None => Err(self.lost(tenant).await),
        }
    }

    async fn commit(self, tenant: Uuid, expected: i64, delta: Delta) -> Result<(), CommitError> {
        let commit = async |connection: &mut _| {
            statements::commit(connection, tenant, expected, &delta).await
        };
        let version = delta.version.unsigned_abs();
        let in_doubt = Notice::Changed { tenant, version };
        match self.write(in_doubt, commit).await? {
            Some(version) => {
                self.teller.tell(Notice::Changed { tenant, version });
                Ok(())
            }
            None => Err(self.lost(tenant).await),
        }
    }

    async fn drop_tenant(self, tenant: Uuid) -> Result<bool, CommitError> {
        let drop_tenant =
            async |connection: &mut _| statements::drop_tenant(connection, tenant).await;
        let notice = Notice::Dropped { tenant };
        let dropped = self.write(notice, drop_tenant).await?;
        if dropped {
            self.teller.tell(notice);
        }
        Ok(dropped)
    }

    /// What to answer when another writer was first.
    async fn lost(&self, tenant: Uuid) -> CommitError {
        let version = async |connection: &mut _| statements::version(connection, tenant).await;
        match self.read(version).await {
            Ok(current) => CommitError::Lost { current },
            Err(error) => error.into(),
        }
    }
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
        let tenants = async |connection: &mut _| statements::tenants(connection).await;
        self.node.read(tenants).await
    }

    async fn version(&self, tenant: Uuid) -> Result<Option<u64>, StoreError> {
        let version = async |connection: &mut _| statements::version(connection, tenant).await;
        self.node.read(version).await
    }

    async fn versions(&self, tenants: &[Uuid]) -> Result<Vec<Listed>, StoreError> {
        let versions = async |connection: &mut _| statements::versions(connection, tenants).await;
        self.node.read(versions).await
    }

    async fn open(&self, tenant: Uuid) -> Result<Option<Changes>, StoreError> {
        let open = async |connection: &mut _| statements::open(connection, tenant).await;
        self.node.read(open).await
    }

    async fn create(&self, tenant: Uuid, contents: &Changes) -> Result<u64, CommitError> {
        let delta = Delta::of(contents)?;
        let create = |node: Node| node.create(tenant, delta);
        self.node.finish(create).await
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
        self.node.finish(commit).await
    }

    async fn drop_tenant(&self, tenant: Uuid) -> Result<bool, CommitError> {
        let drop_tenant = |node: Node| node.drop_tenant(tenant);
        self.node.finish(drop_tenant).await
    }

    async fn reset(&self, tenant: Uuid, contents: &Changes) -> Result<u64, CommitError> {
        let delta = Delta::of(contents)?;
        let reset = |node: Node| node.reset(tenant, delta);
        self.node.finish(reset).await
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
        let examine = async |connection: &mut _| statements::examine(connection).await;
        self.node.read(examine).await
    }
}
