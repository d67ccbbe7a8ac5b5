//! The named schemas of a bundled document, read for judging and sampling: references followed,
//! inheritance laid flat, unions with the spellings of their tags. It reads the document alone and
//! shares nothing with the generator, so that the two cannot be wrong together.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

const PREFIX: &str = "#/components/schemas/";

/// The named schemas of a document.
#[derive(Clone, Copy, Debug)]
pub struct Schemas<'d> {
    named: Option<&'d Map<String, Value>>,
}

/// What values of a schema look like.
#[derive(Debug)]
pub enum Kind<'d> {
    /// Anything.
    Any,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A text, of an enumeration or not.
    Text,
    /// A list of such elements.
    Array(&'d Value),
    /// An object with such values under any names.
    Map(&'d Value),
    /// An object with declared properties.
    Object(Object<'d>),
    /// One of several objects.
    Union(Union<'d>),
    /// What the named schema says.
    Reference(&'d str),
}

/// An object type, its bases included.
#[derive(Debug, Default)]
pub struct Object<'d> {
    /// The properties by name; those of the base first.
    pub properties: Vec<(&'d str, &'d Value)>,
    /// Which of them are required.
    pub required: BTreeSet<&'d str>,
    /// Whether other properties are allowed.
    pub open: bool,
}

/// A choice between objects by one property.
#[derive(Debug)]
pub struct Union<'d> {
    /// The property.
    pub property: &'d str,
    /// The named schemas to choose from, each with the accepted spellings of its tag.
    pub arms: Vec<(&'d str, Vec<&'d str>)>,
}

impl<'d> Schemas<'d> {
    /// The named schemas of a bundled document.
    #[must_use]
    pub fn of(document: &'d Value) -> Self {
        let named = document
            .pointer("/components/schemas")
            .and_then(Value::as_object);
        Self { named }
    }

    /// Their names, in the document's order.
    pub fn names(self) -> impl Iterator<Item = &'d str> {
        self.named
            .into_iter()
            .flat_map(Map::keys)
            .map(String::as_str)
    }

    /// One of them.
    ///
    /// # Panics
    /// When there is none of that name.
    #[must_use]
    pub fn named(self, name: &str) -> &'d Value {
        self.named
            .and_then(|named| named.get(name))
            .unwrap_or_else(|| panic!("the document has no schema `{name}`"))
    }

    /// What a schema says, and whether it allows null.
    ///
    /// # Panics
    /// When the schema is outside the profile.
    #[must_use]
    pub fn read(self, schema: &'d Value) -> (Kind<'d>, bool) {
        if let Some(name) = reference(schema) {
            return (Kind::Reference(name), false);
        }
        if let Some(arms) = list(schema, "oneOf") {
            let nullable = arms.iter().any(is_null);
            if schema.get("discriminator").is_none()
                && let Some(name) = arms.iter().find_map(reference)
            {
                return (Kind::Reference(name), nullable);
            }
            return (Kind::Union(self.union(schema)), nullable);
        }
        if schema.get("allOf").is_some() {
            return (Kind::Object(self.object(schema)), false);
        }
        let types: Vec<&str> = match schema.get("type") {
            Some(Value::String(name)) => vec![name],
            Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        let nullable = types.contains(&"null");
        let kind = match types.iter().find(|name| **name != "null") {
            None => Kind::Any,
            Some(&"boolean") => Kind::Boolean,
            Some(&"integer") => Kind::Integer,
            Some(&"number") => Kind::Number,
            Some(&"string") => Kind::Text,
            Some(&"array") => Kind::Array(schema.get("items").unwrap_or(&Value::Null)),
            Some(&"object") => match schema.get("additionalProperties") {
                Some(values @ Value::Object(_)) => Kind::Map(values),
                _ => Kind::Object(self.object(schema)),
            },
            Some(other) => panic!("`{other}` is no type of the profile"),
        };
        (kind, nullable)
    }

    /// An object with its bases laid flat.
    #[must_use]
    pub fn object(self, schema: &'d Value) -> Object<'d> {
        let mut object = Object::default();
        self.add_object(schema, &mut object);
        object
    }

    fn add_object(self, schema: &'d Value, object: &mut Object<'d>) {
        if let Some(name) = reference(schema) {
            self.add_object(self.named(name), object);
        }
        for part in list(schema, "allOf").into_iter().flatten() {
            self.add_object(part, object);
        }
        let declared = schema.get("properties").and_then(Value::as_object);
        for (name, property) in declared.into_iter().flatten() {
            match object
                .properties
                .iter_mut()
                .find(|(other, _)| other == name)
            {
                Some(redeclared) => redeclared.1 = property,
                None => object.properties.push((name, property)),
            }
        }
        object.required.extend(texts(schema, "required"));
        object.open |= schema.get("additionalProperties") == Some(&Value::Bool(true));
    }

    fn union(self, schema: &'d Value) -> Union<'d> {
        let discriminator = schema.get("discriminator").unwrap_or(&Value::Null);
        let property = discriminator
            .get("propertyName")
            .and_then(Value::as_str)
            .unwrap_or_else(|| panic!("a union without a discriminator"));
        let arms = list(schema, "oneOf").into_iter().flatten();
        let arms = arms.filter_map(reference).map(|name| {
            let object = self.object(self.named(name));
            let tag = object.properties.iter().find(|(name, _)| *name == property);
            let spellings = tag.map(|(_, tag)| texts(tag, "enum").collect());
            (name, spellings.unwrap_or_default())
        });
        Union {
            property,
            arms: arms.collect(),
        }
    }

    /// Everything a schema leads to, by name, itself included.
    #[must_use]
    pub fn reachable(self, name: &'d str) -> BTreeSet<&'d str> {
        let mut reached = BTreeSet::new();
        let mut waiting = vec![name];
        while let Some(name) = waiting.pop() {
            if reached.insert(name) {
                references(self.named(name), &mut waiting);
            }
        }
        reached
    }
}

/// The names of all schemas that a schema refers to itself.
pub fn references<'d>(schema: &'d Value, found: &mut Vec<&'d str>) {
    found.extend(reference(schema));
    match schema {
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        Value::Object(members) => members.values().for_each(|value| references(value, found)),
        _ => {}
    }
}

/// The name a schema refers to.
#[must_use]
pub fn reference(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix(PREFIX)
}

/// The texts of a list under a keyword.
pub fn texts<'d>(schema: &'d Value, keyword: &str) -> impl Iterator<Item = &'d str> {
    let items = list(schema, keyword).into_iter().flatten();
    items.filter_map(Value::as_str)
}

fn list<'d>(schema: &'d Value, keyword: &str) -> Option<&'d Vec<Value>> {
    schema.get(keyword).and_then(Value::as_array)
}

fn is_null(schema: &Value) -> bool {
    schema.get("type").and_then(Value::as_str) == Some("null")
}

/// Whether a flag stands beside a schema.
#[must_use]
pub fn is_marked(schema: &Value, keyword: &str) -> bool {
    schema.get(keyword) == Some(&Value::Bool(true))
}
