//! One route: the handler between axum and the trait, with the annotation utoipa reads.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::plan::{FieldSource, OperationPlan, RequestField, RoutePlan, TagPlan, identifier};
use crate::read::{Format, Operation, Parameter, ParameterLocation, SchemaKind};

use super::super::{model, rules};
use super::{Emitter, described};

impl Emitter<'_, '_> {
    pub(super) fn handler(
        &self,
        tag: &TagPlan<'_>,
        operation: &OperationPlan<'_>,
        route: &RoutePlan<'_>,
    ) -> TokenStream {
        let trait_name = identifier(&tag.trait_name);
        let handler = identifier(&route.handler);
        let annotation = self.annotation(operation, route.operation);
        let variant = tag
            .root
            .as_ref()
            .zip(route.variant)
            .and_then(|(root, index)| Some((identifier(&root.name), root.variants.get(index)?)));
        let (method, request, response) = (
            identifier(&operation.method),
            identifier(&operation.request),
            identifier(&operation.response),
        );
        let id = &route.operation.id;
        let query: Vec<&str> = route
            .operation
            .parameters
            .iter()
            .filter(|parameter| parameter.location == ParameterLocation::Query)
            .map(|parameter| parameter.name.as_str())
            .collect();
        let mounted = variant
            .as_ref()
            .map_or(&[][..], |(_, variant)| &variant.fields);
        let reads: Vec<_> = mounted
            .iter()
            .map(|field| (mounted_name(field), field))
            .chain(
                operation
                    .fields
                    .iter()
                    .map(|field| (local_name(field), field)),
            )
            .map(|(name, field)| self.read(&name, field))
            .collect();
        let values = operation.fields.iter().map(|field| {
            let (to, from) = (identifier(&field.name), local_name(field));
            match (field.optional, to == from) {
                (true, true) => quote!(#to),
                (true, false) => quote!(#to: #from),
                (false, _) => quote!(#to: #from?),
            }
        });
        let request_value = quote!(#request { #(#values),* });
        let root = variant.as_ref().map(|(root, variant)| {
            let name = identifier(&variant.name);
            let fields = variant.fields.iter().map(|field| {
                let (to, from) = (identifier(&field.name), mounted_name(field));
                if field.optional {
                    quote!(#to: #from)
                } else {
                    quote!(#to: #from?)
                }
            });
            let fields = (!variant.fields.is_empty()).then(|| quote!({ #(#fields),* }));
            quote!(#root::#name #fields)
        });
        let has_body = route.operation.body.is_some();
        let body = if has_body { quote!(body) } else { quote!(_) };
        let limit = has_body.then(|| quote!(let limit = service.body_limit();));
        let input = if reads.is_empty() {
            quote!(input)
        } else {
            quote!(mut input)
        };
        let (pattern, value, arguments) = match root {
            Some(root) => (
                quote!((root, request)),
                quote!((#root, #request_value)),
                quote!(root, request),
            ),
            None => (quote!(request), request_value, quote!(request)),
        };
        let finish = quote!(input.finish(|| Some(#value))?);
        quote! {
            #annotation
            pub(super) async fn #handler<S: #trait_name>(
                State(service): State<Arc<S>>,
                parameters: Result<RawPathParams, RawPathParamsRejection>,
                request: Request,
            ) -> Response {
                let (context, #body) = RequestContext::of(request);
                let outcome: Result<#response, S::Error> = async {
                    #limit
                    let #input = Input::new(&context, parameters, &[#(#query),*]);
                    #(#reads)*
                    let #pattern = #finish;
                    S::#method(&service, &context, #arguments).await
                }
                .await;
                answer::finish(
                    #id,
                    outcome,
                    |error| {
                        let failure = service.failure(&context, error);
                        let status = failure.status();
                        #response::try_from(failure).map_err(|_| status)
                    },
                    |response| response.answer(projection(&context)),
                )
            }
        }
    }

    fn read(&self, name: &proc_macro2::Ident, field: &RequestField<'_>) -> TokenStream {
        let rust = self.rust(&field.value);
        match &field.source {
            FieldSource::Parameter(parameter) => {
                let wire = &parameter.name;
                let rule = rules::rule(&parameter.schema, &|component| self.table(component));
                let read = match (parameter.location, field.optional) {
                    (ParameterLocation::Path, _) => quote!(path),
                    (ParameterLocation::Query, false) => quote!(query),
                    (ParameterLocation::Query, true) => quote!(optional_query),
                    (ParameterLocation::Header, false) => quote!(header),
                    (ParameterLocation::Header, true) => quote!(optional_header),
                };
                quote!(let #name = input.#read::<#rust>(#wire, &#rule);)
            }
            FieldSource::Body => quote! {
                let reading = service.reading();
                let root_type = || service.root_type(&context);
                let #name = input.body::<#rust, _>(body, limit, reading, root_type).await?;
            },
        }
    }

    fn annotation(&self, planned: &OperationPlan<'_>, operation: &Operation) -> TokenStream {
        let method = identifier(operation.method.key());
        let (path, id, tag) = (&operation.path, &operation.id, &operation.tag);
        let summary = operation
            .summary
            .as_ref()
            .map(|summary| quote!(, summary = #summary));
        let description = operation.description.as_ref().map(|text| {
            let text = text.trim();
            quote!(, description = #text)
        });
        let parameters = operation
            .parameters
            .iter()
            .map(|parameter| self.parameter(parameter));
        let body = operation.body.as_ref().and_then(|body| {
            let SchemaKind::Reference(component) = &body.schema.kind else {
                return None;
            };
            let (path, media_type) = (self.type_path(component), &body.media_type);
            let description = described(body.description.as_deref());
            Some(quote!(, request_body(content = #path, content_type = #media_type #description)))
        });
        let responses = planned.responses.iter().map(|planned| {
            let response = planned.response;
            let status = proc_macro2::Literal::u16_unsuffixed(response.status);
            let description = response.description.trim();
            let content = response.content.as_ref().map(|content| {
                let media_type = &content.media_type;
                let rust = planned.body.as_ref().map(|body| self.rust(body));
                quote!(, body = #rust, content_type = #media_type)
            });
            let headers = response.headers.iter().map(|header| {
                let name = &header.name;
                let description = described(header.description.as_deref());
                quote!((#name = String #description))
            });
            let headers = (!response.headers.is_empty()).then(|| quote!(, headers(#(#headers),*)));
            quote!((status = #status, description = #description #content #headers))
        });
        let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
        let alternatives = operation.security.iter().map(|alternative| {
            let (scheme, scopes) = (&alternative.scheme, &alternative.scopes);
            quote!((#scheme = [#(#scopes),*]))
        });
        let security =
            (!operation.security.is_empty()).then(|| quote!(security(#(#alternatives),*),));
        quote! {
            #deprecated
            #[utoipa::path(
                #method,
                path = #path,
                operation_id = #id,
                tag = #tag
                #summary
                #description,
                params(#(#parameters),*)
                #body,
                responses(#(#responses),*),
                #security
            )]
        }
    }

    fn parameter(&self, parameter: &Parameter) -> TokenStream {
        let name = &parameter.name;
        let location = format_ident!(
            "{}",
            match parameter.location {
                ParameterLocation::Path => "Path",
                ParameterLocation::Query => "Query",
                ParameterLocation::Header => "Header",
            }
        );
        let rust = match &parameter.schema.kind {
            SchemaKind::Boolean => quote!(bool),
            SchemaKind::Integer(integer) if integer.width == crate::read::Width::Int32 => {
                quote!(i32)
            }
            SchemaKind::Integer(_) => quote!(i64),
            SchemaKind::Number(number) if number.single => quote!(f32),
            SchemaKind::Number(_) => quote!(f64),
            SchemaKind::Text(text) if text.format == Format::Uuid => quote!(Uuid),
            _ => quote!(String),
        };
        let (rust, nullable) = if parameter.required {
            (rust, None)
        } else {
            (quote!(Option<#rust>), Some(quote!(, nullable = false)))
        };
        let description = described(parameter.description.as_deref());
        let constraints = model::constraints(&parameter.schema);
        let format = matches!(&parameter.schema.kind, SchemaKind::Text(text) if text.format == Format::DateTime)
            .then(|| quote!(, format = DateTime));
        quote!((#name = #rust, #location #description #nullable #format #(, #constraints)*))
    }
}

/// What a handler calls its own.
const TAKEN_LOCALS: [&str; 9] = [
    "body",
    "context",
    "input",
    "limit",
    "parameters",
    "reading",
    "request",
    "root_type",
    "service",
];

/// A field while it is read; no field's own name ends with an underscore that could clash.
fn local_name(field: &RequestField<'_>) -> proc_macro2::Ident {
    match &field.source {
        FieldSource::Parameter(_) if TAKEN_LOCALS.contains(&field.name.as_str()) => {
            format_ident!("{}_", field.name)
        }
        _ => identifier(&field.name),
    }
}

/// A mount's parameter while it is read, beside the operation's own.
fn mounted_name(field: &RequestField<'_>) -> proc_macro2::Ident {
    format_ident!("mounted_{}", field.name)
}
