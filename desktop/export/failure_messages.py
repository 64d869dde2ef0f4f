"""Why an export was not written, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.export.writer import ExportProblem
from desktop.messages.message import Severity, UserMessage


def explain(problem: ExportProblem) -> UserMessage:
    """Return why there is no file, and what to do about it."""
    translate = QCoreApplication.translate
    elsewhere = translate("Export", "Choose another folder.")
    rename = translate("Export", "Choose another name.")
    sentences = {
        ExportProblem.CANCELLED: (translate("Export", "The export was cancelled. Nothing was written."), ""),
        ExportProblem.EXISTS: (
            translate("Export", "There is a file of that name already. It was not touched."),
            translate("Export", "Choose another name, or choose that file and agree to replace it."),
        ),
        ExportProblem.LINK: (translate("Export", "That name is a link to another file. Nothing was written."), rename),
        ExportProblem.NOT_A_FILE: (
            translate("Export", "That name is not an ordinary file. Nothing was written."),
            rename,
        ),
        ExportProblem.NO_FOLDER: (translate("Export", "That folder is not there. Nothing was written."), elsewhere),
        ExportProblem.DENIED: (
            translate("Export", "That folder, or the file in it, cannot be written. Nothing was changed."),
            translate("Export", "Choose another folder, or close the program that has the file open."),
        ),
        ExportProblem.FULL: (
            translate("Export", "The disk is full. Nothing was written."),
            translate("Export", "Make room, or choose another folder."),
        ),
        ExportProblem.NAME: (translate("Export", "That name cannot be used. Nothing was written."), rename),
        ExportProblem.FAILED: (translate("Export", "The file could not be written. Nothing is left of it."), elsewhere),
    }
    return UserMessage(Severity.ERROR, *sentences[problem])
