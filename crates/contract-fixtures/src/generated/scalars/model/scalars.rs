// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// Every scalar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = scalars)]
pub struct Scalars {
    /// A truth value.
    #[serde(rename = "flag")]
    #[schema(required = true)]
    pub flag: bool,
    /// 32 bits.
    #[serde(rename = "small")]
    #[schema(required = true)]
    pub small: i32,
    /// 64 bits.
    #[serde(rename = "large")]
    #[schema(required = true)]
    pub large: i64,
    /// No width said.
    #[serde(rename = "unsized", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub r#unsized: Option<i64>,
    /// Between two bounds.
    #[serde(rename = "bounded", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false, minimum = -2, maximum = 7)]
    pub bounded: Option<i32>,
    /// Single precision.
    #[serde(rename = "single", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub single: Option<f32>,
    /// Double precision.
    #[serde(rename = "double", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub double: Option<f64>,
    /// Between two bounds that are not among the values.
    #[serde(rename = "open", skip_serializing_if = "Option::is_none", default)]
    #[schema(
        required = false,
        nullable = false,
        exclusive_minimum = 0.0,
        exclusive_maximum = 1.5
    )]
    pub open: Option<f64>,
    /// Between two bounds that are.
    #[serde(rename = "closed", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false, minimum = -0.5, maximum = 1.0)]
    pub closed: Option<f64>,
    /// Any text.
    #[serde(rename = "text")]
    #[schema(required = true)]
    pub text: String,
    /// Counted in code points.
    #[serde(rename = "short", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false, min_length = 1, max_length = 3)]
    pub short: Option<String>,
    /// A pattern with a backslash.
    #[serde(rename = "matched", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false, pattern = "^[a-z]+\\d?$")]
    pub matched: Option<String>,
    /// A moment.
    #[serde(rename = "moment", skip_serializing_if = "Option::is_none", default)]
    #[schema(
        required = false,
        nullable = false,
        format = DateTime,
        value_type = Option<String>
    )]
    pub moment: Option<DateTimeOffset>,
    /// A UUID.
    #[serde(rename = "key", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub key: Option<Uuid>,
    /// Any JSON value.
    #[serde(
        rename = "anything",
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "muster_model_runtime::present"
    )]
    #[schema(required = false, nullable = false)]
    pub anything: Option<Value>,
    /// No longer to be used.
    #[deprecated]
    #[serde(rename = "old", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub old: Option<String>,
}
impl Described for Scalars {
    fn schema() -> &'static schema::Schema {
        &SCALARS
    }
}
pub static SCALARS: schema::Schema = schema::Schema {
    name: "scalars",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "flag",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "small",
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
            schema::Property {
                name: "large",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Integer {
                    minimum: None,
                    maximum: None,
                    width: schema::Width::Int64,
                },
            },
            schema::Property {
                name: "unsized",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Integer {
                    minimum: None,
                    maximum: None,
                    width: schema::Width::Int64,
                },
            },
            schema::Property {
                name: "bounded",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Integer {
                    minimum: Some(-2i64),
                    maximum: Some(7i64),
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "single",
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
            schema::Property {
                name: "double",
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
            schema::Property {
                name: "open",
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
                    maximum: Some(schema::Bound {
                        value: 1.5f64,
                        exclusive: true,
                    }),
                },
            },
            schema::Property {
                name: "closed",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Number {
                    minimum: Some(schema::Bound {
                        value: -0.5f64,
                        exclusive: false,
                    }),
                    maximum: Some(schema::Bound {
                        value: 1f64,
                        exclusive: false,
                    }),
                },
            },
            schema::Property {
                name: "text",
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
                name: "short",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::String {
                    min_length: Some(1u32),
                    max_length: Some(3u32),
                    pattern: None,
                    format: schema::Format::None,
                },
            },
            schema::Property {
                name: "matched",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: Some("^[a-z]+\\d?$"),
                    format: schema::Format::None,
                },
            },
            schema::Property {
                name: "moment",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
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
                nullable: false,
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
                name: "anything",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Any,
            },
            schema::Property {
                name: "old",
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
/// A constrained text with a name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
#[schema(as = code, title = "A code", min_length = 2, max_length = 4)]
pub struct Code(pub String);
impl Described for Code {
    fn schema() -> &'static schema::Schema {
        &CODE
    }
}
pub static CODE: schema::Schema = schema::Schema {
    name: "code",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Value(schema::Rule::String {
        min_length: Some(2u32),
        max_length: Some(4u32),
        pattern: None,
        format: schema::Format::None,
    }),
};
/// A constrained number with a name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
#[schema(as = count, minimum = 0, maximum = 10)]
pub struct Count(pub i32);
impl Described for Count {
    fn schema() -> &'static schema::Schema {
        &COUNT
    }
}
pub static COUNT: schema::Schema = schema::Schema {
    name: "count",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Value(schema::Rule::Integer {
        minimum: Some(0i64),
        maximum: Some(10i64),
        width: schema::Width::Int32,
    }),
};
/// A moment with a name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
#[schema(as = since, format = DateTime, value_type = String)]
pub struct Since(pub DateTimeOffset);
impl Described for Since {
    fn schema() -> &'static schema::Schema {
        &SINCE
    }
}
pub static SINCE: schema::Schema = schema::Schema {
    name: "since",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Value(schema::Rule::String {
        min_length: None,
        max_length: None,
        pattern: None,
        format: schema::Format::DateTime,
    }),
};
/// A number with a name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
#[schema(as = ratio, exclusive_minimum = 0.0)]
pub struct Ratio(pub f64);
impl Described for Ratio {
    fn schema() -> &'static schema::Schema {
        &RATIO
    }
}
pub static RATIO: schema::Schema = schema::Schema {
    name: "ratio",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Value(schema::Rule::Number {
        minimum: Some(schema::Bound {
            value: 0f64,
            exclusive: true,
        }),
        maximum: None,
    }),
};
/// Another name for it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
#[schema(as = alias)]
pub struct Alias(pub super::Code);
impl Described for Alias {
    fn schema() -> &'static schema::Schema {
        &ALIAS
    }
}
pub static ALIAS: schema::Schema = schema::Schema {
    name: "alias",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Value(schema::Rule::Schema(&super::CODE)),
};
/// The named ones.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = named)]
pub struct Named {
    #[serde(rename = "code", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub code: Option<super::Code>,
    #[serde(rename = "count", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub count: Option<super::Count>,
    #[serde(rename = "since", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub since: Option<super::Since>,
    /// Words beside a reference.
    #[serde(rename = "ratio", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub ratio: Option<super::Ratio>,
}
impl Described for Named {
    fn schema() -> &'static schema::Schema {
        &NAMED
    }
}
pub static NAMED: schema::Schema = schema::Schema {
    name: "named",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "code",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::CODE),
            },
            schema::Property {
                name: "count",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::COUNT),
            },
            schema::Property {
                name: "since",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::SINCE),
            },
            schema::Property {
                name: "ratio",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::RATIO),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
