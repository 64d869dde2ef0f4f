"""Region and edge of an account: the regions that have Conversations, or any other pair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.accounts.account import DEFAULT_REGION
from desktop.accounts.region_names import region_name
from desktop.accounts.validation import FieldProblem, check_region_and_edge, host_of, trim
from desktop.design.labels import TEXT2, TextLabel, Tone, ToneLabel
from desktop.design.measures import Measures
from desktop.i18n.retranslation import follow_language, say
from desktop.twilio.hosts import EDGES

if TYPE_CHECKING:
    from desktop.i18n.retranslation import Words

_OFFERED = tuple((region, EDGES[region]) for region in ("us1", "ie1", "au1"))
"""The regions that process data. Source: Twilio, "Conversations API with Twilio Regions"."""


class RegionBox(QWidget):
    """A combo box of pairs; the last entry opens two fields for any other pair.

    Signals:
        changed(): another pair was chosen or typed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        measures = Measures.of()
        self.combo = QComboBox()
        self.combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not of the wheel
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(8)
        for pair in _OFFERED:
            self.combo.addItem("", pair)
        self.combo.addItem("")
        self._name_pairs()
        self._other = QWidget()
        self._region, self._edge = QLineEdit(), QLineEdit()
        row = QHBoxLayout(self._other)
        row.setContentsMargins(0, measures.u, 0, 0)
        row.setSpacing(measures.gap)
        fields: tuple[tuple[Words, QLineEdit], ...] = (
            (lambda: self.tr("Region"), self._region),
            (lambda: self.tr("Edge"), self._edge),
        )
        for name, field in fields:
            say(field, setAccessibleName=name)
            field.setTextMargins(measures.u, 0, measures.u, 0)
            label = TextLabel(name, colour=TEXT2)
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field, 1)
            field.textChanged.connect(self._tell)
        self._hint = ToneLabel(role="caption", lines=1)
        self._hint.setContentsMargins(0, 0, 0, round(0.75 * measures.u))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.u)
        for widget in (self.combo, self._other, self._hint):
            column.addWidget(widget)
        self.combo.currentIndexChanged.connect(self._tell)
        self.set_pair(None, None)
        follow_language(self._retranslate)

    @property
    def pair(self) -> tuple[str | None, str | None]:
        """Return region and edge; None and None for the plain host."""
        region, edge = self._typed()
        return (None, None) if (region, edge) == _OFFERED[0] else (region or None, edge or None)

    @property
    def problem(self) -> FieldProblem | None:
        """Return why the pair cannot be used; None if it can."""
        return check_region_and_edge(*self._typed())

    def set_pair(self, region: str | None, edge: str | None) -> None:
        """Set the pair; emits nothing."""
        wanted = (region, edge) if region or edge else _OFFERED[0]
        was_blocked = self.blockSignals(True)
        is_offered = wanted in _OFFERED
        self._region.setText("" if is_offered else region or "")
        self._edge.setText("" if is_offered else edge or "")
        self.combo.setCurrentIndex(_OFFERED.index(wanted) if is_offered else len(_OFFERED))
        self._show_hint()
        self.blockSignals(was_blocked)

    def focus_problem(self) -> None:
        """Move the focus into the field with the problem."""
        (self._edge if trim(self._region.text()) else self._region).setFocus()

    def _name_pairs(self) -> None:
        names = [f"{region_name(region)}, {edge}" for region, edge in _OFFERED]
        for place, name in enumerate((*names, self.tr("Another region and edge…"))):
            self.combo.setItemText(place, name)

    def _retranslate(self) -> None:
        self._name_pairs()
        self._show_hint()

    def _typed(self) -> tuple[str, str]:
        pair = self.combo.currentData()
        return (pair[0], pair[1]) if pair else (trim(self._region.text()), trim(self._edge.text()))

    def _tell(self) -> None:
        self._show_hint()
        self.changed.emit()

    def _show_hint(self) -> None:
        self._other.setVisible(self.combo.currentData() is None)
        words = {
            FieldProblem.REGION_ALONE: self.tr("A region needs an edge: set both or neither."),
            FieldProblem.EDGE_ALONE: self.tr("An edge needs a region: set both or neither."),
            FieldProblem.NO_HOST_NAME: self.tr("Only lowercase letters, digits and hyphens, such as ie1 and dublin."),
        }
        problem = self.problem
        if problem is not None:
            self._hint.say(words[problem], Tone.ERROR)
            return
        region, edge = self.pair
        host = self.tr("Keys are valid in one region only. Host: {host}").format(host=host_of(region, edge))
        note = {
            "ie1": self.tr("Ireland supports chat only: addresses find nothing there."),
            "au1": self.tr("Twilio offers no Conversations in Australia."),
        }.get(region or DEFAULT_REGION, "")
        self._hint.say(f"{host}\n{note}" if note else host)
