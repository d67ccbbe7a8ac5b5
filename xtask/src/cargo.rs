//! Calling the cargo that called this program.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, bail};

/// Runs `cargo` with these words, and with these variables in its environment.
pub(crate) fn run(
    workspace: &Path,
    words: &str,
    environment: &[(&str, &str)],
) -> anyhow::Result<()> {
    let status = command()
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

/// Builds a program of the workspace, and says where it is.
pub(crate) fn program(workspace: &Path, package: &str, name: &str) -> anyhow::Result<PathBuf> {
    let output = command()
        .args(["build", "--quiet", "--package", package, "--bin", name])
        .args(["--message-format", "json-render-diagnostics"])
        .current_dir(workspace)
        .stderr(Stdio::inherit())
        .output()
        .context("cannot run cargo")?;
    if !output.status.success() {
        bail!("{name} cannot be built");
    }
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .find_map(|message| message["executable"].as_str().map(PathBuf::from))
        .with_context(|| format!("cargo does not say where {name} is"))
}

fn command() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}
