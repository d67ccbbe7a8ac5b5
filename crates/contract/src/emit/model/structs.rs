//! Structs: their fields with what serde and utoipa are told of each, and the laying of changes over
//! them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{FieldPlan, Plan, RustType, Shape, StructPlan, TypePlan, identifier};

use super::super::text;
use super::{attributes, markers};

pub(super) fn emit(plan: &Plan<'_>, planned: &TypePlan<'_>, shape: &StructPlan<'_>) -> TokenStream {
    let name = identifier(&planned.name);
    let documentation = text::documentation(planned.schema.description.as_deref());
    let attributes = attributes::of_type(planned);
    // A type's own name comes first on the wire, then what it inherits, then what it adds.
    let (tags, others): (Vec<_>, Vec<_>) =
        shape.fields.iter().partition(|field| field.tag.is_some());
    let tags = tags.into_iter().map(|field| emit_field(plan, field));
    let base = shape.base.as_ref().map(|base| {
        let (field, path) = (
            identifier(&base.field),
            super::type_path(plan, &base.component),
        );
        quote!(#[serde(flatten)] pub #field: #path,)
    });
    let others = others.into_iter().map(|field| emit_field(plan, field));
    let rest = shape.rest.as_ref().map(|rest| {
        let rest = identifier(rest);
        quote!(#[serde(flatten)] pub #rest: BTreeMap<String, Value>,)
    });
    let markers = shape.fields.iter().filter_map(markers::emit);
    let apply = shape
        .patch_of
        .and_then(|source| emit_apply(plan, planned, shape, source));
    let derive_default = shape.default.then(|| quote!(Default,));
    quote! {
        #documentation
        #[derive(Clone, Debug, #derive_default PartialEq, Serialize, Deserialize, ToSchema)]
        #[schema(#(#attributes),*)]
        pub struct #name {
            #(#tags)*
            #base
            #(#others)*
            #rest
        }
        #apply
        #(#markers)*
    }
}

fn emit_field(plan: &Plan<'_>, field: &FieldPlan<'_>) -> TokenStream {
    let (property, schema) = (field.property, &field.property.schema);
    let (name, wire, required) = (identifier(&field.name), &property.name, property.required);
    let mut serde = vec![quote!(rename = #wire)];
    let mut attributes = vec![quote!(required = #required)];
    if let Some((marker, tag)) = &field.tag {
        if !tag.written {
            let never = format!("{marker}::is_never_written");
            serde.push(quote!(skip_serializing_if = #never));
        }
        let marker = identifier(marker);
        // The marker's own schema carries the description; utoipa would wrap a second one.
        return quote! {
            #[serde(#(#serde),*, default)]
            #[schema(inline, #(#attributes),*)]
            pub #name: #marker,
        };
    }
    if schema.read_only {
        serde.push(quote!(default));
        attributes.push(quote!(read_only));
    }
    if field.omitted_when_absent {
        serde.push(quote!(skip_serializing_if = "Option::is_none"));
        attributes.push(quote!(nullable = false));
    }
    if field.optional && !schema.read_only {
        serde.push(quote!(default));
    }
    if field.optional && field.value == RustType::Json {
        // Of what can be anything, null is a value like any other.
        serde.push(quote!(deserialize_with = "muster_model_runtime::present"));
    }
    if field.change {
        serde.push(quote!(default));
        serde.push(quote!(skip_serializing_if = "Change::is_absent"));
    }
    if field.recursive {
        attributes.push(quote!(no_recursion));
    }
    if let Some(default) = &schema.default {
        let default = attributes::json(default);
        attributes.push(quote!(default = json!(#default)));
    }
    let value = super::rust(plan, &field.value);
    if field.value == RustType::DateTime {
        attributes.push(quote!(format = DateTime));
    }
    let described = attributes::described_type(plan, &field.value, schema);
    if field.change || (field.optional && described.is_some()) {
        let described = described.unwrap_or_else(|| value.clone());
        attributes.push(quote!(value_type = Option<#described>));
    } else if let Some(described) = described {
        attributes.push(quote!(value_type = #described));
    }
    attributes.extend(attributes::constraints(schema));
    let value = match (field.change, field.optional) {
        (true, _) => quote!(Change<#value>),
        (false, true) => quote!(Option<#value>),
        (false, false) => value,
    };
    let documentation = text::documentation(schema.description.as_deref());
    let deprecated = schema.deprecated.then(|| quote!(#[deprecated]));
    quote! {
        #documentation
        #deprecated
        #[serde(#(#serde),*)]
        #[schema(#(#attributes),*)]
        pub #name: #value,
    }
}

/// Laying changes over what they are changes of.
fn emit_apply(
    plan: &Plan<'_>,
    planned: &TypePlan<'_>,
    shape: &StructPlan<'_>,
    source: &str,
) -> Option<TokenStream> {
    let Shape::Struct(target) = &plan.types.get(source)?.shape else {
        return None;
    };
    let (name, path) = (identifier(&planned.name), super::type_path(plan, source));
    let base = shape
        .base
        .as_ref()
        .zip(target.base.as_ref())
        .map(|(patch, base)| {
            let (patch, base) = (identifier(&patch.field), identifier(&base.field));
            quote!(self.#patch.apply(&mut target.#base);)
        });
    let fields = shape
        .fields
        .iter()
        .filter(|field| field.tag.is_none() && !field.property.schema.read_only);
    let assignments = fields.filter_map(|field| {
        let to = target
            .fields
            .iter()
            .find(|other| other.property.name == field.property.name)?;
        let (from, into) = (identifier(&field.name), identifier(&to.name));
        Some(match (field.laid_over, field.change, to.optional) {
            (false, true, _) => quote!(self.#from.apply(&mut target.#into);),
            (false, false, true) => {
                quote!(if let Some(value) = self.#from { target.#into = Some(value); })
            }
            (false, false, false) => {
                quote!(if let Some(value) = self.#from { target.#into = value; })
            }
            (true, true, _) => quote! {
                self.#from.lay_over(&mut target.#into, |changes, value| changes.apply(value));
            },
            (true, false, true) => quote! {
                if let Some(changes) = self.#from {
                    changes.apply(target.#into.get_or_insert_default());
                }
            },
            (true, false, false) => {
                quote!(if let Some(changes) = self.#from { changes.apply(&mut target.#into); })
            }
        })
    });
    Some(quote! {
        impl #name {
            /// Lays the changes over a value; what they do not mention stays as it is, and so does
            /// what only the server sets.
            #[allow(unused_variables)]
            pub fn apply(self, target: &mut #path) {
                #base
                #(#assignments)*
            }
        }
    })
}
