//! The types: one module per authored file, every type with its serde and utoipa derives and its
//! table. Each shape of type has a module below.

mod attributes;
mod enums;
mod flags;
mod markers;
mod newtypes;
mod structs;
mod unions;

use indexmap::IndexMap;
use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{Plan, RustType, Shape, TypePlan, identifier};

use super::rules;

pub(super) use attributes::constraints;

/// The files of the model crate's generated folder.
pub(super) fn emit(plan: &Plan<'_>) -> Vec<(String, TokenStream)> {
    let mut modules: IndexMap<&str, Vec<TokenStream>> = IndexMap::new();
    for planned in plan.types.values() {
        modules
            .entry(&planned.module)
            .or_default()
            .push(emit_type(plan, planned));
    }
    modules.sort_unstable_keys();
    let names: Vec<_> = modules.keys().map(|module| identifier(module)).collect();
    let types = plan.types.values().map(|planned| {
        let (name, table) = (identifier(&planned.name), identifier(&planned.table));
        quote!(muster_model_runtime::Type::of::<#name>(&#table))
    });
    let mut files = vec![(
        "mod.rs".to_owned(),
        quote! {
            #(mod #names;)*
            #(pub use #names::*;)*

            /// Every type, in the document's order.
            pub const TYPES: &[muster_model_runtime::Type] = &[#(#types),*];
        },
    )];
    for (module, types) in &modules {
        let tokens = quote! {
            #[allow(unused_imports)]
            use {
                std::collections::{BTreeMap, BTreeSet},
                muster_model_runtime::{Change, DateTimeOffset, Described, schema},
                serde::{Deserialize, Serialize},
                serde_json::Value,
                utoipa::ToSchema,
                uuid::Uuid,
            };
            #(#types)*
        };
        files.push((format!("{module}.rs"), tokens));
    }
    files
}

fn emit_type(plan: &Plan<'_>, planned: &TypePlan<'_>) -> TokenStream {
    let name = identifier(&planned.name);
    let body = match &planned.shape {
        Shape::Struct(shape) => structs::emit(plan, planned, shape),
        Shape::Enum(shape) => enums::emit(planned, shape),
        Shape::Flags(shape) => flags::emit(planned, shape),
        Shape::Union(shape) => unions::emit(plan, planned, shape),
        Shape::Newtype(shape) => newtypes::emit(plan, planned, shape),
    };
    let reference = |component: &str| {
        let table = identifier(&plan.types[component].table);
        quote!(super::#table)
    };
    let table = rules::table(plan, planned, &reference);
    let table_name = identifier(&planned.table);
    quote! {
        #body
        impl Described for #name {
            fn schema() -> &'static schema::Schema {
                &#table_name
            }
        }
        #table
    }
}

fn type_path(plan: &Plan<'_>, component: &str) -> TokenStream {
    let name = identifier(&plan.types[component].name);
    quote!(super::#name)
}

fn rust(plan: &Plan<'_>, rust: &RustType) -> TokenStream {
    rust.tokens(&|component| type_path(plan, component))
}
