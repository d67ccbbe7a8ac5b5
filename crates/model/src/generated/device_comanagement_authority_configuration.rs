// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// Co-management: how an enrolling Windows device is shared between Intune and Configuration Manager. See [deviceComanagementAuthorityConfiguration](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-devicecomanagementauthorityconfiguration?view=graph-rest-beta).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = deviceComanagementAuthorityConfiguration)]
pub struct DeviceComanagementAuthorityConfiguration {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = true)]
    pub odata_type: DeviceComanagementAuthorityConfigurationOdataType,
    #[serde(flatten)]
    pub base: super::DeviceEnrollmentConfigurationBase,
    /// Who manages the device, as a number. Microsoft documents neither its values nor a range.
    #[serde(rename = "managedDeviceAuthority")]
    #[schema(required = false, default = json!(0))]
    pub managed_device_authority: i32,
    /// Installs the agent of Configuration Manager during enrollment.
    #[serde(rename = "installConfigurationManagerAgent")]
    #[schema(required = false, default = json!(false))]
    pub install_configuration_manager_agent: bool,
    /// Arguments for the installation of the agent, or null for none.
    #[serde(rename = "configurationManagerAgentCommandLineArgument", default)]
    #[schema(required = false)]
    pub configuration_manager_agent_command_line_argument: Option<String>,
}
/// The type's own name on the wire: `#microsoft.graph.deviceComanagementAuthorityConfiguration`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeviceComanagementAuthorityConfigurationOdataType;
impl DeviceComanagementAuthorityConfigurationOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.deviceComanagementAuthorityConfiguration",
        "microsoft.graph.deviceComanagementAuthorityConfiguration",
    ];
}
impl Serialize for DeviceComanagementAuthorityConfigurationOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str("#microsoft.graph.deviceComanagementAuthorityConfiguration")
    }
}
impl<'de> Deserialize<'de> for DeviceComanagementAuthorityConfigurationOdataType {
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
impl utoipa::PartialSchema for DeviceComanagementAuthorityConfigurationOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The name of this type."))
            .build()
            .into()
    }
}
impl ToSchema for DeviceComanagementAuthorityConfigurationOdataType {}
impl Described for DeviceComanagementAuthorityConfiguration {
    fn schema() -> &'static schema::Schema {
        &DEVICE_COMANAGEMENT_AUTHORITY_CONFIGURATION
    }
}
pub static DEVICE_COMANAGEMENT_AUTHORITY_CONFIGURATION: schema::Schema = schema::Schema {
    name: "deviceComanagementAuthorityConfiguration",
    versions: schema::Versions::only(&["beta"]),
    shape: schema::Shape::Object(schema::Object {
        bases: &[&super::DEVICE_ENROLLMENT_CONFIGURATION_BASE],
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
                        "#microsoft.graph.deviceComanagementAuthorityConfiguration",
                        "microsoft.graph.deviceComanagementAuthorityConfiguration",
                    ],
                    written: true,
                },
            },
            schema::Property {
                name: "managedDeviceAuthority",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("0"),
                rule: schema::Rule::Integer {
                    minimum: None,
                    maximum: None,
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "installConfigurationManagerAgent",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("false"),
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "configurationManagerAgentCommandLineArgument",
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
/// Changes to `deviceComanagementAuthorityConfiguration`. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = deviceComanagementAuthorityConfigurationPatch)]
pub struct DeviceComanagementAuthorityConfigurationPatch {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = false)]
    pub odata_type: DeviceComanagementAuthorityConfigurationPatchOdataType,
    #[serde(flatten)]
    pub base: super::DeviceEnrollmentConfigurationBasePatch,
    /// Who manages the device, as a number. Microsoft documents neither its values nor a range.
    #[serde(
        rename = "managedDeviceAuthority",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub managed_device_authority: Option<i32>,
    /// Installs the agent of Configuration Manager during enrollment.
    #[serde(
        rename = "installConfigurationManagerAgent",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub install_configuration_manager_agent: Option<bool>,
    /// Arguments for the installation of the agent, or null for none.
    #[serde(
        rename = "configurationManagerAgentCommandLineArgument",
        default,
        skip_serializing_if = "Change::is_absent"
    )]
    #[schema(required = false, value_type = Option<String>)]
    pub configuration_manager_agent_command_line_argument: Change<String>,
}
impl DeviceComanagementAuthorityConfigurationPatch {
    /// Lays the changes over a value; what they do not mention stays as it is, and so does
    /// what only the server sets.
    #[allow(unused_variables)]
    pub fn apply(self, target: &mut super::DeviceComanagementAuthorityConfiguration) {
        self.base.apply(&mut target.base);
        if let Some(value) = self.managed_device_authority {
            target.managed_device_authority = value;
        }
        if let Some(value) = self.install_configuration_manager_agent {
            target.install_configuration_manager_agent = value;
        }
        self.configuration_manager_agent_command_line_argument
            .apply(&mut target.configuration_manager_agent_command_line_argument);
    }
}
/// The type's own name on the wire: `#microsoft.graph.deviceComanagementAuthorityConfiguration`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeviceComanagementAuthorityConfigurationPatchOdataType;
impl DeviceComanagementAuthorityConfigurationPatchOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.deviceComanagementAuthorityConfiguration",
        "microsoft.graph.deviceComanagementAuthorityConfiguration",
    ];
}
impl Serialize for DeviceComanagementAuthorityConfigurationPatchOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str("#microsoft.graph.deviceComanagementAuthorityConfiguration")
    }
}
impl<'de> Deserialize<'de> for DeviceComanagementAuthorityConfigurationPatchOdataType {
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
impl utoipa::PartialSchema for DeviceComanagementAuthorityConfigurationPatchOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The name of this type."))
            .build()
            .into()
    }
}
impl ToSchema for DeviceComanagementAuthorityConfigurationPatchOdataType {}
impl Described for DeviceComanagementAuthorityConfigurationPatch {
    fn schema() -> &'static schema::Schema {
        &DEVICE_COMANAGEMENT_AUTHORITY_CONFIGURATION_PATCH
    }
}
pub static DEVICE_COMANAGEMENT_AUTHORITY_CONFIGURATION_PATCH: schema::Schema = schema::Schema {
    name: "deviceComanagementAuthorityConfigurationPatch",
    versions: schema::Versions::only(&["beta"]),
    shape: schema::Shape::Object(schema::Object {
        bases: &[&super::DEVICE_ENROLLMENT_CONFIGURATION_BASE_PATCH],
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
                        "#microsoft.graph.deviceComanagementAuthorityConfiguration",
                        "microsoft.graph.deviceComanagementAuthorityConfiguration",
                    ],
                    written: true,
                },
            },
            schema::Property {
                name: "managedDeviceAuthority",
                versions: schema::Versions::ALL,
                required: false,
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
                name: "installConfigurationManagerAgent",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "configurationManagerAgentCommandLineArgument",
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
