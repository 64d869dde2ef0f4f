"""Telephone numbers: what is read as E.164, what is left alone."""

from __future__ import annotations

import subprocess
import sys

import pytest

from desktop.participant import phone_numbers
from desktop.participant.changes import Change
from desktop.participant.phone_numbers import Validity, looks_like_number, read_number


@pytest.fixture(autouse=True)
def _warm() -> None:
    phone_numbers.warm_up()


@pytest.mark.parametrize(
    ("text", "region", "e164"),
    [
        ("+1 (415) 555-2671", None, "+14155552671"),
        ("415.555.2671", "US", "+14155552671"),
        ("＋１４１５５５５２６７１", None, "+14155552671"),
        ("٠١٠٠ ١٢٣ ٤٥٦٧", "EG", "+201001234567"),
        ("+44 (0)20 7946 0958", None, "+442079460958"),
        ("+45 (0)32 12 34 56", None, "+4532123456"),
        ("+39 (0)6 12345678", None, "+390612345678"),
        ("(+44) 20 7946 0958", None, "+442079460958"),
        ("0044 20 7946 0958", None, "+442079460958"),
        ("0044 20 7946 0958", "US", "+442079460958"),
        ("011 44 20 7946 0958", "US", "+442079460958"),
        ("011 44 20 7946 0958", None, "+442079460958"),
        ("011 555 1234", "ZA", "+27115551234"),
        ("020 7946 0958", "GB", "+442079460958"),
        ("14155552671", None, "+14155552671"),
        ("+52 1 55 1234 5678", None, "+5215512345678"),
    ],
)
def test_numbers_are_read_as_e164(text: str, region: str | None, e164: str) -> None:
    number = read_number(text, region)

    assert number is not None
    assert number.e164 == e164


@pytest.mark.parametrize(
    "text",
    ["user_42", "1-800-FLOWERS", "+1 415 555 2671 ext. 5", "12345", "+", "", "1+4155552671", "++14155552671", "9" * 65],
)
def test_other_texts_are_no_numbers(text: str) -> None:
    assert read_number(text, "US") is None


def test_national_number_needs_a_region() -> None:
    assert read_number("415-555-2671", None) is None


def test_real_whatsapp_number_is_read_although_its_plan_calls_it_impossible() -> None:
    number = read_number("+5215512345678", None)

    assert number is not None
    assert (number.e164, number.country, number.validity) == ("+5215512345678", "MX", Validity.OLDER_FORM)


@pytest.mark.parametrize(
    ("text", "validity"),
    [
        ("+14155552671", Validity.VALID),
        ("+1415555", Validity.TOO_SHORT),
        ("+141555526711111", Validity.TOO_LONG),
        ("+11155552671", Validity.NOT_ASSIGNED),
    ],
)
def test_validity_informs(text: str, validity: Validity) -> None:
    number = read_number(text, None)

    assert number is not None
    assert number.validity is validity


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("+14155552671", Change.NONE),
        ("+1 (415) 555-2671", Change.SPACES | Change.BRACKETS | Change.PUNCTUATION),
        ("(415) 5552671", Change.SPACES | Change.BRACKETS | Change.NATIONAL),
        ("０１０-1234-5678", Change.OTHER_DIGITS | Change.PUNCTUATION | Change.NATIONAL | Change.TRUNK),
        ("0082 2 312 3456", Change.SPACES | Change.DIALLED_PREFIX),
        ("+44(0)2079460958", Change.BRACKETS | Change.TRUNK),
        ("442079460958", Change.PLUS_MISSING),
    ],
)
def test_what_was_changed_is_known(text: str, changes: Change) -> None:
    number = read_number(text, "KR" if text[0] == "０" else "US")

    assert number is not None
    assert number.changes == changes


def test_bare_digits_are_an_international_number_only_if_there_is_such_a_number() -> None:
    assert read_number("99912345678", None) is None


def test_looking_needs_six_digits() -> None:
    assert looks_like_number("(12) 34-56")
    assert not looks_like_number("(12) 34-5")


def test_nothing_is_imported_before_warm_up() -> None:
    check = (
        "import sys; from desktop.participant import interpretation as p;"
        "from desktop.twilio.types import ParticipantKind as K;"
        "u = p.interpret('+1 (415) 555-2671', K.ADDRESS, region='US'); assert not u.suggestions and u.sent;"
        "assert p.every_form('+14155552671', 'US'); assert 'phonenumbers' not in sys.modules"
    )

    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0
