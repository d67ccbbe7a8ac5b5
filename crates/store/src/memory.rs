//! The store that forgets everything at the end.
//!
//! It holds rows as the core made them and shares what they share, so that it costs little more
//! than the tenants themselves. It must never write anything to a disk.

use crate::error::{CommitError, StoreError};
use crate::notice::{Announcer, Notice, Notices};
use crate::rows::{check_order, signed};
use crate::store::{Listed, Store};
use async_trait::async_trait;
use muster_enrollment::{
    Assignment, AssignmentKey, Changes, Configuration, ConfigurationId, Group, Membership, Rows,
    User,
};
use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use uuid::Uuid;

/// The store that forgets everything at the end.
#[derive(Debug)]
pub struct MemoryStore {
    tenants: RwLock<BTreeMap<Uuid, Held>>,
    announcer: Announcer,
}

/// A tenant that is stored, or was.
#[derive(Debug)]
struct Held {
    version: u64,
    /// None since the tenant was dropped.
    contents: Option<Contents>,
}

#[derive(Debug, Default)]
struct Contents {
    configurations: BTreeMap<ConfigurationId, Configuration>,
    assignments: BTreeMap<AssignmentKey, Assignment>,
    users: BTreeMap<Uuid, User>,
    groups: BTreeMap<Uuid, Group>,
    memberships: BTreeMap<Membership, Membership>,
}

impl Contents {
    fn absorb(&mut self, changes: &Changes) {
        absorb(&mut self.configurations, &changes.configurations, |row| {
            row.id().clone()
        });
        absorb(&mut self.assignments, &changes.assignments, Assignment::key);
        absorb(&mut self.users, &changes.users, User::id);
        absorb(&mut self.groups, &changes.groups, Group::id);
        absorb(&mut self.memberships, &changes.memberships, |row| *row);
    }

    fn at(&self, version: u64) -> Changes {
        Changes {
            version,
            configurations: written(&self.configurations),
            assignments: written(&self.assignments),
            users: written(&self.users),
            groups: written(&self.groups),
            memberships: written(&self.memberships),
        }
    }
}

fn absorb<Row: Clone, Key: Ord>(
    held: &mut BTreeMap<Key, Row>,
    rows: &Rows<Row, Key>,
    key: impl Fn(&Row) -> Key,
) {
    for key in &rows.removed {
        held.remove(key);
    }
    for row in &rows.upserted {
        held.insert(key(row), row.clone());
    }
}

fn written<Row: Clone, Key>(held: &BTreeMap<Key, Row>) -> Rows<Row, Key> {
    Rows {
        upserted: held.values().cloned().collect(),
        removed: Vec::new(),
    }
}

impl MemoryStore {
    /// A store without tenants.
    #[must_use]
    pub fn new() -> Self {
        Self {
            tenants: RwLock::new(BTreeMap::new()),
            announcer: Announcer::new(),
        }
    }

    // Nothing panics while it holds a lock, so a poisoned one guards what it should.
    fn read(&self) -> RwLockReadGuard<'_, BTreeMap<Uuid, Held>> {
        self.tenants.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, BTreeMap<Uuid, Held>> {
        self.tenants.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Has a tenant with these rows and no others.
    fn begin(
        &self,
        tenants: &mut BTreeMap<Uuid, Held>,
        tenant: Uuid,
        contents: &Changes,
        version: u64,
    ) {
        let mut rows = Contents::default();
        rows.absorb(contents);
        let held = Held {
            version,
            contents: Some(rows),
        };
        tenants.insert(tenant, held);
        // Announced before the next writer can, so that notices are in the order of versions.
        self.announcer.announce(Notice::Changed { tenant, version });
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

#[async_trait]
impl Store for MemoryStore {
    async fn tenants(&self) -> Result<Vec<Listed>, StoreError> {
        let tenants = self.read();
        let present = tenants.iter().filter(|(_, held)| held.contents.is_some());
        Ok(present
            .map(|(tenant, held)| Listed {
                tenant: *tenant,
                version: held.version,
            })
            .collect())
    }

    async fn version(&self, tenant: Uuid) -> Result<Option<u64>, StoreError> {
        let tenants = self.read();
        let held = tenants.get(&tenant).filter(|held| held.contents.is_some());
        Ok(held.map(|held| held.version))
    }

    async fn open(&self, tenant: Uuid) -> Result<Option<Changes>, StoreError> {
        let tenants = self.read();
        Ok(tenants.get(&tenant).and_then(|held| {
            let contents = held.contents.as_ref()?;
            Some(contents.at(held.version))
        }))
    }

    async fn create(&self, tenant: Uuid, contents: &Changes) -> Result<u64, CommitError> {
        signed(contents.version)?;
        let mut tenants = self.write();
        let version = match tenants.get(&tenant) {
            None => contents.version,
            Some(held) if held.contents.is_none() => contents.version.max(held.version + 1),
            Some(held) => {
                return Err(CommitError::Lost {
                    current: Some(held.version),
                });
            }
        };
        self.begin(&mut tenants, tenant, contents, version);
        Ok(version)
    }

    async fn commit(
        &self,
        tenant: Uuid,
        expected_version: u64,
        changes: &Changes,
    ) -> Result<(), CommitError> {
        if !check_order(expected_version, changes)? {
            return Ok(());
        }
        signed(changes.version)?;
        let version = changes.version;
        let mut tenants = self.write();
        let held = tenants.get_mut(&tenant).and_then(|held| {
            let contents = held.contents.as_mut()?;
            Some((&mut held.version, contents))
        });
        match held {
            Some((current, contents)) if *current == expected_version => {
                contents.absorb(changes);
                *current = version;
            }
            held => {
                let current = held.map(|(current, _)| *current);
                return Err(CommitError::Lost { current });
            }
        }
        self.announcer.announce(Notice::Changed { tenant, version });
        Ok(())
    }

    async fn drop_tenant(&self, tenant: Uuid) -> Result<bool, CommitError> {
        let mut tenants = self.write();
        let held = tenants.get_mut(&tenant);
        let dropped = held.is_some_and(|held| held.contents.take().is_some());
        if dropped {
            self.announcer.announce(Notice::Dropped { tenant });
        }
        Ok(dropped)
    }

    async fn reset(&self, tenant: Uuid, contents: &Changes) -> Result<u64, CommitError> {
        signed(contents.version)?;
        let mut tenants = self.write();
        let next = tenants.get(&tenant).map_or(0, |held| held.version + 1);
        let version = contents.version.max(next);
        self.begin(&mut tenants, tenant, contents, version);
        Ok(version)
    }

    fn notices(&self) -> Notices {
        self.announcer.subscribe()
    }

    async fn examine(&self) -> Result<Vec<String>, StoreError> {
        Ok(Vec::new())
    }
}
