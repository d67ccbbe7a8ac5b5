//! What a tenant consists of: its rows and the indexes over them.
//!
//! Owns the one function that changes either, [`State::absorb`], and so the agreement between
//! them. It must never refuse anything; the commands have judged the changes before.

use crate::assignment::{Assignment, Audience};
use crate::changes::Changes;
use crate::configuration::Configuration;
use crate::directory::{Group, Member, Membership, User};
use crate::identifiers::{AssignmentId, AssignmentKey, ConfigurationId, Place};
use crate::kind::PriorityList;
use imbl::{OrdMap, OrdSet};
use uuid::Uuid;

/// The assignments of one configuration.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Assigned {
    /// The rows, in the order of creation.
    pub(crate) by_place: OrdMap<Place, Assignment>,
    pub(crate) by_id: OrdMap<AssignmentId, Place>,
    /// Whom each target of the configuration is assigned by; placeholders are not in it.
    pub(crate) by_audience: OrdMap<Audience, Place>,
}

/// Rows and indexes. Ordered maps throughout, so that nothing depends on a random hash.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct State {
    pub(crate) version: u64,
    pub(crate) configurations: OrdMap<ConfigurationId, Configuration>,
    pub(crate) assignments: OrdMap<ConfigurationId, Assigned>,
    pub(crate) users: OrdMap<Uuid, User>,
    pub(crate) groups: OrdMap<Uuid, Group>,
    pub(crate) memberships: OrdSet<Membership>,
    /// Index: configurations in the order of creation.
    pub(crate) by_place: OrdMap<Place, ConfigurationId>,
    /// Index: who holds which priority, built-in configurations included.
    pub(crate) by_priority: OrdMap<PriorityList, OrdMap<i32, ConfigurationId>>,
    /// Index: the assignments that name an audience.
    pub(crate) by_audience: OrdMap<Audience, OrdSet<AssignmentKey>>,
    /// Index: the groups a member is directly in.
    pub(crate) groups_of: OrdMap<Member, OrdSet<Uuid>>,
    /// Index: users by principal name in small letters.
    pub(crate) by_principal_name: OrdMap<String, Uuid>,
}

impl State {
    /// Makes the changes, in the rows and in every index.
    pub(crate) fn absorb(&mut self, changes: &Changes) {
        self.version = changes.version;
        for key in &changes.assignments.removed {
            self.remove_assignment(key);
        }
        for id in &changes.configurations.removed {
            self.remove_configuration(id);
        }
        // Two rows can exchange what an index holds of them, such as their priorities, so all of
        // them leave before the first one returns.
        for configuration in &changes.configurations.upserted {
            self.remove_configuration(configuration.id());
        }
        for configuration in &changes.configurations.upserted {
            self.insert_configuration(configuration);
        }
        for assignment in &changes.assignments.upserted {
            self.remove_assignment(&assignment.key());
        }
        for assignment in &changes.assignments.upserted {
            self.insert_assignment(assignment);
        }
        for membership in &changes.memberships.removed {
            self.memberships.remove(membership);
            remove_from(&mut self.groups_of, &membership.member, &membership.group);
        }
        for group in &changes.groups.removed {
            self.groups.remove(group);
        }
        for user in &changes.users.removed {
            self.remove_user(*user);
        }
        for group in &changes.groups.upserted {
            self.groups.insert(group.id(), group.clone());
        }
        for user in &changes.users.upserted {
            self.remove_user(user.id());
        }
        for user in &changes.users.upserted {
            self.by_principal_name
                .insert(principal_name_key(user.user_principal_name()), user.id());
            self.users.insert(user.id(), user.clone());
        }
        for membership in &changes.memberships.upserted {
            self.memberships.insert(*membership);
            let groups = self.groups_of.entry(membership.member).or_default();
            groups.insert(membership.group);
        }
    }

    fn insert_configuration(&mut self, configuration: &Configuration) {
        let id = configuration.id();
        self.by_place.insert(configuration.place(), id.clone());
        self.by_priority
            .entry(configuration.priority_list())
            .or_default()
            .insert(configuration.priority(), id.clone());
        self.assignments.entry(id.clone()).or_default();
        self.configurations
            .insert(id.clone(), configuration.clone());
    }

    /// Takes a configuration out. Its assignments, if it has any, stay for it to come back to.
    fn remove_configuration(&mut self, id: &ConfigurationId) {
        let Some(configuration) = self.configurations.remove(id) else {
            return;
        };
        self.by_place.remove(&configuration.place());
        let list = configuration.priority_list();
        if let Some(priorities) = self.by_priority.get_mut(&list) {
            priorities.remove(&configuration.priority());
            if priorities.is_empty() {
                self.by_priority.remove(&list);
            }
        }
        if let Some(assigned) = self.assignments.get(id)
            && assigned.by_place.is_empty()
        {
            self.assignments.remove(id);
        }
    }

    fn insert_assignment(&mut self, assignment: &Assignment) {
        let assigned = self
            .assignments
            .entry(assignment.configuration_id().clone())
            .or_default();
        let place = assignment.place();
        assigned.by_id.insert(assignment.id().clone(), place);
        if assignment.audience().is_somebody() {
            assigned
                .by_audience
                .insert(assignment.audience().clone(), place);
        }
        assigned.by_place.insert(place, assignment.clone());
        self.by_audience
            .entry(assignment.audience().clone())
            .or_default()
            .insert(assignment.key());
    }

    fn remove_assignment(&mut self, key: &AssignmentKey) {
        let Some(assigned) = self.assignments.get_mut(&key.configuration) else {
            return;
        };
        let Some(assignment) = assigned
            .by_id
            .remove(&key.assignment)
            .and_then(|place| assigned.by_place.remove(&place))
        else {
            return;
        };
        assigned.by_audience.remove(assignment.audience());
        remove_from(&mut self.by_audience, assignment.audience(), key);
    }

    fn remove_user(&mut self, user: Uuid) {
        if let Some(user) = self.users.remove(&user) {
            self.by_principal_name
                .remove(&principal_name_key(user.user_principal_name()));
        }
    }
}

/// What a principal name is compared by: it does not distinguish capitals.
pub(crate) fn principal_name_key(name: &str) -> String {
    name.to_lowercase()
}

/// Removes a value under a key, and the key with its last value.
fn remove_from<Key: Ord + Clone, Value: Ord + Clone>(
    index: &mut OrdMap<Key, OrdSet<Value>>,
    key: &Key,
    value: &Value,
) {
    if let Some(values) = index.get_mut(key) {
        values.remove(value);
        if values.is_empty() {
            index.remove(key);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::Changes;
    use crate::testing::{World, all_users, limit, named_user};

    #[test]
    fn a_written_row_replaces_the_one_before_in_every_index() {
        let mut world = World::new();
        let id = world.assigned(limit(3), [all_users()]);
        world.user(1, true);
        // No command gives a number that nobody had; changes read from elsewhere may.
        let mut changes = Changes::to(world.tenant.version() + 1);
        let moved = world.get(&id).with_priority(7);
        changes.configurations.upserted.push(moved);
        let renamed = named_user(1, "other@contoso.test", true);
        changes.users.upserted.push(renamed);
        let tenant = world.tenant.replay(&changes).expect("in order");
        assert_eq!(tenant.check_invariants(), Ok(()));
        assert_eq!(tenant.configuration(&id).map(|all| all.priority()), Ok(7));
        assert_eq!(tenant.assignments(&id).map(Iterator::count), Ok(1));
    }
}
