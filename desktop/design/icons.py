"""The program's own icons: line drawings in the colour and device pixel ratio of where they are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap

from desktop.design import drawings

if TYPE_CHECKING:
    from collections.abc import Mapping

CHANNEL_ICONS: Mapping[str, str] = {
    "sms": "sms",
    "mms": "sms",
    "whatsapp": "whatsapp",
    "chat": "chat",
    "email": "mail",
    "messenger": "chat",
    "rcs": "rcs",
}
"""Twilio's word for a channel → icon; any other channel has ``sms``."""

_MOST_PIXMAPS = 512
_pixmaps: dict[tuple[str, int, int, bool], QPixmap] = {}


def icon(name: str) -> QIcon:
    """Return an icon for menus and buttons, in the palette's colour of its state."""
    return QIcon(_LineIconEngine(name))


def application_icon() -> QIcon:
    """Return the icon of the program itself."""
    return QIcon(_PictureEngine("convolook"))


def channel_icon_name(channel: str) -> str:
    """Return the icon's name for Twilio's word for a channel."""
    return CHANNEL_ICONS.get(channel, "sms")


def draw_icon(painter: QPainter, name: str, rect: QRect | QRectF, colour: QColor, *, mirrored: bool = False) -> None:
    """Draw an icon in the middle of a rectangle, as large as fits, on whole device pixels.

    ``mirrored`` turns left and right, for arrows and chevrons that follow the reading direction.
    """
    ratio = painter.device().devicePixelRatio()
    side = min(rect.width(), rect.height())
    pixels = round(side * ratio)
    if pixels <= 0:
        return
    pixmap = icon_pixmap(name, pixels, colour, mirrored=mirrored)
    pixmap.setDevicePixelRatio(ratio)
    centre = QRectF(rect).center()
    left = round((centre.x() - side / 2) * ratio) / ratio
    top = round((centre.y() - side / 2) * ratio) / ratio
    painter.drawPixmap(QPointF(left, top), pixmap)


def icon_pixmap(name: str, pixels: int, colour: QColor, *, mirrored: bool = False) -> QPixmap:
    """Return a square pixmap of ``pixels`` device pixels of an icon in one colour; drawn once."""
    key = (name, pixels, colour.rgba(), mirrored)
    found = _pixmaps.get(key)
    if found is None:
        if len(_pixmaps) >= _MOST_PIXMAPS:
            _pixmaps.clear()
        found = _pixmaps[key] = _draw(name, pixels, colour, mirrored=mirrored)
    return QPixmap(found)


def _draw(name: str, pixels: int, colour: QColor, *, mirrored: bool) -> QPixmap:
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if mirrored:
        painter.translate(pixels, 0)
        painter.scale(-1, 1)
    drawings.draw(painter, name, QRectF(0, 0, pixels, pixels))
    painter.resetTransform()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(0, 0, pixels, pixels, colour)
    painter.end()
    return pixmap


class _LineIconEngine(QIconEngine):
    """Draws one line icon in the colour of the application's palette for the mode asked for."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        draw_icon(painter, self._name, rect, _mode_colour(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon on a transparent ground of that many device pixels."""
        return _engine_pixmap(self, size, mode, state)

    def clone(self) -> QIconEngine:
        return _LineIconEngine(self._name)


class _PictureEngine(QIconEngine):
    """Draws a picture in its own colours, at any size."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        drawings.draw(painter, self._name, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the picture on a transparent ground of that many device pixels."""
        return _engine_pixmap(self, size, mode, state)

    def clone(self) -> QIconEngine:
        return _PictureEngine(self._name)


def _engine_pixmap(engine: QIconEngine, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    engine.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
    painter.end()
    return pixmap


def _mode_colour(mode: QIcon.Mode) -> QColor:
    shown = QGuiApplication.palette()
    if mode is QIcon.Mode.Disabled:
        return shown.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    if mode is QIcon.Mode.Selected:
        return shown.color(QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText)
    return shown.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Dark)
