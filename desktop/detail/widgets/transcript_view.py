"""The messages of a conversation as a chat: the newest visible, earlier ones on scrolling up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from desktop.design.buttons import make_button
from desktop.design.dialog import PlainDialog
from desktop.design.labels import TEXT2, Hairline, TextLabel
from desktop.design.measures import Measures, font
from desktop.design.painting import text_width
from desktop.design.wrapping_row import WrappingRow
from desktop.detail.transcript import Delivery
from desktop.detail.transcript_export import TranscriptFormat, transcript_text
from desktop.detail.transcript_model import ENTRY_ROLE, TranscriptModel
from desktop.detail.widgets.raw_view import RawView
from desktop.detail.widgets.transcript_list import TranscriptList
from desktop.i18n.retranslation import follow_language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtPrintSupport import QPrinter

    from desktop.detail.transcript import Entry, Receipt
    from desktop.i18n.retranslation import Words
    from desktop.i18n.time_mode import TimeMode
    from desktop.privacy.masking import Masking

_PAPER_PT = 10.0
_COUNT_EM = 12
"""Least width for the count beside the buttons; a longer one wraps."""


def _untitled() -> str:
    return ""


class TranscriptView(QWidget):
    """The list, above it how much of the conversation is loaded and the actions for all of it.

    Signals:
        said: what was just done, as a sentence for the status line.
        earlier_requested: earlier messages are to be loaded.
        receipts_requested: SID of the message whose receipts are to be loaded.
        message_requested: SID of the message that is to be opened alone.
        reveal_requested: the name under which masking reveals a message.
        save_requested: path and text of a file to be written; the user agreed to replace what is there.
        lookup_requested: a ``ParticipantQuery`` for the author of a message.
        found: number of the current match, and of all.
    """

    said = Signal(str)
    earlier_requested = Signal()
    receipts_requested = Signal(str)
    message_requested = Signal(str)
    reveal_requested = Signal(object)
    save_requested = Signal(str, str)
    lookup_requested = Signal(object)
    found = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TranscriptModel(self)
        self.list = TranscriptList(self.model)
        self._title: Words = _untitled
        self._can_load_earlier = self._is_loading = False
        self._problem = self._sid = ""
        self._may_save = True
        self._is_filled = self._is_head_away = False
        self._needle = ""
        self._matches: list[int] = []
        self._match = 0
        self._found = ""
        """The current match, as received."""
        self._folder = ""
        self._menu = QMenu(self)
        self._count = TextLabel("", role="caption", colour=TEXT2, wrap=True)
        self._note = TextLabel("", role="caption", colour=TEXT2, wrap=True)
        self._note.hide()
        self._earlier = make_button(lambda: self.tr("Load earlier"), "quiet")
        self._more = make_button(lambda: self.tr("Transcript"), "quiet", icon_name="down")
        self._more.clicked.connect(self._open_actions)
        self._earlier.clicked.connect(self._ask_earlier)
        self.list.top_reached.connect(self._ask_earlier)
        self.list.menu_requested.connect(self._open_menu)
        self.list.copy_requested.connect(self.copy)
        self.setFocusProxy(self.list)
        self._buttons = WrappingRow((self._earlier, self._more), trailing=True)
        self.head = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.head)
        self._hairline = Hairline()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._note)
        self._row.addWidget(self._count, 1)
        self._row.addWidget(self._buttons)
        column.addWidget(self._hairline)
        column.addWidget(self.list, 1)
        self._update_metrics()
        follow_language(self._show_count)

    def show_entries(
        self,
        entries: list[Entry],
        *,
        title: Words,
        has_earlier: bool,
        is_loading: bool,
        problem: str = "",
        sid: str = "",
    ) -> None:
        """Show messages; ``problem`` explains why earlier ones or names could not be loaded.

        ``title`` is called whenever a copy is made, and is masked as it is shown then. ``sid`` is the conversation's.
        """
        self._is_filled = True
        self._sid = sid
        self._title, self._can_load_earlier, self._is_loading, self._problem = title, has_earlier, is_loading, problem
        self.model.set_entries(entries)
        self._show_count()

    def clear(self) -> None:
        """Remove the messages: nobody reads them any more."""
        if self._is_filled:
            self._is_filled = self._can_load_earlier = False
            self._title, self._problem, self._sid, self._found = _untitled, "", "", ""
            self.model.set_entries([])
            for label in (self._count, self._note):
                label.setText("")
            self._note.hide()

    def show_receipts(self, message_sid: str, receipts: Sequence[Receipt]) -> None:
        """Show the receipts of one message, and announce their codes."""
        self.model.set_receipts(message_sid, receipts)
        entry = next((one for one in self.model.entries if one.sid == message_sid), None)
        if entry is not None:
            self.said.emit(self.tr("Delivery: {words}").format(words=self.model.delivery(entry)))

    def set_masking(self, masking: Masking) -> None:
        self.model.set_masking(masking)
        self.list.scheduleDelayedItemsLayout()

    def set_saving_allowed(self, *, allowed: bool) -> None:
        """Set whether messages can be saved and printed, which an organisation may forbid."""
        self._may_save = allowed

    def set_time_mode(self, mode: TimeMode) -> None:
        self.model.set_time_mode(mode)

    def least_head_width(self) -> int:
        """Return the width of the button that opens the actions: the rest of the row is in its menu, too."""
        return self._more.sizeHint().width()

    def set_head_away(self, *, away: bool) -> None:
        """Set whether the button of the row is shown elsewhere; otherwise put the whole row back in its place."""
        self._is_head_away = away
        for widget in (self._count, self._earlier):
            widget.setHidden(away)
        if not away:
            self._column.insertWidget(0, self.head)
        self._update_metrics()

    def copy(self) -> None:
        """Copy the selected messages as text."""
        rows = sorted(index.row() for index in self.list.selectedIndexes())
        entries = [self.model.entries[row] for row in rows]
        if entries:
            text = transcript_text(self.model, entries, TranscriptFormat.TEXT, "")
            self._copy(text, self.tr("Copied %n messages", "", len(entries)))

    def copy_all(self) -> None:
        """Copy the loaded part of the transcript as text, with the same head as in a file."""
        self._copy(self.text(TranscriptFormat.TEXT), self.tr("Copied the transcript"))

    def text(self, wanted: TranscriptFormat) -> str:
        """Return the loaded part of the transcript in a format; below its title what is missing, and the time zone."""
        note = " · ".join(
            part for part in (self._sid, self._count.text(), self.model.texts.zones(self.model.entries)) if part
        )
        return transcript_text(self.model, self.model.entries, wanted, self._title(), note)

    def ask_place(self) -> QFileDialog:
        """Open a dialog for path and format; the system's dialog asks before a file is replaced."""
        dialog = QFileDialog(self, self.tr("Save transcript"), self._folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        names = {
            self.tr("Text (*.txt)"): TranscriptFormat.TEXT,
            self.tr("Markdown (*.md)"): TranscriptFormat.MARKDOWN,
            self.tr("HTML (*.html)"): TranscriptFormat.HTML,
        }
        dialog.setNameFilters(list(names))
        dialog.setDefaultSuffix("txt")
        dialog.filterSelected.connect(lambda name: dialog.setDefaultSuffix(names[name].value.removeprefix(".")))
        dialog.selectFile("convolook-transcript.txt")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.save(path, names[dialog.selectedNameFilter()]))
        dialog.open()
        return dialog

    def save(self, path: str, fallback: TranscriptFormat = TranscriptFormat.TEXT) -> None:
        """Emit path and text of a file; the suffix of its name decides the format."""
        self._folder = path.rpartition("/")[0]
        wanted = next((one for one in TranscriptFormat if path.lower().endswith(one.value)), fallback)
        self.save_requested.emit(path, self.text(wanted))

    def print_all(self) -> None:
        """Print the loaded part, after Qt's own dialog."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.setModal(True)
        dialog.show()  # its own ``open()`` wants a slot by name

    def print_on(self, printer: QPrinter) -> None:
        """Print what is loaded on a printer, or into the file that it stands for."""
        from PySide6.QtGui import QTextDocument
        from PySide6.QtPrintSupport import QPrinter

        from desktop.detail.widgets.paper import keep_heads_with_messages

        document = QTextDocument()
        # Paper has its own size: neither the zoom of the window nor its colours count there.
        paper = QFont(font(None, "body").families())
        paper.setPointSizeF(_PAPER_PT)
        document.setDefaultFont(paper)
        document.setHtml(self.text(TranscriptFormat.HTML))
        printer.setDocName(QCoreApplication.applicationName())  # others see the queue: no name of a conversation
        keep_heads_with_messages(document, printer)
        document.print_(printer)
        if printer.printerState() in {QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted}:
            self.said.emit(self.tr("The transcript was not printed"))
        elif printer.outputFileName():  # without a printer Qt's dialog offers a PDF
            self.said.emit(QCoreApplication.translate("WindowTranscripts", "Saved the transcript"))
        else:
            self.said.emit(self.tr("Sent the transcript to the printer"))

    def find_text(self, wanted: str) -> None:
        """Go to the newest message that contains a text."""
        self._needle = wanted
        self._matches = self.model.find(wanted)
        self._match = max(0, len(self._matches) - 1)
        self._show_match()

    def find_again(self, wanted: str) -> None:
        """Find a text in messages that have changed; who is at one of its matches stays there."""
        matches, entries = self.model.find(wanted), self.model.entries
        kept = [number for number, row in enumerate(matches) if entries[row].text == self._found]
        if wanted != self._needle or not kept:
            self.find_text(wanted)
        else:
            self._matches, self._match = matches, kept[0]
            self.found.emit(self._match + 1, len(matches))

    def find_next(self, step: int) -> None:
        """Go to another match: 1 to later messages, -1 to earlier ones, wrapping around."""
        if self._matches:
            self._match = (self._match + step) % len(self._matches)
            self._show_match()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._relayout()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._update_metrics()
        super().changeEvent(event)

    def actions_menu(self) -> QMenu:
        """Return the menu of actions for the whole transcript."""
        self._menu.clear()
        if self._is_head_away:
            self._menu.addAction(self._count.text()).setEnabled(False)
            self._menu.addAction(self._earlier.text(), self._ask_earlier).setEnabled(self._earlier.isEnabled())
            self._menu.addSeparator()
        self._add_whole(self._menu)
        return self._menu

    def entry_menu(self) -> QMenu:
        """Return the context menu of the current message."""
        menu = self._menu
        menu.clear()
        entry: Entry | None = self.list.currentIndex().data(ENTRY_ROLE)
        if entry is not None:
            menu.addAction(self.tr("Copy Messages") if self._many() else self.tr("Copy Message"), self.copy)
            sid = entry.sid
            if sid:
                menu.addAction(self.tr("Open Message"), lambda: self.message_requested.emit(sid))
            if sid and entry.delivery in {Delivery.FAILED, Delivery.SENT, Delivery.DELIVERED}:
                menu.addAction(self.tr("Check Delivery"), lambda: self.receipts_requested.emit(sid))
            if self.model.texts.hides(entry):
                menu.addAction(self.tr("Reveal This One"), lambda: self.reveal_requested.emit(entry.name))
            else:
                menu.addAction(self.tr("Show Raw JSON"), lambda: self.show_raw(entry))
                query = entry.participant
                if query is not None:
                    text = QCoreApplication.translate("DetailMenu", "Look Up This Participant")
                    menu.addAction(text, lambda: self.lookup_requested.emit(query))
            menu.addSeparator()
        self._add_whole(menu)
        return menu

    def show_raw(self, entry: Entry) -> PlainDialog:
        """Show one message's JSON as received, in a dialog."""
        dialog = PlainDialog(lambda: self.tr("Message as received"), self)
        raw = RawView()
        raw.show_received(entry.text, self.model.texts.masking, entry.name)
        raw.copied.connect(self.said)
        dialog.set_body(raw)
        dialog.set_size(46, 30)
        dialog.open()
        return dialog

    def _add_whole(self, menu: QMenu) -> None:
        menu.addAction(self.tr("Copy Transcript"), self.copy_all)
        if self._may_save:
            menu.addAction(self.tr("Save Transcript…"), self.ask_place)
            menu.addAction(self.tr("Print…"), self.print_all)

    def _many(self) -> bool:
        return len(self.list.selectedIndexes()) > 1

    def _copy(self, text: str, said: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.emit(said)

    def _ask_earlier(self) -> None:
        if self._can_load_earlier and not self._is_loading:
            self._is_loading = True
            # Not from inside the view's own scrolling, which goes on after this.
            QTimer.singleShot(0, self, self.earlier_requested.emit)

    def _show_match(self) -> None:
        self.found.emit(self._match + 1 if self._matches else 0, len(self._matches))
        if self._matches:
            row = self._matches[self._match]
            self._found = self.model.entries[row].text
            index = self.model.index(row)
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def _show_count(self) -> None:
        if not self._is_filled:
            return
        count = self.model.rowCount()
        text = self.tr("%n messages", "", count)
        if count == 1:
            text = self.tr("1 message")
        if not count and not self._is_loading:
            text = self.tr("No messages")
        if self._can_load_earlier:
            text = self.tr("{messages}, earlier ones not loaded").format(messages=text)
        self._count.setText(text)
        self._note.setText(self._problem)
        self._note.setVisible(bool(self._problem))
        self._hairline.setHidden(self._is_head_away and not self._problem)
        self._relayout()
        self._earlier.setEnabled(self._can_load_earlier and not self._is_loading)
        self._more.setEnabled(count > 0)

    def _open_actions(self) -> None:
        self.actions_menu().popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _open_menu(self, point: QPoint) -> None:
        self.entry_menu().popup(self.list.viewport().mapToGlobal(point))

    def _update_metrics(self) -> None:
        measures = Measures.of()
        u, away = measures.u, self._is_head_away
        self._row.setContentsMargins(*((0, 0, 0, 0) if away else (measures.margin, u, 2 * u, u)))
        self._row.setSpacing(u)
        self._note.setContentsMargins(measures.margin, u if away else 0, 2 * u, u)
        self._hairline.setHidden(away and not self._problem)
        self.list.measure()
        self._relayout()

    def _relayout(self) -> None:
        """Put the buttons below the count where both do not fit side by side."""
        measures = Measures.of()
        words = text_width(font(None, "caption"), self._count.text())
        wanted = min(words, _COUNT_EM * measures.em) + self._buttons.one_row_width() + measures.margin + 3 * measures.u
        fits = wanted <= self.width() or self._is_head_away
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if fits else directions.TopToBottom)
