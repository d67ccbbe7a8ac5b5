//! What a command changed: the rows to be written and removed.
//!
//! Changes are how every command takes effect, in the core as in storage, so that a tenant read
//! back from its rows is the tenant that was written. They must never hold a rule or a choice.

use crate::assignment::Assignment;
use crate::configuration::Configuration;
use crate::directory::{Group, Membership, User};
use crate::identifiers::{AssignmentKey, ConfigurationId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The rows of one sort that were written and removed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rows<Row, Key> {
    /// Rows that are new, or that replace the one with the same key.
    pub upserted: Vec<Row>,
    /// Keys of rows that are gone. None of them is also written.
    pub removed: Vec<Key>,
}

impl<Row, Key> Rows<Row, Key> {
    /// Whether no row changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.upserted.is_empty() && self.removed.is_empty()
    }
}

impl<Row, Key> Default for Rows<Row, Key> {
    fn default() -> Self {
        Self {
            upserted: Vec::new(),
            removed: Vec::new(),
        }
    }
}

/// Everything one command changed in a tenant, or everything a tenant holds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Changes {
    /// The version of the tenant with the changes.
    pub version: u64,
    /// Configurations.
    pub configurations: Rows<Configuration, ConfigurationId>,
    /// Assignments. Those of a removed configuration are removed by name too.
    pub assignments: Rows<Assignment, AssignmentKey>,
    /// Users.
    pub users: Rows<User, Uuid>,
    /// Groups.
    pub groups: Rows<Group, Uuid>,
    /// Memberships. Those of a removed user or group are removed by name too.
    pub memberships: Rows<Membership, Membership>,
}

impl Changes {
    /// No changes yet, leading to the version.
    pub(crate) fn to(version: u64) -> Self {
        Self {
            version,
            ..Self::default()
        }
    }

    /// Whether nothing changed, so that there is nothing to persist.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.configurations.is_empty()
            && self.assignments.is_empty()
            && self.users.is_empty()
            && self.groups.is_empty()
            && self.memberships.is_empty()
    }
}
