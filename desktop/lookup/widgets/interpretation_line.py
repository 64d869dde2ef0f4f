"""One quiet line under the search field: the interpretation of its text, and the exact text that will be sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from desktop.design.chip import SuggestionChip
from desktop.design.icons import draw_icon
from desktop.design.labels import TEXT2, ElidingLabel, ElidingToneLabel, Tone
from desktop.design.measures import Measures, follow_font
from desktop.design.row_layout import Row
from desktop.i18n.retranslation import follow_language, say
from desktop.lookup.widgets.interpretation_texts import (
    Content,
    content_of,
    every_form_content,
    plain_content,
)
from desktop.lookup.widgets.sent_text import SentTextLabel
from desktop.privacy.masking import Masking, Sensitivity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop.lookup.widgets.interpretation_texts import Box
    from desktop.lookup.widgets.sent_text import Piece
    from desktop.participant.interpretation import Interpretation, Suggestion
    from desktop.twilio.types import ParticipantQuery


class IconSign(QWidget):
    """An icon beside words, hidden from screen readers."""

    def __init__(self, name: str, tone: Tone, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._tone: Tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_tone(self, tone: Tone) -> None:
        if tone is not self._tone:
            self._tone = tone
            self.update()

    def sizeHint(self) -> QSize:
        side = Measures.of().icon
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        mirrored = self._name == "arrow" and self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        draw_icon(QPainter(self), self._name, self.rect(), self._tone.colour(self), mirrored=mirrored)


class MeasuredSentText(SentTextLabel):
    """A sent text that measures each piece once: a text may be all hidden characters, and changes with each key."""

    def __init__(self, parent: QWidget, *, proposed: bool = False) -> None:
        self._widths: dict[Piece, float] = {}
        self._hint: QSize | None = None
        self._least: tuple[str, QSize] | None = None
        super().__init__(parent, proposed=proposed)
        follow_font(self._forget)

    def show_box(self, box: Box) -> None:
        self.show_sent(box.prefix, box.text, box.hidden)
        self.set_refused(box.refused)

    def sizeHint(self) -> QSize:
        if self._hint is None:
            self._hint = super().sizeHint()
        return self._hint

    def _least_size(self) -> QSize:
        if self._least is None or self._least[0] != self._prefix:
            self._least = self._prefix, super()._least_size()
        return self._least[1]

    def _forget(self) -> None:
        """Drop the measured widths when the font has changed."""
        self._widths.clear()
        self._hint = self._least = None
        self.updateGeometry()

    def _renew(self) -> None:
        self._hint = None
        super()._renew()

    def _piece_width(self, piece: Piece) -> float:
        width = self._widths.get(piece)
        if width is None:
            if len(self._widths) > _MOST_WIDTHS:
                self._widths.clear()
            width = self._widths[piece] = super()._piece_width(piece)
        return width


_MOST_WIDTHS = 256


class RemarkLabel(ElidingToneLabel):
    """A remark on one line; over several where it has the height for that."""

    def lines(self, width_px: int) -> int:
        """Return how many lines the text takes."""
        if self.sizeHint().width() <= width_px:
            return 1
        room = QRect(0, 0, max(1, width_px), 1 << 20)
        height = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text()).height()
        return max(1, round(height / self.fontMetrics().lineSpacing()))

    def is_elided(self) -> bool:
        return super().is_elided() and not self._wraps()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._wraps():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self._text_colour())
        side = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        flags = Qt.AlignmentFlag.AlignRight if side else Qt.AlignmentFlag.AlignLeft
        flags |= Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(QRectF(self.rect()), int(flags) | int(Qt.TextFlag.TextWordWrap), self.text())

    def _wraps(self) -> bool:
        return self.height() >= 2 * self.fontMetrics().lineSpacing()


_LINE_GAP_U, _LOW_GAP_U = 1.75, 0.75

_LEAST_WHAT_EM = 5

_LEAST_BOX_EM = 11

_MOST_ROWS, _MOST_ROWS_LOW = 6, 2
"""Rows of an exact text that is longer than one; 256 characters have 2 to 4 in a window that is not low."""

_MOST_REMARK_ROWS = 3

_WHOLE_BOX_EM = 26
"""As wide as any number or user ID; a longer text is cut before what it is is left out."""


class InterpretationLine(QWidget):
    """Shows one row, and a second one only when something is wrong or several queries are sent.

    Signals:
        repair_accepted(): the chip that Ctrl+Enter stands for was pressed.
        suggestion_chosen(Suggestion): another text is to be set in the field.
        reveal_requested(): the masked text is to be shown.
        country_requested(QPoint): the country of numbers without plus is to be chosen, in a menu at this global place.
    """

    repair_accepted = Signal()
    suggestion_chosen = Signal(object)
    reveal_requested = Signal()
    country_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._content = Content()
        self._masking = Masking()
        self._compact, self._wraps, self._low = False, False, False
        self._rows = 1
        self._lead = ElidingLabel(colour=TEXT2, parent=self)
        self._boxes = [MeasuredSentText(self) for _ in range(2)]
        self._second_boxes = [MeasuredSentText(self) for _ in range(4)]
        self._arrow = IconSign("arrow", Tone.PLAIN, self)
        self._proposal = MeasuredSentText(self, proposed=True)
        self._what = RemarkLabel(Tone.PLAIN, self)
        self._use = SuggestionChip(parent=self)
        self._use_is_short = False
        self._use.clicked.connect(self.repair_accepted)
        self._country = SuggestionChip(menu=True, parent=self)
        say(
            self._country,
            setText=lambda: self.tr("Choose country…"),
            setAccessibleName=lambda: self.tr("Choose country…"),
        )
        self._country.clicked.connect(self._ask_country)
        self._reveal = SuggestionChip(parent=self)
        say(self._reveal, set_content=lambda: self.tr("Reveal"))
        self._reveal.clicked.connect(self.reveal_requested)
        self._chips = [SuggestionChip(parent=self) for _ in range(6)]
        for chip in self._chips:
            chip.clicked.connect(self._choose)
        self._fold = SuggestionChip(menu=True, parent=self)
        self._fold.clicked.connect(self._open_menu)
        self._count = ElidingToneLabel(Tone.PLAIN, self)
        self._warn = IconSign("warn", Tone.WARNING, self)
        self._trouble = RemarkLabel(Tone.WARNING, self)
        self._more = ElidingToneLabel(Tone.PLAIN, self)
        self._suggestions: dict[SuggestionChip, Suggestion] = {}
        self._parts: list[QWidget] = [part for part in self.children() if isinstance(part, QWidget)]
        for part in self._parts:
            part.hide()
        self._visible: set[QWidget] = set()
        follow_font(self._renew)
        follow_language(self._renew)

    def show_sentence(self, sentence: str) -> None:
        """Show a sentence instead: why no lookup is possible, or what was looked up."""
        self._show(plain_content(sentence))

    def show_interpretation(self, interpretation: Interpretation) -> None:
        """Show the interpretation of the text in the field."""
        self._show(content_of(interpretation, masked=self._masking.hides(Sensitivity.PERSONAL)))

    def show_every_form(self, queries: Sequence[ParticipantQuery], interpretation: Interpretation) -> None:
        """Show all queries that are sent together."""
        self._show(every_form_content(queries, interpretation, masked=self._masking.hides(Sensitivity.PERSONAL)))

    def set_masking(self, masking: Masking) -> None:
        """Set the masking of what is shown now and later."""
        self._masking = masking
        for box in (*self._boxes, *self._second_boxes, self._proposal):
            box.set_masking(masking)
        self._relayout()

    def set_shape(self, *, wraps: bool, compact: bool, low: bool = False) -> None:
        """Set the shape that fits the window.

        Args:
            wraps: use as many rows as needed, so that the exact text is whole; suggestions are in one menu.
            compact: there is no height for a second row; the tool tip shows what is wrong.
            low: there is no height for a row that only says what the text is; the tool tip does, and gaps are narrow.
        """
        if (wraps, compact, low) != (self._wraps, self._compact, self._low):
            self._wraps, self._compact, self._low = wraps, compact, low
            self._fill()
            self.updateGeometry()

    @property
    def summary(self) -> str:
        """Return all texts of the line, with the exact text that is sent as it is shown: masked while it is hidden."""
        content = self._content
        boxes = zip(self._boxes, content.boxes, strict=False)
        return content.summary(" ".join(label.text() for label, _box in boxes))

    @property
    def rows(self) -> int:
        """Return how many rows there are, on which the height depends."""
        return self._rows

    @property
    def row_height(self) -> int:
        """Return the height of one row in pixels, the same whatever is on it."""
        return Measures.of().chip

    def sizeHint(self) -> QSize:
        """Return the height of one row, two with something wrong, more where it wraps."""
        rows, measures = self._rows, Measures.of()
        return QSize(20 * measures.em, rows * measures.chip + (rows - 1) * self._gap)

    def minimumSizeHint(self) -> QSize:
        """Return no width at all: texts are elided."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._relayout()

    def changeEvent(self, event: QEvent) -> None:
        """Update the layout after a change of reading direction."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._relayout()

    def _renew(self) -> None:
        self._name_use(short=self._use_is_short)
        self.updateGeometry()
        self._relayout()

    @property
    def _shows_second_row(self) -> bool:
        content = self._content
        return bool(content.second_boxes) or (content.has_second_row and (content.leaves_out or not self._compact))

    def _show(self, content: Content) -> None:
        if content == self._content:
            return
        self._content = content
        self._fill()

    def _fill(self) -> None:
        """Set every part's text for the current shape."""
        content = self._content
        self._lead.setText(content.lead)
        for labels, boxes in ((self._boxes, content.boxes), (self._second_boxes, content.second_boxes)):
            for label, box in zip(labels, boxes, strict=False):
                label.show_box(box)
        if content.proposal:
            self._proposal.show_box(content.proposal)
        self._what.setText(content.what)
        self._what.set_tone(content.what_tone)
        self._count.setText(content.count)
        self._count.set_tone(content.what_tone)
        self._trouble.setText(content.trouble)
        self._trouble.set_tone(content.trouble_tone)
        self._more.setText(content.more)
        self._warn.set_tone(content.trouble_tone)
        self._relayout()

    def _relayout(self) -> None:
        """Place the parts of the two rows, and hide the others."""
        self._suggestions.clear()
        before = self._rows
        visible = None if self._wraps else self._place_in_two_rows()
        if visible is None:
            visible = self._place_wrapped()
        if self._rows != before:
            self.updateGeometry()
        for part in self._visible - visible:
            part.hide()
        self._visible = visible
        self._show_tip(visible)

    def _show_tip(self, visible: set[QWidget]) -> None:
        """Set the tool tip to what the line has no room for."""
        content = self._content
        shown = self._trouble.text() if self._trouble in visible else ""
        left_out = [content.trouble] if content.trouble != shown else []
        if self._low and self._what not in visible:
            left_out.append(content.what)
        tip = "\n".join(text for text in left_out if text)
        if tip != self.toolTip():
            self.setToolTip(tip)

    @property
    def _gap(self) -> int:
        return round((_LOW_GAP_U if self._low else _LINE_GAP_U) * Measures.of().u)

    def _place_wrapped(self) -> set[QWidget]:
        """Place all parts over as many rows as needed; return the shown ones."""
        content, measures = self._content, Measures.of()
        self._name_use(short=True)
        everything = Row([*self._first_row(), *([self._count] if content.count else [])], measures.gap)
        chips = (*content.chips, *content.second_chips)
        self._place_chips(chips, everything, self.width(), list(self._chips))
        if self._shows_second_row:
            self._trouble.setText(content.trouble)
            if content.essential and self._trouble.lines(self._trouble_width) > 1:
                self._trouble.setText(content.essential)
            everything.add(*self._second_row())
        step = self.row_height + self._gap
        rows = everything.wrapped(self.width(), {self._warn, self._arrow})
        if self._low and self._what in everything and not content.explains:
            shorter = Row([part for part in everything.widgets if part is not self._what], measures.gap)
            fewer = shorter.wrapped(self.width(), {self._warn, self._arrow})
            if len(fewer) < len(rows):
                everything, rows = shorter, fewer
        count = 0
        for row in rows:
            span, spanning = self._span(row)
            height = span * step - self._gap
            if spanning is not None:
                others = row.width() - spanning.sizeHint().width()
                row.resize(spanning, QSize(self.width() - others, height))
            row.place(QRect(0, count * step, self.width(), height), [self._trouble, *self._giving(row)], self.rect())
            count += span
        self._rows = max(1, count)
        return set(everything.widgets)

    def _span(self, row: Row) -> tuple[int, QWidget | None]:
        """Return how many rows are taken by an exact text or a sentence that is longer than one, and which it is."""
        if row.width() <= self.width():
            return 1, None
        box, last = row.widgets[0], row.widgets[-1]
        if isinstance(last, RemarkLabel) and (last is self._trouble or self._content.explains):
            room = self.width() - (row.width() - last.sizeHint().width())
            span = min(last.lines(room), _MOST_REMARK_ROWS)
            return span, last if span > 1 else None
        if not self._may_span or not isinstance(box, MeasuredSentText):
            return 1, None
        most = _MOST_ROWS_LOW if self._low else _MOST_ROWS
        span = min(box.rows(self.width(), self.row_height, self._gap), most)
        return span, box if span > 1 else None

    def _place_in_two_rows(self) -> set[QWidget] | None:
        """Place the interpretation on the first row and what is wrong on the second.

        Returns:
            The shown widgets; None when the exact text would not be whole on its row.
        """
        content, measures = self._content, Measures.of()
        if self._may_span and any(box.sizeHint().width() > self.width() for box in self._boxes[: len(content.boxes)]):
            return None
        two_rows = self._shows_second_row
        pool = list(self._chips)
        height = measures.chip
        taken = self._place_count(height) if content.count else 0
        room = QRect(0, 0, self.width() - taken, height)
        chips = content.chips if two_rows else (*content.chips, *content.second_chips)
        self._name_use(short=False)
        first = Row(self._first_row(), measures.gap)
        self._place_chips(chips, first, room.width(), pool)
        if first.width() > room.width():
            self._fit(first, room.width())
            may_be_cut = {} if content.explains else self._may_be_cut()
            if first.width(may_be_cut) > room.width() and self._would_be_whole(first):
                return None
        first.place(room, self._giving(first), self.rect())
        visible: set[QWidget] = {*first.widgets, *([self._count] if content.count else [])}
        if two_rows:
            below = QRect(0, height + self._gap, self.width(), height)
            self._trouble.setText(content.trouble)
            second = Row(self._second_row(), measures.gap)
            self._place_chips(content.second_chips, second, below.width(), pool)
            if second.width() > below.width() and content.essential:
                self._trouble.setText(content.essential)
                second.ask_again(self._trouble)
                if second.width() > below.width():
                    return None
            second.place(below, [self._trouble, *self._giving(second)], self.rect())
            visible.update(second.widgets)
        self._rows = 2 if two_rows else 1
        return visible

    @property
    def _trouble_width(self) -> int:
        """Return the width of a row behind the sign."""
        return self.width() - (self._warn.sizeHint().width() + Measures.of().gap if self._warns else 0)

    @property
    def _warns(self) -> bool:
        return bool(self._content.trouble) and self._content.trouble_tone is not Tone.PLAIN

    def _first_row(self) -> list[QWidget]:
        content = self._content
        row: list[QWidget] = [self._warn] if self._warns and not self._shows_second_row else []
        row.append(self._lead)
        row += self._boxes[: len(content.boxes)]
        if content.proposal:
            row += [self._arrow, self._proposal]
        if content.what:
            row.append(self._what)
        if content.use:
            row.append(self._use)
        if content.choose_country:
            row.append(self._country)
        if content.reveal:
            row.append(self._reveal)
        return row

    def _second_row(self) -> list[QWidget]:
        content = self._content
        row: list[QWidget] = [*self._second_boxes[: len(content.second_boxes)]]
        if content.more:
            row.append(self._more)
        if content.trouble:
            row += [self._warn, self._trouble] if self._warns else [self._trouble]
        return row

    def _fit(self, row: Row, width: int) -> None:
        """Hide parts other than the exact text of a row that is too wide, one by one, until it fits."""
        em = Measures.of().em
        whole = {MeasuredSentText: _WHOLE_BOX_EM * em, RemarkLabel: _LEAST_WHAT_EM * em}
        least = {**whole, MeasuredSentText: _LEAST_BOX_EM * em}
        if self._what in row and not self._content.explains and row.width(whole) > width:
            row.remove(self._what)
        if self._use in row and row.width(least) > width:
            self._name_use(short=True)
            row.ask_again(self._use)
        if self._content.boxes and not self._content.explains and row.width(least) > width:
            row.remove(self._lead)

    def _would_be_whole(self, row: Row) -> bool:
        """Return whether the exact texts of a row are whole on rows of their own."""
        boxes = [part for part in row.widgets if isinstance(part, MeasuredSentText)]
        return bool(boxes) and (self._may_span or all(box.sizeHint().width() <= self.width() for box in boxes))

    @property
    def _may_span(self) -> bool:
        """Return whether exact texts take several rows rather than being cut."""
        return self._content.whole and not self._content.explains

    @staticmethod
    def _may_be_cut() -> dict[type[QWidget], int]:
        return {RemarkLabel: _LEAST_WHAT_EM * Measures.of().em}

    def _giving(self, row: Row) -> list[QWidget]:
        """Return the parts of a row that may be elided, first the form; a refused text before its reason."""
        boxes: list[QWidget] = [part for part in row.widgets if isinstance(part, MeasuredSentText)] or [self._lead]
        return [*boxes, self._what] if self._content.explains else [self._what, *boxes]

    def _place_chips(
        self, chips: Sequence[tuple[str, Suggestion]], row: Row, width: int, pool: list[SuggestionChip]
    ) -> None:
        """Append chips from the pool, or one chip with a menu if they are to be folded or do not fit."""
        shown: list[SuggestionChip] = []
        for text, suggestion in chips[: len(pool)]:
            chip = pool.pop(0)
            if chip.text() != text:
                chip.set_content(text)
            self._suggestions[chip] = suggestion
            shown.append(chip)
        row.add(*shown)
        if len(shown) > 1 and (self._wraps or row.width() > width):
            for chip in shown:
                row.remove(chip)
            self._fold.set_content(self.tr("%n suggestions", "", len(shown)), menu=True)
            row.add(self._fold)

    def _name_use(self, *, short: bool) -> None:
        """Set the text of the repair's chip, with its key unless there is no room for that."""
        self._use_is_short = short
        if self._content.use:
            key = QKeySequence("Ctrl+Enter").toString(QKeySequence.SequenceFormat.NativeText)
            self._use.set_content(self._content.use, key="" if short else key)

    def _place_count(self, height: int) -> int:
        """Place the count at the end of the first row; return its width."""
        width = self._count.sizeHint().width()
        end = QRect(self.width() - width, 0, width, height)
        Row([self._count], 0).place(end, (), self.rect())
        return width + Measures.of().gap

    def _ask_country(self) -> None:
        self.country_requested.emit(self._country.mapToGlobal(self._country.rect().bottomLeft()))

    def _choose(self) -> None:
        chip = self.sender()
        if isinstance(chip, SuggestionChip) and chip in self._suggestions:
            self.suggestion_chosen.emit(self._suggestions[chip])

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("suggestions")
        menu.aboutToHide.connect(menu.deleteLater)
        for chip, suggestion in self._suggestions.items():
            menu.addAction(chip.text()).triggered.connect(
                lambda _=False, one=suggestion: self.suggestion_chosen.emit(one)
            )
        menu.popup(self._fold.mapToGlobal(self._fold.rect().bottomLeft()))
