"""A name server that hangs keeps nobody: not the request beyond its limit, and not the end of the program."""

from __future__ import annotations

import asyncio
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.runtime.name_lookup import PlainEventLoop
from desktop.twilio import errors
from desktop.twilio.client import ConversationsClient
from desktop.twilio.hosts import Origin
from desktop.twilio.transport.retry import Limits
from tests.fake_twilio import CREDENTIALS
from tests.waiting import LONGEST_S

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

HANGING = """
import asyncio, os, signal, socket, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)  # what runs in the background may have inherited another
# Not by print: a thread that ends with the program while it holds the lock of standard output makes Python abort.
socket.getaddrinfo = lambda *_: (os.write(1, b"asked\\n"), time.sleep(600))
from desktop.runtime.name_lookup import PlainEventLoop
from desktop.twilio.client import ConversationsClient
from desktop.twilio.hosts import Origin
from desktop.twilio.types import Credentials

async def main():
    await ConversationsClient(Origin("https", "conversations.twilio.com")).configuration(Credentials("AC", "SK", "x"))

try:
    with asyncio.Runner(loop_factory=PlainEventLoop) as runner:
        runner.run(main())
except KeyboardInterrupt:
    sys.exit(130)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_ctrl_c_ends_a_command_whose_name_server_hangs() -> None:
    root = Path(__file__).resolve().parents[2]
    with subprocess.Popen([sys.executable, "-c", HANGING], cwd=root, stdout=subprocess.PIPE, text=True) as command:
        assert command.stdout is not None
        assert command.stdout.readline() == "asked\n"

        command.send_signal(signal.SIGINT)

        assert command.wait(LONGEST_S) == 130


async def test_a_request_whose_name_server_hangs_ends_at_its_limit(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    released = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_: released.wait(LONGEST_S))
    client = ConversationsClient(Origin("https", "conversations.twilio.com"), limits=Limits(connect_s=0.2, waits_s=()))

    with pytest.raises(errors.ConnectTimeoutError):
        await client.configuration(CREDENTIALS)

    released.set()
    await client.aclose()


def test_names_are_looked_up_as_the_system_does() -> None:
    asked = ("localhost", 80)  # a system without a file of names, such as a bare Debian, may know none
    try:
        expected: object = socket.getaddrinfo(*asked, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        expected = error.errno

    with asyncio.Runner(loop_factory=PlainEventLoop) as runner:
        assert runner.run(_outcome(*asked)) == expected


async def _outcome(host: str, port: int) -> object:
    try:
        return await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        return error.errno
