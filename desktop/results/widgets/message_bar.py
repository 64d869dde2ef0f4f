"""The message bar: what went wrong and what can be done, above the table or above the start page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.design.accessibility import announce
from desktop.design.buttons import make_button, make_icon_button
from desktop.design.colours import colours_of
from desktop.design.icons import draw_icon
from desktop.design.labels import TEXT2, TextLabel
from desktop.design.measures import Measures, follow_font
from desktop.design.painting import fill_rounded, text_width
from desktop.design.wrapping_row import WrappingRow
from desktop.i18n.retranslation import follow_language
from desktop.messages.message import Severity, UserMessage
from desktop.runtime.records import replace

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QResizeEvent
    from PySide6.QtWidgets import QPushButton

    from desktop.messages.message import Explanation


_TEXT_AT_LEAST_EM, _HINT_LINES = 24, 2.5
"""Where the texts would be narrower than this beside the buttons, or the hint have more lines, the buttons go below."""

_SLACK_EM = 1
"""What a sentence may grow by, such as the figures of a countdown, until the buttons go below it."""


class MessageBar(QWidget):
    """Shows one message with its actions; hidden without a message.

    The caller decides which message is the most severe: there is never more than one.

    Signals:
        retry_requested: send the same again.
        resume_requested: go on where it stopped.
        action_requested: do what the message itself offers, by the words on its button.
        dismissed: the message was read; it hides itself.
        copied: what was put on the clipboard, as a sentence for the status line.
        help_requested: the address of Twilio's page on this error.
    """

    retry_requested = Signal()
    resume_requested = Signal()
    action_requested = Signal()
    dismissed = Signal()
    copied = Signal(str)
    help_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: Explanation | None = None
        self._message: UserMessage | None = None
        self._narrow: bool | None = None
        self._codes_beside: bool | None = None
        self._is_terse, self._is_opened = False, False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.sentence = TextLabel(role="medium", wrap=True)
        self.hint = TextLabel(colour=TEXT2, wrap=True)
        self.codes = TextLabel(role="caption", colour=TEXT2, wrap=True)
        self.codes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.retry = make_button(lambda: self.tr("Retry"))
        self.resume = make_button(lambda: self.tr("Resume"))
        self.action = make_button("")
        self.help = make_button(lambda: self.tr("Twilio's help"), "quiet")
        self.copy_details = make_button(lambda: self.tr("Copy details"), "quiet")
        self.dismiss = make_button(lambda: self.tr("Dismiss"), "quiet")
        self.open = make_icon_button("down", lambda: self.tr("Show the whole message"))
        self.open.hide()
        self.open.clicked.connect(self._open)
        self.retry.clicked.connect(self.retry_requested)
        self.resume.clicked.connect(self.resume_requested)
        self.action.clicked.connect(self.action_requested)
        self.help.clicked.connect(self._ask_for_help)
        self.copy_details.clicked.connect(self._copy)
        self.dismiss.clicked.connect(self._dismiss)
        self._lay_out()
        follow_language(self._retranslate)
        self.hide()

    @property
    def message(self) -> UserMessage | None:
        """Return the message shown; None without one."""
        return self._message

    def show_message(
        self, words: Explanation, *, loaded: bool, can_retry: bool = True, told_before: bool = False
    ) -> None:
        """Show a message.

        Args:
            words: returns the message, now and whenever the language has changed; it holds no personal data.
            loaded: whether rows are there, so that the button is ``Resume`` instead of ``Retry``.
            can_retry: whether another try makes sense at all.
            told_before: whether a screen reader has said the like already, as of each pause of one lookup.
        """
        self._words = words
        self.retry.setVisible(can_retry and not loaded)
        self.resume.setVisible(can_retry and loaded)
        message, before = words(), self._message
        is_new = before is None or _without_figures(message) != _without_figures(before)
        if before is not None and (before.sentence, before.codes) == (message.sentence, message.codes):
            message = replace(message, report=before.report)
        self._is_opened = self._is_opened and not is_new
        self._show(message)
        if is_new and not told_before:
            announce(self, message.text)

    def set_terse(self, terse: bool) -> None:
        """Set whether there is only the sentence with its first button, and a button that shows the rest."""
        if terse is not self._is_terse:
            self._is_terse, self._is_opened = terse, False
            self._update_metrics()
            if self._message is not None:
                self._show_parts(self._message)

    def _retranslate(self) -> None:
        """Show the message in the new language; the report stays that of its moment."""
        if self._words is not None and self._message is not None:
            self._show(replace(self._words(), report=self._message.report))

    def _show(self, message: UserMessage) -> None:
        self._message = message
        self.sentence.setText(message.sentence)
        self.hint.setText(message.hint)
        self.codes.setText(message.codes)
        self.help.setToolTip(message.more_info or "")
        self.action.setText(message.action)
        self._show_parts(message)
        self.show()

    def _show_parts(self, message: UserMessage) -> None:
        """Show what there is of a message and what there is room for."""
        is_whole = self._is_opened or not self._is_terse
        self.action.setVisible(bool(message.action))
        self.hint.setVisible(is_whole and bool(message.hint))
        self.codes.setVisible(is_whole and bool(message.codes))
        self.help.setVisible(is_whole and bool(message.more_info))
        self.copy_details.setVisible(is_whole)
        self.dismiss.setVisible(is_whole)
        self.open.setVisible(not is_whole)
        self._relayout()
        self.update()

    def _open(self) -> None:
        self._is_opened = True
        if self._message is not None:
            self._show_parts(self._message)
        self.copy_details.setFocus(Qt.FocusReason.OtherFocusReason)

    def hide_message(self) -> None:
        """Hide the bar; there is no message any more."""
        self._words = self._message = None
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw ground, bar and icon in the colour of the severity."""
        colours, measures = colours_of(self), Measures.of()
        colour, ground = self._colours()
        painter = QPainter(self)
        fill_rounded(painter, self.rect(), measures.radius, ground, colours.text if colours.lined else None)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        bar = QRectF(self.width() - measures.bar if mirrored else 0, 0, measures.bar, self.height())
        painter.fillRect(bar, colour)
        side = measures.icon
        # Beside buttons a single line has more height than it needs, and stands in the middle of it.
        place = self.sentence.geometry()
        above = max(0, place.height() - self.sentence.heightForWidth(place.width())) / 2
        middle = place.top() + above + self.sentence.fontMetrics().height() / 2
        left = self.width() - 3 * measures.u - side if mirrored else 3 * measures.u
        name = "info" if self._severity() is Severity.INFO else "warn"
        draw_icon(painter, name, QRectF(left, middle - side / 2, side, side), colour)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the buttons below the texts where it is narrow."""
        super().resizeEvent(event)
        self._relayout()

    def changeEvent(self, event: QEvent) -> None:
        """Update the measures when the font or the reading direction has changed."""
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}:
            self._update_metrics()
        super().changeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Return no more than the widest button: texts and buttons wrap."""
        return QSize(16 * Measures.of().em, super().minimumSizeHint().height())

    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.action, self.retry, self.resume, self.help, self.copy_details, self.dismiss, self.open)

    def _lay_out(self) -> None:
        self._texts = QGridLayout()
        self._row = WrappingRow(self._buttons())
        self._grid = QGridLayout(self)
        self._grid.addLayout(self._texts, 0, 0)
        self._texts.addWidget(self.sentence, 0, 0, 1, 2)
        self._texts.addWidget(self.hint, 1, 0)
        self._texts.addWidget(self.codes, 2, 0, 1, 2)
        self._texts.setColumnStretch(1, 1)
        self._grid.addWidget(self._row, 0, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(0, 1)
        self._update_metrics()

    def _update_metrics(self) -> None:
        measures = Measures.of()
        beside = 3 * measures.u + measures.icon + 2 * measures.u
        edges = (beside, 2 * measures.u)  # Qt does not mirror margins
        before, after = edges[::-1] if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else edges
        edge = measures.u if self._is_terse else 2 * measures.u
        self._grid.setContentsMargins(before, edge, after, edge)
        self._grid.setHorizontalSpacing(4 * measures.u)
        self._grid.setVerticalSpacing(2 * measures.u)
        self._texts.setVerticalSpacing(0)
        self._texts.setHorizontalSpacing(3 * measures.u)
        self._texts.setContentsMargins(0, measures.u // 2, 0, 0)
        self._relayout()

    def _relayout(self) -> None:
        measures = Measures.of()
        beside = self.width() - self._row.one_row_width() - 10 * measures.u
        hint = text_width(self.hint.font(), self.hint.text()) if not self.hint.isHidden() else 0
        sentence = text_width(self.sentence.font(), self.sentence.text()) + _SLACK_EM * measures.em
        narrow = beside < max(min(_TEXT_AT_LEAST_EM * measures.em, sentence), hint / _HINT_LINES)
        self._place_codes(narrow=narrow)
        if narrow is self._narrow:
            return
        self._narrow = narrow
        self._grid.removeWidget(self._row)
        if narrow:
            self._grid.addWidget(self._row, 1, 0)
        else:
            self._grid.addWidget(self._row, 0, 1, Qt.AlignmentFlag.AlignTop)

    def _place_codes(self, *, narrow: bool) -> None:
        """Place the codes after the hint where both fit into one line, else below it."""
        measures = Measures.of()
        room = (
            self.width()
            - 7 * measures.u
            - measures.icon
            - (0 if narrow else self._row.one_row_width() + 4 * measures.u)
        )
        needed = sum(text_width(label.font(), label.text()) for label in (self.hint, self.codes)) + 3 * measures.u
        beside = bool(self.hint.text()) and needed < room
        if beside is not self._codes_beside:
            self._codes_beside = beside
            self.hint.setWordWrap(not beside)
            self._texts.removeWidget(self.codes)
            self._texts.removeWidget(self.hint)
            if beside:
                self._texts.addWidget(self.hint, 1, 0)
                self._texts.addWidget(self.codes, 1, 1)
            else:
                self._texts.addWidget(self.hint, 1, 0, 1, 2)
                self._texts.addWidget(self.codes, 2, 0, 1, 2)

    def _severity(self) -> Severity:
        return self._message.severity if self._message else Severity.INFO

    def _colours(self) -> tuple[QColor, QColor]:
        colours = colours_of(self)
        if self._severity() is Severity.ERROR:
            return colours.error, colours.error_strip
        if self._severity() is Severity.WARNING:
            return colours.warning, colours.warning_fill
        return colours.info, colours.info_strip

    def _copy(self) -> None:
        message = self._message
        if message is None:
            return
        lines = [message.sentence, message.hint, message.codes, message.more_info or ""]
        QGuiApplication.clipboard().setText(message.report or "\n".join(line for line in lines if line))
        self.copied.emit(self.tr("Copied the details"))

    def _ask_for_help(self) -> None:
        if self._message and self._message.more_info:
            self.help_requested.emit(self._message.more_info)

    def _dismiss(self) -> None:
        self.hide_message()
        self.dismissed.emit()


def _without_figures(message: UserMessage) -> tuple[Severity, str]:
    """Return what identifies a message to the ear without its figures: a countdown is not spoken each second."""
    return message.severity, re.sub(r"\d+", "", message.sentence)


class MessageBarSlot(QWidget):
    """Holds the message bar while there is no table to be above, and takes no room while the bar is hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._message_bar: MessageBar | None = None
        self._column = QVBoxLayout(self)
        self._update_metrics()
        follow_font(self._update_metrics)
        self.hide()

    def take(self, message_bar: MessageBar) -> None:
        """Hold the bar until another parent takes it."""
        self._message_bar = message_bar
        hidden = message_bar.isHidden()
        self._column.addWidget(message_bar)
        message_bar.setHidden(hidden)
        message_bar.installEventFilter(self)
        self.setVisible(not hidden)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show and hide with the bar."""
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent} and self._holds(watched):
            self.setHidden(event.type() is QEvent.Type.HideToParent)
        elif event.type() is QEvent.Type.ParentChange and not self._holds(watched):
            watched.removeEventFilter(self)
            self.hide()
        return False

    def _holds(self, watched: QObject) -> bool:
        return watched is self._message_bar and watched.parent() is self

    def _update_metrics(self) -> None:
        measures = Measures.of()
        self._column.setContentsMargins(measures.margin, round(2.5 * measures.u), measures.margin, 0)
