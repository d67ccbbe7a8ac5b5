//! Every refusal the generator can give: one document each in `negative/`, with the diagnostics it
//! must give, to the column. `BLESS=1` writes what is found instead of comparing it.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use muster_contract::bundle::Sources;
use muster_contract::emit::Layout;
use muster_contract::{GenerateError, generate};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/negative")
}

/// The files of the folder with this ending, by their names without it.
fn files(ending: &str) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for entry in std::fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if let Some(name) = name.strip_suffix(ending) {
            files.insert(name.to_owned(), std::fs::read_to_string(&path).unwrap());
        }
    }
    files
}

/// What the generator says of a document, one diagnostic a line.
fn refusals(name: &str, text: &str) -> String {
    let entry = format!("{name}.yaml");
    let sources = Sources::from([(entry.clone(), text.to_owned())]);
    match generate(&sources, &entry, &Layout::default()) {
        Err(GenerateError::Document(diagnostics)) => {
            let mut lines = String::new();
            for diagnostic in &diagnostics.0 {
                writeln!(lines, "{diagnostic}").unwrap();
            }
            lines
        }
        Err(error) => panic!("{name}: no diagnostic but {error}"),
        Ok(_) => panic!("{name}: nothing is refused"),
    }
}

#[test]
fn every_refusal_is_given_where_it_is_expected() {
    let mut expected = files(".expected");
    let mut wrong = Vec::new();
    for (name, text) in files(".yaml") {
        let found = refusals(&name, &text);
        let expected = expected.remove(&name);
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(folder().join(format!("{name}.expected")), found).unwrap();
        } else if expected.as_deref() != Some(found.as_str()) {
            let expected = expected.unwrap_or_default();
            wrong.push(format!("{name}\nexpected:\n{expected}found:\n{found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(expected.is_empty(), "no document gives these: {expected:?}");
}

/// The fixed parts of every message literal of the layers that refuse, in the order they stand in.
fn literals() -> Vec<(String, Vec<String>)> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths: Vec<PathBuf> = ["bundle.rs", "shorthand.rs", "node.rs"]
        .iter()
        .map(|name| source.join(name))
        .collect();
    let mut folders = vec![source.join("read"), source.join("plan")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                paths.push(path);
            }
        }
    }
    let literal = regex::Regex::new(r#""((?:[^"\\]|\\.)*)""#).unwrap();
    let parts = regex::Regex::new(r"\{[^}]*\}").unwrap();
    let mut found = Vec::new();
    for path in paths {
        let text = std::fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for line in code.lines().filter(|line| !line.trim().starts_with("//")) {
            for message in literal.captures_iter(line).map(|parts| parts[1].to_owned()) {
                // A message is a sentence; names and keywords have no spaces between words.
                if message.split(' ').filter(|word| !word.is_empty()).count() < 3 {
                    continue;
                }
                let parts = parts.split(&message).map(str::to_owned).collect();
                found.push((message.clone(), parts));
            }
        }
    }
    found
}

/// Messages no document can call forth, each with the reason. One that some document gives must go
/// from here.
const NEVER_GIVEN: [(&str, &str); 7] = [
    (
        "the document's entry file does not exist",
        "about the files, not about what stands in them",
    ),
    (
        "Changes to `{name}`. What is left out stays as it is.",
        "no message but the description of a derived schema",
    ),
    (
        "there is no schema `{name}` to be patched",
        "the bundler finds it first",
    ),
    (
        "`x-muster-patch` stands beside the $ref of a schema",
        "the bundler refuses it beside any other $ref",
    ),
    ("there is no schema `{name}`", "the bundler finds it first"),
    ("there is no schema `{base}`", "the bundler finds it first"),
    (
        "not supported: `{reference}`; a schema is referred to as {SCHEMA_PREFIX}name",
        "the bundler writes every reference so",
    ),
];

#[test]
fn every_message_has_a_document_that_gives_it() {
    let given: String = files(".expected").into_values().collect();
    let never: Vec<String> = literals()
        .into_iter()
        .filter(|(_, parts)| {
            !given.lines().any(|line| {
                let mut rest = line;
                parts
                    .iter()
                    .all(|part| match rest.split_once(part.as_str()) {
                        Some((_, after)) => {
                            rest = after;
                            true
                        }
                        None => false,
                    })
            })
        })
        .map(|(message, _)| message)
        .collect();
    let (exempt, missing): (Vec<_>, Vec<_>) = never
        .iter()
        .partition(|message| NEVER_GIVEN.iter().any(|(exempt, _)| exempt == message));
    assert!(missing.is_empty(), "no document gives: {missing:#?}");
    for (message, _) in NEVER_GIVEN {
        assert!(
            exempt.iter().any(|exempt| *exempt == message),
            "a document gives this, or nothing can: {message}"
        );
    }
}
