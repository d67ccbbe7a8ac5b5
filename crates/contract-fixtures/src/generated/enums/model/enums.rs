// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// Where enums stand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = holder)]
pub struct Holder {
    #[serde(rename = "one")]
    #[schema(required = true)]
    pub one: super::Colour,
    /// May be left out.
    #[serde(rename = "maybe", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub maybe: Option<super::Colour>,
    /// May be null.
    #[serde(rename = "nullable", default)]
    #[schema(required = false)]
    pub nullable: Option<super::Colour>,
    /// Has a default.
    #[serde(rename = "defaulted")]
    #[schema(required = false, default = json!("dark blue"))]
    pub defaulted: super::Colour,
    /// A list of them.
    #[serde(rename = "many", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub many: Option<Vec<super::Colour>>,
}
impl Described for Holder {
    fn schema() -> &'static schema::Schema {
        &HOLDER
    }
}
pub static HOLDER: schema::Schema = schema::Schema {
    name: "holder",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "one",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::COLOUR),
            },
            schema::Property {
                name: "maybe",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::COLOUR),
            },
            schema::Property {
                name: "nullable",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::COLOUR),
            },
            schema::Property {
                name: "defaulted",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("\"dark blue\""),
                rule: schema::Rule::Schema(&super::COLOUR),
            },
            schema::Property {
                name: "many",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Schema(&super::COLOUR),
                    },
                    min_items: None,
                    max_items: None,
                    unique: false,
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// A colour.
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
#[schema(as = colour, title = "Colour")]
pub enum Colour {
    /// `red`
    #[serde(rename = "red")]
    Red,
    /// `dark blue`
    #[serde(rename = "dark blue")]
    DarkBlue,
    /// `10`
    #[serde(rename = "10")]
    N10,
    /// `***`
    #[serde(rename = "***")]
    Unnamed,
    /// `Red`
    #[serde(rename = "Red")]
    Red2,
}
impl Colour {
    /// The member as it stands on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::DarkBlue => "dark blue",
            Self::N10 => "10",
            Self::Unnamed => "***",
            Self::Red2 => "Red",
        }
    }
}
impl Described for Colour {
    fn schema() -> &'static schema::Schema {
        &COLOUR
    }
}
pub static COLOUR: schema::Schema = schema::Schema {
    name: "colour",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Value(schema::Rule::Enum {
        members: &["red", "dark blue", "10", "***", "Red"],
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
