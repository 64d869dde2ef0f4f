"""Draws the texts of the table's cells: elided, laid out and measured once, the filter's words marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText, QTextOption

from desktop.filter_folding import hits
from desktop.widgets.measures import font

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

_MOST_KEPT, _MOST_LAID_OUT = 8000, 1500
_OTHER_SCRIPTS = "\u0250"
"""The first character behind the Latin ones, which every font for a desktop has."""
_ONE_LINE = QTextOption()
_ONE_LINE.setWrapMode(QTextOption.WrapMode.NoWrap)
_LTR, _RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
_AUTO = Qt.LayoutDirection.LayoutDirectionAuto


class CellTextPainter:
    """Keeps fonts and texts ready; ``hits`` are the folded words of the filter.

    Fonts go by ``body``, ``italic`` and ``fixed``. ``mirrored`` says that cells are read from right to left.
    """

    def __init__(self) -> None:
        self.hits: tuple[str, ...] = ()
        self.mirrored = False
        self._elided: dict[tuple[str, int, str, bool], str] = {}
        self._static: dict[tuple[str, str], QStaticText | None] = {}

    def renew(self, ground: QColor | None) -> None:
        """Take fonts anew, after a change of font or palette; ``ground`` is what hits stand on (None: on a line)."""
        self._ground = ground
        self.fonts: dict[str, QFont] = {"body": font(None, "body"), "fixed": font(None, "fixed-cell")}
        italic = font(None, "body")
        italic.setItalic(True)
        self.fonts["italic"] = italic
        self.metrics = {name: QFontMetricsF(one) for name, one in self.fonts.items()}
        self._baselines = {name: (one.ascent() - one.descent()) / 2 + 0.5 for name, one in self.metrics.items()}
        self._ascents = {name: one.ascent() for name, one in self.metrics.items()}
        self._elided.clear()
        self._static.clear()

    def draw(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        style: str,
        colour: QColor,
        *,
        end_width: float = 0.0,
        middle: bool = False,
        hits: bool = False,
        ltr: bool = False,
    ) -> None:
        """Draw one line; ``end_width`` is the width of a text that stands at the trailing edge."""
        shown = self._fitting(text, rect.width(), style, middle=middle)
        mirrored = self.mirrored
        width = end_width or (self.metrics[style].horizontalAdvance(shown) if mirrored else 0.0)
        left = rect.right() + 1 - width if mirrored != bool(end_width) else float(rect.left())
        if hits and self.hits and not middle:
            self._mark(painter, QRectF(left, rect.top(), rect.width(), rect.height()), shown, style, colour)
        painter.setFont(self.fonts[style])
        painter.setPen(colour)
        baseline = round(rect.center().y() + self._baselines[style])
        if not mirrored:
            laid_out = self._laid_out(shown, style)
            if laid_out is None:
                painter.drawText(QPointF(left, baseline), shown)
            else:
                painter.drawStaticText(QPointF(left, baseline - self._ascents[style]), laid_out)
            return
        # A name begins at the side of its own letters; a full stop must not wander to its front.
        painter.setLayoutDirection(_LTR if ltr else _AUTO)
        painter.drawText(QPointF(left, baseline), shown)
        painter.setLayoutDirection(_RTL)

    def _laid_out(self, text: str, style: str) -> QStaticText | None:
        """Give a text whose glyphs are chosen and placed once: the same dates, numbers and channels come again.

        None for other scripts: where another font helps out, its ascent would move the whole line down.
        """
        key = (text, style)
        if key in self._static:
            return self._static[key]
        found = None
        if max(text.replace("…", ""), default="") < _OTHER_SCRIPTS:
            if len(self._static) > _MOST_LAID_OUT:
                self._static.clear()
            found = QStaticText(text)
            found.setTextFormat(Qt.TextFormat.PlainText)
            found.setTextOption(_ONE_LINE)
        self._static[key] = found
        return found

    def _fitting(self, text: str, width: int, style: str, *, middle: bool) -> str:
        key = (text, width, style, middle)
        found = self._elided.get(key)
        if found is None:
            if len(self._elided) > _MOST_KEPT:
                self._elided.clear()
            mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
            found = self._elided[key] = self.metrics[style].elidedText(text, mode, width)
        return found

    def _mark(self, painter: QPainter, rect: QRectF, shown: str, style: str, colour: QColor) -> None:
        """Put the filter's words on a ground, or on a line where grounds carry no meaning."""
        metrics = self.metrics[style]
        height = metrics.height()
        top = rect.center().y() - height / 2
        for start, end in hits(shown, self.hits):
            left = rect.left() + metrics.horizontalAdvance(shown[:start])
            width = metrics.horizontalAdvance(shown[start:end])
            if self._ground is not None:
                painter.fillRect(QRectF(left, top, width, height), self._ground)
            else:
                painter.fillRect(QRectF(left, top + height - 1, width, 2), colour)
