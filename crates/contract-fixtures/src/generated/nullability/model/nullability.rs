// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// The four ways.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = four)]
pub struct Four {
    /// Always there and never null.
    #[serde(rename = "required")]
    #[schema(required = true)]
    pub required: String,
    /// Always there.
    #[serde(rename = "requiredNullable", default)]
    #[schema(required = true)]
    pub required_nullable: Option<String>,
    /// Never null.
    #[serde(rename = "optional", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub optional: Option<String>,
    /// Anything goes.
    #[serde(rename = "optionalNullable", default)]
    #[schema(required = false)]
    pub optional_nullable: Option<String>,
    /// A moment or null.
    #[serde(rename = "moment", default)]
    #[schema(required = false, format = DateTime, value_type = Option<String>)]
    pub moment: Option<DateTimeOffset>,
    /// A UUID or null.
    #[serde(rename = "key", default)]
    #[schema(required = false)]
    pub key: Option<Uuid>,
    /// Always there.
    #[serde(rename = "requiredReference", default)]
    #[schema(required = true)]
    pub required_reference: Option<super::Inner>,
    /// Anything goes.
    #[serde(rename = "optionalReference", default)]
    #[schema(required = false)]
    pub optional_reference: Option<super::Inner>,
    /// Null unless said otherwise.
    #[serde(rename = "defaultNull", default)]
    #[schema(required = false, default = json!(null))]
    pub default_null: Option<i32>,
    /// Bounded when it is not null.
    #[serde(rename = "bounded", default)]
    #[schema(required = false, minimum = 1)]
    pub bounded: Option<i32>,
}
impl Described for Four {
    fn schema() -> &'static schema::Schema {
        &FOUR
    }
}
pub static FOUR: schema::Schema = schema::Schema {
    name: "four",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "required",
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
                name: "requiredNullable",
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
                name: "optional",
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
            schema::Property {
                name: "optionalNullable",
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
                name: "key",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::Uuid,
                },
            },
            schema::Property {
                name: "requiredReference",
                versions: schema::Versions::ALL,
                required: true,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::INNER),
            },
            schema::Property {
                name: "optionalReference",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::INNER),
            },
            schema::Property {
                name: "defaultNull",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: Some("null"),
                rule: schema::Rule::Integer {
                    minimum: None,
                    maximum: None,
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "bounded",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Integer {
                    minimum: Some(1i64),
                    maximum: None,
                    width: schema::Width::Int32,
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// An object.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = inner)]
pub struct Inner {
    /// A value.
    #[serde(rename = "x", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub x: Option<bool>,
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
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Boolean,
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
