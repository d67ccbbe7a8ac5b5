//! What the tables of every fixture let into a request, and what they keep out.

#![allow(clippy::unwrap_used)]

use muster_contract_fixtures as fixtures;
use muster_model_runtime::{Reading, Type, check_request};
use serde_json::{Value, json};

/// The type of this name among a fixture's.
fn named(types: &[Type], name: &str) -> Type {
    let known = types.iter().find(|known| known.schema.name == name);
    *known.unwrap_or_else(|| panic!("there is no type {name}"))
}

/// Checks a request of the newest version and reads it into its type; what it becomes, or the
/// places of its violations.
fn read(types: &[Type], name: &str, mut value: Value) -> Result<Value, Vec<String>> {
    let known = named(types, name);
    match check_request(known.schema, &mut value, "beta", &Reading::default()) {
        Ok(()) => Ok((known.round_trip)(value).unwrap_or_else(|error| panic!("{name}: {error}"))),
        Err(violations) => Err(violations
            .iter()
            .map(|violation| violation.location.to_string())
            .collect()),
    }
}

#[track_caller]
fn accepts(types: &[Type], name: &str, value: Value) {
    becomes(types, name, value.clone(), value);
}

#[track_caller]
fn becomes(types: &[Type], name: &str, value: Value, expected: Value) {
    assert_eq!(read(types, name, value), Ok(expected), "{name}");
}

#[track_caller]
fn refuses(types: &[Type], name: &str, value: Value, places: &[&str]) {
    match read(types, name, value) {
        Ok(read) => panic!("{name} accepts {read}"),
        Err(found) => assert_eq!(
            found.len(),
            places.len(),
            "{name}: {found:?}, not {places:?}"
        ),
    }
}

#[test]
fn scalars() {
    let types = fixtures::scalars::model::TYPES;
    let whole = json!({
        "flag": true, "small": -2_147_483_648_i64, "large": i64::MAX, "unsized": 1, "bounded": 7,
        "single": 0.5, "double": 1.0e300, "open": 1.25, "closed": -0.5, "text": "", "short": "äöü",
        "matched": "abc1", "moment": "2024-05-01T12:30:00Z",
        "key": "123e4567-e89b-12d3-a456-426614174000", "anything": [null, {"a": 1}], "old": "x",
    });
    accepts(types, "scalars", whole.clone());
    for (name, value) in [
        ("flag", json!("true")),
        ("small", json!(2_147_483_648_i64)),
        ("large", json!(1.5)),
        ("bounded", json!(8)),
        ("bounded", json!(-3)),
        ("open", json!(0)),
        ("open", json!(1.5)),
        ("closed", json!(-0.6)),
        ("text", json!(null)),
        ("short", json!("")),
        ("short", json!("äöüß")),
        ("matched", json!("ABC")),
        ("moment", json!("yesterday")),
        ("key", json!("1")),
    ] {
        let mut damaged = whole.clone();
        damaged[name] = value;
        refuses(types, "scalars", damaged, &[name]);
    }
    refuses(
        types,
        "scalars",
        json!({"unknown": 1}),
        &["unknown", "flag", "small", "large", "text"],
    );
    accepts(
        types,
        "named",
        json!({"code": "ab", "count": 0, "since": "2024-05-01T12:30:00Z", "ratio": 0.1}),
    );
    refuses(
        types,
        "named",
        json!({"code": "a", "count": 11, "since": "x", "ratio": 0}),
        &["code", "count", "since", "ratio"],
    );
}

#[test]
fn enums_and_flags() {
    let types = fixtures::enums::model::TYPES;
    becomes(
        types,
        "holder",
        json!({"one": "10"}),
        json!({"one": "10", "nullable": null, "defaulted": "dark blue"}),
    );
    refuses(
        types,
        "holder",
        json!({"one": "RED", "many": ["red", "?"]}),
        &["one", "many/1"],
    );
    let types = fixtures::flags::model::TYPES;
    becomes(
        types,
        "holder",
        json!({"always": "write,read,a.b"}),
        json!({"always": "read,write,a.b", "nullable": null}),
    );
    refuses(
        types,
        "holder",
        json!({"always": "read;write"}),
        &["always"],
    );
    refuses(types, "holder", json!({"always": "axb"}), &["always"]);
}

#[test]
fn collections() {
    let types = fixtures::collections::model::TYPES;
    let whole = json!({
        "texts": ["a"], "unique": [1, 2], "holes": [null, "a"], "nested": [[1.5], []],
        "objects": [{"name": "a"}, {}], "moments": ["2024-05-01T12:30:00Z"],
        "keys": ["123e4567-e89b-12d3-a456-426614174000"], "anythings": [1, null, {}],
        "nullableList": null, "nullableMap": {"a": "b"}, "nullableUnique": [null, "a"],
        "numbers": {"a": 1}, "mapHoles": {"a": null, "b": true}, "items": {"a": {"name": "b"}},
        "lists": {"a": ["b"]}, "momentsByName": {"a": "2024-05-01T12:30:00Z"}, "named": ["a"],
        "namedMap": {"a": 1},
    });
    accepts(types, "collections", whole.clone());
    for (name, value) in [
        ("texts", json!([])),
        ("texts", json!(["a", "b", "c", "d"])),
        ("unique", json!([1, 1])),
        ("holes", json!([1])),
        ("nested", json!([["a"]])),
        ("objects", json!([{"unknown": 1}])),
        ("moments", json!(["x"])),
        ("keys", json!(["x"])),
        ("nullableUnique", json!([null, null])),
        ("numbers", json!({"a": null})),
        ("lists", json!({"a": "b"})),
        ("named", json!([])),
        ("named", json!(["a", "a"])),
        ("namedMap", json!({"a": 1.5})),
    ] {
        let mut damaged = whole.clone();
        damaged[name] = value;
        refuses(types, "collections", damaged, &[name]);
    }
}

#[test]
fn open_objects_keep_what_nobody_declared() {
    let types = fixtures::open_objects::model::TYPES;
    accepts(
        types,
        "open",
        json!({
            "known": "a",
            "inner": {"known": "b", "own": 1, "closed": {"known": "c"}, "inherited": [1]},
            "free": {"anything": {"at": "all"}},
            "rest": null,
        }),
    );
    refuses(
        types,
        "open",
        json!({"known": "a", "inner": {"closed": {"rest": 1}}}),
        &["inner/closed/rest"],
    );
}

#[test]
fn derived_types_have_what_their_bases_have() {
    let types = fixtures::inheritance::model::TYPES;
    becomes(
        types,
        "car",
        json!({"doors": 3, "power": 50, "id": "a", "trailer": {"id": "b", "wheels": 2}}),
        json!({"id": "a", "wheels": 4, "power": 50, "doors": 3, "trailer": {"id": "b", "wheels": 2}}),
    );
    refuses(types, "car", json!({"power": 0}), &["power", "id"]);
}

#[test]
fn unions_are_told_apart_by_their_tags() {
    let types = fixtures::unions::model::TYPES;
    becomes(
        types,
        "drawing",
        json!({
            "main": {"radius": 1.5, "kind": "circle"},
            "all": [{"kind": "square"}, {"kind": "nothing", "name": "x"}],
            "lonely": {"@odata.type": "#alone", "note": "n"},
            "answer": "good",
        }),
        json!({
            "main": {"kind": "#shape.circle", "name": null, "radius": 1.5},
            "nullable": null,
            "all": [{"kind": "square", "name": null, "side": 1.0}, {"kind": "nothing", "name": "x"}],
            "lonely": {"@odata.type": "#alone", "note": "n"},
            "answer": "good",
        }),
    );
    refuses(
        types,
        "drawing",
        json!({"main": {"kind": "triangle"}}),
        &["main/kind"],
    );
    refuses(types, "drawing", json!({"main": {}}), &["main/kind"]);
    refuses(
        types,
        "drawing",
        json!({"main": {"kind": "square", "radius": 1}}),
        &["main/radius"],
    );
    accepts(types, "alone", json!({"@odata.type": "#alone"}));
    becomes(types, "alone", json!({}), json!({"@odata.type": "#alone"}));
}

#[test]
fn recursive_types_nest() {
    let types = fixtures::recursion::model::TYPES;
    accepts(
        types,
        "node",
        json!({
            "value": 1,
            "next": {"other": null, "children": [{"other": null, "value": 2}]},
            "other": {"other": null},
            "byName": {"a": {"other": null}},
            "egg": {"hen": {"egg": {}}},
            "forest": [{"other": null}],
            "tree": {"kind": "branch", "left": {"kind": "leaf"}, "right": {"kind": "leaf"}},
        }),
    );
    refuses(
        types,
        "node",
        json!({"next": {"children": [{"value": "x"}]}}),
        &["next/children/0/value"],
    );
    refuses(
        types,
        "node",
        json!({"tree": {"kind": "branch", "left": {"kind": "leaf"}}}),
        &["tree/right"],
    );
}

#[test]
fn null_is_a_value_where_the_document_says_so() {
    let types = fixtures::nullability::model::TYPES;
    becomes(
        types,
        "four",
        json!({"required": "a", "requiredNullable": null, "requiredReference": null}),
        json!({
            "required": "a", "requiredNullable": null, "optionalNullable": null, "moment": null,
            "key": null, "requiredReference": null, "optionalReference": null, "defaultNull": null,
            "bounded": null,
        }),
    );
    refuses(
        types,
        "four",
        json!({"required": null, "optional": null, "bounded": 0}),
        &[
            "required",
            "optional",
            "bounded",
            "requiredNullable",
            "requiredReference",
        ],
    );
}

#[test]
fn defaults_are_filled_in_and_what_is_the_servers_is_dropped() {
    let types = fixtures::defaults::model::TYPES;
    becomes(
        types,
        "settings",
        json!({"name": "a", "id": "mine", "revision": 9, "level": "high", "tags": ["x"], "seen": "2024-05-01T12:30:00Z"}),
        json!({
            "id": "", "revision": 0, "level": "low", "tags": [], "changed": "0001-01-01T00:00:00Z",
            "name": "a", "generous": 5, "flag": true, "words": "a \"quoted\" word", "ratio": 0.5,
            "choice": "high", "list": [], "map": {},
        }),
    );
    refuses(
        types,
        "settings",
        json!({"generous": null}),
        &["generous", "name"],
    );
}

#[test]
fn tags_are_written_or_only_accepted() {
    let types = fixtures::tags::model::TYPES;
    becomes(
        types,
        "written",
        json!({"@odata.type": "ns.written", "inner": {"@odata.type": "ns.accepted", "x": 1}, "optional": {}}),
        json!({"@odata.type": "#ns.written", "inner": {"x": 1}, "optional": {"@odata.type": "#ns.optional"}}),
    );
    refuses(
        types,
        "written",
        json!({"@odata.type": "#ns.other", "inner": {"@odata.type": "?"}}),
        &["@odata.type", "inner/@odata.type"],
    );
}

#[test]
fn versions_lack_what_came_later() {
    let types = fixtures::versions::model::TYPES;
    let check = |version: &str, mut value: Value| {
        check_request(
            named(types, "thing").schema,
            &mut value,
            version,
            &Reading::default(),
        )
        .is_ok()
    };
    assert!(check(
        "v1.0",
        json!({"name": "a", "level": "low", "shape": {"kind": "circle"}})
    ));
    assert!(check(
        "beta",
        json!({"name": "a", "fresh": 1, "level": "extreme", "news": {}, "shape": {"kind": "blob"}})
    ));
    for value in [
        json!({"name": "a", "fresh": 1}),
        json!({"name": "a", "level": "extreme"}),
        json!({"name": "a", "news": {}}),
        json!({"name": "a", "shape": {"kind": "blob"}}),
    ] {
        assert!(!check("v1.0", value.clone()), "{value}");
    }
    assert!(!check("beta", json!({"name": "a"})));
}

#[test]
fn names_on_the_wire_are_the_documents_own() {
    let types = fixtures::naming::model::TYPES;
    accepts(
        types,
        "string",
        json!({
            "c.d": "", "additionalProperties": "", "@odata.type": "", "base": "", "body": "", "type": "",
            "self": "", "crate": "", "$ref": "", "userId": "1", "UserID": "2", "user_id": "3",
            "10things": "", "***": "", "naïve": "", "keyword": "Self", "option": {"Some": ""},
            "one": {"x": ""}, "two": {"x": ""}, "value": {"any": null}, "flags": "none",
            "choice": {"type": "unrecognized"}, "additional_properties": "", "more": 1,
        }),
    );
    refuses(
        types,
        "string",
        json!({"keyword": "SELF"}),
        &["keyword", "self"],
    );
}

#[test]
fn changes_have_three_states() {
    let types = fixtures::patch::model::TYPES;
    accepts(types, "thingPatch", json!({}));
    accepts(
        types,
        "thingPatch",
        json!({"nullable": null, "moment": null, "inner": null}),
    );
    becomes(
        types,
        "thingPatch",
        json!({"id": "mine", "note": "n", "list": []}),
        json!({"note": "n", "list": []}),
    );
    refuses(
        types,
        "thingPatch",
        json!({"name": null, "inner": {}}),
        &["name", "inner/x"],
    );
    accepts(types, "thingPatch", json!({"bounds": null, "always": {}}));
    becomes(
        types,
        "thingPatch",
        json!({"bounds": {"upper": null}}),
        json!({"bounds": {"upper": null}}),
    );
    refuses(
        types,
        "thingPatch",
        json!({"always": null, "bounds": {"lower": null}}),
        &["always", "bounds/lower"],
    );
    refuses(types, "shapePatch", json!({}), &["kind"]);
    accepts(types, "shapePatch", json!({"kind": "square", "side": 2.0}));
}
