//! What one writer knows: what was acknowledged to it, and the one request whose answer it does not
//! have. From that follows what may be there afterwards, and nothing else may.
//!
//! It must never send anything: it judges what others observed.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::world::{World, has, is, priority};

/// What a request does when it is carried out, as a whole or not at all.
#[derive(Clone, Debug, Default)]
pub(crate) struct Effect {
    /// What each of these things is afterwards; none when it is gone.
    pub(crate) changed: BTreeMap<String, Option<Value>>,
    /// What each new thing has, under ids that are not known yet, by its root.
    pub(crate) created: Vec<(&'static str, Value)>,
}

/// What one writer knows. What it wrote nobody else changes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Knowledge {
    /// What was acknowledged, by its path.
    pub(crate) known: World,
    /// What was acknowledged without its id.
    pub(crate) unnamed: Vec<(&'static str, Value)>,
    /// The request without an answer, and what it would do.
    pub(crate) doubt: Option<(String, Effect)>,
}

/// What came out of a comparison.
#[derive(Clone, Debug, Default)]
pub struct Verdict {
    /// What must not be, one sentence each.
    pub violations: Vec<String>,
    /// How many requests without an answer had been carried out.
    pub took_effect: usize,
    /// How many had not.
    pub did_not: usize,
}

impl Knowledge {
    /// Takes an acknowledged effect for true.
    pub(crate) fn acknowledge(&mut self, effect: Effect) {
        for (path, value) in effect.changed {
            match value {
                Some(value) => self.known.insert(path, value),
                None => self.known.remove(&path),
            };
        }
        self.unnamed.extend(effect.created);
    }

    /// What is as it was acknowledged, whatever became of the request in doubt.
    pub(crate) fn certain(&self) -> impl Iterator<Item = &String> {
        let doubted = |path: &&String| {
            let doubt = self.doubt.as_ref();
            doubt.is_none_or(|(_, effect)| !effect.changed.contains_key(*path))
        };
        self.known.keys().filter(doubted)
    }

    /// Compares what it knows with what is there. What is left over and belongs to it is taken
    /// from `strangers`. Afterwards it knows what is there, and doubts nothing.
    fn compare(
        &mut self,
        observed: &World,
        strangers: &mut BTreeSet<String>,
        verdict: &mut Verdict,
    ) {
        let unnamed = std::mem::take(&mut self.unnamed);
        for (root, expected) in &unnamed {
            match self.find(root, expected, observed, strangers) {
                Some(path) => self.adopt(path, observed),
                None => verdict.violations.push(format!(
                    "acknowledged and not there: something under {root} with {expected}"
                )),
            }
        }
        let (request, effect) = self.doubt.take().unwrap_or_default();
        let certain = self
            .known
            .iter()
            .filter(|(path, _)| !effect.changed.contains_key(*path));
        for (path, expected) in certain {
            if let Some(violation) = differs(path, expected, observed.get(path)) {
                verdict.violations.push(violation);
            }
        }
        let created: Vec<_> = effect
            .created
            .iter()
            .filter_map(|(root, expected)| self.find(root, expected, observed, strangers))
            .collect();
        let matches = |path: &String, expected: Option<&Value>| match (expected, observed.get(path))
        {
            (Some(expected), Some(found)) => is(expected, found),
            (None, None) => true,
            _ => false,
        };
        let before = created.is_empty()
            && effect
                .changed
                .keys()
                .all(|path| matches(path, self.known.get(path)));
        let after = created.len() == effect.created.len()
            && effect
                .changed
                .iter()
                .all(|(path, expected)| matches(path, expected.as_ref()));
        match (before, after) {
            // No request was under way.
            (true, _) if request.is_empty() => {}
            (true, _) => verdict.did_not += 1,
            (false, true) => verdict.took_effect += 1,
            (false, false) => {
                let found: World = effect
                    .changed
                    .keys()
                    .chain(&created)
                    .filter_map(|path| Some((path.clone(), observed.get(path)?.clone())))
                    .collect();
                verdict.violations.push(format!(
                    "neither carried out nor not: {request}\n    before: {:?}\n    after: {effect:?}\n    found: {found:?}",
                    effect.changed.keys().map(|path| self.known.get(path)).collect::<Vec<_>>()
                ));
            }
        }
        self.known.extend(
            effect
                .changed
                .into_keys()
                .chain(created)
                .map(|path| (path, Value::Null)),
        );
        self.known.retain(|path, known| {
            let found = observed.get(path);
            found.is_some_and(|found| {
                known.clone_from(found);
                true
            })
        });
    }

    /// The path of something new that has what is expected.
    fn find(
        &self,
        root: &str,
        expected: &Value,
        observed: &World,
        strangers: &mut BTreeSet<String>,
    ) -> Option<String> {
        let is_it = |path: &&String| {
            path.starts_with(root)
                && observed
                    .get(*path)
                    .is_some_and(|found| has(expected, found))
        };
        let path = strangers.iter().find(is_it).cloned()?;
        strangers.take(&path)
    }

    fn adopt(&mut self, path: String, observed: &World) {
        let found = observed.get(&path).cloned();
        self.known.insert(path, found.unwrap_or_default());
    }
}

fn differs(path: &str, expected: &Value, found: Option<&Value>) -> Option<String> {
    match found {
        None => Some(format!("acknowledged and not there: {path} {expected}")),
        Some(found) if !is(expected, found) => Some(format!(
            "not as acknowledged: {path}\n    acknowledged: {expected}\n    found: {found}"
        )),
        Some(_) => None,
    }
}

/// Compares what all writers know with what is there: every acknowledged write is, every other is
/// as a whole or not at all, nothing else is, and no two configurations of a list have one
/// priority.
pub(crate) fn judge<'k>(
    writers: impl IntoIterator<Item = &'k mut Knowledge>,
    observed: &World,
) -> Verdict {
    let mut writers: Vec<_> = writers.into_iter().collect();
    let mut strangers: BTreeSet<String> = observed.keys().cloned().collect();
    strangers.retain(|path| !writers.iter().any(|writer| writer.known.contains_key(path)));
    let mut verdict = Verdict::default();
    for writer in &mut writers {
        writer.compare(observed, &mut strangers, &mut verdict);
    }
    for path in strangers {
        verdict.violations.push(format!(
            "nobody wrote, or somebody deleted: {path} {}",
            observed[&path]
        ));
    }
    let mut taken = BTreeMap::new();
    for (path, body) in observed {
        if let Some(other) = priority(body).and_then(|place| taken.insert(place, path)) {
            verdict
                .violations
                .push(format!("of one priority: {other} and {path}"));
        }
    }
    verdict
}
