//! What every store promises, held against all three.

mod support;

use muster_enrollment::{Changes, Tenant};
use muster_store::{CommitError, Listed, Location, Notice, Notices, Store, check, open_store};
use std::collections::BTreeMap;
use std::sync::Arc;
use support::{PATIENCE, apply, create, created, insist, life, new_tenant, put_user, stored, user};
use tempfile::TempDir;
use uuid::Uuid;

/// A store that is empty at first.
struct Fixture {
    store: Arc<dyn Store>,
    /// The same store as another node sees it, if there can be another.
    elsewhere: Arc<dyn Store>,
    _directory: Option<TempDir>,
}

async fn opened(location: &Location) -> Arc<dyn Store> {
    open_store(location).await.expect("opened")
}

async fn memory() -> Fixture {
    let store = opened(&Location::Memory).await;
    Fixture {
        elsewhere: Arc::clone(&store),
        store,
        _directory: None,
    }
}

async fn sqlite() -> Fixture {
    let directory = TempDir::new().expect("a temporary directory");
    let store = opened(&Location::Sqlite(directory.path().join("muster.db"))).await;
    Fixture {
        elsewhere: Arc::clone(&store),
        store,
        _directory: Some(directory),
    }
}

async fn postgres() -> Fixture {
    let url = tokio::task::spawn_blocking(muster_testing::postgres::database).await;
    let location = Location::parse(&url.expect("a database")).expect("a location");
    Fixture {
        store: opened(&location).await,
        elsewhere: opened(&location).await,
        _directory: None,
    }
}

/// Every test on every store.
macro_rules! on_every_store {
    ($($test:ident)*) => {
        on_every_store!(memory: $($test)*);
        on_every_store!(sqlite: $($test)*);
        on_every_store!(postgres: $($test)*);
    };
    ($store:ident: $($test:ident)*) => {
        mod $store {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $test() {
                    let test = super::$test(super::$store().await);
                    tokio::time::timeout(super::PATIENCE, test).await.expect("in time");
                }
            )*
        }
    };
}

on_every_store! {
    what_is_created_is_opened_and_listed
    what_exists_cannot_be_created_again
    a_tenant_survives_unchanged
    changes_are_replayed_in_the_order_of_commits
    a_commit_on_another_version_is_lost
    nothing_of_a_lost_commit_is_written
    changes_that_lead_nowhere_are_refused
    changes_that_are_none_succeed
    a_dropped_tenant_is_gone
    a_tenant_created_again_is_another
    a_tenant_that_is_reset_begins_again
    tenants_do_not_touch_each_other
    many_committers_are_explained_by_one_order
    of_many_creators_one_is_first
    a_dropped_tenant_leaves_nothing_to_those_who_write_meanwhile
    notices_arrive
    a_big_tenant_is_opened
    a_sound_store_is_found_sound
}

/// Waits for a notice, past any other.
async fn expect_notice(notices: &mut Notices, expected: Notice) {
    while let Some(notice) = notices.next().await {
        if notice == expected {
            return;
        }
    }
    panic!("no {expected:?}");
}

async fn what_is_created_is_opened_and_listed(fixture: Fixture) {
    let store = &*fixture.store;
    assert_eq!(store.tenants().await, Ok(vec![]));
    let nobody = Uuid::new_v4();
    assert_eq!(store.open(nobody).await, Ok(None));
    assert_eq!(store.version(nobody).await, Ok(None));

    let tenant = created(store).await;
    assert_eq!(stored(store, tenant.id()).await, tenant);
    assert_eq!(store.version(tenant.id()).await, Ok(Some(0)));
    let listed = Listed {
        tenant: tenant.id(),
        version: 0,
    };
    let versions = store.versions(&[nobody, tenant.id()]).await;
    assert_eq!(versions, Ok(vec![listed]));

    // Contents that were exported elsewhere keep their version, and may even be none.
    let bare = Changes {
        version: 7,
        ..Changes::default()
    };
    let id = Uuid::new_v4();
    assert_eq!(store.create(id, &bare).await, Ok(7));
    assert_eq!(store.open(id).await, Ok(Some(bare)));

    let mut expected = [(tenant.id(), 0), (id, 7)];
    expected.sort_unstable();
    let expected = expected.map(|(tenant, version)| Listed { tenant, version });
    assert_eq!(store.tenants().await, Ok(expected.to_vec()));
}

async fn what_exists_cannot_be_created_again(fixture: Fixture) {
    let store = &*fixture.store;
    let tenant = created(store).await;
    let changes = insist(store, tenant.id(), &put_user("Ann")).await;
    let again = store.create(tenant.id(), &tenant.contents()).await;
    assert_eq!(again, Err(CommitError::Lost { current: Some(1) }));
    let expected = tenant.replay(&changes).expect("in order");
    assert_eq!(stored(store, tenant.id()).await, expected);
}

async fn a_tenant_survives_unchanged(fixture: Fixture) {
    let store = &*fixture.store;
    let (first, life) = life();
    let id = first.id();
    assert_eq!(store.create(id, &first.contents()).await, Ok(0));
    for applied in &life {
        let before = applied.changes.version - 1;
        assert_eq!(store.commit(id, before, &applied.changes).await, Ok(()));
        let stored = stored(&*fixture.elsewhere, id).await;
        assert_eq!(stored, applied.tenant);
        assert_eq!(stored.check_invariants(), Ok(()));
    }
    // The contents can also be those of another tenant of the same state.
    let last = &life.last().expect("a life").tenant;
    let copy = Uuid::new_v4();
    assert!(store.create(copy, &last.contents()).await.is_ok());
    assert_eq!(stored(store, copy).await.contents(), last.contents());
}

async fn changes_are_replayed_in_the_order_of_commits(fixture: Fixture) {
    let store = &*fixture.store;
    let (first, life) = life();
    let id = first.id();
    assert_eq!(store.create(id, &first.contents()).await, Ok(0));
    let mut replayed = first;
    for applied in &life {
        let committed = store.commit(id, replayed.version(), &applied.changes);
        assert_eq!(committed.await, Ok(()));
        replayed = replayed.replay(&applied.changes).expect("in order");
        let version = store.version(id).await;
        assert_eq!(version, Ok(Some(replayed.version())));
    }
    assert_eq!(stored(store, id).await, replayed);
}

async fn a_commit_on_another_version_is_lost(fixture: Fixture) {
    let store = &*fixture.store;
    let tenant = created(store).await;
    let (ann, bob) = (put_user("Ann"), put_user("Bob"));
    let ann = apply(&tenant, ann);
    let bob = apply(&tenant, bob);
    assert_eq!(store.commit(tenant.id(), 0, &ann.changes).await, Ok(()));
    let lost = fixture.elsewhere.commit(tenant.id(), 0, &bob.changes).await;
    assert_eq!(lost, Err(CommitError::Lost { current: Some(1) }));
    let lost = store.commit(Uuid::new_v4(), 0, &bob.changes).await;
    assert_eq!(lost, Err(CommitError::Lost { current: None }));

    // A version that is yet to come is as wrong as one that has been.
    let mut early = bob.changes.clone();
    early.version = 6;
    let lost = store.commit(tenant.id(), 5, &early).await;
    assert_eq!(lost, Err(CommitError::Lost { current: Some(1) }));
}

async fn nothing_of_a_lost_commit_is_written(fixture: Fixture) {
    let store = &*fixture.store;
    let (first, life) = life();
    let last = &life.last().expect("a life").tenant;
    let id = first.id();
    let contents = last.contents();
    assert!(store.create(id, &contents).await.is_ok());
    // Writes rows, replaces rows and removes rows.
    let mut changes = life[life.len() / 2].changes.clone();
    changes.users.upserted.push(user("Mallory"));
    changes
        .users
        .removed
        .extend(last.users().map(|user| user.id()));
    let before = changes.version - 1;
    let lost = store.commit(id, before, &changes).await;
    let current = Some(last.version());
    assert_eq!(lost, Err(CommitError::Lost { current }));
    assert_eq!(stored(store, id).await, *last);
}

async fn changes_that_lead_nowhere_are_refused(fixture: Fixture) {
    let store = &*fixture.store;
    let tenant = created(store).await;
    let mut changes = apply(&tenant, put_user("Ann")).changes;
    changes.version = 0;
    let refused = store.commit(tenant.id(), 0, &changes).await;
    assert!(matches!(refused, Err(CommitError::Store(_))), "{refused:?}");
    changes.version = u64::MAX;
    let refused = store.commit(tenant.id(), 0, &changes).await;
    assert!(matches!(refused, Err(CommitError::Store(_))), "{refused:?}");
    assert_eq!(stored(store, tenant.id()).await, tenant);
}

async fn changes_that_are_none_succeed(fixture: Fixture) {
    let store = &*fixture.store;
    let tenant = created(store).await;
    let none = Changes::default();
    assert_eq!(store.commit(tenant.id(), 0, &none).await, Ok(()));
    assert_eq!(stored(store, tenant.id()).await, tenant);
}

async fn a_dropped_tenant_is_gone(fixture: Fixture) {
    let store = &*fixture.store;
    let tenant = created(store).await;
    let changes = apply(&tenant, put_user("Ann")).changes;
    assert_eq!(store.drop_tenant(tenant.id()).await, Ok(true));
    assert_eq!(store.drop_tenant(tenant.id()).await, Ok(false));
    assert_eq!(store.drop_tenant(Uuid::new_v4()).await, Ok(false));
    assert_eq!(fixture.elsewhere.open(tenant.id()).await, Ok(None));
    assert_eq!(store.version(tenant.id()).await, Ok(None));
    assert_eq!(store.tenants().await, Ok(vec![]));
    let lost = store.commit(tenant.id(), 0, &changes).await;
    assert_eq!(lost, Err(CommitError::Lost { current: None }));
}

async fn a_tenant_created_again_is_another(fixture: Fixture) {
    let store = &*fixture.store;
    let tenant = created(store).await;
    insist(store, tenant.id(), &put_user("Ann")).await;
    let old = stored(store, tenant.id()).await;
    let stale = apply(&old, put_user("Bob")).changes;
    assert_eq!(store.drop_tenant(tenant.id()).await, Ok(true));

    let begun = store.create(tenant.id(), &tenant.contents()).await;
    assert_eq!(begun, Ok(2), "the version after that of the old one");
    let again = stored(store, tenant.id()).await;
    assert_eq!(again.check_invariants(), Ok(()));
    assert_eq!(again.users().count(), 0);
    let lost = store.commit(tenant.id(), 1, &stale).await;
    assert_eq!(lost, Err(CommitError::Lost { current: Some(2) }));

    assert_eq!(store.drop_tenant(tenant.id()).await, Ok(true));
    let mut later = tenant.contents();
    later.version = 9;
    assert_eq!(store.create(tenant.id(), &later).await, Ok(9));
}

async fn a_tenant_that_is_reset_begins_again(fixture: Fixture) {
    let store = &*fixture.store;
    let tenant = created(store).await;
    let id = tenant.id();
    insist(store, id, &put_user("Ann")).await;
    let stale = apply(&stored(store, id).await, put_user("Bob")).changes;
    let mut others = fixture.elsewhere.notices();

    assert_eq!(store.reset(id, &tenant.contents()).await, Ok(2));
    let notice = Notice::Changed {
        tenant: id,
        version: 2,
    };
    expect_notice(&mut others, notice).await;
    let again = stored(&*fixture.elsewhere, id).await;
    assert_eq!(again.check_invariants(), Ok(()));
    assert_eq!(again.users().count(), 0);
    let lost = store.commit(id, 1, &stale).await;
    assert_eq!(lost, Err(CommitError::Lost { current: Some(2) }));

    // Whether there is one or there was one makes no difference.
    assert_eq!(store.drop_tenant(id).await, Ok(true));
    assert_eq!(store.reset(id, &tenant.contents()).await, Ok(3));
    let other = new_tenant();
    assert_eq!(store.reset(other.id(), &other.contents()).await, Ok(0));
    assert_eq!(store.examine().await, Ok(vec![]));
}

async fn tenants_do_not_touch_each_other(fixture: Fixture) {
    let store = &*fixture.store;
    let (first, life) = life();
    let last = &life.last().expect("a life").tenant;
    // The same rows under the same keys, in two tenants.
    let (one, two) = (first.id(), Uuid::new_v4());
    for id in [one, two] {
        assert!(store.create(id, &last.contents()).await.is_ok());
    }
    insist(store, one, &put_user("Ann")).await;
    let user = last.users().next().expect("a user").id();
    let remove = muster_enrollment::Command::RemoveUser { user };
    insist(store, one, &remove).await;
    assert_eq!(stored(store, two).await.contents(), last.contents());
    assert_eq!(store.drop_tenant(one).await, Ok(true));
    assert_eq!(stored(store, two).await.contents(), last.contents());
}

async fn many_committers_are_explained_by_one_order(fixture: Fixture) {
    const COMMITTERS: u64 = 64;
    let tenant = created(&*fixture.store).await;
    let committers: Vec<_> = (0..COMMITTERS)
        .map(|number| {
            let store = match number % 2 {
                0 => Arc::clone(&fixture.store),
                _ => Arc::clone(&fixture.elsewhere),
            };
            let tenant = tenant.clone();
            tokio::spawn(async move {
                let name = format!("Number {number}");
                let command = match number % 4 {
                    0 => create(&tenant, muster_enrollment::Kind::Limit, &name),
                    _ => put_user(&name),
                };
                insist(&*store, tenant.id(), &command).await
            })
        })
        .collect();
    let mut by_version = BTreeMap::new();
    for committer in committers {
        let changes = committer.await.expect("no panic");
        let before = by_version.insert(changes.version, changes);
        assert_eq!(before, None, "two commits made one version");
    }
    let mut expected = tenant.clone();
    for changes in by_version.values() {
        expected = expected.replay(changes).expect("in order");
    }
    assert_eq!(expected.version(), COMMITTERS);
    assert_eq!(stored(&*fixture.store, tenant.id()).await, expected);
    assert_eq!(expected.check_invariants(), Ok(()));
}

async fn of_many_creators_one_is_first(fixture: Fixture) {
    let id = Uuid::new_v4();
    let creators: Vec<_> = (0..16)
        .map(|number: u64| {
            let store = match number % 2 {
                0 => Arc::clone(&fixture.store),
                _ => Arc::clone(&fixture.elsewhere),
            };
            tokio::spawn(async move {
                let mut contents = Changes::default();
                contents.users.upserted.push(user(&format!("{number}")));
                let created = store.create(id, &contents).await;
                (created, contents)
            })
        })
        .collect();
    let mut winners = Vec::new();
    for creator in creators {
        match creator.await.expect("no panic") {
            (Ok(version), contents) => winners.push((version, contents)),
            (Err(error), _) => assert_eq!(error, CommitError::Lost { current: Some(0) }),
        }
    }
    let [(0, contents)] = winners.as_slice() else {
        panic!("{winners:?}")
    };
    let opened = fixture.store.open(id).await;
    assert_eq!(opened.as_ref(), Ok(&Some(contents.clone())));
}

async fn a_dropped_tenant_leaves_nothing_to_those_who_write_meanwhile(fixture: Fixture) {
    for _ in 0..20 {
        let tenant = created(&*fixture.store).await;
        let id = tenant.id();
        let changes = apply(&tenant, put_user("Ann")).changes;
        let (committed, dropped) = tokio::join!(
            fixture.elsewhere.commit(id, 0, &changes),
            fixture.store.drop_tenant(id),
        );
        assert_eq!(dropped, Ok(true));
        if let Err(error) = committed {
            assert_eq!(error, CommitError::Lost { current: None });
        }
    }
    assert_eq!(fixture.store.tenants().await, Ok(vec![]));
    assert_eq!(fixture.store.examine().await, Ok(vec![]));
}

async fn notices_arrive(fixture: Fixture) {
    let store = &*fixture.store;
    let mut own = store.notices();
    let mut others = fixture.elsewhere.notices();
    let id = created(store).await.id();
    insist(store, id, &put_user("Ann")).await;
    let late = apply(&new_tenant(), put_user("Bob")).changes;
    assert!(store.commit(id, 0, &late).await.is_err());
    assert_eq!(store.drop_tenant(id).await, Ok(true));
    let expected = [
        Notice::Changed {
            tenant: id,
            version: 0,
        },
        Notice::Changed {
            tenant: id,
            version: 1,
        },
        Notice::Dropped { tenant: id },
    ];
    for notices in [&mut own, &mut others] {
        // A later one may stand for the one before it, but not for the drop.
        let mut heard = Vec::new();
        while heard.last() != Some(&expected[2]) {
            match notices.next().await.expect("a notice") {
                Notice::Missed => {}
                notice => heard.push(notice),
            }
        }
        let mut all = expected.iter();
        assert!(
            heard.iter().all(|notice| all.any(|next| next == notice)),
            "{heard:?}"
        );
        assert!(heard.contains(&expected[1]), "{heard:?}");
    }
    // One that begins to listen later hears only what happens later.
    let mut late = store.notices();
    let tenant = created(store).await.id();
    let notice = Notice::Changed { tenant, version: 0 };
    expect_notice(&mut late, notice).await;
}

async fn a_big_tenant_is_opened(fixture: Fixture) {
    const ROWS: usize = 10_000;
    let store = &*fixture.store;
    let tenant = created(store).await;
    // As one commit, as a seed would be.
    let mut changes = Changes {
        version: 1,
        ..Changes::default()
    };
    changes.users.upserted = (0..ROWS).map(|number| user(&number.to_string())).collect();
    assert_eq!(store.commit(tenant.id(), 0, &changes).await, Ok(()));
    let expected = tenant.replay(&changes).expect("in order");
    let opened = stored(&*fixture.elsewhere, tenant.id()).await;
    assert!(opened == expected, "{} users", opened.users().count());

    let mut changes = Changes {
        version: 2,
        ..Changes::default()
    };
    changes.users.removed = expected.users().skip(10).map(|user| user.id()).collect();
    assert_eq!(store.commit(tenant.id(), 1, &changes).await, Ok(()));
    assert_eq!(stored(store, tenant.id()).await.users().count(), 10);
}

async fn a_sound_store_is_found_sound(fixture: Fixture) {
    let store = &*fixture.store;
    let (first, life) = life();
    let last: &Tenant = &life.last().expect("a life").tenant;
    assert!(store.create(first.id(), &last.contents()).await.is_ok());
    let other = created(store).await;
    let report = check(store).await.expect("checked");
    assert!(report.is_sound(), "{report}");
    assert_eq!(report.tenants.len(), 2);

    // Rows that are those of no tenant are found.
    let mut changes = Changes {
        version: 1,
        ..Changes::default()
    };
    let configurations = other.configurations().map(|all| all.id().clone());
    changes.configurations.removed = configurations.collect();
    assert_eq!(store.commit(other.id(), 0, &changes).await, Ok(()));
    let report = check(store).await.expect("checked");
    assert!(!report.is_sound());
    let findings: Vec<_> = report.findings().collect();
    let name = format!("tenant {}", other.id());
    assert!(
        findings.iter().all(|all| all.starts_with(&name)),
        "{report}"
    );
}
