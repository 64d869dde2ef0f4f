"""Whether the user asked the system for less movement."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication


def is_motion_reduced() -> bool:
    """Say whether nothing is to move or fade.

    Only newer versions of Qt know the system's preference; on Windows its switch for effects says the same.
    """
    hints = QGuiApplication.styleHints()
    asked = getattr(getattr(hints, "accessibility", lambda: None)(), "motionPreference", None)
    if asked is not None and "Reduce" in str(asked()):
        return True
    return sys.platform == "win32" and not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
