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
mod command;
mod configuration;
mod configurations;
mod defaults;
mod directory;
mod effective;
mod identifiers;
mod invariants;
mod kind;
mod memberships;
mod priority;
#[cfg(test)]
mod properties;
mod refusal;
mod rules;
mod settings;
mod shared;
mod state;
mod targeting;
mod tenant;
#[cfg(test)]
mod testing;
mod what_if;

pub use applied::Applied;
pub use assignment::{Assignment, Audience};
pub use changes::{Changes, Rows};
pub use command::{Command, Outcome};
pub use configuration::Configuration;
pub use directory::{Group, Member, Membership, User};
pub use effective::{Effective, Explanation, Reason};
pub use identifiers::{
    AssignmentId, AssignmentKey, Circumstances, ConfigurationId, Identifiers, Place,
};
pub use kind::{Kind, PriorityList};
pub use refusal::{Category, Refusal};
pub use rules::Rules;
pub use targeting::{Candidate, Match};
pub use tenant::Tenant;
pub use what_if::{Difference, WhatIf, Winner};
