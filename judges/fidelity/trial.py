"""Tries the judge: one fault at a time goes into the document, and each must be found.

A judge that reads somebody else's sources falls silent when those sources change their form. Then
these faults are no longer found, and that is a fault of its own.
"""

from __future__ import annotations

import copy
from collections.abc import Callable

from facts import SCHEMAS, Comparison, Scope
from sdk import Sdk

KIND = "deviceEnrollmentLimitConfiguration"
ROOT = "/deviceManagement/deviceEnrollmentConfigurations"


def _own(document: dict, name: str) -> dict:
    schema = document["components"]["schemas"][name]
    return schema["allOf"][1] if "allOf" in schema else schema


def _misspell(document: dict) -> None:
    properties = _own(document, KIND)["properties"]
    properties["limits"] = properties.pop("limit")


def _retype(document: dict) -> None:
    _own(document, KIND)["properties"]["limit"] = {"type": "string"}


def _base(document: dict) -> None:
    document["components"]["schemas"][KIND]["allOf"][0]["$ref"] = SCHEMAS + "entity"


def _rename_type(document: dict) -> None:
    _own(document, KIND)["properties"]["@odata.type"]["enum"][0] = "#microsoft.graph.limit"


def _forget_subtype(document: dict) -> None:
    schema = document["components"]["schemas"]["deviceEnrollmentConfiguration"]
    del schema["discriminator"]["mapping"][f"#microsoft.graph.{KIND}"]


def _forget_member(document: dict) -> None:
    document["components"]["schemas"]["enablement"]["enum"].pop()


def _forget_method(document: dict) -> None:
    del document["paths"][ROOT]["post"]


def _forget_path(document: dict) -> None:
    del document["paths"][f"{ROOT}/$count"]


def _invent_path(document: dict) -> None:
    document["paths"][f"{ROOT}/invented"] = document["paths"][ROOT]


def _forget_option(document: dict) -> None:
    operation = document["paths"][ROOT]["get"]
    operation["parameters"] = [p for p in operation["parameters"] if p["name"] != "$filter"]


def _retype_option(document: dict) -> None:
    for parameter in document["paths"][ROOT]["get"]["parameters"]:
        if parameter["name"] == "$count":
            parameter["schema"] = {"type": "string"}


def _other_body(document: dict) -> None:
    body = document["paths"][ROOT]["post"]["requestBody"]
    body["content"]["application/json"]["schema"]["$ref"] = SCHEMAS + "group"


def _other_answer(document: dict) -> None:
    answer = document["paths"][ROOT]["post"]["responses"]["201"]
    answer["content"]["application/json"]["schema"]["$ref"] = SCHEMAS + "group"


def _other_error(document: dict) -> None:
    answer = document["paths"][ROOT]["post"]["responses"]["400"]
    answer["content"]["application/json"]["schema"]["$ref"] = SCHEMAS + "group"


# What is done to the document, and the kind of fact that must notice.
FAULTS: list[tuple[Callable[[dict], None], str]] = [
    (_misspell, "property"),
    (_retype, "property"),
    (_base, "base"),
    (_rename_type, "type name"),
    (_forget_subtype, "subtype"),
    (_forget_member, "enum"),
    (_forget_method, "operation"),
    (_forget_path, "operation"),
    (_invent_path, "operation"),
    (_forget_option, "query option"),
    (_retype_option, "query option"),
    (_other_body, "body"),
    (_other_answer, "answer"),
    (_other_error, "error"),
]


def trial(judged: list[tuple[str, dict, Sdk]], scope: Scope, entries: list) -> list[str]:
    found = []
    for version, document, sdk in judged:
        for spoil, kind in FAULTS:
            spoilt = copy.deepcopy(document)
            spoil(spoilt)
            facts = Comparison(spoilt, sdk, scope).facts()
            noticed = [
                fact
                for fact in facts
                if fact.kind == kind
                and not fact.same
                and not any(entry.matches(version, fact) for entry in entries)
            ]
            if not noticed:
                what = spoil.__name__.strip("_").replace("_", " ")
                found.append(f"{version}: the judge overlooks a fault made on purpose: {what}")
    print(f"{len(FAULTS)} faults made on purpose in each version, {len(FAULTS) * len(judged) - len(found)} found")
    return found
