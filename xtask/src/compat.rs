//! The compatibility gate: what was generated against what was released. It reads and writes the
//! files; which change breaks whom, `muster_contract::compatibility` decides.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, bail};
use muster_contract::compatibility::{
    Accepted, Change, Severity, comparable, compare, judge, read_accepted,
};

use crate::{files, progress};

const GENERATED: &str = "openapi/generated";
const RELEASED: &str = "openapi/released";
const ACCEPTED: &str = "openapi/released/accepted.yaml";

/// What is served: one document for each version.
const PROJECTIONS: [&str; 2] = ["v1.0.json", "beta.json"];
/// What the projections are made from, compared while there are none.
const BUNDLE: &str = "bundle.json";

/// Compares the generated documents with the released ones; `release` then records them.
pub(crate) fn run(workspace: &Path, release: bool) -> anyhow::Result<()> {
    let released = read_released(workspace)?;
    let current = names_to_release(workspace);
    let accepted = read_list(workspace)?;

    let mut changes: BTreeMap<String, Vec<Change>> = BTreeMap::new();
    let progress = progress::bar("comparing", released.len());
    for (name, released) in &released {
        progress.set_message(name.clone());
        let path = format!("{GENERATED}/{name}");
        let Ok(text) = fs::read_to_string(workspace.join(&path)) else {
            bail!(
                "{RELEASED}/{name} was released and {path} is gone: its callers lose everything; \
                 generate it again, or delete the snapshot if that is meant"
            );
        };
        let found = match (comparable(released), comparable(&text)) {
            (Ok(released), Ok(current)) => compare(&released, &current),
            (Err(error), _) => bail!("{RELEASED}/{name}: {error}"),
            (_, Err(error)) => bail!("{path}: {error}"),
        };
        changes.insert(name.clone(), found);
        progress.inc(1);
    }
    progress.finish_and_clear();

    report(&changes, &accepted)?;
    let missing: Vec<&String> = current
        .iter()
        .filter(|name| !released.contains_key(*name))
        .collect();
    for name in &missing {
        println!("{name}: nothing was released yet, so nothing can break");
    }
    if release {
        return record(workspace, &current);
    }
    if !missing.is_empty() {
        println!("`cargo xtask compat --release` records what is generated now as released");
    }
    Ok(())
}

/// Prints every change by severity.
///
/// # Errors
/// A breaking change nobody accepted, or an accepted change that does not happen.
fn report(changes: &BTreeMap<String, Vec<Change>>, accepted: &[Accepted]) -> anyhow::Result<()> {
    let judgement = judge(changes.values().flatten(), accepted);
    for (name, changes) in changes {
        let count = |severity: Severity| {
            changes
                .iter()
                .filter(|change| change.severity == severity)
                .count()
        };
        println!(
            "{name}: {} breaking, {} additions, {} editorial",
            count(Severity::Breaking),
            count(Severity::Addition),
            count(Severity::Editorial)
        );
        for severity in [Severity::Breaking, Severity::Addition, Severity::Editorial] {
            let group: Vec<&Change> = changes
                .iter()
                .filter(|change| change.severity == severity)
                .collect();
            if !group.is_empty() {
                println!("\n  {severity}");
            }
            for change in group {
                println!("    {change}");
                let reason = judgement
                    .accepted
                    .iter()
                    .find(|(accepted, _)| *accepted == change);
                if let Some((_, reason)) = reason {
                    println!("      accepted: {reason}");
                }
            }
        }
        println!();
    }
    for entry in &judgement.unused {
        println!(
            "{}: {} [{}] is accepted and does not happen; delete the entry",
            entry.place, entry.pointer, entry.rule
        );
    }
    if !judgement.refused.is_empty() || !judgement.unused.is_empty() {
        bail!(
            "{} breaking changes are not accepted and {} accepted ones do not happen; undo the \
             changes, or give {{pointer, rule, reason}} for each in {ACCEPTED}",
            judgement.refused.len(),
            judgement.unused.len()
        );
    }
    Ok(())
}

/// Writes the snapshots. What was accepted is history afterwards, and so is a snapshot of the bundle
/// once its projections are released.
fn record(workspace: &Path, current: &[String]) -> anyhow::Result<()> {
    if current.is_empty() {
        bail!("nothing is generated; run `cargo xtask codegen` first");
    }
    for name in current {
        let from = workspace.join(GENERATED).join(name);
        let to = workspace.join(RELEASED).join(name);
        let text = files::read(&from)?;
        comparable(&text).with_context(|| format!("{} cannot be released", from.display()))?;
        files::write(&to, &text)?;
        println!("released {RELEASED}/{name}");
    }
    let mut outdated = vec![workspace.join(ACCEPTED)];
    if !current.iter().any(|name| name == BUNDLE) {
        outdated.push(workspace.join(RELEASED).join(BUNDLE));
    }
    for path in outdated.iter().filter(|path| path.exists()) {
        files::remove(path)?;
        println!("removed {}", path.display());
    }
    Ok(())
}

/// The generated documents that callers see: the projections where there are any.
fn names_to_release(workspace: &Path) -> Vec<String> {
    let exists = |name: &&str| workspace.join(GENERATED).join(name).exists();
    let projections: Vec<&str> = PROJECTIONS
        .into_iter()
        .filter(|name| exists(name))
        .collect();
    let names = if projections.is_empty() {
        [BUNDLE].into_iter().filter(exists).collect()
    } else {
        projections
    };
    names.into_iter().map(str::to_owned).collect()
}

/// Every released snapshot, by its name.
fn read_released(workspace: &Path) -> anyhow::Result<BTreeMap<String, String>> {
    let folder = workspace.join(RELEASED);
    let mut released = BTreeMap::new();
    if !folder.exists() {
        return Ok(released);
    }
    for entry in
        fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?
    {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".json") {
            released.insert(name, files::read(&entry.path())?);
        }
    }
    Ok(released)
}

fn read_list(workspace: &Path) -> anyhow::Result<Vec<Accepted>> {
    let path = workspace.join(ACCEPTED);
    if !path.exists() {
        return Ok(Vec::new());
    }
    read_accepted(ACCEPTED, &files::read(&path)?)
        .map_err(|diagnostics| anyhow::anyhow!("{diagnostics}"))
}
