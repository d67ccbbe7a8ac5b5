//! The proof that the document, the generated code and the running server say the same.

use std::path::Path;

use anyhow::Context;

use crate::cargo;

/// Runs every layer; the last line it prints is the sentence to quote.
pub(crate) fn run(workspace: &Path) -> anyhow::Result<()> {
    let words = "run --quiet --package muster-contract-tests --bin prove";
    cargo::run(workspace, words, &[]).context("the proof does not hold")
}
