//! What a schema may say in the document and generated Rust could not hold up: each such place
//! becomes a diagnostic.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::diagnostic::Diagnostics;
use crate::read::{Document, Format, Object, Property, Schema, SchemaKind};

use super::RustType;

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

/// What extends another arm in the model has all that the other has. It stands behind the other in
/// every union, so that no two extend each other.
pub(super) fn model_base(
    document: &Document,
    component: &str,
    schema: &Schema,
    object: &Object,
    diagnostics: &mut Diagnostics,
) {
    let Some(base) = object.model_base.as_deref() else {
        return;
    };
    let mut unions = document
        .schemas
        .values()
        .filter_map(|named| match &named.kind {
            SchemaKind::Union(union) => Some(&union.arms),
            _ => None,
        })
        .filter(|arms| arms.iter().any(|arm| arm.schema == component))
        .peekable();
    let is_arm = unions.peek().is_some();
    let is_behind = unions.all(|arms| {
        let mut before = arms.iter().take_while(|arm| arm.schema != component);
        before.any(|arm| arm.schema == base)
    });
    let extended = document.schemas.get(base).filter(|extended| {
        let exists = extended.versions.is_empty() || extended.versions == schema.versions;
        is_arm && is_behind && exists
    });
    let extended = match extended.map(|extended| &extended.kind) {
        Some(SchemaKind::Object(extended))
            if extended.base == object.base && extended.open == object.open =>
        {
            extended
        }
        _ => {
            diagnostics.push(
                &schema.place,
                &schema.pointer,
                format!("not supported: `{base}` as the base in the model; name an arm that stands before this one in the same union, extends the same, is as open, and is in every version of this one"),
            );
            return;
        }
    };
    let is_told = |property: &&Property| !matches!(property.schema.kind, SchemaKind::Tag(_));
    for inherited in extended.properties.iter().filter(is_told) {
        let is_declared = object.properties.iter().any(|own| {
            own.name == inherited.name
                && own.required == inherited.required
                && own.schema.nullable == inherited.schema.nullable
                && own.schema.versions == inherited.schema.versions
                && RustType::of(&own.schema) == RustType::of(&inherited.schema)
        });
        if !is_declared {
            diagnostics.push(
                &schema.place,
                &schema.pointer,
                format!(
                    "`{}` is not declared as `{base}` declares it, which is the base in the model",
                    inherited.name
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
