//! What planned expressions are, for a row.
//!
//! Owns OData's three-valued logic and its rules for null. The only faults are
//! those no plan can foresee, such as dividing by zero, leaving a type's range
//! or taking too many steps.

mod arithmetic;
mod call;
mod path;
mod search;

use crate::fault::{Fault, Problem};
use crate::model::{Members, Primitive, Type, TypeTest};
use crate::pattern::Patterns;
use crate::plan::{Check, Conversion, Node, NodeKind};
use crate::syntax::{BinaryOperator, LogicalOperator};
use crate::value::{Value, equal, relation};
use muster_model_runtime::DateTimeOffset;
use serde_json::Value as Json;
use std::borrow::Cow;
use std::cmp::Ordering;

pub(crate) use search::found;

/// What is the same for all rows of an answer.
#[derive(Debug)]
pub(crate) struct Surroundings {
    now: DateTimeOffset,
    patterns: Patterns,
}

impl Surroundings {
    pub(crate) fn new(now: DateTimeOffset) -> Self {
        let patterns = Patterns::default();
        Self { now, patterns }
    }
}

/// The row an expression is about.
#[derive(Clone, Copy)]
pub(crate) struct Subject<'v> {
    pub(crate) item: &'v Json,
    /// Within `$expand`, the row that the request's path leads to.
    pub(crate) outer: Option<&'v Json>,
}

/// What an expression is evaluated in.
pub(crate) struct Scope<'v> {
    pub(crate) subject: Subject<'v>,
    surroundings: &'v Surroundings,
    /// The values of the range variables, outermost first.
    pub(crate) variables: Vec<Value<'v>>,
    /// How many nodes were evaluated.
    steps: usize,
}

/// How many nodes may be evaluated for one row. Each `any` within another goes
/// through its collection again, so the steps of nested ones multiply.
const STEP_LIMIT: usize = 100_000;

impl<'v> Scope<'v> {
    pub(crate) fn new(subject: Subject<'v>, surroundings: &'v Surroundings) -> Self {
        Self {
            subject,
            surroundings,
            variables: Vec::new(),
            steps: 0,
        }
    }

    fn step(&mut self, offset: usize) -> Result<(), Fault> {
        self.steps += 1;
        if self.steps > STEP_LIMIT {
            let limit = STEP_LIMIT;
            return Err(Fault::new(offset, Problem::TooManySteps { limit }));
        }
        Ok(())
    }
}

/// Whether a condition is true; null is not.
pub(crate) fn holds(
    node: &Node,
    subject: Subject<'_>,
    surroundings: &Surroundings,
) -> Result<bool, Fault> {
    let value = evaluate(node, &mut Scope::new(subject, surroundings))?;
    Ok(value.as_truth() == Some(true))
}

/// What an expression is.
pub(crate) fn evaluate<'v>(node: &'v Node, scope: &mut Scope<'v>) -> Result<Value<'v>, Fault> {
    scope.step(node.offset)?;
    Ok(match &node.kind {
        NodeKind::Constant(value) => borrowed(value),
        NodeKind::Path(path) => path::follow(path, scope)?,
        NodeKind::Not(operand) => {
            let truth = evaluate(operand, scope)?.as_truth();
            Value::of_truth(truth.map(|truth| !truth))
        }
        NodeKind::Negate(operand) => {
            let value = evaluate(operand, scope)?;
            arithmetic::negate(value, node.offset)?
        }
        NodeKind::Logical(operator, operands) => logical(*operator, operands, scope)?,
        NodeKind::Compare(operator, left, right) => {
            let (left, right) = (evaluate(left, scope)?, evaluate(right, scope)?);
            Value::Boolean(compare(*operator, &left, &right))
        }
        NodeKind::Has(left, right) => {
            let (left, right) = (evaluate(left, scope)?, evaluate(right, scope)?);
            has(&left, &right)
        }
        NodeKind::Arithmetic(operator, left, right) => {
            let (left, right) = (evaluate(left, scope)?, evaluate(right, scope)?);
            arithmetic::combine(*operator, &left, &right, node.offset)?
        }
        NodeKind::InList(operand, values) => {
            let operand = evaluate(operand, scope)?;
            let is = |value| equal(&operand, value);
            Value::Boolean(among(values, is, node.offset, scope)?)
        }
        NodeKind::InCollection(operand, collection) => {
            let operand = evaluate(operand, scope)?;
            match evaluate(collection, scope)? {
                Value::Collection(elements, item) => {
                    let element_type = Type::of(&item.rule);
                    let is = |element| equal(&operand, &Value::read(element, element_type));
                    Value::Boolean(among(elements, is, node.offset, scope)?)
                }
                _ => Value::Boolean(false),
            }
        }
        NodeKind::Call(call) => call::call(call, node.offset, scope)?,
        NodeKind::IsOf(subject, check) => {
            let value = evaluate(subject, scope)?;
            Value::Boolean(is_of(&value, check))
        }
        NodeKind::Cast(subject, conversion) => convert(evaluate(subject, scope)?, conversion),
    })
}

/// Whether one of the elements is it. Each is a step.
fn among<'v, T: 'v>(
    elements: impl IntoIterator<Item = T>,
    is: impl Fn(T) -> bool,
    offset: usize,
    scope: &mut Scope<'v>,
) -> Result<bool, Fault> {
    for element in elements {
        scope.step(offset)?;
        if is(element) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The constant without a copy of its text.
fn borrowed<'v>(value: &'v Value<'static>) -> Value<'v> {
    match value {
        Value::String(text) => Value::String(Cow::Borrowed(text)),
        other => other.clone(),
    }
}

/// `and` and `or` by
/// [OData 4.01 URL Conventions, 5.1.1.1.7 and 5.1.1.1.8](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_LogicalAnd):
/// null unless the other operands decide. The first that decides ends it.
fn logical<'v>(
    operator: LogicalOperator,
    operands: &'v [Node],
    scope: &mut Scope<'v>,
) -> Result<Value<'v>, Fault> {
    let decisive = operator == LogicalOperator::Or;
    let mut outcome = Some(!decisive);
    for operand in operands {
        match evaluate(operand, scope)?.as_truth() {
            Some(truth) if truth == decisive => return Ok(Value::Boolean(decisive)),
            Some(_) => {}
            None => outcome = None,
        }
    }
    Ok(Value::of_truth(outcome))
}

/// A comparison by
/// [OData 4.01 URL Conventions, 5.1.1.1.1 to 5.1.1.1.6](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_Equals):
/// null equals null alone, and is neither greater nor less than anything.
fn compare(operator: BinaryOperator, left: &Value<'_>, right: &Value<'_>) -> bool {
    let related = || relation(left, right);
    match operator {
        BinaryOperator::Eq => equal(left, right),
        BinaryOperator::Ne => !equal(left, right),
        BinaryOperator::Gt => related() == Some(Ordering::Greater),
        BinaryOperator::Lt => related() == Some(Ordering::Less),
        BinaryOperator::Ge => related().is_some_and(Ordering::is_ge),
        BinaryOperator::Le => related().is_some_and(Ordering::is_le),
        _ => false,
    }
}

fn has<'v>(left: &Value<'_>, right: &Value<'_>) -> Value<'v> {
    match (left, right) {
        (Value::Enumeration(_, Members::Set(all)), Value::Enumeration(_, Members::Set(some))) => {
            Value::Boolean(all & some == *some)
        }
        (Value::Enumeration(..), Value::Enumeration(..)) => Value::Boolean(equal(left, right)),
        _ => Value::Null,
    }
}

/// Whether a value is of the type; null is of none.
fn is_of(value: &Value<'_>, check: &Check) -> bool {
    match (value, check) {
        (Value::Object(object), Check::Object(test)) => passes(object, test),
        (value, Check::Primitive(wanted)) => is_one_of(value, wanted),
        _ => false,
    }
}

/// Whether a value is one of a primitive type's.
fn is_one_of(value: &Value<'_>, wanted: &Primitive) -> bool {
    match (value, wanted.values) {
        (Value::Integer(number), Type::Integer) => wanted.whole.contains(number),
        (value, wanted) => matches!(
            (value, wanted),
            (Value::Boolean(_), Type::Boolean)
                | (Value::Double(_), Type::Double)
                | (Value::String(_), Type::String)
                | (Value::Guid(_), Type::Guid)
                | (Value::DateTimeOffset(_), Type::DateTimeOffset)
                | (Value::Date(_), Type::Date)
                | (Value::TimeOfDay(_), Type::TimeOfDay)
                | (Value::Duration(_), Type::Duration)
        ),
    }
}

/// Whether an object is of a type.
pub(crate) fn passes(object: &Json, test: &TypeTest) -> bool {
    match &test.discriminator {
        None => object.is_object(),
        Some((property, tags)) => object
            .get(property)
            .and_then(Json::as_str)
            .is_some_and(|tag| tags.contains(&tag)),
    }
}

/// `cast`: null when the value has no counterpart in the type.
fn convert<'v>(value: Value<'v>, conversion: &Conversion) -> Value<'v> {
    match (value, conversion) {
        (Value::Object(object), Conversion::Object(test)) if passes(object, test) => {
            Value::Object(object)
        }
        (value, Conversion::Primitive(wanted)) => {
            let converted = converted(value, wanted.values);
            if is_one_of(&converted, wanted) {
                converted
            } else {
                Value::Null
            }
        }
        _ => Value::Null,
    }
}

/// The value in another type, or as it is when there is nothing to convert.
fn converted(value: Value<'_>, wanted: Type) -> Value<'_> {
    match (value, wanted) {
        (value, Type::String) => value
            .to_text()
            .map_or(Value::Null, |text| Value::String(Cow::Owned(text))),
        #[allow(clippy::cast_precision_loss, reason = "what the conversion means")]
        (Value::Integer(number), Type::Double) => Value::Double(number as f64),
        (Value::Double(number), Type::Integer) => arithmetic::truncated(number),
        (Value::DateTimeOffset(moment), Type::Date) => Value::Date(moment.civil().date()),
        (Value::DateTimeOffset(moment), Type::TimeOfDay) => Value::TimeOfDay(moment.civil().time()),
        (value @ (Value::String(_) | Value::Enumeration(..)), wanted) => value
            .to_text()
            .and_then(|text| Value::parse(&text, wanted))
            .unwrap_or(Value::Null),
        (value, _) => value,
    }
}
