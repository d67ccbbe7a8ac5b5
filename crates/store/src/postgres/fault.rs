//! Which class of error a failure of PostgreSQL is, by its SQLSTATE
//! (<https://www.postgresql.org/docs/current/errcodes-appendix.html>).
//!
//! It must never guess that something was written: what cannot be known is in doubt.

use crate::error::{CommitError, StoreError};
use crate::location::redacted;
use crate::postgres::connection::LIMIT;
use std::fmt;
use std::io::ErrorKind;

/// The database, as messages name it.
#[derive(Clone, Debug)]
pub(super) struct Named(String);

/// A failure while reading or writing.
#[derive(Debug)]
pub(super) enum Fault {
    /// There was no connection, so that nothing was asked.
    Unreached(sqlx::Error),
    /// The database's, or that of the connection to it.
    Database(sqlx::Error),
    /// The connection did not fail, and nothing came through it any more.
    Silent,
    /// Rows that make no sense.
    Damage(String),
}

impl From<sqlx::Error> for Fault {
    fn from(error: sqlx::Error) -> Self {
        Self::Database(error)
    }
}

impl Named {
    pub(super) fn of(url: &str) -> Self {
        Self(redacted(url))
    }

    fn store(&self) -> String {
        format!("the database '{}'", self.0)
    }

    pub(super) fn unavailable(&self, reason: impl fmt::Display) -> StoreError {
        StoreError::Unavailable {
            store: self.store(),
            reason: reason.to_string(),
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

    pub(super) fn configuration(&self, reason: impl fmt::Display) -> StoreError {
        StoreError::Configuration {
            location: self.0.clone(),
            reason: reason.to_string(),
        }
    }

    pub(super) fn fault(&self, fault: Fault) -> StoreError {
        match fault {
            Fault::Damage(finding) => self.corrupt(finding),
            Fault::Unreached(error) | Fault::Database(error) => self.error(&error),
            Fault::Silent => self.unavailable(format_args!(
                "it has not answered for {} seconds",
                LIMIT.as_secs()
            )),
        }
    }

    pub(super) fn error(&self, error: &sqlx::Error) -> StoreError {
        use sqlx::Error;
        match error {
            Error::Database(reported) => {
                self.reported(&reported.code().unwrap_or_default(), reported.message())
            }
            Error::PoolTimedOut => self.unavailable("it gives no connection in time"),
            Error::Configuration(reason) => self.configuration(reason),
            Error::Tls(reason) => self.tls(reason),
            // So the handshake reports a certificate that it does not accept.
            Error::Io(reason) if reason.kind() == ErrorKind::InvalidData => self.tls(reason),
            Error::Io(reason) if reason.kind() == ErrorKind::NotFound => {
                self.configuration(format_args!(
                    "a file that it takes is not there ({reason}); look at sslrootcert, sslcert and \
                     sslkey in the URL, or at the directory of the server's socket"
                ))
            }
            Error::Io(reason) if reason.to_string().contains("lookup address") => self
                .configuration(format_args!(
                    "there is no such host ({reason}); look at the host in the URL"
                )),
            Error::ColumnDecode { .. } | Error::Decode(_) | Error::ColumnNotFound(_) => {
                self.corrupt(error)
            }
            Error::Encode(_) | Error::InvalidArgument(_) => StoreError::Refused {
                reason: error.to_string(),
            },
            _ => self.unavailable(error),
        }
    }

    fn tls(&self, reason: &dyn fmt::Display) -> StoreError {
        self.configuration(format_args!(
            "TLS cannot be established ({reason}); look at sslmode and sslrootcert in the URL"
        ))
    }

    fn reported(&self, state: &str, message: &str) -> StoreError {
        let explained = format!("{message} (SQLSTATE {state})");
        match state {
            // Data or an index that PostgreSQL itself finds damaged.
            "XX001" | "XX002" => self.corrupt(explained),
            // Missing or different tables, or rows that break their rules.
            "3F000" | "42P01" | "42703" | "23502" | "23503" | "23514" => self.corrupt(explained),
            "3D000" => self.configuration(format_args!("{explained}; create the database first")),
            "42501" => self.configuration(format_args!(
                "{explained}; grant the role the right to create a schema, or to use 'muster'"
            )),
            _ => match state.get(..2) {
                Some("28") => self.configuration(format_args!(
                    "{explained}; look at the user and the password in the URL"
                )),
                // Texts or rows that a column cannot hold.
                Some("22" | "54") => StoreError::Refused { reason: explained },
                // Connections, resources, conflicts, locks, shutdowns, failures of the system,
                // a standby that only reads; and whatever a later version may report.
                _ => self.unavailable(explained),
            },
        }
    }

    /// What a failed commit means for the one who waits for it.
    pub(super) fn commit(&self, fault: Fault) -> CommitError {
        let in_doubt = match &fault {
            Fault::Unreached(_) | Fault::Damage(_) => false,
            Fault::Database(sqlx::Error::Database(reported)) => {
                // The server told that it failed, or that it cannot tell.
                reported.code().is_some_and(|state| state == "40003")
            }
            Fault::Database(_) | Fault::Silent => true,
        };
        let error = self.fault(fault);
        if in_doubt {
            CommitError::InDoubt(error)
        } else {
            CommitError::Store(error)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Fault, Named};
    use crate::error::{CommitError, StoreError};

    #[test]
    fn a_state_is_sorted_by_what_can_be_done_about_it() {
        let named = Named::of("postgres://user:secret@host/muster");
        for state in [
            "53100", "57P01", "57014", "55P03", "25006", "40001", "08006",
        ] {
            let error = named.reported(state, "a message");
            assert!(error.is_temporary(), "{error}");
            assert!(!error.to_string().contains("secret"), "{error}");
        }
        for state in ["28P01", "3D000", "42501"] {
            let error = named.reported(state, "a message");
            assert!(matches!(error, StoreError::Configuration { .. }), "{error}");
        }
        for state in ["XX001", "42P01"] {
            let error = named.reported(state, "a message");
            assert!(matches!(error, StoreError::Corrupt { .. }), "{error}");
        }
    }

    #[test]
    fn a_connection_lost_while_committing_leaves_doubt() {
        let named = Named::of("postgres://host/muster");
        let lost = std::io::Error::from(std::io::ErrorKind::ConnectionReset);
        let error = named.commit(Fault::Database(sqlx::Error::Io(lost)));
        assert!(matches!(
            error,
            CommitError::InDoubt(StoreError::Unavailable { .. })
        ));
    }
}
