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
    /// - `GET /open`
    fn read_open(
        &self,
        context: &RequestContext,
        request: ReadOpenRequest,
    ) -> impl Future<Output = Result<ReadOpenResponse, Self::Error>> + Send;
    /// - `GET /closed`
    fn read_closed(
        &self,
        context: &RequestContext,
        request: ReadClosedRequest,
    ) -> impl Future<Output = Result<ReadClosedResponse, Self::Error>> + Send;
    /// - `POST /closed`
    fn any_token(
        &self,
        context: &RequestContext,
        request: AnyTokenRequest,
    ) -> impl Future<Output = Result<AnyTokenResponse, Self::Error>> + Send;
}
/// The request of `readOpen`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOpenRequest {}
/// The documented answers of `readOpen`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ReadOpenResponse {
    /// Nothing.
    NoContent,
    /// The server is at fault.
    InternalServerError(crate::generated::security::model::Problem),
}
impl TryFrom<Failure> for ReadOpenResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
            undocumented => Err(undocumented),
        }
    }
}
impl ReadOpenResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::NoContent => answer::empty(204u16, &[]),
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[utoipa::path(
    get,
    path = "/open",
    operation_id = "readOpen",
    tag = "things",
    params(),
    responses(
        (status = 204, description = "Nothing."),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::security::model::Problem,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_read_open<S: ThingsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<ReadOpenResponse, S::Error> = async {
        let input = Input::new(&context, parameters, &[]);
        let request = input.finish(|| Some(ReadOpenRequest {}))?;
        S::read_open(&service, &context, request).await
    }
        .await;
    answer::finish(
        "readOpen",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            ReadOpenResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `readClosed`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadClosedRequest {}
/// The documented answers of `readClosed`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ReadClosedResponse {
    /// Nothing.
    NoContent,
    /// The request is at fault.
    BadRequest(crate::generated::security::model::Problem),
    /// The server is at fault.
    InternalServerError(crate::generated::security::model::Problem),
}
impl TryFrom<Failure> for ReadClosedResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
        }
    }
}
impl ReadClosedResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::NoContent => answer::empty(204u16, &[]),
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
    path = "/closed",
    operation_id = "readClosed",
    tag = "things",
    params(),
    responses(
        (status = 204, description = "Nothing."),
        (
            status = 400,
            description = "The request is at fault.",
            body = crate::generated::security::model::Problem,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::security::model::Problem,
            content_type = "application/json"
        )
    ),
    security(("oauth" = ["Things.Read", "Things.Extra"]), ("oauth" = ["Things.Write"])),
)]
pub(super) async fn handle_read_closed<S: ThingsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<ReadClosedResponse, S::Error> = async {
        let input = Input::new(&context, parameters, &[]);
        let request = input.finish(|| Some(ReadClosedRequest {}))?;
        S::read_closed(&service, &context, request).await
    }
        .await;
    answer::finish(
        "readClosed",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            ReadClosedResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `anyToken`.
#[derive(Clone, Debug, PartialEq)]
pub struct AnyTokenRequest {}
/// The documented answers of `anyToken`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum AnyTokenResponse {
    /// Nothing.
    NoContent,
    /// The request is at fault.
    BadRequest(crate::generated::security::model::Problem),
    /// The server is at fault.
    InternalServerError(crate::generated::security::model::Problem),
}
impl TryFrom<Failure> for AnyTokenResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
        }
    }
}
impl AnyTokenResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::NoContent => answer::empty(204u16, &[]),
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
    path = "/closed",
    operation_id = "anyToken",
    tag = "things",
    params(),
    responses(
        (status = 204, description = "Nothing."),
        (
            status = 400,
            description = "The request is at fault.",
            body = crate::generated::security::model::Problem,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::security::model::Problem,
            content_type = "application/json"
        )
    ),
    security(("oauth" = [])),
)]
pub(super) async fn handle_any_token<S: ThingsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<AnyTokenResponse, S::Error> = async {
        let input = Input::new(&context, parameters, &[]);
        let request = input.finish(|| Some(AnyTokenRequest {}))?;
        S::any_token(&service, &context, request).await
    }
        .await;
    answer::finish(
        "anyToken",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            AnyTokenResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
