//! The commands that create, update and delete configurations.
//!
//! It must never change an assignment, except that those of a deleted configuration go with it.

use crate::applied::Applied;
use crate::configuration::{Configuration, ServerOwned};
use crate::identifiers::{Circumstances, ConfigurationId, Place};
use crate::kind::{Kind, PriorityList};
use crate::refusal::Refusal;
use crate::settings;
use crate::tenant::Tenant;
use muster_model::DeviceEnrollmentConfiguration;

/// How many limits, and how many restrictions of a single platform, a tenant may have:
/// <https://learn.microsoft.com/mem/intune/enrollment/create-device-platform-restrictions>.
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
        resource: DeviceEnrollmentConfiguration,
        circumstances: &mut Circumstances<'_>,
    ) -> Result<Applied<Configuration>, Refusal> {
        let configuration = self.new_configuration(resource, self.next_place(0), circumstances)?;
        let mut changes = self.next_changes();
        changes.configurations.upserted.push(configuration.clone());
        Ok(self.apply_changes(changes, configuration))
    }

    /// Creates several notifications, in their order, or none of them.
    ///
    /// # Errors
    ///
    /// The first of them that is no notification, or that [`Tenant::create_configuration`] would
    /// refuse.
    pub fn create_notifications(
        &self,
        resources: Vec<DeviceEnrollmentConfiguration>,
        circumstances: &mut Circumstances<'_>,
    ) -> Result<Applied<Vec<Configuration>>, Refusal> {
        let mut kinds = resources.iter().map(Kind::of).enumerate();
        match kinds.find(|(_, kind)| *kind != Kind::EnrollmentNotifications) {
            Some((number, kind)) => Err(Refusal::not_a_notification(number, kind)),
            None => self.create_configurations(resources, circumstances),
        }
    }

    /// Creates several configurations, in their order, or none of them.
    ///
    /// # Errors
    ///
    /// The first of them that [`Tenant::create_configuration`] would refuse.
    pub fn create_configurations(
        &self,
        resources: Vec<DeviceEnrollmentConfiguration>,
        circumstances: &mut Circumstances<'_>,
    ) -> Result<Applied<Vec<Configuration>>, Refusal> {
        let mut tenant = self.clone();
        let mut created = Vec::new();
        for (number, resource) in (0..).zip(resources) {
            // Each takes its priority after those before it, all at one version of the tenant.
            let configuration =
                tenant.new_configuration(resource, self.next_place(number), circumstances)?;
            let mut step = self.next_changes();
            step.configurations.upserted.push(configuration.clone());
            tenant = tenant.apply_changes(step, ()).tenant;
            created.push(configuration);
        }
        if created.is_empty() {
            return Ok(self.unchanged(created));
        }
        let mut changes = self.next_changes();
        changes.configurations.upserted.clone_from(&created);
        Ok(Applied {
            tenant,
            outcome: created,
            changes,
        })
    }

    fn new_configuration(
        &self,
        mut resource: DeviceEnrollmentConfiguration,
        place: Place,
        circumstances: &mut Circumstances<'_>,
    ) -> Result<Configuration, Refusal> {
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
        Ok(Configuration::new(place, resource, server_owned))
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

#[cfg(test)]
mod tests {
    use super::POLICY_LIMIT;
    use crate::testing::{
        World, all_users, built_in, comanagement, create, delete, hello, instant, limit,
        notification, page, restriction, update,
    };
    use crate::{Category, Circumstances, Command, Configuration, Kind, Outcome, Refusal, Rules};
    use muster_model::{
        DateTimeOffset, DeviceEnrollmentConfiguration as Resource, Enablement,
        EnrollmentNotificationBrandingOptionsFlag as Flag,
        EnrollmentRestrictionPlatformType as Platform, NotificationTemplateReference,
    };

    #[test]
    fn created_id_is_a_guid_and_the_suffix_of_the_kind() {
        let mut world = World::new();
        let expected = [
            (limit(3), "Limit"),
            (restriction(Platform::Ios), "SinglePlatformRestriction"),
            (hello(6, 8), "WindowsHelloForBusiness"),
            (page(), "Windows10EnrollmentCompletionPageConfiguration"),
            (comanagement(), "DeviceComanagementAuthorityConfiguration"),
            (
                notification().into(),
                "EnrollmentNotificationsConfiguration",
            ),
        ];
        for (resource, suffix) in expected {
            let id = world.create(resource);
            let (guid, rest) = id.as_str().split_once('_').expect("an underscore");
            assert!(uuid::Uuid::try_parse(guid).is_ok(), "{guid}");
            assert_eq!(rest, suffix);
        }
    }

    #[test]
    fn created_configuration_begins_at_version_1() {
        let mut world = World::new();
        let id = world.create(limit(3));
        let base = world.get(&id).resource().base();
        assert_eq!(base.version, 1);
        assert_eq!(base.created_date_time, instant(2001));
        assert_eq!(base.last_modified_date_time, instant(2001));
        assert_eq!(
            base.device_enrollment_configuration_type,
            Kind::Limit.member()
        );
    }

    #[test]
    fn sent_server_owned_members_are_not_read() {
        let mut world = World::new();
        let mut sent = limit(3);
        let base = sent.base_mut();
        base.base.id = "39f2b3af-0000-0000-0000-000000000000".to_owned();
        base.priority = 8;
        base.version = 7;
        base.created_date_time = DateTimeOffset::MAXIMUM;
        let id = world.create(sent.clone());
        let created = world.get(&id).resource().base().clone();
        assert_ne!(created.base.id, sent.base().base.id);
        assert_eq!((created.priority, created.version), (1, 1));

        let mut replacement = limit(4);
        *replacement.base_mut() = sent.base().clone();
        let updated = world.done(Command::UpdateConfiguration {
            configuration: id.clone(),
            replacement: Box::new(replacement),
        });
        let Outcome::Configuration(updated) = updated else {
            panic!("{updated:?}")
        };
        let updated = updated.resource().base();
        assert_eq!(updated.base.id, id.as_str());
        assert_eq!((updated.priority, updated.version), (1, 2));
        assert_eq!(updated.created_date_time, created.created_date_time);
    }

    #[test]
    fn plural_platform_restrictions_and_windows_restore_cannot_be_created() {
        let mut world = World::new();
        for kind in [Kind::PlatformRestrictions, Kind::WindowsRestore] {
            let refusal = world.refused(create(built_in(kind)));
            assert_eq!(refusal, Refusal::KindNotCreatable { kind });
            assert_eq!(refusal.category(), Category::Forbidden);
            assert_eq!(refusal.target(), Some("/@odata.type"));
        }
    }

    #[test]
    fn display_names_need_not_be_unique() {
        let mut world = World::new();
        let (first, second) = (world.create(limit(3)), world.create(limit(3)));
        assert_ne!(first, second);
        assert!(world.get(&first).has_settings_of(world.get(&second)));
    }

    #[test]
    fn ids_are_compared_to_the_letter() {
        let mut world = World::new();
        let id = world.create(limit(3));
        let other = id.as_str().to_uppercase().into();
        let refusal = world.refused(delete(&other));
        assert_eq!(refusal.category(), Category::NotFound);
    }

    #[test]
    fn a_repeated_identifier_is_refused() {
        let mut world = World::new();
        world.create(limit(3));
        world.identifiers.0 -= 1;
        let refusal = world.refused(create(limit(3)));
        assert!(
            matches!(refusal, Refusal::IdentifierInUse { .. }),
            "{refusal}"
        );
    }

    #[test]
    fn several_are_created_together_or_not_at_all() {
        let world = World::new();
        let mut identifiers = world.identifiers.clone();
        let mut circumstances = Circumstances {
            now: instant(1),
            identifiers: &mut identifiers,
        };
        let resources = vec![limit(3), page(), limit(4)];
        let applied = world
            .tenant
            .create_configurations(resources, &mut circumstances)
            .expect("not refused");
        assert_eq!(applied.tenant.check_invariants(), Ok(()));
        let replayed = world.tenant.replay(&applied.changes);
        assert_eq!(replayed.as_ref(), Ok(&applied.tenant));
        assert_eq!(applied.tenant.version(), 1);
        let created: Vec<_> = applied.tenant.configurations().skip(5).cloned().collect();
        assert_eq!(created, applied.outcome);
        let priorities: Vec<_> = created.iter().map(Configuration::priority).collect();
        assert_eq!(priorities, [1, 1, 2]);

        let resources = vec![limit(3), built_in(Kind::WindowsRestore)];
        let refused = world
            .tenant
            .create_configurations(resources, &mut circumstances);
        assert!(matches!(refused, Err(Refusal::KindNotCreatable { .. })));
        let none = world
            .tenant
            .create_configurations(Vec::new(), &mut circumstances);
        assert!(none.is_ok_and(|applied| applied.changes.is_empty()));
    }

    #[test]
    fn notifications_are_created_together_and_nothing_else() {
        let world = World::new();
        let mut identifiers = world.identifiers.clone();
        let mut circumstances = Circumstances {
            now: instant(1),
            identifiers: &mut identifiers,
        };
        let mut create = |resources| {
            let tenant = &world.tenant;
            tenant.create_notifications(resources, &mut circumstances)
        };
        let created = create(vec![notification().into(), notification().into()]);
        assert_eq!(created.expect("not refused").outcome.len(), 2);
        let refused = create(vec![notification().into(), limit(3)]);
        let refused = refused.expect_err("a limit");
        assert_eq!(
            refused.to_string(),
            "Configuration number 1 is of the kind 'limit', and only notifications are created \
             together. Create it by itself."
        );
        let target = "/deviceEnrollmentNotificationConfigurations/1/@odata.type";
        assert_eq!(refused.target(), Some(target));
        assert_eq!(refused.category(), Category::Invalid);
    }

    #[test]
    fn at_most_25_limits_and_25_platform_restrictions() {
        let mut world = World::new();
        let platforms = [Platform::Ios, Platform::Windows, Platform::Mac];
        for number in 0..POLICY_LIMIT {
            world.create(limit(3));
            world.create(restriction(platforms[number % platforms.len()]));
        }
        for resource in [limit(3), restriction(Platform::Linux)] {
            let kind = Kind::of(&resource);
            let refusal = world.refused(create(resource));
            assert_eq!(refusal, Refusal::PolicyLimitReached { kind, limit: 25 });
        }
        // Other kinds have no limit, and the rule can be turned off.
        world.create(page());
        world.tenant = world.tenant.clone().with_rules(Rules {
            enforce_policy_limits: false,
            ..Rules::default()
        });
        world.create(limit(3));
    }

    #[test]
    fn settings_are_rewritten_at_creation_only_as_observed() {
        let Resource::Windows10EnrollmentCompletionPageConfiguration(mut sent_page) = page() else {
            panic!("not a page")
        };
        sent_page.install_quality_updates = true;
        for (rules, rewritten) in [(Rules::DOCUMENTED, false), (Rules::OBSERVED, true)] {
            let mut world = World::with_rules(rules);
            let id = world.create(sent_page.clone());
            let Resource::Windows10EnrollmentCompletionPageConfiguration(created) =
                world.get(&id).resource()
            else {
                panic!("not a page")
            };
            assert_eq!(created.install_quality_updates, !rewritten);

            let sent = notification();
            let id = world.create(sent.clone());
            let Resource::DeviceEnrollmentNotificationConfiguration(created) =
                world.get(&id).resource()
            else {
                panic!("not a notification")
            };
            if rewritten {
                let template = NotificationTemplateReference(format!(
                    "Email_{}",
                    uuid::Uuid::from_u128(world.identifiers.0)
                ));
                assert_eq!(created.notification_templates, [template]);
                assert_eq!(created.branding_options.0, [Flag::None2].into());
                assert_eq!(created.default_locale, None);
            } else {
                assert_eq!(created.notification_templates, sent.notification_templates);
                assert_eq!(created.branding_options, sent.branding_options);
                assert_eq!(created.default_locale, sent.default_locale);
            }
        }
    }

    #[test]
    fn update_counts_the_version_and_moves_the_time() {
        let mut world = World::new();
        let id = world.create(limit(3));
        let mut replacement = limit(4);
        replacement.base_mut().base.id = id.to_string();
        let updated = world.update(replacement);
        let base = updated.resource().base();
        assert_eq!((base.version, base.priority), (2, 1));
        assert_eq!(base.created_date_time, instant(2001));
        assert_eq!(base.last_modified_date_time, instant(2002));
    }

    #[test]
    fn update_that_changes_nothing_leaves_everything() {
        let mut world = World::new();
        let id = world.create(limit(3));
        let before = world.tenant.clone();
        let replacement = world.get(&id).resource().clone();
        let applied = world.apply(update(replacement)).expect("not refused");
        assert!(applied.changes.is_empty());
        assert_eq!(applied.tenant, before);
        assert_eq!(applied.tenant.version(), before.version());
    }

    #[test]
    fn last_modified_never_goes_back() {
        let mut world = World::new();
        let id = world.create(limit(3));
        world.seconds = 10;
        let mut replacement = limit(4);
        replacement.base_mut().base.id = id.to_string();
        let updated = world.update(replacement);
        let base = updated.resource().base();
        assert_eq!(base.last_modified_date_time, instant(2001));
        assert_eq!(base.version, 2);
    }

    #[test]
    fn built_in_settings_can_be_updated() {
        let mut world = World::new();
        let mut replacement = world.default(Kind::WindowsRestore).resource().clone();
        if let Resource::WindowsRestoreDeviceEnrollmentConfiguration(restore) = &mut replacement {
            restore.state = Enablement::Enabled;
        }
        let updated = world.update(replacement.clone());
        let base = updated.resource().base();
        assert_eq!(base.version, 0);
        assert_eq!(base.created_date_time, DateTimeOffset::MINIMUM);
        assert_eq!(base.last_modified_date_time, instant(2001));
        assert!(updated.is_default() && updated.says_the_same_as(&replacement));
    }

    #[test]
    fn built_in_cannot_be_deleted() {
        let mut world = World::new();
        for kind in Kind::ALL {
            if kind.built_in_suffix().is_some() {
                let configuration = world.default(kind).id().clone();
                let refusal = world.refused(delete(&configuration));
                assert_eq!(refusal, Refusal::BuiltInNotDeletable { configuration });
                assert_eq!(refusal.category(), Category::Forbidden);
            }
        }
    }

    #[test]
    fn deleting_a_configuration_deletes_its_assignments() {
        let mut world = World::new();
        let id = world.assigned(limit(3), [all_users()]);
        let applied = world.apply(delete(&id)).expect("not refused");
        let removed = &applied.changes.configurations.removed;
        assert_eq!(removed, std::slice::from_ref(&id));
        assert_eq!(applied.changes.assignments.removed.len(), 1);
        assert!(matches!(
            world.tenant.assignments(&id).map(Iterator::count),
            Err(Refusal::ConfigurationNotFound { .. })
        ));
        assert_eq!(world.tenant.contents().assignments.upserted.len(), 5);
    }

    #[test]
    fn version_counts_applied_commands() {
        let mut world = World::new();
        let id = world.create(limit(3));
        assert_eq!(world.tenant.version(), 1);
        world.refused(create(built_in(Kind::WindowsRestore)));
        assert_eq!(world.tenant.version(), 1);
        world.done(delete(&id));
        assert_eq!(world.tenant.version(), 2);
    }
}
