// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// What made an assignment. See
/// [deviceAndAppManagementAssignmentSource](https://learn.microsoft.com/en-us/graph/api/resources/intune-shared-deviceandappmanagementassignmentsource?view=graph-rest-beta).
///
/// - `direct`: somebody assigned the configuration itself.
/// - `policySets`: the configuration is in a policy set, and the set was assigned.
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
#[schema(as = deviceAndAppManagementAssignmentSource)]
pub enum DeviceAndAppManagementAssignmentSource {
    /// `direct`
    #[serde(rename = "direct")]
    Direct,
    /// `policySets`
    #[serde(rename = "policySets")]
    PolicySets,
}
impl DeviceAndAppManagementAssignmentSource {
    /// The member as it stands on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::PolicySets => "policySets",
        }
    }
}
impl Described for DeviceAndAppManagementAssignmentSource {
    fn schema() -> &'static schema::Schema {
        &DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_SOURCE
    }
}
pub static DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_SOURCE: schema::Schema = schema::Schema {
    name: "deviceAndAppManagementAssignmentSource",
    versions: schema::Versions::only(&["beta"]),
    shape: schema::Shape::Value(schema::Rule::Enum {
        members: &["direct", "policySets"],
        restricted: &[],
    }),
};
/// Gives an enrollment configuration to somebody. It is contained in its configuration: it is created there, read there, and disappears with it. See [enrollmentConfigurationAssignment](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-enrollmentconfigurationassignment?view=graph-rest-beta).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = enrollmentConfigurationAssignment)]
pub struct EnrollmentConfigurationAssignment {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = false)]
    pub odata_type: EnrollmentConfigurationAssignmentOdataType,
    /// The key of the assignment, chosen by the server. The one assignment of a built-in configuration has the same id as the configuration.
    #[serde(rename = "id", default)]
    #[schema(required = true, read_only)]
    pub id: String,
    /// How the assignment came about.
    #[serde(rename = "source")]
    #[schema(required = false, default = json!("direct"))]
    pub source: super::DeviceAndAppManagementAssignmentSource,
    /// The id of what made the assignment: of the policy set when `source` is `policySets`, null for an ordinary one.
    #[serde(rename = "sourceId", default)]
    #[schema(required = false)]
    pub source_id: Option<String>,
    /// Whom the configuration is for.
    #[serde(rename = "target")]
    #[schema(required = true)]
    pub target: super::DeviceAndAppManagementAssignmentTarget,
}
/// The type's own name on the wire: `#microsoft.graph.enrollmentConfigurationAssignment`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct EnrollmentConfigurationAssignmentOdataType;
impl EnrollmentConfigurationAssignmentOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.enrollmentConfigurationAssignment",
        "microsoft.graph.enrollmentConfigurationAssignment",
    ];
}
impl Serialize for EnrollmentConfigurationAssignmentOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("#microsoft.graph.enrollmentConfigurationAssignment")
    }
}
impl<'de> Deserialize<'de> for EnrollmentConfigurationAssignmentOdataType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let spelling = String::deserialize(deserializer)?;
        if Self::SPELLINGS.contains(&spelling.as_str()) {
            Ok(Self)
        } else {
            Err(serde::de::Error::unknown_variant(&spelling, Self::SPELLINGS))
        }
    }
}
impl utoipa::PartialSchema for EnrollmentConfigurationAssignmentOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(
                Some(
                    "The name of this type. A request may leave it out, since nothing else can stand here.",
                ),
            )
            .build()
            .into()
    }
}
impl ToSchema for EnrollmentConfigurationAssignmentOdataType {}
impl Described for EnrollmentConfigurationAssignment {
    fn schema() -> &'static schema::Schema {
        &ENROLLMENT_CONFIGURATION_ASSIGNMENT
    }
}
pub static ENROLLMENT_CONFIGURATION_ASSIGNMENT: schema::Schema = schema::Schema {
    name: "enrollmentConfigurationAssignment",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "@odata.type",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Tag {
                    spellings: &[
                        "#microsoft.graph.enrollmentConfigurationAssignment",
                        "microsoft.graph.enrollmentConfigurationAssignment",
                    ],
                    written: true,
                },
            },
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
                name: "source",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: false,
                read_only: false,
                default: Some("\"direct\""),
                rule: schema::Rule::Schema(
                    &super::DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_SOURCE,
                ),
            },
            schema::Property {
                name: "sourceId",
                versions: schema::Versions::only(&["beta"]),
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
                name: "target",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(
                    &super::DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_TARGET,
                ),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// The assignments of one configuration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = enrollmentConfigurationAssignmentCollection)]
pub struct EnrollmentConfigurationAssignmentCollection {
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
    /// The assignments, in the order in which they were made.
    #[serde(rename = "value")]
    #[schema(required = true)]
    pub value: Vec<super::EnrollmentConfigurationAssignment>,
}
impl Described for EnrollmentConfigurationAssignmentCollection {
    fn schema() -> &'static schema::Schema {
        &ENROLLMENT_CONFIGURATION_ASSIGNMENT_COLLECTION
    }
}
pub static ENROLLMENT_CONFIGURATION_ASSIGNMENT_COLLECTION: schema::Schema = schema::Schema {
    name: "enrollmentConfigurationAssignmentCollection",
    versions: schema::Versions::ALL,
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
/// Changes to `enrollmentConfigurationAssignment`. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = enrollmentConfigurationAssignmentPatch)]
pub struct EnrollmentConfigurationAssignmentPatch {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = false)]
    pub odata_type: EnrollmentConfigurationAssignmentPatchOdataType,
    /// The key of the assignment, chosen by the server. The one assignment of a built-in configuration has the same id as the configuration.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    #[schema(required = false, read_only, nullable = false)]
    pub id: Option<String>,
    /// How the assignment came about.
    #[serde(rename = "source", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub source: Option<super::DeviceAndAppManagementAssignmentSource>,
    /// The id of what made the assignment: of the policy set when `source` is `policySets`, null for an ordinary one.
    #[serde(rename = "sourceId", default, skip_serializing_if = "Change::is_absent")]
    #[schema(required = false, value_type = Option<String>)]
    pub source_id: Change<String>,
    /// Whom the configuration is for.
    #[serde(rename = "target", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub target: Option<super::DeviceAndAppManagementAssignmentTarget>,
}
impl EnrollmentConfigurationAssignmentPatch {
    /// Lays the changes over a value; what they do not mention stays as it is, and so does
    /// what only the server sets.
    #[allow(unused_variables)]
    pub fn apply(self, target: &mut super::EnrollmentConfigurationAssignment) {
        if let Some(value) = self.source {
            target.source = value;
        }
        self.source_id.apply(&mut target.source_id);
        if let Some(value) = self.target {
            target.target = value;
        }
    }
}
/// The type's own name on the wire: `#microsoft.graph.enrollmentConfigurationAssignment`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct EnrollmentConfigurationAssignmentPatchOdataType;
impl EnrollmentConfigurationAssignmentPatchOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.enrollmentConfigurationAssignment",
        "microsoft.graph.enrollmentConfigurationAssignment",
    ];
}
impl Serialize for EnrollmentConfigurationAssignmentPatchOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("#microsoft.graph.enrollmentConfigurationAssignment")
    }
}
impl<'de> Deserialize<'de> for EnrollmentConfigurationAssignmentPatchOdataType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let spelling = String::deserialize(deserializer)?;
        if Self::SPELLINGS.contains(&spelling.as_str()) {
            Ok(Self)
        } else {
            Err(serde::de::Error::unknown_variant(&spelling, Self::SPELLINGS))
        }
    }
}
impl utoipa::PartialSchema for EnrollmentConfigurationAssignmentPatchOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(
                Some(
                    "The name of this type. A request may leave it out, since nothing else can stand here.",
                ),
            )
            .build()
            .into()
    }
}
impl ToSchema for EnrollmentConfigurationAssignmentPatchOdataType {}
impl Described for EnrollmentConfigurationAssignmentPatch {
    fn schema() -> &'static schema::Schema {
        &ENROLLMENT_CONFIGURATION_ASSIGNMENT_PATCH
    }
}
pub static ENROLLMENT_CONFIGURATION_ASSIGNMENT_PATCH: schema::Schema = schema::Schema {
    name: "enrollmentConfigurationAssignmentPatch",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "@odata.type",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Tag {
                    spellings: &[
                        "#microsoft.graph.enrollmentConfigurationAssignment",
                        "microsoft.graph.enrollmentConfigurationAssignment",
                    ],
                    written: true,
                },
            },
            schema::Property {
                name: "id",
                versions: schema::Versions::ALL,
                required: false,
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
                name: "source",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(
                    &super::DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_SOURCE,
                ),
            },
            schema::Property {
                name: "sourceId",
                versions: schema::Versions::only(&["beta"]),
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
                name: "target",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(
                    &super::DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_TARGET,
                ),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
