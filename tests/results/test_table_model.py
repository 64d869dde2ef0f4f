"""The table's model: rows arrive, are sorted and narrowed, and whoever holds an index keeps its row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt

from desktop.i18n.time_mode import TimeMode
from desktop.privacy.masking import BULLETS, Masking
from desktop.results import row_filter
from desktop.results.filter.parser import compile_filter
from desktop.results.table_model import CONVERSATION_ROLE, ConversationTableModel
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.table_rows import batch, row, rows

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def model(qtbot: QtBot, qtmodeltester: ModelTester) -> ConversationTableModel:
    made = ConversationTableModel()
    qtmodeltester.check(made)  # type: ignore[no-untyped-call]  # pytest-qt gives it no types
    return made


def names(model: ConversationTableModel) -> list[str | None]:
    return [model.conversation_at(place).conversation_friendly_name for place in range(model.rowCount())]


def sort(model: ConversationTableModel, key: str, order: Qt.SortOrder = ASCENDING) -> None:
    place = model.column_of(key)
    assert place is not None
    model.sort(place, order)


def text(model: ConversationTableModel, key: str, role: int = Qt.ItemDataRole.DisplayRole, place: int = 0) -> str:
    column = model.column_of(key)
    assert column is not None
    found = model.index(place, column).data(role)
    return str(found) if found is not None else ""


def is_busy(model: ConversationTableModel) -> bool:
    return model.is_filtering


def settle(qtbot: QtBot, model: ConversationTableModel) -> None:
    qtbot.waitUntil(lambda: not model.is_filtering)


def test_newest_update_is_first_and_stays_so_while_pages_arrive(model: ConversationTableModel) -> None:
    all_rows = rows(200)
    for start in range(0, 200, 50):
        model.append(batch(all_rows[start : start + 50]))

    moments = [model.conversation_at(place).date_updated_s or 0 for place in range(200)]
    assert moments == sorted(moments, reverse=True)
    assert (model.loaded, model.shown) == (200, 200)


@pytest.mark.parametrize("order", [ASCENDING, DESCENDING])
def test_rows_without_a_name_are_last_in_both_directions(model: ConversationTableModel, order: Qt.SortOrder) -> None:
    model.append(
        batch([row(1, conversation_friendly_name=None), row(2), row(10), row(3, conversation_friendly_name="")])
    )

    sort(model, "friendly_name", order)

    filled = ["Order 2", "Order 10"] if order is ASCENDING else ["Order 10", "Order 2"]
    assert names(model) == [*filled, None, ""]


@pytest.mark.parametrize("narrowed", [False, True])
def test_whoever_holds_an_index_keeps_its_row(qtbot: QtBot, model: ConversationTableModel, narrowed: bool) -> None:
    model.append(batch(rows(60)))
    held = [QPersistentModelIndex(model.index(place, 2)) for place in range(60)]
    sids = [index.data(CONVERSATION_ROLE).conversation_sid for index in held]

    sort(model, "friendly_name")
    model.append(batch([row(number) for number in range(60, 110)]))
    if narrowed:
        model.set_filter(compile_filter("state:active"))
        settle(qtbot, model)

    for index, sid in zip(held, sids, strict=True):
        if index.isValid():
            assert index.data(CONVERSATION_ROLE).conversation_sid == sid
    valid = [index for index in held if index.isValid()]
    assert len(valid) == (20 if narrowed else 60)


def test_filter_and_chips_are_one_filter(qtbot: QtBot, model: ConversationTableModel) -> None:
    model.append(batch(rows(30)))

    model.set_chips(frozenset({"active", "closed"}), frozenset())
    model.set_filter(compile_filter("-state:closed order"))
    settle(qtbot, model)

    assert model.is_filtered
    assert {model.conversation_at(place).conversation_state for place in range(model.shown)} == {"active"}
    assert (model.loaded, model.shown) == (30, 10)

    model.set_chips(frozenset(), frozenset())
    model.set_filter(None)

    assert (model.is_filtered, model.shown) == (False, 30)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ('"order 7"', ["Order 7"]),
        ("GOLD", ["Order 3"]),
        ("whatsapp", ["Order 4"]),
        ("+15559999", ["Order 4"]),
        (f"CH{5:032x}", ["Order 5"]),
        ("attr.tier=gold", ["Order 3"]),
    ],
)
def test_words_are_looked_for_in_what_is_shown_and_in_the_attributes(
    qtbot: QtBot, model: ConversationTableModel, typed: str, found: list[str]
) -> None:
    from desktop.twilio.rows import MessagingBinding

    whatsapp = MessagingBinding(type="whatsapp", proxy_address="whatsapp:+15559999")
    special = {
        3: row(3, conversation_attributes='{"tier": "Gold"}'),
        4: row(4, participant_messaging_binding=whatsapp),
    }
    model.append(batch([special.get(number) or row(number) for number in range(9)]))

    model.set_filter(compile_filter(typed))
    settle(qtbot, model)

    assert names(model) == found


def test_rows_that_arrive_pass_the_filter_that_is_on(qtbot: QtBot, model: ConversationTableModel) -> None:
    model.append(batch(rows(10)))
    model.set_filter(compile_filter('"order 1"'))
    settle(qtbot, model)

    model.append(batch([row(number) for number in range(10, 20)]))

    assert set(names(model)) == {"Order 1", *(f"Order {number}" for number in range(10, 20))}


def test_a_filter_over_many_rows_finds_the_same_in_slices(qtbot: QtBot, model: ConversationTableModel) -> None:
    model.append(batch(rows(2500)))

    for typed in ('"o"', '"or"', '"order 5"', '"order 59"', '"order 5"'):
        model.set_filter(compile_filter(typed))
    settle(qtbot, model)

    assert set(names(model)) == {f"Order {number}" for number in range(2500) if f"{number}".find("5") == 0}


def test_the_first_screenful_passes_before_the_rest_was_looked_at(
    qtbot: QtBot, model: ConversationTableModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(row_filter, "_FIRST_S", 30.0)  # as long as a slow machine needs for one screenful
    model.append(batch(rows(2500)))
    held = QPersistentModelIndex(model.index(0, 0))
    model.set_filter(compile_filter("order"))
    assert is_busy(model)  # making the texts takes longer than may be done at once

    # Of either digit there is more than a screenful; of less, nothing is shown before all was looked through.
    for digit in ("", "1", "", "2"):
        model.set_filter(compile_filter(f'"order {digit}"'))
        assert all(str(name).startswith(f"Order {digit}") for name in names(model)[:100])

        settle(qtbot, model)
        assert set(names(model)) == {f"Order {n}" for n in range(2500) if str(n).startswith(digit)}
        assert [model.conversation_at(place).date_updated_s or 0.0 for place in range(model.shown)] == sorted(
            (model.conversation_at(place).date_updated_s or 0.0 for place in range(model.shown)), reverse=True
        )
    assert not held.isValid()


def test_who_wants_all_that_passes_gets_all(model: ConversationTableModel) -> None:
    model.append(batch(rows(1500)))
    model.set_filter(compile_filter('"order 7"'))
    assert is_busy(model)

    found = model.conversations(shown_only=True)

    assert not is_busy(model)
    assert {one.conversation_friendly_name for one in found} == {
        f"Order {n}" for n in range(1500) if str(n).startswith("7")
    }


def test_rows_that_come_and_orders_that_change_while_rows_are_looked_through(
    qtbot: QtBot, model: ConversationTableModel
) -> None:
    model.append(batch(rows(1500)))
    model.set_filter(compile_filter('"order 4"'))
    assert is_busy(model)
    model.append(batch([row(number) for number in range(1500, 1560)]))
    sort(model, "friendly_name")
    model.append(batch([row(number) for number in range(1560, 1620)]))
    settle(qtbot, model)

    assert names(model) == [f"Order {number}" for number in range(1620) if str(number).startswith("4")]


def test_names_of_very_many_rows_sort_like_those_of_few(qtbot: QtBot) -> None:
    model = ConversationTableModel()
    for first in range(0, 10_400, 400):
        model.append(batch([row(first + number) for number in range(400)]))

    sort(model, "friendly_name")

    assert names(model) == [f"Order {number}" for number in range(10_400)]


def test_counts_are_of_all_loaded_rows(model: ConversationTableModel) -> None:
    model.append(batch(rows(9)))
    model.set_chips(frozenset({"closed"}), frozenset())

    states, channels = model.counts().states, model.counts().channels

    assert states == {"active": 3, "inactive": 3, "closed": 3}
    assert channels == {"sms": 9}


def test_matching_counts_are_known_of_a_new_lookup_under_a_filter_that_stayed(model: ConversationTableModel) -> None:
    model.append(batch(rows(9)))
    model.set_filter(compile_filter("state:active"))
    model.clear()
    assert model.matching_counts() is not None
    model.append(batch(rows(9)))
    counts = model.matching_counts()

    assert counts is not None
    assert counts.states == {"active": 3}


def test_matching_counts_follow_filter_further_rows_and_replaced_ones(
    qtbot: QtBot, model: ConversationTableModel
) -> None:
    def states() -> dict[str, int]:
        counts = model.matching_counts()
        assert counts is not None
        return dict(counts.states)

    model.append(batch(rows(9)))
    assert model.matching_counts() is None
    model.set_filter(compile_filter("order"))
    settle(qtbot, model)
    assert states() == {"active": 3, "inactive": 3, "closed": 3}

    model.append(batch([row(9, conversation_state="closed"), row(10, conversation_friendly_name="another")]))
    assert states() == {"active": 3, "inactive": 3, "closed": 4}

    model.set_filter(compile_filter("order state:closed"))
    settle(qtbot, model)
    assert states() == {"closed": 4}

    model.set_filter(compile_filter("order"))
    settle(qtbot, model)
    model.begin_refresh()
    model.append(batch([row(9, conversation_state="active")]))
    assert states() == {"active": 4, "inactive": 3, "closed": 3}


def test_a_cell_is_spoken_with_its_column_whole(model: ConversationTableModel) -> None:
    model.append(batch([row(1, conversation_friendly_name="x" * 200)]))

    assert text(model, "friendly_name", Qt.ItemDataRole.AccessibleTextRole) == "Friendly name: " + "x" * 200
    assert text(model, "unique_name", Qt.ItemDataRole.AccessibleTextRole).startswith("Unique name: ")


def test_a_date_tells_its_raw_text_in_the_tool_tip(model: ConversationTableModel) -> None:
    model.append(batch([row(1)]))
    model.set_time_mode(TimeMode.UTC)

    assert text(model, "date_updated") == "2 Feb 2026, 10:01" or "10:01" in text(model, "date_updated")
    assert text(model, "date_updated", Qt.ItemDataRole.ToolTipRole) == "2026-02-02T10:01:00Z"


def test_masked_personal_data_is_in_no_role(model: ConversationTableModel) -> None:
    secret = "Ana Marked"
    model.append(
        batch([row(1, conversation_friendly_name=secret, conversation_unique_name=secret, participant_identity=secret)])
    )

    model.set_masking(Masking(active=True))

    roles = [Qt.ItemDataRole(role) for role in range(14)]
    said = [str(model.index(0, place).data(role)) for place in range(model.columnCount()) for role in roles]
    assert not [one for one in said if secret in one or "+1555" in one]
    assert text(model, "friendly_name") == BULLETS
    assert text(model, "conversation_sid") == row(1).conversation_sid


def test_a_hostile_name_is_shown_as_what_it_is(model: ConversationTableModel) -> None:
    model.append(batch([row(1, conversation_friendly_name="safe\u202eexe.\x00")]))

    assert text(model, "friendly_name") == "safe‹U+202E›exe.‹NUL›"


def test_refreshing_marks_what_is_new_gone_and_in_another_state(model: ConversationTableModel) -> None:
    model.append(batch(rows(4)))

    model.begin_refresh()
    model.append(batch([row(0), row(1, conversation_state="closed"), row(3), row(9)]))
    model.end_refresh(True)

    marks = {names(model)[place]: mark.value for place in range(model.shown) if (mark := model.mark_at(place))}
    assert marks == {"Order 1": "state", "Order 2": "gone", "Order 9": "new"}
    assert "state changed" in text(model, "state", Qt.ItemDataRole.AccessibleTextRole, names(model).index("Order 1"))


def test_an_incomplete_refresh_calls_nothing_gone(model: ConversationTableModel) -> None:
    model.append(batch(rows(4)))

    model.begin_refresh()
    model.append(batch([row(0)]))
    model.end_refresh(False)

    assert [model.mark_at(place) for place in range(model.shown)] == [None] * 4


def test_a_refresh_changes_counts_order_and_filter(qtbot: QtBot, model: ConversationTableModel) -> None:
    model.append(batch(rows(6)))
    model.set_filter(compile_filter("state:active"))
    settle(qtbot, model)

    model.begin_refresh()
    model.append(batch([row(number, conversation_state="closed") for number in range(6)]))
    model.end_refresh(True)

    assert +model.counts().states == {"closed": 6}
    assert model.shown == 0


def test_what_was_gone_leaves_with_the_next_refresh(model: ConversationTableModel) -> None:
    model.append(batch(rows(2)))
    for _ in range(2):
        model.begin_refresh()
        model.append(batch([row(0)]))
        model.end_refresh(True)

    assert names(model) == ["Order 0"]


def test_a_column_is_not_empty_any_more_when_a_refresh_fills_it(model: ConversationTableModel) -> None:
    place = model.column_of("created_by")
    assert place is not None
    model.append(batch(rows(3, conversation_created_by=None)))
    before = model.emptiness(place)

    model.begin_refresh()
    model.append(batch(rows(3, conversation_created_by="bob")))

    assert (before, model.emptiness(place)) == (1.0, 0.0)


def test_participant_and_matched_tell_by_which_queries_a_row_was_found(model: ConversationTableModel) -> None:
    other = ParticipantQuery(ParticipantKind.IDENTITY, "ana")
    model.set_asks_many(True)
    one = row(1)

    model.append(batch([one]))
    model.append(batch([], other, again=[one.key] if one.key else []))

    assert text(model, "participant") == "+15558675310, ana"
    assert text(model, "matched") == "Number, Identity"

    model.set_asks_many(False)

    assert model.column_of("participant") is None
    assert model.column_of("matched") is None


def test_rows_that_were_left_come_back_in_the_order_of_now(model: ConversationTableModel) -> None:
    model.append(batch(rows(5)))
    left = model.snapshot()
    before = names(model)
    model.clear()
    model.append(batch([row(9)]))

    model.restore(left)
    assert names(model) == before
    model.sort(model.column_of("friendly_name") or 0)
    model.restore(left)

    assert names(model) == sorted(before, key=str)
    assert model.loaded == 5


def test_clearing_keeps_order_and_filter(qtbot: QtBot, model: ConversationTableModel) -> None:
    model.append(batch(rows(9)))
    sort(model, "friendly_name", DESCENDING)
    model.set_filter(compile_filter("state:closed"))
    settle(qtbot, model)

    model.clear()
    model.append(batch(rows(12)))

    assert names(model) == ["Order 11", "Order 8", "Order 5", "Order 2"]


def test_an_order_found_before_is_not_kept_when_rows_came(model: ConversationTableModel) -> None:
    model.append(batch([row(1), row(3)]))
    for _ in range(2):
        sort(model, "friendly_name")
        sort(model, "friendly_name", DESCENDING)
    model.append(batch([row(2)]))

    assert names(model) == ["Order 3", "Order 2", "Order 1"]

    sort(model, "friendly_name")
    model.append(batch([row(0)]))
    sort(model, "friendly_name", DESCENDING)

    assert names(model) == ["Order 3", "Order 2", "Order 1", "Order 0"]
