"""What a text is by its form alone, with and without the numbering plans."""

from __future__ import annotations

import pytest

from desktop.participant import phone_numbers
from desktop.participant.classification import Form, Refusal, find_refusal, read_form
from desktop.twilio.types import ParticipantKind


@pytest.fixture
def cold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(phone_numbers, "_plans", None)


@pytest.mark.parametrize(
    ("text", "form", "e164"),
    [
        ("+14155550142", Form.PHONE, "+14155550142"),
        ("(415) 555-0142", Form.NUMBER, None),
        ("4155550142", Form.DIGITS, None),
        ("whatsapp:+14155550142", Form.WHATSAPP, None),
        ("user_42", Form.FREE, None),
    ],
)
def test_forms_are_told_by_their_looks_before_the_plans_are_there(
    cold: None, text: str, form: Form, e164: str | None
) -> None:
    reading = read_form(text, "US")

    assert (reading.form, reading.e164, reading.best) == (form, e164, text)


@pytest.mark.parametrize("text", ["a@b", "a b@c.example", "@c.example", "a@@c.example", "a@c.", "a@b.c@d.example"])
def test_what_is_no_email_is_an_identity(text: str) -> None:
    reading = read_form(text, None)

    assert reading.form is Form.FREE
    assert reading.suggested_kind is ParticipantKind.IDENTITY


@pytest.mark.parametrize("text", ["ch" + "0" * 32, "CH" + "0" * 33, "CH" + "g" * 32, "QQ" + "0" * 32, "xCH" + "0" * 32])
def test_what_is_no_sid_is_sent(text: str) -> None:
    reading = read_form(text, None)

    assert reading.form is Form.FREE
    assert find_refusal(text, reading.resource) is None


def test_a_sid_is_not_sent() -> None:
    text = "MB" + "0f" * 16

    assert find_refusal(text, read_form(text, None).resource) is Refusal.SID


def test_a_reading_does_not_show_its_text_by_accident() -> None:
    assert "415" not in repr(read_form("whatsapp:+14155550142", None))
