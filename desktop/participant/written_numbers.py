"""A telephone number as people and programs write it: with a fraction, an extension, further digits, words around it.

A number of the numbering plans is searched inside the text, and whatever is not part of it is named, so that nobody
is looked up who was not meant. Dates, IP addresses and digits with a fraction are no numbers.
"""

from __future__ import annotations

import re
from functools import lru_cache

from desktop.participant import phone_numbers
from desktop.participant.changes import Change, LeftOut, Part
from desktop.participant.patterns import Pattern
from desktop.participant.phone_numbers import PhoneNumber, Validity, looks_like_number, read_number
from desktop.runtime.records import field, record, replace

MAX_WRITTEN = 256
"""A longer text is prose: it is not searched for numbers."""


@record
class WrittenNumber:
    """A number found in a text, and what is left out for it."""

    number: PhoneNumber
    left_out: tuple[LeftOut, ...] = ()
    other: PhoneNumber | None = field(default=None, repr=False)
    """All digits as one number, where the last of them may be an extension and both numbers exist."""
    names_whatsapp: bool = False
    """A word beside it says WhatsApp."""


_DATE = Pattern(
    r"(?:(?:19|20)\d\d([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])"
    r"|(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|[12]\d|3[01])\2(?:(?:19|20)?\d\d))"
    r"(?:[\sT]+\d{1,2}[:.]\d\d(?:[:.]\d\d)?)?\Z"
)
_OCTET = r"(?:25[0-5]|2[0-4]\d|1?\d?\d)"
_IP = Pattern(rf"{_OCTET}(?:\.{_OCTET}){{3}}\Z")
_FRACTION = Pattern(r"([+＋]?\d{7,})([.,]\d+)\Z")
_PLUSES = Pattern(r"[#\s]*[+＋][\s+＋]*(?:00(?=[\s(]*[1-9]))?")
_SUFFIX = Pattern(r"(.*\d\)?)(\s*([/(-])\s*\d{1,2}\)?)\Z", re.DOTALL)
_LONG_SUFFIX = Pattern(r"(.*\d\)?)(\s*[/(\s-]\s*\d{1,6}\)?)\Z", re.DOTALL)
_EXTENSION = Pattern(
    r"(.*\d\)?)(\s*(?:[,;#]+\s*|\s[.:]?)(?:e?xt(?:n|ension)?\.?|x|dw|durchwahl|poste|ramal|anexo|int\.?)?\s*[=:.#]*\s*"
    r"\d{1,7}|\s*(?:e?xt(?:n|ension)?\.?|x)\s*[=:.]?\s*\d{1,7})\Z",
    re.IGNORECASE | re.DOTALL,
)
_BRACKETED = Pattern(r"(.*\d\)?)\s*(\([^()]*[^\W\d][^()]*\)|\[[^\[\]]*[^\W\d][^\[\]]*\])\Z", re.DOTALL)
_LABEL = Pattern(
    r"((?:tele?(?:phone|fon|fono)?|phone|mobile?|mobil|handy|cell|celular|sms|call|fax|whats\s?app|wa|number|nummer|n[º°o])"
    r"(?:\s*(?:no|nr|number))?[.:]*\s*[:.]?\s*)(?=[\d(])",
    re.IGNORECASE,
)
_EXPLICIT = Pattern(r"(?<![\w@.%/=&?+＋-])\(?(?:[+＋]|00)(?:[\s().\-/·_‑–—]*\d){7,17}(?![\w@%=])")
_WHATSAPP = Pattern(r"whats\s*app|\bwa\b", re.IGNORECASE)
_SAYABLE = Pattern(r"\w")


def is_no_number(text: str) -> bool:
    """Return whether digits with punctuation are a date, an IP address or a number with a fraction."""
    if not 6 <= len(text) <= 40 or text[0] in "+＋":
        return False
    return bool(_DATE.match(text) or _IP.match(text))


def read_written(text: str, region: str | None) -> WrittenNumber | None:
    """Return the one number of a text, with what people write around it.

    Args:
        text: without hidden characters.
        region: ISO 3166 code of the country whose national forms are understood; None for none.

    Returns:
        The number and what is left out for it; None if there is none, or more than one.
    """
    if not phone_numbers.is_ready() or not text or is_no_number(text):
        return None
    fraction = _FRACTION.match(text)
    if fraction:
        if fraction[2].strip(".,0"):
            return None
        number = read_number(fraction[1], region)
        return WrittenNumber(number, (LeftOut(Part.FRACTION, fraction[2]),)) if number and _exists(number) else None
    plain = _one_plus(text)
    if looks_like_number(plain):
        return _with_suffix(plain, region, extra=_extra(text, plain))
    if len(text) > MAX_WRITTEN or not any(one.isdecimal() for one in text):
        return None
    return _among_words(text, region)


def find_numbers(text: str) -> list[tuple[str, PhoneNumber]]:
    """Return the different numbers with a plus that a text holds, each as it stands there."""
    found: dict[str, tuple[str, PhoneNumber]] = {}
    if not phone_numbers.is_ready():
        return []
    for match in _EXPLICIT.finditer(text[:MAX_WRITTEN]):
        written = _shrunk(match[0])
        if written is not None:
            found.setdefault(written[1].number.e164, (match[0], written[1].number))
    return list(found.values())


def _exists(number: PhoneNumber | None) -> bool:
    return number is not None and number.validity in {Validity.VALID, Validity.OLDER_FORM}


def _one_plus(text: str) -> str:
    """Return a number with one plus in front where it has several, a plus and 00, or a hash; without underscores."""
    match = _PLUSES.match(text)
    if match:
        return "+" + text[match.end() :].replace("_", " ")
    if text[0] == "#" and len(text) > 10 and looks_like_number(text[1:]):
        return text[1:]
    return text.replace("_", " ") if text.startswith("00") else text


def _extra(text: str, plain: str) -> Change:
    if plain == text:
        return Change.NONE
    return Change.DIALLED_PREFIX if re.match(r"[#\s+＋]*00", text) else Change.PUNCTUATION


def _with_suffix(text: str, region: str | None, *, extra: Change = Change.NONE) -> WrittenNumber | None:
    """Return the number of digits and punctuation whose last digits may belong to something else."""
    found = _cut(text, region, extra)
    if text[0] in "+(" and not _exists_or_is_short(found):
        return _first_groups(text, extra) or found
    return found


def _exists_or_is_short(found: WrittenNumber | None) -> bool:
    """Return whether a search in fewer digits is pointless."""
    return found is not None and (_exists(found.number) or found.number.validity is Validity.TOO_SHORT)


def _cut(text: str, region: str | None, extra: Change) -> WrittenNumber | None:
    """Return the number of the whole text, or without one or two digits behind a slash, a hyphen or in brackets."""
    whole = read_number(text, region)
    if whole is not None and extra:
        whole = replace(whole, changes=whole.changes | extra)
    if whole is not None and whole.validity is Validity.TOO_SHORT:
        return WrittenNumber(whole)
    match = _SUFFIX.match(text) or (None if _exists(whole) else _LONG_SUFFIX.match(text))
    short = read_number(match[1], region) if match and match[2].replace(" ", "") != "(0)" else None
    if match is None or short is None or short.validity is not Validity.VALID:
        return WrittenNumber(whole) if whole is not None else None
    digits = sum(one.isdecimal() for one in match[2])
    is_alike = whole is not None and whole.country == short.country
    if whole is not None and _exists(whole) and match[3] == "-" and not (digits == 1 and whole.is_mobile and is_alike):
        # 030 12345-0 and 495 123-45-67 are written so: the last digits are part of the number.
        return WrittenNumber(whole, other=short if digits == 1 and is_alike else None)
    if extra:
        short = replace(short, changes=short.changes | extra)
    return WrittenNumber(short, (LeftOut(Part.SUFFIX, match[2].strip()),))


def _among_words(text: str, region: str | None) -> WrittenNumber | None:
    """Return the only number of a text that holds other things too."""
    extension = _EXTENSION.match(text)
    if extension and (found := _before(extension[1], extension[2], Part.EXTENSION, region)):
        return found
    bracketed = _BRACKETED.match(text)
    if bracketed and (found := _before(bracketed[1], bracketed[2], Part.REMARK, region)):
        return found
    label = _LABEL.match(text)
    if label and (found := read_written(text[label.end() :], region)):
        return _remark(found, label[1])
    return _only_explicit(text)


def _before(text: str, rest: str, part: Part, region: str | None) -> WrittenNumber | None:
    found = read_written(text.rstrip(" ,;"), region)
    if found is None or not _exists(found.number):
        return None
    kept = (*found.left_out, LeftOut(part, rest.strip()))
    return replace(
        found,
        left_out=() if part is Part.REMARK and _is_whatsapp(rest) and not found.left_out else kept,
        other=None,
        names_whatsapp=found.names_whatsapp or bool(_WHATSAPP.search(rest)),
    )


def _is_whatsapp(text: str) -> bool:
    """Return whether a remark is nothing but WhatsApp, which then becomes the prefix, with nothing left out."""
    return not _SAYABLE.search(_WHATSAPP.sub("", text))


def _remark(found: WrittenNumber, words: str) -> WrittenNumber:
    names = bool(_WHATSAPP.search(words))
    said = () if _is_whatsapp(words) or not _SAYABLE.search(words) else (LeftOut(Part.REMARK, words.strip(" :,;-\t")),)
    return replace(found, left_out=(*said, *found.left_out), names_whatsapp=found.names_whatsapp or names)


def _only_explicit(text: str) -> WrittenNumber | None:
    """Return the one number that has its plus, whatever the other words are."""
    matches = list(_EXPLICIT.finditer(text))
    found = [(match, written) for match in matches if (written := _shrunk(match[0])) is not None]
    if not found or len({written[1].number.e164 for _match, written in found}) > 1:
        return None
    match, (length, first) = found[0]
    only = replace(first, other=None)
    before, after = text[: match.start()], text[match.start() + length :]
    extension = _EXTENSION.match("0" + after)
    if extension and after:
        only = replace(only, left_out=(*only.left_out, LeftOut(Part.EXTENSION, after.strip())))
        after = ""
    words = " … ".join(part for part in (before.strip(), after.strip()) if _SAYABLE.search(part))
    return _remark(only, words) if words else only


def _first_groups(text: str, extra: Change) -> WrittenNumber | None:
    """Return the number that further groups of digits follow, such as a date."""
    shorter, _rest = _without_last_group(text)
    found = _shrunk(shorter) if shorter else None
    if found is None:
        return None
    length, written = found
    number = replace(written.number, changes=written.number.changes | extra)
    return WrittenNumber(number, (*written.left_out, LeftOut(Part.SUFFIX, text[length:].strip())))


@lru_cache(maxsize=64)  # prose with numbers is typed on: all but the last are known from the key before
def _shrunk(candidate: str) -> tuple[int, WrittenNumber] | None:
    """Return the number of as many leading groups of digits as make one, and its length in characters."""
    text = candidate
    while text:
        plain = _one_plus(text)
        written = _cut(plain, None, _extra(text, plain)) if looks_like_number(plain) else None
        if written is not None and _exists(written.number):
            return len(text), written
        if _exists_or_is_short(written):
            return None
        text, _rest = _without_last_group(text)
    return None


def _without_last_group(text: str) -> tuple[str, str]:
    cut = _LAST_GROUP.search(text)
    return (text[: cut.start()], text[cut.start() :]) if cut else ("", text)


_LAST_GROUP = Pattern(r"[\s().\-/·_‑–—]+\d*[\s).]*\Z")
