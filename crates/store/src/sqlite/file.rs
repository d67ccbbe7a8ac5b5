//! The file on the disk: found, locked against other processes, and every connection to it made
//! the same way.
//!
//! It must never open the file but through SQLite: closing it would give up SQLite's own locks.

use crate::error::StoreError;
use crate::sqlite::fault::Named;
use crate::sqlite::schema;
use rusqlite::{Connection, OpenFlags};
use std::fs::{self, TryLockError};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// How long a connection waits for a lock that another program holds, such as a backup.
const PATIENCE: Duration = Duration::from_secs(5);

/// Settings of every connection. `fullfsync` has an effect only where an ordinary sync leaves
/// data in the cache of the drive.
const SETTINGS: &str = "
    PRAGMA synchronous = FULL;
    PRAGMA fullfsync = ON;
    PRAGMA checkpoint_fullfsync = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
";

/// A file that this process has to itself as long as anybody holds one of these.
#[derive(Clone, Debug)]
pub(super) struct StoreFile {
    path: PathBuf,
    named: Named,
    /// The lock, given back when the last holder is gone.
    _lock: Arc<fs::File>,
}

/// A file that was just opened, and the connection that is to write.
pub(super) struct Opened {
    pub(super) connection: Connection,
    pub(super) file: StoreFile,
}

impl StoreFile {
    pub(super) fn named(&self) -> &Named {
        &self.named
    }

    /// A connection that cannot write.
    pub(super) fn reader(&self) -> rusqlite::Result<Connection> {
        let connection = connect(&self.path, OpenFlags::empty())?;
        connection.execute_batch("PRAGMA query_only = ON;")?;
        Ok(connection)
    }
}

/// Opens or creates the file, and brings its schema to the version of this program.
pub(super) fn open(path: &Path) -> Result<Opened, StoreError> {
    let named = Named::of(path);
    let path = resolve(path)?;
    let lock = Arc::new(lock(&path, &named)?);
    let size = fs::metadata(&path).map_or(0, |metadata| metadata.len());
    let log = fs::metadata(beside(&path, "-wal")).map_or(0, |metadata| metadata.len());
    if size == 0 && log > 0 {
        // SQLite would take it for a new file and delete the log.
        return Err(named.corrupt("the file is empty, but its log is not"));
    }
    let mut connection =
        connect(&path, OpenFlags::SQLITE_OPEN_CREATE).map_err(|error| named.sqlite(&error))?;
    // SQLite falls back to reading when it may not write.
    if connection.is_readonly("main").unwrap_or(true) {
        return Err(named.unavailable("the file is read-only"));
    }
    schema::upgrade(&mut connection, &named)?;
    let file = StoreFile {
        path,
        named,
        _lock: lock,
    };
    Ok(Opened { connection, file })
}

fn connect(path: &Path, more: OpenFlags) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags | more)?;
    connection.busy_timeout(PATIENCE)?;
    connection.execute_batch(SETTINGS)?;
    Ok(connection)
}

/// The path by which every process knows the file, whatever links lead to it.
fn resolve(path: &Path) -> Result<PathBuf, StoreError> {
    let refused = |reason: String| StoreError::Configuration {
        location: format!("sqlite:{}", path.display()),
        reason,
    };
    if path.is_dir() {
        return Err(refused("it is a directory; add the name of a file".into()));
    }
    if let Ok(resolved) = path.canonicalize() {
        return Ok(resolved);
    }
    let name = path
        .file_name()
        .ok_or_else(|| refused("it does not end with the name of a file".into()))?;
    let directory = match path.parent() {
        Some(directory) if !directory.as_os_str().is_empty() => directory,
        _ => Path::new("."),
    };
    let directory = directory.canonicalize().map_err(|error| {
        refused(format!(
            "the directory '{}' cannot be used ({error}); create it",
            directory.display()
        ))
    })?;
    Ok(directory.join(name))
}

/// The path of a file that belongs to the database and stands beside it.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Locks out other processes. Muster's state is in memory, so that two processes with one file
/// would lose every other commit to each other; a second one is told at once instead.
///
/// The lock is on a file of its own, which stays: removing it would let two processes lock two
/// files of the same name.
fn lock(path: &Path, named: &Named) -> Result<fs::File, StoreError> {
    let path = beside(path, "-lock");
    let opened = fs::File::options()
        .create(true)
        .truncate(false)
        .read(true)
        .write(true)
        .open(&path);
    let unusable = |error: &dyn std::fmt::Display| {
        named.unavailable(format_args!(
            "the lock file '{}' beside it cannot be written ({error})",
            path.display()
        ))
    };
    let mut file = opened.map_err(|error| unusable(&error))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let mut holder = String::new();
            // Who holds it is only told to help; it may not be readable.
            let _ = file.read_to_string(&mut holder);
            return Err(named.unavailable(format_args!(
                "process {} has it open, and only one can at a time",
                holder.trim()
            )));
        }
        Err(TryLockError::Error(error)) => return Err(unusable(&error)),
    }
    let written = file
        .set_len(0)
        .and_then(|()| write!(file, "{}", std::process::id()));
    written.map_err(|error| unusable(&error))?;
    Ok(file)
}
