"""The lines of the detail tree for one conversation: all documented properties, and every unknown one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.detail.json_nodes import describe, fill_container, json_node, nested_words
from desktop.detail.link_fields import links_section
from desktop.detail.link_targets import RowSids
from desktop.detail.nodes import Look, MomentForm, Node, NodeKind, section
from desktop.privacy.masking import Sensitivity, encodable
from desktop.twilio import properties
from desktop.twilio.decoding.json_text import JsonArray, JsonFault, JsonNode, JsonObject, JsonProblem, parse
from desktop.twilio.decoding.nested_json import open_nested
from desktop.twilio.rows import RowProblem

if TYPE_CHECKING:
    from desktop.detail.link_targets import LinkReader
    from desktop.twilio.rows import ParticipantConversation


def attributes_section(text: str | None, name: object) -> Node:
    """Return the section of attributes; while masking is on it is one line, revealed as a whole."""
    node = Node(
        NodeKind.SECTION,
        QCoreApplication.translate("Detail", "Attributes"),
        sensitivity=Sensitivity.PERSONAL,
        key="attributes",
        path="",
        name=name,
        hidden_note=QCoreApplication.translate("Detail", "masked"),
    )
    if text is None:
        node.note, node.sensitivity = QCoreApplication.translate("Detail", "none"), Sensitivity.PUBLIC
        return node
    value = parse(text)
    if isinstance(value, JsonProblem):
        _fill_broken(node, text, value)
    else:
        _fill(node, text, value)
    node.copy = lambda: text
    return node


def _fill(node: Node, text: str, value: JsonNode) -> None:
    length = len(encodable(text).encode())
    size = QCoreApplication.translate("Detail", "%n bytes", "", length)
    if length == 1:
        size = QCoreApplication.translate("Detail", "1 byte")
    opened = open_nested(value)
    what = describe(value) if opened is None else nested_words(opened)
    node.note = QCoreApplication.translate("Detail", "{what}, {size}").format(what=what, size=size)
    if opened is not None:
        fill_container(node, opened)
    elif isinstance(value, JsonObject | JsonArray):
        fill_container(node, value)
    else:
        _single(node, json_node(QCoreApplication.translate("Detail", "value"), value, path="", name=node.name))
    node.value, node.look = "", Look.PLAIN
    node.sensitivity = Sensitivity.PERSONAL


def _fill_broken(node: Node, text: str, problem: JsonProblem) -> None:
    node.note = _where(problem)
    field = QCoreApplication.translate("Detail", "as received")
    shown = Node(NodeKind.FIELD, field, text, Look.FIXED, Sensitivity.PERSONAL, key="attributes.text", name=node.name)
    shown.wraps = True
    _single(node, shown)


def _where(problem: JsonProblem) -> str:
    if problem.reason is JsonFault.EMPTY:
        return QCoreApplication.translate("Detail", "invalid JSON: empty text")
    if problem.reason is JsonFault.TOO_DEEP:
        return QCoreApplication.translate("Detail", "nested too deeply to show as a tree")
    where = QCoreApplication.translate("Detail", "line {line}, column {column}").format(
        line=problem.line, column=problem.column
    )
    if problem.reason is JsonFault.TRAILING:
        return QCoreApplication.translate("Detail", "invalid JSON: extra text after the end, {where}").format(
            where=where
        )
    return QCoreApplication.translate("Detail", "invalid JSON: error at {where}").format(where=where)


def _single(node: Node, child: Node) -> None:
    child.field_is_remote = False
    node.children = [child]
    node.count = node.made = 1


PROPERTIES = tuple(one.name for one in properties.PARTICIPANT_CONVERSATION if "." not in one.name)
"""Names of the 16 properties of Twilio's OpenAPI document."""


class ReceivedRow:
    """One conversation and its row as received, parsed once for all sections."""

    def __init__(self, conversation: ParticipantConversation) -> None:
        parsed = parse(conversation.raw_text(), strict=False)
        self.conversation = conversation
        self.received = parsed if isinstance(parsed, JsonObject) else None
        self.last = dict(self.received.pairs) if self.received is not None else {}

    def name(self, key: str) -> object:
        """Return the name by which masking knows a line of this conversation."""
        return row_name(self.conversation, key)

    def misses(self, key: str) -> bool:
        """Return whether the row was received without that property."""
        return self.received is not None and key not in self.last

    def members(self, key: str) -> dict[str, JsonNode] | None:
        """Return an object inside the row; None when there is none."""
        value = self.last.get(key)
        return dict(value.pairs) if isinstance(value, JsonObject) else None


def row_name(conversation: ParticipantConversation, key: str) -> object:
    """Return the name by which masking knows one line of one conversation."""
    # Not by an address in memory, which is another row's later, one that was not revealed.
    return (conversation.key or conversation.raw_text(), key)


def sections_of(conversation: ParticipantConversation, reader: LinkReader) -> list[Node]:
    """Return all sections of one conversation, the most read first, SIDs and empty lines last."""
    row = ReceivedRow(conversation)
    made = [
        _conversation_section(row),
        _participant_section(row),
        _binding_section(row),
        _timers_section(row),
        attributes_section(conversation.conversation_attributes, row.name("conversation_attributes")),
        links_section(_sids(conversation), row.members("links") or {}, reader, row.name("links")),
        _other_fields(row),
    ]
    return empty_last(made)


def empty_last(sections: list[Node]) -> list[Node]:
    """Return the sections with all empty lines moved into a last one, ``Empty``."""
    empty: list[Node] = []
    for part in sections:
        if part.make is None:
            empty += [line for line in part.children if line.is_nothing]
            part.children = [line for line in part.children if not line.is_nothing]
            part.count = part.made = len(part.children)
    kept = [part for part in sections if part.children or part.count or part.key not in _OPTIONAL]
    if empty:
        kept.append(section("empty", QCoreApplication.translate("Detail", "Empty"), empty))
    return kept


_OPTIONAL = frozenset({"other"})
"""Keys of sections that are left out when nothing is in them."""


def _sids(conversation: ParticipantConversation) -> RowSids:
    return RowSids(
        conversation.chat_service_sid,
        conversation.conversation_sid,
        conversation.participant_sid,
        conversation.participant_user_sid,
    )


def _conversation_section(row: ReceivedRow) -> Node:
    one = row.conversation
    lines = [
        _state(row),
        _text(row, "conversation_friendly_name", QCoreApplication.translate("Detail", "Friendly name"), _no_name()),
        _text(row, "conversation_unique_name", QCoreApplication.translate("Detail", "Unique name")),
        _date(
            row, "conversation_date_updated", QCoreApplication.translate("Detail", "Date updated"), one.date_updated_s
        ),
        _date(
            row, "conversation_date_created", QCoreApplication.translate("Detail", "Date created"), one.date_created_s
        ),
        _text(row, "conversation_created_by", QCoreApplication.translate("Detail", "Created by")),
    ]
    title = QCoreApplication.translate("Detail", "Conversation")
    return section("conversation", title, lines, note=_problem_note(row))


def _problem_note(row: ReceivedRow) -> str:
    if row.conversation.problem is RowProblem.NOT_AN_OBJECT:
        return QCoreApplication.translate("Detail", "this row is not an object; see Raw")
    if row.received is None:
        return QCoreApplication.translate("Detail", "part of this row could not be read; see Raw")
    if row.conversation.problem is RowProblem.OTHER_PARTICIPANT:
        return QCoreApplication.translate("Detail", "names another participant than you looked up")
    if row.conversation.problem is RowProblem.ODD_TYPES:
        return QCoreApplication.translate("Detail", "some values have an unexpected type")
    return ""


def _participant_section(row: ReceivedRow) -> Node:
    one = row.conversation
    note = ""
    if one.participant_identity is None:
        has_address = one.participant_messaging_binding is not None
        note = QCoreApplication.translate("Detail", "no identity: joined by address") if has_address else _none()
    line = _text(row, "participant_identity", QCoreApplication.translate("Detail", "Identity"))
    return section("participant", QCoreApplication.translate("Detail", "Participant"), [line], note=note)


def _binding_section(row: ReceivedRow) -> Node:
    title, key = QCoreApplication.translate("Detail", "Binding"), "participant_messaging_binding"
    members = row.members(key)
    if members is None:
        value = row.last.get(key)
        if value is not None:
            return section("binding", title, [json_node(key, value, path=None, name=row.name(key))])
        return section("binding", title, [], note=_no_binding_note(row, key))
    labels = {
        "type": QCoreApplication.translate("Detail", "Type"),
        "address": QCoreApplication.translate("Detail", "Address"),
        "proxy_address": QCoreApplication.translate("Detail", "Proxy address"),
        "projected_address": QCoreApplication.translate("Detail", "Projected address"),
        "level": QCoreApplication.translate("Detail", "Level"),
        "name": QCoreApplication.translate("Detail", "Name"),
    }
    lines = [_member(row, members, one, label) for one, label in labels.items()]
    lines += [_json_line(one, value, row.name(f"{key}.{one}")) for one, value in members.items() if one not in labels]
    return section("binding", title, lines)


def _no_binding_note(row: ReceivedRow, key: str) -> str:
    if row.conversation.participant_identity:
        return QCoreApplication.translate("Detail", "no binding: joined by chat identity")
    return _missing().value if row.misses(key) else _none()


def _member(row: ReceivedRow, members: dict[str, JsonNode], one: str, label: str) -> Node:
    key, own_name = f"binding.{one}", f"participant_messaging_binding.{one}"
    name = row.name(own_name)
    if one not in members:
        return _missing(label, key)
    value = members[one]
    if isinstance(value, str):
        sensitivity = properties.of_row(own_name).sensitivity_of(value)
        return Node(NodeKind.FIELD, label, value, sensitivity=sensitivity, key=key, name=name)
    node = _json_line(label, value, name)
    node.field_is_remote, node.key = False, key
    return node


def _json_line(field: str, value: JsonNode, name: object) -> Node:
    """Return the line of an undocumented value; null is nothing to hide, and moved to the empty lines."""
    node = json_node(field, value, path=None, name=name)
    if value is None:
        node.sensitivity, node.is_nothing = Sensitivity.PUBLIC, True
    return node


def _timers_section(row: ReceivedRow) -> Node:
    title, key = QCoreApplication.translate("Detail", "Timers"), "conversation_timers"
    one = row.conversation
    known = [
        (
            "date_inactive",
            QCoreApplication.translate("Detail", "Becomes inactive"),
            one.timer_date_inactive,
            one.date_inactive_s,
        ),
        ("date_closed", QCoreApplication.translate("Detail", "Closes"), one.timer_date_closed, one.date_closed_s),
    ]
    members = row.members(key) or {}
    lines = [_timer(row, step, label, text, when) for step, label, text, when in known if text is not None]
    names = {step for step, _, text, _ in known if text is not None}
    lines += [
        _json_line(step, value, row.name(f"{key}.{step}")) for step, value in members.items() if step not in names
    ]
    value = row.last.get(key)
    if value is not None and not isinstance(value, JsonObject):
        lines.append(json_node(key, value, path=None, name=row.name(key)))
    note = "" if any(not line.is_nothing for line in lines) else QCoreApplication.translate("Detail", "no active timer")
    return section("timers", title, lines, note=note)


def _timer(row: ReceivedRow, key: str, label: str, text: str, when_s: float | None) -> Node:
    node = Node(NodeKind.FIELD, label, text, key=f"timers.{key}", name=row.name(f"conversation_timers.{key}"))
    if when_s is None:
        node.sensitivity = Sensitivity.PERSONAL
        return node
    node.moment_s, node.moment_form = when_s, MomentForm.TIMER
    node.tail, node.tail_is_remote = text, True
    return node


def _other_fields(row: ReceivedRow) -> Node:
    """Return the SIDs, the undocumented properties, and all but the last of properties received twice."""
    lines = [
        _sid(row, "conversation_sid", QCoreApplication.translate("Detail", "Conversation SID")),
        _sid(row, "participant_sid", QCoreApplication.translate("Detail", "Participant SID")),
        _sid(row, "participant_user_sid", QCoreApplication.translate("Detail", "User SID")),
        _sid(row, "chat_service_sid", QCoreApplication.translate("Detail", "Service SID")),
        _sid(row, "account_sid", QCoreApplication.translate("Detail", "Account SID")),
    ]
    pairs = row.received.pairs if row.received is not None else []
    places = {key: place for place, (key, _) in enumerate(pairs)}
    lines += [
        _json_line(key, value, row.name(f"other.{place}"))
        for place, (key, value) in enumerate(pairs)
        if key not in PROPERTIES or place != places[key]
    ]
    return section("other", QCoreApplication.translate("Detail", "Other fields"), lines)


def _state(row: ReceivedRow) -> Node:
    node = _text(row, "conversation_state", QCoreApplication.translate("Detail", "State"))
    if not node.is_nothing:
        node.look = Look.STATE
    return node


def _text(row: ReceivedRow, key: str, label: str, none: str | None = None) -> Node:
    value: str | None = getattr(row.conversation, key)
    if value is None:
        return _missing(label, key) if row.misses(key) else _nothing(label, key, none)
    sensitivity = properties.of_row(key).sensitivity_of(value)
    return Node(NodeKind.FIELD, label, value, sensitivity=sensitivity, key=key, name=row.name(key))


def _date(row: ReceivedRow, key: str, label: str, when_s: float | None) -> Node:
    node = _text(row, key, label)
    if node.is_nothing:
        return node
    # Only what can be read as an instant is sure to be one.
    node.sensitivity = Sensitivity.PERSONAL if when_s is None else Sensitivity.PUBLIC
    if when_s is not None:
        node.moment_s, node.moment_form = when_s, MomentForm.DATE
    return node


def _sid(row: ReceivedRow, key: str, label: str) -> Node:
    node = _text(row, key, label)
    if not node.is_nothing:
        node.look = Look.SID
    return node


def _nothing(label: str, key: str, none: str | None) -> Node:
    look = Look.MISSING if key == "conversation_friendly_name" else Look.QUIET
    shown = _none() if none is None else none
    return Node(NodeKind.FIELD, label, shown, look, key=key, is_nothing=True)


def _missing(label: str = "", key: str = "") -> Node:
    text = QCoreApplication.translate("Detail", "(missing)")
    return Node(NodeKind.FIELD, label, text, Look.MISSING, key=key, is_nothing=True)


def _none() -> str:
    return QCoreApplication.translate("Detail", "none")


def _no_name() -> str:
    return QCoreApplication.translate("Detail", "no name")
