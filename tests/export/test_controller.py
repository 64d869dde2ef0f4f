"""Exports in the background: told how far, stopped when wanted, and every failure in words."""

from __future__ import annotations

import sys
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.export.content import Export, ExportColumn, ExportFormat, ExportHeader
from desktop.export.controller import ExportController
from desktop.export.writer import ExportProblem
from tests.table_rows import rows
from tests.waiting import LONGEST_S, until

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QApplication

    from desktop.twilio.rows import ParticipantConversation

HEADER = ExportHeader((), "default", datetime(2026, 11, 23, tzinfo=UTC), True, "0.1.0")


class Heard:
    """A controller and its signals."""

    def __init__(self) -> None:
        self.controller = ExportController()
        self.said: list[tuple[str, object]] = []
        self.controller.progressed.connect(lambda done, total: self.said.append(("progressed", (done, total))))
        self.controller.finished.connect(lambda count: self.said.append(("finished", count)))
        self.controller.failed.connect(lambda problem: self.said.append(("failed", problem)))
        self.controller.cancelled.connect(lambda: self.said.append(("cancelled", None)))

    @property
    def words(self) -> list[str]:
        return [word for word, _ in self.said]


def export(count: int = 3, read: Callable[[ParticipantConversation], str] | None = None) -> Export:
    column = ExportColumn("SID", read or (lambda one: one.conversation_sid or ""))
    return Export(rows(count), ExportFormat.CSV, (column,), HEADER)


def names_in(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


async def test_a_short_export_is_finished_without_progress(qapp: QApplication, tmp_path: Path) -> None:
    heard = Heard()

    heard.controller.start(tmp_path / "x.csv", export(), replace=False)
    await until(lambda: heard.said)

    assert heard.said == [("finished", 3)]
    assert (tmp_path / "x.csv").exists()


async def test_the_window_lives_while_a_long_export_is_written_and_is_told_how_far_it_is(
    qapp: QApplication, tmp_path: Path
) -> None:
    heard, may_go_on = Heard(), threading.Event()

    def slow(one: ParticipantConversation) -> str:
        if one.conversation_sid == f"CH{1500:032x}":
            may_go_on.wait(LONGEST_S)
        return ""

    heard.controller.start(tmp_path / "x.csv", export(2000, slow), replace=False)
    await until(lambda: ("progressed", (1000, 2000)) in heard.said)
    assert heard.controller.is_running
    may_go_on.set()
    await until(lambda: "finished" in heard.words)

    assert not heard.controller.is_running


async def test_cancel_leaves_nothing_behind(qapp: QApplication, tmp_path: Path) -> None:
    heard, may_go_on = Heard(), threading.Event()

    def slow(_: ParticipantConversation) -> str:
        may_go_on.wait(LONGEST_S)
        return ""

    heard.controller.start(tmp_path / "x.csv", export(2000, slow), replace=False)
    await until(lambda: heard.said)
    heard.controller.cancel()
    may_go_on.set()
    await until(lambda: "cancelled" in heard.words)

    assert names_in(tmp_path) == []
    assert "failed" not in heard.words


async def test_closing_the_window_cancels_in_silence_and_leaves_nothing_behind(
    qapp: QApplication, tmp_path: Path
) -> None:
    heard, begun = Heard(), threading.Event()

    def begin(_: ParticipantConversation) -> str:
        begun.set()
        return ""

    heard.controller.start(tmp_path / "x.csv", export(20_000, begin), replace=False)
    await until(begun.is_set)
    await heard.controller.close()

    assert heard.words == [word for word in heard.words if word == "progressed"]
    assert not heard.controller.is_running
    assert names_in(tmp_path) == []


async def test_what_nobody_expected_is_told_and_reported(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard, reported = Heard(), []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: reported.append(kind))

    def broken(_: ParticipantConversation) -> str:
        raise KeyError("a defect")

    heard.controller.start(tmp_path / "x.csv", export(3, broken), replace=False)
    await until(lambda: reported)

    assert heard.said == [("failed", ExportProblem.FAILED)]
    assert reported == [KeyError]
    assert names_in(tmp_path) == []


async def test_a_failure_is_told_and_the_next_try_works(qapp: QApplication, tmp_path: Path) -> None:
    heard = Heard()
    (tmp_path / "x.csv").write_text("mine")

    heard.controller.start(tmp_path / "x.csv", export(), replace=False)
    await until(lambda: heard.said)
    heard.controller.start(tmp_path / "y.csv", export(), replace=False)
    await until(lambda: len(heard.said) == 2)

    assert heard.said[0] == ("failed", ExportProblem.EXISTS)
    assert heard.words[1] == "finished"


async def test_only_one_file_is_written_at_a_time(qapp: QApplication, tmp_path: Path) -> None:
    heard = Heard()

    heard.controller.start(tmp_path / "x.csv", export(), replace=False)
    heard.controller.start(tmp_path / "y.csv", export(), replace=False)
    await until(lambda: heard.said)

    assert names_in(tmp_path) == ["x.csv"]
