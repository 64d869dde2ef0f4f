"""Structs of what Twilio sends, whose ``repr`` holds no value."""

from __future__ import annotations

from typing import Any

import msgspec


class OpaqueStruct(msgspec.Struct, frozen=True):
    """A Struct whose ``repr`` is its name alone: msgspec's shows every value, identities and addresses among them."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return []
