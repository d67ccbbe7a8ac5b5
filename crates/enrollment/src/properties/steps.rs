//! The steps of a tenant that is filled and changed, and how they are drawn.
//!
//! Users, groups and configurations are small numbers here, places in tables or in what there is,
//! so that a failure shrinks to a few numbers. It must never say what a step leads to; that is for
//! the model.

use crate::testing::{
    all_devices, all_users, built_in, collection, comanagement, group_with_id, hello, in_group,
    limit, named_user, narrowed, nobody, not_in_group, notification, page, restriction,
};
use crate::{Group, Kind, Member, Rules, User};
use muster_model::{
    DeviceAndAppManagementAssignmentFilterType as FilterType,
    DeviceAndAppManagementAssignmentTarget as Target, DeviceEnrollmentConfiguration as Resource,
    EnrollmentRestrictionPlatformType as Platform,
};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::iter::repeat_n;
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

/// What is no GUID, or not in the form Graph writes one.
const NO_GUIDS: [&str; 4] = [
    "not a GUID",
    "00000000-0000-0000-0000-00000000002x",
    "00000000000000000000000000000021",
    "{00000000-0000-0000-0000-000000000021}",
];

/// Whom a target names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Whom {
    AllLicensedUsers,
    AllDevices,
    Group(usize),
    ExcludedGroup(usize),
    /// A group, by what is no GUID.
    NoGuid(&'static str),
    ExcludedNoGuid(&'static str),
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
            Whom::NoGuid(text) => in_group(text),
            Whom::ExcludedNoGuid(text) => not_in_group(text),
            Whom::Collection => collection("SMS00001"),
            Whom::Placeholder => nobody(),
        };
        narrowed(target, self.filter)
    }
}

/// The platforms that have restrictions.
const PLATFORMS: [Platform; 3] = [Platform::Ios, Platform::Windows, Platform::Mac];

/// The greatest length of every PIN. Some of the values are above it.
pub(super) const PIN_MAXIMUM: i32 = 3;

/// What a configuration is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Limit,
    Restriction(Platform),
    Hello,
    Page,
    Comanagement,
    Notification(Platform),
    /// Those of which the tenant has one and gets no other.
    PlatformRestrictions,
    WindowsRestore,
}

impl Sort {
    /// A configuration that says the value.
    pub(super) fn resource(self, value: i32) -> Resource {
        let mut resource = match self {
            Self::Limit => limit(value),
            Self::Restriction(platform) => restriction(platform),
            Self::Hello => hello(value, PIN_MAXIMUM),
            Self::Page => page(),
            Self::Comanagement => comanagement(),
            Self::Notification(platform) => {
                let mut notification = notification();
                notification.platform_type = platform;
                notification.into()
            }
            Self::PlatformRestrictions => built_in(Kind::PlatformRestrictions),
            Self::WindowsRestore => built_in(Kind::WindowsRestore),
        };
        say(&mut resource, value);
        resource
    }
}

/// Changes the one setting in which values differ.
pub(super) fn say(resource: &mut Resource, value: i32) {
    match resource {
        Resource::DeviceEnrollmentLimitConfiguration(limit) => limit.limit = value,
        Resource::DeviceEnrollmentWindowsHelloForBusinessConfiguration(hello) => {
            hello.pin_minimum_length = value;
            hello.pin_maximum_length = PIN_MAXIMUM;
        }
        other => other.base_mut().description = Some(value.to_string()),
    }
}

/// The value a configuration says, if it is one.
pub(super) fn said(resource: &Resource) -> Option<i32> {
    match resource {
        Resource::DeviceEnrollmentLimitConfiguration(limit) => Some(limit.limit),
        Resource::DeviceEnrollmentWindowsHelloForBusinessConfiguration(hello) => {
            Some(hello.pin_minimum_length)
        }
        other => other.base().description.as_ref()?.parse().ok(),
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

/// One command. Configurations are counted from the newest to the oldest, then the built-in ones;
/// beyond these none exists. Assignments are counted as they are listed, then one that does not
/// exist, then from the beginning again; memberships as they are listed.
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

/// The steps that fill a tenant under some rules, and those that come after them.
#[derive(Clone, Debug)]
pub(super) struct Story {
    pub(super) rules: Rules,
    pub(super) filling: Vec<Step>,
    pub(super) then: Vec<Step>,
}

impl Story {
    pub(super) fn steps(&self) -> impl Iterator<Item = &Step> {
        self.filling.iter().chain(&self.then)
    }
}

fn users() -> Range<usize> {
    0..USERS.len()
}

fn groups() -> Range<usize> {
    0..GROUPS.len()
}

fn values() -> Range<i32> {
    1..PIN_MAXIMUM + 2
}

/// Some configuration, rather a new one, or none.
fn which() -> impl Strategy<Value = usize> {
    prop_oneof![4 => 0..4_usize, 1 => 0..20_usize]
}

fn parts() -> impl Strategy<Value = Part> {
    prop_oneof![users().prop_map(Part::User), groups().prop_map(Part::Group)]
}

/// What can be created.
fn sorts() -> impl Strategy<Value = Sort> {
    prop_oneof![
        4 => Just(Sort::Limit),
        5 => prop::sample::select(&PLATFORMS[..]).prop_map(Sort::Restriction),
        2 => Just(Sort::Page),
        2 => Just(Sort::Hello),
        2 => Just(Sort::Comanagement),
        1 => Just(Sort::Notification(Platform::Windows)),
        1 => Just(Sort::Notification(Platform::Ios)),
    ]
}

fn sorts_or_built_in() -> impl Strategy<Value = Sort> {
    prop_oneof![
        12 => sorts(),
        1 => Just(Sort::PlatformRestrictions),
        1 => Just(Sort::WindowsRestore),
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

fn targets_or_no_guid() -> impl Strategy<Value = To> {
    let whom = (prop::sample::select(&NO_GUIDS[..]), any::<bool>());
    let no_guid = whom.prop_map(|(text, excluded)| {
        let whom = if excluded {
            Whom::ExcludedNoGuid(text)
        } else {
            Whom::NoGuid(text)
        };
        let filter = FilterType::None2;
        To { whom, filter }
    });
    prop_oneof![9 => targets(), 1 => no_guid]
}

/// Targets of one configuration, each named once, since otherwise all of them are refused.
fn target_lists() -> impl Strategy<Value = Vec<To>> {
    prop::collection::vec(targets(), 0..5).prop_map(|mut targets| {
        let mut named = BTreeSet::new();
        targets.retain(|to| to.whom == Whom::Placeholder || named.insert(to.whom));
        targets
    })
}

/// Targets of which one may be named twice, or by what is no GUID.
fn careless_target_lists() -> impl Strategy<Value = Vec<To>> {
    let targets = prop::collection::vec(targets_or_no_guid(), 0..4);
    (targets, any::<bool>()).prop_map(|(mut targets, twice)| {
        if twice {
            targets.extend(targets.first().copied());
        }
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
        3 => (sorts_or_built_in(), values()).prop_map(|(sort, value)| Step::Create(sort, value)),
        1 => prop::collection::vec((sorts_or_built_in(), values()), 0..4)
            .prop_map(Step::CreateSeveral),
        5 => (which(), values()).prop_map(|(which, value)| Step::Update(which, value)),
        3 => (which(), target_lists()).prop_map(|(which, to)| Step::Assign(which, to)),
        2 => (which(), careless_target_lists()).prop_map(|(which, to)| Step::Assign(which, to)),
        3 => (which(), targets_or_no_guid())
            .prop_map(|(which, to)| Step::CreateAssignment(which, to)),
        // An exclusion that comes alone.
        3 => (which(), 0..5_usize).prop_map(|(which, group)| {
            let (whom, filter) = (Whom::ExcludedGroup(group), FilterType::None2);
            Step::CreateAssignment(which, To { whom, filter })
        }),
        3 => (which(), 0..4_usize, targets_or_no_guid())
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
        2 => (which(), -1..5).prop_map(|(which, priority)| Step::SetPriority(which, priority)),
        2 => which().prop_map(Step::Delete),
    ]
}

/// As many configurations as there may be of what is limited, or nearly so, and then some more. In
/// most tenants there is no such crowd, and some crowds are of what is not limited.
fn crowds() -> impl Strategy<Value = Vec<Step>> {
    let sorts = prop_oneof![
        2 => Just(vec![Sort::Limit]),
        2 => Just(PLATFORMS.map(Sort::Restriction).to_vec()),
        1 => Just(vec![Sort::Page]),
    ];
    let crowd = (sorts, 22..27_usize).prop_flat_map(|(sorts, count)| {
        let several = sorts.iter().map(|sort| (*sort, 1));
        let several = Step::CreateSeveral(several.cycle().take(count).collect());
        let more = prop_oneof![
            3 => prop::sample::select(sorts).prop_map(|sort| Step::Create(sort, 1)),
            1 => moves(),
        ];
        prop::collection::vec(more, 0..6).prop_map(move |mut steps| {
            steps.insert(0, several.clone());
            steps
        })
    });
    prop_oneof![7 => Just(Vec::new()), 1 => crowd]
}

/// The steps of a tenant with users at the bottom of nested groups, some of them reached in
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
    let put = (4..=GROUPS.len()).prop_map(|count| {
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
        crowds(),
        configurations,
        prop::collection::vec(moves(), 0..6),
    )
        .prop_map(
            |(people, put, inside, nested, anywhere, crowd, configurations, moved)| {
                let all = [
                    people,
                    put,
                    inside,
                    nested,
                    anywhere,
                    crowd,
                    configurations,
                    moved,
                ];
                all.into_iter().flatten().collect()
            },
        )
}

fn rules() -> impl Strategy<Value = Rules> {
    let unlimited = Rules {
        enforce_policy_limits: false,
        ..Rules::DOCUMENTED
    };
    prop_oneof![
        3 => Just(Rules::DOCUMENTED),
        1 => Just(Rules::OBSERVED),
        1 => Just(unlimited),
    ]
}

/// Steps of which some are made twice, so that what is asked for is there already.
fn repeated() -> impl Strategy<Value = Vec<Step>> {
    let steps = prop::collection::vec((steps(), prop::bool::weighted(0.2)), 0..18);
    steps.prop_map(|steps| {
        let steps = steps.into_iter();
        let steps = steps.flat_map(|(step, twice)| repeat_n(step, if twice { 2 } else { 1 }));
        steps.collect()
    })
}

pub(super) fn stories() -> impl Strategy<Value = Story> {
    (rules(), fillings(), repeated()).prop_map(|(rules, filling, then)| Story {
        rules,
        filling,
        then,
    })
}
