"""What can be chosen about an export, and how it is called."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from desktop.export.writer import ExportFormat


class ExportRows(enum.Enum):
    """Which rows are written."""

    SELECTED = "selected"
    SHOWN = "shown"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What was chosen."""

    rows: ExportRows = ExportRows.ALL
    format: ExportFormat = ExportFormat.CSV
    all_columns: bool = False
    bom: bool = True


@dataclass(frozen=True, slots=True)
class ExportFacts:
    """What there is to be written: rows by choice, columns shown and in all, and what has to be said about it."""

    rows: dict[ExportRows, int] = field(default_factory=dict)
    shown_columns: int = 0
    all_columns: int = 0
    complete: bool = True
    masked: bool = False


def row_words() -> dict[ExportRows, str]:
    """Name the rows; ``{n}`` is how many there are."""
    translate = QCoreApplication.translate
    return {
        ExportRows.SELECTED: translate("ExportDialog", "Selected ({n})"),
        ExportRows.SHOWN: translate("ExportDialog", "Shown by the filter ({n})"),
        ExportRows.ALL: translate("ExportDialog", "All loaded ({n})"),
    }


def format_words() -> dict[ExportFormat, str]:
    """Name the formats, in the order of the list."""
    translate = QCoreApplication.translate
    return {
        ExportFormat.CSV: translate("ExportDialog", "CSV, safe for spreadsheets"),
        ExportFormat.EXACT_CSV: translate("ExportDialog", "CSV, exact"),
        ExportFormat.JSON_LINES: translate("ExportDialog", "JSON Lines"),
        ExportFormat.JSON: translate("ExportDialog", "JSON, can be opened here again"),
    }


def format_hint(chosen: ExportFormat) -> str:
    """Say what a format is for."""
    translate = QCoreApplication.translate
    return {
        ExportFormat.CSV: translate("ExportDialog", "An apostrophe before = + - @ keeps a text from being a formula."),
        ExportFormat.EXACT_CSV: translate("ExportDialog", "For programs. A spreadsheet may run a text as a formula."),
        ExportFormat.JSON_LINES: translate("ExportDialog", "For programs. One conversation per line, as received."),
        ExportFormat.JSON: translate("ExportDialog", "As received, with what was asked and when."),
    }[chosen]


def file_kind(chosen: ExportFormat) -> str:
    """Give the filter of a file dialog."""
    return {
        ".csv": QCoreApplication.translate("ExportDialog", "CSV"),
        ".jsonl": QCoreApplication.translate("ExportDialog", "JSON Lines"),
        ".json": QCoreApplication.translate("ExportDialog", "JSON"),
    }[chosen.suffix] + f" (*{chosen.suffix})"
