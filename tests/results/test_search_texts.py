"""The text that words are looked for in."""

from __future__ import annotations

import pytest

from desktop.i18n.time_mode import TimeMode
from desktop.i18n.times import date_texts
from desktop.results.columns import default_columns
from desktop.results.search_texts import DayTexts, SearchIndex
from desktop.results.table_model import ConversationTableModel
from tests.table_rows import row, rows, seconds


def made(*shown: str, services: dict[str, str] | None = None) -> SearchIndex:
    texts = SearchIndex()
    texts.set_columns([column for column in default_columns() if column.key in shown], services or {}, utc=True)
    return texts


def test_what_is_shown_and_the_attributes_are_in_it_folded_names_and_attributes_first() -> None:
    texts = made("friendly_name", "channel", "date_created")
    texts.grow(1)

    texts.fill([0], [row(1, conversation_friendly_name="Crème", conversation_attributes='{"Tier": "GOLD"}')])

    assert texts.texts == ['creme\n{"tier": "gold"}\n2 feb 2025 09:00\nsms']


def test_a_hidden_column_is_not_in_it() -> None:
    texts = made("state")
    texts.grow(1)

    texts.fill([0], [row(1)])

    assert texts.texts == ["inactive"]


def test_a_service_is_found_by_its_name() -> None:
    texts, column = SearchIndex(), ConversationTableModel().columns[-1]
    assert column.key == "service"
    texts.set_columns([column], {"IS" + "1" * 32: "Support"}, utc=True)
    texts.grow(1)

    texts.fill([0], [row(1)])

    assert texts.texts == ["support is" + "1" * 32]


def test_texts_are_made_once_and_anew_when_asked_for() -> None:
    texts, all_rows = made("state"), rows(5)
    texts.grow(5)

    texts.fill([1, 1], all_rows)
    counts = [texts.missing]
    for _ in range(3):
        texts.fill_next(2, all_rows)
        counts.append(texts.missing)
    texts.forget(1)
    counts.append(texts.missing)
    texts.fill_next(2, all_rows)
    counts.append(texts.missing)

    assert counts == [4, 3, 1, 0, 1, 0]
    assert None not in texts.texts


def test_other_columns_make_all_texts_anew_the_same_ones_do_not() -> None:
    texts = made("state")
    texts.grow(1)
    texts.fill([0], [row(1)])
    columns = [column for column in default_columns() if column.key == "channel"]

    assert texts.set_columns(columns, {}, utc=True)
    assert texts.missing == 1
    assert not texts.set_columns(columns, {}, utc=True)


@pytest.mark.parametrize("utc", [True, False])
@pytest.mark.parametrize("iso", ["2026-03-29T00:59:59Z", "2026-07-01T23:30:00Z", "1969-12-31T23:59:59Z"])
def test_days_are_written_as_the_table_writes_them(iso: str, utc: bool) -> None:
    moment_s = seconds(iso) or 0.0
    texts = date_texts(moment_s, TimeMode.UTC if utc else TimeMode.LOCAL)

    assert DayTexts(utc=utc).text(moment_s) == f"{texts.full_day} {texts.time}"
