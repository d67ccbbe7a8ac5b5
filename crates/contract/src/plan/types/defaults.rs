//! Which types need a value of their own accord: a request leaves out what only the server sets,
//! even where an answer always has it, and changes of some members begin with something where there
//! was nothing.

use std::collections::BTreeSet;

use crate::read::{Document, Schema, SchemaKind};

/// The named types that a required read-only property has, and those whose changes a property has.
pub(super) fn components_in_need(document: &Document) -> BTreeSet<&str> {
    let mut components = BTreeSet::new();
    for schema in document.schemas.values() {
        if let SchemaKind::Object(object) = &schema.kind {
            for property in &object.properties {
                if let SchemaKind::Reference(name) = &property.schema.kind
                    && property.schema.read_only
                    && property.required
                {
                    components.insert(name.as_str());
                }
                components.extend(changed(document, &property.schema));
            }
        }
    }
    components
}

/// The named type whose changes this is.
pub(super) fn changed<'d>(document: &'d Document, schema: &Schema) -> Option<&'d str> {
    match &schema.kind {
        SchemaKind::Reference(name) => document.schemas.get(name)?.patch_of.as_deref(),
        _ => None,
    }
}

/// Whether the type of such a property can have one.
pub(super) fn is_possible(document: &Document, schema: &Schema) -> bool {
    match &schema.kind {
        SchemaKind::Reference(name) => document.schemas.get(name).is_some_and(|target| {
            !matches!(
                target.kind,
                SchemaKind::Object(_) | SchemaKind::Union(_) | SchemaKind::Reference(_)
            )
        }),
        _ => true,
    }
}
