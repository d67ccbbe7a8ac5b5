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
    /// - `POST /things`
    fn echo(
        &self,
        context: &RequestContext,
        request: EchoRequest,
    ) -> impl Future<Output = Result<EchoResponse, Self::Error>> + Send;
    /// - `POST /shapes`
    fn echo_shape(
        &self,
        context: &RequestContext,
        request: EchoShapeRequest,
    ) -> impl Future<Output = Result<EchoShapeResponse, Self::Error>> + Send;
}
/// The request of `echo`.
#[derive(Clone, Debug, PartialEq)]
pub struct EchoRequest {
    pub body: crate::generated::unions::model::Drawing,
}
/// The documented answers of `echo`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum EchoResponse {
    /// The same again.
    Ok(crate::generated::unions::model::Drawing),
    /// The request is at fault.
    BadRequest(crate::generated::unions::model::Problem),
    /// The server is at fault.
    InternalServerError(crate::generated::unions::model::Problem),
}
impl TryFrom<Failure> for EchoResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
        }
    }
}
impl EchoResponse {
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
    post,
    path = "/things",
    operation_id = "echo",
    tag = "things",
    params(),
    request_body(
        content = crate::generated::unions::model::Drawing,
        content_type = "application/json"
    ),
    responses(
        (
            status = 200,
            description = "The same again.",
            body = crate::generated::unions::model::Drawing,
            content_type = "application/json"
        ),
        (
            status = 400,
            description = "The request is at fault.",
            body = crate::generated::unions::model::Problem,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::unions::model::Problem,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_echo<S: ThingsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<EchoResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(&context, parameters, &[]);
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<
                crate::generated::unions::model::Drawing,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let request = input.finish(|| Some(EchoRequest { body: body? }))?;
        S::echo(&service, &context, request).await
    }
        .await;
    answer::finish(
        "echo",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            EchoResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `echoShape`.
#[derive(Clone, Debug, PartialEq)]
pub struct EchoShapeRequest {
    pub body: crate::generated::unions::model::Shape,
}
/// The documented answers of `echoShape`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum EchoShapeResponse {
    /// The same again.
    Ok(crate::generated::unions::model::Shape),
    /// The request is at fault.
    BadRequest(crate::generated::unions::model::Problem),
    /// The server is at fault.
    InternalServerError(crate::generated::unions::model::Problem),
}
impl TryFrom<Failure> for EchoShapeResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
        }
    }
}
impl EchoShapeResponse {
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
    post,
    path = "/shapes",
    operation_id = "echoShape",
    tag = "things",
    params(),
    request_body(
        content = crate::generated::unions::model::Shape,
        content_type = "application/json"
    ),
    responses(
        (
            status = 200,
            description = "The same again.",
            body = crate::generated::unions::model::Shape,
            content_type = "application/json"
        ),
        (
            status = 400,
            description = "The request is at fault.",
            body = crate::generated::unions::model::Problem,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::unions::model::Problem,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_echo_shape<S: ThingsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<EchoShapeResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(&context, parameters, &[]);
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<
                crate::generated::unions::model::Shape,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let request = input.finish(|| Some(EchoShapeRequest { body: body? }))?;
        S::echo_shape(&service, &context, request).await
    }
        .await;
    answer::finish(
        "echoShape",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            EchoShapeResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
