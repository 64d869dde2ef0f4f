"""The row of chips that narrow the table: one per state and per channel present, with their counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.design.chip import Chip
from desktop.design.icons import channel_icon_name
from desktop.design.measures import Measures, follow_font
from desktop.privacy.masking import visible
from desktop.results.columns import channel_words
from desktop.results.row_filter import state_chip

if TYPE_CHECKING:
    from collections import Counter

    from PySide6.QtGui import QResizeEvent

_STATES = ("active", "inactive", "closed", "other")
_LONGEST = 24
_MOST_SPARE = 16
"""Chips kept for the next lookup: making them anew takes longer, and PySide6 keeps a little of each that is deleted."""


class FilterChips(QWidget):
    """Shows what states and channels there are; chips that are on narrow the table to them.

    Signals:
        chips_changed(frozenset, frozenset): the states and channels that are on; an empty set narrows nothing.
    """

    chips_changed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[tuple[str, str], Chip] = {}
        self._spare: dict[tuple[str, str], Chip] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow_font(self._update_metrics)

    def show_counts(self, counts: tuple[Counter[str], Counter[str]]) -> None:
        """Show what is loaded; a chip that is on stays even when its count is 0."""
        states: dict[str, int] = dict.fromkeys(_STATES, 0)
        for state, count in counts[0].items():
            states[state_chip(state)] += count
        wanted = {("state", state): count for state, count in states.items() if count}
        wanted |= {("channel", channel): count for channel, count in counts[1].most_common() if count}
        before = list(self._chips)
        for key, chip in list(self._chips.items()):
            if key not in wanted and chip.isChecked():
                wanted[key] = 0
            elif key not in wanted:
                self._put_away(key)
        order = sorted(wanted, key=lambda key: (key[0] != "state", _place(key), key[1]))
        if order == before and all(self._chips[key].count == count for key, count in wanted.items()):
            return
        for key, count in wanted.items():
            chip = self._chips.get(key) or self._make(key)
            if chip.count != count:
                chip.set_content(chip.text(), count)
        self._chips = {key: self._chips[key] for key in order}
        self._relayout()
        self.updateGeometry()

    def retranslate(self) -> None:
        """Say the words in the language of now."""
        for key, chip in (*self._chips.items(), *self._spare.items()):
            chip.set_content(self._word(key), chip.count)
        self._relayout()

    @property
    def is_on(self) -> bool:
        """Return whether a chip narrows the table."""
        return any(chip.isChecked() for chip in self._chips.values())

    @property
    def checked(self) -> frozenset[tuple[str, str]]:
        """Return the chips that are on: ``state`` or ``channel``, and its word."""
        return frozenset(key for key, chip in self._chips.items() if chip.isChecked())

    def set_checked(self, keys: frozenset[tuple[str, str]]) -> None:
        """Switch on these of the chips that are there, and the others off."""
        for key, chip in self._chips.items():
            chip.setChecked(key in keys)

    def clear_checks(self) -> None:
        """Switch every chip off."""
        for chip in self._chips.values():
            chip.setChecked(False)

    def heightForWidth(self, width: int) -> int:
        """Return the height of as many lines as are needed."""
        return self._place_chips(width, move=False)

    def sizeHint(self) -> QSize:
        """Take one line."""
        return QSize(20 * Measures.of(self).em, Measures.of(self).chip)

    def minimumSizeHint(self) -> QSize:
        """Take at least one line, however narrow."""
        return QSize(0, Measures.of(self).chip)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break into lines anew."""
        super().resizeEvent(event)
        self._relayout()

    def _update_metrics(self) -> None:
        self._relayout()
        self.updateGeometry()

    def _put_away(self, key: tuple[str, str]) -> None:
        chip = self._chips.pop(key)
        chip.hide()
        if len(self._spare) < _MOST_SPARE:
            self._spare[key] = chip
        else:
            chip.deleteLater()

    def _make(self, key: tuple[str, str]) -> Chip:
        chip = self._spare.pop(key, None) or self._new(key)
        chip.show()
        self._chips[key] = chip
        return chip

    def _new(self, key: tuple[str, str]) -> Chip:
        kind, word = key
        if kind == "state":
            chip = Chip(self._word(key), 0, state="unknown" if word == "other" else word, parent=self)
        else:
            chip = Chip(self._word(key), 0, icon_name=channel_icon_name(word), parent=self)
        chip.toggled.connect(self._tell)
        return chip

    def _word(self, key: tuple[str, str]) -> str:
        kind, word = key
        if kind == "state":
            return self.tr("other") if word == "other" else word
        return channel_words().get(word) or visible(word[:_LONGEST]) or self.tr("no channel")

    def _tell(self) -> None:
        on = [key for key, chip in self._chips.items() if chip.isChecked()]
        states = frozenset(word for kind, word in on if kind == "state")
        channels = frozenset(word for kind, word in on if kind == "channel")
        self.chips_changed.emit(states, channels)

    def _relayout(self) -> None:
        self._place_chips(self.width(), move=True)
        before: QWidget | None = None
        for chip in self._chips.values():
            if before is not None:
                QWidget.setTabOrder(before, chip)
            before = chip

    def _place_chips(self, width: int, *, move: bool) -> int:
        grid = Measures.of(self)
        left = top = 0
        for chip in self._chips.values():
            size = chip.sizeHint()
            if left and left + size.width() > width:
                left, top = 0, top + grid.chip + grid.u
            if move:
                box = QRect(QPoint(left, top), size)
                if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                    box.moveRight(width - left - 1)
                chip.setGeometry(box)
            left += size.width() + round(1.5 * grid.u)
        return top + grid.chip


def _place(key: tuple[str, str]) -> int:
    return _STATES.index(key[1]) if key[0] == "state" else 0
