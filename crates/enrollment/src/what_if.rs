//! What a command would do to the users, without doing it.
//!
//! It must never compute an effect by a way of its own: it applies the command to a copy and
//! compares.

use crate::applied::Applied;
use crate::assignment::{Assignment, Audience};
use crate::command::{Command, Outcome};
use crate::directory::Member;
use crate::effective::Effective;
use crate::identifiers::{Circumstances, ConfigurationId};
use crate::kind::PriorityList;
use crate::refusal::Refusal;
use crate::tenant::Tenant;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use uuid::Uuid;

/// What a command would do.
#[derive(Clone, Debug, PartialEq)]
pub struct WhatIf {
    /// The tenant there would be, the answer, and the changes.
    pub applied: Applied<Outcome>,
    /// The users for whom something else would apply, by id.
    pub differences: Vec<Difference>,
}

/// What a command would do to one user.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Difference {
    /// The user.
    pub user: Uuid,
    /// What applies to the user now; nothing when there is no such user yet.
    pub before: Vec<Winner>,
    /// What would apply; nothing when the user would be gone.
    pub after: Vec<Winner>,
}

/// The configuration of one priority list that applies to a user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Winner {
    /// The list it won.
    pub list: PriorityList,
    /// The configuration.
    pub configuration: ConfigurationId,
}

impl Tenant {
    /// What a command would do, and to whom.
    ///
    /// A user is named when another configuration would apply, or the same with other settings; a
    /// new priority alone changes nothing for the user. The command draws ids like the real one,
    /// so give it a source of its own.
    ///
    /// # Errors
    ///
    /// Those of [`Tenant::apply`].
    pub fn what_if(
        &self,
        command: &Command,
        circumstances: &mut Circumstances<'_>,
    ) -> Result<WhatIf, Refusal> {
        let applied = self.apply(command.clone(), circumstances)?;
        let differences = touched_users(self, &applied)
            .into_iter()
            .filter_map(|user| difference(self, &applied.tenant, user))
            .collect();
        Ok(WhatIf {
            applied,
            differences,
        })
    }
}

/// What differs for a user between two tenants, if anything does.
fn difference(before: &Tenant, after: &Tenant, user: Uuid) -> Option<Difference> {
    let before = before.effective(user).unwrap_or_default();
    let after = after.effective(user).unwrap_or_default();
    let same = before.len() == after.len()
        && before.iter().zip(&after).all(|(before, after)| {
            before.configuration.id() == after.configuration.id()
                && before.configuration.has_settings_of(after.configuration)
        });
    (!same).then(|| Difference {
        user,
        before: winners(&before),
        after: winners(&after),
    })
}

fn winners(effective: &[Effective<'_>]) -> Vec<Winner> {
    effective
        .iter()
        .map(|effective| Winner {
            list: effective.configuration.priority_list(),
            configuration: effective.configuration.id().clone(),
        })
        .collect()
}

/// The users whom any of the changes can concern.
fn touched_users(before: &Tenant, applied: &Applied<Outcome>) -> BTreeSet<Uuid> {
    let changes = &applied.changes;
    let tenants = [before, &applied.tenant];
    let configurations = changes
        .configurations
        .upserted
        .iter()
        .map(|configuration| configuration.id())
        .chain(&changes.configurations.removed);
    let mut audiences = BTreeSet::new();
    for configuration in configurations {
        for tenant in tenants {
            let assigned = tenant.assigned(configuration).into_iter();
            audiences.extend(assigned.flat_map(|assigned| assigned.by_audience.keys().cloned()));
        }
    }
    let assignments = changes
        .assignments
        .upserted
        .iter()
        .map(Assignment::key)
        .chain(changes.assignments.removed.iter().cloned());
    for key in assignments {
        for tenant in tenants {
            let assignment = tenant.find_assignment(&key.configuration, &key.assignment);
            audiences.extend(assignment.map(|assignment| assignment.audience().clone()));
        }
    }
    let memberships = &changes.memberships;
    let members: BTreeSet<Member> = memberships
        .upserted
        .iter()
        .chain(&memberships.removed)
        .map(|membership| membership.member)
        .collect();

    let mut users: BTreeSet<Uuid> = changes.users.removed.iter().copied().collect();
    users.extend(changes.users.upserted.iter().map(|user| user.id()));
    for tenant in tenants {
        for audience in &audiences {
            users.extend(users_of(tenant, audience));
        }
        for member in &members {
            users.extend(tenant.users_within(*member));
        }
    }
    users
}

/// The users an audience consists of.
fn users_of(tenant: &Tenant, audience: &Audience) -> BTreeSet<Uuid> {
    match audience {
        Audience::AllDevices => tenant.users().map(|user| user.id()).collect(),
        Audience::AllLicensedUsers => tenant
            .users()
            .filter(|user| user.is_licensed())
            .map(|user| user.id())
            .collect(),
        Audience::Group(group) | Audience::ExcludedGroup(group) => {
            tenant.users_within(Member::Group(*group))
        }
        Audience::Collection(_) | Audience::Nobody => BTreeSet::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Difference, WhatIf};
    use crate::testing::{
        Sequence, World, all_users, assign, create, delete, in_group, instant, limit, page,
        set_priority, update,
    };
    use crate::{Circumstances, Command, Member, Rules};
    use uuid::Uuid;

    fn ask(world: &World, command: &Command) -> WhatIf {
        let mut circumstances = Circumstances {
            now: instant(1),
            identifiers: &mut Sequence(0xffff_0000),
        };
        let answer = world.tenant.what_if(command, &mut circumstances);
        answer.expect("not refused")
    }

    fn users(what_if: &WhatIf) -> Vec<Uuid> {
        what_if.differences.iter().map(|all| all.user).collect()
    }

    #[test]
    fn what_if_names_the_users_for_whom_something_else_would_apply() {
        let mut world = World::new();
        let (inside, outside) = (world.user(1, true), world.user(2, true));
        let group = world.group(1, [Member::User(inside)]);
        let strong = world.create(limit(3));
        let weak = world.assigned(limit(4), [all_users()]);
        let before = world.tenant.clone();

        let answer = ask(&world, &assign(&strong, [in_group(group)]));
        assert_eq!(world.tenant, before);
        let [
            Difference {
                user,
                before,
                after,
            },
        ] = &answer.differences[..]
        else {
            panic!("{answer:?}")
        };
        assert_eq!(*user, inside);
        assert_eq!((before.len(), after.len()), (5, 5));
        assert_eq!(before[0].configuration, weak);
        assert_eq!(after[0].configuration, strong);

        assert_eq!(users(&ask(&world, &delete(&weak))), [inside, outside]);
        let leave = Command::RemoveMember {
            group,
            member: Member::User(inside),
        };
        assert!(users(&ask(&world, &leave)).is_empty());
        world.done(assign(&strong, [in_group(group)]));
        assert_eq!(users(&ask(&world, &leave)), [inside]);
        let gone = ask(&world, &Command::RemoveUser { user: outside });
        assert!(gone.differences[0].after.is_empty());
        assert!(users(&ask(&world, &create(page()))).is_empty());
    }

    #[test]
    fn new_settings_are_a_difference_and_a_new_number_is_not() {
        let mut world = World::with_rules(Rules::OBSERVED);
        let user = world.user(1, true);
        let applying = world.assigned(limit(3), [all_users()]);
        let other = world.create(limit(4));
        let mut replacement = limit(5);
        replacement.base_mut().base.id = applying.to_string();
        assert_eq!(users(&ask(&world, &update(replacement))), [user]);
        assert!(users(&ask(&world, &set_priority(&other, 1))).is_empty());
    }
}
