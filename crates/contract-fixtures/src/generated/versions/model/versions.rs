// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// In both versions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = thing)]
pub struct Thing {
    /// In both versions.
    #[serde(rename = "name")]
    #[schema(required = true)]
    pub name: String,
    /// Required where it exists.
    #[serde(rename = "fresh")]
    #[schema(required = true)]
    pub fresh: i32,
    #[serde(rename = "level", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub level: Option<super::Level>,
    #[serde(rename = "news", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub news: Option<super::News>,
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
        bases: &[],
        properties: &[
            schema::Property {
                name: "name",
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
            schema::Property {
                name: "fresh",
                versions: schema::Versions::only(&["beta"]),
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
            schema::Property {
                name: "level",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::LEVEL),
            },
            schema::Property {
                name: "news",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::NEWS),
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
/// Gains a member.
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
#[schema(as = level)]
pub enum Level {
    /// `low`
    #[serde(rename = "low")]
    Low,
    /// `high`
    #[serde(rename = "high")]
    High,
    /// `extreme`
    #[serde(rename = "extreme")]
    Extreme,
}
impl Level {
    /// The member as it stands on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::High => "high",
            Self::Extreme => "extreme",
        }
    }
}
impl Described for Level {
    fn schema() -> &'static schema::Schema {
        &LEVEL
    }
}
pub static LEVEL: schema::Schema = schema::Schema {
    name: "level",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Value(schema::Rule::Enum {
        members: &["low", "high", "extreme"],
        restricted: &[("extreme", schema::Versions::only(&["beta"]))],
    }),
};
/// Only in the new version.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = news)]
pub struct News {
    /// Words.
    #[serde(rename = "headline", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub headline: Option<String>,
}
impl Described for News {
    fn schema() -> &'static schema::Schema {
        &NEWS
    }
}
pub static NEWS: schema::Schema = schema::Schema {
    name: "news",
    versions: schema::Versions::only(&["beta"]),
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "headline",
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
/// Gains an arm.
#[derive(Clone, Debug, PartialEq, ToSchema)]
#[serde(untagged)]
#[schema(
    as = shape,
    discriminator(
        property_name = "kind",
        mapping(
            ("circle" = "#/components/schemas/circle"),
            ("blob" = "#/components/schemas/blob")
        )
    )
)]
pub enum Shape {
    Circle(super::Circle),
    Blob(super::Blob),
}
impl Shape {
    /// The canonical tag of the value's type.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::Circle(_) => "circle",
            Self::Blob(_) => "blob",
        }
    }
}
impl Serialize for Shape {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Circle(arm) => arm.serialize(serializer),
            Self::Blob(arm) => arm.serialize(serializer),
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
            "circle" => {
                serde_json::from_value(value)
                    .map(Self::Circle)
                    .map_err(serde::de::Error::custom)
            }
            "blob" => {
                serde_json::from_value(value)
                    .map(Self::Blob)
                    .map_err(serde::de::Error::custom)
            }
            unknown => {
                Err(serde::de::Error::unknown_variant(unknown, &["circle", "blob"]))
            }
        }
    }
}
impl From<super::Circle> for Shape {
    fn from(arm: super::Circle) -> Self {
        Self::Circle(arm)
    }
}
impl From<super::Blob> for Shape {
    fn from(arm: super::Blob) -> Self {
        Self::Blob(arm)
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
                tags: &["circle"],
                schema: &super::CIRCLE,
            },
            schema::Arm {
                tags: &["blob"],
                schema: &super::BLOB,
            },
        ],
    }),
};
/// In both.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = circle)]
pub struct Circle {
    #[serde(rename = "kind", default)]
    #[schema(inline, required = true)]
    pub kind: CircleKind,
}
/// The type's own name on the wire: `circle`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CircleKind;
impl CircleKind {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &["circle"];
}
impl Serialize for CircleKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("circle")
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
        bases: &[],
        properties: &[
            schema::Property {
                name: "kind",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Tag {
                    spellings: &["circle"],
                    written: true,
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Only in the new version.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = blob)]
pub struct Blob {
    #[serde(rename = "kind", default)]
    #[schema(inline, required = true)]
    pub kind: BlobKind,
}
/// The type's own name on the wire: `blob`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BlobKind;
impl BlobKind {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &["blob"];
}
impl Serialize for BlobKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("blob")
    }
}
impl<'de> Deserialize<'de> for BlobKind {
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
impl utoipa::PartialSchema for BlobKind {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The type's own name."))
            .build()
            .into()
    }
}
impl ToSchema for BlobKind {}
impl Described for Blob {
    fn schema() -> &'static schema::Schema {
        &BLOB
    }
}
pub static BLOB: schema::Schema = schema::Schema {
    name: "blob",
    versions: schema::Versions::only(&["beta"]),
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "kind",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Tag {
                    spellings: &["blob"],
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
