"""The messages of a conversation as entries with author, side, delivery and files.

Source: Twilio's Message, Participant and DeliveryReceipt resources. Every text here is remote and exact; masking is
done by whoever shows, copies or writes it.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from desktop.detail.value_actions import author_query
from desktop.runtime.records import field, record
from desktop.twilio.decoding.json_text import JsonArray, JsonNode, JsonNumber, JsonObject, parse
from desktop.twilio.decoding.lenient import epoch
from desktop.twilio.decoding.nested_json import open_nested
from desktop.twilio.types import ParticipantKind, ParticipantQuery

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.detail.link_targets import LinkAnswer
    from desktop.twilio.rows import ParticipantConversation


class Side(enum.Enum):
    """The side of a message's author."""

    CUSTOMER = "customer"
    AGENT = "agent"
    BOT = "bot"
    SYSTEM = "system"


class Delivery(enum.Enum):
    """How far a message got: the furthest that any of its receivers reports, failures first."""

    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    FAILED = "failed"


@record
class Person:
    """One participant of the conversation."""

    participant_sid: str | None = field(default=None, repr=False)
    identity: str | None = field(default=None, repr=False)
    address: str | None = field(default=None, repr=False)
    name: str | None = field(default=None, repr=False)
    """What attributes or an email binding call the person."""
    is_bot: bool = False

    @property
    def display_name(self) -> str | None:
        """Return the person's name, else the identity, else the address."""
        return self.name or self.identity or self.address


@record
class People:
    """The participants of the conversation at ``path``."""

    path: str = field(repr=False)
    persons: tuple[Person, ...] = field(default=(), repr=False)


@record
class LookedUpParticipant:
    """The participant whose conversations were looked up."""

    participant_sid: str | None = field(default=None, repr=False)
    texts: frozenset[str] = field(default=frozenset(), repr=False)
    """Identity and address, as far as there are any."""

    @classmethod
    def of(cls, row: ParticipantConversation) -> LookedUpParticipant:
        """Return the participant of a row."""
        binding = row.participant_messaging_binding
        texts = (row.participant_identity, binding.address if binding is not None else None)
        return cls(row.participant_sid, frozenset(text for text in texts if text))


@record
class Attachment:
    """One file of a message; any part may be unknown."""

    name: str | None = field(default=None, repr=False)
    content_type: str | None = None
    size_bytes: int | None = None


@record
class Receipt:
    """One channel's report on the delivery of a message."""

    status: str = ""
    error_code: int | None = None
    participant_sid: str | None = field(default=None, repr=False)


@record
class Entry:
    """One message as it is read."""

    sid: str | None
    author: str = field(repr=False)
    side: Side
    body: str = field(repr=False)
    attachments: tuple[Attachment, ...] = field(default=(), repr=False)
    moment_s: float | None = None
    received_date: str = ""
    delivery: Delivery | None = None
    is_partial: bool = False
    """Whether the delivery holds for some of the receivers only."""
    has_left: bool = False
    """Whether the author was a participant and is none any more."""
    text: str = field(default="", repr=False)
    """The message's JSON as received."""
    participant: ParticipantQuery | None = field(default=None, repr=False)
    """The author, to be looked up."""

    @property
    def name(self) -> object:
        """Return the name by which masking knows the entry."""
        return (self.sid or self.text, "message")


def entries_of(answer: LinkAnswer, people: People | None, looked_up: LookedUpParticipant) -> list[Entry]:
    """Return the messages of an answer, which came newest first, as entries with the oldest first."""
    by_sid = {one.participant_sid: one for one in people.persons if one.participant_sid} if people else {}
    by_text = {text: one for one in people.persons for text in (one.identity, one.address) if text} if people else {}
    return [
        _entry(text, by_sid, by_text, looked_up, knows_people=people is not None) for text in reversed(answer.texts)
    ]


def person_of(text: str) -> Person | None:
    """Return the participant of a JSON text; None when that is no object."""
    members = _members(text)
    if members is None:
        return None
    binding = _members_of(members.get("messaging_binding"))
    attributes = _attributes(members)
    names = ("display_name", "displayName", "friendly_name", "friendlyName", "name")
    named = next((found for key in names if (found := _text(attributes, key))), None)
    return Person(
        _text(members, "sid"),
        _text(members, "identity"),
        _text(binding, "address"),
        named or _text(binding, "name"),
        _says_bot(attributes),
    )


def receipts_of(texts: Iterable[str]) -> tuple[Receipt, ...]:
    """Return the delivery receipts of JSON texts."""
    found = (members for text in texts if (members := _members(text)) is not None)
    return tuple(
        Receipt(_text(one, "status") or "", _integer(one.get("error_code")) or None, _text(one, "participant_sid"))
        for one in found
    )


def role_names_of(texts: Iterable[str]) -> dict[str, str]:
    """Return the names of roles by SID, of JSON texts."""
    names = {}
    for text in texts:
        members = _members(text) or {}
        sid, name = _text(members, "sid"), _text(members, "friendly_name")
        if sid and name:
            names[sid] = name
    return names


def _entry(
    text: str,
    by_sid: Mapping[str, Person],
    by_text: Mapping[str, Person],
    looked_up: LookedUpParticipant,
    *,
    knows_people: bool,
) -> Entry:
    members = _members(text)
    if members is None:
        return Entry(None, "", Side.SYSTEM, text, text=text)
    author, participant_sid = _text(members, "author") or "", _text(members, "participant_sid")
    person = by_sid.get(participant_sid or "") or by_text.get(author)
    received_date = _text(members, "date_created") or ""
    delivery, is_partial = _delivery(_members_of(members.get("delivery")))
    return Entry(
        _text(members, "sid"),
        (person.display_name if person is not None else None) or author,
        _side(author, participant_sid, person, looked_up, _attributes(members)),
        _text(members, "body") or "",
        _attachments(members.get("media")),
        epoch(received_date),
        received_date,
        delivery,
        is_partial,
        knows_people and participant_sid is not None and person is None,
        text,
        _query(author, person),
    )


def _query(author: str, person: Person | None) -> ParticipantQuery | None:
    if person is not None and person.identity:
        return ParticipantQuery(ParticipantKind.IDENTITY, person.identity)
    if person is not None and person.address:
        return ParticipantQuery(ParticipantKind.ADDRESS, person.address)
    return author_query(author)


def _side(
    author: str,
    participant_sid: str | None,
    person: Person | None,
    looked_up: LookedUpParticipant,
    attributes: Mapping[str, JsonNode],
) -> Side:
    if _says_bot(attributes) or (person is not None and person.is_bot):
        return Side.BOT
    if author in looked_up.texts or (participant_sid is not None and participant_sid == looked_up.participant_sid):
        return Side.CUSTOMER
    if person is not None:
        # Group MMS gives chat participants a projected address alone; those who are reached have one of their own.
        return Side.CUSTOMER if person.address else Side.AGENT
    if participant_sid is None:
        return Side.SYSTEM
    # Who left, or is not known yet: an address is the author of those alone who were reached at it.
    return Side.CUSTOMER if author.startswith("+") or ":+" in author else Side.AGENT


def _delivery(counts: Mapping[str, JsonNode]) -> tuple[Delivery | None, bool]:
    steps = (
        (Delivery.FAILED, ("failed", "undelivered")),
        (Delivery.READ, ("read",)),
        (Delivery.DELIVERED, ("delivered",)),
        (Delivery.SENT, ("sent",)),
    )
    for step, keys in steps:
        amounts = {counts.get(key) for key in keys if isinstance(counts.get(key), str)}
        if amounts & {"all", "some"}:
            return step, "all" not in amounts
    return None, False


def _attachments(value: JsonNode) -> tuple[Attachment, ...]:
    if not isinstance(value, JsonArray):
        return ()
    files = (_members_of(item) for item in value.items)
    return tuple(
        Attachment(_text(one, "filename"), _text(one, "content_type"), _integer(one.get("size"))) for one in files
    )


def _says_bot(attributes: Mapping[str, JsonNode]) -> bool:
    words = (_text(attributes, key) for key in ("role", "type", "member_type", "author_type"))
    flags = (attributes.get(key) for key in ("bot", "is_bot", "isBot"))
    return any(word is not None and word.lower() == "bot" for word in words) or any(flag is True for flag in flags)


def _attributes(members: Mapping[str, JsonNode]) -> dict[str, JsonNode]:
    opened = open_nested(members.get("attributes"))
    return dict(opened.pairs) if isinstance(opened, JsonObject) else {}


def _members(text: str) -> dict[str, JsonNode] | None:
    parsed = parse(text, strict=False)
    return dict(parsed.pairs) if isinstance(parsed, JsonObject) else None


def _members_of(value: JsonNode) -> dict[str, JsonNode]:
    return dict(value.pairs) if isinstance(value, JsonObject) else {}


def _text(members: Mapping[str, JsonNode], key: str) -> str | None:
    value = members.get(key)
    return value if isinstance(value, str) else None


def _integer(value: JsonNode) -> int | None:
    if not isinstance(value, JsonNumber) or len(value.text) >= 16:
        return None
    return int(value.text) if value.text.isascii() and value.text.isdigit() else None
