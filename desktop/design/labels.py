"""Labels: plain text in a font role, elided text, exact text, text with a tone, and the hairline."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from desktop.design.colours import colours_of
from desktop.design.icons import draw_icon
from desktop.design.measures import FontRole, Measures, follow_font, font
from desktop.design.painting import draw_line_of_text, elided, text_width
from desktop.i18n.retranslation import say

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.i18n.retranslation import Words


TEXT = QPalette.ColorRole.WindowText

TEXT2 = QPalette.ColorRole.Dark

LINK = QPalette.ColorRole.Link


class Tone(enum.Enum):
    """The severity of a text; the value is the name of its colour."""

    PLAIN = "text2"
    OK = "ok"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"

    def colour(self, widget: QWidget) -> QColor:
        """Return the colour in the widget's palette; that of disabled text for a disabled widget."""
        colours = colours_of(widget)
        found: QColor = getattr(colours, self.value) if widget.isEnabled() else colours.disabled
        return found


class TextLabel(QLabel):
    """A label of plain text in the font of a role, which it keeps when the application's font changes."""

    def __init__(
        self,
        text: str | Words = "",
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
        say(self, setText=text)
        self._take_font()
        self._align()
        follow_font(self._take_font)

    def changeEvent(self, event: QEvent) -> None:
        """Update the alignment after a change of reading direction."""
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()
        super().changeEvent(event)

    def _take_font(self) -> None:
        self.setFont(font(None, self._role))

    def _align(self) -> None:
        """Align at the window's leading edge: Qt would go by the text, and a Latin name would stand apart in Arabic."""
        aligned = self.alignment()
        if aligned & Qt.AlignmentFlag.AlignHCenter:
            return
        vertical = aligned & Qt.AlignmentFlag.AlignVertical_Mask
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(vertical | side | Qt.AlignmentFlag.AlignAbsolute)


class ElidingLabel(TextLabel):
    """A label of one line, elided where there is no room; ``text()`` and the tool tip are whole.

    ``left_to_right`` is for numbers, SIDs and JSON: their characters keep their order in every language.
    """

    def __init__(
        self,
        text: str | Words = "",
        *,
        role: FontRole = "body",
        colour: QPalette.ColorRole = TEXT,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        left_to_right: bool = False,
        least: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._measured: dict[str, tuple[int, int]] = {}
        super().__init__(text, role=role, colour=colour, parent=parent)
        self._mode = mode
        self._left_to_right = left_to_right
        self._least = least
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def is_elided(self) -> bool:
        """Return whether the text does not fit."""
        return text_width(self.font(), self.text()) > self.contentsRect().width() + 0.5

    def sizeHint(self) -> QSize:
        """Return the size of the whole text."""
        return self._size(self.text())

    def minimumSizeHint(self) -> QSize:
        """Return the size of a few letters, or of the text given as ``least``."""
        least = self._least or self.text()[:3] + "…"
        return self._size(least).boundedTo(self.sizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw as much of the text as fits."""
        painter = QPainter(self)
        rect = QRectF(self.contentsRect())
        shown = elided(self.font(), self.text(), rect.width() + 0.5, self._mode)
        colour = self._text_colour()
        alignment = self.alignment()
        spare = max(0.0, rect.width() - text_width(self.font(), shown))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if alignment & Qt.AlignmentFlag.AlignHCenter:
            rect.translate(-spare / 2 if mirrored else spare / 2, 0)
        elif alignment & Qt.AlignmentFlag.AlignRight and not mirrored:
            rect.translate(spare, 0)
        draw_line_of_text(painter, rect, shown, self.font(), colour, left_to_right=self._left_to_right)

    def event(self, event: QEvent) -> bool:
        """Show the whole text as tool tip where it is elided and has no other one."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and not self.toolTip():
            if self.is_elided():
                QToolTip.showText(event.globalPos(), self.text(), self)
                return True
            QToolTip.hideText()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.update()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again after a change of font."""
        if event.type() is QEvent.Type.FontChange:
            self._measured.clear()
        super().changeEvent(event)

    def _text_colour(self) -> QColor:
        return self.palette().color(self.foregroundRole())

    def _size(self, text: str) -> QSize:
        """Return the size of a text; that of the last ones is kept, as layouts ask again and again."""
        found = self._measured.get(text)
        if found is None:
            if len(self._measured) >= _MOST_MEASURED:
                self._measured.clear()
            found = self._measured[text] = int(text_width(self.font(), text) + 1.5), self.fontMetrics().height()
        margins = self.contentsMargins()
        return QSize(found[0] + margins.left() + margins.right(), found[1] + margins.top() + margins.bottom())


_MOST_MEASURED = 2
"""The whole text of a label and the least of it."""


class ElidingToneLabel(ElidingLabel):
    """A label of one line in the colour of its tone."""

    def __init__(self, tone: Tone = Tone.PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tone = tone

    def set_tone(self, tone: Tone) -> None:
        if tone is not self._tone:
            self._tone = tone
            self.update()

    def _text_colour(self) -> QColor:
        return self._tone.colour(self)


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
        QPainter(self).fillRect(self.rect(), colours_of(self).hairline)


_FLAGS = int(Qt.AlignmentFlag.AlignTop) | int(Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextWrapAnywhere)

_UNBOUNDED = 1 << 20


class ExactText(TextLabel):
    """A label in the fixed font that loses no character: an identity may be 256 letters without a space."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, role="fixed-sent", parent=parent)
        size = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        size.setHeightForWidth(True)
        self.setSizePolicy(size)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._bounds(width).height()

    def sizeHint(self) -> QSize:
        return self._bounds(_UNBOUNDED).size() + QSize(1, 0)

    def minimumSizeHint(self) -> QSize:
        """Return the width of eight characters."""
        return QSize(8 * Measures.of().em, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the lines, from left to right in every language."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setFont(self.font())
        painter.setPen(colours_of(self).text)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect(), _FLAGS | int(side), self.text())

    def _bounds(self, width: int) -> QRect:
        return QFontMetrics(self.font()).boundingRect(QRect(0, 0, width, _UNBOUNDED), _FLAGS, self.text() or " ")


_ICONS = {Tone.OK: "check", Tone.INFO: "info", Tone.WARNING: "warn", Tone.ERROR: "warn"}


class ToneLabel(TextLabel):
    """A label in the colour of its tone; it is at least ``lines`` high, so that nothing jumps.

    It wraps, unless ``wraps`` is False: then it asks for the width of its text.
    """

    def __init__(
        self,
        *,
        role: FontRole = "body",
        lines: int = 0,
        has_icon: bool = False,
        wraps: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(role=role, wrap=True, parent=parent)
        self._tone = Tone.PLAIN
        self._wraps = wraps
        self._lines = lines
        self._has_icon = has_icon
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)

    @property
    def tone(self) -> Tone:
        return self._tone

    def say(self, text: str | Words, tone: Tone = Tone.PLAIN) -> None:
        self._tone = tone
        say(self, setText=text)
        self.update()

    def heightForWidth(self, width_px: int) -> int:
        """Return the height of the text, at least that of ``lines``."""
        least = self._least_height()
        if not self.text():
            return least
        return max(least, super().heightForWidth(max(1, width_px - self._indent())))

    def sizeHint(self) -> QSize:
        """Return at least the height of the lines kept free."""
        if not self._wraps:
            width = self.fontMetrics().horizontalAdvance(self.text()) + self._indent() + 1
            return QSize(width, max(self._least_height(), self.fontMetrics().lineSpacing()))
        return QSize(super().sizeHint().width(), self.heightForWidth(max(self.width(), 20 * Measures.of().em)))

    def minimumSizeHint(self) -> QSize:
        """Return no width: the text wraps."""
        return QSize(8 * Measures.of().em, self._least_height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if not self.text():
            return
        colour = self._tone.colour(self)
        painter = QPainter(self)
        box = QRectF(self.contentsRect())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        icon_name = _ICONS.get(self._tone) if self._has_icon else None
        if icon_name is not None:
            size = Measures.of().icon
            left = box.right() - size if mirrored else box.left()
            top = box.top() + (self.fontMetrics().height() - size) / 2
            draw_icon(painter, icon_name, QRectF(left, top, size, size), colour)
            box.adjust(0 if mirrored else self._indent(), 0, -self._indent() if mirrored else 0, 0)
        painter.setFont(self.font())
        painter.setPen(colour)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = int(side) | int(Qt.AlignmentFlag.AlignTop) | int(Qt.AlignmentFlag.AlignAbsolute)
        painter.drawText(box, flags | int(Qt.TextFlag.TextWordWrap) | int(Qt.TextFlag.TextDontClip), self.text())

    def _least_height(self) -> int:
        margins = self.contentsMargins()
        return self._lines * self.fontMetrics().lineSpacing() + margins.top() + margins.bottom()

    def _indent(self) -> int:
        if not self._has_icon or self._tone not in _ICONS:
            return 0
        return Measures.of().icon + 2 * Measures.of().u
