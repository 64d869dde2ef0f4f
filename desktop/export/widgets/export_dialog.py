"""Export: which rows, format and columns; tells what will be in the file before anything is written."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDir, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.design.accessibility import announce
from desktop.design.buttons import make_button
from desktop.design.dialog import lay_on_paper
from desktop.design.labels import TEXT2, Hairline, TextLabel, Tone, ToneLabel
from desktop.design.measures import Measures
from desktop.export.content import ExportFormat, Separator
from desktop.export.failure_messages import explain_export
from desktop.i18n.retranslation import follow_language, say
from desktop.runtime.records import field, record

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent

    from desktop.export.writer import ExportProblem
    from desktop.i18n.retranslation import Words


class ExportRows(enum.Enum):
    """Which rows are written."""

    SELECTED = "selected"
    SHOWN = "shown"
    ALL = "all"


@record
class ExportChoice:
    """The user's choices."""

    rows: ExportRows = ExportRows.ALL
    format: ExportFormat = ExportFormat.CSV
    all_columns: bool = False
    bom: bool = True
    separator: Separator = Separator.COMMA


@record
class ExportFacts:
    """The numbers of rows by choice, the columns shown and in all, and remarks."""

    rows: dict[ExportRows, int] = field(default_factory=dict)
    shown_columns: int = 0
    all_columns: int = 0
    complete: bool = True
    masked: bool = False


def row_words() -> dict[ExportRows, str]:
    """Return the names of the choices of rows; ``{n}`` is how many there are."""
    translate = QCoreApplication.translate
    return {
        ExportRows.SELECTED: translate("ExportDialog", "Selected ({n})"),
        ExportRows.SHOWN: translate("ExportDialog", "Shown by the filter ({n})"),
        ExportRows.ALL: translate("ExportDialog", "All loaded ({n})"),
    }


def format_words() -> dict[ExportFormat, str]:
    """Return the names of the formats, in the order of the list."""
    translate = QCoreApplication.translate
    return {
        ExportFormat.CSV: translate("ExportDialog", "CSV, safe for spreadsheets"),
        ExportFormat.XLSX: translate("ExportDialog", "XLSX, Excel workbook"),
        ExportFormat.EXACT_CSV: translate("ExportDialog", "CSV, exact"),
        ExportFormat.JSON_LINES: translate("ExportDialog", "JSON Lines"),
        ExportFormat.JSON: translate("ExportDialog", "JSON, can be reopened in Convolook"),
    }


def format_hint(chosen: ExportFormat) -> str:
    """Return the use of a format."""
    translate = QCoreApplication.translate
    return {
        ExportFormat.CSV: translate(
            "ExportDialog", "Adds an apostrophe before = + - @ so that no text runs as a formula."
        ),
        ExportFormat.EXACT_CSV: translate(
            "ExportDialog", "For programs. A spreadsheet may run some texts as formulas."
        ),
        ExportFormat.XLSX: translate(
            "ExportDialog", "Text stays text, dates are dates (UTC). Nothing runs as a formula."
        ),
        ExportFormat.JSON_LINES: translate(
            "ExportDialog", "For programs. One conversation per line, as received, plus the participant."
        ),
        ExportFormat.JSON: translate("ExportDialog", "As received, with the lookup and its time."),
    }[chosen]


def separator_words() -> dict[Separator, str]:
    """Return the names of the separators, in the order of the list."""
    translate = QCoreApplication.translate
    return {
        Separator.COMMA: translate("ExportDialog", "Comma"),
        Separator.SEMICOLON: translate("ExportDialog", "Semicolon"),
        Separator.TAB: translate("ExportDialog", "Tab"),
    }


def usual_separator() -> Separator:
    """Return the separator that spreadsheets expect in the current language: a semicolon beside a decimal comma."""
    return Separator.SEMICOLON if QLocale().decimalPoint() == "," else Separator.COMMA


def file_kind(chosen: ExportFormat) -> str:
    """Return the filter of a file dialog."""
    return {
        ".csv": QCoreApplication.translate("ExportDialog", "CSV"),
        ".xlsx": QCoreApplication.translate("ExportDialog", "Excel workbook"),
        ".jsonl": QCoreApplication.translate("ExportDialog", "JSON Lines"),
        ".json": QCoreApplication.translate("ExportDialog", "JSON"),
    }[chosen.suffix] + f" (*{chosen.suffix})"


_WIDTH_EM = 44
_LEAST_LINES = 16
"""Lines of text that the choices are high at least; the rest scrolls."""
_OF_SCREEN = 0.94


class ExportDialog(QDialog):
    """A dialog for everything about one export, then for its path; shows progress. To be shown with ``open()``.

    Signals:
        export_requested(ExportChoice, str): write this to that path; the user agreed to replace what is there.
        cancel_requested(): stop writing.
    """

    export_requested = Signal(object, str)
    cancel_requested = Signal()

    def __init__(
        self,
        facts: ExportFacts,
        choice: ExportChoice,
        name_of: Callable[[ExportChoice], str],
        folder: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        say(self, setWindowTitle=lambda: self.tr("Export"), setAccessibleName=lambda: self.tr("Export"))
        self._facts, self._name_of, self._folder = facts, name_of, folder
        self._is_writing = False
        self._rows = QButtonGroup(self)
        self._columns = QButtonGroup(self)
        self._format = QComboBox()
        self._bom = QCheckBox()
        say(self._bom, setText=lambda: self.tr("Add BOM (for Excel)"))
        self._separator = QComboBox()
        for box in (self._format, self._separator):
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not of the wheel
        self._separator_hint = ToneLabel(role="caption", lines=1)
        self._format_hint = ToneLabel(role="caption", lines=1)
        self._columns_hint = ToneLabel(role="caption", lines=1)
        self._partial = ToneLabel(has_icon=True)
        self._personal = ToneLabel(has_icon=True)
        self._progress = QProgressBar()
        self._said = ToneLabel(has_icon=True, lines=1)
        self._cancel = make_button(lambda: self.tr("Cancel"))
        self._export = make_button(lambda: self.tr("Export…"), "primary")
        self._fill(choice)
        self._lay_out()
        self._connect()
        self._retranslate()
        follow_language(self._retranslate)

    @property
    def choice(self) -> ExportChoice:
        rows = list(ExportRows)[max(0, self._rows.checkedId())]
        return ExportChoice(
            rows,
            self._format.currentData(),
            self._columns.checkedId() == 1,
            self._bom.isChecked(),
            self._separator.currentData(),
        )

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the file is; Cancel then stops it."""
        self._set_writing(writing=True)
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self._tell(lambda: self.tr("Writing: {done} of {total} conversations").format(done=done, total=total))

    def show_failure(self, problem: ExportProblem) -> None:
        """Show why there is no file, and enable another try."""
        self._set_writing(writing=False)
        self._tell(lambda: explain_export(problem).text, Tone.ERROR)
        self._export.setFocus()

    def show_cancelled(self) -> None:
        """Show that nothing was written."""
        self._set_writing(writing=False)
        self._tell(lambda: self.tr("Cancelled. Nothing was written."), Tone.INFO)

    def reject(self) -> None:
        """Cancel a running export, else close."""
        if self._is_writing:
            self.cancel_requested.emit()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Cancel a running export first, in place of closing."""
        if self._is_writing:
            self.cancel_requested.emit()
            event.ignore()
        else:
            super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the height of wrapped texts to what this width needs."""
        super().resizeEvent(event)
        self._set_least()

    def showEvent(self, event: QShowEvent) -> None:
        """Set the height to what the texts need."""
        self._fit()
        super().showEvent(event)

    def ask_place(self) -> QFileDialog:
        """Open a dialog for the path; the system's dialog asks before it lets a file be replaced."""
        name = self._name_of(self.choice)
        dialog = QFileDialog(self, self.tr("Export"), self._folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setFilter(dialog.filter() | QDir.Filter.System)
        dialog.setNameFilters([file_kind(self.choice.format), self.tr("All files (*)")])
        dialog.selectFile(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()
        return dialog

    # Inside

    def _chosen(self, path: str) -> None:
        self._tell("")
        self.export_requested.emit(self.choice, path)

    def _fill(self, choice: ExportChoice) -> None:
        facts = self._facts
        for place, rows in enumerate(ExportRows):
            count = facts.rows.get(rows, 0)
            button = QRadioButton()
            button.setEnabled(count > 0)
            button.setChecked(rows is choice.rows)
            self._rows.addButton(button, place)
        for place in range(2):
            button = QRadioButton()
            button.setChecked(choice.all_columns is bool(place))
            self._columns.addButton(button, place)
        for value in format_words():
            self._format.addItem("", value)
        self._format.setCurrentIndex(self._format.findData(choice.format))
        for separator in separator_words():
            self._separator.addItem("", separator)
        self._separator.setCurrentIndex(self._separator.findData(choice.separator))
        self._bom.setChecked(choice.bom)

    def _retranslate(self) -> None:
        facts = self._facts
        for place, (rows, words) in enumerate(row_words().items()):
            self._rows.button(place).setText(words.format(n=facts.rows.get(rows, 0)))
        for place, (words, count) in enumerate(
            ((self.tr("Shown ({n})"), facts.shown_columns), (self.tr("All ({n})"), facts.all_columns))
        ):
            self._columns.button(place).setText(words.format(n=count))
        for place, words in enumerate(format_words().values()):
            self._format.setItemText(place, words)
        for place, words in enumerate(separator_words().values()):
            self._separator.setItemText(place, words)
        self._check()

    def _lay_out(self) -> None:
        measures = Measures.of()
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(4 * measures.u)
        self._lines.setVerticalSpacing(2 * measures.u)
        self._lines.setColumnStretch(1, 1)
        self._progress.setTextVisible(False)
        say(self._progress, setAccessibleName=lambda: self.tr("Progress"))
        policy = self._progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._progress.setSizePolicy(policy)
        self._progress.hide()
        foot = QHBoxLayout()
        foot.setSpacing(measures.gap)
        lay_on_paper(self)
        inside = QWidget()
        inner = self._inside = QVBoxLayout(inside)
        inner.setContentsMargins(0, 0, 2 * measures.u, 0)
        inner.setSpacing(3 * measures.u)
        inner.addLayout(self._lines)
        self._add_line(lambda: self.tr("Rows"), *self._rows.buttons())
        self._add_line(lambda: self.tr("Format"), self._format, hint=self._format_hint)
        self._add_line(lambda: self.tr("Separator"), self._separator, hint=self._separator_hint)
        self._add_line(lambda: self.tr("Columns"), *self._columns.buttons(), hint=self._columns_hint)
        mark = ToneLabel(role="caption", lines=1)
        mark.say(lambda: self.tr("Excel needs it to show accents correctly."))
        self._add_line(lambda: self.tr("UTF-8"), self._bom, hint=mark)
        notes = QVBoxLayout()
        notes.setSpacing(measures.u)
        inner.addLayout(notes)
        for note in (self._personal, self._partial, self._said):
            notes.addWidget(note)
        inner.addWidget(self._progress)
        inner.addStretch(1)
        area = self._area = QScrollArea()
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        area.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(self)
        column.setContentsMargins(7 * measures.u, 6 * measures.u, 7 * measures.u, 4 * measures.u)
        column.setSpacing(3 * measures.u)
        column.addWidget(TextLabel(lambda: self.tr("Export"), role="headline"))
        column.addWidget(area, 1)
        column.addWidget(Hairline())
        column.addLayout(foot)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._export)

    def _add_line(self, name: Words, *fields: QWidget, hint: QWidget | None = None) -> None:
        measures, number = Measures.of(), self._lines.rowCount()
        label = TextLabel(name, colour=TEXT2)
        label.setFixedHeight(measures.control)
        if len(fields) == 1:
            label.setBuddy(fields[0])
        if isinstance(fields[0], QComboBox):
            say(fields[0], setAccessibleName=name)
        self._lines.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
        box = QVBoxLayout()
        box.setSpacing(0)
        self._lines.addLayout(box, number, 1)
        for one in fields:
            one.setMinimumHeight(measures.control if len(fields) == 1 else measures.row)
            box.addWidget(one)
        if hint is not None:
            hint.setContentsMargins(0, measures.u // 2, 0, 0)
            box.addWidget(hint)

    def _connect(self) -> None:
        self._rows.idToggled.connect(self._check)
        self._columns.idToggled.connect(self._check)
        self._format.currentIndexChanged.connect(self._check)
        self._cancel.clicked.connect(self.reject)
        self._export.clicked.connect(self.ask_place)
        self._export.setDefault(True)

    def _check(self) -> None:
        choice, facts = self.choice, self._facts
        self._format_hint.say(format_hint(choice.format))
        for button in self._columns.buttons():
            button.setEnabled(choice.format.has_columns and not self._is_writing)
        for one in (self._bom, self._separator):
            one.setEnabled(choice.format.is_csv and not self._is_writing)
        changed = self.tr(
            "Opening it in a spreadsheet drops leading zeros, rounds long numbers and makes dates of 3/4. "
            "XLSX keeps them."
        )
        self._separator_hint.say(changed if choice.format.is_csv else "")
        self._columns_hint.say("" if choice.format.has_columns else self.tr("Every field of each row is written."))
        if facts.masked:
            self._personal.say(self.tr("Personal data is masked, in the file too."), Tone.INFO)
        else:
            self._personal.say(self.tr("The file contains personal data."), Tone.WARNING)
        self._partial.setVisible(not facts.complete)
        self._partial.say(
            self.tr("Partial: not all conversations are loaded. The file name says so too."), Tone.WARNING
        )
        self._export.setEnabled(not self._is_writing and facts.rows.get(choice.rows, 0) > 0)
        self._fit()

    def _tell(self, text: str | Words, tone: Tone = Tone.PLAIN) -> None:
        self._said.say(text, tone)
        if self._said.text() and not self._is_writing:
            announce(self, self._said.text())
        self._fit()

    def _fit(self) -> None:
        """Set the height to what the choices need, as far as the screen has room; beyond that they scroll."""
        wanted = self._set_least()
        around = self.sizeHint().height() - self._area.sizeHint().height()
        height = min(wanted + around, round(QGuiApplication.primaryScreen().availableSize().height() * _OF_SCREEN))
        if self.height() < height:
            self.resize(self.width(), height)

    def _set_least(self) -> int:
        """Set the least size for the present texts; return the height of all choices, in pixels."""
        measures = Measures.of()
        self.setMinimumWidth(_WIDTH_EM * measures.em)
        self._inside.activate()
        wanted = self._inside.totalHeightForWidth(max(self.width(), self.minimumWidth()) - 16 * measures.u)
        self._area.setMinimumHeight(min(wanted, _LEAST_LINES * measures.lh))
        return wanted

    def _set_writing(self, *, writing: bool) -> None:
        self._is_writing = writing
        self._progress.setVisible(writing)
        for one in (*self._rows.buttons(), *self._columns.buttons(), self._format, self._separator, self._bom):
            one.setEnabled(not writing)
        if not writing:
            for button, rows in zip(self._rows.buttons(), ExportRows, strict=True):
                button.setEnabled(self._facts.rows.get(rows, 0) > 0)
        self._check()
