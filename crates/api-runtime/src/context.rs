//! The request without its body: what an operation may want to know beyond its parameters.

use axum::body::Body;
use axum::extract::Request;
use http::request::Parts;
use http::{Extensions, HeaderMap, Method, Uri};

/// The version of the document a request speaks; a layer in front of the router leaves it among
/// the request's extensions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Version(pub &'static str);

/// The request an operation answers, without its body.
#[derive(Clone, Debug)]
pub struct RequestContext {
    parts: Parts,
}

impl RequestContext {
    /// Splits a request into its context and its body.
    pub fn of(request: Request) -> (Self, Body) {
        let (parts, body) = request.into_parts();
        (Self { parts }, body)
    }

    /// The request's method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.parts.method
    }

    /// The request's target as the router saw it.
    #[must_use]
    pub fn uri(&self) -> &Uri {
        &self.parts.uri
    }

    /// The request's headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.parts.headers
    }

    /// The version of the document the request speaks, empty when the document has but one.
    #[must_use]
    pub fn version(&self) -> &'static str {
        self.parts
            .extensions
            .get::<Version>()
            .map_or("", |version| version.0)
    }

    /// What layers in front of the router left for the operation.
    #[must_use]
    pub fn extensions(&self) -> &Extensions {
        &self.parts.extensions
    }
}
