//! Real clients of real servers: sends the requests of a history over HTTP and writes down what came
//! of them.
//!
//! It must never repeat a request, nor take an answer for another one than it is.

use std::sync::Arc;
use std::time::Instant;

use reqwest::{Client, Method, RequestBuilder, Response, StatusCode};
use serde_json::{Value, json};

use super::record::{Answer, Assignment, Configuration, Id, List, Operation, Request, Target};

const CONFIGURATIONS: &str = "/beta/deviceManagement/deviceEnrollmentConfigurations";

/// One client that asks one node, with connections of its own.
#[derive(Clone, Debug)]
pub struct Session {
    /// The client's number.
    pub client: usize,
    /// The node's number.
    pub node: usize,
    /// Where the node is: `http://127.0.0.1:port`.
    pub origin: String,
    /// What all clients of a history measure time from.
    pub start: Instant,
    http: Client,
}

impl Session {
    /// A client that has asked for nothing yet.
    #[must_use]
    pub fn new(client: usize, node: usize, origin: &str, start: Instant) -> Self {
        Self {
            client,
            node,
            origin: origin.to_owned(),
            start,
            http: Client::new(),
        }
    }

    /// Asks, and writes down what came of it.
    ///
    /// # Panics
    ///
    /// When the answer is none that the operation can have.
    pub async fn perform(&self, request: Request) -> Operation {
        let asked = self.request(&request);
        let invoked = self.now();
        let answer = match asked.send().await {
            Ok(response) => read(&request, response).await,
            Err(_) => None,
        };
        let returned = answer.map(|answer| (self.now(), answer));
        Operation {
            client: self.client,
            node: self.node,
            request,
            invoked,
            returned,
        }
    }

    fn now(&self) -> u64 {
        u64::try_from(self.start.elapsed().as_nanos()).unwrap_or(u64::MAX)
    }

    fn request(&self, request: &Request) -> RequestBuilder {
        let own = |id: &Id, rest: &str| format!("{CONFIGURATIONS}/{id}{rest}");
        let (method, path, body) = match request {
            Request::Create { list, mark, name } => {
                let mut body = kind(*list);
                body["displayName"] = json!(**name);
                body["roleScopeTagIds"] = json!([mark.to_string()]);
                (Method::POST, CONFIGURATIONS.to_owned(), Some(body))
            }
            // Without its type, so that the server has to look it up before it reads the body.
            Request::Rename { id, name } => (
                Method::PATCH,
                own(id, ""),
                Some(json!({ "displayName": **name })),
            ),
            Request::Describe { id, description } => {
                let mut body = patch(id);
                body["description"] = json!(description.as_deref());
                (Method::PATCH, own(id, ""), Some(body))
            }
            Request::Delete { id } => (Method::DELETE, own(id, ""), None),
            Request::SetPriority { id, priority } => (
                Method::POST,
                own(id, "/setPriority"),
                Some(json!({ "priority": priority })),
            ),
            Request::Assign { id, targets } => {
                let targets = targets.iter().map(|to| json!({ "target": target(*to) }));
                let targets: Vec<Value> = targets.collect();
                let body = json!({ "enrollmentConfigurationAssignments": targets });
                (Method::POST, own(id, "/assign"), Some(body))
            }
            Request::CreateAssignment { id, target: to } => (
                Method::POST,
                own(id, "/assignments"),
                Some(json!({ "target": target(*to) })),
            ),
            Request::DeleteAssignment { id, assignment } => (
                Method::DELETE,
                own(id, &format!("/assignments/{assignment}")),
                None,
            ),
            Request::Get { id } => (Method::GET, own(id, ""), None),
            Request::ListAssignments { id } => (Method::GET, own(id, "/assignments"), None),
            Request::List => (Method::GET, CONFIGURATIONS.to_owned(), None),
            Request::ListExpanded => {
                let path = format!("{CONFIGURATIONS}?$expand=assignments");
                (Method::GET, path, None)
            }
        };
        let asked = self.http.request(method, format!("{}{path}", self.origin));
        match body {
            Some(body) => asked.json(&body),
            None => asked,
        }
    }
}

/// What a configuration of a list consists of at least.
fn kind(list: List) -> Value {
    let (name, platform) = match list {
        List::Limit => ("deviceEnrollmentLimitConfiguration", None),
        List::WindowsHelloForBusiness => {
            ("deviceEnrollmentWindowsHelloForBusinessConfiguration", None)
        }
        List::CompletionPage => ("windows10EnrollmentCompletionPageConfiguration", None),
        List::Comanagement => ("deviceComanagementAuthorityConfiguration", None),
        List::Notification => ("deviceEnrollmentNotificationConfiguration", Some("windows")),
        List::Ios => (
            "deviceEnrollmentPlatformRestrictionConfiguration",
            Some("ios"),
        ),
        List::Windows => (
            "deviceEnrollmentPlatformRestrictionConfiguration",
            Some("windows"),
        ),
        List::Mac => (
            "deviceEnrollmentPlatformRestrictionConfiguration",
            Some("mac"),
        ),
    };
    let mut body = json!({ "@odata.type": format!("#microsoft.graph.{name}") });
    if list == List::Limit {
        body["limit"] = json!(5);
    }
    if let Some(platform) = platform {
        body["platformType"] = json!(platform);
    }
    body
}

/// A body that changes nothing yet. The type is that of the configuration, which its id ends with.
fn patch(id: &Id) -> Value {
    let suffix = id.split_once('_').map_or("", |(_, suffix)| suffix);
    let list = match suffix {
        "Limit" => List::Limit,
        "WindowsHelloForBusiness" => List::WindowsHelloForBusiness,
        "Windows10EnrollmentCompletionPageConfiguration" => List::CompletionPage,
        "DeviceComanagementAuthorityConfiguration" => List::Comanagement,
        "EnrollmentNotificationsConfiguration" => List::Notification,
        _ => List::Ios,
    };
    json!({ "@odata.type": kind(list)["@odata.type"] })
}

pub(super) fn target(target: Target) -> Value {
    match target.0 {
        0 => json!({ "@odata.type": "#microsoft.graph.allLicensedUsersAssignmentTarget" }),
        group => json!({
            "@odata.type": "#microsoft.graph.groupAssignmentTarget",
            "groupId": format!("{GROUPS}{group:04x}"),
        }),
    }
}

/// What the ids of all groups begin with.
const GROUPS: &str = "0c8e9cf2-5a1b-4b39-9d1e-6b9d4a1f";

/// Reads an answer. None: it did not come, or it says that nobody knows what became of the request.
async fn read(request: &Request, response: Response) -> Option<Answer> {
    let status = response.status();
    let text = response.text().await.ok()?;
    let body = || -> Value {
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{request:?}: {error}: {text}"))
    };
    Some(match (status, request) {
        (StatusCode::SERVICE_UNAVAILABLE | StatusCode::INTERNAL_SERVER_ERROR, _) => return None,
        (StatusCode::NOT_FOUND, _) => Answer::NotFound,
        (StatusCode::BAD_REQUEST, _) => Answer::Refused,
        (StatusCode::NO_CONTENT, _) => Answer::Done,
        (StatusCode::CREATED, Request::CreateAssignment { .. }) => {
            Answer::Assignment(shown_assignment(&body()))
        }
        (StatusCode::CREATED, Request::Create { .. })
        | (
            StatusCode::OK,
            Request::Rename { .. } | Request::Describe { .. } | Request::Get { .. },
        ) => {
            let shown = shown_configuration(&body());
            Answer::Configuration(shown.unwrap_or_else(|| panic!("{request:?}: {text}")))
        }
        (StatusCode::OK, Request::ListAssignments { .. }) => {
            Answer::Assignments(rows(&body()).iter().map(shown_assignment).collect())
        }
        (StatusCode::OK, Request::List) => Answer::Configurations(
            rows(&body())
                .iter()
                .filter_map(shown_configuration)
                .collect(),
        ),
        (StatusCode::OK, Request::ListExpanded) => {
            let shown = rows(&body()).into_iter().filter_map(|row| {
                let assignments = row["assignments"].as_array()?.iter().map(shown_assignment);
                Some((shown_configuration(&row)?, assignments.collect()))
            });
            Answer::Expanded(shown.collect())
        }
        _ => panic!("{request:?}: {status}: {text}"),
    })
}

fn rows(body: &Value) -> Vec<Value> {
    body["value"].as_array().cloned().unwrap_or_default()
}

/// The configuration a row shows; none for the built-in ones, which no history changes.
pub(super) fn shown_configuration(row: &Value) -> Option<Configuration> {
    let text = |name: &str| row[name].as_str();
    let number = |name: &str| row[name].as_i64().and_then(|all| i32::try_from(all).ok());
    let list = List::ALL.into_iter().find(|list| {
        let kind = kind(*list);
        kind["@odata.type"] == row["@odata.type"]
            && (kind["platformType"].is_null() || kind["platformType"] == row["platformType"])
    });
    let shown = || -> Option<Configuration> {
        Some(Configuration {
            id: text("id")?.into(),
            list: list?,
            mark: row["roleScopeTagIds"][0].as_str()?.parse().ok()?,
            priority: number("priority")?,
            version: number("version")?,
            name: text("displayName")?.into(),
            description: text("description").map(Arc::from),
        })
    };
    if number("priority") == Some(0) {
        return None;
    }
    Some(shown().unwrap_or_else(|| panic!("a configuration nobody asked for: {row}")))
}

pub(super) fn shown_assignment(row: &Value) -> Assignment {
    let group = row["target"]["groupId"].as_str();
    let target = match group {
        None => Some(0),
        Some(group) => group
            .strip_prefix(GROUPS)
            .and_then(|number| u16::from_str_radix(number, 16).ok()),
    };
    match (row["id"].as_str(), target) {
        (Some(id), Some(target)) => Assignment {
            id: id.into(),
            target: Target(target),
        },
        _ => panic!("an assignment nobody asked for: {row}"),
    }
}
