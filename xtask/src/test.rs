//! The one test command: what a newcomer runs and what continuous integration runs.

use std::path::Path;
use std::time::Instant;

use anyhow::Context;

use crate::{cargo, clients, codegen, compat, fidelity, fuzz, lint, metadata, odata};

/// Everything that must pass, the quickest first.
pub(crate) fn run(workspace: &Path) -> anyhow::Result<()> {
    let cargo = |words: &str| cargo::run(workspace, words, &[]);
    step("formatting", || cargo("fmt --all -- --check"))?;
    step("generated files", || codegen::run(workspace, true))?;
    step("compatibility", || compat::run(workspace, false))?;
    step("linters", || lint::run(workspace))?;
    step("Microsoft's SDKs", || fidelity::run(workspace))?;
    step("the model", || metadata::run(workspace, &[]))?;
    step("lints", || {
        cargo("clippy --workspace --all-targets --quiet -- -D warnings")
    })?;
    step("tests", || {
        // The same values each time, like the fuzzer's texts; `cargo test` draws others.
        let drawn = [("PROPTEST_RNG_SEED", "1")];
        cargo::run(workspace, "test --workspace --quiet --no-fail-fast", &drawn)
    })?;
    step("Microsoft's clients", || clients::run(workspace))?;
    step("an independent OData engine", || {
        odata::run(workspace, &odata::Arguments::short())
    })?;
    step("fuzzing", || fuzz::run(workspace, &fuzz::Arguments::kept()))?;
    step("documentation", || {
        let words = "doc --workspace --no-deps --document-private-items --quiet";
        cargo::run(workspace, words, &[("RUSTDOCFLAGS", "-D warnings")])
    })
}

fn step(what: &str, run: impl FnOnce() -> anyhow::Result<()>) -> anyhow::Result<()> {
    println!("== {what}");
    let start = Instant::now();
    run().with_context(|| format!("{what} failed"))?;
    println!("== {what}: {} s", start.elapsed().as_secs());
    Ok(())
}
