//! The history checker: whether some serial order explains what concurrent clients were told.
//!
//! A [`History`] is what clients saw. It is explained when its operations can be put one after
//! another so that an operation that was over before another began comes before it, and a tenant that
//! is given them in that order gives every one the answer it got: it is linearizable (Herlihy and
//! Wing, 1990, <https://doi.org/10.1145/78969.78972>). A read of everything, made when all others are
//! over, makes the state in which they ended a part of it. Refusals are answers like others. An
//! operation whose answer never came is in the order or not.
//!
//! [`record`] is what is seen, [`model`] what a tenant answers, [`parts`] takes apart what is
//! independent, `inference` says what the answers alone tell of the order, [`search`] looks for it, [`refusal`] shows as little as is needed to see that
//! there is none, and [`wire`] asks real servers and writes down what they say.

mod inference;
pub mod model;
pub mod parts;
pub mod record;
pub mod refusal;
pub mod search;
#[cfg(test)]
mod simulation;
#[cfg(test)]
mod tests;
pub mod wire;

pub use parts::Criterion;
pub use record::{
    Answer, Assignment, Configuration, History, Id, List, Operation, Request, Target,
};
pub use refusal::Refusal;

/// How many states a search for the order of one part may go on from. Real histories take about as
/// many as they have operations.
pub const LIMIT: usize = 30_000;

/// Checks a history.
///
/// # Errors
///
/// A part of it that no order explains or, when there is none, one for which no order was found within
/// [`LIMIT`].
pub fn check(history: &History, criterion: Criterion) -> Result<(), Box<Refusal>> {
    let mut undecided = Ok(());
    for part in parts::parts(history) {
        match part.check(criterion, LIMIT) {
            Err(refusal) if refusal.is_undecided() => undecided = Err(refusal),
            checked => checked?,
        }
    }
    undecided
}
