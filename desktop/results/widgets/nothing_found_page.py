"""The page in the table's place when a lookup found nothing: the query, and what to try instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.design.action_row import ActionRow
from desktop.design.buttons import make_icon_button
from desktop.design.labels import TEXT2, ExactText, TextLabel
from desktop.design.measures import Measures
from desktop.design.scrolling_page import ScrollingPage, SectionHead, clear_layout
from desktop.participant.interpretation import SuggestionReason
from desktop.privacy.masking import Masking, Sensitivity
from desktop.twilio.types import ParticipantKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop.lookup.state import LookupRequest
    from desktop.participant.interpretation import Suggestion
    from desktop.twilio.types import ParticipantQuery

_MOST_EM = 50
_REASON_AT_MOST = 0.5
_CHANNEL_ICONS = (("whatsapp:", "whatsapp"), ("rcs:", "rcs"), ("messenger:", "chat"))


class NothingFoundPage(ScrollingPage):
    """Explains without blame that nothing was found and why that can be.

    Signals:
        query_chosen: the ParticipantQuery to look up instead.
        all_services_requested: look up in all services of the account.
        copied: what was put on the clipboard, as a sentence for the status line.
    """

    query_chosen = Signal(object)
    all_services_requested = Signal()
    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_MOST_EM, parent)
        self._masking = Masking()
        self._asked: list[tuple[ExactText, ParticipantQuery]] = []
        self._copies: list[QPushButton] = []
        self._rows: list[tuple[ActionRow, str, ParticipantQuery | None]] = []
        self.title = TextLabel(role="title", wrap=True)
        self.paragraph = TextLabel(colour=TEXT2, wrap=True)
        self._facts = QGridLayout()
        self._try = QWidget()
        self._list = QVBoxLayout()
        self.note = TextLabel(role="caption", colour=TEXT2, wrap=True)
        self._lay_out()

    def show_request(
        self,
        request: LookupRequest,
        offers: Sequence[Suggestion],
        account: str,
        scope: str,
        can_ask_all_services: bool,
        *,
        region: str = "",
        other_services: int = 0,
    ) -> None:
        """Show the request that found nothing.

        Args:
            request: the request.
            offers: what could be looked up instead, the likeliest first.
            account: the account's name.
            scope: the services of the request, in words such as ``Default service only``.
            can_ask_all_services: whether there are services that were not looked in.
            region: the region in words, such as ``United States (us1)``; the request's own word if empty.
            other_services: how many services were not looked in; 0 if that is not known.
        """
        kinds = {query.kind for query in request.queries}
        kind = request.queries[0].kind if len(kinds) == 1 else None
        self.title.setText(self._title(kind, len(request.queries)))
        self.paragraph.setText(
            self.tr("Twilio compares exactly, so a typo looks like an unknown participant. This was searched:")
        )
        self._show_facts(request, account, scope, region or request.region)
        self._show_offers(offers, kind)
        if can_ask_all_services:
            self._add_all_services(other_services)
        self._try.setVisible(bool(self._rows))
        self.note.setText(self._note(kind))
        self._show_texts()
        self._relayout()
        self.verticalScrollBar().setValue(0)

    def set_masking(self, masking: Masking) -> None:
        self._masking = masking
        self._show_texts()
        self._relayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Align the reasons anew."""
        super().resizeEvent(event)
        self._relayout()

    def measure(self) -> None:
        super().measure()
        if hasattr(self, "note"):
            self._update_metrics()
            self._size_copies()
            self._relayout()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self._try)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(SectionHead(lambda: self.tr("Try instead")))
        whole.addLayout(self._list)
        self._facts.setColumnStretch(1, 1)
        for part in (self.title, self.paragraph):
            self.column.addWidget(part)
        self.column.addLayout(self._facts)
        self.column.addWidget(self._try)
        self.column.addWidget(self.note)
        self._update_metrics()

    def _update_metrics(self) -> None:
        measures = Measures.of()
        self.column.setSpacing(3 * measures.u)
        self._facts.setHorizontalSpacing(5 * measures.u)
        self._facts.setVerticalSpacing(round(1.25 * measures.u))
        self._facts.setContentsMargins(0, 0, 0, 4 * measures.u)
        self._list.setContentsMargins(0, measures.u, 0, 0)
        self._list.setSpacing(round(0.5 * measures.u))

    def _title(self, kind: ParticipantKind | None, asked: int) -> str:
        if asked > 1:
            return self.tr("Nothing found for any of these {n} forms").format(n=asked)
        if kind is ParticipantKind.IDENTITY:
            return self.tr("Nothing found for this identity")
        return self.tr("Nothing found for this address")

    def _show_facts(self, request: LookupRequest, account: str, scope: str, region: str) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._asked, self._copies = [], []
        for query in request.queries:
            self._add_fact(self._kind_word(query.kind), self._exact(query))
        for name, value in (
            (self.tr("Account"), self._masking.shown(account, Sensitivity.PUBLIC)),
            (self.tr("Service"), self._masking.shown(scope, Sensitivity.PUBLIC)),
            (self.tr("Region"), region),
        ):
            shown = TextLabel(value, wrap=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._add_fact(name, shown)

    def _add_fact(self, name: str, value: QWidget) -> None:
        row = self._facts.count() // 2  # a grid never has fewer rows again than it had once
        self._facts.addWidget(TextLabel(name, colour=TEXT2), row, 0, Qt.AlignmentFlag.AlignTop)
        self._facts.addWidget(value, row, 1)

    def _exact(self, query: ParticipantQuery) -> QWidget:
        text = ExactText()
        self._asked.append((text, query))
        copy = make_icon_button("copy", lambda: self.tr("Copy this text"))
        self._copies.append(copy)
        self._size_copies()
        copy.clicked.connect(lambda _=False, query=query: self._copy(query))
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Measures.of().u)
        row.addWidget(text)
        row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        return box

    def _size_copies(self) -> None:
        measures = Measures.of()
        for copy in self._copies:
            copy.setFixedSize(measures.lh + 2 * measures.u, measures.lh)

    def _show_offers(self, offers: Sequence[Suggestion], asked: ParticipantKind | None) -> None:
        clear_layout(self._list)
        self._rows = []
        for offer in offers:
            query = offer.query
            prefix = "" if query.kind is asked else f"{query.kind.value} = "
            row = ActionRow(_icon_of(query), "", self._reason(offer))
            row.clicked.connect(lambda _=False, query=query: self.query_chosen.emit(query))
            self._rows.append((row, prefix, query))
            self._list.addWidget(row)

    def _add_all_services(self, others: int) -> None:
        reason = self.tr("Search all services of this account")
        if others == 1:
            reason = self.tr("Also search the other service of this account")
        elif others > 1:
            reason = self.tr("Also search the other {n} services of this account").format(n=others)
        row = ActionRow("list", self.tr("All services"), reason, exact=False)
        row.clicked.connect(self.all_services_requested)
        self._rows.append((row, "", None))
        self._list.addWidget(row)

    def _show_texts(self) -> None:
        for label, query in self._asked:
            label.setText(self._masking.shown(query.text, Sensitivity.PERSONAL))
        for row, prefix, offered in self._rows:
            if offered is not None:
                row.set_thing(prefix + self._masking.shown(offered.text, Sensitivity.PERSONAL))

    def _relayout(self) -> None:
        if not self._rows:
            return
        widest = max(row.thing_width() for row, _prefix, _query in self._rows)
        start = min(max(widest, 20 * Measures.of().em), round(self.column_width * _REASON_AT_MOST))
        for row, _prefix, _query in self._rows:
            row.set_reason_at(start)

    def _copy(self, query: ParticipantQuery) -> None:
        QGuiApplication.clipboard().setText(self._masking.copied(query.text, Sensitivity.PERSONAL))
        self.copied.emit(self.tr("Copied the searched text"))

    def _kind_word(self, kind: ParticipantKind) -> str:
        return self.tr("Identity") if kind is ParticipantKind.IDENTITY else self.tr("Address")

    def _note(self, kind: ParticipantKind | None) -> str:
        group = self.tr(
            "Group MMS: Twilio lists only participants with their own address. People who joined a group "
            "text through another number cannot be found."
        )
        if kind is ParticipantKind.IDENTITY:
            return self.tr("Identities are case-sensitive.") + " " + group
        return group

    def _reason(self, offer: Suggestion) -> str:
        if offer.reason is SuggestionReason.OTHER_KIND:
            if offer.kind is ParticipantKind.IDENTITY:
                return self.tr("If it was stored as a chat identity")
            return self.tr("If it was stored as an address")
        years = {
            SuggestionReason.OLDER_NUMBER: self.tr("The number before the country's renumbering in {year}"),
            SuggestionReason.NEWER_NUMBER: self.tr("The number since the country's renumbering in {year}"),
        }
        if offer.reason in years:
            return years[offer.reason].format(year=offer.since[:4])
        return self._reasons().get(offer.reason, "")

    def _reasons(self) -> dict[SuggestionReason, str]:
        return {
            SuggestionReason.E164: self.tr("The international form of this number"),
            SuggestionReason.OTHER_COUNTRY: self.tr("The international form of this number"),
            SuggestionReason.PREFIX: self.tr("The form Twilio uses"),
            SuggestionReason.INNER: self.tr("Only the participant in it"),
            SuggestionReason.LINK: self.tr("What the link says"),
            SuggestionReason.ALL_DIGITS: self.tr("Without the last digit, which may be an extension"),
            SuggestionReason.WITHOUT_HIDDEN: self.tr("Without the hidden characters"),
            SuggestionReason.SMALL_LETTERS: self.tr("In small letters"),
            SuggestionReason.FLEX: self.tr("The identity as Flex writes it, or the email address behind it"),
            SuggestionReason.ONE_LINE: self.tr("One of the pasted lines"),
            SuggestionReason.ONE_PERSON: self.tr("One of the pasted participants"),
            SuggestionReason.WHATSAPP: self.tr("The same number on WhatsApp"),
            SuggestionReason.RCS: self.tr("The same number on RCS"),
            SuggestionReason.PLAIN_NUMBER: self.tr("The plain number, for SMS and MMS"),
            SuggestionReason.OTHER_NUMBER: self.tr("Another form in which the country's mobile numbers are stored"),
        }


def _icon_of(query: ParticipantQuery) -> str:
    for prefix, name in _CHANNEL_ICONS:
        if query.text.startswith(prefix):
            return name
    if query.kind is ParticipantKind.IDENTITY:
        return "chat"
    return "mail" if "@" in query.text else "sms"
