//! The interpreter of the static schema tables.
//!
//! Owns the judgement of a request's values against the document, and their
//! rewriting into the one spelling that the generated data types read. It must
//! never stop at the first violation, and never know which operation or which
//! stored resource a value is for.

mod parameter;
mod reading;
mod scalar;
#[cfg(test)]
mod tests;

pub use parameter::check_parameter;
pub use reading::{ReadOnly, Reading, Spelling, Undeclared, Untyped};

use crate::schema::{Additional, Item, Object, Property, Rule, Schema, Shape, Union};
use crate::suggestion::suggest;
use crate::text::{excerpt, excerpt_of_value};
use crate::violation::{JsonType, Location, Violation, ViolationKind, Violations};
use serde_json::{Map, Value};
use std::collections::HashMap;

/// Judges a request's body against its schema as one version of the document
/// has it, and rewrites it for reading into the generated type. What the
/// document leaves to the service is read as `reading` says.
///
/// Rewriting removes read-only members, which a request may carry but does not
/// set, control information, undeclared members where they are ignored, and tags
/// that answers do not carry; replaces accepted type name spellings by the
/// canonical ones, and inserts a type name that was left out and is known; writes
/// members of enumerations as they are declared; turns integers written as `5.0`
/// into `5`; and appends absent properties that have a default. The order of the
/// remaining members is kept.
///
/// The walk recurses as deep as the value nests, which
/// [`parse`](crate::parse) bounds.
///
/// # Errors
///
/// The violations, at most 100 of them, in the order of the body; what an object lacks follows what
/// its members violate. The value is then partly rewritten and of no further
/// use.
pub fn check_request(
    schema: &'static Schema,
    value: &mut Value,
    version: &str,
    reading: &Reading,
) -> Result<(), Violations> {
    let mut checker = Checker::new(Place::Body(String::new()), version, *reading);
    checker.schema(schema, value, None);
    Violations::new(checker.violations).map_or(Ok(()), Err)
}

/// More faults than anybody reads. A body must not be answered with a list many times its size.
const MOST_VIOLATIONS: usize = 100;

/// Whether a member that no property declares is OData's: what an answer says beside its data. A
/// client that sends back what it read sends it too, and it changes nothing
/// ([OData 4.01 JSON Format, 4.6](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_ControlInformation)).
/// So are the annotations of others, which have a namespace of their own and which whoever does not
/// know them ignores
/// ([Instance Annotations](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_InstanceAnnotations)).
/// What would ask for something, as `@odata.id` and `@odata.bind` do, is not among it.
fn is_control_information(name: &str) -> bool {
    const OF_ANSWERS: [&str; 9] = [
        "context",
        "count",
        "nextLink",
        "deltaLink",
        "etag",
        "editLink",
        "readLink",
        "associationLink",
        "navigationLink",
    ];
    match name.split_once('@') {
        Some((owner, annotation)) => match annotation.strip_prefix("odata.") {
            Some("type") => !owner.is_empty(),
            Some(control) => OF_ANSWERS.contains(&control),
            // In another case it is a spelling error, and nobody else's.
            None => annotation
                .split_once('.')
                .is_some_and(|(namespace, _)| !namespace.eq_ignore_ascii_case("odata")),
        },
        // An action that is offered: `#microsoft.graph.assign`.
        None => name.starts_with('#'),
    }
}

/// Where the value under the checker's eyes lies.
enum Place {
    /// In the body, at this JSON pointer.
    Body(String),
    /// In a parameter, which has no places within.
    Parameter(Location),
}

struct Checker<'v> {
    version: &'v str,
    reading: Reading,
    place: Place,
    violations: Vec<Violation>,
}

impl<'v> Checker<'v> {
    fn new(place: Place, version: &'v str, reading: Reading) -> Self {
        Self {
            version,
            reading,
            place,
            violations: Vec::new(),
        }
    }

    fn report(&mut self, kind: ViolationKind) {
        if self.violations.len() >= MOST_VIOLATIONS {
            return;
        }
        let location = match &self.place {
            Place::Body(pointer) => Location::Body(pointer.clone()),
            Place::Parameter(location) => location.clone(),
        };
        self.violations.push(Violation { location, kind });
    }

    fn report_type(&mut self, expected: JsonType, value: &Value) {
        self.report(ViolationKind::WrongType {
            expected,
            found: JsonType::of(value),
            value: excerpt_of_value(value),
        });
    }

    /// Does something one step further down.
    fn within(&mut self, step: &str, action: impl FnOnce(&mut Self)) {
        let length = match &mut self.place {
            Place::Body(pointer) => {
                let length = pointer.len();
                pointer.push('/');
                pointer.push_str(&step.replace('~', "~0").replace('/', "~1"));
                length
            }
            Place::Parameter(_) => 0,
        };
        action(self);
        if let Place::Body(pointer) = &mut self.place {
            pointer.truncate(length);
        }
    }

    /// Judges a value of a schema. The discriminator is the property, if any,
    /// by which an enclosing union chose the schema.
    fn schema(
        &mut self,
        schema: &'static Schema,
        value: &mut Value,
        discriminator: Option<&'static str>,
    ) {
        match &schema.shape {
            Shape::Object(object) => match value {
                Value::Object(members) => self.object(schema, object, members, discriminator),
                other => self.report_type(JsonType::Object, other),
            },
            Shape::Union(union) => match value {
                Value::Object(members) => {
                    if let Some(chosen) = self.choice(schema, union, members) {
                        self.schema(chosen, value, Some(union.property));
                    }
                }
                other => self.report_type(JsonType::Object, other),
            },
            Shape::Value(rule) => self.rule(rule, value),
        }
    }

    /// Finds the arm that the discriminator chooses, and makes the
    /// discriminator canonical.
    fn choice(
        &mut self,
        schema: &'static Schema,
        union: &'static Union,
        members: &mut Map<String, Value>,
    ) -> Option<&'static Schema> {
        let mut chosen = None;
        if !members.contains_key(union.property)
            && let Some(tag) = self.implied_tag(union, members)
        {
            members.insert(union.property.to_owned(), tag.into());
        }
        let tag = members.get_mut(union.property);
        self.within(union.property, |checker| match tag {
            None => checker.report(ViolationKind::Missing {
                type_name: schema.type_name(),
                property: union.property,
            }),
            Some(Value::String(tag)) => {
                let version = checker.version;
                let arms = union
                    .arms
                    .iter()
                    .filter(|arm| arm.schema.versions.include(version));
                let arm = union.arm(tag);
                match arm.filter(|arm| arm.schema.versions.include(version)) {
                    Some(arm) => {
                        if let Some(canonical) = arm.tags.first() {
                            *tag = (*canonical).to_owned();
                        }
                        chosen = Some(arm.schema);
                    }
                    None => checker.report(ViolationKind::NotAMember {
                        value: excerpt(tag).into_owned(),
                        members: arms.filter_map(|arm| arm.tags.first().copied()).collect(),
                    }),
                }
            }
            Some(other) => checker.report_type(JsonType::String, other),
        });
        chosen
    }

    /// The type of an object that does not name it, when it can be known.
    fn implied_tag(
        &self,
        union: &'static Union,
        members: &Map<String, Value>,
    ) -> Option<&'static str> {
        let is_root = matches!(&self.place, Place::Body(pointer) if pointer.is_empty());
        match self.reading.root_type {
            Some(tag) if is_root => Some(tag),
            _ => match self.reading.untyped {
                Untyped::Refused => None,
                Untyped::Deduced => reading::deduce(union, members, self.version),
            },
        }
    }

    fn object(
        &mut self,
        schema: &'static Schema,
        object: &'static Object,
        members: &mut Map<String, Value>,
        discriminator: Option<&'static str>,
    ) {
        let version = self.version;
        let properties: Vec<&'static Property> = object
            .all_properties()
            .filter(|property| property.versions.include(version))
            .collect();
        let additional = object.effective_additional();
        let mut kept = Map::with_capacity(members.len());
        for (name, mut value) in std::mem::take(members) {
            let is_discriminator = discriminator == Some(name.as_str());
            let declared = properties.iter().find(|property| property.name == name);
            match (declared, additional) {
                (Some(property), _) if property.read_only && !is_discriminator => {
                    if self.reading.read_only == ReadOnly::Refused {
                        self.within(&name, |checker| {
                            checker.report(ViolationKind::ReadOnly {
                                type_name: schema.type_name(),
                                property: property.name,
                            });
                        });
                    }
                    continue;
                }
                (Some(property), _) => self.within(&name, |checker| {
                    checker.nullable(property.nullable, &property.rule, &mut value);
                }),
                (None, _) if is_discriminator => {}
                (None, Additional::Any) => {}
                (None, Additional::Values(item)) => {
                    self.within(&name, |checker| checker.item(item, &mut value));
                }
                (None, Additional::Refused) if is_control_information(&name) => continue,
                (None, Additional::Refused) if self.reading.undeclared == Undeclared::Ignored => {
                    continue;
                }
                (None, Additional::Refused) => self.within(&name, |checker| {
                    checker.report(ViolationKind::Unknown {
                        type_name: schema.type_name(),
                        property: excerpt(&name).into_owned(),
                        suggestion: suggest(&name, properties.iter().map(|property| property.name)),
                    });
                }),
            }
            let unwritten = declared
                .is_some_and(|property| matches!(property.rule, Rule::Tag { written: false, .. }));
            if !unwritten {
                kept.insert(name, value);
            }
        }
        self.complete(schema, object, &mut kept);
        *members = kept;
    }

    /// Adds the defaults of the properties that a checked object lacks, and
    /// reports those it must not lack. What the version does not have takes its
    /// default too, because the type the object is read into has every property.
    fn complete(
        &mut self,
        schema: &'static Schema,
        object: &'static Object,
        members: &mut Map<String, Value>,
    ) {
        let version = self.version;
        for property in object.all_properties() {
            if members.contains_key(property.name) {
                continue;
            }
            let default = property
                .default
                .and_then(|text| serde_json::from_str(text).ok());
            if let Some(default) = default {
                members.insert(property.name.to_owned(), default);
            } else if property.required && !property.read_only && property.versions.include(version)
            {
                self.within(property.name, |checker| {
                    checker.report(ViolationKind::Missing {
                        type_name: schema.type_name(),
                        property: property.name,
                    });
                });
            }
        }
    }

    fn item(&mut self, item: &Item, value: &mut Value) {
        self.nullable(item.nullable, &item.rule, value);
    }

    fn nullable(&mut self, nullable: bool, rule: &Rule, value: &mut Value) {
        if !(nullable && value.is_null()) {
            self.rule(rule, value);
        }
    }

    fn rule(&mut self, rule: &Rule, value: &mut Value) {
        match (rule, value) {
            (Rule::Any, _) | (Rule::Boolean, Value::Bool(_)) => {}
            (Rule::Schema(schema), value) => self.schema(schema, value, None),
            (
                Rule::Integer {
                    minimum,
                    maximum,
                    width,
                },
                value @ Value::Number(_),
            ) => self.integer((*minimum, *maximum), *width, value),
            (Rule::Number { minimum, maximum }, Value::Number(number)) => {
                self.number(*minimum, *maximum, number);
            }
            (
                Rule::String {
                    min_length,
                    max_length,
                    pattern,
                    format,
                },
                Value::String(text),
            ) => {
                self.length(*min_length, *max_length, text);
                self.pattern(*pattern, text);
                self.format(*format, text);
            }
            (
                Rule::Enum {
                    members,
                    restricted,
                },
                Value::String(text),
            ) => self.member(members, restricted, text),
            (Rule::Flags { members }, Value::String(text)) => self.flags(members, text),
            (Rule::Tag { spellings, .. }, Value::String(text)) => self.tag(spellings, text),
            (
                Rule::Array {
                    items,
                    min_items,
                    max_items,
                    unique,
                },
                Value::Array(elements),
            ) => {
                self.count(*min_items, *max_items, elements.len());
                self.elements(items, *unique, elements);
            }
            (Rule::Map { values }, Value::Object(members)) => {
                for (name, value) in members {
                    self.within(name, |checker| checker.item(values, value));
                }
            }
            (rule, value) => self.report_type(expected(rule), value),
        }
    }

    fn count(&mut self, minimum: Option<u32>, maximum: Option<u32>, count: usize) {
        if let Some(minimum) = minimum.filter(|minimum| is_fewer(count, *minimum)) {
            self.report(ViolationKind::TooFewItems { count, minimum });
        }
        if let Some(maximum) = maximum.filter(|maximum| is_more(count, *maximum)) {
            self.report(ViolationKind::TooManyItems { count, maximum });
        }
    }

    fn elements(&mut self, items: &Item, unique: bool, elements: &mut [Value]) {
        let mut seen = HashMap::new();
        for (index, element) in elements.iter_mut().enumerate() {
            self.within(&index.to_string(), |checker| {
                checker.item(items, element);
                if unique {
                    let first = *seen.entry(comparable(element)).or_insert(index);
                    if first != index {
                        checker.report(ViolationKind::DuplicateItem {
                            value: excerpt_of_value(element),
                            first,
                        });
                    }
                }
            });
        }
    }
}

/// The JSON type that values following a rule have.
fn expected(rule: &Rule) -> JsonType {
    match rule {
        // Never shown: no value violates this rule.
        Rule::Any => JsonType::Null,
        Rule::Boolean => JsonType::Boolean,
        Rule::Integer { .. } => JsonType::Integer,
        Rule::Number { .. } => JsonType::Number,
        Rule::String { .. } | Rule::Enum { .. } | Rule::Flags { .. } | Rule::Tag { .. } => {
            JsonType::String
        }
        Rule::Array { .. } => JsonType::Array,
        Rule::Map { .. } => JsonType::Object,
        Rule::Schema(schema) => match &schema.shape {
            Shape::Object(_) | Shape::Union(_) => JsonType::Object,
            Shape::Value(rule) => expected(rule),
        },
    }
}

/// The value with its numbers written one way, so that equal values are equal.
fn comparable(value: &Value) -> Value {
    match value {
        Value::Number(number) => match scalar::whole(number) {
            Some(whole) => i64::try_from(whole)
                .map(Value::from)
                .or_else(|_| u64::try_from(whole).map(Value::from))
                .unwrap_or_else(|_| value.clone()),
            None => value.clone(),
        },
        Value::Array(elements) => elements.iter().map(comparable).collect(),
        Value::Object(members) => members
            .iter()
            .map(|(name, value)| (name.clone(), comparable(value)))
            .collect(),
        other => other.clone(),
    }
}

fn is_fewer(count: usize, minimum: u32) -> bool {
    u32::try_from(count).is_ok_and(|count| count < minimum)
}

fn is_more(count: usize, maximum: u32) -> bool {
    u32::try_from(count).map_or(true, |count| count > maximum)
}
