// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// Windows Backup and Restore, as offered to a user who sets up a device. One setting for the whole tenant: it is built in and cannot be targeted. See [windowsRestoreDeviceEnrollmentConfiguration](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-windowsrestoredeviceenrollmentconfiguration?view=graph-rest-beta).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = windowsRestoreDeviceEnrollmentConfiguration)]
pub struct WindowsRestoreDeviceEnrollmentConfiguration {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = true)]
    pub odata_type: WindowsRestoreDeviceEnrollmentConfigurationOdataType,
    #[serde(flatten)]
    pub base: super::DeviceEnrollmentConfigurationBase,
    /// Whether restoring is offered. It takes effect during enrollment.
    #[serde(rename = "state")]
    #[schema(required = false, default = json!("notConfigured"))]
    pub state: super::Enablement,
}
/// The type's own name on the wire: `#microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct WindowsRestoreDeviceEnrollmentConfigurationOdataType;
impl WindowsRestoreDeviceEnrollmentConfigurationOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration",
        "microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration",
    ];
}
impl Serialize for WindowsRestoreDeviceEnrollmentConfigurationOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str(
                "#microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration",
            )
    }
}
impl<'de> Deserialize<'de> for WindowsRestoreDeviceEnrollmentConfigurationOdataType {
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
impl utoipa::PartialSchema for WindowsRestoreDeviceEnrollmentConfigurationOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The name of this type."))
            .build()
            .into()
    }
}
impl ToSchema for WindowsRestoreDeviceEnrollmentConfigurationOdataType {}
impl Described for WindowsRestoreDeviceEnrollmentConfiguration {
    fn schema() -> &'static schema::Schema {
        &WINDOWS_RESTORE_DEVICE_ENROLLMENT_CONFIGURATION
    }
}
pub static WINDOWS_RESTORE_DEVICE_ENROLLMENT_CONFIGURATION: schema::Schema = schema::Schema {
    name: "windowsRestoreDeviceEnrollmentConfiguration",
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
                        "#microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration",
                        "microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration",
                    ],
                    written: true,
                },
            },
            schema::Property {
                name: "state",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("\"notConfigured\""),
                rule: schema::Rule::Schema(&super::ENABLEMENT),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Changes to `windowsRestoreDeviceEnrollmentConfiguration`. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = windowsRestoreDeviceEnrollmentConfigurationPatch)]
pub struct WindowsRestoreDeviceEnrollmentConfigurationPatch {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = false)]
    pub odata_type: WindowsRestoreDeviceEnrollmentConfigurationPatchOdataType,
    #[serde(flatten)]
    pub base: super::DeviceEnrollmentConfigurationBasePatch,
    /// Whether restoring is offered. It takes effect during enrollment.
    #[serde(rename = "state", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub state: Option<super::Enablement>,
}
impl WindowsRestoreDeviceEnrollmentConfigurationPatch {
    /// Lays the changes over a value; what they do not mention stays as it is, and so does
    /// what only the server sets.
    #[allow(unused_variables)]
    pub fn apply(self, target: &mut super::WindowsRestoreDeviceEnrollmentConfiguration) {
        self.base.apply(&mut target.base);
        if let Some(value) = self.state {
            target.state = value;
        }
    }
}
/// The type's own name on the wire: `#microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct WindowsRestoreDeviceEnrollmentConfigurationPatchOdataType;
impl WindowsRestoreDeviceEnrollmentConfigurationPatchOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration",
        "microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration",
    ];
}
impl Serialize for WindowsRestoreDeviceEnrollmentConfigurationPatchOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str(
                "#microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration",
            )
    }
}
impl<'de> Deserialize<'de>
for WindowsRestoreDeviceEnrollmentConfigurationPatchOdataType {
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
impl utoipa::PartialSchema
for WindowsRestoreDeviceEnrollmentConfigurationPatchOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The name of this type."))
            .build()
            .into()
    }
}
impl ToSchema for WindowsRestoreDeviceEnrollmentConfigurationPatchOdataType {}
impl Described for WindowsRestoreDeviceEnrollmentConfigurationPatch {
    fn schema() -> &'static schema::Schema {
        &WINDOWS_RESTORE_DEVICE_ENROLLMENT_CONFIGURATION_PATCH
    }
}
pub static WINDOWS_RESTORE_DEVICE_ENROLLMENT_CONFIGURATION_PATCH: schema::Schema = schema::Schema {
    name: "windowsRestoreDeviceEnrollmentConfigurationPatch",
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
                        "#microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration",
                        "microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration",
                    ],
                    written: true,
                },
            },
            schema::Property {
                name: "state",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::ENABLEMENT),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
