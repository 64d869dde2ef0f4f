"""What is asked before there is a workspace is done once, in order, when there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from desktop.window.pending import Pending

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.window.workspace import Workspace

WORKSPACE = cast("Workspace", object())


class Asking(QObject):
    asked = Signal(str)


def test_what_was_asked_is_done_in_order(qapp: QApplication) -> None:
    asking, done = Asking(), []
    pending = Pending(asking)
    pending.hold(asking.asked, lambda workspace, text: done.append((workspace, text)))
    asking.asked.emit("first")
    pending.add(lambda workspace: done.append((workspace, "second")))
    asking.asked.emit("third")
    assert not done

    pending.release(WORKSPACE)

    assert done == [(WORKSPACE, "first"), (WORKSPACE, "second"), (WORKSPACE, "third")]


def test_afterwards_nothing_is_held(qapp: QApplication) -> None:
    asking, done = Asking(), []
    pending = Pending(asking)
    pending.hold(asking.asked, lambda _workspace, text: done.append(text))

    pending.release(WORKSPACE)
    asking.asked.emit("late")
    pending.release(WORKSPACE)

    assert not done


def test_an_action_is_chosen_again_for_whoever_is_connected_by_then(qapp: QApplication) -> None:
    owner, done = QObject(), []
    pending, action, off = Pending(owner), QAction(owner), QAction(owner)
    for held in (action, off):
        pending.hold_action(held)
        held.trigger()
        held.triggered.connect(lambda _checked, held=held: done.append(held))
    off.setEnabled(False)  # what makes no sense by then is not done

    pending.release(WORKSPACE)

    assert done == [action]


def test_nothing_is_done_for_a_window_that_was_closed(qapp: QApplication) -> None:
    asking = Asking()
    done: list[Any] = []
    pending = Pending(asking)
    pending.hold(asking.asked, lambda _workspace, text: done.append(text))
    asking.asked.emit("x")

    pending.drop()
    pending.release(WORKSPACE)

    assert not done
