//! The rows that queries are asked of: few, with what is rare in them.

use serde_json::{Value, json};

pub(crate) fn configurations() -> Vec<Value> {
    vec![
        json!({
            "@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration",
            "id": "a_Limit", "displayName": "All users", "description": null, "priority": 0,
            "createdDateTime": "0001-01-01T00:00:00Z",
            "lastModifiedDateTime": "2024-03-01T00:00:00.1234567Z", "version": 0,
            "deviceEnrollmentConfigurationType": "limit", "roleScopeTagIds": ["0"], "limit": 15,
        }),
        json!({
            "@odata.type": "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
            "id": "b_SinglePlatformRestriction", "displayName": "Straße 🦀",
            "description": "It's a pilot", "priority": 2,
            "createdDateTime": "9999-12-31T23:59:59.9999999Z",
            "lastModifiedDateTime": "2024-05-01T00:00:00Z", "version": 2_147_483_647,
            "deviceEnrollmentConfigurationType": "singlePlatformRestriction",
            "roleScopeTagIds": ["0", "7", ""], "platformType": "windows",
            "platformRestriction": {
                "platformBlocked": false, "personalDeviceEnrollmentBlocked": true,
                "osMinimumVersion": "10.0", "osMaximumVersion": null,
                "blockedManufacturers": ["Acme"], "blockedSkus": [],
            },
        }),
        json!({
            "@odata.type": "#microsoft.graph.deviceEnrollmentNotificationConfiguration",
            "id": "c_EnrollmentNotificationsConfiguration", "displayName": null,
            "description": "", "priority": 1, "createdDateTime": "2023-12-31T23:59:59Z",
            "lastModifiedDateTime": "2024-01-01T00:00:00Z", "version": 2,
            "deviceEnrollmentConfigurationType": "enrollmentNotificationsConfiguration",
            "roleScopeTagIds": [], "platformType": "ios", "templateType": "push",
            "notificationMessageTemplateId": "00000000-0000-4000-8000-00000000000a",
            "notificationTemplates": [], "brandingOptions": "includeCompanyLogo,includeCompanyName",
            "defaultLocale": "en-US",
        }),
    ]
}

pub(crate) fn assignments(row: &Value) -> Vec<Value> {
    let id = row.get("id").and_then(Value::as_str).unwrap_or_default();
    vec![json!({
        "id": format!("{id}_1"), "source": "direct", "sourceId": null,
        "target": {
            "@odata.type": "#microsoft.graph.groupAssignmentTarget",
            "groupId": "6b6a7a0e-0000-4000-8000-000000000001",
        },
    })]
}
