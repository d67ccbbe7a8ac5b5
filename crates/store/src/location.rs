//! Where a store is, as a person writes it.
//!
//! Owns the grammar: `memory`, `sqlite:PATH`, `postgres://...`. It must never show a password.

use crate::error::StoreError;
use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

/// What a location can look like, for messages.
const FORMS: &str =
    "write 'memory', 'sqlite:PATH' or 'postgres://USER:PASSWORD@HOST:PORT/DATABASE'";

/// The parameters of a PostgreSQL URL that have an effect. Others are refused, because a
/// misspelt `sslmode` would silently be none.
const PARAMETERS: [&str; 12] = [
    "application_name",
    "dbname",
    "host",
    "hostaddr",
    "options",
    "password",
    "port",
    "sslcert",
    "sslkey",
    "sslmode",
    "sslrootcert",
    "user",
];

/// Where a store is.
#[derive(Clone, PartialEq, Eq)]
pub enum Location {
    /// In memory, gone at the end.
    Memory,
    /// In a SQLite file.
    Sqlite(PathBuf),
    /// In a PostgreSQL database, by its URL.
    Postgres(String),
}

impl Location {
    /// Reads a location.
    ///
    /// # Errors
    ///
    /// [`StoreError::Configuration`].
    pub fn parse(text: &str) -> Result<Self, StoreError> {
        let text = text.trim();
        if text == "memory" {
            return Ok(Self::Memory);
        }
        if let Some(path) = text.strip_prefix("sqlite:") {
            return sqlite(text, path);
        }
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return postgres(text);
        }
        let reason = match text.split_once(':') {
            _ if text.is_empty() => format!("it is empty; {FORMS}"),
            Some((scheme, _)) => format!("'{scheme}:' is no kind of store; {FORMS}"),
            None => format!("it names no kind of store; {FORMS}"),
        };
        Err(configuration(redacted(text), reason))
    }
}

fn configuration(location: String, reason: String) -> StoreError {
    StoreError::Configuration { location, reason }
}

fn sqlite(text: &str, path: &str) -> Result<Location, StoreError> {
    let reason = if path.is_empty() {
        "there is no path after 'sqlite:'; write for example 'sqlite:muster.db'"
    } else if path == ":memory:" {
        "nothing would survive in it; write 'memory'"
    } else if path.starts_with("//") {
        "a path is meant, not a URL; write 'sqlite:muster.db' or 'sqlite:/var/lib/muster.db'"
    } else if path.ends_with(['/', '\\']) {
        "it names a directory; add the name of a file"
    } else {
        return Ok(Location::Sqlite(PathBuf::from(path)));
    };
    Err(configuration(text.to_owned(), reason.to_owned()))
}

fn postgres(text: &str) -> Result<Location, StoreError> {
    let query = text.split_once('?').map_or("", |(_, query)| query);
    for parameter in query.split('&').filter(|all| !all.is_empty()) {
        let name = parameter
            .split_once('=')
            .map_or(parameter, |(name, _)| name);
        if !PARAMETERS.contains(&name) {
            let reason = format!(
                "the parameter '{name}' has no meaning here; there are {}",
                PARAMETERS.join(", ")
            );
            return Err(configuration(redacted(text), reason));
        }
    }
    sqlx::postgres::PgConnectOptions::from_str(text).map_err(|error| {
        let reason = error.to_string();
        // One error of this kind can wrap another.
        let reason = reason.trim_start_matches("error with configuration: ");
        configuration(redacted(text), format!("{reason}; {FORMS}"))
    })?;
    Ok(Location::Postgres(text.to_owned()))
}

/// A URL without what may be secret: the user's part, and all parameters but the harmless.
pub(crate) fn redacted(url: &str) -> String {
    let (scheme, rest) = match url.split_once("://") {
        Some((scheme, rest)) => (format!("{scheme}://"), rest),
        None => (String::new(), url),
    };
    let rest = rest.split_once('?').map_or(rest, |(before, _)| before);
    let rest = rest.rsplit_once('@').map_or(rest, |(_, after)| after);
    format!("{scheme}{rest}")
}

impl FromStr for Location {
    type Err = StoreError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl fmt::Display for Location {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Memory => formatter.write_str("memory"),
            Self::Sqlite(path) => write!(formatter, "sqlite:{}", path.display()),
            Self::Postgres(url) => formatter.write_str(&redacted(url)),
        }
    }
}

impl fmt::Debug for Location {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Location({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::Location;
    use std::path::Path;

    #[test]
    fn a_location_is_read() {
        assert_eq!(Location::parse("memory"), Ok(Location::Memory));
        let path = Path::new("/var/lib/muster.db").to_owned();
        let location = Location::parse("sqlite:/var/lib/muster.db");
        assert_eq!(location, Ok(Location::Sqlite(path)));
        for url in [
            "postgres://muster@localhost/muster",
            "postgresql:///muster?host=/run/postgresql&sslmode=verify-full",
        ] {
            let location = Location::parse(url);
            assert_eq!(location, Ok(Location::Postgres(url.to_owned())));
        }
    }

    #[test]
    fn a_wrong_location_is_refused_with_what_to_write() {
        for (text, expected) in [
            ("", "it is empty; write 'memory'"),
            ("disk", "it names no kind of store; write 'memory'"),
            ("mysql://a:secret@b/c", "'mysql:' is no kind of store"),
            ("sqlite:", "there is no path after 'sqlite:'"),
            ("sqlite::memory:", "nothing would survive in it"),
            ("sqlite:///a.db", "a path is meant, not a URL"),
            ("sqlite:data/", "it names a directory"),
            ("postgres://u:secret@h/d?sslmod=require", "'sslmod' has no"),
            (
                "postgres://u:secret@h/d?sslmode=full",
                "unknown value \"full\"",
            ),
            ("postgres://u:secret@h:port/d", "port"),
        ] {
            let error = Location::parse(text).expect_err(text).to_string();
            assert!(error.contains(expected), "{text}: {error}");
            assert!(!error.contains("secret"), "{text}: {error}");
        }
    }

    #[test]
    fn a_location_is_shown_without_its_password() {
        let url = "postgres://user:p@ss@host:5432/muster?password=secret";
        let location = Location::parse(url).expect("a location");
        assert_eq!(location.to_string(), "postgres://host:5432/muster");
        assert_eq!(
            format!("{location:?}"),
            "Location(postgres://host:5432/muster)"
        );
    }
}
