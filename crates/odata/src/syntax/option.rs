//! The syntax trees of the options beside `$filter`.
//!
//! Owns what one level of options says: the query's own, and those nested in
//! an `$expand`.

use super::{Expression, PathSegment, Place};

/// The options that occur both in a query and nested in `$expand`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// `$select`.
    pub select: Option<Vec<SelectItem>>,
    /// `$filter`.
    pub filter: Option<Expression>,
    /// `$orderby`.
    pub order_by: Option<Vec<OrderItem>>,
    /// `$top`.
    pub top: Option<usize>,
    /// `$skip`.
    pub skip: Option<usize>,
    /// `$count`.
    pub count: Option<bool>,
    /// `$expand`.
    pub expand: Option<Vec<ExpandItem>>,
    /// `$search`.
    pub search: Option<SearchExpression>,
}

/// One item of `$select`.
#[derive(Clone, Debug, PartialEq)]
pub enum SelectItem {
    /// `*`: every property.
    Everything,
    /// A property, or a part of one. Its segments are members and casts.
    Path(Vec<PathSegment>),
}

/// One item of `$orderby`.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderItem {
    /// What is sorted by.
    pub expression: Expression,
    /// Whether the greatest comes first.
    pub descending: bool,
}

/// One item of `$expand`.
#[derive(Clone, Debug, PartialEq)]
pub struct ExpandItem {
    /// The navigation property, or `*` for all of them.
    pub name: String,
    /// Where it is written.
    pub place: Place,
    /// The options in its parentheses.
    pub options: Options,
}

/// The condition of `$search`.
#[derive(Clone, Debug, PartialEq)]
pub enum SearchExpression {
    /// Words to be found, in quotation marks or not.
    Term {
        /// The words.
        text: String,
        /// Where they are written.
        place: Place,
    },
    /// `NOT`.
    Not(Box<SearchExpression>),
    /// Two or more conditions that must all hold.
    And(Vec<SearchExpression>),
    /// Two or more conditions one of which must hold.
    Or(Vec<SearchExpression>),
}
