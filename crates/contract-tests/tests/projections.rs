//! L1, by version: for every version the projection of the authored document, by its marks, equals
//! the projection of the emitted one, by the generated tables.

use muster_api::{OPERATIONS, Operation};
use muster_contract::difference::differences;
use muster_contract::project::project;
use muster_contract_tests::projections::{compare, dangling, mark};
use muster_model_runtime::schema::{Additional, Object, Property, Rule, Schema, Shape, Versions};
use serde_json::{Value, json};

#[test]
fn every_version_follows_from_the_tables_as_from_the_marks() {
    for report in compare() {
        let shown: Vec<String> = report.differences.iter().map(ToString::to_string).collect();
        println!("{}: {} differences", report.version, shown.len());
        assert!(
            shown.is_empty(),
            "{}:\n{}",
            report.version,
            shown.join("\n")
        );
        assert_eq!(report.dangling, Vec::<String>::new(), "{}", report.version);
    }
}

const NEW: Versions = Versions::only(&["new"]);

const fn property(name: &'static str, versions: Versions) -> Property {
    Property {
        name,
        versions,
        required: true,
        nullable: false,
        read_only: false,
        default: None,
        rule: Rule::Any,
    }
}

static THING: Schema = Schema {
    name: "thing",
    versions: Versions::ALL,
    shape: Shape::Object(Object {
        bases: &[],
        properties: &[property("a", Versions::ALL), property("b", NEW)],
        additional: Additional::Refused,
    }),
};
static CHOICE: Schema = Schema {
    name: "choice",
    versions: Versions::ALL,
    shape: Shape::Value(Rule::Enum {
        members: &["x", "y"],
        restricted: &[("y", NEW)],
    }),
};
static ADDED: Schema = Schema {
    name: "added",
    versions: NEW,
    shape: Shape::Value(Rule::Any),
};

fn marked() -> Value {
    json!({
        "openapi": "3.1.0",
        "x-muster-versions": ["old", "new"],
        "paths": {"/things": {
            "get": {"operationId": "list", "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/thing"}}}}}},
            "post": {"operationId": "add", "x-muster-versions": ["new"], "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/added"}}}}}},
        }},
        "components": {"schemas": {
            "thing": {"type": "object", "required": ["a", "b"], "properties": {
                "a": {"$ref": "#/components/schemas/choice"},
                "b": {"type": "string", "x-muster-versions": ["new"]},
            }},
            "choice": {"type": "string", "enum": ["x", "y"], "x-muster-member-versions": {"y": ["new"]}},
            "added": {"type": "string", "x-muster-versions": ["new"]},
        }},
    })
}

/// The same document without marks, as the code emits it.
fn unmarked(value: &Value) -> Value {
    match value {
        Value::Object(members) => members
            .iter()
            .filter(|(key, _)| !key.starts_with("x-muster"))
            .map(|(key, value)| (key.clone(), unmarked(value)))
            .collect(),
        Value::Array(items) => items.iter().map(unmarked).collect(),
        other => other.clone(),
    }
}

fn operations() -> Vec<Operation> {
    let operation = |id, method, versions| Operation {
        id,
        method,
        path: "/things",
        versions,
        ..OPERATIONS[0]
    };
    vec![
        operation("list", "GET", Versions::ALL),
        operation("add", "POST", NEW),
    ]
}

#[test]
fn the_tables_put_back_what_the_marks_say() {
    let back = mark(
        unmarked(&marked()),
        &operations(),
        &[&THING, &CHOICE, &ADDED],
    );
    for version in ["old", "new"] {
        let expected = project(&marked(), version);
        assert_eq!(differences(&expected, &project(&back, version)), []);
        assert_eq!(dangling(&expected), Vec::<String>::new());
    }
    assert_ne!(project(&back, "old"), project(&back, "new"));
}

#[test]
fn a_table_that_forgets_a_version_is_noticed() {
    for forgotten in ["add", "b", "y"] {
        let operations: Vec<Operation> = operations()
            .into_iter()
            .map(|operation| Operation {
                versions: if operation.id == forgotten {
                    Versions::ALL
                } else {
                    operation.versions
                },
                ..operation
            })
            .collect();
        let schemas: Vec<&'static Schema> = [("b", &THING), ("y", &CHOICE), ("", &ADDED)]
            .into_iter()
            .filter(|(name, _)| *name != forgotten)
            .map(|(_, schema)| schema)
            .collect();
        let back = mark(unmarked(&marked()), &operations, &schemas);
        let found = differences(&project(&marked(), "old"), &project(&back, "old"));
        assert!(!found.is_empty(), "{forgotten}");
    }
}
