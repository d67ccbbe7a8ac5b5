//! Which class of error a failure of SQLite is.
//!
//! It must never guess that something was written: what cannot be known is in doubt.

use crate::error::{CommitError, StoreError};
use rusqlite::ErrorCode;
use rusqlite::ffi::SQLITE_IOERR_WRITE;
use std::fmt;
use std::path::Path;

/// The file, as messages name it.
#[derive(Clone, Debug)]
pub(super) struct Named(String);

/// A failure while reading or writing: SQLite's, or rows that make no sense.
#[derive(Debug)]
pub(super) enum Fault {
    Sqlite(rusqlite::Error),
    Damage(String),
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

impl Named {
    pub(super) fn of(path: &Path) -> Self {
        Self(path.display().to_string())
    }

    fn store(&self) -> String {
        format!("the SQLite file '{}'", self.0)
    }

    pub(super) fn unavailable(&self, reason: impl fmt::Display) -> StoreError {
        StoreError::Unavailable {
            store: self.store(),
            reason: reason.to_string(),
        }
    }

    /// A task of ours ended before it was done, as when the program ends.
    pub(super) fn interrupted(&self, error: &dyn fmt::Display) -> StoreError {
        self.unavailable(format_args!("the work on it was interrupted ({error})"))
    }

    pub(super) fn configuration(&self, reason: impl fmt::Display) -> StoreError {
        StoreError::Configuration {
            location: format!("sqlite:{}", self.0),
            reason: reason.to_string(),
        }
    }

    /// Why the file cannot be opened at all, which trying again does not mend.
    pub(super) fn opening(&self, error: &rusqlite::Error) -> StoreError {
        match error.sqlite_error_code() {
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => self
                .configuration(format_args!(
                    "the file or its directory cannot be opened for writing ({error}); let this \
                     user write it, or name another one"
                )),
            _ => self.sqlite(error),
        }
    }

    pub(super) fn corrupt(&self, finding: impl fmt::Display) -> StoreError {
        StoreError::Corrupt {
            store: self.store(),
            finding: finding.to_string(),
        }
    }

    pub(super) fn foreign(&self, found: impl fmt::Display) -> StoreError {
        StoreError::Foreign {
            store: self.store(),
            found: found.to_string(),
        }
    }

    pub(super) fn absent(&self, found: impl fmt::Display) -> StoreError {
        StoreError::Absent {
            store: self.store(),
            found: found.to_string(),
        }
    }

    pub(super) fn older(&self, found: u64, known: u64) -> StoreError {
        StoreError::Older {
            store: self.store(),
            found,
            known,
        }
    }

    pub(super) fn newer(&self, found: u64, known: u64) -> StoreError {
        StoreError::Newer {
            store: self.store(),
            found,
            known,
        }
    }

    pub(super) fn error(&self, fault: Fault) -> StoreError {
        match fault {
            Fault::Damage(finding) => self.corrupt(finding),
            Fault::Sqlite(error) => self.sqlite(&error),
        }
    }

    pub(super) fn sqlite(&self, error: &rusqlite::Error) -> StoreError {
        let explained = |why: &str| format!("{why} ({error})");
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => self.unavailable(explained("the disk is full")),
            Some(ErrorCode::ReadOnly) => {
                self.unavailable(explained("the file or its directory is read-only"))
            }
            Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => self.unavailable(
                explained("the file or its directory cannot be opened for writing"),
            ),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                self.unavailable(explained("another program holds a lock on it"))
            }
            Some(
                ErrorCode::SystemIoFailure
                | ErrorCode::OutOfMemory
                | ErrorCode::OperationInterrupted
                | ErrorCode::FileLockingProtocolFailed
                | ErrorCode::NoLargeFileSupport
                | ErrorCode::OperationAborted,
            ) => self.unavailable(explained("the system refused to read or write")),
            Some(ErrorCode::NotADatabase) => {
                self.foreign("it is no SQLite file, or the beginning of one was overwritten")
            }
            Some(ErrorCode::TooBig) => StoreError::Refused {
                reason: explained("a row is too big"),
            },
            _ => self.corrupt(error),
        }
    }

    /// What a failed COMMIT means for those who wait for it.
    pub(super) fn commit(&self, error: &rusqlite::Error) -> CommitError {
        let class = self.sqlite(error);
        match error.sqlite_error() {
            // The last frame of the transaction could not be written, and without it the others are
            // none (<https://www.sqlite.org/walformat.html>). The system reports a used up quota
            // and a file that must not grow in this way.
            Some(failure) if failure.extended_code == SQLITE_IOERR_WRITE => {
                CommitError::Store(class)
            }
            // The end of the transaction was not written.
            Some(failure)
                if matches!(
                    failure.code,
                    ErrorCode::DiskFull | ErrorCode::ReadOnly | ErrorCode::DatabaseBusy
                ) =>
            {
                CommitError::Store(class)
            }
            _ => CommitError::InDoubt(class),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Named;
    use crate::error::{CommitError, StoreError};
    use rusqlite::ffi;
    use std::path::Path;

    #[test]
    fn a_failure_is_sorted_by_what_can_be_done_about_it() {
        let named = Named::of(Path::new("a.db"));
        let class = |code| {
            let error = rusqlite::Error::SqliteFailure(ffi::Error::new(code), None);
            (named.sqlite(&error), named.commit(&error))
        };
        for code in [
            ffi::SQLITE_FULL,
            ffi::SQLITE_READONLY,
            ffi::SQLITE_BUSY,
            ffi::SQLITE_CANTOPEN,
            ffi::SQLITE_IOERR_FSYNC,
        ] {
            let (error, _) = class(code);
            assert!(error.is_temporary(), "{error}");
        }
        assert!(matches!(
            class(ffi::SQLITE_CORRUPT).0,
            StoreError::Corrupt { .. }
        ));
        assert!(matches!(
            class(ffi::SQLITE_NOTADB).0,
            StoreError::Foreign { .. }
        ));
        assert!(matches!(
            class(ffi::SQLITE_FULL).1,
            CommitError::Store(StoreError::Unavailable { .. })
        ));
        assert!(matches!(
            class(ffi::SQLITE_IOERR_WRITE).1,
            CommitError::Store(StoreError::Unavailable { .. })
        ));
        assert!(matches!(
            class(ffi::SQLITE_IOERR_FSYNC).1,
            CommitError::InDoubt(StoreError::Unavailable { .. })
        ));
    }
}
