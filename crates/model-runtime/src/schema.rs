//! The static reflection of the OpenAPI document.
//!
//! Owns the vocabulary in which generated code describes every component
//! schema as `static` data, and the few walks over it that need no value. It
//! must never look at a JSON value: judging values is the interpreter's work.
//!
//! Everything here can be built in a `static` initializer, and statics may
//! refer to each other in cycles. Two kinds of cycle have no meaning and would
//! never end when walked, so the generator must not write them: a schema among
//! its own [`bases`](Object::bases), and a schema that leads back to itself
//! through nothing but [`Shape::Union`] arms and [`Shape::Value`] references.

use std::collections::HashMap;
use std::fmt;

/// A type that was generated from a component schema.
pub trait Described {
    /// The schema it was generated from, against which a request's JSON is checked before it is
    /// read into the type.
    fn schema() -> &'static Schema;
}

/// The versions of the document in which something exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Versions(&'static [&'static str]);

impl Versions {
    /// Every version there is.
    pub const ALL: Self = Self(&[]);

    /// These versions and no other; an empty list means every version.
    #[must_use]
    pub const fn only(versions: &'static [&'static str]) -> Self {
        Self(versions)
    }

    /// Whether this version is among them.
    #[must_use]
    pub fn include(self, version: &str) -> bool {
        self.0.is_empty() || self.0.contains(&version)
    }

    /// The versions by name, empty for all of them.
    #[must_use]
    pub const fn names(self) -> &'static [&'static str] {
        self.0
    }
}

/// A named component schema of the document.
pub struct Schema {
    /// The name messages show, such as `microsoft.graph.user`.
    pub name: &'static str,
    /// The versions that have it.
    pub versions: Versions,
    /// What a value of this schema looks like.
    pub shape: Shape,
}

impl Schema {
    /// The name of the type in the model that clients know: the one its values carry where the
    /// document has them carry one, without namespace. Several schemas can be of one type, such as
    /// a type and the changes to it.
    #[must_use]
    pub fn type_name(&self) -> &'static str {
        let Shape::Object(object) = &self.shape else {
            return self.name;
        };
        let carried = object.properties.iter().find_map(|property| {
            let Rule::Tag { spellings, .. } = &property.rule else {
                return None;
            };
            spellings.first()?.rsplit(['.', '#']).next()
        });
        carried.unwrap_or(self.name)
    }
}

impl fmt::Debug for Schema {
    /// Shows the name alone: schemas refer to each other in cycles, so showing
    /// what they contain might not end.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Schema")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

/// What the values of a [`Schema`] look like.
#[derive(Debug)]
pub enum Shape {
    /// A JSON object with declared properties.
    Object(Object),
    /// One of several schemas, told apart by a discriminator property.
    Union(Union),
    /// Any other value: a named enumeration, array or constrained scalar.
    Value(Rule),
}

/// An object type: its base types and its own properties.
#[derive(Debug)]
pub struct Object {
    /// The types this one extends. Only those whose shape is an
    /// [`Object`](Shape::Object) contribute properties.
    pub bases: &'static [&'static Schema],
    /// The properties this type declares itself. A name that a base declares
    /// too is redeclared: this declaration governs.
    pub properties: &'static [Property],
    /// What becomes of members that no property declares.
    pub additional: Additional,
}

impl Object {
    /// Every property of the type: those of the bases first, deepest base
    /// first, then its own.
    ///
    /// Each name is yielded once. A redeclared property keeps the place of its
    /// first declaration and is described by its last, the most derived one.
    pub fn all_properties(&self) -> impl Iterator<Item = &'static Property> + use<> {
        let mut collected = Vec::new();
        if self.bases.is_empty() {
            collected.extend(self.properties);
        } else {
            self.collect_properties(&mut collected, &mut HashMap::new());
        }
        collected.into_iter()
    }

    fn collect_properties(
        &self,
        collected: &mut Vec<&'static Property>,
        places: &mut HashMap<&'static str, usize>,
    ) {
        for base in self.base_objects() {
            base.collect_properties(collected, places);
        }
        for property in self.properties {
            let place = *places.entry(property.name).or_insert(collected.len());
            match collected.get_mut(place) {
                Some(redeclared) => *redeclared = property,
                None => collected.push(property),
            }
        }
    }

    /// What becomes of undeclared members once the bases are taken into
    /// account: a type that refuses them itself still admits them when a base
    /// does, because a type derived from an open type is open.
    pub fn effective_additional(&self) -> Additional {
        match self.additional {
            Additional::Refused => self
                .base_objects()
                .map(Self::effective_additional)
                .find(|additional| !matches!(additional, Additional::Refused))
                .unwrap_or(Additional::Refused),
            admitted => admitted,
        }
    }

    fn base_objects(&self) -> impl Iterator<Item = &'static Object> + use<> {
        self.bases.iter().filter_map(|base| match &base.shape {
            Shape::Object(object) => Some(object),
            Shape::Union(_) | Shape::Value(_) => None,
        })
    }
}

/// What becomes of members that no [`Property`] declares.
#[derive(Clone, Copy, Debug)]
pub enum Additional {
    /// They are violations.
    Refused,
    /// They are kept, whatever their values.
    Any,
    /// They are kept when their values follow the rule.
    Values(&'static Item),
}

/// A declared property of an [`Object`].
#[derive(Debug)]
pub struct Property {
    /// The member's name, exactly as written in JSON.
    pub name: &'static str,
    /// The versions that have it. To a request of any other it is unknown.
    pub versions: Versions,
    /// Whether the member must be present. A request need not carry a required
    /// property that is read-only or has a default.
    pub required: bool,
    /// Whether `null` is a value of the property.
    pub nullable: bool,
    /// Whether only the service sets the property: a request's value for it is
    /// ignored.
    pub read_only: bool,
    /// The value an absent property takes, as JSON text. It is taken as
    /// written, unchecked; text that is not JSON counts as no default.
    pub default: Option<&'static str>,
    /// What a value other than an admitted `null` must look like.
    pub rule: Rule,
}

/// A choice between schemas, made by the value of one property.
#[derive(Debug)]
pub struct Union {
    /// The discriminator's name, such as `@odata.type`.
    pub property: &'static str,
    /// The choices.
    pub arms: &'static [Arm],
}

impl Union {
    /// The arm that a tag chooses.
    #[must_use]
    pub fn arm(&self, tag: &str) -> Option<&'static Arm> {
        self.arms.iter().find(|arm| arm.tags.contains(&tag))
    }
}

/// One choice of a [`Union`].
#[derive(Debug)]
pub struct Arm {
    /// The discriminator values that choose this arm. The first is canonical,
    /// the one written; the others are accepted spellings of it.
    pub tags: &'static [&'static str],
    /// What the whole value, discriminator included, must look like. The
    /// schema need not declare the discriminator as a property.
    pub schema: &'static Schema,
}

/// An array's element or a map's value.
#[derive(Debug)]
pub struct Item {
    /// Whether `null` is admitted.
    pub nullable: bool,
    /// What any other value must look like.
    pub rule: Rule,
}

/// What one JSON value must look like.
///
/// `null` follows no rule but [`Rule::Any`]; where a property or an item is
/// nullable, `null` is admitted before its rule is consulted.
#[derive(Debug)]
pub enum Rule {
    /// Any JSON value, `null` included.
    Any,
    /// `true` or `false`.
    Boolean,
    /// A number without a fraction. `5.0` is one, and is rewritten as `5`.
    Integer {
        /// The least value, where it is narrower than the width's own.
        minimum: Option<i64>,
        /// The greatest value, where it is narrower than the width's own.
        maximum: Option<i64>,
        /// The bits that hold it.
        width: Width,
    },
    /// Any number.
    Number {
        /// The least value.
        minimum: Option<Bound>,
        /// The greatest value.
        maximum: Option<Bound>,
    },
    /// Text.
    String {
        /// The fewest Unicode code points.
        min_length: Option<u32>,
        /// The most Unicode code points.
        max_length: Option<u32>,
        /// A regular expression that must match somewhere in the text.
        pattern: Option<&'static str>,
        /// The notation the text must be written in.
        format: Format,
    },
    /// One of a fixed set of texts.
    Enum {
        /// The texts, compared exactly.
        members: &'static [&'static str],
        /// Those of them that only some versions have.
        restricted: &'static [(&'static str, Versions)],
    },
    /// Any set of a fixed set of texts, written as one text with commas and no
    /// spaces between them.
    Flags {
        /// The texts, compared exactly.
        members: &'static [&'static str],
    },
    /// The name of the type that carries it, as in `@odata.type`.
    Tag {
        /// The first is what is written; the rest are accepted spellings,
        /// rewritten as the first.
        spellings: &'static [&'static str],
        /// Whether answers carry it. A tag they do not carry is checked and
        /// then taken out of the request.
        written: bool,
    },
    /// A JSON array.
    Array {
        /// What each element must look like.
        items: &'static Item,
        /// The fewest elements.
        min_items: Option<u32>,
        /// The most elements.
        max_items: Option<u32>,
        /// Whether no two elements may be equal. Numbers are equal by value,
        /// so `1` equals `1.0`.
        unique: bool,
    },
    /// A JSON object whose member names are data.
    Map {
        /// What each member's value must look like.
        values: &'static Item,
    },
    /// A value of a named schema.
    Schema(&'static Schema),
}

/// One end of a [`Rule::Number`]'s range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bound {
    /// The end of the range. A value that is not finite bounds nothing.
    pub value: f64,
    /// Whether the end itself lies outside the range.
    pub exclusive: bool,
}

/// The bits that hold an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Width {
    /// 32 bits, signed.
    Int32,
    /// 64 bits, signed.
    Int64,
}

impl Width {
    /// The least integer the width holds.
    pub const fn minimum(self) -> i64 {
        match self {
            Self::Int32 => i32::MIN as i64,
            Self::Int64 => i64::MIN,
        }
    }

    /// The greatest integer the width holds.
    pub const fn maximum(self) -> i64 {
        match self {
            Self::Int32 => i32::MAX as i64,
            Self::Int64 => i64::MAX,
        }
    }
}

/// The notation a string is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// Any text.
    None,
    /// An RFC 3339 date and time with an offset, as
    /// [`DateTimeOffset`](crate::DateTimeOffset) reads it.
    DateTime,
    /// A UUID of 8-4-4-4-12 hexadecimal digits.
    Uuid,
}

impl fmt::Display for Format {
    /// Names the notation, with an example: `a UUID such as ...`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::None => "text",
            Self::DateTime => "an RFC 3339 date and time such as '2024-05-01T12:30:00Z'",
            Self::Uuid => "a UUID such as '123e4567-e89b-12d3-a456-426614174000'",
        })
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A property that may be left out, in every version.
    pub(crate) const fn property(name: &'static str, rule: Rule) -> Property {
        Property {
            name,
            versions: Versions::ALL,
            required: false,
            nullable: false,
            read_only: false,
            default: None,
            rule,
        }
    }

    static ROOT: Schema = Schema {
        name: "root",
        versions: Versions::ALL,
        shape: Shape::Object(Object {
            bases: &[],
            properties: &[property("id", Rule::Any), property("kind", Rule::Any)],
            additional: Additional::Any,
        }),
    };
    static LEFT: Schema = Schema {
        name: "left",
        versions: Versions::ALL,
        shape: Shape::Object(Object {
            bases: &[&ROOT],
            properties: &[property("left", Rule::Any)],
            additional: Additional::Refused,
        }),
    };
    static BOTTOM: Object = Object {
        bases: &[&LEFT, &ROOT],
        properties: &[
            Property {
                required: true,
                ..property("kind", Rule::Any)
            },
            property("own", Rule::Any),
        ],
        additional: Additional::Refused,
    };

    #[test]
    fn properties_come_bases_first_and_once_each() {
        let names: Vec<_> = BOTTOM
            .all_properties()
            .map(|property| (property.name, property.required))
            .collect();
        let expected = [
            ("id", false),
            ("kind", true),
            ("left", false),
            ("own", false),
        ];
        assert_eq!(names, expected);
    }

    #[test]
    fn a_type_derived_from_an_open_type_is_open() {
        assert!(matches!(BOTTOM.effective_additional(), Additional::Any));
    }
}
