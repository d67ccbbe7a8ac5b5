//! The people and groups of a tenant, as far as assignments need them.
//!
//! It must never become a model of the directory: what no rule of enrollment reads is not here.

use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

/// A user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct User {
    /// The object id.
    pub id: Uuid,
    /// The name shown to people.
    pub display_name: String,
    /// The name the user signs in with. Unique in the tenant, capitals or not.
    pub user_principal_name: String,
    /// Whether the user has an Intune license.
    pub licensed: bool,
}

/// A group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Group {
    /// The object id.
    pub id: Uuid,
    /// The name shown to people.
    pub display_name: String,
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
