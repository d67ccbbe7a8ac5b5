//! That the check of a store finds whatever cannot be true of one: each rule is broken by SQL, one
//! at a time, in both databases, and found by name.

mod support;

use muster_store::{Location, Report, Store, check, open_store};
use muster_testing::postgres::{self, name};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::sync::Arc;
use tempfile::TempDir;

const TENANT: &str = "7a6f1c3e-52d8-4b0a-9e41-6d2b8c05f397";
const FILE: &str = "muster.db";
const USER: &str = "f726f834-ea4e-4af8-a725-f3205b72dd19";

/// A row as it stands in the table.
#[derive(Clone, Debug)]
struct Row {
    sort: String,
    key: String,
    body: Value,
}

/// The rows of a sound tenant, with one thing of every sort.
fn sound() -> Vec<Row> {
    let script = include_str!("data/version-1.sql");
    let file = Connection::open_in_memory().expect("memory");
    file.execute_batch(script).expect("a sound store");
    let mut query = file
        .prepare("SELECT sort, key, body FROM entry")
        .expect("a table");
    let rows = query.query_map([], |row| {
        let body: String = row.get(2)?;
        Ok(Row {
            sort: row.get(0)?,
            key: row.get(1)?,
            body: serde_json::from_str(&body).expect("JSON"),
        })
    });
    rows.expect("rows").map(|row| row.expect("a row")).collect()
}

/// The first row of a sort whose key has this in it.
fn find<'r>(rows: &'r mut [Row], sort: &str, key: &str) -> &'r mut Row {
    let row = rows
        .iter_mut()
        .find(|row| row.sort == sort && row.key.contains(key));
    row.unwrap_or_else(|| panic!("no {sort} {key}"))
}

fn resource<'r>(rows: &'r mut [Row], sort: &str, key: &str) -> &'r mut Value {
    &mut find(rows, sort, key).body["resource"]
}

fn remove(rows: &mut Vec<Row>, sort: &str, key: &str) {
    let before = rows.len();
    rows.retain(|row| row.sort != sort || !row.key.contains(key));
    assert!(rows.len() < before, "no {sort} {key}");
}

/// A copy of a row under another key, with a change.
fn copy(rows: &mut Vec<Row>, sort: &str, from: &str, key: &str, change: impl FnOnce(&mut Value)) {
    let mut row = find(rows, sort, from).clone();
    row.key = key.to_owned();
    change(&mut row.body);
    rows.push(row);
}

type Break = fn(&mut Vec<Row>);

/// What is done to the rows, and what the check has to say of it.
const BROKEN: [(&str, Break); 29] = [
    ("is of no known sort", |rows| {
        find(rows, "user", "").sort = "visitor".into()
    }),
    ("says that it is", |rows| {
        find(rows, "group", "").key = "elsewhere".into()
    }),
    ("cannot be read", |rows| {
        find(rows, "group", "").body = json!({})
    }),
    ("cannot be read", |rows| {
        let limit = resource(rows, "configuration", "_Limit");
        limit.as_object_mut().expect("an object").remove("limit");
    }),
    ("instead of the built-in ones", |rows| {
        remove(rows, "configuration", "_DefaultLimit");
        remove(rows, "assignment", "_DefaultLimit");
    }),
    ("has the priority of a built-in configuration", |rows| {
        resource(rows, "configuration", "_DeviceComanagement")["priority"] = 0.into();
    }),
    ("has a version or a time of creation", |rows| {
        resource(rows, "configuration", "_WindowsRestore")["version"] = 1.into();
    }),
    ("is assigned to []", |rows| {
        remove(rows, "assignment", "_WindowsRestore")
    }),
    ("shares its priority", |rows| {
        resource(rows, "configuration", "dc5995f3")["priority"] = 1.into();
    }),
    ("shares its place with", |rows| {
        let place = find(rows, "configuration", "dc5995f3").body["place"].clone();
        find(rows, "configuration", "1231d942").body["place"] = place;
    }),
    ("shows another kind", |rows| {
        let page = resource(rows, "configuration", "298c4b07");
        page["deviceEnrollmentConfigurationType"] = "limit".into();
    }),
    ("is from the future", |rows| {
        find(rows, "configuration", "298c4b07").body["place"]["version"] = 1000.into();
    }),
    ("was modified before it was created", |rows| {
        let page = resource(rows, "configuration", "298c4b07");
        page["lastModifiedDateTime"] = "2001-01-01T00:00:00Z".into();
    }),
    ("has settings that are refused", |rows| {
        resource(rows, "configuration", "1231d942")["pinMaximumLength"] = 5.into();
    }),
    ("and version 0", |rows| {
        resource(rows, "configuration", "298c4b07")["version"] = 0.into();
    }),
    ("has priority -1", |rows| {
        resource(rows, "configuration", "298c4b07")["priority"] = (-1).into();
    }),
    ("is of a kind that is only built in", |rows| {
        let id = format!("{USER}_WindowsRestore");
        let key = id.clone();
        copy(rows, "configuration", "_WindowsRestore", &key, |body| {
            body["place"] = json!({"version": 2, "number": 0});
            body["resource"]["id"] = id.into();
            body["resource"]["priority"] = 1.into();
            body["resource"]["version"] = 1.into();
        });
    }),
    ("has not the suffix of its kind", |rows| {
        let row = find(rows, "configuration", "_DeviceComanagement");
        row.key = format!("{USER}_Limit");
        row.body["resource"]["id"] = row.key.clone().into();
    }),
    ("without the configuration", |rows| {
        remove(rows, "configuration", "298c4b07")
    }),
    ("is in the wrong place", |rows| {
        find(rows, "assignment", "298c4b07").body["place"]["version"] = 1000.into();
    }),
    ("share an id or a target", |rows| {
        let id = "6a343696-d5b8-4f49-8351-71691d304c27";
        let key = format!(r#"["dc5995f3-c39f-4c69-a3da-dd4464e3a956_Limit","{id}"]"#);
        copy(rows, "assignment", "6a343696", &key, |body| {
            body["resource"]["id"] = id.into();
            body["place"]["number"] = 2.into();
        });
    }),
    ("of 28 rows it can hold only 27", |rows| {
        let place = find(rows, "assignment", "6a343696").body["place"].clone();
        find(rows, "assignment", "eb7476a9").body["place"] = place;
    }),
    ("is a user and a group", |rows| {
        copy(rows, "group", "d1f8d299", USER, |body| {
            body["id"] = USER.into();
            body["resource"]["id"] = USER.into();
        });
    }),
    ("names what does not exist", |rows| {
        remove(rows, "user", USER)
    }),
    ("names what does not exist", |rows| {
        remove(rows, "group", "f5e32c59")
    }),
    ("contains itself", |rows| {
        let (inner, outer) = (
            "d1f8d299-0e5e-4cbd-80ac-e8ccb2fffc7b",
            "f5e32c59-caf3-4f1f-bbf3-15556e12fd26",
        );
        let key = format!("{inner}/group/{outer}");
        copy(rows, "membership", outer, &key, |body| {
            *body = json!({"group": inner, "member": {"group": outer}});
        });
    }),
    ("the index of users by principal name is wrong", |rows| {
        let id = "f726f834-ea4e-4af8-a725-f3205b72dd18";
        copy(rows, "user", USER, id, |body| {
            body["id"] = id.into();
            body["resource"]["id"] = id.into();
            body["resource"]["userPrincipalName"] = "ZOE@contoso.test".into();
        });
    }),
    ("shows the id", |rows| {
        find(rows, "user", USER).body["resource"]["id"] = TENANT.into();
    }),
    ("shows the id", |rows| {
        find(rows, "group", "d1f8d299").body["resource"]["id"] = TENANT.into();
    }),
];

/// A store, and the database under it.
struct Fixture {
    store: Arc<dyn Store>,
    database: Database,
}

enum Database {
    Sqlite(TempDir),
    Postgres(String),
}

impl Fixture {
    async fn sqlite() -> Self {
        let directory = TempDir::new().expect("a temporary directory");
        let path = directory.path().join(FILE);
        let store = open_store(&Location::Sqlite(path)).await;
        Self {
            store: store.expect("opened"),
            database: Database::Sqlite(directory),
        }
    }

    async fn postgres() -> Self {
        let url = tokio::task::spawn_blocking(postgres::database).await;
        let url = url.expect("a database");
        let store = open_store(&Location::Postgres(url.clone())).await;
        Self {
            store: store.expect("opened"),
            database: Database::Postgres(url),
        }
    }

    /// Runs statements behind the store's back.
    fn run(&self, statements: &str) {
        match &self.database {
            Database::Sqlite(directory) => {
                let file = Connection::open(directory.path().join(FILE)).expect("a file");
                file.execute_batch(statements).expect("run");
            }
            Database::Postgres(url) => {
                let path = format!("SET search_path = muster; {statements}");
                postgres::shared().run(name(url), &path);
            }
        }
    }

    /// Has these rows in the table, and nothing else.
    fn put(&self, rows: &[Row]) {
        let mut statements = format!(
            "DELETE FROM entry; DELETE FROM tenant;
             INSERT INTO tenant (id, version) VALUES ('{TENANT}', 20);"
        );
        for Row { sort, key, body } in rows {
            let [key, body] = [key.clone(), body.to_string()].map(|text| text.replace('\'', "''"));
            statements +=
                &format!("INSERT INTO entry VALUES ('{TENANT}', '{sort}', '{key}', '{body}');");
        }
        self.run(&statements);
    }

    async fn check(&self) -> Report {
        check(&*self.store).await.expect("checked")
    }

    /// What is missing from what the check says.
    fn missing(report: &Report, expected: &str) -> Option<String> {
        let findings: Vec<_> = report.findings().collect();
        let found = findings.iter().any(|all| all.contains(expected));
        (!found).then(|| format!("{expected}: {findings:#?}"))
    }

    async fn every_broken_rule_is_found(&self) {
        let sound = sound();
        self.put(&sound);
        let report = self.check().await;
        assert!(report.is_sound(), "{report}");
        assert_eq!(report.tenants[0].rows, Some(sound.len()));
        let mut missing = Vec::new();
        for (expected, spoil) in BROKEN {
            let mut rows = sound.clone();
            spoil(&mut rows);
            self.put(&rows);
            missing.extend(Self::missing(&self.check().await, expected));
        }

        self.put(&sound);
        self.run("UPDATE entry SET body = '{' WHERE sort = 'user'");
        missing.extend(Self::missing(&self.check().await, "cannot be read"));

        self.put(&sound);
        self.run(&format!(
            "UPDATE tenant SET dropped = '1' WHERE id = '{TENANT}'"
        ));
        let orphans = format!("{} rows belong to no tenant", sound.len());
        missing.extend(Self::missing(&self.check().await, &orphans));

        // An old state, as a copy of the wrong moment leaves it.
        self.put(&sound);
        self.run("UPDATE tenant SET version = 3");
        missing.extend(Self::missing(&self.check().await, "is from the future"));
        assert!(missing.is_empty(), "{}", missing.join("\n"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_broken_rule_is_found_in_a_sqlite_file() {
    let fixture = Fixture::sqlite().await;
    fixture.every_broken_rule_is_found().await;
    // What SQLite itself keeps from happening, when it is told not to look.
    fixture.put(&sound());
    fixture.run("PRAGMA ignore_check_constraints = ON; UPDATE tenant SET version = -1");
    let report = check(&*fixture.store).await;
    let said = report.map_or_else(|error| error.to_string(), |report| report.to_string());
    assert!(said.contains("version -1"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_broken_rule_is_found_in_a_postgresql_database() {
    Fixture::postgres().await.every_broken_rule_is_found().await;
}
