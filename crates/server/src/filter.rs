//! Where `$filter` on enrollment configurations was seen to work otherwise than OData has it. The
//! switches say whether it does.

use muster_odata::syntax::{
    Among, BinaryOperator, Expression, ExpressionKind, Function, Literal, LogicalOperator,
    PathRoot, PathSegment, SegmentKind,
};

use crate::behaviour::{Behaviour, FilterFunctions, PlatformFilter};

const KIND: &str = "deviceEnrollmentConfigurationType";
const ONE_PLATFORM: &str = "singlePlatformRestriction";
const ALL_PLATFORMS: &str = "platformRestrictions";

/// Why a condition is not carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Refused {
    /// It has a function that the service was seen to fail with.
    #[error(
        "The function '{0}' in '$filter' makes the service fail here. To have it work, start the server \
         with --switch filter-functions=served."
    )]
    Function(&'static str),
    /// It does more with kinds that are found as one than to tell them from others.
    #[error(
        "The operator '{0}' with '{ONE_PLATFORM}' in '$filter' has no meaning while the built-in \
         restrictions are found with it; use 'eq', 'ne' or 'in', or start the server with \
         --switch platform-filter=exact."
    )]
    Operator(&'static str),
}

/// Has a condition mean what it was seen to mean, where the switches ask for that.
///
/// # Errors
/// The condition makes the service fail, or cannot mean that.
pub(crate) fn depart(behaviour: &Behaviour, condition: &mut Expression) -> Result<(), Refused> {
    let fails = behaviour.filter_functions == FilterFunctions::Refused;
    let includes = behaviour.platform_filter == PlatformFilter::WithBuiltIn;
    if !fails && !includes {
        return Ok(());
    }
    each(condition, &mut |expression| {
        if let Some(function) = failing_function(expression).filter(|_| fails) {
            return Err(Refused::Function(function));
        }
        if includes {
            include_built_in(expression)?;
        }
        Ok(())
    })
}

/// Does something with an expression and with what it is made of, the inner ones first.
fn each(
    expression: &mut Expression,
    act: &mut impl FnMut(&mut Expression) -> Result<(), Refused>,
) -> Result<(), Refused> {
    let mut within: Vec<&mut Expression> = Vec::new();
    match &mut expression.kind {
        ExpressionKind::Literal(_) => {}
        ExpressionKind::Not(operand) | ExpressionKind::Negate(operand) => within.push(operand),
        ExpressionKind::Logical { operands, .. } => within.extend(operands),
        ExpressionKind::Binary { left, right, .. } => within.extend([&mut **left, right]),
        ExpressionKind::In { operand, among } => {
            within.push(operand);
            if let Among::Collection(collection) = among {
                within.push(collection);
            }
        }
        ExpressionKind::Call { arguments, .. } => within.extend(arguments),
        ExpressionKind::IsOf { subject, .. } | ExpressionKind::Cast { subject, .. } => {
            within.extend(subject.as_deref_mut());
        }
        ExpressionKind::Path(path) => {
            let predicates =
                path.segments
                    .iter_mut()
                    .filter_map(|segment| match &mut segment.kind {
                        SegmentKind::Lambda { predicate, .. } => Some(&mut **predicate),
                        _ => None,
                    });
            within.extend(predicates);
        }
    }
    for inner in within {
        each(inner, act)?;
    }
    act(expression)
}

/// The function that an expression calls, when the service was seen to fail with it.
fn failing_function(expression: &Expression) -> Option<&'static str> {
    match &expression.kind {
        ExpressionKind::IsOf { .. } => Some("isof"),
        ExpressionKind::Call {
            function: Function::EndsWith,
            ..
        } => Some("endswith"),
        _ => None,
    }
}

/// Has what finds restrictions of a single platform find the built-in ones, which are for all
/// platforms, too, and what finds all others leave both out.
fn include_built_in(expression: &mut Expression) -> Result<(), Refused> {
    let other = match &mut expression.kind {
        ExpressionKind::In {
            operand,
            among: Among::List(list),
        } if is_kind(operand) => {
            let asked = list.iter().find_map(|(literal, place)| {
                let mut both = literal.clone();
                one_platform(&mut both)?.replace_range(.., ALL_PLATFORMS);
                Some((both, *place))
            });
            list.extend(asked);
            return Ok(());
        }
        ExpressionKind::Binary {
            operator,
            left,
            right,
        } => {
            let mut other = (*operator, left.clone(), right.clone());
            let sides = [(&*left, &mut other.2), (&*right, &mut other.1)];
            let asked = sides.into_iter().find_map(|(property, side)| {
                let ExpressionKind::Literal(literal) = &mut side.kind else {
                    return None;
                };
                one_platform(literal).filter(|_| is_kind(property))
            });
            let Some(name) = asked else {
                return Ok(());
            };
            name.replace_range(.., ALL_PLATFORMS);
            other
        }
        _ => return Ok(()),
    };
    let (operator, left, right) = other;
    let joined = match operator {
        BinaryOperator::Eq => LogicalOperator::Or,
        BinaryOperator::Ne => LogicalOperator::And,
        operator => return Err(Refused::Operator(operator.keyword())),
    };
    let other = Expression {
        kind: ExpressionKind::Binary {
            operator,
            left,
            right,
        },
        place: expression.place,
    };
    expression.kind = ExpressionKind::Logical {
        operator: joined,
        operands: vec![expression.clone(), other],
    };
    Ok(())
}

/// Whether an expression is the kind of a configuration.
fn is_kind(expression: &Expression) -> bool {
    let ExpressionKind::Path(path) = &expression.kind else {
        return false;
    };
    let Some((last, casts)) = path.segments.split_last() else {
        return false;
    };
    let is_cast = |segment: &PathSegment| matches!(segment.kind, SegmentKind::Cast(_));
    !matches!(path.root, PathRoot::Variable(_))
        && casts.iter().all(is_cast)
        && matches!(&last.kind, SegmentKind::Member(name) if name.eq_ignore_ascii_case(KIND))
}

/// The name of the kind in a literal, when it is that of restrictions of a single platform.
fn one_platform(literal: &mut Literal) -> Option<&mut String> {
    let (Literal::String(name) | Literal::Enumeration { members: name, .. }) = literal else {
        return None;
    };
    name.trim()
        .eq_ignore_ascii_case(ONE_PLATFORM)
        .then_some(name)
}
