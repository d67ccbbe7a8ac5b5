// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// Windows Hello for Business: signing in to Windows with a PIN or a gesture instead of a password. The ranges are Microsoft's, from [deviceEnrollmentWindowsHelloForBusinessConfiguration](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration?view=graph-rest-beta); the defaults are the values of the built-in configuration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = deviceEnrollmentWindowsHelloForBusinessConfiguration)]
pub struct DeviceEnrollmentWindowsHelloForBusinessConfiguration {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = true)]
    pub odata_type: DeviceEnrollmentWindowsHelloForBusinessConfigurationOdataType,
    #[serde(flatten)]
    pub base: super::DeviceEnrollmentConfigurationBase,
    /// The fewest characters a PIN may have. Not more than `pinMaximumLength`.
    #[serde(rename = "pinMinimumLength")]
    #[schema(required = false, default = json!(6), minimum = 4, maximum = 127)]
    pub pin_minimum_length: i32,
    /// The most characters a PIN may have. Not less than `pinMinimumLength`.
    #[serde(rename = "pinMaximumLength")]
    #[schema(required = false, default = json!(127), minimum = 4, maximum = 127)]
    pub pin_maximum_length: i32,
    /// Uppercase letters in a PIN.
    #[serde(rename = "pinUppercaseCharactersUsage")]
    #[schema(required = false, default = json!("disallowed"))]
    pub pin_uppercase_characters_usage: super::WindowsHelloForBusinessPinUsage,
    /// Lowercase letters in a PIN.
    #[serde(rename = "pinLowercaseCharactersUsage")]
    #[schema(required = false, default = json!("disallowed"))]
    pub pin_lowercase_characters_usage: super::WindowsHelloForBusinessPinUsage,
    /// Special characters in a PIN.
    #[serde(rename = "pinSpecialCharactersUsage")]
    #[schema(required = false, default = json!("disallowed"))]
    pub pin_special_characters_usage: super::WindowsHelloForBusinessPinUsage,
    /// Whether devices are set up for Windows Hello for Business at all. `notConfigured` leaves what the client would do anyway.
    #[serde(rename = "state")]
    #[schema(required = false, default = json!("notConfigured"))]
    pub state: super::Enablement,
    /// Requires a Trusted Platform Module. When false, devices without a usable one are set up too.
    #[serde(rename = "securityDeviceRequired")]
    #[schema(required = false, default = json!(false))]
    pub security_device_required: bool,
    /// Allows face and fingerprint next to the PIN, which every user must have in any case.
    #[serde(rename = "unlockWithBiometricsEnabled")]
    #[schema(required = false, default = json!(true))]
    pub unlock_with_biometrics_enabled: bool,
    /// Lets a phone or another registered device serve as the companion for signing in to a desktop.
    #[serde(rename = "remotePassportEnabled")]
    #[schema(required = false, default = json!(true))]
    pub remote_passport_enabled: bool,
    /// How many past PINs may not be used again, the present one included; 0 keeps no history. A PIN reset clears it.
    #[serde(rename = "pinPreviousBlockCount")]
    #[schema(required = false, default = json!(0), minimum = 0, maximum = 50)]
    pub pin_previous_block_count: i32,
    /// After how many days a PIN must be changed; 0 for never.
    #[serde(rename = "pinExpirationInDays")]
    #[schema(required = false, default = json!(0), minimum = 0, maximum = 730)]
    pub pin_expiration_in_days: i32,
    /// Anti-spoofing for face recognition, on devices that can do it. `notConfigured` leaves the choice to the user.
    #[serde(rename = "enhancedBiometricsState")]
    #[schema(required = false, default = json!("notConfigured"))]
    pub enhanced_biometrics_state: super::Enablement,
    /// Signing in with a security key. `notConfigured` keeps what is set on the device.
    #[serde(rename = "securityKeyForSignIn")]
    #[schema(required = false, default = json!("notConfigured"))]
    pub security_key_for_sign_in: super::Enablement,
    /// Enhanced sign-in security, as a number; 0 is not configured. Microsoft documents no other value.
    #[serde(rename = "enhancedSignInSecurity")]
    #[schema(required = false, default = json!(0), minimum = 0)]
    pub enhanced_sign_in_security: i32,
}
/// The type's own name on the wire: `#microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeviceEnrollmentWindowsHelloForBusinessConfigurationOdataType;
impl DeviceEnrollmentWindowsHelloForBusinessConfigurationOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration",
        "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration",
    ];
}
impl Serialize for DeviceEnrollmentWindowsHelloForBusinessConfigurationOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str(
                "#microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration",
            )
    }
}
impl<'de> Deserialize<'de>
for DeviceEnrollmentWindowsHelloForBusinessConfigurationOdataType {
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
for DeviceEnrollmentWindowsHelloForBusinessConfigurationOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The name of this type."))
            .build()
            .into()
    }
}
impl ToSchema for DeviceEnrollmentWindowsHelloForBusinessConfigurationOdataType {}
impl Described for DeviceEnrollmentWindowsHelloForBusinessConfiguration {
    fn schema() -> &'static schema::Schema {
        &DEVICE_ENROLLMENT_WINDOWS_HELLO_FOR_BUSINESS_CONFIGURATION
    }
}
pub static DEVICE_ENROLLMENT_WINDOWS_HELLO_FOR_BUSINESS_CONFIGURATION: schema::Schema = schema::Schema {
    name: "deviceEnrollmentWindowsHelloForBusinessConfiguration",
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
                        "#microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration",
                        "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration",
                    ],
                    written: true,
                },
            },
            schema::Property {
                name: "pinMinimumLength",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("6"),
                rule: schema::Rule::Integer {
                    minimum: Some(4i64),
                    maximum: Some(127i64),
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "pinMaximumLength",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("127"),
                rule: schema::Rule::Integer {
                    minimum: Some(4i64),
                    maximum: Some(127i64),
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "pinUppercaseCharactersUsage",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("\"disallowed\""),
                rule: schema::Rule::Schema(&super::WINDOWS_HELLO_FOR_BUSINESS_PIN_USAGE),
            },
            schema::Property {
                name: "pinLowercaseCharactersUsage",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("\"disallowed\""),
                rule: schema::Rule::Schema(&super::WINDOWS_HELLO_FOR_BUSINESS_PIN_USAGE),
            },
            schema::Property {
                name: "pinSpecialCharactersUsage",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("\"disallowed\""),
                rule: schema::Rule::Schema(&super::WINDOWS_HELLO_FOR_BUSINESS_PIN_USAGE),
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
            schema::Property {
                name: "securityDeviceRequired",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("false"),
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "unlockWithBiometricsEnabled",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("true"),
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "remotePassportEnabled",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("true"),
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "pinPreviousBlockCount",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("0"),
                rule: schema::Rule::Integer {
                    minimum: Some(0i64),
                    maximum: Some(50i64),
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "pinExpirationInDays",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("0"),
                rule: schema::Rule::Integer {
                    minimum: Some(0i64),
                    maximum: Some(730i64),
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "enhancedBiometricsState",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("\"notConfigured\""),
                rule: schema::Rule::Schema(&super::ENABLEMENT),
            },
            schema::Property {
                name: "securityKeyForSignIn",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: false,
                read_only: false,
                default: Some("\"notConfigured\""),
                rule: schema::Rule::Schema(&super::ENABLEMENT),
            },
            schema::Property {
                name: "enhancedSignInSecurity",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: false,
                read_only: false,
                default: Some("0"),
                rule: schema::Rule::Integer {
                    minimum: Some(0i64),
                    maximum: None,
                    width: schema::Width::Int32,
                },
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Whether a PIN may or must contain a sort of character. See
/// [windowsHelloForBusinessPinUsage](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-windowshelloforbusinesspinusage?view=graph-rest-beta).
///
/// - `allowed`: may contain it.
/// - `required`: must contain it.
/// - `disallowed`: must not contain it.
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
#[schema(as = windowsHelloForBusinessPinUsage)]
pub enum WindowsHelloForBusinessPinUsage {
    /// `allowed`
    #[serde(rename = "allowed")]
    Allowed,
    /// `required`
    #[serde(rename = "required")]
    Required,
    /// `disallowed`
    #[serde(rename = "disallowed")]
    Disallowed,
}
impl WindowsHelloForBusinessPinUsage {
    /// The member as it stands on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Allowed => "allowed",
            Self::Required => "required",
            Self::Disallowed => "disallowed",
        }
    }
}
impl Described for WindowsHelloForBusinessPinUsage {
    fn schema() -> &'static schema::Schema {
        &WINDOWS_HELLO_FOR_BUSINESS_PIN_USAGE
    }
}
pub static WINDOWS_HELLO_FOR_BUSINESS_PIN_USAGE: schema::Schema = schema::Schema {
    name: "windowsHelloForBusinessPinUsage",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Value(schema::Rule::Enum {
        members: &["allowed", "required", "disallowed"],
        restricted: &[],
    }),
};
/// Changes to `deviceEnrollmentWindowsHelloForBusinessConfiguration`. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = deviceEnrollmentWindowsHelloForBusinessConfigurationPatch)]
pub struct DeviceEnrollmentWindowsHelloForBusinessConfigurationPatch {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = false)]
    pub odata_type: DeviceEnrollmentWindowsHelloForBusinessConfigurationPatchOdataType,
    #[serde(flatten)]
    pub base: super::DeviceEnrollmentConfigurationBasePatch,
    /// The fewest characters a PIN may have. Not more than `pinMaximumLength`.
    #[serde(
        rename = "pinMinimumLength",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false, minimum = 4, maximum = 127)]
    pub pin_minimum_length: Option<i32>,
    /// The most characters a PIN may have. Not less than `pinMinimumLength`.
    #[serde(
        rename = "pinMaximumLength",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false, minimum = 4, maximum = 127)]
    pub pin_maximum_length: Option<i32>,
    /// Uppercase letters in a PIN.
    #[serde(
        rename = "pinUppercaseCharactersUsage",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub pin_uppercase_characters_usage: Option<super::WindowsHelloForBusinessPinUsage>,
    /// Lowercase letters in a PIN.
    #[serde(
        rename = "pinLowercaseCharactersUsage",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub pin_lowercase_characters_usage: Option<super::WindowsHelloForBusinessPinUsage>,
    /// Special characters in a PIN.
    #[serde(
        rename = "pinSpecialCharactersUsage",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub pin_special_characters_usage: Option<super::WindowsHelloForBusinessPinUsage>,
    /// Whether devices are set up for Windows Hello for Business at all. `notConfigured` leaves what the client would do anyway.
    #[serde(rename = "state", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub state: Option<super::Enablement>,
    /// Requires a Trusted Platform Module. When false, devices without a usable one are set up too.
    #[serde(
        rename = "securityDeviceRequired",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub security_device_required: Option<bool>,
    /// Allows face and fingerprint next to the PIN, which every user must have in any case.
    #[serde(
        rename = "unlockWithBiometricsEnabled",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub unlock_with_biometrics_enabled: Option<bool>,
    /// Lets a phone or another registered device serve as the companion for signing in to a desktop.
    #[serde(
        rename = "remotePassportEnabled",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub remote_passport_enabled: Option<bool>,
    /// How many past PINs may not be used again, the present one included; 0 keeps no history. A PIN reset clears it.
    #[serde(
        rename = "pinPreviousBlockCount",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false, minimum = 0, maximum = 50)]
    pub pin_previous_block_count: Option<i32>,
    /// After how many days a PIN must be changed; 0 for never.
    #[serde(
        rename = "pinExpirationInDays",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false, minimum = 0, maximum = 730)]
    pub pin_expiration_in_days: Option<i32>,
    /// Anti-spoofing for face recognition, on devices that can do it. `notConfigured` leaves the choice to the user.
    #[serde(
        rename = "enhancedBiometricsState",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub enhanced_biometrics_state: Option<super::Enablement>,
    /// Signing in with a security key. `notConfigured` keeps what is set on the device.
    #[serde(
        rename = "securityKeyForSignIn",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub security_key_for_sign_in: Option<super::Enablement>,
    /// Enhanced sign-in security, as a number; 0 is not configured. Microsoft documents no other value.
    #[serde(
        rename = "enhancedSignInSecurity",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false, minimum = 0)]
    pub enhanced_sign_in_security: Option<i32>,
}
impl DeviceEnrollmentWindowsHelloForBusinessConfigurationPatch {
    /// Lays the changes over a value; what they do not mention stays as it is, and so does
    /// what only the server sets.
    #[allow(unused_variables)]
    pub fn apply(
        self,
        target: &mut super::DeviceEnrollmentWindowsHelloForBusinessConfiguration,
    ) {
        self.base.apply(&mut target.base);
        if let Some(value) = self.pin_minimum_length {
            target.pin_minimum_length = value;
        }
        if let Some(value) = self.pin_maximum_length {
            target.pin_maximum_length = value;
        }
        if let Some(value) = self.pin_uppercase_characters_usage {
            target.pin_uppercase_characters_usage = value;
        }
        if let Some(value) = self.pin_lowercase_characters_usage {
            target.pin_lowercase_characters_usage = value;
        }
        if let Some(value) = self.pin_special_characters_usage {
            target.pin_special_characters_usage = value;
        }
        if let Some(value) = self.state {
            target.state = value;
        }
        if let Some(value) = self.security_device_required {
            target.security_device_required = value;
        }
        if let Some(value) = self.unlock_with_biometrics_enabled {
            target.unlock_with_biometrics_enabled = value;
        }
        if let Some(value) = self.remote_passport_enabled {
            target.remote_passport_enabled = value;
        }
        if let Some(value) = self.pin_previous_block_count {
            target.pin_previous_block_count = value;
        }
        if let Some(value) = self.pin_expiration_in_days {
            target.pin_expiration_in_days = value;
        }
        if let Some(value) = self.enhanced_biometrics_state {
            target.enhanced_biometrics_state = value;
        }
        if let Some(value) = self.security_key_for_sign_in {
            target.security_key_for_sign_in = value;
        }
        if let Some(value) = self.enhanced_sign_in_security {
            target.enhanced_sign_in_security = value;
        }
    }
}
/// The type's own name on the wire: `#microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeviceEnrollmentWindowsHelloForBusinessConfigurationPatchOdataType;
impl DeviceEnrollmentWindowsHelloForBusinessConfigurationPatchOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration",
        "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration",
    ];
}
impl Serialize for DeviceEnrollmentWindowsHelloForBusinessConfigurationPatchOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str(
                "#microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration",
            )
    }
}
impl<'de> Deserialize<'de>
for DeviceEnrollmentWindowsHelloForBusinessConfigurationPatchOdataType {
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
for DeviceEnrollmentWindowsHelloForBusinessConfigurationPatchOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The name of this type."))
            .build()
            .into()
    }
}
impl ToSchema for DeviceEnrollmentWindowsHelloForBusinessConfigurationPatchOdataType {}
impl Described for DeviceEnrollmentWindowsHelloForBusinessConfigurationPatch {
    fn schema() -> &'static schema::Schema {
        &DEVICE_ENROLLMENT_WINDOWS_HELLO_FOR_BUSINESS_CONFIGURATION_PATCH
    }
}
pub static DEVICE_ENROLLMENT_WINDOWS_HELLO_FOR_BUSINESS_CONFIGURATION_PATCH: schema::Schema = schema::Schema {
    name: "deviceEnrollmentWindowsHelloForBusinessConfigurationPatch",
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
                        "#microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration",
                        "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration",
                    ],
                    written: true,
                },
            },
            schema::Property {
                name: "pinMinimumLength",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Integer {
                    minimum: Some(4i64),
                    maximum: Some(127i64),
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "pinMaximumLength",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Integer {
                    minimum: Some(4i64),
                    maximum: Some(127i64),
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "pinUppercaseCharactersUsage",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::WINDOWS_HELLO_FOR_BUSINESS_PIN_USAGE),
            },
            schema::Property {
                name: "pinLowercaseCharactersUsage",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::WINDOWS_HELLO_FOR_BUSINESS_PIN_USAGE),
            },
            schema::Property {
                name: "pinSpecialCharactersUsage",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::WINDOWS_HELLO_FOR_BUSINESS_PIN_USAGE),
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
            schema::Property {
                name: "securityDeviceRequired",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "unlockWithBiometricsEnabled",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "remotePassportEnabled",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "pinPreviousBlockCount",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Integer {
                    minimum: Some(0i64),
                    maximum: Some(50i64),
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "pinExpirationInDays",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Integer {
                    minimum: Some(0i64),
                    maximum: Some(730i64),
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "enhancedBiometricsState",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::ENABLEMENT),
            },
            schema::Property {
                name: "securityKeyForSignIn",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::ENABLEMENT),
            },
            schema::Property {
                name: "enhancedSignInSecurity",
                versions: schema::Versions::only(&["beta"]),
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
        ],
        additional: schema::Additional::Refused,
    }),
};
