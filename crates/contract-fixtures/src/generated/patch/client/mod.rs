// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

pub mod client;
pub mod open_types;
