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
/// A keyword.
pub trait TypeOperations: Service {
    /// - `POST /things/{type}/{self}/{$ref}/{a.b}/{context}`
    fn self_(
        &self,
        context: &RequestContext,
        request: SelfRequest,
    ) -> impl Future<Output = Result<SelfResponse, Self::Error>> + Send;
    /// - `GET /collide`
    fn get_thing(
        &self,
        context: &RequestContext,
        request: GetThingRequest,
    ) -> impl Future<Output = Result<GetThingResponse, Self::Error>> + Send;
    /// - `PUT /collide`
    fn get_thing2(
        &self,
        context: &RequestContext,
        request: GetThingRequest2,
    ) -> impl Future<Output = Result<GetThingResponse2, Self::Error>> + Send;
}
/// The request of `self`.
#[derive(Clone, Debug, PartialEq)]
pub struct SelfRequest {
    /// A keyword.
    pub r#type: String,
    /// A word that cannot even be raw.
    pub self_: String,
    /// A sign.
    pub r#ref: String,
    /// A dot.
    pub a_b: String,
    /// A name the handler uses.
    pub context: String,
    /// A name the handler uses.
    pub body: Option<String>,
    /// A name the handler uses.
    pub limit: Option<i32>,
    /// A name the handler uses.
    pub input: Option<String>,
    /// A name the handler uses.
    pub service: Option<String>,
    /// A name the handler uses.
    pub request: Option<String>,
    /// A name the handler uses.
    pub parameters: Option<String>,
    /// A name the handler uses.
    pub root: Option<String>,
    /// A name the handler uses.
    pub response: Option<String>,
    /// Differs in its case.
    pub request2: Option<String>,
    /// The same in another place.
    pub request3: Option<String>,
    /// A digit first.
    pub n_2nd: Option<String>,
    pub body2: crate::generated::naming::model::String2,
}
/// The documented answers of `self`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum SelfResponse {
    /// The same again.
    Ok {
        projection2: String,
        body2: String,
        r#type: String,
        body: crate::generated::naming::model::String2,
    },
    /// The server is at fault.
    InternalServerError(crate::generated::naming::model::Error2),
}
impl TryFrom<Failure> for SelfResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
        }
    }
}
impl SelfResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::Ok { projection2, body2, r#type, body } => {
                answer::json(
                    200u16,
                    "application/json",
                    &[
                        ("projection", projection2.as_str()),
                        ("body", body2.as_str()),
                        ("type", r#type.as_str()),
                    ],
                    body,
                    projection,
                )
            }
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[utoipa::path(
    post,
    path = "/things/{type}/{self}/{$ref}/{a.b}/{context}",
    operation_id = "self",
    tag = "type",
    params(
        ("type" = String, Path, description = "A keyword."),
        ("self" = String, Path, description = "A word that cannot even be raw."),
        ("$ref" = String, Path, description = "A sign."),
        ("a.b" = String, Path, description = "A dot."),
        ("context" = String, Path, description = "A name the handler uses."),
        (
            "body" = Option<String>,
            Query,
            description = "A name the handler uses.",
            nullable = false
        ),
        (
            "limit" = Option<i32>,
            Query,
            description = "A name the handler uses.",
            nullable = false
        ),
        (
            "input" = Option<String>,
            Query,
            description = "A name the handler uses.",
            nullable = false
        ),
        (
            "service" = Option<String>,
            Query,
            description = "A name the handler uses.",
            nullable = false
        ),
        (
            "request" = Option<String>,
            Query,
            description = "A name the handler uses.",
            nullable = false
        ),
        (
            "parameters" = Option<String>,
            Query,
            description = "A name the handler uses.",
            nullable = false
        ),
        (
            "root" = Option<String>,
            Query,
            description = "A name the handler uses.",
            nullable = false
        ),
        (
            "response" = Option<String>,
            Query,
            description = "A name the handler uses.",
            nullable = false
        ),
        (
            "Request" = Option<String>,
            Query,
            description = "Differs in its case.",
            nullable = false
        ),
        (
            "request" = Option<String>,
            Header,
            description = "The same in another place.",
            nullable = false
        ),
        ("2nd" = Option<String>, Query, description = "A digit first.", nullable = false)
    ),
    request_body(
        content = crate::generated::naming::model::String2,
        content_type = "application/json"
    ),
    responses(
        (
            status = 200,
            description = "The same again.",
            body = crate::generated::naming::model::String2,
            content_type = "application/json",
            headers(
                ("Projection" = String, description = "A name the answer uses."),
                ("Body" = String, description = "A name the answer uses."),
                ("Type" = String, description = "A keyword.")
            )
        ),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::naming::model::Error2,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_self_<S: TypeOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, body) = RequestContext::of(request);
    let outcome: Result<SelfResponse, S::Error> = async {
        let limit = service.body_limit();
        let mut input = Input::new(
            &context,
            parameters,
            &[
                "body",
                "limit",
                "input",
                "service",
                "request",
                "parameters",
                "root",
                "response",
                "Request",
                "2nd",
            ],
        );
        let r#type = input
            .path::<
                String,
            >(
                "type",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let self_ = input
            .path::<
                String,
            >(
                "self",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let r#ref = input
            .path::<
                String,
            >(
                "$ref",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let a_b = input
            .path::<
                String,
            >(
                "a.b",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let context_ = input
            .path::<
                String,
            >(
                "context",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let body_ = input
            .optional_query::<
                String,
            >(
                "body",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let limit_ = input
            .optional_query::<
                i32,
            >(
                "limit",
                &schema::Rule::Integer {
                    minimum: None,
                    maximum: None,
                    width: schema::Width::Int32,
                },
            );
        let input_ = input
            .optional_query::<
                String,
            >(
                "input",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let service_ = input
            .optional_query::<
                String,
            >(
                "service",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let request_ = input
            .optional_query::<
                String,
            >(
                "request",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let parameters_ = input
            .optional_query::<
                String,
            >(
                "parameters",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let root = input
            .optional_query::<
                String,
            >(
                "root",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let response = input
            .optional_query::<
                String,
            >(
                "response",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let request2 = input
            .optional_query::<
                String,
            >(
                "Request",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let request3 = input
            .optional_header::<
                String,
            >(
                "request",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let n_2nd = input
            .optional_query::<
                String,
            >(
                "2nd",
                &schema::Rule::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: schema::Format::None,
                },
            );
        let reading = service.reading();
        let root_type = || service.root_type(&context);
        let body2 = input
            .body::<
                crate::generated::naming::model::String2,
                _,
            >(body, limit, reading, root_type)
            .await?;
        let request = input
            .finish(|| Some(SelfRequest {
                r#type: r#type?,
                self_: self_?,
                r#ref: r#ref?,
                a_b: a_b?,
                context: context_?,
                body: body_,
                limit: limit_,
                input: input_,
                service: service_,
                request: request_,
                parameters: parameters_,
                root,
                response,
                request2,
                request3,
                n_2nd,
                body2: body2?,
            }))?;
        S::self_(&service, &context, request).await
    }
        .await;
    answer::finish(
        "self",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            SelfResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `getThing`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetThingRequest {}
/// The documented answers of `getThing`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetThingResponse {
    /// All types.
    Ok(crate::generated::naming::model::Option2),
    /// The server is at fault.
    InternalServerError(crate::generated::naming::model::Error2),
}
impl TryFrom<Failure> for GetThingResponse {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
        }
    }
}
impl GetThingResponse {
    #[allow(unused_variables)]
    fn answer(&self, projection: Option<&'static str>) -> Result<Response, Rejection> {
        match self {
            Self::Ok(body) => {
                answer::json(200u16, "application/json", &[], body, projection)
            }
            Self::InternalServerError(body) => {
                answer::json(500u16, "application/json", &[], body, projection)
            }
        }
    }
}
#[utoipa::path(
    get,
    path = "/collide",
    operation_id = "getThing",
    tag = "type",
    params(),
    responses(
        (
            status = 200,
            description = "All types.",
            body = crate::generated::naming::model::Option2,
            content_type = "application/json"
        ),
        (
            status = 500,
            description = "The server is at fault.",
            body = crate::generated::naming::model::Error2,
            content_type = "application/json"
        )
    ),
)]
pub(super) async fn handle_get_thing<S: TypeOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<GetThingResponse, S::Error> = async {
        let input = Input::new(&context, parameters, &[]);
        let request = input.finish(|| Some(GetThingRequest {}))?;
        S::get_thing(&service, &context, request).await
    }
        .await;
    answer::finish(
        "getThing",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            GetThingResponse::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
/// The request of `get_thing`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetThingRequest2 {}
/// The documented answers of `get_thing`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetThingResponse2 {
    /// Nothing.
    NoContent,
    /// The server is at fault.
    InternalServerError(crate::generated::naming::model::Error2),
}
impl TryFrom<Failure> for GetThingResponse2 {
    type Error = Failure;
    fn try_from(failure: Failure) -> Result<Self, Failure> {
        match failure {
            Failure::InternalServerError(body) => Ok(Self::InternalServerError(body)),
        }
    }
}
impl GetThingResponse2 {
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
    path = "/collide",
    operation_id = "get_thing",
    tag = "type",
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
pub(super) async fn handle_get_thing2<S: TypeOperations>(
    State(service): State<Arc<S>>,
    parameters: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
) -> Response {
    let (context, _) = RequestContext::of(request);
    let outcome: Result<GetThingResponse2, S::Error> = async {
        let input = Input::new(&context, parameters, &[]);
        let request = input.finish(|| Some(GetThingRequest2 {}))?;
        S::get_thing2(&service, &context, request).await
    }
        .await;
    answer::finish(
        "get_thing",
        outcome,
        |error| {
            let failure = service.failure(&context, error);
            let status = failure.status();
            GetThingResponse2::try_from(failure).map_err(|_| status)
        },
        |response| response.answer(projection(&context)),
    )
}
