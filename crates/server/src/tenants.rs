//! The tenants' state in memory: one immutable value each, read without waiting, replaced by one
//! writer at a time.

use std::sync::{Arc, Mutex, PoisonError, RwLock};

use muster_enrollment::{Applied, Circumstances, Identifiers, Tenant, User};
use muster_model_runtime::DateTimeOffset;
use uuid::Uuid;

/// The one tenant of a server that checks no tokens.
const DEFAULT_TENANT: Uuid = Uuid::from_u128(0x7a6f_1c3e_52d8_4b0a_9e41_6d2b_8c05_f397);

/// The user `/me` stands for on such a server.
pub(crate) const DEFAULT_USER: Uuid = Uuid::from_u128(0x2d5b_90e4_1f6c_4a37_b8d0_e3a9_574c_6f12);

/// The state of every tenant.
#[derive(Debug)]
pub(crate) struct Tenants {
    current: RwLock<Arc<Tenant>>,
    /// Held while a command is applied, so that no two start from the same state.
    writing: Mutex<()>,
}

impl Tenants {
    /// One tenant with its built-in configurations and the default user, forgotten at the end.
    pub(crate) fn in_memory() -> Self {
        let tenant = Tenant::new(DEFAULT_TENANT, now());
        let user = User::new(DEFAULT_USER, default_user());
        // A fresh tenant has no user this one could collide with.
        let tenant = match tenant.put_user(user) {
            Ok(applied) => applied.tenant,
            Err(_) => tenant,
        };
        Self {
            current: RwLock::new(Arc::new(tenant)),
            writing: Mutex::new(()),
        }
    }

    /// The state as it is now; it never changes under its reader.
    pub(crate) fn read(&self) -> Arc<Tenant> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Applies a command and publishes what it made of the state.
    ///
    /// # Errors
    /// Whatever the command fails with; the state stays as it was.
    pub(crate) fn write<T, E>(
        &self,
        command: impl Fn(&Tenant, &mut Circumstances<'_>) -> Result<Applied<T>, E>,
    ) -> Result<T, E> {
        // A poisoned lock only says that a command panicked; the state it guards was not touched.
        let _writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let tenant = self.read();
        let mut identifiers = RandomIdentifiers;
        let mut circumstances = Circumstances {
            now: now(),
            identifiers: &mut identifiers,
        };
        let applied = command(&tenant, &mut circumstances)?;
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(applied.tenant);
        Ok(applied.outcome)
    }
}

/// The user of a server that checks no tokens: licensed, and in no group.
fn default_user() -> muster_model::User {
    muster_model::User {
        odata_type: Default::default(),
        base: muster_model::Entity {
            id: DEFAULT_USER.to_string(),
        },
        account_enabled: true,
        display_name: "Default user".to_owned(),
        mail_nickname: "default.user".to_owned(),
        user_principal_name: "default.user@muster.example".to_owned(),
        assigned_licenses: vec![muster_model::AssignedLicense {
            odata_type: Default::default(),
            sku_id: INTUNE,
            disabled_plans: Vec::new(),
        }],
    }
}

/// The SKU "Microsoft Intune"
/// (<https://learn.microsoft.com/en-us/entra/identity/users/licensing-service-plan-reference>).
const INTUNE: Uuid = Uuid::from_u128(0x061f_9ace_7d42_4136_88ac_31dc_755f_143f);

/// The core takes its ids from here.
struct RandomIdentifiers;

impl Identifiers for RandomIdentifiers {
    fn next(&mut self) -> Uuid {
        Uuid::new_v4()
    }
}

/// The moment it is, by this machine's clock.
pub(crate) fn now() -> DateTimeOffset {
    DateTimeOffset::try_from(jiff::Timestamp::now()).unwrap_or_default()
}
