//! Newtypes: a name around one value.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{NewtypePlan, Plan, RustType, TypePlan, identifier};

use super::super::text;
use super::attributes;

pub(super) fn emit(plan: &Plan<'_>, planned: &TypePlan<'_>, shape: &NewtypePlan) -> TokenStream {
    let name = identifier(&planned.name);
    let documentation = text::documentation(planned.schema.description.as_deref());
    let value = super::rust(plan, &shape.value);
    let derive_default = shape.default.then(|| quote!(Default,));
    let mut attributes = attributes::of_type(planned);
    if shape.value == RustType::DateTime {
        attributes.push(quote!(format = DateTime));
    }
    let described = attributes::described_type(plan, &shape.value, planned.schema);
    attributes.extend(described.map(|described| quote!(value_type = #described)));
    attributes.extend(attributes::constraints(planned.schema));
    quote! {
        #documentation
        #[derive(Clone, Debug, #derive_default PartialEq, Serialize, Deserialize, ToSchema)]
        #[serde(transparent)]
        #[schema(#(#attributes),*)]
        pub struct #name(pub #value);
    }
}
