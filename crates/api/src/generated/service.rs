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
/// What concerns the service as a whole: several requests in one, and the model it serves.
pub trait ServiceOperations: Service {
    /// Send several requests at once
    ///
    /// - `POST /$batch`
    ///
    /// Carries out up to 20 requests of the same version, each as if it had come by itself, with
    /// the token of the batch; each needs the scopes of its own operation. They are carried out
    /// independently of one another, except where `dependsOn` gives an order, and are no
    /// transaction: one that fails undoes nothing of the others. A batch inside a batch is
    /// refused.
    ///
    /// The answer is 200 as soon as the batch can be read, whatever came of the requests. 400
    /// when it cannot: over 20 requests, an `id` that is used twice or is neither text nor a whole
    /// number, or a `dependsOn` that names no request of the batch.
    ///
    /// Microsoft's page:
    /// [Combine multiple HTTP requests using JSON batching](https://learn.microsoft.com/en-us/graph/json-batching).
    fn send_batch(
        &self,
        context: &RequestContext,
        request: SendBatchRequest,
    ) -> impl Future<Output = Result<SendBatchResponse, Self::Error>> + Send;
    /// Get the model of the service
    ///
    /// - `GET /$metadata`
    ///
    /// Answers with the Common Schema Definition Language (CSDL) of what Muster serves in this
    /// version: its types, their properties, and the actions and functions on them. No token is
    /// needed.
    ///
    /// See [Traverse the graph](https://learn.microsoft.com/en-us/graph/traverse-the-graph) on
    /// `$metadata`.
    fn get_metadata(
        &self,
        context: &RequestContext,
        request: GetMetadataRequest,
    ) -> impl Future<Output = Result<GetMetadataResponse, Self::Error>> + Send;
}
/// The request of `sendBatch`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendBatchRequest {
    pub body: muster_model::BatchRequestContent,
}
/// The documented answers of `sendBatch`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum SendBatchResponse {
    /// The answers, one for each request.
    Ok(muster_model::BatchResponseContent),
    /// The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.
    BadRequest(muster_model::OdataError),
    /// The request has no token, or one that is malformed, expired or not meant for this server. The message says which.
    Unauthorized(muster_model::OdataError),
    /// The token is good but has none of the scopes the operation asks for. The message names them.
    Forbidden(muster_model::OdataError),
    /// The body, after any decompression, is larger than the server accepts. Nothing was changed.
    ContentTooLarge(muster_model::OdataError),
    /// The body is not declared as `application/json`, or has a content encoding the server does not read. Nothing was changed.
    UnsupportedMediaType(muster_model::OdataError),
    /// Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.
    TooManyRequests(muster_model::OdataError),
    /// The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.
    InternalServerError(muster_model::OdataError),
    /// The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.
    NotImplemented(muster_model::OdataError),
    /// The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.
    ServiceUnavailable(muster_model::OdataError),
}
impl TryFrom<Failure> for SendBatchResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::Unauthorized(body) => Ok(Self::Unauthorized(body)),
            Failure::Forbidden(body) => Ok(Self::Forbidden(body)),
            Failure::ContentTooLarge(body) => Ok(Self::ContentTooLarge(body)),
            Failure::UnsupportedMediaType(body) => Ok(Self::UnsupportedMediaType(body)),
            Failure::TooManyRequests(body) => Ok(Self::TooManyRequests(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
            Failure::NotImplemented(body) => Ok(Self::NotImplemented(body)),
            Failure::ServiceUnavailable(body) => Ok(Self::ServiceUnavailable(body)),
            undocumented => Err(undocumented),
        }
    }
}
impl SendBatchResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::Ok(body) => {
                answer::json(200u16, "application/json", &[], body, projection)
            }
            Self::BadRequest(body) => {
                answer::json(400u16, "application/json", &[], body, projection)
            }
            Self::Unauthorized(body) => {
                answer::json(401u16, "application/json", &[], body, projection)
            }
            Self::Forbidden(body) => {
                answer::json(403u16, "application/json", &[], body, projection)
            }
            Self::ContentTooLarge(body) => {
                answer::json(413u16, "application/json", &[], body, projection)
            }
            Self::UnsupportedMediaType(body) => {
                answer::json(415u16, "application/json", &[], body, projection)
            }
            Self::TooManyRequests(body) => {
                answer::json(429u16, "application/json", &[], body, projection)
            }
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
            Self::NotImplemented(body) => {
                answer::json(501u16, "application/json", &[], body, projection)
            }
            Self::ServiceUnavailable(body) => {
                answer::json(503u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[utoipa::path(
    post,
    path = "/$batch",
    operation_id = "sendBatch",
    tag = "service",
    summary = "Send several requests at once",
    description = "Carries out up to 20 requests of the same version, each as if it had come by itself, with\nthe token of the batch; each needs the scopes of its own operation. They are carried out\nindependently of one another, except where `dependsOn` gives an order, and are no\ntransaction: one that fails undoes nothing of the others. A batch inside a batch is\nrefused.\n\nThe answer is 200 as soon as the batch can be read, whatever came of the requests. 400\nwhen it cannot: over 20 requests, an `id` that is used twice or is neither text nor a whole\nnumber, or a `dependsOn` that names no request of the batch.\n\nMicrosoft's page:\n[Combine multiple HTTP requests using JSON batching](https://learn.microsoft.com/en-us/graph/json-batching).",
    params(),
    request_body(
        content = muster_model::BatchRequestContent,
        content_type = "application/json"
    ),
    responses(
        (
            status = 200,
            description = "The answers, one for each request.",
            body = muster_model::BatchResponseContent,
            content_type = "application/json"
        ),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 401,
            description = "The request has no token, or one that is malformed, expired or not meant for this server. The message says which.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 403,
            description = "The token is good but has none of the scopes the operation asks for. The message names them.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 413,
            description = "The body, after any decompression, is larger than the server accepts. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 415,
            description = "The body is not declared as `application/json`, or has a content encoding the server does not read. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
    security(("microsoftGraph" = [])),
)]
pub(super) async fn handle_send_batch<S: ServiceOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<SendBatchResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(&context, parameters, &[]);
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<
                muster_model::BatchRequestContent,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let request = input.finish(|| Some(SendBatchRequest { body: body? }))?;
        S::send_batch(&service, &context, request).await
    }
        .await;
    answer::finish(
        "sendBatch",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            SendBatchResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `getMetadata`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetMetadataRequest {}
/// The documented answers of `getMetadata`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetMetadataResponse {
    /// The model, in XML.
    Ok(String),
    /// The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.
    BadRequest(muster_model::OdataError),
    /// Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.
    TooManyRequests(muster_model::OdataError),
    /// The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.
    InternalServerError(muster_model::OdataError),
    /// The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.
    NotImplemented(muster_model::OdataError),
    /// The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.
    ServiceUnavailable(muster_model::OdataError),
}
impl TryFrom<Failure> for GetMetadataResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::TooManyRequests(body) => Ok(Self::TooManyRequests(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
            Failure::NotImplemented(body) => Ok(Self::NotImplemented(body)),
            Failure::ServiceUnavailable(body) => Ok(Self::ServiceUnavailable(body)),
            undocumented => Err(undocumented),
        }
    }
}
impl GetMetadataResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::Ok(body) => {
                answer::text(200u16, "application/xml", &[], &body.to_string())
            }
            Self::BadRequest(body) => {
                answer::json(400u16, "application/json", &[], body, projection)
            }
            Self::TooManyRequests(body) => {
                answer::json(429u16, "application/json", &[], body, projection)
            }
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
            Self::NotImplemented(body) => {
                answer::json(501u16, "application/json", &[], body, projection)
            }
            Self::ServiceUnavailable(body) => {
                answer::json(503u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[utoipa::path(
    get,
    path = "/$metadata",
    operation_id = "getMetadata",
    tag = "service",
    summary = "Get the model of the service",
    description = "Answers with the Common Schema Definition Language (CSDL) of what Muster serves in this\nversion: its types, their properties, and the actions and functions on them. No token is\nneeded.\n\nSee [Traverse the graph](https://learn.microsoft.com/en-us/graph/traverse-the-graph) on\n`$metadata`.",
    params(),
    responses(
        (
            status = 200,
            description = "The model, in XML.",
            body = String,
            content_type = "application/xml"
        ),
        (
            status = 400,
            description = "The request cannot be understood or breaks a rule: malformed JSON, a property the type does not declare, a missing required property, a value outside its enumeration or range, a query option that is not declared or not well formed, something that v1.0 does not have, or a change the resource does not allow. `error.details` has one entry for each violation found, so that all of them can be corrected at once.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 429,
            description = "Too many requests in a short time; this one was not carried out. Wait for the seconds in the header `Retry-After`, which the answer carries, and send it again.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server failed; the request may be correct. Quote `innerError.request-id` when reporting it.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 501,
            description = "The operation, or a query option of it, is declared but not served yet. The message names it. Nothing was changed.",
            body = muster_model::OdataError,
            content_type = "application/json"
        ),
        (
            status = 503,
            description = "The server is starting, stopping or too busy, or other changes kept coming first. Nothing was changed; send the request again later.",
            body = muster_model::OdataError,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_get_metadata<S: ServiceOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<GetMetadataResponse, S::Error> = async {
        let input = Input::new(&context, parameters, &[]);
        let request = input.finish(|| Some(GetMetadataRequest {}))?;
        S::get_metadata(&service, &context, request).await
    }
        .await;
    answer::finish(
        "getMetadata",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            GetMetadataResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
