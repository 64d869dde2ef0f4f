"""Rows on standard output: each piece written whole, an array always closed, a closed pipe noticed at once."""

from __future__ import annotations

import csv
import errno
import io
import select
from typing import TYPE_CHECKING, Protocol

from desktop.console.words import COLUMNS, PARTICIPANT, SERVICE
from desktop.export.clipboard_formats import masked_row_text, raw_texts
from desktop.export.writer import json_on_one_line, named_json, valid_json
from desktop.privacy.masking import Masking, Sensitivity

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.twilio.rows import ParticipantConversation


class ReaderGoneError(Exception):
    """The reader of standard output has closed it."""


class OutputFailedError(Exception):
    """Standard output cannot be written; ``is_full`` when the disk is full."""

    def __init__(self, *, is_full: bool) -> None:
        super().__init__("the disk is full" if is_full else "standard output cannot be written")
        self.is_full = is_full


class RawStream(Protocol):
    """Standard output without a buffer."""

    def write(self, data: memoryview, /) -> int | None:
        """Return how many bytes were written; None when it would block."""

    def fileno(self) -> int:
        """Return the file descriptor."""


class RowPrinter:
    """Prints rows in one format; ``begin`` comes first and ``end`` last, whatever happens between."""

    def __init__(
        self, stream: RawStream, print_format: str, *, several: bool, with_service: bool, masking: Masking
    ) -> None:
        """Prepare the columns and the format.

        Args:
            stream: where the bytes go.
            print_format: ``json``, ``jsonl``, ``csv`` or ``tsv``.
            several: add the participant to each row.
            with_service: add the service to CSV and TSV.
            masking: what is hidden.
        """
        self._stream = stream
        self._format = print_format
        self._several, self._with_service = several, with_service
        self._masking = masking
        self._printed = 0
        self.services: Mapping[str, str] = {}

    def begin(self) -> None:
        """Write the header or the opening bracket.

        Raises:
            ReaderGoneError: the pipe is closed.
            OutputFailedError: it cannot be written.
        """
        if self._format == "json":
            self._write("[")
        elif self._is_table:
            titles = [column.title for column in COLUMNS]
            if self._with_service:
                titles.append(SERVICE)
            self._write(self._lines([[PARTICIPANT, *titles] if self._several else titles]))

    def rows(self, rows: Sequence[ParticipantConversation], participant: str) -> None:
        """Write the rows of one page.

        Raises:
            ReaderGoneError: the pipe is closed.
            OutputFailedError: it cannot be written.
        """
        if not rows:
            return
        shown = self._masking.copied(participant, Sensitivity.PERSONAL)
        if self._is_table:
            self._write(self._lines([self._cells(row, shown) for row in rows]))
        else:
            texts = self._texts(rows, shown if self._several else "")
            if self._format == "json":
                self._write((",\n" if self._printed else "\n") + ",\n".join(texts))
            else:
                self._write("".join(f"{json_on_one_line(text)}\n" for text in texts))
        self._printed += len(rows)

    def end(self) -> None:
        """Write the closing bracket.

        Raises:
            ReaderGoneError: the pipe is closed.
            OutputFailedError: it cannot be written.
        """
        if self._format == "json":
            self._write("\n]\n" if self._printed else "]\n")

    @property
    def _is_table(self) -> bool:
        return self._format in {"csv", "tsv"}

    def _texts(self, rows: Sequence[ParticipantConversation], participant: str) -> list[str]:
        if self._masking.active:
            texts = [masked_row_text(row, self._masking) for row in rows]
        else:
            texts = [valid_json(text, row) for text, row in zip(raw_texts(rows), rows, strict=True)]
        return [named_json(text, participant) for text in texts] if participant else texts

    def _cells(self, row: ParticipantConversation, participant: str) -> list[str]:
        masking = self._masking
        cells = [
            masking.copied(text, column.sensitivity, row.key) if (text := column.read(row)) else ""
            for column in COLUMNS
        ]
        if self._with_service:
            name = self.services.get(row.chat_service_sid or "", "")
            cells.append(masking.copied(name, Sensitivity.PERSONAL) if name else "")
        return [participant, *cells] if self._several else cells

    def _lines(self, lines: list[list[str]]) -> str:
        buffer = io.StringIO(newline="")
        csv.writer(buffer, delimiter="\t" if self._format == "tsv" else ",", lineterminator="\n").writerows(lines)
        return buffer.getvalue()

    def _write(self, text: str) -> None:
        """Write everything, however long it takes, so that no row is cut."""
        left = memoryview(text.encode("utf-8", "replace"))
        while left:
            try:
                taken = self._stream.write(left)
            except BrokenPipeError:
                raise ReaderGoneError from None
            except BlockingIOError:
                taken = None
            except OSError as error:
                # What Windows says of a pipe whose reader has gone.
                if error.errno == errno.EINVAL:
                    raise ReaderGoneError from None
                raise OutputFailedError(is_full=error.errno in {errno.ENOSPC, errno.EDQUOT}) from None
            if taken is None:
                select.select([], [self._stream.fileno()], [])
                continue
            left = left[taken:]
