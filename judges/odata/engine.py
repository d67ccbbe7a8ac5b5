"""The other engine: odatapy's in-memory service over the rows of the server.

It gets the server's `$metadata` and the rows as entities, and answers the same URLs through
its own parser, evaluator and serializer. Nothing of Muster is in it.
"""

from __future__ import annotations

import json
from functools import partial
from urllib.parse import quote

from odatapy.data import ComplexValue, Entity, Property, ValueType
from odatapy.edm.csdl import CsdlAbstractEdmProvider, CsdlEntityContainer, CsdlEntitySet, CsdlSchema
from odatapy.edm.primitives import EdmPrimitiveTypeKind, get_primitive_type
from odatapy.edm.xml_io import parse_metadata
from odatapy.http.method import HttpMethod
from odatapy.server import OData, ODataRequest, inmemory
from odatapy.server.inmemory import InMemoryDataStore, InMemoryProcessor

from model import NAMESPACE, Model, Structured, qualified

ASSIGNMENTS = "assignments"
OWNER = "deviceEnrollmentConfiguration"
CONTAINED = "enrollmentConfigurationAssignment"
# Answer with what is selected and, unlike by default, without the key when it is not.
inmemory.EntityCollectionSerializerOptions = partial(
    inmemory.EntityCollectionSerializerOptions, always_include_keys=False
)
# Leave what `$orderby` finds equal in the order of the list, where the engine would order it by key.
inmemory._key_sort_value = lambda *_: ()
# The entity sets, by what the rows are.
SETS = {OWNER: "deviceEnrollmentConfigurations", "user": "users", "group": "groups"}


class Provider(CsdlAbstractEdmProvider):
    """The model as the server describes it, with its lists as sets of their own."""

    def __init__(self, metadata: str) -> None:
        self._schemas = parse_metadata(metadata)
        sets = [CsdlEntitySet(name, qualified(kind)) for kind, name in SETS.items()]
        for schema in self._schemas:
            schema.entity_container = None
            # What is bound to the lists is not asked for.
            schema.actions, schema.functions = [], []
            if schema.namespace == NAMESPACE:
                schema.entity_container = CsdlEntityContainer("graph", sets)

    def get_schemas(self) -> list[CsdlSchema]:
        return self._schemas


class Member(str):
    """The name of an enumeration's member, which knows its place among the others."""

    def __new__(cls, name: str, members: list[str]) -> Member:
        member = super().__new__(cls, name)
        member.members = members
        return member


class TypeName(str):
    """The name of a type, which knows those that the type extends."""

    def __new__(cls, name: str, model: Model) -> TypeName:
        qualified_name = super().__new__(cls, qualified(name))
        qualified_name.line = [qualified(each) for each in model.line(name)]
        return qualified_name


class Engine:
    def __init__(self, model: Model, metadata: str, rows: dict[str, list[dict]]) -> None:
        self._model = model
        store = InMemoryDataStore()
        for kind, name in SETS.items():
            store.set_entities(name, [self._entity(kind, row) for row in rows[kind]])
        for row in rows[OWNER]:
            related = [self._entity(CONTAINED, each) for each in row[ASSIGNMENTS]]
            store.set_relation(SETS[OWNER], repr(row["id"]), ASSIGNMENTS, related)
        odata = OData.new_instance()
        self._handler = odata.create_handler(odata.create_service_metadata(Provider(metadata)))
        self._handler.register(InMemoryProcessor(store))

    def ask(self, path: str, options: list[tuple[str, str]]) -> tuple[int, object]:
        """The status and the body of an answer; text when it is not JSON."""
        query = "&".join(f"{name}={quote(value, safe='')}" for name, value in options)
        answer = self._handler.process(
            ODataRequest(
                method=HttpMethod.GET,
                raw_odata_path=path,
                raw_query_path=query,
                raw_base_uri="http://engine/",
                raw_request_uri=f"http://engine/{path}?{query}",
                _headers={"Accept": "application/json, text/plain"},
            )
        )
        text = bytes(answer.content or b"").decode()
        status = int(answer.status_code)
        try:
            return status, json.loads(text)
        except json.JSONDecodeError:
            return status, text

    def _entity(self, kind: str, row: dict) -> Entity:
        actual = self._actual(kind, row)
        entity = Entity(type=TypeName(actual.name, self._model))
        entity.properties = self._properties(actual, row)
        return entity

    def _actual(self, kind: str, row: dict) -> Structured:
        tag = row.get("@odata.type", "").removeprefix(f"#{NAMESPACE}.")
        return self._model.types[tag or kind]

    def _properties(self, kind: Structured, row: dict) -> list[Property]:
        found = []
        for each in self._model.properties(kind.name):
            if each.name in row:
                value = row[each.name]
                found.append(self._property(each.name, each.type, each.collection, value))
        return found

    def _property(self, name: str, kind: str, collection: bool, value: object) -> Property:
        own = kind.removeprefix(f"{NAMESPACE}.")
        if own in self._model.types:
            family, read = "COMPLEX", lambda each: self._complex(own, each)
        elif own in self._model.enumerations:
            members = self._model.enumerations[own].members
            family, read = "ENUM", lambda each: Member(each, members)
        else:
            family, read = "PRIMITIVE", lambda each: _primitive(kind, each)
        if collection:
            values = None if value is None else [read(each) for each in value]
            return Property(name=name, value=values, value_type=ValueType[f"COLLECTION_{family}"], type=kind)
        value = None if value is None else read(value)
        return Property(name=name, value=value, value_type=ValueType[family], type=kind)

    def _complex(self, kind: str, row: dict) -> ComplexValue:
        actual = self._actual(kind, row)
        return ComplexValue(TypeName(actual.name, self._model), self._properties(actual, row))


def _primitive(kind: str, value: object) -> object:
    if not isinstance(value, str) or kind == "Edm.String":
        return value
    return get_primitive_type(EdmPrimitiveTypeKind[kind.removeprefix("Edm.")]).value_of_string(value)
