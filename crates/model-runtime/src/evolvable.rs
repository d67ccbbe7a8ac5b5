//! Enumerations that grew after they were published.
//!
//! Owns the replacing of members that a client may not know by the one that
//! stands for them. It must never judge a value, and never decide for whom
//! members are replaced.

use crate::schema::{Object, Rule, Schema, Shape};
use serde_json::{Map, Value};
use std::ptr;

/// Replaces, in an answer, every enumeration member declared after the sentinel
/// by the sentinel. Of a set of flags those that are replaced become one.
///
/// An object of a union that does not name its type is taken for each of them
/// in turn: what is called the same is declared the same.
pub fn mask(schema: &'static Schema, sentinel: &str, value: &mut Value) {
    match (&schema.shape, value) {
        (Shape::Object(object), Value::Object(members)) => mask_object(object, sentinel, members),
        (Shape::Union(union), value) => {
            let tag = value.get(union.property).and_then(Value::as_str);
            let tag = tag.map(str::to_owned);
            for arm in union.arms {
                if tag.as_deref().is_none_or(|tag| arm.tags.contains(&tag)) {
                    mask(arm.schema, sentinel, value);
                }
            }
        }
        (Shape::Value(rule), value) => mask_rule(rule, sentinel, value),
        (Shape::Object(_), _) => {}
    }
}

fn mask_object(object: &'static Object, sentinel: &str, members: &mut Map<String, Value>) {
    for property in object.all_properties() {
        if let Some(value) = members.get_mut(property.name) {
            mask_rule(&property.rule, sentinel, value);
        }
    }
}

fn mask_rule(rule: &'static Rule, sentinel: &str, value: &mut Value) {
    match (rule, value) {
        (Rule::Schema(schema), value) => mask(schema, sentinel, value),
        (Rule::Array { items, .. }, Value::Array(elements)) => {
            for element in elements {
                mask_rule(&items.rule, sentinel, element);
            }
        }
        (Rule::Map { values }, Value::Object(members)) => {
            for value in members.values_mut() {
                mask_rule(&values.rule, sentinel, value);
            }
        }
        (Rule::Enum { members, .. }, Value::String(text))
            if after(members, sentinel).contains(&text.as_str()) =>
        {
            sentinel.clone_into(text);
        }
        (Rule::Flags { members }, Value::String(text)) => {
            let late = after(members, sentinel);
            if text.split(',').any(|flag| late.contains(&flag)) {
                let mut flags: Vec<&str> = Vec::new();
                for flag in text.split(',') {
                    let flag = if late.contains(&flag) { sentinel } else { flag };
                    if !flags.contains(&flag) {
                        flags.push(flag);
                    }
                }
                *text = flags.join(",");
            }
        }
        _ => {}
    }
}

/// The members declared after the sentinel; none when it is not among them.
fn after(members: &'static [&'static str], sentinel: &str) -> &'static [&'static str] {
    let place = members.iter().position(|member| *member == sentinel);
    place.map_or(&[], |place| members.get(place + 1..).unwrap_or_default())
}

/// Every enumeration member that [`mask`] could replace in an answer of this
/// schema, in the order met.
#[must_use]
pub fn members_after(schema: &'static Schema, sentinel: &str) -> Vec<&'static str> {
    let mut found = Vec::new();
    collect(schema, sentinel, &mut Vec::new(), &mut found);
    found
}

fn collect(
    schema: &'static Schema,
    sentinel: &str,
    seen: &mut Vec<&'static Schema>,
    found: &mut Vec<&'static str>,
) {
    if seen.iter().any(|other| ptr::eq(*other, schema)) {
        return;
    }
    seen.push(schema);
    match &schema.shape {
        Shape::Object(object) => {
            for property in object.all_properties() {
                collect_rule(&property.rule, sentinel, seen, found);
            }
        }
        Shape::Union(union) => {
            for arm in union.arms {
                collect(arm.schema, sentinel, seen, found);
            }
        }
        Shape::Value(rule) => collect_rule(rule, sentinel, seen, found),
    }
}

fn collect_rule(
    rule: &'static Rule,
    sentinel: &str,
    seen: &mut Vec<&'static Schema>,
    found: &mut Vec<&'static str>,
) {
    match rule {
        Rule::Schema(schema) => collect(schema, sentinel, seen, found),
        Rule::Array { items, .. } => collect_rule(&items.rule, sentinel, seen, found),
        Rule::Map { values } => collect_rule(&values.rule, sentinel, seen, found),
        Rule::Enum { members, .. } | Rule::Flags { members } => {
            for member in after(members, sentinel) {
                if !found.contains(member) {
                    found.push(member);
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::tests::property;
    use crate::schema::{Additional, Arm, Item, Union, Versions};
    use serde_json::json;

    const KINDS: Rule = Rule::Enum {
        members: &["old", "later", "new", "newer"],
        restricted: &[],
    };
    static THING: Schema = Schema {
        name: "thing",
        versions: Versions::ALL,
        shape: Shape::Object(Object {
            bases: &[],
            properties: &[
                property("tag", Rule::Any),
                property("kind", KINDS),
                property(
                    "flags",
                    Rule::Flags {
                        members: &["old", "other", "later", "new", "newer"],
                    },
                ),
                property(
                    "kinds",
                    Rule::Array {
                        items: &Item {
                            nullable: false,
                            rule: KINDS,
                        },
                        min_items: None,
                        max_items: None,
                        unique: false,
                    },
                ),
                property("text", Rule::Any),
                property("inner", Rule::Schema(&CHOICE)),
            ],
            additional: Additional::Refused,
        }),
    };
    static CHOICE: Schema = Schema {
        name: "choice",
        versions: Versions::ALL,
        shape: Shape::Union(Union {
            property: "tag",
            arms: &[Arm {
                tags: &["#thing"],
                schema: &THING,
            }],
        }),
    };

    fn masked(value: Value) -> Value {
        let mut value = value;
        mask(&CHOICE, "later", &mut value);
        value
    }

    #[test]
    fn what_was_added_later_is_masked_wherever_it_stands() {
        let value = json!({"tag": "#thing", "kind": "new", "flags": "old,new,newer,other",
            "kinds": ["old", "newer", "later"], "text": "new",
            "inner": {"kind": "newer", "flags": "old"}});
        let expected = json!({"tag": "#thing", "kind": "later", "flags": "old,later,other",
            "kinds": ["old", "later", "later"], "text": "new",
            "inner": {"kind": "later", "flags": "old"}});
        assert_eq!(masked(value), expected);
        assert_eq!(members_after(&CHOICE, "later"), ["new", "newer"]);
    }

    #[test]
    fn nothing_else_is_touched() {
        for value in [
            json!({"tag": "#thing", "kind": "old", "kinds": "new", "flags": 5}),
            json!({"tag": "#other", "kind": "new"}),
            json!("new"),
        ] {
            assert_eq!(masked(value.clone()), value);
        }
        assert!(members_after(&CHOICE, "absent").is_empty());
    }
}
