//! Schemas: the part of JSON Schema that generated Rust, utoipa and the request checker can all
//! say in full.

use serde_json::Value;

use crate::diagnostic::Diagnostics;
use crate::node::{Content, Node};

use super::document::*;
use super::members::Members;

/// How a bundled document refers to a named schema.
pub const SCHEMA_PREFIX: &str = "#/components/schemas/";

/// Which other arm of its union an object extends in the model.
pub const MODEL_BASE: &str = "x-muster-base";

pub(super) fn read_schema(node: &Node, pointer: &str, diagnostics: &mut Diagnostics) -> Schema {
    let mut members = Members::of(node, pointer, diagnostics);
    let description = members.text("description");
    let title = members.text("title");
    let read_only = members.boolean("readOnly");
    let deprecated = members.boolean("deprecated");
    let default = members.take("default").map(Node::to_json);
    let versions = members.texts("x-muster-versions");
    let patch_of = members.text("x-muster-patch");
    let (kind, nullable) = read_kind(&mut members);
    let schema = Schema {
        place: members.place().clone(),
        pointer: pointer.to_owned(),
        description,
        title,
        nullable,
        read_only,
        deprecated,
        versions,
        patch_of,
        default,
        kind,
    };
    members.finish();
    schema
}

fn read_kind(members: &mut Members<'_, '_>) -> (SchemaKind, bool) {
    if let Some(reference) = members.text("$ref") {
        return (
            SchemaKind::Reference(schema_name(&reference, members)),
            false,
        );
    }
    if members.has("allOf") {
        return (read_all_of(members), false);
    }
    if members.has("oneOf") {
        return read_one_of(members);
    }
    let (types, nullable) = read_type(members);
    let kind = match types.as_deref() {
        Some("boolean") => SchemaKind::Boolean,
        Some("integer") => read_integer(members),
        Some("number") => read_number(members),
        Some("string") => read_text(members),
        Some("array") => read_array(members),
        Some("object") => read_object(members),
        Some(other) => {
            members.fault("type", format!("`{other}` is not a type"));
            SchemaKind::Any
        }
        None => SchemaKind::Any,
    };
    (kind, nullable)
}

fn schema_name(reference: &str, members: &mut Members<'_, '_>) -> String {
    match reference.strip_prefix(SCHEMA_PREFIX) {
        Some(name) => name.replace("~1", "/").replace("~0", "~"),
        None => {
            members.fault(
                "$ref",
                format!(
                    "not supported: `{reference}`; a schema is referred to as {SCHEMA_PREFIX}name"
                ),
            );
            String::new()
        }
    }
}

fn read_type(members: &mut Members<'_, '_>) -> (Option<String>, bool) {
    let Some(node) = members.take("type") else {
        return (None, false);
    };
    match &node.content {
        Content::Text(text) => (Some(text.clone()), false),
        Content::Sequence(items) => {
            let mut names: Vec<&str> = items.iter().filter_map(Node::as_text).collect();
            let count = names.len();
            names.retain(|name| *name != "null");
            if let [name] = names.as_slice()
                && count == 2
            {
                return (Some((*name).to_owned()), true);
            }
            members.fault(
                "type",
                "not supported: several types; write one, or one and 'null'",
            );
            (None, false)
        }
        _ => {
            members.fault("type", "`type` is a text or a list of texts");
            (None, false)
        }
    }
}

fn read_integer(members: &mut Members<'_, '_>) -> SchemaKind {
    let width = match members.text("format").as_deref() {
        Some("int32") => Width::Int32,
        Some("int64") | None => Width::Int64,
        Some(other) => {
            members.fault(
                "format",
                format!("not supported: the format `{other}` of an integer; int32 or int64"),
            );
            Width::Int64
        }
    };
    let minimum = members.integer("minimum");
    let maximum = members.integer("maximum");
    for key in ["exclusiveMinimum", "exclusiveMaximum"] {
        if members.take(key).is_some() {
            members.fault(
                key,
                format!("not supported: `{key}` of an integer; write the inclusive bound"),
            );
        }
    }
    SchemaKind::Integer(Integer {
        width,
        minimum,
        maximum,
    })
}

fn read_number(members: &mut Members<'_, '_>) -> SchemaKind {
    let single = match members.text("format").as_deref() {
        Some("float") => true,
        Some("double") | None => false,
        Some(other) => {
            members.fault(
                "format",
                format!("not supported: the format `{other}` of a number; float or double"),
            );
            false
        }
    };
    let mut bound = |key: &str| members.number(key).and_then(|number| number.as_f64());
    SchemaKind::Number(Number {
        single,
        minimum: bound("minimum"),
        maximum: bound("maximum"),
        exclusive_minimum: bound("exclusiveMinimum"),
        exclusive_maximum: bound("exclusiveMaximum"),
    })
}

fn read_text(members: &mut Members<'_, '_>) -> SchemaKind {
    if members.has("x-muster-flags") {
        let flags = members.texts("x-muster-flags");
        let pattern = members.text("pattern");
        if pattern.is_none_or(|pattern| pattern != flags_pattern(&flags)) {
            members.fault(
                "x-muster-flags",
                "the pattern of flags follows from them; leave it out",
            );
        }
        return SchemaKind::Flags(flags);
    }
    let tag = read_tag(members);
    if members.has("enum") {
        let enumeration = members.texts("enum");
        if enumeration.is_empty() {
            members.fault("enum", "an enum needs at least one member");
        }
        for (index, member) in enumeration.iter().enumerate() {
            if member.is_empty() {
                members.fault("enum", "not supported: an empty enum member");
            }
            if enumeration[..index].contains(member) {
                members.fault("enum", format!("the enum member `{member}` stands twice"));
            }
        }
        let restricted = read_member_versions(members, &enumeration);
        return match tag {
            Some(written) => SchemaKind::Tag(TypeTag {
                spellings: enumeration,
                written,
            }),
            None => SchemaKind::Enumeration(Enumeration {
                values: read_member_values(members, &enumeration),
                members: enumeration,
                restricted,
            }),
        };
    }
    if tag.is_some() {
        members.fault(
            "x-muster-tag",
            "a tag needs an `enum`: its canonical spelling and the accepted ones",
        );
    }
    let format = match members.text("format").as_deref() {
        None => Format::Plain,
        Some("date-time") => Format::DateTime,
        Some("uuid") => Format::Uuid,
        Some(other) => {
            members.fault(
                "format",
                format!("not supported: the format `{other}` of a string; date-time or uuid"),
            );
            Format::Plain
        }
    };
    let pattern = members.text("pattern");
    if let Some(pattern) = &pattern
        && let Err(error) = regex::Regex::new(pattern)
    {
        members.fault(
            "pattern",
            format!("the pattern `{pattern}` cannot be enforced: {error}"),
        );
    }
    let text = Text {
        format,
        min_length: members.count("minLength"),
        max_length: members.count("maxLength"),
        pattern,
    };
    if text.format != Format::Plain
        && (text.pattern.is_some() || text.min_length.is_some() || text.max_length.is_some())
    {
        members.fault(
            "format",
            "not supported: a format together with a pattern or a length",
        );
    }
    SchemaKind::Text(text)
}

/// `x-muster-tag`: `true` for a tag that answers carry, `accepted` for one that they do not.
fn read_tag(members: &mut Members<'_, '_>) -> Option<bool> {
    let node = members.take("x-muster-tag")?;
    match &node.content {
        Content::Boolean(true) => Some(true),
        Content::Text(text) if text == "accepted" => Some(false),
        _ => {
            members.fault(
                "x-muster-tag",
                "`x-muster-tag` is true, or `accepted` for a tag that is read and never written",
            );
            None
        }
    }
}

fn read_member_versions(
    members: &mut Members<'_, '_>,
    enumeration: &[String],
) -> Vec<(String, Vec<String>)> {
    let Some(mut restricted) = members.object("x-muster-member-versions") else {
        return Vec::new();
    };
    let mut versions = Vec::new();
    for member in enumeration {
        if restricted.has(member) {
            versions.push((member.clone(), restricted.texts(member)));
        }
    }
    restricted.finish();
    versions
}

/// `x-muster-member-values`: the numbers of members that are not one more than the one before.
fn read_member_values(members: &mut Members<'_, '_>, enumeration: &[String]) -> Vec<(String, i64)> {
    let Some(mut numbered) = members.object("x-muster-member-values") else {
        return Vec::new();
    };
    let mut values = Vec::new();
    let mut next = 0;
    for member in enumeration {
        if let Some(value) = numbered.integer(member) {
            // Each number is above the one before, so that none stands twice.
            if value <= next {
                numbered.fault(
                    member,
                    format!("`{member}` is {next} without being told; write a number above it, not {value}"),
                );
            }
            values.push((member.clone(), value));
            next = value;
        }
        next += 1;
    }
    numbered.finish();
    values
}

/// What a set of flags looks like as one text.
#[must_use]
pub fn flags_pattern(flags: &[String]) -> String {
    let one = flags
        .iter()
        .map(|flag| regex::escape(flag))
        .collect::<Vec<_>>()
        .join("|");
    format!("^({one})(,({one}))*$")
}

fn read_array(members: &mut Members<'_, '_>) -> SchemaKind {
    let items = members.take("items");
    let below = members.below("items");
    let items = match items {
        Some(items) => read_schema(items, &below, members.diagnostics()),
        None => {
            members.fault("items", "an array needs `items`");
            return SchemaKind::Any;
        }
    };
    if matches!(
        items.kind,
        SchemaKind::Object(_)
            | SchemaKind::Union(_)
            | SchemaKind::Enumeration(_)
            | SchemaKind::Tag(_)
    ) {
        members.fault(
            "items",
            "not supported: a nameless schema here; name it under components.schemas",
        );
    }
    SchemaKind::Array(Box::new(Array {
        items,
        min_items: members.count("minItems"),
        max_items: members.count("maxItems"),
        unique: members.boolean("uniqueItems"),
    }))
}

fn read_object(members: &mut Members<'_, '_>) -> SchemaKind {
    let additional = members.take("additionalProperties");
    let below = members.below("additionalProperties");
    let open = match additional.map(|node| (&node.content, node)) {
        None | Some((Content::Boolean(false), _)) => false,
        Some((Content::Boolean(true), _)) => true,
        Some((_, node)) => {
            if members.has("properties") {
                members.fault(
                    "additionalProperties",
                    "not supported: typed additionalProperties beside properties",
                );
            }
            let values = read_schema(node, &below, members.diagnostics());
            return SchemaKind::Map(Box::new(values));
        }
    };
    let required = members.texts("required");
    let mut properties = Vec::new();
    if let Some(mut declared) = members.object("properties") {
        for (name, node) in declared.take_all() {
            let below = declared.below(&name);
            if name.is_empty() {
                declared.fault("", "not supported: a property without a name");
            }
            let schema = read_schema(node, &below, declared.diagnostics());
            check_property(&name, &schema, declared.diagnostics());
            properties.push(Property {
                required: required.contains(&name),
                name,
                schema,
            });
        }
    }
    for name in &required {
        if !properties.iter().any(|property| property.name == *name) {
            members.fault("required", format!("`{name}` is required but not declared"));
        }
    }
    SchemaKind::Object(Object {
        base: None,
        model_base: members.text(MODEL_BASE),
        properties,
        open,
    })
}

fn check_property(name: &str, schema: &Schema, diagnostics: &mut Diagnostics) {
    let nameless = match &schema.kind {
        SchemaKind::Object(_) | SchemaKind::Union(_) | SchemaKind::Enumeration(_) => true,
        SchemaKind::Map(values) => {
            matches!(values.kind, SchemaKind::Object(_) | SchemaKind::Union(_))
        }
        _ => false,
    };
    if nameless {
        diagnostics.push(
            &schema.place,
            &schema.pointer,
            format!(
                "not supported: a nameless schema for `{name}`; name it under components.schemas"
            ),
        );
    }
    if let Some(default) = &schema.default
        && !default_fits(default, schema)
    {
        diagnostics.push(
            &schema.place,
            &schema.pointer,
            format!("the default {default} of `{name}` is not a value of its type"),
        );
    }
}

/// Whether a default is of the right JSON type; members of a referenced enum are checked by the
/// plan, which knows them.
fn default_fits(default: &Value, schema: &Schema) -> bool {
    match &schema.kind {
        _ if default.is_null() => schema.nullable,
        SchemaKind::Boolean => default.is_boolean(),
        SchemaKind::Integer(_) => default.is_i64(),
        SchemaKind::Number(_) => default.is_number(),
        SchemaKind::Text(_) => default.is_string(),
        SchemaKind::Array(_) => default.is_array(),
        SchemaKind::Map(_) => default.is_object(),
        _ => true,
    }
}

fn read_all_of(members: &mut Members<'_, '_>) -> SchemaKind {
    let mut base = None;
    let mut own: Option<Object> = None;
    let below = members.below("allOf");
    for (index, node) in members.nodes("allOf").into_iter().enumerate() {
        let schema = read_schema(node, &format!("{below}/{index}"), members.diagnostics());
        if let Some(what) = schema.says_more() {
            members.fault(
                "allOf",
                format!(
                    "not supported: `{what}` of a part of an `allOf`; write it beside the `allOf`"
                ),
            );
        }
        match schema.kind {
            SchemaKind::Reference(name) if base.is_none() && own.is_none() => base = Some(name),
            SchemaKind::Object(object) if own.is_none() && object.base.is_none() => own = Some(object),
            _ => members.fault("allOf", "not supported: this `allOf`; write one $ref to the base and then at most one object with the own properties"),
        }
    }
    if base.is_none() {
        members.fault("allOf", "an `allOf` starts with a $ref to the base");
    }
    let (properties, open) = own.map_or_else(Default::default, |own| (own.properties, own.open));
    SchemaKind::Object(Object {
        base,
        model_base: members.text(MODEL_BASE),
        properties,
        open,
    })
}

fn read_one_of(members: &mut Members<'_, '_>) -> (SchemaKind, bool) {
    let below = members.below("oneOf");
    let nodes = members.nodes("oneOf");
    let mut arms = Vec::new();
    let mut nullable = false;
    for (index, node) in nodes.iter().enumerate() {
        if let Content::Mapping(arm) = &node.content
            && arm.len() > 1
        {
            members.fault("oneOf", "not supported: a `oneOf` arm that says more than its $ref or type; write it beside the `oneOf`");
        }
        if node.get("type").and_then(Node::as_text) == Some("null") {
            nullable = true;
            continue;
        }
        let schema = read_schema(node, &format!("{below}/{index}"), members.diagnostics());
        match schema.kind {
            SchemaKind::Reference(name) => arms.push(name),
            _ => members.fault(
                "oneOf",
                "not supported: a nameless arm; name it under components.schemas",
            ),
        }
    }
    if nullable {
        if let [name] = arms.as_slice() {
            return (SchemaKind::Reference(name.clone()), true);
        }
        members.fault("oneOf", "not supported: null beside several arms; name the union and write oneOf: [{$ref}, {type: 'null'}]");
        return (SchemaKind::Any, true);
    }
    let Some(mut discriminator) = members.object("discriminator") else {
        members.fault("oneOf", "not supported: a oneOf without a discriminator");
        return (SchemaKind::Any, false);
    };
    let property = discriminator.required_text("propertyName");
    let mut mapped = Vec::new();
    if let Some(mut mapping) = discriminator.required_object("mapping") {
        for (tag, node) in mapping.take_all() {
            let schema = node
                .as_text()
                .and_then(|text| text.strip_prefix(SCHEMA_PREFIX));
            match schema {
                Some(schema) if arms.iter().any(|arm| arm == schema) => {
                    mapped.push(Arm {
                        tag,
                        schema: schema.to_owned(),
                    });
                }
                _ => mapping.fault(
                    &tag,
                    format!("`{tag}` is not mapped to an arm of the oneOf"),
                ),
            }
        }
    }
    for arm in &arms {
        if mapped.iter().filter(|mapped| mapped.schema == *arm).count() != 1 {
            discriminator.fault(
                "mapping",
                format!("the arm `{arm}` needs exactly one entry in the mapping"),
            );
        }
    }
    discriminator.finish();
    // The order of the arms is the order of the oneOf, not of the mapping.
    mapped.sort_by_key(|mapped| arms.iter().position(|arm| *arm == mapped.schema));
    (
        SchemaKind::Union(Union {
            property,
            arms: mapped,
        }),
        false,
    )
}
