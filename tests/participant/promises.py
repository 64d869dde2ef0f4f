"""The promises of the interpretation for any text; checked by property tests and by the fuzzer."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING
from urllib.parse import unquote

import phonenumbers

from desktop.participant.changes import Change
from desktop.participant.classification import Form
from desktop.participant.hidden_characters import without_hidden
from desktop.participant.interpretation import Interpretation, Suggestion, SuggestionReason, interpret
from desktop.participant.renumberings import is_older_form
from desktop.twilio.types import MAX_PARTICIPANT_LENGTH, ParticipantKind, ParticipantQuery

if TYPE_CHECKING:
    from collections.abc import Sequence

NUMBERS = {
    SuggestionReason.E164,
    SuggestionReason.PREFIX,
    SuggestionReason.WHATSAPP,
    SuggestionReason.RCS,
    SuggestionReason.PLAIN_NUMBER,
    SuggestionReason.ALL_DIGITS,
    SuggestionReason.OTHER_COUNTRY,
}


def check(text: str, kind: ParticipantKind, region: str | None) -> str:
    """Interpret a text, check every promise, and return its form.

    Raises:
        AssertionError: a promise is broken.
    """
    found = interpret(text, kind, region=region)
    assert found.sent == text.strip()
    assert found.query is None or found.query == ParticipantQuery(kind, found.sent)
    assert found.repair is None or found.repair is found.suggestions[0]
    for one in found.suggestions:
        assert 0 < len(one.text) <= MAX_PARTICIPANT_LENGTH
        assert one.text == one.text.strip()
        assert one.query != found.query
        if one.reason in NUMBERS:
            check_number(found, one)
    if found.repair is not None:
        check_left_out(found, found.repair)
    if found.people and found.form is Form.PEOPLE and found.lines > 1:
        check_said(found, found.people)
    if found.number is not None and found.number.can_be_suggested and found.repair is not None:
        assert found.repair.kind is ParticipantKind.ADDRESS
    return found.form.value


def check_number(found: Interpretation, one: Suggestion) -> None:
    """Check that a suggested number exists, and has no digit from elsewhere but a country code."""
    number = one.text.rpartition(":")[2]
    if not number.startswith("+") or found.number is None:
        return
    parsed = phonenumbers.parse(number)
    guessed = Change.NATIONAL | Change.PLUS_MISSING | Change.DIALLED_PREFIX | Change.TRUNK
    is_new_range = phonenumbers.is_possible_number(parsed) and not found.changes & guessed
    assert phonenumbers.is_valid_number(parsed) or is_older_form(number) or is_new_range, "no such number"
    if Change.TRUNK in found.changes:
        return  # said as digits that are dialled only inside the country
    digits = Counter(number[1:])
    if Change.NATIONAL in found.changes:
        digits -= Counter(str(parsed.country_code))
    assert digits <= Counter(plain(found.sent)), "a digit came from nowhere"


def check_left_out(found: Interpretation, repair: Suggestion) -> None:
    """Check that letters and digits that the repair leaves out are named."""
    if repair.reason in {SuggestionReason.LINK, SuggestionReason.ONE_LINE, SuggestionReason.ONE_PERSON}:
        return
    missing = missing_in(found, [repair.text])
    if found.changes & (Change.TRUNK | Change.DIALLED_PREFIX):
        missing = "".join(one for one in missing if not one.isdecimal())
    if Change.PREFIX in found.changes or "whatsapp" in repair.text:
        missing = "".join(one for one in missing if one not in "whatsapprcsmessenger")
    assert not missing or Change.SHEET_MARK in found.changes, "something was left out and not said"


def check_said(found: Interpretation, people: Sequence[str]) -> None:
    """Check that what stands around the people of a note is named."""
    assert not missing_in(found, people), "something was left out of a note and not said"


def missing_in(found: Interpretation, kept_texts: Sequence[str]) -> str:
    """Return the letters and digits of a text that are neither kept nor named as left out."""
    parts = [*kept_texts, *(part.text for part in found.left_out)]
    kept = Counter(one for part in parts for one in plain(part) if one.isalnum())
    kept |= Counter(one for part in parts for one in plain(part, decode=False) if one.isalnum())
    there = Counter(one for one in plain(_LABEL_TWICE.sub(r"\1", found.sent)) if one.isalnum())
    return "".join((there - kept).elements())


_LABEL_TWICE = re.compile(r"\[\s*([^\[\]]*?)\s*\]\(\s*<?(?:[^()<>:]*:)?\1>?\s*\)")
"""Markdown's link whose label is its target: nothing is lost with it."""


def plain(text: str, *, decode: bool = True) -> str:
    """Return a text in lower case with ASCII digits, without hidden characters and percent-encoding."""
    shown = _narrow(without_hidden(text))
    while decode and (decoded := _narrow(unquote(shown))) != shown:
        shown = decoded
    return "".join(str(unicodedata.decimal(one)) if one.isdecimal() else one for one in shown).lower()


def _narrow(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", one) if "\uff01" <= one <= "\uff5e" else one for one in text)
