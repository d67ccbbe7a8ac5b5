//! The commands that keep the users and groups of a tenant, and who is in which group.
//!
//! It must never touch an assignment: one to a group that is removed stays, and reaches nobody.

use crate::applied::Applied;
use crate::directory::{Group, Member, Membership, User};
use crate::refusal::Refusal;
use crate::state::principal_name_key;
use crate::tenant::Tenant;
use uuid::Uuid;

impl Tenant {
    /// Adds a user, or replaces the one with the same id.
    ///
    /// # Errors
    ///
    /// [`Refusal::ObjectIdInUse`] by a group, or [`Refusal::PrincipalNameInUse`] by another user.
    pub fn put_user(&self, user: User) -> Result<Applied<()>, Refusal> {
        if self.state.groups.contains_key(&user.id) {
            return Err(Refusal::ObjectIdInUse {
                id: user.id,
                owner: "group",
            });
        }
        let key = principal_name_key(&user.user_principal_name);
        let owner = self.state.by_principal_name.get(&key);
        if let Some(owner) = owner.filter(|owner| **owner != user.id) {
            return Err(Refusal::PrincipalNameInUse {
                user_principal_name: user.user_principal_name,
                owner: *owner,
            });
        }
        if self.state.users.get(&user.id) == Some(&user) {
            return Ok(self.unchanged(()));
        }
        let mut changes = self.next_changes();
        changes.users.upserted.push(user);
        Ok(self.apply_changes(changes, ()))
    }

    /// Removes a user, from all groups too.
    ///
    /// # Errors
    ///
    /// [`Refusal::UserNotFound`].
    pub fn remove_user(&self, user: Uuid) -> Result<Applied<()>, Refusal> {
        self.user(user)?;
        let mut changes = self.next_changes();
        changes.memberships.removed = self.memberships_of(Member::User(user)).collect();
        changes.users.removed.push(user);
        Ok(self.apply_changes(changes, ()))
    }

    /// Adds a group, or replaces the one with the same id, which keeps its members.
    ///
    /// # Errors
    ///
    /// [`Refusal::ObjectIdInUse`] by a user.
    pub fn put_group(&self, group: Group) -> Result<Applied<()>, Refusal> {
        if self.state.users.contains_key(&group.id) {
            return Err(Refusal::ObjectIdInUse {
                id: group.id,
                owner: "user",
            });
        }
        if self.state.groups.get(&group.id) == Some(&group) {
            return Ok(self.unchanged(()));
        }
        let mut changes = self.next_changes();
        changes.groups.upserted.push(group);
        Ok(self.apply_changes(changes, ()))
    }

    /// Removes a group, with its memberships on both sides.
    ///
    /// # Errors
    ///
    /// [`Refusal::GroupNotFound`].
    pub fn remove_group(&self, group: Uuid) -> Result<Applied<()>, Refusal> {
        let members = self.members(group)?;
        let mut changes = self.next_changes();
        changes.memberships.removed = members
            .map(|member| Membership { group, member })
            .chain(self.memberships_of(Member::Group(group)))
            .collect();
        changes.groups.removed.push(group);
        Ok(self.apply_changes(changes, ()))
    }

    /// Puts a user or a group into a group.
    ///
    /// # Errors
    ///
    /// [`Refusal::GroupNotFound`] or [`Refusal::UserNotFound`] for what does not exist,
    /// [`Refusal::AlreadyAMember`], or [`Refusal::MembershipCycle`] when the group would contain
    /// itself.
    pub fn add_member(&self, group: Uuid, member: Member) -> Result<Applied<()>, Refusal> {
        self.group(group)?;
        match member {
            Member::User(user) => {
                self.user(user)?;
            }
            Member::Group(inner) => {
                self.group(inner)?;
                let containing = self.groups_around(Member::Group(group));
                if inner == group || containing.contains_key(&inner) {
                    return Err(Refusal::MembershipCycle {
                        group,
                        member: inner,
                    });
                }
            }
        }
        let membership = Membership { group, member };
        // "400 if already a member" for groups in general:
        // https://learn.microsoft.com/graph/api/group-post-members
        if self.state.memberships.contains(&membership) {
            return Err(Refusal::AlreadyAMember { group, member });
        }
        let mut changes = self.next_changes();
        changes.memberships.upserted.push(membership);
        Ok(self.apply_changes(changes, ()))
    }

    /// Takes a user or a group out of a group.
    ///
    /// # Errors
    ///
    /// [`Refusal::GroupNotFound`] or [`Refusal::NotAMember`].
    pub fn remove_member(&self, group: Uuid, member: Member) -> Result<Applied<()>, Refusal> {
        self.group(group)?;
        let membership = Membership { group, member };
        if !self.state.memberships.contains(&membership) {
            return Err(Refusal::NotAMember { group, member });
        }
        let mut changes = self.next_changes();
        changes.memberships.removed.push(membership);
        Ok(self.apply_changes(changes, ()))
    }

    /// The memberships a member has in other groups.
    fn memberships_of(&self, member: Member) -> impl Iterator<Item = Membership> + use<'_> {
        self.state
            .groups_of
            .get(&member)
            .into_iter()
            .flatten()
            .map(move |group| Membership {
                group: *group,
                member,
            })
    }
}
