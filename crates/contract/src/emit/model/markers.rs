//! Markers: the types of tags, each of which has one value.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{FieldPlan, identifier};

use super::attributes;

/// A tag is no data: its type has one value, which is written as the canonical spelling.
pub(super) fn emit(field: &FieldPlan<'_>) -> Option<TokenStream> {
    let (marker, tag) = field.tag.as_ref()?;
    let spellings = &tag.spellings;
    let (marker, canonical) = (identifier(marker), spellings.first()?);
    let words = format!(" The type's own name on the wire: `{canonical}`.");
    let description = attributes::built_description(&field.property.schema);
    let never_written = (!tag.written).then(|| {
        quote! {
            /// Answers do not carry it; a request may.
            #[allow(clippy::trivially_copy_pass_by_ref)]
            fn is_never_written(&self) -> bool {
                true
            }
        }
    });
    Some(quote! {
        #[doc = #words]
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        pub struct #marker;

        impl #marker {
            /// Every accepted spelling; the first is the one that is written.
            pub const SPELLINGS: &'static [&'static str] = &[#(#spellings),*];

            #never_written
        }

        impl Serialize for #marker {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(#canonical)
            }
        }

        impl<'de> Deserialize<'de> for #marker {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let spelling = String::deserialize(deserializer)?;
                if Self::SPELLINGS.contains(&spelling.as_str()) {
                    Ok(Self)
                } else {
                    Err(serde::de::Error::unknown_variant(&spelling, Self::SPELLINGS))
                }
            }
        }

        impl utoipa::PartialSchema for #marker {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
                utoipa::openapi::ObjectBuilder::new()
                    .schema_type(utoipa::openapi::Type::String)
                    .enum_values(Some(Self::SPELLINGS.iter().copied()))
                    #description
                    .build()
                    .into()
            }
        }

        impl ToSchema for #marker {}
    })
}
