//! Planning of operators with two operands.
//!
//! Owns which types an operator combines, and what results.

use super::expression::{Scope, wrong_type};
use super::node::{Node, NodeKind};
use crate::fault::{Fault, Problem};
use crate::model::Type;
use crate::syntax::{Among, BinaryOperator, Expression};

impl Scope<'_> {
    pub(super) fn binary(
        &mut self,
        offset: usize,
        operator: BinaryOperator,
        left: &Expression,
        right: &Expression,
    ) -> Result<(NodeKind, Type), Fault> {
        let (left, right) = self.pair(left, right)?;
        let (left_type, right_type) = (left.node_type, right.node_type);
        let (left, right) = (Box::new(left), Box::new(right));
        let result = match operator {
            BinaryOperator::Eq | BinaryOperator::Ne if left_type.is_comparable(right_type) => {
                Some((NodeKind::Compare(operator, left, right), Type::Boolean))
            }
            BinaryOperator::Gt | BinaryOperator::Ge | BinaryOperator::Lt | BinaryOperator::Le
                if left_type.is_comparable(right_type)
                    && left_type.is_ordered()
                    && right_type.is_ordered() =>
            {
                Some((NodeKind::Compare(operator, left, right), Type::Boolean))
            }
            BinaryOperator::Has => match (left_type, right_type) {
                (Type::Enumeration(one), Type::Enumeration(other)) if one.is(&other) => {
                    Some((NodeKind::Has(left, right), Type::Boolean))
                }
                (Type::Enumeration(_), other) if other.is_open() => {
                    Some((NodeKind::Has(left, right), Type::Boolean))
                }
                _ => None,
            },
            operator => arithmetic(operator, left_type, right_type)
                .map(|result| (NodeKind::Arithmetic(operator, left, right), result)),
        };
        result.ok_or_else(|| {
            let operation = format!("'{}'", operator.keyword());
            let structured = |side| matches!(side, Type::Collection(_) | Type::Object(_));
            if matches!(operator, BinaryOperator::Eq | BinaryOperator::Ne)
                && std::mem::discriminant(&left_type) == std::mem::discriminant(&right_type)
                && structured(left_type)
            {
                let feature = format!("{operation} of {}", left_type.described());
                return Fault::unsupported(offset, feature);
            }
            let problem = Problem::Incompatible {
                operation,
                left: left_type.described(),
                right: right_type.described(),
            };
            Fault::new(offset, problem)
        })
    }

    pub(super) fn membership(
        &mut self,
        offset: usize,
        operand: &Expression,
        among: &Among,
    ) -> Result<(NodeKind, Type), Fault> {
        match among {
            Among::List(list) => {
                let operand = self.expression(operand)?;
                let mut values = Vec::with_capacity(list.len());
                for (literal, place) in list {
                    let node = self.literal(place.0, literal, operand.node_type)?;
                    check_comparable(place.0, &operand, node.node_type)?;
                    if let NodeKind::Constant(value) = node.kind {
                        values.push(value);
                    }
                }
                Ok((NodeKind::InList(Box::new(operand), values), Type::Boolean))
            }
            Among::Collection(collection) => {
                let collection = self.expression(collection)?;
                let Type::Collection(item) = collection.node_type else {
                    let expected = "a list in parentheses or a collection";
                    return Err(wrong_type(
                        collection.offset,
                        "'in'",
                        expected,
                        collection.node_type,
                    ));
                };
                let element = Type::of(&item.rule);
                let operand = self.operand(operand, element)?;
                check_comparable(offset, &operand, element)?;
                let kind = NodeKind::InCollection(Box::new(operand), Box::new(collection));
                Ok((kind, Type::Boolean))
            }
        }
    }
}

fn check_comparable(offset: usize, operand: &Node, other: Type) -> Result<(), Fault> {
    if operand.node_type.is_comparable(other) {
        return Ok(());
    }
    let problem = Problem::Incompatible {
        operation: "'in'".to_owned(),
        left: operand.node_type.described(),
        right: other.described(),
    };
    Err(Fault::new(offset, problem))
}

/// The type of a result, as
/// [OData 4.01 URL Conventions, 5.1.1.2](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_ArithmeticOperators)
/// has it; none when the operands cannot be combined.
fn arithmetic(operator: BinaryOperator, left: Type, right: Type) -> Option<Type> {
    use BinaryOperator::{Add, Div, DivBy, Mod, Mul, Sub};
    use Type::{Date, DateTimeOffset, Double, Duration, Integer};
    Some(match (operator, left, right) {
        (Add | Sub | Mul | Div | DivBy | Mod, left, right) if left.is_open() || right.is_open() => {
            let known = if left.is_open() { right } else { left };
            // A null or unknown operand says too little about anything else.
            match known {
                Integer
                | Double
                | Duration
                | Date
                | DateTimeOffset
                | Type::Null
                | Type::Unknown => Type::Unknown,
                _ => return None,
            }
        }
        (DivBy, left, right) if left.is_number() && right.is_number() => Double,
        (Add | Sub | Mul | Div | Mod, Integer, Integer) => Integer,
        (Add | Sub | Mul | Div | Mod, left, right) if left.is_number() && right.is_number() => {
            Double
        }
        (Add | Sub, Duration, Duration) => Duration,
        (Add | Sub, DateTimeOffset, Duration) => DateTimeOffset,
        (Add | Sub, Date, Duration) => Date,
        (Sub, DateTimeOffset, DateTimeOffset) | (Sub, Date, Date) => Duration,
        (Mul | Div | DivBy, Duration, right) if right.is_number() => Duration,
        (Mul, left, Duration) if left.is_number() => Duration,
        _ => return None,
    })
}
