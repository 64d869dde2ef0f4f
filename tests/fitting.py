"""Finds what does not fit in a window: elided buttons, cut sentences, widgets that overlap or leave their parent."""

from __future__ import annotations

import asyncio
import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLayout,
    QMainWindow,
    QSplitter,
    QSplitterHandle,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from desktop.design.action_row import ActionRow
from desktop.design.labels import ElidingLabel
from desktop.design.measures import is_low
from desktop.design.segmented_control import SegmentButton
from desktop.lookup.widgets.scope_boxes import QuietBox
from desktop.results.widgets.empty_pages import NoMatchesPage
from desktop.results.widgets.summary_label import SummaryRest

if TYPE_CHECKING:
    from collections.abc import Iterator

SLACK_PX = 2
"""What rounding may cost."""


def unfit(window: QWidget) -> list[str]:
    """Return a line for each thing in the window that a person would see cut or covered; none when all fits."""
    found: list[str] = []
    for widget in shown(window):
        found += cut_text(widget)
        found += outside(widget, window)
        found += overlapping(widget)
    return found


def shown(window: QWidget) -> Iterator[QWidget]:
    """Yield the window and everything visible in it."""
    yield window
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and widget.window() is window and min(widget.width(), widget.height()) > 1:
            yield widget


def named(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    said = widget.accessibleName() or (text() if callable(text) and not isinstance(widget, ElidingLabel) else "")
    return f"{type(widget).__name__} {str(said)[:60]!r}"


def cut_text(widget: QWidget) -> list[str]:
    if isinstance(widget, ActionRow):  # it wraps, and asks for the height that takes
        wanted = widget.sizeHint().height()
        return [f"row cut: {named(widget)}: {widget.height()} of {wanted} px high"] if wanted > widget.height() else []
    if isinstance(widget, SummaryRest):
        wanted = widget.heightForWidth(widget.width())
        return [f"summary cut: {widget.height()} of {wanted} px high"] if wanted > widget.height() else []
    # In a low window long names of accounts and services may be cut, but not the program's own words.
    may_be_cut = is_low(widget.window()) and isinstance(widget, QuietBox) and widget.currentIndex() > 0
    if isinstance(widget, QuietBox) and widget.chosen_width > widget.width() and not may_be_cut:
        return [f"choice cut: {widget.currentText()!r}: {widget.width()} of {widget.chosen_width} px"]
    if isinstance(widget, NoMatchesPage) and widget.clear.visibleRegion().boundingRect() != widget.clear.rect():
        return [f"outside: {named(widget.clear)}"]
    if isinstance(widget, QAbstractButton) and widget.text() and is_textual(widget):
        # Segments may stand closer around their words.
        wanted = (widget.minimumSizeHint() if isinstance(widget, SegmentButton) else widget.sizeHint()).width()
        if wanted > widget.width() + SLACK_PX:
            return [f"button cut: {named(widget)}: {widget.width()} of {wanted} px"]
        wanted = widget.sizeHint().height()
        if wanted > widget.height() + SLACK_PX:
            return [f"button cut: {named(widget)}: {widget.height()} of {wanted} px high"]
    if isinstance(widget, QLabel) and widget.text() and not isinstance(widget, ElidingLabel):
        if widget.sizePolicy().hasHeightForWidth() or widget.wordWrap():
            wanted = widget.heightForWidth(widget.width())
            if wanted > widget.height() + SLACK_PX:
                return [f"sentence cut: {named(widget)}: {widget.height()} of {wanted} px high"]
        elif widget.sizeHint().width() > widget.width() + SLACK_PX:
            return [f"label cut: {named(widget)}: {widget.width()} of {widget.sizeHint().width()} px"]
    return []


def is_textual(button: QAbstractButton) -> bool:
    return not (isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly)


def outside(widget: QWidget, window: QWidget) -> list[str]:
    """Return a line if a widget lies outside its parent, unless that scrolls."""
    parent = widget.parentWidget()
    if widget is window or parent is None or widget.isWindow() or scrolls(parent):
        return []
    room = parent.rect().adjusted(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX)
    if room.contains(widget.geometry()):
        return []
    return [f"outside: {named(widget)} {rect(widget.geometry())} in {type(parent).__name__} {rect(parent.rect())}"]


def scrolls(parent: QWidget) -> bool:
    area = parent.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is parent


def overlapping(parent: QWidget) -> list[str]:
    """Return a line for each two neighbours in one layout that cover each other."""
    layout = parent.layout()
    if layout is None or isinstance(parent, (QMainWindow, QStackedWidget, QSplitter)):
        return []
    placed = [one for one in in_layout(parent, layout) if one.isVisibleTo(parent)]
    return [
        f"overlap: {named(one)} {rect(one.geometry())} and {named(other)} {rect(other.geometry())}"
        for one, other in itertools.combinations(placed, 2)
        if covers(one.geometry(), other.geometry())
    ]


def in_layout(parent: QWidget, layout: QLayout) -> list[QWidget]:
    """Return what a layout and those nested in it place, without asking for its items.

    Python keeps an item that it was given, at an address that belongs to something else once Qt has deleted it.
    """
    layouts = [layout, *layout.findChildren(QLayout)]
    children = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [
        one
        for one in children
        if not isinstance(one, QSplitterHandle) and any(other.indexOf(one) >= 0 for other in layouts)
    ]


def covers(one: QRect, other: QRect) -> bool:
    both = one.intersected(other)
    return both.width() > SLACK_PX and both.height() > SLACK_PX


def rect(area: QRect) -> str:
    return f"{area.x()},{area.y()} {area.width()}×{area.height()}"


async def unfit_at_rest(window: QWidget) -> list[str]:
    """Return what still does not fit when the window manager, which answers later, has had time for its say."""
    for _ in range(40):
        settled(window)
        found = unfit(window)
        if not found:
            break
        await asyncio.sleep(0.05)
    return found


def settled(window: QWidget) -> None:
    """Wait until layouts have come to rest."""
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
    window.updateGeometry()
