//! Unions of named schemas and how their arms are told apart. The arms themselves are named schemas
//! and compared as such.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Rule;
use super::comparison::{Comparison, Pair, Position, below, members, shown};
use crate::read::SCHEMA_PREFIX;

impl Comparison<'_> {
    pub(super) fn union(&mut self, pair: &Pair<'_>, position: Position) {
        let (left, right) = (arms(pair.left.get("oneOf")), arms(pair.right.get("oneOf")));
        let (Some(left), Some(right)) = (left, right) else {
            // An arm without a name, or one that says more than its name.
            if pair.left.get("oneOf") != pair.right.get("oneOf") {
                self.unclassified(pair, "oneOf");
            }
            return self.discriminator(pair, &BTreeSet::new());
        };
        let pointer = pair.below("oneOf");
        for arm in left.difference(&right) {
            let what = format!("the arm `{arm}` was removed");
            let (request, response) = (Rule::RequestUnionArmRemoved, Rule::ResponseUnionArmRemoved);
            self.arm(&below(&pointer, arm), position, request, response, &what);
        }
        for arm in right.difference(&left) {
            let what = format!("the arm `{arm}` was added");
            let (request, response) = (Rule::RequestUnionArmAdded, Rule::ResponseUnionArmAdded);
            self.arm(&below(&pointer, arm), position, request, response, &what);
        }
        let common: BTreeSet<&str> = left.intersection(&right).copied().collect();
        self.discriminator(pair, &common);
    }

    fn arm(
        &mut self,
        pointer: &str,
        position: Position,
        request: Rule,
        response: Rule,
        what: &str,
    ) {
        if position.directions.request {
            self.record(pointer, request, what);
        }
        if position.directions.response {
            self.record(pointer, response, what);
        }
    }

    /// Compares the tags of the arms that both documents have; the others came or went with theirs.
    fn discriminator(&mut self, pair: &Pair<'_>, common: &BTreeSet<&str>) {
        let (left, right) = match pair.get("discriminator") {
            (left, right) if left == right => return,
            (Some(left), Some(right)) => (left, right),
            (Some(_), None) => {
                return self.keyword(pair, "discriminator", Rule::DiscriminatorRemoved);
            }
            _ => return self.unclassified(pair, "discriminator"),
        };
        let pointer = pair.below("discriminator");
        let Some(discriminator) = self.objects(&pointer, left, right) else {
            return;
        };
        for key in discriminator.differing() {
            match (key, discriminator.get(key)) {
                ("propertyName", _) => {
                    self.keyword(&discriminator, key, Rule::DiscriminatorPropertyRenamed);
                }
                ("mapping", (Some(_), None)) => {
                    self.keyword(&discriminator, key, Rule::DiscriminatorMappingRemoved);
                }
                ("mapping", (Some(left), Some(right))) => {
                    self.mapping(&discriminator, left, right, common);
                }
                _ => self.unclassified(&discriminator, key),
            }
        }
    }

    fn mapping(&mut self, pair: &Pair<'_>, left: &Value, right: &Value, common: &BTreeSet<&str>) {
        let (released, current) = (tags(left), tags(right));
        for arm in common {
            let (left, right) = (released.get(arm), current.get(arm));
            if left != right {
                let listed = |tags: Option<&BTreeSet<&str>>| match tags {
                    Some(tags) => tags.iter().copied().collect::<Vec<_>>().join(" and "),
                    None => shown(None),
                };
                let what = format!(
                    "the tag of `{arm}` went from {} to {}",
                    listed(left),
                    listed(right)
                );
                let pointer = below(&pair.below("mapping"), arm);
                self.record(&pointer, Rule::DiscriminatorMappingChanged, what);
            }
        }
        // A tag of something that is no arm means nothing that a rule could describe.
        let stray = |mapped: &BTreeMap<&str, BTreeSet<&str>>,
                     other: &BTreeMap<&str, BTreeSet<&str>>| {
            mapped.keys().any(|arm| {
                !common.contains(arm)
                    && other
                        .get(arm)
                        .is_some_and(|tags| Some(tags) != mapped.get(arm))
            })
        };
        if stray(&released, &current) {
            self.unclassified(pair, "mapping");
        }
    }
}

/// The names of the arms, if each is a name and nothing else.
fn arms(list: Option<&Value>) -> Option<BTreeSet<&str>> {
    let arm = |arm: &'_ Value| -> bool { arm.as_object().is_some_and(|arm| arm.len() == 1) };
    let items = list?.as_array()?;
    items
        .iter()
        .map(|item| {
            let reference = item.get("$ref")?.as_str()?;
            arm(item).then(|| reference.strip_prefix(SCHEMA_PREFIX))?
        })
        .collect()
}

/// For every arm the tags that mean it.
fn tags(mapping: &Value) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut tags: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (tag, target) in members(Some(mapping)) {
        let target = target.as_str().unwrap_or_default();
        let arm = target.strip_prefix(SCHEMA_PREFIX).unwrap_or(target);
        tags.entry(arm).or_default().insert(tag);
    }
    tags
}
