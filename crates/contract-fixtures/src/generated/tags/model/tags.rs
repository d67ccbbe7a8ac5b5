// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// Answers carry its name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = written)]
pub struct Written {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = true)]
    pub odata_type: WrittenOdataType,
    #[serde(rename = "inner", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub inner: Option<super::Accepted>,
    #[serde(rename = "optional", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub optional: Option<super::Optional>,
}
/// The type's own name on the wire: `#ns.written`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct WrittenOdataType;
impl WrittenOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &["#ns.written", "ns.written"];
}
impl Serialize for WrittenOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("#ns.written")
    }
}
impl<'de> Deserialize<'de> for WrittenOdataType {
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
impl utoipa::PartialSchema for WrittenOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The type's own name."))
            .build()
            .into()
    }
}
impl ToSchema for WrittenOdataType {}
impl Described for Written {
    fn schema() -> &'static schema::Schema {
        &WRITTEN
    }
}
pub static WRITTEN: schema::Schema = schema::Schema {
    name: "written",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "@odata.type",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Tag {
                    spellings: &["#ns.written", "ns.written"],
                    written: true,
                },
            },
            schema::Property {
                name: "inner",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::ACCEPTED),
            },
            schema::Property {
                name: "optional",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::OPTIONAL),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Requests may carry its name, answers never do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = accepted)]
pub struct Accepted {
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "AcceptedOdataType::is_never_written",
        default
    )]
    #[schema(inline, required = false)]
    pub odata_type: AcceptedOdataType,
    /// A value.
    #[serde(rename = "x", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub x: Option<i32>,
}
/// The type's own name on the wire: `#ns.accepted`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AcceptedOdataType;
impl AcceptedOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &["#ns.accepted", "ns.accepted"];
    /// Answers do not carry it; a request may.
    #[allow(clippy::trivially_copy_pass_by_ref)]
    fn is_never_written(&self) -> bool {
        true
    }
}
impl Serialize for AcceptedOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("#ns.accepted")
    }
}
impl<'de> Deserialize<'de> for AcceptedOdataType {
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
impl utoipa::PartialSchema for AcceptedOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The type's own name."))
            .build()
            .into()
    }
}
impl ToSchema for AcceptedOdataType {}
impl Described for Accepted {
    fn schema() -> &'static schema::Schema {
        &ACCEPTED
    }
}
pub static ACCEPTED: schema::Schema = schema::Schema {
    name: "accepted",
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
                    spellings: &["#ns.accepted", "ns.accepted"],
                    written: false,
                },
            },
            schema::Property {
                name: "x",
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
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Requests may leave its name out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = optional)]
pub struct Optional {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = false)]
    pub odata_type: OptionalOdataType,
}
/// The type's own name on the wire: `#ns.optional`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct OptionalOdataType;
impl OptionalOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &["#ns.optional"];
}
impl Serialize for OptionalOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("#ns.optional")
    }
}
impl<'de> Deserialize<'de> for OptionalOdataType {
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
impl utoipa::PartialSchema for OptionalOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The type's own name."))
            .build()
            .into()
    }
}
impl ToSchema for OptionalOdataType {}
impl Described for Optional {
    fn schema() -> &'static schema::Schema {
        &OPTIONAL
    }
}
pub static OPTIONAL: schema::Schema = schema::Schema {
    name: "optional",
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
                    spellings: &["#ns.optional"],
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
