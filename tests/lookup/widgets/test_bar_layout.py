"""The parts of the query bar stand apart at every width, and the bar is as high as they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.lookup.widgets.kind_control import KindControl
from desktop.lookup.widgets.query_bar import QueryBar
from desktop.participant import phone_numbers

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# Qt's off-screen platform says of each window of its own what it cannot do for it.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
MESSY = "  \u202a+1 (415)\u00a0555-0142\u202c"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def bar(window: QWidget, qtbot: QtBot) -> QueryBar:
    phone_numbers.warm_up()
    made = QueryBar(window)
    window.resize(1280, 900)
    made.resize(1280, made.sizeHint().height())
    made.set_region("US")
    made.set_accounts([("Larkspur", None), ("Other", "green")], "Larkspur")
    window.show()
    qtbot.waitExposed(window)
    return made


def parts(bar: QueryBar) -> list[QWidget]:
    kinds: tuple[type[QWidget], ...] = (KindControl, QCheckBox, QLineEdit, QPushButton, QComboBox)
    return [one for kind in kinds for one in bar.findChildren(kind) if one.parent() is bar and one.isVisible()]


@pytest.mark.parametrize("width", [520, 640, 800, 831, 832, 900, 1280, 1900])
def test_parts_stay_apart_at_every_width(bar: QueryBar, width: int) -> None:
    bar.fill(None, MESSY)
    bar.window().resize(width, 900)
    bar.resize(width, 90)
    bar.resize(width, bar.sizeHint().height())
    boxes = [part.geometry() for part in parts(bar)]

    assert len(boxes) == 9
    assert all(bar.rect().contains(box) for box in boxes)
    assert not [1 for place, box in enumerate(boxes) for other in boxes[place + 1 :] if box.intersects(other)]


def test_account_and_service_leave_the_first_row_when_it_is_narrow(bar: QueryBar) -> None:
    account, field = bar.findChildren(QComboBox)[0], bar.findChildren(QLineEdit)[0]
    bar.resize(1280, 90)
    wide = account.mapTo(bar, QPoint(0, 0)).y()
    bar.resize(640, 90)

    assert wide == field.y()
    assert account.y() > field.geometry().bottom() - 10


def test_height_is_given_back_when_the_window_grows(bar: QueryBar, qtbot: QtBot) -> None:
    layout = QVBoxLayout(bar.window())
    layout.addWidget(bar)
    layout.addStretch(1)
    bar.fill(None, "user_42")
    qtbot.waitUntil(lambda: bar.height() == bar.sizeHint().height())
    one_row = bar.height()
    bar.fill(None, "CH" + "0" * 32)
    bar.window().resize(640, 900)
    qtbot.waitUntil(lambda: bar.height() > one_row)

    bar.window().resize(1280, 900)

    qtbot.waitUntil(lambda: bar.height() == one_row)


def test_the_toggle_for_every_form_makes_room_in_a_low_narrow_window_unless_it_is_on(bar: QueryBar) -> None:
    every = bar.findChildren(QCheckBox)[0]
    bar.resize(520, 90)
    bar.set_low(low=True)
    off = every.isVisible()
    every.setChecked(True)

    assert (off, every.isVisible()) == (False, True)
