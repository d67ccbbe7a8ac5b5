//! The store in a SQLite file: embedded and durable, for one process.
//!
//! Owns the file as long as it is open: one thread writes ([`writer`]), any number read
//! ([`reader`]). It must never acknowledge what is not on the disk.

mod fault;
mod file;
mod reader;
mod schema;
mod statements;
mod writer;

use crate::error::{CommitError, StoreError};
use crate::notice::{Announcer, Notice, Notices};
use crate::rows::{Delta, signed};
use crate::store::{Listed, Purpose, Store};
use async_trait::async_trait;
use fault::Named;
use file::Opened;
use muster_enrollment::Changes;
use reader::Readers;
use std::path::Path;
use uuid::Uuid;
use writer::{Work, Writer};

/// What the writer of a SQLite store has done since it was opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Statistics {
    /// Transactions that were committed, each with one wait for the disk.
    pub transactions: u64,
    /// Requests that were in them.
    pub requests: u64,
}

/// The store in a SQLite file.
///
/// Closing it waits for the writes that are under way.
#[derive(Debug)]
pub struct SqliteStore {
    // The writer goes first: it closes the log while the readers' share of the file is still held.
    writer: Writer,
    readers: Readers,
    announcer: Announcer,
}

impl SqliteStore {
    /// Opens the file at the path, and creates it if there is none.
    ///
    /// # Errors
    ///
    /// [`StoreError`], by what can be done about it. A file that another process has open is
    /// [`StoreError::Unavailable`].
    pub async fn open(path: &Path) -> Result<Self, StoreError> {
        Self::open_for(Purpose::Use, path).await
    }

    /// The same for a file that is there, and stays as it is.
    ///
    /// # Errors
    ///
    /// [`StoreError`], by what can be done about it.
    pub async fn open_existing(path: &Path) -> Result<Self, StoreError> {
        Self::open_for(Purpose::Look, path).await
    }

    async fn open_for(purpose: Purpose, path: &Path) -> Result<Self, StoreError> {
        let path = path.to_owned();
        let named = Named::of(&path);
        let opening = tokio::task::spawn_blocking(move || file::open(purpose, &path)).await;
        let Opened { connection, file } = opening.map_err(|error| named.interrupted(&error))??;
        let announcer = Announcer::new();
        Ok(Self {
            writer: Writer::start(connection, file.clone(), announcer.clone())?,
            readers: Readers::new(file),
            announcer,
        })
    }

    /// What the writer has done so far.
    #[must_use]
    pub fn statistics(&self) -> Statistics {
        self.writer.statistics()
    }
}

/// The version that a tenant with these contents begins at.
fn begun(notice: Option<Notice>, contents: &Changes) -> u64 {
    match notice {
        Some(Notice::Changed { version, .. }) => version,
        _ => contents.version,
    }
}

#[async_trait]
impl Store for SqliteStore {
    async fn tenants(&self) -> Result<Vec<Listed>, StoreError> {
        self.readers.read(statements::tenants).await
    }

    async fn version(&self, tenant: Uuid) -> Result<Option<u64>, StoreError> {
        let read = move |connection: &_| statements::version(connection, tenant);
        self.readers.read(read).await
    }

    async fn open(&self, tenant: Uuid) -> Result<Option<Changes>, StoreError> {
        let read = move |connection: &_| statements::open(connection, tenant);
        self.readers.read(read).await
    }

    async fn create(&self, tenant: Uuid, contents: &Changes) -> Result<u64, CommitError> {
        let delta = Delta::of(contents)?;
        let created = self.writer.write(Work::Create { tenant, delta }).await?;
        Ok(begun(created, contents))
    }

    async fn commit(
        &self,
        tenant: Uuid,
        expected_version: u64,
        changes: &Changes,
    ) -> Result<(), CommitError> {
        let Some(delta) = Delta::on(expected_version, changes)? else {
            return Ok(());
        };
        let work = Work::Commit {
            tenant,
            expected: signed(expected_version)?,
            delta,
        };
        self.writer.write(work).await.map(drop)
    }

    async fn drop_tenant(&self, tenant: Uuid) -> Result<bool, CommitError> {
        let dropped = self.writer.write(Work::Drop { tenant }).await?;
        Ok(dropped.is_some())
    }

    async fn reset(&self, tenant: Uuid, contents: &Changes) -> Result<u64, CommitError> {
        let delta = Delta::of(contents)?;
        let reset = self.writer.write(Work::Reset { tenant, delta }).await?;
        Ok(begun(reset, contents))
    }

    fn notices(&self) -> Notices {
        self.announcer.subscribe()
    }

    async fn examine(&self) -> Result<Vec<String>, StoreError> {
        self.readers.read(statements::examine).await
    }
}
