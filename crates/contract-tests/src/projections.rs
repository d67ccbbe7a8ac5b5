//! Every version of the document, once as the author marked it and once as the generated tables
//! say. The emitted document carries no marks; here they are put back from the tables alone, so
//! that a table that is wrong about a version shows as a difference.

use muster_api::OPERATIONS;
use muster_contract::difference::{Difference, differences};
use muster_contract::project::{MEMBER_VERSIONS, VERSIONS, project, referenced_schemas, versions};
use muster_model::TYPES;
use muster_model_runtime::schema::{Property, Rule, Schema, Shape, Versions};
use serde_json::{Map, Value, json};

use crate::documents::{authored, emitted};
use crate::equality::in_canonical_form;

/// What was found for one version.
#[derive(Debug)]
pub struct Report {
    /// The version.
    pub version: String,
    /// Where its projections differ, authored to the left.
    pub differences: Vec<Difference>,
    /// References of the projection that lead nowhere.
    pub dangling: Vec<String>,
}

/// Compares the projections of every version.
///
/// # Panics
/// When the generated list of versions is not the document's.
#[must_use]
pub fn compare() -> Vec<Report> {
    let authored = authored();
    let marked = mark(emitted(), OPERATIONS, &tables());
    let versions = versions(&authored);
    assert_eq!(muster_api::VERSIONS, versions, "the generated versions");
    versions
        .into_iter()
        .map(|version| {
            let projected = project(&authored, &version);
            Report {
                differences: differences(
                    &in_canonical_form(&projected),
                    &in_canonical_form(&project(&marked, &version)),
                ),
                dangling: dangling(&projected),
                version,
            }
        })
        .collect()
}

/// The emitted document with the marks that the generated tables say it has.
#[must_use]
pub fn marked_emitted() -> Value {
    mark(emitted(), OPERATIONS, &tables())
}

fn tables() -> Vec<&'static Schema> {
    TYPES.iter().map(|known| known.schema).collect()
}

/// Writes the versions of the tables into a document that has no marks.
#[must_use]
pub fn mark(
    mut document: Value,
    operations: &[muster_api::Operation],
    schemas: &[&'static Schema],
) -> Value {
    for operation in operations {
        let target = document
            .get_mut("paths")
            .and_then(|paths| paths.get_mut(operation.path))
            .and_then(|item| item.get_mut(operation.method.to_lowercase()));
        set(target, operation.versions);
    }
    for schema in schemas {
        let target = document
            .pointer_mut("/components/schemas")
            .and_then(|named| named.get_mut(schema.name));
        if let Some(target) = target {
            mark_schema(target, schema);
        }
    }
    document
}

fn mark_schema(target: &mut Value, schema: &'static Schema) {
    match &schema.shape {
        Shape::Object(object) => {
            for property in object.properties {
                mark_property(target, property);
            }
        }
        Shape::Value(Rule::Enum { restricted, .. }) if !restricted.is_empty() => {
            let members: Map<String, Value> = restricted
                .iter()
                .map(|(member, versions)| ((*member).to_owned(), json!(versions.names())))
                .collect();
            target[MEMBER_VERSIONS] = Value::Object(members);
        }
        Shape::Value(_) | Shape::Union(_) => {}
    }
    set(Some(target), schema.versions);
}

/// A property stands in the object itself or in the part of an `allOf` that is not the base.
fn mark_property(target: &mut Value, property: &Property) {
    if let Some(found) = target
        .get_mut("properties")
        .and_then(|properties| properties.get_mut(property.name))
    {
        set(Some(found), property.versions);
        return;
    }
    let parts = target.get_mut("allOf").and_then(Value::as_array_mut);
    for part in parts.into_iter().flatten() {
        mark_property(part, property);
    }
}

fn set(target: Option<&mut Value>, versions: Versions) {
    if let Some(Value::Object(target)) = target
        && !versions.names().is_empty()
    {
        target.insert(VERSIONS.to_owned(), json!(versions.names()));
    }
}

/// The references of a document that lead to no schema of it.
#[must_use]
pub fn dangling(document: &Value) -> Vec<String> {
    let schemas = document
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    let is_there = |name: &String| schemas.is_some_and(|schemas| schemas.contains_key(name));
    referenced_schemas(document)
        .into_iter()
        .filter(|name| !is_there(name))
        .collect()
}
