//! The proof that the document, the generated code and the running server say the same.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};

/// Runs every layer; the last line it prints is the sentence to quote.
pub(crate) fn run(workspace: &Path) -> anyhow::Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let arguments = [
        "run",
        "--quiet",
        "--package",
        "muster-contract-tests",
        "--bin",
        "prove",
    ];
    let status = Command::new(cargo)
        .args(arguments)
        .current_dir(workspace)
        .status()
        .context("cannot run cargo")?;
    if !status.success() {
        bail!("the proof does not hold");
    }
    Ok(())
}
