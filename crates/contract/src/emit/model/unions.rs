//! Unions: enums whose variants are told apart by a tag on the wire.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{ArmPlan, Plan, Shape, TypePlan, UnionPlan, identifier};
use crate::read::SCHEMA_PREFIX;

use super::super::text;
use super::{attributes, type_path};

pub(super) fn emit(plan: &Plan<'_>, planned: &TypePlan<'_>, shape: &UnionPlan<'_>) -> TokenStream {
    let name = identifier(&planned.name);
    let documentation = text::documentation(planned.schema.description.as_deref());
    let property = &shape.union.property;
    let mapping = shape.arms.iter().map(|arm| {
        let target = format!("{}{}", SCHEMA_PREFIX, arm.arm.schema);
        let tag = &arm.arm.tag;
        quote!((#tag = #target))
    });
    let mut attributes = attributes::of_type(planned);
    attributes.push(quote!(discriminator(property_name = #property, mapping(#(#mapping),*))));
    let names: Vec<_> = shape.arms.iter().map(ArmPlan::identifier).collect();
    let paths: Vec<_> = shape
        .arms
        .iter()
        .map(|arm| type_path(plan, &arm.arm.schema))
        .collect();
    let spellings: Vec<_> = shape.arms.iter().map(|arm| arm.spellings).collect();
    let canonical: Vec<_> = shape.arms.iter().map(|arm| &arm.arm.tag).collect();
    let base = emit_base(plan, shape);
    let apply = planned
        .schema
        .patch_of
        .as_deref()
        .and_then(|source| emit_apply(plan, shape, source));
    quote! {
        #documentation
        #[derive(Clone, Debug, PartialEq, ToSchema)]
        #[serde(untagged)]
        #[schema(#(#attributes),*)]
        pub enum #name {
            #(#names(#paths),)*
        }

        impl #name {
            /// The canonical tag of the value's type.
            #[must_use]
            pub fn tag(&self) -> &'static str {
                match self { #(Self::#names(_) => #canonical),* }
            }

            #base
            #apply
        }

        impl Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self { #(Self::#names(arm) => arm.serialize(serializer)),* }
            }
        }

        impl<'de> Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = Value::deserialize(deserializer)?;
                let tag = value.get(#property).and_then(Value::as_str).unwrap_or_default();
                match tag {
                    #(#(#spellings)|* => {
                        serde_json::from_value(value).map(Self::#names).map_err(serde::de::Error::custom)
                    })*
                    unknown => Err(serde::de::Error::unknown_variant(unknown, &[#(#canonical),*])),
                }
            }
        }

        #(impl From<#paths> for #name {
            fn from(arm: #paths) -> Self {
                Self::#names(arm)
            }
        })*
    }
}

/// What every arm inherits can be reached without knowing the arm.
fn emit_base(plan: &Plan<'_>, shape: &UnionPlan<'_>) -> Option<TokenStream> {
    let path = type_path(plan, shape.base?);
    let arms: Vec<_> = shape
        .arms
        .iter()
        .filter_map(|arm| match &plan.types[arm.arm.schema.as_str()].shape {
            Shape::Struct(object) => {
                Some((arm.identifier(), identifier(&object.base.as_ref()?.field)))
            }
            _ => None,
        })
        .collect();
    let (names, fields): (Vec<_>, Vec<_>) = arms.into_iter().unzip();
    Some(quote! {
        /// What the value has in common with every other arm.
        #[must_use]
        pub fn base(&self) -> &#path {
            match self { #(Self::#names(arm) => &arm.#fields),* }
        }

        /// What the value has in common with every other arm, to be changed.
        pub fn base_mut(&mut self) -> &mut #path {
            match self { #(Self::#names(arm) => &mut arm.#fields),* }
        }
    })
}

/// Changes fit a value of the type they name and no other.
fn emit_apply(plan: &Plan<'_>, shape: &UnionPlan<'_>, source: &str) -> Option<TokenStream> {
    let Shape::Union(target) = &plan.types.get(source)?.shape else {
        return None;
    };
    let path = type_path(plan, source);
    let arms = shape.arms.iter().filter_map(|arm| {
        let to = target
            .arms
            .iter()
            .find(|other| other.arm.tag == arm.arm.tag)?;
        let (from, to) = (arm.identifier(), to.identifier());
        Some(quote!((Self::#from(patch), #path::#to(target)) => patch.apply(target)))
    });
    let several = (shape.arms.len() > 1).then(|| quote!((patch, _) => return Err(patch),));
    Some(quote! {
        /// Lays the changes over a value of the type they name.
        ///
        /// # Errors
        /// The changes, when the value is of another type.
        #[allow(clippy::result_large_err)]
        pub fn apply(self, target: &mut #path) -> Result<(), Self> {
            match (self, target) {
                #(#arms,)*
                #several
            }
            Ok(())
        }
    })
}
