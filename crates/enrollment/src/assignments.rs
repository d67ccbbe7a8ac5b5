//! The commands that give a configuration its assignments, one by one or all at once.
//!
//! It must never resolve whom a target reaches: a target may name a group the tenant does not
//! have, and then reaches nobody until it does.

use crate::applied::Applied;
use crate::assignment::{Assignment, Audience};
use crate::configuration::Configuration;
use crate::identifiers::{AssignmentId, AssignmentKey, Circumstances, ConfigurationId, Place};
use crate::kind::Kind;
use crate::refusal::Refusal;
use crate::tenant::Tenant;
use muster_model::EnrollmentConfigurationAssignment;
use std::collections::{BTreeMap, BTreeSet};

impl Tenant {
    /// Adds an assignment to a configuration, under a new id.
    ///
    /// # Errors
    ///
    /// [`Refusal::ConfigurationNotFound`], [`Refusal::BuiltInNotAssignable`],
    /// [`Refusal::TargetNotAllowed`], [`Refusal::GroupIdNotGuid`], [`Refusal::DuplicateTarget`]
    /// or [`Refusal::IdentifierInUse`].
    pub fn create_assignment(
        &self,
        id: &ConfigurationId,
        resource: EnrollmentConfigurationAssignment,
        circumstances: &mut Circumstances<'_>,
    ) -> Result<Applied<Assignment>, Refusal> {
        let configuration = self.assignable(id)?;
        let audience = allowed_audience(configuration, &resource)?;
        self.check_duplicate(id, &audience, None)?;
        let assignment = self.new_assignment(id, resource, self.next_place(0), circumstances)?;
        let mut changes = self.next_changes();
        changes.assignments.upserted.push(assignment.clone());
        Ok(self.apply_changes(changes, assignment))
    }

    /// Replaces an assignment, which keeps its id and its place.
    ///
    /// # Errors
    ///
    /// As for [`Tenant::create_assignment`], and [`Refusal::AssignmentNotFound`].
    pub fn update_assignment(
        &self,
        id: &ConfigurationId,
        assignment: &AssignmentId,
        replacement: EnrollmentConfigurationAssignment,
        _circumstances: &mut Circumstances<'_>,
    ) -> Result<Applied<Assignment>, Refusal> {
        let current = self.assignment(id, assignment)?;
        let configuration = self.assignable(id)?;
        let audience = allowed_audience(configuration, &replacement)?;
        self.check_duplicate(id, &audience, Some(current))?;
        let replaced = Assignment::new(current.key(), current.place(), replacement)?;
        if replaced == *current {
            return Ok(self.unchanged(replaced));
        }
        let mut changes = self.next_changes();
        changes.assignments.upserted.push(replaced.clone());
        Ok(self.apply_changes(changes, replaced))
    }

    /// Removes an assignment.
    ///
    /// # Errors
    ///
    /// [`Refusal::ConfigurationNotFound`], [`Refusal::AssignmentNotFound`] or
    /// [`Refusal::BuiltInNotAssignable`].
    pub fn delete_assignment(
        &self,
        id: &ConfigurationId,
        assignment: &AssignmentId,
        _circumstances: &mut Circumstances<'_>,
    ) -> Result<Applied<()>, Refusal> {
        let key = self.assignment(id, assignment)?.key();
        self.assignable(id)?;
        let mut changes = self.next_changes();
        changes.assignments.removed.push(key);
        Ok(self.apply_changes(changes, ()))
    }

    /// Replaces all assignments of a configuration; an empty list clears them.
    ///
    /// That the list is the whole set, and that an empty one is in order, is what every client
    /// relies on, for instance <https://github.com/deploymenttheory/terraform-provider-microsoft365>.
    /// An assignment whose target was there before keeps its id and its place, so that sending
    /// the same list again changes nothing. Ids in the list are not read.
    ///
    /// # Errors
    ///
    /// [`Refusal::ConfigurationNotFound`], [`Refusal::BuiltInNotAssignable`], or
    /// [`Refusal::InAssignments`] around a refusal of one of the assignments. Then none of them
    /// takes effect.
    pub fn assign(
        &self,
        id: &ConfigurationId,
        resources: Vec<EnrollmentConfigurationAssignment>,
        circumstances: &mut Circumstances<'_>,
    ) -> Result<Applied<()>, Refusal> {
        let configuration = self.assignable(id)?;
        let mut numbers = BTreeMap::new();
        for (number, resource) in resources.iter().enumerate() {
            let judged = allowed_audience(configuration, resource).and_then(|audience| {
                if !audience.is_somebody() {
                    return Ok(());
                }
                match numbers.insert(audience, number) {
                    Some(first) => Err(Refusal::TargetTwice { first }),
                    None => Ok(()),
                }
            });
            judged.map_err(|refusal| refusal.in_assignments(number))?;
        }

        let mut changes = self.next_changes();
        let mut kept = BTreeSet::new();
        for (number, resource) in (0..).zip(resources) {
            let audience = Audience::of(&resource.target)?;
            match self.assignment_to(id, &audience) {
                Some(current) => {
                    kept.insert(current.place());
                    let replaced = Assignment::new(current.key(), current.place(), resource)?;
                    if replaced != *current {
                        changes.assignments.upserted.push(replaced);
                    }
                }
                None => {
                    let place = self.next_place(number);
                    let created = self.new_assignment(id, resource, place, circumstances)?;
                    changes.assignments.upserted.push(created);
                }
            }
        }
        changes.assignments.removed = self
            .assignments(id)?
            .filter(|assignment| !kept.contains(&assignment.place()))
            .map(Assignment::key)
            .collect();
        if changes.is_empty() {
            return Ok(self.unchanged(()));
        }
        Ok(self.apply_changes(changes, ()))
    }

    /// The configuration, if its assignments may change.
    fn assignable(&self, id: &ConfigurationId) -> Result<&Configuration, Refusal> {
        let configuration = self.configuration(id)?;
        // "Assignments from DefaultPolicy are not editable and will raise an alert":
        // https://github.com/microsoft/Microsoft365DSC
        if configuration.is_default() {
            return Err(Refusal::BuiltInNotAssignable {
                configuration: id.clone(),
            });
        }
        Ok(configuration)
    }

    /// The assignment of a configuration to this audience, if there is one.
    #[must_use]
    pub fn assignment_to(
        &self,
        configuration: &ConfigurationId,
        audience: &Audience,
    ) -> Option<&Assignment> {
        let assigned = self.assigned(configuration)?;
        assigned
            .by_audience
            .get(audience)
            .and_then(|place| assigned.by_place.get(place))
    }

    /// Refuses an audience that another assignment of the configuration has.
    fn check_duplicate(
        &self,
        id: &ConfigurationId,
        audience: &Audience,
        except: Option<&Assignment>,
    ) -> Result<(), Refusal> {
        match self.assignment_to(id, audience) {
            Some(present) if Some(present.id()) != except.map(Assignment::id) => {
                Err(Refusal::DuplicateTarget {
                    configuration: id.clone(),
                    assignment: present.id().clone(),
                })
            }
            _ => Ok(()),
        }
    }

    fn new_assignment(
        &self,
        id: &ConfigurationId,
        resource: EnrollmentConfigurationAssignment,
        place: Place,
        circumstances: &mut Circumstances<'_>,
    ) -> Result<Assignment, Refusal> {
        // The reference pages show a plain GUID, which says nothing about the target:
        // https://learn.microsoft.com/graph/api/intune-onboarding-enrollmentconfigurationassignment-create
        let assignment = AssignmentId::from(circumstances.identifiers.next().to_string());
        if self.find_assignment(id, &assignment).is_some() {
            return Err(Refusal::IdentifierInUse {
                id: assignment.into(),
            });
        }
        let key = AssignmentKey {
            configuration: id.clone(),
            assignment,
        };
        Assignment::new(key, place, resource)
    }
}

/// The audience of a target, if the configuration may have it.
fn allowed_audience(
    configuration: &Configuration,
    resource: &EnrollmentConfigurationAssignment,
) -> Result<Audience, Refusal> {
    let audience = Audience::of(&resource.target)?;
    // https://github.com/deploymenttheory/terraform-provider-microsoft365 sends no others for
    // notifications. The abstract type is accepted everywhere, because the reference page of the
    // operation shows it.
    let allowed = configuration.kind() != Kind::EnrollmentNotifications
        || matches!(
            audience,
            Audience::Group(_) | Audience::AllLicensedUsers | Audience::Nobody
        );
    if allowed {
        Ok(audience)
    } else {
        Err(Refusal::TargetNotAllowed {
            kind: configuration.kind(),
            target_type: resource.target.tag(),
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{
        World, all_devices, all_users, assign, assignment, collection, create_assignment, filtered,
        in_group, limit, nobody, not_in_group, notification,
    };
    use crate::{AssignmentId, Category, Command, Kind, Outcome, Refusal};
    use muster_model::DeviceAndAppManagementAssignmentSource as Source;
    use uuid::Uuid;

    const GROUP: Uuid = Uuid::from_u128(0x2001);
    const OTHER: Uuid = Uuid::from_u128(0x2002);

    #[test]
    fn assignment_id_is_a_guid() {
        let mut world = World::new();
        let id = world.create(limit(3));
        let mut sent = assignment(all_users());
        sent.id = "sent".to_owned();
        let outcome = world.done(Command::CreateAssignment {
            configuration: id.clone(),
            resource: Box::new(sent),
        });
        let Outcome::Assignment(created) = outcome else {
            panic!("{outcome:?}")
        };
        assert!(Uuid::try_parse(created.id().as_str()).is_ok());
        assert_eq!(created.resource().id, created.id().as_str());
        assert_eq!(world.assignments(&id), [created]);
    }

    #[test]
    fn assign_replaces_the_whole_set() {
        let mut world = World::new();
        let id = world.assigned(limit(3), [in_group(GROUP), all_users()]);
        world.done(assign(&id, [in_group(OTHER)]));
        let targets: Vec<_> = world
            .assignments(&id)
            .iter()
            .map(|assignment| assignment.target().clone())
            .collect();
        assert_eq!(targets, [in_group(OTHER)]);
        world.done(assign(&id, []));
        assert!(world.assignments(&id).is_empty());
        // Clearing what is clear is in order, and changes nothing.
        let applied = world.apply(assign(&id, [])).expect("not refused");
        assert!(applied.changes.is_empty());
    }

    #[test]
    fn assign_keeps_the_id_of_a_target_that_stays() {
        let mut world = World::new();
        let id = world.assigned(limit(3), [in_group(GROUP), all_users()]);
        let before = world.assignments(&id);
        let same = [all_users(), in_group(GROUP)];
        let applied = world.apply(assign(&id, same)).expect("not refused");
        assert!(applied.changes.is_empty());
        world.done(assign(&id, [in_group(OTHER), filtered(GROUP)]));
        let after = world.assignments(&id);
        assert_eq!(after[0].id(), before[0].id());
        assert_eq!(after[0].target(), &filtered(GROUP));
        assert_eq!(after[1].target(), &in_group(OTHER));
        assert_eq!(after.len(), 2);
    }

    #[test]
    fn assign_takes_all_or_nothing() {
        let mut world = World::new();
        let id = world.assigned(limit(3), [all_users()]);
        let before = world.tenant.clone();
        let refusal = world.refused(assign(&id, [all_devices(), in_group("not a GUID")]));
        assert_eq!(
            refusal.target(),
            Some("/enrollmentConfigurationAssignments/1/target/groupId")
        );
        assert_eq!(refusal.category(), Category::Invalid);
        let refusal = world.refused(assign(&id, [in_group(GROUP), filtered(GROUP)]));
        assert_eq!(
            refusal.target(),
            Some("/enrollmentConfigurationAssignments/1/target")
        );
        assert_eq!(world.tenant, before);
    }

    #[test]
    fn a_repeated_assignment_identifier_is_refused() {
        let mut world = World::new();
        let configuration = world.assigned(limit(3), [in_group(GROUP)]);
        world.identifiers.0 -= 1;
        let refusal = world.refused(create_assignment(&configuration, all_users()));
        assert!(
            matches!(refusal, Refusal::IdentifierInUse { .. }),
            "{refusal}"
        );
    }

    #[test]
    fn one_target_once_per_configuration() {
        let mut world = World::new();
        let configuration = world.create(limit(3));
        world.done(create_assignment(&configuration, in_group(GROUP)));
        let first = world.assignments(&configuration)[0].id().clone();
        // A filter does not make another target of it; capitals in the GUID do not either.
        let again = [
            in_group(GROUP),
            filtered(GROUP),
            in_group(GROUP.to_string().to_uppercase()),
        ];
        for target in again {
            let refusal = world.refused(create_assignment(&configuration, target));
            let expected = Refusal::DuplicateTarget {
                configuration: configuration.clone(),
                assignment: first.clone(),
            };
            assert_eq!(refusal, expected);
            assert_eq!(refusal.category(), Category::Conflict);
        }
        // Leaving a group out is another target than including it.
        world.done(create_assignment(&configuration, not_in_group(GROUP)));
        let other = world.create(limit(3));
        world.done(create_assignment(&other, in_group(GROUP)));
    }

    #[test]
    fn abstract_target_may_be_repeated() {
        let mut world = World::new();
        let configuration = world.create(limit(3));
        world.done(create_assignment(&configuration, nobody()));
        world.done(create_assignment(&configuration, nobody()));
        assert_eq!(world.assignments(&configuration).len(), 2);
        let first = world.assignments(&configuration)[0].id().clone();
        world.done(Command::DeleteAssignment {
            configuration: configuration.clone(),
            assignment: first,
        });
        assert_eq!(world.assignments(&configuration).len(), 1);
    }

    #[test]
    fn updated_assignment_keeps_its_id_and_place() {
        let mut world = World::new();
        let configuration = world.assigned(limit(3), [in_group(GROUP), all_users()]);
        let before = world.assignments(&configuration);
        let update = |id: &AssignmentId, target| Command::UpdateAssignment {
            configuration: configuration.clone(),
            assignment: id.clone(),
            replacement: Box::new(assignment(target)),
        };
        world.done(update(before[0].id(), in_group(OTHER)));
        let after = world.assignments(&configuration);
        assert_eq!(after[0].id(), before[0].id());
        assert_eq!(after[0].target(), &in_group(OTHER));
        // To the same target again: nothing changes. To that of another assignment: refused.
        let applied = world.apply(update(before[0].id(), in_group(OTHER)));
        assert!(applied.expect("not refused").changes.is_empty());
        let refusal = world.refused(update(before[0].id(), all_users()));
        assert_eq!(refusal.category(), Category::Conflict);
        let refusal = world.refused(update(&"none".into(), all_devices()));
        assert_eq!(refusal.category(), Category::NotFound);
    }

    #[test]
    fn assignments_are_deleted_one_by_one() {
        let mut world = World::new();
        let configuration = world.assigned(limit(3), [in_group(GROUP), all_users()]);
        let [first, second] = [0, 1].map(|at| world.assignments(&configuration)[at].clone());
        let delete = Command::DeleteAssignment {
            configuration: configuration.clone(),
            assignment: first.id().clone(),
        };
        world.done(delete.clone());
        assert_eq!(world.assignments(&configuration), [second]);
        assert_eq!(world.refused(delete).category(), Category::NotFound);
    }

    #[test]
    fn notification_targets_are_groups_and_licensed_users() {
        let mut world = World::new();
        let id = world.create(notification());
        let refused = [all_devices(), not_in_group(GROUP), collection("SMS00001")];
        for target in refused {
            let refusal = world.refused(create_assignment(&id, target.clone()));
            let expected = Refusal::TargetNotAllowed {
                kind: Kind::EnrollmentNotifications,
                target_type: target.tag(),
            };
            assert_eq!(refusal, expected);
        }
        world.done(assign(&id, [in_group(GROUP), all_users(), nobody()]));
        let id = world.create(limit(3));
        world.done(assign(&id, [all_devices(), not_in_group(GROUP)]));
    }

    #[test]
    fn group_id_is_a_guid() {
        let mut world = World::new();
        let id = world.create(limit(3));
        let refused = [
            "Group Id value".to_owned(),
            GROUP.simple().to_string(),
            GROUP.braced().to_string(),
            String::new(),
        ];
        for group_id in refused {
            let refusal = world.refused(create_assignment(&id, in_group(&group_id)));
            assert_eq!(refusal, Refusal::GroupIdNotGuid { group_id });
            assert_eq!(refusal.target(), Some("/target/groupId"));
        }
    }

    #[test]
    fn source_and_source_id_are_kept() {
        let mut world = World::new();
        let configuration = world.create(limit(3));
        let mut sent = assignment(all_users());
        sent.source = Source::PolicySets;
        sent.source_id = Some("a policy set".to_owned());
        let outcome = world.done(Command::CreateAssignment {
            configuration,
            resource: Box::new(sent.clone()),
        });
        let Outcome::Assignment(created) = outcome else {
            panic!("{outcome:?}")
        };
        sent.id = created.id().to_string();
        assert_eq!(created.resource(), &sent);
    }

    #[test]
    fn built_in_cannot_be_assigned() {
        let mut world = World::new();
        let configuration = world.default(Kind::WindowsRestore).id().clone();
        let own: AssignmentId = configuration.as_str().into();
        let commands = [
            assign(&configuration, []),
            create_assignment(&configuration, all_users()),
            Command::UpdateAssignment {
                configuration: configuration.clone(),
                assignment: own.clone(),
                replacement: Box::new(assignment(all_users())),
            },
            Command::DeleteAssignment {
                configuration: configuration.clone(),
                assignment: own,
            },
        ];
        for command in commands {
            let refusal = world.refused(command);
            let configuration = configuration.clone();
            assert_eq!(refusal, Refusal::BuiltInNotAssignable { configuration });
            assert_eq!(refusal.category(), Category::Forbidden);
        }
    }
}
