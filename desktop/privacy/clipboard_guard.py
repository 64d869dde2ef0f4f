"""A time limit for what was copied here, and a mark that keeps it out of clipboard histories."""

from __future__ import annotations

import hashlib
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from desktop.privacy import macos_pasteboard
from desktop.privacy.time_limit import TimeLimit, elapsed_s

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_WINDOWS = 'application/x-qt-windows-mime;value="{name}"'
MARKS: Mapping[str, bytes] = (
    {
        _WINDOWS.format(name="ExcludeClipboardContentFromMonitorProcessing"): bytes(4),
        _WINDOWS.format(name="CanIncludeInClipboardHistory"): bytes(4),
        _WINDOWS.format(name="CanUploadToCloudClipboard"): bytes(4),
    }
    if sys.platform == "win32"
    else {}
    if sys.platform == "darwin"
    else {"x-kde-passwordManagerHint": b"secret"}
)
"""What tells programs that keep a clipboard history to leave something out; macOS has a mark of another kind.

Source: Microsoft, "Clipboard formats" (a DWORD of 0 says no); Klipper and others that follow its hint.
"""

_RETRY_S = 1.0
_WATCH_S = 5.0
"""How long what was cleared is watched for; programs that put it back do so within a second."""
_SETTLE_MS = 300
"""Such a program may take the clipboard twice in a row, and X11 refuses it to whoever has heard of the first only."""
_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


class ClipboardGuard(QObject):
    """Watches one clipboard, and on X11 the primary selection; keeps no copy, only a digest to compare with.

    Signals:
        copied(): something was copied here to the clipboard, not only selected.
        cleared(): what was copied here is no longer there.
        put_back(bool): another program put back what was cleared; True if it is gone again, though that program keeps
            it, False if it is there.
    """

    copied = Signal()
    cleared = Signal()
    put_back = Signal(bool)

    def __init__(
        self, clipboard: QClipboard, parent: QObject | None = None, *, now_s: Callable[[], float] = elapsed_s
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._ours: dict[QClipboard.Mode, bytes] = {}
        self._timer = TimeLimit(self, now_s=now_s)
        self._timer.reached.connect(self._clear_in_time)
        self._cleared: dict[QClipboard.Mode, bytes] = {}
        self._emptied: set[QClipboard.Mode] = set()
        """Where it was put back once already."""
        self._watch = TimeLimit(self, now_s=now_s)
        self._watch.reached.connect(self._stop_watching)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self._clear_again)
        self._limit_s = 0.0
        self._conceals = self._waits_for_focus = False
        clipboard.changed.connect(self._look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._clear_when_focused)

    def set_limit(self, limit_s: float) -> None:
        """Set after how many seconds copies are cleared; 0: never, not even what is there already."""
        self._limit_s = limit_s
        self._waits_for_focus = False
        if not self._limit_s:
            self._timer.stop()
            self._stop_watching()
        elif self._our_modes():
            self._timer.start(self._limit_s)

    def set_concealing(self, conceals: bool) -> None:
        """Set whether copies from now on are marked so that clipboard histories leave them out."""
        self._conceals = conceals

    def clear(self, *, watching: bool = True) -> None:
        """Clear what was copied here, if it is to be cleared at all; emit ``cleared`` only if it is gone.

        Args:
            watching: whether it is cleared once more if another program puts it back.
        """
        self._timer.stop()
        self._waits_for_focus = False
        modes = self._our_modes() if self._limit_s else []
        digests = {mode: self._ours[mode] for mode in modes}
        for mode in modes:
            self._clipboard.clear(mode)
        left = [mode for mode in modes if self._is_ours(mode)]
        self._ours = {mode: self._ours[mode] for mode in left if mode in self._ours}
        if not watching:
            self._stop_watching()
        elif modes:
            self._cleared |= {mode: digest for mode, digest in digests.items() if mode not in left}
            self._emptied.difference_update(modes)
            self._watch.start(_WATCH_S)
        if left:  # another program held the clipboard at that moment
            self._timer.start(_RETRY_S)
        elif modes:
            self.cleared.emit()

    def _clear_in_time(self) -> None:
        if is_refused():
            self._waits_for_focus = True
        else:
            self.clear()

    def _clear_when_focused(self) -> None:
        if self._waits_for_focus and not is_refused():
            self.clear()

    def _look(self, mode: QClipboard.Mode) -> None:
        """Record who changed the clipboard; some platforms cannot tell and never say that the program owns it."""
        if mode not in _MODES:
            return
        # The owner first: another program's answer to what it holds may take seconds, or not come at all.
        data = self._data(mode) if self._is_owner(mode) else None
        if data is None:
            self._ours.pop(mode, None)
            if not self._ours:
                self._timer.stop()
            if mode in self._cleared and not self._settling.isActive():
                self._settling.start()
            return
        self._cleared.pop(mode, None)
        if self._conceals and not all(data.hasFormat(name) for name in MARKS):
            self._clipboard.setMimeData(_marked(data), mode)  # comes back here with the marks
            return
        if self._conceals and sys.platform == "darwin":
            macos_pasteboard.conceal()
        digest, before = self._digest(mode), self._ours.get(mode)
        self._ours[mode] = digest
        if digest == before and _is_wayland():
            return  # it says so each time when the window gets the keyboard, too
        if mode is QClipboard.Mode.Clipboard:
            self.copied.emit()
        if self._limit_s:
            self._waits_for_focus = False
            self._timer.start(self._limit_s)

    def _clear_again(self) -> None:
        """Clear once more what another program has put back, by a text without characters.

        Parcellite and Xfce's Clipman put their copy back wherever nobody holds the clipboard.
        """
        from desktop.privacy import clipboard_owner  # late: it brings ctypes

        outcomes = set()
        for mode, digest in list(self._cleared.items()):
            if self._is_owner(mode) or not clipboard_owner.answers(mode) or self._digest(mode) != digest:
                continue
            if mode not in self._emptied and not is_refused():
                self._emptied.add(mode)
                self._watch.start(_WATCH_S)
                self._clipboard.setText("", mode)
            is_gone = self._digest(mode) != digest
            if not is_gone:
                self._cleared.pop(mode, None)
            outcomes.add(is_gone)
        if outcomes:
            self.put_back.emit(all(outcomes))

    def _stop_watching(self) -> None:
        self._watch.stop()
        self._settling.stop()
        self._cleared.clear()

    def _our_modes(self) -> list[QClipboard.Mode]:
        return [mode for mode in list(self._ours) if self._is_ours(mode)]

    def _is_ours(self, mode: QClipboard.Mode) -> bool:
        return self._is_owner(mode) and self._data(mode) is not None and self._digest(mode) == self._ours.get(mode)

    def _is_owner(self, mode: QClipboard.Mode) -> bool:
        if _cannot_tell():
            return True
        owns = self._clipboard.ownsClipboard if mode is QClipboard.Mode.Clipboard else self._clipboard.ownsSelection
        return owns()

    def _data(self, mode: QClipboard.Mode) -> QMimeData | None:
        if mode is QClipboard.Mode.Selection and not self._clipboard.supportsSelection():
            return None
        data: QMimeData | None = self._clipboard.mimeData(mode)  # None where nothing is there, whatever the stubs say
        return data if data is not None and data.text() else None

    def _digest(self, mode: QClipboard.Mode) -> bytes:
        return hashlib.sha256(self._clipboard.text(mode).encode("utf-8", "surrogatepass")).digest()


def is_refused() -> bool:
    """Return whether the desktop would not let the program change the clipboard now.

    Wayland lets only the window with the keyboard do so, and does not report a refusal.
    """
    return _is_wayland() and QGuiApplication.focusWindow() is None


def _is_wayland() -> bool:
    return QGuiApplication.platformName().startswith("wayland")


def _marked(data: QMimeData) -> QMimeData:
    marked = QMimeData()
    for name in data.formats():
        marked.setData(name, data.data(name))
    for name, content in MARKS.items():
        marked.setData(name, content)
    return marked


def _cannot_tell() -> bool:
    """Return whether this platform has a clipboard of the program's own without a notion of ownership."""
    return QGuiApplication.platformName() in {"offscreen", "minimal"}
