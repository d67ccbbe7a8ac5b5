//! Calling the cargo that called this program.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};

/// Runs `cargo` with these words, and with these variables in its environment.
pub(crate) fn run(
    workspace: &Path,
    words: &str,
    environment: &[(&str, &str)],
) -> anyhow::Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
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
