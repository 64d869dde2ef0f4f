"""Garbage is collected in the GUI's thread, and is collected at all."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING, ClassVar

import pytest

from desktop.runtime.garbage_collector import GarbageCollector

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Cycle:
    """An object that only a collector finds; records the thread in which it is deleted."""

    gone_in: ClassVar[set[int]] = set()

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        self.gone_in.add(threading.get_ident())


@pytest.fixture
def enabled() -> Iterator[None]:
    was_enabled = gc.isenabled()
    gc.enable()
    yield
    if not was_enabled:
        gc.disable()


def make_cycles(count: int) -> list[weakref.ref[Cycle]]:
    return [weakref.ref(Cycle()) for _ in range(count)]


@pytest.mark.usefixtures("enabled")
def test_cycles_of_any_thread_go_in_that_of_the_gui(qtbot: QtBot) -> None:
    Cycle.gone_in.clear()
    collection = GarbageCollector(interval_ms=1)
    found: list[weakref.ref[Cycle]] = []
    thread = threading.Thread(target=lambda: found.extend(make_cycles(2000)))
    thread.start()
    thread.join()
    assert all(one() is not None for one in found)

    qtbot.waitUntil(lambda: all(one() is None for one in found))

    collection.end()
    assert Cycle.gone_in == {threading.get_ident()}


@pytest.mark.usefixtures("enabled")
def test_python_collects_by_itself_before_and_after_only(qtbot: QtBot) -> None:
    collection = GarbageCollector()
    assert not gc.isenabled()

    collection.end()

    assert gc.isenabled()


@pytest.mark.usefixtures("enabled")
def test_what_has_settled_is_not_looked_at_until_the_end(qtbot: QtBot) -> None:
    collection = GarbageCollector()
    collection.settle()
    assert gc.get_freeze_count() > 0

    collection.end()

    assert gc.get_freeze_count() == 0
