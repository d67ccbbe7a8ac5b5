//! Every value of every switch, over HTTP. A test has the name of the switch and the value, as the
//! section "Switches" of `docs/behaviour.md` has it.

use muster_contract_tests::RunningServer;
use muster_server::behaviour::Profile;
use muster_testing::wire::CONFIGURATIONS;
use muster_testing::{Answer, Wire};
use reqwest::header::CONTENT_TYPE;
use reqwest::{Method, RequestBuilder, StatusCode};
use serde_json::{Value, json};

const KIND: &str = "deviceEnrollmentConfigurationType";
const LIMIT: &str = "#microsoft.graph.deviceEnrollmentLimitConfiguration";
const ONE_PLATFORM: &str = "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration";
const NOTIFICATION: &str = "#microsoft.graph.deviceEnrollmentNotificationConfiguration";
const PAGE: &str = "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration";
const ASSIGNMENT: &str = "#microsoft.graph.enrollmentConfigurationAssignment";

/// A running server with switches set, and a client of it.
struct Graph {
    _server: RunningServer,
    wire: Wire,
}

/// The kinds of the rows of a list.
fn kinds(answer: &Answer) -> Vec<&str> {
    let rows = answer.rows().iter();
    rows.filter_map(|row| row[KIND].as_str()).collect()
}

impl Graph {
    /// A server with these switches set, otherwise as documented.
    async fn with(settings: &[&str]) -> Self {
        Self::of(Profile::Documented, settings).await
    }

    async fn of(profile: Profile, settings: &[&str]) -> Self {
        let options = RunningServer::behaving(profile, settings);
        let server = RunningServer::start_with(options).await;
        let wire = server.wire();
        Self {
            _server: server,
            wire,
        }
    }

    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.wire.request(method, path)
    }

    async fn send(&self, request: RequestBuilder) -> Answer {
        Answer::to(request).await.expect("an answer")
    }

    async fn get(&self, path: &str) -> Answer {
        self.wire.get(path).await
    }

    async fn filter(&self, condition: &str) -> Answer {
        let request = self.request(Method::GET, CONFIGURATIONS);
        self.send(request.query(&[("$filter", condition)])).await
    }

    async fn post(&self, path: &str, body: &Value) -> Answer {
        self.wire.post(path, body).await
    }

    async fn patch(&self, path: &str, body: &Value) -> Answer {
        self.wire.patch(path, body).await
    }

    async fn delete(&self, path: &str) -> Answer {
        self.wire.delete(path).await
    }

    /// Creates a configuration; its path.
    async fn create(&self, body: &Value) -> String {
        let created = self.post(CONFIGURATIONS, body).await;
        assert_eq!(created.status, StatusCode::CREATED, "{}", created.text);
        format!("{CONFIGURATIONS}/{}", created.id())
    }

    async fn create_limit(&self) -> String {
        self.create(&json!({"@odata.type": LIMIT, "limit": 3}))
            .await
    }
}

fn everybody() -> Value {
    json!({"target": {"@odata.type": "#microsoft.graph.allLicensedUsersAssignmentTarget"}})
}

fn notification() -> Value {
    json!({"@odata.type": NOTIFICATION, "platformType": "ios", "templateType": "push",
        "notificationTemplates": ["push_00000000-0000-0000-0000-000000000000"],
        "brandingOptions": "includeCompanyLogo", "defaultLocale": "en-US"})
}

/// What the operations without a body in their answer answer with.
async fn empty_successes(graph: &Graph) -> Vec<(u16, String)> {
    let (first, second) = (graph.create_limit().await, graph.create_limit().await);
    let created = graph
        .post(&format!("{first}/assignments"), &everybody())
        .await;
    let assignment = format!("{first}/assignments/{}", created.id());
    let notifications = json!({"deviceEnrollmentNotificationConfigurations": [notification()]});
    let create = format!("{CONFIGURATIONS}/createEnrollmentNotificationConfiguration");
    let assign = json!({"enrollmentConfigurationAssignments": [everybody()]});
    let batch = json!({"requests": [{"id": "1", "method": "DELETE",
        "url": first.trim_start_matches("/beta")}]});
    let answers = [
        graph.delete(&assignment).await,
        graph.post(&format!("{first}/assign"), &assign).await,
        graph
            .post(&format!("{first}/setPriority"), &json!({"priority": 2}))
            .await,
        graph.post(&create, &notifications).await,
        graph.delete(&second).await,
    ];
    let mut found: Vec<_> = answers
        .into_iter()
        .map(|answer| (answer.status.as_u16(), answer.text))
        .collect();
    let batched = graph.post("/beta/$batch", &batch).await;
    let step = &batched.body["responses"][0];
    let status = step["status"]
        .as_u64()
        .and_then(|status| u16::try_from(status).ok());
    found.push((status.expect("a status"), String::new()));
    found
}

#[tokio::test]
async fn empty_success_204() {
    let graph = Graph::with(&["empty-success=204"]).await;
    for answer in empty_successes(&graph).await {
        assert_eq!(answer, (204, String::new()));
    }
}

#[tokio::test]
async fn empty_success_200() {
    let graph = Graph::with(&["empty-success=200"]).await;
    for answer in empty_successes(&graph).await {
        assert_eq!(answer, (200, String::new()));
    }
    // The directory is none of Intune's.
    let user = json!({"displayName": "A", "userPrincipalName": "a@muster.example",
        "mailNickname": "a", "accountEnabled": true});
    let created = graph.post("/beta/users", &user).await;
    assert_eq!(created.status, StatusCode::CREATED, "{}", created.text);
    let deleted = graph.delete(&format!("/beta/users/{}", created.id())).await;
    assert_eq!(deleted.status, StatusCode::NO_CONTENT);
}

#[tokio::test]
async fn assignment_writes_served() {
    let graph = Graph::with(&["assignment-writes=served"]).await;
    let assignments = format!("{}/assignments", graph.create_limit().await);
    let created = graph.post(&assignments, &everybody()).await;
    assert_eq!(created.status, StatusCode::CREATED);
    let assignment = format!("{assignments}/{}", created.id());
    let updated = graph
        .patch(&assignment, &json!({"source": "policySets"}))
        .await;
    assert_eq!(updated.status, StatusCode::OK, "{}", updated.text);
    let deleted = graph.delete(&assignment).await;
    assert_eq!(deleted.status, StatusCode::NO_CONTENT);
}

#[tokio::test]
async fn assignment_writes_refused() {
    let graph = Graph::with(&["assignment-writes=refused"]).await;
    let configuration = graph.create_limit().await;
    let id = configuration.rsplit('/').next().expect("an id");
    let assign = json!({"enrollmentConfigurationAssignments": [everybody()]});
    let assigned = graph
        .post(&format!("{configuration}/assign"), &assign)
        .await;
    assert_eq!(assigned.status, StatusCode::NO_CONTENT);
    let assignments = format!("{configuration}/assignments");
    let listed = graph.get(&assignments).await;
    let assignment = listed.rows()[0]["id"].as_str().expect("an id");
    let one = format!("{assignments}/{assignment}");
    let resource = format!("deviceManagement/deviceEnrollmentConfigurations('{id}')/assignments");
    for (answer, template, verb, resource) in [
        (
            graph.post(&assignments, &everybody()).await,
            "~/singleton/navigation/key/navigation",
            "POST",
            resource.clone(),
        ),
        (
            graph.patch(&one, &json!({"colour": "red"})).await,
            "~/singleton/navigation/key/navigation/key",
            "PATCH",
            format!("{resource}('{assignment}')"),
        ),
        (
            graph.delete(&one).await,
            "~/singleton/navigation/key/navigation/key",
            "DELETE",
            format!("{resource}('{assignment}')"),
        ),
    ] {
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
        assert_eq!(answer.code(), "No method match route template");
        let message = format!(
            "No OData route exists that match template {template} with http verb {verb} for \
             request /StatelessOnboardingService/{resource}."
        );
        assert_eq!(answer.message(), message);
    }
    let under_user = assignments.replace("deviceManagement", "users/a");
    let refused = graph
        .post(&format!("{under_user}/$ref"), &everybody())
        .await;
    let template = "~/entityset/key/navigation/key/navigation/$ref with http verb POST";
    assert!(refused.message().contains(template), "{}", refused.text);
    // Nothing was changed, and reading goes on.
    assert_eq!(graph.get(&one).await.id(), assignment);
}

/// The statuses of creating and changing with members in another case, and what is read then.
async fn spellings(graph: &Graph) -> (Answer, Answer) {
    let restriction = json!({"@odata.type": ONE_PLATFORM, "platformType": "AndroidForWork",
        "platformRestriction": {"platformBlocked": true}});
    let created = graph.post(CONFIGURATIONS, &restriction).await;
    let notification = graph.create(&notification()).await;
    let change = json!({"brandingOptions": "INCLUDECOMPANYLOGO, includeCompanyName",
        "templateType": "Push"});
    (created, graph.patch(&notification, &change).await)
}

#[tokio::test]
async fn enum_members_exact() {
    let graph = Graph::with(&["enum-members=exact"]).await;
    let (created, changed) = spellings(&graph).await;
    assert_eq!(created.status, StatusCode::BAD_REQUEST);
    let message = created.message();
    assert!(message.contains("/platformType"), "{message}");
    assert!(message.contains("'androidForWork'"), "{message}");
    assert_eq!(changed.status, StatusCode::BAD_REQUEST);
    let message = changed.message();
    assert!(message.contains("/templateType"), "{message}");
    assert!(message.contains("/brandingOptions"), "{message}");
}

#[tokio::test]
async fn enum_members_any_case() {
    let graph = Graph::with(&["enum-members=any-case"]).await;
    let (created, changed) = spellings(&graph).await;
    assert_eq!(created.status, StatusCode::CREATED, "{}", created.text);
    assert_eq!(created.body["platformType"], "androidForWork");
    assert_eq!(changed.status, StatusCode::OK, "{}", changed.text);
    let branding = "includeCompanyLogo,includeCompanyName";
    assert_eq!(changed.body["brandingOptions"], branding);
    assert_eq!(changed.body["templateType"], "push");
    let unknown = json!({"@odata.type": ONE_PLATFORM, "platformType": "Androids"});
    let refused = graph.post(CONFIGURATIONS, &unknown).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
}

/// A configuration and a target that leave their types out.
fn untyped() -> (Value, Value) {
    (
        json!({"displayName": "Three", "limit": 3}),
        json!({"target": {"collectionId": "ABC00001"}}),
    )
}

#[tokio::test]
async fn untyped_bodies_refused() {
    let graph = Graph::with(&["untyped-bodies=refused"]).await;
    let (configuration, assignment) = untyped();
    let assignments = format!("{}/assignments", graph.create_limit().await);
    for version in ["/beta", "/v1.0"] {
        let path = CONFIGURATIONS.replace("/beta", version);
        let refused = graph.post(&path, &configuration).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST);
        assert!(
            refused.message().contains("'@odata.type'"),
            "{}",
            refused.text
        );
        let path = assignments.replace("/beta", version);
        let refused = graph.post(&path, &assignment).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST);
        assert!(
            refused.message().contains("/target/@odata.type"),
            "{}",
            refused.text
        );
    }
}

#[tokio::test]
async fn untyped_bodies_deduced() {
    let graph = Graph::with(&["untyped-bodies=deduced"]).await;
    let (configuration, assignment) = untyped();
    for version in ["/beta", "/v1.0"] {
        let path = CONFIGURATIONS.replace("/beta", version);
        let created = graph.post(&path, &configuration).await;
        assert_eq!(created.status, StatusCode::CREATED, "{}", created.text);
        assert_eq!(created.body["@odata.type"], LIMIT);
        let path = format!("{path}/{}/assignments", created.id());
        let created = graph.post(&path, &assignment).await;
        assert_eq!(created.status, StatusCode::CREATED, "{}", created.text);
        let expected = "#microsoft.graph.configurationManagerCollectionAssignmentTarget";
        assert_eq!(created.body["target"]["@odata.type"], expected);
        // A group is included or excluded; nothing says which.
        let group = json!({"target": {"groupId": "7a5b6a35-0f4c-4d4b-8f5a-52c0f6a7c0f1"}});
        let refused = graph.post(&path, &group).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST);
        assert!(
            refused.message().contains("/target/@odata.type"),
            "{}",
            refused.text
        );
    }
    let refused = graph
        .post(CONFIGURATIONS, &json!({"displayName": "Any"}))
        .await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{}", refused.text);
}

/// The assignment of a new configuration, with full metadata.
async fn with_full_metadata(graph: &Graph) -> Value {
    let list = format!("{}/assignments", graph.create_limit().await);
    let created = graph.post(&list, &everybody()).await;
    let one = graph.request(Method::GET, &format!("{list}/{}", created.id()));
    let one = one.header("Accept", "application/json;odata.metadata=full");
    graph.send(one).await.body
}

/// Assignments as a list, by themselves and within their configuration, after one was created.
async fn assignments(graph: &Graph) -> Vec<Value> {
    let configuration = graph.create_limit().await;
    let list = format!("{configuration}/assignments");
    let created = graph.post(&list, &everybody()).await;
    assert_eq!(created.status, StatusCode::CREATED, "{}", created.text);
    let one = graph.get(&format!("{list}/{}", created.id())).await;
    let built_in = graph.filter("priority eq 0").await;
    let built_in = built_in.rows()[0]["id"].as_str().expect("an id");
    let of_built_in = graph
        .get(&format!("{CONFIGURATIONS}/{built_in}/assignments"))
        .await;
    let within = graph
        .get(&format!("{configuration}?$expand=assignments"))
        .await;
    let mut found = vec![
        created.body.clone(),
        one.body,
        graph.get(&list).await.rows()[0].clone(),
    ];
    found.push(of_built_in.rows()[0].clone());
    found.push(within.body["assignments"][0].clone());
    found
}

#[tokio::test]
async fn assignment_types_written() {
    let graph = Graph::with(&["assignment-types=written"]).await;
    for assignment in assignments(&graph).await {
        assert_eq!(assignment["@odata.type"], ASSIGNMENT, "{assignment}");
    }
}

#[tokio::test]
async fn assignment_types_left_out() {
    let graph = Graph::with(&["assignment-types=left-out"]).await;
    for assignment in assignments(&graph).await {
        assert_eq!(assignment.get("@odata.type"), None, "{assignment}");
        assert!(
            assignment["target"]["@odata.type"].is_string(),
            "{assignment}"
        );
        assert!(assignment["id"].is_string(), "{assignment}");
    }
    assert_eq!(with_full_metadata(&graph).await["@odata.type"], ASSIGNMENT);
}

/// A token as an application has it, whose signature is none.
const APPLICATION: &str = "eyJhbGciOiJub25lIn0.eyJpZHR5cCI6ImFwcCIsInJvbGVzIjpbIkEiXX0.c2ln";
/// The same of a user.
const USER: &str = "eyJhbGciOiJub25lIn0.eyJzY3AiOiJEZXZpY2VNYW5hZ2VtZW50In0.c2ln";

/// The statuses of writes that concern platform restrictions, then of one that does not; and what
/// the first says.
async fn writes(graph: &Graph, token: &str) -> (Vec<u16>, String) {
    let restriction = json!({"@odata.type": ONE_PLATFORM, "platformType": "ios",
        "platformRestriction": {"platformBlocked": true}});
    // Made by a user, for the writes to have something to change.
    let path = graph.create(&restriction).await;
    let assign = json!({"enrollmentConfigurationAssignments": [everybody()]});
    let send = |method, path: &str, body: &Value| {
        let request = graph.request(method, path).bearer_auth(token).json(body);
        graph.send(request)
    };
    let (assigning, updating) = (format!("{path}/assign"), json!({"displayName": "New"}));
    let limit = json!({"@odata.type": LIMIT, "limit": 3});
    let answers = [
        send(Method::POST, CONFIGURATIONS, &restriction).await,
        send(Method::PATCH, &path, &updating).await,
        send(Method::POST, &assigning, &assign).await,
        send(Method::DELETE, &path, &Value::Null).await,
        send(Method::POST, CONFIGURATIONS, &limit).await,
        send(Method::GET, CONFIGURATIONS, &Value::Null).await,
    ];
    let said = format!("{}: {}", answers[0].code(), answers[0].message());
    let statuses = answers.iter().map(|answer| answer.status.as_u16());
    (statuses.collect(), said)
}

#[tokio::test]
async fn app_only_writes_served() {
    let graph = Graph::with(&["app-only-writes=served"]).await;
    for token in [APPLICATION, USER] {
        let (statuses, _) = writes(&graph, token).await;
        assert_eq!(statuses, [201, 200, 204, 204, 201, 200]);
    }
}

#[tokio::test]
async fn app_only_writes_refused() {
    let graph = Graph::with(&["app-only-writes=refused"]).await;
    let (statuses, said) = writes(&graph, APPLICATION).await;
    assert_eq!(statuses, [403, 403, 403, 403, 201, 200]);
    let (beginning, end) = (
        "Forbidden: Tenant is not Global Admin or Intune Service Admin. Operation is restricted. - \
         Operation ID (for customer support): 00000000-0000-0000-0000-000000000000 - Activity ID: ",
        "/StatelessOnboardingService/deviceManagement/deviceEnrollmentConfigurations\
         ?api-version=5023-03-29",
    );
    assert!(said.starts_with(beginning) && said.ends_with(end), "{said}");
    for token in [USER, "unreadable"] {
        let (statuses, _) = writes(&graph, token).await;
        assert_eq!(statuses, [201, 200, 204, 204, 201, 200], "{token}");
    }
}

const PREFERRED: (&str, &str) = ("Prefer", "include-unknown-enum-members");

#[tokio::test]
async fn unknown_enum_members_masked() {
    let graph = Graph::with(&["unknown-enum-members=masked"]).await;
    let path = graph.create(&notification()).await;
    assert_eq!(graph.get(&path).await.body[KIND], "unknownFutureValue");
    let listed = graph.get(CONFIGURATIONS).await;
    assert_eq!(
        kinds(&listed),
        [
            "limit",
            "platformRestrictions",
            "windowsHelloForBusiness",
            "windows10EnrollmentCompletionPageConfiguration",
            "unknownFutureValue",
            "unknownFutureValue",
        ]
    );
    assert_eq!(listed.headers.get("preference-applied"), None);
    // What is asked for is known, however it is answered.
    let found = graph.filter(&format!("{KIND} eq 'windowsRestore'")).await;
    assert_eq!(kinds(&found), ["unknownFutureValue"]);
    let count = format!("{CONFIGURATIONS}/$count?$filter={KIND}%20eq%20'windowsRestore'");
    assert_eq!(graph.get(&count).await.text, "1");
    let updated = graph.patch(&path, &json!({"displayName": "New"})).await;
    assert_eq!(updated.body[KIND], "unknownFutureValue");
    let (name, value) = PREFERRED;
    let request = graph
        .request(Method::GET, CONFIGURATIONS)
        .header(name, value);
    let listed = graph.send(request).await;
    assert_eq!(
        kinds(&listed)[4..],
        ["windowsRestore", "enrollmentNotificationsConfiguration"]
    );
    assert_eq!(listed.headers["preference-applied"], value);
    let head = graph.send(graph.request(Method::HEAD, &path)).await;
    let length = graph.get(&path).await.text.len();
    assert_eq!(head.headers["content-length"], length.to_string());
}

#[tokio::test]
async fn unknown_enum_members_shown() {
    let graph = Graph::with(&["unknown-enum-members=shown"]).await;
    let path = graph.create(&notification()).await;
    assert_eq!(
        graph.get(&path).await.body[KIND],
        "enrollmentNotificationsConfiguration"
    );
    let listed = graph.get(CONFIGURATIONS).await;
    assert_eq!(
        kinds(&listed)[4..],
        ["windowsRestore", "enrollmentNotificationsConfiguration"]
    );
}

#[tokio::test]
async fn undeclared_members_refused() {
    let graph = Graph::with(&["undeclared-members=refused"]).await;
    let refused = graph
        .post(
            CONFIGURATIONS,
            &json!({"@odata.type": LIMIT, "limit": 3, "colour": "red"}),
        )
        .await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(
        refused.message().contains("'colour' does not exist"),
        "{}",
        refused.text
    );
}

#[tokio::test]
async fn undeclared_members_ignored() {
    let graph = Graph::with(&["undeclared-members=ignored"]).await;
    let body = json!({"@odata.type": LIMIT, "limit": 3, "colour": "red"});
    let path = graph.create(&body).await;
    assert_eq!(graph.get(&path).await.body.get("colour"), None);
    let target = json!({"@odata.type": "#microsoft.graph.allLicensedUsersAssignmentTarget",
        "colour": "red"});
    let assigned = graph
        .post(&format!("{path}/assignments"), &json!({"target": target}))
        .await;
    assert_eq!(assigned.status, StatusCode::CREATED, "{}", assigned.text);
    assert_eq!(assigned.body["target"].get("colour"), None);
    // What is declared is checked as before.
    let refused = graph
        .patch(&path, &json!({"limit": "many", "colour": "red"}))
        .await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert_eq!(
        refused.body["error"]["details"].as_array().map(Vec::len),
        Some(1)
    );
}

#[tokio::test]
async fn read_only_members_ignored() {
    let graph = Graph::with(&["read-only-members=ignored"]).await;
    let body = json!({"@odata.type": LIMIT, "limit": 3, "id": "mine", "version": 7});
    let created = graph.post(CONFIGURATIONS, &body).await;
    assert_eq!(created.status, StatusCode::CREATED, "{}", created.text);
    assert_eq!(created.body["version"], 1);
    assert_ne!(created.id(), "mine");
}

#[tokio::test]
async fn read_only_members_refused() {
    let graph = Graph::with(&["read-only-members=refused"]).await;
    let body = json!({"@odata.type": LIMIT, "limit": 3, "id": "mine", "version": 7});
    let refused = graph.post(CONFIGURATIONS, &body).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    let details = refused.body["error"]["details"]
        .as_array()
        .expect("details");
    let targets: Vec<_> = details.iter().map(|detail| &detail["target"]).collect();
    assert_eq!(targets, ["/id", "/version"]);
    assert!(
        refused.message().contains("'version' of type"),
        "{}",
        refused.text
    );
    let path = graph.create_limit().await;
    let updated = graph.patch(&path, &json!({"limit": 4})).await;
    assert_eq!(updated.status, StatusCode::OK, "{}", updated.text);
}

#[tokio::test]
async fn error_form_graph() {
    let graph = Graph::with(&["error-form=graph"]).await;
    let missing = graph.get(&format!("{CONFIGURATIONS}/none")).await;
    assert_eq!(
        (missing.status, missing.code()),
        (StatusCode::NOT_FOUND, "ResourceNotFound")
    );
    assert!(
        missing
            .message()
            .starts_with("No enrollment configuration has the id 'none'.")
    );
    let refused = graph
        .post(
            CONFIGURATIONS,
            &json!({"@odata.type": LIMIT, "a": 1, "b": 2}),
        )
        .await;
    assert_eq!(refused.code(), "BadRequest");
    assert_eq!(
        refused.body["error"]["details"].as_array().map(Vec::len),
        Some(3)
    );
}

/// A change whose body is sent as it is.
fn change(graph: &Graph, path: &str, body: &'static str) -> RequestBuilder {
    let request = graph.request(Method::PATCH, path);
    request.header(CONTENT_TYPE, "application/json").body(body)
}

#[tokio::test]
async fn error_form_intune() {
    let graph = Graph::with(&["error-form=intune"]).await;
    let request = graph
        .request(Method::DELETE, &format!("{CONFIGURATIONS}('none')"))
        .header("client-request-id", "activity-of-mine");
    let missing = graph.send(request).await;
    assert_eq!(
        (missing.status, missing.code()),
        (StatusCode::NOT_FOUND, "ResourceNotFound")
    );
    let expected = "{\r\n  \"_version\": 3,\r\n  \"Message\": \"No enrollment configuration has the \
        id 'none'. List the configurations to see which there are. - Operation ID (for customer \
        support): 00000000-0000-0000-0000-000000000000 - Activity ID: activity-of-mine - Url: \
        https://fef.muster.example/StatelessOnboardingService/deviceManagement/\
        deviceEnrollmentConfigurations('none')?api-version=5023-03-29\",\r\n  \
        \"CustomApiErrorPhrase\": \"\",\r\n  \"RetryAfter\": null,\r\n  \
        \"ErrorSourceService\": \"\",\r\n  \"HttpHeaders\": \"{}\"\r\n}";
    assert_eq!(missing.message(), expected);
    assert_eq!(missing.body["error"].get("details"), None);
    let inner = &missing.body["error"]["innerError"];
    assert_eq!(inner["client-request-id"], "activity-of-mine");
    // The model is checked before, and says the first fault as it is.
    let refused = graph
        .post(
            CONFIGURATIONS,
            &json!({"@odata.type": LIMIT, "a": 1, "b": 2}),
        )
        .await;
    assert_eq!(refused.code(), "ModelValidationFailure");
    assert_eq!(
        refused.message(),
        "The property 'a' does not exist on type 'deviceEnrollmentLimitConfiguration'. Make sure \
         to only use property names that are defined by the type."
    );
    let refused = graph
        .post(CONFIGURATIONS, &json!({"displayName": "Any"}))
        .await;
    assert_eq!(refused.message(), "Cannot create an abstract class.");
    // What Graph answers by itself, and what is none of Intune's, keeps Graph's form.
    for path in ["/beta/deviceManagement/none", "/beta/users/none"] {
        let answer = graph.get(path).await;
        assert!(
            !answer.message().contains("Operation ID"),
            "{}",
            answer.text
        );
    }
    let path = graph.create_limit().await;
    let other = graph
        .request(Method::DELETE, &path)
        .header("If-Match", "\"other\"");
    let twice = r#"{"limit": 1, "limit": 2}"#;
    for (request, status, code) in [
        (other, StatusCode::PRECONDITION_FAILED, "PreconditionFailed"),
        (
            change(&graph, &path, "{"),
            StatusCode::BAD_REQUEST,
            "BadRequest",
        ),
        (
            change(&graph, &path, twice),
            StatusCode::BAD_REQUEST,
            "BadRequest",
        ),
    ] {
        let answer = graph.send(request).await;
        assert_eq!((answer.status, answer.code()), (status, code));
        assert!(
            !answer.message().contains("Operation ID"),
            "{}",
            answer.text
        );
    }
    let answer = graph.filter("none eq 1").await;
    assert!(
        answer.message().starts_with("Query option '$filter'"),
        "{}",
        answer.text
    );
}

const FUNCTIONS: [&str; 3] = [
    "isof('microsoft.graph.windows10EnrollmentCompletionPageConfiguration')",
    "not endswith(id,'Windows10EnrollmentCompletionPageConfiguration')",
    "priority eq 0 and (endsWith(id,'_DefaultLimit') or priority gt 4)",
];

#[tokio::test]
async fn filter_functions_served() {
    let graph = Graph::with(&["filter-functions=served"]).await;
    for (condition, count) in FUNCTIONS.into_iter().zip([1, 4, 1]) {
        let found = graph.filter(condition).await;
        assert_eq!(found.rows().len(), count, "{condition}: {}", found.text);
    }
}

#[tokio::test]
async fn filter_functions_refused() {
    let graph = Graph::with(&["filter-functions=refused"]).await;
    for (condition, function) in FUNCTIONS.into_iter().zip(["isof", "endswith", "endswith"]) {
        let failed = graph.filter(condition).await;
        assert_eq!(
            failed.status,
            StatusCode::INTERNAL_SERVER_ERROR,
            "{condition}"
        );
        assert_eq!(failed.code(), "InternalServerError");
        assert!(
            failed.message().contains(&format!("'{function}'")),
            "{}",
            failed.text
        );
    }
    let found = graph.filter("startswith(displayName,'All')").await;
    assert_eq!(found.rows().len(), 5);
    let groups = graph
        .get("/beta/groups?$filter=endswith(displayName,'x')")
        .await;
    assert_eq!(groups.status, StatusCode::OK, "{}", groups.text);
}

/// The kinds found by asking for restrictions of a single platform, in several ways.
async fn single_platform(graph: &Graph) -> Vec<Vec<String>> {
    let restriction = json!({"@odata.type": ONE_PLATFORM, "platformType": "ios",
        "platformRestriction": {"platformBlocked": true}});
    graph.create(&restriction).await;
    let mut found = Vec::new();
    for condition in [
        format!("{KIND} eq 'singlePlatformRestriction'"),
        format!("'SinglePlatformRestriction' eq {}", KIND.to_lowercase()),
        format!("({KIND} eq 'SinglePlatformRestriction') and priority ge 0"),
        format!("{KIND} eq 'singlePlatformRestriction' and priority gt 0"),
    ] {
        let answer = graph.filter(&condition).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
        found.push(kinds(&answer).into_iter().map(str::to_owned).collect());
    }
    found
}

#[tokio::test]
async fn platform_filter_exact() {
    let graph = Graph::with(&["platform-filter=exact"]).await;
    for kinds in single_platform(&graph).await {
        assert_eq!(kinds, ["singlePlatformRestriction"]);
    }
}

#[tokio::test]
async fn platform_filter_with_built_in() {
    let graph = Graph::with(&["platform-filter=with-built-in"]).await;
    let mut found = single_platform(&graph).await;
    assert_eq!(
        found.pop(),
        Some(vec!["singlePlatformRestriction".to_owned()])
    );
    for kinds in found {
        assert_eq!(kinds, ["platformRestrictions", "singlePlatformRestriction"]);
    }
    let other = graph.filter(&format!("{KIND} eq 'limit'")).await;
    assert_eq!(kinds(&other), ["limit"]);
    let both = ["platformRestrictions", "singlePlatformRestriction"];
    let is_among = |found: &Answer| kinds(found).iter().any(|kind| both.contains(kind));
    for condition in [
        format!("{KIND} in ('SinglePlatformRestriction')"),
        format!("not ({KIND} ne 'singlePlatformRestriction')"),
        format!(
            "$it/{KIND} eq microsoft.graph.deviceEnrollmentConfigurationType'singlePlatformRestriction'"
        ),
        format!("({KIND} in ('singlePlatformRestriction')) eq true"),
    ] {
        let found = graph.filter(&condition).await.expect(StatusCode::OK);
        assert_eq!(kinds(&found), both, "{condition}");
    }
    for condition in [
        format!("{KIND} ne 'singlePlatformRestriction'"),
        format!("'singlePlatformRestriction' ne {KIND}"),
        format!("not ({KIND} in ('singlePlatformRestriction'))"),
        format!("not ({KIND} eq 'singlePlatformRestriction')"),
    ] {
        let found = graph.filter(&condition).await.expect(StatusCode::OK);
        assert!(
            found.rows().len() == 4 && !is_among(&found),
            "{condition}: {}",
            found.text
        );
    }
    for operator in ["gt", "ge", "lt", "le"] {
        let condition = format!("{KIND} {operator} 'singlePlatformRestriction'");
        let within = format!("roleScopeTagIds/any(tag: {condition})");
        let _ = graph
            .filter(&within)
            .await
            .expect(StatusCode::NOT_IMPLEMENTED);
        let refused = graph.filter(&condition).await;
        let refused = refused.expect(StatusCode::NOT_IMPLEMENTED);
        let message = refused.message();
        assert!(message.contains(&format!("'{operator}'")), "{message}");
        assert!(
            message.contains("--switch platform-filter=exact"),
            "{message}"
        );
    }
}

/// The status of creating a twenty-sixth limit.
async fn one_too_many(graph: &Graph) -> Answer {
    for _ in 0..25 {
        graph.create_limit().await;
    }
    graph
        .post(CONFIGURATIONS, &json!({"@odata.type": LIMIT, "limit": 3}))
        .await
}

#[tokio::test]
async fn policy_limits_enforced() {
    let graph = Graph::with(&["policy-limits=enforced"]).await;
    let refused = one_too_many(&graph).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(
        refused.message().contains("--switch policy-limits"),
        "{}",
        refused.text
    );
}

#[tokio::test]
async fn policy_limits_unlimited() {
    let graph = Graph::with(&["policy-limits=unlimited"]).await;
    assert_eq!(one_too_many(&graph).await.status, StatusCode::CREATED);
}

/// A status page and a notification, as they are after they were created.
async fn settings(graph: &Graph) -> (Value, Value) {
    let page = json!({"@odata.type": PAGE, "installQualityUpdates": true});
    let page = graph.create(&page).await;
    let notification = graph.create(&notification()).await;
    (
        graph.get(&page).await.body,
        graph.get(&notification).await.body,
    )
}

#[tokio::test]
async fn settings_at_creation_kept() {
    let graph = Graph::with(&["settings-at-creation=kept"]).await;
    let (page, notification) = settings(&graph).await;
    assert_eq!(page["installQualityUpdates"], true);
    assert_eq!(notification["brandingOptions"], "includeCompanyLogo");
    assert_eq!(notification["defaultLocale"], "en-US");
}

#[tokio::test]
async fn settings_at_creation_rewritten() {
    let graph = Graph::with(&["settings-at-creation=rewritten"]).await;
    let (page, notification) = settings(&graph).await;
    assert_eq!(page["installQualityUpdates"], false);
    assert_eq!(notification["brandingOptions"], "none");
    assert_eq!(notification["defaultLocale"], Value::Null);
}

#[tokio::test]
async fn the_switches_are_shown_with_what_they_are_set_to() {
    for (profile, settings, expected) in [
        (Profile::Documented, &[][..], "204"),
        (Profile::Observed, &[], "200"),
        (Profile::Observed, &["empty-success=204"], "204"),
    ] {
        let graph = Graph::of(profile, settings).await;
        let shown = graph.get("/_muster/behaviour").await;
        assert_eq!(shown.status, StatusCode::OK);
        assert_eq!(shown.body["profile"], profile.name());
        let switches = shown.body["switches"].as_array().expect("switches");
        let found = switches
            .iter()
            .find(|switch| switch["name"] == "empty-success")
            .expect("the switch");
        assert_eq!(found["value"], expected);
        assert_eq!(found["values"][1]["name"], "200");
        assert_eq!(found["values"][1]["profiles"], json!(["observed"]));
        for switch in switches {
            let values = switch["values"].as_array().expect("values");
            assert!(
                values.iter().any(|value| value["name"] == switch["value"]),
                "{switch}"
            );
            for value in values {
                assert!(
                    value["means"].is_string() && value["label"].is_string(),
                    "{value}"
                );
                let sources = value["sources"].as_array().expect("sources");
                assert!(
                    !sources.is_empty() || value["label"] == "decided here",
                    "{value}"
                );
            }
        }
    }
}

#[tokio::test]
async fn an_update_needs_no_type() {
    let graph = Graph::with(&[]).await;
    let path = graph.create_limit().await;
    for path in [path.clone(), path.replace("/beta", "/v1.0")] {
        let updated = graph.patch(&path, &json!({"limit": 5})).await;
        assert_eq!(updated.status, StatusCode::OK, "{}", updated.text);
        assert_eq!(updated.body["limit"], 5);
        assert_eq!(updated.body["@odata.type"], LIMIT);
        // It is checked as what it is.
        let refused = graph.patch(&path, &json!({"limit": "many"})).await;
        assert!(refused.message().contains("/limit"), "{}", refused.text);
    }
    let under_me = path.replace("deviceManagement", "me");
    let updated = graph.patch(&under_me, &json!({"limit": 6})).await;
    assert_eq!(updated.body["limit"], 6, "{}", updated.text);
    let other = json!({"@odata.type": PAGE, "showInstallationProgress": true});
    let refused = graph.patch(&path, &other).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(
        refused.message().contains("a type is fixed at creation"),
        "{}",
        refused.text
    );
    let missing = graph
        .patch(&format!("{CONFIGURATIONS}/none"), &json!({"limit": 5}))
        .await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND, "{}", missing.text);
    // To v1.0 a configuration of a kind that only beta has does not exist.
    let notification = graph
        .create(&notification())
        .await
        .replace("/beta", "/v1.0");
    let missing = graph
        .patch(&notification, &json!({"displayName": "New"}))
        .await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND, "{}", missing.text);
}

/// Posts these bytes as a JSON body.
async fn post_bytes(graph: &Graph, bytes: Vec<u8>) -> Answer {
    let request = graph.request(Method::POST, CONFIGURATIONS).body(bytes);
    graph
        .send(request.header("Content-Type", "application/json"))
        .await
}

#[tokio::test]
async fn a_member_named_twice_is_refused() {
    let graph = Graph::with(&["undeclared-members=ignored"]).await;
    let body = format!("{{\"@odata.type\": \"{LIMIT}\",\n \"limit\": 3, \"limit\": 4}}");
    let refused = post_bytes(&graph, body.into_bytes()).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    let expected = "The JSON cannot be read at line 2, column 20: the member 'limit' appears twice";
    assert!(refused.message().starts_with(expected), "{}", refused.text);
}

#[tokio::test]
async fn a_byte_order_mark_is_skipped() {
    let graph = Graph::with(&[]).await;
    let body = format!("\u{feff}{{\"@odata.type\": \"{LIMIT}\", \"limit\": 3}}");
    let created = post_bytes(&graph, body.into_bytes()).await;
    assert_eq!(created.status, StatusCode::CREATED, "{}", created.text);
}
