// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// Where unions stand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = drawing)]
pub struct Drawing {
    #[serde(rename = "main")]
    #[schema(required = true)]
    pub main: super::Shape,
    /// May be left out.
    #[serde(rename = "optional", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub optional: Option<super::Shape>,
    /// May be null.
    #[serde(rename = "nullable", default)]
    #[schema(required = false)]
    pub nullable: Option<super::Shape>,
    /// Many.
    #[serde(rename = "all", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub all: Option<Vec<super::Shape>>,
    /// Many with names.
    #[serde(rename = "byName", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub by_name: Option<BTreeMap<String, super::Shape>>,
    #[serde(rename = "lonely", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub lonely: Option<super::Lonely>,
    #[serde(rename = "answer", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub answer: Option<super::Mood>,
}
impl Described for Drawing {
    fn schema() -> &'static schema::Schema {
        &DRAWING
    }
}
pub static DRAWING: schema::Schema = schema::Schema {
    name: "drawing",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "main",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::SHAPE),
            },
            schema::Property {
                name: "optional",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::SHAPE),
            },
            schema::Property {
                name: "nullable",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::SHAPE),
            },
            schema::Property {
                name: "all",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Schema(&super::SHAPE),
                    },
                    min_items: None,
                    max_items: None,
                    unique: false,
                },
            },
            schema::Property {
                name: "byName",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Map {
                    values: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Schema(&super::SHAPE),
                    },
                },
            },
            schema::Property {
                name: "lonely",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::LONELY),
            },
            schema::Property {
                name: "answer",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::MOOD),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// One of several.
#[derive(Clone, Debug, PartialEq, ToSchema)]
#[serde(untagged)]
#[schema(
    as = shape,
    title = "A shape",
    discriminator(
        property_name = "kind",
        mapping(
            ("#shape.circle" = "#/components/schemas/circle"),
            ("square" = "#/components/schemas/square"),
            ("nothing" = "#/components/schemas/nothing")
        )
    )
)]
pub enum Shape {
    Circle(super::Circle),
    Square(super::Square),
    Nothing(super::Nothing),
}
impl Shape {
    /// The canonical tag of the value's type.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Circle(_) => "#shape.circle",
            Self::Square(_) => "square",
            Self::Nothing(_) => "nothing",
        }
    }
    /// What the value has in common with every other arm.
    #[must_use]
    pub fn base(&self) -> &super::Figure {
        match self {
            Self::Circle(arm) => &arm.base,
            Self::Square(arm) => &arm.base,
            Self::Nothing(arm) => &arm.base,
        }
    }
    /// What the value has in common with every other arm, to be changed.
    pub fn base_mut(&mut self) -> &mut super::Figure {
        match self {
            Self::Circle(arm) => &mut arm.base,
            Self::Square(arm) => &mut arm.base,
            Self::Nothing(arm) => &mut arm.base,
        }
    }
}
impl Serialize for Shape {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Circle(arm) => arm.serialize(serializer),
            Self::Square(arm) => arm.serialize(serializer),
            Self::Nothing(arm) => arm.serialize(serializer),
        }
    }
}
impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let tag = value.get("kind").and_then(Value::as_str).unwrap_or_default();
        match tag {
            "#shape.circle" | "circle" => {
                serde_json::from_value(value)
                    .map(Self::Circle)
                    .map_err(serde::de::Error::custom)
            }
            "square" => {
                serde_json::from_value(value)
                    .map(Self::Square)
                    .map_err(serde::de::Error::custom)
            }
            "nothing" => {
                serde_json::from_value(value)
                    .map(Self::Nothing)
                    .map_err(serde::de::Error::custom)
            }
            unknown => {
                Err(
                    serde::de::Error::unknown_variant(
                        unknown,
                        &["#shape.circle", "square", "nothing"],
                    ),
                )
            }
        }
    }
}
impl From<super::Circle> for Shape {
    fn from(arm: super::Circle) -> Self {
        Self::Circle(arm)
    }
}
impl From<super::Square> for Shape {
    fn from(arm: super::Square) -> Self {
        Self::Square(arm)
    }
}
impl From<super::Nothing> for Shape {
    fn from(arm: super::Nothing) -> Self {
        Self::Nothing(arm)
    }
}
impl Described for Shape {
    fn schema() -> &'static schema::Schema {
        &SHAPE
    }
}
pub static SHAPE: schema::Schema = schema::Schema {
    name: "shape",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Union(schema::Union {
        property: "kind",
        arms: &[
            schema::Arm {
                tags: &["#shape.circle", "circle"],
                schema: &super::CIRCLE,
            },
            schema::Arm {
                tags: &["square"],
                schema: &super::SQUARE,
            },
            schema::Arm {
                tags: &["nothing"],
                schema: &super::NOTHING,
            },
        ],
    }),
};
/// Round.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = circle)]
pub struct Circle {
    #[serde(rename = "kind", default)]
    #[schema(inline, required = true)]
    pub kind: CircleKind,
    #[serde(flatten)]
    pub base: super::Figure,
    /// In metres.
    #[serde(rename = "radius")]
    #[schema(required = true, exclusive_minimum = 0.0)]
    pub radius: f64,
}
/// The type's own name on the wire: `#shape.circle`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CircleKind;
impl CircleKind {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &["#shape.circle", "circle"];
}
impl Serialize for CircleKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("#shape.circle")
    }
}
impl<'de> Deserialize<'de> for CircleKind {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let spelling = String::deserialize(deserializer)?;
        if Self::SPELLINGS.contains(&spelling.as_str()) {
            Ok(Self)
        } else {
            Err(serde::de::Error::unknown_variant(&spelling, Self::SPELLINGS))
        }
    }
}
impl utoipa::PartialSchema for CircleKind {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The type's own name."))
            .build()
            .into()
    }
}
impl ToSchema for CircleKind {}
impl Described for Circle {
    fn schema() -> &'static schema::Schema {
        &CIRCLE
    }
}
pub static CIRCLE: schema::Schema = schema::Schema {
    name: "circle",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[&super::FIGURE],
        properties: &[
            schema::Property {
                name: "kind",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Tag {
                    spellings: &["#shape.circle", "circle"],
                    written: true,
                },
            },
            schema::Property {
                name: "radius",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Number {
                    minimum: Some(schema::Bound {
                        value: 0f64,
                        exclusive: true,
                    }),
                    maximum: None,
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// What all shapes have.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = figure)]
pub struct Figure {
    /// Its name.
    #[serde(rename = "name", default)]
    #[schema(required = false)]
    pub name: Option<String>,
}
impl Described for Figure {
    fn schema() -> &'static schema::Schema {
        &FIGURE
    }
}
pub static FIGURE: schema::Schema = schema::Schema {
    name: "figure",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "name",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Four sides.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = square)]
pub struct Square {
    #[serde(rename = "kind", default)]
    #[schema(inline, required = true)]
    pub kind: SquareKind,
    #[serde(flatten)]
    pub base: super::Figure,
    /// In metres.
    #[serde(rename = "side")]
    #[schema(required = false, default = json!(1))]
    pub side: f64,
}
/// The type's own name on the wire: `square`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SquareKind;
impl SquareKind {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &["square"];
}
impl Serialize for SquareKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("square")
    }
}
impl<'de> Deserialize<'de> for SquareKind {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let spelling = String::deserialize(deserializer)?;
        if Self::SPELLINGS.contains(&spelling.as_str()) {
            Ok(Self)
        } else {
            Err(serde::de::Error::unknown_variant(&spelling, Self::SPELLINGS))
        }
    }
}
impl utoipa::PartialSchema for SquareKind {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The type's own name."))
            .build()
            .into()
    }
}
impl ToSchema for SquareKind {}
impl Described for Square {
    fn schema() -> &'static schema::Schema {
        &SQUARE
    }
}
pub static SQUARE: schema::Schema = schema::Schema {
    name: "square",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[&super::FIGURE],
        properties: &[
            schema::Property {
                name: "kind",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Tag {
                    spellings: &["square"],
                    written: true,
                },
            },
            schema::Property {
                name: "side",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("1"),
                rule: schema::Rule::Number {
                    minimum: None,
                    maximum: None,
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// No side at all.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = nothing)]
pub struct Nothing {
    #[serde(rename = "kind", default)]
    #[schema(inline, required = true)]
    pub kind: NothingKind,
    #[serde(flatten)]
    pub base: super::Figure,
}
/// The type's own name on the wire: `nothing`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct NothingKind;
impl NothingKind {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &["nothing"];
}
impl Serialize for NothingKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("nothing")
    }
}
impl<'de> Deserialize<'de> for NothingKind {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let spelling = String::deserialize(deserializer)?;
        if Self::SPELLINGS.contains(&spelling.as_str()) {
            Ok(Self)
        } else {
            Err(serde::de::Error::unknown_variant(&spelling, Self::SPELLINGS))
        }
    }
}
impl utoipa::PartialSchema for NothingKind {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The type's own name."))
            .build()
            .into()
    }
}
impl ToSchema for NothingKind {}
impl Described for Nothing {
    fn schema() -> &'static schema::Schema {
        &NOTHING
    }
}
pub static NOTHING: schema::Schema = schema::Schema {
    name: "nothing",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[&super::FIGURE],
        properties: &[
            schema::Property {
                name: "kind",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Tag {
                    spellings: &["nothing"],
                    written: true,
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// A union of one.
#[derive(Clone, Debug, PartialEq, ToSchema)]
#[serde(untagged)]
#[schema(
    as = lonely,
    discriminator(
        property_name = "@odata.type",
        mapping(("#alone" = "#/components/schemas/alone"))
    )
)]
pub enum Lonely {
    Alone(super::Alone),
}
impl Lonely {
    /// The canonical tag of the value's type.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Alone(_) => "#alone",
        }
    }
}
impl Serialize for Lonely {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Alone(arm) => arm.serialize(serializer),
        }
    }
}
impl<'de> Deserialize<'de> for Lonely {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let tag = value.get("@odata.type").and_then(Value::as_str).unwrap_or_default();
        match tag {
            "#alone" => {
                serde_json::from_value(value)
                    .map(Self::Alone)
                    .map_err(serde::de::Error::custom)
            }
            unknown => Err(serde::de::Error::unknown_variant(unknown, &["#alone"])),
        }
    }
}
impl From<super::Alone> for Lonely {
    fn from(arm: super::Alone) -> Self {
        Self::Alone(arm)
    }
}
impl Described for Lonely {
    fn schema() -> &'static schema::Schema {
        &LONELY
    }
}
pub static LONELY: schema::Schema = schema::Schema {
    name: "lonely",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Union(schema::Union {
        property: "@odata.type",
        arms: &[
            schema::Arm {
                tags: &["#alone"],
                schema: &super::ALONE,
            },
        ],
    }),
};
/// The only arm; its tag may be left out where it stands by itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = alone)]
pub struct Alone {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = false)]
    pub odata_type: AloneOdataType,
    /// Words.
    #[serde(rename = "note", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub note: Option<String>,
}
/// The type's own name on the wire: `#alone`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AloneOdataType;
impl AloneOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &["#alone"];
}
impl Serialize for AloneOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("#alone")
    }
}
impl<'de> Deserialize<'de> for AloneOdataType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let spelling = String::deserialize(deserializer)?;
        if Self::SPELLINGS.contains(&spelling.as_str()) {
            Ok(Self)
        } else {
            Err(serde::de::Error::unknown_variant(&spelling, Self::SPELLINGS))
        }
    }
}
impl utoipa::PartialSchema for AloneOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The type's own name."))
            .build()
            .into()
    }
}
impl ToSchema for AloneOdataType {}
impl Described for Alone {
    fn schema() -> &'static schema::Schema {
        &ALONE
    }
}
pub static ALONE: schema::Schema = schema::Schema {
    name: "alone",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "@odata.type",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Tag {
                    spellings: &["#alone"],
                    written: true,
                },
            },
            schema::Property {
                name: "note",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// An enum beside the unions.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    ToSchema
)]
#[schema(as = mood)]
pub enum Mood {
    /// `good`
    #[serde(rename = "good")]
    Good,
    /// `bad`
    #[serde(rename = "bad")]
    Bad,
}
impl Mood {
    /// The member as it stands on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Bad => "bad",
        }
    }
}
impl Described for Mood {
    fn schema() -> &'static schema::Schema {
        &MOOD
    }
}
pub static MOOD: schema::Schema = schema::Schema {
    name: "mood",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Value(schema::Rule::Enum {
        members: &["good", "bad"],
        restricted: &[],
    }),
};
/// What went wrong.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = problem)]
pub struct Problem {
    /// What happened and what to do about it.
    #[serde(rename = "message")]
    #[schema(required = true)]
    pub message: String,
}
impl Described for Problem {
    fn schema() -> &'static schema::Schema {
        &PROBLEM
    }
}
pub static PROBLEM: schema::Schema = schema::Schema {
    name: "problem",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "message",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
