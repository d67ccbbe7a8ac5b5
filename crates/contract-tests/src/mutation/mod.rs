//! Would the proof notice? Every fact of a document is changed, one at a time, and each time the
//! comparison with the other document must find a difference. What it does not notice it cannot
//! prove.

mod catalogue;
mod edit;
mod marks;
mod schema;
mod units;

use std::collections::BTreeMap;
use std::fmt;

use muster_contract::canon::canonical;
use serde_json::Value;

pub use catalogue::mutants;
pub use edit::{Edit, Mutant};

use crate::documents::{authored, emitted};
use crate::equality::in_canonical_form;

/// The comparison of parts is checked against that of wholes for one mutant in so many.
const CHECKED: usize = 6007;

/// Classes of mutants that nothing notices because they change nothing, each with the reason. Each
/// must be found; the tests see to it.
pub const SURVIVORS: &[(&str, &str)] = &[(
    marks::REPEATED,
    "it marks what only marked things lead to, or what stands inside them, so that every \
     projection is the same with it and without it",
)];

/// How many mutants of one class there are, and how many of them were noticed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// Those that made a difference.
    pub killed: usize,
    /// All of them.
    pub total: usize,
}

impl Score {
    fn add(&mut self, killed: bool) {
        self.total += 1;
        self.killed += usize::from(killed);
    }
}

impl fmt::Display for Score {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", self.killed, self.total)
    }
}

/// A mutant that nothing noticed.
#[derive(Clone, Debug)]
pub struct Survivor {
    /// Its class.
    pub class: &'static str,
    /// Which document was changed.
    pub side: &'static str,
    /// The change.
    pub edit: Edit,
}

/// What became of all mutants.
#[derive(Debug, Default)]
pub struct Report {
    /// The score of each class.
    pub classes: BTreeMap<&'static str, Score>,
    /// What nothing noticed.
    pub survivors: Vec<Survivor>,
}

impl Report {
    /// The score over all classes.
    #[must_use]
    pub fn score(&self) -> Score {
        let mut sum = Score::default();
        for score in self.classes.values() {
            sum.killed += score.killed;
            sum.total += score.total;
        }
        sum
    }

    /// The survivors of classes that are not listed.
    pub fn unexplained(&self) -> impl Iterator<Item = &Survivor> {
        let is_listed = |class| SURVIVORS.iter().any(|(listed, _)| *listed == class);
        let survivors = self.survivors.iter();
        survivors.filter(move |survivor| !is_listed(survivor.class))
    }

    fn merge(&mut self, other: Self) {
        for (class, score) in other.classes {
            let sum = self.classes.entry(class).or_default();
            sum.killed += score.killed;
            sum.total += score.total;
        }
        self.survivors.extend(other.survivors);
    }

    fn add(&mut self, side: &'static str, mutant: Mutant, killed: bool) {
        self.classes.entry(mutant.class).or_default().add(killed);
        if !killed {
            self.survivors.push(Survivor {
                class: mutant.class,
                side,
                edit: mutant.edit,
            });
        }
    }
}

/// Mutates the authored document and the emitted one, and compares each mutant with the other
/// document; then the marks of versions, which the projections are to notice.
#[must_use]
pub fn run() -> Report {
    let (authored, emitted) = (authored(), emitted());
    std::thread::scope(|scope| {
        let mirrored = scope.spawn(|| {
            let mut report = Report::default();
            mutate(&emitted, &authored, "emitted", &mut report);
            report
        });
        let mut report = Report::default();
        mutate(&authored, &emitted, "authored", &mut report);
        let marked = crate::projections::marked_emitted();
        marks::mutate(&authored, &marked, &mut report);
        match mirrored.join() {
            Ok(mirrored) => report.merge(mirrored),
            Err(panic) => std::panic::resume_unwind(panic),
        }
        report
    })
}

/// Compares every mutant of `document` with `other`.
///
/// # Panics
/// When the documents differ before anything is changed, or a part of a document is not judged as
/// the whole is.
pub fn mutate(document: &Value, other: &Value, side: &'static str, report: &mut Report) {
    let expected = in_canonical_form(other);
    assert!(
        in_canonical_form(document) == expected,
        "the documents differ already, so that a mutant would prove nothing"
    );
    let units = units::Units::of(document, &expected);
    for (index, mutant) in mutants(document).into_iter().enumerate() {
        let killed = units.notices(&mutant.edit);
        if index % CHECKED == 0 {
            let whole = canonical(&mutant.edit.apply(document));
            let noticed = !whole.is_ok_and(|whole| whole == expected);
            assert_eq!(noticed, killed, "{mutant:?} in a part and in the whole");
        }
        report.add(side, mutant, killed);
    }
}
