//! Planned expressions.
//!
//! Owns the trees the evaluator walks: names are resolved, literals converted,
//! types known.

use crate::model::{Primitive, Type, TypeTest};
use crate::syntax::{BinaryOperator, Function, LogicalOperator, Quantifier};
use crate::value::Value;
use regex::Regex;

/// A planned expression.
#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) kind: NodeKind,
    pub(crate) node_type: Type,
    /// Where it is written in its option, for faults found while evaluating.
    pub(crate) offset: usize,
}

#[derive(Debug)]
pub(crate) enum NodeKind {
    Constant(Value<'static>),
    Path(PathNode),
    Not(Box<Node>),
    Negate(Box<Node>),
    Logical(LogicalOperator, Vec<Node>),
    Compare(BinaryOperator, Box<Node>, Box<Node>),
    Has(Box<Node>, Box<Node>),
    Arithmetic(BinaryOperator, Box<Node>, Box<Node>),
    InList(Box<Node>, Vec<Value<'static>>),
    InCollection(Box<Node>, Box<Node>),
    Call(Call),
    IsOf(Box<Node>, Check),
    Cast(Box<Node>, Conversion),
}

#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) function: Function,
    pub(crate) arguments: Vec<Node>,
    /// The pattern of `matchesPattern`, when it is a constant.
    pub(crate) pattern: Option<Regex>,
}

#[derive(Debug)]
pub(crate) struct PathNode {
    pub(crate) root: Root,
    pub(crate) steps: Vec<Step>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Root {
    Item,
    /// What an expanded row is related to.
    Outer,
    /// A range variable, counted from the outermost.
    Variable(usize),
}

#[derive(Debug)]
pub(crate) enum Step {
    Member(String, Type),
    Cast(TypeTest),
    Count,
    AnyAtAll,
    Lambda(Quantifier, Box<Node>),
}

/// What `isof` asks.
#[derive(Debug)]
pub(crate) enum Check {
    Primitive(Primitive),
    Object(TypeTest),
}

/// What `cast` does.
#[derive(Debug)]
pub(crate) enum Conversion {
    Primitive(Primitive),
    Object(TypeTest),
}
