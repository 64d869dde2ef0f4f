"""A transcript is written as text, Markdown and HTML; what is masked stays masked."""

from __future__ import annotations

import sys
import time

import pytest

from desktop.detail.transcript import Attachment, Delivery, Entry, Receipt, Side
from desktop.detail.transcript_export import TranscriptFormat, transcript_text
from desktop.detail.transcript_model import TranscriptModel
from desktop.i18n.time_mode import TimeMode
from desktop.privacy.masking import BULLETS, Masking

ENTRIES = [
    Entry("IM1", "Ines", Side.CUSTOMER, "Where is *my* parcel?\n<b>now</b>", moment_s=1_795_000_000.0),
    Entry(
        "IM2",
        "anna",
        Side.AGENT,
        "",
        (Attachment("tent.jpg", "image/jpeg", 2048),),
        1_795_100_000.0,
        delivery=Delivery.FAILED,
    ),
]


@pytest.fixture
def model() -> TranscriptModel:
    made = TranscriptModel()
    made.set_time_mode(TimeMode.UTC)
    made.set_entries(ENTRIES)
    made.set_receipts("IM2", (Receipt("undelivered", 30005),))
    return made


def test_text_has_days_authors_sides_files_and_error_codes(model: TranscriptModel) -> None:
    text = transcript_text(model, ENTRIES, TranscriptFormat.TEXT, "Order 7")

    assert text.splitlines()[0] == "Order 7"
    assert text.count("---") == 4
    assert "Where is *my* parcel?\n<b>now</b>" in text
    assert "anna (agent), " in text
    assert "failed (30005)" in text
    assert "[tent.jpg · image/jpeg · 2" in text


@pytest.mark.parametrize("wanted", TranscriptFormat)
def test_what_the_reader_must_know_stands_below_the_title(model: TranscriptModel, wanted: TranscriptFormat) -> None:
    text = transcript_text(model, ENTRIES, wanted, "Order 7", "CH7 · 2 messages, earlier ones not loaded · UTC")

    place = [text.index(part) for part in ("Order 7", "CH7 · 2 messages, earlier ones not loaded · UTC", "Ines")]
    if wanted is TranscriptFormat.HTML:
        place[0] = text.index("<h1>Order 7")
    assert place == sorted(place)


@pytest.mark.skipif(sys.platform == "win32", reason="only POSIX has tzset")
def test_times_over_a_change_of_the_clocks_name_both_zones(
    model: TranscriptModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    summer, winter = (Entry(None, "", Side.SYSTEM, "", moment_s=one) for one in (1_782_000_000.0, 1_795_000_000.0))
    at_the_end_of_time = Entry(None, "", Side.SYSTEM, "", moment_s=253_402_300_799.0)
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    try:
        model.set_time_mode(TimeMode.LOCAL)
        zones = model.texts.zones([summer, winter, summer])
        beyond = model.texts.zones([at_the_end_of_time])
    finally:
        monkeypatch.undo()
        time.tzset()

    assert zones == "UTC+2, UTC+1"
    assert beyond in {"UTC", "UTC+1"}


def test_markdown_signs_mean_themselves(model: TranscriptModel) -> None:
    text = transcript_text(model, ENTRIES, TranscriptFormat.MARKDOWN, "Order_7")

    assert text.startswith("# Order\\_7")
    assert "\\*my\\*" in text
    assert "\\<b\\>now" in text


def test_html_holds_no_markup_of_others_and_asks_nobody(model: TranscriptModel) -> None:
    text = transcript_text(model, ENTRIES, TranscriptFormat.HTML, "<i>7</i>")

    assert "&lt;b&gt;now&lt;/b&gt;" in text
    assert "<title>&lt;i&gt;7&lt;/i&gt;</title>" in text
    assert "default-src 'none'" in text
    assert "http" not in text.replace("http-equiv", "")


@pytest.mark.parametrize("wanted", TranscriptFormat)
def test_masked_transcript_holds_nothing_personal(model: TranscriptModel, wanted: TranscriptFormat) -> None:
    model.set_masking(Masking(active=True))
    text = transcript_text(model, ENTRIES, wanted, "")

    assert not [word for word in ("Ines", "anna", "parcel", "tent.jpg") if word in text]
    assert BULLETS in text


def test_a_text_read_from_right_to_left_says_so_in_a_paragraph_of_its_own(model: TranscriptModel) -> None:
    entries = [Entry("IM1", "Ines", Side.CUSTOMER, "(48213) שלום", moment_s=1_795_000_000.0), ENTRIES[0]]
    text = transcript_text(model, entries, TranscriptFormat.HTML, "")

    assert text.count(' dir="rtl"') == 1
    assert '<p dir="rtl">(48213) שלום</p>' in text
