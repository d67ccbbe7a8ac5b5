//! The recommended rules of two linters over the document and over each of its versions.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context, bail};

use crate::{files, progress};

const JUDGE: &str = "judges/lint";
const PLACE: &str = "target/judges/lint";
const PACKAGE: &str = "package.json";
const LOCK: &str = "package-lock.json";
const DOCUMENTS: &[&str] = &[
    "openapi/generated/bundle.json",
    "openapi/generated/v1.0.json",
    "openapi/generated/beta.json",
];
/// A document with a warning for each linter, which proves that warnings fail.
const TRIAL: &str = "judges/lint/trial.json";

/// A linter: its name, its program below `node_modules`, and what goes before the document.
struct Linter {
    name: &'static str,
    program: &'static str,
    arguments: &'static [&'static str],
    /// The rule that it must find broken in the trial.
    finds: &'static str,
}

const LINTERS: &[Linter] = &[
    Linter {
        name: "redocly",
        program: "@redocly/cli/bin/cli.js",
        arguments: &[
            "lint",
            "--format=stylish",
            "--config=judges/lint/redocly.yaml",
        ],
        finds: "operation-4xx-response",
    },
    Linter {
        name: "spectral",
        program: "@stoplight/spectral-cli/dist/index.js",
        arguments: &[
            "lint",
            "--quiet",
            "--fail-severity=hint",
            "--ruleset=judges/lint/.spectral.yaml",
        ],
        finds: "info-contact",
    },
];

pub(crate) fn run(workspace: &Path) -> anyhow::Result<()> {
    let modules = install(workspace)?;
    let mut faulty = 0;
    for linter in LINTERS {
        for document in DOCUMENTS {
            if !workspace.join(document).is_file() {
                bail!("{document} is missing; run `cargo xtask codegen`");
            }
            let answer = lint(workspace, &modules, linter, document)?;
            if answer.status.success() {
                println!("{}: {document}: no errors, no warnings", linter.name);
            } else {
                faulty += 1;
                println!("{}: {document}:", linter.name);
                print!("{}", String::from_utf8_lossy(&answer.stdout));
                eprint!("{}", String::from_utf8_lossy(&answer.stderr));
            }
        }
        let trial = lint(workspace, &modules, linter, TRIAL)?;
        let said = [trial.stdout, trial.stderr].concat();
        if trial.status.success() || !String::from_utf8_lossy(&said).contains(linter.finds) {
            bail!(
                "{} does not fail on {TRIAL} for the warning {}",
                linter.name,
                linter.finds
            );
        }
    }
    if faulty > 0 {
        bail!("{faulty} documents have errors or warnings");
    }
    Ok(())
}

/// The folder of the linters, installed as the lock file says if they are not yet.
fn install(workspace: &Path) -> anyhow::Result<PathBuf> {
    let place = workspace.join(PLACE);
    let modules = place.join("node_modules");
    let lock = workspace.join(JUDGE).join(LOCK);
    let wanted = files::read(&lock)?;
    // Written last, so that it is there only when everything it names is.
    let installed = modules.join(".installed");
    if fs::read_to_string(&installed).is_ok_and(|text| text == wanted) {
        return Ok(modules);
    }
    files::create_folder(&place)?;
    for name in [PACKAGE, LOCK] {
        fs::copy(workspace.join(JUDGE).join(name), place.join(name))
            .with_context(|| format!("cannot copy {JUDGE}/{name}"))?;
    }
    let spinner = progress::spinner("installing the linters, 83 MB, once");
    // npm is a script of its own on Windows.
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let answer = Command::new(npm)
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(&place)
        .output()
        .context("npm is needed, with Node.js 20.19 or newer, 22 at best: https://nodejs.org")?;
    spinner.finish_and_clear();
    if !answer.status.success() {
        bail!(
            "npm cannot install what {JUDGE}/{LOCK} names:\n{}{}",
            String::from_utf8_lossy(&answer.stdout),
            String::from_utf8_lossy(&answer.stderr).trim_end()
        );
    }
    files::write(&installed, &wanted)?;
    Ok(modules)
}

fn lint(
    workspace: &Path,
    modules: &Path,
    linter: &Linter,
    document: &str,
) -> anyhow::Result<Output> {
    Command::new("node")
        .arg(modules.join(linter.program))
        .args(linter.arguments)
        .arg(document)
        .env("REDOCLY_TELEMETRY", "off")
        .env("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true")
        .current_dir(workspace)
        .output()
        .context("cannot run node")
}
