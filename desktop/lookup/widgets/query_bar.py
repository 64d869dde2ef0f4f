"""The query bar: kind, search field, Look up and Stop, account and service, and the line of the interpretation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QMenu, QSizePolicy, QStyle, QWidget

from desktop.design.buttons import make_button, make_icon_button, set_icon
from desktop.design.measures import Measures, follow_font
from desktop.design.row_layout import Row
from desktop.design.segmented_control import SegmentedControl
from desktop.i18n.retranslation import follow_language, say
from desktop.i18n.territories import territories
from desktop.lookup.widgets.interpretation_line import InterpretationLine
from desktop.lookup.widgets.participant_field import ParticipantField
from desktop.lookup.widgets.scope_boxes import AccountBox, BuddyLabel, ServiceBox
from desktop.participant import phone_numbers
from desktop.participant.interpretation import SuggestionReason, every_form, interpret
from desktop.privacy.masking import Masking
from desktop.twilio.types import ParticipantKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QResizeEvent

    from desktop.lookup.state import LookupState
    from desktop.participant.interpretation import Interpretation, Suggestion
    from desktop.twilio.types import ParticipantQuery, Service, ServiceScope


_ONE_ROW_EM = 64
"""From this width on, account and service stand in the first row; in a narrower window they take the second one, and
the interpretation line as many as it needs below."""

_WIDE_FIELD_EM = 19
"""In one row with account and service, the field has this width before those get all they want."""

_LEAST_BOXES_EM = 14

"""Both together have this width at least, so that a number with its channel is whole in the field."""

_LEAST_BOX_EM = 8
"""Account and service are cut to this width before they take one more row."""

_TELL_MS = 600
"""How long typing must rest before screen readers hear what is sent; else they would say it after each key."""
_COMPACT_BELOW_LH = 44
"""A lower window has a body of less than 36 lines."""


class QueryBar(QWidget):
    """Turns what the agent types into queries; never changes a text unasked, never sends anything while one types.

    The first row is controls, the second one the interpretation line. The toggle for every form is under the two
    kinds, where the second row is empty otherwise; in a narrow window it is beside them.

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
        resource_requested(Resource): what a pasted SID or link names is to be opened.
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
        follow_font(self._take_font)
        self._region: str | None = None
        self._masking = Masking()
        self._revealed = False
        self._touched = False
        self._low = False
        self._usable = True
        self._many: tuple[int, int] | None = None
        """Addresses and identities of the lookup of many that is shown."""
        self._reason = ""
        self._interpretation = interpret("", ParticipantKind.ADDRESS, region=None)
        self._connect_parts()
        self._renew()
        follow_language(self._reword)

    def _make_parts(self) -> None:
        self._back = make_icon_button("back", lambda: self.tr("Back"), self)
        self._forward = make_icon_button("forward", lambda: self.tr("Forward"), self)
        self.set_history(can_go_back=False, can_go_forward=False)
        self._kinds = SegmentedControl(self)
        self._identity = self._kinds.add(lambda: self.tr("Identity"))
        self._address = self._kinds.add(lambda: self.tr("Address"))
        self._address.setChecked(True)
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
        self._is_setting_kind = False
        self._account = AccountBox(self)
        self._service = ServiceBox(self)
        self._labels = [
            BuddyLabel(lambda: self.tr("Account"), self._account, self),
            BuddyLabel(lambda: self.tr("Service"), self._service, self),
        ]
        order = (
            self._back,
            self._forward,
            self._identity,
            self._address,
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
        for button in self._kinds.buttons:
            button.clicked.connect(self._take_toggle)
        self._identity.toggled.connect(self._take_toggle_unless_set)  # a screen reader's action toggles without a click
        self._every.toggled.connect(self._renew)
        self._every.toggled.connect(self.arrange)
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

    # What the window tells the bar

    def set_accounts(self, accounts: Sequence[tuple[str, str | None]], current: str | None) -> None:
        """Set the accounts by name, each with the colour of its mark, and the current one."""
        self._account.set_accounts(accounts, current)
        self.arrange()

    def set_services(self, services: Sequence[Service], current: ServiceScope) -> None:
        """Set the account's known services, and the current scope."""
        self._service.set_services(services, current)
        self.arrange()

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
            self._check(kind)
        self._every.setChecked(False)
        self._revealed = False
        self._field.set_typed_text(text)
        self._apply_masking()

    def set_kind(self, kind: ParticipantKind) -> None:
        """Set the toggle as the agent's own choice."""
        self._touched = True
        self._every.setChecked(False)
        self._check(kind)
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
        if low is not self._low:
            self._low = low
            self.updateGeometry()
            self.arrange()

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
        return () if self._interpretation.query is None else (self._interpretation.query,)

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
        self._check(suggestion.kind)
        self._field.set_typed_text(suggestion.text, undoable=True)
        self._renew()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_country(self, place: QPoint) -> None:
        """Open a menu of the countries in which the number is valid."""
        menu = QMenu(self)
        menu.setObjectName("countries")
        menu.aboutToHide.connect(menu.deleteLater)
        codes = set(phone_numbers.regions_of(self._interpretation.national))
        for name, code in territories():
            if code in codes:
                action = menu.addAction(f"{name} (+{phone_numbers.calling_code(code)})")
                action.triggered.connect(lambda _=False, code=code: self._take_country(code))
        if not codes:
            menu.addAction(self.tr("This number exists in no country")).setEnabled(False)
        menu.popup(place)

    def _take_country(self, code: str) -> None:
        self.set_region(code)
        self.country_chosen.emit(code)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_toggle_unless_set(self) -> None:
        if not self._is_setting_kind:
            self._take_toggle()

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
        self._is_setting_kind = True
        (self._identity if kind is ParticipantKind.IDENTITY else self._address).setChecked(True)
        self._is_setting_kind = False

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
        interpretation = interpret(text, self._kind, region=self._region)
        suggested = interpretation.suggested_kind
        if suggested is not None and suggested is not self._kind and not self._touched:
            self._check(suggested)
            interpretation = interpret(text, self._kind, region=self._region)
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
        identity = self._kind is ParticipantKind.IDENTITY
        placeholder = (
            self.tr("Chat identity or email") if identity else self.tr("Phone number, WhatsApp address or email")
        )
        if many is not None:
            count = sum(many)
            placeholder = self.tr("%n participants", "", count)
        self._field.setPlaceholderText(placeholder)
        if self._line.rows != rows:
            self.arrange()

    def _many_sentence(self, addresses: int, identities: int) -> str:
        total = addresses + identities
        sentence = self.tr("Sends one lookup for each of %n participants.", "", total)
        kinds = self.tr("Addresses: {addresses}, identities: {identities}")
        return f"{sentence} {kinds.format(addresses=addresses, identities=identities)}"

    def _reword(self) -> None:
        self._renew()
        self.arrange()

    def _enable(self) -> None:
        has_account = self._usable or self._account.isEnabled()
        for part in (self._kinds, self._every, self._field, self._service):
            part.setEnabled(has_account)
        resource = self._interpretation.resource
        can_ask = bool(self.current_queries) or (resource is not None and resource.can_open)
        self._look_up.setEnabled(self._usable and can_ask)

    # Where the parts stand

    def sizeHint(self) -> QSize:
        """Return the height of two rows, or more as the interpretation line needs."""
        measures = Measures.of()
        return QSize(_ONE_ROW_EM * measures.em, self._line_top() + self._line.sizeHint().height() + self._foot)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the narrowest window."""
        return QSize(38 * Measures.of().em, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Update the layout after a change of reading direction or of the buttons' font, which Qt announces late."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange}:
            self.arrange()

    def _take_font(self) -> None:
        self.updateGeometry()
        self.arrange()

    def arrange(self) -> None:
        """Place every part for the current width."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        set_icon(self._back, "forward" if mirrored else "back")
        set_icon(self._forward, "back" if mirrored else "forward")
        measures = Measures.of()
        is_wide = self._is_wide
        left, right = measures.margin, self.width() - measures.margin
        first_row = QRect(left, self._top, right - left, measures.control)
        if is_wide:
            line_left = self._place_wide(first_row)
        else:
            line_left = left
            self._place_narrow(first_row)
        is_compact = self.window().height() < _COMPACT_BELOW_LH * measures.lh
        line = QRect(line_left, self._line_top(), right - line_left, self._line.sizeHint().height())
        self._put(self._line, line)
        self._line.set_shape(wraps=not is_wide, compact=is_compact, low=self._low)
        line.setHeight(self._line.sizeHint().height())
        self._put(self._line, line)
        if self.sizeHint().height() != self.height():
            # The line may be lower in another shape, and higher at another width.
            self.updateGeometry()
        for label, box in zip(self._labels, (self._account, self._service), strict=True):
            label.move(box.pos())
            label.stackUnder(box)  # right before its box, where a screen reader looks for it

    def _place_wide(self, row: QRect) -> int:
        """Place all controls in the first row, and the toggle for every form below the kinds.

        Returns:
            Where the interpretation line begins in the second row.
        """
        measures = Measures.of()
        boxes = [self._account, self._service]
        wanted = sum(box.sizeHint().width() for box in boxes) + measures.gap
        width = min(wanted, self._room_for_boxes())
        # Their arrows stand at their very end, so the box may reach into the margin.
        place = QRect(row.right() + 1 - width, row.top(), width, row.height())
        Row(boxes, measures.gap).place(place, boxes[::-1], self.rect())
        row = row.adjusted(0, 0, -(width + measures.margin), 0)
        ways_width = self._place_ways(row)
        kinds_width = self._kinds.sizeHint().width()
        kinds_left = row.left() + ways_width + measures.gap
        self._put(self._kinds, QRect(kinds_left, row.top(), kinds_width, row.height()))
        field_left = kinds_left + kinds_width + measures.gap
        self._place_field(row.adjusted(field_left - row.left(), 0, 0, 0))
        self._every.show()
        size = self._every.sizeHint()
        top = self._second_row_top() + (self._line.row_height - size.height()) // 2
        self._put(self._every, QRect(row.left(), top, size.width(), size.height()))
        return max(field_left, row.left() + size.width() + measures.gap)

    def _place_narrow(self, row: QRect) -> None:
        """Place the field alone in the first row, and kind, account and service in the rows below."""
        measures = Measures.of()
        ways_width = self._place_ways(row)
        self._place_field(row.adjusted(ways_width + measures.gap, 0, 0, 0))
        top = self._second_row_top()
        rows = self._rows_below(row.width())
        for below in rows:
            room = QRect(row.left(), top, row.width(), measures.control)
            below.place(room, (), self.rect())
            top += measures.control + self._gap
        if not any(self._every in below for below in rows):
            self._every.hide()

    def _rows_below(self, width: int) -> list[Row]:
        """Return the rows below the field in a narrow window."""
        parts = [self._kinds, self._every, self._account, self._service]
        rows = self._wrapped(parts, width)
        if self._low and len(rows) > 1 and not self._every.isChecked():
            rows = self._wrapped([part for part in parts if part is not self._every], width)
        return rows

    def _wrapped(self, parts: Sequence[QWidget], width: int) -> list[Row]:
        """Return parts in one row, account and service cut if need be, or in as many rows as they need."""
        measures = Measures.of()
        tight = Row(parts, measures.gap)
        for box in (self._account, self._service):
            tight.limit(box, _LEAST_BOX_EM * measures.em)
        whole = Row(parts, measures.gap)
        return [tight] if tight.width() <= width < whole.width() else whole.wrapped(width)

    def _room_for_boxes(self) -> int:
        """Return the width of account and service in the first row: they are elided before the field is narrowed."""
        measures = Measures.of()
        controls = (self._back, self._forward, self._kinds, self._look_up, self._stop)
        used = sum(part.sizeHint().width() for part in controls) + 3 * measures.gap + 3 * measures.margin
        return max(
            _LEAST_BOXES_EM * measures.em, min(27 * measures.em, self.width() - used - _WIDE_FIELD_EM * measures.em)
        )

    def _place_ways(self, row: QRect) -> int:
        """Place Back and Forward at the beginning of a row; return their width."""
        ways = Row([self._back, self._forward], 0)
        ways.place(QRect(row.left(), row.top(), ways.width(), row.height()), (), self.rect())
        return ways.width()

    def _place_field(self, row: QRect) -> None:
        """Place the field and the buttons after it in the rest of a row."""
        measures = Measures.of()
        buttons = Row([self._look_up, self._stop], measures.gap)
        left = row.right() + 1 - buttons.width()
        buttons.place(QRect(left, row.top(), buttons.width(), row.height()), (), self.rect())
        self._put(self._field, QRect(row.left(), row.top(), max(0, left - measures.gap - row.left()), row.height()))

    def _put(self, part: QWidget, box: QRect) -> None:
        part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))

    @property
    def _is_wide(self) -> bool:
        return self.width() >= _ONE_ROW_EM * Measures.of().em

    def _second_row_top(self) -> int:
        return self._top + Measures.of().control + self._gap

    def _line_top(self) -> int:
        """Return the top of the interpretation line: of the second row, or below the rows of a narrow window."""
        rows = 0 if self._is_wide else len(self._rows_below(self.width() - 2 * Measures.of().margin))
        return self._second_row_top() + rows * (Measures.of().control + self._gap)

    @property
    def _top(self) -> int:
        return _u(1 if self._low else 2)

    @property
    def _gap(self) -> int:
        return _u(0.75 if self._low else 1.75)

    @property
    def _foot(self) -> int:
        return _u(1.25 if self._low else 2.5)


def _u(units: float) -> int:
    return round(units * Measures.of().u)
