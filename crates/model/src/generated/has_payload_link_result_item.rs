// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// The answer of `hasPayloadLinks`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = hasPayloadLinkResultItemCollection)]
pub struct HasPayloadLinkResultItemCollection {
    /// Absolute URL into `$metadata` that says what the collection holds. Left out when the request asked for `odata.metadata=none`.
    #[serde(rename = "@odata.context", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub odata_context: Option<String>,
    /// How many there are over all pages, after `$filter` and `$search`. There only when the request has `$count=true`.
    #[serde(rename = "@odata.count", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false, minimum = 0)]
    pub odata_count: Option<i32>,
    /// Absolute URL of the next page, to be followed as it is. The last page has none.
    #[serde(
        rename = "@odata.nextLink",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub odata_next_link: Option<String>,
    /// One entry for each id, in the order in which they were sent.
    #[serde(rename = "value")]
    #[schema(required = true)]
    pub value: Vec<super::HasPayloadLinkResultItem>,
}
impl Described for HasPayloadLinkResultItemCollection {
    fn schema() -> &'static schema::Schema {
        &HAS_PAYLOAD_LINK_RESULT_ITEM_COLLECTION
    }
}
pub static HAS_PAYLOAD_LINK_RESULT_ITEM_COLLECTION: schema::Schema = schema::Schema {
    name: "hasPayloadLinkResultItemCollection",
    versions: schema::Versions::only(&["beta"]),
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "@odata.context",
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
                name: "@odata.count",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Integer {
                    minimum: Some(0i64),
                    maximum: None,
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "@odata.nextLink",
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
                name: "value",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Schema(&super::HAS_PAYLOAD_LINK_RESULT_ITEM),
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
/// Whether one configuration is linked to anybody. See [hasPayloadLinkResultItem](https://learn.microsoft.com/en-us/graph/api/resources/intune-policyset-haspayloadlinkresultitem?view=graph-rest-beta).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = hasPayloadLinkResultItem)]
pub struct HasPayloadLinkResultItem {
    /// The id as it was sent.
    #[serde(rename = "payloadId")]
    #[schema(required = true)]
    pub payload_id: String,
    /// Whether the configuration has any assignment.
    #[serde(rename = "hasLink")]
    #[schema(required = true)]
    pub has_link: bool,
    /// Why this id could not be looked at; the empty text when it could. An id that names nothing is such a reason, and does not fail the others.
    #[serde(rename = "error", default)]
    #[schema(required = false)]
    pub error: Option<String>,
    /// How the assignments came about, each way once.
    #[serde(rename = "sources")]
    #[schema(required = true)]
    pub sources: Vec<super::DeviceAndAppManagementAssignmentSource>,
}
impl Described for HasPayloadLinkResultItem {
    fn schema() -> &'static schema::Schema {
        &HAS_PAYLOAD_LINK_RESULT_ITEM
    }
}
pub static HAS_PAYLOAD_LINK_RESULT_ITEM: schema::Schema = schema::Schema {
    name: "hasPayloadLinkResultItem",
    versions: schema::Versions::only(&["beta"]),
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "payloadId",
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
                name: "hasLink",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "error",
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
                name: "sources",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Schema(
                            &super::DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_SOURCE,
                        ),
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
