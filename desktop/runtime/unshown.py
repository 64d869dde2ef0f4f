"""Structs of what Twilio sends: nothing of it is in any ``repr``."""

from __future__ import annotations

from typing import Any

import msgspec


class UnshownStruct(msgspec.Struct, frozen=True):
    """A Struct that shows its name alone: msgspec would show every value, identities and addresses among them."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return []
