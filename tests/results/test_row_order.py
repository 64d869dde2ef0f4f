"""Rows in order: sorted at once or merged page by page, it comes to the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.results.row_order import RowOrder

KEYS = st.lists(st.one_of(st.none(), st.integers(0, 5).map(float)), max_size=40)


def expected(keys: list[float | None], *, descending: bool) -> list[int]:
    filled = [number for number, key in enumerate(keys) if key is not None]
    filled.sort(key=lambda number: keys[number] or 0.0, reverse=descending)
    return filled + [number for number, key in enumerate(keys) if key is None]


@given(KEYS, st.booleans())
def test_empty_is_last_in_both_directions_and_equals_keep_their_order(
    keys: list[float | None], descending: bool
) -> None:
    order = RowOrder()

    order.sort(list(keys), descending=descending)

    assert order.shown == expected(keys, descending=descending)


@given(st.lists(KEYS, max_size=5), st.booleans())
def test_merging_pages_is_sorting_all(pages: list[list[float | None]], descending: bool) -> None:
    order = RowOrder()
    order.sort([], descending=descending)

    for page in pages:
        before = list(order.shown)
        positions = order.add(page)
        assert positions == sorted(positions)
        assert [number for place, number in enumerate(order.shown) if place not in set(positions)] == before

    assert order.shown == expected([key for page in pages for key in page], descending=descending)


@pytest.mark.parametrize("descending", [True, False])
def test_clearing_keeps_the_direction(descending: bool) -> None:
    order = RowOrder()
    order.sort([1.0, 2.0], descending=descending)

    order.clear()
    order.add([2.0, 1.0])

    assert order.shown == ([0, 1] if descending else [1, 0])


@given(KEYS, KEYS, st.booleans(), st.sets(st.integers(0, 39)))
def test_rows_are_found_where_they_are_shown(
    keys: list[float | None], further: list[float | None], descending: bool, passing: set[int]
) -> None:
    order = RowOrder()
    order.sort(list(keys), descending=descending)
    found = sorted(passing & set(range(len(keys))))
    order.narrow(lambda numbers: [one for one in numbers if one in passing], order.listing(found))
    order.add(further)

    for number in range(-1, len(keys) + len(further) + 1):
        expected_place = order.shown.index(number) if number in order.shown else None
        assert order.positions([number]).get(number) == expected_place
    assert order.positions(order.shown) == {number: place for place, number in enumerate(order.shown)}


@given(KEYS, st.sets(st.integers(0, 39)), st.booleans())
def test_what_passes_is_shown_in_the_order_of_all(
    keys: list[float | None], passing: set[int], descending: bool
) -> None:
    order = RowOrder()
    order.sort(list(keys), descending=descending)
    among = passing & set(range(len(keys)))

    order.narrow(lambda numbers: [one for one in numbers if one in passing], order.listing(sorted(among)))
    order.sort(list(keys), descending=not descending)

    assert order.shown == [number for number in expected(keys, descending=not descending) if number in among]

    order.widen()

    assert order.shown == expected(keys, descending=not descending)
