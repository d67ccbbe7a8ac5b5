//! What only beta has, asked of v1.0 over the wire: every operation, every property in options and bodies,
//! and every type. Each is refused by name, and no answer of v1.0 carries any of it.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use muster_contract_tests::RunningServer;
use muster_contract_tests::operations::{Operation, operations};
use muster_contract_tests::schemas::{Kind, Schemas, Union, reference};
use muster_contract_tests::stage::{Stage, document};
use muster_testing::wire::CONFIGURATIONS;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

/// Both versions of the document.
struct Versions {
    stable: Value,
    beta: Value,
}

impl Versions {
    fn read() -> Self {
        Self {
            stable: document("v1.0"),
            beta: document("beta"),
        }
    }

    /// The properties of a component that only beta has, those of all arms together.
    fn only_beta(&self, component: &str) -> BTreeSet<&str> {
        let stable = properties(Schemas::of(&self.stable), component);
        let beta = properties(Schemas::of(&self.beta), component);
        beta.difference(&stable).copied().collect()
    }

    /// The types by name, as values carry them, that only beta has.
    fn types_of_beta(&self) -> BTreeSet<String> {
        let stable = types(&self.stable);
        types(&self.beta).difference(&stable).cloned().collect()
    }

    /// Bodies that only beta takes, each with the name that must be refused: one property or one type of
    /// beta at every place of a component, those of what it holds included.
    fn bodies(&self, component: &str) -> Vec<(Value, String)> {
        let (stable, beta) = (Schemas::of(&self.stable), Schemas::of(&self.beta));
        let mut bodies = Vec::new();
        if let (Kind::Union(known), _) = stable.read(stable.named(component)) {
            for arm in tags(&known).keys() {
                for (body, name) in self.bodies(&tags(&known)[arm]) {
                    bodies.push((with(body, known.property, arm), name));
                }
            }
            if let (Kind::Union(all), _) = beta.read(beta.named(component)) {
                for arm in tags(&all)
                    .keys()
                    .filter(|arm| !tags(&known).contains_key(*arm))
                {
                    bodies.push((json!({all.property: arm}), short(arm).to_owned()));
                }
            }
            return bodies;
        }
        for property in self.only_beta(component) {
            bodies.push((json!({property: null}), property.to_owned()));
        }
        for (property, schema) in &stable.object(stable.named(component)).properties {
            let (inner, is_list) = match stable.read(schema) {
                (Kind::Reference(inner), _) => (inner, false),
                (Kind::Array(items), _) => match reference(items) {
                    Some(inner) => (inner, true),
                    None => continue,
                },
                _ => continue,
            };
            if !matches!(
                stable.read(stable.named(inner)).0,
                Kind::Object(_) | Kind::Union(_)
            ) {
                continue;
            }
            for (body, name) in self.bodies(inner) {
                let value = if is_list { json!([body]) } else { body };
                bodies.push((json!({*property: value}), name));
            }
        }
        bodies
    }
}

/// The arms of a union by the names that requests carry.
fn tags(union: &Union<'_>) -> std::collections::BTreeMap<String, String> {
    let arms = union.arms.iter();
    arms.map(|(arm, spellings)| (spellings[0].to_owned(), (*arm).to_owned()))
        .collect()
}

fn with(mut body: Value, name: &str, value: &str) -> Value {
    body[name] = value.into();
    body
}

/// A type's name without its namespace.
fn short(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

fn properties<'d>(schemas: Schemas<'d>, component: &str) -> BTreeSet<&'d str> {
    let Some(component) = schemas.names().find(|name| *name == component) else {
        return BTreeSet::new();
    };
    match schemas.read(schemas.named(component)).0 {
        Kind::Union(union) => {
            let arms = union.arms.iter();
            arms.flat_map(|(arm, _)| properties(schemas, arm)).collect()
        }
        Kind::Object(object) => object.properties.iter().map(|(name, _)| *name).collect(),
        _ => BTreeSet::new(),
    }
}

/// Every type name that values of a document carry.
fn types(document: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut waiting = vec![document];
    while let Some(value) = waiting.pop() {
        match value {
            Value::Array(items) => waiting.extend(items),
            Value::Object(members) => waiting.extend(members.values()),
            Value::String(text) if text.starts_with("#microsoft.graph.") => {
                found.insert(text.clone());
            }
            _ => {}
        }
    }
    found
}

/// The component of a row, or of the whole answer where it is no list.
fn answered(document: &Value, operation: &Operation<'_>) -> Option<String> {
    let schema = &operation.said["responses"]["200"]["content"]["application/json"]["schema"];
    let component = reference(schema)?;
    let schemas = Schemas::of(document);
    let object = schemas.object(schemas.named(component));
    let value = object.properties.iter().find(|(name, _)| *name == "value");
    let row = value.and_then(|(_, list)| reference(&list["items"]));
    Some(row.unwrap_or(component).to_owned())
}

/// The first segment of a path that no path of v1.0 has there.
fn unknown_segment<'p>(stable: &[Operation<'_>], path: &'p str) -> Option<&'p str> {
    let segments: Vec<_> = path.split('/').collect();
    (1..=segments.len()).find_map(|length| {
        let known = stable.iter().any(|operation| {
            let other: Vec<_> = operation.path.split('/').collect();
            other.get(..length) == segments.get(..length)
        });
        (!known).then(|| segments[length - 1])
    })
}

/// A path with a segment of it as a name may be written, its last one as a call and qualified too.
fn spellings(path: &str, segment: &str) -> Vec<String> {
    let mut spellings = vec![
        path.to_owned(),
        path.replace(segment, &segment.to_uppercase()),
    ];
    if let Some(start) = path.strip_suffix(segment) {
        let name = segment.trim_end_matches("()");
        let other = [
            "NAME()",
            "NAME%28%29",
            "microsoft.graph.NAME",
            "microsoft.graph.NAME()/",
        ];
        spellings.extend(other.map(|form| format!("{start}{}", form.replace("NAME", name))));
    }
    spellings
}

#[tokio::test]
async fn an_operation_of_beta_is_an_unknown_segment_of_v1_0() {
    let versions = Versions::read();
    let stage = Stage::set("v1.0").await;
    let stable = operations(&versions.stable, "v1.0");
    let (mut asked, mut wrong) = (0, Vec::new());
    for operation in operations(&versions.beta, "beta") {
        let Some(segment) = unknown_segment(&stable, operation.path) else {
            continue;
        };
        let path = stage.path(operation.path, "");
        for path in spellings(&path, segment) {
            asked += 1;
            let method = operation.method.parse().unwrap();
            let body = stage.body(&operation);
            let answer = stage.ask(method, &path, &[], None, body).await;
            let name = segment.trim_end_matches("()").to_lowercase();
            let said = answer.body.to_string().to_lowercase();
            let is_right = answer.refuses("Resource not found for the segment '", &[400])
                && said.contains(&name)
                && answer.body["error"]["code"] == "BadRequest";
            if !is_right {
                wrong.push(format!("{} {path}: {answer:?}", operation.id));
            }
        }
    }
    assert!(asked >= 100, "only {asked} operations are of beta alone");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn a_type_of_beta_narrows_nothing_in_v1_0() {
    let versions = Versions::read();
    let stage = Stage::set("v1.0").await;
    let configuration = stage.path(
        "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
        "",
    );
    for name in versions.types_of_beta() {
        let name = name.trim_start_matches('#');
        let answer = stage.get(&format!("{configuration}/{name}")).await;
        let words = format!("Resource not found for the segment '{name}");
        assert!(answer.refuses(&words, &[400]), "{name}: {answer:?}");
    }
    let known = "microsoft.graph.deviceEnrollmentLimitConfiguration";
    let answer = stage.get(&format!("{configuration}/{known}")).await;
    assert_eq!(answer.status, StatusCode::OK);
}

#[tokio::test]
async fn a_property_or_type_of_beta_is_refused_in_options_of_v1_0() {
    let versions = Versions::read();
    let types = versions.types_of_beta();
    let stage = Stage::set("v1.0").await;
    let (mut asked, mut wrong) = (0, Vec::new());
    for operation in stage.operations() {
        let Some(component) = answered(&versions.stable, &operation) else {
            continue;
        };
        let path = stage.path(operation.path, "");
        let declared = stage.parameters(&operation);
        let mut queries = Vec::new();
        for property in versions.only_beta(&component) {
            queries.push(("$select", property.to_owned(), property));
            queries.push(("$expand", property.to_owned(), property));
            queries.push(("$orderby", property.to_owned(), property));
            queries.push(("$filter", format!("{property} eq null"), property));
        }
        for name in &types {
            let name = name.trim_start_matches('#');
            queries.push(("$filter", format!("isof('{name}')"), name));
        }
        for (option, value, name) in queries {
            if !declared.contains(&("query", option)) {
                continue;
            }
            asked += 1;
            let answer = stage.with(&path, option, &value).await;
            if !answer.refuses(name, &[400]) {
                wrong.push(format!("{} {option}={value}: {answer:?}", operation.id));
            }
        }
    }
    assert!(asked >= 50, "only {asked} options were asked");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn a_property_or_type_of_beta_is_refused_in_bodies_of_v1_0() {
    let versions = Versions::read();
    let stage = Stage::set("v1.0").await;
    let (mut asked, mut wrong) = (0, Vec::new());
    for operation in stage.operations() {
        let Some(component) = operation.body().and_then(reference) else {
            continue;
        };
        let path = stage.path(operation.path, "");
        for (body, name) in versions.bodies(component) {
            asked += 1;
            let method = operation.method.parse().unwrap();
            let answer = stage
                .ask(method, &path, &[], None, Some(body.clone()))
                .await;
            if !answer.refuses(&name, &[400]) {
                wrong.push(format!("{} {body}: {answer:?}", operation.id));
            }
        }
    }
    assert!(asked >= 50, "only {asked} bodies were sent");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every key and every type name of a value that only beta has.
fn carried(value: &Value, only_beta: &BTreeSet<String>) -> Vec<String> {
    let mut found = Vec::new();
    match value {
        Value::Array(items) => found.extend(items.iter().flat_map(|item| carried(item, only_beta))),
        Value::Object(members) => {
            for (key, value) in members {
                // Control information of a property stands before an `@`.
                let name = key.split('@').next().unwrap_or_default();
                found.extend(only_beta.get(name).cloned());
                found.extend(carried(value, only_beta));
            }
        }
        Value::String(text) => found.extend(only_beta.get(text).cloned()),
        _ => {}
    }
    found
}

#[tokio::test]
async fn no_answer_of_v1_0_carries_what_only_beta_has() {
    let versions = Versions::read();
    let mut only_beta = versions.types_of_beta();
    let names = |document: &Value| -> BTreeSet<String> {
        let schemas = Schemas::of(document);
        let properties = schemas.names().flat_map(|name| properties(schemas, name));
        properties.map(str::to_owned).collect()
    };
    let stable = names(&versions.stable);
    only_beta.extend(names(&versions.beta).difference(&stable).cloned());
    assert!(only_beta.len() >= 30, "{only_beta:?}");

    let mut stage = Stage::set("beta").await;
    let key = stage.keys[0].1.clone();
    let configurations = "/deviceManagement/deviceEnrollmentConfigurations";
    let platform = json!({
        "@odata.type": "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
        "displayName": "phones", "platformType": "ios", "roleScopeTagIds": ["1"],
        "platformRestriction": {"platformBlocked": true, "blockedManufacturers": ["none"]},
    });
    let single = stage.make(configurations, platform).await;
    let tagged = json!({"@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration", "roleScopeTagIds": ["7"]});
    let changed = stage
        .send(Method::PATCH, &format!("{configurations}/{key}"), tagged)
        .await;
    assert_eq!(changed.status, StatusCode::OK, "{changed:?}");
    let filtered = json!({"target": {"@odata.type": "#microsoft.graph.allDevicesAssignmentTarget",
        "deviceAndAppManagementAssignmentFilterId": "f", "deviceAndAppManagementAssignmentFilterType": "include"}});
    let assignments = format!("{configurations}/{key}/assignments");
    stage.make(&assignments, filtered).await;
    let placeholder = "#microsoft.graph.deviceAndAppManagementAssignmentTarget";
    let hidden = json!({"target": {"@odata.type": placeholder}});
    let hidden = stage.make(&assignments, hidden).await;
    let seen = stage
        .get(&format!("{configurations}?$expand=assignments"))
        .await;
    for name in [
        placeholder,
        "roleScopeTagIds",
        "deviceAndAppManagementAssignmentFilterId",
        "platformType",
    ] {
        assert!(
            carried(&seen.body, &only_beta)
                .iter()
                .any(|found| found == name),
            "beta has no {name}"
        );
    }

    stage.version = "v1.0";
    let (mut asked, mut wrong) = (0, Vec::new());
    for operation in operations(&versions.stable, "v1.0") {
        if operation.method != "GET" {
            continue;
        }
        let declared = stage.parameters(&operation);
        let path = stage.path(operation.path, "");
        let mut paths = vec![path.clone(), path.replace(&key, &single)];
        if declared.contains(&("query", "$expand"))
            && answered(&versions.stable, &operation).as_deref()
                == Some("deviceEnrollmentConfiguration")
        {
            paths.push(format!("{path}?$expand=assignments"));
        }
        for path in paths {
            asked += 1;
            let answer = stage.get(&path).await;
            let found = carried(&answer.body, &only_beta);
            if !found.is_empty() {
                wrong.push(format!("{path}: {found:?}"));
            }
        }
    }
    assert!(asked >= 30, "only {asked} paths were asked");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));

    // What v1.0 cannot say is not there at all.
    let listed = stage.get(&assignments).await.body["value"]
        .as_array()
        .map(Vec::len);
    for count in ["$count", "$count?$filter=true"] {
        let counted = stage.get(&format!("{assignments}/{count}")).await;
        let counted = counted.body.as_u64().map(|number| number as usize);
        assert_eq!(counted, listed, "{count}");
    }
    let path = format!("{assignments}/{hidden}");
    let update = json!({"target": {"@odata.type": "#microsoft.graph.allDevicesAssignmentTarget"}});
    for (method, body) in [
        (Method::GET, None),
        (Method::PATCH, Some(update)),
        (Method::DELETE, None),
    ] {
        let answer = stage.ask(method.clone(), &path, &[], None, body).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{method} {answer:?}");
    }
    stage.version = "beta";
    assert_eq!(stage.get(&path).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_write_in_v1_0_leaves_alone_what_only_beta_has() {
    let server = RunningServer::start().await;
    let graph = server.wire();
    let configuration = json!({
        "@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration", "limit": 3,
    });
    let created = graph.post(CONFIGURATIONS, &configuration).await;
    let group = |group: &str, filter: Value| {
        json!({
            "source": "policySets", "sourceId": "A policy set",
            "target": {
                "@odata.type": "#microsoft.graph.groupAssignmentTarget", "groupId": group,
                "deviceAndAppManagementAssignmentFilterId": filter,
                "deviceAndAppManagementAssignmentFilterType": "include",
            },
        })
    };
    let filtered = group("0c8e9cf2-5a1b-4b39-9d1e-6b9d4a1f7e55", json!("A filter"));
    let assignments = |version: &str| {
        let root = "deviceManagement/deviceEnrollmentConfigurations";
        format!("/{version}/{root}/{}/assignments", created.id())
    };
    let assigned = graph.post(&assignments("beta"), &filtered).await;
    let before = graph.read(&assignments("beta")).await;

    // What v1.0 gives is sent back to it, one by one and as a whole.
    let read = graph.read(&assignments("v1.0")).await["value"].clone();
    let one = format!("{}/{}", assignments("v1.0"), assigned.id());
    let answer = graph.patch(&one, &read[0]).await;
    let _ = answer.expect(StatusCode::OK);
    let assign = assignments("v1.0").replace("/assignments", "/assign");
    let set = json!({"enrollmentConfigurationAssignments": read});
    let answer = graph.post(&assign, &set).await;
    let _ = answer.expect(StatusCode::NO_CONTENT);
    assert_eq!(graph.read(&assignments("beta")).await, before);

    // What it changes is changed, and what beta leaves out is none.
    let another = "1c8e9cf2-5a1b-4b39-9d1e-6b9d4a1f7e55";
    let mut moved = read[0].clone();
    moved["target"]["groupId"] = json!(another);
    let answer = graph.patch(&one, &moved).await;
    let _ = answer.expect(StatusCode::OK);
    let now = graph.read(&assignments("beta")).await;
    let mut expected = before["value"][0].clone();
    expected["target"]["groupId"] = json!(another);
    assert_eq!(now["value"], json!([expected]));
    let set = json!({"enrollmentConfigurationAssignments": [moved]});
    let beta = assign.replace("/v1.0/", "/beta/");
    let _ = graph.post(&beta, &set).await.expect(StatusCode::NO_CONTENT);
    let now = graph.read(&assignments("beta")).await;
    assert_eq!(now["value"][0]["source"], "direct");
    let target = &now["value"][0]["target"];
    assert_eq!(
        target["deviceAndAppManagementAssignmentFilterId"],
        Value::Null
    );
}

#[tokio::test]
async fn what_v1_0_gave_of_a_configuration_changes_nothing_when_it_is_sent_back() {
    let server = RunningServer::start().await;
    let graph = server.wire();
    let restrictions = graph.read(CONFIGURATIONS).await;
    let restrictions = restrictions["value"].as_array().unwrap();
    let id = restrictions.iter().find_map(|configuration| {
        let id = configuration["id"].as_str()?;
        id.ends_with("_DefaultPlatformRestrictions").then_some(id)
    });
    let beta = format!("{CONFIGURATIONS}/{}", id.unwrap());
    let change = json!({"iosRestriction": {
        "osMinimumVersion": "12", "blockedManufacturers": ["Acme"], "blockedSkus": ["A"],
    }});
    let before = graph
        .patch(&beta, &change)
        .await
        .expect(StatusCode::OK)
        .body;
    let stable = beta.replace("/beta/", "/v1.0/");
    let read = graph.read(&stable).await;
    let _ = graph.patch(&stable, &read).await.expect(StatusCode::OK);
    assert_eq!(graph.read(&beta).await, before);
}
