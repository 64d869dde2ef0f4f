"""One page of the list exactly as received, kept once and compressed, for the detail pane to read from."""

from __future__ import annotations

import zlib


class RawPage:
    """The body of one answer and where in it each row stands.

    Compression level 1 keeps a page of 50 rows at about a tenth; a row is taken out only when it is shown.
    """

    __slots__ = ("_packed", "_spans")

    def __init__(self, body: bytes, spans: list[tuple[int, int]] | None = None) -> None:
        """Keep ``body``; ``spans`` are byte offsets of the rows where they are known already."""
        self._packed = zlib.compress(body, 1)
        self._spans = spans

    def body(self) -> bytes:
        """Give the whole body as received."""
        return zlib.decompress(self._packed)
