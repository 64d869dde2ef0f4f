"""A view that is created late has what was set before: what is hidden and forbidden stays so."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desktop.design.pages import Pages
from desktop.detail.link_targets import LinkAnswer, LinkKind, LinkTarget
from desktop.detail.tree_model import DetailModel
from desktop.detail.widgets.link_navigation import LinkFollower
from desktop.detail.widgets.transcript_content import TranscriptContent
from desktop.detail.widgets.tree_view import DetailTree
from desktop.privacy.masking import Masking
from tests.conversation_rows import CONVERSATION

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MESSAGES = LinkTarget(LinkKind.MESSAGES, f"/v1/Conversations/{CONVERSATION}/Messages")
MESSAGE_SID = f"IM{'0' * 32}"
TEXT = json.dumps({"sid": MESSAGE_SID, "author": "ines", "body": "the zip came apart", "index": 0})


@pytest.fixture
def pages(qtbot: QtBot) -> Pages:
    made = Pages()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def links(pages: Pages, qtbot: QtBot) -> LinkFollower:
    tree = DetailTree(DetailModel(pages))
    pages.add_page(tree)
    made = LinkFollower(pages, tree, pages)
    qtbot.addWidget(made.bar)  # without a pane around it, it is a window of its own
    made.set_messages_allowed(allowed=True)
    made.follow(MESSAGES)
    made.loaded(LinkAnswer(MESSAGES, (TEXT,)))
    return made


def test_what_was_set_before_holds_for_the_view_that_comes_later(pages: Pages, links: LinkFollower) -> None:
    content = TranscriptContent(pages, links, pages)
    content.set_masking(Masking(active=True))
    content.set_saving_allowed(allowed=False)
    step = links.step
    assert step is not None
    assert step.answer is not None
    content.show(step, step.answer, None, lambda: "Zip")

    assert "zip" not in str(content.view.model.index(0).data())
    assert [one.text() for one in content.view.actions_menu().actions()] == ["Copy Transcript"]


def test_a_message_is_asked_for_within_the_conversation_that_is_shown(
    pages: Pages, links: LinkFollower, qtbot: QtBot
) -> None:
    content = TranscriptContent(pages, links, pages)
    with qtbot.waitSignal(links.receipts_requested) as asked:
        content.view.receipts_requested.emit(MESSAGE_SID)
    content.view.message_requested.emit(MESSAGE_SID)

    assert asked.args == [MESSAGES, MESSAGE_SID]
    assert links.step is not None
    assert links.step.target == LinkTarget(LinkKind.MESSAGE, f"{MESSAGES.path}/{MESSAGE_SID}")
