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

/// The version of the schema this program writes.
const VERSION: i64 = STEPS.len() as i64;

/// What a file says of itself.
struct Label {
    application: i64,
    version: i64,
    tables: i64,
}

/// Recognizes the file, and brings its tables to the version of this program.
pub(super) fn upgrade(connection: &mut Connection, named: &Named) -> Result<(), StoreError> {
    let label = label(connection).map_err(|error| named.sqlite(&error))?;
    let is_new = label.application == 0 && label.version == 0 && label.tables == 0;
    if !is_new && label.application != APPLICATION {
        return Err(named.foreign(format_args!(
            "it is a SQLite file with {} tables and application id {:#010x}",
            label.tables, label.application
        )));
    }
    if label.version > VERSION {
        return Err(named.newer(label.version.unsigned_abs(), VERSION.unsigned_abs()));
    }
    let done = usize::try_from(label.version).ok();
    let done = done.filter(|done| is_new || *done > 0);
    let steps = done
        .and_then(|done| STEPS.get(done..))
        .ok_or_else(|| named.corrupt(format_args!("it has schema version {}", label.version)))?;
    enter_log(connection, named)?;
    run(connection, steps).map_err(|error| named.sqlite(&error))
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

fn run(connection: &mut Connection, steps: &[&str]) -> rusqlite::Result<()> {
    if steps.is_empty() {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for step in steps {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION)?;
    transaction.pragma_update(None, "user_version", VERSION)?;
    transaction.commit()
}
