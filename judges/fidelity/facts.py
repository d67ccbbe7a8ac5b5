"""Both sides as facts: (kind, pointer) and what is said there. `None`: nothing is.

Every pointer is a JSON Pointer into the document, also for what only the SDK has: there it is
where the document would say it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from sdk import PAGE, TAG, Model, Sdk, Unreadable, keyless, keys

METHODS = ("get", "post", "put", "patch", "delete")
SCHEMAS = "#/components/schemas/"
ABSENT = "absent"


@dataclass
class Scope:
    classes: dict[str, dict[str, str]]
    texts: dict[str, str]
    parts: dict[str, str]
    whole: list[str]
    # The entries that were of use; an entry that is not is a fault.
    used: set[str] = field(default_factory=set)

    def entries(self) -> set[str]:
        return {*self.classes, *self.texts, *self.parts, *self.whole}


@dataclass
class Fact:
    kind: str
    pointer: str
    ours: str
    theirs: str

    @property
    def same(self) -> bool:
        return self.ours == self.theirs


def escape(token: str) -> str:
    return token.replace("~", "~0").replace("/", "~1")


class Comparison:
    """One version of the document against the SDK of that version."""

    def __init__(self, document: dict, sdk: Sdk, scope: Scope) -> None:
        self.document = document
        self.schemas: dict[str, dict] = document["components"]["schemas"]
        self.sdk = sdk
        self.scope = scope
        # Where classes are that stand beside a request builder rather than among the models.
        self.seen_from: dict[str, str] = {}

    def facts(self) -> list[Fact]:
        if not self.sdk.me_is_a_user():
            raise Unreadable(f"{self.sdk.name}: `me` is no longer one of the users")
        found = list(self._operations())
        for name, schema in self.schemas.items():
            if not self.is_derived(name):
                found += self._schema(name, schema)
        return found

    # Names and types of the document.

    def is_derived(self, name: str) -> bool:
        return name.endswith("Patch") and name[: -len("Patch")] in self.schemas

    def class_of(self, name: str) -> str:
        if self.is_derived(name):
            name = name[: -len("Patch")]
        if name in self.scope.classes:
            self.scope.used.add(name)
            return self.scope.classes[name]["class"]
        for ending, replacement in (("Body", "PostRequestBody"), ("Collection", "CollectionResponse")):
            if name.endswith(ending):
                name = name[: -len(ending)] + replacement
        return name[:1].upper() + name[1:]

    def type_of(self, schema: dict) -> str:
        if "$ref" in schema:
            name = schema["$ref"].removeprefix(SCHEMAS)
            named = self.schemas[name]
            if name in self.scope.texts:
                self.scope.used.add(name)
                return "string"
            # A set of flags is a list of members to the SDK, though not on the wire.
            return f"[{self.class_of(name)}]" if "x-muster-flags" in named else self.class_of(name)
        if "oneOf" in schema:
            arms = [arm for arm in schema["oneOf"] if arm.get("type") != "null"]
            return self.type_of(arms[0]) if len(arms) == 1 else "a nameless union"
        kinds = schema.get("type", "anything")
        kind = next((k for k in kinds if k != "null"), "null") if isinstance(kinds, list) else kinds
        if kind == "array":
            return f"[{self.type_of(schema['items'])}]"
        if kind == "string":
            return schema.get("format", "string")
        return kind

    def own_part(self, name: str) -> tuple[str | None, dict[str, dict]]:
        """The base of an object and the properties it declares itself.

        Where an arm extends another one in the model, what it has of that is written out again.
        """
        schema = self.schemas[name]
        base = None
        properties = dict(schema.get("properties", {}))
        for part in schema.get("allOf", []):
            if "$ref" in part:
                base = part["$ref"].removeprefix(SCHEMAS)
            properties.update(part.get("properties", {}))
        if arm := schema.get("x-muster-base"):
            inherited = self.own_part(arm)[1]
            return arm, {key: value for key, value in properties.items() if key == TAG or key not in inherited}
        return base, properties

    # Schemas.

    def _schema(self, name: str, schema: dict) -> Iterator[Fact]:
        pointer = SCHEMAS + name
        if name in self.scope.texts:
            return
        class_name = self.class_of(name)
        model = self.sdk.find_model(class_name, self.seen_from.get(class_name))
        yield Fact("schema", pointer, class_name, model.name if model else ABSENT)
        if model is None:
            return
        members = schema.get("enum", schema.get("x-muster-flags"))
        if members is not None or model.members is not None:
            yield Fact(
                "enum",
                pointer,
                ", ".join(members) if members is not None else ABSENT,
                ", ".join(model.members) if model.members is not None else ABSENT,
            )
        elif "oneOf" in schema:
            yield from self._union(name, schema, model)
        else:
            yield from self._object(name, model)

    def _union(self, name: str, schema: dict, model: Model) -> Iterator[Fact]:
        ours = {
            key: self.class_of(target.removeprefix(SCHEMAS))
            for key, target in schema["discriminator"]["mapping"].items()
        }
        theirs = dict(model.subtypes)
        for key in self._compared(name, ours, theirs):
            pointer = f"{SCHEMAS}{name}/discriminator/mapping/{escape(key)}"
            yield Fact("subtype", pointer, ours.get(key, ABSENT), theirs.get(key, ABSENT))

    def _object(self, name: str, model: Model) -> Iterator[Fact]:
        pointer = SCHEMAS + name
        base, properties = self.own_part(name)
        base_class = self.class_of(base) if base else None
        # A page's base has no schema of its own: what it declares is declared with each page.
        their_base = None if model.base == PAGE else model.base
        yield Fact("base", pointer, base_class or "none", their_base or "none")

        # What lies between the class and the base both have counts as its own on either side.
        theirs = dict(model.fields)
        for ancestor, fields in model.ancestors:
            if ancestor == base_class:
                break
            theirs = {**fields, **theirs}
        ours = {key: self.type_of(value) for key, value in properties.items()}

        # The name of the type is a property wherever the SDK could send or read one.
        tag = properties.get(TAG)
        declared = tag["enum"][0] if tag else None
        taken = ours.pop(TAG, None) is not None
        read = theirs.pop(TAG, None) is not None or any(TAG in f for _, f in model.ancestors)
        tag_pointer = f"{pointer}/properties/{TAG}"
        if declared or model.tag:
            # `accepted` is a name that requests may carry and nobody writes by himself.
            written = declared if tag and tag.get("x-muster-tag") is True else None
            yield Fact("type name", tag_pointer, written or "none", model.tag or "none")
        if (taken or read) and not self._is_base(name):
            yield Fact("property", tag_pointer, "string" if taken else ABSENT, "string" if read else ABSENT)

        for key in self._compared(name, ours, theirs):
            at = f"{pointer}/properties/{escape(key)}"
            yield Fact("property", at, ours.get(key, ABSENT), theirs.get(key, ABSENT))

    def _is_base(self, name: str) -> bool:
        return any(self.own_part(other)[0] == name for other in self.schemas)

    def _compared(self, name: str, ours: dict, theirs: dict) -> list[str]:
        if name in self.scope.parts:
            self.scope.used.add(name)
            return list(ours)
        return list(ours) + [key for key in theirs if key not in ours]

    # Operations.

    def _operations(self) -> Iterator[Fact]:
        paths: dict[str, dict] = self.document["paths"]
        for path, item in paths.items():
            mine, prefix = self._their_path(path)
            found = self.sdk.navigate(keyless(mine).strip("/").split("/"))
            builder = self.sdk.builder(*found) if found else None
            module = found[0] if found else None
            whole = any(path == root or path.startswith(root + "/") for root in self.scope.whole)
            methods = [method for method in METHODS if method in item]
            if whole and builder:
                methods += [method for method in builder.operations if method not in methods]
            if builder:
                for index, (key, their_key) in enumerate(zip(keys(path), keys(builder.path)[prefix:])):
                    pointer = f"#/paths/{escape(path)}/parameters/{index}"
                    yield Fact("key", pointer, key, their_key)
            for method in methods:
                yield from self._operation(path, item, method, builder, module)
        # What only the SDK has below the paths that the document holds whole.
        served = {keyless(path) for path in paths}
        for root in self.scope.whole:
            if root not in paths:
                continue
            self.scope.used.add(root)
            mine, prefix = self._their_path(root)
            found = self.sdk.navigate(keyless(mine).strip("/").split("/"))
            for _, builder in self.sdk.walk(*found) if found else []:
                path = root + builder.path[len(self._as_written(mine, builder.path)) :]
                if keyless(path) not in served:
                    for method in builder.operations:
                        pointer = f"#/paths/{escape(path)}/{method}"
                        yield Fact("operation", pointer, ABSENT, method)

    def _their_path(self, path: str) -> tuple[str, int]:
        """The SDK reaches `/me` as a user, with one key more than the document has."""
        if path == "/me" or path.startswith("/me/"):
            return "/users/{user-id}" + path[len("/me") :], 1
        return path, 0

    @staticmethod
    def _as_written(path: str, theirs: str) -> str:
        """As many segments of their path as ours has."""
        return "/".join(theirs.split("/")[: path.count("/") + 1])

    def _operation(self, path, item, method, builder, module) -> Iterator[Fact]:
        pointer = f"#/paths/{escape(path)}/{method}"
        ours = item.get(method)
        theirs = builder.operations.get(method) if builder else None
        yield Fact("operation", pointer, method if ours else ABSENT, method if theirs else ABSENT)
        if ours is None or theirs is None:
            return
        query = {
            parameter["name"]: self.type_of(parameter["schema"])
            for parameter in [*item.get("parameters", []), *ours.get("parameters", [])]
            if parameter["in"] == "query"
        }
        for name in [*query, *(name for name in theirs.query if name not in query)]:
            at = f"{pointer}/parameters/{escape(name)}"
            yield Fact("query option", at, query.get(name, ABSENT), theirs.query.get(name, ABSENT))
        for name in theirs.classes:
            self.seen_from.setdefault(name, module)
        body = ours.get("requestBody")
        body = self.type_of(_schema_of(body)) if body else "none"
        yield Fact("body", f"{pointer}/requestBody", body, theirs.body or "none")
        yield Fact("answer", f"{pointer}/responses", self._answer(ours), theirs.answer or "none")
        errors = {
            self.type_of(_schema_of(response))
            for status, response in ours["responses"].items()
            if status >= "4"
        }
        yield Fact("error", f"{pointer}/responses/500", ", ".join(sorted(errors)), theirs.errors)

    def _answer(self, operation: dict) -> str:
        # What is not modified is no answer of its own.
        good = [response for status, response in operation["responses"].items() if status < "3"]
        kinds = {self._answer_type(_schema_of(response)) for response in good}
        return " or ".join(sorted(kinds))

    def _answer_type(self, schema: dict | None) -> str:
        if schema is None:
            return "none"
        if "$ref" in schema:
            name = schema["$ref"].removeprefix(SCHEMAS)
            properties = self.schemas[name].get("properties", {})
            if "@odata.nextLink" in properties and "value" in properties:
                return f"page of {self.type_of(properties['value'])}"
        return self.type_of(schema)


def _schema_of(part: dict) -> dict | None:
    for media in part.get("content", {}).values():
        return media["schema"]
    return None
