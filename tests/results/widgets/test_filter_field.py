"""The filter field: every text is a filter at once, mistakes are explained below, names are completed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QVBoxLayout, QWidget

from desktop.results.filter.conditions import FilterNames
from desktop.results.filter.parser import Filter, compile_filter
from desktop.results.widgets import filter_field
from desktop.results.widgets.filter_field import FilterField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[FilterField]:
    made, whole, other = FilterField(), QWidget(), QWidget()
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    other.setMinimumHeight(20)
    layout = QVBoxLayout(whole)
    for part in (other, made, made.hint_line):
        layout.addWidget(part)
    qtbot.addWidget(whole)
    whole.show()
    whole.activateWindow()
    qtbot.waitUntil(whole.isActiveWindow)
    yield made
    whole.close()


def test_each_key_filters(qtbot: QtBot, field: FilterField) -> None:
    told: list[Filter | None] = []
    field.filter_changed.connect(told.append)

    QTest.keyClicks(field, "o")
    qtbot.waitUntil(lambda: told == [compile_filter("o")])
    field.clear()

    qtbot.waitUntil(lambda: told[-1] is None)


def test_it_is_named_and_teaches_while_one_types(field: FilterField) -> None:
    field.setFocus()

    assert field.accessibleName() == "Filter"
    assert field.hint_line.isVisible()
    assert "attr.tier=gold" in field.hint_line.text()


def test_a_mistake_is_explained(qtbot: QtBot, field: FilterField) -> None:
    field.setFocus()

    field.setText("created:>soon")

    qtbot.waitUntil(lambda: "created:>soon" in field.hint_line.text())
    assert "plain text" in field.hint_line.text()


def test_the_colon_of_a_field_stands_once(qtbot: QtBot, field: FilterField) -> None:
    field.setText("state:")
    qtbot.waitUntil(lambda: field.hint_line.text().startswith("state: a value is missing"))


def test_an_unknown_value_names_those_that_there_are(qtbot: QtBot, field: FilterField) -> None:
    field.setText("state:open")

    qtbot.waitUntil(lambda: "active, inactive, closed" in field.hint_line.text())


def test_the_lesson_goes_when_one_leaves(qtbot: QtBot, field: FilterField) -> None:
    field.setFocus()

    field.clearFocus()

    assert not field.hint_line.isVisible()


def test_nothing_moves_under_the_pointer_while_one_clicks(qtbot: QtBot, field: FilterField) -> None:
    other = next(one for one in field.window().findChildren(QWidget) if type(one) is QWidget)
    field.setFocus()

    QTest.mousePress(other, Qt.MouseButton.LeftButton)
    qtbot.wait(QApplication.doubleClickInterval() + 100)
    assert not field.hasFocus()
    assert field.hint_line.isVisible()
    QTest.mouseRelease(other, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: not field.hint_line.isVisible())


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # the list pops up off screen
@pytest.mark.parametrize(("typed", "expected"), [("order st", "order state:"), ("-upd", "-updated:")])
def test_names_are_completed(qtbot: QtBot, field: FilterField, typed: str, expected: str) -> None:
    field.setFocus()
    QTest.keyClicks(field, typed)
    completer = field._completer

    completer.activated.emit(completer.currentCompletion())

    assert field.text() == expected


def completions(field: FilterField) -> QAbstractItemView:
    """Find the list, which gets all keys while it is open."""
    found = field._completer.popup()
    assert found is not None
    return found


def chosen_by_key(field: FilterField, typed: str) -> None:
    QTest.keyClicks(field, typed)
    QTest.keyClick(completions(field), Qt.Key.Key_Down)
    QTest.keyClick(completions(field), Qt.Key.Key_Return)


_OFF_SCREEN = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@_OFF_SCREEN
def test_enter_on_a_completion_keeps_the_focus_and_offers_the_values(qtbot: QtBot, field: FilterField) -> None:
    entered: list[bool] = []
    field.returnPressed.connect(lambda: entered.append(True))
    field.set_completions(lambda part: [one for one in ("state:", "state:closed") if one.startswith(part)])
    field.setFocus()

    chosen_by_key(field, "sta")
    assert field.text() == "state:"
    qtbot.waitUntil(lambda: completions(field).isVisible())
    chosen_by_key(field, "c")

    assert field.text() == "state:closed "
    assert entered == []
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert entered == [True]


@_OFF_SCREEN
def test_enter_without_a_chosen_completion_goes_on(field: FilterField) -> None:
    entered: list[bool] = []
    field.returnPressed.connect(lambda: entered.append(True))
    field.setFocus()

    QTest.keyClicks(field, "sta")
    QTest.keyClick(completions(field), Qt.Key.Key_Return)

    assert field.text() == "sta"
    assert entered == [True]


@_OFF_SCREEN
def test_a_screen_reader_hears_the_completions_and_which_one_is_chosen(qtbot: QtBot, field: FilterField) -> None:
    field.set_completions(lambda part: ["state:active", "state:closed"] if part else [])
    field.setFocus()
    QTest.keyClicks(field, "state:")
    qtbot.waitUntil(lambda: completions(field).isVisible())

    QTest.keyClick(completions(field), Qt.Key.Key_Down)
    QTest.keyClick(completions(field), Qt.Key.Key_Down)

    told = QAccessible.queryAccessibleInterface(completions(field))
    lines = [told.child(place) for place in range(told.childCount())]
    assert told.role() is QAccessible.Role.List
    assert [line.text(QAccessible.Text.Name) for line in lines] == ["state:active", "state:closed"]
    assert [bool(line.state().selected) for line in lines] == [False, True]
    assert completions(field).hasFocus()  # which is what Qt tells of a list's lines for


@_OFF_SCREEN
def test_a_screen_reader_follows_into_the_completions_and_back(
    qtbot: QtBot, field: FilterField, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(filter_field, "announce", lambda _widget, text: heard.append(text))
    monkeypatch.setattr(filter_field, "tell_focus", lambda widget: heard.append(widget.accessibleName()))
    field.set_completions(lambda part: ["state:active", "state:closed"] if part else [])
    field.setFocus()
    QTest.keyClicks(field, "state:")
    qtbot.waitUntil(lambda: completions(field).isVisible())
    assert heard == ["2 suggestions"]
    assert completions(field).accessibleName() == "Filter"

    for _ in range(3):  # past the last one the typed text is back
        QTest.keyClick(completions(field), Qt.Key.Key_Down)
    assert heard == ["2 suggestions", "Filter"]

    QTest.keyClick(completions(field), Qt.Key.Key_Escape)
    assert heard == ["2 suggestions", "Filter", "Filter"]


@_OFF_SCREEN
def test_esc_closes_the_completions_before_it_is_a_key_of_the_window(qtbot: QtBot, field: FilterField) -> None:
    pressed: list[bool] = []
    key = QShortcut(QKeySequence("Esc"), field.window())
    key.activated.connect(lambda: pressed.append(True))
    field.setFocus()
    QTest.keyClicks(field, "sta")
    qtbot.waitUntil(lambda: completions(field).isVisible())

    QTest.keyClick(completions(field), Qt.Key.Key_Escape)
    assert not completions(field).isVisible()
    assert (field.text(), pressed) == ("sta", [])

    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert pressed == [True]


@_OFF_SCREEN
def test_the_completions_close_when_the_focus_goes_elsewhere(qtbot: QtBot, field: FilterField) -> None:
    field.setFocus()
    QTest.keyClicks(field, "state:nowhere ")
    QTest.keyClicks(field, "sta")
    qtbot.waitUntil(lambda: completions(field).isVisible())

    other = field.window().findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)[0]
    other.setFocus(Qt.FocusReason.ShortcutFocusReason)

    assert other.hasFocus()
    assert not completions(field).isVisible()


@_OFF_SCREEN
def test_names_of_services_are_offered_and_filtered_by_as_soon_as_they_come(qtbot: QtBot, field: FilterField) -> None:
    services: dict[str, str] = {}
    told: list[Filter | None] = []
    field.filter_changed.connect(told.append)
    field.set_names(lambda: FilterNames(dict(services)))
    field.set_completions(lambda part: [f"service:{name}" for name in services.values()] if part else [])
    field.setFocus()
    QTest.keyClicks(field, "service:")
    qtbot.waitUntil(lambda: bool(told))
    assert not completions(field).isVisible()

    services["IS1"] = "Sales"
    field.take_service_names()

    assert completions(field).isVisible()
    assert completions(field).model().index(0, 0).data() == "service:Sales"
    QTest.keyClicks(field, "sa")
    qtbot.waitUntil(lambda: told[-1] == compile_filter("service:sa"))
    QTest.keyClicks(field, "x")
    qtbot.waitUntil(lambda: "use Sales" in field.hint_line.text())
