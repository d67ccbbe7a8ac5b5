//! The workspace's tasks. `cargo xtask --help` lists them.

mod codegen;
mod fixtures;
mod test;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Tasks of the Muster workspace")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Regenerate everything that follows from openapi/muster.yaml
    Codegen {
        /// Write nothing; say what is stale, missing or extra, and fail if anything is
        #[arg(long)]
        check: bool,
    },
    /// Everything that must pass before a change lands: format, lints, generated files, tests, docs
    Test,
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().task {
        Task::Codegen { check } => codegen::run(&workspace(), check),
        Task::Test => test::run(&workspace()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The workspace's folder: the parent of this crate's.
fn workspace() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}
