//! The syntax tree of a common expression, as in `$filter` and `$orderby`.
//!
//! Owns the nodes and the precedence of operators.

use super::{Function, Literal, Place};

/// A common expression.
#[derive(Clone, Debug, PartialEq)]
pub struct Expression {
    /// What it is.
    pub kind: ExpressionKind,
    /// Where it is written; for an operator, where the operator is.
    pub place: Place,
}

/// The kinds of common expression.
#[derive(Clone, Debug, PartialEq)]
pub enum ExpressionKind {
    /// A constant.
    Literal(Literal),
    /// A property, reached from a root.
    Path(MemberPath),
    /// `not`.
    Not(Box<Expression>),
    /// Unary `-`.
    Negate(Box<Expression>),
    /// Two or more operands joined by the same one of `and` and `or`. Those
    /// written without parentheses are held side by side, so that a long list
    /// of alternatives is no deep tree.
    Logical {
        /// What joins them.
        operator: LogicalOperator,
        /// What is joined.
        operands: Vec<Expression>,
    },
    /// Any other operator with two operands.
    Binary {
        /// The operator.
        operator: BinaryOperator,
        /// The left operand.
        left: Box<Expression>,
        /// The right operand.
        right: Box<Expression>,
    },
    /// `in`.
    In {
        /// What is looked for.
        operand: Box<Expression>,
        /// Where.
        among: Among,
    },
    /// A call of one of OData's functions.
    Call {
        /// The function.
        function: Function,
        /// Its arguments.
        arguments: Vec<Expression>,
    },
    /// `isof(subject,type)`; without a subject, of the item itself.
    IsOf {
        /// What is tested.
        subject: Option<Box<Expression>>,
        /// The type.
        type_name: TypeName,
    },
    /// `cast(subject,type)`; without a subject, of the item itself.
    Cast {
        /// What is converted.
        subject: Option<Box<Expression>>,
        /// The type.
        type_name: TypeName,
    },
}

/// The right side of `in`.
#[derive(Clone, Debug, PartialEq)]
pub enum Among {
    /// A list of literals.
    List(Vec<(Literal, Place)>),
    /// A path to a collection.
    Collection(Box<Expression>),
}

/// The name of a type, qualified as the client wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeName {
    /// The name.
    pub name: String,
    /// Where it is written.
    pub place: Place,
}

/// A path of properties.
#[derive(Clone, Debug, PartialEq)]
pub struct MemberPath {
    /// Where it starts.
    pub root: PathRoot,
    /// The way from there. Empty only when the root is written out.
    pub segments: Vec<PathSegment>,
}

/// Where a path starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathRoot {
    /// The item, unwritten.
    Implicit,
    /// `$it`: the item.
    It,
    /// A range variable of an enclosing `any` or `all`.
    Variable(String),
}

/// One step of a path.
#[derive(Clone, Debug, PartialEq)]
pub struct PathSegment {
    /// What it is.
    pub kind: SegmentKind,
    /// Where it is written.
    pub place: Place,
}

/// The kinds of step.
#[derive(Clone, Debug, PartialEq)]
pub enum SegmentKind {
    /// A property.
    Member(String),
    /// A derived type the value has to be of.
    Cast(String),
    /// `$count`: how many elements the collection has.
    Count,
    /// `any()`: whether the collection has elements.
    AnyAtAll,
    /// `any(v:...)` or `all(v:...)`.
    Lambda {
        /// Which of the two.
        quantifier: Quantifier,
        /// The range variable.
        variable: String,
        /// What is asked of each element.
        predicate: Box<Expression>,
    },
}

/// How many elements have to satisfy a predicate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quantifier {
    /// At least one.
    Any,
    /// Each.
    All,
}

/// What joins conditions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LogicalOperator {
    /// `and`.
    And,
    /// `or`.
    Or,
}

/// An operator with two operands that joins no conditions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the variants are OData's own keywords")]
pub enum BinaryOperator {
    Eq,
    Ne,
    Gt,
    Ge,
    Lt,
    Le,
    Has,
    Add,
    Sub,
    Mul,
    Div,
    DivBy,
    Mod,
}

/// How tightly an expression binds, loosest first: the order of
/// [OData 4.01 URL Conventions, 5.1.1.16](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_OperatorPrecedence).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    Or,
    And,
    Equality,
    Relational,
    Additive,
    Multiplicative,
    Unary,
    Primary,
    /// What nothing can take apart, such as a literal.
    Closed,
}

impl Level {
    /// The next tighter level.
    pub(crate) fn tighter(self) -> Self {
        match self {
            Self::Or => Self::And,
            Self::And => Self::Equality,
            Self::Equality => Self::Relational,
            Self::Relational => Self::Additive,
            Self::Additive => Self::Multiplicative,
            Self::Multiplicative => Self::Unary,
            Self::Unary => Self::Primary,
            Self::Primary | Self::Closed => Self::Closed,
        }
    }
}

impl LogicalOperator {
    /// The keyword.
    #[must_use]
    pub const fn keyword(self) -> &'static str {
        match self {
            Self::And => "and",
            Self::Or => "or",
        }
    }

    pub(crate) fn level(self) -> Level {
        match self {
            Self::And => Level::And,
            Self::Or => Level::Or,
        }
    }
}

impl BinaryOperator {
    /// Every one of them.
    pub const ALL: [Self; 13] = [
        Self::Eq,
        Self::Ne,
        Self::Gt,
        Self::Ge,
        Self::Lt,
        Self::Le,
        Self::Has,
        Self::Add,
        Self::Sub,
        Self::Mul,
        Self::Div,
        Self::DivBy,
        Self::Mod,
    ];

    /// The keyword.
    #[must_use]
    pub const fn keyword(self) -> &'static str {
        match self {
            Self::Eq => "eq",
            Self::Ne => "ne",
            Self::Gt => "gt",
            Self::Ge => "ge",
            Self::Lt => "lt",
            Self::Le => "le",
            Self::Has => "has",
            Self::Add => "add",
            Self::Sub => "sub",
            Self::Mul => "mul",
            Self::Div => "div",
            Self::DivBy => "divby",
            Self::Mod => "mod",
        }
    }

    pub(crate) fn level(self) -> Level {
        match self {
            Self::Eq | Self::Ne => Level::Equality,
            Self::Gt | Self::Ge | Self::Lt | Self::Le => Level::Relational,
            Self::Add | Self::Sub => Level::Additive,
            Self::Mul | Self::Div | Self::DivBy | Self::Mod => Level::Multiplicative,
            Self::Has => Level::Primary,
        }
    }
}

impl Expression {
    pub(crate) fn new(place: usize, kind: ExpressionKind) -> Self {
        Self {
            kind,
            place: Place(place),
        }
    }

    pub(crate) fn level(&self) -> Level {
        match &self.kind {
            ExpressionKind::Logical { operator, .. } => operator.level(),
            ExpressionKind::Binary { operator, .. } => operator.level(),
            ExpressionKind::In { .. } => Level::Primary,
            ExpressionKind::Not(_) | ExpressionKind::Negate(_) => Level::Unary,
            _ => Level::Closed,
        }
    }
}
