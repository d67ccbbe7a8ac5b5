//! The generated traits, implemented over the core. Each module holds the operations of one tag;
//! what several of them need of a request is in `request`.

mod assignments;
mod batch;
mod configurations;
mod groups;
mod related;
mod request;
mod service;
mod users;

use std::sync::{PoisonError, RwLock};

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use muster_api::{Failure, RequestContext, Service};
use muster_enrollment::{Kind, Tenant};
use muster_model_runtime::Reading;
use tower::ServiceExt;
use uuid::Uuid;

use crate::behaviour::{AppOnlyWrites, Behaviour};
use crate::fault::{Asked, Fault};
use crate::intune::Route;
use crate::tenants::DEFAULT_USER;
use crate::token;

pub(crate) use related::related;
pub(crate) use request::{Scheme, origin};

/// The parameter of the paths that is the key of a configuration.
pub(crate) const CONFIGURATION: &str = "deviceEnrollmentConfigurationId";

/// Microsoft Graph, over the tenant of each request.
#[derive(Debug)]
pub(crate) struct Graph {
    body_limit: usize,
    behaviour: Behaviour,
    /// The whole server, which the steps of a batch are sent through.
    /// It holds this value in turn, so it is let go of when the server stops.
    routes: RwLock<Option<Router>>,
}

impl Graph {
    pub(crate) fn new(body_limit: usize, behaviour: Behaviour) -> Self {
        Self {
            body_limit,
            behaviour,
            routes: RwLock::new(None),
        }
    }

    /// Lets requests be sent through the whole server, or through none any more.
    pub(crate) fn send_through(&self, routes: Option<Router>) {
        *self.routes.write().unwrap_or_else(PoisonError::into_inner) = routes;
    }

    /// The user `/me` stands for.
    pub(crate) fn signed_in(&self) -> Uuid {
        DEFAULT_USER
    }

    /// What every switch is set to.
    pub(crate) fn behaviour(&self) -> &Behaviour {
        &self.behaviour
    }

    /// Whether the request comes from an application that may not change configurations of this
    /// kind.
    fn refuses_application(&self, context: &RequestContext, kind: Kind) -> bool {
        refuses_application(&self.behaviour, context.headers(), kind)
    }

    /// The same of the configuration that a path names, if it names one.
    pub(crate) fn refuses_application_at(
        &self,
        tenant: &Tenant,
        route: &Route<'_>,
        headers: &HeaderMap,
    ) -> bool {
        let key = route.key(CONFIGURATION);
        let configuration = key.and_then(|key| tenant.configuration(&key.into()).ok());
        configuration.is_some_and(|configuration| {
            let kind = Kind::of(configuration.resource());
            refuses_application(&self.behaviour, headers, kind)
        })
    }

    /// Whether there is the configuration that a path names, if it names one. What is decided of it
    /// before the command, here and by the type of a body, follows from its kind, which never changes.
    /// So a copy that is behind is good enough, except for a configuration it has not heard of.
    pub(crate) fn knows(tenant: &Tenant, route: &Route<'_>) -> bool {
        let key = route.key(CONFIGURATION);
        key.is_none_or(|key| tenant.configuration(&key.into()).is_ok())
    }

    /// Sends a request through the whole server, as if it had come from outside.
    pub(crate) async fn send(&self, request: Request) -> Response {
        let routes = self
            .routes
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        match routes {
            Some(routes) => match routes.oneshot(request).await {
                Ok(response) => response,
                Err(never) => match never {},
            },
            None => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        }
    }
}

/// The kinds of which it was reported.
fn refuses_application(behaviour: &Behaviour, headers: &HeaderMap, kind: Kind) -> bool {
    behaviour.app_only_writes == AppOnlyWrites::Refused
        && matches!(
            kind,
            Kind::PlatformRestrictions | Kind::SinglePlatformRestriction
        )
        && token::is_app_only(headers)
}

impl Service for Graph {
    type Error = Fault;

    fn body_limit(&self) -> usize {
        self.body_limit
    }

    fn reading(&self) -> Reading {
        self.behaviour.reading()
    }

    /// A configuration that is changed has a type already, which the body need not name.
    fn root_type(&self, context: &RequestContext) -> Result<Option<&'static str>, Fault> {
        let route = Route::of(context.method(), context.extensions());
        let key = route.and_then(|route| route.key(CONFIGURATION));
        let Some(key) = key.filter(|_| context.method() == Method::PATCH) else {
            return Ok(None);
        };
        let tenant = request::tenant(context)?.read();
        let configuration = configurations::find(&tenant, &key.into(), context)?;
        Ok(Some(configuration.resource().tag()))
    }

    fn failure(&self, context: &RequestContext, error: Fault) -> Failure {
        error.answer(&Asked {
            reference: request::path(context).ends_with("/$ref"),
            route: Route::of(context.method(), context.extensions()),
            form: self.behaviour.error_form,
        })
    }
}
