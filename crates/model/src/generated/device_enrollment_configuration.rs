// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// Enrollment configurations, of different kinds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = deviceEnrollmentConfigurationCollection)]
pub struct DeviceEnrollmentConfigurationCollection {
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
    /// The configurations.
    #[serde(rename = "value")]
    #[schema(required = true)]
    pub value: Vec<super::DeviceEnrollmentConfiguration>,
}
impl Described for DeviceEnrollmentConfigurationCollection {
    fn schema() -> &'static schema::Schema {
        &DEVICE_ENROLLMENT_CONFIGURATION_COLLECTION
    }
}
pub static DEVICE_ENROLLMENT_CONFIGURATION_COLLECTION: schema::Schema = schema::Schema {
    name: "deviceEnrollmentConfigurationCollection",
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
/// An enrollment configuration of any kind. `@odata.type` says which kind, and so which settings it has. Version v1.0 knows four of the eight kinds: the limit, the restriction for all platforms, Windows Hello for Business and the enrollment status page. See [deviceEnrollmentConfiguration](https://learn.microsoft.com/en-us/graph/api/resources/intune-shared-deviceenrollmentconfiguration?view=graph-rest-beta).
#[derive(Clone, Debug, PartialEq, ToSchema)]
#[serde(untagged)]
#[schema(
    as = deviceEnrollmentConfiguration,
    discriminator(
        property_name = "@odata.type",
        mapping(
            (
                "#microsoft.graph.deviceEnrollmentLimitConfiguration" = "#/components/schemas/deviceEnrollmentLimitConfiguration"
            ),
            (
                "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration" = "#/components/schemas/deviceEnrollmentPlatformRestrictionConfiguration"
            ),
            (
                "#microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration" = "#/components/schemas/deviceEnrollmentPlatformRestrictionsConfiguration"
            ),
            (
                "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration" = "#/components/schemas/windows10EnrollmentCompletionPageConfiguration"
            ),
            (
                "#microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration" = "#/components/schemas/deviceEnrollmentWindowsHelloForBusinessConfiguration"
            ),
            (
                "#microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration" = "#/components/schemas/windowsRestoreDeviceEnrollmentConfiguration"
            ),
            (
                "#microsoft.graph.deviceComanagementAuthorityConfiguration" = "#/components/schemas/deviceComanagementAuthorityConfiguration"
            ),
            (
                "#microsoft.graph.deviceEnrollmentNotificationConfiguration" = "#/components/schemas/deviceEnrollmentNotificationConfiguration"
            )
        )
    )
)]
pub enum DeviceEnrollmentConfiguration {
    DeviceEnrollmentLimitConfiguration(super::DeviceEnrollmentLimitConfiguration),
    DeviceEnrollmentPlatformRestrictionConfiguration(
        super::DeviceEnrollmentPlatformRestrictionConfiguration,
    ),
    DeviceEnrollmentPlatformRestrictionsConfiguration(
        super::DeviceEnrollmentPlatformRestrictionsConfiguration,
    ),
    Windows10EnrollmentCompletionPageConfiguration(
        super::Windows10EnrollmentCompletionPageConfiguration,
    ),
    DeviceEnrollmentWindowsHelloForBusinessConfiguration(
        super::DeviceEnrollmentWindowsHelloForBusinessConfiguration,
    ),
    WindowsRestoreDeviceEnrollmentConfiguration(
        super::WindowsRestoreDeviceEnrollmentConfiguration,
    ),
    DeviceComanagementAuthorityConfiguration(
        super::DeviceComanagementAuthorityConfiguration,
    ),
    DeviceEnrollmentNotificationConfiguration(
        super::DeviceEnrollmentNotificationConfiguration,
    ),
}
impl DeviceEnrollmentConfiguration {
    /// The canonical tag of the value's type.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::DeviceEnrollmentLimitConfiguration(_) => {
                "#microsoft.graph.deviceEnrollmentLimitConfiguration"
            }
            Self::DeviceEnrollmentPlatformRestrictionConfiguration(_) => {
                "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration"
            }
            Self::DeviceEnrollmentPlatformRestrictionsConfiguration(_) => {
                "#microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration"
            }
            Self::Windows10EnrollmentCompletionPageConfiguration(_) => {
                "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration"
            }
            Self::DeviceEnrollmentWindowsHelloForBusinessConfiguration(_) => {
                "#microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration"
            }
            Self::WindowsRestoreDeviceEnrollmentConfiguration(_) => {
                "#microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration"
            }
            Self::DeviceComanagementAuthorityConfiguration(_) => {
                "#microsoft.graph.deviceComanagementAuthorityConfiguration"
            }
            Self::DeviceEnrollmentNotificationConfiguration(_) => {
                "#microsoft.graph.deviceEnrollmentNotificationConfiguration"
            }
        }
    }
    /// What the value has in common with every other arm.
    #[must_use]
    pub fn base(&self) -> &super::DeviceEnrollmentConfigurationBase {
        match self {
            Self::DeviceEnrollmentLimitConfiguration(arm) => &arm.base,
            Self::DeviceEnrollmentPlatformRestrictionConfiguration(arm) => &arm.base,
            Self::DeviceEnrollmentPlatformRestrictionsConfiguration(arm) => &arm.base,
            Self::Windows10EnrollmentCompletionPageConfiguration(arm) => &arm.base,
            Self::DeviceEnrollmentWindowsHelloForBusinessConfiguration(arm) => &arm.base,
            Self::WindowsRestoreDeviceEnrollmentConfiguration(arm) => &arm.base,
            Self::DeviceComanagementAuthorityConfiguration(arm) => &arm.base,
            Self::DeviceEnrollmentNotificationConfiguration(arm) => &arm.base,
        }
    }
    /// What the value has in common with every other arm, to be changed.
    pub fn base_mut(&mut self) -> &mut super::DeviceEnrollmentConfigurationBase {
        match self {
            Self::DeviceEnrollmentLimitConfiguration(arm) => &mut arm.base,
            Self::DeviceEnrollmentPlatformRestrictionConfiguration(arm) => &mut arm.base,
            Self::DeviceEnrollmentPlatformRestrictionsConfiguration(arm) => &mut arm.base,
            Self::Windows10EnrollmentCompletionPageConfiguration(arm) => &mut arm.base,
            Self::DeviceEnrollmentWindowsHelloForBusinessConfiguration(arm) => {
                &mut arm.base
            }
            Self::WindowsRestoreDeviceEnrollmentConfiguration(arm) => &mut arm.base,
            Self::DeviceComanagementAuthorityConfiguration(arm) => &mut arm.base,
            Self::DeviceEnrollmentNotificationConfiguration(arm) => &mut arm.base,
        }
    }
}
impl Serialize for DeviceEnrollmentConfiguration {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::DeviceEnrollmentLimitConfiguration(arm) => arm.serialize(serializer),
            Self::DeviceEnrollmentPlatformRestrictionConfiguration(arm) => {
                arm.serialize(serializer)
            }
            Self::DeviceEnrollmentPlatformRestrictionsConfiguration(arm) => {
                arm.serialize(serializer)
            }
            Self::Windows10EnrollmentCompletionPageConfiguration(arm) => {
                arm.serialize(serializer)
            }
            Self::DeviceEnrollmentWindowsHelloForBusinessConfiguration(arm) => {
                arm.serialize(serializer)
            }
            Self::WindowsRestoreDeviceEnrollmentConfiguration(arm) => {
                arm.serialize(serializer)
            }
            Self::DeviceComanagementAuthorityConfiguration(arm) => {
                arm.serialize(serializer)
            }
            Self::DeviceEnrollmentNotificationConfiguration(arm) => {
                arm.serialize(serializer)
            }
        }
    }
}
impl<'de> Deserialize<'de> for DeviceEnrollmentConfiguration {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let tag = value.get("@odata.type").and_then(Value::as_str).unwrap_or_default();
        match tag {
            "#microsoft.graph.deviceEnrollmentLimitConfiguration"
            | "microsoft.graph.deviceEnrollmentLimitConfiguration" => {
                serde_json::from_value(value)
                    .map(Self::DeviceEnrollmentLimitConfiguration)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration"
            | "microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration" => {
                serde_json::from_value(value)
                    .map(Self::DeviceEnrollmentPlatformRestrictionConfiguration)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration"
            | "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration" => {
                serde_json::from_value(value)
                    .map(Self::DeviceEnrollmentPlatformRestrictionsConfiguration)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration"
            | "microsoft.graph.windows10EnrollmentCompletionPageConfiguration" => {
                serde_json::from_value(value)
                    .map(Self::Windows10EnrollmentCompletionPageConfiguration)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration"
            | "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration" => {
                serde_json::from_value(value)
                    .map(Self::DeviceEnrollmentWindowsHelloForBusinessConfiguration)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration"
            | "microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration" => {
                serde_json::from_value(value)
                    .map(Self::WindowsRestoreDeviceEnrollmentConfiguration)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.deviceComanagementAuthorityConfiguration"
            | "microsoft.graph.deviceComanagementAuthorityConfiguration" => {
                serde_json::from_value(value)
                    .map(Self::DeviceComanagementAuthorityConfiguration)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.deviceEnrollmentNotificationConfiguration"
            | "microsoft.graph.deviceEnrollmentNotificationConfiguration" => {
                serde_json::from_value(value)
                    .map(Self::DeviceEnrollmentNotificationConfiguration)
                    .map_err(serde::de::Error::custom)
            }
            unknown => {
                Err(
                    serde::de::Error::unknown_variant(
                        unknown,
                        &[
                            "#microsoft.graph.deviceEnrollmentLimitConfiguration",
                            "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
                            "#microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration",
                            "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
                            "#microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration",
                            "#microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration",
                            "#microsoft.graph.deviceComanagementAuthorityConfiguration",
                            "#microsoft.graph.deviceEnrollmentNotificationConfiguration",
                        ],
                    ),
                )
            }
        }
    }
}
impl From<super::DeviceEnrollmentLimitConfiguration> for DeviceEnrollmentConfiguration {
    fn from(arm: super::DeviceEnrollmentLimitConfiguration) -> Self {
        Self::DeviceEnrollmentLimitConfiguration(arm)
    }
}
impl From<super::DeviceEnrollmentPlatformRestrictionConfiguration>
for DeviceEnrollmentConfiguration {
    fn from(arm: super::DeviceEnrollmentPlatformRestrictionConfiguration) -> Self {
        Self::DeviceEnrollmentPlatformRestrictionConfiguration(arm)
    }
}
impl From<super::DeviceEnrollmentPlatformRestrictionsConfiguration>
for DeviceEnrollmentConfiguration {
    fn from(arm: super::DeviceEnrollmentPlatformRestrictionsConfiguration) -> Self {
        Self::DeviceEnrollmentPlatformRestrictionsConfiguration(arm)
    }
}
impl From<super::Windows10EnrollmentCompletionPageConfiguration>
for DeviceEnrollmentConfiguration {
    fn from(arm: super::Windows10EnrollmentCompletionPageConfiguration) -> Self {
        Self::Windows10EnrollmentCompletionPageConfiguration(arm)
    }
}
impl From<super::DeviceEnrollmentWindowsHelloForBusinessConfiguration>
for DeviceEnrollmentConfiguration {
    fn from(arm: super::DeviceEnrollmentWindowsHelloForBusinessConfiguration) -> Self {
        Self::DeviceEnrollmentWindowsHelloForBusinessConfiguration(arm)
    }
}
impl From<super::WindowsRestoreDeviceEnrollmentConfiguration>
for DeviceEnrollmentConfiguration {
    fn from(arm: super::WindowsRestoreDeviceEnrollmentConfiguration) -> Self {
        Self::WindowsRestoreDeviceEnrollmentConfiguration(arm)
    }
}
impl From<super::DeviceComanagementAuthorityConfiguration>
for DeviceEnrollmentConfiguration {
    fn from(arm: super::DeviceComanagementAuthorityConfiguration) -> Self {
        Self::DeviceComanagementAuthorityConfiguration(arm)
    }
}
impl From<super::DeviceEnrollmentNotificationConfiguration>
for DeviceEnrollmentConfiguration {
    fn from(arm: super::DeviceEnrollmentNotificationConfiguration) -> Self {
        Self::DeviceEnrollmentNotificationConfiguration(arm)
    }
}
impl Described for DeviceEnrollmentConfiguration {
    fn schema() -> &'static schema::Schema {
        &DEVICE_ENROLLMENT_CONFIGURATION
    }
}
pub static DEVICE_ENROLLMENT_CONFIGURATION: schema::Schema = schema::Schema {
    name: "deviceEnrollmentConfiguration",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Union(schema::Union {
        property: "@odata.type",
        arms: &[
            schema::Arm {
                tags: &[
                    "#microsoft.graph.deviceEnrollmentLimitConfiguration",
                    "microsoft.graph.deviceEnrollmentLimitConfiguration",
                ],
                schema: &super::DEVICE_ENROLLMENT_LIMIT_CONFIGURATION,
            },
            schema::Arm {
                tags: &[
                    "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
                    "microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
                ],
                schema: &super::DEVICE_ENROLLMENT_PLATFORM_RESTRICTION_CONFIGURATION,
            },
            schema::Arm {
                tags: &[
                    "#microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration",
                    "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration",
                ],
                schema: &super::DEVICE_ENROLLMENT_PLATFORM_RESTRICTIONS_CONFIGURATION,
            },
            schema::Arm {
                tags: &[
                    "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
                    "microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
                ],
                schema: &super::WINDOWS10_ENROLLMENT_COMPLETION_PAGE_CONFIGURATION,
            },
            schema::Arm {
                tags: &[
                    "#microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration",
                    "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration",
                ],
                schema: &super::DEVICE_ENROLLMENT_WINDOWS_HELLO_FOR_BUSINESS_CONFIGURATION,
            },
            schema::Arm {
                tags: &[
                    "#microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration",
                    "microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration",
                ],
                schema: &super::WINDOWS_RESTORE_DEVICE_ENROLLMENT_CONFIGURATION,
            },
            schema::Arm {
                tags: &[
                    "#microsoft.graph.deviceComanagementAuthorityConfiguration",
                    "microsoft.graph.deviceComanagementAuthorityConfiguration",
                ],
                schema: &super::DEVICE_COMANAGEMENT_AUTHORITY_CONFIGURATION,
            },
            schema::Arm {
                tags: &[
                    "#microsoft.graph.deviceEnrollmentNotificationConfiguration",
                    "microsoft.graph.deviceEnrollmentNotificationConfiguration",
                ],
                schema: &super::DEVICE_ENROLLMENT_NOTIFICATION_CONFIGURATION,
            },
        ],
    }),
};
/// What enrollment configurations of every kind have.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = deviceEnrollmentConfigurationBase)]
pub struct DeviceEnrollmentConfigurationBase {
    #[serde(flatten)]
    pub base: super::Entity,
    /// What the admin center calls it. Not unique: all built-in configurations share one name.
    #[serde(rename = "displayName", default)]
    #[schema(required = false)]
    pub display_name: Option<String>,
    /// Free text for administrators.
    #[serde(rename = "description", default)]
    #[schema(required = false)]
    pub description: Option<String>,
    /// Decides between configurations of one kind that reach the same user: the one with the lowest number of 1 and above applies, and no other of that kind. 0 marks the built-in configuration, which applies only when no other does. A new configuration gets the highest number of its kind plus one, the weakest place above the built-in one; `setPriority` exchanges numbers. Restrictions of a single platform are counted for each platform by itself.
    #[serde(rename = "priority", default)]
    #[schema(required = true, read_only, minimum = 0)]
    pub priority: i32,
    /// When it was created, in UTC; `0001-01-01T00:00:00Z` for a built-in configuration.
    #[serde(rename = "createdDateTime", default)]
    #[schema(required = true, read_only, format = DateTime, value_type = String)]
    pub created_date_time: DateTimeOffset,
    /// When its settings last changed, in UTC.
    #[serde(rename = "lastModifiedDateTime", default)]
    #[schema(required = true, read_only, format = DateTime, value_type = String)]
    pub last_modified_date_time: DateTimeOffset,
    /// Counts changes of the settings, from 1; always 0 for a built-in configuration.
    #[serde(rename = "version", default)]
    #[schema(required = true, read_only, minimum = 0)]
    pub version: i32,
    /// The ids of the scope tags that limit which administrators see it. See [Use RBAC and scope tags](https://learn.microsoft.com/en-us/mem/intune/fundamentals/scope-tags).
    #[serde(rename = "roleScopeTagIds")]
    #[schema(required = false, default = json!([]))]
    pub role_scope_tag_ids: Vec<String>,
    /// The kind once more, as an enumeration. It follows from `@odata.type`.
    #[serde(rename = "deviceEnrollmentConfigurationType", default)]
    #[schema(required = true, read_only)]
    pub device_enrollment_configuration_type: super::DeviceEnrollmentConfigurationType,
}
impl Described for DeviceEnrollmentConfigurationBase {
    fn schema() -> &'static schema::Schema {
        &DEVICE_ENROLLMENT_CONFIGURATION_BASE
    }
}
pub static DEVICE_ENROLLMENT_CONFIGURATION_BASE: schema::Schema = schema::Schema {
    name: "deviceEnrollmentConfigurationBase",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[&super::ENTITY],
        properties: &[
            schema::Property {
                name: "displayName",
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
                name: "description",
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
                name: "priority",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: true,
                default: None,
                rule: schema::Rule::Integer {
                    minimum: Some(0i64),
                    maximum: None,
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "createdDateTime",
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
                name: "lastModifiedDateTime",
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
                name: "version",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: true,
                default: None,
                rule: schema::Rule::Integer {
                    minimum: Some(0i64),
                    maximum: None,
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "roleScopeTagIds",
                versions: schema::Versions::only(&["beta"]),
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
                name: "deviceEnrollmentConfigurationType",
                versions: schema::Versions::only(&["beta"]),
                required: true,
                nullable: false,
                read_only: true,
                default: None,
                rule: schema::Rule::Schema(&super::DEVICE_ENROLLMENT_CONFIGURATION_TYPE),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// The kinds of enrollment configuration. See
/// [deviceEnrollmentConfigurationType](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-deviceenrollmentconfigurationtype?view=graph-rest-beta).
/// The four members beginning with `default` exist for built-in configurations, but a built-in
/// configuration is reported with the plain member of its kind.
///
/// - `unknown`: the kind is not known.
/// - `limit`: how many devices a user may enroll.
/// - `platformRestrictions`: which devices may enroll, for all platforms in one configuration.
/// - `windowsHelloForBusiness`: Windows Hello for Business.
/// - `defaultLimit`: the built-in `limit`.
/// - `defaultPlatformRestrictions`: the built-in `platformRestrictions`.
/// - `defaultWindowsHelloForBusiness`: the built-in `windowsHelloForBusiness`.
/// - `defaultWindows10EnrollmentCompletionPageConfiguration`: the built-in enrollment status page.
/// - `windows10EnrollmentCompletionPageConfiguration`: the enrollment status page.
/// - `deviceComanagementAuthorityConfiguration`: co-management with Configuration Manager.
/// - `singlePlatformRestriction`: which devices of one platform may enroll.
/// - `unknownFutureValue`: Graph's marker at the end of the members first published; never stored.
/// - `enrollmentNotificationsConfiguration`: messages sent when a device is enrolled.
/// - `windowsRestore`: Windows Backup and Restore.
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
#[schema(as = deviceEnrollmentConfigurationType)]
pub enum DeviceEnrollmentConfigurationType {
    /// `unknown`
    #[default]
    #[serde(rename = "unknown")]
    Unknown,
    /// `limit`
    #[serde(rename = "limit")]
    Limit,
    /// `platformRestrictions`
    #[serde(rename = "platformRestrictions")]
    PlatformRestrictions,
    /// `windowsHelloForBusiness`
    #[serde(rename = "windowsHelloForBusiness")]
    WindowsHelloForBusiness,
    /// `defaultLimit`
    #[serde(rename = "defaultLimit")]
    DefaultLimit,
    /// `defaultPlatformRestrictions`
    #[serde(rename = "defaultPlatformRestrictions")]
    DefaultPlatformRestrictions,
    /// `defaultWindowsHelloForBusiness`
    #[serde(rename = "defaultWindowsHelloForBusiness")]
    DefaultWindowsHelloForBusiness,
    /// `defaultWindows10EnrollmentCompletionPageConfiguration`
    #[serde(rename = "defaultWindows10EnrollmentCompletionPageConfiguration")]
    DefaultWindows10EnrollmentCompletionPageConfiguration,
    /// `windows10EnrollmentCompletionPageConfiguration`
    #[serde(rename = "windows10EnrollmentCompletionPageConfiguration")]
    Windows10EnrollmentCompletionPageConfiguration,
    /// `deviceComanagementAuthorityConfiguration`
    #[serde(rename = "deviceComanagementAuthorityConfiguration")]
    DeviceComanagementAuthorityConfiguration,
    /// `singlePlatformRestriction`
    #[serde(rename = "singlePlatformRestriction")]
    SinglePlatformRestriction,
    /// `unknownFutureValue`
    #[serde(rename = "unknownFutureValue")]
    UnknownFutureValue,
    /// `enrollmentNotificationsConfiguration`
    #[serde(rename = "enrollmentNotificationsConfiguration")]
    EnrollmentNotificationsConfiguration,
    /// `windowsRestore`
    #[serde(rename = "windowsRestore")]
    WindowsRestore,
}
impl DeviceEnrollmentConfigurationType {
    /// The member as it stands on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Limit => "limit",
            Self::PlatformRestrictions => "platformRestrictions",
            Self::WindowsHelloForBusiness => "windowsHelloForBusiness",
            Self::DefaultLimit => "defaultLimit",
            Self::DefaultPlatformRestrictions => "defaultPlatformRestrictions",
            Self::DefaultWindowsHelloForBusiness => "defaultWindowsHelloForBusiness",
            Self::DefaultWindows10EnrollmentCompletionPageConfiguration => {
                "defaultWindows10EnrollmentCompletionPageConfiguration"
            }
            Self::Windows10EnrollmentCompletionPageConfiguration => {
                "windows10EnrollmentCompletionPageConfiguration"
            }
            Self::DeviceComanagementAuthorityConfiguration => {
                "deviceComanagementAuthorityConfiguration"
            }
            Self::SinglePlatformRestriction => "singlePlatformRestriction",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::EnrollmentNotificationsConfiguration => {
                "enrollmentNotificationsConfiguration"
            }
            Self::WindowsRestore => "windowsRestore",
        }
    }
}
impl Described for DeviceEnrollmentConfigurationType {
    fn schema() -> &'static schema::Schema {
        &DEVICE_ENROLLMENT_CONFIGURATION_TYPE
    }
}
pub static DEVICE_ENROLLMENT_CONFIGURATION_TYPE: schema::Schema = schema::Schema {
    name: "deviceEnrollmentConfigurationType",
    versions: schema::Versions::only(&["beta"]),
    shape: schema::Shape::Value(schema::Rule::Enum {
        members: &[
            "unknown",
            "limit",
            "platformRestrictions",
            "windowsHelloForBusiness",
            "defaultLimit",
            "defaultPlatformRestrictions",
            "defaultWindowsHelloForBusiness",
            "defaultWindows10EnrollmentCompletionPageConfiguration",
            "windows10EnrollmentCompletionPageConfiguration",
            "deviceComanagementAuthorityConfiguration",
            "singlePlatformRestriction",
            "unknownFutureValue",
            "enrollmentNotificationsConfiguration",
            "windowsRestore",
        ],
        restricted: &[],
    }),
};
/// Changes to `deviceEnrollmentConfiguration`. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, ToSchema)]
#[serde(untagged)]
#[schema(
    as = deviceEnrollmentConfigurationPatch,
    discriminator(
        property_name = "@odata.type",
        mapping(
            (
                "#microsoft.graph.deviceEnrollmentLimitConfiguration" = "#/components/schemas/deviceEnrollmentLimitConfigurationPatch"
            ),
            (
                "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration" = "#/components/schemas/deviceEnrollmentPlatformRestrictionConfigurationPatch"
            ),
            (
                "#microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration" = "#/components/schemas/deviceEnrollmentPlatformRestrictionsConfigurationPatch"
            ),
            (
                "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration" = "#/components/schemas/windows10EnrollmentCompletionPageConfigurationPatch"
            ),
            (
                "#microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration" = "#/components/schemas/deviceEnrollmentWindowsHelloForBusinessConfigurationPatch"
            ),
            (
                "#microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration" = "#/components/schemas/windowsRestoreDeviceEnrollmentConfigurationPatch"
            ),
            (
                "#microsoft.graph.deviceComanagementAuthorityConfiguration" = "#/components/schemas/deviceComanagementAuthorityConfigurationPatch"
            ),
            (
                "#microsoft.graph.deviceEnrollmentNotificationConfiguration" = "#/components/schemas/deviceEnrollmentNotificationConfigurationPatch"
            )
        )
    )
)]
pub enum DeviceEnrollmentConfigurationPatch {
    DeviceEnrollmentLimitConfigurationPatch(
        super::DeviceEnrollmentLimitConfigurationPatch,
    ),
    DeviceEnrollmentPlatformRestrictionConfigurationPatch(
        super::DeviceEnrollmentPlatformRestrictionConfigurationPatch,
    ),
    DeviceEnrollmentPlatformRestrictionsConfigurationPatch(
        super::DeviceEnrollmentPlatformRestrictionsConfigurationPatch,
    ),
    Windows10EnrollmentCompletionPageConfigurationPatch(
        super::Windows10EnrollmentCompletionPageConfigurationPatch,
    ),
    DeviceEnrollmentWindowsHelloForBusinessConfigurationPatch(
        super::DeviceEnrollmentWindowsHelloForBusinessConfigurationPatch,
    ),
    WindowsRestoreDeviceEnrollmentConfigurationPatch(
        super::WindowsRestoreDeviceEnrollmentConfigurationPatch,
    ),
    DeviceComanagementAuthorityConfigurationPatch(
        super::DeviceComanagementAuthorityConfigurationPatch,
    ),
    DeviceEnrollmentNotificationConfigurationPatch(
        super::DeviceEnrollmentNotificationConfigurationPatch,
    ),
}
impl DeviceEnrollmentConfigurationPatch {
    /// The canonical tag of the value's type.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        match self {
            Self::DeviceEnrollmentLimitConfigurationPatch(_) => {
                "#microsoft.graph.deviceEnrollmentLimitConfiguration"
            }
            Self::DeviceEnrollmentPlatformRestrictionConfigurationPatch(_) => {
                "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration"
            }
            Self::DeviceEnrollmentPlatformRestrictionsConfigurationPatch(_) => {
                "#microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration"
            }
            Self::Windows10EnrollmentCompletionPageConfigurationPatch(_) => {
                "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration"
            }
            Self::DeviceEnrollmentWindowsHelloForBusinessConfigurationPatch(_) => {
                "#microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration"
            }
            Self::WindowsRestoreDeviceEnrollmentConfigurationPatch(_) => {
                "#microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration"
            }
            Self::DeviceComanagementAuthorityConfigurationPatch(_) => {
                "#microsoft.graph.deviceComanagementAuthorityConfiguration"
            }
            Self::DeviceEnrollmentNotificationConfigurationPatch(_) => {
                "#microsoft.graph.deviceEnrollmentNotificationConfiguration"
            }
        }
    }
    /// What the value has in common with every other arm.
    #[must_use]
    pub fn base(&self) -> &super::DeviceEnrollmentConfigurationBasePatch {
        match self {
            Self::DeviceEnrollmentLimitConfigurationPatch(arm) => &arm.base,
            Self::DeviceEnrollmentPlatformRestrictionConfigurationPatch(arm) => &arm.base,
            Self::DeviceEnrollmentPlatformRestrictionsConfigurationPatch(arm) => {
                &arm.base
            }
            Self::Windows10EnrollmentCompletionPageConfigurationPatch(arm) => &arm.base,
            Self::DeviceEnrollmentWindowsHelloForBusinessConfigurationPatch(arm) => {
                &arm.base
            }
            Self::WindowsRestoreDeviceEnrollmentConfigurationPatch(arm) => &arm.base,
            Self::DeviceComanagementAuthorityConfigurationPatch(arm) => &arm.base,
            Self::DeviceEnrollmentNotificationConfigurationPatch(arm) => &arm.base,
        }
    }
    /// What the value has in common with every other arm, to be changed.
    pub fn base_mut(&mut self) -> &mut super::DeviceEnrollmentConfigurationBasePatch {
        match self {
            Self::DeviceEnrollmentLimitConfigurationPatch(arm) => &mut arm.base,
            Self::DeviceEnrollmentPlatformRestrictionConfigurationPatch(arm) => {
                &mut arm.base
            }
            Self::DeviceEnrollmentPlatformRestrictionsConfigurationPatch(arm) => {
                &mut arm.base
            }
            Self::Windows10EnrollmentCompletionPageConfigurationPatch(arm) => {
                &mut arm.base
            }
            Self::DeviceEnrollmentWindowsHelloForBusinessConfigurationPatch(arm) => {
                &mut arm.base
            }
            Self::WindowsRestoreDeviceEnrollmentConfigurationPatch(arm) => &mut arm.base,
            Self::DeviceComanagementAuthorityConfigurationPatch(arm) => &mut arm.base,
            Self::DeviceEnrollmentNotificationConfigurationPatch(arm) => &mut arm.base,
        }
    }
    /// Lays the changes over a value of the type they name.
    ///
    /// # Errors
    /// The changes, when the value is of another type.
    #[allow(clippy::result_large_err)]
    pub fn apply(
        self,
        target: &mut super::DeviceEnrollmentConfiguration,
    ) -> Result<(), Self> {
        match (self, target) {
            (
                Self::DeviceEnrollmentLimitConfigurationPatch(patch),
                super::DeviceEnrollmentConfiguration::DeviceEnrollmentLimitConfiguration(
                    target,
                ),
            ) => patch.apply(target),
            (
                Self::DeviceEnrollmentPlatformRestrictionConfigurationPatch(patch),
                super::DeviceEnrollmentConfiguration::DeviceEnrollmentPlatformRestrictionConfiguration(
                    target,
                ),
            ) => patch.apply(target),
            (
                Self::DeviceEnrollmentPlatformRestrictionsConfigurationPatch(patch),
                super::DeviceEnrollmentConfiguration::DeviceEnrollmentPlatformRestrictionsConfiguration(
                    target,
                ),
            ) => patch.apply(target),
            (
                Self::Windows10EnrollmentCompletionPageConfigurationPatch(patch),
                super::DeviceEnrollmentConfiguration::Windows10EnrollmentCompletionPageConfiguration(
                    target,
                ),
            ) => patch.apply(target),
            (
                Self::DeviceEnrollmentWindowsHelloForBusinessConfigurationPatch(patch),
                super::DeviceEnrollmentConfiguration::DeviceEnrollmentWindowsHelloForBusinessConfiguration(
                    target,
                ),
            ) => patch.apply(target),
            (
                Self::WindowsRestoreDeviceEnrollmentConfigurationPatch(patch),
                super::DeviceEnrollmentConfiguration::WindowsRestoreDeviceEnrollmentConfiguration(
                    target,
                ),
            ) => patch.apply(target),
            (
                Self::DeviceComanagementAuthorityConfigurationPatch(patch),
                super::DeviceEnrollmentConfiguration::DeviceComanagementAuthorityConfiguration(
                    target,
                ),
            ) => patch.apply(target),
            (
                Self::DeviceEnrollmentNotificationConfigurationPatch(patch),
                super::DeviceEnrollmentConfiguration::DeviceEnrollmentNotificationConfiguration(
                    target,
                ),
            ) => patch.apply(target),
            (patch, _) => return Err(patch),
        }
        Ok(())
    }
}
impl Serialize for DeviceEnrollmentConfigurationPatch {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::DeviceEnrollmentLimitConfigurationPatch(arm) => {
                arm.serialize(serializer)
            }
            Self::DeviceEnrollmentPlatformRestrictionConfigurationPatch(arm) => {
                arm.serialize(serializer)
            }
            Self::DeviceEnrollmentPlatformRestrictionsConfigurationPatch(arm) => {
                arm.serialize(serializer)
            }
            Self::Windows10EnrollmentCompletionPageConfigurationPatch(arm) => {
                arm.serialize(serializer)
            }
            Self::DeviceEnrollmentWindowsHelloForBusinessConfigurationPatch(arm) => {
                arm.serialize(serializer)
            }
            Self::WindowsRestoreDeviceEnrollmentConfigurationPatch(arm) => {
                arm.serialize(serializer)
            }
            Self::DeviceComanagementAuthorityConfigurationPatch(arm) => {
                arm.serialize(serializer)
            }
            Self::DeviceEnrollmentNotificationConfigurationPatch(arm) => {
                arm.serialize(serializer)
            }
        }
    }
}
impl<'de> Deserialize<'de> for DeviceEnrollmentConfigurationPatch {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let tag = value.get("@odata.type").and_then(Value::as_str).unwrap_or_default();
        match tag {
            "#microsoft.graph.deviceEnrollmentLimitConfiguration"
            | "microsoft.graph.deviceEnrollmentLimitConfiguration" => {
                serde_json::from_value(value)
                    .map(Self::DeviceEnrollmentLimitConfigurationPatch)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration"
            | "microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration" => {
                serde_json::from_value(value)
                    .map(Self::DeviceEnrollmentPlatformRestrictionConfigurationPatch)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration"
            | "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration" => {
                serde_json::from_value(value)
                    .map(Self::DeviceEnrollmentPlatformRestrictionsConfigurationPatch)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration"
            | "microsoft.graph.windows10EnrollmentCompletionPageConfiguration" => {
                serde_json::from_value(value)
                    .map(Self::Windows10EnrollmentCompletionPageConfigurationPatch)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration"
            | "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration" => {
                serde_json::from_value(value)
                    .map(Self::DeviceEnrollmentWindowsHelloForBusinessConfigurationPatch)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration"
            | "microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration" => {
                serde_json::from_value(value)
                    .map(Self::WindowsRestoreDeviceEnrollmentConfigurationPatch)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.deviceComanagementAuthorityConfiguration"
            | "microsoft.graph.deviceComanagementAuthorityConfiguration" => {
                serde_json::from_value(value)
                    .map(Self::DeviceComanagementAuthorityConfigurationPatch)
                    .map_err(serde::de::Error::custom)
            }
            "#microsoft.graph.deviceEnrollmentNotificationConfiguration"
            | "microsoft.graph.deviceEnrollmentNotificationConfiguration" => {
                serde_json::from_value(value)
                    .map(Self::DeviceEnrollmentNotificationConfigurationPatch)
                    .map_err(serde::de::Error::custom)
            }
            unknown => {
                Err(
                    serde::de::Error::unknown_variant(
                        unknown,
                        &[
                            "#microsoft.graph.deviceEnrollmentLimitConfiguration",
                            "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
                            "#microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration",
                            "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
                            "#microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration",
                            "#microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration",
                            "#microsoft.graph.deviceComanagementAuthorityConfiguration",
                            "#microsoft.graph.deviceEnrollmentNotificationConfiguration",
                        ],
                    ),
                )
            }
        }
    }
}
impl From<super::DeviceEnrollmentLimitConfigurationPatch>
for DeviceEnrollmentConfigurationPatch {
    fn from(arm: super::DeviceEnrollmentLimitConfigurationPatch) -> Self {
        Self::DeviceEnrollmentLimitConfigurationPatch(arm)
    }
}
impl From<super::DeviceEnrollmentPlatformRestrictionConfigurationPatch>
for DeviceEnrollmentConfigurationPatch {
    fn from(arm: super::DeviceEnrollmentPlatformRestrictionConfigurationPatch) -> Self {
        Self::DeviceEnrollmentPlatformRestrictionConfigurationPatch(arm)
    }
}
impl From<super::DeviceEnrollmentPlatformRestrictionsConfigurationPatch>
for DeviceEnrollmentConfigurationPatch {
    fn from(arm: super::DeviceEnrollmentPlatformRestrictionsConfigurationPatch) -> Self {
        Self::DeviceEnrollmentPlatformRestrictionsConfigurationPatch(arm)
    }
}
impl From<super::Windows10EnrollmentCompletionPageConfigurationPatch>
for DeviceEnrollmentConfigurationPatch {
    fn from(arm: super::Windows10EnrollmentCompletionPageConfigurationPatch) -> Self {
        Self::Windows10EnrollmentCompletionPageConfigurationPatch(arm)
    }
}
impl From<super::DeviceEnrollmentWindowsHelloForBusinessConfigurationPatch>
for DeviceEnrollmentConfigurationPatch {
    fn from(
        arm: super::DeviceEnrollmentWindowsHelloForBusinessConfigurationPatch,
    ) -> Self {
        Self::DeviceEnrollmentWindowsHelloForBusinessConfigurationPatch(arm)
    }
}
impl From<super::WindowsRestoreDeviceEnrollmentConfigurationPatch>
for DeviceEnrollmentConfigurationPatch {
    fn from(arm: super::WindowsRestoreDeviceEnrollmentConfigurationPatch) -> Self {
        Self::WindowsRestoreDeviceEnrollmentConfigurationPatch(arm)
    }
}
impl From<super::DeviceComanagementAuthorityConfigurationPatch>
for DeviceEnrollmentConfigurationPatch {
    fn from(arm: super::DeviceComanagementAuthorityConfigurationPatch) -> Self {
        Self::DeviceComanagementAuthorityConfigurationPatch(arm)
    }
}
impl From<super::DeviceEnrollmentNotificationConfigurationPatch>
for DeviceEnrollmentConfigurationPatch {
    fn from(arm: super::DeviceEnrollmentNotificationConfigurationPatch) -> Self {
        Self::DeviceEnrollmentNotificationConfigurationPatch(arm)
    }
}
impl Described for DeviceEnrollmentConfigurationPatch {
    fn schema() -> &'static schema::Schema {
        &DEVICE_ENROLLMENT_CONFIGURATION_PATCH
    }
}
pub static DEVICE_ENROLLMENT_CONFIGURATION_PATCH: schema::Schema = schema::Schema {
    name: "deviceEnrollmentConfigurationPatch",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Union(schema::Union {
        property: "@odata.type",
        arms: &[
            schema::Arm {
                tags: &[
                    "#microsoft.graph.deviceEnrollmentLimitConfiguration",
                    "microsoft.graph.deviceEnrollmentLimitConfiguration",
                ],
                schema: &super::DEVICE_ENROLLMENT_LIMIT_CONFIGURATION_PATCH,
            },
            schema::Arm {
                tags: &[
                    "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
                    "microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
                ],
                schema: &super::DEVICE_ENROLLMENT_PLATFORM_RESTRICTION_CONFIGURATION_PATCH,
            },
            schema::Arm {
                tags: &[
                    "#microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration",
                    "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration",
                ],
                schema: &super::DEVICE_ENROLLMENT_PLATFORM_RESTRICTIONS_CONFIGURATION_PATCH,
            },
            schema::Arm {
                tags: &[
                    "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
                    "microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
                ],
                schema: &super::WINDOWS10_ENROLLMENT_COMPLETION_PAGE_CONFIGURATION_PATCH,
            },
            schema::Arm {
                tags: &[
                    "#microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration",
                    "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration",
                ],
                schema: &super::DEVICE_ENROLLMENT_WINDOWS_HELLO_FOR_BUSINESS_CONFIGURATION_PATCH,
            },
            schema::Arm {
                tags: &[
                    "#microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration",
                    "microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration",
                ],
                schema: &super::WINDOWS_RESTORE_DEVICE_ENROLLMENT_CONFIGURATION_PATCH,
            },
            schema::Arm {
                tags: &[
                    "#microsoft.graph.deviceComanagementAuthorityConfiguration",
                    "microsoft.graph.deviceComanagementAuthorityConfiguration",
                ],
                schema: &super::DEVICE_COMANAGEMENT_AUTHORITY_CONFIGURATION_PATCH,
            },
            schema::Arm {
                tags: &[
                    "#microsoft.graph.deviceEnrollmentNotificationConfiguration",
                    "microsoft.graph.deviceEnrollmentNotificationConfiguration",
                ],
                schema: &super::DEVICE_ENROLLMENT_NOTIFICATION_CONFIGURATION_PATCH,
            },
        ],
    }),
};
/// Changes to `deviceEnrollmentConfigurationBase`. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = deviceEnrollmentConfigurationBasePatch)]
pub struct DeviceEnrollmentConfigurationBasePatch {
    #[serde(flatten)]
    pub base: super::EntityPatch,
    /// What the admin center calls it. Not unique: all built-in configurations share one name.
    #[serde(rename = "displayName", default, skip_serializing_if = "Change::is_absent")]
    #[schema(required = false, value_type = Option<String>)]
    pub display_name: Change<String>,
    /// Free text for administrators.
    #[serde(rename = "description", default, skip_serializing_if = "Change::is_absent")]
    #[schema(required = false, value_type = Option<String>)]
    pub description: Change<String>,
    /// Decides between configurations of one kind that reach the same user: the one with the lowest number of 1 and above applies, and no other of that kind. 0 marks the built-in configuration, which applies only when no other does. A new configuration gets the highest number of its kind plus one, the weakest place above the built-in one; `setPriority` exchanges numbers. Restrictions of a single platform are counted for each platform by itself.
    #[serde(rename = "priority", default, skip_serializing_if = "Option::is_none")]
    #[schema(required = false, read_only, nullable = false, minimum = 0)]
    pub priority: Option<i32>,
    /// When it was created, in UTC; `0001-01-01T00:00:00Z` for a built-in configuration.
    #[serde(
        rename = "createdDateTime",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schema(
        required = false,
        read_only,
        nullable = false,
        format = DateTime,
        value_type = Option<String>
    )]
    pub created_date_time: Option<DateTimeOffset>,
    /// When its settings last changed, in UTC.
    #[serde(
        rename = "lastModifiedDateTime",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schema(
        required = false,
        read_only,
        nullable = false,
        format = DateTime,
        value_type = Option<String>
    )]
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// Counts changes of the settings, from 1; always 0 for a built-in configuration.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    #[schema(required = false, read_only, nullable = false, minimum = 0)]
    pub version: Option<i32>,
    /// The ids of the scope tags that limit which administrators see it. See [Use RBAC and scope tags](https://learn.microsoft.com/en-us/mem/intune/fundamentals/scope-tags).
    #[serde(
        rename = "roleScopeTagIds",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// The kind once more, as an enumeration. It follows from `@odata.type`.
    #[serde(
        rename = "deviceEnrollmentConfigurationType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schema(required = false, read_only, nullable = false)]
    pub device_enrollment_configuration_type: Option<
        super::DeviceEnrollmentConfigurationType,
    >,
}
impl DeviceEnrollmentConfigurationBasePatch {
    /// Lays the changes over a value; what they do not mention stays as it is, and so does
    /// what only the server sets.
    #[allow(unused_variables)]
    pub fn apply(self, target: &mut super::DeviceEnrollmentConfigurationBase) {
        self.base.apply(&mut target.base);
        self.display_name.apply(&mut target.display_name);
        self.description.apply(&mut target.description);
        if let Some(value) = self.role_scope_tag_ids {
            target.role_scope_tag_ids = value;
        }
    }
}
impl Described for DeviceEnrollmentConfigurationBasePatch {
    fn schema() -> &'static schema::Schema {
        &DEVICE_ENROLLMENT_CONFIGURATION_BASE_PATCH
    }
}
pub static DEVICE_ENROLLMENT_CONFIGURATION_BASE_PATCH: schema::Schema = schema::Schema {
    name: "deviceEnrollmentConfigurationBasePatch",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Object(schema::Object {
        bases: &[&super::ENTITY_PATCH],
        properties: &[
            schema::Property {
                name: "displayName",
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
                name: "description",
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
                name: "priority",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: true,
                default: None,
                rule: schema::Rule::Integer {
                    minimum: Some(0i64),
                    maximum: None,
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "createdDateTime",
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
                name: "lastModifiedDateTime",
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
                name: "version",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: true,
                default: None,
                rule: schema::Rule::Integer {
                    minimum: Some(0i64),
                    maximum: None,
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "roleScopeTagIds",
                versions: schema::Versions::only(&["beta"]),
                required: false,
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
            schema::Property {
                name: "deviceEnrollmentConfigurationType",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: false,
                read_only: true,
                default: None,
                rule: schema::Rule::Schema(&super::DEVICE_ENROLLMENT_CONFIGURATION_TYPE),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
