//! The gate, tried out: for every rule a small change of one document and the judgement that must
//! come out, no more and no less; and that no change at all goes by unseen. The fixtures hold the
//! judgements; nothing here decides one.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use muster_contract::compatibility::{Rule, comparable, compare, judge, read_accepted};
use muster_contract::node::Node;
use serde::Deserialize;
use serde_json::{Value, json};

/// One change of `base.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fixture {
    name: String,
    patch: json_patch::Patch,
    expect: Vec<Expected>,
    /// What the change backwards comes to.
    inverse: Option<Vec<Expected>>,
}

#[derive(Clone, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(deny_unknown_fields)]
struct Expected {
    rule: String,
    severity: String,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/compatibility")
}

fn base() -> Value {
    serde_json::from_str(&fs::read_to_string(folder().join("base.json")).unwrap()).unwrap()
}

/// The documents of the workspace, as they were last generated: the whole and its versions.
fn real() -> Vec<Value> {
    let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../openapi/generated");
    let whole = fs::read_to_string(generated.join("bundle.json")).unwrap();
    ["v1.0.json", "beta.json"]
        .iter()
        .filter_map(|name| fs::read_to_string(generated.join(name)).ok())
        .chain([whole])
        .map(|text| comparable(&text).unwrap())
        .collect()
}

fn fixtures() -> BTreeMap<String, Fixture> {
    let mut fixtures = BTreeMap::new();
    for entry in fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if name != "base" {
            let text = fs::read_to_string(&path).unwrap();
            let fixture =
                serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            fixtures.insert(name, fixture);
        }
    }
    fixtures
}

fn form(document: &Value) -> Value {
    comparable(&document.to_string()).unwrap()
}

fn judgements(released: &Value, current: &Value) -> Vec<Expected> {
    let mut found: Vec<Expected> = compare(released, current)
        .iter()
        .map(|change| Expected {
            rule: change.rule.to_string(),
            severity: change.severity.to_string(),
        })
        .collect();
    found.sort();
    found
}

#[test]
fn the_base_is_a_document_of_the_profile() {
    let text = fs::read_to_string(folder().join("base.json")).unwrap();
    let node = Node::parse("base.json", &text).unwrap();
    if let Err(diagnostics) = muster_contract::read::read(&node) {
        panic!("{diagnostics}");
    }
}

#[test]
fn every_fixture_comes_to_what_it_says() {
    let base = base();
    let mut wrong = Vec::new();
    for (file, fixture) in fixtures() {
        let mut changed = base.clone();
        json_patch::patch(&mut changed, &fixture.patch)
            .unwrap_or_else(|error| panic!("{file}: {error}"));
        let (released, current) = (form(&base), form(&changed));
        let directions = [
            ("forwards", &released, &current, Some(fixture.expect)),
            ("backwards", &current, &released, fixture.inverse),
        ];
        for (direction, released, current, expected) in directions {
            let Some(mut expected) = expected else {
                continue;
            };
            expected.sort();
            if judgements(released, current) != expected {
                let found: Vec<String> = compare(released, current)
                    .iter()
                    .map(|change| format!("  {}: {change}", change.severity))
                    .collect();
                wrong.push(format!(
                    "{file} ({}) {direction}, expected {:?}, found:\n{}",
                    fixture.name,
                    expected
                        .iter()
                        .map(|expected| &expected.rule)
                        .collect::<Vec<_>>(),
                    found.join("\n")
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn every_rule_has_a_fixture() {
    let covered: BTreeSet<String> = fixtures()
        .into_values()
        .flat_map(|fixture| {
            fixture
                .expect
                .into_iter()
                .chain(fixture.inverse.unwrap_or_default())
        })
        .map(|expected| expected.rule)
        .collect();
    let rules: BTreeSet<String> = Rule::ALL.iter().map(ToString::to_string).collect();
    assert_eq!(rules.len(), Rule::ALL.len(), "two rules have one name");
    assert_eq!(covered, rules);
}

#[test]
fn a_document_is_compatible_with_itself() {
    for document in real().into_iter().chain([form(&base())]) {
        assert_eq!(compare(&document, &document), []);
    }
}

/// Every member and element of a document, by its pointer.
fn pointers(value: &Value, pointer: &str, found: &mut Vec<String>) {
    let mut enter = |token: String, below: &Value| {
        let pointer = format!("{pointer}/{}", token.replace('~', "~0").replace('/', "~1"));
        found.push(pointer.clone());
        pointers(below, &pointer, found);
    };
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                enter(index.to_string(), item);
            }
        }
        Value::Object(members) => {
            for (key, below) in members {
                enter(key.clone(), below);
            }
        }
        _ => {}
    }
}

/// A document with one place taken out, and one with something else in that place.
fn mutants(document: &Value, pointer: &str) -> Vec<Value> {
    let mut mutants = Vec::new();
    let operations = [
        json!([{"op": "remove", "path": pointer}]),
        json!([{"op": "replace", "path": pointer, "value": "something else"}]),
    ];
    for operation in operations {
        let patch: json_patch::Patch = serde_json::from_value(operation).unwrap();
        let mut mutant = document.clone();
        json_patch::patch(&mut mutant, &patch).unwrap();
        mutants.push(mutant);
    }
    mutants
}

/// Tries changes at one of so many places, at least so many of them, both ways.
fn assert_none_goes_by_unseen(document: &Value, every: usize, at_least: usize) {
    let mut places = Vec::new();
    pointers(document, "", &mut places);
    let (mut tried, mut unseen) = (0, Vec::new());
    for pointer in places.iter().step_by(every) {
        for mutant in mutants(document, pointer) {
            if mutant == *document {
                continue;
            }
            tried += 2;
            if compare(document, &mutant).is_empty() {
                unseen.push(format!(
                    "{pointer} forwards, now {:?}",
                    mutant.pointer(pointer)
                ));
            }
            if compare(&mutant, document).is_empty() {
                unseen.push(format!(
                    "{pointer} backwards, was {:?}",
                    mutant.pointer(pointer)
                ));
            }
        }
    }
    println!("{tried} changes tried, {} unseen", unseen.len());
    assert!(tried > at_least, "only {tried} changes were tried");
    assert!(
        unseen.is_empty(),
        "of {tried} changes {} are unseen:\n{}",
        unseen.len(),
        unseen.join("\n")
    );
}

#[test]
fn no_change_of_the_base_goes_by_unseen() {
    assert_none_goes_by_unseen(&form(&base()), 1, 1000);
}

#[test]
fn no_change_of_the_real_document_goes_by_unseen() {
    // Its places are many and alike; a stride that is a prime visits every kind of place.
    assert_none_goes_by_unseen(real().last().unwrap(), 397, 60);
}

#[test]
fn accepted_changes_are_set_apart_and_every_entry_must_be_needed() {
    let released = form(&base());
    let mut current = base();
    let paths = current["paths"].as_object_mut().unwrap();
    paths.shift_remove("/orders/$count");
    paths["/pets/{pet-id}"]
        .as_object_mut()
        .unwrap()
        .shift_remove("delete");
    let changes = compare(&released, &form(&current));
    let list = "
- pointer: /paths/~1orders~1$count/get
  rule: api-removed
  reason: Nobody ever counted.
- {pointer: /paths/~1orders/post, rule: api-removed, reason: Not needed.}
";
    let accepted = read_accepted("accepted.yaml", list).unwrap();
    let judgement = judge(&changes, &accepted);
    let [refused] = judgement.refused.as_slice() else {
        panic!("{:?}", judgement.refused);
    };
    assert_eq!(refused.pointer, "/paths/~1pets~1{pet-id}/delete");
    let [(change, reason)] = judgement.accepted.as_slice() else {
        panic!("{:?}", judgement.accepted);
    };
    assert_eq!(
        (change.rule, *reason),
        (Rule::ApiRemoved, "Nobody ever counted.")
    );
    let [unused] = judgement.unused.as_slice() else {
        panic!("{:?}", judgement.unused);
    };
    assert_eq!(
        (unused.pointer.as_str(), unused.place.line),
        ("/paths/~1orders/post", 5)
    );
}

#[test]
fn a_list_of_accepted_changes_is_read_strictly() {
    let refused = |text: &str| {
        read_accepted("accepted.yaml", text)
            .unwrap_err()
            .to_string()
    };
    assert!(refused("- {pointer: /a, rule: api-removed}\n").contains("needs a text for `reason`"));
    assert!(refused("- {pointer: /a, rule: api-removed, reason: ' '}\n").contains("`reason`"));
    assert!(refused("- {pointer: /a, rule: gone, reason: x}\n").contains("no rule `gone`"));
    assert!(
        refused("- {pointer: /a, rule: api-removed, reason: x, until: y}\n").contains("`until`")
    );
    assert!(refused("pointer: /a\n").contains("write a list"));
    let twice = "- {pointer: /a, rule: api-removed, reason: x}\n";
    assert!(refused(&twice.repeat(2)).contains("twice"));
}

#[test]
fn a_message_says_what_changed_who_breaks_and_what_to_do() {
    let released = form(&base());
    let mut current = base();
    current["paths"]["/pets"]["get"]["parameters"][0]["required"] = json!(true);
    let changes = compare(&released, &form(&current));
    assert_eq!(
        changes[0].to_string(),
        "/paths/~1pets/get/parameters/query:$top/required [request-parameter-became-required] \
         `required` went from nothing to true. Breaks: requests that leave it out are refused. \
         Instead: keep it optional."
    );
    for rule in Rule::ALL {
        let breaking = rule.severity() == muster_contract::compatibility::Severity::Breaking;
        assert_eq!(rule.instead().is_empty(), !breaking, "{rule}");
        assert_eq!(rule.id().parse(), Ok(*rule));
    }
}

#[test]
fn what_only_the_toolchain_reads_is_compared_too() {
    let mut plain = base();
    plain["components"]["schemas"]["spare"]["x-muster-versions"] = json!(["beta"]);
    assert_eq!(
        form(&plain)["components"]["schemas"]["spare"]["x-muster-versions"],
        json!(["beta"])
    );
    assert!(
        comparable("{")
            .unwrap_err()
            .to_string()
            .contains("not JSON")
    );
    assert!(
        comparable(r#"{"webhooks": {}}"#)
            .unwrap_err()
            .to_string()
            .contains("/webhooks")
    );
}
