//! What query options mean on a running server, and how those are refused that mean nothing. Rows
//! of `docs/behaviour.md` name these tests.

use muster_contract_tests::RunningServer;
use muster_contract_tests::stage::Stage;
use muster_testing::wire::CONFIGURATIONS;
use muster_testing::{Answer, Wire};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

/// A running server, and a client of it.
struct Options {
    _server: RunningServer,
    wire: Wire,
}

impl Options {
    async fn start() -> Self {
        let server = RunningServer::start().await;
        let wire = server.wire();
        Self {
            _server: server,
            wire,
        }
    }

    async fn read(&self, path: &str) -> Value {
        self.wire.get(path).await.expect(StatusCode::OK).body
    }

    /// How many rows a filter finds.
    async fn found(&self, set: &str, filter: &str) -> usize {
        let request = self.wire.request(Method::GET, set);
        let answer = Answer::to(request.query(&[("$filter", filter)])).await;
        let answer = answer.expect("an answer").expect(StatusCode::OK);
        answer.rows().len()
    }

    /// The status of a refusal, and what it says.
    async fn refused(&self, path: &str) -> (u16, String) {
        let answer = self.wire.get(path).await;
        let status = answer.status.as_u16();
        assert!(status >= 400, "{path}: {answer:?}");
        (status, answer.message().to_owned())
    }
}

fn rows(body: &Value) -> &[Value] {
    body["value"].as_array().expect("rows")
}

#[tokio::test]
async fn it_within_expand_is_the_row_of_the_path() {
    let options = Options::start().await;
    let expanded = async |nested: &str| {
        let path = format!("{CONFIGURATIONS}?$expand=assignments({nested})");
        let body = options.read(&path).await;
        let one = |row: &Value| row["assignments"].as_array().expect("assignments").len();
        rows(&body).iter().map(one).collect::<Vec<_>>()
    };
    // Each built-in configuration has one assignment, which has its id.
    assert_eq!(expanded("$filter=$it/id%20eq%20id").await, [1, 1, 1, 1, 1]);
    assert_eq!(expanded("$filter=$it/id%20ne%20id").await, [0, 0, 0, 0, 0]);
    let limits = "isof($it,'microsoft.graph.deviceEnrollmentLimitConfiguration')";
    let filter = format!("$filter={limits};$orderby=$it/priority");
    let found = expanded(&filter).await;
    assert_eq!(found.iter().sum::<usize>(), 1, "{found:?}");
    let (status, message) = options
        .refused(&format!(
            "{CONFIGURATIONS}?$expand=assignments($filter=$it/target%20eq%20null)"
        ))
        .await;
    assert_eq!(status, 400);
    assert!(
        message.contains("'target' does not exist on type"),
        "{message}"
    );
}

/// The lists behind keys at the root, with the path of their entity and their own name.
fn relationships(stage: &Stage) -> Vec<(String, String, String)> {
    let operations = stage.operations();
    let listed = operations.iter().filter_map(|operation| {
        let (entity, name) = operation.path.rsplit_once('/')?;
        let (set, key) = entity.rsplit_once('/')?;
        let is_plain = operation.method == "GET" && !name.contains(['$', '(', '{']);
        (is_plain && key.starts_with('{') && !set.contains('{')).then(|| {
            let entity = stage.path(entity, "");
            (set.to_owned(), entity, name.to_owned())
        })
    });
    listed.collect()
}

fn ids(rows: &[Value]) -> Vec<&str> {
    rows.iter().filter_map(|row| row["id"].as_str()).collect()
}

#[tokio::test]
async fn every_relationship_of_a_service_can_be_expanded() {
    for version in ["v1.0", "beta"] {
        let stage = Stage::set(version).await;
        let mut found = Vec::new();
        for (set, entity, name) in relationships(&stage) {
            let list = stage.get(&format!("{entity}/{name}")).await;
            let list = list.rows().expect("a list");
            let condition = format!("{name}/any(found:found/id ne null)");
            let refused = stage.with(&set, "$filter", &condition).await;
            assert!(refused.refuses(&name, &[501]), "{refused:?}");
            if name == "deviceEnrollmentConfigurations" {
                // Intune's, and not of the service that has users.
                for expand in [&*name, "*"] {
                    let refused = stage.with(&entity, "$expand", expand).await;
                    assert!(refused.refuses(&name, &[501]), "{refused:?}");
                }
                continue;
            }
            assert!(list.len() > 1, "{entity}/{name}");
            // The rows of a list and of an expansion are the same.
            let one = stage.with(&entity, "$expand", &name).await.body;
            assert_eq!(one[&name], json!(list), "{version}{entity}?$expand={name}");
            let all = stage.with(&set, "$expand", &name).await;
            let id = &one["id"];
            let row = all
                .rows()
                .expect("rows")
                .iter()
                .find(|row| row["id"] == *id);
            assert_eq!(row.expect("the entity")[&name], json!(list), "{set}");
            // Options of its own, and the key of what it was not selected of.
            let nested = format!("{name}($select=id;$top=1;$count=true)");
            let query = [("$select", "displayName"), ("$expand", &nested)];
            let cut = stage
                .ask(Method::GET, &entity, &query, None, None)
                .await
                .body;
            assert_eq!(ids(cut[&name].as_array().expect("rows")), ids(&list[..1]));
            assert_eq!(cut[format!("{name}@odata.count")], json!(list.len()));
            assert!(cut.get("id").is_none(), "{cut}");
            assert_eq!(stage.with(&entity, "$select", &name).await.status, 200);
            let within = format!("{name}($expand=assignments)");
            let refused = stage.with(&set, "$expand", &within).await;
            assert!(refused.refuses(&name, &[501]), "{refused:?}");
            found.push(name);
        }
        found.sort();
        // Those of a configuration are behind the keys of more than one collection.
        found.dedup();
        assert_eq!(found, ["assignments", "members", "transitiveMemberOf"]);
        let me = stage
            .with("/me", "$expand", "transitiveMemberOf")
            .await
            .body;
        let listed = stage.get("/me/transitiveMemberOf").await;
        assert_eq!(me["transitiveMemberOf"], json!(listed.rows()));
    }
}

#[tokio::test]
async fn options_see_the_type_in_the_path() {
    let options = Options::start().await;
    let name = "microsoft.graph.deviceEnrollmentLimitConfiguration";
    let list = options
        .read(&format!("{CONFIGURATIONS}?$filter=isof('{name}')"))
        .await;
    let entity = format!(
        "{CONFIGURATIONS}/{}",
        rows(&list)[0]["id"].as_str().expect("an id")
    );
    let narrowed = options
        .read(&format!("{entity}/{name}?$select=limit"))
        .await;
    assert_eq!(narrowed["limit"], rows(&list)[0]["limit"]);
    assert!(narrowed.get("id").is_none(), "{narrowed}");
    let expanded = options
        .read(&format!(
            "{entity}/{name}?$select=limit,priority&$expand=assignments($filter=$it/limit%20gt%200)"
        ))
        .await;
    assert_eq!(expanded["assignments"].as_array().map(Vec::len), Some(1));
    // A type above what the options are about says nothing of it.
    let below = options
        .read(&format!("{entity}/{name}/assignments?$select=id"))
        .await;
    assert_eq!(rows(&below).len(), 1);
    let (status, message) = options.refused(&format!("{entity}?$select=limit")).await;
    assert_eq!(status, 400);
    assert!(message.contains(&format!("{name}/limit")), "{message}");
    let (status, message) = options
        .refused(&format!("{entity}/{name}?$select=platformType"))
        .await;
    assert_eq!(status, 400);
    assert!(message.contains("does not exist on type"), "{message}");
}

#[tokio::test]
async fn what_odata_has_and_muster_has_not_is_refused_as_that() {
    let options = Options::start().await;
    let limits = "microsoft.graph.deviceEnrollmentLimitConfiguration";
    for (query, named) in [
        ("$compute=priority%20add%201%20as%20next", "'$compute'"),
        ("$apply=aggregate($count%20as%20all)", "'$apply'"),
        ("$deltatoken=latest", "'$deltatoken'"),
        ("$top=1&@p=1", "'@p'"),
        ("$filter=priority%20eq%20@p", "a parameter alias"),
        (
            "$filter=@odata.type%20eq%20'%23x'",
            "isof('microsoft.graph.",
        ),
        ("$select=microsoft.graph.*", "'microsoft.graph'"),
        (&format!("$select={limits}/*"), "'*'"),
        (&format!("$select={limits}/assignments"), "'assignments'"),
        (&format!("$expand={limits}/assignments"), limits),
        (
            "$filter=roleScopeTagIds/$count($filter=$this%20eq%20'0')%20gt%200",
            "an option of '$count'",
        ),
        (
            "$filter=deviceEnrollmentConfigurationType%20eq%20'1'",
            "the number '1' for a member",
        ),
        (
            "$filter=matchesPattern(displayName,'(?=L)L')",
            "a pattern that looks around",
        ),
    ] {
        let (status, message) = options.refused(&format!("{CONFIGURATIONS}?{query}")).await;
        assert_eq!(status, 501, "{query}: {message}");
        assert!(message.contains(named), "{query}: {message}");
        assert!(message.contains("not supported"), "{query}: {message}");
    }
    let (status, _) = options.refused(&format!("{CONFIGURATIONS}?bogus=1")).await;
    assert_eq!(status, 400);
}

#[tokio::test]
async fn the_dollar_of_a_nested_option_may_be_left_out_on_beta_only() {
    let options = Options::start().await;
    let beta = format!("{CONFIGURATIONS}?$expand=assignments(top=1;count=true)");
    assert_eq!(
        rows(&options.read(&beta).await)[0]["assignments@odata.count"],
        1
    );
    let stable = beta.replace("/beta/", "/v1.0/");
    let (status, message) = options.refused(&stable).await;
    assert_eq!(status, 400);
    assert!(
        message.contains("the option is spelled '$top'"),
        "{message}"
    );
    let _ = options
        .read(&stable.replace("top", "$top").replace("count=", "$count="))
        .await;
}

#[tokio::test]
async fn a_refusal_says_what_could_stand_there() {
    let options = Options::start().await;
    for (query, words) in [
        ("$top=1%20x", "expected the end, found 'x'"),
        ("$select=id%20x", "expected '/', ',' or the end, found 'x'"),
        (
            "$filter=priority%20eq%200x1",
            "expected a space after the literal",
        ),
        (
            "$filter=createdDateTime%20gt%20datetime'2024-01-01T00:00:00'",
            "write 2024-01-01T00:00:00Z,",
        ),
    ] {
        let (status, message) = options.refused(&format!("{CONFIGURATIONS}?{query}")).await;
        assert_eq!(status, 400, "{query}: {message}");
        assert!(message.contains(words), "{query}: {message}");
    }
}

#[tokio::test]
async fn texts_are_compared_with_their_capitals() {
    let options = Options::start().await;
    let all = options.found(CONFIGURATIONS, "true").await;
    for (filter, expected) in [
        ("displayName eq 'All users and all devices'", all),
        ("DISPLAYNAME eq 'all users and all devices'", 0),
        ("tolower(displayName) eq 'all users and all devices'", all),
        ("startswith(displayName,'all')", 0),
        ("contains(displayName,'ALL')", 0),
        // Members of enumerations are no texts.
        ("deviceEnrollmentConfigurationType eq 'LIMIT'", 1),
    ] {
        assert_eq!(
            options.found(CONFIGURATIONS, filter).await,
            expected,
            "{filter}"
        );
    }
    let user = "DEFAULT.USER@MUSTER.EXAMPLE";
    let filter = format!("userPrincipalName eq '{user}'");
    assert_eq!(options.found("/beta/users", &filter).await, 0);
    let filter = filter.replace(user, &user.to_lowercase());
    assert_eq!(options.found("/beta/users", &filter).await, 1);
    let read = options.read(&format!("/beta/users/{user}")).await;
    assert_eq!(read["userPrincipalName"], user.to_lowercase());
}

#[tokio::test]
async fn a_pattern_is_read_as_the_regex_library_reads_it() {
    let options = Options::start().await;
    let all = options.found(CONFIGURATIONS, "true").await;
    for condition in [
        "matchesPattern(displayName,'^All')",
        "not matchesPattern(displayName,'^all')",
        "matchesPattern(displayName,'(?i)^all')",
        "matchesPattern('\u{663}','^\\d$') and matchesPattern('\u{e9}','^\\w$')",
        "matchesPattern('\u{3b1}','\\p{Greek}')",
    ] {
        assert_eq!(
            options.found(CONFIGURATIONS, condition).await,
            all,
            "{condition}"
        );
    }
    let refused = async |pattern| {
        let path = format!("{CONFIGURATIONS}?$filter=matchesPattern(id,'{pattern}')");
        options.refused(&path).await.0
    };
    assert_eq!(refused("(a)%5C1").await, 501);
    assert_eq!(refused("(a").await, 400);
}

#[tokio::test]
async fn operations_nest_and_chain_a_limited_number_of_times() {
    let options = Options::start().await;
    let all = options.found(CONFIGURATIONS, "true").await;
    let nested = |depth: usize| format!("{}true{}", "(".repeat(depth), ")".repeat(depth));
    let chained = |count: usize| format!("priority{} ge 0", " add 1".repeat(count));
    let joined = format!("priority ge 0{}", " or false".repeat(500));
    for filter in [nested(31), chained(60), joined] {
        assert_eq!(
            options.found(CONFIGURATIONS, &filter).await,
            all,
            "{filter}"
        );
    }
    for (filter, limit) in [(nested(32), 32), (chained(64), 64)] {
        let path = format!("{CONFIGURATIONS}?$filter={}", filter.replace(' ', "%20"));
        let (status, message) = options.refused(&path).await;
        assert_eq!(status, 400, "{filter}: {message}");
        let words = format!("nest and chain fewer than {limit} operations");
        assert!(message.contains(&words), "{filter}: {message}");
    }
}

const INCLUDED: &str = "0c8e9cf2-5a1b-4b39-9d1e-6b9d4a1f7e55";
const EXCLUDED: &str = "1c8e9cf2-5a1b-4b39-9d1e-6b9d4a1f7e55";

/// A group, an exclusion, all devices and the placeholder, in this order, with a filter on the first three.
async fn with_targets(options: &Options) -> String {
    let limit =
        json!({"@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration", "limit": 3});
    let created = options.wire.post(CONFIGURATIONS, &limit).await;
    let id = created.expect(StatusCode::CREATED).id().to_owned();
    let assignments = format!("{CONFIGURATIONS}/{id}/assignments");
    for (name, own) in [
        ("groupAssignmentTarget", json!({"groupId": INCLUDED})),
        (
            "exclusionGroupAssignmentTarget",
            json!({"groupId": EXCLUDED}),
        ),
        ("allDevicesAssignmentTarget", json!({})),
        ("deviceAndAppManagementAssignmentTarget", Value::Null),
    ] {
        let mut target = json!({"@odata.type": format!("#microsoft.graph.{name}")});
        if let Value::Object(own) = own {
            let kind = if own.is_empty() { "exclude" } else { "include" };
            target["deviceAndAppManagementAssignmentFilterId"] = "f".into();
            target["deviceAndAppManagementAssignmentFilterType"] = kind.into();
            target.as_object_mut().expect("an object").extend(own);
        }
        let created = options
            .wire
            .post(&assignments, &json!({"target": target}))
            .await;
        let _ = created.expect(StatusCode::CREATED);
    }
    assignments
}

/// The types of the targets that a list has, without what all names begin and end with.
fn targets(body: &Value) -> Vec<&str> {
    let names = rows(body).iter().map(|row| {
        let name = row["target"]["@odata.type"].as_str().expect("a type");
        let name = name.trim_start_matches("#microsoft.graph.");
        name.trim_end_matches("AssignmentTarget")
    });
    names.collect()
}

#[tokio::test]
async fn a_target_is_of_every_type_that_it_extends() {
    let options = Options::start().await;
    let assignments = with_targets(&options).await;
    let all = [
        "group",
        "exclusionGroup",
        "allDevices",
        "deviceAndAppManagement",
    ];
    let group = "microsoft.graph.groupAssignmentTarget";
    let exclusion = "microsoft.graph.exclusionGroupAssignmentTarget";
    let itself = "microsoft.graph.deviceAndAppManagementAssignmentTarget";
    for (filter, expected) in [
        (format!("isof(target,'{itself}')"), &all[..]),
        (format!("isof(target,'{group}')"), &all[..2]),
        (format!("isof(target,'{exclusion}')"), &all[1..2]),
        (format!("not isof(target,'{group}')"), &all[2..]),
        (format!("target/{group}/groupId eq '{INCLUDED}'"), &all[..1]),
        (
            format!("target/{group}/groupId eq '{EXCLUDED}'"),
            &all[1..2],
        ),
        (format!("target/{group}/groupId ne null"), &all[..2]),
        (format!("target/{exclusion}/groupId ne null"), &all[1..2]),
        (
            format!("target/{group}/{exclusion}/groupId ne null"),
            &all[1..2],
        ),
        (
            format!("target/{exclusion}/{group}/groupId ne null"),
            &all[1..2],
        ),
        (
            format!("isof(cast(target,'{group}'),'{exclusion}')"),
            &all[1..2],
        ),
        (
            format!("target/{group}/{itself}/groupId ne null"),
            &all[..2],
        ),
    ] {
        for version in ["beta", "v1.0"] {
            let path = format!("{assignments}?$filter={filter}")
                .replace("/beta/", &format!("/{version}/"));
            let found = options.read(&path).await;
            // v1.0 has no instances of the abstract type.
            let known = expected
                .iter()
                .filter(|name| version == "beta" || **name != all[3]);
            assert_eq!(
                targets(&found),
                known.copied().collect::<Vec<_>>(),
                "{path}"
            );
        }
    }
    let unrelated = "microsoft.graph.allDevicesAssignmentTarget";
    for refused in [
        format!("$filter=target/{group}/{unrelated} eq null"),
        format!("$filter=isof(cast(target,'{exclusion}'),'{unrelated}')"),
        format!("$filter=target/groupId eq '{INCLUDED}'"),
    ] {
        let (status, message) = options.refused(&format!("{assignments}?{refused}")).await;
        assert_eq!(status, 400, "{refused}: {message}");
    }
    let selected = options
        .read(&format!("{assignments}?$select=target/{group}/groupId"))
        .await;
    let groups = rows(&selected).iter().map(|row| &row["target"]["groupId"]);
    assert_eq!(
        json!(groups.collect::<Vec<_>>()),
        json!([INCLUDED, EXCLUDED, null, null])
    );
}

#[tokio::test]
async fn what_all_targets_have_needs_no_type() {
    const ID: &str = "deviceAndAppManagementAssignmentFilterId";
    const KIND: &str = "deviceAndAppManagementAssignmentFilterType";
    let options = Options::start().await;
    let assignments = with_targets(&options).await;
    let all = [
        "group",
        "exclusionGroup",
        "allDevices",
        "deviceAndAppManagement",
    ];
    let ask = async |query: &str| options.read(&format!("{assignments}?{query}")).await;
    for (filter, expected) in [
        (format!("target/{KIND} eq 'include'"), &all[..2]),
        (format!("target/{KIND} eq 'exclude'"), &all[2..3]),
        (format!("target/{KIND} eq null"), &all[3..]),
        (format!("target/{ID} eq 'f'"), &all[..3]),
        (format!("target/{ID} eq null"), &all[3..]),
    ] {
        let found = ask(&format!("$filter={filter}")).await;
        assert_eq!(targets(&found), expected, "{filter}");
    }
    let sorted = ask(&format!("$orderby=target/{KIND} desc")).await;
    assert_eq!(targets(&sorted), [all[2], all[0], all[1], all[3]]);
    let selected = ask(&format!("$select=target/{KIND}")).await;
    let placeholder =
        json!({"@odata.type": "#microsoft.graph.deviceAndAppManagementAssignmentTarget"});
    let last = rows(&selected).last().expect("a row");
    assert_eq!(last["target"], placeholder);
    let first = json!({"@odata.type": "#microsoft.graph.groupAssignmentTarget", KIND: "include"});
    assert_eq!(rows(&selected)[0]["target"], first);

    // v1.0 has no filters.
    let path = assignments.replace("/beta/", "/v1.0/");
    let (status, message) = options
        .refused(&format!("{path}?$filter=target/{ID} eq null"))
        .await;
    assert_eq!(status, 400, "{message}");
}
