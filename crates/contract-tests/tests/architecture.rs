//! The workspace's shape: which crate may know which, how long a module may be, and that each one
//! says what it owns. ARCHITECTURE.md explains the rules; this holds them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, PackageId};
use muster_contract_tests::workspace;

/// The muster crates that a crate may depend on. A crate that is not listed may depend on any,
/// but for [`SERVER`].
const ARROWS: [(&str, &[&str]); 12] = [
    ("muster-authored", &[]),
    ("muster-contract", &[]),
    ("muster-model-runtime", &[]),
    ("muster-model", &["muster-model-runtime"]),
    (
        "muster-enrollment",
        &["muster-model", "muster-model-runtime"],
    ),
    (
        "muster-api",
        &["muster-api-runtime", "muster-model", "muster-model-runtime"],
    ),
    ("muster-api-runtime", &["muster-model-runtime"]),
    ("muster-client", &[]),
    // The options are typed against the tables; its tests borrow real ones.
    (
        "muster-fuzz",
        &["muster-model", "muster-model-runtime", "muster-odata"],
    ),
    ("muster-odata", &["muster-model-runtime"]),
    ("muster-store", &["muster-enrollment"]),
    ("muster-testing", &[]),
];

const SERVER: &str = "muster-server";

/// Who may depend on the server: what starts it in its own process.
const ABOVE_THE_SERVER: [&str; 2] = ["muster-contract-tests", "xtask"];

/// The core, and what it must not reach over any number of steps.
const CORE: &str = "muster-enrollment";
const SHELLS: [&str; 6] = ["axum", "hyper", "tokio", "reqwest", "rusqlite", "sqlx"];

const LONGEST_MODULE: usize = 600;

/// The workspace with all it is built from, as this machine builds it.
fn metadata() -> Metadata {
    let version = Command::new("rustc")
        .arg("-vV")
        .output()
        .expect("rustc runs");
    let version = String::from_utf8(version.stdout).expect("UTF-8");
    let host = version
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .expect("rustc names its host");
    MetadataCommand::new()
        .manifest_path(workspace().join("Cargo.toml"))
        // Other platforms' packages need not have been downloaded.
        .other_options(["--filter-platform".to_owned(), host.to_owned()])
        .exec()
        .unwrap_or_else(|error| panic!("cargo metadata: {error}"))
}

/// The workspace's crates, each with those of them it depends on, tests aside.
fn arrows(metadata: &Metadata) -> BTreeMap<String, BTreeSet<String>> {
    let packages = metadata.workspace_packages();
    let names: BTreeSet<&str> = packages
        .iter()
        .map(|package| package.name.as_str())
        .collect();
    packages
        .iter()
        .map(|package| {
            let known = package
                .dependencies
                .iter()
                .filter(|dependency| dependency.kind != DependencyKind::Development)
                .filter(|dependency| names.contains(dependency.name.as_str()))
                .map(|dependency| dependency.name.clone());
            (package.name.to_string(), known.collect())
        })
        .collect()
}

#[test]
fn arrows_point_one_way() {
    let arrows = arrows(&metadata());
    for (from, allowed) in ARROWS {
        let known = arrows
            .get(from)
            .unwrap_or_else(|| panic!("there is no crate {from}; take it out of ARROWS"));
        for to in known {
            assert!(
                allowed.contains(&to.as_str()),
                "{from} depends on {to}, but may know no crate of Muster's except {allowed:?}; \
                 move the code to where both can see it"
            );
        }
    }
}

#[test]
fn nothing_depends_on_the_server_but_what_starts_it() {
    for (from, known) in arrows(&metadata()) {
        assert!(
            !known.contains(SERVER) || ABOVE_THE_SERVER.contains(&from.as_str()),
            "{from} depends on {SERVER}; only {ABOVE_THE_SERVER:?} may"
        );
    }
}

#[test]
fn the_core_reaches_no_shell() {
    let metadata = metadata();
    let resolve = metadata.resolve.as_ref().expect("a resolved workspace");
    let names: BTreeMap<&PackageId, &str> = metadata
        .packages
        .iter()
        .map(|package| (&package.id, package.name.as_str()))
        .collect();
    let core = names
        .iter()
        .find(|(_, name)| **name == CORE)
        .map(|(id, _)| *id)
        .unwrap_or_else(|| panic!("there is no crate {CORE}"));
    // Every package reached, with the one it was reached from.
    let mut reached: BTreeMap<&PackageId, Option<&PackageId>> = BTreeMap::from([(core, None)]);
    let mut waiting = vec![core];
    while let Some(from) = waiting.pop() {
        let node = resolve
            .nodes
            .iter()
            .find(|node| node.id == *from)
            .expect("every package is resolved");
        for dependency in &node.deps {
            let is_built_in = dependency
                .dep_kinds
                .iter()
                .any(|kind| kind.kind == DependencyKind::Normal);
            if is_built_in && !reached.contains_key(&dependency.pkg) {
                reached.insert(&dependency.pkg, Some(from));
                waiting.push(&dependency.pkg);
            }
        }
    }
    assert!(reached.len() > 1, "the core depends on something");
    let shell = reached.keys().find(|id| SHELLS.contains(&names[*id]));
    let way = shell.map(|shell| {
        let steps = std::iter::successors(Some(*shell), |id| reached[id]);
        steps.map(|id| names[id]).collect::<Vec<_>>()
    });
    assert_eq!(way, None, "the core reaches a shell by this way, backwards");
}

/// Every module written by hand, by its path in the workspace.
fn modules() -> BTreeMap<String, String> {
    let root = workspace();
    let mut folders: Vec<PathBuf> = vec![root.join("xtask/src")];
    for entry in std::fs::read_dir(root.join("crates")).expect("crates/") {
        folders.push(entry.expect("an entry").path().join("src"));
    }
    let mut modules = BTreeMap::new();
    while let Some(folder) = folders.pop() {
        // A folder without sources of its own is a crate just being made.
        for path in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = path.path();
            if path.is_dir() {
                if path.file_name() != Some("generated".as_ref()) {
                    folders.push(path);
                }
            } else if path.extension() == Some("rs".as_ref()) {
                let text = std::fs::read_to_string(&path)
                    .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                modules.insert(relative(&root, &path), text);
            }
        }
    }
    assert!(modules.contains_key("crates/server/src/lib.rs"));
    modules
}

fn relative(root: &Path, path: &Path) -> String {
    let path = path.strip_prefix(root).expect("below the workspace");
    path.to_string_lossy().replace('\\', "/")
}

#[test]
fn no_module_is_longer_than_it_can_be_read() {
    for (path, text) in modules() {
        let lines = text.lines().count();
        assert!(
            lines <= LONGEST_MODULE,
            "{path} has {lines} lines, of at most {LONGEST_MODULE}; divide it by what it owns"
        );
    }
}

#[test]
fn every_module_says_what_it_owns() {
    let silent: Vec<String> = modules()
        .into_iter()
        // What a module of tests is about, its parent says.
        .filter(|(path, _)| !path.ends_with("tests.rs"))
        .filter(|(_, text)| {
            let first = text
                .lines()
                .find(|line| !line.starts_with("#![") && !line.trim().is_empty());
            !first.is_some_and(|line| line.starts_with("//! "))
        })
        .map(|(path, _)| path)
        .collect();
    assert!(
        silent.is_empty(),
        "these modules do not open with `//!` and what they own: {silent:#?}"
    );
}
