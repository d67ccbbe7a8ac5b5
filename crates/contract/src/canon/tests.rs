#![allow(clippy::unwrap_used)]

use serde_json::json;

use super::*;
use crate::bundle::bundle;
use crate::difference::differences;

/// The authored document, bundled.
pub(crate) fn authored() -> Value {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../openapi");
    let sources = muster_authored::read(std::path::Path::new(folder)).unwrap();
    bundle(&sources, "muster.yaml").unwrap().to_json()
}

fn component(schema: &Value) -> Value {
    let document = json!({"components": {"schemas": {"thing": schema}}});
    canonical(&document)
        .unwrap()
        .pointer("/components/schemas/thing")
        .cloned()
        .unwrap_or_default()
}

fn property(schema: &Value) -> Value {
    component(&json!({"properties": {"inner": schema}}))
        .pointer("/properties/inner")
        .cloned()
        .unwrap()
}

fn operation(operation: &Value) -> Value {
    let document = json!({"paths": {"/x": {"get": operation}}});
    canonical(&document)
        .unwrap()
        .pointer("/paths/~1x/get")
        .cloned()
        .unwrap()
}

#[track_caller]
fn same(of: impl Fn(&Value) -> Value, left: &Value, right: &Value) {
    assert_eq!(of(left).to_string(), of(right).to_string());
}

#[track_caller]
fn different(of: impl Fn(&Value) -> Value, left: &Value, right: &Value) {
    assert_ne!(of(left), of(right));
}

#[test]
fn sets_have_no_order_and_lists_keep_theirs() {
    same(
        component,
        &json!({"required": ["b", "a"], "enum": ["y", "x"]}),
        &json!({"enum": ["x", "y"], "required": ["a", "b"]}),
    );
    same(
        component,
        &json!({"oneOf": [{"$ref": "#/b"}, {"$ref": "#/a"}]}),
        &json!({"oneOf": [{"$ref": "#/a"}, {"$ref": "#/b"}]}),
    );
    same(
        operation,
        &json!({"tags": ["b", "a", "b"]}),
        &json!({"tags": ["a", "b"]}),
    );
    different(
        component,
        &json!({"default": [1, 2]}),
        &json!({"default": [2, 1]}),
    );
    different(
        component,
        &json!({"allOf": [{"$ref": "#/a"}, {"$ref": "#/b"}]}),
        &json!({"allOf": [{"$ref": "#/b"}, {"$ref": "#/a"}]}),
    );
}

#[test]
fn parameters_are_sorted_and_header_names_have_no_case() {
    let name = |name: &str, location: &str| json!({"name": name, "in": location});
    let left = operation(
        &json!({"parameters": [name("If-Match", "header"), name("b", "query"), name("A", "query")]}),
    );
    let names: Vec<&Value> = left["parameters"]
        .as_array()
        .unwrap()
        .iter()
        .map(|parameter| &parameter["name"])
        .collect();
    assert_eq!(names, ["if-match", "A", "b"]);
    let other = operation(
        &json!({"parameters": [name("a", "query"), name("b", "query"), name("IF-MATCH", "header")]}),
    );
    assert_eq!(
        differences(&left, &other).len(),
        1,
        "the names of query parameters have case"
    );
}

#[test]
fn parameters_of_the_path_become_those_of_each_operation() {
    let document = json!({"paths": {"/{a}/{b}": {
        "summary": "for the author",
        "parameters": [{"name": "b", "in": "path", "required": true}, {"name": "X-A", "in": "header"}],
        "get": {"parameters": [{"name": "x-a", "in": "header", "description": "own"}]},
        "delete": {}
    }}});
    let item = canonical(&document).unwrap()["paths"]["/{a}/{b}"].clone();
    let shared = json!({"in": "path", "name": "b", "required": true});
    assert_eq!(
        item,
        json!({
            "get": {"parameters": [{"name": "x-a", "in": "header", "description": "own"}, shared]},
            "delete": {"parameters": [{"name": "x-a", "in": "header"}, shared]}
        })
    );
}

#[test]
fn what_means_nothing_is_gone_and_what_means_something_stays() {
    same(
        operation,
        &json!({"deprecated": false, "parameters": [], "summary": " \n"}),
        &json!({}),
    );
    same(
        component,
        &json!({"type": "object", "required": [], "properties": {}, "additionalProperties": false}),
        &json!({"type": "object"}),
    );
    same(
        property,
        &json!({"readOnly": false, "nullable": false, "deprecated": false}),
        &json!({}),
    );
    different(operation, &json!({"security": []}), &json!({}));
    different(
        component,
        &json!({"additionalProperties": true}),
        &json!({}),
    );
    different(component, &json!({"default": []}), &json!({}));
    different(component, &json!({"default": false}), &json!({}));
    let body = |required: bool| operation(&json!({"requestBody": {"required": required}}));
    assert_ne!(body(true), body(false));
    assert_eq!(
        canonical(
            &json!({"security": [], "tags": [], "servers": [], "components": {"schemas": {}}})
        )
        .unwrap(),
        json!({})
    );
}

#[test]
fn defaults_of_style_and_explode_depend_on_the_location() {
    let query = |style: Value, explode: Value| {
        operation(&json!({"parameters": [{"name": "a", "in": "query", "style": style, "explode": explode}]}))["parameters"][0].clone()
    };
    assert_eq!(
        query(json!("form"), json!(true)),
        json!({"in": "query", "name": "a"})
    );
    assert_eq!(
        query(json!("form"), json!(false)),
        json!({"in": "query", "name": "a", "explode": false})
    );
    assert_eq!(
        query(json!("pipeDelimited"), json!(false)),
        json!({"in": "query", "name": "a", "style": "pipeDelimited"})
    );
    let header = json!({"responses": {"200": {"headers": {"X-A": {"style": "simple", "explode": false, "required": false}}}}});
    assert_eq!(
        operation(&header)["responses"]["200"]["headers"]["X-A"],
        json!({})
    );
}

#[test]
fn nullability_has_one_spelling() {
    let outside =
        json!({"description": "d", "readOnly": true, "oneOf": [{"$ref": "#/a"}, {"type": "null"}]});
    same(
        property,
        &json!({"readOnly": true, "oneOf": [{"type": "null"}, {"$ref": "#/a", "description": "d"}]}),
        &outside,
    );
    assert_eq!(property(&outside), outside);
    same(
        property,
        &json!({"oneOf": [{"type": ["null"]}, {"type": "string", "minLength": 1}]}),
        &json!({"type": ["null", "string"], "minLength": 1}),
    );
    assert_eq!(
        property(&json!({"type": ["null", "string"]}))["type"],
        json!(["string", "null"])
    );
    different(
        property,
        &json!({"oneOf": [{"type": "string", "enum": ["a"]}, {"type": "null"}]}),
        &json!({"type": ["string", "null"], "enum": ["a"]}),
    );
    different(
        property,
        &json!({"description": "x", "oneOf": [{"$ref": "#/a", "description": "y"}, {"type": "null"}]}),
        &json!({"description": "x", "oneOf": [{"$ref": "#/a"}, {"type": "null"}]}),
    );
    different(
        property,
        &json!({"anyOf": [{"$ref": "#/a"}, {"type": "null"}]}),
        &json!({"oneOf": [{"$ref": "#/a"}, {"type": "null"}]}),
    );
}

#[test]
fn a_one_armed_all_of_is_a_reference_inside_a_schema_and_inheritance_outside() {
    let wrapped = json!({"allOf": [{"$ref": "#/a"}], "description": "d", "default": "x"});
    let plain = json!({"$ref": "#/a", "description": "d", "default": "x"});
    same(property, &wrapped, &plain);
    same(
        component,
        &json!({"items": wrapped}),
        &json!({"items": plain}),
    );
    different(component, &wrapped, &plain);
    same(
        component,
        &json!({"allOf": [{"$ref": "#/a"}, {"type": "object", "properties": {}}]}),
        &json!({"allOf": [{"$ref": "#/a"}]}),
    );
    different(
        component,
        &json!({"allOf": [{"$ref": "#/a"}, {"type": "object", "additionalProperties": true}]}),
        &json!({"allOf": [{"$ref": "#/a"}]}),
    );
}

#[test]
fn numbers_and_line_ends_have_one_spelling() {
    same(
        component,
        &json!({"minimum": 1.0, "default": {"b": -0.0, "a": 1}}),
        &json!({"minimum": 1, "default": {"a": 1.0, "b": 0}}),
    );
    different(component, &json!({"minimum": 1.5}), &json!({"minimum": 1}));
    same(
        component,
        &json!({"description": "\n one  \r\n\r\n\r\n two\r\n"}),
        &json!({"description": "one\n\n\n two"}),
    );
    different(
        component,
        &json!({"description": "one\n\ntwo"}),
        &json!({"description": "one\ntwo"}),
    );
    different(
        component,
        &json!({"default": " a"}),
        &json!({"default": "a"}),
    );
}

#[test]
fn an_unknown_keyword_is_named_and_an_unknown_name_is_not_a_keyword() {
    let pointer = |document: Value| canonical(&document).unwrap_err().pointer;
    assert_eq!(pointer(json!({"webhooks": {}})), "/webhooks");
    assert_eq!(
        pointer(json!({"components": {"schemas": {"a/b": {"items": {"const": 1}}}}})),
        "/components/schemas/a~1b/items/const"
    );
    assert_eq!(
        pointer(json!({"components": {"schemas": {"a": {"oneOf": [{}, {"nullable": true}]}}}})),
        "/components/schemas/a/oneOf/1/nullable"
    );
    assert_eq!(
        pointer(json!({"paths": {"/a": {"$ref": "b"}}})),
        "/paths/~1a/$ref"
    );
    assert_eq!(
        component(&json!({"properties": {"const": {}, "x-muster-tag": {}}}))["properties"],
        json!({"const": {}, "x-muster-tag": {}})
    );
}

#[test]
fn only_listed_extensions_are_dropped() {
    let schema = json!({"type": "string", "x-muster-tag": true, "x-muster-other": [], "x-else": {"b": 1.0, "a": 1}});
    assert_eq!(
        component(&schema).to_string(),
        r#"{"type":"string","x-else":{"a":1,"b":1},"x-muster-other":[]}"#
    );
    for dropped in AUTHORING_ONLY {
        let document = json!({"paths": {"/a": {dropped.keyword: {}}}});
        assert_eq!(
            canonical(&document).unwrap(),
            json!({"paths": {"/a": {}}}),
            "{}",
            dropped.reason
        );
    }
}

#[test]
fn facts_are_counted() {
    let document = json!({
        "paths": {
            "/a": {
                "parameters": [{"name": "a", "in": "query"}],
                "get": {"responses": {"200": {}, "400": {}, "x-a": {}}},
                "post": {"parameters": [{"name": "b", "in": "query"}]}
            },
            "x-a": {"get": {}}
        },
        "components": {"schemas": {"get": {}, "x-a": {}}}
    });
    let counts = facts(&canonical(&document).unwrap());
    assert_eq!(
        counts.to_string(),
        "2 operations, 3 parameters, 2 responses, 2 schemas"
    );
}
