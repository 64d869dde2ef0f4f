"""One page of the list exactly as received, kept compressed, for the detail pane to read from."""

from __future__ import annotations

import zlib

import msgspec

from desktop.twilio.decoding import json_text

BOM = b"\xef\xbb\xbf"


class RawPage:
    """The compressed body of one answer; rows are searched in it only on demand.

    Compression level 1 leaves about a tenth of a page of 50 rows, for a few microseconds per row.
    """

    __slots__ = ("_key", "_packed")

    def __init__(self, body: bytes, key: str = "conversations") -> None:
        """Keep ``body``; ``key`` names the array that holds the rows."""
        self._packed = zlib.compress(body, 1)
        self._key = key

    def body(self) -> bytes:
        """Return the whole body as received."""
        return zlib.decompress(self._packed)

    def row_text(self, position: int) -> str:
        """Return one row's JSON text exactly as received; undecodable bytes become lone surrogates."""
        return _rows_of(self)[position]

    def row_texts(self) -> list[str]:
        """Return every row's JSON text exactly as received."""
        return list(_rows_of(self))


class _LastPage:
    """A cache of the rows of the page read last, so that copying 1,000 rows does not unpack each page per row.

    Page and rows are one value: an export reads on its own thread while the detail pane reads on another.
    """

    held: tuple[RawPage, list[str]] | None = None


def _rows_of(page: RawPage) -> list[str]:
    held = _LastPage.held
    if held is None or held[0] is not page:
        held = _LastPage.held = (page, row_texts(page.body(), page._key))
    return held[1]


def forget() -> None:
    """Clear the cache of the page read last, when its results are cleared."""
    _LastPage.held = None


def body_text(body: bytes) -> str:
    """Return a body as text, without a byte order mark; bytes that are no UTF-8 become lone surrogates."""
    return body.removeprefix(BOM).decode("utf-8", "surrogateescape")


def row_texts(body: bytes, key: str) -> list[str]:
    """Return the JSON text of every item of the array ``key`` in the object ``body``.

    Raises:
        json_text.SpanError: there is no such object or array.
    """
    try:
        rows = msgspec.convert(msgspec.json.decode(body, type=dict[str, msgspec.Raw])[key], msgspec.Raw)
        return [body_text(bytes(row)) for row in msgspec.json.decode(rows, type=list[msgspec.Raw])]
    except (msgspec.DecodeError, msgspec.ValidationError, KeyError, RecursionError, UnicodeDecodeError):
        text = body_text(body)
        span = json_text.members(text, json_text.whole(text)[0]).get(key)
        if span is None:
            raise json_text.SpanError(truncated=False) from None
        return [text[start:end] for start, end in json_text.items(text, span[0])]
