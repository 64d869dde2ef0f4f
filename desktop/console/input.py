"""The lines of standard input as they arrive: whatever encoding, line ends and length they have, in bounded memory."""

from __future__ import annotations

import codecs
import io
import os
import select
from typing import TYPE_CHECKING

from desktop.runtime.background import in_background

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

_CHUNK_BYTES = 65536
_LONGEST_LINE = 4096
"""Characters that are kept of a line: no participant has as many, and one without end must not fill the memory."""


async def lines(number: int) -> AsyncGenerator[str, None]:
    """Yield the lines of a file as they arrive, blank ones included; a line that is too long for anybody is cut.

    The text is UTF-8, or UTF-16 where its mark says so; bytes that are neither become lone surrogates. Python's own
    buffer is not used, whose lock a waiting thread would hold at the end of the process.

    Args:
        number: the file's descriptor.

    Raises:
        OSError: it cannot be read.
    """
    chunk = await in_background(_read, number, timeout_s=float("inf"))
    if len(chunk) == 1:
        chunk += await in_background(_read, number, timeout_s=float("inf"))
    decoder = io.IncrementalNewlineDecoder(_decoder(chunk), translate=True)
    rest = ""
    while chunk:
        *whole, rest = (rest + decoder.decode(chunk)).split("\n")
        for line in whole:
            yield line
        rest = rest[:_LONGEST_LINE]
        chunk = await in_background(_read, number, timeout_s=float("inf"))
    for line in (rest + decoder.decode(b"", final=True)).split("\n"):
        yield line


def _decoder(start: bytes) -> codecs.IncrementalDecoder:
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return codecs.getincrementaldecoder("utf-16")("replace")
    return codecs.getincrementaldecoder("utf-8-sig")("surrogateescape")


def _read(number: int) -> bytes:
    """Return what there is, empty at the end; blocks until there is something, also where reading itself would not."""
    while True:
        try:
            return os.read(number, _CHUNK_BYTES)
        except BlockingIOError:
            select.select([number], [], [])
