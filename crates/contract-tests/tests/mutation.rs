//! L5: the proof notices every change of every fact, on either side.

use std::collections::BTreeSet;

use muster_contract_tests::mutation::{Report, SURVIVORS, mutants, mutate, run};
use muster_contract_tests::{authored, emitted};
use serde_json::{Value, json};

#[test]
fn every_changed_fact_makes_a_difference() {
    let report = run();
    for (class, score) in &report.classes {
        println!("{score:>12} {class}");
    }
    println!("{:>12} in all", report.score().to_string());
    let unexplained: Vec<String> = report
        .unexplained()
        .map(|survivor| {
            let (class, edit, side) = (survivor.class, &survivor.edit, survivor.side);
            format!("{class}: {edit:?} of the {side} document")
        })
        .collect();
    assert!(
        unexplained.is_empty(),
        "{} survivors, the first of them:\n{}",
        unexplained.len(),
        unexplained[..unexplained.len().min(40)].join("\n")
    );
    for (class, reason) in SURVIVORS {
        let score = report.classes.get(class).copied().unwrap_or_default();
        println!("{} × {class}: {reason}", score.total);
        assert!(score.total > 0, "listed and not found: {class}");
    }
}

/// A class of which a document has no example says nothing; this document has one of each.
#[test]
fn no_class_of_facts_is_without_an_example() {
    let document = everything();
    let mut report = Report::default();
    mutate(&document, &document, "authored", &mut report);
    let survivors: Vec<_> = report
        .survivors
        .iter()
        .map(|survivor| survivor.class)
        .collect();
    assert_eq!(survivors, Vec::<&str>::new());
    let missing: BTreeSet<_> = [authored(), emitted()]
        .iter()
        .flat_map(mutants)
        .map(|mutant| mutant.class)
        .filter(|class| !report.classes.contains_key(class))
        .collect();
    assert_eq!(missing, BTreeSet::new());
    let known = report.classes.len();
    println!("{known} classes, {} mutants", report.score().total);
    assert!(known > 90, "{known} classes");
}

fn everything() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1", "description": "D", "license": {"name": "MIT", "identifier": "MIT"}},
        "servers": [{"url": "/a", "description": "D"}, {"url": "/b"}],
        "tags": [{"name": "t", "description": "D"}, {"name": "u"}],
        "security": [{"key": []}],
        "paths": {"/x/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
            "get": {
                "operationId": "get", "summary": "S", "description": "D", "tags": ["t"],
                "security": [{"oauth": ["a.Read", "b.Read"]}, {"key": []}],
                "parameters": [
                    {"name": "top", "in": "query", "description": "D", "schema": {"type": "integer", "format": "int32", "minimum": 1, "maximum": 9}},
                    {"name": "If-Match", "in": "header", "schema": {"type": "string"}},
                ],
                "responses": {
                    "200": {"description": "D", "headers": {"ETag": {"description": "D", "schema": {"type": "string"}}, "Age": {"required": true, "schema": {"type": "integer"}}},
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/pet"}}, "text/plain": {"schema": {"type": "string"}}}},
                    "404": {"description": "D"},
                },
            },
            "post": {
                "operationId": "post", "deprecated": true,
                "requestBody": {"required": true, "description": "D", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/cat"}}}},
                "responses": {"204": {"description": "D"}},
            },
        }},
        "components": {
            "schemas": {
                "pet": {
                    "description": "D",
                    "oneOf": [{"$ref": "#/components/schemas/cat"}, {"$ref": "#/components/schemas/dog"}],
                    "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/cat", "dog": "#/components/schemas/dog"}},
                },
                "cat": {"allOf": [{"$ref": "#/components/schemas/animal"}, {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string", "enum": ["cat", "Cat"]}}}]},
                "dog": {"type": "object", "additionalProperties": true, "properties": {"kind": {"type": "string", "enum": ["dog"]}}},
                "animal": {"type": "object", "title": "T", "required": ["id"], "properties": {
                    "id": {"type": "string", "readOnly": true, "format": "uuid"},
                    "secret": {"type": ["string", "null"], "writeOnly": true, "minLength": 1, "maxLength": 5, "pattern": "^a", "default": "a"},
                    "weight": {"type": "number", "exclusiveMinimum": 0.5, "exclusiveMaximum": 9.5},
                    "friends": {"type": "array", "minItems": 1, "maxItems": 4, "uniqueItems": true, "items": {"$ref": "#/components/schemas/pet"}},
                    "names": {"type": "array", "items": {"type": "string"}},
                    "owner": {"oneOf": [{"$ref": "#/components/schemas/dog"}, {"type": "null"}]},
                    "counts": {"type": "object", "additionalProperties": {"type": "integer"}},
                    "tame": {"type": "boolean", "deprecated": true},
                }},
                "nothing": {"type": "object"},
            },
            "securitySchemes": {
                "oauth": {"type": "oauth2", "description": "D", "flows": {"clientCredentials": {"tokenUrl": "https://a", "scopes": {"a.Read": "D", "b.Read": "D"}}}},
                "key": {"type": "apiKey", "in": "header", "name": "k"},
            },
        },
    })
}
