"""States differ by shape alone, and pills are drawn once."""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.design.colours import DARK, LIGHT
from desktop.design.state_pill import KNOWN_STATES, draw_state_shape, state_colours, state_pill_pixmap

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

BLACK = QColor("#000000")


def turn(steps: int) -> list[float]:
    return [2 * math.pi * step / steps for step in range(steps)]


def shape(state: str) -> QImage:
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_state_shape(painter, QRectF(0, 0, 40, 40), state, BLACK)
    painter.end()
    return image


def test_each_state_has_a_shape_of_its_own(qapp: QApplication) -> None:
    shapes = [shape(state) for state in (*KNOWN_STATES, "on_hold")]

    differing = [one for place, one in enumerate(shapes) if all(one != other for other in shapes[:place])]
    assert len(differing) == 5


def test_unknown_words_share_one_shape_and_colour(qapp: QApplication) -> None:
    assert shape("on_hold") == shape("Active")
    assert state_colours("on_hold", LIGHT) == (LIGHT.unknown, LIGHT.unknown_pill)


def test_initializing_is_a_ring_of_eight_dashes(qapp: QApplication) -> None:
    image = shape("initializing")

    ring = [QPointF(20 + 16.8 * math.cos(angle), 20 + 16.8 * math.sin(angle)) for angle in turn(720)]
    inked = [image.pixelColor(round(point.x() - 0.5), round(point.y() - 0.5)).lightness() < 128 for point in ring]
    assert sum(now and not before for before, now in itertools.pairwise([inked[-1], *inked])) == 8


def test_a_diamond_is_not_cut_where_it_reaches_out(qapp: QApplication) -> None:
    image = QImage(60, 60, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_state_shape(painter, QRectF(10, 10, 40, 40), "on_hold", BLACK)
    painter.end()

    inked = [x for x in range(60) if any(image.pixelColor(x, y).lightness() < 128 for y in (29, 30))]
    assert min(inked) <= 8
    assert max(inked) >= 51


def test_inactive_is_filled_on_its_left_half(qapp: QApplication) -> None:
    image = shape("inactive")

    assert image.pixelColor(12, 20) == BLACK
    assert image.pixelColor(28, 20) != BLACK


def test_pill_is_drawn_once_per_scheme(qapp: QApplication) -> None:
    light = state_pill_pixmap("active", "active", LIGHT, 1.0)

    assert state_pill_pixmap("active", "active", LIGHT, 1.0) is light
    assert state_pill_pixmap("active", "active", DARK, 1.0) is not light


def test_only_closed_has_no_ground(qapp: QApplication) -> None:
    closed = state_pill_pixmap("closed", "closed", LIGHT, 1.0).toImage()
    active = state_pill_pixmap("active", "active", LIGHT, 1.0).toImage()

    middle_top = (closed.width() // 2, 1)
    assert closed.pixelColor(*middle_top).alpha() == 0
    assert active.pixelColor(active.width() // 2, 1) == LIGHT.active_pill
