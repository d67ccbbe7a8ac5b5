//! One version's part of a document: what the version lacks is taken away, and so is what nothing
//! leads to any more. It reads the marks `x-muster-versions` and `x-muster-member-versions` and
//! removes them; it judges nothing, and a reference that leads nowhere afterwards stays as it is.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::bundle::is_method;

type Object = Map<String, Value>;

/// Which versions have an operation, a schema or a property. On the document itself: all there are.
pub const VERSIONS: &str = "x-muster-versions";
/// Which versions have the members of an enumeration.
pub const MEMBER_VERSIONS: &str = "x-muster-member-versions";

/// The numbers of the members of an enumeration.
const MEMBER_VALUES: &str = "x-muster-member-values";

const SCHEMAS: &str = "#/components/schemas/";

/// The versions a document declares, empty when it speaks of none.
#[must_use]
pub fn versions(document: &Value) -> Vec<String> {
    texts(document.get(VERSIONS)).map(str::to_owned).collect()
}

/// A bundled document as one of its versions has it.
///
/// Operations go first, then properties with their entries in `required`, enum members, and the
/// arms of unions whose schema the version lacks; then paths without operations, tags without
/// operations, and schemas that nothing refers to. When a server's address ends with the version,
/// the other servers go too.
#[must_use]
pub fn project(document: &Value, version: &str) -> Value {
    let mut projected = document.clone();
    let projection = Projection {
        version,
        lacking: lacking_schemas(document, version),
    };
    let Value::Object(root) = &mut projected else {
        return projected;
    };
    root.shift_remove(VERSIONS);
    choose_servers(root, version);
    if let Some(Value::Object(paths)) = root.get_mut("paths") {
        projection.paths(paths);
    }
    if let Some(Value::Object(schemas)) = root
        .get_mut("components")
        .and_then(|components| components.get_mut("schemas"))
    {
        schemas.retain(|name, _| !projection.lacking.contains(name));
        schemas
            .values_mut()
            .for_each(|schema| projection.schema(schema));
    }
    remove_unused_tags(root);
    remove_unreachable_schemas(root);
    projected
}

/// The targets of every reference to a named schema in a value, discriminator mappings included.
#[must_use]
pub fn referenced_schemas(value: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect_references(value, &mut found);
    found
}

fn collect_references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items
            .iter()
            .for_each(|item| collect_references(item, found)),
        Value::Object(members) => {
            found.extend(members.get("$ref").and_then(schema_name));
            let mapping = members
                .get("discriminator")
                .and_then(|part| part.get("mapping"));
            if let Some(Value::Object(mapping)) = mapping {
                found.extend(mapping.values().filter_map(schema_name));
            }
            members
                .values()
                .for_each(|value| collect_references(value, found));
        }
        _ => {}
    }
}

fn schema_name(reference: &Value) -> Option<String> {
    let name = reference.as_str()?.strip_prefix(SCHEMAS)?;
    Some(name.replace("~1", "/").replace("~0", "~"))
}

fn texts(list: Option<&Value>) -> impl Iterator<Item = &str> {
    list.and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}

/// Whether a list of versions has this one; no list, or an empty one, stands for all.
fn includes(list: Option<&Value>, version: &str) -> bool {
    let mut listed = texts(list).peekable();
    listed.peek().is_none() || listed.any(|other| other == version)
}

fn lacking_schemas(document: &Value, version: &str) -> BTreeSet<String> {
    let schemas = document
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    let lacking = schemas
        .into_iter()
        .flatten()
        .filter(|(_, schema)| !includes(schema.get(VERSIONS), version));
    lacking.map(|(name, _)| name.clone()).collect()
}

fn choose_servers(root: &mut Object, version: &str) {
    let Some(Value::Array(servers)) = root.get_mut("servers") else {
        return;
    };
    let of_version = |server: &Value| {
        let address = server.get("url").and_then(Value::as_str);
        address.is_some_and(|address| address.rsplit('/').next() == Some(version))
    };
    if servers.iter().any(of_version) {
        servers.retain(of_version);
    }
}

fn remove_unused_tags(root: &mut Object) {
    let operations = root
        .get("paths")
        .and_then(Value::as_object)
        .into_iter()
        .flat_map(Object::values)
        .filter_map(Value::as_object)
        .flat_map(Object::values);
    let used: BTreeSet<String> = operations
        .flat_map(|operation| texts(operation.get("tags")))
        .map(str::to_owned)
        .collect();
    if let Some(Value::Array(tags)) = root.get_mut("tags") {
        tags.retain(|tag| {
            let name = tag.get("name").and_then(Value::as_str);
            name.is_some_and(|name| used.contains(name))
        });
    }
}

fn remove_unreachable_schemas(root: &mut Object) {
    let mut waiting: Vec<String> = root
        .get("paths")
        .map(referenced_schemas)
        .into_iter()
        .flatten()
        .collect();
    let Some(Value::Object(schemas)) = root
        .get_mut("components")
        .and_then(|components| components.get_mut("schemas"))
    else {
        return;
    };
    let mut reached = BTreeSet::new();
    while let Some(name) = waiting.pop() {
        if let Some(schema) = schemas.get(&name)
            && reached.insert(name)
        {
            waiting.extend(referenced_schemas(schema));
        }
    }
    schemas.retain(|name, _| reached.contains(name));
}

struct Projection<'d> {
    version: &'d str,
    lacking: BTreeSet<String>,
}

impl Projection<'_> {
    fn paths(&self, paths: &mut Object) {
        paths.retain(|_, item| {
            let Value::Object(item) = item else {
                return true;
            };
            item.retain(|method, operation| {
                let keeps = !is_method(method) || includes(operation.get(VERSIONS), self.version);
                if keeps && let Value::Object(operation) = operation {
                    operation.shift_remove(VERSIONS);
                    operation
                        .values_mut()
                        .for_each(|part| self.schemas_within(part));
                }
                keeps
            });
            item.keys().any(|key| is_method(key))
        });
    }

    /// Projects the schemas of parameters, bodies and answers, wherever they stand.
    fn schemas_within(&self, value: &mut Value) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| self.schemas_within(item)),
            Value::Object(members) => {
                for (key, value) in members.iter_mut() {
                    match key.as_str() {
                        "schema" => self.schema(value),
                        _ => self.schemas_within(value),
                    }
                }
            }
            _ => {}
        }
    }

    fn schema(&self, schema: &mut Value) {
        let Value::Object(schema) = schema else {
            return;
        };
        schema.shift_remove(VERSIONS);
        self.members(schema);
        self.properties(schema);
        self.arms(schema);
        for (keyword, value) in schema.iter_mut() {
            match (keyword.as_str(), value) {
                ("properties", Value::Object(properties)) => {
                    properties.values_mut().for_each(|value| self.schema(value));
                }
                ("allOf" | "oneOf" | "anyOf", Value::Array(arms)) => {
                    arms.iter_mut().for_each(|arm| self.schema(arm));
                }
                ("items" | "additionalProperties", value) => self.schema(value),
                _ => {}
            }
        }
    }

    fn members(&self, schema: &mut Object) {
        // The numbers of members are of the model, and there they are of every version.
        schema.shift_remove(MEMBER_VALUES);
        let Some(restricted) = schema.shift_remove(MEMBER_VERSIONS) else {
            return;
        };
        if let Some(Value::Array(members)) = schema.get_mut("enum") {
            members.retain(|member| {
                let versions = member.as_str().and_then(|member| restricted.get(member));
                includes(versions, self.version)
            });
        }
    }

    fn properties(&self, schema: &mut Object) {
        let mut gone = BTreeSet::new();
        if let Some(Value::Object(properties)) = schema.get_mut("properties") {
            properties.retain(|name, property| {
                let keeps = includes(property.get(VERSIONS), self.version);
                if !keeps {
                    gone.insert(name.clone());
                }
                keeps
            });
        }
        if let Some(Value::Array(required)) = schema.get_mut("required") {
            required.retain(|name| !name.as_str().is_some_and(|name| gone.contains(name)));
        }
    }

    fn arms(&self, schema: &mut Object) {
        let is_kept = |reference: Option<&Value>| {
            let name = reference.and_then(schema_name);
            !name.is_some_and(|name| self.lacking.contains(&name))
        };
        if schema.contains_key("discriminator")
            && let Some(Value::Array(arms)) = schema.get_mut("oneOf")
        {
            arms.retain(|arm| is_kept(arm.get("$ref")));
        }
        let mapping = schema
            .get_mut("discriminator")
            .and_then(|part| part.get_mut("mapping"));
        if let Some(Value::Object(mapping)) = mapping {
            mapping.retain(|_, target| is_kept(Some(target)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn document() -> Value {
        json!({
            "x-muster-versions": ["old", "new"],
            "servers": [{"url": "/old"}, {"url": "/new"}, {"url": "/other"}],
            "tags": [{"name": "kept"}, {"name": "added"}],
            "paths": {
                "/both": {
                    "get": {"tags": ["kept"], "responses": {"200": {"content": {"application/json": {
                        "schema": {"$ref": "#/components/schemas/pet"}}}}}},
                    "post": {"tags": ["added"], "x-muster-versions": ["new"]},
                },
                "/added": {"get": {"tags": ["added"], "x-muster-versions": ["new"],
                    "responses": {"200": {"content": {"application/json": {
                        "schema": {"$ref": "#/components/schemas/alone"}}}}}}},
            },
            "components": {"schemas": {
                "pet": {
                    "oneOf": [{"$ref": "#/components/schemas/cat"}, {"$ref": "#/components/schemas/dog"}],
                    "discriminator": {"propertyName": "kind", "mapping": {
                        "cat": "#/components/schemas/cat", "dog": "#/components/schemas/dog"}},
                },
                "cat": {"allOf": [{"$ref": "#/components/schemas/animal"}, {
                    "required": ["kind", "purr"],
                    "properties": {"kind": {"enum": ["cat"]}, "purr": {"type": "string", "x-muster-versions": ["new"]}},
                }]},
                "dog": {"x-muster-versions": ["new"], "properties": {"kind": {"enum": ["dog"]}}},
                "animal": {"properties": {"size": {"$ref": "#/components/schemas/size"}}},
                "size": {"enum": ["small", "huge"], "x-muster-member-versions": {"huge": ["new"]}},
                "alone": {"type": "string"},
            }},
        })
    }

    #[test]
    fn a_version_loses_what_it_lacks_and_what_only_that_led_to() {
        let expected = json!({
            "servers": [{"url": "/old"}],
            "tags": [{"name": "kept"}],
            "paths": {
                "/both": {
                    "get": {"tags": ["kept"], "responses": {"200": {"content": {"application/json": {
                        "schema": {"$ref": "#/components/schemas/pet"}}}}}},
                },
            },
            "components": {"schemas": {
                "pet": {
                    "oneOf": [{"$ref": "#/components/schemas/cat"}],
                    "discriminator": {"propertyName": "kind", "mapping": {
                        "cat": "#/components/schemas/cat"}},
                },
                "cat": {"allOf": [{"$ref": "#/components/schemas/animal"}, {
                    "required": ["kind"],
                    "properties": {"kind": {"enum": ["cat"]}},
                }]},
                "animal": {"properties": {"size": {"$ref": "#/components/schemas/size"}}},
                "size": {"enum": ["small"]},
            }},
        });
        assert_eq!(project(&document(), "old"), expected);
    }

    #[test]
    fn a_complete_version_loses_only_the_marks_and_the_servers_of_others() {
        let projected = project(&document(), "new");
        let text = projected.to_string();
        assert!(!text.contains("x-muster"));
        assert_eq!(projected["servers"], json!([{"url": "/new"}]));
        assert_eq!(projected["tags"], document()["tags"]);
        let names = |document: &Value| {
            let schemas = document["components"]["schemas"].as_object().cloned();
            schemas.map(|schemas| {
                schemas
                    .into_iter()
                    .map(|(name, _)| name)
                    .collect::<Vec<_>>()
            })
        };
        assert_eq!(names(&projected), names(&document()));
        assert_eq!(versions(&document()), ["old", "new"]);
    }
}
