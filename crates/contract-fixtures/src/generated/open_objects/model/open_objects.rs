// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// Open.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = open)]
pub struct Open {
    /// Declared.
    #[serde(rename = "known")]
    #[schema(required = true)]
    pub known: String,
    #[serde(rename = "inner", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub inner: Option<super::Derived>,
    #[serde(rename = "free", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub free: Option<super::Free>,
    #[serde(flatten)]
    pub additional_properties: BTreeMap<String, Value>,
}
impl Described for Open {
    fn schema() -> &'static schema::Schema {
        &OPEN
    }
}
pub static OPEN: schema::Schema = schema::Schema {
    name: "open",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "known",
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
                name: "inner",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::DERIVED),
            },
            schema::Property {
                name: "free",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::FREE),
            },
        ],
        additional: schema::Additional::Any,
    }),
};
/// What extends an open object is open.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = derived)]
pub struct Derived {
    #[serde(flatten)]
    pub base: super::Base,
    /// Declared here.
    #[serde(rename = "own", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub own: Option<i32>,
    #[serde(rename = "closed", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub closed: Option<super::Closed>,
}
impl Described for Derived {
    fn schema() -> &'static schema::Schema {
        &DERIVED
    }
}
pub static DERIVED: schema::Schema = schema::Schema {
    name: "derived",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[&super::BASE],
        properties: &[
            schema::Property {
                name: "own",
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
                name: "closed",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::CLOSED),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// An open base.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = base)]
pub struct Base {
    /// Declared.
    #[serde(rename = "known", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub known: Option<String>,
    #[serde(flatten)]
    pub additional_properties: BTreeMap<String, Value>,
}
impl Described for Base {
    fn schema() -> &'static schema::Schema {
        &BASE
    }
}
pub static BASE: schema::Schema = schema::Schema {
    name: "base",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "known",
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
        additional: schema::Additional::Any,
    }),
};
/// Closed, as objects are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = closed)]
pub struct Closed {
    /// Declared.
    #[serde(rename = "known", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub known: Option<String>,
}
impl Described for Closed {
    fn schema() -> &'static schema::Schema {
        &CLOSED
    }
}
pub static CLOSED: schema::Schema = schema::Schema {
    name: "closed",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "known",
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
/// Nothing is declared and everything allowed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = free)]
pub struct Free {
    #[serde(flatten)]
    pub additional_properties: BTreeMap<String, Value>,
}
impl Described for Free {
    fn schema() -> &'static schema::Schema {
        &FREE
    }
}
pub static FREE: schema::Schema = schema::Schema {
    name: "free",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[],
        additional: schema::Additional::Any,
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
