//! Answers as one version of the document has them, and replacements as a request in it can mean
//! them.
//!
//! Owns the taking away of what a version lacks, and the keeping of it. It must never judge a value:
//! what the schema does not describe stays as it is.

use crate::schema::{Arm, Object, Rule, Schema, Shape, Union};
use serde_json::{Map, Value};

/// Removes from an answer what this version of the document does not have:
/// properties, and elements of arrays whose type or enum member it lacks.
///
/// Whether an answer that is itself of a type the version lacks may be given at
/// all is not decided here.
pub fn project(schema: &'static Schema, version: &str, value: &mut Value) {
    match (&schema.shape, value) {
        (Shape::Object(object), Value::Object(members)) => project_object(object, version, members),
        (Shape::Union(union), value) => {
            if let Some(arm) = arm_of(union, value) {
                project(arm.schema, version, value);
            }
        }
        (Shape::Value(rule), value) => project_rule(rule, version, value),
        (Shape::Object(_), _) => {}
    }
}

fn project_object(object: &'static Object, version: &str, members: &mut Map<String, Value>) {
    for property in object.all_properties() {
        if !property.versions.include(version) {
            members.remove(property.name);
        } else if let Some(value) = members.get_mut(property.name) {
            project_rule(&property.rule, version, value);
        }
    }
}

fn project_rule(rule: &Rule, version: &str, value: &mut Value) {
    match (rule, value) {
        (Rule::Schema(schema), value) => project(schema, version, value),
        (Rule::Array { items, .. }, Value::Array(elements)) => {
            elements.retain_mut(|element| {
                let keeps = exists(&items.rule, version, element);
                if keeps {
                    project_rule(&items.rule, version, element);
                }
                keeps
            });
        }
        (Rule::Map { values }, Value::Object(members)) => {
            for value in members.values_mut() {
                project_rule(&values.rule, version, value);
            }
        }
        _ => {}
    }
}

/// Puts into a replacement what the version of its request does not have, as it is in the current
/// value: the request cannot say it, and so does not change it.
///
/// Elements of arrays are the request's, and so is what became of another type.
pub fn keep_unsaid(
    schema: &'static Schema,
    version: &str,
    current: &Value,
    replacement: &mut Value,
) {
    match (&schema.shape, current, replacement) {
        (Shape::Object(object), Value::Object(current), Value::Object(replacement)) => {
            for property in object.all_properties() {
                let Some(current) = current.get(property.name) else {
                    continue;
                };
                if !property.versions.include(version) {
                    replacement.insert(property.name.to_owned(), current.clone());
                } else if let (Rule::Schema(schema), Some(replacement)) =
                    (&property.rule, replacement.get_mut(property.name))
                {
                    keep_unsaid(schema, version, current, replacement);
                }
            }
        }
        (Shape::Union(union), current, replacement) => {
            if let (Some(arm), Some(other)) = (arm_of(union, current), arm_of(union, replacement))
                && std::ptr::eq(arm, other)
            {
                keep_unsaid(arm.schema, version, current, replacement);
            }
        }
        _ => {}
    }
}

/// The arm that a value is of.
fn arm_of(union: &Union, value: &Value) -> Option<&'static Arm> {
    union.arm(value.get(union.property)?.as_str()?)
}

/// Whether a version has the arm of a union that a tag chooses.
pub fn has_arm(union: &'static Schema, tag: &str, version: &str) -> bool {
    let Shape::Union(union) = &union.shape else {
        return false;
    };
    let arm = union.arm(tag);
    arm.is_some_and(|arm| arm.schema.versions.include(version))
}

/// Whether the version has the type, or the enum member, that a value is of.
pub fn exists(rule: &Rule, version: &str, value: &Value) -> bool {
    match rule {
        Rule::Schema(schema) => {
            schema.versions.include(version)
                && match &schema.shape {
                    Shape::Union(union) => {
                        arm_of(union, value).is_none_or(|arm| arm.schema.versions.include(version))
                    }
                    Shape::Value(rule) => exists(rule, version, value),
                    Shape::Object(_) => true,
                }
        }
        Rule::Enum { restricted, .. } => value.as_str().is_none_or(|text| {
            restricted
                .iter()
                .find(|(member, _)| *member == text)
                .is_none_or(|(_, versions)| versions.include(version))
        }),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::tests::property;
    use crate::schema::{Additional, Item, Property, Versions};
    use serde_json::json;

    const NEW: Versions = Versions::only(&["new"]);

    static OLD_KIND: Schema = Schema {
        name: "oldKind",
        versions: Versions::ALL,
        shape: Shape::Object(Object {
            bases: &[],
            properties: &[
                property("tag", Rule::Any),
                Property {
                    versions: NEW,
                    ..property("added", Rule::Any)
                },
            ],
            additional: Additional::Refused,
        }),
    };
    static NEW_KIND: Schema = Schema {
        name: "newKind",
        versions: NEW,
        shape: Shape::Object(Object {
            bases: &[],
            properties: &[property("tag", Rule::Any)],
            additional: Additional::Refused,
        }),
    };
    static KIND: Schema = Schema {
        name: "kind",
        versions: Versions::ALL,
        shape: Shape::Union(Union {
            property: "tag",
            arms: &[
                Arm {
                    tags: &["old"],
                    schema: &OLD_KIND,
                },
                Arm {
                    tags: &["new"],
                    schema: &NEW_KIND,
                },
            ],
        }),
    };
    static HOLDER: Schema = Schema {
        name: "holder",
        versions: Versions::ALL,
        shape: Shape::Object(Object {
            bases: &[],
            properties: &[
                property("kind", Rule::Schema(&KIND)),
                property("kinds", Rule::Any),
            ],
            additional: Additional::Refused,
        }),
    };
    static COLLECTION: Schema = Schema {
        name: "collection",
        versions: Versions::ALL,
        shape: Shape::Object(Object {
            bases: &[],
            properties: &[property(
                "value",
                Rule::Array {
                    items: &Item {
                        nullable: false,
                        rule: Rule::Schema(&KIND),
                    },
                    min_items: None,
                    max_items: None,
                    unique: false,
                },
            )],
            additional: Additional::Refused,
        }),
    };

    #[test]
    fn a_version_sees_only_what_it_has() {
        let all = json!({"value": [{"tag": "old", "added": 1}, {"tag": "new"}]});
        let mut new = all.clone();
        project(&COLLECTION, "new", &mut new);
        assert_eq!(new, all);
        let mut old = all;
        project(&COLLECTION, "old", &mut old);
        assert_eq!(old, json!({"value": [{"tag": "old"}]}));
    }

    #[test]
    fn what_a_version_cannot_say_is_kept() {
        let current = json!({"kind": {"tag": "old", "added": 1}, "kinds": [1]});
        let kept = |version: &str, mut replacement: Value| {
            keep_unsaid(&HOLDER, version, &current, &mut replacement);
            replacement
        };
        for said in [
            json!({"kind": {"tag": "old"}, "kinds": []}),
            json!({"kind": {"tag": "old", "added": null}, "kinds": []}),
        ] {
            assert_eq!(
                kept("old", said.clone()),
                json!({"kind": {"tag": "old", "added": 1}, "kinds": []})
            );
            assert_eq!(kept("new", said.clone()), said);
        }
        for said in [
            json!({"kind": {"tag": "new"}}),
            json!({"kind": null}),
            json!({}),
        ] {
            assert_eq!(kept("old", said.clone()), said);
        }
    }
}
