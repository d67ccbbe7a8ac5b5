//! Whom a configuration reaches: groups within groups, inclusion and exclusion.
//!
//! It begins at the user and follows the indexes, so that it must never look at an assignment
//! that does not name an audience of that user.

use crate::assignment::{Assignment, Audience};
use crate::configuration::Configuration;
use crate::directory::Member;
use crate::identifiers::Place;
use crate::refusal::Refusal;
use crate::tenant::Tenant;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use uuid::Uuid;

/// An assignment whose target names the user.
#[derive(Clone, Debug, PartialEq)]
pub struct Match<'a> {
    /// The assignment.
    pub assignment: &'a Assignment,
    /// How the user is in the group of the target: the group the user is directly in, then the
    /// groups around it, and the group of the target last. Empty when the target is not a group.
    pub path: Vec<Uuid>,
}

/// A configuration that some assignment gives to the user, and what speaks for and against it.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate<'a> {
    /// The configuration.
    pub configuration: &'a Configuration,
    /// The assignments that include the user; never empty.
    pub matches: Vec<Match<'a>>,
    /// The assignments that exclude the user. If there is one, the configuration does not reach
    /// the user.
    pub exclusions: Vec<Match<'a>>,
}

/// The groups around a member, each with the group it was found through, if not directly.
pub(crate) type GroupsAround = BTreeMap<Uuid, Option<Uuid>>;

impl Tenant {
    /// The configurations targeted to a user, in the order of [`Tenant::configurations`]: those
    /// that an assignment includes the user in and none excludes the user from, whatever their
    /// priority. The built-in ones are among them, since their assignment names all devices.
    ///
    /// Microsoft calls this collection "enrollment configurations targeted to the user" and says
    /// no more: <https://learn.microsoft.com/graph/api/resources/intune-shared-user?view=graph-rest-beta>.
    ///
    /// # Errors
    ///
    /// [`Refusal::UserNotFound`].
    pub fn targeted(&self, user: Uuid) -> Result<Vec<&Configuration>, Refusal> {
        let candidates = self.candidates(user)?;
        Ok(candidates
            .into_values()
            .filter(|candidate| candidate.exclusions.is_empty())
            .map(|candidate| candidate.configuration)
            .collect())
    }

    /// Every configuration that includes the user, in the order of creation.
    pub(crate) fn candidates(&self, user: Uuid) -> Result<BTreeMap<Place, Candidate<'_>>, Refusal> {
        let licensed = self.user(user)?.is_licensed();
        let groups = self.groups_around(Member::User(user));
        let mut candidates = BTreeMap::new();
        // Whoever enrolls a device has one, so that all devices are everybody's.
        self.include(&mut candidates, &Audience::AllDevices, &groups);
        if licensed {
            self.include(&mut candidates, &Audience::AllLicensedUsers, &groups);
        }
        for group in groups.keys() {
            self.include(&mut candidates, &Audience::Group(*group), &groups);
        }
        for group in groups.keys() {
            self.exclude(&mut candidates, *group, &groups);
        }
        Ok(candidates)
    }

    fn include<'a>(
        &'a self,
        candidates: &mut BTreeMap<Place, Candidate<'a>>,
        audience: &Audience,
        groups: &GroupsAround,
    ) {
        for (configuration, found) in self.matches(audience, |group| path_to(group, groups)) {
            candidates
                .entry(configuration.place())
                .or_insert_with(|| Candidate {
                    configuration,
                    matches: Vec::new(),
                    exclusions: Vec::new(),
                })
                .matches
                .push(found);
        }
    }

    // "Exclusion takes precedence over inclusion":
    // https://learn.microsoft.com/mem/intune/configuration/device-profile-assign
    fn exclude<'a>(
        &'a self,
        candidates: &mut BTreeMap<Place, Candidate<'a>>,
        group: Uuid,
        groups: &GroupsAround,
    ) {
        let audience = Audience::ExcludedGroup(group);
        for (configuration, found) in self.matches(&audience, |group| path_to(group, groups)) {
            if let Some(candidate) = candidates.get_mut(&configuration.place()) {
                candidate.exclusions.push(found);
            }
        }
    }

    /// The assignments that name an audience, each with its configuration. The path to a group is
    /// asked for only when one names it: most groups are named by none, and a path may be as long
    /// as there are groups.
    fn matches<'a>(
        &'a self,
        audience: &Audience,
        path_to: impl FnOnce(Uuid) -> Vec<Uuid>,
    ) -> impl Iterator<Item = (&'a Configuration, Match<'a>)> {
        let named = self.state.by_audience.get(audience);
        let path = match audience {
            Audience::Group(group) | Audience::ExcludedGroup(group) if named.is_some() => {
                path_to(*group)
            }
            _ => Vec::new(),
        };
        named.into_iter().flatten().filter_map(move |key| {
            let configuration = self.state.configurations.get(&key.configuration)?;
            let assignment = self.find_assignment(&key.configuration, &key.assignment)?;
            let path = path.clone();
            Some((configuration, Match { assignment, path }))
        })
    }

    /// The groups a member is in, directly or through other groups, by object id.
    pub fn groups_of(&self, member: Member) -> impl Iterator<Item = Uuid> + use<> {
        self.groups_around(member).into_keys()
    }

    /// The groups a member is in, directly or through other groups, nearest first.
    pub(crate) fn groups_around(&self, member: Member) -> GroupsAround {
        let mut around = GroupsAround::new();
        let mut reached = VecDeque::from([(member, None)]);
        while let Some((member, through)) = reached.pop_front() {
            for group in self.state.groups_of.get(&member).into_iter().flatten() {
                if let Entry::Vacant(entry) = around.entry(*group) {
                    entry.insert(through);
                    reached.push_back((Member::Group(*group), Some(*group)));
                }
            }
        }
        around
    }

    /// The users in a member: itself, or those in the group and in the groups within it.
    pub(crate) fn users_within(&self, member: Member) -> BTreeSet<Uuid> {
        let mut users = BTreeSet::new();
        let mut seen = BTreeSet::from([member]);
        let mut reached = vec![member];
        while let Some(member) = reached.pop() {
            match member {
                Member::User(user) => {
                    users.insert(user);
                }
                Member::Group(group) => {
                    let inner = self.direct_members(group);
                    reached.extend(inner.filter(|member| seen.insert(*member)));
                }
            }
        }
        users
    }
}

/// The way from the group the user is directly in to a group around it.
fn path_to(group: Uuid, groups: &GroupsAround) -> Vec<Uuid> {
    let mut path = vec![group];
    let mut outermost = group;
    while let Some(Some(through)) = groups.get(&outermost) {
        path.push(*through);
        outermost = *through;
    }
    path.reverse();
    path
}

#[cfg(test)]
mod tests {
    use crate::testing::{
        World, all_devices, all_users, assign, collection, filtered, group, in_group, limit,
        nobody, not_in_group, page,
    };
    use crate::{Audience, Command, Kind, Member, Refusal};
    use std::slice::from_ref;
    use uuid::Uuid;

    #[test]
    fn targeted_lists_losers_and_built_ins_too() {
        let mut world = World::new();
        let user = world.user(1, true);
        let strong = world.assigned(limit(3), [all_users()]);
        let weak = world.assigned(limit(4), [all_users()]);
        world.create(limit(5));
        let ids: Vec<_> = world
            .tenant
            .targeted(user)
            .expect("a user")
            .into_iter()
            .map(|configuration| configuration.id())
            .collect();
        let mut expected: Vec<_> = world
            .tenant
            .configurations()
            .map(|configuration| configuration.id())
            .take(5)
            .collect();
        expected.extend([&strong, &weak]);
        assert_eq!(ids, expected);
        let user = Uuid::from_u128(7);
        assert_eq!(
            world.tenant.targeted(user),
            Err(Refusal::UserNotFound { user })
        );
    }

    #[test]
    fn groups_within_groups_count() {
        let mut world = World::new();
        let (user, other) = (world.user(1, false), world.user(2, false));
        let inner = world.group(1, [Member::User(user)]);
        let middle = world.group(2, [Member::Group(inner)]);
        let outer = world.group(3, [Member::Group(middle), Member::User(other)]);
        let id = world.assigned(limit(3), [in_group(outer)]);
        assert_eq!(world.targeted(user), from_ref(&id));
        assert_eq!(world.targeted(other), [id]);
        let effective = world.effective(user, Kind::Limit);
        let path = &effective[0].explanation.matches[0].path;
        assert_eq!(path, &[inner, middle, outer]);
        // And not the other way round.
        let id = world.assigned(page(), [in_group(inner)]);
        assert!(!world.targeted(other).contains(&id));
    }

    #[test]
    fn deep_groups_without_assignments_cost_no_more_than_to_be_found() {
        let mut world = World::new();
        let user = world.user(1, true);
        let groups: Vec<_> = (1..1000).map(group).collect();
        let outermost = groups.last().expect("many").id();
        let id = world.assigned(limit(3), [in_group(outermost)]);
        // Without the world, which checks the whole tenant after each step.
        let mut inner = Member::User(user);
        for group in &groups {
            let outer = group.id();
            let put = world.tenant.put_group(group.clone()).expect("put").tenant;
            world.tenant = put.add_member(outer, inner).expect("added").tenant;
            inner = Member::Group(outer);
        }
        assert_eq!(world.tenant.groups_of(Member::User(user)).count(), 999);
        assert_eq!(world.targeted(user), [id]);
        // Whatever the answer is, no path is asked for but the one to the group that is named.
        let mut asked = Vec::new();
        for group in groups {
            for audience in [
                Audience::Group(group.id()),
                Audience::ExcludedGroup(group.id()),
            ] {
                let path_to = |group| {
                    asked.push(group);
                    Vec::new()
                };
                let _ = world.tenant.matches(&audience, path_to).count();
            }
        }
        assert_eq!(asked, [outermost]);
    }

    #[test]
    fn of_several_ways_the_shortest_is_named() {
        let mut world = World::new();
        let user = world.user(1, true);
        let inner = world.group(1, [Member::User(user)]);
        let middle = world.group(2, [Member::Group(inner)]);
        let shortcut = world.group(0, [Member::User(user)]);
        let members = [Member::Group(middle), Member::Group(shortcut)];
        let outer = world.group(3, members);
        world.assigned(limit(3), [in_group(outer)]);
        let effective = world.effective(user, Kind::Limit);
        let path = &effective[0].explanation.matches[0].path;
        assert_eq!(path, &[shortcut, outer]);
    }

    #[test]
    fn exclusion_takes_precedence() {
        let mut world = World::new();
        let user = world.user(1, true);
        let inner = world.group(1, [Member::User(user)]);
        let outer = world.group(2, [Member::Group(inner)]);
        let included = [in_group(inner), all_users(), not_in_group(outer)];
        let id = world.assigned(limit(3), included);
        assert!(world.targeted(user).is_empty());
        world.done(assign(&id, [in_group(inner)]));
        assert_eq!(world.targeted(user), from_ref(&id));
        // An exclusion alone includes nobody.
        world.done(assign(&id, [not_in_group(Uuid::from_u128(9))]));
        assert!(world.targeted(user).is_empty());
    }

    #[test]
    fn all_devices_reaches_every_user() {
        let mut world = World::new();
        let users = [world.user(1, true), world.user(2, false)];
        let id = world.assigned(page(), [all_devices()]);
        for user in users {
            assert_eq!(world.targeted(user), from_ref(&id));
        }
    }

    #[test]
    fn all_licensed_users_reaches_licensed_users_only() {
        let mut world = World::new();
        let (licensed, unlicensed) = (world.user(1, true), world.user(2, false));
        let id = world.assigned(page(), [all_users()]);
        assert_eq!(world.targeted(licensed), from_ref(&id));
        assert!(world.targeted(unlicensed).is_empty());
        // A group reaches its members whether they are licensed or not.
        let group = world.group(1, [Member::User(unlicensed)]);
        world.done(assign(&id, [in_group(group)]));
        assert_eq!(world.targeted(unlicensed), [id]);
    }

    #[test]
    fn abstract_target_is_stored_and_reaches_nobody() {
        let mut world = World::new();
        let user = world.user(1, true);
        let id = world.assigned(limit(3), [nobody()]);
        assert_eq!(world.assignments(&id)[0].target(), &nobody());
        assert!(world.targeted(user).is_empty());
    }

    #[test]
    fn collection_target_is_stored_and_reaches_nobody() {
        let mut world = World::new();
        let user = world.user(1, true);
        let target = collection("Collection Id value");
        let id = world.assigned(limit(3), [target.clone()]);
        assert_eq!(world.assignments(&id)[0].target(), &target);
        assert!(world.targeted(user).is_empty());
    }

    #[test]
    fn group_need_not_exist() {
        let mut world = World::new();
        let user = world.user(1, true);
        let group = group(1);
        let id = world.assigned(limit(3), [in_group(group.id())]);
        assert!(world.targeted(user).is_empty());
        let (group, member) = (group.id(), Member::User(user));
        world.group(1, []);
        world.done(Command::AddMember { group, member });
        assert_eq!(world.targeted(user), from_ref(&id));
        // Nor need it go on existing.
        world.done(Command::RemoveGroup { group });
        assert!(world.targeted(user).is_empty());
        assert_eq!(world.assignments(&id).len(), 1);
    }

    #[test]
    fn filters_are_stored_and_not_evaluated() {
        let mut world = World::new();
        let user = world.user(1, true);
        let group = world.group(1, [Member::User(user)]);
        let id = world.assigned(limit(3), [filtered(group)]);
        assert_eq!(world.assignments(&id)[0].target(), &filtered(group));
        assert_eq!(world.targeted(user), [id]);
        let effective = world.effective(user, Kind::Limit);
        assert!(effective[0].explanation.matches[0].assignment.is_filtered());
    }
}
