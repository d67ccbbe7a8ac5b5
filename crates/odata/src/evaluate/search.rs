//! Whether a row is found by a search.
//!
//! A term is found where its words occur one after another, in any case.

use crate::plan::SearchPlan;
use serde_json::Value as Json;

/// Whether the row satisfies the search.
pub(crate) fn found(plan: &SearchPlan, row: &Json) -> bool {
    match plan {
        SearchPlan::Term { properties, words } => properties.iter().any(|property| {
            row.get(property)
                .and_then(Json::as_str)
                .is_some_and(|text| text.to_lowercase().contains(words))
        }),
        SearchPlan::Not(operand) => !found(operand, row),
        SearchPlan::And(operands) => operands.iter().all(|operand| found(operand, row)),
        SearchPlan::Or(operands) => operands.iter().any(|operand| found(operand, row)),
    }
}
