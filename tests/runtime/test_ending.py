"""A background call that is still at work when the program ends neither aborts it nor holds it up."""

from __future__ import annotations

import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.program import ROOT, Program
from tests.waiting import wait_for

if TYPE_CHECKING:
    from pathlib import Path

IN_QT = """
import pathlib
from desktop.participant import interpretation

def for_ever():
    from PySide6.QtCore import QByteArray

    while True:
        QByteArray(bytes(1000)).toHex()
        pathlib.Path({begun!r}).touch()

interpretation.warm_up = for_ever
"""

ENDING = """
import atexit, sys, threading
from desktop.runtime.ending import end

atexit.register(print, "Python's own end")
if {at_work}:
    threading.Thread(target=threading.Event().wait, daemon=True).start()
print("printed", end=" ")
sys.exit(end(3))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM for one process")
def test_a_call_inside_of_qt_does_not_abort_the_program_at_its_end(tmp_path: Path) -> None:
    begun = tmp_path / "begun"
    with Program(tmp_path, "--demo", before=IN_QT.format(begun=str(begun))) as program:
        wait_for(begun.exists)

        ended = program.signal(signal.SIGTERM)

    assert (ended.status, ended.errors) == (0, "")


@pytest.mark.parametrize(("at_work", "printed"), [(True, "printed "), (False, "printed Python's own end\n")])
def test_what_was_printed_arrives_and_the_status_stays(at_work: bool, printed: str) -> None:
    code = ENDING.format(at_work=at_work)

    ended = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)

    assert (ended.returncode, ended.stdout, ended.stderr) == (3, printed, "")
