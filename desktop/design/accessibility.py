"""Announcements, reduced motion, the order of Tab, and shortcuts that text fields must leave to the window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.design.event_watch import watch_events

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QAbstractItemView


def announce(widget: QWidget, text: str) -> None:
    """Announce a text to screen readers, politely; it must have passed masking."""
    if not text:
        return
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not before the first paint: many names

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def tell_focus(widget: QWidget) -> None:
    """Tell screen readers that a widget has the focus which it kept while a pop-up before it was used."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent  # not before the first paint: many names

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Focus))


def tell_lines_anew(view: QAbstractItemView) -> None:
    """Tell screen readers that the lines of a view are new to them: a line they know, which has closed, they pass over.

    Qt does so by itself when a line opens.
    """
    from PySide6.QtGui import QAccessible, QAccessibleTableModelChangeEvent  # not before the first paint: many names

    if QAccessible.isActive():
        reset = QAccessibleTableModelChangeEvent.ModelChangeType.ModelReset
        QAccessible.updateAccessibility(QAccessibleTableModelChangeEvent(view, reset))


def is_motion_reduced() -> bool:
    """Return whether nothing may move or fade.

    Only newer versions of Qt know the system's preference; on Windows its switch for effects says the same.
    """
    hints = QGuiApplication.styleHints()
    asked = getattr(getattr(hints, "accessibility", lambda: None)(), "motionPreference", None)
    if asked is not None and "Reduce" in str(asked()):
        return True
    return sys.platform == "win32" and not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)


def chain(parts: Sequence[QWidget]) -> None:
    """Set the order of Tab through these parts, of one window; inside a part it stays."""
    # Kept until the end, as ``known_viewport`` says: the chain goes through every widget of Qt's own, too.
    _known = [one for part in parts[:1] for one in part.window().findChildren(QWidget)]
    before: QWidget | None = None
    for widget in [one for part in parts for one in _stops(part)]:
        in_one = before is not None and before.window() is widget.window()
        if before is not None and in_one and before.nextInFocusChain() is not widget:
            QWidget.setTabOrder(before, widget)
        before = widget


def order(siblings: Sequence[QWidget]) -> None:
    """Put widgets of one parent into the order in which screen readers walk them; they may not overlap."""
    for widget in siblings:
        widget.raise_()


def _stops(part: QWidget) -> list[QWidget]:
    """Return the widgets that Tab reaches in a part, in their current order."""
    found = [part] if _is_stop(part) else []
    one = part.nextInFocusChain()
    while one is not None and one is not part:
        if part.isAncestorOf(one) and _is_stop(one):
            found.append(one)
        one = one.nextInFocusChain()
    return found


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


_KEYS = {QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_E)}
"""Ctrl+E exports everywhere; under X11 Qt's fields take it for "end of line", which End is for."""


def _leave(event: QEvent) -> bool:
    """Ignore the override of a shortcut, so that the window's action has it."""
    if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.ShortcutOverride:
        return False
    if event.keyCombination() not in _KEYS:
        return False
    event.ignore()
    return True


def leave_to_window(field: QWidget) -> None:
    """Pass the keys of the window's actions on from a text field."""
    watch_events(field, _leave)
