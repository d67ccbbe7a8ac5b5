//! How a violation is said.
//!
//! Owns the sentences, which are OData's own where OData has one. It must never
//! repeat more of a request than an excerpt, since these texts travel in error
//! answers and logs.

use super::{JsonType, Limit, Location, Violation, ViolationKind, Violations};
use crate::text::{excerpt, excerpt_of_place};
use std::fmt;

/// The most members of an enumeration that a message lists.
const LISTED_MEMBERS: usize = 20;

impl fmt::Display for JsonType {
    /// Names the type with its article, as in `an integer`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::String => "a string",
            Self::Array => "an array",
            Self::Object => "an object",
        })
    }
}

impl fmt::Display for Location {
    /// Names the place within a sentence, as in `query parameter '$top'`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Body(pointer) if pointer.is_empty() => {
                formatter.write_str("the root of the body")
            }
            Self::Body(pointer) => write!(formatter, "'{}'", excerpt_of_place(pointer)),
            Self::Path(name) => write!(formatter, "path parameter '{}'", excerpt(name)),
            Self::Query(name) => write!(formatter, "query parameter '{}'", excerpt(name)),
            Self::Header(name) => write!(formatter, "header '{}'", excerpt(name)),
        }
    }
}

impl fmt::Display for Violation {
    /// Says which field is wrong, its value and what to do about it.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = &self.location;
        match &self.kind {
            ViolationKind::Missing {
                type_name,
                property,
            } => write!(
                formatter,
                "A value is required for property '{property}' of type '{type_name}'; \
                 add it at {place}."
            ),
            ViolationKind::MissingParameter => {
                write!(formatter, "The {place} is required; add it.")
            }
            ViolationKind::Unknown {
                type_name,
                property,
                suggestion,
            } => {
                let property = excerpt(property);
                write!(
                    formatter,
                    "The property '{property}' does not exist on type '{type_name}'. Make sure to \
                     only use property names that are defined by the type."
                )?;
                match suggestion {
                    Some(suggestion) => write!(formatter, " Did you mean '{suggestion}'?"),
                    None => Ok(()),
                }
            }
            ViolationKind::ReadOnly {
                type_name,
                property,
            } => write!(
                formatter,
                "The property '{property}' of type '{type_name}' is read-only; leave it out."
            ),
            ViolationKind::WrongType {
                expected,
                found: JsonType::Null,
                ..
            } => write!(
                formatter,
                "A null value was found at {place}, which does not allow null values; \
                 give {expected}."
            ),
            ViolationKind::WrongType {
                expected,
                found,
                value,
            } => write!(
                formatter,
                "Cannot convert the literal '{}' at {place} to the expected type; \
                 give {expected} instead of {found}.",
                excerpt(value)
            ),
            ViolationKind::NotAMember { value, members } => write!(
                formatter,
                "The value '{}' at {place} is not one of those allowed; use {}.",
                excerpt(value),
                Members(members)
            ),
            ViolationKind::OutOfRange {
                value,
                minimum,
                maximum,
            } => write!(
                formatter,
                "The value {} at {place} is out of range; use a number{}.",
                excerpt(value),
                Range(minimum.as_ref(), maximum.as_ref())
            ),
            ViolationKind::TooShort {
                value,
                length,
                minimum,
            } => write!(
                formatter,
                "The value '{}' at {place} is too short, with a length of {length}; \
                 use {minimum} or more characters.",
                excerpt(value)
            ),
            ViolationKind::TooLong {
                value,
                length,
                maximum,
            } => write!(
                formatter,
                "The value '{}' at {place} is too long, with a length of {length}; \
                 use {maximum} or fewer characters.",
                excerpt(value)
            ),
            ViolationKind::PatternMismatch { value, pattern } => write!(
                formatter,
                "The value '{}' at {place} does not match the pattern '{pattern}'; \
                 use one that does.",
                excerpt(value)
            ),
            ViolationKind::UnusablePattern { pattern } => write!(
                formatter,
                "The value at {place} cannot be checked, because the document's pattern \
                 '{pattern}' is not a valid regular expression; correct the document."
            ),
            ViolationKind::BadFormat { value, format } => write!(
                formatter,
                "Cannot convert the literal '{}' at {place} to the expected type; use {format}.",
                excerpt(value)
            ),
            ViolationKind::TooFewItems { count, minimum } => write!(
                formatter,
                "The array at {place} is too short, with an item count of {count}; \
                 give {minimum} or more."
            ),
            ViolationKind::TooManyItems { count, maximum } => write!(
                formatter,
                "The array at {place} is too long, with an item count of {count}; \
                 give {maximum} or fewer."
            ),
            ViolationKind::DuplicateItem { value, first } => write!(
                formatter,
                "The item '{}' at {place} repeats the one at index {first}; remove it.",
                excerpt(value)
            ),
        }
    }
}

/// Writes `'a', 'b', 'c'`, cut off after a while.
struct Members<'a>(&'a [&'static str]);

impl fmt::Display for Members<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = match self.0 {
            [] | [_] => "",
            _ => "one of ",
        };
        for member in self.0.iter().take(LISTED_MEMBERS) {
            write!(formatter, "{separator}'{member}'")?;
            separator = ", ";
        }
        match self.0.len().saturating_sub(LISTED_MEMBERS) {
            0 if self.0.is_empty() => formatter.write_str("no value at all"),
            0 => Ok(()),
            more => write!(formatter, " or one of {more} others"),
        }
    }
}

/// Writes ` of at least 1 and less than 10`, or nothing.
struct Range<'a>(Option<&'a Limit>, Option<&'a Limit>);

impl fmt::Display for Range<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ends = [
            (self.0, "of at least", "greater than"),
            (self.1, "of at most", "less than"),
        ];
        let mut separator = " ";
        for (limit, inclusive, exclusive) in ends {
            if let Some(limit) = limit {
                let relation = if limit.exclusive {
                    exclusive
                } else {
                    inclusive
                };
                write!(formatter, "{separator}{relation} {}", limit.value)?;
                separator = " and ";
            }
        }
        Ok(())
    }
}

impl fmt::Display for Violations {
    /// Says each violation in a sentence of its own.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for violation in &self.0 {
            write!(formatter, "{separator}{violation}")?;
            separator = " ";
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Number;
    use std::borrow::Cow;

    fn sentence(pointer: &str, kind: ViolationKind) -> String {
        let location = Location::Body(pointer.to_owned());
        Violation { location, kind }.to_string()
    }

    #[test]
    fn an_unknown_property_is_reported_in_odatas_words() {
        let unknown = |suggestion| ViolationKind::Unknown {
            type_name: "microsoft.graph.user",
            property: "displayNam".to_owned(),
            suggestion,
        };
        let odata = "The property 'displayNam' does not exist on type 'microsoft.graph.user'. \
                     Make sure to only use property names that are defined by the type.";
        assert_eq!(sentence("/displayNam", unknown(None)), odata);
        assert_eq!(
            sentence("/displayNam", unknown(Some("displayName"))),
            format!("{odata} Did you mean 'displayName'?")
        );
    }

    #[test]
    fn ranges_name_the_ends_they_have() {
        let out_of_range = |minimum: Option<i64>, maximum: Option<(i64, bool)>| {
            let kind = ViolationKind::OutOfRange {
                value: "300".to_owned(),
                minimum: minimum.map(|value| Limit {
                    value: Number::from(value),
                    exclusive: false,
                }),
                maximum: maximum.map(|(value, exclusive)| Limit {
                    value: Number::from(value),
                    exclusive,
                }),
            };
            sentence("/age", kind)
        };
        assert_eq!(
            out_of_range(Some(0), Some((256, true))),
            "The value 300 at '/age' is out of range; \
             use a number of at least 0 and less than 256."
        );
        assert!(out_of_range(None, Some((9, false))).ends_with("a number of at most 9."));
    }

    #[test]
    fn long_values_and_long_enumerations_are_cut_off() {
        let message = sentence(
            "/kind",
            ViolationKind::NotAMember {
                value: "é".repeat(1000),
                members: Cow::Owned(vec!["member"; 25]),
            },
        );
        assert!(message.chars().count() < 400, "{message}");
        assert!(message.ends_with("'member' or one of 5 others."));
    }

    #[test]
    fn parameters_are_named_by_their_kind() {
        let violation = Violation {
            location: Location::Query("$top".to_owned()),
            kind: ViolationKind::WrongType {
                expected: JsonType::Integer,
                found: JsonType::String,
                value: "ten".to_owned(),
            },
        };
        assert_eq!(violation.target(), "$top");
        assert_eq!(
            violation.to_string(),
            "Cannot convert the literal 'ten' at query parameter '$top' to the expected type; \
             give an integer instead of a string."
        );
    }

    #[test]
    fn several_violations_are_said_one_after_the_other() {
        let null = |pointer: &str| Violation {
            location: Location::Body(pointer.to_owned()),
            kind: ViolationKind::WrongType {
                expected: JsonType::String,
                found: JsonType::Null,
                value: "null".to_owned(),
            },
        };
        let violations = Violations::new(vec![null("/a"), null("")]).expect("two");
        assert_eq!(
            violations.to_string(),
            "A null value was found at '/a', which does not allow null values; give a string. \
             A null value was found at the root of the body, which does not allow null values; \
             give a string."
        );
        assert_eq!(Violations::new(Vec::new()), None);
    }
}
