//! The reading of path, query and header parameters.
//!
//! Owns how a parameter's text becomes a JSON value. It must never judge the
//! value by itself: the same rules as for bodies do.

use super::scalar::integer_out_of_range;
use super::{Checker, Place, Reading, expected};
use crate::schema::{Rule, Shape};
use crate::text::excerpt;
use crate::violation::{JsonType, Location, Violation, ViolationKind};
use serde_json::Value;
use std::num::IntErrorKind;

/// Reads a parameter's decoded text by its rule, and judges what it says as
/// [`check_request`](crate::check_request) would.
///
/// Strings, enumerations and [`Rule::Any`] read as the text itself, booleans in
/// any case, arrays as scalars between commas, where an empty text is an empty
/// array.
///
/// # Errors
///
/// The first violation, located as given. An object, a map or a nested array
/// has no notation in a parameter, so every text violates such a rule.
pub fn check_parameter(rule: &Rule, location: Location, text: &str) -> Result<Value, Violation> {
    let mut value = match read(rule, text) {
        Ok(value) => value,
        Err(kind) => return Err(Violation { location, kind }),
    };
    let mut checker = Checker::new(Place::Parameter(location), "", Reading::default());
    checker.rule(rule, &mut value);
    checker.violations.into_iter().next().map_or(Ok(value), Err)
}

fn read(rule: &Rule, text: &str) -> Result<Value, ViolationKind> {
    match aliased(rule) {
        Rule::Array { .. } if text.is_empty() => Ok(Value::Array(Vec::new())),
        Rule::Array { items, .. } => text
            .split(',')
            .map(|element| read_scalar(aliased(&items.rule), element))
            .collect(),
        scalar => read_scalar(scalar, text),
    }
}

fn read_scalar(rule: &Rule, text: &str) -> Result<Value, ViolationKind> {
    let value = match rule {
        Rule::Boolean if text.eq_ignore_ascii_case("true") => Some(Value::Bool(true)),
        Rule::Boolean if text.eq_ignore_ascii_case("false") => Some(Value::Bool(false)),
        Rule::Integer {
            minimum,
            maximum,
            width,
        } => match text.parse::<i64>() {
            Ok(integer) => Some(Value::from(integer)),
            Err(error) => match error.kind() {
                IntErrorKind::PosOverflow | IntErrorKind::NegOverflow => {
                    let text = excerpt(text).into_owned();
                    return Err(integer_out_of_range(text, (*minimum, *maximum), *width));
                }
                _ => None,
            },
        },
        Rule::Number { .. } => read_number(text),
        Rule::Any
        | Rule::String { .. }
        | Rule::Enum { .. }
        | Rule::Flags { .. }
        | Rule::Tag { .. } => Some(Value::from(text)),
        Rule::Boolean | Rule::Array { .. } | Rule::Map { .. } | Rule::Schema(_) => None,
    };
    value.ok_or_else(|| ViolationKind::WrongType {
        expected: expected(rule),
        found: JsonType::String,
        value: excerpt(text).into_owned(),
    })
}

/// Keeps integers exact, as the JSON reader does, and admits neither `NaN` nor
/// infinities, which JSON cannot say.
fn read_number(text: &str) -> Option<Value> {
    if let Ok(integer) = text.parse::<i64>() {
        return Some(Value::from(integer));
    }
    let number = text.parse::<f64>().ok()?;
    number.is_finite().then(|| Value::from(number))
}

/// The rule itself, past any schemas that only give it a name.
fn aliased(mut rule: &Rule) -> &Rule {
    while let Rule::Schema(schema) = rule {
        match &schema.shape {
            Shape::Value(inner) => rule = inner,
            Shape::Object(_) | Shape::Union(_) => break,
        }
    }
    rule
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{Format, Item, Schema, Width};
    use proptest::prelude::*;
    use serde_json::json;

    static TOP: Rule = Rule::Integer {
        minimum: Some(1),
        maximum: None,
        width: Width::Int32,
    };
    static NUMBER: Rule = Rule::Number {
        minimum: None,
        maximum: None,
    };
    static ID: Rule = Rule::String {
        min_length: None,
        max_length: None,
        pattern: None,
        format: Format::Uuid,
    };
    static COLUMN: Schema = Schema {
        name: "column",
        versions: crate::schema::Versions::ALL,
        shape: Shape::Value(Rule::Enum {
            members: &["id", "mail"],
            restricted: &[],
        }),
    };
    static SELECT: Rule = Rule::Array {
        items: &Item {
            nullable: false,
            rule: Rule::Schema(&COLUMN),
        },
        min_items: Some(1),
        max_items: None,
        unique: true,
    };

    fn check(rule: &Rule, text: &str) -> Result<Value, String> {
        check_parameter(rule, Location::Query("q".to_owned()), text)
            .map_err(|violation| violation.to_string())
    }

    #[test]
    fn texts_read_by_their_rule() {
        assert_eq!(check(&TOP, "5"), Ok(json!(5)));
        assert_eq!(check(&Rule::Boolean, "True"), Ok(json!(true)));
        assert_eq!(check(&NUMBER, "5"), Ok(json!(5)));
        assert_eq!(check(&NUMBER, "-0.5"), Ok(json!(-0.5)));
        assert_eq!(check(&Rule::Any, "5"), Ok(json!("5")));
        assert_eq!(check(&SELECT, "id,mail"), Ok(json!(["id", "mail"])));
        let id = "123e4567-E89B-12d3-a456-426614174000";
        assert_eq!(check(&ID, id), Ok(json!(id)));
    }

    #[test]
    fn violations_carry_the_parameters_location() {
        let location = Location::Path("user-id".to_owned());
        let violation = check_parameter(&ID, location.clone(), "me").expect_err("not a UUID");
        assert_eq!(violation.location, location);
        assert_eq!(violation.target(), "user-id");
        for (rule, text, expected) in [
            (&TOP, "0", "of at least 1 and of at most 2147483647"),
            (&TOP, "99999999999999999999999", "out of range"),
            (&TOP, "5.0", "give an integer instead of a string"),
            (&NUMBER, "NaN", "give a number"),
            (&NUMBER, "1e999", "give a number"),
            (&Rule::Boolean, "1", "give a boolean"),
            (&SELECT, "", "item count of 0"),
            (&SELECT, "id,id", "repeats the one at index 0"),
            (&SELECT, "id,name", "use one of 'id', 'mail'"),
        ] {
            let message = check(rule, text).expect_err(text);
            assert!(message.contains("query parameter 'q'"), "{message}");
            assert!(message.contains(expected), "{message}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "\\PC{0,40}|[-+0-9.eE,]{0,40}") {
            for rule in [&TOP, &NUMBER, &ID, &SELECT, &Rule::Boolean, &Rule::Any] {
                if let Ok(mut value) = check(rule, &text) {
                    let read = value.clone();
                    let mut checker = Checker::new(Place::Body(String::new()), "", Reading::default());
                    checker.rule(rule, &mut value);
                    prop_assert!(checker.violations.is_empty());
                    prop_assert_eq!(value, read);
                }
            }
        }
    }
}
