//! How the rows of a tenant are written down in a database: a sort, a key and a body in JSON.
//!
//! Owns the format that is on disk. A key is made of the row alone and never read back. It must
//! never know a database.

use crate::error::StoreError;
use muster_enrollment::{AssignmentKey, Changes, Member, Membership};
use serde::Serialize;
use std::collections::BTreeMap;

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Sort {
    Assignment,
    Configuration,
    Group,
    Membership,
    User,
}

impl Sort {
    pub(crate) const ALL: [Self; 5] = [
        Self::Assignment,
        Self::Configuration,
        Self::Group,
        Self::Membership,
        Self::User,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Assignment => "assignment",
            Self::Configuration => "configuration",
            Self::Group => "group",
            Self::Membership => "membership",
            Self::User => "user",
        }
    }
}

/// What is to be written and removed, each row once, in the order of the keys.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Delta {
    /// The version of the tenant afterwards. It fits into a signed number, as databases have it.
    pub(crate) version: i64,
    /// The body under each key; none for a row that is gone.
    pub(crate) rows: BTreeMap<(Sort, String), Option<String>>,
}

impl Delta {
    /// Writes the changes down. What is removed and written as well is written.
    pub(crate) fn of(changes: &Changes) -> Result<Self, StoreError> {
        let mut delta = Self {
            version: signed(changes.version)?,
            rows: BTreeMap::new(),
        };
        for id in &changes.configurations.removed {
            delta.remove(Sort::Configuration, id.as_str().to_owned());
        }
        for key in &changes.assignments.removed {
            delta.remove(Sort::Assignment, assignment_key(key)?);
        }
        for id in &changes.users.removed {
            delta.remove(Sort::User, id.to_string());
        }
        for id in &changes.groups.removed {
            delta.remove(Sort::Group, id.to_string());
        }
        for membership in &changes.memberships.removed {
            delta.remove(Sort::Membership, membership_key(membership));
        }
        for row in &changes.configurations.upserted {
            delta.write(Sort::Configuration, row.id().as_str().to_owned(), row)?;
        }
        for row in &changes.assignments.upserted {
            delta.write(Sort::Assignment, assignment_key(&row.key())?, row)?;
        }
        for row in &changes.users.upserted {
            delta.write(Sort::User, row.id().to_string(), row)?;
        }
        for row in &changes.groups.upserted {
            delta.write(Sort::Group, row.id().to_string(), row)?;
        }
        for row in &changes.memberships.upserted {
            delta.write(Sort::Membership, membership_key(row), row)?;
        }
        Ok(delta)
    }

    /// Writes down changes to be committed on a version. None when there is nothing to commit.
    pub(crate) fn on(expected_version: u64, changes: &Changes) -> Result<Option<Self>, StoreError> {
        check_order(expected_version, changes)
            .and_then(|effective| effective.then(|| Self::of(changes)).transpose())
    }

    fn remove(&mut self, sort: Sort, key: String) {
        self.rows.insert((sort, key), None);
    }

    fn write<Row: Serialize>(
        &mut self,
        sort: Sort,
        key: String,
        row: &Row,
    ) -> Result<(), StoreError> {
        self.rows.insert((sort, key), Some(json(row)?));
        Ok(())
    }
}

/// Checks that changes lead to a later version, or are none: whether there is something to write.
pub(crate) fn check_order(expected_version: u64, changes: &Changes) -> Result<bool, StoreError> {
    if changes.version > expected_version {
        return Ok(true);
    }
    if changes.version == expected_version && changes.is_empty() {
        return Ok(false);
    }
    Err(StoreError::Refused {
        reason: format!(
            "they lead from version {expected_version} to version {}",
            changes.version
        ),
    })
}

/// A version as a database has it.
pub(crate) fn signed(version: u64) -> Result<i64, StoreError> {
    i64::try_from(version).map_err(|_| StoreError::Refused {
        reason: format!("no tenant can have version {version}"),
    })
}

fn json<Row: Serialize>(row: &Row) -> Result<String, StoreError> {
    serde_json::to_string(row).map_err(|error| StoreError::Refused {
        reason: format!("a row cannot be written as JSON: {error}"),
    })
}

/// Both parts are free text, so they are written as JSON: no two keys are the same text.
pub(crate) fn assignment_key(key: &AssignmentKey) -> Result<String, StoreError> {
    json(&[key.configuration.as_str(), key.assignment.as_str()])
}

pub(crate) fn membership_key(membership: &Membership) -> String {
    let (sort, id) = match membership.member {
        Member::User(id) => ("user", id),
        Member::Group(id) => ("group", id),
    };
    format!("{}/{sort}/{id}", membership.group)
}

#[cfg(test)]
mod tests {
    use super::{Delta, assignment_key};
    use muster_enrollment::{AssignmentKey, Changes, Member, Membership};
    use uuid::Uuid;

    fn membership(number: u128) -> Membership {
        Membership {
            group: Uuid::from_u128(2),
            member: Member::User(Uuid::from_u128(number)),
        }
    }

    #[test]
    fn a_row_is_written_once_and_writing_wins_over_removal() {
        let mut changes = Changes {
            version: 3,
            ..Changes::default()
        };
        changes.memberships.removed = vec![membership(1), membership(2)];
        changes.memberships.upserted = vec![membership(2), membership(3), membership(3)];
        let delta = Delta::of(&changes).expect("written");
        let written: Vec<_> = delta.rows.values().map(Option::is_some).collect();
        assert_eq!(written, [false, true, true]);
    }

    #[test]
    fn no_two_assignments_have_one_key() {
        let key = |configuration: &str, assignment: &str| {
            let key = AssignmentKey {
                configuration: configuration.into(),
                assignment: assignment.into(),
            };
            assignment_key(&key).expect("text")
        };
        assert_eq!(key("a", "b"), r#"["a","b"]"#);
        assert_ne!(key("a\",\"b", "c"), key("a", "b\",\"c"));
    }

    #[test]
    fn changes_lead_to_a_later_version_or_are_none() {
        let mut changes = Changes {
            version: 3,
            ..Changes::default()
        };
        assert_eq!(Delta::on(3, &changes), Ok(None));
        assert!(matches!(Delta::on(2, &changes), Ok(Some(_))));
        assert!(Delta::on(4, &changes).is_err());
        changes.memberships.upserted = vec![membership(1)];
        assert!(Delta::on(3, &changes).is_err());
        changes.version = u64::MAX;
        assert!(Delta::on(3, &changes).is_err());
    }
}
