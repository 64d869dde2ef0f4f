"""Links are followed inside the detail pane, and there is always a way back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTabBar

from desktop.detail.link_targets import LinkAnswer, LinkKind, LinkTarget
from desktop.detail.widgets.detail_pane import DetailPane
from desktop.detail.widgets.tab_row import RAW
from desktop.messages.message import Severity, UserMessage
from desktop.privacy.masking import BULLETS, Masking
from tests.conversation_rows import CONVERSATION, conversation
from tests.detail.widgets.test_detail_pane import button, line, open_tab, raw, texts, tree

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

BARE = f"/v1/Conversations/{CONVERSATION}"
PARTICIPANTS = LinkTarget(LinkKind.PARTICIPANTS, f"{BARE}/Participants")
MESSAGES = LinkTarget(LinkKind.MESSAGES, f"{BARE}/Messages")
FAILURE = UserMessage(Severity.ERROR, "It failed.", "Do this.", "Twilio 20404 · HTTP 404", report="report")


WAIT = UserMessage(Severity.INFO, "Busy for 3 s.")


class Asked:
    """The signals of the pane."""

    def __init__(self, pane: DetailPane) -> None:
        self.links: list[LinkTarget] = []
        self.more: list[LinkAnswer] = []
        self.left = 0
        self.allowed = 0
        pane.link_requested.connect(self.links.append)
        pane.more_requested.connect(self.more.append)
        pane.link_left.connect(self._count_left)
        pane.links_left.connect(self._count_left)
        pane.messages_allowed.connect(self._count_allowed)

    def _count_left(self) -> None:
        self.left += 1

    def _count_allowed(self) -> None:
        self.allowed += 1


@pytest.fixture
def pane(qtbot: QtBot) -> DetailPane:
    made = DetailPane()
    qtbot.addWidget(made)
    made.resize(420, 900)
    made.show()
    made.show_conversations([conversation()])
    return made


@pytest.fixture
def asked(pane: DetailPane) -> Asked:
    return Asked(pane)


def follow(pane: DetailPane, field: str) -> None:
    tree(pane).setCurrentIndex(line(pane, "Links", field))
    QTest.keyClick(tree(pane), Qt.Key.Key_Return)


def participants(*names: str, next_target: str | None = None) -> LinkAnswer:
    return LinkAnswer(PARTICIPANTS, tuple(json.dumps({"identity": name}) for name in names), next_target)


def load_more(pane: DetailPane) -> None:
    tree(pane).setCurrentIndex(line(pane, "Load more"))
    QTest.keyClick(tree(pane), Qt.Key.Key_Return)


def test_link_is_asked_for_and_waited_for(pane: DetailPane, asked: Asked) -> None:
    follow(pane, "Participants")

    assert asked.links == [PARTICIPANTS]
    assert "Loading: Participants" in texts(pane)
    assert "Participants" in texts(pane)


def test_answer_takes_the_place_of_the_tree(pane: DetailPane, asked: Asked) -> None:
    follow(pane, "Participants")

    pane.show_link(participants("anna"))

    assert tree(pane).isVisible()
    assert line(pane, "Participant 1", "Identity").siblingAtColumn(1).data() == "anna"


def test_raw_shows_the_answer_as_received(pane: DetailPane, asked: Asked) -> None:
    follow(pane, "Participants")
    pane.show_link(participants("anna", "ben"))

    open_tab(pane, RAW)

    assert json.loads(raw(pane).toPlainText()) == [{"identity": "anna"}, {"identity": "ben"}]


def test_back_returns_to_the_line_one_came_from(pane: DetailPane, asked: Asked) -> None:
    follow(pane, "Participants")
    pane.show_link(participants("anna"))

    button(pane, "Back to conversation").click()

    assert tree(pane).currentIndex().data() == "Participants"
    assert not button(pane, "Back to conversation").isVisible()


def test_alt_left_goes_back_from_tree_and_raw(pane: DetailPane, asked: Asked) -> None:
    follow(pane, "Participants")
    pane.show_link(participants("anna"))
    QTest.keyClick(tree(pane), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    from_tree = line(pane, "Conversation", "State").isValid()

    follow(pane, "Participants")
    pane.show_link(participants("anna"))
    open_tab(pane, RAW)
    QTest.keyClick(raw(pane), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    assert from_tree
    assert json.loads(raw(pane).toPlainText())["conversation_sid"] == CONVERSATION


def test_alt_left_goes_back_and_lets_go_of_what_is_loading(pane: DetailPane, asked: Asked, qtbot: QtBot) -> None:
    follow(pane, "Participants")

    QTest.keyClick(pane, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    pane.show_link(participants("late"))

    assert asked.left == 1
    assert line(pane, "Conversation", "State").isValid()


def test_focus_stays_with_what_is_read(pane: DetailPane, asked: Asked) -> None:
    tree(pane).setFocus()

    follow(pane, "Messages")
    on_consent = pane.window().focusWidget()
    pane.back()
    after_back = pane.window().focusWidget()

    assert on_consent is button(pane, "Allow messages for this account")
    assert after_back is tree(pane)


def test_answer_does_not_take_the_focus_from_elsewhere(pane: DetailPane, asked: Asked) -> None:
    tree(pane).setFocus()
    follow(pane, "Participants")
    tabs = pane.findChildren(QTabBar)[0]
    tabs.setFocus()

    pane.show_link(participants("anna"))

    assert pane.window().focusWidget() is tabs


def test_another_conversation_ends_the_way(pane: DetailPane, asked: Asked) -> None:
    follow(pane, "Participants")

    pane.show_conversations([conversation(conversation_sid="CH" + "9" * 32)])
    pane.show_link(participants("late"))

    assert asked.left == 1
    assert not button(pane, "Back to conversation").isVisible()
    assert line(pane, "Conversation", "State").isValid()


def test_the_same_conversation_told_once_more_leaves_the_link_open(pane: DetailPane, asked: Asked) -> None:
    same = conversation()
    pane.show_conversations([same])
    follow(pane, "Participants")

    pane.show_conversations([same])
    pane.show_link(participants("anna"))

    assert asked.left == 0
    assert line(pane, "Participant 1").isValid()


def test_failure_is_shown_in_place_and_can_be_tried_again(pane: DetailPane, asked: Asked) -> None:
    follow(pane, "Participants")

    pane.show_link_failure(PARTICIPANTS, lambda: FAILURE)
    shown = texts(pane)
    button(pane, "Try again").click()

    assert {"It failed.", "Do this.", "Twilio 20404 · HTTP 404"} <= set(shown)
    assert asked.links == [PARTICIPANTS, PARTICIPANTS]
    assert "It failed." not in texts(pane)


def test_list_is_loaded_in_steps_without_losing_the_place(pane: DetailPane, asked: Asked) -> None:
    follow(pane, "Participants")
    first = participants(*(f"p{n}" for n in range(50)), next_target="/v1/x?PageToken=1")
    pane.show_link(first)
    view = tree(pane)
    view.setCurrentIndex(view.model().index(50, 0))
    scrolled = view.verticalScrollBar().value()

    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_Return)
    pane.show_link(participants(*(f"p{n}" for n in range(100))))

    assert asked.more == [first]
    assert view.model().rowCount() == 100
    assert scrolled > 0
    assert view.verticalScrollBar().value() == scrolled


def test_next_step_of_a_list_says_why_it_waits(pane: DetailPane, asked: Asked) -> None:
    follow(pane, "Participants")
    pane.show_link(participants("anna", next_target="/v1/x?PageToken=1"))
    load_more(pane)

    pane.show_link_wait(PARTICIPANTS, lambda: WAIT)
    meanwhile = texts(pane)
    pane.show_link(participants("anna", "ben"))

    assert "Busy for 3 s." in meanwhile
    assert "Busy for 3 s." not in texts(pane)


def test_next_step_that_is_given_up_for_a_link_can_be_asked_for_again(pane: DetailPane, asked: Asked) -> None:
    follow(pane, "Participants")
    first = participants("anna", next_target="/v1/x?PageToken=1")
    pane.show_link(first)
    load_more(pane)
    pane.show_link_wait(PARTICIPANTS, lambda: WAIT)

    pane.tree.link_requested.emit(LinkTarget(LinkKind.CONVERSATION, BARE))
    on_the_way = texts(pane)
    pane.back()
    load_more(pane)

    assert "Busy for 3 s." not in on_the_way
    assert "Busy for 3 s." not in texts(pane)
    assert asked.more == [first, first]


def test_failed_step_keeps_what_is_loaded(pane: DetailPane, asked: Asked) -> None:
    follow(pane, "Participants")
    first = participants("anna", next_target="/v1/x?PageToken=1")
    pane.show_link(first)
    tree(pane).setCurrentIndex(tree(pane).model().index(1, 0))
    QTest.keyClick(tree(pane), Qt.Key.Key_Return)

    pane.show_link_failure(PARTICIPANTS, lambda: FAILURE)

    model = tree(pane).model()
    shown = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert shown == ["Participant 1", "It failed.", "Load more"]


def test_messages_are_asked_for_only_after_consent(pane: DetailPane, asked: Asked) -> None:
    follow(pane, "Messages")
    before = list(asked.links)

    button(pane, "Allow messages for this account").click()

    assert before == []
    assert asked.links == [MESSAGES]
    assert asked.allowed == 1


def test_consent_is_asked_once_per_account(pane: DetailPane, asked: Asked) -> None:
    follow(pane, "Messages")
    button(pane, "Allow messages for this account").click()
    pane.back()

    follow(pane, "Messages")
    again = len(asked.links)
    pane.back()
    pane.set_messages_allowed(False)
    follow(pane, "Messages")

    assert again == 2
    assert len(asked.links) == 2


def test_consent_can_be_declined_by_going_back(pane: DetailPane, asked: Asked) -> None:
    follow(pane, "Messages")

    pane.back()

    assert asked.links == []
    assert asked.left == 0


def test_links_lead_on_from_where_a_link_led(pane: DetailPane, asked: Asked) -> None:
    follow(pane, "Conversation")
    links = {"participants": f"https://conversations.twilio.com{BARE}/Participants"}
    pane.show_link(LinkAnswer(LinkTarget(LinkKind.CONVERSATION, BARE), (json.dumps({"links": links}),)))

    follow(pane, "Participants")
    pane.show_link(participants("anna"))
    way = [text for text in texts(pane) if "›" in text]
    pane.back()

    assert way == ["Conversation › Participants"]
    assert line(pane, "Links", "Participants").isValid()


def test_masking_hides_what_lies_behind_links(pane: DetailPane, asked: Asked) -> None:
    follow(pane, "Participants")
    pane.show_link(participants("anna"))
    open_tab(pane, RAW)

    pane.set_masking(Masking(active=True))

    assert line(pane, "Participant 1", "Identity").siblingAtColumn(1).data() == BULLETS
    assert raw(pane).toPlainText() == BULLETS


def test_finding_works_behind_links_too(pane: DetailPane, asked: Asked, qtbot: QtBot) -> None:
    follow(pane, "Participants")
    pane.show_link(participants("anna", "ben"))
    pane.find()

    QTest.keyClicks(pane.findChildren(QLineEdit)[0], "ben")

    qtbot.waitUntil(lambda: any(text.startswith("1 of ") for text in texts(pane)))


def test_followed_list_opens_at_its_top_and_back_returns_to_where_one_was(pane: DetailPane) -> None:
    pane.resize(420, 320)
    follow(pane, "Participants")
    came_from = tree(pane).verticalScrollBar().value()
    pane.show_link(participants(*(f"person {number}" for number in range(40))))
    opened_at = tree(pane).verticalScrollBar().value()
    tree(pane).verticalScrollBar().setValue(300)
    pane.back()

    assert came_from > 0
    assert opened_at == 0
    assert tree(pane).verticalScrollBar().value() == came_from


def test_role_names_stand_above_their_sids_once_they_came(pane: DetailPane) -> None:
    role = "RL" + "6" * 32
    follow(pane, "Participants")
    pane.show_link(LinkAnswer(PARTICIPANTS, (json.dumps({"identity": "anna", "role_sid": role}),)))
    pane.show_roles({role: "channel admin"})

    assert line(pane, "Participant 1", "Role").siblingAtColumn(1).data() == "channel admin"
    assert line(pane, "Participant 1", "Role SID").siblingAtColumn(1).data() == role
