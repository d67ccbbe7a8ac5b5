//! Microsoft's own clients against the running server.
//!
//! The judge is `judges/clients`: programs in Python and JavaScript, and one that starts them. What
//! they need is installed here, pinned: the SDKs for Python out of the wheels that the comparison
//! with the document has brought already.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};
use rcgen::{CertifiedKey, generate_simple_self_signed};

use crate::{cargo, fidelity, files, npm, python};

const JUDGE: &str = "judges/clients";
const PLACE: &str = "target/judges/clients";
const REQUIREMENTS: &str = "requirements.txt";

/// The oldest Python 3 that the SDKs run on without further packages.
const MINOR: u32 = 11;

pub(crate) fn run(workspace: &Path) -> anyhow::Result<()> {
    let python = python::find(MINOR)?;
    let packages = install(workspace, &python)?;
    let doing = "installing Microsoft's client for JavaScript, once";
    let modules = npm::install(workspace, "clients", doing)?;
    let (certificate, key) = certify(&workspace.join(PLACE))?;
    let muster = cargo::program(workspace, "muster-server", "muster")?;
    let status = Command::new(&python)
        // No compiled files beside the sources.
        .arg("-B")
        .arg(workspace.join(JUDGE).join("judge.py"))
        .arg("--muster")
        .arg(muster)
        .arg("--packages")
        .arg(packages)
        .arg("--modules")
        .arg(modules)
        .arg("--certificate")
        .arg(certificate)
        .arg("--key")
        .arg(key)
        .status()
        .with_context(|| format!("cannot run {python}"))?;
    if !status.success() {
        bail!("Microsoft's clients do not find what they look for; {JUDGE}/README.md explains");
    }
    Ok(())
}

/// The folder of the packages for Python, installed if they are not yet.
fn install(workspace: &Path, python: &str) -> anyhow::Result<PathBuf> {
    let wheels = fidelity::bring_wheels(workspace, python)?;
    let requirements = workspace.join(JUDGE).join(REQUIREMENTS);
    // What one file names the other one pins.
    let wanted = files::read(&requirements)? + &files::read(&wheels.join(REQUIREMENTS))?;
    let packages = workspace.join(PLACE).join("packages");
    let wheels = wheels.display().to_string();
    let words = [
        "install",
        "--no-compile",
        "--find-links",
        &wheels,
        "--target",
    ];
    let doing = "installing Microsoft's clients for Python, 500 MB, once";
    files::fill_once(&packages, REQUIREMENTS, &wanted, || {
        python::pip(python, &words, &packages, &requirements, doing)
    })?;
    Ok(packages)
}

/// A certificate for the loopback interface, and its key.
fn certify(place: &Path) -> anyhow::Result<(PathBuf, PathBuf)> {
    let names = ["127.0.0.1".to_owned(), "localhost".to_owned()];
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed(names)?;
    let certificate = place.join("certificate.pem");
    let key = place.join("key.pem");
    files::write(&certificate, &cert.pem())?;
    files::write(&key, &signing_key.serialize_pem())?;
    Ok((certificate, key))
}
