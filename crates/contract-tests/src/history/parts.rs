//! What of a history is independent of the rest, and which operation must come before which.
//!
//! Priorities are numbered in each list by itself, and nothing an operation does to one list can be
//! seen in another. So a history is explained when the operations of each list are (Herlihy and Wing
//! call it locality; it is what keeps the search small). Reads of all configurations are reads of
//! every list here. What is not judged by that is whether such a read shows its lists as of one and
//! the same moment.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::inference::inferred;
use super::model::State;
use super::record::{Answer, History, Id, List, Operation, Request};
use super::refusal::Refusal;
use super::search::{Found, Problem, Set, search};

/// What must hold of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Criterion {
    /// Whatever was over before another began comes before it.
    Linearizable,
    /// The same of all that was asked to be changed, whether it was, was so already or was refused. Only
    /// a read may be of an older state: what another node did before, it need not know. It must know
    /// what its own node acknowledged, refused or showed before, and nothing that was asked for after
    /// it. This is ordered sequential consistency, with which ZooKeeper reads (Lev-Ari, Bortnikov,
    /// Keidar and Shraer, 2017, <https://doi.org/10.1016/j.ipl.2017.03.004>).
    ReadsMayLag,
}

impl Criterion {
    /// Whether one operation must come before another.
    pub(super) fn orders(self, first: &Operation, second: &Operation) -> bool {
        let lags = self == Self::ReadsMayLag && second.request.is_read();
        first.end() < second.invoked && (!lags || first.node == second.node)
    }
}

/// An operation, with the id that the server gave to what it created.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Recorded {
    pub(super) operation: Operation,
    pub(super) identity: Option<Id>,
    /// Whether it may have happened or not and have been answered in any way, at its time.
    pub(super) whatever: bool,
}

impl Recorded {
    /// The answer, if it counts.
    pub(super) fn answer(&self) -> Option<&Answer> {
        self.operation.answer().filter(|_| !self.whatever)
    }
}

/// The operations of one list, in the order in which they were over.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Part {
    pub(super) list: List,
    pub(super) steps: Vec<Recorded>,
}

/// Takes a history apart.
///
/// # Panics
///
/// When an operation names a configuration that no answer has told of: a history in which clients
/// guess ids cannot be taken apart.
pub(super) fn parts(history: &History) -> Vec<Part> {
    let mut identities = history.identities();
    let mut lists: BTreeMap<Id, List> = BTreeMap::new();
    for operation in &history.operations {
        if let Request::Create { list, mark, .. } = &operation.request {
            let identity = identities
                .entry(*mark)
                .or_insert_with(|| format!("never seen, {mark}").into());
            lists.insert(Arc::clone(identity), *list);
        }
    }
    let mut parts: Vec<Part> = List::ALL
        .into_iter()
        .map(|list| Part {
            list,
            steps: Vec::new(),
        })
        .collect();
    for operation in &history.operations {
        let own = match &operation.request {
            Request::Create { list, .. } => Some(*list),
            request => request.configuration().map(|id| {
                let list = lists.get(id);
                *list.unwrap_or_else(|| panic!("nobody was told of '{id}': {operation:?}"))
            }),
        };
        // A read that was not answered says nothing.
        if operation.request.is_read() && operation.returned.is_none() {
            continue;
        }
        for part in &mut parts {
            if own.is_none_or(|own| own == part.list) {
                let identity = match (&operation.request, operation.answer()) {
                    (Request::Create { mark, .. }, _) => identities.get(mark).cloned(),
                    (_, Some(Answer::Assignment(created))) => Some(Arc::clone(&created.id)),
                    _ => None,
                };
                part.steps.push(Recorded {
                    operation: seen_of(part.list, operation),
                    identity,
                    whatever: false,
                });
            }
        }
    }
    for part in &mut parts {
        part.steps.sort_by_key(|step| {
            let operation = &step.operation;
            (operation.end(), operation.invoked, operation.client)
        });
    }
    parts.retain(|part| !part.steps.is_empty());
    parts
}

/// The operation with what its answer shows of one list.
fn seen_of(list: List, operation: &Operation) -> Operation {
    let mut operation = operation.clone();
    match &mut operation.returned {
        Some((_, Answer::Configurations(shown))) => shown.retain(|shown| shown.list == list),
        Some((_, Answer::Expanded(shown))) => shown.retain(|(shown, _)| shown.list == list),
        _ => {}
    }
    operation
}

impl Part {
    /// Looks for an order that explains the part.
    pub(super) fn search(&self, criterion: Criterion, limit: usize) -> Found<State> {
        let count = self.steps.len();
        let mut needed = Set::none(count);
        for (number, step) in self.steps.iter().enumerate() {
            if step.answer().is_some() {
                needed.add(number);
            }
        }
        let mut problem = Problem::new(count, needed);
        for (second, step) in self.steps.iter().enumerate() {
            for (first, other) in self.steps.iter().enumerate() {
                if criterion.orders(&other.operation, &step.operation) {
                    problem.order(first, second);
                }
            }
        }
        for (first, second) in inferred(&self.steps, criterion) {
            problem.order(first, second);
        }
        // In which order things happened nobody knows, but it was near one of these.
        let near: [fn(&Operation) -> u64; 3] = [
            Operation::end,
            |operation| operation.end().midpoint(operation.invoked),
            |operation| operation.invoked,
        ];
        // Each for a short while before any for a long one.
        let patience = [limit / 60, limit / 6, limit];
        for (limit, rank) in patience
            .iter()
            .flat_map(|limit| near.iter().map(move |rank| (*limit, rank)))
        {
            let ranks = self.steps.iter().map(|step| rank(&step.operation));
            problem.rank = ranks.collect();
            let found = search(&problem, State::default(), limit, |state, number| {
                let step = &self.steps[number];
                let request = &step.operation.request;
                state.step(request, step.answer(), step.identity.as_ref())
            });
            if found != Found::Unknown {
                return found;
            }
        }
        Found::Unknown
    }

    /// Checks it.
    pub(super) fn check(self, criterion: Criterion, limit: usize) -> Result<(), Box<Refusal>> {
        match self.search(criterion, limit) {
            Found::Order(_) => Ok(()),
            Found::None { .. } => Err(Box::new(Refusal::of(self, criterion, limit))),
            Found::Unknown => Err(Box::new(Refusal::undecided(self, criterion))),
        }
    }
}
