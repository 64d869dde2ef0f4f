"""The pages in place of the tree while a link has nothing to show: loading, failed, or asking first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.design.buttons import make_button
from desktop.design.labels import TEXT2, TextLabel
from desktop.design.measures import Measures
from desktop.design.wrapping_row import WrappingRow
from desktop.detail.link_fields import link_title
from desktop.detail.widgets.wait_label import WaitLabel
from desktop.i18n.retranslation import follow_language

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from desktop.detail.link_targets import LinkTarget
    from desktop.messages.message import Explanation, UserMessage


class LinkPage(QScrollArea):
    """A few lines of text and what there is to do, at the top of the pane; scrolls where that is low."""

    def __init__(self, *buttons: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        measures = Measures.of()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._stops = buttons or (self,)
        content = QWidget()
        self.sentence = TextLabel("", role="medium", wrap=True)
        self.hint = TextLabel("", colour=TEXT2, wrap=True)
        self.codes = TextLabel("", role="caption", colour=TEXT2, wrap=True)
        self._column = column = QVBoxLayout(content)
        column.setContentsMargins(measures.margin, 4 * measures.u, measures.margin, measures.margin)
        column.setSpacing(2 * measures.u)
        for label in (self.sentence, self.hint, self.codes):
            column.addWidget(label)
        if buttons:
            column.addWidget(WrappingRow(buttons, gap_units=2))
        column.addStretch(1)
        self.setWidget(content)
        content.setAutoFillBackground(False)

    def come_after(self, other: QWidget) -> None:
        """Set that Tab leads from another widget to what takes the focus here."""
        for one in self._stops:
            QWidget.setTabOrder(other, one)
            other = one

    def show_texts(self, sentence: str, hint: str = "", codes: str = "") -> None:
        """Show the texts that are not empty."""
        for label, text in ((self.sentence, sentence), (self.hint, hint), (self.codes, codes)):
            label.setText(text)
            label.setVisible(bool(text))


class LoadingPage(LinkPage):
    """Names what is being fetched; holds the focus until there is other content."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._wait = WaitLabel()
        self._column.insertWidget(1, self._wait)

    def show_target(self, target: LinkTarget) -> None:
        """Show the name of what is loading."""
        self.show_texts(self.tr("Loading: {what}").format(what=link_title(target.kind)))
        self.setAccessibleName(self.sentence.text())

    def show_wait(self, words: Explanation | None) -> None:
        """Show why it takes time, with the remaining seconds; None when it no longer waits."""
        self._wait.show_wait(words)

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the wait: what comes next has its own."""
        super().hideEvent(event)
        self.show_wait(None)


class FailurePage(LinkPage):
    """Explains why a link could not be opened.

    Signals:
        retry_requested: try the same again.
        copied: a sentence on what was put on the clipboard.
    """

    retry_requested = Signal()
    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._report = ""
        self.retry = make_button(lambda: self.tr("Try again"))
        self._copy = make_button(lambda: self.tr("Copy error details"), "quiet")
        super().__init__(self.retry, self._copy, parent=parent)
        self.retry.clicked.connect(self.retry_requested)
        self._copy.clicked.connect(self._copy_report)
        self.setFocusProxy(self.retry)

    def show_message(self, message: UserMessage, *, is_new: bool = True) -> None:
        """Show a message; without ``is_new`` in other words only, with the report of the failure's moment."""
        self._report = message.report if is_new else self._report
        self._copy.setVisible(bool(message.report))
        self.show_texts(message.sentence, message.hint, message.codes)

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self.copied.emit(self.tr("Copied the details"))


class ConsentPage(LinkPage):
    """Asks before the first messages of an account are fetched.

    Signals:
        allowed: the messages may be shown.
    """

    allowed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.button = make_button(lambda: self.tr("Allow messages for this account"))
        super().__init__(self.button, parent=parent)
        self.button.clicked.connect(self.allowed)
        self.setFocusProxy(self.button)
        self._retranslate()
        follow_language(self._retranslate)

    def _retranslate(self) -> None:
        self.show_texts(
            self.tr("Messages contain what people wrote to each other."),
            self.tr(
                "They are loaded from Twilio only when you open them and are stored only if you save or print them. "
                "Nothing is loaded until you agree."
            ),
        )
        # The focus is on the button at once: what it is about is heard with it.
        self.button.setAccessibleDescription(f"{self.sentence.text()} {self.hint.text()}")
