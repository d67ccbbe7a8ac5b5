//! Every tenant of this server: those in memory, and how one gets there from the store and leaves
//! again. A command counts once the store has it.
//!
//! What is kept in memory is bounded by its rows and by how long nobody asked for it. A tenant that
//! was evicted is read again at its next request. It must never hold two copies of one tenant; see
//! [`resident`].

mod default;
mod following;
mod resident;
mod select;
#[cfg(test)]
mod tests;

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::http::Method;
use moka::future::Cache;
use moka::policy::EvictionPolicy;
use muster_enrollment::{Applied, Circumstances, Identifiers, Rules, Tenant};
use muster_model_runtime::DateTimeOffset;
use muster_store::{CommitError, Listed, Notices, Store, StoreError};
use tokio::sync::Mutex;
use uuid::Uuid;

use crate::fault::Fault;

pub(crate) use default::{DEFAULT_TENANT, DEFAULT_USER};
pub(crate) use select::select;

use resident::{Resident, Residents};

/// How often a command is applied anew because another node was first. More often than that the
/// nodes are busier than they can be.
const ATTEMPTS: usize = 64;

/// The cache reckons with dates, and cannot with all of them.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// How much may be in memory.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bound {
    /// The most rows, of all tenants together.
    pub(crate) rows: u32,
    /// How long a tenant may be unused.
    pub(crate) idle: Duration,
}

/// What is in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Load {
    pub(crate) tenants: u64,
    pub(crate) rows: u64,
}

/// Why a tenant cannot be had.
#[derive(Clone, Debug, thiserror::Error)]
pub(crate) enum Unavailable {
    /// Nobody created it.
    #[error("there is no tenant {0}")]
    Absent(Uuid),
    /// It may be there, and cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// When a tenant was created, and the version it is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Created {
    /// It was not there.
    Now { version: u64 },
    /// It was there already, and nothing was changed.
    Before { version: u64 },
}

/// The tenants, and the store that keeps them.
#[derive(Debug)]
pub(crate) struct Tenants {
    store: Arc<dyn Store>,
    /// Taken by the one task that follows them.
    notices: Mutex<Notices>,
    copies: Arc<Residents>,
    /// Keeps copies in memory, and lets the least recently used go when there are too many rows.
    kept: Cache<Uuid, Arc<Resident>>,
    bound: Bound,
    /// The optional rules under which commands are applied.
    rules: Rules,
}

impl Tenants {
    /// Opens the store, and creates the default tenant when it does not have it.
    ///
    /// # Errors
    ///
    /// The store's.
    pub(crate) async fn open(
        store: Arc<dyn Store>,
        bound: Bound,
        rules: Rules,
    ) -> Result<Arc<Self>, StoreError> {
        // A tenant larger than the bound is kept alone. A tenant without rows weighs something.
        let weigh = move |_: &Uuid, resident: &Arc<Resident>| {
            let rows = u32::try_from(resident.read().rows()).unwrap_or(u32::MAX);
            rows.clamp(1, bound.rows)
        };
        let tenants = Arc::new(Self {
            // From before any tenant is read, so that no write of another node falls in between.
            notices: Mutex::new(store.notices()),
            store,
            copies: Arc::default(),
            kept: Cache::builder()
                .max_capacity(bound.rows.into())
                .weigher(weigh)
                .time_to_idle(bound.idle.min(LONGEST))
                .eviction_policy(EvictionPolicy::lru())
                .build(),
            bound,
            rules,
        });
        match tenants.of(DEFAULT_TENANT).await {
            Err(Unavailable::Store(error)) => Err(error),
            _ => Ok(tenants),
        }
    }

    /// A tenant, from memory or else from the store. Those who ask for it at the same time wait for
    /// one reading and share what comes of it.
    pub(crate) async fn of(&self, id: Uuid) -> Result<Arc<Resident>, Unavailable> {
        loop {
            let reading = async {
                // Somebody may still hold a copy that was evicted.
                let resident = self.copies.find_or_begin(id);
                let _writing = resident.writing.lock().await;
                if resident.is_known() || self.refresh(&resident).await? {
                    Ok(Arc::clone(&resident))
                } else {
                    Err(Unavailable::Absent(id))
                }
            };
            let entry = self.kept.entry(id).or_try_insert_with(reading).await;
            let entry = entry.map_err(|error: Arc<Unavailable>| (*error).clone())?;
            if entry.is_fresh() {
                self.kept.run_pending_tasks().await;
            }
            let resident = entry.into_value();
            if resident.is_known() {
                return Ok(resident);
            }
            // It was dropped just now.
            self.kept.invalidate(&id).await;
        }
    }

    /// Applies a command to a tenant, commits what it changes, and publishes what it made of the
    /// state. When another node was first, the command is applied to what that node left.
    ///
    /// While the store is away, those who wait for one another share one waiting for it.
    ///
    /// # Errors
    ///
    /// What the command or the store fails with; the state stays as it was.
    async fn write<T, E>(
        &self,
        resident: &Arc<Resident>,
        command: impl Fn(&Tenant, &mut Circumstances<'_>) -> Result<Applied<T>, E>,
    ) -> Result<T, Fault>
    where
        E: Into<Fault>,
    {
        let asked = Instant::now();
        let mut writing = resident.writing.lock().await;
        if let Some(error) = writing.failed_since(asked) {
            return Err(CommitError::Store(error).into());
        }
        let written = self.write_alone(resident, command).await;
        if let Err(Fault::Stored(CommitError::Store(error))) = &written
            && error.is_temporary()
        {
            writing.in_vain(error.clone());
        }
        written
    }

    /// The same for whoever holds the tenant's lock.
    async fn write_alone<T, E>(
        &self,
        resident: &Arc<Resident>,
        command: impl Fn(&Tenant, &mut Circumstances<'_>) -> Result<Applied<T>, E>,
    ) -> Result<T, Fault>
    where
        E: Into<Fault>,
    {
        let mut lost = CommitError::Lost { current: None };
        for _ in 0..ATTEMPTS {
            if !resident.is_known() && !self.refresh(resident).await.map_err(CommitError::Store)? {
                return Err(CommitError::Lost { current: None }.into());
            }
            let tenant = Tenant::clone(&resident.read()).with_rules(self.rules);
            let applied = {
                let mut identifiers = RandomIdentifiers;
                let mut circumstances = Circumstances {
                    now: now(),
                    identifiers: &mut identifiers,
                };
                command(&tenant, &mut circumstances)
            };
            let changes = |applied: &Applied<T>| applied.tenant.version() != tenant.version();
            if !applied.as_ref().is_ok_and(changes) {
                // Nothing will be committed that would fail on a copy that is behind. But what is
                // refused or in order already may be so only because another node's write is not
                // known here.
                if self.confirm(resident).await.map_err(CommitError::Store)? {
                    return applied.map(|applied| applied.outcome).map_err(Into::into);
                }
                continue;
            }
            let applied = applied.map_err(Into::into)?;
            // On this condition everything rests: a copy that is behind, because it was evicted or
            // missed a notice, cannot overwrite what it does not know.
            match self
                .store
                .commit(resident.id(), tenant.version(), &applied.changes)
                .await
            {
                Ok(()) => {
                    let rows = applied.tenant.rows();
                    resident.publish(applied.tenant);
                    if rows != tenant.rows() {
                        // Weighed again.
                        self.kept.insert(resident.id(), Arc::clone(resident)).await;
                    }
                    return Ok(applied.outcome);
                }
                Err(error @ CommitError::Lost { .. }) => {
                    self.refresh(resident).await.map_err(CommitError::Store)?;
                    lost = error;
                }
                Err(error) => {
                    // Whether it was written is for the store to say; a stale state is harmless,
                    // because the next commit on it is lost.
                    if matches!(error, CommitError::InDoubt(_))
                        && let Err(reason) = self.refresh(resident).await
                    {
                        tracing::warn!(%reason, "the tenant could not be read again");
                    }
                    return Err(error.into());
                }
            }
        }
        Err(lost.into())
    }

    /// Whether a copy is what the store has. If not, it is read again. Whoever calls this holds the
    /// tenant's lock.
    async fn confirm(&self, resident: &Resident) -> Result<bool, StoreError> {
        let current = self.store.version(resident.id()).await?;
        let confirmed = current.is_some() && current == resident.version();
        if !confirmed {
            self.refresh(resident).await?;
        }
        Ok(confirmed)
    }

    /// Reads a tenant again, and tells whether the store has it. Whoever calls this holds the
    /// tenant's lock.
    async fn refresh(&self, resident: &Resident) -> Result<bool, StoreError> {
        let contents = match self.store.open(resident.id()).await? {
            None if resident.id() == DEFAULT_TENANT => {
                self.create_in_store(DEFAULT_TENANT).await?;
                self.store.open(DEFAULT_TENANT).await?
            }
            contents => contents,
        };
        match &contents {
            Some(contents) => resident.publish(Tenant::restore(resident.id(), contents)),
            None => resident.forget(),
        }
        Ok(contents.is_some())
    }

    /// Creates a tenant unless it is there.
    ///
    /// # Errors
    ///
    /// The store's.
    pub(crate) async fn create(&self, id: Uuid) -> Result<Created, CommitError> {
        let contents = default::fresh(id).contents();
        match self.store.create(id, &contents).await {
            Ok(version) => Ok(Created::Now { version }),
            Err(CommitError::Lost {
                current: Some(version),
            }) => Ok(Created::Before { version }),
            Err(error) => Err(error),
        }
    }

    async fn create_in_store(&self, id: Uuid) -> Result<(), StoreError> {
        match self.create(id).await {
            Ok(_) => Ok(()),
            Err(CommitError::Store(error) | CommitError::InDoubt(error)) => Err(error),
            Err(other) => {
                tracing::warn!(%other, "the tenant may not have been created");
                Ok(())
            }
        }
    }

    /// Drops a tenant, and tells whether it was there. The default one always is, and afterwards it
    /// is as it was at first.
    ///
    /// # Errors
    ///
    /// The store's.
    pub(crate) async fn drop_tenant(&self, id: Uuid) -> Result<bool, CommitError> {
        // Also one that is being read: whoever reads it has this lock.
        let resident = self.copies.find_or_begin(id);
        let _writing = resident.writing.lock().await;
        let dropped = if id == DEFAULT_TENANT {
            let contents = default::fresh(id).contents();
            self.store.reset(id, &contents).await.map(|_| true)
        } else {
            self.store.drop_tenant(id).await
        };
        // When it failed, the store has to be asked what is true.
        resident.forget();
        self.kept.invalidate(&id).await;
        dropped
    }

    /// See [`Store::close`].
    pub(crate) async fn close(&self) {
        self.store.close().await;
    }

    /// Every tenant of the store.
    ///
    /// # Errors
    ///
    /// The store's.
    pub(crate) async fn list(&self) -> Result<Vec<Listed>, StoreError> {
        self.store.tenants().await
    }

    /// The version of a tenant, if there is one.
    ///
    /// # Errors
    ///
    /// The store's.
    pub(crate) async fn version(&self, id: Uuid) -> Result<Option<u64>, StoreError> {
        self.store.version(id).await
    }

    /// Whether a tenant is in memory.
    pub(crate) fn is_resident(&self, id: Uuid) -> bool {
        self.kept.contains_key(&id)
    }

    /// How much may be in memory.
    pub(crate) fn bound(&self) -> Bound {
        self.bound
    }

    /// What is in memory, after everything that has to leave has left.
    pub(crate) async fn load(&self) -> Load {
        self.kept.run_pending_tasks().await;
        Load {
            tenants: self.kept.entry_count(),
            rows: self.kept.weighted_size(),
        }
    }
}

/// The tenant of one request.
#[derive(Clone, Debug)]
pub(crate) struct OpenTenant {
    tenants: Arc<Tenants>,
    resident: Arc<Resident>,
    /// The state a request that only reads is answered from, so that all of its answer is of one
    /// moment.
    pinned: Option<Arc<Tenant>>,
}

impl OpenTenant {
    fn new(tenants: Arc<Tenants>, resident: Arc<Resident>, method: &Method) -> Self {
        Self {
            tenants,
            pinned: method.is_safe().then(|| resident.read()),
            resident,
        }
    }

    /// The state as it is now, or for a request that only reads, as it was when it began.
    pub(crate) fn read(&self) -> Arc<Tenant> {
        match &self.pinned {
            Some(tenant) => Arc::clone(tenant),
            None => self.resident.read(),
        }
    }

    /// Makes sure that this node is not behind, for what is decided before the command.
    ///
    /// # Errors
    ///
    /// The store's.
    pub(crate) async fn catch_up(&self) -> Result<(), StoreError> {
        let _writing = self.resident.writing.lock().await;
        self.tenants.confirm(&self.resident).await.map(drop)
    }

    /// See [`Tenants::write`].
    pub(crate) async fn write<T, E>(
        &self,
        command: impl Fn(&Tenant, &mut Circumstances<'_>) -> Result<Applied<T>, E>,
    ) -> Result<T, Fault>
    where
        E: Into<Fault>,
    {
        self.tenants.write(&self.resident, command).await
    }
}

/// The core takes its ids from here.
struct RandomIdentifiers;

impl Identifiers for RandomIdentifiers {
    fn next(&mut self) -> Uuid {
        Uuid::new_v4()
    }
}

/// The moment it is, by this machine's clock.
pub(crate) fn now() -> DateTimeOffset {
    DateTimeOffset::try_from(jiff::Timestamp::now()).unwrap_or_default()
}
