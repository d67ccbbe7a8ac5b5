// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// Several requests in one, as described in [Combine multiple HTTP requests using JSON batching](https://learn.microsoft.com/en-us/graph/json-batching).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = batchRequestContent)]
pub struct BatchRequestContent {
    /// The requests, at most 20.
    #[serde(rename = "requests")]
    #[schema(required = true, max_items = 20)]
    pub requests: Vec<super::BatchRequestStep>,
}
impl Described for BatchRequestContent {
    fn schema() -> &'static schema::Schema {
        &BATCH_REQUEST_CONTENT
    }
}
pub static BATCH_REQUEST_CONTENT: schema::Schema = schema::Schema {
    name: "batchRequestContent",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "requests",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Schema(&super::BATCH_REQUEST_STEP),
                    },
                    min_items: None,
                    max_items: Some(20u32),
                    unique: false,
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// One of several requests.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = batchRequestStep)]
pub struct BatchRequestStep {
    /// Names the request, for its answer and for `dependsOn`: a text that is not empty, or a whole number. Unique in the batch, where capitals do not count and `1` is `"1"`.
    #[serde(rename = "id")]
    #[schema(required = true)]
    pub id: Value,
    /// The method of the request: `GET`, `POST`, `PATCH`, `PUT` or `DELETE`, in any case, as [OData](https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_BatchRequest) has it. Another one is answered with 400, and the other requests are carried out.
    #[serde(rename = "method")]
    #[schema(required = true, min_length = 1)]
    pub method: String,
    /// Path and query of the request, below the version the batch was sent to: `/users` or `users`. The version may be written, as in `/beta/users`, if it is that of the batch.
    #[serde(rename = "url")]
    #[schema(required = true, min_length = 1)]
    pub url: String,
    /// Headers of the request. `Content-Type` is needed when there is a body. Null is none.
    #[serde(rename = "headers", default)]
    #[schema(required = false)]
    pub headers: Option<BTreeMap<String, String>>,
    /// The body of the request, as JSON rather than as text that contains JSON. Null is no body.
    #[serde(
        rename = "body",
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "muster_model_runtime::present"
    )]
    #[schema(required = false, nullable = false)]
    pub body: Option<Value>,
    /// The `id` of each request to be finished first. When one of them fails, this one is not carried out and answered with 424. Null is none.
    #[serde(rename = "dependsOn", default)]
    #[schema(required = false)]
    pub depends_on: Option<Vec<Value>>,
    /// Always empty. Microsoft's client for Python writes `dependsOn` in this way, and [Graph does not read it](https://github.com/microsoftgraph/msgraph-sdk-python-core/pull/996). An id in it is refused, because the order it asks for would not be kept.
    #[serde(rename = "depends_on", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false, max_items = 0)]
    pub depends_on2: Option<Vec<Value>>,
}
impl Described for BatchRequestStep {
    fn schema() -> &'static schema::Schema {
        &BATCH_REQUEST_STEP
    }
}
pub static BATCH_REQUEST_STEP: schema::Schema = schema::Schema {
    name: "batchRequestStep",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "id",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Any,
            },
            schema::Property {
                name: "method",
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
                name: "url",
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
                name: "headers",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
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
            schema::Property {
                name: "body",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Any,
            },
            schema::Property {
                name: "dependsOn",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Any,
                    },
                    min_items: None,
                    max_items: None,
                    unique: false,
                },
            },
            schema::Property {
                name: "depends_on",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Any,
                    },
                    min_items: None,
                    max_items: Some(0u32),
                    unique: false,
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// The answers to the requests of a batch.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = batchResponseContent)]
pub struct BatchResponseContent {
    /// One answer for each request, in any order.
    #[serde(rename = "responses")]
    #[schema(required = true)]
    pub responses: Vec<super::BatchResponseStep>,
}
impl Described for BatchResponseContent {
    fn schema() -> &'static schema::Schema {
        &BATCH_RESPONSE_CONTENT
    }
}
pub static BATCH_RESPONSE_CONTENT: schema::Schema = schema::Schema {
    name: "batchResponseContent",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "responses",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Schema(&super::BATCH_RESPONSE_STEP),
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
/// The answer to one of several requests.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = batchResponseStep)]
pub struct BatchResponseStep {
    /// The `id` of the request, as it was sent.
    #[serde(rename = "id")]
    #[schema(required = true)]
    pub id: Value,
    /// The status the request by itself would have been answered with.
    #[serde(rename = "status")]
    #[schema(required = true, minimum = 100, maximum = 599)]
    pub status: i32,
    /// Headers of the answer; empty rather than left out when there are none.
    #[serde(rename = "headers")]
    #[schema(required = true)]
    pub headers: BTreeMap<String, String>,
    /// The body of the answer, as JSON. Left out when the answer has none.
    #[serde(
        rename = "body",
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "muster_model_runtime::present"
    )]
    #[schema(required = false, nullable = false)]
    pub body: Option<Value>,
}
impl Described for BatchResponseStep {
    fn schema() -> &'static schema::Schema {
        &BATCH_RESPONSE_STEP
    }
}
pub static BATCH_RESPONSE_STEP: schema::Schema = schema::Schema {
    name: "batchResponseStep",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "id",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Any,
            },
            schema::Property {
                name: "status",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Integer {
                    minimum: Some(100i64),
                    maximum: Some(599i64),
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "headers",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
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
            schema::Property {
                name: "body",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Any,
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
