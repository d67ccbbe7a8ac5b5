//! The one task that tells other nodes what this one wrote, on a connection of its own.
//!
//! A notice inside the transaction it is about would put all commits of a database in one row: from
//! before a commit is written until it is on the disk, PostgreSQL lets nobody else commit who has
//! one too. So notices are sent after the commit, together with those that have gathered meanwhile.
//! One that is lost, because the node ended first, is made up for by [`listener`].
//!
//! It must never be what a write waits for.
//!
//! [`listener`]: super::listener

use crate::notice::Notice;
use crate::postgres::connection::{pool, with_connection};
use crate::postgres::fault::{Fault, Named};
use crate::postgres::listener::{CHANNEL, payload};
use sqlx::postgres::{PgConnectOptions, PgPool};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use uuid::Uuid;

/// How long to wait after notices could not be sent.
const PAUSE: Duration = Duration::from_secs(1);

/// A notice need not be on the disk: nobody is connected after a crash who could have missed it.
const SETTINGS: &str = "
    SELECT set_config('synchronous_commit', 'off', false),
           set_config('statement_timeout', '30s', false)
";

/// What has been written and not told yet.
#[derive(Debug, Default)]
pub(super) struct Teller {
    untold: Mutex<BTreeMap<Uuid, News>>,
    some: Notify,
    ends: AtomicBool,
}

/// What is new of one tenant: the latest version, and whether it was dropped. Which of the two came
/// last need not be known, because whoever hears of a drop asks what is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct News {
    version: Option<u64>,
    dropped: bool,
}

impl Teller {
    /// Has a notice sent; it is not sent yet when this returns.
    pub(super) fn tell(&self, notice: Notice) {
        match notice {
            Notice::Changed { tenant, version } => self.add(
                tenant,
                News {
                    version: Some(version),
                    dropped: false,
                },
            ),
            Notice::Dropped { tenant } => self.add(
                tenant,
                News {
                    version: None,
                    dropped: true,
                },
            ),
            Notice::Missed => return,
        }
        self.some.notify_one();
    }

    fn add(&self, tenant: Uuid, news: News) {
        let mut untold = self.untold();
        let all = untold.entry(tenant).or_default();
        all.version = all.version.max(news.version);
        all.dropped |= news.dropped;
    }

    fn untold(&self) -> MutexGuard<'_, BTreeMap<Uuid, News>> {
        // Nothing panics while it holds the lock, so a poisoned one guards what it should.
        self.untold.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Has the task end as soon as there is nothing left to tell.
    pub(super) fn end(&self) {
        self.ends.store(true, Ordering::Release);
        self.some.notify_one();
    }

    /// Sends notices until it is to end.
    pub(super) fn start(
        self: &Arc<Self>,
        options: PgConnectOptions,
        named: Named,
    ) -> JoinHandle<()> {
        // A pool of its own, so that notices do not wait for requests, nor requests for them.
        let pool = pool(1, SETTINGS)
            .test_before_acquire(false)
            .connect_lazy_with(options);
        let teller = Arc::clone(self);
        tokio::spawn(async move {
            loop {
                teller.some.notified().await;
                let ends = teller.ends.load(Ordering::Acquire);
                let untold = std::mem::take(&mut *teller.untold());
                if let Err(fault) = send(&pool, &untold).await {
                    tracing::warn!(reason = %named.fault(fault), "other nodes could not be told of changes yet");
                    for (tenant, news) in untold {
                        teller.add(tenant, news);
                    }
                    tokio::time::sleep(PAUSE).await;
                    teller.some.notify_one();
                    continue;
                }
                if ends {
                    return;
                }
            }
        })
    }
}

async fn send(pool: &PgPool, untold: &BTreeMap<Uuid, News>) -> Result<(), Fault> {
    if untold.is_empty() {
        return Ok(());
    }
    let query = "SELECT pg_notify($1, payload)::text FROM unnest($2::text[]) AS payload";
    let query = sqlx::query(query).bind(CHANNEL).bind(payloads(untold));
    with_connection(pool, async |connection| {
        query.execute(connection).await?;
        Ok(())
    })
    .await
}

fn payloads(untold: &BTreeMap<Uuid, News>) -> Vec<String> {
    let mut payloads = Vec::with_capacity(untold.len());
    for (tenant, news) in untold {
        let tenant = *tenant;
        let changed = news
            .version
            .map(|version| Notice::Changed { tenant, version });
        let dropped = news.dropped.then_some(Notice::Dropped { tenant });
        payloads.extend(changed.into_iter().chain(dropped).map(payload));
    }
    payloads
}

#[cfg(test)]
mod tests {
    use super::{Teller, payloads};
    use crate::notice::Notice;
    use uuid::Uuid;

    #[test]
    fn the_latest_version_of_each_tenant_is_told() {
        let teller = Teller::default();
        let (one, two) = (Uuid::from_u128(1), Uuid::from_u128(2));
        for version in [3, 5, 4] {
            let tenant = one;
            teller.tell(Notice::Changed { tenant, version });
        }
        teller.tell(Notice::Dropped { tenant: two });
        let tenant = two;
        teller.tell(Notice::Changed { tenant, version: 9 });
        assert_eq!(
            payloads(&teller.untold()),
            [
                format!("{one} 5"),
                format!("{two} 9"),
                format!("{two} dropped")
            ]
        );
    }
}
