"""Pieces stand side by side from the leading edge on, in both reading directions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.design.measures import font
from desktop.design.painting import Placer, draw_line_of_text, fill_rounded

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(
    ("direction", "first", "second", "end"),
    [
        (LTR, QRectF(0, 0, 10, 20), QRectF(15, 0, 20, 20), QRectF(90, 0, 10, 20)),
        (RTL, QRectF(90, 0, 10, 20), QRectF(65, 0, 20, 20), QRectF(0, 0, 10, 20)),
    ],
)
def test_pieces_are_mirrored(direction: Qt.LayoutDirection, first: QRectF, second: QRectF, end: QRectF) -> None:
    placer = Placer(QRect(0, 0, 100, 20), direction)

    at_end = placer.take_from_end(10)
    one = placer.take(10)
    placer.skip(5)
    two = placer.take(20)

    assert (one, two, at_end) == (first, second, end)
    assert placer.remaining == 55


def test_centred_piece_keeps_its_size() -> None:
    placer = Placer(QRect(0, 0, 100, 20), LTR)

    assert placer.take_centred(8, 8) == QRectF(0, 6, 8, 8)


def test_line_lies_inside_the_edge() -> None:
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    red, blue = QColor("red"), QColor("blue")

    painter = QPainter(image)
    fill_rounded(painter, QRect(0, 0, 20, 20), 4, blue, red, width=2)
    painter.end()

    assert [image.pixelColor(x, 10) for x in (0, 1, 2, 17, 18, 19)] == [red, red, blue, blue, red, red]
    assert image.pixelColor(0, 0) == QColor("white")


@pytest.mark.parametrize(
    ("text", "keeps_order"),
    [("+14155550100", True), ("/v1/Services/", True), ("Where is it?", True), ("\u05d0\u05d9\u05e4\u05d4?", False)],
)
def test_texts_without_a_letter_read_from_right_to_left_keep_their_order(
    qapp: QApplication, text: str, keeps_order: bool
) -> None:
    def drawn(*, left_to_right: bool) -> QImage:
        image = QImage(300, 30, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setLayoutDirection(RTL)
        box, shown, black = QRectF(0, 0, 300, 30), font(None, "body"), QColor("black")
        draw_line_of_text(painter, box, text, shown, black, left_to_right=left_to_right)
        painter.end()
        return image

    assert (drawn(left_to_right=False) == drawn(left_to_right=True)) is keeps_order
