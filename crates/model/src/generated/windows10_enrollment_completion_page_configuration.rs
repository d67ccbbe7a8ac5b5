// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    std::collections::{BTreeMap, BTreeSet},
    muster_model_runtime::{Change, DateTimeOffset, Described, schema},
    serde::{Deserialize, Serialize},
    serde_json::Value, utoipa::ToSchema, uuid::Uuid,
};
/// The enrollment status page: what a Windows user sees while a new device is being set up, and what may be done when that fails. See [windows10EnrollmentCompletionPageConfiguration](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-windows10enrollmentcompletionpageconfiguration?view=graph-rest-beta), which also states the defaults, and [Set up the Enrollment Status Page](https://learn.microsoft.com/en-us/mem/intune/enrollment/windows-enrollment-status).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = windows10EnrollmentCompletionPageConfiguration)]
pub struct Windows10EnrollmentCompletionPageConfiguration {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = true)]
    pub odata_type: Windows10EnrollmentCompletionPageConfigurationOdataType,
    #[serde(flatten)]
    pub base: super::DeviceEnrollmentConfigurationBase,
    /// Shows the page. Without it the other settings are not seen by anybody.
    #[serde(rename = "showInstallationProgress")]
    #[schema(required = false, default = json!(false))]
    pub show_installation_progress: bool,
    /// Keeps the user from trying again after a failed installation.
    #[serde(rename = "blockDeviceSetupRetryByUser")]
    #[schema(required = false, default = json!(false))]
    pub block_device_setup_retry_by_user: bool,
    /// Lets the user reset the device after a failed installation.
    #[serde(rename = "allowDeviceResetOnInstallFailure")]
    #[schema(required = false, default = json!(false))]
    pub allow_device_reset_on_install_failure: bool,
    /// Lets the user collect logs after a failed installation.
    #[serde(rename = "allowLogCollectionOnInstallFailure")]
    #[schema(required = false, default = json!(false))]
    pub allow_log_collection_on_install_failure: bool,
    /// What to tell the user after a failed installation, in at most 10000 characters.
    #[serde(rename = "customErrorMessage", default)]
    #[schema(required = false, max_length = 10000)]
    pub custom_error_message: Option<String>,
    /// After how many minutes an unfinished installation counts as failed. A new configuration starts with 60, the built-in one has 0. Microsoft documents no upper bound.
    #[serde(rename = "installProgressTimeoutInMinutes", default)]
    #[schema(required = false, default = json!(60), minimum = 0)]
    pub install_progress_timeout_in_minutes: Option<i32>,
    /// Lets the user go on to use the device after a failed installation.
    #[serde(rename = "allowDeviceUseOnInstallFailure")]
    #[schema(required = false, default = json!(false))]
    pub allow_device_use_on_install_failure: bool,
    /// The ids of the apps whose installation is waited for: GUIDs, which Microsoft types as texts. Empty means all that are required.
    #[serde(rename = "selectedMobileAppIds")]
    #[schema(required = false, default = json!([]))]
    pub selected_mobile_app_ids: Vec<String>,
    /// In the technician phase, installs all required apps and overlooks failures of those that are not waited for. When false, any failed app fails the page.
    #[serde(rename = "allowNonBlockingAppInstallation")]
    #[schema(required = false, default = json!(false))]
    pub allow_non_blocking_app_installation: bool,
    /// Installs Windows quality updates during the out-of-box experience.
    #[serde(rename = "installQualityUpdates")]
    #[schema(required = false, default = json!(false))]
    pub install_quality_updates: bool,
    /// Shows progress only when the device is enrolled with Windows Autopilot.
    #[serde(rename = "trackInstallProgressForAutopilotOnly")]
    #[schema(required = false, default = json!(false))]
    pub track_install_progress_for_autopilot_only: bool,
    /// Shows progress to the first user of a device only, not to those who sign in later.
    #[serde(rename = "disableUserStatusTrackingAfterFirstUser")]
    #[schema(required = false, default = json!(false))]
    pub disable_user_status_tracking_after_first_user: bool,
}
/// The type's own name on the wire: `#microsoft.graph.windows10EnrollmentCompletionPageConfiguration`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Windows10EnrollmentCompletionPageConfigurationOdataType;
impl Windows10EnrollmentCompletionPageConfigurationOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
        "microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
    ];
}
impl Serialize for Windows10EnrollmentCompletionPageConfigurationOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str(
                "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
            )
    }
}
impl<'de> Deserialize<'de> for Windows10EnrollmentCompletionPageConfigurationOdataType {
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
impl utoipa::PartialSchema for Windows10EnrollmentCompletionPageConfigurationOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The name of this type."))
            .build()
            .into()
    }
}
impl ToSchema for Windows10EnrollmentCompletionPageConfigurationOdataType {}
impl Described for Windows10EnrollmentCompletionPageConfiguration {
    fn schema() -> &'static schema::Schema {
        &WINDOWS10_ENROLLMENT_COMPLETION_PAGE_CONFIGURATION
    }
}
pub static WINDOWS10_ENROLLMENT_COMPLETION_PAGE_CONFIGURATION: schema::Schema = schema::Schema {
    name: "windows10EnrollmentCompletionPageConfiguration",
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
                        "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
                        "microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
                    ],
                    written: true,
                },
            },
            schema::Property {
                name: "showInstallationProgress",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: false,
                read_only: false,
                default: Some("false"),
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "blockDeviceSetupRetryByUser",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: false,
                read_only: false,
                default: Some("false"),
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "allowDeviceResetOnInstallFailure",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: false,
                read_only: false,
                default: Some("false"),
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "allowLogCollectionOnInstallFailure",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: false,
                read_only: false,
                default: Some("false"),
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "customErrorMessage",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::String {
                    min_length: None,
                    max_length: Some(10000u32),
                    pattern: None,
                    format: schema::Format::None,
                },
            },
            schema::Property {
                name: "installProgressTimeoutInMinutes",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: true,
                read_only: false,
                default: Some("60"),
                rule: schema::Rule::Integer {
                    minimum: Some(0i64),
                    maximum: None,
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "allowDeviceUseOnInstallFailure",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: false,
                read_only: false,
                default: Some("false"),
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "selectedMobileAppIds",
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
                name: "allowNonBlockingAppInstallation",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: Some("false"),
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "installQualityUpdates",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: false,
                read_only: false,
                default: Some("false"),
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "trackInstallProgressForAutopilotOnly",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: false,
                read_only: false,
                default: Some("false"),
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "disableUserStatusTrackingAfterFirstUser",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: false,
                read_only: false,
                default: Some("false"),
                rule: schema::Rule::Boolean,
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
/// Changes to `windows10EnrollmentCompletionPageConfiguration`. What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = windows10EnrollmentCompletionPageConfigurationPatch)]
pub struct Windows10EnrollmentCompletionPageConfigurationPatch {
    #[serde(rename = "@odata.type", default)]
    #[schema(inline, required = false)]
    pub odata_type: Windows10EnrollmentCompletionPageConfigurationPatchOdataType,
    #[serde(flatten)]
    pub base: super::DeviceEnrollmentConfigurationBasePatch,
    /// Shows the page. Without it the other settings are not seen by anybody.
    #[serde(
        rename = "showInstallationProgress",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub show_installation_progress: Option<bool>,
    /// Keeps the user from trying again after a failed installation.
    #[serde(
        rename = "blockDeviceSetupRetryByUser",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub block_device_setup_retry_by_user: Option<bool>,
    /// Lets the user reset the device after a failed installation.
    #[serde(
        rename = "allowDeviceResetOnInstallFailure",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub allow_device_reset_on_install_failure: Option<bool>,
    /// Lets the user collect logs after a failed installation.
    #[serde(
        rename = "allowLogCollectionOnInstallFailure",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub allow_log_collection_on_install_failure: Option<bool>,
    /// What to tell the user after a failed installation, in at most 10000 characters.
    #[serde(
        rename = "customErrorMessage",
        default,
        skip_serializing_if = "Change::is_absent"
    )]
    #[schema(required = false, value_type = Option<String>, max_length = 10000)]
    pub custom_error_message: Change<String>,
    /// After how many minutes an unfinished installation counts as failed. A new configuration starts with 60, the built-in one has 0. Microsoft documents no upper bound.
    #[serde(
        rename = "installProgressTimeoutInMinutes",
        default,
        skip_serializing_if = "Change::is_absent"
    )]
    #[schema(required = false, value_type = Option<i32>, minimum = 0)]
    pub install_progress_timeout_in_minutes: Change<i32>,
    /// Lets the user go on to use the device after a failed installation.
    #[serde(
        rename = "allowDeviceUseOnInstallFailure",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub allow_device_use_on_install_failure: Option<bool>,
    /// The ids of the apps whose installation is waited for: GUIDs, which Microsoft types as texts. Empty means all that are required.
    #[serde(
        rename = "selectedMobileAppIds",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub selected_mobile_app_ids: Option<Vec<String>>,
    /// In the technician phase, installs all required apps and overlooks failures of those that are not waited for. When false, any failed app fails the page.
    #[serde(
        rename = "allowNonBlockingAppInstallation",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub allow_non_blocking_app_installation: Option<bool>,
    /// Installs Windows quality updates during the out-of-box experience.
    #[serde(
        rename = "installQualityUpdates",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub install_quality_updates: Option<bool>,
    /// Shows progress only when the device is enrolled with Windows Autopilot.
    #[serde(
        rename = "trackInstallProgressForAutopilotOnly",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub track_install_progress_for_autopilot_only: Option<bool>,
    /// Shows progress to the first user of a device only, not to those who sign in later.
    #[serde(
        rename = "disableUserStatusTrackingAfterFirstUser",
        skip_serializing_if = "Option::is_none",
        default
    )]
    #[schema(required = false, nullable = false)]
    pub disable_user_status_tracking_after_first_user: Option<bool>,
}
impl Windows10EnrollmentCompletionPageConfigurationPatch {
    /// Lays the changes over a value; what they do not mention stays as it is, and so does
    /// what only the server sets.
    #[allow(unused_variables)]
    pub fn apply(
        self,
        target: &mut super::Windows10EnrollmentCompletionPageConfiguration,
    ) {
        self.base.apply(&mut target.base);
        if let Some(value) = self.show_installation_progress {
            target.show_installation_progress = value;
        }
        if let Some(value) = self.block_device_setup_retry_by_user {
            target.block_device_setup_retry_by_user = value;
        }
        if let Some(value) = self.allow_device_reset_on_install_failure {
            target.allow_device_reset_on_install_failure = value;
        }
        if let Some(value) = self.allow_log_collection_on_install_failure {
            target.allow_log_collection_on_install_failure = value;
        }
        self.custom_error_message.apply(&mut target.custom_error_message);
        self.install_progress_timeout_in_minutes
            .apply(&mut target.install_progress_timeout_in_minutes);
        if let Some(value) = self.allow_device_use_on_install_failure {
            target.allow_device_use_on_install_failure = value;
        }
        if let Some(value) = self.selected_mobile_app_ids {
            target.selected_mobile_app_ids = value;
        }
        if let Some(value) = self.allow_non_blocking_app_installation {
            target.allow_non_blocking_app_installation = value;
        }
        if let Some(value) = self.install_quality_updates {
            target.install_quality_updates = value;
        }
        if let Some(value) = self.track_install_progress_for_autopilot_only {
            target.track_install_progress_for_autopilot_only = value;
        }
        if let Some(value) = self.disable_user_status_tracking_after_first_user {
            target.disable_user_status_tracking_after_first_user = value;
        }
    }
}
/// The type's own name on the wire: `#microsoft.graph.windows10EnrollmentCompletionPageConfiguration`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Windows10EnrollmentCompletionPageConfigurationPatchOdataType;
impl Windows10EnrollmentCompletionPageConfigurationPatchOdataType {
    /// Every accepted spelling; the first is the one that is written.
    pub const SPELLINGS: &'static [&'static str] = &[
        "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
        "microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
    ];
}
impl Serialize for Windows10EnrollmentCompletionPageConfigurationPatchOdataType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .serialize_str(
                "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
            )
    }
}
impl<'de> Deserialize<'de>
for Windows10EnrollmentCompletionPageConfigurationPatchOdataType {
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
for Windows10EnrollmentCompletionPageConfigurationPatchOdataType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::Type::String)
            .enum_values(Some(Self::SPELLINGS.iter().copied()))
            .description(Some("The name of this type."))
            .build()
            .into()
    }
}
impl ToSchema for Windows10EnrollmentCompletionPageConfigurationPatchOdataType {}
impl Described for Windows10EnrollmentCompletionPageConfigurationPatch {
    fn schema() -> &'static schema::Schema {
        &WINDOWS10_ENROLLMENT_COMPLETION_PAGE_CONFIGURATION_PATCH
    }
}
pub static WINDOWS10_ENROLLMENT_COMPLETION_PAGE_CONFIGURATION_PATCH: schema::Schema = schema::Schema {
    name: "windows10EnrollmentCompletionPageConfigurationPatch",
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
                        "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
                        "microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
                    ],
                    written: true,
                },
            },
            schema::Property {
                name: "showInstallationProgress",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "blockDeviceSetupRetryByUser",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "allowDeviceResetOnInstallFailure",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "allowLogCollectionOnInstallFailure",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "customErrorMessage",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::String {
                    min_length: None,
                    max_length: Some(10000u32),
                    pattern: None,
                    format: schema::Format::None,
                },
            },
            schema::Property {
                name: "installProgressTimeoutInMinutes",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: true,
                read_only: false,
                default: None,
                rule: schema::Rule::Integer {
                    minimum: Some(0i64),
                    maximum: None,
                    width: schema::Width::Int32,
                },
            },
            schema::Property {
                name: "allowDeviceUseOnInstallFailure",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "selectedMobileAppIds",
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
                name: "allowNonBlockingAppInstallation",
                versions: schema::Versions::ALL,
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "installQualityUpdates",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "trackInstallProgressForAutopilotOnly",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Boolean,
            },
            schema::Property {
                name: "disableUserStatusTrackingAfterFirstUser",
                versions: schema::Versions::only(&["beta"]),
                required: false,
                nullable: false,
                read_only: false,
                default: None,
                rule: schema::Rule::Boolean,
            },
        ],
        additional: schema::Additional::Refused,
    }),
};
