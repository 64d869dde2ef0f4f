"""What a list of participants asks: each once, exactly as shown, and nothing that somebody did not see."""

from __future__ import annotations

import pytest

from desktop.lookup.list_reader import ListCell
from desktop.lookup.many import MOST_PARTICIPANTS, SKIP, ManyLine, Remark, plan, queries
from desktop.participant import phone_numbers
from desktop.twilio.types import ParticipantKind, ParticipantQuery

ADDRESS, IDENTITY = ParticipantKind.ADDRESS, ParticipantKind.IDENTITY


@pytest.fixture(autouse=True, scope="module")
def _numbers() -> None:
    phone_numbers.warm_up()


def planned(*texts: str, repaired: bool = True, region: str | None = None) -> list[ManyLine]:
    return plan([ListCell(number, text) for number, text in enumerate(texts, 1)], region=region, repaired=repaired)


@pytest.mark.parametrize(
    ("text", "kind", "sent", "remark"),
    [
        ("+1 (415) 555-0142", ADDRESS, "+14155550142", None),
        ("whatsapp:+14155550142", ADDRESS, "whatsapp:+14155550142", None),
        ("ines.okafor", IDENTITY, "ines.okafor", None),
        (" user_42 ", IDENTITY, "user_42", None),
        ("0044 20 7946 0958", ADDRESS, "+442079460958", None),
        ("orders@larkspur.example", IDENTITY, "orders@larkspur.example", Remark.EMAIL),
        ("CH" + "7" * 32, None, "", Remark.SID),
        ("x" * 257, None, "", Remark.TOO_LONG),
        ("\ud800", None, "", Remark.BROKEN),
    ],
)
def test_each_line_says_what_is_sent(text: str, kind: ParticipantKind | None, sent: str, remark: Remark | None) -> None:
    (line,) = planned(text)

    assert line.query == (ParticipantQuery(kind, sent) if kind else None)
    assert line.remark is remark


def test_texts_are_sent_as_pasted_where_that_is_wanted() -> None:
    (line,) = planned("+1 (415) 555-0142", repaired=False)

    assert line.query == ParticipantQuery(ADDRESS, "+1 (415) 555-0142")


def test_a_national_number_without_a_country_is_doubtful() -> None:
    assert planned("0171 1234567")[0].remark is Remark.NO_COUNTRY
    assert planned("0171 1234567", region="DE")[0].query == ParticipantQuery(ADDRESS, "+491711234567")


def test_a_number_of_no_country_is_doubtful_though_a_country_is_set() -> None:
    (line,) = planned("555-0117")
    assert (line.query, line.remark) == (ParticipantQuery(ParticipantKind.ADDRESS, "555-0117"), Remark.NO_COUNTRY)


def test_duplicates_are_asked_once_however_they_are_written() -> None:
    lines = planned("+14155550142", "ines", "+1 415 555 0142")

    assert [line.remark for line in lines] == [None, None, Remark.DUPLICATE]
    assert lines[2].same_as == 1
    assert len(queries(lines)) == 2


def test_a_choice_for_a_line_beats_the_rest_and_a_line_can_be_skipped() -> None:
    cells = [ListCell(1, "a@example.org"), ListCell(2, "b@example.org")]
    address = ParticipantQuery(ADDRESS, "a@example.org")
    assert address in planned("a@example.org")[0].choices

    lines = plan(cells, region=None, repaired=True, decisions={1: address, 2: SKIP})

    assert [line.remark for line in lines] == [None, Remark.SKIPPED]
    assert queries(lines) == (address,)


def test_no_more_than_five_hundred_are_asked() -> None:
    lines = planned(*(f"user-{number}" for number in range(MOST_PARTICIPANTS + 3)))

    assert len(queries(lines)) == MOST_PARTICIPANTS
    assert [line.remark for line in lines[MOST_PARTICIPANTS:]] == [Remark.BEYOND] * 3


def test_digits_that_a_spreadsheet_changed_are_doubtful() -> None:
    (line,) = plan([ListCell(1, "1234567890123457024", is_inexact=True)], region=None, repaired=True)

    assert line.remark is Remark.INEXACT
