//! What a careless or hostile client sends: the server answers it, once, and goes on.

use muster_contract_tests::RunningServer;
use muster_testing::wire::{Answer, CONFIGURATIONS, Wire};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

async fn create_limit(graph: &Wire) -> String {
    let body =
        json!({"@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration", "limit": 3});
    let created = graph.post(CONFIGURATIONS, &body).await;
    created.expect(StatusCode::CREATED).id().to_owned()
}

async fn preferring(graph: &Wire, path: &str, prefer: &str) -> Answer {
    let request = graph.request(Method::GET, path).header("Prefer", prefer);
    Answer::to(request).await.expect("an answer")
}

#[tokio::test]
async fn a_count_is_the_same_in_every_spelling_and_with_every_preference() {
    let server = RunningServer::start().await;
    let graph = server.wire();
    create_limit(&graph).await;
    for spelling in ["$count", "$COUNT", "%24count", "$count/"] {
        for (query, expected) in [("", "6"), ("?$filter=priority gt 0", "1")] {
            let path = format!("{CONFIGURATIONS}/{spelling}{query}");
            let answer = preferring(&graph, &path, "odata.maxpagesize=1").await;
            assert_eq!(answer.status, StatusCode::OK, "{path}");
            assert_eq!(answer.body.to_string(), expected, "{path}");
        }
    }
}

#[tokio::test]
async fn a_batch_in_a_batch_is_refused_in_every_spelling() {
    let server = RunningServer::start().await;
    let graph = server.wire();
    for url in [
        "/$batch",
        "$batch",
        "/$BATCH",
        "/%24batch",
        "/$batch/",
        "/$batch#x",
        "/$batch?x=y",
    ] {
        let body = json!({"requests": [{
            "id": "1", "method": "POST", "url": url,
            "headers": {"Content-Type": "application/json"},
            "body": {"requests": [{"id": "1", "method": "GET", "url": "/me"}]},
        }]});
        let answer: Value = graph.post("/beta/$batch", &body).await.body;
        assert_eq!(answer["responses"][0]["status"], 400, "{url}: {answer}");
    }
}

#[tokio::test]
async fn the_steps_of_a_batch_are_found_whatever_its_own_spelling() {
    let server = RunningServer::start().await;
    let graph = server.wire();
    let body = json!({"requests": [
        {"id": "late", "method": "GET", "url": "/me", "dependsOn": ["early"]},
        {"id": "early", "method": "GET", "url": "/me"},
    ]});
    for path in ["/beta/$batch", "/beta/$BATCH", "/beta/%24batch/"] {
        let answer: Value = graph.post(path, &body).await.body;
        let ids: Vec<&Value> = answer["responses"]
            .as_array()
            .expect("answers")
            .iter()
            .map(|answer| &answer["id"])
            .collect();
        assert_eq!(ids, ["late", "early"], "{path}");
        assert_eq!(answer["responses"][0]["status"], 200, "{path}");
    }
    let circle = json!({"requests": [
        {"id": "a", "method": "GET", "url": "/me", "dependsOn": ["b"]},
        {"id": "b", "method": "GET", "url": "/me", "dependsOn": ["a"]},
    ]});
    let refused = graph.post("/beta/$batch", &circle).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_location_leads_to_what_was_created() {
    let server = RunningServer::start().await;
    let graph = server.wire();
    let id = create_limit(&graph).await;
    let body = json!({"target": {"@odata.type": "microsoft.graph.deviceAndAppManagementAssignmentTarget"}});
    for collection in [
        "assignments",
        "Assignments/",
        "assignments/%24ref",
        "assignments/$REF",
    ] {
        let path = format!("{CONFIGURATIONS}/{id}/{collection}");
        let created = graph.post(&path, &body).await;
        assert_eq!(created.status, StatusCode::CREATED, "{path}");
        let location = created.header("location").to_owned();
        let path = location
            .strip_prefix(&server.origin)
            .expect("the same server");
        let found = graph.get(path).await;
        assert_eq!(found.status, StatusCode::OK, "{location}");
    }
}

#[tokio::test]
async fn head_stands_for_get() {
    let server = RunningServer::start().await;
    let graph = server.wire();
    for (query, status) in [
        ("?$top=1", StatusCode::OK),
        ("?$filter=(((", StatusCode::BAD_REQUEST),
    ] {
        let path = format!("{CONFIGURATIONS}{query}");
        let head = Answer::to(graph.request(Method::HEAD, &path)).await;
        let head = head.expect("an answer");
        assert_eq!(head.status, status, "{path}");
    }
}

#[tokio::test]
async fn a_body_that_cannot_be_read_is_refused_for_what_it_is() {
    let server = RunningServer::start().await;
    let graph = server.wire();
    let body =
        r##"{"@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration", "limit": 3}"##;
    for (content_type, encoding, status) in [
        ("application/json", None, StatusCode::CREATED),
        (
            "application/json; charset=UTF-8",
            Some("identity"),
            StatusCode::CREATED,
        ),
        (
            "application/json; charset=utf-16",
            None,
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
        ),
        (
            "application/json",
            Some("br"),
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
        ),
        ("application/json", Some("gzip"), StatusCode::BAD_REQUEST),
    ] {
        let mut request = graph
            .request(Method::POST, CONFIGURATIONS)
            .header("Content-Type", content_type)
            .body(body);
        if let Some(encoding) = encoding {
            request = request.header("Content-Encoding", encoding);
        }
        let answer = Answer::to(request).await.expect("an answer");
        assert_eq!(answer.status, status, "{content_type} {encoding:?}");
        if status != StatusCode::CREATED {
            assert!(!answer.code().is_empty(), "{}", answer.body);
        }
    }
}

#[tokio::test]
async fn an_answer_is_not_many_times_its_request() {
    let server = RunningServer::start().await;
    let graph = server.wire();
    let body = json!({
        "@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration",
        "limit": 3,
        "roleScopeTagIds": vec![1; 100_000],
        "x".repeat(100_000): 1,
    });
    let answer = graph.post(CONFIGURATIONS, &body).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(answer.body.to_string().len() < 200_000);

    let query = format!("{CONFIGURATIONS}?$select={}", "id,".repeat(5_000));
    let answer = preferring(&graph, &query, "return=minimal").await;
    assert_eq!(answer.status, StatusCode::URI_TOO_LONG);
}

#[tokio::test]
async fn a_reference_names_an_object_of_the_directory() {
    let server = RunningServer::start().await;
    let graph = server.wire();
    let group = json!({"displayName": "G", "mailEnabled": false, "mailNickname": "g", "securityEnabled": true});
    let group: Value = graph.post("/beta/groups", &group).await.body;
    let members = format!(
        "/beta/groups/{}/members/$ref",
        group["id"].as_str().expect("an id")
    );
    let me: Value = graph.get("/beta/me").await.body;
    let (id, name) = (
        &me["id"].as_str().expect("an id"),
        me["userPrincipalName"].as_str().expect("a name"),
    );
    let host = "https://graph.microsoft.com";
    for (url, status) in [
        (
            format!("{host}/nothing/at/all/{id}"),
            StatusCode::BAD_REQUEST,
        ),
        ((*id).to_string(), StatusCode::BAD_REQUEST),
        (format!("{host}/v1.0/groups/{id}"), StatusCode::NOT_FOUND),
        (
            format!("{host}/v1.0/directoryObjects('{id}')"),
            StatusCode::NO_CONTENT,
        ),
        (format!("{host}/beta/users/{name}"), StatusCode::BAD_REQUEST),
    ] {
        let answer = graph.post(&members, &json!({"@odata.id": url})).await;
        assert_eq!(
            answer.status, status,
            "{url}: the last one is a member already"
        );
    }
}
