"""Texts of several lines that are no list of participants: ticket notes, mails, chats, contacts, tables with a header.

A list has one participant a line. In anything else the lines around the participants are words: they are left out
and named, and never looked up themselves.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop.participant import phone_numbers
from desktop.participant.changes import LeftOut, Part
from desktop.participant.classification import Form, Reading, is_address, read_form, read_link_among_words, words_around
from desktop.participant.links import links_in
from desktop.participant.patterns import Pattern
from desktop.participant.sids import SidKind, sids_in
from desktop.runtime.records import field, record, replace

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_LINES = 80
"""A text of more lines is a list, or a book."""

_LABELLED = Pattern(r".*\S:(?:\s|\Z)")
_CARD = "BEGIN:VCARD"
_CARD_VALUE = Pattern(r"(?P<label>(?:[\w-]+\.)?(?:TEL|EMAIL)(?:;[^:]*)?:)(?P<text>.+)\Z")
_OWN_SIDE = Pattern(r"[^:]*proxy[^:]*:", re.IGNORECASE)
_SMALL_WORDS_OF_SENTENCE = 5
_WORDS = {Part.REMARK, Part.NAME}


@record
class _Line:
    label: str = field(repr=False)
    """What stands before ``text`` and is no part of it."""
    text: str = field(repr=False)
    reading: Reading

    @property
    def people(self) -> tuple[str, ...]:
        """Return the texts of its participants; a line with the own side's number has none."""
        if _OWN_SIDE.match(self.text):
            return ()
        return (self.text,) if is_address(self.reading) else self.reading.people


def read_note(sent: str, lines: Sequence[str], region: str | None) -> Reading | None:
    """Return the reading of a text of several lines that is no list of participants; None for a list.

    Args:
        sent: the text as typed.
        lines: its lines that are not empty, without hidden characters.
        region: ISO 3166 code of the country whose national numbers are understood; None for none.

    Returns:
        The one link, participant or conversation of the note, or its people; all the rest is left out.
    """
    if not 1 < len(lines) <= MOST_LINES:
        return None
    text = _joined(lines)
    links = links_in(text)
    if len(links) == 1:
        return read_link_among_words(links[0], text, region)
    asked = [link for link in links if read_form(link, region).resource is None]
    if len(asked) > 1:
        words = words_around(text, asked)
        return Reading(Form.PEOPLE, sent, people=tuple(asked), left_out=words) if words else None
    is_card = lines[0].upper() == _CARD
    found = [_of_card(line, region) if is_card else _Line("", line, _read_line(line, region)) for line in lines]
    if not is_card and not _are_words(found):
        return None
    return _of_lines(found, sent) or _of_conversation(text, region) or Reading(Form.FREE, sent)


def _of_lines(found: Sequence[_Line], sent: str) -> Reading | None:
    """Return the reading of the lines with participants; None if there are none."""
    kept = _people_of(found)
    used = [line for line, texts in zip(found, kept, strict=True) if texts]
    people = tuple(text for texts in kept for text in texts)
    if len(people) > 1:
        return Reading(Form.PEOPLE, sent, people=people, left_out=_rest(found, kept))
    if not people:
        used = [line for line in found if line.reading.national and line.reading.form is Form.NUMBER]
        kept = [(line.text,) if line in used else () for line in found]
    if len(used) != 1:
        return None
    reading = used[0].reading
    best = reading.best if people else sent  # without a country nothing better is known
    return replace(reading, best=best, left_out=(*reading.left_out, *_rest(found, kept)))


def _people_of(found: Sequence[_Line]) -> list[tuple[str, ...]]:
    """Return for each line the texts of its participants that no line before it has."""
    seen: set[str] = set()
    kept = []
    for line in found:
        texts = {text if line.reading.people else line.reading.best: text for text in line.people}
        kept.append(tuple(text for best, text in texts.items() if best not in seen))
        seen.update(texts)
    return kept


def _of_conversation(text: str, region: str | None) -> Reading | None:
    """Return the reading of a text with the SID of one conversation."""
    conversations = {one.sid for one in sids_in(text) if one.kind is SidKind.CONVERSATION}
    return read_link_among_words(conversations.pop(), text, region) if len(conversations) == 1 else None


def _rest(found: Sequence[_Line], kept: Sequence[tuple[str, ...]]) -> tuple[LeftOut, ...]:
    """Return all but the kept texts of each line."""
    parts = [
        part.text
        for line, texts in zip(found, kept, strict=True)
        for part in words_around(line.label + line.text, texts)
    ]
    return (LeftOut(Part.REMARK, _joined(parts)),) if parts else ()


def _joined(lines: Sequence[str]) -> str:
    return ", ".join(line.rstrip(" ,;") for line in lines)


def _are_words(lines: Sequence[_Line]) -> bool:
    """Return whether the lines without a participant are words rather than participants of a list.

    That shows in such a line itself, or in lines with a number or an e-mail address that have words beside it.
    """
    others = [line for line in lines if not line.people]
    if not others:
        return False
    beside = any(part.part in _WORDS for line in lines if line.people for part in line.reading.left_out)
    return beside or any(_LABELLED.match(line.text) or _is_sentence(line.text) for line in others)


def _is_sentence(text: str) -> bool:
    words = text.split()
    if len(words) > 1 and text[-1] in ".!?":
        return True
    return sum(word[0].islower() for word in words) >= _SMALL_WORDS_OF_SENTENCE


def _of_card(line: str, region: str | None) -> _Line:
    """Return a line of a contact as telephones send it (vCard, RFC 6350): its value if it is a number or an e-mail."""
    value = _CARD_VALUE.match(line)
    if value is None:
        return _Line("", line, Reading(Form.FREE, line))
    return _Line(value["label"], value["text"], _read_line(value["text"], region))


def _read_line(line: str, region: str | None) -> Reading:
    return _read_cached(line, region, phone_numbers.is_ready())


@lru_cache(maxsize=MOST_LINES)  # while a note is in the field, each key asks for all of its lines
def _read_cached(line: str, region: str | None, _is_ready: bool) -> Reading:
    return read_form(line, region)
