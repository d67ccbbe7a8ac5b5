//! Which types lead back to themselves: without a box they would have no size, and utoipa would
//! follow them without end.

use std::collections::BTreeSet;

use crate::read::{Document, Schema, SchemaKind};

/// Whether a value of `schema` can hold a value of `component` at any depth.
pub(super) fn leads_to(document: &Document, schema: &Schema, component: &str) -> bool {
    Search::new(document, component, true).schema(schema)
}

/// Whether Rust would lay out a value of `component` inside a value of `schema`, as it does not
/// with what is in a list or a map.
pub(super) fn contains(document: &Document, schema: &Schema, component: &str) -> bool {
    Search::new(document, component, false).schema(schema)
}

struct Search<'d, 'c> {
    document: &'d Document,
    component: &'c str,
    through_collections: bool,
    seen: BTreeSet<&'d str>,
}

impl<'d, 'c> Search<'d, 'c> {
    fn new(document: &'d Document, component: &'c str, through_collections: bool) -> Self {
        Self {
            document,
            component,
            through_collections,
            seen: BTreeSet::new(),
        }
    }

    fn schema(&mut self, schema: &'d Schema) -> bool {
        match &schema.kind {
            SchemaKind::Reference(name) => self.named(name),
            SchemaKind::Array(array) => self.through_collections && self.schema(&array.items),
            SchemaKind::Map(values) => self.through_collections && self.schema(values),
            SchemaKind::Union(union) => union.arms.iter().any(|arm| self.named(&arm.schema)),
            SchemaKind::Object(object) => {
                object.base.as_deref().is_some_and(|base| self.named(base))
                    || object
                        .properties
                        .iter()
                        .any(|property| self.schema(&property.schema))
            }
            _ => false,
        }
    }

    fn named(&mut self, name: &'d str) -> bool {
        if name == self.component {
            return true;
        }
        // What was seen before did not lead there, or is being followed.
        self.seen.insert(name)
            && self
                .document
                .schemas
                .get(name)
                .is_some_and(|target| self.schema(target))
    }
}
