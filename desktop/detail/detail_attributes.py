"""The section of a conversation's attributes: a typed tree of whatever JSON stands in the text, or where it breaks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.detail.json_nodes import describe, fill_container, json_node
from desktop.detail.nodes import Look, Node, NodeKind
from desktop.privacy.masking import Sensitivity, encodable
from desktop.twilio.decoding.json_text import JsonArray, JsonFault, JsonNode, JsonObject, JsonProblem, parse


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
