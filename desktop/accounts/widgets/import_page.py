"""Profiles of twilio-cli, to be imported one by one, with the warning that their file holds secrets in clear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.accounts.account import DEFAULT_REGION, CliProfile, short_sid, shown_name
from desktop.accounts.outcome_messages import explain_accounts
from desktop.accounts.region_names import region_country
from desktop.design.buttons import make_button
from desktop.design.labels import TEXT2, ElidingLabel, Hairline, TextLabel, Tone, ToneLabel
from desktop.design.measures import Measures
from desktop.design.scroll_area import vertical_area
from desktop.i18n.retranslation import say
from desktop.privacy.masking import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.accounts.account import Account
    from desktop.accounts.outcomes import ProfilesUnreadable, SecretFailure


class ImportPage(QWidget):
    """Lists the profiles, each with a button of its own.

    Signals:
        profile_chosen(CliProfile): import this one.
        cancel_requested(): wait no longer for the keyring.
        closed(): back to the account.
    """

    profile_chosen = Signal(object)
    cancel_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        measures = Measures.of()
        self._shown: list[QWidget] = []
        self._accounts: list[Account] = []
        self._entries: list[tuple[CliProfile, ElidingLabel, QPushButton]] = []
        self._warning = ToneLabel(has_icon=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._rows.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        inside.setLayout(self._rows)
        area = vertical_area(inside)
        self._outcome = ToneLabel(lines=2, has_icon=True)
        self._back = make_button(lambda: self.tr("Back to the account"))
        self._back.clicked.connect(self.closed)
        self._cancel = make_button(lambda: self.tr("Cancel"))
        self._cancel.clicked.connect(self.cancel_requested)
        self._cancel.hide()
        foot = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * measures.u)
        column.addWidget(TextLabel(lambda: self.tr("Import from twilio-cli"), role="headline"))
        column.addWidget(self._warning)
        column.addWidget(area, 1)
        column.addWidget(self._outcome)
        column.addWidget(Hairline())
        column.addLayout(foot)
        foot.addWidget(self._cancel)
        foot.addStretch(1)
        foot.addWidget(self._back)

    def set_accounts(self, accounts: Sequence[Account]) -> None:
        """Set the accounts there are; profiles that are among them are marked so."""
        self._accounts = list(accounts)
        for profile, note, button in self._entries:
            self._mark(profile, note, button)

    def show_profiles(self, profiles: Sequence[CliProfile]) -> None:
        """Show the profiles found, each with its Import button."""
        self._clear()
        self._outcome.say("")
        if not profiles:
            self._warning.say(lambda: self.tr("No twilio-cli profiles with an API key were found."), Tone.INFO)
        else:
            self._warning.say(
                lambda: self.tr(
                    "twilio-cli keeps these secrets in a plain text file, which stays unchanged. Delete profiles "
                    "you no longer need, or create an API key for Convolook only."
                ),
                Tone.WARNING,
            )
        for profile in profiles:
            for widget in (self._row(profile), Hairline()):
                self._rows.addWidget(widget)
                self._shown.append(widget)
        self._rows.addStretch(1)

    def show_problem(self, failure: ProfilesUnreadable) -> None:
        """Show why no profiles could be read."""
        self._clear()
        self._outcome.say("")
        self._warning.say(lambda: explain_accounts(failure).text, Tone.WARNING)

    def show_imported(self, name: str, failure: SecretFailure | None) -> None:
        """Show that a profile was imported, and its keyring failure if any."""
        tone = Tone.OK if failure is None else Tone.WARNING
        self._outcome.say(lambda: self._imported_words(name, failure), tone)

    def set_busy(self, busy: bool) -> None:
        """Disable importing while an operation is pending."""
        for row in self._shown:
            row.setEnabled(not busy)
        if not busy:
            self.set_keyring_waiting(False)

    def set_keyring_waiting(self, waiting: bool) -> None:
        """Show that the keyring is slow, with a button to stop waiting."""
        self._cancel.setVisible(waiting)
        if waiting:
            self._outcome.say(lambda: self.tr("Waiting for the system keyring…"))

    def _imported_words(self, name: str, failure: SecretFailure | None) -> str:
        done = self.tr("Imported as {name}.").format(name=shown_name(name))
        return done if failure is None else f"{done} {explain_accounts(failure).text}"

    def _row(self, profile: CliProfile) -> QWidget:
        measures = Measures.of()
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, round(1.5 * measures.u), 0, round(1.5 * measures.u))
        line.setSpacing(2 * measures.u)
        words = QVBoxLayout()
        words.setSpacing(0)
        line.addLayout(words, 1)
        name = shown_name(profile.name)
        words.addWidget(
            ElidingLabel((lambda: self.tr("{name} (active)").format(name=name)) if profile.is_active else name)
        )
        note = ElidingLabel("", role="caption", colour=TEXT2)
        words.addWidget(note)
        button = make_button(lambda: self.tr("Import"))
        say(button, setAccessibleName=lambda: self.tr("Import {name}").format(name=name))
        button.clicked.connect(lambda: self.profile_chosen.emit(profile))
        line.addWidget(button)
        self._entries.append((profile, note, button))
        self._mark(profile, note, button)
        return row

    def _mark(self, profile: CliProfile, note: ElidingLabel, button: QPushButton) -> None:
        same = [one for one in self._accounts if one.account_sid == profile.account_sid and one.is_kept]
        added = next((one for one in same if one.api_key_sid == profile.api_key_sid), None)
        other = next((one for one in same if one.region_or_default == (profile.region or DEFAULT_REGION)), None)

        def words() -> str:
            country = visible(region_country(profile.region or DEFAULT_REGION))
            text = f"{visible(short_sid(profile.account_sid))} · {country}"
            if added is not None:
                return f"{text} · " + self.tr("already added as {name}").format(name=shown_name(added.name))
            if other is not None:
                return f"{text} · " + self.tr("same account as {name}, with another key").format(
                    name=shown_name(other.name)
                )
            return text

        say(note, setText=words)
        button.setEnabled(added is None)

    def _clear(self) -> None:
        while self._rows.takeAt(0) is not None:
            pass
        for row in self._shown:
            row.deleteLater()
        self._shown.clear()
        self._entries.clear()
