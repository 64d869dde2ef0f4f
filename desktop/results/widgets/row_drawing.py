"""The drawing of one table row: what it consists of, how its texts are laid out, and how it is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText, QTextOption

from desktop.design.measures import font
from desktop.results.filter.folding import hits

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter, QPixmap

    from desktop.twilio.rows import ParticipantConversation

    DrawnText: TypeAlias = tuple[QFont, QColor, QPointF, QStaticText | None, str, Qt.LayoutDirection | None]
    """A line of text: font, colour, and the upper left of what is laid out, or where the baseline of the text begins;
    last how it is read, where the window is not read from left to right."""
    MarkedText: TypeAlias = tuple[QRectF, str, str, QColor]
    """A text in which words of the filter are marked, with where it stands, its style and its colour."""

_MOST_FITTED, _MOST_LAID_OUT = 8000, 1500
_OTHER_SCRIPTS = "\u0250"
"""The first character behind the Latin ones, which every font for a desktop has."""
_ONE_LINE = QTextOption()
_ONE_LINE.setWrapMode(QTextOption.WrapMode.NoWrap)
_LTR, _AUTO = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.LayoutDirectionAuto


class RowDrawing:
    """Texts and pictures of a row in its own coordinates, in pixels; ``marks`` are those of the filter ``hits``."""

    __slots__ = ("has_tail", "hits", "markable", "marks", "pictures", "room", "row", "tail", "texts")

    def __init__(self, row: ParticipantConversation) -> None:
        self.row = row
        self.texts: list[DrawnText] = []
        self.pictures: list[tuple[QRect | QPointF, QPixmap]] = []
        self.markable: list[MarkedText] = []
        self.marks: list[tuple[QRectF, QColor]] = []
        self.hits: tuple[str, ...] = ()
        self.room: QRect | None = None
        """What is left behind the name, for where the filter's words are if no cell shows them."""
        self.tail: DrawnText | None = None
        self.has_tail = False


class RowDrawingPainter:
    """Paints drawings of rows one after the other; sets fonts and pens only when they change."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._font: QFont | None = None
        self._colour: QColor | None = None

    def paint(self, drawing: RowDrawing) -> None:
        """Paint a row at the painter's origin."""
        painter = self._painter
        for room, ground in drawing.marks:
            painter.fillRect(room, ground)
        for place, pixmap in drawing.pictures:
            painter.drawPixmap(place, pixmap)
        tails = () if drawing.tail is None else (drawing.tail,)
        for text_font, colour, where, laid_out, text, direction in (*drawing.texts, *tails):
            if text_font is not self._font:
                self._font = text_font
                painter.setFont(text_font)
            if colour is not self._colour:
                self._colour = colour
                painter.setPen(colour)
            if laid_out is not None:
                painter.drawStaticText(where, laid_out)
            else:
                if direction is not None:
                    painter.setLayoutDirection(direction)
                painter.drawText(where, text)

    def frame(self, room: QRect, colour: QColor) -> None:
        """Draw a frame of one pixel."""
        self._colour = colour
        self._painter.setPen(colour)
        self._painter.drawRect(room)


class CellTextLayout:
    """A cache of fonts and laid-out texts; ``hits`` are the folded words of the filter.

    Fonts are ``body``, ``italic`` and ``fixed``. ``mirrored`` means that cells are read from right to left.
    """

    def __init__(self) -> None:
        self.hits: tuple[str, ...] = ()
        self.mirrored = False
        self._fitted: dict[tuple[str, int, str, bool], tuple[str, QStaticText | None]] = {}
        self._static: dict[tuple[str, str], QStaticText | None] = {}

    def renew(self, ground: QColor | None) -> None:
        """Update the fonts after a change of font or palette; ``ground`` is behind hits (None: a line below them)."""
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
        """Add one line to a drawing; ``end_width`` is the width of a text at the trailing edge."""
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

    def tail(self, room: QRect, text: str, colour: QColor) -> DrawnText:
        """Return a line of body text at the leading edge of a room."""
        baseline = round(room.center().y() + self._baselines["body"])
        left = room.right() + 1 - self.metrics["body"].horizontalAdvance(text) if self.mirrored else room.left()
        placed = None if self.mirrored else self._laid_out(text, "body")
        top = baseline if placed is None else baseline - self._ascents["body"]
        return self.fonts["body"], colour, QPointF(left, top), placed, text, _AUTO if self.mirrored else None

    def mark(self, drawing: RowDrawing) -> None:
        """Mark the filter's words by a ground, or by a line where grounds carry no meaning."""
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
        """Return a text whose glyphs are laid out once: the same dates, numbers and channels occur again and again.

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
        """Return the part of a text that fits, and the same laid out."""
        key = (text, width, style, middle)
        found = self._fitted.get(key)
        if found is None:
            if len(self._fitted) > _MOST_FITTED:
                self._fitted.clear()
            mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
            shown = self.metrics[style].elidedText(text, mode, width)
            found = self._fitted[key] = (shown, self._laid_out(shown, style))
        return found
