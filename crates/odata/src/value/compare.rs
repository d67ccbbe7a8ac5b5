//! Equality and order of values.
//!
//! Text is compared by code point, so case matters, as
//! [OData 4.01 URL Conventions, 5.1.1.1](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_LogicalOperators)
//! leaves it to the service's collation; Graph's directory compares without
//! case, but nothing documents that Intune does.

use super::Value;
use crate::syntax::day_ticks;
use std::cmp::Ordering;

/// `eq`: null equals null and nothing else; NaN equals nothing.
pub(crate) fn equal(left: &Value<'_>, right: &Value<'_>) -> bool {
    match (left, right) {
        (Value::Null, Value::Null) => true,
        (left, right) => relation(left, right) == Some(Ordering::Equal),
    }
}

/// How two values relate; none when either is null or not a number, or when
/// they are of different types.
pub(crate) fn relation(left: &Value<'_>, right: &Value<'_>) -> Option<Ordering> {
    match (left, right) {
        (Value::Boolean(left), Value::Boolean(right)) => Some(left.cmp(right)),
        (Value::Integer(left), Value::Integer(right)) => Some(left.cmp(right)),
        (Value::Double(left), Value::Double(right)) => left.partial_cmp(right),
        (Value::Integer(left), Value::Double(right)) => integer_to_double(*left, *right),
        (Value::Double(left), Value::Integer(right)) => {
            integer_to_double(*right, *left).map(Ordering::reverse)
        }
        (Value::String(left), Value::String(right)) => Some(left.cmp(right)),
        (Value::Guid(left), Value::Guid(right)) => Some(left.cmp(right)),
        (Value::DateTimeOffset(left), Value::DateTimeOffset(right)) => {
            Some(left.instant.cmp(&right.instant))
        }
        // A day stands for its start in UTC.
        (Value::Date(left), Value::DateTimeOffset(right)) => {
            Some(day_ticks(*left).cmp(&right.ticks()))
        }
        (Value::DateTimeOffset(left), Value::Date(right)) => {
            Some(left.ticks().cmp(&day_ticks(*right)))
        }
        (Value::Date(left), Value::Date(right)) => Some(left.cmp(right)),
        (Value::TimeOfDay(left), Value::TimeOfDay(right)) => Some(left.cmp(right)),
        (Value::Duration(left), Value::Duration(right)) => Some(left.cmp(right)),
        (Value::Enumeration(_, left), Value::Enumeration(_, right)) => Some(left.cmp(right)),
        _ => None,
    }
}

/// Compares without rounding the integer, as converting it would.
fn integer_to_double(integer: i64, double: f64) -> Option<Ordering> {
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    if double.is_nan() {
        return None;
    }
    if double >= LIMIT {
        return Some(Ordering::Less);
    }
    if double < -LIMIT {
        return Some(Ordering::Greater);
    }
    #[allow(
        clippy::cast_possible_truncation,
        reason = "it is whole and within i64"
    )]
    let whole = double.floor() as i64;
    let fraction = if double > double.floor() {
        Ordering::Less
    } else {
        Ordering::Equal
    };
    Some(integer.cmp(&whole).then(fraction))
}

/// A total order for sorting: null first, then NaN, then by [`relation`].
pub(crate) fn order(left: &Value<'_>, right: &Value<'_>) -> Ordering {
    let rank = |value: &Value<'_>| match value {
        Value::Null => 0,
        Value::Double(number) if number.is_nan() => 1,
        _ => 2,
    };
    rank(left)
        .cmp(&rank(right))
        .then_with(|| relation(left, right).unwrap_or(Ordering::Equal))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn integers_are_not_rounded() {
        let odd = (1_i64 << 53) + 1;
        #[allow(clippy::cast_precision_loss, reason = "the point of the test")]
        let rounded = odd as f64;
        assert!(!equal(&Value::Integer(odd), &Value::Double(rounded)));
        assert_eq!(
            integer_to_double(i64::MAX, f64::INFINITY),
            Some(Ordering::Less)
        );
        assert_eq!(
            integer_to_double(i64::MIN, f64::NEG_INFINITY),
            Some(Ordering::Greater)
        );
        assert_eq!(integer_to_double(-1, -0.5), Some(Ordering::Less));
        assert_eq!(integer_to_double(0, -0.5), Some(Ordering::Greater));
    }

    proptest! {
        #[test]
        fn small_numbers_compare_the_same_in_either_form(left in -1000_i32..1000, right in -1000_i32..1000) {
            let mixed = integer_to_double(i64::from(left), f64::from(right) / 2.0);
            prop_assert_eq!(mixed, (f64::from(left)).partial_cmp(&(f64::from(right) / 2.0)));
        }
    }
}
