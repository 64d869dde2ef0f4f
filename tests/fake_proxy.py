"""An HTTP proxy on loopback: answers CONNECT as told, and tunnels to one server whatever the client wanted."""

from __future__ import annotations

import contextlib
import socket
import threading
from dataclasses import dataclass, field
from typing import Self


@dataclass
class FakeProxy:
    """Records every byte before the tunnel; ``status`` other than 200 refuses the tunnel."""

    status: int = 200
    headers: str = ""
    """Lines of the answer, each with its end."""
    server_port: int = 0
    heads: list[str] = field(default_factory=list)

    def __enter__(self) -> Self:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    @property
    def url(self) -> str:
        """Return the URL for a proxy setting."""
        return f"http://127.0.0.1:{self.port}"

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with client, contextlib.suppress(OSError):
            head = b""
            while b"\r\n\r\n" not in head:
                piece = client.recv(65536)
                if not piece:
                    return
                head += piece
            self.heads.append(head.decode("latin-1"))
            client.sendall(f"HTTP/1.1 {self.status} Told so\r\n{self.headers}Content-Length: 0\r\n\r\n".encode())
            if self.status != 200:
                return
            with socket.create_connection(("127.0.0.1", self.server_port)) as server:
                forth = threading.Thread(target=_pump, args=(client, server), daemon=True)
                forth.start()
                _pump(server, client)


def _pump(source: socket.socket, sink: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while piece := source.recv(65536):
            sink.sendall(piece)
    with contextlib.suppress(OSError):
        sink.shutdown(socket.SHUT_WR)
