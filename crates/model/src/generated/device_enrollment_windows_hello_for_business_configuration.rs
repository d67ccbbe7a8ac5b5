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
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("\"notConfigured\""),
                rule: schema::Rule::Schema(&super::ENABLEMENT),
            },
            schema::Property {
                name: "enhancedSignInSecurity",
                versions: schema::Versions::ALL,
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
