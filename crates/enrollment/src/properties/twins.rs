//! A tenant and the model of it, which are given the same steps and must give the same answers.
//!
//! Owns the comparison. It must never know a rule; those are in the model.

use super::model::{Answer, BUILT_IN, Model, Standing, Why};
use super::steps::{
    NAMES, Part, Step, Whom, group, group_id, group_number, said, say, user, user_id,
};
use crate::testing::{
    World, assign, assignment, create, create_assignment, delete, instant, limit, set_priority,
};
use crate::what_if::Winner;
use crate::{
    Applied, AssignmentId, Candidate, Category, Command, ConfigurationId, Difference, Effective,
    Match, Outcome, PriorityList, Refusal, Rules,
};
use muster_model::DeviceAndAppManagementAssignmentFilterType as FilterType;
use std::collections::BTreeSet;

pub(super) struct Twins {
    pub(super) world: World,
    pub(super) model: Model,
    /// The ids of the configurations, by the names the model has for them.
    ids: Vec<ConfigurationId>,
}

impl Twins {
    pub(super) fn new(rules: Rules) -> Self {
        let world = World::with_rules(rules);
        let ids = world.tenant.configurations().map(|all| all.id().clone());
        let ids: Vec<_> = ids.collect();
        assert_eq!(ids.len(), BUILT_IN.len());
        Self {
            world,
            model: Model::new(rules.enforce_policy_limits, instant(1000)),
            ids,
        }
    }

    /// Twins that are given all these steps, whether they are refused or not.
    pub(super) fn after(rules: Rules, steps: &[Step]) -> Self {
        let mut twins = Self::new(rules);
        for step in steps {
            let _ = twins.apply(step);
        }
        twins
    }

    fn id(&self, which: usize) -> ConfigurationId {
        match self.model.place(which) {
            Some(place) => self.ids[self.model.configurations[place].name].clone(),
            None => "nothing".into(),
        }
    }

    fn assignment_id(&self, which: usize, number: usize) -> AssignmentId {
        match self.model.place_of_assignment(which, number) {
            Some(place) => {
                let assignments = self.world.assignments(&self.id(which));
                assignments[place].id().clone()
            }
            None => "nothing".into(),
        }
    }

    pub(super) fn command(&self, step: &Step) -> Command {
        match step {
            Step::PutUser {
                user: number,
                name,
                licensed,
                enabled,
            } => Command::PutUser {
                user: user(*number, *name, *licensed, *enabled),
            },
            Step::RemoveUser(user) => Command::RemoveUser {
                user: user_id(*user),
            },
            Step::PutGroup(number, label) => Command::PutGroup {
                group: group(*number, *label),
            },
            Step::RemoveGroup(group) => Command::RemoveGroup {
                group: group_id(*group),
            },
            Step::Join(group, part) => Command::AddMember {
                group: group_id(*group),
                member: part.member(),
            },
            Step::Leave(group, part) => leave(*group, *part),
            Step::LeaveOne(number) => match self.model.membership(*number) {
                Some((group, part)) => leave(group, part),
                None => leave(0, Part::User(0)),
            },
            Step::Create(sort, value) => create(sort.resource(*value)),
            Step::CreateSeveral(several) => {
                let resources = several.iter().map(|(sort, value)| sort.resource(*value));
                Command::CreateConfigurations {
                    resources: resources.collect(),
                }
            }
            Step::Update(which, value) => {
                let configuration = self.id(*which);
                let mut replacement = match self.world.tenant.configuration(&configuration) {
                    Ok(current) => current.resource().clone(),
                    Err(_) => limit(*value),
                };
                say(&mut replacement, *value);
                Command::UpdateConfiguration {
                    configuration,
                    replacement: Box::new(replacement),
                }
            }
            Step::Delete(which) => delete(&self.id(*which)),
            Step::Assign(which, to) => assign(&self.id(*which), to.iter().map(|to| to.target())),
            Step::CreateAssignment(which, to) => create_assignment(&self.id(*which), to.target()),
            Step::UpdateAssignment(which, number, to) => Command::UpdateAssignment {
                configuration: self.id(*which),
                assignment: self.assignment_id(*which, *number),
                replacement: Box::new(assignment(to.target())),
            },
            Step::DeleteAssignment(which, number) => Command::DeleteAssignment {
                configuration: self.id(*which),
                assignment: self.assignment_id(*which, *number),
            },
            Step::SetPriority(which, priority) => set_priority(&self.id(*which), *priority),
            Step::Exchange(which, other) => {
                let priority = self.model.priority_of_another(*which, *other);
                set_priority(&self.id(*which), priority)
            }
        }
    }

    /// Makes a step in both, which must agree whether it is refused.
    pub(super) fn apply(&mut self, step: &Step) -> Result<Applied<Outcome>, Refusal> {
        let command = self.command(step);
        let done = self.world.apply(command);
        let refused = done.as_ref().err().map(why);
        assert_eq!(
            refused,
            self.model.apply(step, instant(self.world.seconds)).err(),
            "{step:?} is answered with {done:?}"
        );
        let outcome = done.as_ref().map(|applied| &applied.outcome);
        let created = match outcome {
            Ok(Outcome::Configuration(created)) => std::slice::from_ref(created),
            Ok(Outcome::Configurations(created)) => created,
            _ => &[],
        };
        for created in created {
            if !self.ids.contains(created.id()) {
                self.ids.push(created.id().clone());
            }
        }
        done
    }

    /// Compares what the tenant holds with what the model holds.
    pub(super) fn compare_contents(&self) {
        let (tenant, model) = (&self.world.tenant, &self.model);
        let users: BTreeSet<_> = tenant
            .users()
            .map(|all| (all.id(), all.user_principal_name(), all.is_licensed()))
            .collect();
        let expected = model.users.iter();
        assert_eq!(
            users,
            expected
                .map(|(user, all)| (user_id(*user), NAMES[all.name], all.licensed))
                .collect()
        );
        let groups: BTreeSet<_> = tenant.groups().map(|all| all.id()).collect();
        assert_eq!(
            groups,
            model.groups.iter().map(|group| group_id(*group)).collect()
        );
        let memberships: BTreeSet<_> = tenant
            .memberships()
            .map(|all| (all.group, all.member))
            .collect();
        let expected = model.memberships.iter();
        let expected = expected.map(|(group, part)| (group_id(*group), part.member()));
        assert_eq!(memberships, expected.collect());
        let listed: Vec<_> = tenant
            .configurations()
            .map(|all| (all.id(), all.priority_list(), all.priority()))
            .collect();
        let expected = model.configurations.iter();
        let expected: Vec<_> = expected
            .map(|held| (&self.ids[held.name], held.list, held.priority))
            .collect();
        assert_eq!(listed, expected);
        for held in &model.configurations {
            let id = &self.ids[held.name];
            let resource = self.world.get(id).resource();
            assert_eq!(said(resource), held.value, "{id}");
            let base = resource.base();
            assert_eq!(
                (
                    base.version,
                    base.created_date_time,
                    base.last_modified_date_time
                ),
                (held.version, held.created, held.modified),
                "{id}"
            );
            let assignments = tenant.assignments(id).expect("present");
            let targets: Vec<_> = assignments.map(|all| all.target().clone()).collect();
            let expected: Vec<_> = held.targets.iter().map(|to| to.target()).collect();
            assert_eq!(targets, expected);
        }
    }

    /// Compares what every user and every group is in, and what reaches every user.
    pub(super) fn compare_answers(&self) {
        let tenant = &self.world.tenant;
        let users = self.model.users.keys().map(|user| Part::User(*user));
        let groups = self.model.groups.iter().map(|group| Part::Group(*group));
        for part in users.chain(groups) {
            let around: BTreeSet<_> = tenant.groups_of(part.member()).map(group_number).collect();
            let expected = self.model.distances(part);
            assert_eq!(around, expected.into_keys().collect(), "around {part:?}");
        }
        for user in self.model.users.keys().copied() {
            let targeted = tenant.targeted(user_id(user)).expect("a user");
            let targeted: Vec<_> = targeted.iter().map(|all| self.name(all.id())).collect();
            assert_eq!(targeted, self.model.targeted(user), "targeted to {user}");
            let effective = tenant.effective(user_id(user)).expect("a user");
            let answers: Vec<_> = effective.iter().map(|all| self.answer(user, all)).collect();
            assert_eq!(answers, self.model.effective(user), "effective for {user}");
        }
    }

    fn name(&self, id: &ConfigurationId) -> usize {
        self.ids
            .iter()
            .position(|known| known == id)
            .expect("known")
    }

    /// An answer in the words of the model.
    fn answer(&self, user: usize, effective: &Effective<'_>) -> Answer {
        let explanation = &effective.explanation;
        let standings = |candidates: &[Candidate<'_>]| -> Vec<Standing> {
            let candidates = candidates.iter();
            candidates
                .map(|all| {
                    self.standing(user, all.configuration.id(), &all.matches, &all.exclusions)
                })
                .collect()
        };
        Answer {
            list: PriorityList {
                kind: effective.kind,
                platform: effective.platform,
            },
            reason: explanation.reason,
            winner: self.standing(
                user,
                effective.configuration.id(),
                &explanation.matches,
                &[],
            ),
            outranked: standings(&explanation.outranked),
            excluded: standings(&explanation.excluded),
        }
    }

    fn standing(
        &self,
        user: usize,
        id: &ConfigurationId,
        matches: &[Match<'_>],
        exclusions: &[Match<'_>],
    ) -> Standing {
        let places = |found: &[Match<'_>]| {
            let found = found.iter();
            let mut places: Vec<_> = found.map(|found| self.place(user, id, found)).collect();
            places.sort_unstable();
            places
        };
        Standing {
            name: self.name(id),
            matches: places(matches),
            exclusions: places(exclusions),
        }
    }

    /// The place of the assignment in its configuration. The path must be a chain of memberships
    /// from the user to the group of the target, and no longer than it has to be.
    fn place(&self, user: usize, id: &ConfigurationId, found: &Match<'_>) -> usize {
        assert_eq!(found.assignment.configuration_id(), id);
        let name = self.name(id);
        let mut held = self.model.configurations.iter();
        let held = held.find(|held| held.name == name).expect("present");
        let target = found.assignment.target();
        let place = held.targets.iter().position(|to| to.target() == *target);
        let place = place.expect("one of its targets");
        let to = held.targets[place];
        assert_eq!(
            found.assignment.is_filtered(),
            to.filter != FilterType::None2
        );

        let path: Vec<_> = found.path.iter().copied().map(group_number).collect();
        let (Whom::Group(group) | Whom::ExcludedGroup(group)) = to.whom else {
            assert!(path.is_empty(), "{path:?} to {to:?}");
            return place;
        };
        let mut inner = Part::User(user);
        for outer in &path {
            let step = (*outer, inner);
            assert!(
                self.model.memberships.contains(&step),
                "{step:?} of {path:?}"
            );
            inner = Part::Group(*outer);
        }
        assert_eq!(inner, Part::Group(group), "the end of {path:?}");
        let shortest = self.model.distances(Part::User(user))[&group];
        assert_eq!(path.len(), shortest, "{path:?}");
        place
    }

    /// The users to whom something else applies than did when the model was as it was `before`.
    pub(super) fn differences(&self, before: &Model) -> Vec<Difference> {
        let users: BTreeSet<_> = before.users.keys().chain(self.model.users.keys()).collect();
        let winners = |winners: Vec<(PriorityList, usize, Option<i32>)>| -> Vec<Winner> {
            let winners = winners.into_iter();
            winners
                .map(|(list, name, _)| Winner {
                    list,
                    configuration: self.ids[name].clone(),
                })
                .collect()
        };
        let differences = users.into_iter().filter_map(|user| {
            let (before, after) = (before.winners(*user), self.model.winners(*user));
            (before != after).then(|| Difference {
                user: user_id(*user),
                before: winners(before),
                after: winners(after),
            })
        });
        let mut differences: Vec<_> = differences.collect();
        differences.sort_by_key(|difference| difference.user);
        differences
    }
}

fn leave(group: usize, part: Part) -> Command {
    Command::RemoveMember {
        group: group_id(group),
        member: part.member(),
    }
}

/// What the model says of a refusal.
fn why(refusal: &Refusal) -> Why {
    match refusal.category() {
        _ if matches!(refusal, Refusal::MembershipCycle { .. }) => Why::Cycle,
        Category::NotFound => Why::Missing,
        Category::Conflict => Why::Conflict,
        Category::Invalid => Why::Invalid,
        Category::Forbidden => Why::Forbidden,
    }
}
