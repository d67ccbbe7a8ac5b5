//! The workspace's tasks. `cargo xtask --help` lists them.

mod cargo;
mod clients;
mod codegen;
mod compat;
mod crash;
mod fidelity;
mod files;
mod fixtures;
mod fuzz;
mod lint;
mod metadata;
mod npm;
mod odata;
mod progress;
mod prove;
mod python;
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
    /// Compare what is generated with what was released; fail where callers would break
    Compat {
        /// Then record what is generated as released
        #[arg(long)]
        release: bool,
    },
    /// Prove that the document, the generated code and a running server say the same
    Prove,
    /// Kill the server and its database at random moments under load; `--help` says how often
    #[command(disable_help_flag = true)]
    Crash {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Compare the document with Microsoft's own SDKs; fail where they differ and nobody said why
    Fidelity,
    /// Send Microsoft's own clients through a running server
    Clients,
    /// Check the document, and each of its versions, by the recommended rules of two linters
    Lint,
    /// Judge the model that `$metadata` answers by OASIS's parser and Microsoft's typings
    Metadata {
        /// Compare with Graph's own model too: a file of what Graph answers to `/VERSION/$metadata`
        #[arg(long, value_name = "VERSION=PATH")]
        csdl: Vec<String>,
    },
    /// Compare the query options with an independent OData engine, over the rows of a real server
    Odata(odata::Arguments),
    /// Look for a text of a client that breaks a reader: queries, paths, headers, batches
    Fuzz(fuzz::Arguments),
    /// Everything that must pass before a change lands: format, lints, generated files, tests, docs
    Test,
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().task {
        Task::Codegen { check } => codegen::run(&workspace(), check),
        Task::Compat { release } => compat::run(&workspace(), release),
        Task::Prove => prove::run(&workspace()),
        Task::Crash { arguments } => crash::run(&workspace(), &arguments),
        Task::Fidelity => fidelity::run(&workspace()),
        Task::Clients => clients::run(&workspace()),
        Task::Lint => lint::run(&workspace()),
        Task::Metadata { csdl } => metadata::run(&workspace(), &csdl),
        Task::Odata(arguments) => odata::run(&workspace(), &arguments),
        Task::Fuzz(arguments) => fuzz::run(&workspace(), &arguments),
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
