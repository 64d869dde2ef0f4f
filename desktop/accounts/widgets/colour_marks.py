"""The colour mark of an account: a row of discs to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from desktop.accounts.account import COLOURS
from desktop.design.colours import colours_of, mark_colour
from desktop.design.measures import Measures
from desktop.design.painting import has_keyboard_focus
from desktop.i18n.retranslation import say

if TYPE_CHECKING:
    from desktop.i18n.retranslation import Words


class ColourMarks(QWidget):
    """One radio button per mark, the first one for none.

    Signals:
        changed(): another mark was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._marks: dict[str | None, _Mark] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Measures.of().u)
        for colour, name in self._names().items():
            mark = _Mark(colour, name)
            self._marks[colour] = mark
            self._group.addButton(mark)
            row.addWidget(mark)
        row.addStretch(1)
        self._is_setting = False
        self._group.buttonToggled.connect(self._note)
        self.set_colour(None)

    @property
    def colour(self) -> str | None:
        """Return the name of the chosen mark; None for none."""
        return next((colour for colour, mark in self._marks.items() if mark.isChecked()), None)

    def set_colour(self, colour: str | None) -> None:
        """Set the chosen mark; emits nothing."""
        self._is_setting = True
        self._marks[colour if colour in COLOURS else None].setChecked(True)
        self._is_setting = False

    def _note(self, _mark: object, on: bool) -> None:
        if on and not self._is_setting:
            self.changed.emit()

    def _names(self) -> dict[str | None, Words]:
        return {
            None: lambda: self.tr("No mark"),
            "blue": lambda: self.tr("Blue"),
            "green": lambda: self.tr("Green"),
            "amber": lambda: self.tr("Amber"),
            "red": lambda: self.tr("Red"),
            "cyan": lambda: self.tr("Cyan"),
            "plum": lambda: self.tr("Plum"),
        }


class _Mark(QRadioButton):
    """A disc; the chosen one has a ring around it."""

    def __init__(self, colour: str | None, name: Words) -> None:
        super().__init__()
        self._colour = colour
        say(self, setAccessibleName=name, setToolTip=name)

    def sizeHint(self) -> QSize:
        measures = Measures.of()
        return QSize(measures.lh + 2 * measures.u, measures.control)

    def hitButton(self, position: object) -> bool:  # noqa: ARG002, N802 - Qt's name
        """Return True: a click anywhere on it counts."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours, measures = colours_of(self), Measures.of()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QRectF(self.rect()).center()
        disc = QRectF(0, 0, 0.85 * measures.em, 0.85 * measures.em)
        disc.moveCenter(centre)
        fill = mark_colour(self._colour, colours) if self.isEnabled() else colours.disabled
        painter.setPen(Qt.PenStyle.NoPen)
        if self._colour is None:
            painter.setPen(colours.border)
            painter.drawEllipse(disc)
            painter.drawLine(disc.bottomLeft(), disc.topRight())
        else:
            painter.setBrush(fill or colours.disabled)
            painter.drawEllipse(disc)
        if self.isChecked() or has_keyboard_focus(self):
            ring = disc.adjusted(-measures.u, -measures.u, measures.u, measures.u)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setWidthF(2)
            pen.setColor(colours.link if self.isEnabled() else colours.disabled)
            painter.setPen(pen)
            if self.isChecked():
                painter.drawEllipse(ring)
            if has_keyboard_focus(self):
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), measures.radius, measures.radius)
