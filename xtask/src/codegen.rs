//! Reads the authored document, writes or checks the generated files.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fs;
use std::path::Path;

use anyhow::{Context, bail};
use muster_contract::bundle::Sources;
use muster_contract::emit::{Files, Layout};
use muster_contract::{freshness, generate};

use crate::fixtures;

const DOCUMENT: &str = "openapi";
const ENTRY: &str = "muster.yaml";

pub(crate) fn run(workspace: &Path, check: bool) -> anyhow::Result<()> {
    let sources = read_sources(&workspace.join(DOCUMENT))?;
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
            let path = workspace.join(path);
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)
                    .with_context(|| format!("cannot create {}", folder.display()))?;
            }
            fs::write(&path, content)
                .with_context(|| format!("cannot write {}", path.display()))?;
        }
    }
    for path in found.keys().filter(|path| !files.contains_key(*path)) {
        let path = workspace.join(path);
        fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
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

/// The authored files: every YAML file of the document's folder, by its name relative to it.
fn read_sources(folder: &Path) -> anyhow::Result<Sources> {
    let mut sources = Sources::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(current) = folders.pop() {
        for entry in
            fs::read_dir(&current).with_context(|| format!("cannot read {}", current.display()))?
        {
            let path = entry?.path();
            let name = path
                .strip_prefix(folder)?
                .to_string_lossy()
                .replace('\\', "/");
            if path.is_dir() {
                if name != "generated" && name != "released" {
                    folders.push(path);
                }
            } else if name.ends_with(".yaml") {
                let text = fs::read_to_string(&path)
                    .with_context(|| format!("cannot read {}", path.display()))?;
                sources.insert(name, text);
            }
        }
    }
    Ok(sources)
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
