//! The document against Microsoft's own SDKs.
//!
//! The judge is `judges/fidelity`, in Python without any dependency that would have to be
//! installed: it reads the sources of the SDKs inside their wheels, which pip brings once and
//! checks against the hashes in `requirements.txt`. There is no virtual environment, because
//! nothing of what pip brings is ever installed or run, except for a YAML reader that is unpacked
//! beside the wheels.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};

use crate::{files, python};

const JUDGE: &str = "judges/fidelity";
const PLACE: &str = "target/judges/fidelity";
const DOCUMENTS: &str = "openapi/generated";
const REQUIREMENTS: &str = "requirements.txt";

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

/// The folder of the wheels that `requirements.txt` names, brought if they are not there yet.
pub(crate) fn bring_wheels(workspace: &Path, python: &str) -> anyhow::Result<PathBuf> {
    let requirements = workspace.join(JUDGE).join(REQUIREMENTS);
    let wanted = files::read(&requirements)?;
    let wheels = workspace.join(PLACE).join("wheels");
    // Written last, so that it is there only when everything it names is.
    let brought = wheels.join(REQUIREMENTS);
    if fs::read_to_string(&brought).is_ok_and(|text| text == wanted) {
        return Ok(wheels);
    }
    if wheels.exists() {
        fs::remove_dir_all(&wheels)
            .with_context(|| format!("cannot clear {}", wheels.display()))?;
    }
    files::create_folder(&wheels)?;

    let doing = "bringing Microsoft's SDKs, 80 MB, once";
    python::pip(
        python,
        &["download", "--dest"],
        &wheels,
        &requirements,
        doing,
    )?;
    files::write(&brought, &wanted)?;
    Ok(wheels)
}
