// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

pub mod api;
pub mod model;
