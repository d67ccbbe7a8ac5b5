//! What a query says: the syntax trees of the options.
//!
//! Owns the trees and how they are written as text again. It must never know
//! of a schema: what names mean is the planner's to say.

mod expression;
mod function;
mod literal;
mod option;
mod print;

pub(crate) use expression::Level;
pub use expression::{
    Among, BinaryOperator, Expression, ExpressionKind, LogicalOperator, MemberPath, PathRoot,
    PathSegment, Quantifier, SegmentKind, TypeName,
};
pub use function::Function;
pub use literal::{Double, Literal, Moment};
pub(crate) use literal::{
    TICKS_PER_SECOND, civil_from_ticks, day_ticks, write_date, write_duration, write_time,
};
pub use option::{ExpandItem, Options, OrderItem, SearchExpression, SelectItem};

/// Where something is written, in bytes from the start of its option's value.
///
/// Where a thing is written says nothing about what it is: all places are
/// equal, so that trees are equal when they mean the same.
#[derive(Clone, Copy, Debug, Default)]
pub struct Place(pub usize);

impl PartialEq for Place {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Place {}
