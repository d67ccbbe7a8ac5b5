//! Muster's own paths, which are none of Graph's: health, the switches, the tenants, the document,
//! and the pages that show it.

mod tenants;

use std::sync::Arc;

use axum::extract::State;
use axum::response::Redirect;
use axum::routing::get;
use axum::{Json, Router};
use muster_api::Document;
use serde::Serialize;
use utoipa::OpenApi;
use utoipa_swagger_ui::SwaggerUi;

use crate::behaviour::{Behaviour, shown};
use crate::tenants::Tenants;

/// What a health check learns.
#[derive(Serialize)]
struct Health {
    status: &'static str,
    version: &'static str,
    /// What is in memory.
    resident: Resident,
}

/// How much is in memory now, and how much may be.
#[derive(Serialize)]
struct Resident {
    tenants: u64,
    rows: u64,
    bound: u32,
}

pub(crate) fn routes(tenants: Arc<Tenants>, behaviour: Behaviour) -> Router {
    Router::new()
        .route("/", get(|| async { Redirect::temporary("/docs") }))
        .route("/_muster/health", get(health))
        .route(
            "/_muster/behaviour",
            get(move || async move { Json(shown(&behaviour)) }),
        )
        .with_state(Arc::clone(&tenants))
        .merge(tenants::routes(tenants))
        .merge(SwaggerUi::new("/docs").url("/openapi.json", Document::openapi()))
}

async fn health(State(tenants): State<Arc<Tenants>>) -> Json<Health> {
    let load = tenants.load().await;
    Json(Health {
        status: "ok",
        version: env!("CARGO_PKG_VERSION"),
        resident: Resident {
            tenants: load.tenants,
            rows: load.rows,
            bound: tenants.bound().rows,
        },
    })
}
