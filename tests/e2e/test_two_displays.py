"""One user at two displays: each has a program of its own, and a link goes to the one where it was opened."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from desktop.startup.command_line import CommandLine
from desktop.startup.single_instance import server_name
from tests.program import Program
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator


pytestmark = pytest.mark.screen

SAYS_WHAT_IT_TAKES = """
from desktop.window import session

took = session.WindowSession.take

def take(self, start_request):
    took(self, start_request)
    print(start_request.text, "in", self.bar.current_query.text, flush=True)

session.WindowSession.take = take
"""


@pytest.fixture
def displays() -> Iterator[tuple[str, str]]:
    """Yield this test's display and one more, each with a window manager or without."""
    with one_more_display() as (number, _server):
        yield os.environ["DISPLAY"], number


@contextlib.contextmanager
def one_more_display() -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """Yield the name of a display and its server."""
    reading, writing = os.pipe()
    command = [shutil.which("Xvfb") or "Xvfb", "-displayfd", str(writing), "-screen", "0", "1024x700x24", "-noreset"]
    with subprocess.Popen([*command, "-nolisten", "tcp"], stderr=subprocess.DEVNULL, pass_fds=(writing,)) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as pipe:
                number = pipe.readline().strip()
            assert number, "Xvfb did not start"
            yield f":{number}", server
        finally:
            server.terminate()


async def test_a_link_goes_to_the_program_of_its_own_display(tmp_path: Path, displays: tuple[str, str]) -> None:
    texts = ("+14155550101", "+14155550102")
    with contextlib.ExitStack() as stack:
        running = []
        for display in displays:
            program = at(display, tmp_path, before=SAYS_WHAT_IT_TAKES)
            running.append(stack.enter_context(program))
            await until(partial(listens, display, tmp_path))
        assert [program.process.poll() for program in running] == [None, None]

        for display, text in zip(displays, texts, strict=True):
            with at(display, tmp_path, "--", f"convolook://lookup?address={quote(text)}") as opener:
                assert opener.wait().status == 0

        ended = [program.signal(signal.SIGTERM) for program in running]

    assert [one.output for one in ended] == [f"{text} in {text}\n" for text in texts]
    assert [(one.status, one.errors) for one in ended] == [(0, ""), (0, "")]


async def test_a_display_that_dies_ends_the_program_in_one_line(tmp_path: Path) -> None:
    with one_more_display() as (display, server), at(display, tmp_path) as program:
        await until(partial(listens, display, tmp_path))

        server.kill()
        ended = program.wait()

    assert (ended.status, ended.output) == (1, "")
    assert ended.errors == "convolook: the connection to the display broke\n"


def at(display: str, home: Path, *arguments: str, before: str = "") -> Program:
    return Program(home, "--demo", *arguments, before=before, signed_in=False, DISPLAY=display, QT_QPA_PLATFORM="xcb")


def listens(display: str, home: Path) -> bool:
    name = server_name(CommandLine(demo=True), {"DISPLAY": display, "XDG_RUNTIME_DIR": str(home / "run")})
    return name is not None and Path(name).exists()
