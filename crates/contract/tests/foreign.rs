//! Documents nobody here wrote. Each is either generated or refused with exactly the diagnostics
//! listed beside it, all of which were read and found right. `BLESS=1` writes what is found.

#![allow(clippy::unwrap_used)]

use std::fmt::Write;
use std::path::Path;

use muster_contract::bundle::Sources;
use muster_contract::emit::Layout;
use muster_contract::{GenerateError, generate};

/// The refusals of a document, one a line.
fn refusals(name: &str, change: impl FnOnce(String) -> String) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/foreign");
    let entry = format!("{name}.yaml");
    let text = change(std::fs::read_to_string(folder.join(&entry)).unwrap());
    let sources = Sources::from([(entry.clone(), text)]);
    let mut found = String::new();
    match generate(&sources, &entry, &Layout::default()) {
        Err(GenerateError::Document(diagnostics)) => {
            for diagnostic in &diagnostics.0 {
                writeln!(found, "{diagnostic}").unwrap();
            }
        }
        Err(error) => panic!("{name}: {error}"),
        Ok(files) => writeln!(found, "{} files", files.len()).unwrap(),
    }
    let expected = folder.join(format!("{name}.expected"));
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&expected, &found).unwrap();
    }
    assert_eq!(std::fs::read_to_string(expected).unwrap(), found, "{name}");
    found
}

#[test]
fn the_petstore() {
    // It says nothing that 3.1 says otherwise; only the version it names is another.
    refusals("petstore", |text| {
        text.replacen("openapi: 3.0.0", "openapi: 3.1.0", 1)
    });
}

/// What its refusals ask for is all that keeps the petstore out: with that done it is a fixture, is
/// compiled, and says of itself what it said.
#[test]
fn the_petstore_repaired() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let original = std::fs::read_to_string(root.join("tests/foreign/petstore.yaml")).unwrap();
    let repaired = original
        .replacen("openapi: 3.0.0", "openapi: 3.1.0", 1)
        .replace("        default:\n", "        '500':\n")
        .replacen("paths:\n", "tags:\n  - name: pets\npaths:\n", 1);
    let fixture = root.join("../contract-fixtures/positive/petstore.yaml");
    assert_eq!(std::fs::read_to_string(fixture).unwrap(), repaired);
}

#[test]
fn tic_tac_toe() {
    refusals("tictactoe", |text| text);
}

#[test]
fn a_service_for_mail() {
    refusals("ahasend", |text| text);
}
