//! Entity tags and the conditions made with them, over the wire. Rows of `docs/behaviour.md` name
//! these tests.

use muster_contract_tests::RunningServer;
use muster_testing::wire::CONFIGURATIONS;
use muster_testing::{Answer, Wire};
use reqwest::header::{CONTENT_LENGTH, IF_MATCH, IF_NONE_MATCH};
use reqwest::{Method, RequestBuilder, StatusCode};
use serde_json::{Value, json};

const LIMIT: &str = "#microsoft.graph.deviceEnrollmentLimitConfiguration";

struct Graph {
    _server: RunningServer,
    wire: Wire,
}

impl Graph {
    async fn start() -> Self {
        let server = RunningServer::start().await;
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
        let answer = self.send(self.request(Method::GET, path)).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
        answer
    }

    async fn post(&self, path: &str, body: &Value, status: StatusCode) -> Answer {
        let answer = self.send(self.request(Method::POST, path).json(body)).await;
        assert_eq!(answer.status, status, "{path}: {}", answer.body);
        answer
    }

    /// A configuration: where it is, and its tag.
    async fn create_limit(&self) -> (String, String) {
        let body = json!({"@odata.type": LIMIT, "limit": 3});
        let created = self.post(CONFIGURATIONS, &body, StatusCode::CREATED).await;
        let id = created.body["id"].as_str().expect("an id").to_owned();
        (format!("{CONFIGURATIONS}/{id}"), created.tag())
    }
}

fn everybody() -> Value {
    json!({"target": {"@odata.type": "#microsoft.graph.allLicensedUsersAssignmentTarget"}})
}

#[tokio::test]
async fn one_entity_has_a_tag_that_changes_with_it() {
    let graph = Graph::start().await;
    let (path, created) = graph.create_limit().await;
    assert!(created.starts_with("W/\""), "{created}");
    assert_eq!(graph.get(&path).await.tag(), created);
    let selected = format!("{path}?$select=id&$expand=assignments");
    assert_eq!(graph.get(&selected).await.tag(), created);
    let change = json!({"@odata.type": LIMIT, "limit": 4});
    let changed = graph
        .send(graph.request(Method::PATCH, &path).json(&change))
        .await;
    assert_eq!(changed.status, StatusCode::OK, "{}", changed.body);
    assert_ne!(changed.tag(), created);
    assert_eq!(graph.get(&path).await.tag(), changed.tag());
    let assignment = graph
        .post(
            &format!("{path}/assignments"),
            &everybody(),
            StatusCode::CREATED,
        )
        .await;
    assert_ne!(
        graph.get(&path).await.tag(),
        changed.tag(),
        "it contains its assignments"
    );
    let id = assignment.body["id"].as_str().expect("an id").to_owned();
    let read = graph.get(&format!("{path}/assignments/{id}")).await;
    assert_eq!(read.tag(), assignment.tag());
    assert!(!graph.get(&path).await.text.contains("@odata.etag"));
    assert_eq!(
        graph.get("/beta/me").await.tag(),
        graph.get("/v1.0/me").await.tag()
    );
}

#[tokio::test]
async fn the_forms_of_one_state_share_its_tag() {
    let graph = Graph::start().await;
    // Of all kinds this one is answered with a member that not every client knows.
    let filter = "?$filter=isof('microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration')";
    let found = graph.get(&format!("{CONFIGURATIONS}{filter}")).await;
    let restore = format!(
        "{CONFIGURATIONS}/{}",
        found.rows()[0]["id"].as_str().expect("an id")
    );
    let selected = format!("{restore}?$select=id");
    let mut forms = Vec::new();
    for (url, name, value) in [
        (&restore, "Accept", "application/json"),
        (&restore, "Accept", "application/json;odata.metadata=none"),
        (&restore, "Accept", "application/json;odata.metadata=full"),
        (&restore, "Prefer", "include-unknown-enum-members"),
        (&selected, "Accept", "*/*"),
    ] {
        let form = graph
            .send(graph.request(Method::GET, url).header(name, value))
            .await;
        assert_eq!(form.status, StatusCode::OK, "{url}: {}", form.body);
        assert!(form.tag().starts_with("W/\""), "{}", form.tag());
        // A cache keeps the forms of one URL apart by this.
        let vary: Vec<_> = form.headers.get_all("vary").iter().collect();
        assert!(
            vary.contains(&&"accept, prefer".parse().expect("a value")),
            "{vary:?}"
        );
        forms.push(form);
    }
    for (index, form) in forms.iter().enumerate() {
        assert_eq!(form.tag(), forms[0].tag());
        let others = &forms[..index];
        assert!(
            others.iter().all(|other| other.body != form.body),
            "{}",
            form.body
        );
    }

    // Whatever form it was read in, the tag is that of the state a write is about.
    let (path, _) = graph.create_limit().await;
    for (limit, accept) in [(4, "none"), (5, "minimal"), (6, "full")] {
        let accept = format!("application/json;odata.metadata={accept}");
        let stable = path.replace("/beta", "/v1.0");
        let read = graph.request(Method::GET, &stable).header("Accept", accept);
        let tag = graph.send(read).await.tag();
        let change = json!({"@odata.type": LIMIT, "limit": limit});
        let change = graph
            .request(Method::PATCH, &path)
            .header(IF_MATCH, tag)
            .json(&change);
        assert_eq!(graph.send(change).await.status, StatusCode::OK, "{limit}");
    }
}

#[tokio::test]
async fn a_write_on_an_older_state_is_refused() {
    let graph = Graph::start().await;
    let (path, old) = graph.create_limit().await;
    let change = |limit: i32| json!({"@odata.type": LIMIT, "limit": limit});
    let fresh = graph
        .send(
            graph
                .request(Method::PATCH, &path)
                .header(IF_MATCH, &old)
                .json(&change(4)),
        )
        .await;
    assert_eq!(fresh.status, StatusCode::OK, "{}", fresh.body);
    let assign = json!({"enrollmentConfigurationAssignments": [everybody()]});
    for (method, suffix, body) in [
        (Method::PATCH, "", Some(change(5))),
        (Method::DELETE, "", None),
        (Method::POST, "/assign", Some(assign.clone())),
        (Method::POST, "/setPriority", Some(json!({"priority": 1}))),
    ] {
        let url = format!("{path}{suffix}");
        let mut request = graph.request(method, &url).header(IF_MATCH, &old);
        if let Some(body) = body {
            request = request.json(&body);
        }
        let refused = graph.send(request).await;
        assert_eq!(
            refused.status,
            StatusCode::PRECONDITION_FAILED,
            "{url}: {}",
            refused.body
        );
        assert_eq!(refused.body["error"]["code"], "PreconditionFailed");
    }
    let now = graph.get(&path).await;
    assert_eq!(now.tag(), fresh.tag(), "nothing was changed");
    for condition in ["*".to_owned(), format!("\"other\", {}", now.tag())] {
        let request = graph
            .request(Method::POST, &format!("{path}/assign"))
            .header(IF_MATCH, condition);
        let assigned = graph.send(request.json(&assign)).await;
        assert_eq!(assigned.status, StatusCode::NO_CONTENT, "{}", assigned.body);
        let empty = json!({"enrollmentConfigurationAssignments": []});
        graph
            .post(&format!("{path}/assign"), &empty, StatusCode::NO_CONTENT)
            .await;
    }
    let malformed = graph
        .request(Method::DELETE, &path)
        .header(IF_MATCH, "unquoted");
    let refused = graph.send(malformed).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{}", refused.body);
    assert!(refused.text.contains("'unquoted'"), "{}", refused.body);
    let deleted = graph
        .request(Method::DELETE, &path)
        .header(IF_MATCH, now.tag());
    assert_eq!(graph.send(deleted).await.status, StatusCode::NO_CONTENT);
}

#[tokio::test]
async fn users_groups_and_assignments_have_conditions_too() {
    let graph = Graph::start().await;
    let (configuration, _) = graph.create_limit().await;
    let group = json!({"displayName": "Pilot", "mailEnabled": false, "mailNickname": "pilot", "securityEnabled": true});
    let group = graph
        .post("/beta/groups", &group, StatusCode::CREATED)
        .await;
    let assignment = graph
        .post(
            &format!("{configuration}/assignments"),
            &everybody(),
            StatusCode::CREATED,
        )
        .await;
    let me = graph.get("/beta/me").await;
    let id = |answer: &Answer| answer.body["id"].as_str().expect("an id").to_owned();
    for (path, tag, change) in [
        (
            format!("/beta/groups/{}", id(&group)),
            group.tag(),
            json!({"displayName": "Other"}),
        ),
        (
            format!("/beta/users/{}", id(&me)),
            me.tag(),
            json!({"displayName": "Other"}),
        ),
        (
            format!("{configuration}/assignments/{}", id(&assignment)),
            assignment.tag(),
            json!({"target": {"@odata.type": "#microsoft.graph.allDevicesAssignmentTarget"}}),
        ),
    ] {
        let patch = || {
            graph
                .request(Method::PATCH, &path)
                .header(IF_MATCH, &tag)
                .json(&change)
        };
        let changed = graph.send(patch()).await;
        assert!(changed.status.is_success(), "{path}: {}", changed.body);
        let refused = graph.send(patch()).await;
        assert_eq!(refused.status, StatusCode::PRECONDITION_FAILED, "{path}");
        let deletion = graph.request(Method::DELETE, &path).header(IF_MATCH, &tag);
        assert_eq!(
            graph.send(deletion).await.status,
            StatusCode::PRECONDITION_FAILED
        );
        graph.get(&path).await;
    }
}

#[tokio::test]
async fn what_the_client_has_already_is_not_sent_again() {
    let graph = Graph::start().await;
    let (path, tag) = graph.create_limit().await;
    for method in [Method::GET, Method::HEAD] {
        for url in [path.clone(), format!("{path}?$select=id")] {
            let request = graph
                .request(method.clone(), &url)
                .header(IF_NONE_MATCH, &tag);
            let answer = graph.send(request).await;
            assert_eq!(answer.status, StatusCode::NOT_MODIFIED, "{method} {url}");
            assert_eq!(answer.tag(), tag);
            assert_eq!(answer.text, "");
            assert!(
                !answer.headers.contains_key(CONTENT_LENGTH),
                "{method} {url}"
            );
        }
    }
    let other = graph
        .request(Method::GET, &path)
        .header(IF_NONE_MATCH, "\"other\"");
    assert_eq!(graph.send(other).await.status, StatusCode::OK);
    let missing = graph
        .request(Method::GET, &format!("{path}x"))
        .header(IF_NONE_MATCH, "*");
    assert_eq!(graph.send(missing).await.status, StatusCode::NOT_FOUND);
}

/// The condition is looked at when the change is made: were it looked at before, several of these
/// would find the state they ask for.
#[tokio::test]
async fn of_several_writers_on_one_state_one_wins() {
    let graph = Graph::start().await;
    let (path, tag) = graph.create_limit().await;
    let mut writers = tokio::task::JoinSet::new();
    for limit in 1..=12 {
        let change =
            json!({"@odata.type": LIMIT, "limit": limit, "description": format!("{limit}")});
        let request = graph
            .request(Method::PATCH, &path)
            .header(IF_MATCH, &tag)
            .json(&change);
        writers.spawn(async move { request.send().await.expect("an answer").status() });
    }
    let statuses = writers.join_all().await;
    let count = |status| statuses.iter().filter(|other| **other == status).count();
    assert_eq!(count(StatusCode::OK), 1, "{statuses:?}");
    assert_eq!(count(StatusCode::PRECONDITION_FAILED), 11, "{statuses:?}");
    assert_eq!(graph.get(&path).await.body["version"], 2);
}

#[tokio::test]
async fn a_write_on_an_excluded_state_is_refused() {
    let graph = Graph::start().await;
    let (path, tag) = graph.create_limit().await;
    let assign = json!({"enrollmentConfigurationAssignments": [everybody()]});
    for (method, suffix, body) in [
        (
            Method::PATCH,
            "",
            Some(json!({"@odata.type": LIMIT, "limit": 5})),
        ),
        (Method::DELETE, "", None),
        (Method::POST, "/assign", Some(assign)),
        (Method::POST, "/setPriority", Some(json!({"priority": 1}))),
    ] {
        for excluded in ["*".to_owned(), tag.clone(), format!("\"other\", {tag}")] {
            let url = format!("{path}{suffix}");
            let mut request = graph.request(method.clone(), &url);
            request = request.header(IF_NONE_MATCH, excluded);
            if let Some(body) = &body {
                request = request.json(body);
            }
            let refused = graph.send(request).await;
            let refused = refused.expect(StatusCode::PRECONDITION_FAILED);
            let message = refused.message();
            assert!(message.contains("'If-None-Match'"), "{message}");
        }
    }
    assert_eq!(graph.get(&path).await.tag(), tag, "nothing was changed");
    let deletion = graph
        .request(Method::DELETE, &path)
        .header(IF_NONE_MATCH, "\"other\"");
    assert_eq!(graph.send(deletion).await.status, StatusCode::NO_CONTENT);
}

#[tokio::test]
async fn a_read_of_another_state_is_refused() {
    let graph = Graph::start().await;
    let (path, tag) = graph.create_limit().await;
    for url in [
        path.clone(),
        format!("{path}?$select=id"),
        "/v1.0/me".to_owned(),
    ] {
        let tag = graph.get(&url).await.tag();
        let ask = |method, wanted: &str| graph.request(method, &url).header(IF_MATCH, wanted);
        for met in ["*", &tag] {
            let _ = graph
                .send(ask(Method::GET, met))
                .await
                .expect(StatusCode::OK);
            // Which of both decides, and how: RFC 9110, 13.2.2.
            let known = ask(Method::GET, met).header(IF_NONE_MATCH, &tag);
            let _ = graph.send(known).await.expect(StatusCode::NOT_MODIFIED);
        }
        let both = ask(Method::GET, "\"other\"").header(IF_NONE_MATCH, &tag);
        for refused in [ask(Method::GET, "\"other\""), both] {
            let refused = graph.send(refused).await;
            let refused = refused.expect(StatusCode::PRECONDITION_FAILED);
            assert_eq!(refused.code(), "PreconditionFailed");
            assert!(refused.body.get("id").is_none(), "{}", refused.body);
        }
        let head = graph.send(ask(Method::HEAD, "\"other\"")).await;
        assert_eq!(head.status, StatusCode::PRECONDITION_FAILED);
    }
    let missing = graph.request(Method::GET, &format!("{path}x"));
    let missing = graph.send(missing.header(IF_MATCH, &tag)).await;
    assert_eq!(
        missing.status,
        StatusCode::NOT_FOUND,
        "whatever the condition"
    );
}

#[tokio::test]
async fn a_condition_on_what_has_no_tag_is_refused_by_name() {
    let graph = Graph::start().await;
    let (path, tag) = graph.create_limit().await;
    let limit = json!({"@odata.type": LIMIT, "limit": 3});
    let batch = json!({"requests": []});
    let count = format!("{CONFIGURATIONS}/$count");
    let assignments = format!("{path}/assignments");
    let assignment = everybody();
    for (method, url, body) in [
        (Method::GET, CONFIGURATIONS, None),
        (Method::GET, count.as_str(), None),
        (Method::GET, "/beta/$metadata", None),
        (Method::POST, CONFIGURATIONS, Some(&limit)),
        (Method::POST, assignments.as_str(), Some(&assignment)),
        (Method::POST, "/beta/$batch", Some(&batch)),
    ] {
        let ask = |name, value: &str| {
            let request = graph.request(method.clone(), url).header(name, value);
            match body {
                Some(body) => request.json(body),
                None => request,
            }
        };
        for (name, value) in [
            (IF_MATCH, "*"),
            (IF_MATCH, tag.as_str()),
            (IF_NONE_MATCH, "*"),
        ] {
            let refused = graph.send(ask(name.clone(), value)).await;
            let refused = refused.expect(StatusCode::NOT_IMPLEMENTED);
            let message = refused.message().to_lowercase();
            assert!(message.contains(&format!("'{name}'")), "{message}");
        }
        let refused = graph.send(ask(IF_NONE_MATCH, "unquoted")).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{url}");
    }
    let list = graph.get(CONFIGURATIONS).await;
    assert_eq!(list.rows().len(), 6, "nothing was created");
    // It has none of these tags, so that the condition is met.
    let read = graph.request(Method::GET, CONFIGURATIONS);
    let read = graph.send(read.header(IF_NONE_MATCH, &tag)).await;
    assert_eq!(read.expect(StatusCode::OK).rows().len(), 6);
}

#[tokio::test]
async fn conditions_are_lists_over_all_their_lines() {
    let graph = Graph::start().await;
    let (path, tag) = graph.create_limit().await;
    for (lines, status) in [
        (vec!["\"other\"", &tag], StatusCode::OK),
        (vec![&tag, "\"other\""], StatusCode::OK),
        (vec!["W/\"y\",,", &tag], StatusCode::OK),
        (vec!["\"x\"", "\"y\""], StatusCode::PRECONDITION_FAILED),
        (vec!["*", &tag], StatusCode::BAD_REQUEST),
        (vec![","], StatusCode::BAD_REQUEST),
        (vec![""], StatusCode::BAD_REQUEST),
    ] {
        // The same again changes nothing, so that the tag stays.
        let same = json!({"@odata.type": LIMIT, "limit": 3});
        for request in [
            graph.request(Method::PATCH, &path).json(&same),
            graph.request(Method::GET, &path),
        ] {
            let request = lines
                .iter()
                .fold(request, |request, line| request.header(IF_MATCH, *line));
            let _ = graph.send(request).await.expect(status);
        }
    }
    let known = graph.request(Method::GET, &path);
    let known = known
        .header(IF_NONE_MATCH, "\"other\"")
        .header(IF_NONE_MATCH, format!(",, {tag}"));
    let _ = graph.send(known).await.expect(StatusCode::NOT_MODIFIED);
}
