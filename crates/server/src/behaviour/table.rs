//! The table of the switches, with the citations. What there is to choose is said here and nowhere
//! else: the types, both profiles, `GET /_muster/behaviour` and the section "Switches" of
//! `docs/behaviour.md` follow from it.
//!
//! It must never hold a value without saying where it comes from.

use super::{Label, Profile, Quota, Switch, SwitchValue};

/// Reads a value of a switch: one with a name, or one of a form that has many.
macro_rules! read {
    ($choice:ident $value:ident $spelling:literal) => {
        |text| (text == $spelling).then_some(Ok(Choice::$choice($choice::$value)))
    };
    ($choice:ident $value:ident $spelling:literal $form:ident) => {
        |text| Some($form::read(text)?.map(|held| Choice::$choice($choice::$value(held))))
    };
}

/// Writes what a switch is set to, when it is this value.
macro_rules! written {
    ($field:ident $choice:ident $value:ident $spelling:literal) => {
        |behaviour| (behaviour.$field == $choice::$value).then(|| $spelling.to_owned())
    };
    ($field:ident $choice:ident $value:ident $spelling:literal $form:ident) => {
        |behaviour| match &behaviour.$field {
            $choice::$value(held) => Some(held.to_string()),
            _ => None,
        }
    };
}

/// One value of a form, or the value that a name is.
macro_rules! example {
    ($spelling:literal) => {
        $spelling
    };
    ($spelling:literal $example:literal) => {
        $example
    };
}

/// Declares, for each switch, the type of its values, its field of [`Behaviour`] and its entry in
/// [`SWITCHES`]. A value that is the form of many has their type behind its name, and one of them.
macro_rules! switches {
    ($(
        $name:literal, $field:ident: $choice:ident
            decides $decides:literal
            documented $documented:ident observed $observed:ident
            {$(
                $spelling:literal $value:ident $(($form:ident, $example:literal))?
                    means $means:literal
                    $label:ident [$(($title:literal, $address:literal)),* $(,)?]
            )+}
    )+) => {
        $(
            #[doc = concat!("The switch `", $name, "`: ", $decides)]
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum $choice {
                $(#[doc = $means] $value $(($form))?),+
            }
        )+

        /// What one switch is to be set to.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Choice {
            $($choice($choice)),+
        }

        impl Choice {
            /// Sets the switch.
            pub(super) fn apply(self, behaviour: &mut Behaviour) {
                match self {
                    $(Self::$choice(chosen) => behaviour.$field = chosen),+
                }
            }
        }

        /// What every switch is set to.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct Behaviour {
            /// The profile that chose what was not chosen by itself.
            pub profile: Profile,
            $(#[doc = $decides] pub $field: $choice),+
        }

        impl Behaviour {
            /// What Microsoft's documentation says.
            pub const DOCUMENTED: Self = Self {
                profile: Profile::Documented,
                $($field: $choice::$documented),+
            };
            /// What the service was seen to do.
            pub const OBSERVED: Self = Self {
                profile: Profile::Observed,
                $($field: $choice::$observed),+
            };
        }

        /// Every switch.
        pub static SWITCHES: &[Switch] = &[$(
            Switch {
                name: $name,
                decides: $decides,
                values: &[$(
                    SwitchValue {
                        name: $spelling,
                        means: $means,
                        label: Label::$label,
                        sources: &[$(($title, $address)),*],
                        example: example!($spelling $($example)?),
                        read: read!($choice $value $spelling $($form)?),
                        written: written!($field $choice $value $spelling $($form)?),
                    }
                ),+],
            }
        ),+];
    };
}

switches! {
    "empty-success", empty_success: EmptySuccess
        decides "The status of a success without a body, of operations of Intune."
        documented NoContent observed Ok
        {
            "204" NoContent
                means "`DELETE` of configurations and assignments, `assign`, `setPriority` and `createEnrollmentNotificationConfiguration` answer 204."
                Documented [
                    ("Delete", "https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-delete?view=graph-rest-beta"),
                    ("assign", "https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-assign?view=graph-rest-beta"),
                    ("setPriority", "https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-setpriority?view=graph-rest-beta"),
                ]
            "200" Ok
                means "They answer 200 with an empty body. IntuneCD works with the service and accepts nothing else for `DELETE`, `assign` and `setPriority`; the last operation is answered likewise."
                Reported [
                    ("IntuneCD", "https://github.com/almenscorner/IntuneCD/blob/ff0d368d4b47cc5c701df912751319238b3ead6e/src/IntuneCD/intunecdlib/BaseUpdateModule.py"),
                ]
        }

    "assignment-writes", assignment_writes: AssignmentWrites
        decides "Whether assignments are created, changed and deleted one by one."
        documented Served observed Refused
        {
            "served" Served
                means "They are, under every root."
                Documented [
                    ("Create", "https://learn.microsoft.com/graph/api/intune-onboarding-enrollmentconfigurationassignment-create?view=graph-rest-beta"),
                    ("Update", "https://learn.microsoft.com/graph/api/intune-onboarding-enrollmentconfigurationassignment-update?view=graph-rest-beta"),
                    ("Delete", "https://learn.microsoft.com/graph/api/intune-onboarding-enrollmentconfigurationassignment-delete?view=graph-rest-beta"),
                ]
            "refused" Refused
                means "400 `No method match route template`, \"No OData route exists that match template\", before anything else is looked at. `assign` is left. Seen of `POST` and `DELETE`; `PATCH` and `$ref` are refused likewise."
                Captured [
                    ("msgraph-beta-sdk-dotnet 130", "https://github.com/microsoftgraph/msgraph-beta-sdk-dotnet/issues/130"),
                    ("Microsoft365DSC 3892", "https://github.com/Microsoft365DSC/Microsoft365DSC/issues/3892"),
                ]
        }

    "untyped-bodies", untyped_bodies: UntypedBodies
        decides "What becomes of a body, or a target, without the `@odata.type` that chooses its type."
        documented Refused observed Refused
        {
            "refused" Refused
                means "400 that asks for it, in both versions. The service refuses it for other types of Intune, with \"Cannot create an abstract class.\" An update needs none, because the resource has its type."
                Reported [
                    ("msgraph-beta-sdk-dotnet 873", "https://github.com/microsoftgraph/msgraph-beta-sdk-dotnet/issues/873"),
                    ("Governing OS versions", "https://www.rozemuller.com/governing-os-versions-in-microsoft-intune-automated/"),
                ]
            "deduced" Deduced
                means "The one type is taken that declares every member sent and requires none that is missing. Where none does, or several do, it is refused. For clients whose bodies leave the type out."
                DecidedHere []
        }

    "assignment-types", assignment_types: AssignmentTypes
        decides "Whether assignments are answered with their `@odata.type`."
        documented Written observed LeftOut
        {
            "written" Written
                means "Every assignment has one."
                Documented [
                    ("List", "https://learn.microsoft.com/graph/api/intune-onboarding-enrollmentconfigurationassignment-list?view=graph-rest-beta"),
                ]
            "left-out" LeftOut
                means "No assignment has one, unless the answer has full metadata; its target has. Seen of the assignments of built-in configurations; the type follows from the collection for the others too."
                Captured [
                    ("Export of the assignments", "https://github.com/Pacers31Colts18/Intune.Docs/blob/f5e4f05248749d11c042687cf2153475305a93d6/Docs/DeviceEnrollmentConfigurations/Assignments/All_users_and_all_devices.md"),
                ]
        }

    "app-only-writes", app_only_writes: AppOnlyWrites
        decides "Whether an application without a user may change platform restrictions."
        documented Served observed Refused
        {
            "served" Served
                means "It may."
                Documented [
                    ("Update", "https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-update?view=graph-rest-beta"),
                ]
            "refused" Refused
                means "403 `Forbidden` with the service's words, for whatever would change a platform restriction or its assignments. A token is app-only when its claims say so: `idtyp` is `app`, or there are `roles` and no `scp`. Tokens are not verified; one that cannot be read is not app-only."
                Captured [
                    ("IntuneManagement 259", "https://github.com/Micke-K/IntuneManagement/issues/259"),
                    ("Microsoft365DSC 5127", "https://github.com/Microsoft365DSC/Microsoft365DSC/issues/5127"),
                    ("Access token claims", "https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference"),
                ]
        }

    "unknown-enum-members", unknown_enum_members: UnknownEnumMembers
        decides "How enumeration members are answered that were added after `unknownFutureValue`."
        documented Masked observed Shown
        {
            "masked" Masked
                means "As `unknownFutureValue`, unless the request has `Prefer: include-unknown-enum-members`. This concerns `windowsRestore` and `enrollmentNotificationsConfiguration`. `$filter` and requests know the members themselves."
                Documented [
                    ("Evolvable enumerations", "https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations"),
                    ("API guidelines", "https://github.com/microsoft/api-guidelines/blob/vNext/graph/patterns/evolvable-enums.md"),
                ]
            "shown" Shown
                means "As they are."
                Captured [
                    ("Export of a tenant", "https://github.com/Pacers31Colts18/Intune.Docs/blob/3901d5adc34ddd2d0d262781f1247ea07dc2175c/Docs/DeviceEnrollmentConfigurations/All_users_and_all_devices.md"),
                ]
        }

    "undeclared-members", undeclared_members: UndeclaredMembers
        decides "What becomes of members of a body that its type does not declare."
        documented Refused observed Refused
        {
            "refused" Refused
                means "400 that names each. The service was seen to refuse them for other types of Intune."
                Captured [
                    ("Intune-PowerShell-SDK 98", "https://github.com/microsoft/Intune-PowerShell-SDK/issues/98"),
                ]
            "ignored" Ignored
                means "They are dropped. For clients that send back what a later version of the service gave them."
                DecidedHere []
        }

    "read-only-members", read_only_members: ReadOnlyMembers
        decides "What becomes of members of a body that only the service sets."
        documented Ignored observed Ignored
        {
            "ignored" Ignored
                means "They change nothing. The documentation's own examples send them."
                Documented [
                    ("Create", "https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-create?view=graph-rest-beta"),
                ]
            "refused" Refused
                means "400 that names each. For finding clients that believe they set them."
                DecidedHere []
        }

    "enum-members", enum_members: EnumMembers
        decides "How members of enumerations may be spelled in a body."
        documented Exact observed AnyCase
        {
            "exact" Exact
                means "As they are declared, such as `androidForWork`; another spelling is 400 that lists them."
                Documented [
                    ("enrollmentRestrictionPlatformType", "https://learn.microsoft.com/graph/api/resources/intune-onboarding-enrollmentrestrictionplatformtype?view=graph-rest-beta"),
                ]
            "any-case" AnyCase
                means "In any case; they are stored and given back as they are declared. Microsoft365DSC makes `Ios`, `Windows` or `AndroidForWork` of the names of its own parameters."
                Reported [
                    ("Microsoft365DSC", "https://github.com/microsoft/Microsoft365DSC/blob/eb886cac9249683c17cf06c36a03ccab7d72bb0d/Modules/Microsoft365DSC/DSCResources/MSFT_IntuneDeviceEnrollmentPlatformRestriction/MSFT_IntuneDeviceEnrollmentPlatformRestriction.psm1"),
                ]
        }

    "error-form", error_form: ErrorForm
        decides "The form of errors that operations of Intune answer with."
        documented Graph observed Intune
        {
            "graph" Graph
                means "Graph's own, with a sentence in `message` and all faults of a body in `details`."
                Documented [
                    ("Errors", "https://learn.microsoft.com/graph/errors"),
                ]
            "intune" Intune
                means "Where a rule of enrollment refuses a request, or what it is about is not there, `message` is a JSON document with the sentence, the operation, the activity and a URL in `Message`. The first fault of a body is answered alone and as it is, with the code `ModelValidationFailure`. Everything else keeps Graph's form: faults of paths, query options and headers, conditions that are not met, a body that cannot be read, and a store that fails."
                Captured [
                    ("terraform-provider-microsoft365wp 12", "https://github.com/terraprovider/terraform-provider-microsoft365wp/issues/12"),
                    ("microsoft-graph-docs 7705", "https://github.com/microsoftgraph/microsoft-graph-docs/issues/7705"),
                    ("Intune-PowerShell-SDK 98", "https://github.com/microsoft/Intune-PowerShell-SDK/issues/98"),
                ]
        }

    "filter-functions", filter_functions: FilterFunctions
        decides "Whether `isof` and `endswith` work in `$filter` on configurations."
        documented Served observed Refused
        {
            "served" Served
                means "They do."
                Documented [
                    ("Query parameters", "https://learn.microsoft.com/graph/query-parameters"),
                ]
            "refused" Refused
                means "500 `InternalServerError`. Seen of `endswith`; of `isof` it is only said that it does not work."
                Reported [
                    ("IntuneManagement 41", "https://github.com/Micke-K/IntuneManagement/issues/41"),
                    ("Terraform provider", "https://github.com/terraprovider/terraform-provider-microsoft365wp/blob/3d95d6a30c7939d1e336289adf46153011a19827/workplace/services/device_enrollment_configuration.go"),
                    ("Governing OS versions", "https://www.rozemuller.com/governing-os-versions-in-microsoft-intune-automated/"),
                ]
        }

    "platform-filter", platform_filter: PlatformFilter
        decides "What `deviceEnrollmentConfigurationType eq 'singlePlatformRestriction'` finds in `$filter`."
        documented Exact observed WithBuiltIn
        {
            "exact" Exact
                means "The restrictions of a single platform."
                Documented [
                    ("Query parameters", "https://learn.microsoft.com/graph/query-parameters"),
                ]
            "with-built-in" WithBuiltIn
                means "The built-in platform restrictions too, as several clients rely on; likewise with `in`, and `ne` leaves both out. Other operators with this member are 501 `NotImplemented`, because the two have no common place in an order."
                Reported [
                    ("Governing OS versions", "https://www.rozemuller.com/governing-os-versions-in-microsoft-intune-automated/"),
                    ("CIPP", "https://github.com/KelvinTegelaar/CIPP-API/blob/84c3068f69f46928cfc09cccfb31739da72714a0/Modules/CIPPCore/Public/Standards/Invoke-CIPPStandardDefaultPlatformRestrictions.ps1"),
                ]
        }

    "policy-limits", policy_limits: PolicyLimits
        decides "Whether there can be more than 25 limits, and more than 25 restrictions of a single platform."
        documented Enforced observed Enforced
        {
            "enforced" Enforced
                means "The next one is refused, built-in ones not counted."
                Documented [
                    ("Device platform restrictions", "https://learn.microsoft.com/mem/intune/enrollment/create-device-platform-restrictions"),
                ]
            "unlimited" Unlimited
                means "There is no limit. For tests that need many."
                DecidedHere []
        }

    "settings-at-creation", settings_at_creation: SettingsAtCreation
        decides "Whether settings are stored as they were sent when a configuration is created."
        documented Kept observed Rewritten
        {
            "kept" Kept
                means "They are."
                Documented [
                    ("Create", "https://learn.microsoft.com/graph/api/intune-onboarding-windows10enrollmentcompletionpageconfiguration-create?view=graph-rest-beta"),
                ]
            "rewritten" Rewritten
                means "`installQualityUpdates` becomes false, branding becomes `none`, the locale null, and message templates with the id of all zeros get a new id."
                Captured [
                    ("Enrollment status page", "https://github.com/deploymenttheory/terraform-provider-microsoft365/blob/0546e4f637b822eb6c44fc142661cc2331229196/internal/services/resources/device_management/graph_beta/windows_enrollment_status_page/resource_docs/create_reqs.md"),
                    ("Notification", "https://github.com/deploymenttheory/terraform-provider-microsoft365/tree/8135b40963ca79d1e915320040cee1902f0e3a53/internal/services/resources/device_management/graph_beta/device_enrollment_notification"),
                ]
        }

    "throttling", throttling: Throttling
        decides "How many requests to operations of Intune are answered in a short time."
        documented Off observed Off
        {
            "off" Off
                means "Any number. This is the default of both profiles, although the service has limits: a test that runs as fast as it can should not fail by that, unless it is about that."
                DecidedHere []
            "documented" Documented
                means "In 20 seconds 200 writes and 2000 requests of a tenant, and half of each of one application in it. The next one is 429 `TooManyRequests` with `Retry-After` in whole seconds."
                Documented [
                    ("Throttling limits", "https://learn.microsoft.com/en-us/graph/throttling-limits#intune-service-limits"),
                    ("Its text in the documentation's sources", "https://github.com/microsoftgraph/microsoft-graph-docs-contrib/blob/080fda1ed52d7d749d74be7817863f14296ec90e/includes/throttling-intune-enrollment.md"),
                    ("Throttling", "https://learn.microsoft.com/en-us/graph/throttling"),
                ]
            "requests/time" Own (Quota, "5/20s")
                means "So many requests of a tenant in that time, reads and writes alike, such as `5/20s`; the next one is 429 likewise. For trying out what a client does then, without hundreds of requests."
                DecidedHere []
        }
}
