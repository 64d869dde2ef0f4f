"""One lookup in the demo account off screen, and a picture of the window: the main job without a display.

Called by ``dev.py run`` with the environment's Python: ``demo_picture.py PICTURE [ARGUMENTS]``. It drives the program
from outside, by what is promised to scripts alone: a window comes, and its summary says ``complete`` in the end.
"""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
import threading
import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QWidget

LIMIT_S = 90.0
TICK_S = 0.1
SETTLE_TICKS = 8
"""What moves in the window (a strip that unfolds, a selection) comes to rest within these."""
SIZE_PX = (1280, 800)
ENDS = ("complete", "more available", "stopped", "incomplete")


class Watcher(QObject):
    """Checks ten times a second whether the lookup has ended, then takes the picture and closes the window.

    Signals:
        ticked: from the timing thread; the slot runs in the window's thread once there is an event loop.
    """

    ticked = Signal()

    def __init__(self, picture: Path) -> None:
        super().__init__()
        self._picture = picture
        self._end = time.monotonic() + LIMIT_S
        self._rest = SETTLE_TICKS
        self.summary = ""
        self.saved = False
        self.ticked.connect(self._look, Qt.ConnectionType.QueuedConnection)
        threading.Thread(target=self._tick, daemon=True).start()

    def _tick(self) -> None:
        # Qt may take this object away as soon as the picture is there.
        with contextlib.suppress(RuntimeError):
            while not self.saved:
                time.sleep(TICK_S)
                self.ticked.emit()

    def _look(self) -> None:
        windows = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and widget.windowTitle()]
        if self.saved or (not windows and time.monotonic() < self._end):
            return
        if time.monotonic() > self._end:
            print(
                f"No end of the lookup within {LIMIT_S:.0f} s: {self.summary or 'no window'}",
                file=sys.stderr,
                flush=True,
            )
            os._exit(1)
        window = windows[0]
        window.resize(*SIZE_PX)
        self.summary = summary_of(window)
        if not any(word in self.summary for word in ENDS):
            return
        if self._rest == SETTLE_TICKS:
            for table in window.findChildren(QTableView):
                table.selectRow(0)  # so that the pane beside it has something to show
        self._rest -= 1
        if self._rest <= 0:
            self.saved = window.grab().save(str(self._picture))
            window.close()


def summary_of(window: QWidget) -> str:
    """Return the sentence on the lookup: the only label that begins with a number and holds one of the ends."""
    texts = [label.text() for label in window.findChildren(QLabel)]
    return next((text for text in texts if text[:1].isdigit() and any(word in text for word in ENDS)), "")


def main(picture: Path, arguments: list[str]) -> int:
    """Run the program with ``arguments``; return 0 when the picture is there."""
    from desktop.__main__ import main as run

    watcher = Watcher(picture)
    run(arguments)
    if not watcher.saved:
        why = (
            f"The picture cannot be written to {picture}" if watcher.summary else "The program ended before its lookup"
        )
        print(why, file=sys.stderr)
        return 1
    print(f"{watcher.summary}\nPicture of the window: {picture}")
    return 0


def demo_arguments() -> list[str]:
    """Return the first participant that the start page offers, as arguments."""
    from desktop.demo import account as demo_account

    query = demo_account.PARTICIPANTS[0].query
    return ["--demo", f"--{query.kind.value.lower()}", query.text, "--search"]


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="convolook-demo-", ignore_cleanup_errors=True) as home:
        # A home of its own: nobody's settings are read, written or shown in the picture.
        folders = ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
        os.environ |= dict.fromkeys(folders, home)
        asked = sys.argv[2:]
        sys.exit(main(Path(sys.argv[1]).resolve(), asked if "--search" in asked else demo_arguments()))
