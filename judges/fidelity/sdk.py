"""What one of Microsoft's Python SDKs says, read from the sources inside its wheel.

Nothing of the SDK is imported or run: the sources are generated and regular, so their syntax
trees are enough, and reading the few hundred modules that matter takes seconds where installing
the tens of thousands in a wheel takes minutes.
"""

from __future__ import annotations

import ast
import posixpath
import re
import zipfile
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from urllib.parse import unquote

# Bases of a model that say nothing about its place among Graph's types.
PLUMBING = {"Parsable", "AdditionalDataHolder", "BackedModel", "APIError"}

SCALARS = {
    "get_str_value": "string",
    "get_bool_value": "boolean",
    "get_int_value": "integer",
    "get_float_value": "number",
    "get_datetime_value": "date-time",
    "get_date_value": "date",
    "get_time_value": "time",
    "get_timedelta_value": "duration",
    "get_uuid_value": "uuid",
    "get_bytes_value": "bytes",
}
PYTHON_TYPES = {
    "str": "string",
    "bool": "boolean",
    "int": "integer",
    "float": "number",
    "UUID": "uuid",
    "bytes": "bytes",
    "datetime.datetime": "date-time",
    "datetime": "date-time",
}
# The base of every page of a collection.
PAGE = "BaseCollectionPaginationCountResponse"
TAG = "@odata.type"


class Unreadable(Exception):
    """The SDK is not written as this reader expects, so nothing can be said."""


@dataclass
class Model:
    name: str
    base: str | None
    # Properties it declares itself, by their names on the wire.
    fields: dict[str, str]
    # The value `@odata.type` has when an application sets nothing.
    tag: str | None
    # Which class is made for which `@odata.type`.
    subtypes: dict[str, str]
    # The members of an enumeration, `None` for anything else.
    members: list[str] | None
    # The fields of its bases, nearest first: (class, what it declares).
    ancestors: list[tuple[str, dict[str, str]]] = field(default_factory=list)


@dataclass
class Operation:
    query: dict[str, str]
    body: str | None
    answer: str | None
    errors: str
    # The classes of body and answer as they are named, whatever they mean.
    classes: list[str]


@dataclass
class Builder:
    path: str
    operations: dict[str, Operation]
    # What is below it: module and class.
    children: list[tuple[str, str]]


class Sdk:
    def __init__(self, wheel: Path) -> None:
        self.archive = zipfile.ZipFile(wheel)
        distribution, version, *_ = wheel.name.split("-")
        self.name = f"{distribution.replace('_', '-')} {version}"
        clients = [
            name
            for name in self.archive.namelist()
            if name.endswith("/generated/base_graph_service_client.py")
        ]
        if len(clients) != 1:
            raise Unreadable(f"{wheel.name} has no single base_graph_service_client.py")
        self.root = posixpath.dirname(clients[0])
        self.files = set(self.archive.namelist())
        # Modules of models by their file's name without underscores: the one part of Python's
        # spelling of `windows10EnrollmentX` or `visionOSX` that is certain.
        self.models: dict[str, str] = {}
        for folder in ("models", "models/o_data_errors"):
            prefix = f"{self.root}/{folder}/"
            for name in self.files:
                if name.startswith(prefix) and "/" not in name[len(prefix) :]:
                    key = name[len(prefix) : -len(".py")].replace("_", "")
                    self.models.setdefault(key, name)

    @cache
    def text(self, path: str) -> str:
        return self.archive.read(path).decode()

    @cache
    def tree(self, path: str) -> ast.Module:
        return ast.parse(self.text(path), path)

    @cache
    def imports(self, path: str) -> dict[str, str]:
        """Where the names come from that a module imports from its own package."""
        found = {}
        for node in ast.walk(self.tree(path)):
            if isinstance(node, ast.ImportFrom) and node.level and node.module:
                folder = path
                for _ in range(node.level):
                    folder = posixpath.dirname(folder)
                module = f"{folder}/{node.module.replace('.', '/')}.py"
                for name in node.names:
                    found[name.name] = module
        return found

    def find_model(self, class_name: str, seen_from: str | None = None) -> Model | None:
        """A class by its name, as a module sees it or as it stands among the models."""
        path = self.imports(seen_from).get(class_name) if seen_from else None
        path = path or self.models.get(class_name.lower())
        if path is None:
            return None
        model = self.read_model(path)
        return model if model.name == class_name else None

    @cache
    def read_model(self, path: str) -> Model:
        declared = [node for node in self.tree(path).body if isinstance(node, ast.ClassDef)]
        if len(declared) != 1:
            raise Unreadable(f"{path} does not hold one class")
        node = declared[0]
        bases = [base.id for base in node.bases if isinstance(base, ast.Name)]
        if "Enum" in bases:
            return Model(node.name, None, {}, None, {}, members=_members(node, path))
        bases = [base for base in bases if base not in PLUMBING]
        if len(bases) > 1:
            raise Unreadable(f"{path}: {node.name} has several bases")
        methods = {item.name: item for item in node.body if isinstance(item, ast.FunctionDef)}
        model = Model(
            name=node.name,
            base=bases[0] if bases else None,
            fields=_fields(methods, path),
            tag=_tag(node),
            subtypes=_subtypes(methods),
            members=None,
        )
        if model.base:
            above = self.find_model(model.base, path)
            if above is None:
                raise Unreadable(f"{path}: the base {model.base} is nowhere")
            model.ancestors = [(above.name, above.fields), *above.ancestors]
        return model

    def is_page_of(self, class_name: str, seen_from: str) -> str | None:
        """What a page holds: every class that only adds `value` to the base of pages is one."""
        model = self.find_model(class_name, seen_from)
        if model and model.base == PAGE and list(model.fields) == ["value"]:
            return model.fields["value"]
        return None

    @cache
    def builder(self, path: str, class_name: str) -> Builder:
        node = next(
            (
                node
                for node in self.tree(path).body
                if isinstance(node, ast.ClassDef) and node.name == class_name
            ),
            None,
        )
        if node is None:
            raise Unreadable(f"{path} has no {class_name}")
        operations, children = {}, []
        queries = {
            item.name: _query(item)
            for item in node.body
            if isinstance(item, ast.ClassDef) and item.name.endswith("QueryParameters")
        }
        for item in node.body:
            if isinstance(item, ast.AsyncFunctionDef):
                operations[item.name] = self._operation(item, queries, path)
            elif isinstance(item, ast.FunctionDef) and item.name != "with_url":
                result = item.returns
                if isinstance(result, ast.Name) and result.id.endswith("RequestBuilder"):
                    module = self.imports(path).get(result.id)
                    if module:
                        children.append((module, result.id))
        return Builder(self.template(path), operations, children)

    @cache
    def template(self, path: str) -> str:
        """The path a builder stands for, without looking at more than its text."""
        found = re.search(r'super\(\).__init__\(request_adapter, "\{\+baseurl\}([^"]*)"', self.text(path))
        if not found:
            raise Unreadable(f"{path} has no URL template")
        return unquote(re.sub(r"\{\?[^}]*\}", "", found[1]))

    def _operation(
        self, node: ast.AsyncFunctionDef, queries: dict[str, dict[str, str]], path: str
    ) -> Operation:
        query: dict[str, str] = {}
        body = None
        for argument in node.args.args[1:]:
            annotation = ast.unparse(argument.annotation) if argument.annotation else ""
            if argument.arg == "body":
                body = annotation
            for name, parameters in queries.items():
                if f"[{name}]" in annotation:
                    query = parameters
        answer = _optional(node.returns)
        classes = [name for name in (body, answer) if name and name not in PYTHON_TYPES]
        if answer and answer not in PYTHON_TYPES:
            page = self.is_page_of(answer, path)
            answer = f"page of {page}" if page else answer
        elif answer:
            answer = PYTHON_TYPES[answer]
        errors = sorted(
            {
                value.id
                for item in ast.walk(node)
                if isinstance(item, ast.Dict)
                for value in item.values
                if isinstance(value, ast.Name)
            }
        )
        return Operation(query, body, answer, ", ".join(errors), classes)

    def walk(self, path: str, class_name: str) -> list[tuple[str, Builder]]:
        """A builder and all that is below it, with their modules."""
        builder = self.builder(path, class_name)
        found = [(path, builder)]
        for module, name in builder.children:
            found += self.walk(module, name)
        return found

    def navigate(self, segments: list[str]) -> tuple[str, str] | None:
        """The module and class an application reaches by these segments; keys are `{}`."""
        at = (f"{self.root}/base_graph_service_client.py", "BaseGraphServiceClient")
        prefix = ""
        for segment in segments:
            prefix += f"/{segment}"
            for module, name in self._children(*at):
                if keyless(self.template(module)) == prefix:
                    at = (module, name)
                    break
            else:
                return None
        return at

    @cache
    def _children(self, path: str, class_name: str) -> list[tuple[str, str]]:
        if class_name != "BaseGraphServiceClient":
            return self.builder(path, class_name).children
        node = next(node for node in self.tree(path).body if isinstance(node, ast.ClassDef))
        return [
            (self.imports(path)[item.returns.id], item.returns.id)
            for item in node.body
            if isinstance(item, ast.FunctionDef)
            and isinstance(item.returns, ast.Name)
            and item.returns.id in self.imports(path)
        ]

    def me_is_a_user(self) -> bool:
        """Whether the SDK's `me` is its `users` with a key of its own, as it has been so far."""
        client = f"{posixpath.dirname(self.root)}/graph_service_client.py"
        return client in self.files and "def me(self) -> UserItemRequestBuilder" in self.text(client)


def keyless(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


def keys(path: str) -> list[str]:
    return re.findall(r"\{([^}]*)\}", path)


def _members(node: ast.ClassDef, path: str) -> list[str]:
    members = []
    for item in node.body:
        if isinstance(item, ast.Assign):
            # Kiota writes a comma after each member, which makes it a tuple of one.
            value = item.value.elts[0] if isinstance(item.value, ast.Tuple) else item.value
            if not isinstance(value, ast.Constant):
                raise Unreadable(f"{path}: a member that is no constant")
            members.append(value.value)
    return members


def _fields(methods: dict[str, ast.FunctionDef], path: str) -> dict[str, str]:
    method = methods.get("get_field_deserializers")
    found: dict[str, str] = {}
    for node in ast.walk(method) if method else []:
        if not isinstance(node, ast.Dict):
            continue
        for key, value in zip(node.keys, node.values):
            if not (isinstance(key, ast.Constant) and isinstance(value, ast.Lambda)):
                raise Unreadable(f"{path}: a property that is not read by a lambda")
            found[key.value] = _read_by(value.body.args[2], path)
    return found


def _read_by(call: ast.Call, path: str) -> str:
    how = call.func.attr
    what = ast.unparse(call.args[0]) if call.args else None
    if how in SCALARS:
        return SCALARS[how]
    if how in ("get_enum_value", "get_object_value"):
        return what
    if how in ("get_collection_of_enum_values", "get_collection_of_object_values"):
        return f"[{what}]"
    if how == "get_collection_of_primitive_values":
        return f"[{PYTHON_TYPES.get(what, what)}]"
    raise Unreadable(f"{path}: {how} is new")


def _tag(node: ast.ClassDef) -> str | None:
    for item in node.body:
        if isinstance(item, ast.AnnAssign) and getattr(item.target, "id", None) == "odata_type":
            return item.value.value if isinstance(item.value, ast.Constant) else None
    return None


def _subtypes(methods: dict[str, ast.FunctionDef]) -> dict[str, str]:
    method = methods.get("create_from_discriminator_value")
    found = {}
    for node in ast.walk(method) if method else []:
        if not isinstance(node, ast.If):
            continue
        names = [
            item.value
            for item in ast.walk(node.test)
            if isinstance(item, ast.Constant) and str(item.value).startswith("#")
        ]
        made = [
            item.value.func.id
            for item in node.body
            if isinstance(item, ast.Return) and isinstance(item.value, ast.Call)
        ]
        if names and made:
            found[names[0]] = made[0]
    return found


def _query(node: ast.ClassDef) -> dict[str, str]:
    encoded = {}
    for item in ast.walk(node):
        if isinstance(item, ast.If) and isinstance(item.test, ast.Compare):
            result = item.body[0]
            name = item.test.comparators[0]
            if isinstance(result, ast.Return) and isinstance(name, ast.Constant) and name.value:
                encoded[name.value] = unquote(result.value.value)
    found = {}
    for item in node.body:
        if isinstance(item, ast.AnnAssign):
            kind = _optional(item.annotation)
            # A list travels as one text with commas.
            kind = "string" if kind.startswith("list[") else PYTHON_TYPES.get(kind, kind)
            found[encoded.get(item.target.id, item.target.id)] = kind
    return found


def _optional(annotation: ast.expr | None) -> str | None:
    text = ast.unparse(annotation) if annotation else "None"
    if text == "None":
        return None
    inner = re.fullmatch(r"Optional\[(.*)\]", text)
    return inner[1] if inner else text
