"""What a typed participant is by its form: a number, a channel address, an e-mail, a SID, a free identity."""

from __future__ import annotations

import enum
import re
from typing import TYPE_CHECKING

from desktop.participant import phone_numbers
from desktop.participant.phone_numbers import Change
from desktop.runtime.records import field, record, replace
from desktop.twilio.types import MAX_PARTICIPANT_LENGTH, ParticipantKind

if TYPE_CHECKING:
    from desktop.participant.phone_numbers import PhoneNumber


class Form(enum.Enum):
    """What a text is, as far as its form tells."""

    NOTHING = "nothing"
    PHONE = "phone"
    """A number as Twilio stores it, such as ``+14155550142``."""
    NUMBER = "number"
    """A number in some other form."""
    DIGITS = "digits"
    """Digits alone that are no known number: a short code, or a numbered identity."""
    WHATSAPP = "whatsapp"
    WHATSAPP_USER_ID = "whatsapp user id"
    RCS = "rcs"
    MESSENGER = "messenger"
    EMAIL = "email"
    SID = "sid"
    FREE = "free"


class Refusal(enum.Enum):
    """Why a text is not sent."""

    EMPTY = "empty"
    TOO_LONG = "too long"
    NOT_ENCODABLE = "not encodable"
    """Half of a surrogate pair: no encoding has it."""
    CONVERSATION_SID = "CH"
    PARTICIPANT_SID = "MB"
    USER_SID = "US"
    SERVICE_SID = "IS"


_SID = re.compile(r"(CH|MB|US|IS)[0-9a-fA-F]{32}\Z")
_CHANNEL = re.compile(r"(whatsapp|rcs|messenger)\s*:\s*(.*)\Z", re.IGNORECASE | re.DOTALL)
_SCHEME = re.compile(r"(?:tel|sms|smsto|callto|mailto)\s*:\s*(?://)?", re.IGNORECASE)
_BSUID = re.compile(r"[A-Za-z]{2}\.[A-Za-z0-9]+\Z")
_EMAIL = re.compile(r"[^\s@:,;<>]+@[^\s@:,;<>]+\.[^\s@:,;<>.]+\Z")
_START_OF_NUMBER = re.compile(r"\+[\d\s().-]*\Z")
_CHANNEL_FORMS = {"whatsapp": Form.WHATSAPP, "rcs": Form.RCS, "messenger": Form.MESSENGER}
_IDENTITIES = {Form.EMAIL, Form.FREE}
_UNDECIDED = {Form.NOTHING, Form.SID, Form.DIGITS}


@record
class Reading:
    """What a text without hidden characters is."""

    form: Form
    best: str = field(repr=False)
    """The text as Twilio would write it; the text itself if there is nothing to mend."""
    number: PhoneNumber | None = field(default=None, repr=False)

    @property
    def suggested_kind(self) -> ParticipantKind | None:
        """Return the kind the form speaks for; None if it may be either."""
        if self.form in _UNDECIDED:
            return None
        return ParticipantKind.IDENTITY if self.form in _IDENTITIES else ParticipantKind.ADDRESS

    @property
    def country(self) -> str | None:
        """Return the ISO 3166 code of the number's country."""
        return self.number.country if self.number else None

    @property
    def e164(self) -> str | None:
        """Return the number in it, unless its length speaks against it: bare digits may be somebody's identity."""
        if self.number is None:
            return self.best if self.form is Form.PHONE else None
        is_certain = self.form not in {Form.NUMBER, Form.DIGITS}
        return self.number.e164 if is_certain or self.number.is_plausible else None


def find_refusal(sent: str, clean: str) -> Refusal | None:
    """Say why a text is not sent; ``clean`` is the text without hidden characters, for a SID that has some."""
    if not sent:
        return Refusal.EMPTY
    if len(sent) > MAX_PARTICIPANT_LENGTH:
        return Refusal.TOO_LONG
    if _SID.match(clean):
        return Refusal(clean[:2])
    if any("\ud800" <= character <= "\udfff" for character in sent):
        return Refusal.NOT_ENCODABLE
    return None


def read_form(clean: str, region: str | None) -> Reading:
    """Classify a text without hidden characters, and write it the way Twilio would."""
    if not clean:
        return Reading(Form.NOTHING, clean)
    if _SID.match(clean):
        return Reading(Form.SID, clean)
    channel = _CHANNEL.match(clean)
    if channel:
        return _read_channel(channel[1].lower(), channel[2], region)
    scheme = _SCHEME.match(clean)
    rest = clean[scheme.end() :] if scheme else clean
    if _EMAIL.match(rest):
        return Reading(Form.EMAIL, rest)
    number = phone_numbers.read_number(rest, region)
    if number:
        if scheme:
            number = replace(number, changes=number.changes | Change.SCHEME)
        return Reading(_form_of(number, rest), number.e164, number)
    return Reading(_form_without_plans(clean), clean)


def _form_of(number: PhoneNumber, text: str) -> Form:
    if number.e164 == text:
        return Form.PHONE
    return Form.NUMBER if number.is_plausible or not text.isdecimal() else Form.DIGITS


def _form_without_plans(clean: str) -> Form:
    """Classify by looks alone, for numbers of no known country and while the numbering plans are not there."""
    if phone_numbers.E164.match(clean):
        return Form.PHONE
    if clean.isdecimal():
        return Form.DIGITS
    return Form.NUMBER if phone_numbers.looks_like_number(clean) or _START_OF_NUMBER.match(clean) else Form.FREE


def _read_channel(channel: str, rest: str, region: str | None) -> Reading:
    form = _CHANNEL_FORMS[channel]
    if not rest:
        return Reading(form, f"{channel}:")
    number = phone_numbers.read_number(rest, region) if form is not Form.MESSENGER else None
    if number:
        return Reading(form, f"{channel}:{number.e164}", number)
    without_spaces = "".join(rest.split())
    if form is Form.WHATSAPP and _BSUID.match(without_spaces):
        form = Form.WHATSAPP_USER_ID
    return Reading(form, f"{channel}:{without_spaces}")
