//! The types of the generated client that must stay open: an enum member or a derived type that
//! the service invents after this client was generated must not turn an answer into an error.
//! progenitor has no words for that, so these types replace the ones it would write.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{ArmPlan, EnumPlan, Plan, Shape, UnionPlan, VariantPlan, identifier};

use super::text;

/// The names of the types replaced.
pub(super) fn names<'p>(plan: &'p Plan<'_>) -> impl Iterator<Item = &'p str> {
    plan.types
        .values()
        .filter(|planned| matches!(planned.shape, Shape::Enum(_) | Shape::Union(_)))
        .map(|planned| planned.name.as_str())
}

pub(super) fn emit(plan: &Plan<'_>) -> TokenStream {
    let types = plan.types.values().filter_map(|planned| {
        let description = planned.schema.description.as_deref();
        match &planned.shape {
            Shape::Enum(shape) => Some(emit_enum(&planned.name, description, shape)),
            Shape::Union(shape) => Some(emit_union(plan, &planned.name, description, shape)),
            Shape::Struct(_) | Shape::Flags(_) | Shape::Newtype(_) => None,
        }
    });
    quote! {
        #[allow(unused_imports)]
        use {
            super::client::types,
            serde::{Deserialize, Serialize},
            serde_json::Value,
        };
        #(#types)*
    }
}

fn emit_enum(name: &str, description: Option<&str>, shape: &EnumPlan<'_>) -> TokenStream {
    let name = identifier(name);
    let documentation = text::documentation(description);
    let other = identifier(&catch_all(
        shape.variants.iter().map(|variant| variant.name.as_str()),
    ));
    let names: Vec<_> = shape.variants.iter().map(VariantPlan::identifier).collect();
    let members: Vec<_> = shape
        .variants
        .iter()
        .map(|variant| variant.member)
        .collect();
    let words = members.iter().map(|member| format!(" `{member}`"));
    quote! {
        #documentation
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum #name {
            #(#[doc = #words] #names,)*
            /// A member this client does not know.
            #other(String),
        }

        impl #name {
            /// The member as it stands on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#names => #members,)*
                    Self::#other(member) => member,
                }
            }
        }

        impl From<String> for #name {
            fn from(member: String) -> Self {
                match member.as_str() {
                    #(#members => Self::#names,)*
                    _ => Self::#other(member),
                }
            }
        }

        impl std::str::FromStr for #name {
            type Err = std::convert::Infallible;

            fn from_str(member: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(member.to_owned()))
            }
        }

        impl std::fmt::Display for #name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        impl Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(Self::from)
            }
        }
    }
}

fn emit_union(
    plan: &Plan<'_>,
    name: &str,
    description: Option<&str>,
    shape: &UnionPlan<'_>,
) -> TokenStream {
    let name = identifier(name);
    let documentation = text::documentation(description);
    let property = &shape.union.property;
    let other = identifier(&catch_all(shape.arms.iter().map(|arm| arm.name.as_str())));
    let names: Vec<_> = shape.arms.iter().map(ArmPlan::identifier).collect();
    let paths: Vec<_> = shape
        .arms
        .iter()
        .map(|arm| {
            let name = identifier(&plan.types[arm.arm.schema.as_str()].name);
            quote!(types::#name)
        })
        .collect();
    let spellings: Vec<_> = shape.arms.iter().map(|arm| arm.spellings).collect();
    quote! {
        #documentation
        #[derive(Clone, Debug)]
        pub enum #name {
            #(#names(#paths),)*
            /// A type this client does not know, as it came.
            #other(serde_json::Map<String, Value>),
        }

        impl Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    #(Self::#names(arm) => arm.serialize(serializer),)*
                    Self::#other(members) => members.serialize(serializer),
                }
            }
        }

        impl<'de> Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let members = serde_json::Map::deserialize(deserializer)?;
                let tag = members.get(#property).and_then(Value::as_str).unwrap_or_default();
                match tag {
                    #(#(#spellings)|* => {
                        serde_json::from_value(Value::Object(members))
                            .map(Self::#names)
                            .map_err(serde::de::Error::custom)
                    })*
                    _ => Ok(Self::#other(members)),
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

/// A name for what is not known, that no known thing has.
fn catch_all<'n>(taken: impl Iterator<Item = &'n str>) -> String {
    let taken: Vec<&str> = taken.collect();
    let mut name = "Unrecognized".to_owned();
    while taken.contains(&name.as_str()) {
        name.push('_');
    }
    name
}
