"""Rows and pages that are not as documented come out whole: in the table, in the tree, as raw text."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QTabBar

from tests.e2e.faults import NUMBER, start
from tests.fake_twilio import Fault, conversations, page
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from tests.fake_twilio import FakeServer, FakeTwilio

ROWS = 130


async def test_the_same_row_on_two_pages_and_an_empty_page_between_lose_and_double_nothing(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    rows = conversations(ROWS)
    fake.add(NUMBER, [*rows[:60], *rows[40:]])
    fake.fail(Fault(edit=_without_rows, when=page(2)))
    async with start(server) as agent:
        await agent.look_up(NUMBER.text)

        shown = agent.column("Conversation SID")
        assert agent.summary.startswith(f"{len(set(shown))} conversations, complete")
        assert len(set(shown)) == len(shown)
        assert set(shown) == {row["conversation_sid"] for row in [*rows[:50], *rows[80:]]}


def _without_rows(answer: Any) -> Any:
    return answer | {"conversations": []}


def _nested(depth: int) -> str:
    return "[" * depth + "]" * depth


ODD: list[tuple[str, Callable[[dict[str, Any]], Any]]] = [
    ("null", lambda _row: None),
    ("number", lambda _row: 7),
    ("list", lambda row: [row]),
    ("empty", lambda _row: {}),
    ("nulls", dict.fromkeys),
    ("no SIDs", lambda row: {key: value for key, value in row.items() if not key.endswith("_sid")}),
    ("numbers", lambda row: dict.fromkeys(row, 12345678901234567890123)),
    ("lists", lambda row: {key: [1, {"a": None}] for key in row}),
    ("objects", lambda row: {key: {"a": [True]} for key in row}),
    ("states", lambda row: row | {"conversation_state": "paused ☂"}),
    ("unknown fields", lambda row: row | {"new_field": {"x": 1}, "": 0}),
    ("dates", lambda row: row | {"conversation_date_created": "2026-02-31T25:61:00Z", "conversation_date_updated": ""}),
    ("far dates", lambda row: row | {"conversation_date_created": "9999-12-31T23:59:59-23:59"}),
    ("16 KB", lambda row: row | {"conversation_attributes": json.dumps({"x": "y" * 16_000})}),
    ("1 MB", lambda row: row | {"conversation_attributes": json.dumps({"x": ["y" * 100] * 9_000})}),
    ("deep attributes", lambda row: row | {"conversation_attributes": _nested(100_000)}),
    ("attributes no JSON", lambda row: row | {"conversation_attributes": "{'x': 1"}),
    ("big numbers", lambda row: row | {"conversation_attributes": '{"n": 1e999, "m": -0, "k": 123456789012345678901}'}),
    ("surrogates", lambda row: row | {"conversation_friendly_name": "\ud800 a \udfff"}),
    ("controls", lambda row: row | {"conversation_friendly_name": "a\x00b\x1b[31m\r\n\t\x7f"}),
    ("bidi", lambda row: row | {"conversation_friendly_name": "\u202egnp.exe\u2066\u200b\ufeff"}),
    ("HTML", lambda row: row | {"conversation_friendly_name": "<img src='file:///etc/passwd'><b>x</b>"}),
    ("links", lambda row: row | {"links": {"participant": "javascript:alert(1)", "x": 7, "y": None}}),
    ("timers", lambda row: row | {"conversation_timers": {"date_closed": 7, "date_inactive": "no date"}}),
    ("binding", lambda row: row | {"participant_messaging_binding": {"type": 7, "address": None, "extra": [1]}}),
]


async def test_every_odd_row_is_shown_whole_in_table_tree_and_raw_text(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer
) -> None:
    rows = conversations(len(ODD))
    made = [change(row) for (_, change), row in zip(ODD, rows, strict=True)]
    fake.add(NUMBER, rows)
    fake.fail(Fault(edit=lambda answer: answer | {"conversations": made}))
    async with start(server) as agent:
        await agent.look_up(NUMBER.text)
        assert agent.summary.startswith(f"{len(ODD)} conversations, complete")

        columns = range(agent.workspace.model.columnCount())
        tabs = agent.workspace.detail.findChildren(QTabBar)[0]
        for row in range(len(ODD)):
            agent.click_cell(row, 0)
            assert all(isinstance(agent.workspace.model.index(row, column).data(), str) for column in columns)
            tabs.setCurrentIndex(1)
            await until(agent.part(QPlainTextEdit, "Raw JSON").toPlainText)
            tabs.setCurrentIndex(0)

        names = agent.column("Friendly name")
        assert "<img src='file:///etc/passwd'><b>x</b>" in names
        assert "‹U+202E›gnp.exe‹U+2066›‹U+200B›‹BOM›" in names
        assert "a‹NUL›b‹U+001B›[31m‹CR›‹LF›‹TAB›‹U+007F›" in names
        fake.faults.clear()
        await agent.look_up(NUMBER.text)
        assert agent.summary.startswith(f"{len(ODD)} conversations, complete")


@pytest.mark.parametrize(
    "head",
    [b"\xef\xbb\xbf", b'{"x": ' + _nested(5000).encode() + b', "conversations": [], "meta": {}}, '],
    ids=["BOM", "deep"],
)
async def test_what_the_fast_path_refuses_is_read_patiently(
    qapp: QApplication, fake: FakeTwilio, server: FakeServer, head: bytes
) -> None:
    rows = conversations(2)
    body = json.dumps({"conversations": rows, "meta": {"next_page_url": None}}).encode()
    whole = head + body if head.startswith(b"\xef") else head[: head.index(b', "conv') + 2] + body[1:]
    fake.fail(Fault(body=whole))
    async with start(server) as agent:
        await agent.look_up(NUMBER.text)

        assert agent.summary.startswith("2 conversations, complete")
