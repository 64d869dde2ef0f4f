"""Our icons look as QtSvg draws them; what cannot be drawn is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from desktop.design.drawing import Drawing
from desktop.runtime.paths import resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

FILES = sorted(resource("icons").glob("*.svg"))
FRAME = '<svg viewBox="0 0 16 16" fill="none" stroke="currentColor">{}</svg>'
MOST_APART = 8
"""Of 255, in any channel of any pixel."""


def pixels(paint: Callable[[QPainter, QRectF], object], side_px: int) -> bytes:
    image = QImage(side_px, side_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter, QRectF(0, 0, side_px, side_px))
    painter.end()
    return bytes(image.constBits())


@pytest.mark.parametrize("name", [file.stem for file in FILES])
@pytest.mark.parametrize("side_px", [15, 32, 200])
def test_icon_looks_as_qtsvg_draws_it(name: str, side_px: int, qapp: QApplication) -> None:
    text = resource(f"icons/{name}.svg").read_text(encoding="ascii")
    theirs = QSvgRenderer(QByteArray(text.replace("currentColor", "#C02040").encode()))

    ours = pixels(lambda painter, rect: Drawing(text).draw(painter, rect, QColor("#C02040")), side_px)

    drawn = pixels(theirs.render, side_px)
    assert any(drawn)
    assert max(abs(one - two) for one, two in zip(ours, drawn, strict=True)) <= MOST_APART


@pytest.mark.parametrize(
    "shape",
    [
        "<ellipse cx='8' cy='8' rx='3' ry='2'/>",
        '<path d="M2 2L9 9" transform="scale(2)"/>',
        '<path d="M2 2l3 3"/>',
        '<path d="M2 2S3 3 4 4"/>',
        '<path d="M2 2A3 4 0 0 1 8 8"/>',
        "<!-- an arrow -->",
    ],
)
def test_what_cannot_be_drawn_is_refused(shape: str) -> None:
    with pytest.raises(ValueError, match=r"cannot be drawn|could not convert"):
        Drawing(FRAME.format(shape))
