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
        let licensed = self.user(user)?.licensed;
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
        for (configuration, found) in self.matches(audience, groups) {
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
        for (configuration, found) in self.matches(&Audience::ExcludedGroup(group), groups) {
            if let Some(candidate) = candidates.get_mut(&configuration.place()) {
                candidate.exclusions.push(found);
            }
        }
    }

    /// The assignments that name an audience, each with its configuration.
    fn matches<'a>(
        &'a self,
        audience: &Audience,
        groups: &GroupsAround,
    ) -> impl Iterator<Item = (&'a Configuration, Match<'a>)> {
        let path = match audience {
            Audience::Group(group) | Audience::ExcludedGroup(group) => path_to(*group, groups),
            _ => Vec::new(),
        };
        self.state
            .by_audience
            .get(audience)
            .into_iter()
            .flatten()
            .filter_map(move |key| {
                let configuration = self.state.configurations.get(&key.configuration)?;
                let assignment = self.find_assignment(&key.configuration, &key.assignment)?;
                let path = path.clone();
                Some((configuration, Match { assignment, path }))
            })
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
