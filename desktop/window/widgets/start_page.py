"""The page before the first lookup: introduction, first steps, and the participants of the demo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.design.action_row import ActionRow
from desktop.design.buttons import make_button
from desktop.design.chip import SuggestionChip
from desktop.design.icons import application_icon
from desktop.design.labels import TEXT2, TextLabel
from desktop.design.measures import Measures
from desktop.design.scrolling_page import ScrollingPage, SectionHead, clear_layout
from desktop.i18n.retranslation import follow_language
from desktop.privacy.masking import Masking, Sensitivity
from desktop.twilio.types import ParticipantKind, ParticipantQuery

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop.i18n.retranslation import Words


class Logo(QWidget):
    """The program's icon, three lines high."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = application_icon()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = 3 * Measures.of().lh
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        self._icon.paint(QPainter(self), QRectF(self.rect()).toRect())


class Examples(QWidget):
    """Examples of what can be typed."""

    def __init__(self) -> None:
        super().__init__()
        measures = Measures.of()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2 * measures.u)
        whole.addWidget(SectionHead(lambda: self.tr("What you can look up")))
        rows = QGridLayout()
        rows.setHorizontalSpacing(6 * measures.u)
        rows.setVerticalSpacing(measures.u)
        rows.setColumnStretch(1, 1)
        whole.addLayout(rows)
        for place, (example, meaning) in enumerate(self._lines()):
            shown = TextLabel(example, role="fixed")
            shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            rows.addWidget(shown, place, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(TextLabel(meaning, colour=TEXT2, wrap=True), place, 1)

    def _lines(self) -> tuple[tuple[str, Words], ...]:
        return (
            (
                "+14155550142",
                lambda: self.tr("A phone number with country code. Other spellings are converted on request."),
            ),
            ("whatsapp:+14155550142", lambda: self.tr("The same number on WhatsApp")),
            ("rcs:+14155550142", lambda: self.tr("The same number on RCS")),
            ("name@example.com", lambda: self.tr("An email address, or an identity that looks like one")),
            ("ines.okafor", lambda: self.tr("A chat identity, case-sensitive")),
        )


StartMode = Literal["first", "demo", "ready"]
"""``first``: no account yet · ``demo``: in the demo account, nothing asked yet · ``ready``: an account is there."""

_MOST_EM = 60

_TWO_COLUMNS_FROM_EM = 56

_ERROR_EXAMPLES = ("error-401", "error-429", "error-cut")


class ListedParticipant(Protocol):
    """What the page shows of a participant of the demo."""

    @property
    def key(self) -> str:
        """Return the key of its reason in translated texts."""

    @property
    def query(self) -> ParticipantQuery:
        """Return the query of its row."""

    @property
    def icon(self) -> str:
        """Return the name of its icon."""

    @property
    def count(self) -> int:
        """Return how many conversations are found."""


class StartPage(ScrollingPage):
    """The page in the window at the start; no pop-up, no wizard.

    Signals:
        add_account_requested: ``Add account…``.
        demo_requested: ``Try the demo``.
        demo_participant_chosen: the ParticipantQuery to look up in the demo account.
    """

    add_account_requested = Signal()
    demo_requested = Signal()
    demo_participant_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_MOST_EM, parent)
        self._masking = Masking()
        self._rows: list[tuple[ActionRow, ParticipantQuery]] = []
        self._participants: tuple[ListedParticipant, ...] = ()
        self._mode: StartMode = "first"
        self._account_name = ""
        self._chips: list[SuggestionChip] = []
        self._columns = 0
        self.logo = Logo()
        self.title = TextLabel(role="title", wrap=True)
        self.paragraph = TextLabel(colour=TEXT2, wrap=True)
        self.add_account = make_button(lambda: self.tr("Add account…"), "primary", icon_name="plus")
        self.try_demo = make_button(lambda: self.tr("Try the demo"))
        self.keyring_note = TextLabel(lambda: self.tr("Secrets stay in your system keyring."), colour=TEXT2, wrap=True)
        self.add_account.clicked.connect(self.add_account_requested)
        self.try_demo.clicked.connect(self.demo_requested)
        self._examples = Examples()
        self._demo = self._make_demo()
        self._lay_out()
        self.set_mode("first")
        follow_language(self._retranslate)

    def set_participants(self, participants: Sequence[ListedParticipant]) -> None:
        """Set the participants of the demo, down the first column, then down the second."""
        if tuple(participants) == self._participants:
            return
        self._participants = tuple(participants)
        clear_layout(self._list)
        self._columns = 0
        self._rows = []
        for one in participants:
            row = ActionRow(one.icon, "", self._reason(one), stacked=True)
            row.clicked.connect(lambda _=False, query=one.query: self.demo_participant_chosen.emit(query))
            self._rows.append((row, one.query))
        self._show_things()
        self._arrange()
        self._order_keys()

    def set_mode(self, mode: StartMode, account_name: str = "") -> None:
        """Set the purpose of the page; ``account_name`` is needed where an account is there."""
        self._mode, self._account_name = mode, account_name
        self.logo.setVisible(mode == "first")
        self._button_row.setVisible(mode == "first")
        self._demo.setVisible(mode != "ready")
        self._examples.setVisible(mode == "ready")
        if mode == "first":
            self.title.setText(self.tr("Find every conversation of one participant"))
            self.paragraph.setText(
                self.tr(
                    "Enter a phone number, an address or a chat identity. Convolook finds every conversation of "
                    "this participant in Twilio Conversations (classic), sorted, readable and ready to copy. It "
                    "only reads."
                )
            )
        elif mode == "demo":
            self.title.setText(self.tr("The demo account"))
            self.paragraph.setText(
                self.tr(
                    "An invented support team with invented customers. It answers like Twilio but works offline: "
                    "nothing is sent or stored."
                )
            )
        else:
            self.title.setText(self._masking.shown(account_name, Sensitivity.PUBLIC))
            self.paragraph.setText(
                self.tr(
                    "Type or paste a participant above and press Enter. The line below the field shows the exact "
                    "text that is sent, because Twilio compares exactly."
                )
            )

    def disable_demo(self, reason: str) -> None:
        """Disable everything that leads into the demo account; ``reason`` is told by tool tips."""
        for part in (self.try_demo, self._demo):
            part.setEnabled(False)
            part.setToolTip(reason)

    def set_masking(self, masking: Masking) -> None:
        """Set whether the demo's participants are hidden."""
        self._masking = masking
        self._show_things()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def measure(self) -> None:
        """Update the measures of the font."""
        super().measure()
        if hasattr(self, "_head"):
            self._space()
            self._arrange()

    def _lay_out(self) -> None:
        self._button_row = QWidget()
        self._buttons = QHBoxLayout(self._button_row)
        for widget in (self.add_account, self.try_demo):
            widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            self._buttons.addWidget(widget)
        self._buttons.addSpacing(2 * Measures.of().u)
        self._buttons.addWidget(self.keyring_note, 1)
        self._texts = QVBoxLayout()
        self._texts.setSpacing(0)
        self._head = QHBoxLayout()
        self.column.addLayout(self._head)
        self._head.addWidget(self.logo, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addLayout(self._texts, 1)
        self._texts.addWidget(self.title)
        self._texts.addWidget(self.paragraph)
        self._texts.addWidget(self._button_row)
        self.column.addWidget(self._demo)
        self.column.addWidget(self._examples)
        self._space()

    def _make_demo(self) -> QWidget:
        demo = QWidget()
        self._demo_head = SectionHead(
            lambda: self.tr("Demo participants"),
            lambda: self.tr("Click to look one up. Offline, nothing stored."),
        )
        self._list = QGridLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setVerticalSpacing(0)
        self._foot = TextLabel(
            lambda: self.tr("Most other texts find nothing in the demo. These show failures:"),
            role="caption",
            colour=TEXT2,
            wrap=True,
        )
        self._errors = QHBoxLayout()
        whole = QVBoxLayout(demo)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._demo_head)
        whole.addLayout(self._list)
        whole.addWidget(self._foot)
        whole.addLayout(self._errors)
        for text in _ERROR_EXAMPLES:
            chip = SuggestionChip(text)
            query = ParticipantQuery(ParticipantKind.IDENTITY, text)
            chip.clicked.connect(lambda _=False, query=query: self.demo_participant_chosen.emit(query))
            self._errors.addWidget(chip)
            self._chips.append(chip)
        self._errors.addStretch(1)
        return demo

    def _space(self) -> None:
        measures = Measures.of()
        self._head.setSpacing(5 * measures.u)
        self._texts.setSpacing(measures.u)
        self._buttons.setContentsMargins(0, 4 * measures.u, 0, 0)
        self._buttons.setSpacing(2 * measures.u)
        self._list.setHorizontalSpacing(6 * measures.u)
        self._errors.setSpacing(2 * measures.u)
        self.column.setSpacing(7 * measures.u)

    def _arrange(self) -> None:
        columns = 2 if self.column_width >= _TWO_COLUMNS_FROM_EM * Measures.of().em else 1
        if columns == self._columns:
            return
        self._columns = columns
        height = -(-len(self._rows) // columns) or 1
        for place, (row, _query) in enumerate(self._rows):
            self._list.addWidget(row, place % height, place // height)
        for column in range(2):
            self._list.setColumnStretch(column, 1 if column < columns else 0)

    def _order_keys(self) -> None:
        """Set the order of Tab: down the rows before the chips below them, though those were created first."""
        before: QWidget = self.try_demo
        for one in (*(row for row, _query in self._rows), *self._chips):
            QWidget.setTabOrder(before, one)
            before = one

    def _show_things(self) -> None:
        for row, query in self._rows:
            row.set_thing(self._masking.shown(query.text, Sensitivity.PERSONAL))

    def _retranslate(self) -> None:
        for (row, _query), one in zip(self._rows, self._participants, strict=True):
            row.set_reason(self._reason(one))
        self.set_mode(self._mode, self._account_name)

    def _reason(self, one: ListedParticipant) -> str:
        reason = self._reasons().get(one.key, "")
        if not one.count:
            return reason
        count = self.tr("1 conversation") if one.count == 1 else self.tr("{n} conversations").format(n=one.count)
        return f"{reason} · {count}" if reason else count

    def _reasons(self) -> dict[str, str]:
        return {
            "sms": self.tr("Four numbers, three held"),
            "whatsapp": self.tr("The busy customer"),
            "chat": self.tr("Chat identity, two services"),
            "many": self.tr("Enough for many pages"),
            "bsuid": self.tr("WhatsApp user without a number"),
            "rcs": self.tr("RCS"),
            "email": self.tr("Email, identity or address?"),
            "group-mms": self.tr("Group MMS, found only in part"),
            "script": self.tr("Name in another script"),
            "mexico": self.tr("Mexico, stored the old way"),
            "nothing": self.tr("Nothing found: see the suggestions"),
            "odd": self.tr("Every odd value the API can return"),
        }
