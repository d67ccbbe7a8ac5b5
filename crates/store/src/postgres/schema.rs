//! The tables in a PostgreSQL database, and how a schema of an older version gets those of this
//! one.
//!
//! All of it is in the schema `muster`. It must never touch one it does not recognize, and needs
//! no right to create anything when there is nothing to create.

use crate::error::StoreError;
use crate::postgres::fault::Named;
use sqlx::{Connection, PgConnection, Row};

/// What leads from each version of the schema to the next, beginning with an empty schema.
///
/// Every table has the tenant first, so that a distributed database can shard by it.
const STEPS: [(&str, &str); 1] = [(
    "tenants and their rows",
    "CREATE TABLE muster.tenant (
         id uuid NOT NULL PRIMARY KEY,
         version bigint NOT NULL CHECK (version >= 0),
         dropped boolean NOT NULL DEFAULT false
     );
     CREATE TABLE muster.entry (
         tenant uuid NOT NULL REFERENCES muster.tenant (id),
         sort text NOT NULL,
         key text NOT NULL,
         body text NOT NULL,
         PRIMARY KEY (tenant, sort, key)
     );",
)];

/// Two nodes that start at the same time upgrade one after the other: "muster" as a number.
const LOCK: &str = "SELECT pg_advisory_xact_lock(120351215609202)";

/// What was found in the database.
enum Found {
    /// No schema.
    Nothing,
    /// A schema without tables, as an administrator prepares it.
    Empty,
    /// A schema of this version.
    Version(usize),
}

/// Recognizes the schema, and brings its tables to the version of this program.
pub(super) async fn upgrade(
    connection: &mut PgConnection,
    named: &Named,
) -> Result<(), StoreError> {
    if let Found::Version(version) = find(connection, named).await?
        && version == STEPS.len()
    {
        return Ok(());
    }
    let mut transaction = connection
        .begin()
        .await
        .map_err(|error| named.error(&error))?;
    run(&mut transaction, LOCK, named).await?;
    // Another node may have done it meanwhile.
    let found = find(&mut transaction, named).await?;
    let done = match found {
        Found::Version(version) => version,
        Found::Nothing | Found::Empty => 0,
    };
    if matches!(found, Found::Nothing) {
        run(&mut transaction, "CREATE SCHEMA muster", named).await?;
    }
    if done == 0 {
        let table = "CREATE TABLE muster.migration (
                         version bigint NOT NULL PRIMARY KEY,
                         name text NOT NULL,
                         applied timestamptz NOT NULL DEFAULT now()
                     )";
        run(&mut transaction, table, named).await?;
    }
    for (number, (name, step)) in (1_i64..).zip(STEPS).skip(done) {
        run(&mut transaction, step, named).await?;
        sqlx::query("INSERT INTO muster.migration (version, name) VALUES ($1, $2)")
            .bind(number)
            .bind(name)
            .execute(&mut *transaction)
            .await
            .map_err(|error| named.error(&error))?;
    }
    transaction
        .commit()
        .await
        .map_err(|error| named.error(&error))
}

async fn run(
    connection: &mut PgConnection,
    statements: &'static str,
    named: &Named,
) -> Result<(), StoreError> {
    let result = sqlx::raw_sql(statements).execute(connection).await;
    result.map(drop).map_err(|error| named.error(&error))
}

async fn find(connection: &mut PgConnection, named: &Named) -> Result<Found, StoreError> {
    let row = sqlx::query(
        "SELECT (SELECT count(*) FROM pg_namespace WHERE nspname = 'muster'),
                (SELECT count(*) FROM pg_class
                 WHERE relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = 'muster')),
                (SELECT count(*) FROM pg_attribute
                 WHERE attrelid = (SELECT oid FROM pg_class
                                   WHERE relname = 'migration'
                                     AND relnamespace = (SELECT oid FROM pg_namespace
                                                         WHERE nspname = 'muster'))
                   AND attname IN ('version', 'name', 'applied'))",
    )
    .fetch_one(&mut *connection)
    .await
    .map_err(|error| named.error(&error))?;
    let count = |column: usize| -> Result<i64, StoreError> {
        row.try_get(column).map_err(|error| named.error(&error))
    };
    let (schemas, relations, columns) = (count(0)?, count(1)?, count(2)?);
    if schemas == 0 {
        return Ok(Found::Nothing);
    }
    if relations == 0 {
        return Ok(Found::Empty);
    }
    if columns != 3 {
        return Err(named.foreign("its schema 'muster' has tables that are not Muster's"));
    }
    let version: i64 = sqlx::query_scalar("SELECT coalesce(max(version), 0) FROM muster.migration")
        .fetch_one(connection)
        .await
        .map_err(|error| named.error(&error))?;
    match usize::try_from(version) {
        Ok(version) if version > STEPS.len() => {
            Err(named.newer(version as u64, STEPS.len() as u64))
        }
        Ok(version) if version > 0 => Ok(Found::Version(version)),
        _ => Err(named.corrupt(format_args!("its schema has version {version}"))),
    }
}
