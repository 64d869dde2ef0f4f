"""In a low window the tabs share their row with what a link leads to, as far as that is wide enough."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton, QTabBar

from desktop.detail.link_targets import LinkAnswer, LinkKind, LinkTarget
from desktop.detail.widgets.detail_pane import DetailPane
from desktop.detail.widgets.tab_row import DETAILS, RAW
from desktop.privacy.masking import BULLETS, Masking
from tests.conversation_rows import CONVERSATION, conversation
from tests.detail.widgets.test_detail_pane import button, open_tab, texts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

MESSAGES = LinkTarget(LinkKind.MESSAGES, f"/v1/Conversations/{CONVERSATION}/Messages")
TITLE = "Order 48213"


@pytest.fixture
def pane(qtbot: QtBot) -> DetailPane:
    made = DetailPane()
    qtbot.addWidget(made)
    made.resize(960, 350)
    made.show()
    qtbot.waitExposed(made)
    made.put_beside_tabs(QPushButton("To the table"))
    made.set_messages_allowed(True)
    made.show_conversations([conversation(conversation_friendly_name=TITLE)])
    return made


def open_messages(pane: DetailPane) -> None:
    pane.follow(LinkKind.MESSAGES)
    text = json.dumps({"sid": "IM" + "1" * 32, "author": "anna", "body": "Hello"})
    pane.show_link(LinkAnswer(MESSAGES, (text,), "/v1/x?PageToken=1"))


def is_beside_tabs(pane: DetailPane, name: str) -> bool:
    tabs, other = pane.findChildren(QTabBar)[0], button(pane, name)
    middle = other.mapTo(pane, other.rect().center()).y()
    top = tabs.mapTo(pane, tabs.rect().topLeft()).y()
    return other.isVisible() and top <= middle <= top + tabs.height()


def test_wide_low_pane_has_one_row_above_the_messages(pane: DetailPane, qtbot: QtBot) -> None:
    pane.set_low(True)
    open_messages(pane)

    qtbot.waitUntil(lambda: is_beside_tabs(pane, "Back to conversation") and is_beside_tabs(pane, "Transcript"))
    assert f"{TITLE} › Messages" in texts(pane)
    assert not button(pane, "Copy conversation SID").isVisible()
    assert not button(pane, "To the table").isVisible()
    pane.set_masking(Masking(active=True))
    assert f"{BULLETS} › Messages" in texts(pane)


def test_what_does_not_fit_beside_the_tabs_keeps_its_row(pane: DetailPane, qtbot: QtBot) -> None:
    pane.set_low(True)
    beside = pane.findChildren(QTabBar)[0].sizeHint().width() + button(pane, "Back to conversation").sizeHint().width()
    pane.resize(beside, 350)

    open_messages(pane)

    qtbot.waitUntil(lambda: is_beside_tabs(pane, "Transcript") and button(pane, "Back to conversation").isVisible())
    assert not is_beside_tabs(pane, "Back to conversation")


def test_what_has_no_room_there_is_in_the_menu(pane: DetailPane, qtbot: QtBot) -> None:
    pane.set_low(True)
    open_messages(pane)
    asked: list[object] = []
    pane.more_requested.connect(asked.append)

    count, earlier = pane.messages.view.actions_menu().actions()[:2]
    said = [count.text(), earlier.text()]
    earlier.trigger()

    qtbot.waitUntil(lambda: len(asked) == 1)
    assert said == ["1 message, earlier ones not loaded", "Load earlier"]


@pytest.mark.parametrize("leave", ["back", "raw", "high"])
def test_everything_has_its_own_row_again(pane: DetailPane, qtbot: QtBot, leave: str) -> None:
    pane.set_low(True)
    open_messages(pane)
    if leave == "back":
        pane.back()
    elif leave == "raw":
        open_tab(pane, RAW)
    else:
        pane.set_low(False)

    qtbot.waitUntil(lambda: button(pane, "Transcript").isVisible() is (leave == "high"))
    assert not is_beside_tabs(pane, "Transcript")
    assert button(pane, "Load earlier").isVisible() is (leave == "high")
    assert button(pane, "Copy conversation SID").isVisible() is (leave in {"back", "high"})
    if leave == "raw":
        open_tab(pane, DETAILS)
        qtbot.waitUntil(lambda: is_beside_tabs(pane, "Transcript"))
