//! Planning of literals by what they are compared with.
//!
//! Owns the conversions between the two sides of a comparison: text becomes an
//! enumeration's member or a GUID when the other side is one. Clients of Graph
//! write enumeration members as plain text, as OData 4.01 admits:
//! [URL Conventions, 5.1.1.14.1](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_PrimitiveLiterals).

use super::expression::{Scope, constant, wrong_type};
use super::node::{Node, NodeKind};
use crate::fault::{Fault, Problem};
use crate::model::{Enumeration, Type};
use crate::syntax::{Expression, ExpressionKind, Literal};
use crate::value::Value;

impl Scope<'_> {
    /// Two operands that are compared with each other.
    pub(super) fn pair(
        &mut self,
        left: &Expression,
        right: &Expression,
    ) -> Result<(Node, Node), Fault> {
        if is_pliable(left) && !is_pliable(right) {
            let right = self.expression(right)?;
            let left = self.operand(left, right.node_type)?;
            Ok((left, right))
        } else {
            let left = self.expression(left)?;
            let right = self.operand(right, left.node_type)?;
            Ok((left, right))
        }
    }

    /// An operand whose counterpart is of a known type.
    pub(super) fn operand(&mut self, operand: &Expression, other: Type) -> Result<Node, Fault> {
        match &operand.kind {
            ExpressionKind::Literal(literal) => self.literal(operand.place.0, literal, other),
            _ => self.expression(operand),
        }
    }

    /// A literal whose counterpart is of a known type.
    pub(super) fn literal(
        &self,
        offset: usize,
        literal: &Literal,
        other: Type,
    ) -> Result<Node, Fault> {
        let (kind, node_type) = match (literal, other) {
            (Literal::String(text), Type::Enumeration(enumeration)) => {
                (self.member(offset, enumeration, text)?, other)
            }
            (Literal::Enumeration { type_name, members }, Type::Enumeration(enumeration)) => {
                if !enumeration.is_called(type_name) {
                    let operation = format!("the literal {literal}");
                    let expected = format!("a property of type {type_name}");
                    return Err(wrong_type(offset, &operation, &expected, other));
                }
                (self.member(offset, enumeration, members)?, other)
            }
            (Literal::String(text), Type::Guid) => match Value::parse(text, Type::Guid) {
                Some(value) => (NodeKind::Constant(value), other),
                None => {
                    let expected = "a GUID to compare with";
                    return Err(wrong_type(offset, "the property", expected, Type::String));
                }
            },
            _ => constant(offset, literal)?,
        };
        Ok(Node {
            kind,
            node_type,
            offset,
        })
    }

    fn member(
        &self,
        offset: usize,
        enumeration: Enumeration,
        text: &str,
    ) -> Result<NodeKind, Fault> {
        let mut written = text.split(',').map(str::trim);
        match enumeration.read_in(self.version, text) {
            Some(members) => Ok(NodeKind::Constant(Value::Enumeration(enumeration, members))),
            None if let Some(number) = written.find(|member| member.parse::<i64>().is_ok()) => {
                let name = enumeration.described();
                let feature = format!("the number '{number}' for a member of '{name}'");
                Err(Fault::unsupported(offset, feature))
            }
            None => {
                let problem = Problem::UnknownMember {
                    value: text.to_owned(),
                    type_name: enumeration.described(),
                    members: enumeration.names_in(self.version),
                };
                Err(Fault::new(offset, problem))
            }
        }
    }
}

/// Whether the other side decides what the literal means.
fn is_pliable(expression: &Expression) -> bool {
    matches!(
        &expression.kind,
        ExpressionKind::Literal(Literal::String(_) | Literal::Enumeration { .. })
    )
}
