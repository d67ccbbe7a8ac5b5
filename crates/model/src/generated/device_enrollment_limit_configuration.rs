// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// How many devices one user may enroll. See [deviceEnrollmentLimitConfiguration](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-deviceenrollmentlimitconfiguration?view=graph-rest-beta).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = deviceEnrollmentLimitConfiguration)]
pub struct DeviceEnrollmentLimitConfiguration {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = true)]
    pub odata_type: DeviceEnrollmentLimitConfigurationOdataType,
    #[serde(flatten)]
    pub base: super::DeviceEnrollmentConfigurationBase,
    /// The number of devices, from 1 to 15; the built-in configuration starts with 5. The upper bound is from [Understand Intune and Microsoft Entra device limit restrictions](https://learn.microsoft.com/en-us/mem/intune/enrollment/device-limit-intune-azure).
    #[serde(rename = "limit")]
    #[schema(required = true, minimum = 1, maximum = 15)]
    pub limit: i32,
}
/// The type's own name on the wire: `#microsoft.graph.deviceEnrollmentLimitConfiguration`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeviceEnrollmentLimitConfigurationOdataType;
impl DeviceEnrollmentLimitConfigurationOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.deviceEnrollmentLimitConfiguration",
        "microsoft.graph.deviceEnrollmentLimitConfiguration",
    ];
}
impl Serialize for DeviceEnrollmentLimitConfigurationOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("#microsoft.graph.deviceEnrollmentLimitConfiguration")
    }
}
impl<'de> Deserialize<'de> for DeviceEnrollmentLimitConfigurationOdataType {
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
impl utoipa::PartialSchema for DeviceEnrollmentLimitConfigurationOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The name of this type."))
            .build()
            .into()
    }
}
impl ToSchema for DeviceEnrollmentLimitConfigurationOdataType {}
impl Described for DeviceEnrollmentLimitConfiguration {
    fn schema() -> &'static schema::Schema {
        &DEVICE_ENROLLMENT_LIMIT_CONFIGURATION
    }
}
pub static DEVICE_ENROLLMENT_LIMIT_CONFIGURATION: schema::Schema = schema::Schema {
    name: "deviceEnrollmentLimitConfiguration",
    versions: schema::Versions::ALL,
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
                        "#microsoft.graph.deviceEnrollmentLimitConfiguration",
                        "microsoft.graph.deviceEnrollmentLimitConfiguration",
                    ],
                    written: true,
                },
            },
            schema::Property {
                name: "limit",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Integer {
                    minimum: Some(1i64),
                    maximum: Some(15i64),
                    width: schema::Width::Int32,
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Changes to `deviceEnrollmentLimitConfiguration`. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = deviceEnrollmentLimitConfigurationPatch)]
pub struct DeviceEnrollmentLimitConfigurationPatch {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = false)]
    pub odata_type: DeviceEnrollmentLimitConfigurationPatchOdataType,
    #[serde(flatten)]
    pub base: super::DeviceEnrollmentConfigurationBasePatch,
    /// The number of devices, from 1 to 15; the built-in configuration starts with 5. The upper bound is from [Understand Intune and Microsoft Entra device limit restrictions](https://learn.microsoft.com/en-us/mem/intune/enrollment/device-limit-intune-azure).
    #[serde(rename = "limit", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false, minimum = 1, maximum = 15)]
    pub limit: Option<i32>,
}
impl DeviceEnrollmentLimitConfigurationPatch {
    /// Lays the changes over a value; what they do not mention stays as it is, and so does
    /// what only the server sets.
    #[allow(unused_variables)]
    pub fn apply(self, target: &mut super::DeviceEnrollmentLimitConfiguration) {
        self.base.apply(&mut target.base);
        if let Some(value) = self.limit {
            target.limit = value;
        }
    }
}
/// The type's own name on the wire: `#microsoft.graph.deviceEnrollmentLimitConfiguration`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeviceEnrollmentLimitConfigurationPatchOdataType;
impl DeviceEnrollmentLimitConfigurationPatchOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.deviceEnrollmentLimitConfiguration",
        "microsoft.graph.deviceEnrollmentLimitConfiguration",
    ];
}
impl Serialize for DeviceEnrollmentLimitConfigurationPatchOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("#microsoft.graph.deviceEnrollmentLimitConfiguration")
    }
}
impl<'de> Deserialize<'de> for DeviceEnrollmentLimitConfigurationPatchOdataType {
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
impl utoipa::PartialSchema for DeviceEnrollmentLimitConfigurationPatchOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The name of this type."))
            .build()
            .into()
    }
}
impl ToSchema for DeviceEnrollmentLimitConfigurationPatchOdataType {}
impl Described for DeviceEnrollmentLimitConfigurationPatch {
    fn schema() -> &'static schema::Schema {
        &DEVICE_ENROLLMENT_LIMIT_CONFIGURATION_PATCH
    }
}
pub static DEVICE_ENROLLMENT_LIMIT_CONFIGURATION_PATCH: schema::Schema = schema::Schema {
    name: "deviceEnrollmentLimitConfigurationPatch",
    versions: schema::Versions::ALL,
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
                        "#microsoft.graph.deviceEnrollmentLimitConfiguration",
                        "microsoft.graph.deviceEnrollmentLimitConfiguration",
                    ],
                    written: true,
                },
            },
            schema::Property {
                name: "limit",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Integer {
                    minimum: Some(1i64),
                    maximum: Some(15i64),
                    width: schema::Width::Int32,
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
