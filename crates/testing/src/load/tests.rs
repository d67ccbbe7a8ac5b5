//! Worlds in which something went wrong, each of which must be found out.

use serde_json::{Value, json};

use super::knowledge::{Effect, Knowledge, judge};
use super::world::{GROUPS, USERS, World};
use crate::wire::CONFIGURATIONS;

fn configuration(name: &str, priority: i32, groups: &[&str]) -> Value {
    let assignments = groups.iter().map(|group| json!({"id": group}));
    json!({
        "@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration",
        "displayName": name,
        "priority": priority,
        "assignments": assignments.collect::<Vec<_>>(),
    })
}

fn path(id: &str) -> String {
    format!("{CONFIGURATIONS}/{id}")
}

fn world<const N: usize>(things: [(&str, Value); N]) -> World {
    things.map(|(id, value)| (path(id), value)).into()
}

/// Two configurations, of which one is assigned.
fn acknowledged() -> World {
    world([
        ("a", configuration("A", 1, &["x", "y"])),
        ("b", configuration("B", 2, &[])),
    ])
}

fn knowing(known: World) -> Knowledge {
    Knowledge {
        known,
        ..Knowledge::default()
    }
}

fn doubting(known: World, effect: Effect) -> Knowledge {
    Knowledge {
        doubt: Some(("a request".to_owned(), effect)),
        ..knowing(known)
    }
}

/// What is wrong with a world; how many requests took effect, and how many did not.
fn verdict(mut writer: Knowledge, found: &World) -> (Vec<String>, usize, usize) {
    let verdict = judge([&mut writer], found);
    let again = judge([&mut writer], found);
    let priorities = |violation: &&String| violation.starts_with("of one priority");
    let others = again
        .violations
        .iter()
        .filter(|all| !priorities(all))
        .count();
    // A stranger belongs to nobody, also afterwards.
    let strangers = verdict
        .violations
        .iter()
        .filter(|all| all.starts_with("nobody"))
        .count();
    assert_eq!(others, strangers, "what is there is known afterwards");
    (verdict.violations, verdict.took_effect, verdict.did_not)
}

#[track_caller]
fn found_out(writer: Knowledge, found: &World, expected: &str) {
    let (violations, ..) = verdict(writer, found);
    let said = violations.join("\n");
    assert!(said.contains(expected), "{expected}: {said}");
}

#[test]
fn what_is_as_acknowledged_is_no_violation() {
    let found = acknowledged();
    assert_eq!(verdict(knowing(acknowledged()), &found), (vec![], 0, 0));
}

#[test]
fn a_lost_write_is_found_out() {
    let mut found = acknowledged();
    found.remove(&path("a"));
    found_out(
        knowing(acknowledged()),
        &found,
        "acknowledged and not there",
    );

    let mut found = acknowledged();
    found.insert(path("a"), configuration("A", 1, &["x"]));
    found_out(knowing(acknowledged()), &found, "not as acknowledged");

    // One whose id was never told.
    let mut writer = knowing(acknowledged());
    writer.unnamed = vec![(CONFIGURATIONS, configuration("C", 3, &[]))];
    found_out(
        writer.clone(),
        &acknowledged(),
        "acknowledged and not there",
    );
    let mut found = acknowledged();
    found.insert(path("c"), configuration("C", 3, &[]));
    assert_eq!(verdict(writer, &found), (vec![], 0, 0));
}

#[test]
fn what_nobody_wrote_is_found_out() {
    let mut found = acknowledged();
    found.insert(path("c"), configuration("C", 3, &[]));
    found_out(knowing(acknowledged()), &found, "nobody wrote");
}

#[test]
fn a_priority_held_twice_is_found_out() {
    let mut known = acknowledged();
    known.insert(path("b"), configuration("B", 1, &[]));
    found_out(knowing(known.clone()), &known, "of one priority");
}

/// Every state between two worlds that differ in what a request changes.
fn torn(effect: Effect, old: &World, new: &World, torn: &[World]) {
    let writer = doubting(old.clone(), effect);
    assert_eq!(verdict(writer.clone(), old), (vec![], 0, 1));
    assert_eq!(verdict(writer.clone(), new), (vec![], 1, 0));
    for found in torn {
        found_out(writer.clone(), found, "neither carried out nor not");
    }
}

#[test]
fn a_set_of_assignments_is_the_old_or_the_new_one() {
    let old = acknowledged();
    let mut new = old.clone();
    let after = configuration("A", 1, &["y", "z"]);
    new.insert(path("a"), after.clone());
    let between = [vec!["y"], vec!["x", "y", "z"], vec![]].map(|groups| {
        let mut between = old.clone();
        between.insert(path("a"), configuration("A", 1, &groups));
        between
    });
    let effect = Effect {
        changed: [(path("a"), Some(after))].into(),
        ..Effect::default()
    };
    torn(effect, &old, &new, &between);
}

#[test]
fn priorities_are_exchanged_both_or_none() {
    let old = acknowledged();
    let (a, b) = (
        configuration("A", 2, &["x", "y"]),
        configuration("B", 1, &[]),
    );
    let new = world([("a", a.clone()), ("b", b.clone())]);
    let mut only_a = old.clone();
    only_a.insert(path("a"), a.clone());
    let mut only_b = old.clone();
    only_b.insert(path("b"), b.clone());
    let effect = Effect {
        changed: [(path("a"), Some(a)), (path("b"), Some(b))].into(),
        ..Effect::default()
    };
    torn(effect, &old, &new, &[only_a, only_b]);
}

#[test]
fn what_one_request_creates_is_all_there_or_not_at_all() {
    let old = acknowledged();
    let sent = [configuration("C", 3, &[]), configuration("D", 4, &[])];
    let [c, d] = sent.clone();
    let mut new = old.clone();
    new.extend(world([("c", c.clone()), ("d", d.clone())]));
    let [mut only_c, mut only_d] = [old.clone(), old.clone()];
    only_c.insert(path("c"), c);
    only_d.insert(path("d"), d);
    let effect = Effect {
        created: sent.map(|sent| (CONFIGURATIONS, sent)).into(),
        ..Effect::default()
    };
    torn(effect, &old, &new, &[only_c, only_d]);
}

#[test]
fn a_user_is_deleted_with_its_memberships() {
    let (user, group) = (format!("{USERS}/u"), format!("{GROUPS}/g"));
    let (with, without) = (json!({"members": ["u"]}), json!({"members": []}));
    let old: World = [
        (user.clone(), json!({"id": "u"})),
        (group.clone(), with.clone()),
    ]
    .into();
    let new: World = [(group.clone(), without.clone())].into();
    let only_user: World = [(group.clone(), with)].into();
    let mut only_membership = old.clone();
    only_membership.insert(group.clone(), without.clone());
    let effect = Effect {
        changed: [(user, None), (group, Some(without))].into(),
        ..Effect::default()
    };
    torn(effect, &old, &new, &[only_user, only_membership]);
}

#[test]
fn what_is_not_in_doubt_is_judged_beside_it() {
    let effect = Effect {
        changed: [(path("a"), None)].into(),
        ..Effect::default()
    };
    let writer = doubting(acknowledged(), effect);
    let mut found = acknowledged();
    found.remove(&path("b"));
    found_out(writer, &found, "acknowledged and not there");
}
