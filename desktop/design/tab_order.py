"""The order in which Tab goes through a window: as one reads, whenever its parts were made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence


def chain(parts: Sequence[QWidget]) -> None:
    """Let Tab go through these parts one after the other; inside a part the order stays as it is."""
    before: QWidget | None = None
    for widget in [one for part in parts for one in _stops(part)]:
        in_one = before is not None and before.window() is widget.window()
        if before is not None and in_one and before.nextInFocusChain() is not widget:
            QWidget.setTabOrder(before, widget)
        before = widget


def _stops(part: QWidget) -> list[QWidget]:
    """Give what Tab can reach in a part, in the order it has now."""
    found = [part] if _is_stop(part) else []
    one = part.nextInFocusChain()
    while one is not None and one is not part:
        if part.isAncestorOf(one) and _is_stop(one):
            found.append(one)
        one = one.nextInFocusChain()
    return found


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
