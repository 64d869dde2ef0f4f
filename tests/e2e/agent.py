"""A support agent at the real window: mouse, keys and eyes, against a Twilio on loopback."""

from __future__ import annotations

import gc
import os
from collections import Counter
from typing import TYPE_CHECKING, Self, TypeVar

import shiboken6
from PySide6.QtCore import QEvent, QMetaObject, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget

from desktop.application import Application
from desktop.i18n.translations import Translations
from desktop.runtime.crash_reports import CrashReports
from desktop.startup.command_line import CommandLine, StartRequest
from desktop.startup.qt_application import make_application
from desktop.twilio.hosts import parse_api_url
from tests.waiting import until

if TYPE_CHECKING:
    from types import TracebackType

    from desktop.lookup.state import LookupPhase
    from desktop.settings.policy import Policy
    from desktop.window.session import WindowSession
    from desktop.window.workspace import Workspace

W = TypeVar("W", bound=QWidget)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Agent:
    """A support agent at one window; everything goes through what an agent can see, press and type."""

    def __init__(self, application: Application, session: WindowSession, reports: CrashReports) -> None:
        self._reports = reports
        self._font = QApplication.font()
        self.crashes: list[str] = []
        reports.reported.connect(self.crashes.append)
        self.application = application
        self.session = session
        """The shell: what is there from the first paint on."""
        self.window = session.window

    @classmethod
    def start(
        cls,
        *,
        server: str | None = None,
        demo: bool = False,
        start_request: StartRequest | None = None,
        policy: Policy | None = None,
        **environ: str,
    ) -> Agent:
        """Start the program; must be called while the loop runs."""
        font = make_application().font()
        reports = CrashReports()
        reports.install()
        parsed = CommandLine(
            demo=demo, api_url=parse_api_url(server) if server else None, start_request=start_request or StartRequest()
        )
        application = Application(make_application(), parsed, reports, {**os.environ, **environ}, policy=policy)
        session = application.open_window(parsed.start_request)
        application.start_late(None)
        agent = cls(application, session, reports)
        agent._font = font
        return agent

    @property
    def has_workspace(self) -> bool:
        """Return whether the workspace was built, which happens right after the first paint."""
        return self.session.workspace is not None

    @property
    def workspace(self) -> Workspace:
        """Return the workspace: table, detail and controllers; built now if it was not yet."""
        return self.session.complete()

    async def __aenter__(self) -> Self:
        """Start waiting for the window."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the program as a user does; check that nothing unexpected happened if the story went well."""
        known = untold()
        self.application.quit()
        await self.application.closed.wait()
        await self.application.close()
        self._reports.remove()
        QApplication.setFont(self._font)  # the next program in this process is not to start zoomed
        for one in QApplication.instance().findChildren(Translations):  # type: ignore[union-attr]  # there is one
            one.use("en")
        if kind is None:
            assert self.crashes == [], "\n".join(self.crashes)
            assert known == {}, known

    @property
    def focus(self) -> QWidget:
        """Return the focused widget; an inactive window has one all the same."""
        places: list[QWidget | None] = [QApplication.focusWidget(), self.window.focusWidget()]
        return next((one for one in places if one is not None), self.window)

    # Hands

    def part(self, kind: type[W], name: str) -> W:
        """Return a visible widget by its accessible name or its text."""
        found = [one for one in QApplication.allWidgets() if isinstance(one, kind) and name in names_of(one)]
        seen = [one for one in found if one.isVisible()]
        assert seen, f"no visible {kind.__name__} named {name!r} ({len(found)} hidden)"
        return seen[0]

    def click(self, widget: QWidget) -> None:
        """Click a visible and enabled widget in its middle."""
        assert widget.isVisible()
        assert widget.isEnabled(), names_of(widget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def type(self, text: str, *, over: bool = True) -> None:
        """Type into the search field, replacing its text."""
        self.session.bar.focus_field()
        field = self.focus
        if over:
            QTest.keyClick(field, Qt.Key.Key_A, CTRL)
        for character in text:  # QTest's own typing ends the process at the first letter beyond ASCII
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character))

    def paste(self, text: str) -> None:
        """Paste into the search field, replacing its text."""
        QGuiApplication.clipboard().setText(text)
        self.session.bar.focus_field()
        field = self.focus
        QTest.keyClick(field, Qt.Key.Key_A, CTRL)
        QTest.keyClick(field, Qt.Key.Key_V, CTRL)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key on the focused widget."""
        QTest.keyClick(self.focus, key, modifier)

    def choose(self, *labels: str) -> None:
        """Trigger an action of the menus by its labels."""
        actions, opened = self.window.menuBar().actions(), []
        for label in labels:
            action = next(one for one in actions if one.text().replace("&", "") == label)
            assert action.isEnabled(), label
            menu = action.menu()
            if isinstance(menu, QMenu):
                menu.aboutToShow.emit()
                opened.append(menu)
                actions = menu.actions()
            else:
                for one in reversed(opened):  # menus close before their action runs
                    one.aboutToHide.emit()
                action.trigger()

    def click_cell(self, row: int, column: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Click a cell of the table."""
        table = self.workspace.results.table
        rect = table.visualRect(self.workspace.model.index(row, column))
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, rect.center())

    def click_header(self, title: str) -> None:
        """Click a header section by its name."""
        header = self.workspace.results.table.horizontalHeader()
        place = self.titles().index(title)
        x = header.sectionViewportPosition(place) + header.sectionSize(place) // 2
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, header.height() // 2))

    # Eyes

    @property
    def summary(self) -> str:
        """Return the summary."""
        return self.workspace.results.head.summary.text()

    def titles(self) -> list[str]:
        """Return the titles of the header, hidden columns included."""
        model = self.workspace.model
        return [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]

    def column(self, title: str) -> list[str]:
        """Return one column of all shown rows."""
        model = self.workspace.model
        place = self.titles().index(title)
        return [model.index(row, place).data() for row in range(model.rowCount())]

    def texts(self) -> str:
        """Return every visible label text of the window."""
        labels = self.window.findChildren(QLabel)
        return "\n".join(one.text() for one in labels if one.isVisible())

    def sees(self, text: str) -> bool:
        """Return whether a visible label contains a text."""
        return text in self.texts()

    @property
    def clipboard(self) -> str:
        """Return the clipboard's text."""
        return QGuiApplication.clipboard().text()

    async def until_phase(self, phase: LookupPhase) -> None:
        """Wait until the summary shows a phase."""
        await until(
            lambda: (
                phase.value in self.summary.replace(",", " ·").split(" · ")[1:2] or f", {phase.value}" in self.summary
            )
        )

    async def look_up(self, text: str) -> None:
        """Type, press Enter, and wait for the end."""
        self.type(text)
        self.press(Qt.Key.Key_Return)
        await self.until_ended()

    async def until_ended(self) -> None:
        """Wait until nothing is loading any more."""
        await until(lambda: not self.workspace.lookup.state.is_loading)
        await until(lambda: "loading" not in self.summary)


def untold() -> dict[str, int]:
    """Return the number of wrappers, by type, of what Qt has made and may delete without telling Python.

    Left out are descriptions of classes, which stay as long as these, and the events that are being delivered.
    """
    found = (one for one in gc.get_objects() if isinstance(one, shiboken6.Object) and not isinstance(one, QObject))
    return Counter(
        type(one).__name__
        for one in found
        if not isinstance(one, (QMetaObject, QEvent))
        and not shiboken6.ownedByPython(one)
        and not shiboken6.createdByPython(one)
        and shiboken6.isValid(one)
    )


def names_of(widget: QWidget) -> set[str]:
    """Return the names of a widget: accessible name, text, buddy."""
    found = {widget.accessibleName()}
    text = getattr(widget, "text", None)
    if callable(text):
        found.add(str(text()).replace("&", ""))
    return found - {""}
