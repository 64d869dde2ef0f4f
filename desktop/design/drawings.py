"""The drawings of the icons: painter's commands, recorded from their SVG files when the program is set up or packed.

QtSvg, a reader of XML and one of style sheets take 1.4 MB of memory and 2 ms of each start, for thirty small files.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QPainter, QPicture

from desktop.runtime.paths import resource

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".pic"
_SIDE = 1000
"""How large a drawing is recorded; what is drawn is scaled, and as sharp at any size."""


def draw(painter: QPainter, name: str, rect: QRectF) -> None:
    """Draw an icon's drawing in its own colours, black where these are to be chosen."""
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / _SIDE, rect.height() / _SIDE)
    _recorded(name).play(painter)
    painter.restore()


@cache
def _recorded(name: str) -> QPicture:
    file = resource(f"icons/{name}{SUFFIX}")
    found = QPicture()
    if file.exists() and found.load(str(file)):
        return found
    return record(resource(f"icons/{name}.svg"))  # a checkout that nobody has set up


def record(svg: Path) -> QPicture:
    """Return what drawing an SVG file does to a painter."""
    from PySide6.QtSvg import QSvgRenderer

    recorded = QPicture()
    painter = QPainter(recorded)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    text = QByteArray(svg.read_bytes().replace(b"currentColor", b"#000000"))
    QSvgRenderer(text).render(painter, QRectF(0, 0, _SIDE, _SIDE))
    painter.end()
    return recorded
