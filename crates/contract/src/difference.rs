//! Where two JSON values differ, down to the smallest subtrees that do. It compares and reports;
//! it never decides whether a difference matters.

use std::fmt;

use serde_json::Value;

use crate::node::pointer_token;

/// One place where two values differ.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The JSON pointer of the place; empty for the values as a whole.
    pub pointer: String,
    /// What the left value has there, if anything.
    pub left: Option<Value>,
    /// What the right value has there, if anything.
    pub right: Option<Value>,
}

/// The smallest subtrees in which two values differ: objects are compared member by member, lists
/// element by element, everything else as a whole.
#[must_use]
pub fn differences(left: &Value, right: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    compare(String::new(), Some(left), Some(right), &mut found);
    found
}

fn compare(
    pointer: String,
    left: Option<&Value>,
    right: Option<&Value>,
    found: &mut Vec<Difference>,
) {
    match (left, right) {
        (Some(Value::Object(left)), Some(Value::Object(right))) => {
            let added = right.keys().filter(|key| !left.contains_key(*key));
            for key in left.keys().chain(added) {
                let below = format!("{pointer}/{}", pointer_token(key));
                compare(below, left.get(key), right.get(key), found);
            }
        }
        (Some(Value::Array(left)), Some(Value::Array(right))) => {
            for index in 0..left.len().max(right.len()) {
                compare(
                    format!("{pointer}/{index}"),
                    left.get(index),
                    right.get(index),
                    found,
                );
            }
        }
        (left, right) if left == right => {}
        (left, right) => {
            found.push(Difference {
                pointer,
                left: left.cloned(),
                right: right.cloned(),
            });
        }
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer = if self.pointer.is_empty() {
            "(the whole)"
        } else {
            &self.pointer
        };
        write!(formatter, "{}: ", pointer.replace(char::is_control, " "))?;
        match (&self.left, &self.right) {
            (Some(left), Some(right)) => {
                write!(
                    formatter,
                    "left {}, right {}",
                    shortened(left),
                    shortened(right)
                )
            }
            (Some(left), None) => write!(formatter, "only left: {}", shortened(left)),
            (None, Some(right)) => write!(formatter, "only right: {}", shortened(right)),
            (None, None) => write!(formatter, "nothing on either side"),
        }
    }
}

/// The most characters of one value that a line shows.
const LONGEST: usize = 120;

fn shortened(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn lines(left: &Value, right: &Value) -> Vec<String> {
        differences(left, right)
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    #[test]
    fn the_smallest_subtrees_are_named() {
        let left = json!({"a": {"b/c": [1, 2, {"d": null}]}, "gone": [], "same": {"x": 1}});
        let right = json!({"same": {"x": 1}, "a": {"b/c": [1, 3, {"d": false}, "new"]}, "~": 0});
        assert_eq!(
            lines(&left, &right),
            [
                "/a/b~1c/1: left 2, right 3",
                "/a/b~1c/2/d: left null, right false",
                "/a/b~1c/3: only right: \"new\"",
                "/gone: only left: []",
                "/~0: only right: 0",
            ]
        );
    }

    #[test]
    fn a_null_is_not_an_absence() {
        assert_eq!(
            lines(&json!({"a": null}), &json!({})),
            ["/a: only left: null"]
        );
        assert_eq!(
            lines(&json!(1), &json!([1])),
            ["(the whole): left 1, right [1]"]
        );
    }

    #[test]
    fn long_values_are_cut_between_characters() {
        let long = json!("ä".repeat(500));
        let line = differences(&long, &json!(0))[0].to_string();
        let expected = format!("(the whole): left \"{}…, right 0", "ä".repeat(LONGEST - 1));
        assert_eq!(line, expected);
    }

    fn any_value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            (0..3_i64).prop_map(Value::from),
            ".{0,3}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 24, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::hash_map("[ab~/\n]{0,2}", inner, 0..4)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn nothing_differs_from_itself(value in any_value()) {
            prop_assert_eq!(differences(&value, &value), []);
        }

        #[test]
        fn values_without_differences_are_equal(left in any_value(), right in any_value()) {
            prop_assert_eq!(differences(&left, &right).is_empty(), left == right);
        }

        #[test]
        fn every_difference_can_be_looked_up_on_both_sides(left in any_value(), right in any_value()) {
            for difference in differences(&left, &right) {
                prop_assert_eq!(left.pointer(&difference.pointer), difference.left.as_ref());
                prop_assert_eq!(right.pointer(&difference.pointer), difference.right.as_ref());
                prop_assert_eq!(difference.to_string().lines().count(), 1);
            }
        }
    }
}
