//! The model that `$metadata` answers, before judges who did not make it: OASIS's schemas and parser
//! of CSDL, Microsoft's typings, and Graph's own model where a file of it is at hand.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};

use crate::npm;

const JUDGE: &str = "judges/metadata";
const DOCUMENTS: &str = "openapi/generated";

/// `models` are files of Graph's own model, each as `VERSION=PATH`.
pub(crate) fn run(workspace: &Path, models: &[String]) -> anyhow::Result<()> {
    let packages = "installing OASIS's parser and Microsoft's typings, 39 MB, once";
    let modules = npm::install(workspace, "metadata", packages)?;
    let judge = workspace.join(JUDGE);
    let mut command = Command::new("node");
    command
        .arg(judge.join("judge.mjs"))
        .arg("--trial")
        .arg("--modules")
        .arg(&modules)
        .arg("--documents")
        .arg(workspace.join(DOCUMENTS))
        .arg("--list")
        .arg(judge.join("differences.yaml"));
    for model in models {
        let Some((version, path)) = model.split_once('=') else {
            bail!("`{model}` names no version; write VERSION=PATH, such as v1.0=metadata.xml");
        };
        let path = PathBuf::from(path);
        let path = path
            .canonicalize()
            .with_context(|| format!("cannot read {}", path.display()))?;
        command
            .arg("--csdl")
            .arg(format!("{version}={}", path.display()));
    }
    let status = command.status().context("cannot run node")?;
    if !status.success() {
        bail!("the model has faults, or differs where {JUDGE}/differences.yaml does not say so");
    }
    Ok(())
}
