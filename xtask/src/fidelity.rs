//! The document against Microsoft's own SDKs.
//!
//! The judge is `judges/fidelity`, in Python without any dependency that would have to be
//! installed: it reads the sources of the SDKs inside their wheels, which pip brings once and
//! checks against the hashes in `requirements.txt`. There is no virtual environment, because
//! nothing of what pip brings is ever installed or run, except for a YAML reader that is unpacked
//! beside the wheels.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, bail};

use crate::{files, progress};

const JUDGE: &str = "judges/fidelity";
const PLACE: &str = "target/judges/fidelity";
const DOCUMENTS: &str = "openapi/generated";
const REQUIREMENTS: &str = "requirements.txt";

pub(crate) fn run(workspace: &Path) -> anyhow::Result<()> {
    let python = find_python()?;
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

/// A Python that is new enough, by the name it is called by.
fn find_python() -> anyhow::Result<String> {
    for name in ["python3", "python"] {
        let answer = Command::new(name)
            .args([
                "-c",
                "import sys; sys.exit(0 if sys.version_info >= (3, 9) else 1)",
            ])
            .stderr(Stdio::null())
            .status();
        if answer.is_ok_and(|status| status.success()) {
            return Ok(name.to_owned());
        }
    }
    bail!(
        "Python 3.9 or newer is needed; on Debian and Ubuntu: apt-get install python3 python3-pip"
    )
}

/// The folder of the wheels that `requirements.txt` names, brought if they are not there yet.
fn bring_wheels(workspace: &Path, python: &str) -> anyhow::Result<PathBuf> {
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

    let pip = Command::new(python)
        .args(["-m", "pip", "--version"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    if !pip.is_ok_and(|status| status.success()) {
        bail!("`{python} -m pip` is needed; on Debian and Ubuntu: apt-get install python3-pip");
    }
    let spinner = progress::spinner("bringing Microsoft's SDKs, 80 MB, once");
    let answer = Command::new(python)
        .args(["-m", "pip", "download", "--quiet", "--no-input"])
        .args(["--disable-pip-version-check", "--no-deps"])
        .args(["--require-hashes", "--only-binary", ":all:", "--dest"])
        .arg(&wheels)
        .arg("--requirement")
        .arg(&requirements)
        .output()
        .with_context(|| format!("cannot run {python} -m pip"))?;
    spinner.finish_and_clear();
    if !answer.status.success() {
        bail!(
            "pip cannot bring what {JUDGE}/{REQUIREMENTS} names:\n{}",
            String::from_utf8_lossy(&answer.stderr).trim_end()
        );
    }
    files::write(&brought, &wanted)?;
    Ok(wheels)
}
