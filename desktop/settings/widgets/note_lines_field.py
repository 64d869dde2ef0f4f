"""A field for the lines of a ticket note, with a preview."""

from __future__ import annotations

import time
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.design.labels import TEXT2, TextLabel
from desktop.design.measures import Measures, follow_font
from desktop.design.wrapping_row import WrappingRow
from desktop.i18n.retranslation import follow_language, say
from desktop.i18n.time_mode import TimeMode
from desktop.i18n.times import absolute_text, zone_label
from desktop.settings.note_labels import note_line_label
from desktop.settings.note_lines import NoteLine, note_lines

_DAY_S = 86_400


class NoteLinesField(QWidget):
    """One check box per line; one of them always stays checked.

    Signals:
        changed(str): other lines are chosen, as they stand in ``Preferences.note_lines``.
    """

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = {line: QCheckBox() for line in NoteLine}
        self._is_showing = False
        for line, box in self._boxes.items():
            say(box, setText=partial(note_line_label, line))
            box.toggled.connect(self._take)
        self._preview = TextLabel(role="caption", colour=TEXT2, wrap=True)
        self._column = QVBoxLayout(self)
        self._column.addWidget(WrappingRow(list(self._boxes.values())))
        self._column.addWidget(self._preview)
        self._update_metrics()
        follow_font(self._update_metrics)
        follow_language(self._show_preview)
        self.set_lines("")

    @property
    def lines(self) -> str:
        """Return the chosen lines as they stand in ``Preferences.note_lines``."""
        return ",".join(line.value for line in self._chosen())

    def set_lines(self, text: str) -> None:
        """Set the lines that a setting names; emits nothing."""
        chosen = note_lines(text)
        self._is_showing = True
        for line, box in self._boxes.items():
            box.setChecked(line in chosen)
        self._is_showing = False
        self._show_preview()

    def _chosen(self) -> list[NoteLine]:
        return [line for line, box in self._boxes.items() if box.isChecked()]

    def _take(self) -> None:
        if self._is_showing:
            return
        self._show_preview()
        self.changed.emit(self.lines)

    def _show_preview(self) -> None:
        chosen, samples = self._chosen(), _samples()
        for line, box in self._boxes.items():
            box.setEnabled(chosen != [line])  # a note without a line is none
        self._preview.setText("\n".join(f"{note_line_label(line)}: {samples[line]}" for line in chosen))

    def _update_metrics(self) -> None:
        measures = Measures.of()
        self._column.setContentsMargins(0, measures.u, 0, 0)
        self._column.setSpacing(measures.u)


def _samples() -> dict[NoteLine, str]:
    """Return a sample of each line; nobody's data."""
    now_s = time.time()

    def moment(days: int) -> str:
        moment_s = now_s + days * _DAY_S
        return f"{absolute_text(moment_s, TimeMode.LOCAL, moment_s)} {zone_label(TimeMode.LOCAL, moment_s)}"

    return {
        NoteLine.CONVERSATION: "CH0123…cdef",
        NoteLine.NAME: "Order 4711",
        NoteLine.CUSTOMER: "+1 555 867 5310",
        NoteLine.STATE: "active",
        NoteLine.CREATED: moment(-2),
        NoteLine.UPDATED: moment(-1),
        NoteLine.CLOSES: moment(3),
        NoteLine.SERVICE: "Support (IS0123…cdef)",
        NoteLine.CHANNEL: "SMS",
        NoteLine.PROXY: "+1 555 010 0199",
        NoteLine.ACCOUNT: "Larkspur (AC0123…cdef)",
        NoteLine.LINK: "convolook://lookup?address=…",
    }
