"""Garbage is collected in the GUI's thread, and is collected at all."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from desktop.garbage import GarbageCollection

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Cycle:
    """Something that only a collector finds; notes the thread in which it goes."""

    gone_in: list[int] = []

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        self.gone_in.append(threading.get_ident())


@pytest.fixture
def collection(qtbot: QtBot) -> Iterator[GarbageCollection]:
    was_enabled = gc.isenabled()
    made = GarbageCollection(interval_ms=1)
    yield made
    made.end()
    if not was_enabled:
        gc.disable()


def make_cycles(count: int) -> list[weakref.ref[Cycle]]:
    return [weakref.ref(Cycle()) for _ in range(count)]


def test_cycles_go_by_and_by_in_the_thread_of_the_gui(collection: GarbageCollection, qtbot: QtBot) -> None:
    Cycle.gone_in.clear()
    collection.begin()
    found: list[weakref.ref[Cycle]] = []
    thread = threading.Thread(target=lambda: found.extend(make_cycles(2000)))
    thread.start()
    thread.join()
    assert all(one() is not None for one in found)

    qtbot.waitUntil(lambda: all(one() is None for one in found))

    assert set(Cycle.gone_in) == {threading.get_ident()}


def test_python_does_not_collect_by_itself_meanwhile(collection: GarbageCollection) -> None:
    assert not gc.isenabled()

    collection.end()

    assert gc.isenabled()
