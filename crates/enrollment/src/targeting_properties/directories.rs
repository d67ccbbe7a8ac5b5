//! Filled directories: the steps that make one and change it, and how they are drawn.
//!
//! Users, groups and configurations are small numbers here, places in tables or in what there is,
//! so that a failure shrinks to a few numbers. It must never say what a step leads to; that is for
//! the model.

use crate::testing::{
    all_devices, all_users, collection, comanagement, group_with_id, hello, in_group, limit,
    named_user, narrowed, nobody, not_in_group, notification, page, restriction,
};
use crate::{Group, Member, User};
use muster_model::{
    DeviceAndAppManagementAssignmentFilterType as FilterType,
    DeviceAndAppManagementAssignmentTarget as Target, DeviceEnrollmentConfiguration as Resource,
    EnrollmentRestrictionPlatformType as Platform,
};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::ops::Range;
use uuid::Uuid;

/// The object ids of the users. Neither these nor those of the groups ascend, so that no order of
/// ids passes for another one, and the last of both is the same: it is either a user or a group.
const USERS: [u128; 5] = [0x13, 0x11, 0x14, 0x12, 0x77];
const GROUPS: [u128; 9] = [0x25, 0x21, 0x28, 0x23, 0x27, 0x22, 0x26, 0x24, 0x77];
/// The principal names: that of each user, and one of them in capitals.
pub(super) const NAMES: [&str; 6] = [
    "a@x.test", "b@x.test", "c@x.test", "d@x.test", "e@x.test", "A@X.test",
];

/// The number of the user and of the group that share their object id.
pub(super) const SHARED: (usize, usize) = (USERS.len() - 1, GROUPS.len() - 1);

pub(super) fn user_id(user: usize) -> Uuid {
    Uuid::from_u128(USERS[user])
}

pub(super) fn group_id(group: usize) -> Uuid {
    Uuid::from_u128(GROUPS[group])
}

pub(super) fn group_number(id: Uuid) -> usize {
    let found = GROUPS
        .iter()
        .position(|known| Uuid::from_u128(*known) == id);
    found.expect("a group of the table")
}

/// A user or a group, as a member of groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    User(usize),
    Group(usize),
}

impl Part {
    pub(super) fn member(self) -> Member {
        match self {
            Self::User(user) => Member::User(user_id(user)),
            Self::Group(group) => Member::Group(group_id(group)),
        }
    }
}

/// Whom a target names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Whom {
    AllLicensedUsers,
    AllDevices,
    Group(usize),
    ExcludedGroup(usize),
    Collection,
    Placeholder,
}

/// A target: whom it names, and the filter it carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct To {
    pub(super) whom: Whom,
    pub(super) filter: FilterType,
}

impl To {
    pub(super) fn target(self) -> Target {
        let target = match self.whom {
            Whom::AllLicensedUsers => all_users(),
            Whom::AllDevices => all_devices(),
            Whom::Group(group) => in_group(group_id(group)),
            Whom::ExcludedGroup(group) => not_in_group(group_id(group)),
            Whom::Collection => collection("SMS00001"),
            Whom::Placeholder => nobody(),
        };
        narrowed(target, self.filter)
    }
}

/// The platforms that have restrictions.
const PLATFORMS: [Platform; 3] = [Platform::Ios, Platform::Windows, Platform::Mac];

/// What a configuration is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Limit,
    Restriction(Platform),
    Hello,
    Page,
    Comanagement,
    Notification(Platform),
}

impl Sort {
    /// A configuration that says the value.
    pub(super) fn resource(self, value: i32) -> Resource {
        let mut resource = match self {
            Self::Limit => limit(value),
            Self::Restriction(platform) => restriction(platform),
            Self::Hello => hello(6, 8),
            Self::Page => page(),
            Self::Comanagement => comanagement(),
            Self::Notification(platform) => {
                let mut notification = notification();
                notification.platform_type = platform;
                notification.into()
            }
        };
        say(&mut resource, value);
        resource
    }
}

/// Changes the one setting in which values differ.
pub(super) fn say(resource: &mut Resource, value: i32) {
    match resource {
        Resource::DeviceEnrollmentLimitConfiguration(limit) => limit.limit = value,
        other => other.base_mut().description = Some(value.to_string()),
    }
}

pub(super) fn user(number: usize, name: usize, licensed: bool, enabled: bool) -> User {
    let mut resource = named_user(0, NAMES[name], licensed).resource().clone();
    resource.account_enabled = enabled;
    User::new(user_id(number), resource)
}

pub(super) fn group(number: usize, label: u8) -> Group {
    let mut resource = group_with_id(group_id(number)).resource().clone();
    resource.description = Some(label.to_string());
    Group::new(group_id(number), resource)
}

/// One command. Configurations are counted from the newest to the oldest, then the built-in ones,
/// then from the beginning again; memberships and assignments as they are listed.
#[derive(Clone, Debug)]
pub(super) enum Step {
    PutUser {
        user: usize,
        name: usize,
        licensed: bool,
        enabled: bool,
    },
    RemoveUser(usize),
    PutGroup(usize, u8),
    RemoveGroup(usize),
    Join(usize, Part),
    Leave(usize, Part),
    /// One of the memberships there are is ended.
    LeaveOne(usize),
    Create(Sort, i32),
    CreateSeveral(Vec<(Sort, i32)>),
    Update(usize, i32),
    Delete(usize),
    Assign(usize, Vec<To>),
    CreateAssignment(usize, To),
    UpdateAssignment(usize, usize, To),
    DeleteAssignment(usize, usize),
    SetPriority(usize, i32),
    /// It takes the priority that another one of its list has.
    Exchange(usize, usize),
}

/// The steps that fill a directory, and those that come after them.
#[derive(Clone, Debug)]
pub(super) struct Story {
    pub(super) filling: Vec<Step>,
    pub(super) then: Vec<Step>,
}

fn users() -> Range<usize> {
    0..USERS.len()
}

fn groups() -> Range<usize> {
    0..GROUPS.len()
}

fn values() -> Range<i32> {
    1..4
}

/// Some configuration, rather a new one.
fn which() -> impl Strategy<Value = usize> {
    prop_oneof![5 => 0..4_usize, 1 => 0..20_usize]
}

fn parts() -> impl Strategy<Value = Part> {
    prop_oneof![users().prop_map(Part::User), groups().prop_map(Part::Group)]
}

fn sorts() -> impl Strategy<Value = Sort> {
    prop_oneof![
        4 => Just(Sort::Limit),
        5 => prop::sample::select(&PLATFORMS[..]).prop_map(Sort::Restriction),
        2 => Just(Sort::Page),
        1 => Just(Sort::Hello),
        2 => Just(Sort::Comanagement),
        1 => Just(Sort::Notification(Platform::Windows)),
        1 => Just(Sort::Notification(Platform::Ios)),
    ]
}

fn targets() -> impl Strategy<Value = To> {
    let whom = prop_oneof![
        3 => Just(Whom::AllLicensedUsers),
        1 => Just(Whom::AllDevices),
        8 => groups().prop_map(Whom::Group),
        // Rather a group that somebody is in.
        4 => (0..5_usize).prop_map(Whom::ExcludedGroup),
        1 => groups().prop_map(Whom::ExcludedGroup),
        1 => Just(Whom::Collection),
        1 => Just(Whom::Placeholder),
    ];
    let filter = prop_oneof![
        4 => Just(FilterType::None2),
        1 => Just(FilterType::Include),
        1 => Just(FilterType::Exclude),
    ];
    (whom, filter).prop_map(|(whom, filter)| {
        // A placeholder has no place for a filter.
        let filter = if whom == Whom::Placeholder {
            FilterType::None2
        } else {
            filter
        };
        To { whom, filter }
    })
}

/// Targets of one configuration, each named once, since otherwise all of them are refused.
fn target_lists() -> impl Strategy<Value = Vec<To>> {
    prop::collection::vec(targets(), 0..5).prop_map(|mut targets| {
        let mut named = BTreeSet::new();
        targets.retain(|to| to.whom == Whom::Placeholder || named.insert(to.whom));
        targets
    })
}

fn steps() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => (users(), 0..NAMES.len(), any::<bool>(), any::<bool>()).prop_map(
            |(user, name, licensed, enabled)| Step::PutUser { user, name, licensed, enabled }
        ),
        // Under the name the user has already, so that it is rarely refused.
        3 => (users(), any::<bool>()).prop_map(
            |(user, licensed)| Step::PutUser { user, name: user, licensed, enabled: true }
        ),
        2 => users().prop_map(Step::RemoveUser),
        // The one whose object id a user may have.
        1 => Just(Step::PutGroup(SHARED.1, 0)),
        3 => (groups(), 0..2_u8).prop_map(|(group, label)| Step::PutGroup(group, label)),
        2 => groups().prop_map(Step::RemoveGroup),
        5 => (groups(), parts()).prop_map(|(group, part)| Step::Join(group, part)),
        3 => nested(),
        1 => (groups(), parts()).prop_map(|(group, part)| Step::Leave(group, part)),
        4 => (0..24_usize).prop_map(Step::LeaveOne),
        3 => (sorts(), values()).prop_map(|(sort, value)| Step::Create(sort, value)),
        1 => prop::collection::vec((sorts(), values()), 0..3).prop_map(Step::CreateSeveral),
        3 => (which(), values()).prop_map(|(which, value)| Step::Update(which, value)),
        3 => (which(), target_lists()).prop_map(|(which, to)| Step::Assign(which, to)),
        1 => (which(), prop::collection::vec(targets(), 0..4))
            .prop_map(|(which, to)| Step::Assign(which, to)),
        3 => (which(), targets()).prop_map(|(which, to)| Step::CreateAssignment(which, to)),
        // An exclusion that comes alone.
        3 => (which(), 0..5_usize).prop_map(|(which, group)| {
            let (whom, filter) = (Whom::ExcludedGroup(group), FilterType::None2);
            Step::CreateAssignment(which, To { whom, filter })
        }),
        3 => (which(), 0..4_usize, targets())
            .prop_map(|(which, number, to)| Step::UpdateAssignment(which, number, to)),
        3 => (which(), 0..4_usize)
            .prop_map(|(which, number)| Step::DeleteAssignment(which, number)),
        7 => moves(),
    ]
}

/// A group joins mostly the next one, sometimes one past it: long chains, and several ways.
fn nested() -> impl Strategy<Value = Step> {
    let further = prop_oneof![5 => Just(1_usize), 2 => Just(2), 1 => Just(3)];
    (0..7_usize, further).prop_map(|(inner, further)| {
        let outer = (inner + further).min(GROUPS.len() - 1);
        Step::Join(outer, Part::Group(inner))
    })
}

/// Steps after which the order of creation is not that of the priorities, and numbers are missing.
fn moves() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (which(), 0..4_usize).prop_map(|(which, other)| Step::Exchange(which, other)),
        2 => (which(), 0..5).prop_map(|(which, priority)| Step::SetPriority(which, priority)),
        2 => which().prop_map(Step::Delete),
    ]
}

/// The steps of a directory with users at the bottom of nested groups, some of them reached in
/// several ways, and with configurations of which several are for the same users.
fn fillings() -> impl Strategy<Value = Vec<Step>> {
    let people = prop::collection::vec((prop::bool::weighted(0.7), any::<bool>()), 1..=USERS.len());
    let people = people.prop_map(|people| {
        let people = people.into_iter().enumerate();
        let put = |(user, (licensed, enabled))| Step::PutUser {
            user,
            name: user,
            licensed,
            enabled,
        };
        people.map(put).collect::<Vec<_>>()
    });
    let put = (4..GROUPS.len()).prop_map(|count| {
        (0..count)
            .map(|group| Step::PutGroup(group, 0))
            .collect::<Vec<_>>()
    });
    let inside =
        (0..3_usize, users()).prop_map(|(group, user)| Step::Join(group, Part::User(user)));
    // Upwards, downwards and in circles.
    let anywhere = prop_oneof![
        (groups(), groups()).prop_map(|(outer, inner)| Step::Join(outer, Part::Group(inner))),
        (groups(), parts()).prop_map(|(group, part)| Step::Join(group, part)),
    ];
    // Of a few sorts only, so that there is somebody to compete with.
    let configurations = (
        prop_oneof![
            3 => prop::collection::vec(sorts(), 1..4),
            1 => Just(PLATFORMS.map(Sort::Restriction).to_vec()),
        ],
        prop::collection::vec((0..3_usize, values(), target_lists()), 1..12),
    );
    let configurations = configurations.prop_map(|(sorts, configurations)| {
        let configurations = configurations.into_iter();
        let steps = configurations.flat_map(|(sort, value, to)| {
            let sort = sorts[sort % sorts.len()];
            [Step::Create(sort, value), Step::Assign(0, to)]
        });
        steps.collect()
    });
    (
        people,
        put,
        prop::collection::vec(inside, 0..9),
        prop::collection::vec(nested(), 0..16),
        prop::collection::vec(anywhere, 0..4),
        configurations,
        prop::collection::vec(moves(), 0..6),
    )
        .prop_map(
            |(people, put, inside, nested, anywhere, configurations, moved)| {
                let all = [people, put, inside, nested, anywhere, configurations, moved];
                all.into_iter().flatten().collect()
            },
        )
}

pub(super) fn stories() -> impl Strategy<Value = Story> {
    (fillings(), prop::collection::vec(steps(), 0..20))
        .prop_map(|(filling, then)| Story { filling, then })
}
