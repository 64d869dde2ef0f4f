"""All colours of the program: two palettes, and the colours that no palette role can hold."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from desktop.runtime.records import names_of, record

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup


@record
class Colours:
    """One set of colours; ``LIGHT`` and ``DARK`` below state the surface and ratio that each is meant for.

    ``…_pill``, ``…_strip`` and ``…_fill`` are grounds for the colour of the same name. ``on_accent`` is the text on
    ``accent``. ``lined`` means that the grounds carry no meaning (high contrast) and need a line around them.
    """

    dark: bool
    lined: bool
    window: QColor
    base: QColor
    raised: QColor
    hover: QColor
    hairline: QColor
    border: QColor
    text: QColor
    text2: QColor
    text3: QColor
    disabled: QColor
    accent: QColor
    accent_hover: QColor
    on_accent: QColor
    link: QColor
    tint: QColor
    tint_idle: QColor
    active: QColor
    active_pill: QColor
    inactive: QColor
    inactive_pill: QColor
    closed: QColor
    closed_pill: QColor
    initializing: QColor
    initializing_pill: QColor
    unknown: QColor
    unknown_pill: QColor
    error: QColor
    error_strip: QColor
    warning: QColor
    warning_fill: QColor
    info: QColor
    info_strip: QColor
    ok: QColor
    json_number: QColor
    json_boolean: QColor
    timeline_active: QColor
    timeline_inactive: QColor
    timeline_closed: QColor


_HEX = {
    "window": ("#F4F5F8", "#15171C"),
    "base": ("#FFFFFF", "#1B1E25"),
    "raised": ("#FFFFFF", "#242831"),
    "hover": ("#F1F3F7", "#22262F"),
    "hairline": ("#E1E4EA", "#2C313B"),
    "border": ("#838C9B", "#707A8A"),
    "text": ("#1A1E27", "#E7EAF0"),
    "text2": ("#535D6C", "#A9B2C0"),
    "text3": ("#5D6776", "#98A2B1"),
    "disabled": ("#9AA3B0", "#626B79"),
    "accent": ("#4350C8", "#5A68DE"),
    "accent_hover": ("#3843B0", "#4E5BD0"),
    "on_accent": ("#FFFFFF", "#FFFFFF"),
    "link": ("#3F4CC4", "#A3AEFF"),
    "tint": ("#E8EAFB", "#2B3157"),
    "tint_idle": ("#ECEEF2", "#2A2E37"),
    "active": ("#11703D", "#5FD393"),
    "active_pill": ("#DFF3E7", "#173527"),
    "inactive": ("#8A5300", "#E8B04F"),
    "inactive_pill": ("#FBEFD9", "#392D17"),
    "closed": ("#535D6C", "#A9B2C0"),
    "closed_pill": ("#ECEEF2", "#2A2E37"),
    "initializing": ("#07647E", "#62CBE6"),
    "initializing_pill": ("#DDF1F6", "#15333D"),
    "unknown": ("#8E2779", "#E893D6"),
    "unknown_pill": ("#F9E6F5", "#3B2237"),
    "error": ("#B3201F", "#FF8F88"),
    "error_strip": ("#FDEBEA", "#42211F"),
    "warning": ("#8A5300", "#E8B04F"),
    "warning_fill": ("#FBEFD9", "#392D17"),
    "info": ("#3F4CC4", "#A3AEFF"),
    "info_strip": ("#EBEDFC", "#262B48"),
    "ok": ("#11703D", "#5FD393"),
    "json_number": ("#07647E", "#62CBE6"),
    "json_boolean": ("#8E2779", "#E893D6"),
    "timeline_active": ("#23875A", "#3FAE75"),
    "timeline_inactive": ("#A96F08", "#C6922F"),
    "timeline_closed": ("#78818F", "#808A9A"),
}

LIGHT = Colours(dark=False, lined=False, **{name: QColor(pair[0]) for name, pair in _HEX.items()})
DARK = Colours(dark=True, lined=False, **{name: QColor(pair[1]) for name, pair in _HEX.items()})

_ROLES = {
    _Role.Window: "window",
    _Role.Base: "base",
    _Role.Button: "base",
    _Role.ToolTipBase: "raised",
    _Role.AlternateBase: "hover",
    _Role.Midlight: "hairline",
    _Role.Mid: "border",
    _Role.WindowText: "text",
    _Role.Text: "text",
    _Role.ButtonText: "text",
    _Role.ToolTipText: "text",
    _Role.Shadow: "text",
    _Role.Dark: "text2",
    _Role.PlaceholderText: "text3",
    _Role.Accent: "accent",
    _Role.Highlight: "accent",
    _Role.HighlightedText: "on_accent",
    _Role.Link: "link",
    _Role.LinkVisited: "link",
    _Role.Light: "tint_idle",
    _Role.BrightText: "error",
}
_DISABLED_ROLES = {
    _Role.WindowText: "disabled",
    _Role.Text: "disabled",
    _Role.ButtonText: "disabled",
    _Role.Dark: "disabled",
    _Role.Link: "disabled",
    _Role.LinkVisited: "disabled",
    _Role.HighlightedText: "disabled",
    _Role.Highlight: "tint_idle",
    _Role.Accent: "tint_idle",
    _Role.Mid: "hairline",
}

_MEANT_BY_THE_SYSTEM = frozenset(
    {
        _Role.Window,
        _Role.Base,
        _Role.Button,
        _Role.ToolTipBase,
        _Role.WindowText,
        _Role.Text,
        _Role.ButtonText,
        _Role.ToolTipText,
        _Role.Accent,
        _Role.Highlight,
        _Role.HighlightedText,
        _Role.Link,
        _Role.LinkVisited,
    }
)
"""Roles that every system's own palette fills as we use them; the others are for us to say."""

_MARKS = {
    "blue": "link",
    "green": "active",
    "amber": "inactive",
    "red": "error",
    "cyan": "initializing",
    "plum": "unknown",
}
"""An account's colour mark → the field of ``Colours`` that it is drawn in."""

_OWN = {one.rgb(): one_set for one_set in (LIGHT, DARK) for one in (one_set.window, one_set.base)}
_FOREIGN: dict[int, Colours] = {}
_MOST_FOREIGN = 16
_GROUNDS = frozenset({"window", "base", "raised", "hover", "tint", "tint_idle"})


def colours_of(source: QPalette | QWidget) -> Colours:
    """Return the colours that go with a palette: ours for our palettes, else the system's own (high contrast)."""
    shown = source.palette() if isinstance(source, QWidget) else source
    own = _OWN.get(shown.color(_Role.Window).rgb())
    # A theme of high contrast can have our white as its ground, but not our text on it.
    if own is not None and shown.color(_Group.Active, _Role.WindowText) == own.text:
        return own
    return _foreign(shown)


def mark_colour(name: str | None, colours: Colours) -> QColor | None:
    """Return the colour of an account's mark; None for an account without one."""
    field = _MARKS.get(name or "")
    return getattr(colours, field) if field else None


def on_selection(colours: Colours) -> Colours:
    """Return the colours on a selection: in high contrast all on the system's highlight, else the same ones."""
    if not colours.lined:
        return colours
    given = {
        name: colours.accent if _is_ground(name) else colours.on_accent
        for name in names_of(Colours)
        if name not in {"dark", "lined"}
    }
    return Colours(dark=colours.accent.lightness() < 128, lined=True, **given)


def palette(dark: bool) -> QPalette:
    """Return the light or dark palette, its Disabled group included."""
    chosen = DARK if dark else LIGHT
    made = QPalette()
    for role, name in _ROLES.items():
        colour: QColor = getattr(chosen, name)
        made.setColor(_Group.All, role, colour)
    for role, name in _DISABLED_ROLES.items():
        made.setColor(_Group.Disabled, role, getattr(chosen, name))
    return made


def system_palette(system: QPalette) -> QPalette:
    """Return the system's palette with its gaps filled, for high contrast.

    Roles that mean something else here than in Qt have the colour of text, or of the ground; and an inactive window
    is as readable as the active one.
    """
    made = QPalette()
    for role, name in _ROLES.items():
        as_ground = _is_ground(name)
        stands_for = role if role in _MEANT_BY_THE_SYSTEM else _Role.Base if as_ground else _Role.WindowText
        made.setColor(_Group.All, role, system.color(_Group.Active, stands_for))
        if not as_ground:
            made.setColor(_Group.Disabled, role, system.color(_Group.Disabled, stands_for))
    return made


def _foreign(shown: QPalette) -> Colours:
    key = shown.cacheKey()
    found = _FOREIGN.get(key)
    if found is None:
        if len(_FOREIGN) >= _MOST_FOREIGN:
            _FOREIGN.clear()
        found = _FOREIGN[key] = _system_colours(shown)
    return found


def _system_colours(shown: QPalette) -> Colours:
    """Return colours of the system's palette: lines have the text's colour, and grounds carry no meaning."""
    text = shown.color(_Group.Active, _Role.WindowText)
    base = shown.color(_Group.Active, _Role.Base)
    given = {
        "window": shown.color(_Group.Active, _Role.Window),
        "disabled": shown.color(_Group.Disabled, _Role.WindowText),
        "accent": shown.color(_Group.Active, _Role.Highlight),
        "accent_hover": shown.color(_Group.Active, _Role.Highlight),
        "on_accent": shown.color(_Group.Active, _Role.HighlightedText),
        "link": shown.color(_Group.Active, _Role.Link),
    }
    for name in names_of(Colours):
        if name in {"dark", "lined"} or name in given:
            continue
        given[name] = base if _is_ground(name) else text
    return Colours(dark=given["window"].lightness() < 128, lined=True, **given)


def _is_ground(name: str) -> bool:
    return name in _GROUNDS or name.endswith(("_pill", "_strip", "_fill"))
