"""The sent text is whole in ``text()``, with its hidden characters named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.lookup.widgets.sent_text import SentTextLabel
from desktop.privacy.masking import BULLETS, Masking

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def label(qtbot: QtBot) -> SentTextLabel:
    made = SentTextLabel()
    qtbot.addWidget(made)
    return made


def test_hidden_characters_are_named(label: SentTextLabel) -> None:
    label.show_sent("Address = ", "\u202a+1 (415)\u00a0555-0142")

    assert label.text() == "Address = ‹U+202A›+1 (415)‹NBSP›555-0142"
    assert label.accessibleName() == ""


def test_places_given_are_the_tokens(label: SentTextLabel) -> None:
    label.show_sent("", "a b", hidden=[1])

    assert label.text() == "a‹U+0020›b"


def test_masked_text_says_nothing_of_its_length(label: SentTextLabel) -> None:
    label.show_sent("Address = ", "+14155550142")
    label.set_masking(Masking(active=True))
    masked = label.text(), label.sizeHint()

    label.show_sent("Address = ", "\u202a" * 40)

    assert (label.text(), label.sizeHint()) == masked == (f"Address = {BULLETS}", masked[1])


def test_long_text_gives_way_and_is_still_drawn(label: SentTextLabel) -> None:
    label.show_sent("Identity = ", "x" * 256)

    label.resize(120, label.sizeHint().height())

    assert label.minimumSizeHint().width() <= 120
    assert not label.grab().isNull()


def test_token_is_drawn_unlike_its_letters(label: SentTextLabel) -> None:
    label.show_sent("", "NBSP")
    letters = label.grab().toImage()

    label.show_sent("", "\u00a0")

    assert label.grab().toImage() != letters
