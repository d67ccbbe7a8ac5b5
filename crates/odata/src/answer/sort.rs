//! Putting rows in order.
//!
//! Owns the total order pages are cut from: null first where it ascends, then
//! by value, and among equals by the text of the key.

use super::{Context, SkipToken};
use crate::evaluate::{Scope, evaluate};
use crate::fault::Fault;
use crate::plan::Sorting;
use crate::value::{Value, order};
use serde_json::Value as Json;
use std::cmp::Ordering;

/// A row with what it is sorted by.
pub(super) struct Keyed {
    pub(super) row: Json,
    /// As JSON, so that a token's keys are compared in the same way.
    pub(super) keys: Vec<Json>,
    /// The text that tells it from all others.
    pub(super) identity: String,
}

/// The rows sorted by the keys and then by the text of a property.
pub(super) fn sorted(
    sorting: &[Sorting],
    key: &str,
    rows: Vec<Json>,
    context: &Context,
) -> Result<Vec<Keyed>, Fault> {
    let mut keyed = keyed(sorting, rows, context)?;
    for row in &mut keyed {
        let identity = row.row.get(key).and_then(Json::as_str);
        row.identity = identity.unwrap_or_default().to_owned();
    }
    keyed.sort_by(|left, right| {
        compare(sorting, &left.keys, &right.keys).then_with(|| left.identity.cmp(&right.identity))
    });
    Ok(keyed)
}

/// The rows sorted by the keys, those with equal keys left in their order.
pub(super) fn stably(
    sorting: &[Sorting],
    rows: Vec<Json>,
    context: &Context,
) -> Result<Vec<Keyed>, Fault> {
    let mut keyed = keyed(sorting, rows, context)?;
    keyed.sort_by(|left, right| compare(sorting, &left.keys, &right.keys));
    Ok(keyed)
}

/// The rows behind the one a token names, whether it is still there or not.
pub(super) fn past(sorting: &[Sorting], token: &SkipToken, rows: Vec<Keyed>) -> Vec<Keyed> {
    let is_past = |row: &Keyed| {
        compare(sorting, &row.keys, token.keys())
            .then_with(|| row.identity.as_str().cmp(token.identity()))
            .is_gt()
    };
    rows.into_iter().filter(is_past).collect()
}

fn keyed(sorting: &[Sorting], rows: Vec<Json>, context: &Context) -> Result<Vec<Keyed>, Fault> {
    let key = |row: Json| {
        let mut scope = Scope::new(&row, context.now);
        let keys = sorting
            .iter()
            .map(|by| Ok(evaluate(&by.node, &mut scope)?.to_json()));
        let keys = keys.collect::<Result<Vec<_>, Fault>>()?;
        let identity = String::new();
        Ok(Keyed {
            row,
            keys,
            identity,
        })
    };
    rows.into_iter().map(key).collect()
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
