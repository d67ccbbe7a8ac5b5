"""The types of the document as the judge sees them.

Read from `openapi/generated/beta.json`, for the rows, which the engine is given as entities, and for
the generator, which writes queries that fit them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

NAMESPACE = "microsoft.graph"
ENTITIES = ("deviceEnrollmentConfiguration", "enrollmentConfigurationAssignment", "user", "group")
FORMATS = {"uuid": "Edm.Guid", "date-time": "Edm.DateTimeOffset", "date": "Edm.Date"}
REFERENCE = "#/components/schemas/"


def qualified(name: str) -> str:
    return f"{NAMESPACE}.{name}"


@dataclass(frozen=True)
class Property:
    """A property: its type by its name, qualified."""

    name: str
    type: str
    collection: bool = False


@dataclass
class Structured:
    """An entity or complex type with the properties of its own."""

    name: str
    base: str | None
    properties: list[Property] = field(default_factory=list)
    derived: list[str] = field(default_factory=list)
    entity: bool = False


@dataclass
class Enumeration:
    name: str
    members: list[str]
    flags: bool


class Model:
    """Everything that can be reached from the entities."""

    def __init__(self, document: dict) -> None:
        self._schemas = document["components"]["schemas"]
        self.types: dict[str, Structured] = {}
        self.enumerations: dict[str, Enumeration] = {}
        for name in ENTITIES:
            self._structured(name)
            for each in [name, *self.types[name].derived]:
                self.types[each].entity = True

    def line(self, name: str) -> list[str]:
        """A type and those that it extends."""
        base = self.types[name].base
        return [name] if base is None else [name, *self.line(base)]

    def properties(self, name: str) -> list[Property]:
        """The properties of a type, those of its bases first."""
        return [each for part in reversed(self.line(name)) for each in self.types[part].properties]

    def _own(self, name: str) -> tuple[list[str], dict]:
        schema = self._schemas[name]
        if "allOf" not in schema:
            return [], schema.get("properties", {})
        *bases, own = schema["allOf"]
        return [base["$ref"].removeprefix(REFERENCE) for base in bases], own["properties"]

    def _structured(self, name: str) -> None:
        if name in self.types:
            return
        schema = self._schemas[name]
        if "oneOf" not in schema:
            self.types[name] = Structured(name, None)
            self.types[name].properties = self._all(name)
            return
        union = self.types[name] = Structured(name, None)
        mapping = schema["discriminator"]["mapping"].items()
        arms = {tag.removeprefix(f"#{NAMESPACE}."): target.removeprefix(REFERENCE) for tag, target in mapping}
        # The arm that is the type of the union itself has nothing of what the others share.
        arms.pop(name, None)
        properties = {arm: self._all(target) for arm, target in arms.items()}
        first, *others = properties.values()
        union.properties = [each for each in first if all(each in own for own in others)]
        for arm, own in properties.items():
            base = self._schemas[arms[arm]].get("x-muster-base", name)
            union.derived.append(arm)
            self.types[arm] = Structured(arm, base)
            inherited = self.properties(base)
            self.types[arm].properties = [each for each in own if each not in inherited]
            if base != name:
                self.types[base].derived.append(arm)

    def _all(self, name: str) -> list[Property]:
        bases, own = self._own(name)
        found = [each for base in bases for each in self._all(base)]
        for label, schema in own.items():
            if "@" not in label:
                found.append(self._property(label, schema))
        return found

    def _property(self, name: str, schema: dict) -> Property:
        if schema.get("type") == "array":
            return Property(name, self._type(schema["items"]), True)
        return Property(name, self._type(schema))

    def _type(self, schema: dict) -> str:
        if "oneOf" in schema:
            schema = next(arm for arm in schema["oneOf"] if arm.get("type") != "null")
        if "$ref" in schema:
            name = schema["$ref"].removeprefix(REFERENCE)
            target = self._schemas[name]
            members = target.get("enum") or target.get("x-muster-flags")
            if members:
                self.enumerations[name] = Enumeration(name, members, "enum" not in target)
                return qualified(name)
            if target.get("type") != "string":
                self._structured(name)
                return qualified(name)
            schema = target
        kind = schema["type"]
        kind = kind if isinstance(kind, str) else next(each for each in kind if each != "null")
        if kind == "string":
            return FORMATS.get(schema.get("format", ""), "Edm.String")
        return {"integer": "Edm.Int32", "boolean": "Edm.Boolean", "number": "Edm.Double"}[kind]
