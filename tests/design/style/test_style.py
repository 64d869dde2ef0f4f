"""The style draws without bevels, sizes controls on the grid, and shows rings to the keyboard only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QStyle,
    QStyleOptionSlider,
    QTabBar,
    QWidget,
)

from desktop.design.buttons import make_button, make_icon_button
from desktop.design.colours import DARK, LIGHT, Colours, palette
from desktop.design.measures import Measures
from desktop.design.style.style import ConvolookStyle
from tests.design.looks import press

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

_STYLES: list[ConvolookStyle] = []


@pytest.fixture
def style(qapp: QApplication) -> ConvolookStyle:
    # One for all tests, and kept: a style that Python collects takes the process along.
    if not _STYLES:
        _STYLES.append(ConvolookStyle())
    return _STYLES[0]


@pytest.fixture
def window(style: ConvolookStyle, qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    made.setStyle(style)
    made.setPalette(palette(dark=False))
    qtbot.addWidget(made)
    yield made
    made.close()


def dressed(widget: QWidget, style: ConvolookStyle, colours: Colours = LIGHT) -> QImage:
    widget.setStyle(style)
    widget.setPalette(palette(dark=colours.dark))
    widget.resize(widget.sizeHint())
    return widget.grab().toImage()


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_only_the_primary_button_is_filled(style: ConvolookStyle, qtbot: QtBot, colours: Colours) -> None:
    grounds = {}
    for kind in ("primary", "outlined", "quiet"):
        button = make_button("Look up", kind)
        qtbot.addWidget(button)
        image = dressed(button, style, colours)
        grounds[kind] = image.pixelColor(5, image.height() // 2)

    assert grounds == {"primary": colours.accent, "outlined": colours.base, "quiet": colours.window}


def test_controls_are_equally_high(style: ConvolookStyle, qtbot: QtBot) -> None:
    made = [make_button("Stop", icon_name="stop"), QLineEdit(), QComboBox(), make_icon_button("copy", "Copy")]
    for widget in made:
        qtbot.addWidget(widget)
        widget.setStyle(style)

    assert {widget.sizeHint().height() for widget in made} == {Measures.of().control}


def test_focused_field_has_a_line_twice_as_thick(style: ConvolookStyle, window: QWidget, qtbot: QtBot) -> None:
    field = QLineEdit(window)
    field.setStyle(style)
    field.resize(200, Measures.of().control)
    middle = field.height() // 2
    resting = field.grab().toImage()
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)

    focused = field.grab().toImage()

    assert [resting.pixelColor(x, middle) for x in (0, 1)] == [LIGHT.border, LIGHT.base]
    assert [focused.pixelColor(x, middle) for x in (0, 1)] == [LIGHT.link, LIGHT.link]


def test_ring_comes_with_the_keyboard_only(style: ConvolookStyle, window: QWidget, qtbot: QtBot) -> None:
    first, second = QPushButton("One", window), QPushButton("Two", window)
    second.move(100, 0)
    for button in (first, second):
        button.setStyle(style)
    window.show()
    window.activateWindow()
    second.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.waitUntil(second.hasFocus)
    by_mouse = second.grab().toImage()

    press(window, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_Tab)

    qtbot.waitUntil(second.hasFocus)
    assert second.grab().toImage() != by_mouse
    assert second.grab().toImage().pixelColor(1, second.height() // 2) == LIGHT.link


def test_scroll_bar_is_all_groove_and_slider(style: ConvolookStyle, qtbot: QtBot) -> None:
    bar = QScrollBar(Qt.Orientation.Vertical)
    qtbot.addWidget(bar)
    bar.setStyle(style)
    bar.setRange(0, 90)
    bar.setPageStep(10)
    bar.resize(bar.sizeHint().width(), 200)
    bar.setValue(90)
    option = QStyleOptionSlider()
    bar.initStyleOption(option)

    parts = {
        part: style.subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, bar)
        for part in (
            QStyle.SubControl.SC_ScrollBarAddLine,
            QStyle.SubControl.SC_ScrollBarSubLine,
            QStyle.SubControl.SC_ScrollBarGroove,
            QStyle.SubControl.SC_ScrollBarSlider,
        )
    }

    add, sub, groove, slider = parts.values()
    assert add.isEmpty()
    assert sub.isEmpty()
    assert groove == bar.rect()
    assert slider.bottom() == bar.rect().bottom()
    assert bar.sizeHint().width() == Measures.of().scroll_bar


def test_lines_are_one_pixel(style: ConvolookStyle, qtbot: QtBot) -> None:
    line = QFrame()
    qtbot.addWidget(line)
    line.setFrameShape(QFrame.Shape.HLine)
    line.setStyle(style)
    line.setPalette(palette(dark=False))
    line.resize(20, 5)

    image = line.grab().toImage()

    inked = [y for y in range(5) if image.pixelColor(10, y) == LIGHT.hairline]
    assert len(inked) == 1


def test_corner_between_scroll_bars_is_paper(style: ConvolookStyle, window: QWidget, qtbot: QtBot) -> None:
    text = QPlainTextEdit("x" * 400 + "\n" * 100, window)
    text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    text.setStyle(style)
    for bar in (text.verticalScrollBar(), text.horizontalScrollBar()):
        bar.setStyle(style)
    text.resize(200, 120)
    window.show()

    image = text.grab().toImage()

    assert image.pixelColor(image.width() - 3, image.height() - 3) == LIGHT.base


def test_chosen_tab_is_underlined(style: ConvolookStyle, qtbot: QtBot) -> None:
    tabs = QTabBar()
    qtbot.addWidget(tabs)
    tabs.setDrawBase(False)
    tabs.addTab("Details")
    tabs.addTab("Raw")

    image = dressed(tabs, style)

    foot = tabs.tabRect(0).bottom()
    assert image.pixelColor(tabs.tabRect(0).center().x(), foot) == LIGHT.link
    assert image.pixelColor(tabs.tabRect(1).center().x(), foot) != LIGHT.link


def test_radio_button_is_filled_when_chosen(style: ConvolookStyle, qtbot: QtBot) -> None:
    radio = QRadioButton("API key")
    qtbot.addWidget(radio)
    off = dressed(radio, style)

    radio.setChecked(True)

    assert dressed(radio, style) != off


def test_quiet_combo_box_has_no_box_and_keeps_its_text(style: ConvolookStyle, qtbot: QtBot) -> None:
    combo = QComboBox()
    qtbot.addWidget(combo)
    combo.addItem("Larkspur Support")
    combo.setProperty("kind", "quiet")
    combo.setProperty("icon_name", "key")

    image = dressed(combo, style)

    inks = {image.pixelColor(x, image.height() // 2).name() for x in range(image.width())}
    assert image.pixelColor(0, image.height() // 2) == LIGHT.window
    assert QColor(LIGHT.text).name() in inks


def test_the_wheel_scrolls_past_a_box_and_chooses_nothing(style: ConvolookStyle, qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["Never", "After 5 min", "After 60 min"])
    dressed(box, style)

    middle = QPointF(box.rect().center())
    turn = QWheelEvent(
        middle,
        box.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, turn)

    assert box.currentText() == "Never"
    assert not turn.isAccepted()  # so the page around it has it


def test_clear_button_has_our_cross(style: ConvolookStyle) -> None:
    ours = style.standardIcon(QStyle.StandardPixmap.SP_LineEditClearButton)

    assert isinstance(ours, QIcon)
    assert not ours.pixmap(QSize(16, 16)).isNull()
    assert style.pixelMetric(QStyle.PixelMetric.PM_SplitterWidth) == 1
    assert style.styleHint(QStyle.StyleHint.SH_EtchDisabledText) == 0


def test_scroll_bar_parts_are_mirrored(style: ConvolookStyle) -> None:
    option = QStyleOptionSlider()
    option.rect = QRect(0, 0, 200, 11)
    option.maximum, option.pageStep, option.sliderPosition = 90, 10, 0
    option.direction = Qt.LayoutDirection.RightToLeft

    slider = style.subControlRect(
        QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, None
    )

    assert slider.right() == 199
