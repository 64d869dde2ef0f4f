"""The targets of a conversation's links, and which URLs of an answer may be followed to them."""

from __future__ import annotations

import enum
import re
from typing import TYPE_CHECKING

from desktop.runtime.records import field, record
from desktop.twilio.errors import ForeignUrlError
from desktop.twilio.hosts import Origin, origin_for, target_in
from desktop.twilio.types import SERVICE_SID

if TYPE_CHECKING:
    from collections.abc import Mapping

MESSAGES_PER_STEP = 20
"""Messages asked for at a time: the newest first, and no more than is read."""

PARTICIPANTS_PER_STEP = 50
"""Participants asked for at a time; Twilio allows 100."""

_SID = "[0-9a-fA-F]{32}"
_PATH = re.compile(
    rf"(?P<scope>/v1(?:/Services/IS{_SID})?)"
    rf"(?:/Conversations/CH{_SID}(?:/(?P<list>Participants|Messages|Webhooks)(?:/(?P<item>(?:MB|IM|WH){_SID}))?)?"
    rf"|/Users/(?P<user>US{_SID}))\Z"
)
_ANY_PATH = re.compile("/")
"""The host is checked first and on its own, so that the reason given is the right one; the path comes after it."""

_PREFIXES = {"Participants": "MB", "Messages": "IM", "Webhooks": "WH"}


class LinkKind(enum.Enum):
    """What a link opens; a list's value is the key of its items in the answer."""

    CONVERSATION = "conversation"
    PARTICIPANTS = "participants"
    PARTICIPANT = "participant"
    MESSAGES = "messages"
    MESSAGE = "message"
    WEBHOOKS = "webhooks"
    WEBHOOK = "webhook"
    USER = "user"

    @property
    def is_list(self) -> bool:
        """Return whether the answer is a list with pages."""
        return self in {LinkKind.PARTICIPANTS, LinkKind.MESSAGES, LinkKind.WEBHOOKS}

    @property
    def is_sensitive(self) -> bool:
        """Return whether it holds messages, which are requested only after consent."""
        return self in {LinkKind.MESSAGES, LinkKind.MESSAGE}


_ITEMS = {
    "Participants": (LinkKind.PARTICIPANTS, LinkKind.PARTICIPANT),
    "Messages": (LinkKind.MESSAGES, LinkKind.MESSAGE),
    "Webhooks": (LinkKind.WEBHOOKS, LinkKind.WEBHOOK),
}


class LinkRefusal(enum.Enum):
    """Why a URL of an answer is shown as text instead of being followed."""

    FOREIGN_HOST = "foreign host"
    UNKNOWN_PATH = "unknown path"
    NO_TEXT = "no text"


@record
class LinkTarget:
    """A page of Twilio's API that may be opened: a path known to be one of those listed here, never a host."""

    kind: LinkKind
    path: str = field(repr=False)

    @property
    def target(self) -> str:
        """Return path and query of the first request."""
        if self.kind is LinkKind.MESSAGES:
            return f"{self.path}?Order=desc&PageSize={MESSAGES_PER_STEP}"
        if self.kind is LinkKind.PARTICIPANTS:
            return f"{self.path}?PageSize={PARTICIPANTS_PER_STEP}"
        return self.path

    @property
    def key(self) -> str:
        """Return the key of a list's items in the answer."""
        return self.kind.value


@record
class LinkAnswer:
    """The answer behind a link: one object, or the loaded part of a list, each as JSON text as received."""

    target: LinkTarget
    texts: tuple[str, ...] = field(repr=False)
    next_target: str | None = field(default=None, repr=False)
    """Path and query of the next step of a list; None at its end."""
    elapsed_ms: int = 0

    def raw(self) -> str:
        """Return one JSON text: the object, or an array of what is loaded."""
        return "[" + ",\n".join(self.texts) + "]" if self.target.kind.is_list else "".join(self.texts)


@record
class Link:
    """One line of a section of links: its target, or its text and why it has none."""

    name: str
    target: LinkTarget | None = None
    text: str = field(default="", repr=False)
    refusal: LinkRefusal | None = None


def target_of_path(path: str) -> LinkTarget | None:
    """Return the target of a path of the API; None when it is none of those that can be opened."""
    found = _PATH.match(path)
    if found is None:
        return None
    if found["user"]:
        return LinkTarget(LinkKind.USER, path)
    listed, item = found["list"], found["item"]
    if listed is None:
        return LinkTarget(LinkKind.CONVERSATION, path)
    if item is not None and not item.startswith(_PREFIXES[listed]):
        return None
    return LinkTarget(_ITEMS[listed][item is not None], path)


@record
class LinkReader:
    """Checks the links of answers for one origin; ``default_service`` is the account's default service where known."""

    origin: Origin = field(default_factory=lambda: origin_for(None, None))
    default_service: str | None = None

    def read(self, name: str, url: object) -> Link:
        """Return the checked link of one URL of an answer: its host, then its path."""
        if not isinstance(url, str):
            return Link(name, refusal=LinkRefusal.NO_TEXT)
        try:
            path = target_in(url, self.origin, _ANY_PATH)
        except ForeignUrlError:
            return Link(name, text=url, refusal=LinkRefusal.FOREIGN_HOST)
        target = target_of_path(path)
        if target is None:
            return Link(name, text=url, refusal=LinkRefusal.UNKNOWN_PATH)
        return Link(name, target, text=url)

    def of_row(self, sids: RowSids, received: Mapping[str, object]) -> list[Link]:
        """Return every link of a row: those received, checked, and those made from its SIDs."""
        links = {name: self.read(name, url) for name, url in received.items() if url is not None}
        scope = self._scope(sids, links)
        made = sids.links(scope)
        ordered = [links.pop(name) if name in links else Link(name, target) for name, target in made.items()]
        return ordered + list(links.values())

    def of_resource(self, received: Mapping[str, object]) -> list[Link]:
        """Return the checked links of an object behind a link."""
        return [self.read(name, url) for name, url in received.items()]

    def _scope(self, sids: RowSids, links: Mapping[str, Link]) -> str:
        """Return ``/v1`` or ``/v1/Services/IS…``: a row is followed in its own service.

        Bare paths mean the default service, so they are right only for rows whose links are bare and whose
        service is not known to be another one.
        """
        scopes = [_PATH.match(link.target.path) for link in links.values() if link.target is not None]
        followed = next((found["scope"] for found in scopes if found is not None), None)
        service = sids.service if sids.service and SERVICE_SID.match(sids.service) else None
        own = f"/v1/Services/{service}" if service else "/v1"
        if followed is None:
            return own
        is_other = self.default_service is not None and service is not None and service != self.default_service
        return own if followed == "/v1" and is_other else followed


@record
class RowSids:
    """The SIDs of a row that links are made from; each may be missing or invalid."""

    service: str | None
    conversation: str | None = field(repr=False)
    participant: str | None = field(repr=False)
    user: str | None = field(repr=False)

    def links(self, scope: str) -> dict[str, LinkTarget]:
        """Return the targets that these SIDs allow, in the order they are shown, by name."""
        made: dict[str, LinkTarget | None] = {}
        conversation = f"{scope}/Conversations/{self.conversation}"
        made["conversation"] = target_of_path(conversation)
        made["participant"] = target_of_path(f"{conversation}/Participants/{self.participant}")
        made["participants"] = target_of_path(f"{conversation}/Participants")
        made["messages"] = target_of_path(f"{conversation}/Messages")
        made["webhooks"] = target_of_path(f"{conversation}/Webhooks")
        made["user"] = target_of_path(f"{scope}/Users/{self.user}")
        return {name: target for name, target in made.items() if target is not None}
