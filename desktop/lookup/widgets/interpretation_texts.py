"""Decides what the interpretation line says about a typed text; drawing it is another matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.design.labels import Tone
from desktop.i18n.territories import territory_name
from desktop.participant.address_form import Form, Refusal
from desktop.participant.interpretation import SuggestionReason
from desktop.participant.phone_numbers import Change, Validity
from desktop.runtime.records import field, record
from desktop.twilio.types import MAX_PARTICIPANT_LENGTH, ParticipantKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.participant.interpretation import Interpretation, Suggestion
    from desktop.twilio.types import ParticipantQuery


translate = QCoreApplication.translate


def sent_prefix(kind: ParticipantKind) -> str:
    """Return what stands before the exact text: ``Address = ``. The parameter's name is Twilio's, never translated."""
    return f"{kind.value} = "


def country_name(country: str | None) -> str:
    """Name a country of an ISO 3166 code; empty if there is none."""
    return territory_name(country) if country else ""


def form_text(interpretation: Interpretation, *, masked: bool = False) -> str:
    """Say what a text is: ``WhatsApp, United States``, masked ``WhatsApp``; empty if there is nothing to say."""
    form, address = interpretation.form, interpretation.kind is ParticipantKind.ADDRESS
    texts: dict[Form, Callable[[], str]] = {
        Form.PHONE: lambda: "",
        Form.NUMBER: lambda: "" if interpretation.number else translate("Input", "no country code"),
        Form.DIGITS: lambda: translate("Input", "short code?") if address else translate("Input", "chat identity"),
        Form.WHATSAPP: lambda: translate("Input", "WhatsApp"),
        Form.WHATSAPP_USER_ID: lambda: translate("Input", "WhatsApp user without a visible number"),
        Form.RCS: lambda: translate("Input", "RCS"),
        Form.MESSENGER: lambda: translate("Input", "Messenger"),
        Form.EMAIL: lambda: (
            translate("Input", "email as address") if address else translate("Input", "email as chat identity")
        ),
        Form.FREE: lambda: (
            translate("Input", "unknown type of address") if address else translate("Input", "chat identity")
        ),
    }
    text = texts.get(form, lambda: "")()
    parts = (text,) if masked else (text, *_number_texts(interpretation))
    return ", ".join(part for part in parts if part)


def _number_texts(interpretation: Interpretation) -> list[str]:
    number = interpretation.number
    if number is None or interpretation.form is Form.DIGITS:
        return []
    remarks = {
        Validity.NOT_ASSIGNED: translate("Input", "unassigned range"),
        Validity.TOO_SHORT: translate("Input", "too short"),
        Validity.TOO_LONG: translate("Input", "too long"),
        Validity.OLDER_FORM: translate("Input", "older form"),
    }
    mobile = translate("Input", "mobile") if number.is_mobile else ""
    return [country_name(number.country), mobile, remarks.get(number.validity, "")]


def trimmed_text(count: int) -> str:
    """Say how much white space was left out; empty for none."""
    if not count:
        return ""
    if count == 1:
        return translate("Input", "1 leading or trailing space removed")
    return translate("Input", "{count} leading or trailing spaces removed").format(count=count)


def trouble_text(interpretation: Interpretation) -> str:
    """Say what may keep Twilio from finding the text as typed; empty if nothing does."""
    if interpretation.lines > 1:
        return translate("Input", "{count} lines. One participant can be asked at a time.").format(
            count=interpretation.lines
        )
    troubles = _troubles(interpretation)
    if not troubles:
        return ""
    listed = troubles[0]
    if len(troubles) > 1:
        listed = translate("Input", "{first} and {last}").format(first=", ".join(troubles[:-1]), last=troubles[-1])
    sentence = translate("Input", "{troubles}. Twilio compares exactly.")
    return sentence.format(troubles=listed[:1].upper() + listed[1:])


def _troubles(interpretation: Interpretation) -> list[str]:
    hidden = len(interpretation.hidden)
    troubles = []
    if hidden == 1:
        troubles.append(translate("Input", "1 hidden character"))
    elif hidden:
        troubles.append(translate("Input", "{count} hidden characters").format(count=hidden))
    repair = interpretation.repair
    if repair is None or repair.reason is SuggestionReason.WITHOUT_HIDDEN:
        return troubles
    if repair.reason is SuggestionReason.NO_SCHEME:
        return [*troubles, translate("Input", "“mailto:” before the address")]
    number = interpretation.number
    changes = _change_texts(number.changes if number else Change.NONE)
    if repair.reason is SuggestionReason.PREFIX and (not changes or not _has_exact_prefix(interpretation)):
        changes.insert(0, translate("Input", "differs from Twilio's spelling"))
    return [*troubles, *changes]


def _has_exact_prefix(interpretation: Interpretation) -> bool:
    return interpretation.sent.startswith(("whatsapp:", "rcs:", "messenger:"))


def _change_texts(changes: Change) -> list[str]:
    texts = {
        Change.SCHEME: translate("Input", "“tel:” prefix"),
        Change.SPACES: translate("Input", "spaces"),
        Change.BRACKETS: translate("Input", "brackets"),
        Change.PUNCTUATION: translate("Input", "punctuation"),
        Change.OTHER_DIGITS: translate("Input", "digits other than 0 to 9"),
        Change.DIALLED_PREFIX: translate("Input", "dialling prefix instead of +"),
        Change.NATIONAL: translate("Input", "no country code"),
        Change.PLUS_MISSING: translate("Input", "missing + before the country code"),
        Change.ZERO: translate("Input", "national leading 0"),
    }
    return [text for change, text in texts.items() if change in changes]


def refusal_text(refusal: Refusal, length: int) -> str:
    """Say why a text is not sent, and what to do; empty for an empty text."""
    instead = translate("Input", "Look up a phone number, an address or an identity instead.")
    sids = {
        Refusal.CONVERSATION_SID: translate("Input", "This is a conversation SID."),
        Refusal.PARTICIPANT_SID: translate("Input", "This is a participant SID."),
        Refusal.USER_SID: translate("Input", "This is a user SID."),
        Refusal.SERVICE_SID: translate("Input", "This is a service SID."),
    }
    if refusal in sids:
        return f"{sids[refusal]} {instead}"
    if refusal is Refusal.TOO_LONG:
        return translate("Input", "{length} characters. Twilio takes at most {most}.").format(
            length=length, most=MAX_PARTICIPANT_LENGTH
        )
    if refusal is Refusal.NOT_ENCODABLE:
        return translate("Input", "Contains a broken character.")
    return ""


def chip_text(offer: Suggestion, place: int = 0) -> str:
    """Name an offer on a chip, without personal data; ``place`` counts the lines offered of several."""
    texts = {
        SuggestionReason.E164: translate("Input", "As phone number"),
        SuggestionReason.PREFIX: translate("Input", "Twilio's spelling"),
        SuggestionReason.NO_SCHEME: translate("Input", "Without mailto:"),
        SuggestionReason.WITHOUT_HIDDEN: translate("Input", "Remove hidden characters only"),
        SuggestionReason.PLAIN_NUMBER: translate("Input", "Plain SMS number"),
        SuggestionReason.WHATSAPP: "whatsapp:",
        SuggestionReason.RCS: "rcs:",
    }
    if offer.reason is SuggestionReason.OTHER_KIND:
        if offer.kind is ParticipantKind.IDENTITY:
            return translate("Input", "As identity")
        return translate("Input", "As address")
    if offer.reason is SuggestionReason.ONE_LINE:
        return translate("Input", "Line {number}").format(number=place + 1)
    return texts.get(offer.reason, "")


COUNT_FROM = 200

"""Code points from which on the count is shown."""


@record
class Box:
    """One exact text in its box; ``hidden`` are the places of its hidden characters."""

    prefix: str
    text: str = field(repr=False)
    hidden: tuple[int, ...] = ()
    refused: bool = False


@record
class Content:
    """What stands on the two rows of the line, in reading order."""

    lead: str = ""
    boxes: tuple[Box, ...] = ()
    proposal: Box | None = None
    what: str = ""
    what_tone: Tone = Tone.PLAIN
    use: Suggestion | None = None
    chips: tuple[tuple[str, Suggestion], ...] = ()
    reveal: bool = False
    trouble: str = ""
    trouble_tone: Tone = Tone.WARNING
    second_boxes: tuple[Box, ...] = ()
    second_chips: tuple[tuple[str, Suggestion], ...] = ()
    count: str = ""

    @property
    def has_second_row(self) -> bool:
        """Return whether there is anything on the second row."""
        return bool(self.trouble or self.second_boxes)

    @property
    def summary(self) -> str:
        """Everything that is said but the exact texts, as one sentence after the other for a screen reader."""
        return " ".join(part for part in (self.lead, self.what, self.trouble, self.count) if part)


def plain_content(sentence: str) -> Content:
    """Say one sentence: why nothing can be asked, or what to do."""
    return Content(lead=sentence)


def content_of(interpretation: Interpretation, *, masked: bool) -> Content:
    """Say what was understood of a text, and what would be sent."""
    if interpretation.refusal is Refusal.EMPTY:
        return plain_content(
            translate("UnderstoodLine", "The exact text sent to Twilio appears here.")
            if not interpretation.trimmed
            else trimmed_text(interpretation.trimmed)
        )
    if interpretation.refusal is not None:
        return _refused(interpretation)
    box = _sent_box(interpretation)
    if interpretation.repair is not None:
        return _with_repair(interpretation, box, interpretation.repair, masked=masked)
    return Content(
        lead=translate("UnderstoodLine", "Sends"),
        boxes=(box,),
        what=_what(interpretation, masked=masked),
        chips=() if masked else _chips(interpretation.suggestions),
        reveal=masked,
        trouble=trouble_text(interpretation),
        count=_count(interpretation),
    )


def every_form_content(queries: Sequence[ParticipantQuery], interpretation: Interpretation, *, masked: bool) -> Content:
    """List every question of "one person, all forms"."""
    if interpretation.refusal is not None:
        return content_of(interpretation, masked=masked)
    boxes = tuple(Box(sent_prefix(query.kind), query.text) for query in queries)
    address = ParticipantKind.ADDRESS.value
    second = tuple(box for box in boxes if box.prefix.startswith(address)) if len(boxes) > 2 else ()
    return Content(
        lead=translate("UnderstoodLine", "Searches {count} forms").format(count=len(boxes)),
        boxes=tuple(box for box in boxes if box not in second),
        second_boxes=second,
        what="" if len(boxes) > 1 else translate("UnderstoodLine", "no other form fits this text"),
        reveal=masked,
        count=_count(interpretation),
    )


def _refused(interpretation: Interpretation) -> Content:
    refusal = interpretation.refusal
    assert refusal is not None  # noqa: S101 - the caller has looked
    repair = interpretation.repair
    box = _sent_box(interpretation, refused=True)
    return Content(
        lead=translate("UnderstoodLine", "Not sent"),
        boxes=(box,),
        what=refusal_text(refusal, interpretation.length),
        what_tone=Tone.ERROR,
        chips=() if repair is None else ((chip_text(repair), repair),),
        count=_count(interpretation),
    )


def _with_repair(interpretation: Interpretation, box: Box, repair: Suggestion, *, masked: bool) -> Content:
    others = interpretation.suggestions[1:]
    prefix = sent_prefix(repair.kind) if repair.kind is not interpretation.kind else ""
    what = "" if masked else country_name(repair.country)
    trouble = trouble_text(interpretation)
    trimmed = trimmed_text(interpretation.trimmed)
    return Content(
        lead=translate("UnderstoodLine", "Sent as typed"),
        boxes=(box,),
        proposal=Box(prefix, repair.text),
        what=what,
        use=repair,
        trouble=f"{trouble} {trimmed}." if trimmed else trouble,
        second_chips=_chips(others),
        reveal=masked,
        count=_count(interpretation),
    )


def _sent_box(interpretation: Interpretation, *, refused: bool = False) -> Box:
    # A box shows some hundred characters at most, and nobody needs a pasted book in it.
    shown = interpretation.sent[: 2 * MAX_PARTICIPANT_LENGTH]
    places = tuple(one.index for one in interpretation.hidden)
    return Box(sent_prefix(interpretation.kind), shown, places, refused)


def _what(interpretation: Interpretation, *, masked: bool) -> str:
    parts = [form_text(interpretation, masked=masked)]
    if masked:
        parts.append(translate("UnderstoodLine", "masked"))
    parts.append(trimmed_text(interpretation.trimmed))
    return ", ".join(part for part in parts if part)


def _chips(offers: Sequence[Suggestion]) -> tuple[tuple[str, Suggestion], ...]:
    lines = 1
    chips = []
    for offer in offers:
        chips.append((chip_text(offer, lines), offer))
        lines += offer.reason is SuggestionReason.ONE_LINE
    return tuple(chips)


def _count(interpretation: Interpretation) -> str:
    if interpretation.length < COUNT_FROM:
        return ""
    return translate("UnderstoodLine", "{length} of {most}").format(
        length=interpretation.length, most=MAX_PARTICIPANT_LENGTH
    )
