//! The one test command: what a newcomer runs and what continuous integration runs.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};

use crate::{codegen, compat, fidelity, lint};

/// Everything that must pass, the quickest first.
pub(crate) fn run(workspace: &Path) -> anyhow::Result<()> {
    let cargo = |words: &str| run_cargo(workspace, words, &[]);
    step("formatting", || cargo("fmt --all -- --check"))?;
    step("generated files", || codegen::run(workspace, true))?;
    step("compatibility", || compat::run(workspace, false))?;
    step("linters", || lint::run(workspace))?;
    step("Microsoft's SDKs", || fidelity::run(workspace))?;
    step("lints", || {
        cargo("clippy --workspace --all-targets --quiet -- -D warnings")
    })?;
    step("tests", || cargo("test --workspace --quiet"))?;
    step("documentation", || {
        let words = "doc --workspace --no-deps --document-private-items --quiet";
        run_cargo(workspace, words, &[("RUSTDOCFLAGS", "-D warnings")])
    })
}

fn step(what: &str, run: impl FnOnce() -> anyhow::Result<()>) -> anyhow::Result<()> {
    println!("== {what}");
    run().with_context(|| format!("{what} failed"))
}

fn run_cargo(workspace: &Path, words: &str, environment: &[(&str, &str)]) -> anyhow::Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(&cargo)
        .args(words.split(' '))
        .envs(environment.iter().copied())
        .current_dir(workspace)
        .status()
        .context("cannot run cargo")?;
    if !status.success() {
        bail!("cargo {words}");
    }
    Ok(())
}
