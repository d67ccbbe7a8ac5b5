"""What only beta has."""

from __future__ import annotations

import uuid
from typing import Any

from checks import Checks
from common import assign_body, assignment, create_limit, created, group_target, priority_body, remove
from sdk import Sdk


async def kinds(sdk: Sdk, checks: Checks) -> None:
    """Every kind and property that beta adds."""
    platform = sdk.model("EnrollmentRestrictionPlatformType")
    restriction = sdk.model("DeviceEnrollmentPlatformRestriction")
    sort = sdk.model("DeviceEnrollmentConfigurationType")
    for one in (platform.Ios, platform.Windows, platform.Android, platform.AndroidForWork,
                platform.Mac, platform.WindowsPhone):
        rule = restriction(
            platform_blocked=False, personal_device_enrollment_blocked=True,
            os_minimum_version="10.0", os_maximum_version="17.4.1",
            blocked_manufacturers=["Contoso", "Fabrikam"], blocked_skus=[],
        )
        kind = "DeviceEnrollmentPlatformRestrictionConfiguration"
        made = await sdk.configurations.post(sdk.model(kind)(
            display_name="One platform", platform_type=one, platform_restriction=rule,
        ))
        for what, got in (("created", made), ("read", await sdk.configuration(made.id).get())):
            checks.classes(f"the class of what is {what}", [got, got.platform_restriction],
                           [sdk.model(kind), restriction])
            checks.equal(f"the platform of what is {what}", got.platform_type, one)
            checks.equal(f"the sort of what is {what}", got.device_enrollment_configuration_type,
                         sort.SinglePlatformRestriction)
            found = got.platform_restriction
            checks.equal(f"the rule of what is {what}", (
                found.platform_blocked, found.personal_device_enrollment_blocked,
                found.os_minimum_version, found.os_maximum_version, found.blocked_manufacturers,
                found.blocked_skus,
            ), (False, True, "10.0", "17.4.1", ["Contoso", "Fabrikam"], []))
        checks.true("the end of the id", made.id.endswith("_SinglePlatformRestriction"), made.id)
        await remove(sdk, made)

    template = sdk.model("EnrollmentNotificationTemplateType")
    branding = sdk.model("EnrollmentNotificationBrandingOptions")
    enablement = sdk.model("Enablement")
    await created(sdk, checks, "DeviceComanagementAuthorityConfiguration",
                  "_DeviceComanagementAuthorityConfiguration", {
                      "managed_device_authority": 3,
                      "configuration_manager_agent_command_line_argument": "/quiet \"a b\"",
                      "install_configuration_manager_agent": True,
                      "device_enrollment_configuration_type":
                          sort.DeviceComanagementAuthorityConfiguration,
                  })
    # The SDK reads a list of flags, and writes one flag.
    kind = sdk.model("DeviceEnrollmentNotificationConfiguration")
    made = await sdk.configurations.post(kind(
        platform_type=platform.Mac, template_type=template.Push,
        branding_options=branding.IncludeCompanyLogo,
        notification_message_template_id=uuid.uuid4(),
    ))
    item = sdk.configuration(made.id)
    checks.equal("one flag", (await item.get()).branding_options, [branding.IncludeCompanyLogo])
    await item.patch(kind(
        additional_data={"brandingOptions": "includeDeviceDetails,includeCompanyName"}
    ))
    checks.equal("two flags", (await item.get()).branding_options,
                 [branding.IncludeCompanyName, branding.IncludeDeviceDetails])
    await remove(sdk, made)
    await created(sdk, checks, "DeviceEnrollmentNotificationConfiguration",
                  "_EnrollmentNotificationsConfiguration", {
                      "platform_type": platform.Ios,
                      "template_type": template.Email,
                      "notification_message_template_id": uuid.uuid4(),
                      "notification_templates": ["email_00000000-0000-0000-0000-000000000000"],
                      "default_locale": "de-DE",
                      "role_scope_tag_ids": ["0"],
                      # A member behind unknownFutureValue, for a client that did not ask for it:
                      # https://learn.microsoft.com/en-us/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations
                      "device_enrollment_configuration_type": sort.UnknownFutureValue,
                  })
    await created(sdk, checks, "Windows10EnrollmentCompletionPageConfiguration",
                  "_Windows10EnrollmentCompletionPageConfiguration", {
                      "show_installation_progress": True,
                      "block_device_setup_retry_by_user": False,
                      "allow_device_reset_on_install_failure": True,
                      "allow_log_collection_on_install_failure": True,
                      "custom_error_message": "Call us: +49 30 901820",
                      "install_progress_timeout_in_minutes": 90,
                      "allow_device_use_on_install_failure": False,
                      "selected_mobile_app_ids": [str(uuid.uuid4()), str(uuid.uuid4())],
                      "track_install_progress_for_autopilot_only": True,
                      "disable_user_status_tracking_after_first_user": True,
                      "install_quality_updates": True,
                      "role_scope_tag_ids": ["0", "1"],
                  })
    await created(sdk, checks, "DeviceEnrollmentWindowsHelloForBusinessConfiguration",
                  "_WindowsHelloForBusiness", {
                      "pin_minimum_length": 6, "pin_maximum_length": 127,
                      "enhanced_sign_in_security": 1,
                      "security_key_for_sign_in": enablement.Enabled,
                      "device_enrollment_configuration_type": sort.WindowsHelloForBusiness,
                  })
    fixed = [sdk.model("WindowsRestoreDeviceEnrollmentConfiguration")(state=enablement.Enabled),
             sdk.model("DeviceEnrollmentPlatformRestrictionsConfiguration")()]
    for body in fixed:
        error = await sdk.refused(sdk.configurations.post(body))
        checks.classes(f"a second {type(body).__name__}", [error], [sdk.error])
        checks.equal("its status", getattr(error, "response_status_code", None), 400)


async def built_in_settings(sdk: Sdk, checks: Checks) -> None:
    """Windows Restore, found as its users find it, turned on and off."""
    found = await sdk.configurations.get(sdk.query(
        sdk.configurations, filter="deviceEnrollmentConfigurationType eq 'windowsRestore'"
    ))
    kind = sdk.model("WindowsRestoreDeviceEnrollmentConfiguration")
    enablement = sdk.model("Enablement")
    checks.classes("what the filter finds", found.value, [kind])
    item = sdk.configuration(found.value[0].id)
    for state in (enablement.Enabled, enablement.NotConfigured):
        got = await item.patch(kind(state=state))
        checks.equal("the state", (got.state, got.version), (state, 0))
        checks.equal("the state that is read", (await item.get()).state, state)


async def sources(sdk: Sdk, checks: Checks) -> None:
    """What beta adds to assignments and targets."""
    source = sdk.model("DeviceAndAppManagementAssignmentSource")
    filters = sdk.model("DeviceAndAppManagementAssignmentFilterType")
    kept = await create_limit(sdk)
    item = sdk.configuration(kept.id)
    chosen, group = str(uuid.uuid4()), str(uuid.uuid4())
    target = group_target(sdk, group)
    target.device_and_app_management_assignment_filter_id = chosen
    target.device_and_app_management_assignment_filter_type = filters.Include
    made = await item.assignments.post(
        assignment(sdk, target, source=source.PolicySets, source_id="A policy set")
    )
    one = item.assignments.by_enrollment_configuration_assignment_id(made.id)
    for what, got in (("created", made), ("read", await one.get())):
        checks.equal(f"the source of what is {what}", (got.source, got.source_id),
                     (source.PolicySets, "A policy set"))
        checks.equal(f"the filter of what is {what}", (
            got.target.device_and_app_management_assignment_filter_id,
            got.target.device_and_app_management_assignment_filter_type, got.target.group_id,
        ), (chosen, filters.Include, group))
    await item.assign.post(assign_body(sdk, [group_target(sdk, group)]))
    got = (await item.assignments.get()).value[0]
    checks.equal("what is not named", (got.source, got.source_id), (source.Direct, None))
    checks.equal("no filter", (
        got.target.device_and_app_management_assignment_filter_id,
        got.target.device_and_app_management_assignment_filter_type,
    ), (None, filters.None_))
    await remove(sdk, kept)


async def actions(sdk: Sdk, checks: Checks) -> None:
    """What is bound to the collection."""
    path = "device_management.device_enrollment_configurations"
    body = sdk.body(f"{path}.create_enrollment_notification_configuration",
                    "CreateEnrollmentNotificationConfigurationPostRequestBody")
    kind = sdk.model("DeviceEnrollmentNotificationConfiguration")
    platform = sdk.model("EnrollmentRestrictionPlatformType")
    template = sdk.model("EnrollmentNotificationTemplateType")
    await sdk.configurations.create_enrollment_notification_configuration.post(body(
        device_enrollment_notification_configurations=[
            kind(display_name=f"Notification {number}", platform_type=platform.Windows,
                 template_type=template.Push, notification_message_template_id=uuid.uuid4())
            for number in (1, 2)
        ]
    ))
    found = (await sdk.configurations.get(sdk.query(
        sdk.configurations, filter="startswith(displayName,'Notification')",
        orderby=["displayName"],
    ))).value
    checks.classes("what the action created", found, [kind, kind])
    checks.equal("their names", [one.display_name for one in found],
                 ["Notification 1", "Notification 2"])
    checks.equal("their priorities", [one.priority for one in found], [1, 2])
    checks.equal("their templates", [one.template_type for one in found], [template.Push] * 2)

    item = sdk.configuration(found[0].id)
    await item.assign.post(assign_body(sdk, [sdk.model("AllLicensedUsersAssignmentTarget")()]))
    links = sdk.body(f"{path}.has_payload_links", "HasPayloadLinksPostRequestBody")
    asked = [found[0].id, found[1].id, "nothing"]
    answer = await sdk.configurations.has_payload_links.post(links(payload_ids=asked))
    checks.classes("the answers", answer.value, [sdk.model("HasPayloadLinkResultItem")] * 3)
    checks.equal("what they are about", [one.payload_id for one in answer.value], asked)
    checks.equal("which are assigned", [one.has_link for one in answer.value],
                 [True, False, False])
    source = sdk.model("DeviceAndAppManagementAssignmentSource")
    checks.equal("by whom", answer.value[0].sources, [source.Direct])
    checks.true("why not", bool(answer.value[2].error) and not answer.value[1].error,
                [one.error for one in answer.value])
    await remove(sdk, *found)


async def effective(sdk: Sdk, checks: Checks) -> None:
    """What applies to a user: of each kind what has the lowest number."""
    weak, strong = [await create_limit(sdk, limit=limit) for limit in (2, 3)]
    everyone = assign_body(sdk, [sdk.model("AllLicensedUsersAssignmentTarget")()])
    for one in (weak, strong):
        await sdk.configuration(one.id).assign.post(everyone)
    own = await sdk.me.get()
    kind = sdk.model("DeviceEnrollmentLimitConfiguration")

    def limits(found: list) -> list[str]:
        return [one.id for one in found if type(one) is kind]

    async def applying() -> list[list]:
        answers = []
        for user in (sdk.me, sdk.client.users.by_user_id(own.id)):
            builder = user.get_effective_device_enrollment_configurations
            answers.append((await builder.get()).value)
        return answers

    for found in await applying():
        checks.equal("one of each kind", len({type(one) for one in found}), len(found))
        checks.equal("all kinds of a fresh tenant", len(found), 5)
        checks.equal("the limit that applies", limits(found), [weak.id])
    await sdk.configuration(strong.id).set_priority.post(priority_body(sdk, 1))
    for found in await applying():
        checks.equal("the limit that applies now", limits(found), [strong.id])
    await remove(sdk, weak, strong)
    for found in await applying():
        checks.true("the built-in limit", limits(found)[0].endswith("_DefaultLimit"), found)


async def roots(sdk: Sdk, checks: Checks) -> None:
    """The same configurations under /me and /users/{id}."""
    own = await sdk.me.get()
    kind = sdk.model("DeviceEnrollmentLimitConfiguration")
    target = sdk.model("AllLicensedUsersAssignmentTarget")
    for user in (sdk.me, sdk.client.users.by_user_id(own.id),
                 sdk.client.users.by_user_id(own.user_principal_name)):
        root = user.device_enrollment_configurations
        number = await root.count.get()
        one = await root.post(kind(display_name="Own", limit=6))
        checks.classes("the class of what is created", [one], [kind])
        item = root.by_device_enrollment_configuration_id(one.id)
        checks.equal("read by its key", (await item.get()).limit, 6)
        checks.equal("not listed before it is assigned", await root.count.get(), number)
        made = await item.assignments.post(assignment(sdk, target()))
        checks.classes("the target", [made.target], [target])
        listed = (await root.get(sdk.query(root, filter="displayName eq 'Own'",
                                           expand=["assignments"]))).value
        checks.equal("listed when it is assigned", [row.id for row in listed], [one.id])
        checks.equal("with its assignment",
                     [[each.id for each in row.assignments or []] for row in listed], [[made.id]])
        changed = await item.patch(kind(limit=8))
        checks.equal("changed", (changed.limit, changed.version), (8, 2))
        same = await sdk.configuration(one.id).get()
        checks.equal("the same under the other root", (same.limit, same.display_name), (8, "Own"))
        body = sdk.body("users.item.device_enrollment_configurations.item.assign",
                        "AssignPostRequestBody")
        await item.assign.post(body(enrollment_configuration_assignments=[]))
        checks.equal("nothing after an empty list", await item.assignments.count.get(), 0)
        await item.delete()
        gone = await sdk.refused(item.get())
        checks.equal("deleted", getattr(gone, "response_status_code", None), 404)
    nobody: Any = sdk.client.users.by_user_id(str(uuid.uuid4()))
    error = await sdk.refused(nobody.device_enrollment_configurations.get())
    checks.equal("nobody's", getattr(error, "response_status_code", None), 404)


STEPS = [kinds, built_in_settings, sources, actions, effective, roots]
