//! What the tests and tasks of several crates start and talk to: a PostgreSQL server of their own,
//! a connection to it that fails, the `muster` program as a process, and a client of it that speaks
//! JSON.
//!
//! It must never be a part of the program, and knows no crate of Muster: what it starts it knows
//! from outside, as a user does. It panics where a test can only fail.

pub mod crash;
pub mod load;
pub mod postgres;
pub mod program;
pub mod proxy;
pub mod system;
pub mod wire;

pub use program::{Ended, Muster, Running};
pub use proxy::{Failure, Proxy};
pub use wire::{Answer, Wire};
