//! Tests of the interpreter against a small document with inheritance, a
//! union and a cycle of references.

use super::*;
use crate::schema::tests::property;
use crate::schema::{Arm, Bound, Format, Versions, Width};
use proptest::prelude::*;
use serde_json::json;

const TEXT: Rule = Rule::String {
    min_length: None,
    max_length: None,
    pattern: None,
    format: Format::None,
};

static ENTITY: Schema = Schema {
    name: "entity",
    versions: Versions::ALL,
    shape: Shape::Object(Object {
        bases: &[],
        properties: &[
            Property {
                required: true,
                read_only: true,
                ..property("id", TEXT)
            },
            Property {
                required: true,
                ..property("@odata.type", TEXT)
            },
        ],
        additional: Additional::Refused,
    }),
};

static USER: Schema = Schema {
    name: "user",
    versions: Versions::ALL,
    shape: Shape::Object(Object {
        bases: &[&ENTITY],
        properties: &[
            Property {
                required: true,
                default: Some("\"#user\""),
                ..property(
                    "@odata.type",
                    Rule::Tag {
                        spellings: &["#user", "user"],
                        written: true,
                    },
                )
            },
            Property {
                required: true,
                ..property(
                    "displayName",
                    Rule::String {
                        min_length: Some(2),
                        max_length: Some(4),
                        pattern: Some("^[a-zé]*$"),
                        format: Format::None,
                    },
                )
            },
            property(
                "age",
                Rule::Integer {
                    minimum: Some(0),
                    maximum: None,
                    width: Width::Int32,
                },
            ),
            property(
                "score",
                Rule::Number {
                    minimum: Some(Bound {
                        value: 0.0,
                        exclusive: true,
                    }),
                    maximum: Some(Bound {
                        value: 1.0,
                        exclusive: false,
                    }),
                },
            ),
            property(
                "born",
                Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: Format::DateTime,
                },
            ),
            property(
                "kind",
                Rule::Enum {
                    members: &["member", "guest"],
                    restricted: &[],
                },
            ),
            Property {
                nullable: true,
                ..property("manager", Rule::Schema(&DIRECTORY_OBJECT))
            },
            property(
                "numbers",
                Rule::Array {
                    items: &Item {
                        nullable: true,
                        rule: Rule::Number {
                            minimum: None,
                            maximum: None,
                        },
                    },
                    min_items: Some(1),
                    max_items: Some(3),
                    unique: true,
                },
            ),
            property("broken", {
                Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: Some("("),
                    format: Format::None,
                }
            }),
        ],
        additional: Additional::Refused,
    }),
};

static GROUP: Schema = Schema {
    name: "group",
    versions: Versions::ALL,
    shape: Shape::Object(Object {
        bases: &[],
        properties: &[property(
            "a/b~c",
            Rule::Map {
                values: &Item {
                    nullable: false,
                    rule: Rule::Schema(&USER),
                },
            },
        )],
        additional: Additional::Values(&Item {
            nullable: false,
            rule: Rule::Boolean,
        }),
    }),
};

static DIRECTORY_OBJECT: Schema = Schema {
    name: "directoryObject",
    versions: Versions::ALL,
    shape: Shape::Union(Union {
        property: "@odata.type",
        arms: &[
            Arm {
                tags: &["#user", "user"],
                schema: &USER,
            },
            Arm {
                tags: &["#group"],
                schema: &GROUP,
            },
        ],
    }),
};

/// The value as rewritten, or `pointer: message` for every violation.
fn check(schema: &'static Schema, value: Value) -> Result<Value, Vec<String>> {
    check_as(schema, value, Reading::default())
}

fn check_as(
    schema: &'static Schema,
    mut value: Value,
    reading: Reading,
) -> Result<Value, Vec<String>> {
    match check_request(schema, &mut value, "", &reading) {
        Ok(()) => Ok(value),
        Err(violations) => Err(violations
            .iter()
            .map(|violation| format!("{}: {violation}", violation.target()))
            .collect()),
    }
}

#[track_caller]
fn assert_violations(schema: &'static Schema, value: Value, expected: &[(&str, &str)]) {
    let found = check(schema, value).expect_err("violations");
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    for (message, (pointer, part)) in found.iter().zip(expected) {
        assert!(
            message.starts_with(&format!("{pointer}: ")) && message.contains(part),
            "{message} should say {part} at {pointer}"
        );
    }
}

#[test]
fn a_value_is_rewritten_for_reading() {
    let value = json!({
        "id": 5,
        "age": 5.0,
        "manager": {"@odata.type": "user", "displayName": "éé", "manager": null},
        "displayName": "abc",
        "numbers": [1, null, 2.5],
    });
    let rewritten = check(&USER, value).expect("no violations");
    assert_eq!(
        rewritten.to_string(),
        concat!(
            r##"{"age":5,"manager":{"@odata.type":"#user","displayName":"éé","manager":null},"##,
            r##""displayName":"abc","numbers":[1,null,2.5],"@odata.type":"#user"}"##
        )
    );
}

#[test]
fn a_rewritten_value_reads_into_a_strict_type() {
    #[derive(serde::Deserialize)]
    #[serde(tag = "@odata.type")]
    enum Object {
        #[serde(rename = "#user")]
        User { age: i32 },
    }
    let value = json!({"displayName": "abc", "age": 5.0, "@odata.type": "user"});
    let rewritten = check(&DIRECTORY_OBJECT, value).expect("no violations");
    let Object::User { age } = serde_json::from_value(rewritten).expect("a user");
    assert_eq!(age, 5);
}

#[test]
fn every_violation_is_reported_in_the_order_of_the_body() {
    assert_violations(
        &USER,
        json!({
            "age": 2_147_483_648_u32,
            "AGE": 1,
            "score": 0,
            "born": "yesterday",
            "kind": "alien",
            "manager": {"@odata.type": "#user", "age": null, "displayName": "A"},
            "numbers": [1, 1.0, "x", 2],
            "broken": "x",
            "@odata.type": "group",
        }),
        &[
            ("/age", "of at least 0 and of at most 2147483647"),
            ("/AGE", "Did you mean 'age'?"),
            ("/score", "greater than 0.0 and of at most 1.0"),
            ("/born", "RFC 3339"),
            ("/kind", "one of 'member', 'guest'"),
            ("/manager/age", "null value"),
            ("/manager/displayName", "2 or more characters"),
            ("/manager/displayName", "does not match the pattern"),
            ("/numbers", "3 or fewer"),
            ("/numbers/1", "repeats the one at index 0"),
            ("/numbers/2", "give a number instead of a string"),
            ("/broken", "not a valid regular expression"),
            ("/@odata.type", "use '#user'"),
            (
                "/displayName",
                "A value is required for property 'displayName' of type 'user'",
            ),
        ],
    );
}

#[test]
fn lengths_count_code_points() {
    let named = |name: &str| check(&USER, json!({"displayName": name}));
    assert!(named("éééé").is_ok());
    assert!(named("ééééé").is_err());
}

#[test]
fn integers_are_whole_numbers_within_their_width() {
    let aged = |age: Value| check(&USER, json!({"displayName": "abc", "age": age}));
    for age in [json!(0), json!(-0.0), json!(2_147_483_647), json!(7e0)] {
        assert!(aged(age.clone()).is_ok(), "{age}");
    }
    for age in [
        json!(-1),
        json!(1.5),
        json!(1e300),
        json!(u64::MAX),
        json!("1"),
    ] {
        assert!(aged(age.clone()).is_err(), "{age}");
    }
}

#[test]
fn a_union_is_decided_by_its_discriminator() {
    let union = &DIRECTORY_OBJECT;
    assert_violations(union, Value::Null, &[("", "give an object")]);
    assert_violations(union, json!({}), &[("/@odata.type", "add it")]);
    assert_violations(
        union,
        json!({"@odata.type": "alien"}),
        &[("/@odata.type", "use one of '#user', '#group'")],
    );
    assert_violations(
        union,
        json!({"@odata.type": 5}),
        &[("/@odata.type", "give a string")],
    );
    // The group does not declare the discriminator, and need not.
    let group = json!({"@odata.type": "#group", "open": true});
    assert_eq!(check(union, group.clone()), Ok(group));
}

#[test]
fn pointers_escape_names() {
    assert_violations(
        &GROUP,
        json!({"open": "yes", "a/b~c": {"x/y": {}}}),
        &[
            ("/open", "give a boolean"),
            ("/a~1b~0c/x~1y/displayName", "required"),
        ],
    );
}

/// JSON that resembles the document's values often enough to get past the
/// first checks.
fn body() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (0..3_i64).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (0..3_u8).prop_map(|number| Value::from(f64::from(number))),
        "[a-z]{2,4}|#user|#group|member|2024-01-01T00:00:00Z|\\PC{0,90}".prop_map(Value::from),
    ];
    scalar.prop_recursive(4, 32, 6, |inner| {
        let name = prop_oneof![
            Just("@odata.type".to_owned()),
            "id|age|score|born|kind|manager|numbers|displayName|broken|a/b~c",
            "\\PC{0,5}",
        ];
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            proptest::collection::vec((name, inner), 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

#[test]
fn undeclared_members_are_ignored_where_they_may_be() {
    let lenient = Reading {
        undeclared: Undeclared::Ignored,
        ..Reading::default()
    };
    let sent = json!({"@odata.type": "user", "displayName": "abc", "colour": "red"});
    let expected = json!({"@odata.type": "#user", "displayName": "abc"});
    assert_eq!(check_as(&USER, sent.clone(), lenient), Ok(expected));
    assert_violations(&USER, sent, &[("/colour", "does not exist")]);
}

#[test]
fn members_of_enumerations_are_spelled_as_they_may_be() {
    let lenient = Reading {
        spelling: Spelling::AnyCase,
        ..Reading::default()
    };
    let sent = json!({"displayName": "abc", "kind": "Guest"});
    let expected = json!({"displayName": "abc", "kind": "guest", "@odata.type": "#user"});
    assert_eq!(check_as(&USER, sent.clone(), lenient), Ok(expected));
    assert_violations(&USER, sent, &[("/kind", "'member', 'guest'")]);
    let other = json!({"displayName": "abc", "kind": "guests"});
    assert!(check_as(&USER, other, lenient).is_err());
}

#[test]
fn read_only_members_are_refused_where_they_must_not_be_sent() {
    let strict = Reading {
        read_only: ReadOnly::Refused,
        ..Reading::default()
    };
    let sent = json!({"id": "1", "displayName": "abc"});
    let found = check_as(&USER, sent.clone(), strict);
    let sentence = "/id: The property 'id' of type 'user' is read-only; leave it out.";
    assert_eq!(found, Err(vec![sentence.to_owned()]));
    assert!(check(&USER, sent).is_ok());
}

#[test]
fn a_type_that_is_known_need_not_be_named() {
    let known = Reading {
        root_type: Some("#user"),
        ..Reading::default()
    };
    let untyped = json!({"displayName": "abc"});
    let read = check_as(&DIRECTORY_OBJECT, untyped.clone(), known).expect("a user");
    assert_eq!(read["@odata.type"], "#user");
    assert_violations(&DIRECTORY_OBJECT, untyped, &[("/@odata.type", "required")]);
    // What the body names counts.
    let named = json!({"@odata.type": "#group"});
    let read = check_as(&DIRECTORY_OBJECT, named, known).expect("a group");
    assert_eq!(read["@odata.type"], "#group");
}

#[test]
fn a_type_is_deduced_where_only_one_fits() {
    let deducing = Reading {
        untyped: Untyped::Deduced,
        ..Reading::default()
    };
    let user = json!({"displayName": "abc"});
    let read = check_as(&DIRECTORY_OBJECT, user, deducing).expect("a user");
    assert_eq!(read["@odata.type"], "#user");
    let neither = json!({"displayName": "abc", "colour": "red"});
    for sent in [neither, json!({"id": "1", "colour": "red"})] {
        let found = check_as(&DIRECTORY_OBJECT, sent, deducing).expect_err("violations");
        assert!(found[0].starts_with("/@odata.type: "), "{found:?}");
    }
}

proptest! {
    #[test]
    fn checking_is_total_and_settles(value in body()) {
        for schema in [&USER, &GROUP, &DIRECTORY_OBJECT] {
            let mut rewritten = value.clone();
            match check_request(schema, &mut rewritten, "", &Reading::default()) {
                Ok(()) => prop_assert_eq!(check(schema, rewritten.clone()), Ok(rewritten)),
                Err(violations) => for violation in &violations {
                    let absent = matches!(violation.kind, ViolationKind::Missing { .. });
                    prop_assert_eq!(value.pointer(violation.target()).is_none(), absent);
                    prop_assert!(violation.to_string().chars().count() < 600);
                },
            }
        }
    }

    #[test]
    fn uniqueness_is_by_value(numbers in proptest::collection::vec(0..4_u8, 1..4), floats in any::<u8>()) {
        let elements: Vec<Value> = numbers
            .iter()
            .enumerate()
            .map(|(index, number)| match floats >> index & 1 {
                0 => Value::from(*number),
                _ => Value::from(f64::from(*number)),
            })
            .collect();
        let distinct: std::collections::HashSet<_> = numbers.iter().collect();
        let checked = check(&USER, json!({"displayName": "abc", "numbers": elements}));
        prop_assert_eq!(checked.is_ok(), distinct.len() == numbers.len());
    }
}
