// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// What is changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = thing)]
pub struct Thing {
    #[serde(flatten)]
    pub base: super::Entity,
    /// Never null.
    #[serde(rename = "name")]
    #[schema(required = true, min_length = 1)]
    pub name: String,
    /// Three states.
    #[serde(rename = "nullable", default)]
    #[schema(required = true)]
    pub nullable: Option<String>,
    /// Three states.
    #[serde(rename = "moment", default)]
    #[schema(required = false, format = DateTime, value_type = Option<String>)]
    pub moment: Option<DateTimeOffset>,
    /// Replaced as a whole.
    #[serde(rename = "inner", default)]
    #[schema(required = false)]
    pub inner: Option<super::Inner>,
    /// Changed member by member.
    #[serde(rename = "bounds", default)]
    #[schema(required = false)]
    pub bounds: Option<super::Bounds>,
    #[serde(rename = "always")]
    #[schema(required = true)]
    pub always: super::Bounds,
    /// Replaced as a whole.
    #[serde(rename = "list")]
    #[schema(required = false, default = json!([]))]
    pub list: Vec<String>,
    /// Its default is none in a change.
    #[serde(rename = "count")]
    #[schema(required = false, default = json!(3))]
    pub count: i32,
    #[serde(rename = "shape", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub shape: Option<super::Shape>,
}
impl Described for Thing {
    fn schema() -> &'static schema::Schema {
        &THING
    }
}
pub static THING: schema::Schema = schema::Schema {
    name: "thing",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[&super::ENTITY],
        properties: &[
            schema::Property {
                name: "name",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::String {
                    min_length: Some(1u32),
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            },
            schema::Property {
                name: "nullable",
                versions: schema::Versions::ALL,
                required: true,
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
            schema::Property {
                name: "moment",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::DateTime,
                },
            },
            schema::Property {
                name: "inner",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::INNER),
            },
            schema::Property {
                name: "bounds",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::BOUNDS),
            },
            schema::Property {
                name: "always",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::BOUNDS),
            },
            schema::Property {
                name: "list",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("[]"),
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::String {
                            min_length: None,
                            max_length: None,
                            pattern: None,
                            format: schema::Format::None,
                        },
                    },
                    min_items: None,
                    max_items: None,
                    unique: false,
                },
            },
            schema::Property {
                name: "count",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("3"),
                rule: schema::Rule::Integer {
                    minimum: None,
                    maximum: None,
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "shape",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::SHAPE),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// What everything has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = entity)]
pub struct Entity {
    /// The server's.
    #[serde(rename = "id", default)]
    #[schema(required = true, read_only)]
    pub id: String,
    /// Inherited.
    #[serde(rename = "note", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub note: Option<String>,
}
impl Described for Entity {
    fn schema() -> &'static schema::Schema {
        &ENTITY
    }
}
pub static ENTITY: schema::Schema = schema::Schema {
    name: "entity",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "id",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: true,
                default: None,
                rule: schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
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
/// A value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = inner)]
pub struct Inner {
    /// A value.
    #[serde(rename = "x")]
    #[schema(required = true)]
    pub x: i32,
}
impl Described for Inner {
    fn schema() -> &'static schema::Schema {
        &INNER
    }
}
pub static INNER: schema::Schema = schema::Schema {
    name: "inner",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "x",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Integer {
                    minimum: None,
                    maximum: None,
                    width: schema::Width::Int32,
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Nothing of it is required, so that it can be changed in part.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = bounds)]
pub struct Bounds {
    /// Its default is empty.
    #[serde(rename = "lower")]
    #[schema(required = false, default = json!(0))]
    pub lower: i32,
    /// Three states.
    #[serde(rename = "upper", default)]
    #[schema(required = false)]
    pub upper: Option<i32>,
    #[serde(rename = "maybe", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false, no_recursion)]
    pub maybe: Option<Box<super::Bounds>>,
}
impl Described for Bounds {
    fn schema() -> &'static schema::Schema {
        &BOUNDS
    }
}
pub static BOUNDS: schema::Schema = schema::Schema {
    name: "bounds",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "lower",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("0"),
                rule: schema::Rule::Integer {
                    minimum: None,
                    maximum: None,
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "upper",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Integer {
                    minimum: None,
                    maximum: None,
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "maybe",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::BOUNDS),
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
/// Changes to `thing`. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = thingPatch)]
pub struct ThingPatch {
    #[serde(flatten)]
    pub base: super::EntityPatch,
    /// Never null.
    #[serde(rename = "name", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false, min_length = 1)]
    pub name: Option<String>,
    /// Three states.
    #[serde(rename = "nullable", default, skip_serializing_if = "Change::is_absent")]
    #[schema(required = false, value_type = Option<String>)]
    pub nullable: Change<String>,
    /// Three states.
    #[serde(rename = "moment", default, skip_serializing_if = "Change::is_absent")]
    #[schema(required = false, format = DateTime, value_type = Option<String>)]
    pub moment: Change<DateTimeOffset>,
    /// Replaced as a whole.
    #[serde(rename = "inner", default, skip_serializing_if = "Change::is_absent")]
    #[schema(required = false, value_type = Option<super::Inner>)]
    pub inner: Change<super::Inner>,
    /// Changed member by member.
    #[serde(rename = "bounds", default, skip_serializing_if = "Change::is_absent")]
    #[schema(required = false, value_type = Option<super::BoundsPatch>)]
    pub bounds: Change<super::BoundsPatch>,
    #[serde(rename = "always", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub always: Option<super::BoundsPatch>,
    /// Replaced as a whole.
    #[serde(rename = "list", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub list: Option<Vec<String>>,
    /// Its default is none in a change.
    #[serde(rename = "count", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub count: Option<i32>,
    #[serde(rename = "shape", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub shape: Option<super::Shape>,
}
impl ThingPatch {
    /// Lays the changes over a value; what they do not mention stays as it is, and so does
    /// what only the server sets.
    #[allow(unused_variables)]
    pub fn apply(self, target: &mut super::Thing) {
        self.base.apply(&mut target.base);
        if let Some(value) = self.name {
            target.name = value;
        }
        self.nullable.apply(&mut target.nullable);
        self.moment.apply(&mut target.moment);
        self.inner.apply(&mut target.inner);
        self.bounds.lay_over(&mut target.bounds, |changes, value| changes.apply(value));
        if let Some(changes) = self.always {
            changes.apply(&mut target.always);
        }
        if let Some(value) = self.list {
            target.list = value;
        }
        if let Some(value) = self.count {
            target.count = value;
        }
        if let Some(value) = self.shape {
            target.shape = Some(value);
        }
    }
}
impl Described for ThingPatch {
    fn schema() -> &'static schema::Schema {
        &THING_PATCH
    }
}
pub static THING_PATCH: schema::Schema = schema::Schema {
    name: "thingPatch",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[&super::ENTITY_PATCH],
        properties: &[
            schema::Property {
                name: "name",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::String {
                    min_length: Some(1u32),
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            },
            schema::Property {
                name: "nullable",
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
            schema::Property {
                name: "moment",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::DateTime,
                },
            },
            schema::Property {
                name: "inner",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::INNER),
            },
            schema::Property {
                name: "bounds",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::BOUNDS_PATCH),
            },
            schema::Property {
                name: "always",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::BOUNDS_PATCH),
            },
            schema::Property {
                name: "list",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::String {
                            min_length: None,
                            max_length: None,
                            pattern: None,
                            format: schema::Format::None,
                        },
                    },
                    min_items: None,
                    max_items: None,
                    unique: false,
                },
            },
            schema::Property {
                name: "count",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Integer {
                    minimum: None,
                    maximum: None,
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "shape",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::SHAPE),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Changes to `entity`. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = entityPatch)]
pub struct EntityPatch {
    /// The server's.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    #[schema(required = false, read_only, nullable = false)]
    pub id: Option<String>,
    /// Inherited.
    #[serde(rename = "note", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub note: Option<String>,
}
impl EntityPatch {
    /// Lays the changes over a value; what they do not mention stays as it is, and so does
    /// what only the server sets.
    #[allow(unused_variables)]
    pub fn apply(self, target: &mut super::Entity) {
        if let Some(value) = self.note {
            target.note = Some(value);
        }
    }
}
impl Described for EntityPatch {
    fn schema() -> &'static schema::Schema {
        &ENTITY_PATCH
    }
}
pub static ENTITY_PATCH: schema::Schema = schema::Schema {
    name: "entityPatch",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "id",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: true,
                default: None,
                rule: schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
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
/// Changes to `bounds`. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = boundsPatch)]
pub struct BoundsPatch {
    /// Its default is empty.
    #[serde(rename = "lower", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub lower: Option<i32>,
    /// Three states.
    #[serde(rename = "upper", default, skip_serializing_if = "Change::is_absent")]
    #[schema(required = false, value_type = Option<i32>)]
    pub upper: Change<i32>,
    #[serde(rename = "maybe", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false, no_recursion)]
    pub maybe: Option<Box<super::BoundsPatch>>,
}
impl BoundsPatch {
    /// Lays the changes over a value; what they do not mention stays as it is, and so does
    /// what only the server sets.
    #[allow(unused_variables)]
    pub fn apply(self, target: &mut super::Bounds) {
        if let Some(value) = self.lower {
            target.lower = value;
        }
        self.upper.apply(&mut target.upper);
        if let Some(changes) = self.maybe {
            changes.apply(target.maybe.get_or_insert_default());
        }
    }
}
impl Described for BoundsPatch {
    fn schema() -> &'static schema::Schema {
        &BOUNDS_PATCH
    }
}
pub static BOUNDS_PATCH: schema::Schema = schema::Schema {
    name: "boundsPatch",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "lower",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Integer {
                    minimum: None,
                    maximum: None,
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "upper",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Integer {
                    minimum: None,
                    maximum: None,
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "maybe",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::BOUNDS_PATCH),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Changes to `shape`. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, ToSchema)]
#[serde(untagged)]
#[schema(
    as = shapePatch,
    discriminator(
        property_name = "kind",
        mapping(
            ("#shape.circle" = "#/components/schemas/circlePatch"),
            ("square" = "#/components/schemas/squarePatch"),
            ("nothing" = "#/components/schemas/nothingPatch")
        )
    )
)]
pub enum ShapePatch {
    CirclePatch(super::CirclePatch),
    SquarePatch(super::SquarePatch),
    NothingPatch(super::NothingPatch),
}
impl ShapePatch {
    /// The canonical tag of the value's type.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::CirclePatch(_) => "#shape.circle",
            Self::SquarePatch(_) => "square",
            Self::NothingPatch(_) => "nothing",
        }
    }
    /// What the value has in common with every other arm.
    #[must_use]
    pub fn base(&self) -> &super::FigurePatch {
        match self {
            Self::CirclePatch(arm) => &arm.base,
            Self::SquarePatch(arm) => &arm.base,
            Self::NothingPatch(arm) => &arm.base,
        }
    }
    /// What the value has in common with every other arm, to be changed.
    pub fn base_mut(&mut self) -> &mut super::FigurePatch {
        match self {
            Self::CirclePatch(arm) => &mut arm.base,
            Self::SquarePatch(arm) => &mut arm.base,
            Self::NothingPatch(arm) => &mut arm.base,
        }
    }
    /// Lays the changes over a value of the type they name.
    ///
    /// # Errors
    /// The changes, when the value is of another type.
    #[allow(clippy::result_large_err)]
    pub fn apply(self, target: &mut super::Shape) -> Result<(), Self> {
        match (self, target) {
            (Self::CirclePatch(patch), super::Shape::Circle(target)) => {
                patch.apply(target)
            }
            (Self::SquarePatch(patch), super::Shape::Square(target)) => {
                patch.apply(target)
            }
            (Self::NothingPatch(patch), super::Shape::Nothing(target)) => {
                patch.apply(target)
            }
            (patch, _) => return Err(patch),
        }
        Ok(())
    }
}
impl Serialize for ShapePatch {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::CirclePatch(arm) => arm.serialize(serializer),
            Self::SquarePatch(arm) => arm.serialize(serializer),
            Self::NothingPatch(arm) => arm.serialize(serializer),
        }
    }
}
impl<'de> Deserialize<'de> for ShapePatch {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let tag = value.get("kind").and_then(Value::as_str).unwrap_or_default();
        match tag {
            "#shape.circle" | "circle" => {
                serde_json::from_value(value)
                    .map(Self::CirclePatch)
                    .map_err(serde::de::Error::custom)
            }
            "square" => {
                serde_json::from_value(value)
                    .map(Self::SquarePatch)
                    .map_err(serde::de::Error::custom)
            }
            "nothing" => {
                serde_json::from_value(value)
                    .map(Self::NothingPatch)
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
impl From<super::CirclePatch> for ShapePatch {
    fn from(arm: super::CirclePatch) -> Self {
        Self::CirclePatch(arm)
    }
}
impl From<super::SquarePatch> for ShapePatch {
    fn from(arm: super::SquarePatch) -> Self {
        Self::SquarePatch(arm)
    }
}
impl From<super::NothingPatch> for ShapePatch {
    fn from(arm: super::NothingPatch) -> Self {
        Self::NothingPatch(arm)
    }
}
impl Described for ShapePatch {
    fn schema() -> &'static schema::Schema {
        &SHAPE_PATCH
    }
}
pub static SHAPE_PATCH: schema::Schema = schema::Schema {
    name: "shapePatch",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Union(schema::Union {
        property: "kind",
        arms: &[
            schema::Arm {
                tags: &["#shape.circle", "circle"],
                schema: &super::CIRCLE_PATCH,
            },
            schema::Arm {
                tags: &["square"],
                schema: &super::SQUARE_PATCH,
            },
            schema::Arm {
                tags: &["nothing"],
                schema: &super::NOTHING_PATCH,
            },
        ],
    }),
};
/// Changes to `circle`. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = circlePatch)]
pub struct CirclePatch {
    #[serde(rename = "kind", default)]
    #[schema(inline, required = false)]
    pub kind: CirclePatchKind,
    #[serde(flatten)]
    pub base: super::FigurePatch,
    /// In metres.
    #[serde(rename = "radius", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false, exclusive_minimum = 0.0)]
    pub radius: Option<f64>,
}
impl CirclePatch {
    /// Lays the changes over a value; what they do not mention stays as it is, and so does
    /// what only the server sets.
    #[allow(unused_variables)]
    pub fn apply(self, target: &mut super::Circle) {
        self.base.apply(&mut target.base);
        if let Some(value) = self.radius {
            target.radius = value;
        }
    }
}
/// The type's own name on the wire: `#shape.circle`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CirclePatchKind;
impl CirclePatchKind {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &["#shape.circle", "circle"];
}
impl Serialize for CirclePatchKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("#shape.circle")
    }
}
impl<'de> Deserialize<'de> for CirclePatchKind {
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
impl utoipa::PartialSchema for CirclePatchKind {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The type's own name."))
            .build()
            .into()
    }
}
impl ToSchema for CirclePatchKind {}
impl Described for CirclePatch {
    fn schema() -> &'static schema::Schema {
        &CIRCLE_PATCH
    }
}
pub static CIRCLE_PATCH: schema::Schema = schema::Schema {
    name: "circlePatch",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[&super::FIGURE_PATCH],
        properties: &[
            schema::Property {
                name: "kind",
                versions: schema::Versions::ALL,
                required: false,
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
                required: false,
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
/// Changes to `figure`. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = figurePatch)]
pub struct FigurePatch {
    /// Its name.
    #[serde(rename = "name", default, skip_serializing_if = "Change::is_absent")]
    #[schema(required = false, value_type = Option<String>)]
    pub name: Change<String>,
}
impl FigurePatch {
    /// Lays the changes over a value; what they do not mention stays as it is, and so does
    /// what only the server sets.
    #[allow(unused_variables)]
    pub fn apply(self, target: &mut super::Figure) {
        self.name.apply(&mut target.name);
    }
}
impl Described for FigurePatch {
    fn schema() -> &'static schema::Schema {
        &FIGURE_PATCH
    }
}
pub static FIGURE_PATCH: schema::Schema = schema::Schema {
    name: "figurePatch",
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
/// Changes to `square`. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = squarePatch)]
pub struct SquarePatch {
    #[serde(rename = "kind", default)]
    #[schema(inline, required = false)]
    pub kind: SquarePatchKind,
    #[serde(flatten)]
    pub base: super::FigurePatch,
    /// In metres.
    #[serde(rename = "side", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub side: Option<f64>,
}
impl SquarePatch {
    /// Lays the changes over a value; what they do not mention stays as it is, and so does
    /// what only the server sets.
    #[allow(unused_variables)]
    pub fn apply(self, target: &mut super::Square) {
        self.base.apply(&mut target.base);
        if let Some(value) = self.side {
            target.side = value;
        }
    }
}
/// The type's own name on the wire: `square`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SquarePatchKind;
impl SquarePatchKind {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &["square"];
}
impl Serialize for SquarePatchKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("square")
    }
}
impl<'de> Deserialize<'de> for SquarePatchKind {
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
impl utoipa::PartialSchema for SquarePatchKind {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The type's own name."))
            .build()
            .into()
    }
}
impl ToSchema for SquarePatchKind {}
impl Described for SquarePatch {
    fn schema() -> &'static schema::Schema {
        &SQUARE_PATCH
    }
}
pub static SQUARE_PATCH: schema::Schema = schema::Schema {
    name: "squarePatch",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[&super::FIGURE_PATCH],
        properties: &[
            schema::Property {
                name: "kind",
                versions: schema::Versions::ALL,
                required: false,
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
                default: None,
                rule: schema::Rule::Number {
                    minimum: None,
                    maximum: None,
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Changes to `nothing`. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = nothingPatch)]
pub struct NothingPatch {
    #[serde(rename = "kind", default)]
    #[schema(inline, required = false)]
    pub kind: NothingPatchKind,
    #[serde(flatten)]
    pub base: super::FigurePatch,
}
impl NothingPatch {
    /// Lays the changes over a value; what they do not mention stays as it is, and so does
    /// what only the server sets.
    #[allow(unused_variables)]
    pub fn apply(self, target: &mut super::Nothing) {
        self.base.apply(&mut target.base);
    }
}
/// The type's own name on the wire: `nothing`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct NothingPatchKind;
impl NothingPatchKind {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &["nothing"];
}
impl Serialize for NothingPatchKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("nothing")
    }
}
impl<'de> Deserialize<'de> for NothingPatchKind {
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
impl utoipa::PartialSchema for NothingPatchKind {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The type's own name."))
            .build()
            .into()
    }
}
impl ToSchema for NothingPatchKind {}
impl Described for NothingPatch {
    fn schema() -> &'static schema::Schema {
        &NOTHING_PATCH
    }
}
pub static NOTHING_PATCH: schema::Schema = schema::Schema {
    name: "nothingPatch",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[&super::FIGURE_PATCH],
        properties: &[
            schema::Property {
                name: "kind",
                versions: schema::Versions::ALL,
                required: false,
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
