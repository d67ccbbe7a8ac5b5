"""Goes through one version of the server with Microsoft's SDK, or through the steps of a trial."""

from __future__ import annotations

import argparse
import asyncio
import json

import beta
import common
import limits
from checks import report, run
from sdk import Sdk

STEPS = {"v1.0": common.STEPS + limits.STEPS + common.LAST,
         "beta": common.STEPS + beta.STEPS + limits.STEPS}


async def all_steps(version: str, server: str, control: str) -> None:
    client = Sdk(version, server, control)
    for step in STEPS[version]:
        checks = await run(step, client)
        report(step=step.__name__, assertions=checks.assertions, failures=checks.failures)


async def trial(version: str, server: str, control: str, faults: dict[str, str]) -> None:
    """Every fault with the step that must notice it, each against a server of its own."""
    steps = {step.__name__: step for step in STEPS[version]}
    for fault, name in faults.items():
        client = Sdk(version, server, control)
        await client.ask(f"/fault/{fault}")
        checks = await run(steps[name], client)
        report(fault=fault, step=name, failures=checks.failures)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--version", choices=STEPS, required=True)
    parser.add_argument("--server", required=True)
    parser.add_argument("--control", required=True)
    parser.add_argument("--trial", type=json.loads)
    arguments = parser.parse_args()
    if arguments.trial is None:
        work = all_steps(arguments.version, arguments.server, arguments.control)
    else:
        work = trial(arguments.version, arguments.server, arguments.control, arguments.trial)
    asyncio.run(work)


if __name__ == "__main__":
    main()
