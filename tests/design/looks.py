"""Shared helpers of the design tests: our style with a palette, and contrast as WCAG counts it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QApplication, QWidget


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lights = sorted((_luminance(one), _luminance(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def use_font_size(app: QApplication, factor: float) -> None:
    """Set the zoom as the program does: one factor on the application's font."""
    zoomed = app.font()
    zoomed.setPointSizeF(zoomed.pointSizeF() * factor)
    app.setFont(zoomed)


def visible_buttons(widget: QWidget) -> list[str]:
    """Return the names of the visible push buttons."""
    return [one.text() for one in widget.findChildren(QPushButton) if one.isVisibleTo(widget)]


def role_and_name(widget: QWidget) -> tuple[QAccessible.Role, str]:
    """Return a widget's role and name for screen readers."""
    told = QAccessible.queryAccessibleInterface(widget)
    return told.role(), told.text(QAccessible.Text.Name)


def click(widget: QWidget, place: QPoint | None = None) -> None:
    """Click with the left button, in the middle by default."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place or widget.rect().center())


def press(widget: QWidget, key: Qt.Key) -> None:
    """Press and release a key."""
    QTest.keyClick(widget, key)
