"""The two faces of ``FakeTwilio``: an in-memory transport, and a real HTTP/1.1 server on loopback."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

import httpx

from tests.waiting import until

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    import pytest

    from tests.fake_twilio import FakeTwilio, Reply

REASONS = {200: "OK", 302: "Found", 401: "Unauthorized", 404: "Not Found", 429: "Too Many Requests"}


@dataclass(frozen=True)
class Received:
    """One request as it came over the wire."""

    raw: bytes
    line: str
    headers: dict[str, str]
    connection: int


@dataclass
class FakeServer:
    """A threaded server: a thread per connection, kept alive, every byte of a request recorded.

    ``answer`` replaces the behaviour of ``fake`` where a test wants to answer by hand.
    """

    fake: FakeTwilio
    port: int = 0
    tls: ssl.SSLContext | None = None
    host: str = "127.0.0.1"
    requests: list[Received] = field(default_factory=list)
    answer: Callable[[str, str, dict[str, str]], Reply] | None = None

    def __enter__(self) -> Self:
        family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
        self._listener = socket.create_server((self.host, self.port), family=family, backlog=128)
        self.port = self._listener.getsockname()[1]
        self._open: set[socket.socket] = set()
        self._closing = threading.Event()
        self._connections = 0
        threading.Thread(target=self._accept, name="fake-twilio", daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.drop_connections()

    @property
    def url(self) -> str:
        """Return the origin, for ``--api-url``."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'https' if self.tls else 'http'}://{host}:{self.port}"

    @property
    def lines(self) -> list[str]:
        """Return the request lines so far."""
        return [request.line for request in self.requests]

    @property
    def open_connections(self) -> int:
        """Return the number of connections that clients hold."""
        return len(self._open)

    @property
    def connections(self) -> int:
        """Return the number of connections that were ever made."""
        return self._connections

    def drop_connections(self) -> None:
        """Close every connection, as a server does with those that were idle too long."""
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        while not self._closing.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._connections += 1
            threading.Thread(target=self._serve, args=(connection, self._connections), daemon=True).start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        self._open.add(connection)
        plain = connection
        try:
            # An answer is written in one piece; Nagle would hold back the last part of a large one.
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self.tls is not None:
                connection = self.tls.wrap_socket(connection, server_side=True)
                self._open.add(connection)
            kept = b""
            while not self._closing.is_set():
                head, kept = self._read_head(connection, kept)
                if head is None or not self._respond(connection, head, number):
                    return
        except OSError:
            return
        finally:
            self._open -= {plain, connection}
            connection.close()

    def _read_head(self, connection: socket.socket, kept: bytes) -> tuple[bytes | None, bytes]:
        while b"\r\n\r\n" not in kept:
            piece = connection.recv(65536)
            if not piece:
                return None, b""
            kept += piece
        head, _, rest = kept.partition(b"\r\n\r\n")
        return head, rest

    def _respond(self, connection: socket.socket, head: bytes, number: int) -> bool:
        lines = head.decode("latin-1").split("\r\n")
        headers = {name.strip().lower(): value.strip() for name, _, value in (one.partition(":") for one in lines[1:])}
        self.requests.append(Received(head, lines[0], headers, number))
        method, _, rest = lines[0].partition(" ")
        target = rest.rpartition(" ")[0]
        with self.fake.under_way():
            reply = (self.answer or self.fake.answer)(method, target, headers)
            if reply.delay_s and self._closing.wait(reply.delay_s):
                return False
            while reply.gate is not None and not reply.gate.is_open:
                if self._closing.wait(0.005):
                    return False
        if reply.reset:
            # With this option close() sends RST instead of FIN.
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return False
        return self._write(connection, reply)

    def _write(self, connection: socket.socket, reply: Reply) -> bool:
        headers = {"Content-Length": str(len(reply.body))} | reply.headers
        head = f"HTTP/1.1 {reply.status} {REASONS.get(reply.status, 'Status')}\r\n"
        head += "".join(f"{name}: {value}\r\n" for name, value in headers.items() if value)
        wire = head.encode("latin-1") + b"\r\n" + reply.body[: reply.cut_after]
        if reply.drip_s is None:
            connection.sendall(wire)
        else:
            for place in range(0, len(wire), 64):
                connection.sendall(wire[place : place + 64])
                if self._closing.wait(reply.drip_s):
                    return False
        return reply.cut_after is None and headers.get("Connection", "").lower() != "close"


def transport(fake: FakeTwilio) -> httpx.AsyncBaseTransport:
    """Return the in-memory face of ``fake``."""

    async def handle(request: httpx.Request) -> httpx.Response:
        with fake.under_way():
            return await answered(request)

    async def answered(request: httpx.Request) -> httpx.Response:
        target = request.url.raw_path.decode("ascii")
        reply = fake.answer(request.method, target, {name.lower(): value for name, value in request.headers.items()})
        limit_s = request.extensions.get("timeout", {}).get("read")
        if limit_s is not None and reply.delay_s > limit_s:
            await asyncio.sleep(limit_s)
            raise httpx.ReadTimeout("slow", request=request)
        if reply.delay_s:
            await asyncio.sleep(reply.delay_s)
        if reply.gate is not None:
            await until(lambda: reply.gate is None or reply.gate.is_open)
        if reply.reset:
            raise httpx.ReadError("reset", request=request)
        if reply.cut_after is not None:
            raise httpx.RemoteProtocolError("cut", request=request)
        headers = {name: value for name, value in reply.headers.items() if value}
        return httpx.Response(reply.status, headers=headers, stream=httpx.ByteStream(reply.body))

    return httpx.MockTransport(handle)


def has_ipv6() -> bool:
    """Return whether this machine has an IPv6 loopback."""
    try:
        with socket.create_server(("::1", 0), family=socket.AF_INET6):
            return True
    except OSError:
        return False


def lead_names_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Replace the system's name lookup by one that knows two addresses of this machine for each name."""
    look_up = socket.getaddrinfo

    def getaddrinfo(_host: Any, *rest: Any) -> list[Any]:
        return [entry for address in ("::1", "127.0.0.1") for entry in look_up(address, *rest)]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
