"""A label that says how good or bad its text is: by an icon, and by a colour of the palette that no role has."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.design.colours import tokens
from desktop.design.icons import draw_icon
from desktop.design.labels import TextLabel
from desktop.design.measures import FontRole, Measures
from desktop.i18n.retranslation import say

if TYPE_CHECKING:
    from desktop.i18n.retranslation import Words


class Tone(enum.Enum):
    """How good or bad a text is; the value is the name of its token."""

    PLAIN = "text2"
    OK = "ok"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


_ICONS = {Tone.OK: "check", Tone.INFO: "info", Tone.WARNING: "warn", Tone.ERROR: "warn"}


class ToneLabel(TextLabel):
    """A wrapping label in the colour of its tone; ``lines`` are kept free for it, so that nothing jumps."""

    def __init__(
        self, *, role: FontRole = "body", lines: int = 0, has_icon: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(role=role, wrap=True, parent=parent)
        self._tone = Tone.PLAIN
        self._lines = lines
        self._has_icon = has_icon
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)

    @property
    def tone(self) -> Tone:
        """Give the tone of the text."""
        return self._tone

    def say(self, text: str | Words, tone: Tone = Tone.PLAIN) -> None:
        """Show a text in a tone."""
        self._tone = tone
        say(self, setText=text)
        self.update()

    def heightForWidth(self, width_px: int) -> int:
        """Give the height the text takes, but never less than its lines."""
        least = self._least_height()
        if not self.text():
            return least
        return max(least, super().heightForWidth(max(1, width_px - self._indent())))

    def sizeHint(self) -> QSize:
        """Ask for the lines kept free; wrapping asks for more."""
        return QSize(super().sizeHint().width(), self.heightForWidth(max(self.width(), 20 * Measures.of().em)))

    def minimumSizeHint(self) -> QSize:
        """Shrink in width as far as it must."""
        return QSize(8 * Measures.of().em, self._least_height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw icon and text."""
        if not self.text():
            return
        colours = tokens(self)
        colour = getattr(colours, self._tone.value) if self.isEnabled() else colours.disabled
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
