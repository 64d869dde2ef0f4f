"""Look up many: a list is pasted or opened, reviewed line by line, and only then looked up."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.design.accessibility import announce
from desktop.design.buttons import make_button
from desktop.design.chip import Chip
from desktop.design.colours import colours_of
from desktop.design.dialog import ReadingDelegate, lay_on_paper
from desktop.design.icons import channel_icon_name, icon_pixmap
from desktop.design.labels import TEXT2, Hairline, TextLabel, Tone, ToneLabel
from desktop.design.measures import Measures, font
from desktop.design.wrapping_row import WrappingRow
from desktop.i18n.retranslation import follow_language, say
from desktop.lookup import list_reader
from desktop.lookup.list_reader import ListCell, ListError
from desktop.lookup.many import DOUBTFUL, MOST_SHOWN, REFUSED, ManyLine, Remark, plan, queries
from desktop.lookup.many_model import KIND, LINE, LINE_ROLE, PASTED, REMARK, SENT, ManyModel
from desktop.lookup.many_texts import kind_words, problem_words
from desktop.privacy import clipboard_owner
from desktop.privacy.masking import Masking, Sensitivity, visible
from desktop.twilio.types import ParticipantKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QPushButton

    from desktop.design.colours import Colours
    from desktop.lookup.list_reader import ListProblem, ReadList
    from desktop.twilio.types import ParticipantQuery

_TYPING_MS = 200
_MOST_CHOICES = 4
_LONGEST = 40
_MOST_LINES = 16
"""Lines of one text in the table."""
_REMARK_SHARE = 3
"""A remark that is longer than this part of the table goes on in the next line: what is sent needs the room more."""
_LINE_SEPARATOR = "\u2028"


class ManyDialog(QDialog):
    """Shows the queries of a list and lets the user decide doubtful lines; sends nothing itself.

    Signals:
        lookup_requested(tuple[ParticipantQuery, ...]): the distinct queries of the list, in order.
        file_chosen(str): the path of a list to be read.
    """

    lookup_requested = Signal(object)
    file_chosen = Signal(str)

    def __init__(self, region: str | None, masking: Masking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say(self, setWindowTitle=lambda: self.tr("Look Up Many"))
        self._region = region
        self._masking = Masking()
        self._folder = ""
        self._kept: str | None = None
        """The text of the field while masking hides it."""
        self._read: ReadList | None = None
        self._cells: tuple[ListCell, ...] = ()
        self._decisions: dict[int, ParticipantQuery | None] = {}
        self._queries: tuple[ParticipantQuery, ...] = ()
        self._model = ManyModel(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_TYPING_MS)
        self._later.timeout.connect(self._take_text)
        self._make_parts()
        self._lay_out()
        self.set_masking(masking)
        self._plan()
        follow_language(self._retranslate)

    def show_list(self, found: ReadList) -> None:
        """Show a list that was read from a file."""
        self._read = found
        self._columns.blockSignals(True)
        self._columns.clear()
        for number, column in enumerate(found.columns, 1):
            self._columns.addItem(visible(column.title[:_LONGEST]) or self.tr("Column {n}").format(n=number))
        self._columns.setCurrentIndex(found.chosen)
        self._columns.blockSignals(False)
        self._choose_column()

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show participants that were pasted into the search field, one per line."""
        self._take("\n".join(texts))

    def show_problem(self, problem: ListProblem) -> None:
        """Show why no list can be read from a file; the list shown stays."""
        self._said.say(lambda: problem_words(problem), Tone.ERROR)
        self._said.show()
        announce(self, problem_words(problem))

    def set_masking(self, masking: Masking) -> None:
        """Set whether participants are hidden, pasted ones included."""
        self._masking = masking
        hides = masking.hides(Sensitivity.PERSONAL)
        if hides and self._kept is None:
            kept = self._text.toPlainText()
            self._kept = kept
            self._set_text("")  # a screen reader walks through what is hidden, too
        elif not hides and self._kept is not None:
            kept, self._kept = self._kept, None
            self._set_text(kept)
        self._text.setVisible(not hides)
        self._hidden.setVisible(hides)
        self._model.set_masking(masking)
        self._show_choices()

    # Parts

    def _make_parts(self) -> None:
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        self._text.setFont(font(None, "fixed"))
        say(
            self._text,
            setAccessibleName=lambda: self.tr("Participants"),
            setPlaceholderText=lambda: self.tr("Paste or type one participant per line"),
        )
        self._text.textChanged.connect(self._later.start)
        self._hidden = TextLabel(lambda: self.tr("The list is hidden while masking is on."), colour=TEXT2)
        self._paste = make_button(lambda: self.tr("Paste"))
        self._paste.clicked.connect(self._paste_list)
        self._open = make_button(lambda: self.tr("Open file…"))
        self._open.clicked.connect(self._ask_for_file)
        self._columns = QComboBox()
        self._columns.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not of the wheel
        self._columns_label = TextLabel(lambda: self.tr("Column"), colour=TEXT2)
        self._columns_label.setBuddy(self._columns)
        self._columns.currentIndexChanged.connect(self._choose_column)
        self._chips = {group: Chip(parent=self) for group in self._model.counts()}
        for group, chip in self._chips.items():
            chip.toggled.connect(lambda on, group=group: self._narrow(group, on=on))
        self._said = ToneLabel(has_icon=True, lines=1)
        self._said.hide()
        self._table = QTableView()
        self._repaired = QCheckBox()
        say(self._repaired, setText=lambda: self.tr("Send numbers in the international form"))
        self._repaired.setChecked(True)
        self._repaired.toggled.connect(self._plan)
        self._cancel = make_button(lambda: self.tr("Cancel"))
        self._cancel.clicked.connect(self.reject)
        self._look_up = make_button("", "primary")
        self._look_up.clicked.connect(self._ask)
        for key in ("Ctrl+Return", "Ctrl+Enter"):  # as in the search field; Enter alone begins a line
            QShortcut(QKeySequence(key), self, self._ask)
        self._set_up_table()

    def _set_up_table(self) -> None:
        table = self._table
        table.setModel(self._model)
        table.setItemDelegate(_LineDelegate(table))
        say(table, setAccessibleName=lambda: self.tr("Lines"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(Measures.of(self).row)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column in (PASTED, SENT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column in (LINE, KIND, REMARK):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        table.selectionModel().currentRowChanged.connect(self._show_choices)
        self._model.modelReset.connect(self._show_choices)
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.setInterval(0)
        self._fitting.timeout.connect(self._fit_rows)
        self._model.modelReset.connect(self._fitting.start)
        header.sectionResized.connect(self._fitting.start)

    def _fit_rows(self) -> None:
        """Set the height of each row so that its texts are whole: what is sent is not to be guessed."""
        rows, font_metrics = self._table.verticalHeader(), QFontMetricsF(font(None, "fixed"))
        read = QFontMetricsF(self._table.font())
        margins = _text_margins_px(self._table)
        for row in range(self._model.rowCount()):
            lines = 1
            for column in (PASTED, SENT):
                text, width = str(self._model.index(row, column).data()), self._table.columnWidth(column)
                if len(text) * font_metrics.averageCharWidth() * 2 > width:  # no character is wider than two
                    lines = max(lines, len(_lines_of(text, font_metrics, width - margins)))
            remark = str(self._model.index(row, REMARK).data() or "")
            lines = max(lines, len(_lines_of(remark, read, _remark_width_px(self._table))))
            height = rows.defaultSectionSize() + math.ceil((lines - 1) * font_metrics.lineSpacing())
            if rows.sectionSize(row) != height:
                rows.resizeSection(row, height)

    def _lay_out(self) -> None:
        measures = Measures.of(self)
        self._text.setFixedHeight(5 * measures.lh + 4 * measures.u)
        lay_on_paper(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(7 * measures.u, 6 * measures.u, 7 * measures.u, 4 * measures.u)
        column.setSpacing(2 * measures.u)
        column.addWidget(TextLabel(lambda: self.tr("Look up many participants"), role="headline"))
        column.addWidget(
            TextLabel(lambda: self.tr("Check what will be sent. Nothing has been sent yet."), colour=TEXT2)
        )
        source = QHBoxLayout()
        column.addLayout(source)
        source.addWidget(self._text, 1)
        source.addWidget(self._hidden, 1)
        buttons = QVBoxLayout()
        source.addLayout(buttons)
        for widget in (self._paste, self._open):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        head = QHBoxLayout()
        column.addLayout(head)
        head.addWidget(WrappingRow(tuple(self._chips.values())), 1)
        head.addWidget(self._columns_label)
        head.addWidget(self._columns)
        column.addWidget(self._said)
        column.addWidget(self._table, 1)
        self._choices = QHBoxLayout()
        self._choices.setSpacing(measures.gap)
        column.addLayout(self._choices)
        column.addWidget(Hairline())
        foot = QHBoxLayout()
        foot.setSpacing(measures.gap)
        column.addLayout(foot)
        at_a_time = TextLabel(lambda: self.tr("At most 3 at a time"), colour=TEXT2)
        foot.addWidget(WrappingRow((self._repaired, at_a_time), gap_units=2), 1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._look_up)
        # Not self.screen(): PySide makes the screen die with the dialog (6.11.3), and the next dialog crashes.
        screen = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(min(68 * measures.em, screen.width()), min(42 * measures.lh, screen.height()))

    # What the user does

    def _paste_list(self) -> None:
        if clipboard_owner.answers():
            self._take(QGuiApplication.clipboard().text())
        else:
            self._said.say(clipboard_owner.unanswered_text, Tone.ERROR)
            self._said.show()

    def _take(self, text: str) -> None:
        """Set the field's text, or what masking hides of it."""
        if self._kept is None:
            self._text.setPlainText(text)
        else:
            self._kept = text
            self._later.start()

    def _set_text(self, text: str) -> None:
        self._text.blockSignals(True)
        self._text.setPlainText(text)
        self._text.blockSignals(False)

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Open"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Lists (*.txt *.csv *.tsv *.xlsx)"), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.file_chosen)
        dialog.open()

    def _take_text(self) -> None:
        """Read the list in the text field."""
        try:
            found = list_reader.read_text(self._text.toPlainText() if self._kept is None else self._kept)
        except ListError:
            self._read, self._cells = None, ()
            self._columns.clear()
            self._decisions.clear()
            self._said.hide()
            self._plan()
            return
        self.show_list(found)

    def _choose_column(self) -> None:
        if self._read is None:
            return
        self._cells = self._read.columns[max(0, self._columns.currentIndex())].cells
        self._decisions.clear()
        self._said.hide()
        self._plan()

    def _narrow(self, group: str, *, on: bool) -> None:
        for other, chip in self._chips.items():
            if on and other != group and chip.isChecked():
                chip.blockSignals(True)
                chip.setChecked(False)
                chip.blockSignals(False)
                chip.update()
        self._model.show_group(group if on else None)

    def _decide(self, line: ManyLine, query: ParticipantQuery | None) -> None:
        row = self._table.currentIndex().row()
        self._decisions[line.line] = query
        self._plan()
        if row < self._model.rowCount():
            self._table.selectRow(row)
        self._table.setFocus()

    def _ask(self) -> None:
        if self._later.isActive():  # pasted and asked within a blink
            self._later.stop()
            self._take_text()
        if self._queries:
            self.lookup_requested.emit(self._queries)
            self.accept()

    # What follows

    def _plan(self) -> None:
        cells, more = self._cells[:MOST_SHOWN], max(0, len(self._cells) - MOST_SHOWN)
        lines = plan(cells, region=self._region, repaired=self._repaired.isChecked(), decisions=self._decisions)
        self._queries = queries(lines)
        self._model.set_lines(lines, more)
        self._retranslate()

    def _retranslate(self) -> None:
        words = {
            "asked": self.tr("to look up"),
            "doubtful": self.tr("doubtful"),
            "duplicates": self.tr("duplicates"),
            "refused": self.tr("not searched"),
        }
        icons = {"asked": "check", "doubtful": "warn", "duplicates": "info", "refused": "x"}
        for group, count in self._model.counts().items():
            self._chips[group].set_content(words[group], count, icon_name=icons[group])
        several = self._read is not None and len(self._read.columns) > 1
        self._columns.setVisible(several)
        self._columns_label.setVisible(several)
        self._look_up.setText(self.tr("Look up {n}").format(n=len(self._queries)))
        self._look_up.setEnabled(bool(self._queries))
        self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, LINE, REMARK)

    def _show_choices(self) -> None:
        """Show the choices for the current line; for one without doubt only to leave it out."""
        while (item := self._choices.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        row = self._table.currentIndex().row()
        if not 0 <= row < self._model.rowCount():
            hint = TextLabel(lambda: self.tr("Select a line to change what it sends."), colour=TEXT2, wrap=True)
            self._choices.addWidget(hint)
            return
        line = self._model.line_at(row)
        self._choices.addWidget(TextLabel(self.tr("Line {n} sends").format(n=line.line), colour=TEXT2))
        for query in line.choices[:_MOST_CHOICES]:
            text = visible(self._masking.shown(query.text, Sensitivity.PERSONAL))
            text = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
            self._add_choice(line, query, f"{kind_words(query.kind)} {text}")
        self._add_choice(line, None, self.tr("Nothing"))
        self._choices.addStretch(1)

    def _add_choice(self, line: ManyLine, query: ParticipantQuery | None, words: str) -> None:
        button: QPushButton = make_button(words.replace("&", "&&"), "quiet")
        button.setEnabled(query != line.query)
        button.clicked.connect(lambda: self._decide(line, query))
        self._choices.addWidget(button)


def kind_icon_name(query: ParticipantQuery) -> str:
    """Return the icon of what a query asks: the channel of an address, a chat for an identity."""
    if "@" in query.text:
        return channel_icon_name("email")
    if query.kind is ParticipantKind.IDENTITY:
        return channel_icon_name("chat")
    channel, colon, _number = query.text.partition(":")
    return channel_icon_name(channel if colon else "sms")


class _LineDelegate(ReadingDelegate):
    """Draws what is sent in the fixed font; kinds and remarks with an icon, remarks in the colour of their severity."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room a cell needs in its column; the rows' heights are set by the dialog."""
        size, table = super().sizeHint(option, index), self.parent()
        if index.column() == REMARK and isinstance(table, QTableView):
            size.setWidth(min(size.width(), table.viewport().width() // _REMARK_SHARE))
        return size

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        table, line = self.parent(), index.data(LINE_ROLE)
        if not isinstance(table, QTableView) or not isinstance(line, ManyLine):
            return
        colours, column = colours_of(table), index.column()
        remark = line.remark
        colour, name = colours.text, ""
        if column in {PASTED, SENT}:
            option.font = font(None, "fixed")
            width = option.rect.width() - _text_margins_px(table)
            option.text = _LINE_SEPARATOR.join(_lines_of(option.text, QFontMetricsF(option.font), width))
        if column in {LINE, PASTED} or (column == SENT and not line.is_asked):
            colour = colours.text2
        elif column == KIND and line.query is not None:
            name = kind_icon_name(line.query)
        elif column == REMARK and remark is not None:
            colour, name = _remark_look(remark, colours)
            shown = _lines_of(option.text, QFontMetricsF(option.font), _remark_width_px(table))
            option.text = _LINE_SEPARATOR.join(shown)
        for role in (option.palette.ColorRole.Text, option.palette.ColorRole.HighlightedText):
            option.palette.setColor(role, colour)
        if name:
            side = Measures.of(table).cell_icon
            ratio = table.devicePixelRatioF()
            picture = icon_pixmap(name, round(side * ratio), colours.text2 if column == KIND else colour)
            picture.setDevicePixelRatio(ratio)
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = QSize(side, side)
            option.icon = QIcon(picture)


def _remark_width_px(table: QTableView) -> float:
    """Return the most width that a remark's text takes beside its icon."""
    return table.viewport().width() // _REMARK_SHARE - Measures.of(table).cell_icon - 2 * _text_margins_px(table)


def _text_margins_px(table: QWidget) -> int:
    """Return the room that the style leaves free at both sides of a cell's text, and the grid's line."""
    return 2 * (table.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, table) + 1) + 1


def _lines_of(text: str, font_metrics: QFontMetricsF, width_px: float) -> list[str]:
    """Return a text broken into lines of that width, after a punctuation mark where there is one near the end."""
    if width_px <= 0 or font_metrics.horizontalAdvance(text) <= width_px:
        return [text]
    lines: list[str] = []
    while text and len(lines) < _MOST_LINES:
        count = min(len(text), int(width_px / font_metrics.averageCharWidth()) + 1)
        while count > 1 and font_metrics.horizontalAdvance(text[:count]) > width_px:
            count -= 1
        marks = [n for n in range(count // 3, count) if not text[n].isalnum() and text[n] != "+"]
        if count < len(text) and marks:
            count = marks[-1] + 1
        lines.append(text[:count])
        text = text[count:]
    return [*lines[:-1], f"{lines[-1]}…"] if text else lines


def _remark_look(remark: Remark, colours: Colours) -> tuple[QColor, str]:
    if remark in DOUBTFUL:
        return colours.warning, "warn"
    return (colours.error, "x") if remark in REFUSED else (colours.text, "info")
