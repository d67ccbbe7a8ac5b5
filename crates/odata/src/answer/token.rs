//! Skip tokens.
//!
//! Owns what a token says and its text. A token says where a page ended, by
//! what the last row was sorted by and by the rows around that place, so it
//! needs no state on the server and stays right when rows are written or
//! deleted before it is used. Its text is opaque to clients: a version, what
//! tells the query from others, the place as JSON, and a checksum, all in
//! base64url.

use super::sort::Keyed;
use crate::fault::{Fault, Problem};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};
use std::fmt;

const VERSION: u8 = 2;
const FINGERPRINT_LENGTH: usize = 8;
const CHECKSUM_LENGTH: usize = 4;

/// Where a page ended and the next begins.
///
/// The rows are in an order of their own, of which nothing can be told from a
/// row. So the place is found again by the last row of the page, or when that
/// is gone, by the one the next page was to begin with. Rows that are added at the end, and
/// deleted before, at and behind the place, are then neither repeated nor
/// missed. When both are gone the page begins at the former place, and for each
/// row before it that is gone too a row is missed; none is repeated. A row that
/// is added before the place is not seen.
#[derive(Clone, Debug, PartialEq)]
pub struct SkipToken {
    fingerprint: [u8; FINGERPRINT_LENGTH],
    keys: Vec<Json>,
    mark: Mark,
}

/// A place among all rows, whether they pass a filter or not.
#[derive(Clone, Debug, PartialEq)]
struct Mark {
    /// The row before it.
    last: Option<String>,
    /// The next row of the answer, when it has the same keys.
    next: Option<String>,
    /// How many rows were before it.
    place: usize,
}

impl SkipToken {
    /// The place behind a row.
    pub(super) fn after(
        row: &Keyed,
        next: Option<&Keyed>,
        identities: &[Option<String>],
        fingerprint: [u8; FINGERPRINT_LENGTH],
    ) -> Self {
        let place = row.place + 1;
        // Where its keys are others they tell more of it than its place.
        let next = next.filter(|next| next.keys == row.keys);
        Self {
            fingerprint,
            keys: row.keys.clone(),
            mark: Mark {
                last: identities.get(row.place).cloned().flatten(),
                next: next.and_then(|next| identities.get(next.place).cloned().flatten()),
                place,
            },
        }
    }

    pub(super) fn keys(&self) -> &[Json] {
        &self.keys
    }

    /// The place, among the rows that are there now.
    pub(super) fn begin(&self, identities: &[Option<String>]) -> usize {
        let find = |identity: &Option<String>| {
            identity.as_ref()?;
            identities.iter().position(|other| other == identity)
        };
        let Mark { last, next, place } = &self.mark;
        let behind_last = find(last).map(|last| last + 1);
        behind_last.or_else(|| find(next)).unwrap_or(*place)
    }

    /// Reads a token that must belong to the query of the fingerprint, which
    /// sorts by so many keys.
    pub(crate) fn read(
        text: &str,
        fingerprint: [u8; FINGERPRINT_LENGTH],
        key_count: usize,
    ) -> Result<Self, Fault> {
        let token = Self::decode(text).ok_or_else(|| Fault::new(0, Problem::ForeignToken))?;
        if token.fingerprint != fingerprint || token.keys.len() != key_count {
            return Err(Fault::new(0, Problem::TokenOfOtherQuery));
        }
        Ok(token)
    }

    fn decode(text: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        let (content, sum) = bytes.split_last_chunk::<CHECKSUM_LENGTH>()?;
        if *sum != checksum(content) {
            return None;
        }
        let (&VERSION, content) = content.split_first()? else {
            return None;
        };
        let (fingerprint, place) = content.split_first_chunk::<FINGERPRINT_LENGTH>()?;
        let (keys, last, next, place) = serde_json::from_slice(place).ok()?;
        Some(Self {
            fingerprint: *fingerprint,
            keys,
            mark: Mark { last, next, place },
        })
    }
}

impl fmt::Display for SkipToken {
    /// Writes the text of `$skiptoken`, which needs no percent-encoding.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Mark { last, next, place } = &self.mark;
        let place = json!([self.keys, last, next, place]);
        let mut content = vec![VERSION];
        content.extend(self.fingerprint);
        content.extend(place.to_string().into_bytes());
        content.extend(checksum(&content));
        formatter.write_str(&URL_SAFE_NO_PAD.encode(content))
    }
}

fn checksum(content: &[u8]) -> [u8; CHECKSUM_LENGTH] {
    let mut sum = [0; CHECKSUM_LENGTH];
    for (target, byte) in sum.iter_mut().zip(Sha256::digest(content)) {
        *target = byte;
    }
    sum
}
