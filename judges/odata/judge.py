"""Compares Muster's query options with an independent OData engine, question by question.

A real Muster is filled over the wire, its rows are read once without options and given to the
engine, and both are asked the same random questions. Every disagreement must be of a class that
disagreements.yaml lists, and every class listed must be found. Run by `cargo xtask odata`.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
import zipfile
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

HERE = Path(__file__).resolve().parent
# So many questions find every class.
MANY = 5_000
# How many questions the trial has to notice faults with.
KEPT = 2_000
MOMENT = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d*?)\.?0+Z")


def unpacked(wheels: Path) -> None:
    """Makes importable what pip brought: nothing is installed."""
    for source in sorted(wheels.glob("*.whl")):
        place = wheels / source.stem
        if not place.is_dir():
            partial = wheels / f"{source.stem}.partial"
            zipfile.ZipFile(source).extractall(partial)
            partial.rename(place)
        sys.path.insert(0, str(place))


@dataclass
class Entry:
    """A class of disagreements: how it is told, who is right, and why.

    It is a change of the engine, by its name in semantics.py, unless `engine` and `muster` are
    there: patterns for what either of them answers, where one of them refuses a question.
    """

    name: str
    right: str
    reason: str
    cite: str
    engine: str | None = None
    muster: str | None = None
    question: str = ""
    example: str = ""
    found: int = 0

    def refuses(self, exchange: Exchange) -> bool:
        if self.engine is None or self.muster is None:
            return False
        engine, muster = (f"{status} {said}" for status, said in (exchange.engine, exchange.muster))
        patterns = [(self.engine, engine), (self.muster, muster), (self.question, str(exchange.options))]
        return all(re.search(pattern, text) for pattern, text in patterns)


@dataclass
class Exchange:
    """A question and both answers, made comparable."""

    number: int
    path: str
    options: list[tuple[str, str]]
    engine: tuple[int, object]
    muster: tuple[int, object]
    classes: list[str] = field(default_factory=list)

    @property
    def agree(self) -> bool:
        return self.engine == self.muster

    def described(self) -> str:
        query = "&".join(f"{name}={value}" for name, value in self.options)
        return (
            f"question {self.number}: {self.path}?{query}\n"
            f"  engine: {summary(self.engine)}\n  muster: {summary(self.muster)}"
        )


def summary(answer: tuple[int, object]) -> str:
    text = json.dumps(answer[1], ensure_ascii=False)
    return f"{answer[0]} {text[:400]}{'...' if len(text) > 400 else ''}"


def comparable(status: int, body: object) -> tuple[int, object]:
    """What is compared of an answer: its rows with their members, in order, and its counts."""
    if status != 200:
        return status, message(body)
    if not isinstance(body, dict):
        return status, body
    return status, {"value": tidy(body["value"]), "count": body.get("@odata.count")}


def message(body: object) -> str:
    return body["error"]["message"] if isinstance(body, dict) and "error" in body else str(body)


def tidy(value: object) -> object:
    """Without annotations except counts, and with no noughts at the end of fractions of seconds."""
    if isinstance(value, dict):
        return {
            name: tidy(member)
            for name, member in value.items()
            if "@" not in name or name.endswith("@odata.count")
        }
    if isinstance(value, list):
        return [tidy(element) for element in value]
    if isinstance(value, str):
        return MOMENT.sub(r"\1Z", value)
    return value


def refused_by_both(exchange: Exchange) -> bool:
    return exchange.engine[0] == exchange.muster[0] == 400


class Judge:
    def __init__(self, engine, muster, entries: list[Entry]) -> None:
        self._engine = engine
        self._muster = muster
        self.entries = entries
        self.answers: dict[int, tuple[int, object]] = {}

    def ask(self, number: int, question) -> Exchange:
        from engine import SETS
        from server import PATHS

        suffix = "/$count" if question.counted else ""
        options = list(question.options)
        muster = comparable(*self._muster.ask(PATHS[question.kind] + suffix, options))
        path = SETS[question.kind] + suffix
        exchange = Exchange(number, path, options, (0, None), muster)
        exchange.engine = self.engine_answer(exchange)
        return exchange

    def engine_answer(self, exchange: Exchange) -> tuple[int, object]:
        return comparable(*self._engine.ask(exchange.path, exchange.options))

    def classify(self, exchange: Exchange) -> list[str]:
        """The classes a disagreement is of; none when it is of no listed one."""
        import semantics

        needed = [name for name in semantics.NAMES if any(name == entry.name for entry in self.entries)]
        left = self._left(exchange, needed)
        if left is None:
            return []
        # The fewest: each that is not needed is taken away.
        for name in list(needed):
            fewer = [other for other in needed if other != name]
            if self._left(exchange, fewer) == left:
                needed = fewer
        return needed + left

    def _left(self, exchange: Exchange, names: list[str]) -> list[str] | None:
        """What is left of a disagreement when the engine is changed: nothing, or the class of a
        question that one of the two refuses. None when it is of no class."""
        import semantics

        with semantics.changed(names):
            changed = replace(exchange, engine=self.engine_answer(exchange))
        if changed.agree:
            return []
        return next(([entry.name] for entry in self.entries if entry.refuses(changed)), None)


def read_entries(listed: list[dict], names: list[str]) -> tuple[list[Entry], list[str]]:
    entries, faults = [], []
    for item in listed:
        entry = Entry(**item)
        where = f"disagreements.yaml: '{entry.name}'"
        if entry.right not in ("muster", "engine", "either"):
            faults.append(f"{where}: right is muster, engine or either")
        if not entry.reason.strip() or not entry.cite.startswith("https://"):
            faults.append(f"{where}: a reason and a citation are needed")
        if entry.engine is None and entry.name not in names:
            faults.append(f"{where}: semantics.py has no change of this name")
        entries.append(entry)
    for name in names:
        if not any(entry.name == name for entry in entries):
            faults.append(f"semantics.py: '{name}' is not listed in disagreements.yaml")
    return entries, faults


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--wheels", type=Path, required=True)
    arguments.add_argument("--document", type=Path, required=True, help="beta.json")
    arguments.add_argument("--muster", required=True, help="the program")
    arguments.add_argument("--questions", type=int, default=10_000)
    arguments.add_argument("--seed", type=int, default=1)
    given = arguments.parse_args()
    unpacked(given.wheels)
    from ruamel.yaml import YAML

    import semantics
    from engine import Engine
    from model import Model
    from questions import Questions
    from server import Muster, declared
    from trial import try_judge

    listed = YAML(typ="safe", pure=True).load(HERE / "disagreements.yaml")
    entries, faults = read_entries(listed, semantics.NAMES)
    document = json.loads(given.document.read_text(encoding="utf-8"))
    model = Model(document)
    began = time.monotonic()
    tally: Counter[str] = Counter()
    unlisted: list[Exchange] = []
    kept: list[Exchange] = []
    with Muster(given.muster) as muster:
        muster.fill(model, Random(given.seed))
        rows = muster.rows(model)
        judge = Judge(Engine(model, muster.metadata(), rows), muster, entries)
        questions = Questions(model, rows, declared(document), given.seed)
        for number in range(given.questions):
            exchange = judge.ask(number, questions.question(number))
            if exchange.agree:
                tally["agree"] += 1
                if exchange.muster[0] == 200 and len(kept) < KEPT:
                    kept.append(exchange)
            elif refused_by_both(exchange):
                tally["refused by both"] += 1
            else:
                exchange.classes = judge.classify(exchange)
                tally["of a listed class" if exchange.classes else "of no listed class"] += 1
                for name in exchange.classes:
                    entry = next(entry for entry in entries if entry.name == name)
                    entry.found += 1
                    entry.example = entry.example or exchange.described()
                if not exchange.classes:
                    unlisted.append(exchange)
        faults += try_judge(judge, kept, questions, given.questions)
    for exchange in unlisted[:10]:
        faults.append(f"a disagreement of no listed class: {exchange.described()}")
    for entry in entries:
        print(f"{entry.found:>6}  {entry.name} ({entry.right} is right)")
        if entry.found == 0 and given.questions >= MANY:
            faults.append(f"disagreements.yaml: '{entry.name}' was not found; take it out")
    for fault in faults:
        print(fault, file=sys.stderr)
    counts = ", ".join(f"{count} {name}" for name, count in tally.most_common())
    size = {kind: len(found) for kind, found in rows.items()}
    print(
        f"{given.questions} questions, seed {given.seed}, over {sum(size.values())} rows: {counts}; "
        f"{len(faults)} faults; {time.monotonic() - began:.0f} seconds"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
