//! Entity tags: a name for the state of an entity, and the conditions of `If-Match` and
//! `If-None-Match` ([RFC 9110, 8.8 and 13.1](https://www.rfc-editor.org/rfc/rfc9110#section-13.1)).
//!
//! Tags are weak, as Graph's are, because one state has several representations; so they are
//! compared weakly, in `If-Match` too, which
//! [Graph's own pages](https://learn.microsoft.com/en-us/graph/api/plannertask-update#request-headers)
//! give such tags to.

use std::fmt::Write;

use axum::http::{HeaderMap, HeaderName};
use serde::Serialize;
use sha2::{Digest, Sha256};

/// How much of the digest a tag has.
const LENGTH: usize = 12;

/// The tag of a state, from everything it consists of.
pub(crate) fn tag(state: &impl Serialize) -> String {
    let written = serde_json::to_vec(state).unwrap_or_default();
    let mut tag = "W/\"".to_owned();
    for byte in Sha256::digest(written).iter().take(LENGTH) {
        // Writing to a string cannot fail.
        let _ = write!(tag, "{byte:02x}");
    }
    tag.push('"');
    tag
}

/// The values of a header that is a list, as one text.
pub(crate) fn joined(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    let values: Vec<&str> = headers
        .get_all(name)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .collect();
    (!values.is_empty()).then(|| values.join(","))
}

/// What a condition asks of the state an entity is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Condition {
    /// That there is one.
    Any,
    /// That it has one of these tags, the mark of weakness left out.
    OneOf(Vec<String>),
}

/// A condition that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "'{0}' is no entity tag; write '*', or tags in quotation marks as the header ETag has them"
)]
pub(crate) struct MalformedTag(String);

impl Condition {
    /// Reads the value of the header.
    pub(crate) fn parse(text: &str) -> Result<Self, MalformedTag> {
        let text = text.trim();
        if text == "*" {
            return Ok(Self::Any);
        }
        let mut tags = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            let malformed = || MalformedTag(text.chars().take(100).collect());
            let quoted = rest.strip_prefix("W/").unwrap_or(rest);
            let (tag, after) = quoted
                .strip_prefix('"')
                .and_then(|inner| inner.split_once('"'))
                .ok_or_else(malformed)?;
            tags.push(format!("\"{tag}\""));
            let after = after.trim_start();
            rest = match after.strip_prefix(',') {
                Some(further) => further.trim_start(),
                None if after.is_empty() => after,
                None => return Err(malformed()),
            };
        }
        Ok(Self::OneOf(tags))
    }

    /// Whether a state with this tag meets it.
    pub(crate) fn admits(&self, tag: &str) -> bool {
        let opaque = tag.strip_prefix("W/").unwrap_or(tag);
        match self {
            Self::Any => true,
            Self::OneOf(tags) => tags.iter().any(|one| one == opaque),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_are_read_as_http_writes_them() {
        let several = Condition::parse(r#"W/"a,b" , "c""#).expect("a condition");
        for (tag, admitted) in [(r#""a,b""#, true), (r#"W/"c""#, true), (r#"W/"a""#, false)] {
            assert_eq!(several.admits(tag), admitted, "{tag}");
        }
        assert!(Condition::parse(" * ").expect("any").admits(r#"W/"x""#));
        for malformed in ["abc", r#""a"#, r#""a" "b""#, r#"w/"a""#, r#"*, "a""#] {
            assert!(Condition::parse(malformed).is_err(), "{malformed}");
        }
    }

    #[test]
    fn equal_states_have_equal_tags() {
        assert_eq!(tag(&("a", 1)), tag(&("a", 1)));
        assert_ne!(tag(&("a", 1)), tag(&("a", 2)));
    }
}
