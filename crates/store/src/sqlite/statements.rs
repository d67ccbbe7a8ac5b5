//! What is asked of and written to the tables, in SQL.
//!
//! It must never begin or end a transaction that writes; that is for the writer.

use crate::notice::Notice;
use crate::reading::Reading;
use crate::rows::Delta;
use crate::sqlite::fault::Fault;
use crate::store::Listed;
use muster_enrollment::Changes;
use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

/// Whether a conditional write was made, or what was in its way.
pub(super) enum Written {
    Done(Option<Notice>),
    Lost { current: Option<u64> },
}

fn unsigned(version: i64) -> Result<u64, Fault> {
    u64::try_from(version).map_err(|_| Fault::Damage(format!("a tenant has version {version}")))
}

pub(super) fn tenants(connection: &Connection) -> Result<Vec<Listed>, Fault> {
    let mut query = connection
        .prepare_cached("SELECT id, version FROM tenant WHERE NOT dropped ORDER BY id")?;
    let mut rows = query.query([])?;
    let mut tenants = Vec::new();
    while let Some(row) = rows.next()? {
        let id = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
        let tenant = Uuid::try_parse(id)
            .map_err(|_| Fault::Damage(format!("a tenant has the id '{id}'")))?;
        let version = unsigned(row.get(1)?)?;
        tenants.push(Listed { tenant, version });
    }
    Ok(tenants)
}

pub(super) fn version(connection: &Connection, tenant: Uuid) -> Result<Option<u64>, Fault> {
    let mut query =
        connection.prepare_cached("SELECT version FROM tenant WHERE id = ?1 AND NOT dropped")?;
    let version: Option<i64> = query
        .query_row(params![tenant.to_string()], |row| row.get(0))
        .optional()?;
    version.map(unsigned).transpose()
}

pub(super) fn open(connection: &Connection, tenant: Uuid) -> Result<Option<Changes>, Fault> {
    // One transaction, so that the version is that of the rows.
    let transaction = connection.unchecked_transaction()?;
    let Some(version) = version(&transaction, tenant)? else {
        return Ok(None);
    };
    let mut reading =
        Reading::new(tenant, version.try_into().unwrap_or(i64::MAX)).map_err(Fault::Damage)?;
    let mut query =
        transaction.prepare_cached("SELECT sort, key, body FROM entry WHERE tenant = ?1")?;
    let mut rows = query.query(params![tenant.to_string()])?;
    while let Some(row) = rows.next()? {
        let text = |column| {
            row.get_ref(column)?
                .as_str()
                .map_err(|error| Fault::Damage(format!("tenant {tenant} has a row: {error}")))
        };
        reading
            .add(text(0)?, text(1)?, text(2)?)
            .map_err(Fault::Damage)?;
    }
    Ok(Some(reading.finish()))
}

/// Reads the whole file, and looks for rows of tenants that are not there.
pub(super) fn examine(connection: &Connection) -> Result<Vec<String>, Fault> {
    let mut findings = Vec::new();
    let mut query = connection.prepare("PRAGMA integrity_check(100)")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let finding: String = row.get(0)?;
        if finding != "ok" {
            findings.push(finding);
        }
    }
    let orphans: i64 = connection.query_row(
        "SELECT count(*) FROM entry
         WHERE tenant NOT IN (SELECT id FROM tenant WHERE NOT dropped)",
        [],
        |row| row.get(0),
    )?;
    if orphans > 0 {
        findings.push(format!("{orphans} rows belong to no tenant"));
    }
    Ok(findings)
}

pub(super) fn create(
    connection: &Connection,
    tenant: Uuid,
    delta: &Delta,
) -> Result<Written, Fault> {
    let mut insert = connection.prepare_cached(
        "INSERT INTO tenant (id, version) VALUES (?1, ?2)
         ON CONFLICT (id) DO UPDATE SET version = max(excluded.version, version + 1), dropped = 0
         WHERE dropped
         RETURNING version",
    )?;
    let begun: Option<i64> = insert
        .query_row(params![tenant.to_string(), delta.version], |row| row.get(0))
        .optional()?;
    let Some(begun) = begun else {
        let current = version(connection, tenant)?;
        return Ok(Written::Lost { current });
    };
    write_rows(connection, tenant, delta)?;
    let version = unsigned(begun)?;
    Ok(Written::Done(Some(Notice::Changed { tenant, version })))
}

pub(super) fn commit(
    connection: &Connection,
    tenant: Uuid,
    expected: i64,
    delta: &Delta,
) -> Result<Written, Fault> {
    let mut update = connection.prepare_cached(
        "UPDATE tenant SET version = ?3 WHERE id = ?1 AND version = ?2 AND NOT dropped",
    )?;
    if update.execute(params![tenant.to_string(), expected, delta.version])? == 0 {
        let current = version(connection, tenant)?;
        return Ok(Written::Lost { current });
    }
    write_rows(connection, tenant, delta)?;
    let version = unsigned(delta.version)?;
    Ok(Written::Done(Some(Notice::Changed { tenant, version })))
}

pub(super) fn drop_tenant(connection: &Connection, tenant: Uuid) -> Result<Written, Fault> {
    let mut update =
        connection.prepare_cached("UPDATE tenant SET dropped = 1 WHERE id = ?1 AND NOT dropped")?;
    if update.execute(params![tenant.to_string()])? == 0 {
        return Ok(Written::Done(None));
    }
    let mut delete = connection.prepare_cached("DELETE FROM entry WHERE tenant = ?1")?;
    delete.execute(params![tenant.to_string()])?;
    Ok(Written::Done(Some(Notice::Dropped { tenant })))
}

fn write_rows(connection: &Connection, tenant: Uuid, delta: &Delta) -> Result<(), Fault> {
    let tenant = tenant.to_string();
    let mut delete = connection
        .prepare_cached("DELETE FROM entry WHERE tenant = ?1 AND sort = ?2 AND key = ?3")?;
    let mut upsert = connection.prepare_cached(
        "INSERT INTO entry (tenant, sort, key, body) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (tenant, sort, key) DO UPDATE SET body = excluded.body",
    )?;
    for ((sort, key), body) in &delta.rows {
        match body {
            Some(body) => upsert.execute(params![tenant, sort.name(), key, body])?,
            None => delete.execute(params![tenant, sort.name(), key])?,
        };
    }
    Ok(())
}
