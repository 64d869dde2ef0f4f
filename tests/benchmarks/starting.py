"""A start under measurement: ``start`` the program, ``bare`` a window with nothing in it; prints its figures as JSON.

``stay`` shows that window until it is closed, for those who time it from outside.

Nothing is imported here that the one or the other would not import itself: it would be counted to both.
"""

from __future__ import annotations

import os
import sys
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path


def private_mb(process: int | str = "self") -> float:
    """Return the private memory of a process in MB."""
    with open(f"/proc/{process}/smaps_rollup", encoding="ascii") as file:  # noqa: PTH123 - pathlib is not for free
        return sum(int(line.split()[1]) for line in file if line.startswith("Private_")) / 1024


def tell_painted() -> None:
    """Print the seconds since ``run.py`` started this process, and the memory that is this process's alone."""
    wall_s, cpu_s = time.monotonic() - float(os.environ["STARTED"]), time.process_time()
    sys.stdout.write(f'{{"wall_s": {wall_s}, "cpu_s": {cpu_s}, "private_mb": {private_mb()}}}\n')
    sys.stdout.flush()
    os._exit(0)


def bare(*, stays: bool = False) -> None:
    """Show a window with an empty table."""
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(QTableView())
    window.resize(1200, 700)
    window.show()
    if stays:
        sys.exit(app.exec())
    for _ in range(3):
        app.processEvents()
    tell_painted()


def start() -> None:
    """Start the program as its user does, and end it once it is painted and its event loop answers."""
    from desktop import __main__
    from desktop.runtime import paths

    def state_dir() -> Path:
        """Return the folder, in place of what comes right after the first paint."""
        tell_painted()
        raise AssertionError

    paths.state_dir = state_dir
    __main__.main(["--demo"])


if __name__ == "__main__":
    if sys.argv[1] == "start":
        start()
    else:
        bare(stays=sys.argv[1] == "stay")
