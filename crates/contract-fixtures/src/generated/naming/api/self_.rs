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
/// A word that cannot even be raw.
pub trait SelfOperations: Service {
    /// - `GET /clone`
    fn clone(
        &self,
        context: &RequestContext,
        request: CloneRequest,
    ) -> impl Future<Output = Result<CloneResponse, Self::Error>> + Send;
    /// - `PUT /clone`
    fn failure2(
        &self,
        context: &RequestContext,
        request: FailureRequest,
    ) -> impl Future<Output = Result<FailureResponse, Self::Error>> + Send;
    /// - `POST /clone`
    fn body_limit2(
        &self,
        context: &RequestContext,
        request: BodyLimitRequest,
    ) -> impl Future<Output = Result<BodyLimitResponse, Self::Error>> + Send;
    /// - `DELETE /clone`
    fn n_10_downing_street(
        &self,
        context: &RequestContext,
        request: N10DowningStreetRequest,
    ) -> impl Future<Output = Result<N10DowningStreetResponse, Self::Error>> + Send;
}
/// The request of `clone`.
#[derive(Clone, Debug, PartialEq)]
pub struct CloneRequest {}
/// The documented answers of `clone`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum CloneResponse {
    /// Nothing.
    NoContent,
    /// The server is at fault.
    InternalServerError(crate::generated::naming::model::Error2),
}
impl TryFrom<Failure> for CloneResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
        }
    }
}
impl CloneResponse {
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
    path = "/clone",
    operation_id = "clone",
    tag = "self",
    params(),
    responses(
        (status = 204, description = "Nothing."),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::naming::model::Error2,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_clone<S: SelfOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<CloneResponse, S::Error> = async {
        let input = Input::new(&context, parameters, &[]);
        let request = input.finish(|| Some(CloneRequest {}))?;
        S::clone(&service, &context, request).await
    }
        .await;
    answer::finish(
        "clone",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            CloneResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `failure`.
#[derive(Clone, Debug, PartialEq)]
pub struct FailureRequest {}
/// The documented answers of `failure`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum FailureResponse {
    /// Nothing.
    NoContent,
    /// The server is at fault.
    InternalServerError(crate::generated::naming::model::Error2),
}
impl TryFrom<Failure> for FailureResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
        }
    }
}
impl FailureResponse {
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
    put,
    path = "/clone",
    operation_id = "failure",
    tag = "self",
    params(),
    responses(
        (status = 204, description = "Nothing."),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::naming::model::Error2,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_failure<S: SelfOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<FailureResponse, S::Error> = async {
        let input = Input::new(&context, parameters, &[]);
        let request = input.finish(|| Some(FailureRequest {}))?;
        S::failure2(&service, &context, request).await
    }
        .await;
    answer::finish(
        "failure",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            FailureResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `bodyLimit`.
#[derive(Clone, Debug, PartialEq)]
pub struct BodyLimitRequest {}
/// The documented answers of `bodyLimit`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum BodyLimitResponse {
    /// Nothing.
    NoContent,
    /// The server is at fault.
    InternalServerError(crate::generated::naming::model::Error2),
}
impl TryFrom<Failure> for BodyLimitResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
        }
    }
}
impl BodyLimitResponse {
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
    post,
    path = "/clone",
    operation_id = "bodyLimit",
    tag = "self",
    params(),
    responses(
        (status = 204, description = "Nothing."),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::naming::model::Error2,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_body_limit<S: SelfOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<BodyLimitResponse, S::Error> = async {
        let input = Input::new(&context, parameters, &[]);
        let request = input.finish(|| Some(BodyLimitRequest {}))?;
        S::body_limit2(&service, &context, request).await
    }
        .await;
    answer::finish(
        "bodyLimit",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            BodyLimitResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `10 downing street`.
#[derive(Clone, Debug, PartialEq)]
pub struct N10DowningStreetRequest {}
/// The documented answers of `10 downing street`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum N10DowningStreetResponse {
    /// Nothing.
    NoContent,
    /// The server is at fault.
    InternalServerError(crate::generated::naming::model::Error2),
}
impl TryFrom<Failure> for N10DowningStreetResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
        }
    }
}
impl N10DowningStreetResponse {
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
    delete,
    path = "/clone",
    operation_id = "10 downing street",
    tag = "self",
    params(),
    responses(
        (status = 204, description = "Nothing."),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::naming::model::Error2,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_n_10_downing_street<S: SelfOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<N10DowningStreetResponse, S::Error> = async {
        let input = Input::new(&context, parameters, &[]);
        let request = input.finish(|| Some(N10DowningStreetRequest {}))?;
        S::n_10_downing_street(&service, &context, request).await
    }
        .await;
    answer::finish(
        "10 downing street",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            N10DowningStreetResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
