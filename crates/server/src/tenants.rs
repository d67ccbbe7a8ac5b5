//! The state of the tenant this server serves: one immutable value, read without waiting, and
//! replaced by commands one after another. A command counts once the store has it.

use std::sync::{Arc, PoisonError, RwLock};

use muster_enrollment::{Applied, Circumstances, Identifiers, Tenant, User};
use muster_model_runtime::DateTimeOffset;
use muster_store::{CommitError, Notice, Notices, Store, StoreError};
use tokio::sync::Mutex;
use uuid::Uuid;

use crate::fault::Fault;

/// The one tenant of a server that checks no tokens.
const DEFAULT_TENANT: Uuid = Uuid::from_u128(0x7a6f_1c3e_52d8_4b0a_9e41_6d2b_8c05_f397);

/// The user `/me` stands for on such a server.
pub(crate) const DEFAULT_USER: Uuid = Uuid::from_u128(0x2d5b_90e4_1f6c_4a37_b8d0_e3a9_574c_6f12);

/// How often a command is applied anew because another node was first. More often than that the
/// nodes are busier than they can be.
const ATTEMPTS: usize = 64;

/// The tenant, and the store that keeps it.
#[derive(Debug)]
pub(crate) struct Tenants {
    store: Arc<dyn Store>,
    /// Taken by the one task that follows them.
    notices: Mutex<Notices>,
    current: RwLock<Arc<Tenant>>,
    /// Held while a command is applied and committed, so that this node never races itself.
    writing: Mutex<()>,
}

impl Tenants {
    /// Opens the tenant, and creates it with its built-in configurations and the default user when
    /// the store does not have it.
    ///
    /// # Errors
    ///
    /// The store's.
    pub(crate) async fn open(store: Arc<dyn Store>) -> Result<Self, StoreError> {
        // From before the tenant is read, so that no write of another node falls in between.
        let notices = store.notices();
        let tenant = match store.open(DEFAULT_TENANT).await? {
            Some(contents) => Tenant::restore(DEFAULT_TENANT, &contents),
            None => create(store.as_ref()).await?,
        };
        Ok(Self {
            store,
            notices: Mutex::new(notices),
            current: RwLock::new(Arc::new(tenant)),
            writing: Mutex::new(()),
        })
    }

    /// The state as it is now; it never changes under its reader.
    pub(crate) fn read(&self) -> Arc<Tenant> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Applies a command, commits what it changes, and publishes what it made of the state. When
    /// another node was first, the command is applied to what that node left.
    ///
    /// # Errors
    ///
    /// What the command or the store fails with; the state stays as it was.
    pub(crate) async fn write<T, E>(
        &self,
        command: impl Fn(&Tenant, &mut Circumstances<'_>) -> Result<Applied<T>, E>,
    ) -> Result<T, Fault>
    where
        E: Into<Fault>,
    {
        let _writing = self.writing.lock().await;
        let mut lost = CommitError::Lost { current: None };
        for _ in 0..ATTEMPTS {
            let tenant = self.read();
            let applied = {
                let mut identifiers = RandomIdentifiers;
                let mut circumstances = Circumstances {
                    now: now(),
                    identifiers: &mut identifiers,
                };
                command(&tenant, &mut circumstances).map_err(Into::into)?
            };
            match self
                .store
                .commit(DEFAULT_TENANT, tenant.version(), &applied.changes)
                .await
            {
                Ok(()) => {
                    self.publish(applied.tenant);
                    return Ok(applied.outcome);
                }
                Err(error @ CommitError::Lost { .. }) => {
                    self.reload().await.map_err(CommitError::Store)?;
                    lost = error;
                }
                Err(error) => {
                    // Whether it was written is for the store to say; a stale state is harmless,
                    // because the next commit on it is lost.
                    if let Err(reason) = self.reload().await {
                        tracing::warn!(%reason, "the tenant could not be read again");
                    }
                    return Err(error.into());
                }
            }
        }
        Err(lost.into())
    }

    /// Follows the writes of other nodes until the store is gone.
    pub(crate) async fn follow(self: Arc<Self>) {
        let mut notices = self.notices.lock().await;
        while let Some(notice) = notices.next().await {
            let news = match notice {
                Notice::Changed { tenant, version } => {
                    tenant == DEFAULT_TENANT && version > self.read().version()
                }
                Notice::Missed => true,
                _ => false,
            };
            if !news {
                continue;
            }
            let _writing = self.writing.lock().await;
            // One's own write is announced before it is published; by now it is.
            let known = self.read().version();
            if matches!(notice, Notice::Changed { version, .. } if version <= known) {
                continue;
            }
            if let Err(reason) = self.reload().await {
                tracing::warn!(%reason, "a change made elsewhere could not be read yet");
            }
        }
    }

    async fn reload(&self) -> Result<(), StoreError> {
        if let Some(contents) = self.store.open(DEFAULT_TENANT).await? {
            self.publish(Tenant::restore(DEFAULT_TENANT, &contents));
        }
        Ok(())
    }

    fn publish(&self, tenant: Tenant) {
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(tenant);
    }
}

/// A tenant with its built-in configurations and the default user, as the store has it afterwards.
async fn create(store: &dyn Store) -> Result<Tenant, StoreError> {
    let tenant = Tenant::new(DEFAULT_TENANT, now());
    // A fresh tenant has no user this one could collide with.
    let tenant = match tenant.put_user(User::new(DEFAULT_USER, default_user())) {
        Ok(applied) => applied.tenant,
        Err(_) => tenant,
    };
    match store.create(DEFAULT_TENANT, &tenant.contents()).await {
        Ok(_) | Err(CommitError::Lost { .. }) => {}
        Err(CommitError::Store(error) | CommitError::InDoubt(error)) => return Err(error),
        Err(other) => tracing::warn!(%other, "the tenant may not have been created"),
    }
    // Another node may have created it first, or a dropped one may have left its version behind.
    let contents = store.open(DEFAULT_TENANT).await?;
    Ok(contents.map_or(tenant, |contents| {
        Tenant::restore(DEFAULT_TENANT, &contents)
    }))
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
