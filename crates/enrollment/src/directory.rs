//! The people and groups of a tenant, as far as assignments need them.
//!
//! It must never become a model of the directory: what no rule of enrollment reads is not here.

use crate::shared;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;
use uuid::Uuid;

/// A user. Copying one is cheap.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct User {
    id: Uuid,
    #[serde(with = "shared")]
    resource: Arc<muster_model::User>,
}

impl User {
    /// A user with this object id, whatever id the resource says.
    #[must_use]
    pub fn new(id: Uuid, mut resource: muster_model::User) -> Self {
        resource.base.id = id.to_string();
        let resource = Arc::new(resource);
        Self { id, resource }
    }

    /// The object id.
    #[must_use]
    pub fn id(&self) -> Uuid {
        self.id
    }

    /// The user as Graph shows it.
    #[must_use]
    pub fn resource(&self) -> &muster_model::User {
        &self.resource
    }

    /// The name the user signs in with. Unique in the tenant, capitals or not.
    #[must_use]
    pub fn user_principal_name(&self) -> &str {
        &self.resource.user_principal_name
    }

    /// Whether the user has a license. Which one is not asked: every license of a test tenant is
    /// taken to include Intune.
    #[must_use]
    pub fn is_licensed(&self) -> bool {
        !self.resource.assigned_licenses.is_empty()
    }
}

/// A group. Copying one is cheap.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    id: Uuid,
    #[serde(with = "shared")]
    resource: Arc<muster_model::Group>,
}

impl Group {
    /// A group with this object id, whatever id the resource says.
    #[must_use]
    pub fn new(id: Uuid, mut resource: muster_model::Group) -> Self {
        resource.base.id = id.to_string();
        let resource = Arc::new(resource);
        Self { id, resource }
    }

    /// The object id.
    #[must_use]
    pub fn id(&self) -> Uuid {
        self.id
    }

    /// The group as Graph shows it.
    #[must_use]
    pub fn resource(&self) -> &muster_model::Group {
        &self.resource
    }
}

/// What a group can contain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Member {
    /// A user, by object id.
    User(Uuid),
    /// Another group, by object id.
    Group(Uuid),
}

impl Member {
    /// The object id of the member.
    #[must_use]
    pub fn id(self) -> Uuid {
        match self {
            Self::User(id) | Self::Group(id) => id,
        }
    }
}

impl fmt::Display for Member {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::User(id) => write!(formatter, "user {id}"),
            Self::Group(id) => write!(formatter, "group {id}"),
        }
    }
}

/// That a group contains a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Membership {
    /// The group.
    pub group: Uuid,
    /// What is in it.
    pub member: Member,
}
