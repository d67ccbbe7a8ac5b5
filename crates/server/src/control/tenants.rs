//! The tenants of this server: listed, created, dropped. These paths are Muster's own; errors have
//! Graph's form all the same, for whoever reads them with Graph's client.

use std::sync::Arc;

use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;
use uuid::Uuid;

use crate::fault::Fault;
use crate::graph::origin;
use crate::paths::{TENANTS, base, guid, no_id};
use crate::tenants::{Created, DEFAULT_TENANT, Tenants, Unavailable};

/// A tenant, as these paths tell of it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Shown {
    id: Uuid,
    /// What stands in front of the version in the paths of this tenant.
    base_path: String,
    version: u64,
    /// Whether it is in memory now.
    resident: bool,
    /// Whether it is the one without a base path.
    default: bool,
}

impl Shown {
    fn of(tenants: &Tenants, id: Uuid, version: u64) -> Self {
        Self {
            id,
            base_path: base(id),
            version,
            resident: tenants.is_resident(id),
            default: id == DEFAULT_TENANT,
        }
    }
}

/// All tenants.
#[derive(Serialize)]
struct List {
    value: Vec<Shown>,
}

pub(super) fn routes(tenants: Arc<Tenants>) -> Router {
    let one = get(read).put(create).delete(drop_tenant);
    Router::new()
        .route(TENANTS, get(list).post(create_new))
        .route(&format!("{TENANTS}/{{id}}"), one)
        .with_state(tenants)
}

async fn list(State(tenants): State<Arc<Tenants>>) -> Result<Json<List>, Fault> {
    // What was idle for too long is not shown as resident.
    tenants.load().await;
    let stored = tenants.list().await?;
    let shown = stored
        .iter()
        .map(|listed| Shown::of(&tenants, listed.tenant, listed.version));
    Ok(Json(List {
        value: shown.collect(),
    }))
}

async fn read(
    State(tenants): State<Arc<Tenants>>,
    Path(id): Path<String>,
) -> Result<Json<Shown>, Response> {
    let id = guid(&id).ok_or_else(|| no_id(&id))?;
    match tenants.version(id).await {
        Ok(Some(version)) => Ok(Json(Shown::of(&tenants, id, version))),
        Ok(None) => Err(Fault::from(Unavailable::Absent(id)).into_response()),
        Err(error) => Err(Fault::from(error).into_response()),
    }
}

async fn create(
    State(tenants): State<Arc<Tenants>>,
    Path(id): Path<String>,
    request: Request,
) -> Response {
    match guid(&id) {
        Some(id) => {
            created(
                &tenants,
                id,
                &origin(request.headers(), request.extensions()),
            )
            .await
        }
        None => Ok(no_id(&id)),
    }
    .into_response()
}

async fn create_new(State(tenants): State<Arc<Tenants>>, request: Request) -> Response {
    let created = created(
        &tenants,
        Uuid::new_v4(),
        &origin(request.headers(), request.extensions()),
    )
    .await;
    created.into_response()
}

async fn created(tenants: &Tenants, id: Uuid, origin: &str) -> Result<Response, Fault> {
    let (status, version) = match tenants.create(id).await? {
        Created::Now { version } => (StatusCode::CREATED, version),
        Created::Before { version } => (StatusCode::OK, version),
    };
    let location = [(LOCATION, format!("{origin}{TENANTS}/{id}"))];
    Ok((status, location, Json(Shown::of(tenants, id, version))).into_response())
}

async fn drop_tenant(
    State(tenants): State<Arc<Tenants>>,
    Path(id): Path<String>,
) -> Result<StatusCode, Response> {
    let id = guid(&id).ok_or_else(|| no_id(&id))?;
    dropped(&tenants, id)
        .await
        .map_err(IntoResponse::into_response)
}

async fn dropped(tenants: &Tenants, id: Uuid) -> Result<StatusCode, Fault> {
    if tenants.drop_tenant(id).await? {
        Ok(StatusCode::NO_CONTENT)
    } else {
        Err(Unavailable::Absent(id).into())
    }
}
