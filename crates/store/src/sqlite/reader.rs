//! Connections that read, each used by one reader at a time, on threads that may wait.
//!
//! It must never write.

use crate::error::StoreError;
use crate::sqlite::fault::Fault;
use crate::sqlite::file::StoreFile;
use rusqlite::Connection;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::Semaphore;

/// How many read at the same time. More would only compete for the processor and the disk.
const AT_ONCE: usize = 8;

/// The connections that read.
pub(super) struct Readers {
    shared: Arc<Shared>,
    turns: Arc<Semaphore>,
}

struct Shared {
    // Connections go before the file they are connections to.
    idle: Mutex<Vec<Connection>>,
    file: StoreFile,
}

impl fmt::Debug for Readers {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Readers")
            .field("file", &self.shared.file)
            .finish_non_exhaustive()
    }
}

impl Readers {
    pub(super) fn new(file: StoreFile) -> Self {
        let idle = Mutex::new(Vec::new());
        Self {
            shared: Arc::new(Shared { idle, file }),
            turns: Arc::new(Semaphore::new(AT_ONCE)),
        }
    }

    /// Reads on a thread that may wait.
    pub(super) async fn read<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Connection) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, StoreError> {
        let named = self.shared.file.named();
        let turn = Arc::clone(&self.turns).acquire_owned().await;
        let turn = turn.map_err(|error| named.interrupted(&error))?;
        let shared = Arc::clone(&self.shared);
        let reading = tokio::task::spawn_blocking(move || {
            // Held until the reading ends, even when nobody waits for it any more.
            let _turn = turn;
            shared.file.check_place()?;
            shared
                .read(read)
                .map_err(|fault| shared.file.named().error(fault))
        });
        match reading.await {
            Ok(read) => read,
            Err(error) => Err(named.interrupted(&error)),
        }
    }
}

impl Shared {
    fn read<T>(&self, read: impl FnOnce(&Connection) -> Result<T, Fault>) -> Result<T, Fault> {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let connection = idle().pop();
        let connection = match connection {
            Some(connection) => connection,
            None => self.file.reader()?,
        };
        // After a failure the connection is not used again.
        let result = read(&connection)?;
        idle().push(connection);
        Ok(result)
    }
}
