"""Compares the document with Microsoft's own SDKs, version by version.

Everything found different must be listed in differences.yaml with its reason, and everything
listed there must be found. Run by `cargo xtask fidelity`.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import zipfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from facts import Comparison, Fact, Scope
from sdk import Sdk, Unreadable

HERE = Path(__file__).resolve().parent
SDKS = {"v1.0": "msgraph_sdk-*.whl", "beta": "msgraph_beta_sdk-*.whl"}
KINDS = [
    ("schema", "schemas and their classes"),
    ("base", "bases"),
    ("subtype", "subtypes by @odata.type"),
    ("type name", "values of @odata.type"),
    ("property", "properties and their types"),
    ("enum", "enumerations, member by member"),
    ("operation", "paths and methods"),
    ("key", "names of keys in paths"),
    ("query option", "query options and their types"),
    ("body", "request bodies"),
    ("answer", "answers"),
    ("error", "error bodies"),
]


@dataclass
class Entry:
    """One listed difference: where, what, how often, why and who says so."""

    versions: list[str]
    pointer: str
    ours: str
    theirs: str
    covers: int
    reason: str
    cite: str
    found: int = 0

    def matches(self, version: str, fact: Fact) -> bool:
        pattern = ".*".join(map(re.escape, self.pointer.split("*")))
        return (
            version in self.versions
            and (self.ours, self.theirs) == (fact.ours, fact.theirs)
            and re.fullmatch(pattern, fact.pointer) is not None
        )


def read_entries(listed: list[dict]) -> tuple[list[Entry], list[str]]:
    entries, faults = [], []
    for number, item in enumerate(listed, 1):
        try:
            entry = Entry(**{key: item[key] for key in item})
        except TypeError as error:
            faults.append(f"differences.yaml: entry {number}: {error}")
            continue
        if not entry.reason.strip() or not entry.cite.startswith("https://"):
            faults.append(f"differences.yaml: entry {number}: a reason and a citation are needed")
        if not set(entry.versions) <= set(SDKS) or not entry.versions:
            faults.append(f"differences.yaml: entry {number}: versions are {' and '.join(SDKS)}")
        entries.append(entry)
    return entries, faults


def settle(version: str, facts: list[Fact], entries: list[Entry]) -> list[Fact]:
    """Counts what is listed and gives back what is not."""
    unlisted = []
    for fact in facts:
        if fact.same:
            continue
        matching = [entry for entry in entries if entry.matches(version, fact)]
        for entry in matching:
            entry.found += 1
        if not matching:
            unlisted.append(fact)
    return unlisted


def table(version: str, sdk: Sdk, facts: list[Fact]) -> str:
    rows = [("", "ours", "theirs", "same", "different")]
    total = Counter()
    for kind, title in KINDS:
        of_kind = [fact for fact in facts if fact.kind == kind]
        counts = (
            sum(fact.ours != "absent" for fact in of_kind),
            sum(fact.theirs != "absent" for fact in of_kind),
            sum(fact.same for fact in of_kind),
            sum(not fact.same for fact in of_kind),
        )
        total.update(dict(enumerate(counts)))
        rows.append((title, *map(str, counts)))
    rows.append(("together", *(str(total[index]) for index in range(4))))
    width = max(len(row[0]) for row in rows)
    lines = [f"{version} against {sdk.name}"]
    lines += [f"  {row[0]:<{width}}" + "".join(f"{cell:>11}" for cell in row[1:]) for row in rows]
    return "\n".join(lines)


def wheel(folder: Path, pattern: str) -> Path:
    found = sorted(folder.glob(pattern))
    if len(found) != 1:
        raise Unreadable(f"{folder}: one file {pattern} is expected, there are {len(found)}")
    return found[0]


def yaml_reader(wheels: Path):
    """ruamel.yaml, unpacked beside the wheels: nothing is installed."""
    source = wheel(wheels, "ruamel.yaml-*.whl")
    unpacked = wheels / source.stem
    if not unpacked.is_dir():
        partial = wheels / f"{source.stem}.partial"
        zipfile.ZipFile(source).extractall(partial)
        partial.rename(unpacked)
    sys.path.insert(0, str(unpacked))
    from ruamel.yaml import YAML

    return YAML(typ="safe", pure=True)


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--wheels", type=Path, required=True)
    arguments.add_argument("--documents", type=Path, required=True, help="folder of v1.0.json and beta.json")
    arguments.add_argument("--facts", type=Path, help="where to write every fact, as a table with tabs")
    given = arguments.parse_args()

    yaml = yaml_reader(given.wheels)
    entries, faults = read_entries(yaml.load(HERE / "differences.yaml") or [])
    scope = Scope(**yaml.load(HERE / "scope.yaml"))
    unlisted: list[tuple[str, Fact]] = []
    everything: list[tuple[str, Fact]] = []
    judged = []
    for version, pattern in SDKS.items():
        sdk = Sdk(wheel(given.wheels, pattern))
        document = json.loads((given.documents / f"{version}.json").read_text(encoding="utf-8"))
        facts = Comparison(document, sdk, scope).facts()
        print(table(version, sdk, facts), end="\n\n", flush=True)
        unlisted += [(version, fact) for fact in settle(version, facts, entries)]
        everything += [(version, fact) for fact in facts]
        judged.append((version, document, sdk))

    if given.facts:
        lines = ["version\tkind\tpointer\tours\ttheirs\tsame"]
        lines += [
            "\t".join((version, f.kind, f.pointer, f.ours, f.theirs, "same" if f.same else "different"))
            for version, f in everything
        ]
        given.facts.write_text("\n".join(lines) + "\n", encoding="utf-8")

    for entry in entries:
        where = f"differences.yaml: {entry.pointer} ({entry.ours} / {entry.theirs})"
        if entry.found == 0:
            faults.append(f"{where}: is no longer found; remove the entry")
        elif entry.found != entry.covers:
            faults.append(f"{where}: covers {entry.covers}, found {entry.found}")
    for name in sorted(scope.entries() - scope.used):
        faults.append(f"scope.yaml: {name}: is of no use; remove the entry")
    for version, fact in unlisted:
        faults.append(
            f"{version}: {fact.kind}: {fact.pointer}: ours: {fact.ours}; theirs: {fact.theirs}; "
            "correct the document or list it in differences.yaml"
        )

    from trial import trial

    faults += trial(judged, scope, entries)

    different = sum(not fact.same for _, fact in everything)
    print(
        f"{len(everything)} facts, {different} different, "
        f"{different - len(unlisted)} of them listed in {len(entries)} entries"
    )
    for fault in faults:
        print(f"fault: {fault}", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Unreadable as error:
        sys.exit(f"fault: {error}")
