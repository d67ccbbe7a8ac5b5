//! Days, times and durations as text.
//!
//! Owns their notations, which queries and stored values share.

use crate::syntax::TICKS_PER_SECOND;
use jiff::civil::{Date, Time};

/// `YYYY-MM-DD`, if there is such a day in the years 0001 to 9999.
pub(crate) fn read_date(text: &str) -> Option<Date> {
    let part = |range| {
        text.get(range)
            .and_then(|part: &str| part.parse::<i16>().ok())
    };
    let small = |range| part(range).and_then(|part| i8::try_from(part).ok());
    if text.len() != 10 {
        return None;
    }
    let year = part(0..4).filter(|year| *year > 0)?;
    Date::new(year, small(5..7)?, small(8..10)?).ok()
}

/// `HH:MM`, `HH:MM:SS` or that with a fraction, if there is such a time.
pub(crate) fn read_time(text: &str) -> Option<Time> {
    let part = |range| {
        text.get(range)
            .and_then(|part: &str| part.parse::<i8>().ok())
    };
    let second = if text.len() == 5 { 0 } else { part(6..8)? };
    let fraction = text.get(9..).unwrap_or_default();
    let ticks = read_fraction(fraction)?;
    let nanoseconds = i32::try_from(ticks * 100).ok()?;
    Time::new(part(0..2)?, part(3..5)?, second, nanoseconds).ok()
}

/// The decimals of a second in ticks; what is finer is cut off.
fn read_fraction(decimals: &str) -> Option<i64> {
    let digits: String = decimals
        .chars()
        .chain(std::iter::repeat('0'))
        .take(7)
        .collect();
    digits.parse().ok()
}

/// An `Edm.Duration` such as `P1DT2H30M4.5S`, in ticks.
pub(crate) fn read_duration(text: &str) -> Option<i64> {
    let (negative, text) = match text.strip_prefix('-') {
        Some(text) => (true, text),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let text = text.strip_prefix(['P', 'p'])?.to_ascii_uppercase();
    let (days, clock) = text
        .split_once('T')
        .map_or((&*text, None), |(days, clock)| (days, Some(clock)));
    if clock.is_some_and(str::is_empty) || (clock.is_none() && days.is_empty()) {
        return None;
    }
    let (day_count, rest) = take_part(days, 'D')?;
    if !rest.is_empty() {
        return None;
    }
    let (hours, rest) = take_part(clock.unwrap_or_default(), 'H')?;
    let (minutes, rest) = take_part(rest, 'M')?;
    let (seconds, fraction) = read_seconds(rest)?;
    let total = day_count
        .checked_mul(24)?
        .checked_add(hours)?
        .checked_mul(60)?
        .checked_add(minutes)?
        .checked_mul(60)?
        .checked_add(seconds)?
        .checked_mul(TICKS_PER_SECOND)?
        .checked_add(fraction)?;
    Some(if negative { -total } else { total })
}

/// The number before a unit, nought when the unit is not there, and the rest.
fn take_part(text: &str, unit: char) -> Option<(i64, &str)> {
    match text.split_once(unit) {
        Some((number, rest)) => Some((read_digits(number)?, rest)),
        None => Some((0, text)),
    }
}

fn read_digits(text: &str) -> Option<i64> {
    let all_digits = text.bytes().all(|byte| byte.is_ascii_digit());
    all_digits.then(|| text.parse().ok()).flatten()
}

fn read_seconds(text: &str) -> Option<(i64, i64)> {
    if text.is_empty() {
        return Some((0, 0));
    }
    let number = text.strip_suffix('S')?;
    match number.split_once('.') {
        Some((seconds, fraction)) => {
            read_digits(fraction)?;
            Some((read_digits(seconds)?, read_fraction(fraction)?))
        }
        None => Some((read_digits(number)?, 0)),
    }
}
