"""``--print`` as a process: rows without a window, whole whatever happens, and without Qt."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from desktop.accounts.account import AccountKind
from desktop.console.print_command import RefusedError, Setup, read_setup
from desktop.console.words import COLUMNS
from desktop.results.columns import default_columns
from desktop.runtime.interrupts import SIGNALS
from desktop.settings.ini_file import IniFile
from desktop.settings.policy import Forbidden, Policy, PolicyAccount
from desktop.startup import command_line
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.fake_rows import conversations
from tests.fake_twilio import (
    ACCOUNT_SID,
    API_KEY_SID,
    SECRET,
    SERVICES,
    FakeTwilio,
    Fault,
    Reply,
    error_body,
    in_service,
    page,
    sid,
)
from tests.program import ROOT, RUN
from tests.table_rows import row
from tests.waiting import FOR_EVER_S, LONGEST_S, wait_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.fake_server import FakeServer
    from tests.fake_twilio import Asked

ANN, BO = "+15558675310", "+15558675311"
ADDRESS = ParticipantKind.ADDRESS


@pytest.fixture
def fake() -> FakeTwilio:
    made = FakeTwilio()
    made.add(ParticipantQuery(ADDRESS, ANN), conversations(120, text=ANN))
    made.add(ParticipantQuery(ADDRESS, BO), conversations(3, text=BO))
    return made


@pytest.fixture
def server(fake: FakeTwilio) -> Iterator[FakeServer]:
    with fake.server() as running:
        yield running


def environ(home: Path, **more: str) -> dict[str, str]:
    account = {"TWILIO_ACCOUNT_SID": ACCOUNT_SID, "TWILIO_API_KEY": API_KEY_SID, "TWILIO_API_SECRET": SECRET}
    kept = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    return {**kept, "HOME": str(home), "XDG_CONFIG_HOME": str(home), "PYTHONPATH": str(ROOT), **account, **more}


def start(home: Path, server: FakeServer, *arguments: str, **pipes: Any) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", RUN, "--api-url", server.url, *arguments]
    pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | pipes
    started: Any = subprocess.Popen(command, cwd=ROOT, env=environ(home), bufsize=0, **pipes)
    made: subprocess.Popen[bytes] = started
    return made


def ended_in(environment: dict[str, str], *command: str) -> subprocess.CompletedProcess[bytes]:
    """Run a command from the project's folder to its end."""
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False, timeout=LONGEST_S)


def printed(home: Path, server: FakeServer, *arguments: str, given: bytes = b"") -> tuple[int, str, str]:
    """Run to the end and return exit status, standard output and standard error."""
    with start(home, server, *arguments, stdin=subprocess.PIPE) as process:
        output, errors = process.communicate(given, timeout=LONGEST_S)
    return process.returncode, output.decode(), errors.decode()


def test_json_is_one_array_of_rows_as_received(tmp_path: Path, server: FakeServer, fake: FakeTwilio) -> None:
    status, output, errors = printed(tmp_path, server, "--address", ANN, "--print", "json")

    assert status == 0
    assert json.loads(output) == fake.rows[ADDRESS, ANN, fake.default_service]
    assert errors == "convolook: 120 rows\n"


def test_nobody_found_is_an_empty_array(tmp_path: Path, server: FakeServer) -> None:
    assert printed(tmp_path, server, "--identity", "nobody", "--print", "json")[:2] == (0, "[]\n")


@pytest.mark.parametrize(("print_format", "separator"), [("csv", ","), ("tsv", "\t")])
def test_tables_have_every_column_by_its_header(
    tmp_path: Path, server: FakeServer, print_format: str, separator: str
) -> None:
    _status, output, _errors = printed(tmp_path, server, "--address", BO, "--print", print_format)

    lines = list(csv.DictReader(io.StringIO(output), delimiter=separator))
    assert len(lines) == 3
    assert list(lines[0]) == [column.title for column in COLUMNS]
    assert {line["Address"] for line in lines} == {BO}


def test_columns_are_those_of_the_window() -> None:
    shown = {column.title: column for column in default_columns()}
    one = row(7)

    assert [column.title for column in COLUMNS] == [column.title for column in default_columns()]
    for column in COLUMNS:
        theirs = shown[column.title]
        assert column.sensitivity is theirs.sensitivity
        assert column.title == "Channel" or (column.read(one) or "") == (theirs.text(one) or "")


def test_many_come_from_standard_input_in_order_and_once(tmp_path: Path, server: FakeServer) -> None:
    given = f"\ufeff{BO}\r\n\n  {ANN}\n{BO}\n+15550000000".encode()

    status, output, errors = printed(tmp_path, server, "--address", "-", "--print", "jsonl", given=given)

    rows = [json.loads(line) for line in output.splitlines()]
    assert status == 0
    assert [one["participant"] for one in rows] == [BO] * 3 + [ANN] * 120
    assert BO not in errors
    assert ANN not in errors


def of(text: str, number: int) -> Callable[[Asked], bool]:
    """Choose the requests for one page of one participant."""
    return lambda asked: asked.query.get("Address") == text and page(number)(asked)


def numbers(count: int) -> list[str]:
    return [f"+1555000{place:04d}" for place in range(count)]


def test_three_are_asked_at_once_and_printed_in_order(tmp_path: Path, server: FakeServer, fake: FakeTwilio) -> None:
    asked, running, most = numbers(7), 0, 0
    for place, text in enumerate(asked):
        fake.add(ParticipantQuery(ADDRESS, text), conversations(60 + place, text=text))
    counting, together = threading.Lock(), threading.Barrier(3, timeout=LONGEST_S)

    def answer(method: str, target: str, headers: dict[str, str]) -> Reply:
        nonlocal running, most
        with counting:
            running += 1
            most = max(most, running)
        first = dict(parse_qsl(urlsplit(target).query))
        if first["Address"] != asked[0] and "PageToken" not in first:
            together.wait()  # whoever asks one after the other stays here
        with counting:
            running -= 1
        return fake.answer(method, target, headers)

    server.answer = answer
    given = "\n".join(asked).encode()

    status, output, _errors = printed(tmp_path, server, "--address", "-", "--print", "jsonl", given=given)

    rows = [json.loads(line)["participant"] for line in output.splitlines()]
    assert status == 0
    assert rows == [text for place, text in enumerate(asked) for _ in range(60 + place)]
    assert most == 3


def test_rows_wait_for_those_before_them_and_only_so_many(tmp_path: Path, server: FakeServer, fake: FakeTwilio) -> None:
    fake.add(ParticipantQuery(ADDRESS, "+1999"), conversations(5_000, text="+1999"))
    release = threading.Event()

    def answer(method: str, target: str, headers: dict[str, str]) -> Reply:
        if ANN.removeprefix("+") in target and "Page=1" in target:
            assert release.wait(LONGEST_S)
        return fake.answer(method, target, headers)

    server.answer = answer
    with start(tmp_path, server, "--address", "-", "--print", "jsonl", stdin=subprocess.PIPE) as process:
        assert process.stdin is not None
        process.stdin.write(f"{ANN}\n+1999\n{BO}\n".encode())
        process.stdin.close()
        process.stdin = None
        wait_for(lambda: sum("1999" in line for line in server.lines) >= 20)
        ahead = sum("1999" in line for line in server.lines)
        release.set()
        output, _errors = process.communicate(timeout=LONGEST_S)

    rows = [json.loads(line)["participant"] for line in output.splitlines()]
    assert process.returncode == 0
    assert rows == [ANN] * 120 + ["+1999"] * 5_000 + [BO] * 3
    assert ahead < 30


def test_who_fails_between_others_is_told_and_the_others_stay_whole(
    tmp_path: Path, server: FakeServer, fake: FakeTwilio
) -> None:
    asked = numbers(5)
    for text in asked:
        fake.add(ParticipantQuery(ADDRESS, text), conversations(70, text=text))
    fake.fail(
        Fault(
            status=400, body=error_body(400, 20001), when=lambda one: page(2)(one) and asked[2] in one.query["Address"]
        )
    )
    fake.fail(
        Fault(429, error_body(429, 20429), {"Retry-After": "1"}, when=lambda one: asked[3] in one.query["Address"])
    )
    fake.fail(Fault(cut_after=200, when=lambda one: asked[4] in one.query["Address"]))

    status, output, errors = printed(
        tmp_path, server, "--address", "-", "--print", "json", given="\n".join(asked).encode()
    )

    counts = [sum(row["participant"] == text for row in json.loads(output)) for text in asked]
    assert status == 3
    assert counts == [70, 70, 50, 70, 70]
    assert "participant 3: Twilio refused the request" in errors
    assert not any(text in errors for text in asked)


def test_a_signal_among_three_keeps_what_was_printed_valid(
    tmp_path: Path, server: FakeServer, fake: FakeTwilio
) -> None:
    asked = numbers(6)
    for text in asked:
        fake.add(ParticipantQuery(ADDRESS, text), conversations(70, text=text))
    fake.fail(Fault(delay_s=FOR_EVER_S, times=None, when=of(asked[1], 2)))
    with start(tmp_path, server, "--address", "-", "--print", "json", stdin=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write("\n".join(asked).encode() + b"\n")  # and it stays open: more could come
        begun = b""
        while begun.count(b'"conversation_friendly_name"') < 120:
            begun += process.stdout.read(65536)
        process.send_signal(signal.SIGINT)
        rest, errors = process.communicate(timeout=LONGEST_S)

    rows = json.loads(begun + rest)
    assert process.returncode == 3
    assert [row["participant"] for row in rows] == [asked[0]] * 70 + [asked[1]] * 50
    assert b"not complete" in errors


def test_many_in_a_table_say_whose_each_row_is(tmp_path: Path, server: FakeServer) -> None:
    _status, output, _errors = printed(tmp_path, server, "--address", "-", "--print", "csv", given=f"{BO}\n".encode())

    lines = list(csv.DictReader(io.StringIO(output)))
    assert {line["Participant"] for line in lines} == {BO}


def test_a_page_that_fails_leaves_a_whole_array_and_status_3(
    tmp_path: Path, server: FakeServer, fake: FakeTwilio
) -> None:
    fake.fail(Fault(status=400, body=error_body(400, 20001), times=None, when=page(2)))

    status, output, errors = printed(tmp_path, server, "--address", ANN, "--print", "json")

    assert status == 3
    assert len(json.loads(output)) == 50
    assert "HTTP 400, Twilio 20001" in errors
    assert "incomplete" in errors


def test_some_failed_is_3_and_all_failed_is_1(tmp_path: Path, server: FakeServer, fake: FakeTwilio) -> None:
    fake.fail(Fault(status=400, body=error_body(400, 20001), times=None, when=lambda asked: ANN in str(asked.query)))
    both = f"{ANN}\n{BO}\n".encode()

    some, output, errors = printed(tmp_path, server, "--address", "-", "--print", "jsonl", given=both)
    all_of_them = printed(tmp_path, server, "--address", ANN, "--print", "json")

    assert (some, len(output.splitlines())) == (3, 3)
    assert "participant 1: Twilio refused the request" in errors
    assert all_of_them[:2] == (1, "[]\n")


def test_wrong_credentials_are_shown_once_and_said_for_each(
    tmp_path: Path, server: FakeServer, fake: FakeTwilio
) -> None:
    fake.accounts = {}

    status, _output, errors = printed(
        tmp_path, server, "--address", "-", "--print", "jsonl", given=b"+1555\n+1556\n+1557\n"
    )

    assert status == 1
    told = errors.splitlines()
    assert [line.split(": ")[1] for line in told] == ["participant 1", "participant 2", "participant 3"]
    assert all("check the account" in line for line in told)
    assert len(server.requests) == 1


def test_no_module_of_qt_is_loaded(tmp_path: Path, server: FakeServer) -> None:
    check = (
        "import sys; from desktop.__main__ import main;"
        f"status = main(['--api-url', {server.url!r}, '--service', 'all', '--address', {BO!r}, '--print', 'csv']);"
        "loaded = [one for one in sys.modules if one.startswith(('PySide6', 'shiboken6', 'qasync'))];"
        "sys.exit(f'{loaded}' if loaded else status)"
    )

    ended = ended_in(environ(tmp_path), sys.executable, "-c", check)

    assert ended.returncode == 0, ended.stderr.decode()
    assert b"Service 1" in ended.stdout


@pytest.mark.parametrize("print_format", ["jsonl", "json", "csv"])
def test_a_reader_that_has_enough_ends_it_in_silence(
    tmp_path: Path, server: FakeServer, fake: FakeTwilio, print_format: str
) -> None:
    fake.add(ParticipantQuery(ADDRESS, "+1999"), conversations(100_000, text="+1999"))
    with start(tmp_path, server, "--address", "+1999", "--print", print_format) as process:
        assert process.stdout is not None
        head = subprocess.run(["head", "-1"], stdin=process.stdout, capture_output=True, check=True, timeout=LONGEST_S)
        process.stdout.close()
        assert process.stderr is not None
        errors = process.stderr.read()
        status = process.wait(timeout=LONGEST_S)

    assert head.stdout.count(b"\n") == 1
    assert status == 3
    assert errors == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_a_full_disk_is_said(tmp_path: Path, server: FakeServer) -> None:
    with (
        Path("/dev/full").open("wb") as full,
        start(tmp_path, server, "--address", ANN, "--print", "csv", stdout=full) as process,
    ):
        _nothing, errors = process.communicate(timeout=LONGEST_S)

    assert process.returncode == 1
    assert errors == b"convolook: the disk is full\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
@pytest.mark.parametrize(("arguments", "status"), [(("--print", "json"), 0), (("--print", "nonsense"), 2)])
def test_messages_that_nobody_can_read_change_neither_output_nor_status(
    tmp_path: Path, server: FakeServer, arguments: tuple[str, ...], status: int
) -> None:
    with (
        Path("/dev/full").open("wb") as full,
        start(tmp_path, server, "--address", BO, *arguments, stderr=full) as process,
    ):
        output, _nothing = process.communicate(timeout=LONGEST_S)

    assert process.returncode == status
    assert status or len(json.loads(output)) == 3


def test_rows_of_somebody_else_are_said(tmp_path: Path, server: FakeServer, fake: FakeTwilio) -> None:
    fake.add(ParticipantQuery(ADDRESS, "+1777"), [*conversations(2, text="+1777"), *conversations(1, text=BO)])

    status, output, errors = printed(tmp_path, server, "--address", "+1777", "--print", "json")

    assert (status, len(json.loads(output))) == (0, 3)
    assert errors == "convolook: 1 row names another participant than was asked for\nconvolook: 3 rows\n"


def test_a_service_that_fails_keeps_nobody_from_the_others(
    tmp_path: Path, server: FakeServer, fake: FakeTwilio
) -> None:
    gone, other = SERVICES[1], SERVICES[2]
    fake.add(ParticipantQuery(ADDRESS, BO), conversations(2, text=BO, service=other), service=other)
    fake.fail(Fault(status=404, body=error_body(404, 20404), times=None, when=in_service(gone)))

    status, output, errors = printed(tmp_path, server, "--address", BO, "--service", "all", "--print", "json")

    assert (status, len(json.loads(output))) == (3, 5)
    assert errors.count("Twilio 20404") == 1


@pytest.mark.parametrize(("first_page", "rows"), [(100, 3), (0, 3)])
def test_services_that_cannot_all_be_listed_are_asked_as_far_as_they_are_known(
    tmp_path: Path, server: FakeServer, fake: FakeTwilio, first_page: int, rows: int
) -> None:
    fake.services += [{"sid": sid("IS", "more", place), "friendly_name": "more"} for place in range(first_page)]
    number = 2 if first_page else 1
    fake.fail(
        Fault(
            status=403,
            body=error_body(403, 20403),
            times=None,
            when=lambda asked: asked.path == "/v1/Services" and page(number)(asked),
        )
    )

    status, output, errors = printed(tmp_path, server, "--address", BO, "--service", "all", "--print", "json")

    assert (status, len(json.loads(output))) == (3, rows)
    assert errors.count("Twilio 20403") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX pipes")
def test_standard_input_may_be_without_blocking(tmp_path: Path, server: FakeServer) -> None:
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    with start(tmp_path, server, "--address", "-", "--print", "jsonl", stdin=reading) as process:
        assert process.stdout is not None
        os.write(writing, f"{BO}\n".encode())
        begun = process.stdout.read(1)
        os.write(writing, f"{ANN}\n".encode())
        os.close(writing)
        output, errors = process.communicate(timeout=LONGEST_S)
        os.close(reading)

    assert process.returncode == 0, errors
    assert len((begun + output).splitlines()) == 123


@pytest.mark.skipif(sys.platform == "win32", reason="a shell that closes it")
def test_without_standard_input_there_is_nobody_to_ask_for(tmp_path: Path, server: FakeServer) -> None:
    command = [sys.executable, "-c", RUN, "--api-url", server.url, "--address", "-", "--print", "json"]

    ended = ended_in(environ(tmp_path), "sh", "-c", 'exec "$@" <&-', "sh", *command)

    assert (ended.returncode, ended.stdout) == (1, b"")
    assert ended.stderr == b"convolook: there is no standard input to read from\n"


@pytest.mark.parametrize("given", [f"{BO}\n{ANN}\n", f"{BO}\r{ANN}", f"{BO}\r\n\r\n{ANN}"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_lists_are_read_as_editors_and_shells_write_them(
    tmp_path: Path, server: FakeServer, given: str, encoding: str
) -> None:
    mark = "\ufeff" if encoding == "utf-16-le" else ""

    status, output, errors = printed(
        tmp_path, server, "--address", "-", "--print", "jsonl", given=(mark + given).encode(encoding)
    )

    assert (status, len(output.splitlines())) == (0, 123), errors


NO_MEMORY = """
import logging
from desktop.twilio.decoding import pages

def fail(*_arguments):
    logging.getLogger("asyncio").error("what asyncio says of a failed read", exc_info=MemoryError())
    raise MemoryError

pages.decode_page = fail
"""


def test_too_little_memory_leaves_a_whole_array_and_one_line(tmp_path: Path, server: FakeServer) -> None:
    command = [sys.executable, "-c", NO_MEMORY + RUN, "--api-url", server.url, "--address", BO, "--print", "json"]

    ended = ended_in(environ(tmp_path), *command)

    assert (ended.returncode, json.loads(ended.stdout)) == (1, [])
    assert ended.stderr.startswith(b"convolook: there is not enough memory (")
    assert ended.stderr.count(b"\n") == 1


def test_a_line_without_end_is_refused_in_bounded_memory(tmp_path: Path, server: FakeServer) -> None:
    with start(tmp_path, server, "--address", "-", "--print", "jsonl", stdin=subprocess.PIPE) as process:
        assert process.stdin is not None
        for _ in range(64):
            process.stdin.write(b"x" * 1024 * 1024)
        peak = _peak_mib(process.pid)
        output, errors = process.communicate(f"\n{BO}\n".encode(), timeout=LONGEST_S)

    assert (process.returncode, len(output.splitlines())) == (3, 3)
    assert b"participant 1: " in errors
    assert peak is None or peak < 100


def _peak_mib(process: int) -> float | None:
    """Return the most memory that a process has had so far, in MiB; None where the system does not say."""
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return None
    found = [line.split()[1] for line in status.splitlines() if line.startswith("VmHWM:")]
    return int(found[0]) / 1024 if found else None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_a_name_server_that_hangs_does_not_keep_the_command(tmp_path: Path) -> None:
    # Not by print: a thread that ends with the program while it holds the lock of standard output makes Python abort.
    hang = "import os, socket, time\nsocket.getaddrinfo = lambda *_: (os.write(1, b'asked\\n'), time.sleep(600))\n"
    command = [sys.executable, "-c", hang + RUN, "--address", ANN, "--print", "json"]
    direct = {name: value for name, value in environ(tmp_path).items() if not name.lower().endswith("_proxy")}
    with subprocess.Popen(command, cwd=ROOT, env=direct, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        while (line := process.stdout.readline()) and not line.endswith(b"asked\n"):
            pass
        process.send_signal(signal.SIGINT)
        _rest, errors = process.communicate(timeout=LONGEST_S)

    assert process.returncode == 3
    assert b"not complete" in errors


@pytest.mark.parametrize("number", [*SIGNALS, *(one for one in signal.Signals if one.name == "SIGXCPU")])
def test_a_signal_keeps_what_was_printed_valid(
    tmp_path: Path, server: FakeServer, fake: FakeTwilio, number: signal.Signals
) -> None:
    fake.fail(Fault(delay_s=FOR_EVER_S, times=None, when=page(3)))
    with start(tmp_path, server, "--address", ANN, "--print", "json") as process:
        assert process.stdout is not None
        begun = b""
        while begun.count(b'"conversation_friendly_name"') < 100:
            begun += process.stdout.read(65536)
        process.send_signal(number)
        rest, errors = process.communicate(timeout=LONGEST_S)

    assert process.returncode == 3
    assert len(json.loads(begun + rest)) == 100
    assert b"not complete" in errors


def test_a_signal_while_standard_input_is_awaited_ends_it(tmp_path: Path, server: FakeServer) -> None:
    with start(tmp_path, server, "--address", "-", "--print", "json", stdin=subprocess.PIPE) as process:
        assert process.stdout is not None
        begun = process.stdout.read(1)
        process.send_signal(signal.SIGINT)
        assert process.stdin is not None
        rest, _errors = process.communicate(timeout=LONGEST_S)

    assert process.returncode == 3
    assert json.loads(begun + rest) == []


def test_the_demo_account_needs_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "-c", RUN, "--demo", "--address", "+14155550142", "--print", "json"]

    ended = ended_in(environ(tmp_path), *command)

    assert ended.returncode == 0
    assert len(json.loads(ended.stdout)) == 41


def setup(tmp_path: Path, *arguments: str, policy: Policy | None = None, given: dict[str, str] | None = None) -> Setup:
    parsed = command_line.parse([*arguments, "--address", "-", "--print", "json"])
    return read_setup(parsed, given or {}, policy or Policy(), tmp_path / "Convolook.ini", lambda _text: None)


ENVIRONMENT = {"TWILIO_ACCOUNT_SID": ACCOUNT_SID, "TWILIO_AUTH_TOKEN": SECRET}


def test_the_account_is_named_or_the_environments_or_the_last_one(tmp_path: Path) -> None:
    IniFile(tmp_path / "Convolook.ini").write(
        {
            "accounts/1/name": "Acme",
            "accounts/1/account_sid": ACCOUNT_SID,
            "accounts/2/name": "Bär, Co",
            "accounts/2/account_sid": ACCOUNT_SID,
            "last/account": "Bär, Co",
            "preferences/proxy": "none",
        }
    )

    assert setup(tmp_path).account.name == "Bär, Co"
    assert setup(tmp_path, "--account", "ACME").account.name == "Acme"
    assert setup(tmp_path, given=ENVIRONMENT).account.kind is AccountKind.ENVIRONMENT
    assert setup(tmp_path, "--account", "acme", given=ENVIRONMENT).account.name == "Acme"
    assert setup(tmp_path).preferences.proxy.value == "none"
    with pytest.raises(RefusedError):
        setup(tmp_path, "--account", "other")


def test_without_an_account_there_is_nothing_to_ask(tmp_path: Path) -> None:
    with pytest.raises(RefusedError):
        setup(tmp_path)


def test_half_an_account_of_the_environment_is_named(tmp_path: Path) -> None:
    told: list[str] = []
    parsed = command_line.parse(["--print", "json", "--identity", "a"])
    half = {"TWILIO_ACCOUNT_SID": ACCOUNT_SID, "TWILIO_API_KEY": API_KEY_SID}

    with pytest.raises(RefusedError):
        read_setup(parsed, half, Policy(), tmp_path / "Convolook.ini", told.append)

    assert len(told) == 1
    assert "TWILIO_API_SECRET" in told[0]
    assert API_KEY_SID not in told[0]


def test_an_account_with_its_sids_mixed_up_is_named_and_used(tmp_path: Path) -> None:
    told: list[str] = []
    parsed = command_line.parse(["--print", "json", "--identity", "a"])
    mixed = {"TWILIO_ACCOUNT_SID": API_KEY_SID, "TWILIO_API_KEY": ACCOUNT_SID, "TWILIO_API_SECRET": SECRET}

    read_setup(parsed, mixed, Policy(), tmp_path / "Convolook.ini", told.append)

    assert told == ["convolook: the environment has a text in TWILIO_ACCOUNT_SID, TWILIO_API_KEY that cannot be right"]


@pytest.mark.parametrize("word", [Forbidden.PRINT, Forbidden.MANY, Forbidden.AUTH_TOKENS])
def test_the_policy_forbids_it(tmp_path: Path, word: Forbidden) -> None:
    with pytest.raises(RefusedError):
        setup(tmp_path, policy=Policy(is_there=True, forbidden=frozenset({word})), given=ENVIRONMENT)


def test_the_policys_account_beats_the_environment_that_it_forbids(tmp_path: Path) -> None:
    fixed = PolicyAccount("Fixed", ACCOUNT_SID, API_KEY_SID)
    policy = Policy(is_there=True, accounts=(fixed,), forbidden=frozenset({Forbidden.ENVIRONMENT}))

    assert setup(tmp_path, "--account", "fixed", policy=policy, given=ENVIRONMENT).account.kind is AccountKind.POLICY


KEYRING = f"""
from keyring.backend import KeyringBackend


class Keyring(KeyringBackend):
    priority = 1

    def get_password(self, service, username):
        return {SECRET!r} if (service, username) == ("convolook:Acme", {API_KEY_SID!r}) else None

    set_password = delete_password = None
"""


@pytest.mark.parametrize(("name", "status", "rows"), [("Acme", 0, 3), ("Other", 1, 0)])
def test_a_stored_accounts_secret_comes_from_the_keyring(
    tmp_path: Path, server: FakeServer, name: str, status: int, rows: int
) -> None:
    folder = tmp_path / "config" / "Convolook"
    folder.mkdir(parents=True)
    (tmp_path / "kept.py").write_text(KEYRING)
    IniFile(folder / "Convolook.ini").write(
        {"accounts/1/name": name, "accounts/1/account_sid": ACCOUNT_SID, "accounts/1/api_key_sid": API_KEY_SID}
    )
    kept = {key: value for key, value in environ(tmp_path).items() if not key.startswith("TWILIO_")}
    more = {"XDG_CONFIG_HOME": str(tmp_path / "config"), "PYTHON_KEYRING_BACKEND": "kept.Keyring"}
    environment = {**kept, **more, "PYTHONPATH": f"{ROOT}{os.pathsep}{tmp_path}"}
    arguments = ["--api-url", server.url, "--account", name, "--address", BO, "--print", "jsonl"]

    ended = ended_in(environment, sys.executable, "-c", RUN, *arguments)

    assert ended.returncode == status, ended.stderr
    assert ended.stdout.count(b"\n") == rows
    assert rows or b"the keyring holds no secret" in ended.stderr


def test_where_no_thread_can_be_started_that_is_said(tmp_path: Path, server: FakeServer) -> None:
    code = """
import sys, threading
from desktop.__main__ import main
def start(thread):
    raise RuntimeError("can't start new thread")
threading.Thread.start = start
sys.exit(main(sys.argv[1:]))
"""
    arguments = ["--api-url", server.url, "--address", BO, "--print", "json"]

    ended = ended_in(environ(tmp_path), sys.executable, "-c", code, *arguments)

    assert (ended.returncode, ended.stdout) == (1, b"[]\n")
    assert ended.stderr == b"convolook: the system lets this process start no further thread\n"


@pytest.mark.skipif(sys.platform == "win32", reason="limits of processes")
def test_what_cannot_even_be_loaded_is_said_in_one_line(tmp_path: Path) -> None:
    code = """
import sys
from desktop.__main__ import main
sys.modules["desktop.console.print_command"] = None
sys.exit(main(sys.argv[1:]))
"""
    ended = ended_in(environ(tmp_path), sys.executable, "-c", code, "--address", BO, "--print", "json")

    assert (ended.returncode, ended.stdout) == (1, b"")
    assert ended.stderr == b"convolook: the program cannot be loaded (ModuleNotFoundError)\n"
