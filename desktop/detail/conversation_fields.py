"""Says which lines the detail tree has for one conversation: all documented properties, and every one Twilio adds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.detail.json_nodes import describe, fill_container, json_node
from desktop.detail.link_fields import links_section
from desktop.detail.link_targets import RowSids, is_sid
from desktop.detail.nodes import Look, MomentForm, Node, NodeKind, section
from desktop.privacy.masking import Sensitivity, encodable
from desktop.twilio.decoding.json_text import JsonArray, JsonFault, JsonNode, JsonObject, JsonProblem, parse
from desktop.twilio.types import RowProblem

if TYPE_CHECKING:
    from desktop.detail.link_targets import LinkReader
    from desktop.twilio.types import ParticipantConversation


def attributes_section(text: str | None, name: object) -> Node:
    """Make the section; while masking is on it is one line, revealed as a whole."""
    node = Node(
        NodeKind.SECTION,
        QCoreApplication.translate("Detail", "Attributes"),
        sensitivity=Sensitivity.PERSONAL,
        key="attributes",
        path="",
        name=name,
        hidden_note=QCoreApplication.translate("Detail", "hidden while masking is on"),
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
    node.note = QCoreApplication.translate("Detail", "{what}, {size}").format(what=describe(value), size=size)
    if isinstance(value, JsonObject | JsonArray):
        fill_container(node, value)
    else:
        _single(node, json_node(QCoreApplication.translate("Detail", "value"), value, path="", name=node.name))
    node.value, node.look = "", Look.PLAIN
    node.sensitivity = Sensitivity.PERSONAL


def _fill_broken(node: Node, text: str, problem: JsonProblem) -> None:
    node.note = _where(problem)
    field = QCoreApplication.translate("Detail", "as it is")
    shown = Node(NodeKind.FIELD, field, text, Look.FIXED, Sensitivity.PERSONAL, key="attributes.text", name=node.name)
    shown.wraps = True
    _single(node, shown)


def _where(problem: JsonProblem) -> str:
    if problem.reason is JsonFault.EMPTY:
        return QCoreApplication.translate("Detail", "not valid JSON: the text is empty")
    if problem.reason is JsonFault.TOO_DEEP:
        return QCoreApplication.translate("Detail", "nested too deeply for a tree")
    where = QCoreApplication.translate("Detail", "line {line}, column {column}").format(
        line=problem.line, column=problem.column
    )
    if problem.reason is JsonFault.TRAILING:
        return QCoreApplication.translate("Detail", "not valid JSON: goes on after its end, {where}").format(
            where=where
        )
    return QCoreApplication.translate("Detail", "not valid JSON: breaks at {where}").format(where=where)


def _single(node: Node, child: Node) -> None:
    child.field_is_remote = False
    node.children = [child]
    node.count = node.made = 1


PROPERTIES = (
    "account_sid",
    "chat_service_sid",
    "conversation_sid",
    "participant_sid",
    "participant_user_sid",
    "participant_identity",
    "participant_messaging_binding",
    "conversation_unique_name",
    "conversation_friendly_name",
    "conversation_attributes",
    "conversation_date_created",
    "conversation_date_updated",
    "conversation_created_by",
    "conversation_state",
    "conversation_timers",
    "links",
)

"""The 16 properties of Twilio's OpenAPI document."""

_BINDING = {
    "type": Sensitivity.PUBLIC,
    "address": Sensitivity.PERSONAL,
    "proxy_address": Sensitivity.PERSONAL,
    "projected_address": Sensitivity.PERSONAL,
    "level": Sensitivity.PUBLIC,
    "name": Sensitivity.PERSONAL,
}

_LONGEST_WORD = 32


class Row:
    """One conversation and its row as received, taken apart once for all sections."""

    def __init__(self, conversation: ParticipantConversation) -> None:
        parsed = parse(conversation.raw_text(), strict=False)
        self.conversation = conversation
        self.received = parsed if isinstance(parsed, JsonObject) else None
        self.last = dict(self.received.pairs) if self.received is not None else {}

    def name(self, key: str) -> object:
        """Return what masking calls a line of this conversation."""
        return row_name(self.conversation, key)

    def misses(self, key: str) -> bool:
        """Return whether the row was received without that property."""
        return self.received is not None and key not in self.last

    def members(self, key: str) -> dict[str, JsonNode] | None:
        """Return an object inside the row; None when there is none."""
        value = self.last.get(key)
        return dict(value.pairs) if isinstance(value, JsonObject) else None


def row_name(conversation: ParticipantConversation, key: str) -> object:
    """Return what masking calls one thing of one conversation."""
    return (conversation.key or id(conversation), key)


def word_sensitivity(text: str) -> Sensitivity:
    """Say what a state is: one word of Twilio's, or something else that has strayed into its place."""
    is_word = len(text) <= _LONGEST_WORD and " " not in text
    return Sensitivity.PUBLIC if is_word else Sensitivity.PERSONAL


def sections_of(conversation: ParticipantConversation, reader: LinkReader) -> list[Node]:
    """Make all sections of one conversation."""
    row = Row(conversation)
    made = [
        _conversation_section(row),
        _participant_section(row),
        _binding_section(row),
        _timers_section(row),
        attributes_section(conversation.conversation_attributes, row.name("conversation_attributes")),
        links_section(_sids(conversation), row.members("links") or {}, reader, row.name("links")),
    ]
    others = _other_fields(row)
    return [*made, others] if others is not None else made


def _sids(conversation: ParticipantConversation) -> RowSids:
    return RowSids(
        conversation.chat_service_sid,
        conversation.conversation_sid,
        conversation.participant_sid,
        conversation.participant_user_sid,
    )


def _conversation_section(row: Row) -> Node:
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
        _sid(row, "conversation_sid", QCoreApplication.translate("Detail", "Conversation SID")),
        _sid(row, "chat_service_sid", QCoreApplication.translate("Detail", "Service SID")),
        _sid(row, "account_sid", QCoreApplication.translate("Detail", "Account SID")),
    ]
    title = QCoreApplication.translate("Detail", "Conversation")
    return section("conversation", title, lines, note=_problem_note(row))


def _problem_note(row: Row) -> str:
    if row.conversation.problem is RowProblem.NOT_AN_OBJECT:
        return QCoreApplication.translate("Detail", "this row is no object; Raw shows what came")
    if row.received is None:
        return QCoreApplication.translate("Detail", "this row could not be read whole; Raw shows what came")
    if row.conversation.problem is RowProblem.ODD_TYPES:
        return QCoreApplication.translate("Detail", "some values are of an unexpected type")
    return ""


def _participant_section(row: Row) -> Node:
    has_address = row.conversation.participant_messaging_binding is not None
    none = QCoreApplication.translate("Detail", "none: an address participant") if has_address else _none()
    lines = [
        _text(row, "participant_identity", QCoreApplication.translate("Detail", "Identity"), none),
        _sid(row, "participant_sid", QCoreApplication.translate("Detail", "Participant SID")),
        _sid(row, "participant_user_sid", QCoreApplication.translate("Detail", "User SID")),
    ]
    return section("participant", QCoreApplication.translate("Detail", "Participant"), lines)


def _binding_section(row: Row) -> Node:
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
    lines = [_member(row, members, one, labels[one], sensitivity) for one, sensitivity in _BINDING.items()]
    lines += [
        json_node(one, value, path=None, name=row.name(f"{key}.{one}"))
        for one, value in members.items()
        if one not in _BINDING
    ]
    return section("binding", title, lines)


def _no_binding_note(row: Row, key: str) -> str:
    if row.conversation.participant_identity:
        return QCoreApplication.translate("Detail", "none: a chat participant")
    return _missing().value if row.misses(key) else _none()


def _member(row: Row, members: dict[str, JsonNode], key: str, label: str, sensitivity: Sensitivity) -> Node:
    name = row.name(f"participant_messaging_binding.{key}")
    if key not in members:
        return _missing(label, f"binding.{key}")
    value = members[key]
    if isinstance(value, str):
        public = sensitivity is Sensitivity.PUBLIC and len(value) <= _LONGEST_WORD
        shown = Sensitivity.PUBLIC if public else Sensitivity.PERSONAL
        return Node(NodeKind.FIELD, label, value, sensitivity=shown, key=f"binding.{key}", name=name)
    node = json_node(label, value, path=None, name=name, sensitivity=Sensitivity.PERSONAL)
    node.field_is_remote, node.key = False, f"binding.{key}"
    if value is None:
        node.sensitivity = Sensitivity.PUBLIC
    return node


def _timers_section(row: Row) -> Node:
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
        json_node(step, value, path=None, name=row.name(f"{key}.{step}"))
        for step, value in members.items()
        if step not in names
    ]
    value = row.last.get(key)
    if value is not None and not isinstance(value, JsonObject):
        lines.append(json_node(key, value, path=None, name=row.name(key)))
    note = "" if lines else QCoreApplication.translate("Detail", "no timer runs")
    return section("timers", title, lines, note=note)


def _timer(row: Row, key: str, label: str, text: str, when_s: float | None) -> Node:
    node = Node(NodeKind.FIELD, label, text, key=f"timers.{key}", name=row.name(f"conversation_timers.{key}"))
    if when_s is None:
        node.sensitivity = Sensitivity.PERSONAL
        return node
    node.moment_s, node.moment_form = when_s, MomentForm.TIMER
    node.tail, node.tail_is_remote = text, True
    return node


def _other_fields(row: Row) -> Node | None:
    """Collect what Twilio's document does not know, and all but the last of properties that came twice."""
    if row.received is None:
        return None
    places = {key: place for place, (key, _) in enumerate(row.received.pairs)}
    lines = [
        json_node(key, value, path=None, name=row.name(f"other.{place}"))
        for place, (key, value) in enumerate(row.received.pairs)
        if key not in PROPERTIES or place != places[key]
    ]
    return section("other", QCoreApplication.translate("Detail", "Other fields"), lines) if lines else None


def _state(row: Row) -> Node:
    label = QCoreApplication.translate("Detail", "State")
    node = _text(row, "conversation_state", label)
    if node.look is Look.PLAIN:
        node.look = Look.STATE
        node.sensitivity = word_sensitivity(node.value)
    return node


def _text(row: Row, key: str, label: str, none: str | None = None) -> Node:
    value: str | None = getattr(row.conversation, key)
    if value is None:
        return _missing(label, key) if row.misses(key) else _nothing(label, key, none)
    return Node(NodeKind.FIELD, label, value, sensitivity=Sensitivity.PERSONAL, key=key, name=row.name(key))


def _date(row: Row, key: str, label: str, when_s: float | None) -> Node:
    node = _text(row, key, label)
    if when_s is not None and node.look is Look.PLAIN:
        node.sensitivity = Sensitivity.PUBLIC
        node.moment_s, node.moment_form = when_s, MomentForm.DATE
    return node


def _sid(row: Row, key: str, label: str) -> Node:
    node = _text(row, key, label)
    if node.look is Look.PLAIN:
        node.look = Look.SID
        if is_sid(node.value):
            node.sensitivity = Sensitivity.PUBLIC
    return node


def _nothing(label: str, key: str, none: str | None) -> Node:
    look = Look.MISSING if key == "conversation_friendly_name" else Look.QUIET
    return Node(NodeKind.FIELD, label, _none() if none is None else none, look, key=key)


def _missing(label: str = "", key: str = "") -> Node:
    return Node(NodeKind.FIELD, label, QCoreApplication.translate("Detail", "(missing)"), Look.MISSING, key=key)


def _none() -> str:
    return QCoreApplication.translate("Detail", "none")


def _no_name() -> str:
    return QCoreApplication.translate("Detail", "no name")
