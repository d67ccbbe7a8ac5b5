//! The rules of the core once more, in the slowest and plainest way: lists, searched from their
//! beginning for every question.
//!
//! It learns of a tenant by the same steps and from nothing else. It must never call the code it
//! is compared with, nor keep an index.

use super::steps::{NAMES, PIN_MAXIMUM, Part, SHARED, Sort, Step, To, Whom};
use crate::{Kind, PriorityList, Reason};
use muster_model::{DateTimeOffset, EnrollmentRestrictionPlatformType as Platform};
use std::collections::{BTreeMap, BTreeSet};

/// Every list there can be, in the order of answers.
const LISTS: [PriorityList; 10] = [
    list(Kind::Limit),
    list(Kind::PlatformRestrictions),
    restrictions(Platform::Ios),
    restrictions(Platform::Windows),
    restrictions(Platform::Mac),
    list(Kind::WindowsHelloForBusiness),
    list(Kind::Windows10EnrollmentCompletionPage),
    list(Kind::DeviceComanagementAuthority),
    list(Kind::EnrollmentNotifications),
    list(Kind::WindowsRestore),
];

/// The built-in configurations, in the order of listings, and the value each says at first.
pub(super) const BUILT_IN: [(Kind, Option<i32>); 5] = [
    (Kind::Limit, Some(5)),
    (Kind::PlatformRestrictions, None),
    (Kind::WindowsHelloForBusiness, Some(6)),
    (Kind::Windows10EnrollmentCompletionPage, None),
    (Kind::WindowsRestore, None),
];

/// How many limits, and how many restrictions of a single platform, can be created.
const POLICY_LIMIT: usize = 25;

const fn list(kind: Kind) -> PriorityList {
    PriorityList {
        kind,
        platform: None,
    }
}

const fn restrictions(platform: Platform) -> PriorityList {
    PriorityList {
        kind: Kind::SinglePlatformRestriction,
        platform: Some(platform),
    }
}

fn list_of(sort: Sort) -> PriorityList {
    match sort {
        Sort::Limit => list(Kind::Limit),
        Sort::Restriction(platform) => restrictions(platform),
        Sort::Hello => list(Kind::WindowsHelloForBusiness),
        Sort::Page => list(Kind::Windows10EnrollmentCompletionPage),
        Sort::Comanagement => list(Kind::DeviceComanagementAuthority),
        Sort::Notification(_) => list(Kind::EnrollmentNotifications),
        Sort::PlatformRestrictions => list(Kind::PlatformRestrictions),
        Sort::WindowsRestore => list(Kind::WindowsRestore),
    }
}

/// Why a step is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Why {
    Missing,
    Conflict,
    /// A group would contain itself.
    Cycle,
    Invalid,
    Forbidden,
}

/// A user as the rules see one.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Person {
    pub(super) licensed: bool,
    pub(super) name: usize,
}

/// A configuration as the rules see one.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Held {
    /// How many were created before it.
    pub(super) name: usize,
    pub(super) list: PriorityList,
    /// 0 when it is built in.
    pub(super) priority: i32,
    pub(super) value: Option<i32>,
    pub(super) version: i32,
    pub(super) created: DateTimeOffset,
    pub(super) modified: DateTimeOffset,
    pub(super) targets: Vec<To>,
}

impl Held {
    fn is_built_in(&self) -> bool {
        self.priority == 0
    }

    /// Where another assignment than `except` has this target.
    fn names(&self, whom: Whom, except: Option<usize>) -> bool {
        let others = self.targets.iter().enumerate();
        let mut others = others.filter(|(at, _)| Some(*at) != except);
        whom != Whom::Placeholder && others.any(|(_, to)| to.whom == whom)
    }

    fn may_say(&self, value: i32) -> bool {
        match self.list.kind {
            Kind::WindowsHelloForBusiness => value <= PIN_MAXIMUM,
            Kind::Limit => true,
            // Their value is the description, which is fixed where it is built in.
            _ => !self.is_built_in(),
        }
    }

    fn may_name(&self, whom: Whom) -> bool {
        if let Whom::NoGuid(_) | Whom::ExcludedNoGuid(_) = whom {
            return false;
        }
        let usual = matches!(
            whom,
            Whom::Group(_) | Whom::AllLicensedUsers | Whom::Placeholder
        );
        self.list.kind != Kind::EnrollmentNotifications || usual
    }
}

/// A configuration, and its targets that include and exclude a user, by their places.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Standing {
    pub(super) name: usize,
    pub(super) matches: Vec<usize>,
    pub(super) exclusions: Vec<usize>,
}

/// What applies to a user in one list, and why.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Answer {
    pub(super) list: PriorityList,
    pub(super) reason: Reason,
    pub(super) winner: Standing,
    pub(super) outranked: Vec<Standing>,
    pub(super) excluded: Vec<Standing>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Model {
    limited: bool,
    now: DateTimeOffset,
    pub(super) users: BTreeMap<usize, Person>,
    pub(super) groups: BTreeSet<usize>,
    /// The groups, and what is directly in each.
    pub(super) memberships: BTreeSet<(usize, Part)>,
    /// In the order of creation.
    pub(super) configurations: Vec<Held>,
    created: usize,
}

impl Model {
    /// A new tenant, in which some configurations are limited in number or none are.
    pub(super) fn new(limited: bool, now: DateTimeOffset) -> Self {
        let to = To {
            whom: Whom::AllDevices,
            filter: muster_model::DeviceAndAppManagementAssignmentFilterType::None2,
        };
        let built_in = BUILT_IN.into_iter().enumerate();
        let built_in = built_in.map(|(name, (kind, value))| Held {
            name,
            list: list(kind),
            priority: 0,
            value,
            version: 0,
            created: DateTimeOffset::MINIMUM,
            modified: now,
            targets: vec![to],
        });
        Self {
            limited,
            now,
            users: BTreeMap::new(),
            groups: BTreeSet::new(),
            memberships: BTreeSet::new(),
            configurations: built_in.collect(),
            created: BUILT_IN.len(),
        }
    }

    /// The place of a configuration, counted as steps count; none when it does not exist.
    pub(super) fn place(&self, which: usize) -> Option<usize> {
        let all = self.configurations.len();
        let created = all - BUILT_IN.len();
        match which {
            which if which < created => Some(all - 1 - which),
            which if which < all => Some(which - created),
            _ => None,
        }
    }

    /// The place of an assignment in its configuration; none when it does not exist.
    pub(super) fn place_of_assignment(&self, which: usize, number: usize) -> Option<usize> {
        let count = self.configurations[self.place(which)?].targets.len();
        Some(number % (count + 1)).filter(|place| *place < count)
    }

    /// The priority of one of those that compete with a configuration, itself included.
    pub(super) fn priority_of_another(&self, which: usize, other: usize) -> i32 {
        let Some(place) = self.place(which) else {
            return 0;
        };
        let list = self.configurations[place].list;
        let mut same: Vec<&Held> = self.configurations.iter().collect();
        same.retain(|held| held.list == list && !held.is_built_in());
        let at = other.checked_rem(same.len());
        at.map_or(0, |at| same[at].priority)
    }

    /// One of the memberships there are, which may be none.
    pub(super) fn membership(&self, number: usize) -> Option<(usize, Part)> {
        let at = number.checked_rem(self.memberships.len())?;
        self.memberships.iter().nth(at).copied()
    }

    /// Makes a step at a time, or says why it is refused.
    pub(super) fn apply(&mut self, step: &Step, now: DateTimeOffset) -> Result<(), Why> {
        self.now = now;
        match step {
            Step::PutUser {
                user,
                name,
                licensed,
                ..
            } => {
                let same =
                    |other: usize| NAMES[other].to_lowercase() == NAMES[*name].to_lowercase();
                let mut others = self.users.iter().filter(|(other, _)| *other != user);
                if others.any(|(_, person)| same(person.name))
                    || *user == SHARED.0 && self.groups.contains(&SHARED.1)
                {
                    return Err(Why::Conflict);
                }
                let (licensed, name) = (*licensed, *name);
                self.users.insert(*user, Person { licensed, name });
                Ok(())
            }
            Step::RemoveUser(user) => {
                self.users.remove(user).ok_or(Why::Missing)?;
                self.memberships
                    .retain(|(_, part)| *part != Part::User(*user));
                Ok(())
            }
            Step::PutGroup(group, _) => {
                if *group == SHARED.1 && self.users.contains_key(&SHARED.0) {
                    return Err(Why::Conflict);
                }
                self.groups.insert(*group);
                Ok(())
            }
            Step::RemoveGroup(group) => {
                if !self.groups.remove(group) {
                    return Err(Why::Missing);
                }
                let gone = Part::Group(*group);
                self.memberships
                    .retain(|(outer, part)| outer != group && *part != gone);
                Ok(())
            }
            Step::Join(group, part) => self.join(*group, *part),
            Step::Leave(group, part) => self.leave(*group, *part),
            Step::LeaveOne(number) => match self.membership(*number) {
                Some((group, part)) => self.leave(group, part),
                None => Err(Why::Missing),
            },
            Step::Create(sort, value) => self.create(*sort, *value),
            Step::CreateSeveral(several) => {
                let before = self.clone();
                let mut several = several.iter();
                let created = several.try_for_each(|(sort, value)| self.create(*sort, *value));
                if created.is_err() {
                    *self = before;
                }
                created
            }
            Step::Update(which, value) => self.update(*which, *value),
            Step::Delete(which) => {
                let place = self.assignable(*which)?;
                self.configurations.remove(place);
                Ok(())
            }
            Step::Assign(which, targets) => self.assign(*which, targets),
            Step::CreateAssignment(which, to) => {
                let place = self.assignable(*which)?;
                self.judge(place, to.whom, None)?;
                self.configurations[place].targets.push(*to);
                Ok(())
            }
            Step::UpdateAssignment(which, number, to) => {
                let at = self
                    .place_of_assignment(*which, *number)
                    .ok_or(Why::Missing)?;
                let place = self.assignable(*which)?;
                self.judge(place, to.whom, Some(at))?;
                self.configurations[place].targets[at] = *to;
                Ok(())
            }
            Step::DeleteAssignment(which, number) => {
                let at = self
                    .place_of_assignment(*which, *number)
                    .ok_or(Why::Missing)?;
                let place = self.assignable(*which)?;
                self.configurations[place].targets.remove(at);
                Ok(())
            }
            Step::SetPriority(which, priority) => self.set_priority(*which, *priority),
            Step::Exchange(which, other) => {
                self.set_priority(*which, self.priority_of_another(*which, *other))
            }
        }
    }

    fn join(&mut self, group: usize, part: Part) -> Result<(), Why> {
        let present = match part {
            Part::User(user) => self.users.contains_key(&user),
            Part::Group(inner) => self.groups.contains(&inner),
        };
        if !present || !self.groups.contains(&group) {
            return Err(Why::Missing);
        }
        if let Part::Group(inner) = part
            && (inner == group || self.distances(Part::Group(group)).contains_key(&inner))
        {
            return Err(Why::Cycle);
        }
        if self.memberships.insert((group, part)) {
            Ok(())
        } else {
            Err(Why::Conflict)
        }
    }

    fn leave(&mut self, group: usize, part: Part) -> Result<(), Why> {
        if self.memberships.remove(&(group, part)) {
            Ok(())
        } else {
            Err(Why::Missing)
        }
    }

    fn create(&mut self, sort: Sort, value: i32) -> Result<(), Why> {
        if let Sort::PlatformRestrictions | Sort::WindowsRestore = sort {
            return Err(Why::Forbidden);
        }
        let list = list_of(sort);
        let same = self.configurations.iter().filter(|held| held.list == list);
        let weakest = same.map(|held| held.priority).max().unwrap_or(0);
        let new = Held {
            name: self.created,
            list,
            priority: weakest + 1,
            value: Some(value),
            version: 1,
            created: self.now,
            modified: self.now,
            targets: Vec::new(),
        };
        if !new.may_say(value) {
            return Err(Why::Invalid);
        }
        if self.limited
            && let Kind::Limit | Kind::SinglePlatformRestriction = list.kind
        {
            let created = self
                .configurations
                .iter()
                .filter(|held| !held.is_built_in());
            if created.filter(|held| held.list.kind == list.kind).count() == POLICY_LIMIT {
                return Err(Why::Conflict);
            }
        }
        self.configurations.push(new);
        self.created += 1;
        Ok(())
    }

    fn update(&mut self, which: usize, value: i32) -> Result<(), Why> {
        let place = self.place(which).ok_or(Why::Missing)?;
        let held = &mut self.configurations[place];
        if !held.may_say(value) {
            return Err(Why::Invalid);
        }
        if held.value != Some(value) {
            held.value = Some(value);
            held.modified = held.modified.max(self.now);
            if !held.is_built_in() {
                held.version += 1;
            }
        }
        Ok(())
    }

    /// The place of a configuration that is not built in.
    fn assignable(&self, which: usize) -> Result<usize, Why> {
        let place = self.place(which).ok_or(Why::Missing)?;
        if self.configurations[place].is_built_in() {
            return Err(Why::Forbidden);
        }
        Ok(place)
    }

    fn judge(&self, place: usize, whom: Whom, except: Option<usize>) -> Result<(), Why> {
        let held = &self.configurations[place];
        if !held.may_name(whom) {
            return Err(Why::Invalid);
        }
        if held.names(whom, except) {
            return Err(Why::Conflict);
        }
        Ok(())
    }

    /// Those that were there stay where they are, the others follow.
    fn assign(&mut self, which: usize, targets: &[To]) -> Result<(), Why> {
        let place = self.assignable(which)?;
        let held = &mut self.configurations[place];
        for (at, to) in targets.iter().enumerate() {
            let named = targets[..at].iter().any(|other| other.whom == to.whom);
            if !held.may_name(to.whom) || named && to.whom != Whom::Placeholder {
                return Err(Why::Invalid);
            }
        }
        let again = |whom| {
            let mut same = targets.iter().filter(move |to| to.whom == whom);
            same.next().filter(|_| whom != Whom::Placeholder)
        };
        let new = targets.iter().filter(|to| !held.names(to.whom, None));
        let new: Vec<To> = new.copied().collect();
        let kept = held.targets.iter().filter_map(|to| again(to.whom));
        held.targets = kept.copied().chain(new).collect();
        Ok(())
    }

    fn set_priority(&mut self, which: usize, priority: i32) -> Result<(), Why> {
        let place = self.assignable(which)?;
        let (list, own) = (
            self.configurations[place].list,
            self.configurations[place].priority,
        );
        if priority < 1 {
            return Err(Why::Invalid);
        }
        let mut others = self.configurations.iter();
        let holder = others.position(|held| held.list == list && held.priority == priority);
        match holder {
            Some(holder) if holder != place => {
                self.configurations[holder].priority = own;
                self.configurations[place].priority = priority;
                Ok(())
            }
            _ => Err(Why::Conflict),
        }
    }

    /// The groups around a part, each with the number of groups on the shortest way to it, itself
    /// included.
    pub(super) fn distances(&self, of: Part) -> BTreeMap<usize, usize> {
        let mut found: BTreeMap<usize, usize> = BTreeMap::new();
        for length in 1..=self.groups.len() {
            let inner = found.clone();
            for (group, part) in &self.memberships {
                let reached = match part {
                    part if *part == of => true,
                    Part::Group(group) => inner.contains_key(group),
                    Part::User(_) => false,
                };
                if reached {
                    found.entry(*group).or_insert(length);
                }
            }
        }
        found
    }

    /// How a user stands to each configuration, in the order of these.
    fn standings(&self, user: usize) -> Vec<(&Held, Standing)> {
        let groups = self.distances(Part::User(user));
        let licensed = self.users[&user].licensed;
        let held = self.configurations.iter();
        held.map(|held| (held, standing(held, &groups, licensed)))
            .collect()
    }

    /// The names of what includes a user and does not exclude the user, oldest first.
    pub(super) fn targeted(&self, user: usize) -> Vec<usize> {
        let standings = self.standings(user).into_iter();
        standings
            .map(|(_, standing)| standing)
            .filter(|standing| !standing.matches.is_empty() && standing.exclusions.is_empty())
            .map(|standing| standing.name)
            .collect()
    }

    /// What applies to a user, list by list.
    pub(super) fn effective(&self, user: usize) -> Vec<Answer> {
        let mut answers = Vec::new();
        let mut without_winner = Vec::new();
        let mut standings = self.standings(user);
        standings.sort_by_key(|(held, _)| held.priority);
        for list in LISTS {
            let (mut reaching, mut excluded, mut built_in) = (Vec::new(), Vec::new(), None);
            let of_list = standings.iter().filter(|(held, _)| held.list == list);
            for (held, standing) in of_list.cloned() {
                if held.is_built_in() {
                    built_in = Some(standing);
                } else if !standing.matches.is_empty() {
                    let side = match standing.exclusions.is_empty() {
                        true => &mut reaching,
                        false => &mut excluded,
                    };
                    side.push(standing);
                }
            }
            let (reason, winner) = match (reaching.len(), built_in) {
                (0, None) if list.kind == Kind::SinglePlatformRestriction => {
                    without_winner.extend(excluded);
                    continue;
                }
                (0, None) => continue,
                (0, Some(built_in)) => (Reason::BuiltIn, built_in),
                (1, _) => (Reason::OnlyOne, reaching.remove(0)),
                _ => (Reason::LowestPriority, reaching.remove(0)),
            };
            answers.push(Answer {
                list,
                reason,
                winner,
                outranked: reaching,
                excluded,
            });
        }
        let rest = answers
            .iter_mut()
            .find(|all| all.list.kind == Kind::PlatformRestrictions);
        rest.expect("always applies")
            .excluded
            .extend(without_winner);
        answers
    }

    /// The winners of a user, with what each of them says; none when there is no such user.
    pub(super) fn winners(&self, user: usize) -> Vec<(PriorityList, usize, Option<i32>)> {
        if !self.users.contains_key(&user) {
            return Vec::new();
        }
        let value = |name: usize| {
            let mut all = self.configurations.iter();
            all.find(|held| held.name == name).expect("present").value
        };
        let answers = self.effective(user).into_iter();
        answers
            .map(|all| (all.list, all.winner.name, value(all.winner.name)))
            .collect()
    }
}

/// How a user who is in these groups, and is licensed or not, stands to a configuration.
fn standing(held: &Held, groups: &BTreeMap<usize, usize>, licensed: bool) -> Standing {
    let places = |named: &dyn Fn(Whom) -> bool| {
        let targets = held.targets.iter().enumerate();
        let named = targets.filter(|(_, to)| named(to.whom));
        named.map(|(at, _)| at).collect()
    };
    Standing {
        name: held.name,
        matches: places(&|whom| match whom {
            Whom::AllDevices => true,
            Whom::AllLicensedUsers => licensed,
            Whom::Group(group) => groups.contains_key(&group),
            _ => false,
        }),
        exclusions: places(
            &|whom| matches!(whom, Whom::ExcludedGroup(group) if groups.contains_key(&group)),
        ),
    }
}
