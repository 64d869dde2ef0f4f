"""What the timeline draws: every row is in one stretch, and a period is a text of the filter and back."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.i18n.time_mode import TimeMode
from desktop.results.table_model import ConversationTableModel
from desktop.results.timeline_data import Period, StateGroup, TimelineData, period_of, period_text, with_period
from tests.table_rows import batch, row, rows

DAY = 86_400


def wall(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())


@pytest.fixture
def table(qapp: object) -> ConversationTableModel:
    made = ConversationTableModel()
    made.set_time_mode(TimeMode.UTC)
    return made


@given(
    st.lists(st.datetimes(datetime(1971, 1, 1), datetime(2100, 1, 1)), min_size=61, max_size=80),  # noqa: DTZ001
    st.integers(4, 200),
)
def test_every_row_is_counted_once_however_long_the_span(qapp: object, moments: list[datetime], most: int) -> None:
    table = ConversationTableModel()
    table.set_time_mode(TimeMode.UTC)
    found = [row(n, conversation_date_updated=at.replace(tzinfo=UTC).isoformat()) for n, at in enumerate(moments)]
    table.append(batch(found))
    timeline = TimelineData(table)
    timeline.update()

    steps = timeline.steps(most)

    assert sum(step.total for step in steps) == len(moments)
    assert all(before.end_s == after.start_s for before, after in itertools.pairwise(steps))
    assert all(step.start_s < step.end_s for step in steps)


def test_states_are_counted_apart_and_unknown_ones_together(table: ConversationTableModel) -> None:
    for number, state in enumerate(["closed", "active", "inactive", "on_hold", None] * 20):
        table.append(batch([row(number, conversation_state=state)]))
    timeline = TimelineData(table)
    timeline.update()

    counts = [sum(step.counts[group] for step in timeline.steps(50)) for group in StateGroup]

    assert counts == [20, 40, 20, 20]


def test_rows_that_come_are_added_and_rows_that_are_others_counted_anew(table: ConversationTableModel) -> None:
    table.append(batch(rows(100)))
    timeline = TimelineData(table)
    assert timeline.update()
    assert not timeline.update()

    table.append(batch(rows(150)[100:]))
    assert timeline.update()
    assert sum(step.total for step in timeline.steps(50)) == 150

    table.begin_refresh()
    table.append(batch([row(0, conversation_state="closed")]))
    table.end_refresh(False)
    assert timeline.update()
    assert sum(step.total for step in timeline.steps(50)) == 150
    table.clear()
    assert timeline.update()
    assert timeline.steps(50) == []


def test_an_open_conversation_lives_on_to_the_present_in_the_order_of_the_table(table: ConversationTableModel) -> None:
    now_s = wall("2026-11-23")
    times = {"conversation_date_created": "2026-11-01T00:00:00Z", "conversation_date_updated": "2026-11-02T00:00:00Z"}
    table.append(batch([row(0, conversation_state="closed", **times), row(1, conversation_state="active", **times)]))
    timeline = TimelineData(table)
    timeline.update()

    closed, active = timeline.lives(now_s)

    assert (closed.end_s, closed.group) == (wall("2026-11-02"), StateGroup.CLOSED)
    assert (active.start_s, active.end_s) == (wall("2026-11-01"), now_s)
    table.set_chips(frozenset({"active"}), frozenset())
    assert [life.is_shown for life in timeline.lives(now_s)] == [False, True]


@given(st.dates(datetime(1971, 1, 1).date(), datetime(9000, 1, 1).date()), st.integers(1, 4000), st.booleans())  # noqa: DTZ001
def test_a_period_is_read_back_from_its_text(first: object, length: int, is_hours: bool) -> None:
    start = datetime.fromisoformat(f"{first}T00:00:00+00:00")
    end = start + timedelta(days=length)
    if is_hours:
        start, end = start + timedelta(hours=7), end + timedelta(hours=9)
    period = Period(int(start.timestamp()), int(end.timestamp()))

    assert period_of(period_text(period)) == period


def test_a_period_is_written_as_the_filter_says_it() -> None:
    period = Period(wall("2026-11-20"), wall("2026-11-24"))

    assert period_text(period) == "updated:2026-11-20..2026-11-23"
    assert with_period("order -gold", period) == "order -gold updated:2026-11-20..2026-11-23"
    assert with_period("order updated:2025-01..2025-02 gold", period) == "order gold updated:2026-11-20..2026-11-23"
    assert with_period("order updated:2025-01..2025-02", None) == "order"
    assert with_period("order  updated:<7d", None) == "order  updated:<7d"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "updated:2026",
        "-updated:2026-01..2026-02",
        "updated:2026-02..2026-01",
        "updated:2026-13..2026-14",
        "updated:0001..0002",
        "updated:9999..9999-12-31",
    ],
)
def test_what_is_no_period_is_none(text: str) -> None:
    assert period_of(text) is None


def test_months_and_years_are_periods_too() -> None:
    assert period_of("updated:2025..2026-02") == Period(wall("2025-01-01"), wall("2026-03-01"))
