//! Objects with declared properties. They are compared as their values look, with everything they
//! inherit, so that a property which only moved between a type and its base is no loss.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::Rule;
use super::comparison::{Comparison, Pair, Position, below, is_true, shown, texts};
use super::schema::is_read_only;
use crate::read::SCHEMA_PREFIX;

/// One property of an object, declared or inherited.
struct Property<'d> {
    schema: &'d Value,
    required: bool,
    /// The pointer of the schema that declares it.
    owner: String,
    pointer: String,
}

impl Property<'_> {
    fn has_default(&self) -> bool {
        self.schema.get("default").is_some()
    }

    /// Whether a request without it is refused.
    fn is_needed(&self) -> bool {
        self.required && !self.has_default() && !is_read_only(self.schema)
    }

    /// Whether it is in every answer.
    fn is_always_there(&self) -> bool {
        self.required || self.has_default()
    }

    /// Whether answers ever carry it: a tag that is merely accepted is not written.
    fn is_written(&self) -> bool {
        self.schema
            .get("x-muster-tag")
            .is_none_or(|tag| !tag.is_string())
    }
}

/// An object with everything it inherits.
#[derive(Default)]
struct Flat<'d> {
    properties: IndexMap<&'d str, Property<'d>>,
    /// Whether it may carry properties nobody declared.
    open: bool,
    /// What it extends, nearest first.
    bases: Vec<String>,
    /// The names that are required at any level.
    required: BTreeSet<&'d str>,
}

impl Flat<'_> {
    /// Names that are required and that nothing declares.
    fn undeclared(&self) -> Vec<&str> {
        let names = self.required.iter().copied();
        names
            .filter(|name| !self.properties.contains_key(name))
            .collect()
    }
}

impl Comparison<'_> {
    pub(super) fn object(&mut self, pair: &Pair<'_>, position: Position) {
        let left = flatten(self.released, pair.pointer, pair.left);
        let right = flatten(self.current, pair.pointer, pair.right);
        self.own_keywords(pair);
        let own_base = |flat: &Flat<'_>| flat.bases.first().cloned();
        if own_base(&left) != own_base(&right) {
            let named = |base: Option<String>| base.unwrap_or_else(|| "no base".to_owned());
            let what = format!(
                "it went from {} to {}",
                named(own_base(&left)),
                named(own_base(&right))
            );
            self.record(&pair.below("allOf"), Rule::BaseChanged, what);
        }
        if left.undeclared() != right.undeclared() {
            self.unclassified(pair, "required");
        }
        self.openness(pair, &left, &right, position);
        for (name, property) in &left.properties {
            match right.properties.get(name) {
                Some(current) => {
                    // Another base explains already why what it declares is elsewhere.
                    if property.owner != current.owner && left.bases == right.bases {
                        let what = format!(
                            "`{name}` moved from {} to {}",
                            property.owner, current.owner
                        );
                        self.record(&current.pointer, Rule::PropertyMoved, what);
                    }
                    self.property(name, property, current, position);
                }
                None => self.removed_property(name, property, position),
            }
        }
        for (name, property) in &right.properties {
            if !left.properties.contains_key(name) {
                self.added_property(name, property, left.open, position);
            }
        }
    }

    /// Everything an `allOf` says that is not its base and not an object's properties.
    fn own_keywords(&mut self, pair: &Pair<'_>) {
        let (left, right) = (own_part(pair.left), own_part(pair.right));
        let pointer = format!("{}/allOf/1", pair.pointer);
        if let (Some(left), Some(right)) = (left.1, right.1) {
            let own = Pair {
                pointer: &pointer,
                left,
                right,
            };
            for key in own.differing() {
                match key {
                    "properties" | "required" | "additionalProperties" => {}
                    "title" | "description" => self.words(&own, key),
                    _ => self.unclassified(&own, key),
                }
            }
        }
        let regular = left.0 && right.0;
        if !regular && pair.left.get("allOf") != pair.right.get("allOf") {
            self.unclassified(pair, "allOf");
        }
        let typed = |schema: &Value| schema.is_object();
        let additional = pair.get("additionalProperties");
        if [additional.0, additional.1]
            .into_iter()
            .flatten()
            .any(typed)
            && additional.0 != additional.1
        {
            self.unclassified(pair, "additionalProperties");
        }
    }

    fn openness(&mut self, pair: &Pair<'_>, left: &Flat<'_>, right: &Flat<'_>, position: Position) {
        let pointer = pair.below("additionalProperties");
        let (request, response, what) = match (left.open, right.open) {
            (true, false) => (
                Rule::RequestObjectClosed,
                Rule::ResponseObjectClosed,
                "undeclared members are no longer allowed",
            ),
            (false, true) => (
                Rule::RequestObjectOpened,
                Rule::ResponseObjectOpened,
                "undeclared members became allowed",
            ),
            _ => return,
        };
        if position.directions.request {
            self.record(&pointer, request, what);
        }
        if position.directions.response {
            self.record(&pointer, response, what);
        }
    }

    fn removed_property(&mut self, name: &str, property: &Property<'_>, position: Position) {
        let what = format!("the property `{name}` was removed");
        if position.directions.request {
            self.record(&property.pointer, Rule::RequestPropertyRemoved, &what);
        }
        if position.directions.response && property.is_written() {
            self.record(&property.pointer, Rule::ResponsePropertyRemoved, &what);
        }
    }

    fn added_property(
        &mut self,
        name: &str,
        property: &Property<'_>,
        was_open: bool,
        position: Position,
    ) {
        if position.directions.request {
            let (rule, kind) = if property.is_needed() {
                (Rule::NewRequiredRequestProperty, "required")
            } else {
                (Rule::NewOptionalRequestProperty, "optional")
            };
            let what = format!("the {kind} property `{name}` was added");
            self.record(&property.pointer, rule, what);
            if was_open && !is_read_only(property.schema) {
                let what = format!("`{name}` could be anything, and is declared now");
                self.record(&property.pointer, Rule::RequestTypeNarrowed, what);
            }
        }
        if position.directions.response && property.is_written() {
            let what = format!("the property `{name}` was added");
            self.record(&property.pointer, Rule::ResponsePropertyAdded, what);
        }
    }

    fn property(
        &mut self,
        name: &str,
        left: &Property<'_>,
        right: &Property<'_>,
        position: Position,
    ) {
        let pointer = &right.pointer;
        let found = self.found();
        if position.directions.request && left.is_needed() != right.is_needed() {
            let (rule, what) = if right.is_needed() {
                (
                    Rule::RequestPropertyBecameRequired,
                    format!("`{name}` became required"),
                )
            } else {
                (
                    Rule::RequestPropertyBecameOptional,
                    format!("`{name}` became optional"),
                )
            };
            self.record(pointer, rule, what);
        }
        let written = left.is_written() && right.is_written();
        if position.directions.response
            && written
            && left.is_always_there() != right.is_always_there()
        {
            let (rule, what) = if right.is_always_there() {
                (
                    Rule::ResponsePropertyBecameRequired,
                    format!("`{name}` is always there now"),
                )
            } else {
                (
                    Rule::ResponseRequiredPropertyBecameOptional,
                    format!("`{name}` need not be there any more"),
                )
            };
            self.record(pointer, rule, what);
        }
        if left.required != right.required && position.directions.any() && self.found() == found {
            let (left, right) = (left.required.into(), right.required.into());
            let what = format!(
                "whether `{name}` is required went from {} to {}, which has no effect beside its default",
                shown(Some(&left)),
                shown(Some(&right))
            );
            self.record(pointer, Rule::DocumentationChanged, what);
        }
        let mut directions = position.directions;
        // The server does not look at what a request says there.
        let ignored = is_read_only(left.schema) && is_read_only(right.schema);
        directions.request &= !ignored;
        if ignored && !directions.any() && left.schema != right.schema {
            let what = format!("`{name}` changed, which the server does not look at");
            self.record(pointer, Rule::DocumentationChanged, what);
        }
        let position = Position {
            directions,
            parameter: false,
            was_needed: left.is_needed(),
        };
        self.schema(pointer, left.schema, right.schema, position);
    }
}

/// Whether an object is a plain one or a base with at most one own part, and that own part.
fn own_part(schema: &Map<String, Value>) -> (bool, Option<&Map<String, Value>>) {
    match schema
        .get("allOf")
        .map(|parts| parts.as_array().map(Vec::as_slice))
    {
        None => (true, None),
        Some(Some([base])) => (base.get("$ref").is_some(), None),
        Some(Some([base, Value::Object(own)])) => {
            let regular = base.get("$ref").is_some() && !own.contains_key("$ref");
            (regular, Some(own))
        }
        Some(_) => (false, None),
    }
}

fn flatten<'d>(document: &'d Value, pointer: &str, schema: &'d Map<String, Value>) -> Flat<'d> {
    let mut flat = Flat::default();
    let mut visited = BTreeSet::new();
    inherit(document, pointer, pointer, schema, &mut flat, &mut visited);
    // A type may require what only its base declares.
    for (name, property) in &mut flat.properties {
        property.required = flat.required.contains(name);
    }
    flat
}

/// Adds a schema's properties to those collected: of one name, the nearest declaration governs.
fn inherit<'d>(
    document: &'d Value,
    owner: &str,
    pointer: &str,
    schema: &'d Map<String, Value>,
    flat: &mut Flat<'d>,
    visited: &mut BTreeSet<String>,
) {
    flat.open |= is_true(schema, "additionalProperties");
    flat.required.extend(texts(schema.get("required")));
    for (name, property) in super::comparison::members(schema.get("properties")) {
        flat.properties.entry(name).or_insert_with(|| Property {
            schema: property,
            required: false,
            owner: owner.to_owned(),
            pointer: below(&below(pointer, "properties"), name),
        });
    }
    let parts = schema.get("allOf").and_then(Value::as_array);
    // Own parts first: they override what is inherited.
    let mut parts: Vec<(usize, &'d Value)> = parts.into_iter().flatten().enumerate().collect();
    parts.sort_by_key(|(_, part)| part.get("$ref").is_some());
    for (index, part) in parts {
        let reference = part.get("$ref").and_then(Value::as_str);
        let name = reference.and_then(|reference| reference.strip_prefix(SCHEMA_PREFIX));
        match (name, part) {
            (Some(name), _) => {
                let base = format!("/components/schemas/{name}");
                if !visited.insert(base.clone()) {
                    continue;
                }
                flat.bases.push(name.to_owned());
                if let Some(Value::Object(schema)) = document.pointer(&base) {
                    inherit(document, &base, &base, schema, flat, visited);
                }
            }
            (None, Value::Object(own)) => {
                let pointer = format!("{pointer}/allOf/{index}");
                inherit(document, owner, &pointer, own, flat, visited);
            }
            _ => {}
        }
    }
}
