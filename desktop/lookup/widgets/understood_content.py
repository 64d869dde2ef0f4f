"""Decides what the understood line says about a typed text; drawing it is another matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.lookup.widgets import input_texts as texts
from desktop.participant.address_form import Refusal
from desktop.participant.interpretation import OfferReason
from desktop.runtime.records import field, record, replace
from desktop.twilio.types import MAX_PARTICIPANT_LENGTH, ParticipantKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.lookup.widgets.understood_parts import Tone
    from desktop.participant.interpretation import Offer, Understanding
    from desktop.twilio.types import ParticipantQuery

translate = QCoreApplication.translate

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
    what_tone: Tone = "text2"
    use: Offer | None = None
    use_below: bool = False
    """The repair's chip stands on the second row."""
    chips: tuple[tuple[str, Offer], ...] = ()
    reveal: bool = False
    trouble: str = ""
    trouble_tone: Tone = "warning"
    second_boxes: tuple[Box, ...] = ()
    second_chips: tuple[tuple[str, Offer], ...] = ()
    count: str = ""

    @property
    def has_second_row(self) -> bool:
        """Say whether there is anything on the second row."""
        return bool(self.trouble or self.second_boxes)

    @property
    def summary(self) -> str:
        """Everything that is said but the exact texts, as one sentence after the other for a screen reader."""
        return " ".join(part for part in (self.lead, self.what, self.trouble, self.count) if part)


def plain_content(sentence: str) -> Content:
    """Say one sentence: why nothing can be asked, or what to do."""
    return Content(lead=sentence)


def for_narrow_window(content: Content) -> Content:
    """Move to the second row what would leave no room for the exact text on the first."""
    if content.what and content.what_tone == "error":
        return replace(content, what="", trouble=content.what, trouble_tone="error", count="")
    if content.use is not None and content.trouble:
        return replace(content, lead=translate("UnderstoodLine", "Sends"), what="", use_below=True)
    return content


def content_of(understood: Understanding, *, masked: bool) -> Content:
    """Say what was understood of a text, and what would be sent."""
    if understood.refusal is Refusal.EMPTY:
        return plain_content(
            translate("UnderstoodLine", "The exact text that is sent stands here.")
            if not understood.trimmed
            else texts.trimmed_text(understood.trimmed)
        )
    if understood.refusal is not None:
        return _refused(understood)
    box = _sent_box(understood)
    if understood.repair is not None:
        return _with_repair(understood, box, understood.repair, masked=masked)
    return Content(
        lead=translate("UnderstoodLine", "Sends"),
        boxes=(box,),
        what=_what(understood, masked=masked),
        chips=() if masked else _chips(understood.offers),
        reveal=masked,
        trouble=texts.trouble_text(understood),
        count=_count(understood),
    )


def every_form_content(queries: Sequence[ParticipantQuery], understood: Understanding, *, masked: bool) -> Content:
    """List every question of "one person, all forms"."""
    if understood.refusal is not None:
        return content_of(understood, masked=masked)
    boxes = tuple(Box(texts.sent_prefix(query.kind), query.text) for query in queries)
    address = ParticipantKind.ADDRESS.value
    second = tuple(box for box in boxes if box.prefix.startswith(address)) if len(boxes) > 2 else ()
    return Content(
        lead=translate("UnderstoodLine", "Asks {count}").format(count=len(boxes)),
        boxes=tuple(box for box in boxes if box not in second),
        second_boxes=second,
        what="" if len(boxes) > 1 else translate("UnderstoodLine", "no other form fits this text"),
        reveal=masked,
        count=_count(understood),
    )


def _refused(understood: Understanding) -> Content:
    refusal = understood.refusal
    assert refusal is not None  # noqa: S101 - the caller has looked
    repair = understood.repair
    box = _sent_box(understood, refused=True)
    return Content(
        lead=translate("UnderstoodLine", "Not sent"),
        boxes=(box,),
        what=texts.refusal_text(refusal, understood.length),
        what_tone="error",
        chips=() if repair is None else ((texts.chip_text(repair), repair),),
        count=_count(understood),
    )


def _with_repair(understood: Understanding, box: Box, repair: Offer, *, masked: bool) -> Content:
    others = understood.offers[1:]
    prefix = texts.sent_prefix(repair.kind) if repair.kind is not understood.kind else ""
    what = "" if masked else texts.country_name(repair.country)
    trouble = texts.trouble_text(understood)
    trimmed = texts.trimmed_text(understood.trimmed)
    return Content(
        lead=translate("UnderstoodLine", "Sends as typed"),
        boxes=(box,),
        proposal=Box(prefix, repair.text),
        what=what,
        use=repair,
        trouble=f"{trouble} {trimmed}." if trimmed else trouble,
        second_chips=_chips(others),
        reveal=masked,
        count=_count(understood),
    )


def _sent_box(understood: Understanding, *, refused: bool = False) -> Box:
    # A box shows some hundred characters at most, and nobody needs a pasted book in it.
    shown = understood.sent[: 2 * MAX_PARTICIPANT_LENGTH]
    places = tuple(one.index for one in understood.hidden)
    return Box(texts.sent_prefix(understood.kind), shown, places, refused)


def _what(understood: Understanding, *, masked: bool) -> str:
    parts = [texts.form_text(understood, masked=masked)]
    if masked:
        parts.append(translate("UnderstoodLine", "hidden while masking is on"))
    parts.append(texts.trimmed_text(understood.trimmed))
    return ", ".join(part for part in parts if part)


def _chips(offers: Sequence[Offer]) -> tuple[tuple[str, Offer], ...]:
    lines = 1
    chips = []
    for offer in offers:
        chips.append((texts.chip_text(offer, lines), offer))
        lines += offer.reason is OfferReason.ONE_LINE
    return tuple(chips)


def _count(understood: Understanding) -> str:
    if understood.length < COUNT_FROM:
        return ""
    return translate("UnderstoodLine", "{length} of {most}").format(
        length=understood.length, most=MAX_PARTICIPANT_LENGTH
    )
