"""The lengths and sizes of the style, and the parts of a scroll bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QStyle

from desktop.design.measures import Measures, font
from desktop.design.painting import text_width, without_mnemonic

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QStyleOptionButton, QStyleOptionComboBox, QStyleOptionSlider, QWidget

_PM = QStyle.PixelMetric
_SC = QStyle.SubControl

METRICS: dict[QStyle.PixelMetric, Callable[[Measures], float]] = {
    _PM.PM_SplitterWidth: lambda _: 1,
    _PM.PM_ScrollBarExtent: lambda measures: measures.scroll_bar,
    _PM.PM_ScrollBarSliderMin: lambda measures: 2.4 * measures.em,
    _PM.PM_SmallIconSize: lambda measures: measures.icon,
    _PM.PM_ButtonIconSize: lambda measures: measures.icon,
    _PM.PM_LineEditIconSize: lambda measures: measures.icon,
    # A quarter, as Qt has it, which asks for the size once more each time.
    _PM.PM_LineEditIconMargin: lambda measures: measures.icon // 4,
    _PM.PM_IndicatorWidth: lambda measures: measures.icon,
    _PM.PM_IndicatorHeight: lambda measures: measures.icon,
    _PM.PM_ExclusiveIndicatorWidth: lambda measures: measures.icon,
    _PM.PM_ExclusiveIndicatorHeight: lambda measures: measures.icon,
    _PM.PM_CheckBoxLabelSpacing: lambda measures: 1.5 * measures.u,
    _PM.PM_RadioButtonLabelSpacing: lambda measures: 1.5 * measures.u,
    _PM.PM_FocusFrameHMargin: lambda measures: 1.5 * measures.u,
    # One more, as Qt puts it beside the text of a cell: words of a header stand over those of its column.
    _PM.PM_HeaderMargin: lambda measures: 1.5 * measures.u + 1,
    _PM.PM_MenuBarPanelWidth: lambda _: 0,
    _PM.PM_MenuBarVMargin: lambda _: 0,
    _PM.PM_MenuBarHMargin: lambda measures: 2 * measures.u,
    _PM.PM_MenuBarItemSpacing: lambda _: 0,
    _PM.PM_TreeViewIndentation: lambda measures: 3.5 * measures.u,
    _PM.PM_ButtonShiftHorizontal: lambda _: 0,
    _PM.PM_ButtonShiftVertical: lambda _: 0,
    _PM.PM_TabBarTabShiftHorizontal: lambda _: 0,
    _PM.PM_TabBarTabShiftVertical: lambda _: 0,
    _PM.PM_TabBarBaseOverlap: lambda _: 0,
}


def button_size(option: QStyleOptionButton, measures: Measures, widget: QWidget | None) -> QSize:
    """Return the size of a push button around its icon and words."""
    text = without_mnemonic(option.text)
    primary = widget is not None and widget.property("kind") == "primary"
    width = text_width(font(None, "medium" if primary else "body"), text)
    if not option.icon.isNull():
        if not text:
            return QSize(measures.control, measures.control)
        width += measures.icon + 1.75 * measures.u
    return QSize(round(width + 0.5) + 6 * measures.u, measures.control)


COMBO_BEFORE_U, COMBO_AFTER_ICON_U, COMBO_AFTER_U = 1.75, 1.5, 3
"""Gaps of a combo box: before its icon or text, after the icon, and beside the arrow."""


def combo_label_width(text_px: float, *, has_icon: bool, measures: Measures) -> int:
    """Return the width in pixels of a combo box whose text is whole."""
    before = measures.icon + COMBO_AFTER_ICON_U * measures.u if has_icon else 0
    return round(text_px + before + measures.icon + (COMBO_BEFORE_U + COMBO_AFTER_U) * measures.u + 0.5)


def combo_size(option: QStyleOptionComboBox, contents: QSize, measures: Measures, widget: QWidget | None) -> QSize:
    """Return the size of a combo box around its widest text."""
    width: float = contents.width() + 5 * measures.u + measures.icon
    if widget is not None and widget.property("icon_name"):
        width += measures.icon + 1.5 * measures.u
    if option.editable:
        width += 2 * measures.u
    return QSize(round(width), measures.control)


def scroll_bar_part(option: QStyleOptionSlider, part: QStyle.SubControl, style: QStyle) -> QRect:
    """Return the rectangle of a scroll bar's part: no arrows, and a groove over the whole length."""
    box = QRect(option.rect)
    across = box.width() >= box.height()
    length = box.width() if across else box.height()
    span = option.maximum - option.minimum
    shortest = style.pixelMetric(_PM.PM_ScrollBarSliderMin, option)
    slider = length
    if span > 0:
        slider = min(length, max(shortest, round(length * option.pageStep / (span + option.pageStep))))
    start = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - slider, option.upsideDown
    )

    def piece(begin: int, size: int) -> QRect:
        if across:
            return QRect(box.left() + begin, box.top(), size, box.height())
        return QRect(box.left(), box.top() + begin, box.width(), size)

    parts = {
        _SC.SC_ScrollBarGroove: (0, length),
        _SC.SC_ScrollBarSlider: (start, slider),
        _SC.SC_ScrollBarSubPage: (0, start),
        _SC.SC_ScrollBarAddPage: (start + slider, length - start - slider),
    }
    if part not in parts:
        return QRect()
    placed = piece(*parts[part])
    return QStyle.visualRect(option.direction, box, placed) if across else placed
