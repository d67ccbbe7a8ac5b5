//! The core of Muster: the enrollment configurations of a tenant, their assignments, and whom
//! they reach.
//!
//! A [`Tenant`] is a value. A command makes another tenant of it, together with the [`Changes`]
//! to be persisted, or a [`Refusal`] that says why not. Everything is a function of its
//! arguments: time and new ids come in with [`Circumstances`].
//!
//! This crate must never perform input or output, read a clock, draw randomness, wait, or know of
//! any protocol or storage.

mod applied;
mod assignment;
mod assignments;
mod changes;
mod configuration;
mod configurations;
mod defaults;
mod directory;
mod identifiers;
mod kind;
mod refusal;
mod rules;
mod settings;
mod state;
mod tenant;

pub use applied::Applied;
pub use assignment::{Assignment, Audience};
pub use changes::{Changes, Rows};
pub use configuration::Configuration;
pub use directory::{Group, Member, Membership, User};
pub use identifiers::{
    AssignmentId, AssignmentKey, Circumstances, ConfigurationId, Identifiers, Place,
};
pub use kind::{Kind, PriorityList};
pub use refusal::{Category, Refusal};
pub use rules::Rules;
pub use tenant::Tenant;
