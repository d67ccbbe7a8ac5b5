// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

pub mod collections;
pub mod defaults;
pub mod enums;
pub mod flags;
pub mod inheritance;
pub mod naming;
pub mod nullability;
pub mod open_objects;
pub mod parameters;
pub mod patch;
pub mod petstore;
pub mod recursion;
pub mod responses;
pub mod scalars;
pub mod security;
pub mod shared_mounts;
pub mod tags;
pub mod unions;
pub mod versions;
/// The document of every fixture as utoipa emits it, by the fixture's name.
pub const DOCUMENTS: &[(&str, fn() -> utoipa::openapi::OpenApi)] = &[
    ("collections", <collections::api::Document as utoipa::OpenApi>::openapi),
    ("defaults", <defaults::api::Document as utoipa::OpenApi>::openapi),
    ("enums", <enums::api::Document as utoipa::OpenApi>::openapi),
    ("flags", <flags::api::Document as utoipa::OpenApi>::openapi),
    ("inheritance", <inheritance::api::Document as utoipa::OpenApi>::openapi),
    ("naming", <naming::api::Document as utoipa::OpenApi>::openapi),
    ("nullability", <nullability::api::Document as utoipa::OpenApi>::openapi),
    ("open-objects", <open_objects::api::Document as utoipa::OpenApi>::openapi),
    ("parameters", <parameters::api::Document as utoipa::OpenApi>::openapi),
    ("patch", <patch::api::Document as utoipa::OpenApi>::openapi),
    ("petstore", <petstore::api::Document as utoipa::OpenApi>::openapi),
    ("recursion", <recursion::api::Document as utoipa::OpenApi>::openapi),
    ("responses", <responses::api::Document as utoipa::OpenApi>::openapi),
    ("scalars", <scalars::api::Document as utoipa::OpenApi>::openapi),
    ("security", <security::api::Document as utoipa::OpenApi>::openapi),
    ("shared-mounts", <shared_mounts::api::Document as utoipa::OpenApi>::openapi),
    ("tags", <tags::api::Document as utoipa::OpenApi>::openapi),
    ("unions", <unions::api::Document as utoipa::OpenApi>::openapi),
    ("versions", <versions::api::Document as utoipa::OpenApi>::openapi),
];
