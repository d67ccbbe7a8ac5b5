//! One tag: the trait a person implements, and for each operation its request and its documented
//! answers.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{
    FieldSource, OperationPlan, RequestField, ResponsePlan, RootPlan, TagPlan, identifier,
};
use crate::read::RequestBody;

use super::super::text;
use super::Emitter;

impl Emitter<'_, '_> {
    pub(super) fn tag(&self, tag: &TagPlan<'_>) -> TokenStream {
        let trait_name = identifier(&tag.trait_name);
        let documentation = text::documentation(tag.tag.description.as_deref());
        let root = tag.root.as_ref().map(|root| self.root_enum(root));
        let methods = tag.operations.iter().map(|operation| {
            let documentation = operation_documentation(operation);
            let root = root_parameter(operation, tag).map(|root| quote!(root: #root,));
            let (method, request, response) = (
                identifier(&operation.method),
                identifier(&operation.request),
                identifier(&operation.response),
            );
            quote! {
                #documentation
                fn #method(
                    &self,
                    context: &RequestContext,
                    #root
                    request: #request,
                ) -> impl Future<Output = Result<#response, Self::Error>> + Send;
            }
        });
        let operations = tag.operations.iter().map(|operation| {
            let request = self.request(operation);
            let response = self.response(operation);
            let handlers = operation
                .routes
                .iter()
                .map(|route| self.handler(tag, operation, route));
            quote!(#request #response #(#handlers)*)
        });
        quote! {
            #[allow(unused_imports)]
            use {
                super::{Failure, Service, projection},
                axum::{
                    extract::{RawPathParams, Request, State, rejection::RawPathParamsRejection},
                    response::Response,
                },
                muster_api_runtime::{Input, Rejection, RequestContext, answer},
                muster_model_runtime::{DateTimeOffset, Described, Uuid, schema},
                serde_json::Value,
                std::{collections::BTreeMap, sync::Arc},
            };

            #root

            #documentation
            pub trait #trait_name: Service {
                #(#methods)*
            }

            #(#operations)*
        }
    }

    /// Where a shared operation was called.
    fn root_enum(&self, root: &RootPlan<'_>) -> TokenStream {
        let name = identifier(&root.name);
        let variants = root.variants.iter().map(|variant| {
            let name = identifier(&variant.name);
            let words = format!(" Below `{}`.", variant.mount);
            let fields = variant.fields.iter().map(|field| {
                let (documentation, field) = self.field(field, None);
                quote!(#documentation #field)
            });
            let fields = (!variant.fields.is_empty()).then(|| quote!({ #(#fields),* }));
            quote!(#[doc = #words] #name #fields)
        });
        quote! {
            /// Where an operation that stands under several roots was called.
            #[derive(Clone, Debug, PartialEq)]
            pub enum #name {
                #(#variants),*
            }
        }
    }

    fn field(
        &self,
        field: &RequestField<'_>,
        body: Option<&RequestBody>,
    ) -> (TokenStream, TokenStream) {
        let (name, rust) = (identifier(&field.name), self.rust(&field.value));
        let rust = if field.optional {
            quote!(Option<#rust>)
        } else {
            rust
        };
        let documentation = text::documentation(match &field.source {
            FieldSource::Parameter(parameter) => parameter.description.as_deref(),
            FieldSource::Body => body.and_then(|body| body.description.as_deref()),
        });
        (documentation, quote!(#name: #rust))
    }

    fn request(&self, operation: &OperationPlan<'_>) -> TokenStream {
        let name = identifier(&operation.request);
        let words = format!(" The request of `{}`.", operation.id);
        let body = operation
            .operation()
            .and_then(|operation| operation.body.as_ref());
        let fields = operation.fields.iter().map(|field| {
            let (documentation, field) = self.field(field, body);
            quote!(#documentation pub #field)
        });
        quote! {
            #[doc = #words]
            #[derive(Clone, Debug, PartialEq)]
            pub struct #name {
                #(#fields),*
            }
        }
    }

    fn response(&self, operation: &OperationPlan<'_>) -> TokenStream {
        let name = identifier(&operation.response);
        let words = format!(" The documented answers of `{}`.", operation.id);
        let variants = operation.responses.iter().map(|planned| {
            let variant = identifier(&planned.variant);
            let documentation = text::documentation(Some(&planned.response.description));
            let body = planned.body.as_ref().map(|body| self.rust(body));
            let headers: Vec<_> = planned
                .headers
                .iter()
                .map(|header| identifier(header))
                .collect();
            let fields = match (&body, headers.is_empty()) {
                (None, true) => quote!(),
                (Some(body), true) => quote!((#body)),
                (Some(body), false) => quote!({ #(#headers: String,)* body: #body }),
                (None, false) => quote!({ #(#headers: String),* }),
            };
            quote!(#documentation #variant #fields)
        });
        let arms = operation
            .responses
            .iter()
            .map(|planned| Self::response_arm(planned));
        let failures = operation
            .responses
            .iter()
            .filter(|planned| planned.response.status >= 400)
            .map(|planned| {
                let variant = identifier(&planned.variant);
                quote!(Failure::#variant(body) => Ok(Self::#variant(body)))
            });
        let documented = operation
            .responses
            .iter()
            .filter(|planned| planned.response.status >= 400)
            .count();
        let undocumented = (documented < self.plan.failures.len())
            .then(|| quote!(undocumented => Err(undocumented),));
        quote! {
            #[doc = #words]
            #[derive(Clone, Debug, PartialEq)]
            #[allow(clippy::large_enum_variant)]
            pub enum #name {
                #(#variants),*
            }

            impl TryFrom<Failure> for #name {
                type Error = Failure;

                fn try_from(failure: Failure) -> Result<Self, Failure> {
                    match failure {
                        #(#failures,)*
                        #undocumented
                    }
                }
            }

            impl #name {
                #[allow(unused_variables)]
                fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
                    match self { #(#arms),* }
                }
            }
        }
    }

    fn response_arm(planned: &ResponsePlan<'_>) -> TokenStream {
        let variant = identifier(&planned.variant);
        let status = planned.response.status;
        let fields: Vec<_> = planned
            .headers
            .iter()
            .map(|header| identifier(header))
            .collect();
        let headers = planned
            .response
            .headers
            .iter()
            .zip(&fields)
            .map(|(header, field)| {
                let name = header.name.to_ascii_lowercase();
                quote!((#name, #field.as_str()))
            });
        let headers = quote!(&[#(#headers),*]);
        let content = planned.response.content.as_ref();
        let json = content.is_some_and(|content| content.media_type == "application/json");
        let media_type = content.map(|content| content.media_type.as_str());
        let answer = match (media_type, json) {
            (None, _) => quote!(answer::empty(#status, #headers)),
            (Some(media_type), true) => {
                quote!(answer::json(#status, #media_type, #headers, body, projection))
            }
            (Some(media_type), false) => {
                quote!(answer::text(#status, #media_type, #headers, &body.to_string()))
            }
        };
        match (content.is_some(), fields.is_empty()) {
            (false, true) => quote!(Self::#variant => #answer),
            (true, true) => quote!(Self::#variant(body) => #answer),
            (true, false) => quote!(Self::#variant { #(#fields,)* body } => #answer),
            (false, false) => quote!(Self::#variant { #(#fields),* } => #answer),
        }
    }
}

/// The enum of roots, for a method that is mounted at several.
fn root_parameter(operation: &OperationPlan<'_>, tag: &TagPlan<'_>) -> Option<proc_macro2::Ident> {
    let mounted = operation.routes.iter().any(|route| route.variant.is_some());
    tag.root
        .as_ref()
        .filter(|_| mounted)
        .map(|root| identifier(&root.name))
}

fn operation_documentation(planned: &OperationPlan<'_>) -> TokenStream {
    let routes = planned.routes.iter().map(|route| {
        format!(
            "- `{} {}`",
            route.operation.method.name(),
            route.operation.path
        )
    });
    let routes = routes.collect::<Vec<_>>().join("\n");
    let operation = planned.operation();
    let parts = [
        operation.and_then(|operation| operation.summary.as_deref()),
        Some(routes.as_str()),
        operation.and_then(|operation| operation.description.as_deref()),
    ];
    let words: Vec<&str> = parts.into_iter().flatten().map(str::trim).collect();
    text::documentation(Some(&words.join("\n\n")))
}
