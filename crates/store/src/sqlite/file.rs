//! The file on the disk: found, locked against other processes, and every connection to it made
//! the same way.
//!
//! It must never open the file but through SQLite: closing it would give up SQLite's own locks.

use crate::error::StoreError;
use crate::sqlite::fault::Named;
use crate::sqlite::schema;
use crate::store::Purpose;
use rusqlite::{Connection, OpenFlags};
use std::fs::{self, TryLockError};
use std::io::{ErrorKind, Read, Write};
#[cfg(unix)]
use std::os::unix::fs::MetadataExt;
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
    identity: Identity,
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

    /// Whether the file that was opened is still the one at its path. One that was deleted or
    /// replaced can be written, and nobody would find it again.
    pub(super) fn check_place(&self) -> Result<(), StoreError> {
        if identity(&self.path).is_ok_and(|found| found == self.identity) {
            return Ok(());
        }
        Err(self.named.configuration(
            "the file was moved, deleted or replaced while it was open; put it back in its place, \
             or restart the server",
        ))
    }

    /// A connection that cannot write.
    pub(super) fn reader(&self) -> rusqlite::Result<Connection> {
        let connection = connect(&self.path, OpenFlags::empty())?;
        connection.execute_batch("PRAGMA query_only = ON;")?;
        Ok(connection)
    }
}

/// Opens the file. If it is to be used, it is created if need be, and its schema brought to the
/// version of this program.
pub(super) fn open(purpose: Purpose, path: &Path) -> Result<Opened, StoreError> {
    let named = Named::of(path);
    let path = resolve(path)?;
    let found = fs::metadata(&path).ok();
    let log = fs::metadata(beside(&path, "-wal")).map_or(0, |metadata| metadata.len());
    let state = match &found {
        None => Some("does not exist"),
        Some(found) if found.len() == 0 => Some("is empty"),
        Some(_) => None,
    };
    if let Some(state) = state {
        if log > 0 {
            // SQLite would take it for a new file and delete the log.
            return Err(named.corrupt(format_args!("the file {state}, but its log is there")));
        }
        if purpose == Purpose::Look {
            return Err(named.absent(format_args!("the file {state}")));
        }
    }
    if let Some(names @ 2..) = found.as_ref().map(names) {
        return Err(named.configuration(format_args!(
            "the file has {names} names (hard links), and its log stands beside one of them; keep \
             the one under which it was written and remove the others"
        )));
    }
    let lock = Arc::new(lock(&path, &named)?);
    let create = match purpose {
        Purpose::Use => OpenFlags::SQLITE_OPEN_CREATE,
        Purpose::Look => OpenFlags::empty(),
    };
    let mut connection = connect(&path, create).map_err(|error| named.opening(&error))?;
    // SQLite falls back to reading when it may not write.
    if connection.is_readonly("main").unwrap_or(true) {
        return Err(named
            .configuration("the file is read-only; let this user write it, or name another one"));
    }
    match purpose {
        Purpose::Use => schema::upgrade(&mut connection, &named)?,
        Purpose::Look => schema::recognize(&connection, &named)?,
    }
    let identity = identity(&path).map_err(|error| named.unavailable(error))?;
    let file = StoreFile {
        path,
        named,
        identity,
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

/// What the system knows a file by, whatever it is called.
#[cfg(unix)]
type Identity = (u64, u64);
#[cfg(not(unix))]
type Identity = ();

#[cfg(unix)]
fn identity(path: &Path) -> std::io::Result<Identity> {
    let metadata = fs::metadata(path)?;
    Ok((metadata.dev(), metadata.ino()))
}

#[cfg(not(unix))]
fn identity(path: &Path) -> std::io::Result<Identity> {
    fs::metadata(path).map(drop)
}

/// How many names a file has.
#[cfg(unix)]
fn names(metadata: &fs::Metadata) -> u64 {
    metadata.nlink()
}

#[cfg(not(unix))]
fn names(_: &fs::Metadata) -> u64 {
    1
}

/// The path by which every process knows the file, whatever links lead to it, and before it is
/// created too.
fn resolve(path: &Path) -> Result<PathBuf, StoreError> {
    let refused = |reason: String| StoreError::Configuration {
        location: format!("sqlite:{}", path.display()),
        reason,
    };
    if path.is_dir() {
        return Err(refused("it is a directory; add the name of a file".into()));
    }
    match path.canonicalize() {
        Ok(resolved) => return Ok(resolved),
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => {
            return Err(refused(format!(
                "no file can be reached by this path ({error}); name another one"
            )));
        }
    }
    if let Ok(target) = path.read_link() {
        // A link in a circle is another error, so that this comes to an end.
        return resolve(&path.parent().unwrap_or(Path::new("")).join(target));
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
        named.configuration(format_args!(
            "the lock file '{}' beside it cannot be written ({error}); let this user write it, or \
             name a file elsewhere",
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
