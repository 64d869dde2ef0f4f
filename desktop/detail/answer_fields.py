"""The lines of the detail tree for the answer behind a link: one object, or the items of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.detail.conversation_fields import attributes_section, empty_last
from desktop.detail.json_nodes import json_node
from desktop.detail.link_fields import link_node, link_title
from desktop.detail.link_targets import LinkKind
from desktop.detail.nodes import Look, MomentForm, Node, NodeKind, section
from desktop.privacy.masking import Sensitivity
from desktop.twilio import properties
from desktop.twilio.decoding.json_text import JsonArray, JsonNode, JsonNumber, JsonObject, parse
from desktop.twilio.decoding.lenient import epoch
from desktop.twilio.properties import PropertyKind
from desktop.twilio.types import MAX_PARTICIPANT_LENGTH, ParticipantKind, ParticipantQuery

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.detail.link_targets import LinkAnswer, LinkReader
    from desktop.twilio.properties import Property


_BINDING = tuple(
    f"messaging_binding.{key}" for key in ("type", "address", "proxy_address", "projected_address", "level", "name")
)

_DATES = ("date_updated", "date_created")

_CONVERSATION = (
    "state",
    "friendly_name",
    "unique_name",
    *_DATES,
    "sid",
    "chat_service_sid",
    "messaging_service_sid",
    "account_sid",
    "bindings",
)

_PARTICIPANT = (
    "identity",
    *_BINDING,
    "role_sid",
    "sid",
    *_DATES,
    "last_read_message_index",
    "last_read_timestamp",
    "conversation_sid",
    "account_sid",
)

_MESSAGE = (
    "index",
    "author",
    *_DATES,
    "body",
    "media",
    "delivery",
    "participant_sid",
    "content_sid",
    "sid",
    "conversation_sid",
    "account_sid",
)

_WEBHOOK = ("target", "configuration", *_DATES, "sid", "conversation_sid", "account_sid")

_USER = (
    "friendly_name",
    "identity",
    "is_online",
    "is_notifiable",
    "role_sid",
    *_DATES,
    "sid",
    "chat_service_sid",
    "account_sid",
)

FIELDS: dict[LinkKind, tuple[str, ...]] = {
    LinkKind.CONVERSATION: _CONVERSATION,
    LinkKind.PARTICIPANT: _PARTICIPANT,
    LinkKind.MESSAGE: _MESSAGE,
    LinkKind.WEBHOOK: _WEBHOOK,
    LinkKind.USER: _USER,
}
"""Fields of one object, in the order they are shown; whatever else it has follows them."""

FIRST_OF_ROW: dict[LinkKind, tuple[str, ...]] = {
    LinkKind.PARTICIPANTS: (
        "identity",
        "messaging_binding.address",
        "messaging_binding.proxy_address",
        "messaging_binding.projected_address",
        "role_sid",
        "sid",
    ),
    LinkKind.MESSAGES: ("author", "date_created", "body", "media", "delivery"),
    LinkKind.WEBHOOKS: ("target", "configuration", "sid"),
}
"""Fields of a row of a list that are shown at once."""

_SID = {
    LinkKind.CONVERSATION: "conversation_sid",
    LinkKind.PARTICIPANT: "participant_sid",
    LinkKind.PARTICIPANTS: "participant_sid",
    LinkKind.MESSAGE: "message_sid",
    LinkKind.WEBHOOK: "webhook_sid",
    LinkKind.WEBHOOKS: "webhook_sid",
    LinkKind.USER: "user_sid",
}


def label(kind: LinkKind, key: str) -> str:
    """Return a field's name as people read it, empty for an undocumented field."""
    known = _SID.get(kind, key) if key == "sid" else key.removeprefix("messaging_binding.")
    return _labels().get(known, "")


def _labels() -> dict[str, str]:
    return {
        "state": QCoreApplication.translate("Detail", "State"),
        "friendly_name": QCoreApplication.translate("Detail", "Friendly name"),
        "unique_name": QCoreApplication.translate("Detail", "Unique name"),
        "date_updated": QCoreApplication.translate("Detail", "Date updated"),
        "date_created": QCoreApplication.translate("Detail", "Date created"),
        "conversation_sid": QCoreApplication.translate("Detail", "Conversation SID"),
        "chat_service_sid": QCoreApplication.translate("Detail", "Service SID"),
        "messaging_service_sid": QCoreApplication.translate("Detail", "Messaging service SID"),
        "account_sid": QCoreApplication.translate("Detail", "Account SID"),
        "timers": QCoreApplication.translate("Detail", "Timers"),
        "bindings": QCoreApplication.translate("Detail", "Bindings"),
        "identity": QCoreApplication.translate("Detail", "Identity"),
        "type": QCoreApplication.translate("Detail", "Type"),
        "address": QCoreApplication.translate("Detail", "Address"),
        "proxy_address": QCoreApplication.translate("Detail", "Proxy address"),
        "projected_address": QCoreApplication.translate("Detail", "Projected address"),
        "level": QCoreApplication.translate("Detail", "Level"),
        "name": QCoreApplication.translate("Detail", "Name"),
        "role_sid": QCoreApplication.translate("Detail", "Role SID"),
        "participant_sid": QCoreApplication.translate("Detail", "Participant SID"),
        "message_sid": QCoreApplication.translate("Detail", "Message SID"),
        "webhook_sid": QCoreApplication.translate("Detail", "Webhook SID"),
        "user_sid": QCoreApplication.translate("Detail", "User SID"),
        "content_sid": QCoreApplication.translate("Detail", "Content SID"),
        "last_read_message_index": QCoreApplication.translate("Detail", "Last read message"),
        "last_read_timestamp": QCoreApplication.translate("Detail", "Last read"),
        "index": QCoreApplication.translate("Detail", "Index"),
        "author": QCoreApplication.translate("Detail", "Author"),
        "body": QCoreApplication.translate("Detail", "Body"),
        "media": QCoreApplication.translate("Detail", "Media"),
        "delivery": QCoreApplication.translate("Detail", "Delivery"),
        "target": QCoreApplication.translate("Detail", "Target"),
        "configuration": QCoreApplication.translate("Detail", "Configuration"),
        "is_online": QCoreApplication.translate("Detail", "Online"),
        "is_notifiable": QCoreApplication.translate("Detail", "Notifiable"),
    }


_TABLES = {
    LinkKind.CONVERSATION: properties.CONVERSATION,
    LinkKind.PARTICIPANT: properties.PARTICIPANT,
    LinkKind.PARTICIPANTS: properties.PARTICIPANT,
    LinkKind.MESSAGE: properties.MESSAGE,
    LinkKind.MESSAGES: properties.MESSAGE,
    LinkKind.WEBHOOK: properties.WEBHOOK,
    LinkKind.WEBHOOKS: properties.WEBHOOK,
    LinkKind.USER: properties.USER,
}
_FACTS = frozenset({PropertyKind.NUMBER, PropertyKind.FLAG})
"""Kinds whose values are public whatever they are."""

_COUNTS = frozenset({"sent", "delivered", "read", "failed", "undelivered"})

_AMOUNTS = ("all", "some", "none")

_LONGEST_WORD = 32

_SECTIONS = frozenset({"attributes", "links", "url"})


class Members(dict[str, "JsonNode"]):
    """The members of an object; what has no SID is known to masking by its ``text`` as received."""

    def __init__(self, value: JsonObject, text: str) -> None:
        super().__init__(value.pairs)
        self.text = text


def answer_sections(
    answer: LinkAnswer, reader: LinkReader, problem: str = "", roles: Mapping[str, str] | None = None
) -> list[Node]:
    """Return the sections for an answer.

    Args:
        answer: the answer.
        reader: checks the links in it.
        problem: why a list does not go on.
        roles: names of roles by SID, as far as they are known.
    """
    made = _sections(answer, reader, problem)
    for part in made:
        for place, line in enumerate(part.children):
            name = (roles or {}).get(line.value) if line.key == "role_sid" else None
            if name:
                title = QCoreApplication.translate("Detail", "Role")
                part.children.insert(place, Node(NodeKind.FIELD, title, name, key="role"))
                part.count = part.made = len(part.children)
                break
    return made


def _sections(answer: LinkAnswer, reader: LinkReader, problem: str) -> list[Node]:
    kind = answer.target.kind
    if not kind.is_list:
        return [part for text in answer.texts for part in _object_sections(kind, text, reader)]
    made = [_row_section(kind, place, text, reader) for place, text in enumerate(answer.texts, 1)]
    if problem:
        made.append(section("problem", problem, []))
    if not made:
        note = QCoreApplication.translate("Detail", "none")
        return [section("list", link_title(kind), [], note=note)]
    if answer.next_target is not None:
        text = QCoreApplication.translate("Detail", "Load more")
        made.append(Node(NodeKind.LOAD, text, look=Look.LINK, key="load"))
    return made


def _object_sections(kind: LinkKind, text: str, reader: LinkReader) -> list[Node]:
    members = _members(text)
    if members is None:
        return [section("object", link_title(kind), [_unreadable(kind, text)])]
    lines = _lines(kind, members, FIELDS[kind])
    timers = _timers(members) if kind is LinkKind.CONVERSATION else None
    known = {key.split(".")[0] for key in FIELDS[kind]} | _SECTIONS | ({"timers"} if timers is not None else set())
    sids = [line for line in lines if line.look is Look.SID]
    lines = [line for line in lines if line.look is not Look.SID]
    others = sids + [_line(kind, members, key) for key in members if key not in known]
    made = [section("object", link_title(kind), lines)]
    if timers is not None:
        made.append(timers)
    if "attributes" in members:
        text_of = members["attributes"]
        made.append(attributes_section(text_of if isinstance(text_of, str) else None, _name(members, "attributes")))
    links = _links(members, reader)
    if links:
        made.append(section("links", QCoreApplication.translate("Detail", "Links"), links))
    made.append(section("other", QCoreApplication.translate("Detail", "Other fields"), others))
    return empty_last(made)


def _timers(members: Members) -> Node | None:
    """Return the section of a conversation's timers; None where they are no object."""
    timers = members.get("timers")
    if not isinstance(timers, JsonObject):
        return None
    titles = {
        "date_inactive": QCoreApplication.translate("Detail", "Becomes inactive"),
        "date_closed": QCoreApplication.translate("Detail", "Closes"),
    }
    lines = []
    for key, value in timers.pairs:
        name = _name(members, f"timers.{key}")
        if key not in titles or not isinstance(value, str):
            lines.append(json_node(key, value, path=None, name=name))
            continue
        node = Node(
            NodeKind.FIELD, titles[key], value, sensitivity=Sensitivity.PERSONAL, key=f"timers.{key}", name=name
        )
        when_s = epoch(value)
        if when_s is not None:
            node.moment_s, node.moment_form, node.sensitivity = when_s, MomentForm.TIMER, Sensitivity.PUBLIC
            node.tail, node.tail_is_remote = value, True
        lines.append(node)
    note = "" if lines else QCoreApplication.translate("Detail", "no active timer")
    return section("timers", QCoreApplication.translate("Detail", "Timers"), lines, note=note)


def _row_section(kind: LinkKind, place: int, text: str, reader: LinkReader) -> Node:
    members = _members(text)
    if members is None:
        return section(f"row {place}", str(place), [_unreadable(kind, text)])
    lines = [line for line in _lines(kind, members, FIRST_OF_ROW[kind]) if not _is_idle(line, members)]
    title = QCoreApplication.translate("Detail", "All fields")
    whole = JsonObject(list(members.items()))
    everything = json_node(title, whole, path=None, name=_name(members, "all"))
    everything.copy = lambda: text
    everything.field_is_remote, everything.key = False, "all"
    lines += [everything, *_own_link(kind, members, reader)]
    if kind is LinkKind.PARTICIPANTS:
        lines = _lookup_line(members) + lines
    return section(f"row {place}", _row_title(kind, place, members), lines)


def _lookup_line(members: Members) -> list[Node]:
    """Return the line that looks up the participant of a row; none for one without identity and address."""
    binding = members.get("messaging_binding")
    address = dict(binding.pairs).get("address") if isinstance(binding, JsonObject) else None
    kinds = ((ParticipantKind.IDENTITY, members.get("identity")), (ParticipantKind.ADDRESS, address))
    for kind, text in kinds:
        if isinstance(text, str) and 0 < len(text) <= MAX_PARTICIPANT_LENGTH:
            title = QCoreApplication.translate("Detail", "Conversations")
            value = QCoreApplication.translate("Detail", "Look up ›")
            query = ParticipantQuery(kind, text)
            return [Node(NodeKind.LINK, title, value, Look.LINK, key="lookup", query=query)]
    return []


def _is_idle(line: Node, members: Members) -> bool:
    """Return whether a line only says that something optional is missing."""
    return line.key in {"body", "media", "delivery"} and members.get(line.key) is None


def _row_title(kind: LinkKind, place: int, members: Members) -> str:
    index = members.get("index")
    if kind is LinkKind.MESSAGES and isinstance(index, JsonNumber):
        return QCoreApplication.translate("Detail", "Message {index}").format(index=index.text[:_LONGEST_WORD])
    titles = {
        LinkKind.MESSAGES: QCoreApplication.translate("Detail", "Message, {place}.").format(place=place),
        LinkKind.PARTICIPANTS: QCoreApplication.translate("Detail", "Participant {place}").format(place=place),
        LinkKind.WEBHOOKS: QCoreApplication.translate("Detail", "Webhook {place}").format(place=place),
    }
    return titles.get(kind, str(place))


def _property(kind: LinkKind, key: str) -> Property | None:
    return next((one for one in _TABLES[kind] if one.name == key), None)


def _kind_of(kind: LinkKind, key: str) -> PropertyKind | None:
    found = _property(kind, key)
    return found.kind if found is not None else None


def _lines(kind: LinkKind, members: Members, keys: tuple[str, ...]) -> list[Node]:
    return [_line(kind, members, key) for key in keys if _is_there(members, key)]


def _is_there(members: Members, key: str) -> bool:
    """Return whether a field has a line: parts of a missing binding have none."""
    outer, _, inner = key.partition(".")
    value = members.get(outer)
    return outer in members and (not inner or (isinstance(value, JsonObject) and inner in dict(value.pairs)))


def _line(kind: LinkKind, members: Members, key: str) -> Node:
    outer, _, inner = key.partition(".")
    value = members.get(outer)
    if inner and isinstance(value, JsonObject):
        value = dict(value.pairs)[inner]
    name, title = _name(members, key), label(kind, key)
    if isinstance(value, str):
        return _text_line(kind, key, title, value, name)
    if key == "delivery" and isinstance(value, JsonObject):
        return _delivery(title, value, name)
    if key == "media" and isinstance(value, JsonArray):
        return _media(title, value, name)
    node = json_node(title or key, value, path=None, name=name)
    node.field_is_remote, node.key = not title, key
    if value is None or _kind_of(kind, key) in _FACTS:
        node.sensitivity = Sensitivity.PUBLIC
    if value is None:
        node.is_nothing = True
        node.value, node.look = QCoreApplication.translate("Detail", "none"), Look.QUIET
    return node


def _text_line(kind: LinkKind, key: str, title: str, value: str, name: object) -> Node:
    node = Node(NodeKind.FIELD, title or key, value, sensitivity=Sensitivity.PERSONAL, key=key, name=name)
    node.field_is_remote = not title
    last = key.rsplit(".", 1)[-1]
    one = _property(kind, key)
    when_s = epoch(value) if last.startswith(("date_", "last_read_timestamp")) else None
    if when_s is not None:
        node.moment_s, node.moment_form, node.sensitivity = when_s, MomentForm.DATE, Sensitivity.PUBLIC
        node.copy = lambda: value
    elif properties.is_sid(value):
        node.look, node.sensitivity = Look.SID, Sensitivity.PUBLIC
    elif one is not None and one.sensitivity_of(value) is Sensitivity.PUBLIC:
        node.sensitivity = Sensitivity.PUBLIC
        node.look = Look.STATE if last == "state" else Look.PLAIN
    node.wraps = last == "body"
    return node


def _delivery(title: str, value: JsonObject, name: object) -> Node:
    """Return the counts, which Twilio sends as words, in one line: ``sent all, delivered some``."""
    words = [f"{key} {text}" for key, text in value.pairs if isinstance(text, str) and text != "none"]
    node = Node(NodeKind.FIELD, title, ", ".join(words), sensitivity=Sensitivity.PERSONAL, key="delivery", name=name)
    if all(key in _COUNTS and text in _AMOUNTS for key, text in value.pairs if key != "total"):
        node.sensitivity = Sensitivity.PUBLIC
    if not words:
        node.value, node.look = QCoreApplication.translate("Detail", "none"), Look.QUIET
    return node


def _media(title: str, value: JsonArray, name: object) -> Node:
    node = json_node(title, value, path=None, name=name)
    node.field_is_remote, node.key, node.make = False, "media", None
    node.children = [_attachment(item, name) for item in value.items]
    node.count = node.made = len(node.children)
    return node


def _attachment(item: JsonNode, name: object) -> Node:
    """Return the line of one file of a message: its name, then type and size."""
    found = dict(item.pairs) if isinstance(item, JsonObject) else {}
    filename, kind, size = found.get("filename"), found.get("content_type"), found.get("size")
    node = json_node(QCoreApplication.translate("Detail", "File"), item, path=None, name=name)
    node.field_is_remote, node.key = False, "file"
    if isinstance(filename, str):
        node.value, node.look = filename, Look.PLAIN
    tail = [kind] if isinstance(kind, str) else []
    if isinstance(size, JsonNumber):
        tail.append(QCoreApplication.translate("Detail", "{size} bytes").format(size=size.text))
    node.tail, node.tail_is_remote = ", ".join(tail), True
    return node


def _links(members: Members, reader: LinkReader) -> list[Node]:
    found = members.get("links")
    received: dict[str, object] = dict(found.pairs) if isinstance(found, JsonObject) else {}
    return [link_node(link, _name(members, f"links.{link.name}")) for link in reader.of_resource(received)]


def _own_link(kind: LinkKind, members: Members, reader: LinkReader) -> list[Node]:
    """Return the line that opens the object of a list's item alone, with its own Raw."""
    if "url" not in members:
        return []
    titles = {
        LinkKind.PARTICIPANTS: QCoreApplication.translate("Detail", "Open participant"),
        LinkKind.MESSAGES: QCoreApplication.translate("Detail", "Open message"),
        LinkKind.WEBHOOKS: QCoreApplication.translate("Detail", "Open webhook"),
    }
    node = link_node(reader.read(titles.get(kind, ""), members["url"]), _name(members, "url"))
    node.field_is_remote = False
    return [node]


def _unreadable(kind: LinkKind, text: str) -> Node:
    title = QCoreApplication.translate("Detail", "as received")
    return Node(NodeKind.FIELD, title, text, Look.FIXED, Sensitivity.PERSONAL, key="text", name=(kind.value, text))


def _members(text: str) -> Members | None:
    parsed = parse(text, strict=False)
    return Members(parsed, text) if isinstance(parsed, JsonObject) else None


def _name(members: Members, key: str) -> object:
    sid = members.get("sid")
    return (sid if isinstance(sid, str) else members.text, key)
