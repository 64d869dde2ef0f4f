"""Puts what stands in the detail tree on the clipboard, and says in a sentence what was put there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from desktop.detail.field_tree import COPY_ROLE

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from desktop.detail.field_tree import FieldTreeModel


def copy_value(model: FieldTreeModel, index: QModelIndex) -> str:
    """Copy the value of a line; an empty sentence when there is none."""
    text, node = model.data(index, COPY_ROLE), model.node(index)
    if text is None or node is None:
        return ""
    QGuiApplication.clipboard().setText(text)
    if node.key == "conversation_sid":
        return QCoreApplication.translate("DetailTree", "Copied the conversation SID")
    return QCoreApplication.translate("DetailTree", "Copied {field}").format(field=model.texts.field(node))


def copy_field_and_value(model: FieldTreeModel, index: QModelIndex) -> str:
    """Copy a line as ``Field: value``."""
    text, node = model.data(index, COPY_ROLE), model.node(index)
    if text is None or node is None:
        return ""
    QGuiApplication.clipboard().setText(f"{model.texts.field(node)}: {text}")
    return QCoreApplication.translate("DetailTree", "Copied field and value")


def copy_path(path: str) -> str:
    """Copy a path inside the attributes."""
    QGuiApplication.clipboard().setText(path)
    return QCoreApplication.translate("DetailTree", "Copied the path")
