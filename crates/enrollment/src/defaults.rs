//! The configurations every tenant begins with, and their assignments.
//!
//! Owns their exact texts and settings, as exports of real tenants show them:
//! <https://github.com/Pacers31Colts18/Intune.Docs>, and for Windows Restore
//! <https://github.com/deploymenttheory/terraform-provider-microsoft365>. It must never give
//! anything to a configuration that somebody creates.

use crate::assignment::Assignment;
use crate::changes::Changes;
use crate::configuration::{BUILT_IN_PRIORITY, Configuration, ServerOwned};
use crate::identifiers::{AssignmentKey, ConfigurationId, Place};
use crate::kind::Kind;
use crate::refusal::Refusal;
use muster_model::{
    AllDevicesAssignmentTarget, AllDevicesAssignmentTargetOdataType, AssignmentTargetBase,
    DateTimeOffset, DeviceAndAppManagementAssignmentFilterType as FilterType,
    DeviceAndAppManagementAssignmentSource as Source, DeviceEnrollmentConfiguration,
    DeviceEnrollmentConfigurationBase, DeviceEnrollmentConfigurationType,
    DeviceEnrollmentLimitConfiguration, DeviceEnrollmentPlatformRestriction,
    DeviceEnrollmentPlatformRestrictionsConfiguration,
    DeviceEnrollmentWindowsHelloForBusinessConfiguration, Enablement,
    EnrollmentConfigurationAssignment, EnrollmentConfigurationAssignmentOdataType, Entity,
    Windows10EnrollmentCompletionPageConfiguration, WindowsHelloForBusinessPinUsage as PinUsage,
    WindowsRestoreDeviceEnrollmentConfiguration,
};
use uuid::Uuid;

/// All of them have one name, which is why a display name identifies nothing.
const DISPLAY_NAME: &str = "All users and all devices";

/// The rows of a new tenant.
pub(crate) fn rows(tenant: Uuid, created: DateTimeOffset) -> Changes {
    let mut rows = Changes::to(0);
    let built_in = Kind::ALL
        .into_iter()
        .filter_map(|kind| Some((kind.built_in_suffix()?, resource(kind)?)));
    for (number, (suffix, resource)) in (0..).zip(built_in) {
        let place = Place { version: 0, number };
        let id = ConfigurationId::from(format!("{tenant}_{suffix}"));
        // The assignment of a built-in configuration has the configuration's own id.
        let key = AssignmentKey {
            configuration: id.clone(),
            assignment: id.as_str().into(),
        };
        if let Ok(assignment) = assignment(key, place) {
            rows.assignments.upserted.push(assignment);
        }
        let server_owned = ServerOwned {
            id,
            priority: BUILT_IN_PRIORITY,
            // The exports have year 1 here and a real date in lastModifiedDateTime.
            created: DateTimeOffset::MINIMUM,
            last_modified: created,
            version: 0,
        };
        let configuration = Configuration::new(place, resource, server_owned);
        rows.configurations.upserted.push(configuration);
    }
    rows
}

fn assignment(key: AssignmentKey, place: Place) -> Result<Assignment, Refusal> {
    let target = AllDevicesAssignmentTarget {
        odata_type: AllDevicesAssignmentTargetOdataType,
        base: AssignmentTargetBase {
            device_and_app_management_assignment_filter_id: None,
            device_and_app_management_assignment_filter_type: FilterType::None2,
        },
    };
    let resource = EnrollmentConfigurationAssignment {
        odata_type: EnrollmentConfigurationAssignmentOdataType,
        id: String::new(),
        target: target.into(),
        source: Source::Direct,
        source_id: None,
    };
    Assignment::new(key, place, resource)
}

/// What all built-in configurations share, before the server-owned members are laid over it.
fn base(description: &str) -> DeviceEnrollmentConfigurationBase {
    DeviceEnrollmentConfigurationBase {
        base: Entity { id: String::new() },
        display_name: Some(DISPLAY_NAME.to_owned()),
        description: Some(description.to_owned()),
        priority: BUILT_IN_PRIORITY,
        created_date_time: DateTimeOffset::MINIMUM,
        last_modified_date_time: DateTimeOffset::MINIMUM,
        version: 0,
        role_scope_tag_ids: Vec::new(),
        device_enrollment_configuration_type: DeviceEnrollmentConfigurationType::Unknown,
    }
}

/// The built-in configuration of a kind, if the kind has one.
fn resource(kind: Kind) -> Option<DeviceEnrollmentConfiguration> {
    Some(match kind {
        Kind::Limit => DeviceEnrollmentLimitConfiguration {
            odata_type: Default::default(),
            base: base(
                "This is the default Device Limit Restriction applied with the lowest priority to all users regardless of group membership.",
            ),
            limit: 5,
        }
        .into(),
        Kind::PlatformRestrictions => platform_restrictions().into(),
        Kind::WindowsHelloForBusiness => windows_hello_for_business().into(),
        Kind::Windows10EnrollmentCompletionPage => enrollment_completion_page().into(),
        Kind::WindowsRestore => WindowsRestoreDeviceEnrollmentConfiguration {
            odata_type: Default::default(),
            base: base(
                "This is the default Windows Restore configuration applied with the lowest priority to all users and all devices regardless of group membership.",
            ),
            state: Enablement::NotConfigured,
        }
        .into(),
        Kind::SinglePlatformRestriction
        | Kind::DeviceComanagementAuthority
        | Kind::EnrollmentNotifications => return None,
    })
}

fn platform_restrictions() -> DeviceEnrollmentPlatformRestrictionsConfiguration {
    let open = |version: Option<&str>| {
        Some(DeviceEnrollmentPlatformRestriction {
            odata_type: Default::default(),
            platform_blocked: false,
            personal_device_enrollment_blocked: false,
            os_minimum_version: version.map(str::to_owned),
            os_maximum_version: version.map(str::to_owned),
            blocked_manufacturers: Vec::new(),
            blocked_skus: Vec::new(),
        })
    };
    // The platforms that came later have null where the older ones have an empty text.
    let (older, later) = (open(Some("")), open(None));
    DeviceEnrollmentPlatformRestrictionsConfiguration {
        odata_type: Default::default(),
        base: base(
            "This is the default Device Type Restriction applied with the lowest priority to all users regardless of group membership.",
        ),
        ios_restriction: older.clone(),
        windows_restriction: older.clone(),
        windows_home_sku_restriction: later.clone(),
        windows_mobile_restriction: older.clone().map(|restriction| {
            DeviceEnrollmentPlatformRestriction {
                platform_blocked: true,
                ..restriction
            }
        }),
        android_restriction: older.clone(),
        android_for_work_restriction: older,
        mac_restriction: later.clone(),
        mac_os_restriction: later.clone(),
        vision_os_restriction: later.clone(),
        tvos_restriction: later,
    }
}

fn windows_hello_for_business() -> DeviceEnrollmentWindowsHelloForBusinessConfiguration {
    DeviceEnrollmentWindowsHelloForBusinessConfiguration {
        odata_type: Default::default(),
        base: base(
            "This is the default Windows Hello for Business configuration applied with the lowest priority to all users regardless of group membership.",
        ),
        pin_minimum_length: 6,
        pin_maximum_length: 127,
        pin_uppercase_characters_usage: PinUsage::Disallowed,
        pin_lowercase_characters_usage: PinUsage::Disallowed,
        pin_special_characters_usage: PinUsage::Disallowed,
        state: Enablement::NotConfigured,
        security_device_required: false,
        unlock_with_biometrics_enabled: true,
        remote_passport_enabled: true,
        pin_previous_block_count: 0,
        pin_expiration_in_days: 0,
        enhanced_biometrics_state: Enablement::NotConfigured,
        security_key_for_sign_in: Enablement::NotConfigured,
        enhanced_sign_in_security: 0,
    }
}

fn enrollment_completion_page() -> Windows10EnrollmentCompletionPageConfiguration {
    Windows10EnrollmentCompletionPageConfiguration {
        odata_type: Default::default(),
        base: base(
            "This is the default enrollment status screen configuration applied with the lowest priority to all users and all devices regardless of group membership.",
        ),
        show_installation_progress: false,
        block_device_setup_retry_by_user: true,
        allow_device_reset_on_install_failure: false,
        allow_log_collection_on_install_failure: false,
        custom_error_message: Some(String::new()),
        install_progress_timeout_in_minutes: Some(0),
        allow_device_use_on_install_failure: false,
        selected_mobile_app_ids: Vec::new(),
        allow_non_blocking_app_installation: false,
        track_install_progress_for_autopilot_only: false,
        disable_user_status_tracking_after_first_user: false,
        install_quality_updates: false,
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{TENANT, World, instant};
    use crate::{ConfigurationId, Kind};
    use serde_json::{Value, json};

    fn wire(kind: Kind) -> Value {
        let world = World::new();
        serde_json::to_value(world.default(kind).resource()).expect("a JSON value")
    }

    /// The members all built-in configurations share, and the others.
    fn expected(id: &str, kind: &str, odata_type: &str, description: &str, rest: Value) -> Value {
        let mut all = json!({
            "@odata.type": format!("#microsoft.graph.{odata_type}"),
            "id": format!("{TENANT}_{id}"),
            "displayName": "All users and all devices",
            "description": description,
            "priority": 0,
            "createdDateTime": "0001-01-01T00:00:00Z",
            "lastModifiedDateTime": instant(1000).to_string(),
            "version": 0,
            "roleScopeTagIds": [],
            "deviceEnrollmentConfigurationType": kind,
        });
        if let (Some(all), Value::Object(rest)) = (all.as_object_mut(), rest) {
            all.extend(rest);
        }
        all
    }

    #[test]
    fn five_built_in_configurations() {
        let world = World::new();
        let ids: Vec<_> = world
            .tenant
            .configurations()
            .map(|all| all.id().to_string())
            .collect();
        let suffixes = [
            "DefaultLimit",
            "DefaultPlatformRestrictions",
            "DefaultWindowsHelloForBusiness",
            "DefaultWindows10EnrollmentCompletionPageConfiguration",
            "WindowsRestore",
        ];
        // They share one GUID, the tenant's id.
        assert_eq!(ids, suffixes.map(|suffix| format!("{TENANT}_{suffix}")));
        assert_eq!(world.tenant.version(), 0);
        assert_eq!(world.tenant.check_invariants(), Ok(()));
    }

    #[test]
    fn built_in_bodies_are_as_captured() {
        assert_eq!(
            wire(Kind::Limit),
            expected(
                "DefaultLimit",
                "limit",
                "deviceEnrollmentLimitConfiguration",
                "This is the default Device Limit Restriction applied with the lowest priority to all users regardless of group membership.",
                json!({ "limit": 5 }),
            )
        );
        let open = |version: Value| {
            json!({
                "platformBlocked": false,
                "personalDeviceEnrollmentBlocked": false,
                "osMinimumVersion": version,
                "osMaximumVersion": version,
                "blockedManufacturers": [],
                "blockedSkus": [],
            })
        };
        let (older, later) = (open(json!("")), open(Value::Null));
        let mut mobile = older.clone();
        if let Some(blocked) = mobile.get_mut("platformBlocked") {
            *blocked = true.into();
        }
        assert_eq!(
            wire(Kind::PlatformRestrictions),
            expected(
                "DefaultPlatformRestrictions",
                "platformRestrictions",
                "deviceEnrollmentPlatformRestrictionsConfiguration",
                "This is the default Device Type Restriction applied with the lowest priority to all users regardless of group membership.",
                json!({
                    "iosRestriction": older,
                    "windowsRestriction": older,
                    "windowsHomeSkuRestriction": later,
                    "windowsMobileRestriction": mobile,
                    "androidRestriction": older,
                    "androidForWorkRestriction": older,
                    "macRestriction": later,
                    "macOSRestriction": later,
                    "visionOSRestriction": later,
                    "tvosRestriction": later,
                }),
            )
        );
        assert_eq!(
            wire(Kind::WindowsHelloForBusiness),
            expected(
                "DefaultWindowsHelloForBusiness",
                "windowsHelloForBusiness",
                "deviceEnrollmentWindowsHelloForBusinessConfiguration",
                "This is the default Windows Hello for Business configuration applied with the lowest priority to all users regardless of group membership.",
                json!({
                    "state": "notConfigured",
                    "pinMinimumLength": 6,
                    "pinMaximumLength": 127,
                    "pinUppercaseCharactersUsage": "disallowed",
                    "pinLowercaseCharactersUsage": "disallowed",
                    "pinSpecialCharactersUsage": "disallowed",
                    "securityDeviceRequired": false,
                    "unlockWithBiometricsEnabled": true,
                    "remotePassportEnabled": true,
                    "pinPreviousBlockCount": 0,
                    "pinExpirationInDays": 0,
                    "enhancedBiometricsState": "notConfigured",
                    "securityKeyForSignIn": "notConfigured",
                    "enhancedSignInSecurity": 0,
                }),
            )
        );
        assert_eq!(
            wire(Kind::Windows10EnrollmentCompletionPage),
            expected(
                "DefaultWindows10EnrollmentCompletionPageConfiguration",
                "windows10EnrollmentCompletionPageConfiguration",
                "windows10EnrollmentCompletionPageConfiguration",
                "This is the default enrollment status screen configuration applied with the lowest priority to all users and all devices regardless of group membership.",
                json!({
                    "showInstallationProgress": false,
                    "blockDeviceSetupRetryByUser": true,
                    "allowDeviceResetOnInstallFailure": false,
                    "allowLogCollectionOnInstallFailure": false,
                    "customErrorMessage": "",
                    "installProgressTimeoutInMinutes": 0,
                    "allowDeviceUseOnInstallFailure": false,
                    "selectedMobileAppIds": [],
                    "allowNonBlockingAppInstallation": false,
                    "trackInstallProgressForAutopilotOnly": false,
                    "disableUserStatusTrackingAfterFirstUser": false,
                    "installQualityUpdates": false,
                }),
            )
        );
        assert_eq!(
            wire(Kind::WindowsRestore),
            expected(
                "WindowsRestore",
                "windowsRestore",
                "windowsRestoreDeviceEnrollmentConfiguration",
                "This is the default Windows Restore configuration applied with the lowest priority to all users and all devices regardless of group membership.",
                json!({ "state": "notConfigured" }),
            )
        );
    }

    #[test]
    fn assignment_of_a_built_in_has_the_configurations_id() {
        let world = World::new();
        let ids: Vec<ConfigurationId> = world
            .tenant
            .configurations()
            .map(|all| all.id().clone())
            .collect();
        for id in ids {
            let assignments = world.assignments(&id);
            let [assignment] = assignments.as_slice() else {
                panic!("{assignments:?}")
            };
            let wire = serde_json::to_value(assignment.resource()).expect("a JSON value");
            let expected = json!({
                "@odata.type": "#microsoft.graph.enrollmentConfigurationAssignment",
                "id": id.as_str(),
                "source": "direct",
                "sourceId": null,
                "target": {
                    "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget",
                    "deviceAndAppManagementAssignmentFilterId": null,
                    "deviceAndAppManagementAssignmentFilterType": "none",
                },
            });
            assert_eq!(wire, expected);
        }
    }
}
