"""The values of a lookup that controllers emit and widgets show: request, phase, state, arriving rows."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from desktop.runtime.records import field, record

if TYPE_CHECKING:
    from desktop.lookup.outcome import JobFailure, ManyProgress
    from desktop.twilio.rows import ParticipantConversation
    from desktop.twilio.types import ParticipantQuery, Service, ServiceScope, Wait


class LookupPhase(enum.Enum):
    """The phase of a lookup; the value is its word in diagnostics, in English."""

    IDLE = ""
    LOADING = "loading"
    COMPLETE = "complete"
    MORE_AVAILABLE = "more available"
    STOPPED = "stopped"
    INCOMPLETE = "incomplete"


@record
class LookupRequest:
    """Every query of one lookup in every service of the scope, for the account of that name."""

    queries: tuple[ParticipantQuery, ...]
    scope: ServiceScope
    account_name: str = ""
    region: str = "us1"
    is_many: bool = False
    """Whether each query is another participant; else all are forms of one."""


@record
class LookupState:
    """Everything that the window shows of the lookup; emitted anew at each change."""

    phase: LookupPhase = LookupPhase.IDLE
    request: LookupRequest | None = None
    rows: int = 0
    other_rows: int = 0
    """Rows that name another participant than was asked for: something between here and Twilio mixes answers up."""
    pages: int = 0
    page_ms: int = 0
    jobs_done: int = 0
    jobs_total: int = 1
    """Each query in each service is one job."""
    services: tuple[Service, ...] = ()
    """The services asked, in order, when the scope is all services."""
    services_complete: bool = False
    """Whether ``services`` are all that the account has."""
    reading_services: bool = False
    wait: Wait | None = None
    """The pause that ends first, while requests wait for another try."""
    error: Exception | None = None
    """What stopped the lookup as a whole: a ``TwilioError``, a ``CredentialStoreError``, or a defect of the program."""
    failures: tuple[JobFailure, ...] = ()
    """What failed beside others that did not; empty where ``error`` is set."""
    services_error: Exception | None = None
    """Why the list of services is not known to its end."""
    at_ceiling: bool = False
    """Whether it pauses only so that the window stays quick."""
    many: ManyProgress | None = None
    """How far a lookup of many participants is; None for one of one participant."""
    as_of_s: float | None = None
    """When the last page came, in seconds since 1970."""
    since_s: float | None = None
    """What a refresh is compared with: when the rows before it came."""
    refreshing: bool = False
    loads_all: bool = False
    """Whether it goes on to the ceiling without a pause."""

    @property
    def is_loading(self) -> bool:
        """Return whether requests are pending or waiting."""
        return self.phase is LookupPhase.LOADING

    @property
    def can_pause(self) -> bool:
        """Return whether it can be told to start no further request."""
        return self.is_loading and self.many is not None

    @property
    def can_go_on(self) -> bool:
        """Return whether there is more to load."""
        return self.phase in {LookupPhase.MORE_AVAILABLE, LookupPhase.STOPPED, LookupPhase.INCOMPLETE}

    @property
    def can_load_all(self) -> bool:
        """Return whether everything can be loaded, also while a part is loading."""
        return self.can_go_on or (self.is_loading and not self.loads_all and not self.refreshing)


@record
class RowBatch:
    """Rows that arrived together: new to this lookup, unless another query found them again."""

    rows: list[ParticipantConversation] = field(repr=False)
    query: ParticipantQuery
    again: list[tuple[str, str]] = field(default_factory=list, repr=False)
    """Keys of rows that were there already and are now found by this query too."""
