//! The generated traits, implemented over the core. Each module holds the operations of one tag;
//! what several of them need of a request is in `request`.

mod assignments;
mod batch;
mod configurations;
mod groups;
mod request;
mod service;
mod users;

use std::sync::{PoisonError, RwLock};

use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use muster_api::{Failure, RequestContext, Service};
use muster_enrollment::{ConfigurationId, Tenant};
use serde_json::Value;
use tower::ServiceExt;
use uuid::Uuid;

use crate::fault::Fault;
use crate::tenants::DEFAULT_USER;

pub(crate) use request::{Scheme, origin};

/// Microsoft Graph, over the tenant of each request.
#[derive(Debug)]
pub(crate) struct Graph {
    body_limit: usize,
    /// The whole server, which the steps of a batch are sent through.
    /// It holds this value in turn, so it is let go of when the server stops.
    routes: RwLock<Option<Router>>,
}

impl Graph {
    pub(crate) fn new(body_limit: usize) -> Self {
        Self {
            body_limit,
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

    /// The assignments a configuration contains, for `$expand`.
    pub(crate) fn expand_assignments(tenant: &Tenant, configuration: &Value) -> Vec<Value> {
        let id = ConfigurationId::from(configuration["id"].as_str().unwrap_or_default());
        let Ok(assignments) = tenant.assignments(&id) else {
            return Vec::new();
        };
        let written = assignments.map(|assignment| serde_json::to_value(assignment.resource()));
        written.filter_map(Result::ok).collect()
    }
}

impl Service for Graph {
    type Error = Fault;

    fn body_limit(&self) -> usize {
        self.body_limit
    }

    fn failure(&self, context: &RequestContext, error: Fault) -> Failure {
        error.answer(request::path(context).ends_with("/$ref"))
    }
}
