//! What a command gives when it is not refused.
//!
//! It must never hold anything that cannot be derived from the tenant before and the changes,
//! the outcome aside.

use crate::changes::Changes;
use crate::tenant::Tenant;

/// The result of a command: the tenant after it, what the command answers, and what to persist.
#[derive(Clone, Debug, PartialEq)]
pub struct Applied<T> {
    /// The tenant with the changes. Equal to the one before when nothing changed.
    pub tenant: Tenant,
    /// The answer.
    pub outcome: T,
    /// What changed. Empty when the command asked for what was so already.
    pub changes: Changes,
}

impl<T> Applied<T> {
    /// The same with another answer.
    #[must_use]
    pub fn map<U>(self, map: impl FnOnce(T) -> U) -> Applied<U> {
        Applied {
            tenant: self.tenant,
            outcome: map(self.outcome),
            changes: self.changes,
        }
    }
}
