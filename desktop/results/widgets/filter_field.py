"""The filter field, and the line under it that explains its conditions and mistakes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QWidget

from desktop.design.accessibility import announce, leave_to_window, tell_focus
from desktop.design.colours import colours_of
from desktop.design.event_watch import watch_events
from desktop.design.icons import draw_icon
from desktop.design.measures import Measures, follow_font
from desktop.design.painting import text_width
from desktop.i18n.retranslation import follow_language, say
from desktop.privacy.masking import visible
from desktop.results.filter.completions import Completions
from desktop.results.filter.conditions import FilterNames
from desktop.results.filter.parser import Filter, ProblemKind, compile_filter, last_part
from desktop.results.widgets.filter_hint import FilterHint

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QModelIndex, QObject
    from PySide6.QtGui import QMoveEvent, QPaintEvent, QResizeEvent


_EXAMPLES = "state:closed,inactive  updated:yesterday  created:>2026-01-01  proxy:+1…  attr.tier=gold  -word"


def _names_only(part: str) -> Sequence[str]:
    return Completions(tuple, tuple).of(part, {}, masked=False)


class FilterField(QLineEdit):
    """Filters the loaded rows while one types.

    Signals:
        filter_changed(object): the new ``Filter``, None without one.
    """

    filter_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say(self, setAccessibleName=lambda: self.tr("Filter"), setPlaceholderText=self._placeholder)
        self.setClearButtonEnabled(True)
        self.hint_line = FilterHint()
        self._filter: Filter | None = None
        self._names: Callable[[], FilterNames] = FilterNames
        self._completions: Callable[[str], Sequence[str]] = _names_only
        self._words = QStringListModel(self)
        completer = QCompleter(self._words, self)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setWidget(self)
        # After Qt's own filter of events, so asked before it, which keeps the loss of focus to itself.
        leave_to_window(self)
        watch_events(self, self._close_before_leaving)
        completer.activated.connect(self._complete)
        self._completer = completer
        self._is_popup_told = False
        # One pause of the event loop, so that several keys that wait in the queue filter once.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._compile)
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.timeout.connect(self._leave)
        self.textChanged.connect(self._later.start)
        self.returnPressed.connect(self.apply_now)
        self.textEdited.connect(self._offer)
        self._update_metrics()
        follow_font(self._update_metrics)
        follow_language(self._show_hint)

    def _update_metrics(self) -> None:
        """Reserve the room of the icon in front."""
        measures = Measures.of(self)
        self.setTextMargins(measures.icon + 2 * measures.u, 0, 0, 0)

    def _placeholder(self) -> str:
        """Return the field's name, with its key where that fits."""
        name = self.tr("Filter  (Ctrl+F)")
        margins = self.textMargins()
        room = self.width() - margins.left() - margins.right() - 4 * Measures.of(self).u
        return name if text_width(self.font(), name) <= room else self.tr("Filter")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setPlaceholderText(self._placeholder())

    def set_names(self, names: Callable[[], FilterNames]) -> None:
        """Set the function that returns the context of conditions: names of services, the zone, the time."""
        self._names = names

    def set_completions(self, complete: Callable[[str], Sequence[str]]) -> None:
        """Set the function that returns the completions of a part, whole parts each."""
        self._completions = complete

    def set_filter_text(self, text: str) -> None:
        """Set the text and filter by it at once."""
        self.setText(text)
        if self._later.isActive():
            self._later.stop()
            self._compile()

    @property
    def filled_width(self) -> int:
        """Return the width in pixels in which the text is whole, between the icon and the clear button."""
        measures = Measures.of(self)
        return round(text_width(self.font(), self.text())) + 2 * (measures.icon + 4 * measures.u)

    def sizeHint(self) -> QSize:
        return QSize(17 * Measures.of(self).em, Measures.of(self).control)

    def minimumSizeHint(self) -> QSize:
        """Return the width of a few letters."""
        return QSize(8 * Measures.of(self).em, Measures.of(self).control)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = Measures.of(self).icon
        edge = 2 * Measures.of(self).u
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - edge - size if mirrored else edge
        colours = colours_of(self)
        draw_icon(
            QPainter(self),
            "filter",
            QRect(left, (self.height() - size) // 2, size, size),
            colours.text2 if self.isEnabled() else colours.disabled,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter on a chosen completion to the list: the list offers each key to the field first."""
        chooses = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._has_chosen()
        if chooses:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def moveEvent(self, event: QMoveEvent) -> None:
        """Keep the list of completions below the field."""
        super().moveEvent(event)
        popup = self._completer.popup() if self._words.rowCount() else None
        if popup is not None and popup.isVisible():
            self._completer.complete()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the explanation while one types."""
        super().focusInEvent(event)
        self._show_hint()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the explanation; after a click only when it cannot be the first of two: what is below moves up then."""
        super().focusOutEvent(event)
        if event.reason() is Qt.FocusReason.MouseFocusReason:
            self._leaving.start(QApplication.doubleClickInterval())
        elif event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._show_hint()

    def _leave(self) -> None:
        if not QApplication.mouseButtons():
            self._show_hint()
        else:
            self._leaving.start()

    def apply_now(self) -> None:
        """Apply the filter before the focus goes to the rows."""
        if self._later.isActive():
            self._later.stop()
            self._compile()

    def compile_again(self) -> None:
        """Apply a filter by date again, whose context may have changed: the time, the zone."""
        if self._filter is not None and self._filter.is_timely:
            self._compile()

    def take_service_names(self) -> None:
        """Apply a filter by service again, whose names came, and offer them while one is being typed."""
        if self._filter is None or not self._filter.asks_services:
            return
        self._compile()
        if self.hasFocus() and last_part(self.text())[1].lower().startswith("service:"):
            self._offer()

    def _compile(self) -> None:
        self._filter = compile_filter(self.text(), self._names())
        self._show_hint()
        self.filter_changed.emit(self._filter)

    def _show_hint(self) -> None:
        problem = self._filter.problem if self._filter else None
        if problem is None:
            self.hint_line.setText(self.tr("Words, or {examples}").format(examples=_EXAMPLES))
        else:
            why = {
                ProblemKind.NO_VALUE: self.tr("a value is missing"),
                ProblemKind.NOT_A_DATE: self.tr("use a date such as 2026-01-31 or an age such as 7d"),
                ProblemKind.NOT_A_PATH: self.tr("the attribute's name is missing"),
                ProblemKind.NOT_A_NUMBER: self.tr("a number is missing"),
                ProblemKind.UNKNOWN_FIELD: self.tr("unknown field"),
                ProblemKind.UNKNOWN_VALUE: self.tr("use {values}").format(values=", ".join(problem.values)),
                ProblemKind.OPEN_QUOTE: self.tr("a closing quotation mark is missing"),
            }[problem.kind]
            text = self.tr("{part}: {why}. Searched as plain text.")
            self.hint_line.setText(visible(text.format(part=problem.part.removesuffix(":"), why=why)))
        # It stands over the chips, so it goes as soon as one types what it teaches.
        teaches = (self.hasFocus() or self._leaving.isActive()) and not self.text()
        self.hint_line.setVisible(teaches or problem is not None)

    def _offer(self) -> None:
        """Show the completions: names of fields, and after a colon the values that occur."""
        _, part = last_part(self.text())
        words = [one for one in self._completions(part) if one != part] if part else []
        self._words.setStringList(words)
        self._completer.setCompletionPrefix(part)
        if part and self._completer.completionCount() and self.cursorPosition() == len(self.text()):
            self._tell_of_popup()
            self._completer.complete()
        else:
            popup = self._completer.popup()
            if popup is not None:
                popup.hide()

    def _tell_of_popup(self) -> None:
        """Let screen readers follow from the field into the list and back; Qt tells of the list's lines alone."""
        popup = self._completer.popup()
        if popup is None or self._is_popup_told:
            return
        self._is_popup_told = True
        say(popup, setAccessibleName=lambda: self.tr("Filter"))
        popup.installEventFilter(self)
        chosen = popup.selectionModel()
        if chosen is not None:
            chosen.currentChanged.connect(self._tell_of_typed_text)

    def _tell_of_typed_text(self, current: QModelIndex) -> None:
        if not current.isValid() and self.hasFocus():
            tell_focus(self)

    def _close_before_leaving(self, event: QEvent) -> bool:
        """Close the list when a key of the window moves the focus elsewhere: it would keep all keys to itself."""
        if event.type() is QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            popup = self._completer.popup() if self._words.rowCount() else None
            if popup is not None and event.reason() is not Qt.FocusReason.PopupFocusReason:
                popup.hide()
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell how many completions a list has that opens, and where the focus is when it closes; Esc closes it."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Cancel):
                event.accept()  # it is a key of the window, which clears the filter
                return True
        elif event.type() is QEvent.Type.Show:
            count = self._completer.completionCount()
            announce(self, QCoreApplication.translate("InterpretationLine", "%n suggestions", "", count))
        elif event.type() is QEvent.Type.Hide and self.hasFocus():
            tell_focus(self)
        return super().eventFilter(watched, event)

    def _has_chosen(self) -> bool:
        popup = self._completer.popup() if self._words.rowCount() else None
        return popup is not None and popup.isVisible() and popup.currentIndex().isValid()

    def _complete(self, word: str) -> None:
        start, _ = last_part(self.text())
        is_begun = word.endswith((":", ".", "="))
        self.setText(self.text()[:start] + word + ("" if is_begun else " "))
        if is_begun:
            QTimer.singleShot(0, self, self._offer)  # the list hides itself after this
