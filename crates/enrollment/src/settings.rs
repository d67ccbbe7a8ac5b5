//! What the settings of a configuration must fulfil beyond the types of its properties.
//!
//! It must never repeat what the types and their schema say already.

use crate::configuration::Configuration;
use crate::identifiers::Identifiers;
use crate::kind::{Kind, PriorityList};
use crate::refusal::Refusal;
use muster_model::{
    DeviceEnrollmentConfiguration as Resource, DeviceEnrollmentNotificationConfiguration,
    EnrollmentNotificationBrandingOptions as BrandingOptions,
    EnrollmentNotificationBrandingOptionsFlag as BrandingOption,
    EnrollmentNotificationTemplateType as TemplateType,
    EnrollmentRestrictionPlatformType as Platform, NotificationTemplateReference,
};
use uuid::Uuid;

/// Refuses settings that contradict one another or cannot be stored.
pub(crate) fn check(resource: &Resource) -> Result<(), Refusal> {
    match resource {
        Resource::DeviceEnrollmentWindowsHelloForBusinessConfiguration(hello) => {
            // "This value must be less than or equal to the value set for the maximum PIN":
            // https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration
            if hello.pin_minimum_length > hello.pin_maximum_length {
                return Err(Refusal::PinLengthsContradict {
                    minimum: hello.pin_minimum_length,
                    maximum: hello.pin_maximum_length,
                });
            }
            Ok(())
        }
        Resource::DeviceEnrollmentPlatformRestrictionConfiguration(restriction) => {
            check_platform(restriction.platform_type)
        }
        Resource::DeviceEnrollmentPlatformRestrictionsConfiguration(restrictions) => {
            // "Windows Mobile platform is deprecated and cannot be unblocked":
            // https://github.com/microsoft/Microsoft365DSC/issues/3303
            let mobile = restrictions.windows_mobile_restriction.as_ref();
            if mobile.is_some_and(|restriction| restriction.platform_blocked) {
                Ok(())
            } else {
                Err(Refusal::WindowsMobileStaysBlocked)
            }
        }
        Resource::DeviceEnrollmentNotificationConfiguration(notification) => {
            check_platform(notification.platform_type)?;
            check_notification(notification)
        }
        _ => Ok(()),
    }
}

// Graph's evolvable enumerations end with this member; it stands for members a client does not
// know, and no object has it: https://learn.microsoft.com/graph/best-practices-concept
fn check_platform(platform: Platform) -> Result<(), Refusal> {
    if platform == Platform::UnknownFutureValue {
        return Err(Refusal::UnknownFutureValue {
            property: "platformType",
            pointer: "/platformType",
        });
    }
    Ok(())
}

fn check_notification(
    notification: &DeviceEnrollmentNotificationConfiguration,
) -> Result<(), Refusal> {
    if notification.template_type == TemplateType::UnknownFutureValue {
        return Err(Refusal::UnknownFutureValue {
            property: "templateType",
            pointer: "/templateType",
        });
    }
    let branding = &notification.branding_options.0;
    if branding.contains(&BrandingOption::UnknownFutureValue) {
        return Err(Refusal::UnknownFutureValue {
            property: "brandingOptions",
            pointer: "/brandingOptions",
        });
    }
    Ok(())
}

/// Refuses a replacement that would change what was fixed when the configuration came to be.
pub(crate) fn check_fixed(current: &Configuration, replacement: &Resource) -> Result<(), Refusal> {
    let configuration = || current.id().clone();
    if Kind::of(replacement) != current.kind() {
        return Err(Refusal::KindFixed {
            configuration: configuration(),
            kind: current.kind(),
            replacement: Kind::of(replacement),
        });
    }
    // Reported for platform restrictions ("cannot be updated and may not even be written again
    // after creation"): https://github.com/terraprovider/terraform-provider-microsoft365wp
    if platform(replacement) != platform(current.resource()) {
        return Err(Refusal::PlatformFixed {
            configuration: configuration(),
        });
    }
    if !current.is_default() {
        return Ok(());
    }
    // Reported as unchangeable by the same provider.
    let (old, new) = (current.resource().base(), replacement.base());
    let fixed = [
        ("displayName", old.display_name == new.display_name),
        ("description", old.description == new.description),
        (
            "roleScopeTagIds",
            old.role_scope_tag_ids == new.role_scope_tag_ids,
        ),
    ];
    match fixed.into_iter().find(|(_, kept)| !kept) {
        Some((property, _)) => Err(Refusal::BuiltInPropertyFixed {
            configuration: configuration(),
            property,
        }),
        None => Ok(()),
    }
}

fn platform(resource: &Resource) -> Option<Platform> {
    match resource {
        Resource::DeviceEnrollmentNotificationConfiguration(notification) => {
            Some(notification.platform_type)
        }
        _ => PriorityList::of(resource).platform,
    }
}

/// Changes settings as the service was seen to when it creates a configuration.
///
/// Requests and answers: <https://github.com/deploymenttheory/terraform-provider-microsoft365>.
pub(crate) fn rewrite_as_observed(resource: &mut Resource, identifiers: &mut dyn Identifiers) {
    match resource {
        Resource::Windows10EnrollmentCompletionPageConfiguration(page) => {
            page.install_quality_updates = false;
        }
        Resource::DeviceEnrollmentNotificationConfiguration(notification) => {
            notification.branding_options = BrandingOptions([BrandingOption::None2].into());
            notification.default_locale = None;
            for reference in &mut notification.notification_templates {
                rewrite_reference(reference, identifiers);
            }
        }
        _ => {}
    }
}

/// `email_00000000-...` becomes `Email_` and the id of a template made for it.
fn rewrite_reference(
    reference: &mut NotificationTemplateReference,
    identifiers: &mut dyn Identifiers,
) {
    let Some((template_type, id)) = reference.0.split_once('_') else {
        return;
    };
    if Uuid::try_parse(id).is_ok_and(|id| id.is_nil()) {
        let template_type = match template_type {
            "email" => "Email",
            "push" => "Push",
            written => written,
        };
        reference.0 = format!("{template_type}_{}", identifiers.next());
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{World, create, hello, limit, notification, page, restriction, update};
    use crate::{Category, Command, Kind, Refusal};
    use muster_model::{
        DeviceEnrollmentConfiguration as Resource,
        EnrollmentNotificationBrandingOptionsFlag as Flag,
        EnrollmentNotificationTemplateType as TemplateType,
        EnrollmentRestrictionPlatformType as Platform,
    };

    #[test]
    fn pin_minimum_length_is_at_most_the_maximum() {
        let mut world = World::new();
        let id = world.create(hello(8, 8));
        let refusal = world.refused(create(hello(9, 8)));
        let expected = Refusal::PinLengthsContradict {
            minimum: 9,
            maximum: 8,
        };
        assert_eq!(refusal, expected);
        assert_eq!(refusal.target(), Some("/pinMinimumLength"));
        let mut replacement = hello(9, 8);
        replacement.base_mut().base.id = id.to_string();
        assert_eq!(world.refused(update(replacement)), expected);
    }

    #[test]
    fn unknown_future_value_is_not_stored() {
        let mut world = World::new();
        let mut refused = vec![restriction(Platform::UnknownFutureValue)];
        let mut sent = notification();
        sent.platform_type = Platform::UnknownFutureValue;
        refused.push(sent.into());
        let mut sent = notification();
        sent.template_type = TemplateType::UnknownFutureValue;
        refused.push(sent.into());
        let mut sent = notification();
        let flags = [Flag::IncludeCompanyLogo, Flag::UnknownFutureValue];
        sent.branding_options.0.extend(flags);
        refused.push(sent.into());
        for resource in refused {
            let refusal = world.refused(create(resource));
            assert!(
                matches!(refusal, Refusal::UnknownFutureValue { .. }),
                "{refusal}"
            );
            assert_eq!(refusal.category(), Category::Invalid);
        }
    }

    #[test]
    fn kind_is_fixed() {
        let mut world = World::new();
        let configuration = world.create(limit(3));
        let refusal = world.refused(Command::UpdateConfiguration {
            configuration: configuration.clone(),
            replacement: Box::new(page()),
        });
        let expected = Refusal::KindFixed {
            configuration,
            kind: Kind::Limit,
            replacement: Kind::Windows10EnrollmentCompletionPage,
        };
        assert_eq!(refusal, expected);
    }

    #[test]
    fn platform_type_is_fixed() {
        let mut world = World::new();
        let ios = world.create(restriction(Platform::Ios));
        let announced = world.create(notification());
        let mut elsewhere = notification();
        elsewhere.platform_type = Platform::Ios;
        let changes = [
            (ios, restriction(Platform::Windows)),
            (announced, elsewhere.into()),
        ];
        for (configuration, replacement) in changes {
            let refusal = world.refused(Command::UpdateConfiguration {
                configuration: configuration.clone(),
                replacement: Box::new(replacement),
            });
            assert_eq!(refusal.target(), Some("/platformType"));
            assert_eq!(refusal, Refusal::PlatformFixed { configuration });
        }
    }

    #[test]
    fn built_in_name_description_and_scope_tags_are_fixed() {
        let mut world = World::new();
        let current = world.default(Kind::Limit).resource().clone();
        let mut changes = vec![];
        let mut named = current.clone();
        named.base_mut().display_name = Some("Mine".to_owned());
        changes.push((named, "/displayName"));
        let mut described = current.clone();
        described.base_mut().description = None;
        changes.push((described, "/description"));
        let mut tagged = current;
        tagged.base_mut().role_scope_tag_ids = vec!["0".to_owned()];
        changes.push((tagged, "/roleScopeTagIds"));
        for (replacement, pointer) in changes {
            let refusal = world.refused(update(replacement));
            assert!(
                matches!(refusal, Refusal::BuiltInPropertyFixed { .. }),
                "{refusal}"
            );
            assert_eq!(refusal.target(), Some(pointer));
        }
    }

    #[test]
    fn windows_mobile_stays_blocked() {
        let mut world = World::new();
        let current = world.default(Kind::PlatformRestrictions).resource().clone();
        let Resource::DeviceEnrollmentPlatformRestrictionsConfiguration(current) = current else {
            panic!("not the plural form")
        };
        let mut without = current.clone();
        without.windows_mobile_restriction = None;
        let mut unblocked = current.clone();
        unblocked.windows_mobile_restriction = current.windows_restriction.clone();
        for replacement in [without, unblocked] {
            let refusal = world.refused(update(replacement.into()));
            assert_eq!(refusal, Refusal::WindowsMobileStaysBlocked);
        }
        let mut elsewhere = current;
        elsewhere.ios_restriction = None;
        world.update(elsewhere.into());
    }
}
