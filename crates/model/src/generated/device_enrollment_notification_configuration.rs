// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// Messages sent to users after a device of theirs was enrolled. See [deviceEnrollmentNotificationConfiguration](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-deviceenrollmentnotificationconfiguration?view=graph-rest-beta).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = deviceEnrollmentNotificationConfiguration)]
pub struct DeviceEnrollmentNotificationConfiguration {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = true)]
    pub odata_type: DeviceEnrollmentNotificationConfigurationOdataType,
    #[serde(flatten)]
    pub base: super::DeviceEnrollmentConfigurationBase,
    /// The platform whose enrollments are announced.
    #[serde(rename = "platformType")]
    #[schema(required = true)]
    pub platform_type: super::EnrollmentRestrictionPlatformType,
    /// How the message is sent. `notificationTemplates` can name messages of both sorts.
    #[serde(rename = "templateType")]
    #[schema(required = false, default = json!("email"))]
    pub template_type: super::EnrollmentNotificationTemplateType,
    /// The id of the message template; all zeros for none.
    #[serde(rename = "notificationMessageTemplateId")]
    #[schema(required = false, default = json!("00000000-0000-0000-0000-000000000000"))]
    pub notification_message_template_id: Uuid,
    /// The messages to send, each as the template type, an underscore and the id of a message template.
    #[serde(rename = "notificationTemplates")]
    #[schema(required = false, default = json!([]))]
    pub notification_templates: Vec<super::NotificationTemplateReference>,
    /// What of the organization a message shows. A set of flags, written as member names
    /// joined by commas without spaces. See
    /// [enrollmentNotificationBrandingOptions](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-enrollmentnotificationbrandingoptions?view=graph-rest-beta).
    ///
    /// - `none`: nothing; the empty set.
    /// - `includeCompanyLogo`: the logo.
    /// - `includeCompanyName`: the name.
    /// - `includeContactInformation`: how to reach support.
    /// - `includeCompanyPortalLink`: a link to the Company Portal website.
    /// - `includeDeviceDetails`: details of the device that was enrolled.
    /// - `unknownFutureValue`: Graph's marker at the end of the members first published.
    #[serde(rename = "brandingOptions")]
    #[schema(
        required = false,
        default = json!("none"),
        pattern = "^(none|includeCompanyLogo|includeCompanyName|includeContactInformation|includeCompanyPortalLink|includeDeviceDetails|unknownFutureValue)(,(none|includeCompanyLogo|includeCompanyName|includeContactInformation|includeCompanyPortalLink|includeDeviceDetails|unknownFutureValue))*$"
    )]
    pub branding_options: String,
    /// The locale used when a message has no text in the user's own, as in `en-us`.
    #[serde(rename = "defaultLocale", default)]
    #[schema(required = false)]
    pub default_locale: Option<String>,
}
/// The type's own name on the wire: `#microsoft.graph.deviceEnrollmentNotificationConfiguration`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeviceEnrollmentNotificationConfigurationOdataType;
impl DeviceEnrollmentNotificationConfigurationOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.deviceEnrollmentNotificationConfiguration",
        "microsoft.graph.deviceEnrollmentNotificationConfiguration",
    ];
}
impl Serialize for DeviceEnrollmentNotificationConfigurationOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str("#microsoft.graph.deviceEnrollmentNotificationConfiguration")
    }
}
impl<'de> Deserialize<'de> for DeviceEnrollmentNotificationConfigurationOdataType {
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
impl utoipa::PartialSchema for DeviceEnrollmentNotificationConfigurationOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The name of this type."))
            .build()
            .into()
    }
}
impl ToSchema for DeviceEnrollmentNotificationConfigurationOdataType {}
impl Described for DeviceEnrollmentNotificationConfiguration {
    fn schema() -> &'static schema::Schema {
        &DEVICE_ENROLLMENT_NOTIFICATION_CONFIGURATION
    }
}
pub static DEVICE_ENROLLMENT_NOTIFICATION_CONFIGURATION: schema::Schema = schema::Schema {
    name: "deviceEnrollmentNotificationConfiguration",
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
                        "#microsoft.graph.deviceEnrollmentNotificationConfiguration",
                        "microsoft.graph.deviceEnrollmentNotificationConfiguration",
                    ],
                    written: true,
                },
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
            schema::Property {
                name: "templateType",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("\"email\""),
                rule: schema::Rule::Schema(&super::ENROLLMENT_NOTIFICATION_TEMPLATE_TYPE),
            },
            schema::Property {
                name: "notificationMessageTemplateId",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("\"00000000-0000-0000-0000-000000000000\""),
                rule: schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::Uuid,
                },
            },
            schema::Property {
                name: "notificationTemplates",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("[]"),
                rule: schema::Rule::Array {
                    items: &schema::Item {
                        nullable: false,
                        rule: schema::Rule::Schema(
                            &super::NOTIFICATION_TEMPLATE_REFERENCE,
                        ),
                    },
                    min_items: None,
                    max_items: None,
                    unique: false,
                },
            },
            schema::Property {
                name: "brandingOptions",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("\"none\""),
                rule: schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: Some(
                        "^(none|includeCompanyLogo|includeCompanyName|includeContactInformation|includeCompanyPortalLink|includeDeviceDetails|unknownFutureValue)(,(none|includeCompanyLogo|includeCompanyName|includeContactInformation|includeCompanyPortalLink|includeDeviceDetails|unknownFutureValue))*$",
                    ),
                    format: schema::Format::None,
                },
            },
            schema::Property {
                name: "defaultLocale",
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
/// How a notification reaches the user. See
/// [enrollmentNotificationTemplateType](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-enrollmentnotificationtemplatetype?view=graph-rest-beta).
///
/// - `email`: by e-mail.
/// - `push`: as a push notification of the Company Portal app.
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
#[schema(as = enrollmentNotificationTemplateType)]
pub enum EnrollmentNotificationTemplateType {
    /// `email`
    #[serde(rename = "email")]
    Email,
    /// `push`
    #[serde(rename = "push")]
    Push,
    /// `unknownFutureValue`
    #[serde(rename = "unknownFutureValue")]
    UnknownFutureValue,
}
impl EnrollmentNotificationTemplateType {
    /// The member as it stands on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Push => "push",
            Self::UnknownFutureValue => "unknownFutureValue",
        }
    }
}
impl Described for EnrollmentNotificationTemplateType {
    fn schema() -> &'static schema::Schema {
        &ENROLLMENT_NOTIFICATION_TEMPLATE_TYPE
    }
}
pub static ENROLLMENT_NOTIFICATION_TEMPLATE_TYPE: schema::Schema = schema::Schema {
    name: "enrollmentNotificationTemplateType",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Value(schema::Rule::Enum {
        members: &["email", "push", "unknownFutureValue"],
        restricted: &[],
    }),
};
/// Names a message to send: the template type, an underscore and the id of a message template, such as `email_6f0a6d5c-3a0e-4ac4-9f0f-0d6c4a0f7a11`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
#[schema(
    as = notificationTemplateReference,
    pattern = "^([Ee]mail|[Pp]ush)_[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"
)]
pub struct NotificationTemplateReference(pub String);
impl Described for NotificationTemplateReference {
    fn schema() -> &'static schema::Schema {
        &NOTIFICATION_TEMPLATE_REFERENCE
    }
}
pub static NOTIFICATION_TEMPLATE_REFERENCE: schema::Schema = schema::Schema {
    name: "notificationTemplateReference",
    versions: schema::Versions::ALL,
    shape: schema::Shape::Value(schema::Rule::String {
        min_length: None,
        max_length: None,
        pattern: Some(
            "^([Ee]mail|[Pp]ush)_[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$",
        ),
        format: schema::Format::None,
    }),
};
