// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

mod actions;
mod batch;
mod device_and_app_management_assignment_target;
mod device_comanagement_authority_configuration;
mod device_enrollment_configuration;
mod device_enrollment_limit_configuration;
mod device_enrollment_notification_configuration;
mod device_enrollment_platform_restriction;
mod device_enrollment_windows_hello_for_business_configuration;
mod directory_object;
mod enablement;
mod enrollment_configuration_assignment;
mod entity;
mod errors;
mod group;
mod has_payload_link_result_item;
mod user;
mod windows10_enrollment_completion_page_configuration;
mod windows_restore_device_enrollment_configuration;
pub use actions::*;
pub use batch::*;
pub use device_and_app_management_assignment_target::*;
pub use device_comanagement_authority_configuration::*;
pub use device_enrollment_configuration::*;
pub use device_enrollment_limit_configuration::*;
pub use device_enrollment_notification_configuration::*;
pub use device_enrollment_platform_restriction::*;
pub use device_enrollment_windows_hello_for_business_configuration::*;
pub use directory_object::*;
pub use enablement::*;
pub use enrollment_configuration_assignment::*;
pub use entity::*;
pub use errors::*;
pub use group::*;
pub use has_payload_link_result_item::*;
pub use user::*;
pub use windows10_enrollment_completion_page_configuration::*;
pub use windows_restore_device_enrollment_configuration::*;
/// Every type, in the document's order.
pub const TYPES: &[muster_model_runtime::schema::Type] = &[
    muster_model_runtime::schema::Type::new(
        &DEVICE_ENROLLMENT_CONFIGURATION_COLLECTION,
        muster_model_runtime::schema::round_trip::<
            DeviceEnrollmentConfigurationCollection,
        >,
    ),
    muster_model_runtime::schema::Type::new(
        &DEVICE_ENROLLMENT_CONFIGURATION,
        muster_model_runtime::schema::round_trip::<DeviceEnrollmentConfiguration>,
    ),
    muster_model_runtime::schema::Type::new(
        &DEVICE_ENROLLMENT_LIMIT_CONFIGURATION,
        muster_model_runtime::schema::round_trip::<DeviceEnrollmentLimitConfiguration>,
    ),
    muster_model_runtime::schema::Type::new(
        &DEVICE_ENROLLMENT_CONFIGURATION_BASE,
        muster_model_runtime::schema::round_trip::<DeviceEnrollmentConfigurationBase>,
    ),
    muster_model_runtime::schema::Type::new(
        &ENTITY,
        muster_model_runtime::schema::round_trip::<Entity>,
    ),
    muster_model_runtime::schema::Type::new(
        &DEVICE_ENROLLMENT_CONFIGURATION_TYPE,
        muster_model_runtime::schema::round_trip::<DeviceEnrollmentConfigurationType>,
    ),
    muster_model_runtime::schema::Type::new(
        &DEVICE_ENROLLMENT_PLATFORM_RESTRICTION_CONFIGURATION,
        muster_model_runtime::schema::round_trip::<
            DeviceEnrollmentPlatformRestrictionConfiguration,
        >,
    ),
    muster_model_runtime::schema::Type::new(
        &DEVICE_ENROLLMENT_PLATFORM_RESTRICTION,
        muster_model_runtime::schema::round_trip::<DeviceEnrollmentPlatformRestriction>,
    ),
    muster_model_runtime::schema::Type::new(
        &ENROLLMENT_RESTRICTION_PLATFORM_TYPE,
        muster_model_runtime::schema::round_trip::<EnrollmentRestrictionPlatformType>,
    ),
    muster_model_runtime::schema::Type::new(
        &DEVICE_ENROLLMENT_PLATFORM_RESTRICTIONS_CONFIGURATION,
        muster_model_runtime::schema::round_trip::<
            DeviceEnrollmentPlatformRestrictionsConfiguration,
        >,
    ),
    muster_model_runtime::schema::Type::new(
        &WINDOWS10_ENROLLMENT_COMPLETION_PAGE_CONFIGURATION,
        muster_model_runtime::schema::round_trip::<
            Windows10EnrollmentCompletionPageConfiguration,
        >,
    ),
    muster_model_runtime::schema::Type::new(
        &DEVICE_ENROLLMENT_WINDOWS_HELLO_FOR_BUSINESS_CONFIGURATION,
        muster_model_runtime::schema::round_trip::<
            DeviceEnrollmentWindowsHelloForBusinessConfiguration,
        >,
    ),
    muster_model_runtime::schema::Type::new(
        &WINDOWS_HELLO_FOR_BUSINESS_PIN_USAGE,
        muster_model_runtime::schema::round_trip::<WindowsHelloForBusinessPinUsage>,
    ),
    muster_model_runtime::schema::Type::new(
        &ENABLEMENT,
        muster_model_runtime::schema::round_trip::<Enablement>,
    ),
    muster_model_runtime::schema::Type::new(
        &WINDOWS_RESTORE_DEVICE_ENROLLMENT_CONFIGURATION,
        muster_model_runtime::schema::round_trip::<
            WindowsRestoreDeviceEnrollmentConfiguration,
        >,
    ),
    muster_model_runtime::schema::Type::new(
        &DEVICE_COMANAGEMENT_AUTHORITY_CONFIGURATION,
        muster_model_runtime::schema::round_trip::<
            DeviceComanagementAuthorityConfiguration,
        >,
    ),
    muster_model_runtime::schema::Type::new(
        &DEVICE_ENROLLMENT_NOTIFICATION_CONFIGURATION,
        muster_model_runtime::schema::round_trip::<
            DeviceEnrollmentNotificationConfiguration,
        >,
    ),
    muster_model_runtime::schema::Type::new(
        &ENROLLMENT_NOTIFICATION_TEMPLATE_TYPE,
        muster_model_runtime::schema::round_trip::<EnrollmentNotificationTemplateType>,
    ),
    muster_model_runtime::schema::Type::new(
        &NOTIFICATION_TEMPLATE_REFERENCE,
        muster_model_runtime::schema::round_trip::<NotificationTemplateReference>,
    ),
    muster_model_runtime::schema::Type::new(
        &ENROLLMENT_NOTIFICATION_BRANDING_OPTIONS,
        muster_model_runtime::schema::round_trip::<EnrollmentNotificationBrandingOptions>,
    ),
    muster_model_runtime::schema::Type::new(
        &ODATA_ERROR,
        muster_model_runtime::schema::round_trip::<OdataError>,
    ),
    muster_model_runtime::schema::Type::new(
        &MAIN_ERROR,
        muster_model_runtime::schema::round_trip::<MainError>,
    ),
    muster_model_runtime::schema::Type::new(
        &ERROR_DETAIL,
        muster_model_runtime::schema::round_trip::<ErrorDetail>,
    ),
    muster_model_runtime::schema::Type::new(
        &INNER_ERROR,
        muster_model_runtime::schema::round_trip::<InnerError>,
    ),
    muster_model_runtime::schema::Type::new(
        &CREATE_ENROLLMENT_NOTIFICATION_CONFIGURATION_BODY,
        muster_model_runtime::schema::round_trip::<
            CreateEnrollmentNotificationConfigurationBody,
        >,
    ),
    muster_model_runtime::schema::Type::new(
        &HAS_PAYLOAD_LINKS_BODY,
        muster_model_runtime::schema::round_trip::<HasPayloadLinksBody>,
    ),
    muster_model_runtime::schema::Type::new(
        &HAS_PAYLOAD_LINK_RESULT_ITEM_COLLECTION,
        muster_model_runtime::schema::round_trip::<HasPayloadLinkResultItemCollection>,
    ),
    muster_model_runtime::schema::Type::new(
        &HAS_PAYLOAD_LINK_RESULT_ITEM,
        muster_model_runtime::schema::round_trip::<HasPayloadLinkResultItem>,
    ),
    muster_model_runtime::schema::Type::new(
        &DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_SOURCE,
        muster_model_runtime::schema::round_trip::<
            DeviceAndAppManagementAssignmentSource,
        >,
    ),
    muster_model_runtime::schema::Type::new(
        &ASSIGN_BODY,
        muster_model_runtime::schema::round_trip::<AssignBody>,
    ),
    muster_model_runtime::schema::Type::new(
        &ENROLLMENT_CONFIGURATION_ASSIGNMENT,
        muster_model_runtime::schema::round_trip::<EnrollmentConfigurationAssignment>,
    ),
    muster_model_runtime::schema::Type::new(
        &DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_TARGET,
        muster_model_runtime::schema::round_trip::<
            DeviceAndAppManagementAssignmentTarget,
        >,
    ),
    muster_model_runtime::schema::Type::new(
        &ABSTRACT_ASSIGNMENT_TARGET,
        muster_model_runtime::schema::round_trip::<AbstractAssignmentTarget>,
    ),
    muster_model_runtime::schema::Type::new(
        &ALL_DEVICES_ASSIGNMENT_TARGET,
        muster_model_runtime::schema::round_trip::<AllDevicesAssignmentTarget>,
    ),
    muster_model_runtime::schema::Type::new(
        &ASSIGNMENT_TARGET_BASE,
        muster_model_runtime::schema::round_trip::<AssignmentTargetBase>,
    ),
    muster_model_runtime::schema::Type::new(
        &DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_TYPE,
        muster_model_runtime::schema::round_trip::<
            DeviceAndAppManagementAssignmentFilterType,
        >,
    ),
    muster_model_runtime::schema::Type::new(
        &ALL_LICENSED_USERS_ASSIGNMENT_TARGET,
        muster_model_runtime::schema::round_trip::<AllLicensedUsersAssignmentTarget>,
    ),
    muster_model_runtime::schema::Type::new(
        &GROUP_ASSIGNMENT_TARGET,
        muster_model_runtime::schema::round_trip::<GroupAssignmentTarget>,
    ),
    muster_model_runtime::schema::Type::new(
        &EXCLUSION_GROUP_ASSIGNMENT_TARGET,
        muster_model_runtime::schema::round_trip::<ExclusionGroupAssignmentTarget>,
    ),
    muster_model_runtime::schema::Type::new(
        &CONFIGURATION_MANAGER_COLLECTION_ASSIGNMENT_TARGET,
        muster_model_runtime::schema::round_trip::<
            ConfigurationManagerCollectionAssignmentTarget,
        >,
    ),
    muster_model_runtime::schema::Type::new(
        &SET_PRIORITY_BODY,
        muster_model_runtime::schema::round_trip::<SetPriorityBody>,
    ),
    muster_model_runtime::schema::Type::new(
        &ENROLLMENT_CONFIGURATION_ASSIGNMENT_COLLECTION,
        muster_model_runtime::schema::round_trip::<
            EnrollmentConfigurationAssignmentCollection,
        >,
    ),
    muster_model_runtime::schema::Type::new(
        &USER,
        muster_model_runtime::schema::round_trip::<User>,
    ),
    muster_model_runtime::schema::Type::new(
        &ASSIGNED_LICENSE,
        muster_model_runtime::schema::round_trip::<AssignedLicense>,
    ),
    muster_model_runtime::schema::Type::new(
        &DIRECTORY_OBJECT_COLLECTION,
        muster_model_runtime::schema::round_trip::<DirectoryObjectCollection>,
    ),
    muster_model_runtime::schema::Type::new(
        &DIRECTORY_OBJECT,
        muster_model_runtime::schema::round_trip::<DirectoryObject>,
    ),
    muster_model_runtime::schema::Type::new(
        &GROUP,
        muster_model_runtime::schema::round_trip::<Group>,
    ),
    muster_model_runtime::schema::Type::new(
        &USER_COLLECTION,
        muster_model_runtime::schema::round_trip::<UserCollection>,
    ),
    muster_model_runtime::schema::Type::new(
        &GROUP_COLLECTION,
        muster_model_runtime::schema::round_trip::<GroupCollection>,
    ),
    muster_model_runtime::schema::Type::new(
        &REFERENCE_CREATE,
        muster_model_runtime::schema::round_trip::<ReferenceCreate>,
    ),
    muster_model_runtime::schema::Type::new(
        &BATCH_REQUEST_CONTENT,
        muster_model_runtime::schema::round_trip::<BatchRequestContent>,
    ),
    muster_model_runtime::schema::Type::new(
        &BATCH_REQUEST_STEP,
        muster_model_runtime::schema::round_trip::<BatchRequestStep>,
    ),
    muster_model_runtime::schema::Type::new(
        &BATCH_METHOD,
        muster_model_runtime::schema::round_trip::<BatchMethod>,
    ),
    muster_model_runtime::schema::Type::new(
        &BATCH_RESPONSE_CONTENT,
        muster_model_runtime::schema::round_trip::<BatchResponseContent>,
    ),
    muster_model_runtime::schema::Type::new(
        &BATCH_RESPONSE_STEP,
        muster_model_runtime::schema::round_trip::<BatchResponseStep>,
    ),
    muster_model_runtime::schema::Type::new(
        &DEVICE_ENROLLMENT_CONFIGURATION_PATCH,
        muster_model_runtime::schema::round_trip::<DeviceEnrollmentConfigurationPatch>,
    ),
    muster_model_runtime::schema::Type::new(
        &DEVICE_ENROLLMENT_LIMIT_CONFIGURATION_PATCH,
        muster_model_runtime::schema::round_trip::<
            DeviceEnrollmentLimitConfigurationPatch,
        >,
    ),
    muster_model_runtime::schema::Type::new(
        &DEVICE_ENROLLMENT_CONFIGURATION_BASE_PATCH,
        muster_model_runtime::schema::round_trip::<
            DeviceEnrollmentConfigurationBasePatch,
        >,
    ),
    muster_model_runtime::schema::Type::new(
        &ENTITY_PATCH,
        muster_model_runtime::schema::round_trip::<EntityPatch>,
    ),
    muster_model_runtime::schema::Type::new(
        &DEVICE_ENROLLMENT_PLATFORM_RESTRICTION_CONFIGURATION_PATCH,
        muster_model_runtime::schema::round_trip::<
            DeviceEnrollmentPlatformRestrictionConfigurationPatch,
        >,
    ),
    muster_model_runtime::schema::Type::new(
        &DEVICE_ENROLLMENT_PLATFORM_RESTRICTIONS_CONFIGURATION_PATCH,
        muster_model_runtime::schema::round_trip::<
            DeviceEnrollmentPlatformRestrictionsConfigurationPatch,
        >,
    ),
    muster_model_runtime::schema::Type::new(
        &WINDOWS10_ENROLLMENT_COMPLETION_PAGE_CONFIGURATION_PATCH,
        muster_model_runtime::schema::round_trip::<
            Windows10EnrollmentCompletionPageConfigurationPatch,
        >,
    ),
    muster_model_runtime::schema::Type::new(
        &DEVICE_ENROLLMENT_WINDOWS_HELLO_FOR_BUSINESS_CONFIGURATION_PATCH,
        muster_model_runtime::schema::round_trip::<
            DeviceEnrollmentWindowsHelloForBusinessConfigurationPatch,
        >,
    ),
    muster_model_runtime::schema::Type::new(
        &WINDOWS_RESTORE_DEVICE_ENROLLMENT_CONFIGURATION_PATCH,
        muster_model_runtime::schema::round_trip::<
            WindowsRestoreDeviceEnrollmentConfigurationPatch,
        >,
    ),
    muster_model_runtime::schema::Type::new(
        &DEVICE_COMANAGEMENT_AUTHORITY_CONFIGURATION_PATCH,
        muster_model_runtime::schema::round_trip::<
            DeviceComanagementAuthorityConfigurationPatch,
        >,
    ),
    muster_model_runtime::schema::Type::new(
        &DEVICE_ENROLLMENT_NOTIFICATION_CONFIGURATION_PATCH,
        muster_model_runtime::schema::round_trip::<
            DeviceEnrollmentNotificationConfigurationPatch,
        >,
    ),
    muster_model_runtime::schema::Type::new(
        &ENROLLMENT_CONFIGURATION_ASSIGNMENT_PATCH,
        muster_model_runtime::schema::round_trip::<
            EnrollmentConfigurationAssignmentPatch,
        >,
    ),
    muster_model_runtime::schema::Type::new(
        &USER_PATCH,
        muster_model_runtime::schema::round_trip::<UserPatch>,
    ),
    muster_model_runtime::schema::Type::new(
        &GROUP_PATCH,
        muster_model_runtime::schema::round_trip::<GroupPatch>,
    ),
];
