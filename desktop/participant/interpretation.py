"""What was typed: kind, hidden characters, suggested forms, the exact text to send.

Twilio compares identity and address character by character, so nothing here changes a text: white space at the
ends is left out and counted, everything else is only suggested.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from desktop.participant import phone_numbers
from desktop.participant.changes import Change, LeftOut
from desktop.participant.classification import Form, Reading, Refusal, email_forms, find_refusal, read_cells, read_form
from desktop.participant.flex_identities import unescaped
from desktop.participant.hidden_characters import HiddenCharacter, hidden_characters, without_hidden
from desktop.participant.notes import read_note
from desktop.participant.patterns import Pattern
from desktop.participant.renumberings import Direction, variants
from desktop.runtime.records import field, record
from desktop.twilio.types import MAX_PARTICIPANT_LENGTH, ParticipantKind, ParticipantQuery

if TYPE_CHECKING:
    from desktop.participant.phone_numbers import PhoneNumber
    from desktop.participant.sids import NamedResource
    from desktop.startup.command_line import StartRequest

MAX_EXAMINED = 2 * MAX_PARTICIPANT_LENGTH
"""Code points of an over-long text that are looked at, so that a pasted book costs nothing."""

MAX_PEOPLE_SUGGESTED = 3

MAX_LINES = 1000
"""Lines that are counted; a lookup of many takes fewer."""


class SuggestionReason(enum.Enum):
    """Why another text is suggested."""

    E164 = "E.164"
    PREFIX = "prefix"
    """The same channel address, as Twilio writes it."""
    INNER = "inner"
    """What is left of the text without its link, quotes and the like."""
    LINK = "link"
    """What a link of our own fills in, its service and account too."""
    ALL_DIGITS = "all digits"
    """The number read with, or without, digits that may be an extension."""
    OTHER_COUNTRY = "other country"
    """The digits of a national number read as a number of another country, whose code they begin with."""
    WITHOUT_HIDDEN = "without hidden"
    SMALL_LETTERS = "small letters"
    FLEX = "flex"
    """An e-mail-like identity as Flex writes it, or the other way round."""
    ONE_LINE = "one line"
    ONE_PERSON = "one person"
    WHATSAPP = "whatsapp"
    RCS = "rcs"
    PLAIN_NUMBER = "plain number"
    OTHER_KIND = "other kind"
    OLDER_NUMBER = "older number"
    NEWER_NUMBER = "newer number"
    OTHER_NUMBER = "other number"
    """Both forms of the number are in use."""


@record
class Suggestion:
    """A text that could be sent instead."""

    kind: ParticipantKind
    text: str = field(repr=False)
    reason: SuggestionReason
    country: str | None = None
    since: str = ""
    """ISO 8601 date of the change of numbers that the suggestion goes back on, or follows."""

    @property
    def query(self) -> ParticipantQuery:
        return ParticipantQuery(self.kind, self.text)


@record
class Interpretation:
    """Everything known about a typed text: what it is, what is sent, what is suggested."""

    kind: ParticipantKind
    sent: str = field(repr=False)
    """The exact text to send: what was typed without white space at its ends."""
    trimmed: int = 0
    """Characters of white space left out at the ends."""
    length: int = 0
    """Code points of ``sent``."""
    lines: int = 1
    """Lines with something on them."""
    hidden: tuple[HiddenCharacter, ...] = ()
    refusal: Refusal | None = None
    form: Form = Form.FREE
    number: PhoneNumber | None = field(default=None, repr=False)
    suggested_kind: ParticipantKind | None = None
    changes: Change = Change.NONE
    """How the repair was made of the text."""
    left_out: tuple[LeftOut, ...] = ()
    """What the repair does without."""
    joined: str = field(default="", repr=False)
    """What the repair has in front, from a parameter of the link."""
    resource: NamedResource | None = None
    """What the text names if it is a SID or a link to one."""
    start_request: StartRequest | None = field(default=None, repr=False)
    """What a link of our own fills in."""
    people: tuple[str, ...] = field(default=(), repr=False)
    """The different texts of several people, in order; empty for one."""
    national: str = field(default="", repr=False)
    """The digits of what may be a national number, while no country is set."""
    repair: Suggestion | None = None
    """What Ctrl+Enter takes: the form Twilio more likely holds."""
    suggestions: tuple[Suggestion, ...] = ()
    """The repair first, if there is one, then milder repairs and other channels."""

    @property
    def needs_country(self) -> bool:
        """Return whether it may be a national number, and no country is set."""
        return bool(self.national)

    @property
    def country(self) -> str | None:
        """Return the ISO 3166 code of the number's country."""
        return self.number.country if self.number else None

    @property
    def query(self) -> ParticipantQuery | None:
        """Return the query as typed; None if it is refused."""
        return None if self.refusal else ParticipantQuery(self.kind, self.sent)


_SAMPLES = (
    "ann, bo <a@b.example>",
    "“+1 415 555 0142 ext. 5” / 2",
    "https://wa.me/1?%2B",
    "whatsapp:us.abc123x",
    "2024-11-23",
)


def warm_up() -> None:
    """Load what the first key needs; blocks for some 0.2 s: for a background thread."""
    phone_numbers.warm_up()
    for sample in _SAMPLES:
        interpret(sample, ParticipantKind.ADDRESS, region="US")
        every_form(sample, "US")


def interpret(text: str, kind: ParticipantKind, *, region: str | None) -> Interpretation:
    """Return what a typed text is, what would be sent, and what could be sent instead.

    Numbers are recognised once ``phone_numbers.warm_up`` has run; before that they are plain texts.

    Args:
        text: as received from keyboard or clipboard.
        kind: the chosen kind.
        region: ISO 3166 code of the country whose national numbers are understood; None for none.
    """
    sent = text.strip()
    trimmed = len(text) - len(sent)
    length = len(sent)
    examined = sent[:MAX_EXAMINED]
    clean = without_hidden(examined)
    lines = _lines(sent)
    note = read_note(sent, lines, region) if len(lines) > 1 else None
    reading = note or (Reading(Form.FREE, clean) if len(lines) > 1 else _read(examined, clean, region))
    people = tuple(dict.fromkeys(lines)) if len(lines) > 1 and note is None else reading.people
    repair, others = _suggest(sent, clean if note is None else sent, kind, reading, people, region)
    if (length > MAX_EXAMINED and note is None) or reading.resource is not None:
        repair, others = None, []
    if length > MAX_PARTICIPANT_LENGTH:
        repair = repair if repair and len(repair.text) <= MAX_PARTICIPANT_LENGTH else None
        others = [one for one in others if len(one.text) <= MAX_PARTICIPANT_LENGTH]
    return Interpretation(
        kind=kind,
        sent=sent,
        trimmed=trimmed,
        length=length,
        lines=max(1, len(lines)),
        hidden=hidden_characters(examined),
        refusal=find_refusal(sent, reading.resource),
        form=reading.form,
        number=reading.number,
        suggested_kind=reading.suggested_kind if len(lines) < 2 else None,
        changes=reading.changes,
        left_out=reading.left_out,
        joined=reading.joined,
        resource=reading.resource,
        start_request=reading.start_request,
        people=people if len(people) > 1 else (),
        national=reading.national if phone_numbers.is_ready() else "",
        repair=repair,
        suggestions=(repair, *others) if repair else tuple(others),
    )


def _read(examined: str, clean: str, region: str | None) -> Reading:
    """Return the reading of one line; cells of a spreadsheet, which a tab parts, are never read together."""
    cells = [cell for one in examined.split("\t") if (cell := without_hidden(one))] if "\t" in examined else []
    return read_cells(clean, cells, region) if len(cells) > 1 else read_form(clean, region)


def every_form(text: str, region: str | None) -> tuple[ParticipantQuery, ...]:
    """Return every query that fits the text, for "one person, all forms"; none if the text is refused."""
    sent = text.strip()
    clean = without_hidden(sent[:MAX_EXAMINED])
    reading = read_note(sent, _lines(sent), region) or _read(sent[:MAX_EXAMINED], clean, region)
    if find_refusal(sent, reading.resource):
        return ()
    identity, address = ParticipantKind.IDENTITY, ParticipantKind.ADDRESS
    queries = [ParticipantQuery(identity, sent)]
    e164 = reading.e164
    if e164:
        queries.append(ParticipantQuery(identity, e164))
        queries += [ParticipantQuery(address, form) for form in (e164, f"whatsapp:{e164}", f"rcs:{e164}")]
        others = [variant.e164 for variant in variants(e164)]
        queries += [ParticipantQuery(address, prefix + other) for other in others for prefix in ("", "whatsapp:")]
    elif reading.form is not Form.FREE:
        queries.append(ParticipantQuery(address, reading.best))
    queries += [ParticipantQuery(identity, form) for form in email_forms(reading.best)]
    if reading.form is Form.EMAIL:
        queries.append(ParticipantQuery(address, reading.best.lower()))
    return tuple(dict.fromkeys(queries))


def other_forms(query: ParticipantQuery, region: str | None) -> tuple[Suggestion, ...]:
    """Return what to try when a query found nothing, likeliest first.

    Source: ``renumberings``; Flex escapes identities; a WhatsApp user id may stand for a number.
    """
    interpretation = interpret(query.text, query.kind, region=region)
    found = list(interpretation.suggestions)
    number = interpretation.number
    if number and (interpretation.form is Form.PHONE or number.can_be_suggested):
        found += _renumbered(number)
    for form in email_forms(query.text):
        reason = SuggestionReason.SMALL_LETTERS if form == query.text.lower() else SuggestionReason.FLEX
        found.append(Suggestion(ParticipantKind.IDENTITY, form, reason))
    found.append(Suggestion(_opposite(query.kind), query.text, SuggestionReason.OTHER_KIND))
    unique: dict[ParticipantQuery, Suggestion] = {}
    for one in found:
        unique.setdefault(one.query, one)
    unique.pop(query, None)
    return tuple(unique.values())


_DIRECTIONS = {
    Direction.OLDER: SuggestionReason.OLDER_NUMBER,
    Direction.NEWER: SuggestionReason.NEWER_NUMBER,
    Direction.OTHER: SuggestionReason.OTHER_NUMBER,
}


def _renumbered(number: PhoneNumber) -> list[Suggestion]:
    return [
        Suggestion(ParticipantKind.ADDRESS, prefix + one.e164, _DIRECTIONS[one.direction], one.country, one.since)
        for one in variants(number.e164)
        for prefix in ("", "whatsapp:")
    ]


_LINE_BREAK = Pattern(r"[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


def _lines(sent: str) -> list[str]:
    """Return the non-empty lines of a text; most texts have one."""
    if sent.isprintable() or not _LINE_BREAK.search(sent):
        return [sent]
    lines = (without_hidden(line[:MAX_EXAMINED]) for line in sent.splitlines()[:MAX_LINES])
    return [line for line in lines if line]


def _suggest(
    sent: str, clean: str, kind: ParticipantKind, reading: Reading, people: tuple[str, ...], region: str | None
) -> tuple[Suggestion | None, list[Suggestion]]:
    """Return the suggestion of Ctrl+Enter, and the others."""
    if people:
        return None, _of_people(people, kind, region, is_lines=not reading.people)
    repair = None
    others: list[Suggestion] = []
    if reading.best not in {sent, clean}:
        best = Suggestion(_best_kind(kind, reading), reading.best, _best_reason(reading), reading.country)
        if reading.is_likely:
            repair = best
        elif reading.national and reading.form is Form.DIGITS:
            others.append(best)
    if clean not in {sent, ""}:
        hidden_kind = kind if reading.form in _EITHER_KIND else reading.suggested_kind or kind
        cleaned = Suggestion(hidden_kind, clean, SuggestionReason.WITHOUT_HIDDEN, reading.country)
        if repair is None:
            repair = cleaned
        else:
            others.append(cleaned)
    if reading.number is not None and reading.number.other is not None and repair is not None:
        other, prefix = reading.number.other, reading.best.partition("+")[0]
        others.insert(
            0, Suggestion(ParticipantKind.ADDRESS, prefix + other.e164, SuggestionReason.OTHER_COUNTRY, other.country)
        )
    if reading.all_digits is not None:
        number = reading.all_digits
        others.append(Suggestion(ParticipantKind.ADDRESS, number.e164, SuggestionReason.ALL_DIGITS, number.country))
    others += [one for one in _siblings(reading) if one.text not in {sent, clean}]
    others += _of_email(kind, reading)
    other_kind = _other_kind(kind, reading)
    if other_kind and (repair is None or repair.kind is kind):
        text = reading.best if reading.form is Form.EMAIL else clean
        others.append(Suggestion(other_kind, text, SuggestionReason.OTHER_KIND))
    return repair, others


_EITHER_KIND = {Form.EMAIL, Form.FREE, Form.DIGITS}
_BEST_REASONS = {
    Form.NUMBER: SuggestionReason.E164,
    Form.DIGITS: SuggestionReason.E164,
    Form.PHONE: SuggestionReason.E164,
    Form.WHATSAPP: SuggestionReason.PREFIX,
    Form.WHATSAPP_USER_ID: SuggestionReason.PREFIX,
    Form.RCS: SuggestionReason.PREFIX,
    Form.MESSENGER: SuggestionReason.PREFIX,
}


def _best_reason(reading: Reading) -> SuggestionReason:
    if reading.start_request is not None:
        return SuggestionReason.LINK
    if _is_no_number(reading) or (reading.form is Form.NUMBER and reading.number is None):
        return SuggestionReason.INNER
    return _BEST_REASONS.get(reading.form, SuggestionReason.INNER)


def _is_no_number(reading: Reading) -> bool:
    """Return whether digits may be anything: a short code, a numbered identity."""
    return reading.form is Form.DIGITS and (reading.number is None or not reading.number.can_be_suggested)


def _best_kind(kind: ParticipantKind, reading: Reading) -> ParticipantKind:
    if reading.kind is not None:
        return reading.kind
    if reading.form in {Form.EMAIL, Form.FREE, Form.SID} or _is_no_number(reading):
        return kind
    return ParticipantKind.ADDRESS


_SIBLINGS = {
    Form.PHONE: (SuggestionReason.WHATSAPP, SuggestionReason.RCS),
    Form.NUMBER: (SuggestionReason.WHATSAPP,),
    Form.WHATSAPP: (SuggestionReason.PLAIN_NUMBER, SuggestionReason.RCS),
    Form.RCS: (SuggestionReason.PLAIN_NUMBER, SuggestionReason.WHATSAPP),
}
_PREFIXES = {SuggestionReason.WHATSAPP: "whatsapp:", SuggestionReason.RCS: "rcs:", SuggestionReason.PLAIN_NUMBER: ""}


def _siblings(reading: Reading) -> list[Suggestion]:
    """Return the same number on the other channels; while it needs a repair itself, on WhatsApp alone."""
    e164 = reading.e164
    if e164 is None:
        return []
    return [
        Suggestion(ParticipantKind.ADDRESS, _PREFIXES[reason] + e164, reason, reading.country)
        for reason in _SIBLINGS.get(reading.form, ())
    ]


def _of_email(kind: ParticipantKind, reading: Reading) -> list[Suggestion]:
    """Return the lower-case form of an e-mail address, or the address that a Flex identity stands for; else nothing."""
    if reading.form is Form.EMAIL and reading.best != reading.best.lower():
        return [Suggestion(kind, reading.best.lower(), SuggestionReason.SMALL_LETTERS)]
    plain = unescaped(reading.best) if reading.form is Form.FREE else None
    return [] if plain is None else [Suggestion(ParticipantKind.IDENTITY, plain, SuggestionReason.FLEX)]


def _other_kind(kind: ParticipantKind, reading: Reading) -> ParticipantKind | None:
    """Return the kind to suggest beside the chosen one: when the form speaks for it, or may be either."""
    if reading.form in {Form.EMAIL, Form.DIGITS}:
        return _opposite(kind)
    return reading.suggested_kind if reading.suggested_kind is not kind else None


def _opposite(kind: ParticipantKind) -> ParticipantKind:
    return ParticipantKind.ADDRESS if kind is ParticipantKind.IDENTITY else ParticipantKind.IDENTITY


def _of_people(
    people: tuple[str, ...], kind: ParticipantKind, region: str | None, *, is_lines: bool
) -> list[Suggestion]:
    """Return the first of several people, each in the better form if there is one."""
    reason = SuggestionReason.ONE_LINE if is_lines else SuggestionReason.ONE_PERSON
    found = []
    for clean in people[:MAX_PEOPLE_SUGGESTED]:
        reading = read_form(clean[:MAX_EXAMINED], region)
        if reading.people or reading.resource is not None:
            continue
        text = reading.best if reading.is_likely else clean
        if 0 < len(text) <= MAX_PARTICIPANT_LENGTH:
            found.append(Suggestion(reading.suggested_kind or kind, text, reason, reading.country))
    return found
