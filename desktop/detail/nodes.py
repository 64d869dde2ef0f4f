"""One line of the detail tree: its content, its look, and how its children are made on demand."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from dataclasses import field as slot
from typing import TYPE_CHECKING

from desktop.privacy.masking import Sensitivity

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.detail.link_targets import LinkTarget
    from desktop.twilio.types import ParticipantQuery

CHUNK = 200
"""Most children of one node that are made at a time; a line at their end makes the next ones."""


class NodeKind(enum.Enum):
    """The kind of a line."""

    SECTION = "section"
    FIELD = "field"
    JSON = "json"
    LINK = "link"
    MORE = "more"
    LOAD = "load"


class Look(enum.Enum):
    """How a value is drawn."""

    PLAIN = "plain"
    QUIET = "quiet"
    MISSING = "missing"
    FIXED = "fixed"
    SID = "sid"
    STATE = "state"
    STRING = "string"
    NUMBER = "number"
    BOOLEAN = "boolean"
    NULL = "null"
    LINK = "link"


OURS = frozenset({Look.QUIET, Look.MISSING, Look.NULL, Look.LINK})
"""Looks of texts that are this program's own words; they are neither masked nor drawn with tokens."""


class MomentForm(enum.Enum):
    """How an instant is written: itself with its distance beside it, or its distance with the raw text beside it."""

    DATE = "date"
    TIMER = "timer"


@dataclass(slots=True, eq=False)
class Node:
    """One line: a field and its value.

    ``value`` is the exact text (remote unless the look is one of ``OURS``). ``name`` is what masking calls the line
    when it is revealed on its own. ``make(start, stop)`` gives the children of that range out of ``count``.
    """

    kind: NodeKind
    field: str = slot(default="", repr=False)
    value: str = slot(default="", repr=False)
    look: Look = Look.PLAIN
    sensitivity: Sensitivity = Sensitivity.PUBLIC
    key: str = slot(default="", repr=False)
    """What makes the line the same line in the next conversation: Twilio's own name of the field."""
    field_is_remote: bool = False
    note: str = ""
    tail: str = slot(default="", repr=False)
    tail_is_remote: bool = False
    moment_s: float | None = None
    moment_form: MomentForm | None = None
    copy: Callable[[], str] | None = None
    path: str | None = slot(default=None, repr=False)
    """The path inside the attributes, as columns and the filter write it."""
    name: object = slot(default=None, repr=False)
    target: LinkTarget | None = slot(default=None, repr=False)
    query: ParticipantQuery | None = slot(default=None, repr=False)
    """The participant that this line looks up."""
    wraps: bool = False
    """Whether a long value is broken into lines instead of being cut."""
    is_nothing: bool = False
    """Whether the line only says that there is no value; such lines stand last."""
    hidden_note: str = ""
    """What stands instead of ``note`` and children while masking hides the line."""
    children: list[Node] = slot(default_factory=list, repr=False)
    make: Callable[[int, int], list[Node]] | None = slot(default=None, repr=False)
    count: int = 0
    made: int = 0
    parent: Node | None = slot(default=None, repr=False)
    row: int = 0
    id: int = 0

    @property
    def exact(self) -> str:
        """Return the text that copying this line copies, before masking."""
        return self.copy() if self.copy is not None else self.value

    @property
    def depth(self) -> int:
        """Return the number of lines above this one, its section included."""
        depth, above = -1, self.parent
        while above is not None:
            depth, above = depth + 1, above.parent
        return depth

    @property
    def is_copyable(self) -> bool:
        """Return whether the line holds a value of its own."""
        holds_value = self.look not in OURS and self.kind in {NodeKind.FIELD, NodeKind.JSON, NodeKind.LINK}
        return self.copy is not None or holds_value


def section(key: str, title: str, children: list[Node], *, note: str = "") -> Node:
    """Return a section with its lines."""
    node = Node(NodeKind.SECTION, title, key=key, note=note)
    node.children = children
    node.count = node.made = len(children)
    return node
