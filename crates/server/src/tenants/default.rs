//! What a server that checks no tokens takes for given: the tenant without a base path, and in
//! every tenant the user `/me` stands for.

use muster_enrollment::{Tenant, User};
use uuid::Uuid;

use super::now;

/// The tenant that is addressed without a base path.
pub(crate) const DEFAULT_TENANT: Uuid = Uuid::from_u128(0x7a6f_1c3e_52d8_4b0a_9e41_6d2b_8c05_f397);

/// The user `/me` stands for.
pub(crate) const DEFAULT_USER: Uuid = Uuid::from_u128(0x2d5b_90e4_1f6c_4a37_b8d0_e3a9_574c_6f12);

/// The SKU "Microsoft Intune"
/// (<https://learn.microsoft.com/en-us/entra/identity/users/licensing-service-plan-reference>).
const INTUNE: Uuid = Uuid::from_u128(0x061f_9ace_7d42_4136_88ac_31dc_755f_143f);

/// A tenant with its built-in configurations and the default user.
pub(super) fn fresh(id: Uuid) -> Tenant {
    let tenant = Tenant::new(id, now());
    // A fresh tenant has no user this one could collide with.
    match tenant.put_user(User::new(DEFAULT_USER, default_user())) {
        Ok(applied) => applied.tenant,
        Err(_) => tenant,
    }
}

/// Licensed, and in no group.
pub(super) fn default_user() -> muster_model::User {
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
