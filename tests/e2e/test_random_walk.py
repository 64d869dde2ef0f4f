"""A seeded random walk of the real window against a slow server: nothing stalls, fails, warns or is left behind.

``CONVOLOOK_WALK_STEPS`` makes it long, ``CONVOLOOK_WALK_SEED`` another one, ``CONVOLOOK_WALK_STALL_MS`` stricter; a
failure names seed and step, with which the same walk is taken again.
"""

from __future__ import annotations

import asyncio
import logging
import os
import random
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QLineEdit, QMenu, QWidget

from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.e2e.agent import Agent
from tests.e2e.conftest import ENVIRONMENT
from tests.fake_twilio import SERVICES, Fault, conversations
from tests.waiting import WHOLE_TEST_S, slowness, until

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from tests.fake_twilio import FakeServer, FakeTwilio

STEPS = int(os.environ.get("CONVOLOOK_WALK_STEPS", "250"))
SEED = int(os.environ.get("CONVOLOOK_WALK_SEED", "20260728"))
STALL_MS = float(os.environ.get("CONVOLOOK_WALK_STALL_MS", "400"))
"""Processor time of the window's thread between two turns of its loop; waiting for other processes does not count."""

ADDRESSES = [ParticipantQuery(ParticipantKind.ADDRESS, f"+155586753{number}") for number in range(10, 14)]
TEXTS = (*(query.text for query in ADDRESSES), "alice", "", "whatsapp:+1 (555) 867-5310", "order-10x20->a", "\u202ex")
FILTERS = ("", "active", "state:closed", "created:>2024-01-01", "-zzz", "attr.x=1", "(", "nothing like this")
NO = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
KEYS = [
    *((key, NO) for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_F6)),
    *((key, NO) for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown)),
    *((key, NO) for key in (Qt.Key.Key_F5, Qt.Key.Key_F9, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Delete)),
    *((key, CTRL) for key in (Qt.Key.Key_L, Qt.Key.Key_F, Qt.Key.Key_C, Qt.Key.Key_A, Qt.Key.Key_1, Qt.Key.Key_2)),
    *((key, CTRL) for key in (Qt.Key.Key_Return, Qt.Key.Key_Home, Qt.Key.Key_End)),
    *((key, CTRL | SHIFT) for key in (Qt.Key.Key_C, Qt.Key.Key_K, Qt.Key.Key_P)),
    *((key, ALT) for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_1)),
    (Qt.Key.Key_F6, SHIFT),
    (Qt.Key.Key_Tab, SHIFT),
]


@pytest.fixture
def nothing_leaves(monkeypatch: pytest.MonkeyPatch) -> None:
    """Disable opening of browsers and folders."""
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(lambda _url: True))


class Turns:
    """Measures the processor time that each turn of the loop takes."""

    def __init__(self) -> None:
        self.worst_ms = 0.0
        self._task = asyncio.get_running_loop().create_task(self._count())

    async def _count(self) -> None:
        while True:
            before_s = time.thread_time()
            await asyncio.sleep(0.001)
            self.worst_ms = max(self.worst_ms, (time.thread_time() - before_s) * 1000)

    def stop(self) -> None:
        self._task.cancel()


class Walker:
    """Takes one random step after the other, as a user's hands would."""

    def __init__(self, agent: Agent, server: FakeServer, seed: int) -> None:
        self._agent, self._server, self._random = agent, server, random.Random(seed)  # noqa: S311 - repeatable
        left_out = {"quit", "close_window", "new_window", "open", "zoom_in", "zoom_out"}
        actions = agent.window.menu_actions
        self._actions = [action for action in actions.all() if action not in {getattr(actions, x) for x in left_out}]

    def step(self) -> str:
        """Run one step; return its description."""
        popup, dialog = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if isinstance(popup, QWidget):
            return self._in_popup(popup)
        if isinstance(dialog, QDialog):
            return self._in_dialog(dialog)
        steps: list[tuple[int, Callable[[], str]]] = [
            (6, self._press_key),
            (3, self._type),
            (3, self._look_up),
            (2, self._filter),
            (3, self._click_button),
            (3, self._click_cell),
            (3, self._choose_action),
            (1, self._resize),
            (1, self._slow_down),
            (1, self._sort),
        ]
        doing = self._random.choices([step for _, step in steps], [weight for weight, _ in steps])[0]
        return doing()

    def _in_popup(self, popup: QWidget) -> str:
        if isinstance(popup, QMenu) and self._random.random() < 0.3:
            able = [action for action in popup.actions() if action.isEnabled() and action.menu() is None]
            able = [action for action in able if not action.isSeparator() and self._is_allowed(action)]
            if able:
                action = self._random.choice(able)
                popup.close()
                action.trigger()
                return f"popup: {action.text()}"
        popup.close()
        return "popup closed"

    def _in_dialog(self, dialog: QDialog) -> str:
        buttons = [button for button in dialog.findChildren(QAbstractButton) if can_press(button)]
        if isinstance(dialog, QFileDialog) or not buttons or self._random.random() < 0.4:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            return f"{type(dialog).__name__} left"
        button = self._random.choice(buttons)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        return f"{type(dialog).__name__}: {button.text()}"

    def _is_allowed(self, action: QAction) -> bool:
        actions = self._agent.window.menu_actions
        return action not in {actions.quit, actions.close_window, actions.new_window, actions.open}

    def _press_key(self) -> str:
        key, modifier = self._random.choice(KEYS)
        QTest.keyClick(self._agent.focus, key, modifier)
        return f"{key.name} {modifier.name}"

    def _type(self) -> str:
        self._agent.type(self._random.choice(TEXTS), over=self._random.random() < 0.8)
        return "type"

    def _look_up(self) -> str:
        self._agent.paste(self._random.choice(ADDRESSES).text)
        QTest.keyClick(self._agent.focus, Qt.Key.Key_Return)
        return "look up"

    def _filter(self) -> str:
        self._agent.workspace.results.filter.setText(self._random.choice(FILTERS))
        return "filter"

    def _click_button(self) -> str:
        buttons = [button for button in self._agent.window.findChildren(QAbstractButton) if can_press(button)]
        button = self._random.choice(buttons)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        return f"click {button.text() or button.accessibleName()}"

    def _click_cell(self) -> str:
        table, model = self._agent.workspace.results.table, self._agent.workspace.model
        if not model.rowCount() or not table.isVisible():
            return "no row"
        row = self._random.randrange(min(model.rowCount(), 200))
        table.scrollTo(model.index(row, 0))
        place = table.visualRect(model.index(row, 0)).center()
        modifier = self._random.choice([NO, NO, NO, SHIFT, CTRL])
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, place)
        return f"row {row}"

    def _choose_action(self) -> str:
        action = self._random.choice([action for action in self._actions if action.isEnabled()])
        action.trigger()
        return f"choose {action.text()}"

    def _resize(self) -> str:
        self._agent.window.resize(self._random.randrange(500, 1600), self._random.randrange(420, 1000))
        return "resize"

    def _slow_down(self) -> str:
        delay_s = self._random.choice([0.0, 0.0, 0.02, 0.1])
        self._server.fake.fail(Fault(delay_s=delay_s, times=20))
        return f"server answers after {delay_s} s"

    def _sort(self) -> str:
        header = self._agent.workspace.results.table.horizontalHeader()
        if header.isVisible():
            x = self._random.randrange(max(header.width(), 1))
            QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, NO, QPoint(x, header.height() // 2))
        return "sort"


def can_press(button: QAbstractButton) -> bool:
    return button.isVisible() and button.isEnabled()


@pytest.mark.timeout(0 if STEPS > 2000 else WHOLE_TEST_S)
async def test_nothing_stalls_fails_or_is_left_behind(
    qapp: QApplication,
    fake: FakeTwilio,
    server: FakeServer,
    nothing_leaves: None,
    caplog: pytest.LogCaptureFixture,
) -> None:
    fake.services = [{"sid": sid, "friendly_name": f"Service {place}"} for place, sid in enumerate(SERVICES)]
    for place, query in enumerate(ADDRESSES):
        fake.add(query, conversations(60 * 4**place, text=query.text))
    walked: list[str] = []
    async with Agent.start(server=server.url, **ENVIRONMENT) as agent:
        agent._reports.watch(asyncio.get_running_loop())
        await until(lambda: agent.has_workspace)
        tasks = len(asyncio.all_tasks())
        walker, turns = Walker(agent, server, SEED), Turns()
        for number in range(STEPS):
            where = f"seed {SEED}, step {number}"
            walked = [*walked[-7:], walker.step()]
            for _ in range(random.Random(SEED + number).randrange(6)):  # noqa: S311 - repeatable
                await asyncio.sleep(0.002)
            if isinstance(QApplication.activeModalWidget(), QFileDialog):
                turns.worst_ms = 0  # Qt's own, for want of a desktop's: it takes 180 ms to be built
            assert agent.crashes == [], (where, walked)
            # A slow machine's processor time is longer, too.
            is_quick = turns.worst_ms < STALL_MS or turns.worst_ms < STALL_MS * slowness()
            assert is_quick, (where, walked[-3:], turns.worst_ms)
            turns.worst_ms = 0
        turns.stop()
        close_everything()
        agent.workspace.lookup.stop()
        await until(lambda: len(asyncio.all_tasks()) <= tasks + 1)
        assert server.open_connections <= 10
        assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == []
    await until(lambda: [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()] == [])
    QGuiApplication.clipboard().clear()


def close_everything() -> None:
    for _ in range(20):
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if over is None:
            return
        for field in over.findChildren(QLineEdit):
            field.clear()
        over.close()
        over.hide()
