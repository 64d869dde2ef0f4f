"""What was asked for on the command line or by a ``convolook:`` link, before any Qt is imported.

Texts here are the command line's own and stay English, like its option names.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from desktop.runtime.records import field, record, values_of
from desktop.startup.usage import UsageError
from desktop.twilio.types import CONVERSATION_SID, MAX_PARTICIPANT_LENGTH, ParticipantKind, ServiceScope

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from desktop.twilio.hosts import Origin


SCHEME = "convolook"

MAX_LINK_LENGTH = 4096
"""Characters; a link with 256 percent-encoded code points of four bytes has 3,072 for them."""


@record
class StartRequest:
    """The participant, kind and account that a start or a link asks for, and whether to look up at once."""

    kind: ParticipantKind | None = None
    text: str = field(default="", repr=False)
    scope: str | None = None
    account: str | None = None
    search: bool = False
    from_link: bool = False
    conversation: str | None = field(default=None, repr=False)
    """SID of the conversation to be selected once it is found."""
    activation_token: str = field(default="", repr=False)
    """What a desktop gave to the start that hands this over, so that the window may come to the front."""

    def to_json(self) -> str:
        """Return the JSON text with which a second start hands this over."""
        import json  # here, as hardly any start hands over

        return json.dumps({**values_of(self), "kind": self.kind.value if self.kind else None})

    @classmethod
    def from_json(cls, text: str) -> StartRequest:
        """Return what ``to_json`` was called on.

        Raises:
            ValueError: the text is something else.
        """
        import json

        try:
            values = json.loads(text)
            kind = ParticipantKind(values["kind"]) if values["kind"] is not None else None
            request = cls(
                kind,
                values["text"],
                values["scope"],
                values["account"],
                values["search"],
                values["from_link"],
                values.get("conversation"),
                values.get("activation_token", ""),
            )
        except (KeyError, TypeError, ValueError, RecursionError):
            raise ValueError("no start request") from None
        texts = (request.text, request.scope or "", request.account or "", request.activation_token)
        flags = (request.search, request.from_link)
        if not all(isinstance(one, str) for one in texts) or not all(isinstance(one, bool) for one in flags):
            raise ValueError("no start request")
        if request.scope is not None:
            ServiceScope.parse(request.scope)
        if request.conversation is not None and not CONVERSATION_SID.match(str(request.conversation)):
            raise ValueError("no start request")
        return request


@record
class CommandLine:
    """The parsed arguments of one start."""

    demo: bool = False
    api_url: Origin | None = None
    self_test: str | None = None
    """Path of the report, ``-`` for standard output, None when no self-test was asked for."""
    start_request: StartRequest = field(default_factory=StartRequest)
    print_format: str | None = None
    """One of ``PRINT_FORMATS`` for a lookup without a window, None for a window."""
    new_instance: bool = False
    """Whether this start never hands over to a program that runs already."""


STANDARD_INPUT = "-"
"""As a participant: one per line of standard input."""

_FLAGS = frozenset({"--demo", "--search", "--new-instance"})
_TEXTS = frozenset({"--identity", "--address", "--account", "--service", "--api-url"})


class _Given:
    """The values of the options, as ``argparse`` names them."""

    demo = search = new_instance = False
    identity: str | None = None
    address: str | None = None
    account: str | None = None
    service: str | None = None
    api_url: str | None = None
    link: str | None = None
    self_test: str | None = None
    print: str | None = None


def _plainly_given(arguments: Sequence[str]) -> _Given | None:
    """Return the values of plain options, or of a link alone; None for whatever has to be looked at more closely.

    That is nearly every start; a parser takes some 7 ms of the time to the first paint, and 0.6 MB for good.
    """
    given = _Given()
    if len(arguments) == 1 and arguments[0].lower().startswith(f"{SCHEME}:"):
        given.link = arguments[0]
        return given
    rest = iter(arguments)
    for option in rest:
        name = option[2:].replace("-", "_")
        if option in _FLAGS:
            setattr(given, name, True)
        elif option in _TEXTS and getattr(given, name) is None:
            text = next(rest, "-")
            if text.startswith("-"):
                return None
            setattr(given, name, text)
        else:
            return None
    return None if given.identity is not None and given.address is not None else given


def parse(arguments: Sequence[str]) -> CommandLine:
    """Return the parsed arguments, which are without the program's name.

    Raises:
        UsageError: they are wrong.
        SystemExit: ``--help`` or ``--version`` was printed.
    """
    given: _Given | argparse.Namespace | None = _plainly_given(arguments)
    if given is None:
        from desktop.startup.options import parser

        given = parser().parse_args(list(arguments))
    api_url = _origin(given.api_url) if given.api_url is not None else None
    if (given.self_test or "").lower().startswith(f"{SCHEME}:"):  # argparse took the link for the file
        given.link, given.self_test = given.self_test, "-"
    if given.link is not None:
        others = (given.identity, given.address, given.account, given.service, given.self_test)
        if given.search or given.new_instance or given.print is not None or any(one is not None for one in others):
            raise UsageError("with a link only --api-url and --demo may be given")
        return CommandLine(given.demo, api_url, None, parse_link(given.link))
    if given.demo and given.account is not None:
        raise UsageError("--demo and --account exclude each other")
    text = given.identity if given.identity is not None else given.address
    if given.search and not (text or "").strip():
        raise UsageError("--search needs a text by --identity or --address")
    if given.print is not None:
        _check_print(given, text)
    kind = None
    if text is not None:
        kind = ParticipantKind.IDENTITY if given.identity is not None else ParticipantKind.ADDRESS
    scope = _scope(given.service, "--service")
    return CommandLine(
        given.demo,
        api_url,
        given.self_test,
        StartRequest(kind, text or "", scope, given.account, given.search),
        given.print,
        given.new_instance,
    )


def _check_print(given: _Given | argparse.Namespace, text: str | None) -> None:
    """Check that ``--print`` has somebody to look up, and no option that needs a window.

    Raises:
        UsageError: an option that needs a window, or nobody to look up.
    """
    for name, value in (
        ("--search", given.search),
        ("--self-test", given.self_test is not None),
        ("--new-instance", given.new_instance),
    ):
        if value:
            raise UsageError(f"--print and {name} exclude each other")
    if not (text or "").strip():
        raise UsageError("--print needs a text by --identity or --address")


def parse_link(link: str) -> StartRequest:
    """Read a ``convolook://lookup?…`` link; percent-decoding only, so a bare plus stays a plus.

    Raises:
        UsageError: it is no such link, or one that nobody would send in good faith.
    """
    if len(link) > MAX_LINK_LENGTH:
        raise UsageError(f"the link is longer than {MAX_LINK_LENGTH} characters")
    if any(unicodedata.category(character) in {"Cc", "Cs"} for character in link):
        raise UsageError("the link contains control characters")
    if not re.match(rf"{SCHEME}://lookup/?(\?|\Z)", link, re.IGNORECASE):
        raise UsageError("the link is not of the form convolook://lookup?identity=… or ?address=…")
    # ``urlsplit`` would drop a tab or line break silently, but those were refused above.
    values: dict[str, str] = {}
    for pair in urlsplit(link).query.split("&"):
        name, _, value = pair.partition("=")
        if name in {"identity", "address", "service", "account", "conversation"}:
            if name in values:
                raise UsageError(f"the link gives {name} twice")
            values[name] = _decoded(value)
    if ("identity" in values) == ("address" in values):
        raise UsageError("the link needs either identity or address")
    kind = ParticipantKind.IDENTITY if "identity" in values else ParticipantKind.ADDRESS
    scope = _scope(values.get("service"), "the link's service")
    conversation = values.get("conversation")
    if conversation is not None and not CONVERSATION_SID.match(conversation):
        raise UsageError("the link's conversation is no CH SID")
    text = values[kind.value.lower()]
    return StartRequest(kind, text, scope, values.get("account"), from_link=True, conversation=conversation)


def _decoded(value: str) -> str:
    try:
        text = unquote(value, errors="strict")
    except UnicodeDecodeError:
        raise UsageError("the link is not UTF-8") from None
    if any(unicodedata.category(character) == "Cc" for character in text):
        raise UsageError("the link contains control characters")
    if len(text) > MAX_PARTICIPANT_LENGTH:
        raise UsageError(f"the link holds a text of more than {MAX_PARTICIPANT_LENGTH} characters")
    return text


def _scope(text: str | None, what: str) -> str | None:
    if text is None:
        return None
    try:
        return str(ServiceScope.parse(text))
    except ValueError:
        raise UsageError(f"{what} is neither default, all nor an IS SID") from None


def _origin(text: str) -> Origin:
    from desktop.twilio.hosts import parse_api_url

    try:
        return parse_api_url(text)
    except ValueError as problem:
        raise UsageError(f"--api-url: {problem}") from None
