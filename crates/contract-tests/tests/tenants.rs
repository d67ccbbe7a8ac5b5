//! Several tenants in one server, over HTTP: each by itself, created and dropped while others are
//! asked, evicted from memory and read again.

use std::path::Path;
use std::sync::Arc;

use futures::future::join_all;
use muster_client::{Client as Sdk, DeviceEnrollmentConfiguration};
use muster_contract_tests::RunningServer;
use muster_server::Options;
use muster_testing::wire::CONFIGURATIONS;
use muster_testing::{Answer, Failure, Wire, postgres};
use reqwest::header::RETRY_AFTER;
use reqwest::{Method, RequestBuilder, StatusCode};
use serde_json::{Value, json};
use tempfile::TempDir;

const DEFAULT: &str = "7a6f1c3e-52d8-4b0a-9e41-6d2b8c05f397";
const NOBODY: &str = "00000000-0000-4000-8000-000000000001";

/// A server, and a client of it.
struct Graph {
    server: RunningServer,
    wire: Wire,
}

/// The rows of a list, which must be there.
fn rows(answer: &Answer) -> Vec<Value> {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    answer.body["value"].as_array().expect("rows").clone()
}

impl Graph {
    async fn start() -> Self {
        Self::start_with(Options::default()).await
    }

    async fn start_with(options: Options) -> Self {
        let listen = RunningServer::options().listen;
        let server = RunningServer::start_with(Options { listen, ..options }).await;
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

    async fn send(request: RequestBuilder) -> Answer {
        Answer::to(request).await.expect("an answer")
    }

    async fn get(&self, path: &str) -> Answer {
        self.wire.get(path).await
    }

    async fn post(&self, path: &str, body: &Value) -> Answer {
        self.wire.post(path, body).await
    }

    /// What a link leads to.
    async fn follow(&self, link: &str) -> Answer {
        let path = link.strip_prefix(&self.server.origin);
        self.get(path.expect("a link of this server")).await
    }

    async fn put(&self, tenant: &str) -> Answer {
        let path = format!("/_muster/tenants/{tenant}");
        Self::send(self.request(Method::PUT, &path)).await
    }

    async fn delete(&self, tenant: &str) -> Answer {
        let path = format!("/_muster/tenants/{tenant}");
        Self::send(self.request(Method::DELETE, &path)).await
    }

    /// Creates a tenant and gives its base path.
    async fn create_tenant(&self) -> String {
        let created = Self::send(self.request(Method::POST, "/_muster/tenants")).await;
        assert_eq!(created.status, StatusCode::CREATED, "{}", created.text);
        let body = created.body;
        body["basePath"].as_str().expect("a base path").to_owned()
    }

    /// Creates a configuration in the tenant with this base path and gives its id.
    async fn create_limit(&self, base: &str, name: &str) -> String {
        let created = self
            .post(&format!("{base}{CONFIGURATIONS}"), &limit(name))
            .await;
        assert_eq!(created.status, StatusCode::CREATED, "{}", created.text);
        created.body["id"].as_str().expect("an id").to_owned()
    }

    /// The names of the configurations that are not built in.
    async fn names(&self, base: &str) -> Vec<String> {
        let listed = rows(&self.get(&format!("{base}{CONFIGURATIONS}")).await);
        let own = listed.iter().filter(|row| row["priority"] != 0);
        own.map(|row| row["displayName"].as_str().expect("a name").to_owned())
            .collect()
    }

    /// The list of configurations as it was sent, without the address of the server.
    async fn listed(&self, base: &str) -> String {
        let listed = self.get(&format!("{base}{CONFIGURATIONS}")).await;
        assert_eq!(listed.status, StatusCode::OK, "{}", listed.text);
        listed.text.replace(&self.server.origin, "")
    }

    /// How many tenants are in memory, and how many rows.
    async fn resident(&self) -> (u64, u64) {
        let health = self.get("/_muster/health").await.body;
        let number = |name: &str| health["resident"][name].as_u64().expect("a number");
        (number("tenants"), number("rows"))
    }
}

fn limit(name: &str) -> Value {
    json!({
        "@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration",
        "displayName": name,
        "limit": 3,
    })
}

fn sqlite(directory: &Path) -> Options {
    let location = format!("sqlite:{}", directory.join("muster.db").display());
    Options {
        store: location.parse().expect("a location"),
        ..Options::default()
    }
}

/// The id in a base path.
fn id_of(base: &str) -> &str {
    base.rsplit('/').next().expect("an id")
}

#[tokio::test]
async fn tenants_do_not_see_each_other() {
    let graph = Graph::start().await;
    let (one, two) = (graph.create_tenant().await, graph.create_tenant().await);
    assert_ne!(one, two);
    let id = graph.create_limit(&one, "One").await;
    graph.create_limit(&two, "Two").await;
    graph.create_limit("", "Default").await;
    assert_eq!(graph.names(&one).await, ["One"]);
    assert_eq!(graph.names(&two).await, ["Two"]);
    assert_eq!(graph.names("").await, ["Default"]);
    // The default tenant also has a base path like any other.
    let long = format!("/_muster/tenants/{DEFAULT}");
    assert_eq!(graph.names(&long).await, ["Default"]);

    let item = format!("{CONFIGURATIONS}/{id}");
    assert_eq!(
        graph.get(&format!("{one}{item}")).await.status,
        StatusCode::OK
    );
    for elsewhere in [two.as_str(), ""] {
        for method in [Method::GET, Method::DELETE] {
            let request = graph.request(method, &format!("{elsewhere}{item}"));
            let answer = Graph::send(request).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{}", answer.text);
            assert_eq!(answer.code(), "ResourceNotFound");
        }
    }
    // Every tenant has the user that `/me` stands for, and a user of its own making has only it.
    let user = json!({
        "accountEnabled": true, "displayName": "A", "mailNickname": "a",
        "userPrincipalName": "a@example.com",
    });
    let created = graph.post(&format!("{one}/v1.0/users"), &user).await;
    assert_eq!(created.status, StatusCode::CREATED, "{}", created.text);
    for (base, users) in [(one.as_str(), 2), (two.as_str(), 1), ("", 1)] {
        let listed = rows(&graph.get(&format!("{base}/v1.0/users")).await);
        assert_eq!(listed.len(), users, "{base}");
        let me = graph.get(&format!("{base}/localtest/me")).await;
        assert_eq!(me.status, StatusCode::OK, "{base}: {}", me.text);
    }
}

#[tokio::test]
async fn a_tenant_is_addressed_by_a_base_path_in_front_of_the_version() {
    let graph = Graph::start().await;
    let base = graph.create_tenant().await;
    // The client is told another address and nothing else.
    let sdk = Sdk::new(&format!("{}{base}/beta", graph.server.origin));
    let body: DeviceEnrollmentConfiguration =
        serde_json::from_value(limit("By a client")).expect("a configuration");
    let created = sdk
        .device_management_create_configuration()
        .body(body)
        .send();
    let created = created.await.expect("201");
    let location = created.headers()["location"].to_str().expect("ASCII");
    assert!(
        location.starts_with(&format!("{}{base}{CONFIGURATIONS}/", graph.server.origin)),
        "{location}"
    );
    assert_eq!(graph.follow(location).await.status, StatusCode::OK);
    assert_eq!(graph.names(&base).await, ["By a client"]);
    assert_eq!(graph.names("").await, [""; 0]);

    // In capitals, and with every spelling of the rest.
    let shouted = format!(
        "/_muster/tenants/{}/BETA/DeviceManagement/",
        id_of(&base).to_uppercase()
    );
    let path = format!("{shouted}deviceEnrollmentConfigurations/$COUNT?$filter=priority gt 0");
    assert_eq!(graph.get(&path).await.text, "1");
}

#[tokio::test]
async fn the_default_tenant_keeps_the_base_path_it_is_addressed_with() {
    let graph = Graph::start().await;
    let base = format!("/_muster/tenants/{DEFAULT}");
    for (base, spelled) in [
        (
            base.as_str(),
            base.to_uppercase()
                .replace("/_MUSTER/TENANTS", "/_muster/tenants"),
        ),
        ("", String::new()),
    ] {
        let here = format!("{}{base}/beta/", graph.server.origin);
        let starts_here = |text: &Value, what: &str| {
            let text = text.as_str().unwrap_or_default();
            assert!(text.starts_with(&here), "{what} of '{base}': '{text}'");
        };
        let path = format!("{spelled}{CONFIGURATIONS}");
        let created = graph.post(&path, &limit("A")).await;
        starts_here(&created.header("location").into(), "location");
        starts_here(&created.body["@odata.context"], "context");
        let page = graph
            .get(&format!("{path}?$top=1&$filter=priority ge 0"))
            .await;
        starts_here(&page.body["@odata.context"], "context");
        starts_here(&page.body["@odata.nextLink"], "next link");
        let batch = json!({"requests": [{"id": "1", "method": "GET", "url": "/me"}]});
        let batch = graph.post(&format!("{spelled}/beta/$batch"), &batch).await;
        starts_here(
            &batch.body["responses"][0]["body"]["@odata.context"],
            "context",
        );
    }
}

#[tokio::test]
async fn every_link_and_every_step_of_a_batch_stays_in_its_tenant() {
    let graph = Graph::start().await;
    let base = graph.create_tenant().await;
    for name in ["A", "B", "C"] {
        graph.create_limit(&base, name).await;
    }
    let mut next = format!(
        "{}{base}{CONFIGURATIONS}?$top=2&$filter=priority gt 0",
        graph.server.origin
    );
    let mut names = Vec::new();
    for _ in 0..2 {
        let page = graph.follow(&next).await;
        let context = format!("{}{base}/beta/$metadata#", graph.server.origin);
        let said = &page.body["@odata.context"];
        assert!(
            said.as_str().is_some_and(|said| said.starts_with(&context)),
            "{said}"
        );
        for row in rows(&page) {
            names.push(row["displayName"].as_str().expect("a name").to_owned());
        }
        match page.body["@odata.nextLink"].as_str() {
            Some(link) => next = link.to_owned(),
            None => break,
        }
        let expected = format!("{}{base}{CONFIGURATIONS}?", graph.server.origin);
        assert!(next.starts_with(&expected), "{next}");
    }
    assert_eq!(names, ["A", "B", "C"]);

    let path = "/deviceManagement/deviceEnrollmentConfigurations";
    let batch = json!({"requests": [
        {"id": "1", "method": "POST", "url": path, "body": limit("D"),
         "headers": {"Content-Type": "application/json"}},
        {"id": "2", "method": "GET", "url": format!("{path}/$count?$filter=priority%20gt%200"),
         "dependsOn": ["1"]},
        {"id": "3", "method": "GET", "url": format!("/beta{path}?$top=1"), "dependsOn": ["1"]},
    ]});
    let answered = graph
        .post(&format!("{base}/beta/$batch"), &batch)
        .await
        .body;
    let responses = &answered["responses"];
    let created = &responses[0]["headers"]["Location"];
    let expected = format!("{}{base}{CONFIGURATIONS}/", graph.server.origin);
    let location = created.as_str().expect("a location");
    assert!(location.starts_with(&expected), "{location}");
    assert_eq!(responses[1]["body"], "4", "{answered}");
    let link = responses[2]["body"]["@odata.nextLink"].as_str();
    let expected = format!("{}{base}{CONFIGURATIONS}?", graph.server.origin);
    assert!(
        link.is_some_and(|link| link.starts_with(&expected)),
        "{answered}"
    );
    assert_eq!(graph.names("").await, [""; 0]);

    // A member of a group is named by the address that a client with this base path writes.
    let group = json!({"displayName": "G", "mailEnabled": false, "mailNickname": "g", "securityEnabled": true});
    let group = graph
        .post(&format!("{base}/beta/groups"), &group)
        .await
        .body;
    let members = format!(
        "{base}/beta/groups/{}/members",
        group["id"].as_str().expect("an id")
    );
    let me = graph.get(&format!("{base}/beta/me")).await.body;
    let me = me["id"].as_str().expect("an id");
    let other = graph.create_tenant().await;
    for (of, status) in [
        (other.as_str(), StatusCode::NOT_FOUND),
        (base.as_str(), StatusCode::NO_CONTENT),
    ] {
        let reference =
            json!({"@odata.id": format!("{}{of}/beta/directoryObjects/{me}", graph.server.origin)});
        let added = graph.post(&format!("{members}/$ref"), &reference).await;
        assert_eq!(added.status, status, "{}", added.text);
    }
    assert_eq!(rows(&graph.get(&members).await).len(), 1);
}

#[tokio::test]
async fn a_tenant_nobody_created_is_404_and_says_how_to_create_it() {
    let graph = Graph::start().await;
    let base = format!("/_muster/tenants/{NOBODY}");
    for path in [
        "/beta/me",
        "/v1.0/users?$top=1",
        "/localtest/groups",
        "/beta/users/$count",
    ] {
        let answer = graph.get(&format!("{base}{path}")).await;
        if path.ends_with("$count") {
            // What is no path of the document is refused before anything else.
            assert_eq!(answer.status, StatusCode::BAD_REQUEST);
            continue;
        }
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{}", answer.text);
        assert_eq!(answer.code(), "TenantNotFound");
        let said = answer.body;
        let message = said["error"]["message"].as_str().expect("a message");
        assert!(message.contains(&format!("PUT {base}")), "{message}");
        assert!(said["error"]["innerError"]["request-id"].is_string());
    }
    let written = graph
        .post(&format!("{base}{CONFIGURATIONS}"), &limit("A"))
        .await;
    assert_eq!(written.status, StatusCode::NOT_FOUND);
    assert_eq!(graph.get(&base).await.status, StatusCode::NOT_FOUND);
    assert_eq!(graph.delete(NOBODY).await.status, StatusCode::NOT_FOUND);

    for wrong in [
        "nobody",
        "00000000000040008000000000000001",
        "{00000000-0000-4000-8000-000000000001}",
    ] {
        for path in [
            format!("/_muster/tenants/{wrong}/beta/me"),
            format!("/_muster/tenants/{wrong}"),
        ] {
            let answer = graph.get(&path).await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{path}");
            assert!(answer.text.contains("GUID with hyphens"), "{}", answer.text);
        }
    }
    let answer = graph.get(&format!("{base}/gamma/me")).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(answer.text.contains("segment 'gamma'"), "{}", answer.text);
}

#[tokio::test(flavor = "multi_thread")]
async fn creating_a_tenant_twice_creates_it_once() {
    let graph = Arc::new(Graph::start().await);
    let creating = (0..16).map(|_| {
        let graph = Arc::clone(&graph);
        tokio::spawn(async move { graph.put(NOBODY).await })
    });
    let mut statuses = Vec::new();
    for answer in join_all(creating).await {
        let answer = answer.expect("no panic");
        let expected = format!("{}/_muster/tenants/{NOBODY}", graph.server.origin);
        assert_eq!(answer.header("location"), expected);
        assert_eq!(answer.body["id"], NOBODY);
        assert_eq!(
            answer.body["basePath"],
            format!("/_muster/tenants/{NOBODY}")
        );
        statuses.push(answer.status);
    }
    statuses.sort_unstable();
    statuses.reverse();
    let mut expected = [StatusCode::OK; 16];
    expected[0] = StatusCode::CREATED;
    assert_eq!(statuses, expected);

    let base = format!("/_muster/tenants/{NOBODY}");
    graph.create_limit(&base, "Kept").await;
    assert_eq!(graph.put(NOBODY).await.status, StatusCode::OK);
    assert_eq!(graph.names(&base).await, ["Kept"]);
    let listed = rows(&graph.get("/_muster/tenants").await);
    let listed: Vec<_> = listed
        .iter()
        .map(|row| {
            (
                row["id"].as_str().expect("an id"),
                row["version"].as_u64(),
                &row["default"],
            )
        })
        .collect();
    assert_eq!(
        listed,
        [
            (NOBODY, Some(2), &json!(false)),
            (DEFAULT, Some(1), &json!(true)),
        ]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tenant_can_be_deleted_while_it_is_used() {
    let graph = Arc::new(Graph::start().await);
    graph.put(NOBODY).await;
    let base = format!("/_muster/tenants/{NOBODY}");
    let (begun, mut beginning) = tokio::sync::mpsc::channel(64);
    let working = (0..8).map(|number| {
        let (graph, base, begun) = (Arc::clone(&graph), base.clone(), begun.clone());
        tokio::spawn(async move {
            // Until it is gone.
            loop {
                let answer = match number % 4 {
                    0 => graph.get(&format!("{base}{CONFIGURATIONS}?$expand=assignments")).await,
                    1 => {
                        let path = "/beta/deviceManagement/deviceEnrollmentConfigurations";
                        let page = json!({"@odata.type": "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration"});
                        graph.post(&format!("{base}{path}"), &page).await
                    }
                    2 => {
                        // An operation that documents no 404 of its own.
                        let group = json!({"displayName": "G", "mailEnabled": false, "mailNickname": "g", "securityEnabled": true});
                        graph.post(&format!("{base}/beta/groups"), &group).await
                    }
                    _ => graph.get(&format!("{base}/beta/groups?$top=1&$count=true")).await,
                };
                if answer.status == StatusCode::NOT_FOUND {
                    assert_eq!(answer.code(), "TenantNotFound", "{}", answer.text);
                    return;
                }
                assert!(answer.status.is_success(), "{}: {}", answer.status, answer.text);
                // The test may have seen enough.
                let _ = begun.send(number).await;
            }
        })
    });
    let working: Vec<_> = working.collect();
    for _ in 0..64 {
        beginning.recv().await.expect("work");
    }
    drop(beginning);
    assert_eq!(graph.delete(NOBODY).await.status, StatusCode::NO_CONTENT);
    for worker in working {
        worker.await.expect("no panic");
    }
    assert_eq!(graph.delete(NOBODY).await.status, StatusCode::NOT_FOUND);
    // A tenant of this id that is created later has nothing of it.
    assert_eq!(graph.put(NOBODY).await.status, StatusCode::CREATED);
    assert_eq!(graph.names(&base).await, [""; 0]);
    assert_eq!(
        rows(&graph.get(&format!("{base}/beta/groups")).await).len(),
        0
    );
    graph.create_limit(&base, "New").await;
    assert_eq!(graph.names(&base).await, ["New"]);
}

#[tokio::test]
async fn deleting_the_default_tenant_resets_it() {
    let graph = Graph::start().await;
    graph.create_limit("", "Old").await;
    assert_eq!(graph.delete(DEFAULT).await.status, StatusCode::NO_CONTENT);
    assert_eq!(graph.names("").await, [""; 0]);
    assert_eq!(graph.get("/beta/me").await.status, StatusCode::OK);
    let listed = rows(&graph.get("/_muster/tenants").await);
    assert_eq!(listed.len(), 1);
    graph.create_limit("", "New").await;
    assert_eq!(graph.names("").await, ["New"]);
}

#[tokio::test]
async fn what_is_said_of_a_change_of_the_tenants_is_so() {
    let database = tokio::task::spawn_blocking(postgres::database).await;
    let (proxy, url) = postgres::through_a_proxy(&database.expect("a database"));
    let graph = Graph::start_with(Options {
        store: url.parse().expect("a location"),
        ..Options::default()
    })
    .await;
    // No failure of what is asked afterwards makes a success unknown.
    let asked = proxy.fail_at("SELECT version FROM muster.tenant", Failure::Cut);
    let created = graph.put(NOBODY).await;
    assert_eq!(created.status, StatusCode::CREATED, "{}", created.text);
    assert_eq!(created.body["version"], 1);
    let read = graph.get(&format!("/_muster/tenants/{NOBODY}")).await;
    assert_eq!(read.status, StatusCode::SERVICE_UNAVAILABLE);
    asked.recv().expect("it was asked only then");

    graph.create_limit("", "Old").await;
    for tenant in [NOBODY, DEFAULT] {
        let _cut = proxy.fail_at("COMMIT", Failure::Cut);
        let deleted = graph.delete(tenant).await;
        assert_eq!(deleted.status, StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(deleted.code(), "InternalServerError");
        assert!(!deleted.text.contains("Nothing was changed"));
    }
    // Once more is certain, whatever became of the first time.
    assert_eq!(graph.delete(DEFAULT).await.status, StatusCode::NO_CONTENT);
    assert_eq!(graph.names("").await, [""; 0]);
    graph.delete(NOBODY).await;
    assert_eq!(graph.delete(NOBODY).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn many_tenants_survive_a_restart() {
    let directory = TempDir::new().expect("a temporary directory");
    let graph = Graph::start_with(sqlite(directory.path())).await;
    let mut bases = Vec::new();
    for number in 0..20 {
        let base = graph.create_tenant().await;
        graph.create_limit(&base, &format!("Number {number}")).await;
        bases.push(base);
    }
    graph.create_limit("", "Default").await;
    graph.delete(id_of(&bases.remove(7))).await;
    let mut before = Vec::new();
    for base in &bases {
        before.push(graph.listed(base).await);
    }
    graph.end().await;

    let graph = Graph::start_with(sqlite(directory.path())).await;
    assert_eq!(
        graph.resident().await.0,
        1,
        "the others are read when they are asked for"
    );
    for (base, before) in bases.iter().zip(before) {
        assert_eq!(graph.listed(base).await, before);
    }
    assert_eq!(graph.names("").await, ["Default"]);
    let listed = rows(&graph.get("/_muster/tenants").await);
    assert_eq!(listed.len(), 20);
    graph.end().await;
}

#[tokio::test]
async fn only_so_many_rows_stay_in_memory() {
    const BOUND: u32 = 50;
    let directory = TempDir::new().expect("a temporary directory");
    let graph = Graph::start_with(Options {
        resident_rows: BOUND,
        ..sqlite(directory.path())
    })
    .await;
    let mut written = Vec::new();
    for number in 0..30 {
        let base = graph.create_tenant().await;
        graph.create_limit(&base, &format!("Number {number}")).await;
        let listed = graph.get(&format!("{base}{CONFIGURATIONS}")).await.text;
        written.push((base, listed));
        let (tenants, rows) = graph.resident().await;
        assert!(
            rows <= u64::from(BOUND) && (1..=5).contains(&tenants),
            "{tenants} {rows}"
        );
    }
    // Each has 12 rows, so 4 fit; those used last are still there.
    let listed = rows(&graph.get("/_muster/tenants").await);
    let mut resident: Vec<_> = listed
        .iter()
        .filter(|row| row["resident"] == true)
        .map(|row| row["basePath"].as_str().expect("a path"))
        .collect();
    let mut expected: Vec<_> = written[26..]
        .iter()
        .map(|(base, _)| base.as_str())
        .collect();
    resident.sort_unstable();
    expected.sort_unstable();
    assert_eq!(resident, expected);

    for (base, listed) in &written {
        assert_eq!(
            &graph.get(&format!("{base}{CONFIGURATIONS}")).await.text,
            listed
        );
    }
    // A tenant larger than the bound is served, and stays as long as nobody asks for another.
    let (base, _) = &written[0];
    for number in 0..BOUND {
        let page = json!({
            "@odata.type": "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
            "displayName": format!("Page {number}"),
        });
        let created = graph.post(&format!("{base}{CONFIGURATIONS}"), &page).await;
        assert_eq!(created.status, StatusCode::CREATED, "{}", created.text);
    }
    assert_eq!(graph.names(base).await.len(), 51);
    assert_eq!(graph.resident().await, (1, BOUND.into()));
    assert_eq!(graph.names("").await, [""; 0]);
    assert_eq!(graph.resident().await, (1, 11));
    assert_eq!(graph.names(base).await.len(), 51);
    graph.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_written_is_read_wherever_eviction_falls() {
    let directory = TempDir::new().expect("a temporary directory");
    let graph = Graph::start_with(Options {
        // Any two tenants drive each other out.
        resident_rows: 1,
        ..sqlite(directory.path())
    })
    .await;
    let graph = Arc::new(graph);
    let mut bases = Vec::new();
    for _ in 0..3 {
        bases.push(graph.create_tenant().await);
    }
    let writing = (0..9).map(|number| {
        let (graph, base) = (Arc::clone(&graph), bases[number % 3].clone());
        tokio::spawn(async move {
            for round in 0..10 {
                let page = json!({
                    "@odata.type": "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
                    "displayName": format!("{number} {round}"),
                });
                let created = graph.post(&format!("{base}{CONFIGURATIONS}"), &page).await;
                assert_eq!(created.status, StatusCode::CREATED, "{}", created.text);
                let found = graph.follow(created.header("location")).await;
                assert_eq!(found.status, StatusCode::OK, "{}", found.text);
            }
        })
    });
    for writer in join_all(writing).await {
        writer.expect("no panic");
    }
    for base in &bases {
        assert_eq!(graph.names(base).await.len(), 30);
    }
    assert_eq!(graph.resident().await.0, 1);
}

#[tokio::test]
async fn a_tenant_nobody_asks_for_leaves_memory() {
    let directory = TempDir::new().expect("a temporary directory");
    let graph = Graph::start_with(Options {
        idle: std::time::Duration::from_millis(50),
        ..sqlite(directory.path())
    })
    .await;
    let base = graph.create_tenant().await;
    let id = graph.create_limit(&base, "Rests").await;
    let item = format!("{base}{CONFIGURATIONS}/{id}");
    let before = graph.get(&item).await.text;
    while graph.resident().await != (0, 0) {}
    assert_eq!(graph.get(&item).await.text, before);
    graph.end().await;
}

/// A node on a PostgreSQL database.
async fn node(url: &str) -> Graph {
    Graph::start_with(Options {
        store: url.parse().expect("a location"),
        ..Options::default()
    })
    .await
}

/// Asks until it is so; a node hears of another's writes soon, not at once.
async fn until(mut is_so: impl AsyncFnMut() -> bool) {
    let asking = async { while !is_so().await {} };
    let patience = std::time::Duration::from_secs(60);
    tokio::time::timeout(patience, asking).await.expect("soon");
}

#[tokio::test(flavor = "multi_thread")]
async fn nodes_on_one_database_see_each_others_writes() {
    let url = tokio::task::spawn_blocking(postgres::database).await;
    let url = url.expect("a database");
    let (one, two) = (node(&url).await, node(&url).await);
    let other = one.create_tenant().await;
    for base in [other.as_str(), ""] {
        // In memory on both.
        for node in [&one, &two] {
            assert_eq!(node.names(base).await, [""; 0]);
        }
        one.create_limit(base, "One").await;
        until(async || two.names(base).await == ["One"]).await;
        // A node that has not heard yet applies its command to what there is.
        for _ in 0..5 {
            one.create_limit(base, "More").await;
            two.create_limit(base, "More").await;
        }
        for node in [&one, &two] {
            until(async || node.names(base).await.len() == 11).await;
        }
    }
    assert_eq!(
        two.delete(id_of(&other)).await.status,
        StatusCode::NO_CONTENT
    );
    let path = format!("{other}{CONFIGURATIONS}");
    until(async || one.get(&path).await.status == StatusCode::NOT_FOUND).await;
    assert_eq!(one.names("").await.len(), 11);
    // One that is created again elsewhere is the new one here.
    assert_eq!(two.put(id_of(&other)).await.status, StatusCode::CREATED);
    assert_eq!(one.names(&other).await, [""; 0]);
    two.create_limit(&other, "New").await;
    until(async || one.names(&other).await == ["New"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_in_memory_is_read_while_the_database_is_away() {
    let server = tokio::task::spawn_blocking(|| postgres::Server::start("-c fsync=off")).await;
    let mut server = server.expect("a database");
    let graph = Graph::start_with(Options {
        store: server.database().parse().expect("a location"),
        resident_rows: 24,
        ..Options::default()
    })
    .await;
    let (evicted, resident) = (graph.create_tenant().await, graph.create_tenant().await);
    for base in [evicted.as_str(), "", &resident] {
        graph.names(base).await;
    }
    let before = graph.get(&format!("{evicted}{CONFIGURATIONS}")).await.text;
    graph.names("").await;
    graph.names(&resident).await;
    assert_eq!(graph.resident().await, (2, 22));

    let mut server = tokio::task::spawn_blocking(move || {
        server.stop();
        server
    })
    .await
    .expect("stopped");
    assert_eq!(graph.names(&resident).await, [""; 0]);
    assert_eq!(graph.names("").await, [""; 0]);
    let path = format!("{evicted}{CONFIGURATIONS}");
    let refused = graph.get(&path).await;
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(refused.code(), "ServiceUnavailable");
    assert!(refused.headers.contains_key(RETRY_AFTER));
    assert_eq!(
        graph.get("/_muster/tenants").await.status,
        StatusCode::SERVICE_UNAVAILABLE
    );

    let server = tokio::task::spawn_blocking(move || {
        server.resume();
        server
    })
    .await
    .expect("started");
    until(async || graph.get(&path).await.status == StatusCode::OK).await;
    assert_eq!(graph.get(&path).await.text, before);
    graph.create_limit(&resident, "After").await;
    graph.end().await;
    tokio::task::spawn_blocking(|| drop(server))
        .await
        .expect("stopped");
}
