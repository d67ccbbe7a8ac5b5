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
/// What is mounted nowhere.
pub trait OthersOperations: Service {
    /// - `GET /others`
    fn read_others(
        &self,
        context: &RequestContext,
        request: ReadOthersRequest,
    ) -> impl Future<Output = Result<ReadOthersResponse, Self::Error>> + Send;
}
/// The request of `readOthers`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOthersRequest {}
/// The documented answers of `readOthers`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ReadOthersResponse {
    /// Nothing.
    NoContent,
    /// The request is at fault.
    BadRequest(crate::generated::shared_mounts::model::Problem),
    /// The server is at fault.
    InternalServerError(crate::generated::shared_mounts::model::Problem),
}
impl TryFrom<Failure> for ReadOthersResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
        }
    }
}
impl ReadOthersResponse {
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
    path = "/others",
    operation_id = "readOthers",
    tag = "others",
    params(),
    responses(
        (status = 204, description = "Nothing."),
        (
            status = 400,
            description = "The request is at fault.",
            body = crate::generated::shared_mounts::model::Problem,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::shared_mounts::model::Problem,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_read_others<S: OthersOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<ReadOthersResponse, S::Error> = async {
        let input = Input::new(&context, parameters, &[]);
        let request = input.finish(|| Some(ReadOthersRequest {}))?;
        S::read_others(&service, &context, request).await
    }
        .await;
    answer::finish(
        "readOthers",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            ReadOthersResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
