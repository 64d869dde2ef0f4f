"""Qt's own style, for views that draw themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStyleFactory

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHeaderView, QScrollBar, QWidget


def use_plain_style(view: QWidget, *headers: QHeaderView) -> None:
    """Let a view that draws its cells itself ask Qt's style, and its headers, whose own scroll bars are never shown.

    A view asks its style once per cell, and each scroll bar seven times whenever it is laid out. The program's style
    is written in Python, where a question costs ten times as much. The bars of the view itself stay the program's.
    """
    for widget in (view, *headers):
        widget.setStyle(QStyleFactory.create("Fusion"))  # each one's own: PySide6 deletes it with the widget
    for header in headers:
        never_shown(header.verticalScrollBar(), header.horizontalScrollBar())


def never_shown(*bars: QScrollBar) -> None:
    """Let scroll bars that are never shown, but laid out all the same, ask Qt's style."""
    for bar in bars:
        bar.setStyle(QStyleFactory.create("Fusion"))
