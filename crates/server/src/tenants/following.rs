//! How this node learns what others wrote: notices, each of which makes one tenant read again when
//! it is in memory, and no other.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use muster_store::{Notice, StoreError};
use tokio::task::JoinSet;

use super::{Resident, Tenants};

/// How long until what could not be read is read again, and what was idle for too long leaves.
const PAUSE: Duration = Duration::from_secs(1);

impl Tenants {
    /// Follows the writes of other nodes until the store is gone.
    pub(crate) async fn follow(self: Arc<Self>) {
        let mut notices = self.notices.lock().await;
        // Each on a task of its own: a tenant whose writer waits for the database does not keep
        // the news of others waiting.
        let mut catching_up = JoinSet::new();
        let mut behind = false;
        let mut pause = tokio::time::interval(PAUSE);
        loop {
            tokio::select! {
                notice = notices.next() => match notice {
                    Some(notice) => {
                        catching_up.spawn(Arc::clone(&self).take_notice(notice));
                    }
                    None => return,
                },
                Some(caught_up) = catching_up.join_next() => {
                    if let Ok(Err(reason)) = caught_up {
                        tracing::warn!(%reason, "changes made elsewhere could not be read yet");
                        behind = true;
                    }
                }
                _ = pause.tick() => {
                    // Nobody may come to make the idle ones leave.
                    self.kept.run_pending_tasks().await;
                    if std::mem::take(&mut behind) {
                        catching_up.spawn(Arc::clone(&self).take_notice(Notice::Missed));
                    }
                }
            }
        }
    }

    async fn take_notice(self: Arc<Self>, notice: Notice) -> Result<(), StoreError> {
        match notice {
            Notice::Changed { tenant, version } => match self.copies.find(tenant) {
                Some(resident) => self.catch_up(&resident, |known| known < version).await,
                None => Ok(()),
            },
            Notice::Dropped { tenant } => match self.copies.find(tenant) {
                // It may have been created again since.
                Some(resident) => self.catch_up(&resident, |_| true).await,
                None => Ok(()),
            },
            // Every copy is suspect.
            _ => {
                let suspects = self.copies.all();
                let ids: Vec<_> = suspects.iter().map(|suspect| suspect.id()).collect();
                let stored: BTreeMap<_, _> = self
                    .store
                    .versions(&ids)
                    .await?
                    .into_iter()
                    .map(|listed| (listed.tenant, listed.version))
                    .collect();
                for resident in suspects {
                    let version = stored.get(&resident.id());
                    self.catch_up(&resident, |known| version != Some(&known))
                        .await?;
                }
                Ok(())
            }
        }
    }

    /// Reads a copy again when its version is not what it should be. A copy without a version is
    /// read before it is used.
    async fn catch_up(
        &self,
        resident: &Resident,
        is_behind: impl Fn(u64) -> bool,
    ) -> Result<(), StoreError> {
        if !resident.version().is_some_and(&is_behind) {
            return Ok(());
        }
        let _writing = resident.writing.lock().await;
        // One's own write is announced before it is published; by now it is.
        if resident.version().is_some_and(&is_behind) && !self.refresh(resident).await? {
            self.kept.invalidate(&resident.id()).await;
        }
        Ok(())
    }
}
