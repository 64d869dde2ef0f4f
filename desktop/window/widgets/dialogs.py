"""The small dialogs: shortcuts, requests, about, and crash reports. None of them blocks."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.design.dialog import PlainDialog, PlainTable
from desktop.design.labels import TextLabel
from desktop.design.measures import font
from desktop.i18n.retranslation import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from desktop.twilio.types import RequestRecord


_OLD = re.compile(r"\+(Ins|Del)$")
_USUAL = re.compile(r"F(\d|1[0-2])|Esc|Return|Enter|Del|Menu")


class ShortcutsDialog(PlainDialog):
    """The list of shortcuts."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None) -> None:
        super().__init__(lambda: self.tr("Keyboard shortcuts"), parent)
        self._actions = actions
        table = PlainTable(self._headers, self._keys, lambda: self.tr("Keyboard shortcuts"))
        find = QLineEdit()
        find.setClearButtonEnabled(True)
        say(
            find,
            setPlaceholderText=lambda: QCoreApplication.translate("FindBar", "Find"),
            setAccessibleName=lambda: QCoreApplication.translate("FindBar", "Find"),
        )
        find.textChanged.connect(table.show_only)
        QShortcut(QKeySequence.StandardKey.Find, self, find.setFocus)
        self.set_body(find, table)
        find.setFocus()
        self.set_size(46, 34)

    def _headers(self) -> tuple[str, str]:
        return self.tr("Key"), self.tr("What it does")

    def _keys(self) -> list[tuple[str, str]]:
        native = QKeySequence.SequenceFormat.NativeText
        return [
            (self.tr("Enter"), self.tr("Look up (in the search field)")),
            *(
                (", ".join(_keys_people_have(action, native)), action.text().replace("&", ""))
                for action in self._actions
                if action.shortcuts() and action.isVisible()
            ),
            (self.tr("Alt+Left"), self.tr("Back to the conversation (in the detail pane)")),
            (self.tr("Down"), self.tr("Lookups of this window (in the empty search field)")),
            (self.tr("Menu, Shift+F10"), self.tr("Everything you can do with the current row or value")),
        ]


def _keys_people_have(action: QAction, form: QKeySequence.SequenceFormat) -> list[str]:
    """Return the keys without those that only Sun's keyboards had, and without Insert and Delete beside usual ones."""
    texts = [key.toString(form) for key in action.shortcuts()]
    portable = [key.toString() for key in action.shortcuts()]
    known = [(text, key) for text, key in zip(texts, portable, strict=True) if "+" in key or _USUAL.fullmatch(key)]
    usual = [text for text, key in known if not _OLD.search(key)]
    return usual or [text for text, _key in known]


class RequestsDialog(PlainDialog):
    """The requests of this session for Twilio's support, without query and body."""

    def __init__(self, records: Sequence[RequestRecord], parent: QWidget | None) -> None:
        super().__init__(lambda: self.tr("Requests of this session"), parent)
        self._records = records
        note = TextLabel(
            lambda: self.tr("Newest first. Queries and answers are not kept, and nothing is stored."),
            wrap=True,
        )
        copy = self.add_button(lambda: self.tr("Copy for Twilio Support"))
        copy.setEnabled(bool(records))
        copy.clicked.connect(self._copy)
        self.set_body(note, PlainTable(self._headers, self._rows, lambda: self.tr("Requests"), fixed={4, 5}))
        self.set_size(80, 26)

    def _headers(self) -> tuple[str, ...]:
        return (
            self.tr("Time"),
            self.tr("Status"),
            self.tr("ms"),
            self.tr("Tries"),
            self.tr("Request ID"),
            self.tr("Path"),
        )

    def _rows(self) -> list[tuple[str, ...]]:
        return [
            (
                time.strftime("%H:%M:%S", time.localtime(record.time_s)),
                str(record.status) if record.status is not None else record.failure or "–",
                str(record.elapsed_ms),
                str(record.tries),
                record.request_id or "–",
                record.path,
            )
            for record in reversed(self._records)
        ]

    def _copy(self) -> None:
        lines = (self._headers(), *self._rows())
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))


class AboutDialog(PlainDialog):
    """Name, version and licences.

    Signals:
        releases_requested(): the page with newer versions is to be opened; the program never looks there itself.
    """

    releases_requested = Signal()

    def __init__(self, version_line: str, parent: QWidget | None) -> None:
        super().__init__(lambda: self.tr("About Convolook"), parent)
        what = TextLabel(
            lambda: self.tr("Finds every conversation of one participant in Twilio Conversations (classic) v1."),
            wrap=True,
        )
        facts = TextLabel(version_line, wrap=True)
        facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        licence = TextLabel(
            lambda: self.tr(
                "MIT licence. Qt and PySide6 are used under the LGPL v3; their libraries are installed beside "
                "Convolook and can be replaced. Convolook is not made by Twilio, and it only reads."
            ),
            wrap=True,
        )
        releases = self.add_button(lambda: self.tr("Open releases page"))
        releases.clicked.connect(self.releases_requested)
        self.set_body(what, facts, licence)
        self.set_size(40, 18)


class CrashDialog(PlainDialog):
    """Crash reports without personal data, to be copied; the program goes on behind it.

    Signals:
        copied(str): what was copied, in words.
    """

    copied = Signal(str)

    def __init__(self, report: str, parent: QWidget | None) -> None:
        super().__init__(lambda: self.tr("Something unexpected happened"), parent)
        what = TextLabel(
            lambda: self.tr(
                "Convolook keeps running and loaded rows are kept. The report below contains no personal data "
                "or secrets and helps the developers."
            ),
            wrap=True,
        )
        self._report = QPlainTextEdit(report)
        self._report.setReadOnly(True)
        self._report.setFont(font(self, "fixed-cell"))
        say(self._report, setAccessibleName=lambda: self.tr("Report"))
        copy = self.add_button(lambda: self.tr("Copy report"), primary=True)
        copy.clicked.connect(self._copy)
        self.set_body(what, self._report)
        self.set_size(52, 24)

    def add_report(self, report: str) -> None:
        """Add a report below those that are shown already."""
        self._report.appendPlainText("\n" + report)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())
        self.copied.emit(self.tr("Copied the report"))
