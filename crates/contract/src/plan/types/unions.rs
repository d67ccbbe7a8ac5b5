//! Unions: enums of structs, told apart by a tag.

use std::collections::BTreeSet;

use proc_macro2::Ident;

use crate::read::{Arm, SchemaKind, Union};

use super::super::names::identifier;
use super::Planner;

/// An enum of structs.
#[derive(Debug)]
pub struct UnionPlan<'d> {
    /// The union schema.
    pub union: &'d Union,
    /// Its arms in the document's order.
    pub arms: Vec<ArmPlan<'d>>,
    /// The component all arms extend directly, if there is one.
    pub base: Option<&'d str>,
}

/// One arm of a union.
#[derive(Debug)]
pub struct ArmPlan<'d> {
    /// The arm.
    pub arm: &'d Arm,
    /// The variant's name, which is its type's name.
    pub name: String,
    /// Every accepted spelling of its tag, the canonical one first.
    pub spellings: &'d [String],
}

impl ArmPlan<'_> {
    /// The variant's name in code.
    pub fn identifier(&self) -> Ident {
        identifier(&self.name)
    }
}

impl<'d> Planner<'d, '_> {
    pub(super) fn union(&self, union: &'d Union) -> UnionPlan<'d> {
        let mut bases = BTreeSet::new();
        let arms = union
            .arms
            .iter()
            .filter_map(|arm| {
                let SchemaKind::Object(object) = &self.document.schemas.get(&arm.schema)?.kind
                else {
                    return None;
                };
                bases.insert(object.base.as_deref());
                let tag = object
                    .properties
                    .iter()
                    .find(|property| property.name == union.property)?;
                let SchemaKind::Tag(tag) = &tag.schema.kind else {
                    return None;
                };
                Some(ArmPlan {
                    arm,
                    name: self.names.get(arm.schema.as_str())?.type_name.clone(),
                    spellings: &tag.spellings,
                })
            })
            .collect();
        let base = match bases.into_iter().collect::<Vec<_>>().as_slice() {
            [Some(base)] => Some(*base),
            _ => None,
        };
        UnionPlan { union, arms, base }
    }
}
