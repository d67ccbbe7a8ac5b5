"""Random questions that are valid by OData's grammar and by the document's types."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from model import NAMESPACE, Model, Property, qualified

TEXT, WHOLE, TRUTH, MOMENT = "Edm.String", "Edm.Int32", "Edm.Boolean", "Edm.DateTimeOffset"
GUID, REAL, DATE, TIME, SPAN = "Edm.Guid", "Edm.Double", "Edm.Date", "Edm.TimeOfDay", "Edm.Duration"
ORDERED = (TEXT, WHOLE, REAL, MOMENT, DATE, TIME, SPAN)
COMPARISONS = ("eq", "ne", "gt", "ge", "lt", "le")
FRAGMENTS = ("", "i", "pil", "PIL", "ot", "OT", "ß", "Å", "日", "🦀", "'", "%", "+", "\\", " ", "7", "l u")
PATTERNS = ("^p", "^[Pp]", "ot$", "[0-9]+", "^.{3,6}$", "[^a-z]", "", "(a|i).*", "日|🦀")
# Literals of moments, some with an offset, in which their hours and days are counted.
MOMENTS = (
    "0001-01-01T00:00:00Z", "2024-02-29T23:59:59.9999999Z", "2099-12-31T12:00:00+05:30", "2026-01-01T00:00:00-08:00",
)
# Whose expansion takes part, and what is expanded.
OWNER, RELATION, RELATED = "deviceEnrollmentConfiguration", "assignments", "enrollmentConfigurationAssignment"


@dataclass(frozen=True)
class Question:
    """A collection by what its rows are, whether only their number is asked for, and the options."""

    kind: str
    counted: bool
    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Place:
    """What an expression can reach: a type, and how to write a path from it."""

    kind: str
    prefix: str = ""


def quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


class Questions:
    def __init__(
        self, model: Model, rows: dict[str, list[dict]], declared: dict[str, set[str]], seed: int
    ) -> None:
        self._model = model
        self._declared = declared
        self._rows = rows
        self._seed = seed
        self._values: dict[tuple[str, str], list] = {}
        for kind, found in rows.items():
            for row in found:
                self._collect(row)
        self._random = Random()

    def question(self, number: int) -> Question:
        """The question of this number; each follows from the seed and its number alone."""
        random = self._random = Random(f"{self._seed}/{number}")
        kind = random.choice([OWNER, OWNER, OWNER, "user", "group"])
        place = Place(kind)
        options: dict[str, str] = {}
        if random.random() < 0.85:
            options["$filter"] = self.condition(place, random.choice([0, 0, 1, 1, 2, 3]))
        counted = f"{kind}/$count" in self._declared and random.random() < 0.1
        if not counted:
            self._shape(place, options)
            if kind == OWNER and random.random() < 0.15:
                options["$expand"] = self._expansion()
        declared = self._declared[f"{kind}/$count" if counted else kind]
        options = {name: value for name, value in options.items() if name in declared}
        if not options:
            # A question has an option at least.
            options["$count"] = "true"
        return Question(kind, counted, tuple(random.sample([*options.items()], len(options))))

    def _shape(self, place: Place, options: dict[str, str]) -> None:
        random = self._random
        if random.random() < 0.4:
            options["$orderby"] = self._order(place)
        if random.random() < 0.3:
            options["$top"] = str(random.choice([0, 1, 2, 5, 10, 1000]))
        if random.random() < 0.3:
            options["$skip"] = str(random.choice([0, 1, 2, 7, 500]))
        if random.random() < 0.3:
            options["$count"] = random.choice(["true", "false"])
        if random.random() < 0.7:
            names = [each.name for each in self._model.properties(place.kind)]
            options["$select"] = ",".join(random.sample(names, random.randrange(1, min(5, len(names)))))

    def _expansion(self) -> str:
        nested: dict[str, str] = {}
        if self._random.random() < 0.5:
            nested["$filter"] = self.condition(Place(RELATED), 1)
        self._shape(Place(RELATED), nested)
        written = ";".join(f"{name}={value}" for name, value in nested.items())
        return f"{RELATION}({written})" if written else RELATION

    def _order(self, place: Place) -> str:
        items = []
        for _ in range(self._random.randrange(1, 4)):
            kind = self._random.choice((TEXT, TEXT, WHOLE, WHOLE, *ORDERED))
            item = self.value(place, kind, 2)
            items.append(item + self._random.choice(["", " asc", " desc"]))
        return ",".join(items)

    # Conditions.

    def condition(self, place: Place, depth: int, variables: int = 0) -> str:
        random = self._random
        if depth > 0 and random.random() < 0.6:
            operator = random.choice(["and", "or", "not"])
            first = self.condition(place, depth - 1, variables)
            if operator == "not":
                return f"not ({first})"
            return f"({first}) {operator} ({self.condition(place, depth - 1, variables)})"
        makers = [self._comparison] * 4 + [self._measured] * 4 + [self._textual] * 3 + [self._among, self._truth, self._isof, self._has]
        if variables < 2:
            makers += [self._lambda] * 2
        made = random.choice(makers)
        return made(place, variables) if made == self._lambda else made(place)

    def _comparison(self, place: Place) -> str:
        random = self._random
        kind = random.choice([TEXT, WHOLE, WHOLE, REAL, MOMENT, DATE, TIME, SPAN, GUID, "enumeration"])
        if kind == "enumeration":
            return self._member(place)
        operator = random.choice(COMPARISONS if kind != GUID else COMPARISONS[:2])
        left = self.value(place, kind, 2)
        if random.random() < 0.15:
            return f"{left} {random.choice(COMPARISONS)} null" if kind != GUID else f"{left} {operator} null"
        sides = [left, self.value(place, kind, 1)]
        if random.random() < 0.2:
            sides.reverse()
        return f"{sides[0]} {operator} {sides[1]}"

    def _measured(self, place: Place) -> str:
        """A comparison with what is likely, so that a small difference of a value shows."""
        random = self._random
        texts = [path for path, kind in self._paths(place) if kind == TEXT]
        wholes = [path for path, kind in self._paths(place) if kind == WHOLE]
        operator = random.choice(COMPARISONS)
        if texts and random.random() < 0.6:
            text = self._near(texts)
            part = quoted(random.choice(FRAGMENTS))
            start = random.randrange(-2, 4)
            return random.choice([
                f"{text} {operator} {self.literal(TEXT)}",
                f"{text} in ({self.literal(TEXT)},{self.literal(TEXT)},{self.literal(TEXT)})",
                f"length({text}) {operator} {random.randrange(14)}",
                f"indexof({text},{part}) {operator} {random.randrange(-1, 4)}",
                f"endswith({text},{quoted(random.choice(['ot', 'OT', 'sse', 'SSE', 's']))})",
                f"trim({text}) ne {text}",
                f"length(trim({text})) lt length({text})",
                f"contains(substring({text},{start},3),{part})" if start >= 0 else f"contains({text},{part})",
                f"toupper({text}) {operator} {text}",
            ])
        moment = self.literal(MOMENT)
        if wholes and random.random() < 0.7:
            whole = self._near(wholes)
            return random.choice([
                f"{whole} {operator} {random.randrange(8)}",
                f"{random.choice(['round', 'floor', 'ceiling'])}({whole} divby 4) {operator} {random.randrange(4)}",
                f"{whole} mod 3 {operator} {random.randrange(-2, 3)}",
                f"{whole} sub 3 {operator} {random.randrange(-3, 3)}",
                # No double is 0.1, and three of it are not 0.3.
                f"{whole} mul 0.1 {operator} {random.choice(['0.3', '0.6', '0.7'])}",
            ])
        return random.choice([
            f"hour({moment}) {operator} {random.choice([0, 4, 5, 6, 9, 12, 23])}",
            f"day({moment}) {operator} {random.choice([1, 24, 29, 30, 31])}",
            f"month({moment}) {operator} {random.choice([1, 2, 11, 12])}",
            f"date({moment}) {operator} {self.literal(DATE)}",
        ])

    def _member(self, place: Place) -> str:
        random = self._random
        found = [
            (path, kind.removeprefix(f"{NAMESPACE}."))
            for path, kind in self._paths(place)
            if kind.removeprefix(f"{NAMESPACE}.") in self._model.enumerations
        ]
        if not found:
            return self._truth(place)
        path, name = random.choice(found)
        enumeration = self._model.enumerations[name]
        operator = random.choice(COMPARISONS[:2] if enumeration.flags else COMPARISONS)
        return f"{path} {operator} {self._enumerated(name)}"

    def _enumerated(self, name: str) -> str:
        member = self._random.choice(self._model.enumerations[name].members)
        return f"{qualified(name)}'{member}'"

    def _has(self, place: Place) -> str:
        flags = [(path, kind) for path, kind in self._paths(place) if self._is_flags(kind)]
        if not flags:
            return self._truth(place)
        path, kind = self._random.choice(flags)
        return f"{path} has {self._enumerated(kind.removeprefix(f'{NAMESPACE}.'))}"

    def _is_flags(self, kind: str) -> bool:
        enumeration = self._model.enumerations.get(kind.removeprefix(f"{NAMESPACE}."))
        return enumeration is not None and enumeration.flags

    def _textual(self, place: Place) -> str:
        random = self._random
        name = random.choice(["contains", "startswith", "endswith", "matchesPattern"])
        text = self.value(place, TEXT, 1)
        if name == "matchesPattern":
            return f"{name}({text},{quoted(random.choice(PATTERNS))})"
        part = quoted(random.choice(FRAGMENTS)) if random.random() < 0.8 else self.value(place, TEXT, 0)
        return f"{name}({text},{part})"

    def _among(self, place: Place) -> str:
        random = self._random
        if random.random() < 0.2:
            collections = [path for path, kind in self._collections(place) if kind == TEXT]
            if collections:
                return f"{self.value(place, TEXT, 0)} in {random.choice(collections)}"
        kind = random.choice([TEXT, WHOLE, GUID])
        literals = [self.literal(kind) for _ in range(random.randrange(1, 5))]
        if random.random() < 0.15:
            literals.append("null")
        return f"{self.value(place, kind, 1)} in ({','.join(literals)})"

    def _truth(self, place: Place) -> str:
        paths = [path for path, kind in self._paths(place) if kind == TRUTH]
        if not paths:
            return self._random.choice(["true", "false"])
        path = self._near(paths)
        return path + self._random.choice(["", " eq true", " eq false", " ne true", " eq null"])

    def _isof(self, place: Place) -> str:
        structured = self._model.types.get(place.kind)
        if structured is None or not structured.derived or place.prefix:
            return self._truth(place)
        return f"isof({qualified(self._random.choice([place.kind, *structured.derived]))})"

    def _lambda(self, place: Place, variables: int) -> str:
        random = self._random
        kinds = dict(self._collections(place))
        if not kinds:
            return self._truth(place)
        path = self._near([*kinds])
        kind = kinds[path]
        if random.random() < 0.15:
            return f"{path}/any()"
        if random.random() < 0.1:
            return f"{path}/$count {random.choice(COMPARISONS)} {random.randrange(4)}"
        variable = "xy"[variables]
        bare = kind.removeprefix(f"{NAMESPACE}.")
        if bare in self._model.types:
            body = self.condition(Place(bare, f"{variable}/"), 1, variables + 1)
        else:
            body = self._about(variable, kind)
        return f"{path}/{random.choice(['any', 'all'])}({variable}:{body})"

    def _about(self, variable: str, kind: str) -> str:
        """A condition on an element that is a primitive."""
        random = self._random
        if kind == TEXT and random.random() < 0.5:
            return f"contains({variable},{quoted(random.choice(FRAGMENTS))})"
        operators = COMPARISONS if kind == TEXT else COMPARISONS[:2]
        return f"{variable} {random.choice(operators)} {self.literal(kind)}"

    # Values.

    def value(self, place: Place, kind: str, depth: int) -> str:
        random = self._random
        paths = [path for path, of in self._paths(place) if of == kind]
        if depth > 0 and (not paths or random.random() < 0.5):
            computed = self._computed(place, kind, depth - 1)
            if computed is not None:
                return computed
        if paths and random.random() < 0.8:
            return self._near(paths)
        return self.literal(kind)

    def _near(self, paths: list[str]) -> str:
        """One of the paths, mostly one that does not lead through a cast, which most rows do not pass."""
        own = [path for path in paths if NAMESPACE not in path]
        return self._random.choice(own if own and self._random.random() < 0.6 else paths)

    def _computed(self, place: Place, kind: str, depth: int) -> str | None:
        random = self._random

        def value(of: str) -> str:
            return self.value(place, of, depth)

        if kind == TEXT:
            return random.choice([
                lambda: f"tolower({value(TEXT)})",
                lambda: f"toupper({value(TEXT)})",
                lambda: f"trim({value(TEXT)})",
                lambda: f"concat({value(TEXT)},{value(TEXT)})",
                lambda: f"substring({value(TEXT)},{random.randrange(4)})",
                lambda: f"substring({value(TEXT)},{random.randrange(4)},{random.randrange(4)})",
                lambda: f"cast({value(WHOLE)},Edm.String)",
            ])()
        if kind == WHOLE:
            return random.choice([
                lambda: f"length({value(TEXT)})",
                lambda: f"indexof({value(TEXT)},{quoted(random.choice(FRAGMENTS))})",
                lambda: f"({value(WHOLE)} {random.choice(['add', 'sub', 'mul'])} {value(WHOLE)})",
                lambda: f"({value(WHOLE)} {random.choice(['div', 'mod'])} {random.choice([-3, 2, 7])})",
                lambda: f"(-({value(WHOLE)}))",
                lambda: f"{random.choice(['year', 'month', 'day'])}({value(random.choice([MOMENT, DATE]))})",
                lambda: f"{random.choice(['hour', 'minute', 'second'])}({value(random.choice([MOMENT, TIME]))})",
                lambda: f"totaloffsetminutes({value(MOMENT)})",
            ])()
        if kind == REAL:
            return random.choice([
                lambda: f"({value(WHOLE)} {random.choice(['add', 'sub', 'mul'])} {self.literal(REAL)})",
                lambda: f"({value(WHOLE)} divby {random.choice(['4', '0.5', '-8'])})",
                lambda: f"{random.choice(['round', 'floor', 'ceiling'])}({value(REAL)})",
                lambda: f"totalseconds({self.literal(SPAN)})",
                lambda: f"cast({value(WHOLE)},Edm.Double)",
                lambda: f"fractionalseconds({self.literal(MOMENT)})",
            ])()
        if kind == MOMENT:
            return random.choice([
                lambda: f"({value(MOMENT)} {random.choice(['add', 'add', 'add', 'sub'])} {self._short()})",
                lambda: random.choice(["mindatetime()", "maxdatetime()"]),
            ])()
        if kind == DATE:
            return random.choice([lambda: f"date({value(MOMENT)})", lambda: f"cast({value(MOMENT)},Edm.Date)"])()
        if kind == TIME:
            return f"time({value(MOMENT)})"
        if kind == SPAN:
            return random.choice([
                lambda: f"({self.literal(MOMENT)} sub {self.literal(MOMENT)})",
                lambda: f"({self._short()} {random.choice(['add', 'sub'])} {self._short()})",
                lambda: f"({self._short()} mul {random.randrange(-3, 5)})",
            ])()
        return None

    def _short(self) -> str:
        return self._random.choice(["duration'PT1H'", "duration'P1DT5S'", "duration'PT0S'", "duration'P400D'"])

    def literal(self, kind: str) -> str:
        random = self._random
        known = self._values.get(kind) or []
        if kind == TEXT:
            text = random.choice(known) if known and random.random() < 0.7 else random.choice(FRAGMENTS)
            change = random.choice([str, str, str, str.upper, str.lower, lambda each: each[:3]])
            return quoted(change(text))
        if kind == WHOLE:
            return str(random.choice([*range(-1, 12), 50, 2147483647]))
        if kind == REAL:
            return random.choice(["0.5", "2.5", "-2.5", "7.0", "1e2", "0.1", "-0.5"])
        if kind == MOMENT:
            return random.choice([*MOMENTS, *random.sample(known, min(len(known), 4))])
        if kind == GUID:
            return random.choice(known or ["00000000-0000-0000-0000-000000000000"])
        if kind == DATE:
            return random.choice(["0001-01-01", "2024-02-29", "2026-11-24", "9999-12-31"])
        if kind == TIME:
            return random.choice(["00:00", "23:59:59", "12:00:00.5"])
        if kind == SPAN:
            if random.random() < 0.03:
                return "duration'P2DT3H4M5.25S'"
            return random.choice(["duration'PT0S'", "duration'-P1D'", "duration'P2DT3H4M5S'"])
        raise ValueError(kind)

    # What there is to ask about.

    def _collect(self, value: object) -> None:
        """Keeps the values of the rows by what they look like, to ask for what is there."""
        if isinstance(value, dict):
            for name, member in value.items():
                if not name.startswith("@"):
                    self._collect(member)
        elif isinstance(value, list):
            for element in value:
                self._collect(element)
        elif isinstance(value, str):
            kind = TEXT
            if len(value) == 36 and value[8] == value[23] == "-":
                kind = GUID
            elif value.endswith("Z") and "T" in value and value[4:5] == "-":
                kind = MOMENT
            found = self._values.setdefault(kind, [])
            if value not in found and len(found) < 200:
                found.append(value)

    def _reach(self, place: Place) -> list[tuple[str, Property]]:
        """Every path to a property: the type's own, behind a cast, and within complex properties."""
        structured = self._model.types[place.kind]
        found = self._within(place.prefix, self._model.properties(place.kind), 1)
        for derived in structured.derived:
            own = self._model.types[derived].properties
            found += self._within(f"{place.prefix}{qualified(derived)}/", own, 1)
        return found

    def _within(self, prefix: str, properties: list[Property], depth: int) -> list[tuple[str, Property]]:
        found = []
        for each in properties:
            bare = each.type.removeprefix(f"{NAMESPACE}.")
            if bare not in self._model.types or each.collection:
                found.append((prefix + each.name, each))
            elif depth > 0:
                inner = self._model.properties(bare)
                found += self._within(f"{prefix}{each.name}/", inner, depth - 1)
                for derived in self._model.types[bare].derived:
                    own = [each for each in self._model.properties(derived) if each not in inner]
                    found += self._within(f"{prefix}{each.name}/{qualified(derived)}/", own, depth - 1)
        return found

    def _paths(self, place: Place) -> list[tuple[str, str]]:
        return [(path, each.type) for path, each in self._reach(place) if not each.collection]

    def _collections(self, place: Place) -> list[tuple[str, str]]:
        return [(path, each.type) for path, each in self._reach(place) if each.collection]
