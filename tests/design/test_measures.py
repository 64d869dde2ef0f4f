"""Measures and fonts follow the application's font."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QTextLayout

from desktop.design.measures import Measures, font
from tests.design.looks import use_font_size

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from desktop.design.measures import FontRole


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


JOINING_FAMILIES = ("Inter", "DejaVu Sans", "Noto Sans", "Cantarell", "Calibri", "Helvetica Neue", "Fira Code")
JOINED = ("fi", "order-10x20->a", "=>", "1x2")


def glyphs(text: str, shown: QFont) -> list[int]:
    """Return the numbers of the glyphs that a text is drawn with."""
    layout = QTextLayout(text, shown)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [number for run in layout.glyphRuns() for number in run.glyphIndexes()]


def alone(text: str, shown: QFont) -> list[int]:
    return [number for character in text for number in glyphs(character, shown)]


@pytest.mark.parametrize("role", ["body", "headline", "caption", "fixed", "fixed-cell", "fixed-sent"])
def test_each_character_is_drawn_as_if_it_stood_alone(qapp: QApplication, role: FontRole) -> None:
    families = [QFont(name) for name in JOINING_FAMILIES if name in QFontDatabase.families()]
    joining = [(one, text) for one in families for text in JOINED if glyphs(text, one) != alone(text, one)]
    if not joining:
        pytest.skip("no font on this system joins characters")

    for source, text in joining:
        shown = font(source, role)
        assert glyphs(text, shown) == alone(text, shown), (source.family(), text)


def test_a_font_of_pixels_scales_too() -> None:
    base = QFont()
    base.setPixelSize(20)

    assert font(base, "title").pixelSize() == 31


def test_giving_a_font_away_does_not_change_the_next() -> None:
    font(None, "body").setItalic(True)

    assert not font(None, "body").italic()
