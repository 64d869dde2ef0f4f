"""The classification of a typed text: a number, a channel address, an e-mail, a SID, a link, a free identity.

A text goes through typed readings, the outermost first: what programs wrap around it, links, several people in one
text, channel prefixes, numbers with what is written beside them. Each says how it rewrote the text and what it left
out; words for that are made where they are shown.
"""

from __future__ import annotations

import enum
import re
from typing import TYPE_CHECKING

from desktop.participant import flex_identities, phone_numbers
from desktop.participant.changes import Change, LeftOut, Part
from desktop.participant.links import ParticipantLink, links_in, read_link
from desktop.participant.patterns import Pattern
from desktop.participant.sids import NamedResource, read_sid
from desktop.participant.wrappings import Unwrapped, unwrap
from desktop.participant.written_numbers import (
    WrittenNumber,
    find_numbers,
    is_no_number,
    national_part,
    read_written,
)
from desktop.runtime.records import field, record, replace
from desktop.twilio.types import MAX_PARTICIPANT_LENGTH, ParticipantKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.participant.phone_numbers import PhoneNumber
    from desktop.startup.command_line import StartRequest


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
    """A SID, or a link to what one names."""
    PEOPLE = "people"
    """Several addresses in one line."""
    FREE = "free"


class Refusal(enum.Enum):
    """Why a text is not sent."""

    EMPTY = "empty"
    TOO_LONG = "too long"
    NOT_ENCODABLE = "not encodable"
    """Half of a surrogate pair: no encoding has it."""
    SID = "SID"
    """It names a resource of Twilio's, not a participant."""


_CHANNEL = Pattern(r"(whatsapp|rcs|messenger)\s*:\s*(.*)\Z", re.IGNORECASE | re.DOTALL)
_CHANNEL_NUMBER = Pattern(r"(?:whatsapp|rcs):\+[1-9][0-9]{5,14}\Z")
_BSUID = Pattern(r"([A-Za-z]{2})\.([A-Za-z0-9]+)\Z")
_EMAIL = Pattern(r"[^\s@:,;<>]+@[^\s@:,;<>]+\.[^\s@:,;<>.]+\Z")
_START_OF_NUMBER = Pattern(r"\+[\d\s().-]*\Z")
_BETWEEN_PEOPLE = Pattern(r"\s*[,;]\s*|\s*/\s*(?=[+\d(])|\s+/\s+|\s+(?:and|und|or|y|e|et)\s+")
_WORDS_BETWEEN = frozenset({"and", "und", "or", "y", "e", "et"})
_SAYABLE = Pattern(r"\w")
_CHANNEL_FORMS = {"whatsapp": Form.WHATSAPP, "rcs": Form.RCS, "messenger": Form.MESSENGER}
_BESIDE_SIDS = " ()[]{}.,;:!?|*•>-"
_ADDRESSES = {Form.PHONE, Form.NUMBER, Form.WHATSAPP, Form.WHATSAPP_USER_ID, Form.RCS, Form.MESSENGER, Form.EMAIL}
_IDENTITIES = {Form.EMAIL, Form.FREE}
_UNDECIDED = {Form.NOTHING, Form.SID, Form.DIGITS, Form.PEOPLE}

MOST_PEOPLE = 20
"""People of one line that are looked at."""
_LEAST_DIGITS_OF_PERSON = 8


@record
class Reading:
    """What a text without hidden characters is."""

    form: Form
    best: str = field(repr=False)
    """The text as Twilio would write it; the text itself if there is nothing to mend."""
    number: PhoneNumber | None = field(default=None, repr=False)
    changes: Change = Change.NONE
    """How ``best`` was made of the text."""
    left_out: tuple[LeftOut, ...] = ()
    all_digits: PhoneNumber | None = field(default=None, repr=False)
    """The number with the digits that are left out for ``best``, or without some that it keeps, if that exists too."""
    kind: ParticipantKind | None = None
    """What a link asks for."""
    resource: NamedResource | None = None
    start_request: StartRequest | None = field(default=None, repr=False)
    people: tuple[str, ...] = field(default=(), repr=False)
    joined: str = field(default="", repr=False)
    """Digits of a link's parameter that ``best`` has in front."""
    national: str = field(default="", repr=False)
    """The digits of what may be a national number of an unknown country."""

    @property
    def suggested_kind(self) -> ParticipantKind | None:
        """Return the kind that the form speaks for; None if it may be either."""
        if self.kind is not None:
            return self.kind
        if self.form in _UNDECIDED:
            return None
        return ParticipantKind.IDENTITY if self.form in _IDENTITIES else ParticipantKind.ADDRESS

    @property
    def country(self) -> str | None:
        """Return the ISO 3166 code of the number's country."""
        return self.number.country if self.number else None

    @property
    def e164(self) -> str | None:
        """Return the number in E.164; None if the plans know none: bare digits may be somebody's identity."""
        if self.number is None:
            return self.best if self.form is Form.PHONE else None
        return self.number.e164 if self.number.can_be_suggested else None

    @property
    def is_likely(self) -> bool:
        """Return whether ``best`` is worth being suggested first."""
        if self.national:
            return False
        return self.number is None or self.number.can_be_suggested or self.form is Form.DIGITS


def find_refusal(sent: str, resource: NamedResource | None = None) -> Refusal | None:
    """Return why a text cannot be sent; None if it can."""
    if not sent:
        return Refusal.EMPTY
    if resource is not None:
        return Refusal.SID
    if len(sent) > MAX_PARTICIPANT_LENGTH:
        return Refusal.TOO_LONG
    if not sent.isascii() and any("\ud800" <= character <= "\udfff" for character in sent):
        return Refusal.NOT_ENCODABLE
    return None


def read_form(clean: str, region: str | None) -> Reading:
    """Return the reading of a text without hidden characters: its form, and the text as Twilio would write it."""
    if not clean:
        return Reading(Form.NOTHING, clean)
    resource = read_sid(clean)
    if resource is not None:
        return Reading(Form.SID, clean, resource=resource)
    if phone_numbers.looks_like_number(clean):
        people = _people(clean, region) if "/" in clean else ()
        return Reading(Form.PEOPLE, clean, people=people) if people else _read_plain(clean, region)
    wrapped = unwrap(clean)
    return _within(wrapped, _read_unwrapped(wrapped.text, region))


def read_cells(clean: str, cells: Sequence[str], region: str | None) -> Reading:
    """Return the reading of a row of a spreadsheet: its one address or all of them, else the text as a whole."""
    people = tuple(dict.fromkeys(cell for cell in cells if _is_person(cell, region)))
    if len(people) != 1:
        return Reading(Form.PEOPLE, clean, people=people) if people else read_form(clean, region)
    place = cells.index(people[0])
    others = tuple(LeftOut(Part.REMARK, cell) for cell in (*cells[:place], *cells[place + 1 :]))
    reading = read_form(people[0], region)
    return replace(reading, left_out=(*reading.left_out, *others))


def _within(wrapped: Unwrapped, reading: Reading) -> Reading:
    if wrapped.changes is Change.NONE and not wrapped.left_out:
        return reading
    others = [part.text for part in wrapped.left_out if part.part is Part.NAME and _is_other_person(part.text, reading)]
    if others:
        return Reading(Form.PEOPLE, wrapped.text, people=(*others, wrapped.text))
    return replace(reading, changes=reading.changes | wrapped.changes, left_out=(*wrapped.left_out, *reading.left_out))


def _is_other_person(name: str, reading: Reading) -> bool:
    """Return whether the label of a link or address is another address: ``[+14155550142](tel:+14155550143)``."""
    name = unwrap(name).text
    if _EMAIL.match(name):
        return name.lower() != reading.best.lower()
    return any(number.e164 != reading.e164 for _written, number in find_numbers(name))


def _read_unwrapped(text: str, region: str | None) -> Reading:
    resource = read_sid(text.strip(_BESIDE_SIDS))
    if resource is not None:
        return Reading(Form.SID, text, resource=resource)
    link = read_link(text) if ":" in text or "/" in text else None
    if link is not None:
        return _read_linked(text, link, region)
    links = links_in(text)
    if len(links) == 1:
        return read_link_among_words(links[0], text, region)
    people = _people(text, region)
    if people:
        return Reading(Form.PEOPLE, text, people=people)
    return _read_plain(text, region)


def read_link_among_words(link: str, text: str, region: str | None) -> Reading:
    """Return the reading of a link, or a SID, with the words around it left out."""
    reading = read_form(link, region)
    if reading.resource is not None:
        reading = Reading(Form.SID, link)  # opened once it stands alone: a text with other words is never dropped
    return replace(reading, left_out=(*reading.left_out, *words_around(text, (link,))))


def words_around(text: str, kept: Sequence[str]) -> tuple[LeftOut, ...]:
    """Return what is left of a text without some of its parts, as one remark; nothing for punctuation alone."""
    for part in sorted(kept, key=len, reverse=True):
        text = text.replace(part, "\n", 1)  # what stands twice is named
    words = " … ".join(one for piece in text.split("\n") if _SAYABLE.search(one := piece.strip(" ,;")))
    return (LeftOut(Part.REMARK, words),) if words else ()


def _read_linked(text: str, link: ParticipantLink, region: str | None) -> Reading:
    if link.resource is not None:
        return Reading(Form.SID, text, resource=link.resource)
    if len(link.texts) > 1:
        return Reading(Form.PEOPLE, text, people=link.texts[:MOST_PEOPLE])
    wrapped = unwrap(link.texts[0].strip(), decoded=1)
    inner = _within(wrapped, _read_plain(wrapped.text, region))
    if link.kind is ParticipantKind.IDENTITY or link.start_request is not None:
        # Identities, and what our own links ask for, are meant exactly so: nothing in them is mended.
        form = inner.form if inner.form is Form.EMAIL or link.start_request is not None else Form.FREE
        return Reading(
            form, link.texts[0].strip(), kind=link.kind, left_out=link.left_out, start_request=link.start_request
        )
    kind = link.kind or (ParticipantKind.ADDRESS if inner.form is Form.DIGITS else None)
    return replace(inner, kind=kind, left_out=(*link.left_out, *inner.left_out), joined=link.joined)


def _read_plain(text: str, region: str | None) -> Reading:
    """Return the reading of a text that is neither wrapped nor a link."""
    channel = _CHANNEL.match(text)
    if channel:
        return _read_channel(text, channel[1].lower(), channel[2], region)
    if _EMAIL.match(text):
        return Reading(Form.EMAIL, text)
    user_id = _BSUID.match(text)
    if user_id and _is_user_id(user_id):
        return _read_user_id(user_id)
    written = read_written(text, region)
    if written is not None:
        return _of_number(text, written)
    national = national_part(text) if region is None else ""
    form = _form_by_looks(text)
    return Reading(Form.NUMBER if national and form is Form.FREE else form, text, national=national)


def _of_number(text: str, written: WrittenNumber) -> Reading:
    number = written.number
    if number.e164 == text:
        return Reading(Form.PHONE, text, number)
    if not number.is_plausible and text.isdecimal():
        return Reading(Form.DIGITS, text, number, number.changes)
    form, prefix = Form.NUMBER, ""
    if written.names_whatsapp:
        form, prefix = Form.WHATSAPP, "whatsapp:"
    return Reading(form, prefix + number.e164, number, number.changes, written.left_out, written.other)


def _form_by_looks(text: str) -> Form:
    """Return the form by looks alone, for numbers of no known country and while the numbering plans are not loaded."""
    if phone_numbers.E164.match(text):
        return Form.PHONE
    if text.isdecimal():
        return Form.DIGITS
    looks = phone_numbers.looks_like_number(text) and not is_no_number(text)
    return Form.NUMBER if looks or _START_OF_NUMBER.match(text) else Form.FREE


def _read_channel(text: str, channel: str, rest: str, region: str | None) -> Reading:
    form = _CHANNEL_FORMS[channel]
    changes = Change.NONE
    again = _CHANNEL.match(rest)
    while again and again[1].lower() == channel:
        rest, changes = again[2], changes | Change.PREFIX
        again = _CHANNEL.match(rest)
    rest = rest.strip()
    if not rest:
        return Reading(form, f"{channel}:", changes=changes)
    user_id = _BSUID.match("".join(rest.split())) if form is Form.WHATSAPP else None
    if user_id:
        return replace(_read_user_id(user_id), changes=changes | _read_user_id(user_id).changes)
    written = read_written(rest, region) if form is not Form.MESSENGER else None
    if written is not None and written.names_whatsapp and form is not Form.WHATSAPP:
        written = None  # two channels are named: nobody knows which is meant
    if written is not None and written.number.can_be_suggested:
        number = written.number
        best = f"{channel}:{number.e164}"
        return Reading(form, best, number, changes | number.changes, written.left_out, written.other)
    best = f"{channel}:{''.join(rest.split())}"
    if form is not Form.MESSENGER and phone_numbers.looks_like_number(rest) and not _CHANNEL_NUMBER.match(best):
        best = text  # nothing that Twilio could hold
    guess = written.number if written else None
    return Reading(form, best, guess, changes, national=national_part(rest) if region is None else "")


def _is_user_id(match: re.Match[str]) -> bool:
    """Return whether a text without prefix is a WhatsApp user id: country, dot, many characters; not ``jo.smith``."""
    country, rest = match[1], match[2]
    if not phone_numbers.is_region(country.upper()) or len(rest) < 6:
        return False
    return any(one.isdecimal() for one in rest) or (country.isupper() and rest.isupper())


def _read_user_id(match: re.Match[str]) -> Reading:
    changes = Change.NONE if match[1].isupper() else Change.SMALL_LETTERS
    return Reading(Form.WHATSAPP_USER_ID, f"whatsapp:{match[1].upper()}.{match[2]}", changes=changes)


def _people(text: str, region: str | None) -> tuple[str, ...]:
    """Return the addresses of a text that holds several, with nothing else but names; empty for any other text."""
    split = _BETWEEN_PEOPLE.split(text) if _may_be_several(text) else ()
    pieces = list(dict.fromkeys(piece for piece in split if piece))
    if len(pieces) > 1 and all(_is_person(piece, region) for piece in pieces[:MOST_PEOPLE]):
        return tuple(pieces)
    numbers = find_numbers(text) if len(text) > 2 * _LEAST_DIGITS_OF_PERSON else []
    return tuple(written for written, _number in numbers) if len(numbers) > 1 else ()


def _may_be_several(text: str) -> bool:
    """Return whether anything that may stand between people is in a text, which costs less than to split it."""
    return "," in text or ";" in text or "/" in text or not _WORDS_BETWEEN.isdisjoint(text.split())


def _is_person(piece: str, region: str | None) -> bool:
    return is_address(_read_plain(unwrap(piece).text, region))


def is_address(reading: Reading) -> bool:
    """Return whether a text has the form of one participant's number, channel address or e-mail address."""
    if reading.form not in _ADDRESSES or reading.best.endswith(":"):
        return False
    if reading.number is None:
        return reading.form is not Form.NUMBER
    return reading.is_likely and len(reading.number.e164) > _LEAST_DIGITS_OF_PERSON


def email_forms(identity: str) -> tuple[str, ...]:
    """Return the other forms in which an e-mail-like identity is stored: in lower case, and as Flex writes it."""
    plain = flex_identities.unescaped(identity) or identity
    if not _EMAIL.match(plain):
        return ()
    forms = [plain, plain.lower(), *flex_identities.escaped_forms(plain), *flex_identities.escaped_forms(plain.lower())]
    return tuple(form for form in dict.fromkeys(forms) if form != identity)
