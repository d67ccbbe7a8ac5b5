"""Sends Microsoft's own clients through the server, and counts.

First each client goes through a server by itself; nothing is in between. Then the judge itself is
tried: a proxy breaks one thing at a time, and the client must notice.
"""

from __future__ import annotations

import argparse
import json
import os
import ssl
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Any

from faults import FAULTS
from proxy import Control, Proxy
from server import Server, StoreLock

HERE = Path(__file__).parent

# Each client by its name, with the versions it goes through.
CLIENTS = {"msgraph-sdk": ["v1.0"], "msgraph-beta-sdk": ["beta"],
           "microsoft-graph-client": ["v1.0", "beta"]}
# As what the faults know a client.
KNOWN_AS = {"msgraph-sdk": "v1.0", "msgraph-beta-sdk": "beta",
            "microsoft-graph-client": "javascript"}
OVER_TLS = "microsoft-graph-client"
# A server that soon answers 429. The window is long enough for three requests on a busy machine.
LIMITED = ("--switch", "throttling=2/3s")
# How a round of the trial without a fault is called.
NO_FAULT = "none-in-"


@dataclass
class Places:
    """Where everything is."""

    muster: Path
    packages: Path
    modules: Path
    certificate: Path
    key: Path

    def tls(self, client: str) -> tuple[Path, Path] | None:
        """The client for JavaScript follows links and sends its token over HTTPS only."""
        return (self.certificate, self.key) if client == OVER_TLS else None


class Totals:
    """What was counted, by several threads."""

    def __init__(self) -> None:
        self.steps = self.assertions = self.failures = self.faults = self.noticed = 0
        self.lock = Lock()


def program(places: Places, client: str, version: str, server: str, control: str,
            *more: str) -> list[dict[str, Any]]:
    """Runs a client's program and reads what it reports."""
    given = ["--version", version, "--server", server, "--control", control, *more]
    environment = {name: value for name, value in os.environ.items()
                   if name != "PYTHONDONTWRITEBYTECODE"}
    if client == OVER_TLS:
        words = ["node", str(HERE / "javascript/main.mjs"), "--modules", str(places.modules), *given]
        environment["NODE_EXTRA_CA_CERTS"] = str(places.certificate)
    else:
        words = [sys.executable, str(HERE / "python/main.py"), *given]
        environment["PYTHONPATH"] = str(places.packages)
        # The SDKs are large; compiled once, and not beside the sources of the judge.
        environment["PYTHONPYCACHEPREFIX"] = str(places.packages.parent / "compiled")
    done = subprocess.run(words, env=environment, capture_output=True, text=True, timeout=600)
    reports = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode != 0 or not reports:
        raise SystemExit(f"{client} did not get to its end:\n{done.stdout}\n{done.stderr}")
    return reports


def count(totals: Totals, client: str, version: str, reports: list[dict[str, Any]]) -> None:
    with totals.lock:
        add(totals, client, version, reports)


def add(totals: Totals, client: str, version: str, reports: list[dict[str, Any]]) -> None:
    for report in reports:
        totals.steps += 1
        totals.assertions += report["assertions"]
        totals.failures += len(report["failures"])
        for failure in report["failures"]:
            print(f"{client}, {version}, {report['step']}: {failure}")
        if not report["assertions"] and not report["failures"]:
            totals.failures += 1
            print(f"{client}, {version}, {report['step']}: the step checks nothing")


def judged(places: Places, totals: Totals, client: str, version: str) -> None:
    """One client through a server with a store, so that the store can be locked."""
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "muster.db"
        tls = places.tls(client)
        server = Server(places.muster, store=f"sqlite:{file}", tls=tls)
        lock = StoreLock(file)
        limited: list[Server] = []

        def limit() -> str:
            limited.append(Server(places.muster, *LIMITED, tls=tls))
            return limited[-1].origin

        does = {"/store/lock": lock.take, "/store/unlock": lock.release, "/limited": limit}
        control = Control(lambda path: does[path]() or "done")
        reports = program(places, client, version, server.origin, control.origin)
        # It waits for a lock, so once for each language is enough.
        if client == OVER_TLS and version == "beta":
            more = ["--steps", "retries"]
            reports += program(places, client, version, server.origin, control.origin, *more)
        for one in (control, lock, server, *limited):
            one.close()
    count(totals, client, version, reports)
    print(f"{client}, {version}: {len(reports)} steps, "
          f"{sum(report['assertions'] for report in reports)} assertions, "
          f"{time.monotonic() - started:.0f} s", flush=True)


def contexts(places: Places) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """As a server with the certificate, and as a client that trusts it."""
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(places.certificate, places.key)
    return serving, ssl.create_default_context(cafile=str(places.certificate))


def arrived(places: Places, totals: Totals) -> None:
    """The token of the client for JavaScript, as it arrives over TLS."""
    serving, trusting = contexts(places)
    server = Server(places.muster, tls=places.tls(OVER_TLS))
    proxy = Proxy(serving, trusting)
    proxy.server = server.origin
    control = Control(lambda path: {"/seen": json.dumps(
        {name.lower(): value for name, value in proxy.seen.items()})}[path])
    reports = program(places, OVER_TLS, "v1.0", proxy.origin, control.origin, "--steps", "token")
    count(totals, OVER_TLS, "v1.0", reports)
    for one in (control, proxy, server):
        one.close()


def tried(places: Places, totals: Totals, client: str, version: str) -> None:
    """Every fault that concerns a client, each against a server of its own."""
    started = time.monotonic()
    serving, trusting = contexts(places) if places.tls(client) else (None, None)
    proxy = Proxy(serving, trusting)
    faults = {fault.name: fault for fault in FAULTS if KNOWN_AS[client] in fault.clients}
    servers: list[Server] = []

    def renew(*more: str) -> str:
        while servers:
            servers.pop().close()
        servers.append(Server(places.muster, *more, tls=places.tls(client)))
        proxy.server = servers[0].origin
        return proxy.origin

    def choose(path: str) -> str:
        if path == "/limited":
            return renew(*LIMITED)
        name = path.removeprefix("/fault/")
        proxy.fault = None if name.startswith(NO_FAULT) else faults[name]
        return renew()

    control = Control(choose)
    # Without a fault first: the proxy alone changes nothing.
    plan = {NO_FAULT + fault.step: fault.step for fault in faults.values()}
    plan |= {name: fault.step for name, fault in faults.items()}
    reports = program(places, client, version, proxy.origin, control.origin,
                      "--trial", json.dumps(plan))
    for one in (control, proxy, *servers):
        one.close()
    missing = plan.keys() - {report["fault"] for report in reports}
    if missing:
        raise SystemExit(f"{client} did not try {sorted(missing)}")
    with totals.lock:
        for report in reports:
            if report["fault"].startswith(NO_FAULT):
                for failure in report["failures"]:
                    totals.failures += 1
                    print(f"{client}, {report['step']}, through the proxy alone: {failure}")
                continue
            totals.faults += 1
            totals.noticed += bool(report["failures"])
            if not report["failures"]:
                print(f"{client}, {report['step']}: overlooks a fault made on purpose: "
                      f"{report['fault']}")
    print(f"{client}: {len(faults)} faults made on purpose, {time.monotonic() - started:.0f} s",
          flush=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    for name in Places.__dataclass_fields__:
        parser.add_argument(f"--{name}", type=Path, required=True)
    places = Places(**vars(parser.parse_args()))
    totals = Totals()
    # Two at a time: most of the time is the clients' own.
    with ThreadPoolExecutor(2) as pool:
        runs = [pool.submit(judged, places, totals, client, version)
                for client, versions in CLIENTS.items() for version in versions]
        runs.append(pool.submit(arrived, places, totals))
        runs += [pool.submit(tried, places, totals, client, versions[-1])
                 for client, versions in CLIENTS.items()]
        for run in runs:
            run.result()
    print(f"{len(CLIENTS)} clients, {totals.steps} steps, {totals.assertions} assertions, "
          f"{totals.failures} failures; {totals.noticed} of {totals.faults} faults noticed")
    if totals.failures or totals.noticed < totals.faults:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
