//! The generated traits, implemented over the core. Each module holds the operations of one tag;
//! what several of them need of a request is in `request`.

mod assignments;
mod batch;
mod configurations;
mod groups;
mod request;
mod service;
mod users;

use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use muster_api::{Failure, RequestContext, Service};
use muster_enrollment::{ConfigurationId, Tenant};
use serde_json::Value;
use tower::ServiceExt;

use crate::fault::Fault;
use crate::tenants::Tenants;

pub(crate) use request::origin;

/// Microsoft Graph, over the tenants of this server.
#[derive(Debug)]
pub(crate) struct Graph {
    tenants: Arc<Tenants>,
    body_limit: usize,
    /// The whole server, which the steps of a batch are sent through.
    routes: OnceLock<Router>,
}

impl Graph {
    pub(crate) fn new(tenants: Arc<Tenants>, body_limit: usize) -> Self {
        Self {
            tenants,
            body_limit,
            routes: OnceLock::new(),
        }
    }

    /// Lets the steps of a batch go through the whole server; only the first call counts.
    pub(crate) fn serve_batches_through(&self, routes: Router) {
        self.routes.get_or_init(|| routes);
    }

    /// The state as it is now.
    pub(crate) fn tenant(&self) -> Arc<Tenant> {
        self.tenants.read()
    }

    /// Sends a request through the whole server, as if it had come from outside.
    pub(crate) async fn send(&self, request: Request) -> Response {
        match self.routes.get() {
            Some(routes) => match routes.clone().oneshot(request).await {
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
