"""Too many requests. Each step has a server of its own, which lets two requests through in three
seconds."""

from __future__ import annotations

from checks import Checks
from common import create_limit
from kiota_abstractions.base_request_configuration import RequestConfiguration
from kiota_http.middleware.options import RetryHandlerOption
from msgraph_core.requests.batch_request_content import BatchRequestContent
from msgraph_core.requests.batch_request_item import BatchRequestItem
from sdk import Sdk

SECONDS = ("1", "2", "3")


async def used_up(sdk: Sdk) -> Sdk:
    """A client of a server of its own, whose two requests are used up."""
    # What the SDK loads for its first answer can take longer than the three seconds.
    await sdk.configurations.get()
    sdk = await sdk.limited()
    for _ in range(2):
        await sdk.configurations.get()
    return sdk


async def throttled(sdk: Sdk, checks: Checks) -> None:
    """What the SDK raises when it is told not to come again."""
    sdk = await used_up(sdk)
    once = RequestConfiguration(options=[RetryHandlerOption(should_retry=False)])
    with sdk.watch() as seen:
        error = await sdk.refused(sdk.configurations.get(once))
    checks.equal("what the server said", [each.status for each in seen], [429])
    checks.classes("the class of the error", [error], [sdk.error])
    checks.equal("its status", error.response_status_code, 429)
    checks.equal("its code", error.error.code, "TooManyRequests")
    checks.true("its message names the limit", "2 requests in 3s" in error.primary_message,
                error.primary_message)
    inner = error.error.inner_error
    checks.equal("its id", inner.request_id, error.response_headers.get("request-id"))
    checks.true("when to come again", error.response_headers.get("retry-after") in SECONDS,
                error.response_headers)


async def waits(sdk: Sdk, checks: Checks) -> None:
    """The SDK comes again by itself, when it was told to."""
    sdk = await used_up(sdk)
    with sdk.watch() as seen:
        one = await create_limit(sdk, display_name="In the end")
    checks.equal("what the server said", [each.status for each in seen], [429, 201])
    checks.equal("what was created in the end", one.display_name, "In the end")
    first, last = seen[0], seen[-1]
    told = first.headers.get("retry-after")
    checks.true("when to come again", told in SECONDS, told)
    checks.true("when it came again", int(told) <= last.sent - first.answered + 0.1,
                last.sent - first.answered)
    checks.equal("that it came again", last.number, "1")
    found = await sdk.configurations.get()
    checks.equal("once only", [row.id for row in found.value if row.priority], [one.id])


async def batched(sdk: Sdk, checks: Checks) -> None:
    """Requests of a batch are counted one by one."""
    sdk = await sdk.limited()
    content = BatchRequestContent()
    for name, asked in (("first", sdk.configurations), ("second", sdk.configurations),
                        ("third", sdk.configurations), ("me", sdk.me)):
        made = BatchRequestItem(asked.to_get_request_information(), id=name)
        made.url = made.url.replace(sdk.base, "")
        content.add_request(made.id, made)
    with sdk.watch() as seen:
        answer = await sdk.batch.post(content)
    checks.equal("the batch itself", [each.status for each in seen], [200])
    checks.equal("the statuses of a batch", answer.get_response_status_codes(),
                 {"first": 200, "second": 200, "third": 429, "me": 200})
    told = {name: (answer.get_response_by_id(name).headers or {}).get("Retry-After")
            for name in ("second", "third", "me")}
    checks.true("when to come again", told.pop("third") in SECONDS, told)
    checks.equal("for that request only", told, {"second": None, "me": None})


STEPS = [throttled, waits, batched]
