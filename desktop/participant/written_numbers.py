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
    r"(?:(?:19|20)\d\d([-/.]\s?|\s)(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])"
    r"|(?:0?[1-9]|[12]\d|3[01])([-/.]\s?|\s)(?:0?[1-9]|[12]\d|3[01])\2(?:(?:19|20)?\d\d))"
    r"(?:[\sT,]+\d{1,2}[:.]?\d\d(?:[:.]?\d\d)?)?\Z"
)
_FULL_DATE = (
    r"(?P<date>(?:19|20)\d\d(?P<x>[-/.])(?:0[1-9]|1[0-2])(?P=x)(?:0[1-9]|[12]\d|3[01])"
    r"|(?:0?[1-9]|[12]\d|3[01])(?P<y>[-/.])(?:0?[1-9]|[12]\d|3[01])(?P=y)(?:19|20)\d\d)"
)
_BESIDE = Pattern(rf"(?:{_FULL_DATE}[\s,;:|]+|(?P<place>\d{{1,3}}[).]\s+))(?=[+＋\d(])")
"""A date, or a place in a list, in front of a number."""
_DATE_LAST = Pattern(rf"(?P<number>.*\d[)\]]?)[\s,;:|]+{_FULL_DATE}\Z", re.DOTALL, ending=r"[-/.]\d\d(?:\d\d)?")
_COMPACT_DATE = Pattern(
    r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[\sT_-]?(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)?\Z"
)
_OCTET = r"(?:25[0-5]|2[0-4]\d|1?\d?\d)"
_IP = Pattern(rf"{_OCTET}(?:\.{_OCTET}){{3}}(?:[:/]\d{{1,5}})?\Z")
_FRACTION = Pattern(r"([+＋]?\d{7,})([.,]\d+)\Z")
_ZERO_FRACTION = Pattern(r"([+＋]?[\d\s()\[\]/-]{6,}[\d)\]])\s*([.,]0+)[.\s]*\Z")
_PLUSES = Pattern(r"[#\s]*[+＋][\s+＋]*(?:00(?=[\s(]*[1-9]))?")
_FIRST_GROUP = Pattern(r"\D*(\d+)(?=\D)")
_DASHES = "-‐‑‒–—―−"
_SUFFIX = Pattern(
    rf"(.*\d[)\]）］]?)(?:(?P<firm>\s*[/(（\[［]\s*\d{{1,2}}[)\]）］]?|\s+[{_DASHES}·.]\s*[1-9]|\s+\d)"
    rf"|\s*[{_DASHES}]\s*\d{{1,2}}|[.·]\d)\Z",
    re.DOTALL,
    ending=rf"[{_DASHES}\s/(（\[［·.]\d{{1,2}}[)\]）］]?",
)
"""``firm``: written as no number's last digits are."""
_LONG_SUFFIX = Pattern(r"(.*\d\)?)(?P<firm>\s*[/(\s-]\s*\d{1,6}\)?)\Z", re.DOTALL)
_EXTENSION_WORD = r"(?:e?xt(?:n|ension)?\.?|x|dw|durchwahl|poste|ramal|anexo|int\.?)"
_EXTENSION = Pattern(
    rf"(.*\d\)?)(\s*(?:[,;#]+\s*{_EXTENSION_WORD}?|\s[.:]?\s*{_EXTENSION_WORD}|\s:)\s*[=:.#]*\s*\d{{1,7}}"
    r"|\s*(?:e?xt(?:n|ension)?\.?|[xpw])\s*[=:.]?\s*\d{1,7})\Z",
    re.IGNORECASE | re.DOTALL,
    ending=r"(?:[,;#=:.a-z]|\s{9})\s{0,9}\d{1,7}",
)
_BRACKETED = Pattern(r"(.*\d\)?)\s*(\([^()]*[^\W\d][^()]*\)|\[[^\[\]]*[^\W\d][^\[\]]*\])\Z", re.DOTALL, ending=r"[)\]]")
_LABEL = Pattern(
    r"((?:t[eé]l[eé]?(?:phone|fon|fono|fone)?|phone|mobile?|mobil|m[oó]vil|handy|rufnummer|cell|celular|sms|call|fax|whats\s?app|wa|number|nummer|n[º°o])"
    r"(?:\s*(?:no|nr|number))?[.:]*\s*[:.]?\s*)(?=[\d(])",
    re.IGNORECASE,
)
_EXPLICIT = Pattern(r"(?:(?<![\w@.%/=&?+＋-])|(?<=\d)(?=[+＋]))\(?(?:[+＋]|00)(?:[\s().\-/·_‑–—]*\d){7,17}(?![\w@%=])")
_WHATSAPP = Pattern(r"whats\s*app|\bwa\b", re.IGNORECASE)
_NOT_WHATSAPP = Pattern(
    r"\b(?:no|not|non|kein\w*|nicht|ohne|without|sin|sem|pas|sans|n[aã]o)\b[\s\w]{0,12}(?:whats\s*app|\bwa\b)",
    re.IGNORECASE,
)
_SAYABLE = Pattern(r"\w")
_LEAST_NATIONAL_DIGITS, _MOST_NATIONAL_DIGITS = 7, 15


def is_no_number(text: str) -> bool:
    """Return whether digits with punctuation are a date, an IP address or a number with a fraction."""
    if not 6 <= len(text) <= 40:
        return False
    fraction = _FRACTION.match(text)
    if fraction and fraction[2].strip(".,0"):
        return True
    bare = text.strip("()[]<>{} ")
    return text[0] not in "+＋" and bare[:1].isdecimal() and bool(_DATE.match(bare) or _IP.match(bare))


def national_part(text: str) -> str:
    """Return the digits of a text that may be a national number, without what people write beside it; empty if none."""
    if not looks_like_number(text):
        for pattern in (_BRACKETED, _EXTENSION):
            found = pattern.match(text)
            text = found[1] if found else text
        label = _LABEL.match(text)
        text = text[label.end() :] if label else text
    beside, dated = _BESIDE.match(text), _DATE_LAST.match(text)
    text = text[beside.end() :] if beside else dated["number"] if dated else text
    fraction, suffix = _ZERO_FRACTION.match(text), _SUFFIX.match(text)
    if fraction:
        text = fraction[1]
    elif suffix and suffix["firm"]:
        text = suffix[1]
    if not looks_like_number(text) or is_no_number(text) or any(plus in text for plus in "+＋"):
        return ""
    is_possible = _LEAST_NATIONAL_DIGITS <= sum(one.isdecimal() for one in text) <= _MOST_NATIONAL_DIGITS
    return text if is_possible else ""


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
    bare = text.rstrip(" .,;:!?")
    if bare != text:
        return _changed(read_written(bare, region), Change.PUNCTUATION)
    if text[0] == "(" and text[-1] == ")" and text.count("(") == 1:
        return _changed(read_written(text[1:-1].strip(), region), Change.BRACKETS)
    beside = _BESIDE.match(text)
    if beside:
        found = read_written(text[beside.end() :], region)
        return _remark(found, beside[0].strip()) if found else None
    dated = _DATE_LAST.match(text)
    if dated:
        return _before(dated["number"], dated["date"], Part.REMARK, region)
    fraction = _ZERO_FRACTION.match(text)
    if fraction:
        number = read_number(fraction[1], region)
        return WrittenNumber(number, (LeftOut(Part.FRACTION, fraction[2]),)) if number and _exists(number) else None
    plain = _one_plus(text)
    if looks_like_number(plain):
        found = _with_suffix(plain, region, extra=_extra(text, plain))
        return None if found and _is_date(text, found.number, region) else found
    if len(text) > MAX_WRITTEN or not any(one.isdecimal() for one in text):
        return None
    return _among_words(text, region)


def _changed(found: WrittenNumber | None, change: Change) -> WrittenNumber | None:
    return found and replace(found, number=replace(found.number, changes=found.number.changes | change))


def _is_date(text: str, number: PhoneNumber, region: str | None) -> bool:
    """Return whether digits such as 20241123 are taken for a national number without the form of one."""
    if region is None or Change.NATIONAL not in number.changes or not _COMPACT_DATE.match(text):
        return False
    return not phone_numbers.is_written_nationally(text, region)


def find_numbers(text: str) -> list[tuple[str, PhoneNumber]]:
    """Return the different numbers with a plus that a text holds, each as it stands there."""
    found: dict[str, tuple[str, PhoneNumber]] = {}
    if not phone_numbers.is_ready():
        return []
    for written, _start, _length, number in _explicit(text[:MAX_WRITTEN]):
        found.setdefault(number.number.e164, (written, number.number))
    return list(found.values())


@lru_cache(maxsize=2)  # one key asks twice for the whole text, and perhaps for the text without its last word
def _explicit(text: str) -> tuple[tuple[str, int, int, WrittenNumber], ...]:
    """Return the numbers with a plus: all that was matched, where that begins, the length of the number, and it."""
    if "+" not in text and "00" not in text and "＋" not in text:
        return ()
    matches = ((match, _shrunk(match[0])) for match in _EXPLICIT.finditer(text))
    return tuple((match[0], match.start(), *found) for match, found in matches if found is not None)


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
    is_short = whole is not None and whole.validity is Validity.TOO_SHORT
    match = _SUFFIX.match(text) or (None if is_short or _exists(whole) else _LONG_SUFFIX.match(text))
    if match is None or (is_short and match["firm"] is None):
        return WrittenNumber(whole) if whole is not None else None
    is_firm, suffix = match["firm"] is not None, text[match.end(1) :].strip()
    digits = sum(one.isdecimal() for one in suffix)
    if whole is not None and Change.PLUS_MISSING in whole.changes and (is_firm or digits == 1):
        whole = None if is_firm or _is_guessed(text, whole) else whole  # 415 555 0142 / 2 is no number of Switzerland
    short = _cut(match[1], region, extra)
    if short is None or short.number.validity is not Validity.VALID:
        return WrittenNumber(whole) if whole is not None else None
    is_alike = whole is not None and whole.country == short.number.country
    is_other = is_firm or (digits == 1 and (not is_alike or (whole is not None and whole.is_mobile)))
    if whole is not None and _exists(whole) and not is_other:
        # 030 12345-0 and 495 123-45-67 are written so: the last digits are part of the number.
        return WrittenNumber(whole, other=short.number if digits == 1 and is_alike else None)
    return WrittenNumber(short.number, (*short.left_out, LeftOut(Part.SUFFIX, suffix)))


def _is_guessed(text: str, number: PhoneNumber) -> bool:
    """Return whether the first digits are taken for a country code that they are not told apart as."""
    if Change.PLUS_MISSING not in number.changes or number.country is None:
        return Change.PLUS_MISSING in number.changes
    first = _FIRST_GROUP.match(text)
    return first is None or first[1] != str(phone_numbers.calling_code(number.country))


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
        names_whatsapp=found.names_whatsapp or _names_whatsapp(rest),
    )


def _names_whatsapp(text: str) -> bool:
    """Return whether a remark says WhatsApp, and not that there is none."""
    return bool(_WHATSAPP.search(text)) and not _NOT_WHATSAPP.search(text)


def _is_whatsapp(text: str) -> bool:
    """Return whether a remark is nothing but WhatsApp, which then becomes the prefix, with nothing left out."""
    return not _SAYABLE.search(_WHATSAPP.sub("", text))


def _remark(found: WrittenNumber, words: str) -> WrittenNumber:
    names = _names_whatsapp(words)
    said = () if _is_whatsapp(words) or not _SAYABLE.search(words) else (LeftOut(Part.REMARK, words.strip(" :,;-\t")),)
    return replace(found, left_out=(*said, *found.left_out), names_whatsapp=found.names_whatsapp or names)


def _only_explicit(text: str) -> WrittenNumber | None:
    """Return the one number that has its plus, whatever the other words are."""
    found = _explicit(text)
    if not found or len({written.number.e164 for *_place, written in found}) > 1:
        return None
    _matched, start, length, first = found[0]
    only = replace(first, other=None)
    before, after = text[:start], text[start + length :]
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
    fraction = _ZERO_FRACTION.match(candidate)
    text = fraction[1] if fraction else candidate
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
