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

from desktop.copying import NoteLabels, curl_command, json_text, lookup_link, table_text, ticket_note
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
    assert "mso-number-format:'\\@'" in table_text([["+14155550100"]]).html


def test_one_row_is_its_object_several_are_an_array() -> None:
    one = json.loads(json_text([row(1)]))
    two = json.loads(json_text([row(1), row(2)]))

    assert one["conversation_sid"] == row(1).conversation_sid
    assert [each["conversation_sid"] for each in two] == [row(1).conversation_sid, row(2).conversation_sid]


def test_a_ticket_note_finds_the_conversation_and_tells_no_personal_data() -> None:
    secret = "Ana Maria"
    one = row(2, conversation_friendly_name=secret, conversation_unique_name=secret, participant_identity=secret)

    note = ticket_note([one], NoteLabels(), {SERVICE: "Support"})

    assert note.splitlines() == [
        f"Conversation: {one.conversation_sid}",
        "State: closed",
        "Created: 2025-03-03T09:00:00Z",
        "Updated: 2026-03-03T10:02:00Z",
        f"Service: Support ({SERVICE})",
        "Account: AC" + "a" * 32,
    ]


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
