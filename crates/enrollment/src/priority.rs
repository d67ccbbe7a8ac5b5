//! The command that moves a configuration within its priority list.
//!
//! It must never create or close a gap: numbers only change hands.

use crate::applied::Applied;
use crate::identifiers::{Circumstances, ConfigurationId};
use crate::refusal::Refusal;
use crate::tenant::Tenant;

impl Tenant {
    /// Gives a configuration the priority of another one of its list, and that one its own.
    ///
    /// The service "will refuse to set any other config to priority 1" once nothing holds it, and
    /// "values can only be switched with another existing config":
    /// <https://github.com/terraprovider/terraform-provider-microsoft365wp>. Whether it shifts
    /// those in between over a distance greater than one is not known; Muster exchanges the two.
    /// Neither configuration counts as modified.
    ///
    /// # Errors
    ///
    /// [`Refusal::ConfigurationNotFound`], [`Refusal::BuiltInPriorityFixed`],
    /// [`Refusal::PriorityNotPositive`], [`Refusal::PriorityUnchanged`] or
    /// [`Refusal::PriorityNotHeld`].
    pub fn set_priority(
        &self,
        id: &ConfigurationId,
        priority: i32,
        _circumstances: &mut Circumstances<'_>,
    ) -> Result<Applied<()>, Refusal> {
        let configuration = self.configuration(id)?;
        // https://github.com/microsoft/Microsoft365DSC/pull/4295 leaves the built-in ones out, and
        // reports that setting the same priority again fails.
        if configuration.is_default() {
            return Err(Refusal::BuiltInPriorityFixed {
                configuration: id.clone(),
            });
        }
        if priority < 1 {
            return Err(Refusal::PriorityNotPositive { priority });
        }
        if priority == configuration.priority() {
            return Err(Refusal::PriorityUnchanged {
                configuration: id.clone(),
                priority,
            });
        }
        let list = configuration.priority_list();
        let holder = self
            .state
            .by_priority
            .get(&list)
            .and_then(|priorities| priorities.get(&priority))
            .and_then(|holder| self.state.configurations.get(holder))
            .ok_or(Refusal::PriorityNotHeld { list, priority })?;
        let mut changes = self.next_changes();
        changes.configurations.upserted = vec![
            configuration.with_priority(priority),
            holder.with_priority(configuration.priority()),
        ];
        Ok(self.apply_changes(changes, ()))
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{
        World, all_users, assign, delete, instant, limit, notification, page, restriction,
        set_priority,
    };
    use crate::{Category, Kind, PriorityList, Refusal};
    use muster_model::EnrollmentRestrictionPlatformType as Platform;

    #[test]
    fn new_configuration_gets_the_weakest_priority() {
        let mut world = World::new();
        for expected in 1..=3 {
            let id = world.create(limit(3));
            assert_eq!(world.priority(&id), expected);
        }
    }

    #[test]
    fn priorities_are_numbered_per_kind_and_platform() {
        let mut world = World::new();
        let ids = [
            world.create(limit(3)),
            world.create(page()),
            world.create(restriction(Platform::Ios)),
            world.create(restriction(Platform::Windows)),
            world.create(notification()),
        ];
        for id in ids {
            assert_eq!(world.priority(&id), 1, "{id}");
        }
        // Notifications are one list, whatever their platform.
        let mut elsewhere = notification();
        elsewhere.platform_type = Platform::Ios;
        let id = world.create(elsewhere);
        assert_eq!(world.priority(&id), 2);
    }

    #[test]
    fn deletion_leaves_a_gap() {
        let mut world = World::new();
        let [first, second, third] = [3, 3, 3].map(|number| world.create(limit(number)));
        world.done(delete(&first));
        assert_eq!((world.priority(&second), world.priority(&third)), (2, 3));
        let fourth = world.create(limit(3));
        assert_eq!(world.priority(&fourth), 4);
        // The gap is closed to the others too.
        let refusal = world.refused(set_priority(&second, 1));
        let list = PriorityList {
            kind: Kind::Limit,
            platform: None,
        };
        assert_eq!(refusal, Refusal::PriorityNotHeld { list, priority: 1 });
    }

    #[test]
    fn set_priority_exchanges() {
        let mut world = World::new();
        let ids = [3, 3, 3].map(|number| world.create(limit(number)));
        let applied = world.apply(set_priority(&ids[0], 3)).expect("not refused");
        assert_eq!(applied.changes.configurations.upserted.len(), 2);
        let priorities = ids.each_ref().map(|id| world.priority(id));
        assert_eq!(priorities, [3, 2, 1]);
    }

    #[test]
    fn set_priority_refuses_a_number_nobody_holds() {
        let mut world = World::new();
        let id = world.create(restriction(Platform::Ios));
        // The holder is in another list.
        world.create(restriction(Platform::Windows));
        world.create(restriction(Platform::Windows));
        let refusal = world.refused(set_priority(&id, 2));
        assert_eq!(refusal.category(), Category::Conflict);
        assert_eq!(refusal.target(), Some("/priority"));
        assert!(
            refusal
                .to_string()
                .contains("singlePlatformRestriction of ios")
        );
    }

    #[test]
    fn set_priority_refuses_zero_and_below() {
        let mut world = World::new();
        let id = world.create(limit(3));
        for priority in [0, -1, i32::MIN] {
            let refusal = world.refused(set_priority(&id, priority));
            assert_eq!(refusal, Refusal::PriorityNotPositive { priority });
            assert_eq!(refusal.category(), Category::Invalid);
        }
    }

    #[test]
    fn set_priority_refuses_the_same_number() {
        let mut world = World::new();
        let configuration = world.create(limit(3));
        let refusal = world.refused(set_priority(&configuration, 1));
        let expected = Refusal::PriorityUnchanged {
            configuration,
            priority: 1,
        };
        assert_eq!(refusal, expected);
    }

    #[test]
    fn built_in_priority_is_fixed() {
        let mut world = World::new();
        world.create(limit(3));
        let configuration = world.default(Kind::Limit).id().clone();
        let refusal = world.refused(set_priority(&configuration, 1));
        assert_eq!(refusal, Refusal::BuiltInPriorityFixed { configuration });
    }

    #[test]
    fn assign_and_set_priority_are_no_modification() {
        let mut world = World::new();
        let (first, second) = (world.create(limit(3)), world.create(limit(3)));
        world.done(assign(&first, [all_users()]));
        world.done(set_priority(&first, 2));
        for (id, modified) in [(first, 2001), (second, 2002)] {
            let base = world.get(&id).resource().base();
            assert_eq!(base.version, 1);
            assert_eq!(base.last_modified_date_time, instant(modified));
        }
    }
}
