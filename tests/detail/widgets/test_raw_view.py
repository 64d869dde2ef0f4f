"""Raw shows what was received, laid out, and copies it exactly."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.detail.widgets.detail_pane import DetailPane
from desktop.detail.widgets.raw_view import RawView
from desktop.detail.widgets.tab_row import DETAILS, RAW
from desktop.privacy.masking import Masking
from tests.conversation_rows import CONVERSATION, conversation, from_text
from tests.detail.widgets.test_detail_pane import button, clipboard, open_tab, raw, texts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def pane(qtbot: QtBot) -> DetailPane:
    made = DetailPane()
    qtbot.addWidget(made)
    made.resize(420, 900)
    made.show()
    return made


def test_raw_is_the_row_as_received_laid_out(pane: DetailPane) -> None:
    row = '{"conversation_sid": "' + CONVERSATION + '", "n": 1.50, "n": 12345678901234567890, "s": "\\u00e9\\/"}'
    pane.show_conversations([from_text(row)])

    open_tab(pane, RAW)

    assert raw(pane).isReadOnly()
    assert raw(pane).toPlainText() == (
        '{\n  "conversation_sid": "' + CONVERSATION + '",\n  "n": 1.50,\n  "n": 12345678901234567890,\n'
        '  "s": "\\u00e9\\/"\n}'
    )


def test_hidden_characters_in_raw_are_drawn_but_copied_exactly(pane: DetailPane) -> None:
    pane.show_conversations([conversation(conversation_friendly_name="😀 a\u202eb\u00a0c")])
    open_tab(pane, RAW)
    view = raw(pane)

    view.selectAll()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert "😀 a‹U+202E›b‹NBSP›c" in view.toPlainText()
    assert json.loads(clipboard())["conversation_friendly_name"] == "😀 a\u202eb\u00a0c"


def test_a_selection_after_hidden_characters_is_copied_exactly(pane: DetailPane) -> None:
    pane.show_conversations([conversation(conversation_friendly_name="😀\u202e1 \u202e2 end")])
    open_tab(pane, RAW)
    view = raw(pane)
    view.find("1 ‹U+202E›2")

    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert clipboard() == "1 \u202e2"


def test_giant_line_is_cut_and_said_but_copied_whole(pane: DetailPane) -> None:
    text = json.dumps("x" * 1_000_000)
    pane.show_conversations([conversation(conversation_attributes=text)])
    open_tab(pane, RAW)

    button(pane, "Copy all").click()

    assert len(raw(pane).toPlainText()) < 200_000
    assert any("characters are not shown" in one for one in texts(pane))
    assert json.loads(clipboard())["conversation_attributes"] == text


@pytest.mark.parametrize(
    "text", ["[" * 100_000 + "]" * 100_000, json.dumps(["x y " * 250_000]), json.dumps(list(range(150_000)))]
)
def test_giant_attributes_are_shown_painted_and_raw_without_a_crash(pane: DetailPane, qtbot: QtBot, text: str) -> None:
    pane.show_conversations([conversation(conversation_attributes=text)])
    pane.grab()

    open_tab(pane, RAW)
    pane.grab()

    assert raw(pane).toPlainText().startswith("{\n")
    open_tab(pane, DETAILS)


@pytest.mark.parametrize("width", [260, 420])
def test_broken_lines_hang_below_their_own_indentation(qtbot: QtBot, width: int) -> None:
    view = RawView()
    qtbot.addWidget(view)
    view.resize(width, 400)
    view.show()
    view.show_received('{"a": {"deep": "' + "word " * 60 + '"}}', Masking(), "row")
    view.grab()
    block = view.text.document().findBlockByNumber(2)
    layout = block.layout()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]

    assert block.text().startswith('    "deep"')
    assert len(lines) > 2
    assert {round(line.x()) for line in lines[1:]} == {round(lines[1].x())}
    assert lines[1].x() > lines[0].x()
    assert all(line.x() + line.naturalTextWidth() <= view.text.viewport().width() + 1 for line in lines)
