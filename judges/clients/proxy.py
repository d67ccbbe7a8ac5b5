"""A proxy that breaks one thing of what passes through it, and the address where clients say which.

It changes nothing as long as no fault is chosen; that it does not is tried too.
"""

from __future__ import annotations

import http.client
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import urlsplit


@dataclass
class Exchange:
    """A request, and later its answer. A fault changes either."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    status: int = 0
    reason: str = ""
    answer_headers: list[tuple[str, str]] = field(default_factory=list)
    answer: bytes = b""


Ask = Callable[[Exchange], None]


class Proxy:
    """Listens on a free port and sends everything on to a server, which may be exchanged."""

    def __init__(self, tls: ssl.SSLContext | None = None, trust: ssl.SSLContext | None = None):
        self.server = ""
        self.fault: Any = None
        self.seen: dict[str, str] = {}
        self._trust = trust
        proxy = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def handle_any(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                exchange = Exchange(self.command, self.path, dict(self.headers.items()),
                                    self.rfile.read(length))
                proxy.pass_on(exchange)
                self.send_response_only(exchange.status, exchange.reason)
                for name, value in exchange.answer_headers:
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(exchange.answer)))
                self.end_headers()
                self.wfile.write(exchange.answer)

            do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = do_HEAD = handle_any

            def log_message(self, *_: Any) -> None:
                pass

        self._listener = listen(Handler, tls)
        scheme = "https" if tls else "http"
        self.origin = f"{scheme}://127.0.0.1:{self._listener.server_port}"

    def pass_on(self, exchange: Exchange) -> None:
        """Sends the request to the server and takes its answer, with the fault in either."""
        self.seen = exchange.headers
        if self.fault and self.fault.request:
            self.fault.request(exchange)
        if not exchange.status:
            address = urlsplit(self.server)
            if address.scheme == "https":
                connection = http.client.HTTPSConnection(address.netloc, context=self._trust)
            else:
                connection = http.client.HTTPConnection(address.netloc)
            headers = {name: value for name, value in exchange.headers.items()
                       if name.lower() not in ("content-length", "connection", "accept-encoding",
                                               "transfer-encoding")}
            connection.request(exchange.method, exchange.target, exchange.body or None, headers)
            answer = connection.getresponse()
            exchange.status, exchange.reason = answer.status, answer.reason
            exchange.answer_headers = [
                (name, value) for name, value in answer.getheaders()
                if name.lower() not in ("content-length", "connection", "transfer-encoding")
            ]
            exchange.answer = answer.read()
            connection.close()
        if self.fault and self.fault.answer:
            self.fault.answer(exchange)

    def close(self) -> None:
        self._listener.shutdown()
        self._listener.server_close()


def listen(handler: type, tls: ssl.SSLContext | None = None) -> ThreadingHTTPServer:
    """A server on a free port, running."""
    listener = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    listener.daemon_threads = True
    if tls:
        listener.socket = tls.wrap_socket(listener.socket, server_side=True)
    Thread(target=listener.serve_forever, daemon=True).start()
    return listener


class Control:
    """Where a client asks for what it cannot do itself; `do` gets the path and gives a text."""

    def __init__(self, do: Callable[[str], str]) -> None:
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:  # noqa: N802
                try:
                    status, text = 200, do(self.path)
                except KeyError as error:
                    status, text = 404, f"there is no {error}"
                body = text.encode()
                self.send_response_only(status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: Any) -> None:
                pass

        self._listener = listen(Handler)
        self.origin = f"http://127.0.0.1:{self._listener.server_port}"

    def close(self) -> None:
        self._listener.shutdown()
        self._listener.server_close()
