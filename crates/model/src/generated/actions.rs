// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// The parameters of the action `createEnrollmentNotificationConfiguration`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = createEnrollmentNotificationConfigurationBody)]
pub struct CreateEnrollmentNotificationConfigurationBody {
    /// The configurations to create. Microsoft types the list as configurations of any kind; only notification configurations can be meant.
    #[serde(rename = "deviceEnrollmentNotificationConfigurations")]
    #[schema(required = true)]
    pub device_enrollment_notification_configurations: Vec<
        super::DeviceEnrollmentConfiguration,
    >,
}
impl Described for CreateEnrollmentNotificationConfigurationBody {
    fn schema() -> &'static schema::Schema {
        &CREATE_ENROLLMENT_NOTIFICATION_CONFIGURATION_BODY
    }
}
pub static CREATE_ENROLLMENT_NOTIFICATION_CONFIGURATION_BODY: schema::Schema = schema::Schema {
    name: "createEnrollmentNotificationConfigurationBody",
    versions: schema::Versions::only(&["beta"]),
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "deviceEnrollmentNotificationConfigurations",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Schema(
                            &super::DEVICE_ENROLLMENT_CONFIGURATION,
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
/// The parameters of the action `hasPayloadLinks`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = hasPayloadLinksBody)]
pub struct HasPayloadLinksBody {
    /// The ids of the configurations to be looked at.
    #[serde(rename = "payloadIds")]
    #[schema(required = true)]
    pub payload_ids: Vec<String>,
}
impl Described for HasPayloadLinksBody {
    fn schema() -> &'static schema::Schema {
        &HAS_PAYLOAD_LINKS_BODY
    }
}
pub static HAS_PAYLOAD_LINKS_BODY: schema::Schema = schema::Schema {
    name: "hasPayloadLinksBody",
    versions: schema::Versions::only(&["beta"]),
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "payloadIds",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
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
        ],
        additional: schema::Additional::Refused,
    }),
};
/// The parameters of the action `assign`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = assignBody)]
pub struct AssignBody {
    /// All assignments the configuration shall have from now on. An empty list takes the configuration away from everybody.
    #[serde(rename = "enrollmentConfigurationAssignments")]
    #[schema(required = true)]
    pub enrollment_configuration_assignments: Vec<
        super::EnrollmentConfigurationAssignment,
    >,
}
impl Described for AssignBody {
    fn schema() -> &'static schema::Schema {
        &ASSIGN_BODY
    }
}
pub static ASSIGN_BODY: schema::Schema = schema::Schema {
    name: "assignBody",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "enrollmentConfigurationAssignments",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Schema(
                            &super::ENROLLMENT_CONFIGURATION_ASSIGNMENT,
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
/// The parameters of the action `setPriority`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = setPriorityBody)]
pub struct SetPriorityBody {
    /// The new priority, which another configuration of the same kind has now. 0 belongs to the built-in configuration.
    #[serde(rename = "priority")]
    #[schema(required = true, minimum = 1)]
    pub priority: i32,
}
impl Described for SetPriorityBody {
    fn schema() -> &'static schema::Schema {
        &SET_PRIORITY_BODY
    }
}
pub static SET_PRIORITY_BODY: schema::Schema = schema::Schema {
    name: "setPriorityBody",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "priority",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
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
