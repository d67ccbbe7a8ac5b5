//! What a schema may say in the document and generated Rust could not hold up: each such place
//! becomes a diagnostic.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::diagnostic::Diagnostics;
use crate::read::{Document, Format, Object, Schema, SchemaKind};

/// What an element of a list or a value of a map may say about itself: utoipa's derive has no
/// words for constraints there, so they belong to a named schema.
pub(super) fn elements(schema: &Schema, diagnostics: &mut Diagnostics) {
    let element = match &schema.kind {
        SchemaKind::Array(array) => &array.items,
        SchemaKind::Map(values) => values,
        _ => return,
    };
    let constrained = match &element.kind {
        SchemaKind::Integer(integer) => integer.minimum.is_some() || integer.maximum.is_some(),
        SchemaKind::Number(number) => [
            number.minimum,
            number.maximum,
            number.exclusive_minimum,
            number.exclusive_maximum,
        ]
        .iter()
        .any(Option::is_some),
        SchemaKind::Text(text) => {
            text.min_length.is_some() || text.max_length.is_some() || text.pattern.is_some()
        }
        SchemaKind::Array(array) => {
            array.min_items.is_some() || array.max_items.is_some() || array.unique
        }
        _ => false,
    };
    if matches!(&element.kind, SchemaKind::Text(text) if text.format == Format::DateTime) {
        diagnostics.push(
            &element.place,
            &element.pointer,
            "not supported: a date-time as a nameless element; name its schema under components.schemas",
        );
    }
    let said = element.description.is_some()
        || element.default.is_some()
        || element.read_only
        || element.deprecated
        || !element.versions.is_empty();
    if constrained || said {
        diagnostics.push(
            &element.place,
            &element.pointer,
            "not supported: constraints, defaults or descriptions of a nameless element; name its schema under components.schemas",
        );
    }
    elements(element, diagnostics);
}

/// A property belongs to one type of a line of bases, and only one of them is open.
pub(super) fn redeclared(
    document: &Document,
    schema: &Schema,
    object: &Object,
    diagnostics: &mut Diagnostics,
) {
    let (place, pointer) = (&schema.place, &schema.pointer);
    let mut inherited = BTreeSet::new();
    let mut visited = BTreeSet::new();
    let mut next = object.base.as_deref();
    while let Some(base) = next {
        if !visited.insert(base) {
            if let Some(schema) = document.schemas.get(base) {
                diagnostics.push(
                    &schema.place,
                    &schema.pointer,
                    format!("`{base}` extends itself"),
                );
            }
            return;
        }
        let Some(SchemaKind::Object(parent)) =
            document.schemas.get(base).map(|schema| &schema.kind)
        else {
            return;
        };
        if object.open && parent.open {
            // Each would keep what nobody declared, and it would be written twice.
            diagnostics.push(
                place,
                pointer,
                "not supported: `additionalProperties` of what extends an open object; it is open already",
            );
        }
        inherited.extend(
            parent
                .properties
                .iter()
                .map(|property| property.name.as_str()),
        );
        next = parent.base.as_deref();
    }
    for property in &object.properties {
        if inherited.contains(property.name.as_str()) {
            diagnostics.push(
                &property.schema.place,
                &property.schema.pointer,
                format!(
                    "not supported: `{}` is declared by a base already",
                    property.name
                ),
            );
        }
    }
}

/// A default of an enum is one of its members.
pub(super) fn enum_default(document: &Document, schema: &Schema, diagnostics: &mut Diagnostics) {
    let (SchemaKind::Reference(name), Some(default)) = (&schema.kind, &schema.default) else {
        return;
    };
    let Some(target) = document.schemas.get(name) else {
        return;
    };
    let fits = match (&target.kind, default) {
        (SchemaKind::Enumeration(enumeration), Value::String(member)) => {
            enumeration.members.contains(member)
        }
        (SchemaKind::Enumeration(_), _) => false,
        _ => true,
    };
    if !fits {
        diagnostics.push(
            &schema.place,
            &schema.pointer,
            format!("the default {default} is not a member of `{name}`"),
        );
    }
}
