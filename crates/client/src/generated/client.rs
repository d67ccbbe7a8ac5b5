// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///The base type named as if it were a target. Microsoft's reference page shows it in the example of the operation, as a placeholder. It is accepted, stored and given back, and targets nobody. Use one of the other forms to reach somebody.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct AbstractAssignmentTarget {
        ///The name of this type.
        #[serde(
            rename = "@odata.type",
            default = "defaults::abstract_assignment_target_odata_type"
        )]
        pub odata_type: ::std::string::String,
    }
    impl ::std::default::Default for AbstractAssignmentTarget {
        fn default() -> Self {
            Self {
                odata_type: defaults::abstract_assignment_target_odata_type(),
            }
        }
    }
    ///Every managed device of the tenant. The built-in configurations have this target. See [allDevicesAssignmentTarget](https://learn.microsoft.com/en-us/graph/api/resources/intune-shared-alldevicesassignmenttarget?view=graph-rest-beta).
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct AllDevicesAssignmentTarget {
        ///The id of the filter, or null when there is none.
        #[serde(
            rename = "deviceAndAppManagementAssignmentFilterId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub device_and_app_management_assignment_filter_id: ::std::option::Option<
            ::std::string::String,
        >,
        ///What the filter does to the target; `none` when there is no filter.
        #[serde(
            rename = "deviceAndAppManagementAssignmentFilterType",
            default = "defaults::all_devices_assignment_target_device_and_app_management_assignment_filter_type"
        )]
        pub device_and_app_management_assignment_filter_type: crate::generated::open_types::DeviceAndAppManagementAssignmentFilterType,
        ///The name of this type.
        #[serde(
            rename = "@odata.type",
            default = "defaults::all_devices_assignment_target_odata_type"
        )]
        pub odata_type: ::std::string::String,
    }
    impl ::std::default::Default for AllDevicesAssignmentTarget {
        fn default() -> Self {
            Self {
                device_and_app_management_assignment_filter_id: Default::default(),
                device_and_app_management_assignment_filter_type: defaults::all_devices_assignment_target_device_and_app_management_assignment_filter_type(),
                odata_type: defaults::all_devices_assignment_target_odata_type(),
            }
        }
    }
    ///Every user of the tenant who has an Intune license; the admin center calls it "All users". See [allLicensedUsersAssignmentTarget](https://learn.microsoft.com/en-us/graph/api/resources/intune-shared-alllicensedusersassignmenttarget?view=graph-rest-beta).
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct AllLicensedUsersAssignmentTarget {
        ///The id of the filter, or null when there is none.
        #[serde(
            rename = "deviceAndAppManagementAssignmentFilterId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub device_and_app_management_assignment_filter_id: ::std::option::Option<
            ::std::string::String,
        >,
        ///What the filter does to the target; `none` when there is no filter.
        #[serde(
            rename = "deviceAndAppManagementAssignmentFilterType",
            default = "defaults::all_licensed_users_assignment_target_device_and_app_management_assignment_filter_type"
        )]
        pub device_and_app_management_assignment_filter_type: crate::generated::open_types::DeviceAndAppManagementAssignmentFilterType,
        ///The name of this type.
        #[serde(
            rename = "@odata.type",
            default = "defaults::all_licensed_users_assignment_target_odata_type"
        )]
        pub odata_type: ::std::string::String,
    }
    impl ::std::default::Default for AllLicensedUsersAssignmentTarget {
        fn default() -> Self {
            Self {
                device_and_app_management_assignment_filter_id: Default::default(),
                device_and_app_management_assignment_filter_type: defaults::all_licensed_users_assignment_target_device_and_app_management_assignment_filter_type(),
                odata_type: defaults::all_licensed_users_assignment_target_odata_type(),
            }
        }
    }
    ///What every real target can have: a filter, which narrows the target to the devices it matches, or to those it does not. See [Use filters when assigning](https://learn.microsoft.com/en-us/mem/intune/fundamentals/filters).
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct AssignmentTargetBase {
        ///The id of the filter, or null when there is none.
        #[serde(
            rename = "deviceAndAppManagementAssignmentFilterId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub device_and_app_management_assignment_filter_id: ::std::option::Option<
            ::std::string::String,
        >,
        ///What the filter does to the target; `none` when there is no filter.
        #[serde(
            rename = "deviceAndAppManagementAssignmentFilterType",
            default = "defaults::assignment_target_base_device_and_app_management_assignment_filter_type"
        )]
        pub device_and_app_management_assignment_filter_type: crate::generated::open_types::DeviceAndAppManagementAssignmentFilterType,
    }
    impl ::std::default::Default for AssignmentTargetBase {
        fn default() -> Self {
            Self {
                device_and_app_management_assignment_filter_id: Default::default(),
                device_and_app_management_assignment_filter_type: defaults::assignment_target_base_device_and_app_management_assignment_filter_type(),
            }
        }
    }
    ///A collection of devices kept in Configuration Manager rather than in the directory. See [configurationManagerCollectionAssignmentTarget](https://learn.microsoft.com/en-us/graph/api/resources/intune-shared-configurationmanagercollectionassignmenttarget?view=graph-rest-beta).
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ConfigurationManagerCollectionAssignmentTarget {
        ///The id of the collection in Configuration Manager.
        #[serde(rename = "collectionId")]
        pub collection_id: ::std::string::String,
        ///The id of the filter, or null when there is none.
        #[serde(
            rename = "deviceAndAppManagementAssignmentFilterId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub device_and_app_management_assignment_filter_id: ::std::option::Option<
            ::std::string::String,
        >,
        ///What the filter does to the target; `none` when there is no filter.
        #[serde(
            rename = "deviceAndAppManagementAssignmentFilterType",
            default = "defaults::configuration_manager_collection_assignment_target_device_and_app_management_assignment_filter_type"
        )]
        pub device_and_app_management_assignment_filter_type: crate::generated::open_types::DeviceAndAppManagementAssignmentFilterType,
        ///The name of this type.
        #[serde(
            rename = "@odata.type",
            default = "defaults::configuration_manager_collection_assignment_target_odata_type"
        )]
        pub odata_type: ::std::string::String,
    }
    ///Co-management: how an enrolling Windows device is shared between Intune and Configuration Manager. See [deviceComanagementAuthorityConfiguration](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-devicecomanagementauthorityconfiguration?view=graph-rest-beta).
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct DeviceComanagementAuthorityConfiguration {
        ///Arguments for the installation of the agent, or null for none.
        #[serde(
            rename = "configurationManagerAgentCommandLineArgument",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub configuration_manager_agent_command_line_argument: ::std::option::Option<
            ::std::string::String,
        >,
        ///When it was created, in UTC; `0001-01-01T00:00:00Z` for a built-in configuration.
        #[serde(
            rename = "createdDateTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_date_time: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Free text for administrators.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The kind once more, as an enumeration. It follows from `@odata.type`.
        #[serde(
            rename = "deviceEnrollmentConfigurationType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub device_enrollment_configuration_type: ::std::option::Option<
            crate::generated::open_types::DeviceEnrollmentConfigurationType,
        >,
        ///What the admin center calls it. Not unique: all built-in configurations share one name.
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub display_name: ::std::option::Option<::std::string::String>,
        ///The key, chosen by the server. Unique in its collection, opaque, never reused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///Installs the agent of Configuration Manager during enrollment.
        #[serde(rename = "installConfigurationManagerAgent", default)]
        pub install_configuration_manager_agent: bool,
        ///When its settings last changed, in UTC.
        #[serde(
            rename = "lastModifiedDateTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_modified_date_time: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Who manages the device, as a number. Microsoft documents neither its values nor a range.
        #[serde(rename = "managedDeviceAuthority", default)]
        pub managed_device_authority: i32,
        ///The name of this type.
        #[serde(
            rename = "@odata.type",
            default = "defaults::device_comanagement_authority_configuration_odata_type"
        )]
        pub odata_type: ::std::string::String,
        ///Decides between configurations of one kind that reach the same user: the one with the lowest number of 1 and above applies, and no other of that kind. 0 marks the built-in configuration, which applies only when no other does. A new configuration gets the highest number of its kind plus one, the weakest place above the built-in one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub priority: ::std::option::Option<i32>,
        ///The ids of the scope tags that limit which administrators see it. See [Use RBAC and scope tags](https://learn.microsoft.com/en-us/mem/intune/fundamentals/scope-tags).
        #[serde(
            rename = "roleScopeTagIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub role_scope_tag_ids: ::std::vec::Vec<::std::string::String>,
        ///Counts changes of the settings, from 1; always 0 for a built-in configuration.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<i32>,
    }
    impl ::std::default::Default for DeviceComanagementAuthorityConfiguration {
        fn default() -> Self {
            Self {
                configuration_manager_agent_command_line_argument: Default::default(),
                created_date_time: Default::default(),
                description: Default::default(),
                device_enrollment_configuration_type: Default::default(),
                display_name: Default::default(),
                id: Default::default(),
                install_configuration_manager_agent: Default::default(),
                last_modified_date_time: Default::default(),
                managed_device_authority: Default::default(),
                odata_type: defaults::device_comanagement_authority_configuration_odata_type(),
                priority: Default::default(),
                role_scope_tag_ids: Default::default(),
                version: Default::default(),
            }
        }
    }
    ///What enrollment configurations of every kind have.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct DeviceEnrollmentConfigurationBase {
        ///When it was created, in UTC; `0001-01-01T00:00:00Z` for a built-in configuration.
        #[serde(
            rename = "createdDateTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_date_time: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Free text for administrators.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The kind once more, as an enumeration. It follows from `@odata.type`.
        #[serde(
            rename = "deviceEnrollmentConfigurationType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub device_enrollment_configuration_type: ::std::option::Option<
            crate::generated::open_types::DeviceEnrollmentConfigurationType,
        >,
        ///What the admin center calls it. Not unique: all built-in configurations share one name.
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub display_name: ::std::option::Option<::std::string::String>,
        ///The key, chosen by the server. Unique in its collection, opaque, never reused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///When its settings last changed, in UTC.
        #[serde(
            rename = "lastModifiedDateTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_modified_date_time: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Decides between configurations of one kind that reach the same user: the one with the lowest number of 1 and above applies, and no other of that kind. 0 marks the built-in configuration, which applies only when no other does. A new configuration gets the highest number of its kind plus one, the weakest place above the built-in one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub priority: ::std::option::Option<i32>,
        ///The ids of the scope tags that limit which administrators see it. See [Use RBAC and scope tags](https://learn.microsoft.com/en-us/mem/intune/fundamentals/scope-tags).
        #[serde(
            rename = "roleScopeTagIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub role_scope_tag_ids: ::std::vec::Vec<::std::string::String>,
        ///Counts changes of the settings, from 1; always 0 for a built-in configuration.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<i32>,
    }
    ///Enrollment configurations, of different kinds.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct DeviceEnrollmentConfigurationCollection {
        ///The configurations.
        pub value: ::std::vec::Vec<
            crate::generated::open_types::DeviceEnrollmentConfiguration,
        >,
    }
    ///How many devices one user may enroll. See [deviceEnrollmentLimitConfiguration](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-deviceenrollmentlimitconfiguration?view=graph-rest-beta).
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct DeviceEnrollmentLimitConfiguration {
        ///When it was created, in UTC; `0001-01-01T00:00:00Z` for a built-in configuration.
        #[serde(
            rename = "createdDateTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_date_time: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Free text for administrators.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The kind once more, as an enumeration. It follows from `@odata.type`.
        #[serde(
            rename = "deviceEnrollmentConfigurationType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub device_enrollment_configuration_type: ::std::option::Option<
            crate::generated::open_types::DeviceEnrollmentConfigurationType,
        >,
        ///What the admin center calls it. Not unique: all built-in configurations share one name.
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub display_name: ::std::option::Option<::std::string::String>,
        ///The key, chosen by the server. Unique in its collection, opaque, never reused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///When its settings last changed, in UTC.
        #[serde(
            rename = "lastModifiedDateTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_modified_date_time: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///The number of devices, from 1 to 15; the built-in configuration starts with 5. The upper bound is from [Understand Intune and Microsoft Entra device limit restrictions](https://learn.microsoft.com/en-us/mem/intune/enrollment/device-limit-intune-azure).
        pub limit: ::std::num::NonZeroU32,
        ///The name of this type.
        #[serde(
            rename = "@odata.type",
            default = "defaults::device_enrollment_limit_configuration_odata_type"
        )]
        pub odata_type: ::std::string::String,
        ///Decides between configurations of one kind that reach the same user: the one with the lowest number of 1 and above applies, and no other of that kind. 0 marks the built-in configuration, which applies only when no other does. A new configuration gets the highest number of its kind plus one, the weakest place above the built-in one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub priority: ::std::option::Option<i32>,
        ///The ids of the scope tags that limit which administrators see it. See [Use RBAC and scope tags](https://learn.microsoft.com/en-us/mem/intune/fundamentals/scope-tags).
        #[serde(
            rename = "roleScopeTagIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub role_scope_tag_ids: ::std::vec::Vec<::std::string::String>,
        ///Counts changes of the settings, from 1; always 0 for a built-in configuration.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<i32>,
    }
    ///Messages sent to users after a device of theirs was enrolled. See [deviceEnrollmentNotificationConfiguration](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-deviceenrollmentnotificationconfiguration?view=graph-rest-beta).
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct DeviceEnrollmentNotificationConfiguration {
        /**What of the organization a message shows. A set of flags, written as member names
joined by commas without spaces. See
[enrollmentNotificationBrandingOptions](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-enrollmentnotificationbrandingoptions?view=graph-rest-beta).

- `none`: nothing; the empty set.
- `includeCompanyLogo`: the logo.
- `includeCompanyName`: the name.
- `includeContactInformation`: how to reach support.
- `includeCompanyPortalLink`: a link to the Company Portal website.
- `includeDeviceDetails`: details of the device that was enrolled.
- `unknownFutureValue`: Graph's marker at the end of the members first published.
*/
        #[serde(
            rename = "brandingOptions",
            default = "defaults::device_enrollment_notification_configuration_branding_options"
        )]
        pub branding_options: ::std::string::String,
        ///When it was created, in UTC; `0001-01-01T00:00:00Z` for a built-in configuration.
        #[serde(
            rename = "createdDateTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_date_time: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///The locale used when a message has no text in the user's own, as in `en-us`.
        #[serde(
            rename = "defaultLocale",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub default_locale: ::std::option::Option<::std::string::String>,
        ///Free text for administrators.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The kind once more, as an enumeration. It follows from `@odata.type`.
        #[serde(
            rename = "deviceEnrollmentConfigurationType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub device_enrollment_configuration_type: ::std::option::Option<
            crate::generated::open_types::DeviceEnrollmentConfigurationType,
        >,
        ///What the admin center calls it. Not unique: all built-in configurations share one name.
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub display_name: ::std::option::Option<::std::string::String>,
        ///The key, chosen by the server. Unique in its collection, opaque, never reused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///When its settings last changed, in UTC.
        #[serde(
            rename = "lastModifiedDateTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_modified_date_time: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///The id of the message template; all zeros for none.
        #[serde(
            rename = "notificationMessageTemplateId",
            default = "defaults::device_enrollment_notification_configuration_notification_message_template_id"
        )]
        pub notification_message_template_id: ::uuid::Uuid,
        ///The messages to send, each as the template type, an underscore and the id of a message template.
        #[serde(
            rename = "notificationTemplates",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub notification_templates: ::std::vec::Vec<NotificationTemplateReference>,
        ///The name of this type.
        #[serde(
            rename = "@odata.type",
            default = "defaults::device_enrollment_notification_configuration_odata_type"
        )]
        pub odata_type: ::std::string::String,
        ///The platform whose enrollments are announced.
        #[serde(rename = "platformType")]
        pub platform_type: crate::generated::open_types::EnrollmentRestrictionPlatformType,
        ///Decides between configurations of one kind that reach the same user: the one with the lowest number of 1 and above applies, and no other of that kind. 0 marks the built-in configuration, which applies only when no other does. A new configuration gets the highest number of its kind plus one, the weakest place above the built-in one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub priority: ::std::option::Option<i32>,
        ///The ids of the scope tags that limit which administrators see it. See [Use RBAC and scope tags](https://learn.microsoft.com/en-us/mem/intune/fundamentals/scope-tags).
        #[serde(
            rename = "roleScopeTagIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub role_scope_tag_ids: ::std::vec::Vec<::std::string::String>,
        ///How the message is sent. `notificationTemplates` can name messages of both sorts.
        #[serde(
            rename = "templateType",
            default = "defaults::device_enrollment_notification_configuration_template_type"
        )]
        pub template_type: crate::generated::open_types::EnrollmentNotificationTemplateType,
        ///Counts changes of the settings, from 1; always 0 for a built-in configuration.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<i32>,
    }
    ///What is refused on one platform. A device must pass all of it; one that is refused is told so when it tries to enroll, and devices already enrolled stay. See [deviceEnrollmentPlatformRestriction](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-deviceenrollmentplatformrestriction?view=graph-rest-beta).
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct DeviceEnrollmentPlatformRestriction {
        ///Names of manufacturers whose devices are refused.
        #[serde(
            rename = "blockedManufacturers",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub blocked_manufacturers: ::std::vec::Vec<::std::string::String>,
        ///Editions of the operating system (stock keeping units) that are refused.
        #[serde(
            rename = "blockedSkus",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub blocked_skus: ::std::vec::Vec<::std::string::String>,
        ///The newest version of the operating system that may enroll, in the platform's own notation. Null or empty for no bound.
        #[serde(
            rename = "osMaximumVersion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub os_maximum_version: ::std::option::Option<::std::string::String>,
        ///The oldest version of the operating system that may enroll, in the platform's own notation. Null or empty for no bound.
        #[serde(
            rename = "osMinimumVersion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub os_minimum_version: ::std::option::Option<::std::string::String>,
        ///Refuses devices owned by the user rather than by the organization.
        #[serde(rename = "personalDeviceEnrollmentBlocked", default)]
        pub personal_device_enrollment_blocked: bool,
        ///Refuses the platform altogether. The other properties then have nothing to decide.
        #[serde(rename = "platformBlocked", default)]
        pub platform_blocked: bool,
    }
    ///Which devices of one platform may enroll. This is the form in which restrictions are created; the form for all platforms at once is built in. See [deviceEnrollmentPlatformRestrictionConfiguration](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-deviceenrollmentplatformrestrictionconfiguration?view=graph-rest-beta).
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct DeviceEnrollmentPlatformRestrictionConfiguration {
        ///When it was created, in UTC; `0001-01-01T00:00:00Z` for a built-in configuration.
        #[serde(
            rename = "createdDateTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_date_time: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Free text for administrators.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The kind once more, as an enumeration. It follows from `@odata.type`.
        #[serde(
            rename = "deviceEnrollmentConfigurationType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub device_enrollment_configuration_type: ::std::option::Option<
            crate::generated::open_types::DeviceEnrollmentConfigurationType,
        >,
        ///What the admin center calls it. Not unique: all built-in configurations share one name.
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub display_name: ::std::option::Option<::std::string::String>,
        ///The key, chosen by the server. Unique in its collection, opaque, never reused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///When its settings last changed, in UTC.
        #[serde(
            rename = "lastModifiedDateTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_modified_date_time: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///The name of this type.
        #[serde(
            rename = "@odata.type",
            default = "defaults::device_enrollment_platform_restriction_configuration_odata_type"
        )]
        pub odata_type: ::std::string::String,
        ///The restriction, or null for none.
        #[serde(
            rename = "platformRestriction",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub platform_restriction: ::std::option::Option<
            DeviceEnrollmentPlatformRestriction,
        >,
        ///The platform it is about. Chosen when the configuration is created and fixed from then on. Priorities are counted for each platform separately.
        #[serde(rename = "platformType")]
        pub platform_type: crate::generated::open_types::EnrollmentRestrictionPlatformType,
        ///Decides between configurations of one kind that reach the same user: the one with the lowest number of 1 and above applies, and no other of that kind. 0 marks the built-in configuration, which applies only when no other does. A new configuration gets the highest number of its kind plus one, the weakest place above the built-in one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub priority: ::std::option::Option<i32>,
        ///The ids of the scope tags that limit which administrators see it. See [Use RBAC and scope tags](https://learn.microsoft.com/en-us/mem/intune/fundamentals/scope-tags).
        #[serde(
            rename = "roleScopeTagIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub role_scope_tag_ids: ::std::vec::Vec<::std::string::String>,
        ///Counts changes of the settings, from 1; always 0 for a built-in configuration.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<i32>,
    }
    ///Which devices may enroll, platform by platform, for everybody whom no restriction of a single platform reaches. Microsoft calls it the default restriction. See [deviceEnrollmentPlatformRestrictionsConfiguration](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration?view=graph-rest-beta).
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct DeviceEnrollmentPlatformRestrictionsConfiguration {
        ///For Android with an Android Enterprise work profile, or null for no restriction.
        #[serde(
            rename = "androidForWorkRestriction",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub android_for_work_restriction: ::std::option::Option<
            DeviceEnrollmentPlatformRestriction,
        >,
        ///For Android managed by a device administrator, or null for no restriction.
        #[serde(
            rename = "androidRestriction",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub android_restriction: ::std::option::Option<
            DeviceEnrollmentPlatformRestriction,
        >,
        ///When it was created, in UTC; `0001-01-01T00:00:00Z` for a built-in configuration.
        #[serde(
            rename = "createdDateTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_date_time: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Free text for administrators.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The kind once more, as an enumeration. It follows from `@odata.type`.
        #[serde(
            rename = "deviceEnrollmentConfigurationType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub device_enrollment_configuration_type: ::std::option::Option<
            crate::generated::open_types::DeviceEnrollmentConfigurationType,
        >,
        ///What the admin center calls it. Not unique: all built-in configurations share one name.
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub display_name: ::std::option::Option<::std::string::String>,
        ///The key, chosen by the server. Unique in its collection, opaque, never reused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///For iOS and iPadOS, or null for no restriction.
        #[serde(
            rename = "iosRestriction",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub ios_restriction: ::std::option::Option<DeviceEnrollmentPlatformRestriction>,
        ///When its settings last changed, in UTC.
        #[serde(
            rename = "lastModifiedDateTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_modified_date_time: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///For the platform that Graph calls MacOS, or null for no restriction.
        #[serde(
            rename = "macOSRestriction",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub mac_os_restriction: ::std::option::Option<
            DeviceEnrollmentPlatformRestriction,
        >,
        ///For the platform that Graph calls Mac, or null for no restriction.
        #[serde(
            rename = "macRestriction",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub mac_restriction: ::std::option::Option<DeviceEnrollmentPlatformRestriction>,
        ///The name of this type.
        #[serde(
            rename = "@odata.type",
            default = "defaults::device_enrollment_platform_restrictions_configuration_odata_type"
        )]
        pub odata_type: ::std::string::String,
        ///Decides between configurations of one kind that reach the same user: the one with the lowest number of 1 and above applies, and no other of that kind. 0 marks the built-in configuration, which applies only when no other does. A new configuration gets the highest number of its kind plus one, the weakest place above the built-in one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub priority: ::std::option::Option<i32>,
        ///The ids of the scope tags that limit which administrators see it. See [Use RBAC and scope tags](https://learn.microsoft.com/en-us/mem/intune/fundamentals/scope-tags).
        #[serde(
            rename = "roleScopeTagIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub role_scope_tag_ids: ::std::vec::Vec<::std::string::String>,
        ///For tvOS, or null for no restriction.
        #[serde(
            rename = "tvosRestriction",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tvos_restriction: ::std::option::Option<DeviceEnrollmentPlatformRestriction>,
        ///Counts changes of the settings, from 1; always 0 for a built-in configuration.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<i32>,
        ///For visionOS, or null for no restriction.
        #[serde(
            rename = "visionOSRestriction",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub vision_os_restriction: ::std::option::Option<
            DeviceEnrollmentPlatformRestriction,
        >,
        ///For the Home editions of Windows, or null for no restriction.
        #[serde(
            rename = "windowsHomeSkuRestriction",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub windows_home_sku_restriction: ::std::option::Option<
            DeviceEnrollmentPlatformRestriction,
        >,
        ///For Windows Mobile, or null for no restriction. The platform is retired, and the built-in configuration blocks it.
        #[serde(
            rename = "windowsMobileRestriction",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub windows_mobile_restriction: ::std::option::Option<
            DeviceEnrollmentPlatformRestriction,
        >,
        ///For Windows, or null for no restriction.
        #[serde(
            rename = "windowsRestriction",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub windows_restriction: ::std::option::Option<
            DeviceEnrollmentPlatformRestriction,
        >,
    }
    impl ::std::default::Default for DeviceEnrollmentPlatformRestrictionsConfiguration {
        fn default() -> Self {
            Self {
                android_for_work_restriction: Default::default(),
                android_restriction: Default::default(),
                created_date_time: Default::default(),
                description: Default::default(),
                device_enrollment_configuration_type: Default::default(),
                display_name: Default::default(),
                id: Default::default(),
                ios_restriction: Default::default(),
                last_modified_date_time: Default::default(),
                mac_os_restriction: Default::default(),
                mac_restriction: Default::default(),
                odata_type: defaults::device_enrollment_platform_restrictions_configuration_odata_type(),
                priority: Default::default(),
                role_scope_tag_ids: Default::default(),
                tvos_restriction: Default::default(),
                version: Default::default(),
                vision_os_restriction: Default::default(),
                windows_home_sku_restriction: Default::default(),
                windows_mobile_restriction: Default::default(),
                windows_restriction: Default::default(),
            }
        }
    }
    ///Windows Hello for Business: signing in to Windows with a PIN or a gesture instead of a password. The ranges are Microsoft's, from [deviceEnrollmentWindowsHelloForBusinessConfiguration](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration?view=graph-rest-beta); the defaults are the values of the built-in configuration.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct DeviceEnrollmentWindowsHelloForBusinessConfiguration {
        ///When it was created, in UTC; `0001-01-01T00:00:00Z` for a built-in configuration.
        #[serde(
            rename = "createdDateTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_date_time: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Free text for administrators.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The kind once more, as an enumeration. It follows from `@odata.type`.
        #[serde(
            rename = "deviceEnrollmentConfigurationType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub device_enrollment_configuration_type: ::std::option::Option<
            crate::generated::open_types::DeviceEnrollmentConfigurationType,
        >,
        ///What the admin center calls it. Not unique: all built-in configurations share one name.
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub display_name: ::std::option::Option<::std::string::String>,
        ///Anti-spoofing for face recognition, on devices that can do it. `notConfigured` leaves the choice to the user.
        #[serde(
            rename = "enhancedBiometricsState",
            default = "defaults::device_enrollment_windows_hello_for_business_configuration_enhanced_biometrics_state"
        )]
        pub enhanced_biometrics_state: crate::generated::open_types::Enablement,
        ///Enhanced sign-in security, as a number; 0 is not configured. Microsoft documents no other value.
        #[serde(rename = "enhancedSignInSecurity", default)]
        pub enhanced_sign_in_security: i32,
        ///The key, chosen by the server. Unique in its collection, opaque, never reused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///When its settings last changed, in UTC.
        #[serde(
            rename = "lastModifiedDateTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_modified_date_time: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///The name of this type.
        #[serde(
            rename = "@odata.type",
            default = "defaults::device_enrollment_windows_hello_for_business_configuration_odata_type"
        )]
        pub odata_type: ::std::string::String,
        ///After how many days a PIN must be changed; 0 for never.
        #[serde(rename = "pinExpirationInDays", default)]
        pub pin_expiration_in_days: i32,
        ///Lowercase letters in a PIN.
        #[serde(
            rename = "pinLowercaseCharactersUsage",
            default = "defaults::device_enrollment_windows_hello_for_business_configuration_pin_lowercase_characters_usage"
        )]
        pub pin_lowercase_characters_usage: crate::generated::open_types::WindowsHelloForBusinessPinUsage,
        ///The most characters a PIN may have. Not less than `pinMinimumLength`.
        #[serde(
            rename = "pinMaximumLength",
            default = "defaults::default_u64::<i32, 127>"
        )]
        pub pin_maximum_length: i32,
        ///The fewest characters a PIN may have. Not more than `pinMaximumLength`.
        #[serde(
            rename = "pinMinimumLength",
            default = "defaults::default_u64::<i32, 6>"
        )]
        pub pin_minimum_length: i32,
        ///How many past PINs may not be used again, the present one included; 0 keeps no history. A PIN reset clears it.
        #[serde(rename = "pinPreviousBlockCount", default)]
        pub pin_previous_block_count: i32,
        ///Special characters in a PIN.
        #[serde(
            rename = "pinSpecialCharactersUsage",
            default = "defaults::device_enrollment_windows_hello_for_business_configuration_pin_special_characters_usage"
        )]
        pub pin_special_characters_usage: crate::generated::open_types::WindowsHelloForBusinessPinUsage,
        ///Uppercase letters in a PIN.
        #[serde(
            rename = "pinUppercaseCharactersUsage",
            default = "defaults::device_enrollment_windows_hello_for_business_configuration_pin_uppercase_characters_usage"
        )]
        pub pin_uppercase_characters_usage: crate::generated::open_types::WindowsHelloForBusinessPinUsage,
        ///Decides between configurations of one kind that reach the same user: the one with the lowest number of 1 and above applies, and no other of that kind. 0 marks the built-in configuration, which applies only when no other does. A new configuration gets the highest number of its kind plus one, the weakest place above the built-in one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub priority: ::std::option::Option<i32>,
        ///Lets a phone or another registered device serve as the companion for signing in to a desktop.
        #[serde(
            rename = "remotePassportEnabled",
            default = "defaults::default_bool::<true>"
        )]
        pub remote_passport_enabled: bool,
        ///The ids of the scope tags that limit which administrators see it. See [Use RBAC and scope tags](https://learn.microsoft.com/en-us/mem/intune/fundamentals/scope-tags).
        #[serde(
            rename = "roleScopeTagIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub role_scope_tag_ids: ::std::vec::Vec<::std::string::String>,
        ///Requires a Trusted Platform Module. When false, devices without a usable one are set up too.
        #[serde(rename = "securityDeviceRequired", default)]
        pub security_device_required: bool,
        ///Signing in with a security key. `notConfigured` keeps what is set on the device.
        #[serde(
            rename = "securityKeyForSignIn",
            default = "defaults::device_enrollment_windows_hello_for_business_configuration_security_key_for_sign_in"
        )]
        pub security_key_for_sign_in: crate::generated::open_types::Enablement,
        ///Whether devices are set up for Windows Hello for Business at all. `notConfigured` leaves what the client would do anyway.
        #[serde(
            default = "defaults::device_enrollment_windows_hello_for_business_configuration_state"
        )]
        pub state: crate::generated::open_types::Enablement,
        ///Allows face and fingerprint next to the PIN, which every user must have in any case.
        #[serde(
            rename = "unlockWithBiometricsEnabled",
            default = "defaults::default_bool::<true>"
        )]
        pub unlock_with_biometrics_enabled: bool,
        ///Counts changes of the settings, from 1; always 0 for a built-in configuration.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<i32>,
    }
    impl ::std::default::Default
    for DeviceEnrollmentWindowsHelloForBusinessConfiguration {
        fn default() -> Self {
            Self {
                created_date_time: Default::default(),
                description: Default::default(),
                device_enrollment_configuration_type: Default::default(),
                display_name: Default::default(),
                enhanced_biometrics_state: defaults::device_enrollment_windows_hello_for_business_configuration_enhanced_biometrics_state(),
                enhanced_sign_in_security: Default::default(),
                id: Default::default(),
                last_modified_date_time: Default::default(),
                odata_type: defaults::device_enrollment_windows_hello_for_business_configuration_odata_type(),
                pin_expiration_in_days: Default::default(),
                pin_lowercase_characters_usage: defaults::device_enrollment_windows_hello_for_business_configuration_pin_lowercase_characters_usage(),
                pin_maximum_length: defaults::default_u64::<i32, 127>(),
                pin_minimum_length: defaults::default_u64::<i32, 6>(),
                pin_previous_block_count: Default::default(),
                pin_special_characters_usage: defaults::device_enrollment_windows_hello_for_business_configuration_pin_special_characters_usage(),
                pin_uppercase_characters_usage: defaults::device_enrollment_windows_hello_for_business_configuration_pin_uppercase_characters_usage(),
                priority: Default::default(),
                remote_passport_enabled: defaults::default_bool::<true>(),
                role_scope_tag_ids: Default::default(),
                security_device_required: Default::default(),
                security_key_for_sign_in: defaults::device_enrollment_windows_hello_for_business_configuration_security_key_for_sign_in(),
                state: defaults::device_enrollment_windows_hello_for_business_configuration_state(),
                unlock_with_biometrics_enabled: defaults::default_bool::<true>(),
                version: Default::default(),
            }
        }
    }
    ///Gives an enrollment configuration to somebody. It is contained in its configuration: it is created there, read there, and disappears with it. See [enrollmentConfigurationAssignment](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-enrollmentconfigurationassignment?view=graph-rest-beta).
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnrollmentConfigurationAssignment {
        ///The key of the assignment, chosen by the server. The one assignment of a built-in configuration has the same id as the configuration.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///The name of this type. A request may leave it out, since nothing else can stand here.
        #[serde(
            rename = "@odata.type",
            default = "defaults::enrollment_configuration_assignment_odata_type"
        )]
        pub odata_type: ::std::string::String,
        ///How the assignment came about.
        #[serde(default = "defaults::enrollment_configuration_assignment_source")]
        pub source: crate::generated::open_types::DeviceAndAppManagementAssignmentSource,
        ///The id of what made the assignment: of the policy set when `source` is `policySets`, null for an ordinary one.
        #[serde(
            rename = "sourceId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub source_id: ::std::option::Option<::std::string::String>,
        ///Whom the configuration is for.
        pub target: crate::generated::open_types::DeviceAndAppManagementAssignmentTarget,
    }
    ///The assignments of one configuration.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnrollmentConfigurationAssignmentCollection {
        ///The assignments, in the order in which they were made.
        pub value: ::std::vec::Vec<EnrollmentConfigurationAssignment>,
    }
    ///Anything that has a key.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct Entity {
        ///The key, chosen by the server. Unique in its collection, opaque, never reused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    ///One cause of an error; a request with three wrong properties has three of them.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ErrorDetail {
        ///A short word for this cause.
        pub code: ::std::string::String,
        ///What is wrong here, with the value found and what would be accepted.
        pub message: ::std::string::String,
        ///Where it is: a JSON Pointer into the request body, or null when the cause has no place in it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub target: ::std::option::Option<::std::string::String>,
    }
    ///Takes the members of one group out again: they do not get the configuration even if another of its assignments reaches them. See [exclusionGroupAssignmentTarget](https://learn.microsoft.com/en-us/graph/api/resources/intune-shared-exclusiongroupassignmenttarget?view=graph-rest-beta).
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ExclusionGroupAssignmentTarget {
        ///The id of the filter, or null when there is none.
        #[serde(
            rename = "deviceAndAppManagementAssignmentFilterId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub device_and_app_management_assignment_filter_id: ::std::option::Option<
            ::std::string::String,
        >,
        ///What the filter does to the target; `none` when there is no filter.
        #[serde(
            rename = "deviceAndAppManagementAssignmentFilterType",
            default = "defaults::exclusion_group_assignment_target_device_and_app_management_assignment_filter_type"
        )]
        pub device_and_app_management_assignment_filter_type: crate::generated::open_types::DeviceAndAppManagementAssignmentFilterType,
        ///The id of the group that is left out.
        #[serde(rename = "groupId")]
        pub group_id: ::std::string::String,
        ///The name of this type.
        #[serde(
            rename = "@odata.type",
            default = "defaults::exclusion_group_assignment_target_odata_type"
        )]
        pub odata_type: ::std::string::String,
    }
    ///The members of one group, including members of the groups inside it. See [groupAssignmentTarget](https://learn.microsoft.com/en-us/graph/api/resources/intune-shared-groupassignmenttarget?view=graph-rest-beta).
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct GroupAssignmentTarget {
        ///The id of the filter, or null when there is none.
        #[serde(
            rename = "deviceAndAppManagementAssignmentFilterId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub device_and_app_management_assignment_filter_id: ::std::option::Option<
            ::std::string::String,
        >,
        ///What the filter does to the target; `none` when there is no filter.
        #[serde(
            rename = "deviceAndAppManagementAssignmentFilterType",
            default = "defaults::group_assignment_target_device_and_app_management_assignment_filter_type"
        )]
        pub device_and_app_management_assignment_filter_type: crate::generated::open_types::DeviceAndAppManagementAssignmentFilterType,
        ///The id of the group.
        #[serde(rename = "groupId")]
        pub group_id: ::std::string::String,
        ///The name of this type.
        #[serde(
            rename = "@odata.type",
            default = "defaults::group_assignment_target_odata_type"
        )]
        pub odata_type: ::std::string::String,
    }
    ///Identifies the request that failed.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct InnerError {
        ///The header `client-request-id` of the request, or the server's `request-id` when the client sent none.
        #[serde(rename = "client-request-id")]
        pub client_request_id: ::std::string::String,
        ///When the error was made, in UTC but written without a zone, as in `2025-08-21T04:44:51`. It is therefore not an RFC 3339 date-time.
        pub date: ::std::string::String,
        ///The server's name for the request, also sent as the header `request-id`.
        #[serde(rename = "request-id")]
        pub request_id: ::std::string::String,
    }
    ///What went wrong, for a program (`code`) and for a person (`message`).
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct MainError {
        ///A short word that a program may branch on, such as `BadRequest` or `ResourceNotFound`.
        pub code: ::std::string::String,
        ///The single causes, when there is more to say than `message` does. Absent when there are none.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub details: ::std::vec::Vec<ErrorDetail>,
        ///Which request this was, for looking it up in a log.
        #[serde(rename = "innerError")]
        pub inner_error: InnerError,
        ///What happened and what to do about it. Meant to be read; its wording may change.
        pub message: ::std::string::String,
    }
    ///Names a message to send: the template type, an underscore and the id of a message template, such as `email_6f0a6d5c-3a0e-4ac4-9f0f-0d6c4a0f7a11`.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct NotificationTemplateReference(pub ::std::string::String);
    impl ::std::ops::Deref for NotificationTemplateReference {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<NotificationTemplateReference> for ::std::string::String {
        fn from(value: NotificationTemplateReference) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::string::String> for NotificationTemplateReference {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for NotificationTemplateReference {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for NotificationTemplateReference {
        type Err = ::std::convert::Infallible;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }
    ///The body of every error answer, in the form Microsoft describes in [Microsoft Graph error responses](https://learn.microsoft.com/en-us/graph/errors).
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct OdataError {
        ///The error itself.
        pub error: MainError,
    }
    ///The enrollment status page: what a Windows user sees while a new device is being set up, and what may be done when that fails. See [windows10EnrollmentCompletionPageConfiguration](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-windows10enrollmentcompletionpageconfiguration?view=graph-rest-beta), which also states the defaults, and [Set up the Enrollment Status Page](https://learn.microsoft.com/en-us/mem/intune/enrollment/windows-enrollment-status).
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Windows10EnrollmentCompletionPageConfiguration {
        ///Lets the user reset the device after a failed installation.
        #[serde(rename = "allowDeviceResetOnInstallFailure", default)]
        pub allow_device_reset_on_install_failure: bool,
        ///Lets the user go on to use the device after a failed installation.
        #[serde(rename = "allowDeviceUseOnInstallFailure", default)]
        pub allow_device_use_on_install_failure: bool,
        ///Lets the user collect logs after a failed installation.
        #[serde(rename = "allowLogCollectionOnInstallFailure", default)]
        pub allow_log_collection_on_install_failure: bool,
        ///In the technician phase, installs all required apps and overlooks failures of those that are not waited for. When false, any failed app fails the page.
        #[serde(rename = "allowNonBlockingAppInstallation", default)]
        pub allow_non_blocking_app_installation: bool,
        ///Keeps the user from trying again after a failed installation.
        #[serde(rename = "blockDeviceSetupRetryByUser", default)]
        pub block_device_setup_retry_by_user: bool,
        ///When it was created, in UTC; `0001-01-01T00:00:00Z` for a built-in configuration.
        #[serde(
            rename = "createdDateTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_date_time: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///What to tell the user after a failed installation, in at most 10000 characters.
        #[serde(
            rename = "customErrorMessage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub custom_error_message: ::std::option::Option<::std::string::String>,
        ///Free text for administrators.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The kind once more, as an enumeration. It follows from `@odata.type`.
        #[serde(
            rename = "deviceEnrollmentConfigurationType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub device_enrollment_configuration_type: ::std::option::Option<
            crate::generated::open_types::DeviceEnrollmentConfigurationType,
        >,
        ///Shows progress to the first user of a device only, not to those who sign in later.
        #[serde(rename = "disableUserStatusTrackingAfterFirstUser", default)]
        pub disable_user_status_tracking_after_first_user: bool,
        ///What the admin center calls it. Not unique: all built-in configurations share one name.
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub display_name: ::std::option::Option<::std::string::String>,
        ///The key, chosen by the server. Unique in its collection, opaque, never reused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///After how many minutes an unfinished installation counts as failed. A new configuration starts with 60, the built-in one has 0. Microsoft documents no upper bound.
        #[serde(
            rename = "installProgressTimeoutInMinutes",
            default = "defaults::windows10_enrollment_completion_page_configuration_install_progress_timeout_in_minutes"
        )]
        pub install_progress_timeout_in_minutes: ::std::option::Option<i32>,
        ///Installs Windows quality updates during the out-of-box experience.
        #[serde(rename = "installQualityUpdates", default)]
        pub install_quality_updates: bool,
        ///When its settings last changed, in UTC.
        #[serde(
            rename = "lastModifiedDateTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_modified_date_time: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///The name of this type.
        #[serde(
            rename = "@odata.type",
            default = "defaults::windows10_enrollment_completion_page_configuration_odata_type"
        )]
        pub odata_type: ::std::string::String,
        ///Decides between configurations of one kind that reach the same user: the one with the lowest number of 1 and above applies, and no other of that kind. 0 marks the built-in configuration, which applies only when no other does. A new configuration gets the highest number of its kind plus one, the weakest place above the built-in one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub priority: ::std::option::Option<i32>,
        ///The ids of the scope tags that limit which administrators see it. See [Use RBAC and scope tags](https://learn.microsoft.com/en-us/mem/intune/fundamentals/scope-tags).
        #[serde(
            rename = "roleScopeTagIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub role_scope_tag_ids: ::std::vec::Vec<::std::string::String>,
        ///The ids of the apps whose installation is waited for, as GUIDs. Empty means all that are required.
        #[serde(
            rename = "selectedMobileAppIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub selected_mobile_app_ids: ::std::vec::Vec<::uuid::Uuid>,
        ///Shows the page. Without it the other settings are not seen by anybody.
        #[serde(rename = "showInstallationProgress", default)]
        pub show_installation_progress: bool,
        ///Shows progress only when the device is enrolled with Windows Autopilot.
        #[serde(rename = "trackInstallProgressForAutopilotOnly", default)]
        pub track_install_progress_for_autopilot_only: bool,
        ///Counts changes of the settings, from 1; always 0 for a built-in configuration.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<i32>,
    }
    impl ::std::default::Default for Windows10EnrollmentCompletionPageConfiguration {
        fn default() -> Self {
            Self {
                allow_device_reset_on_install_failure: Default::default(),
                allow_device_use_on_install_failure: Default::default(),
                allow_log_collection_on_install_failure: Default::default(),
                allow_non_blocking_app_installation: Default::default(),
                block_device_setup_retry_by_user: Default::default(),
                created_date_time: Default::default(),
                custom_error_message: Default::default(),
                description: Default::default(),
                device_enrollment_configuration_type: Default::default(),
                disable_user_status_tracking_after_first_user: Default::default(),
                display_name: Default::default(),
                id: Default::default(),
                install_progress_timeout_in_minutes: defaults::windows10_enrollment_completion_page_configuration_install_progress_timeout_in_minutes(),
                install_quality_updates: Default::default(),
                last_modified_date_time: Default::default(),
                odata_type: defaults::windows10_enrollment_completion_page_configuration_odata_type(),
                priority: Default::default(),
                role_scope_tag_ids: Default::default(),
                selected_mobile_app_ids: Default::default(),
                show_installation_progress: Default::default(),
                track_install_progress_for_autopilot_only: Default::default(),
                version: Default::default(),
            }
        }
    }
    ///Windows Backup and Restore, as offered to a user who sets up a device. One setting for the whole tenant: it is built in and cannot be targeted. See [windowsRestoreDeviceEnrollmentConfiguration](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-windowsrestoredeviceenrollmentconfiguration?view=graph-rest-beta).
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct WindowsRestoreDeviceEnrollmentConfiguration {
        ///When it was created, in UTC; `0001-01-01T00:00:00Z` for a built-in configuration.
        #[serde(
            rename = "createdDateTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_date_time: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///Free text for administrators.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The kind once more, as an enumeration. It follows from `@odata.type`.
        #[serde(
            rename = "deviceEnrollmentConfigurationType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub device_enrollment_configuration_type: ::std::option::Option<
            crate::generated::open_types::DeviceEnrollmentConfigurationType,
        >,
        ///What the admin center calls it. Not unique: all built-in configurations share one name.
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub display_name: ::std::option::Option<::std::string::String>,
        ///The key, chosen by the server. Unique in its collection, opaque, never reused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///When its settings last changed, in UTC.
        #[serde(
            rename = "lastModifiedDateTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_modified_date_time: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///The name of this type.
        #[serde(
            rename = "@odata.type",
            default = "defaults::windows_restore_device_enrollment_configuration_odata_type"
        )]
        pub odata_type: ::std::string::String,
        ///Decides between configurations of one kind that reach the same user: the one with the lowest number of 1 and above applies, and no other of that kind. 0 marks the built-in configuration, which applies only when no other does. A new configuration gets the highest number of its kind plus one, the weakest place above the built-in one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub priority: ::std::option::Option<i32>,
        ///The ids of the scope tags that limit which administrators see it. See [Use RBAC and scope tags](https://learn.microsoft.com/en-us/mem/intune/fundamentals/scope-tags).
        #[serde(
            rename = "roleScopeTagIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub role_scope_tag_ids: ::std::vec::Vec<::std::string::String>,
        ///Whether restoring is offered. It takes effect during enrollment.
        #[serde(
            default = "defaults::windows_restore_device_enrollment_configuration_state"
        )]
        pub state: crate::generated::open_types::Enablement,
        ///Counts changes of the settings, from 1; always 0 for a built-in configuration.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<i32>,
    }
    impl ::std::default::Default for WindowsRestoreDeviceEnrollmentConfiguration {
        fn default() -> Self {
            Self {
                created_date_time: Default::default(),
                description: Default::default(),
                device_enrollment_configuration_type: Default::default(),
                display_name: Default::default(),
                id: Default::default(),
                last_modified_date_time: Default::default(),
                odata_type: defaults::windows_restore_device_enrollment_configuration_odata_type(),
                priority: Default::default(),
                role_scope_tag_ids: Default::default(),
                state: defaults::windows_restore_device_enrollment_configuration_state(),
                version: Default::default(),
            }
        }
    }
    /// Generation of default values for serde.
    pub mod defaults {
        pub(super) fn default_bool<const V: bool>() -> bool {
            V
        }
        pub(super) fn default_u64<T, const V: u64>() -> T
        where
            T: ::std::convert::TryFrom<u64>,
            <T as ::std::convert::TryFrom<u64>>::Error: ::std::fmt::Debug,
        {
            T::try_from(V).unwrap()
        }
        pub(super) fn abstract_assignment_target_odata_type() -> ::std::string::String {
            "#microsoft.graph.deviceAndAppManagementAssignmentTarget".to_string()
        }
        pub(super) fn all_devices_assignment_target_device_and_app_management_assignment_filter_type() -> crate::generated::open_types::DeviceAndAppManagementAssignmentFilterType {
            ::serde_json::from_str::<
                crate::generated::open_types::DeviceAndAppManagementAssignmentFilterType,
            >("\"none\"")
                .unwrap()
        }
        pub(super) fn all_devices_assignment_target_odata_type() -> ::std::string::String {
            "#microsoft.graph.allDevicesAssignmentTarget".to_string()
        }
        pub(super) fn all_licensed_users_assignment_target_device_and_app_management_assignment_filter_type() -> crate::generated::open_types::DeviceAndAppManagementAssignmentFilterType {
            ::serde_json::from_str::<
                crate::generated::open_types::DeviceAndAppManagementAssignmentFilterType,
            >("\"none\"")
                .unwrap()
        }
        pub(super) fn all_licensed_users_assignment_target_odata_type() -> ::std::string::String {
            "#microsoft.graph.allLicensedUsersAssignmentTarget".to_string()
        }
        pub(super) fn assignment_target_base_device_and_app_management_assignment_filter_type() -> crate::generated::open_types::DeviceAndAppManagementAssignmentFilterType {
            ::serde_json::from_str::<
                crate::generated::open_types::DeviceAndAppManagementAssignmentFilterType,
            >("\"none\"")
                .unwrap()
        }
        pub(super) fn configuration_manager_collection_assignment_target_device_and_app_management_assignment_filter_type() -> crate::generated::open_types::DeviceAndAppManagementAssignmentFilterType {
            ::serde_json::from_str::<
                crate::generated::open_types::DeviceAndAppManagementAssignmentFilterType,
            >("\"none\"")
                .unwrap()
        }
        pub(super) fn configuration_manager_collection_assignment_target_odata_type() -> ::std::string::String {
            "#microsoft.graph.configurationManagerCollectionAssignmentTarget".to_string()
        }
        pub(super) fn device_comanagement_authority_configuration_odata_type() -> ::std::string::String {
            "#microsoft.graph.deviceComanagementAuthorityConfiguration".to_string()
        }
        pub(super) fn device_enrollment_limit_configuration_odata_type() -> ::std::string::String {
            "#microsoft.graph.deviceEnrollmentLimitConfiguration".to_string()
        }
        pub(super) fn device_enrollment_notification_configuration_branding_options() -> ::std::string::String {
            "none".to_string()
        }
        pub(super) fn device_enrollment_notification_configuration_notification_message_template_id() -> ::uuid::Uuid {
            ::serde_json::from_str::<
                ::uuid::Uuid,
            >("\"00000000-0000-0000-0000-000000000000\"")
                .unwrap()
        }
        pub(super) fn device_enrollment_notification_configuration_odata_type() -> ::std::string::String {
            "#microsoft.graph.deviceEnrollmentNotificationConfiguration".to_string()
        }
        pub(super) fn device_enrollment_notification_configuration_template_type() -> crate::generated::open_types::EnrollmentNotificationTemplateType {
            ::serde_json::from_str::<
                crate::generated::open_types::EnrollmentNotificationTemplateType,
            >("\"email\"")
                .unwrap()
        }
        pub(super) fn device_enrollment_platform_restriction_configuration_odata_type() -> ::std::string::String {
            "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration"
                .to_string()
        }
        pub(super) fn device_enrollment_platform_restrictions_configuration_odata_type() -> ::std::string::String {
            "#microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration"
                .to_string()
        }
        pub(super) fn device_enrollment_windows_hello_for_business_configuration_enhanced_biometrics_state() -> crate::generated::open_types::Enablement {
            ::serde_json::from_str::<
                crate::generated::open_types::Enablement,
            >("\"notConfigured\"")
                .unwrap()
        }
        pub(super) fn device_enrollment_windows_hello_for_business_configuration_odata_type() -> ::std::string::String {
            "#microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration"
                .to_string()
        }
        pub(super) fn device_enrollment_windows_hello_for_business_configuration_pin_lowercase_characters_usage() -> crate::generated::open_types::WindowsHelloForBusinessPinUsage {
            ::serde_json::from_str::<
                crate::generated::open_types::WindowsHelloForBusinessPinUsage,
            >("\"disallowed\"")
                .unwrap()
        }
        pub(super) fn device_enrollment_windows_hello_for_business_configuration_pin_special_characters_usage() -> crate::generated::open_types::WindowsHelloForBusinessPinUsage {
            ::serde_json::from_str::<
                crate::generated::open_types::WindowsHelloForBusinessPinUsage,
            >("\"disallowed\"")
                .unwrap()
        }
        pub(super) fn device_enrollment_windows_hello_for_business_configuration_pin_uppercase_characters_usage() -> crate::generated::open_types::WindowsHelloForBusinessPinUsage {
            ::serde_json::from_str::<
                crate::generated::open_types::WindowsHelloForBusinessPinUsage,
            >("\"disallowed\"")
                .unwrap()
        }
        pub(super) fn device_enrollment_windows_hello_for_business_configuration_security_key_for_sign_in() -> crate::generated::open_types::Enablement {
            ::serde_json::from_str::<
                crate::generated::open_types::Enablement,
            >("\"notConfigured\"")
                .unwrap()
        }
        pub(super) fn device_enrollment_windows_hello_for_business_configuration_state() -> crate::generated::open_types::Enablement {
            ::serde_json::from_str::<
                crate::generated::open_types::Enablement,
            >("\"notConfigured\"")
                .unwrap()
        }
        pub(super) fn enrollment_configuration_assignment_odata_type() -> ::std::string::String {
            "#microsoft.graph.enrollmentConfigurationAssignment".to_string()
        }
        pub(super) fn enrollment_configuration_assignment_source() -> crate::generated::open_types::DeviceAndAppManagementAssignmentSource {
            ::serde_json::from_str::<
                crate::generated::open_types::DeviceAndAppManagementAssignmentSource,
            >("\"direct\"")
                .unwrap()
        }
        pub(super) fn exclusion_group_assignment_target_device_and_app_management_assignment_filter_type() -> crate::generated::open_types::DeviceAndAppManagementAssignmentFilterType {
            ::serde_json::from_str::<
                crate::generated::open_types::DeviceAndAppManagementAssignmentFilterType,
            >("\"none\"")
                .unwrap()
        }
        pub(super) fn exclusion_group_assignment_target_odata_type() -> ::std::string::String {
            "#microsoft.graph.exclusionGroupAssignmentTarget".to_string()
        }
        pub(super) fn group_assignment_target_device_and_app_management_assignment_filter_type() -> crate::generated::open_types::DeviceAndAppManagementAssignmentFilterType {
            ::serde_json::from_str::<
                crate::generated::open_types::DeviceAndAppManagementAssignmentFilterType,
            >("\"none\"")
                .unwrap()
        }
        pub(super) fn group_assignment_target_odata_type() -> ::std::string::String {
            "#microsoft.graph.groupAssignmentTarget".to_string()
        }
        pub(super) fn windows10_enrollment_completion_page_configuration_install_progress_timeout_in_minutes() -> ::std::option::Option<
            i32,
        > {
            ::std::option::Option::Some(60_i32)
        }
        pub(super) fn windows10_enrollment_completion_page_configuration_odata_type() -> ::std::string::String {
            "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration".to_string()
        }
        pub(super) fn windows_restore_device_enrollment_configuration_odata_type() -> ::std::string::String {
            "#microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration".to_string()
        }
        pub(super) fn windows_restore_device_enrollment_configuration_state() -> crate::generated::open_types::Enablement {
            ::serde_json::from_str::<
                crate::generated::open_types::Enablement,
            >("\"notConfigured\"")
                .unwrap()
        }
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}
#[derive(Clone, Debug)]
/**Client for Muster

Muster is a local, stateful Microsoft Graph for Intune enrollment configurations and
their assignments. What is created here can be listed, read and deleted again, and an id
that was never created is answered with 404, as a tenant would answer it.

**Enrollment configurations** say which devices may enroll, how many of them, and what
their users see while they do. Each has a kind, named by `@odata.type`. A tenant starts
with five built-in configurations, one for each of five kinds, at priority 0; they apply
to everybody for whom nothing stronger does, and they cannot be deleted.
**Assignments** belong to a configuration and say whom it is for.

Conventions that hold for every operation:

- `@odata.type` is written as `#microsoft.graph.x` and read with or without the `#`.
- Objects are closed. A property that the type does not declare is refused with 400 and
  named in the answer.
- Read-only properties belong to the server. Microsoft's own examples send some of them
  (`id`, `priority`, `version`) when they create; sent here, they change nothing.
- A property with a default may be left out of a request and is always present in an
  answer.
- Timestamps are UTC. `0001-01-01T00:00:00Z` stands for "never", as in the creation time of
  a built-in configuration.
- Every error has the body described by `odataError`.

Microsoft's description of the same resource:
[deviceEnrollmentConfiguration](https://learn.microsoft.com/en-us/graph/api/resources/intune-shared-deviceenrollmentconfiguration?view=graph-rest-beta).


Version: 0.1.0*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
}
impl Client {
    /// Create a new client.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new(baseurl: &str) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        let client = {
            let dur = ::std::time::Duration::from_secs(15u64);
            reqwest::ClientBuilder::new().connect_timeout(dur).timeout(dur)
        };
        #[cfg(target_arch = "wasm32")]
        let client = reqwest::ClientBuilder::new();
        Self::new_with_client(baseurl, client.build().unwrap())
    }
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(baseurl: &str, client: reqwest::Client) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
        }
    }
}
impl ClientInfo<()> for Client {
    fn api_version() -> &'static str {
        "0.1.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &() {
        &()
    }
}
impl ClientHooks<()> for &Client {}
#[allow(clippy::all)]
impl Client {
    /**List enrollment configurations

Answers with configurations of every kind in one collection; tell them apart by
`@odata.type`.

Under `/deviceManagement` the list is the whole tenant's, built-in configurations
included. Under `/me` it is limited to what is targeted to the signed-in user.

Microsoft's page:
[List deviceEnrollmentConfigurations](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-list?view=graph-rest-beta).


Sends a `GET` request to `/deviceManagement/deviceEnrollmentConfigurations`

*/
    pub async fn device_management_list_configurations<'a>(
        &'a self,
    ) -> Result<
        ResponseValue<types::DeviceEnrollmentConfigurationCollection>,
        Error<types::OdataError>,
    > {
        let url = format!(
            "{}/deviceManagement/deviceEnrollmentConfigurations", self.baseurl,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "device_management_list_configurations",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create an enrollment configuration

The body names its kind in `@odata.type` and carries that kind's settings; settings with
a default may be left out. The server chooses `id`, `priority`, `version` and the
timestamps: a new configuration is the weakest of its kind, just above the built-in one,
and has version 1. It has no assignments, so it applies to nobody yet.

Display names need not be unique.

Microsoft has one page for each kind, for example
[Create deviceEnrollmentLimitConfiguration](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-create?view=graph-rest-beta).


Sends a `POST` request to `/deviceManagement/deviceEnrollmentConfigurations`

*/
    pub async fn device_management_create_configuration<'a>(
        &'a self,
        body: &'a crate::generated::open_types::DeviceEnrollmentConfiguration,
    ) -> Result<
        ResponseValue<crate::generated::open_types::DeviceEnrollmentConfiguration>,
        Error<types::OdataError>,
    > {
        let url = format!(
            "{}/deviceManagement/deviceEnrollmentConfigurations", self.baseurl,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "device_management_create_configuration",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            413u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            415u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get an enrollment configuration

Answers with the configuration itself, not wrapped in `value`. Under `/me` the key
reaches any configuration of the tenant, also one that is not targeted to the user.

Microsoft's page:
[Get deviceEnrollmentConfiguration](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-get?view=graph-rest-beta).


Sends a `GET` request to `/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}`

Arguments:
- `device_enrollment_configuration_id`: The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one.
*/
    pub async fn device_management_get_configuration<'a>(
        &'a self,
        device_enrollment_configuration_id: &'a str,
    ) -> Result<
        ResponseValue<crate::generated::open_types::DeviceEnrollmentConfiguration>,
        Error<types::OdataError>,
    > {
        let url = format!(
            "{}/deviceManagement/deviceEnrollmentConfigurations/{}", self.baseurl,
            encode_path(& device_enrollment_configuration_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "device_management_get_configuration",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            404u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete an enrollment configuration

Removes the configuration together with its assignments. The priorities of the others
stay as they are, so a gap may remain. A built-in configuration cannot be deleted: 400.

Microsoft has one page for each kind, for example
[Delete deviceEnrollmentLimitConfiguration](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-delete?view=graph-rest-beta).


Sends a `DELETE` request to `/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}`

Arguments:
- `device_enrollment_configuration_id`: The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one.
*/
    pub async fn device_management_delete_configuration<'a>(
        &'a self,
        device_enrollment_configuration_id: &'a str,
    ) -> Result<ResponseValue<()>, Error<types::OdataError>> {
        let url = format!(
            "{}/deviceManagement/deviceEnrollmentConfigurations/{}", self.baseurl,
            encode_path(& device_enrollment_configuration_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "device_management_delete_configuration",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            400u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            404u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List enrollment configurations

Answers with configurations of every kind in one collection; tell them apart by
`@odata.type`.

Under `/deviceManagement` the list is the whole tenant's, built-in configurations
included. Under `/me` it is limited to what is targeted to the signed-in user.

Microsoft's page:
[List deviceEnrollmentConfigurations](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-list?view=graph-rest-beta).


Sends a `GET` request to `/me/deviceEnrollmentConfigurations`

*/
    pub async fn me_list_configurations<'a>(
        &'a self,
    ) -> Result<
        ResponseValue<types::DeviceEnrollmentConfigurationCollection>,
        Error<types::OdataError>,
    > {
        let url = format!("{}/me/deviceEnrollmentConfigurations", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "me_list_configurations",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get an enrollment configuration

Answers with the configuration itself, not wrapped in `value`. Under `/me` the key
reaches any configuration of the tenant, also one that is not targeted to the user.

Microsoft's page:
[Get deviceEnrollmentConfiguration](https://learn.microsoft.com/en-us/graph/api/intune-shared-deviceenrollmentconfiguration-get?view=graph-rest-beta).


Sends a `GET` request to `/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}`

Arguments:
- `device_enrollment_configuration_id`: The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one.
*/
    pub async fn me_get_configuration<'a>(
        &'a self,
        device_enrollment_configuration_id: &'a str,
    ) -> Result<
        ResponseValue<crate::generated::open_types::DeviceEnrollmentConfiguration>,
        Error<types::OdataError>,
    > {
        let url = format!(
            "{}/me/deviceEnrollmentConfigurations/{}", self.baseurl, encode_path(&
            device_enrollment_configuration_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "me_get_configuration",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            404u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the assignments of an enrollment configuration

Answers with every assignment of the configuration, also those that do not concern the
signed-in user. A built-in configuration has exactly one, to all devices.

Microsoft's page:
[List enrollmentConfigurationAssignments](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-enrollmentconfigurationassignment-list?view=graph-rest-beta).


Sends a `GET` request to `/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments`

Arguments:
- `device_enrollment_configuration_id`: The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one.
*/
    pub async fn me_list_assignments<'a>(
        &'a self,
        device_enrollment_configuration_id: &'a str,
    ) -> Result<
        ResponseValue<types::EnrollmentConfigurationAssignmentCollection>,
        Error<types::OdataError>,
    > {
        let url = format!(
            "{}/me/deviceEnrollmentConfigurations/{}/assignments", self.baseurl,
            encode_path(& device_enrollment_configuration_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "me_list_assignments",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            404u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Assign an enrollment configuration

Adds one assignment and leaves the others alone. Only `target` is required; the server
chooses `id`. The assignment of a built-in configuration is fixed, so a configuration of
that sort accepts no other: 400.

Microsoft's page:
[Create enrollmentConfigurationAssignment](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-enrollmentconfigurationassignment-create?view=graph-rest-beta).


Sends a `POST` request to `/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments`

Arguments:
- `device_enrollment_configuration_id`: The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one.
- `body`
*/
    pub async fn me_create_assignment<'a>(
        &'a self,
        device_enrollment_configuration_id: &'a str,
        body: &'a types::EnrollmentConfigurationAssignment,
    ) -> Result<
        ResponseValue<types::EnrollmentConfigurationAssignment>,
        Error<types::OdataError>,
    > {
        let url = format!(
            "{}/me/deviceEnrollmentConfigurations/{}/assignments", self.baseurl,
            encode_path(& device_enrollment_configuration_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "me_create_assignment",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            404u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            413u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            415u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Get an assignment of an enrollment configuration

Answers with the assignment itself, not wrapped in `value`. Both keys must exist, and
the assignment must belong to the configuration.

Microsoft's page:
[Get enrollmentConfigurationAssignment](https://learn.microsoft.com/en-us/graph/api/intune-onboarding-enrollmentconfigurationassignment-get?view=graph-rest-beta).


Sends a `GET` request to `/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}`

Arguments:
- `device_enrollment_configuration_id`: The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one.
- `enrollment_configuration_assignment_id`: The `id` of an assignment. It is looked up among the assignments of the configuration in the same path; an assignment of another configuration is not found.
*/
    pub async fn me_get_assignment<'a>(
        &'a self,
        device_enrollment_configuration_id: &'a str,
        enrollment_configuration_assignment_id: &'a str,
    ) -> Result<
        ResponseValue<types::EnrollmentConfigurationAssignment>,
        Error<types::OdataError>,
    > {
        let url = format!(
            "{}/me/deviceEnrollmentConfigurations/{}/assignments/{}", self.baseurl,
            encode_path(& device_enrollment_configuration_id.to_string()), encode_path(&
            enrollment_configuration_assignment_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "me_get_assignment",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            404u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Add an assignment by posting to the collection's $ref

The second form of the same operation: it takes an assignment, creates it and answers
201, exactly as a POST to `assignments` does.

In OData `$ref` normally links something that already exists, and its body is
`{"@odata.id": "..."}`; see
[Add members](https://learn.microsoft.com/en-us/graph/api/group-post-members?view=graph-rest-beta)
for such an operation. An assignment is contained in its configuration and has no other
home, so there is nothing to link: a body with `@odata.id` is refused with 400.


Sends a `POST` request to `/me/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/$ref`

Arguments:
- `device_enrollment_configuration_id`: The `id` of an enrollment configuration. Treat it as opaque: it is a GUID and a suffix naming the kind, joined by an underscore, and only the server makes one.
- `body`
*/
    pub async fn me_add_assignment<'a>(
        &'a self,
        device_enrollment_configuration_id: &'a str,
        body: &'a types::EnrollmentConfigurationAssignment,
    ) -> Result<
        ResponseValue<types::EnrollmentConfigurationAssignment>,
        Error<types::OdataError>,
    > {
        let url = format!(
            "{}/me/deviceEnrollmentConfigurations/{}/assignments/$ref", self.baseurl,
            encode_path(& device_enrollment_configuration_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "me_add_assignment",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            400u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            404u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            413u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            415u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            500u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    #[allow(unused_imports)]
    pub use super::Client;
}
