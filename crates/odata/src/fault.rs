//! Why a query cannot be answered.
//!
//! Owns the whole space of faults of query options, their positions and their
//! wording. It must never decide a status code or the shape of an error body:
//! it says which of two classes a fault is of, and the server does the rest.

mod problem;

use std::fmt;

pub use problem::Problem;

/// How many characters of the offending text a message shows.
const SHOWN_CHARACTERS: usize = 32;

/// What is wrong with a query option, and where.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub struct QueryFault {
    /// The option as Graph spells it, such as `$filter`, or as the client
    /// wrote it when Graph has no such option.
    pub option: String,
    /// Where in the option's decoded value; none when the fault is the option
    /// itself rather than something in its value.
    pub position: Option<Position>,
    /// The text at the position, cut short; empty at the end of the value.
    pub found: String,
    /// What is wrong; boxed, for answers carry faults by value.
    pub problem: Box<Problem>,
}

/// A place in the decoded value of an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Counted in bytes of UTF-8, from 0.
    pub byte: usize,
    /// Counted in Unicode code points, from 0.
    pub character: usize,
}

/// Whom a fault is to be blamed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Classification {
    /// The client must change the request: 400 Bad Request.
    Malformed,
    /// OData has it, this service does not: 501 Not Implemented, as
    /// [OData 4.01 Protocol, 9.3.1](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_ResponseCode501NotImplemented)
    /// wants it.
    Unsupported,
}

impl QueryFault {
    /// A fault of the option as such.
    pub(crate) fn of_option(option: impl Into<String>, problem: Problem) -> Self {
        Self {
            option: option.into(),
            position: None,
            found: String::new(),
            problem: Box::new(problem),
        }
    }

    /// Which class the fault is of.
    #[must_use]
    pub fn classification(&self) -> Classification {
        self.problem.classification()
    }
}

impl fmt::Display for QueryFault {
    /// Says what happened, where, and what to do about it.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            option,
            position,
            found,
            problem,
        } = self;
        write!(formatter, "Query option '{option}'")?;
        if let Some(position) = position {
            write!(formatter, ", character {}", position.character + 1)?;
        }
        write!(formatter, ": {problem}")?;
        match (position, &**problem) {
            (Some(_), Problem::Unexpected { .. }) if found.is_empty() => {
                formatter.write_str(", but the value ends")?;
            }
            (Some(_), Problem::Unexpected { .. }) => write!(formatter, ", found '{found}'")?,
            _ => {}
        }
        formatter.write_str(".")
    }
}

/// A fault on its way to the option it is in.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fault {
    /// Where, in bytes from the start of the option's value.
    pub(crate) offset: usize,
    pub(crate) problem: Problem,
}

impl Fault {
    pub(crate) fn new(offset: usize, problem: Problem) -> Self {
        Self { offset, problem }
    }

    pub(crate) fn expected(offset: usize, expected: impl Into<String>) -> Self {
        let expected = expected.into();
        Self::new(offset, Problem::Unexpected { expected })
    }

    pub(crate) fn unsupported(offset: usize, feature: impl Into<String>) -> Self {
        let feature = feature.into();
        Self::new(offset, Problem::Unsupported { feature })
    }

    /// The fault as it concerns the client who wrote `text` for `option`.
    pub(crate) fn within(self, option: &str, text: &str) -> QueryFault {
        let byte = (0..=self.offset.min(text.len()))
            .rev()
            .find(|byte| text.is_char_boundary(*byte))
            .unwrap_or_default();
        let (before, after) = text.split_at(byte);
        QueryFault {
            option: option.to_owned(),
            position: Some(Position {
                byte,
                character: before.chars().count(),
            }),
            found: token(after),
            problem: Box::new(self.problem),
        }
    }
}

/// The word, or else the character, a text begins with.
fn token(text: &str) -> String {
    let is_word = |character: &char| character.is_alphanumeric() || "_.$@'".contains(*character);
    let word: String = text
        .chars()
        .take_while(is_word)
        .take(SHOWN_CHARACTERS)
        .collect();
    if word.is_empty() {
        text.chars().take(1).collect()
    } else {
        word
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_characters_as_well_as_bytes() {
        let fault = Fault::expected(3, "an operator").within("$filter", "é bad");
        let position = Position {
            byte: 3,
            character: 2,
        };
        assert_eq!(fault.position, Some(position));
        assert_eq!(
            fault.to_string(),
            "Query option '$filter', character 3: expected an operator, found 'bad'."
        );
    }

    #[test]
    fn a_position_is_never_inside_a_character_or_beyond_the_text() {
        for offset in 0..9 {
            let fault = Fault::expected(offset, "x").within("$filter", "éé");
            let byte = fault.position.map(|position| position.byte);
            assert!(byte.is_some_and(|byte| "éé".is_char_boundary(byte)));
        }
    }
}
