//! What the document says of the resources it serves, read from its operations: what an operation
//! answers with, where entities of a type are at home, what they contain and what can be done to
//! them. It knows no operation by name.

use muster_api::{OPERATIONS, Operation};
use muster_model_runtime::schema::{Rule, Schema, Shape};

/// The status of a request that created something.
const CREATED: u16 = 201;

/// What an operation answers with, as context URLs tell it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Content {
    /// What a collection holds, which is contained in the resource the path leads through or
    /// stands at the root.
    Contained(&'static Schema),
    /// Entities that are at home elsewhere: the collection beside this path has no keys.
    Linked(&'static Schema),
    /// One entity.
    Entity(&'static Schema),
    /// What a function or an action calculated, several of a type.
    Values(&'static Schema),
    /// What a function or an action calculated, one of a type.
    Value(&'static Schema),
}

impl Content {
    /// What an operation answers with; none when that is no resource of the model, as with
    /// `$batch`.
    pub(crate) fn of(operation: &Operation) -> Option<Self> {
        let schema = operation.answer?;
        if operation.path.starts_with("/$") {
            return None;
        }
        let calculates = is_call(operation);
        Some(match (rows(schema), calculates) {
            (Some(rows), true) => Self::Values(rows),
            (None, true) => Self::Value(schema),
            (Some(rows), false) if has_keys(operation.path) => Self::Contained(rows),
            (Some(rows), false) => Self::Linked(rows),
            (None, false) => Self::Entity(schema),
        })
    }

    /// The type that the context URL declares.
    pub(crate) fn declared(self) -> &'static Schema {
        match self {
            Self::Contained(schema)
            | Self::Linked(schema)
            | Self::Entity(schema)
            | Self::Values(schema)
            | Self::Value(schema) => schema,
        }
    }
}

/// Whether an operation calls an action or a function, which the last segment of its path names.
pub(crate) fn is_call(operation: &Operation) -> bool {
    let (_, name) = operation.path.rsplit_once('/').unwrap_or_default();
    let is_action = operation.method == "POST" && !operation.statuses.contains(&CREATED);
    name.ends_with("()") || is_action && !name.starts_with('$')
}

/// What the rows of a collection look like; none when the schema is not one of a collection.
pub(crate) fn rows(schema: &'static Schema) -> Option<&'static Schema> {
    let Shape::Object(object) = &schema.shape else {
        return None;
    };
    let value = object
        .properties
        .iter()
        .find(|property| property.name == "value")?;
    match &value.rule {
        Rule::Array { items, .. } => match &items.rule {
            Rule::Schema(rows) => Some(rows),
            _ => None,
        },
        _ => None,
    }
}

/// The operation a request is for.
pub(crate) fn operation(method: &str, template: &str) -> Option<&'static Operation> {
    OPERATIONS
        .iter()
        .find(|operation| operation.method == method && operation.path == template)
}

/// Whether a collection's entities can be addressed by a key behind its path.
fn has_keys(template: &str) -> bool {
    OPERATIONS
        .iter()
        .any(|operation| key_of(operation.path).is_some_and(|(set, _)| set == template))
}

/// A path that ends with a key, as the path of its collection and the key's name.
pub(crate) fn key_of(template: &str) -> Option<(&str, &str)> {
    let (set, last) = template.rsplit_once('/')?;
    let key = last.strip_prefix('{')?.strip_suffix('}')?;
    Some((set, key))
}

/// The collection at the root that entities of a type are at home in, and the type that it holds.
pub(crate) fn home(schema: &'static Schema) -> Option<(&'static str, &'static Schema)> {
    OPERATIONS.iter().find_map(|operation| {
        let (set, _) = key_of(operation.path)?;
        let held = operation.answer?;
        let is_there = std::ptr::eq(held, schema) || is_arm(schema, held);
        (is_there && !set.contains('{')).then_some((set, held))
    })
}

/// Whether a type is one of several that the document tells apart by `@odata.type`.
pub(crate) fn is_derived(schema: &'static Schema) -> bool {
    let answers = OPERATIONS.iter().filter_map(|operation| operation.answer);
    answers
        .map(|answer| rows(answer).unwrap_or(answer))
        .any(|union| is_arm(schema, union))
}

/// What narrowing a place of a path to a type comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Narrowing {
    /// An entity that may be of the type.
    Entity,
    /// A collection some of whose entities may be of the type.
    Collection,
}

/// What comes of narrowing a place of the document's paths to a type, whose name is without
/// namespace and in any case; none when nothing there can be of the type.
pub(crate) fn narrowing(place: &str, name: &str, version: &str) -> Option<Narrowing> {
    let is = |schema: &Schema| {
        schema.versions.include(version) && schema.type_name().eq_ignore_ascii_case(name)
    };
    let may_be = |declared: &'static Schema| match &declared.shape {
        Shape::Union(union) => is(declared) || union.arms.iter().any(|arm| is(arm.schema)),
        _ => is(declared),
    };
    // What stands behind a key is a row of the collection, whether or not the document reads it.
    let content = |place| operation("GET", place).and_then(Content::of);
    let above = key_of(place).and_then(|(set, _)| content(set));
    match (content(place), above) {
        (_, Some(content)) => may_be(content.declared()).then_some(Narrowing::Entity),
        (Some(Content::Entity(declared)), None) => may_be(declared).then_some(Narrowing::Entity),
        (Some(content), None) => may_be(content.declared()).then_some(Narrowing::Collection),
        (None, None) => None,
    }
}

fn is_arm(schema: &'static Schema, union: &'static Schema) -> bool {
    match &union.shape {
        Shape::Union(union) => union
            .arms
            .iter()
            .any(|arm| std::ptr::eq(arm.schema, schema)),
        _ => false,
    }
}

/// A relationship of the entities of a collection.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Navigation {
    /// Its name.
    pub(crate) name: &'static str,
    /// What lists it.
    pub(crate) operation: &'static Operation,
    /// What that answers with.
    pub(crate) content: Content,
    /// Whether its links have a path of their own.
    pub(crate) has_references: bool,
}

/// The relationships that entities of a collection have in a version: the collections whose paths
/// go on from the key.
pub(crate) fn navigations(set: &str, version: &str) -> Vec<Navigation> {
    let behind = behind_key(set, version).filter_map(|(operation, name)| {
        let content = Content::of(operation)?;
        let is_listed = operation.method == "GET"
            && matches!(content, Content::Contained(_) | Content::Linked(_));
        let references = format!("{}/$ref", operation.path);
        let has_references = OPERATIONS
            .iter()
            .any(|operation| operation.path == references && operation.versions.include(version));
        is_listed.then_some(Navigation {
            name,
            operation,
            content,
            has_references,
        })
    });
    behind.collect()
}

/// The actions and functions that can be called on entities of a collection in a version.
pub(crate) fn actions(set: &str, version: &str) -> Vec<&'static str> {
    let behind = behind_key(set, version).filter(|(operation, _)| is_call(operation));
    behind
        .map(|(_, name)| name.trim_end_matches("()"))
        .collect()
}

/// The operations one segment behind the key of a collection, each with that segment.
fn behind_key(
    set: &str,
    version: &str,
) -> impl Iterator<Item = (&'static Operation, &'static str)> {
    OPERATIONS.iter().filter_map(move |operation| {
        let (key, name) = operation
            .path
            .strip_prefix(set)?
            .strip_prefix("/{")?
            .split_once("}/")?;
        let is_behind = operation.versions.include(version)
            && !key.contains('/')
            && !name.contains('/')
            && !name.starts_with('$');
        is_behind.then_some((operation, name))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SET: &str = "/deviceManagement/deviceEnrollmentConfigurations";

    fn content(method: &str, path: &str) -> Option<Content> {
        Content::of(operation(method, path).expect("an operation"))
    }

    #[test]
    fn what_an_operation_answers_with_follows_from_the_document() {
        assert!(matches!(content("GET", SET), Some(Content::Contained(_))));
        assert!(matches!(content("POST", SET), Some(Content::Entity(_))));
        let key = format!("{SET}/{{deviceEnrollmentConfigurationId}}");
        assert!(matches!(content("PATCH", &key), Some(Content::Entity(_))));
        assert!(matches!(content("GET", "/me"), Some(Content::Entity(_))));
        let links = format!("{SET}/hasPayloadLinks");
        assert!(matches!(content("POST", &links), Some(Content::Values(_))));
        let members = "/groups/{group-id}/members";
        assert!(matches!(content("GET", members), Some(Content::Linked(_))));
        assert!(content("POST", "/$batch").is_none());
        assert!(content("DELETE", &key).is_none());
    }

    #[test]
    fn what_stands_behind_a_key_is_a_relationship_or_can_be_called() {
        let names: Vec<&str> = navigations(SET, "beta")
            .iter()
            .map(|navigation| navigation.name)
            .collect();
        assert_eq!(names, ["assignments"]);
        assert_eq!(actions(SET, "beta"), ["assign", "setPriority"]);
        let has_references = |set, version| {
            let found = navigations(set, version);
            found
                .iter()
                .map(|found| found.has_references)
                .collect::<Vec<_>>()
        };
        assert_eq!(has_references(SET, "beta"), [true]);
        assert_eq!(has_references(SET, "v1.0"), [false]);
        assert_eq!(has_references("/groups", "v1.0"), [true]);
        let of_users = navigations("/users", "v1.0");
        assert_eq!(of_users.len(), 1, "{of_users:?}");
    }

    #[test]
    fn a_type_is_at_home_at_the_root() {
        use muster_model_runtime::Described;
        let user = muster_model::User::schema();
        let configuration = muster_model::DeviceEnrollmentConfiguration::schema();
        let limit = muster_model::DeviceEnrollmentLimitConfiguration::schema();
        for (schema, set, holds) in [
            (user, "/users", user),
            (configuration, SET, configuration),
            (limit, SET, configuration),
        ] {
            let (found, held) = home(schema).expect("a home");
            assert_eq!((found, held.type_name()), (set, holds.type_name()));
        }
        assert!(is_derived(muster_model::User::schema()));
        assert!(!is_derived(
            muster_model::EnrollmentConfigurationAssignment::schema()
        ));
    }
}
