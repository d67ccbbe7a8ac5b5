//! What must come before what because of the answers alone.
//!
//! Everything here holds of every order that explains the answers, so that it takes none away; it
//! keeps the search from trying what cannot be. It must never know more of the rules than that an id
//! is created and deleted once, and that the version of a configuration only grows.

use std::collections::{BTreeMap, BTreeSet};

use super::parts::{Criterion, Recorded};
use super::record::{Answer, Id, Request};

/// What the answers tell of one configuration, by the numbers of the operations.
#[derive(Default)]
struct Life {
    created: Option<usize>,
    /// Deletions that succeeded, or may have.
    deleted: Vec<usize>,
    /// Operations that found it.
    found: Vec<usize>,
    /// Operations that did not.
    missed: Vec<usize>,
    /// Operations that showed its version.
    versions: Vec<(i32, usize)>,
}

/// Pairs of operations of which the first must come before the second, if both happen.
pub(super) fn inferred(steps: &[Recorded], criterion: Criterion) -> Vec<(usize, usize)> {
    let mut lives: BTreeMap<Id, Life> = BTreeMap::new();
    for (number, step) in steps.iter().enumerate() {
        if let (Request::Create { .. }, Some(id)) = (&step.operation.request, &step.identity) {
            lives.entry(id.clone()).or_default().created = Some(number);
        }
    }
    for (number, step) in steps.iter().enumerate() {
        let request = &step.operation.request;
        let answer = step.answer();
        if let (Request::Delete { id }, None | Some(Answer::Done)) = (request, answer)
            && let Some(life) = lives.get_mut(id)
        {
            life.deleted.push(number);
        }
        let Some(answer) = answer else {
            continue;
        };
        for shown in answer.configurations() {
            let life = lives.entry(shown.id.clone()).or_default();
            life.versions.push((shown.version, number));
            if !matches!(request, Request::Create { .. }) {
                life.found.push(number);
            }
        }
        if matches!(answer, Answer::Configurations(_) | Answer::Expanded(_)) {
            let shown: BTreeSet<&Id> = answer.configurations().map(|shown| &shown.id).collect();
            for (_, life) in lives.iter_mut().filter(|(id, _)| !shown.contains(id)) {
                life.missed.push(number);
            }
        }
        if let Some(life) = request.configuration().and_then(|id| lives.get_mut(id)) {
            match (request, answer) {
                // The configuration or the assignment.
                (Request::DeleteAssignment { .. }, Answer::NotFound)
                | (Request::Delete { .. }, Answer::Done) => {}
                (_, Answer::NotFound) => life.missed.push(number),
                _ => life.found.push(number),
            }
        }
    }
    let mut pairs = Vec::new();
    for life in lives.values() {
        life.infer(steps, criterion, &mut pairs);
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs.retain(|(first, second)| first != second);
    pairs
}

impl Life {
    fn infer(&self, steps: &[Recorded], criterion: Criterion, pairs: &mut Vec<(usize, usize)>) {
        for found in &self.found {
            pairs.extend(self.created.map(|created| (created, *found)));
            pairs.extend(self.deleted.iter().map(|deleted| (*found, *deleted)));
        }
        if let Some(created) = self.created {
            pairs.extend(self.deleted.iter().map(|deleted| (created, *deleted)));
            for missed in &self.missed {
                let is_over = |first: usize, second: usize| {
                    criterion.orders(&steps[first].operation, &steps[second].operation)
                };
                match self.deleted[..] {
                    [] => pairs.push((*missed, created)),
                    [deleted] if steps[created].answer().is_some() && is_over(created, *missed) => {
                        pairs.push((deleted, *missed));
                    }
                    [deleted] if is_over(*missed, deleted) => pairs.push((*missed, created)),
                    _ => {}
                }
            }
        }
        for (older, first) in &self.versions {
            let newer = self.versions.iter().filter(|(newer, _)| newer > older);
            pairs.extend(newer.map(|(_, second)| (*first, *second)));
        }
    }
}
