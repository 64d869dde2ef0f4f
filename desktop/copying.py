"""Rows as text for the clipboard: tables, JSON as received, a note for a ticket, a command, a link.

Everything here takes texts that passed the masking edge already, or says which it must be given so.
"""

from __future__ import annotations

import csv
import html
import io
import re
import shlex
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from desktop.masking import encodable
from desktop.twilio.types import PAGE_SIZE, ScopeKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.twilio.types import ParticipantConversation, ParticipantQuery, ServiceScope

_BREAKS = re.compile(r"\r\n|[\t\n\r\x0b\x0c\x00\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class TableText:
    """The same cells in the three forms that spreadsheets, editors and mail programs take from a clipboard."""

    tsv: str
    html: str
    csv: str


def table_text(cells: Sequence[Sequence[str]], headers: Sequence[str] | None = None) -> TableText:
    """Write cells as a table, with a line of headers if there are any.

    In the tab-separated form tabs and line ends inside a cell become blanks: no program reads them back. The CSV
    is exact (RFC 4180). Cells that a spreadsheet would take for a formula are marked as text in the HTML form.
    """
    lines = [list(headers), *cells] if headers is not None else [list(one) for one in cells]
    lines = [[encodable(cell) for cell in line] for line in lines]
    buffer = io.StringIO(newline="")
    csv.writer(buffer, lineterminator="\r\n").writerows(lines)
    return TableText(
        tsv="\n".join("\t".join(_BREAKS.sub(" ", cell) for cell in line) for line in lines),
        html=_html(lines, has_headers=headers is not None),
        csv=buffer.getvalue(),
    )


def json_text(rows: Sequence[ParticipantConversation]) -> str:
    """Give rows exactly as received: one as its object, several as an array of them. Only for unmasked rows."""
    texts = [encodable(row.raw_text()) for row in rows]
    return texts[0] if len(texts) == 1 else "[" + ",\n".join(texts) + "]"


def ticket_note(rows: Iterable[ParticipantConversation], labels: NoteLabels, service_name: dict[str, str]) -> str:
    """Write what a colleague needs to find each conversation again, and no personal data: SID, state, times."""
    return "\n\n".join(_note(row, labels, service_name) for row in rows)


@dataclass(frozen=True, slots=True)
class NoteLabels:
    """The words of a ticket note, in the user's language."""

    conversation: str = "Conversation"
    state: str = "State"
    created: str = "Created"
    updated: str = "Updated"
    service: str = "Service"
    account: str = "Account"


def curl_command(origin_url: str, query: ParticipantQuery, shown_text: str, service_sid: str | None = None) -> str:
    """Give a command that asks the same; user name and secret stay names of variables.

    ``shown_text`` is the query's text after masking. A masked one makes a command that asks for bullets.
    """
    path = f"/v1/Services/{service_sid}" if service_sid else "/v1"
    url = f"{origin_url}{path}/ParticipantConversations"
    return " ".join(
        [
            "curl -sS -G",
            shlex.quote(url),
            "--data-urlencode",
            shlex.quote(f"{query.kind.value}={encodable(shown_text)}"),
            f"-d PageSize={PAGE_SIZE}",
            '-u "$TWILIO_API_KEY:$TWILIO_API_SECRET"',
        ]
    )


def lookup_link(query: ParticipantQuery, scope: ServiceScope) -> str:
    """Give a ``convolook:`` link that fills in the same question. Source: INTERFACE, "Command line", LINK."""
    values = {query.kind.value.lower(): encodable(query.text)}
    if scope.kind is not ScopeKind.DEFAULT:
        values["service"] = str(scope)
    return f"convolook://lookup?{urlencode(values, quote_via=quote, safe='')}"


def _note(row: ParticipantConversation, labels: NoteLabels, service_name: dict[str, str]) -> str:
    service = row.chat_service_sid or ""
    name = service_name.get(service)
    facts = [
        (labels.conversation, row.conversation_sid),
        (labels.state, row.conversation_state),
        (labels.created, row.conversation_date_created if row.date_created_s is not None else None),
        (labels.updated, row.conversation_date_updated if row.date_updated_s is not None else None),
        (labels.service, f"{name} ({service})" if name and name != service else service),
        (labels.account, row.account_sid),
    ]
    return "\n".join(f"{label}: {encodable(value)}" for label, value in facts if value)


def _html(lines: Sequence[Sequence[str]], *, has_headers: bool) -> str:
    rows = []
    for place, line in enumerate(lines):
        tag = "th" if has_headers and place == 0 else "td"
        cells = "".join(_cell(tag, cell) for cell in line)
        rows.append(f"<tr>{cells}</tr>")
    return '<meta charset="utf-8"><table>' + "".join(rows) + "</table>"


def _cell(tag: str, text: str) -> str:
    # Spreadsheets read phone numbers, SIDs and long digits as numbers unless told that they are text.
    return f"<{tag} style=\"mso-number-format:'\\@'; white-space:pre-wrap\">{html.escape(text)}</{tag}>"
