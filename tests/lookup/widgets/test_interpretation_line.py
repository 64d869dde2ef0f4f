"""The interpretation line: it says exactly what is sent, keeps its height, and never shows what is masked."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from desktop.design.chip import SuggestionChip
from desktop.design.measures import Measures
from desktop.lookup.widgets.interpretation_line import InterpretationLine, RemarkLabel
from desktop.lookup.widgets.sent_text import SentTextLabel
from desktop.participant import phone_numbers
from desktop.participant.interpretation import SuggestionReason, every_form, interpret
from desktop.privacy.masking import Masking
from desktop.twilio.types import ParticipantKind

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

IDENTITY, ADDRESS = ParticipantKind.IDENTITY, ParticipantKind.ADDRESS
MESSY = "  \u202a+1 (415)\u00a0555-0142\u202c"


@pytest.fixture(autouse=True, scope="module")
def _warm() -> None:
    phone_numbers.warm_up()


@pytest.fixture
def line(qtbot: QtBot) -> InterpretationLine:
    made = InterpretationLine()
    qtbot.addWidget(made)
    made.resize(1100, made.sizeHint().height())
    made.show()
    return made


def show(line: InterpretationLine, text: str, kind: ParticipantKind = ADDRESS) -> None:
    line.show_interpretation(interpret(text, kind, region="US"))
    line.resize(line.width(), line.sizeHint().height())


def texts(line: InterpretationLine) -> list[str]:
    """Return the readable texts of the line, labels and chips."""
    shown = [part for part in line.findChildren(QWidget) if part.isVisibleTo(line)]
    return [part.text() for part in shown if isinstance(part, QLabel | QAbstractButton)]


def chip(line: InterpretationLine, text: str) -> SuggestionChip:
    return next(one for one in line.findChildren(SuggestionChip) if one.isVisibleTo(line) and one.text() == text)


def test_clean_text_is_shown_as_it_is_sent(line: InterpretationLine) -> None:
    show(line, "whatsapp:+14155550142")

    assert texts(line) == [
        "Sends",
        "Address = whatsapp:+14155550142",
        "WhatsApp, United States",
        "Plain SMS number",
        "rcs:",
    ]


def test_messy_number_shows_before_and_after_and_what_is_wrong(line: InterpretationLine) -> None:
    line.resize(1300, line.height())
    show(line, MESSY)

    assert texts(line)[:5] == [
        "Sent as typed",
        "Address = ‹U+202A›+1 (415)‹NBSP›555-0142‹U+202C›",
        "+14155550142",
        "United States",
        "Use this form",
    ]
    assert (
        "3 hidden characters, spaces, brackets and punctuation. Twilio compares exactly. "
        "2 leading or trailing spaces removed."
    ) in texts(line)
    assert "Remove hidden characters only" in texts(line)


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        (
            "(415) 555-0142",
            "Spaces, brackets, punctuation and no country code. Twilio compares exactly.",
        ),
        ("0044 20 7946 0958", "Spaces and dialling prefix instead of +. Twilio compares exactly."),
        ("tel:+14155550142", "Leaves out: prefix “tel:”."),
        (
            "+1 415 555 0142 (mobile)",
            "Leaves out: remark “(mobile)”. Spaces. Twilio compares exactly.",
        ),
        ("WhatsApp:+14155550142", "Differs from Twilio's form. Twilio compares exactly."),
        ("ann\u200ba", "1 hidden character. Twilio compares exactly."),
        ("mailto:a@b.example", "Leaves out: prefix “mailto:”."),
        ("+14155550142\n+14155550143", "2 participants. Look them up together or one of them."),
        ("Hi,\nI am at +14155550142\nBo", "Leaves out: remark “I am at”, remark “Hi, Bo”."),
        (
            "name;phone\nA;+14155550142\nB;+14155550143",
            "2 participants. Look them up together or one of them. Leaves out: remark “name;phone”.",
        ),
    ],
)
def test_trouble_is_named(line: InterpretationLine, text: str, trouble: str) -> None:
    show(line, text)

    assert trouble in texts(line)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("AC" + "0" * 32, "This is an Account SID, not a participant."),
        ("MB" + "0" * 32, "This is a participant SID. Paste its conversation's SID or link instead."),
        ("HX" + "0" * 32, "This is a Twilio SID (HX…), not a participant."),
        ("x" * 300, "300 characters. Twilio takes at most 256."),
    ],
)
def test_refusal_gives_its_reason(line: InterpretationLine, text: str, reason: str) -> None:
    show(line, text)

    assert texts(line)[0] == "Not sent"
    assert reason in texts(line)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("CH" + "0" * 32, "This is a conversation SID. Enter opens the conversation."),
        ("US" + "0" * 32, "This is a user SID. Enter looks up the user's conversations."),
        ("IS" + "0" * 32, "This is a service SID. Enter selects the service."),
    ],
)
def test_a_sid_says_what_enter_does(line: InterpretationLine, text: str, what: str) -> None:
    show(line, text)

    assert texts(line)[0] == "Opens"
    assert what in texts(line)


def test_several_people_are_offered_together_and_one_by_one(line: InterpretationLine, qtbot: QtBot) -> None:
    show(line, "\n".join(f"+141555501{number}" for number in range(20, 40)))

    assert "Line 1" in texts(line)
    with qtbot.waitSignal(line.repair_accepted):
        chip(line, "Look up all 20").click()


def test_a_note_longer_than_twilio_takes_shows_the_form_in_it_and_what_it_leaves_out(
    line: InterpretationLine, qtbot: QtBot
) -> None:
    show(line, f"Name: {'order ' * 50}\nCustomer: +14155550142")

    assert {"Not sent", "+14155550142", "329 of 256"} < set(texts(line))
    assert any(text.startswith("Leaves out: remark “Customer”, remark “Name: order") for text in texts(line))
    with qtbot.waitSignal(line.repair_accepted):
        chip(line, "Use this form").click()


def test_a_national_number_without_country_lets_one_be_chosen(line: InterpretationLine, qtbot: QtBot) -> None:
    line.show_interpretation(interpret("(415) 555-0142", ADDRESS, region=None))
    line.resize(line.width(), line.sizeHint().height())

    assert "No country code, and no country is set for numbers without +." in texts(line)
    with qtbot.waitSignal(line.country_requested):
        chip(line, "Choose country…").click()


def test_masking_names_only_the_kind_of_what_is_left_out(line: InterpretationLine) -> None:
    line.set_masking(Masking(active=True))
    show(line, "+1 415 555 0142 (Ines Okafor)")

    assert "Leaves out: remark. Spaces. Twilio compares exactly." in texts(line)


def test_count_is_shown_from_200_characters_on(line: InterpretationLine) -> None:
    show(line, "x" * 199)
    before = texts(line)
    show(line, "x" * 200)

    assert not [text for text in before if "256" in text]
    assert "200 of 256" in texts(line)


def test_left_out_white_space_is_said(line: InterpretationLine) -> None:
    show(line, " user_42\n")

    assert "chat identity, 2 leading or trailing spaces removed" not in texts(line)
    show(line, " user_42\n", IDENTITY)
    assert "chat identity, 2 leading or trailing spaces removed" in texts(line)


def test_height_is_the_same_while_nothing_is_wrong(line: InterpretationLine) -> None:
    heights = set()

    for text in (
        "",
        "+1",
        "+14155550142",
        "whatsapp:+14155550142",
        "user_42",
        "a@b.example",
        "CH" + "0" * 32,
        "x" * 300,
    ):
        show(line, text)
        heights.add(line.sizeHint().height())

    assert len(heights) == 1


def test_masking_hides_every_text_and_offers_to_reveal_it(line: InterpretationLine, qtbot: QtBot) -> None:
    line.set_masking(Masking(active=True))
    show(line, MESSY)
    with qtbot.waitSignal(line.reveal_requested):
        chip(line, "Reveal").click()

    everything = [part.text() for part in line.findChildren(QLabel)]
    everything += [part.toolTip() + part.accessibleName() for part in line.findChildren(QWidget)]

    assert not [text for text in everything if "555" in text or "United" in text]


def test_chip_chooses_its_offer(line: InterpretationLine, qtbot: QtBot) -> None:
    show(line, "+14155550142")

    with qtbot.waitSignal(line.suggestion_chosen) as chosen:
        chip(line, "whatsapp:").click()

    assert chosen.args[0].reason is SuggestionReason.WHATSAPP


# Qt's off-screen platform says of each window of its own what it cannot do for it.
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_suggestions_fold_into_a_menu(line: InterpretationLine, qtbot: QtBot) -> None:
    line.set_shape(wraps=True, compact=False)
    show(line, "+14155550142")
    chip(line, "2 suggestions").click()
    menu = line.findChild(QWidget, "suggestions")

    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["whatsapp:", "rcs:"]
    with qtbot.waitSignal(line.suggestion_chosen) as chosen:
        menu.actions()[1].trigger()
    assert chosen.args[0].reason is SuggestionReason.RCS


def test_a_number_of_two_countries_has_the_other_one_named_beside_it(line: InterpretationLine) -> None:
    line.resize(1300, line.height())
    show(line, "6592345678")
    shown = texts(line)

    line.set_masking(Masking(active=True))
    line.show_interpretation(interpret("6592345679", ADDRESS, region="US"))

    assert shown[:4] == ["Sent as typed", "Address = 6592345678", "+16592345678", "United States"]
    assert "Singapore +65" in shown
    assert not any("Singapore" in text for text in texts(line))
    assert "As phone number" in texts(line)


def test_a_reason_longer_than_the_line_goes_on_below(line: InterpretationLine) -> None:
    line.set_shape(wraps=True, compact=True, low=True)
    show(line, "MB" + "0" * 32)
    wide, line_height = line.sizeHint().height(), line.row_height
    line.resize(20 * Measures.of().em, line.height())

    reason = next(label for label in line.findChildren(RemarkLabel) if label.isVisibleTo(line))

    assert reason.text() == "This is a participant SID. Paste its conversation's SID or link instead."
    assert reason.height() > line_height
    assert not reason.is_elided()
    assert line.sizeHint().height() > wide


def test_where_there_is_no_room_for_all_what_is_left_out_is_said_whole(line: InterpretationLine) -> None:
    line.resize(24 * Measures.of().em, line.height())
    line.set_shape(wraps=True, compact=True, low=True)
    show(line, "+1 415 555 0142 (mobile)")

    remark = [label for label in line.findChildren(RemarkLabel) if label.isVisibleTo(line)][-1]

    assert remark.text() == "Leaves out: remark “(mobile)”."
    assert not remark.is_elided()
    assert "Spaces. Twilio compares exactly." in line.toolTip()


def test_low_window_has_one_row_and_the_trouble_in_its_tool_tip(line: InterpretationLine) -> None:
    line.set_shape(wraps=False, compact=True)
    show(line, MESSY)

    assert line.sizeHint().height() == line.row_height
    assert "3 hidden characters" in line.toolTip()


@pytest.mark.parametrize(
    ("text", "left_out"),
    [("+1 415 555 0142 (mobile)", "(mobile)"), ("name;phone\nA;+14155550142\nB;+14155550143", "name;phone")],
)
def test_what_is_left_out_is_seen_in_the_lowest_window(line: InterpretationLine, text: str, left_out: str) -> None:
    line.set_shape(wraps=False, compact=True)
    show(line, text)

    assert any(f"Leaves out: remark “{left_out}”" in text for text in texts(line))


def test_narrow_window_keeps_the_exact_text(line: InterpretationLine) -> None:
    line.set_shape(wraps=True, compact=False)
    line.resize(360, 30)
    show(line, "whatsapp:+14155550142")

    assert "Address = whatsapp:+14155550142" in texts(line)
    assert all(part.geometry().right() < 360 for part in line.findChildren(QWidget) if part.isVisibleTo(line))


def test_every_form_lists_exactly_what_is_asked(line: InterpretationLine) -> None:
    text = "+14155550142"
    line.show_every_form(every_form(text, None), interpret(text, ADDRESS, region=None))

    assert texts(line) == [
        "Searches 4 forms",
        "Identity = +14155550142",
        "Address = +14155550142",
        "Address = whatsapp:+14155550142",
        "Address = rcs:+14155550142",
    ]


def test_right_to_left_mirrors_the_row(line: InterpretationLine) -> None:
    from PySide6.QtCore import Qt

    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    show(line, "+14155550142")
    lead = next(label for label in line.findChildren(QLabel) if label.text() == "Sends")

    assert lead.geometry().right() == line.rect().right()


def test_a_low_window_saves_the_row_that_only_says_what_the_text_is(line: InterpretationLine) -> None:
    show(line, "whatsapp:+14155550142")
    line.resize(34 * Measures.of().em, 100)
    line.set_shape(wraps=True, compact=True)
    before = line.sizeHint().height()

    line.set_shape(wraps=True, compact=True, low=True)

    assert before > line.sizeHint().height() == line.row_height
    assert line.toolTip() == "WhatsApp, United States"


def boxes(line: InterpretationLine) -> list[SentTextLabel]:
    return [one for one in line.findChildren(SentTextLabel) if one.isVisibleTo(line)]


@pytest.mark.parametrize("width", [600, 1100])
def test_a_long_text_has_as_many_lines_as_it_needs(line: InterpretationLine, width: int) -> None:
    line.resize(width, line.height())
    show(line, "ines", IDENTITY)
    low = line.sizeHint().height()
    show(line, "x" * 250, IDENTITY)
    (box,) = boxes(line)

    assert box.rect().width() <= width
    lines = math.ceil(box.sizeHint().width() / width)
    assert lines > 1
    assert box.height() >= box.sizeHint().height() + (lines - 1) * Measures.of().lh
    assert line.sizeHint().height() > low

    show(line, "ines", IDENTITY)
    assert line.sizeHint().height() == low


def test_a_refused_text_and_many_people_stay_on_one_line(line: InterpretationLine) -> None:
    show(line, "x" * 300, IDENTITY)
    assert boxes(line)[0].height() <= line.row_height

    show(line, "\n".join(f"+1415555{number}" for number in range(1000, 1020)))
    assert boxes(line)[0].height() <= line.row_height
