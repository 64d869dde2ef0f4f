"""The differences between a suggested form and the text as typed: rewritten, and left out."""

from __future__ import annotations

import enum

from desktop.runtime.records import field, record


class Change(enum.Flag):
    """How a text was rewritten, without the loss of anything but punctuation."""

    NONE = 0
    SPACES = enum.auto()
    BRACKETS = enum.auto()
    PUNCTUATION = enum.auto()
    OTHER_DIGITS = enum.auto()
    """Digits of another script, or full-width ones."""
    DIALLED_PREFIX = enum.auto()
    """``00`` or ``011`` instead of the plus."""
    NATIONAL = enum.auto()
    """The country code was missing."""
    PLUS_MISSING = enum.auto()
    TRUNK = enum.auto()
    """Digits that are dialled only inside the country, such as the zero before an area code."""
    QUOTES = enum.auto()
    SHEET_MARK = enum.auto()
    """The apostrophe or ``="…"`` by which spreadsheets keep a number as text."""
    PERCENT = enum.auto()
    """``%2B`` and the like."""
    FULL_WIDTH = enum.auto()
    """Letters or signs of East Asian width."""
    PREFIX = enum.auto()
    """The channel's prefix in another spelling than Twilio's, or twice."""
    SMALL_LETTERS = enum.auto()
    """The country of a WhatsApp user id in small letters."""


class Part(enum.Enum):
    """A part of a text that a suggestion leaves out."""

    FRACTION = "fraction"
    """``.0``, as spreadsheets write whole numbers."""
    EXTENSION = "extension"
    SUFFIX = "suffix"
    """Further digits behind a complete number."""
    REMARK = "remark"
    NAME = "name"
    SCHEME = "scheme"
    """``tel:``, ``mailto:``, ``client:``."""
    LINK = "link"
    """All of a link but the participant in it."""
    QUERY = "query"
    """What follows ``?`` or ``;`` in a link."""


@record
class LeftOut:
    """A part that a suggestion leaves out, as it stood in the text."""

    part: Part
    text: str = field(repr=False)
