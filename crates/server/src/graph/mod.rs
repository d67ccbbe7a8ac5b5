//! The generated traits, implemented over the core. Each module holds the operations of one tag;
//! what several tags share is in `shared`.

mod device_management;
mod me;
mod shared;

use axum::extract::OriginalUri;
use muster_api::{Failure, RequestContext, Service};

use crate::fault::Fault;
use crate::tenants::Tenants;

/// Microsoft Graph, over the tenants of this server.
#[derive(Debug)]
pub(crate) struct Graph {
    tenants: Tenants,
    body_limit: usize,
}

impl Graph {
    pub(crate) fn new(tenants: Tenants, body_limit: usize) -> Self {
        Self {
            tenants,
            body_limit,
        }
    }
}

impl Service for Graph {
    type Error = Fault;

    fn body_limit(&self) -> usize {
        self.body_limit
    }

    fn failure(&self, context: &RequestContext, error: Fault) -> Failure {
        error.answer(path(context).ends_with("/$ref"))
    }
}

/// The path as the client wrote it, with its version.
fn path(context: &RequestContext) -> &str {
    match context.extensions().get::<OriginalUri>() {
        Some(OriginalUri(uri)) => uri.path(),
        None => context.uri().path(),
    }
}
