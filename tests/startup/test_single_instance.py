"""One program per user, origin and account; nobody else's socket is trusted."""

from __future__ import annotations

import json
import os
import resource
import socket
import stat
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication

from desktop.startup.command_line import CommandLine, StartRequest
from desktop.startup.single_instance import (
    FirstStart,
    HandoverServer,
    hand_over,
    hand_over_or_be_first,
    server_name,
)
from desktop.twilio.hosts import parse_api_url
from desktop.twilio.types import ParticipantKind
from tests.waiting import LONGEST_S

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

REQUEST = StartRequest(ParticipantKind.ADDRESS, "+14155550142", "all", None, search=True)


HOLDS = """
import sys
from desktop.startup.single_instance import FirstStart
first = FirstStart(sys.argv[1])
print(first.acquire(), flush=True)
sys.stdin.read()
"""
"""A program that is just starting, and never gets any further."""


def answer_to(peer: socket.socket, line: bytes) -> bytes:
    """Return the answer; empty when the other side closed."""
    try:
        peer.sendall(line)
        return peer.recv(16)
    except ConnectionError:
        return b""


def name_in(environ: dict[str, str], parsed: CommandLine | None = None) -> str | None:
    return server_name(parsed or CommandLine(), environ)


@pytest.fixture
def name(tmp_path: Path) -> str:
    tmp_path.chmod(0o700)
    found = name_in({"XDG_RUNTIME_DIR": str(tmp_path)})
    assert found is not None
    return found


def handed_over_from_a_thread(name: str, start_request: StartRequest) -> list[bool]:
    results: list[bool] = []
    threading.Thread(target=lambda: results.append(hand_over(name, start_request)), daemon=True).start()
    return results


def test_a_second_start_hands_everything_over(qtbot: QtBot, name: str) -> None:
    server = HandoverServer(name)
    taken: list[StartRequest] = []
    server.taken.connect(taken.append)
    assert server.listen()

    results = handed_over_from_a_thread(name, REQUEST)
    qtbot.waitUntil(lambda: bool(results))

    assert results == [True]
    assert taken == [REQUEST]
    server.close()


def test_without_a_first_program_nothing_is_handed_over(name: str) -> None:
    assert not hand_over(name, REQUEST)


def test_a_socket_left_behind_by_a_crash_is_replaced(qtbot: QtBot, name: str) -> None:
    left = socket.socket(socket.AF_UNIX)
    left.bind(name)
    left.close()
    assert not hand_over(name, REQUEST)

    server = HandoverServer(name)

    assert server.listen()
    server.close()
    assert not Path(name).exists()


@pytest.mark.parametrize("line", [b"rubbish\n", b"{}\n", b"\xff\xfe\n", b"x" * 70_000 + b"\n"])
def test_rubbish_is_refused_and_the_server_lives(qtbot: QtBot, name: str, line: bytes) -> None:
    server = HandoverServer(name)
    taken: list[StartRequest] = []
    server.taken.connect(taken.append)
    server.listen()

    with socket.socket(socket.AF_UNIX) as one:
        one.connect(name)
        one.sendall(line)
        results = handed_over_from_a_thread(name, REQUEST)
        qtbot.waitUntil(lambda: bool(results))

    assert results == [True]
    assert taken == [REQUEST]
    server.close()


def test_a_program_that_does_not_answer_is_given_up(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.startup.single_instance._PATIENCE_S", 0.1)
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(name)
        deaf.listen()

        assert not hand_over(name, REQUEST)


def test_origin_demo_and_environment_account_each_have_a_program_of_their_own(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    runtime = {"XDG_RUNTIME_DIR": str(tmp_path)}
    account = {**runtime, "TWILIO_ACCOUNT_SID": "AC1"}

    names = {
        name_in(runtime),
        name_in(account),
        name_in({**account, "TWILIO_API_KEY": "SK1"}),
        name_in(runtime, CommandLine(demo=True)),
        name_in(runtime, CommandLine(api_url=parse_api_url("http://127.0.0.1:1"))),
    }

    assert len(names) == 5
    assert name_in(account, CommandLine(demo=True)) in names


def test_accounts_of_the_environment_are_told_apart_by_all_that_leads_to_them(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    runtime = {"XDG_RUNTIME_DIR": str(tmp_path)}
    account = {**runtime, "TWILIO_ACCOUNT_SID": "AC1", "TWILIO_API_KEY": "SK1"}
    others = [{"TWILIO_ACCOUNT_SID": "AC2"}, {"TWILIO_REGION": "ie1"}, {"TWILIO_EDGE": "dublin"}]

    names = {name_in(account), *(name_in({**account, **other}) for other in others)}

    assert len(names) == 4
    assert name_in({**account, "TWILIO_API_KEY": " SK1 "}) == name_in(account)
    assert name_in({**runtime, "TWILIO_ACCOUNT_SID": "AC1", "TWILIO_API_KEY_SID": "SK1"}) == name_in(account)
    assert name_in({**runtime, "TWILIO_REGION": "ie1", "TWILIO_ACCOUNT_SID": " "}) == name_in(runtime)


def test_each_display_has_a_program_of_its_own(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    runtime = {"XDG_RUNTIME_DIR": str(tmp_path)}

    first = name_in({**runtime, "DISPLAY": ":1"})

    assert name_in({**runtime, "DISPLAY": ":1.1"}) == first
    assert name_in({**runtime, "DISPLAY": ":2"}) != first
    assert name_in({**runtime, "DISPLAY": "localhost:1"}) != first
    wayland = name_in({**runtime, "DISPLAY": ":1", "WAYLAND_DISPLAY": "wayland-0"})
    assert wayland not in {first, name_in({**runtime, "WAYLAND_DISPLAY": "wayland-1"})}
    assert wayland == name_in({**runtime, "WAYLAND_DISPLAY": "wayland-0"})


def test_a_new_instance_has_no_name(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)

    assert name_in({"XDG_RUNTIME_DIR": str(tmp_path)}, CommandLine(new_instance=True)) is None


def test_a_start_waits_for_the_socket_of_one_that_came_a_moment_before(qtbot: QtBot, name: str) -> None:
    first = hand_over_or_be_first(name, StartRequest())
    assert first is not None
    handed: list[object] = []
    threading.Thread(target=lambda: handed.append(hand_over_or_be_first(name, REQUEST)), daemon=True).start()
    server = HandoverServer(name)
    taken: list[StartRequest] = []
    server.taken.connect(taken.append)
    assert not handed

    server.listen()
    qtbot.waitUntil(lambda: bool(handed))

    assert handed == [None]
    assert taken == [REQUEST]
    server.close()


def test_a_start_takes_the_place_of_one_that_ends_meanwhile(name: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS, name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        assert not FirstStart(name).acquire()
        process.kill()
        process.wait()

        first = hand_over_or_be_first(name, REQUEST)

    assert first is not None
    assert first.acquire()


def test_a_program_that_neither_listens_nor_ends_is_waited_for_no_longer_than_that(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.startup.single_instance._START_LIMIT_S", 0.05)
    stuck = FirstStart(name)
    assert stuck.acquire()

    assert hand_over_or_be_first(name, REQUEST) is not None


def test_a_closed_server_takes_nothing(qtbot: QtBot, name: str) -> None:
    server = HandoverServer(name)
    taken: list[StartRequest] = []
    server.taken.connect(taken.append)
    server.listen()
    with socket.socket(socket.AF_UNIX) as late:
        late.connect(name)
        late.settimeout(LONGEST_S)
        server.close()

        assert answer_to(late, REQUEST.to_json().encode() + b"\n") == b""
    qtbot.wait(1)  # whatever was on its way has come
    assert taken == []
    assert not hand_over(name, REQUEST)


def test_what_is_handed_over_may_come_in_parts(qtbot: QtBot, name: str) -> None:
    server = HandoverServer(name)
    server.listen()
    line = REQUEST.to_json().encode() + b"\n"
    with socket.socket(socket.AF_UNIX) as slow:
        slow.connect(name)
        for part in (line[:20], line[20:-1]):
            slow.sendall(part)
            qtbot.wait(1)

        with qtbot.waitSignal(server.taken) as taken:
            slow.sendall(line[-1:])

    assert taken.args == [REQUEST]
    server.close()


def test_the_socket_of_a_program_that_took_the_place_stays(qtbot: QtBot, name: str) -> None:
    ending, following = HandoverServer(name), HandoverServer(name)
    ending.listen()
    Path(name).unlink()
    following.listen()

    ending.close()

    results = handed_over_from_a_thread(name, REQUEST)
    qtbot.waitUntil(lambda: bool(results))
    assert results == [True]
    following.close()


def test_a_start_is_taken_once_there_are_descriptors_again(
    qtbot: QtBot, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.startup.single_instance._REST_MS", 20)
    server = HandoverServer(name)
    server.listen()
    with socket.socket(socket.AF_UNIX) as other:
        other.connect(name)
        other.sendall(REQUEST.to_json().encode() + b"\n")
        before = resource.getrlimit(resource.RLIMIT_NOFILE)
        free = os.dup(other.fileno())
        os.close(free)
        resource.setrlimit(resource.RLIMIT_NOFILE, (free, before[1]))
        try:
            for _ in range(3):
                QCoreApplication.processEvents()
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, before)

        with qtbot.waitSignal(server.taken) as taken:
            pass

    assert taken.args == [REQUEST]
    server.close()


def test_the_socket_is_the_users_alone(qtbot: QtBot, name: str) -> None:
    server = HandoverServer(name)
    server.listen()

    assert stat.S_IMODE(os.lstat(name).st_mode) == 0o600
    server.close()


def test_the_name_of_the_socket_tells_nothing(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)

    found = name_in({"XDG_RUNTIME_DIR": str(tmp_path), "TWILIO_ACCOUNT_SID": "AC" + "1" * 32})

    assert found is not None
    assert "1" * 8 not in Path(found).name


def test_a_folder_that_others_can_enter_is_not_used(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)

    assert name_in({"XDG_RUNTIME_DIR": str(tmp_path)}) is None
    assert name_in({}) is None
    assert name_in({"XDG_RUNTIME_DIR": str(tmp_path / "missing")}) is None


@pytest.mark.skipif(os.getuid() != 0, reason="only root can make a folder of another user")
def test_another_users_folder_is_not_used(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    os.chown(tmp_path, 65534, 65534)

    assert name_in({"XDG_RUNTIME_DIR": str(tmp_path)}) is None


def test_what_is_handed_over_is_plain_json() -> None:
    assert json.loads(REQUEST.to_json())["kind"] == "Address"


def test_of_two_programs_that_start_in_one_moment_the_first_keeps_the_socket(qtbot: QtBot, name: str) -> None:
    first, second = HandoverServer(name), HandoverServer(name)
    assert first.listen()

    assert not second.listen()

    results = handed_over_from_a_thread(name, REQUEST)
    qtbot.waitUntil(lambda: bool(results))
    assert results == [True]
    first.close()


def test_a_server_that_is_let_go_is_not_deleted_by_its_last_connection(name: str) -> None:
    code = (
        "import sys, threading\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from desktop.startup.command_line import StartRequest\n"
        "from desktop.startup.single_instance import HandoverServer, hand_over\n"
        "app = QCoreApplication([])\n"
        "for _ in range(20):\n"
        "    server, results = HandoverServer(sys.argv[1]), []\n"
        "    server.listen()\n"
        "    other = threading.Thread(target=lambda: results.append(hand_over(sys.argv[1], StartRequest())))\n"
        "    other.start()\n"
        "    while not results:\n"
        "        app.processEvents()\n"
        "    other.join()\n"
        "    server.close()\n"
        "    del server\n"
        "    for _ in range(5):\n"
        "        app.processEvents()\n"
        "print('alive')\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", code, name], capture_output=True, text=True, check=False, timeout=LONGEST_S
    )

    assert done.stdout == "alive\n"
