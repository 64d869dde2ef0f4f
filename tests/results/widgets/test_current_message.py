"""One message at a time: a pause before a notice, a notice before the outcome, and nothing that was dismissed."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from desktop.lookup.state import LookupPhase, LookupRequest, LookupState
from desktop.messages.message import Severity, UserMessage
from desktop.results.table_model import ConversationTableModel
from desktop.results.widgets.current_message import CurrentMessage
from desktop.results.widgets.message_bar import MessageBar
from desktop.runtime.records import replace
from desktop.twilio.types import ParticipantKind, ParticipantQuery, ServiceScope, Wait, WaitReason

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

REQUEST = LookupRequest((ParticipantQuery(ParticipantKind.IDENTITY, "user_42"),), ServiceScope())
PAUSED = LookupState(LookupPhase.MORE_AVAILABLE, REQUEST, rows=2000, at_ceiling=True)
NOTICE = UserMessage(Severity.INFO, "The keyring is locked.")


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    made = MessageBar()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def message(bar: MessageBar) -> CurrentMessage:
    return CurrentMessage(bar, ConversationTableModel(bar), bar)


def sentence(bar: MessageBar) -> str:
    return bar.message.sentence if bar.message is not None else ""


def test_a_pause_comes_before_a_notice_and_that_before_the_outcome(bar: MessageBar, message: CurrentMessage) -> None:
    wait = Wait(WaitReason.BUSY, time.monotonic() + 900, 1, asked_by_twilio=True)
    message.show_notice(lambda: NOTICE)
    message.show_state(LookupState(LookupPhase.LOADING, REQUEST, wait=wait))
    paused = sentence(bar)
    message.show_state(PAUSED)
    noticed = sentence(bar)
    message.show_notice(None)

    assert "Twilio" in paused
    assert noticed == NOTICE.sentence
    assert sentence(bar) == "2000 conversations are loaded. There are more."


def test_what_was_dismissed_comes_back_with_another_request_only(bar: MessageBar, message: CurrentMessage) -> None:
    message.show_state(PAUSED)
    bar.dismiss.click()
    message.show_state(replace(PAUSED, pages=3))
    dismissed = bar.isHidden()
    message.show_state(replace(PAUSED, request=replace(REQUEST, region="ie1")))

    assert (dismissed, bar.isHidden()) == (True, False)


def test_dismissing_a_notice_leaves_the_outcome(bar: MessageBar, message: CurrentMessage) -> None:
    message.show_state(PAUSED)
    message.show_notice(lambda: NOTICE)
    bar.dismiss.click()

    assert sentence(bar) == "2000 conversations are loaded. There are more."


def test_what_is_lasting_stays_through_lookups_until_it_is_dismissed(bar: MessageBar, message: CurrentMessage) -> None:
    loading, complete = LookupState(LookupPhase.LOADING, REQUEST), LookupState(LookupPhase.COMPLETE, REQUEST)
    message.show_notice(lambda: NOTICE, lasting=True)
    message.show_notice(None)  # a lookup begins
    seen = []
    for state in (loading, PAUSED, loading, complete):
        message.show_state(state)
        seen.append((sentence(bar), bar.resume.isHidden() and bar.retry.isHidden()))
    bar.dismiss.click()
    message.show_state(replace(complete, request=replace(REQUEST, region="ie1")))

    outcome = "2000 conversations are loaded. There are more."
    assert seen == [(NOTICE.sentence, True), (outcome, False), (NOTICE.sentence, True), (NOTICE.sentence, True)]
    assert bar.isHidden()


def test_what_is_lasting_is_dismissed_only_where_it_is_shown(bar: MessageBar, message: CurrentMessage) -> None:
    older = UserMessage(Severity.WARNING, "The settings file is damaged.")
    wait = Wait(WaitReason.BUSY, time.monotonic() + 900, 1, asked_by_twilio=True)
    message.show_notice(lambda: older, lasting=True)
    message.show_notice(lambda: NOTICE, lasting=True)
    message.show_notice(lambda: NOTICE, lasting=True)
    message.show_state(LookupState(LookupPhase.LOADING, REQUEST, wait=wait))
    bar.dismiss.click()
    message.show_notice(None)
    message.show_state(PAUSED)
    seen = []
    while not bar.isHidden():
        seen.append(sentence(bar))
        bar.dismiss.click()

    assert seen == ["2000 conversations are loaded. There are more.", NOTICE.sentence, older.sentence]


def test_it_is_told_when_there_is_a_message_where_there_was_none(bar: MessageBar, message: CurrentMessage) -> None:
    came: list[str] = []
    message.came.connect(lambda: came.append(sentence(bar)))

    message.show_state(PAUSED)
    message.show_notice(lambda: NOTICE)

    assert came == ["2000 conversations are loaded. There are more."]
