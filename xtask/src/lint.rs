//! The recommended rules of two linters over the document and over each of its versions.

use std::path::Path;
use std::process::{Command, Output};

use anyhow::{Context, bail};

use crate::npm;

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
    let modules = npm::install(workspace, "lint", "installing the linters, 83 MB, once")?;
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
