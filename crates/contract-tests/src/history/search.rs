//! The search for an order: operations one after another, each when nothing that must come before
//! it is left, until all that were answered are in it.
//!
//! This is the search of Wing and Gong ("Testing and verifying concurrent objects", 1993,
//! <https://doi.org/10.1006/jpdc.1993.1015>) with the memory of Lowe ("Testing for linearizability",
//! 2017, <https://doi.org/10.1002/cpe.3928>): a state that was reached with the same operations done
//! is not gone on from twice. It must never know what the operations are.

use std::collections::HashSet;
use std::hash::Hash;

use super::model::Step;

/// A set of operations, by number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Set(Vec<u64>);

impl Set {
    /// None of so many.
    #[must_use]
    pub fn none(of: usize) -> Self {
        Self(vec![0; of.div_ceil(64)])
    }

    /// Whether it has the operation.
    #[must_use]
    pub fn has(&self, number: usize) -> bool {
        self.0[number / 64] >> (number % 64) & 1 == 1
    }

    /// Adds an operation.
    pub fn add(&mut self, number: usize) {
        self.0[number / 64] |= 1 << (number % 64);
    }

    /// Whether all it has are in the other, too.
    #[must_use]
    pub fn is_within(&self, other: &Self) -> bool {
        self.0
            .iter()
            .zip(&other.0)
            .all(|(one, two)| one & !two == 0)
    }

    /// Whether none it has is in the other.
    #[must_use]
    pub fn is_apart_from(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).all(|(one, two)| one & two == 0)
    }
}

/// What is to be ordered.
#[derive(Clone, Debug)]
pub struct Problem {
    /// The operations that must be in the order; the others may.
    pub needed: Set,
    /// What is tried first: the lowest. An order near this one is found without detours.
    pub rank: Vec<u64>,
    /// For each operation, the needed ones that must come before it.
    before: Vec<Set>,
    /// For each operation that is not needed, those that it must not come after.
    not_after: Vec<Set>,
}

impl Problem {
    /// Operations without an order yet, of which these must be in it.
    #[must_use]
    pub fn new(count: usize, needed: Set) -> Self {
        Self {
            needed,
            rank: vec![0; count],
            before: vec![Set::none(count); count],
            not_after: vec![Set::none(count); count],
        }
    }

    /// Says that the first operation, if it is in the order, comes before the second one, if that is.
    pub fn order(&mut self, first: usize, second: usize) {
        if self.needed.has(first) {
            self.before[second].add(first);
        } else {
            self.not_after[first].add(second);
        }
    }

    fn can_come(&self, number: usize, done: &Set) -> bool {
        self.before[number].is_within(done) && !self.is_too_late(number, done)
    }

    fn is_too_late(&self, number: usize, done: &Set) -> bool {
        !self.not_after[number].is_apart_from(done)
    }
}

/// What came of a search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found<S> {
    /// An order in which every answer is right.
    Order(Vec<usize>),
    /// There is none. The longest order that was right as far as it went, and where it led.
    None {
        /// The operations.
        order: Vec<usize>,
        /// The state after them.
        state: S,
    },
    /// As many states were reached as were allowed, and there may be an order or not.
    Unknown,
}

/// One state on the way, with what is to be tried from there.
struct Place<S> {
    done: Set,
    length: usize,
    untried: Vec<(usize, S)>,
}

/// Looks for an order. At most `limit` states are gone on from.
pub fn search<S: Clone + Eq + Hash>(
    problem: &Problem,
    initial: S,
    limit: usize,
    step: impl Fn(&S, usize) -> Step<S>,
) -> Found<S> {
    let count = problem.before.len();
    let mut order = Vec::new();
    let mut longest = (Vec::new(), initial.clone());
    let mut reached: HashSet<(Set, S)> = HashSet::new();
    let mut way: Vec<Place<S>> = Vec::new();
    let mut arrived = Some((Set::none(count), initial));
    loop {
        if let Some((mut done, state)) = arrived.take() {
            let untried = settle(problem, &mut done, &mut order, &state, &step);
            if problem.needed.is_within(&done) {
                return Found::Order(order);
            }
            if order.len() > longest.0.len() {
                longest = (order.clone(), state.clone());
            }
            // What can come no more is as good as done.
            let mut over = done.clone();
            (0..count)
                .filter(|number| problem.is_too_late(*number, &done))
                .for_each(|number| over.add(number));
            if reached.insert((over, state)) {
                if reached.len() > limit {
                    return Found::Unknown;
                }
                way.push(Place {
                    done,
                    length: order.len(),
                    untried,
                });
            }
        }
        let Some(place) = way.last_mut() else {
            let (order, state) = longest;
            return Found::None { order, state };
        };
        order.truncate(place.length);
        match place.untried.pop() {
            Some((number, state)) => {
                let mut done = place.done.clone();
                done.add(number);
                order.push(number);
                arrived = Some((done, state));
            }
            None => {
                way.pop();
            }
        }
    }
}

/// Puts into the order what can come next and could never change anything, and tells what else can
/// come next, the first last.
///
/// The former can come at once without loss: in any order that goes on from here it can be taken
/// from its place and put first, and nothing else notices.
fn settle<S>(
    problem: &Problem,
    done: &mut Set,
    order: &mut Vec<usize>,
    state: &S,
    step: &impl Fn(&S, usize) -> Step<S>,
) -> Vec<(usize, S)> {
    let count = problem.before.len();
    let mut tried = done.clone();
    let mut changing = Vec::new();
    loop {
        let before = order.len();
        for number in 0..count {
            if tried.has(number) || !problem.can_come(number, done) {
                continue;
            }
            tried.add(number);
            match step(state, number) {
                Step::Impossible => {}
                Step::Same => {
                    done.add(number);
                    order.push(number);
                }
                Step::To(next) => changing.push((number, next)),
            }
        }
        if order.len() == before {
            break;
        }
    }
    changing.sort_by_key(|(number, _)| std::cmp::Reverse((problem.rank[*number], *number)));
    changing
}
