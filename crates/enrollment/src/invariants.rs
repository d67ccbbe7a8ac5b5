//! What is true of every tenant, checked from the rows alone.
//!
//! It must never trust an index: each is built again by a way of its own and compared.

use crate::assignment::Audience;
use crate::configuration::Configuration;
use crate::directory::Member;
use crate::kind::Kind;
use crate::settings;
use crate::state::{Assigned, State, principal_name_key};
use crate::tenant::Tenant;
use imbl::{OrdMap, OrdSet};
use muster_model::DateTimeOffset;

/// What was found to be untrue, one sentence each.
#[derive(Default)]
struct Findings(Vec<String>);

impl Findings {
    fn expect(&mut self, holds: bool, otherwise: impl FnOnce() -> String) {
        if !holds {
            self.0.push(otherwise());
        }
    }
}

impl Tenant {
    /// Checks every index and every rule that a tenant keeps.
    ///
    /// # Errors
    ///
    /// What does not hold, one sentence each. Then a command has a defect, or the rows the tenant
    /// was restored from were not those of a tenant.
    pub fn check_invariants(&self) -> Result<(), Vec<String>> {
        let mut findings = Findings::default();
        check_indexes(&self.state, &mut findings);
        check_built_ins(self, &mut findings);
        for configuration in self.state.configurations.values() {
            check_configuration(self, configuration, &mut findings);
        }
        for (id, assigned) in &self.state.assignments {
            findings.expect(self.state.configurations.contains_key(id), || {
                format!("assignments of '{id}' without the configuration")
            });
            check_assigned(self, assigned, &mut findings);
        }
        check_directory(self, &mut findings);
        if findings.0.is_empty() {
            Ok(())
        } else {
            Err(findings.0)
        }
    }
}

fn check_indexes(state: &State, findings: &mut Findings) {
    let mut by_place = OrdMap::new();
    let mut by_priority: OrdMap<_, OrdMap<_, _>> = OrdMap::new();
    for (id, configuration) in &state.configurations {
        let before = by_place.insert(configuration.place(), id.clone());
        findings.expect(before.is_none(), || {
            format!("'{id}' shares its place with {before:?}")
        });
        let priorities = by_priority
            .entry(configuration.priority_list())
            .or_default();
        let before = priorities.insert(configuration.priority(), id.clone());
        findings.expect(before.is_none(), || {
            format!("'{id}' shares its priority with {before:?}")
        });
    }
    let mut by_audience: OrdMap<_, OrdSet<_>> = OrdMap::new();
    for assignment in state
        .assignments
        .values()
        .flat_map(|all| all.by_place.values())
    {
        by_audience
            .entry(assignment.audience().clone())
            .or_default()
            .insert(assignment.key());
    }
    let mut groups_of: OrdMap<_, OrdSet<_>> = OrdMap::new();
    for membership in &state.memberships {
        groups_of
            .entry(membership.member)
            .or_default()
            .insert(membership.group);
    }
    let by_principal_name: OrdMap<_, _> = state
        .users
        .iter()
        .map(|(id, user)| (principal_name_key(user.user_principal_name()), *id))
        .collect();
    let indexes = [
        ("configurations by place", by_place == state.by_place),
        (
            "configurations by priority",
            by_priority == state.by_priority,
        ),
        ("assignments by audience", by_audience == state.by_audience),
        ("groups by member", groups_of == state.groups_of),
        (
            "users by principal name",
            by_principal_name == state.by_principal_name
                && by_principal_name.len() == state.users.len(),
        ),
    ];
    for (index, agrees) in indexes {
        findings.expect(agrees, || format!("the index of {index} is wrong"));
    }
}

fn check_built_ins(tenant: &Tenant, findings: &mut Findings) {
    let expected: Vec<_> = Kind::ALL
        .into_iter()
        .filter_map(Kind::built_in_suffix)
        .map(|suffix| format!("{}_{suffix}", tenant.id()))
        .collect();
    let first: Vec<_> = tenant
        .configurations()
        .take(expected.len())
        .map(|configuration| configuration.id().to_string())
        .collect();
    findings.expect(first == expected, || {
        format!("the first configurations are {first:?} instead of the built-in ones")
    });
    let built_in = tenant.configurations().filter(|all| all.is_default());
    for configuration in built_in {
        let id = configuration.id();
        let base = configuration.resource().base();
        findings.expect(expected.contains(&id.to_string()), || {
            format!("'{id}' has the priority of a built-in configuration")
        });
        findings.expect(
            base.version == 0 && base.created_date_time == DateTimeOffset::MINIMUM,
            || format!("'{id}' has a version or a time of creation"),
        );
        let assigned: Vec<_> = tenant
            .assigned(id)
            .into_iter()
            .flat_map(|assigned| assigned.by_place.values())
            .map(|assignment| (assignment.id().as_str(), assignment.audience()))
            .collect();
        findings.expect(assigned == [(id.as_str(), &Audience::AllDevices)], || {
            format!("'{id}' is assigned to {assigned:?}")
        });
    }
}

fn check_configuration(tenant: &Tenant, configuration: &Configuration, findings: &mut Findings) {
    let id = configuration.id();
    let base = configuration.resource().base();
    findings.expect(base.base.id == id.as_str(), || {
        format!("'{id}' shows the id '{}'", base.base.id)
    });
    findings.expect(
        base.device_enrollment_configuration_type == configuration.kind().member(),
        || format!("'{id}' shows another kind"),
    );
    findings.expect(configuration.place().version <= tenant.version(), || {
        format!("'{id}' is from the future")
    });
    findings.expect(
        base.created_date_time <= base.last_modified_date_time,
        || format!("'{id}' was modified before it was created"),
    );
    findings.expect(settings::check(configuration.resource()).is_ok(), || {
        format!("'{id}' has settings that are refused")
    });
    if !configuration.is_default() {
        findings.expect(base.priority > 0 && base.version > 0, || {
            format!(
                "'{id}' has priority {} and version {}",
                base.priority, base.version
            )
        });
        findings.expect(configuration.kind().can_be_created(), || {
            format!("'{id}' is of a kind that is only built in")
        });
        findings.expect(id.as_str().ends_with(configuration.kind().suffix()), || {
            format!("'{id}' has not the suffix of its kind")
        });
    }
}

fn check_assigned(tenant: &Tenant, assigned: &Assigned, findings: &mut Findings) {
    let mut by_id = OrdMap::new();
    let mut by_audience = OrdMap::new();
    let mut somebody = 0;
    for (place, assignment) in &assigned.by_place {
        by_id.insert(assignment.id().clone(), *place);
        if assignment.audience().is_somebody() {
            by_audience.insert(assignment.audience().clone(), *place);
            somebody += 1;
        }
        findings.expect(
            *place == assignment.place() && place.version <= tenant.version(),
            || format!("assignment '{}' is in the wrong place", assignment.id()),
        );
        findings.expect(assignment.resource().id == assignment.id().as_str(), || {
            format!("assignment '{}' shows another id", assignment.id())
        });
    }
    findings.expect(
        by_id == assigned.by_id
            && by_audience == assigned.by_audience
            && by_audience.len() == somebody
            && by_id.len() == assigned.by_place.len(),
        || "two assignments of a configuration share an id or a target".to_owned(),
    );
}

fn check_directory(tenant: &Tenant, findings: &mut Findings) {
    let users = tenant
        .users()
        .map(|user| (user.id(), &user.resource().base));
    let groups = tenant
        .groups()
        .map(|group| (group.id(), &group.resource().base));
    for (id, shown) in users.chain(groups) {
        findings.expect(shown.id == id.to_string(), || {
            format!("'{id}' shows the id '{}'", shown.id)
        });
    }
    for user in tenant.users() {
        findings.expect(tenant.group(user.id()).is_err(), || {
            format!("'{}' is a user and a group", user.id())
        });
    }
    for membership in tenant.memberships() {
        let present = match membership.member {
            Member::User(user) => tenant.user(user).is_ok(),
            Member::Group(group) => tenant.group(group).is_ok(),
        };
        findings.expect(present && tenant.group(membership.group).is_ok(), || {
            format!("{membership:?} names what does not exist")
        });
    }
    for group in tenant.groups() {
        let around = tenant.groups_around(Member::Group(group.id()));
        findings.expect(!around.contains_key(&group.id()), || {
            format!("the group '{}' contains itself", group.id())
        });
    }
}

#[cfg(test)]
mod tests {
    use crate::Tenant;
    use crate::state::State;
    use crate::testing::{TENANT, World, all_users, group, limit, page};
    use std::sync::Arc;

    /// What is found wrong with the rows of a tenant after somebody changed them.
    fn findings(change: impl FnOnce(&mut crate::Changes)) -> Vec<String> {
        let mut world = World::new();
        let user = world.user(1, true);
        world.group(1, [crate::Member::User(user)]);
        world.assigned(limit(3), [all_users()]);
        world.assigned(page(), [all_users()]);
        let mut rows = world.tenant.contents();
        change(&mut rows);
        let tenant = Tenant::restore(TENANT, &rows);
        tenant.check_invariants().expect_err("something wrong")
    }

    type Spoil = fn(&mut State);

    #[test]
    fn an_index_that_does_not_agree_with_the_rows_is_found() {
        let mut world = World::new();
        let user = world.user(1, true);
        world.group(1, [crate::Member::User(user)]);
        world.assigned(limit(3), [all_users()]);
        let spoilt: [(&str, Spoil); 5] = [
            ("by place", |state| state.by_place.clear()),
            ("by priority", |state| state.by_priority.clear()),
            ("by audience", |state| state.by_audience.clear()),
            ("by member", |state| state.groups_of.clear()),
            ("by principal", |state| state.by_principal_name.clear()),
        ];
        for (index, spoil) in spoilt {
            let mut tenant = world.tenant.clone();
            spoil(Arc::make_mut(&mut tenant.state));
            let found = tenant.check_invariants().expect_err("something wrong");
            assert!(found.iter().any(|all| all.contains(index)), "{found:?}");
        }
    }

    #[test]
    fn rows_that_are_not_those_of_a_tenant_are_found() {
        let found = findings(|rows| drop(rows.configurations.upserted.remove(0)));
        assert!(
            found.iter().any(|all| all.contains("built-in")),
            "{found:?}"
        );

        let found = findings(|rows| {
            let configurations = &mut rows.configurations.upserted;
            let copy = configurations[5].with_priority(0);
            configurations[5] = copy;
        });
        assert!(
            found.iter().any(|all| all.contains("priority")),
            "{found:?}"
        );

        let found = findings(|rows| drop(rows.assignments.upserted.remove(0)));
        assert!(
            found.iter().any(|all| all.contains("assigned to")),
            "{found:?}"
        );

        let found = findings(|rows| drop(rows.configurations.upserted.pop()));
        assert!(found.iter().any(|all| all.contains("without")), "{found:?}");

        let found = findings(|rows| rows.users.upserted.clear());
        assert!(
            found.iter().any(|all| all.contains("does not exist")),
            "{found:?}"
        );

        let found = findings(|rows| {
            let group = group(1).id();
            rows.memberships.upserted.push(crate::Membership {
                group,
                member: crate::Member::Group(group),
            });
        });
        assert!(
            found.iter().any(|all| all.contains("contains itself")),
            "{found:?}"
        );

        let found = findings(|rows| rows.version = 1);
        assert!(found.iter().any(|all| all.contains("future")), "{found:?}");
    }
}
