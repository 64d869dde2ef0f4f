"""Messages about failed exports."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.export.writer import ExportProblem
from desktop.messages.message import Severity, UserMessage


def explain_export(problem: ExportProblem) -> UserMessage:
    """Return why there is no file, and what to do about it."""
    translate = QCoreApplication.translate
    elsewhere = translate("Export", "Choose another folder.")
    rename = translate("Export", "Choose another name.")
    sentences = {
        ExportProblem.CANCELLED: (translate("Export", "The export was cancelled. Nothing was written."), ""),
        ExportProblem.EXISTS: (
            translate("Export", "A file with this name already exists. It was not changed."),
            translate("Export", "Choose another name, or select that file and confirm replacing it."),
        ),
        ExportProblem.LINK: (translate("Export", "This name is a link to another file. Nothing was written."), rename),
        ExportProblem.NOT_A_FILE: (
            translate("Export", "This is not a regular file. Nothing was written."),
            rename,
        ),
        ExportProblem.NO_FOLDER: (translate("Export", "The folder does not exist. Nothing was written."), elsewhere),
        ExportProblem.DENIED: (
            translate("Export", "The folder or file is read-only. Nothing was changed."),
            translate("Export", "Choose another folder, or close the program that has the file open."),
        ),
        ExportProblem.FULL: (
            translate("Export", "The disk is full. Nothing was written."),
            translate("Export", "Free some space, or choose another folder."),
        ),
        ExportProblem.NAME: (translate("Export", "This name cannot be used. Nothing was written."), rename),
        ExportProblem.FAILED: (
            translate("Export", "The file could not be written. Nothing was left behind."),
            elsewhere,
        ),
    }
    return UserMessage(Severity.ERROR, *sentences[problem])
