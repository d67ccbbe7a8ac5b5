//! The tables in a SQLite file, and how a file of an older version gets those of this one.
//!
//! Owns the numbers by which a file is recognized. It must never touch a file it does not
//! recognize.

use crate::error::StoreError;
use crate::sqlite::fault::Named;
use rusqlite::{Connection, TransactionBehavior};

/// `application_id` of Muster's files: "Mstr".
const APPLICATION: i64 = 0x4d73_7472;

/// What leads from each version of the schema to the next, beginning with an empty file.
const STEPS: [&str; 1] = ["
    CREATE TABLE tenant (
        id TEXT NOT NULL PRIMARY KEY,
        version INTEGER NOT NULL CHECK (version >= 0),
        dropped INTEGER NOT NULL DEFAULT 0 CHECK (dropped IN (0, 1))
    ) STRICT;
    CREATE TABLE entry (
        tenant TEXT NOT NULL REFERENCES tenant (id),
        sort TEXT NOT NULL,
        key TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (tenant, sort, key)
    ) STRICT;
"];

/// What a file says of itself.
struct Label {
    application: i64,
    version: i64,
    tables: i64,
}

/// Recognizes the file, and brings its tables to the version of this program.
pub(super) fn upgrade(connection: &mut Connection, named: &Named) -> Result<(), StoreError> {
    upgrade_by(&STEPS, connection, named)
}

/// Recognizes the file as one of the version of this program.
pub(super) fn recognize(connection: &Connection, named: &Named) -> Result<(), StoreError> {
    recognize_by(&STEPS, connection, named)
}

/// The same for a program that has these steps, of which the last one leads to its version.
fn recognize_by(all: &[&str], connection: &Connection, named: &Named) -> Result<(), StoreError> {
    match version(all, connection, named)? {
        0 => Err(named.absent("it has no tables")),
        found if found < all.len() => Err(named.older(found as u64, all.len() as u64)),
        _ => Ok(()),
    }
}

fn upgrade_by(all: &[&str], connection: &mut Connection, named: &Named) -> Result<(), StoreError> {
    let done = version(all, connection, named)?;
    enter_log(connection, named)?;
    run(connection, &all[done..], all.len()).map_err(|error| named.sqlite(&error))
}

/// The version of a file that is Muster's, or is new and has version 0.
fn version(all: &[&str], connection: &Connection, named: &Named) -> Result<usize, StoreError> {
    let label = label(connection).map_err(|error| named.sqlite(&error))?;
    let is_new = label.application == 0 && label.version == 0 && label.tables == 0;
    if !is_new && label.application != APPLICATION {
        return Err(named.foreign(format_args!(
            "it is a SQLite file with {} tables and application id {:#010x}",
            label.tables, label.application
        )));
    }
    let done = usize::try_from(label.version)
        .ok()
        .filter(|done| is_new || *done > 0)
        .ok_or_else(|| named.corrupt(format_args!("it has schema version {}", label.version)))?;
    if done > all.len() {
        return Err(named.newer(done as u64, all.len() as u64));
    }
    Ok(done)
}

fn label(connection: &Connection) -> rusqlite::Result<Label> {
    let number = |query: &str| connection.query_row(query, [], |row| row.get(0));
    Ok(Label {
        application: number("PRAGMA application_id")?,
        version: number("PRAGMA user_version")?,
        tables: number("SELECT count(*) FROM sqlite_schema")?,
    })
}

/// Turns on the write-ahead log, which lets readers read while a transaction is written.
fn enter_log(connection: &Connection, named: &Named) -> Result<(), StoreError> {
    let mode: String = connection
        .query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))
        .map_err(|error| named.sqlite(&error))?;
    if mode == "wal" {
        Ok(())
    } else {
        Err(named.unavailable(format_args!(
            "its file system does not support a write-ahead log (it stays in mode '{mode}')"
        )))
    }
}

/// Goes all steps to a version, or none.
fn run(connection: &mut Connection, steps: &[&str], version: usize) -> rusqlite::Result<()> {
    if steps.is_empty() {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for step in steps {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION)?;
    transaction.pragma_update(None, "user_version", version as i64)?;
    transaction.commit()
}

#[cfg(test)]
mod tests {
    use super::{STEPS, recognize, recognize_by, upgrade, upgrade_by};
    use crate::StoreError;
    use crate::sqlite::fault::Named;
    use rusqlite::Connection;
    use std::path::Path;
    use tempfile::TempDir;

    /// A file as the first version left it.
    fn first(directory: &TempDir) -> Connection {
        let connection = Connection::open(directory.path().join("muster.db")).expect("a file");
        let script = include_str!("../../tests/data/version-1.sql");
        connection.execute_batch(script).expect("the first version");
        connection
    }

    fn number(connection: &Connection, query: &str) -> i64 {
        let number = connection.query_row(query, [], |row| row.get(0));
        number.expect("a number")
    }

    /// There is no second version yet; this is how its file would come about.
    #[test]
    fn a_file_of_an_older_version_goes_the_steps_that_it_lacks() {
        let directory = TempDir::new().expect("a temporary directory");
        let mut file = first(&directory);
        let named = Named::of(Path::new("muster.db"));
        let rows = number(&file, "SELECT count(*) FROM entry");
        assert!(rows > 20, "{rows}");
        let later = [
            STEPS[0],
            "ALTER TABLE tenant ADD COLUMN note TEXT NOT NULL DEFAULT ''",
            "UPDATE tenant SET note = 'made by ' || version",
        ];

        // A step that fails leaves the file as it was.
        let broken = [later[0], later[1], "UPDATE nothing SET note = ''"];
        upgrade_by(&broken, &mut file, &named).expect_err("no such table");
        assert_eq!(number(&file, "PRAGMA user_version"), 1);
        let columns = "SELECT count(*) FROM pragma_table_info('tenant')";
        assert_eq!(number(&file, columns), 3);
        assert_eq!(upgrade(&mut file, &named), Ok(()));

        // Whoever only looks leaves it at its version.
        let error = recognize_by(&later, &file, &named).expect_err("older");
        let is_older = matches!(
            error,
            StoreError::Older {
                found: 1,
                known: 3,
                ..
            }
        );
        assert!(is_older, "{error}");
        assert_eq!(recognize(&file, &named), Ok(()));

        assert_eq!(upgrade_by(&later, &mut file, &named), Ok(()));
        assert_eq!(number(&file, "PRAGMA user_version"), 3);
        let noted = "SELECT count(*) FROM tenant WHERE note LIKE 'made by %'";
        assert_eq!(number(&file, noted), 1);
        assert_eq!(number(&file, "SELECT count(*) FROM entry"), rows);
        // Again, there is nothing to do.
        assert_eq!(upgrade_by(&later, &mut file, &named), Ok(()));

        // A program of the first version does not touch it any more.
        let error = upgrade(&mut file, &named).expect_err("newer");
        assert!(
            matches!(
                error,
                StoreError::Newer {
                    found: 3,
                    known: 1,
                    ..
                }
            ),
            "{error}"
        );
    }
}
