"""The own numbers that an open conversation holds, so that a new one with the same address is refused.

Source: Twilio's errors 50416 and 80102: a pair of address and proxy address is in one conversation that is not closed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.runtime.records import field, record

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.twilio.rows import ParticipantConversation

_CODE = re.compile(r"(?<!\d)(50416|80102)(?!\d)")
_MOST_EXAMINED = 2000


@record
class OwnNumber:
    """One pair of own number (proxy address) and address, and the conversations that hold it; none: it is free."""

    own_number: str = field(repr=False)
    address: str = field(repr=False)
    holders: tuple[ParticipantConversation, ...] = field(default=(), repr=False)

    @property
    def is_held(self) -> bool:
        """Return whether a new conversation with this pair would be refused."""
        return bool(self.holders)


def own_numbers(rows: Iterable[ParticipantConversation]) -> list[OwnNumber]:
    """Return the pairs in these rows: the held ones first, then the free ones, each by number."""
    found: dict[tuple[str, str], list[ParticipantConversation]] = {}
    for row in rows:
        binding = row.participant_messaging_binding
        if binding is None or not binding.proxy_address or not binding.address:
            continue
        holders = found.setdefault((binding.proxy_address, binding.address), [])
        if row.conversation_state != "closed":
            holders.append(row)
    pairs = [OwnNumber(own, address, tuple(holders)) for (own, address), holders in found.items()]
    return sorted(pairs, key=lambda pair: (not pair.is_held, pair.own_number, pair.address))


def names_held_number(text: str) -> str | None:
    """Return the error code for a held pair in a text; None when there is none."""
    if "50416" not in text and "80102" not in text:  # this is asked at each key
        return None
    found = _CODE.search(text[:_MOST_EXAMINED])
    return found[1] if found else None
