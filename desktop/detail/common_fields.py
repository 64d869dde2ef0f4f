"""The common fields of several selected conversations: equal values, the spread of dates, shared attributes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.detail.conversation_fields import empty_last
from desktop.detail.json_nodes import json_node, member_path
from desktop.detail.nodes import Look, MomentForm, Node, NodeKind, section
from desktop.i18n.times import iso_text
from desktop.privacy.masking import Sensitivity
from desktop.twilio import properties
from desktop.twilio.decoding.json_text import JsonArray, JsonNode, JsonObject, JsonProblem, parse
from desktop.twilio.decoding.nested_json import open_nested

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.twilio.properties import Property
    from desktop.twilio.rows import ParticipantConversation

COMPARED_ATTRIBUTES = 200
"""Most conversations whose attributes are compared, so that selecting everything stays quick."""

MOST_LEAVES = 500
"""Most values of one conversation's attributes that are compared."""


def common_sections(rows: Sequence[ParticipantConversation]) -> list[Node]:
    """Return the sections for two or more conversations."""
    return empty_last([_conversation(rows), _participant(rows), _binding(rows), _attributes(rows), _sids(rows)])


def _conversation(rows: Sequence[ParticipantConversation]) -> Node:
    updated = [one.date_updated_s for one in rows]
    created = [one.date_created_s for one in rows]
    lines = [
        _states(rows),
        *_dates("updated", updated, _updated_labels()),
        *_dates("created", created, _created_labels()),
        _of_row(rows, "conversation_created_by", QCoreApplication.translate("Detail", "Created by")),
    ]
    return section("conversation", QCoreApplication.translate("Detail", "Conversation"), lines)


def _participant(rows: Sequence[ParticipantConversation]) -> Node:
    lines = [_of_row(rows, "participant_identity", QCoreApplication.translate("Detail", "Identity"))]
    return section("participant", QCoreApplication.translate("Detail", "Participant"), lines)


def _binding(rows: Sequence[ParticipantConversation]) -> Node:
    bindings = [one.participant_messaging_binding for one in rows]
    labels = {
        "type": QCoreApplication.translate("Detail", "Type"),
        "address": QCoreApplication.translate("Detail", "Address"),
        "proxy_address": QCoreApplication.translate("Detail", "Proxy address"),
    }
    lines = [
        _shared(
            f"binding.{name}",
            label,
            [None if binding is None else getattr(binding, name) for binding in bindings],
            properties.of_row(f"participant_messaging_binding.{name}"),
        )
        for name, label in labels.items()
    ]
    return section("binding", QCoreApplication.translate("Detail", "Binding"), lines)


def _sids(rows: Sequence[ParticipantConversation]) -> Node:
    labels = {
        "participant_user_sid": QCoreApplication.translate("Detail", "User SID"),
        "chat_service_sid": QCoreApplication.translate("Detail", "Service SID"),
        "account_sid": QCoreApplication.translate("Detail", "Account SID"),
    }
    lines = [_of_row(rows, name, label) for name, label in labels.items()]
    return section("other", QCoreApplication.translate("Detail", "Other fields"), lines)


def _of_row(rows: Sequence[ParticipantConversation], name: str, label: str) -> Node:
    return _shared(name, label, [getattr(one, name) for one in rows], properties.of_row(name))


def _attributes(rows: Sequence[ParticipantConversation]) -> Node:
    title = QCoreApplication.translate("Detail", "Attributes")
    node = section("attributes", title, [])
    node.name, node.sensitivity = "common attributes", Sensitivity.PERSONAL
    node.hidden_note = QCoreApplication.translate("Detail", "masked")
    if len(rows) > COMPARED_ATTRIBUTES:
        node.sensitivity = Sensitivity.PUBLIC
        node.note = QCoreApplication.translate(
            "Detail", "at most %n conversations can be compared", "", COMPARED_ATTRIBUTES
        )
        return node
    shared = _shared_leaves([one.conversation_attributes for one in rows])
    node.children = [
        json_node(path, value, path=path, name=node.name, sensitivity=Sensitivity.PERSONAL)
        for path, value in shared.items()
    ]
    node.count = node.made = len(node.children)
    if not shared:
        node.note = QCoreApplication.translate("Detail", "no value in common")
    return node


def _shared_leaves(texts: Iterable[str | None]) -> dict[str, JsonNode]:
    shared: dict[str, JsonNode] | None = None
    for text in texts:
        value = parse(text) if text is not None else None
        leaves = {} if isinstance(value, JsonProblem) else dict(leaves_of(value))
        if shared is None:
            shared = leaves
        else:
            shared = {path: one for path, one in shared.items() if path in leaves and _equal(leaves[path], one)}
        if not shared:
            return {}
    return shared or {}


def _equal(left: JsonNode, right: JsonNode) -> bool:
    return type(left) is type(right) and left == right


def leaves_of(value: JsonNode) -> Iterator[tuple[str, JsonNode]]:
    """Yield path and value of every scalar, the first ``MOST_LEAVES`` of them."""
    todo: list[tuple[str, JsonNode]] = [("", value)]
    given = 0
    while todo and given < MOST_LEAVES:
        path, node = todo.pop()
        node = open_nested(node) or node
        if isinstance(node, JsonObject):
            todo.extend((member_path(path, key) or "", member) for key, member in reversed(node.pairs))
        elif isinstance(node, JsonArray):
            items = list(enumerate(node.items[:MOST_LEAVES]))
            todo.extend((member_path(path, place) or "", member) for place, member in reversed(items))
        elif path:
            given += 1
            yield path, node


def _states(rows: Sequence[ParticipantConversation]) -> Node:
    label = QCoreApplication.translate("Detail", "State")
    counts = Counter(one.conversation_state or "–" for one in rows)
    if len(counts) == 1 and rows[0].conversation_state is not None:
        return Node(NodeKind.FIELD, label, rows[0].conversation_state, Look.STATE, key="conversation_state")
    words = ", ".join(f"{state} {count}" for state, count in counts.most_common())
    return Node(NodeKind.FIELD, label, words, key="conversation_state")


def _shared(key: str, label: str, values: Iterable[str | None], one: Property) -> Node:
    different = set(values)
    count = len(different)
    if count > 1:
        words = QCoreApplication.translate("Detail", "%n different values", "", count)
        return Node(NodeKind.FIELD, label, words, Look.QUIET, key=key)
    value = next(iter(different))
    if value is None:
        none = QCoreApplication.translate("Detail", "none")
        return Node(NodeKind.FIELD, label, none, Look.QUIET, key=key, is_nothing=True)
    look = Look.SID if properties.is_sid(value) else Look.PLAIN
    return Node(NodeKind.FIELD, label, value, look, one.sensitivity_of(value), key=key, name=("common", key, value))


def _dates(key: str, all_s: Iterable[float | None], labels: tuple[str, str, str]) -> list[Node]:
    known = [one for one in all_s if one is not None]
    if not known:
        return []
    if min(known) == max(known):
        return [_date(key, labels[0], known[0])]
    return [_date(f"first {key}", labels[1], min(known)), _date(f"last {key}", labels[2], max(known))]


def _date(key: str, label: str, when_s: float) -> Node:
    return Node(
        NodeKind.FIELD, label, key=key, moment_s=when_s, moment_form=MomentForm.DATE, copy=lambda: iso_text(when_s)
    )


def _updated_labels() -> tuple[str, str, str]:
    return (
        QCoreApplication.translate("Detail", "Date updated"),
        QCoreApplication.translate("Detail", "First updated"),
        QCoreApplication.translate("Detail", "Last updated"),
    )


def _created_labels() -> tuple[str, str, str]:
    return (
        QCoreApplication.translate("Detail", "Date created"),
        QCoreApplication.translate("Detail", "First created"),
        QCoreApplication.translate("Detail", "Last created"),
    )
