//! What follows from the document's shorthands, written out so that the bundle is plain OpenAPI:
//! the schemas of PATCH bodies (`x-muster-patch`), the patterns of flags (`x-muster-flags`), and the
//! widths of numbers that do not say theirs.

use std::collections::BTreeSet;

use serde_json::json;

use crate::diagnostic::Diagnostics;
use crate::node::{Content, Member, Node, pointer_token};
use crate::read::{MODEL_BASE, SCHEMA_PREFIX, flags_pattern};

const PATCH: &str = "x-muster-patch";
const FLAGS: &str = "x-muster-flags";

/// Writes out every shorthand of a bundled document.
///
/// # Errors
/// A shorthand that stands where it means nothing.
pub fn expand(mut bundle: Node) -> Result<Node, Diagnostics> {
    let mut expansion = Expansion {
        laid_over: laid_over(&bundle),
        wanted: Vec::new(),
        diagnostics: Diagnostics::default(),
    };
    expansion.visit(&mut bundle);
    let mut written = BTreeSet::new();
    while let Some((name, at)) = expansion.wanted.pop() {
        if !written.insert(name.clone()) {
            continue;
        }
        let pointer = format!("/components/schemas/{}", pointer_token(&name));
        let Some(source) = bundle.pointer(&pointer).cloned() else {
            expansion.diagnostics.push(
                &at.place,
                pointer,
                format!("there is no schema `{name}` to be patched"),
            );
            continue;
        };
        let patch = expansion.patch(&name, source);
        if let Some(members) = schemas_of(&mut bundle) {
            let key = patch_name(&name);
            if members.iter().any(|member| member.key == key) {
                let message = format!(
                    "`{key}` is the name of the schema that patches `{name}`; choose another"
                );
                expansion.diagnostics.push(&patch.place, pointer, message);
            } else {
                members.push(Member {
                    key,
                    place: patch.place.clone(),
                    value: patch,
                });
            }
        }
    }
    sort_patches(&mut bundle);
    expansion.diagnostics.into_result(bundle)
}

/// The named schemas, to be added to and put in order.
fn schemas_of(bundle: &mut Node) -> Option<&mut Vec<Member>> {
    let components = bundle.member_mut("components")?;
    match &mut components.member_mut("schemas")?.content {
        Content::Mapping(members) => Some(members),
        _ => None,
    }
}

/// The name of the schema that describes changes of another.
fn patch_name(name: &str) -> String {
    format!("{name}Patch")
}

/// The named schemas whose values are changed member by member where they stand in what is changed.
fn laid_over(bundle: &Node) -> BTreeSet<String> {
    let schemas = bundle.pointer("/components/schemas");
    let Some(Content::Mapping(schemas)) = schemas.map(|schemas| &schemas.content) else {
        return BTreeSet::new();
    };
    let found = schemas
        .iter()
        .filter(|schema| begins_empty(&schema.value))
        .map(|schema| schema.key.clone());
    found.collect()
}

/// Whether changes of some members make sense where there is no value yet: it is one closed object,
/// nothing of it is required, and what has a default begins empty.
fn begins_empty(schema: &Node) -> bool {
    let others = ["required", "allOf", "oneOf", "additionalProperties"];
    let Some(Content::Mapping(properties)) = schema.get("properties").map(|node| &node.content)
    else {
        return false;
    };
    others.iter().all(|keyword| schema.get(keyword).is_none())
        && properties.iter().all(|property| {
            let default = property.value.get("default").map(Node::to_json);
            default.is_none_or(|default| {
                let empty = [json!(null), json!(false), json!(0), json!(""), json!([])];
                empty.contains(&default)
            })
        })
}

/// The width of a number that does not say its own.
fn width_of(schema: &Node) -> Option<&'static str> {
    if schema.get("format").is_some() {
        return None;
    }
    let kind = schema.get("type")?;
    let names: Vec<&str> = match &kind.content {
        Content::Text(name) => vec![name],
        Content::Sequence(names) => names.iter().filter_map(Node::as_text).collect(),
        _ => Vec::new(),
    };
    match names.as_slice() {
        ["integer"] | ["integer", "null"] | ["null", "integer"] => Some("int64"),
        ["number"] | ["number", "null"] | ["null", "number"] => Some("double"),
        _ => None,
    }
}

/// Patches stand in the order of what they patch, whatever the order they were found in.
fn sort_patches(bundle: &mut Node) {
    if let Some(members) = schemas_of(bundle) {
        let order: Vec<String> = members.iter().map(|member| member.key.clone()).collect();
        members.sort_by_key(|member| {
            let source = member.value.get(PATCH).and_then(Node::as_text);
            let position = |key: &str| order.iter().position(|other| other == key);
            (source.is_some(), position(source.unwrap_or(&member.key)))
        });
    }
}

struct Expansion {
    laid_over: BTreeSet<String>,
    wanted: Vec<(String, Node)>,
    diagnostics: Diagnostics,
}

impl Expansion {
    /// Finds references marked as patches, and flags, anywhere below.
    fn visit(&mut self, node: &mut Node) {
        // In `properties` these are names, and what they name are objects.
        let is_schema = ["type", "$ref"].iter().any(|key| {
            let value = node.get(key).map(|value| &value.content);
            matches!(value, Some(Content::Text(_) | Content::Sequence(_)))
        });
        match &mut node.content {
            Content::Sequence(items) => items.iter_mut().for_each(|item| self.visit(item)),
            Content::Mapping(members) => members
                .iter_mut()
                .filter(|member| !(is_schema && member.key == "default"))
                .for_each(|member| self.visit(&mut member.value)),
            _ => {}
        }
        if let Some(width) = width_of(node) {
            node.set_text("format", width.to_owned());
        }
        if node.get("$ref").is_some() && node.get(PATCH).is_some() {
            node.remove_member(PATCH);
            self.retarget(node, "$ref");
        }
        if let Some(Content::Sequence(items)) = node.get(FLAGS).map(|flags| &flags.content) {
            let flags: Vec<String> = items
                .iter()
                .filter_map(Node::as_text)
                .map(str::to_owned)
                .collect();
            if let Some(pattern) = node.get("pattern") {
                self.diagnostics.push(
                    &pattern.place,
                    "",
                    "the pattern of flags follows from them; leave it out",
                );
            }
            node.set_text("pattern", flags_pattern(&flags));
        }
    }

    /// Points a reference at the patch of what it refers to.
    fn retarget(&mut self, node: &mut Node, key: &str) {
        let target = node
            .get(key)
            .and_then(Node::as_text)
            .and_then(|text| text.strip_prefix(SCHEMA_PREFIX));
        match target.map(|name| name.replace("~1", "/").replace("~0", "~")) {
            Some(name) => {
                node.set_text(
                    key,
                    format!("{SCHEMA_PREFIX}{}", pointer_token(&patch_name(&name))),
                );
                self.wanted.push((name, node.clone()));
            }
            None => self.diagnostics.push(
                &node.place,
                "",
                "`x-muster-patch` stands beside the $ref of a schema",
            ),
        }
    }

    /// The schema of changes to `source`: nothing is required, nothing has a default, and what it
    /// extends or chooses between is a patch too, as are the values of its properties that are
    /// changed member by member.
    fn patch(&mut self, name: &str, mut source: Node) -> Node {
        source.set_text(
            "description",
            format!("Changes to `{name}`. What is left out stays as it is."),
        );
        source.set_text(PATCH, name.to_owned());
        // In the model there are no types for changes.
        source.remove_member(MODEL_BASE);
        self.loosen(&mut source);
        if let Some(Node {
            content: Content::Sequence(parts),
            ..
        }) = source.member_mut("allOf")
        {
            for part in parts {
                if part.get("$ref").is_some() {
                    self.retarget(part, "$ref");
                } else {
                    self.loosen(part);
                }
            }
        }
        if let Some(Node {
            content: Content::Sequence(arms),
            ..
        }) = source.member_mut("oneOf")
        {
            arms.iter_mut().for_each(|arm| self.retarget(arm, "$ref"));
        }
        let mapping = source
            .member_mut("discriminator")
            .and_then(|part| part.member_mut("mapping"));
        if let Some(mapping) = mapping {
            let tags: Vec<String> = match &mapping.content {
                Content::Mapping(members) => {
                    members.iter().map(|member| member.key.clone()).collect()
                }
                _ => Vec::new(),
            };
            tags.iter().for_each(|tag| self.retarget(mapping, tag));
        }
        source
    }

    fn loosen(&mut self, object: &mut Node) {
        object.remove_member("required");
        if let Some(Node {
            content: Content::Mapping(properties),
            ..
        }) = object.member_mut("properties")
        {
            for property in properties {
                property.value.remove_member("default");
                self.lay_over(&mut property.value);
            }
        }
    }

    /// Points the reference of a property at the patch of its value, if that has one. The value may
    /// be null, which `oneOf` says.
    fn lay_over(&mut self, property: &mut Node) {
        if let Some(Node {
            content: Content::Sequence(alternatives),
            ..
        }) = property.member_mut("oneOf")
        {
            alternatives.iter_mut().for_each(|one| self.lay_over(one));
        }
        let name = property.get("$ref").and_then(Node::as_text);
        let name = name.and_then(|text| text.strip_prefix(SCHEMA_PREFIX));
        if name.is_some_and(|name| self.laid_over.contains(name)) {
            self.retarget(property, "$ref");
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_patch_follows_its_source_through_bases_and_arms() {
        let text = "
paths: {/x: {patch: {schema: {$ref: '#/components/schemas/pet', x-muster-patch: true}}}}
components:
  schemas:
    pet:
      oneOf: [{$ref: '#/components/schemas/cat'}]
      discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/cat'}}
    animal: {type: object, required: [age], properties: {age: {type: integer, default: 1}}}
    cat:
      allOf:
        - $ref: '#/components/schemas/animal'
        - {type: object, required: [kind], properties: {kind: {type: string, enum: [cat], x-muster-tag: true}}}
";
        let expanded = expand(Node::parse("a.yaml", text).unwrap())
            .unwrap()
            .to_json();
        assert_eq!(
            expanded["paths"]["/x"]["patch"]["schema"],
            json!({"$ref": "#/components/schemas/petPatch"})
        );
        let schemas = &expanded["components"]["schemas"];
        let names: Vec<_> = schemas.as_object().unwrap().keys().collect();
        assert_eq!(
            names,
            [
                "pet",
                "animal",
                "cat",
                "petPatch",
                "animalPatch",
                "catPatch"
            ]
        );
        assert_eq!(
            schemas["petPatch"]["discriminator"]["mapping"]["cat"],
            "#/components/schemas/catPatch"
        );
        assert_eq!(
            schemas["animalPatch"]["properties"],
            json!({"age": {"type": "integer", "format": "int64"}})
        );
        assert_eq!(
            schemas["catPatch"]["allOf"][0]["$ref"],
            "#/components/schemas/animalPatch"
        );
        assert_eq!(schemas["catPatch"]["x-muster-patch"], "cat");
        assert!(schemas["catPatch"]["allOf"][1].get("required").is_none());
    }

    #[test]
    fn values_that_begin_empty_are_changed_member_by_member() {
        let text = "
patch: {$ref: '#/components/schemas/pet', x-muster-patch: true}
components:
  schemas:
    pet:
      type: object
      properties:
        collar: {$ref: '#/components/schemas/collar'}
        spare: {oneOf: [{$ref: '#/components/schemas/collar'}, {type: 'null'}]}
        all: {type: array, items: {$ref: '#/components/schemas/collar'}}
        required: {$ref: '#/components/schemas/required'}
        defaulted: {$ref: '#/components/schemas/defaulted'}
        open: {$ref: '#/components/schemas/open'}
        union: {$ref: '#/components/schemas/union'}
    collar: {type: object, properties: {color: {type: string, default: ''}, bells: {type: array, default: []}}}
    required: {type: object, required: [a], properties: {a: {type: string}}}
    defaulted: {type: object, properties: {a: {type: string, default: red}}}
    open: {type: object, properties: {a: {type: string}}, additionalProperties: true}
    union: {oneOf: [{$ref: '#/components/schemas/collar'}]}
";
        let expanded = expand(Node::parse("a.yaml", text).unwrap())
            .unwrap()
            .to_json();
        let schemas = &expanded["components"]["schemas"];
        let properties = &schemas["petPatch"]["properties"];
        let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        assert_eq!(properties["collar"], reference("collarPatch"));
        assert_eq!(
            properties["spare"],
            json!({"oneOf": [reference("collarPatch"), {"type": "null"}]})
        );
        assert_eq!(properties["all"]["items"], reference("collar"));
        for replaced in ["required", "defaulted", "open", "union"] {
            assert_eq!(properties[replaced], reference(replaced));
        }
        assert_eq!(
            schemas["collarPatch"]["properties"],
            json!({"color": {"type": "string"}, "bells": {"type": "array"}})
        );
    }

    #[test]
    fn numbers_get_their_width_and_data_stays_as_it_is() {
        let text = "
a: {type: [integer, 'null'], default: {type: integer}}
properties: {type: {type: number}, default: {type: integer, format: int32}}
";
        let expanded = expand(Node::parse("a.yaml", text).unwrap())
            .unwrap()
            .to_json();
        assert_eq!(
            expanded,
            json!({
                "a": {"type": ["integer", "null"], "default": {"type": "integer"}, "format": "int64"},
                "properties": {
                    "type": {"type": "number", "format": "double"},
                    "default": {"type": "integer", "format": "int32"},
                },
            })
        );
    }

    #[test]
    fn flags_get_their_pattern() {
        let text = "a: {type: string, x-muster-flags: [none, b.c]}\n";
        let expanded = expand(Node::parse("a.yaml", text).unwrap())
            .unwrap()
            .to_json();
        assert_eq!(expanded["a"]["pattern"], r"^(none|b\.c)(,(none|b\.c))*$");
    }
}
