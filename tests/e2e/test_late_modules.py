"""What a start and a first lookup go without: parts of the program, and libraries, that are loaded when they are used.

Each of them is memory that every window would take, and most are time before it answers.
"""

from __future__ import annotations

import signal
from importlib.util import find_spec
from typing import TYPE_CHECKING

from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.fake_twilio import conversations
from tests.program import Program
from tests.waiting import wait_for

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fake_twilio import FakeServer, FakeTwilio

NUMBER = "+15558675310"

LATE = {
    *("argparse", "bz2", "configparser", "copy", "csv", "ctypes", "html", "html.entities", "httpx._main", "idna"),
    *("locale", "lzma", "pickle", "shlex", "shutil", "typing_extensions", "xml"),
    *("PySide6.QtSvg", "PySide6.support.signature.parser"),
    *("desktop.accounts.keyring_messages", "desktop.messages.api_errors", "desktop.messages.failures"),
    *("desktop.detail.answer_fields", "desktop.detail.common_fields", "desktop.window.diagnostics"),
    *("desktop.accounts.widgets.accounts_dialog", "desktop.settings.widgets.settings_dialog", "desktop.demo.transport"),
    *("desktop.detail.comparison_model", "desktop.detail.transcript", "desktop.detail.widgets.link_pages"),
    *("desktop.detail.widgets.compare_view", "desktop.detail.widgets.raw_view", "desktop.export.reader"),
    *("desktop.export.widgets.export_dialog", "desktop.export.writer", "desktop.lookup.list_reader"),
    *("desktop.lookup.widgets.many_dialog", "desktop.window.widgets.help_viewer"),
}

TELL = """
import os, signal, sys

def tell(*_):
    there = [name for name, one in sys.modules.items() if one is not None and type(one).__name__ != "_LateModule"]
    with open({part!r}, "w") as file:
        file.write("\\n".join(there))
    os.rename({part!r}, {told!r})

signal.signal(signal.SIGUSR1, tell)
"""


def test_a_start_and_a_first_lookup_load_only_what_they_need(
    tmp_path: Path, fake: FakeTwilio, server: FakeServer
) -> None:
    fake.add(ParticipantQuery(ParticipantKind.ADDRESS, NUMBER), conversations(180))
    told = tmp_path / "told"
    before = TELL.format(part=str(tmp_path / "part"), told=str(told))
    with Program(tmp_path, "--api-url", server.url, "--address", NUMBER, "--search", before=before) as program:
        wait_for(lambda: len(server.requests) == 4)  # the last page is asked for, so others are in the table

        program.process.send_signal(signal.SIGUSR1)
        wait_for(told.exists)

        assert all(find_spec(name) for name in LATE if name.startswith("desktop."))
        loaded = set(told.read_text().split("\n"))
        assert {"desktop.window.workspace", "httpx", "h11"} <= loaded
        assert loaded & LATE == set()
        assert program.process.poll() is None  # a signal that is none of those that end it
