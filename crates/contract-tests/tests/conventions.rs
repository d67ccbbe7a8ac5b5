//! What the server does around its operations: unknown paths and methods, query options, batches,
//! what is declared and not served yet, and stores. Rows of `docs/behaviour.md` name these tests.

use std::path::{Path, PathBuf};

use muster_contract_tests::{RunningServer, without_context};
use muster_server::Options;
use muster_testing::wire::CONFIGURATIONS;
use muster_testing::{Answer, Wire};
use reqwest::header::{ALLOW, CONTENT_ENCODING, CONTENT_TYPE, IF_MATCH, RETRY_AFTER};
use reqwest::{Method, RequestBuilder, StatusCode};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A running server, and a client of it.
struct Graph {
    server: RunningServer,
    wire: Wire,
}

impl Graph {
    async fn start() -> Self {
        Self::start_with(RunningServer::options()).await
    }

    /// A server that keeps the tenant in this SQLite file.
    async fn start_with_file(path: &Path) -> Self {
        let location = format!("sqlite:{}", path.display());
        let mut options = RunningServer::options();
        options.store = location.parse().expect("a location");
        Self::start_with(options).await
    }

    async fn start_with(options: Options) -> Self {
        let server = RunningServer::start_with(options).await;
        let wire = server.wire();
        Self { server, wire }
    }

    /// Stops the server and waits until it has answered what was under way.
    async fn end(self) {
        drop(self.wire);
        self.server.end().await;
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

    async fn post(&self, path: &str, body: &Value) -> Answer {
        self.wire.post(path, body).await
    }

    async fn create_limit(&self) -> String {
        let body = json!({"@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration", "limit": 3});
        let created = self.post(CONFIGURATIONS, &body).await;
        assert_eq!(created.status, StatusCode::CREATED, "{}", created.body);
        created.body["id"].as_str().expect("an id").to_owned()
    }
}

/// A name for a SQLite file that no other test has; nothing is there.
fn file(test: &str) -> PathBuf {
    let name = format!("{test}-{}.db", std::process::id());
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// The name of a file that SQLite or the store keeps beside it.
fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

fn remove(path: &Path) {
    for suffix in ["", "-lock", "-shm", "-wal"] {
        // Not all of them are there.
        let _ = std::fs::remove_file(beside(path, suffix));
    }
}

#[tokio::test]
async fn an_unknown_path_is_refused_before_anything_else() {
    let graph = Graph::start().await;
    for path in ["/beta/nothing/x?$bogus=1", "/v2.0/me", "/nothing"] {
        // Neither the method nor the body nor its type is looked at.
        let request = graph
            .request(Method::POST, path)
            .header(CONTENT_TYPE, "text/plain")
            .body("{");
        let refused = graph.send(request).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{path}");
        assert_eq!(refused.code(), "BadRequest");
        let segment = if path == "/v2.0/me" {
            "v2.0"
        } else {
            "nothing"
        };
        let expected = format!("Resource not found for the segment '{segment}'.");
        assert_eq!(refused.message(), expected);
    }
}

#[tokio::test]
async fn a_method_a_path_does_not_have_is_answered_with_405() {
    let graph = Graph::start().await;
    let refused = graph.send(graph.request(Method::PUT, "/beta/me")).await;
    assert_eq!(refused.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(refused.code(), "Request_BadRequest");
    assert_eq!(refused.headers[ALLOW], "GET,HEAD");
}

/// What comes back on a connection of its own, as it is on the wire.
async fn answers(address: &str, requests: &str) -> String {
    let mut connection = TcpStream::connect(address).await.expect("a connection");
    let sent = connection.write_all(requests.as_bytes()).await;
    sent.expect("the requests are sent");
    let mut answers = String::new();
    let read = connection.read_to_string(&mut answers).await;
    read.expect("the answers");
    answers
}

#[tokio::test]
async fn every_answer_carries_both_request_ids() {
    let graph = Graph::start().await;
    for path in ["/beta/me", "/beta/nothing", "/nothing"] {
        let request = graph
            .request(Method::GET, path)
            .header("client-request-id", "mine");
        let answer = graph.send(request).await;
        assert_eq!(answer.headers["client-request-id"], "mine", "{path}");
        assert_ne!(answer.headers["request-id"], "mine", "{path}");
        let answer = graph.get(path).await;
        assert_eq!(
            answer.headers["client-request-id"], answer.headers["request-id"],
            "{path}"
        );
    }
    // What the HTTP library refuses does not come as far as that.
    let address = graph.server.origin.trim_start_matches("http://");
    let long = format!("/beta/users/{}", "x".repeat(65_536));
    let many: String = (0..101)
        .map(|number| format!("x-{number}: x\r\n"))
        .collect();
    for (target, headers, status) in [
        (&*long, "", "414"),
        ("/beta/me", &many, "431"),
        ("/beta/ me", "", "400"),
    ] {
        let request = format!(
            "GET {target} HTTP/1.1\r\nHost: {address}\r\n{headers}Connection: close\r\n\r\n"
        );
        let answer = answers(address, &request).await;
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status} ")),
            "{answer}"
        );
        assert!(!answer.contains("request-id"), "{answer}");
        assert!(answer.ends_with("\r\n\r\n"), "{answer}");
    }
}

#[tokio::test]
async fn what_is_declared_and_not_served_is_refused_by_name() {
    let graph = Graph::start().await;
    let group = json!({"displayName": "Pilot", "mailEnabled": false, "mailNickname": "pilot", "securityEnabled": true});
    let group = graph.post("/beta/groups", &group).await.body;
    let me = graph.get("/beta/me").await.body;
    let members = format!(
        "/beta/groups/{}/members",
        group["id"].as_str().expect("an id")
    );
    let id = me["id"].as_str().expect("an id");
    let reference = json!({"@odata.id": format!("{}/beta/users/{id}", graph.server.origin)});
    let added = graph.post(&format!("{members}/$ref"), &reference).await;
    assert_eq!(added.status, StatusCode::NO_CONTENT, "{}", added.body);
    let conditional = graph
        .request(Method::DELETE, &format!("{members}/{id}/$ref"))
        .header(IF_MATCH, "*");
    let refused = graph.send(conditional).await;
    assert_eq!(refused.status, StatusCode::NOT_IMPLEMENTED);
    assert_eq!(refused.code(), "NotImplemented");
    assert!(
        refused.message().contains("'If-Match'"),
        "{}",
        refused.message()
    );
    let still = graph.get(&members).await;
    assert_eq!(still.rows().len(), 1, "nothing was removed");
}

#[tokio::test]
async fn an_unknown_or_repeated_query_option_is_refused() {
    let graph = Graph::start().await;
    // `$skip` is an option, but not one of this operation.
    for query in [
        "$bogus=1",
        "bogus=1",
        "$skip=1",
        "$top=1&$top=1",
        "$top=1&TOP=1",
        "$$top=1",
        "%24$select=id",
        "$%24filter=true",
    ] {
        for version in ["beta", "v1.0"] {
            let refused = graph.get(&format!("/{version}/users?{query}")).await;
            assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{query}");
            assert_eq!(refused.code(), "BadRequest", "{query}");
        }
    }
}

#[tokio::test]
async fn the_dollar_sign_of_an_option_may_be_left_out_on_beta() {
    let graph = Graph::start().await;
    let expected = graph.get("/beta/users?$select=id").await.body;
    for query in ["select=id", "SELECT=id", "$Select=id", "%24select=id"] {
        let answer = graph.get(&format!("/beta/users?{query}")).await;
        assert_eq!(answer.body, expected, "{query}");
    }
    let refused = graph.get("/v1.0/users?select=id").await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    let answer = graph.get("/v1.0/users?$SELECT=id").await;
    assert_eq!(without_context(answer.body), without_context(expected));
}

#[tokio::test]
async fn top_is_the_size_of_a_page() {
    let graph = Graph::start().await;
    let whole = graph.get(&format!("{CONFIGURATIONS}?$select=id")).await;
    let mut found = Vec::new();
    let mut path = format!("{CONFIGURATIONS}?$top=2&$select=id");
    loop {
        let page = graph.get(&path).await;
        assert!(page.rows().len() <= 2);
        found.extend(page.ids().into_iter().map(str::to_owned));
        let Some(next) = page.body["@odata.nextLink"].as_str() else {
            break;
        };
        next.strip_prefix(&graph.server.origin)
            .expect("the same server")
            .clone_into(&mut path);
    }
    assert_eq!(found, whole.ids());
}

#[tokio::test]
async fn a_preferred_page_size_is_applied_and_said() {
    let graph = Graph::start().await;
    let request = graph
        .request(Method::GET, CONFIGURATIONS)
        .header("Prefer", "odata.maxpagesize=2");
    let page = graph.send(request).await;
    assert_eq!(page.rows().len(), 2);
    assert!(page.body["@odata.nextLink"].is_string());
    assert_eq!(page.headers["preference-applied"], "odata.maxpagesize=2");
}

#[tokio::test]
async fn a_list_under_me_holds_what_is_targeted_and_a_key_reaches_any() {
    let graph = Graph::start().await;
    let id = graph.create_limit().await;
    let mine = "/beta/me/deviceEnrollmentConfigurations";
    let listed = graph.get(mine).await;
    assert_eq!(listed.rows().len(), 5, "the built-in ones");
    assert!(!listed.ids().contains(&id.as_str()));
    let read = graph.get(&format!("{mine}/{id}")).await;
    assert_eq!(read.status, StatusCode::OK);
    let target = json!({"target": {"@odata.type": "#microsoft.graph.allDevicesAssignmentTarget"}});
    let assigned = graph
        .post(&format!("{mine}/{id}/assignments"), &target)
        .await;
    assert_eq!(assigned.status, StatusCode::CREATED);
    assert!(graph.get(mine).await.ids().contains(&id.as_str()));
}

#[tokio::test]
async fn a_user_is_found_by_id_or_principal_name() {
    let graph = Graph::start().await;
    let me = graph.get("/beta/me").await.body;
    for key in ["id", "userPrincipalName"] {
        let key = me[key].as_str().expect("a text");
        assert_eq!(graph.get(&format!("/beta/users/{key}")).await.body, me);
    }
    let missing = graph.get("/beta/users/nobody").await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
    assert_eq!(missing.code(), "ResourceNotFound");
}

#[tokio::test]
async fn the_signed_in_user_cannot_be_deleted() {
    let graph = Graph::start().await;
    let me = graph.get("/beta/me").await.body;
    let path = format!("/beta/users/{}", me["id"].as_str().expect("an id"));
    let refused = graph.send(graph.request(Method::DELETE, &path)).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert_eq!(graph.get("/beta/me").await.body, me);
}

#[tokio::test]
async fn an_update_is_answered_as_its_page_says() {
    let graph = Graph::start().await;
    let id = graph.create_limit().await;
    let change =
        json!({"@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration", "limit": 4});
    let request = graph
        .request(Method::PATCH, &format!("{CONFIGURATIONS}/{id}"))
        .json(&change);
    let updated = graph.send(request).await;
    assert_eq!(updated.status, StatusCode::OK);
    assert_eq!(updated.body["limit"], 4);
    let me = graph.get("/beta/me").await.body;
    let path = format!("/beta/users/{}", me["id"].as_str().expect("an id"));
    let request = graph
        .request(Method::PATCH, &path)
        .json(&json!({"displayName": "Another name"}));
    let updated = graph.send(request).await;
    assert_eq!(updated.status, StatusCode::NO_CONTENT);
    assert_eq!(
        graph.get("/beta/me").await.body["displayName"],
        "Another name"
    );
}

#[tokio::test]
async fn a_body_may_be_compressed_with_gzip() {
    // `{"displayName":"Compressed"}`
    const COMPRESSED: &[u8] = &[
        31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 171, 86, 74, 201, 44, 46, 200, 73, 172, 244, 75, 204, 77,
        85, 178, 82, 114, 206, 207, 45, 40, 74, 45, 46, 78, 77, 81, 170, 5, 0, 235, 249, 176, 63,
        28, 0, 0, 0,
    ];
    let graph = Graph::start().await;
    let me = graph.get("/beta/me").await.body;
    let path = format!("/beta/users/{}", me["id"].as_str().expect("an id"));
    let change = |encoding: &str| {
        graph
            .request(Method::PATCH, &path)
            .header(CONTENT_TYPE, "application/json")
            .header(CONTENT_ENCODING, encoding)
            .body(COMPRESSED)
    };
    let updated = graph.send(change("gzip")).await;
    assert_eq!(updated.status, StatusCode::NO_CONTENT);
    assert_eq!(
        graph.get("/beta/me").await.body["displayName"],
        "Compressed"
    );
    for same in ["GZIP", "x-gzip", "X-GZip", "identity, gzip", ", gzip,"] {
        let read = graph.send(change(same)).await;
        assert_eq!(read.status, StatusCode::NO_CONTENT, "{same}: {}", read.body);
    }
    for unknown in ["br", "gzip, gzip", "gzip, br"] {
        let refused = graph.send(change(unknown)).await;
        assert_eq!(refused.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
        assert_eq!(refused.code(), "UnsupportedMediaType");
        let message = refused.message();
        assert!(message.contains(&format!("'{unknown}'")), "{message}");
        assert_eq!(refused.header("accept-encoding"), "gzip", "{unknown}");
    }
    let typed = change("gzip").header(CONTENT_TYPE, "text/plain");
    let refused = graph.send(typed).await;
    assert_eq!(refused.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert_eq!(refused.header("accept-encoding"), "", "the coding is read");
}

#[tokio::test]
async fn one_row_takes_a_query_a_limited_number_of_steps() {
    let graph = Graph::start().await;
    let tags: Vec<String> = (0..30).map(|tag| tag.to_string()).collect();
    let body = json!({
        "@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration",
        "displayName": "Many tags", "limit": 1, "roleScopeTagIds": tags,
    });
    let created = graph.post(CONFIGURATIONS, &body).await;
    assert_eq!(created.status, StatusCode::CREATED, "{}", created.body);
    let nested = |depth: u32| {
        let variables = ["a", "b", "c", "d", "e", "f", "g", "h"].into_iter();
        let within = variables
            .take(depth as usize)
            .fold("true".to_owned(), |within, variable| {
                format!("roleScopeTagIds/all({variable}:{within})")
            });
        format!("{CONFIGURATIONS}?$filter={within}")
    };
    assert_eq!(graph.get(&nested(2)).await.status, StatusCode::OK);
    let refused = graph.get(&nested(8)).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    let message = refused.message();
    assert!(message.contains("more than 100000 steps"), "{message}");
}

#[tokio::test]
async fn any_and_all_are_never_null() {
    let graph = Graph::start().await;
    let body = json!({
        "@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration",
        "displayName": "Tagged", "description": null, "limit": 1, "roleScopeTagIds": ["0"],
    });
    let created = graph.post(CONFIGURATIONS, &body).await;
    let id = created.body["id"].as_str().expect("an id");
    // Of the one row with a tag the condition is null, which makes both false and not null.
    for quantified in ["any", "all"] {
        let filter =
            format!("not roleScopeTagIds/{quantified}(t:contains(description,t)) and limit eq 1");
        let filter = filter.replace(
            "limit",
            "microsoft.graph.deviceEnrollmentLimitConfiguration/limit",
        );
        let answer = graph
            .get(&format!("{CONFIGURATIONS}?$filter={filter}"))
            .await;
        assert_eq!(answer.ids(), [id], "{quantified}: {}", answer.body);
    }
}

#[tokio::test]
async fn a_search_finds_a_part_of_a_text() {
    let graph = Graph::start().await;
    for (name, limit) in [("Pilot ring", 3), ("The fast lane", 4)] {
        let body = json!({
            "@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration",
            "displayName": name,
            "limit": limit,
        });
        let created = graph.post(CONFIGURATIONS, &body).await;
        assert_eq!(created.status, StatusCode::CREATED, "{}", created.body);
    }
    let body = json!({
        "@odata.type": "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
        "platformType": "windows",
        "platformRestriction": {"osMinimumVersion": "10.77"},
        "roleScopeTagIds": ["t88"],
    });
    let created = graph.post(CONFIGURATIONS, &body).await;
    assert_eq!(created.status, StatusCode::CREATED, "{}", created.body);
    for (search, found) in [
        ("\"displayName:PILOT\"", 1),
        ("\"displayName:ilot rin\"", 1),
        ("\"displayName:ring pilot\"", 0),
        ("pilot OR fast", 2),
        ("_SinglePlatformRestriction", 1),
        ("10.77 OR t88 OR androidForWork", 0),
    ] {
        // No header asks for it, on lists of users neither.
        let request = graph.request(Method::GET, CONFIGURATIONS);
        let answer = graph.send(request.query(&[("$search", search)])).await;
        assert_eq!(answer.rows().len(), found, "{search}");
    }
    for nothing in ["\"\"", "\"displayName:\"", "\"roleScopeTagIds:t88\""] {
        let request = graph.request(Method::GET, CONFIGURATIONS);
        let refused = graph.send(request.query(&[("$search", nothing)])).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{nothing}");
        let message = refused.message();
        assert!(
            message.contains("Query option '$search', character "),
            "{message}"
        );
    }
    let users = graph.get("/beta/users?$search=%22displayName:def%22").await;
    assert_eq!(users.status, StatusCode::OK, "{}", users.body);
}

#[tokio::test]
async fn every_url_names_the_host_of_the_request() {
    let graph = Graph::start().await;
    let address = graph.server.origin.trim_start_matches("http://");
    let list = format!("{CONFIGURATIONS}?$top=1");
    let absolute = format!("http://two.example:81{list}");
    for (target, version, hosts, named) in [
        (&list, "1.1", &["one.example"][..], Some("one.example")),
        (&list, "1.0", &["one.example"], Some("one.example")),
        (&list, "1.0", &[], Some(address)),
        (&absolute, "1.1", &["one.example"], Some("two.example:81")),
        (&absolute, "1.0", &[], Some("two.example:81")),
        (&absolute, "1.1", &[], None),
        (&list, "1.1", &[], None),
        (&list, "1.1", &["one.example", "one.example"], None),
        (&absolute, "1.0", &["one.example", "two.example"], None),
        (&list, "1.1", &[""], None),
        (&list, "1.1", &["one two"], None),
        (&list, "1.1", &["one@two"], None),
        (&list, "1.1", &["\u{e9}"], None),
    ] {
        let hosts: String = hosts
            .iter()
            .map(|host| format!("Host: {host}\r\n"))
            .collect();
        let request = format!("GET {target} HTTP/{version}\r\n{hosts}Connection: close\r\n\r\n");
        let answer = answers(address, &request).await;
        let (head, body) = answer.split_once("\r\n\r\n").expect("a body");
        let body: Value = serde_json::from_str(body).expect(&answer);
        let Some(named) = named else {
            assert!(head.contains(" 400 "), "{request}{answer}");
            assert!(head.contains("\r\nrequest-id: "), "{answer}");
            let message = body["error"]["message"].as_str().expect("a message");
            assert!(message.contains("Send one"), "{message}");
            continue;
        };
        for name in ["@odata.context", "@odata.nextLink"] {
            let url = body[name].as_str().expect(&answer);
            let beginning = format!("http://{named}/beta/");
            assert!(url.starts_with(&beginning), "{request}{url}");
        }
    }
    graph.end().await;
}

#[tokio::test]
async fn characters_a_uri_cannot_have_may_be_written_as_they_are() {
    let graph = Graph::start().await;
    let body = json!({
        "@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration",
        "displayName": "<pilot>`",
        "limit": 3,
    });
    let body = body.to_string();
    // One connection, so that there is a body in front of a target, and a head without one.
    let authority = graph.server.origin.trim_start_matches("http://");
    let requests = format!(
        "POST {CONFIGURATIONS} HTTP/1.1\r\nHost: {authority}\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}\
         GET {CONFIGURATIONS}?$search=\"displayName:<pilot>`\" HTTP/1.1\r\n\
         Host: {authority}\r\n\r\n\
         GET {CONFIGURATIONS}?$filter=displayName+eq+'#\u{e9}' HTTP/1.1\r\n\
         Host: {authority}\r\nConnection: close\r\n\r\n",
        body.len(),
    );
    let answers = answers(authority, &requests).await;
    let answers: Vec<&str> = answers.split("HTTP/1.1 ").skip(1).collect();
    let [created, found, not_found] = answers.as_slice() else {
        panic!("three answers: {answers:#?}");
    };
    assert!(created.starts_with("201 "), "{created}");
    assert!(found.starts_with("200 "), "{found}");
    assert!(found.contains("\"displayName\":\"<pilot>`\""), "{found}");
    assert!(not_found.starts_with("200 "), "{not_found}");
    assert!(not_found.ends_with("\"value\":[]}"), "{not_found}");
    graph.end().await;
}

#[tokio::test]
async fn a_batch_has_at_most_20_requests() {
    let graph = Graph::start().await;
    let batch = |count: usize| {
        let step = |id| json!({"id": format!("{id}"), "method": "GET", "url": "/me"});
        json!({"requests": (0..count).map(step).collect::<Vec<_>>()})
    };
    let answer = graph.post("/beta/$batch", &batch(20)).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.body["responses"].as_array().map(Vec::len), Some(20));
    let refused = graph.post("/beta/$batch", &batch(21)).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(refused.message().contains("20"), "{}", refused.message());
}

#[tokio::test]
async fn a_request_of_a_batch_waits_for_those_it_depends_on() {
    let graph = Graph::start().await;
    let me = graph.get("/beta/me").await.body;
    let user = format!("/users/{}", me["id"].as_str().expect("an id"));
    let batch = json!({"requests": [
        {"id": "1", "method": "GET", "url": "/me", "dependsOn": ["2"]},
        {"id": "2", "method": "PATCH", "url": user, "body": {"displayName": "First"},
         "headers": {"Content-Type": "application/json"}},
    ]});
    let answer = graph.post("/beta/$batch", &batch).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let responses = &answer.body["responses"];
    assert_eq!(responses[0]["id"], "1", "{responses}");
    assert_eq!(responses[0]["body"]["displayName"], "First");
    assert_eq!(responses[1]["status"], 204);
    for on in ["2", "3"] {
        let batch = json!({"requests": [
            {"id": "1", "method": "GET", "url": "/me", "dependsOn": [on]},
            {"id": "2", "method": "GET", "url": "/me", "dependsOn": ["1"]},
        ]});
        let refused = graph.post("/beta/$batch", &batch).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{on}");
    }
}

#[tokio::test]
async fn the_id_of_a_request_of_a_batch_is_a_text_or_a_number() {
    let graph = Graph::start().await;
    let batch = json!({"requests": [
        {"id": 1, "method": "GET", "url": "/me", "dependsOn": ["2", 3]},
        {"id": "2", "method": "GET", "url": "/me"},
        {"id": 3, "method": "GET", "url": "/users/nobody"},
        {"id": "D", "method": "GET", "url": "/me", "dependsOn": ["d2", "2"]},
        {"id": "D2", "method": "GET", "url": "/me", "dependsOn": [2]},
    ]});
    let answer = graph.post("/beta/$batch", &batch).await;
    let responses = answer.body["responses"].as_array().expect("answers");
    let ids: Vec<&Value> = responses.iter().map(|answer| &answer["id"]).collect();
    assert_eq!(
        ids,
        [&json!(1), &json!("2"), &json!(3), &json!("D"), &json!("D2")]
    );
    let statuses: Vec<&Value> = responses.iter().map(|answer| &answer["status"]).collect();
    assert_eq!(statuses, [424, 200, 404, 200, 200]);
    assert!(responses.iter().all(|answer| answer["headers"].is_object()));
    let failed = responses[0]["body"]["error"]["message"]
        .as_str()
        .expect("a message");
    assert!(failed.contains("'3'"), "{failed}");
    for (id, other, place) in [
        (json!(1), json!("1"), "the id '1'"),
        (json!(1.5), json!(2), "'/requests/0/id' is 1.5"),
        (json!(2), Value::Null, "'/requests/1/id' is null"),
        (json!(2), json!({}), "'/requests/1/id' is an object"),
        (json!(2), json!(""), "'/requests/1/id' is an empty text"),
    ] {
        let batch = json!({"requests": [
            {"id": id, "method": "GET", "url": "/me"},
            {"id": other, "method": "GET", "url": "/me"},
        ]});
        let refused = graph.post("/beta/$batch", &batch).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{batch}");
        assert!(refused.message().contains(place), "{}", refused.message());
    }
}

#[tokio::test]
async fn the_method_of_a_request_of_a_batch_is_read_in_any_case() {
    let graph = Graph::start().await;
    let batch = json!({"requests": [
        {"id": "1", "method": "get", "url": "/me"},
        {"id": "2", "method": "Post", "url": "/me"},
        {"id": "3", "method": "HEAD", "url": "/me"},
        {"id": "4", "method": "options", "url": "/me"},
        {"id": "5", "method": " GET", "url": "/me"},
        {"id": "6", "method": "GET", "url": "/me", "dependsOn": ["5"]},
        {"id": "7", "method": "GET", "url": "/me"},
    ]});
    let answer = graph.post("/beta/$batch", &batch).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let responses = answer.body["responses"].as_array().expect("answers");
    let statuses: Vec<_> = responses.iter().map(|one| &one["status"]).collect();
    assert_eq!(statuses, [200, 405, 400, 400, 400, 424, 200]);
    for (index, name) in [(2, "HEAD"), (3, "options"), (4, " GET")] {
        let message = &responses[index]["body"]["error"]["message"];
        let expected = format!(
            "The method '{name}' cannot be used in a batch; use GET, POST, PATCH, PUT or DELETE."
        );
        assert_eq!(*message, expected);
    }
}

#[tokio::test]
async fn a_request_of_a_batch_may_name_the_version_of_the_batch() {
    let graph = Graph::start().await;
    for (url, status) in [
        ("/me", 200),
        ("me", 200),
        ("/beta/me", 200),
        ("Beta/me?$select=id", 200),
        ("/users?$filter=displayName eq 'Zo\u{eb} \"Z\"'", 200),
        ("/v1.0/me", 400),
        ("/localtest/me", 400),
        ("https://graph.microsoft.com/beta/me", 400),
        ("/me#id", 400),
    ] {
        let batch = json!({"requests": [{"id": "1", "method": "GET", "url": url}]});
        let answer = graph.post("/beta/$batch", &batch).await;
        let response = &answer.body["responses"][0];
        assert_eq!(response["status"], status, "{url}: {response}");
    }
}

#[tokio::test]
async fn null_is_nothing_in_a_batch() {
    let graph = Graph::start().await;
    let id = graph.create_limit().await;
    let item = format!("{CONFIGURATIONS}/{id}");
    let batch = json!({"requests": [
        {"id": 1, "method": "GET", "url": "/me", "body": null, "headers": null, "dependsOn": null},
        {"id": 2, "method": "POST", "url": format!("{item}/assign"), "body": null,
         "headers": {"Content-Type": "application/json"}},
        {"id": 3, "method": "DELETE", "url": item, "body": null},
    ]});
    let answer = graph.post("/beta/$batch", &batch).await;
    let responses = answer.body["responses"].as_array().expect("answers");
    let statuses: Vec<&Value> = responses.iter().map(|answer| &answer["status"]).collect();
    assert_eq!(statuses, [200, 400, 204], "{}", answer.body);
}

#[tokio::test]
async fn what_was_stored_is_served_again() {
    let path = file("served-again");
    let graph = Graph::start_with_file(&path).await;
    let id = graph.create_limit().await;
    let item = format!("{CONFIGURATIONS}/{id}");
    let before = graph.get(&item).await.body;
    // What is in the files now is what a process would leave that ends now. The file itself is the
    // first server's until then.
    let copy = file("served-again-copy");
    for suffix in ["", "-wal"] {
        std::fs::copy(beside(&path, suffix), beside(&copy, suffix)).expect("a copy");
    }
    let other = Graph::start_with_file(&copy).await;
    let after = other.get(&item).await.body;
    assert_eq!(without_context(after), without_context(before));
    for (graph, path) in [(graph, path), (other, copy)] {
        graph.end().await;
        remove(&path);
    }
}

#[tokio::test]
async fn a_store_that_fails_is_answered_with_503_and_retry_after() {
    let path = file("fails");
    let graph = Graph::start_with_file(&path).await;
    let other = rusqlite::Connection::open(&path).expect("the file");
    other.execute_batch("BEGIN IMMEDIATE").expect("a lock");
    let body =
        json!({"@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration", "limit": 3});
    let refused = graph.post(CONFIGURATIONS, &body).await;
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(refused.code(), "ServiceUnavailable");
    assert_eq!(refused.headers[RETRY_AFTER], "1");
    let listed = graph.get(CONFIGURATIONS).await;
    assert_eq!(listed.rows().len(), 5, "reading needs no store");
    other.execute_batch("ROLLBACK").expect("no lock");
    drop(other);
    graph.create_limit().await;
    graph.end().await;
    remove(&path);
}
