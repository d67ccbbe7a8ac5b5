//! The preference `return`: whether a write is answered with its entity. Rows of
//! `docs/behaviour.md` name these tests.

use muster_api::{OPERATIONS, Operation};
use muster_contract_tests::RunningServer;
use muster_server::behaviour::Profile;
use muster_testing::wire::CONFIGURATIONS;
use muster_testing::{Answer, Wire};
use reqwest::header::{CONTENT_TYPE, ETAG, LOCATION};
use reqwest::{Method, RequestBuilder, StatusCode};
use serde_json::{Value, json};

const LIMIT: &str = "#microsoft.graph.deviceEnrollmentLimitConfiguration";
const MINIMAL: &str = "return=minimal";
const REPRESENTATION: &str = "return=representation";
const APPLIED: &str = "preference-applied";
const ENTITY_ID: &str = "odata-entityid";

struct Graph {
    server: RunningServer,
    wire: Wire,
}

/// The preferences that were applied.
fn applied(answer: &Answer) -> Vec<&str> {
    let values = answer.headers.get_all(APPLIED).iter();
    values.map(|value| value.to_str().expect("ASCII")).collect()
}

impl Graph {
    async fn start() -> Self {
        Self::start_with(RunningServer::options()).await
    }

    async fn start_with(options: muster_server::Options) -> Self {
        let server = RunningServer::start_with(options).await;
        let wire = server.wire();
        Self { server, wire }
    }

    /// `address` is a path of this server, or a whole URL of it.
    fn request(&self, method: Method, address: &str) -> RequestBuilder {
        let path = address.trim_start_matches(&self.server.origin);
        self.wire.request(method, path)
    }

    async fn send(&self, request: RequestBuilder) -> Answer {
        Answer::to(request).await.expect("an answer")
    }

    async fn get(&self, address: &str) -> Answer {
        let answer = self.send(self.request(Method::GET, address)).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}: {answer:?}");
        answer
    }

    async fn write(&self, method: Method, path: &str, body: &Value, prefer: &str) -> Answer {
        let request = self.request(method, path).header("Prefer", prefer);
        self.send(request.json(body)).await
    }

    async fn create(&self, path: &str, body: &Value) -> String {
        let request = self.request(Method::POST, path).json(body);
        let created = self.send(request).await;
        assert_eq!(created.status, StatusCode::CREATED, "{path}: {created:?}");
        created.id().to_owned()
    }

    async fn count(&self) -> usize {
        let listed = self.get(CONFIGURATIONS).await.body;
        listed["value"].as_array().expect("rows").len()
    }

    /// A path of an operation that leads to what is there for it alone.
    async fn path(&self, operation: &Operation, version: &str) -> String {
        let mut path = format!("/{version}{}", operation.path);
        if path.contains("{user-id}") {
            let me = self.get("/beta/me").await.id().to_owned();
            path = path.replace("{user-id}", &me);
        }
        if path.contains("{deviceEnrollmentConfigurationId}") {
            let id = self.create(CONFIGURATIONS, &limit()).await;
            let assignments = format!("{CONFIGURATIONS}/{id}/assignments");
            path = path.replace("{deviceEnrollmentConfigurationId}", &id);
            if path.contains("{enrollmentConfigurationAssignmentId}") {
                let id = self.create(&assignments, &assigned("allDevices")).await;
                path = path.replace("{enrollmentConfigurationAssignmentId}", &id);
            }
        }
        assert!(!path.contains('{'), "{path}");
        path
    }
}

fn limit() -> Value {
    json!({"@odata.type": LIMIT, "displayName": "Three", "limit": 3})
}

fn assigned(whom: &str) -> Value {
    json!({"target": {"@odata.type": format!("#microsoft.graph.{whom}AssignmentTarget")}})
}

/// What to write; `name` tells users apart.
fn body(operation: &Operation, name: &str) -> Value {
    let resource = operation
        .path
        .split('/')
        .rfind(|segment| !segment.starts_with(['{', '$']));
    match resource {
        Some("deviceEnrollmentConfigurations") => limit(),
        Some("assignments") => assigned("allLicensedUsers"),
        Some("users") => json!({
            "accountEnabled": true, "displayName": name, "mailNickname": name,
            "userPrincipalName": format!("{name}@muster.example"),
        }),
        Some("groups") => json!({
            "displayName": name, "mailEnabled": false, "mailNickname": name, "securityEnabled": true,
        }),
        other => panic!("{other:?} has no body here"),
    }
}

/// The writes that the document answers with their entity, and the versions that have them.
fn writes() -> Vec<(&'static Operation, &'static str)> {
    let entity = |operation: &&Operation| {
        operation.answer.is_some()
            && match operation.method {
                "POST" => operation.statuses.contains(&201),
                "PATCH" | "PUT" => true,
                _ => false,
            }
    };
    let writes: Vec<_> = OPERATIONS
        .iter()
        .filter(entity)
        .flat_map(|operation| {
            let versions = ["v1.0", "beta"].into_iter();
            versions
                .filter(|version| operation.versions.include(version))
                .map(move |version| (operation, version))
        })
        .collect();
    assert_eq!(writes.len(), 23, "{writes:?}");
    writes
}

#[tokio::test]
async fn a_write_is_answered_without_its_entity_as_preferred() {
    let graph = Graph::start().await;
    for (number, (operation, version)) in writes().into_iter().enumerate() {
        let path = graph.path(operation, version).await;
        let method = Method::from_bytes(operation.method.as_bytes()).expect("a method");
        let body = body(operation, &format!("minimal{number}"));
        let answer = graph.write(method.clone(), &path, &body, MINIMAL).await;
        let what = format!("{method} {path}: {answer:?}");
        assert_eq!(answer.status, StatusCode::NO_CONTENT, "{what}");
        assert_eq!(answer.text, "", "{what}");
        assert_eq!(applied(&answer), [MINIMAL], "{what}");
        assert!(!answer.headers.contains_key(CONTENT_TYPE), "{what}");
        let written = if method == Method::POST {
            let location = answer.header(LOCATION.as_str());
            assert!(location.starts_with(&graph.server.origin), "{what}");
            let written = graph.get(location).await;
            let named = graph.get(answer.header(ENTITY_ID)).await;
            assert_eq!(named.id(), written.id(), "{what}");
            written
        } else {
            assert!(!answer.headers.contains_key(LOCATION), "{what}");
            assert!(!answer.headers.contains_key(ENTITY_ID), "{what}");
            graph.get(&path).await
        };
        assert_eq!(written.headers[ETAG], answer.headers[ETAG], "{what}");
    }
}

#[tokio::test]
async fn a_write_is_answered_with_its_entity_as_preferred() {
    let graph = Graph::start().await;
    for (number, (operation, version)) in writes().into_iter().enumerate() {
        let path = graph.path(operation, version).await;
        let method = Method::from_bytes(operation.method.as_bytes()).expect("a method");
        let body = body(operation, &format!("whole{number}"));
        let answer = graph.write(method, &path, &body, REPRESENTATION).await;
        assert_eq!(
            Some(&answer.status.as_u16()),
            operation.statuses.first(),
            "{path}: {answer:?}"
        );
        assert!(applied(&answer).contains(&REPRESENTATION), "{answer:?}");
        assert!(!answer.headers.contains_key(ENTITY_ID), "{answer:?}");
        assert!(answer.body["@odata.context"].is_string(), "{answer:?}");
        assert!(answer.headers.contains_key(ETAG), "{answer:?}");
    }
}

#[tokio::test]
async fn the_name_of_what_was_created_is_that_of_full_control_information() {
    let graph = Graph::start().await;
    let base = "/_muster/tenants/0f5e3c9a-8d1b-4a6f-9c2e-7b40d1e8a356";
    let created = graph.send(graph.request(Method::PUT, base)).await;
    assert_eq!(created.status, StatusCode::CREATED, "{created:?}");
    let path = format!("{base}{CONFIGURATIONS}");
    let answer = graph.write(Method::POST, &path, &limit(), MINIMAL).await;
    let location = answer.header(LOCATION.as_str());
    let full = graph
        .request(Method::GET, location)
        .header("Accept", "application/json;odata.metadata=full");
    let full = graph.send(full).await.body;
    let id = full["@odata.id"].as_str().expect("an id");
    let root = format!("{}{base}/beta/", graph.server.origin);
    assert_eq!(answer.header(ENTITY_ID), format!("{root}{id}"));
}

#[tokio::test]
async fn what_has_no_entity_or_fails_is_answered_as_without_a_preference() {
    let graph = Graph::start().await;
    let id = graph.create(CONFIGURATIONS, &limit()).await;
    let configuration = format!("{CONFIGURATIONS}/{id}");
    let me = format!("/beta/users/{}", graph.get("/beta/me").await.id());
    let links = format!("{CONFIGURATIONS}/hasPayloadLinks");
    for (method, path, body, status) in [
        (
            Method::POST,
            &links,
            json!({"payloadIds": []}),
            StatusCode::OK,
        ),
        (Method::GET, &configuration, Value::Null, StatusCode::OK),
        (
            Method::PATCH,
            &me,
            json!({"displayName": "Other"}),
            StatusCode::NO_CONTENT,
        ),
        (
            Method::PATCH,
            &configuration,
            json!({"@odata.type": LIMIT, "limit": 99}),
            StatusCode::BAD_REQUEST,
        ),
        (
            Method::PATCH,
            &format!("{configuration}0"),
            json!({"@odata.type": LIMIT, "limit": 4}),
            StatusCode::NOT_FOUND,
        ),
    ] {
        for prefer in [MINIMAL, REPRESENTATION] {
            let answer = graph.write(method.clone(), path, &body, prefer).await;
            assert_eq!(answer.status, status, "{path}: {answer:?}");
            assert!(!applied(&answer).contains(&prefer), "{path}: {answer:?}");
            assert!(!answer.headers.contains_key(ENTITY_ID), "{path}");
            let is_empty = status == StatusCode::NO_CONTENT;
            assert_eq!(answer.text.is_empty(), is_empty, "{path}");
        }
    }
}

#[tokio::test]
async fn a_return_that_does_not_exist_is_refused_before_anything_is_written() {
    let graph = Graph::start().await;
    let before = graph.count().await;
    let refused = graph
        .write(Method::POST, CONFIGURATIONS, &limit(), "return=all")
        .await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert_eq!(
        refused.body["error"]["message"],
        "The preference 'return' cannot be 'all'; write minimal or representation."
    );
    assert_eq!(graph.count().await, before);
}

#[tokio::test]
async fn each_request_of_a_batch_has_its_own_preference() {
    let graph = Graph::start().await;
    let list = "/deviceManagement/deviceEnrollmentConfigurations";
    let step = |id: &str, prefer: Option<&str>| {
        let mut headers = json!({"Content-Type": "application/json"});
        if let Some(prefer) = prefer {
            headers["Prefer"] = prefer.into();
        }
        json!({"id": id, "method": "POST", "url": list, "headers": headers, "body": limit()})
    };
    let batch = json!({"requests": [
        step("none", None), step("minimal", Some(MINIMAL)), step("whole", Some(REPRESENTATION)),
    ]});
    let answer = graph
        .write(Method::POST, "/beta/$batch", &batch, MINIMAL)
        .await;
    assert_eq!(answer.status, StatusCode::OK, "{answer:?}");
    assert_eq!(applied(&answer), [""; 0]);
    let body = answer.body;
    let responses = body["responses"].as_array().expect("answers");
    let shown: Vec<_> = responses
        .iter()
        .map(|response| {
            (
                response["status"].as_u64(),
                response["headers"]["Preference-Applied"].as_str(),
                response["headers"]["OData-EntityId"].is_string(),
                response["body"]["id"].is_string(),
            )
        })
        .collect();
    assert_eq!(
        shown,
        [
            (Some(201), None, false, true),
            (Some(204), Some(MINIMAL), true, false),
            (Some(201), Some(REPRESENTATION), false, true),
        ]
    );
}

/// The switch is about what the document answers without a body.
#[tokio::test]
async fn a_preferred_204_is_no_matter_of_the_switch() {
    let mut options = RunningServer::options();
    options.behaviour = Profile::Observed.behaviour();
    let graph = Graph::start_with(options).await;
    let prefer = "include-unknown-enum-members, return=minimal";
    let created = graph
        .write(Method::POST, CONFIGURATIONS, &limit(), prefer)
        .await;
    assert_eq!(created.status, StatusCode::NO_CONTENT, "{created:?}");
    assert_eq!(applied(&created), [MINIMAL]);
    let location = created.header(LOCATION.as_str());
    let deleted = graph.send(graph.request(Method::DELETE, location)).await;
    assert_eq!(deleted.status, StatusCode::OK, "{deleted:?}");
}
