"""The query bar: identity/address toggle, search field, Look up / Stop, account and service, the understood line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from desktop.i18n.retranslation import follow_language
from desktop.lookup.widgets.lookup_bar_frame import LookupBarFrame
from desktop.participant.interpretation import OfferReason, every_form, understand
from desktop.privacy.masking import Masking
from desktop.twilio.types import ParticipantKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.lookup.state import LookupState
    from desktop.participant.interpretation import Offer, Understanding
    from desktop.twilio.types import ParticipantQuery, Service, ServiceScope


class LookupBar(LookupBarFrame):
    """Turns what the agent types into questions; it never changes a text unasked and never asks while one types.

    Signals:
        lookup_requested(tuple[ParticipantQuery, ...]): one question, or all forms of it.
        stop_requested(): Stop was pressed.
        account_chosen(str): another account, by name.
        service_chosen(ServiceScope): another scope.
        services_wanted(): the services' list is about to be seen and none is known.
        manage_accounts_requested(): the accounts dialog is wanted.
        text_changed(): text or kind are others than before.
    """

    lookup_requested = Signal(object)
    stop_requested = Signal()
    account_chosen = Signal(str)
    service_chosen = Signal(object)
    services_wanted = Signal()
    manage_accounts_requested = Signal()
    text_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region: str | None = None
        self._masking = Masking()
        self._revealed = False
        self._touched = False
        self._usable = True
        self._reason = ""
        self._understood = understand("", ParticipantKind.ADDRESS, region=None)
        self._connect_parts()
        self._renew()
        follow_language(self._reword)

    def _connect_parts(self) -> None:
        self._field.typed_text_changed.connect(self._renew)
        self._field.returnPressed.connect(self.look_up)
        self._field.accept_requested.connect(self.accept_offer)
        for button in self._kinds.buttons:
            button.clicked.connect(self._take_toggle)
        self._every.toggled.connect(self._renew)
        self._look_up.clicked.connect(self.look_up)
        self._stop.clicked.connect(self.stop_requested)
        self._line.repair_accepted.connect(self.accept_offer)
        self._line.offer_chosen.connect(self._take_offer)
        self._line.reveal_requested.connect(self._reveal)
        self._account.account_chosen.connect(self.account_chosen)
        self._account.manage_requested.connect(self.manage_accounts_requested)
        self._service.service_chosen.connect(self.service_chosen)
        self._service.services_wanted.connect(self.services_wanted)

    # What the window tells the bar

    def set_accounts(self, accounts: Sequence[tuple[str, str | None]], current: str | None) -> None:
        """Show the accounts by name, each with the colour of its mark, and which one is asked."""
        self._account.set_accounts(accounts, current)
        self.arrange()

    def set_services(self, services: Sequence[Service], current: ServiceScope) -> None:
        """Show the account's services as far as they are known, and which scope is asked."""
        self._service.set_services(services, current)
        self.arrange()

    def set_region(self, region: str | None) -> None:
        """Understand national numbers of that country (ISO 3166); None: of none."""
        self._region = region
        self._renew()

    def refresh(self) -> None:
        """Look at the text anew: call it when ``phone_numbers.warm_up`` is done."""
        self._renew()

    def show_state(self, state: LookupState) -> None:
        """Let Stop be pressed while a lookup runs."""
        self._stop.setEnabled(state.is_loading)

    def set_masking(self, masking: Masking) -> None:
        """Hide the text, or show it; a text revealed before is hidden again."""
        self._revealed = False
        self._masking = masking
        self._service.set_masking(masking)
        self._apply_masking()

    def set_usable(self, usable: bool, reason: str = "") -> None:
        """Say whether lookups are possible now, and if not, why."""
        self._usable = usable
        self._reason = reason
        self._renew()

    def fill(self, kind: ParticipantKind | None, text: str, touched: bool = True) -> None:
        """Put a text into the field, and set the toggle; None leaves it to the text.

        Args:
            kind: where the toggle goes.
            text: as it is; never trimmed.
            touched: whether this counts as the agent's own choice of kind, as a link or a command line does.
        """
        if kind is not None:
            self._touched = self._touched or touched
            self._check(kind)
        self._every.setChecked(False)
        self._revealed = False
        self._field.set_typed_text(text)
        self._apply_masking()

    def set_kind(self, kind: ParticipantKind) -> None:
        """Set the toggle as the agent does."""
        self._touched = True
        self._every.setChecked(False)
        self._check(kind)
        self._renew()

    def focus_field(self) -> None:
        """Put the cursor into the field, its text selected."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    # What the agent does

    @property
    def current_query(self) -> ParticipantQuery | None:
        """The question as typed; None if there is none, or it is refused."""
        return self._understood.query

    @property
    def current_queries(self) -> tuple[ParticipantQuery, ...]:
        """The questions Look up asks: one, or every form of it."""
        if self._every.isChecked():
            return every_form(self._field.typed_text, self._region)
        return () if self._understood.query is None else (self._understood.query,)

    @property
    def understanding(self) -> Understanding:
        """What was understood of the text."""
        return self._understood

    def look_up(self) -> None:
        """Ask as typed, if it can be asked."""
        queries = self.current_queries
        if queries and self._usable:
            self.lookup_requested.emit(queries)

    def accept_offer(self) -> None:
        """Take the form that is offered first, if one is, and ask."""
        repair = self._understood.repair
        if repair is not None and not self._every.isChecked() and self._field.isEnabled():
            self._take_offer(repair)
        self.look_up()

    def _take_offer(self, offer: Offer) -> None:
        self._touched = self._touched or offer.reason is OfferReason.OTHER_KIND
        self._check(offer.kind)
        self._field.set_typed_text(offer.text, undoable=True)
        self._renew()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_toggle(self) -> None:
        self._touched = True
        self._every.setChecked(False)
        self._renew()

    def _reveal(self) -> None:
        self._revealed = True
        self._apply_masking()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    # What follows from it

    @property
    def _kind(self) -> ParticipantKind:
        return ParticipantKind.IDENTITY if self._identity.isChecked() else ParticipantKind.ADDRESS

    def _check(self, kind: ParticipantKind) -> None:
        (self._identity if kind is ParticipantKind.IDENTITY else self._address).setChecked(True)

    def _apply_masking(self) -> None:
        masking = Masking() if self._revealed else self._masking
        self._field.set_masking(masking)
        self._line.set_masking(masking)
        self._renew()

    def _renew(self) -> None:
        """Understand the text again, and show it."""
        text, before = self._field.typed_text, self._understood
        understood = understand(text, self._kind, region=self._region)
        suggested = understood.suggested_kind
        if suggested is not None and suggested is not self._kind and not self._touched:
            self._check(suggested)
            understood = understand(text, self._kind, region=self._region)
        if not text:
            self._revealed = False
        self._understood = understood
        self._show_understanding()
        self._enable()
        if (understood.sent, understood.kind) != (before.sent, before.kind):
            self.text_changed.emit()

    def _show_understanding(self) -> None:
        height = self._line.sizeHint().height()
        if not self._usable and self._reason:
            self._line.show_sentence(self._reason)
        elif self._every.isChecked():
            self._line.show_every_form(self.current_queries, self._understood)
        else:
            self._line.show_understanding(self._understood)
        self._field.setAccessibleDescription(self._line.summary)
        identity = self._kind is ParticipantKind.IDENTITY
        self._field.setPlaceholderText(
            self.tr("Chat identity or e-mail") if identity else self.tr("Phone number, WhatsApp address or e-mail")
        )
        if self._line.sizeHint().height() != height:
            self.arrange()

    def _reword(self) -> None:
        self._renew()
        self.arrange()

    def _enable(self) -> None:
        has_account = self._usable or self._account.isEnabled()
        for part in (self._kinds, self._every, self._field, self._service):
            part.setEnabled(has_account)
        self._look_up.setEnabled(self._usable and bool(self.current_queries))
