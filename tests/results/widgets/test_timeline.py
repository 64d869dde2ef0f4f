"""The timeline as people use it: it is named, tells a sentence, and clicks, drags and keys choose a period."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame

from desktop.i18n.time_mode import TimeMode
from desktop.results.table_model import ConversationTableModel
from desktop.results.widgets.timeline import Timeline
from tests.table_rows import batch, rows
from tests.waiting import is_quick

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.results.timeline_data import Period


def shown(qtbot: QtBot, number: int) -> tuple[Timeline, list[Period | None], ConversationTableModel]:
    model = ConversationTableModel()
    model.set_time_mode(TimeMode.UTC)
    model.append(batch(rows(number)))
    made = Timeline(model)
    qtbot.addWidget(made)
    made.resize(800, made.sizeHint().height())
    made.show()
    qtbot.waitExposed(made)
    made.refresh()
    chosen: list[Period | None] = []
    made.period_chosen.connect(chosen.append)
    return made, chosen, model


def test_it_is_a_named_frame_with_a_sentence(qtbot: QtBot) -> None:
    timeline, _, _model = shown(qtbot, 200)

    assert isinstance(timeline, QFrame)
    assert timeline.accessibleName() == "Timeline"
    assert timeline.accessibleDescription().startswith("200 conversations, last updated between 1 Jan 2026 and ")
    assert "67 active, 67 inactive, 66 closed" in timeline.accessibleDescription()


def test_a_drag_chooses_a_period_and_a_click_on_it_again_drops_it(qtbot: QtBot) -> None:
    timeline, chosen, _model = shown(qtbot, 200)
    place = timeline.rect().center()

    QTest.mousePress(timeline, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(timeline, place + QPoint(120, 0))
    QTest.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=place + QPoint(120, 0))

    last = chosen[-1]
    assert last is not None
    assert last == timeline.period
    assert last.end_s - last.start_s > 10 * 86_400
    assert "Chosen period" in timeline.accessibleDescription()


def test_a_click_chooses_a_stretch(qtbot: QtBot) -> None:
    timeline, chosen, _model = shown(qtbot, 200)

    QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=QPoint(200, 30))
    QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=QPoint(200, 30))

    assert chosen[0] is not None
    assert chosen[1:] == [None]


def test_keys_choose_move_extend_and_drop_a_period(qtbot: QtBot) -> None:
    timeline, chosen, _model = shown(qtbot, 200)

    for key, modifier in (
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
    ):
        QTest.keyClick(timeline, key, modifier)

    first, second, longer, longest, back, none = chosen
    assert none is None
    assert first is not None
    assert second is not None
    assert longer is not None
    assert longest is not None
    assert second.end_s == first.start_s
    assert longer.end_s == longest.end_s == second.end_s
    assert longest.start_s < longer.start_s < second.start_s
    assert back == longer


def test_a_click_on_a_life_chooses_its_row(qtbot: QtBot) -> None:
    timeline, _, model = shown(qtbot, 3)

    with qtbot.waitSignal(timeline.row_chosen) as told:
        QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=QPoint(400, 10))

    assert told.args == [model.number_at(0)]


def test_a_life_is_that_of_the_present_row_as_soon_as_others_leave(qtbot: QtBot) -> None:
    timeline, _, model = shown(qtbot, 3)
    model.sort(1, Qt.SortOrder.AscendingOrder)
    timeline.refresh()
    model.begin_refresh()
    model.append(batch(rows(3)[1:]))
    model.end_refresh(True)
    model.begin_refresh()
    bottom = QPoint(400, timeline.height() - 26)

    with qtbot.waitSignal(timeline.row_chosen) as told:
        QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=bottom)

    assert told.args == [1]
    assert model.conversations(shown_only=False)[1].conversation_friendly_name == "Order 2"


@pytest.mark.parametrize("number", [3, 200])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_draws_something_in_both_directions(qtbot: QtBot, number: int, direction: Qt.LayoutDirection) -> None:
    timeline, _, _model = shown(qtbot, number)
    timeline.setLayoutDirection(direction)
    image = timeline.grab().toImage()

    assert len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 2)}) > 3


def test_a_repaint_is_quick_with_a_hundred_thousand_rows(qtbot: QtBot) -> None:
    model = ConversationTableModel()
    model.append(batch(rows(500) * 200))
    timeline = Timeline(model)
    qtbot.addWidget(timeline)
    timeline.resize(1400, timeline.sizeHint().height())
    while timeline.accessibleDescription()[:6] != "100000":
        timeline.refresh()
    picture = QImage(timeline.size(), QImage.Format.Format_RGB32)

    assert is_quick(lambda: timeline.render(picture), 0.016)
