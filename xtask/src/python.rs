//! Python and its pip, for the judges that are written in it.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, bail};

use crate::{files, progress};

const PLACE: &str = "target";
const REQUIREMENTS: &str = "requirements.txt";

/// A Python 3 of at least this minor version, by the name it is called by.
pub(crate) fn find(minor: u32) -> anyhow::Result<String> {
    let question = format!("import sys; sys.exit(0 if sys.version_info >= (3, {minor}) else 1)");
    for name in ["python3", "python"] {
        let answer = Command::new(name)
            .args(["-c", &question])
            .stderr(Stdio::null())
            .status();
        if answer.is_ok_and(|status| status.success()) {
            return Ok(name.to_owned());
        }
    }
    bail!(
        "Python 3.{minor} or newer is needed; on Debian and Ubuntu: \
         apt-get install python3 python3-pip"
    )
}

/// Has pip bring what a file of requirements names, and nothing else. `words` say what is to be
/// done with it; `doing` is said meanwhile.
pub(crate) fn pip(
    python: &str,
    words: &[&str],
    folder: &Path,
    requirements: &Path,
    doing: &'static str,
) -> anyhow::Result<()> {
    let pip = Command::new(python)
        .args(["-m", "pip", "--version"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    if !pip.is_ok_and(|status| status.success()) {
        bail!("`{python} -m pip` is needed; on Debian and Ubuntu: apt-get install python3-pip");
    }
    let spinner = progress::spinner(doing);
    let answer = Command::new(python)
        .args(["-m", "pip"])
        .args(words)
        .arg(folder)
        .args(["--quiet", "--no-input", "--disable-pip-version-check"])
        .args(["--no-deps", "--require-hashes", "--only-binary", ":all:"])
        .arg("--requirement")
        .arg(requirements)
        .output()
        .with_context(|| format!("cannot run {python} -m pip"))?;
    spinner.finish_and_clear();
    if !answer.status.success() {
        bail!(
            "pip cannot bring what {} names:\n{}",
            requirements.display(),
            String::from_utf8_lossy(&answer.stderr).trim_end()
        );
    }
    Ok(())
}

/// The folder of the wheels that a judge's `requirements.txt` names, brought if they are not there
/// yet. `doing` is said meanwhile.
pub(crate) fn bring_wheels(
    workspace: &Path,
    python: &str,
    judge: &str,
    doing: &'static str,
) -> anyhow::Result<PathBuf> {
    let requirements = workspace.join(judge).join(REQUIREMENTS);
    let wanted = files::read(&requirements)?;
    let wheels = workspace.join(PLACE).join(judge).join("wheels");
    files::fill_once(&wheels, REQUIREMENTS, &wanted, || {
        pip(
            python,
            &["download", "--dest"],
            &wheels,
            &requirements,
            doing,
        )
    })?;
    Ok(wheels)
}
