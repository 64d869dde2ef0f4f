"""The style's drawing of what is pressed or filled in: buttons, fields, marks and combo boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyleOption

from desktop.design.colours import Colours, colours_of
from desktop.design.icons import draw_icon
from desktop.design.measures import Measures, font
from desktop.design.painting import Placer, draw_line_of_text, elided, fill_rounded, text_width, without_mnemonic
from desktop.design.style.sizes import COMBO_AFTER_ICON_U, COMBO_AFTER_U, COMBO_BEFORE_U

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QStyleOptionButton, QStyleOptionComboBox, QStyleOptionFrame, QWidget

_State = QStyle.StateFlag
_RTL = Qt.LayoutDirection.RightToLeft


def has(option: QStyleOption, flag: QStyle.StateFlag) -> bool:
    """Return whether an option has a state flag."""
    return bool(option.state & flag)


def is_ringed(option: QStyleOption) -> bool:
    """Return whether a part shows a focus ring: it has the focus, and the keyboard brought it there."""
    return has(option, _State.State_HasFocus) and has(option, _State.State_KeyboardFocusChange)


def _kind(widget: QWidget | None) -> str:
    return str(widget.property("kind") or "outlined") if widget is not None else "outlined"


def button_ground(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Draw a push button without its label."""
    colours, measures, kind = colours_of(option.palette), Measures.of(), _kind(widget)
    if kind == "none":
        return
    enabled = has(option, _State.State_Enabled)
    pressed = has(option, _State.State_Sunken) or has(option, _State.State_On)
    hovered = enabled and has(option, _State.State_MouseOver)
    ground: QColor | None = None
    line: QColor | None = None
    if kind == "primary":
        ground = (colours.accent_hover if hovered or pressed else colours.accent) if enabled else colours.tint_idle
        line = colours.text if colours.lined and enabled else None
    else:
        if pressed and enabled:
            ground = colours.tint_idle
        elif hovered:
            ground = colours.hover
        elif kind == "outlined" and enabled:
            ground = colours.base
        if kind == "outlined" or (colours.lined and hovered):
            line = colours.border if enabled else colours.hairline
    fill_rounded(painter, option.rect, measures.radius, ground, line)
    if is_ringed(option):
        ring = colours.text if kind == "primary" else colours.link
        fill_rounded(painter, option.rect, measures.radius, None, ring, width=2)


def button_label(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Draw icon and words of a push button, centred."""
    button = cast("QStyleOptionButton", option)
    colours, measures, kind = colours_of(option.palette), Measures.of(), _kind(widget)
    shown = font(None, "medium" if kind == "primary" else "body")
    colour = colours.text
    if not has(option, _State.State_Enabled):
        colour = colours.disabled
    elif kind == "primary":
        colour = colours.on_accent
    elif not button.text and not has(option, _State.State_MouseOver):
        colour = colours.text2
    name = str(widget.property("icon_name") or "") if widget is not None else ""
    has_icon = bool(name) or not button.icon.isNull()
    text = without_mnemonic(button.text)
    gap = 1.75 * measures.u if has_icon and text else 0
    sign = measures.icon if has_icon else 0
    room = option.rect.width() - 2 * measures.u - sign - gap
    text = elided(shown, text, room + 1) if text else ""
    width = sign + gap + text_width(shown, text)
    placer = Placer(option.rect, option.direction)
    placer.skip(max(0, (option.rect.width() - width) / 2))
    painter.setLayoutDirection(option.direction)
    if has_icon:
        box = placer.take_centred(sign, sign)
        if name:
            draw_icon(painter, name, box, colour, mirrored=option.direction is _RTL and name in {"arrow", "right"})
        else:
            button.icon.paint(painter, box.toRect())
        placer.skip(gap)
    draw_line_of_text(painter, placer.take(text_width(shown, text)), text, shown, colour)


def field_ground(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw the box of a text field."""
    frame = cast("QStyleOptionFrame", option)
    colours, measures = colours_of(option.palette), Measures.of()
    enabled = has(option, _State.State_Enabled)
    if frame.lineWidth <= 0:
        return
    focused = has(option, _State.State_HasFocus)
    line = colours.link if focused else (colours.border if enabled else colours.hairline)
    ground = colours.base if enabled else colours.window
    fill_rounded(painter, option.rect, measures.radius, ground, line, width=2 if focused else 1)


def radio_mark(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw a ring, with a disc in it if checked."""
    colours, box = colours_of(option.palette), QRectF(option.rect)
    on, enabled = has(option, _State.State_On), has(option, _State.State_Enabled)
    side = min(box.width(), box.height())
    centre = box.center()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(colours.base)
    ring = side * 0.29 if on else 1.0
    painter.setPen(QPen(_mark_colour(colours, on=on, enabled=enabled), ring))
    reach = side / 2 - ring / 2 - 0.5
    painter.drawEllipse(centre, reach, reach)
    if is_ringed(option):
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colours.text, 2))
        painter.drawEllipse(centre, side / 2 - 0.5, side / 2 - 0.5)
    painter.restore()


def is_segment(widget: QWidget | None) -> bool:
    """Return whether a radio button is one of several that look like one control."""
    return _kind(widget) == "segment"


def segment(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Draw a segment: its ground, its line, rounded only at the ends of the control, and its word."""
    button = cast("QStyleOptionButton", option)
    colours, measures = colours_of(option.palette), Measures.of()
    chosen, enabled = has(option, _State.State_On), has(option, _State.State_Enabled)
    ground, line, word = colours.window, colours.hairline, colours.disabled
    if enabled and chosen:
        ground, line, word = colours.tint, colours.link, colours.link
    elif enabled:
        ground = colours.hover if has(option, _State.State_MouseOver) else colours.base
        line, word = colours.border, colours.text2
    outline = _segment_outline(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), measures.radius, widget)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(outline, ground)
    painter.setPen(QPen(line, 1))
    painter.drawPath(outline)
    if is_ringed(option):
        fill_rounded(painter, option.rect, measures.radius, None, colours.link, width=2)
    painter.setFont(font(None, "strong" if chosen else "body"))
    painter.setPen(word)
    painter.drawText(option.rect, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextShowMnemonic), button.text)
    painter.restore()


def _segment_outline(box: QRectF, radius: float, widget: QWidget | None) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    square = QPainterPath()
    if widget is not None and not widget.property("is_leftmost"):
        square.addRect(QRectF(box.left(), box.top(), radius, box.height()))
    if widget is not None and not widget.property("is_rightmost"):
        square.addRect(QRectF(box.right() - radius, box.top(), radius, box.height()))
    return path.united(square)


def check_mark(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw a square with rounded corners, filled and ticked if checked, with a bar if partly checked."""
    colours, box = colours_of(option.palette), QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
    partly = has(option, _State.State_NoChange)
    on = has(option, _State.State_On) or partly
    enabled = has(option, _State.State_Enabled)
    colour = _mark_colour(colours, on=on, enabled=enabled)
    radius = 0.22 * box.width()
    fill_rounded(painter, box, radius, colour if on else colours.base, colour)
    if partly:
        bar = QRectF(0, 0, 0.5 * box.width(), max(1.5, 0.12 * box.height()))
        bar.moveCenter(box.center())
        painter.fillRect(bar, colours.on_accent)
    elif on:
        draw_icon(painter, "check", box, colours.on_accent if enabled else colours.base)
    if is_ringed(option):
        fill_rounded(painter, QRectF(option.rect), radius, None, colours.text, width=2)


def _mark_colour(colours: Colours, *, on: bool, enabled: bool) -> QColor:
    if not enabled:
        return colours.disabled if on else colours.hairline
    return colours.accent if on else colours.border


def tool_button_ground(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """Draw the ground of a tool button under the pointer or when on."""
    colours, measures = colours_of(option.palette), Measures.of()
    pressed = has(option, _State.State_Sunken) or has(option, _State.State_On)
    if pressed or (has(option, _State.State_MouseOver) and has(option, _State.State_Enabled)):
        fill_rounded(painter, option.rect, measures.radius, colours.tint_idle if pressed else colours.hover)
    if is_ringed(option):
        fill_rounded(painter, option.rect, measures.radius, None, colours.link, width=2)


def combo_box(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Draw a combo box without its text; a quiet one has a box only under the pointer or with the focus."""
    colours, measures = colours_of(option.palette), Measures.of()
    enabled = has(option, _State.State_Enabled)
    focused = has(option, _State.State_HasFocus)
    hovered = enabled and has(option, _State.State_MouseOver)
    quiet = _kind(widget) == "quiet"
    if not quiet or hovered or focused:
        ground = colours.base if enabled and (not quiet or focused) else (colours.hover if hovered else colours.window)
        resting = colours.hairline if quiet or not enabled else colours.border
        line = colours.link if focused else resting
        fill_rounded(painter, option.rect, measures.radius, ground, line, width=2 if focused else 1)
    placer = Placer(option.rect, option.direction)
    end = placer.take_from_end(measures.icon + 2 * measures.u)
    box = QRectF(0, 0, 0.9 * measures.icon, 0.9 * measures.icon)
    box.moveCenter(end.center())
    draw_icon(painter, "down", box, colours.text2 if enabled else colours.disabled)


def combo_label(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Draw the text of a combo box that cannot be edited, elided, with its icon."""
    combo = cast("QStyleOptionComboBox", option)
    colours, measures = colours_of(option.palette), Measures.of()
    if combo.editable:
        return
    colour = colours.text if has(option, _State.State_Enabled) else colours.disabled
    placer = Placer(option.rect, option.direction)
    placer.take_from_end(measures.icon + COMBO_AFTER_U * measures.u)
    placer.skip(COMBO_BEFORE_U * measures.u)
    name = str(widget.property("icon_name") or "") if widget is not None else ""
    painter.setLayoutDirection(option.direction)
    if name:
        quiet = colours.text2 if has(option, _State.State_Enabled) else colours.disabled
        draw_icon(painter, name, placer.take_centred(measures.icon, measures.icon), quiet)
        placer.skip(COMBO_AFTER_ICON_U * measures.u)
    elif not combo.currentIcon.isNull():
        combo.currentIcon.paint(painter, placer.take_centred(measures.icon, measures.icon).toRect())
        placer.skip(COMBO_AFTER_ICON_U * measures.u)
    shown = font(None, "body")
    text = elided(shown, combo.currentText, placer.remaining + 0.5)
    draw_line_of_text(painter, placer.take(placer.remaining), text, shown, colour)
