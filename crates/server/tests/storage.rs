//! What the program does with a store that it cannot use, or must not: it ends, says why and what
//! to do about it, and has changed nothing.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use muster_testing::load::{World, observe};
use muster_testing::postgres::{self, name};
use muster_testing::program::{Ended, Muster};
use muster_testing::system::unprivileged;
use muster_testing::wire::{Answer, CONFIGURATIONS};
use reqwest::{Method, StatusCode};
use rusqlite::Connection;
use serde_json::{Value, json};
use tempfile::TempDir;

fn muster(file: &Path) -> Muster {
    Muster::at(env!("CARGO_BIN_EXE_muster")).store(format!("sqlite:{}", file.display()))
}

/// A directory with a file that the program made and a client wrote to.
async fn written() -> (TempDir, PathBuf) {
    let directory = TempDir::new().expect("a temporary directory");
    let file = directory.path().join("muster.db");
    let running = muster(&file).serve().expect("a new file");
    let wire = running.wire();
    for number in 0..100 {
        let body = json!({
            "@odata.type": "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
            "displayName": format!("Page {number}"),
            "description": "A description that fills the pages of the file. ".repeat(8),
        });
        let _ = wire
            .post(CONFIGURATIONS, &body)
            .await
            .expect(StatusCode::CREATED);
    }
    // Stopped in order, so that everything is in the one file.
    assert!(running.stop().status.success());
    assert!(!directory.path().join("muster.db-wal").exists());
    (directory, file)
}

/// What it says that does not start, which has all of these in it.
#[track_caller]
fn refused(muster: &Muster, expected: &[&str]) -> Ended {
    let ended = muster.serve().expect_err("it does not start");
    assert_eq!(ended.status.code(), Some(1), "{}", ended.errors);
    assert!(ended.output.is_empty(), "{}", ended.output);
    assert!(!ended.errors.contains("panicked"), "{}", ended.errors);
    for expected in expected {
        assert!(
            ended.errors.contains(expected),
            "{expected}: {}",
            ended.errors
        );
    }
    ended
}

/// Does not start on this file, says so with its name, and leaves every byte of it as it was.
#[track_caller]
fn refused_and_left_alone(file: &Path, expected: &[&str]) {
    let before = fs::read(file).expect("readable");
    let ended = refused(&muster(file), expected);
    assert!(
        ended.errors.contains(&file.display().to_string()),
        "{}",
        ended.errors
    );
    assert!(
        before == fs::read(file).expect("readable"),
        "the file was changed"
    );
    let checked = muster(file).check_store();
    assert_eq!(checked.status.code(), Some(1), "{}", checked.output);
}

#[tokio::test]
async fn a_file_that_is_not_musters_is_left_alone() {
    const OTHER: &str = "name another place or one that does not exist yet";
    let directory = TempDir::new().expect("a temporary directory");
    let file = directory.path().join("letter.txt");
    fs::write(&file, "Dear Sir or Madam,\n".repeat(100)).expect("written");
    refused_and_left_alone(&file, &["no SQLite file", OTHER]);

    let file = directory.path().join("other.db");
    let other = Connection::open(&file).expect("a file");
    other
        .execute_batch("CREATE TABLE letter (text TEXT)")
        .expect("a table");
    drop(other);
    refused_and_left_alone(&file, &["a SQLite file with 1 tables", OTHER]);

    let missing = directory.path().join("nowhere").join("muster.db");
    refused(&muster(&missing), &["nowhere", "create it"]);
    refused(
        &muster(directory.path()),
        &["it is a directory; add the name of a file"],
    );
}

#[tokio::test]
async fn a_damaged_file_is_left_alone() {
    let (_directory, file) = written().await;
    let sound = fs::read(&file).expect("readable");
    let damage = |change: &dyn Fn(&mut Vec<u8>)| {
        let mut bytes = sound.clone();
        change(&mut bytes);
        fs::write(&file, bytes).expect("written");
    };
    // The name of the format, in the first sixteen bytes.
    damage(&|bytes| bytes[3] ^= 0xff);
    refused_and_left_alone(&file, &["the beginning of one was overwritten"]);
    damage(&|bytes| bytes.truncate(50));
    refused_and_left_alone(&file, &["is damaged", "restore it from a copy"]);
    damage(&|bytes| bytes.truncate(bytes.len() / 2));
    refused_and_left_alone(&file, &["is damaged", "restore it from a copy"]);
    // The page of the names of the tables, from where its cells are to be found.
    damage(&|bytes| bytes[100..110].fill(0xa5));
    refused_and_left_alone(&file, &["is damaged", "restore it from a copy"]);
    // All but the first page.
    damage(&|bytes| bytes[4096..].fill(0));
    refused_and_left_alone(&file, &["is damaged", "restore it from a copy"]);

    fs::write(&file, &sound).expect("written");
    let running = muster(&file).serve().expect("it is sound again");
    let listed = running.wire().get(CONFIGURATIONS).await;
    assert_eq!(listed.rows().len(), 105);
}

/// Whatever is in the file, the program says what it thinks of it, and does not fall over it.
#[tokio::test]
async fn no_damage_makes_the_program_fall_over() {
    let (directory, file) = written().await;
    let sound = fs::read(&file).expect("readable");
    let mut rng = fastrand::Rng::with_seed(20);
    let mut found = 0;
    for round in 0..60 {
        let mut bytes = sound.clone();
        for _ in 0..rng.usize(1..40) {
            let place = rng.usize(..bytes.len());
            bytes[place] = rng.u8(..);
        }
        // A page that lost its beginning, as when a write came to the wrong place.
        if round % 3 == 0 {
            let page = rng.usize(..bytes.len() / 4096) * 4096;
            rng.fill(&mut bytes[page..page + 64]);
        }
        let damaged = directory.path().join(format!("damaged{round}.db"));
        fs::write(&damaged, bytes).expect("written");
        let checked = muster(&damaged).check_store();
        let said = format!("{}{}", checked.output, checked.errors);
        assert!(
            matches!(checked.status.code(), Some(0 | 1)),
            "{:?}: {said}",
            checked.status
        );
        assert!(!said.contains("panicked"), "{said}");
        if !checked.status.success() {
            found += 1;
            assert!(said.contains("error: "), "{said}");
        }
    }
    // A byte of a text can be another and the text still be one.
    assert!(found > 30, "only {found} were noticed");
}

#[tokio::test]
async fn a_file_of_a_newer_version_is_left_alone() {
    let (_directory, file) = written().await;
    let newer = Connection::open(&file).expect("a file");
    newer
        .pragma_update(None, "user_version", 99)
        .expect("written");
    drop(newer);
    refused_and_left_alone(&file, &["has schema version 99", "use the newer program"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_is_not_there_is_not_checked() {
    let directory = TempDir::new().expect("a temporary directory");
    let file = directory.path().join("muster.db");
    let missing = muster(&file).check_store();
    fs::write(&file, "").expect("written");
    let empty = muster(&file).check_store();
    let url = database().await;
    let without = Muster::at(env!("CARGO_BIN_EXE_muster"))
        .store(&url)
        .check_store();
    for (ended, expected) in [
        (missing, "does not exist"),
        (empty, "is empty"),
        (without, "no schema 'muster'"),
    ] {
        assert_eq!(ended.status.code(), Some(1), "{}", ended.output);
        assert_eq!(ended.output, "");
        for expected in ["has nothing of Muster", expected] {
            assert!(ended.errors.contains(expected), "{}", ended.errors);
        }
    }
    assert_eq!(fs::read_dir(&directory).expect("readable").count(), 1);
}

#[tokio::test]
async fn a_file_belongs_to_one_process() {
    let (_directory, file) = written().await;
    let running = muster(&file).serve().expect("it serves");
    let process = format!("process {} has it open", running.id());
    refused(&muster(&file), &[&process, "muster.db"]);
    let checked = muster(&file).check_store();
    assert!(checked.errors.contains(&process), "{}", checked.errors);
    let listed = running
        .wire()
        .get(CONFIGURATIONS)
        .await
        .expect(StatusCode::OK);
    assert_eq!(listed.rows().len(), 105, "the first is not disturbed");
    running.kill();
    let again = muster(&file)
        .serve()
        .expect("a lock does not outlive its holder");
    assert!(again.stop().status.success());
}

#[tokio::test]
async fn a_place_that_cannot_be_written_is_named() {
    let directory = TempDir::new().expect("a temporary directory");
    let mode = |path: &Path, mode| {
        fs::set_permissions(path, PermissionsExt::from_mode(mode)).expect("permissions");
    };
    mode(directory.path(), 0o755);
    let data = directory.path().join("data");
    fs::create_dir(&data).expect("created");
    let file = data.join("muster.db");
    // Permissions hold everybody but root.
    let mut muster = muster(&file).copied_to(directory.path());
    if let Some(user) = unprivileged() {
        muster = muster.run_as(user);
    }

    mode(&data, 0o555);
    refused(
        &muster,
        &["muster.db", "cannot be written", "Permission denied"],
    );
    assert_eq!(fs::read_dir(&data).expect("readable").count(), 0);

    mode(&data, 0o777);
    assert!(muster.serve().expect("it serves").stop().status.success());
    mode(&file, 0o444);
    refused(&muster, &["muster.db", "read-only"]);
    mode(&file, 0o666);
    assert!(muster.serve().expect("it serves").stop().status.success());
}

/// Everything that was written is there. A later program may have added to it.
fn kept(expected: &Value, found: &Value, place: &str) {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            for (name, expected) in expected {
                let found = found.get(name).unwrap_or(&Value::Null);
                kept(expected, found, &format!("{place}/{name}"));
            }
        }
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => {
            for (number, (expected, found)) in expected.iter().zip(found).enumerate() {
                kept(expected, found, &format!("{place}/{number}"));
            }
        }
        _ => assert_eq!(expected, found, "{place}"),
    }
}

#[tokio::test]
async fn a_file_of_the_first_version_is_read_as_it_was_written() {
    let directory = TempDir::new().expect("a temporary directory");
    let file = directory.path().join("muster.db");
    let first = Connection::open(&file).expect("a file");
    first
        .execute_batch(include_str!("../../store/tests/data/version-1.sql"))
        .expect("the first version");
    drop(first);
    // As the file has it, and not as an answer masks it.
    let unmasked = muster(&file).argument("--switch=unknown-enum-members=shown");
    let running = unmasked.serve().expect("it serves");
    let found = observe(&running.wire()).await.expect("readable");
    let expected: World = serde_json::from_str(include_str!("data/version-1.json")).expect("JSON");
    assert_eq!(
        found.keys().collect::<Vec<_>>(),
        expected.keys().collect::<Vec<_>>()
    );
    for (path, expected) in &expected {
        kept(expected, &found[path], path);
    }
    running.stop();
    assert!(muster(&file).check_store().status.success());
}

async fn database() -> String {
    let url = tokio::task::spawn_blocking(postgres::database).await;
    url.expect("a database")
}

fn run(url: &str, statement: &str) {
    postgres::shared().run(name(url), statement);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_cannot_be_used_is_named_without_its_password() {
    let at = |url: &str| Muster::at(env!("CARGO_BIN_EXE_muster")).store(url);
    let silent = "postgres://muster:secret@127.0.0.1:1/muster";
    let ended = refused(
        &at(silent),
        &["127.0.0.1:1/muster", "cannot be used at the moment"],
    );
    assert!(!ended.errors.contains("secret"), "{}", ended.errors);

    let url = database().await;
    refused(
        &at(&format!("{url}missing")),
        &["create the database first"],
    );

    run(
        &url,
        "CREATE SCHEMA muster; CREATE TABLE muster.letter (text text)",
    );
    refused(
        &at(&url),
        &["does not belong to Muster", "it was not touched"],
    );

    let url = database().await;
    assert!(at(&url).serve().expect("a new one").stop().status.success());
    run(
        &url,
        "INSERT INTO muster.migration (version, name) VALUES (99, 'later')",
    );
    refused(
        &at(&url),
        &["has schema version 99", "use the newer program"],
    );
    run(&url, "DELETE FROM muster.migration WHERE version = 99");
    run(&url, "UPDATE muster.entry SET body = '{'");
    refused(&at(&url), &["is damaged", "restore it from a copy"]);
    run(&url, "DELETE FROM muster.entry; DELETE FROM muster.tenant");
    assert!(
        at(&url)
            .serve()
            .expect("it serves again")
            .stop()
            .status
            .success()
    );
}

/// One tenant that cannot be read keeps no other from its clients.
#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_tenant_is_no_others_concern() {
    const OTHER: &str = "11111111-1111-4111-8111-111111111111";
    let url = database().await;
    let muster = Muster::at(env!("CARGO_BIN_EXE_muster")).store(&url);
    let running = muster.serve().expect("it serves");
    let tenant = format!("/_muster/tenants/{OTHER}");
    let created = running.wire().request(Method::PUT, &tenant);
    let created = Answer::to(created).await.expect("an answer");
    assert!(created.status.is_success(), "{}", created.body);
    running.stop();
    run(
        &url,
        &format!("UPDATE muster.entry SET body = '{{' WHERE tenant = '{OTHER}'"),
    );
    let running = muster.serve().expect("it serves");
    let wire = running.wire();
    let path = format!("{tenant}{CONFIGURATIONS}");
    let damaged = wire
        .get(&path)
        .await
        .expect(StatusCode::INTERNAL_SERVER_ERROR);
    assert!(
        !damaged.message().contains("postgres"),
        "{}",
        damaged.message()
    );
    assert_eq!(wire.get(CONFIGURATIONS).await.rows().len(), 5);
    let ended = running.stop();
    assert!(ended.errors.contains("is damaged"), "{}", ended.errors);
    let checked = muster.check_store();
    assert!(
        checked.output.contains(&format!("tenant {OTHER}")),
        "{}",
        checked.output
    );
}
