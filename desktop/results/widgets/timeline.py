"""The timeline above the table: when conversations lived or changed, and a period to filter by."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolTip, QWidget

from desktop.design.accessibility import announce
from desktop.design.colours import colours_of
from desktop.design.measures import Measures, follow_font, font
from desktop.design.painting import has_keyboard_focus
from desktop.i18n.retranslation import follow_language, say
from desktop.i18n.time_mode import TimeMode
from desktop.i18n.times import date_texts
from desktop.privacy.masking import Sensitivity
from desktop.results.timeline_data import Period, StateGroup, TimelineData
from desktop.results.widgets.timeline_painter import DAY_S, TimelinePainter, TimelineScale

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from desktop.results.table_model import ConversationTableModel
    from desktop.results.timeline_data import Life, Step

_UPDATE_MS = 250
"""How long rows may come before they are drawn."""
_NEXT_MS = 20
"""How long keys and paints come first between two slices of many rows."""
_STEP_PX, _DRAG_PX = 8, 4
_LINES_HIGH, _LIVES_LINES_HIGH = 4.6, 6.2


class Timeline(QFrame):
    """Draws a life per conversation up to 60 rows, else a histogram of last changes.

    Signals:
        period_chosen(object): the ``Period`` to filter by; None for no period.
        row_chosen(int): the row of that number of arrival was clicked.
    """

    period_chosen = Signal(object)
    row_chosen = Signal(int)

    def __init__(self, model: ConversationTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._data = TimelineData(model)
        self._lives: list[Life] = []
        self._steps: list[Step] = []
        self._snaps: list[Step] = []
        """Stretches that a period begins and ends with."""
        self._span = Period(0, 1)
        self._period: Period | None = None
        self._selected: frozenset[int] = frozenset()
        self._pressed: int | None = None
        self._anchor_s: int | None = None
        """The edge of the period that stays while the other is dragged, or moved by keys."""
        self._hovered = -1
        self._cut_for = 0
        say(self, setAccessibleName=lambda: self.tr("Timeline"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._refresh_if_seen)
        model.counts_changed.connect(self._refresh_soon)
        model.layoutChanged.connect(self._refresh_soon)
        # At once, or a click in between would choose another row than the one that is drawn.
        model.modelReset.connect(self._refresh_if_seen)
        model.renumbered.connect(self._renumber)
        model.dataChanged.connect(self._refresh_soon)
        follow_font(self.updateGeometry)
        follow_language(self._describe)

    @property
    def period(self) -> Period | None:
        return self._period

    def wall_s(self, moment_s: float) -> float:
        """Return an instant in wall-clock seconds."""
        return self._data.wall_s(moment_s)

    def set_period(self, period: Period | None) -> None:
        """Set the period that rows are filtered by."""
        if period != self._period:
            self._period = period
            self._describe()
            self.update()

    def set_selected(self, numbers: frozenset[int]) -> None:
        """Set the rows selected in the table, by their numbers of arrival."""
        self._selected = numbers
        if self._data.shows_lives:
            self.update()

    def refresh(self) -> None:
        """Draw the current rows."""
        self._later.stop()
        changed = self._data.update()
        if self._data.is_behind:
            self._later.start(_NEXT_MS)
        if not changed and self._steps and self._cut_for == self._most_steps and not self._data.shows_lives:
            return  # sorting and filtering change nothing about when rows changed
        self._cut_for = self._most_steps
        was_high = self.sizeHint().height() if not changed else -1
        if self._data.shows_lives:
            self._lives = self._data.lives(time.time())
            if self._lives:
                first = min(life.start_s for life in self._lives)
                last = max(life.end_s for life in self._lives)
                self._span = Period(int(first), max(int(last), int(first) + 3600) + 1)
                self._snaps = self._data.steps_of(self._span, self._most_steps)
            self._steps = []
        else:
            self._lives = []
            self._steps = self._snaps = self._data.steps(self._most_steps)
            if self._steps:
                self._span = Period(self._steps[0].start_s, self._steps[-1].end_s)
        self._describe()
        if was_high != self.sizeHint().height():
            self.updateGeometry()
        self.update()

    def _renumber(self, renumbered: dict[int, int]) -> None:
        self._selected = frozenset(renumbered[number] for number in self._selected if number in renumbered)
        self._refresh_if_seen()

    def _refresh_if_seen(self) -> None:
        if self.isVisible():
            self.refresh()

    def _refresh_soon(self) -> None:
        # Not put off again and again while thousands of rows come.
        if not self._later.isActive():
            self._later.start(_UPDATE_MS)

    # What Qt asks and tells

    def sizeHint(self) -> QSize:
        """Return the height that the drawing needs."""
        lines = _LIVES_LINES_HIGH if self._data.shows_lives else _LINES_HIGH
        return QSize(20 * Measures.of().em, round(lines * Measures.of().lh))

    def minimumSizeHint(self) -> QSize:
        return QSize(8 * Measures.of().em, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide time into as many spans as there is room for."""
        super().resizeEvent(event)
        self._refresh_soon()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in other colours."""
        super().changeEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw ground, period, bars and axis."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = colours_of(self)
        if self._lives or self._steps:
            drawing = TimelinePainter(
                painter, self._scale, colours, width=self.width(), period=self._period, hovered=self._hovered
            )
            drawing.draw_period()
            if self._lives:
                drawing.draw_lives(self._lives, self._selected, now_s=self._data.wall_s(time.time()))
            else:
                drawing.draw_steps(self._steps)
            drawing.draw_axis()
            drawing.draw_grips()
        if has_keyboard_focus(self):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.link, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a click or a drag; at a grip, the other edge stays."""
        if event.button() is not Qt.MouseButton.LeftButton or not self._snaps:
            super().mousePressEvent(event)
            return
        x = round(event.position().x())
        self._pressed, self._anchor_s = x, None
        if self._period is not None:
            for edge_s, other_s in (
                (self._period.start_s, self._period.end_s),
                (self._period.end_s, self._period.start_s),
            ):
                if abs(self._scale.x(edge_s) - x) <= _DRAG_PX + 2:
                    self._anchor_s = other_s

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a tool tip for the position under the pointer, or drag a period."""
        x, y = round(event.position().x()), round(event.position().y())
        if self._pressed is None:
            self._hover_at(x, y, event.globalPosition().toPoint())
        elif abs(x - self._pressed) >= _DRAG_PX or self._anchor_s is not None:
            if self._anchor_s is None:
                step = self._snap_at(self._pressed)
                self._anchor_s = step.end_s if x < self._pressed else step.start_s
            self._choose_between(self._anchor_s, self._snap_at(x))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag; a click selects a row, or the span under the pointer."""
        pressed, self._pressed = self._pressed, None
        dragged, self._anchor_s = self._anchor_s is not None, None
        if pressed is None or dragged:
            return
        x, y = round(event.position().x()), round(event.position().y())
        if self._lives:
            life = self._life_at(y)
            if life is not None and life.is_shown:
                self.row_chosen.emit(life.number)
            elif self._period is not None:
                self._choose(None)
            return
        step = self._snap_at(x)
        chosen = Period(step.start_s, step.end_s)
        self._choose(None if chosen == self._period or (not step.total and self._period is not None) else chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the period by arrows, extend it with Shift, remove it with Delete."""
        key = event.key()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        steps = {Qt.Key.Key_Left: 1 if mirrored else -1, Qt.Key.Key_Right: -1 if mirrored else 1}
        far = {Qt.Key.Key_Home: -len(self._snaps), Qt.Key.Key_End: len(self._snaps)}
        distance = steps.get(Qt.Key(key)) or far.get(Qt.Key(key))
        if key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self._period is not None:
            self._choose(None)
        elif distance and self._snaps:
            self._move(distance, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    # Choosing

    def _move(self, distance: int, *, extend: bool) -> None:
        """Move the period by a number of spans; without one, start with the last span that has rows."""
        snaps = self._snaps
        if self._period is None:
            filled = [place for place, step in enumerate(snaps) if step.total]
            place = filled[-1] if filled else len(snaps) - 1
            self._anchor_s = None
            if abs(distance) >= len(snaps):
                place = 0 if distance < 0 else len(snaps) - 1
            self._choose(Period(snaps[place].start_s, snaps[place].end_s))
            return
        first, last = self._place_of(self._period.start_s), self._place_of(self._period.end_s - 1)
        if not extend:
            place = min(max((last if distance > 0 else first) + distance, 0), len(snaps) - 1)
            self._anchor_s = None
            self._choose(Period(snaps[place].start_s, snaps[place].end_s))
            return
        if self._anchor_s is None:
            self._anchor_s = snaps[first].start_s if distance > 0 else snaps[last].end_s
        moves_end = self._anchor_s <= self._period.start_s
        place = min(max((last if moves_end else first) + distance, 0), len(snaps) - 1)
        self._choose_between(self._anchor_s, snaps[place])

    def _choose_between(self, anchor_s: int, step: Step) -> None:
        """Set the period from a fixed edge to the far end of a span."""
        if step.start_s >= anchor_s:
            self._choose(Period(anchor_s, step.end_s))
        else:
            self._choose(Period(step.start_s, max(anchor_s, step.end_s)))

    def _choose(self, period: Period | None) -> None:
        if period == self._period:
            return
        self.set_period(period)
        announce(self, self.period_words(period) if period is not None else self.tr("No period"))
        self.period_chosen.emit(period)

    # Words

    def period_words(self, period: Period) -> str:
        """Return a period for the eye: ``2 Apr 2026 – 4 Oct 2026``, with the time of day where it is not whole days."""
        whole = period.start_s % DAY_S == 0 and period.end_s % DAY_S == 0
        first = date_texts(period.start_s, TimeMode.UTC)
        last = date_texts(period.end_s - (1 if whole else 0), TimeMode.UTC)
        if not whole:
            return f"{first.full_day}, {first.time} – {last.full_day}, {last.time}"
        return first.full_day if first.full_day == last.full_day else f"{first.full_day} – {last.full_day}"

    def _describe(self) -> None:
        """Set the accessible description of the picture."""
        found = self._data.summary(self._snaps)
        if found is None:
            self.setAccessibleDescription(self.tr("No conversation with a date is loaded."))
            return
        sentence = self.tr(
            "{n} conversations, last updated between {first} and {last}: {active} active, {inactive} "
            "inactive, {closed} closed, {other} other."
        ).format(
            n=sum(found.counts),
            first=date_texts(found.first_s, TimeMode.UTC).full_day,
            last=date_texts(found.last_s, TimeMode.UTC).full_day,
            active=found.counts[StateGroup.ACTIVE],
            inactive=found.counts[StateGroup.INACTIVE],
            closed=found.counts[StateGroup.CLOSED],
            other=found.counts[StateGroup.OTHER],
        )
        if found.fullest is not None and not self._data.shows_lives:
            words = self.period_words(Period(found.fullest.start_s, found.fullest.end_s))
            sentence += " " + self.tr("Most in {period}: {n}.").format(period=words, n=found.fullest.total)
        if self._period is not None:
            sentence += " " + self.tr("Chosen period: {period}.").format(period=self.period_words(self._period))
        self.setAccessibleDescription(sentence)

    def _step_words(self, step: Step) -> str:
        """Return the text of a span: its dates, its count, and the counts of the states."""
        words = self.period_words(Period(step.start_s, step.end_s))
        named = (
            (StateGroup.ACTIVE, "active"),
            (StateGroup.INACTIVE, "inactive"),
            (StateGroup.CLOSED, "closed"),
            (StateGroup.OTHER, self.tr("other")),
        )
        parts = [f"{word} {step.counts[group]}" for group, word in named if step.counts[group]]
        count = self.tr("1 conversation") if step.total == 1 else self.tr("{n} conversations").format(n=step.total)
        return "\n".join([words, count, *parts] if len(parts) > 1 else [words, " ".join([count, *parts[:1]])])

    def _life_words(self, life: Life) -> str:
        row = life.row
        masking = self._model.texts.masking
        name = masking.shown((row.conversation_friendly_name or "")[:80], Sensitivity.PERSONAL, row.key)
        state = masking.shown((row.conversation_state or "")[:24], Sensitivity.PUBLIC)
        first, last = date_texts(life.start_s, TimeMode.UTC), date_texts(life.end_s, TimeMode.UTC)
        dates = f"{first.full_day}, {first.time} – {last.full_day}, {last.time}"
        return "\n".join([name or self.tr("no name"), state, dates])

    # Places

    @property
    def _room(self) -> QRect:
        """Return the rectangle of the bars: above the axis, its labels and beside the count of the top line."""
        measures = Measures.of()
        edge, foot = measures.margin, round(QFontMetricsF(font(None, "axis")).height()) + 2
        end = edge if self._data.shows_lives else edge + round(2.2 * measures.em)
        left, right = (end, edge) if self._is_mirrored else (edge, end)
        top = 2 if self._data.shows_lives else round(0.7 * measures.lh)
        return self.rect().adjusted(left, top, -right, -foot)

    @property
    def _scale(self) -> TimelineScale:
        return TimelineScale(self._room, self._span, self._is_mirrored)

    @property
    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    @property
    def _most_steps(self) -> int:
        return max(12, self._room.width() // _STEP_PX)

    def _snap_at(self, x: int) -> Step:
        return self._snaps[self._place_of(self._scale.wall_s_at(x))]

    def _place_of(self, wall_s: int) -> int:
        """Return the index of the span that an instant is in, or the nearest."""
        for place, step in enumerate(self._snaps):
            if wall_s < step.end_s:
                return place
        return len(self._snaps) - 1

    def _life_at(self, y: int) -> Life | None:
        room = self._room
        place = int((y - room.top()) * len(self._lives) / max(1, room.height()))
        return self._lives[place] if 0 <= place < len(self._lives) else None

    def _hover_at(self, x: int, y: int, global_place: QPoint) -> None:
        room = self._room
        if not self._snaps or not room.left() <= x <= room.right() or y > room.bottom() + 2:
            self._hover(-1)
            QToolTip.hideText()
            return
        if self._lives:
            life = self._life_at(y)
            self._hover(self._lives.index(life) if life is not None else -1)
            QToolTip.showText(global_place, self._life_words(life) if life is not None else "", self)
        else:
            step = self._snap_at(x)
            self._hover(self._place_of(step.start_s))
            QToolTip.showText(global_place, self._step_words(step), self)

    def _hover(self, place: int) -> None:
        if place != self._hovered:
            self._hovered = place
            self.update()
