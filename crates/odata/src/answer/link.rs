//! Queries as text.
//!
//! Owns the taking apart of a raw query, and the putting together of the next
//! link from the options it was asked with.

use super::SkipToken;
use crate::fault::{Fault, QueryFault};
use crate::names::OptionName;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::borrow::Cow;

/// What is encoded in a query: all but RFC 3986's unreserved characters and
/// those that let OData's options stay legible.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'$')
    .remove(b'(')
    .remove(b')')
    .remove(b',')
    .remove(b'/')
    .remove(b':')
    .remove(b'*')
    .remove(b'@')
    .remove(b'\'');

/// The names and values of a raw query, decoded. A `+` is a space, as it is to
/// Graph.
///
/// # Errors
///
/// A [`QueryFault`] for an option whose bytes are not UTF-8.
pub fn query_pairs(query: &str) -> Result<Vec<(String, String)>, QueryFault> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let decoded = pairs.map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let malformed =
            |at| Fault::expected(at, "text in UTF-8, percent-encoded").within(name, value);
        let name = decode(name).ok_or_else(|| malformed(0))?;
        let value = decode(value).ok_or_else(|| malformed(0))?;
        Ok((name, value))
    });
    decoded.collect()
}

fn decode(text: &str) -> Option<String> {
    let spaced: Cow<'_, str> = if text.contains('+') {
        text.replace('+', " ").into()
    } else {
        text.into()
    };
    percent_decode_str(&spaced)
        .decode_utf8()
        .ok()
        .map(Cow::into_owned)
}

/// The absolute link to the next page: the address of the one at hand with its
/// options, and the token in the place of any it had.
pub fn next_link<'p>(
    base: &str,
    pairs: impl IntoIterator<Item = (&'p str, &'p str)>,
    token: &SkipToken,
) -> String {
    let mut options = kept(pairs);
    options.push(format!("$skiptoken={token}"));
    format!("{base}?{}", options.join("&"))
}

/// How long a raw query is in a next link, without the token there. A next link
/// of such a query has the same.
///
/// # Errors
///
/// As [`query_pairs`] has them.
pub fn length_in_link(query: &str) -> Result<usize, QueryFault> {
    let pairs = query_pairs(query)?;
    let pairs = pairs
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()));
    Ok(kept(pairs).join("&").len())
}

/// The options, without a token, as a link has them.
fn kept<'p>(pairs: impl IntoIterator<Item = (&'p str, &'p str)>) -> Vec<String> {
    let is_token = |name: &str| OptionName::by_name(name) == Some(OptionName::SkipToken);
    let kept = pairs.into_iter().filter(|(name, _)| !is_token(name));
    kept.map(|(name, value)| format!("{}={}", encode(name), encode(value)))
        .collect()
}

fn encode(text: &str) -> impl std::fmt::Display {
    utf8_percent_encode(text, ENCODED)
}
