"""The plain values that controllers send and widgets show."""

from __future__ import annotations

import enum
import functools
from typing import TYPE_CHECKING, ParamSpec

from desktop.runtime.records import field, record, replace

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.twilio.types import ParticipantConversation, ParticipantQuery, Service, ServiceScope, Wait

P = ParamSpec("P")


class Severity(enum.IntEnum):
    """How bad a message is; a worse one replaces a milder one."""

    INFO = 0
    WARNING = 1
    ERROR = 2


@record
class UserMessage:
    """What happened, what to do, and what a developer or Twilio's support wants to know."""

    severity: Severity
    sentence: str
    hint: str = ""
    codes: str = ""
    """What there is of ``Twilio 20403 · HTTP 403 · RQ…``."""
    more_info: str | None = None
    """Twilio's help page on this error, host already checked."""
    action: str = ""
    """The words on a button that does what the message offers; the one who shows the message knows what."""
    report: str = field(default="", repr=False)
    """What ``Copy details`` copies: no personal data, no secret."""
    again: Callable[[], UserMessage] | None = field(default=None, repr=False, compare=False)
    """Words the same in the language of the moment."""

    @property
    def text(self) -> str:
        """Return sentence and hint in one line."""
        return f"{self.sentence} {self.hint}".strip()


def rewordable(explain: Callable[P, UserMessage]) -> Callable[P, UserMessage]:
    """Make a function whose messages can be said again when the language has changed."""

    @functools.wraps(explain)
    def word(*args: P.args, **kwargs: P.kwargs) -> UserMessage:
        again = functools.partial(explain, *args, **kwargs)
        return replace(again(), again=again)

    return word


def reworded(message: UserMessage) -> UserMessage:
    """Return the message in the language of now; the report stays as it was."""
    return message if message.again is None else replace(message.again(), again=message.again, report=message.report)


class LookupPhase(enum.Enum):
    """Where a lookup stands; the value is the word of the summary."""

    IDLE = ""
    LOADING = "loading"
    COMPLETE = "complete"
    MORE_AVAILABLE = "more available"
    STOPPED = "stopped"
    INCOMPLETE = "incomplete"


@record
class LookupRequest:
    """What one lookup asks: every query in every service of the scope, for the account of that name."""

    queries: tuple[ParticipantQuery, ...]
    scope: ServiceScope
    account_name: str = ""
    region: str = "us1"


@record
class LookupState:
    """Everything the window says about the lookup; sent anew at each change."""

    phase: LookupPhase = LookupPhase.IDLE
    request: LookupRequest | None = None
    rows: int = 0
    pages: int = 0
    page_ms: int = 0
    jobs_done: int = 0
    jobs_total: int = 1
    """Each query in each service is one job."""
    services: tuple[Service, ...] = ()
    """The services asked, in order, when the scope is all services."""
    reading_services: bool = False
    wait: Wait | None = None
    wait_text: str = ""
    """The countdown sentence while ``wait`` lasts, renewed each second."""
    message: UserMessage | None = None
    refreshing: bool = False
    loads_all: bool = False
    """Whether it goes on to the ceiling without a pause."""

    @property
    def is_loading(self) -> bool:
        """Return whether requests are under way or waited for."""
        return self.phase is LookupPhase.LOADING

    @property
    def can_go_on(self) -> bool:
        """Return whether there is more to load than what is there."""
        return self.phase in {LookupPhase.MORE_AVAILABLE, LookupPhase.STOPPED, LookupPhase.INCOMPLETE}

    @property
    def can_load_all(self) -> bool:
        """Return whether all can be asked for, also while a part is loading."""
        return self.can_go_on or (self.is_loading and not self.loads_all and not self.refreshing)


@record
class RowBatch:
    """Rows that arrived together: none was sent before in this lookup, unless it was found again by another query."""

    rows: list[ParticipantConversation] = field(repr=False)
    query: ParticipantQuery
    again: list[tuple[str, str]] = field(default_factory=list, repr=False)
    """Keys of rows that were there already and are now found by this query too."""
