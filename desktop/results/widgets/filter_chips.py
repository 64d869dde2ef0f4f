"""The row of filter chips: one per state and per channel present, with their counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from desktop.design.chip import Chip
from desktop.design.icons import channel_icon_name
from desktop.design.measures import Measures, follow_font
from desktop.i18n.retranslation import say
from desktop.privacy.masking import Masking, Sensitivity, visible
from desktop.results.columns import channel_words
from desktop.results.facets import state_chip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.results.facets import Facets

_STATES = ("active", "inactive", "closed", "other")
_KINDS = ("state", "channel", "proxy")
_LONGEST = 24
_MOST_PROXIES = 6
_MOST_SPARE = 16
"""Chips kept for the next lookup: making them anew takes longer, and PySide6 keeps a little of each that is deleted."""


class FilterChips(QWidget):
    """Shows the states and channels there are; checked chips filter the table by them.

    Signals:
        chips_changed(frozenset, frozenset, frozenset): the checked states, channels and own numbers; an empty set
            filters nothing.
    """

    chips_changed = Signal(object, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._masking = Masking()
        self._folded = False
        self._chips: dict[tuple[str, str], Chip] = {}
        self._spare: dict[tuple[str, str], Chip] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow_font(self._update_metrics)

    def show_counts(self, counts: Facets, matching: Facets | None = None) -> None:
        """Show the loaded counts, with a filter also the matching ones; a checked chip stays even at 0."""
        wanted = _by_chip(counts)
        matched = None if matching is None else _by_chip(matching)
        before = list(self._chips)
        for key, chip in list(self._chips.items()):
            if key not in wanted and chip.isChecked():
                wanted[key] = 0
            elif key not in wanted:
                self._put_away(key)
        order = sorted(wanted, key=lambda key: (_KINDS.index(key[0]), _place(key), key[1]))
        numbers = {key: (count, None if matched is None else matched.get(key, 0)) for key, count in wanted.items()}
        if order == before and all(
            (self._chips[key].count, self._chips[key].matching) == shown for key, shown in numbers.items()
        ):
            return
        for key, (count, part) in numbers.items():
            chip = self._chips.get(key) or self._make(key)
            if (chip.count, chip.matching) != (count, part):
                chip.set_content(self._word(key), count, matching=part)
        self._chips = {key: self._chips[key] for key in order}
        self._relayout()
        self.updateGeometry()

    def set_masking(self, masking: Masking) -> None:
        """Set whether own numbers are hidden."""
        self._masking = masking
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words in the new language."""
        for key, chip in (*self._chips.items(), *self._spare.items()):
            chip.set_content(self._word(key), chip.count, matching=chip.matching)
        self._relayout()

    def set_folded(self, folded: bool) -> None:
        """Set whether only checked chips are shown: the others are in the menu, where a window is low."""
        if folded is not self._folded:
            self._folded = folded
            self._relayout()
            self.updateGeometry()

    def fill_menu(self, menu: QMenu) -> None:
        """Add an entry for each chip to a menu, checked as it is."""
        kind = ""
        for key, chip in self._chips.items():
            if kind and key[0] != kind:
                menu.addSeparator()
            kind = key[0]
            action = menu.addAction(chip.accessibleName().replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(chip.isChecked())
            action.toggled.connect(chip.setChecked)

    @property
    def is_on(self) -> bool:
        """Return whether a chip is checked."""
        return any(chip.isChecked() for chip in self._chips.values())

    @property
    def checked(self) -> frozenset[tuple[str, str]]:
        """Return the checked chips: ``state``, ``channel`` or ``proxy``, and its value."""
        return frozenset(key for key, chip in self._chips.items() if chip.isChecked())

    def set_checked(self, keys: frozenset[tuple[str, str]]) -> None:
        """Check these of the existing chips, and uncheck the others."""
        for key, chip in self._chips.items():
            chip.setChecked(key in keys)

    @property
    def checked_words(self) -> list[str]:
        """Return the words of the checked chips."""
        return [chip.text() for chip in self._chips.values() if chip.isChecked()]

    def clear_checks(self) -> None:
        """Uncheck every chip."""
        for chip in self._chips.values():
            chip.setChecked(False)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines that the chips need."""
        return self._place_chips(width, move=False)

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        return QSize(20 * Measures.of(self).em, Measures.of(self).chip if self._shown else 0)

    def minimumSizeHint(self) -> QSize:
        """Return the height of one line where there are chips, however narrow."""
        return QSize(0, Measures.of(self).chip if self._shown else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Update the layout of the chips."""
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
        chip.setVisible(not self._folded)
        self._chips[key] = chip
        return chip

    def _new(self, key: tuple[str, str]) -> Chip:
        kind, word = key
        if kind == "state":
            chip = Chip(self._word(key), 0, state="unknown" if word == "other" else word, parent=self)
        elif kind == "channel":
            chip = Chip(self._word(key), 0, icon_name=channel_icon_name(word), parent=self)
        else:
            # The same number may be held on several channels; the icon tells its chips apart.
            prefix, colon, _number_of_it = word.partition(":")
            chip = Chip(self._word(key), 0, icon_name=channel_icon_name(prefix if colon else "sms"), parent=self)
            say(chip, setToolTip=lambda: self.tr("Your number (proxy address)"))
        chip.toggled.connect(self._tell)
        return chip

    def _word(self, key: tuple[str, str]) -> str:
        kind, word = key
        if kind == "state":
            return self.tr("other") if word == "other" else word
        if kind == "proxy":
            return self._masking.shown(_number(word)[:_LONGEST], Sensitivity.PERSONAL)
        return channel_words().get(word) or visible(word[:_LONGEST]) or self.tr("no channel")

    @property
    def _shown(self) -> list[Chip]:
        return [chip for chip in self._chips.values() if chip.isChecked() or not self._folded]

    def _tell(self) -> None:
        if self._folded:
            self._relayout()
            self.updateGeometry()
        on = [key for key, chip in self._chips.items() if chip.isChecked()]
        states = frozenset(word for kind, word in on if kind == "state")
        channels = frozenset(word for kind, word in on if kind == "channel")
        proxies = frozenset(word for kind, word in on if kind == "proxy")
        self.chips_changed.emit(states, channels, proxies)

    def _relayout(self) -> None:
        shown = self._shown
        for chip in self._chips.values():
            if chip.isHidden() is (chip in shown):
                chip.setVisible(chip in shown)
        self._place_chips(self.width(), move=True)
        before: QWidget | None = None
        for chip in self._chips.values():
            if before is not None:
                QWidget.setTabOrder(before, chip)
            before = chip

    def _place_chips(self, width: int, *, move: bool) -> int:
        measures = Measures.of(self)
        left = top = 0
        shown = self._shown
        for chip in shown:
            size = chip.sizeHint()
            if left and left + size.width() > width:
                left, top = 0, top + measures.chip + measures.u
            if move:
                box = QRect(QPoint(left, top), size)
                if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                    box.moveRight(width - left - 1)
                chip.setGeometry(box)
            left += size.width() + round(1.5 * measures.u)
        return top + measures.chip if shown else 0


def _number(proxy: str) -> str:
    """Return an own number without the prefix of its channel, which has a chip itself."""
    prefix, colon, number = proxy.partition(":")
    return number if colon and number and prefix in channel_words() else proxy


def _by_chip(facets: Facets) -> dict[tuple[str, str], int]:
    """Return the number of rows of each chip; own numbers have chips where there are several."""
    states: dict[str, int] = dict.fromkeys(_STATES, 0)
    for state, count in facets.states.items():
        states[state_chip(state)] += count
    found = {("state", state): count for state, count in states.items() if count}
    found |= {("channel", channel): count for channel, count in facets.channels.most_common() if count}
    proxies = [(proxy, count) for proxy, count in facets.proxies.most_common() if proxy and count]
    if len(proxies) > 1:
        found |= {("proxy", proxy): count for proxy, count in proxies[:_MOST_PROXIES]}
    return found


def _place(key: tuple[str, str]) -> int:
    return _STATES.index(key[1]) if key[0] == "state" else 0
