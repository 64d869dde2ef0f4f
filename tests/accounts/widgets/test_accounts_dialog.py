"""The Accounts dialog: what it shows, what it asks for, and that nothing typed is lost without a word."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QWidget,
)

from desktop.accounts.account import Account, AccountDraft, AccountKind, CliProfile, SecretPlace
from desktop.accounts.credential_store import CredentialStoreError, StoreProblem
from desktop.accounts.outcomes import (
    ConnectionAnswer,
    ConnectionFailure,
    NameTaken,
    ProfilesUnreadable,
    SecretFailure,
    SecretStep,
)
from desktop.accounts.widgets.accounts_dialog import AccountsDialog
from desktop.runtime.records import replace
from desktop.twilio.errors import ApiError
from desktop.twilio.types import ScopeKind, ServiceScope
from tests.design.looks import use_font_size

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SID, KEY, TOKEN = "AC" + "0a" * 16, "SK" + "1b" * 16, "2c" * 16
SERVICE = "IS" + "3d" * 16
LARKSPUR = Account("Larkspur", account_sid=SID, api_key_sid=KEY, colour="blue")
SANDBOX = Account("Sandbox", account_sid="AC" + "4e" * 16, region="ie1", edge="dublin")
ENVIRONMENT = Account("Environment", AccountKind.ENVIRONMENT, SID)
ALL = [ENVIRONMENT, LARKSPUR, SANDBOX]
PLACES = {
    "Environment": SecretPlace.ENVIRONMENT,
    "Larkspur": SecretPlace.KEYRING,
    "Sandbox": SecretPlace.KEYRING,
}
NO_KEYRING = CredentialStoreError(StoreProblem.NO_KEYRING, "NoKeyringError")
NOT_SAVED = SecretFailure(SecretStep.SAVE, NO_KEYRING, "Larkspur")


class Asked:
    """The dialog, found by accessible names as users of a screen reader find it, and its signals."""

    def __init__(self, qtbot: QtBot) -> None:
        self.dialog = AccountsDialog()
        qtbot.addWidget(self.dialog)
        self.saved: list[AccountDraft] = []
        self.tested: list[AccountDraft] = []
        self.removed: list[str] = []
        self.chosen: list[CliProfile] = []
        self.cancelled: list[bool] = []
        self.dialog.save_requested.connect(self.saved.append)
        self.dialog.test_requested.connect(self.tested.append)
        self.dialog.remove_requested.connect(self.removed.append)
        self.dialog.profile_chosen.connect(self.chosen.append)
        self.dialog.cancel_requested.connect(lambda: self.cancelled.append(True))
        self.dialog.open()

    def field(self, name: str) -> QLineEdit:
        """Return the one text field of that name."""
        (found,) = [one for one in self.dialog.findChildren(QLineEdit) if one.accessibleName() == name]
        return found

    def combo(self, name: str) -> QComboBox:
        """Return the combo box whose label has that name."""
        (found,) = [one.buddy() for one in self.dialog.findChildren(QLabel) if one.text() == name]
        assert isinstance(found, QComboBox)
        return found

    def radio(self, name: str) -> QRadioButton:
        """Return the radio button of that name."""
        found = [one for one in self.dialog.findChildren(QRadioButton) if name in (one.text(), one.accessibleName())]
        return found[0]

    def button(self, name: str) -> QPushButton:
        """Return the visible button of that name."""
        found = [one for one in self.dialog.findChildren(QPushButton) if one.text() == name and one.isVisible()]
        return found[0]

    def press(self, name: str) -> None:
        """Click a button."""
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def type(self, name: str, text: str) -> None:
        """Type into a field, replacing its text."""
        self.field(name).selectAll()
        QTest.keyClicks(self.field(name), text)

    def choose(self, row: int) -> None:
        """Select a row of the list."""
        self.dialog.findChildren(QListWidget)[0].setCurrentRow(row)

    @property
    def texts(self) -> str:
        """Return all visible label texts."""
        return "\n".join(one.text() for one in self.dialog.findChildren(QLabel) if one.isVisible())


@pytest.fixture
def asked(qtbot: QtBot) -> Asked:
    made = Asked(qtbot)
    made.dialog.set_accounts(ALL, PLACES, "Larkspur")
    return made


def test_every_control_has_the_name_of_the_interface(asked: Asked) -> None:
    assert asked.dialog.windowTitle() == "Accounts"
    for name in ("Account name", "Account SID", "API key SID", "Secret"):
        assert asked.field(name).isVisible()
    assert asked.field("Secret").echoMode() is QLineEdit.EchoMode.Password
    assert asked.radio("API key").isChecked()
    assert not asked.radio("Auth token").isChecked()
    assert asked.combo("Region and edge").isVisible()
    for name in ("Test connection", "Save", "Remove", "Close", "Add account…"):
        assert asked.button(name).isVisible()


def test_nothing_without_a_name_takes_the_focus(asked: Asked) -> None:
    buddies = [one.buddy() for one in asked.dialog.findChildren(QLabel)]
    nameless = [
        widget
        for widget in asked.dialog.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and widget not in buddies
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and not widget.inherits("QAbstractScrollArea")
        and not widget.inherits("QComboBoxPrivateContainer")
        and not widget.inherits("QComboBoxListView")
    ]

    assert nameless == []


def test_a_stored_account_is_shown_without_its_secret(asked: Asked) -> None:
    assert asked.field("Account name").text() == "Larkspur"
    assert asked.field("Account SID").text() == SID
    assert asked.field("API key SID").text() == KEY
    assert asked.field("Secret").text() == ""
    assert asked.field("Secret").placeholderText() == "Stored in the keyring. Type to replace it."
    assert not asked.button("Save").isEnabled()


def test_a_new_account_is_given_as_a_draft(asked: Asked) -> None:
    asked.press("Add account…")
    asked.type("Account name", "New")
    asked.type("Account SID", f" {SID} ")
    asked.type("API key SID", KEY)
    asked.type("Secret", "hush")
    asked.combo("Region and edge").setCurrentIndex(1)
    asked.combo("Default service").setCurrentIndex(1)
    QTest.mouseClick(asked.radio("Green"), Qt.MouseButton.LeftButton)

    asked.press("Save")

    account = Account("New", AccountKind.STORED, SID, KEY, "ie1", "dublin", "green", ServiceScope(ScopeKind.ALL))
    assert asked.saved == [AccountDraft(account, "hush", None)]


def test_return_in_a_field_saves(asked: Asked) -> None:
    asked.type("Account name", "Renamed")

    QTest.keyClick(asked.field("Account name"), Qt.Key.Key_Return)

    assert [(one.account.name, one.secret, one.original_name) for one in asked.saved] == [("Renamed", None, "Larkspur")]


def test_an_auth_token_takes_the_place_of_the_key(asked: Asked) -> None:
    asked.press("Add account…")
    asked.type("Account name", "New")
    asked.type("Account SID", SID)
    QTest.mouseClick(asked.radio("Auth token"), Qt.MouseButton.LeftButton)
    asked.type("Secret", TOKEN)

    asked.press("Save")

    assert not asked.field("API key SID").isEnabled()
    assert (asked.saved[0].account.api_key_sid, asked.saved[0].account.username) == (None, SID)


@pytest.mark.parametrize(
    ("field", "text", "words"),
    [
        ("Account name", "sandbox", "Another account has this name."),
        ("Account name", "demo", "This name is reserved"),
        ("Account SID", KEY, "This is an API key SID."),
        ("Account SID", TOKEN, "This looks like an Auth Token."),
        ("Account SID", "AC12", "4 of 34 characters."),
        ("Account SID", f" {SID}", "Leading or trailing spaces removed (1)."),
        ("API key SID", TOKEN, "This looks like an Auth Token."),
        ("API key SID", "xx", "It starts with SK"),
        ("Secret", KEY, "This is a SID, not a secret."),
    ],
)
def test_fields_say_at_once_what_is_wrong(asked: Asked, field: str, text: str, words: str) -> None:
    assert words not in asked.texts

    asked.type(field, text)

    assert words in asked.texts


def test_what_is_missing_is_said_only_when_it_is_to_be_saved(asked: Asked) -> None:
    asked.press("Add account…")
    assert "Type a name" not in asked.texts

    asked.press("Save")

    assert "Enter a name" in asked.texts
    assert "Enter the secret" in asked.texts
    assert asked.saved == []
    assert asked.dialog.focusWidget() is asked.field("Account name")


def test_another_key_needs_another_secret(asked: Asked) -> None:
    asked.type("API key SID", "SK" + "9f" * 16)

    asked.press("Save")

    assert asked.saved == []
    assert "Enter the secret of this SID." in asked.texts


def test_half_a_region_is_refused(asked: Asked) -> None:
    asked.combo("Region and edge").setCurrentIndex(3)
    asked.type("Region", "de1")

    asked.press("Save")

    assert "A region needs an edge" in asked.texts
    assert asked.saved == []

    asked.type("Edge", "frankfurt")
    asked.press("Save")

    assert (asked.saved[0].account.region, asked.saved[0].account.edge) == ("de1", "frankfurt")
    assert "conversations.frankfurt.de1.twilio.com" in asked.texts


def test_one_service_needs_its_sid(asked: Asked) -> None:
    asked.combo("Default service").setCurrentIndex(2)
    asked.press("Save")
    assert asked.saved == []

    asked.type("Service SID", SERVICE)
    asked.press("Save")

    assert asked.saved[0].account.default_scope == ServiceScope(ScopeKind.ONE, SERVICE)


def test_a_test_asks_with_what_is_typed_and_says_what_came_of_it(asked: Asked) -> None:
    asked.type("Secret", "hush")

    asked.press("Test connection")
    asked.dialog.set_busy(True)
    assert "Contacting Twilio…" in asked.texts
    assert not asked.button("Test connection").isEnabled()
    asked.dialog.show_test(ConnectionAnswer("Larkspur", 212, SERVICE))
    asked.dialog.set_busy(False)

    assert asked.tested[0].secret == "hush"
    assert "Connected to Larkspur in 212 ms. Default service IS3d3d…3d3d." in asked.texts


def test_a_test_that_failed_is_said_with_its_codes(asked: Asked) -> None:
    asked.dialog.show_test(ConnectionFailure(ApiError(401, 20003), "us1"))

    assert "(Twilio 20003 · HTTP 401)" in asked.texts


def test_waiting_can_be_cancelled(asked: Asked) -> None:
    asked.type("Secret", "hush")
    asked.press("Save")
    asked.dialog.set_busy(True)
    asked.dialog.set_keyring_waiting(True)
    assert "Waiting for the system keyring…" in asked.texts

    asked.press("Cancel")

    assert asked.cancelled == [True]


def test_saving_is_said_and_leaves_the_form_clean(asked: Asked) -> None:
    asked.type("Secret", "hush")
    asked.press("Save")

    asked.dialog.show_saved(LARKSPUR, None)

    assert "Saved. The secret is in the keyring." in asked.texts
    assert asked.field("Secret").text() == ""
    assert not asked.button("Save").isEnabled()


def test_a_secret_that_only_memory_holds_can_be_saved_again(asked: Asked) -> None:
    asked.dialog.set_accounts(ALL, {**PLACES, "Larkspur": SecretPlace.MEMORY})
    asked.dialog.show_saved(LARKSPUR, NOT_SAVED)

    assert "This computer has no keyring." in asked.texts
    assert "(NoKeyringError)" in asked.texts
    assert asked.field("Secret").placeholderText() == "Kept until you quit. Type to replace it."
    assert asked.button("Save").isEnabled()


def test_a_refused_save_keeps_what_was_typed(asked: Asked) -> None:
    asked.type("Account name", "Renamed")
    asked.press("Save")

    asked.dialog.show_refusal(NameTaken("Renamed"))

    assert asked.field("Account name").text() == "Renamed"
    assert "already an account named Renamed" in asked.texts


def test_removing_asks_first(asked: Asked) -> None:
    asked.press("Remove")
    assert asked.removed == []
    assert "Remove Larkspur and its secret?" in asked.texts

    asked.press("Keep it")
    assert asked.removed == []

    asked.press("Remove")
    asked.press("Remove account")
    assert asked.removed == ["Larkspur"]


def test_a_removed_account_is_gone_from_the_list(asked: Asked) -> None:
    asked.dialog.set_accounts([ENVIRONMENT, SANDBOX], PLACES)
    asked.dialog.show_removed("Larkspur", None)

    assert asked.field("Account name").text() == "Environment"
    assert "Larkspur removed." in asked.texts


def test_the_environment_can_be_tested_but_not_changed(asked: Asked) -> None:
    asked.choose(0)

    assert asked.field("Account name").isReadOnly()
    assert asked.field("Secret").isReadOnly()
    assert not asked.button("Save").isEnabled()
    assert not asked.button("Remove").isEnabled()
    asked.press("Test connection")
    assert asked.tested == [AccountDraft(ENVIRONMENT, None, "Environment")]


def test_going_to_another_account_asks_about_changes(asked: Asked) -> None:
    asked.type("Account name", "Renamed")

    asked.choose(2)
    assert "Larkspur has changes that are not saved." in asked.texts
    asked.press("Keep editing")
    assert asked.field("Account name").text() == "Renamed"

    asked.choose(2)
    asked.press("Discard changes")
    assert asked.field("Account name").text() == "Sandbox"


def test_saving_first_goes_on_to_where_one_wanted(asked: Asked) -> None:
    asked.type("Account name", "Renamed")
    asked.choose(2)

    asked.press("Save changes")
    asked.dialog.show_saved(Account("Renamed", account_sid=SID, api_key_sid=KEY), None)

    assert asked.field("Account name").text() == "Sandbox"


def test_closing_asks_about_changes(asked: Asked) -> None:
    asked.type("Secret", "hush")

    asked.press("Close")
    assert asked.dialog.isVisible()
    QTest.keyClick(asked.dialog, Qt.Key.Key_Escape)
    assert asked.dialog.isVisible()
    assert asked.field("Secret").text() == "hush"

    asked.press("Close")
    asked.press("Discard changes")
    assert not asked.dialog.isVisible()
    assert asked.field("Secret").text() == ""


def test_closing_without_changes_just_closes(asked: Asked) -> None:
    QTest.keyClick(asked.dialog, Qt.Key.Key_Escape)

    assert not asked.dialog.isVisible()


def test_the_end_of_the_program_is_not_held_up(asked: Asked) -> None:
    asked.type("Secret", "hush")

    asked.dialog.close()

    assert not asked.dialog.isVisible()


def test_what_another_window_changes_leaves_what_is_typed(asked: Asked) -> None:
    asked.type("Account name", "Third")

    asked.dialog.set_accounts([*ALL, Account("third", account_sid=SID)], PLACES)

    assert asked.field("Account name").text() == "Third"
    assert "Another account has this name." in asked.texts


def test_profiles_are_imported_one_by_one_after_the_warning(asked: Asked) -> None:
    profiles = [
        CliProfile("work", SID, KEY, "from-file", is_active=True),
        CliProfile("home", SID, "SK" + "9e" * 16, "from-file"),
    ]

    asked.dialog.show_profiles(profiles)
    assert "plain text file" in asked.texts
    assert "work (active)" in asked.texts
    (button,) = [one for one in asked.dialog.findChildren(QPushButton) if one.accessibleName() == "Import home"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    asked.dialog.show_saved(Account("home", account_sid=SID), None)

    assert asked.chosen == [profiles[1]]
    assert "Imported as home." in asked.texts
    asked.press("Back to the account")
    assert asked.field("Account name").isVisible()


def test_no_profiles_are_said(asked: Asked) -> None:
    asked.dialog.show_profiles([])
    assert "No twilio-cli profiles" in asked.texts

    asked.dialog.show_profiles_refusal(ProfilesUnreadable("/home/x/config.json"))
    assert "/home/x/config.json" in asked.texts


def test_hidden_characters_of_a_name_are_drawn(asked: Asked) -> None:
    asked.dialog.set_accounts([Account("a\u202eb", account_sid=SID)], {})

    listed = asked.dialog.findChildren(QListWidget)[0].item(0)
    assert listed is not None
    assert listed.text() == "a‹U+202E›b"


def test_the_dialog_grows_with_the_font(qtbot: QtBot) -> None:
    dialog = AccountsDialog()  # never shown: the offscreen platform warns of size hints that change later
    qtbot.addWidget(dialog)
    before = dialog.minimumWidth()
    shown = QApplication.font()

    use_font_size(cast("QApplication", QApplication.instance()), 2)
    after = dialog.minimumWidth()
    QApplication.setFont(shown)

    assert after > 1.5 * before


def test_a_close_by_the_window_frame_asks_about_changes(asked: Asked) -> None:
    asked.type("Secret", "hush")

    class ByTheUser(QCloseEvent):
        def spontaneous(self) -> bool:
            return True

    event = ByTheUser()
    asked.dialog.closeEvent(event)

    assert not event.isAccepted()
    assert "changes that are not saved" in asked.texts


def test_a_dialog_closed_while_saving_ends_when_that_has_ended(asked: Asked) -> None:
    closed: list[int] = []
    asked.dialog.finished.connect(closed.append)
    asked.type("Secret", "hush")
    asked.press("Save")

    asked.dialog.close()
    assert not asked.dialog.isVisible()
    assert closed == []

    asked.dialog.show_saved(LARKSPUR, None)
    asked.dialog.set_busy(False)
    assert closed == [0]
    assert asked.cancelled == []


def test_a_dialog_wanted_again_while_it_saves_stays(asked: Asked) -> None:
    asked.type("Secret", "hush")
    asked.press("Save")
    asked.dialog.close()

    asked.dialog.open()
    asked.dialog.show_saved(LARKSPUR, None)
    asked.dialog.set_busy(False)

    assert asked.dialog.isVisible()
    assert "Saved." in asked.texts


def test_closing_gives_up_a_test(asked: Asked) -> None:
    asked.press("Test connection")

    asked.dialog.close()

    assert asked.cancelled == [True]


def test_a_deleted_dialog_takes_nothing_any_more(qtbot: QtBot) -> None:
    dialog = AccountsDialog()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()

    dialog.set_accounts(ALL, PLACES)


def test_each_empty_field_of_a_new_account_says_where_its_value_stands(asked: Asked) -> None:
    asked.press("Add account…")
    assert "Account Info" in asked.texts
    assert "API keys & tokens" in asked.texts
    assert "Shown only once" in asked.texts

    asked.type("Account SID", SID)
    asked.radio("Auth token").click()

    assert "home page" not in asked.texts
    assert "API keys & tokens" not in asked.texts
    assert "In the Twilio Console under Account Info." in asked.texts


def test_a_save_is_confirmed_beside_its_button_with_the_account_chosen(asked: Asked) -> None:
    asked.press("Add account…")
    new = Account("New", account_sid=SID, api_key_sid=KEY)
    asked.dialog.set_accounts([*ALL, new], PLACES)
    asked.dialog.show_saved(new, None)

    (said,) = [one for one in asked.dialog.findChildren(QLabel) if one.text() == "Saved." and one.isVisible()]
    save = asked.button("Save")
    assert said.mapToGlobal(said.rect().center()).y() == save.mapToGlobal(save.rect().center()).y()
    assert asked.field("Account name").text() == "New"
    chosen = asked.dialog.findChildren(QListWidget)[0].currentItem()
    assert chosen is not None
    assert chosen.text() == "New"


def test_a_question_is_said_in_full_however_narrow_the_dialog(asked: Asked) -> None:
    asked.type("Account name", "A name that is rather long for the foot of a dialog")
    asked.dialog.resize(asked.dialog.minimumSize())
    asked.dialog.reject()

    (question,) = [one for one in asked.dialog.findChildren(QLabel) if "not saved" in one.text() and one.isVisible()]
    assert question.height() >= question.heightForWidth(question.width())
    for name in ("Keep editing", "Discard changes", "Save changes"):
        button = asked.button(name)
        assert button.width() >= button.sizeHint().width()
        row = button.parentWidget()
        assert row is not None
        assert row.rect().contains(button.geometry())


def test_an_import_says_which_accounts_are_there_already(asked: Asked) -> None:
    region, edge = SANDBOX.region, SANDBOX.edge
    sandbox = CliProfile("same account", SANDBOX.account_sid, "SK" + "9e" * 16, "from-file", region, edge)
    asked.dialog.set_accounts([replace(LARKSPUR, api_key_sid=KEY), SANDBOX], PLACES)
    asked.dialog.show_profiles([CliProfile("work", LARKSPUR.account_sid, KEY, "from-file"), sandbox])

    assert "already added as Larkspur" in asked.texts
    assert "same account as Sandbox, with another key" in asked.texts
    buttons = {one.accessibleName(): one for one in asked.dialog.findChildren(QPushButton)}
    assert not buttons["Import work"].isEnabled()
    assert buttons["Import same account"].isEnabled()

    asked.dialog.set_accounts([SANDBOX, replace(SANDBOX, name="New", api_key_sid="SK" + "9e" * 16)], PLACES)

    assert "already added as New" in asked.texts
    assert not buttons["Import same account"].isEnabled()


def test_the_demos_fields_look_as_disabled_as_they_are(asked: Asked) -> None:
    asked.dialog.set_accounts([*ALL, Account("Demo", AccountKind.DEMO)], PLACES)
    asked.choose(3)

    for name in ("Account name", "Account SID", "API key SID", "Secret"):
        assert not asked.field(name).isEnabled()
