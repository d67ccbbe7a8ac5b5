//! The proof that the document, the generated code and the running server say the same, and what
//! the contract tests share. Each layer of the proof is a module that gives a report; the tests
//! ask for one layer each, and the program `prove` for all of them ([`proof`]).
//!
//! [`lowering`] compares the files on disk with what the authored document gives, [`equality`] the
//! authored document with the one the code emits, [`projections`] every version of both,
//! [`routes`] the document with the routes of a running server, [`agreement`] what the schemas
//! accept with what the code accepts, [`exchange`] the server's answers with the documented ones,
//! and [`mutation`] asks whether any of this would notice a difference.

pub mod agreement;
pub mod chance;
pub mod documents;
pub mod equality;
pub mod exchange;
pub mod history;
pub mod lowering;
pub mod mutation;
pub mod operations;
pub mod projections;
pub mod proof;
pub mod routes;
pub mod samples;
pub mod schemas;
pub mod server;
pub mod stage;
pub mod strict;

pub use documents::{authored, emitted, workspace};
pub use server::{RunningServer, without_context};
