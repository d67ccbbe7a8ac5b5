//! The commands that create, update and delete configurations.
//!
//! It must never change an assignment, except that those of a deleted configuration go with it.

use crate::applied::Applied;
use crate::configuration::{Configuration, ServerOwned};
use crate::identifiers::{Circumstances, ConfigurationId};
use crate::kind::{Kind, PriorityList};
use crate::refusal::Refusal;
use crate::settings;
use crate::tenant::Tenant;
use muster_model::DeviceEnrollmentConfiguration;

/// How many limits, and how many restrictions of a single platform, a tenant may have:
/// <https://learn.microsoft.com/mem/intune/enrollment/enrollment-restrictions-set>.
const POLICY_LIMIT: usize = 25;

impl Tenant {
    /// Creates a configuration at the end of its priority list.
    ///
    /// Server-owned members of the resource are not read: the id, the priority, the version, the
    /// times and the kind are set anew.
    ///
    /// # Errors
    ///
    /// [`Refusal::KindNotCreatable`], [`Refusal::PolicyLimitReached`], a refusal of the settings,
    /// [`Refusal::PriorityListFull`] or [`Refusal::IdentifierInUse`].
    pub fn create_configuration(
        &self,
        mut resource: DeviceEnrollmentConfiguration,
        circumstances: &mut Circumstances<'_>,
    ) -> Result<Applied<Configuration>, Refusal> {
        let kind = Kind::of(&resource);
        if !kind.can_be_created() {
            return Err(Refusal::KindNotCreatable { kind });
        }
        settings::check(&resource)?;
        self.check_policy_limit(kind)?;
        let priority = self.next_priority(PriorityList::of(&resource))?;
        let guid = circumstances.identifiers.next();
        let id = ConfigurationId::from(format!("{guid}_{}", kind.suffix()));
        if self.state.configurations.contains_key(&id) {
            return Err(Refusal::IdentifierInUse { id: id.into() });
        }
        if self.rules().rewrite_at_creation {
            settings::rewrite_as_observed(&mut resource, circumstances.identifiers);
        }
        let server_owned = ServerOwned {
            id,
            priority,
            created: circumstances.now,
            last_modified: circumstances.now,
            version: 1,
        };
        let configuration = Configuration::new(self.next_place(0), resource, server_owned);
        let mut changes = self.next_changes();
        changes.configurations.upserted.push(configuration.clone());
        Ok(self.apply_changes(changes, configuration))
    }

    /// Replaces what the author of a configuration chose.
    ///
    /// `replacement` is the current resource with a patch laid over it. Its server-owned members
    /// are not read. A replacement that says what the configuration says already changes nothing,
    /// not even `lastModifiedDateTime`.
    ///
    /// # Errors
    ///
    /// [`Refusal::ConfigurationNotFound`], [`Refusal::KindFixed`], [`Refusal::PlatformFixed`],
    /// [`Refusal::BuiltInPropertyFixed`] or a refusal of the settings.
    pub fn update_configuration(
        &self,
        id: &ConfigurationId,
        replacement: DeviceEnrollmentConfiguration,
        circumstances: &mut Circumstances<'_>,
    ) -> Result<Applied<Configuration>, Refusal> {
        let current = self.configuration(id)?;
        settings::check_fixed(current, &replacement)?;
        settings::check(&replacement)?;
        if current.says_the_same_as(&replacement) {
            return Ok(self.unchanged(current.clone()));
        }
        let base = current.resource().base();
        let server_owned = ServerOwned {
            id: id.clone(),
            priority: base.priority,
            created: base.created_date_time,
            // A clock that was set back must not make the change look older than the last one.
            last_modified: circumstances.now.max(base.last_modified_date_time),
            // The version of a built-in configuration was seen to stay 0 over an update:
            // https://github.com/deploymenttheory/terraform-provider-microsoft365
            version: if current.is_default() {
                base.version
            } else {
                base.version.saturating_add(1)
            },
        };
        let configuration = Configuration::new(current.place(), replacement, server_owned);
        let mut changes = self.next_changes();
        changes.configurations.upserted.push(configuration.clone());
        Ok(self.apply_changes(changes, configuration))
    }

    /// Deletes a configuration and its assignments. The priorities of the others stay, so that
    /// there can be a gap.
    ///
    /// # Errors
    ///
    /// [`Refusal::ConfigurationNotFound`] or [`Refusal::BuiltInNotDeletable`].
    pub fn delete_configuration(
        &self,
        id: &ConfigurationId,
        _circumstances: &mut Circumstances<'_>,
    ) -> Result<Applied<()>, Refusal> {
        // Every client that deletes leaves the built-in ones out, as
        // https://github.com/microsoft/Microsoft365DSC does with "Cannot delete the default
        // platform restriction policy."
        if self.configuration(id)?.is_default() {
            return Err(Refusal::BuiltInNotDeletable {
                configuration: id.clone(),
            });
        }
        let mut changes = self.next_changes();
        let assigned = self.assigned(id).into_iter();
        changes.assignments.removed = assigned
            .flat_map(|assigned| assigned.by_place.values())
            .map(|assignment| assignment.key())
            .collect();
        changes.configurations.removed.push(id.clone());
        Ok(self.apply_changes(changes, ()))
    }

    fn check_policy_limit(&self, kind: Kind) -> Result<(), Refusal> {
        let limited = matches!(kind, Kind::Limit | Kind::SinglePlatformRestriction);
        if !limited || !self.rules().enforce_policy_limits {
            return Ok(());
        }
        let created: usize = self
            .state
            .by_priority
            .iter()
            .filter(|(list, _)| list.kind == kind)
            .map(|(_, priorities)| priorities.range(1..).count())
            .sum();
        if created >= POLICY_LIMIT {
            return Err(Refusal::PolicyLimitReached {
                kind,
                limit: POLICY_LIMIT,
            });
        }
        Ok(())
    }

    /// One more than the greatest number of the list: the weakest place above the built-in one.
    ///
    /// "The new restriction is created with a priority just above the default":
    /// <https://learn.microsoft.com/mem/intune/enrollment/create-device-platform-restrictions>.
    fn next_priority(&self, list: PriorityList) -> Result<i32, Refusal> {
        let greatest = self
            .state
            .by_priority
            .get(&list)
            .and_then(|priorities| priorities.get_max())
            .map_or(0, |(priority, _)| *priority);
        greatest
            .checked_add(1)
            .ok_or(Refusal::PriorityListFull { list })
    }
}
