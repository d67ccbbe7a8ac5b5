//! The authored document and the emitted one in canonical form, and how much they say.

use muster_contract::canon::{Counts, canonical, facts};
use muster_contract::difference::{Difference, differences};
use muster_model_runtime::schema::{Rule, Shape};
use serde_json::Value;

use crate::documents::{authored, emitted};

/// What the comparison found.
#[derive(Debug)]
pub struct Report {
    /// How much the document says.
    pub counts: Counts,
    /// Named schemas that utoipa's derive writes.
    pub derived: usize,
    /// Named schemas whose emitted form the generator writes by hand: sets of flags.
    pub asserted: usize,
    /// Nameless schemas whose emitted form the generator writes by hand: the types' own names.
    pub asserted_tags: usize,
    /// Where the documents differ, authored to the left.
    pub differences: Vec<Difference>,
}

/// A document in canonical form.
///
/// # Panics
/// When it has a keyword for which there is none.
#[must_use]
pub fn in_canonical_form(document: &Value) -> Value {
    canonical(document).unwrap_or_else(|error| panic!("{error}"))
}

/// Compares the authored document with the emitted one.
#[must_use]
pub fn compare() -> Report {
    let authored = in_canonical_form(&authored());
    let emitted = in_canonical_form(&emitted());
    let shapes = muster_model::TYPES.iter().map(|known| &known.schema.shape);
    let (mut asserted, mut asserted_tags) = (0, 0);
    for shape in shapes {
        match shape {
            Shape::Value(Rule::Flags { .. }) => asserted += 1,
            Shape::Object(object) => {
                let tags = object
                    .properties
                    .iter()
                    .filter(|property| matches!(property.rule, Rule::Tag { .. }));
                asserted_tags += tags.count();
            }
            _ => {}
        }
    }
    let counts = facts(&authored);
    Report {
        counts,
        derived: counts.schemas.saturating_sub(asserted),
        asserted,
        asserted_tags,
        differences: differences(&authored, &emitted),
    }
}
