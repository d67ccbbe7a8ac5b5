//! Arithmetic on numbers, instants, days and durations.
//!
//! Whole numbers are exact or a fault, never rounded; other numbers follow
//! IEEE 754, infinities included. Dividing a whole number by nought is a fault
//! with `div` and none with `divby`, as
//! [OData 4.01 URL Conventions, 5.1.1.2.5](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_Division)
//! has it.

use crate::fault::{Fault, Problem};
use crate::syntax::{BinaryOperator, Moment, civil_from_ticks, day_ticks};
use crate::value::Value;

const DAYS: std::ops::RangeInclusive<i16> = 1..=9999;

pub(super) fn negate<'v>(value: Value<'v>, offset: usize) -> Result<Value<'v>, Fault> {
    let negated = match value {
        Value::Integer(number) => number.checked_neg().map(Value::Integer),
        Value::Double(number) => Some(Value::Double(-number)),
        Value::Duration(ticks) => ticks.checked_neg().map(Value::Duration),
        _ => Some(Value::Null),
    };
    negated.ok_or_else(|| overflow("'-'", offset))
}

/// The result of an operator; null when an operand is.
pub(super) fn combine<'v>(
    operator: BinaryOperator,
    left: &Value<'v>,
    right: &Value<'v>,
    offset: usize,
) -> Result<Value<'v>, Fault> {
    use BinaryOperator::{Add, Div, DivBy, Mul, Sub};
    let result = match (operator, left, right) {
        (DivBy, Value::Integer(_) | Value::Double(_), Value::Integer(_) | Value::Double(_)) => {
            Some(doubles(operator, double(left), double(right)))
        }
        (_, Value::Integer(left), Value::Integer(right)) => {
            return integers(operator, *left, *right, offset).map(Value::Integer);
        }
        (_, Value::Integer(_) | Value::Double(_), Value::Integer(_) | Value::Double(_)) => {
            Some(doubles(operator, double(left), double(right)))
        }
        (Add, Value::Duration(left), Value::Duration(right)) => {
            left.checked_add(*right).map(Value::Duration)
        }
        (Sub, Value::Duration(left), Value::Duration(right)) => {
            left.checked_sub(*right).map(Value::Duration)
        }
        (Add | Sub, Value::DateTimeOffset(moment), Value::Duration(ticks)) => {
            let ticks = if operator == Add {
                Some(*ticks)
            } else {
                ticks.checked_neg()
            };
            ticks
                .and_then(|ticks| moment.ticks().checked_add(ticks))
                .and_then(|ticks| Moment::from_ticks(ticks, moment.offset_minutes))
                .map(Value::DateTimeOffset)
        }
        // From the start of the day, and then the day that is reached: an hour less is yesterday.
        (Add | Sub, Value::Date(date), Value::Duration(ticks)) => {
            let start = day_ticks(*date);
            let reached = if operator == Add {
                start.checked_add(*ticks)
            } else {
                start.checked_sub(*ticks)
            };
            reached
                .map(|ticks| civil_from_ticks(ticks).date())
                .filter(|date| DAYS.contains(&date.year()))
                .map(Value::Date)
        }
        (Sub, Value::DateTimeOffset(left), Value::DateTimeOffset(right)) => {
            left.ticks().checked_sub(right.ticks()).map(Value::Duration)
        }
        (Sub, Value::Date(left), Value::Date(right)) => {
            Some(Value::Duration(day_ticks(*left) - day_ticks(*right)))
        }
        (
            Mul | Div | DivBy,
            Value::Duration(ticks),
            number @ (Value::Integer(_) | Value::Double(_)),
        ) => {
            return scale(operator, *ticks, number, offset);
        }
        (Mul, number @ (Value::Integer(_) | Value::Double(_)), Value::Duration(ticks)) => {
            return scale(operator, *ticks, number, offset);
        }
        _ => Some(Value::Null),
    };
    result.ok_or_else(|| overflow(&format!("'{}'", operator.keyword()), offset))
}

#[allow(
    clippy::cast_precision_loss,
    reason = "what promoting to Edm.Double means"
)]
fn double(value: &Value<'_>) -> f64 {
    match value {
        Value::Integer(number) => *number as f64,
        Value::Double(number) => *number,
        _ => f64::NAN,
    }
}

fn doubles<'v>(operator: BinaryOperator, left: f64, right: f64) -> Value<'v> {
    Value::Double(match operator {
        BinaryOperator::Add => left + right,
        BinaryOperator::Sub => left - right,
        BinaryOperator::Mul => left * right,
        BinaryOperator::Div | BinaryOperator::DivBy => left / right,
        BinaryOperator::Mod => left % right,
        _ => return Value::Null,
    })
}

fn integers(operator: BinaryOperator, left: i64, right: i64, offset: usize) -> Result<i64, Fault> {
    let result = match operator {
        BinaryOperator::Div | BinaryOperator::Mod if right == 0 => {
            return Err(Fault::new(offset, Problem::DivisionByZero));
        }
        BinaryOperator::Add => left.checked_add(right),
        BinaryOperator::Sub => left.checked_sub(right),
        BinaryOperator::Mul => left.checked_mul(right),
        BinaryOperator::Div => left.checked_div(right),
        BinaryOperator::Mod => left.checked_rem(right),
        _ => None,
    };
    result.ok_or_else(|| overflow(&format!("'{}'", operator.keyword()), offset))
}

/// A duration times, or divided by, a number.
fn scale<'v>(
    operator: BinaryOperator,
    ticks: i64,
    number: &Value<'_>,
    offset: usize,
) -> Result<Value<'v>, Fault> {
    match (operator, number) {
        (BinaryOperator::Mul, Value::Integer(number)) => {
            integers(operator, ticks, *number, offset).map(Value::Duration)
        }
        (BinaryOperator::Div | BinaryOperator::DivBy, Value::Integer(number)) => {
            integers(BinaryOperator::Div, ticks, *number, offset).map(Value::Duration)
        }
        (operator, number) => {
            let Value::Double(scaled) =
                doubles(operator, double(&Value::Integer(ticks)), double(number))
            else {
                return Ok(Value::Null);
            };
            match truncated(scaled) {
                Value::Integer(ticks) => Ok(Value::Duration(ticks)),
                _ => Err(overflow(&format!("'{}'", operator.keyword()), offset)),
            }
        }
    }
}

/// The whole part of a number, or null when 64 bits do not hold it.
pub(super) fn truncated<'v>(number: f64) -> Value<'v> {
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    if (-LIMIT..LIMIT).contains(&number) {
        #[allow(
            clippy::cast_possible_truncation,
            reason = "cutting off is what is wanted"
        )]
        Value::Integer(number as i64)
    } else {
        Value::Null
    }
}

fn overflow(operation: &str, offset: usize) -> Fault {
    let operation = operation.to_owned();
    Fault::new(offset, Problem::Overflow { operation })
}
