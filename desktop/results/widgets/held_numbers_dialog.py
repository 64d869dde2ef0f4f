"""The dialog that lists the own numbers held by an open conversation, and by which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from desktop.design.dialog import PlainDialog, PlainTable
from desktop.design.labels import TEXT2, TextLabel
from desktop.i18n.retranslation import follow_language
from desktop.privacy.masking import Sensitivity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.privacy.masking import Masking
    from desktop.results.held_numbers import OwnNumber
    from desktop.twilio.rows import ParticipantConversation

_LONGEST = 120


class HeldTable(PlainTable):
    """The table of own numbers; Ctrl+C copies the SID of the row, Enter goes to its conversation."""

    copy_requested = Signal()
    open_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the SID on Ctrl+C, or emit the conversation on Enter."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open_requested.emit()
        else:
            super().keyPressEvent(event)


class HeldNumbersDialog(PlainDialog):
    """Shows the pairs of own number and address, the held ones with their conversations.

    Signals:
        conversation_chosen(object): the ``ParticipantConversation`` that is to be shown in the table.
        open_ones_requested(): only conversations that are not closed are to be shown in the table.
        copied(str): what was copied, as a sentence.
    """

    conversation_chosen = Signal(object)
    open_ones_requested = Signal()
    copied = Signal(str)

    def __init__(
        self, pairs: Sequence[OwnNumber], masking: Masking, *, is_complete: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(lambda: self.tr("Held Numbers"), parent)
        self._pairs, self._masking, self._is_complete = pairs, masking, is_complete
        self._lines: list[tuple[OwnNumber, ParticipantConversation | None]] = [
            (pair, holder) for pair in pairs for holder in (pair.holders or (None,))
        ]
        self.sentence = TextLabel(role="strong", wrap=True)
        self.explanation = TextLabel(colour=TEXT2, wrap=True)
        self.table = HeldTable(self._headers, self._rows, lambda: self.tr("Held Numbers"), fixed={2})
        self.table.setWordWrap(False)
        self.table.copy_requested.connect(self._copy_sid)
        self.table.open_requested.connect(self._choose)
        self.table.itemDoubleClicked.connect(self._choose)
        self.table.itemSelectionChanged.connect(self._enable)
        self.copy = self.add_button(lambda: self.tr("Copy SID"))
        self.copy.clicked.connect(self._copy_sid)
        self.note = self.add_button(lambda: self.tr("Copy as note"))
        self.note.clicked.connect(self._copy_note)
        self.only_open = self.add_button(lambda: self.tr("Show only open"))
        self.only_open.clicked.connect(self._show_open)
        self.show_row = self.add_button(lambda: self.tr("Show in table"), primary=True)
        self.show_row.clicked.connect(self._choose)
        self.set_body(self.sentence, self.explanation, self.table)
        self._describe()
        follow_language(self._describe)
        if self._lines:
            self.table.selectRow(0)
            self.table.setFocus()
        self._enable()
        self.set_size(70, min(36, 18 + len(self._lines) * 2.2))

    def set_masking(self, masking: Masking) -> None:
        """Set whether numbers and names are hidden."""
        self._masking = masking
        self._describe()

    @property
    def held(self) -> int:
        """Return the number of held own numbers."""
        return sum(pair.is_held for pair in self._pairs)

    # Words

    def _describe(self) -> None:
        self.sentence.setText(self._sentence())
        parts = []
        if self.held:
            parts.append(
                self.tr(
                    "Twilio refuses a new conversation between this address and a held number (50416, 80102) "
                    "until the conversation that holds it is closed."
                )
            )
        if self._pairs and not self._is_complete:
            parts.append(self.tr("Not all conversations are loaded. More numbers may be held."))
        self.explanation.setText(" ".join(parts))
        self.explanation.setVisible(bool(parts))
        self.table.fill()

    def _sentence(self) -> str:
        if not self._pairs:
            return self.tr("These conversations use none of your numbers. Look up the customer's address.")
        if not self.held:
            return self.tr("None of your numbers is held. You can start a new conversation with each of them.")
        if self.held == 1:
            return self.tr("An open conversation holds 1 of your {n} numbers.").format(n=len(self._pairs))
        return self.tr("Open conversations hold {held} of your {n} numbers.").format(held=self.held, n=len(self._pairs))

    def _headers(self) -> tuple[str, ...]:
        return self.tr("Own number"), self.tr("State"), self.tr("Conversation SID"), self.tr("Friendly name")

    def _rows(self) -> list[tuple[str, ...]]:
        addresses = {pair.address for pair in self._pairs}
        rows: list[tuple[str, ...]] = []
        for pair, holder in self._lines:
            own = self._masking.shown(pair.own_number[:_LONGEST], Sensitivity.PERSONAL)
            if len(addresses) > 1:
                own = f"{own} ↔ {self._masking.shown(pair.address[:_LONGEST], Sensitivity.PERSONAL)}"
            if holder is None:
                rows.append((own, self.tr("free"), "–", ""))
                continue
            name = (holder.conversation_friendly_name or "")[:_LONGEST]
            state = self._masking.shown((holder.conversation_state or "–")[:24], Sensitivity.PUBLIC)
            sid = self._masking.shown((holder.conversation_sid or "–")[:64], Sensitivity.PUBLIC)
            shown = self._masking.shown(name, Sensitivity.PERSONAL, holder.key) if name else self.tr("no name")
            rows.append((own, self.tr("held: {state}").format(state=state), sid, shown))
        return rows

    # What is done

    @property
    def _chosen(self) -> ParticipantConversation | None:
        row = self.table.currentRow()
        return self._lines[row][1] if 0 <= row < len(self._lines) else None

    def _enable(self) -> None:
        for button in (self.copy, self.show_row):
            button.setEnabled(self._chosen is not None)
        self.note.setEnabled(bool(self._pairs))
        self.only_open.setEnabled(bool(self.held))

    def _choose(self) -> None:
        if self._chosen is not None:
            self.conversation_chosen.emit(self._chosen)
            self.close()

    def _show_open(self) -> None:
        self.open_ones_requested.emit()
        self.close()

    def _copy_sid(self) -> None:
        if self._chosen is not None:
            sid = self._masking.copied(self._chosen.conversation_sid or "", Sensitivity.PUBLIC)
            QGuiApplication.clipboard().setText(sid)
            self.copied.emit(self.tr("Copied the conversation SID"))

    def _copy_note(self) -> None:
        lines = [self._sentence(), *("\t".join(row) for row in (self._headers(), *self._rows()))]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.copied.emit(self.tr("Copied the held numbers"))
