//! Why a command or a question was refused: every reason there is.
//!
//! Each message says what happened, why, and what to do. It must never name a status of a
//! protocol; [`Category`] is as far as the core goes.

use crate::directory::Member;
use crate::identifiers::{AssignmentId, ConfigurationId};
use crate::kind::{Kind, PriorityList};
use uuid::Uuid;

/// What sort of reason a refusal has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Category {
    /// Something named does not exist.
    NotFound,
    /// What was asked does not fit the present state; it may fit another.
    Conflict,
    /// What was asked is wrong in itself.
    Invalid,
    /// What was asked is never done to such a thing.
    Forbidden,
}

/// Why nothing was done.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// No configuration has the id.
    #[error(
        "No enrollment configuration has the id '{configuration}'. List the configurations to see which there are."
    )]
    ConfigurationNotFound {
        /// The id asked for.
        configuration: ConfigurationId,
    },
    /// The configuration has no assignment with the id.
    #[error(
        "The enrollment configuration '{configuration}' has no assignment with the id '{assignment}'. List its assignments to see which there are."
    )]
    AssignmentNotFound {
        /// The configuration, which exists.
        configuration: ConfigurationId,
        /// The id asked for.
        assignment: AssignmentId,
    },
    /// No user has the id.
    #[error("No user has the id '{user}'. Add the user to the tenant first.")]
    UserNotFound {
        /// The id asked for.
        user: Uuid,
    },
    /// No group has the id.
    #[error("No group has the id '{group}'. Add the group to the tenant first.")]
    GroupNotFound {
        /// The id asked for.
        group: Uuid,
    },
    /// Nothing in the directory has the key.
    #[error("No user and no group has the id '{key}'. Add it to the tenant first.")]
    ObjectNotFound {
        /// The key asked for, which need not even be an object id.
        key: String,
    },
    /// The member to be removed from a group is not in it.
    #[error(
        "The {member} is not a direct member of the group '{group}'. Remove it from the group it is a direct member of."
    )]
    NotAMember {
        /// The group, which exists.
        group: Uuid,
        /// What is not in it.
        member: Member,
    },
    /// Configurations of the kind are built in and cannot be created.
    #[error(
        "A configuration of the kind '{kind}' cannot be created, because the tenant has exactly one, built in. Update that one instead."
    )]
    KindNotCreatable {
        /// The kind asked for.
        kind: Kind,
    },
    /// Another configuration stood among notifications that were to be created.
    #[error(
        "Configuration number {number} is of the kind '{kind}', and only notifications are created together. Create it by itself."
    )]
    NotANotification {
        /// Its number in the request, from 0.
        number: usize,
        /// What it is.
        kind: Kind,
        /// Where its type is.
        pointer: String,
    },
    /// An update would turn the configuration into one of another kind.
    #[error(
        "The enrollment configuration '{configuration}' is of the kind '{kind}' and cannot become '{replacement}', because the kind is fixed at creation. Create another configuration instead."
    )]
    KindFixed {
        /// The configuration.
        configuration: ConfigurationId,
        /// What it is.
        kind: Kind,
        /// What it was to become.
        replacement: Kind,
    },
    /// An update would give the configuration another platform.
    #[error(
        "The platformType of the enrollment configuration '{configuration}' cannot change, because it is fixed at creation. Leave the property out, or create another configuration."
    )]
    PlatformFixed {
        /// The configuration.
        configuration: ConfigurationId,
    },
    /// A built-in configuration was to be deleted.
    #[error(
        "The enrollment configuration '{configuration}' is built in and cannot be deleted. Update its settings instead."
    )]
    BuiltInNotDeletable {
        /// The configuration.
        configuration: ConfigurationId,
    },
    /// The assignment of a built-in configuration was to change.
    #[error(
        "The assignment of the enrollment configuration '{configuration}' cannot change, because the configuration is built in and applies to everybody whom no other reaches. Create a configuration and assign that."
    )]
    BuiltInNotAssignable {
        /// The configuration.
        configuration: ConfigurationId,
    },
    /// A built-in configuration was to get another priority.
    #[error(
        "The priority of the enrollment configuration '{configuration}' cannot change, because the configuration is built in and comes after all others. Change the priority of another configuration."
    )]
    BuiltInPriorityFixed {
        /// The configuration.
        configuration: ConfigurationId,
    },
    /// An update would change what no update changes in a built-in configuration.
    #[error(
        "The {property} of the enrollment configuration '{configuration}' cannot change, because the configuration is built in. Leave the property out."
    )]
    BuiltInPropertyFixed {
        /// The configuration.
        configuration: ConfigurationId,
        /// The property, as on the wire.
        property: &'static str,
    },
    /// Windows Mobile was to be unblocked.
    #[error(
        "windowsMobileRestriction must keep platformBlocked at true, because the Windows Mobile platform is retired. Leave the property out."
    )]
    WindowsMobileStaysBlocked,
    /// The bounds of the length of a PIN exclude one another.
    #[error(
        "pinMinimumLength is {minimum} and pinMaximumLength is {maximum}, so that no PIN would do. Make the minimum at most the maximum."
    )]
    PinLengthsContradict {
        /// The least length.
        minimum: i32,
        /// The greatest length.
        maximum: i32,
    },
    /// A property has the member that only marks the end of an enumeration.
    #[error(
        "{property} is unknownFutureValue, which only marks where the first published members end. Choose another member."
    )]
    UnknownFutureValue {
        /// The property, as on the wire.
        property: &'static str,
        /// Where it is.
        pointer: &'static str,
    },
    /// A priority below 1.
    #[error(
        "The priority {priority} cannot be set: 0 belongs to the built-in configuration and there is nothing below it. Choose the priority of another configuration of the same list."
    )]
    PriorityNotPositive {
        /// The priority asked for.
        priority: i32,
    },
    /// A priority that no configuration of the list has.
    #[error(
        "The priority {priority} cannot be set, because no configuration of the list '{list}' has it, and priorities are only exchanged. Choose the priority of another configuration of the list."
    )]
    PriorityNotHeld {
        /// The list.
        list: PriorityList,
        /// The priority asked for.
        priority: i32,
    },
    /// The priority that the configuration has already.
    #[error(
        "The enrollment configuration '{configuration}' has the priority {priority} already. Set the priority only when it is to change."
    )]
    PriorityUnchanged {
        /// The configuration.
        configuration: ConfigurationId,
        /// The priority asked for.
        priority: i32,
    },
    /// The list has no number left.
    #[error(
        "No priority is left in the list '{list}', because its weakest configuration has the greatest number there is. Delete that configuration first."
    )]
    PriorityListFull {
        /// The list.
        list: PriorityList,
    },
    /// There are as many configurations of the kind as a tenant may have.
    #[error(
        "The tenant has {limit} configurations of the kind '{kind}', and no more are allowed. Delete one first, or start the server with --switch policy-limits=unlimited."
    )]
    PolicyLimitReached {
        /// The kind.
        kind: Kind,
        /// How many there may be.
        limit: usize,
    },
    /// The kind does not accept the type of target.
    #[error(
        "A configuration of the kind '{kind}' cannot have a target of the type '{target_type}'. Use a groupAssignmentTarget or an allLicensedUsersAssignmentTarget."
    )]
    TargetNotAllowed {
        /// The kind of the configuration.
        kind: Kind,
        /// The type of the target, as on the wire.
        target_type: &'static str,
    },
    /// A group is not named by a GUID.
    #[error(
        "The groupId '{group_id}' is not a GUID, and the id of every group is one. Send the object id of the group, such as 7a5b6a35-0f4c-4d4b-8f5a-52c0f6a7c0f1."
    )]
    GroupIdNotGuid {
        /// What was sent.
        group_id: String,
    },
    /// The configuration has an assignment with the same target.
    #[error(
        "The enrollment configuration '{configuration}' is already assigned to this target by '{assignment}'. Update that assignment instead."
    )]
    DuplicateTarget {
        /// The configuration.
        configuration: ConfigurationId,
        /// The assignment that has the target.
        assignment: AssignmentId,
    },
    /// Two assignments of one request have the same target.
    #[error("The assignment has the same target as number {first} of the request. Send it once.")]
    TargetTwice {
        /// The number of the other one, from 0.
        first: usize,
    },
    /// One of several assignments was refused.
    #[error("Assignment number {number}: {refusal}")]
    InAssignments {
        /// Its number in the request, from 0.
        number: usize,
        /// Where the fault is.
        pointer: String,
        /// Why it was refused.
        refusal: Box<Refusal>,
    },
    /// The id source gave an id that is in use.
    #[error(
        "The new id '{id}' is in use already, because the source of ids repeated itself. Try again, or give the source another seed."
    )]
    IdentifierInUse {
        /// The id.
        id: String,
    },
    /// A user and a group were to have one id.
    #[error("The id '{id}' belongs to a {owner} already. Choose another id.")]
    ObjectIdInUse {
        /// The id.
        id: Uuid,
        /// What has it: user or group.
        owner: &'static str,
    },
    /// Two users were to have one principal name.
    #[error(
        "The userPrincipalName '{user_principal_name}' belongs to the user '{owner}' already. Choose another name."
    )]
    PrincipalNameInUse {
        /// The name.
        user_principal_name: String,
        /// Who has it.
        owner: Uuid,
    },
    /// The member is in the group already.
    #[error("The {member} is a member of the group '{group}' already. There is nothing to add.")]
    AlreadyAMember {
        /// The group.
        group: Uuid,
        /// The member.
        member: Member,
    },
    /// A group would contain itself.
    #[error(
        "The group '{member}' cannot become a member of the group '{group}', because it would then contain itself.{}",
        if .member == .group { "" } else { " Remove a membership between them first." }
    )]
    MembershipCycle {
        /// The group that was to get a member.
        group: Uuid,
        /// The group that was to become one.
        member: Uuid,
    },
    /// Changes were replayed on a tenant of another version than they were made on.
    #[error(
        "The changes lead to version {changes} and cannot follow version {tenant} of the tenant. Replay the changes in between first."
    )]
    ChangesOutOfOrder {
        /// The version the tenant has.
        tenant: u64,
        /// The version the changes lead to.
        changes: u64,
    },
}

impl Refusal {
    /// What sort of reason it is.
    #[must_use]
    pub fn category(&self) -> Category {
        match self {
            Self::ConfigurationNotFound { .. }
            | Self::AssignmentNotFound { .. }
            | Self::UserNotFound { .. }
            | Self::GroupNotFound { .. }
            | Self::ObjectNotFound { .. }
            | Self::NotAMember { .. } => Category::NotFound,
            Self::PriorityNotHeld { .. }
            | Self::PriorityUnchanged { .. }
            | Self::PriorityListFull { .. }
            | Self::PolicyLimitReached { .. }
            | Self::DuplicateTarget { .. }
            | Self::IdentifierInUse { .. }
            | Self::ObjectIdInUse { .. }
            | Self::PrincipalNameInUse { .. }
            | Self::AlreadyAMember { .. }
            | Self::MembershipCycle { .. }
            | Self::ChangesOutOfOrder { .. } => Category::Conflict,
            Self::KindFixed { .. }
            | Self::PlatformFixed { .. }
            | Self::BuiltInPropertyFixed { .. }
            | Self::WindowsMobileStaysBlocked
            | Self::PinLengthsContradict { .. }
            | Self::UnknownFutureValue { .. }
            | Self::NotANotification { .. }
            | Self::PriorityNotPositive { .. }
            | Self::TargetNotAllowed { .. }
            | Self::GroupIdNotGuid { .. }
            | Self::TargetTwice { .. } => Category::Invalid,
            Self::KindNotCreatable { .. }
            | Self::BuiltInNotDeletable { .. }
            | Self::BuiltInNotAssignable { .. }
            | Self::BuiltInPriorityFixed { .. } => Category::Forbidden,
            Self::InAssignments { refusal, .. } => refusal.category(),
        }
    }

    /// Which part of the request is at fault, as a JSON pointer into it, when it is a part.
    #[must_use]
    pub fn target(&self) -> Option<&str> {
        match self {
            Self::KindNotCreatable { .. } | Self::KindFixed { .. } => Some("/@odata.type"),
            Self::PlatformFixed { .. } => Some("/platformType"),
            Self::BuiltInPropertyFixed { property, .. } => Some(match *property {
                "displayName" => "/displayName",
                "description" => "/description",
                _ => "/roleScopeTagIds",
            }),
            Self::WindowsMobileStaysBlocked => Some("/windowsMobileRestriction/platformBlocked"),
            Self::PinLengthsContradict { .. } => Some("/pinMinimumLength"),
            Self::UnknownFutureValue { pointer, .. } => Some(pointer),
            Self::PriorityNotPositive { .. }
            | Self::PriorityNotHeld { .. }
            | Self::PriorityUnchanged { .. } => Some("/priority"),
            Self::TargetNotAllowed { .. }
            | Self::DuplicateTarget { .. }
            | Self::TargetTwice { .. } => Some("/target"),
            Self::GroupIdNotGuid { .. } => Some("/target/groupId"),
            Self::InAssignments { pointer, .. } | Self::NotANotification { pointer, .. } => {
                Some(pointer)
            }
            Self::PrincipalNameInUse { .. } => Some("/userPrincipalName"),
            Self::ObjectIdInUse { .. } => Some("/id"),
            _ => None,
        }
    }

    pub(crate) fn not_a_notification(number: usize, kind: Kind) -> Self {
        Self::NotANotification {
            number,
            kind,
            pointer: format!("/deviceEnrollmentNotificationConfigurations/{number}/@odata.type"),
        }
    }

    /// The same refusal, of one assignment among the several of an `assign` request.
    pub(crate) fn in_assignments(self, number: usize) -> Self {
        let within = self.target().unwrap_or_default();
        Self::InAssignments {
            number,
            pointer: format!("/enrollmentConfigurationAssignments/{number}{within}"),
            refusal: Box::new(self),
        }
    }
}
