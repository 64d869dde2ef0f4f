"""Rows of another participant are told from the one who was asked for, in every way of writing the same."""

from __future__ import annotations

import json

import pytest

from desktop.twilio.decoding.matching import Question
from desktop.twilio.decoding.pages import decode_page
from desktop.twilio.rows import MessagingBinding, RowProblem
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.fake_rows import conversations

ADDRESS, IDENTITY = ParticipantKind.ADDRESS, ParticipantKind.IDENTITY


@pytest.mark.parametrize(
    ("asked", "address"),
    [
        ("+15558675310", "+15558675310"),
        ("+15558675310", "sms:+15558675310"),
        ("whatsapp:+15558675310", "+15558675310"),
        ("whatsapp:+15558675310", "rcs:15558675310"),
        ("+1 (555) 867-5310", "+15558675310"),
        ("%2B15558675310", "+15558675310"),
        ("0151 23456789", "+4915123456789"),
        ("004915123456789", "+4915123456789"),
        ("Ana@Example.com", "ana@example.COM"),
        ("mailto:ana@example.com", "ana@example.com"),
        ("messenger:1234", "1234"),
        ("ＡＢＣ", "abc"),
    ],
)
def test_two_forms_of_one_address_are_the_same(asked: str, address: str) -> None:
    question = Question(ParticipantQuery(ADDRESS, asked))

    assert not question.is_contradicted_by(None, MessagingBinding(address=address))


@pytest.mark.parametrize(
    ("kind", "asked", "identity", "binding", "contradicts"),
    [
        (ADDRESS, "+15558675310", None, MessagingBinding(address="+15558675311"), True),
        (ADDRESS, "+15558675310", None, MessagingBinding(address="ana@example.com"), True),
        (ADDRESS, "+15558675310", "ana", MessagingBinding(projected_address="+15558675310"), False),
        (ADDRESS, "+15558675310", "ana", MessagingBinding(projected_address="+15558675399"), True),
        (ADDRESS, "+15558675310", None, MessagingBinding(proxy_address="+15550000000"), False),
        (ADDRESS, "+15558675310", "ana", None, True),
        (ADDRESS, "+15558675310", None, None, False),
        (IDENTITY, "ana", "ana", None, False),
        (IDENTITY, "ana", "Ana ", None, False),
        (IDENTITY, "ana", "bob", None, True),
        (IDENTITY, "ana", "ana", MessagingBinding(projected_address="+15558675310"), False),
        (IDENTITY, "ana", None, MessagingBinding(address="+15558675310"), True),
        (IDENTITY, "ana", None, MessagingBinding(), False),
        (IDENTITY, "12345", "2345", None, True),
    ],
)
def test_a_row_of_somebody_else_contradicts(
    kind: ParticipantKind, asked: str, identity: str | None, binding: MessagingBinding | None, *, contradicts: bool
) -> None:
    assert Question(ParticipantQuery(kind, asked)).is_contradicted_by(identity, binding) is contradicts


def test_only_rows_of_somebody_else_are_marked_and_an_unreadable_one_stays_so() -> None:
    theirs = conversations(1, text="+15550000000")
    rows = [*conversations(2), *theirs, theirs[0] | {"conversation_state": 5}, 7]
    body = json.dumps({"conversations": rows, "meta": {"next_page_url": None}}).encode()
    other = RowProblem.OTHER_PARTICIPANT

    page = decode_page(body, None, Question(ParticipantQuery(ADDRESS, "+15558675310")))

    assert [row.problem for row in page.rows] == [None, None, other, other, RowProblem.NOT_AN_OBJECT]
