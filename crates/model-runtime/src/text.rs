//! Shortening of what requests carry before it is shown in messages.
//!
//! Owns the one limit on how much of a client's text a message repeats. It
//! must never split a character or grow a text.

use serde_json::Value;
use std::borrow::Cow;

/// The most characters of a value that a message repeats.
const LIMIT: usize = 80;

/// The most characters of a place that a message repeats: more than any place has that the document
/// knows.
const PLACE_LIMIT: usize = 240;

/// The text itself when it is short, else its beginning followed by `…`.
/// Shortening twice changes nothing.
pub(crate) fn excerpt(text: &str) -> Cow<'_, str> {
    shortened(text, LIMIT)
}

/// The same of a place in the body.
pub(crate) fn excerpt_of_place(pointer: &str) -> Cow<'_, str> {
    shortened(pointer, PLACE_LIMIT)
}

fn shortened(text: &str, limit: usize) -> Cow<'_, str> {
    if text.chars().nth(limit).is_none() {
        return Cow::Borrowed(text);
    }
    let mut shortened: String = text.chars().take(limit - 1).collect();
    shortened.push('…');
    Cow::Owned(shortened)
}

/// How a message shows a JSON value: a string as its text, anything else as
/// compact JSON, either shortened.
pub(crate) fn excerpt_of_value(value: &Value) -> String {
    match value {
        Value::String(text) => excerpt(text).into_owned(),
        other => excerpt(&other.to_string()).into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn excerpts_are_short_beginnings_and_stable(text in "\\PC{0,200}") {
            let shortened = excerpt(&text);
            prop_assert!(shortened.chars().count() <= LIMIT);
            prop_assert_eq!(excerpt(&shortened), shortened.clone());
            let beginning = match &shortened {
                Cow::Borrowed(whole) => whole,
                Cow::Owned(cut) => cut.trim_end_matches('…'),
            };
            prop_assert!(text.starts_with(beginning));
        }
    }
}
