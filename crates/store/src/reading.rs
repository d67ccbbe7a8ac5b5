//! How the rows of a tenant are read back from a database, one by one.
//!
//! A row that is not what its key says is damaged. It must never leave out a row that it does not
//! understand.

use crate::rows::{Sort, assignment_key, membership_key};
use muster_enrollment::{Assignment, Changes, Configuration, Group, Membership, User};
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// The rows of one tenant, as they are read one by one.
pub(crate) struct Reading {
    contents: Changes,
    tenant: Uuid,
}

impl Reading {
    /// Begins to read a tenant. Errors are what is wrong with it.
    pub(crate) fn new(tenant: Uuid, version: i64) -> Result<Self, String> {
        let version =
            u64::try_from(version).map_err(|_| format!("tenant {tenant} has version {version}"))?;
        let contents = Changes {
            version,
            ..Changes::default()
        };
        Ok(Self { contents, tenant })
    }

    pub(crate) fn add(&mut self, sort: &str, key: &str, body: &str) -> Result<(), String> {
        let Self { contents, tenant } = self;
        let place = || format!("the {sort} '{key}' of tenant {tenant}");
        let known = Sort::ALL.into_iter().find(|known| known.name() == sort);
        let found = match known {
            None => return Err(format!("{} is of no known sort", place())),
            Some(Sort::Configuration) => read(
                body,
                &mut contents.configurations.upserted,
                |row: &Configuration| Ok(row.id().as_str().to_owned()),
            ),
            Some(Sort::Assignment) => read(
                body,
                &mut contents.assignments.upserted,
                |row: &Assignment| assignment_key(&row.key()).map_err(|error| error.to_string()),
            ),
            Some(Sort::User) => read(body, &mut contents.users.upserted, |row: &User| {
                Ok(row.id().to_string())
            }),
            Some(Sort::Group) => read(body, &mut contents.groups.upserted, |row: &Group| {
                Ok(row.id().to_string())
            }),
            Some(Sort::Membership) => read(
                body,
                &mut contents.memberships.upserted,
                |row: &Membership| Ok(membership_key(row)),
            ),
        };
        let found = found.map_err(|error| format!("{} cannot be read: {error}", place()))?;
        if found == key {
            Ok(())
        } else {
            Err(format!("{} says that it is '{found}'", place()))
        }
    }

    pub(crate) fn finish(self) -> Changes {
        self.contents
    }
}

/// Reads a body and tells the key it belongs under.
fn read<Row: DeserializeOwned>(
    body: &str,
    rows: &mut Vec<Row>,
    key: impl Fn(&Row) -> Result<String, String>,
) -> Result<String, String> {
    let row: Row = serde_json::from_str(body).map_err(|error| error.to_string())?;
    let key = key(&row)?;
    rows.push(row);
    Ok(key)
}

#[cfg(test)]
mod tests {
    use super::Reading;
    use crate::rows::{Delta, Sort};
    use muster_enrollment::{Changes, Member, Membership};
    use uuid::Uuid;

    const TENANT: Uuid = Uuid::from_u128(1);

    #[test]
    fn a_row_that_is_not_what_its_key_says_is_damaged() {
        let mut changes = Changes::default();
        changes.memberships.upserted = vec![Membership {
            group: Uuid::from_u128(2),
            member: Member::User(Uuid::from_u128(3)),
        }];
        let delta = Delta::of(&changes).expect("written");
        let Some(((sort, key), Some(body))) = delta.rows.iter().next() else {
            panic!("one row")
        };
        assert_eq!(*sort, Sort::Membership);

        let mut reading = Reading::new(TENANT, 0).expect("a version");
        assert_eq!(reading.add(sort.name(), key, body), Ok(()));
        assert_eq!(reading.finish(), changes);

        for (sort, key, body, expected) in [
            ("membership", "elsewhere", body.as_str(), "says that it is"),
            ("membership", key.as_str(), "{", "cannot be read"),
            ("member", key.as_str(), body.as_str(), "no known sort"),
        ] {
            let mut reading = Reading::new(TENANT, 0).expect("a version");
            let error = reading.add(sort, key, body).expect_err(expected);
            assert!(error.contains(expected), "{error}");
        }
        assert!(Reading::new(TENANT, -1).is_err());
    }
}
