"""The section of links: what can be opened from a conversation, and why something cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.detail.link_targets import LinkKind, LinkRefusal
from desktop.detail.nodes import Look, Node, NodeKind, section
from desktop.privacy.masking import Sensitivity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.detail.link_targets import Link, LinkReader, RowSids


def links_section(sids: RowSids, received: Mapping[str, object], reader: LinkReader, name: object) -> Node:
    """Return the section of a row's links."""
    lines = [link_node(link, (name, link.name)) for link in reader.of_row(sids, received)]
    note = "" if lines else QCoreApplication.translate("Detail", "none")
    return section("links", QCoreApplication.translate("Detail", "Links"), lines, note=note)


def link_node(link: Link, name: object) -> Node:
    """Return the line of one link: ``Open ›`` with its path, or the text with the reason."""
    known = link.name in _titles()
    node = Node(
        NodeKind.LINK,
        _titles().get(link.name, link.name),
        key=f"links.{link.name}",
        field_is_remote=not known,
        name=name,
    )
    if link.target is not None:
        target = link.target
        node.look, node.target = Look.LINK, target
        node.value = QCoreApplication.translate("Detail", "Open ›")
        node.tail, node.tail_is_remote = target.path, True
        node.copy = lambda: link.text or target.path
        return node
    node.value, node.sensitivity = link.text, Sensitivity.PERSONAL
    node.tail = link_refusal_text(link.refusal)
    node.wraps = True
    return node


def link_refusal_text(refusal: LinkRefusal | None) -> str:
    """Return why a URL is not followed."""
    if refusal is LinkRefusal.FOREIGN_HOST:
        return QCoreApplication.translate("Detail", "not opened: leads outside Twilio")
    if refusal is LinkRefusal.UNKNOWN_PATH:
        return QCoreApplication.translate("Detail", "not opened: unknown type of page")
    return QCoreApplication.translate("Detail", "not a link")


def link_title(kind: LinkKind) -> str:
    """Return the title of what a link opens, for the line, the path above and the sentence while it loads."""
    return _titles()[kind.value]


def _titles() -> dict[str, str]:
    return {
        "conversation": QCoreApplication.translate("Detail", "Conversation"),
        "participant": QCoreApplication.translate("Detail", "Participant"),
        "participants": QCoreApplication.translate("Detail", "Participants"),
        "messages": QCoreApplication.translate("Detail", "Messages"),
        "message": QCoreApplication.translate("Detail", "Message"),
        "webhooks": QCoreApplication.translate("Detail", "Webhooks"),
        "webhook": QCoreApplication.translate("Detail", "Webhook"),
        "user": QCoreApplication.translate("Detail", "User"),
    }
