//! The constants of an expression.
//!
//! Owns their values and how they are written. What is finer than 100
//! nanoseconds is cut off, as Graph's clock has no finer ticks.

use jiff::SignedDuration;
use jiff::civil::{Date, DateTime, Time};
use muster_model_runtime::{DateTimeOffset, Uuid};
use std::fmt;

pub(crate) const TICKS_PER_SECOND: i64 = 10_000_000;
const UNIX_EPOCH: DateTime = DateTime::constant(1970, 1, 1, 0, 0, 0, 0);

/// A constant.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number without a fraction that fits 64 bits.
    Integer(i64),
    /// Any other number.
    Double(Double),
    /// Text in quotes.
    String(String),
    /// A GUID.
    Guid(Uuid),
    /// An instant with an offset from UTC.
    DateTimeOffset(Moment),
    /// A calendar day.
    Date(Date),
    /// A clock time.
    TimeOfDay(Time),
    /// A duration, in ticks of 100 nanoseconds.
    Duration(i64),
    /// A member of a named enumeration, or several joined by commas.
    Enumeration {
        /// The enumeration's name as written.
        type_name: String,
        /// The member or members as written.
        members: String,
    },
}

/// A floating-point number that equals itself even when it is not a number.
#[derive(Clone, Copy, Debug)]
pub struct Double(pub f64);

impl PartialEq for Double {
    fn eq(&self, other: &Self) -> bool {
        self.0.to_bits() == other.0.to_bits()
    }
}

impl fmt::Display for Double {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            number if number.is_nan() => formatter.write_str("NaN"),
            number if number == f64::INFINITY => formatter.write_str("INF"),
            number if number == f64::NEG_INFINITY => formatter.write_str("-INF"),
            // Unlike `Display`, `Debug` always shows that it is no integer.
            number => write!(formatter, "{number:?}"),
        }
    }
}

/// An instant together with the offset from UTC it was written with, in which
/// its hours and days are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The instant.
    pub instant: DateTimeOffset,
    /// The offset from UTC.
    pub offset_minutes: i32,
}

impl Moment {
    /// The instant, counted in UTC.
    #[must_use]
    pub const fn utc(instant: DateTimeOffset) -> Self {
        Self {
            instant,
            offset_minutes: 0,
        }
    }

    /// Ticks since 1970-01-01T00:00:00Z.
    pub(crate) fn ticks(self) -> i64 {
        i64::try_from(self.instant.unix_nanoseconds() / 100).unwrap_or_default()
    }

    /// The moment this many ticks after 1970-01-01T00:00:00Z, if it is in the
    /// years 0001 to 9999.
    pub(crate) fn from_ticks(ticks: i64, offset_minutes: i32) -> Option<Self> {
        let instant = DateTimeOffset::from_unix_nanoseconds(i128::from(ticks) * 100).ok()?;
        Some(Self {
            instant,
            offset_minutes,
        })
    }

    /// The day and time on a clock with the moment's offset.
    pub(crate) fn civil(self) -> DateTime {
        let ticks = self.ticks() + i64::from(self.offset_minutes) * 60 * TICKS_PER_SECOND;
        civil_from_ticks(ticks)
    }
}

pub(crate) fn civil_from_ticks(ticks: i64) -> DateTime {
    let nanoseconds = i32::try_from(ticks.rem_euclid(TICKS_PER_SECOND) * 100).unwrap_or_default();
    let duration = SignedDuration::new(ticks.div_euclid(TICKS_PER_SECOND), nanoseconds);
    UNIX_EPOCH.saturating_add(duration)
}

/// Ticks from 1970-01-01 to the start of the day.
pub(crate) fn day_ticks(date: Date) -> i64 {
    let seconds = date
        .to_datetime(Time::midnight())
        .duration_since(UNIX_EPOCH);
    seconds.as_secs() * TICKS_PER_SECOND
}

impl fmt::Display for Moment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.offset_minutes == 0 {
            return self.instant.fmt(formatter);
        }
        let civil = self.civil();
        write_date(formatter, civil.date())?;
        formatter.write_str("T")?;
        write_time(formatter, civil.time())?;
        let sign = if self.offset_minutes < 0 { '-' } else { '+' };
        let minutes = self.offset_minutes.abs();
        write!(formatter, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }
}

impl fmt::Display for Literal {
    /// Writes the literal as it stands in a query, before percent-encoding.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => formatter.write_str("null"),
            Self::Boolean(value) => value.fmt(formatter),
            Self::Integer(value) => value.fmt(formatter),
            Self::Double(value) => value.fmt(formatter),
            Self::String(text) => write!(formatter, "'{}'", text.replace('\'', "''")),
            Self::Guid(value) => value.fmt(formatter),
            Self::DateTimeOffset(moment) => moment.fmt(formatter),
            Self::Date(date) => write_date(formatter, *date),
            Self::TimeOfDay(time) => write_time(formatter, *time),
            Self::Duration(ticks) => {
                formatter.write_str("duration'")?;
                write_duration(formatter, *ticks)?;
                formatter.write_str("'")
            }
            Self::Enumeration { type_name, members } => {
                write!(formatter, "{type_name}'{}'", members.replace('\'', "''"))
            }
        }
    }
}

pub(crate) fn write_date(formatter: &mut impl fmt::Write, date: Date) -> fmt::Result {
    let (year, month, day) = (date.year(), date.month(), date.day());
    write!(formatter, "{year:04}-{month:02}-{day:02}")
}

pub(crate) fn write_time(formatter: &mut impl fmt::Write, time: Time) -> fmt::Result {
    let (hour, minute, second) = (time.hour(), time.minute(), time.second());
    write!(formatter, "{hour:02}:{minute:02}:{second:02}")?;
    match time.subsec_nanosecond() / 100 {
        0 => Ok(()),
        ticks => write!(formatter, ".{ticks:07}"),
    }
}

pub(crate) fn write_duration(formatter: &mut impl fmt::Write, ticks: i64) -> fmt::Result {
    if ticks < 0 {
        formatter.write_str("-")?;
    }
    let ticks_per_second = TICKS_PER_SECOND.unsigned_abs();
    let (seconds, fraction) = (
        ticks.unsigned_abs() / ticks_per_second,
        ticks.unsigned_abs() % ticks_per_second,
    );
    write!(formatter, "PT{seconds}")?;
    match fraction {
        0 => formatter.write_str("S"),
        fraction => write!(formatter, ".{fraction:07}S"),
    }
}
