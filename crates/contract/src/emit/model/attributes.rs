//! What utoipa is told of a type or a field: the arguments of `#[schema(...)]`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use crate::plan::{Plan, RustType, TypePlan, identifier};
use crate::read::{Schema, SchemaKind};

/// What every named type says of itself: the component's name, in which `::` stands for a dot, and
/// its title.
pub(super) fn of_type(planned: &TypePlan<'_>) -> Vec<TokenStream> {
    let parts = planned.component.split('.').map(identifier);
    let mut attributes = vec![quote!(as = #(#parts)::*)];
    let title = planned.schema.title.as_ref();
    attributes.extend(title.map(|title| quote!(title = #title)));
    attributes
}

/// The type utoipa is to describe, where it is another than the value's own.
pub(super) fn described_type(
    plan: &Plan<'_>,
    value: &RustType,
    schema: &Schema,
) -> Option<TokenStream> {
    match (value, &schema.kind) {
        (RustType::DateTime, _) => Some(quote!(String)),
        // A set is how utoipa says `uniqueItems`; the value itself keeps its order.
        (RustType::List(element, nullable), SchemaKind::Array(array)) if array.unique => {
            let element = super::rust(plan, element);
            Some(if *nullable {
                quote!(BTreeSet<Option<#element>>)
            } else {
                quote!(BTreeSet<#element>)
            })
        }
        _ => None,
    }
}

/// The constraints of a scalar or a list.
pub(in crate::emit) fn constraints(schema: &Schema) -> Vec<TokenStream> {
    let constraints = match &schema.kind {
        SchemaKind::Integer(integer) => vec![
            ("minimum", integer.minimum.map(Literal::i64_unsuffixed)),
            ("maximum", integer.maximum.map(Literal::i64_unsuffixed)),
        ],
        SchemaKind::Number(number) => [
            ("minimum", number.minimum),
            ("maximum", number.maximum),
            ("exclusive_minimum", number.exclusive_minimum),
            ("exclusive_maximum", number.exclusive_maximum),
        ]
        .map(|(name, bound)| (name, bound.map(Literal::f64_unsuffixed)))
        .to_vec(),
        SchemaKind::Text(text) => vec![
            ("min_length", text.min_length.map(Literal::u32_unsuffixed)),
            ("max_length", text.max_length.map(Literal::u32_unsuffixed)),
            ("pattern", text.pattern.as_deref().map(Literal::string)),
        ],
        SchemaKind::Array(array) => vec![
            ("min_items", array.min_items.map(Literal::u32_unsuffixed)),
            ("max_items", array.max_items.map(Literal::u32_unsuffixed)),
        ],
        _ => Vec::new(),
    };
    let constraints = constraints.into_iter().filter_map(|(name, value)| {
        let (name, value) = (identifier(name), value?);
        Some(quote!(#name = #value))
    });
    constraints.collect()
}

/// The description, for a schema that is built by hand instead of derived.
pub(super) fn built_description(schema: &Schema) -> Option<TokenStream> {
    let description = schema.description.as_deref()?.trim();
    Some(quote!(.description(Some(#description))))
}

/// A JSON value as `json!` takes it.
pub(super) fn json(value: &Value) -> TokenStream {
    match value {
        Value::Null => quote!(null),
        Value::Bool(value) => quote!(#value),
        Value::Number(number) => {
            let number: TokenStream = number.to_string().parse().unwrap_or_default();
            number
        }
        Value::String(text) => quote!(#text),
        Value::Array(items) => {
            let items = items.iter().map(json);
            quote!([#(#items),*])
        }
        Value::Object(members) => {
            let members = members.iter().map(|(key, value)| {
                let value = json(value);
                quote!(#key: #value)
            });
            quote!({#(#members),*})
        }
    }
}
