"""The program's style: Fusion without its bevels, drawn from our measures and colours."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette
from PySide6.QtWidgets import (
    QLineEdit,
    QMenu,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionSlider,
)

from desktop.design.colours import Colours, colours_of
from desktop.design.icons import icon
from desktop.design.measures import Measures, font
from desktop.design.painting import fill_rounded, text_width
from desktop.design.style import controls, sizes, surfaces

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import (
        QStyleOptionButton,
        QStyleOptionComboBox,
        QStyleOptionMenuItem,
        QStyleOptionTab,
        QStyleOptionViewItem,
        QWidget,
    )

    Part = Callable[[QStyleOption, QPainter, QWidget | None], None]

_PE = QStyle.PrimitiveElement
_CE = QStyle.ControlElement
_CC = QStyle.ComplexControl
_CT = QStyle.ContentsType
_SC = QStyle.SubControl
_PM = QStyle.PixelMetric
_SH = QStyle.StyleHint
_State = QStyle.StateFlag

_PRIMITIVES: dict[QStyle.PrimitiveElement, Part] = {
    _PE.PE_PanelButtonCommand: controls.button_ground,
    _PE.PE_PanelButtonTool: controls.tool_button_ground,
    _PE.PE_PanelLineEdit: controls.field_ground,
    _PE.PE_IndicatorRadioButton: controls.radio_mark,
    _PE.PE_IndicatorCheckBox: controls.check_mark,
    _PE.PE_IndicatorBranch: surfaces.branch,
    _PE.PE_PanelScrollAreaCorner: surfaces.corner,
    _PE.PE_PanelTipLabel: surfaces.tip,
    _PE.PE_FrameMenu: surfaces.menu_frame,
    _PE.PE_FrameButtonBevel: surfaces.nothing,
    _PE.PE_FrameDefaultButton: surfaces.nothing,
    _PE.PE_Frame: surfaces.nothing,
    _PE.PE_FrameLineEdit: surfaces.nothing,
    _PE.PE_FrameFocusRect: surfaces.nothing,
    _PE.PE_FrameStatusBarItem: surfaces.nothing,
    _PE.PE_PanelStatusBar: surfaces.nothing,
    _PE.PE_FrameTabBarBase: surfaces.nothing,
    _PE.PE_FrameTabWidget: surfaces.nothing,
}

_CONTROLS: dict[QStyle.ControlElement, Part] = {
    _CE.CE_PushButtonLabel: controls.button_label,
    _CE.CE_ComboBoxLabel: controls.combo_label,
    _CE.CE_TabBarTabShape: surfaces.tab_shape,
    _CE.CE_TabBarTabLabel: surfaces.tab_label,
    _CE.CE_ProgressBarGroove: surfaces.progress_groove,
    _CE.CE_ProgressBarContents: surfaces.progress_contents,
    _CE.CE_Splitter: surfaces.splitter,
    _CE.CE_MenuBarItem: surfaces.menu_bar_item,
    _CE.CE_MenuBarEmptyArea: surfaces.menu_bar_ground,
    _CE.CE_ShapedFrame: surfaces.shaped_frame,
    _CE.CE_HeaderSection: surfaces.header_section,
    _CE.CE_HeaderEmptyArea: surfaces.header_section,
}

_HINTS = {
    _SH.SH_EtchDisabledText: 0,
    _SH.SH_DitherDisabledText: 0,
    _SH.SH_ComboBox_Popup: 0,
    _SH.SH_ComboBox_AllowWheelScrolling: 0,  # who scrolls past a setting, or an account, does not mean to change it
    _SH.SH_Widget_Animation_Duration: 0,
    _SH.SH_ScrollBar_Transient: 0,
    _SH.SH_DialogButtonBox_ButtonsHaveIcons: 0,
}


class ConvolookStyle(QProxyStyle):
    """Fusion with our buttons, fields, tabs, bars and sizes.

    Keep a reference to it from Python as long as it is in use: Qt does not own it safely. Views with many cells
    do better with ``plain.use_plain_style``: each question to this one costs some 2 µs, and drawing more.
    """

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        part = _PRIMITIVES.get(element)
        if part is not None:
            part(option, painter, widget)
        elif element is _PE.PE_PanelItemViewItem or element is _PE.PE_PanelItemViewRow:
            _draw_item_ground(cast("QStyleOptionViewItem", option), painter)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        part = _CONTROLS.get(element)
        if part is not None:
            part(option, painter, widget)
            return
        if element is _CE.CE_RadioButton and controls.is_segment(widget):
            controls.segment(option, painter, widget)
            return
        if element is _CE.CE_MenuItem and option.state & _State.State_Selected:
            _lighten_icon(cast("QStyleOptionMenuItem", option), painter)
        elif element is _CE.CE_ItemViewItem:
            # The selection is a tint here, so the text on it keeps its colour.
            for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
                if not colours_of(option.palette).lined:
                    option.palette.setColor(group, QPalette.ColorRole.HighlightedText, colours_of(option.palette).text)
        super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw combo boxes and scroll bars."""
        if control is _CC.CC_ComboBox:
            controls.combo_box(option, painter, widget)
        elif control is _CC.CC_ScrollBar:
            self._draw_scroll_bar(cast("QStyleOptionSlider", option), painter, widget)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        own = sizes.METRICS.get(metric)
        if own is None and metric is _PM.PM_DefaultFrameWidth and isinstance(widget, QLineEdit):
            return Measures.of().u
        if own is not None:
            return round(own(Measures.of()))
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint is _SH.SH_Menu_KeyboardSearch and isinstance(widget, QMenu):
            # A menu without mnemonics, as context menus are, goes to the line that begins with what is typed.
            return int(not any("&" in action.text().replace("&&", "") for action in widget.actions()))
        own = _HINTS.get(hint)
        return super().styleHint(hint, option, widget, returned) if own is None else own

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, contents: QSize, widget: QWidget | None = None
    ) -> QSize:
        measures = Measures.of()
        if kind is _CT.CT_PushButton:
            return sizes.button_size(cast("QStyleOptionButton", option), measures, widget)
        if kind is _CT.CT_LineEdit:
            return QSize(contents.width() + 2 * measures.u, measures.control)
        if kind is _CT.CT_ComboBox:
            return sizes.combo_size(cast("QStyleOptionComboBox", option), contents, measures, widget)
        if kind is _CT.CT_MenuBarItem:
            return QSize(contents.width() + 3 * measures.u, measures.menu_bar)
        if kind is _CT.CT_TabBarTab:
            words = text_width(font(None, "strong"), cast("QStyleOptionTab", option).text)
            return QSize(round(words) + 4 * measures.u, measures.lh + 4 * measures.u)
        if kind is _CT.CT_ItemViewItem:
            size = super().sizeFromContents(kind, option, contents, cast("QWidget", widget))
            return QSize(size.width(), max(size.height(), measures.tree_row))
        return super().sizeFromContents(kind, option, contents, cast("QWidget", widget))

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Return the parts of scroll bars: no arrows, and a groove over the whole length."""
        if control is _CC.CC_ScrollBar:
            return sizes.scroll_bar_part(cast("QStyleOptionSlider", option), part, self)
        return super().subControlRect(control, option, part, cast("QWidget", widget))

    def standardIcon(
        self, which: QStyle.StandardPixmap, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> QIcon:
        """Return our cross for clearing a field, else Fusion's icon."""
        if which is QStyle.StandardPixmap.SP_LineEditClearButton:
            return icon("x")
        return super().standardIcon(which, option, widget)

    def _draw_scroll_bar(self, option: QStyleOptionSlider, painter: QPainter, widget: QWidget | None) -> None:
        colours = colours_of(option.palette)
        painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Base))
        if option.maximum <= option.minimum:
            return
        slider = self.subControlRect(_CC.CC_ScrollBar, option, _SC.SC_ScrollBarSlider, widget)
        held = bool(option.state & _State.State_Sunken) or bool(option.state & _State.State_MouseOver)
        thick = max(4, min(option.rect.height(), option.rect.width()))
        inset = round(thick / 4)
        across = (inset, 1) if slider.height() > slider.width() else (1, inset)
        bar = slider.adjusted(across[0], across[1], -across[0], -across[1])
        colour = colours.text if colours.lined else (colours.border if held else _between(colours))
        fill_rounded(painter, bar, min(bar.width(), bar.height()) / 2, colour)


def _between(colours: Colours) -> QColor:
    """Return a colour between hairline and border, visible without drawing attention."""
    mixed = QColor(colours.border)
    mixed.setAlpha(150)
    return mixed


def _lighten_icon(option: QStyleOptionMenuItem, painter: QPainter) -> None:
    """Draw a chosen menu item's icon in the colour of its text; Fusion uses the same icon as on paper."""
    if not option.icon.isNull():
        side = Measures.of().icon
        ratio = painter.device().devicePixelRatio()
        option.icon = QIcon(option.icon.pixmap(QSize(side, side), ratio, QIcon.Mode.Selected))


def _draw_item_ground(option: QStyleOptionViewItem, painter: QPainter) -> None:
    """Draw the ground of a list's row: selected, hovered, or none."""
    colours = colours_of(option.palette)
    if option.state & _State.State_Selected:
        if colours.lined:
            painter.fillRect(option.rect, colours.accent)
            return
        painter.fillRect(option.rect, colours.tint if option.state & _State.State_Active else colours.tint_idle)
    elif option.state & _State.State_MouseOver:
        painter.fillRect(option.rect, colours.hover)
