//! The rules for numbers and strings.
//!
//! Owns how a single scalar is judged. It must never know where the scalar
//! lies, nor walk into other values.

use super::{Checker, is_fewer, is_more};
use crate::date_time::DateTimeOffset;
use crate::pattern::compiled;
use crate::schema::{Bound, Format, Versions, Width};
use crate::text::excerpt;
use crate::violation::{JsonType, Limit, ViolationKind};
use serde_json::{Number, Value};
use std::borrow::Cow;
use uuid::Uuid;

/// The number of characters in the only notation of UUIDs that is accepted.
const UUID_LENGTH: usize = 36;

impl Checker<'_> {
    pub(super) fn integer(
        &mut self,
        declared: (Option<i64>, Option<i64>),
        width: Width,
        value: &mut Value,
    ) {
        let whole_and_text = match &*value {
            Value::Number(number) => whole(number).map(|whole| (whole, number.to_string())),
            _ => None,
        };
        let Some((whole, text)) = whole_and_text else {
            self.report_type(JsonType::Integer, value);
            return;
        };
        let (least, greatest) = integer_range(declared, width);
        match i64::try_from(whole) {
            Ok(whole) if (least..=greatest).contains(&whole) => *value = Value::from(whole),
            _ => self.report(integer_out_of_range(text, declared, width)),
        }
    }

    pub(super) fn number(
        &mut self,
        minimum: Option<Bound>,
        maximum: Option<Bound>,
        number: &Number,
    ) {
        let Some(value) = number.as_f64() else { return };
        let too_small =
            minimum.is_some_and(|end| value < end.value || end.exclusive && value == end.value);
        let too_great =
            maximum.is_some_and(|end| value > end.value || end.exclusive && value == end.value);
        if too_small || too_great {
            self.report(ViolationKind::OutOfRange {
                value: number.to_string(),
                minimum: minimum.and_then(limit),
                maximum: maximum.and_then(limit),
            });
        }
    }

    pub(super) fn length(&mut self, minimum: Option<u32>, maximum: Option<u32>, text: &str) {
        if minimum.is_none() && maximum.is_none() {
            return;
        }
        let length = text.chars().count();
        if let Some(minimum) = minimum.filter(|minimum| is_fewer(length, *minimum)) {
            self.report(ViolationKind::TooShort {
                value: excerpt(text).into_owned(),
                length,
                minimum,
            });
        }
        if let Some(maximum) = maximum.filter(|maximum| is_more(length, *maximum)) {
            self.report(ViolationKind::TooLong {
                value: excerpt(text).into_owned(),
                length,
                maximum,
            });
        }
    }

    pub(super) fn pattern(&mut self, pattern: Option<&'static str>, text: &str) {
        let Some(pattern) = pattern else { return };
        match compiled(pattern) {
            Some(regex) if regex.is_match(text) => {}
            Some(_) => self.report(ViolationKind::PatternMismatch {
                value: excerpt(text).into_owned(),
                pattern,
            }),
            None => self.report(ViolationKind::UnusablePattern { pattern }),
        }
    }

    pub(super) fn format(&mut self, format: Format, text: &str) {
        let follows = match format {
            Format::None => true,
            Format::DateTime => text.parse::<DateTimeOffset>().is_ok(),
            // The parser alone would take braces, URNs and bare digits too.
            Format::Uuid => text.len() == UUID_LENGTH && Uuid::try_parse(text).is_ok(),
        };
        if !follows {
            self.report(ViolationKind::BadFormat {
                value: excerpt(text).into_owned(),
                format,
            });
        }
    }

    pub(super) fn member(
        &mut self,
        members: &'static [&'static str],
        restricted: &'static [(&'static str, Versions)],
        text: &mut String,
    ) {
        let version = self.version;
        let exists = |member: &str| {
            restricted
                .iter()
                .find(|(name, _)| *name == member)
                .is_none_or(|(_, versions)| versions.include(version))
        };
        let named = self.reading.spelling.member(members, text);
        if let Some(member) = named.filter(|member| exists(member)) {
            if member != text {
                *text = member.to_owned();
            }
            return;
        }
        let members = if restricted.is_empty() {
            Cow::Borrowed(members)
        } else {
            members
                .iter()
                .copied()
                .filter(|member| exists(member))
                .collect()
        };
        self.report(ViolationKind::NotAMember {
            value: excerpt(text).into_owned(),
            members,
        });
    }

    /// Judges every flag by itself and writes the set without spaces, each flag
    /// once.
    pub(super) fn flags(&mut self, members: &'static [&'static str], text: &mut String) {
        let mut flags: Vec<&str> = Vec::new();
        for flag in text.split(',').map(str::trim) {
            let Some(flag) = self.reading.spelling.member(members, flag) else {
                self.report(ViolationKind::NotAMember {
                    value: excerpt(flag).into_owned(),
                    members: Cow::Borrowed(members),
                });
                return;
            };
            if !flags.contains(&flag) {
                flags.push(flag);
            }
        }
        *text = flags.join(",");
    }

    pub(super) fn tag(&mut self, spellings: &'static [&'static str], text: &mut String) {
        match spellings.first() {
            Some(canonical) if spellings.contains(&text.as_str()) => {
                *text = (*canonical).to_owned();
            }
            canonical => self.report(ViolationKind::NotAMember {
                value: excerpt(text).into_owned(),
                members: Cow::Owned(canonical.into_iter().copied().collect()),
            }),
        }
    }
}

/// The number as an integer, if it has no fraction. Beyond the range of `i128`
/// the nearest end of the range stands for it.
pub(super) fn whole(number: &Number) -> Option<i128> {
    let exact = number
        .as_i64()
        .map(i128::from)
        .or_else(|| number.as_u64().map(i128::from));
    exact.or_else(|| {
        number
            .as_f64()
            .filter(|value| value.fract() == 0.0)
            .map(|value| value as i128)
    })
}

/// That an integer, given as written, lies outside its range.
pub(super) fn integer_out_of_range(
    text: String,
    declared: (Option<i64>, Option<i64>),
    width: Width,
) -> ViolationKind {
    let (least, greatest) = integer_range(declared, width);
    let inclusive = |value| {
        Some(Limit {
            value: Number::from(value),
            exclusive: false,
        })
    };
    ViolationKind::OutOfRange {
        value: text,
        minimum: inclusive(least),
        maximum: inclusive(greatest),
    }
}

/// What both the declared ends and the width leave of the integers.
fn integer_range((minimum, maximum): (Option<i64>, Option<i64>), width: Width) -> (i64, i64) {
    (
        minimum.map_or(width.minimum(), |end| end.max(width.minimum())),
        maximum.map_or(width.maximum(), |end| end.min(width.maximum())),
    )
}

fn limit(bound: Bound) -> Option<Limit> {
    Number::from_f64(bound.value).map(|value| Limit {
        value,
        exclusive: bound.exclusive,
    })
}
