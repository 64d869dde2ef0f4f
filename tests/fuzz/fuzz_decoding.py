"""Throws broken and hostile answers at the decoders for as long as wanted.

Start it from the project's folder, for example for an hour, with findings kept in ``build/fuzz``::

    python -m tests.fuzz.fuzz_decoding --minutes 60 --seed 1 --findings build/fuzz

It prints a line per minute and at the end the number of executions and findings; it ends with 1 when there is a
finding. Each finding is one file that ``--replay FILE`` runs again. Any number of runs with different seeds may
go side by side.

What must hold for every body: a typed error or a page, nothing else; every row leads to its text; a body that
Python's own reader takes loses no row and no SID; laying a text out changes no value; nothing takes seconds.
"""

from __future__ import annotations

import argparse
import contextlib
import gzip
import json
import random
import sys
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.twilio.decoding import pages
from desktop.twilio.decoding.json_text import JsonProblem, parse, pretty
from desktop.twilio.decoding.matching import Question
from desktop.twilio.decoding.raw_page import body_text
from desktop.twilio.errors import AnswerError, NotJsonError, TruncatedAnswerError, UnexpectedShapeError
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.fake_rows import conversations

if TYPE_CHECKING:
    from collections.abc import Callable

EXPECTED = (NotJsonError, TruncatedAnswerError, UnexpectedShapeError)
SLOW_S = 3.0
ASKED = ParticipantQuery(ParticipantKind.ADDRESS, "+15558675310")

PIECES = [
    *b'" \\ { } [ ] , : null true -0 1e999 NaN Infinity "" {} [] [[[[[[ ]]]]]] <html> //'.split(),
    *(b"123456789012345678901234567890", b'"\\ud800"', b'"\\udfff\\ud800"', b"\xed\xa0\x80", b"\xff", b"\xc0\x80"),
    *(b"\xef\xbb\xbf", b"\x00", b"\\u0000", b"\n", b"\xe2\x80\xae", b'{"a":1,"a":2}', b"\\u12"),
    *(b'"conversations":', b'"meta":', b'"next_page_url":', b'"key":', b'"conversation_sid":'),
    *(b'"conversation_timers":[],', b'"participant_messaging_binding":"x",'),
    b'"conversation_date_created":"2026-02-30T25:61:61Z",',
]


def seeds() -> list[bytes]:
    """Return well-formed pages to begin with, odd ones among them."""
    rows = conversations(3) + conversations(2, text="alice")
    odd: list[Any] = [None, 7, "row", [], {}, [[1]], True, {"conversation_sid": 5, "conversation_timers": "x"}]
    meta = {"next_page_url": "https://conversations.twilio.com/v1/ParticipantConversations?x=1", "key": "conversations"}
    values: list[Any] = [
        {"conversations": rows, "meta": meta},
        {"conversations": [], "meta": {"next_page_url": None}},
        {"conversations": rows[:1] + odd, "meta": meta},
        {"meta": {"key": "services"}, "services": [{"sid": "IS1", "friendly_name": "x"}]},
        {"code": 20003, "message": "Authenticate", "status": 401, "more_info": "https://www.twilio.com/docs"},
        [1, "two", None],
    ]
    deep = b'{"conversations":[{"conversation_attributes":' + b"[" * 3000 + b"]" * 3000 + b'}],"meta":{}}'
    return [json.dumps(value).encode() for value in values] + [deep, b"<html></html>", b"", b'{"conversations":']


def mutate(body: bytes, dice: random.Random, pool: list[bytes]) -> bytes:
    """Return a body changed in one to eight places."""
    data = bytearray(body)
    for _ in range(dice.randint(1, 8)):
        place = dice.randint(0, len(data))
        end = min(len(data), place + dice.choice((0, 1, 1, 2, 8, 64)))
        kind = dice.randrange(6)
        if kind == 0:
            data[place:end] = dice.choice(PIECES)
        elif kind == 1:
            data[place:place] = dice.choice(PIECES) * dice.choices((1, 2, 50, 2000, 20_000), (400, 200, 200, 100, 1))[0]
        elif kind == 2:
            del data[place:end]
        elif kind == 3 and data:
            data[min(place, len(data) - 1)] = dice.randrange(256)
        elif kind == 4:
            other = dice.choice(pool)
            start = dice.randint(0, len(other))
            data[place:end] = other[start : start + dice.randint(1, 200)]
        elif dice.random() < 0.2:
            del data[place:]
    return bytes(data[:200_000])


def any_value(dice: random.Random, depth: int = 0) -> Any:
    """Return any JSON value."""
    kind = dice.randrange(8 if depth < 4 else 6)
    if kind == 6:
        return [any_value(dice, depth + 1) for _ in range(dice.randrange(4))]
    if kind == 7:
        return {any_text(dice): any_value(dice, depth + 1) for _ in range(dice.randrange(4))}
    return [
        None,
        True,
        dice.randrange(-(10**30), 10**30),
        dice.random() * 1e300,
        any_text(dice),
        "2026-01-01T00:00:00Z",
    ][kind]


def any_text(dice: random.Random) -> str:
    """Return any text, lone surrogates included."""
    return "".join(chr(dice.choice((dice.randrange(128), dice.randrange(0x110000)))) for _ in range(dice.randrange(12)))


def odd_page(dice: random.Random) -> bytes:
    """Return a valid page in which any property may be anything."""
    rows: list[Any] = conversations(dice.randrange(1, 4))
    for place, row in enumerate(rows):
        if dice.random() < 0.1:
            rows[place] = any_value(dice)
            continue
        for name in dice.sample(sorted(row), dice.randrange(4)):
            row[name] = any_value(dice)
        row[any_text(dice)] = any_value(dice)
    page = {"conversations": rows, "meta": any_value(dice) if dice.random() < 0.2 else {"next_page_url": None}}
    return json.dumps(page, ensure_ascii=dice.random() < 0.7).encode("utf-8", "surrogatepass")


def check(body: bytes) -> str:
    """Run everything on one body and return the outcome's name.

    Raises:
        Exception: whatever should not have happened.
    """
    text = body_text(body)
    check_layout(text)
    pages.decode_error(body)
    pages.decode_service(text)
    for decode in (pages.decode_configuration, pages.decode_object):
        with contextlib.suppress(*EXPECTED):
            decode(body)
    with contextlib.suppress(*EXPECTED):
        pages.decode_list(body, "services")
    try:
        page = pages.decode_page(body, {}, Question(ASKED))
    except AnswerError as error:
        refusal: AnswerError = error
    else:
        return check_rows(text, page)
    assert isinstance(refusal, EXPECTED), "an error of a kind that decoding does not have"
    assert not readable_rows(text), "rows that can be read were refused"
    return type(refusal).__name__


def check_layout(text: str) -> None:
    """Check that laying out changes no value, and that no text breaks the parser."""
    node = parse(text)
    parse(text, strict=False)
    shown = pretty(text)
    if not isinstance(node, JsonProblem):
        assert parse(shown) == node, "laying out changed a value"


def readable_rows(text: str) -> list[Any]:
    """Return the rows that Python's own reader finds, or none."""
    with contextlib.suppress(ValueError, RecursionError):
        value = json.loads(text, strict=False)
        if isinstance(value, dict) and isinstance(value.get("conversations"), list):
            return list(value["conversations"])
    return []


def check_rows(text: str, page: pages.DecodedPage) -> str:
    """Compare with Python's own parser: as many rows, the same SIDs, the same texts."""
    texts = [row.raw_text() for row in page.rows]
    outcome = "odd rows" if any(row.problem for row in page.rows) else "rows"
    expected = readable_rows(text)
    if not expected:
        return outcome
    assert len(page.rows) == len(expected), "a row was lost"
    for row, raw, value in zip(page.rows, texts, expected, strict=True):
        assert repr(json.loads(raw, strict=False)) == repr(value), "the raw text is another row's"
        sid = value.get("conversation_sid") if isinstance(value, dict) else None
        assert not isinstance(sid, str) or row.conversation_sid == sid, "a SID was lost"
    return outcome


def timed(body: bytes) -> str:
    """Run ``check`` and raise if its own work, not the rest of a busy machine, takes too long."""
    start = time.process_time()
    outcome = check(body)
    assert time.process_time() - start < SLOW_S, "it took seconds"
    return outcome


def run(minutes: float, seed: int, findings: Path) -> int:
    """Fuzz for that long and return the number of findings."""
    dice = random.Random(seed)  # noqa: S311  # repeatable, not secret
    pool, outcomes, found, executions = seeds(), Counter[str](), 0, 0
    begun = told = time.monotonic()
    sources: list[Callable[[], bytes]] = [
        lambda: mutate(dice.choice(pool), dice, pool),
        lambda: odd_page(dice),
        lambda: mutate(odd_page(dice), dice, pool),
        lambda: dice.randbytes(dice.randrange(200)),
    ]
    while time.monotonic() - begun < minutes * 60:
        body = dice.choices(sources, (6, 2, 3, 1))[0]()
        try:
            outcome = timed(body)
        except Exception:  # noqa: BLE001  # anything at all is a finding
            found += 1
            outcome = "FINDING"
            findings.mkdir(parents=True, exist_ok=True)
            (findings / f"finding-{seed}-{found}.bin").write_bytes(body)
            sys.stdout.write(traceback.format_exc())
        executions += 1
        if outcome not in outcomes or (len(pool) < 400 and dice.random() < 0.001):
            pool.append(body)
        outcomes[outcome] += 1
        if time.monotonic() - told > 60:
            told = time.monotonic()
            say(executions, found, told - begun, outcomes)
    say(executions, found, time.monotonic() - begun, outcomes)
    return found


def say(executions: int, found: int, seconds: float, outcomes: Counter[str]) -> None:
    """Print the progress."""
    sys.stdout.write(f"{seconds:6.0f} s, {executions} executions, {found} findings, {dict(outcomes)}\n")
    sys.stdout.flush()


def main() -> None:
    """Read the command line, and run."""
    parser = argparse.ArgumentParser(description="Fuzz the decoders of Twilio's answers.")
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--findings", type=Path, default=Path("build/fuzz"))
    parser.add_argument("--replay", type=Path)
    options = parser.parse_args()
    if options.replay:
        body = options.replay.read_bytes()
        sys.stdout.write(check(gzip.decompress(body) if body[:2] == b"\x1f\x8b" else body) + "\n")
        return
    sys.exit(1 if run(options.minutes, options.seed, options.findings) else 0)


if __name__ == "__main__":
    main()
