//! What the service was seen to answer, and what its reference pages print, asked of a real server.
//! Each file in `captures` has bodies from a public source with its address. They must come out
//! equal, member by member and in the same order; host, ids and times are told apart by name only.
//! Every other difference is listed in the file with its reason, and one that is not needed fails.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use muster_contract_tests::RunningServer;
use muster_server::behaviour::Profile;
use reqwest::{Client, Method};
use serde_json::{Map, Value};

const HOST: &str = "https://graph.microsoft.com";

/// A file of `captures`.
struct Capture {
    said: Value,
    /// What stands for something else here, as in the capture, and its name.
    placeholders: Vec<(String, String)>,
}

/// What the names stand for on this server.
type Bindings = BTreeMap<String, String>;

impl Capture {
    fn read(name: &str) -> Self {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
            .join("tests/captures")
            .join(format!("{name}.json"));
        let text = std::fs::read_to_string(path).expect("a capture");
        let said: Value = serde_json::from_str(&text).expect("JSON");
        let mut placeholders = vec![(HOST.to_owned(), "host".to_owned())];
        for (captured, name) in said["placeholders"].as_object().expect("placeholders") {
            placeholders.push((captured.clone(), name.as_str().expect("a name").to_owned()));
        }
        Self { said, placeholders }
    }

    /// What the server is started with: captures are of the service, pages are documentation.
    fn options(&self) -> muster_server::Options {
        let profile = self.said["profile"].as_str().expect("a profile");
        let profile: Profile = profile.parse().expect("a profile that exists");
        muster_server::Options {
            behaviour: profile.behaviour(),
            ..RunningServer::options()
        }
    }

    /// A captured text with names for what stands for something else.
    fn template(&self, text: &str) -> String {
        let replace = |text: String, (captured, name): &(String, String)| {
            text.replace(captured, &format!("{{{name}}}"))
        };
        self.placeholders.iter().fold(text.to_owned(), replace)
    }

    /// A captured path on this server.
    fn path(&self, text: &str, bindings: &Bindings) -> String {
        let fill = |text: String, (name, value): (&String, &String)| {
            text.replace(&format!("{{{name}}}"), value)
        };
        bindings.iter().fold(self.template(text), fill)
    }
}

/// The comparison of one answer.
struct Comparison<'c> {
    capture: &'c Capture,
    bindings: &'c mut Bindings,
    differences: Vec<&'c Value>,
    needed: BTreeSet<String>,
    faults: Vec<String>,
}

impl Comparison<'_> {
    fn listed(&mut self, pointer: &str) -> Option<Value> {
        let found = self
            .differences
            .iter()
            .find(|said| said["pointer"] == pointer);
        let found = found.map(|said| (*said).clone());
        if found.is_some() {
            self.needed.insert(pointer.to_owned());
        }
        found
    }

    fn value(&mut self, pointer: &str, captured: &Value, ours: &Value) {
        if captured != ours
            && let Some(listed) = self.listed(pointer)
        {
            if &listed["captured"] != captured || &listed["ours"] != ours {
                self.faults
                    .push(format!("{pointer}: {ours} is another difference"));
            }
            return;
        }
        match (captured, ours) {
            (Value::Object(captured), Value::Object(ours)) => self.object(pointer, captured, ours),
            (Value::Array(captured), Value::Array(ours)) if captured.len() == ours.len() => {
                for (index, (captured, ours)) in captured.iter().zip(ours).enumerate() {
                    self.value(&format!("{pointer}/{index}"), captured, ours);
                }
            }
            (Value::String(captured), Value::String(ours)) => self.text(pointer, captured, ours),
            (captured, ours) if captured == ours => {}
            (captured, ours) => self
                .faults
                .push(format!("{pointer}: {ours}, not {captured}")),
        }
    }

    fn object(&mut self, pointer: &str, captured: &Map<String, Value>, ours: &Map<String, Value>) {
        let mut names: Vec<&String> = captured.keys().collect();
        let mut our_names = Vec::new();
        for (name, value) in ours {
            let place = format!("{pointer}/{name}");
            if captured.contains_key(name) {
                our_names.push(name);
            } else {
                match self.listed(&place) {
                    Some(said) if said["captured"] == "absent" => {
                        let expected = &said["ours"];
                        if !expected.is_null() && expected != value {
                            self.faults
                                .push(format!("{place}: {value} is another difference"));
                        }
                    }
                    _ => self.faults.push(format!("{place} was not captured")),
                }
            }
        }
        if self.capture.said["ordered"] != true {
            names.sort();
            our_names.sort();
        }
        if names != our_names {
            self.faults
                .push(format!("{pointer}: members {our_names:?}, not {names:?}"));
        }
        for (name, captured) in captured {
            if let Some(ours) = ours.get(name) {
                self.value(&format!("{pointer}/{name}"), captured, ours);
            }
        }
    }

    /// Compares texts; a name that stands for nothing yet takes what stands in its place.
    fn text(&mut self, pointer: &str, captured: &str, ours: &str) {
        let template = self.capture.path(captured, self.bindings);
        if template == ours {
            return;
        }
        let unbound = template.split_once('{').and_then(|(before, rest)| {
            let (name, after) = rest.split_once('}')?;
            let value = ours.strip_prefix(before)?.strip_suffix(after)?;
            (!after.contains('{') && !value.is_empty()).then_some((name, value))
        });
        match unbound {
            Some((name, value)) => {
                // An id of ours may end with the name of its kind where the page's does not.
                self.bindings.insert(name.to_owned(), value.to_owned());
            }
            None => self
                .faults
                .push(format!("{pointer}: '{ours}', not '{template}'")),
        }
    }
}

struct Graph {
    server: RunningServer,
    client: Client,
}

impl Graph {
    async fn ask(&self, said: &Value, path: &str) -> (u16, Value) {
        let method = said["method"].as_str().expect("a method");
        let method = Method::from_bytes(method.as_bytes()).expect("a method");
        let url = format!("{}{path}", self.server.origin);
        let mut request = self.client.request(method, url);
        if let Some(accept) = said["accept"].as_str() {
            request = request.header("Accept", accept);
        }
        if !said["body"].is_null() {
            request = request.json(&said["body"]);
        }
        let response = request.send().await.expect("an answer");
        let status = response.status().as_u16();
        let text = response.text().await.expect("a text");
        (status, serde_json::from_str(&text).unwrap_or(Value::Null))
    }
}

/// Makes the requests of a capture and compares the answers.
async fn replay(name: &str) {
    let capture = Capture::read(name);
    let graph = Graph {
        server: RunningServer::start_with(capture.options()).await,
        client: Client::new(),
    };
    let mut bindings = Bindings::from([("host".to_owned(), graph.server.origin.clone())]);
    if capture
        .placeholders
        .iter()
        .any(|(_, name)| name == "tenant")
    {
        let listed = serde_json::json!({"method": "GET"});
        let path =
            "/beta/deviceManagement/deviceEnrollmentConfigurations?$filter=priority%20eq%200";
        let (_, listed) = graph.ask(&listed, path).await;
        let id = listed["value"][0]["id"].as_str().expect("an id");
        let (tenant, _) = id.split_once('_').expect("a suffix");
        bindings.insert("tenant".to_owned(), tenant.to_owned());
    }
    for said in capture.said["prepare"].as_array().into_iter().flatten() {
        let path = capture.path(said["path"].as_str().expect("a path"), &bindings);
        let (status, answer) = graph.ask(said, &path).await;
        assert_eq!(said["status"], status, "{name}: {path}: {answer}");
    }
    let exchanges = capture.said["exchanges"].as_array().expect("exchanges");
    assert!(!exchanges.is_empty(), "{name}");
    for said in exchanges {
        let path = capture.path(said["path"].as_str().expect("a path"), &bindings);
        let (status, answer) = graph.ask(said, &path).await;
        assert_eq!(said["status"], status, "{name}: {path}: {answer}");
        let Some(captured) = said.get("answer") else {
            continue;
        };
        let at = said["at"].as_str().unwrap_or_default();
        let differences = said["differences"].as_array().into_iter().flatten();
        let mut comparison = Comparison {
            capture: &capture,
            bindings: &mut bindings,
            differences: differences.collect(),
            needed: BTreeSet::new(),
            faults: Vec::new(),
        };
        comparison.value(
            "",
            captured,
            answer.pointer(at).expect("the place compared"),
        );
        for difference in &comparison.differences {
            let pointer = difference["pointer"].as_str().expect("a pointer");
            if !comparison.needed.contains(pointer) {
                let fault = format!("{pointer}: there is no such difference any more");
                comparison.faults.push(fault);
            }
        }
        assert!(
            comparison.faults.is_empty(),
            "{name}: {} {path}\n{}\n{answer:#}",
            said["method"],
            comparison.faults.join("\n")
        );
    }
}

#[tokio::test]
async fn the_built_in_configurations_are_those_of_a_tenant() {
    replay("builtInConfigurations").await;
}

#[tokio::test]
async fn the_assignments_of_built_in_configurations_are_those_of_a_tenant() {
    replay("builtInAssignments").await;
}

#[tokio::test]
async fn all_control_information_is_written_as_captured() {
    replay("defaultLimitFull").await;
    replay("defaultPlatformRestrictionsFull").await;
}

#[tokio::test]
async fn an_enrollment_status_page_is_created_and_expanded_as_captured() {
    replay("enrollmentStatusPage").await;
}

#[tokio::test]
async fn an_enrollment_notification_is_created_as_captured() {
    replay("enrollmentNotification").await;
}

#[tokio::test]
async fn windows_restore_is_changed_and_found_as_captured() {
    replay("windowsRestore").await;
}

#[tokio::test]
async fn the_examples_of_reference_pages_are_answered() {
    replay("limitOfTheReferencePage").await;
    replay("assignmentOfTheReferencePage").await;
}

/// A comparison that finds nothing would find nothing wrong either.
#[test]
fn a_difference_that_is_not_listed_is_found() {
    let capture = Capture::read("defaultLimitFull");
    let captured = &capture.said["exchanges"][0]["answer"];
    let faults = |ours: &Value| {
        let mut bindings = Bindings::from([
            ("host".to_owned(), HOST.to_owned()),
            (
                "tenant".to_owned(),
                "8384f4bf-df3e-4868-9225-a69866b9aa2a".to_owned(),
            ),
        ]);
        let mut comparison = Comparison {
            capture: &capture,
            bindings: &mut bindings,
            differences: Vec::new(),
            needed: BTreeSet::new(),
            faults: Vec::new(),
        };
        comparison.value("", captured, ours);
        comparison.faults
    };
    assert_eq!(faults(captured), Vec::<String>::new());
    let mut other = captured.clone();
    other["assignments"][0]["source"] = "policySets".into();
    assert_eq!(faults(&other).len(), 1, "{:?}", faults(&other));
    let mut fewer = captured.clone();
    fewer
        .as_object_mut()
        .expect("members")
        .shift_remove("limit@odata.type");
    fewer
        .as_object_mut()
        .expect("members")
        .shift_remove("displayName");
    assert_eq!(faults(&fewer).len(), 1);
    let mut reordered = captured.clone();
    let members = reordered.as_object_mut().expect("members");
    let limit = members.shift_remove("limit").expect("a limit");
    members.insert("limit".to_owned(), limit);
    assert_eq!(faults(&reordered).len(), 1);
}
