//! How tenants come into memory and leave it, where a test over HTTP could not say when.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use axum::http::Method;
use futures::future::join_all;
use muster_enrollment::{Changes, Circumstances, Rules, Tenant, User};
use muster_store::{CommitError, Listed, MemoryStore, Notices, PostgresStore, Store, StoreError};
use muster_testing::postgres;
use tokio::sync::Semaphore;
use uuid::Uuid;

use super::{Bound, DEFAULT_TENANT, DEFAULT_USER, OpenTenant, Tenants, Unavailable, default};
use crate::fault::Fault;

const TENANT: Uuid = Uuid::from_u128(1);

/// The store in memory; how often it was read, and when it may be, is for the test to say.
#[derive(Debug)]
struct Watched {
    store: MemoryStore,
    opened: AtomicUsize,
    committed: AtomicUsize,
    away: AtomicBool,
    gate: Semaphore,
}

impl Watched {
    fn new() -> Arc<Self> {
        Arc::new(Self {
            store: MemoryStore::new(),
            opened: AtomicUsize::new(0),
            committed: AtomicUsize::new(0),
            away: AtomicBool::new(false),
            gate: Semaphore::new(1000),
        })
    }

    async fn tenants(self: &Arc<Self>, rows: u32) -> Arc<Tenants> {
        let bound = Bound {
            rows,
            idle: Duration::from_secs(60),
        };
        let store: Arc<dyn Store> = Arc::clone(self) as _;
        let tenants = Tenants::open(store, bound, Rules::default())
            .await
            .expect("opened");
        tenants.create(TENANT).await.expect("created");
        self.opened.store(0, Ordering::SeqCst);
        tenants
    }

    fn opened(&self) -> usize {
        self.opened.load(Ordering::SeqCst)
    }
}

#[async_trait]
impl Store for Watched {
    async fn tenants(&self) -> Result<Vec<Listed>, StoreError> {
        self.store.tenants().await
    }

    async fn version(&self, tenant: Uuid) -> Result<Option<u64>, StoreError> {
        self.store.version(tenant).await
    }

    async fn open(&self, tenant: Uuid) -> Result<Option<Changes>, StoreError> {
        let contents = self.store.open(tenant).await;
        self.opened.fetch_add(1, Ordering::SeqCst);
        let _open = self.gate.acquire().await;
        contents
    }

    async fn create(&self, tenant: Uuid, contents: &Changes) -> Result<u64, CommitError> {
        self.store.create(tenant, contents).await
    }

    async fn commit(
        &self,
        tenant: Uuid,
        expected_version: u64,
        changes: &Changes,
    ) -> Result<(), CommitError> {
        self.committed.fetch_add(1, Ordering::SeqCst);
        let _open = self.gate.acquire().await;
        if self.away.load(Ordering::SeqCst) {
            return Err(CommitError::Store(StoreError::Unavailable {
                store: "the store".to_owned(),
                reason: "it is away".to_owned(),
            }));
        }
        self.store.commit(tenant, expected_version, changes).await
    }

    async fn drop_tenant(&self, tenant: Uuid) -> Result<bool, CommitError> {
        self.store.drop_tenant(tenant).await
    }

    async fn reset(&self, tenant: Uuid, contents: &Changes) -> Result<u64, CommitError> {
        self.store.reset(tenant, contents).await
    }

    fn notices(&self) -> Notices {
        self.store.notices()
    }

    async fn examine(&self) -> Result<Vec<String>, StoreError> {
        self.store.examine().await
    }
}

/// Waits until the store was read so often.
async fn opened(store: &Watched, times: usize) {
    while store.opened() < times {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn those_who_ask_at_the_same_time_share_one_reading() {
    let store = Watched::new();
    let tenants = store.tenants(1000).await;
    let asked = join_all((0..32).map(|_| tenants.of(TENANT))).await;
    let copies: Vec<_> = asked.into_iter().map(|copy| copy.expect("there")).collect();
    assert!(copies.iter().all(|copy| Arc::ptr_eq(copy, &copies[0])));
    assert_eq!(store.opened(), 1);
    tenants.of(TENANT).await.expect("there");
    assert_eq!(store.opened(), 1);
}

#[tokio::test]
async fn a_copy_that_was_evicted_while_it_is_used_is_taken_up_again() {
    let store = Watched::new();
    let tenants = store.tenants(1).await;
    let used = tenants.of(TENANT).await.expect("there");
    tenants.of(DEFAULT_TENANT).await.expect("there");
    assert!(!tenants.is_resident(TENANT));
    let again = tenants.of(TENANT).await.expect("there");
    assert!(Arc::ptr_eq(&used, &again));
    // When nobody uses it, nothing of it is left.
    drop((used, again));
    tenants.of(DEFAULT_TENANT).await.expect("there");
    assert_eq!(tenants.load().await.tenants, 1);
    // The cache lets go of what it has evicted when no thread can be looking at it any more: soon,
    // not at once.
    let gone = async {
        while tenants.copies.find(TENANT).is_some() {
            tenants.load().await;
            tokio::task::yield_now().await;
        }
    };
    let patience = Duration::from_secs(60);
    tokio::time::timeout(patience, gone).await.expect("soon");
    assert_eq!(tenants.copies.all().len(), 1);
    let before = store.opened();
    tenants.of(TENANT).await.expect("there");
    assert_eq!(store.opened(), before + 1);
}

#[tokio::test]
async fn a_tenant_that_is_dropped_while_it_is_read_is_not_there() {
    let store = Watched::new();
    let tenants = store.tenants(1000).await;
    let all = u32::try_from(store.gate.available_permits()).expect("few");
    let closed = store.gate.acquire_many(all).await.expect("a gate");
    let reading = tokio::spawn({
        let tenants = Arc::clone(&tenants);
        async move { tenants.of(TENANT).await }
    });
    // It has seen the tenant, and has not said so yet.
    opened(&store, 1).await;
    let dropping = tokio::spawn({
        let tenants = Arc::clone(&tenants);
        async move { tenants.drop_tenant(TENANT).await }
    });
    tokio::task::yield_now().await;
    drop(closed);
    assert_eq!(dropping.await.expect("no panic"), Ok(true));
    // Who asked before may have it or not; who asks now has not.
    let _ = reading.await.expect("no panic");
    let asked = tenants.of(TENANT).await;
    assert!(
        matches!(asked, Err(Unavailable::Absent(TENANT))),
        "{asked:?}"
    );
}

#[tokio::test]
async fn a_failure_to_read_is_shared_and_not_kept() {
    let store = Watched::new();
    let tenants = store.tenants(1000).await;
    let nobody = Uuid::from_u128(2);
    let all = u32::try_from(store.gate.available_permits()).expect("few");
    let closed = store.gate.acquire_many(all).await.expect("a gate");
    let asking: Vec<_> = (0..8)
        .map(|_| {
            let tenants = Arc::clone(&tenants);
            tokio::spawn(async move { tenants.of(nobody).await })
        })
        .collect();
    // The runtime of this test has one thread, so all of them wait when this one goes on.
    opened(&store, 1).await;
    drop(closed);
    for asked in join_all(asking).await {
        assert!(matches!(
            asked.expect("no panic"),
            Err(Unavailable::Absent(_))
        ));
    }
    assert_eq!(store.opened(), 1);
    assert!(tenants.copies.find(nobody).is_none());
    tenants.create(nobody).await.expect("created");
    tenants.of(nobody).await.expect("there");
}

#[tokio::test]
async fn those_who_wait_for_a_store_that_is_away_wait_once() {
    let store = Watched::new();
    let tenants = store.tenants(1000).await;
    let resident = tenants.of(TENANT).await.expect("there");
    let write = || {
        let (tenants, resident) = (Arc::clone(&tenants), Arc::clone(&resident));
        let removed = async move {
            let remove =
                |tenant: &Tenant, _: &mut Circumstances<'_>| tenant.remove_user(DEFAULT_USER);
            tenants.write(&resident, remove).await
        };
        tokio::spawn(removed)
    };
    let all = u32::try_from(store.gate.available_permits()).expect("few");
    let closed = store.gate.acquire_many(all).await.expect("a gate");
    let writing: Vec<_> = (0..8).map(|_| write()).collect();
    // The runtime of this test has one thread, so all of them wait when this one goes on.
    while store.committed.load(Ordering::SeqCst) == 0 {
        tokio::task::yield_now().await;
    }
    store.away.store(true, Ordering::SeqCst);
    drop(closed);
    for written in join_all(writing).await {
        let written = written.expect("no panic");
        assert!(matches!(written, Err(Fault::Stored(CommitError::Store(_)))));
    }
    assert_eq!(store.committed.load(Ordering::SeqCst), 1);
    // Who asks later asks the store.
    store.away.store(false, Ordering::SeqCst);
    write().await.expect("no panic").expect("removed");
}

#[tokio::test]
async fn a_node_that_is_behind_neither_confirms_nor_refuses_from_what_it_remembers() {
    let store = Watched::new();
    // Neither of the two hears of what the other does.
    let (one, other) = (store.tenants(1000).await, store.tenants(1000).await);
    let (ahead, behind) = (one.of(TENANT).await, other.of(TENANT).await);
    let (ahead, behind) = (ahead.expect("there"), behind.expect("there"));
    let user = |name: &str| {
        let mut user = default::default_user();
        user.display_name = name.to_owned();
        User::new(DEFAULT_USER, user)
    };
    let first = ahead.read().user(DEFAULT_USER).expect("there").clone();

    let renamed = one.write(&ahead, |tenant, _| tenant.put_user(user("renamed")));
    renamed.await.expect("renamed");
    let repeated = other.write(&behind, |tenant, _| tenant.put_user(first.clone()));
    repeated.await.expect("in order already, as far as it knew");
    let stored = store
        .store
        .open(TENANT)
        .await
        .expect("read")
        .expect("there");
    let stored = Tenant::restore(TENANT, &stored);
    assert_eq!(stored.user(DEFAULT_USER).expect("there"), &first);

    let removed = other.write(&behind, |tenant, _| tenant.remove_user(DEFAULT_USER));
    removed.await.expect("removed");
    let twice = one.write(&ahead, |tenant, _| tenant.remove_user(DEFAULT_USER));
    assert!(matches!(twice.await, Err(Fault::Refused(_))));
    let back = other.write(&behind, |tenant, _| tenant.put_user(user("back")));
    back.await.expect("put");
    let found = one.write(&ahead, |tenant, _| tenant.remove_user(DEFAULT_USER));
    found.await.expect("there, though it remembers otherwise");
}

#[tokio::test]
async fn a_read_is_of_one_moment() {
    let tenants = Watched::new().tenants(1000).await;
    let resident = tenants.of(TENANT).await.expect("there");
    let open = |method| OpenTenant::new(Arc::clone(&tenants), Arc::clone(&resident), &method);
    let [get, head, post] = [Method::GET, Method::HEAD, Method::POST].map(open);
    let before = resident.read();
    resident.publish(Tenant::clone(&before));
    assert!(Arc::ptr_eq(&get.read(), &before));
    assert!(Arc::ptr_eq(&head.read(), &before));
    assert!(Arc::ptr_eq(&post.read(), &resident.read()));
    assert!(!Arc::ptr_eq(&post.read(), &before));
}

/// A node on a PostgreSQL database, which doubts this often that it was told of everything.
async fn node(url: &str, doubt: Duration) -> Arc<Tenants> {
    let store = PostgresStore::connect_in_doubt(url, doubt).await;
    let bound = Bound {
        rows: 1000,
        idle: Duration::from_secs(60),
    };
    let store: Arc<dyn Store> = Arc::new(store.expect("connected"));
    let tenants = Tenants::open(store, bound, Rules::default()).await;
    let tenants = tenants.expect("opened");
    tokio::spawn(Arc::clone(&tenants).follow());
    tenants
}

/// Has one node write, and waits until the other has read it, which is asked for nothing.
async fn is_read_elsewhere(
    one: &Arc<Tenants>,
    two: &Arc<Tenants>,
    name: &str,
    meanwhile: impl AsyncFnOnce(),
) {
    let (ahead, behind) = (one.of(DEFAULT_TENANT).await, two.of(DEFAULT_TENANT).await);
    let (ahead, behind) = (ahead.expect("there"), behind.expect("there"));
    let renamed = one.write(&ahead, |tenant, _| {
        let mut user = default::default_user();
        user.display_name = name.to_owned();
        tenant.put_user(User::new(DEFAULT_USER, user))
    });
    renamed.await.expect("renamed");
    meanwhile().await;
    let reading = async {
        while behind.version() != ahead.version() {
            tokio::task::yield_now().await;
        }
    };
    let patience = Duration::from_secs(60);
    tokio::time::timeout(patience, reading).await.expect("read");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_that_was_not_told_finds_out_by_itself() {
    let url = tokio::task::spawn_blocking(postgres::untold_database).await;
    let url = url.expect("a database");
    let doubt = Duration::from_millis(50);
    let (one, two) = (node(&url, doubt).await, node(&url, doubt).await);
    is_read_elsewhere(&one, &two, "One", async || ()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_that_listens_again_reads_what_it_missed() {
    const NEVER: Duration = Duration::from_secs(24 * 60 * 60);
    async fn run(statement: String) -> String {
        let running = move || postgres::shared().run("postgres", &statement);
        tokio::task::spawn_blocking(running).await.expect("run")
    }
    let url = tokio::task::spawn_blocking(postgres::database).await;
    let url = url.expect("a database");
    let database = postgres::name(&url).to_owned();
    let one = node(&url, NEVER).await;
    let two = node(&format!("{url}?application_name=deaf"), NEVER).await;
    // In memory on both, and connections that stay.
    is_read_elsewhere(&one, &two, "One", async || ()).await;
    // Nobody can connect again, and the one that listens is cut off.
    let allow = |allowed: bool| {
        let statement = format!("ALTER DATABASE {database} ALLOW_CONNECTIONS {allowed}");
        run(statement)
    };
    allow(false).await;
    let cut = "SELECT count(pg_terminate_backend(pid, 10000)) FROM pg_stat_activity
               WHERE application_name = 'deaf' AND query LIKE 'LISTEN%'";
    assert_eq!(run(cut.to_owned()).await, "1");
    let listens_again = async || {
        allow(true).await;
    };
    is_read_elsewhere(&one, &two, "Two", listens_again).await;
}
