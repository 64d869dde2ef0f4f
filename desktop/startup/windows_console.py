"""The console a windowed Windows program was started from, or a message box where there is none."""

from __future__ import annotations

import io
import os
import sys

_ATTACH_PARENT_PROCESS = -1
_MB_ICONINFORMATION = 0x40


class WindowsConsole:
    """A target for ``print`` of a windowed Windows program.

    It has neither ``sys.stdout`` nor ``sys.stderr`` unless it was started with pipes. Then the parent's console is
    attached; without one, texts are collected and shown in a message box.
    Source: Microsoft, "AttachConsole function".
    """

    def __init__(self) -> None:
        self._collected: io.StringIO | None = None
        if sys.stdout is not None and sys.stderr is not None:
            return
        if self._attach():
            console = open("CONOUT$", "w", encoding="utf-8", errors="replace")  # noqa: PTH123, SIM115 - a device
            sys.stdout = sys.stdout or console
            sys.stderr = sys.stderr or console
        else:
            self._collected = io.StringIO()
            sys.stdout = sys.stdout or self._collected
            sys.stderr = sys.stderr or io.TextIOWrapper(open(os.devnull, "wb"))  # noqa: PTH123, SIM115 - a device

    @property
    def can_print(self) -> bool:
        """Return whether printed text reaches a console or pipe."""
        return self._collected is None

    def tell_error(self, text: str) -> None:
        """Show why the program does not start."""
        if self._collected is None:
            sys.stderr.write(text if text.endswith("\n") else text + "\n")
        else:
            self._show(text)

    def show_printed(self) -> None:
        """Show collected texts in a message box, if there was no console to print them to."""
        if self._collected is not None and self._collected.getvalue():
            self._show(self._collected.getvalue())

    @staticmethod
    def _attach() -> bool:
        import ctypes

        return bool(ctypes.windll.kernel32.AttachConsole(_ATTACH_PARENT_PROCESS))  # type: ignore[attr-defined]

    @staticmethod
    def _show(text: str) -> None:
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, text, "Convolook", _MB_ICONINFORMATION)  # type: ignore[attr-defined]
