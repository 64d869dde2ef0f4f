"""What is copied: cells in three forms, rows as received, and texts without secrets."""

from __future__ import annotations

import csv
import io
import json
import shlex
from html.parser import HTMLParser
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.export.clipboard_formats import (
    ListForm,
    NoteForm,
    NoteLabels,
    curl_command,
    json_text,
    list_text,
    lookup_link,
    masked_row_text,
    table_text,
    ticket_note,
)
from desktop.privacy.masking import BULLETS, Masking
from desktop.startup.command_line import parse_link
from desktop.twilio.rows import MessagingBinding
from desktop.twilio.types import ParticipantKind, ParticipantQuery, ScopeKind, ServiceScope
from tests.table_rows import row

SERVICE = "IS" + "1" * 32
CELLS = st.lists(
    st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=8), min_size=2, max_size=2),
    min_size=1,
    max_size=4,
)


class Cells(HTMLParser):
    """Collects the texts of all cells."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - its parent's signature
        if tag in {"td", "th"}:
            self.found.append("")

    def handle_data(self, data: str) -> None:
        if self.found:
            self.found[-1] += data


@given(CELLS)
def test_every_cell_stays_in_its_place_in_every_form(cells: list[list[str]]) -> None:
    made = table_text(cells, ["A", "B"])

    lines = made.tsv.split("\n")
    assert [len(line.split("\t")) for line in lines] == [2] * (len(cells) + 1)
    assert list(csv.reader(io.StringIO(made.csv, newline=""))) == [["A", "B"], *cells]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8), min_size=2, max_size=2))
def test_html_holds_the_texts_and_nothing_they_could_do(cells: list[str]) -> None:
    reader = Cells()

    reader.feed(table_text([cells]).html)

    assert reader.found == cells


def test_headers_are_left_out_unless_asked_for() -> None:
    assert table_text([["x", "y"]]).tsv == "x\ty"
    assert table_text([["x", "y"]], ["A", "B"]).tsv == "A\tB\nx\ty"


def test_numbers_stay_texts_in_a_spreadsheet() -> None:
    assert "td,th{mso-number-format:'\\@'" in table_text([["+14155550100"]]).html


@pytest.mark.parametrize(
    "cell", ["a\tb", "a\nb", "a\r\nb", "a\rb", "a\x00b", "a\x0bb", "a\u2028b", "=1+1\t\n", '"a"\t"b"', "\t", "\n\n"]
)
def test_tabs_line_ends_and_nul_never_make_cells_or_rows(cell: str) -> None:
    made = table_text([[cell, "x"]])

    assert len(made.tsv.splitlines()) == 1
    assert made.tsv.count("\t") == 1
    assert "\x00" not in made.tsv
    assert list(csv.reader(io.StringIO(made.csv, newline=""))) == [[cell, "x"]]


def test_html_is_inert_whatever_a_cell_holds() -> None:
    hostile = "</td></table><script>x</script><img src='file:///etc/passwd' onerror=x>&amp;"

    made = table_text([[hostile]], [hostile])

    assert "<script" not in made.html
    assert "<img" not in made.html
    assert made.html.count("</table>") == 1


@pytest.mark.parametrize("lone", ["\ud800", "x\udfffy"])
def test_lone_surrogates_can_be_copied(lone: str) -> None:
    made = table_text([[lone]])

    assert "\ufffd" in made.tsv.encode().decode()
    assert "\ufffd" in made.csv.encode().decode()
    assert "\ufffd" in made.html.encode().decode()


def test_one_row_is_its_object_several_are_an_array() -> None:
    one = json.loads(json_text([row(1)]))
    two = json.loads(json_text([row(1), row(2)]))

    assert one["conversation_sid"] == row(1).conversation_sid
    assert [each["conversation_sid"] for each in two] == [row(1).conversation_sid, row(2).conversation_sid]


def test_a_ticket_note_finds_the_conversation_again() -> None:
    one = row(2, participant_identity="Ana Maria", timer_date_closed="2026-04-01T00:00:00Z")

    note = ticket_note([one], NoteLabels(), {SERVICE: "Support"}, {"sms": "SMS"})

    assert note.splitlines() == [
        f"Conversation: {one.conversation_sid}",
        "Name: Order 2",
        "Customer: Ana Maria",
        "State: closed",
        "Created: 2025-03-03T09:00:00Z",
        "Updated: 2026-03-03T10:02:00Z",
        "Closes: 2026-04-01T00:00:00Z",
        f"Service: Support ({SERVICE})",
        "Channel: SMS",
        "Proxy address: +15550100",
        "Account: AC" + "a" * 32,
    ]


def test_a_masked_ticket_note_tells_no_personal_data() -> None:
    secret = "Ana Maria"
    one = row(2, conversation_friendly_name=secret, conversation_unique_name=secret, participant_identity=secret)

    note = ticket_note([one], NoteLabels(), {}, {}, Masking(active=True))

    assert secret not in note
    assert "+1555" not in note
    assert str(one.conversation_sid) in note


def test_a_ticket_note_has_the_lines_that_are_wanted_in_local_words() -> None:
    form = NoteForm(
        lines=frozenset({"customer", "updated", "account", "link"}),
        account_name="Larkspur",
        time_text=lambda moment_s: f"at {moment_s:.0f}",
        link=lambda each: f"convolook:{each.conversation_sid}",
    )
    one = row(2, participant_identity="Ana Maria")

    note = ticket_note([one], NoteLabels(customer="Kunde"), {}, {}, None, form)
    masked = ticket_note([one], NoteLabels(), {}, {}, Masking(active=True), form)

    assert note.splitlines() == [
        "Kunde: Ana Maria",
        f"Updated: at {one.date_updated_s:.0f}",
        f"Account: Larkspur (AC{'a' * 32})",
        f"Link: convolook:{one.conversation_sid}",
    ]
    assert masked.splitlines()[0] == f"Customer: {BULLETS}"
    assert "Link" not in masked


def test_a_name_cannot_add_lines_to_a_ticket_note() -> None:
    one = row(1, conversation_friendly_name="Order\nState: closed\r\nAccount: other")

    note = ticket_note([one], NoteLabels(), {})

    assert "Name: Order State: closed Account: other" in note.splitlines()


def test_a_masked_row_keeps_its_sids_and_dates_and_loses_the_rest() -> None:
    secret = "Ana Maria"
    binding = MessagingBinding("sms", secret, secret, secret, "internal", secret)
    one = row(
        1,
        conversation_friendly_name=secret,
        conversation_unique_name=secret,
        conversation_attributes=f'{{"name": "{secret}"}}',
        conversation_created_by=secret,
        participant_identity=secret,
        conversation_state=f'{{"odd": "{secret}"}}',
        participant_messaging_binding=binding,
    )

    text = masked_row_text(one, Masking(active=True))
    shown = json.loads(text)

    assert secret not in text
    assert shown["conversation_sid"] == one.conversation_sid
    assert shown["conversation_date_updated"] == one.conversation_date_updated
    assert shown["participant_messaging_binding"]["type"] == "sms"
    assert shown["participant_identity"] == BULLETS


def test_what_is_absent_stays_absent_when_masked() -> None:
    one = row(1, participant_messaging_binding=None, conversation_friendly_name=None)

    shown = json.loads(masked_row_text(one, Masking(active=True)))

    assert shown["participant_messaging_binding"] is None
    assert shown["conversation_friendly_name"] is None


@pytest.mark.parametrize("text", ["+15558675310", "it's; rm -rf ~ $(x)", "-d @/etc/passwd", "a&b=c"])
def test_the_command_asks_the_same_and_holds_no_secret(text: str) -> None:
    query = ParticipantQuery(ParticipantKind.ADDRESS, text)

    parts = shlex.split(curl_command("https://conversations.twilio.com", query, text, SERVICE))

    assert parts[3] == f"https://conversations.twilio.com/v1/Services/{SERVICE}/ParticipantConversations"
    assert parts[5] == f"Address={text}"
    assert parts[-2:] == ["-u", "$TWILIO_API_KEY:$TWILIO_API_SECRET"]


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20))
def test_a_link_holds_the_exact_text(text: str) -> None:
    query = ParticipantQuery(ParticipantKind.IDENTITY, text)

    link = urlsplit(lookup_link(query, ServiceScope(ScopeKind.ONE, SERVICE)))

    assert (link.scheme, link.netloc) == ("convolook", "lookup")
    assert "+" not in link.query
    assert parse_qs(link.query) == {"identity": [text], "service": [SERVICE]}


def test_the_default_service_is_not_named_in_a_link() -> None:
    query = ParticipantQuery(ParticipantKind.ADDRESS, "+1 555")

    assert lookup_link(query, ServiceScope()) == "convolook://lookup?address=%2B1%20555"


def test_a_link_names_the_account_it_is_for() -> None:
    query = ParticipantQuery(ParticipantKind.ADDRESS, "+1555")

    link = lookup_link(query, ServiceScope(), "Acme & Söhne")

    assert parse_qs(urlsplit(link).query)["account"] == ["Acme & Söhne"]


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20))
def test_the_command_line_reads_every_link_back(text: str) -> None:
    query = ParticipantQuery(ParticipantKind.ADDRESS, text)
    start_request = parse_link(lookup_link(query, ServiceScope(ScopeKind.ALL)))

    assert (start_request.kind, start_request.text, start_request.scope) == (query.kind, text, "all")


def test_a_link_names_the_conversation_that_is_to_be_selected() -> None:
    query = ParticipantQuery(ParticipantKind.IDENTITY, "alice")
    sid = "CH" + "0a" * 16

    assert parse_link(lookup_link(query, ServiceScope(), "Work", sid)).conversation == sid
    assert "conversation" not in lookup_link(query, ServiceScope(), "Work", "CH1&x=y")


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (ListForm.LINES, "a b\nO'Hara"),
        (ListForm.COMMAS, "a b, O'Hara"),
        (ListForm.QUOTED, "'a b', 'O''Hara'"),
    ],
)
def test_values_of_a_column_are_copied_as_a_list(form: ListForm, expected: str) -> None:
    assert list_text(["a\tb", "O'Hara"], form) == expected
