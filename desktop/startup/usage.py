"""What the command line and its options share: the formats of ``--print``, and the error of a wrong usage."""

from __future__ import annotations

PRINT_FORMATS = ("json", "jsonl", "csv", "tsv")


class UsageError(Exception):
    """The command line is wrong; the text says how, and repeats nothing that was typed as a participant."""
