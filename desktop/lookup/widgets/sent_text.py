"""The exact text that is sent, in a box, with tokens for its hidden characters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from desktop.design.colours import Colours, tokens
from desktop.design.measures import Measures, font
from desktop.design.painting import Pen, draw_line_of_text, elided, fill_rounded, text_width
from desktop.privacy.masking import Masking, Sensitivity, hidden_name, is_hidden

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtGui import QColor, QFont

Piece = tuple[str, bool]
"""A run of characters as they are, or the name of one hidden character (then True)."""


class SentTextLabel(QLabel):
    """Shows ``Address = +1 (415)…`` character by character; ``text()`` is the whole sentence, with ``‹NBSP›`` tokens.

    A proposed text has a dashed line and a tint. What does not fit ends in "…"; the tool tip has it all.
    """

    def __init__(self, parent: QWidget | None = None, *, proposed: bool = False) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._masking = Masking()
        self._prefix = ""
        self._sent = ""
        self._hidden: frozenset[int] | None = None
        self._proposed = proposed
        self._refused = False

    def show_sent(self, prefix: str, sent: str, hidden: Collection[int] | None = None) -> None:
        """Show a text as it is sent, after a ``prefix`` such as ``Address = ``.

        ``hidden`` are the positions of the characters drawn as tokens; None finds them.
        """
        self._prefix = prefix
        self._sent = sent
        self._hidden = None if hidden is None else frozenset(hidden)
        self._renew()

    def set_refused(self, refused: bool) -> None:
        """Set whether this text cannot be sent; its line then has the colour of errors."""
        if refused is not self._refused:
            self._refused = refused
            self.update()

    def set_masking(self, masking: Masking) -> None:
        """Set whether the text is hidden."""
        self._masking = masking
        self._renew()

    def sizeHint(self) -> QSize:
        return self._size(sum(self._piece_width(piece) for piece in self._pieces()))

    def minimumSizeHint(self) -> QSize:
        """Return the width of a few characters."""
        return self._least_size().boundedTo(self.sizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the box and as many pieces as fit."""
        colours, grid = tokens(self), Measures.of()
        painter = QPainter(self)
        # The exact text reads from left to right in every language.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        ground = colours.tint if self._proposed else colours.base
        fill_rounded(painter, self.rect(), grid.u, ground, self._line(colours), dashed=self._proposed)
        pen = Pen(self.rect(), Qt.LayoutDirection.LeftToRight)
        pen.skip(1.5 * grid.u)
        end = 1.5 * grid.u
        for piece in self._pieces():
            if self._piece_width(piece) > pen.left - end + 0.5:
                self._draw_rest(painter, pen, piece, end)
                return
            self._draw_piece(painter, pen.take(self._piece_width(piece)), piece)

    def event(self, event: QEvent) -> bool:
        """Show the whole text as tool tip where it is elided."""
        if event.type() is QEvent.Type.ToolTip and self.sizeHint().width() > self.width():
            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), self.text(), self)
            return True
        return super().event(event)

    def _line(self, colours: Colours) -> QColor:
        if not self.isEnabled():
            return colours.hairline
        if self._refused:
            return colours.error
        return colours.link if self._proposed else colours.border

    def _renew(self) -> None:
        self.setText("".join(f"‹{text}›" if is_token else text for text, is_token in self._pieces()))
        self.updateGeometry()
        self.update()

    def _pieces(self) -> list[Piece]:
        pieces: list[Piece] = [(self._prefix, False)] if self._prefix else []
        if self._masking.hides(Sensitivity.PERSONAL):
            return [*pieces, (self._masking.shown(self._sent, Sensitivity.PERSONAL), False)]
        if self._hidden is not None and not self._hidden:
            return [*pieces, (self._sent, False)] if self._sent else pieces
        run = ""
        for place, character in enumerate(self._sent):
            if not (is_hidden(character) if self._hidden is None else place in self._hidden):
                run += character
                continue
            if run:
                pieces.append((run, False))
            run = ""
            pieces.append((hidden_name(character), True))
        return [*pieces, (run, False)] if run else pieces

    def _piece_width(self, piece: Piece) -> float:
        text, is_token = piece
        if not is_token:
            return text_width(font(None, "fixed-sent"), text)
        return text_width(_token_font(), text) + 1.5 * Measures.of().u

    def _draw_piece(self, painter: QPainter, box: QRectF, piece: Piece) -> None:
        colours, grid = tokens(self), Measures.of()
        text, is_token = piece
        if not is_token:
            colour = colours.link if self._proposed else colours.text
            shown = colour if self.isEnabled() else colours.disabled
            draw_line_of_text(painter, box, text, font(None, "fixed-sent"), shown, left_to_right=True)
            return
        height = min(box.height() - grid.u, 1.0 * grid.lh)
        frame = QRectF(box.left() + 0.5, box.center().y() - height / 2, box.width() - 1, height)
        fill_rounded(painter, frame, 0.75 * grid.u, colours.warning_fill, colours.warning)
        inner = box.adjusted(0.75 * grid.u, 0, 0, 0)
        draw_line_of_text(painter, inner, text, _token_font(), colours.warning, left_to_right=True)

    def _least_size(self) -> QSize:
        return self._size(text_width(font(None, "fixed-sent"), self._prefix[:3] + "000…"))

    def _draw_rest(self, painter: QPainter, pen: Pen, piece: Piece, end: float) -> None:
        """Draw the part of the first elided piece that fits."""
        room = pen.left - end
        text = "…" if piece[1] else elided(font(None, "fixed-sent"), piece[0], room)
        self._draw_piece(painter, pen.take(room), (text, False))

    def _size(self, width: float) -> QSize:
        grid = Measures.of()
        return QSize(round(width + 3 * grid.u + 0.5), grid.lh + round(1.5 * grid.u))


def _token_font() -> QFont:
    return font(None, "fixed-axis")
