//! Following paths through a row.
//!
//! A member that is not there is null, and so is everything behind it. What a
//! collection that is null answers to `any` and `all` is what an empty one
//! does.

use super::{Scope, evaluate, passes};
use crate::fault::Fault;
use crate::model::Type;
use crate::plan::{Node, PathNode, Root, Step};
use crate::syntax::Quantifier;
use crate::value::Value;

pub(super) fn follow<'v>(path: &'v PathNode, scope: &mut Scope<'v>) -> Result<Value<'v>, Fault> {
    let mut current = match path.root {
        Root::Item => Value::Object(scope.item),
        Root::Variable(index) => scope.variables.get(index).cloned().unwrap_or(Value::Null),
    };
    for step in &path.steps {
        current = match (step, current) {
            (Step::Member(name, member_type), Value::Object(object)) => object
                .get(name)
                .map_or(Value::Null, |member| Value::read(member, *member_type)),
            (Step::Cast(test), Value::Object(object)) if passes(object, test) => {
                Value::Object(object)
            }
            (Step::Count, Value::Collection(elements, _)) => {
                Value::Integer(i64::try_from(elements.len()).unwrap_or(i64::MAX))
            }
            (Step::AnyAtAll, Value::Collection(elements, _)) => {
                Value::Boolean(!elements.is_empty())
            }
            (Step::AnyAtAll, _) => Value::Boolean(false),
            (Step::Lambda(quantifier, predicate), collection) => {
                Value::of_truth(quantify(*quantifier, predicate, &collection, scope)?)
            }
            _ => Value::Null,
        };
    }
    Ok(current)
}

/// `any` is the `or` of the predicate over all elements, `all` the `and`.
fn quantify<'v>(
    quantifier: Quantifier,
    predicate: &'v Node,
    collection: &Value<'v>,
    scope: &mut Scope<'v>,
) -> Result<Option<bool>, Fault> {
    let decisive = quantifier == Quantifier::Any;
    let Value::Collection(elements, item) = collection else {
        return Ok(Some(!decisive));
    };
    let element_type = Type::of(&item.rule);
    let mut outcome = Some(!decisive);
    for element in *elements {
        scope.variables.push(Value::read(element, element_type));
        let value = evaluate(predicate, scope);
        scope.variables.pop();
        match value?.as_truth() {
            Some(truth) if truth == decisive => return Ok(Some(decisive)),
            Some(_) => {}
            None => outcome = None,
        }
    }
    Ok(outcome)
}
