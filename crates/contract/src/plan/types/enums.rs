//! Enums of texts and sets of flags: their members become variants.

use proc_macro2::Ident;

use super::super::names::{Scope, identifier, upper_camel};

/// An enum of texts.
#[derive(Debug)]
pub struct EnumPlan<'d> {
    /// Its variants in the document's order.
    pub variants: Vec<VariantPlan<'d>>,
    /// Whether its first variant is its default, because a read-only property needs one.
    pub default: bool,
}

/// A variant of an enum of texts.
#[derive(Debug)]
pub struct VariantPlan<'d> {
    /// The text.
    pub member: &'d str,
    /// The variant's name.
    pub name: String,
}

impl VariantPlan<'_> {
    /// The variant's name in code.
    pub fn identifier(&self) -> Ident {
        identifier(&self.name)
    }
}

/// A set of flags.
#[derive(Debug)]
pub struct FlagsPlan<'d> {
    /// The name of the enum of one flag.
    pub flag: String,
    /// The flags in the document's order.
    pub variants: Vec<VariantPlan<'d>>,
}

/// The variants of these members, which no two of them share.
pub(super) fn variants(members: &[String]) -> Vec<VariantPlan<'_>> {
    let mut scope = Scope::of_variants();
    members
        .iter()
        .map(|member| VariantPlan {
            member,
            name: scope.claim(upper_camel(member)),
        })
        .collect()
}
