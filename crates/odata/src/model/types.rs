//! The types of expressions, and finding derived types.

use super::enumeration::Enumeration;
use super::property::{Kind, kinds};
use super::{NAMESPACE, local_name};
use crate::fault::Problem;
use crate::near::near;
use muster_model_runtime::{Format, Item, Object, Rule, Schema, Shape};
use std::ops::RangeInclusive;

/// How many schemas may stand for each other in a row. The generator writes no
/// cycle; this only keeps a faulty table from hanging the server.
const REFERENCE_LIMIT: usize = 16;

/// The type of an expression.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Type {
    /// That of `null`.
    Null,
    /// One that only the value tells.
    Unknown,
    Boolean,
    Integer,
    Double,
    String,
    Guid,
    DateTimeOffset,
    Date,
    TimeOfDay,
    Duration,
    Enumeration(Enumeration),
    Object(&'static Schema),
    Collection(&'static Item),
}

impl Type {
    /// The type of the values that follow a rule.
    pub(crate) fn of(rule: &'static Rule) -> Self {
        let (mut rule, mut name) = (rule, None);
        for _ in 0..REFERENCE_LIMIT {
            match rule {
                Rule::Schema(schema) => match &schema.shape {
                    Shape::Object(_) | Shape::Union(_) => return Self::Object(schema),
                    Shape::Value(inner) => (rule, name) = (inner, Some(schema.type_name())),
                },
                rule => return Self::plain(rule, name),
            }
        }
        Self::Unknown
    }

    fn plain(rule: &'static Rule, name: Option<&'static str>) -> Self {
        match rule {
            Rule::Any | Rule::Map { .. } | Rule::Schema(_) => Self::Unknown,
            Rule::Boolean => Self::Boolean,
            Rule::Integer { .. } => Self::Integer,
            Rule::Number { .. } => Self::Double,
            Rule::String { format, .. } => match format {
                Format::None => Self::String,
                Format::DateTime => Self::DateTimeOffset,
                Format::Uuid => Self::Guid,
            },
            Rule::Tag { .. } => Self::String,
            Rule::Enum {
                members,
                restricted,
            } => Self::Enumeration(Enumeration {
                name,
                members,
                restricted,
                flags: false,
            }),
            Rule::Flags { members } => Self::Enumeration(Enumeration {
                name,
                members,
                restricted: &[],
                flags: true,
            }),
            Rule::Array { items, .. } => Self::Collection(items),
        }
    }

    /// Whether nothing is known about it that could be wrong.
    pub(crate) fn is_open(self) -> bool {
        matches!(self, Self::Null | Self::Unknown)
    }

    pub(crate) fn is_number(self) -> bool {
        matches!(self, Self::Integer | Self::Double)
    }

    /// Whether the two have the same values, as far as comparing goes.
    pub(crate) fn is_comparable(self, other: Self) -> bool {
        match (self, other) {
            (left, right) if left.is_open() || right.is_open() => true,
            (left, right) if left.is_number() && right.is_number() => true,
            (Self::Enumeration(left), Self::Enumeration(right)) => left.is(&right),
            (Self::Date | Self::DateTimeOffset, Self::Date | Self::DateTimeOffset) => true,
            (Self::Object(_) | Self::Collection(_), _) => false,
            (left, right) => std::mem::discriminant(&left) == std::mem::discriminant(&right),
        }
    }

    /// Whether its values have an order.
    pub(crate) fn is_ordered(self) -> bool {
        !matches!(self, Self::Object(_) | Self::Collection(_))
    }

    /// The type in words.
    pub(crate) fn described(self) -> String {
        let words = match self {
            Self::Null => "null",
            Self::Unknown => "a value",
            Self::Boolean => "a truth value",
            Self::Integer => "a whole number",
            Self::Double => "a number",
            Self::String => "text",
            Self::Guid => "a GUID",
            Self::DateTimeOffset => "a date and time",
            Self::Date => "a date",
            Self::TimeOfDay => "a time of day",
            Self::Duration => "a duration",
            Self::Enumeration(enumeration) => {
                return format!("a member of {}", enumeration.described());
            }
            Self::Object(schema) => {
                return format!("an object of type {}", qualified(schema.type_name()));
            }
            Self::Collection(_) => "a collection",
        };
        words.to_owned()
    }
}

/// One of OData's primitive types.
#[derive(Debug)]
pub(crate) struct Primitive {
    /// What its values are computed as.
    pub(crate) values: Type,
    /// The whole numbers it has, when these are its values.
    pub(crate) whole: RangeInclusive<i64>,
}

impl Primitive {
    /// The one of this name, such as `Edm.String`.
    pub(crate) fn named(name: &str) -> Option<Self> {
        let name = name.strip_prefix("Edm.")?;
        let whole = match name {
            "Byte" => 0..=u8::MAX.into(),
            "SByte" => i8::MIN.into()..=i8::MAX.into(),
            "Int16" => i16::MIN.into()..=i16::MAX.into(),
            "Int32" => i32::MIN.into()..=i32::MAX.into(),
            _ => i64::MIN..=i64::MAX,
        };
        let values = match name {
            "Boolean" => Type::Boolean,
            "Byte" | "SByte" | "Int16" | "Int32" | "Int64" => Type::Integer,
            "Single" | "Double" | "Decimal" => Type::Double,
            "String" => Type::String,
            "Guid" => Type::Guid,
            "DateTimeOffset" => Type::DateTimeOffset,
            "Date" => Type::Date,
            "TimeOfDay" => Type::TimeOfDay,
            "Duration" => Type::Duration,
            _ => return None,
        };
        Some(Self { values, whole })
    }
}

/// A type's name with its namespace.
#[must_use]
pub fn qualified(name: &str) -> String {
    format!("{NAMESPACE}{}", local_name(name))
}

/// The type of this name among those of a schema's values, as a path narrows an entity to it; the
/// schema itself when there is none.
#[must_use]
pub fn derived(schema: &'static Schema, version: &str, name: &str) -> &'static Schema {
    find_type(schema, version, name).map_or(schema, |(_, found)| found)
}

/// How to tell from a value whether it is of a type.
#[derive(Clone, Debug)]
pub(crate) struct TypeTest {
    /// The discriminator and the tags that pass; none when every value does.
    pub(crate) discriminator: Option<(&'static str, Vec<&'static str>)>,
}

/// The type a client names, among those of a schema's values, and how to tell
/// its values from the others.
pub(crate) fn find_type(
    schema: &'static Schema,
    version: &str,
    name: &str,
) -> Result<(TypeTest, &'static Schema), Problem> {
    let local = local_name(name);
    let kinds = kinds(schema, version);
    let always = TypeTest {
        discriminator: None,
    };
    if local.eq_ignore_ascii_case(local_name(schema.type_name())) {
        return Ok((always, schema));
    }
    let matching: Vec<(&Kind, &'static Schema)> = kinds
        .iter()
        .filter_map(|kind| Some((kind, ancestor(kind, local)?)))
        .collect();
    match matching.first() {
        None => {
            let names: Vec<String> = kinds
                .iter()
                .map(|kind| qualified(kind.schema.type_name()))
                .collect();
            Err(Problem::UnknownType {
                name: name.to_owned(),
                type_name: qualified(schema.type_name()),
                near: near(name, names.iter().map(String::as_str)),
            })
        }
        // A base of every kind narrows nothing.
        Some(_) if matching.len() == kinds.len() => match kinds.as_slice() {
            [only] if only.discriminator.is_none() => Ok((always, schema)),
            [only] => Ok((test_of(&matching), only.schema)),
            _ => Ok((always, schema)),
        },
        Some((_, ancestor)) => Ok((test_of(&matching), ancestor)),
    }
}

fn test_of(matching: &[(&Kind, &'static Schema)]) -> TypeTest {
    let property = matching.iter().find_map(|(kind, _)| kind.discriminator);
    TypeTest {
        discriminator: property.map(|property| {
            let tags = matching.iter().flat_map(|(kind, _)| kind.tags);
            (property, tags.copied().collect())
        }),
    }
}

/// The type of this name that the kind is, or is derived from.
fn ancestor(kind: &Kind, local: &str) -> Option<&'static Schema> {
    let is = |name: &str| local_name(name).eq_ignore_ascii_case(local);
    if is(kind.schema.type_name()) || kind.tags.iter().any(|tag| is(tag)) {
        return Some(kind.schema);
    }
    let mut pending: Vec<&'static Schema> = bases(kind.object).collect();
    while let Some(schema) = pending.pop() {
        if is(schema.type_name()) {
            return Some(schema);
        }
        if let Shape::Object(object) = &schema.shape {
            pending.extend(bases(object));
        }
    }
    None
}

fn bases(object: &'static Object) -> impl Iterator<Item = &'static Schema> {
    object.bases.iter().copied()
}
