//! Syntax trees as text.
//!
//! Owns the canonical spelling of a tree: reading it again yields an equal
//! tree. It must never write more parentheses than the tree needs: each nests
//! more deeply than what was read, and the depth has a limit.

use super::{
    Among, ExpandItem, Expression, ExpressionKind, Level, MemberPath, Options, OrderItem, PathRoot,
    PathSegment, Quantifier, SearchExpression, SegmentKind, SelectItem,
};
use std::fmt::{self, Display, Formatter};

/// Writes items with commas, or whatever else, between them.
pub(crate) fn separated<T: Display>(
    formatter: &mut Formatter<'_>,
    items: &[T],
    separator: &str,
) -> fmt::Result {
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            formatter.write_str(separator)?;
        }
        item.fmt(formatter)?;
    }
    Ok(())
}

/// An operand, in parentheses when it binds less tightly than needed.
struct Operand<'e>(&'e Expression, Level);

impl Display for Operand<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        if self.0.level() < self.1 {
            write!(formatter, "({})", self.0)
        } else {
            self.0.fmt(formatter)
        }
    }
}

impl Display for Expression {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match &self.kind {
            ExpressionKind::Literal(literal) => literal.fmt(formatter),
            ExpressionKind::Path(path) => path.fmt(formatter),
            ExpressionKind::Not(operand) => {
                write!(formatter, "not {}", Operand(operand, Level::Unary))
            }
            // The space keeps the sign of a literal apart.
            ExpressionKind::Negate(operand) => {
                write!(formatter, "- {}", Operand(operand, Level::Unary))
            }
            ExpressionKind::Logical { operator, operands } => {
                let level = operator.level().tighter();
                let operands: Vec<_> = operands.iter().map(|item| Operand(item, level)).collect();
                separated(formatter, &operands, &format!(" {} ", operator.keyword()))
            }
            ExpressionKind::Binary {
                operator,
                left,
                right,
            } => {
                let level = operator.level();
                let (left, right) = (Operand(left, level), Operand(right, level.tighter()));
                write!(formatter, "{left} {} {right}", operator.keyword())
            }
            ExpressionKind::In { operand, among } => {
                write!(formatter, "{} in ", Operand(operand, Level::Primary))?;
                match among {
                    Among::List(list) => {
                        let list: Vec<_> = list.iter().map(|(literal, _)| literal).collect();
                        formatter.write_str("(")?;
                        separated(formatter, &list, ",")?;
                        formatter.write_str(")")
                    }
                    Among::Collection(path) => path.fmt(formatter),
                }
            }
            ExpressionKind::Call {
                function,
                arguments,
            } => {
                write!(formatter, "{}(", function.name())?;
                separated(formatter, arguments, ",")?;
                formatter.write_str(")")
            }
            ExpressionKind::IsOf { subject, type_name } => {
                typed(formatter, "isof", subject.as_deref(), &type_name.name)
            }
            ExpressionKind::Cast { subject, type_name } => {
                typed(formatter, "cast", subject.as_deref(), &type_name.name)
            }
        }
    }
}

fn typed(
    formatter: &mut Formatter<'_>,
    function: &str,
    subject: Option<&Expression>,
    type_name: &str,
) -> fmt::Result {
    // In quotes any name can be read again, also one that no type can have.
    let type_name = type_name.replace('\'', "''");
    match subject {
        Some(subject) => write!(formatter, "{function}({subject},'{type_name}')"),
        None => write!(formatter, "{function}('{type_name}')"),
    }
}

impl Display for MemberPath {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let root = match &self.root {
            PathRoot::Implicit => "",
            PathRoot::It => "$it",
            PathRoot::Variable(name) => name,
        };
        formatter.write_str(root)?;
        if !root.is_empty() && !self.segments.is_empty() {
            formatter.write_str("/")?;
        }
        separated(formatter, &self.segments, "/")
    }
}

impl Display for PathSegment {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match &self.kind {
            SegmentKind::Member(name) | SegmentKind::Cast(name) => formatter.write_str(name),
            SegmentKind::Count => formatter.write_str("$count"),
            SegmentKind::AnyAtAll => formatter.write_str("any()"),
            SegmentKind::Lambda {
                quantifier,
                variable,
                predicate,
            } => {
                let quantifier = match quantifier {
                    Quantifier::Any => "any",
                    Quantifier::All => "all",
                };
                write!(formatter, "{quantifier}({variable}:{predicate})")
            }
        }
    }
}

impl Display for SelectItem {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Everything => formatter.write_str("*"),
            Self::Path(segments) => separated(formatter, segments, "/"),
        }
    }
}

impl Display for OrderItem {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        self.expression.fmt(formatter)?;
        formatter.write_str(if self.descending { " desc" } else { "" })
    }
}

impl Display for ExpandItem {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.name)?;
        let options = self.options.written();
        if options.is_empty() {
            return Ok(());
        }
        formatter.write_str("(")?;
        separated(formatter, &options, ";")?;
        formatter.write_str(")")
    }
}

impl Display for SearchExpression {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Term { text, .. } => {
                let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
                write!(formatter, "\"{escaped}\"")
            }
            Self::Not(operand) => match &**operand {
                Self::Term { .. } => write!(formatter, "NOT {operand}"),
                _ => write!(formatter, "NOT ({operand})"),
            },
            Self::And(operands) => joined(formatter, operands, " AND "),
            Self::Or(operands) => joined(formatter, operands, " OR "),
        }
    }
}

fn joined(
    formatter: &mut Formatter<'_>,
    operands: &[SearchExpression],
    separator: &str,
) -> fmt::Result {
    let operands: Vec<_> = operands
        .iter()
        .map(|operand| match operand {
            SearchExpression::And(_) | SearchExpression::Or(_) => format!("({operand})"),
            SearchExpression::Term { .. } | SearchExpression::Not(_) => operand.to_string(),
        })
        .collect();
    separated(formatter, &operands, separator)
}

struct Separated<'i, T>(&'i [T]);

impl<T: Display> Display for Separated<'_, T> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        separated(formatter, self.0, ",")
    }
}

impl Options {
    /// Each option that is there, as `$name=value` in a fixed order.
    pub(crate) fn written(&self) -> Vec<String> {
        let Self {
            select,
            filter,
            order_by,
            top,
            skip,
            count,
            expand,
            search,
        } = self;
        let options = [
            select
                .as_ref()
                .map(|items| format!("$select={}", Separated(items))),
            filter
                .as_ref()
                .map(|condition| format!("$filter={condition}")),
            order_by
                .as_ref()
                .map(|items| format!("$orderby={}", Separated(items))),
            top.map(|number| format!("$top={number}")),
            skip.map(|number| format!("$skip={number}")),
            count.map(|wanted| format!("$count={wanted}")),
            expand
                .as_ref()
                .map(|items| format!("$expand={}", Separated(items))),
            search
                .as_ref()
                .map(|condition| format!("$search={condition}")),
        ];
        options.into_iter().flatten().collect()
    }
}
