"""The shapes and pills that show a conversation's state without colour: disc, half ring, square, dashes, diamond."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPixmap

from desktop.design.icons import draw_icon
from desktop.design.measures import Measures, font

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from desktop.design.colours import Colours

KNOWN_STATES = ("active", "inactive", "closed", "initializing")
"""Twilio's own words, in the order they are listed; any other word is drawn as unknown."""

_OVERHANG = 0.06
"""What the drawings have around the shape on each side, as a share of the shape."""
_MOST_PILLS = 128
_pills: dict[tuple[object, ...], QPixmap] = {}


def state_colours(state: str, colours: Colours) -> tuple[QColor, QColor]:
    """Return text colour and pill ground of a state; ``closed`` has a ground for the detail's header only."""
    name = state if state in KNOWN_STATES else "unknown"
    return getattr(colours, name), getattr(colours, f"{name}_pill")


def draw_state_shape(painter: QPainter, rect: QRectF, state: str, colour: QColor) -> None:
    """Draw the shape of a state in the middle of a rectangle, as large as fits; a diamond reaches out of it."""
    reach = _OVERHANG * min(rect.width(), rect.height())
    name = state if state in KNOWN_STATES else "unknown"
    draw_icon(painter, f"state-{name}", QRectF(rect).adjusted(-reach, -reach, reach, reach), colour)


def pill_size(state: str) -> QSizeF:
    """Return the size of a state's pill in device-independent pixels, for the application's font."""
    measures = Measures.of()
    metrics = QFontMetricsF(font(None, "label"))
    width = 2 * 1.75 * measures.u + measures.shape + 1.25 * measures.u + metrics.horizontalAdvance(state)
    return QSizeF(round(width + 0.5), measures.lh + measures.u)


def state_pill_pixmap(
    state: str, shown: str, colours: Colours, ratio: float, *, ground_for_closed: bool = False
) -> QPixmap:
    """Return shape and word of a state on its ground, cached per word, colours, font and device pixel ratio.

    ``shown`` is the state after masking. ``closed`` has no ground unless asked for, but the same outline, so
    that its shape is aligned with the others' shapes.
    """
    label = font(None, "label")
    key = (state, shown, colours.dark, colours.lined, colours.text.rgb(), ratio, ground_for_closed, label.key())
    found = _pills.get(key)
    if found is None:
        if len(_pills) >= _MOST_PILLS:
            _pills.clear()
        found = _pills[key] = _make_pill(state, shown, colours, ratio, ground_for_closed=ground_for_closed)
    return found


def draw_state_pill(painter: QPainter, rect: QRectF, state: str, shown: str, colours: Colours, *, ground: bool) -> None:
    """Draw shape and word of a state into a rectangle of ``pill_size``, on its ground or on none."""
    measures = Measures.of()
    text_colour, ground_colour = state_colours(state, colours)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if ground:
        box = QRectF(rect)
        painter.setPen(Qt.PenStyle.NoPen)
        if colours.lined:
            painter.setPen(QPen(text_colour, 1))
            box.adjust(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(ground_colour)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    left = rect.left() + 1.75 * measures.u
    draw_state_shape(
        painter,
        QRectF(left, rect.center().y() - measures.shape / 2, measures.shape, measures.shape),
        state,
        text_colour,
    )
    label = font(None, "label")
    metrics = QFontMetricsF(label)
    painter.setFont(label)
    painter.setPen(text_colour)
    baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF(left + measures.shape + 1.25 * measures.u, round(baseline)), shown)
    painter.restore()


def _make_pill(state: str, shown: str, colours: Colours, ratio: float, *, ground_for_closed: bool) -> QPixmap:
    size = pill_size(shown)
    pixmap = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    ground = state != "closed" or ground_for_closed
    draw_state_pill(painter, QRectF(QPointF(0, 0), size), state, shown, colours, ground=ground)
    painter.end()
    return pixmap
