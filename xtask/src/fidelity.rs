//! The document against Microsoft's own SDKs.
//!
//! The judge is `judges/fidelity`, in Python without any dependency that would have to be
//! installed: it reads the sources of the SDKs inside their wheels, which pip brings once and
//! checks against the hashes in `requirements.txt`. There is no virtual environment, because
//! nothing of what pip brings is ever installed or run, except for a YAML reader that is unpacked
//! beside the wheels.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};

use crate::python;

const JUDGE: &str = "judges/fidelity";
const PLACE: &str = "target/judges/fidelity";
const DOCUMENTS: &str = "openapi/generated";

/// The oldest Python 3 that the judge runs on.
const MINOR: u32 = 9;

pub(crate) fn run(workspace: &Path) -> anyhow::Result<()> {
    let python = python::find(MINOR)?;
    let wheels = bring_wheels(workspace, &python)?;
    let facts = workspace.join(PLACE).join("facts.tsv");
    let status = Command::new(&python)
        // No compiled files beside the sources.
        .arg("-B")
        .arg(workspace.join(JUDGE).join("judge.py"))
        .arg("--wheels")
        .arg(&wheels)
        .arg("--documents")
        .arg(workspace.join(DOCUMENTS))
        .arg("--facts")
        .arg(&facts)
        .status()
        .with_context(|| format!("cannot run {python}"))?;
    if !status.success() {
        bail!(
            "the document and Microsoft's SDKs differ where {JUDGE}/differences.yaml does not say \
             so; every fact is in {}",
            facts.display()
        );
    }
    Ok(())
}

/// The wheels of the SDKs, brought if they are not there yet.
pub(crate) fn bring_wheels(workspace: &Path, python: &str) -> anyhow::Result<PathBuf> {
    let doing = "bringing Microsoft's SDKs, 80 MB, once";
    python::bring_wheels(workspace, python, JUDGE, doing)
}
