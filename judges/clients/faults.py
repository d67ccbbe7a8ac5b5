"""The faults of the trial: one thing that is wrong each, and the step that must notice it.

A fault changes the request before the server has it, or the answer before the client has it. One
that changes nothing would be noticed by nobody, so the judge demands that each is noticed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

from proxy import Ask, Exchange

GRAPH = "#microsoft.graph."
LISTED = re.compile(r"/deviceEnrollmentConfigurations$")


@dataclass(frozen=True)
class Fault:
    """What is wrong, the step that must notice, and for whom."""

    name: str
    step: str
    answer: Ask | None = None
    request: Ask | None = None
    clients: frozenset[str] = frozenset({"v1.0", "beta", "javascript"})


def path(exchange: Exchange) -> str:
    return urlsplit(exchange.target).path


def is_path(exchange: Exchange, end: str) -> bool:
    return path(exchange).endswith(end)


def walk(value: Any, change: Callable[[dict], None]) -> None:
    """Every object of a body, the inner ones first."""
    for inner in value.values() if isinstance(value, dict) else value:
        if isinstance(inner, (dict, list)):
            walk(inner, change)
    if isinstance(value, dict):
        change(value)


def objects(change: Callable[[dict], None]) -> Ask:
    """Changes every object of an answer."""
    def changed(exchange: Exchange) -> None:
        if exchange.answer.startswith(b"{"):
            body = json.loads(exchange.answer)
            walk(body, change)
            exchange.answer = json.dumps(body).encode()
    return changed


def without(*names: str) -> Ask:
    return objects(lambda found: [found.pop(name, None) for name in names])


def put(**values: Any) -> Ask:
    """Sets properties where they are."""
    def change(found: dict) -> None:
        found.update({name: value for name, value in values.items() if name in found})
    return objects(change)


def retyped(kind: str, other: str | None) -> Ask:
    """Takes a type's name away, or puts another in its place."""
    def change(found: dict) -> None:
        if found.get("@odata.type") == GRAPH + kind:
            if other:
                found["@odata.type"] = GRAPH + other
            else:
                del found["@odata.type"]
    return objects(change)


def sent(change: Callable[[dict], None]) -> Ask:
    """Changes every object of a request, so that the server seems not to read something."""
    def changed(exchange: Exchange) -> None:
        if exchange.body.startswith(b"{"):
            body = json.loads(exchange.body)
            walk(body, change)
            exchange.body = json.dumps(body).encode()
            exchange.headers = {**exchange.headers, "Content-Length": str(len(exchange.body))}
    return changed


def unread(option: str) -> Ask:
    """Takes a query option away, so that the server seems not to know it."""
    def changed(exchange: Exchange) -> None:
        address = urlsplit(exchange.target)
        pairs = parse_qsl(address.query, keep_blank_values=True)
        kept = "&".join(f"{name}={quote(value, safe='')}" for name, value in pairs
                        if name.lower() != option)
        exchange.target = address.path + (f"?{kept}" if kept else "")
    return changed


def pretended(method: str, end: str, status: int = 204) -> Ask:
    """Answers itself, so that the server seems to do what it does not."""
    def changed(exchange: Exchange) -> None:
        if exchange.method == method and re.search(end, path(exchange)):
            exchange.status, exchange.reason = status, "Pretended"
    return changed


def status(wrong: int, other: int) -> Ask:
    def changed(exchange: Exchange) -> None:
        if exchange.status == wrong:
            exchange.status = other
    return changed


def emptied(at_least: int) -> Ask:
    """An answer whose body is lost."""
    def changed(exchange: Exchange) -> None:
        if exchange.status >= at_least:
            exchange.answer = b""
            exchange.answer_headers = [(name, value) for name, value in exchange.answer_headers
                                       if name.lower() != "content-type"]
    return changed


def header(name: str, value: str | None) -> Ask:
    def changed(exchange: Exchange) -> None:
        kept = [(one, held) for one, held in exchange.answer_headers if one.lower() != name]
        exchange.answer_headers = kept + ([(name, value)] if value else [])
    return changed


def listing(change: Callable[[dict], None]) -> Ask:
    """Changes the answers to lists of configurations."""
    def changed(exchange: Exchange) -> None:
        if exchange.method == "GET" and LISTED.search(path(exchange)) and exchange.status == 200:
            body = json.loads(exchange.answer)
            change(body)
            exchange.answer = json.dumps(body).encode()
    return changed


def later_pages(change: Callable[[dict], None]) -> Ask:
    """Changes every page but the first."""
    change_list = listing(change)
    def changed(exchange: Exchange) -> None:
        if "skiptoken" in exchange.target:
            change_list(exchange)
    return changed


def counted(by: int) -> Ask:
    def changed(exchange: Exchange) -> None:
        if is_path(exchange, "/$count") and exchange.answer.isdigit():
            exchange.answer = str(int(exchange.answer) + by).encode()
    return changed


def batched(change: Callable[[dict], None]) -> Ask:
    """Changes every answer in the answer to a batch."""
    def changed(exchange: Exchange) -> None:
        if is_path(exchange, "/$batch") and exchange.status == 200:
            body = json.loads(exchange.answer)
            for one in body["responses"]:
                change(one)
            exchange.answer = json.dumps(body).encode()
    return changed


def shortened(found: dict) -> None:
    if isinstance(found.get("description"), str):
        found["description"] = found["description"][:50_000]


def wrong_time(found: dict) -> None:
    if "createdDateTime" in found:
        found["createdDateTime"] = "2001-01-01T00:00:00Z"


def without_nulls(found: dict) -> None:
    for name in [name for name, value in found.items() if value is None]:
        del found[name]


def lost_dependency(exchange: Exchange) -> None:
    if is_path(exchange, "/$batch"):
        sent(lambda found: found.pop("dependsOn", None))(exchange)


def refused_encoding(exchange: Exchange) -> None:
    if any(name.lower() == "content-encoding" for name in exchange.headers):
        exchange.status, exchange.reason = 415, "Pretended"


def other_id(found: dict) -> None:
    if "request-id" in found:
        found["request-id"] = "00000000-0000-0000-0000-000000000000"


PYTHON = frozenset({"v1.0", "beta"})
BETA = frozenset({"beta", "javascript"})
JAVASCRIPT = frozenset({"javascript"})
LIMIT = "deviceEnrollmentLimitConfiguration"
PAGE = "windows10EnrollmentCompletionPageConfiguration"
NOTIFICATION = "deviceEnrollmentNotificationConfiguration"

FAULTS = [
    # Types: without them an SDK makes the base class of everything.
    Fault("types-lost", "lists", without("@odata.type")),
    Fault("type-lost", "create", retyped(LIMIT, None)),
    Fault("type-of-another", "lists", retyped(LIMIT, PAGE)),
    Fault("type-without-number-sign", "lists", objects(
        lambda found: found.update({"@odata.type": found["@odata.type"][1:]})
        if "@odata.type" in found else None)),
    Fault("target-type-lost", "assign", retyped("allDevicesAssignmentTarget", None)),
    Fault("target-of-another", "items", retyped("groupAssignmentTarget", "allDevicesAssignmentTarget")),
    Fault("member-type-lost", "directory", retyped("user", None)),
    # Values.
    Fault("number-as-text", "lists", put(limit="5")),
    Fault("number-changed", "lists", put(limit=6)),
    Fault("name-lost", "create", without("displayName")),
    Fault("enumeration-changed", "create", put(state="disabled")),
    Fault("enumeration-unknown", "create", put(pinUppercaseCharactersUsage="sometimes")),
    Fault("time-changed", "create", objects(wrong_time)),
    Fault("id-changed", "lists", put(id="another")),
    Fault("restriction-lost", "lists", without("windowsMobileRestriction")),
    Fault("text-cut", "large", objects(shortened)),
    Fault("flag-lost", "kinds", put(brandingOptions="includeDeviceDetails"),
          clients=frozenset({"beta"})),
    Fault("flag-lost-too", "create", put(brandingOptions="includeDeviceDetails"),
          clients=JAVASCRIPT),
    Fault("filter-of-a-target-lost", "sources",
          without("deviceAndAppManagementAssignmentFilterId"), clients=BETA),
    Fault("source-changed", "sources", put(source="direct"), clients=BETA),
    # Lists.
    Fault("next-link-lost", "pages", without("@odata.nextLink")),
    Fault("next-link-relative", "pages", objects(
        lambda found: found.update({"@odata.nextLink": "/v1.0/next"})
        if "@odata.nextLink" in found else None)),
    Fault("row-lost", "pages", later_pages(lambda body: body["value"].pop())),
    Fault("row-repeated", "pages", later_pages(
        lambda body: body["value"].insert(0, body["value"][0]))),
    Fault("rows-reversed", "pages", listing(lambda body: body["value"].reverse())),
    Fault("count-lost", "counts", without("@odata.count")),
    Fault("count-of-the-page", "pages", listing(
        lambda body: body.update({"@odata.count": len(body["value"])}))),
    Fault("count-segment-wrong", "counts", counted(1)),
    Fault("filter-unread", "query", request=unread("$filter")),
    Fault("select-unread", "query", request=unread("$select")),
    Fault("orderby-unread", "query", request=unread("$orderby")),
    Fault("skip-unread", "query", request=unread("$skip")),
    Fault("top-unread", "pages", request=unread("$top")),
    Fault("expand-unread", "expand", request=unread("$expand")),
    Fault("expanded-lost", "expand", without("assignments")),
    # What is said to be done, and is not.
    Fault("update-not-done", "update", request=sent(lambda found: found.pop("limit", None))),
    Fault("null-unread", "update", request=sent(without_nulls)),
    Fault("assign-not-done", "assign", request=pretended("POST", "/assign$")),
    Fault("priority-not-done", "priority", request=pretended("POST", "/setPriority$")),
    Fault("deletion-not-done", "deletion", request=pretended("DELETE", "/deviceEnrollmentConfigurations/[^/]+$")),
    Fault("assignment-not-deleted", "items", request=pretended("DELETE", "/assignments/[^/]+$")),
    Fault("member-not-added", "directory", request=pretended("POST", r"/members/\$ref$")),
    Fault("member-not-removed", "directory", request=pretended("DELETE", r"/members/[^/]+/\$ref$")),
    Fault("notifications-not-created", "actions",
          request=pretended("POST", "/createEnrollmentNotificationConfiguration$"), clients=BETA),
    Fault("links-inverted", "actions", objects(
        lambda found: found.update({"hasLink": not found["hasLink"]}) if "hasLink" in found else None),
        clients=BETA),
    Fault("effective-ignores-priority", "effective",
          request=pretended("POST", "/setPriority$"), clients=BETA),
    Fault("user-root-lists-everything", "roots", request=lambda exchange: setattr(
        exchange, "target", re.sub(r"/(me|users/[^/]+)/deviceEnrollmentConfigurations(/\$count)?(\?.*)?$",
                                   r"/deviceManagement/deviceEnrollmentConfigurations\2\3",
                                   exchange.target)
        if exchange.method == "GET" else exchange.target), clients=BETA),
    # Errors.
    Fault("not-found-as-success", "deletion", answer=status(404, 200)),
    Fault("not-found-as-bad", "errors", answer=status(404, 400)),
    Fault("bad-as-defect", "errors", answer=status(400, 500)),
    Fault("method-as-not-found", "errors", answer=status(405, 404)),
    Fault("too-large-as-bad", "large", answer=status(413, 400)),
    Fault("error-body-lost", "errors", emptied(400)),
    Fault("error-code-changed", "errors", put(code="Error")),
    Fault("error-message-changed", "errors", put(message="Something went wrong.")),
    Fault("error-details-lost", "errors", without("details")),
    Fault("error-target-lost", "errors", without("target")),
    Fault("error-id-of-another", "errors", objects(other_id)),
    Fault("inner-error-lost", "errors", without("innerError")),
    Fault("allowed-methods-lost", "errors", header("allow", None)),
    # Headers.
    Fault("client-request-id-lost", "ids", header("client-request-id", None)),
    Fault("client-request-id-changed", "errors", header("client-request-id", "another")),
    Fault("request-id-repeated", "ids", header("request-id", "always the same")),
    Fault("location-lost", "ids", header("location", None)),
    Fault("content-type-lost", "lists", header("content-type", None)),
    Fault("content-type-changed", "counts", header("content-type", "application/octet-stream")),
    Fault("gzip-refused", "compressed", request=refused_encoding),
    # Batches.
    Fault("batch-ids-changed", "batch", batched(lambda one: one.update(id=f"{one['id']}x"))),
    Fault("batch-statuses-changed", "batch", batched(lambda one: one.update(status=200))),
    Fault("batch-types-lost", "batch", batched(lambda one: one["headers"].pop("Content-Type", None)),
          clients=PYTHON),
    Fault("batch-headers-lost", "batch", batched(lambda one: one.pop("headers")), clients=PYTHON),
    Fault("batch-bodies-lost", "batch", batched(lambda one: one.pop("body", None)),
          clients=JAVASCRIPT),
    Fault("batch-order-unread", "batch", request=lost_dependency, clients=JAVASCRIPT),
    # Too many requests.
    Fault("throttled-as-unavailable", "throttled", answer=status(429, 503)),
    Fault("throttled-without-code", "throttled", put(code="Error")),
    Fault("throttled-without-time", "throttled", header("retry-after", None)),
    Fault("throttled-with-a-fraction", "waits", header("retry-after", "2.128")),
    Fault("throttled-in-a-batch-as-done", "batched", batched(lambda one: one.update(
        status=200) if one["status"] == 429 else None)),
    Fault("throttled-in-a-batch-without-time", "batched", batched(
        lambda one: one["headers"].pop("Retry-After", None))),
    # Who is asked for.
    Fault("another-me", "me", request=lambda exchange: setattr(
        exchange, "target", exchange.target if not is_path(exchange, "/me")
        else exchange.target.replace("/me", "/groups"))),
]
