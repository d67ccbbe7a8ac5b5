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
        if self.state.groups.contains_key(&user.id()) {
            return Err(Refusal::ObjectIdInUse {
                id: user.id(),
                owner: "group",
            });
        }
        let key = principal_name_key(user.user_principal_name());
        let owner = self.state.by_principal_name.get(&key);
        if let Some(owner) = owner.filter(|owner| **owner != user.id()) {
            return Err(Refusal::PrincipalNameInUse {
                user_principal_name: user.user_principal_name().to_owned(),
                owner: *owner,
            });
        }
        if self.state.users.get(&user.id()) == Some(&user) {
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
        if self.state.users.contains_key(&group.id()) {
            return Err(Refusal::ObjectIdInUse {
                id: group.id(),
                owner: "user",
            });
        }
        if self.state.groups.get(&group.id()) == Some(&group) {
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

#[cfg(test)]
mod tests {
    use crate::testing::{World, group, group_with_id, in_group, limit, named_user, user};
    use crate::{Category, Command, Member, Refusal, User};
    use uuid::Uuid;

    #[test]
    fn a_group_cannot_contain_itself() {
        let mut world = World::new();
        let inner = world.group(1, []);
        let middle = world.group(2, [Member::Group(inner)]);
        let outer = world.group(3, [Member::Group(middle)]);
        for member in [inner, middle, outer] {
            let refusal = world.refused(Command::AddMember {
                group: inner,
                member: Member::Group(member),
            });
            let expected = Refusal::MembershipCycle {
                group: inner,
                member,
            };
            assert_eq!(refusal, expected);
            // Between a group and itself there is none that could be removed.
            let advised = refusal.to_string().contains("Remove a membership");
            assert_eq!(advised, member != inner);
        }
        // Twice by different ways is no cycle.
        world.done(Command::AddMember {
            group: outer,
            member: Member::Group(inner),
        });
    }

    #[test]
    fn a_member_is_added_and_removed_once() {
        let mut world = World::new();
        let member = Member::User(world.user(1, true));
        let group = world.group(1, [member]);
        let refusal = world.refused(Command::AddMember { group, member });
        assert_eq!(refusal, Refusal::AlreadyAMember { group, member });
        world.done(Command::RemoveMember { group, member });
        let refusal = world.refused(Command::RemoveMember { group, member });
        assert_eq!(refusal, Refusal::NotAMember { group, member });
        assert_eq!(refusal.category(), Category::NotFound);
    }

    #[test]
    fn members_and_groups_must_exist() {
        let mut world = World::new();
        let nowhere = Uuid::from_u128(9);
        let group = world.group(1, []);
        let member = Member::User(world.user(1, true));
        let refused = [
            Command::AddMember {
                group: nowhere,
                member,
            },
            Command::AddMember {
                group,
                member: Member::User(nowhere),
            },
            Command::AddMember {
                group,
                member: Member::Group(nowhere),
            },
            Command::RemoveUser { user: nowhere },
            Command::RemoveGroup { group: nowhere },
        ];
        for command in refused {
            assert_eq!(world.refused(command).category(), Category::NotFound);
        }
    }

    #[test]
    fn principal_names_and_object_ids_are_unique() {
        let mut world = World::new();
        let owner = world.user(1, true);
        let taken = named_user(2, "USER1@contoso.test", true);
        let refusal = world.refused(Command::PutUser {
            user: taken.clone(),
        });
        let expected = Refusal::PrincipalNameInUse {
            user_principal_name: taken.user_principal_name().to_owned(),
            owner,
        };
        assert_eq!(refusal, expected);
        // A user can be renamed, in capitals too, and the name is free after that.
        let renamed = named_user(1, "Somebody@contoso.test", true);
        world.done(Command::PutUser { user: renamed });
        world.done(Command::PutUser { user: taken });
        let found = world.tenant.user_by_principal_name("somebody@CONTOSO.test");
        assert_eq!(found.map(|user| user.id()), Some(owner));

        let refusal = world.refused(Command::PutGroup {
            group: group_with_id(owner),
        });
        let expected = Refusal::ObjectIdInUse {
            id: owner,
            owner: "user",
        };
        assert_eq!(refusal, expected);

        let id = world.group(1, []);
        let resource = named_user(3, "third@contoso.test", true).resource().clone();
        let refusal = world.refused(Command::PutUser {
            user: User::new(id, resource),
        });
        let owner = "group";
        assert_eq!(refusal, Refusal::ObjectIdInUse { id, owner });
    }

    #[test]
    fn putting_the_same_again_changes_nothing() {
        let mut world = World::new();
        world.user(1, true);
        world.group(1, []);
        let again = [
            Command::PutUser {
                user: user(1, true),
            },
            Command::PutGroup { group: group(1) },
        ];
        for command in again {
            let applied = world.apply(command).expect("not refused");
            assert!(applied.changes.is_empty());
        }
    }

    #[test]
    fn a_removed_group_leaves_its_memberships_and_keeps_its_assignments() {
        let mut world = World::new();
        let user = world.user(1, true);
        let inner = world.group(1, [Member::User(user)]);
        let outer = world.group(2, [Member::Group(inner)]);
        let id = world.assigned(limit(3), [in_group(inner)]);
        let applied = world.apply(Command::RemoveGroup { group: inner });
        let changes = applied.expect("not refused").changes;
        assert_eq!(changes.memberships.removed.len(), 2);
        assert!(changes.assignments.is_empty());
        assert_eq!(world.tenant.members(outer).map(Iterator::count), Ok(0));
        assert_eq!(world.assignments(&id).len(), 1);
    }
}
