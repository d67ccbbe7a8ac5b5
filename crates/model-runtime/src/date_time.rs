//! The instant type of the generated data types.
//!
//! Owns how Graph's `Edm.DateTimeOffset` is read, held and written. It must
//! never read a clock or know of time zones beyond a numeric offset.

use jiff::civil::DateTime;
use jiff::{SignedDuration, Timestamp};
use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

const TICKS_PER_SECOND: i64 = 10_000_000;
const NANOSECONDS_PER_TICK: i128 = 100;
const UNIX_EPOCH_TICKS: i64 = 621_355_968_000_000_000;
const MAXIMUM_TICKS: i64 = 3_155_378_975_999_999_999;
/// Calendar arithmetic starts here rather than at the year 1, because jiff
/// limits a duration to the distance of the year 9999 from 1970.
const UNIX_EPOCH: DateTime = DateTime::constant(1970, 1, 1, 0, 0, 0, 0);

/// An instant of the years 0001 to 9999 in UTC, with a precision of 100
/// nanoseconds.
///
/// The default is the earliest instant, 0001-01-01T00:00:00Z, which Graph shows
/// for dates that were never set. Anything finer than the precision is cut off
/// towards the past.
// Held as .NET does, in ticks since the year 1, rather than as a
// `jiff::Timestamp`, whose last day is short: Graph's "never expires",
// 9999-12-31T23:59:59.9999999Z, lies beyond it.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTimeOffset(i64);

/// Why a text or a number is not a [`DateTimeOffset`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateTimeFault {
    /// The text is not an RFC 3339 date and time with an offset.
    #[error("not an RFC 3339 date and time with an offset, such as 2024-05-01T12:30:00Z")]
    Malformed,
    /// The text is well formed, but the calendar or the clock has no such day
    /// or time, as on 30 February.
    #[error("no such day or time exists")]
    Nonexistent,
    /// The instant lies outside the years 0001 to 9999 in UTC.
    #[error("the instant lies outside the years 0001 to 9999")]
    OutOfRange,
}

impl DateTimeOffset {
    /// The earliest instant, 0001-01-01T00:00:00Z.
    pub const MINIMUM: Self = Self(0);
    /// The latest instant, 9999-12-31T23:59:59.9999999Z.
    pub const MAXIMUM: Self = Self(MAXIMUM_TICKS);
    /// 1970-01-01T00:00:00Z.
    pub const UNIX_EPOCH: Self = Self(UNIX_EPOCH_TICKS);

    /// The instant this many nanoseconds after 1970-01-01T00:00:00Z.
    ///
    /// # Errors
    ///
    /// [`DateTimeFault::OutOfRange`] outside the years 0001 to 9999.
    pub fn from_unix_nanoseconds(nanoseconds: i128) -> Result<Self, DateTimeFault> {
        Self::from_ticks(
            nanoseconds.div_euclid(NANOSECONDS_PER_TICK) + i128::from(UNIX_EPOCH_TICKS),
        )
    }

    /// How many nanoseconds after 1970-01-01T00:00:00Z the instant is; negative
    /// before it.
    pub fn unix_nanoseconds(self) -> i128 {
        i128::from(self.0 - UNIX_EPOCH_TICKS) * NANOSECONDS_PER_TICK
    }

    fn from_ticks(ticks: i128) -> Result<Self, DateTimeFault> {
        i64::try_from(ticks)
            .ok()
            .filter(|ticks| (0..=MAXIMUM_TICKS).contains(ticks))
            .map(Self)
            .ok_or(DateTimeFault::OutOfRange)
    }
}

impl TryFrom<Timestamp> for DateTimeOffset {
    type Error = DateTimeFault;

    /// # Errors
    ///
    /// [`DateTimeFault::OutOfRange`] before the year 0001.
    fn try_from(timestamp: Timestamp) -> Result<Self, DateTimeFault> {
        Self::from_unix_nanoseconds(timestamp.as_nanosecond())
    }
}

impl fmt::Display for DateTimeOffset {
    /// Writes `YYYY-MM-DDTHH:MM:SSZ`, with exactly seven decimals of the
    /// second when it has a fraction.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ticks = self.0 - UNIX_EPOCH_TICKS;
        let seconds = SignedDuration::from_secs(ticks.div_euclid(TICKS_PER_SECOND));
        let civil = UNIX_EPOCH.saturating_add(seconds);
        write!(
            formatter,
            "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}",
            civil.year(),
            civil.month(),
            civil.day(),
            civil.hour(),
            civil.minute(),
            civil.second()
        )?;
        match ticks.rem_euclid(TICKS_PER_SECOND) {
            0 => formatter.write_str("Z"),
            fraction => write!(formatter, ".{fraction:07}Z"),
        }
    }
}

impl fmt::Debug for DateTimeOffset {
    /// Shows the instant as [`Display`](fmt::Display) writes it.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl FromStr for DateTimeOffset {
    type Err = DateTimeFault;

    /// Reads RFC 3339: `Z` or a numeric offset, any number of decimals.
    ///
    /// # Errors
    ///
    /// See [`DateTimeFault`]. A leap second, `:60`, does not exist here, as it
    /// does not in Graph.
    fn from_str(text: &str) -> Result<Self, DateTimeFault> {
        let fields = Fields::read(text.as_bytes()).ok_or(DateTimeFault::Malformed)?;
        let civil = DateTime::new(
            fields.year,
            fields.month,
            fields.day,
            fields.hour,
            fields.minute,
            fields.second,
            0,
        )
        .map_err(|_| DateTimeFault::Nonexistent)?;
        if fields.offset_hours > 23 || fields.offset_minutes > 59 {
            return Err(DateTimeFault::Nonexistent);
        }
        let offset = i64::from(fields.offset_hours) * 3600 + i64::from(fields.offset_minutes) * 60;
        let local = civil.duration_since(UNIX_EPOCH).as_secs();
        let seconds = if fields.east {
            local - offset
        } else {
            local + offset
        };
        let ticks = seconds * TICKS_PER_SECOND + fields.fraction;
        Self::from_ticks(i128::from(ticks + UNIX_EPOCH_TICKS))
    }
}

/// What an RFC 3339 text says, its fields not yet judged.
struct Fields {
    year: i16,
    month: i8,
    day: i8,
    hour: i8,
    minute: i8,
    second: i8,
    fraction: i64,
    east: bool,
    offset_hours: i8,
    offset_minutes: i8,
}

impl Fields {
    fn read(text: &[u8]) -> Option<Self> {
        let mut cursor = Cursor(text);
        let year = cursor.two_digits()?;
        let year = i16::from(year) * 100 + i16::from(cursor.two_digits()?);
        cursor.one_of(b"-")?;
        let month = cursor.two_digits()?;
        cursor.one_of(b"-")?;
        let day = cursor.two_digits()?;
        cursor.one_of(b"Tt")?;
        let hour = cursor.two_digits()?;
        cursor.one_of(b":")?;
        let minute = cursor.two_digits()?;
        cursor.one_of(b":")?;
        let second = cursor.two_digits()?;
        let fraction = match cursor.one_of(b".") {
            Some(_) => cursor.fraction()?,
            None => 0,
        };
        let sign = cursor.one_of(b"Zz+-")?;
        let (mut offset_hours, mut offset_minutes) = (0, 0);
        if matches!(sign, b'+' | b'-') {
            offset_hours = cursor.two_digits()?;
            cursor.one_of(b":")?;
            offset_minutes = cursor.two_digits()?;
        }
        cursor.0.is_empty().then_some(Self {
            year,
            month,
            day,
            hour,
            minute,
            second,
            fraction,
            east: sign != b'-',
            offset_hours,
            offset_minutes,
        })
    }
}

/// The text still to be read.
struct Cursor<'a>(&'a [u8]);

impl Cursor<'_> {
    fn one_of(&mut self, accepted: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        accepted.contains(first).then(|| {
            self.0 = rest;
            *first
        })
    }

    fn digit(&mut self) -> Option<i8> {
        self.one_of(b"0123456789")
            .and_then(|digit| i8::try_from(digit - b'0').ok())
    }

    fn two_digits(&mut self) -> Option<i8> {
        Some(self.digit()? * 10 + self.digit()?)
    }

    /// One or more decimals of a second, in ticks.
    fn fraction(&mut self) -> Option<i64> {
        let mut unit = TICKS_PER_SECOND / 10;
        let mut ticks = i64::from(self.digit()?) * unit;
        while let Some(digit) = self.digit() {
            unit /= 10;
            ticks += i64::from(digit) * unit;
        }
        Some(ticks)
    }
}

impl Serialize for DateTimeOffset {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for DateTimeOffset {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl Visitor<'_> for Text {
            type Value = DateTimeOffset;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an RFC 3339 date and time with an offset")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<DateTimeOffset, E> {
                text.parse().map_err(E::custom)
            }
        }

        deserializer.deserialize_str(Text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rewritten(text: &str) -> Result<String, DateTimeFault> {
        text.parse::<DateTimeOffset>()
            .map(|instant| instant.to_string())
    }

    #[test]
    fn texts_are_rewritten_in_graphs_notation() {
        for (text, expected) in [
            ("2024-02-29T12:30:00Z", "2024-02-29T12:30:00Z"),
            ("2024-02-29T12:30:00.0Z", "2024-02-29T12:30:00Z"),
            ("2024-02-29T12:30:00.5Z", "2024-02-29T12:30:00.5000000Z"),
            (
                "2024-02-29t12:30:00.123456789z",
                "2024-02-29T12:30:00.1234567Z",
            ),
            ("2024-03-01T00:30:00+01:00", "2024-02-29T23:30:00Z"),
            ("2024-02-29T23:30:00-00:45", "2024-03-01T00:15:00Z"),
            ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
            (
                "9999-12-31T23:59:59.9999999Z",
                "9999-12-31T23:59:59.9999999Z",
            ),
        ] {
            assert_eq!(rewritten(text).as_deref(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn faults_are_told_apart() {
        for text in [
            "",
            "2024-02-29",
            "2024-02-29T12:30:00",
            "2024-02-29 12:30:00Z",
            "2024-02-29T12:30Z",
            "2024-02-29T12:30:00.Z",
            "2024-02-29T12:30:00+0100",
            "2024-02-29T12:30:00Zé",
            "+2024-02-29T12:30:00Z",
        ] {
            assert_eq!(rewritten(text), Err(DateTimeFault::Malformed), "{text}");
        }
        for text in [
            "2023-02-29T00:00:00Z",
            "2023-13-01T00:00:00Z",
            "2023-01-01T24:00:00Z",
            "2023-01-01T23:59:60Z",
            "2023-01-01T00:00:00+24:00",
        ] {
            assert_eq!(rewritten(text), Err(DateTimeFault::Nonexistent), "{text}");
        }
        for text in [
            "0000-12-31T23:59:59Z",
            "0001-01-01T00:00:00+00:01",
            "9999-12-31T23:59:59-00:01",
        ] {
            assert_eq!(rewritten(text), Err(DateTimeFault::OutOfRange), "{text}");
        }
    }

    #[test]
    fn the_landmarks_are_where_they_belong() {
        assert_eq!(
            DateTimeOffset::default().to_string(),
            "0001-01-01T00:00:00Z"
        );
        assert_eq!(
            DateTimeOffset::UNIX_EPOCH.to_string(),
            "1970-01-01T00:00:00Z"
        );
        assert_eq!(
            DateTimeOffset::try_from(Timestamp::UNIX_EPOCH),
            Ok(DateTimeOffset::UNIX_EPOCH)
        );
        assert_eq!(
            DateTimeOffset::from_unix_nanoseconds(-1).map(|instant| instant.unix_nanoseconds()),
            Ok(-100)
        );
        for extreme in [i128::MIN, i128::MAX] {
            assert_eq!(
                DateTimeOffset::from_unix_nanoseconds(extreme),
                Err(DateTimeFault::OutOfRange)
            );
        }
    }

    proptest! {
        #[test]
        fn every_instant_survives_its_text(ticks in 0..=MAXIMUM_TICKS) {
            let instant = DateTimeOffset(ticks);
            prop_assert_eq!(instant.to_string().parse(), Ok(instant));
            prop_assert_eq!(
                DateTimeOffset::from_unix_nanoseconds(instant.unix_nanoseconds()),
                Ok(instant)
            );
            let json = serde_json::to_string(&instant).expect("a string");
            prop_assert_eq!(serde_json::from_str::<DateTimeOffset>(&json).expect("its text"), instant);
        }

        #[test]
        fn no_text_panics(text in "\\PC*|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,40})?(Z|[+-][0-9]{2}:[0-9]{2})") {
            let _ = rewritten(&text);
        }
    }
}
