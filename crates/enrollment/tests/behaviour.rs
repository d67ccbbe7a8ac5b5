//! Compares the tables of behaviours with the tests, so that neither says what the other does not
//! hold, and looks whether the tables can be read.

use std::collections::BTreeSet;
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

/// How many cells a line of a table has, or `None` for what is no such line.
fn cells(line: &str) -> Option<usize> {
    let cells = line.strip_prefix("| ")?.strip_suffix(" |")?;
    Some(cells.split(" | ").count())
}

#[test]
fn tables_are_whole_and_links_lead_somewhere() -> Result<(), Box<dyn Error>> {
    let document = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/behaviour.md");
    let document = fs::read_to_string(document)?;
    let mut columns = None;
    for line in document.lines() {
        if line.is_empty() {
            columns = None;
        } else if !line.starts_with("|---") && (columns.is_some() || line.starts_with('|')) {
            let cells = cells(line);
            assert!(cells.is_some(), "within a table: {line}");
            assert_eq!(cells, *columns.get_or_insert(cells), "{line}");
        }
    }
    // A definition is a line of its own, `[name]: address`; a use is `][name]`.
    let defined: BTreeSet<&str> = document
        .lines()
        .filter_map(|line| Some(line.strip_prefix('[')?.split_once("]: ")?.0))
        .collect();
    let used: BTreeSet<&str> = document
        .split("][")
        .skip(1)
        .filter_map(|rest| Some(rest.split_once(']')?.0))
        .collect();
    assert_eq!(defined, used);
    Ok(())
}
