"""The style's drawing of what surrounds the controls: tabs, bars, menus, frames, splitters and branches."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOption

from desktop.design.colours import colours_of
from desktop.design.icons import draw_icon
from desktop.design.measures import Measures, font
from desktop.design.painting import fill_rounded
from desktop.design.style.controls import has, is_ringed

if TYPE_CHECKING:
    from PySide6.QtWidgets import (
        QStyleOptionFrame,
        QStyleOptionMenuItem,
        QStyleOptionProgressBar,
        QStyleOptionTab,
        QWidget,
    )

_State = QStyle.StateFlag
_RTL = Qt.LayoutDirection.RightToLeft
_HLINE, _VLINE = 4, 5


def nothing(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw nothing: frames and focus rectangles of Fusion's that have no place here."""


def branch(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw a tree's chevron, and no lines."""
    if not has(option, _State.State_Children):
        return
    side = Measures.of().icon
    box = QRectF(0, 0, side, side)
    box.moveCenter(QRectF(option.rect).center())
    name = "down" if has(option, _State.State_Open) else "right"
    draw_icon(
        painter, name, box, colours_of(option.palette).text2, mirrored=name == "right" and option.direction is _RTL
    )


def tab_shape(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw the line under the chosen tab."""
    colours, measures = colours_of(option.palette), Measures.of()
    if has(option, _State.State_Selected):
        foot = QRect(option.rect)
        foot.setTop(foot.bottom() - 1)
        painter.fillRect(foot, colours.link if has(option, _State.State_Enabled) else colours.hairline)
    if is_ringed(option):
        fill_rounded(painter, option.rect.adjusted(0, 0, 0, -measures.u), measures.radius, None, colours.link, width=2)


def tab_label(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw a tab's word; the tab bar itself ignores weights."""
    tab = cast("QStyleOptionTab", option)
    colours = colours_of(option.palette)
    chosen = has(option, _State.State_Selected)
    colour = colours.text if chosen or has(option, _State.State_MouseOver) else colours.text2
    painter.setFont(font(None, "strong" if chosen else "body"))
    painter.setPen(colour if has(option, _State.State_Enabled) else colours.disabled)
    painter.drawText(option.rect, int(Qt.AlignmentFlag.AlignCenter), tab.text)


def progress_groove(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw the groove of a progress bar."""
    box = _bar(option)
    fill_rounded(painter, box, box.height() / 2, colours_of(option.palette).hairline)


def progress_contents(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw the done part; for an unknown length a third, without animation."""
    bar = cast("QStyleOptionProgressBar", option)
    box = _bar(option)
    span = bar.maximum - bar.minimum
    share = (bar.progress - bar.minimum) / span if span > 0 else 1 / 3
    width = box.width() * min(1.0, max(0.0, share))
    left = box.right() - width if option.direction is _RTL else box.left()
    fill_rounded(
        painter, QRectF(left, box.top(), width, box.height()), box.height() / 2, colours_of(option.palette).link
    )


def _bar(option: QStyleOption) -> QRectF:
    height = Measures.of().progress
    box = QRectF(option.rect)
    return QRectF(box.left(), box.center().y() - height / 2, box.width(), height)


def splitter(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw one hairline along the middle of the handle, link-coloured while it can be moved by keys or is held."""
    colours = colours_of(option.palette)
    held = has(option, _State.State_Sunken) or has(option, _State.State_HasFocus)
    box = QRect(option.rect)
    if box.width() < box.height():
        box.setLeft(box.center().x())
        box.setWidth(1)
    else:
        box.setTop(box.center().y())
        box.setHeight(1)
    painter.fillRect(box, colours.link if held else colours.hairline)


def menu_bar_item(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw a menu's name."""
    item = cast("QStyleOptionMenuItem", option)
    colours, measures = colours_of(option.palette), Measures.of()
    painter.fillRect(option.rect, colours.window)
    chosen = has(option, _State.State_Selected)
    if chosen:
        fill_rounded(painter, option.rect.adjusted(0, 1, 0, -1), measures.radius, colours.tint_idle)
    enabled = has(option, _State.State_Enabled)
    painter.setPen(colours.disabled if not enabled else (colours.text if chosen else colours.text2))
    # The keys of the menus are shown once somebody goes there by keyboard.
    mnemonic = Qt.TextFlag.TextShowMnemonic if has(option, _State.State_HasFocus) else Qt.TextFlag.TextHideMnemonic
    flags = int(Qt.AlignmentFlag.AlignCenter) | int(mnemonic) | int(Qt.TextFlag.TextSingleLine)
    painter.drawText(option.rect, flags, item.text)


def menu_bar_ground(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw the ground of the menu bar."""
    painter.fillRect(option.rect, colours_of(option.palette).window)


def shaped_frame(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw lines one pixel thick, and no other frames."""
    frame = cast("QStyleOptionFrame", option)
    shape = frame.frameShape.value
    box = QRect(option.rect)
    if shape == _HLINE:
        painter.fillRect(QRect(box.left(), box.center().y(), box.width(), 1), colours_of(option.palette).hairline)
    elif shape == _VLINE:
        painter.fillRect(QRect(box.center().x(), box.top(), 1, box.height()), colours_of(option.palette).hairline)


def corner(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw the corner between two scroll bars like the paper around it."""
    painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Base))


def tip(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw the ground of a tool tip."""
    colours = colours_of(option.palette)
    painter.fillRect(option.rect, colours.border)
    painter.fillRect(option.rect.adjusted(1, 1, -1, -1), option.palette.color(QPalette.ColorRole.ToolTipBase))


def menu_frame(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw the edge of a menu: one quiet line."""
    painter.save()
    painter.setPen(colours_of(option.palette).hairline)
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
    painter.restore()


def header_section(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw the ground of a list's header: paper, with a hairline at its foot."""
    box = QRect(option.rect)
    painter.fillRect(box, option.palette.color(QPalette.ColorRole.Base))
    box.setTop(box.bottom())
    painter.fillRect(box, colours_of(option.palette).hairline)
