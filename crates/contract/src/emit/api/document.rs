//! The document as utoipa emits it, with the security schemes its derive has no words for.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::identifier;
use crate::read::{Document, FlowKind, Info};

use super::{Emitter, described};

impl Emitter<'_, '_> {
    pub(super) fn document(&self) -> TokenStream {
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
            tag.operations
                .iter()
                .flat_map(|operation| &operation.routes)
                .map(move |route| {
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
        let security_modifier = security.as_ref().map(|_| quote!(, &SecuritySchemes));
        let silence = silence(&document.info);
        quote! {
            #security
            #silence

            /// The document, as it follows from this code.
            #[derive(utoipa::OpenApi)]
            #[openapi(
                info(#info),
                servers(#(#servers),*),
                tags(#(#tags),*),
                paths(#(#handlers),*),
                components(schemas(#(#schemas),*)),
                modifiers(&Silence #security_modifier),
            )]
            pub struct Document;
        }
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

/// What the document does not say about itself, which utoipa's derive would take from the crate.
fn silence(info: &Info) -> TokenStream {
    let absent = [
        ("description", info.description.is_none()),
        ("license", info.license.is_none()),
        ("contact", info.contact.is_none()),
    ]
    .into_iter()
    .filter(|(_, absent)| *absent)
    .map(|(key, _)| identifier(key));
    quote! {
        /// The document is silent about what it does not say; the crate has nothing to add.
        struct Silence;

        impl utoipa::Modify for Silence {
            #[allow(unused_variables)]
            fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
                #(document.info.#absent = None;)*
            }
        }
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
