//! Packages of npm that judges are made of, installed as their lock files say, once.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};

use crate::{files, progress};

const PACKAGE: &str = "package.json";
const LOCK: &str = "package-lock.json";

/// The folder of the packages of the judge in `judges/NAME`, installed if they are not yet; `what` is shown
/// meanwhile.
pub(crate) fn install(workspace: &Path, name: &str, what: &'static str) -> anyhow::Result<PathBuf> {
    let judge = workspace.join("judges").join(name);
    let place = workspace.join("target/judges").join(name);
    let modules = place.join("node_modules");
    let wanted = files::read(&judge.join(LOCK))?;
    files::fill_once(&modules, ".installed", &wanted, || {
        install_anew(&judge, &place, what)
    })?;
    Ok(modules)
}

fn install_anew(judge: &Path, place: &Path, what: &'static str) -> anyhow::Result<()> {
    for file in [PACKAGE, LOCK] {
        fs::copy(judge.join(file), place.join(file))
            .with_context(|| format!("cannot copy {}", judge.join(file).display()))?;
    }
    let spinner = progress::spinner(what);
    // npm is a script of its own on Windows.
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let answer = Command::new(npm)
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(place)
        .output()
        .context("npm is needed, with Node.js 20.19 or newer, 22 at best: https://nodejs.org")?;
    spinner.finish_and_clear();
    if !answer.status.success() {
        bail!(
            "npm cannot install what {} names:\n{}{}",
            judge.join(LOCK).display(),
            String::from_utf8_lossy(&answer.stdout),
            String::from_utf8_lossy(&answer.stderr).trim_end()
        );
    }
    Ok(())
}
