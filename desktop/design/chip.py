"""Chips: filter chips (shape or icon, word, count) and suggestions."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.design.buttons import PressableButton
from desktop.design.colours import colours_of
from desktop.design.icons import draw_icon
from desktop.design.measures import Measures, font
from desktop.design.painting import Placer, draw_line_of_text, elided, fill_rounded, has_keyboard_focus, text_width
from desktop.design.state_pill import draw_state_shape, state_colours


class Chip(QAbstractButton):
    """A toggle button for one value of the results, with its number of rows.

    Its accessible name is word and count: ``active 26``, with a filter ``active 12 of 26``.
    """

    def __init__(
        self,
        word: str = "",
        count: int | None = None,
        *,
        state: str | None = None,
        icon_name: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._state = state
        self._icon_name = icon_name
        self._count = count
        self._matching: int | None = None
        self._sized: tuple[Measures, QSize] | None = None
        self.set_content(word, count)

    @property
    def count(self) -> int | None:
        """Return the number shown."""
        return self._count

    @property
    def matching(self) -> int | None:
        """Return how many of them match the filter, None without one."""
        return self._matching

    def set_content(
        self,
        word: str,
        count: int | None = None,
        *,
        matching: int | None = None,
        state: str | None = None,
        icon_name: str | None = None,
    ) -> None:
        """Set word and count, and before them the shape of a state or an icon (kept if none is passed).

        ``matching`` is how many of them match a filter; None without a filter.
        """
        self._count, self._matching = count, matching
        self._state = state or self._state
        self._icon_name = icon_name or self._icon_name
        self.setText(word)
        self.setAccessibleName(f"{word} {self._count_text()}".strip())
        self._sized = None
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of shape, word and count, cached until contents or font change."""
        measures = Measures.of()
        if self._sized is None or self._sized[0] is not measures:
            self._sized = (measures, self._size(measures))
        return QSize(self._sized[1])

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the pill and its contents."""
        measures, colours, label = Measures.of(), colours_of(self), font(None, "label")
        painter = QPainter(self)
        enabled, on = self.isEnabled(), self.isChecked()
        ground = colours.tint if on else (colours.hover if self.underMouse() and enabled else None)
        ring = has_keyboard_focus(self)
        line = colours.link if on or ring or colours.lined else colours.hairline
        width = 2 if ring or (on and colours.lined) else 1
        fill_rounded(painter, self.rect(), self.height() / 2, ground, line, width=width)
        placer = Placer(self.rect(), self.layoutDirection())
        placer.skip(2 * measures.u)
        self._draw_sign(painter, placer)
        word = colours.text if enabled else colours.disabled
        is_number = self.text().startswith("+")
        draw_line_of_text(
            painter, placer.take(text_width(label, self.text())), self.text(), label, word, left_to_right=is_number
        )
        if self._count is not None:
            placer.skip(measures.u)
            count = self._count_text()
            quiet = colours.text2 if enabled else colours.disabled
            draw_line_of_text(painter, placer.take(text_width(label, count)), count, label, quiet, left_to_right=True)

    def _count_text(self) -> str:
        if self._count is None:
            return ""
        if self._matching is None:
            return str(self._count)
        return self.tr("{n} of {total}").format(n=self._matching, total=self._count)

    def _size(self, measures: Measures) -> QSize:
        label = font(None, "label")
        width = 4 * measures.u + text_width(label, self.text())
        if self._state or self._icon_name:
            width += self._sign_width() + 1.25 * measures.u
        if self._count is not None:
            width += measures.u + text_width(label, self._count_text())
        return QSize(round(width + 0.5), measures.chip)

    def _sign_width(self) -> int:
        measures = Measures.of()
        return measures.shape if self._state else measures.cell_icon

    def _draw_sign(self, painter: QPainter, placer: Placer) -> None:
        if not (self._state or self._icon_name):
            return
        colours, side = colours_of(self), self._sign_width()
        box = placer.take_centred(side, side)
        if self._state:
            draw_state_shape(painter, box, self._state, state_colours(self._state, colours)[0])
        elif self._icon_name:
            draw_icon(painter, self._icon_name, box, colours.text2 if self.isEnabled() else colours.disabled)
        placer.skip(1.25 * Measures.of().u)


class SuggestionChip(PressableButton):
    """A button with a tinted ground and link-coloured words, beside them perhaps its shortcut."""

    def __init__(self, text: str = "", *, key: str = "", menu: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sized: tuple[Measures, QSize] | None = None
        self._key = key
        self._menu = menu
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_content(text, key=key, menu=menu)

    def set_content(self, text: str, *, key: str = "", menu: bool = False) -> None:
        """Set the words, the shortcut, and whether it has a chevron for opening a menu."""
        self._sized = None
        self._key = key
        self._menu = menu
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of words and key, kept until they or the font change."""
        measures = Measures.of()
        if self._sized is None or self._sized[0] is not measures:
            self._sized = (measures, self._size(self.text()))
        return QSize(self._sized[1])

    def minimumSizeHint(self) -> QSize:
        """Return the size of a few letters; the rest is elided."""
        return self._size(self.text()[:3] + "…").boundedTo(self.sizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the pill, the words and the key."""
        measures, colours, label = Measures.of(), colours_of(self), font(None, "label")
        painter = QPainter(self)
        enabled = self.isEnabled()
        words = colours.link if enabled else colours.disabled
        ground = colours.tint if enabled else colours.tint_idle
        ring = has_keyboard_focus(self)
        hovered = enabled and self.underMouse()
        line = words if ring or hovered or colours.lined else None
        fill_rounded(painter, self.rect(), self.height() / 2, ground, line, width=2 if ring else 1)
        placer = Placer(self.rect(), self.layoutDirection())
        placer.skip(2 * measures.u)
        if self._menu:
            draw_icon(painter, "down", placer.take_centred(measures.icon, measures.icon), words)
            placer.skip(measures.u)
        key_width = self._key_width()
        room = placer.remaining - 2 * measures.u - key_width
        text = elided(label, self.text(), room + 0.5)
        draw_line_of_text(painter, placer.take(text_width(label, text)), text, label, words)
        if self._key:
            placer.skip(2 * measures.u)
            draw_line_of_text(painter, placer.take(key_width), self._key, font(None, "axis"), colours.text2)

    def _key_width(self) -> float:
        return text_width(font(None, "axis"), self._key) + 2 * Measures.of().u if self._key else 0.0

    def _size(self, text: str) -> QSize:
        measures = Measures.of()
        width = 4 * measures.u + text_width(font(None, "label"), text) + self._key_width()
        if self._menu:
            width += measures.icon + measures.u
        return QSize(round(width + 1), measures.chip)
