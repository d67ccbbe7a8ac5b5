//! The layer that gives a request its tenant, and answers when there is none.

use std::sync::Arc;

use axum::Extension;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::{DEFAULT_TENANT, OpenTenant, Tenants, Unavailable};
use crate::fault::Fault;
use crate::normalize::CanonicalPath;

/// Leaves the tenant of the request among its extensions.
pub(crate) async fn select(
    State(tenants): State<Arc<Tenants>>,
    Extension(path): Extension<CanonicalPath>,
    mut request: Request,
    next: Next,
) -> Response {
    let id = path.tenant();
    let resident = match tenants.of(id).await {
        Ok(resident) => resident,
        Err(unavailable) => return Fault::from(unavailable).into_response(),
    };
    let open = OpenTenant::new(tenants, Arc::clone(&resident), request.method());
    request.extensions_mut().insert(open);
    let response = next.run(request).await;
    if response.status().is_server_error() && !resident.is_known() && id != DEFAULT_TENANT {
        // It was dropped under the request. What the operation says of that is not documented.
        return Fault::from(Unavailable::Absent(id)).into_response();
    }
    response
}
