"""Adds the texts of cells to the drawing of a row: elided, laid out and measured once, the filter's words marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText, QTextOption

from desktop.design.measures import font
from desktop.results.filter.folding import hits

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from desktop.results.widgets.row_drawing import RowDrawing

_MOST_KEPT, _MOST_LAID_OUT = 8000, 1500
_OTHER_SCRIPTS = "\u0250"
"""The first character behind the Latin ones, which every font for a desktop has."""
_ONE_LINE = QTextOption()
_ONE_LINE.setWrapMode(QTextOption.WrapMode.NoWrap)
_LTR, _AUTO = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.LayoutDirectionAuto


class CellTextPainter:
    """Keeps fonts and texts ready; ``hits`` are the folded words of the filter.

    Fonts go by ``body``, ``italic`` and ``fixed``. ``mirrored`` says that cells are read from right to left.
    """

    def __init__(self) -> None:
        self.hits: tuple[str, ...] = ()
        self.mirrored = False
        self._fitted: dict[tuple[str, int, str, bool], tuple[str, QStaticText | None]] = {}
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
        self._fitted.clear()
        self._static.clear()

    def draw(
        self,
        drawing: RowDrawing,
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
        """Add one line to a drawing; ``end_width`` is the width of a text that stands at the trailing edge."""
        left, width = rect.left(), rect.width()
        shown, laid_out = self._fitting(text, width, style, middle=middle)
        mirrored = self.mirrored
        own = end_width or (self.metrics[style].horizontalAdvance(shown) if mirrored else 0.0)
        at = left + width - own if mirrored != bool(end_width) else float(left)
        if hits and not middle:
            room = QRectF(at, rect.top(), width, rect.height())
            drawing.markable.append((room, shown, style, colour))
        baseline = round(rect.center().y() + self._baselines[style])
        # From right to left, a name begins at the side of its own letters: a full stop must not wander to its front.
        direction = None if not mirrored else _LTR if ltr else _AUTO
        placed = laid_out if direction is None else None
        top = baseline if placed is None else baseline - self._ascents[style]
        drawing.texts.append((self.fonts[style], colour, QPointF(at, top), placed, shown, direction))

    def mark(self, drawing: RowDrawing) -> None:
        """Put the filter's words on a ground, or on a line where grounds carry no meaning."""
        words = drawing.hits = self.hits
        drawing.marks.clear()
        for room, shown, style, colour in drawing.markable if words else ():
            metrics = self.metrics[style]
            height = metrics.height()
            top = room.center().y() - height / 2
            for start, end in hits(shown, words):
                left = room.left() + metrics.horizontalAdvance(shown[:start])
                width = metrics.horizontalAdvance(shown[start:end])
                if self._ground is not None:
                    drawing.marks.append((QRectF(left, top, width, height), self._ground))
                else:
                    drawing.marks.append((QRectF(left, top + height - 1, width, 2), colour))

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

    def _fitting(self, text: str, width: int, style: str, *, middle: bool) -> tuple[str, QStaticText | None]:
        """Give what of a text there is room for, and the same laid out."""
        key = (text, width, style, middle)
        found = self._fitted.get(key)
        if found is None:
            if len(self._fitted) > _MOST_KEPT:
                self._fitted.clear()
            mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
            shown = self.metrics[style].elidedText(text, mode, width)
            found = self._fitted[key] = (shown, self._laid_out(shown, style))
        return found
