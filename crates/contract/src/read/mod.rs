//! The closed-world reader: from a bundled document to typed facts. A keyword it does not know is
//! a diagnostic that names the feature, never something skipped.

mod annotations;
mod document;
mod members;
mod operation;
mod schema;
mod security;

pub use document::*;
pub use schema::{MODEL_BASE, SCHEMA_PREFIX, flags_pattern};

use indexmap::IndexMap;

use crate::diagnostic::{Diagnostics, Place};
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
        root.fault(
            "openapi",
            format!("OpenAPI 3.1 is read here, not `{version}`"),
        );
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
    let versions = root.texts("x-muster-versions");
    let mut servers = Vec::new();
    let below = root.below("servers");
    for node in root.nodes("servers") {
        let mut server = Members::of(node, &below, root.diagnostics());
        servers.push(Server {
            url: server.required_text("url"),
            description: server.text("description"),
        });
        server.finish();
    }
    let mut tags = Vec::new();
    let below = root.below("tags");
    for node in root.nodes("tags") {
        let mut tag = Members::of(node, &below, root.diagnostics());
        tags.push(Tag {
            name: tag.required_text("name"),
            description: tag.text("description"),
        });
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
    let mut security_schemes = Vec::new();
    if let Some(mut components) = root.object("components") {
        if let Some(mut named) = components.object("schemas") {
            for (name, node) in named.take_all() {
                let pointer = format!("/components/schemas/{}", pointer_token(&name));
                if !is_component_name(&name) {
                    named.diagnostics().push(
                        &node.place,
                        &pointer,
                        format!("not supported: a schema called `{name}`; write letters, digits and `_`, in parts divided by dots of which each starts with a letter and none is a keyword of Rust's"),
                    );
                }
                let schema = schema::read_schema(node, &pointer, named.diagnostics());
                schemas.insert(name, schema);
            }
        }
        if let Some(mut named) = components.object("securitySchemes") {
            for (name, node) in named.take_all() {
                let pointer = format!("/components/securitySchemes/{}", pointer_token(&name));
                security_schemes.extend(security::read_scheme(
                    name,
                    node,
                    &pointer,
                    named.diagnostics(),
                ));
            }
        }
        components.finish();
    }
    root.finish();
    let document = Document {
        info,
        servers,
        tags,
        operations,
        schemas,
        security_schemes,
        versions,
    };
    check_references(&document, diagnostics);
    document
}

/// Whether utoipa can say a component's name, which it takes as a Rust path.
fn is_component_name(name: &str) -> bool {
    name.split('.').all(|part| {
        if crate::plan::is_keyword(part) {
            return false;
        }
        let mut letters = part.chars();
        letters
            .next()
            .is_some_and(|first| first.is_ascii_alphabetic())
            && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
    })
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
                format!(
                    "the operationId `{}` is already used by {} {}",
                    operation.id,
                    first.method.name(),
                    first.path
                ),
            );
        }
        check_versions(
            document,
            &operation.versions,
            &operation.place,
            &operation.pointer,
            diagnostics,
        );
        for requirement in &operation.security {
            let known = document
                .security_schemes
                .iter()
                .find(|scheme| scheme.name == requirement.scheme);
            if known.is_none() {
                diagnostics.push(
                    &operation.place,
                    &operation.pointer,
                    format!(
                        "there is no security scheme `{}`, or it is refused",
                        requirement.scheme
                    ),
                );
                continue;
            }
            for scope in &requirement.scopes {
                let declared = known.is_some_and(|scheme| {
                    scheme
                        .flows
                        .iter()
                        .any(|flow| flow.scopes.iter().any(|(name, _)| name == scope))
                });
                if !declared {
                    diagnostics.push(
                        &operation.place,
                        &operation.pointer,
                        format!(
                            "the scope `{scope}` is not declared by the security scheme `{}`",
                            requirement.scheme
                        ),
                    );
                }
            }
        }
        let declared = document.tags.iter().any(|tag| tag.name == operation.tag);
        // What has no tag was reported where it was read.
        if !declared && !operation.tag.is_empty() {
            diagnostics.push(
                &operation.place,
                &operation.pointer,
                format!("the tag `{}` is not declared in `tags`", operation.tag),
            );
        }
    }
    annotations::check(document, diagnostics);
    for schema in document.schemas.values() {
        schema.visit(&mut |schema| check_schema(document, schema, diagnostics));
    }
    for operation in &document.operations {
        operation.visit_schemas(&mut |schema| {
            schema.visit(&mut |schema| check_schema(document, schema, diagnostics));
        });
    }
}

fn check_versions(
    document: &Document,
    versions: &[String],
    place: &Place,
    pointer: &str,
    diagnostics: &mut Diagnostics,
) {
    for version in versions {
        if !document.versions.contains(version) {
            diagnostics.push(
                place,
                pointer,
                format!("the version `{version}` is not declared in the document's own `x-muster-versions`"),
            );
        }
    }
}

fn check_schema(document: &Document, schema: &Schema, diagnostics: &mut Diagnostics) {
    check_versions(
        document,
        &schema.versions,
        &schema.place,
        &schema.pointer,
        diagnostics,
    );
    if let SchemaKind::Enumeration(enumeration) = &schema.kind {
        for (_, versions) in &enumeration.restricted {
            check_versions(
                document,
                versions,
                &schema.place,
                &schema.pointer,
                diagnostics,
            );
        }
    }
    match &schema.kind {
        SchemaKind::Reference(name) if !document.schemas.contains_key(name) => {
            diagnostics.push(
                &schema.place,
                &schema.pointer,
                format!("there is no schema `{name}`"),
            );
        }
        SchemaKind::Object(Object {
            base: Some(base), ..
        }) => match document.schemas.get(base).map(|base| &base.kind) {
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
        },
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
                let tag = object
                    .properties
                    .iter()
                    .find(|property| property.name == union.property);
                let fits = tag.is_some_and(|property| {
                    matches!(&property.schema.kind, SchemaKind::Tag(tag) if tag.written && tag.spellings.first() == Some(&arm.tag))
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
