"""What was typed: kind, hidden characters, offered forms, the exact text to send.

Twilio compares identity and address character by character, so nothing here changes a text: white space at the
ends is left out and counted, everything else is only offered.
"""

from __future__ import annotations

import enum

from desktop.participant import phone_numbers
from desktop.participant.address_form import Form, Reading, Refusal, find_refusal, read_form
from desktop.participant.hidden_characters import HiddenCharacter, hidden_characters, without_hidden
from desktop.participant.phone_numbers import PhoneNumber, Variant
from desktop.runtime.records import field, record
from desktop.twilio.types import MAX_PARTICIPANT_LENGTH, ParticipantKind, ParticipantQuery

MAX_EXAMINED = 2 * MAX_PARTICIPANT_LENGTH
"""Code points of an over-long text that are looked at, so that a pasted book costs nothing."""

MAX_LINES_OFFERED = 3


class SuggestionReason(enum.Enum):
    """Why another text is offered."""

    E164 = "E.164"
    PREFIX = "prefix"
    """The same channel address, as Twilio writes it."""
    NO_SCHEME = "no scheme"
    """Without ``mailto:``."""
    WITHOUT_HIDDEN = "without hidden"
    ONE_LINE = "one line"
    WHATSAPP = "whatsapp"
    RCS = "rcs"
    PLAIN_NUMBER = "plain number"
    OTHER_KIND = "other kind"
    MEXICO_OLD = Variant.MEXICO_OLD.value
    MEXICO_NEW = Variant.MEXICO_NEW.value
    BRAZIL_WITH_NINE = Variant.BRAZIL_WITH_NINE.value
    BRAZIL_WITHOUT_NINE = Variant.BRAZIL_WITHOUT_NINE.value
    ARGENTINA_WITH_NINE = Variant.ARGENTINA_WITH_NINE.value
    ARGENTINA_WITHOUT_NINE = Variant.ARGENTINA_WITHOUT_NINE.value


@record
class Suggestion:
    """A text that could be sent instead."""

    kind: ParticipantKind
    text: str = field(repr=False)
    reason: SuggestionReason
    country: str | None = None

    @property
    def query(self) -> ParticipantQuery:
        """Return the question this offer would ask."""
        return ParticipantQuery(self.kind, self.text)


@record
class Interpretation:
    """Everything a typed text says about itself."""

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
    repair: Suggestion | None = None
    """What Ctrl+Enter takes: the form Twilio more likely holds."""
    suggestions: tuple[Suggestion, ...] = ()
    """The repair first, if there is one, then milder repairs and other channels."""

    @property
    def country(self) -> str | None:
        """Return the ISO 3166 code of the number's country."""
        return self.number.country if self.number else None

    @property
    def query(self) -> ParticipantQuery | None:
        """Return the question that is asked as typed; None if it is refused."""
        return None if self.refusal else ParticipantQuery(self.kind, self.sent)


def interpret(text: str, kind: ParticipantKind, *, region: str | None) -> Interpretation:
    """Say what a typed text is, what would be sent, and what could be sent instead.

    Numbers are recognised once ``phone_numbers.warm_up`` has run; before that they are plain texts.

    Args:
        text: as received from keyboard or clipboard.
        kind: where the toggle stands.
        region: ISO 3166 code of the country whose national numbers are understood; None for none.
    """
    sent = text.strip()
    trimmed = len(text) - len(sent)
    length = len(sent)
    examined = sent[:MAX_EXAMINED]
    lines = [visible for line in examined.splitlines() if (visible := without_hidden(line))]
    clean = without_hidden(examined)
    reading = read_form(clean, region)
    repair, others = _line_offers(lines, kind, region) if len(lines) > 1 else _offers(sent, clean, kind, reading)
    if length > MAX_EXAMINED or reading.form is Form.SID:
        repair, others = None, []
    if length > MAX_PARTICIPANT_LENGTH:
        repair = repair if repair and len(repair.text) <= MAX_PARTICIPANT_LENGTH else None
        others = [offer for offer in others if len(offer.text) <= MAX_PARTICIPANT_LENGTH]
    return Interpretation(
        kind=kind,
        sent=sent,
        trimmed=trimmed,
        length=length,
        lines=max(1, len(lines)),
        hidden=hidden_characters(examined),
        refusal=find_refusal(sent, clean),
        form=reading.form,
        number=reading.number,
        suggested_kind=reading.suggested_kind if len(lines) < 2 else None,
        repair=repair,
        suggestions=(repair, *others) if repair else tuple(others),
    )


def every_form(text: str, region: str | None) -> tuple[ParticipantQuery, ...]:
    """Return every question that fits the text, for "one person, all forms"; none if the text is refused."""
    sent = text.strip()
    clean = without_hidden(sent[:MAX_EXAMINED])
    if find_refusal(sent, clean):
        return ()
    reading = read_form(clean, region)
    identity, address = ParticipantKind.IDENTITY, ParticipantKind.ADDRESS
    queries = [ParticipantQuery(identity, sent)]
    if reading.e164:
        e164 = reading.e164
        queries.append(ParticipantQuery(identity, e164))
        queries += [ParticipantQuery(address, form) for form in (e164, f"whatsapp:{e164}", f"rcs:{e164}")]
    elif reading.form is not Form.FREE:
        queries.append(ParticipantQuery(address, reading.best))
    return tuple(dict.fromkeys(queries))


def other_forms(query: ParticipantQuery, region: str | None) -> tuple[Suggestion, ...]:
    """Return what to try when a question found nothing, likeliest first.

    Source: WhatsApp keeps older forms of Mexican, Brazilian and Argentine numbers; a BSUID may stand for a number.
    """
    interpretation = interpret(query.text, query.kind, region=region)
    offers = list(interpretation.suggestions)
    number = interpretation.number
    if number:
        offers += [
            Suggestion(ParticipantKind.ADDRESS, prefix + e164, SuggestionReason(variant.value), number.country)
            for variant, e164 in phone_numbers.variants(number.e164)
            for prefix in ("", "whatsapp:")
        ]
    offers.append(Suggestion(_opposite(query.kind), query.text, SuggestionReason.OTHER_KIND))
    unique: dict[ParticipantQuery, Suggestion] = {}
    for offer in offers:
        unique.setdefault(offer.query, offer)
    unique.pop(query, None)
    return tuple(unique.values())


def _offers(
    sent: str, clean: str, kind: ParticipantKind, reading: Reading
) -> tuple[Suggestion | None, list[Suggestion]]:
    """Return what Ctrl+Enter takes, and what else is offered."""
    repair = None
    others: list[Suggestion] = []
    if reading.best not in {sent, clean}:
        best_kind = kind if reading.form is Form.EMAIL else ParticipantKind.ADDRESS
        best = Suggestion(best_kind, reading.best, _BEST_REASONS[reading.form], reading.country)
        if _is_likely(clean, reading):
            repair = best
        else:
            others.append(best)
    if clean not in {sent, ""}:
        cleaned = Suggestion(kind, clean, SuggestionReason.WITHOUT_HIDDEN, reading.country)
        if repair is None:
            repair = cleaned
        else:
            others.append(cleaned)
    others += [offer for offer in _siblings(reading) if offer.text not in {sent, clean}]
    other_kind = _other_kind(kind, reading)
    if other_kind and (repair is None or repair.kind is kind):
        text = reading.best if reading.form is Form.EMAIL else clean
        others.append(Suggestion(other_kind, text, SuggestionReason.OTHER_KIND))
    return repair, others


_BEST_REASONS = {
    Form.NUMBER: SuggestionReason.E164,
    Form.DIGITS: SuggestionReason.E164,
    Form.PHONE: SuggestionReason.E164,
    Form.EMAIL: SuggestionReason.NO_SCHEME,
    Form.WHATSAPP: SuggestionReason.PREFIX,
    Form.WHATSAPP_USER_ID: SuggestionReason.PREFIX,
    Form.RCS: SuggestionReason.PREFIX,
    Form.MESSENGER: SuggestionReason.PREFIX,
}


def _is_likely(clean: str, reading: Reading) -> bool:
    """Return whether the better form is meant: bare digits of a wrong length may as well be somebody's identity."""
    return reading.e164 is not None or reading.number is None or "+" in clean


_SIBLINGS = {
    Form.PHONE: (SuggestionReason.WHATSAPP, SuggestionReason.RCS),
    Form.NUMBER: (SuggestionReason.WHATSAPP,),
    Form.WHATSAPP: (SuggestionReason.PLAIN_NUMBER, SuggestionReason.RCS),
    Form.RCS: (SuggestionReason.PLAIN_NUMBER, SuggestionReason.WHATSAPP),
}
_PREFIXES = {SuggestionReason.WHATSAPP: "whatsapp:", SuggestionReason.RCS: "rcs:", SuggestionReason.PLAIN_NUMBER: ""}


def _siblings(reading: Reading) -> list[Suggestion]:
    """Offer the same number on the other channels; while it needs a repair itself, on WhatsApp alone."""
    e164 = reading.e164
    if e164 is None:
        return []
    return [
        Suggestion(ParticipantKind.ADDRESS, _PREFIXES[reason] + e164, reason, reading.country)
        for reason in _SIBLINGS.get(reading.form, ())
    ]


def _other_kind(kind: ParticipantKind, reading: Reading) -> ParticipantKind | None:
    """Return the kind to offer beside the chosen one: when the form speaks for it, or may be either."""
    if reading.form in {Form.EMAIL, Form.DIGITS}:
        return _opposite(kind)
    return reading.suggested_kind if reading.suggested_kind is not kind else None


def _opposite(kind: ParticipantKind) -> ParticipantKind:
    return ParticipantKind.ADDRESS if kind is ParticipantKind.IDENTITY else ParticipantKind.IDENTITY


def _line_offers(lines: list[str], kind: ParticipantKind, region: str | None) -> tuple[Suggestion, list[Suggestion]]:
    """Offer the first of several pasted lines, each in its better form if it has one."""
    offers = []
    for clean in lines[:MAX_LINES_OFFERED]:
        reading = read_form(clean, region)
        text = reading.best if _is_likely(clean, reading) else clean
        offers.append(Suggestion(reading.suggested_kind or kind, text, SuggestionReason.ONE_LINE, reading.country))
    return offers[0], offers[1:]
