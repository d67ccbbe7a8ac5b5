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
    /// What of the organization a message shows.
    #[serde(rename = "brandingOptions")]
    #[schema(required = false, default = json!("none"))]
    pub branding_options: super::EnrollmentNotificationBrandingOptions,
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
                rule: schema::Rule::Schema(
                    &super::ENROLLMENT_NOTIFICATION_BRANDING_OPTIONS,
                ),
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
    versions: schema::Versions::only(&["beta"]),
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
    versions: schema::Versions::only(&["beta"]),
    shape: schema::Shape::Value(schema::Rule::String {
        min_length: None,
        max_length: None,
        pattern: Some(
            "^([Ee]mail|[Pp]ush)_[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$",
        ),
        format: schema::Format::None,
    }),
};
/// What of the organization a message shows. A set of flags: member names joined by commas. See
/// [enrollmentNotificationBrandingOptions](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-enrollmentnotificationbrandingoptions?view=graph-rest-beta).
///
/// - `none`: nothing; the empty set.
/// - `includeCompanyLogo`: the logo.
/// - `includeCompanyName`: the name.
/// - `includeContactInformation`: how to reach support.
/// - `includeCompanyPortalLink`: a link to the Company Portal website.
/// - `includeDeviceDetails`: details of the device that was enrolled.
/// - `unknownFutureValue`: Graph's marker at the end of the members first published.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EnrollmentNotificationBrandingOptions(
    pub BTreeSet<EnrollmentNotificationBrandingOptionsFlag>,
);
/// One flag of [`EnrollmentNotificationBrandingOptions`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EnrollmentNotificationBrandingOptionsFlag {
    ///none
    None2,
    ///includeCompanyLogo
    IncludeCompanyLogo,
    ///includeCompanyName
    IncludeCompanyName,
    ///includeContactInformation
    IncludeContactInformation,
    ///includeCompanyPortalLink
    IncludeCompanyPortalLink,
    ///includeDeviceDetails
    IncludeDeviceDetails,
    ///unknownFutureValue
    UnknownFutureValue,
}
impl EnrollmentNotificationBrandingOptionsFlag {
    /// The flag as it stands on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None2 => "none",
            Self::IncludeCompanyLogo => "includeCompanyLogo",
            Self::IncludeCompanyName => "includeCompanyName",
            Self::IncludeContactInformation => "includeContactInformation",
            Self::IncludeCompanyPortalLink => "includeCompanyPortalLink",
            Self::IncludeDeviceDetails => "includeDeviceDetails",
            Self::UnknownFutureValue => "unknownFutureValue",
        }
    }
}
impl std::str::FromStr for EnrollmentNotificationBrandingOptionsFlag {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "none" => Ok(Self::None2),
            "includeCompanyLogo" => Ok(Self::IncludeCompanyLogo),
            "includeCompanyName" => Ok(Self::IncludeCompanyName),
            "includeContactInformation" => Ok(Self::IncludeContactInformation),
            "includeCompanyPortalLink" => Ok(Self::IncludeCompanyPortalLink),
            "includeDeviceDetails" => Ok(Self::IncludeDeviceDetails),
            "unknownFutureValue" => Ok(Self::UnknownFutureValue),
            unknown => Err(format!("`{unknown}` is not a flag")),
        }
    }
}
impl Serialize for EnrollmentNotificationBrandingOptions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let flags: Vec<&str> = self.0.iter().map(|flag| flag.as_str()).collect();
        serializer.serialize_str(&flags.join(","))
    }
}
impl<'de> Deserialize<'de> for EnrollmentNotificationBrandingOptions {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.split(',')
            .map(str::parse)
            .collect::<Result<_, _>>()
            .map(Self)
            .map_err(serde::de::Error::custom)
    }
}
impl utoipa::PartialSchema for EnrollmentNotificationBrandingOptions {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .pattern(
                Some(
                    "^(none|includeCompanyLogo|includeCompanyName|includeContactInformation|includeCompanyPortalLink|includeDeviceDetails|unknownFutureValue)(,(none|includeCompanyLogo|includeCompanyName|includeContactInformation|includeCompanyPortalLink|includeDeviceDetails|unknownFutureValue))*$",
                ),
            )
            .description(
                Some(
                    "What of the organization a message shows. A set of flags: member names joined by commas. See\n[enrollmentNotificationBrandingOptions](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-enrollmentnotificationbrandingoptions?view=graph-rest-beta).\n\n- `none`: nothing; the empty set.\n- `includeCompanyLogo`: the logo.\n- `includeCompanyName`: the name.\n- `includeContactInformation`: how to reach support.\n- `includeCompanyPortalLink`: a link to the Company Portal website.\n- `includeDeviceDetails`: details of the device that was enrolled.\n- `unknownFutureValue`: Graph's marker at the end of the members first published.",
                ),
            )
            .build()
            .into()
    }
}
impl ToSchema for EnrollmentNotificationBrandingOptions {
    fn name() -> std::borrow::Cow<'static, str> {
        "enrollmentNotificationBrandingOptions".into()
    }
}
impl Described for EnrollmentNotificationBrandingOptions {
    fn schema() -> &'static schema::Schema {
        &ENROLLMENT_NOTIFICATION_BRANDING_OPTIONS
    }
}
pub static ENROLLMENT_NOTIFICATION_BRANDING_OPTIONS: schema::Schema = schema::Schema {
    name: "enrollmentNotificationBrandingOptions",
    versions: schema::Versions::only(&["beta"]),
    shape: schema::Shape::Value(schema::Rule::Flags {
        members: &[
            "none",
            "includeCompanyLogo",
            "includeCompanyName",
            "includeContactInformation",
            "includeCompanyPortalLink",
            "includeDeviceDetails",
            "unknownFutureValue",
        ],
    }),
};
/// Changes to `deviceEnrollmentNotificationConfiguration`. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = deviceEnrollmentNotificationConfigurationPatch)]
pub struct DeviceEnrollmentNotificationConfigurationPatch {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = false)]
    pub odata_type: DeviceEnrollmentNotificationConfigurationPatchOdataType,
    #[serde(flatten)]
    pub base: super::DeviceEnrollmentConfigurationBasePatch,
    /// The platform whose enrollments are announced.
    #[serde(rename = "platformType", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub platform_type: Option<super::EnrollmentRestrictionPlatformType>,
    /// How the message is sent. `notificationTemplates` can name messages of both sorts.
    #[serde(rename = "templateType", skip_serializing_if = "Option::is_none", default)]
    #[schema(required = false, nullable = false)]
    pub template_type: Option<super::EnrollmentNotificationTemplateType>,
    /// The id of the message template; all zeros for none.
    #[serde(
        rename = "notificationMessageTemplateId",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub notification_message_template_id: Option<Uuid>,
    /// The messages to send, each as the template type, an underscore and the id of a message template.
    #[serde(
        rename = "notificationTemplates",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub notification_templates: Option<Vec<super::NotificationTemplateReference>>,
    /// What of the organization a message shows.
    #[serde(
        rename = "brandingOptions",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub branding_options: Option<super::EnrollmentNotificationBrandingOptions>,
    /// The locale used when a message has no text in the user's own, as in `en-us`.
    #[serde(
        rename = "defaultLocale",
        default,
        skip_serializing_if = "Change::is_absent"
    )]
    #[schema(required = false, value_type = Option<String>)]
    pub default_locale: Change<String>,
}
impl DeviceEnrollmentNotificationConfigurationPatch {
    /// Lays the changes over a value; what they do not mention stays as it is, and so does
    /// what only the server sets.
    #[allow(unused_variables)]
    pub fn apply(self, target: &mut super::DeviceEnrollmentNotificationConfiguration) {
        self.base.apply(&mut target.base);
        if let Some(value) = self.platform_type {
            target.platform_type = value;
        }
        if let Some(value) = self.template_type {
            target.template_type = value;
        }
        if let Some(value) = self.notification_message_template_id {
            target.notification_message_template_id = value;
        }
        if let Some(value) = self.notification_templates {
            target.notification_templates = value;
        }
        if let Some(value) = self.branding_options {
            target.branding_options = value;
        }
        self.default_locale.apply(&mut target.default_locale);
    }
}
/// The type's own name on the wire: `#microsoft.graph.deviceEnrollmentNotificationConfiguration`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeviceEnrollmentNotificationConfigurationPatchOdataType;
impl DeviceEnrollmentNotificationConfigurationPatchOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.deviceEnrollmentNotificationConfiguration",
        "microsoft.graph.deviceEnrollmentNotificationConfiguration",
    ];
}
impl Serialize for DeviceEnrollmentNotificationConfigurationPatchOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str("#microsoft.graph.deviceEnrollmentNotificationConfiguration")
    }
}
impl<'de> Deserialize<'de> for DeviceEnrollmentNotificationConfigurationPatchOdataType {
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
impl utoipa::PartialSchema for DeviceEnrollmentNotificationConfigurationPatchOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The name of this type."))
            .build()
            .into()
    }
}
impl ToSchema for DeviceEnrollmentNotificationConfigurationPatchOdataType {}
impl Described for DeviceEnrollmentNotificationConfigurationPatch {
    fn schema() -> &'static schema::Schema {
        &DEVICE_ENROLLMENT_NOTIFICATION_CONFIGURATION_PATCH
    }
}
pub static DEVICE_ENROLLMENT_NOTIFICATION_CONFIGURATION_PATCH: schema::Schema = schema::Schema {
    name: "deviceEnrollmentNotificationConfigurationPatch",
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
                        "#microsoft.graph.deviceEnrollmentNotificationConfiguration",
                        "microsoft.graph.deviceEnrollmentNotificationConfiguration",
                    ],
                    written: true,
                },
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
            schema::Property {
                name: "templateType",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Schema(&super::ENROLLMENT_NOTIFICATION_TEMPLATE_TYPE),
            },
            schema::Property {
                name: "notificationMessageTemplateId",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
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
                default: None,
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
                default: None,
                rule: schema::Rule::Schema(
                    &super::ENROLLMENT_NOTIFICATION_BRANDING_OPTIONS,
                ),
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
