"""Characters that programs add around a copied text: quotes, marks of spreadsheets, Markdown, percent-encoding."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote

from desktop.participant.changes import Change, LeftOut, Part
from desktop.participant.patterns import Pattern
from desktop.runtime.records import field, record

MOST_LAYERS = 6
"""Wrappings taken off one text."""
MOST_DECODINGS = 2
"""Times that percent-encoding is decoded: a client that encodes twice is a known mistake, three times is none."""

_PAIRS = (
    '""',
    "''",
    "``",
    "´´",
    "“”",
    "„“",
    "„”",
    "”“",
    "””",
    "‘’",
    "‚‘",
    "‚’",
    "’’",
    "«»",
    "»«",
    "‹›",
    "〝〞",
    "「」",
    "＂＂",
)
_QUOTES = frozenset("".join(_PAIRS))
_FORMULA = Pattern(r'=\s*(?:T\()?"(.*)"\)?\Z', re.DOTALL)
_APOSTROPHE = Pattern(r"'+(?=[=+\-@\d(])")
_LABELLED = Pattern(r"\[([^\[\]]*)\]\(\s*<?([^()<>]*(?:\([^()]*\)[^()<>]*)*)>?\s*\)\Z")
_ANGLED = Pattern(r"<([^<>]+)>\Z")
_NAMED = Pattern(r"(?P<name>[^<>]*[^<>\s][^<>]*?)\s*<(?P<text>[^<>\s]+@[^<>\s]+|[a-z]+:[^<>\s]+|[+\d][^<>]+)>\Z")
_EMAIL_FIRST = Pattern(
    r"([^\s@:,;<>()\[\]\"]+@[^\s@:,;<>()\[\]\"]+\.[^\s@:,;<>.()\[\]\"!?/=]+)(?:\s*(\([^()]+\)|\[[^\[\]]+\])|\s*[.,;:!?]+)\Z"
)
_EMAIL_LABELLED = Pattern(
    r"(?!(?:mailto|client|whatsapp|messenger|rcs|sms|xmpp)\s*:)(?P<label>[^\W\d_][\w ().-]{0,40}):\s+"
    r"(?P<email>[^\s@:,;<>()\[\]\"]+@[^\s@:,;<>()\[\]\"]+\.[^\s@:,;<>.()\[\]\"!?/=]+)[.,;]*\Z",
    re.IGNORECASE,
)
_PERCENT = Pattern(r"%[0-9A-Fa-f]{2}")
_WIDE = Pattern("[\uff01-\uff5e]")


@record
class Unwrapped:
    """A text without its wrappings."""

    text: str = field(repr=False)
    changes: Change = Change.NONE
    left_out: tuple[LeftOut, ...] = ()


def unwrap(text: str, *, decoded: int = 0) -> Unwrapped:
    """Return a text without its wrappings, removed layer by layer; ``text`` itself has no hidden characters.

    ``decoded`` is how often it was percent-decoded before.
    """
    changes = Change.NONE
    left_out: list[LeftOut] = []
    for _ in range(MOST_LAYERS):
        layer = _layer(text, can_decode=decoded < MOST_DECODINGS) if text else None
        if layer is None or not layer.text:
            break
        decoded += Change.PERCENT in layer.changes
        text = layer.text
        changes |= layer.changes
        left_out += layer.left_out
    return Unwrapped(text, changes, tuple(left_out))


def _layer(text: str, *, can_decode: bool) -> Unwrapped | None:
    """Return the text without its outermost wrapping; None if there is none."""
    formula = _FORMULA.match(text) if text[:1] == "=" else None
    if formula:
        return Unwrapped(formula[1].strip(), Change.SHEET_MARK)
    if text[:1] + text[-1:] in _PAIRS and len(text) > 2 and not _QUOTES.intersection(text[1:-1]):
        return Unwrapped(text[1:-1].strip(), Change.QUOTES)
    apostrophe = _APOSTROPHE.match(text)
    if apostrophe:
        return Unwrapped(text[apostrophe.end() :], Change.SHEET_MARK)
    bare = _without_stray_quotes(text)
    if bare != text:
        return Unwrapped(bare, Change.QUOTES)
    return _marked_up(text) or _encoded(text, can_decode=can_decode)


def _without_stray_quotes(text: str) -> str:
    """Return the text without a lone quote at its end; numbers and addresses only, as names may end with one."""
    if text[0] not in _QUOTES and text[-1] not in _QUOTES:
        return text
    bare = text.strip("".join(_QUOTES)).strip()
    is_address = bare[:1] in {"+", "＋"} or "@" in bare or bare[:9].lower() == "whatsapp:" or bare[:1].isdecimal()
    return bare if is_address and not _QUOTES.intersection(bare) else text


def _marked_up(text: str) -> Unwrapped | None:
    """Return the text without Markdown's link, angle brackets, and the name before an address in them."""
    if text[-1] == ")":
        link = _LABELLED.match(text)
        if link:
            label, target = link[1].strip(), link[2].strip()
            is_target = label in {target, target.partition(":")[2]}
            said = (LeftOut(Part.NAME, label),) if label and not is_target else ()
            return Unwrapped(target, Change.BRACKETS, said)
    email = _EMAIL_FIRST.match(text) if "@" in text else None
    if email:
        return Unwrapped(email[1], Change.PUNCTUATION, (LeftOut(Part.REMARK, email[2]),) if email[2] else ())
    labelled = _EMAIL_LABELLED.match(text) if "@" in text else None
    if labelled:
        return Unwrapped(labelled["email"], Change.PUNCTUATION, (LeftOut(Part.REMARK, labelled["label"]),))
    if text[-1] == ">":
        angled = _ANGLED.match(text)
        if angled:
            return Unwrapped(angled[1].strip(), Change.BRACKETS)
        named = _NAMED.match(text)
        if named:
            return Unwrapped(named["text"].strip(), Change.BRACKETS, (LeftOut(Part.NAME, named["name"].strip()),))
    return None


def _encoded(text: str, *, can_decode: bool) -> Unwrapped | None:
    """Return the text with East Asian full-width characters narrowed, then percent-decoded; None if unchanged."""
    if not text.isascii() and _WIDE.search(text):
        narrow = _WIDE.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
        if narrow != text:
            return Unwrapped(narrow.strip(), Change.FULL_WIDTH)
    if can_decode and "%" in text and _PERCENT.search(text) and not _is_link(text):
        try:
            decoded = unquote(text, errors="strict").strip()
        except UnicodeDecodeError:
            decoded = text
        if decoded != text and decoded.isprintable():
            return Unwrapped(decoded, Change.PERCENT)
    return None


def _is_link(text: str) -> bool:
    """Return whether a text is a link, whose parts are decoded one by one, or holds one."""
    return "://" in text or bool(
        re.match(r"[a-z][a-z+.-]*:(?!\s*%2B)|(?:[\w-]+\.)*(?:wa\.me|whatsapp\.com|twilio\.com)/", text, re.IGNORECASE)
    )
