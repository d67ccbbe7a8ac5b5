//! The switch `throttling` over HTTP. Rows of `docs/behaviour.md` name these tests; what is counted
//! when is tested without a clock in `crates/server/src/throttling.rs`.

use std::time::Duration;

use muster_contract_tests::RunningServer;
use muster_server::behaviour::Profile;
use muster_testing::wire::CONFIGURATIONS;
use muster_testing::{Answer, Wire};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

/// Longer than any of these tests; a limit that is reached stays reached.
const LIMITED: &str = "throttling=3/1h";

/// Nothing has this id, so that deleting it is a write that costs nothing.
const NOTHING: &str = "/beta/deviceManagement/deviceEnrollmentConfigurations/nothing";

async fn start(profile: Profile, settings: &[&str]) -> (RunningServer, Wire) {
    let options = RunningServer::behaving(profile, settings);
    let server = RunningServer::start_with(options).await;
    let wire = server.wire();
    (server, wire)
}

/// The statuses of so many of the same request, with how often each was answered.
async fn statuses(
    graph: &Wire,
    method: &Method,
    path: &str,
    token: Option<&str>,
    number: usize,
) -> Vec<(u16, usize)> {
    let mut sent = tokio::task::JoinSet::new();
    for _ in 0..number {
        let mut request = graph.request(method.clone(), path);
        if let Some(token) = token {
            request = request.bearer_auth(token);
        }
        sent.spawn(async move {
            Answer::to(request)
                .await
                .expect("an answer")
                .status
                .as_u16()
        });
    }
    let mut counted = std::collections::BTreeMap::new();
    for status in sent.join_all().await {
        *counted.entry(status).or_default() += 1;
    }
    counted.into_iter().collect()
}

fn seconds(answer: &Answer) -> u64 {
    let text = answer.header("retry-after");
    text.parse()
        .unwrap_or_else(|_| panic!("no whole seconds: '{text}'"))
}

#[tokio::test]
async fn throttling_off() {
    for profile in Profile::ALL {
        let (_server, graph) = start(profile, &[]).await;
        let found = statuses(&graph, &Method::DELETE, NOTHING, None, 250).await;
        assert_eq!(found, [(404, 250)], "{profile}");
    }
}

#[tokio::test]
async fn throttling_documented() {
    let (_server, graph) = start(Profile::Documented, &["throttling=documented"]).await;
    let found = statuses(&graph, &Method::DELETE, NOTHING, None, 120).await;
    assert_eq!(found, [(404, 100), (429, 20)], "of one application");
    // Another one finds what is left of the tenant's 200, refused ones counted.
    let found = statuses(&graph, &Method::DELETE, NOTHING, Some(APPLICATION), 90).await;
    assert_eq!(found, [(404, 80), (429, 10)], "of the tenant");
    let refused = graph.delete(NOTHING).await;
    assert!((1..=20).contains(&seconds(&refused)), "{refused:?}");
    // Reading goes on.
    let found = statuses(&graph, &Method::GET, CONFIGURATIONS, None, 50).await;
    assert_eq!(found, [(200, 50)]);
}

#[tokio::test]
async fn throttling_requests_time() {
    let (_server, graph) = start(Profile::Observed, &["throttling=5/1h"]).await;
    // Reads and writes alike, of whatever application.
    for token in [None, Some(APPLICATION)] {
        let found = statuses(&graph, &Method::GET, CONFIGURATIONS, token, 2).await;
        assert_eq!(found, [(200, 2)]);
    }
    let found = statuses(&graph, &Method::DELETE, NOTHING, None, 3).await;
    assert_eq!(found, [(404, 1), (429, 2)]);
    let shown = graph.read("/_muster/behaviour").await;
    let switches = shown["switches"].as_array().expect("switches").iter();
    let mut throttling = switches.filter(|switch| switch["name"] == "throttling");
    assert_eq!(throttling.next().expect("the switch")["value"], "5/1h");
}

#[tokio::test]
async fn who_sent_too_much_is_told_when_to_come_again() {
    for form in ["error-form=graph", "error-form=intune"] {
        let (_server, graph) = start(Profile::Documented, &["throttling=2/90s", form]).await;
        let body = json!({"@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration", "limit": 3});
        let created = graph
            .post(CONFIGURATIONS, &body)
            .await
            .expect(StatusCode::CREATED);
        let _ = graph.get(CONFIGURATIONS).await.expect(StatusCode::OK);
        let one = format!("{CONFIGURATIONS}/{}", created.id());
        let refused = graph.delete(&one).await;
        assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(refused.code(), "TooManyRequests");
        let wait = seconds(&refused);
        assert!((1..=90).contains(&wait), "{wait}");
        assert_eq!(
            refused.message(),
            format!(
                "Too many requests: there can be 2 requests in 1m 30s from all applications in \
                 this tenant. This one was not carried out; send it again after {wait} seconds."
            )
        );
        let id = &refused.body["error"]["innerError"]["request-id"];
        assert_eq!(id, refused.header("request-id"));
        assert_eq!(refused.header("odata-version"), "4.0");
        // A HEAD is a request too.
        let head = graph.request(Method::HEAD, CONFIGURATIONS);
        let head = Answer::to(head).await.expect("an answer");
        assert_eq!(head.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(seconds(&head) <= wait);
    }
}

/// The condition is the answer itself: nothing else says that the time is over.
#[tokio::test]
async fn a_limit_that_was_reached_is_over_when_its_time_is() {
    let (_server, graph) = start(Profile::Documented, &["throttling=2/1s"]).await;
    for _ in 0..2 {
        // As many at once as the limit has, until they are too many.
        let until = |status: StatusCode| {
            let graph = graph.clone();
            async move {
                loop {
                    let answer = graph.get(CONFIGURATIONS).await;
                    if answer.status == status {
                        return answer;
                    }
                }
            }
        };
        let patience = Duration::from_secs(60);
        let reached = until(StatusCode::TOO_MANY_REQUESTS);
        let refused = tokio::time::timeout(patience, reached).await;
        assert_eq!(seconds(&refused.expect("too many at some time")), 1);
        let over = tokio::time::timeout(patience, until(StatusCode::OK)).await;
        assert_eq!(over.expect("an end").rows().len(), 5);
    }
}

#[tokio::test]
async fn what_is_throttled_are_operations_of_intune() {
    let (_server, graph) = start(Profile::Documented, &["throttling=1/1h"]).await;
    for _ in 0..2 {
        for (path, status) in [
            ("/beta/me", 200),
            ("/v1.0/users", 200),
            ("/beta/$metadata", 200),
            ("/beta/deviceManagement/managedDevices", 400),
            ("/_muster/health", 200),
            ("/_muster/behaviour", 200),
            ("/_muster/tenants", 200),
            ("/openapi.json", 200),
        ] {
            assert_eq!(graph.get(path).await.status.as_u16(), status, "{path}");
        }
        let put = graph.attempt(Method::PUT, CONFIGURATIONS, None).await;
        let put = put.expect("an answer");
        assert_eq!(put.status, StatusCode::METHOD_NOT_ALLOWED);
    }
    // One request, although the server asks itself for the rows to count them.
    let count = format!("{CONFIGURATIONS}/$count?$filter=priority eq 0");
    assert_eq!(graph.get(&count).await.text, "5");
    for path in [
        CONFIGURATIONS,
        "/v1.0/deviceManagement/deviceEnrollmentConfigurations/",
        "/localtest/me/deviceEnrollmentConfigurations",
        "/beta/users/default.user@muster.example/deviceEnrollmentConfigurations",
        "/beta/me/getEffectiveDeviceEnrollmentConfigurations()",
    ] {
        let status = graph.get(path).await.status;
        assert_eq!(status, StatusCode::TOO_MANY_REQUESTS, "{path}");
    }
}

#[tokio::test]
async fn each_tenant_has_its_own_limits() {
    let (_server, graph) = start(Profile::Documented, &[LIMITED]).await;
    let created = graph.post("/_muster/tenants", &Value::Null).await;
    let other = created.body["basePath"].as_str().expect("a base path");
    let other = format!("{other}{CONFIGURATIONS}");
    for path in [CONFIGURATIONS, &other] {
        let found = statuses(&graph, &Method::GET, path, None, 4).await;
        assert_eq!(found, [(200, 3), (429, 1)], "{path}");
    }
}

/// A token whose `appid` is a GUID; its signature is none.
const APPLICATION: &str =
    "eyJhbGciOiJub25lIn0.eyJhcHBpZCI6IjBmNWUzYzlhLThkMWItNGE2Zi05YzJlLTdiNDBkMWU4YTM1NiJ9.c2ln";

#[tokio::test]
async fn an_application_is_known_by_its_token() {
    let (_server, graph) = start(Profile::Documented, &["throttling=documented"]).await;
    let write = |token, number| {
        let graph = &graph;
        async move { statuses(graph, &Method::DELETE, NOTHING, token, number).await }
    };
    assert_eq!(write(Some(APPLICATION), 100).await, [(404, 100)]);
    // One that cannot be read is as good as none.
    assert_eq!(write(None, 50).await, [(404, 50)]);
    assert_eq!(write(Some("a.static.token"), 49).await, [(404, 49)]);
    assert_eq!(write(Some(APPLICATION), 1).await, [(429, 1)]);
}

#[tokio::test]
async fn each_request_of_a_batch_is_throttled_by_itself() {
    let (_server, graph) = start(Profile::Documented, &[LIMITED]).await;
    let list = |id: &str| json!({"id": id, "method": "GET", "url": "/deviceManagement/deviceEnrollmentConfigurations"});
    let mut last = list("6");
    last["dependsOn"] = json!(["5"]);
    let me = json!({"id": "7", "method": "GET", "url": "/me"});
    let requests =
        json!({"requests": [list("1"), list("2"), list("3"), list("4"), list("5"), last, me]});
    let answered = graph
        .post("/beta/$batch", &requests)
        .await
        .expect(StatusCode::OK);
    assert_eq!(answered.headers.get("retry-after"), None);
    let answers = answered.body["responses"].as_array().expect("answers");
    let found: Vec<_> = answers.iter().map(|one| one["status"].as_u64()).collect();
    assert_eq!(found, [200, 200, 200, 429, 429, 424, 200].map(Some));
    for answer in &answers[3..5] {
        assert_eq!(answer["body"]["error"]["code"], "TooManyRequests");
        let wait = answer["headers"]["Retry-After"].as_str().expect("a text");
        assert!(
            (1..=3600).contains(&wait.parse().expect("whole seconds")),
            "{wait}"
        );
    }
    assert_eq!(answers[2]["headers"].get("Retry-After"), None);
    // The batch itself is none of Intune's.
    let again = graph
        .post("/beta/$batch", &json!({"requests": [list("1")]}))
        .await;
    assert_eq!(
        again.expect(StatusCode::OK).body["responses"][0]["status"],
        429
    );
}

#[tokio::test]
async fn the_requests_of_a_batch_come_with_its_token() {
    let (_server, graph) = start(Profile::Documented, &["app-only-writes=refused"]).await;
    // Of an application without a user, and of a user.
    let app = "eyJhbGciOiJub25lIn0.eyJpZHR5cCI6ImFwcCIsInJvbGVzIjpbIkEiXX0.c2ln";
    let user = "Bearer eyJhbGciOiJub25lIn0.eyJzY3AiOiJEZXZpY2VNYW5hZ2VtZW50In0.c2ln";
    let create = |id: &str| {
        json!({
            "id": id, "method": "POST", "url": "/deviceManagement/deviceEnrollmentConfigurations",
            "headers": {"Content-Type": "application/json"},
            "body": {
                "@odata.type": "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
                "platformType": "ios", "platformRestriction": {"platformBlocked": true},
            },
        })
    };
    let mut own = create("2");
    own["headers"]["authorization"] = json!(user);
    let batch = graph.request(Method::POST, "/beta/$batch").bearer_auth(app);
    let batch = batch.json(&json!({"requests": [create("1"), own]}));
    let answered = Answer::to(batch).await.expect("an answer").body;
    assert_eq!(answered["responses"][0]["status"], 403, "{answered}");
    assert_eq!(answered["responses"][1]["status"], 201, "{answered}");
}
