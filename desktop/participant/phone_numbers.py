"""Telephone numbers in a text of digits: E.164, country, and the other forms the same number is stored in.

The numbering plans come from phonenumberslite, which takes a moment to import. Nothing here imports it except
``warm_up``, made for a background thread; until that is done every function answers "nothing known", so that
typing never waits. What the plans call valid informs, it never decides: real WhatsApp numbers are invalid there.
"""

from __future__ import annotations

import enum
import unicodedata
from typing import TYPE_CHECKING

from desktop.participant.changes import Change
from desktop.participant.patterns import Pattern
from desktop.participant.renumberings import is_older_form
from desktop.runtime.records import field, record, replace

if TYPE_CHECKING:
    from types import ModuleType

    from phonenumbers import PhoneNumber as _Parsed

MIN_DIGITS = 6
"""Texts with fewer digits are short codes or names, and never suggested as numbers."""

MAX_TEXT = 64
"""A longer text is no telephone number; this keeps every key press cheap."""

E164 = Pattern(r"\+[1-9][0-9]{5,14}\Z")
"""A number as Twilio stores it."""

_PLUS = "+＋"
_OPEN, _CLOSE = "([（［", ")]）］"
_DASHES = "-‐‑‒–—―−ー－~～"
_DOTS = "./·•．／"
_PUNCTUATION = frozenset(_OPEN + _CLOSE + _DASHES + _DOTS)
_plans: ModuleType | None = None


class Validity(enum.Enum):
    """What the numbering plans say about a number; never a reason to refuse it."""

    VALID = "valid"
    NOT_ASSIGNED = "not assigned"
    TOO_SHORT = "too short"
    TOO_LONG = "too long"
    OLDER_FORM = "older form"


@record
class PhoneNumber:
    """A text read as a number."""

    e164: str = field(repr=False)
    country: str | None
    """ISO 3166 code; None for numbers of no country, such as +800."""
    validity: Validity
    is_mobile: bool = False
    changes: Change = Change.NONE
    other: PhoneNumber | None = field(default=None, repr=False)
    """The number of another country that the same digits are with a plus in front, where both exist."""

    @property
    def is_plausible(self) -> bool:
        """Return whether the length is a possible one in its country."""
        return self.validity not in {Validity.TOO_SHORT, Validity.TOO_LONG}

    @property
    def can_be_suggested(self) -> bool:
        """Return whether the plans know such numbers, or it was typed with its plus and may be of a new range."""
        if self.validity in {Validity.VALID, Validity.OLDER_FORM}:
            return True
        guessed = Change.NATIONAL | Change.PLUS_MISSING | Change.DIALLED_PREFIX | Change.TRUNK
        return self.validity is Validity.NOT_ASSIGNED and not self.changes & guessed


def warm_up() -> None:
    """Import the numbering plans and the most used metadata; blocks for some 0.2 s: for a background thread."""
    global _plans  # noqa: PLW0603 - one process has one set of plans, and "not there yet" is a state of it
    import phonenumbers

    # A number of no North American country makes the search go through the plans of all of them.
    for sample in ("+14155550100", "+10005550100", "+442079460123", "+74951234567", "+61212345678"):
        phonenumbers.region_code_for_number(phonenumbers.parse(sample))
    _plans = phonenumbers


def is_ready() -> bool:
    """Return whether the numbering plans are loaded."""
    return _plans is not None


def is_region(code: str) -> bool:
    """Return whether two capitals are a country's code; True until the plans are loaded."""
    return _plans is None or code in _plans.SUPPORTED_REGIONS


def regions_of(text: str) -> list[str]:
    """Return the ISO 3166 codes of the countries in which a text is a valid national number, in alphabetical order.

    Tries all countries, which takes some 10 ms.
    """
    if _plans is None or not looks_like_number(text):
        return []
    plain = _digits_of(text)
    return sorted(region for region in _plans.SUPPORTED_REGIONS if _is_national(plain, region))


def _is_national(digits: str, region: str) -> bool:
    plans = _plans
    assert plans is not None  # noqa: S101 - the caller has asked
    try:
        return bool(plans.is_valid_number_for_region(plans.parse(digits, region), region))
    except plans.NumberParseException:
        return False


def calling_code(region: str) -> int:
    """Return a country's calling code, such as 1; 0 if it is not known."""
    return _plans.country_code_for_region(region) if _plans is not None else 0


def looks_like_number(text: str) -> bool:
    """Return whether a text is nothing but digits and phone punctuation, with at least 6 digits."""
    if not MIN_DIGITS <= len(text) <= MAX_TEXT:
        return False
    digits = 0
    for character in text:
        if character.isdecimal():
            digits += 1
        elif character in _PLUS:
            if digits:
                return False
        elif character not in _PUNCTUATION and unicodedata.category(character) != "Zs":
            return False
    return digits >= MIN_DIGITS and sum(text.count(plus) for plus in _PLUS) <= 1


def read_number(text: str, region: str | None) -> PhoneNumber | None:
    """Return the number that a text of digits and phone punctuation stands for.

    Args:
        text: as typed, without hidden characters.
        region: ISO 3166 code of the country whose national forms are understood; None for none.

    Returns:
        The likeliest reading; None if the text is no number, if no country is known, or before ``warm_up``.
    """
    if _plans is None or not looks_like_number(text):
        return None
    plain = _digits_of(text)
    if any(plus in text for plus in _PLUS):
        return _best([("+" + plain, None, Change.NONE), *_without_zero(text, plain)], text, plain)
    return _best(_readings(text, plain, region), text, plain)


def _digits_of(text: str) -> str:
    if text.isascii():
        return "".join([one for one in text if one.isdecimal()])
    return "".join([str(unicodedata.decimal(one)) for one in text if one.isdecimal()])


_Reading = tuple[str, str | None, Change]


def _readings(text: str, digits: str, region: str | None) -> list[_Reading]:
    """Return the ways to read digits without a plus, likeliest first."""
    national: list[_Reading] = [(digits, region, Change.NATIONAL)] if region else []
    if digits.startswith("00"):
        return [("+" + digits[2:], None, Change.DIALLED_PREFIX), *_without_zero(text, digits[2:]), *national]
    if digits.startswith("011") and digits[3:4] != "1":
        abroad: _Reading = ("+" + digits[3:], None, Change.DIALLED_PREFIX)
        # 011 is how North America dials abroad, and an area code elsewhere (Johannesburg).
        in_america = _plans is not None and (not region or _plans.country_code_for_region(region) == 1)
        return [abroad, *national] if in_america else [*national, abroad]
    international: _Reading = ("+" + digits, None, Change.PLUS_MISSING)
    if region and is_written_nationally(text, region):
        return [*national, international]
    return [international, *national]


def is_written_nationally(text: str, region: str) -> bool:
    """Return whether a text has the national form of a country: its trunk prefix, an area code in brackets.

    Where no trunk prefix is written (North America, Spain, mobile numbers of China), any valid national number has it.
    """
    plans = _plans
    assert plans is not None  # noqa: S101 - read_number has asked
    plan = plans.PhoneMetadata.metadata_for_region(region)
    trunk = plan.national_prefix if plan is not None else None
    if trunk is None or plans.country_code_for_region(region) == 1:
        return True
    digits = _digits_of(text)
    if digits.startswith(trunk) or (text.lstrip()[:1] in _OPEN and text.rstrip()[-1:] not in _CLOSE):
        return True
    try:
        parsed = plans.parse(digits, region)
    except plans.NumberParseException:
        return False
    return _digits_of(plans.format_number(parsed, plans.PhoneNumberFormat.NATIONAL)) == digits


_GROUP = Pattern(r"\d+")
_DIGITS_OF_THOUSANDS = 3


def _is_grouped_otherwise(text: str, code: str) -> bool:
    """Return whether digits without a plus are grouped so that the first are no country code: ``(659) 234-5678``.

    Groups of three alone are the thousands of a spreadsheet.
    """
    first, *others = _GROUP.findall(text)
    if not others or first == code or len(first) > _DIGITS_OF_THOUSANDS:
        return False
    return text.lstrip()[:1] in _OPEN or any(len(group) != _DIGITS_OF_THOUSANDS for group in others)


def _without_zero(text: str, digits: str) -> list[_Reading]:
    """Return the readings of ``+45 (0)32 …`` without its zero, for countries whose plans know no such zero.

    ``digits`` are those behind the plus, the zero among them.
    """
    before, bracket, _after = text.partition("(0)")
    if not bracket:
        return []
    place = len(digits) - len(_digits_of(text)) + len(_digits_of(before))
    return [("+" + digits[:place] + digits[place + 1 :], None, Change.TRUNK)] if place > 0 else []


def _best(readings: list[_Reading], text: str, plain: str) -> PhoneNumber | None:
    """Return the first valid reading, else the first of a possible length, else the first at all.

    A national number has beside it the one that its digits are with a plus: only the user knows which is meant.
    """
    numbers = [number for reading in readings if (number := _read(reading, text, plain)) is not None]
    valid = [number for number in numbers if number.validity is Validity.VALID]
    if len(valid) > 1 and Change.NATIONAL in valid[0].changes and Change.PLUS_MISSING in valid[1].changes:
        return replace(valid[0], other=valid[1])
    # Bare digits taken as an international number are a guess, worth suggesting only when such numbers exist.
    grounded = [
        number
        for number in numbers
        if Change.PLUS_MISSING not in number.changes or number.validity is Validity.OLDER_FORM
    ]
    plausible = [number for number in grounded if number.is_plausible]
    return next(iter([*valid, *plausible, *grounded]), None)


def _read(reading: _Reading, text: str, plain: str) -> PhoneNumber | None:
    plans = _plans
    assert plans is not None  # noqa: S101 - read_number has asked
    digits, region, change = reading
    try:
        parsed: _Parsed = plans.parse(digits, region)
    except plans.NumberParseException:
        return None
    if change is Change.PLUS_MISSING and _is_grouped_otherwise(text, str(parsed.country_code)):
        return None
    e164: str = plans.format_number(parsed, plans.PhoneNumberFormat.E164)
    changes = change | _surface(text)
    if change is Change.NATIONAL and e164 == "+" + plain:
        changes = changes & ~Change.NATIONAL | Change.PLUS_MISSING
    elif (change is Change.NATIONAL and not e164.endswith(digits)) or (region is None and e164 != digits):
        changes |= Change.TRUNK
    country = plans.region_code_for_number(parsed) or plans.region_code_for_country_code(parsed.country_code)
    line = plans.number_type(parsed)
    # A number has a type exactly when it is valid; asking for validity would go through all regions again.
    validity = _validity(parsed, e164) if line == plans.PhoneNumberType.UNKNOWN else Validity.VALID
    is_mobile = line == plans.PhoneNumberType.MOBILE
    return PhoneNumber(e164, None if country in {"001", "ZZ"} else country, validity, is_mobile, changes)


def _validity(parsed: _Parsed, e164: str) -> Validity:
    """Return why a number is in no plan."""
    plans = _plans
    assert plans is not None  # noqa: S101 - read_number has asked
    if is_older_form(e164):
        return Validity.OLDER_FORM
    reason = plans.is_possible_number_with_reason(parsed)
    lengths = plans.ValidationResult
    if reason in {lengths.TOO_SHORT, lengths.IS_POSSIBLE_LOCAL_ONLY, lengths.INVALID_LENGTH}:
        return Validity.TOO_SHORT
    if reason == plans.ValidationResult.TOO_LONG:
        return Validity.TOO_LONG
    return Validity.NOT_ASSIGNED


def _surface(text: str) -> Change:
    """Return what the text has beside ASCII digits and the plus."""
    changes = Change.NONE
    for character in text:
        if character.isdecimal() or character in _PLUS:
            changes |= Change.NONE if character.isascii() else Change.OTHER_DIGITS
        elif character in _OPEN or character in _CLOSE:
            changes |= Change.BRACKETS
        elif character in _DASHES or character in _DOTS:
            changes |= Change.PUNCTUATION
        else:
            changes |= Change.SPACES
    return changes
