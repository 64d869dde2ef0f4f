"""The layout of remote texts in the detail pane in lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextOption

if TYPE_CHECKING:
    from PySide6.QtGui import QFont


def wrapped_text(
    text: str,
    width: float,
    shown: QFont,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LayoutDirectionAuto,
    *,
    shrink: bool = False,
) -> QTextLayout:
    """Return a text laid out in lines, broken between words where possible.

    Args:
        text: the text, its own line breaks kept.
        width: of the lines, in pixels.
        shown: the font.
        direction: of the lines; by default that of the text.
        shrink: give each line its text's own width, so that the whole is as wide as the longest.
    """
    layout = QTextLayout(text.replace("\n", "\u2028"), shown)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(direction)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, top))
        if shrink:
            line.setLineWidth(max(line.naturalTextWidth() + 1, 1.0))
        top += line.height()
    layout.endLayout()
    return layout
