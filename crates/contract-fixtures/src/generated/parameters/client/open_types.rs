// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
use {
    super::client::types, serde::{Deserialize, Serialize},
    serde_json::Value,
};
