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
        Root::Item => Value::Object(scope.subject.item),
        Root::Outer => scope.subject.outer.map_or(Value::Null, Value::Object),
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
                Value::Boolean(quantify(*quantifier, predicate, &collection, scope)?)
            }
            _ => Value::Null,
        };
    }
    Ok(current)
}

/// `any` is true when the predicate is true for an element, `all` when it is true for each; where
/// they are not true they are false and never null, as
/// [OData 4.01 URL Conventions, 5.1.1.13](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_LambdaOperators)
/// has it.
fn quantify<'v>(
    quantifier: Quantifier,
    predicate: &'v Node,
    collection: &Value<'v>,
    scope: &mut Scope<'v>,
) -> Result<bool, Fault> {
    let decisive = quantifier == Quantifier::Any;
    let Value::Collection(elements, item) = collection else {
        return Ok(!decisive);
    };
    let element_type = Type::of(&item.rule);
    for element in *elements {
        scope.variables.push(Value::read(element, element_type));
        let value = evaluate(predicate, scope);
        scope.variables.pop();
        if (value?.as_truth() == Some(true)) == decisive {
            return Ok(decisive);
        }
    }
    Ok(!decisive)
}
