"""Messages about the settings file: what happened, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.messages.message import Severity, UserMessage
from desktop.settings.ini_file import SettingsProblem

if TYPE_CHECKING:
    from desktop.settings.ini_file import SettingsFailure


def explain_settings(failure: SettingsFailure) -> UserMessage:
    """Return the message for a file beside the settings that could not be read, written or deleted."""
    translate = QCoreApplication.translate
    sentence, hint = {
        SettingsProblem.BROKEN_SET_ASIDE: (
            translate("Settings", "The settings file is damaged. Convolook started with default settings."),
            translate(
                "Settings",
                "The file was kept as {name}. Add your accounts again; their secrets are still in the keyring.",
            ),
        ),
        SettingsProblem.NEWER_SET_ASIDE: (
            translate(
                "Settings",
                "The settings are from a newer version of Convolook. This one started with default settings.",
            ),
            translate(
                "Settings", "The newer file was kept as {name}. Rename it to Convolook.ini for the newer version."
            ),
        ),
        SettingsProblem.CANNOT_READ: (
            translate(
                "Settings",
                "The settings file cannot be read. Convolook started with default settings and changes nothing.",
            ),
            translate(
                "Settings",
                "Check that you may read {path}. Until then, accounts and settings are kept only until you quit.",
            ),
        ),
        SettingsProblem.CANNOT_WRITE: (
            translate("Settings", "Settings cannot be saved. They are kept only until you quit."),
            translate("Settings", "Check that {path} is writable and that the disk is not full."),
        ),
        SettingsProblem.CANNOT_ERASE: (
            translate("Settings", "The recent lookups on disk cannot be deleted."),
            translate("Settings", "Participants are still named in {path}. Delete this file."),
        ),
    }[failure.problem]
    return UserMessage(Severity.WARNING, sentence, hint.format(name=failure.kept_as, path=failure.path))
