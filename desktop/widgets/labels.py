"""Labels: plain text in a font role, text that ends in an ellipsis instead of being cut, and the hairline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from desktop.widgets.measures import FontRole, Measures, font
from desktop.widgets.painting import draw_line_of_text, elided, text_width
from desktop.widgets.tokens import tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

TEXT = QPalette.ColorRole.WindowText
TEXT2 = QPalette.ColorRole.Dark
TEXT3 = QPalette.ColorRole.PlaceholderText
LINK = QPalette.ColorRole.Link


class TextLabel(QLabel):
    """A label of plain text in the font of a role, which it keeps when the application's font changes."""

    def __init__(
        self,
        text: str = "",
        *,
        role: FontRole = "body",
        colour: QPalette.ColorRole = TEXT,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role: FontRole = role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(colour)
        self.setWordWrap(wrap)
        self.setText(text)
        self.setFont(font(None, role))

    def set_role(self, role: FontRole) -> None:
        """Change the font's role."""
        if role != self._role:
            self._role = role
            self.setFont(font(None, role))

    def changeEvent(self, event: QEvent) -> None:
        """Take the role's font again when the application's font changed."""
        if event.type() is QEvent.Type.ApplicationFontChange:
            self.setFont(font(None, self._role))
        super().changeEvent(event)


class ElidingLabel(TextLabel):
    """A label of one line that ends in "…" where there is no room; ``text()`` and the tool tip are whole.

    ``left_to_right`` is for numbers, SIDs and JSON: their characters keep their order in every language.
    """

    def __init__(
        self,
        text: str = "",
        *,
        role: FontRole = "body",
        colour: QPalette.ColorRole = TEXT,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        left_to_right: bool = False,
        least: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, role=role, colour=colour, parent=parent)
        self._mode = mode
        self._left_to_right = left_to_right
        self._least = least
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def is_elided(self) -> bool:
        """Say whether the text does not fit."""
        return text_width(self.font(), self.text()) > self.contentsRect().width() + 0.5

    def sizeHint(self) -> QSize:
        """Ask for the whole text."""
        return self._size(self.text())

    def minimumSizeHint(self) -> QSize:
        """Do with a few letters, or with the text given as ``least``."""
        least = self._least or self.text()[:3] + "…"
        return self._size(least).boundedTo(self.sizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw as much of the text as fits."""
        painter = QPainter(self)
        rect = QRectF(self.contentsRect())
        shown = elided(self.font(), self.text(), rect.width() + 0.5, self._mode)
        colour = self.palette().color(self.foregroundRole())
        alignment = self.alignment()
        if alignment & (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignHCenter):
            spare = max(0.0, rect.width() - text_width(self.font(), shown))
            shift = spare if alignment & Qt.AlignmentFlag.AlignRight else spare / 2
            rect.translate(-shift if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else shift, 0)
        draw_line_of_text(painter, rect, shown, self.font(), colour, left_to_right=self._left_to_right)

    def event(self, event: QEvent) -> bool:
        """Show the whole text as tool tip, unless there is a better one or the text is whole anyway."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and not self.toolTip():
            if self.is_elided():
                QToolTip.showText(event.globalPos(), self.text(), self)
                return True
            QToolTip.hideText()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew: what fits has changed."""
        self.update()
        super().resizeEvent(event)

    def _size(self, text: str) -> QSize:
        margins = self.contentsMargins()
        width = int(text_width(self.font(), text) + 1.5) + margins.left() + margins.right()
        return QSize(width, self.fontMetrics().height() + margins.top() + margins.bottom())


class Hairline(QWidget):
    """A line of one pixel between two surfaces."""

    def __init__(self, parent: QWidget | None = None, *, vertical: bool = False) -> None:
        super().__init__(parent)
        fixed, grows = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        if vertical:
            self.setSizePolicy(fixed, grows)
            self.setFixedWidth(1)
        else:
            self.setSizePolicy(grows, fixed)
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Fill it."""
        QPainter(self).fillRect(self.rect(), tokens(self).hairline)


def gap_px(units: float) -> int:
    """Give a length in units of the grid (``u``), in pixels."""
    return round(units * Measures.of().u)
