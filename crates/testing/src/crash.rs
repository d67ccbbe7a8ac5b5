//! Kills at random moments under load: the server, the database, or both, again and again. After
//! each the store must be sound, and everything acknowledged must be there.
//!
//! It must never forgive: a finding is counted, and the run goes on to find more.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use fastrand::Rng;
use tempfile::TempDir;

use crate::load::{Load, observe};
use crate::postgres::{self, Server};
use crate::program::{Muster, Running};

/// How many clients write at the same time.
const WRITERS: usize = 8;

/// How long the writers write before something is killed.
const LIFE: std::ops::Range<u64> = 20..400;

/// One kill in this many comes while the server is still starting.
const STARTING: u32 = 10;

/// How the harness itself is tried: what somebody does behind the store's back, which must be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sabotage {
    /// Nothing: the store is what it says.
    None,
    /// After a kill, the store is put back to what it was after the kill before.
    OldCopy,
    /// After a kill, one thing is deleted that was acknowledged.
    Deletion,
}

/// What is killed, and what holds the data.
#[derive(Debug)]
pub enum Store {
    /// A SQLite file in a directory of its own.
    Sqlite(TempDir),
    /// A database on a server of its own.
    Postgres(Server, String),
    /// Nothing at all, to try the harness.
    Memory,
}

/// What came out of a run.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// What the store is called.
    pub store: &'static str,
    /// The seed of the run.
    pub seed: u64,
    /// How often the server was killed, starts included.
    pub kills: usize,
    /// How many of these came while it was starting.
    pub starting: usize,
    /// How often the database was ended too: all of it, or one of its sessions.
    pub database: usize,
    /// How many writes were acknowledged.
    pub acknowledged: usize,
    /// How many were refused because the store was not available.
    pub unavailable: usize,
    /// How many requests without an answer had been carried out.
    pub took_effect: usize,
    /// How many had not.
    pub did_not: usize,
    /// What must not be.
    pub violations: Vec<String>,
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{}: {} kills ({} while starting, {} with the database), {} writes acknowledged, {} \
             refused as unavailable, {} without an answer ({} had taken effect, {} had not), {} \
             violations; seed {}.",
            self.store,
            self.kills,
            self.starting,
            self.database,
            self.acknowledged,
            self.unavailable,
            self.took_effect + self.did_not,
            self.took_effect,
            self.did_not,
            self.violations.len(),
            self.seed
        )
    }
}

impl Store {
    /// A new SQLite file.
    ///
    /// # Panics
    /// When there is no place for it.
    #[must_use]
    pub fn sqlite() -> Self {
        Self::Sqlite(TempDir::with_prefix("muster-crash-").expect("a temporary directory"))
    }

    /// A new database on a new server.
    #[must_use]
    pub fn postgres() -> Self {
        let server = Server::start("");
        let url = server.database();
        Self::Postgres(server, url)
    }

    fn name(&self) -> &'static str {
        match self {
            Self::Sqlite(_) => "SQLite",
            Self::Postgres(..) => "PostgreSQL",
            Self::Memory => "memory",
        }
    }

    fn location(&self) -> String {
        match self {
            Self::Sqlite(directory) => {
                format!("sqlite:{}", directory.path().join("muster.db").display())
            }
            Self::Postgres(_, url) => url.clone(),
            Self::Memory => "memory".to_owned(),
        }
    }

    /// Ends the database in one of the ways a database ends. Whether there is one.
    fn end_database(&mut self, rng: &mut Rng) -> bool {
        let Self::Postgres(server, url) = self else {
            return false;
        };
        match rng.u8(..6) {
            0 => server.crash(),
            1 => server.kill(),
            2 => return server.kill_session(postgres::name(url)),
            _ => return false,
        }
        true
    }

    fn resume_database(&mut self) {
        if let Self::Postgres(server, _) = self {
            server.recover();
        }
    }

    /// What the file consists of.
    fn files(&self) -> Vec<PathBuf> {
        let Self::Sqlite(directory) = self else {
            return Vec::new();
        };
        ["muster.db", "muster.db-wal", "muster.db-shm"]
            .map(|name| directory.path().join(name))
            .into()
    }
}

/// Kills this often, and tells what was found. `progress` is called after each kill.
///
/// # Panics
/// When something that the run needs cannot be had.
pub async fn run(
    mut store: Store,
    muster: Muster,
    kills: usize,
    seed: u64,
    sabotage: Sabotage,
    mut progress: impl FnMut(&Report),
) -> Report {
    let mut rng = Rng::with_seed(seed);
    let mut report = Report {
        store: store.name(),
        seed,
        ..Report::default()
    };
    let muster = muster.store(store.location());
    let mut running = serve(&muster);
    let observed = observe(&running.wire()).await.expect("a new tenant");
    let mut load = Load::new(seed, WRITERS, &observed);
    let mut copy: Vec<(PathBuf, Vec<u8>)> = Vec::new();
    while report.kills < kills {
        let writing = load.start(&running.wire());
        tokio::time::sleep(Duration::from_millis(rng.u64(LIFE))).await;
        report.database += usize::from(store.end_database(&mut rng));
        if rng.bool() {
            // The other half sees what happens without a database for a while.
            tokio::time::sleep(Duration::from_millis(rng.u64(..50))).await;
        }
        running.kill();
        report.kills += 1;
        load = writing.ended().await;
        store.resume_database();
        if rng.u32(..STARTING) == 0 && report.kills < kills {
            muster.kill_while_starting(Duration::from_millis(rng.u64(..100)));
            report.kills += 1;
            report.starting += 1;
        }
        if sabotage == Sabotage::OldCopy {
            let before = std::mem::replace(&mut copy, read(&store));
            before.iter().for_each(|(path, bytes)| {
                std::fs::write(path, bytes).expect("the copy is put back");
            });
        }
        if !matches!(store, Store::Memory) {
            let checked = muster.check_store();
            if !checked.status.success() || !checked.output.contains(" 0 findings") {
                let said = format!("{}{}", checked.output, checked.errors);
                report
                    .violations
                    .push(format!("the store is not sound: {said}"));
            }
        }
        running = serve(&muster);
        let wire = running.wire();
        if sabotage == Sabotage::Deletion {
            let victim = load.something_acknowledged(&mut rng);
            if let Some(path) = victim {
                let _ = wire.delete(&path).await;
            }
        }
        match observe(&wire).await {
            Ok(observed) => {
                let verdict = load.judge(&observed);
                report.took_effect += verdict.took_effect;
                report.did_not += verdict.did_not;
                report.violations.extend(verdict.violations);
            }
            Err(violation) => report.violations.push(violation),
        }
        progress(&report);
    }
    let tally = load.tally();
    report.acknowledged = tally.acknowledged;
    report.unavailable = tally.unavailable;
    report.violations.extend(tally.violations);
    report
}

fn serve(muster: &Muster) -> Running {
    let started = muster.serve();
    started.unwrap_or_else(|ended| panic!("the server does not start: {}", ended.errors))
}

/// The files of a SQLite store; those that are missing are empty.
fn read(store: &Store) -> Vec<(PathBuf, Vec<u8>)> {
    let files = store.files().into_iter();
    files
        .map(|path| {
            let bytes = std::fs::read(&path).unwrap_or_default();
            (path, bytes)
        })
        .collect()
}
