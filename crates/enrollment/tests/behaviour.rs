//! Compares the table of behaviours with the tests, so that neither says what the other does not
//! hold.

use std::error::Error;
use std::fs;
use std::path::Path;

/// One row: the name of the behaviour, its label and the name of its test.
struct Row {
    name: String,
    label: String,
    test: String,
}

/// The rows of all tables of the document.
fn rows(document: &str) -> Vec<Row> {
    document
        .lines()
        .filter(|line| line.ends_with("` |"))
        .filter_map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
            let [name, _, label, _, test] = cells.as_slice() else {
                return None;
            };
            Some(Row {
                name: (*name).to_owned(),
                label: (*label).to_owned(),
                test: test.trim_matches([' ', '`']).to_owned(),
            })
        })
        .collect()
}

/// What a test of this behaviour is called: its name in small letters, words joined by
/// underscores.
fn test_name(behaviour: &str) -> String {
    let split = behaviour.replace("setPriority", "set priority");
    let split = split.replace("sourceId", "source id");
    let split = split.replace("groupId", "group id").replace('\'', "");
    let lower = split.to_lowercase();
    let words: Vec<_> = lower
        .split(|character: char| !character.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.join("_")
}

/// Everything written in Rust below a directory.
fn sources(directory: &Path, text: &mut String) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        if path.is_dir() {
            sources(&path, text)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            text.push_str(&fs::read_to_string(path)?);
        }
    }
    Ok(())
}

#[test]
fn every_behaviour_has_a_test_named_after_it() -> Result<(), Box<dyn Error>> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let document = package.join("../../docs/behaviour.md");
    let document = fs::read_to_string(document)?;
    let mut text = String::new();
    sources(&package.join("src"), &mut text)?;
    // The server has behaviours of its own in the same table; most are seen over HTTP only.
    sources(&package.join("../server/src"), &mut text)?;
    sources(&package.join("../server/tests"), &mut text)?;
    sources(&package.join("../contract-tests/tests"), &mut text)?;

    let labels = ["documented", "captured", "reported", "decided here"];
    let rows = rows(&document);
    assert!(rows.len() > 50, "only {} rows were read", rows.len());
    for row in rows {
        assert_eq!(test_name(&row.name), row.test, "the name of '{}'", row.name);
        assert!(labels.contains(&row.label.as_str()), "{}", row.label);
        let declaration = format!("fn {}()", row.test);
        assert!(text.contains(&declaration), "no test {}", row.test);
    }
    Ok(())
}
