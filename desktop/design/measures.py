"""All measures and fonts, derived from the application's font, so that zoom is one factor on that font."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication

from desktop.runtime.records import record

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QComboBox, QWidget

FontRole = Literal[
    "title", "headline", "field", "body", "strong", "medium", "label", "caption", "caption-strong", "axis",
    "fixed", "fixed-cell", "fixed-sent", "fixed-axis",
]  # fmt: skip
"""What a text is; ``strong`` and ``medium`` are body text of that weight, ``fixed…`` the fixed font of a place."""

_WEIGHT = QFont.Weight
_ROLES: dict[str, tuple[float, QFont.Weight]] = {
    "title": (1.55, _WEIGHT.DemiBold),
    "headline": (1.15, _WEIGHT.DemiBold),
    "field": (1.08, _WEIGHT.Normal),
    "body": (1.0, _WEIGHT.Normal),
    "strong": (1.0, _WEIGHT.DemiBold),
    "medium": (1.0, _WEIGHT.Medium),
    "label": (0.94, _WEIGHT.Medium),
    "caption": (0.92, _WEIGHT.Normal),
    "caption-strong": (0.92, _WEIGHT.DemiBold),
    "axis": (0.85, _WEIGHT.Normal),
    "fixed": (1.0, _WEIGHT.Normal),
    "fixed-cell": (0.93, _WEIGHT.Normal),
    "fixed-sent": (0.95, _WEIGHT.Normal),
    "fixed-axis": (0.85, _WEIGHT.Normal),
}
_JOINING = ("calt", "liga", "clig", "dlig")
"""Features by which fonts put other characters in place of those that are there."""


@record
class Measures:
    """Lengths in device-independent pixels, all of them multiples of the font's height and width.

    ``lh`` is the height of a line, ``em`` the pixel size of the font, ``u`` the unit all gaps are made of.
    """

    lh: int
    u: int
    em: int
    margin: int
    gap: int
    radius: float
    control: int
    row: int
    low_row: int
    tree_row: int
    section_row: int
    header: int
    low_header: int
    menu_bar: int
    status_line: int
    chip: int
    shape: int
    icon: int
    cell_icon: int
    bar: int
    progress: int
    scroll_bar: int

    @classmethod
    def of(cls, source: QWidget | QFont | None = None) -> Measures:
        """Return the measures of a font; for any widget those of the application's font.

        So a caption or a headline is placed on the same grid as the text around it.
        """
        shown = source if isinstance(source, QFont) else QApplication.font()
        if _LAST and _LAST[0][0] == shown:  # as nearly always; this is asked a hundred times for one key or paint
            return _LAST[0][2]
        return _last(shown)[2]


_MEASURES: dict[str, Measures] = {}
_FONTS: dict[tuple[str, str], QFont] = {}


_LOW_BELOW_LH = 30
"""600 pixels have some 40 lines at first, and 20 where the font is twice as large."""

_LAST: list[tuple[QFont, str, Measures]] = []
"""The font that was asked for last, its key and its measures: making a key takes ten times as long as comparing."""


def _last(shown: QFont) -> tuple[QFont, str, Measures]:
    """Return a font with its key and its measures."""
    if _LAST and _LAST[0][0] == shown:
        return _LAST[0]
    key = shown.key()
    found = _MEASURES.get(key)
    if found is None:
        found = _MEASURES[key] = _measure(shown)
    _LAST[:] = [(QFont(shown), key, found)]
    return _LAST[0]


def _measure(shown: QFont) -> Measures:
    lh = round(QFontMetricsF(shown).height())
    u = max(2, round(lh / 4))
    em = QFontInfo(shown).pixelSize()
    return Measures(
        lh=lh,
        u=u,
        em=em,
        margin=4 * u,
        gap=2 * u,
        radius=1.25 * u,
        control=lh + 3 * u + 2,
        row=lh + 3 * u,
        low_row=lh + round(1.25 * u),
        tree_row=lh + 2 * u,
        section_row=lh + round(4.5 * u),
        header=lh + round(2.5 * u),
        low_header=lh + u,
        menu_bar=lh + 2 * u,
        status_line=round(0.92 * lh + 1.5 * u),
        chip=lh + round(1.75 * u),
        shape=max(6, round(0.72 * em)),
        icon=round(1.15 * em),
        cell_icon=round(1.1 * em),
        bar=max(2, round(0.75 * u)),
        progress=max(2, round(0.75 * u)),
        scroll_bar=round(0.85 * em),
    )


def is_low(window: QWidget) -> bool:
    """Return whether a window has so few lines that gaps, and what is in menus too, give their room to the rows."""
    return window.height() < _LOW_BELOW_LH * Measures.of().lh


def font(source: QWidget | QFont | None, role: FontRole) -> QFont:
    """Return the font of a role, as a copy that may be changed; sizes are factors on the application's font.

    A font as ``source`` is scaled instead. Figures have equal widths; no characters are joined or replaced by others.
    """
    base = source if isinstance(source, QFont) else QApplication.font()
    key = (_last(base)[1], role)
    found = _FONTS.get(key)
    if found is None:
        found = _FONTS[key] = _make(base, role)
    return QFont(found)


def literal(shown: QFont) -> QFont:
    """Return the font without ligatures and contextual alternates, which would draw ``10x20->a`` as ``10×20→a``."""
    made = QFont(shown)
    for feature in _JOINING:
        made.setFeature(QFont.Tag(feature), 0)
    return made


def follow_font(slot: Callable[[], None]) -> None:
    """Call a widget's method whenever the application's font changes, as long as the widget lives.

    Qt does not tell widgets with a font of their own: who sets ``font(…)`` on a widget sets it again then.
    """
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.fontChanged.connect(slot)


def measure_again(box: QComboBox) -> None:
    """Invalidate the size of a combo box after a change of font: it asks its style only once."""
    QCoreApplication.sendEvent(box, QEvent(QEvent.Type.StyleChange))
    box.updateGeometry()


def _make(base: QFont, role: str) -> QFont:
    factor, weight = _ROLES[role]
    is_fixed = role.startswith("fixed")
    made = literal(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont) if is_fixed else base)
    if base.pointSizeF() > 0:
        made.setPointSizeF(base.pointSizeF() * factor)
    else:
        made.setPixelSize(max(1, round(base.pixelSize() * factor)))
    made.setWeight(weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
