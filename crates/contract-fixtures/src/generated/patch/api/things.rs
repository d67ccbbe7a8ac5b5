// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    super::{Failure, Service, projection},
    axum::{
        extract::{RawPathParams, Request, State, rejection::RawPathParamsRejection},
        response::Response,
    },
    muster_api_runtime::{Input, Rejection, RequestContext, answer},
    muster_model_runtime::{DateTimeOffset, Described, Uuid, schema},
    serde_json::Value, std::{collections::BTreeMap, sync::Arc},
};
/// The one resource.
pub trait ThingsOperations: Service {
    /// - `PATCH /things/{id}`
    fn update_thing(
        &self,
        context: &RequestContext,
        request: UpdateThingRequest,
    ) -> impl Future<Output = Result<UpdateThingResponse, Self::Error>> + Send;
    /// - `PATCH /shapes/{id}`
    fn update_shape(
        &self,
        context: &RequestContext,
        request: UpdateShapeRequest,
    ) -> impl Future<Output = Result<UpdateShapeResponse, Self::Error>> + Send;
}
/// The request of `updateThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateThingRequest {
    /// Its key.
    pub id: String,
    pub body: crate::generated::patch::model::ThingPatch,
}
/// The documented answers of `updateThing`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum UpdateThingResponse {
    /// The whole.
    Ok(crate::generated::patch::model::Thing),
    /// The request is at fault.
    BadRequest(crate::generated::patch::model::Problem),
    /// The server is at fault.
    InternalServerError(crate::generated::patch::model::Problem),
}
impl TryFrom<Failure> for UpdateThingResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
        }
    }
}
impl UpdateThingResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::Ok(body) => {
                answer::json(200u16, "application/json", &[], body, projection)
            }
            Self::BadRequest(body) => {
                answer::json(400u16, "application/json", &[], body, projection)
            }
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[utoipa::path(
    patch,
    path = "/things/{id}",
    operation_id = "updateThing",
    tag = "things",
    params(("id" = String, Path, description = "Its key.")),
    request_body(
        content = crate::generated::patch::model::ThingPatch,
        content_type = "application/json"
    ),
    responses(
        (
            status = 200,
            description = "The whole.",
            body = crate::generated::patch::model::Thing,
            content_type = "application/json"
        ),
        (
            status = 400,
            description = "The request is at fault.",
            body = crate::generated::patch::model::Problem,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::patch::model::Problem,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_update_thing<S: ThingsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<UpdateThingResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(&context, parameters, &[]);
        let id = input
            .path::<
                String,
            >(
                "id",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<
                crate::generated::patch::model::ThingPatch,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let request = input
            .finish(|| Some(UpdateThingRequest {
                id: id?,
                body: body?,
            }))?;
        S::update_thing(&service, &context, request).await
    }
        .await;
    answer::finish(
        "updateThing",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            UpdateThingResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `updateShape`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateShapeRequest {
    /// Its key.
    pub id: String,
    pub body: crate::generated::patch::model::ShapePatch,
}
/// The documented answers of `updateShape`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum UpdateShapeResponse {
    /// The whole.
    Ok(crate::generated::patch::model::Shape),
    /// The request is at fault.
    BadRequest(crate::generated::patch::model::Problem),
    /// The server is at fault.
    InternalServerError(crate::generated::patch::model::Problem),
}
impl TryFrom<Failure> for UpdateShapeResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
        }
    }
}
impl UpdateShapeResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::Ok(body) => {
                answer::json(200u16, "application/json", &[], body, projection)
            }
            Self::BadRequest(body) => {
                answer::json(400u16, "application/json", &[], body, projection)
            }
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[utoipa::path(
    patch,
    path = "/shapes/{id}",
    operation_id = "updateShape",
    tag = "things",
    params(("id" = String, Path, description = "Its key.")),
    request_body(
        content = crate::generated::patch::model::ShapePatch,
        content_type = "application/json"
    ),
    responses(
        (
            status = 200,
            description = "The whole.",
            body = crate::generated::patch::model::Shape,
            content_type = "application/json"
        ),
        (
            status = 400,
            description = "The request is at fault.",
            body = crate::generated::patch::model::Problem,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::patch::model::Problem,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_update_shape<S: ThingsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<UpdateShapeResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(&context, parameters, &[]);
        let id = input
            .path::<
                String,
            >(
                "id",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<
                crate::generated::patch::model::ShapePatch,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let request = input
            .finish(|| Some(UpdateShapeRequest {
                id: id?,
                body: body?,
            }))?;
        S::update_shape(&service, &context, request).await
    }
        .await;
    answer::finish(
        "updateShape",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            UpdateShapeResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
