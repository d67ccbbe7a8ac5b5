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
    BadRequest(crate::generated::patch::model::Problem),
    /// 500
    InternalServerError(crate::generated::patch::model::Problem),
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
        id: "updateThing",
        method: "PATCH",
        path: "/things/{id}",
        tag: "things",
        versions: schema::Versions::ALL,
        scopes: &[],
        query: &[],
        statuses: &[200u16, 400u16, 500u16],
        media_type: Some("application/json"),
        answer: Some(&crate::generated::patch::model::THING),
    },
    Operation {
        id: "updateShape",
        method: "PATCH",
        path: "/shapes/{id}",
        tag: "things",
        versions: schema::Versions::ALL,
        scopes: &[],
        query: &[],
        statuses: &[200u16, 400u16, 500u16],
        media_type: Some("application/json"),
        answer: Some(&crate::generated::patch::model::SHAPE),
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
pub fn router<S: ThingsOperations>(service: Arc<S>, version: &str) -> Router {
    let _ = version;
    let mut router = Router::new();
    router = router
        .route("/things/{id}", axum::routing::patch(things::handle_update_thing::<S>));
    router = router
        .route("/shapes/{id}", axum::routing::patch(things::handle_update_shape::<S>));
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
        title = "Changes",
        version = "1",
        description = "Bodies that change a value in part."
    ),
    servers(),
    tags((name = "things", description = "The one resource.")),
    paths(things::handle_update_thing, things::handle_update_shape),
    components(
        schemas(
            crate::generated::patch::model::Thing,
            crate::generated::patch::model::Entity,
            crate::generated::patch::model::Inner,
            crate::generated::patch::model::Bounds,
            crate::generated::patch::model::Shape,
            crate::generated::patch::model::Circle,
            crate::generated::patch::model::Figure,
            crate::generated::patch::model::Square,
            crate::generated::patch::model::Nothing,
            crate::generated::patch::model::Problem,
            crate::generated::patch::model::ThingPatch,
            crate::generated::patch::model::EntityPatch,
            crate::generated::patch::model::BoundsPatch,
            crate::generated::patch::model::ShapePatch,
            crate::generated::patch::model::CirclePatch,
            crate::generated::patch::model::FigurePatch,
            crate::generated::patch::model::SquarePatch,
            crate::generated::patch::model::NothingPatch
        )
    ),
    modifiers(&Silence),
)]
pub struct Document;
