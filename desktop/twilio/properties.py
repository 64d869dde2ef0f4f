"""Twilio's properties, listed once: the name, kind and sensitivity of everything that an answer documents.

Decoding, copying, export, detail and columns read this table; what a property is called on screen stands where it is
shown. Dots lead into an object: ``participant_messaging_binding.address``.

Source: Twilio's OpenAPI document ``twilio_conversations_v1.json``, whose ``x-twilio.pii`` labels are kept. Three kinds
of property without a label are personal here all the same: ``conversation_created_by`` may be an agent's identity, a
webhook's ``configuration`` may hold a URL with a key, and a Conversation's ``bindings`` hold addresses.
"""

from __future__ import annotations

import enum
import re

from desktop.runtime.records import record

SID = re.compile(r"[A-Z]{2}[0-9a-fA-F]{32}\Z")
_LONGEST_WORD = 32
_INSTANT_TEXT = re.compile(r"[\dTtZz:.+ -]{10,40}\Z", re.ASCII)


class Sensitivity(enum.Enum):
    """How Twilio's OpenAPI document labels a property: personal data or not."""

    PUBLIC = "public"
    PERSONAL = "personal"


class PropertyKind(enum.Enum):
    """What a property's value is when it is as documented."""

    TEXT = "text"
    WORD = "word"
    """One of Twilio's own words, such as a state or a channel."""
    SID = "sid"
    INSTANT = "instant"
    NUMBER = "number"
    FLAG = "flag"
    JSON = "json"
    """A text that holds JSON: attributes."""
    OBJECT = "object"
    LIST = "list"
    URL = "url"


@record
class Property:
    """One property; ``name`` is Twilio's, with dots where it stands inside an object."""

    name: str
    kind: PropertyKind
    sensitivity: Sensitivity = Sensitivity.PUBLIC

    @property
    def is_personal(self) -> bool:
        """Return whether the value is hidden while masking is on."""
        return self.sensitivity is Sensitivity.PERSONAL

    def sensitivity_of(self, text: str) -> Sensitivity:
        """Return the sensitivity of a text that should be a SID, word or instant; personal if it is anything else."""
        is_public = not self.is_personal and _has_form(self.kind, text)
        return Sensitivity.PUBLIC if is_public else Sensitivity.PERSONAL


def is_sid(text: str) -> bool:
    """Return whether a text has the form of a Twilio SID: two capitals and 32 hexadecimal digits."""
    return SID.match(text) is not None


def is_word(text: str) -> bool:
    """Return whether a text can be one of Twilio's words: up to 32 characters, no blank, nothing invisible."""
    return len(text) <= _LONGEST_WORD and " " not in text and text.isprintable()


def _has_form(kind: PropertyKind, text: str) -> bool:
    if kind is PropertyKind.WORD:
        return is_word(text)
    if kind is PropertyKind.SID:
        return is_sid(text)
    return kind is PropertyKind.INSTANT and _INSTANT_TEXT.match(text) is not None


_TEXT, _WORD, _SID, _INSTANT = PropertyKind.TEXT, PropertyKind.WORD, PropertyKind.SID, PropertyKind.INSTANT
_NUMBER, _FLAG, _JSON = PropertyKind.NUMBER, PropertyKind.FLAG, PropertyKind.JSON
_OBJECT, _LIST, _URL = PropertyKind.OBJECT, PropertyKind.LIST, PropertyKind.URL
_PERSONAL = Sensitivity.PERSONAL


def _binding(name: str) -> tuple[Property, ...]:
    return (
        Property(name, _OBJECT, _PERSONAL),
        Property(f"{name}.type", _WORD),
        Property(f"{name}.address", _TEXT, _PERSONAL),
        Property(f"{name}.proxy_address", _TEXT, _PERSONAL),
        Property(f"{name}.projected_address", _TEXT, _PERSONAL),
        Property(f"{name}.level", _WORD),
        Property(f"{name}.name", _TEXT, _PERSONAL),
    )


def _timers(name: str) -> tuple[Property, ...]:
    return (
        Property(name, _OBJECT),
        Property(f"{name}.date_inactive", _INSTANT),
        Property(f"{name}.date_closed", _INSTANT),
    )


_DATES = (Property("date_created", _INSTANT), Property("date_updated", _INSTANT))
_ATTRIBUTES = Property("attributes", _JSON, _PERSONAL)
_ACCOUNT, _CONVERSATION_SID, _OWN_SID = (
    Property("account_sid", _SID),
    Property("conversation_sid", _SID),
    Property("sid", _SID),
)
_OWN_URL, _LINKS = Property("url", _URL), Property("links", _OBJECT)

PARTICIPANT_CONVERSATION: tuple[Property, ...] = (
    _ACCOUNT,
    Property("chat_service_sid", _SID),
    _CONVERSATION_SID,
    Property("participant_sid", _SID),
    Property("participant_user_sid", _SID),
    Property("participant_identity", _TEXT, _PERSONAL),
    *_binding("participant_messaging_binding"),
    Property("conversation_unique_name", _TEXT, _PERSONAL),
    Property("conversation_friendly_name", _TEXT, _PERSONAL),
    Property("conversation_attributes", _JSON, _PERSONAL),
    Property("conversation_date_created", _INSTANT),
    Property("conversation_date_updated", _INSTANT),
    Property("conversation_created_by", _TEXT, _PERSONAL),
    Property("conversation_state", _WORD),
    *_timers("conversation_timers"),
    _LINKS,
)
"""A row of the list: sixteen properties, and what stands inside two of them."""

CONVERSATION: tuple[Property, ...] = (
    _ACCOUNT,
    Property("chat_service_sid", _SID),
    Property("messaging_service_sid", _SID),
    _OWN_SID,
    Property("friendly_name", _TEXT, _PERSONAL),
    Property("unique_name", _TEXT, _PERSONAL),
    _ATTRIBUTES,
    Property("state", _WORD),
    *_DATES,
    *_timers("timers"),
    Property("bindings", _OBJECT, _PERSONAL),
    _OWN_URL,
    _LINKS,
)

PARTICIPANT: tuple[Property, ...] = (
    _ACCOUNT,
    _CONVERSATION_SID,
    _OWN_SID,
    Property("identity", _TEXT, _PERSONAL),
    _ATTRIBUTES,
    *_binding("messaging_binding"),
    Property("role_sid", _SID),
    *_DATES,
    Property("last_read_message_index", _NUMBER),
    Property("last_read_timestamp", _INSTANT),
    _OWN_URL,
)

MESSAGE: tuple[Property, ...] = (
    _ACCOUNT,
    _CONVERSATION_SID,
    _OWN_SID,
    Property("index", _NUMBER),
    Property("author", _TEXT, _PERSONAL),
    Property("body", _TEXT, _PERSONAL),
    Property("media", _LIST, _PERSONAL),
    _ATTRIBUTES,
    Property("participant_sid", _SID),
    *_DATES,
    Property("delivery", _OBJECT),
    Property("content_sid", _SID),
    _OWN_URL,
    _LINKS,
)

WEBHOOK: tuple[Property, ...] = (
    _OWN_SID,
    _ACCOUNT,
    _CONVERSATION_SID,
    Property("target", _WORD),
    Property("configuration", _OBJECT, _PERSONAL),
    *_DATES,
    _OWN_URL,
)

USER: tuple[Property, ...] = (
    _OWN_SID,
    _ACCOUNT,
    Property("chat_service_sid", _SID),
    Property("role_sid", _SID),
    Property("identity", _TEXT, _PERSONAL),
    Property("friendly_name", _TEXT, _PERSONAL),
    _ATTRIBUTES,
    Property("is_online", _FLAG),
    Property("is_notifiable", _FLAG),
    *_DATES,
    _OWN_URL,
    _LINKS,
)


def plain(table: tuple[Property, ...]) -> tuple[Property, ...]:
    """Return the properties that hold one value each: not an object, and not inside one."""
    return tuple(one for one in table if "." not in one.name and one.kind not in {_OBJECT, _LIST})


def inside(table: tuple[Property, ...], outer: str) -> tuple[tuple[str, Property], ...]:
    """Return the properties inside the object ``outer``, each with its own name there."""
    prefix = f"{outer}."
    return tuple((one.name.removeprefix(prefix), one) for one in table if one.name.startswith(prefix))


_ROW = {one.name: one for one in PARTICIPANT_CONVERSATION}


def of_row(name: str) -> Property:
    """Return a property of a row; dots lead into its binding and timers.

    Raises:
        KeyError: Twilio's document has none of that name.
    """
    return _ROW[name]
