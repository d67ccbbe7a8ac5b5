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
    ///
    /// Two successes with bodies would be two types for the client, so it has one.
    fn create_thing(
        &self,
        context: &RequestContext,
        request: CreateThingRequest,
    ) -> impl Future<Output = Result<CreateThingResponse, Self::Error>> + Send;
    /// - `DELETE /things/{id}`
    fn delete_thing(
        &self,
        context: &RequestContext,
        request: DeleteThingRequest,
    ) -> impl Future<Output = Result<DeleteThingResponse, Self::Error>> + Send;
    /// How many there are
    ///
    /// - `GET /things/$count`
    fn count_things(
        &self,
        context: &RequestContext,
        request: CountThingsRequest,
    ) -> impl Future<Output = Result<CountThingsResponse, Self::Error>> + Send;
    /// - `GET /text`
    fn read_text(
        &self,
        context: &RequestContext,
        request: ReadTextRequest,
    ) -> impl Future<Output = Result<ReadTextResponse, Self::Error>> + Send;
    /// - `GET /xml`
    fn read_xml(
        &self,
        context: &RequestContext,
        request: ReadXmlRequest,
    ) -> impl Future<Output = Result<ReadXmlResponse, Self::Error>> + Send;
    /// - `GET /moved`
    fn read_moved(
        &self,
        context: &RequestContext,
        request: ReadMovedRequest,
    ) -> impl Future<Output = Result<ReadMovedResponse, Self::Error>> + Send;
}
/// The request of `createThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateThingRequest {
    /// The thing.
    pub body: crate::generated::responses::model::Thing,
}
/// The documented answers of `createThing`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum CreateThingResponse {
    /// It was there already.
    Ok(crate::generated::responses::model::Thing),
    /// Made.
    Created {
        location: String,
        request_id: String,
        body: crate::generated::responses::model::Thing,
    },
    /// The request is at fault.
    BadRequest(crate::generated::responses::model::Problem),
    /// Another has the name.
    Conflict(crate::generated::responses::model::Problem),
    /// The server is at fault.
    InternalServerError(crate::generated::responses::model::Problem),
}
impl TryFrom<Failure> for CreateThingResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::Conflict(body) => Ok(Self::Conflict(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
            undocumented => Err(undocumented),
        }
    }
}
impl CreateThingResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::Ok(body) => {
                answer::json(200u16, "application/json", &[], body, projection)
            }
            Self::Created { location, request_id, body } => {
                answer::json(
                    201u16,
                    "application/json",
                    &[
                        ("location", location.as_str()),
                        ("request-id", request_id.as_str()),
                    ],
                    body,
                    projection,
                )
            }
            Self::BadRequest(body) => {
                answer::json(400u16, "application/json", &[], body, projection)
            }
            Self::Conflict(body) => {
                answer::json(409u16, "application/json", &[], body, projection)
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
    operation_id = "createThing",
    tag = "things",
    description = "Two successes with bodies would be two types for the client, so it has one.",
    params(),
    request_body(
        content = crate::generated::responses::model::Thing,
        content_type = "application/json",
        description = "The thing."
    ),
    responses(
        (
            status = 200,
            description = "It was there already.",
            body = crate::generated::responses::model::Thing,
            content_type = "application/json"
        ),
        (
            status = 201,
            description = "Made.",
            body = crate::generated::responses::model::Thing,
            content_type = "application/json",
            headers(
                ("Location" = String, description = "Where it is."),
                ("request-id" = String)
            )
        ),
        (
            status = 400,
            description = "The request is at fault.",
            body = crate::generated::responses::model::Problem,
            content_type = "application/json"
        ),
        (
            status = 409,
            description = "Another has the name.",
            body = crate::generated::responses::model::Problem,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::responses::model::Problem,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_create_thing<S: ThingsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<CreateThingResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(&context, parameters, &[]);
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body = input
            .body::<
                crate::generated::responses::model::Thing,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let request = input.finish(|| Some(CreateThingRequest { body: body? }))?;
        S::create_thing(&service, &context, request).await
    }
        .await;
    answer::finish(
        "createThing",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            CreateThingResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `deleteThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteThingRequest {
    /// Its key.
    pub id: String,
}
/// The documented answers of `deleteThing`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum DeleteThingResponse {
    /// Gone.
    NoContent,
    /// The request is at fault.
    BadRequest(crate::generated::responses::model::Problem),
    /// There is none.
    NotFound(crate::generated::responses::model::Problem),
    /// The server is at fault.
    InternalServerError(crate::generated::responses::model::Problem),
}
impl TryFrom<Failure> for DeleteThingResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::NotFound(body) => Ok(Self::NotFound(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
            undocumented => Err(undocumented),
        }
    }
}
impl DeleteThingResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::NoContent => answer::empty(204u16, &[]),
            Self::BadRequest(body) => {
                answer::json(400u16, "application/json", &[], body, projection)
            }
            Self::NotFound(body) => {
                answer::json(404u16, "application/json", &[], body, projection)
            }
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[utoipa::path(
    delete,
    path = "/things/{id}",
    operation_id = "deleteThing",
    tag = "things",
    params(("id" = String, Path, description = "Its key.")),
    responses(
        (status = 204, description = "Gone."),
        (
            status = 400,
            description = "The request is at fault.",
            body = crate::generated::responses::model::Problem,
            content_type = "application/json"
        ),
        (
            status = 404,
            description = "There is none.",
            body = crate::generated::responses::model::Problem,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::responses::model::Problem,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_delete_thing<S: ThingsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<DeleteThingResponse, S::Error> = async {
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
        let request = input.finish(|| Some(DeleteThingRequest { id: id? }))?;
        S::delete_thing(&service, &context, request).await
    }
        .await;
    answer::finish(
        "deleteThing",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            DeleteThingResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `countThings`.
#[derive(Clone, Debug, PartialEq)]
pub struct CountThingsRequest {}
/// The documented answers of `countThings`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum CountThingsResponse {
    /// A number as text.
    Ok(i32),
    /// The request is at fault.
    BadRequest(crate::generated::responses::model::Problem),
    /// The server is at fault.
    InternalServerError(crate::generated::responses::model::Problem),
}
impl TryFrom<Failure> for CountThingsResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
            undocumented => Err(undocumented),
        }
    }
}
impl CountThingsResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::Ok(body) => answer::text(200u16, "text/plain", &[], &body.to_string()),
            Self::BadRequest(body) => {
                answer::json(400u16, "application/json", &[], body, projection)
            }
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[deprecated]
#[utoipa::path(
    get,
    path = "/things/$count",
    operation_id = "countThings",
    tag = "things",
    summary = "How many there are",
    params(),
    responses(
        (
            status = 200,
            description = "A number as text.",
            body = i32,
            content_type = "text/plain"
        ),
        (
            status = 400,
            description = "The request is at fault.",
            body = crate::generated::responses::model::Problem,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::responses::model::Problem,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_count_things<S: ThingsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<CountThingsResponse, S::Error> = async {
        let input = Input::new(&context, parameters, &[]);
        let request = input.finish(|| Some(CountThingsRequest {}))?;
        S::count_things(&service, &context, request).await
    }
        .await;
    answer::finish(
        "countThings",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            CountThingsResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `readText`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadTextRequest {}
/// The documented answers of `readText`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ReadTextResponse {
    /// A text.
    Ok(String),
    /// The request is at fault.
    BadRequest(crate::generated::responses::model::Problem),
    /// The server is at fault.
    InternalServerError(crate::generated::responses::model::Problem),
}
impl TryFrom<Failure> for ReadTextResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
            undocumented => Err(undocumented),
        }
    }
}
impl ReadTextResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::Ok(body) => answer::text(200u16, "text/plain", &[], &body.to_string()),
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
    path = "/text",
    operation_id = "readText",
    tag = "things",
    params(),
    responses(
        (
            status = 200,
            description = "A text.",
            body = String,
            content_type = "text/plain"
        ),
        (
            status = 400,
            description = "The request is at fault.",
            body = crate::generated::responses::model::Problem,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::responses::model::Problem,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_read_text<S: ThingsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<ReadTextResponse, S::Error> = async {
        let input = Input::new(&context, parameters, &[]);
        let request = input.finish(|| Some(ReadTextRequest {}))?;
        S::read_text(&service, &context, request).await
    }
        .await;
    answer::finish(
        "readText",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            ReadTextResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `readXml`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadXmlRequest {}
/// The documented answers of `readXml`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ReadXmlResponse {
    /// XML.
    Ok(String),
    /// The request is at fault.
    BadRequest(crate::generated::responses::model::Problem),
    /// The server is at fault.
    InternalServerError(crate::generated::responses::model::Problem),
}
impl TryFrom<Failure> for ReadXmlResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
            undocumented => Err(undocumented),
        }
    }
}
impl ReadXmlResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::Ok(body) => {
                answer::text(200u16, "application/xml", &[], &body.to_string())
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
    path = "/xml",
    operation_id = "readXml",
    tag = "things",
    params(),
    responses(
        (
            status = 200,
            description = "XML.",
            body = String,
            content_type = "application/xml"
        ),
        (
            status = 400,
            description = "The request is at fault.",
            body = crate::generated::responses::model::Problem,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::responses::model::Problem,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_read_xml<S: ThingsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<ReadXmlResponse, S::Error> = async {
        let input = Input::new(&context, parameters, &[]);
        let request = input.finish(|| Some(ReadXmlRequest {}))?;
        S::read_xml(&service, &context, request).await
    }
        .await;
    answer::finish(
        "readXml",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            ReadXmlResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `readMoved`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadMovedRequest {}
/// The documented answers of `readMoved`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ReadMovedResponse {
    /// Elsewhere.
    Found { location: String },
    /// The request is at fault.
    BadRequest(crate::generated::responses::model::Problem),
    /// The server is at fault.
    InternalServerError(crate::generated::responses::model::Problem),
}
impl TryFrom<Failure> for ReadMovedResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::BadRequest(body) => Ok(Self::BadRequest(body)),
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
            undocumented => Err(undocumented),
        }
    }
}
impl ReadMovedResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::Found { location } => {
                answer::empty(302u16, &[("location", location.as_str())])
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
    path = "/moved",
    operation_id = "readMoved",
    tag = "things",
    params(),
    responses(
        (
            status = 302,
            description = "Elsewhere.",
            headers(("Location" = String, description = "Where."))
        ),
        (
            status = 400,
            description = "The request is at fault.",
            body = crate::generated::responses::model::Problem,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::responses::model::Problem,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_read_moved<S: ThingsOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<ReadMovedResponse, S::Error> = async {
        let input = Input::new(&context, parameters, &[]);
        let request = input.finish(|| Some(ReadMovedRequest {}))?;
        S::read_moved(&service, &context, request).await
    }
        .await;
    answer::finish(
        "readMoved",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            ReadMovedResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
