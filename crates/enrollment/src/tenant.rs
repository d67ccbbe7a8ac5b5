//! The tenant: one immutable value, and the questions that are answered by looking something up.
//!
//! It must never change in place, and no question may cost more than what it answers.

use crate::applied::Applied;
use crate::assignment::Assignment;
use crate::changes::Changes;
use crate::configuration::Configuration;
use crate::defaults;
use crate::directory::{Group, Member, Membership, User};
use crate::identifiers::{AssignmentId, ConfigurationId, Place};
use crate::refusal::Refusal;
use crate::rules::Rules;
use crate::state::{Assigned, State, principal_name_key};
use muster_model::DateTimeOffset;
use std::fmt;
use std::sync::Arc;
use uuid::Uuid;

/// Everything one tenant holds. Copying one copies a pointer.
#[derive(Clone, PartialEq)]
pub struct Tenant {
    id: Uuid,
    rules: Rules,
    pub(crate) state: Arc<State>,
}

impl Tenant {
    /// A new tenant, at version 0, with the five built-in configurations and the one assignment
    /// of each.
    ///
    /// The ids of the built-in configurations begin with the tenant's id. `created` becomes their
    /// `lastModifiedDateTime`; their `createdDateTime` is the year 1.
    #[must_use]
    pub fn new(id: Uuid, created: DateTimeOffset) -> Self {
        Self::restore(id, &defaults::rows(id, created))
    }

    /// The tenant that holds these rows and nothing else: the inverse of [`Tenant::contents`].
    ///
    /// The rows are taken as they are; [`Tenant::check_invariants`] tells whether they fit
    /// together.
    #[must_use]
    pub fn restore(id: Uuid, contents: &Changes) -> Self {
        let mut state = State::default();
        state.absorb(contents);
        Self {
            id,
            rules: Rules::default(),
            state: Arc::new(state),
        }
    }

    /// Everything the tenant holds, as rows.
    #[must_use]
    pub fn contents(&self) -> Changes {
        let mut contents = Changes::to(self.version());
        contents.configurations.upserted = self.configurations().cloned().collect();
        contents.assignments.upserted = self
            .configurations()
            .flat_map(|configuration| self.assigned(configuration.id()))
            .flat_map(|assigned| assigned.by_place.values().cloned())
            .collect();
        contents.users.upserted = self.users().cloned().collect();
        contents.groups.upserted = self.groups().cloned().collect();
        contents.memberships.upserted = self.memberships().copied().collect();
        contents
    }

    /// The same tenant under other rules. What it holds already is not judged by them.
    #[must_use]
    pub fn with_rules(mut self, rules: Rules) -> Self {
        self.rules = rules;
        self
    }

    /// The id.
    #[must_use]
    pub fn id(&self) -> Uuid {
        self.id
    }

    /// The optional rules that hold.
    #[must_use]
    pub fn rules(&self) -> Rules {
        self.rules
    }

    /// How many commands have changed the tenant.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.state.version
    }

    /// How many rows there are, as [`Tenant::contents`] has them.
    #[must_use]
    pub fn rows(&self) -> usize {
        let state = &self.state;
        let assignments = state.assignments.values();
        state.configurations.len()
            + assignments
                .map(|assigned| assigned.by_place.len())
                .sum::<usize>()
            + state.users.len()
            + state.groups.len()
            + state.memberships.len()
    }

    /// The configurations: the built-in ones first, in the order limit, platform restrictions,
    /// Windows Hello for Business, enrollment status page, Windows Restore; then the others in
    /// the order of their creation.
    pub fn configurations(&self) -> impl Iterator<Item = &Configuration> {
        self.state
            .by_place
            .values()
            .filter_map(|id| self.state.configurations.get(id))
    }

    /// A configuration.
    ///
    /// # Errors
    ///
    /// [`Refusal::ConfigurationNotFound`].
    pub fn configuration(&self, id: &ConfigurationId) -> Result<&Configuration, Refusal> {
        self.state
            .configurations
            .get(id)
            .ok_or_else(|| Refusal::ConfigurationNotFound {
                configuration: id.clone(),
            })
    }

    /// The assignments of a configuration, in the order of their creation.
    ///
    /// # Errors
    ///
    /// [`Refusal::ConfigurationNotFound`].
    pub fn assignments(
        &self,
        id: &ConfigurationId,
    ) -> Result<impl Iterator<Item = &Assignment> + use<'_>, Refusal> {
        self.configuration(id)?;
        Ok(self
            .assigned(id)
            .into_iter()
            .flat_map(|assigned| assigned.by_place.values()))
    }

    /// An assignment of a configuration.
    ///
    /// # Errors
    ///
    /// [`Refusal::ConfigurationNotFound`] or [`Refusal::AssignmentNotFound`].
    pub fn assignment(
        &self,
        id: &ConfigurationId,
        assignment: &AssignmentId,
    ) -> Result<&Assignment, Refusal> {
        self.configuration(id)?;
        self.find_assignment(id, assignment)
            .ok_or_else(|| Refusal::AssignmentNotFound {
                configuration: id.clone(),
                assignment: assignment.clone(),
            })
    }

    /// The users, by id.
    pub fn users(&self) -> impl Iterator<Item = &User> {
        self.state.users.values()
    }

    /// A user.
    ///
    /// # Errors
    ///
    /// [`Refusal::UserNotFound`].
    pub fn user(&self, user: Uuid) -> Result<&User, Refusal> {
        self.state
            .users
            .get(&user)
            .ok_or(Refusal::UserNotFound { user })
    }

    /// The user with a principal name, in capitals or not.
    #[must_use]
    pub fn user_by_principal_name(&self, name: &str) -> Option<&User> {
        let user = self
            .state
            .by_principal_name
            .get(&principal_name_key(name))?;
        self.state.users.get(user)
    }

    /// The groups, by id.
    pub fn groups(&self) -> impl Iterator<Item = &Group> {
        self.state.groups.values()
    }

    /// A group.
    ///
    /// # Errors
    ///
    /// [`Refusal::GroupNotFound`].
    pub fn group(&self, group: Uuid) -> Result<&Group, Refusal> {
        self.state
            .groups
            .get(&group)
            .ok_or(Refusal::GroupNotFound { group })
    }

    /// The direct members of a group, by id, users first.
    ///
    /// # Errors
    ///
    /// [`Refusal::GroupNotFound`].
    pub fn members(&self, group: Uuid) -> Result<impl Iterator<Item = Member> + use<'_>, Refusal> {
        self.group(group)?;
        Ok(self.direct_members(group))
    }

    /// All memberships, by group.
    pub fn memberships(&self) -> impl Iterator<Item = &Membership> {
        self.state.memberships.iter()
    }

    /// The direct members of a group, which need not exist.
    pub(crate) fn direct_members(&self, group: Uuid) -> impl Iterator<Item = Member> + use<'_> {
        let first = Membership {
            group,
            member: Member::User(Uuid::nil()),
        };
        self.state
            .memberships
            .range(first..)
            .take_while(move |membership| membership.group == group)
            .map(|membership| membership.member)
    }

    pub(crate) fn assigned(&self, id: &ConfigurationId) -> Option<&Assigned> {
        self.state.assignments.get(id)
    }

    pub(crate) fn find_assignment(
        &self,
        id: &ConfigurationId,
        assignment: &AssignmentId,
    ) -> Option<&Assignment> {
        let assigned = self.assigned(id)?;
        assigned
            .by_id
            .get(assignment)
            .and_then(|place| assigned.by_place.get(place))
    }

    /// The place of the numbered thing the next command creates.
    pub(crate) fn next_place(&self, number: u32) -> Place {
        Place {
            version: self.version() + 1,
            number,
        }
    }

    /// An empty set of changes for the next command to fill.
    pub(crate) fn next_changes(&self) -> Changes {
        Changes::to(self.version() + 1)
    }

    /// The tenant after a command.
    pub(crate) fn apply_changes<T>(&self, changes: Changes, outcome: T) -> Applied<T> {
        let mut tenant = self.clone();
        let state = Arc::make_mut(&mut tenant.state);
        state.absorb(&changes);
        Applied {
            tenant,
            outcome,
            changes,
        }
    }

    /// The result of a command that asked for what is so already.
    pub(crate) fn unchanged<T>(&self, outcome: T) -> Applied<T> {
        Applied {
            tenant: self.clone(),
            outcome,
            changes: Changes::to(self.version()),
        }
    }

    /// The tenant with the changes of a command, as that command left it.
    ///
    /// # Errors
    ///
    /// [`Refusal::ChangesOutOfOrder`] when the changes were not made on this version.
    pub fn replay(&self, changes: &Changes) -> Result<Self, Refusal> {
        if changes.is_empty() && changes.version == self.version() {
            return Ok(self.clone());
        }
        if changes.version != self.version() + 1 {
            return Err(Refusal::ChangesOutOfOrder {
                tenant: self.version(),
                changes: changes.version,
            });
        }
        let mut tenant = self.clone();
        Arc::make_mut(&mut tenant.state).absorb(changes);
        Ok(tenant)
    }
}

impl fmt::Debug for Tenant {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Tenant")
            .field("id", &self.id)
            .field("rules", &self.rules)
            .field("contents", &self.contents())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{World, all_users, delete, in_group, limit, page};
    use crate::{Category, Refusal};
    use uuid::Uuid;

    #[test]
    fn configurations_are_listed_in_the_order_of_creation() {
        let mut world = World::new();
        // The ids count downwards, so that the order is not that of the ids.
        let mut created = Vec::new();
        for number in (1..5).rev() {
            world.identifiers.0 = 0xb000 + number;
            created.push(world.create(limit(3)));
        }
        world.done(delete(&created.remove(1)));
        created.push(world.create(page()));
        let listed: Vec<_> = world.tenant.configurations().collect();
        assert!(listed.iter().take(5).all(|all| all.is_default()));
        let listed: Vec<_> = listed.iter().skip(5).map(|all| all.id()).collect();
        assert_eq!(listed, created.iter().collect::<Vec<_>>());
    }

    #[test]
    fn assignments_are_listed_in_the_order_of_creation() {
        let mut world = World::new();
        let targets = [3, 1, 2].map(|group| in_group(Uuid::from_u128(group)));
        let id = world.assigned(limit(3), targets.clone());
        world.done(crate::testing::create_assignment(&id, all_users()));
        let listed: Vec<_> = world
            .assignments(&id)
            .iter()
            .map(|assignment| assignment.target().clone())
            .collect();
        assert_eq!(listed[..3], targets);
        assert_eq!(listed[3], all_users());
    }

    #[test]
    fn what_does_not_exist_is_not_found() {
        let world = World::new();
        let nothing = "nothing".into();
        let refusal = world.tenant.configuration(&nothing).expect_err("refused");
        assert_eq!(refusal.category(), Category::NotFound);
        let known = world.default(crate::Kind::Limit).id().clone();
        let refusal = world.tenant.assignment(&known, &"nothing".into());
        assert!(matches!(refusal, Err(Refusal::AssignmentNotFound { .. })));
        let refusal = world.tenant.assignment(&nothing, &"nothing".into());
        assert!(matches!(
            refusal,
            Err(Refusal::ConfigurationNotFound { .. })
        ));
    }

    #[test]
    fn changes_are_replayed_in_order_only() {
        let mut world = World::new();
        let before = world.tenant.clone();
        let first = world.apply(crate::testing::create(limit(3)));
        let second = world.apply(crate::testing::create(limit(3)));
        let (first, second) = (first.expect("done"), second.expect("done"));
        let refusal = before.replay(&second.changes).expect_err("refused");
        let expected = Refusal::ChangesOutOfOrder {
            tenant: 0,
            changes: 2,
        };
        assert_eq!(refusal, expected);
        assert!(second.tenant.replay(&first.changes).is_err());
        let replayed = before
            .replay(&first.changes)
            .and_then(|tenant| tenant.replay(&second.changes));
        assert_eq!(replayed, Ok(second.tenant));
    }
}
