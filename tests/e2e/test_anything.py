"""Any text as input, any JSON as a row: the window takes it, shows it, and never breaks."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QPlainTextEdit, QTabBar, QTreeView

from desktop.lookup.state import LookupPhase, RowBatch
from desktop.twilio.decoding.pages import decode_page
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.e2e.agent import Agent
from tests.e2e.faults import NUMBER, start
from tests.fake_twilio import conversations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtWidgets import QApplication

    from tests.fake_twilio import FakeServer

ANY_CHARACTER = st.characters(exclude_categories=())
TEXTS = st.one_of(
    st.text(ANY_CHARACTER, max_size=300),
    st.text("+0123456789()- .\u202a\u200b\u00a0", max_size=30),
    st.sampled_from(["whatsapp:", "rcs:", "messenger:", "sip:"]).flatmap(
        lambda prefix: st.text(max_size=40).map(lambda rest: prefix + rest)
    ),
)
JSON = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(allow_nan=False, allow_infinity=False),
        st.text(ANY_CHARACTER, max_size=40),
        st.sampled_from(["2026-01-01T00:00:00Z", "0000-00-00", "closed", "{}", "[[", '{"a": 1e999}', "file:///x"]),
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=8), inner, max_size=4)),
    max_leaves=12,
)
[PLAIN] = conversations(1)
ROWS = st.one_of(
    JSON,
    st.dictionaries(st.sampled_from(sorted(PLAIN)), JSON, max_size=8).map(lambda changes: PLAIN | changes),
    st.dictionaries(st.sampled_from([*sorted(PLAIN), "new", ""]), JSON, max_size=8),
    JSON.map(lambda value: PLAIN | {"conversation_attributes": json.dumps(value)}),
)
QUICKLY = settings(
    max_examples=60, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


async def test_any_text_can_be_typed_understood_and_masked(qapp: QApplication) -> None:
    async with Agent.start(demo=True) as agent:
        await asyncio.sleep(0.05)

        @QUICKLY
        @given(TEXTS, st.sampled_from(list(ParticipantKind)), st.booleans())
        def check(text: str, kind: ParticipantKind, masked: bool) -> None:
            agent.session.masking.set_active(masked)
            agent.session.bar.fill(kind, text)
            agent.paste(text.encode("utf-8", "replace").decode())
            agent.texts()
            assert agent.session.bar.grab().width() > 0
            assert agent.crashes == []

        check()


async def test_any_text_that_is_sent_arrives_as_it_was(qapp: QApplication, server: FakeServer) -> None:
    texts: list[str] = []

    @QUICKLY
    @given(st.text(ANY_CHARACTER, min_size=1, max_size=256))
    def collect(text: str) -> None:
        texts.append(text)

    collect()
    async with start(server) as agent:
        agent.application.clients.limits = None
        for text in texts:
            before = len(server.requests)
            agent.workspace.lookups.look_up((ParticipantQuery(ParticipantKind.IDENTITY, text),))
            await agent.until_ended()

            can_be_sent = text.encode("utf-8", "replace").decode() == text
            assert agent.workspace.lookup.state.phase is (
                LookupPhase.COMPLETE if can_be_sent else LookupPhase.INCOMPLETE
            ), ascii(text)
            sent = [urlsplit(one.split(" ")[1]).query for one in server.lines[before:]]
            assert [dict(parse_qsl(one))["Identity"] for one in sent] == ([text] if can_be_sent else []), ascii(text)


async def test_any_row_is_shown_in_table_tree_and_raw_text(qapp: QApplication) -> None:
    async with Agent.start(demo=True) as agent:
        agent.session.complete()
        agent.session.window.show_start(shown=False)
        tabs = agent.workspace.detail.findChildren(QTabBar)[0]
        model, table = agent.workspace.model, agent.workspace.results.table

        @QUICKLY
        @given(st.lists(ROWS, min_size=1, max_size=4), st.booleans())
        def check(rows: list[Any], masked: bool) -> None:
            body = json.dumps({"conversations": rows, "meta": {"next_page_url": None}}).encode()
            found = decode_page(body).rows
            agent.session.masking.set_active(masked)
            model.clear()
            model.append(RowBatch(found, NUMBER))
            assert model.rowCount() == len(rows)
            for row in range(len(rows)):
                for column in range(model.columnCount()):
                    assert isinstance(model.index(row, column).data(), str)
                    assert model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)
                table.selectRow(row)
                agent.workspace.detail.show_conversations([model.conversation_at(row)])
                tabs.setCurrentIndex(0)
                tree = agent.workspace.detail.findChildren(QTreeView)[0].model()
                assert all(isinstance(one, str) for one in texts_of(tree, QModelIndex()))
                tabs.setCurrentIndex(1)
                raw = agent.workspace.detail.findChildren(QPlainTextEdit)[0].toPlainText()
                assert raw
            for column in range(min(model.columnCount(), 8)):
                model.sort(column, Qt.SortOrder.DescendingOrder)
            assert table.grab().width() > 0
            assert agent.crashes == []
            received = [json.loads(one.raw_text()) for one in found]
            assert received == [json.loads(json.dumps(one)) for one in rows]

        check()


def texts_of(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[object]:
    """Yield every text of a tree, as it is shown."""
    for row in range(model.rowCount(parent)):
        for column in range(model.columnCount(parent)):
            yield model.index(row, column, parent).data() or ""
        yield from texts_of(model, model.index(row, 0, parent))
