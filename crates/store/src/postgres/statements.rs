//! What is asked of and written to the tables, in SQL.
//!
//! A change is one statement, so that it costs one exchange with the database and no lock is held
//! while a message travels. It must never wait for anything but the database.

use crate::postgres::fault::Fault;
use crate::reading::Reading;
use crate::rows::Delta;
use crate::store::Listed;
use muster_enrollment::Changes;
use sqlx::{Connection, PgConnection, Row};
use uuid::Uuid;

/// A commit: conditional on the version, with its rows.
///
/// Whoever waits for another's commit of the same tenant finds the condition false afterwards, so
/// the rows are never changed from an older snapshot than the tenant's.
const COMMIT: &str = "
    WITH won AS (
        UPDATE muster.tenant SET version = $3
        WHERE id = $1 AND version = $2 AND NOT dropped
        RETURNING id
    ), removed AS (
        DELETE FROM muster.entry AS entry
        USING unnest($4::text[], $5::text[]) AS gone (sort, key)
        WHERE entry.tenant = $1 AND entry.sort = gone.sort AND entry.key = gone.key
          AND EXISTS (SELECT FROM won)
    ), written AS (
        INSERT INTO muster.entry (tenant, sort, key, body)
        SELECT $1, sort, key, body
        FROM unnest($6::text[], $7::text[], $8::text[]) AS written (sort, key, body)
        WHERE EXISTS (SELECT FROM won)
        ON CONFLICT (tenant, sort, key) DO UPDATE SET body = excluded.body
    )
    SELECT FROM won
";

/// A new tenant, or one that was dropped and begins again at a later version.
const CREATE: &str = "
    WITH begun AS (
        INSERT INTO muster.tenant AS tenant (id, version) VALUES ($1, $2)
        ON CONFLICT (id) DO UPDATE
        SET version = greatest(excluded.version, tenant.version + 1), dropped = false
        WHERE tenant.dropped
        RETURNING id, version
    ), written AS (
        INSERT INTO muster.entry (tenant, sort, key, body)
        SELECT $1, sort, key, body
        FROM unnest($3::text[], $4::text[], $5::text[]) AS written (sort, key, body)
        WHERE EXISTS (SELECT FROM begun)
        ON CONFLICT (tenant, sort, key) DO UPDATE SET body = excluded.body
    )
    SELECT version FROM begun
";

/// The rows of a delta in columns, as arrays are bound.
#[derive(Default)]
struct Columns<'a> {
    sorts: Vec<&'a str>,
    keys: Vec<&'a str>,
    bodies: Vec<&'a str>,
}

/// The rows to be removed, which have no bodies, and those to be written.
fn columns(delta: &Delta) -> (Columns<'_>, Columns<'_>) {
    let mut removed = Columns::default();
    let mut written = Columns::default();
    for ((sort, key), body) in &delta.rows {
        let columns = match body {
            Some(body) => {
                written.bodies.push(body);
                &mut written
            }
            None => &mut removed,
        };
        columns.sorts.push(sort.name());
        columns.keys.push(key);
    }
    (removed, written)
}

fn unsigned(version: i64) -> Result<u64, Fault> {
    u64::try_from(version).map_err(|_| Fault::Damage(format!("a tenant has version {version}")))
}

pub(super) async fn tenants(connection: &mut PgConnection) -> Result<Vec<Listed>, Fault> {
    let rows =
        sqlx::query_as("SELECT id, version FROM muster.tenant WHERE NOT dropped ORDER BY id")
            .fetch_all(connection)
            .await?;
    listed(rows)
}

/// Of those of these tenants that there are.
pub(super) async fn versions(
    connection: &mut PgConnection,
    tenants: &[Uuid],
) -> Result<Vec<Listed>, Fault> {
    let rows = sqlx::query_as(
        "SELECT id, version FROM muster.tenant WHERE id = ANY($1) AND NOT dropped ORDER BY id",
    )
    .bind(tenants)
    .fetch_all(connection)
    .await?;
    listed(rows)
}

fn listed(rows: Vec<(Uuid, i64)>) -> Result<Vec<Listed>, Fault> {
    let listed = rows.into_iter().map(|(tenant, version)| {
        let version = unsigned(version)?;
        Ok(Listed { tenant, version })
    });
    listed.collect()
}

pub(super) async fn version(
    connection: &mut PgConnection,
    tenant: Uuid,
) -> Result<Option<u64>, Fault> {
    let version: Option<i64> =
        sqlx::query_scalar("SELECT version FROM muster.tenant WHERE id = $1 AND NOT dropped")
            .bind(tenant)
            .fetch_optional(connection)
            .await?;
    version.map(unsigned).transpose()
}

/// One statement, so that the version is that of the rows.
pub(super) async fn open(
    connection: &mut PgConnection,
    tenant: Uuid,
) -> Result<Option<Changes>, Fault> {
    let rows = sqlx::query(
        "SELECT tenant.version, entry.sort, entry.key, entry.body
         FROM muster.tenant AS tenant LEFT JOIN muster.entry AS entry ON entry.tenant = tenant.id
         WHERE tenant.id = $1 AND NOT tenant.dropped",
    )
    .bind(tenant)
    .fetch_all(connection)
    .await?;
    let Some(first) = rows.first() else {
        return Ok(None);
    };
    let mut reading = Reading::new(tenant, first.try_get(0)?).map_err(Fault::Damage)?;
    for row in &rows {
        // A tenant without rows has one line without a row.
        if let Some(sort) = row.try_get(1)? {
            let (key, body) = (row.try_get(2)?, row.try_get(3)?);
            reading.add(sort, key, body).map_err(Fault::Damage)?;
        }
    }
    Ok(Some(reading.finish()))
}

/// The version the tenant begins at. None: there is one already.
pub(super) async fn create(
    connection: &mut PgConnection,
    tenant: Uuid,
    delta: &Delta,
) -> Result<Option<u64>, Fault> {
    let (_, written) = columns(delta);
    let row = sqlx::query(CREATE)
        .bind(tenant)
        .bind(delta.version)
        .bind(written.sorts)
        .bind(written.keys)
        .bind(written.bodies)
        .fetch_optional(connection)
        .await?;
    let version: Option<i64> = row.map(|row| row.try_get(0)).transpose()?;
    version.map(unsigned).transpose()
}

/// The version the tenant is at now. None: it was not at the expected one.
pub(super) async fn commit(
    connection: &mut PgConnection,
    tenant: Uuid,
    expected: i64,
    delta: &Delta,
) -> Result<Option<u64>, Fault> {
    let (removed, written) = columns(delta);
    let won = sqlx::query(COMMIT)
        .bind(tenant)
        .bind(expected)
        .bind(delta.version)
        .bind(removed.sorts)
        .bind(removed.keys)
        .bind(written.sorts)
        .bind(written.keys)
        .bind(written.bodies)
        .fetch_optional(connection)
        .await?;
    won.map(|_| unsigned(delta.version)).transpose()
}

pub(super) async fn drop_tenant(
    connection: &mut PgConnection,
    tenant: Uuid,
) -> Result<bool, Fault> {
    let mut transaction = connection.begin().await?;
    let dropped = remove(&mut transaction, tenant).await?;
    transaction.commit().await?;
    Ok(dropped)
}

/// The version the tenant begins at. None: another one created it meanwhile.
pub(super) async fn reset(
    connection: &mut PgConnection,
    tenant: Uuid,
    delta: &Delta,
) -> Result<Option<u64>, Fault> {
    let mut transaction = connection.begin().await?;
    remove(&mut transaction, tenant).await?;
    let begun = create(&mut transaction, tenant, delta).await?;
    transaction.commit().await?;
    Ok(begun)
}

/// Two statements: the second must see the rows of a commit that the first waited for.
async fn remove(transaction: &mut PgConnection, tenant: Uuid) -> Result<bool, Fault> {
    let dropped =
        sqlx::query("UPDATE muster.tenant SET dropped = true WHERE id = $1 AND NOT dropped")
            .bind(tenant)
            .execute(&mut *transaction)
            .await?;
    let dropped = dropped.rows_affected() > 0;
    if dropped {
        sqlx::query("DELETE FROM muster.entry WHERE tenant = $1")
            .bind(tenant)
            .execute(&mut *transaction)
            .await?;
    }
    Ok(dropped)
}

/// Looks for rows of tenants that are not there.
pub(super) async fn examine(connection: &mut PgConnection) -> Result<Vec<String>, Fault> {
    let orphans: i64 = sqlx::query_scalar(
        "SELECT count(*) FROM muster.entry AS entry
         WHERE NOT EXISTS (SELECT FROM muster.tenant AS tenant
                           WHERE tenant.id = entry.tenant AND NOT tenant.dropped)",
    )
    .fetch_one(connection)
    .await?;
    let finding = (orphans > 0).then(|| format!("{orphans} rows belong to no tenant"));
    Ok(finding.into_iter().collect())
}
