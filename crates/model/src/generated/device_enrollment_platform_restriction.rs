// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// Which devices of one platform may enroll. This is the form in which restrictions are created; the form for all platforms at once is built in. See [deviceEnrollmentPlatformRestrictionConfiguration](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-deviceenrollmentplatformrestrictionconfiguration?view=graph-rest-beta).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = deviceEnrollmentPlatformRestrictionConfiguration)]
pub struct DeviceEnrollmentPlatformRestrictionConfiguration {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = true)]
    pub odata_type: DeviceEnrollmentPlatformRestrictionConfigurationOdataType,
    #[serde(flatten)]
    pub base: super::DeviceEnrollmentConfigurationBase,
    /// The restriction, or null for none.
    #[serde(rename = "platformRestriction", default)]
    #[schema(required = false)]
    pub platform_restriction: Option<super::DeviceEnrollmentPlatformRestriction>,
    /// The platform it is about. Chosen when the configuration is created and fixed from then on. Priorities are counted for each platform separately.
    #[serde(rename = "platformType")]
    #[schema(required = true)]
    pub platform_type: super::EnrollmentRestrictionPlatformType,
}
/// The type's own name on the wire: `#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeviceEnrollmentPlatformRestrictionConfigurationOdataType;
impl DeviceEnrollmentPlatformRestrictionConfigurationOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
        "microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
    ];
}
impl Serialize for DeviceEnrollmentPlatformRestrictionConfigurationOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str(
                "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
            )
    }
}
impl<'de> Deserialize<'de>
for DeviceEnrollmentPlatformRestrictionConfigurationOdataType {
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
for DeviceEnrollmentPlatformRestrictionConfigurationOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The name of this type."))
            .build()
            .into()
    }
}
impl ToSchema for DeviceEnrollmentPlatformRestrictionConfigurationOdataType {}
impl Described for DeviceEnrollmentPlatformRestrictionConfiguration {
    fn schema() -> &'static schema::Schema {
        &DEVICE_ENROLLMENT_PLATFORM_RESTRICTION_CONFIGURATION
    }
}
pub static DEVICE_ENROLLMENT_PLATFORM_RESTRICTION_CONFIGURATION: schema::Schema = schema::Schema {
    name: "deviceEnrollmentPlatformRestrictionConfiguration",
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
                        "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
                        "microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
                    ],
                    written: true,
                },
            },
            schema::Property {
                name: "platformRestriction",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(
                    &super::DEVICE_ENROLLMENT_PLATFORM_RESTRICTION,
                ),
            },
            schema::Property {
                name: "platformType",
                versions: schema::Versions::ALL,
                required: true,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::ENROLLMENT_RESTRICTION_PLATFORM_TYPE),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// What is refused on one platform. A device must pass all of it; one that is refused is told so when it tries to enroll, and devices already enrolled stay. See [deviceEnrollmentPlatformRestriction](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-deviceenrollmentplatformrestriction?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = deviceEnrollmentPlatformRestriction)]
pub struct DeviceEnrollmentPlatformRestriction {
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "DeviceEnrollmentPlatformRestrictionOdataType::is_never_written",
        default
    )]
    #[schema(inline, required = false)]
    pub odata_type: DeviceEnrollmentPlatformRestrictionOdataType,
    /// Refuses the platform altogether. The other properties then have nothing to decide.
    #[serde(rename = "platformBlocked")]
    #[schema(required = false, default = json!(false))]
    pub platform_blocked: bool,
    /// Refuses devices owned by the user rather than by the organization.
    #[serde(rename = "personalDeviceEnrollmentBlocked")]
    #[schema(required = false, default = json!(false))]
    pub personal_device_enrollment_blocked: bool,
    /// The oldest version of the operating system that may enroll, in the platform's own notation. Null or empty for no bound.
    #[serde(rename = "osMinimumVersion", default)]
    #[schema(required = false)]
    pub os_minimum_version: Option<String>,
    /// The newest version of the operating system that may enroll, in the platform's own notation. Null or empty for no bound.
    #[serde(rename = "osMaximumVersion", default)]
    #[schema(required = false)]
    pub os_maximum_version: Option<String>,
    /// Names of manufacturers whose devices are refused.
    #[serde(rename = "blockedManufacturers")]
    #[schema(required = false, default = json!([]))]
    pub blocked_manufacturers: Vec<String>,
    /// Editions of the operating system (stock keeping units) that are refused.
    #[serde(rename = "blockedSkus")]
    #[schema(required = false, default = json!([]))]
    pub blocked_skus: Vec<String>,
}
/// The type's own name on the wire: `#microsoft.graph.deviceEnrollmentPlatformRestriction`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeviceEnrollmentPlatformRestrictionOdataType;
impl DeviceEnrollmentPlatformRestrictionOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.deviceEnrollmentPlatformRestriction",
        "microsoft.graph.deviceEnrollmentPlatformRestriction",
    ];
    /// Answers do not carry it; a request may.
    #[allow(clippy::trivially_copy_pass_by_ref)]
    fn is_never_written(&self) -> bool {
        true
    }
}
impl Serialize for DeviceEnrollmentPlatformRestrictionOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("#microsoft.graph.deviceEnrollmentPlatformRestriction")
    }
}
impl<'de> Deserialize<'de> for DeviceEnrollmentPlatformRestrictionOdataType {
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
impl utoipa::PartialSchema for DeviceEnrollmentPlatformRestrictionOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(
                Some(
                    "The name of this type. Graph's SDKs send it; nothing else can stand here, so answers do not carry it.",
                ),
            )
            .build()
            .into()
    }
}
impl ToSchema for DeviceEnrollmentPlatformRestrictionOdataType {}
impl Described for DeviceEnrollmentPlatformRestriction {
    fn schema() -> &'static schema::Schema {
        &DEVICE_ENROLLMENT_PLATFORM_RESTRICTION
    }
}
pub static DEVICE_ENROLLMENT_PLATFORM_RESTRICTION: schema::Schema = schema::Schema {
    name: "deviceEnrollmentPlatformRestriction",
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
                        "#microsoft.graph.deviceEnrollmentPlatformRestriction",
                        "microsoft.graph.deviceEnrollmentPlatformRestriction",
                    ],
                    written: false,
                },
            },
            schema::Property {
                name: "platformBlocked",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("false"),
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "personalDeviceEnrollmentBlocked",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("false"),
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "osMinimumVersion",
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
                name: "osMaximumVersion",
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
                name: "blockedManufacturers",
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
                name: "blockedSkus",
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
        ],
        additional: schema::Additional::Refused,
    }),
};
/// A platform a configuration can be about. See
/// [enrollmentRestrictionPlatformType](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-enrollmentrestrictionplatformtype?view=graph-rest-beta).
///
/// - `allPlatforms`: every platform.
/// - `ios`: iOS and iPadOS.
/// - `windows`: Windows.
/// - `windowsPhone`: Windows Phone.
/// - `android`: Android managed by a device administrator.
/// - `androidForWork`: Android with an Android Enterprise work profile.
/// - `mac`: macOS.
/// - `linux`: Linux.
/// - `unknownFutureValue`: Graph's marker at the end of the members first published.
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
#[schema(as = enrollmentRestrictionPlatformType)]
pub enum EnrollmentRestrictionPlatformType {
    /// `allPlatforms`
    #[serde(rename = "allPlatforms")]
    AllPlatforms,
    /// `ios`
    #[serde(rename = "ios")]
    Ios,
    /// `windows`
    #[serde(rename = "windows")]
    Windows,
    /// `windowsPhone`
    #[serde(rename = "windowsPhone")]
    WindowsPhone,
    /// `android`
    #[serde(rename = "android")]
    Android,
    /// `androidForWork`
    #[serde(rename = "androidForWork")]
    AndroidForWork,
    /// `mac`
    #[serde(rename = "mac")]
    Mac,
    /// `linux`
    #[serde(rename = "linux")]
    Linux,
    /// `unknownFutureValue`
    #[serde(rename = "unknownFutureValue")]
    UnknownFutureValue,
}
impl EnrollmentRestrictionPlatformType {
    /// The member as it stands on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AllPlatforms => "allPlatforms",
            Self::Ios => "ios",
            Self::Windows => "windows",
            Self::WindowsPhone => "windowsPhone",
            Self::Android => "android",
            Self::AndroidForWork => "androidForWork",
            Self::Mac => "mac",
            Self::Linux => "linux",
            Self::UnknownFutureValue => "unknownFutureValue",
        }
    }
}
impl Described for EnrollmentRestrictionPlatformType {
    fn schema() -> &'static schema::Schema {
        &ENROLLMENT_RESTRICTION_PLATFORM_TYPE
    }
}
pub static ENROLLMENT_RESTRICTION_PLATFORM_TYPE: schema::Schema = schema::Schema {
    name: "enrollmentRestrictionPlatformType",
    versions: schema::Versions::only(&["beta"]),
    shape: schema::Shape::Value(schema::Rule::Enum {
        members: &[
            "allPlatforms",
            "ios",
            "windows",
            "windowsPhone",
            "android",
            "androidForWork",
            "mac",
            "linux",
            "unknownFutureValue",
        ],
        restricted: &[],
    }),
};
/// Which devices may enroll, platform by platform, for everybody whom no restriction of a single platform reaches. Microsoft calls it the default restriction. See [deviceEnrollmentPlatformRestrictionsConfiguration](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration?view=graph-rest-beta).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = deviceEnrollmentPlatformRestrictionsConfiguration)]
pub struct DeviceEnrollmentPlatformRestrictionsConfiguration {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = true)]
    pub odata_type: DeviceEnrollmentPlatformRestrictionsConfigurationOdataType,
    #[serde(flatten)]
    pub base: super::DeviceEnrollmentConfigurationBase,
    /// For iOS and iPadOS, or null for no restriction.
    #[serde(rename = "iosRestriction", default)]
    #[schema(required = false)]
    pub ios_restriction: Option<super::DeviceEnrollmentPlatformRestriction>,
    /// For Windows, or null for no restriction.
    #[serde(rename = "windowsRestriction", default)]
    #[schema(required = false)]
    pub windows_restriction: Option<super::DeviceEnrollmentPlatformRestriction>,
    /// For the Home editions of Windows, or null for no restriction.
    #[serde(rename = "windowsHomeSkuRestriction", default)]
    #[schema(required = false)]
    pub windows_home_sku_restriction: Option<super::DeviceEnrollmentPlatformRestriction>,
    /// For Windows Mobile, or null for no restriction. The platform is retired, and the built-in configuration blocks it.
    #[serde(rename = "windowsMobileRestriction", default)]
    #[schema(required = false)]
    pub windows_mobile_restriction: Option<super::DeviceEnrollmentPlatformRestriction>,
    /// For Android managed by a device administrator, or null for no restriction.
    #[serde(rename = "androidRestriction", default)]
    #[schema(required = false)]
    pub android_restriction: Option<super::DeviceEnrollmentPlatformRestriction>,
    /// For Android with an Android Enterprise work profile, or null for no restriction.
    #[serde(rename = "androidForWorkRestriction", default)]
    #[schema(required = false)]
    pub android_for_work_restriction: Option<super::DeviceEnrollmentPlatformRestriction>,
    /// For the platform that Graph calls Mac, or null for no restriction.
    #[serde(rename = "macRestriction", default)]
    #[schema(required = false)]
    pub mac_restriction: Option<super::DeviceEnrollmentPlatformRestriction>,
    /// For the platform that Graph calls MacOS, or null for no restriction.
    #[serde(rename = "macOSRestriction", default)]
    #[schema(required = false)]
    pub mac_os_restriction: Option<super::DeviceEnrollmentPlatformRestriction>,
    /// For visionOS, or null for no restriction.
    #[serde(rename = "visionOSRestriction", default)]
    #[schema(required = false)]
    pub vision_os_restriction: Option<super::DeviceEnrollmentPlatformRestriction>,
    /// For tvOS, or null for no restriction.
    #[serde(rename = "tvosRestriction", default)]
    #[schema(required = false)]
    pub tvos_restriction: Option<super::DeviceEnrollmentPlatformRestriction>,
}
/// The type's own name on the wire: `#microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeviceEnrollmentPlatformRestrictionsConfigurationOdataType;
impl DeviceEnrollmentPlatformRestrictionsConfigurationOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration",
        "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration",
    ];
}
impl Serialize for DeviceEnrollmentPlatformRestrictionsConfigurationOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str(
                "#microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration",
            )
    }
}
impl<'de> Deserialize<'de>
for DeviceEnrollmentPlatformRestrictionsConfigurationOdataType {
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
for DeviceEnrollmentPlatformRestrictionsConfigurationOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The name of this type."))
            .build()
            .into()
    }
}
impl ToSchema for DeviceEnrollmentPlatformRestrictionsConfigurationOdataType {}
impl Described for DeviceEnrollmentPlatformRestrictionsConfiguration {
    fn schema() -> &'static schema::Schema {
        &DEVICE_ENROLLMENT_PLATFORM_RESTRICTIONS_CONFIGURATION
    }
}
pub static DEVICE_ENROLLMENT_PLATFORM_RESTRICTIONS_CONFIGURATION: schema::Schema = schema::Schema {
    name: "deviceEnrollmentPlatformRestrictionsConfiguration",
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
                        "#microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration",
                        "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration",
                    ],
                    written: true,
                },
            },
            schema::Property {
                name: "iosRestriction",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(
                    &super::DEVICE_ENROLLMENT_PLATFORM_RESTRICTION,
                ),
            },
            schema::Property {
                name: "windowsRestriction",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(
                    &super::DEVICE_ENROLLMENT_PLATFORM_RESTRICTION,
                ),
            },
            schema::Property {
                name: "windowsHomeSkuRestriction",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(
                    &super::DEVICE_ENROLLMENT_PLATFORM_RESTRICTION,
                ),
            },
            schema::Property {
                name: "windowsMobileRestriction",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(
                    &super::DEVICE_ENROLLMENT_PLATFORM_RESTRICTION,
                ),
            },
            schema::Property {
                name: "androidRestriction",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(
                    &super::DEVICE_ENROLLMENT_PLATFORM_RESTRICTION,
                ),
            },
            schema::Property {
                name: "androidForWorkRestriction",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(
                    &super::DEVICE_ENROLLMENT_PLATFORM_RESTRICTION,
                ),
            },
            schema::Property {
                name: "macRestriction",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(
                    &super::DEVICE_ENROLLMENT_PLATFORM_RESTRICTION,
                ),
            },
            schema::Property {
                name: "macOSRestriction",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(
                    &super::DEVICE_ENROLLMENT_PLATFORM_RESTRICTION,
                ),
            },
            schema::Property {
                name: "visionOSRestriction",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(
                    &super::DEVICE_ENROLLMENT_PLATFORM_RESTRICTION,
                ),
            },
            schema::Property {
                name: "tvosRestriction",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(
                    &super::DEVICE_ENROLLMENT_PLATFORM_RESTRICTION,
                ),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Changes to `deviceEnrollmentPlatformRestrictionConfiguration`. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = deviceEnrollmentPlatformRestrictionConfigurationPatch)]
pub struct DeviceEnrollmentPlatformRestrictionConfigurationPatch {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = false)]
    pub odata_type: DeviceEnrollmentPlatformRestrictionConfigurationPatchOdataType,
    #[serde(flatten)]
    pub base: super::DeviceEnrollmentConfigurationBasePatch,
    /// The restriction, or null for none.
    #[serde(
        rename = "platformRestriction",
        default,
        skip_serializing_if = "Change::is_absent"
    )]
    #[schema(
        required = false,
        value_type = Option<super::DeviceEnrollmentPlatformRestrictionPatch>
    )]
    pub platform_restriction: Change<super::DeviceEnrollmentPlatformRestrictionPatch>,
    /// The platform it is about. Chosen when the configuration is created and fixed from then on. Priorities are counted for each platform separately.
    #[serde(rename = "platformType", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub platform_type: Option<super::EnrollmentRestrictionPlatformType>,
}
impl DeviceEnrollmentPlatformRestrictionConfigurationPatch {
    /// Lays the changes over a value; what they do not mention stays as it is, and so does
    /// what only the server sets.
    #[allow(unused_variables)]
    pub fn apply(
        self,
        target: &mut super::DeviceEnrollmentPlatformRestrictionConfiguration,
    ) {
        self.base.apply(&mut target.base);
        self.platform_restriction
            .lay_over(
                &mut target.platform_restriction,
                |changes, value| changes.apply(value),
            );
        if let Some(value) = self.platform_type {
            target.platform_type = value;
        }
    }
}
/// The type's own name on the wire: `#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeviceEnrollmentPlatformRestrictionConfigurationPatchOdataType;
impl DeviceEnrollmentPlatformRestrictionConfigurationPatchOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
        "microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
    ];
}
impl Serialize for DeviceEnrollmentPlatformRestrictionConfigurationPatchOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str(
                "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
            )
    }
}
impl<'de> Deserialize<'de>
for DeviceEnrollmentPlatformRestrictionConfigurationPatchOdataType {
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
for DeviceEnrollmentPlatformRestrictionConfigurationPatchOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The name of this type."))
            .build()
            .into()
    }
}
impl ToSchema for DeviceEnrollmentPlatformRestrictionConfigurationPatchOdataType {}
impl Described for DeviceEnrollmentPlatformRestrictionConfigurationPatch {
    fn schema() -> &'static schema::Schema {
        &DEVICE_ENROLLMENT_PLATFORM_RESTRICTION_CONFIGURATION_PATCH
    }
}
pub static DEVICE_ENROLLMENT_PLATFORM_RESTRICTION_CONFIGURATION_PATCH: schema::Schema = schema::Schema {
    name: "deviceEnrollmentPlatformRestrictionConfigurationPatch",
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
                        "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
                        "microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
                    ],
                    written: true,
                },
            },
            schema::Property {
                name: "platformRestriction",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(
                    &super::DEVICE_ENROLLMENT_PLATFORM_RESTRICTION_PATCH,
                ),
            },
            schema::Property {
                name: "platformType",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::ENROLLMENT_RESTRICTION_PLATFORM_TYPE),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Changes to `deviceEnrollmentPlatformRestriction`. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = deviceEnrollmentPlatformRestrictionPatch)]
pub struct DeviceEnrollmentPlatformRestrictionPatch {
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "DeviceEnrollmentPlatformRestrictionPatchOdataType::is_never_written",
        default
    )]
    #[schema(inline, required = false)]
    pub odata_type: DeviceEnrollmentPlatformRestrictionPatchOdataType,
    /// Refuses the platform altogether. The other properties then have nothing to decide.
    #[serde(
        rename = "platformBlocked",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub platform_blocked: Option<bool>,
    /// Refuses devices owned by the user rather than by the organization.
    #[serde(
        rename = "personalDeviceEnrollmentBlocked",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub personal_device_enrollment_blocked: Option<bool>,
    /// The oldest version of the operating system that may enroll, in the platform's own notation. Null or empty for no bound.
    #[serde(
        rename = "osMinimumVersion",
        default,
        skip_serializing_if = "Change::is_absent"
    )]
    #[schema(required = false, value_type = Option<String>)]
    pub os_minimum_version: Change<String>,
    /// The newest version of the operating system that may enroll, in the platform's own notation. Null or empty for no bound.
    #[serde(
        rename = "osMaximumVersion",
        default,
        skip_serializing_if = "Change::is_absent"
    )]
    #[schema(required = false, value_type = Option<String>)]
    pub os_maximum_version: Change<String>,
    /// Names of manufacturers whose devices are refused.
    #[serde(
        rename = "blockedManufacturers",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub blocked_manufacturers: Option<Vec<String>>,
    /// Editions of the operating system (stock keeping units) that are refused.
    #[serde(rename = "blockedSkus", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub blocked_skus: Option<Vec<String>>,
}
impl DeviceEnrollmentPlatformRestrictionPatch {
    /// Lays the changes over a value; what they do not mention stays as it is, and so does
    /// what only the server sets.
    #[allow(unused_variables)]
    pub fn apply(self, target: &mut super::DeviceEnrollmentPlatformRestriction) {
        if let Some(value) = self.platform_blocked {
            target.platform_blocked = value;
        }
        if let Some(value) = self.personal_device_enrollment_blocked {
            target.personal_device_enrollment_blocked = value;
        }
        self.os_minimum_version.apply(&mut target.os_minimum_version);
        self.os_maximum_version.apply(&mut target.os_maximum_version);
        if let Some(value) = self.blocked_manufacturers {
            target.blocked_manufacturers = value;
        }
        if let Some(value) = self.blocked_skus {
            target.blocked_skus = value;
        }
    }
}
/// The type's own name on the wire: `#microsoft.graph.deviceEnrollmentPlatformRestriction`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeviceEnrollmentPlatformRestrictionPatchOdataType;
impl DeviceEnrollmentPlatformRestrictionPatchOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.deviceEnrollmentPlatformRestriction",
        "microsoft.graph.deviceEnrollmentPlatformRestriction",
    ];
    /// Answers do not carry it; a request may.
    #[allow(clippy::trivially_copy_pass_by_ref)]
    fn is_never_written(&self) -> bool {
        true
    }
}
impl Serialize for DeviceEnrollmentPlatformRestrictionPatchOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("#microsoft.graph.deviceEnrollmentPlatformRestriction")
    }
}
impl<'de> Deserialize<'de> for DeviceEnrollmentPlatformRestrictionPatchOdataType {
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
impl utoipa::PartialSchema for DeviceEnrollmentPlatformRestrictionPatchOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(
                Some(
                    "The name of this type. Graph's SDKs send it; nothing else can stand here, so answers do not carry it.",
                ),
            )
            .build()
            .into()
    }
}
impl ToSchema for DeviceEnrollmentPlatformRestrictionPatchOdataType {}
impl Described for DeviceEnrollmentPlatformRestrictionPatch {
    fn schema() -> &'static schema::Schema {
        &DEVICE_ENROLLMENT_PLATFORM_RESTRICTION_PATCH
    }
}
pub static DEVICE_ENROLLMENT_PLATFORM_RESTRICTION_PATCH: schema::Schema = schema::Schema {
    name: "deviceEnrollmentPlatformRestrictionPatch",
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
                        "#microsoft.graph.deviceEnrollmentPlatformRestriction",
                        "microsoft.graph.deviceEnrollmentPlatformRestriction",
                    ],
                    written: false,
                },
            },
            schema::Property {
                name: "platformBlocked",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "personalDeviceEnrollmentBlocked",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "osMinimumVersion",
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
                name: "osMaximumVersion",
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
                name: "blockedManufacturers",
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
                name: "blockedSkus",
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
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Changes to `deviceEnrollmentPlatformRestrictionsConfiguration`. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = deviceEnrollmentPlatformRestrictionsConfigurationPatch)]
pub struct DeviceEnrollmentPlatformRestrictionsConfigurationPatch {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = false)]
    pub odata_type: DeviceEnrollmentPlatformRestrictionsConfigurationPatchOdataType,
    #[serde(flatten)]
    pub base: super::DeviceEnrollmentConfigurationBasePatch,
    /// For iOS and iPadOS, or null for no restriction.
    #[serde(
        rename = "iosRestriction",
        default,
        skip_serializing_if = "Change::is_absent"
    )]
    #[schema(
        required = false,
        value_type = Option<super::DeviceEnrollmentPlatformRestrictionPatch>
    )]
    pub ios_restriction: Change<super::DeviceEnrollmentPlatformRestrictionPatch>,
    /// For Windows, or null for no restriction.
    #[serde(
        rename = "windowsRestriction",
        default,
        skip_serializing_if = "Change::is_absent"
    )]
    #[schema(
        required = false,
        value_type = Option<super::DeviceEnrollmentPlatformRestrictionPatch>
    )]
    pub windows_restriction: Change<super::DeviceEnrollmentPlatformRestrictionPatch>,
    /// For the Home editions of Windows, or null for no restriction.
    #[serde(
        rename = "windowsHomeSkuRestriction",
        default,
        skip_serializing_if = "Change::is_absent"
    )]
    #[schema(
        required = false,
        value_type = Option<super::DeviceEnrollmentPlatformRestrictionPatch>
    )]
    pub windows_home_sku_restriction: Change<
        super::DeviceEnrollmentPlatformRestrictionPatch,
    >,
    /// For Windows Mobile, or null for no restriction. The platform is retired, and the built-in configuration blocks it.
    #[serde(
        rename = "windowsMobileRestriction",
        default,
        skip_serializing_if = "Change::is_absent"
    )]
    #[schema(
        required = false,
        value_type = Option<super::DeviceEnrollmentPlatformRestrictionPatch>
    )]
    pub windows_mobile_restriction: Change<
        super::DeviceEnrollmentPlatformRestrictionPatch,
    >,
    /// For Android managed by a device administrator, or null for no restriction.
    #[serde(
        rename = "androidRestriction",
        default,
        skip_serializing_if = "Change::is_absent"
    )]
    #[schema(
        required = false,
        value_type = Option<super::DeviceEnrollmentPlatformRestrictionPatch>
    )]
    pub android_restriction: Change<super::DeviceEnrollmentPlatformRestrictionPatch>,
    /// For Android with an Android Enterprise work profile, or null for no restriction.
    #[serde(
        rename = "androidForWorkRestriction",
        default,
        skip_serializing_if = "Change::is_absent"
    )]
    #[schema(
        required = false,
        value_type = Option<super::DeviceEnrollmentPlatformRestrictionPatch>
    )]
    pub android_for_work_restriction: Change<
        super::DeviceEnrollmentPlatformRestrictionPatch,
    >,
    /// For the platform that Graph calls Mac, or null for no restriction.
    #[serde(
        rename = "macRestriction",
        default,
        skip_serializing_if = "Change::is_absent"
    )]
    #[schema(
        required = false,
        value_type = Option<super::DeviceEnrollmentPlatformRestrictionPatch>
    )]
    pub mac_restriction: Change<super::DeviceEnrollmentPlatformRestrictionPatch>,
    /// For the platform that Graph calls MacOS, or null for no restriction.
    #[serde(
        rename = "macOSRestriction",
        default,
        skip_serializing_if = "Change::is_absent"
    )]
    #[schema(
        required = false,
        value_type = Option<super::DeviceEnrollmentPlatformRestrictionPatch>
    )]
    pub mac_os_restriction: Change<super::DeviceEnrollmentPlatformRestrictionPatch>,
    /// For visionOS, or null for no restriction.
    #[serde(
        rename = "visionOSRestriction",
        default,
        skip_serializing_if = "Change::is_absent"
    )]
    #[schema(
        required = false,
        value_type = Option<super::DeviceEnrollmentPlatformRestrictionPatch>
    )]
    pub vision_os_restriction: Change<super::DeviceEnrollmentPlatformRestrictionPatch>,
    /// For tvOS, or null for no restriction.
    #[serde(
        rename = "tvosRestriction",
        default,
        skip_serializing_if = "Change::is_absent"
    )]
    #[schema(
        required = false,
        value_type = Option<super::DeviceEnrollmentPlatformRestrictionPatch>
    )]
    pub tvos_restriction: Change<super::DeviceEnrollmentPlatformRestrictionPatch>,
}
impl DeviceEnrollmentPlatformRestrictionsConfigurationPatch {
    /// Lays the changes over a value; what they do not mention stays as it is, and so does
    /// what only the server sets.
    #[allow(unused_variables)]
    pub fn apply(
        self,
        target: &mut super::DeviceEnrollmentPlatformRestrictionsConfiguration,
    ) {
        self.base.apply(&mut target.base);
        self.ios_restriction
            .lay_over(
                &mut target.ios_restriction,
                |changes, value| changes.apply(value),
            );
        self.windows_restriction
            .lay_over(
                &mut target.windows_restriction,
                |changes, value| changes.apply(value),
            );
        self.windows_home_sku_restriction
            .lay_over(
                &mut target.windows_home_sku_restriction,
                |changes, value| changes.apply(value),
            );
        self.windows_mobile_restriction
            .lay_over(
                &mut target.windows_mobile_restriction,
                |changes, value| changes.apply(value),
            );
        self.android_restriction
            .lay_over(
                &mut target.android_restriction,
                |changes, value| changes.apply(value),
            );
        self.android_for_work_restriction
            .lay_over(
                &mut target.android_for_work_restriction,
                |changes, value| changes.apply(value),
            );
        self.mac_restriction
            .lay_over(
                &mut target.mac_restriction,
                |changes, value| changes.apply(value),
            );
        self.mac_os_restriction
            .lay_over(
                &mut target.mac_os_restriction,
                |changes, value| changes.apply(value),
            );
        self.vision_os_restriction
            .lay_over(
                &mut target.vision_os_restriction,
                |changes, value| changes.apply(value),
            );
        self.tvos_restriction
            .lay_over(
                &mut target.tvos_restriction,
                |changes, value| changes.apply(value),
            );
    }
}
/// The type's own name on the wire: `#microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeviceEnrollmentPlatformRestrictionsConfigurationPatchOdataType;
impl DeviceEnrollmentPlatformRestrictionsConfigurationPatchOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration",
        "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration",
    ];
}
impl Serialize for DeviceEnrollmentPlatformRestrictionsConfigurationPatchOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str(
                "#microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration",
            )
    }
}
impl<'de> Deserialize<'de>
for DeviceEnrollmentPlatformRestrictionsConfigurationPatchOdataType {
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
for DeviceEnrollmentPlatformRestrictionsConfigurationPatchOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The name of this type."))
            .build()
            .into()
    }
}
impl ToSchema for DeviceEnrollmentPlatformRestrictionsConfigurationPatchOdataType {}
impl Described for DeviceEnrollmentPlatformRestrictionsConfigurationPatch {
    fn schema() -> &'static schema::Schema {
        &DEVICE_ENROLLMENT_PLATFORM_RESTRICTIONS_CONFIGURATION_PATCH
    }
}
pub static DEVICE_ENROLLMENT_PLATFORM_RESTRICTIONS_CONFIGURATION_PATCH: schema::Schema = schema::Schema {
    name: "deviceEnrollmentPlatformRestrictionsConfigurationPatch",
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
                        "#microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration",
                        "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration",
                    ],
                    written: true,
                },
            },
            schema::Property {
                name: "iosRestriction",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(
                    &super::DEVICE_ENROLLMENT_PLATFORM_RESTRICTION_PATCH,
                ),
            },
            schema::Property {
                name: "windowsRestriction",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(
                    &super::DEVICE_ENROLLMENT_PLATFORM_RESTRICTION_PATCH,
                ),
            },
            schema::Property {
                name: "windowsHomeSkuRestriction",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(
                    &super::DEVICE_ENROLLMENT_PLATFORM_RESTRICTION_PATCH,
                ),
            },
            schema::Property {
                name: "windowsMobileRestriction",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(
                    &super::DEVICE_ENROLLMENT_PLATFORM_RESTRICTION_PATCH,
                ),
            },
            schema::Property {
                name: "androidRestriction",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(
                    &super::DEVICE_ENROLLMENT_PLATFORM_RESTRICTION_PATCH,
                ),
            },
            schema::Property {
                name: "androidForWorkRestriction",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(
                    &super::DEVICE_ENROLLMENT_PLATFORM_RESTRICTION_PATCH,
                ),
            },
            schema::Property {
                name: "macRestriction",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(
                    &super::DEVICE_ENROLLMENT_PLATFORM_RESTRICTION_PATCH,
                ),
            },
            schema::Property {
                name: "macOSRestriction",
                versions: schema::Versions::ALL,
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(
                    &super::DEVICE_ENROLLMENT_PLATFORM_RESTRICTION_PATCH,
                ),
            },
            schema::Property {
                name: "visionOSRestriction",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(
                    &super::DEVICE_ENROLLMENT_PLATFORM_RESTRICTION_PATCH,
                ),
            },
            schema::Property {
                name: "tvosRestriction",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(
                    &super::DEVICE_ENROLLMENT_PLATFORM_RESTRICTION_PATCH,
                ),
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
