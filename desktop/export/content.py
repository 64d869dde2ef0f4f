"""What an exported file holds: format, columns, rows, and what it says about itself."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from desktop.privacy.masking import Masking
from desktop.runtime.records import field, record

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from desktop.twilio.rows import ParticipantConversation
    from desktop.twilio.types import ParticipantQuery


class ExportFormat(enum.Enum):
    """The format of a file."""

    CSV = "csv"
    EXACT_CSV = "exact csv"
    XLSX = "xlsx"
    JSON_LINES = "jsonl"
    JSON = "json"

    @property
    def suffix(self) -> str:
        """Return the suffix of a file's name, with its dot."""
        return ".csv" if self.is_csv else f".{self.value}"

    @property
    def is_csv(self) -> bool:
        """Return whether the file is text whose cells have separators between them."""
        return self in {ExportFormat.CSV, ExportFormat.EXACT_CSV}

    @property
    def has_columns(self) -> bool:
        """Return whether columns are chosen; the others hold each row as received."""
        return self.is_csv or self is ExportFormat.XLSX


class Separator(enum.Enum):
    """The separator between the cells of a CSV file."""

    COMMA = ","
    SEMICOLON = ";"
    TAB = "\t"


@record
class ExportColumn:
    """A column of a CSV or XLSX file; ``read`` returns a row's text after masking.

    ``moment_s`` returns a row's instant in seconds since 1970, where the column holds instants.
    """

    title: str
    read: Callable[[ParticipantConversation], str]
    moment_s: Callable[[ParticipantConversation], float | None] | None = None


@record
class ExportHeader:
    """The description of itself in a JSON file."""

    queries: tuple[ParticipantQuery, ...]
    scope: str
    exported_at: datetime
    complete: bool
    """Whether the lookup gave all its rows, and all are in the file."""
    version: str


@record
class Export:
    """The content of one file."""

    rows: Sequence[ParticipantConversation] = field(repr=False)
    format: ExportFormat
    columns: tuple[ExportColumn, ...]
    header: ExportHeader
    masking: Masking = field(default_factory=Masking)
    bom: bool = False
    separator: Separator = Separator.COMMA
    participant: ExportColumn | None = None
    """Names the participant a row was found for; before all other columns, and as a member of JSON Lines."""

    @property
    def count(self) -> int:
        """Return the number of rows to write."""
        return len(self.rows)

    @property
    def all_columns(self) -> tuple[ExportColumn, ...]:
        """Return the columns of the file, the participant first."""
        return self.columns if self.participant is None else (self.participant, *self.columns)


@record
class TextFile:
    """A text that is written as it is, such as a transcript."""

    text: str = field(repr=False)
    count: int = 1
