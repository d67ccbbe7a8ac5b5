//! Entity tags: a name for the state of an entity, and the conditions of `If-Match` and
//! `If-None-Match` ([RFC 9110, 8.8 and 13.1](https://www.rfc-editor.org/rfc/rfc9110#section-13.1)).
//!
//! Tags are weak, as Graph's are, because one state has several representations; so they are
//! compared weakly, in `If-Match` too, which
//! [Graph's own pages](https://learn.microsoft.com/en-us/graph/api/plannertask-update#request-headers)
//! give such tags to.

use std::fmt::Write;

use axum::http::HeaderMap;
use axum::http::header::{IF_MATCH, IF_NONE_MATCH};
use muster_api_runtime::joined;
use serde::Serialize;
use sha2::{Digest, Sha256};

/// The headers of the conditions, as messages name them.
const MATCH: &str = "If-Match";
const NONE_MATCH: &str = "If-None-Match";

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
    "The header '{header}' cannot be read: '{text}' is no entity tag; write '*', or tags in quotation marks as the header ETag has them."
)]
pub(crate) struct MalformedTag {
    header: &'static str,
    text: String,
}

impl Condition {
    /// Reads the value of a header. Elements of the list may be empty
    /// (<https://www.rfc-editor.org/rfc/rfc9110#section-5.6.1.2>).
    fn parse(header: &'static str, text: &str) -> Result<Self, MalformedTag> {
        let text = text.trim();
        if text == "*" {
            return Ok(Self::Any);
        }
        let malformed = || MalformedTag {
            header,
            text: text.chars().take(100).collect(),
        };
        let mut tags = Vec::new();
        let empty = |character: char| character == ',' || character.is_whitespace();
        let mut rest = text.trim_start_matches(empty);
        while !rest.is_empty() {
            let quoted = rest.strip_prefix("W/").unwrap_or(rest);
            let (tag, after) = quoted
                .strip_prefix('"')
                .and_then(|inner| inner.split_once('"'))
                .ok_or_else(malformed)?;
            tags.push(format!("\"{tag}\""));
            let after = after.trim_start();
            if !after.is_empty() && !after.starts_with(',') {
                return Err(malformed());
            }
            rest = after.trim_start_matches(empty);
        }
        if tags.is_empty() {
            return Err(malformed());
        }
        Ok(Self::OneOf(tags))
    }

    /// Whether a state with this tag meets it.
    fn admits(&self, tag: &str) -> bool {
        let opaque = tag.strip_prefix("W/").unwrap_or(tag);
        match self {
            Self::Any => true,
            Self::OneOf(tags) => tags.iter().any(|one| one == opaque),
        }
    }
}

/// Both conditions that a request can make.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Conditions {
    if_match: Option<Condition>,
    if_none_match: Option<Condition>,
}

/// Which of them is not met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Unmet {
    /// The entity is in another state than those asked for.
    #[error(
        "The object is in another state than was asked for: its ETag is none that 'If-Match' names. Nothing was changed; read it again."
    )]
    IfMatch,
    /// The entity is in a state that was excluded.
    #[error(
        "The object is in a state that 'If-None-Match' names, or is there although it says '*'. Nothing was changed."
    )]
    IfNoneMatch,
}

impl Conditions {
    /// Those of the two headers.
    pub(crate) fn read(
        if_match: Option<&str>,
        if_none_match: Option<&str>,
    ) -> Result<Self, MalformedTag> {
        let parse = |header, text: Option<&str>| {
            let condition = text.map(|text| Condition::parse(header, text));
            condition.transpose()
        };
        Ok(Self {
            if_match: parse(MATCH, if_match)?,
            if_none_match: parse(NONE_MATCH, if_none_match)?,
        })
    }

    /// Those of a request.
    pub(crate) fn of(headers: &HeaderMap) -> Result<Self, MalformedTag> {
        let [if_match, if_none_match] =
            [IF_MATCH, IF_NONE_MATCH].map(|name| joined(headers, name.as_str()));
        Self::read(if_match.as_deref(), if_none_match.as_deref())
    }

    /// The one that a state does not meet, in the order of
    /// [RFC 9110, 13.2.2](https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2).
    pub(crate) fn unmet(&self, tag: impl FnOnce() -> String) -> Option<Unmet> {
        if *self == Self::default() {
            return None;
        }
        let tag = tag();
        let admits = |condition: &Condition| condition.admits(&tag);
        match (&self.if_match, &self.if_none_match) {
            (Some(wanted), _) if !admits(wanted) => Some(Unmet::IfMatch),
            (_, Some(excluded)) if admits(excluded) => Some(Unmet::IfNoneMatch),
            _ => None,
        }
    }

    /// The one that cannot be judged of what has no tag. That it has none of some tags is true.
    pub(crate) fn in_need_of_a_tag(&self) -> Option<&'static str> {
        match (&self.if_match, &self.if_none_match) {
            (Some(_), _) => Some(MATCH),
            (None, Some(Condition::Any)) => Some(NONE_MATCH),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_are_read_as_http_writes_them() {
        let parse = |text| Condition::parse(MATCH, text);
        let several = parse(r#", W/"a,b" ,, "c" ,"#).expect("a condition");
        for (tag, admitted) in [(r#""a,b""#, true), (r#"W/"c""#, true), (r#"W/"a""#, false)] {
            assert_eq!(several.admits(tag), admitted, "{tag}");
        }
        assert!(parse(" * ").expect("any").admits(r#"W/"x""#));
        for malformed in [
            "abc",
            r#""a"#,
            r#""a" "b""#,
            r#"w/"a""#,
            r#"*, "a""#,
            "",
            " , ",
        ] {
            assert!(parse(malformed).is_err(), "{malformed}");
        }
    }

    #[test]
    fn a_state_has_to_be_asked_for_and_not_excluded() {
        let unmet = |if_match, if_none_match| {
            let conditions = Conditions::read(if_match, if_none_match).expect("conditions");
            conditions.unmet(|| r#"W/"now""#.to_owned())
        };
        let (now, old) = (Some(r#""now""#), Some(r#""old""#));
        assert_eq!(unmet(None, None), None);
        assert_eq!(unmet(now, old), None);
        assert_eq!(unmet(old, now), Some(Unmet::IfMatch));
        assert_eq!(unmet(now, now), Some(Unmet::IfNoneMatch));
        assert_eq!(unmet(Some("*"), Some("*")), Some(Unmet::IfNoneMatch));
    }

    #[test]
    fn equal_states_have_equal_tags() {
        assert_eq!(tag(&("a", 1)), tag(&("a", 1)));
        assert_ne!(tag(&("a", 1)), tag(&("a", 2)));
    }
}
