//! How answers look: where they belong, how much control information they carry, and what can be
//! asked for. Rows of `docs/behaviour.md` name these tests.

use muster_contract_tests::{RunningServer, without_context};
use muster_testing::wire::CONFIGURATIONS;
use muster_testing::{Answer, Wire};
use reqwest::header::{ACCEPT, CONTENT_TYPE};
use reqwest::{Method, RequestBuilder, StatusCode};
use serde_json::{Value, json};

const LIMIT: &str = "#microsoft.graph.deviceEnrollmentLimitConfiguration";

struct Graph {
    server: RunningServer,
    wire: Wire,
}

impl Graph {
    async fn start() -> Self {
        let server = RunningServer::start().await;
        let wire = server.wire();
        Self { server, wire }
    }

    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.wire.request(method, path)
    }

    async fn send(&self, request: RequestBuilder) -> Answer {
        Answer::to(request).await.expect("an answer")
    }

    async fn get(&self, path: &str) -> Value {
        let answer = self.send(self.request(Method::GET, path)).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
        answer.body
    }

    /// With this much control information.
    async fn get_at(&self, level: &str, path: &str) -> Value {
        let accept = format!("application/json;odata.metadata={level}");
        let request = self.request(Method::GET, path).header(ACCEPT, accept);
        let answer = self.send(request).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
        answer.body
    }

    async fn post(&self, path: &str, body: &Value) -> Answer {
        self.wire.post(path, body).await
    }

    async fn create_limit(&self) -> String {
        let body = json!({"@odata.type": LIMIT, "displayName": "Three", "limit": 3});
        let created = self.post(CONFIGURATIONS, &body).await;
        assert_eq!(created.status, StatusCode::CREATED, "{}", created.body);
        created.body["id"].as_str().expect("an id").to_owned()
    }

    /// What follows the `#` of an answer's context, whose beginning must be the service's.
    fn fragment<'a>(&self, version: &str, body: &'a Value) -> &'a str {
        let context = body["@odata.context"].as_str().expect("a context");
        context
            .strip_prefix(&format!("{}/{version}/$metadata#", self.server.origin))
            .unwrap_or_else(|| panic!("{context} is of another service"))
    }
}

#[tokio::test]
async fn an_answer_says_where_it_belongs() {
    let graph = Graph::start().await;
    let id = graph.create_limit().await;
    let me = graph.get("/beta/me").await;
    let me = me["id"].as_str().expect("an id");
    let group = json!({"displayName": "Pilot", "mailEnabled": false, "mailNickname": "pilot", "securityEnabled": true});
    let group = graph.post("/beta/groups", &group).await;
    assert_eq!(graph.fragment("beta", &group.body), "groups/$entity");
    let group = group.body["id"].as_str().expect("an id");
    let set = "deviceManagement/deviceEnrollmentConfigurations";
    let mine = format!("users('{me}')/deviceEnrollmentConfigurations");
    for (path, expected) in [
        (CONFIGURATIONS.to_owned(), set.to_owned()),
        (format!("{CONFIGURATIONS}/{id}"), format!("{set}/$entity")),
        (
            format!("{CONFIGURATIONS}('{id}')"),
            format!("{set}/$entity"),
        ),
        (
            format!("{CONFIGURATIONS}/{id}/assignments"),
            format!("{set}('{id}')/assignments"),
        ),
        (
            format!("{CONFIGURATIONS}?$select=id,displayname,id&$top=1"),
            format!("{set}(id,displayName)"),
        ),
        (
            format!("{CONFIGURATIONS}/{id}?$expand=assignments"),
            format!("{set}(assignments())/$entity"),
        ),
        (
            format!("{CONFIGURATIONS}?$select=id&$expand=assignments($select=id,target)"),
            format!("{set}(id,assignments(id,target))"),
        ),
        (
            format!("{CONFIGURATIONS}/{id}?$select=Assignments"),
            format!("{set}(assignments)/$entity"),
        ),
        (
            format!("{CONFIGURATIONS}?$select=assignments,id&$expand=assignments($select=id)"),
            format!("{set}(assignments,id,assignments(id))"),
        ),
        (
            "/beta/me/deviceEnrollmentConfigurations".to_owned(),
            mine.clone(),
        ),
        (
            format!("/beta/me/deviceEnrollmentConfigurations/{id}"),
            format!("{mine}/$entity"),
        ),
        (
            format!("/beta/users/{me}/deviceEnrollmentConfigurations"),
            mine,
        ),
        (
            "/beta/users/default.user@muster.example/deviceEnrollmentConfigurations".to_owned(),
            "users('default.user%40muster.example')/deviceEnrollmentConfigurations".to_owned(),
        ),
        (
            "/beta/me/getEffectiveDeviceEnrollmentConfigurations()".to_owned(),
            "Collection(microsoft.graph.deviceEnrollmentConfiguration)".to_owned(),
        ),
        ("/beta/me".to_owned(), "users/$entity".to_owned()),
        ("/beta/users".to_owned(), "users".to_owned()),
        (
            format!("/beta/groups/{group}/members"),
            "directoryObjects".to_owned(),
        ),
        (
            "/beta/me/transitiveMemberOf".to_owned(),
            "directoryObjects".to_owned(),
        ),
    ] {
        let body = graph.get(&path).await;
        assert_eq!(graph.fragment("beta", &body), expected, "{path}");
        let first = body.as_object().and_then(|members| members.keys().next());
        assert_eq!(first.map(String::as_str), Some("@odata.context"), "{path}");
    }
    let body = graph.get("/v1.0/users").await;
    assert_eq!(graph.fragment("v1.0", &body), "users");
    let links = json!({"payloadIds": [id]});
    let linked = graph
        .post(&format!("{CONFIGURATIONS}/hasPayloadLinks"), &links)
        .await;
    assert_eq!(
        graph.fragment("beta", &linked.body),
        "Collection(microsoft.graph.hasPayloadLinkResultItem)"
    );
    let batch = json!({"requests": [{"id": "1", "method": "GET", "url": "/me"}]});
    let batch = graph.post("/beta/$batch", &batch).await.body;
    assert!(batch.get("@odata.context").is_none(), "{batch}");
    assert_eq!(
        graph.fragment("beta", &batch["responses"][0]["body"]),
        "users/$entity"
    );
}

#[tokio::test]
async fn a_tenant_of_its_own_has_its_base_path_in_contexts() {
    let graph = Graph::start().await;
    let base = "/_muster/tenants/0f5e3c9a-8d1b-4a6f-9c2e-7b40d1e8a356";
    let created = graph.send(graph.request(Method::PUT, base)).await;
    assert_eq!(created.status, StatusCode::CREATED, "{}", created.body);
    let body = graph
        .get_at(
            "full",
            &format!("{base}/beta/deviceManagement/deviceEnrollmentConfigurations?$top=1"),
        )
        .await;
    let context = body["@odata.context"].as_str().expect("a context");
    let root = format!("{}{base}/beta/", graph.server.origin);
    assert!(
        context.starts_with(&format!("{root}$metadata#deviceM")),
        "{context}"
    );
    let link = body["value"][0]["assignments@odata.navigationLink"].as_str();
    assert!(link.is_some_and(|link| link.starts_with(&root)), "{link:?}");
}

#[tokio::test]
async fn the_minimal_level_is_the_default() {
    let graph = Graph::start().await;
    let id = graph.create_limit().await;
    let path = format!("{CONFIGURATIONS}/{id}");
    let plain = graph.send(graph.request(Method::GET, &path)).await;
    assert_eq!(
        plain.headers[CONTENT_TYPE],
        "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8"
    );
    assert_eq!(graph.get_at("minimal", &path).await, plain.body);
    let control: Vec<&str> = plain
        .body
        .as_object()
        .expect("members")
        .keys()
        .map(String::as_str)
        .filter(|name| name.contains('@'))
        .collect();
    assert_eq!(control, ["@odata.context", "@odata.type"]);
}

#[tokio::test]
async fn a_type_is_named_where_the_collection_holds_several() {
    let graph = Graph::start().await;
    let me = graph.get("/v1.0/me").await;
    assert!(me.get("@odata.type").is_none(), "{me}");
    let group = json!({"displayName": "Pilot", "mailEnabled": false, "mailNickname": "pilot", "securityEnabled": true});
    let group = graph.post("/v1.0/groups", &group).await.body;
    assert!(group.get("@odata.type").is_none(), "{group}");
    let members = format!(
        "/v1.0/groups/{}/members",
        group["id"].as_str().expect("an id")
    );
    let reference = format!(
        "{}/v1.0/users/{}",
        graph.server.origin,
        me["id"].as_str().expect("an id")
    );
    let added = graph
        .post(&format!("{members}/$ref"), &json!({"@odata.id": reference}))
        .await;
    assert_eq!(added.status, StatusCode::NO_CONTENT);
    let listed = graph.get(&members).await;
    assert_eq!(listed["value"][0]["@odata.type"], "#microsoft.graph.user");
}

#[tokio::test]
async fn the_level_of_none_leaves_data_counts_and_next_links() {
    let graph = Graph::start().await;
    let path = format!("{CONFIGURATIONS}?$count=true&$top=1&$expand=assignments($count=true)");
    let body = graph.get_at("none", &path).await;
    let names = |value: &Value| -> Vec<String> {
        let members = value.as_object().expect("members");
        let control = members.keys().filter(|name| name.contains('@'));
        control.cloned().collect()
    };
    assert_eq!(names(&body), ["@odata.count", "@odata.nextLink"]);
    let row = &body["value"][0];
    assert_eq!(names(row), ["assignments@odata.count"]);
    assert!(names(&row["assignments"][0]["target"]).is_empty());
    let next = body["@odata.nextLink"].as_str().expect("a link");
    let next = next
        .strip_prefix(&graph.server.origin)
        .expect("this server");
    assert_eq!(
        graph.get_at("none", next).await["value"]
            .as_array()
            .map(Vec::len),
        Some(1)
    );
}

/// Everything is compared with captures in `captures.rs`; this is about where links lead.
#[tokio::test]
async fn the_links_of_the_full_level_lead_somewhere() {
    let graph = Graph::start().await;
    let id = graph.create_limit().await;
    let full = graph
        .get_at(
            "full",
            &format!("{CONFIGURATIONS}/{id}?$select=displayName"),
        )
        .await;
    let identity = full["@odata.id"].as_str().expect("an id");
    assert_eq!(
        identity,
        format!("deviceManagement/deviceEnrollmentConfigurations('{id}')"),
        "also when `id` is not selected"
    );
    assert!(
        full.get("@key").is_none() && full.get("id").is_none(),
        "{full}"
    );
    let read = graph.get(&format!("/beta/{identity}")).await;
    assert_eq!(read["id"], *id);
    let full = graph
        .get_at("full", &format!("{CONFIGURATIONS}/{id}"))
        .await;
    for link in [
        format!(
            "{}/beta/{}",
            graph.server.origin,
            full["@odata.editLink"].as_str().expect("a link")
        ),
        full["assignments@odata.navigationLink"]
            .as_str()
            .expect("a link")
            .to_owned(),
    ] {
        let path = link
            .strip_prefix(&graph.server.origin)
            .expect("this server");
        graph.get(path).await;
    }
    let target = full["#microsoft.graph.assign"]["target"]
        .as_str()
        .expect("a target");
    let path = target
        .strip_prefix(&graph.server.origin)
        .expect("this server");
    let assigned = graph
        .post(path, &json!({"enrollmentConfigurationAssignments": []}))
        .await;
    assert_eq!(assigned.status, StatusCode::NO_CONTENT, "{}", assigned.body);
}

#[tokio::test]
async fn a_key_may_be_followed_by_the_name_of_its_type() {
    let graph = Graph::start().await;
    let id = graph.create_limit().await;
    let read = graph.get(&format!("{CONFIGURATIONS}/{id}")).await;
    for name in [
        "microsoft.graph.deviceEnrollmentConfiguration",
        "microsoft.graph.DEVICEenrollmentLimitConfiguration",
        "graph.deviceEnrollmentLimitConfiguration",
    ] {
        let path = format!("{CONFIGURATIONS}('{id}')/{name}");
        assert_eq!(graph.get(&path).await, read);
        assert_eq!(
            graph.get(&format!("{path}/assignments/$count")).await,
            json!(0)
        );
    }
    for (name, status) in [
        (
            "windows10EnrollmentCompletionPageConfiguration",
            StatusCode::NOT_FOUND,
        ),
        ("deviceConfiguration", StatusCode::BAD_REQUEST),
        ("user", StatusCode::BAD_REQUEST),
        ("enrollmentConfigurationAssignment", StatusCode::BAD_REQUEST),
    ] {
        let path = format!("{CONFIGURATIONS}/{id}/microsoft.graph.{name}");
        let refused = graph.send(graph.request(Method::GET, &path)).await;
        assert_eq!(refused.status, status, "{name}: {}", refused.body);
    }
    for (path, status) in [
        ("/beta/me/microsoft.graph.user", StatusCode::OK),
        ("/beta/me/microsoft.graph.group", StatusCode::BAD_REQUEST),
        (
            "/beta/users/microsoft.graph.user",
            StatusCode::NOT_IMPLEMENTED,
        ),
        ("/beta/microsoft.graph.users", StatusCode::BAD_REQUEST),
        ("/beta/microsoft.graph.me", StatusCode::BAD_REQUEST),
    ] {
        let answer = graph.send(graph.request(Method::GET, path)).await;
        assert_eq!(answer.status, status, "{path}: {}", answer.body);
    }
}

#[tokio::test]
async fn a_key_in_parentheses_is_never_an_operation() {
    let graph = Graph::start().await;
    let id = graph.create_limit().await;
    for (method, path, status) in [
        (Method::GET, "('$count')".to_owned(), StatusCode::NOT_FOUND),
        (
            Method::POST,
            "('hasPayloadLinks')".to_owned(),
            StatusCode::METHOD_NOT_ALLOWED,
        ),
        (
            Method::POST,
            format!("('{id}')/assignments('$ref')"),
            StatusCode::METHOD_NOT_ALLOWED,
        ),
    ] {
        let request = graph.request(method, &format!("{CONFIGURATIONS}{path}"));
        let answer = graph.send(request.json(&json!({}))).await;
        assert_eq!(answer.status, status, "{path}: {}", answer.body);
    }
    // Nor is it where only another version has the operation.
    for path in [
        "('hasPayloadLinks')".to_owned(),
        "('hasPayloadLinks()')".to_owned(),
        format!("/{id}/assignments('$ref')"),
    ] {
        for set in [
            CONFIGURATIONS.to_owned(),
            CONFIGURATIONS.replace("/beta", "/v1.0"),
        ] {
            let request = graph.request(Method::GET, &format!("{set}{path}"));
            let answer = graph.send(request).await;
            let status = StatusCode::NOT_FOUND;
            assert_eq!(answer.status, status, "{set}{path}: {}", answer.body);
        }
    }
}

#[tokio::test]
async fn what_was_read_can_be_sent_back() {
    let graph = Graph::start().await;
    let id = graph.create_limit().await;
    let path = format!("{CONFIGURATIONS}/{id}");
    let mut read = graph.get(&format!("{path}?$expand=assignments")).await;
    // The relationship itself is no property; what is said of it is control information.
    let refused = graph.send(graph.request(Method::PATCH, &path).json(&read));
    assert_eq!(refused.await.status, StatusCode::BAD_REQUEST);
    read.as_object_mut()
        .expect("members")
        .shift_remove("assignments");
    read["limit"] = 4.into();
    read["@my.note"] = "kept by whoever wrote it".into();
    read["displayName@my.note"] = json!({"any": "thing"});
    let updated = graph
        .send(graph.request(Method::PATCH, &path).json(&read))
        .await;
    assert_eq!(updated.status, StatusCode::OK, "{}", updated.body);
    assert_eq!(updated.body["limit"], 4);
    let bound = json!({"@odata.type": LIMIT, "limit": 3, "assignments@odata.bind": []});
    let refused = graph.post(CONFIGURATIONS, &bound).await;
    assert_eq!(
        refused.status,
        StatusCode::BAD_REQUEST,
        "what asks for something is not ignored"
    );
}

#[tokio::test]
async fn what_nobody_serves_is_not_acceptable() {
    let graph = Graph::start().await;
    for accept in [
        "application/xml",
        "application/json;odata.metadata=verbose",
        "application/json;IEEE754Compatible=1",
        "application/json;q=0",
        "application/json;q=0, */*",
    ] {
        let request = graph
            .request(Method::GET, CONFIGURATIONS)
            .header(ACCEPT, accept);
        let refused = graph.send(request).await;
        assert_eq!(refused.status, StatusCode::NOT_ACCEPTABLE, "{accept}");
        assert_eq!(refused.body["error"]["code"], "NotAcceptable");
        let message = refused.body["error"]["message"]
            .as_str()
            .expect("a message");
        assert!(message.contains("'application/json'"), "{message}");
    }
    let body = json!({"@odata.type": LIMIT, "limit": 3});
    let request = graph
        .request(Method::POST, CONFIGURATIONS)
        .header(ACCEPT, "text/html");
    let refused = graph.send(request.json(&body)).await;
    assert_eq!(refused.status, StatusCode::NOT_ACCEPTABLE);
    let batch = json!({"requests": [{"id": "1", "method": "POST", "body": body,
        "headers": {"Content-Type": "application/json"},
        "url": "/deviceManagement/deviceEnrollmentConfigurations"}]});
    let request = graph
        .request(Method::POST, "/beta/$batch")
        .header(ACCEPT, "text/html");
    let refused = graph.send(request.json(&batch)).await;
    assert_eq!(refused.status, StatusCode::NOT_ACCEPTABLE);
    assert_eq!(refused.code(), "NotAcceptable");
    let listed = graph.get(CONFIGURATIONS).await;
    assert_eq!(
        listed["value"].as_array().map(Vec::len),
        Some(5),
        "nothing was created"
    );
    for accept in [
        "*/*",
        "text/html, application/json;q=0.5",
        "application/json; charset=utf-8; IEEE754Compatible=false",
    ] {
        let request = graph
            .request(Method::GET, CONFIGURATIONS)
            .header(ACCEPT, accept);
        assert_eq!(graph.send(request).await.status, StatusCode::OK, "{accept}");
    }
}

#[tokio::test]
async fn a_format_option_takes_the_place_of_accept() {
    let graph = Graph::start().await;
    let format = "$format=application/json;odata.metadata=none";
    let request = graph
        .request(Method::GET, &format!("/v1.0/me?{format}"))
        .header(ACCEPT, "application/xml");
    let none = graph.send(request).await;
    assert_eq!(none.status, StatusCode::OK, "{}", none.body);
    assert!(none.body.get("@odata.context").is_none());
    assert_eq!(
        none.body,
        without_context(graph.get("/v1.0/me?$format=json").await)
    );
    let refused = graph
        .send(graph.request(Method::GET, "/v1.0/me?$format=xml"))
        .await;
    assert_eq!(refused.status, StatusCode::NOT_ACCEPTABLE);
}

#[tokio::test]
async fn a_head_has_the_headers_of_its_get() {
    let graph = Graph::start().await;
    for path in ["/beta/me", "/beta/me?$select=id"] {
        let get = graph
            .request(Method::GET, path)
            .send()
            .await
            .expect("an answer");
        let head = graph.send(graph.request(Method::HEAD, path)).await;
        assert_eq!(head.headers[CONTENT_TYPE], get.headers()[CONTENT_TYPE]);
        assert_eq!(
            head.headers["content-length"],
            get.headers()["content-length"],
            "{path}"
        );
        assert_eq!(head.text, "");
    }
}

/// Nothing but counts has 64 bits: a property that has must be written as a text too.
#[tokio::test]
async fn numbers_of_64_bits_are_texts_for_who_asks_for_that() {
    let graph = Graph::start().await;
    let list = format!("{CONFIGURATIONS}?$count=true&$expand=assignments($count=true)&$top=1");
    let accept = "application/json;IEEE754Compatible=true";
    let listed = graph.request(Method::GET, &list).header(ACCEPT, accept);
    let listed = graph.send(listed).await.expect(StatusCode::OK);
    assert_eq!(
        listed.header("content-type"),
        "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=true;charset=utf-8"
    );
    let format = format!("{list}&$format={accept}");
    for (body, all, one) in [
        (listed.body, json!("5"), json!("1")),
        (graph.get(&format).await, json!("5"), json!("1")),
        (graph.get(&list).await, json!(5), json!(1)),
    ] {
        assert_eq!(body["@odata.count"], all, "{body}");
        let row = &body["value"][0];
        assert_eq!(row["assignments@odata.count"], one, "{row}");
        assert!(row["limit"].is_number(), "{row}");
    }
    for version in ["beta", "v1.0"] {
        let model = graph.get(&format!("/{version}/$metadata")).await;
        let model = model.as_str().expect("a text");
        assert!(model.contains("Edm.Int32"), "{model}");
        for long in ["Edm.Int64", "Edm.Decimal"] {
            assert!(!model.contains(long), "a property of {version} is {long}");
        }
    }
}

#[tokio::test]
async fn a_client_of_an_older_protocol_is_told_what_is_spoken() {
    let graph = Graph::start().await;
    let body = json!({"@odata.type": LIMIT, "limit": 3});
    let batch = json!({"requests": []});
    for (method, path, body) in [
        (Method::GET, CONFIGURATIONS, None),
        (Method::GET, "/v1.0/$metadata", None),
        (Method::POST, CONFIGURATIONS, Some(&body)),
        (Method::POST, "/beta/$batch", Some(&batch)),
    ] {
        let ask = |name: &str, value: &str| {
            let request = graph.request(method.clone(), path).header(name, value);
            match body {
                Some(body) => request.json(body),
                None => request,
            }
        };
        for (name, values) in [
            (
                "OData-MaxVersion",
                &["3.0", "3.99", "4", "4.", "four", "4.0, 4.01", ""][..],
            ),
            ("OData-Version", &["3.0", "4", "4.02", "9.9", "abc", ""]),
        ] {
            for value in values {
                let refused = graph.send(ask(name, value)).await;
                let refused = refused.expect(StatusCode::BAD_REQUEST);
                let message = refused.message();
                let expected = format!("The header '{name}' is '{value}', but");
                assert!(message.starts_with(&expected), "{message}");
            }
        }
        for (name, value) in [
            ("OData-MaxVersion", "4.0"),
            ("OData-MaxVersion", "4.01"),
            ("OData-MaxVersion", "5.0"),
            ("OData-Version", "4.0"),
            ("OData-Version", "4.01"),
        ] {
            let status = graph.send(ask(name, value)).await.status;
            assert!(status.is_success(), "{method} {path}, {value}: {status}");
        }
    }
    let listed = graph.get(CONFIGURATIONS).await;
    let created = listed["value"].as_array().expect("rows").len() - 5;
    assert_eq!(created, 5, "what was refused was not carried out");
}

/// Its schema has another name than the type, which tells it apart in the document only.
#[tokio::test]
async fn the_abstract_target_has_the_name_of_its_type_everywhere() {
    const TARGET: &str = "microsoft.graph.deviceAndAppManagementAssignmentTarget";
    let graph = Graph::start().await;
    let id = graph.create_limit().await;
    let target = json!({"target": {"@odata.type": TARGET}});
    let assignments = format!("{CONFIGURATIONS}/{id}/assignments");
    let created = graph.post(&assignments, &target).await;
    let assignment = created.expect(StatusCode::CREATED);
    let one = format!("{assignments}/{}", assignment.id());
    for path in [&assignments, &one] {
        for level in ["minimal", "full"] {
            let answer = graph.get_at(level, path).await;
            let row = answer["value"].get(0).unwrap_or(&answer);
            assert_eq!(
                row["target"],
                json!({"@odata.type": format!("#{TARGET}")}),
                "{answer}"
            );
        }
    }
    let filtered = |name: &str| {
        let path = format!("{assignments}?$filter=isof(target,'microsoft.graph.{name}')");
        graph.send(graph.request(Method::GET, &path))
    };
    let invented = filtered("abstractAssignmentTarget").await;
    let invented = invented.expect(StatusCode::BAD_REQUEST);
    let message = invented.message();
    assert!(message.contains(TARGET), "{message}");
    let found = filtered("deviceAndAppManagementAssignmentTarget").await;
    assert_eq!(found.expect(StatusCode::OK).ids(), [assignment.id()]);
    let other = filtered("allDevicesAssignmentTarget").await;
    assert!(other.expect(StatusCode::OK).ids().is_empty());
    let unknown = json!({"target": {"@odata.type": TARGET, "colour": "red"}});
    let refused = graph.post(&assignments, &unknown).await;
    let refused = refused.expect(StatusCode::BAD_REQUEST);
    let message = refused.message();
    assert!(
        message.contains("'deviceAndAppManagementAssignmentTarget'"),
        "{message}"
    );
}

/// Follows all that full control information says of an entity, and of those within it. Gives the
/// relationships whose links have a path of their own.
async fn follow(graph: &Graph, root: &str, entity: &Value) -> Vec<String> {
    let mut references = Vec::new();
    let mut rest = vec![entity];
    while let Some(value) = rest.pop() {
        rest.extend(value.as_array().into_iter().flatten());
        for (name, value) in value.as_object().into_iter().flatten() {
            rest.push(value);
            let target = value.get("target").and_then(Value::as_str);
            let (link, is_call) = match (target, value.as_str()) {
                (Some(target), _) if name.starts_with('#') => (target.to_owned(), true),
                (_, Some(link)) if name == "@odata.id" || name == "@odata.editLink" => {
                    (format!("{}{root}/{link}", graph.server.origin), false)
                }
                (_, Some(link)) if name.ends_with("Link") => (link.to_owned(), false),
                _ => continue,
            };
            let link = link.strip_prefix(&graph.server.origin).expect(name);
            assert!(link.starts_with(root), "{link}");
            let answer = graph.send(graph.request(Method::GET, link)).await;
            let relationship = name.strip_suffix("@odata.associationLink");
            // Actions are called and these links are written: what allows that is said.
            if relationship.is_some() || is_call && answer.status != StatusCode::OK {
                assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{link}");
                assert!(answer.header("allow").contains("POST"), "{link}");
            } else {
                assert_eq!(answer.status, StatusCode::OK, "{name}: {link}");
            }
            references.extend(relationship.map(str::to_owned));
        }
    }
    references
}

#[tokio::test]
async fn a_relationship_is_linked_where_its_version_has_a_path() {
    let graph = Graph::start().await;
    let id = graph.create_limit().await;
    let configuration = format!("deviceManagement/deviceEnrollmentConfigurations/{id}");
    let everybody =
        json!({"target": {"@odata.type": "#microsoft.graph.allDevicesAssignmentTarget"}});
    let assigned = graph
        .post(&format!("/beta/{configuration}/assignments"), &everybody)
        .await;
    let _ = assigned.expect(StatusCode::CREATED);
    let group = json!({"displayName": "G", "mailEnabled": false, "mailNickname": "g", "securityEnabled": true});
    let group = graph
        .post("/beta/groups", &group)
        .await
        .expect(StatusCode::CREATED);
    let inner = json!({"displayName": "H", "mailEnabled": false, "mailNickname": "h", "securityEnabled": true});
    let inner = graph.post("/beta/groups", &inner).await;
    let me = graph.get("/beta/me").await;
    let group = format!("groups/{}", group.id());
    for member in [&me["id"], &inner.body["id"]] {
        let id = member.as_str().expect("an id");
        let member =
            json!({"@odata.id": format!("{}/beta/directoryObjects/{id}", graph.server.origin)});
        let added = graph
            .post(&format!("/beta/{group}/members/$ref"), &member)
            .await;
        let _ = added.expect(StatusCode::NO_CONTENT);
    }
    let mut references = Vec::new();
    for version in ["beta", "v1.0"] {
        let root = format!("/{version}");
        for path in [
            &format!("{configuration}?$expand=assignments"),
            &configuration,
            &format!("{configuration}?$select=assignments"),
            "deviceManagement/deviceEnrollmentConfigurations?$expand=assignments",
            &format!("{configuration}/assignments"),
            "me",
            "users?$expand=transitiveMemberOf",
            "me/transitiveMemberOf",
            &group,
            &format!("{group}?$select=members,id"),
            "groups?$expand=members",
            &format!("{group}/members"),
        ] {
            let full = graph.get_at("full", &format!("{root}/{path}")).await;
            let is_linked = full.to_string().contains("@odata.navigationLink");
            assert!(
                is_linked || path.ends_with("/assignments"),
                "{path}: {full}"
            );
            let found = follow(&graph, &root, &full).await;
            references.extend(found.iter().map(|name| format!("{version} {name}")));
        }
    }
    references.sort();
    references.dedup();
    assert_eq!(
        references,
        ["beta assignments", "beta members", "v1.0 members"]
    );
    // What is not selected is not linked, and at the minimal level a link says nothing new.
    let only = graph
        .get_at("full", &format!("{CONFIGURATIONS}/{id}?$select=id"))
        .await;
    assert!(
        only.get("assignments@odata.navigationLink").is_none(),
        "{only}"
    );
    let minimal = graph
        .get(&format!("{CONFIGURATIONS}/{id}?$select=assignments"))
        .await;
    let members: Vec<&String> = minimal.as_object().expect("an entity").keys().collect();
    assert_eq!(members, ["@odata.context", "@odata.type"]);
}
