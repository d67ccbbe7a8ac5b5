//! Putting rows in order.
//!
//! Owns the total order pages are cut from: null first where it ascends, then
//! by value, and equals as they were given.

use super::{SkipToken, Source};
use crate::evaluate::{Scope, Subject, Surroundings, evaluate};
use crate::fault::{Fault, Problem};
use crate::plan::Sorting;
use crate::value::{Value, order};
use serde_json::Value as Json;
use std::cmp::Ordering;

/// A row with what it is sorted by.
pub(super) struct Keyed {
    pub(super) row: Json,
    /// As JSON, so that a token's keys are compared in the same way.
    pub(super) keys: Vec<Json>,
}

/// The rows sorted by the keys, those with equal keys left in their order.
pub(super) fn stably(
    sorting: &[Sorting],
    rows: Vec<Json>,
    outer: Option<&Json>,
    surroundings: &Surroundings,
) -> Result<Vec<Keyed>, Fault> {
    let key = |row: Json| {
        let mut scope = Scope::new(Subject { item: &row, outer }, surroundings);
        let keys = sorting
            .iter()
            .map(|by| Ok(evaluate(&by.node, &mut scope)?.to_json()));
        let keys = keys.collect::<Result<Vec<_>, Fault>>()?;
        Ok(Keyed { row, keys })
    };
    let mut keyed = rows.into_iter().map(key).collect::<Result<Vec<_>, _>>()?;
    keyed.sort_by(|left, right| compare(sorting, &left.keys, &right.keys));
    Ok(keyed)
}

/// The rows behind the one a token names, whether it is still there or not:
/// those with greater keys, and those with equal ones and a place behind it.
/// It has to be there, as it was, when the token has only digests of its keys.
pub(super) fn past(
    sorting: &[Sorting],
    token: &SkipToken,
    rows: Vec<Keyed>,
    source: &dyn Source,
) -> Result<Vec<Keyed>, Fault> {
    let known;
    let keys = if token.is_digested() {
        let is_last = |row: &&Keyed| token.is_of(row) && source.place(&row.row) == token.place();
        let last = rows.iter().find(is_last).map(|row| row.keys.clone());
        known = last.ok_or_else(|| Fault::new(0, Problem::LostPlace))?;
        known.as_slice()
    } else {
        token.keys()
    };
    let is_past = |row: &Keyed| {
        compare(sorting, &row.keys, keys)
            .then_with(|| source.place(&row.row).as_str().cmp(token.place()))
            .is_gt()
    };
    Ok(rows.into_iter().filter(is_past).collect())
}

fn compare(sorting: &[Sorting], left: &[Json], right: &[Json]) -> Ordering {
    let pairs = sorting.iter().zip(left.iter().zip(right));
    let mut orders = pairs.map(|(by, (left, right))| {
        let read = |json| Value::read(json, by.node.node_type);
        let ascending = order(&read(left), &read(right));
        if by.descending {
            ascending.reverse()
        } else {
            ascending
        }
    });
    orders
        .find(|order| order.is_ne())
        .unwrap_or(Ordering::Equal)
}
