//! What only the PostgreSQL store promises: that it outlives the database's absence, and what it
//! refuses to open.

mod support;

use muster_store::{CommitError, Notice, PostgresStore, Store, StoreError, check};
use muster_testing::postgres::{self, Server, name};
use std::time::Duration;
use support::{PATIENCE, apply, created, insist, put_user, stored};
use uuid::Uuid;

/// So long that no test waits for it.
const NEVER: Duration = Duration::from_secs(24 * 60 * 60);

async fn connect(url: &str) -> PostgresStore {
    PostgresStore::connect(url).await.expect("connected")
}

async fn refused(url: &str) -> StoreError {
    let error = PostgresStore::connect(url).await.expect_err("refused");
    assert!(!error.to_string().contains("secret"), "{error}");
    error
}

async fn within<T>(what: impl Future<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, what).await.expect("in time")
}

/// Asks until the store answers. It waits for the database by itself.
async fn answered<T>(mut ask: impl AsyncFnMut() -> Result<T, StoreError>) -> T {
    within(async {
        loop {
            match ask().await {
                Ok(answer) => return answer,
                Err(error) => assert!(error.is_temporary(), "{error}"),
            }
        }
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_was_away_is_used_again() {
    let mut server = Server::start("");
    let url = server.database();
    let store = connect(&url).await;
    let mut notices = store.notices();
    let id = created(&store).await.id();
    insist(&store, id, &put_user("Ann")).await;

    server.stop();
    let tenant = stored_while_away(&store, id).await;
    assert!(tenant.is_temporary(), "{tenant}");
    let error = refused(&url).await;
    assert!(error.is_temporary(), "{error}");

    server.resume();
    let contents = answered(async || store.open(id).await).await;
    assert_eq!(contents.map(|contents| contents.version), Some(1));
    insist(&store, id, &put_user("Bob")).await;

    // Who listens is told that it may have missed something, and hears what happens afterwards.
    within(async { while notices.next().await != Some(Notice::Missed) {} }).await;
    insist(&store, id, &put_user("Eve")).await;
    let expected = Notice::Changed {
        tenant: id,
        version: 3,
    };
    within(async { while notices.next().await != Some(expected) {} }).await;
    assert_eq!(stored(&store, id).await.users().count(), 3);
}

/// How a store answers whose database is away.
async fn stored_while_away(store: &PostgresStore, id: Uuid) -> StoreError {
    let changes = apply(&support::new_tenant(), put_user("Nobody")).changes;
    let error = within(store.commit(id, 0, &changes)).await;
    match error.expect_err("away") {
        CommitError::Store(error) | CommitError::InDoubt(error) => {
            assert!(error.is_temporary(), "{error}");
        }
        error => panic!("{error}"),
    }
    within(store.open(id)).await.expect_err("away")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_connection_is_replaced() {
    let url = database().await;
    let store = PostgresStore::connect_in_doubt(&url, NEVER).await;
    let store = store.expect("connected");
    let mut notices = store.notices();
    let id = created(&store).await.id();
    let terminate = "SELECT count(pg_terminate_backend(pid, 10000)) FROM pg_stat_activity
                     WHERE datname = current_database() AND pid <> pg_backend_pid()";
    let terminated = run(&url, terminate).await;
    assert!(
        terminated.parse::<u32>().is_ok_and(|count| count >= 2),
        "{terminated}"
    );
    let contents = answered(async || store.open(id).await).await;
    assert!(contents.is_some());
    // It says so because it listens again, and from then on it hears of everything.
    within(async { while notices.next().await != Some(Notice::Missed) {} }).await;
    let other = connect(&url).await;
    insist(&other, id, &put_user("Ann")).await;
    let expected = Notice::Changed {
        tenant: id,
        version: 1,
    };
    within(async { while notices.next().await != Some(expected) {} }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_write_nobody_told_of_is_found_all_the_same() {
    let url = database().await;
    let doubt = Duration::from_millis(50);
    let store = PostgresStore::connect_in_doubt(&url, doubt).await;
    let store = store.expect("connected");
    let mut notices = store.notices();
    let id = created(&store).await.id();
    run(&url, "UPDATE muster.tenant SET version = 7").await;
    within(async {
        loop {
            while notices.next().await != Some(Notice::Missed) {}
            let versions = store.versions(&[id]).await.expect("versions");
            if versions.iter().any(|listed| listed.version == 7) {
                return;
            }
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_commit_is_acknowledged_when_nobody_can_be_told() {
    let url = tokio::task::spawn_blocking(postgres::untold_database).await;
    let url = url.expect("a database");
    let (mute, listening) = (connect(&url).await, connect(&url).await);
    let mut notices = listening.notices();
    let id = created(&mute).await.id();
    insist(&mute, id, &put_user("Ann")).await;
    // What could not be told is told as soon as it can be.
    run(&url, "GRANT EXECUTE ON FUNCTION pg_notify TO public").await;
    let expected = Notice::Changed {
        tenant: id,
        version: 1,
    };
    within(async { while notices.next().await != Some(expected) {} }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_is_closed_has_told_of_everything() {
    let url = tokio::task::spawn_blocking(postgres::untold_database).await;
    let url = url.expect("a database");
    let store = connect(&url).await;
    let listening = PostgresStore::connect_in_doubt(&url, NEVER).await;
    let mut notices = listening.as_ref().expect("connected").notices();
    let id = created(&store).await.id();
    insist(&store, id, &put_user("Ann")).await;
    run(&url, "GRANT EXECUTE ON FUNCTION pg_notify TO public").await;
    within(store.close()).await;
    drop(store);
    let expected = Notice::Changed {
        tenant: id,
        version: 1,
    };
    within(async { while notices.next().await != Some(expected) {} }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_is_closed_has_written_what_nobody_waits_for() {
    let url = database().await;
    let store = connect(&url).await;
    let tenant = created(&store).await;
    let changes = apply(&tenant, put_user("Ann")).changes;
    let mut commit = Box::pin(store.commit(tenant.id(), 0, &changes));
    assert!(asked_once(commit.as_mut()).await.is_pending());
    drop(commit);
    within(store.close()).await;
    let version = run(&url, "SELECT version FROM muster.tenant").await;
    assert_eq!(version, "1");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_is_closed_although_its_database_is_away() {
    let mut server = Server::start("");
    let store = connect(&server.database()).await;
    created(&store).await;
    server.stop();
    within(store.close()).await;
    // Once more changes nothing.
    within(store.close()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_write_that_nobody_waits_for_is_told() {
    let url = database().await;
    let (store, other) = (connect(&url).await, connect(&url).await);
    let tenant = created(&store).await;
    let changes = apply(&tenant, put_user("Ann")).changes;
    let mut notices = other.notices();
    let mut commit = Box::pin(store.commit(tenant.id(), 0, &changes));
    // It is under way when it is dropped.
    assert!(asked_once(commit.as_mut()).await.is_pending());
    drop(commit);
    let expected = Notice::Changed {
        tenant: tenant.id(),
        version: 1,
    };
    within(async { while notices.next().await != Some(expected) {} }).await;
}

/// What a future says when it is asked once.
async fn asked_once<T>(
    mut future: std::pin::Pin<&mut (impl Future<Output = T> + ?Sized)>,
) -> std::task::Poll<T> {
    std::future::poll_fn(|context| std::task::Poll::Ready(future.as_mut().poll(context))).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tenant_that_is_locked_is_unavailable_and_not_in_doubt() {
    let url = database().await;
    let store = connect(&url).await;
    let tenant = created(&store).await;
    let lock = format!(
        "BEGIN; UPDATE muster.tenant SET version = version WHERE id = '{}';
         SELECT pg_sleep(60)",
        tenant.id()
    );
    let locked = run_aside(&url, lock);
    let waiting = "SELECT count(*) FROM pg_stat_activity
                   WHERE datname = current_database() AND query LIKE '%pg_sleep(60)%'
                     AND wait_event = 'PgSleep'";
    within(async { while run(&url, waiting).await == "0" {} }).await;
    let changes = apply(&tenant, put_user("Ann")).changes;
    let error = within(store.commit(tenant.id(), 0, &changes)).await;
    let class = matches!(
        error,
        Err(CommitError::Store(StoreError::Unavailable { .. }))
    );
    assert!(class, "{error:?}");
    let cancel = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                  WHERE datname = current_database() AND wait_event = 'PgSleep'";
    run(&url, cancel).await;
    assert!(locked.await.is_err(), "the lock was given back");
    assert_eq!(store.commit(tenant.id(), 0, &changes).await, Ok(()));
}

#[tokio::test(flavor = "multi_thread")]
async fn sessions_wait_for_the_disk_whatever_the_default() {
    let url = database().await;
    let database = name(&url);
    run(
        &url,
        &format!("ALTER DATABASE {database} SET synchronous_commit = off"),
    )
    .await;
    run(
        &url,
        &format!("ALTER DATABASE {database} SET statement_timeout = 0"),
    )
    .await;
    let store = connect(&url).await;
    let id = created(&store).await.id();
    // A trigger sees what the session that writes is set to.
    let spy = "CREATE TABLE public.seen (setting text);
               CREATE FUNCTION public.spy() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                   INSERT INTO public.seen VALUES
                       (current_setting('synchronous_commit')),
                       (current_setting('statement_timeout'));
                   RETURN NEW; END $$;
               CREATE TRIGGER spy AFTER UPDATE ON muster.tenant
                   FOR EACH ROW EXECUTE FUNCTION public.spy()";
    run(&url, spy).await;
    insist(&store, id, &put_user("Ann")).await;
    assert_eq!(
        run(&url, "SELECT setting FROM public.seen").await,
        "on\n30s"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn many_nodes_can_start_at_once() {
    let url = database().await;
    let nodes: Vec<_> = (0..8)
        .map(|_| {
            let url = url.clone();
            tokio::spawn(async move { connect(&url).await })
        })
        .collect();
    for node in nodes {
        let node = node.await.expect("no panic");
        assert_eq!(node.tenants().await, Ok(vec![]));
    }
    let migrations = run(&url, "SELECT count(*) FROM muster.migration").await;
    assert_eq!(migrations, "1");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_needs_no_right_to_create_once_the_schema_is_there() {
    let url = database().await;
    drop(connect(&url).await);
    let role = format!("role_{}", name(&url));
    let grants = format!(
        "CREATE ROLE {role} LOGIN; GRANT USAGE ON SCHEMA muster TO {role};
         GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA muster TO {role};"
    );
    run(&url, &grants).await;
    let store = connect(&url.replace("muster@", &format!("{role}@"))).await;
    created(&store).await;

    let other = database().await.replace("muster@", &format!("{role}@"));
    let error = refused(&other).await;
    assert!(matches!(error, StoreError::Configuration { .. }), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_that_is_not_let_in_any_more_has_written_nothing() {
    let url = database().await;
    drop(connect(&url).await);
    let role = format!("role_{}", name(&url));
    let grants = format!(
        "CREATE ROLE {role} LOGIN; GRANT USAGE ON SCHEMA muster TO {role};
         GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA muster TO {role};"
    );
    run(&url, &grants).await;
    let store = connect(&url.replace("muster@", &format!("{role}@"))).await;
    let tenant = created(&store).await;
    let changes = apply(&tenant, put_user("Ann")).changes;
    let terminate = format!(
        "SELECT count(pg_terminate_backend(pid, 10000)) FROM pg_stat_activity
         WHERE usename = '{role}'"
    );
    for (shut, open) in [
        (
            format!("REVOKE UPDATE ON muster.tenant FROM {role}"),
            format!("GRANT UPDATE ON muster.tenant TO {role}"),
        ),
        (
            format!("ALTER ROLE {role} NOLOGIN"),
            format!("ALTER ROLE {role} LOGIN"),
        ),
    ] {
        run(&url, &format!("{shut}; {terminate}")).await;
        let error = within(store.commit(tenant.id(), 0, &changes)).await;
        assert!(
            matches!(&error, Err(CommitError::Store(error)) if error.is_temporary()),
            "{error:?}"
        );
        run(&url, &open).await;
    }
    let again = within(store.commit(tenant.id(), 0, &changes)).await;
    assert_eq!(again, Ok(()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_cannot_hold_every_text_is_refused() {
    let url = database().await;
    let latin = format!("{}_latin", name(&url));
    let create = format!("CREATE DATABASE {latin} ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");
    run(&url, &create).await;
    let error = refused(&format!("{url}_latin")).await;
    assert!(matches!(error, StoreError::Configuration { .. }), "{error}");
    let said = error.to_string();
    assert!(said.contains("LATIN1") && said.contains("'UTF8'"), "{said}");
    let schemas = "SELECT count(*) FROM pg_namespace WHERE nspname = 'muster'";
    let schemas = tokio::task::spawn_blocking(move || postgres::shared().run(&latin, schemas));
    assert_eq!(schemas.await.expect("no panic"), "0");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_schema_that_is_not_musters_is_not_touched() {
    let url = database().await;
    run(
        &url,
        "CREATE SCHEMA muster; CREATE TABLE muster.other (a int)",
    )
    .await;
    let error = refused(&url).await;
    assert!(matches!(error, StoreError::Foreign { .. }), "{error}");
    let tables = "SELECT relname FROM pg_class WHERE relnamespace = 'muster'::regnamespace";
    assert_eq!(run(&url, tables).await, "other");

    // One that is empty was prepared by an administrator.
    let url = database().await;
    run(&url, "CREATE SCHEMA muster").await;
    created(&connect(&url).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_looks_creates_nothing() {
    let url = database().await;
    let absent = async |schemas: &str| {
        let error = PostgresStore::connect_to_existing(&url).await;
        let error = error.expect_err("nothing");
        assert!(matches!(error, StoreError::Absent { .. }), "{error}");
        let found = "SELECT count(*) FROM pg_namespace WHERE nspname = 'muster'";
        assert_eq!(run(&url, found).await, schemas);
        let found = "SELECT count(*) FROM pg_class WHERE relname = 'migration'";
        assert_eq!(run(&url, found).await, "0");
    };
    absent("0").await;
    run(&url, "CREATE SCHEMA muster").await;
    absent("1").await;

    created(&connect(&url).await).await;
    let store = PostgresStore::connect_to_existing(&url).await;
    let report = check(&store.expect("connected")).await.expect("checked");
    assert!(report.is_sound() && report.tenants.len() == 1, "{report}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_schema_of_a_newer_muster_is_not_touched() {
    let url = database().await;
    drop(connect(&url).await);
    run(
        &url,
        "INSERT INTO muster.migration (version, name) VALUES (99, 'later')",
    )
    .await;
    let error = refused(&url).await;
    let found = matches!(
        error,
        StoreError::Newer {
            found: 99,
            known: 1,
            ..
        }
    );
    assert!(found, "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn damaged_rows_are_found() {
    let url = database().await;
    let store = connect(&url).await;
    let damaged = created(&store).await.id();
    let sound = created(&store).await;
    run(
        &url,
        &format!("UPDATE muster.entry SET body = '{{' WHERE tenant = '{damaged}'"),
    )
    .await;
    let error = store.open(damaged).await.expect_err("damaged");
    assert!(matches!(error, StoreError::Corrupt { .. }), "{error}");
    let report = check(&store).await.expect("checked");
    assert!(!report.is_sound());
    assert_eq!(stored(&store, sound.id()).await, sound);
    run(&url, "DROP TABLE muster.entry").await;
    let error = store.open(sound.id()).await.expect_err("damaged");
    assert!(matches!(error, StoreError::Corrupt { .. }), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_url_that_leads_nowhere_is_refused() {
    let url = database().await;
    let missing = format!("{url}missing");
    let error = refused(&missing).await;
    assert!(matches!(error, StoreError::Configuration { .. }), "{error}");
    // The server has no certificate.
    let error = refused(&format!("{url}?sslmode=require&password=secret")).await;
    assert!(matches!(error, StoreError::Configuration { .. }), "{error}");
    let error = refused("postgres://user:secret@nowhere.invalid/muster").await;
    assert!(matches!(error, StoreError::Configuration { .. }), "{error}");
    let error = refused("postgres://user:secret@127.0.0.1:1/muster").await;
    assert!(error.is_temporary(), "{error}");
}

/// A new database on the shared server.
async fn database() -> String {
    let url = tokio::task::spawn_blocking(postgres::database).await;
    url.expect("a database")
}

/// Runs a statement as an administrator.
async fn run(url: &str, statement: &str) -> String {
    let said = run_aside(url, statement.to_owned()).await;
    said.expect("no panic")
}

fn run_aside(url: &str, statement: String) -> tokio::task::JoinHandle<String> {
    let database = name(url).to_owned();
    tokio::task::spawn_blocking(move || postgres::shared().run(&database, &statement))
}
