#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use serde_json::json;

use super::tests::authored;
use super::*;

/// How many places of the authored document are tried here. The mutation proof of the contract
/// tests tries every one.
const TRIED: usize = 400;

/// A comparison is only as good as its canonical form: take away any one member or element of the
/// authored document, and the form has to be another one.
#[test]
fn no_fact_of_the_authored_document_can_vanish_unseen() {
    let whole = canonical(&authored()).unwrap();
    let mut places = Vec::new();
    collect_places(&whole, String::new(), &mut places);
    assert!(places.len() > TRIED);
    let stride = places.len() / TRIED;
    for (parent, key) in places.into_iter().step_by(stride) {
        let mut mutant = whole.clone();
        match mutant.pointer_mut(&parent).unwrap() {
            Value::Object(members) => drop(members.remove(&key)),
            Value::Array(items) => drop(items.remove(key.parse().unwrap())),
            _ => unreachable!("only objects and lists have children"),
        }
        assert!(canonical(&mutant).as_ref() != Ok(&whole), "{parent}: {key}");
    }
}

fn collect_places(value: &Value, pointer: String, places: &mut Vec<(String, String)>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(members) => members
            .iter()
            .map(|(key, value)| (key.clone(), value))
            .collect(),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|(index, item)| (index.to_string(), item))
            .collect(),
        _ => return,
    };
    for (key, child) in children {
        let below = format!("{pointer}/{}", pointer_token(&key));
        places.push((pointer.clone(), key));
        collect_places(child, below, places);
    }
}

fn any_schema() -> impl Strategy<Value = Value> {
    let reference =
        prop::sample::select(vec!["#/a", "#/b"]).prop_map(|reference| json!({"$ref": reference}));
    let plain = prop::sample::select(vec![
        json!("string"),
        json!("null"),
        json!("object"),
        json!(["null", "string"]),
        json!(["string", "string"]),
    ])
    .prop_map(|name| json!({"type": name}));
    let leaf = prop_oneof![Just(json!({})), reference, plain];
    leaf.prop_recursive(4, 32, 4, |inner| {
        let list = prop::collection::vec(inner.clone(), 0..4);
        let arms = (prop::sample::select(vec!["allOf", "oneOf", "anyOf"]), list)
            .prop_map(|(keyword, arms)| json!({keyword: arms}));
        let nested = (
            prop::sample::select(vec!["items", "additionalProperties"]),
            inner.clone(),
        )
            .prop_map(|(keyword, schema)| json!({keyword: schema}));
        let properties = prop::collection::hash_map("[ab]", inner, 0..3)
            .prop_map(|properties| json!({"properties": properties}));
        let siblings = prop::sample::select(vec![
            json!({}),
            json!({"description": "d \r\n"}),
            json!({"description": "e", "readOnly": false, "default": 1.0}),
            json!({"enum": ["b", "a", "b"], "additionalProperties": false}),
            json!({"type": ["string", "null"], "required": ["b", "a"]}),
        ]);
        (prop_oneof![arms, nested, properties], siblings).prop_map(|(mut schema, siblings)| {
            for (key, value) in siblings.as_object().unwrap() {
                schema
                    .as_object_mut()
                    .unwrap()
                    .entry(key)
                    .or_insert_with(|| value.clone());
            }
            schema
        })
    })
}

/// The same value with every object and every set written the other way round.
fn reversed(value: &Value, is_set: bool) -> Value {
    match value {
        Value::Array(items) if is_set => items
            .iter()
            .rev()
            .map(|item| reversed(item, false))
            .collect(),
        Value::Array(items) => items.iter().map(|item| reversed(item, false)).collect(),
        Value::Object(members) => {
            let is_set =
                |key: &str| matches!(key, "required" | "enum" | "oneOf" | "anyOf" | "type");
            members
                .iter()
                .rev()
                .map(|(key, value)| (key.clone(), reversed(value, is_set(key))))
                .collect()
        }
        other => other.clone(),
    }
}

proptest! {
    #[test]
    fn the_canonical_form_is_its_own(schema in any_schema()) {
        let document = json!({"components": {"schemas": {"a": schema}}});
        let once = canonical(&document).unwrap();
        prop_assert_eq!(canonical(&once).unwrap().to_string(), once.to_string());
    }

    #[test]
    fn order_carries_nothing_where_it_should_not(schema in any_schema()) {
        let document = json!({"components": {"schemas": {"a": schema}}});
        let left = canonical(&document).unwrap();
        let right = canonical(&reversed(&document, false)).unwrap();
        prop_assert_eq!(left.to_string(), right.to_string());
    }
}
