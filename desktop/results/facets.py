"""State, channel and own number of each row, by which chips filter, with counts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desktop.runtime.records import field, record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.twilio.rows import ParticipantConversation

_NAMED_STATES = frozenset({"active", "inactive", "closed"})


@record
class Facets:
    """Numbers of rows by state, channel and own number (proxy address), all as received; empty where there is none."""

    states: Counter[str] = field(default_factory=Counter)
    channels: Counter[str] = field(default_factory=Counter)
    proxies: Counter[str] = field(default_factory=Counter, repr=False)


class RowFacets:
    """Lists of what chips filter by, indexed by the row's number."""

    def __init__(self) -> None:
        self.states: list[str] = []
        self.channels: list[str] = []
        self.proxies: list[str] = []
        self.all = Facets()
        self._words: dict[str, str] = {}

    def grow(self, rows: Sequence[ParticipantConversation]) -> None:
        """Append further rows."""
        one_of = self._words.setdefault  # the same few words in every row: each is kept once
        states = [one_of(word, word) for word in [row.conversation_state or "" for row in rows]]
        channels = [one_of(word, word) for word in [row.channel for row in rows]]
        proxies = [one_of(word, word) for word in [proxy_address(row) for row in rows]]
        self.states += states
        self.channels += channels
        self.proxies += proxies
        for counter, words in ((self.all.states, states), (self.all.channels, channels), (self.all.proxies, proxies)):
            counter.update(words)

    def replace(self, number: int, row: ParticipantConversation) -> None:
        """Update the values of a replaced row."""
        for words, counter, word in (
            (self.states, self.all.states, row.conversation_state or ""),
            (self.channels, self.all.channels, row.channel),
            (self.proxies, self.all.proxies, proxy_address(row)),
        ):
            counter[words[number]] -= 1
            counter[word] += 1
            words[number] = word

    def add_to(self, counts: Facets, numbers: Sequence[int]) -> None:
        """Add these rows to counts."""
        for counter, words in (
            (counts.states, self.states),
            (counts.channels, self.channels),
            (counts.proxies, self.proxies),
        ):
            counter.update(map(words.__getitem__, numbers))


def state_chip(state: str | None) -> str:
    """Return the chip of a state: its own, or ``other``."""
    return state if state in _NAMED_STATES else "other"


def proxy_address(row: ParticipantConversation) -> str:
    """Return the own number of a conversation; empty when there is none."""
    binding = row.participant_messaging_binding
    return (binding.proxy_address or "") if binding is not None else ""
