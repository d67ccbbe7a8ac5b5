//! A tenant of a running server with at least three rows in every list, a key for every parameter of a path
//! and a body for every operation, for tests that visit all operations of a version and want successes.

#![allow(clippy::unwrap_used)]

use reqwest::{Client, Method, StatusCode};
use serde_json::{Value, json};

use crate::documents::workspace;
use crate::operations::{Operation, operations};
use crate::schemas::reference;
use crate::server::RunningServer;

/// A GUID that names nothing.
pub const NOBODY: &str = "00000000-dead-4bad-8bad-00000000dead";

/// An answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub status: StatusCode,
    pub body: Value,
}

impl Answer {
    pub fn rows(&self) -> Option<&[Value]> {
        self.body["value"].as_array().map(Vec::as_slice)
    }

    pub fn message(&self) -> &str {
        self.body["error"]["message"].as_str().unwrap_or_default()
    }

    /// Whether it is an error of these statuses whose words have this name.
    pub fn refuses(&self, name: &str, statuses: &[u16]) -> bool {
        statuses.contains(&self.status.as_u16()) && self.message().contains(name)
    }
}

/// The generated document of a version.
///
/// # Panics
/// When it cannot be read.
#[must_use]
pub fn document(version: &str) -> Value {
    let path = workspace().join(format!("openapi/generated/{version}.json"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path:?}: {error}"))
}

/// A tenant with at least three rows in every list, and one key for every parameter of a path.
pub struct Stage {
    pub server: RunningServer,
    pub client: Client,
    pub version: &'static str,
    pub keys: Vec<(&'static str, String)>,
    pub document: Value,
}

impl Stage {
    pub async fn set(version: &'static str) -> Self {
        let mut stage = Self {
            server: RunningServer::start().await,
            client: Client::new(),
            version,
            keys: Vec::new(),
            document: document(version),
        };
        let me = stage.get("/me").await.body["id"]
            .as_str()
            .unwrap()
            .to_owned();
        for number in 1..=3 {
            let name = format!("somebody{number}");
            stage
                .make("/users", json!({"accountEnabled": true, "displayName": name, "mailNickname": name, "userPrincipalName": format!("{name}@example.org")}))
                .await;
        }
        let mut groups = Vec::new();
        for name in ["reds", "greens", "blues"] {
            let group = json!({"displayName": name, "mailNickname": name, "mailEnabled": false, "securityEnabled": true});
            groups.push(stage.make("/groups", group).await);
        }
        let link = |kind: &str, id: &str| json!({"@odata.id": format!("https://graph.microsoft.com/v1.0/{kind}/{id}")});
        for group in &groups {
            stage
                .send(
                    Method::POST,
                    &format!("/groups/{group}/members/$ref"),
                    link("users", &me),
                )
                .await;
        }
        for member in &groups[1..] {
            stage
                .send(
                    Method::POST,
                    &format!("/groups/{}/members/$ref", groups[0]),
                    link("groups", member),
                )
                .await;
        }
        let configurations = "/deviceManagement/deviceEnrollmentConfigurations";
        let mut made = Vec::new();
        for name in ["ten", "eleven", "twelve"] {
            let limit = json!({"@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration", "displayName": name, "limit": 10});
            made.push(stage.make(configurations, limit).await);
        }
        let assignments = format!("{configurations}/{}/assignments", made[0]);
        let mut assignment = String::new();
        for group in &groups {
            assignment = stage.make(&assignments, in_group(group)).await;
        }
        stage.keys = vec![
            ("deviceEnrollmentConfigurationId", made[0].clone()),
            ("enrollmentConfigurationAssignmentId", assignment),
            ("user-id", me.clone()),
            ("group-id", groups[0].clone()),
            ("directoryObject-id", me),
        ];
        stage
    }

    pub async fn make(&self, path: &str, body: Value) -> String {
        let answer = self.send(Method::POST, path, body).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{path}: {answer:?}");
        answer.body["id"].as_str().unwrap().to_owned()
    }

    pub async fn send(&self, method: Method, path: &str, body: Value) -> Answer {
        self.ask(method, path, &[], None, Some(body)).await
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.ask(Method::GET, path, &[], None, None).await
    }

    pub async fn with(&self, path: &str, name: &str, value: &str) -> Answer {
        self.ask(Method::GET, path, &[(name, value)], None, None)
            .await
    }

    pub async fn ask(
        &self,
        method: Method,
        path: &str,
        query: &[(&str, &str)],
        header: Option<(&str, &str)>,
        body: Option<Value>,
    ) -> Answer {
        let address = format!("{}/{}{path}", self.server.origin, self.version);
        let mut request = self.client.request(method, address).query(query);
        if let Some((name, value)) = header {
            request = request.header(name, value);
        }
        if let Some(body) = &body {
            request = request.json(body);
        }
        let response = request.send().await.unwrap();
        let status = response.status();
        let text = response.text().await.unwrap();
        let body = serde_json::from_str(&text).unwrap_or(Value::String(text));
        Answer { status, body }
    }

    pub fn operations(&self) -> Vec<Operation<'_>> {
        operations(&self.document, self.version)
    }

    /// The parameters of an operation, those of its path item first: where each travels, and its name.
    pub fn parameters<'d>(&'d self, operation: &Operation<'d>) -> Vec<(&'d str, &'d str)> {
        let shared = &self.document["paths"][operation.path]["parameters"];
        let own = &operation.said["parameters"];
        [shared, own]
            .into_iter()
            .filter_map(Value::as_array)
            .flatten()
            .map(|parameter| {
                let text = |key: &str| parameter[key].as_str().unwrap();
                (text("in"), text("name"))
            })
            .collect()
    }

    /// A path with its keys, of which one may be replaced.
    pub fn path(&self, template: &str, replaced: &str) -> String {
        let mut path = template.to_owned();
        for (name, key) in &self.keys {
            let key = if *name == replaced { NOBODY } else { key };
            path = path.replace(&format!("{{{name}}}"), key);
        }
        path
    }

    /// A body of the operation that only its path can make wrong.
    pub fn body(&self, operation: &Operation<'_>) -> Option<Value> {
        let schema = reference(operation.body()?).unwrap();
        let group = &self.keys[3].1;
        let limit = json!({"@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration", "limit": 9});
        Some(match schema {
            "deviceEnrollmentConfiguration" | "deviceEnrollmentConfigurationPatch" => limit,
            "enrollmentConfigurationAssignment" | "enrollmentConfigurationAssignmentPatch" => {
                in_group(group)
            }
            "assignBody" => json!({"enrollmentConfigurationAssignments": []}),
            "setPriorityBody" => json!({"priority": 2}),
            "createEnrollmentNotificationConfigurationBody" => {
                json!({"deviceEnrollmentNotificationConfigurations": []})
            }
            "hasPayloadLinksBody" => json!({"payloadIds": []}),
            "referenceCreate" => {
                json!({"@odata.id": format!("https://graph.microsoft.com/v1.0/groups/{group}")})
            }
            "userPatch" | "groupPatch" => json!({"displayName": "other"}),
            "user" => {
                json!({"accountEnabled": true, "displayName": "a", "mailNickname": "a", "userPrincipalName": "a@example.org"})
            }
            "group" => {
                json!({"displayName": "a", "mailNickname": "a", "mailEnabled": false, "securityEnabled": true})
            }
            "batchRequestContent" => json!({"requests": []}),
            other => panic!("there is no body for '{other}'; add one"),
        })
    }
}

fn in_group(group: &str) -> Value {
    json!({"target": {"@odata.type": "#microsoft.graph.groupAssignmentTarget", "groupId": group}})
}
