"""Twilio's SIDs: two letters for the type of the resource and 32 hexadecimal digits."""

from __future__ import annotations

import enum
import re

from desktop.participant.patterns import Pattern
from desktop.runtime.records import field, record


class SidKind(enum.Enum):
    """The type of resource that a SID names; the value is its prefix."""

    CONVERSATION = "CH"
    PARTICIPANT = "MB"
    USER = "US"
    SERVICE = "IS"
    ACCOUNT = "AC"
    API_KEY = "SK"
    MESSAGE = "IM"
    FLEX = "FX"
    WEBHOOK = "WH"
    ROLE = "RL"
    MEDIA = "ME"
    MESSAGING_SERVICE = "MG"
    SMS = "SM"
    MMS = "MM"
    CALL = "CA"
    PHONE_NUMBER = "PN"
    TASK = "WT"
    WORKER = "WK"
    TASK_QUEUE = "WQ"
    WORKSPACE = "WS"
    WORKFLOW = "WW"
    RESERVATION = "WR"
    STUDIO_FLOW = "FW"
    STUDIO_EXECUTION = "FN"
    FLEX_FLOW = "FO"
    CONTENT = "HX"
    DELIVERY_RECEIPT = "DY"
    ADDRESS_CONFIGURATION = "IG"
    REQUEST = "RQ"


@record
class NamedResource:
    """A resource by its SID, with the SIDs of what contains it as far as a link names them."""

    kind: SidKind
    sid: str = field(repr=False)
    conversation_sid: str | None = field(default=None, repr=False)
    service_sid: str | None = None

    @property
    def can_open(self) -> bool:
        """Return whether it can be shown: a participant only together with its conversation."""
        if self.kind is SidKind.PARTICIPANT:
            return self.conversation_sid is not None
        return self.kind in {SidKind.CONVERSATION, SidKind.USER, SidKind.SERVICE}


_SID = Pattern(r"([A-Z]{2})[0-9a-fA-F]{32}\Z")
_NAMED = Pattern(
    r"\"?(?:[^\W\d_][\w ().-]{0,40}\"?[:=]\s+|[\w ().-]{0,40}sid\"?(?:\s*[:=]\s*|\s+))"
    r"\"?(?P<sid>[A-Z]{2}[0-9a-fA-F]{32})\"?[.,;]?\Z",
    re.IGNORECASE,
)
"""A SID with its name before it, as tickets, JSON and this program's own notes have it.

Without "SID" in the name a space belongs to it: ``guest:CH…`` may be an identity.
"""
_AMONG_OTHERS = Pattern(r"(?<![0-9A-Za-z])[A-Z]{2}[0-9a-fA-F]{32}(?![0-9A-Za-z])")
_LONGEST = 80
_KINDS = {kind.value: kind for kind in SidKind}


def read_sid(text: str) -> NamedResource | None:
    """Return the resource that a text names if it is a SID of a known type, with at most its name before it."""
    if len(text) < 34 or len(text) > _LONGEST:  # this is asked at each key; every SID has 34 characters
        return None
    if len(text) > 34:
        named = _NAMED.match(text)
        if named is None:
            return None
        text = named["sid"]
    match = _SID.match(text)
    kind = _KINDS.get(match[1]) if match else None
    return NamedResource(kind, text) if kind else None


def sids_in(text: str) -> list[NamedResource]:
    """Return the resources whose SIDs a text holds among others, in order."""
    return [resource for sid in _AMONG_OTHERS.findall(text) if (resource := read_sid(sid)) is not None]
