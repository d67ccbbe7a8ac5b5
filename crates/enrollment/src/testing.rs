//! What the tests of the crate share: a tenant with a clock and ids of its own, and resources.
//!
//! It must never know a rule; whatever a test expects stands in the test.

use crate::{
    Applied, Assignment, Circumstances, Command, Configuration, ConfigurationId, Effective, Group,
    Identifiers, Kind, Member, Outcome, Refusal, Rules, Tenant, User,
};
use muster_model::{
    AbstractAssignmentTarget, AllDevicesAssignmentTarget, AllLicensedUsersAssignmentTarget,
    AssignmentTargetBase, ConfigurationManagerCollectionAssignmentTarget, DateTimeOffset,
    DeviceAndAppManagementAssignmentFilterType as FilterType,
    DeviceAndAppManagementAssignmentSource as Source,
    DeviceAndAppManagementAssignmentTarget as Target, DeviceComanagementAuthorityConfiguration,
    DeviceEnrollmentConfiguration as Resource, DeviceEnrollmentConfigurationBase,
    DeviceEnrollmentNotificationConfiguration, DeviceEnrollmentPlatformRestrictionConfiguration,
    EnrollmentConfigurationAssignment, EnrollmentNotificationBrandingOptions,
    EnrollmentNotificationBrandingOptionsFlag, EnrollmentNotificationTemplateType,
    EnrollmentRestrictionPlatformType as Platform, ExclusionGroupAssignmentTarget,
    GroupAssignmentTarget, NotificationTemplateReference,
};
use uuid::Uuid;

/// Ids counted upwards.
#[derive(Clone, Debug)]
pub(crate) struct Sequence(pub(crate) u128);

impl Identifiers for Sequence {
    fn next(&mut self) -> Uuid {
        self.0 += 1;
        Uuid::from_u128(self.0)
    }
}

/// The instant this many seconds after 1970.
pub(crate) fn instant(seconds: i128) -> DateTimeOffset {
    DateTimeOffset::from_unix_nanoseconds(seconds * 1_000_000_000).expect("a year up to 9999")
}

/// A tenant, and what its commands need. Every command is checked for what holds of all.
#[derive(Clone, Debug)]
pub(crate) struct World {
    pub(crate) tenant: Tenant,
    pub(crate) identifiers: Sequence,
    pub(crate) seconds: i128,
}

/// The id of the tenant in tests.
pub(crate) const TENANT: Uuid = Uuid::from_u128(0x636b_62ee_ef57_4f54_a1f3_0046_fafc_9c11);

impl World {
    pub(crate) fn new() -> Self {
        Self {
            tenant: Tenant::new(TENANT, instant(1000)),
            identifiers: Sequence(0xa000),
            seconds: 2000,
        }
    }

    pub(crate) fn with_rules(rules: Rules) -> Self {
        let mut world = Self::new();
        world.tenant = world.tenant.with_rules(rules);
        world
    }

    pub(crate) fn apply(&mut self, command: Command) -> Result<Applied<Outcome>, Refusal> {
        self.seconds += 1;
        let mut circumstances = Circumstances {
            now: instant(self.seconds),
            identifiers: &mut self.identifiers,
        };
        let applied = self.tenant.apply(command, &mut circumstances)?;
        applied.tenant.check_invariants().expect("invariants");
        let replayed = self.tenant.replay(&applied.changes).expect("in order");
        assert_eq!(replayed, applied.tenant, "replay differs");
        self.tenant = applied.tenant.clone();
        Ok(applied)
    }

    pub(crate) fn done(&mut self, command: Command) -> Outcome {
        self.apply(command).expect("not refused").outcome
    }

    /// The reason a command is refused for.
    pub(crate) fn refused(&mut self, command: Command) -> Refusal {
        self.apply(command).expect_err("refused")
    }

    pub(crate) fn create(&mut self, resource: impl Into<Resource>) -> ConfigurationId {
        match self.done(create(resource)) {
            Outcome::Configuration(configuration) => configuration.id().clone(),
            outcome => panic!("{outcome:?}"),
        }
    }

    pub(crate) fn update(&mut self, replacement: Resource) -> Configuration {
        match self.done(update(replacement)) {
            Outcome::Configuration(configuration) => configuration,
            outcome => panic!("{outcome:?}"),
        }
    }

    /// Creates a configuration with these targets.
    pub(crate) fn assigned<const N: usize>(
        &mut self,
        resource: impl Into<Resource>,
        targets: [Target; N],
    ) -> ConfigurationId {
        let id = self.create(resource);
        self.done(assign(&id, targets));
        id
    }

    pub(crate) fn get(&self, id: &ConfigurationId) -> &Configuration {
        self.tenant.configuration(id).expect("present")
    }

    pub(crate) fn assignments(&self, id: &ConfigurationId) -> Vec<Assignment> {
        let assignments = self.tenant.assignments(id).expect("present");
        assignments.cloned().collect()
    }

    pub(crate) fn priority(&self, id: &ConfigurationId) -> i32 {
        self.get(id).priority()
    }

    pub(crate) fn default(&self, kind: Kind) -> &Configuration {
        let mut defaults = self.tenant.configurations().filter(|all| all.is_default());
        defaults.find(|all| all.kind() == kind).expect("built in")
    }

    pub(crate) fn user(&mut self, number: u128, licensed: bool) -> Uuid {
        let user = user(number, licensed);
        let id = user.id();
        self.done(Command::PutUser { user });
        id
    }

    pub(crate) fn group<const N: usize>(&mut self, number: u128, members: [Member; N]) -> Uuid {
        let group = group(number);
        let id = group.id();
        self.done(Command::PutGroup { group });
        for member in members {
            self.done(Command::AddMember { group: id, member });
        }
        id
    }

    pub(crate) fn targeted(&self, user: Uuid) -> Vec<ConfigurationId> {
        let targeted = self.tenant.targeted(user).expect("a user");
        targeted
            .into_iter()
            .filter(|configuration| !configuration.is_default())
            .map(|configuration| configuration.id().clone())
            .collect()
    }

    /// What applies to the user in the kind.
    pub(crate) fn effective(&self, user: Uuid, kind: Kind) -> Vec<Effective<'_>> {
        let mut effective = self.tenant.effective(user).expect("a user");
        effective.retain(|effective| effective.kind == kind);
        effective
    }

    pub(crate) fn winner(&self, user: Uuid, kind: Kind) -> ConfigurationId {
        match self.effective(user, kind).as_slice() {
            [effective] => effective.configuration.id().clone(),
            effective => panic!("{effective:?}"),
        }
    }
}

pub(crate) fn create(resource: impl Into<Resource>) -> Command {
    Command::CreateConfiguration {
        resource: Box::new(resource.into()),
    }
}

pub(crate) fn update(replacement: Resource) -> Command {
    Command::UpdateConfiguration {
        configuration: replacement.base().base.id.as_str().into(),
        replacement: Box::new(replacement),
    }
}

pub(crate) fn delete(configuration: &ConfigurationId) -> Command {
    Command::DeleteConfiguration {
        configuration: configuration.clone(),
    }
}

pub(crate) fn set_priority(configuration: &ConfigurationId, priority: i32) -> Command {
    Command::SetPriority {
        configuration: configuration.clone(),
        priority,
    }
}

pub(crate) fn create_assignment(configuration: &ConfigurationId, target: Target) -> Command {
    Command::CreateAssignment {
        configuration: configuration.clone(),
        resource: Box::new(assignment(target)),
    }
}

pub(crate) fn assign(
    configuration: &ConfigurationId,
    targets: impl IntoIterator<Item = Target>,
) -> Command {
    Command::Assign {
        configuration: configuration.clone(),
        resources: targets.into_iter().map(assignment).collect(),
    }
}

/// An assignment as a client sends it: no id, all else left at its default.
pub(crate) fn assignment(target: Target) -> EnrollmentConfigurationAssignment {
    EnrollmentConfigurationAssignment {
        odata_type: Default::default(),
        id: String::new(),
        target,
        source: Source::Direct,
        source_id: None,
    }
}

/// The resource of a built-in configuration, to be created anew or changed.
pub(crate) fn built_in(kind: Kind) -> Resource {
    World::new().default(kind).resource().clone()
}

pub(crate) fn base() -> DeviceEnrollmentConfigurationBase {
    let mut base = built_in(Kind::Limit).base().clone();
    base.display_name = Some("A configuration".to_owned());
    base.description = None;
    base
}

pub(crate) fn limit(limit: i32) -> Resource {
    let Resource::DeviceEnrollmentLimitConfiguration(mut resource) = built_in(Kind::Limit) else {
        unreachable!("the built-in limit is one")
    };
    resource.base = base();
    resource.limit = limit;
    resource.into()
}

pub(crate) fn restriction(platform_type: Platform) -> Resource {
    DeviceEnrollmentPlatformRestrictionConfiguration {
        odata_type: Default::default(),
        base: base(),
        platform_restriction: None,
        platform_type,
    }
    .into()
}

pub(crate) fn hello(minimum: i32, maximum: i32) -> Resource {
    let Resource::DeviceEnrollmentWindowsHelloForBusinessConfiguration(mut resource) =
        built_in(Kind::WindowsHelloForBusiness)
    else {
        unreachable!("the built-in Windows Hello for Business is one")
    };
    resource.base = base();
    resource.pin_minimum_length = minimum;
    resource.pin_maximum_length = maximum;
    resource.into()
}

pub(crate) fn page() -> Resource {
    let mut page = built_in(Kind::Windows10EnrollmentCompletionPage);
    *page.base_mut() = base();
    page
}

pub(crate) fn comanagement() -> Resource {
    DeviceComanagementAuthorityConfiguration {
        odata_type: Default::default(),
        base: base(),
        managed_device_authority: 0,
        install_configuration_manager_agent: false,
        configuration_manager_agent_command_line_argument: None,
    }
    .into()
}

pub(crate) fn notification() -> DeviceEnrollmentNotificationConfiguration {
    DeviceEnrollmentNotificationConfiguration {
        odata_type: Default::default(),
        base: base(),
        platform_type: Platform::Windows,
        template_type: EnrollmentNotificationTemplateType::Email,
        notification_message_template_id: Uuid::nil(),
        notification_templates: vec![NotificationTemplateReference(format!(
            "email_{}",
            Uuid::nil()
        ))],
        branding_options: EnrollmentNotificationBrandingOptions(
            [EnrollmentNotificationBrandingOptionsFlag::IncludeCompanyLogo].into(),
        ),
        default_locale: Some("en-us".to_owned()),
    }
}

fn unfiltered() -> AssignmentTargetBase {
    AssignmentTargetBase {
        device_and_app_management_assignment_filter_id: None,
        device_and_app_management_assignment_filter_type: FilterType::None2,
    }
}

pub(crate) fn all_devices() -> Target {
    AllDevicesAssignmentTarget {
        odata_type: Default::default(),
        base: unfiltered(),
    }
    .into()
}

pub(crate) fn all_users() -> Target {
    AllLicensedUsersAssignmentTarget {
        odata_type: Default::default(),
        base: unfiltered(),
    }
    .into()
}

pub(crate) fn in_group(group: impl ToString) -> Target {
    GroupAssignmentTarget {
        odata_type: Default::default(),
        base: unfiltered(),
        group_id: group.to_string(),
    }
    .into()
}

/// The group, narrowed by a filter.
pub(crate) fn filtered(group: Uuid) -> Target {
    narrowed(in_group(group), FilterType::Include)
}

/// The target with a filter that does this to it. The placeholder has no place for one.
pub(crate) fn narrowed(mut target: Target, filter: FilterType) -> Target {
    let base = match &mut target {
        Target::AbstractAssignmentTarget(_) => return target,
        Target::AllDevicesAssignmentTarget(target) => &mut target.base,
        Target::AllLicensedUsersAssignmentTarget(target) => &mut target.base,
        Target::GroupAssignmentTarget(target) => &mut target.base,
        Target::ExclusionGroupAssignmentTarget(target) => &mut target.base,
        Target::ConfigurationManagerCollectionAssignmentTarget(target) => &mut target.base,
    };
    base.device_and_app_management_assignment_filter_type = filter;
    base.device_and_app_management_assignment_filter_id =
        (filter != FilterType::None2).then(|| "a filter".to_owned());
    target
}

pub(crate) fn not_in_group(group: impl ToString) -> Target {
    ExclusionGroupAssignmentTarget {
        odata_type: Default::default(),
        base: unfiltered(),
        group_id: group.to_string(),
    }
    .into()
}

pub(crate) fn collection(id: &str) -> Target {
    ConfigurationManagerCollectionAssignmentTarget {
        odata_type: Default::default(),
        base: unfiltered(),
        collection_id: id.to_owned(),
    }
    .into()
}

pub(crate) fn nobody() -> Target {
    AbstractAssignmentTarget {
        odata_type: Default::default(),
    }
    .into()
}

pub(crate) fn user(number: u128, licensed: bool) -> User {
    named_user(number, &format!("user{number}@contoso.test"), licensed)
}

pub(crate) fn named_user(number: u128, user_principal_name: &str, licensed: bool) -> User {
    let license = muster_model::AssignedLicense {
        odata_type: Default::default(),
        sku_id: Uuid::from_u128(1),
        disabled_plans: Vec::new(),
    };
    let resource = muster_model::User {
        odata_type: Default::default(),
        base: muster_model::Entity { id: String::new() },
        account_enabled: true,
        display_name: format!("User {number}"),
        mail_nickname: format!("user{number}"),
        user_principal_name: user_principal_name.to_owned(),
        assigned_licenses: licensed.then_some(license).into_iter().collect(),
    };
    User::new(Uuid::from_u128(0x1000 + number), resource)
}

pub(crate) fn group(number: u128) -> Group {
    group_with_id(Uuid::from_u128(0x2000 + number))
}

pub(crate) fn group_with_id(id: Uuid) -> Group {
    let resource = muster_model::Group {
        odata_type: Default::default(),
        base: muster_model::Entity { id: String::new() },
        display_name: format!("Group {id}"),
        description: None,
        mail_enabled: false,
        mail_nickname: "group".to_owned(),
        security_enabled: true,
        group_types: Vec::new(),
        membership_rule: None,
        membership_rule_processing_state: None,
    };
    Group::new(id, resource)
}
