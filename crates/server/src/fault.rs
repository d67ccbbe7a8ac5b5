//! Everything that can go wrong, as Graph's error answer. The one place that knows its codes and
//! its body (<https://learn.microsoft.com/en-us/graph/errors>).

use axum::Json;
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use muster_api::{Failure, Rejection};
use muster_enrollment::{Category, Refusal};
use muster_model::{ErrorDetail, InnerError, MainError, OdataError};
use muster_model_runtime::{Violation, ViolationKind, Violations};
use muster_store::{CommitError, StoreError};
use uuid::Uuid;

use crate::behaviour::ErrorForm;
use crate::identity;
use crate::intune::Route;
use crate::paths::TENANTS;
use crate::representation::entity_tag::{MalformedTag, Unmet};
use crate::tenants::Unavailable;
use crate::throttling::Exceeded;

/// Why an operation gave no success.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Fault {
    /// The request broke a rule of the document.
    #[error(transparent)]
    Rejected(#[from] Rejection),
    /// The request broke a rule of enrollment.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The store did not take a change, or did not give a tenant.
    #[error(transparent)]
    Stored(#[from] CommitError),
    /// The request is about a tenant that nobody created.
    #[error(
        "There is no tenant with the id '{id}'. Create it with PUT {TENANTS}/{id}, or list those there are with GET {TENANTS}."
    )]
    NoTenant {
        /// Its id.
        id: Uuid,
    },
    /// The document declares it and this build does not serve it yet.
    #[error("The {what} is not served by this build of Muster; do without it.")]
    NotServed {
        /// What it is, with its name.
        what: String,
    },
    /// A condition that cannot be read.
    #[error(transparent)]
    MalformedTag(#[from] MalformedTag),
    /// The entity is in another state than the request is for.
    #[error(transparent)]
    PreconditionFailed(#[from] Unmet),
    /// Changes of one type for a resource of another.
    #[error(
        "The body changes a '{found}', but the resource is a '{expected}', and a type is fixed at creation. Send '@odata.type' as the resource has it."
    )]
    AnotherType {
        /// The type the body names.
        found: &'static str,
        /// The type of the resource.
        expected: &'static str,
    },
    /// An application without a user may not do it.
    #[error("{APP_ONLY}")]
    AppOnly,
    /// There were too many requests in a short time.
    #[error(
        "Too many requests: there can be {0}. This one was not carried out; send it again after {seconds} seconds.",
        seconds = .0.seconds()
    )]
    Throttled(Exceeded),
    /// The batch as a whole cannot be run.
    #[error("{0}")]
    Batch(String),
    /// A reference that names no object.
    #[error(
        "'@odata.id' is '{url}', which is not the URL of a directory object; write 'https://graph.microsoft.com/beta/directoryObjects/ID', or the same with users or groups."
    )]
    NotAReference {
        /// What was sent.
        url: String,
    },
    /// `/me` would stand for nobody.
    #[error("The signed-in user of this server cannot be deleted. Delete another user.")]
    SignedInUserStays,
}

/// What of a request its error answer depends on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked<'r> {
    /// Whether it went to a `$ref` segment.
    pub(crate) reference: bool,
    /// Which operation it went to.
    pub(crate) route: Option<Route<'r>>,
    /// In which form operations of Intune answer.
    pub(crate) form: ErrorForm,
}

impl Asked<'_> {
    /// The operation, when Intune answers for it in its own form.
    fn intune(&self) -> Option<&Route<'_>> {
        let route = self.route.as_ref().filter(|route| route.is_intune());
        route.filter(|_| self.form == ErrorForm::Intune)
    }

    /// A sentence as it stands in `message`.
    fn say(&self, sentence: String) -> String {
        match self.intune() {
            Some(route) => route.document(&sentence),
            None => sentence,
        }
    }
}

/// What the service says to an application without a user:
/// <https://github.com/Micke-K/IntuneManagement/issues/259>.
const APP_ONLY: &str =
    "Tenant is not Global Admin or Intune Service Admin. Operation is restricted.";

/// Why an application without a user is refused. The operation, the activity and the URL are part
/// of what was reported, so that they are there in either form.
pub(crate) fn app_only(route: &Route<'_>, form: ErrorForm) -> OdataError {
    let message = match form {
        ErrorForm::Graph => route.explained(APP_ONLY),
        ErrorForm::Intune => route.document(APP_ONLY),
    };
    error("Forbidden", message)
}

impl Fault {
    /// A condition that cannot be judged of what it is made of.
    pub(crate) fn condition_not_served(header: &str) -> Self {
        Self::NotServed {
            what: format!("header '{header}' of what has no entity tag"),
        }
    }

    /// The documented answer.
    pub(crate) fn answer(self, asked: &Asked<'_>) -> Failure {
        match self {
            Self::Rejected(rejection) => rejected(rejection, asked),
            Self::Refused(refusal) => refused(&refusal, asked),
            Self::AppOnly => Failure::Forbidden(match &asked.route {
                Some(route) => app_only(route, asked.form),
                None => error("Forbidden", APP_ONLY),
            }),
            Self::Stored(reason) => stored(&reason),
            Self::NoTenant { .. } => Failure::NotFound(error("TenantNotFound", self.to_string())),
            Self::NotServed { .. } => {
                Failure::NotImplemented(error("NotImplemented", self.to_string()))
            }
            Self::Throttled(_) => {
                Failure::TooManyRequests(error("TooManyRequests", self.to_string()))
            }
            Self::PreconditionFailed(_) => {
                Failure::PreconditionFailed(error("PreconditionFailed", self.to_string()))
            }
            Self::AnotherType { .. } => {
                Failure::BadRequest(error("BadRequest", asked.say(self.to_string())))
            }
            Self::MalformedTag(_)
            | Self::Batch(_)
            | Self::NotAReference { .. }
            | Self::SignedInUserStays => Failure::BadRequest(error("BadRequest", self.to_string())),
        }
    }
}

/// For what is answered outside of operations.
impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let wait = match &self {
            Self::Throttled(exceeded) => Some(exceeded.seconds()),
            _ => None,
        };
        let failure = self.answer(&Asked {
            reference: false,
            route: None,
            form: ErrorForm::Graph,
        });
        let status = StatusCode::from_u16(failure.status());
        let body = match failure {
            Failure::BadRequest(body)
            | Failure::Unauthorized(body)
            | Failure::Forbidden(body)
            | Failure::NotFound(body)
            | Failure::PreconditionFailed(body)
            | Failure::ContentTooLarge(body)
            | Failure::UnsupportedMediaType(body)
            | Failure::TooManyRequests(body)
            | Failure::InternalServerError(body)
            | Failure::NotImplemented(body)
            | Failure::ServiceUnavailable(body) => body,
        };
        let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, Json(body)).into_response();
        if let Some(seconds) = wait {
            response.headers_mut().insert(RETRY_AFTER, seconds.into());
        }
        response
    }
}

impl From<Unavailable> for Fault {
    fn from(unavailable: Unavailable) -> Self {
        match unavailable {
            Unavailable::Absent(id) => Self::NoTenant { id },
            Unavailable::Store(reason) => Self::Stored(reason.into()),
        }
    }
}

impl From<StoreError> for Fault {
    fn from(reason: StoreError) -> Self {
        Self::Stored(reason.into())
    }
}

fn rejected(rejection: Rejection, asked: &Asked<'_>) -> Failure {
    let message = rejection.to_string();
    match rejection {
        Rejection::Invalid(violations) => Failure::BadRequest(match asked.intune() {
            Some(_) => first_invalid(&violations),
            None => invalid(&violations, asked.reference),
        }),
        Rejection::MalformedBody(_)
        | Rejection::UnreadableBody(_)
        | Rejection::UndecodablePath(_)
        | Rejection::UnknownQueryOption { .. }
        | Rejection::RepeatedQueryOption { .. } => {
            Failure::BadRequest(error("BadRequest", message))
        }
        Rejection::UnsupportedMediaType { .. } | Rejection::UnsupportedContentEncoding { .. } => {
            Failure::UnsupportedMediaType(error("UnsupportedMediaType", message))
        }
        Rejection::ContentTooLarge { .. } => {
            Failure::ContentTooLarge(error("RequestEntityTooLarge", message))
        }
        Rejection::Undocumented { .. } | Rejection::Defect(_) => {
            // The client can do nothing about it; the log says what it is.
            tracing::error!(%message, "the server contradicts its document");
            Failure::InternalServerError(internal())
        }
    }
}

/// What the store fails with is no fault of the request. Where it is certain that nothing was
/// written, the request can be sent again; the log has the reason, which may name files and hosts.
fn stored(reason: &CommitError) -> Failure {
    tracing::error!(%reason, "the store failed");
    match reason {
        CommitError::Store(failed) if failed.is_temporary() => Failure::ServiceUnavailable(error(
            "ServiceUnavailable",
            "The store is not available. Nothing was changed; send the request again later.",
        )),
        CommitError::Lost { .. } => Failure::ServiceUnavailable(error(
            "ServiceUnavailable",
            "Other writers were first every time. Nothing was changed; send the request again later.",
        )),
        CommitError::InDoubt(_) => Failure::InternalServerError(error(
            "InternalServerError",
            "The store failed while it was writing. Once it takes changes again, read the resource to see whether it was changed.",
        )),
        _ => Failure::InternalServerError(internal()),
    }
}

fn refused(refusal: &Refusal, asked: &Asked<'_>) -> Failure {
    let message = asked.say(refusal.to_string());
    let mut body = match refusal.category() {
        Category::NotFound => return Failure::NotFound(error("ResourceNotFound", message)),
        Category::Invalid | Category::Conflict | Category::Forbidden => {
            error("BadRequest", message)
        }
    };
    if let Some(target) = refusal.target().filter(|_| asked.intune().is_none()) {
        body.error.details = Some(vec![ErrorDetail {
            code: body.error.code.clone(),
            message: body.error.message.clone(),
            target: Some(target.to_owned()),
        }]);
    }
    Failure::BadRequest(body)
}

/// The first violation alone, as Intune reads a body only as far as that:
/// <https://github.com/microsoft/Intune-PowerShell-SDK/issues/98>. Without a type it can only make
/// what has none: <https://github.com/microsoftgraph/msgraph-beta-sdk-dotnet/issues/873>.
fn first_invalid(violations: &Violations) -> OdataError {
    let message = violations
        .iter()
        .next()
        .map_or_else(String::new, |violation| match &violation.kind {
            ViolationKind::Missing {
                property: "@odata.type",
                ..
            } => "Cannot create an abstract class.".to_owned(),
            _ => violation.to_string(),
        });
    error("ModelValidationFailure", message)
}

/// All violations at once: in the message for people, in the details for programs.
fn invalid(violations: &Violations, reference: bool) -> OdataError {
    let sentences: Vec<String> = violations
        .iter()
        .map(|violation| sentence(violation, reference))
        .collect();
    let message = match sentences.as_slice() {
        [sentence] => sentence.clone(),
        sentences => format!(
            "The request has {} faults. {}",
            sentences.len(),
            sentences.join(" ")
        ),
    };
    let mut body = error("BadRequest", message);
    let details = violations
        .iter()
        .zip(sentences)
        .map(|(violation, message)| ErrorDetail {
            code: "BadRequest".to_owned(),
            message,
            target: Some(shortened(violation.target())),
        });
    body.error.details = Some(details.collect());
    body
}

/// A pointer may be as long as the body it points into; an answer must not be.
fn shortened(target: &str) -> String {
    const LONGEST: usize = 512;
    if target.chars().count() <= LONGEST {
        return target.to_owned();
    }
    target.chars().take(LONGEST).chain(['…']).collect()
}

/// A reference body is OData's way to link an entity that exists elsewhere; an assignment exists
/// nowhere but in its configuration (`ContainsTarget="true"` in Graph's metadata).
fn sentence(violation: &Violation, reference: bool) -> String {
    match &violation.kind {
        ViolationKind::Unknown { property, .. } if reference && property == "@odata.id" => {
            "'@odata.id' links an entity that exists elsewhere, but what this collection holds is \
             contained in its parent and cannot be linked. Send the entity itself."
                .to_owned()
        }
        _ => violation.to_string(),
    }
}

/// An answer in Graph's form that no operation gives, but a layer around them.
pub(crate) fn answer(status: StatusCode, code: &str, message: impl Into<String>) -> Response {
    (status, Json(error(code, message))).into_response()
}

/// The same for a request that cannot be understood.
pub(crate) fn bad_request(message: impl Into<String>) -> Response {
    answer(StatusCode::BAD_REQUEST, "BadRequest", message)
}

/// Graph's error body, with the ids of the request being answered.
pub(crate) fn error(code: &str, message: impl Into<String>) -> OdataError {
    let identity = identity::current();
    OdataError {
        error: MainError {
            code: code.to_owned(),
            message: message.into(),
            details: None,
            inner_error: InnerError {
                // Graph writes no zone here; the time is UTC.
                date: jiff::Timestamp::now()
                    .strftime("%Y-%m-%dT%H:%M:%S")
                    .to_string(),
                request_id: identity.request_id,
                client_request_id: identity.client_request_id,
            },
        },
    }
}

fn internal() -> OdataError {
    error(
        "InternalServerError",
        "The server failed to answer. Its log names the request by its request-id.",
    )
}

/// Says when to come again, in whole seconds, because clients read nothing else.
pub(crate) async fn advise(mut response: Response) -> Response {
    if response.status() == StatusCode::SERVICE_UNAVAILABLE {
        let headers = response.headers_mut();
        headers
            .entry(RETRY_AFTER)
            .or_insert(HeaderValue::from_static("1"));
    }
    response
}

/// The answer when a handler panicked, which is a defect; the server goes on.
pub(crate) fn panicked(payload: Box<dyn std::any::Any + Send>) -> Response {
    let message = payload
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| payload.downcast_ref::<&str>().copied())
        .unwrap_or("unknown");
    tracing::error!(message, "a handler panicked");
    (StatusCode::INTERNAL_SERVER_ERROR, Json(internal())).into_response()
}
