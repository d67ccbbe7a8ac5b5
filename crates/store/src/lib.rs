//! What survives: where tenants are kept, and how a change of one becomes permanent.
//!
//! A [`Store`] holds the rows of every tenant. A change is committed on the condition that the
//! tenant still has the version the change was made on, so that writers need no locks, on one
//! node or on many, and a node that works on an old state is told so instead of being believed.
//! There are three stores, all held to one conformance suite: memory, SQLite and PostgreSQL.
//!
//! This crate must never judge what a tenant holds; that is for the core. Nor may it retry: only
//! the caller knows whether a command still makes sense on a newer state.

mod check;
mod error;
mod location;
mod memory;
mod notice;
mod postgres;
mod reading;
mod rows;
mod sqlite;
mod store;

pub use check::{Report, TenantReport, check};
pub use error::{CommitError, StoreError};
pub use location::Location;
pub use memory::MemoryStore;
pub use notice::{Notice, Notices};
pub use postgres::PostgresStore;
pub use sqlite::{SqliteStore, Statistics};
pub use store::{Listed, Store, open_existing_store, open_store};
