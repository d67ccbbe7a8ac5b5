// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// Settings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = settings)]
pub struct Settings {
    /// The server's.
    #[serde(rename = "id", default)]
    #[schema(required = true, read_only)]
    pub id: String,
    /// The server's.
    #[serde(rename = "revision", default)]
    #[schema(required = true, read_only)]
    pub revision: i32,
    /// The server's.
    #[serde(rename = "level", default)]
    #[schema(required = true, read_only)]
    pub level: super::Level,
    /// The server's.
    #[serde(rename = "tags", default)]
    #[schema(required = true, read_only)]
    pub tags: super::Tags,
    /// The server's.
    #[serde(rename = "changed", default)]
    #[schema(required = true, read_only, format = DateTime, value_type = String)]
    pub changed: DateTimeOffset,
    /// The server's and not always there.
    #[serde(rename = "seen", default, skip_serializing_if = "Option::is_none")]
    #[schema(
        required = false,
        read_only,
        nullable = false,
        format = DateTime,
        value_type = Option<String>
    )]
    pub seen: Option<DateTimeOffset>,
    /// The client's.
    #[serde(rename = "name")]
    #[schema(required = true)]
    pub name: String,
    /// Required in an answer; has a default.
    #[serde(rename = "generous")]
    #[schema(required = true, default = json!(5))]
    pub generous: i32,
    /// Has a default.
    #[serde(rename = "flag")]
    #[schema(required = false, default = json!(true))]
    pub flag: bool,
    /// Has a default.
    #[serde(rename = "words")]
    #[schema(required = false, default = json!("a \"quoted\" word"))]
    pub words: String,
    /// Has a default.
    #[serde(rename = "ratio")]
    #[schema(required = false, default = json!(0.5))]
    pub ratio: f64,
    /// Has a default.
    #[serde(rename = "choice")]
    #[schema(required = false, default = json!("high"))]
    pub choice: super::Level,
    /// Has a default.
    #[serde(rename = "list")]
    #[schema(required = false, default = json!([]))]
    pub list: Vec<String>,
    /// Has a default.
    #[serde(rename = "map")]
    #[schema(required = false, default = json!({}))]
    pub map: BTreeMap<String, String>,
}
impl Described for Settings {
    fn schema() -> &'static schema::Schema {
        &SETTINGS
    }
}
pub static SETTINGS: schema::Schema = schema::Schema {
    name: "settings",
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
                name: "revision",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: true,
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
                required: true,
                nullable: false,
                read_only: true,
                default: None,
                rule: schema::Rule::Schema(&super::LEVEL),
            },
            schema::Property {
                name: "tags",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: true,
                default: None,
                rule: schema::Rule::Schema(&super::TAGS),
            },
            schema::Property {
                name: "changed",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: true,
                default: None,
                rule: schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::DateTime,
                },
            },
            schema::Property {
                name: "seen",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: true,
                default: None,
                rule: schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::DateTime,
                },
            },
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
                name: "generous",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: Some("5"),
                rule: schema::Rule::Integer {
                    minimum: None,
                    maximum: None,
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "flag",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("true"),
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "words",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("\"a \\\"quoted\\\" word\""),
                rule: schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            },
            schema::Property {
                name: "ratio",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("0.5"),
                rule: schema::Rule::Number {
                    minimum: None,
                    maximum: None,
                },
            },
            schema::Property {
                name: "choice",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("\"high\""),
                rule: schema::Rule::Schema(&super::LEVEL),
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
                name: "map",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("{}"),
                rule: schema::Rule::Map {
                    values: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::String {
                            min_length: None,
                            max_length: None,
                            pattern: None,
                            format: schema::Format::None,
                        },
                    },
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// A level.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
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
    #[default]
    #[serde(rename = "low")]
    Low,
    /// `high`
    #[serde(rename = "high")]
    High,
}
impl Level {
    /// The member as it stands on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::High => "high",
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
        members: &["low", "high"],
        restricted: &[],
    }),
};
/// A list that is read-only somewhere has a name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
#[schema(as = tags)]
pub struct Tags(pub Vec<String>);
impl Described for Tags {
    fn schema() -> &'static schema::Schema {
        &TAGS
    }
}
pub static TAGS: schema::Schema = schema::Schema {
    name: "tags",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Value(schema::Rule::Array {
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
