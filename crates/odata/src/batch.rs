//! The requests of a batch: the order they are sent in, and where each goes.
//!
//! Owns what
//! [JSON batching](https://learn.microsoft.com/en-us/graph/json-batching) says of the ids, of what
//! depends on what, and of the addresses. It must never know what a request does.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};

/// The most requests one batch may have; Graph's own limit.
pub const MOST_REQUESTS: usize = 20;

/// What cannot stand in an address and is encoded for whoever wrote it as it is:
/// `/users?$filter=displayName eq 'x'`.
const ENCODED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// What tells one request of a batch from the others.
#[derive(Clone, Copy, Debug)]
pub struct Named<'b> {
    /// Its `id`, as the client wrote it.
    pub id: &'b Json,
    /// Its `dependsOn`.
    pub depends_on: &'b [Json],
}

/// Why a batch, or one of its requests, cannot be sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BatchFault {
    /// There are too many requests.
    #[error("The batch has {count} requests; {MOST_REQUESTS} is the most.")]
    TooMany {
        /// How many there are.
        count: usize,
    },
    /// An id is neither text nor a whole number.
    #[error(
        "'{pointer}' is {found}; write an id, which is a text that is not empty or a whole number."
    )]
    NoId {
        /// Where, in the body.
        pointer: String,
        /// What is there.
        found: String,
    },
    /// Two requests have the same id.
    #[error("Two requests of the batch have the id '{id}'.")]
    Duplicate {
        /// The id the second time.
        id: String,
    },
    /// A request waits for one that is not there.
    #[error("The request '{id}' depends on '{on}', and no request of the batch has that id.")]
    Unknown {
        /// The request that waits.
        id: String,
        /// The id that none has.
        on: String,
    },
    /// Requests wait for each other.
    #[error("The requests {} depend on each other or on those that do.", quoted(.ids))]
    Circle {
        /// All that can never be sent.
        ids: Vec<String>,
    },
    /// The address has a fragment.
    #[error("The url '{url}' has a fragment; encode the '#' or leave it out.")]
    Fragment {
        /// The address as written.
        url: String,
    },
    /// The address names a host.
    #[error("The url '{url}' is not relative; leave out the host.")]
    Absolute {
        /// The address as written.
        url: String,
    },
    /// The address names another version than the batch was sent to.
    #[error(
        "The url '{url}' is in another version than its batch; send the batch to '{version}', or \
         leave out the version."
    )]
    OtherVersion {
        /// The address as written.
        url: String,
        /// The version in the address.
        version: &'static str,
    },
}

/// An id as text: ids that are the same text are the same, capitals or not, so that `1` can depend
/// on `"1"`. Clients number the requests of a batch, and some
/// [send numbers](https://github.com/almenscorner/IntuneCD/blob/36d0ab84d9e93e5e52525417c8809cd3ce9505ad/src/IntuneCD/intunecdlib/graph_batch.py)
/// where Graph's examples have texts.
#[must_use]
pub fn same_id(id: &Json) -> Option<String> {
    match id {
        Json::String(text) if !text.is_empty() => Some(text.to_lowercase()),
        Json::Number(number) if number.is_i64() || number.is_u64() => Some(number.to_string()),
        _ => None,
    }
}

/// The order in which the requests are sent, as indices: as they stand, but each after those it
/// depends on.
///
/// # Errors
///
/// What is wrong with the batch as a whole.
pub fn sequence(requests: &[Named<'_>]) -> Result<Vec<usize>, BatchFault> {
    let count = requests.len();
    if count > MOST_REQUESTS {
        return Err(BatchFault::TooMany { count });
    }
    let mut indices = BTreeMap::new();
    for (index, request) in requests.iter().enumerate() {
        let id = read(request.id, || format!("/requests/{index}/id"))?;
        if indices.insert(id, index).is_some() {
            let id = shown(request.id);
            return Err(BatchFault::Duplicate { id });
        }
    }
    let mut waiting = Vec::with_capacity(count);
    for (index, request) in requests.iter().enumerate() {
        let mut needed = BTreeSet::new();
        for (place, id) in request.depends_on.iter().enumerate() {
            let id = read(id, || format!("/requests/{index}/dependsOn/{place}"))?;
            let Some(other) = indices.get(&id) else {
                let id = shown(request.id);
                let on = request.depends_on.get(place).map(shown).unwrap_or_default();
                return Err(BatchFault::Unknown { id, on });
            };
            needed.insert(*other);
        }
        waiting.push((index, request, needed));
    }
    let mut order: Vec<usize> = Vec::with_capacity(count);
    while !waiting.is_empty() {
        let is_ready = |needed: &BTreeSet<usize>| needed.iter().all(|other| order.contains(other));
        let Some(ready) = waiting.iter().position(|(_, _, needed)| is_ready(needed)) else {
            let ids = waiting.iter().map(|(_, request, _)| shown(request.id));
            let ids = ids.collect();
            return Err(BatchFault::Circle { ids });
        };
        order.push(waiting.remove(ready).0);
    }
    Ok(order)
}

fn read(id: &Json, pointer: impl FnOnce() -> String) -> Result<String, BatchFault> {
    same_id(id).ok_or_else(|| BatchFault::NoId {
        pointer: pointer(),
        found: match id {
            Json::Null => "null".to_owned(),
            Json::Bool(truth) => truth.to_string(),
            Json::Number(number) => number.to_string(),
            Json::String(_) => "an empty text".to_owned(),
            Json::Array(_) => "an array".to_owned(),
            Json::Object(_) => "an object".to_owned(),
        },
    })
}

fn quoted(ids: &[String]) -> String {
    let quoted: Vec<String> = ids.iter().map(|id| format!("'{id}'")).collect();
    quoted.join(", ")
}

/// An id as messages show it.
#[must_use]
pub fn shown(id: &Json) -> String {
    id.as_str().map_or_else(|| id.to_string(), str::to_owned)
}

/// The path and query a request of a batch goes to. `prefix` is that of the batch, such as `/beta`,
/// and `prefixes` are all there are. What was not encoded is.
///
/// # Errors
///
/// What is wrong with the address.
pub fn address(url: &str, prefix: &str, prefixes: &[&'static str]) -> Result<String, BatchFault> {
    let relative = url.trim_start_matches('/');
    let url = || url.to_owned();
    if relative.contains('#') {
        return Err(BatchFault::Fragment { url: url() });
    }
    let path = relative.split('?').next().unwrap_or_default();
    if path.contains("://") {
        return Err(BatchFault::Absolute { url: url() });
    }
    let (first, _) = path.split_once('/').unwrap_or((path, ""));
    let named = prefixes
        .iter()
        .find(|known| known.trim_start_matches('/').eq_ignore_ascii_case(first));
    match named {
        None => Ok(format!("{prefix}/{}", encoded(relative))),
        Some(version) if version.eq_ignore_ascii_case(prefix) => {
            let below = relative.get(first.len()..).unwrap_or_default();
            let below = below.trim_start_matches('/');
            Ok(format!("{prefix}/{}", encoded(below)))
        }
        Some(version) => Err(BatchFault::OtherVersion {
            url: url(),
            version,
        }),
    }
}

fn encoded(address: &str) -> impl std::fmt::Display {
    utf8_percent_encode(address, ENCODED)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn order(batch: &Json) -> Result<Vec<usize>, String> {
        let none = Vec::new();
        let requests: Vec<_> = batch
            .as_array()
            .expect("a list")
            .iter()
            .map(|request| Named {
                id: &request["id"],
                depends_on: request["dependsOn"].as_array().unwrap_or(&none),
            })
            .collect();
        sequence(&requests).map_err(|fault| fault.to_string())
    }

    #[test]
    fn each_is_sent_after_those_it_depends_on() {
        for (batch, expected) in [
            (json!([]), vec![]),
            (json!([{"id": 2}, {"id": "b"}, {"id": 1}]), vec![0, 1, 2]),
            (
                json!([{"id": 1, "dependsOn": ["2", "C"]}, {"id": 2, "dependsOn": ["c"]}, {"id": "c"}]),
                vec![2, 1, 0],
            ),
            (
                json!([{"id": "1", "dependsOn": [2, 2]}, {"id": 2}]),
                vec![1, 0],
            ),
        ] {
            assert_eq!(order(&batch), Ok(expected), "{batch}");
        }
    }

    #[test]
    fn what_cannot_be_put_in_order_is_refused() {
        for (batch, expected) in [
            (json!([{"id": "a"}, {"id": "A"}]), "have the id 'A'"),
            (json!([{"id": 1}, {"id": "1"}]), "have the id '1'"),
            (json!([{"id": 1.5}]), "'/requests/0/id' is 1.5"),
            (json!([{"id": ""}]), "'/requests/0/id' is an empty text"),
            (json!([{"id": null}]), "'/requests/0/id' is null"),
            (
                json!([{"id": 1, "dependsOn": [[]]}]),
                "'/requests/0/dependsOn/0' is an array",
            ),
            (
                json!([{"id": 1, "dependsOn": ["2"]}]),
                "The request '1' depends on '2'",
            ),
            (
                json!([{"id": 1, "dependsOn": [1]}]),
                "The requests '1' depend",
            ),
            (
                json!([{"id": 3}, {"id": 1, "dependsOn": [2]}, {"id": 2, "dependsOn": [1]}]),
                "The requests '1', '2' depend",
            ),
        ] {
            let outcome = order(&batch).expect_err(expected);
            assert!(outcome.contains(expected), "{outcome}");
        }
    }

    #[test]
    fn addresses_are_below_the_version_of_the_batch() {
        const PREFIXES: [&str; 3] = ["/v1.0", "/beta", "/localtest"];
        for (url, expected) in [
            ("/users?$top=1", Ok("/beta/users?$top=1")),
            ("users", Ok("/beta/users")),
            ("/beta/users", Ok("/beta/users")),
            ("BETA/users", Ok("/beta/users")),
            ("beta", Ok("/beta/")),
            ("betas", Ok("/beta/betas")),
            ("users/%C3%A9\u{e9}", Ok("/beta/users/%C3%A9%C3%A9")),
            (
                "users?$filter=a eq 'http://x'",
                Ok("/beta/users?$filter=a%20eq%20'http://x'"),
            ),
            ("/v1.0/users", Err("send the batch to '/v1.0'")),
            (
                "https://graph.microsoft.com/beta/users",
                Err("not relative"),
            ),
            ("/users#x", Err("a fragment")),
            ("", Ok("/beta/")),
        ] {
            let outcome = address(url, "/beta", &PREFIXES).map_err(|fault| fault.to_string());
            match expected {
                Ok(expected) => assert_eq!(outcome.as_deref(), Ok(expected), "{url}"),
                Err(part) => assert!(outcome.is_err_and(|fault| fault.contains(part)), "{url}"),
            }
        }
    }
}
