"""The progress of many: its counts are whole, however large the font and narrow the window."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.design.labels import ToneLabel
from desktop.lookup.outcome import ManyProgress
from desktop.lookup.state import LookupPhase, LookupState
from desktop.lookup.widgets.many_band import ManyBand

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def _large_font(qapp: QApplication) -> Iterator[None]:
    before = QApplication.font()
    large = QFont(before)
    large.setPointSizeF(before.pointSizeF() * 2.5)
    QApplication.setFont(large)
    yield
    QApplication.setFont(before)


@pytest.mark.usefixtures("_large_font")
@pytest.mark.parametrize("width", [820, 1280, 3000])
def test_counts_and_buttons_are_whole_at_any_width(qtbot: QtBot, width: int) -> None:
    window, band = QWidget(), ManyBand()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(band)
    column.addStretch(1)
    window.resize(width, 700)
    many = ManyProgress(total=1111, found=1011, nothing=90, failed=10, running=0)
    band.show_state(LookupState(LookupPhase.INCOMPLETE, many=many))
    window.show()
    qtbot.waitUntil(lambda: all(one.width() > 0 for one in band.findChildren(ToneLabel) if one.isVisible()))

    parts: list[QLabel | QPushButton] = [*band.findChildren(QLabel), *band.findChildren(QPushButton)]
    shown = [one for one in parts if one.isVisible()]
    assert len(shown) == 4 + 3
    for one in shown:
        box = one.rect().translated(one.mapTo(band, one.rect().topLeft()))
        assert band.rect().contains(box), one.text()
        assert one.width() >= one.fontMetrics().horizontalAdvance(one.text()), one.text()
    places = [one.rect().translated(one.mapTo(band, one.rect().topLeft())) for one in shown]
    assert not any(a.intersects(b) for n, a in enumerate(places) for b in places[:n])
    # Rows of counts are as close as lines: what they leave is the table's.
    tops = sorted({box.center().y() for one, box in zip(shown, places, strict=True) if isinstance(one, QLabel)})
    height = max(box.height() for one, box in zip(shown, places, strict=True) if isinstance(one, QLabel))
    assert all(later - earlier < 2 * height for earlier, later in pairwise(tops))
