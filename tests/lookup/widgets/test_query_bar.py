"""The query bar: what is typed stays as typed, and only Enter asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QWidget,
)

from desktop.design.chip import SuggestionChip
from desktop.design.measures import Measures
from desktop.lookup.state import LookupPhase, LookupState
from desktop.lookup.widgets.query_bar import QueryBar
from desktop.lookup.widgets.scope_boxes import AccountBox, ServiceBox
from desktop.lookup.widgets.service_dialog import ServiceDialog
from desktop.participant import phone_numbers
from desktop.privacy.masking import BULLETS, Masking
from desktop.twilio.types import ParticipantKind, ParticipantQuery, ScopeKind, Service, ServiceScope
from tests.design.looks import role_and_name, use_font_size
from tests.waiting import is_quick

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop.participant.sids import NamedResource

IDENTITY, ADDRESS = ParticipantKind.IDENTITY, ParticipantKind.ADDRESS
MESSY = "  \u202a+1 (415)\u00a0555-0142\u202c"
# Qt's off-screen platform says of each window of its own what it cannot do for it.
POP_UP = pytest.mark.qt_log_ignore("This plugin does not support")
E164 = ParticipantQuery(ADDRESS, "+14155550142")


Child = TypeVar("Child", bound=QWidget)


@pytest.fixture(autouse=True, scope="module")
def _warm() -> None:
    phone_numbers.warm_up()


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[QueryBar]:
    window = QWidget()
    qtbot.addWidget(window)
    made = QueryBar(window)
    window.resize(1280, 900)
    made.resize(1280, made.sizeHint().height())
    made.set_region("US")
    made.set_accounts([("Larkspur", None), ("Other", "green")], "Larkspur")
    window.show()
    qtbot.waitExposed(window)
    yield made
    QGuiApplication.clipboard().clear()


def child(parent: QWidget, kind: type[Child]) -> Child:
    found = parent.findChild(kind)
    assert isinstance(found, kind)
    return found


def field(bar: QueryBar) -> QLineEdit:
    return child(bar, QLineEdit)


def button(bar: QueryBar, text: str) -> QPushButton:
    return next(one for one in bar.findChildren(QPushButton) if one.text() == text)


def radio(bar: QueryBar, text: str) -> QRadioButton:
    return next(one for one in bar.findChildren(QRadioButton) if one.text() == text)


def every(bar: QueryBar) -> QCheckBox:
    return child(bar, QCheckBox)


def combo(bar: QueryBar, label: str) -> QComboBox:
    found = next(one for one in bar.findChildren(QLabel) if one.text() == label).buddy()
    assert isinstance(found, QComboBox)
    return found


def said(bar: QueryBar) -> list[str]:
    return [one.text() for one in bar.findChildren(QLabel) if one.isVisibleTo(bar)]


def asked(bar: QueryBar) -> list[tuple[ParticipantQuery, ...]]:
    """Return a list to which every later lookup request is added."""
    questions: list[tuple[ParticipantQuery, ...]] = []
    bar.lookup_requested.connect(questions.append)
    return questions


def test_controls_have_their_roles_and_names(bar: QueryBar) -> None:
    role = QAccessible.Role

    assert role_and_name(radio(bar, "Identity")) == (role.RadioButton, "Identity")
    assert role_and_name(radio(bar, "Address")) == (
        role.RadioButton,
        "Address",
    )
    assert role_and_name(field(bar)) == (role.EditableText, "Participant")
    assert role_and_name(button(bar, "Look up")) == (role.PushButton, "Look up")
    assert role_and_name(button(bar, "Stop")) == (role.PushButton, "Stop")
    assert role_and_name(every(bar)) == (role.CheckBox, "All forms of this contact")


@pytest.mark.parametrize("label", ["Account", "Service"])
def test_combo_boxes_are_named_by_their_labels(bar: QueryBar, label: str) -> None:
    told = QAccessible.queryAccessibleInterface(combo(bar, label))
    labels = [one.text(QAccessible.Text.Name) for one, _ in told.relations(QAccessible.RelationFlag.Label)]

    assert labels == [label]


def test_typing_asks_nothing_and_enter_asks_as_typed(bar: QueryBar, qtbot: QtBot) -> None:
    questions = asked(bar)

    QTest.keyClicks(field(bar), "+1 (415) 555-0142")
    typed = list(questions)
    QTest.keyClick(field(bar), Qt.Key.Key_Return)

    assert typed == []
    assert questions == [(ParticipantQuery(ADDRESS, "+1 (415) 555-0142"),)]


def test_control_enter_takes_the_offered_form_and_asks(bar: QueryBar, qtbot: QtBot) -> None:
    questions = asked(bar)
    bar.fill(None, MESSY)

    QTest.keyClick(field(bar), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert questions == [(E164,)]
    assert field(bar).text() == "+14155550142"


def test_accepted_form_can_be_undone(bar: QueryBar) -> None:
    bar.fill(None, MESSY)
    bar.accept_suggestion()

    field(bar).undo()

    assert field(bar).text() == MESSY


def test_control_enter_without_an_offer_asks_as_typed(bar: QueryBar) -> None:
    questions = asked(bar)
    bar.fill(None, "+14155550142")

    bar.accept_suggestion()

    assert questions == [(E164,)]


def test_hidden_characters_go_with_one_click(bar: QueryBar) -> None:
    questions = asked(bar)
    bar.fill(None, MESSY)

    clicked = [one for one in bar.findChildren(QWidget) if one.accessibleName() == "Remove hidden characters only"]
    clicked[0].click()  # type: ignore[attr-defined] # the chip of that name

    assert field(bar).text() == "+1 (415) 555-0142"
    assert questions == []


@pytest.mark.parametrize("text", ["a\u200bb", "a\r\nb", "\u202e+1", "a\tb\n", "x\u2028y"])
def test_pasted_characters_stay_as_received(bar: QueryBar, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    field(bar).paste()

    assert bar.interpretation.sent == text.strip()


def test_what_no_text_field_can_hold_is_not_dropped_unseen(bar: QueryBar) -> None:
    bar.fill(None, "a\udc80b")

    assert bar.interpretation.sent == "a\ufffdb"


def test_kind_follows_the_text_until_the_toggle_is_touched(bar: QueryBar, qtbot: QtBot) -> None:
    bar.fill(None, "user_42")
    suggested = radio(bar, "Identity").isChecked()
    QTest.mouseClick(radio(bar, "Identity"), Qt.MouseButton.LeftButton)
    bar.fill(None, "+14155550142")

    assert suggested
    assert bar.current_query == ParticipantQuery(IDENTITY, "+14155550142")


def test_link_or_command_line_counts_as_touched(bar: QueryBar) -> None:
    bar.fill(IDENTITY, "+14155550142")

    assert bar.current_query == ParticipantQuery(IDENTITY, "+14155550142")


def test_the_kind_that_a_screen_readers_action_sets_is_the_one_that_is_asked(bar: QueryBar, qtbot: QtBot) -> None:
    bar.set_usable(usable=True)
    bar.set_kind(ADDRESS)
    QTest.keyClicks(field(bar), "ines")
    questions = asked(bar)

    radio(bar, "Identity").toggle()  # what the action does: there is no click
    bar.look_up()

    assert questions == [(ParticipantQuery(IDENTITY, "ines"),)]


def test_kind_by_key_counts_as_touched(bar: QueryBar) -> None:
    bar.set_kind(IDENTITY)
    bar.fill(None, "+14155550142")

    assert bar.current_query == ParticipantQuery(IDENTITY, "+14155550142")


@pytest.mark.parametrize("text", ["", "   ", "AC" + "0" * 32, "x" * 257])
def test_what_is_refused_cannot_be_asked(bar: QueryBar, qtbot: QtBot, text: str) -> None:
    questions = asked(bar)
    bar.fill(None, text)

    QTest.keyClick(field(bar), Qt.Key.Key_Return)
    bar.accept_suggestion()

    assert not button(bar, "Look up").isEnabled()
    assert questions == []


def test_stop_is_enabled_while_a_lookup_runs_and_look_up_stays(bar: QueryBar, qtbot: QtBot) -> None:
    bar.fill(None, "user_42")
    before = button(bar, "Stop").isEnabled()
    bar.show_state(LookupState(phase=LookupPhase.LOADING))
    with qtbot.waitSignal(bar.stop_requested):
        button(bar, "Stop").click()
    bar.show_state(LookupState(phase=LookupPhase.STOPPED))

    assert not before
    assert button(bar, "Look up").isEnabled()
    assert not button(bar, "Stop").isEnabled()
    assert button(bar, "Stop").isVisible()


def test_without_an_account_nothing_can_be_asked_and_the_reason_is_said(bar: QueryBar) -> None:
    bar.set_accounts([], None)
    bar.set_usable(False, "Add an account or try the demo to start.")

    assert "Add an account or try the demo to start." in said(bar)
    assert not field(bar).isEnabled()
    assert not button(bar, "Look up").isEnabled()


def test_account_that_cannot_ask_leaves_the_field_usable(bar: QueryBar) -> None:
    bar.fill(None, "user_42")
    bar.set_usable(False, "TWILIO_REGION is set without TWILIO_EDGE.")

    assert field(bar).isEnabled()
    assert not button(bar, "Look up").isEnabled()
    bar.set_usable(True)
    assert button(bar, "Look up").isEnabled()


def test_every_form_shows_and_asks_the_same_list(bar: QueryBar) -> None:
    questions = asked(bar)
    bar.fill(None, "+14155550142")

    every(bar).click()
    bar.look_up()

    assert questions == [
        (
            ParticipantQuery(IDENTITY, "+14155550142"),
            E164,
            ParticipantQuery(ADDRESS, "whatsapp:+14155550142"),
            ParticipantQuery(ADDRESS, "rcs:+14155550142"),
        )
    ]
    assert [text for text in said(bar) if " = " in text] == [f"{one.kind.value} = {one.text}" for one in questions[0]]


def test_choosing_a_kind_ends_every_form(bar: QueryBar, qtbot: QtBot) -> None:
    bar.fill(None, "+14155550142")
    every(bar).click()

    QTest.mouseClick(radio(bar, "Address"), Qt.MouseButton.LeftButton)

    assert not every(bar).isChecked()
    assert bar.current_queries == (E164,)


def test_masked_field_shows_bullets_and_keeps_the_text(bar: QueryBar, qtbot: QtBot) -> None:
    bar.fill(None, "+14155550142")
    bar.set_masking(Masking(active=True))
    field(bar).selectAll()
    field(bar).copy()

    assert field(bar).text() == BULLETS
    assert QGuiApplication.clipboard().text() == BULLETS
    assert bar.current_query == E164
    assert not [text for text in said(bar) if "415" in text]


def test_masked_field_can_be_typed_in(bar: QueryBar, qtbot: QtBot) -> None:
    bar.set_masking(Masking(active=True))

    QTest.keyClicks(field(bar), "user_423")
    QTest.keyClick(field(bar), Qt.Key.Key_Backspace)
    typed = bar.current_query
    field(bar).selectAll()
    field(bar).insert("+14155550142")

    assert typed == ParticipantQuery(IDENTITY, "user_42")
    assert bar.current_query == E164
    assert field(bar).text() == BULLETS


def test_one_text_can_be_revealed_and_the_next_is_hidden_again(bar: QueryBar) -> None:
    bar.set_masking(Masking(active=True))
    bar.fill(None, "+14155550142")
    next(one for one in bar.findChildren(QWidget) if one.accessibleName() == "Reveal").click()  # type: ignore[attr-defined] # the chip of that name
    revealed = field(bar).text()
    bar.fill(None, "+14155550143")

    assert revealed == "+14155550142"
    assert field(bar).text() == BULLETS


def test_account_is_chosen_by_name(bar: QueryBar, qtbot: QtBot) -> None:
    box = combo(bar, "Account")

    with qtbot.waitSignal(bar.account_chosen) as chosen:
        box.setCurrentIndex(1)
        box.activated.emit(1)

    assert chosen.args == ["Other"]


def test_accounts_entry_opens_the_dialog_and_is_not_chosen(bar: QueryBar, qtbot: QtBot) -> None:
    box = combo(bar, "Account")
    last = box.count() - 1

    with qtbot.waitSignal(bar.manage_accounts_requested):
        box.setCurrentIndex(last)
        box.activated.emit(last)

    assert box.currentText() == "Larkspur"


def test_services_are_offered_by_name(bar: QueryBar, qtbot: QtBot) -> None:
    one, two = "IS" + "1" * 32, "IS" + "2" * 32
    bar.set_services([Service(one, "Support"), Service(two)], ServiceScope(ScopeKind.ALL))
    box = combo(bar, "Service")
    names = [box.itemText(place) for place in range(box.count())]

    with qtbot.waitSignal(bar.service_chosen) as chosen:
        box.setCurrentIndex(1)
        box.activated.emit(1)

    assert names == ["Default service", "Support", two, "All services", "", "Another service…"]
    assert chosen.args == [ServiceScope(ScopeKind.ONE, one)]


@POP_UP
def test_typed_service_sid_is_checked_and_chosen(bar: QueryBar, qtbot: QtBot) -> None:
    box, sid = combo(bar, "Service"), "IS" + "a" * 32
    box.activated.emit(box.count() - 1)
    dialog = child(bar.window(), ServiceDialog)
    use = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Use this service")
    entry = child(dialog, QLineEdit)
    entry.setText("CH" + "a" * 32)
    refused = use.isEnabled()
    entry.setText(f" {sid} ")

    with qtbot.waitSignal(bar.service_chosen) as chosen:
        use.click()

    assert not refused
    assert chosen.args == [ServiceScope(ScopeKind.ONE, sid)]
    assert box.currentText() == sid


@POP_UP
def test_services_are_wanted_when_the_list_opens(bar: QueryBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.services_wanted):
        combo(bar, "Service").showPopup()
    combo(bar, "Service").hidePopup()


def test_changes_of_text_and_kind_are_told(bar: QueryBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.text_changed):
        bar.fill(None, "user_42")
    with qtbot.waitSignal(bar.text_changed):
        bar.set_kind(ADDRESS)


def test_enter_opens_what_a_sid_names(bar: QueryBar, qtbot: QtBot) -> None:
    questions = asked(bar)
    bar.fill(None, "CH" + "0" * 32)

    with qtbot.waitSignal(bar.resource_requested) as opened:
        QTest.keyClick(field(bar), Qt.Key.Key_Return)

    assert opened.args[0].sid == "CH" + "0" * 32
    assert questions == []


def test_control_enter_looks_up_all_people(bar: QueryBar, qtbot: QtBot) -> None:
    bar.fill(None, "+14155550142\n+14155550143\n+14155550142")

    with qtbot.waitSignal(bar.look_up_many_requested) as wanted:
        bar.accept_suggestion()

    assert wanted.args[0] == ("+14155550142", "+14155550143")


def test_a_link_of_our_own_is_filled_in_and_never_asked(bar: QueryBar, qtbot: QtBot) -> None:
    questions = asked(bar)
    bar.fill(None, "convolook://lookup?address=%2B14155550142&service=all")

    with qtbot.waitSignal(bar.link_accepted) as accepted:
        bar.accept_suggestion()

    assert (accepted.args[0].text, accepted.args[0].scope) == ("+14155550142", "all")
    assert questions == []


def test_a_note_with_a_link_of_our_own_fills_in_what_it_says(bar: QueryBar, qtbot: QtBot) -> None:
    questions = asked(bar)
    bar.fill(None, f"Name: {'order ' * 50}\nLink: convolook://lookup?identity=ines&service=all\nState: active")

    assert bar.has_suggestion
    with qtbot.waitSignal(bar.link_accepted) as accepted:
        QTest.keyClick(field(bar), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert (accepted.args[0].text, accepted.args[0].scope) == ("ines", "all")
    assert questions == []


@pytest.mark.parametrize("link", ["https://conversations.twilio.com/v1/Conversations/{}", "SID: {}"])
def test_a_note_with_a_conversation_is_opened_by_control_enter_alone(bar: QueryBar, qtbot: QtBot, link: str) -> None:
    opened: list[NamedResource] = []
    bar.resource_requested.connect(opened.append)
    questions = asked(bar)
    bar.fill(ADDRESS, f"Ticket: 5\n{link.format('CH' + '0' * 32)}\nState: active")

    QTest.keyClick(field(bar), Qt.Key.Key_Return)
    assert (len(questions), opened) == (1, [])
    QTest.keyClick(field(bar), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert [one.sid for one in opened] == ["CH" + "0" * 32]
    assert len(questions) == 1


@pytest.mark.parametrize("text", ["\u202a+14155550142\u202c", "\u200b+14155550142", "tel:+14155550142"])
def test_an_accepted_address_goes_to_address_whatever_the_toggle_was(bar: QueryBar, text: str) -> None:
    questions = asked(bar)
    bar.set_kind(IDENTITY)
    bar.fill(None, text)

    bar.accept_suggestion()

    assert questions == [(ParticipantQuery(ADDRESS, "+14155550142"),)]
    assert radio(bar, "Address").isChecked()


@POP_UP
def test_a_chosen_country_is_told_and_its_number_offered(bar: QueryBar, qtbot: QtBot) -> None:
    bar.set_region(None)
    bar.fill(None, "(415) 555-0142")
    chip = next(one for one in bar.findChildren(SuggestionChip) if one.text() == "Choose country…" and one.isVisible())
    chip.click()
    menu = bar.findChild(QMenu, "countries")
    assert menu is not None

    with qtbot.waitSignal(bar.country_chosen) as chosen:
        next(one for one in menu.actions() if one.text() == "United States (+1)").trigger()

    assert chosen.args == ["US"]
    assert bar.interpretation.repair is not None
    assert bar.interpretation.repair.text == "+14155550142"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("CH" + "0" * 32, f"Opens CH{'0' * 32}. This is a conversation SID. Enter opens the conversation."),
        ("+14155550142", "Sends Address = +14155550142. United States"),
    ],
)
def test_screen_reader_hears_the_text_that_is_sent(bar: QueryBar, text: str, said: str) -> None:
    bar.fill(None, text)

    assert field(bar).accessibleDescription() == said


def test_screen_reader_hears_what_is_typed_once_typing_rests(bar: QueryBar, qtbot: QtBot) -> None:
    before = field(bar).accessibleDescription()

    QTest.keyClicks(field(bar), "+14155550142")

    assert field(bar).accessibleDescription() in {before, "Sends Address = +14155550142. United States"}
    qtbot.waitUntil(lambda: field(bar).accessibleDescription() == "Sends Address = +14155550142. United States")


def test_screen_reader_hears_nothing_of_a_masked_text(bar: QueryBar) -> None:
    bar.fill(None, "+14155550142")
    assert "0142" in field(bar).accessibleDescription()

    bar.set_masking(Masking(active=True))

    assert "0142" not in field(bar).accessibleDescription()


def test_zoom_scales_the_bar_and_its_field(bar: QueryBar, qapp: QApplication) -> None:
    bar.fill(None, "+14155550142")
    height, size = bar.sizeHint().height(), field(bar).font().pointSizeF()
    before = qapp.font()

    use_font_size(qapp, 2)
    zoomed = bar.sizeHint().height(), field(bar).font().pointSizeF()
    qapp.setFont(before)

    assert zoomed[0] > 1.7 * height
    assert zoomed[1] == pytest.approx(2 * size)
    assert bar.sizeHint().height() == height


def test_tab_goes_through_the_parts_in_reading_order(bar: QueryBar) -> None:
    bar.fill(ADDRESS, "+14155550142")
    order: list[QWidget] = [
        radio(bar, "Address"),
        every(bar),
        field(bar),
        button(bar, "Look up"),
        combo(bar, "Account"),
    ]
    order.append(combo(bar, "Service"))
    chain: list[QWidget | None] = [bar.nextInFocusChain()]
    while chain[-1] is not None and chain[-1] is not bar:
        chain.append(chain[-1].nextInFocusChain())

    places = [chain.index(part) for part in order]

    assert places == sorted(places)


def test_numbers_are_understood_once_their_plans_are_there(bar: QueryBar, monkeypatch: pytest.MonkeyPatch) -> None:
    plans = phone_numbers._plans
    monkeypatch.setattr(phone_numbers, "_plans", None)
    bar.fill(None, "(415) 555-0142")
    cold = bar.interpretation.suggestions
    monkeypatch.setattr(phone_numbers, "_plans", plans)

    bar.refresh()

    assert cold == ()
    assert bar.interpretation.repair is not None


def test_a_key_costs_little_even_in_a_long_text(bar: QueryBar) -> None:
    bar.fill(None, "é\u200b" * 127)

    def press_two_keys() -> None:
        field(bar).insert("x")
        field(bar).backspace()

    assert is_quick(press_two_keys, 0.008, times=20)


def test_in_a_narrow_window_the_boxes_are_cut_only_by_what_is_missing(bar: QueryBar) -> None:
    bar.set_accounts([("Larkspur Support", None)], "Larkspur Support")
    account, service = child(bar, AccountBox), child(bar, ServiceBox)
    narrow = [width for width in range(900, 400, -4) if bar.resize(width, bar.height()) is None and _is_tight(bar)]

    assert narrow
    for width in narrow:
        bar.resize(width, bar.height())
        assert service.geometry().right() >= width - 2 * Measures.of().margin
        assert account.width() == account.sizeHint().width() or service.width() < service.sizeHint().width()


def _is_tight(bar: QueryBar) -> bool:
    """Return whether kinds and boxes share a row below the field in which the boxes have not all their width."""
    boxes = child(bar, AccountBox), child(bar, ServiceBox)
    shares = len({box.y() for box in boxes}) == 1 and boxes[0].y() > field(bar).geometry().bottom()
    return shares and any(box.width() < box.sizeHint().width() for box in boxes)
