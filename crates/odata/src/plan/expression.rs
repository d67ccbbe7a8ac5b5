//! Planning of expressions.
//!
//! Owns the walk over the syntax tree and what it knows of its surroundings.

use super::node::{Check, Conversion, Node, NodeKind, PathNode, Root};
use crate::fault::{Fault, Problem};
use crate::model::{Primitive, Structured, Type, TypeTest, find_type};
use crate::pattern::Written;
use crate::syntax::{Expression, ExpressionKind, Literal, TypeName};
use crate::value::Value;
use muster_model_runtime::Schema;
use std::borrow::Cow;

/// What an expression is planned in.
pub(crate) struct Scope<'p> {
    pub(crate) schema: &'static Schema,
    /// What `$it` is within `$expand`: not the related row but the one that the request's path
    /// leads to, as
    /// [OData 4.01 URL Conventions, 5.1.1.14.2](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_it)
    /// has it.
    pub(crate) outer: Option<&'static Schema>,
    pub(crate) version: &'p str,
    /// Those of the whole query.
    pub(crate) patterns: &'p Written,
    /// The relationships, which exist though the schema does not declare them.
    pub(crate) relationships: Vec<&'static str>,
    /// The range variables in scope, innermost last.
    pub(crate) variables: Vec<(String, Type)>,
}

impl Scope<'_> {
    /// A condition: an expression that is true, false or null.
    pub(crate) fn condition(
        &mut self,
        operation: &str,
        expression: &Expression,
    ) -> Result<Node, Fault> {
        let node = self.expression(expression)?;
        match node.node_type {
            Type::Boolean | Type::Null | Type::Unknown => Ok(node),
            other => Err(wrong_type(
                expression.place.0,
                operation,
                "a condition (comparisons after 'not' go in parentheses)",
                other,
            )),
        }
    }

    pub(crate) fn expression(&mut self, expression: &Expression) -> Result<Node, Fault> {
        let offset = expression.place.0;
        let (kind, node_type) = match &expression.kind {
            ExpressionKind::Literal(literal) => constant(offset, literal)?,
            ExpressionKind::Path(path) => {
                let (path, path_type) = self.path(path)?;
                (NodeKind::Path(path), path_type)
            }
            ExpressionKind::Not(operand) => {
                let operand = self.condition("'not'", operand)?;
                (NodeKind::Not(Box::new(operand)), Type::Boolean)
            }
            ExpressionKind::Negate(operand) => self.negate(operand)?,
            ExpressionKind::Logical { operator, operands } => {
                let name = format!("'{}'", operator.keyword());
                let operands = operands
                    .iter()
                    .map(|operand| self.condition(&name, operand));
                let operands = operands.collect::<Result<_, _>>()?;
                (NodeKind::Logical(*operator, operands), Type::Boolean)
            }
            ExpressionKind::Binary {
                operator,
                left,
                right,
            } => self.binary(offset, *operator, left, right)?,
            ExpressionKind::In { operand, among } => self.membership(offset, operand, among)?,
            ExpressionKind::Call {
                function,
                arguments,
            } => self.call(*function, arguments)?,
            ExpressionKind::IsOf { subject, type_name } => {
                let subject = self.subject(offset, subject.as_deref())?;
                let check = match Primitive::named(&type_name.name) {
                    Some(primitive) => Check::Primitive(primitive),
                    None => Check::Object(self.narrow(&subject, type_name)?.0),
                };
                (NodeKind::IsOf(Box::new(subject), check), Type::Boolean)
            }
            ExpressionKind::Cast { subject, type_name } => {
                let subject = self.subject(offset, subject.as_deref())?;
                self.cast(subject, type_name)?
            }
        };
        Ok(Node {
            kind,
            node_type,
            offset,
        })
    }

    fn negate(&mut self, operand: &Expression) -> Result<(NodeKind, Type), Fault> {
        let operand = self.expression(operand)?;
        let node_type = operand.node_type;
        if node_type.is_number() || node_type.is_open() || matches!(node_type, Type::Duration) {
            return Ok((NodeKind::Negate(Box::new(operand)), node_type));
        }
        let expected = "a number or a duration";
        Err(wrong_type(
            operand.offset,
            "the sign '-'",
            expected,
            node_type,
        ))
    }

    /// What `isof` and `cast` are about: the item itself when nothing is said.
    fn subject(&mut self, offset: usize, subject: Option<&Expression>) -> Result<Node, Fault> {
        match subject {
            Some(subject) => self.expression(subject),
            None => Ok(Node {
                kind: NodeKind::Path(PathNode {
                    root: Root::Item,
                    steps: Vec::new(),
                }),
                node_type: Type::Object(Structured::of(self.schema)),
                offset,
            }),
        }
    }

    fn narrow(
        &self,
        subject: &Node,
        type_name: &TypeName,
    ) -> Result<(TypeTest, Structured), Fault> {
        let place = type_name.place.0;
        match subject.node_type {
            Type::Object(structured) => find_type(structured, self.version, &type_name.name)
                .map_err(|problem| Fault::new(place, problem)),
            // Into enumerations, and OData's types that the document has none of.
            _ if type_name.name.contains('.') => {
                let feature = format!("the type '{}' for a value", type_name.name);
                Err(Fault::unsupported(place, feature))
            }
            other => Err(wrong_type(
                place,
                &format!("the type '{}'", type_name.name),
                "an object",
                other,
            )),
        }
    }

    fn cast(&mut self, subject: Node, type_name: &TypeName) -> Result<(NodeKind, Type), Fault> {
        let Some(primitive) = Primitive::named(&type_name.name) else {
            let (test, narrowed) = self.narrow(&subject, type_name)?;
            let kind = NodeKind::Cast(Box::new(subject), Conversion::Object(test));
            return Ok((kind, Type::Object(narrowed)));
        };
        if let (Type::Enumeration(_), Type::Integer) = (subject.node_type, primitive.values) {
            let feature = "casting a member of an enumeration to its number";
            return Err(Fault::unsupported(subject.offset, feature));
        }
        if let Type::Object(_) | Type::Collection(_) = subject.node_type {
            let expected = "a primitive value";
            return Err(wrong_type(
                subject.offset,
                "'cast'",
                expected,
                subject.node_type,
            ));
        }
        let cast_type = primitive.values;
        let kind = NodeKind::Cast(Box::new(subject), Conversion::Primitive(primitive));
        Ok((kind, cast_type))
    }
}

/// A literal that stands by itself.
pub(super) fn constant(offset: usize, literal: &Literal) -> Result<(NodeKind, Type), Fault> {
    let (value, constant_type) = match literal {
        Literal::Null => (Value::Null, Type::Null),
        Literal::Boolean(value) => (Value::Boolean(*value), Type::Boolean),
        Literal::Integer(value) => (Value::Integer(*value), Type::Integer),
        Literal::Double(value) => (Value::Double(value.0), Type::Double),
        Literal::String(text) => (Value::String(Cow::Owned(text.clone())), Type::String),
        Literal::Guid(value) => (Value::Guid(*value), Type::Guid),
        Literal::DateTimeOffset(value) => (Value::DateTimeOffset(*value), Type::DateTimeOffset),
        Literal::Date(value) => (Value::Date(*value), Type::Date),
        Literal::TimeOfDay(value) => (Value::TimeOfDay(*value), Type::TimeOfDay),
        Literal::Duration(ticks) => (Value::Duration(*ticks), Type::Duration),
        Literal::Enumeration { .. } => {
            let expected = "a property of that enumeration to compare it with".to_owned();
            let operation = format!("the literal {literal}");
            let found = "a place without one".to_owned();
            let problem = Problem::WrongType {
                operation,
                expected,
                found,
            };
            return Err(Fault::new(offset, problem));
        }
    };
    Ok((NodeKind::Constant(value), constant_type))
}

pub(super) fn wrong_type(offset: usize, operation: &str, expected: &str, found: Type) -> Fault {
    let problem = Problem::WrongType {
        operation: operation.to_owned(),
        expected: expected.to_owned(),
        found: found.described(),
    };
    Fault::new(offset, problem)
}
