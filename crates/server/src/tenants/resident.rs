//! One tenant in the memory of this process: one immutable value, read without waiting, and
//! replaced by whoever holds its lock.
//!
//! Owns the promise that there is never a second copy of a tenant in one process, so that what one
//! request wrote the next one reads, wherever eviction falls. It must never ask the store.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, Weak};
use std::time::Instant;

use muster_enrollment::{Changes, Tenant};
use muster_store::StoreError;
use uuid::Uuid;

/// A tenant in memory.
pub(crate) struct Resident {
    id: Uuid,
    state: RwLock<State>,
    /// Held while a command is applied and committed, and while the store is read, so that this
    /// node never races itself.
    pub(super) writing: tokio::sync::Mutex<Writing>,
    among: Arc<Residents>,
}

/// What whoever may write has to know of the one before.
#[derive(Debug, Default)]
pub(super) struct Writing {
    away: Option<(Instant, StoreError)>,
}

impl Writing {
    /// The store was waited for in vain.
    pub(super) fn in_vain(&mut self, error: StoreError) {
        self.away = Some((Instant::now(), error));
    }

    /// Why a write that has waited since then need not wait for the store once more.
    pub(super) fn failed_since(&self, asked: Instant) -> Option<StoreError> {
        let (failed, error) = self.away.as_ref()?;
        (*failed > asked).then(|| error.clone())
    }
}

struct State {
    tenant: Arc<Tenant>,
    /// Whether the store was seen to have this tenant: not before it was read, and not since it
    /// was dropped.
    known: bool,
}

impl Resident {
    pub(super) fn id(&self) -> Uuid {
        self.id
    }

    /// The state as it is now; it never changes under its reader. A request that began before its
    /// tenant was dropped still reads what was there.
    pub(crate) fn read(&self) -> Arc<Tenant> {
        Arc::clone(&self.state().tenant)
    }

    pub(super) fn is_known(&self) -> bool {
        self.state().known
    }

    /// The version this copy has, unless it has to be read anyway.
    pub(super) fn version(&self) -> Option<u64> {
        let state = self.state();
        state.known.then(|| state.tenant.version())
    }

    pub(super) fn publish(&self, tenant: Tenant) {
        *self.state.write().unwrap_or_else(PoisonError::into_inner) = State {
            tenant: Arc::new(tenant),
            known: true,
        };
    }

    /// The tenant was dropped; whoever wants it next has to ask the store.
    pub(super) fn forget(&self) {
        self.state
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .known = false;
    }

    fn state(&self) -> std::sync::RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Resident {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Resident")
            .field("id", &self.id)
            .field("version", &self.version())
            .finish_non_exhaustive()
    }
}

impl Drop for Resident {
    fn drop(&mut self) {
        self.among.leave(self.id);
    }
}

/// All copies that somebody holds: the cache, or a request whose tenant was evicted meanwhile.
#[derive(Debug, Default)]
pub(super) struct Residents(Mutex<HashMap<Uuid, Weak<Resident>>>);

impl Residents {
    /// The one copy of a tenant, if there is one.
    pub(super) fn find(&self, id: Uuid) -> Option<Arc<Resident>> {
        self.lock().get(&id).and_then(Weak::upgrade)
    }

    /// The one copy of a tenant, which may have to be read from the store.
    pub(super) fn find_or_begin(self: &Arc<Self>, id: Uuid) -> Arc<Resident> {
        let mut residents = self.lock();
        if let Some(resident) = residents.get(&id).and_then(Weak::upgrade) {
            return resident;
        }
        let resident = Arc::new(Resident {
            id,
            state: RwLock::new(State {
                tenant: Arc::new(Tenant::restore(id, &Changes::default())),
                known: false,
            }),
            writing: tokio::sync::Mutex::default(),
            among: Arc::clone(self),
        });
        residents.insert(id, Arc::downgrade(&resident));
        resident
    }

    /// Every copy there is.
    pub(super) fn all(&self) -> Vec<Arc<Resident>> {
        self.lock().values().filter_map(Weak::upgrade).collect()
    }

    fn leave(&self, id: Uuid) {
        let mut residents = self.lock();
        // Another copy may have begun since the last holder of this one let go.
        if residents
            .get(&id)
            .is_some_and(|weak| weak.strong_count() == 0)
        {
            residents.remove(&id);
        }
    }

    // Nothing panics while it holds the lock, so a poisoned one guards what it should.
    fn lock(&self) -> MutexGuard<'_, HashMap<Uuid, Weak<Resident>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
