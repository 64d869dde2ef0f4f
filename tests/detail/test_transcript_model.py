"""The list of messages: what is read aloud, day headings, earlier ones, finding, masking."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop.detail.transcript import Entry, Side
from desktop.detail.transcript_export import TranscriptFormat, transcript_text
from desktop.detail.transcript_model import DAY_ROLE, TranscriptModel
from desktop.i18n.time_mode import TimeMode
from desktop.privacy.masking import BULLETS, Masking

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester

DAY_S = 86_400.0
NOON_S = 1_795_003_200.0


def said(number: int, body: str = "", *, days: float = 0) -> Entry:
    return Entry(
        f"IM{number}", "Ines", Side.CUSTOMER, body or f"message {number}", (), NOON_S + days * DAY_S, text=str(number)
    )


@pytest.fixture
def model(qtmodeltester: ModelTester) -> TranscriptModel:
    made = TranscriptModel()
    qtmodeltester.check(made, force_py=True)  # type: ignore[no-untyped-call]  # pytest-qt has no types there
    made.set_time_mode(TimeMode.UTC)
    return made


def test_accessible_text_is_author_time_and_text(model: TranscriptModel) -> None:
    model.set_entries([said(1, "Where is\nmy parcel?")])
    text = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert text.startswith("Ines, 18 Nov 2026, ")
    assert text.endswith(": Where is my parcel?")


def test_first_message_of_a_day_has_its_heading(model: TranscriptModel) -> None:
    model.set_entries([said(1), said(2), said(3, days=1), said(4, days=1)])

    assert [bool(model.index(row).data(DAY_ROLE)) for row in range(4)] == [True, False, True, False]


def test_earlier_messages_come_before_and_others_stay(model: TranscriptModel) -> None:
    resets, inserted = [], []
    model.set_entries([said(3), said(4)])
    model.modelReset.connect(lambda: resets.append(1))
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))

    model.set_entries([said(1), said(2), said(3), said(4)])

    assert (resets, inserted) == ([], [(0, 1)])
    assert [one.sid for one in model.entries] == ["IM1", "IM2", "IM3", "IM4"]


def test_another_conversation_replaces_everything(model: TranscriptModel) -> None:
    model.set_entries([said(1), said(2)])
    model.set_entries([said(7), said(8), said(9)])

    assert [one.sid for one in model.entries] == ["IM7", "IM8", "IM9"]


def test_find_looks_into_text_and_author_whatever_their_case(model: TranscriptModel) -> None:
    model.set_entries([said(1, "Parcel"), said(2, "tent"), said(3, "a PARCEL")])

    assert model.find("parcel") == [0, 2]
    assert model.find("ines") == [0, 1, 2]
    assert model.find("") == []


def test_masking_hides_author_and_text_in_every_role_and_from_find(model: TranscriptModel) -> None:
    model.set_entries([said(1, "secret")])
    model.set_masking(Masking(active=True))

    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
    shown = [str(model.index(0).data(role)) for role in roles]
    assert not [text for text in shown if "secret" in text or "Ines" in text]
    assert shown[0].endswith(f": {BULLETS}")
    assert model.find("secret") == []


def test_one_message_can_be_revealed_alone(model: TranscriptModel) -> None:
    entries = [said(1, "one"), said(2, "two")]
    model.set_entries(entries)
    model.set_masking(Masking(active=True, revealed=frozenset({entries[1].name})))

    assert [model.texts.body(one) for one in entries] == [BULLETS, "two"]


def test_who_has_left_is_said_beside_the_side_and_hidden_as_everybody(model: TranscriptModel) -> None:
    gone = Entry("IM1", "june.castell", Side.AGENT, "Bye", (), NOON_S, has_left=True, text="1")
    model.set_entries([gone, said(2)])
    roles = (Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.ToolTipRole)

    assert all("agent, no longer a participant" in model.index(0).data(role) for role in roles)
    assert not any("no longer" in model.index(1).data(role) for role in roles)
    exported = transcript_text(model, model.entries, TranscriptFormat.TEXT, "")
    assert "june.castell (agent, no longer a participant), " in exported

    model.set_masking(Masking(active=True))
    texts = [model.index(0).data(role) for role in (*roles, Qt.ItemDataRole.AccessibleTextRole)]
    texts += [transcript_text(model, model.entries, wanted, "") for wanted in TranscriptFormat]
    assert not any("june" in text for text in texts)
    assert all("no longer a participant" in text for text in texts[:2])
