"""Counts what was checked. Every value that is checked here came out of an SDK."""

from __future__ import annotations

import json
import sys
import traceback
from collections.abc import Awaitable, Callable
from typing import Any

# Where the steps are.
STEPS = ("common.py", "beta.py", "limits.py")


class Checks:
    """The assertions of one step."""

    def __init__(self) -> None:
        self.assertions = 0
        self.failures: list[str] = []

    def equal(self, what: str, got: Any, wanted: Any) -> None:
        self.assertions += 1
        if got != wanted or type(got) is not type(wanted):
            self.failures.append(f"{what}: {got!r} instead of {wanted!r}")

    def true(self, what: str, holds: bool, got: Any = None) -> None:
        self.assertions += 1
        if not holds:
            self.failures.append(f"{what}: {got!r}")

    def classes(self, what: str, values: list | None, wanted: list[type]) -> None:
        """The classes of a list's values, in its order."""
        self.equal(what, [type(value).__name__ for value in values or []],
                   [one.__name__ for one in wanted])


Step = Callable[[Any, Checks], Awaitable[None]]


async def run(step: Step, client: Any) -> Checks:
    """Runs one step. What it raises is a failure: an SDK that could not read an answer."""
    checks = Checks()
    try:
        await step(client, checks)
    except Exception as error:  # noqa: BLE001, whatever an SDK raises
        trace = traceback.extract_tb(sys.exc_info()[2])
        here = [frame for frame in trace if frame.filename.endswith(STEPS)]
        line = f"line {here[-1].lineno}, " if here else ""
        checks.failures.append(f"{line}{type(error).__name__}: {str(error)[:300]}")
    return checks


def report(**facts: Any) -> None:
    """One line for the judge."""
    print(json.dumps(facts), flush=True)
