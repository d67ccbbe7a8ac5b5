//! What the PostgreSQL store makes of a connection that is cut in the middle of a write, or says
//! nothing any more, as when the host of the database is frozen: nothing waits for ever, and nothing
//! is said that is not known.
//!
//! A test stops the clock when a connection is silent. Then whatever waits for a time has waited for
//! it as soon as there is nothing else to do.

mod support;

use muster_store::{CommitError, Notice, PostgresStore, Store, StoreError};
use muster_testing::postgres::{self, name};
use muster_testing::{Failure, Proxy};
use std::time::Duration;
use support::{PATIENCE, apply, created, insist, put_user, stored};

const SILENT: &str = "it has not answered for 35 seconds";

/// A new database, and the way to it through a proxy.
async fn database() -> (String, Proxy, String) {
    let database = tokio::task::spawn_blocking(|| {
        let url = postgres::database();
        let (proxy, proxied) = postgres::through_a_proxy(&url);
        (url, proxy, proxied)
    });
    database.await.expect("a database")
}

async fn connect(url: &str) -> PostgresStore {
    PostgresStore::connect(url).await.expect("connected")
}

async fn within<T>(what: impl Future<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, what).await.expect("in time")
}

/// Does what makes a client say this, whose connection falls silent then, and tells what came of it.
async fn in_silence<T>(proxy: &Proxy, said: &str, what: impl Future<Output = T>) -> T {
    let silence = proxy.fail_at(said, Failure::Silence);
    let silent = tokio::task::spawn_blocking(move || silence.recv_timeout(PATIENCE));
    let mut what = std::pin::pin!(what);
    tokio::select! {
        silent = silent => silent.expect("no panic").expect("said"),
        _ = &mut what => panic!("'{said}' was never said"),
    }
    tokio::time::pause();
    let came = what.await;
    tokio::time::resume();
    came
}

#[tokio::test]
async fn a_write_ends_whose_connection_falls_silent() {
    let (_, proxy, url) = database().await;
    let store = connect(&url).await;
    let tenant = created(&store).await;
    let changes = apply(&tenant, put_user("Ann")).changes;
    let commit = store.commit(tenant.id(), 0, &changes);
    let error = in_silence(&proxy, "SET version = $3", commit).await;
    let in_doubt = matches!(
        error,
        Err(CommitError::InDoubt(StoreError::Unavailable { .. }))
    );
    assert!(in_doubt, "{error:?}");
    assert!(error.is_err_and(|error| error.to_string().contains(SILENT)));
    // The next one gets another connection.
    let again = within(store.commit(tenant.id(), 0, &changes)).await;
    assert_eq!(again, Ok(()));
}

#[tokio::test]
async fn a_read_ends_whose_connection_falls_silent() {
    let (_, proxy, url) = database().await;
    let store = connect(&url).await;
    let id = created(&store).await.id();
    let error = in_silence(&proxy, "entry.body", store.open(id)).await;
    let error = error.expect_err("silent");
    assert!(
        error.is_temporary() && error.to_string().contains(SILENT),
        "{error}"
    );
    assert!(within(store.open(id)).await.expect("readable").is_some());
}

#[tokio::test]
async fn a_start_ends_whose_connection_falls_silent() {
    let (_, proxy, url) = database().await;
    for said in [
        "statement_timeout",
        "pg_namespace",
        "CREATE TABLE",
        "LISTEN",
    ] {
        let error = in_silence(&proxy, said, PostgresStore::connect(&url)).await;
        let error = error.expect_err("silent");
        assert!(error.is_temporary(), "{said}: {error}");
    }
    created(&connect(&url).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_start_waits_for_another_that_upgrades_and_names_it() {
    let (url, _, _) = database().await;
    let database = name(&url).to_owned();
    let ready = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'
                 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
    let hold = "SELECT pg_advisory_lock(120351215609202); SELECT pg_sleep(600)";
    let mut holder = postgres::shared().client(&database, hold).spawn();
    let holder = holder.as_mut().expect("psql runs");
    while postgres::shared().run(&database, ready) == "0" {}
    let error = within(PostgresStore::connect(&url)).await;
    let error = error.expect_err("locked");
    assert!(error.is_temporary(), "{error}");
    assert!(error.to_string().contains("another Muster"), "{error}");
    holder.kill().expect("killed");
    holder.wait().expect("ended");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_listens_in_silence_listens_again() {
    let (direct, proxy, url) = database().await;
    let store = PostgresStore::connect_in_doubt(&url, Duration::from_millis(50)).await;
    let store = store.expect("connected");
    let id = created(&store).await.id();
    // What the one who listens says before it doubts.
    let silence = proxy.fail_at("SELECT\0", Failure::Silence);
    let silent = tokio::task::spawn_blocking(move || silence.recv_timeout(PATIENCE));
    silent.await.expect("no panic").expect("said");
    let mut notices = store.notices();
    let other = connect(&direct).await;
    insist(&other, id, &put_user("Ann")).await;
    within(async { while notices.next().await != Some(Notice::Missed) {} }).await;
    insist(&other, id, &put_user("Bob")).await;
    let expected = Notice::Changed {
        tenant: id,
        version: 2,
    };
    within(async { while notices.next().await != Some(expected) {} }).await;
}

#[tokio::test]
async fn a_drop_that_may_have_happened_is_in_doubt_and_told() {
    let (direct, proxy, url) = database().await;
    let (store, other) = (connect(&url).await, connect(&direct).await);
    let tenant = created(&store).await;
    let id = tenant.id();
    let mut notices = other.notices();
    let _cut = proxy.fail_at("COMMIT", Failure::Cut);
    let error = within(store.drop_tenant(id)).await;
    assert!(matches!(error, Err(CommitError::InDoubt(_))), "{error:?}");
    let expected = Notice::Dropped { tenant: id };
    within(async { while notices.next().await != Some(expected) {} }).await;

    // As a commit in doubt is.
    within(store.reset(id, &tenant.contents()))
        .await
        .expect("reset");
    let changes = apply(&stored(&store, id).await, put_user("Ann")).changes;
    let _cut = proxy.fail_at("SET version = $3", Failure::Cut);
    let error = within(store.commit(id, changes.version - 1, &changes)).await;
    assert!(matches!(error, Err(CommitError::InDoubt(_))), "{error:?}");
    let expected = Notice::Changed {
        tenant: id,
        version: changes.version,
    };
    within(async { while notices.next().await != Some(expected) {} }).await;
}
