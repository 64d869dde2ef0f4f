"""The command line and the links, as users and scripts rely on them."""

from __future__ import annotations

import subprocess
import sys
from unittest import mock
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.__main__ import main
from desktop.startup import command_line
from desktop.startup.command_line import CommandLine, StartRequest, parse, parse_link
from desktop.startup.usage import UsageError
from desktop.twilio.types import ParticipantKind

SERVICE = "IS" + "0123456789abcdef" * 2


def test_nothing_given_opens_an_empty_window() -> None:
    assert parse([]) == CommandLine()
    assert parse(["--"]) == CommandLine()  # not known beforehand, so that the parser is asked


def test_demo_opens_the_demo() -> None:
    assert parse(["--demo"]) == parse(["--demo", "--demo"]) == CommandLine(demo=True)


PIECES = [
    *("--demo", "--search", "--new-instance", "--identity", "--address", "--account", "--service", "--api-url"),
    *("+4930 1", "", "-", "-1", "all", "ines.okafor", "http://127.0.0.1:1", "--address=+1", "--addr", "stray"),
    *("convolook://lookup?address=%2B1", "CONVOLOOK://lookup?identity=a", "--print", "csv", "--self-test", "--"),
]


@given(st.lists(st.sampled_from(PIECES), max_size=6))
def test_plain_options_mean_what_the_parser_of_all_options_makes_of_them(arguments: list[str]) -> None:
    def outcome(given: list[str]) -> CommandLine | str:
        try:
            return parse(given)
        except UsageError as problem:
            return str(problem)

    with mock.patch.object(command_line, "_plainly_given", return_value=None):
        expected = outcome(arguments)
    assert outcome(arguments) == expected


def test_plain_options_load_no_parser() -> None:
    code = (
        "import sys, desktop.startup.command_line as c\n"
        "c.parse(['--address', '+1', '--search']), c.parse(['convolook://lookup?identity=a'])\n"
        "sys.exit('argparse' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_identity_fills_the_form_without_searching() -> None:
    request = parse(["--identity", "ines.okafor"]).start_request

    assert (request.kind, request.text, request.search) == (ParticipantKind.IDENTITY, "ines.okafor", False)


def test_address_service_account_and_search_are_taken_together() -> None:
    parsed = parse(["--address=+1", "--service", SERVICE, "--account", "Larkspur", "--search"])

    assert parsed.start_request == StartRequest(ParticipantKind.ADDRESS, "+1", SERVICE, "Larkspur", search=True)


@pytest.mark.parametrize(
    "arguments",
    [
        ["--identity", "a", "--address", "b"],
        ["--search"],
        ["--search", "--identity", "  "],
        ["--demo", "--account", "x"],
        ["--service", "ISnope"],
        ["--service", "DEFAULT"],
        ["--addr", "+1"],
        ["--api-url", "https://twilio.com.evil.example"],
        ["--api-url", "http://conversations.twilio.com"],
        ["--api-url", "https://api.twilio.com/v1"],
        ["--unknown"],
        ["one", "two"],
        ["+14155550142"],
        ["convolook://lookup?identity=a", "--search"],
        ["--account", "x", "--", "convolook://lookup?identity=a"],
        ["--self-test", "--", "convolook://lookup?identity=a"],
        ["--self-test", "convolook://lookup?identity=a"],
        ["--self-test", "Convolook://lookup?identity=a"],
    ],
)
def test_wrong_usage_is_refused(arguments: list[str]) -> None:
    with pytest.raises(UsageError):
        parse(arguments)


@pytest.mark.parametrize(
    "arguments", [["--unknown", "+14155550142"], ["--search=+14155550142"], ["a", "+14155550142"], ["+14155550142"]]
)
def test_no_usage_error_repeats_what_was_typed(arguments: list[str]) -> None:
    with pytest.raises(UsageError) as caught:
        parse(arguments)

    assert "4155550142" not in str(caught.value)


def test_a_format_that_does_not_exist_is_answered_by_those_that_do() -> None:
    with pytest.raises(UsageError, match=r"--print: choose from json, jsonl, csv, tsv$") as caught:
        parse(["--print", "'ada@example.com' (choose from 'x')", "--identity", "ada"])

    assert "ada" not in str(caught.value)


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8080", "http://localhost:1/", "http://[::1]:99", "https://x.twilio.com"]
)
def test_api_url_takes_loopback_and_twilio(url: str) -> None:
    api_url = parse(["--api-url", url]).api_url

    assert api_url is not None
    assert api_url.url == url.rstrip("/")


@pytest.mark.parametrize(("argument", "path"), [("--self-test", "-"), ("--self-test=out.json", "out.json")])
def test_self_test_takes_a_file_or_standard_output(argument: str, path: str) -> None:
    assert parse([argument]).self_test == path


def test_a_link_fills_the_form_with_a_bare_plus_kept() -> None:
    request = parse(["--", "convolook://lookup?address=+1415555%200142&account=Larkspur&x=y"]).start_request

    assert request.kind is ParticipantKind.ADDRESS
    assert (request.text, request.account, request.search, request.from_link) == (
        "+1415555 0142",
        "Larkspur",
        False,
        True,
    )


def test_a_link_goes_with_the_demo_and_another_origin() -> None:
    parsed = parse(
        ["--demo", "--api-url", "http://127.0.0.1:1", "--", f"convolook://lookup?identity=a&service={SERVICE}"]
    )

    assert parsed.demo
    assert parsed.start_request.scope == SERVICE


@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)",
        "https://lookup?identity=a",
        "convolook://other?identity=a",
        "convolook://lookup",
        "convolook://lookup?identity=a&address=b",
        "convolook://lookup?identity=a&identity=b",
        "convolook://lookup?identity=a%00b",
        "convolook://lookup?identity=a%0d%0aX",
        "convolook://lookup?identity=a\nb",
        "convolook://lookup?identity=%ff",
        "convolook://lookup?identity=a&service=nope",
        "convolook://lookup?identity=" + "a" * 257,
        "convolook://lookup?x=" + "a" * 5000 + "&identity=a",
    ],
)
def test_hostile_links_are_refused(link: str) -> None:
    with pytest.raises(UsageError):
        parse_link(link)


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=256))
def test_any_encoded_text_comes_out_of_a_link_as_it_went_in(text: str) -> None:
    assert parse_link(f"convolook://lookup?identity={quote(text, safe='')}").text == text


@given(text=st.text(), search=st.booleans())
def test_an_opening_survives_being_handed_over(text: str, *, search: bool) -> None:
    request = StartRequest(ParticipantKind.ADDRESS, text, "all", None, search)

    assert StartRequest.from_json(request.to_json()) == request


@given(st.text() | st.sampled_from(["[]", "{}", "1", '{"kind": 1}', "[" * 100_000]))
def test_anything_else_handed_over_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        StartRequest.from_json(text)


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_version_and_help_do_not_import_qt(option: str) -> None:
    code = (
        f"import sys, desktop.__main__ as m; m.main(['{option}']); sys.exit(any('PySide6' in n for n in sys.modules))"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert done.returncode == 0
    assert "onvolook" in done.stdout


def test_a_usage_error_ends_with_status_2_and_one_clear_line() -> None:
    done = subprocess.run([sys.executable, "-m", "desktop", "--search"], capture_output=True, text=True, check=False)

    assert done.returncode == 2
    assert done.stderr.startswith("convolook: --search needs a text")


def test_a_link_may_name_a_conversation() -> None:
    sid = "CH" + "0a" * 16

    request = parse_link(f"convolook://lookup?identity=alice&conversation={sid}")

    assert request.conversation == sid
    assert StartRequest.from_json(request.to_json()) == request
    with pytest.raises(UsageError, match="no CH SID"):
        parse_link("convolook://lookup?identity=alice&conversation=CH1")
    with pytest.raises(UsageError, match="twice"):
        parse_link(f"convolook://lookup?identity=alice&conversation={sid}&conversation={sid}")


def test_a_new_instance_is_asked_for_without_a_link_only() -> None:
    assert parse(["--new-instance"]).new_instance
    with pytest.raises(UsageError, match="with a link only"):
        parse(["--new-instance", "--", "convolook://lookup?identity=alice"])


def test_what_an_older_program_hands_over_is_understood() -> None:
    old = '{"kind": "Identity", "text": "alice", "scope": null, "account": null, "search": false, "from_link": false}'

    assert StartRequest.from_json(old) == StartRequest(ParticipantKind.IDENTITY, "alice")


@pytest.mark.parametrize("print_format", ["json", "jsonl", "csv", "tsv"])
def test_printing_takes_account_service_and_origin(print_format: str) -> None:
    arguments = ["--print", print_format, "--address", "-", "--account", "Acme", "--service", "all"]
    parsed = parse([*arguments, "--api-url", "http://127.0.0.1:8080"])

    assert parsed.print_format == print_format
    assert (parsed.start_request.text, parsed.start_request.account, parsed.start_request.scope) == ("-", "Acme", "all")


@pytest.mark.parametrize(
    "arguments",
    [
        ["--print", "json"],
        ["--print", "json", "--address", " "],
        ["--print", "xml", "--address", "x"],
        ["--print", "json", "--address", "x", "--identity", "y"],
        ["--print", "json", "--address", "x", "--search"],
        ["--print", "json", "--address", "x", "--self-test"],
        ["--print", "json", "--address", "x", "--new-instance"],
        ["--print", "json", "--", "convolook://lookup?address=x"],
    ],
)
def test_printing_without_sense_is_a_usage_error(arguments: list[str]) -> None:
    with pytest.raises(UsageError):
        parse(arguments)


def test_printing_that_is_interrupted_while_it_starts_ends_without_a_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("desktop.console.print_command.run", interrupted)
    assert main(["--demo", "--address", "+14155550142", "--print", "json"]) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
@pytest.mark.parametrize(
    ("arguments", "status"),
    [(("--address", "+1", "--print", "csv"), 3), (("--self-test=x.json",), 1), (("--demo",), 0)],
    ids=["print", "self-test", "window"],
)
def test_a_signal_that_comes_while_the_program_is_loaded_ends_it_with_its_status(
    arguments: tuple[str, ...], status: int
) -> None:
    code = """
import os, signal, sys
from desktop import __main__
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == "desktop.startup.command_line":
            os.kill(os.getpid(), signal.SIGINT)
sys.modules.pop("desktop.startup.command_line", None)
sys.meta_path.insert(0, Finder())
sys.exit(__main__.main())
"""

    ended = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, check=False)

    assert (ended.returncode, ended.stderr) == (status, b"")
