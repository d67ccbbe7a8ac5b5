//! What a careless or hostile client sends: the server answers it, once, and goes on.

use muster_contract_tests::RunningServer;
use reqwest::{Client, Method, Response, StatusCode};
use serde_json::{Value, json};

const CONFIGURATIONS: &str = "/beta/deviceManagement/deviceEnrollmentConfigurations";

struct Graph {
    server: RunningServer,
    client: Client,
}

impl Graph {
    async fn start() -> Self {
        Self {
            server: RunningServer::start().await,
            client: Client::new(),
        }
    }

    fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        self.client
            .request(method, format!("{}{path}", self.server.origin))
    }

    async fn get(&self, path: &str, prefer: &str) -> Response {
        let request = self.request(Method::GET, path).header("Prefer", prefer);
        request.send().await.expect("an answer")
    }

    async fn post(&self, path: &str, body: &Value) -> Response {
        let request = self.request(Method::POST, path).json(body);
        request.send().await.expect("an answer")
    }

    async fn create_limit(&self) -> String {
        let body = json!({"@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration", "limit": 3});
        let created: Value = self
            .post(CONFIGURATIONS, &body)
            .await
            .json()
            .await
            .expect("JSON");
        created["id"].as_str().expect("an id").to_owned()
    }
}

#[tokio::test]
async fn a_count_is_the_same_in_every_spelling_and_with_every_preference() {
    let graph = Graph::start().await;
    graph.create_limit().await;
    for spelling in ["$count", "$COUNT", "%24count", "$count/"] {
        for (query, expected) in [("", "6"), ("?$filter=priority gt 0", "1")] {
            let path = format!("{CONFIGURATIONS}/{spelling}{query}");
            let answer = graph.get(&path, "odata.maxpagesize=1").await;
            assert_eq!(answer.status(), StatusCode::OK, "{path}");
            assert_eq!(answer.text().await.expect("a text"), expected, "{path}");
        }
    }
}

#[tokio::test]
async fn a_batch_in_a_batch_is_refused_in_every_spelling() {
    let graph = Graph::start().await;
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
        let answer: Value = graph
            .post("/beta/$batch", &body)
            .await
            .json()
            .await
            .expect("JSON");
        assert_eq!(answer["responses"][0]["status"], 400, "{url}: {answer}");
    }
}

#[tokio::test]
async fn the_steps_of_a_batch_are_found_whatever_its_own_spelling() {
    let graph = Graph::start().await;
    let body = json!({"requests": [
        {"id": "late", "method": "GET", "url": "/me", "dependsOn": ["early"]},
        {"id": "early", "method": "GET", "url": "/me"},
    ]});
    for path in ["/beta/$batch", "/beta/$BATCH", "/beta/%24batch/"] {
        let answer: Value = graph.post(path, &body).await.json().await.expect("JSON");
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
    assert_eq!(refused.status(), StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_location_leads_to_what_was_created() {
    let graph = Graph::start().await;
    let id = graph.create_limit().await;
    let body = json!({"target": {"@odata.type": "microsoft.graph.deviceAndAppManagementAssignmentTarget"}});
    for collection in [
        "assignments",
        "Assignments/",
        "assignments/%24ref",
        "assignments/$REF",
    ] {
        let path = format!("{CONFIGURATIONS}/{id}/{collection}");
        let created = graph.post(&path, &body).await;
        assert_eq!(created.status(), StatusCode::CREATED, "{path}");
        let location = created.headers()["location"]
            .to_str()
            .expect("ASCII")
            .to_owned();
        let found = graph.client.get(&location).send().await.expect("an answer");
        assert_eq!(found.status(), StatusCode::OK, "{location}");
    }
}

#[tokio::test]
async fn head_stands_for_get() {
    let graph = Graph::start().await;
    for (query, status) in [
        ("?$top=1", StatusCode::OK),
        ("?$filter=(((", StatusCode::BAD_REQUEST),
    ] {
        let path = format!("{CONFIGURATIONS}{query}");
        let head = graph
            .request(Method::HEAD, &path)
            .send()
            .await
            .expect("an answer");
        assert_eq!(head.status(), status, "{path}");
    }
}

#[tokio::test]
async fn a_body_that_cannot_be_read_is_refused_for_what_it_is() {
    let graph = Graph::start().await;
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
        let answer = request.send().await.expect("an answer");
        assert_eq!(answer.status(), status, "{content_type} {encoding:?}");
        if status != StatusCode::CREATED {
            let answer: Value = answer.json().await.expect("Graph's error form");
            assert!(answer["error"]["code"].is_string(), "{answer}");
        }
    }
}

#[tokio::test]
async fn an_answer_is_not_many_times_its_request() {
    let graph = Graph::start().await;
    let body = json!({
        "@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration",
        "limit": 3,
        "roleScopeTagIds": vec![1; 100_000],
        "x".repeat(100_000): 1,
    });
    let answer = graph.post(CONFIGURATIONS, &body).await;
    assert_eq!(answer.status(), StatusCode::BAD_REQUEST);
    assert!(answer.bytes().await.expect("a body").len() < 200_000);

    let query = format!("{CONFIGURATIONS}?$select={}", "id,".repeat(5_000));
    let answer = graph.get(&query, "return=minimal").await;
    assert_eq!(answer.status(), StatusCode::URI_TOO_LONG);
}

#[tokio::test]
async fn a_reference_names_an_object_of_the_directory() {
    let graph = Graph::start().await;
    let group = json!({"displayName": "G", "mailEnabled": false, "mailNickname": "g", "securityEnabled": true});
    let group: Value = graph
        .post("/beta/groups", &group)
        .await
        .json()
        .await
        .expect("JSON");
    let members = format!(
        "/beta/groups/{}/members/$ref",
        group["id"].as_str().expect("an id")
    );
    let me: Value = graph.get("/beta/me", "").await.json().await.expect("JSON");
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
            answer.status(),
            status,
            "{url}: the last one is a member already"
        );
    }
}
