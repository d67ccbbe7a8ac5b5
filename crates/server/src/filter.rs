//! Where `$filter` on enrollment configurations was seen to work otherwise than OData has it. The
//! switches say whether it does.

use muster_odata::syntax::{
    BinaryOperator, Expression, ExpressionKind, Function, Literal, LogicalOperator, SegmentKind,
};

use crate::behaviour::{Behaviour, FilterFunctions, PlatformFilter};

const KIND: &str = "deviceEnrollmentConfigurationType";
const ONE_PLATFORM: &str = "singlePlatformRestriction";
const ALL_PLATFORMS: &str = "platformRestrictions";

/// A function in a condition that the service was seen to fail with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "The function '{0}' in '$filter' makes the service fail here. To have it work, start the server \
     with --switch filter-functions=served."
)]
pub(crate) struct FailingFunction(&'static str);

/// Has a condition mean what it was seen to mean, where the switches ask for that.
///
/// # Errors
/// The condition makes the service fail.
pub(crate) fn depart(
    behaviour: &Behaviour,
    condition: &mut Expression,
) -> Result<(), FailingFunction> {
    if behaviour.filter_functions == FilterFunctions::Refused
        && let Some(function) = failing_function(condition)
    {
        return Err(FailingFunction(function));
    }
    if behaviour.platform_filter == PlatformFilter::WithBuiltIn {
        include_built_in(condition);
    }
    Ok(())
}

/// The first function of a condition that the service was seen to fail with.
fn failing_function(expression: &Expression) -> Option<&'static str> {
    match &expression.kind {
        ExpressionKind::IsOf { .. } => Some("isof"),
        ExpressionKind::Call {
            function: Function::EndsWith,
            ..
        } => Some("endswith"),
        ExpressionKind::Call { arguments, .. } => arguments.iter().find_map(failing_function),
        ExpressionKind::Not(operand) | ExpressionKind::Negate(operand) => failing_function(operand),
        ExpressionKind::Logical { operands, .. } => operands.iter().find_map(failing_function),
        ExpressionKind::Binary { left, right, .. } => {
            failing_function(left).or_else(|| failing_function(right))
        }
        ExpressionKind::In { operand, .. } => failing_function(operand),
        _ => None,
    }
}

/// Has a condition on restrictions of a single platform find the built-in ones, which are for all
/// platforms, too.
fn include_built_in(expression: &mut Expression) {
    if asks_for_one_platform(expression) {
        let one = expression.clone();
        let mut other = expression.clone();
        if let ExpressionKind::Binary { left, right, .. } = &mut other.kind {
            for side in [left, right] {
                if let ExpressionKind::Literal(Literal::String(text)) = &mut side.kind {
                    ALL_PLATFORMS.clone_into(text);
                }
            }
        }
        expression.kind = ExpressionKind::Logical {
            operator: LogicalOperator::Or,
            operands: vec![one, other],
        };
        return;
    }
    match &mut expression.kind {
        ExpressionKind::Not(operand) => include_built_in(operand),
        ExpressionKind::Logical { operands, .. } => operands.iter_mut().for_each(include_built_in),
        _ => {}
    }
}

fn asks_for_one_platform(expression: &Expression) -> bool {
    match &expression.kind {
        ExpressionKind::Binary {
            operator: BinaryOperator::Eq,
            left,
            right,
        } => names_one_platform(left, right) || names_one_platform(right, left),
        _ => false,
    }
}

fn names_one_platform(property: &Expression, literal: &Expression) -> bool {
    let ExpressionKind::Path(path) = &property.kind else {
        return false;
    };
    let is_kind = match path.segments.as_slice() {
        [segment] => {
            matches!(&segment.kind, SegmentKind::Member(name) if name.eq_ignore_ascii_case(KIND))
        }
        _ => false,
    };
    let is_one = matches!(
        &literal.kind,
        ExpressionKind::Literal(Literal::String(text)) if text.eq_ignore_ascii_case(ONE_PLATFORM)
    );
    is_kind && is_one
}
