//! The types of expressions, and finding derived types.

use super::enumeration::Enumeration;
use super::property::{Kind, kinds};
use super::{NAMESPACE, local_name};
use crate::fault::Problem;
use crate::near::near;
use muster_model_runtime::{Format, Item, Rule, Schema, Shape};
use std::ops::RangeInclusive;

/// How many schemas may stand for each other in a row. The generator writes no
/// cycle; this only keeps a faulty table from hanging the server.
const REFERENCE_LIMIT: usize = 16;

/// The type of an object, with the one it was narrowed from: what else extends it is found there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Structured {
    /// The type that the values are declared to be of.
    pub(super) declared: &'static Schema,
    /// The type that they are known to be of.
    pub(super) schema: &'static Schema,
}

impl Structured {
    /// What is declared and not narrowed.
    pub(crate) fn of(schema: &'static Schema) -> Self {
        Self {
            declared: schema,
            schema,
        }
    }

    /// The name of the type, without namespace.
    pub(crate) fn type_name(self) -> &'static str {
        self.schema.type_name()
    }

    /// Whether a kind stands for the type itself, among the derived ones that make it up.
    pub(super) fn is_itself(self, kind: &Kind) -> bool {
        !std::ptr::eq(kind.schema, self.schema) && kind.schema.type_name() == self.type_name()
    }

    /// Whether values of a kind are of the type.
    pub(super) fn has(self, kind: &Kind) -> bool {
        let is = |schema: &&'static Schema| std::ptr::eq(*schema, self.schema);
        is(&self.declared) || line(kind.schema).iter().any(is)
    }
}

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
    Object(Structured),
    Collection(&'static Item),
}

impl Type {
    /// The type of the values that follow a rule.
    pub(crate) fn of(rule: &'static Rule) -> Self {
        let (mut rule, mut name) = (rule, None);
        for _ in 0..REFERENCE_LIMIT {
            match rule {
                Rule::Schema(schema) => match &schema.shape {
                    Shape::Object(_) | Shape::Union(_) => {
                        return Self::Object(Structured::of(schema));
                    }
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
            Self::Object(structured) => {
                return format!("an object of type {}", qualified(structured.type_name()));
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
    find_type(Structured::of(schema), version, name).map_or(schema, |(_, found)| found.schema)
}

/// How to tell from a value whether it is of a type.
#[derive(Clone, Debug)]
pub(crate) struct TypeTest {
    /// The discriminator and the tags that pass; none when every value does.
    pub(crate) discriminator: Option<(&'static str, Vec<&'static str>)>,
}

/// The type a client names, among those of a type's values, and how to tell
/// its values from the others.
pub(crate) fn find_type(
    structured: Structured,
    version: &str,
    name: &str,
) -> Result<(TypeTest, Structured), Problem> {
    let local = local_name(name);
    let kinds = kinds(structured, version);
    let always = TypeTest {
        discriminator: None,
    };
    let narrowed = |schema| Structured {
        schema,
        ..structured
    };
    if [structured.schema, structured.declared]
        .iter()
        .any(|schema| local.eq_ignore_ascii_case(local_name(schema.type_name())))
    {
        return Ok((always, structured));
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
                type_name: qualified(structured.type_name()),
                near: near(name, names.iter().map(String::as_str)),
            })
        }
        // A base of every kind narrows nothing.
        Some(_) if matching.len() == kinds.len() => match kinds.as_slice() {
            [only] if only.discriminator.is_none() => Ok((always, structured)),
            [only] => Ok((test_of(&matching), narrowed(only.schema))),
            _ => Ok((always, structured)),
        },
        Some((_, ancestor)) => Ok((test_of(&matching), narrowed(ancestor))),
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
    if kind.tags.iter().any(|tag| is(tag)) {
        return Some(kind.schema);
    }
    line(kind.schema)
        .into_iter()
        .find(|schema| is(schema.type_name()))
}

/// A type and all that it extends.
fn line(schema: &'static Schema) -> Vec<&'static Schema> {
    let mut line = vec![schema];
    let mut next = 0;
    while let Some(schema) = line.get(next) {
        if let Shape::Object(object) = &schema.shape {
            line.extend(object.bases);
        }
        next += 1;
    }
    line
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::find_property;
    use super::*;
    use muster_model_runtime::{Additional, Arm, Object, Property, Union, Versions};

    const fn text(name: &'static str) -> Property {
        Property {
            name,
            versions: Versions::ALL,
            required: false,
            nullable: true,
            read_only: false,
            default: None,
            rule: Rule::Any,
        }
    }

    const fn tag(spellings: &'static [&'static str]) -> Property {
        let rule = Rule::Tag {
            spellings,
            written: true,
        };
        Property {
            rule,
            ..text("@odata.type")
        }
    }

    const fn object(
        name: &'static str,
        bases: &'static [&'static Schema],
        properties: &'static [Property],
    ) -> Schema {
        Schema {
            name,
            versions: Versions::ALL,
            shape: Shape::Object(Object {
                bases,
                properties,
                additional: Additional::Refused,
            }),
        }
    }

    /// Food, of which there are bread, rye bread, and fish; some food is nothing in particular.
    static COMMON: Schema = object("foodBase", &[], &[text("price")]);
    static PLAIN: Schema = object("plainFood", &[], &[tag(&["#microsoft.graph.food"])]);
    static BREAD: Schema = object("bread", &[&COMMON], &[tag(&["bread"]), text("flour")]);
    static RYE: Schema = object(
        "rye",
        &[&BREAD],
        &[tag(&["rye"]), text("flour"), text("sour")],
    );
    static FISH: Schema = object("fish", &[&COMMON], &[tag(&["fish"]), text("sea")]);
    static FOOD: Schema = Schema {
        name: "food",
        versions: Versions::ALL,
        shape: Shape::Union(Union {
            property: "@odata.type",
            arms: &[
                Arm {
                    tags: &["#microsoft.graph.food"],
                    schema: &PLAIN,
                },
                Arm {
                    tags: &["bread"],
                    schema: &BREAD,
                },
                Arm {
                    tags: &["rye"],
                    schema: &RYE,
                },
                Arm {
                    tags: &["fish"],
                    schema: &FISH,
                },
            ],
        }),
    };
    /// Of two types, one extends the other's without a base of its own.
    static DRINK: Schema = Schema {
        name: "food",
        versions: Versions::ALL,
        shape: Shape::Union(Union {
            property: "@odata.type",
            arms: &[
                Arm {
                    tags: &["#microsoft.graph.food"],
                    schema: &PLAIN,
                },
                Arm {
                    tags: &["wine"],
                    schema: &WINE,
                },
            ],
        }),
    };
    static WINE: Schema = object("wine", &[], &[tag(&["wine"]), text("year")]);

    /// The tags of what a line of casts lets pass, or nothing when one of them leads nowhere.
    fn passing(casts: &[&str]) -> Option<Vec<&'static str>> {
        let mut current = Structured::of(&FOOD);
        let mut passing = vec!["#microsoft.graph.food", "bread", "rye", "fish"];
        for cast in casts {
            let (test, narrowed) = find_type(current, "any", cast).ok()?;
            if let Some((_, tags)) = test.discriminator {
                passing.retain(|tag| tags.contains(tag));
            }
            current = narrowed;
        }
        Some(passing)
    }

    #[test]
    fn an_instance_is_of_every_type_that_its_own_extends() {
        assert_eq!(passing(&["microsoft.graph.food"]).unwrap().len(), 4);
        assert_eq!(passing(&["bread"]).unwrap(), ["bread", "rye"]);
        assert_eq!(passing(&["rye"]).unwrap(), ["rye"]);
        assert_eq!(passing(&["bread", "rye"]).unwrap(), ["rye"]);
        assert_eq!(passing(&["rye", "bread", "food"]).unwrap(), ["rye"]);
        for nowhere in [["bread", "fish"], ["rye", "fish"], ["fish", "bread"]] {
            assert!(passing(&nowhere).is_none(), "{nowhere:?}");
        }
        assert!(passing(&["plainFood"]).is_none());
    }

    #[test]
    fn what_all_derived_types_inherit_is_the_types_own() {
        let has = |schema, name| find_property(Structured::of(schema), "any", name).is_ok();
        assert!(has(&FOOD, "price"));
        assert!(!has(&FOOD, "flour") && !has(&FOOD, "sea"));
        // All that extends it declares it, but for itself.
        assert!(!has(&DRINK, "year"));
        let (_, bread) = find_type(Structured::of(&FOOD), "any", "bread").unwrap();
        assert!(find_property(bread, "any", "flour").is_ok());
        assert!(find_property(bread, "any", "sour").is_err());
    }
}
