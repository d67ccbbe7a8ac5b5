//! Every command as a value, so that it can be recorded, repeated and asked about beforehand.
//!
//! It must never hold a rule: each command is the method of [`Tenant`] with the same name.

use crate::applied::Applied;
use crate::assignment::Assignment;
use crate::configuration::Configuration;
use crate::directory::{Group, Member, User};
use crate::identifiers::{AssignmentId, Circumstances, ConfigurationId};
use crate::refusal::Refusal;
use crate::tenant::Tenant;
use muster_model::{DeviceEnrollmentConfiguration, EnrollmentConfigurationAssignment};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A command to a tenant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(
    tag = "command",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum Command {
    /// See [`Tenant::create_configuration`].
    CreateConfiguration {
        /// What to create.
        resource: Box<DeviceEnrollmentConfiguration>,
    },
    /// See [`Tenant::create_configurations`].
    CreateConfigurations {
        /// What to create, in this order.
        resources: Vec<DeviceEnrollmentConfiguration>,
    },
    /// See [`Tenant::update_configuration`].
    UpdateConfiguration {
        /// Which configuration.
        configuration: ConfigurationId,
        /// What it is to say.
        replacement: Box<DeviceEnrollmentConfiguration>,
    },
    /// See [`Tenant::delete_configuration`].
    DeleteConfiguration {
        /// Which configuration.
        configuration: ConfigurationId,
    },
    /// See [`Tenant::create_assignment`].
    CreateAssignment {
        /// Which configuration.
        configuration: ConfigurationId,
        /// What to create.
        resource: Box<EnrollmentConfigurationAssignment>,
    },
    /// See [`Tenant::update_assignment`].
    UpdateAssignment {
        /// Which configuration.
        configuration: ConfigurationId,
        /// Which of its assignments.
        assignment: AssignmentId,
        /// What it is to say.
        replacement: Box<EnrollmentConfigurationAssignment>,
    },
    /// See [`Tenant::delete_assignment`].
    DeleteAssignment {
        /// Which configuration.
        configuration: ConfigurationId,
        /// Which of its assignments.
        assignment: AssignmentId,
    },
    /// See [`Tenant::assign`].
    Assign {
        /// Which configuration.
        configuration: ConfigurationId,
        /// All assignments it is to have.
        resources: Vec<EnrollmentConfigurationAssignment>,
    },
    /// See [`Tenant::set_priority`].
    SetPriority {
        /// Which configuration.
        configuration: ConfigurationId,
        /// The priority it is to have.
        priority: i32,
    },
    /// See [`Tenant::put_user`].
    PutUser {
        /// The user.
        user: User,
    },
    /// See [`Tenant::remove_user`].
    RemoveUser {
        /// Which user.
        user: Uuid,
    },
    /// See [`Tenant::put_group`].
    PutGroup {
        /// The group.
        group: Group,
    },
    /// See [`Tenant::remove_group`].
    RemoveGroup {
        /// Which group.
        group: Uuid,
    },
    /// See [`Tenant::add_member`].
    AddMember {
        /// Which group.
        group: Uuid,
        /// What to put into it.
        member: Member,
    },
    /// See [`Tenant::remove_member`].
    RemoveMember {
        /// Which group.
        group: Uuid,
        /// What to take out of it.
        member: Member,
    },
}

/// What a command answers.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// The configuration that was created or updated.
    Configuration(Configuration),
    /// The configurations that were created together.
    Configurations(Vec<Configuration>),
    /// The assignment that was created or updated.
    Assignment(Assignment),
    /// Nothing but that it was done.
    Done,
}

impl Tenant {
    /// Applies a command.
    ///
    /// # Errors
    ///
    /// Those of the method with the command's name.
    pub fn apply(
        &self,
        command: Command,
        circumstances: &mut Circumstances<'_>,
    ) -> Result<Applied<Outcome>, Refusal> {
        let done = |applied: Applied<()>| applied.map(|()| Outcome::Done);
        match command {
            Command::CreateConfiguration { resource } => self
                .create_configuration(*resource, circumstances)
                .map(|applied| applied.map(Outcome::Configuration)),
            Command::CreateConfigurations { resources } => self
                .create_configurations(resources, circumstances)
                .map(|applied| applied.map(Outcome::Configurations)),
            Command::UpdateConfiguration {
                configuration,
                replacement,
            } => self
                .update_configuration(&configuration, *replacement, circumstances)
                .map(|applied| applied.map(Outcome::Configuration)),
            Command::DeleteConfiguration { configuration } => self
                .delete_configuration(&configuration, circumstances)
                .map(done),
            Command::CreateAssignment {
                configuration,
                resource,
            } => self
                .create_assignment(&configuration, *resource, circumstances)
                .map(|applied| applied.map(Outcome::Assignment)),
            Command::UpdateAssignment {
                configuration,
                assignment,
                replacement,
            } => self
                .update_assignment(&configuration, &assignment, *replacement, circumstances)
                .map(|applied| applied.map(Outcome::Assignment)),
            Command::DeleteAssignment {
                configuration,
                assignment,
            } => self
                .delete_assignment(&configuration, &assignment, circumstances)
                .map(done),
            Command::Assign {
                configuration,
                resources,
            } => self
                .assign(&configuration, resources, circumstances)
                .map(done),
            Command::SetPriority {
                configuration,
                priority,
            } => self
                .set_priority(&configuration, priority, circumstances)
                .map(done),
            Command::PutUser { user } => self.put_user(user).map(done),
            Command::RemoveUser { user } => self.remove_user(user).map(done),
            Command::PutGroup { group } => self.put_group(group).map(done),
            Command::RemoveGroup { group } => self.remove_group(group).map(done),
            Command::AddMember { group, member } => self.add_member(group, member).map(done),
            Command::RemoveMember { group, member } => self.remove_member(group, member).map(done),
        }
    }
}
