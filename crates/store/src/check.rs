//! Whether everything in a store is sound: the database, the rows, and the tenants they make.
//!
//! It must never repair anything; it reports.

use crate::error::StoreError;
use crate::store::Store;
use muster_enrollment::{Changes, Tenant};
use std::fmt;
use uuid::Uuid;

/// What was found in a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// What the database itself finds wrong, one sentence each.
    pub database: Vec<String>,
    /// Every tenant, by id.
    pub tenants: Vec<TenantReport>,
}

/// What was found in one tenant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TenantReport {
    /// Which tenant.
    pub tenant: Uuid,
    /// Its version.
    pub version: u64,
    /// How many rows it has; none when they cannot be read.
    pub rows: Option<usize>,
    /// What is wrong with it, one sentence each.
    pub findings: Vec<String>,
}

impl Report {
    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.findings().next().is_none()
    }

    /// Everything that is wrong, that of tenants with their id.
    pub fn findings(&self) -> impl Iterator<Item = String> {
        let tenants = self.tenants.iter().flat_map(|report| {
            let sentence = |finding| format!("tenant {}: {finding}", report.tenant);
            report.findings.iter().map(sentence)
        });
        self.database.iter().cloned().chain(tenants)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in self.findings() {
            writeln!(formatter, "{finding}")?;
        }
        let rows: usize = self.tenants.iter().filter_map(|report| report.rows).sum();
        write!(
            formatter,
            "{} tenants with {rows} rows, {} findings",
            self.tenants.len(),
            self.findings().count()
        )
    }
}

/// Reads every tenant of a store, makes it again from its rows and checks what holds of all
/// tenants.
///
/// # Errors
///
/// Those of a store that cannot be asked. Damage to a tenant is a finding, and the others are
/// still checked.
pub async fn check(store: &dyn Store) -> Result<Report, StoreError> {
    let database = match store.examine().await {
        Err(StoreError::Corrupt { finding, .. }) => vec![finding],
        examined => examined?,
    };
    let mut tenants = Vec::new();
    for listed in store.tenants().await? {
        let mut report = TenantReport {
            tenant: listed.tenant,
            version: listed.version,
            rows: None,
            findings: Vec::new(),
        };
        match store.open(listed.tenant).await {
            // Dropped since it was listed.
            Ok(None) => continue,
            Ok(Some(contents)) => {
                report.version = contents.version;
                report.rows = Some(rows(&contents));
                report.findings = examine(listed.tenant, &contents);
            }
            Err(StoreError::Corrupt { finding, .. }) => report.findings.push(finding),
            Err(error) => return Err(error),
        }
        tenants.push(report);
    }
    Ok(Report { database, tenants })
}

fn rows(contents: &Changes) -> usize {
    contents.configurations.upserted.len()
        + contents.assignments.upserted.len()
        + contents.users.upserted.len()
        + contents.groups.upserted.len()
        + contents.memberships.upserted.len()
}

fn examine(id: Uuid, contents: &Changes) -> Vec<String> {
    let tenant = Tenant::restore(id, contents);
    let mut findings = tenant.check_invariants().err().unwrap_or_default();
    let (stored, held) = (rows(contents), rows(&tenant.contents()));
    if stored != held {
        findings.push(format!("of {stored} rows it can hold only {held}"));
    }
    findings
}
