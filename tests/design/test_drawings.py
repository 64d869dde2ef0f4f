"""Recorded drawings look as QtSvg draws their files, at any size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from desktop.design import drawings
from desktop.runtime.paths import resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

SOURCES = sorted(resource("icons").glob("*.svg"))
ROUNDING = 4
"""Of 255: what one of two ways to scale may round otherwise."""


def picture(size_px: int, draw: Callable[[QPainter, QRectF], None]) -> bytes:
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter, QRectF(0, 0, size_px, size_px))
    painter.end()
    return bytes(image.constBits())


@pytest.mark.parametrize("name", [source.stem for source in SOURCES])
def test_a_drawing_looks_as_its_file(name: str, qapp: QApplication) -> None:
    text = resource(f"icons/{name}.svg").read_bytes().replace(b"currentColor", b"#000000")
    renderer = QSvgRenderer(QByteArray(text))

    for size_px in (14, 16, 24, 33, 96):
        drawn = picture(size_px, lambda painter, rect: drawings.draw(painter, name, rect))
        expected = picture(size_px, renderer.render)

        assert any(expected)
        assert max(abs(one - other) for one, other in zip(drawn, expected, strict=True)) <= ROUNDING


def test_every_drawing_was_recorded_when_the_program_was_set_up() -> None:
    assert [source.stem for source in SOURCES if not source.with_suffix(drawings.SUFFIX).exists()] == []


def test_a_file_without_a_recorded_drawing_is_drawn_all_the_same(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = picture(24, lambda painter, rect: drawings.draw(painter, "search", rect))
    monkeypatch.setattr(drawings, "SUFFIX", ".not-recorded")
    drawings._recorded.cache_clear()

    after = picture(24, lambda painter, rect: drawings.draw(painter, "search", rect))

    drawings._recorded.cache_clear()
    assert after == before
