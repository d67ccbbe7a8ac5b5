//! The one interface of all stores, and how one is opened.
//!
//! Owns the promises every store keeps; `tests/conformance.rs` holds each store to them.

use crate::error::{CommitError, StoreError};
use crate::location::Location;
use crate::memory::MemoryStore;
use crate::notice::Notices;
use crate::postgres::PostgresStore;
use crate::sqlite::SqliteStore;
use async_trait::async_trait;
use muster_enrollment::Changes;
use std::fmt::Debug;
use std::sync::Arc;
use uuid::Uuid;

/// A tenant that is stored, and its version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The tenant's id.
    pub tenant: Uuid,
    /// Its version.
    pub version: u64,
}

/// Where tenants are kept.
///
/// Every change of a tenant is atomic, and acknowledged only when it is as durable as the store
/// can make it. When a future is dropped before it is done, its change is written completely or
/// not at all.
#[async_trait]
pub trait Store: Debug + Send + Sync {
    /// All tenants, by id.
    async fn tenants(&self) -> Result<Vec<Listed>, StoreError>;

    /// The version of a tenant. None: there is no such tenant.
    async fn version(&self, tenant: Uuid) -> Result<Option<u64>, StoreError>;

    /// The versions of those of these tenants that there are. It costs a store that is far away one
    /// exchange.
    async fn versions(&self, tenants: &[Uuid]) -> Result<Vec<Listed>, StoreError> {
        let mut listed = Vec::with_capacity(tenants.len());
        for &tenant in tenants {
            if let Some(version) = self.version(tenant).await? {
                listed.push(Listed { tenant, version });
            }
        }
        Ok(listed)
    }

    /// All rows of a tenant as they were at one moment, for
    /// [`Tenant::restore`](muster_enrollment::Tenant::restore). None: there is no such tenant.
    async fn open(&self, tenant: Uuid) -> Result<Option<Changes>, StoreError>;

    /// Creates a tenant with the rows written in `contents`, and tells the version it begins at.
    ///
    /// That is the version of the contents, unless a tenant with this id was dropped before:
    /// then it is at least the one after the last that tenant had. So a version of a tenant never
    /// means two states, and whoever still holds the dropped tenant cannot write into the new one.
    ///
    /// # Errors
    ///
    /// [`CommitError::Lost`] with the current version when the tenant exists.
    async fn create(&self, tenant: Uuid, contents: &Changes) -> Result<u64, CommitError>;

    /// Makes the changes if the tenant is at `expected_version`; it is at `changes.version`
    /// afterwards. Changes that are empty and leave the version as it is succeed without being
    /// written.
    ///
    /// # Errors
    ///
    /// [`CommitError::Lost`] when the tenant is not at that version.
    async fn commit(
        &self,
        tenant: Uuid,
        expected_version: u64,
        changes: &Changes,
    ) -> Result<(), CommitError>;

    /// Drops a tenant with all its rows, and tells whether there was one. Only its id and last
    /// version are kept.
    async fn drop_tenant(&self, tenant: Uuid) -> Result<bool, CommitError>;

    /// Drops the tenant, if there is one, and creates it with the rows written in `contents`, both
    /// or neither. It tells the version it begins at, which is that of a tenant created again.
    ///
    /// # Errors
    ///
    /// [`CommitError::Lost`] when there was none and another writer created it meanwhile.
    async fn reset(&self, tenant: Uuid, contents: &Changes) -> Result<u64, CommitError>;

    /// Notices of all writes from now on.
    fn notices(&self) -> Notices;

    /// Brings to their end the writes that nobody waits for any more, and tells other nodes of what
    /// was written. For a program that ends; it takes a few seconds at most, whatever became of the
    /// database.
    async fn close(&self) {}

    /// Asks the database itself whether it is sound. What it finds wrong, one sentence each.
    async fn examine(&self) -> Result<Vec<String>, StoreError>;
}

/// What a store is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To be used: it is created if there is none, and brought to the version of this program.
    Use,
    /// To be looked at: it has to be there, and stays as it is.
    Look,
}

/// Opens the store at a location, and creates it if there is none.
///
/// # Errors
///
/// [`StoreError`], by what can be done about it.
pub async fn open_store(location: &Location) -> Result<Arc<dyn Store>, StoreError> {
    Ok(match location {
        Location::Memory => Arc::new(MemoryStore::new()),
        Location::Sqlite(path) => Arc::new(SqliteStore::open(path).await?),
        Location::Postgres(url) => Arc::new(PostgresStore::connect(url).await?),
    })
}

/// Opens the store at a location to look at it: it is neither created nor brought to another
/// version.
///
/// # Errors
///
/// [`StoreError`], by what can be done about it. One that is not there is [`StoreError::Absent`],
/// and one of an older version [`StoreError::Older`].
pub async fn open_existing_store(location: &Location) -> Result<Arc<dyn Store>, StoreError> {
    Ok(match location {
        Location::Memory => Arc::new(MemoryStore::new()),
        Location::Sqlite(path) => Arc::new(SqliteStore::open_existing(path).await?),
        Location::Postgres(url) => Arc::new(PostgresStore::connect_to_existing(url).await?),
    })
}
