//! What the tests share: the real schemas, some rows, and short ways to ask.

#![allow(dead_code, reason = "each test uses some of it")]

use muster_model_runtime::{DateTimeOffset, Described};
use muster_odata::{
    Context, Dialect, Navigation, Page, QueryFault, QueryOptions, Resource, Source, apply, plan,
};
use serde_json::{Value, json};

pub const CONTEXT: Context<'static> = Context {
    now: DateTimeOffset::UNIX_EPOCH,
    max_page_size: 1000,
    source: &ById,
};

/// Rows that are listed by id, and have assignments.
pub struct ById;

impl Source for ById {
    fn related(&self, _: &str, row: &Value) -> Vec<Value> {
        assignments(row)
    }

    fn place(&self, row: &Value) -> String {
        row["id"].as_str().unwrap_or_default().to_owned()
    }
}

pub fn parse(pairs: &[(&str, &str)]) -> Result<QueryOptions, QueryFault> {
    QueryOptions::parse(
        pairs.iter().copied(),
        Dialect {
            dollar_optional: false,
        },
    )
}

pub fn assignments(row: &Value) -> Vec<Value> {
    let id = row.get("id").and_then(Value::as_str).unwrap_or_default();
    let one = |number: usize| {
        json!({
            "id": format!("{id}_{number}"),
            "source": "direct",
            "sourceId": null,
            "target": {
                "@odata.type": "#microsoft.graph.groupAssignmentTarget",
                "groupId": "6b6a7a0e-0000-4000-8000-000000000001",
            },
        })
    };
    (0..id.len() % 3).map(one).collect()
}

pub fn navigations() -> [Navigation; 1] {
    [Navigation {
        name: "assignments",
        schema: muster_model::EnrollmentConfigurationAssignment::schema(),
        collection: true,
        expandable: true,
    }]
}

pub fn configurations<'q>(navigations: &'q [Navigation], version: &'q str) -> Resource<'q> {
    Resource {
        schema: muster_model::DeviceEnrollmentConfiguration::schema(),
        version,
        list: "/configurations",
        navigations,
    }
}

pub fn rows() -> Vec<Value> {
    vec![
        json!({
            "@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration",
            "id": "a_Limit", "displayName": "All users and all devices", "description": null,
            "priority": 0, "createdDateTime": "2024-01-02T03:04:05.5Z",
            "lastModifiedDateTime": "2024-03-01T00:00:00Z", "version": 1,
            "deviceEnrollmentConfigurationType": "limit", "roleScopeTagIds": ["0"], "limit": 15,
        }),
        json!({
            "@odata.type": "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
            "id": "b_SinglePlatformRestriction", "displayName": "Windows pilot",
            "description": "It's a pilot", "priority": 2,
            "createdDateTime": "2024-05-01T00:00:00Z",
            "lastModifiedDateTime": "2024-05-01T00:00:00Z", "version": 3,
            "deviceEnrollmentConfigurationType": "singlePlatformRestriction",
            "roleScopeTagIds": ["0", "7"], "platformType": "windows",
            "platformRestriction": {
                "platformBlocked": false, "personalDeviceEnrollmentBlocked": true,
                "osMinimumVersion": "10.0", "osMaximumVersion": null,
                "blockedManufacturers": ["Acme"], "blockedSkus": [],
            },
        }),
        json!({
            "@odata.type": "#microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration",
            "id": "c_WindowsRestore", "displayName": "restore", "description": "",
            "priority": 1, "createdDateTime": "2023-12-31T23:59:59Z",
            "lastModifiedDateTime": "2024-01-01T00:00:00Z", "version": 2,
            "deviceEnrollmentConfigurationType": "windowsRestore",
            "roleScopeTagIds": [], "state": "enabled",
        }),
    ]
}

/// Asks for configurations of the beta.
pub fn ask(pairs: &[(&str, &str)]) -> Result<Page, QueryFault> {
    ask_with(pairs, rows(), &CONTEXT)
}

pub fn ask_with(
    pairs: &[(&str, &str)],
    rows: Vec<Value>,
    context: &Context<'_>,
) -> Result<Page, QueryFault> {
    let options = parse(pairs)?;
    let navigations = navigations();
    let planned = plan(options, &configurations(&navigations, "beta"))?;
    apply(&planned, rows, context)
}

/// The first letters of the ids of what a filter finds.
pub fn found(filter: &str) -> Result<String, String> {
    let page = ask(&[("$filter", filter)]).map_err(|fault| fault.to_string())?;
    Ok(letters(&page))
}

pub fn letters(page: &Page) -> String {
    let ids = page
        .items
        .iter()
        .filter_map(|row| row.get("id")?.as_str()?.chars().next());
    ids.collect()
}
