//! Skip tokens.
//!
//! Owns what a token says and its text. A token says where a page ended, by
//! what the last row was sorted by and by its place in the list's own order, so
//! it needs no state on the server and stays right when rows are written or
//! deleted before it is used. What is too long to be in a link is in it as a
//! digest, by which it is known again in the row itself. Its text is opaque to clients: a version, what
//! tells the query from others, keys and place as JSON, and a checksum, all in
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

/// The longest value, as JSON, that is in a token as it is. It keeps every
/// token, with as many values as `$orderby` takes, below 4 KiB.
const KEY_LIMIT: usize = 256;

/// Where a page ended and the next begins.
///
/// A row that stays, and is not changed in what it is sorted by, is on one of
/// the pages and on no other, whatever is written between them.
#[derive(Clone, Debug, PartialEq)]
pub struct SkipToken {
    fingerprint: [u8; FINGERPRINT_LENGTH],
    keys: Vec<Json>,
    place: String,
}

impl SkipToken {
    /// The place behind a row.
    pub(super) fn after(row: &Keyed, place: String, fingerprint: [u8; FINGERPRINT_LENGTH]) -> Self {
        Self {
            fingerprint,
            keys: row.keys.iter().map(short).collect(),
            place,
        }
    }

    pub(super) fn keys(&self) -> &[Json] {
        &self.keys
    }

    /// Whether something the row was sorted by is there as a digest only.
    pub(super) fn is_digested(&self) -> bool {
        self.keys.iter().any(Json::is_object)
    }

    /// Whether a row is sorted by what the token says.
    pub(super) fn is_of(&self, row: &Keyed) -> bool {
        row.keys.iter().map(short).eq(self.keys.iter().cloned())
    }

    pub(super) fn place(&self) -> &str {
        &self.place
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
        let (fingerprint, rest) = content.split_first_chunk::<FINGERPRINT_LENGTH>()?;
        let (keys, place) = serde_json::from_slice(rest).ok()?;
        Some(Self {
            fingerprint: *fingerprint,
            keys,
            place,
        })
    }
}

impl fmt::Display for SkipToken {
    /// Writes the text of `$skiptoken`, which needs no percent-encoding.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut content = vec![VERSION];
        content.extend(self.fingerprint);
        content.extend(json!([self.keys, self.place]).to_string().into_bytes());
        content.extend(checksum(&content));
        formatter.write_str(&URL_SAFE_NO_PAD.encode(content))
    }
}

/// A value a row is sorted by, as a token has it. No such value is an object.
fn short(key: &Json) -> Json {
    let text = key.to_string();
    if text.len() > KEY_LIMIT {
        json!({"digest": URL_SAFE_NO_PAD.encode(Sha256::digest(text))})
    } else {
        key.clone()
    }
}

fn checksum(content: &[u8]) -> [u8; CHECKSUM_LENGTH] {
    let mut sum = [0; CHECKSUM_LENGTH];
    for (target, byte) in sum.iter_mut().zip(Sha256::digest(content)) {
        *target = byte;
    }
    sum
}
