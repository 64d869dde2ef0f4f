"""Cells on the clipboard and in files: exact, dates in UTC, hidden while masked."""

from __future__ import annotations

import pytest

from desktop.privacy.masking import BULLETS, Masking
from desktop.results.cell_texts import cell_reader, utc_text
from desktop.results.columns import default_columns
from tests.table_rows import row, seconds

COLUMNS = {column.key: column for column in default_columns()}


@pytest.mark.parametrize(
    ("received", "copied"),
    [
        ("2026-11-23T09:45:12Z", "2026-11-23T09:45:12Z"),
        ("2026-11-23T09:45:12.123Z", "2026-11-23T09:45:12.123Z"),
        ("2026-11-23T10:45:12+01:00", "2026-11-23T09:45:12Z"),
    ],
)
def test_dates_are_utc_in_iso_form(received: str, copied: str) -> None:
    assert utc_text(received, seconds(received)) == copied


def test_what_is_no_date_is_copied_as_received() -> None:
    assert utc_text("yesterday", None) == "yesterday"
    assert utc_text("\ud800", None) == "\ufffd"


def test_cells_are_exact_unless_masked() -> None:
    one = row(1, conversation_friendly_name="a\u202eb\tc" + "x" * 500)

    assert cell_reader(COLUMNS["friendly_name"], Masking())(one) == one.conversation_friendly_name
    assert cell_reader(COLUMNS["friendly_name"], Masking(active=True))(one) == BULLETS


@pytest.mark.parametrize("key", ["state", "date_updated", "channel", "conversation_sid", "service_sid"])
def test_what_is_nobodys_data_stays_when_masked(key: str) -> None:
    masked, plain = (cell_reader(COLUMNS[key], Masking(active=active))(row(1)) for active in (True, False))

    assert masked == plain != ""


@pytest.mark.parametrize("active", [True, False])
@pytest.mark.parametrize("key", sorted(COLUMNS))
def test_a_missing_value_is_an_empty_cell(key: str, active: bool) -> None:
    absent = dict.fromkeys(
        [
            "conversation_state",
            "conversation_friendly_name",
            "conversation_unique_name",
            "conversation_date_updated",
            "conversation_date_created",
            "conversation_sid",
            "participant_sid",
            "account_sid",
            "chat_service_sid",
            "participant_messaging_binding",
        ]
    )

    assert cell_reader(COLUMNS[key], Masking(active=active))(row(1, **absent)) == ""
