//! The generated traits, implemented over the core. Each module holds the operations of one tag;
//! what several of them need of a request is in `request`.

mod assignments;
mod batch;
mod configurations;
mod groups;
mod request;
mod service;
mod users;

use std::sync::OnceLock;

use axum::Router;
use muster_api::{Failure, RequestContext, Service};

use crate::fault::Fault;
use crate::tenants::Tenants;

/// Microsoft Graph, over the tenants of this server.
#[derive(Debug)]
pub(crate) struct Graph {
    tenants: Tenants,
    body_limit: usize,
    /// The whole server, which the steps of a batch are sent through.
    routes: OnceLock<Router>,
}

impl Graph {
    pub(crate) fn new(tenants: Tenants, body_limit: usize) -> Self {
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
