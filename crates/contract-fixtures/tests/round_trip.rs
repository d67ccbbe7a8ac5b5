//! What the code of every fixture says of itself is what its document says.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::Path;

use muster_contract::bundle::{Sources, bundle};
use muster_contract::canon::canonical;
use muster_contract::difference::differences;
use muster_contract::shorthand::expand;
use muster_contract_fixtures::DOCUMENTS;

fn authored(name: &str) -> serde_json::Value {
    let entry = format!("{name}.yaml");
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("positive")
        .join(&entry);
    let text = std::fs::read_to_string(&path).unwrap();
    let sources = Sources::from([(entry.clone(), text)]);
    bundle(&sources, &entry)
        .and_then(expand)
        .unwrap_or_else(|faults| panic!("{faults}"))
        .to_json()
}

#[test]
fn the_code_says_what_the_document_says() {
    let mut found = Vec::new();
    for (name, emitted) in DOCUMENTS {
        let emitted = serde_json::to_value(emitted()).unwrap();
        let [authored, emitted] = [authored(name), emitted]
            .map(|document| canonical(&document).unwrap_or_else(|error| panic!("{name}: {error}")));
        assert_ne!(authored["paths"], serde_json::json!({}), "{name}");
        found.extend(
            differences(&authored, &emitted)
                .iter()
                .map(|difference| format!("{name}: {difference}")),
        );
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_fixture_is_compiled() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("positive");
    let on_disk: BTreeSet<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    let compiled: BTreeSet<String> = DOCUMENTS
        .iter()
        .map(|(name, _)| format!("{name}.yaml"))
        .collect();
    assert_eq!(on_disk, compiled);
}
