//! Reads the authored document, writes or checks the generated files.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fs;
use std::path::Path;

use anyhow::{Context, bail};
use muster_contract::emit::{Files, Layout};
use muster_contract::{freshness, generate};

use crate::{files, fixtures};

const DOCUMENT: &str = "openapi";
const ENTRY: &str = "muster.yaml";

pub(crate) fn run(workspace: &Path, check: bool) -> anyhow::Result<()> {
    let sources = muster_authored::read(&workspace.join(DOCUMENT))?;
    let mut files = generate(&sources, ENTRY, &Layout::default())?;
    files.extend(fixtures::files(workspace)?);
    files.insert(freshness::MANIFEST.to_owned(), freshness::manifest(&files));
    let found = read_generated(workspace, &files)?;
    let stale = freshness::compare(&files, &found);
    if check {
        for file in &stale {
            eprintln!("{file}");
        }
        if !stale.is_empty() {
            bail!(
                "{} generated files do not follow from the document; run `cargo xtask codegen`",
                stale.len()
            );
        }
        println!("{} generated files follow from the document", files.len());
        return Ok(());
    }
    for (path, content) in &files {
        if found.get(path) != Some(content) {
            files::write(&workspace.join(path), content)?;
        }
    }
    for path in found.keys().filter(|path| !files.contains_key(*path)) {
        files::remove(&workspace.join(path))?;
    }
    for file in &stale {
        println!(
            "updated {}",
            match file {
                freshness::Stale::Missing(path)
                | freshness::Stale::Extra(path)
                | freshness::Stale::Changed { path, .. } => path,
            }
        );
    }
    println!("{} generated files, {} updated", files.len(), stale.len());
    Ok(())
}

/// Everything that lies in the folders the generated files own, at any depth.
fn read_generated(workspace: &Path, files: &Files) -> anyhow::Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    let mut folders = freshness::owned_folders(files);
    while let Some(folder) = folders.pop() {
        let path = workspace.join(&folder);
        if !path.exists() {
            continue;
        }
        for entry in
            fs::read_dir(&path).with_context(|| format!("cannot read {}", path.display()))?
        {
            let entry = entry?;
            let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                folders.push(name);
            } else if let Entry::Vacant(unread) = found.entry(name) {
                let bytes = fs::read(entry.path())?;
                unread.insert(String::from_utf8_lossy(&bytes).into_owned());
            }
        }
    }
    Ok(found)
}
