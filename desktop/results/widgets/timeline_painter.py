"""The drawing of the timeline: lives or histogram, the chosen period, the axis, and where an instant stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from desktop.design.measures import Measures, font
from desktop.results.timeline_data import Period, StateGroup
from desktop.runtime.records import record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor

    from desktop.design.colours import Colours
    from desktop.results.timeline_data import Life, Step

DAY_S = 86_400
_FADED = 0.35
_MONTH_DAYS = 30.4
_TICK_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 600)
_TICK_DAYS = (1, 2, 7, 14)


@record
class TimelineScale:
    """The span of wall-clock seconds that is drawn, and the rectangle of the bars, in pixels."""

    room: QRect
    span: Period
    is_mirrored: bool
    """Whether time runs from right to left."""

    def x(self, wall_s: float) -> float:
        """Return where an instant stands; those outside of the span stand at its edge."""
        room, span = self.room, self.span
        part = (wall_s - span.start_s) / max(1, span.end_s - span.start_s)
        part = min(max(part, 0.0), 1.0)
        return room.left() + room.width() * (1 - part if self.is_mirrored else part)

    def wall_s_at(self, x: int) -> int:
        """Return the instant that stands there."""
        room, span = self.room, self.span
        part = (x - room.left()) / max(1, room.width())
        part = 1 - part if self.is_mirrored else part
        return int(span.start_s + part * (span.end_s - span.start_s))

    def box(self, start_s: float, end_s: float, top: float, height: float) -> QRectF:
        """Return the rectangle between two instants."""
        first, last = sorted((self.x(start_s), self.x(end_s)))
        return QRectF(first, top, last - first, height)


class TimelinePainter:
    """Paints one picture.

    Args:
        width: of the whole picture, in pixels.
        period: the chosen one, if any.
        hovered: the position of the life or span under the pointer, or -1.
    """

    def __init__(
        self,
        painter: QPainter,
        scale: TimelineScale,
        colours: Colours,
        *,
        width: int,
        period: Period | None,
        hovered: int,
    ) -> None:
        self._painter, self._scale, self._colours = painter, scale, colours
        self._width, self._period, self._hovered = width, period, hovered

    def _is_outside(self, start_s: float, end_s: float) -> bool:
        period = self._period
        return period is not None and (end_s <= period.start_s or start_s >= period.end_s)

    def draw_period(self) -> None:
        """Draw the ground of the chosen period."""
        painter, room, colours = self._painter, self._scale.room, self._colours
        if self._period is not None and not colours.lined:
            box = self._scale.box(self._period.start_s, self._period.end_s, room.top() - 2, room.height() + 2)
            painter.fillRect(box, colours.tint)

    def draw_grips(self) -> None:
        """Draw the edges of the chosen period, by which it is dragged."""
        painter, room, colours = self._painter, self._scale.room, self._colours
        if self._period is None:
            return
        u = Measures.of().u
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.link)
        for edge_s in (self._period.start_s, self._period.end_s):
            x = self._scale.x(edge_s)
            painter.drawRect(QRectF(x - 0.75, room.top() - 2, 1.5, room.height() + 2))
            painter.drawRoundedRect(QRectF(x - 0.75 * u, room.center().y() - 1.5 * u, 1.5 * u, 3 * u), 2, 2)

    def draw_steps(self, steps: Sequence[Step]) -> None:
        """Draw a histogram, with the count of its highest stack at the top line."""
        painter, room, colours = self._painter, self._scale.room, self._colours
        top = max((step.total for step in steps), default=0) or 1
        painter.setPen(QPen(colours.hairline, 1))
        painter.drawLine(room.left(), room.top(), room.right(), room.top())
        shown = font(None, "axis")
        painter.setFont(shown)
        painter.setPen(colours.text2)
        beside = QRectF(room.right() + 4, room.top() - 20, self._width, 40)
        if self._scale.is_mirrored:
            beside = QRectF(0, room.top() - 20, room.left() - 4, 40)
        side = Qt.AlignmentFlag.AlignRight if self._scale.is_mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(beside, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, str(top))
        for place, step in enumerate(steps):
            if step.total:
                painter.setOpacity(_FADED if self._is_outside(step.start_s, step.end_s) else 1.0)
                self._draw_step(step, room.height() / top)
            elif place != self._hovered:
                continue
            if place == self._hovered and not colours.lined:
                painter.setOpacity(0.5)
                whole = self._scale.box(step.start_s, step.end_s, room.top(), room.height())
                painter.fillRect(whole, colours.tint_idle)
                painter.setOpacity(1.0)
                if step.total:
                    self._draw_step(step, room.height() / top)
        painter.setOpacity(1.0)

    def _draw_step(self, step: Step, unit_px: float) -> None:
        """Draw one stack: closed at the axis, then other, inactive and active, whose top is a disc."""
        painter, room, colours = self._painter, self._scale.room, self._colours
        box = self._scale.box(step.start_s, step.end_s, 0, 0)
        gap = 1.0 if box.width() > 3 else 0.0
        left, width, bottom = box.left() + gap, max(1.0, box.width() - 2 * gap), float(room.bottom() + 1)
        for group in StateGroup:
            count = step.counts[group]
            if not count:
                continue
            height = max(1.5, count * unit_px)
            bar = QRectF(left, bottom - height, width, height)
            bottom -= height
            colour = _colour(group, colours)
            if group is StateGroup.CLOSED and colours.lined:
                painter.setPen(QPen(colour, 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
                continue
            painter.fillRect(bar, colour)
            if group is StateGroup.ACTIVE:
                radius = min(3.0, max(2.0, width / 2))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                painter.drawEllipse(QPointF(left + width / 2, bar.top()), radius, radius)

    def draw_lives(self, lives: Sequence[Life], selected: frozenset[int], *, now_s: float) -> None:
        """Draw a line per conversation, with a mark at its end, and where now is."""
        painter, room, colours = self._painter, self._scale.room, self._colours
        pitch = room.height() / max(1, len(lives))
        thick = min(3.0, max(1.0, pitch * 0.6))
        for place, life in enumerate(lives):
            middle = room.top() + (place + 0.5) * pitch
            band = QRectF(0, middle - max(pitch, 4.0) / 2, self._width, max(pitch, 4.0))
            if life.number in selected:
                painter.fillRect(band, colours.accent if colours.lined else colours.tint)
            elif place == self._hovered:
                painter.fillRect(band, colours.hover)
        for place, life in enumerate(lives):
            is_faded = not life.is_shown or self._is_outside(life.start_s, life.end_s)
            painter.setOpacity(_FADED if is_faded else 1.0)
            colour = _colour(life.group, colours)
            if colours.lined and life.number in selected:
                colour = colours.on_accent
            middle = room.top() + (place + 0.5) * pitch
            bar = self._scale.box(life.start_s, life.end_s, middle - thick / 2, thick)
            bar.setWidth(max(2.0, bar.width()))
            painter.fillRect(bar, colour)
            end = bar.left() if self._scale.is_mirrored else bar.right()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            mark = min(3.0, max(1.5, pitch))
            if life.group is StateGroup.ACTIVE:
                painter.drawEllipse(QPointF(end, middle), mark, mark)
            elif life.group is StateGroup.INACTIVE:
                painter.setPen(QPen(colour, 1.2))
                painter.setBrush(colours.base)
                painter.drawEllipse(QPointF(end, middle), mark, mark)
        painter.setOpacity(1.0)
        span = self._scale.span
        if span.start_s <= now_s <= span.end_s:
            painter.fillRect(QRectF(self._scale.x(now_s) - 0.5, room.top() - 1, 1, room.height() + 1), colours.link)

    def draw_axis(self) -> None:
        """Draw the axis with as many dates as there is room for."""
        painter, room, colours = self._painter, self._scale.room, self._colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(colours.border, 1))
        y = room.bottom() + 1
        painter.drawLine(room.left(), y, room.right(), y)
        shown = font(None, "axis")
        metrics = QFontMetricsF(shown)
        painter.setFont(shown)
        for wall_s, text in self._ticks(metrics, room.width()):
            x = round(self._scale.x(wall_s))
            width = metrics.horizontalAdvance(text)
            painter.setPen(QPen(colours.border, 1))
            painter.drawLine(x, y, x, y + 3)
            left = x - 3 - width if self._scale.is_mirrored else x + 3
            if left < 0 or left + width > self._width:
                continue
            painter.setPen(colours.text2)
            painter.drawText(QPointF(left, y + 1 + metrics.ascent()), text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _ticks(self, metrics: QFontMetricsF, width: int) -> list[tuple[int, str]]:
        """Return the first days of months, or days, as many as there is room to name."""
        locale, span = QLocale(), self._scale.span
        first = QDate(1970, 1, 1).addDays(span.start_s // DAY_S)
        days = (span.end_s - span.start_s) / DAY_S
        pixels_per_day = width / max(days, 0.01)
        longest = metrics.horizontalAdvance(locale.toString(QDate(2026, 9, 30), "MMM yyyy")) + 2 * Measures.of().em
        day_form = QCoreApplication.translate("Timeline", "d MMM")
        found: list[tuple[int, str]] = []
        for step in _TICK_DAYS if days < 2.5 * _MONTH_DAYS else ():
            if step * pixels_per_day >= longest:
                date = first
                while QDate(1970, 1, 1).daysTo(date) * DAY_S < span.end_s:
                    found.append((QDate(1970, 1, 1).daysTo(date) * DAY_S, locale.toString(date, day_form)))
                    date = date.addDays(step)
                break
        if not found:
            months = next((n for n in _TICK_MONTHS if n * _MONTH_DAYS * pixels_per_day >= longest), _TICK_MONTHS[-1])
            date = QDate(first.year(), 1, 1) if months >= 12 else QDate(first.year(), first.month(), 1)
            while QDate(1970, 1, 1).daysTo(date) * DAY_S < span.end_s and len(found) < width:
                is_year = not found or date.month() <= months or months >= 12
                text = locale.toString(date, "yyyy" if months >= 12 else "MMM yyyy" if is_year else "MMM")
                found.append((QDate(1970, 1, 1).daysTo(date) * DAY_S, text))
                date = date.addMonths(months)
        return [(wall_s, text) for wall_s, text in found if wall_s >= span.start_s]


def _colour(group: StateGroup, colours: Colours) -> QColor:
    return {
        StateGroup.ACTIVE: colours.timeline_active,
        StateGroup.INACTIVE: colours.timeline_inactive,
        StateGroup.CLOSED: colours.timeline_closed,
        StateGroup.OTHER: colours.unknown,
    }[group]
