//! Computing OData's functions.
//!
//! Text is counted in Unicode code points. A null argument makes the result
//! null.

use super::{Scope, evaluate};
use crate::fault::{Fault, Problem};
use crate::plan::Call;
use crate::syntax::{Function, Moment, TICKS_PER_SECOND};
use crate::value::Value;
use jiff::civil::{Date, Time};
use muster_model_runtime::DateTimeOffset;
use std::borrow::Cow;

pub(super) fn call<'v>(
    call: &'v Call,
    offset: usize,
    scope: &mut Scope<'v>,
) -> Result<Value<'v>, Fault> {
    let mut arguments = Vec::with_capacity(call.arguments.len());
    for argument in &call.arguments {
        let value = evaluate(argument, scope)?;
        if value.is_null() {
            return Ok(Value::Null);
        }
        arguments.push(value);
    }
    Ok(match (call.function, arguments.as_slice()) {
        (Function::Now, _) => Value::DateTimeOffset(Moment::utc(scope.surroundings.now)),
        (Function::MinDateTime, _) => Value::DateTimeOffset(Moment::utc(DateTimeOffset::MINIMUM)),
        (Function::MaxDateTime, _) => Value::DateTimeOffset(Moment::utc(DateTimeOffset::MAXIMUM)),
        (Function::MatchesPattern, [Value::String(text), Value::String(pattern)]) => {
            let matches = match &call.pattern {
                Some(compiled) => compiled.is_match(text),
                None => {
                    let matches = scope.surroundings.patterns.is_match(pattern, text);
                    matches.map_err(|problem| Fault::new(offset, problem))?
                }
            };
            Value::Boolean(matches)
        }
        (Function::Substring, [_, _, Value::Integer(length)]) if *length < 0 => {
            return Err(Fault::new(offset, Problem::NegativeLength));
        }
        (function, [Value::String(text), rest @ ..]) => textual(function, text, rest),
        (function, [only]) => temporal(function, only)
            .or_else(|| numeric(function, only))
            .unwrap_or(Value::Null),
        _ => Value::Null,
    })
}

fn textual<'v>(function: Function, text: &Cow<'v, str>, rest: &[Value<'v>]) -> Value<'v> {
    let owned = |text: String| Value::String(Cow::Owned(text));
    match (function, rest) {
        (Function::Contains, [Value::String(part)]) => Value::Boolean(text.contains(&**part)),
        (Function::StartsWith, [Value::String(part)]) => Value::Boolean(text.starts_with(&**part)),
        (Function::EndsWith, [Value::String(part)]) => Value::Boolean(text.ends_with(&**part)),
        (Function::IndexOf, [Value::String(part)]) => {
            let before = text.find(&**part).and_then(|byte| text.get(..byte));
            before.map_or(Value::Integer(-1), count)
        }
        (Function::Concat, [Value::String(other)]) => owned(format!("{text}{other}")),
        (Function::Substring, [Value::Integer(start)]) => {
            owned(text.chars().skip(beginning(text, *start)).collect())
        }
        (Function::Substring, [Value::Integer(start), Value::Integer(length)]) => {
            let length = usize::try_from(*length).unwrap_or_default();
            let characters = text.chars().skip(beginning(text, *start));
            owned(characters.take(length).collect())
        }
        (Function::Length, []) => count(text),
        (Function::ToLower, []) => owned(text.to_lowercase()),
        (Function::ToUpper, []) => owned(text.to_uppercase()),
        (Function::Trim, []) => owned(text.trim().to_owned()),
        _ => Value::Null,
    }
}

fn count<'v>(text: &str) -> Value<'v> {
    Value::Integer(i64::try_from(text.chars().count()).unwrap_or(i64::MAX))
}

/// How many characters are before a start, which counts from the end when it is below nought:
/// [OData 4.01 URL Conventions, 5.1.1.5.7](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_substring).
fn beginning(text: &str, start: i64) -> usize {
    match usize::try_from(start) {
        Ok(start) => start,
        Err(_) => {
            let back = usize::try_from(start.unsigned_abs()).unwrap_or(usize::MAX);
            text.chars().count().saturating_sub(back)
        }
    }
}

fn temporal<'v>(function: Function, value: &Value<'v>) -> Option<Value<'v>> {
    let date = || -> Option<Date> {
        match value {
            Value::DateTimeOffset(moment) => Some(moment.civil().date()),
            Value::Date(date) => Some(*date),
            _ => None,
        }
    };
    let time = || -> Option<Time> {
        match value {
            Value::DateTimeOffset(moment) => Some(moment.civil().time()),
            Value::TimeOfDay(time) => Some(*time),
            _ => None,
        }
    };
    Some(match (function, value) {
        (Function::Year, _) => Value::Integer(date()?.year().into()),
        (Function::Month, _) => Value::Integer(date()?.month().into()),
        (Function::Day, _) => Value::Integer(date()?.day().into()),
        (Function::Hour, _) => Value::Integer(time()?.hour().into()),
        (Function::Minute, _) => Value::Integer(time()?.minute().into()),
        (Function::Second, _) => Value::Integer(time()?.second().into()),
        (Function::FractionalSeconds, _) => {
            Value::Double(f64::from(time()?.subsec_nanosecond()) / 1e9)
        }
        (Function::Date, _) => Value::Date(date()?),
        (Function::Time, _) => Value::TimeOfDay(time()?),
        (Function::TotalOffsetMinutes, Value::DateTimeOffset(moment)) => {
            Value::Integer(moment.offset_minutes.into())
        }
        #[allow(clippy::cast_precision_loss, reason = "what Edm.Double holds of it")]
        (Function::TotalSeconds, Value::Duration(ticks)) => {
            Value::Double(*ticks as f64 / TICKS_PER_SECOND as f64)
        }
        _ => return None,
    })
}

/// Halves are rounded away from nought, as
/// [OData 4.01 URL Conventions, 5.1.1.9.1](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_round)
/// has it.
fn numeric<'v>(function: Function, value: &Value<'v>) -> Option<Value<'v>> {
    match (function, value) {
        (Function::Round | Function::Floor | Function::Ceiling, Value::Integer(number)) => {
            Some(Value::Integer(*number))
        }
        (Function::Round, Value::Double(number)) => Some(Value::Double(number.round())),
        (Function::Floor, Value::Double(number)) => Some(Value::Double(number.floor())),
        (Function::Ceiling, Value::Double(number)) => Some(Value::Double(number.ceil())),
        _ => None,
    }
}
