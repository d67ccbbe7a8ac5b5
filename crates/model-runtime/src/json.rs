//! The strict JSON reader.
//!
//! Owns which bytes count as JSON and where a fault lies. It must never know
//! of schemas, and never repair what it reads.

use crate::text::excerpt;
use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// Where and why bytes are not JSON.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("The JSON cannot be read at line {line}, column {column}: {reason}.")]
pub struct JsonFault {
    /// The line, counted from 1.
    pub line: usize,
    /// The byte in the line, counted from 1, a byte order mark not counted.
    pub column: usize,
    /// What is wrong there.
    pub reason: String,
}

/// Reads one JSON value, members in the order written.
///
/// A leading UTF-8 byte order mark is skipped. Integers that fit 64 bits,
/// signed or unsigned, stay exact; any other number becomes the nearest `f64`.
///
/// # Errors
///
/// A [`JsonFault`] when the bytes are empty, are not UTF-8 or not JSON, carry
/// anything after the value, nest deeper than 127 levels, hold a number too
/// great for an `f64`, or name a member of one object twice.
pub fn parse(bytes: &[u8]) -> Result<Value, JsonFault> {
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let column = valid
            .iter()
            .rev()
            .take_while(|byte| **byte != b'\n')
            .count();
        JsonFault {
            line: valid.iter().filter(|byte| **byte == b'\n').count() + 1,
            column: column + 1,
            reason: "the text is not valid UTF-8".to_owned(),
        }
    })?;
    if text.trim_ascii().is_empty() {
        return Err(JsonFault {
            line: 1,
            column: 1,
            reason: "there is no JSON, the input is empty".to_owned(),
        });
    }
    match serde_json::from_str(text) {
        Ok(Strict(value)) => Ok(value),
        Err(error) => Err(fault(&error)),
    }
}

fn fault(error: &serde_json::Error) -> JsonFault {
    let (line, column) = (error.line(), error.column());
    let message = error.to_string();
    let position = format!(" at line {line} column {column}");
    JsonFault {
        // The reader reports zero where it stands just past a line break.
        line: line.max(1),
        column: column.max(1),
        reason: message
            .strip_suffix(&position)
            .unwrap_or(&message)
            .to_owned(),
    }
}

/// A value in which no object names a member twice. `Value`'s own reader lets
/// the last of them win.
struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(StrictVisitor).map(Self)
    }
}

struct StrictVisitor;

impl<'de> Visitor<'de> for StrictVisitor {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_string<E: de::Error>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
        let mut array = Vec::new();
        while let Some(Strict(element)) = elements.next_element()? {
            array.push(element);
        }
        Ok(Value::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            // Refused before its value is read, so that the fault's position
            // is the name's.
            if object.contains_key(&name) {
                return Err(de::Error::custom(format_args!(
                    "the member '{}' appears twice in one object",
                    excerpt(&name)
                )));
            }
            let Strict(value) = members.next_value()?;
            object.insert(name, value);
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn fault_of(bytes: &[u8]) -> String {
        parse(bytes).expect_err("a fault").to_string()
    }

    #[test]
    fn a_byte_order_mark_is_skipped() {
        assert_eq!(parse(b"\xEF\xBB\xBF{\"a\":[1]}"), Ok(json!({"a": [1]})));
    }

    #[test]
    fn numbers_stay_exact() {
        for text in ["9223372036854775807", "18446744073709551615", "-5", "0.1"] {
            let value = parse(text.as_bytes()).expect("a number");
            assert_eq!(value.to_string(), text);
        }
    }

    #[test]
    fn faults_name_their_place_and_reason() {
        assert_eq!(
            fault_of(b" \n"),
            "The JSON cannot be read at line 1, column 1: there is no JSON, the input is empty."
        );
        assert_eq!(
            fault_of(b"{\"a\": 1,\n \"b\": {\"c\": 1, \"c\": 2}}"),
            "The JSON cannot be read at line 2, column 18: the member 'c' appears twice in one object."
        );
        assert_eq!(
            fault_of(b"\n\"\xFF\""),
            "The JSON cannot be read at line 2, column 2: the text is not valid UTF-8."
        );
        assert_eq!(
            fault_of(b"1 2"),
            "The JSON cannot be read at line 1, column 3: trailing characters."
        );
        assert!(fault_of(b"1e999").ends_with("number out of range."));
        assert!(fault_of("[".repeat(100_000).as_bytes()).contains("recursion limit"));
        assert!(fault_of(b"{\"a\":NaN}").contains("expected value"));
    }

    proptest! {
        #[test]
        fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
            let _ = parse(&bytes);
        }

        #[test]
        fn almost_json_never_panics(text in "[\\[\\]{}\",:0-9eE.\\\\u \\-tfn\n]{0,40}") {
            if let Err(fault) = parse(text.as_bytes()) {
                prop_assert!(fault.line >= 1 && fault.column >= 1);
                prop_assert!(!fault.reason.contains(" at line "));
            } else {
                // Strictness only refuses: what it admits reads the same without it.
                prop_assert_eq!(parse(text.as_bytes()).ok(), serde_json::from_str(&text).ok());
            }
        }
    }
}
