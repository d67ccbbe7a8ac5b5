//! What only the SQLite store promises: whom it lets in, what it refuses to open, and that those
//! who wait together are written together.

mod support;

use muster_enrollment::Tenant;
use muster_store::{CommitError, SqliteStore, Store, StoreError, check};
use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use support::{apply, created, insist, put_user, stored};
use tempfile::TempDir;
use uuid::Uuid;

fn directory() -> (TempDir, PathBuf) {
    let directory = TempDir::new().expect("a temporary directory");
    let path = directory.path().join("muster.db");
    (directory, path)
}

async fn open(path: &Path) -> SqliteStore {
    SqliteStore::open(path).await.expect("opened")
}

async fn refused(path: &Path) -> StoreError {
    SqliteStore::open(path).await.expect_err("refused")
}

/// A closed store with a tenant of many rows.
async fn filled(path: &Path) -> Tenant {
    let store = open(path).await;
    let id = created(&store).await.id();
    for number in 0..100 {
        insist(&store, id, &put_user(&format!("User {number}"))).await;
    }
    stored(&store, id).await
}

/// Runs statements as another program would.
fn execute(path: &Path, statements: &str) -> Connection {
    let connection = Connection::open(path).expect("opened");
    connection.execute_batch(statements).expect("executed");
    connection
}

/// Commits one user to each tenant, all at once, while another program holds a lock that is given
/// back when all of them wait.
async fn commit_together(
    path: &Path,
    store: &Arc<SqliteStore>,
    tenants: &[Tenant],
    name: impl Fn(usize) -> String,
) -> Vec<Result<(), CommitError>> {
    let other = execute(path, "BEGIN IMMEDIATE");
    let begun = Arc::new(AtomicUsize::new(0));
    let commits: Vec<_> = tenants
        .iter()
        .enumerate()
        .map(|(number, tenant)| {
            let applied = apply(tenant, put_user(&name(number)));
            let (store, tenant) = (Arc::clone(store), tenant.clone());
            let begun = Arc::clone(&begun);
            tokio::spawn(async move {
                begun.fetch_add(1, Ordering::Relaxed);
                let committed = store.commit(tenant.id(), tenant.version(), &applied.changes);
                committed.await
            })
        })
        .collect();
    // On one thread, each that has begun waits by now.
    while begun.load(Ordering::Relaxed) < tenants.len() {
        tokio::task::yield_now().await;
    }
    other.execute_batch("ROLLBACK").expect("unlocked");
    let mut results = Vec::new();
    for commit in commits {
        results.push(commit.await.expect("no panic"));
    }
    results
}

async fn tenants(store: &SqliteStore, count: usize) -> Vec<Tenant> {
    let mut tenants = Vec::new();
    for _ in 0..count {
        tenants.push(created(store).await);
    }
    tenants
}

#[tokio::test]
async fn those_who_wait_together_are_written_together() {
    let (_directory, path) = directory();
    let store = Arc::new(open(&path).await);
    let tenants = tenants(&store, 100).await;
    let before = store.statistics();
    let results = commit_together(&path, &store, &tenants, |_| "Ann".to_owned()).await;
    assert!(results.iter().all(Result::is_ok), "{results:?}");
    let after = store.statistics();
    assert_eq!(after.requests - before.requests, 100);
    // The first may have begun before the others came.
    assert!(after.transactions - before.transactions <= 2, "{after:?}");
    for tenant in &tenants {
        assert_eq!(store.version(tenant.id()).await, Ok(Some(1)));
    }
}

#[tokio::test]
async fn of_those_written_together_one_that_is_lost_is_lost_alone() {
    let (_directory, path) = directory();
    let store = Arc::new(open(&path).await);
    let mut tenants = tenants(&store, 3).await;
    tenants.push(tenants[1].clone());
    let results = commit_together(&path, &store, &tenants, |number| format!("{number}")).await;
    let lost = Err(CommitError::Lost { current: Some(1) });
    assert_eq!(results, [Ok(()), Ok(()), Ok(()), lost]);
    let stored = stored(&*store, tenants[1].id()).await;
    let names = stored
        .users()
        .map(|user| user.resource().display_name.clone());
    assert_eq!(names.collect::<Vec<_>>(), ["1"]);
}

#[tokio::test]
async fn of_those_written_together_one_that_fails_fails_alone() {
    let (_directory, path) = directory();
    let store = Arc::new(open(&path).await);
    let tenants = tenants(&store, 3).await;
    let trigger = "CREATE TRIGGER refuse BEFORE INSERT ON entry WHEN NEW.body LIKE '%Mallory%'
                   BEGIN SELECT RAISE(ABORT, 'no'); END";
    drop(execute(&path, trigger));
    let name = |number: usize| ["Ann", "Mallory", "Bob"][number].to_owned();
    let results = commit_together(&path, &store, &tenants, name).await;
    assert!(
        matches!(results[1], Err(CommitError::Store(_))),
        "{results:?}"
    );
    assert_eq!([&results[0], &results[2]], [&Ok(()), &Ok(())]);
    let versions = [1, 0, 1];
    for (tenant, version) in tenants.iter().zip(versions) {
        assert_eq!(store.version(tenant.id()).await, Ok(Some(version)));
    }
    assert_eq!(stored(&*store, tenants[1].id()).await, tenants[1]);
}

#[tokio::test]
async fn a_failure_that_ends_the_transaction_is_told_to_everybody() {
    let (_directory, path) = directory();
    let store = Arc::new(open(&path).await);
    let tenants = tenants(&store, 3).await;
    let trigger = "CREATE TRIGGER refuse BEFORE INSERT ON entry WHEN NEW.body LIKE '%Mallory%'
                   BEGIN SELECT RAISE(ROLLBACK, 'no'); END";
    drop(execute(&path, trigger));
    let before = store.statistics();
    let name = |number: usize| ["Ann", "Bob", "Mallory"][number].to_owned();
    let results = commit_together(&path, &store, &tenants, name).await;
    let mut acknowledged = 0;
    for (tenant, result) in tenants.iter().zip(results) {
        let version = u64::from(result.is_ok());
        acknowledged += version;
        assert_eq!(store.version(tenant.id()).await, Ok(Some(version)));
    }
    // Only one that began before the others came can have been written.
    assert!(acknowledged <= 1);
    let transactions = store.statistics().transactions - before.transactions;
    assert_eq!(transactions, acknowledged);
    // The store goes on.
    insist(&*store, tenants[2].id(), &put_user("Eve")).await;
}

#[tokio::test]
async fn what_was_written_is_there_when_the_file_is_opened_again() {
    let (_directory, path) = directory();
    let tenant = filled(&path).await;
    let store = open(&path).await;
    assert_eq!(stored(&store, tenant.id()).await, tenant);
    insist(&store, tenant.id(), &put_user("Ann")).await;
    let report = check(&store).await.expect("checked");
    assert!(report.is_sound(), "{report}");
}

#[tokio::test]
async fn a_file_that_is_open_is_not_opened_again() {
    let (directory, path) = directory();
    let store = open(&path).await;
    let link = directory.path().join("link.db");
    std::os::unix::fs::symlink(&path, &link).expect("a link");
    for path in [&path, &link] {
        let error = refused(path).await;
        assert!(matches!(error, StoreError::Unavailable { .. }), "{error}");
        let process = format!("process {} has it open", std::process::id());
        assert!(error.to_string().contains(&process), "{error}");
    }
    drop(store);
    open(&link).await;
}

#[tokio::test]
async fn a_link_to_what_does_not_exist_yet_is_a_name_of_it() {
    let (directory, path) = directory();
    let links = directory.path().join("links");
    fs::create_dir(&links).expect("created");
    let [link, around] = ["link.db", "around.db"].map(|name| links.join(name));
    std::os::unix::fs::symlink("../muster.db", &link).expect("a link");
    std::os::unix::fs::symlink(&link, &around).expect("a link");
    let store = open(&around).await;
    for path in [&path, &link, &around] {
        let error = refused(path).await.to_string();
        assert!(error.contains("has it open"), "{error}");
    }
    drop(store);
    assert!(path.exists());
    assert_eq!(fs::read_dir(&links).expect("readable").count(), 2);
}

#[tokio::test]
async fn a_file_with_two_names_is_refused() {
    let (directory, path) = directory();
    filled(&path).await;
    let other = directory.path().join("other.db");
    fs::hard_link(&path, &other).expect("a link");
    for path in [&path, &other] {
        let error = refused(path).await.to_string();
        assert!(error.contains("has 2 names"), "{error}");
    }
    fs::remove_file(&other).expect("removed");
    open(&path).await;
}

#[tokio::test]
async fn a_file_that_is_deleted_or_replaced_takes_nothing_more() {
    let (directory, path) = directory();
    let tenant = filled(&path).await;
    let store = open(&path).await;
    let away = directory.path().join("away.db");
    let changes = apply(&tenant, put_user("Late")).changes;
    fs::rename(&path, &away).expect("moved");
    for copied in [false, true] {
        if copied {
            fs::copy(&away, &path).expect("copied");
        }
        let commit = store.commit(tenant.id(), tenant.version(), &changes).await;
        let Err(CommitError::Store(error)) = commit else {
            panic!("{commit:?}");
        };
        assert!(error.is_temporary(), "{error}");
        assert!(error.to_string().contains("deleted or replaced"), "{error}");
        assert_eq!(store.version(tenant.id()).await, Err(error));
    }
    fs::rename(&away, &path).expect("moved back");
    let commit = store.commit(tenant.id(), tenant.version(), &changes).await;
    assert_eq!(commit, Ok(()));
}

#[tokio::test]
async fn whoever_looks_creates_nothing() {
    let (directory, path) = directory();
    let absent = async || {
        let error = SqliteStore::open_existing(&path)
            .await
            .expect_err("nothing");
        assert!(matches!(error, StoreError::Absent { .. }), "{error}");
    };
    absent().await;
    assert_eq!(fs::read_dir(&directory).expect("readable").count(), 0);
    fs::write(&path, "").expect("written");
    absent().await;
    assert_eq!(fs::read_dir(&directory).expect("readable").count(), 1);
    assert_eq!(fs::read(&path).expect("readable"), b"");
    // A database without tables.
    drop(execute(
        &path,
        "PRAGMA user_version = 1; PRAGMA user_version = 0",
    ));
    absent().await;
    fs::remove_file(&path).expect("removed");

    filled(&path).await;
    let store = SqliteStore::open_existing(&path).await.expect("opened");
    assert!(check(&store).await.expect("checked").is_sound());
}

#[tokio::test]
async fn a_path_that_can_hold_no_file_is_refused() {
    let (directory, _) = directory();
    let missing = directory.path().join("missing/muster.db");
    let circle = directory.path().join("circle.db");
    std::os::unix::fs::symlink(&circle, &circle).expect("a link");
    for path in [missing.as_path(), directory.path(), &circle] {
        let error = refused(path).await;
        assert!(matches!(error, StoreError::Configuration { .. }), "{error}");
    }
}

#[tokio::test]
async fn a_file_that_is_not_musters_is_not_touched() {
    let (_directory, path) = directory();
    drop(execute(
        &path,
        "CREATE TABLE other (a); INSERT INTO other VALUES (1)",
    ));
    let before = fs::read(&path).expect("readable");
    let error = refused(&path).await;
    assert!(matches!(error, StoreError::Foreign { .. }), "{error}");
    assert!(error.to_string().contains("muster.db"), "{error}");
    assert_eq!(fs::read(&path).expect("readable"), before);

    let text = "Not a database at all. ".repeat(1000);
    fs::write(&path, &text).expect("written");
    let error = refused(&path).await;
    assert!(matches!(error, StoreError::Foreign { .. }), "{error}");
    assert_eq!(fs::read_to_string(&path).expect("readable"), text);
}

#[tokio::test]
async fn a_file_of_a_newer_muster_is_not_touched() {
    let (_directory, path) = directory();
    filled(&path).await;
    drop(execute(&path, "PRAGMA user_version = 99"));
    let before = fs::read(&path).expect("readable");
    let error = refused(&path).await;
    let found = matches!(
        error,
        StoreError::Newer {
            found: 99,
            known: 1,
            ..
        }
    );
    assert!(found, "{error}");
    assert_eq!(fs::read(&path).expect("readable"), before);
}

#[tokio::test]
async fn a_file_with_damaged_pages_is_damaged() {
    let (_directory, path) = directory();
    let tenant = filled(&path).await;
    let mut bytes = fs::read(&path).expect("readable");
    // Everything but the first page, which holds the header and the schema.
    for byte in bytes.iter_mut().skip(4096) {
        *byte ^= 0xff;
    }
    fs::write(&path, &bytes).expect("written");
    let store = open(&path).await;
    let error = store.open(tenant.id()).await.expect_err("damaged");
    assert!(matches!(error, StoreError::Corrupt { .. }), "{error}");
    let changes = apply(&tenant, put_user("Ann")).changes;
    let committed = store.commit(tenant.id(), 100, &changes).await;
    let error = committed.expect_err("damaged");
    let class = matches!(error, CommitError::Store(StoreError::Corrupt { .. }));
    assert!(class, "{error}");
}

#[tokio::test]
async fn a_file_that_was_cut_off_is_damaged() {
    let (_directory, path) = directory();
    filled(&path).await;
    let bytes = fs::read(&path).expect("readable");
    fs::write(&path, &bytes[..bytes.len() / 2]).expect("written");
    let error = refused(&path).await;
    assert!(matches!(error, StoreError::Corrupt { .. }), "{error}");
    fs::write(&path, &bytes[..50]).expect("written");
    let error = refused(&path).await;
    let class = matches!(
        error,
        StoreError::Corrupt { .. } | StoreError::Foreign { .. }
    );
    assert!(class, "{error}");
}

#[tokio::test]
async fn the_log_of_an_empty_file_is_not_deleted() {
    let (_directory, path) = directory();
    let log = path.with_extension("db-wal");
    fs::write(&path, "").expect("written");
    fs::write(&log, "What was acknowledged.").expect("written");
    let error = refused(&path).await;
    assert!(matches!(error, StoreError::Corrupt { .. }), "{error}");
    assert!(error.to_string().contains("the file is empty"), "{error}");
    fs::remove_file(&path).expect("removed");
    let error = refused(&path).await;
    assert!(matches!(error, StoreError::Corrupt { .. }), "{error}");
    assert!(error.to_string().contains("does not exist"), "{error}");
    assert!(log.exists() && !path.exists());
}

#[tokio::test]
async fn damaged_rows_are_found_and_do_not_hide_the_sound() {
    let (_directory, path) = directory();
    let tenant = filled(&path).await;
    let store = open(&path).await;
    let other = created(&store).await;
    drop(store);
    let tampered = format!(
        "UPDATE entry SET body = '{{' WHERE tenant = '{}' AND sort = 'user';
         PRAGMA foreign_keys = OFF;
         INSERT INTO entry VALUES ('{}', 'user', 'a', '{{}}')",
        tenant.id(),
        Uuid::nil()
    );
    drop(execute(&path, &tampered));
    let store = open(&path).await;
    assert_eq!(stored(&store, other.id()).await, other);
    let report = check(&store).await.expect("checked");
    assert_eq!(report.database, ["1 rows belong to no tenant"]);
    let damaged: Vec<_> = report
        .tenants
        .iter()
        .filter(|all| all.rows.is_none())
        .collect();
    assert_eq!(damaged.len(), 1, "{report}");
    assert_eq!(damaged[0].tenant, tenant.id());
}
