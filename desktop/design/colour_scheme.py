"""The light, dark or system's colour scheme, as a palette that follows the system's changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QPalette

from desktop.design.colours import palette, system_palette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

SchemeName = Literal["system", "light", "dark"]

_WANTED = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


def apply_scheme(app: QApplication, scheme: SchemeName) -> None:
    """Set the light or dark palette, now and whenever the system changes its own.

    With high contrast the system's palette is used, except that secondary texts have its text colour.
    """
    follower = app.findChild(_SchemeFollower)
    if follower is None:
        follower = _SchemeFollower(app)
    follower.follow(scheme)


def is_high_contrast() -> bool:
    """Return whether the system is in high contrast, where this version of Qt can know."""
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is None:
        return False
    return "High" in str(accessibility().contrastPreference())


class _SchemeFollower(QObject):
    """Sets the application's palette; lives as long as the application."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._scheme: SchemeName = "system"
        self._is_setting = False
        app.paletteChanged.connect(self._follow_contrast)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._apply)
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self._apply)

    def follow(self, scheme: SchemeName) -> None:
        """Set the scheme; "system" follows the system."""
        self._scheme = scheme
        hints = self._app.styleHints()
        # Title bars and the system's own dialogs follow this, too; it signals only if something changed.
        if scheme == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(_WANTED[scheme])
        self._apply()

    def _apply(self) -> None:
        if is_high_contrast():
            self._take_system_palette()
            return
        shown = _WANTED[self._scheme]
        if shown is Qt.ColorScheme.Unknown:
            shown = self._app.styleHints().colorScheme()
        wanted = palette(shown is Qt.ColorScheme.Dark)
        if self._app.palette() != wanted:
            self._app.setPalette(wanted)

    def _take_system_palette(self) -> None:
        self._is_setting = True
        self._app.setPalette(QPalette())  # what the system has, without anything of ours
        self._app.setPalette(system_palette(self._app.palette()))
        self._is_setting = False

    def _follow_contrast(self) -> None:
        """Apply the colours of another high-contrast theme, which the system announces in no other way."""
        if not self._is_setting and is_high_contrast():
            self._take_system_palette()
