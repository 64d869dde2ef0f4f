"""Event loops that resolve names on daemon threads: a name server that hangs never keeps the program from ending."""

from __future__ import annotations

import asyncio
import socket
import sys
from typing import Any

from desktop.runtime.background import in_background

_LIMIT_S = 60.0
"""Longer than any request waits; the system's resolver gives up by itself, too."""


class DaemonNameLookup:
    """Replaces asyncio's ``getaddrinfo``, whose pool of threads is joined when the program ends."""

    async def getaddrinfo(
        self,
        host: bytes | str | None,
        port: bytes | str | int | None,
        *,
        family: int = 0,
        type: int = 0,  # noqa: A002 - asyncio's name
        proto: int = 0,
        flags: int = 0,
    ) -> list[Any]:
        """Return what ``socket.getaddrinfo`` does.

        Raises:
            OSError: there is no such name, or no name server answers.
        """
        try:
            return await in_background(socket.getaddrinfo, host, port, family, type, proto, flags, timeout_s=_LIMIT_S)
        except TimeoutError:
            raise socket.gaierror(socket.EAI_AGAIN, "the name server does not answer") from None


if sys.platform == "win32":
    _SystemLoop = asyncio.ProactorEventLoop
else:
    _SystemLoop = asyncio.SelectorEventLoop


class PlainEventLoop(DaemonNameLookup, _SystemLoop):
    """asyncio's own loop of this system, for commands without a window."""
