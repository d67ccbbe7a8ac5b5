//! Muster's own paths, which are none of Graph's: health, the document, and the pages that show
//! it.

use axum::response::Redirect;
use axum::routing::get;
use axum::{Json, Router};
use muster_api::Document;
use serde::Serialize;
use utoipa::OpenApi;
use utoipa_swagger_ui::SwaggerUi;

/// What a health check learns.
#[derive(Serialize)]
struct Health {
    status: &'static str,
    version: &'static str,
}

pub(crate) fn routes() -> Router {
    Router::new()
        .route("/", get(|| async { Redirect::temporary("/docs") }))
        .route("/_muster/health", get(health))
        .merge(SwaggerUi::new("/docs").url("/openapi.json", Document::openapi()))
}

async fn health() -> Json<Health> {
    Json(Health {
        status: "ok",
        version: env!("CARGO_PKG_VERSION"),
    })
}
