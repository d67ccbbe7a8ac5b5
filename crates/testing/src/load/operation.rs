//! The requests a writer chooses from, each with what it does when it is carried out.
//!
//! It must never choose anything that can be refused: what is not a success is a finding.

use fastrand::Rng;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use super::knowledge::{Effect, Knowledge};
use super::world::{ANYTHING, GROUPS, USERS, assignments, priority};
use crate::wire::CONFIGURATIONS;

/// How many configurations, groups and users a writer has at most. Graph allows 25 limits and 25
/// restrictions, so that eight writers can have two of each and ask for one more.
const CONFIGURATIONS_EACH: usize = 10;
const OF_ONE_KIND: usize = 2;
const GROUPS_EACH: usize = 3;
const USERS_EACH: usize = 4;

/// A request, and what it does.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) body: Option<Value>,
    /// The status of its success.
    pub(crate) success: StatusCode,
    pub(crate) effect: Effect,
}

/// Makes a request, unless it would make no sense. The name is one that nothing else has.
type Choice = fn(&mut Rng, &Knowledge, &str) -> Option<Operation>;

/// What a writer chooses from.
const CHOICES: [Choice; 13] = [
    create,
    create,
    create_notifications,
    update,
    exchange,
    assign,
    assign,
    delete,
    create_group,
    create_user,
    add_member,
    remove_member,
    delete_directory_object,
];

/// Chooses a request that makes sense.
pub(crate) fn choose(rng: &mut Rng, knowledge: &Knowledge, name: &str) -> Operation {
    loop {
        let choice = CHOICES[rng.usize(..CHOICES.len())];
        if let Some(operation) = choice(rng, knowledge, name) {
            return operation;
        }
    }
}

/// Everything that was acknowledged under a root.
fn under<'k>(knowledge: &'k Knowledge, root: &str) -> Vec<(&'k String, &'k Value)> {
    let known = knowledge.known.iter();
    known.filter(|(path, _)| path.starts_with(root)).collect()
}

fn one<'k>(rng: &mut Rng, knowledge: &'k Knowledge, root: &str) -> Option<(&'k String, &'k Value)> {
    rng.choice(under(knowledge, root))
}

fn post(path: String, body: Value, success: StatusCode, effect: Effect) -> Option<Operation> {
    Some(Operation {
        method: Method::POST,
        path,
        body: Some(body),
        success,
        effect,
    })
}

fn changes(changed: impl IntoIterator<Item = (String, Option<Value>)>) -> Effect {
    Effect {
        changed: changed.into_iter().collect(),
        created: Vec::new(),
    }
}

/// A value with some of its members replaced.
fn with(value: &Value, members: Value) -> Value {
    let mut value = value.clone();
    if let (Value::Object(value), Value::Object(members)) = (&mut value, members) {
        value.extend(members);
    }
    value
}

/// One of the kinds that can be created, with settings of its own.
fn configuration(rng: &mut Rng, name: &str) -> Value {
    let number = rng.i32(1..15);
    let mut body = match rng.u8(..6) {
        0 => json!({"@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration",
                    "limit": number}),
        1 => {
            json!({"@odata.type": "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
                    "platformType": rng.choice(["ios", "windows"])})
        }
        2 => {
            json!({"@odata.type": "#microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration",
                    "pinPreviousBlockCount": number})
        }
        3 => {
            json!({"@odata.type": "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
                    "installProgressTimeoutInMinutes": number})
        }
        4 => json!({"@odata.type": "#microsoft.graph.deviceComanagementAuthorityConfiguration",
                    "managedDeviceAuthority": number}),
        _ => notification(rng, name),
    };
    body["displayName"] = name.into();
    body
}

fn notification(rng: &mut Rng, name: &str) -> Value {
    json!({"@odata.type": "#microsoft.graph.deviceEnrollmentNotificationConfiguration",
           "displayName": name, "platformType": rng.choice(["ios", "android"])})
}

/// Something new that has what was sent, and nothing attached to it yet.
fn created(root: &'static str, sent: &Value) -> (&'static str, Value) {
    let attached = if root == CONFIGURATIONS {
        json!({"assignments": []})
    } else if root == GROUPS {
        json!({"members": []})
    } else {
        json!({})
    };
    (root, with(sent, attached))
}

fn creation(root: &'static str, body: Value) -> Option<Operation> {
    let effect = Effect {
        created: vec![created(root, &body)],
        ..Effect::default()
    };
    post(root.to_owned(), body, StatusCode::CREATED, effect)
}

fn create(rng: &mut Rng, knowledge: &Knowledge, name: &str) -> Option<Operation> {
    let body = configuration(rng, name);
    let existing = under(knowledge, CONFIGURATIONS);
    let alike = existing
        .iter()
        .filter(|(_, known)| known["@odata.type"] == body["@odata.type"]);
    let room = existing.len() < CONFIGURATIONS_EACH && alike.count() < OF_ONE_KIND;
    room.then(|| creation(CONFIGURATIONS, body)).flatten()
}

/// Several notifications with one request, all of them or none.
fn create_notifications(rng: &mut Rng, knowledge: &Knowledge, name: &str) -> Option<Operation> {
    if under(knowledge, CONFIGURATIONS).len() + 4 > CONFIGURATIONS_EACH {
        return None;
    }
    let bodies: Vec<_> = (0..rng.usize(2..5))
        .map(|number| notification(rng, &format!("{name} {number}")))
        .collect();
    let effect = Effect {
        created: bodies
            .iter()
            .map(|body| created(CONFIGURATIONS, body))
            .collect(),
        ..Effect::default()
    };
    let path = format!("{CONFIGURATIONS}/createEnrollmentNotificationConfiguration");
    let body = json!({"deviceEnrollmentNotificationConfigurations": bodies});
    post(path, body, StatusCode::NO_CONTENT, effect)
}

fn update(rng: &mut Rng, knowledge: &Knowledge, name: &str) -> Option<Operation> {
    let (path, known) = one(rng, knowledge, CONFIGURATIONS)?;
    let body =
        json!({"@odata.type": known["@odata.type"], "displayName": name, "description": name});
    let after = json!({"displayName": name, "description": name, "version": ANYTHING,
                       "lastModifiedDateTime": ANYTHING});
    Some(Operation {
        method: Method::PATCH,
        path: path.clone(),
        body: Some(body),
        success: StatusCode::OK,
        effect: changes([(path.clone(), Some(with(known, after)))]),
    })
}

/// Two configurations of one list exchange their priorities, and count as not modified.
fn exchange(rng: &mut Rng, knowledge: &Knowledge, _: &str) -> Option<Operation> {
    let (path, known) = one(rng, knowledge, CONFIGURATIONS)?;
    let (list, own) = priority(known)?;
    let mut others = under(knowledge, CONFIGURATIONS);
    others.retain(|(other, known)| {
        *other != path && priority(known).is_some_and(|(other, _)| other == list)
    });
    let (other, other_known) = rng.choice(others)?;
    let (_, wanted) = priority(other_known)?;
    let effect = changes([
        (path.clone(), Some(with(known, json!({"priority": wanted})))),
        (
            other.clone(),
            Some(with(other_known, json!({"priority": own}))),
        ),
    ]);
    let body = json!({"priority": wanted});
    post(
        format!("{path}/setPriority"),
        body,
        StatusCode::NO_CONTENT,
        effect,
    )
}

/// Another set of assignments, of which no part may be there without the rest.
fn assign(rng: &mut Rng, knowledge: &Knowledge, _: &str) -> Option<Operation> {
    let (path, known) = one(rng, knowledge, CONFIGURATIONS)?;
    let group = |number: usize| format!("0c8e9cf2-5a1b-4b39-9d1e-{number:012}");
    let amount = rng.usize(..8);
    let targets = rng.choose_multiple(0..20, amount);
    let sent: Vec<_> = targets
        .into_iter()
        .map(|number| {
            json!({"target": {
                "@odata.type": "#microsoft.graph.groupAssignmentTarget",
                "deviceAndAppManagementAssignmentFilterId": null,
                "deviceAndAppManagementAssignmentFilterType": "none",
                "groupId": group(number),
            }})
        })
        .collect();
    let stored: Vec<_> = sent
        .iter()
        .map(|sent| {
            let added = json!({"@odata.type": "#microsoft.graph.enrollmentConfigurationAssignment",
                               "id": ANYTHING, "source": "direct", "sourceId": null});
            with(sent, added)
        })
        .collect();
    let after = with(known, json!({"assignments": assignments(&stored)}));
    let body = json!({"enrollmentConfigurationAssignments": sent});
    let effect = changes([(path.clone(), Some(after))]);
    post(
        format!("{path}/assign"),
        body,
        StatusCode::NO_CONTENT,
        effect,
    )
}

fn deletion(path: &str, effect: Effect) -> Option<Operation> {
    Some(Operation {
        method: Method::DELETE,
        path: path.to_owned(),
        body: None,
        success: StatusCode::NO_CONTENT,
        effect,
    })
}

/// A configuration, and its assignments with it. Rather one of many than one of few.
fn delete(rng: &mut Rng, knowledge: &Knowledge, _: &str) -> Option<Operation> {
    let existing = under(knowledge, CONFIGURATIONS);
    if existing.len() < rng.usize(..CONFIGURATIONS_EACH) {
        return None;
    }
    let (path, _) = rng.choice(existing)?;
    deletion(path, changes([(path.clone(), None)]))
}

fn create_group(_: &mut Rng, knowledge: &Knowledge, name: &str) -> Option<Operation> {
    let body = json!({"displayName": name, "mailEnabled": false, "mailNickname": "group",
                      "securityEnabled": true});
    let room = under(knowledge, GROUPS).len() < GROUPS_EACH;
    room.then(|| creation(GROUPS, body)).flatten()
}

fn create_user(_: &mut Rng, knowledge: &Knowledge, name: &str) -> Option<Operation> {
    let principal = format!("{}@contoso.test", name.replace(' ', "."));
    let body = json!({"displayName": name, "accountEnabled": true, "mailNickname": "user",
                      "userPrincipalName": principal});
    let room = under(knowledge, USERS).len() < USERS_EACH;
    room.then(|| creation(USERS, body)).flatten()
}

fn members(group: &Value) -> Vec<Value> {
    group["members"].as_array().cloned().unwrap_or_default()
}

fn add_member(rng: &mut Rng, knowledge: &Knowledge, _: &str) -> Option<Operation> {
    let (path, group) = one(rng, knowledge, GROUPS)?;
    let (_, user) = one(rng, knowledge, USERS)?;
    let (mut members, id) = (members(group), user["id"].clone());
    if members.contains(&id) {
        return None;
    }
    let url = format!(
        "https://graph.microsoft.com/beta/directoryObjects/{}",
        id.as_str()?
    );
    members.push(id);
    members.sort_by_cached_key(Value::to_string);
    let effect = changes([(path.clone(), Some(with(group, json!({"members": members}))))]);
    post(
        format!("{path}/members/$ref"),
        json!({"@odata.id": url}),
        StatusCode::NO_CONTENT,
        effect,
    )
}

fn remove_member(rng: &mut Rng, knowledge: &Knowledge, _: &str) -> Option<Operation> {
    let (path, group) = one(rng, knowledge, GROUPS)?;
    let mut members = members(group);
    if members.is_empty() {
        return None;
    }
    let gone = members.swap_remove(rng.usize(..members.len()));
    members.sort_by_cached_key(Value::to_string);
    let effect = changes([(path.clone(), Some(with(group, json!({"members": members}))))]);
    deletion(&format!("{path}/members/{}/$ref", gone.as_str()?), effect)
}

/// A group with its members, or a user with its memberships.
fn delete_directory_object(rng: &mut Rng, knowledge: &Knowledge, _: &str) -> Option<Operation> {
    let root = if rng.bool() { GROUPS } else { USERS };
    let (path, gone) = one(rng, knowledge, root)?;
    let mut effect = changes([(path.clone(), None)]);
    for (group, known) in under(knowledge, GROUPS) {
        let mut members = members(known);
        if group != path && members.contains(&gone["id"]) {
            members.retain(|member| *member != gone["id"]);
            let after = with(known, json!({"members": members}));
            effect.changed.insert(group.clone(), Some(after));
        }
    }
    deletion(path, effect)
}
