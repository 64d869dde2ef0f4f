"""The query bar: kind, search field, Look up and Stop, account and service, and the line of the interpretation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QMenu, QSizePolicy, QWidget

from desktop.design.buttons import make_button, make_icon_button
from desktop.design.measures import follow_font
from desktop.i18n.retranslation import follow_language, say
from desktop.lookup.widgets.bar_layout import BarLayout, BarParts
from desktop.lookup.widgets.interpretation_line import InterpretationLine
from desktop.lookup.widgets.kind_control import KindControl
from desktop.lookup.widgets.participant_field import ParticipantField
from desktop.lookup.widgets.scope_boxes import AccountBox, BuddyLabel, ServiceBox
from desktop.participant.interpretation import SuggestionReason, every_form, interpret
from desktop.privacy.masking import Masking
from desktop.twilio.types import ParticipantKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint, QSize
    from PySide6.QtGui import QResizeEvent

    from desktop.lookup.state import LookupState
    from desktop.participant.interpretation import Interpretation, Suggestion
    from desktop.twilio.types import ParticipantQuery, Service, ServiceScope


_TELL_MS = 600
"""How long typing must rest before screen readers hear what is sent; else they would say it after each key."""


class QueryBar(QWidget):
    """Turns what the agent types into queries; never changes a text unasked, never sends anything while one types.

    Signals:
        lookup_requested(tuple[ParticipantQuery, ...]): one query, or all forms of it.
        stop_requested(): Stop was pressed.
        account_chosen(str): another account, by name.
        service_chosen(ServiceScope): another scope.
        services_wanted(): the services' list is about to be seen and none is known.
        manage_accounts_requested(): the accounts dialog is wanted.
        text_changed(): text or kind are others than before.
        back_requested(), forward_requested(): the lookup before or after this one is to be shown again.
        history_requested(): Down was pressed in the empty field.
        look_up_many_requested(tuple[str, ...]): several people's texts were pasted and are to be looked up together.
        resource_requested(NamedResource): what a pasted SID or link names is to be opened.
        link_accepted(StartRequest): what a pasted link of our own names is to be filled in.
        country_chosen(str): ISO 3166 code of the country of numbers without plus.
    """

    lookup_requested = Signal(object)
    stop_requested = Signal()
    account_chosen = Signal(str)
    service_chosen = Signal(object)
    services_wanted = Signal()
    manage_accounts_requested = Signal()
    text_changed = Signal()
    back_requested = Signal()
    forward_requested = Signal()
    history_requested = Signal()
    look_up_many_requested = Signal(object)
    resource_requested = Signal(object)
    link_accepted = Signal(object)
    country_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._make_parts()
        # After the parts, which take their fonts first.
        follow_font(self._update_metrics)
        self._region: str | None = None
        self._masking = Masking()
        self._revealed = False
        self._touched = False
        self._usable = True
        self._many: tuple[int, int] | None = None
        """Addresses and identities of the lookup of many that is shown."""
        self._reason = ""
        self._interpretation = interpret("", ParticipantKind.ADDRESS, region=None)
        self._connect_parts()
        self._renew()
        follow_language(self._retranslate)

    def _make_parts(self) -> None:
        self._back = make_icon_button("back", lambda: self.tr("Back"), self)
        self._forward = make_icon_button("forward", lambda: self.tr("Forward"), self)
        self.set_history(can_go_back=False, can_go_forward=False)
        self._kinds = KindControl(self)
        self._every = QCheckBox(self)
        say(
            self._every,
            setText=lambda: self.tr("All forms of this contact"),
            setToolTip=lambda: self.tr("Search identity, number, WhatsApp and RCS at once and combine the results"),
        )
        self._field = ParticipantField(self)
        self._look_up = make_button(lambda: self.tr("Look up"), "primary", parent=self)
        self._stop = make_button(lambda: self.tr("Stop"), icon_name="stop", parent=self)
        self._stop.setEnabled(False)
        self._line = InterpretationLine(self)
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(_TELL_MS)
        self._telling.timeout.connect(self._describe_sent)
        self._is_typing = False
        self._account = AccountBox(self)
        self._service = ServiceBox(self)
        self._labels = [
            BuddyLabel(lambda: self.tr("Account"), self._account, self),
            BuddyLabel(lambda: self.tr("Service"), self._service, self),
        ]
        self._layout = BarLayout(
            self,
            BarParts(
                back=self._back,
                forward=self._forward,
                kinds=self._kinds,
                every=self._every,
                field=self._field,
                look_up=self._look_up,
                stop=self._stop,
                account=self._account,
                service=self._service,
                line=self._line,
            ),
        )
        order = (
            self._back,
            self._forward,
            *self._kinds.buttons,
            self._every,
            self._field,
            self._look_up,
            self._stop,
        )
        for before, after in zip(order, (*order[1:], self._account), strict=True):
            QWidget.setTabOrder(before, after)
        QWidget.setTabOrder(self._account, self._service)

    def _connect_parts(self) -> None:
        self._field.textEdited.connect(self._note_typing)
        self._field.typed_text_changed.connect(self._renew)
        self._field.returnPressed.connect(self.look_up)
        self._field.history_requested.connect(self.history_requested)
        self._back.clicked.connect(self.back_requested)
        self._forward.clicked.connect(self.forward_requested)
        self._field.accept_requested.connect(self.accept_suggestion)
        self._kinds.chosen.connect(self._take_toggle)
        self._every.toggled.connect(self._renew)
        self._every.toggled.connect(self._relayout)
        self._look_up.clicked.connect(self.look_up)
        self._stop.clicked.connect(self.stop_requested)
        self._line.repair_accepted.connect(self.accept_suggestion)
        self._line.suggestion_chosen.connect(self._take_suggestion)
        self._line.country_requested.connect(self._choose_country)
        self._line.reveal_requested.connect(self._reveal)
        self._account.account_chosen.connect(self.account_chosen)
        self._account.manage_requested.connect(self.manage_accounts_requested)
        self._service.service_chosen.connect(self.service_chosen)
        self._service.services_wanted.connect(self.services_wanted)
        for box in (self._account, self._service):
            box.activated.connect(self._relayout)  # as wide as what is chosen needs

    # What the window tells the bar

    def set_accounts(self, accounts: Sequence[tuple[str, str | None]], current: str | None) -> None:
        """Set the accounts by name, each with the colour of its mark, and the current one."""
        self._account.set_accounts(accounts, current)
        self._relayout()

    def set_services(self, services: Sequence[Service], current: ServiceScope) -> None:
        """Set the account's known services, and the current scope."""
        self._service.set_services(services, current)
        self._relayout()

    def set_region(self, region: str | None) -> None:
        """Set the country (ISO 3166) whose national numbers are understood; None for none."""
        self._region = region
        self._renew()

    def refresh(self) -> None:
        """Interpret the text again; to be called when ``phone_numbers.warm_up`` is done."""
        self._renew()

    def show_state(self, state: LookupState) -> None:
        """Enable Stop while a lookup runs."""
        self._stop.setEnabled(state.is_loading)

    def show_many(self, queries: Sequence[ParticipantQuery]) -> None:
        """Show the number of participants in the field as long as nothing is typed; empty for any other lookup."""
        addresses = sum(query.kind is ParticipantKind.ADDRESS for query in queries)
        self._many = (addresses, len(queries) - addresses) if queries else None
        self._show_interpretation()

    def set_history(self, *, can_go_back: bool, can_go_forward: bool) -> None:
        """Enable Back and Forward."""
        self._back.setEnabled(can_go_back)
        self._forward.setEnabled(can_go_forward)

    def show_menu(self, menu: QMenu) -> None:
        """Open a menu under the field, at least as wide."""
        menu.setMinimumWidth(self._field.width())
        menu.popup(self._field.mapToGlobal(self._field.rect().bottomLeft()))

    def set_masking(self, masking: Masking) -> None:
        """Set whether the text is hidden; a text revealed before is hidden again."""
        self._revealed = False
        self._masking = masking
        self._service.set_masking(masking)
        self._apply_masking()

    def set_usable(self, usable: bool, reason: str = "") -> None:
        """Set whether lookups are possible now; ``reason`` is shown while they are not."""
        self._usable = usable
        self._reason = reason
        self._renew()

    def fill(self, kind: ParticipantKind | None, text: str, touched: bool = True) -> None:
        """Set the field's text and the toggle.

        Args:
            kind: the toggle; None leaves it to the text.
            text: as it is; never trimmed.
            touched: whether this counts as the agent's own choice of kind, as a link or a command line does.
        """
        if kind is not None:
            self._touched = self._touched or touched
            self._kinds.set_kind(kind)
        self._every.setChecked(False)
        self._revealed = False
        self._field.set_typed_text(text)
        self._apply_masking()

    def set_kind(self, kind: ParticipantKind) -> None:
        """Set the toggle as the agent's own choice."""
        self._touched = True
        self._every.setChecked(False)
        self._kinds.set_kind(kind)
        self._renew()

    @property
    def has_field_focus(self) -> bool:
        """Return whether keys go into the search field."""
        return self._field.hasFocus()

    def focus_field(self) -> None:
        """Move the focus into the field and select its text."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def set_low(self, low: bool) -> None:
        """Set whether the window is low, so that gaps are narrow and the toggle for all forms is left to the menu."""
        if low is not self._layout.low:
            self._layout.low = low
            self.updateGeometry()
            self._relayout()

    # What the agent does

    @property
    def asks_every_form(self) -> bool:
        """Return whether Look up sends every form of the text."""
        return self._every.isChecked()

    def set_asks_every_form(self, every: bool) -> None:
        """Set whether Look up sends every form of the text, as the toggle does."""
        self._every.setChecked(every)

    @property
    def current_query(self) -> ParticipantQuery | None:
        """Return the query as typed; None if there is none, or it is refused."""
        return self._interpretation.query

    @property
    def current_queries(self) -> tuple[ParticipantQuery, ...]:
        """Return the queries that Look up sends: one, or every form of it."""
        if self._every.isChecked():
            return every_form(self._field.typed_text, self._region)
        query = self._interpretation.query
        return () if query is None else (query,)

    @property
    def typed_text(self) -> str:
        """Return the field's text, every character as typed or pasted."""
        return self._field.typed_text

    @property
    def interpretation(self) -> Interpretation:
        return self._interpretation

    @property
    def can_look_up(self) -> bool:
        """Return whether there is something to look up or to open, and an account to ask."""
        return self._look_up.isEnabled()

    @property
    def has_suggestion(self) -> bool:
        """Return whether Ctrl+Enter sends another form than what was typed."""
        is_offered = self._interpretation.repair is not None or bool(self._interpretation.people)
        return is_offered and self._usable and not self._every.isChecked()

    def look_up(self) -> None:
        """Start the lookup as typed, if it is possible, or open what a SID names."""
        queries, resource = self.current_queries, self._interpretation.resource
        if not self._usable:
            return
        if resource is not None:
            if resource.can_open:
                self.resource_requested.emit(resource)
        elif queries:
            self.lookup_requested.emit(queries)

    def accept_suggestion(self) -> None:
        """Apply the first suggestion, if any, and start the lookup; of several people, look up all."""
        interpretation = self._interpretation
        repair = interpretation.repair
        if not self._every.isChecked() and self._field.isEnabled():
            if interpretation.people:
                self.look_up_many_requested.emit(interpretation.people)
                return
            if repair is not None:
                self._take_suggestion(repair)
                if repair.reason is SuggestionReason.LINK:
                    return  # a link fills the form and never searches
        self.look_up()

    def _take_suggestion(self, suggestion: Suggestion) -> None:
        start_request = self._interpretation.start_request
        if suggestion.reason is SuggestionReason.LINK and start_request is not None:
            self.link_accepted.emit(start_request)
            return
        self._touched = self._touched or suggestion.reason is SuggestionReason.OTHER_KIND
        self._kinds.set_kind(suggestion.kind)
        self._field.set_typed_text(suggestion.text, undoable=True)
        self._renew()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_country(self, place: QPoint) -> None:
        from desktop.lookup.widgets.country_menu import CountryMenu

        menu = CountryMenu(self._interpretation.national, self)
        menu.country_chosen.connect(self._take_country)
        menu.popup(place)

    def _take_country(self, code: str) -> None:
        self.set_region(code)
        self.country_chosen.emit(code)
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

    def _apply_masking(self) -> None:
        masking = Masking() if self._revealed else self._masking
        self._field.set_masking(masking)
        self._line.set_masking(masking)
        self._renew()
        self._describe_sent()

    def _note_typing(self) -> None:
        self._is_typing = True

    def _describe_sent(self) -> None:
        """Let screen readers hear what is sent; they read a description aloud each time it changes."""
        self._telling.stop()
        if self._field.accessibleDescription() != self._line.summary:
            self._field.setAccessibleDescription(self._line.summary)

    def _renew(self) -> None:
        """Interpret the text again, and show the result."""
        text, before = self._field.typed_text, self._interpretation
        interpretation = interpret(text, self._kinds.kind, region=self._region)
        suggested = interpretation.suggested_kind
        if suggested is not None and suggested is not self._kinds.kind and not self._touched:
            self._kinds.set_kind(suggested)
            interpretation = interpret(text, self._kinds.kind, region=self._region)
        if not text:
            self._revealed = False
        self._interpretation = interpretation
        self._show_interpretation()
        self._enable()
        if (interpretation.sent, interpretation.kind) != (before.sent, before.kind):
            self.text_changed.emit()

    def _show_interpretation(self) -> None:
        rows = self._line.rows
        many = None if self._field.typed_text else self._many
        if not self._usable and self._reason:
            self._line.show_sentence(self._reason)
        elif self._every.isChecked():
            self._line.show_every_form(self.current_queries, self._interpretation)
        elif many is not None:
            self._line.show_sentence(self._many_sentence(*many))
        else:
            self._line.show_interpretation(self._interpretation)
        if self._is_typing:
            self._telling.start()
        else:
            self._describe_sent()
        self._is_typing = False
        identity = self._kinds.kind is ParticipantKind.IDENTITY
        placeholder = (
            self.tr("Chat identity or email") if identity else self.tr("Phone number, WhatsApp address or email")
        )
        if many is not None:
            count = sum(many)
            placeholder = self.tr("%n participants", "", count)
        self._field.setPlaceholderText(placeholder)
        if self._line.rows != rows:
            self._relayout()

    def _many_sentence(self, addresses: int, identities: int) -> str:
        total = addresses + identities
        sentence = self.tr("Sends one lookup for each of %n participants.", "", total)
        kinds = self.tr("Addresses: {addresses}, identities: {identities}")
        return f"{sentence} {kinds.format(addresses=addresses, identities=identities)}"

    def _retranslate(self) -> None:
        self._renew()
        self._relayout()

    def _enable(self) -> None:
        has_account = self._usable or self._account.isEnabled()
        for part in (self._kinds, self._every, self._field, self._service):
            part.setEnabled(has_account)
        resource = self._interpretation.resource
        can_ask = self._interpretation.refusal is None or (resource is not None and resource.can_open)
        self._look_up.setEnabled(self._usable and can_ask)

    # Where the parts stand

    def sizeHint(self) -> QSize:
        return self._layout.size_hint()

    def minimumSizeHint(self) -> QSize:
        return self._layout.minimum_size()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._relayout()

    def changeEvent(self, event: QEvent) -> None:
        """Update the layout after a change of reading direction or of the buttons' font, which Qt announces late."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange}:
            self._relayout()

    def _update_metrics(self) -> None:
        self.updateGeometry()
        self._relayout()

    def _relayout(self) -> None:
        """Place every part for the current width."""
        self._layout.place()
        if self.sizeHint().height() != self.height():
            # The line may be lower in another shape, and higher at another width.
            self.updateGeometry()
        for label, box in zip(self._labels, (self._account, self._service), strict=True):
            label.move(box.pos())
            label.stackUnder(box)  # right before its box, where a screen reader looks for it
