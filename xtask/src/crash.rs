//! Kills at random moments under load, which the program `crash` of the testing crate makes.

use std::path::Path;

use anyhow::Context;

use crate::cargo;

/// Runs it with its own arguments; the last lines it prints are the sentences to quote.
pub(crate) fn run(workspace: &Path, arguments: &[String]) -> anyhow::Result<()> {
    let words = "run --quiet --package muster-testing --bin crash -- ".to_owned();
    let words = words + &arguments.join(" ");
    cargo::run(workspace, words.trim_end(), &[]).context("the store does not keep its promise")
}
