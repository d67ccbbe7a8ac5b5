//! The switches of the core: rules that Microsoft's documentation and the observed service
//! disagree on, or that a test may want out of its way.
//!
//! It must never hold a switch without a citation. How one is chosen is the server's affair, which
//! has switches of its own.

use serde::{Deserialize, Serialize};

/// Which of the optional rules hold. The default is what Microsoft documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Rules {
    /// Refuses a twenty-sixth limit and a twenty-sixth restriction of a single platform, built-in
    /// ones not counted: <https://learn.microsoft.com/mem/intune/enrollment/create-device-platform-restrictions>.
    pub enforce_policy_limits: bool,
    /// Changes settings at creation as the service was seen to: `installQualityUpdates` becomes
    /// false, message templates that do not exist yet get an id, branding and locale are
    /// dropped. Requests and answers are in
    /// <https://github.com/deploymenttheory/terraform-provider-microsoft365>. Not documented.
    pub rewrite_at_creation: bool,
}

impl Rules {
    /// What Microsoft documents.
    pub const DOCUMENTED: Self = Self {
        enforce_policy_limits: true,
        rewrite_at_creation: false,
    };
    /// What the service was seen to do.
    pub const OBSERVED: Self = Self {
        enforce_policy_limits: true,
        rewrite_at_creation: true,
    };
}

impl Default for Rules {
    fn default() -> Self {
        Self::DOCUMENTED
    }
}
