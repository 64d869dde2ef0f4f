"""Qt's own style, for views that draw themselves."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QScrollBar, QStyle, QStyleFactory

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView, QHeaderView


def use_plain_style(view: QAbstractItemView, *headers: QHeaderView) -> None:
    """Let a view that draws its cells itself, and headers that never scroll by bars of their own, ask Qt's style.

    A view asks its style once per cell, and each of its bars seven times whenever it is laid out. The program's style
    is written in Python, where a question costs ten times as much. The view's own bars stay the program's.
    """
    style = _plain_style()
    view.setStyle(style)
    for header in headers:
        header.setStyle(style)
        never_shown(header.verticalScrollBar(), header.horizontalScrollBar())


def never_shown(*bars: QScrollBar) -> None:
    """Let scroll bars that are never shown, but laid out all the same, ask Qt's style."""
    for bar in bars:
        bar.setStyle(_plain_style())


@cache
def _plain_style() -> QStyle:
    """Return the one style of this kind; the application deletes it."""
    style = QStyleFactory.create("Fusion")
    style.setParent(QApplication.instance())
    return style
