//! The server's surface: for each tag a trait without default methods, for each operation its
//! request, its documented answers and the handler that stands between them and axum, and the
//! document as utoipa emits it from all of these.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::plan::{
    RootPlan, RoutePlan, FieldSource, OperationPlan, Plan, RequestField, ResponsePlan, RustType, TagPlan, identifier,
};
use crate::read::{Document, FlowKind, Format, Info, Operation, RequestBody, Parameter, ParameterLocation, SchemaKind};

use super::{Layout, model, rules, text};

/// The files of the api crate's generated folder.
pub(super) fn emit(plan: &Plan<'_>, layout: &Layout) -> Vec<(String, TokenStream)> {
    let emitter = Emitter {
        plan,
        model: identifier(&layout.model_crate),
    };
    let mut files = vec![("mod.rs".to_owned(), emitter.root())];
    for tag in &plan.tags {
        files.push((format!("{}.rs", tag.module), emitter.tag(tag)));
    }
    files
}

struct Emitter<'p, 'd> {
    plan: &'p Plan<'d>,
    model: proc_macro2::Ident,
}

impl Emitter<'_, '_> {
    fn type_path(&self, component: &str) -> TokenStream {
        let (model, name) = (&self.model, identifier(&self.plan.types[component].name));
        quote!(#model::#name)
    }

    fn rust(&self, rust: &RustType) -> TokenStream {
        rust.tokens(&|component| self.type_path(component))
    }

    fn table(&self, component: &str) -> TokenStream {
        let (model, name) = (&self.model, identifier(&self.plan.types[component].table));
        quote!(#model::#name)
    }

    fn root(&self) -> TokenStream {
        let modules: Vec<_> = self
            .plan
            .tags
            .iter()
            .map(|tag| identifier(&tag.module))
            .collect();
        let traits: Vec<_> = self
            .plan
            .tags
            .iter()
            .map(|tag| identifier(&tag.trait_name))
            .collect();
        let failure = self.failure();
        let routes = self.routes();
        let operations = self.operations();
        let document = self.document();
        quote! {
            use std::sync::Arc;

            use axum::Router;
            use muster_api_runtime::{Operation, Rejection, RequestContext};
            #[allow(unused_imports)]
            use muster_model_runtime::schema;

            #(mod #modules;)*
            #(pub use #modules::*;)*

            /// What every implementation of the operations shares.
            pub trait Service: Send + Sync + 'static {
                /// What an operation fails with.
                type Error: From<Rejection> + Send;

                /// The most bytes a request body may have.
                fn body_limit(&self) -> usize;

                /// The documented answer for a failure.
                fn failure(&self, context: &RequestContext, error: Self::Error) -> Failure;
            }

            #failure
            #operations

            /// Every operation of one version, on its path and method, served by `service`.
            pub fn router<S: #(#traits)+*>(service: Arc<S>, version: &str) -> Router {
                #routes
            }

            #document
        }
    }

    fn failure(&self) -> TokenStream {
        let variants = self.plan.failures.iter().map(|failure| {
            let (variant, body) = (
                identifier(&failure.variant),
                self.type_path(failure.component),
            );
            let words = format!(" {}", failure.status);
            quote!(#[doc = #words] #variant(#body))
        });
        let statuses = self.plan.failures.iter().map(|failure| {
            let (variant, status) = (identifier(&failure.variant), failure.status);
            quote!(Self::#variant(_) => #status)
        });
        quote! {
            /// Every error answer the document knows. Which of them an operation may give is said
            /// by its response.
            #[derive(Clone, Debug, PartialEq)]
            pub enum Failure {
                #(#variants),*
            }

            impl Failure {
                /// The status it is answered with.
                #[must_use]
                pub fn status(&self) -> u16 {
                    match self { #(#statuses),* }
                }
            }
        }
    }

    fn routes(&self) -> TokenStream {
        let mut routes = Vec::new();
        for tag in &self.plan.tags {
            let module = identifier(&tag.module);
            for planned in tag.operations.iter().flat_map(|operation| &operation.routes) {
                let method = identifier(planned.operation.method.key());
                let handler = identifier(&planned.handler);
                let path = &planned.operation.path;
                let route = quote!(router = router.route(#path, axum::routing::#method(#module::#handler::<S>)););
                routes.push(if planned.operation.versions.is_empty() {
                    route
                } else {
                    let versions = rules::versions(&planned.operation.versions);
                    quote!(if #versions.include(version) { #route })
                });
            }
        }
        quote! {
            let _ = version;
            let mut router = Router::new();
            #(#routes)*
            router.with_state(service)
        }
    }

    fn operations(&self) -> TokenStream {
        let operations = self.plan.document.operations.iter().map(|operation| {
            let (id, method, path, tag) = (
                &operation.id,
                operation.method.name(),
                &operation.path,
                &operation.tag,
            );
            let statuses = operation.responses.iter().map(|response| response.status);
            let versions = rules::versions(&operation.versions);
            let scopes = operation.security.iter().map(|alternative| {
                let scopes = &alternative.scopes;
                quote!(&[#(#scopes),*])
            });
            quote! {
                Operation {
                    id: #id,
                    method: #method,
                    path: #path,
                    tag: #tag,
                    versions: #versions,
                    scopes: &[#(#scopes),*],
                    statuses: &[#(#statuses),*],
                }
            }
        });
        let versions = &self.plan.document.versions;
        let complete = versions
            .iter()
            .filter(|version| self.has_everything(version));
        quote! {
            /// Every operation of the document, in its order.
            pub const OPERATIONS: &[Operation] = &[#(#operations),*];

            /// The versions of the document, oldest first.
            pub const VERSIONS: &[&str] = &[#(#versions),*];

            /// Those of them that have everything, so that their answers need no projection.
            const COMPLETE_VERSIONS: &[&str] = &[#(#complete),*];

            /// The version answers must be projected to, if any.
            fn projection(context: &RequestContext) -> Option<&'static str> {
                let version = context.version();
                let complete = version.is_empty() || COMPLETE_VERSIONS.contains(&version);
                (!complete).then_some(version)
            }
        }
    }

    /// Whether no type, property or enum member is kept from a version.
    fn has_everything(&self, version: &str) -> bool {
        let lacks =
            |named: &[String]| !named.is_empty() && !named.iter().any(|name| name == version);
        let mut complete = true;
        for schema in self.plan.document.schemas.values() {
            schema.visit(&mut |schema| {
                complete &= !lacks(&schema.versions);
                if let SchemaKind::Enumeration(enumeration) = &schema.kind {
                    complete &= !enumeration.restricted.iter().any(|(_, named)| lacks(named));
                }
            });
        }
        complete
    }

    fn document(&self) -> TokenStream {
        let document = self.plan.document;
        let info = info(&document.info);
        let servers = document.servers.iter().map(|server| {
            let url = &server.url;
            let description = described(server.description.as_deref());
            quote!((url = #url #description))
        });
        let tags = document.tags.iter().map(|tag| {
            let name = &tag.name;
            let description = described(tag.description.as_deref());
            quote!((name = #name #description))
        });
        let handlers = self.plan.tags.iter().flat_map(|tag| {
            let module = identifier(&tag.module);
            tag.operations.iter().flat_map(|operation| &operation.routes).map(move |route| {
                let handler = identifier(&route.handler);
                quote!(#module::#handler)
            })
        });
        let schemas = self
            .plan
            .types
            .keys()
            .map(|component| self.type_path(component));
        let security = security_schemes(document);
        let modifiers = security
            .as_ref()
            .map(|_| quote!(modifiers(&SecuritySchemes),));
        quote! {
            #security

            /// The document, as it follows from this code.
            #[derive(utoipa::OpenApi)]
            #[openapi(
                info(#info),
                servers(#(#servers),*),
                tags(#(#tags),*),
                paths(#(#handlers),*),
                components(schemas(#(#schemas),*)),
                #modifiers
            )]
            pub struct Document;
        }
    }

    fn tag(&self, tag: &TagPlan<'_>) -> TokenStream {
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
            let handlers = operation.routes.iter().map(|route| self.handler(tag, operation, route));
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

    fn field(&self, field: &RequestField<'_>, body: Option<&RequestBody>) -> (TokenStream, TokenStream) {
        let (name, rust) = (identifier(&field.name), self.rust(&field.value));
        let rust = if field.optional { quote!(Option<#rust>) } else { rust };
        let documentation = text::documentation(match &field.source {
            FieldSource::Parameter(parameter) => parameter.description.as_deref(),
            FieldSource::Body => body.and_then(|body| body.description.as_deref()),
        });
        (documentation, quote!(#name: #rust))
    }

    fn request(&self, operation: &OperationPlan<'_>) -> TokenStream {
        let name = identifier(&operation.request);
        let words = format!(" The request of `{}`.", operation.id);
        let body = operation.operation().and_then(|operation| operation.body.as_ref());
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

    fn handler(&self, tag: &TagPlan<'_>, operation: &OperationPlan<'_>, route: &RoutePlan<'_>) -> TokenStream {
        let trait_name = identifier(&tag.trait_name);
        let handler = identifier(&route.handler);
        let annotation = self.annotation(operation, route.operation);
        let variant = tag.root.as_ref().zip(route.variant).and_then(|(root, index)| {
            Some((identifier(&root.name), root.variants.get(index)?))
        });
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
        let mounted = variant.as_ref().map_or(&[][..], |(_, variant)| &variant.fields);
        let reads: Vec<_> = mounted
            .iter()
            .map(|field| (mounted_name(field), field))
            .chain(operation.fields.iter().map(|field| (identifier(&field.name), field)))
            .map(|(name, field)| self.read(&name, field))
            .collect();
        let values = operation.fields.iter().map(|field| {
            let name = identifier(&field.name);
            if field.optional { quote!(#name) } else { quote!(#name: #name?) }
        });
        let request_value = quote!(#request { #(#values),* });
        let root = variant.as_ref().map(|(root, variant)| {
            let name = identifier(&variant.name);
            let fields = variant.fields.iter().map(|field| {
                let (to, from) = (identifier(&field.name), mounted_name(field));
                if field.optional { quote!(#to: #from) } else { quote!(#to: #from?) }
            });
            let fields = (!variant.fields.is_empty()).then(|| quote!({ #(#fields),* }));
            quote!(#root::#name #fields)
        });
        let has_body = route.operation.body.is_some();
        let body = if has_body { quote!(body) } else { quote!(_) };
        let limit = has_body.then(|| quote!(let limit = service.body_limit();));
        let input = if reads.is_empty() { quote!(input) } else { quote!(mut input) };
        let (pattern, value, arguments) = match root {
            Some(root) => (quote!((root, request)), quote!((#root, #request_value)), quote!(root, request)),
            None => (quote!(request), request_value, quote!(request)),
        };
        let finish = if reads.is_empty() {
            quote!(input.finish(|| Some(#value))?)
        } else {
            quote!(input.finish(|| Some(#value))?)
        };
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
                    service.#method(&context, #arguments).await
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
            FieldSource::Body => quote!(let #name = input.body::<#rust>(body, limit).await;),
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

/// The security schemes, which utoipa's derive has no words for.
fn security_schemes(document: &Document) -> Option<TokenStream> {
    let schemes = document.security_schemes.iter().map(|scheme| {
        let name = &scheme.name;
        let flows = scheme.flows.iter().map(|flow| {
            let (token_url, scopes) = (&flow.token_url, flow.scopes.iter());
            let scopes = scopes.map(|(name, words)| quote!((#name, #words)));
            let scopes = quote!(Scopes::from_iter([#(#scopes),*]));
            match (flow.kind, &flow.authorization_url) {
                (FlowKind::AuthorizationCode, Some(authorization_url)) => quote! {
                    Flow::AuthorizationCode(AuthorizationCode::new(#authorization_url, #token_url, #scopes))
                },
                _ => quote!(Flow::ClientCredentials(ClientCredentials::new(#token_url, #scopes))),
            }
        });
        let flows = quote!([#(#flows),*]);
        let scheme = match &scheme.description {
            Some(description) => {
                let description = description.trim();
                quote!(OAuth2::with_description(#flows, #description))
            }
            None => quote!(OAuth2::new(#flows)),
        };
        quote!(components.add_security_scheme(#name, SecurityScheme::OAuth2(#scheme));)
    });
    let schemes: Vec<_> = schemes.collect();
    (!schemes.is_empty()).then(|| {
        quote! {
            struct SecuritySchemes;

            impl utoipa::Modify for SecuritySchemes {
                fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
                    #[allow(unused_imports)]
                    use utoipa::openapi::security::{
                        AuthorizationCode, ClientCredentials, Flow, OAuth2, Scopes, SecurityScheme,
                    };
                    let components = document.components.get_or_insert_default();
                    #(#schemes)*
                }
            }
        }
    })
}

/// A mount's parameter while it is read, beside the operation's own.
fn mounted_name(field: &RequestField<'_>) -> proc_macro2::Ident {
    format_ident!("mounted_{}", field.name)
}

/// The enum of roots, for a method that is mounted at several.
fn root_parameter(operation: &OperationPlan<'_>, tag: &TagPlan<'_>) -> Option<proc_macro2::Ident> {
    let mounted = operation.routes.iter().any(|route| route.variant.is_some());
    tag.root.as_ref().filter(|_| mounted).map(|root| identifier(&root.name))
}

fn described(description: Option<&str>) -> TokenStream {
    match description {
        Some(description) => {
            let description = description.trim();
            quote!(, description = #description)
        }
        None => quote!(),
    }
}

fn info(info: &Info) -> TokenStream {
    let (title, version) = (&info.title, &info.version);
    let description = described(info.description.as_deref());
    let terms = info
        .terms_of_service
        .as_ref()
        .map(|link| quote!(, terms_of_service = #link));
    let license = info.license.as_ref().map(|license| {
        let name = &license.name;
        let identifier = license
            .identifier
            .as_ref()
            .map(|identifier| quote!(, identifier = #identifier));
        let url = license.url.as_ref().map(|url| quote!(, url = #url));
        quote!(, license(name = #name #identifier #url))
    });
    let contact = info.contact.as_ref().map(|contact| {
        let members = [
            ("name", &contact.name),
            ("url", &contact.url),
            ("email", &contact.email),
        ]
        .into_iter()
        .filter_map(|(key, value)| {
            let (key, value) = (identifier(key), value.as_ref()?);
            Some(quote!(#key = #value))
        });
        quote!(, contact(#(#members),*))
    });
    quote!(title = #title, version = #version #description #terms #license #contact)
}

fn operation_documentation(planned: &OperationPlan<'_>) -> TokenStream {
    let routes = planned.routes.iter().map(|route| {
        format!("- `{} {}`", route.operation.method.name(), route.operation.path)
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
