"""Every action of the window, its key, and its place in the menus."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop.i18n.retranslation import say
from desktop.i18n.time_mode import TimeMode

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.i18n.retranslation import Words

_Role = QAction.MenuRole


class Actions(QObject):
    """Creates the actions; they are connected elsewhere.

    Qt's standard keys are used where every platform has them; Settings and Quit have none on some, so theirs are
    set by hand. All roles are set by hand too: macOS would move an action by its text otherwise.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.new_window = self._make(lambda: self.tr("&New Window"), "Ctrl+N")
        self.open_in_new_window = self._make(lambda: self.tr("Open &in New Window"))
        self.open = self._make(lambda: self.tr("&Open…"), "Ctrl+O")
        self.export = self._make(lambda: self.tr("&Export…"), "Ctrl+E")
        self.close_window = self._make(lambda: self.tr("&Close"), "Ctrl+W")
        self.quit = self._make(lambda: self.tr("&Quit"), "Ctrl+Q", role=_Role.QuitRole)

        self.undo = self._make(lambda: self.tr("&Undo"), QKeySequence.StandardKey.Undo)
        self.cut = self._make(lambda: self.tr("Cu&t"), QKeySequence.StandardKey.Cut)
        self.paste = self._make(lambda: self.tr("&Paste"), QKeySequence.StandardKey.Paste)
        self.copy = self._make(lambda: self.tr("&Copy"), QKeySequence.StandardKey.Copy)
        self.copy_with_headers = self._make(lambda: self.tr("Copy with &Headers"))
        self.copy_sid = self._make(lambda: self.tr("Copy Conversation &SID"), "Ctrl+Shift+C")
        self.copy_json = self._make(lambda: self.tr("Copy as &JSON"))
        self.copy_note = self._make(lambda: self.tr("Copy Ticket &Note"), "Ctrl+Shift+K")
        self.copy_curl = self._make(lambda: self.tr("Copy as cU&RL without the Secret"))
        self.copy_link = self._make(lambda: self.tr("Copy &Link to This Lookup"))
        self.select_all = self._make(lambda: self.tr("Select &All"), QKeySequence.StandardKey.SelectAll)
        self.find = self._make(lambda: self.tr("&Find in Results"), QKeySequence.StandardKey.Find)
        self.settings = self._make(lambda: self.tr("Settin&gs…"), "Ctrl+,", role=_Role.PreferencesRole)

        self.columns = self._make_menu(lambda: self.tr("&Columns"))
        self.times = QActionGroup(self)
        self._add_time(lambda: self.tr("&Local"), TimeMode.LOCAL)
        self._add_time(lambda: self.tr("&UTC"), TimeMode.UTC)
        self._add_time(lambda: self.tr("&Relative"), TimeMode.RELATIVE)
        self.detail_pane = self._make(lambda: self.tr("&Detail Pane"), "F9", checkable=True)
        self.detail_pane.setChecked(True)
        self.timeline = self._make(lambda: self.tr("Time&line"), checkable=True)
        self.mask = self._make(lambda: self.tr("&Mask Personal Data"), "Ctrl+Shift+P", checkable=True)
        self.reveal = self._make(lambda: self.tr("Re&veal Selected Rows"))
        self.zoom_in = self._make(lambda: self.tr("Zoom &In"), "Ctrl++", "Ctrl+=")
        self.zoom_out = self._make(lambda: self.tr("Zoom &Out"), "Ctrl+-")
        self.zoom_reset = self._make(lambda: self.tr("&Actual Size"), "Ctrl+0")
        self.next_pane = self._make(lambda: self.tr("&Next Pane"), "F6")
        self.previous_pane = self._make(lambda: self.tr("&Previous Pane"), "Shift+F6")
        self.escape = self._make(lambda: self.tr("Stop, Clear Filter, or &Go Back"), "Esc")

        self._make_lookup_actions()

        self.account_choices = QActionGroup(self)
        self.account_choices.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for number in range(1, 10):
            self._add_account_choice(f"{'Meta' if sys.platform == 'darwin' else 'Alt'}+{number}")
        self.accounts = self._make(lambda: self.tr("&Accounts…"))
        self.sign_out = self._make(lambda: self.tr("&Sign Out"))

        self.contents = self._make(lambda: self.tr("&Contents"))
        self.shortcuts = self._make(lambda: self.tr("&Keyboard Shortcuts"), "F1")
        self.requests = self._make(lambda: self.tr("&Requests…"))
        self.copy_diagnostics = self._make(lambda: self.tr("Copy &Diagnostics"))
        self.about = self._make(lambda: self.tr("&About"), role=_Role.AboutRole)

    def _make_lookup_actions(self) -> None:
        self.focus_search = self._make(lambda: self.tr("&Focus Search"), "Ctrl+L")
        self.identity = self._make(lambda: self.tr("&Identity"), "Ctrl+1")
        self.address = self._make(lambda: self.tr("&Address"), "Ctrl+2")
        self.every_form = self._make(lambda: self.tr("All F&orms of This Contact"), checkable=True)
        self.look_up = self._make(lambda: self.tr("&Look Up"))
        self.accept_suggestion = self._make(lambda: self.tr("Look Up Su&ggested Form"), "Ctrl+Return", "Ctrl+Enter")
        self.stop = self._make(lambda: self.tr("&Stop"))
        self.clear_filter = self._make(lambda: self.tr("&Clear Filter"))
        self.refresh = self._make(lambda: self.tr("&Refresh"), "F5", "Ctrl+R")
        self.load_more = self._make(lambda: self.tr("Load &More"))
        self.load_all = self._make(lambda: self.tr("Loa&d All"))
        self.look_up_many = self._make(lambda: self.tr("Look Up Ma&ny…"), "Ctrl+Shift+M")
        is_mac = sys.platform == "darwin"
        self.go_back = self._make(lambda: self.tr("&Back"), "Ctrl+[" if is_mac else "Alt+Left")
        self.go_forward = self._make(lambda: self.tr("For&ward"), "Ctrl+]" if is_mac else "Alt+Right")
        self.held_numbers = self._make(lambda: self.tr("&Held Numbers"))
        self.compare = self._make(lambda: self.tr("Com&pare"))
        self.recent = self._make_menu(lambda: self.tr("R&ecent Lookups"))

    def fill(self, bar: QMenuBar) -> None:
        """Add every action to the menus, in the order that the help promises."""
        file = (self.new_window, self.open_in_new_window, self.open, self.export, None, self.close_window, self.quit)
        self.file_menu = self._menu(bar, lambda: self.tr("&File"), *file)
        text = (self.undo, None, self.cut, self.copy, self.paste, None)
        rows = (self.copy_with_headers, self.copy_sid, self.copy_note, self.copy_json, self.copy_curl, self.copy_link)
        rest = (None, self.select_all, self.find, None, self.settings)
        self.edit_menu = self._menu(bar, lambda: self.tr("&Edit"), *text, *rows, *rest)
        time = self._make_menu(lambda: self.tr("&Time"))
        time.addActions(self.times.actions())
        view = (self.columns, time, self.timeline, self.detail_pane, self.mask, self.reveal, None)
        zoom = (self.zoom_in, self.zoom_out, self.zoom_reset, None)
        self._menu(bar, lambda: self.tr("&View"), *view, *zoom, self.next_pane, self.previous_pane, self.escape)
        look = (
            self.focus_search,
            self.identity,
            self.address,
            self.every_form,
            None,
            self.look_up,
            self.accept_suggestion,
        )
        more = (self.look_up_many, self.go_back, self.go_forward, self.stop)
        load = (self.clear_filter, self.refresh, None, self.load_more, self.load_all, None)
        found = (self.held_numbers, self.compare, self.recent)
        self.lookup_menu = self._menu(bar, lambda: self.tr("&Lookup"), *look, *more, *load, *found)
        choices = self.account_choices.actions()
        self._menu(bar, lambda: self.tr("&Account"), *choices, None, self.accounts, self.sign_out)
        help_ = (self.contents, self.shortcuts, self.requests, self.copy_diagnostics, None, self.about)
        self._menu(bar, lambda: self.tr("&Help"), *help_)

    def all(self) -> list[QAction]:
        """Return every action, for the sheet of shortcuts."""
        return self.findChildren(QAction)

    def _make_menu(self, title: Words) -> QMenu:
        menu = QMenu(self._window)
        say(menu, setTitle=title)
        return menu

    def _menu(self, bar: QMenuBar, title: Words, *entries: QAction | QMenu | None) -> QMenu:
        menu = self._make_menu(title)
        bar.addMenu(menu)
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, QMenu):
                menu.addMenu(entry)
            else:
                menu.addAction(entry)
        return menu

    def _make(
        self,
        text: Words,
        *keys: str | QKeySequence.StandardKey,
        role: QAction.MenuRole = _Role.NoRole,
        checkable: bool = False,
    ) -> QAction:
        action = QAction(self)
        say(action, setText=text)
        if keys and isinstance(keys[0], QKeySequence.StandardKey):
            action.setShortcuts(keys[0])
        elif keys:
            action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setMenuRole(role)
        action.setCheckable(checkable)
        self._window.addAction(action)
        return action

    def _add_account_choice(self, key: str) -> None:
        """Add the action of one account to the menu; its name comes with it."""
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        action.setMenuRole(_Role.NoRole)
        action.setCheckable(True)
        action.setVisible(False)
        self._window.addAction(action)
        self.account_choices.addAction(action)

    def _add_time(self, text: Words, mode: TimeMode) -> None:
        action = self._make(text, checkable=True)
        action.setData(mode)
        self.times.addAction(action)
