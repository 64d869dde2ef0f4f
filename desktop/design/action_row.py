"""A row that can be pressed: an icon, a thing in the fixed font, the reason to choose it, a chevron."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from desktop.design.buttons import PressableButton
from desktop.design.colours import Colours, colours_of
from desktop.design.icons import draw_icon
from desktop.design.measures import FontRole, Measures, font
from desktop.design.painting import Placer, draw_line_of_text, elided, fill_rounded, has_keyboard_focus, text_width


class ActionRow(PressableButton):
    """One thing to do, as a button over the whole width; its accessible name is thing and reason.

    ``stacked`` puts the reason below the thing. ``exact`` things are in the fixed font and read from left to right.
    ``reason_at`` is where the reason begins, in pixels from the leading edge, so that a list of rows lines up; a
    longer thing moves its reason on.
    """

    def __init__(
        self,
        icon_name: str,
        thing: str,
        reason: str,
        *,
        stacked: bool = False,
        exact: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._reason = reason
        self._always_stacked = self._stacked = stacked
        self._wraps = False
        self._exact = exact
        self._reason_at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_thing(thing)

    def set_thing(self, thing: str) -> None:
        self.setText(thing)
        self.setAccessibleName(f"{thing}: {self._reason}" if self._reason else thing)
        self._update_shape()
        self.updateGeometry()
        self.update()

    def set_reason(self, reason: str) -> None:
        self._reason = reason
        self.set_thing(self.text())

    def thing_width(self) -> int:
        """Return the width of icon and thing, for lining up the reasons of a list."""
        measures = Measures.of()
        return round(self._thing_left() + text_width(self._thing_font(), self.text()) + 4 * measures.u)

    def set_reason_at(self, left_px: int) -> None:
        """Set where the reason begins, in pixels from the leading edge."""
        self._reason_at = left_px
        self._update_shape()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the width of both texts, side by side or stacked, and the height of the present shape."""
        return QSize(self._stacked_width() if self._always_stacked else self._flat_width(), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the reason below the thing where there is no room beside it, and to two lines if needed."""
        super().resizeEvent(event)
        self._update_shape()

    def _update_shape(self) -> None:
        stacked = self._always_stacked or self._flat_width() > self.width()
        wraps = stacked and self._stacked_width() > self.width()
        if (stacked, wraps) != (self._stacked, self._wraps):
            self._stacked, self._wraps = stacked, wraps
            self.updateGeometry()
            self.update()

    def _flat_width(self) -> int:
        reason = text_width(font(None, "body"), self._reason)
        return round(max(self.thing_width(), self._reason_at) + reason + 9 * Measures.of().u)

    def _stacked_width(self) -> int:
        widest = max(text_width(self._thing_font(), self.text()), text_width(font(None, "caption"), self._reason))
        return round(self._thing_left() + widest + 3 * Measures.of().u + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(14 * Measures.of().em, self._height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        measures, colours = Measures.of(), colours_of(self)
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        hovered = self.isEnabled() and (self.underMouse() or self.isDown())
        ring = has_keyboard_focus(self)
        if hovered or ring:
            ground = colours.tint_idle if self.isDown() else colours.hover
            line = colours.link if ring else (colours.text if colours.lined else None)
            fill_rounded(painter, self.rect(), measures.radius, ground, line, width=2 if ring else 1)
        placer = Placer(self.rect(), self.layoutDirection())
        placer.skip(2 * measures.u)
        sign = colours.disabled if not self.isEnabled() else self._sign_colour(colours)
        draw_icon(painter, self._icon_name, placer.take_centred(measures.icon, measures.icon), sign)
        placer.skip(2 * measures.u)
        if self._stacked:
            self._draw_stacked(painter, placer, colours)
        else:
            self._draw_flat(painter, placer, colours)

    def _draw_stacked(self, painter: QPainter, placer: Placer, colours: Colours) -> None:
        measures = Measures.of()
        room = placer.remaining - 2 * measures.u
        whole = placer.take(room)
        first, second = self._thing_font(), font(None, "caption")
        line = round(1.0 * measures.lh)
        below = 2 * line if self._wraps else line
        top = whole.center().y() - (line + below) / 2
        thing = elided(first, self.text(), room, Qt.TextElideMode.ElideMiddle)
        upper = QRectF(whole.left(), top, room, line)
        draw_line_of_text(painter, upper, thing, first, self._word(colours.text), left_to_right=self._exact)
        lower = QRectF(whole.left(), top + line, room, below)
        if self._wraps:
            painter.setFont(second)
            painter.setPen(self._word(colours.text2))
            leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
            painter.drawText(
                lower, int(Qt.TextFlag.TextWordWrap) | int(leading | Qt.AlignmentFlag.AlignTop), self._reason
            )
            return
        reason = elided(second, self._reason, room)
        draw_line_of_text(painter, lower, reason, second, self._word(colours.text2))

    def _draw_flat(self, painter: QPainter, placer: Placer, colours: Colours) -> None:
        measures = Measures.of()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        end = placer.take_from_end(measures.icon + 2 * measures.u)
        chevron = QRectF(0, 0, measures.icon, measures.icon)
        chevron.moveCenter(end.center())
        draw_icon(painter, "right", chevron, self._word(colours.text2), mirrored=mirrored)
        shown, quiet = self._thing_font(), font(None, "body")
        start = self._thing_left()
        reason_width = text_width(quiet, self._reason)
        room = placer.remaining - 2 * measures.u
        # The thing is what is sent: it gives way last, and then in its middle.
        wanted = max(self._reason_at, self.thing_width()) - start
        column = min(wanted, max(room - reason_width, room * 0.55)) if self._reason else room
        width = column - 3 * measures.u if self._reason else room
        thing = elided(shown, self.text(), width + 0.5, Qt.TextElideMode.ElideMiddle)
        box = placer.take(column)
        draw_line_of_text(painter, box, thing, shown, self._word(colours.link), left_to_right=self._exact)
        reason = elided(quiet, self._reason, placer.remaining - 2 * measures.u)
        draw_line_of_text(painter, placer.take(placer.remaining), reason, quiet, self._word(colours.text2))

    def _sign_colour(self, colours: Colours) -> QColor:
        return colours.text2 if self._stacked else colours.link

    def _word(self, colour: QColor) -> QColor:
        return colour if self.isEnabled() else colours_of(self).disabled

    def _thing_font(self) -> QFont:
        role: FontRole = "fixed" if self._exact else "body"
        return font(None, role)

    def _thing_left(self) -> float:
        measures = Measures.of()
        return 4 * measures.u + measures.icon

    def _height(self) -> int:
        measures = Measures.of()
        if self._stacked:
            return (3 if self._wraps else 2) * measures.lh + 3 * measures.u
        return measures.control
