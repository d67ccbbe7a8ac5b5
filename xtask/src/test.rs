//! The one test command: what a newcomer runs and what continuous integration runs.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};

/// One step: what it proves, and the cargo arguments that prove it.
const STEPS: &[(&str, &[&str], &[(&str, &str)])] = &[
    ("formatting", &["fmt", "--all", "--", "--check"], &[]),
    (
        "generated files",
        &[
            "run",
            "--quiet",
            "--package",
            "xtask",
            "--",
            "codegen",
            "--check",
        ],
        &[],
    ),
    (
        "lints",
        &[
            "clippy",
            "--workspace",
            "--all-targets",
            "--quiet",
            "--",
            "-D",
            "warnings",
        ],
        &[],
    ),
    ("tests", &["test", "--workspace", "--quiet"], &[]),
    (
        "documentation",
        &[
            "doc",
            "--workspace",
            "--no-deps",
            "--document-private-items",
            "--quiet",
        ],
        &[("RUSTDOCFLAGS", "-D warnings")],
    ),
];

pub(crate) fn run(workspace: &Path) -> anyhow::Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    for (what, arguments, environment) in STEPS {
        println!("== {what}");
        let status = Command::new(&cargo)
            .args(*arguments)
            .envs(environment.iter().copied())
            .current_dir(workspace)
            .status()
            .with_context(|| format!("cannot run cargo for: {what}"))?;
        if !status.success() {
            bail!("{what} failed: cargo {}", arguments.join(" "));
        }
    }
    Ok(())
}
