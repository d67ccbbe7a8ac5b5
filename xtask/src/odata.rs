//! Muster's query options against an independent OData engine, over the rows of a real server.
//!
//! The judge is `judges/odata`, in Python. The engine, `odatapy`, and a YAML reader are wheels that
//! pip brings once and checks against the hashes in `requirements.txt`; they are unpacked beside
//! the judge, and nothing is installed.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};

use crate::{cargo, python};

const JUDGE: &str = "judges/odata";
/// The oldest Python 3 that the engine runs on.
const MINOR: u32 = 10;
const DOCUMENT: &str = "openapi/generated/beta.json";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// How many questions are asked
    #[arg(long, default_value_t = 10_000)]
    pub(crate) questions: u32,
    /// What the rows and the questions follow from
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u32,
}

impl Arguments {
    /// What continuous integration runs.
    pub(crate) fn short() -> Self {
        Self {
            questions: 300,
            seed: 1,
        }
    }
}

pub(crate) fn run(workspace: &Path, arguments: &Arguments) -> anyhow::Result<()> {
    let python = python::find(MINOR)?;
    let wheels = python::bring_wheels(
        workspace,
        &python,
        JUDGE,
        "bringing an OData engine, 0.5 MB, once",
    )?;
    let program = cargo::program(workspace, "muster-server", "muster")?;
    let status = Command::new(&python)
        // No compiled files beside the sources.
        .arg("-B")
        .arg(workspace.join(JUDGE).join("judge.py"))
        .arg("--wheels")
        .arg(&wheels)
        .arg("--document")
        .arg(workspace.join(DOCUMENT))
        .arg("--muster")
        .arg(&program)
        .arg("--questions")
        .arg(arguments.questions.to_string())
        .arg("--seed")
        .arg(arguments.seed.to_string())
        .status()
        .with_context(|| format!("cannot run {python}"))?;
    if !status.success() {
        bail!("Muster and the engine disagree where {JUDGE}/disagreements.yaml does not say so");
    }
    Ok(())
}
