//! The statements of the reference page "Add assignments", each sent to a real server: those that
//! hold, and those that do not and what is answered instead. README.md has the table.

use muster_contract_tests::{RunningServer, without_context};
use reqwest::{Client, RequestBuilder, Response};
use serde_json::{Value, json};

const ASSIGNMENT: &str = "#microsoft.graph.enrollmentConfigurationAssignment";
const ABSTRACT_TARGET: &str = "microsoft.graph.deviceAndAppManagementAssignmentTarget";
const EVERYBODY: &str = "#microsoft.graph.allLicensedUsersAssignmentTarget";

/// The page's address, in "HTTP Request", with the version it leaves out.
const REFERENCE: &str = "beta/{}/assignments/$ref";
/// The address of the page's example.
const EXAMPLE: &str = "localtest/{}/assignments";

/// A server with one configuration that can be assigned.
struct Page {
    server: RunningServer,
    http: Client,
    configuration: String,
}

impl Page {
    async fn open() -> Self {
        let server = RunningServer::start().await;
        let http = Client::new();
        let created: Value = http
            .post(format!(
                "{}/beta/deviceManagement/deviceEnrollmentConfigurations",
                server.origin
            ))
            .json(&json!({
                "@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration",
                "limit": 5,
            }))
            .send()
            .await
            .expect("an answer")
            .json()
            .await
            .expect("JSON");
        let configuration = created["id"].as_str().expect("an id").to_owned();
        Self {
            server,
            http,
            configuration,
        }
    }

    /// An address of the page under this server.
    fn url(&self, address: &str) -> String {
        let below = format!("me/deviceEnrollmentConfigurations/{}", self.configuration);
        format!("{}/{}", self.server.origin, address.replace("{}", &below))
    }

    /// A request with the page's two headers, as it prints them.
    fn post(&self, address: &str) -> RequestBuilder {
        self.http
            .post(self.url(address))
            .header("Authorization", "Bearer {token}")
            .header("Content-Type", "application/json")
    }

    async fn send(&self, address: &str, body: &Value) -> Response {
        self.post(address)
            .body(body.to_string())
            .send()
            .await
            .expect("an answer")
    }

    async fn created(&self, address: &str, body: &Value) -> Value {
        let response = self.send(address, body).await;
        assert_eq!(response.status(), 201, "{address} {body}");
        without_context(response.json().await.expect("JSON"))
    }

    async fn refused(&self, address: &str, body: &Value) -> Value {
        let response = self.send(address, body).await;
        assert_eq!(response.status(), 400, "{address} {body}");
        response.json().await.expect("JSON")
    }

    async fn listed(&self) -> Vec<Value> {
        let listed: Value = self
            .http
            .get(self.url(EXAMPLE))
            .send()
            .await
            .expect("an answer")
            .json()
            .await
            .expect("JSON");
        listed["value"].as_array().expect("value").clone()
    }
}

/// The example's body, with one of the documented members where the page has `String`.
fn example() -> Value {
    json!({
        "@odata.type": ASSIGNMENT,
        "target": {"@odata.type": ABSTRACT_TARGET},
        "source": "direct",
        "sourceId": "Source Id value",
    })
}

#[tokio::test]
async fn both_addresses_create_and_add_to_the_collection() {
    let page = Page::open().await;
    let first = page.created(REFERENCE, &example()).await;
    let everybody = json!({"target": {"@odata.type": EVERYBODY}});
    let second = page.created(EXAMPLE, &everybody).await;
    assert_ne!(first["id"], second["id"]);
    assert_eq!(page.listed().await, [first, second]);
}

#[tokio::test]
async fn the_answer_is_the_examples_with_an_id_of_its_own() {
    for address in [REFERENCE, EXAMPLE] {
        let page = Page::open().await;
        let response = page.send(address, &example()).await;
        assert_eq!(response.status(), 201);
        let header = |name: &str| {
            let value = response.headers().get(name).expect(name);
            value.to_str().expect("ASCII").to_owned()
        };
        let media_type = header("content-type");
        let (media_type, _) = media_type.split_once(';').expect("parameters");
        assert_eq!(media_type, "application/json");
        let (length, location) = (header("content-length"), header("location"));
        let text = response.text().await.expect("a body");
        assert_eq!(length, text.len().to_string(), "Content-Length");
        let answer: Value = serde_json::from_str(&text).expect("JSON");
        let body = without_context(answer.clone());
        let id = body["id"].as_str().expect("an id");
        assert_eq!(
            location,
            format!("{}/{id}", page.url(address)).replace("/$ref", "")
        );
        assert_eq!(
            body,
            json!({
                "@odata.type": ASSIGNMENT,
                "id": id,
                "target": {"@odata.type": format!("#{ABSTRACT_TARGET}")},
                "source": "direct",
                "sourceId": "Source Id value",
            })
        );
        let read: Value = page
            .http
            .get(location)
            .send()
            .await
            .expect("an answer")
            .json()
            .await
            .expect("JSON");
        assert_eq!(read, answer);
    }
}

#[tokio::test]
async fn the_body_is_declared_as_json() {
    for (sent, status) in [
        ("application/json", 201),
        ("application/json; charset=utf-8", 201),
        ("text/plain", 415),
    ] {
        let page = Page::open().await;
        let response = page
            .http
            .post(page.url(REFERENCE))
            .header("Authorization", "Bearer {token}")
            .header("Content-Type", sent)
            .body(example().to_string())
            .send()
            .await
            .expect("an answer");
        assert_eq!(response.status(), status, "{sent}");
        assert_eq!(page.listed().await.len(), usize::from(status == 201));
    }
}

#[tokio::test]
async fn of_the_bodys_properties_only_target_is_required() {
    let page = Page::open().await;
    let target = json!({"@odata.type": EVERYBODY});
    let created = page.created(REFERENCE, &json!({"target": target})).await;
    assert_eq!(created["@odata.type"], ASSIGNMENT);
    assert_eq!(created["source"], "direct");
    let error = page.refused(REFERENCE, &json!({"source": "direct"})).await;
    assert_eq!(error["error"]["details"][0]["target"], "/target");
}

#[tokio::test]
async fn an_id_in_the_body_is_not_used() {
    let page = Page::open().await;
    let mut body = example();
    body["id"] = "79d19b8c-9b8c-79d1-8c9b-d1798c9bd179".into();
    let created = page.created(REFERENCE, &body).await;
    assert_ne!(created["id"], body["id"]);
}

#[tokio::test]
async fn both_documented_sources_are_kept() {
    for source in ["direct", "policySets"] {
        let page = Page::open().await;
        let mut body = example();
        body["source"] = source.into();
        let created = page.created(EXAMPLE, &body).await;
        assert_eq!(created["source"], source);
        assert_eq!(created["sourceId"], "Source Id value");
    }
}

/// The page says that `source` is one of two members, and shows a third value.
#[tokio::test]
async fn the_examples_placeholder_is_refused_by_name() {
    let page = Page::open().await;
    let mut body = example();
    body["source"] = "String".into();
    for address in [REFERENCE, EXAMPLE] {
        let error = page.refused(address, &body).await["error"].take();
        let details = error["details"].as_array().expect("details");
        assert_eq!(details.len(), 1, "nothing else is wrong with the example");
        assert_eq!(details[0]["target"], "/source");
        let message = error["message"].as_str().expect("a message");
        for named in ["'String'", "'/source'", "'direct'", "'policySets'"] {
            assert!(message.contains(named), "{named} is not in: {message}");
        }
    }
    assert!(page.listed().await.is_empty());
}

#[tokio::test]
async fn type_names_are_read_with_and_without_the_number_sign() {
    for sign in ["", "#"] {
        let page = Page::open().await;
        let body = json!({
            "@odata.type": format!("{sign}{}", ASSIGNMENT.trim_start_matches('#')),
            "target": {"@odata.type": format!("{sign}{ABSTRACT_TARGET}")},
        });
        let created = page.created(REFERENCE, &body).await;
        assert_eq!(created["@odata.type"], ASSIGNMENT);
        assert_eq!(
            created["target"]["@odata.type"],
            format!("#{ABSTRACT_TARGET}")
        );
    }
}

/// The lengths the example prints are right when its lines end as HTTP's own do.
#[tokio::test]
async fn the_examples_lengths_count_two_bytes_for_a_line_end() {
    let target = "  \"target\": {\n    \"@odata.type\": \"microsoft.graph.deviceAndAppManagementAssignmentTarget\"\n  },\n";
    let first = format!("{{\n  \"@odata.type\": \"{ASSIGNMENT}\",\n");
    let id = "  \"id\": \"79d19b8c-9b8c-79d1-8c9b-d1798c9bd179\",\n";
    let last = "  \"source\": \"String\",\n  \"sourceId\": \"Source Id value\"\n}";
    let request = format!("{first}{target}{last}").replace('\n', "\r\n");
    let response = format!("{first}{id}{target}{last}").replace('\n', "\r\n");
    assert_eq!((request.len(), response.len()), (230, 279));

    let page = Page::open().await;
    let answer = page
        .post(EXAMPLE)
        .header("Content-Length", "230")
        .body(request.replace("String", "direct"))
        .send()
        .await
        .expect("an answer");
    assert_eq!(answer.status(), 201, "`direct` is as long as `String`");
}

/// The page does not say it; the core does, and the table of README.md tells it.
#[tokio::test]
async fn the_example_can_be_sent_again_but_a_real_target_only_once() {
    let page = Page::open().await;
    let first = page.created(REFERENCE, &example()).await;
    let second = page.created(EXAMPLE, &example()).await;
    assert_eq!(page.listed().await, [first.clone(), second.clone()]);

    let everybody =
        json!({"target": {"@odata.type": "#microsoft.graph.allLicensedUsersAssignmentTarget"}});
    let third = page.created(REFERENCE, &everybody).await;
    let error = page.refused(EXAMPLE, &everybody).await;
    assert_eq!(error["error"]["details"][0]["target"], "/target");
    assert_eq!(page.listed().await, [first, second, third]);
}

#[tokio::test]
async fn a_reference_to_another_entity_is_refused_with_the_reason() {
    let page = Page::open().await;
    let body = json!({"@odata.id": "https://graph.microsoft.com/beta/me"});
    let error = page.refused(REFERENCE, &body).await;
    let message = error["error"]["message"].as_str().expect("a message");
    assert!(message.contains("cannot be linked"), "{message}");
}
