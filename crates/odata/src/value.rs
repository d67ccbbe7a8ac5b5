//! The values expressions compute with.
//!
//! Owns the reading of JSON as the values of a type, and the writing of values
//! as JSON, which skip tokens and `cast` need.

mod compare;

use crate::model::{Enumeration, Members, Type};
use crate::syntax::{Double, Moment, write_date, write_duration, write_time};
use crate::text::{read_date, read_duration, read_time};
use jiff::civil::{Date, Time};
use muster_model_runtime::{Item, Uuid};
use serde_json::Value as Json;
use std::borrow::Cow;

pub(crate) use compare::{equal, order, relation};

/// A value of an expression.
#[derive(Clone, Debug)]
pub(crate) enum Value<'v> {
    Null,
    Boolean(bool),
    Integer(i64),
    Double(f64),
    String(Cow<'v, str>),
    Guid(Uuid),
    DateTimeOffset(Moment),
    Date(Date),
    TimeOfDay(Time),
    /// Ticks of 100 nanoseconds.
    Duration(i64),
    Enumeration(Enumeration, Members),
    Object(&'v Json),
    Collection(&'v [Json], &'static Item),
}

impl<'v> Value<'v> {
    /// Reads JSON as a value of a type. What is not of the type is null: the
    /// rows come from a store that only holds what the schema admits.
    pub(crate) fn read(json: &'v Json, wanted: Type) -> Self {
        let text = || json.as_str();
        let read = match wanted {
            Type::Null => None,
            Type::Unknown => return Self::guess(json),
            Type::Boolean => json.as_bool().map(Self::Boolean),
            Type::Integer => json.as_i64().map(Self::Integer),
            Type::Double => match text() {
                // The numbers that JSON's own numbers cannot be.
                Some(text) => read_double(text).map(Self::Double),
                None => json.as_f64().map(Self::Double),
            },
            Type::String => text().map(|text| Self::String(Cow::Borrowed(text))),
            Type::Object(_) => json.is_object().then_some(Self::Object(json)),
            Type::Collection(item) => json
                .as_array()
                .map(|elements| Self::Collection(elements, item)),
            // Stored data may hold a member newer than the table; it is some
            // member, and after all the others.
            Type::Enumeration(enumeration) => text().map(|text| {
                let unknown = Members::One(enumeration.members.len());
                Self::Enumeration(enumeration, enumeration.read(text).unwrap_or(unknown))
            }),
            wanted => text().and_then(|text| Self::parse(text, wanted)),
        };
        read.unwrap_or(Self::Null)
    }

    fn guess(json: &'v Json) -> Self {
        match json {
            Json::Null | Json::Array(_) => Self::Null,
            Json::Bool(value) => Self::Boolean(*value),
            Json::Number(number) => number
                .as_i64()
                .map(Self::Integer)
                .or_else(|| number.as_f64().map(Self::Double))
                .unwrap_or(Self::Null),
            Json::String(text) => Self::String(Cow::Borrowed(text)),
            Json::Object(_) => Self::Object(json),
        }
    }

    /// Reads text as a value of a primitive type other than text.
    pub(crate) fn parse(text: &str, wanted: Type) -> Option<Value<'static>> {
        Some(match wanted {
            Type::Boolean => Value::Boolean(text.parse().ok()?),
            Type::Integer => Value::Integer(text.parse().ok()?),
            Type::Double => Value::Double(read_double(text)?),
            Type::Guid => Value::Guid(Uuid::parse_str(text).ok().filter(|_| text.len() == 36)?),
            Type::DateTimeOffset => Value::DateTimeOffset(Moment::utc(text.parse().ok()?)),
            Type::Date => Value::Date(read_date(text)?),
            Type::TimeOfDay => Value::TimeOfDay(read_time(text)?),
            Type::Duration => Value::Duration(read_duration(text)?),
            Type::Enumeration(enumeration) => {
                Value::Enumeration(enumeration, enumeration.read(text)?)
            }
            _ => return None,
        })
    }

    /// The value as text; none for null, objects and collections.
    pub(crate) fn to_text(&self) -> Option<String> {
        let mut text = String::new();
        // Writing to a string cannot fail.
        match self {
            Self::Null | Self::Object(_) | Self::Collection(..) => return None,
            Self::Boolean(value) => text = value.to_string(),
            Self::Integer(value) => text = value.to_string(),
            Self::Double(value) => text = Double(*value).to_string(),
            Self::String(value) => text.push_str(value),
            Self::Guid(value) => text = value.to_string(),
            Self::DateTimeOffset(moment) => text = moment.to_string(),
            Self::Date(date) => write_date(&mut text, *date).ok()?,
            Self::TimeOfDay(time) => write_time(&mut text, *time).ok()?,
            Self::Duration(ticks) => write_duration(&mut text, *ticks).ok()?,
            Self::Enumeration(enumeration, members) => text = enumeration.write(*members),
        }
        Some(text)
    }

    /// The value as JSON that [`Value::read`] reads again.
    pub(crate) fn to_json(&self) -> Json {
        match self {
            Self::Boolean(value) => Json::Bool(*value),
            Self::Integer(value) => Json::from(*value),
            Self::Double(value) if value.is_finite() => Json::from(*value),
            other => other.to_text().map_or(Json::Null, Json::String),
        }
    }

    pub(crate) fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The truth value; none for null.
    pub(crate) fn as_truth(&self) -> Option<bool> {
        match self {
            Self::Boolean(value) => Some(*value),
            _ => None,
        }
    }
}

impl Value<'_> {
    /// A truth value, or null.
    pub(crate) fn of_truth(truth: Option<bool>) -> Self {
        truth.map_or(Self::Null, Self::Boolean)
    }
}

fn read_double(text: &str) -> Option<f64> {
    match text {
        "INF" => Some(f64::INFINITY),
        "-INF" => Some(f64::NEG_INFINITY),
        "NaN" => Some(f64::NAN),
        // Rust's own words for these, which OData does not have.
        text if text.contains(['i', 'I', 'n', 'N']) => None,
        text => text.parse().ok(),
    }
}
