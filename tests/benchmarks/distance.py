"""A Twilio far away: a TLS server on loopback behind a proxy that delays every byte in both directions.

Run ``python -m tests.benchmarks.distance --rows 1000`` to serve; it prints URL, key, secret and the file of the
authority that signed the certificate. ``--check`` measures the proxy against a clock: an echo behind it must take what
was asked for.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import ssl
import statistics
import sys
import tempfile
import time
from pathlib import Path

import trustme

from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.fake_twilio import API_KEY_SID, SECRET, SERVICES, FakeServer, FakeTwilio, conversations, sid

ROUND_TRIP_S = 0.6
BYTES_PER_S = 2_000_000
NUMBER = "+15558675310"
_PIECE = 16 * 1024


class DelayingProxy:
    """Passes every byte on half a round trip later, and no more bytes a second than the line allows.

    A new connection has cost its client nothing on loopback; the round trip that TCP takes to open one over a
    distance is added to its first bytes.
    """

    def __init__(self, port: int, *, round_trip_s: float = ROUND_TRIP_S, bytes_per_s: float = BYTES_PER_S) -> None:
        self._port = port
        self._round_trip_s = round_trip_s
        self._bytes_per_s = bytes_per_s
        self.connections = 0

    async def start(self) -> int:
        """Start listening; return the port."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        return int(self._server.sockets[0].getsockname()[1])

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        opened_s = time.monotonic() + self._round_trip_s
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._port)
        except OSError:
            writer.close()
            return
        await asyncio.gather(
            self._carry(reader, far_writer, opened_s), self._carry(far_reader, writer, opened_s), return_exceptions=True
        )

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, opened_s: float) -> None:
        under_way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()
        delivering = asyncio.ensure_future(self._deliver(under_way, writer))
        line_free_s = opened_s
        with contextlib.suppress(OSError):
            while piece := await reader.read(_PIECE):
                line_free_s = max(line_free_s, time.monotonic()) + len(piece) / self._bytes_per_s
                under_way.put_nowait((line_free_s + self._round_trip_s / 2, piece))
        under_way.put_nowait((max(line_free_s, time.monotonic()) + self._round_trip_s / 2, b""))
        await delivering

    async def _deliver(self, under_way: asyncio.Queue[tuple[float, bytes]], writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while True:
                due_s, piece = await under_way.get()
                await asyncio.sleep(max(0.0, due_s - time.monotonic()))
                if not piece:
                    break
                writer.write(piece)
        writer.close()


async def measured(round_trip_s: float, bytes_per_s: float, size: int) -> tuple[float, float]:
    """Send ``size`` bytes through a proxy to an echo; return the seconds on a new connection and on one in use."""

    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while piece := await reader.read(65536):
            writer.write(piece)
        writer.close()

    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    proxy = DelayingProxy(server.sockets[0].getsockname()[1], round_trip_s=round_trip_s, bytes_per_s=bytes_per_s)
    begun_s = time.monotonic()
    reader, writer = await asyncio.open_connection("127.0.0.1", await proxy.start())
    took_s = []
    for _ in range(2):
        writer.write(b"x" * size)
        await reader.readexactly(size)
        took_s.append(time.monotonic() - begun_s)
        begun_s = time.monotonic()
    writer.close()
    await asyncio.sleep(2 * round_trip_s)  # the end travels, too
    proxy.close()
    server.close()
    return took_s[0], took_s[1]


def check() -> bool:
    """Print the set and the measured values of the proxy; return whether they agree within a twentieth."""
    agree = True
    for size in (1, 400_000):
        runs = [asyncio.run(measured(ROUND_TRIP_S, BYTES_PER_S, size)) for _ in range(3)]
        # The line is passed twice; its two directions overlap but for one piece.
        line_s = (size + min(size, _PIECE)) / BYTES_PER_S
        for place, (what, trips) in enumerate((("a new connection", 2), ("one in use", 1))):
            asked_s, took_s = trips * ROUND_TRIP_S + line_s, statistics.median(one[place] for one in runs)
            agree &= abs(took_s - asked_s) < 0.05 * asked_s
            sys.stdout.write(f"{size} bytes over {what}: asked {1000 * asked_s:.0f} ms, took {1000 * took_s:.0f} ms\n")
    return agree


def far_twilio(rows: int, services: int) -> FakeTwilio:
    """Return a Twilio with that many conversations of one participant, in each of that many services."""
    fake = FakeTwilio()
    names = [*SERVICES, *(sid("IS", place) for place in range(services))][:services]
    fake.services = [{"sid": one, "friendly_name": f"Service {place}"} for place, one in enumerate(names, 1)]
    for name in names:
        fake.add(
            ParticipantQuery(ParticipantKind.ADDRESS, NUMBER), conversations(rows, text=NUMBER, service=name), name
        )
    return fake


async def serve(rows: int, services: int) -> None:
    """Serve until interrupted."""
    authority, context = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with tempfile.TemporaryDirectory() as folder, FakeServer(far_twilio(rows, services), tls=context) as server:
        trusted = Path(folder) / "authority.pem"
        authority.cert_pem.write_to_path(trusted)
        port = await DelayingProxy(server.port).start()
        sys.stdout.write(f"https://127.0.0.1:{port} {API_KEY_SID} {SECRET} {trusted}\n")
        sys.stdout.flush()
        await asyncio.Event().wait()


def main() -> int:
    """Serve, or check the proxy."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--rows", type=int, default=1000)
    parser.add_argument("--services", type=int, default=1)
    options = parser.parse_args()
    if options.check:
        return 0 if check() else 1
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(serve(options.rows, options.services))
    return 0


if __name__ == "__main__":
    sys.exit(main())
