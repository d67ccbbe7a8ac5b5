// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// The request in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = understood)]
pub struct Understood {
    /// The request in words.
    #[serde(rename = "words")]
    #[schema(required = true)]
    pub words: String,
}
impl Described for Understood {
    fn schema() -> &'static schema::Schema {
        &UNDERSTOOD
    }
}
pub static UNDERSTOOD: schema::Schema = schema::Schema {
    name: "understood",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "words",
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
