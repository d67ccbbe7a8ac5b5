//! Sets of flags, and the enum of one flag beside each.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{FlagsPlan, TypePlan, VariantPlan, identifier};
use crate::read::flags_pattern;

use super::super::text;
use super::attributes;

/// A set of flags is one text on the wire and a set in Rust.
pub(super) fn emit(planned: &TypePlan<'_>, shape: &FlagsPlan<'_>) -> TokenStream {
    let (name, flag) = (identifier(&planned.name), identifier(&shape.flag));
    let documentation = text::documentation(planned.schema.description.as_deref());
    let component = planned.component;
    let words = format!(" One flag of [`{}`].", planned.name);
    let names: Vec<_> = shape.variants.iter().map(VariantPlan::identifier).collect();
    let members: Vec<_> = shape
        .variants
        .iter()
        .map(|variant| variant.member)
        .collect();
    let owned: Vec<String> = members.iter().map(|member| (*member).to_owned()).collect();
    let pattern = flags_pattern(&owned);
    let description = attributes::built_description(planned.schema);
    let title = planned
        .schema
        .title
        .as_ref()
        .map(|title| quote!(.title(Some(#title))));
    quote! {
        #documentation
        #[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
        pub struct #name(pub BTreeSet<#flag>);

        #[doc = #words]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum #flag {
            #(#[doc = #members] #names,)*
        }

        impl #flag {
            /// The flag as it stands on the wire.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { #(Self::#names => #members),* }
            }
        }

        impl std::str::FromStr for #flag {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, String> {
                match text {
                    #(#members => Ok(Self::#names),)*
                    unknown => Err(format!("`{unknown}` is not a flag")),
                }
            }
        }

        impl Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let flags: Vec<&str> = self.0.iter().map(|flag| flag.as_str()).collect();
                serializer.serialize_str(&flags.join(","))
            }
        }

        impl<'de> Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                text.split(',').map(str::parse).collect::<Result<_, _>>().map(Self).map_err(serde::de::Error::custom)
            }
        }

        impl utoipa::PartialSchema for #name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
                utoipa::openapi::ObjectBuilder::new()
                    .schema_type(utoipa::openapi::Type::String)
                    .pattern(Some(#pattern))
                    #title
                    #description
                    .build()
                    .into()
            }
        }

        impl ToSchema for #name {
            fn name() -> std::borrow::Cow<'static, str> {
                #component.into()
            }
        }
    }
}
