//! What can go wrong with a store, sorted by what can be done about it.
//!
//! Errors are values that can be copied, because one failure of a database answers everybody who
//! waited for it. They must never carry a password.

use thiserror::Error;

/// Why a store could not do what it was asked.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum StoreError {
    /// The database is down, full, read-only, locked or too slow. What was acknowledged is still
    /// there; the same request can succeed later.
    #[error(
        "{store} cannot be used at the moment: {reason}; nothing that was acknowledged is lost, \
         so try again when that is over"
    )]
    Unavailable {
        /// Which store.
        store: String,
        /// What is in the way.
        reason: String,
    },
    /// What is there was not made by Muster. It was not touched.
    #[error(
        "{store} does not belong to Muster: {found}; it was not touched, so name another place or \
         one that does not exist yet"
    )]
    Foreign {
        /// Which store.
        store: String,
        /// What is there instead.
        found: String,
    },
    /// A newer Muster wrote it. It was not touched.
    #[error(
        "{store} has schema version {found}, and this program knows versions up to {known}; it was \
         not touched, so use the newer program that wrote it"
    )]
    Newer {
        /// Which store.
        store: String,
        /// The version of what is there.
        found: u64,
        /// The newest version this program knows.
        known: u64,
    },
    /// Nothing of Muster is there. It was not touched.
    #[error("{store} has nothing of Muster: {found}; `muster serve` with this store creates it")]
    Absent {
        /// Which store.
        store: String,
        /// What is there instead.
        found: String,
    },
    /// An older Muster wrote it. It was not touched.
    #[error(
        "{store} has schema version {found}, and this program needs version {known}; it was not \
         touched, so start the server with it once, which brings it to that version"
    )]
    Older {
        /// Which store.
        store: String,
        /// The version of what is there.
        found: u64,
        /// The version this program needs.
        known: u64,
    },
    /// What is stored cannot be what was written.
    #[error(
        "{store} is damaged: {finding}; restore it from a copy, or begin with an empty one under \
         another name"
    )]
    Corrupt {
        /// Which store.
        store: String,
        /// What is wrong with it.
        finding: String,
    },
    /// The location is wrong, or does not let this program in.
    #[error("the store '{location}' cannot be used: {reason}")]
    Configuration {
        /// The location, without a password.
        location: String,
        /// What is wrong, and what to write instead.
        reason: String,
    },
    /// The changes are not such as can be stored; a defect of the caller.
    #[error("these changes cannot be stored: {reason}; this is a defect of the program, report it")]
    Refused {
        /// What is wrong with them.
        reason: String,
    },
}

impl StoreError {
    /// Whether the same request can succeed later without anybody changing it: when the store can
    /// be used again, or lets this program in again, as after a password was changed.
    #[must_use]
    pub fn is_temporary(&self) -> bool {
        matches!(self, Self::Unavailable { .. } | Self::Configuration { .. })
    }
}

/// Why a change was not acknowledged.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum CommitError {
    /// Another writer was first, and nothing was written. Open the tenant, apply the command to
    /// what it holds now, and commit again.
    #[error("another writer was first: {}", lost(*.current))]
    Lost {
        /// The version the tenant has now; none when there is no such tenant.
        current: Option<u64>,
    },
    /// Nothing was written.
    #[error("nothing was written: {0}")]
    Store(#[from] StoreError),
    /// The database went away while it was committing, so that nobody knows whether it did. Open
    /// the tenant to see.
    #[error("it is not known whether the change was written: {0}")]
    InDoubt(#[source] StoreError),
}

fn lost(current: Option<u64>) -> String {
    match current {
        Some(version) => format!("the tenant is at version {version}; apply the command to that"),
        None => "the tenant does not exist any more".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{CommitError, StoreError};

    #[test]
    fn a_message_says_what_happened_why_and_what_to_do() {
        let newer = StoreError::Newer {
            store: "the SQLite file 'a.db'".to_owned(),
            found: 9,
            known: 1,
        };
        assert_eq!(
            newer.to_string(),
            "the SQLite file 'a.db' has schema version 9, and this program knows versions up to 1; \
             it was not touched, so use the newer program that wrote it"
        );
        let lost = CommitError::Lost { current: Some(4) };
        assert_eq!(
            lost.to_string(),
            "another writer was first: the tenant is at version 4; apply the command to that"
        );
        assert!(!newer.is_temporary());
    }
}
