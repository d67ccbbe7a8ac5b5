//! How many commits a store acknowledges in a second: by one writer who waits for each, and by
//! many writers at once, each on a tenant of its own.
//!
//! `cargo run --release -p muster-store --example throughput -- [LOCATION]...`; without a location
//! it measures memory, a new SQLite file in the working directory and a private PostgreSQL.

#[path = "../tests/support/mod.rs"]
mod support;

use muster_enrollment::{Changes, Tenant};
use muster_store::{Location, SqliteStore, Store, StoreError, open_store};
use muster_testing::postgres::Server;
use std::sync::Arc;
use std::time::{Duration, Instant};
use support::{apply, created, put_user};

/// How long each measurement takes.
const WHILE: Duration = Duration::from_secs(5);

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let locations: Vec<String> = std::env::args().skip(1).collect();
    for location in &locations {
        measure(location, open_store(&Location::parse(location)?).await?).await;
    }
    if locations.is_empty() {
        measure("memory", open_store(&Location::Memory).await?).await;
        let directory = tempfile::TempDir::new_in(".")?;
        let store = SqliteStore::open(&directory.path().join("muster.db")).await?;
        let store = Arc::new(store);
        measure("sqlite", Arc::<SqliteStore>::clone(&store)).await;
        println!("{:?}", store.statistics());
        let server = Server::start("");
        let url = server.database();
        measure("postgres", open_store(&Location::parse(&url)?).await?).await;
    }
    Ok(())
}

async fn measure(name: &str, store: Arc<dyn Store>) {
    for writers in [1, 4, 16, 64, 256] {
        let begun = Instant::now();
        let writers: Vec<_> = (0..writers)
            .map(|_| tokio::spawn(write(Arc::clone(&store), begun + WHILE)))
            .collect();
        let count = writers.len();
        let mut commits = 0;
        for writer in writers {
            commits += writer.await.expect("no panic");
        }
        let rate = f64::from(commits) / begun.elapsed().as_secs_f64();
        println!("{name}: {count} writers, {rate:.0} commits/s");
    }
    let tenant = created(&*store).await;
    let begun = Instant::now();
    let opened = big(&*store, &tenant).await.expect("opened");
    let rows = opened.users.upserted.len();
    println!(
        "{name}: {rows} rows opened, {:?} with writing",
        begun.elapsed()
    );
    let begun = Instant::now();
    let opened = store.open(tenant.id()).await.expect("opened");
    println!("{name}: {:?} without", begun.elapsed());
    drop(opened);
}

/// Commits until it is time: how many were acknowledged.
async fn write(store: Arc<dyn Store>, until: Instant) -> u32 {
    let mut tenant = created(&*store).await;
    let mut commits = 0;
    while Instant::now() < until {
        let applied = apply(&tenant, put_user("A user"));
        let committed = store.commit(tenant.id(), tenant.version(), &applied.changes);
        committed.await.expect("committed");
        tenant = applied.tenant;
        commits += 1;
    }
    commits
}

async fn big(store: &dyn Store, tenant: &Tenant) -> Result<Changes, StoreError> {
    let mut changes = Changes {
        version: 1,
        ..Changes::default()
    };
    changes.users.upserted = (0..10_000).map(|_| support::user("A user")).collect();
    store
        .commit(tenant.id(), 0, &changes)
        .await
        .expect("committed");
    Ok(store.open(tenant.id()).await?.unwrap_or_default())
}
