//! The tables in a PostgreSQL database, and how a schema of an older version gets those of this
//! one.
//!
//! All of it is in the schema `muster`. It must never touch one it does not recognize, and needs
//! no right to create anything when there is nothing to create.

use crate::error::StoreError;
use crate::postgres::fault::Named;
use sqlx::{Connection, PgConnection, Row};

/// A name and what it does, for one version of the schema.
type Step = (&'static str, &'static str);

/// What leads from each version of the schema to the next, beginning with an empty schema.
///
/// Every table has the tenant first, so that a distributed database can shard by it.
const STEPS: [Step; 1] = [(
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
    check_encoding(connection, named).await?;
    upgrade_by(&STEPS, connection, named).await
}

/// Recognizes the schema as one of the version of this program.
pub(super) async fn recognize(
    connection: &mut PgConnection,
    named: &Named,
) -> Result<(), StoreError> {
    recognize_by(&STEPS, connection, named).await
}

/// The same for a program that has these steps.
async fn recognize_by(
    steps: &[Step],
    connection: &mut PgConnection,
    named: &Named,
) -> Result<(), StoreError> {
    match find(steps, connection, named).await? {
        Found::Nothing => Err(named.absent("it has no schema 'muster'")),
        Found::Empty => Err(named.absent("its schema 'muster' has no tables")),
        Found::Version(found) if found < steps.len() => {
            Err(named.older(found as u64, steps.len() as u64))
        }
        Found::Version(_) => Ok(()),
    }
}

/// Any text may have to be stored. In another encoding some could not.
async fn check_encoding(connection: &mut PgConnection, named: &Named) -> Result<(), StoreError> {
    let query = sqlx::query_scalar("SELECT current_setting('server_encoding')");
    let encoding: String = query
        .fetch_one(connection)
        .await
        .map_err(|error| named.error(&error))?;
    if encoding == "UTF8" {
        return Ok(());
    }
    Err(named.configuration(format_args!(
        "its encoding is {encoding}, in which not every text can be stored; use a database that was \
         created WITH ENCODING 'UTF8' TEMPLATE template0"
    )))
}

/// The same for a program that has these steps, of which the last one leads to its version.
async fn upgrade_by(
    steps: &[Step],
    connection: &mut PgConnection,
    named: &Named,
) -> Result<(), StoreError> {
    if let Found::Version(version) = find(steps, connection, named).await?
        && version == steps.len()
    {
        return Ok(());
    }
    let mut transaction = connection
        .begin()
        .await
        .map_err(|error| named.error(&error))?;
    lock(&mut transaction, named).await?;
    // Another node may have done it meanwhile.
    let found = find(steps, &mut transaction, named).await?;
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
    for (number, (name, step)) in (1_i64..).zip(steps).skip(done) {
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

async fn lock(connection: &mut PgConnection, named: &Named) -> Result<(), StoreError> {
    let locked = sqlx::raw_sql(LOCK).execute(connection).await;
    let waited_in_vain = |error: &sqlx::Error| {
        let reported = error.as_database_error();
        reported.and_then(|error| error.code()) == Some("55P03".into())
    };
    match locked {
        Err(error) if waited_in_vain(&error) => {
            Err(named.unavailable("another Muster is upgrading its schema, and has not ended yet"))
        }
        locked => locked.map(drop).map_err(|error| named.error(&error)),
    }
}

async fn run(
    connection: &mut PgConnection,
    statements: &'static str,
    named: &Named,
) -> Result<(), StoreError> {
    let result = sqlx::raw_sql(statements).execute(connection).await;
    result.map(drop).map_err(|error| named.error(&error))
}

async fn find(
    steps: &[Step],
    connection: &mut PgConnection,
    named: &Named,
) -> Result<Found, StoreError> {
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
        Ok(version) if version > steps.len() => {
            Err(named.newer(version as u64, steps.len() as u64))
        }
        Ok(version) if version > 0 => Ok(Found::Version(version)),
        _ => Err(named.corrupt(format_args!("its schema has version {version}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::{STEPS, recognize, recognize_by, upgrade, upgrade_by};
    use crate::StoreError;
    use crate::postgres::fault::Named;
    use muster_testing::postgres;
    use sqlx::postgres::PgConnection;
    use sqlx::{ConnectOptions, Connection};

    async fn number(connection: &mut PgConnection, query: &'static str) -> i64 {
        let number = sqlx::query_scalar(query).fetch_one(connection).await;
        number.expect("a number")
    }

    /// There is no second version yet; this is how its schema would come about.
    #[tokio::test]
    async fn a_schema_of_an_older_version_goes_the_steps_that_it_lacks() {
        let url = tokio::task::spawn_blocking(postgres::database).await;
        let url = url.expect("a database");
        let named = Named::of(&url);
        let options: sqlx::postgres::PgConnectOptions = url.parse().expect("a URL");
        let mut connection = options.connect().await.expect("connected");
        assert_eq!(upgrade(&mut connection, &named).await, Ok(()));
        let written = "INSERT INTO muster.tenant (id, version)
                       VALUES ('7a6f1c3e-52d8-4b0a-9e41-6d2b8c05f397', 4)";
        let written = sqlx::raw_sql(written).execute(&mut connection).await;
        written.expect("written");
        let add = "ALTER TABLE muster.tenant ADD COLUMN note text NOT NULL DEFAULT ''";
        let fill = "UPDATE muster.tenant SET note = 'made by ' || version";

        // A step that fails leaves the schema as it was.
        let broken = [
            STEPS[0],
            ("notes", add),
            ("nothing", "UPDATE nothing SET a = 1"),
        ];
        let error = upgrade_by(&broken, &mut connection, &named).await;
        error.expect_err("no such table");
        assert_eq!(upgrade(&mut connection, &named).await, Ok(()));

        let later = [STEPS[0], ("notes", add), ("what the notes say", fill)];
        // Whoever only looks leaves it at its version.
        let error = recognize_by(&later, &mut connection, &named).await;
        let error = error.expect_err("older");
        let is_older = matches!(
            error,
            StoreError::Older {
                found: 1,
                known: 3,
                ..
            }
        );
        assert!(is_older, "{error}");
        assert_eq!(recognize(&mut connection, &named).await, Ok(()));
        for _ in 0..2 {
            let upgraded = upgrade_by(&later, &mut connection, &named).await;
            assert_eq!(upgraded, Ok(()));
            let migrations = "SELECT count(*) FROM muster.migration";
            assert_eq!(number(&mut connection, migrations).await, 3);
        }
        let noted = "SELECT count(*) FROM muster.tenant WHERE note = 'made by 4'";
        assert_eq!(number(&mut connection, noted).await, 1);

        // A program of the first version does not touch it any more.
        let error = upgrade(&mut connection, &named).await.expect_err("newer");
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
        connection.close().await.expect("closed");
    }
}
