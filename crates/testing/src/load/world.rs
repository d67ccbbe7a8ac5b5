//! What a tenant holds as seen over the wire, one value for each thing that is created: a
//! configuration with its assignments, a group with its members, a user.
//!
//! It must never know who wrote what.

use std::collections::BTreeMap;

use reqwest::{Method, StatusCode};
use serde_json::{Map, Value};

use crate::wire::{CONFIGURATIONS, Wire};

/// Where groups and users are.
pub(crate) const GROUPS: &str = "/beta/groups";
pub(crate) const USERS: &str = "/beta/users";

/// Everything there is, by its path.
pub type World = BTreeMap<String, Value>;

/// Stands in an expected value where anything may be, such as an id that the server chose in an
/// answer that never arrived.
pub(crate) const ANYTHING: &str = "\u{0}anything";

/// Whether a value is the expected one.
pub(crate) fn is(expected: &Value, found: &Value) -> bool {
    match (expected, found) {
        (Value::String(text), _) if text == ANYTHING => true,
        (Value::Array(expected), Value::Array(found)) => {
            expected.len() == found.len() && expected.iter().zip(found).all(|(a, b)| is(a, b))
        }
        (Value::Object(expected), Value::Object(found)) => {
            expected.len() == found.len() && covers(expected, found)
        }
        _ => expected == found,
    }
}

/// Whether a value has everything that is expected, and maybe more, as something just created has
/// what the server added.
pub(crate) fn has(expected: &Value, found: &Value) -> bool {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => covers(expected, found),
        _ => false,
    }
}

fn covers(expected: &Map<String, Value>, found: &Map<String, Value>) -> bool {
    let mut expected = expected.iter();
    expected.all(|(name, value)| found.get(name).is_some_and(|found| is(value, found)))
}

/// A value without what only one sort of answer carries about it.
pub(crate) fn plain(mut value: Value) -> Value {
    if let Value::Object(members) = &mut value {
        members.retain(|name, _| !name.contains("@odata.") || name == "@odata.type");
    }
    value
}

/// Assignments in an order of their own: of several at once, none is the first.
pub(crate) fn assignments(items: &[Value]) -> Value {
    let mut items: Vec<Value> = items.iter().cloned().map(plain).collect();
    items.sort_by_cached_key(|item| {
        let target = &item["target"];
        format!("{} {}", target["@odata.type"], target["groupId"])
    });
    items.into()
}

/// The list whose priorities a configuration is counted in, and its priority, unless it is built
/// in.
pub(crate) fn priority(body: &Value) -> Option<(String, i64)> {
    let priority = body["priority"].as_i64().filter(|number| *number > 0)?;
    let kind = body["@odata.type"].as_str()?;
    let platform = match kind.ends_with("PlatformRestrictionConfiguration") {
        true => body["platformType"].as_str().unwrap_or_default(),
        false => "",
    };
    Some((format!("{kind} {platform}"), priority))
}

/// Reads everything there is.
///
/// # Errors
/// The answer that was none, or not the expected one.
pub async fn observe(wire: &Wire) -> Result<World, String> {
    let mut world = World::new();
    let configurations = list(wire, &format!("{CONFIGURATIONS}?$expand=assignments")).await?;
    for mut body in configurations {
        let expanded = body["assignments"].take();
        body["assignments"] = assignments(expanded.as_array().map_or(&[], Vec::as_slice));
        insert(&mut world, CONFIGURATIONS, body)?;
    }
    for user in list(wire, USERS).await? {
        insert(&mut world, USERS, user)?;
    }
    for mut group in list(wire, GROUPS).await? {
        let id = group["id"].as_str().unwrap_or_default();
        let members = list(wire, &format!("{GROUPS}/{id}/members")).await?;
        let mut members: Vec<Value> = members.iter().map(|all| all["id"].clone()).collect();
        members.sort_by_cached_key(Value::to_string);
        group["members"] = members.into();
        insert(&mut world, GROUPS, group)?;
    }
    Ok(world)
}

fn insert(world: &mut World, root: &str, body: Value) -> Result<(), String> {
    let id = body["id"].as_str();
    let id = id.ok_or_else(|| format!("something under {root} has no id: {body}"))?;
    let path = format!("{root}/{id}");
    match world.insert(path.clone(), plain(body)) {
        None => Ok(()),
        Some(_) => Err(format!("{path} is listed twice")),
    }
}

/// The rows of a list, however many pages it has.
async fn list(wire: &Wire, path: &str) -> Result<Vec<Value>, String> {
    let mut rows = Vec::new();
    let mut next = Some(path.to_owned());
    while let Some(path) = next {
        let answer = wire.attempt(Method::GET, &path, None).await;
        let answer = answer.map_err(|error| format!("{path}: {error:?}"))?;
        if answer.status != StatusCode::OK {
            return Err(format!("{path}: {} {}", answer.status, answer.body));
        }
        rows.extend_from_slice(answer.rows());
        let link = answer.body["@odata.nextLink"].as_str();
        next = link.map(|link| link.strip_prefix(wire.origin()).unwrap_or(link).to_owned());
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_expected_can_leave_open_what_nobody_knows() {
        let expected = json!({"id": ANYTHING, "limit": 3, "list": [1, {"id": ANYTHING}]});
        assert!(is(
            &expected,
            &json!({"limit": 3, "id": "a", "list": [1, {"id": 7}]})
        ));
        for other in [
            json!({"limit": 4, "id": "a", "list": [1, {"id": 7}]}),
            json!({"limit": 3, "list": [1, {"id": 7}]}),
            json!({"limit": 3, "id": "a", "list": [1]}),
            json!({"limit": 3, "id": "a", "list": [1, {"id": 7}], "more": null}),
        ] {
            assert!(!is(&expected, &other), "{other}");
        }
        let sent = json!({"limit": 3});
        assert!(has(&sent, &json!({"limit": 3, "more": null})));
        assert!(!has(&sent, &json!({"limit": 4})));
        assert!(!has(&sent, &json!([])));
    }

    #[test]
    fn the_order_of_assignments_says_nothing() {
        let target =
            |group: &str| json!({"id": group, "target": {"@odata.type": "t", "groupId": group}});
        let one = assignments(&[target("a"), target("b")]);
        assert_eq!(one, assignments(&[target("b"), target("a")]));
        assert_ne!(one, assignments(&[target("a")]));
    }

    #[test]
    fn priorities_are_counted_for_each_kind_and_platform() {
        let of = |platform: &str, priority: i32| {
            priority_of(json!({
                "@odata.type": "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
                "platformType": platform, "priority": priority,
            }))
        };
        fn priority_of(body: Value) -> Option<(String, i64)> {
            priority(&body)
        }
        assert_eq!(of("ios", 2), of("ios", 2));
        assert_ne!(of("ios", 2), of("windows", 2));
        assert_eq!(of("ios", 0), None, "built in");
    }
}
