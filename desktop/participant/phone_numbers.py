"""What a text of digits says as a telephone number: E.164, country, and the other forms the same number is stored in.

The numbering plans come from phonenumberslite, which takes a moment to import. Nothing here imports it except
``warm_up``, made for a background thread; until that is done every function answers "nothing known", so that
typing never waits. What the plans call valid informs, it never decides: real WhatsApp numbers are invalid there.
"""

from __future__ import annotations

import enum
import re
import unicodedata
from typing import TYPE_CHECKING

from desktop.runtime.records import field, record

if TYPE_CHECKING:
    from types import ModuleType

    from phonenumbers import PhoneNumber as _Parsed

MIN_DIGITS = 6
"""Texts with fewer digits are short codes or names, and never offered as numbers."""

MAX_TEXT = 64
"""A longer text is no telephone number; this keeps every key press cheap."""

E164 = re.compile(r"\+[1-9][0-9]{5,14}\Z")
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


class Change(enum.Flag):
    """What distinguishes a typed number from its E.164 form."""

    NONE = 0
    SPACES = enum.auto()
    BRACKETS = enum.auto()
    PUNCTUATION = enum.auto()
    OTHER_DIGITS = enum.auto()
    """Digits of another script, or full-width ones."""
    DIALLED_PREFIX = enum.auto()
    """``00`` or ``011`` instead of the plus."""
    NATIONAL = enum.auto()
    """The country code was missing."""
    PLUS_MISSING = enum.auto()
    SCHEME = enum.auto()
    """``tel:`` or ``sms:`` before the number."""
    ZERO = enum.auto()
    """A zero between country code and number, which is dialled only inside the country."""


class Variant(enum.Enum):
    """Why another number may be the same line: countries that changed their mobile numbers."""

    MEXICO_OLD = "+521"
    MEXICO_NEW = "+52"
    BRAZIL_WITH_NINE = "+55 with 9"
    BRAZIL_WITHOUT_NINE = "+55 without 9"
    ARGENTINA_WITH_NINE = "+549"
    ARGENTINA_WITHOUT_NINE = "+54"


@record
class PhoneNumber:
    """A text read as a number."""

    e164: str = field(repr=False)
    country: str | None
    """ISO 3166 code; None for numbers of no country, such as +800."""
    validity: Validity
    is_mobile: bool = False
    changes: Change = Change.NONE

    @property
    def is_plausible(self) -> bool:
        """Return whether the length is one the country has."""
        return self.validity not in {Validity.TOO_SHORT, Validity.TOO_LONG}


def warm_up() -> None:
    """Import the numbering plans and read the most used ones. Blocks for some 0.2 s: for a background thread."""
    global _plans  # noqa: PLW0603 - one process has one set of plans, and "not there yet" is a state of it
    import phonenumbers

    # A number of no North American country makes the search go through the plans of all of them.
    for sample in ("+14155550100", "+10005550100", "+442079460123", "+74951234567", "+61212345678"):
        phonenumbers.region_code_for_number(phonenumbers.parse(sample))
    _plans = phonenumbers


def is_warm() -> bool:
    """Return whether the numbering plans are there."""
    return _plans is not None


def looks_like_number(text: str) -> bool:
    """Return whether a text holds nothing but digits and phone punctuation, with at least 6 digits."""
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
    """Read a text of digits and phone punctuation as a number.

    Args:
        text: as typed, without hidden characters.
        region: ISO 3166 code of the country whose national forms are understood; None for none.

    Returns:
        The likeliest reading; None if the text is no number, if no country is known, or before ``warm_up``.
    """
    if _plans is None or not looks_like_number(text):
        return None
    plain = "".join(str(unicodedata.decimal(one)) for one in text if one.isdecimal())
    if any(plus in text for plus in _PLUS):
        return _best([("+" + plain, None, Change.NONE), *_without_zero(text)], text, plain)
    return _best(_readings(plain, region), text, plain)


def variants(e164: str) -> list[tuple[Variant, str]]:
    """Return the other forms under which WhatsApp may hold the same line, for Mexico, Brazil and Argentina.

    Source: WhatsApp keeps the form a user registered with, before or after the country's renumbering.
    """
    found = []
    for pattern, variant, form in _VARIANTS:
        match = pattern.match(e164)
        if match:
            found.append((variant, form.format(*match.groups())))
    return found


_VARIANTS = (
    (re.compile(r"\+52([2-9]\d{9})\Z"), Variant.MEXICO_OLD, "+521{0}"),
    (re.compile(r"\+521(\d{10})\Z"), Variant.MEXICO_NEW, "+52{0}"),
    (re.compile(r"\+55([1-9]\d)9([6-9]\d{7})\Z"), Variant.BRAZIL_WITHOUT_NINE, "+55{0}{1}"),
    (re.compile(r"\+55([1-9]\d)([6-9]\d{7})\Z"), Variant.BRAZIL_WITH_NINE, "+55{0}9{1}"),
    (re.compile(r"\+549(\d{10})\Z"), Variant.ARGENTINA_WITHOUT_NINE, "+54{0}"),
    (re.compile(r"\+54([1-8]\d{9})\Z"), Variant.ARGENTINA_WITH_NINE, "+549{0}"),
)

_Reading = tuple[str, str | None, Change]


def _readings(digits: str, region: str | None) -> list[_Reading]:
    """Return the ways to read digits without a plus, likeliest first."""
    national: list[_Reading] = [(digits, region, Change.NATIONAL)] if region else []
    if digits.startswith("00"):
        return [("+" + digits[2:], None, Change.DIALLED_PREFIX), *national]
    if digits.startswith("011"):
        abroad: _Reading = ("+" + digits[3:], None, Change.DIALLED_PREFIX)
        # 011 is how North America dials abroad, and an area code elsewhere (Johannesburg).
        in_america = _plans is not None and (not region or _plans.country_code_for_region(region) == 1)
        return [abroad, *national] if in_america else [*national, abroad]
    return [*national, ("+" + digits, None, Change.PLUS_MISSING)]


def _without_zero(text: str) -> list[_Reading]:
    """Read ``+45 (0)32 …`` without its zero, for countries whose plans do not know such a zero."""
    if "(0)" not in text:
        return []
    rest = text.replace("(0)", "", 1)
    return [("+" + "".join(str(unicodedata.decimal(one)) for one in rest if one.isdecimal()), None, Change.ZERO)]


def _best(readings: list[_Reading], text: str, plain: str) -> PhoneNumber | None:
    """Take the first valid reading, else the first of a possible length, else the first at all."""
    numbers = [number for reading in readings if (number := _read(reading, text, plain)) is not None]
    valid = [number for number in numbers if number.validity is Validity.VALID]
    # Bare digits taken as an international number are a guess, worth offering only when such numbers exist.
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
    e164: str = plans.format_number(parsed, plans.PhoneNumberFormat.E164)
    changes = change | _surface(text)
    if change is Change.NATIONAL and e164 == "+" + plain:
        changes &= ~Change.NATIONAL
    if change is Change.NONE and e164 != digits:
        changes |= Change.ZERO
    country = plans.region_code_for_number(parsed) or plans.region_code_for_country_code(parsed.country_code)
    line = plans.number_type(parsed)
    # A number has a type exactly when it is valid; asking for validity would go through all regions again.
    validity = _validity(parsed, e164) if line == plans.PhoneNumberType.UNKNOWN else Validity.VALID
    is_mobile = line == plans.PhoneNumberType.MOBILE
    return PhoneNumber(e164, None if country in {"001", "ZZ"} else country, validity, is_mobile, changes)


def _validity(parsed: _Parsed, e164: str) -> Validity:
    """Say what is wrong with a number that no plan knows."""
    plans = _plans
    assert plans is not None  # noqa: S101 - read_number has asked
    if any(variant in {Variant.MEXICO_NEW, Variant.BRAZIL_WITH_NINE} for variant, _ in variants(e164)):
        return Validity.OLDER_FORM
    reason = plans.is_possible_number_with_reason(parsed)
    if reason in {plans.ValidationResult.TOO_SHORT, plans.ValidationResult.IS_POSSIBLE_LOCAL_ONLY}:
        return Validity.TOO_SHORT
    if reason == plans.ValidationResult.TOO_LONG:
        return Validity.TOO_LONG
    return Validity.NOT_ASSIGNED


def _surface(text: str) -> Change:
    """Name what is in the text beside ASCII digits and the plus."""
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
