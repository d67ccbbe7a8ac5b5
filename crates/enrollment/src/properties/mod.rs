//! What holds whatever commands a tenant is given, and in whatever order.
//!
//! Owns the properties. What is drawn is in `steps`; `model` knows the rules, and by them alone
//! what a tenant must hold and answer; `twins` compares a tenant with it.

mod model;
mod steps;
mod twins;

use self::steps::{Story, stories};
use self::twins::Twins;
use crate::testing::{TENANT, World, instant};
use crate::{Changes, Circumstances, Tenant};
use proptest::prelude::*;

/// What a tenant holds, whatever its version.
fn rows(tenant: &Tenant) -> Changes {
    Changes {
        version: 0,
        ..tenant.contents()
    }
}

/// That no version and no time of a configuration went back.
fn check_monotone(before: &Tenant, after: &Tenant) {
    for old in before.configurations() {
        let Ok(new) = after.configuration(old.id()) else {
            continue;
        };
        let (old_base, new_base) = (old.resource().base(), new.resource().base());
        assert!(new_base.version >= old_base.version);
        assert!(new_base.last_modified_date_time >= old_base.last_modified_date_time);
        assert_eq!(new_base.created_date_time, old_base.created_date_time);
        assert_eq!(new.priority_list(), old.priority_list());
        assert_eq!(new.place(), old.place());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn every_command_keeps_every_rule(story in stories()) {
        // `World::apply` checks the invariants and that replaying the changes gives the tenant;
        // among the invariants are unique positive priorities and the built-in configurations.
        let mut twins = Twins::new(story.rules);
        for (number, step) in story.steps().enumerate() {
            if number % 4 == 3 {
                // A clock may be set back.
                twins.world.seconds -= 6;
            }
            let before = twins.world.tenant.clone();
            match twins.apply(step) {
                Ok(applied) => {
                    let (tenant, changes) = (&twins.world.tenant, &applied.changes);
                    prop_assert_eq!(rows(tenant) != rows(&before), !changes.is_empty());
                    let grown = u64::from(!changes.is_empty());
                    prop_assert_eq!(tenant.version(), before.version() + grown);
                    // Changes are made once.
                    prop_assert_eq!(tenant.replay(changes).is_ok(), changes.is_empty());
                    check_monotone(&before, tenant);
                }
                Err(refusal) => {
                    prop_assert!(!refusal.to_string().is_empty());
                    prop_assert_eq!(&twins.world.tenant, &before);
                }
            }
        }
        twins.compare_contents();
    }

    #[test]
    fn whom_a_configuration_reaches_follows_from_the_rules(story in stories()) {
        let Story { rules, filling, then } = story;
        let mut twins = Twins::after(rules, &filling);
        twins.compare_answers();
        for step in &then {
            let _ = twins.apply(step);
        }
        twins.compare_contents();
        twins.compare_answers();
    }

    #[test]
    fn what_if_names_exactly_those_for_whom_the_rules_give_something_else(story in stories()) {
        let Story { rules, filling, then } = story;
        let mut twins = Twins::after(rules, &filling);
        for step in &then {
            let tenant = twins.world.tenant.clone();
            let rows = tenant.contents();
            let asked = tenant.what_if(&twins.command(step), &mut Circumstances {
                now: instant(twins.world.seconds + 1),
                identifiers: &mut twins.world.identifiers.clone(),
            });
            prop_assert_eq!(tenant.contents(), rows);

            let before = twins.model.clone();
            let done = twins.apply(step);
            match asked {
                Ok(asked) => {
                    prop_assert_eq!(asked.differences, twins.differences(&before), "{:?}", step);
                    prop_assert_eq!(Ok(asked.applied), done);
                }
                Err(refusal) => prop_assert_eq!(Err(refusal), done),
            }
        }
    }
}

proptest! {
    // Fewer, since writing and reading JSON takes longer than all else.
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_same_commands_with_the_same_ids_give_the_same_tenant(story in stories()) {
        let mut twins = Twins::new(story.rules);
        let mut commands = Vec::new();
        for step in story.steps() {
            commands.push(serde_json::to_string(&twins.command(step)).expect("JSON"));
            let _ = twins.apply(step);
        }
        // Once more, from the commands as they would stand in a journal.
        let mut again = World::with_rules(story.rules);
        for command in commands {
            let _ = again.apply(serde_json::from_str(&command).expect("a command"));
        }
        prop_assert_eq!(again.tenant, twins.world.tenant);
    }

    #[test]
    fn rows_give_the_tenant_back(story in stories()) {
        let mut twins = Twins::new(story.rules);
        let mut journal = Vec::new();
        for step in story.steps() {
            if let Ok(applied) = twins.apply(step) {
                journal.push(serde_json::to_string(&applied.changes).expect("JSON"));
            }
        }
        let tenant = twins.world.tenant;
        let contents = serde_json::to_string(&tenant.contents()).expect("JSON");
        let contents: Changes = serde_json::from_str(&contents).expect("rows");
        let restored = Tenant::restore(TENANT, &contents).with_rules(story.rules);
        prop_assert_eq!(&restored, &tenant);

        let mut replayed = World::with_rules(story.rules).tenant;
        for changes in journal {
            let changes: Changes = serde_json::from_str(&changes).expect("changes");
            replayed = replayed.replay(&changes).expect("in order");
        }
        prop_assert_eq!(replayed, tenant);
    }
}
