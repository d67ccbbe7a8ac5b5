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
pub const TYPES: &[muster_model_runtime::Type] = &[
    muster_model_runtime::Type::of::<
        DeviceEnrollmentConfigurationCollection,
    >(&DEVICE_ENROLLMENT_CONFIGURATION_COLLECTION),
    muster_model_runtime::Type::of::<
        DeviceEnrollmentConfiguration,
    >(&DEVICE_ENROLLMENT_CONFIGURATION),
    muster_model_runtime::Type::of::<
        DeviceEnrollmentLimitConfiguration,
    >(&DEVICE_ENROLLMENT_LIMIT_CONFIGURATION),
    muster_model_runtime::Type::of::<
        DeviceEnrollmentConfigurationBase,
    >(&DEVICE_ENROLLMENT_CONFIGURATION_BASE),
    muster_model_runtime::Type::of::<Entity>(&ENTITY),
    muster_model_runtime::Type::of::<
        DeviceEnrollmentConfigurationType,
    >(&DEVICE_ENROLLMENT_CONFIGURATION_TYPE),
    muster_model_runtime::Type::of::<
        DeviceEnrollmentPlatformRestrictionConfiguration,
    >(&DEVICE_ENROLLMENT_PLATFORM_RESTRICTION_CONFIGURATION),
    muster_model_runtime::Type::of::<
        DeviceEnrollmentPlatformRestriction,
    >(&DEVICE_ENROLLMENT_PLATFORM_RESTRICTION),
    muster_model_runtime::Type::of::<
        EnrollmentRestrictionPlatformType,
    >(&ENROLLMENT_RESTRICTION_PLATFORM_TYPE),
    muster_model_runtime::Type::of::<
        DeviceEnrollmentPlatformRestrictionsConfiguration,
    >(&DEVICE_ENROLLMENT_PLATFORM_RESTRICTIONS_CONFIGURATION),
    muster_model_runtime::Type::of::<
        Windows10EnrollmentCompletionPageConfiguration,
    >(&WINDOWS10_ENROLLMENT_COMPLETION_PAGE_CONFIGURATION),
    muster_model_runtime::Type::of::<
        DeviceEnrollmentWindowsHelloForBusinessConfiguration,
    >(&DEVICE_ENROLLMENT_WINDOWS_HELLO_FOR_BUSINESS_CONFIGURATION),
    muster_model_runtime::Type::of::<
        WindowsHelloForBusinessPinUsage,
    >(&WINDOWS_HELLO_FOR_BUSINESS_PIN_USAGE),
    muster_model_runtime::Type::of::<Enablement>(&ENABLEMENT),
    muster_model_runtime::Type::of::<
        WindowsRestoreDeviceEnrollmentConfiguration,
    >(&WINDOWS_RESTORE_DEVICE_ENROLLMENT_CONFIGURATION),
    muster_model_runtime::Type::of::<
        DeviceComanagementAuthorityConfiguration,
    >(&DEVICE_COMANAGEMENT_AUTHORITY_CONFIGURATION),
    muster_model_runtime::Type::of::<
        DeviceEnrollmentNotificationConfiguration,
    >(&DEVICE_ENROLLMENT_NOTIFICATION_CONFIGURATION),
    muster_model_runtime::Type::of::<
        EnrollmentNotificationTemplateType,
    >(&ENROLLMENT_NOTIFICATION_TEMPLATE_TYPE),
    muster_model_runtime::Type::of::<
        NotificationTemplateReference,
    >(&NOTIFICATION_TEMPLATE_REFERENCE),
    muster_model_runtime::Type::of::<
        EnrollmentNotificationBrandingOptions,
    >(&ENROLLMENT_NOTIFICATION_BRANDING_OPTIONS),
    muster_model_runtime::Type::of::<OdataError>(&ODATA_ERROR),
    muster_model_runtime::Type::of::<MainError>(&MAIN_ERROR),
    muster_model_runtime::Type::of::<ErrorDetail>(&ERROR_DETAIL),
    muster_model_runtime::Type::of::<InnerError>(&INNER_ERROR),
    muster_model_runtime::Type::of::<
        CreateEnrollmentNotificationConfigurationBody,
    >(&CREATE_ENROLLMENT_NOTIFICATION_CONFIGURATION_BODY),
    muster_model_runtime::Type::of::<HasPayloadLinksBody>(&HAS_PAYLOAD_LINKS_BODY),
    muster_model_runtime::Type::of::<
        HasPayloadLinkResultItemCollection,
    >(&HAS_PAYLOAD_LINK_RESULT_ITEM_COLLECTION),
    muster_model_runtime::Type::of::<
        HasPayloadLinkResultItem,
    >(&HAS_PAYLOAD_LINK_RESULT_ITEM),
    muster_model_runtime::Type::of::<
        DeviceAndAppManagementAssignmentSource,
    >(&DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_SOURCE),
    muster_model_runtime::Type::of::<AssignBody>(&ASSIGN_BODY),
    muster_model_runtime::Type::of::<
        EnrollmentConfigurationAssignment,
    >(&ENROLLMENT_CONFIGURATION_ASSIGNMENT),
    muster_model_runtime::Type::of::<
        DeviceAndAppManagementAssignmentTarget,
    >(&DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_TARGET),
    muster_model_runtime::Type::of::<
        AbstractAssignmentTarget,
    >(&ABSTRACT_ASSIGNMENT_TARGET),
    muster_model_runtime::Type::of::<
        AllDevicesAssignmentTarget,
    >(&ALL_DEVICES_ASSIGNMENT_TARGET),
    muster_model_runtime::Type::of::<AssignmentTargetBase>(&ASSIGNMENT_TARGET_BASE),
    muster_model_runtime::Type::of::<
        DeviceAndAppManagementAssignmentFilterType,
    >(&DEVICE_AND_APP_MANAGEMENT_ASSIGNMENT_FILTER_TYPE),
    muster_model_runtime::Type::of::<
        AllLicensedUsersAssignmentTarget,
    >(&ALL_LICENSED_USERS_ASSIGNMENT_TARGET),
    muster_model_runtime::Type::of::<GroupAssignmentTarget>(&GROUP_ASSIGNMENT_TARGET),
    muster_model_runtime::Type::of::<
        ExclusionGroupAssignmentTarget,
    >(&EXCLUSION_GROUP_ASSIGNMENT_TARGET),
    muster_model_runtime::Type::of::<
        ConfigurationManagerCollectionAssignmentTarget,
    >(&CONFIGURATION_MANAGER_COLLECTION_ASSIGNMENT_TARGET),
    muster_model_runtime::Type::of::<SetPriorityBody>(&SET_PRIORITY_BODY),
    muster_model_runtime::Type::of::<
        EnrollmentConfigurationAssignmentCollection,
    >(&ENROLLMENT_CONFIGURATION_ASSIGNMENT_COLLECTION),
    muster_model_runtime::Type::of::<User>(&USER),
    muster_model_runtime::Type::of::<AssignedLicense>(&ASSIGNED_LICENSE),
    muster_model_runtime::Type::of::<
        DirectoryObjectCollection,
    >(&DIRECTORY_OBJECT_COLLECTION),
    muster_model_runtime::Type::of::<DirectoryObject>(&DIRECTORY_OBJECT),
    muster_model_runtime::Type::of::<Group>(&GROUP),
    muster_model_runtime::Type::of::<UserCollection>(&USER_COLLECTION),
    muster_model_runtime::Type::of::<GroupCollection>(&GROUP_COLLECTION),
    muster_model_runtime::Type::of::<ReferenceCreate>(&REFERENCE_CREATE),
    muster_model_runtime::Type::of::<BatchRequestContent>(&BATCH_REQUEST_CONTENT),
    muster_model_runtime::Type::of::<BatchRequestStep>(&BATCH_REQUEST_STEP),
    muster_model_runtime::Type::of::<BatchResponseContent>(&BATCH_RESPONSE_CONTENT),
    muster_model_runtime::Type::of::<BatchResponseStep>(&BATCH_RESPONSE_STEP),
    muster_model_runtime::Type::of::<
        DeviceEnrollmentConfigurationPatch,
    >(&DEVICE_ENROLLMENT_CONFIGURATION_PATCH),
    muster_model_runtime::Type::of::<
        DeviceEnrollmentLimitConfigurationPatch,
    >(&DEVICE_ENROLLMENT_LIMIT_CONFIGURATION_PATCH),
    muster_model_runtime::Type::of::<
        DeviceEnrollmentConfigurationBasePatch,
    >(&DEVICE_ENROLLMENT_CONFIGURATION_BASE_PATCH),
    muster_model_runtime::Type::of::<EntityPatch>(&ENTITY_PATCH),
    muster_model_runtime::Type::of::<
        DeviceEnrollmentPlatformRestrictionConfigurationPatch,
    >(&DEVICE_ENROLLMENT_PLATFORM_RESTRICTION_CONFIGURATION_PATCH),
    muster_model_runtime::Type::of::<
        DeviceEnrollmentPlatformRestrictionPatch,
    >(&DEVICE_ENROLLMENT_PLATFORM_RESTRICTION_PATCH),
    muster_model_runtime::Type::of::<
        DeviceEnrollmentPlatformRestrictionsConfigurationPatch,
    >(&DEVICE_ENROLLMENT_PLATFORM_RESTRICTIONS_CONFIGURATION_PATCH),
    muster_model_runtime::Type::of::<
        Windows10EnrollmentCompletionPageConfigurationPatch,
    >(&WINDOWS10_ENROLLMENT_COMPLETION_PAGE_CONFIGURATION_PATCH),
    muster_model_runtime::Type::of::<
        DeviceEnrollmentWindowsHelloForBusinessConfigurationPatch,
    >(&DEVICE_ENROLLMENT_WINDOWS_HELLO_FOR_BUSINESS_CONFIGURATION_PATCH),
    muster_model_runtime::Type::of::<
        WindowsRestoreDeviceEnrollmentConfigurationPatch,
    >(&WINDOWS_RESTORE_DEVICE_ENROLLMENT_CONFIGURATION_PATCH),
    muster_model_runtime::Type::of::<
        DeviceComanagementAuthorityConfigurationPatch,
    >(&DEVICE_COMANAGEMENT_AUTHORITY_CONFIGURATION_PATCH),
    muster_model_runtime::Type::of::<
        DeviceEnrollmentNotificationConfigurationPatch,
    >(&DEVICE_ENROLLMENT_NOTIFICATION_CONFIGURATION_PATCH),
    muster_model_runtime::Type::of::<
        EnrollmentConfigurationAssignmentPatch,
    >(&ENROLLMENT_CONFIGURATION_ASSIGNMENT_PATCH),
    muster_model_runtime::Type::of::<UserPatch>(&USER_PATCH),
    muster_model_runtime::Type::of::<GroupPatch>(&GROUP_PATCH),
];
