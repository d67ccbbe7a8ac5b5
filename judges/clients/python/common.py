"""What both versions can do. A step leaves the tenant as other steps may find it, and needs none of
them."""

from __future__ import annotations

import asyncio
import gzip
import uuid
from datetime import datetime, timezone
from typing import Any

from checks import Checks
from kiota_abstractions.method import Method
from kiota_abstractions.request_information import RequestInformation
from msgraph_core.requests.batch_request_content import BatchRequestContent
from msgraph_core.requests.batch_request_item import BatchRequestItem
from msgraph_core.tasks.page_iterator import PageIterator
from sdk import Sdk

# The built-in configurations by the ends of their ids, in the order of a list.
BUILT_IN = {
    "_DefaultLimit": "DeviceEnrollmentLimitConfiguration",
    "_DefaultPlatformRestrictions": "DeviceEnrollmentPlatformRestrictionsConfiguration",
    "_DefaultWindowsHelloForBusiness": "DeviceEnrollmentWindowsHelloForBusinessConfiguration",
    "_DefaultWindows10EnrollmentCompletionPageConfiguration":
        "Windows10EnrollmentCompletionPageConfiguration",
    "_WindowsRestore": "WindowsRestoreDeviceEnrollmentConfiguration",
}


def built_in(sdk: Sdk) -> list[type]:
    """The classes of the built-in configurations; v1.0 has no Windows Restore."""
    names = list(BUILT_IN.values())
    return [sdk.model(name) for name in (names if sdk.version == "beta" else names[:-1])]


async def create_limit(sdk: Sdk, **values: Any) -> Any:
    values = {"display_name": "Limit", "limit": 7, **values}
    return await sdk.configurations.post(
        sdk.model("DeviceEnrollmentLimitConfiguration")(**values)
    )


async def remove(sdk: Sdk, *configurations: Any) -> None:
    for configuration in configurations:
        await sdk.configuration(configuration.id).delete()


def group_target(sdk: Sdk, group: str, kind: str = "GroupAssignmentTarget") -> Any:
    return sdk.model(kind)(group_id=group)


def assignment(sdk: Sdk, target: Any, **values: Any) -> Any:
    return sdk.model("EnrollmentConfigurationAssignment")(target=target, **values)


def assign_body(sdk: Sdk, targets: list) -> Any:
    path = ("device_management.device_enrollment_configurations.item.assign")
    body = sdk.body(path, "AssignPostRequestBody")
    return body(enrollment_configuration_assignments=[assignment(sdk, one) for one in targets])


def priority_body(sdk: Sdk, priority: int) -> Any:
    path = ("device_management.device_enrollment_configurations.item.set_priority")
    return sdk.body(path, "SetPriorityPostRequestBody")(priority=priority)


async def lists(sdk: Sdk, checks: Checks) -> None:
    listed = await sdk.configurations.get()
    checks.classes("the classes of a list", listed.value, built_in(sdk))
    for configuration, end in zip(listed.value, BUILT_IN):
        checks.true(f"an id that ends with {end}", configuration.id.endswith(end), configuration.id)
        checks.equal("the name", configuration.display_name, "All users and all devices")
        checks.equal("the priority", configuration.priority, 0)
        checks.equal("the version", configuration.version, 0)
    limit, restrictions, hello, page = listed.value[:4]
    checks.equal("the limit", limit.limit, 5)
    checks.equal("the oldest time there is", limit.created_date_time,
                 datetime(1, 1, 1, tzinfo=timezone.utc))
    checks.true("a time of the last change", limit.last_modified_date_time.year >= 2026,
                limit.last_modified_date_time)
    checks.true("a description", limit.description.startswith("This is the default Device Limit"),
                limit.description)
    checks.equal("a restriction", type(restrictions.android_restriction).__name__,
                 "DeviceEnrollmentPlatformRestriction")
    checks.equal("a member of a restriction",
                 restrictions.windows_mobile_restriction.platform_blocked, True)
    checks.equal("another member of it", restrictions.ios_restriction.os_minimum_version, "")
    checks.equal("an enumeration", hello.state, sdk.model("Enablement").NotConfigured)
    checks.equal("another enumeration", hello.pin_uppercase_characters_usage,
                 sdk.model("WindowsHelloForBusinessPinUsage").Disallowed)
    checks.equal("the longest PIN", hello.pin_maximum_length, 127)
    checks.equal("a Boolean", page.allow_non_blocking_app_installation, False)
    one = await sdk.configuration(limit.id).get()
    checks.classes("the class of one", [one], [type(limit)])
    checks.equal("the same id", one.id, limit.id)
    checks.equal("the same limit", one.limit, 5)


async def query(sdk: Sdk, checks: Checks) -> None:
    kept = [await create_limit(sdk, display_name=name) for name in ("O'Neil & Söhne", "Second")]

    async def asked(**options: Any) -> list:
        configuration = sdk.query(sdk.configurations, **options)
        return (await sdk.configurations.get(configuration)).value

    found = await asked(filter="displayName eq 'O''Neil & Söhne'")
    checks.equal("what a name finds", [one.id for one in found], [kept[0].id])
    found = await asked(filter="priority gt 0", orderby=["displayName desc"])
    checks.equal("the order of names", [one.display_name for one in found],
                 ["Second", "O'Neil & Söhne"])
    found = await asked(filter="priority gt 0 and startswith(displayName,'Sec')",
                        select=["id", "displayName"])
    checks.equal("what two conditions find", [one.id for one in found], [kept[1].id])
    checks.equal("what is selected", [one.display_name for one in found], ["Second"])
    checks.equal("what is not selected", [(one.priority, one.limit) for one in found],
                 [(None, None)])
    checks.classes("the class of what is selected", found, [type(kept[0])])
    found = await asked(filter="priority gt 0", orderby=["priority"], skip=1)
    checks.equal("what is not skipped", [one.priority for one in found], [2])
    error = await sdk.refused(asked(filter="priorty gt 0"))
    checks.equal("a misspelt filter", getattr(error, "response_status_code", None), 400)
    checks.true("the error names it", "priorty" in error.error.message, error.error.message)
    await remove(sdk, *kept)


async def pages(sdk: Sdk, checks: Checks) -> None:
    kept = [await create_limit(sdk, display_name=f"Page {number}") for number in range(5)]
    wanted = [one.id for one in kept]
    configuration = sdk.query(sdk.configurations, top=2, filter="priority gt 0",
                              orderby=["priority"], count=True)
    first = await sdk.configurations.get(configuration)
    checks.equal("the first page", [one.id for one in first.value], wanted[:2])
    checks.equal("the count of all", first.odata_count, 5)
    checks.true("a next page", (first.odata_next_link or "").startswith(sdk.base + "/"),
                first.odata_next_link)
    seen: list[str] = []

    def visit(one: Any) -> bool:
        seen.append(one.id)
        return len(seen) < 50

    iterator = PageIterator(first, sdk.adapter, error_mapping={"XXX": sdk.error})
    await iterator.iterate(visit)
    checks.equal("what the iterator visits", seen, wanted)

    # Stopped in the middle of a page, and begun again.
    seen.clear()
    iterator = PageIterator(first, sdk.adapter, error_mapping={"XXX": sdk.error})
    await iterator.iterate(lambda one: visit(one) and len(seen) != 3)
    checks.equal("where the iterator was stopped", seen, wanted[:3])
    await iterator.iterate(visit)
    checks.equal("what the iterator visits afterwards", seen, wanted)

    last = await sdk.configurations.get(
        sdk.query(sdk.configurations, top=2, skip=4, filter="priority gt 0", orderby=["priority"])
    )
    checks.equal("the last page", [one.id for one in last.value], wanted[4:])
    checks.equal("nothing after the last page", last.odata_next_link, None)
    await remove(sdk, *kept)


async def counts(sdk: Sdk, checks: Checks) -> None:
    number = len(built_in(sdk))
    checks.equal("the count", await sdk.configurations.count.get(), number)
    kept = await create_limit(sdk)
    checks.equal("the count of one more", await sdk.configurations.count.get(), number + 1)
    configuration = sdk.query(sdk.configurations.count, filter="priority gt 0")
    checks.equal("the count of a filter", await sdk.configurations.count.get(configuration), 1)
    listed = await sdk.configurations.get(sdk.query(sdk.configurations, count=True, top=1))
    checks.equal("the count beside a page", (listed.odata_count, len(listed.value)),
                 (number + 1, 1))
    await remove(sdk, kept)


async def create(sdk: Sdk, checks: Checks) -> None:
    """Every kind that v1.0 documents and that can be created."""
    usage = sdk.model("WindowsHelloForBusinessPinUsage")
    enablement = sdk.model("Enablement")
    kinds = [
        ("DeviceEnrollmentLimitConfiguration", "_Limit", {"limit": 12}),
        (
            "Windows10EnrollmentCompletionPageConfiguration",
            "_Windows10EnrollmentCompletionPageConfiguration",
            {"allow_non_blocking_app_installation": True},
        ),
        (
            "DeviceEnrollmentWindowsHelloForBusinessConfiguration",
            "_WindowsHelloForBusiness",
            {
                "pin_minimum_length": 8,
                "pin_maximum_length": 64,
                "pin_uppercase_characters_usage": usage.Required,
                "pin_lowercase_characters_usage": usage.Allowed,
                "pin_special_characters_usage": usage.Disallowed,
                "state": enablement.Enabled,
                "security_device_required": True,
                "unlock_with_biometrics_enabled": False,
                "remote_passport_enabled": True,
                "pin_previous_block_count": 3,
                "pin_expiration_in_days": 90,
                "enhanced_biometrics_state": enablement.Disabled,
            },
        ),
    ]
    for kind, end, values in kinds:
        await created(sdk, checks, kind, end, values)


async def created(sdk: Sdk, checks: Checks, kind: str, end: str, values: dict[str, Any]) -> None:
    """Creates one, and reads it back as its class with its values."""
    values = {"display_name": f"A {kind}", "description": "Line\nbreak, \"quote\", ž", **values}
    one = await sdk.configurations.post(sdk.model(kind)(**values))
    now = datetime.now(timezone.utc)
    read = await sdk.configuration(one.id).get()
    for what, got in (("created", one), ("read", read)):
        checks.classes(f"the class of what is {what}", [got], [sdk.model(kind)])
        checks.true(f"the id of a {kind}", got.id.endswith(end), got.id)
        for name, value in values.items():
            checks.equal(f"{name} of the {kind} that is {what}", getattr(got, name), value)
        checks.equal(f"the version of what is {what}", got.version, 1)
        checks.equal(f"the priority of what is {what}", got.priority, 1)
        age = abs((now - got.created_date_time).total_seconds())
        checks.true(f"the time of what is {what}", age < 600, got.created_date_time)
    await remove(sdk, one)


async def update(sdk: Sdk, checks: Checks) -> None:
    kind = sdk.model("DeviceEnrollmentLimitConfiguration")
    kept = await create_limit(sdk, display_name="Before", description="Gone soon", limit=3)
    item = sdk.configuration(kept.id)

    # Sets what it names and leaves the rest.
    patched = await item.patch(kind(limit=9))
    for what, got in (("the answer", patched), ("what is read", await item.get())):
        checks.classes(f"the class of {what}", [got], [kind])
        checks.equal(f"set in {what}", got.limit, 9)
        checks.equal(f"left in {what}", (got.display_name, got.description),
                     ("Before", "Gone soon"))
        checks.equal(f"the version of {what}", got.version, 2)

    # Null by the SDK's own way: what was read, with one property set to nothing.
    read = await item.get()
    read.description = None
    read.limit = 4
    patched = await item.patch(read)
    for what, got in (("the answer", patched), ("what is read", await item.get())):
        checks.equal(f"cleared in {what}", got.description, None)
        checks.equal(f"changed with it in {what}", (got.display_name, got.limit), ("Before", 4))

    # Null as additional data, which is what programs did before the SDK had another way.
    await item.patch(kind(display_name="After", description="Back"))
    await item.patch(kind(additional_data={"description": None}))
    got = await item.get()
    checks.equal("cleared by additional data", (got.display_name, got.description),
                 ("After", None))
    checks.true("the time of the change", got.last_modified_date_time > kept.created_date_time,
                got.last_modified_date_time)
    await remove(sdk, kept)


async def assign(sdk: Sdk, checks: Checks) -> None:
    kept = await create_limit(sdk)
    item = sdk.configuration(kept.id)
    included, left_out = str(uuid.uuid4()), str(uuid.uuid4())
    targets = [
        group_target(sdk, included),
        group_target(sdk, left_out, "ExclusionGroupAssignmentTarget"),
        sdk.model("AllLicensedUsersAssignmentTarget")(),
        sdk.model("AllDevicesAssignmentTarget")(),
        sdk.model("ConfigurationManagerCollectionAssignmentTarget")(collection_id="SMS00001"),
    ]
    await item.assign.post(assign_body(sdk, targets))
    listed = (await item.assignments.get()).value
    checks.classes("the classes of assignments", listed,
                   [sdk.model("EnrollmentConfigurationAssignment")] * 5)
    found = [one.target for one in listed]
    checks.classes("the classes of targets", found, [type(target) for target in targets])
    checks.equal("the groups", [found[0].group_id, found[1].group_id], [included, left_out])
    checks.equal("the collection", found[4].collection_id, "SMS00001")
    checks.equal("their count", await item.assignments.count.get(), 5)

    # Twice the same is in order, and another list replaces the first.
    await item.assign.post(assign_body(sdk, targets[:2]))
    listed = (await item.assignments.get()).value
    checks.classes("what replaced them", [one.target for one in listed],
                   [type(target) for target in targets[:2]])
    await item.assign.post(assign_body(sdk, []))
    checks.equal("nothing after an empty list", (await item.assignments.get()).value, [])
    await remove(sdk, kept)


async def priority(sdk: Sdk, checks: Checks) -> None:
    kept = [await create_limit(sdk, display_name=name) for name in "ABC"]

    async def numbers() -> list[int]:
        return [(await sdk.configuration(one.id).get()).priority for one in kept]

    checks.equal("the first priorities", await numbers(), [1, 2, 3])
    await sdk.configuration(kept[2].id).set_priority.post(priority_body(sdk, 1))
    checks.equal("after an exchange", await numbers(), [3, 2, 1])
    for number in (9, 0, 2):
        call = sdk.configuration(kept[1].id).set_priority.post(priority_body(sdk, number))
        error = await sdk.refused(call)
        checks.classes(f"setPriority {number}", [error], [sdk.error])
        checks.equal(f"the status of setPriority {number}",
                     getattr(error, "response_status_code", None), 400)
    checks.equal("after what was refused", await numbers(), [3, 2, 1])
    await remove(sdk, *kept)


async def items(sdk: Sdk, checks: Checks) -> None:
    """Assignments one by one."""
    kept = await create_limit(sdk)
    item = sdk.configuration(kept.id)
    group = str(uuid.uuid4())
    first = await item.assignments.post(assignment(sdk, group_target(sdk, group)))
    kind = sdk.model("EnrollmentConfigurationAssignment")
    checks.classes("the class of what is created", [first, first.target],
                   [kind, sdk.model("GroupAssignmentTarget")])
    checks.equal("an id that is a GUID", str(uuid.UUID(first.id)), first.id)
    checks.equal("the group", first.target.group_id, group)
    second = await item.assignments.post(
        assignment(sdk, sdk.model("AllDevicesAssignmentTarget")())
    )
    listed = (await item.assignments.get()).value
    checks.equal("both", [one.id for one in listed], [first.id, second.id])
    one = item.assignments.by_enrollment_configuration_assignment_id(second.id)
    checks.equal("one of them", (await one.get()).id, second.id)
    changed = await one.patch(
        assignment(sdk, sdk.model("AllLicensedUsersAssignmentTarget")())
    )
    for what, got in (("the answer", changed), ("what is read", await one.get())):
        checks.equal(f"the id of {what}", got.id, second.id)
        checks.classes(f"the target of {what}", [got.target],
                       [sdk.model("AllLicensedUsersAssignmentTarget")])
    again = await sdk.refused(item.assignments.post(assignment(sdk, group_target(sdk, group))))
    checks.equal("the same target again", getattr(again, "response_status_code", None), 400)
    await one.delete()
    checks.equal("after the deletion", await item.assignments.count.get(), 1)
    gone = await sdk.refused(one.get())
    checks.equal("the deleted one", getattr(gone, "response_status_code", None), 404)
    await remove(sdk, kept)


async def expand(sdk: Sdk, checks: Checks) -> None:
    kept = await create_limit(sdk, display_name="Expanded")
    item = sdk.configuration(kept.id)
    await item.assign.post(assign_body(sdk, [sdk.model("AllLicensedUsersAssignmentTarget")()]))
    one = await item.get(sdk.query(item, expand=["assignments"]))
    wanted = [sdk.model("AllLicensedUsersAssignmentTarget")]
    checks.classes("the target in one", [each.target for each in one.assignments or []], wanted)
    checks.equal("the rest of one", (one.display_name, one.limit), ("Expanded", 7))
    listed = await sdk.configurations.get(sdk.query(
        sdk.configurations, filter="displayName eq 'Expanded'",
        expand=["assignments($select=id,target)"], select=["id", "displayName"],
    ))
    found = [each for row in listed.value for each in row.assignments or []]
    checks.classes("the target in a list", [each.target for each in found], wanted)
    checks.true("the id in a list", all(each.id for each in found), found)
    plain = await item.get()
    checks.equal("nothing without asking", plain.assignments, None)
    all_of_them = await sdk.configurations.get(
        sdk.query(sdk.configurations, expand=["assignments"])
    )
    built_ins = [row for row in all_of_them.value if row.priority == 0]
    checks.equal("the assignment of a built-in has its id",
                 [[each.id for each in row.assignments or []] for row in built_ins],
                 [[row.id] for row in built_ins])
    await remove(sdk, kept)


async def batch(sdk: Sdk, checks: Checks) -> None:
    kept = await create_limit(sdk, display_name="In a batch")
    item = sdk.configuration(kept.id)
    limit = sdk.model("DeviceEnrollmentLimitConfiguration")

    def step(name: str, request: RequestInformation, relative: bool = True) -> BatchRequestItem:
        made = BatchRequestItem(request, id=name)
        if relative:
            # The SDK leaves the host in; https://github.com/microsoftgraph/msgraph-sdk-python/issues/1015
            made.url = made.url.replace(sdk.base, "")
        return made

    content = BatchRequestContent()
    for made in (
        step("list", sdk.configurations.to_get_request_information()),
        step("one", item.to_get_request_information()),
        step("patch", item.to_patch_request_information(limit(limit=2))),
        step("create", sdk.configurations.to_post_request_information(
            limit(display_name="From a batch", limit=1))),
        step("assign", item.assign.to_post_request_information(
            assign_body(sdk, [sdk.model("AllDevicesAssignmentTarget")()]))),
        step("missing", sdk.configuration("nothing").to_get_request_information()),
        step("host", item.to_get_request_information(), relative=False),
        step("me", sdk.me.to_get_request_information()),
    ):
        content.add_request(made.id, made)
    answer = await sdk.batch.post(content)
    checks.equal("the statuses of a batch", answer.get_response_status_codes(), {
        "list": 200, "one": 200, "patch": 200, "create": 201, "assign": 204, "missing": 404,
        "host": 400, "me": 200,
    })
    # The SDK drops the bodies, https://github.com/microsoft/kiota-python/issues/737; the client for
    # JavaScript reads them.
    for name in ("list", "one", "create", "missing", "me"):
        kind = answer.get_response_by_id(name).content_type or ""
        checks.equal(f"the type of {name}", kind.split(";")[0], "application/json")
    own = [answer.get_response_by_id(name).headers.get("request-id") for name in ("one", "me")]
    checks.true("an id of each", all(own) and own[0] != own[1], own)
    checks.equal("what a batch changed", (await item.get()).limit, 2)
    checks.equal("what a batch assigned", await item.assignments.count.get(), 1)
    found = (await sdk.configurations.get(
        sdk.query(sdk.configurations, filter="displayName eq 'From a batch'")
    )).value
    checks.equal("what a batch created", [one.limit for one in found], [1])
    await remove(sdk, kept, *found)


async def deletion(sdk: Sdk, checks: Checks) -> None:
    kept = await create_limit(sdk)
    before = await sdk.configurations.count.get()
    await sdk.configuration(kept.id).delete()
    error = await sdk.refused(sdk.configuration(kept.id).get())
    checks.classes("what is read afterwards", [error], [sdk.error])
    checks.equal("its status", getattr(error, "response_status_code", None), 404)
    checks.equal("one less", await sdk.configurations.count.get(), before - 1)
    again = await sdk.refused(sdk.configuration(kept.id).delete())
    checks.equal("deleting it again", getattr(again, "response_status_code", None), 404)
    built_ins = (await sdk.configurations.get()).value
    refused = await sdk.refused(sdk.configuration(built_ins[0].id).delete())
    checks.equal("deleting a built-in", getattr(refused, "response_status_code", None), 400)


async def errors(sdk: Sdk, checks: Checks) -> None:
    details = sdk.model_of_errors("ErrorDetails")
    asked = str(uuid.uuid4())
    configuration, _ = sdk.inspected(client_request_id=asked)
    error = await sdk.refused(sdk.configuration("nothing").get(configuration))
    checks.classes("the class of an error", [error], [sdk.error])
    checks.equal("the status", error.response_status_code, 404)
    checks.equal("the code", error.error.code, "ResourceNotFound")
    checks.true("the message names the id", "'nothing'" in error.error.message,
                error.error.message)
    checks.equal("the primary message", error.primary_message, error.error.message)
    inner = error.error.inner_error
    checks.equal("the client's id", inner.client_request_id, asked)
    checks.equal("the client's id in the header",
                 error.response_headers.get("client-request-id"), asked)
    checks.equal("the server's id", error.response_headers.get("request-id"), inner.request_id)
    checks.equal("an id that is a GUID", str(uuid.UUID(inner.request_id)), inner.request_id)
    checks.true("a time", inner.date.year >= 2026, inner.date)

    wrong = sdk.model("DeviceEnrollmentLimitConfiguration")(
        limit=99, additional_data={"colour": "red", "displayName": 7}
    )
    error = await sdk.refused(sdk.configurations.post(wrong))
    checks.classes("the class of a bad request", [error], [sdk.error])
    checks.equal("the status of a bad request", error.response_status_code, 400)
    found = error.error.details or []
    checks.classes("its details", found, [details] * 3)
    checks.equal("their targets", sorted(detail.target for detail in found),
                 ["/colour", "/displayName", "/limit"])
    checks.equal("their codes", {detail.code for detail in found}, {"BadRequest"})
    checks.true("their messages", all(detail.message in error.error.message for detail in found),
                [detail.message for detail in found])

    # A method that the path does not have.
    request = sdk.configurations.to_get_request_information()
    request.http_method = Method.PUT
    call = sdk.adapter.send_no_response_content_async(request, {"XXX": sdk.error})
    error = await sdk.refused(call)
    checks.classes("the class for a wrong method", [error], [sdk.error])
    checks.equal("the status for a wrong method", error.response_status_code, 405)
    checks.true("what is allowed instead", "GET" in error.response_headers.get("allow", ""),
                error.response_headers)

    # A part of Graph that is not served.
    error = await sdk.refused(sdk.client.device_management.managed_devices.get())
    checks.equal("the status for what is not there", error.response_status_code, 400)
    checks.true("the segment that is not there", "managedDevices" in error.error.message,
                error.error.message)


async def ids(sdk: Sdk, checks: Checks) -> None:
    asked = str(uuid.uuid4())
    configuration, headers = sdk.inspected(client_request_id=asked)
    await sdk.configurations.get(configuration)
    checks.equal("the client's id", headers.of("client-request-id"), [asked])
    own = headers.of("request-id")
    checks.equal("one id of the server's", len(own), 1)
    configuration, headers = sdk.inspected()
    await sdk.configurations.get(configuration)
    checks.equal("the server's id for both", headers.of("client-request-id"),
                 headers.of("request-id"))
    checks.true("another id each time", headers.of("request-id") != own, own)
    configuration, headers = sdk.inspected()
    one = await sdk.configurations.post(
        sdk.model("DeviceEnrollmentLimitConfiguration")(limit=1), configuration
    )
    checks.equal("where it is", headers.of("location"), [
        f"{sdk.base}/deviceManagement/deviceEnrollmentConfigurations/{one.id}"
    ])
    await remove(sdk, one)


async def compressed(sdk: Sdk, checks: Checks) -> None:
    limit = sdk.model("DeviceEnrollmentLimitConfiguration")
    request = sdk.configurations.to_post_request_information(
        limit(display_name="Compressed " * 500, limit=8)
    )
    plain = len(request.content)
    request.content = gzip.compress(request.content)
    request.headers.add("Content-Encoding", "gzip")
    checks.true("a smaller body", len(request.content) * 10 < plain, len(request.content))
    one = await sdk.adapter.send_async(
        request, sdk.model("DeviceEnrollmentConfiguration"), {"XXX": sdk.error}
    )
    checks.equal("what was in it", (one.display_name, one.limit), ("Compressed " * 500, 8))
    await remove(sdk, one)


async def large(sdk: Sdk, checks: Checks) -> None:
    text = "0123456789ž" * 20_000
    one = await create_limit(sdk, description=text)
    read = await sdk.configuration(one.id).get()
    checks.equal("a large text, created", one.description == text, True)
    checks.equal("a large text, read", read.description == text, True)
    await remove(sdk, one)
    error = await sdk.refused(create_limit(sdk, description=text * 10))
    checks.classes("what is too large", [error], [sdk.error])
    checks.equal("its status", getattr(error, "response_status_code", None), 413)
    checks.equal("its code", error.error.code, "RequestEntityTooLarge")


async def directory(sdk: Sdk, checks: Checks) -> None:
    """Users, groups and members. Objects of a directory are read as what they are."""
    user_kind, group_kind = sdk.model("User"), sdk.model("Group")
    name = f"ada.{uuid.uuid4()}@muster.example"
    user = await sdk.client.users.post(user_kind(
        account_enabled=True, display_name="Ada", mail_nickname="ada", user_principal_name=name,
    ))
    checks.classes("the class of a user", [user], [user_kind])
    checks.equal("a user", (user.display_name, user.user_principal_name), ("Ada", name))
    for key in (user.id, name):
        found = await sdk.client.users.by_user_id(key).get()
        checks.equal("a user by its key", found.id, user.id)
    await sdk.client.users.by_user_id(user.id).patch(user_kind(display_name="Ada L."))
    found = await sdk.client.users.by_user_id(user.id).get()
    checks.equal("a changed name", found.display_name, "Ada L.")

    group = await sdk.client.groups.post(group_kind(
        display_name="Pilots", mail_enabled=False, mail_nickname="pilots", security_enabled=True,
    ))
    outer = await sdk.client.groups.post(group_kind(
        display_name="All", mail_enabled=False, mail_nickname="all", security_enabled=True,
    ))
    checks.classes("the class of a group", [group], [group_kind])
    reference = sdk.model("ReferenceCreate")
    for holder, member in ((group, user), (outer, group)):
        await sdk.client.groups.by_group_id(holder.id).members.ref.post(
            reference(odata_id=f"https://graph.microsoft.com/v1.0/directoryObjects/{member.id}")
        )
    members = await sdk.client.groups.by_group_id(group.id).members.get()
    checks.classes("the class of a member", members.value, [user_kind])
    checks.equal("a member", [one.id for one in members.value], [user.id])
    members = await sdk.client.groups.by_group_id(outer.id).members.get()
    checks.classes("the class of a group in a group", members.value, [group_kind])
    found = await sdk.client.users.by_user_id(user.id).transitive_member_of.get()
    checks.equal("the groups of a user", {one.id for one in found.value}, {group.id, outer.id})
    found = await sdk.client.groups.get(
        sdk.query(sdk.client.groups, filter="displayName eq 'Pilots'")
    )
    checks.equal("a group by its name", [one.id for one in found.value], [group.id])

    again = await sdk.refused(sdk.client.groups.by_group_id(group.id).members.ref.post(
        reference(odata_id=f"{sdk.base}/directoryObjects/{user.id}")
    ))
    checks.equal("a member twice", getattr(again, "response_status_code", None), 400)
    await sdk.client.groups.by_group_id(group.id).members.by_directory_object_id(
        user.id
    ).ref.delete()
    members = await sdk.client.groups.by_group_id(group.id).members.get()
    checks.equal("no member any more", members.value, [])
    for one in (group, outer):
        await sdk.client.groups.by_group_id(one.id).delete()
    await sdk.client.users.by_user_id(user.id).delete()
    gone = await sdk.refused(sdk.client.users.by_user_id(user.id).get())
    checks.equal("a deleted user", getattr(gone, "response_status_code", None), 404)


async def me(sdk: Sdk, checks: Checks) -> None:
    """`/me` by its own name, and by the one that the SDKs put in its place."""
    own = await sdk.me.get()
    checks.classes("the class of me", [own], [sdk.model("User")])
    checks.equal("an id that is a GUID", str(uuid.UUID(own.id)), own.id)
    by_id = await sdk.client.users.by_user_id(own.id).get()
    checks.equal("the same user", by_id.user_principal_name, own.user_principal_name)
    name = "me-token-to-replace"
    request = sdk.me.to_get_request_information()
    checks.true("the SDK's name for me", request.url.endswith(f"/users/{name}"), request.url)
    # Spelled so that the SDK does not replace it, as it comes from clients that never do.
    raw = RequestInformation(Method.GET, None, None)
    raw.url = f"{sdk.base}/users/{name.replace('-', '%2D')}"
    raw.headers.add("Accept", "application/json")
    found = await sdk.adapter.send_async(raw, sdk.model("User"), {"XXX": sdk.error})
    checks.equal("me by the SDK's name", found.id, own.id)
    checks.equal("licenses", [str(one.sku_id) for one in own.assigned_licenses or []],
                 ["061f9ace-7d42-4136-88ac-31dc755f143f"])


async def retries(sdk: Sdk, checks: Checks) -> None:
    """The store is locked by another program, so that the server answers 503 with Retry-After;
    the SDK comes again by itself."""
    async def react(status: int) -> None:
        if status == 503:
            await sdk.ask("/store/unlock")

    with sdk.watch(react) as seen:
        try:
            await sdk.ask("/store/lock")
            one = await create_limit(sdk, display_name="At last")
        finally:
            await sdk.ask("/store/unlock")
    checks.equal("what the server said", [each.status for each in seen], [503, 201])
    checks.equal("what was created at last", one.display_name, "At last")
    found = await sdk.configurations.get(
        sdk.query(sdk.configurations, filter="displayName eq 'At last'")
    )
    checks.equal("once only", [each.id for each in found.value], [one.id])
    await remove(sdk, one)


STEPS = [lists, query, pages, counts, create, update, assign, priority, items, expand, batch,
         deletion, errors, ids, compressed, large, directory, me]
# What takes the time of a lock to wait for.
LAST = [retries]
