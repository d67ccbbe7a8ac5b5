//! Kills at random moments under load: the server, the database, or both, again and again. After
//! each the store must be sound, and everything acknowledged must be there.
//!
//! It must never forgive: a finding is counted, and the run goes on to find more.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use fastrand::Rng;
use reqwest::Method;
use tempfile::TempDir;

use crate::load::{Load, observe};
use crate::postgres::{self, Server};
use crate::program::{Muster, Running};
use crate::wire::{Answer, Wire};

/// How many clients write at the same time, for each tenant. The first one is the default one; what
/// the others write shares the transactions of a SQLite file with it.
const WRITERS: [usize; 3] = [4, 2, 2];

/// How many writes of the first tenant are acknowledged before something is killed, however slow
/// the machine is, and for how many milliseconds the writers go on then.
const WRITES: std::ops::Range<usize> = 0..10;
const LIFE: std::ops::Range<u64> = 0..300;

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

/// A way to lose something, which the harness must find out.
#[derive(Clone, Copy, Debug)]
pub struct Loss {
    /// What loses what.
    pub what: &'static str,
    /// What is done behind the store's back.
    pub sabotage: Sabotage,
    /// Makes the store.
    pub store: fn() -> Store,
    /// How many kills it takes.
    pub kills: usize,
}

/// Every way that is tried.
pub const LOSSES: [Loss; 4] = [
    Loss {
        what: "a store that is only memory",
        sabotage: Sabotage::None,
        store: || Store::Memory,
        kills: 1,
    },
    Loss {
        what: "a SQLite file put back to an old copy",
        sabotage: Sabotage::OldCopy,
        store: Store::sqlite,
        kills: 3,
    },
    Loss {
        what: "something deleted from SQLite",
        sabotage: Sabotage::Deletion,
        store: Store::sqlite,
        kills: 2,
    },
    Loss {
        what: "something deleted from PostgreSQL",
        sabotage: Sabotage::Deletion,
        store: Store::postgres,
        kills: 2,
    },
];

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
    let mut loads = begin(&running, seed).await;
    let mut copy: Vec<(PathBuf, Vec<u8>)> = Vec::new();
    while report.kills < kills {
        let writing: Vec<_> = (0..)
            .zip(loads)
            .map(|(number, load)| load.start(&wire(&running, number)))
            .collect();
        let enough = writing[0].tally().acknowledged + rng.usize(WRITES);
        writing[0].until(|tally| tally.acknowledged >= enough).await;
        tokio::time::sleep(Duration::from_millis(rng.u64(LIFE))).await;
        report.database += usize::from(store.end_database(&mut rng));
        if rng.bool() {
            // The other half sees what happens without a database for a while.
            tokio::time::sleep(Duration::from_millis(rng.u64(..50))).await;
        }
        running.kill();
        report.kills += 1;
        loads = Vec::new();
        for writing in writing {
            loads.push(writing.ended().await);
        }
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
        if sabotage == Sabotage::Deletion
            && let Some(path) = loads[0].something_acknowledged(&mut rng)
        {
            let _ = running.wire().delete(&path).await;
        }
        for (number, load) in loads.iter_mut().enumerate() {
            match observe(&wire(&running, number)).await {
                Ok(observed) => {
                    let verdict = load.judge(&observed);
                    report.took_effect += verdict.took_effect;
                    report.did_not += verdict.did_not;
                    report.violations.extend(verdict.violations);
                }
                Err(violation) => report.violations.push(violation),
            }
        }
        progress(&report);
    }
    for tally in loads.iter().map(Load::tally) {
        report.acknowledged += tally.acknowledged;
        report.unavailable += tally.unavailable;
        report.violations.extend(tally.violations);
    }
    report
}

/// Creates the tenants, and has writers for each.
async fn begin(running: &Running, seed: u64) -> Vec<Load> {
    let mut loads = Vec::new();
    for (number, writers) in WRITERS.into_iter().enumerate() {
        let wire = wire(running, number);
        if number > 0 {
            let created = Answer::to(wire.request(Method::PUT, "")).await;
            let status = created.expect("an answer").status;
            assert!(status.is_success(), "the tenant is not created: {status}");
        }
        let observed = observe(&wire).await.expect("a new tenant");
        loads.push(Load::new(
            seed.wrapping_add(number as u64),
            writers,
            &observed,
        ));
    }
    loads
}

/// A client of one of the tenants.
fn wire(running: &Running, tenant: usize) -> Wire {
    match tenant {
        0 => running.wire(),
        number => Wire::new(format!(
            "{}/_muster/tenants/00000000-0000-4000-8000-{number:012}",
            running.origin()
        )),
    }
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
