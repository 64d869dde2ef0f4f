"""The jobs of an agent's day take at most four keys, typing aside: each is done by keys alone, which are counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QSysInfo, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.export.widgets.export_dialog import ExportDialog
from desktop.lookup.widgets.many_dialog import ManyDialog
from desktop.participant import phone_numbers
from desktop.results.widgets.held_numbers_dialog import HeldNumbersDialog
from desktop.settings.preferences import Preferences
from desktop.settings.settings import Settings
from tests.e2e.agent import CTRL, SHIFT, Agent
from tests.waiting import until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

MOST = 4
ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
MESSY, WHATSAPP = "\u202a(415)\u00a0555-0142\u202c ", "whatsapp:+14155550142"


class Hands:
    """Presses keys where the focus is, and counts them."""

    def __init__(self, agent: Agent) -> None:
        self.agent = agent
        self.count = 0

    @classmethod
    async def at_demo(cls, agent: Agent, *, looked_up: str = "") -> Self:
        """Return hands at a window in front, with the rows of a participant where one is given."""
        await until(phone_numbers.is_ready)
        agent.window.resize(1280, 800)
        if looked_up:
            await agent.look_up(looked_up)
        return cls(agent)

    @property
    def place(self) -> QWidget:
        """Return the widget that keys go to."""
        dialog = QApplication.activeModalWidget()
        inside = dialog.focusWidget() if dialog is not None else None
        return QApplication.activePopupWidget() or inside or dialog or self.agent.focus

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key, with Ctrl and the like it is one."""
        self.count += 1
        QTest.keyClick(self.place, key, modifiers)

    def press_menu(self) -> None:
        """Press the keys of the context menu; off Linux the platform makes an event of them, which no test can."""
        if QSysInfo.kernelType() == "linux":
            self.press(Qt.Key.Key_F10, SHIFT)
            return
        self.count += 1
        table = self.agent.workspace.results.table
        assert self.place is table
        place = table.visualRect(table.currentIndex()).center()
        there = table.viewport().mapToGlobal(place)
        QApplication.sendEvent(table.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, there))

    def paste(self, text: str) -> None:
        """Paste what was copied somewhere else."""
        QGuiApplication.clipboard().setText(text)
        self.press(Qt.Key.Key_V, CTRL)

    def type(self, text: str) -> None:
        """Type, which does not count."""
        QTest.keyClicks(self.place, text)


def start() -> Agent:
    Settings().set_preferences(Preferences(default_region="US"))
    return Agent.start(demo=True)


async def test_a_messy_number_becomes_a_copied_sid(qapp: QApplication) -> None:
    async with start() as agent:
        hands = await Hands.at_demo(agent)

        hands.press(Qt.Key.Key_L, CTRL)
        hands.paste(MESSY)
        hands.press(Qt.Key.Key_Return, CTRL)
        await agent.until_ended()
        hands.press(Qt.Key.Key_C, CTRL | SHIFT)

        first = agent.workspace.model.conversation_at(0)
        assert agent.clipboard == first.conversation_sid
        assert hands.count == MOST


async def test_an_exact_text_becomes_a_ticket_note(qapp: QApplication) -> None:
    async with start() as agent:
        hands = await Hands.at_demo(agent)

        hands.press(Qt.Key.Key_L, CTRL)
        hands.paste(WHATSAPP)
        hands.press(Qt.Key.Key_Return)
        await agent.until_ended()
        hands.press(Qt.Key.Key_K, CTRL | SHIFT)

        assert str(agent.workspace.model.conversation_at(0).conversation_sid) in agent.clipboard
        assert hands.count == MOST


async def test_a_word_leads_to_the_conversation_about_it(qapp: QApplication) -> None:
    async with start() as agent:
        hands = await Hands.at_demo(agent, looked_up=WHATSAPP)

        hands.press(Qt.Key.Key_F, CTRL)
        hands.type("48189")
        hands.press(Qt.Key.Key_Return)
        await until(lambda: agent.workspace.model.is_filtered)
        hands.press(Qt.Key.Key_C, CTRL | SHIFT)

        assert agent.clipboard == agent.workspace.model.conversation_at(0).conversation_sid
        assert hands.count == 3


async def test_the_messages_of_the_first_conversation(qapp: QApplication) -> None:
    async with start() as agent:
        hands = await Hands.at_demo(agent, looked_up=WHATSAPP)

        hands.press(Qt.Key.Key_Down)
        hands.press_menu()
        await until(QApplication.activePopupWidget)
        hands.press(Qt.Key.Key_M)

        await until(lambda: agent.workspace.detail.is_following)
        assert hands.count == 3


async def test_a_list_is_looked_up(qapp: QApplication) -> None:
    async with start() as agent:
        hands = await Hands.at_demo(agent)

        hands.press(Qt.Key.Key_L, CTRL)
        hands.paste("+14155550142, whatsapp:+14155550142")
        hands.press(Qt.Key.Key_Return, CTRL)
        await until(lambda: shown(agent, ManyDialog))
        hands.press(Qt.Key.Key_Return, CTRL)
        await until(lambda: agent.workspace.lookup.state.jobs_total == 2)
        await agent.until_ended()

        assert agent.summary.startswith("353 conversations, complete")
        assert hands.count == MOST


async def test_two_conversations_are_compared(qapp: QApplication) -> None:
    async with start() as agent:
        hands = await Hands.at_demo(agent, looked_up=WHATSAPP)

        hands.press(Qt.Key.Key_Down)
        hands.press(Qt.Key.Key_Down, SHIFT)
        await until(lambda: agent.workspace.detail.can_compare)
        hands.press(Qt.Key.Key_L, ALT)
        await until(QApplication.activePopupWidget)
        hands.press(Qt.Key.Key_P)

        await until(lambda: agent.workspace.detail.comparison.is_comparing)
        assert hands.count == MOST


async def test_who_holds_a_number(qapp: QApplication) -> None:
    async with start() as agent:
        hands = await Hands.at_demo(agent, looked_up=WHATSAPP)

        hands.press(Qt.Key.Key_L, ALT)
        await until(QApplication.activePopupWidget)
        hands.press(Qt.Key.Key_H)
        await until(lambda: shown(agent, HeldNumbersDialog))
        hands.press(Qt.Key.Key_C, CTRL)

        assert agent.clipboard.startswith("CH")
        assert hands.count == 3
        hands.press(Qt.Key.Key_P, CTRL | SHIFT)  # somebody looks over the shoulder
        assert agent.window.menu_actions.mask.isChecked()
        agent.window.findChildren(HeldNumbersDialog)[0].close()


async def test_a_file_is_asked_for(qapp: QApplication) -> None:
    async with start() as agent:
        hands = await Hands.at_demo(agent, looked_up=WHATSAPP)

        hands.press(Qt.Key.Key_E, CTRL)
        await until(lambda: shown(agent, ExportDialog))
        dialog = agent.window.findChildren(ExportDialog)[0]
        hands.press(Qt.Key.Key_Return)
        await until(lambda: dialog.findChildren(QFileDialog))

        assert hands.count == 2  # and Enter once the file is named
        dialog.findChildren(QFileDialog)[0].reject()
        dialog.close()


async def test_what_takes_one_key(qapp: QApplication) -> None:
    async with start() as agent:
        hands = await Hands.at_demo(agent, looked_up=WHATSAPP)
        await agent.look_up("+14155550142")

        hands.press(Qt.Key.Key_F5)
        await until(lambda: agent.workspace.lookup.state.is_loading)
        await agent.until_ended()
        assert agent.summary.startswith("41 conversations, complete")

        hands.press(Qt.Key.Key_Left, ALT)
        await until(lambda: agent.summary.startswith("312 conversations"))

        hands.press(Qt.Key.Key_P, CTRL | SHIFT)
        assert agent.session.masking.value.active
        assert hands.count == 3


def shown(agent: Agent, kind: type[QWidget]) -> bool:
    """Return whether there is one that takes keys: their shortcuts wait for the window manager to put it in front."""
    return any(one.isVisible() and one.isActiveWindow() for one in agent.window.findChildren(kind))
