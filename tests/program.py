"""The whole program in a process of its own, with a home of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from tests.fake_twilio import ACCOUNT_SID, API_KEY_SID, SECRET
from tests.waiting import LONGEST_S

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
RUN = "import sys; from desktop.__main__ import main; sys.exit(main(sys.argv[1:]))"


@dataclass
class Ended:
    """The end of a program: status, time and output."""

    status: int
    took_s: float
    output: str
    errors: str


class Program:
    """One start of the program, to be used in ``with``; killed at the end if it still runs."""

    def __init__(
        self,
        home: Path,
        *arguments: str,
        before: str = "",
        wrapper: str = "",
        preexec: Callable[[], None] | None = None,
        signed_in: bool = True,
        **environ: str,
    ) -> None:
        """Prepare the start.

        Args:
            home: folder for everything that the program writes.
            arguments: of the command line.
            before: Python that runs in the process before the program does.
            wrapper: a line of the shell that starts ``"$@"``, such as with its output elsewhere.
            preexec: called in the new process before Python starts in it.
            signed_in: whether there is an account in the environment.
            environ: added to the environment.
        """
        self.home = home
        runtime = home / "run"
        runtime.mkdir(mode=0o700, exist_ok=True)
        account = {"TWILIO_ACCOUNT_SID": ACCOUNT_SID, "TWILIO_API_KEY": API_KEY_SID, "TWILIO_API_SECRET": SECRET}
        self._environ = {
            **os.environ,
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_STATE_HOME": str(home / "state"),
            "XDG_RUNTIME_DIR": str(runtime),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
            **(account if signed_in else {}),
            **environ,
        }
        self._command = [sys.executable, "-c", f"{before}\n{RUN}", *arguments]
        if wrapper:
            self._command = ["sh", "-c", wrapper, "sh", *self._command]
        self._preexec = preexec

    def __enter__(self) -> Self:
        """Start it."""
        self.process = subprocess.Popen(
            self._command,
            cwd=ROOT,
            env=self._environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            preexec_fn=self._preexec,  # noqa: PLW1509 - no threads of ours are at work while the test waits
        )
        return self

    def __exit__(self, *_: object) -> None:
        """Kill a process that still runs."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.communicate()

    @property
    def settings(self) -> Path:
        """Return the path of its settings file."""
        return self.home / "config" / "Convolook" / "Convolook.ini"

    @property
    def log(self) -> Path:
        """Return the path of its log."""
        return self.home / "state" / "Convolook" / "convolook.log"

    @property
    def crash_file(self) -> Path:
        """Return the path of its crash file."""
        return self.home / "state" / "Convolook" / "crash.log"

    def signal(self, number: int) -> Ended:
        """Send a signal, and wait for the end."""
        begun_s = time.monotonic()
        self.process.send_signal(number)
        return self.wait(begun_s)

    def wait(self, begun_s: float | None = None) -> Ended:
        """Wait for the end.

        Raises:
            AssertionError: it did not come; this says what all threads of the program were doing.
        """
        since_s = time.monotonic() if begun_s is None else begun_s
        try:
            self.process.wait(timeout=LONGEST_S)
        except subprocess.TimeoutExpired:
            self.process.send_signal(signal.SIGABRT)  # its last deed is to write its stacks to the crash file
            self.process.wait(timeout=LONGEST_S)
            stacks = self.crash_file.read_text("utf-8") if self.crash_file.exists() else "where nothing writes stacks"
            raise AssertionError(f"the program did not end; it was\n{stacks}") from None
        took_s = time.monotonic() - since_s
        output, errors = self.process.communicate()
        return Ended(self.process.returncode, took_s, output, errors)
