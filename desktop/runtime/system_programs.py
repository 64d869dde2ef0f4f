"""Links and folders opened in the system's own programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def open_url(url: str) -> bool:
    """Open a web page in the user's browser; return whether the system has one.

    The environment that the browser inherits is this process's own, which ``take_environment`` has cleared of
    secrets and of the packaged program's library paths.
    """
    from PySide6.QtCore import QUrl  # here, as the first paint does without
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(QUrl(url))


def open_folder(path: Path) -> bool:
    """Open a folder in the user's file manager; return whether the system has one."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
