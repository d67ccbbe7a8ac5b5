//! Planning of `$select`.

use super::Resource;
use super::layer::check_number;
use crate::fault::Fault;
use crate::model::{Structured, Type, TypeTest, find_property, find_type, qualified};
use crate::names::OptionName;
use crate::syntax::{PathSegment, SegmentKind, SelectItem};
use std::collections::BTreeSet;

/// How many different paths may be selected. Each is looked for in every row;
/// all kinds of enrollment configurations together have some 70 properties.
const LIMIT: usize = 100;

/// What is selected.
#[derive(Debug)]
pub(crate) struct SelectPlan {
    /// Whether everything is, as by `*`.
    pub(crate) everything: bool,
    /// Each once.
    pub(crate) paths: Vec<Vec<SelectStep>>,
}

/// One step of a selected path.
#[derive(Debug)]
pub(crate) enum SelectStep {
    Member(String),
    Cast(Cast),
}

/// The narrowing of a path to a type.
#[derive(Debug)]
pub(crate) struct Cast {
    /// The qualified name of the type.
    pub(crate) name: String,
    pub(crate) test: TypeTest,
}

impl SelectPlan {
    pub(super) fn plan(items: &[SelectItem], resource: &Resource<'_>) -> Result<Self, Fault> {
        let mut plan = Self {
            everything: false,
            paths: Vec::new(),
        };
        let mut known = BTreeSet::new();
        let mut surplus = None;
        for item in items {
            match item {
                SelectItem::Everything => plan.everything = true,
                SelectItem::Path(path) => {
                    // A relationship is no part of the row, whatever is selected; it is answered
                    // with when it is expanded, and selected for its link.
                    let steps = match relationship(path, resource) {
                        Some(name) => vec![SelectStep::Member(name.to_owned())],
                        None => plan_path(path, resource)?,
                    };
                    if !known.insert(written(&steps)) {
                        continue;
                    }
                    if plan.paths.len() == LIMIT {
                        surplus = surplus.or(path.first().map(|first| first.place.0));
                    } else {
                        plan.paths.push(steps);
                    }
                }
            }
        }
        check_number(OptionName::Select, known.len(), LIMIT, surplus)?;
        Ok(plan)
    }
}

/// The path as context URLs write it.
pub(crate) fn written(path: &[SelectStep]) -> String {
    let steps = path.iter().map(|step| match step {
        SelectStep::Member(name) => name.as_str(),
        SelectStep::Cast(cast) => cast.name.as_str(),
    });
    steps.collect::<Vec<_>>().join("/")
}

/// The relationship that a path is the name of.
fn relationship(path: &[PathSegment], resource: &Resource<'_>) -> Option<&'static str> {
    let [
        PathSegment {
            kind: SegmentKind::Member(name),
            ..
        },
    ] = path
    else {
        return None;
    };
    related(name, resource)
}

/// The relationship of this name, as the document spells it.
fn related(name: &str, resource: &Resource<'_>) -> Option<&'static str> {
    let mut names = resource
        .navigations
        .iter()
        .map(|navigation| navigation.name);
    names.find(|own| own.eq_ignore_ascii_case(name))
}

fn plan_path(path: &[PathSegment], resource: &Resource<'_>) -> Result<Vec<SelectStep>, Fault> {
    let mut current = Type::Object(Structured::of(resource.schema));
    let mut steps = Vec::with_capacity(path.len());
    for segment in path {
        let offset = segment.place.0;
        let fault = |problem| Fault::new(offset, problem);
        // Parts of elements are selected as those of the element would be.
        if let Type::Collection(item) = current {
            current = Type::of(&item.rule);
        }
        match (&segment.kind, current) {
            (SegmentKind::Member(name), Type::Object(structured)) => {
                let is_own = steps.iter().all(|step| matches!(step, SelectStep::Cast(_)));
                let found = find_property(structured, resource.version, name);
                let found = found.map_err(|problem| match related(name, resource) {
                    Some(name) if is_own && !steps.is_empty() => {
                        let feature = format!("the relationship '{name}' behind a type in $select");
                        Fault::unsupported(offset, feature)
                    }
                    _ => fault(problem),
                })?;
                current = found.property_type;
                steps.push(SelectStep::Member(found.name));
            }
            (SegmentKind::Member(name), Type::Unknown) => {
                steps.push(SelectStep::Member(name.clone()));
            }
            (SegmentKind::Cast(name), Type::Object(structured)) => {
                let (test, narrowed) =
                    find_type(structured, resource.version, name).map_err(fault)?;
                current = Type::Object(narrowed);
                let name = qualified(narrowed.type_name());
                steps.push(SelectStep::Cast(Cast { name, test }));
            }
            (_, other) => {
                let operation = format!("the path '/{segment}'");
                let expected = "an object before the '/'";
                return Err(super::expression::wrong_type(
                    offset, &operation, expected, other,
                ));
            }
        }
    }
    if let Some(SelectStep::Cast(_)) = steps.last() {
        let end = path.last().map_or(0, |segment| segment.place.0);
        return Err(Fault::expected(end, "a property after the type"));
    }
    Ok(steps)
}
