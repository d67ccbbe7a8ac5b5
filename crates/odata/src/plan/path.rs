//! Planning of paths.

use super::expression::{Scope, wrong_type};
use super::node::{PathNode, Root, Step};
use crate::fault::{Fault, Problem};
use crate::model::{Structured, Type, find_property, find_type};
use crate::syntax::{Expression, MemberPath, PathRoot, PathSegment, Quantifier, SegmentKind};
use muster_model_runtime::Item;

impl Scope<'_> {
    pub(super) fn path(&mut self, path: &MemberPath) -> Result<(PathNode, Type), Fault> {
        let (root, mut current) = match &path.root {
            PathRoot::It if let Some(outer) = self.outer => {
                (Root::Outer, Type::Object(Structured::of(outer)))
            }
            PathRoot::Implicit | PathRoot::It => {
                (Root::Item, Type::Object(Structured::of(self.schema)))
            }
            PathRoot::Variable(name) => self.variable(name),
        };
        let is_item = matches!(root, Root::Item);
        let mut steps = Vec::with_capacity(path.segments.len());
        for segment in &path.segments {
            let is_own = is_item && steps.iter().all(|step| matches!(step, Step::Cast(_)));
            let step;
            (step, current) = self.step(current, segment, is_own)?;
            steps.push(step);
        }
        Ok((PathNode { root, steps }, current))
    }

    /// The grammar admits only variables in scope, so there is one.
    fn variable(&self, name: &str) -> (Root, Type) {
        let place = self
            .variables
            .iter()
            .rposition(|(variable, _)| variable == name);
        let found = place.and_then(|place| Some((place, self.variables.get(place)?.1)));
        found.map_or((Root::Item, Type::Unknown), |(place, variable_type)| {
            (Root::Variable(place), variable_type)
        })
    }

    fn step(
        &mut self,
        current: Type,
        segment: &PathSegment,
        is_own: bool,
    ) -> Result<(Step, Type), Fault> {
        let offset = segment.place.0;
        let fault = |problem| Fault::new(offset, problem);
        let is_unknown = matches!(current, Type::Unknown);
        match (&segment.kind, current) {
            (SegmentKind::Member(name), Type::Object(structured)) => {
                let found = find_property(structured, self.version, name)
                    .map_err(|problem| fault(self.relationship(name, is_own).unwrap_or(problem)))?;
                Ok((
                    Step::Member(found.name, found.property_type),
                    found.property_type,
                ))
            }
            (SegmentKind::Member(name), _) if is_unknown => {
                Ok((Step::Member(name.clone(), Type::Unknown), Type::Unknown))
            }
            (SegmentKind::Cast(name), Type::Object(structured)) => {
                let (test, narrowed) = find_type(structured, self.version, name).map_err(fault)?;
                Ok((Step::Cast(test), Type::Object(narrowed)))
            }
            (SegmentKind::Count, Type::Collection(_)) => Ok((Step::Count, Type::Integer)),
            (SegmentKind::AnyAtAll, Type::Collection(_)) => Ok((Step::AnyAtAll, Type::Boolean)),
            (
                SegmentKind::Lambda {
                    quantifier,
                    variable,
                    predicate,
                },
                Type::Collection(item),
            ) => {
                let step = self.lambda(*quantifier, variable, predicate, item)?;
                Ok((step, Type::Boolean))
            }
            (SegmentKind::Member(_) | SegmentKind::Cast(_), other) => {
                let expected = match other {
                    Type::Collection(_) => "an object before the '/'; use any, all or $count",
                    _ => "an object before the '/'",
                };
                Err(wrong_type(
                    offset,
                    &format!("the path '/{segment}'"),
                    expected,
                    other,
                ))
            }
            (_, other) => {
                let expected = "a collection before the '/'";
                Err(wrong_type(
                    offset,
                    &format!("the path '/{segment}'"),
                    expected,
                    other,
                ))
            }
        }
    }

    /// What the item itself, of whatever type, is related by.
    fn relationship(&self, name: &str, is_own: bool) -> Option<Problem> {
        let exists = |own: &&str| own.eq_ignore_ascii_case(name);
        (is_own && self.relationships.iter().any(exists)).then(|| Problem::Unsupported {
            feature: format!("the relationship '{name}' within an expression"),
        })
    }

    fn lambda(
        &mut self,
        quantifier: Quantifier,
        variable: &str,
        predicate: &Expression,
        item: &'static Item,
    ) -> Result<Step, Fault> {
        self.variables
            .push((variable.to_owned(), Type::of(&item.rule)));
        let name = match quantifier {
            Quantifier::Any => "'any'",
            Quantifier::All => "'all'",
        };
        let predicate = self.condition(name, predicate);
        self.variables.pop();
        Ok(Step::Lambda(quantifier, Box::new(predicate?)))
    }
}
