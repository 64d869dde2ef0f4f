"""What is wrong with the settings file, in words: what happened, and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.messages.message import Severity, UserMessage
from desktop.settings.ini_file import SettingsProblem

if TYPE_CHECKING:
    from desktop.settings.ini_file import SettingsFailure


def explain_settings(failure: SettingsFailure) -> UserMessage:
    """Return what to tell the user about a settings file that could not be read or written."""
    translate = QCoreApplication.translate
    sentence, hint = {
        SettingsProblem.BROKEN_SET_ASIDE: (
            translate("Settings", "The settings file could not be read. Convolook starts with its defaults."),
            translate(
                "Settings",
                "The file was kept as {name}. Accounts have to be added again; their secrets are still there.",
            ),
        ),
        SettingsProblem.NEWER_SET_ASIDE: (
            translate(
                "Settings", "The settings are from a newer version of Convolook. This one starts with its defaults."
            ),
            translate(
                "Settings", "The newer file was kept as {name}. Rename it to Convolook.ini for the newer version."
            ),
        ),
        SettingsProblem.CANNOT_READ: (
            translate(
                "Settings", "The settings file cannot be read. Convolook starts with its defaults and changes nothing."
            ),
            translate(
                "Settings", "Check that {path} is a file of yours. Until then accounts and settings last until the end."
            ),
        ),
        SettingsProblem.CANNOT_WRITE: (
            translate("Settings", "Settings cannot be saved. They last until the program ends."),
            translate("Settings", "Check that {path} can be written and that the disk is not full."),
        ),
    }[failure.problem]
    return UserMessage(Severity.WARNING, sentence, hint.format(name=failure.kept_as, path=failure.path))
