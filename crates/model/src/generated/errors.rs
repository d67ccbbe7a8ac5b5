// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// The body of every error answer, in the form Microsoft describes in [Microsoft Graph error responses](https://learn.microsoft.com/en-us/graph/errors).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = odataError)]
pub struct OdataError {
    /// The error itself.
    #[serde(rename = "error")]
    #[schema(required = true)]
    pub error: super::MainError,
}
impl Described for OdataError {
    fn schema() -> &'static schema::Schema {
        &ODATA_ERROR
    }
}
pub static ODATA_ERROR: schema::Schema = schema::Schema {
    name: "odataError",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "error",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::MAIN_ERROR),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// What went wrong, for a program (`code`) and for a person (`message`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = mainError)]
pub struct MainError {
    /// A short word that a program may branch on, such as `BadRequest` or `ResourceNotFound`.
    #[serde(rename = "code")]
    #[schema(required = true)]
    pub code: String,
    /// What happened and what to do about it. Meant to be read; its wording may change.
    #[serde(rename = "message")]
    #[schema(required = true)]
    pub message: String,
    /// The single causes, when there is more to say than `message` does. Absent when there are none.
    #[serde(rename = "details", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub details: Option<Vec<super::ErrorDetail>>,
    /// Which request this was, for looking it up in a log.
    #[serde(rename = "innerError")]
    #[schema(required = true)]
    pub inner_error: super::InnerError,
}
impl Described for MainError {
    fn schema() -> &'static schema::Schema {
        &MAIN_ERROR
    }
}
pub static MAIN_ERROR: schema::Schema = schema::Schema {
    name: "mainError",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "code",
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
            schema::Property {
                name: "details",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Schema(&super::ERROR_DETAIL),
                    },
                    min_items: None,
                    max_items: None,
                    unique: false,
                },
            },
            schema::Property {
                name: "innerError",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::INNER_ERROR),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// One cause of an error; a request with three wrong properties has three of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = errorDetail)]
pub struct ErrorDetail {
    /// A short word for this cause.
    #[serde(rename = "code")]
    #[schema(required = true)]
    pub code: String,
    /// What is wrong here, with the value found and what would be accepted.
    #[serde(rename = "message")]
    #[schema(required = true)]
    pub message: String,
    /// Where it is: a JSON Pointer into the request body, or null when the cause has no place in it.
    #[serde(rename = "target", default)]
    #[schema(required = false)]
    pub target: Option<String>,
}
impl Described for ErrorDetail {
    fn schema() -> &'static schema::Schema {
        &ERROR_DETAIL
    }
}
pub static ERROR_DETAIL: schema::Schema = schema::Schema {
    name: "errorDetail",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "code",
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
            schema::Property {
                name: "target",
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
/// Identifies the request that failed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = innerError)]
pub struct InnerError {
    /// When the error was made, in UTC but written without a zone, as in `2025-08-21T04:44:51`. It is therefore not an RFC 3339 date-time.
    #[serde(rename = "date")]
    #[schema(required = true)]
    pub date: String,
    /// The server's name for the request, also sent as the header `request-id`.
    #[serde(rename = "request-id")]
    #[schema(required = true)]
    pub request_id: String,
    /// The header `client-request-id` of the request, or the server's `request-id` when the client sent none.
    #[serde(rename = "client-request-id")]
    #[schema(required = true)]
    pub client_request_id: String,
}
impl Described for InnerError {
    fn schema() -> &'static schema::Schema {
        &INNER_ERROR
    }
}
pub static INNER_ERROR: schema::Schema = schema::Schema {
    name: "innerError",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "date",
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
                name: "request-id",
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
                name: "client-request-id",
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
