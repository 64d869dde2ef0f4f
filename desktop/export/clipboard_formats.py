"""Rows as text for the clipboard: tables, JSON as received, a note for a ticket, a command, a link.

Everything here is passed texts that are masked already, or says which it must be passed so.
"""

from __future__ import annotations

import csv
import enum
import html
import io
import json
import re
import shlex
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from desktop.privacy.masking import Masking, Sensitivity, encodable
from desktop.runtime.records import field, record
from desktop.twilio.properties import PARTICIPANT_CONVERSATION, inside, plain
from desktop.twilio.types import CONVERSATION_SID, PAGE_SIZE, ScopeKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from desktop.twilio.decoding.raw_page import RawPage
    from desktop.twilio.properties import Property
    from desktop.twilio.rows import ParticipantConversation
    from desktop.twilio.types import ParticipantQuery, ServiceScope

_STYLE = "<style>td,th{mso-number-format:'\\@';white-space:pre-wrap}</style>"
"""Spreadsheets read phone numbers, SIDs and long digits as numbers, or a text as a formula, unless told otherwise."""

_BREAKS = re.compile(r"\r\n|[\t\n\r\x0b\x0c\x00\u2028\u2029]")


@record
class TableText:
    """The same cells in the three forms that spreadsheets, editors and mail programs take from a clipboard."""

    tsv: str = field(repr=False)
    html: str = field(repr=False)
    csv: str = field(repr=False)


def table_text(cells: Iterable[Sequence[str]], headers: Sequence[str] | None = None) -> TableText:
    """Return cells as a table, with a line of headers if there are any.

    In the tab-separated form tabs and line ends inside a cell become blanks: no program reads them back. The CSV
    is exact (RFC 4180). The HTML form tells spreadsheets that every cell is text.
    """
    tsv: list[str] = []
    table = [f'<meta charset="utf-8">{_STYLE}<table>']
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    if headers is not None:
        _add_line(headers, "th", tsv, table, writer.writerow)
    for line in cells:  # one by one: a hundred thousand lists at once would keep the garbage collector busy
        _add_line(line, "td", tsv, table, writer.writerow)
    return TableText("\n".join(tsv), "".join(table) + "</table>", buffer.getvalue())


def json_text(rows: Sequence[ParticipantConversation]) -> str:
    """Return rows exactly as received: one as its object, several as an array of them. Only for unmasked rows."""
    return json_array(raw_texts(rows))


def raw_texts(rows: Sequence[ParticipantConversation]) -> list[str]:
    """Return each row's JSON as received; page by page, as unpacking a page costs more than all its rows."""
    places: dict[RawPage, list[int]] = {}
    for place, row in enumerate(rows):
        places.setdefault(row.page, []).append(place)
    texts = [""] * len(rows)
    for page, wanted in places.items():
        received = page.row_texts()
        for place in wanted:
            texts[place] = encodable(received[rows[place].position])
    return texts


def json_array(texts: Sequence[str]) -> str:
    """Return JSON texts as one: a single one as it is, several as an array of them."""
    return texts[0] if len(texts) == 1 else "[" + ",\n".join(texts) + "]"


def masked_row_text(row: ParticipantConversation, masking: Masking) -> str:
    """Return a row as JSON with personal data hidden: the documented properties alone, as others may be anything."""

    def copied(prop: Property, text: str | None) -> str | None:
        return None if text is None else masking.copied(text, prop.sensitivity_of(text), row.key)

    binding = row.participant_messaging_binding
    shown: dict[str, object] = {
        one.name: copied(one, getattr(row, one.name)) for one in plain(PARTICIPANT_CONVERSATION)
    }
    shown["participant_messaging_binding"] = binding and {
        name: copied(one, getattr(binding, name))
        for name, one in inside(PARTICIPANT_CONVERSATION, "participant_messaging_binding")
    }
    shown["conversation_timers"] = {
        name: copied(one, value)
        for name, one in inside(PARTICIPANT_CONVERSATION, "conversation_timers")
        if (value := getattr(row, f"timer_{name}")) is not None
    }
    return encodable(json.dumps(shown, ensure_ascii=False))


@record
class NoteLabels:
    """The labels of a ticket note, in the user's language."""

    conversation: str = "Conversation"
    name: str = "Name"
    state: str = "State"
    created: str = "Created"
    updated: str = "Updated"
    closes: str = "Closes"
    service: str = "Service"
    channel: str = "Channel"
    proxy: str = "Proxy address"
    account: str = "Account"
    customer: str = "Customer"
    link: str = "Link"


@record
class NoteForm:
    """The parts of a ticket note besides the rows' own values."""

    lines: frozenset[str] | None = None
    """Names of the values in ``NoteLabels`` that are wanted; None: all."""
    account_name: str = ""
    time_text: Callable[[float], str] | None = None
    """Returns the text of an instant in seconds since 1970; None leaves times as received."""
    link: Callable[[ParticipantConversation], str] | None = None
    """Returns the link of a row; it names the participant, and so is left out while masked."""


def ticket_note(
    rows: Iterable[ParticipantConversation],
    labels: NoteLabels,
    service_names: Mapping[str, str],
    channel_names: Mapping[str, str] | None = None,
    masking: Masking | None = None,
    form: NoteForm | None = None,
) -> str:
    """Return the text with which a colleague finds each conversation again.

    Under masking the participant is hidden, and friendly name, proxy address and link are left out. ``service_names``
    are by SID, ``channel_names`` by the binding's type in lower case.
    """
    masking, form = masking or Masking(), form or NoteForm()
    return "\n\n".join(_note(row, labels, service_names, channel_names or {}, masking, form) for row in rows)


def curl_command(origin_url: str, query: ParticipantQuery, shown_text: str, service_sid: str | None = None) -> str:
    """Return a command that sends the same query; user name and secret stay names of variables.

    ``shown_text`` is the query's text after masking. A masked one makes a command that looks bullets up.
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


def lookup_link(query: ParticipantQuery, scope: ServiceScope, account: str = "", conversation: str = "") -> str:
    """Return a ``convolook:`` link that fills in the same query and selects the conversation of that SID."""
    values = {query.kind.value.lower(): encodable(query.text)}
    if scope.kind is not ScopeKind.DEFAULT:
        values["service"] = str(scope)
    if account:
        values["account"] = encodable(account)
    if CONVERSATION_SID.match(conversation):
        values["conversation"] = conversation
    return f"convolook://lookup?{urlencode(values, quote_via=quote, safe='')}"


class ListForm(enum.Enum):
    """How the values of a column are copied."""

    LINES = "one per line"
    COMMAS = "between commas"
    QUOTED = "quoted, between commas"


def list_text(texts: Iterable[str], form: ListForm) -> str:
    """Return values as a list; quotes inside a quoted value are doubled, as SQL and spreadsheets read them."""
    lines = map(one_line, texts)
    if form is ListForm.LINES:
        return "\n".join(lines)
    if form is ListForm.COMMAS:
        return ", ".join(lines)
    return ", ".join("'" + line.replace("'", "''") + "'" for line in lines)


def one_line(text: str) -> str:
    """Return a text on one line: line ends, tabs and NUL become blanks."""
    return _BREAKS.sub(" ", text)


def _note(
    row: ParticipantConversation,
    labels: NoteLabels,
    service_names: Mapping[str, str],
    channel_names: Mapping[str, str],
    masking: Masking,
    form: NoteForm,
) -> str:
    def personal(text: str | None) -> str | None:
        return None if masking.hides(Sensitivity.PERSONAL, row.key) else text

    service = row.chat_service_sid or ""
    name = service_names.get(service)
    binding = row.participant_messaging_binding
    channel = (binding.type or "") if binding else ""
    customer = row.participant_identity or (binding.address if binding else None)
    account = row.account_sid or ""
    facts = [
        ("conversation", row.conversation_sid),
        ("name", personal(row.conversation_friendly_name)),
        ("customer", masking.copied(customer, Sensitivity.PERSONAL, row.key) if customer else None),
        ("state", row.conversation_state),
        ("created", _time(row.date_created_s, row.conversation_date_created, form)),
        ("updated", _time(row.date_updated_s, row.conversation_date_updated, form)),
        ("closes", _time(row.date_closed_s, row.timer_date_closed, form)),
        ("service", f"{name} ({service})" if name and name != service else service),
        ("channel", channel_names.get(channel.lower(), channel)),
        ("proxy", personal(binding.proxy_address) if binding else None),
        ("account", f"{form.account_name} ({account})" if form.account_name and account else account),
        ("link", personal(form.link(row)) if form.link is not None else None),
    ]
    return "\n".join(
        f"{getattr(labels, key)}: {one_line(encodable(value))}"
        for key, value in facts
        if value and (form.lines is None or key in form.lines)
    )


def _time(moment_s: float | None, received: str | None, form: NoteForm) -> str | None:
    """Return a time as ``form`` shows it; None where none was received, or none that can be parsed."""
    if moment_s is None:
        return None
    return received if form.time_text is None else form.time_text(moment_s)


def _add_line(
    line: Sequence[str], tag: str, tsv: list[str], table: list[str], write: Callable[[Sequence[str]], object]
) -> None:
    between = f"</{tag}><{tag}>"
    if "".join(line).isprintable():
        # Most lines hold nothing odd; asking once per line is several times faster than changing each cell.
        tsv.append("\t".join(line))
        inner = html.escape("\x1f".join(line)).replace("\x1f", between)
    else:
        line = [encodable(cell) for cell in line]
        tsv.append("\t".join(map(one_line, line)))
        inner = between.join(map(html.escape, line))
    table.append(f"<tr><{tag}>{inner}</{tag}></tr>")
    write(line)
