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
    /// - `GET /things`
    fn read_news(
        &self,
        context: &RequestContext,
        request: ReadNewsRequest,
    ) -> impl Future<Output = Result<ReadNewsResponse, Self::Error>> + Send;
}
/// The request of `echo`.
#[derive(Clone, Debug, PartialEq)]
pub struct EchoRequest {
    pub body: crate::generated::versions::model::Thing,
}
/// The documented answers of `echo`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum EchoResponse {
    /// The same again.
    Ok(crate::generated::versions::model::Thing),
    /// The request is at fault.
    BadRequest(crate::generated::versions::model::Problem),
    /// The server is at fault.
    InternalServerError(crate::generated::versions::model::Problem),
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
        content = crate::generated::versions::model::Thing,
        content_type = "application/json"
    ),
    responses(
        (
            status = 200,
            description = "The same again.",
            body = crate::generated::versions::model::Thing,
            content_type = "application/json"
        ),
        (
            status = 400,
            description = "The request is at fault.",
            body = crate::generated::versions::model::Problem,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::versions::model::Problem,
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
                crate::generated::versions::model::Thing,
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
/// The request of `readNews`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadNewsRequest {}
/// The documented answers of `readNews`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ReadNewsResponse {
    /// Only the new version has this.
    Ok(crate::generated::versions::model::News),
    /// The request is at fault.
    BadRequest(crate::generated::versions::model::Problem),
    /// The server is at fault.
    InternalServerError(crate::generated::versions::model::Problem),
}
impl TryFrom<Failure> for ReadNewsResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
        }
    }
}
impl ReadNewsResponse {
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
    get,
    path = "/things",
    operation_id = "readNews",
    tag = "things",
    params(),
    responses(
        (
            status = 200,
            description = "Only the new version has this.",
            body = crate::generated::versions::model::News,
            content_type = "application/json"
        ),
        (
            status = 400,
            description = "The request is at fault.",
            body = crate::generated::versions::model::Problem,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::versions::model::Problem,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_read_news<S: ThingsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<ReadNewsResponse, S::Error> = async {
        let input = Input::new(&context, parameters, &[]);
        let request = input.finish(|| Some(ReadNewsRequest {}))?;
        S::read_news(&service, &context, request).await
    }
        .await;
    answer::finish(
        "readNews",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            ReadNewsResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
