"""Drawings in the part of SVG that our icons use: lines, arcs, curves, rectangles and circles, each in one colour.

QtSvg draws all of SVG, for which the first icon loads two libraries, a reader of XML and one of style sheets: 1.7 MB of
memory and 6 ms of each start. What is not in this part is refused, and a test compares each icon with QtSvg's picture.
Source: SVG 1.1, "Paths", "Basic Shapes" and the notes on elliptical arcs.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen

from desktop.runtime.records import record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from PySide6.QtGui import QPainter

_COORDINATES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "A": 7, "Z": 0}
"""Commands of a path, to absolute places only → how many numbers each takes; ``A`` draws arcs of circles."""

_STYLE = ("fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin")
_KNOWN = frozenset((*_STYLE, *("xmlns", "viewBox", "x", "y", "width", "height", "rx", "cx", "cy", "r", "d")))
_CAPS = {"butt": Qt.PenCapStyle.FlatCap, "round": Qt.PenCapStyle.RoundCap}
_JOINS = {"miter": Qt.PenJoinStyle.SvgMiterJoin, "round": Qt.PenJoinStyle.RoundJoin}
_MITER_LIMIT = 4
_QUARTER = math.pi / 2 + 0.001
"""The widest angle of one curve; two quarters and what rounding adds are two curves."""


@record
class _Shape:
    path: QPainterPath
    style: Mapping[str, str]


class Drawing:
    """A picture that is read once and drawn at any size.

    Raises:
        ValueError: it has something that cannot be drawn here.
    """

    def __init__(self, text: str) -> None:
        self._box = QRectF()
        self._shapes: list[_Shape] = []
        styles: list[Mapping[str, str]] = [{}]
        for name, attributes in _elements(text):
            if name.startswith("/"):
                styles.pop()
                continue
            if name not in {"svg", "g", *_SHAPES} or not attributes.keys() <= _KNOWN:
                raise ValueError(f"<{name} {' '.join(sorted(attributes))}> cannot be drawn")
            style = {**styles[-1], **{one: value for one, value in attributes.items() if one in _STYLE}}
            if name == "svg":
                self._box = QRectF(*map(float, attributes["viewBox"].split()))
            elif name in _SHAPES:
                path = QPainterPath()
                path.setFillRule(Qt.FillRule.WindingFill)
                _SHAPES[name](path, attributes)
                self._shapes.append(_Shape(path, style))
                continue
            styles.append(style)

    def draw(self, painter: QPainter, rect: QRectF, colour: QColor) -> None:
        """Draw into a rectangle; ``colour`` is what the file calls ``currentColor``."""
        painter.save()
        painter.translate(rect.topLeft())
        painter.scale(rect.width() / self._box.width(), rect.height() / self._box.height())
        painter.translate(-self._box.topLeft())
        for shape in self._shapes:
            _paint(painter, shape, colour)
        painter.restore()


def _paint(painter: QPainter, shape: _Shape, current: QColor) -> None:
    style = shape.style
    fill, stroke = (style.get(name, default) for name, default in (("fill", "black"), ("stroke", "none")))
    if fill != "none":
        painter.fillPath(shape.path, current if fill == "currentColor" else QColor(fill))
    if stroke != "none":
        pen = QPen(current if stroke == "currentColor" else QColor(stroke), float(style.get("stroke-width", "1")))
        pen.setCapStyle(_CAPS[style.get("stroke-linecap", "butt")])
        pen.setJoinStyle(_JOINS[style.get("stroke-linejoin", "miter")])
        pen.setMiterLimit(_MITER_LIMIT)
        painter.strokePath(shape.path, pen)


def _elements(text: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the elements with their attributes in order; what holds others comes again with a slash at its end."""
    for part in text.split("<")[1:]:
        tag, closing, _between = part.partition(">")
        name, _blank, rest = tag.rstrip("/").partition(" ")
        if not closing or name[:1] in {"!", "?"}:
            raise ValueError("a comment or declaration cannot be drawn")
        # name="value" name="value": names and values by turns
        words = rest.split('"')
        yield name, {name.strip(" =\n"): value for name, value in zip(words[::2], words[1::2], strict=False)}


def _add_rectangle(path: QPainterPath, given: Mapping[str, str]) -> None:
    x, y, width, height, radius = (float(given.get(name, "0")) for name in ("x", "y", "width", "height", "rx"))
    path.addRoundedRect(QRectF(x, y, width, height), radius, radius)


def _add_circle(path: QPainterPath, given: Mapping[str, str]) -> None:
    radius = float(given["r"])
    path.addEllipse(QPointF(float(given["cx"]), float(given["cy"])), radius, radius)


def _add_path(path: QPainterPath, given: Mapping[str, str]) -> None:
    text = given["d"]
    for command in _COORDINATES:
        text = text.replace(command, f" {command} ")
    words = text.split()
    command = ""
    place = 0
    while place < len(words):
        if words[place] in _COORDINATES:
            command = words[place]
            place += 1
        count = _COORDINATES[command]
        numbers = [float(word) for word in words[place : place + count]]
        place += count
        _draw_to(path, command, numbers)
        if command == "M":
            command = "L"  # what more places follow are lines


def _draw_to(path: QPainterPath, command: str, numbers: list[float]) -> None:
    here = path.currentPosition()
    if command == "M":
        path.moveTo(*numbers)
    elif command == "L":
        path.lineTo(*numbers)
    elif command == "H":
        path.lineTo(numbers[0], here.y())
    elif command == "V":
        path.lineTo(here.x(), numbers[0])
    elif command == "C":
        path.cubicTo(*numbers)
    elif command == "A":
        radius, radius_y, _rotation, is_large, is_clockwise, x, y = numbers
        if radius != radius_y:
            raise ValueError("arcs of ellipses cannot be drawn")
        _add_arc(path, complex(here.x(), here.y()), complex(x, y), radius, bool(is_large), bool(is_clockwise))
    else:
        path.closeSubpath()


def _add_arc(
    path: QPainterPath, start: complex, end: complex, radius: float, is_large: bool, is_clockwise: bool
) -> None:
    """Add an arc of a circle as curves of at most a quarter each; places are ``x + y j``, y downwards."""
    half = (end - start) / 2
    radius = max(radius, abs(half))
    aside = 1j * half / abs(half) * math.sqrt(radius**2 - abs(half) ** 2)
    centre = start + half + (aside if is_clockwise != is_large else -aside)
    turn = (end - centre) / (start - centre)
    angle = math.atan2(turn.imag, turn.real) % (2 * math.pi) - (0 if is_clockwise else 2 * math.pi)
    count = math.ceil(abs(angle) / _QUARTER)
    step = complex(math.cos(angle / count), math.sin(angle / count))
    pull = 4j / 3 * math.tan(angle / count / 4)
    spoke = start - centre
    for place in range(count):
        following = spoke * step
        one, two = centre + spoke * (1 + pull), centre + following * (1 - pull)
        # Exactly there in the end: what is closed then would get a line of no length else, with caps of its own.
        to = centre + following if place < count - 1 else end
        path.cubicTo(one.real, one.imag, two.real, two.imag, to.real, to.imag)
        spoke = following


_SHAPES: Mapping[str, Callable[[QPainterPath, Mapping[str, str]], None]] = {
    "rect": _add_rectangle,
    "circle": _add_circle,
    "path": _add_path,
}
