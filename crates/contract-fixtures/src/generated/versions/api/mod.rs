// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

use std::sync::Arc;
use axum::Router;
use muster_api_runtime::{Operation, Rejection, RequestContext};
#[allow(unused_imports)]
use muster_model_runtime::{Reading, schema};
mod things;
pub use things::*;
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
    /// 400
    BadRequest(crate::generated::versions::model::Problem),
    /// 500
    InternalServerError(crate::generated::versions::model::Problem),
}
impl Failure {
    /// The status it is answered with.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(_) => 400u16,
            Self::InternalServerError(_) => 500u16,
        }
    }
}
/// Every operation of the document, in its order.
pub const OPERATIONS: &[Operation] = &[
    Operation {
        id: "echo",
        method: "POST",
        path: "/things",
        tag: "things",
        versions: schema::Versions::ALL,
        scopes: &[],
        query: &[],
        statuses: &[200u16, 400u16, 500u16],
        media_type: Some("application/json"),
        answer: Some(&crate::generated::versions::model::THING),
    },
    Operation {
        id: "readNews",
        method: "GET",
        path: "/things",
        tag: "things",
        versions: schema::Versions::only(&["beta"]),
        scopes: &[],
        query: &[],
        statuses: &[200u16, 400u16, 500u16],
        media_type: Some("application/json"),
        answer: Some(&crate::generated::versions::model::NEWS),
    },
];
/// The versions of the document, oldest first.
pub const VERSIONS: &[&str] = &["v1.0", "beta"];
/// Those of them that have everything, so that their answers need no projection.
const COMPLETE_VERSIONS: &[&str] = &["beta"];
/// The version answers must be projected to, if any.
fn projection(context: &RequestContext) -> Option<&'static str> {
    let version = context.version();
    let complete = version.is_empty() || COMPLETE_VERSIONS.contains(&version);
    (!complete).then_some(version)
}
/// Every operation of one version, on its path and method, served by `service`.
pub fn router<S: ThingsOperations>(service: Arc<S>, version: &str) -> Router {
    let _ = version;
    let mut router = Router::new();
    router = router.route("/things", axum::routing::post(things::handle_echo::<S>));
    if schema::Versions::only(&["beta"]).include(version) {
        router = router
            .route("/things", axum::routing::get(things::handle_read_news::<S>));
    }
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
        title = "Versions",
        version = "1",
        description = "One document for two versions."
    ),
    servers(),
    tags((name = "things", description = "The one resource.")),
    paths(things::handle_echo, things::handle_read_news),
    components(
        schemas(
            crate::generated::versions::model::Thing,
            crate::generated::versions::model::Level,
            crate::generated::versions::model::News,
            crate::generated::versions::model::Shape,
            crate::generated::versions::model::Circle,
            crate::generated::versions::model::Blob,
            crate::generated::versions::model::Problem
        )
    ),
    modifiers(&Silence),
)]
pub struct Document;
