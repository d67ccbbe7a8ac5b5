"""One of Microsoft's two SDKs for Python, as a program uses it: its client, its classes by name."""

from __future__ import annotations

import asyncio
import importlib
import re
import time
import urllib.request
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

from azure.core.credentials import AccessToken
from kiota_abstractions.api_error import APIError
from kiota_abstractions.base_request_configuration import RequestConfiguration
from kiota_authentication_azure.azure_identity_authentication_provider import (
    AzureIdentityAuthenticationProvider,
)
from kiota_http.middleware.options import HeadersInspectionHandlerOption
from msgraph_core.requests.batch_request_builder import BatchRequestBuilder

PACKAGES = {"v1.0": "msgraph", "beta": "msgraph_beta"}

CONFIGURATIONS = "device_management.device_enrollment_configurations"


class StaticToken:
    """A credential whose token nobody has to ask for."""

    def get_token(self, *_scopes: str, **_options: Any) -> AccessToken:
        return AccessToken("a.static.token", 2**31)


def module(name: str) -> str:
    """The module in which the generator of the SDKs puts a class."""
    name = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)
    return re.sub(r"([A-Z])([A-Z][a-z])", r"\1_\2", name).lower()


class Sdk:
    """A client of one version, pointed at a server, and what it is made of."""

    def __init__(self, version: str, server: str, control: str) -> None:
        self.version = version
        self.package = PACKAGES[version]
        self.base = f"{server}/{version}"
        self.control = control
        top = importlib.import_module(self.package)
        adapter = importlib.import_module(f"{self.package}.graph_request_adapter")
        host = urlsplit(server).hostname
        provider = AzureIdentityAuthenticationProvider(
            StaticToken(), scopes=["https://graph.microsoft.com/.default"], allowed_hosts=[host]
        )
        self.adapter = adapter.GraphRequestAdapter(provider)
        # The one thing that is not as it comes: where Graph is.
        self.adapter.base_url = self.base
        self.client = top.GraphServiceClient(request_adapter=self.adapter)

    @property
    def configurations(self) -> Any:
        return self.client.device_management.device_enrollment_configurations

    @property
    def me(self) -> Any:
        """A method in one SDK and a property in the other."""
        found = self.client.me
        return found() if callable(found) else found

    @property
    def batch(self) -> BatchRequestBuilder:
        return BatchRequestBuilder(self.adapter, {"XXX": self.error})

    def configuration(self, key: str) -> Any:
        return self.configurations.by_device_enrollment_configuration_id(key)

    def model(self, name: str) -> type:
        return getattr(self.part(f"models.{module(name)}"), name)

    def part(self, path: str) -> Any:
        """A module of what is generated."""
        return importlib.import_module(f"{self.package}.generated.{path}")

    def body(self, path: str, name: str) -> type:
        """The class of an action's body or answer, which stands beside the action."""
        return getattr(self.part(f"{path}.{module(name)}"), name)

    @property
    def error(self) -> type:
        return self.model_of_errors("ODataError")

    def model_of_errors(self, name: str) -> type:
        found = importlib.import_module(
            f"{self.package}.generated.models.o_data_errors.{module(name)}"
        )
        return getattr(found, name)

    def query(self, builder: Any, **options: Any) -> RequestConfiguration:
        """A request configuration with the query parameters of a builder's GET."""
        name = f"{type(builder).__name__}GetQueryParameters"
        return RequestConfiguration(query_parameters=getattr(type(builder), name)(**options))

    def inspected(self, **headers: str) -> tuple[RequestConfiguration, SimpleNamespace]:
        """A configuration with these headers, and what will hold those of the answer."""
        option = HeadersInspectionHandlerOption()
        configuration = RequestConfiguration(options=[option])
        for name, value in headers.items():
            configuration.headers.add(name.replace("_", "-"), value)

        def answered(name: str) -> list[str]:
            return sorted(option.response_headers.try_get(name) or [])

        return configuration, SimpleNamespace(of=answered)

    async def refused(self, call: Any) -> APIError | None:
        """What a call fails with, or nothing when it does not fail."""
        try:
            await call
        except APIError as error:
            return error
        return None

    @contextmanager
    def watch(self, react: Callable[[int], Awaitable[Any]] | None = None) -> Iterator[list]:
        """Every attempt, seen below all that the SDK does, which says nothing of them. `react` gets
        the status of each answer before the SDK does."""
        wire = self.adapter._http_client._transport.transport  # noqa: SLF001
        send = wire.handle_async_request
        seen: list[SimpleNamespace] = []

        async def watched(request: Any) -> Any:
            one = SimpleNamespace(number=request.headers.get("retry-attempt"),
                                  sent=time.monotonic())
            response = await send(request)
            one.answered = time.monotonic()
            one.status, one.headers = response.status_code, response.headers
            seen.append(one)
            if react:
                await react(one.status)
            return response

        wire.handle_async_request = watched
        try:
            yield seen
        finally:
            wire.handle_async_request = send

    async def limited(self) -> Sdk:
        """A client of a fresh server that lets two requests through in three seconds."""
        return Sdk(self.version, await self.ask("/limited"), self.control)

    async def ask(self, path: str) -> str:
        """Asks the judge, who holds the server's strings, for something no client could do."""
        def asked() -> str:
            with urllib.request.urlopen(self.control + path, timeout=60) as answer:
                return answer.read().decode()
        return await asyncio.to_thread(asked)
