// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// Whom an assignment is for. `@odata.type` says which of the forms it is. See [deviceAndAppManagementAssignmentTarget](https://learn.microsoft.com/en-us/graph/api/resources/intune-shared-deviceandappmanagementassignmenttarget?view=graph-rest-beta).
#[derive(Clone, Debug, PartialEq, ToSchema)]
#[serde(untagged)]
#[schema(
    as = deviceAndAppManagementAssignmentTarget,
    discriminator(
        property_name = "@odata.type",
        mapping(
            (
                "#microsoft.graph.deviceAndAppManagementAssignmentTarget" = "#/components/schemas/abstractAssignmentTarget"
            ),
            (
                "#microsoft.graph.allDevicesAssignmentTarget" = "#/components/schemas/allDevicesAssignmentTarget"
            ),
            (
                "#microsoft.graph.allLicensedUsersAssignmentTarget" = "#/components/schemas/allLicensedUsersAssignmentTarget"
            ),
            (
                "#microsoft.graph.groupAssignmentTarget" = "#/components/schemas/groupAssignmentTarget"
            ),
            (
                "#microsoft.graph.exclusionGroupAssignmentTarget" = "#/components/schemas/exclusionGroupAssignmentTarget"
            ),
            (
                "#microsoft.graph.configurationManagerCollectionAssignmentTarget" = "#/components/schemas/configurationManagerCollectionAssignmentTarget"
            )
        )
    )
)]
pub enum DeviceAndAppManagementAssignmentTarget {
    AbstractAssignmentTarget(super::AbstractAssignmentTarget),
    AllDevicesAssignmentTarget(super::AllDevicesAssignmentTarget),
    AllLicensedUsersAssignmentTarget(super::AllLicensedUsersAssignmentTarget),
    GroupAssignmentTarget(super::GroupAssignmentTarget),
    ExclusionGroupAssignmentTarget(super::ExclusionGroupAssignmentTarget),
    ConfigurationManagerCollectionAssignmentTarget(
        super::ConfigurationManagerCollectionAssignmentTarget,
    ),
}
impl DeviceAndAppManagementAssignmentTarget {
    /// The canonical tag of the value's type.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::AbstractAssignmentTarget(_) => {
                "#microsoft.graph.deviceAndAppManagementAssignmentTarget"
            }
            Self::AllDevicesAssignmentTarget(_) => {
                "#microsoft.graph.allDevicesAssignmentTarget"
            }
            Self::AllLicensedUsersAssignmentTarget(_) => {
                "#microsoft.graph.allLicensedUsersAssignmentTarget"
            }
            Self::GroupAssignmentTarget(_) => "#microsoft.graph.groupAssignmentTarget",
            Self::ExclusionGroupAssignmentTarget(_) => {
                "#microsoft.graph.exclusionGroupAssignmentTarget"
            }
            Self::ConfigurationManagerCollectionAssignmentTarget(_) => {
                "#microsoft.graph.configurationManagerCollectionAssignmentTarget"
            }
        }
    }
}
impl Serialize for DeviceAndAppManagementAssignmentTarget {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AbstractAssignmentTarget(arm) => arm.serialize(serializer),
            Self::AllDevicesAssignmentTarget(arm) => arm.serialize(serializer),
            Self::AllLicensedUsersAssignmentTarget(arm) => arm.serialize(serializer),
            Self::GroupAssignmentTarget(arm) => arm.serialize(serializer),
            Self::ExclusionGroupAssignmentTarget(arm) => arm.serialize(serializer),
            Self::ConfigurationManagerCollectionAssignmentTarget(arm) => {
                arm.serialize(serializer)
            }
        }
    }
}
impl<'de> Deserialize<'de> for DeviceAndAppManagementAssignmentTarget {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let tag = value.get("@odata.type").and_then(Value::as_str).unwrap_or_default();
        match tag {
            "#microsoft.graph.deviceAndAppManagementAssignmentTarget"
            | "microsoft.graph.deviceAndAppManagementAssignmentTarget" => {
                serde_json::from_value(value)
                    .map(Self::AbstractAssignmentTarget)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.allDevicesAssignmentTarget"
            | "microsoft.graph.allDevicesAssignmentTarget" => {
                serde_json::from_value(value)
                    .map(Self::AllDevicesAssignmentTarget)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.allLicensedUsersAssignmentTarget"
            | "microsoft.graph.allLicensedUsersAssignmentTarget" => {
                serde_json::from_value(value)
                    .map(Self::AllLicensedUsersAssignmentTarget)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.groupAssignmentTarget"
            | "microsoft.graph.groupAssignmentTarget" => {
                serde_json::from_value(value)
                    .map(Self::GroupAssignmentTarget)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.exclusionGroupAssignmentTarget"
            | "microsoft.graph.exclusionGroupAssignmentTarget" => {
                serde_json::from_value(value)
                    .map(Self::ExclusionGroupAssignmentTarget)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.configurationManagerCollectionAssignmentTarget"
            | "microsoft.graph.configurationManagerCollectionAssignmentTarget" => {
                serde_json::from_value(value)
                    .map(Self::ConfigurationManagerCollectionAssignmentTarget)
                    .map_err(serde::de::Error::custom)
            }
            unknown => {
                Err(
                    serde::de::Error::unknown_variant(
                        unknown,
                        &[
                            "#microsoft.graph.deviceAndAppManagementAssignmentTarget",
                            "#microsoft.graph.allDevicesAssignmentTarget",
                            "#microsoft.graph.allLicensedUsersAssignmentTarget",
                            "#microsoft.graph.groupAssignmentTarget",
                            "#microsoft.graph.exclusionGroupAssignmentTarget",
                            "#microsoft.graph.configurationManagerCollectionAssignmentTarget",
                        ],
                    ),
                )
            }
        }
    }
}
impl From<super::AbstractAssignmentTarget> for DeviceAndAppManagementAssignmentTarget {
    fn from(arm: super::AbstractAssignmentTarget) -> Self {
        Self::AbstractAssignmentTarget(arm)
    }
}
impl From<super::AllDevicesAssignmentTarget> for DeviceAndAppManagementAssignmentTarget {
    fn from(arm: super::AllDevicesAssignmentTarget) -> Self {
        Self::AllDevicesAssignmentTarget(arm)
    }
}
impl From<super::AllLicensedUsersAssignmentTarget>
for DeviceAndAppManagementAssignmentTarget {
    fn from(arm: super::AllLicensedUsersAssignmentTarget) -> Self {
        Self::AllLicensedUsersAssignmentTarget(arm)
    }
}
impl From<super::GroupAssignmentTarget> for DeviceAndAppManagementAssignmentTarget {
    fn from(arm: super::GroupAssignmentTarget) -> Self {
        Self::GroupAssignmentTarget(arm)
    }
}
impl From<super::ExclusionGroupAssignmentTarget>
for DeviceAndAppManagementAssignmentTarget {
    fn from(arm: super::ExclusionGroupAssignmentTarget) -> Self {
        Self::ExclusionGroupAssignmentTarget(arm)
    }
}
impl From<super::ConfigurationManagerCollectionAssignmentTarget>
for DeviceAndAppManagementAssignmentTarget {
    fn from(arm: super::ConfigurationManagerCollectionAssignmentTarget) -> Self {
        Self::ConfigurationManagerCollectionAssignmentTarget(arm)
    }
}
impl Described for DeviceAndAppManagementAssignmentTarget {
    fn schema() -> &'static schema::Schema {
        &DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_TARGET
    }
}
pub static DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_TARGET: schema::Schema = schema::Schema {
    name: "deviceAndAppManagementAssignmentTarget",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Union(schema::Union {
        property: "@odata.type",
        arms: &[
            schema::Arm {
                tags: &[
                    "#microsoft.graph.deviceAndAppManagementAssignmentTarget",
                    "microsoft.graph.deviceAndAppManagementAssignmentTarget",
                ],
                schema: &super::ABSTRACT_ASSIGNMENT_TARGET,
            },
            schema::Arm {
                tags: &[
                    "#microsoft.graph.allDevicesAssignmentTarget",
                    "microsoft.graph.allDevicesAssignmentTarget",
                ],
                schema: &super::ALL_DEVICES_ASSIGNMENT_TARGET,
            },
            schema::Arm {
                tags: &[
                    "#microsoft.graph.allLicensedUsersAssignmentTarget",
                    "microsoft.graph.allLicensedUsersAssignmentTarget",
                ],
                schema: &super::ALL_LICENSED_USERS_ASSIGNMENT_TARGET,
            },
            schema::Arm {
                tags: &[
                    "#microsoft.graph.groupAssignmentTarget",
                    "microsoft.graph.groupAssignmentTarget",
                ],
                schema: &super::GROUP_ASSIGNMENT_TARGET,
            },
            schema::Arm {
                tags: &[
                    "#microsoft.graph.exclusionGroupAssignmentTarget",
                    "microsoft.graph.exclusionGroupAssignmentTarget",
                ],
                schema: &super::EXCLUSION_GROUP_ASSIGNMENT_TARGET,
            },
            schema::Arm {
                tags: &[
                    "#microsoft.graph.configurationManagerCollectionAssignmentTarget",
                    "microsoft.graph.configurationManagerCollectionAssignmentTarget",
                ],
                schema: &super::CONFIGURATION_MANAGER_COLLECTION_ASSIGNMENT_TARGET,
            },
        ],
    }),
};
/// The base type named as if it were a target. Microsoft's reference page shows it in the example of the operation, as a placeholder. It is accepted, stored and given back, and targets nobody. Use one of the other forms to reach somebody.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = abstractAssignmentTarget)]
pub struct AbstractAssignmentTarget {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = true)]
    pub odata_type: AbstractAssignmentTargetOdataType,
}
/// The type's own name on the wire: `#microsoft.graph.deviceAndAppManagementAssignmentTarget`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AbstractAssignmentTargetOdataType;
impl AbstractAssignmentTargetOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.deviceAndAppManagementAssignmentTarget",
        "microsoft.graph.deviceAndAppManagementAssignmentTarget",
    ];
}
impl Serialize for AbstractAssignmentTargetOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str("#microsoft.graph.deviceAndAppManagementAssignmentTarget")
    }
}
impl<'de> Deserialize<'de> for AbstractAssignmentTargetOdataType {
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
impl utoipa::PartialSchema for AbstractAssignmentTargetOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The name of this type."))
            .build()
            .into()
    }
}
impl ToSchema for AbstractAssignmentTargetOdataType {}
impl Described for AbstractAssignmentTarget {
    fn schema() -> &'static schema::Schema {
        &ABSTRACT_ASSIGNMENT_TARGET
    }
}
pub static ABSTRACT_ASSIGNMENT_TARGET: schema::Schema = schema::Schema {
    name: "abstractAssignmentTarget",
    versions: schema::Versions::only(&["beta"]),
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "@odata.type",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Tag {
                    spellings: &[
                        "#microsoft.graph.deviceAndAppManagementAssignmentTarget",
                        "microsoft.graph.deviceAndAppManagementAssignmentTarget",
                    ],
                    written: true,
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Every managed device of the tenant. The built-in configurations have this target. See [allDevicesAssignmentTarget](https://learn.microsoft.com/en-us/graph/api/resources/intune-shared-alldevicesassignmenttarget?view=graph-rest-beta).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = allDevicesAssignmentTarget)]
pub struct AllDevicesAssignmentTarget {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = true)]
    pub odata_type: AllDevicesAssignmentTargetOdataType,
    #[serde(flatten)]
    pub base: super::AssignmentTargetBase,
}
/// The type's own name on the wire: `#microsoft.graph.allDevicesAssignmentTarget`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AllDevicesAssignmentTargetOdataType;
impl AllDevicesAssignmentTargetOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.allDevicesAssignmentTarget",
        "microsoft.graph.allDevicesAssignmentTarget",
    ];
}
impl Serialize for AllDevicesAssignmentTargetOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("#microsoft.graph.allDevicesAssignmentTarget")
    }
}
impl<'de> Deserialize<'de> for AllDevicesAssignmentTargetOdataType {
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
impl utoipa::PartialSchema for AllDevicesAssignmentTargetOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The name of this type."))
            .build()
            .into()
    }
}
impl ToSchema for AllDevicesAssignmentTargetOdataType {}
impl Described for AllDevicesAssignmentTarget {
    fn schema() -> &'static schema::Schema {
        &ALL_DEVICES_ASSIGNMENT_TARGET
    }
}
pub static ALL_DEVICES_ASSIGNMENT_TARGET: schema::Schema = schema::Schema {
    name: "allDevicesAssignmentTarget",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[&super::ASSIGNMENT_TARGET_BASE],
        properties: &[
            schema::Property {
                name: "@odata.type",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Tag {
                    spellings: &[
                        "#microsoft.graph.allDevicesAssignmentTarget",
                        "microsoft.graph.allDevicesAssignmentTarget",
                    ],
                    written: true,
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// What every real target can have, in beta: a filter, which narrows the target to the devices it matches, or to those it does not. See [Use filters when assigning](https://learn.microsoft.com/en-us/mem/intune/fundamentals/filters).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = assignmentTargetBase)]
pub struct AssignmentTargetBase {
    /// The id of the filter, or null when there is none.
    #[serde(rename = "deviceAndAppManagementAssignmentFilterId", default)]
    #[schema(required = false)]
    pub device_and_app_management_assignment_filter_id: Option<String>,
    /// What the filter does to the target; `none` when there is no filter.
    #[serde(rename = "deviceAndAppManagementAssignmentFilterType")]
    #[schema(required = false, default = json!("none"))]
    pub device_and_app_management_assignment_filter_type: super::DeviceAndAppManagementAssignmentFilterType,
}
impl Described for AssignmentTargetBase {
    fn schema() -> &'static schema::Schema {
        &ASSIGNMENT_TARGET_BASE
    }
}
pub static ASSIGNMENT_TARGET_BASE: schema::Schema = schema::Schema {
    name: "assignmentTargetBase",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[],
        properties: &[
            schema::Property {
                name: "deviceAndAppManagementAssignmentFilterId",
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
                name: "deviceAndAppManagementAssignmentFilterType",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: false,
                read_only: false,
                default: Some("\"none\""),
                rule: schema::Rule::Schema(
                    &super::DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_TYPE,
                ),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// What a filter does to the target it is attached to. See
/// [deviceAndAppManagementAssignmentFilterType](https://learn.microsoft.com/en-us/graph/api/resources/intune-shared-deviceandappmanagementassignmentfiltertype?view=graph-rest-beta).
///
/// - `none`: there is no filter.
/// - `include`: only devices that match the filter are targeted.
/// - `exclude`: devices that match the filter are not targeted.
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
#[schema(as = deviceAndAppManagementAssignmentFilterType)]
pub enum DeviceAndAppManagementAssignmentFilterType {
    /// `none`
    #[serde(rename = "none")]
    None2,
    /// `include`
    #[serde(rename = "include")]
    Include,
    /// `exclude`
    #[serde(rename = "exclude")]
    Exclude,
}
impl DeviceAndAppManagementAssignmentFilterType {
    /// The member as it stands on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None2 => "none",
            Self::Include => "include",
            Self::Exclude => "exclude",
        }
    }
}
impl Described for DeviceAndAppManagementAssignmentFilterType {
    fn schema() -> &'static schema::Schema {
        &DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_TYPE
    }
}
pub static DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_TYPE: schema::Schema = schema::Schema {
    name: "deviceAndAppManagementAssignmentFilterType",
    versions: schema::Versions::only(&["beta"]),
    shape: schema::Shape::Value(schema::Rule::Enum {
        members: &["none", "include", "exclude"],
        restricted: &[],
    }),
};
/// Every user of the tenant who has an Intune license; the admin center calls it "All users". See [allLicensedUsersAssignmentTarget](https://learn.microsoft.com/en-us/graph/api/resources/intune-shared-alllicensedusersassignmenttarget?view=graph-rest-beta).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = allLicensedUsersAssignmentTarget)]
pub struct AllLicensedUsersAssignmentTarget {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = true)]
    pub odata_type: AllLicensedUsersAssignmentTargetOdataType,
    #[serde(flatten)]
    pub base: super::AssignmentTargetBase,
}
/// The type's own name on the wire: `#microsoft.graph.allLicensedUsersAssignmentTarget`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AllLicensedUsersAssignmentTargetOdataType;
impl AllLicensedUsersAssignmentTargetOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.allLicensedUsersAssignmentTarget",
        "microsoft.graph.allLicensedUsersAssignmentTarget",
    ];
}
impl Serialize for AllLicensedUsersAssignmentTargetOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("#microsoft.graph.allLicensedUsersAssignmentTarget")
    }
}
impl<'de> Deserialize<'de> for AllLicensedUsersAssignmentTargetOdataType {
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
impl utoipa::PartialSchema for AllLicensedUsersAssignmentTargetOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The name of this type."))
            .build()
            .into()
    }
}
impl ToSchema for AllLicensedUsersAssignmentTargetOdataType {}
impl Described for AllLicensedUsersAssignmentTarget {
    fn schema() -> &'static schema::Schema {
        &ALL_LICENSED_USERS_ASSIGNMENT_TARGET
    }
}
pub static ALL_LICENSED_USERS_ASSIGNMENT_TARGET: schema::Schema = schema::Schema {
    name: "allLicensedUsersAssignmentTarget",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[&super::ASSIGNMENT_TARGET_BASE],
        properties: &[
            schema::Property {
                name: "@odata.type",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Tag {
                    spellings: &[
                        "#microsoft.graph.allLicensedUsersAssignmentTarget",
                        "microsoft.graph.allLicensedUsersAssignmentTarget",
                    ],
                    written: true,
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// The members of one group, including members of the groups inside it. See [groupAssignmentTarget](https://learn.microsoft.com/en-us/graph/api/resources/intune-shared-groupassignmenttarget?view=graph-rest-beta).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = groupAssignmentTarget)]
pub struct GroupAssignmentTarget {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = true)]
    pub odata_type: GroupAssignmentTargetOdataType,
    #[serde(flatten)]
    pub base: super::AssignmentTargetBase,
    /// The id of the group.
    #[serde(rename = "groupId")]
    #[schema(required = true, min_length = 1)]
    pub group_id: String,
}
/// The type's own name on the wire: `#microsoft.graph.groupAssignmentTarget`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct GroupAssignmentTargetOdataType;
impl GroupAssignmentTargetOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.groupAssignmentTarget",
        "microsoft.graph.groupAssignmentTarget",
    ];
}
impl Serialize for GroupAssignmentTargetOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("#microsoft.graph.groupAssignmentTarget")
    }
}
impl<'de> Deserialize<'de> for GroupAssignmentTargetOdataType {
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
impl utoipa::PartialSchema for GroupAssignmentTargetOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The name of this type."))
            .build()
            .into()
    }
}
impl ToSchema for GroupAssignmentTargetOdataType {}
impl Described for GroupAssignmentTarget {
    fn schema() -> &'static schema::Schema {
        &GROUP_ASSIGNMENT_TARGET
    }
}
pub static GROUP_ASSIGNMENT_TARGET: schema::Schema = schema::Schema {
    name: "groupAssignmentTarget",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[&super::ASSIGNMENT_TARGET_BASE],
        properties: &[
            schema::Property {
                name: "@odata.type",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Tag {
                    spellings: &[
                        "#microsoft.graph.groupAssignmentTarget",
                        "microsoft.graph.groupAssignmentTarget",
                    ],
                    written: true,
                },
            },
            schema::Property {
                name: "groupId",
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
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Takes the members of one group out again: they do not get the configuration even if another of its assignments reaches them. See [exclusionGroupAssignmentTarget](https://learn.microsoft.com/en-us/graph/api/resources/intune-shared-exclusiongroupassignmenttarget?view=graph-rest-beta).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = exclusionGroupAssignmentTarget)]
pub struct ExclusionGroupAssignmentTarget {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = true)]
    pub odata_type: ExclusionGroupAssignmentTargetOdataType,
    #[serde(flatten)]
    pub base: super::AssignmentTargetBase,
    /// The id of the group that is left out.
    #[serde(rename = "groupId")]
    #[schema(required = true, min_length = 1)]
    pub group_id: String,
}
/// The type's own name on the wire: `#microsoft.graph.exclusionGroupAssignmentTarget`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ExclusionGroupAssignmentTargetOdataType;
impl ExclusionGroupAssignmentTargetOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.exclusionGroupAssignmentTarget",
        "microsoft.graph.exclusionGroupAssignmentTarget",
    ];
}
impl Serialize for ExclusionGroupAssignmentTargetOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("#microsoft.graph.exclusionGroupAssignmentTarget")
    }
}
impl<'de> Deserialize<'de> for ExclusionGroupAssignmentTargetOdataType {
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
impl utoipa::PartialSchema for ExclusionGroupAssignmentTargetOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The name of this type."))
            .build()
            .into()
    }
}
impl ToSchema for ExclusionGroupAssignmentTargetOdataType {}
impl Described for ExclusionGroupAssignmentTarget {
    fn schema() -> &'static schema::Schema {
        &EXCLUSION_GROUP_ASSIGNMENT_TARGET
    }
}
pub static EXCLUSION_GROUP_ASSIGNMENT_TARGET: schema::Schema = schema::Schema {
    name: "exclusionGroupAssignmentTarget",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[&super::GROUP_ASSIGNMENT_TARGET],
        properties: &[
            schema::Property {
                name: "@odata.type",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Tag {
                    spellings: &[
                        "#microsoft.graph.exclusionGroupAssignmentTarget",
                        "microsoft.graph.exclusionGroupAssignmentTarget",
                    ],
                    written: true,
                },
            },
            schema::Property {
                name: "groupId",
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
        ],
        additional: schema::Additional::Refused,
    }),
};
/// A collection of devices kept in Configuration Manager rather than in the directory. See [configurationManagerCollectionAssignmentTarget](https://learn.microsoft.com/en-us/graph/api/resources/intune-shared-configurationmanagercollectionassignmenttarget?view=graph-rest-beta).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = configurationManagerCollectionAssignmentTarget)]
pub struct ConfigurationManagerCollectionAssignmentTarget {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = true)]
    pub odata_type: ConfigurationManagerCollectionAssignmentTargetOdataType,
    #[serde(flatten)]
    pub base: super::AssignmentTargetBase,
    /// The id of the collection in Configuration Manager.
    #[serde(rename = "collectionId")]
    #[schema(required = true, min_length = 1)]
    pub collection_id: String,
}
/// The type's own name on the wire: `#microsoft.graph.configurationManagerCollectionAssignmentTarget`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ConfigurationManagerCollectionAssignmentTargetOdataType;
impl ConfigurationManagerCollectionAssignmentTargetOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.configurationManagerCollectionAssignmentTarget",
        "microsoft.graph.configurationManagerCollectionAssignmentTarget",
    ];
}
impl Serialize for ConfigurationManagerCollectionAssignmentTargetOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str(
                "#microsoft.graph.configurationManagerCollectionAssignmentTarget",
            )
    }
}
impl<'de> Deserialize<'de> for ConfigurationManagerCollectionAssignmentTargetOdataType {
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
impl utoipa::PartialSchema for ConfigurationManagerCollectionAssignmentTargetOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The name of this type."))
            .build()
            .into()
    }
}
impl ToSchema for ConfigurationManagerCollectionAssignmentTargetOdataType {}
impl Described for ConfigurationManagerCollectionAssignmentTarget {
    fn schema() -> &'static schema::Schema {
        &CONFIGURATION_MANAGER_COLLECTION_ASSIGNMENT_TARGET
    }
}
pub static CONFIGURATION_MANAGER_COLLECTION_ASSIGNMENT_TARGET: schema::Schema = schema::Schema {
    name: "configurationManagerCollectionAssignmentTarget",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[&super::ASSIGNMENT_TARGET_BASE],
        properties: &[
            schema::Property {
                name: "@odata.type",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Tag {
                    spellings: &[
                        "#microsoft.graph.configurationManagerCollectionAssignmentTarget",
                        "microsoft.graph.configurationManagerCollectionAssignmentTarget",
                    ],
                    written: true,
                },
            },
            schema::Property {
                name: "collectionId",
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
        ],
        additional: schema::Additional::Refused,
    }),
};
