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
/// The same but for its case.
pub trait TypeOperations2: Service {
    /// - `POST /collide`
    fn get_thing(
        &self,
        context: &RequestContext,
        request: GetThingRequest3,
    ) -> impl Future<Output = Result<GetThingResponse3, Self::Error>> + Send;
}
/// The request of `GetThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetThingRequest3 {}
/// The documented answers of `GetThing`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetThingResponse3 {
    /// Nothing.
    NoContent,
    /// The server is at fault.
    InternalServerError(crate::generated::naming::model::Error2),
}
impl TryFrom<Failure> for GetThingResponse3 {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
        }
    }
}
impl GetThingResponse3 {
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
    path = "/collide",
    operation_id = "GetThing",
    tag = "Type",
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
pub(super) async fn handle_get_thing3<S: TypeOperations2>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<GetThingResponse3, S::Error> = async {
        let input = Input::new(&context, parameters, &[]);
        let request = input.finish(|| Some(GetThingRequest3 {}))?;
        S::get_thing(&service, &context, request).await
    }
        .await;
    answer::finish(
        "GetThing",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            GetThingResponse3::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
