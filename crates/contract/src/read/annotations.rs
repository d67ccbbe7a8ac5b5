//! What may be said about a schema at the place where it stands, beyond what its values look like.
//! A keyword that nothing generated could repeat there is refused, never lost.

use crate::diagnostic::Diagnostics;

use super::document::{Document, Format, Schema, SchemaKind};

/// Reports every keyword that stands where it cannot be repeated.
pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    for schema in document.schemas.values() {
        for (keyword, said) in [
            ("default", schema.default.is_some()),
            ("readOnly", schema.read_only),
            ("deprecated", schema.deprecated),
        ] {
            if said {
                let message = format!(
                    "not supported: `{keyword}` of a named schema; say it where it is used"
                );
                diagnostics.push(&schema.place, &schema.pointer, message);
            }
        }
        schema.visit(&mut |inner| {
            // utoipa would say it of the elements and keys.
            if inner.read_only && matches!(inner.kind, SchemaKind::Array(_) | SchemaKind::Map(_)) {
                diagnostics.push(
                    &inner.place,
                    &inner.pointer,
                    "not supported: `readOnly` of a nameless list or map; name its schema under components.schemas",
                );
            }
            if inner.deprecated && matches!(inner.kind, SchemaKind::Reference(_)) {
                diagnostics.push(
                    &inner.place,
                    &inner.pointer,
                    "not supported: `deprecated` beside a $ref; utoipa drops it there, so say it in the description",
                );
            }
            if inner.title.is_some() && !std::ptr::eq(inner, schema) {
                diagnostics.push(
                    &inner.place,
                    &inner.pointer,
                    "not supported: the `title` of a nameless schema; describe it instead",
                );
            }
        });
    }
    for operation in &document.operations {
        for parameter in &operation.parameters {
            bare(&parameter.schema, "a parameter's schema", diagnostics);
        }
        for schema in operation.body.iter().map(|body| &body.schema) {
            bare(schema, "the schema of a body", diagnostics);
        }
        let contents = operation
            .responses
            .iter()
            .filter_map(|response| response.content.as_ref());
        for schema in contents.map(|content| &content.schema) {
            bare(schema, "the schema of a body", diagnostics);
            if is_constrained(schema) {
                diagnostics.push(
                    &schema.place,
                    &schema.pointer,
                    "not supported: constraints of a body that is a plain text",
                );
            }
        }
    }
}

fn bare(schema: &Schema, what: &str, diagnostics: &mut Diagnostics) {
    if let Some(keyword) = schema.says_more() {
        let message = format!("not supported: `{keyword}` of {what}");
        diagnostics.push(&schema.place, &schema.pointer, message);
    }
}

/// Whether a scalar is narrowed by anything but its width.
fn is_constrained(schema: &Schema) -> bool {
    match &schema.kind {
        SchemaKind::Integer(integer) => integer.minimum.is_some() || integer.maximum.is_some(),
        SchemaKind::Text(text) => {
            text.min_length.is_some()
                || text.max_length.is_some()
                || text.pattern.is_some()
                || text.format != Format::Plain
        }
        _ => schema.nullable,
    }
}
