//! What `$select` leaves of a row.
//!
//! Keeps control information, such as `@odata.type`, of every object it keeps
//! a part of, and the order of members. The key is kept when it is selected
//! and only then, as
//! [OData 4.01 Protocol, 11.2.5.1](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_SystemQueryOptionselect)
//! has it.

use crate::evaluate::passes;
use crate::plan::{SelectPlan, SelectStep};
use serde_json::Value as Json;

/// The row with what is selected.
pub(super) fn project(select: &SelectPlan, row: Json) -> Json {
    if select.everything {
        return row;
    }
    let paths: Vec<&[SelectStep]> = select.paths.iter().map(Vec::as_slice).collect();
    part(&paths, row)
}

/// The parts of a value that paths lead to. Each call takes a step of every
/// path, so it ends where the longest does.
fn part(paths: &[&[SelectStep]], value: Json) -> Json {
    if paths.iter().any(|path| path.is_empty()) {
        return value;
    }
    match value {
        Json::Array(elements) => Json::Array(
            elements
                .into_iter()
                .map(|element| part(paths, element))
                .collect(),
        ),
        Json::Object(_) => {
            let applying: Vec<_> = paths
                .iter()
                .filter_map(|path| applicable(path, &value))
                .collect();
            let Json::Object(members) = value else {
                return value;
            };
            let kept = members.into_iter().filter_map(|(name, member)| {
                if name.starts_with('@') {
                    return Some((name, member));
                }
                // `name@odata.count` and the like go where their member goes.
                let owner = name
                    .split_once('@')
                    .map_or(name.as_str(), |(owner, _)| owner);
                let further = |(first, rest): &(&str, _)| (*first == owner).then_some(*rest);
                let further: Vec<&[SelectStep]> = applying.iter().filter_map(further).collect();
                let is_annotation = owner.len() < name.len();
                match further.as_slice() {
                    [] => None,
                    _ if is_annotation => Some((name, member)),
                    further => Some((name, part(further, member))),
                }
            });
            Json::Object(kept.collect())
        }
        other => other,
    }
}

/// The member a path leads to in an object that passes its casts, and the way
/// on from there.
fn applicable<'p>(path: &&'p [SelectStep], object: &Json) -> Option<(&'p str, &'p [SelectStep])> {
    let mut steps = *path;
    while let Some((step, rest)) = steps.split_first() {
        match step {
            SelectStep::Member(name) => return Some((name, rest)),
            SelectStep::Cast(cast) if passes(object, &cast.test) => steps = rest,
            SelectStep::Cast(_) => return None,
        }
    }
    None
}
