//! One client that writes without a pause, one request after another, until it is told to stop or
//! gets no answer.

use std::sync::Arc;
use std::time::Duration;

use fastrand::Rng;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use tokio::sync::watch;

use super::Tally;
use super::knowledge::{Effect, Knowledge};
use super::operation::{Operation, choose};
use super::world::{GROUPS, has, is, plain};
use crate::wire::{Answer, CONFIGURATIONS, Wire};

/// How long it waits when the store is not available. The server asks for a second, which would be
/// most of a short run.
const PAUSE: Duration = Duration::from_millis(50);

/// One request in this many is followed by reading something back.
const READS: u8 = 8;

/// A writer, and what it knows.
#[derive(Debug)]
pub(super) struct Writer {
    pub(super) knowledge: Knowledge,
    rng: Rng,
    number: usize,
    written: usize,
}

/// Whether to go on.
type Goes = std::ops::ControlFlow<()>;

impl Writer {
    pub(super) fn new(seed: u64, number: usize) -> Self {
        // A multiplier, so that neighbours have nothing in common.
        let own = seed.wrapping_add((number as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        Self {
            knowledge: Knowledge::default(),
            rng: Rng::with_seed(own),
            number,
            written: 0,
        }
    }

    pub(super) async fn work(
        mut self,
        wire: Wire,
        tally: Arc<watch::Sender<Tally>>,
        stop: watch::Receiver<bool>,
    ) -> Self {
        while !*stop.borrow() {
            self.written += 1;
            let name = format!("{} {}", self.number, self.written);
            let operation = choose(&mut self.rng, &self.knowledge, &name);
            if self.send(&wire, operation, &tally).await.is_break() {
                break;
            }
            if self.rng.u8(..READS) == 0 && self.read(&wire, &tally).await.is_break() {
                break;
            }
        }
        tally.send_modify(|tally| tally.working -= 1);
        self
    }

    async fn send(
        &mut self,
        wire: &Wire,
        operation: Operation,
        tally: &watch::Sender<Tally>,
    ) -> Goes {
        let Operation {
            method,
            path,
            body,
            success,
            effect,
        } = operation;
        let what = format!("{method} {path} {}", body.as_ref().unwrap_or(&Value::Null));
        let answer = match wire.attempt(method, &path, body.as_ref()).await {
            Ok(answer) => answer,
            // It was never sent.
            Err(error) if error.is_connect() => return Goes::Break(()),
            Err(error) if error.is_timeout() => {
                let violation = format!("{what} was not answered in time");
                tally.send_modify(|tally| tally.violations.push(violation));
                return self.doubt(what, effect, tally);
            }
            Err(_) => return self.doubt(what, effect, tally),
        };
        match answer.status {
            status if status == success => {
                let violation = self.acknowledge(&answer, effect);
                tally.send_modify(|tally| {
                    tally.acknowledged += 1;
                    tally
                        .violations
                        .extend(violation.map(|why| format!("{what}: {why}")));
                });
                self.name(wire, tally).await
            }
            StatusCode::SERVICE_UNAVAILABLE if !answer.header("retry-after").is_empty() => {
                tally.send_modify(|tally| tally.unavailable += 1);
                tokio::time::sleep(PAUSE).await;
                Goes::Continue(())
            }
            StatusCode::INTERNAL_SERVER_ERROR
                if answer.message().contains("while it was writing") =>
            {
                self.doubt(what, effect, tally)
            }
            status => {
                let violation = format!("{what} was answered with {status} {}", answer.body);
                tally.send_modify(|tally| tally.violations.push(violation));
                self.doubt(what, effect, tally)
            }
        }
    }

    fn doubt(&mut self, what: String, effect: Effect, tally: &watch::Sender<Tally>) -> Goes {
        self.knowledge.doubt = Some((what, effect));
        tally.send_modify(|tally| tally.in_doubt += 1);
        Goes::Break(())
    }

    /// Remembers what an answer acknowledged, with the body it gave. It says what is wrong with
    /// the body.
    fn acknowledge(&mut self, answer: &Answer, mut effect: Effect) -> Option<String> {
        if answer.body.is_null() {
            self.knowledge.acknowledge(effect);
            return None;
        }
        let mut body = plain(answer.body.clone());
        let expected = if let Some((root, sent)) = effect.created.pop() {
            let attached = if root == CONFIGURATIONS {
                "assignments"
            } else {
                "members"
            };
            if root == CONFIGURATIONS || root == GROUPS {
                body[attached] = json!([]);
            }
            let path = format!("{root}/{}", answer.id());
            effect.changed.insert(path, Some(body.clone()));
            has(&sent, &body).then_some(sent)
        } else {
            let changed = effect.changed.values_mut().next().and_then(Option::as_mut);
            changed.and_then(|after| {
                body["assignments"] = after["assignments"].clone();
                let expected = std::mem::replace(after, body.clone());
                is(&expected, &body).then_some(expected)
            })
        };
        self.knowledge.acknowledge(effect);
        match expected {
            Some(_) => None,
            None => Some(format!("answered with {body}")),
        }
    }

    /// Finds the ids of what was acknowledged without them.
    async fn name(&mut self, wire: &Wire, tally: &watch::Sender<Tally>) -> Goes {
        if self.knowledge.unnamed.is_empty() {
            return Goes::Continue(());
        }
        let Ok(answer) = wire.attempt(Method::GET, CONFIGURATIONS, None).await else {
            return Goes::Break(());
        };
        let unnamed = std::mem::take(&mut self.knowledge.unnamed);
        for (root, expected) in unnamed {
            let mut rows = answer.rows().iter();
            match rows.find(|row| row["displayName"] == expected["displayName"]) {
                Some(row) => {
                    let mut row = plain(row.clone());
                    row["assignments"] = json!([]);
                    let path = format!("{root}/{}", row["id"].as_str().unwrap_or_default());
                    self.knowledge.known.insert(path, row);
                }
                None => {
                    let violation = format!("acknowledged and not listed: {expected}");
                    tally.send_modify(|tally| tally.violations.push(violation));
                }
            }
        }
        Goes::Continue(())
    }

    /// Reads something of its own, which must be as it was acknowledged.
    async fn read(&mut self, wire: &Wire, tally: &watch::Sender<Tally>) -> Goes {
        let known: Vec<_> = self.knowledge.known.iter().collect();
        let Some((path, known)) = self.rng.choice(known) else {
            return Goes::Continue(());
        };
        let Ok(answer) = wire.attempt(Method::GET, path, None).await else {
            return Goes::Break(());
        };
        let mut found = plain(answer.body);
        for attached in ["assignments", "members"] {
            if !known[attached].is_null() {
                found[attached] = known[attached].clone();
            }
        }
        if answer.status != StatusCode::OK || !is(known, &found) {
            let violation = format!(
                "{path} is read as {} {found}, but {known} was acknowledged",
                answer.status
            );
            tally.send_modify(|tally| tally.violations.push(violation));
        }
        Goes::Continue(())
    }
}
