"""Structs of what Twilio sends, whose ``repr`` holds no value."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextlib.contextmanager
def _absent(name: str) -> Iterator[None]:
    """Make a library that is not loaded yet look as if it were not installed."""
    if name in sys.modules:
        yield
        return
    sys.modules[name] = None  # type: ignore[assignment]  # Python's way to say "not there"
    try:
        yield
    finally:
        del sys.modules[name]


# msgspec takes from it, where it is installed, what ``typing`` has itself since Python 3.11; with the reader of source
# code that it loads it takes 1.5 MB.
with _absent("typing_extensions"):
    import msgspec


class OpaqueStruct(msgspec.Struct, frozen=True):
    """A Struct whose ``repr`` is its name alone: msgspec's shows every value, identities and addresses among them."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return []
