//! The closed-world reader: from a bundled document to typed facts. A keyword it does not know is
//! a diagnostic that names the feature, never something skipped.

mod document;
mod members;
mod operation;
mod schema;

pub use document::*;
pub use schema::SCHEMA_PREFIX;

use indexmap::IndexMap;

use crate::diagnostic::Diagnostics;
use crate::node::{Node, pointer_token};
use members::Members;

/// Reads a bundled document.
///
/// # Errors
/// Every construct outside the profile, each with its place and pointer.
pub fn read(bundle: &Node) -> Result<Document, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let document = read_document(bundle, &mut diagnostics);
    diagnostics.into_result(document)
}

fn read_document(bundle: &Node, diagnostics: &mut Diagnostics) -> Document {
    let mut root = Members::of(bundle, "", diagnostics);
    let version = root.required_text("openapi");
    if !version.starts_with("3.1.") {
        root.fault("openapi", format!("OpenAPI 3.1 is read here, not `{version}`"));
    }
    let mut info = Info::default();
    if let Some(mut members) = root.required_object("info") {
        info = Info {
            title: members.required_text("title"),
            version: members.required_text("version"),
            summary: members.text("summary"),
            description: members.text("description"),
            license: None,
            contact: None,
            terms_of_service: members.text("termsOfService"),
        };
        if let Some(mut license) = members.object("license") {
            info.license = Some(License {
                name: license.required_text("name"),
                identifier: license.text("identifier"),
                url: license.text("url"),
            });
            license.finish();
        }
        if let Some(mut contact) = members.object("contact") {
            info.contact = Some(Contact {
                name: contact.text("name"),
                url: contact.text("url"),
                email: contact.text("email"),
            });
            contact.finish();
        }
        members.finish();
    }
    let mut servers = Vec::new();
    let below = root.below("servers");
    for node in root.nodes("servers") {
        let mut server = Members::of(node, &below, root.diagnostics());
        servers.push(Server { url: server.required_text("url"), description: server.text("description") });
        server.finish();
    }
    let mut tags = Vec::new();
    let below = root.below("tags");
    for node in root.nodes("tags") {
        let mut tag = Members::of(node, &below, root.diagnostics());
        tags.push(Tag { name: tag.required_text("name"), description: tag.text("description") });
        tag.finish();
    }
    let mut operations = Vec::new();
    if let Some(mut paths) = root.required_object("paths") {
        for (path, item) in paths.take_all() {
            let pointer = format!("/paths/{}", pointer_token(&path));
            operation::read_path_item(&path, item, &pointer, paths.diagnostics(), &mut operations);
        }
    }
    let mut schemas = IndexMap::new();
    if let Some(mut components) = root.object("components") {
        if let Some(mut named) = components.object("schemas") {
            for (name, node) in named.take_all() {
                let pointer = format!("/components/schemas/{}", pointer_token(&name));
                let schema = schema::read_schema(node, &pointer, named.diagnostics());
                schemas.insert(name, schema);
            }
        }
        components.finish();
    }
    root.finish();
    let document = Document { info, servers, tags, operations, schemas };
    check_references(&document, diagnostics);
    document
}

/// Rules that need the whole document: references that lead somewhere, unique operation names,
/// tags that are declared, unions whose arms can be told apart.
fn check_references(document: &Document, diagnostics: &mut Diagnostics) {
    let mut seen: IndexMap<&str, &Operation> = IndexMap::new();
    for operation in &document.operations {
        if let Some(first) = seen.insert(&operation.id, operation) {
            diagnostics.push(
                &operation.place,
                &operation.pointer,
                format!("the operationId `{}` is already used by {} {}", operation.id, first.method.name(), first.path),
            );
        }
        if !document.tags.iter().any(|tag| tag.name == operation.tag) {
            diagnostics.push(
                &operation.place,
                &operation.pointer,
                format!("the tag `{}` is not declared in `tags`", operation.tag),
            );
        }
    }
    for schema in document.schemas.values() {
        schema.visit(&mut |schema| check_schema(document, schema, diagnostics));
    }
    for operation in &document.operations {
        operation.visit_schemas(&mut |schema| {
            schema.visit(&mut |schema| check_schema(document, schema, diagnostics));
        });
    }
}

fn check_schema(document: &Document, schema: &Schema, diagnostics: &mut Diagnostics) {
    match &schema.kind {
        SchemaKind::Reference(name) if !document.schemas.contains_key(name) => {
            diagnostics.push(&schema.place, &schema.pointer, format!("there is no schema `{name}`"));
        }
        SchemaKind::Object(Object { base: Some(base), .. }) => {
            match document.schemas.get(base).map(|base| &base.kind) {
                Some(SchemaKind::Object(_)) => {}
                Some(_) => diagnostics.push(
                    &schema.place,
                    &schema.pointer,
                    format!("the base `{base}` is not an object schema"),
                ),
                None => diagnostics.push(
                    &schema.place,
                    &schema.pointer,
                    format!("there is no schema `{base}`"),
                ),
            }
        }
        SchemaKind::Union(union) => {
            for arm in &union.arms {
                let object = match document.schemas.get(&arm.schema).map(|schema| &schema.kind) {
                    Some(SchemaKind::Object(object)) => object,
                    _ => {
                        diagnostics.push(
                            &schema.place,
                            &schema.pointer,
                            format!("the arm `{}` is not an object schema", arm.schema),
                        );
                        continue;
                    }
                };
                let tag = object.properties.iter().find(|property| property.name == union.property);
                let fits = tag.is_some_and(|property| {
                    matches!(&property.schema.kind, SchemaKind::Tag(spellings) if spellings.first() == Some(&arm.tag))
                });
                if !fits {
                    diagnostics.push(
                        &schema.place,
                        &schema.pointer,
                        format!(
                            "the arm `{}` needs a property `{}` marked `x-muster-tag: true` whose first enum member is `{}`",
                            arm.schema, union.property, arm.tag
                        ),
                    );
                }
            }
        }
        _ => {}
    }
}
