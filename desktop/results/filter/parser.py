"""The parser of the filter field: words, ``state:closed,inactive``, ``updated:yesterday``, ``attr.tier!=gold``."""

from __future__ import annotations

import enum
import re
from typing import TYPE_CHECKING

from desktop.results.filter.attribute_paths import steps_of
from desktop.results.filter.conditions import (
    FIELD_TEXTS,
    Age,
    All,
    Attribute,
    Channel,
    Comparison,
    Condition,
    DateRange,
    Either,
    Field,
    FilterNames,
    Not,
    RowDate,
    ServiceName,
    Source,
    State,
    Term,
    TimeOfDay,
    Word,
    number_of,
)
from desktop.results.filter.dates import read_date
from desktop.results.filter.folding import fold, fold_word
from desktop.runtime.records import field, record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.twilio.rows import ParticipantConversation

STATES = ("active", "inactive", "closed", "initializing")
CHANNELS = ("sms", "whatsapp", "messenger", "gbm", "email", "rcs", "apple", "chat")
"""Twilio's words; rows may hold others."""

FIELD_NAMES = ("state", "channel", "service", "created", "updated", "closes", "name", "proxy", "by", "sid")
"""What may stand before a colon; ``attr.`` with a path stands before ``=``, ``<`` or ``>``."""


class ProblemKind(enum.Enum):
    """What is wrong with a part that was meant as a condition; it is searched as plain text instead."""

    NO_VALUE = "nothing after the sign"
    NOT_A_DATE = "neither a date nor an age"
    NOT_A_PATH = "no path inside the attributes"
    NOT_A_NUMBER = "no number to compare with"
    UNKNOWN_FIELD = "no such field"
    UNKNOWN_VALUE = "no such value of this field"
    OPEN_QUOTE = "a quotation mark is missing"


@record
class FilterProblem:
    """A mistake, and the part of the text with it."""

    kind: ProblemKind
    part: str
    values: tuple[str, ...] = ()
    """What could stand there, for ``UNKNOWN_VALUE``."""


@record
class Filter:
    """Conditions that must all match, the cheapest first."""

    terms: tuple[Term, ...]
    problem: FilterProblem | None = None
    names: FilterNames = field(default_factory=FilterNames, compare=False)

    @property
    def words(self) -> tuple[str, ...]:
        """Return the folded words that must occur, for marking them."""
        return tuple(word.text for term in self.terms for word in _words_in(term))

    @property
    def attributes(self) -> tuple[Attribute, ...]:
        """Return the conditions on attributes of which one or more must match, for showing where."""
        return tuple(one for term in self.terms for one in _attributes_in(term))

    @property
    def needs_texts(self) -> bool:
        """Return whether rows are searched for words, so that their folded texts are needed."""
        return any(_words_in(term.inner if isinstance(term, Not) else term) for term in self.terms)

    def select(
        self, numbers: Sequence[int], rows: Sequence[ParticipantConversation], texts: Sequence[str | None]
    ) -> list[int]:
        """Return the numbers of the rows that match every condition, in the order they came.

        ``rows`` and ``texts`` (folded, see ``needs_texts``) are indexed by the numbers.
        """
        source = Source(rows, texts, self.names)
        left = list(numbers)
        for term in self.terms:
            if not left:
                break
            left = term.select(left, source)
        return left

    def matches(self, row: ParticipantConversation, folded: str) -> bool:
        """Return whether one row matches every condition."""
        return bool(self.select((0,), (row,), (folded,)))

    def beyond(self, other: Filter) -> Filter:
        """Return the conditions that the other has not: all that rows which match it still have to be checked for."""
        return Filter(tuple(term for term in self.terms if term not in other.terms), self.problem, self.names)

    @property
    def is_timely(self) -> bool:
        """Return whether it depends on the time, or the zone, at which it was compiled."""
        return any(map(_is_timely, self.terms))

    @property
    def asks_services(self) -> bool:
        """Return whether it depends on the names of services, or is about to."""
        is_begun = self.problem is not None and self.problem.part.removeprefix("-").lower().startswith("service")
        return is_begun or any(map(_asks_services, self.terms))

    def narrows(self, other: Filter) -> bool:
        """Return whether every row that matches this filter is sure to match the other, as when a word grew."""
        if self.names.services is not other.names.services and self.asks_services:
            return False
        if self.is_timely and abs(self.names.now_s - other.names.now_s) > _SAME_TIME_S:
            return False
        return all(any(_implies(own, term) for own in self.terms) for term in other.terms)


_ITEM = r'"[^"]*"?|[^\s",]+'
_PART = re.compile(
    rf"""(?P<minus>-)?
        (?:(?P<name>[^\s":=<>!,-](?:(?!!=)[^\s":=<>,])*(?:\["(?:[^"\\]|\\.)*"\](?:(?!!=)[^\s":=<>,])*)*)
           (?P<sign>:|>=|<=|!=|=|>|<)(?P<limit>!=|>=|<=|>|<)?)?
        (?P<value>(?:{_ITEM})(?:,+(?:{_ITEM}))*,*)?""",
    re.VERBOSE,
)
_VALUE = re.compile(_ITEM)
_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))
_NOT_PLAIN = re.compile(r"[\s,<>=!]")
_NAME = re.compile(r"[A-Za-z]{2,}\Z")
_PRINTED = re.compile(
    r"(?<!\S)(?P<minus>-)?(?P<field>proxy:)?(?P<number>(?:\+|\(|0)[\d(][\d\s().\-/·‑–]{5,24}\d)(?!\S)", re.IGNORECASE
)
_MAX_TERMS = 64
_SAME_TIME_S = 60.0
"""Ages counted from times no further apart are one, as one types on."""


class _MistakeError(Exception):
    def __init__(self, kind: ProblemKind, values: tuple[str, ...] = ()) -> None:
        super().__init__(kind.value)
        self.kind = kind
        self.values = values


def compile_filter(text: str, names: FilterNames | None = None) -> Filter | None:
    """Return the filter of a typed text; None when it is empty. Any text is a filter: mistakes are plain text."""
    names = names or FilterNames()
    terms: list[Term] = []
    problem = None
    for part in _parts(text)[:_MAX_TERMS]:
        whole = part[0].strip()
        term: Term | None
        try:
            term = _term(part, names)
        except _MistakeError as mistake:
            problem = problem or FilterProblem(mistake.kind, whole, mistake.values)
            term = _plain(whole)
        if term is not None and term not in terms:
            terms.append(term)
    terms.sort(key=_cost)
    return Filter(tuple(terms), problem, names) if terms or problem else None


def quoted(value: str) -> str | None:
    """Return a value as it is typed, in quotation marks where it needs them; None where no text stands for it."""
    if not value.strip() or '"' in value.translate(_QUOTES):
        return None
    return f'"{value}"' if _NOT_PLAIN.search(value) else value


def last_part(text: str) -> tuple[int, str]:
    """Return where the part being typed at the end begins, without its minus, and that part."""
    parts = _parts(text)
    if not parts or text[-1:].isspace():
        return len(text), ""
    last = parts[-1]
    start = last.start() + (1 if last[0].startswith("-") else 0)
    return start, text[start:]


def _parts(text: str) -> list[re.Match[str]]:
    """Return the parts of a text; a number in printed form is one of them, spaces and all."""
    text = text.translate(_QUOTES)
    parts: list[re.Match[str]] = []
    place = 0
    for printed in _PRINTED.finditer(text) if any(one.isdecimal() for one in text) else ():
        if text.count('"', 0, printed.start()) % 2 == 0:
            parts += _PART.finditer(text, place, printed.start())
            parts.append(printed)
            place = printed.end()
    parts += _PART.finditer(text, place)
    return [part for part in parts if part[0].strip()]


def _term(part: re.Match[str], names: FilterNames) -> Term | None:
    if part.re is _PRINTED:
        return _printed(part)
    text, name = part["value"] or "", (part["name"] or "").lower()
    if text.count('"') % 2:
        raise _MistakeError(ProblemKind.OPEN_QUOTE)
    if part["minus"] and not name and not text:
        return _plain(part[0])
    is_negated = bool(part["minus"])
    if name.startswith(("attr.", "attr[")):
        is_negated ^= "!=" in {part["sign"], part["limit"]}
        condition: Condition | None = _attribute(
            part["name"][4:].removeprefix("."), part["sign"], part["limit"], _values(text)
        )
    elif name in FIELD_NAMES and part["sign"] in {":", "=", "!="}:
        is_negated ^= "!=" in {part["sign"], part["limit"]}
        condition = _field(name, part["limit"], _values(text), names)
    elif name:
        if part["sign"] == ":" and _NAME.match(name) and not text.startswith("//"):
            raise _MistakeError(ProblemKind.UNKNOWN_FIELD)
        condition = _plain(part[0].removeprefix("-"))
    else:
        condition = _words(text)
    return Not(condition) if condition is not None and is_negated else condition


def _values(text: str) -> list[str]:
    """Return the values of a list, without quotation marks; commas inside those are text."""
    return [value for found in _VALUE.findall(text) if (value := found.strip('"').strip())]


def _words(text: str) -> Condition | None:
    """Return the condition of words without a field; ``a,b`` matches either, unless it is a number such as 1,000."""
    values = _values(text)
    is_number = len(values) > 1 and all(value.isdecimal() for value in values)
    words = [Word(folded) for value in values if (folded := fold_word(value))]
    if is_number or not words:
        return _plain(text)
    return _either(words)


def _plain(text: str) -> Word | None:
    folded = fold_word(text)
    return Word(folded) if folded else None


def _printed(part: re.Match[str]) -> Term:
    """Return the condition of a number in printed form: its digits as they are stored, or the text as it is."""
    number = part["number"]
    condition: Condition
    if part["field"]:
        condition = Field("proxy", stored_digits(number))
    else:
        condition = Either((Word(stored_digits(number)), All(tuple(Word(fold_word(one)) for one in number.split()))))
    return Not(condition) if part["minus"] else condition


def stored_digits(text: str) -> str:
    """Return the digits of a printed number in its E.164 form: without zeros dialled inside the country."""
    digits = "".join(one for one in text.replace("(0)", "") if one.isdecimal())
    if text.lstrip().startswith("+"):
        return f"+{digits}"
    return digits[2:] if digits.startswith("00") else digits.removeprefix("0")


def _either(conditions: Sequence[Condition]) -> Condition:
    unique = tuple(dict.fromkeys(conditions))
    return unique[0] if len(unique) == 1 else Either(unique)


def _field(name: str, limit: str | None, values: list[str], names: FilterNames) -> Condition:
    if not values:
        raise _MistakeError(ProblemKind.NO_VALUE)
    comparison = Comparison("" if limit in {None, "!="} else limit)
    if name in {"created", "updated", "closes"}:
        return _either([_date(comparison, value, RowDate(name), names) for value in values])
    if comparison is not Comparison.EQUAL:
        raise _MistakeError(ProblemKind.NOT_A_NUMBER)
    return _either([_of_field(name, fold_word(value), names) for value in values])


def _of_field(name: str, folded: str, names: FilterNames) -> Condition:
    if not folded:
        raise _MistakeError(ProblemKind.NO_VALUE)
    if name == "state":
        _known(folded, (*STATES, *names.states))
        return State(folded)
    if name == "channel":
        _known(folded, (*CHANNELS, *names.channels))
        return Channel(folded)
    if name == "service":
        _known_service(folded, names)
        return ServiceName(folded)
    if name == "proxy" and sum(one.isdecimal() for one in folded) >= _LEAST_DIGITS and not _has_letters(folded):
        return Field(name, stored_digits(folded))
    assert name in FIELD_TEXTS  # noqa: S101 - FIELD_NAMES has no others
    return Field(name, folded)


_LEAST_DIGITS = 6
_SERVICE_SID = re.compile(r"is?[0-9a-f]*\Z")
_MOST_OF_NAMES = 60
"""How many characters of services' names an explanation holds."""


def _has_letters(text: str) -> bool:
    return any(one.isalpha() for one in text)


def _known(folded: str, values: tuple[str, ...]) -> None:
    """Raise _MistakeError if no value begins so, so that no row could ever match."""
    if not any(fold(value).startswith(folded) for value in values):
        raise _MistakeError(ProblemKind.UNKNOWN_VALUE, tuple(dict.fromkeys(values)))


def _known_service(folded: str, names: FilterNames) -> None:
    """Raise _MistakeError if no name contains it; as long as no name is known, or for a SID, nobody can say."""
    known = list(dict.fromkeys(names.services.values()))
    if not known or _SERVICE_SID.match(folded) or any(folded in fold_word(name) for name in known):
        return
    values: list[str] = []
    length = 0
    for name in known:
        length += len(name)
        if values and length > _MOST_OF_NAMES:
            values.append("…")
            break
        values.append(name)
    raise _MistakeError(ProblemKind.UNKNOWN_VALUE, tuple(values))


def _date(comparison: Comparison, value: str, moment: RowDate, names: FilterNames) -> Condition:
    found = read_date(comparison, value, moment, names)
    if found is None:
        raise _MistakeError(ProblemKind.NOT_A_DATE)
    return found


def _attribute(path: str, sign: str, limit: str | None, values: list[str]) -> Condition:
    steps = steps_of(path)
    if steps is None:
        raise _MistakeError(ProblemKind.NOT_A_PATH)
    if not values:
        raise _MistakeError(ProblemKind.NO_VALUE)
    comparison = Comparison.EQUAL if sign in {":", "=", "!="} else Comparison(sign)
    if limit and limit != "!=" and comparison is Comparison.EQUAL:
        comparison = Comparison(limit)
    if comparison is Comparison.EQUAL:
        return _either([Attribute(steps, comparison, fold_word(value)) for value in values])
    if any(number_of(value) is None for value in values):
        raise _MistakeError(ProblemKind.NOT_A_NUMBER)
    return _either([Attribute(steps, comparison, value) for value in values])


def _words_in(term: Term) -> tuple[Word, ...]:
    """Return the words that a term searches for; none of a negated term."""
    if isinstance(term, Word):
        return (term,)
    if isinstance(term, Either | All):
        return tuple(word for inner in term.inner for word in _words_in(inner))
    return ()


def _attributes_in(term: Term) -> tuple[Attribute, ...]:
    if isinstance(term, Attribute):
        return (term,)
    if isinstance(term, Either | All):
        return tuple(one for inner in term.inner for one in _attributes_in(inner))
    return ()


def _is_timely(term: Term) -> bool:
    if isinstance(term, Not):
        return _is_timely(term.inner)
    if isinstance(term, Either | All):
        return any(map(_is_timely, term.inner))
    return isinstance(term, Age | DateRange | TimeOfDay)


def _asks_services(term: Term) -> bool:
    if isinstance(term, Not):
        return _asks_services(term.inner)
    if isinstance(term, Either | All):
        return any(map(_asks_services, term.inner))
    return isinstance(term, ServiceName)


def _cost(term: Term) -> int:
    inner = term.inner if isinstance(term, Not) else term
    if isinstance(inner, Either | All):
        return max(_cost(one) for one in inner.inner)
    if isinstance(inner, Attribute):
        return 2
    return 1 if isinstance(inner, Word) else 0


def _implies(own: Term, other: Term) -> bool:
    if own == other:
        return True
    if isinstance(own, Not) or isinstance(other, Not):
        return isinstance(own, Not) and isinstance(other, Not) and _implies(other.inner, own.inner)
    if isinstance(own, Either):
        return all(_implies(one, other) for one in own.inner)
    if isinstance(other, Either):
        return any(_implies(own, one) for one in other.inner)
    if isinstance(own, Word | Field) and type(own) is type(other):
        same_field = not isinstance(own, Field) or (isinstance(other, Field) and own.name == other.name)
        return same_field and other.text in own.text
    # A prefix that grew lets fewer through.
    return isinstance(own, State | Channel) and type(own) is type(other) and own.text.startswith(other.text)
