//! The server's surface: for each tag a trait without default methods, for each operation its
//! request, its documented answers and the handler that stands between them and axum, and the
//! document as utoipa emits it from all of these.

mod document;
mod handler;
mod tag;

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{Plan, RustType, identifier};
use crate::read::{Operation, ParameterLocation, ResponseContent, SchemaKind};

use super::{Layout, rules};

/// The files of the api crate's generated folder.
pub(super) fn emit(plan: &Plan<'_>, layout: &Layout) -> Vec<(String, TokenStream)> {
    let emitter = Emitter {
        plan,
        layout,
        model: layout.model.path(),
    };
    let mut files = vec![("mod.rs".to_owned(), emitter.root())];
    for tag in &plan.tags {
        files.push((format!("{}.rs", tag.module), emitter.tag(tag)));
    }
    files
}

struct Emitter<'p, 'd> {
    plan: &'p Plan<'d>,
    layout: &'p Layout,
    model: TokenStream,
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
        let metadata = self.metadata();
        quote! {
            use std::sync::Arc;

            use axum::Router;
            use muster_api_runtime::{Operation, Rejection, RequestContext};
            #[allow(unused_imports)]
            use muster_model_runtime::{Reading, schema};

            #(mod #modules;)*
            #(pub use #modules::*;)*

            /// What every implementation of the operations shares.
            pub trait Service: Send + Sync + 'static {
                /// What an operation fails with.
                type Error: From<Rejection> + Send;

                /// The most bytes a request body may have.
                fn body_limit(&self) -> usize;

                /// How the body of a request is read where the document leaves it to the service.
                fn reading(&self) -> Reading;

                /// The type of a body that does not name one, where what it is about has a type
                /// already. It is asked for only then.
                fn root_type(
                    &self,
                    context: &RequestContext,
                ) -> Result<Option<&'static str>, Self::Error>;

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
            #metadata
        }
    }

    /// The models of the versions, where documents are written beside the code.
    fn metadata(&self) -> Option<TokenStream> {
        let documents = self.layout.documents.as_ref()?;
        let up = "../".repeat(self.layout.api.split('/').count());
        let versions = &self.plan.document.versions;
        let arms = versions.iter().map(|version| {
            let file = format!("{up}{documents}/{}", super::metadata_file(version));
            quote!(#version => Some(include_str!(#file)))
        });
        (!versions.is_empty()).then(|| {
            quote! {
                /// The model of one version in CSDL XML, if it is a version of the document.
                #[must_use]
                pub fn metadata(version: &str) -> Option<&'static str> {
                    match version {
                        #(#arms,)*
                        _ => None,
                    }
                }
            }
        })
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
            for planned in tag
                .operations
                .iter()
                .flat_map(|operation| &operation.routes)
            {
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
            let query = operation
                .parameters
                .iter()
                .filter(|parameter| parameter.location == ParameterLocation::Query)
                .map(|parameter| &parameter.name);
            let media_type = match success(operation) {
                Some(content) => {
                    let media_type = &content.media_type;
                    quote!(Some(#media_type))
                }
                None => quote!(None),
            };
            let answer = match success_component(operation) {
                Some(component) => {
                    let table = self.table(component);
                    quote!(Some(&#table))
                }
                None => quote!(None),
            };
            quote! {
                Operation {
                    id: #id,
                    method: #method,
                    path: #path,
                    tag: #tag,
                    versions: #versions,
                    scopes: &[#(#scopes),*],
                    query: &[#(#query),*],
                    statuses: &[#(#statuses),*],
                    media_type: #media_type,
                    answer: #answer,
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

/// The component of the JSON body that an operation's success carries.
fn success_component(operation: &Operation) -> Option<&str> {
    let content = success(operation)?;
    match &content.schema.kind {
        SchemaKind::Reference(component) if content.media_type == "application/json" => {
            Some(component)
        }
        _ => None,
    }
}

/// What an operation's success carries.
fn success(operation: &Operation) -> Option<&ResponseContent> {
    let mut responses = operation.responses.iter();
    let success = responses.find(|response| response.status < 300)?;
    success.content.as_ref()
}
