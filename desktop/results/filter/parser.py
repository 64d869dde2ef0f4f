"""The language of the filter field: words, ``state:closed``, ``created:>2026-01-01``, ``attr.tier=gold``, ``-not``."""

from __future__ import annotations

import calendar
import enum
import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.results.filter.attribute_paths import steps_of
from desktop.results.filter.conditions import (
    Age,
    Attribute,
    Channel,
    Comparison,
    Condition,
    FilterNames,
    Not,
    Period,
    ServiceName,
    Source,
    State,
    Term,
    Word,
)
from desktop.results.filter.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.twilio.types import ParticipantConversation

FIELD_NAMES = ("state", "channel", "service", "created", "updated")
"""What may stand before a colon; ``attr.`` with a path stands before ``=``, ``<`` or ``>``."""


class ProblemKind(enum.Enum):
    """What is wrong with a part that was meant as a condition; it is looked for as plain text instead."""

    NO_VALUE = "nothing after the sign"
    NOT_A_DATE = "neither a date nor an age"
    NOT_A_PATH = "no path inside the attributes"
    NOT_A_NUMBER = "no number to compare with"
    UNKNOWN_FIELD = "no such field"
    OPEN_QUOTE = "a quotation mark is missing"


@dataclass(frozen=True, slots=True)
class FilterProblem:
    """A mistake, and the part of the text it is in."""

    kind: ProblemKind
    part: str


@dataclass(frozen=True, slots=True)
class Filter:
    """Conditions that must all hold, the cheapest first."""

    terms: tuple[Term, ...]
    problem: FilterProblem | None = None
    names: FilterNames = field(default_factory=FilterNames, compare=False)

    @property
    def words(self) -> tuple[str, ...]:
        """Return the folded words that must be there, for marking them."""
        return tuple(term.text for term in self.terms if isinstance(term, Word))

    @property
    def needs_texts(self) -> bool:
        """Return whether rows are looked through for words, so that their folded texts must be there."""
        return any(isinstance(term.inner if isinstance(term, Not) else term, Word) for term in self.terms)

    def select(
        self, numbers: Sequence[int], rows: Sequence[ParticipantConversation], texts: Sequence[str | None]
    ) -> list[int]:
        """Return the numbers of those rows for which every condition holds, in the order they came.

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
        """Return whether every condition holds for one row."""
        return bool(self.select((0,), (row,), (folded,)))

    def beyond(self, other: Filter) -> Filter:
        """Return the conditions that the other has not: all there is to ask of rows that passed it."""
        return Filter(tuple(term for term in self.terms if term not in other.terms), self.problem, self.names)

    def narrows(self, other: Filter) -> bool:
        """Return whether every row that passes this filter is sure to pass the other, as when a word grew."""
        return all(any(_implies(own, term) for own in self.terms) for term in other.terms)


_PART = re.compile(
    r"""(?P<minus>-)?
        (?:(?P<name>[^\s":=<>-][^\s":=<>]*(?:\["(?:[^"\\]|\\.)*"\][^\s":=<>]*)*)(?P<sign>:|>=|<=|=|>|<)(?P<limit>>=|<=|>|<)?)?
        (?:"(?P<quoted>[^"]*)(?P<closed>"?)|(?P<plain>\S+))?""",
    re.VERBOSE,
)
_AGE = re.compile(r"(\d{1,6}(?:\.\d{1,3})?)(min|mo|[hdwy])\Z")
_AGE_UNITS = {"min": 60, "h": 3600, "d": 86400, "w": 7 * 86400, "mo": 30 * 86400, "y": 365 * 86400}
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T_](\d\d)(?::(\d\d)(?::(\d\d))?)?(Z)?)?)?)?\Z", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z]{2,}\Z")
_MAX_TERMS = 64


class _MistakeError(Exception):
    def __init__(self, kind: ProblemKind) -> None:
        super().__init__(kind.value)
        self.kind = kind


def compile_filter(text: str, names: FilterNames | None = None) -> Filter | None:
    """Read what was typed; None when it asks for nothing. Any text is a filter: mistakes are plain text."""
    terms: list[Term] = []
    problem = None
    for part in _parts(text)[:_MAX_TERMS]:
        whole = part[0].strip()
        try:
            term = _term(part)
        except _MistakeError as mistake:
            problem = problem or FilterProblem(mistake.kind, whole)
            term = _plain(whole)
        if term is not None and term not in terms:
            terms.append(term)
    terms.sort(key=_cost)
    return Filter(tuple(terms), problem, names or FilterNames()) if terms or problem else None


def last_part(text: str) -> tuple[int, str]:
    """Return where the part that is being typed at the end begins, without its minus, and that part."""
    parts = _parts(text)
    if not parts or text[-1:].isspace():
        return len(text), ""
    last = parts[-1]
    start = last.start() + (1 if last["minus"] else 0)
    return start, text[start:]


def _parts(text: str) -> list[re.Match[str]]:
    return [part for part in _PART.finditer(text) if part[0].strip()]


def _term(part: re.Match[str]) -> Term | None:
    value = part["quoted"] if part["quoted"] is not None else (part["plain"] or "")
    if part["quoted"] is not None and not part["closed"]:
        raise _MistakeError(ProblemKind.OPEN_QUOTE)
    name = (part["name"] or "").lower()
    if part["minus"] and not name and not value:
        return _plain(part[0])
    term = _condition(name, part, value) if name else _plain(value)
    return Not(term) if term is not None and part["minus"] else term


def _condition(name: str, part: re.Match[str], value: str) -> Condition | None:
    if name.startswith("attr."):
        return _attribute(part["name"][5:], part["sign"], part["limit"], value)
    if part["sign"] != ":":
        return _plain(part[0].removeprefix("-") if part["minus"] else part[0])
    if name not in FIELD_NAMES:
        if _NAME.match(name) and not value.startswith("//"):
            raise _MistakeError(ProblemKind.UNKNOWN_FIELD)
        return _plain(part[0].removeprefix("-") if part["minus"] else part[0])
    folded = fold_word(value)
    if not folded:
        raise _MistakeError(ProblemKind.NO_VALUE)
    if name in {"created", "updated"}:
        return _date(Comparison(part["limit"] or ""), value, updated=name == "updated")
    if part["limit"]:
        raise _MistakeError(ProblemKind.NOT_A_NUMBER)
    kinds: dict[str, type[State | Channel | ServiceName]] = {
        "state": State,
        "channel": Channel,
        "service": ServiceName,
    }
    return kinds[name](folded)


def _plain(text: str) -> Word | None:
    folded = fold_word(text)
    return Word(folded) if folded else None


def _attribute(path: str, sign: str, limit: str | None, value: str) -> Attribute:
    steps = steps_of(path)
    if steps is None:
        raise _MistakeError(ProblemKind.NOT_A_PATH)
    if not value:
        raise _MistakeError(ProblemKind.NO_VALUE)
    comparison = Comparison.EQUAL if sign in {":", "="} else Comparison(sign)
    if limit and comparison is Comparison.EQUAL:
        comparison = Comparison(limit)
    if comparison is not Comparison.EQUAL:
        try:
            float(value)
        except ValueError:
            raise _MistakeError(ProblemKind.NOT_A_NUMBER) from None
        return Attribute(steps, comparison, value)
    return Attribute(steps, comparison, fold_word(value))


def _date(comparison: Comparison, value: str, *, updated: bool) -> Age | Period:
    age = _AGE.match(value.lower())
    if age is not None:
        return Age(updated, comparison, float(age[1]) * _AGE_UNITS[age[2]])
    found = _DATE.match(value)
    if found is None:
        raise _MistakeError(ProblemKind.NOT_A_DATE)
    try:
        start, end = _span(found)
    except (ValueError, OverflowError):
        raise _MistakeError(ProblemKind.NOT_A_DATE) from None
    return Period(updated, comparison, start, end, zoned=found[7] is not None)


def _span(found: re.Match[str]) -> tuple[datetime, datetime]:
    year, month, day, hour, minute, second = (int(part) if part else None for part in found.groups()[:6])
    start = datetime(year or 0, month or 1, day or 1, hour or 0, minute or 0, second or 0)  # noqa: DTZ001 - wall clock
    if month is None:
        days = 366 if calendar.isleap(start.year) else 365
    elif day is None:
        days = calendar.monthrange(start.year, month)[1]
    else:
        days = 1
    length = timedelta(days=days)
    if hour is not None:
        length = timedelta(hours=1)
    if minute is not None:
        length = timedelta(minutes=1)
    if second is not None:
        length = timedelta(seconds=1)
    return start, start + length


def _cost(term: Term) -> int:
    inner = term.inner if isinstance(term, Not) else term
    if isinstance(inner, Attribute):
        return 2
    return 1 if isinstance(inner, Word) else 0


def _implies(own: Term, other: Term) -> bool:
    if own == other:
        return True
    if isinstance(own, Word) and isinstance(other, Word):
        return other.text in own.text
    if isinstance(own, Not) and isinstance(other, Not):
        return _implies(other.inner, own.inner)
    # A prefix that grew lets fewer through.
    return isinstance(own, State | Channel) and type(own) is type(other) and own.text.startswith(other.text)
