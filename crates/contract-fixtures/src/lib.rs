//! What the generator makes of its fixtures: one module for each document of `positive/`, so that
//! every feature it claims is compiled and can be tried.
//!
//! Nothing here is written by hand; `cargo xtask codegen` writes it.

#[rustfmt::skip]
#[allow(
    rustdoc::all,
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    rust_2018_idioms,
    dead_code,
    deprecated
)]
mod generated;

pub use generated::*;
