"""The texts of the interpretation line about a typed text; the line itself draws them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.design.labels import Tone
from desktop.i18n.territories import territory_name
from desktop.participant.changes import Change, LeftOut, Part
from desktop.participant.classification import Form, Refusal
from desktop.participant.interpretation import SuggestionReason
from desktop.participant.phone_numbers import MIN_DIGITS, Validity, calling_code
from desktop.participant.sids import SidKind
from desktop.privacy.masking import BULLETS
from desktop.runtime.records import field, record, replace
from desktop.twilio.types import MAX_PARTICIPANT_LENGTH, ParticipantKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.participant.interpretation import Interpretation, Suggestion
    from desktop.participant.sids import NamedResource
    from desktop.twilio.types import ParticipantQuery


translate = QCoreApplication.translate


def sent_prefix(kind: ParticipantKind) -> str:
    """Return the words before the exact text: ``Address = ``. The parameter's name is Twilio's, never translated."""
    return f"{kind.value} = "


def country_name(country: str | None) -> str:
    """Return the name of an ISO 3166 code's country; empty for none."""
    return territory_name(country) if country else ""


def form_text(interpretation: Interpretation, *, masked: bool = False) -> str:
    """Return the form of a text: ``WhatsApp, United States``, masked ``WhatsApp``; empty for plain text."""
    text = _form_words(interpretation)
    parts = (text,) if masked else (text, *_number_texts(interpretation))
    return ", ".join(part for part in parts if part)


def _form_words(interpretation: Interpretation) -> str:
    form, is_address = interpretation.form, interpretation.kind is ParticipantKind.ADDRESS
    if form is Form.FREE:
        return translate("Input", "unknown type of address") if is_address else translate("Input", "chat identity")
    if form is Form.NUMBER:
        return _unread_text(interpretation)
    if form is Form.DIGITS:
        return translate("Input", "short code?") if is_address else translate("Input", "chat identity")
    if form is Form.EMAIL:
        return translate("Input", "email as address") if is_address else translate("Input", "email as chat identity")
    channels = {
        Form.WHATSAPP: translate("Input", "WhatsApp"),
        Form.WHATSAPP_USER_ID: translate("Input", "WhatsApp user without a visible number"),
        Form.RCS: translate("Input", "RCS"),
        Form.MESSENGER: translate("Input", "Messenger"),
    }
    return channels.get(form, "")


def _unread_text(interpretation: Interpretation) -> str:
    """Return why what looks like a number is none that the numbering plans know."""
    if interpretation.number is not None:
        return ""
    if interpretation.sent[:1] not in {"+", "＋"}:
        return translate("Input", "no country code")
    digits = sum(one.isdecimal() for one in interpretation.sent)
    return translate("Input", "too short") if digits < MIN_DIGITS else translate("Input", "number range not in use")


def _number_texts(interpretation: Interpretation) -> list[str]:
    number = interpretation.number
    if number is None or interpretation.form is Form.DIGITS:
        return []
    remarks = {
        Validity.NOT_ASSIGNED: translate("Input", "number range not in use"),
        Validity.TOO_SHORT: translate("Input", "too short"),
        Validity.TOO_LONG: translate("Input", "too long"),
        Validity.OLDER_FORM: translate("Input", "older form"),
    }
    mobile = translate("Input", "mobile") if number.is_mobile else ""
    return [country_name(number.country), mobile, remarks.get(number.validity, "")]


def trimmed_text(count: int) -> str:
    """Return how much white space was removed at the ends; empty for none."""
    if not count:
        return ""
    if count == 1:
        return translate("Input", "1 leading or trailing space removed")
    return translate("Input", "{count} leading or trailing spaces removed").format(count=count)


def trouble_text(interpretation: Interpretation, *, masked: bool = False) -> str:
    """Return why Twilio may not find the text as typed, and what the repair leaves out; empty for no reason."""
    if interpretation.people:
        text = translate("Input", "{count} participants. Look them up together or one of them.")
        left_out = left_out_text(interpretation.left_out, masked=masked)
        return " ".join(part for part in (text.format(count=len(interpretation.people)), left_out) if part)
    if interpretation.needs_country:
        return translate("Input", "No country code, and no country is set for numbers without +.")
    troubles = _troubles(interpretation)
    repair = interpretation.repair
    is_left_out = repair is not None and repair.reason is not SuggestionReason.WITHOUT_HIDDEN
    left_out = _left_out_sentences(interpretation, masked=masked) if is_left_out else ""
    if not troubles:
        return left_out
    listed = troubles[0]
    if len(troubles) > 1:
        listed = translate("Input", "{first} and {last}").format(first=", ".join(troubles[:-1]), last=troubles[-1])
    sentence = translate("Input", "{troubles}. Twilio compares exactly.")
    said = sentence.format(troubles=listed[:1].upper() + listed[1:])
    return f"{left_out} {said}" if left_out else said


def _left_out_sentences(interpretation: Interpretation, *, masked: bool) -> str:
    """Return what the repair leaves out, and what it has in front."""
    left_out = left_out_text(interpretation.left_out, masked=masked)
    if not interpretation.joined:
        return left_out
    return f"{left_out} {_joined_text(interpretation.joined, masked=masked)}"


def left_out_text(left_out: Sequence[LeftOut], *, masked: bool) -> str:
    """Return a sentence that names what a suggestion leaves out; empty for nothing.

    Args:
        left_out: the parts, in the order in which they are named.
        masked: name the kinds only, as the parts themselves may be personal.
    """
    if not left_out:
        return ""
    kinds = {
        Part.FRACTION: translate("Input", "decimal places"),
        Part.EXTENSION: translate("Input", "extension"),
        Part.SUFFIX: translate("Input", "further digits"),
        Part.REMARK: translate("Input", "remark"),
        Part.NAME: translate("Input", "name"),
        Part.SCHEME: translate("Input", "prefix"),
        Part.LINK: translate("Input", "link"),
        Part.QUERY: translate("Input", "parameters"),
    }
    quoted = translate("Input", "{kind} “{text}”")
    parts = [
        kinds[one.part] if masked else quoted.format(kind=kinds[one.part], text=_shortened(one.text))
        for one in left_out
    ]
    return translate("Input", "Leaves out: {parts}.").format(parts=", ".join(parts))


def _joined_text(joined: str, *, masked: bool) -> str:
    shown = BULLETS if masked else _shortened(joined)
    return translate("Input", "Puts “{text}” from the link in front.").format(text=shown)


def _shortened(text: str) -> str:
    return text if len(text) <= _MOST_LEFT_OUT else f"{text[: _MOST_LEFT_OUT - 1]}…"


_MOST_LEFT_OUT = 48
"""Characters of a part that are quoted."""


def _troubles(interpretation: Interpretation) -> list[str]:
    is_note = interpretation.lines > 1  # whose line breaks are seen
    hidden = sum(not is_note or one.character not in _LINE_BREAKS for one in interpretation.hidden)
    troubles = []
    if hidden == 1:
        troubles.append(translate("Input", "1 hidden character"))
    elif hidden:
        troubles.append(translate("Input", "{count} hidden characters").format(count=hidden))
    repair = interpretation.repair
    if repair is None or repair.reason is SuggestionReason.WITHOUT_HIDDEN:
        return troubles
    changes = _change_texts(interpretation.changes)
    if repair.reason is SuggestionReason.PREFIX and not changes and not interpretation.left_out:
        changes.append(translate("Input", "differs from Twilio's form"))
    return [*troubles, *changes]


_LINE_BREAKS = frozenset("\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")


def _change_texts(changes: Change) -> list[str]:
    texts = {
        Change.SHEET_MARK: translate("Input", "spreadsheet mark"),
        Change.QUOTES: translate("Input", "quotation marks"),
        Change.PERCENT: translate("Input", "percent-encoding"),
        Change.FULL_WIDTH: translate("Input", "full-width characters"),
        Change.PREFIX: translate("Input", "prefix given twice"),
        Change.SMALL_LETTERS: translate("Input", "country code in small letters"),
        Change.SPACES: translate("Input", "spaces"),
        Change.BRACKETS: translate("Input", "brackets"),
        Change.PUNCTUATION: translate("Input", "punctuation"),
        Change.OTHER_DIGITS: translate("Input", "digits other than 0 to 9"),
        Change.DIALLED_PREFIX: translate("Input", "dialling prefix instead of +"),
        Change.NATIONAL: translate("Input", "no country code"),
        Change.PLUS_MISSING: translate("Input", "missing + before the country code"),
        Change.TRUNK: translate("Input", "digits dialled only inside the country"),
    }
    return [text for change, text in texts.items() if change in changes]


def resource_text(resource: NamedResource) -> str:
    """Return the type of a SID, and what Enter does with it."""
    texts = {
        SidKind.CONVERSATION: translate("Input", "This is a conversation SID. Enter opens the conversation."),
        SidKind.USER: translate("Input", "This is a user SID. Enter looks up the user's conversations."),
        SidKind.SERVICE: translate("Input", "This is a service SID. Enter selects the service."),
        SidKind.ACCOUNT: translate("Input", "This is an Account SID, not a participant."),
        SidKind.API_KEY: translate("Input", "This is an API key SID, not a participant."),
        SidKind.MESSAGE: translate("Input", "This is a message SID, not a participant."),
        SidKind.FLEX: translate("Input", "This is a Flex SID, not a participant."),
        SidKind.WEBHOOK: translate("Input", "This is a webhook SID, not a participant."),
        SidKind.ROLE: translate("Input", "This is a role SID, not a participant."),
        SidKind.CALL: translate("Input", "This is a call SID, not a participant."),
        SidKind.REQUEST: translate("Input", "This is a request ID, not a participant."),
    }
    if resource.kind is SidKind.PARTICIPANT:
        if resource.can_open:
            return translate("Input", "This is a participant's link. Enter opens the conversation.")
        return translate("Input", "This is a participant SID. Paste its conversation's SID or link instead.")
    other = translate("Input", "This is a Twilio SID ({prefix}…), not a participant.")
    return texts.get(resource.kind, other.format(prefix=resource.kind.value))


def refusal_text(interpretation: Interpretation) -> str:
    """Return why a text is not sent, and what to do; empty for an empty text."""
    refusal = interpretation.refusal
    if refusal is Refusal.SID and interpretation.resource is not None:
        return resource_text(interpretation.resource)
    if refusal is Refusal.TOO_LONG:
        return translate("Input", "{length} characters. Twilio takes at most {most}.").format(
            length=interpretation.length, most=MAX_PARTICIPANT_LENGTH
        )
    if refusal is Refusal.NOT_ENCODABLE:
        return translate("Input", "Contains a broken character.")
    return ""


def chip_text(suggestion: Suggestion, place: int = 0, *, masked: bool = False) -> str:
    """Return a chip's text for a suggestion, without personal data; ``place`` counts the suggested people."""
    if suggestion.reason is SuggestionReason.OTHER_COUNTRY and suggestion.country and not masked:
        return f"{country_name(suggestion.country)} +{calling_code(suggestion.country)}"
    texts = {
        SuggestionReason.E164: translate("Input", "As phone number"),
        SuggestionReason.OTHER_COUNTRY: translate("Input", "As phone number"),
        SuggestionReason.PREFIX: translate("Input", "Twilio's form"),
        SuggestionReason.INNER: translate("Input", "Only the participant"),
        SuggestionReason.LINK: translate("Input", "What the link says"),
        SuggestionReason.ALL_DIGITS: translate("Input", "Without the last digit"),
        SuggestionReason.WITHOUT_HIDDEN: translate("Input", "Remove hidden characters only"),
        SuggestionReason.SMALL_LETTERS: translate("Input", "In small letters"),
        SuggestionReason.FLEX: translate("Input", "As email"),
        SuggestionReason.PLAIN_NUMBER: translate("Input", "Plain SMS number"),
        SuggestionReason.WHATSAPP: "whatsapp:",
        SuggestionReason.RCS: "rcs:",
    }
    if suggestion.reason is SuggestionReason.OTHER_KIND:
        if suggestion.kind is ParticipantKind.IDENTITY:
            return translate("Input", "As identity")
        return translate("Input", "As address")
    if suggestion.reason is SuggestionReason.ONE_LINE:
        return translate("Input", "Line {number}").format(number=place + 1)
    if suggestion.reason is SuggestionReason.ONE_PERSON:
        return translate("Input", "Only no. {number}").format(number=place + 1)
    return texts.get(suggestion.reason, "")


COUNT_FROM = 200
"""Code points from which on the count is shown."""


@record
class Box:
    """One exact text in its box; ``hidden`` are the positions of its hidden characters."""

    prefix: str
    text: str = field(repr=False)
    hidden: tuple[int, ...] = ()
    refused: bool = False


@record
class Content:
    """The texts of the line's two rows, in reading order."""

    lead: str = ""
    boxes: tuple[Box, ...] = ()
    proposal: Box | None = None
    what: str = ""
    what_tone: Tone = Tone.PLAIN
    explains: bool = False
    """Whether ``what`` matters more than the exact text, so that it is never cut."""
    use: str = ""
    """The text on the chip that Ctrl+Enter stands for; empty for no such chip."""
    whole: bool = True
    """Whether the exact texts are never cut, but take several lines if need be."""
    choose_country: bool = False
    """Whether there is a chip that sets the country of numbers without plus."""
    chips: tuple[tuple[str, Suggestion], ...] = ()
    reveal: bool = False
    trouble: str = ""
    essential: str = ""
    """The sentences at the beginning of the trouble that stay where there is no room for all; empty for no others."""
    leaves_out: bool = False
    """Whether ``trouble`` names what one key would leave out, so that it is seen in the lowest window, too."""
    trouble_tone: Tone = Tone.WARNING
    second_boxes: tuple[Box, ...] = ()
    more: str = ""
    """A sentence on the boxes that there was no room for."""
    second_chips: tuple[tuple[str, Suggestion], ...] = ()
    count: str = ""

    @property
    def has_second_row(self) -> bool:
        """Return whether there is anything on the second row."""
        return bool(self.trouble or self.second_boxes)

    def summary(self, sent: str) -> str:
        """Return all texts for a screen reader, one sentence after the other; ``sent`` is the exact one, as shown."""
        if sent and (self.what or self.trouble):
            sent = f"{sent}."
        what = f"{self.what}." if self.what and self.trouble and self.what[-1] != "." else self.what
        if self.choose_country:
            what = ""  # the trouble says the same
        said = (self.lead, sent, what, self.trouble, self.more, self.count)
        return " ".join(part for part in said if part)


def plain_content(sentence: str) -> Content:
    """Return one sentence alone, when no lookup is possible."""
    return Content(lead=sentence)


def content_of(interpretation: Interpretation, *, masked: bool) -> Content:
    """Return the content for a typed text and for what would be sent."""
    if interpretation.refusal is Refusal.EMPTY:
        return plain_content(
            translate("InterpretationLine", "The exact text sent to Twilio appears here.")
            if not interpretation.trimmed
            else trimmed_text(interpretation.trimmed)
        )
    if interpretation.people and interpretation.form is not Form.SID:
        return _of_people(interpretation, masked=masked)
    repair, is_sent = interpretation.repair, interpretation.refusal is None
    if repair is not None and (is_sent or interpretation.left_out):
        return _with_repair(interpretation, repair, masked=masked)
    if not is_sent:
        return _refused(interpretation)
    return Content(
        lead=translate("InterpretationLine", "Sends"),
        boxes=(_sent_box(interpretation),),
        what=_what(interpretation, masked=masked),
        choose_country=interpretation.needs_country,
        chips=() if masked else _chips(interpretation.suggestions),
        reveal=masked,
        trouble=trouble_text(interpretation, masked=masked),
        count=_count(interpretation),
    )


def every_form_content(queries: Sequence[ParticipantQuery], interpretation: Interpretation, *, masked: bool) -> Content:
    """Return the content for the queries of "one person, all forms"."""
    if interpretation.refusal is not None:
        return content_of(interpretation, masked=masked)
    boxes = [Box(sent_prefix(query.kind), query.text) for query in queries]
    first = boxes[:_FIRST_BOXES]
    second = boxes[_FIRST_BOXES : _FIRST_BOXES + _SECOND_BOXES]
    left = len(boxes) - len(first) - len(second)
    return Content(
        lead=translate("InterpretationLine", "Searches {count} forms").format(count=len(boxes)),
        boxes=tuple(first),
        second_boxes=tuple(second),
        whole=False,
        more=translate("InterpretationLine", "and {count} more").format(count=left) if left else "",
        what="" if len(boxes) > 1 else translate("InterpretationLine", "no other form fits this text"),
        reveal=masked,
        count=_count(interpretation),
    )


_FIRST_BOXES, _SECOND_BOXES = 2, 4
"""Boxes on each row."""


def _of_people(interpretation: Interpretation, *, masked: bool) -> Content:
    count = len(interpretation.people)
    is_sent = interpretation.refusal is None
    return Content(
        lead=translate("InterpretationLine", "Sent as typed") if is_sent else "",
        boxes=(_sent_box(interpretation, refused=not is_sent),),
        whole=False,
        use=translate("InterpretationLine", "Look up all {count}").format(count=count),
        trouble=trouble_text(interpretation, masked=masked),
        essential=left_out_text(interpretation.left_out, masked=masked),
        leaves_out=bool(interpretation.left_out),
        second_chips=() if masked else _chips(interpretation.suggestions),
        reveal=masked,
    )


def _refused(interpretation: Interpretation) -> Content:
    repair, resource = interpretation.repair, interpretation.resource
    opens = resource is not None and resource.can_open
    return Content(
        lead=translate("InterpretationLine", "Opens") if opens else translate("InterpretationLine", "Not sent"),
        boxes=(_opened_box(interpretation) if opens else _sent_box(interpretation, refused=True),),
        what=refusal_text(interpretation),
        what_tone=Tone.PLAIN if opens else Tone.ERROR,
        explains=True,
        chips=() if repair is None else ((chip_text(repair), repair),),
        count=_count(interpretation),
    )


def _lead(*, is_sent: bool) -> str:
    return translate("InterpretationLine", "Sent as typed") if is_sent else translate("InterpretationLine", "Not sent")


def _with_repair(interpretation: Interpretation, repair: Suggestion, *, masked: bool) -> Content:
    is_sent = interpretation.refusal is None
    prefix = sent_prefix(repair.kind) if repair.kind is not interpretation.kind else ""
    what = "" if masked else country_name(repair.country)
    trouble = trouble_text(interpretation, masked=masked)
    trimmed = trimmed_text(interpretation.trimmed)
    names_parts = bool(interpretation.left_out) and repair.reason is not SuggestionReason.WITHOUT_HIDDEN
    return Content(
        lead=_lead(is_sent=is_sent),
        boxes=(_sent_box(interpretation, refused=not is_sent),),
        proposal=Box(prefix, repair.text),
        whole=interpretation.lines == 1,
        what=what,
        use=translate("InterpretationLine", "Use this form"),
        trouble=f"{trouble} {trimmed}." if trimmed else trouble,
        essential=_left_out_sentences(interpretation, masked=masked) if names_parts else trouble,
        leaves_out=names_parts,
        second_chips=_chips(interpretation.suggestions[1:], masked=masked),
        reveal=masked,
        count=_count(interpretation),
    )


def _sent_box(interpretation: Interpretation, *, refused: bool = False) -> Box:
    # A box shows some hundred characters at most, and nobody needs a pasted book in it.
    shown = interpretation.sent[: 2 * MAX_PARTICIPANT_LENGTH]
    places = tuple(one.index for one in interpretation.hidden)
    return Box(sent_prefix(interpretation.kind), shown, places, refused)


def _opened_box(interpretation: Interpretation) -> Box:
    """Return the box of an SID that Enter opens: it is sent neither as identity nor as address."""
    return replace(_sent_box(interpretation), prefix="")


def _what(interpretation: Interpretation, *, masked: bool) -> str:
    parts = [form_text(interpretation, masked=masked)]
    if masked:
        parts.append(translate("InterpretationLine", "masked"))
    parts.append(trimmed_text(interpretation.trimmed))
    return ", ".join(part for part in parts if part)


def _chips(suggestions: Sequence[Suggestion], *, masked: bool = False) -> tuple[tuple[str, Suggestion], ...]:
    people = 0
    chips = []
    for suggestion in suggestions:
        chips.append((chip_text(suggestion, people, masked=masked), suggestion))
        people += suggestion.reason in {SuggestionReason.ONE_LINE, SuggestionReason.ONE_PERSON}
    return tuple(chips)


def _count(interpretation: Interpretation) -> str:
    if interpretation.length < COUNT_FROM:
        return ""
    return translate("InterpretationLine", "{length} of {most}").format(
        length=interpretation.length, most=MAX_PARTICIPANT_LENGTH
    )
