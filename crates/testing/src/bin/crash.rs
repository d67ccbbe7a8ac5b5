//! Kills the server and its database at random moments under load, and ends with one sentence for
//! each store. `cargo xtask crash` starts it.

use std::process::ExitCode;

use anyhow::ensure;
use clap::{Parser, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};
use muster_testing::crash::{LOSSES, Report, Sabotage, Store, run};
use muster_testing::program::Muster;

/// Kill the server and its database at random moments under load; everything acknowledged must be
/// there afterwards
#[derive(Parser)]
#[command(name = "cargo xtask crash")]
struct Arguments {
    /// Only this store; both by default
    #[arg(long)]
    store: Option<Kind>,
    /// How many kills; by default 200 for SQLite and 50 for PostgreSQL
    #[arg(long)]
    kills: Option<usize>,
    /// Only 12 kills for SQLite and 4 for PostgreSQL, as the tests have them
    #[arg(long, conflicts_with = "kills")]
    short: bool,
    /// What the requests and the moments of the kills follow from; by default another each time
    #[arg(long)]
    seed: Option<u64>,
    /// Try the harness: stores that lose what they acknowledged must be found out
    #[arg(long)]
    self_test: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    Sqlite,
    Postgres,
}

impl Kind {
    const ALL: [Self; 2] = [Self::Sqlite, Self::Postgres];

    fn kills(self, short: bool) -> usize {
        match (self, short) {
            (Self::Sqlite, false) => 200,
            (Self::Postgres, false) => 50,
            (Self::Sqlite, true) => 12,
            (Self::Postgres, true) => 4,
        }
    }

    fn store(self) -> Store {
        match self {
            Self::Sqlite => Store::sqlite(),
            Self::Postgres => Store::postgres(),
        }
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    match crash(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn crash(arguments: Arguments) -> anyhow::Result<()> {
    let muster = Muster::built();
    let seed = arguments.seed.unwrap_or_else(|| fastrand::u64(..));
    if arguments.self_test {
        return try_the_harness(&muster, seed).await;
    }
    let mut violations = 0;
    for kind in Kind::ALL {
        if arguments.store.is_some_and(|only| only != kind) {
            continue;
        }
        let kills = arguments.kills.unwrap_or(kind.kills(arguments.short));
        let progress = progress(kills);
        let shown = |report: &Report| {
            progress.set_position(report.kills as u64);
            progress.set_message(report.store);
        };
        let report = run(
            kind.store(),
            muster.clone(),
            kills,
            seed,
            Sabotage::None,
            shown,
        )
        .await;
        progress.finish_and_clear();
        for violation in &report.violations {
            eprintln!("{violation}");
        }
        println!("{report}");
        violations += report.violations.len();
    }
    ensure!(violations == 0, "the seed {seed} begins the same run again");
    Ok(())
}

/// Has stores lose what they acknowledged, each of which must be found out.
async fn try_the_harness(muster: &Muster, seed: u64) -> anyhow::Result<()> {
    let progress = progress(LOSSES.len());
    for loss in LOSSES {
        let what = loss.what;
        progress.set_message(what);
        let store = (loss.store)();
        let report = run(
            store,
            muster.clone(),
            loss.kills,
            seed,
            loss.sabotage,
            |_| {},
        )
        .await;
        ensure!(
            !report.violations.is_empty(),
            "the harness does not notice {what}: {report}"
        );
        progress.inc(1);
    }
    progress.finish_and_clear();
    let losses = LOSSES.map(|loss| loss.what);
    println!("The harness notices {}.", losses.join(", "));
    Ok(())
}

/// Shows itself only where standard error is a terminal.
fn progress(steps: usize) -> ProgressBar {
    let progress = ProgressBar::new(steps as u64);
    if let Ok(style) = ProgressStyle::with_template("{bar:20} {pos}/{len} {msg} {elapsed}") {
        progress.set_style(style);
    }
    progress
}
