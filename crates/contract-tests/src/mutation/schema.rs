//! Every change of every fact of a schema.

use serde_json::{Value, json};

use super::catalogue::{Catalogue, items, members};
use super::edit::{Edit, below, other};

/// Keywords that bound the values of a type: the keyword, the types it applies to, and the classes
/// of its changes.
const BOUNDS: &[(&str, &[&str], [&str; 3])] = &[
    (
        "minimum",
        &["integer", "number"],
        ["change minimum", "drop minimum", "add minimum"],
    ),
    (
        "maximum",
        &["integer", "number"],
        ["change maximum", "drop maximum", "add maximum"],
    ),
    (
        "exclusiveMinimum",
        &["number"],
        [
            "change exclusiveMinimum",
            "drop exclusiveMinimum",
            "add exclusiveMinimum",
        ],
    ),
    (
        "exclusiveMaximum",
        &["number"],
        [
            "change exclusiveMaximum",
            "drop exclusiveMaximum",
            "add exclusiveMaximum",
        ],
    ),
    (
        "minLength",
        &["string"],
        ["change minLength", "drop minLength", "add minLength"],
    ),
    (
        "maxLength",
        &["string"],
        ["change maxLength", "drop maxLength", "add maxLength"],
    ),
    (
        "minItems",
        &["array"],
        ["change minItems", "drop minItems", "add minItems"],
    ),
    (
        "maxItems",
        &["array"],
        ["change maxItems", "drop maxItems", "add maxItems"],
    ),
];

impl Catalogue {
    pub(super) fn schema(&mut self, schema: &Value, at: &str) {
        self.annotations(schema, at);
        if let Some(reference) = schema.get("$ref") {
            self.set("change a reference", &below(at, "$ref"), other(reference));
            let nullable = json!({"oneOf": [schema, {"type": "null"}]});
            self.set("flip nullable", at, nullable);
            return;
        }
        self.types(schema, at);
        self.bounds(schema, at);
        for (index, member) in items(schema, "enum") {
            let at = format!("{at}/enum/{index}");
            self.remove("drop an enum member", &at);
            self.set("change an enum member", &at, other(member));
        }
        if schema.get("type").is_some_and(|name| name == "string") {
            let at = below(at, "enum");
            self.add("add an enum member", Edit::Append(at, json!("mutant")));
        }
        self.properties(schema, at);
        self.arms(schema, at);
        self.nested(schema, at);
    }

    fn annotations(&mut self, schema: &Value, at: &str) {
        for (keyword, classes) in [
            (
                "description",
                [
                    "change a description",
                    "drop a description",
                    "add a description",
                ],
            ),
            ("title", ["change a title", "drop a title", "add a title"]),
            (
                "default",
                ["change a default", "drop a default", "add a default"],
            ),
        ] {
            self.prose(classes, schema, at, keyword);
        }
        self.flip("flip readOnly", schema, at, "readOnly");
        self.flip("flip writeOnly", schema, at, "writeOnly");
        self.flip("flip deprecated", schema, at, "deprecated");
    }

    fn types(&mut self, schema: &Value, at: &str) {
        let at = below(at, "type");
        match schema.get("type") {
            Some(Value::String(name)) => {
                let different = if name == "boolean" {
                    "string"
                } else {
                    "boolean"
                };
                self.set("change a type", &at, json!(different));
                self.set("flip nullable", &at, json!([name, "null"]));
                self.remove("drop a type", &at);
            }
            Some(Value::Array(names)) => {
                let name = names.iter().find(|name| *name != "null");
                if let Some(name) = name {
                    self.set("flip nullable", &at, name.clone());
                }
                self.remove("drop a type", &at);
            }
            _ => {}
        }
    }

    fn bounds(&mut self, schema: &Value, at: &str) {
        let names = match schema.get("type") {
            Some(Value::Array(names)) => names.clone(),
            Some(name) => vec![name.clone()],
            None => Vec::new(),
        };
        let is_of = |types: &[&str]| types.iter().any(|name| names.contains(&json!(name)));
        for (keyword, types, classes) in BOUNDS {
            let [_, _, add] = *classes;
            match schema.get(*keyword) {
                Some(_) => self.prose(*classes, schema, at, keyword),
                None if is_of(types) => self.set(add, &below(at, keyword), json!(1)),
                None => {}
            }
        }
        let texts = [
            (
                "format",
                ["change a format", "drop a format", "add a format"],
            ),
            (
                "pattern",
                ["change a pattern", "drop a pattern", "add a pattern"],
            ),
        ];
        for (keyword, classes) in texts {
            let applies =
                keyword == "format" && is_of(&["integer", "number"]) || is_of(&["string"]);
            if applies || schema.get(keyword).is_some() {
                self.prose(classes, schema, at, keyword);
            }
        }
        if is_of(&["array"]) {
            self.flip("flip uniqueItems", schema, at, "uniqueItems");
        }
    }

    fn properties(&mut self, schema: &Value, at: &str) {
        let is_object = schema.get("type").is_some_and(|name| name == "object");
        let properties_at = below(at, "properties");
        let required: Vec<&Value> = items(schema, "required").map(|(_, name)| name).collect();
        for (name, property) in members(schema, "properties") {
            let property_at = below(&properties_at, name);
            self.remove("drop a property", &property_at);
            self.rename("rename a property", &property_at, format!("{name}Mutant"));
            if !required.contains(&&json!(name)) {
                let required_at = below(at, "required");
                self.add("flip required", Edit::Append(required_at, json!(name)));
            }
            self.schema(property, &property_at);
        }
        for index in 0..required.len() {
            self.remove("flip required", &format!("{at}/required/{index}"));
        }
        if !is_object {
            return;
        }
        let mutant = json!({"type": "string"});
        match schema.get("properties") {
            Some(_) => self.set("add a property", &below(&properties_at, "mutant"), mutant),
            None => self.set("add a property", &properties_at, json!({"mutant": mutant})),
        }
        let additional = schema.get("additionalProperties");
        let flipped = additional.is_none_or(|additional| *additional == Value::Bool(false));
        let additional_at = below(at, "additionalProperties");
        self.set("flip additionalProperties", &additional_at, json!(flipped));
    }

    fn arms(&mut self, schema: &Value, at: &str) {
        for (index, arm) in items(schema, "oneOf") {
            let at = format!("{at}/oneOf/{index}");
            let is_null = *arm == json!({"type": "null"});
            let class = if is_null {
                "flip nullable"
            } else {
                "drop a union's arm"
            };
            self.remove(class, &at);
            if let Some(reference) = arm.get("$ref") {
                self.set("change a reference", &below(&at, "$ref"), other(reference));
            }
        }
        if schema.get("oneOf").is_some() {
            let arm = json!({"$ref": "#/components/schemas/mutant"});
            self.add("add a union's arm", Edit::Append(below(at, "oneOf"), arm));
        }
        if let Some(discriminator) = schema.get("discriminator") {
            let at = below(at, "discriminator");
            self.remove("drop a discriminator", &at);
            let name = &discriminator["propertyName"];
            self.set(
                "change a discriminator's property",
                &below(&at, "propertyName"),
                other(name),
            );
            for (tag, target) in members(discriminator, "mapping") {
                let at = below(&below(&at, "mapping"), tag);
                self.remove("drop a mapping entry", &at);
                self.rename("rename a mapping entry", &at, format!("{tag}Mutant"));
                self.set("change a mapping entry", &at, other(target));
            }
        }
    }

    fn nested(&mut self, schema: &Value, at: &str) {
        for (index, arm) in items(schema, "allOf") {
            let at = format!("{at}/allOf/{index}");
            match arm.get("$ref") {
                Some(reference) => {
                    self.remove("drop a base", &at);
                    self.set("change a base", &below(&at, "$ref"), other(reference));
                }
                None => {
                    self.remove("drop what a type adds to its base", &at);
                    self.schema(arm, &at);
                }
            }
        }
        for keyword in ["items", "additionalProperties"] {
            if let Some(nested @ Value::Object(_)) = schema.get(keyword) {
                self.schema(nested, &below(at, keyword));
            }
        }
    }
}
