//! The names things have in a tenant, and what a command is given from outside: the time and a
//! source of new ids.
//!
//! It must never read a clock or draw an id itself; both come in with [`Circumstances`].

use muster_model::DateTimeOffset;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;
use uuid::Uuid;

/// Declares an id: an opaque text that is cheap to copy and compared to the letter.
macro_rules! identifier {
    ($(#[$documentation:meta])* $name:ident) => {
        $(#[$documentation])*
        // Shared text, because every index of a tenant holds ids again.
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(from = "String", into = "String")]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id as it stands on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text.into())
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.as_str().to_owned()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, formatter)
            }
        }
    };
}

identifier! {
    /// The id of an enrollment configuration: `{guid}_{suffix of its kind}`.
    ///
    /// Clients treat it as opaque, and so does Muster: no rule reads it.
    ConfigurationId
}

identifier! {
    /// The id of an assignment, unique within its configuration.
    AssignmentId
}

/// Where an assignment is found: in its configuration, under its id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct AssignmentKey {
    /// The configuration that contains the assignment.
    pub configuration: ConfigurationId,
    /// The assignment's own id.
    pub assignment: AssignmentId,
}

/// The place of a thing in the order of creation: the tenant version whose command created it,
/// and its number within that command.
///
/// It needs no counter of its own, so a tenant rebuilt from its rows numbers on as before.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Place {
    /// The version the tenant had after the creating command; 0 for what a tenant begins with.
    pub version: u64,
    /// The number within the command, from 0.
    pub number: u32,
}

/// A source of new ids.
///
/// The shell decides where they come from: randomness in ordinary use, a seed when a run must be
/// repeatable. An id that is in use already is refused, never overwritten.
pub trait Identifiers {
    /// The next id.
    fn next(&mut self) -> Uuid;
}

/// What a command may know of the world outside the tenant.
pub struct Circumstances<'a> {
    /// The time at which the command is applied.
    pub now: DateTimeOffset,
    /// Where new ids come from.
    pub identifiers: &'a mut dyn Identifiers,
}

impl fmt::Debug for Circumstances<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Circumstances")
            .field("now", &self.now)
            .finish_non_exhaustive()
    }
}
