"""A server on this machine that knows no conversation, for the packaged program to send a real request to.

``loopback.py LOG`` runs it until it is ended: the first line of LOG is its address, then comes a line per request with
its Authorization header, which holds no secret of anybody's.
"""

from __future__ import annotations

import contextlib
import http.server
import json
import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterator

# One page without rows, as Twilio sends it.
_PAGE = json.dumps(
    {
        "conversations": [],
        "meta": {
            "page": 0,
            "page_size": 50,
            "first_page_url": "",
            "previous_page_url": None,
            "url": "",
            "next_page_url": None,
            "key": "conversations",
        },
    }
).encode()

ACCOUNT = {"TWILIO_ACCOUNT_SID": "AC" + "0" * 32, "TWILIO_AUTH_TOKEN": "of no account at all"}
"""The variables that make the program ask this server."""


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    log: TextIO | None = None

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(_PAGE)))
        self.end_headers()
        self.wfile.write(_PAGE)

        if self.log is not None:
            print(self.path, self.headers.get("Authorization"), file=self.log, flush=True)

    def log_message(self, *_arguments: object) -> None:
        """Ignore the request: the self-test's report is enough."""


@contextlib.contextmanager
def empty_twilio() -> Iterator[str]:
    """Run the server within this context; yield its address for ``--api-url``."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


if __name__ == "__main__":
    with Path(sys.argv[1]).open("w", encoding="utf-8") as log, empty_twilio() as url:
        print(url, file=log, flush=True)
        _Handler.log = log
        signal.pause()
