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
            let judged =
                allowed_audience(configuration, resource).and_then(|audience| {
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

    fn assignment_to(&self, id: &ConfigurationId, audience: &Audience) -> Option<&Assignment> {
        let assigned = self.assigned(id)?;
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
