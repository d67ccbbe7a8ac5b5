//! The model that the generator makes of a small document with every form a model has. `BLESS=1`
//! writes what is found instead of comparing it.

#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

use muster_contract::bundle::Sources;
use muster_contract::emit::{Files, Layout, metadata_file};
use muster_contract::generate;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/metadata")
}

fn generated() -> Files {
    let entry = "zoo.yaml";
    let text = std::fs::read_to_string(folder().join(entry)).unwrap();
    let sources = Sources::from([(entry.to_owned(), text)]);
    generate(&sources, entry, &Layout::default()).unwrap()
}

#[test]
fn every_version_has_its_model() {
    let files = generated();
    for version in ["old", "new"] {
        let name = metadata_file(version);
        let found = &files[&format!("openapi/generated/{name}")];
        let expected = folder().join(&name);
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(&expected, found).unwrap();
        }
        assert_eq!(*found, std::fs::read_to_string(expected).unwrap());
    }
}

#[test]
fn the_surface_carries_the_models_of_its_versions_and_no_other() {
    let files = generated();
    let surface = &files["crates/api/src/generated/mod.rs"];
    for version in ["old", "new"] {
        let path = format!("../../../../openapi/generated/{}", metadata_file(version));
        let arm = format!("{version:?} => Some(include_str!({path:?}))");
        assert!(surface.contains(&arm), "{arm}");
    }
    assert_eq!(surface.matches("include_str!").count(), 2);
}
