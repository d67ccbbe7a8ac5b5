// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

use std::sync::Arc;
use axum::Router;
use muster_api_runtime::{Operation, Rejection, RequestContext};
#[allow(unused_imports)]
use muster_model_runtime::{Reading, schema};
mod r#type;
mod self_;
mod type2;
pub use r#type::*;
pub use self_::*;
pub use type2::*;
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
/// Every error answer the document knows. Which of them an operation may give is said
/// by its response.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// 500
    InternalServerError(crate::generated::naming::model::Error2),
}
impl Failure {
    /// The status it is answered with.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Self::InternalServerError(_) => 500u16,
        }
    }
}
/// Every operation of the document, in its order.
pub const OPERATIONS: &[Operation] = &[
    Operation {
        id: "self",
        method: "POST",
        path: "/things/{type}/{self}/{$ref}/{a.b}/{context}",
        tag: "type",
        versions: schema::Versions::ALL,
        scopes: &[],
        query: &[
            "body",
            "limit",
            "input",
            "service",
            "request",
            "parameters",
            "root",
            "response",
            "Request",
            "2nd",
        ],
        statuses: &[200u16, 500u16],
        media_type: Some("application/json"),
        answer: Some(&crate::generated::naming::model::STRING),
    },
    Operation {
        id: "getThing",
        method: "GET",
        path: "/collide",
        tag: "type",
        versions: schema::Versions::ALL,
        scopes: &[],
        query: &[],
        statuses: &[200u16, 500u16],
        media_type: Some("application/json"),
        answer: Some(&crate::generated::naming::model::OPTION),
    },
    Operation {
        id: "get_thing",
        method: "PUT",
        path: "/collide",
        tag: "type",
        versions: schema::Versions::ALL,
        scopes: &[],
        query: &[],
        statuses: &[204u16, 500u16],
        media_type: None,
        answer: None,
    },
    Operation {
        id: "GetThing",
        method: "POST",
        path: "/collide",
        tag: "Type",
        versions: schema::Versions::ALL,
        scopes: &[],
        query: &[],
        statuses: &[204u16, 500u16],
        media_type: None,
        answer: None,
    },
    Operation {
        id: "clone",
        method: "GET",
        path: "/clone",
        tag: "self",
        versions: schema::Versions::ALL,
        scopes: &[],
        query: &[],
        statuses: &[204u16, 500u16],
        media_type: None,
        answer: None,
    },
    Operation {
        id: "failure",
        method: "PUT",
        path: "/clone",
        tag: "self",
        versions: schema::Versions::ALL,
        scopes: &[],
        query: &[],
        statuses: &[204u16, 500u16],
        media_type: None,
        answer: None,
    },
    Operation {
        id: "bodyLimit",
        method: "POST",
        path: "/clone",
        tag: "self",
        versions: schema::Versions::ALL,
        scopes: &[],
        query: &[],
        statuses: &[204u16, 500u16],
        media_type: None,
        answer: None,
    },
    Operation {
        id: "10 downing street",
        method: "DELETE",
        path: "/clone",
        tag: "self",
        versions: schema::Versions::ALL,
        scopes: &[],
        query: &[],
        statuses: &[204u16, 500u16],
        media_type: None,
        answer: None,
    },
];
/// The versions of the document, oldest first.
pub const VERSIONS: &[&str] = &[];
/// Those of them that have everything, so that their answers need no projection.
const COMPLETE_VERSIONS: &[&str] = &[];
/// The version answers must be projected to, if any.
fn projection(context: &RequestContext) -> Option<&'static str> {
    let version = context.version();
    let complete = version.is_empty() || COMPLETE_VERSIONS.contains(&version);
    (!complete).then_some(version)
}
/// Every operation of one version, on its path and method, served by `service`.
pub fn router<S: TypeOperations + SelfOperations + TypeOperations2>(
    service: Arc<S>,
    version: &str,
) -> Router {
    let _ = version;
    let mut router = Router::new();
    router = router
        .route(
            "/things/{type}/{self}/{$ref}/{a.b}/{context}",
            axum::routing::post(r#type::handle_self_::<S>),
        );
    router = router.route("/collide", axum::routing::get(r#type::handle_get_thing::<S>));
    router = router
        .route("/collide", axum::routing::put(r#type::handle_get_thing2::<S>));
    router = router.route("/clone", axum::routing::get(self_::handle_clone::<S>));
    router = router.route("/clone", axum::routing::put(self_::handle_failure::<S>));
    router = router.route("/clone", axum::routing::post(self_::handle_body_limit::<S>));
    router = router
        .route("/clone", axum::routing::delete(self_::handle_n_10_downing_street::<S>));
    router = router
        .route("/collide", axum::routing::post(type2::handle_get_thing3::<S>));
    router.with_state(service)
}
/// The document is silent about what it does not say; the crate has nothing to add.
struct Silence;
impl utoipa::Modify for Silence {
    #[allow(unused_variables)]
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        document.info.license = None;
        document.info.contact = None;
    }
}
/// The document, as it follows from this code.
#[derive(utoipa::OpenApi)]
#[openapi(
    info(
        title = "Names",
        version = "1",
        description = "Names that Rust would rather not have."
    ),
    servers(),
    tags(
        (name = "type", description = "A keyword."),
        (name = "self", description = "A word that cannot even be raw."),
        (name = "Type", description = "The same but for its case.")
    ),
    paths(
        r#type::handle_self_,
        r#type::handle_get_thing,
        r#type::handle_get_thing2,
        self_::handle_clone,
        self_::handle_failure,
        self_::handle_body_limit,
        self_::handle_n_10_downing_street,
        type2::handle_get_thing3
    ),
    components(
        schemas(
            crate::generated::naming::model::String2,
            crate::generated::naming::model::AB,
            crate::generated::naming::model::Keyword,
            crate::generated::naming::model::Option2,
            crate::generated::naming::model::Type,
            crate::generated::naming::model::Schema,
            crate::generated::naming::model::Str,
            crate::generated::naming::model::Clone2,
            crate::generated::naming::model::From2,
            crate::generated::naming::model::Serialize2,
            crate::generated::naming::model::Described2,
            crate::generated::naming::model::Change2,
            crate::generated::naming::model::Deserialize2,
            crate::generated::naming::model::ToSchema2,
            crate::generated::naming::model::BTreeSet2,
            crate::generated::naming::model::Vec2,
            crate::generated::naming::model::User,
            crate::generated::naming::model::User2,
            crate::generated::naming::model::Value2,
            crate::generated::naming::model::Flag,
            crate::generated::naming::model::Choice,
            crate::generated::naming::model::Selfie,
            crate::generated::naming::model::Unrecognized,
            crate::generated::naming::model::Error2,
            crate::generated::naming::model::FlagFlag,
            crate::generated::naming::model::SelfieType
        )
    ),
    modifiers(&Silence),
)]
pub struct Document;
