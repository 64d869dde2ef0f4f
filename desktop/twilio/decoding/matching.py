"""The check that a row answers the query: an answer that was meant for another one is not to be believed.

Every way of writing the same address counts as the same: with or without its channel, percent-encoded, in another
case, with the blanks of people, a number with or without its country.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING
from urllib.parse import unquote

from desktop.twilio.types import ParticipantKind

if TYPE_CHECKING:
    from desktop.twilio.rows import MessagingBinding
    from desktop.twilio.types import ParticipantQuery

_CHANNEL = re.compile(r"[a-z][a-z0-9_-]*:(?://)?")
_NUMBER = re.compile(r"[+0-9()./\s-]+\Z")
_ENOUGH_DIGITS = 6
"""So many digits at its end make a telephone number's two forms the same number."""


class Question:
    """The participant of one lookup, to be compared with the rows of its answers."""

    def __init__(self, query: ParticipantQuery) -> None:
        self._by_identity = query.kind is ParticipantKind.IDENTITY
        self._text = query.text
        self._form = _form(query.text)
        self._known: dict[str, bool] = {}

    def is_contradicted_by(self, identity: str | None, binding: MessagingBinding | None) -> bool:
        """Return whether a row with these is another participant's.

        A row with neither identity nor address contradicts nothing.
        """
        addresses = (binding.address, binding.projected_address) if binding is not None else (None, None)
        if self._by_identity:
            return not self._is_same(identity) if identity is not None else addresses[0] is not None
        found = [one for one in addresses if one is not None]
        return not any(map(self._is_same, found)) if found else identity is not None

    def _is_same(self, text: str) -> bool:
        if text == self._text:
            return True
        if text not in self._known:
            self._known[text] = _same(self._form, _form(text))
        return self._known[text]


def _form(text: str) -> str:
    text = unicodedata.normalize("NFKC", unquote(text)).casefold().strip()
    channel = _CHANNEL.match(text)
    if channel is not None:
        text = text[channel.end() :].strip()
    if _NUMBER.match(text):
        text = "".join(one for one in text if one.isdigit()).lstrip("0") or text
    return text


def _same(one: str, other: str) -> bool:
    if one == other:
        return True
    shorter, longer = sorted((one, other), key=len)
    return shorter.isdigit() and longer.isdigit() and len(shorter) >= _ENOUGH_DIGITS and longer.endswith(shorter)
