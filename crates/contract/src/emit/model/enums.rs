//! Enums: the variants with their spelling on the wire.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{EnumPlan, TypePlan, identifier};

use super::super::text;
use super::attributes;

pub(super) fn emit(planned: &TypePlan<'_>, shape: &EnumPlan<'_>) -> TokenStream {
    let name = identifier(&planned.name);
    let documentation = text::documentation(planned.schema.description.as_deref());
    let attributes = attributes::of_type(planned);
    let derive_default = shape.default.then(|| quote!(Default,));
    let variants = shape.variants.iter().enumerate().map(|(index, variant)| {
        let (member, name) = (variant.member, variant.identifier());
        let words = format!(" `{member}`");
        let default = (shape.default && index == 0).then(|| quote!(#[default]));
        quote! {
            #[doc = #words]
            #default
            #[serde(rename = #member)]
            #name,
        }
    });
    let texts = shape.variants.iter().map(|variant| {
        let (member, name) = (variant.member, variant.identifier());
        quote!(Self::#name => #member)
    });
    quote! {
        #documentation
        #[derive(Clone, Copy, Debug, #derive_default PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
        #[schema(#(#attributes),*)]
        pub enum #name {
            #(#variants)*
        }

        impl #name {
            /// The member as it stands on the wire.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { #(#texts),* }
            }
        }
    }
}
