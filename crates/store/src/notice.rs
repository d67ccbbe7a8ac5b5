//! News of what was written, so that a node learns of the writes of others.
//!
//! A notice is a hint. It must never be needed for correctness: a node that missed one works on
//! an old state, and its next commit is lost.

use tokio::sync::broadcast;
use uuid::Uuid;

/// How many notices wait for a subscriber that does not take them before it is told that it
/// missed some.
const WAITING: usize = 4096;

/// What happened to a store, through this process or another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Notice {
    /// A tenant was created or changed.
    Changed {
        /// Which tenant.
        tenant: Uuid,
        /// The version it has since.
        version: u64,
    },
    /// A tenant was dropped.
    Dropped {
        /// Which tenant.
        tenant: Uuid,
    },
    /// Notices may have been missed: the database was away, the subscriber was slow, or a node
    /// ended before it sent one. Compare what is held with
    /// [`Store::versions`](crate::Store::versions).
    Missed,
}

/// Notices in the order in which they arrive, one's own writes included. Of several changes of a
/// tenant that follow each other closely there may be one notice, that of the last.
#[derive(Debug)]
pub struct Notices(broadcast::Receiver<Notice>);

impl Notices {
    /// Waits for the next notice. None when the store is gone.
    pub async fn next(&mut self) -> Option<Notice> {
        match self.0.recv().await {
            Ok(notice) => Some(notice),
            Err(broadcast::error::RecvError::Lagged(_)) => Some(Notice::Missed),
            Err(broadcast::error::RecvError::Closed) => None,
        }
    }
}

/// The sending end.
#[derive(Clone, Debug)]
pub(crate) struct Announcer(broadcast::Sender<Notice>);

impl Announcer {
    pub(crate) fn new() -> Self {
        Self(broadcast::Sender::new(WAITING))
    }

    pub(crate) fn announce(&self, notice: Notice) {
        // That nobody listens is no error.
        let _ = self.0.send(notice);
    }

    pub(crate) fn subscribe(&self) -> Notices {
        Notices(self.0.subscribe())
    }
}

#[cfg(test)]
mod tests {
    use super::{Announcer, Notice, WAITING};
    use uuid::Uuid;

    #[tokio::test]
    async fn a_slow_subscriber_is_told_that_it_missed_something() {
        let announcer = Announcer::new();
        let mut notices = announcer.subscribe();
        let tenant = Uuid::nil();
        for version in 0..=WAITING as u64 {
            announcer.announce(Notice::Changed { tenant, version });
        }
        assert_eq!(notices.next().await, Some(Notice::Missed));
        let next = notices.next().await;
        assert!(matches!(next, Some(Notice::Changed { .. })), "{next:?}");
    }
}
