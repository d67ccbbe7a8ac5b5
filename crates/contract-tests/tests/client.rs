//! The generated client against a real server over loopback: what the server writes the client
//! reads, into the right types, and what the client writes the server accepts.

use muster_client::{
    Client, DeviceAndAppManagementAssignmentSource, DeviceAndAppManagementAssignmentTarget,
    DeviceEnrollmentConfiguration, Error, types,
};
use muster_contract_tests::RunningServer;
use serde_json::json;

fn client(server: &RunningServer) -> Client {
    Client::new(&format!("{}/beta", server.origin))
}

async fn create_limit(client: &Client, limit: i32) -> types::DeviceEnrollmentLimitConfiguration {
    let body: DeviceEnrollmentConfiguration = serde_json::from_value(json!({
        "@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration",
        "displayName": "Ten devices",
        "limit": limit,
    }))
    .expect("a configuration");
    let created = client
        .device_management_create_configuration()
        .body(body)
        .send()
        .await
        .expect("201");
    assert_eq!(created.status(), 201);
    match created.into_inner() {
        DeviceEnrollmentConfiguration::DeviceEnrollmentLimitConfiguration(created) => created,
        other => panic!("another type: {other:?}"),
    }
}

fn assignment(target: serde_json::Value) -> types::EnrollmentConfigurationAssignment {
    serde_json::from_value(json!({ "target": target })).expect("an assignment")
}

#[tokio::test]
async fn assignments_are_created_read_and_listed() {
    let server = RunningServer::start().await;
    let client = client(&server);
    let configuration = create_limit(&client, 10).await;
    let id = configuration.id.as_deref().expect("an id");
    assert!(id.ends_with("_Limit"), "{id}");

    let everybody =
        assignment(json!({"@odata.type": "#microsoft.graph.allLicensedUsersAssignmentTarget"}));
    let first = client
        .me_create_assignment()
        .device_enrollment_configuration_id(id)
        .body(everybody)
        .send()
        .await
        .expect("201");
    let location = first
        .headers()
        .get("location")
        .expect("Location")
        .to_str()
        .expect("ASCII")
        .to_owned();
    let first = first.into_inner();
    let key = first.id.as_deref().expect("an id");
    assert_eq!(
        location,
        format!(
            "{}/beta/me/deviceEnrollmentConfigurations/{id}/assignments/{key}",
            server.origin
        )
    );
    assert_eq!(first.source, DeviceAndAppManagementAssignmentSource::Direct);

    let group = assignment(json!({
        "@odata.type": "#microsoft.graph.groupAssignmentTarget",
        "groupId": "0c8e9cf2-5a1b-4b39-9d1e-6b9d4a1f7e55",
    }));
    let second = client
        .me_add_assignment()
        .device_enrollment_configuration_id(id)
        .body(group)
        .send()
        .await
        .expect("201")
        .into_inner();
    match &second.target {
        DeviceAndAppManagementAssignmentTarget::GroupAssignmentTarget(target) => {
            assert_eq!(
                target.group_id.as_str(),
                "0c8e9cf2-5a1b-4b39-9d1e-6b9d4a1f7e55"
            );
        }
        other => panic!("another type: {other:?}"),
    }

    let read = client
        .me_get_assignment()
        .device_enrollment_configuration_id(id)
        .enrollment_configuration_assignment_id(key)
        .send()
        .await
        .expect("200")
        .into_inner();
    assert_eq!(read.id, first.id);
    let listed = client
        .me_list_assignments()
        .device_enrollment_configuration_id(id)
        .send()
        .await
        .expect("200")
        .into_inner();
    let ids: Vec<_> = listed
        .value
        .iter()
        .map(|assignment| assignment.id.clone())
        .collect();
    assert_eq!(ids, [first.id, second.id]);
}

#[tokio::test]
async fn what_reaches_the_user_is_listed_under_me() {
    let server = RunningServer::start().await;
    let client = client(&server);
    let configuration = create_limit(&client, 3).await;
    let id = configuration.id.clone().expect("an id");
    let reaches = async |client: &Client| {
        let listed = client
            .me_list_configurations()
            .send()
            .await
            .expect("200")
            .into_inner();
        listed.value.iter().any(|listed| match listed {
            DeviceEnrollmentConfiguration::DeviceEnrollmentLimitConfiguration(listed) => {
                listed.id.as_deref() == Some(id.as_str())
            }
            _ => false,
        })
    };
    assert!(!reaches(&client).await);
    let nobody = assignment(
        json!({"@odata.type": "microsoft.graph.deviceAndAppManagementAssignmentTarget"}),
    );
    client
        .me_add_assignment()
        .device_enrollment_configuration_id(&id)
        .body(nobody)
        .send()
        .await
        .expect("201");
    assert!(
        !reaches(&client).await,
        "the abstract target reaches nobody"
    );
    let everybody =
        assignment(json!({"@odata.type": "#microsoft.graph.allLicensedUsersAssignmentTarget"}));
    client
        .me_create_assignment()
        .device_enrollment_configuration_id(&id)
        .body(everybody)
        .send()
        .await
        .expect("201");
    assert!(reaches(&client).await);
}

#[tokio::test]
async fn a_deleted_configuration_is_gone_with_graphs_error() {
    let server = RunningServer::start().await;
    let client = client(&server);
    let id = create_limit(&client, 1).await.id.expect("an id");
    client
        .device_management_delete_configuration()
        .device_enrollment_configuration_id(&id)
        .send()
        .await
        .expect("204");
    match client
        .device_management_get_configuration()
        .device_enrollment_configuration_id(&id)
        .send()
        .await
    {
        Err(Error::ErrorResponse(response)) => {
            assert_eq!(response.status(), 404);
            let error = response.into_inner().error;
            assert_eq!(error.code, "ResourceNotFound");
            assert!(error.message.contains(&id));
            assert!(!error.inner_error.request_id.is_empty());
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn every_fault_of_a_body_is_named_at_once() {
    let server = RunningServer::start().await;
    let client = client(&server);
    let id = create_limit(&client, 1).await.id.expect("an id");
    let url = format!(
        "{}/beta/me/deviceEnrollmentConfigurations/{id}/assignments",
        server.origin
    );
    let response = reqwest::Client::new()
        .post(url)
        .json(&json!({"source": "String", "sourceId": 7, "colour": "red"}))
        .send()
        .await
        .expect("an answer");
    assert_eq!(response.status(), 400);
    let body: serde_json::Value = response.json().await.expect("JSON");
    let targets: Vec<&str> = body["error"]["details"]
        .as_array()
        .expect("details")
        .iter()
        .filter_map(|detail| detail["target"].as_str())
        .collect();
    assert_eq!(targets, ["/source", "/sourceId", "/colour", "/target"]);
}
