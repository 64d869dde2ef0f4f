"""Measures and fonts follow the application's font."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

from desktop.design.measures import Measures, font
from tests.design.looks import use_font_size

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def font_kept(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    yield
    qapp.setFont(before)


def test_everything_is_made_of_the_line_height(qapp: QApplication) -> None:
    measures = Measures.of()

    assert measures.lh == round(QFontMetricsF(qapp.font()).height())
    assert measures.u == max(2, round(measures.lh / 4))
    assert measures.em == QFontInfo(qapp.font()).pixelSize()
    assert (measures.control, measures.row, measures.margin) == (
        measures.lh + 3 * measures.u + 2,
        measures.lh + 3 * measures.u,
        4 * measures.u,
    )


def test_zoom_moves_measures_and_fonts_at_once(qapp: QApplication) -> None:
    before, small = Measures.of(), font(None, "caption").pointSizeF()

    use_font_size(qapp, 2)

    assert Measures.of().control > 1.8 * before.control
    assert font(None, "caption").pointSizeF() == pytest.approx(2 * small)


def test_fixed_font_joins_no_characters() -> None:
    shown = font(None, "fixed")

    assert [shown.featureValue(QFont.Tag(name)) for name in ("calt", "liga", "tnum")] == [0, 0, 1]


def test_a_font_of_pixels_scales_too() -> None:
    base = QFont()
    base.setPixelSize(20)

    assert font(base, "title").pixelSize() == 31


def test_giving_a_font_away_does_not_change_the_next() -> None:
    font(None, "body").setItalic(True)

    assert not font(None, "body").italic()
