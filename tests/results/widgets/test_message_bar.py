"""The strip says one thing at a time and is gone, buttons and all, when there is nothing to say."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from desktop.design.colours import palette
from desktop.design.measures import Measures
from desktop.messages.message import Severity, UserMessage
from desktop.results.widgets.message_bar import MessageBar
from tests.design.looks import click, press, visible_buttons

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

STOPPED = UserMessage(
    Severity.ERROR,
    "Twilio stopped responding after 250 conversations.",
    "All of them are kept. Resume goes on with page 6.",
    "Twilio 20500 · HTTP 503 · RQ0123",
    report="report without personal data",
)


@pytest.fixture
def strip(qtbot: QtBot) -> MessageBar:
    made = MessageBar()
    qtbot.addWidget(made)
    return made


def lay_out(strip: MessageBar) -> None:
    layout = strip.layout()
    assert layout is not None
    layout.activate()


def test_nothing_to_say_shows_nothing(strip: MessageBar) -> None:
    assert strip.isHidden()

    strip.show_message(lambda: STOPPED, loaded=True)
    strip.hide_message()

    assert strip.isHidden()
    assert not any(label.isVisible() for label in strip.findChildren(QLabel))
    assert strip.message is None


def test_sentence_hint_and_codes_are_labels_of_their_own(strip: MessageBar) -> None:
    strip.show_message(lambda: STOPPED, loaded=True)

    labels = [label for label in strip.findChildren(QLabel) if label.isVisibleTo(strip)]
    assert [label.text() for label in labels] == [STOPPED.sentence, STOPPED.hint, STOPPED.codes]
    assert all(label.textFormat() is Qt.TextFormat.PlainText and not label.accessibleName() for label in labels)


@pytest.mark.parametrize(
    ("loaded", "can_retry", "names"),
    [
        (False, True, ["Retry", "Copy details", "Dismiss"]),
        (True, True, ["Resume", "Copy details", "Dismiss"]),
        (True, False, ["Copy details", "Dismiss"]),
    ],
)
def test_buttons_fit_what_is_loaded(strip: MessageBar, loaded: bool, can_retry: bool, names: list[str]) -> None:
    strip.show_message(lambda: STOPPED, loaded=loaded, can_retry=can_retry)

    assert visible_buttons(strip) == names


def test_buttons_ask_by_mouse_and_by_enter(strip: MessageBar, qtbot: QtBot) -> None:
    strip.show_message(lambda: STOPPED, loaded=True)

    with qtbot.waitSignal(strip.resume_requested):
        click(strip.resume)
    with qtbot.waitSignal(strip.resume_requested):
        press(strip.resume, Qt.Key.Key_Return)
    strip.show_message(lambda: STOPPED, loaded=False)
    with qtbot.waitSignal(strip.retry_requested):
        press(strip.retry, Qt.Key.Key_Space)


def test_offer_of_the_message_has_its_own_words(strip: MessageBar, qtbot: QtBot) -> None:
    strip.show_message(
        lambda: UserMessage(Severity.INFO, "Another account.", action="Switch to EU"), loaded=False, can_retry=False
    )

    assert visible_buttons(strip) == ["Switch to EU", "Copy details", "Dismiss"]
    with qtbot.waitSignal(strip.action_requested):
        click(strip.action)


def test_details_are_copied_and_said(strip: MessageBar, qtbot: QtBot) -> None:
    strip.show_message(lambda: STOPPED, loaded=True)

    with qtbot.waitSignal(strip.copied) as said:
        click(strip.copy_details)

    assert QGuiApplication.clipboard().text() == STOPPED.report
    assert said.args == ["Copied the details"]


def test_message_without_report_copies_its_texts(strip: MessageBar, qtbot: QtBot) -> None:
    strip.show_message(lambda: UserMessage(Severity.WARNING, "One.", "Two.", "HTTP 500"), loaded=False)

    click(strip.copy_details)

    assert QGuiApplication.clipboard().text() == "One.\nTwo.\nHTTP 500"


def test_help_page_is_shown_as_text_and_asked_for_by_a_button(strip: MessageBar, qtbot: QtBot) -> None:
    address = "https://www.twilio.com/docs/api/errors/20003"
    strip.show_message(lambda: UserMessage(Severity.ERROR, "Twilio rejected the key.", more_info=address), loaded=False)

    assert strip.help.toolTip() == address
    with qtbot.waitSignal(strip.help_requested) as asked:
        click(strip.help)
    assert asked.args == [address]


def test_dismissing_hides_the_strip(strip: MessageBar, qtbot: QtBot) -> None:
    strip.show_message(lambda: STOPPED, loaded=True)

    with qtbot.waitSignal(strip.dismissed):
        click(strip.dismiss)

    assert strip.isHidden()


def test_buttons_go_below_the_texts_where_it_is_narrow(strip: MessageBar) -> None:
    strip.show_message(lambda: STOPPED, loaded=True)
    em = Measures.of().em

    strip.resize(80 * em, 80)
    lay_out(strip)
    wide = strip.resume.y() < strip.sentence.geometry().bottom()
    strip.resize(36 * em, 160)
    lay_out(strip)

    assert wide
    assert strip.resume.mapTo(strip, QPoint()).y() > strip.codes.geometry().top()
    assert strip.minimumSizeHint().width() <= 20 * em


@pytest.mark.parametrize("severity", list(Severity))
def test_each_severity_looks_different(strip: MessageBar, severity: Severity) -> None:
    strip.setPalette(palette(dark=False))
    strip.resize(400, 80)
    strip.show_message(lambda: UserMessage(severity, "Same words."), loaded=False)
    others = []
    for other in set(Severity) - {severity}:
        strip.show_message(partial(UserMessage, other, "Same words."), loaded=False)
        others.append(strip.grab().toImage())
    strip.show_message(lambda: UserMessage(severity, "Same words."), loaded=False)

    assert strip.grab().toImage() not in others


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2], ids=["left", "right"])
def test_the_sentence_leaves_room_for_the_sign_on_either_side(strip: MessageBar, direction: Qt.LayoutDirection) -> None:
    strip.setLayoutDirection(direction)
    strip.show_message(lambda: STOPPED, loaded=True)
    strip.resize(500, 120)
    strip.show()
    lay_out(strip)

    left = strip.sentence.mapTo(strip, QPoint(0, 0)).x()
    beside = left if direction is Qt.LayoutDirection.LeftToRight else strip.width() - left - strip.sentence.width()
    assert beside >= 3 * Measures.of().u + Measures.of().icon


def test_in_a_low_window_the_sentence_stands_alone_until_the_rest_is_wanted(strip: MessageBar) -> None:
    strip.set_terse(True)
    strip.resize(60 * Measures.of().em, 100)
    strip.show_message(lambda: STOPPED, loaded=True)

    def seen() -> list[str]:
        return [label.text() for label in strip.findChildren(QLabel) if label.isVisibleTo(strip)]

    assert seen() == [STOPPED.sentence]
    assert not strip.resume.isHidden()
    assert strip.dismiss.isHidden()
    strip.open.click()
    assert seen() == [STOPPED.sentence, STOPPED.hint, STOPPED.codes]
    assert not strip.dismiss.isHidden()
    assert strip.open.isHidden()
