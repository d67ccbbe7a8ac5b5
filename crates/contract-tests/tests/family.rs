//! The whole family over the wire: updates with their three states, whole sets of assignments,
//! priorities, counts, groups, batches, and what v1.0 does not have.

use muster_contract_tests::{RunningServer, without_context};
use muster_testing::wire::{Answer, CONFIGURATIONS, Wire};
use reqwest::StatusCode;
use serde_json::{Value, json};

async fn create_limit(graph: &Wire, limit: i32) -> String {
    let body = json!({"@odata.type": "microsoft.graph.deviceEnrollmentLimitConfiguration", "limit": limit});
    let created = graph.post(CONFIGURATIONS, &body).await;
    created.expect(StatusCode::CREATED).id().to_owned()
}

#[tokio::test]
async fn an_update_changes_what_it_names_clears_what_it_nulls_and_keeps_the_rest() {
    let server = RunningServer::start().await;
    let graph = server.wire();
    let created = graph
        .post(
            CONFIGURATIONS,
            &json!({
                "@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration",
                "displayName": "Name", "description": "Words", "limit": 3,
            }),
        )
        .await
        .expect(StatusCode::CREATED)
        .body;
    let path = format!(
        "{CONFIGURATIONS}/{}",
        created["id"].as_str().expect("an id")
    );
    let patch = json!({
        "@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration",
        "description": null, "limit": 4, "priority": 99,
    });
    let Answer {
        status,
        body: updated,
        ..
    } = graph.patch(&path, &patch).await;
    assert_eq!(status, StatusCode::OK, "{updated}");
    assert_eq!(updated["displayName"], "Name");
    assert_eq!(updated["description"], Value::Null);
    assert_eq!(updated["limit"], 4);
    assert_eq!(
        updated["priority"], 1,
        "only setPriority changes the priority"
    );
    assert_eq!(updated["version"], 2);
    assert_eq!(graph.read(&path).await, updated);

    let other = json!({"@odata.type": "#microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration", "state": "enabled"});
    let Answer {
        status,
        body: refused,
        ..
    } = graph.patch(&path, &other).await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    let message = refused["error"]["message"].as_str().expect("a message");
    assert!(message.contains("a type is fixed at creation"), "{message}");
}

#[tokio::test]
async fn an_update_reaches_into_a_restriction() {
    let server = RunningServer::start().await;
    let graph = server.wire();
    let body = json!({
        "@odata.type": "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
        "platformType": "ios",
        "platformRestriction": {
            "platformBlocked": true, "osMaximumVersion": "17", "blockedManufacturers": ["Acme"],
        },
    });
    let created = graph.post(CONFIGURATIONS, &body).await;
    let path = format!("{CONFIGURATIONS}/{}", created.id());
    let mut expected = created.body["platformRestriction"].clone();
    for (change, name, value) in [
        (
            json!({"osMinimumVersion": "13"}),
            "osMinimumVersion",
            json!("13"),
        ),
        (
            json!({"osMaximumVersion": null}),
            "osMaximumVersion",
            Value::Null,
        ),
        (
            json!({"blockedManufacturers": []}),
            "blockedManufacturers",
            json!([]),
        ),
    ] {
        let updated = graph
            .patch(&path, &json!({"platformRestriction": change}))
            .await
            .expect(StatusCode::OK);
        expected[name] = value;
        assert_eq!(updated.body["platformRestriction"], expected, "{change}");
    }
    assert_eq!(expected["platformBlocked"], true);

    // What was null begins empty.
    let cleared = json!({"platformRestriction": null});
    let cleared = graph.patch(&path, &cleared).await.expect(StatusCode::OK);
    assert_eq!(cleared.body["platformRestriction"], Value::Null);
    let begun = json!({"platformRestriction": {"osMinimumVersion": "9"}});
    let begun = graph.patch(&path, &begun).await.expect(StatusCode::OK);
    assert_eq!(
        begun.body["platformRestriction"],
        json!({
            "platformBlocked": false, "personalDeviceEnrollmentBlocked": false,
            "osMinimumVersion": "9", "osMaximumVersion": null,
            "blockedManufacturers": [], "blockedSkus": [],
        })
    );
}

#[tokio::test]
async fn assign_replaces_the_whole_set() {
    let server = RunningServer::start().await;
    let graph = server.wire();
    let id = create_limit(&graph, 3).await;
    let assign = format!("{CONFIGURATIONS}/{id}/assign");
    let assignments = format!("{CONFIGURATIONS}/{id}/assignments");
    for targets in [
        vec![json!({"@odata.type": "#microsoft.graph.allLicensedUsersAssignmentTarget"})],
        vec![
            json!({"@odata.type": "#microsoft.graph.groupAssignmentTarget", "groupId": "0c8e9cf2-5a1b-4b39-9d1e-6b9d4a1f7e55"}),
            json!({"@odata.type": "#microsoft.graph.groupAssignmentTarget", "groupId": "1c8e9cf2-5a1b-4b39-9d1e-6b9d4a1f7e55"}),
        ],
        vec![],
    ] {
        let set: Vec<Value> = targets
            .iter()
            .map(|target| json!({"target": target}))
            .collect();
        let body = json!({"enrollmentConfigurationAssignments": set});
        let _ = graph
            .post(&assign, &body)
            .await
            .expect(StatusCode::NO_CONTENT)
            .body;
        let listed = graph.read(&assignments).await;
        let types: Vec<&Value> = listed["value"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|assignment| &assignment["target"]["@odata.type"])
            .collect();
        let expected: Vec<&Value> = targets
            .iter()
            .map(|target| &target["@odata.type"])
            .collect();
        assert_eq!(types, expected);
        assert_eq!(
            graph.read(&format!("{assignments}/$count")).await,
            json!(targets.len())
        );
    }
}

#[tokio::test]
async fn set_priority_exchanges_with_the_holder() {
    let server = RunningServer::start().await;
    let graph = server.wire();
    let (first, second) = (create_limit(&graph, 1).await, create_limit(&graph, 2).await);
    let set = format!("{CONFIGURATIONS}/{second}/setPriority");
    let _ = graph
        .post(&set, &json!({"priority": 1}))
        .await
        .expect(StatusCode::NO_CONTENT)
        .body;
    assert_eq!(
        graph.read(&format!("{CONFIGURATIONS}/{first}")).await["priority"],
        2
    );
    assert_eq!(
        graph.read(&format!("{CONFIGURATIONS}/{second}")).await["priority"],
        1
    );
    let refused = graph
        .post(&set, &json!({"priority": 7}))
        .await
        .expect(StatusCode::BAD_REQUEST)
        .body;
    assert_eq!(refused["error"]["code"], "BadRequest");
}

#[tokio::test]
async fn a_group_reaches_its_members_and_no_one_else() {
    let server = RunningServer::start().await;
    let graph = server.wire();
    let group = graph.post("/beta/groups", &json!({"displayName": "Pilots", "mailEnabled": false, "mailNickname": "pilots", "securityEnabled": true})).await.expect(StatusCode::CREATED).body;
    let group = group["id"].as_str().expect("an id");
    let id = create_limit(&graph, 3).await;
    let target = json!({"target": {"@odata.type": "#microsoft.graph.groupAssignmentTarget", "groupId": group}});
    let _ = graph
        .post(&format!("{CONFIGURATIONS}/{id}/assignments"), &target)
        .await
        .expect(StatusCode::CREATED)
        .body;
    let targeted = "/beta/me/deviceEnrollmentConfigurations";
    let reaches = |listed: &Value| {
        listed["value"]
            .as_array()
            .expect("a list")
            .iter()
            .any(|listed| listed["id"] == *id)
    };
    assert!(!reaches(&graph.read(targeted).await));

    let me = graph.read("/beta/me").await;
    let reference = json!({"@odata.id": format!("https://graph.microsoft.com/v1.0/directoryObjects/{}", me["id"].as_str().expect("an id"))});
    let members = format!("/beta/groups/{group}/members");
    let _ = graph
        .post(&format!("{members}/$ref"), &reference.clone())
        .await
        .expect(StatusCode::NO_CONTENT)
        .body;
    let _ = graph
        .post(&format!("{members}/$ref"), &reference)
        .await
        .expect(StatusCode::BAD_REQUEST)
        .body;
    assert!(reaches(&graph.read(targeted).await));
    assert_eq!(
        graph.read("/beta/me/transitiveMemberOf").await["value"][0]["id"],
        group
    );
    let effective = graph
        .read("/beta/me/getEffectiveDeviceEnrollmentConfigurations()")
        .await;
    assert!(
        reaches(&effective),
        "it is stronger than the built-in limit"
    );

    let key = format!("{members}/{}/$ref", me["id"].as_str().expect("an id"));
    let Answer { status, .. } = graph.delete(&key).await;
    assert_eq!(status, StatusCode::NO_CONTENT);
    assert!(!reaches(&graph.read(targeted).await));
}

#[tokio::test]
async fn version_1_0_has_only_what_it_documents() {
    let server = RunningServer::start().await;
    let graph = server.wire();
    let Answer {
        status,
        body: refused,
        ..
    } = graph
        .get("/v1.0/me/deviceEnrollmentConfigurations/x/assignments")
        .await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_eq!(
        refused["error"]["message"],
        "Resource not found for the segment 'deviceEnrollmentConfigurations'."
    );

    let restore = "windowsRestoreDeviceEnrollmentConfiguration";
    let stable = "/v1.0/deviceManagement/deviceEnrollmentConfigurations";
    let listed = graph.read(stable).await;
    let listed = listed["value"].as_array().expect("a list");
    assert_eq!(listed.len(), 4);
    assert_eq!(graph.read(&format!("{stable}/$count")).await, json!(4));
    assert!(listed.iter().all(|configuration| {
        configuration
            .get("deviceEnrollmentConfigurationType")
            .is_none()
    }));
    let beta = graph.read(CONFIGURATIONS).await;
    let hidden = beta["value"]
        .as_array()
        .expect("a list")
        .iter()
        .find(|configuration| {
            configuration["@odata.type"]
                .as_str()
                .is_some_and(|name| name.ends_with(restore))
        });
    let id = hidden.expect("beta has it")["id"].as_str().expect("an id");
    let Answer { status, .. } = graph.get(&format!("{stable}/{id}")).await;
    assert_eq!(status, StatusCode::NOT_FOUND);

    let body = json!({"@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration", "limit": 2, "roleScopeTagIds": []});
    let refused = graph
        .post(stable, &body)
        .await
        .expect(StatusCode::BAD_REQUEST)
        .body;
    assert_eq!(refused["error"]["details"][0]["target"], "/roleScopeTagIds");
}

#[tokio::test]
async fn a_batch_goes_through_the_same_server() {
    let server = RunningServer::start().await;
    let graph = server.wire();
    let id = create_limit(&graph, 3).await;
    let answer = graph.post("/beta/$batch", &json!({"requests": [
                {"id": "1", "method": "POST", "url": format!("deviceManagement/deviceEnrollmentConfigurations/{id}/assign"),
                 "headers": {"Content-Type": "application/json"},
                 "body": {"enrollmentConfigurationAssignments": [{"target": {"@odata.type": "#microsoft.graph.allDevicesAssignmentTarget"}}]}},
                {"id": "2", "method": "GET", "url": format!("/deviceManagement/deviceEnrollmentConfigurations/{id}/assignments"), "dependsOn": ["1"]},
                {"id": "3", "method": "GET", "url": "/nothing"},
                {"id": "4", "method": "GET", "url": "/me", "dependsOn": ["3"]},
                {"id": "5", "method": "POST", "url": "/$batch", "body": {"requests": []},
                 "headers": {"Content-Type": "application/json"}},
            ]})).await.expect(StatusCode::OK).body;
    let statuses: Vec<i64> = answer["responses"]
        .as_array()
        .expect("answers")
        .iter()
        .filter_map(|answer| answer["status"].as_i64())
        .collect();
    assert_eq!(statuses, [204, 200, 400, 424, 400]);
    assert_eq!(
        answer["responses"][1]["body"]["value"]
            .as_array()
            .map(Vec::len),
        Some(1)
    );
    assert!(
        answer["responses"]
            .as_array()
            .expect("answers")
            .iter()
            .all(|answer| answer["headers"].is_object())
    );

    let twice = json!({"requests": [{"id": "a", "method": "GET", "url": "/me"}, {"id": "A", "method": "GET", "url": "/me"}]});
    let refused = graph
        .post("/beta/$batch", &twice)
        .await
        .expect(StatusCode::BAD_REQUEST)
        .body;
    assert!(
        refused["error"]["message"]
            .as_str()
            .expect("a message")
            .contains("have the id 'A'")
    );
}

#[tokio::test]
async fn query_options_filter_order_page_and_shape() {
    let server = RunningServer::start().await;
    let graph = server.wire();
    for limit in 1..=5 {
        create_limit(&graph, limit).await;
    }
    let typed = "microsoft.graph.deviceEnrollmentLimitConfiguration";
    let path = format!(
        "{CONFIGURATIONS}?$filter=isof('{typed}') and {typed}/limit gt 2 and priority gt 0&$orderby=priority desc&$top=2&$count=true&$select=priority"
    );
    let mut page = graph.read(&path).await;
    assert_eq!(page["@odata.count"], 3);
    let mut priorities = Vec::new();
    loop {
        for item in page["value"].as_array().expect("a list") {
            let members: Vec<&String> = item.as_object().expect("an object").keys().collect();
            assert_eq!(members, ["@odata.type", "priority"]);
            priorities.push(item["priority"].as_i64().expect("a number"));
        }
        // A configuration that comes between two pages is not missed and does not repeat a row.
        match page["@odata.nextLink"].as_str() {
            Some(next) => {
                let path = next
                    .strip_prefix(&server.origin)
                    .expect("the same server")
                    .to_owned();
                page = graph.read(&path).await;
            }
            None => break,
        }
    }
    assert_eq!(priorities, [5, 4, 3]);
    let count = graph
        .read(&format!("{CONFIGURATIONS}/$count?$filter=priority gt 3"))
        .await;
    assert_eq!(count, json!(2));
}

#[tokio::test]
async fn expand_carries_the_assignments() {
    let server = RunningServer::start().await;
    let graph = server.wire();
    let id = create_limit(&graph, 3).await;
    let target = json!({"target": {"@odata.type": "#microsoft.graph.allDevicesAssignmentTarget"}});
    let _ = graph
        .post(&format!("{CONFIGURATIONS}/{id}/assignments"), &target)
        .await
        .expect(StatusCode::CREATED)
        .body;
    let expanded = graph
        .read(&format!(
            "{CONFIGURATIONS}('{id}')?$expand=assignments($select=target)&$select=priority"
        ))
        .await;
    assert_eq!(expanded["priority"], 1);
    assert!(expanded.get("limit").is_none());
    assert_eq!(
        expanded["assignments"][0]["target"]["@odata.type"],
        "#microsoft.graph.allDevicesAssignmentTarget"
    );
    assert!(expanded["assignments"][0].get("source").is_none());
}

#[tokio::test]
async fn an_option_that_cannot_be_served_is_refused_with_its_place() {
    let server = RunningServer::start().await;
    let graph = server.wire();
    for (query, status, words) in [
        ("$bogus=x", StatusCode::BAD_REQUEST, "'$bogus'"),
        (
            "$filter=nothing eq 1",
            StatusCode::BAD_REQUEST,
            "character 1: the property 'nothing' does not exist",
        ),
        (
            "$filter=assignments/any()",
            StatusCode::NOT_IMPLEMENTED,
            "'assignments'",
        ),
        ("$top=x", StatusCode::BAD_REQUEST, "'$top'"),
        ("$top=1&$top=2", StatusCode::BAD_REQUEST, "'$top'"),
    ] {
        let Answer {
            status: found,
            body: refused,
            ..
        } = graph.get(&format!("{CONFIGURATIONS}?{query}")).await;
        assert_eq!(found, status, "{query}: {refused}");
        let message = refused["error"]["message"].as_str().expect("a message");
        assert!(message.contains(words), "{query}: {message}");
    }
}

#[tokio::test]
async fn paths_are_read_in_every_spelling_graph_accepts() {
    let server = RunningServer::start().await;
    let graph = server.wire();
    let id = create_limit(&graph, 3).await;
    let document = without_context(graph.read(&format!("{CONFIGURATIONS}/{id}")).await);
    for path in [
        format!("/BETA/DeviceManagement/deviceenrollmentconfigurations/{id}/"),
        format!("/beta/deviceManagement/deviceEnrollmentConfigurations('{id}')"),
        format!("/beta/deviceManagement/deviceEnrollmentConfigurations(%27{id}%27)/"),
        format!("/beta/users/me-token-to-replace/deviceEnrollmentConfigurations/{id}"),
    ] {
        assert_eq!(without_context(graph.read(&path).await), document, "{path}");
    }
    for namespace in ["microsoft.graph", "graph", "Graph"] {
        let none = json!({"enrollmentConfigurationAssignments": []});
        let qualified = format!("{CONFIGURATIONS}('{id}')/{namespace}.Assign");
        let _ = graph
            .post(&qualified, &none)
            .await
            .expect(StatusCode::NO_CONTENT);
    }
    let upper = format!("{CONFIGURATIONS}/{}", id.to_uppercase());
    let Answer { status, .. } = graph.get(&upper).await;
    assert_eq!(status, StatusCode::NOT_FOUND, "keys keep their case");
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused_when_it_was_sent() {
    let server = RunningServer::start().await;
    let graph = server.wire();
    // More than fits the buffers between two sockets, so that the client is still sending.
    let body = json!({"@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration", "limit": 2, "description": "x".repeat(12 * 1024 * 1024)});
    let refused = graph
        .post(CONFIGURATIONS, &body)
        .await
        .expect(StatusCode::PAYLOAD_TOO_LARGE)
        .body;
    assert_eq!(refused["error"]["code"], "RequestEntityTooLarge");
}
