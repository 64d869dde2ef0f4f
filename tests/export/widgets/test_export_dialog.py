"""The Export dialog: what it offers, what it says, and what it does while a file is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QProgressBar, QPushButton, QRadioButton

from desktop.export.content import ExportFormat, Separator
from desktop.export.failure_messages import explain_export
from desktop.export.widgets.export_dialog import (
    ExportChoice,
    ExportDialog,
    ExportFacts,
    ExportRows,
    file_kind,
    usual_separator,
)
from desktop.export.writer import ExportProblem
from tests.design.looks import click, press, role_and_name

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

ROWS = {ExportRows.SELECTED: 0, ExportRows.SHOWN: 120, ExportRows.ALL: 312}


@pytest.fixture
def folder(tmp_path: Path) -> str:
    return str(tmp_path)


def shown(qtbot: QtBot, folder: str, choice: ExportChoice | None = None, **facts: object) -> ExportDialog:
    given = ExportFacts(ROWS, 7, 16, **facts)  # type: ignore[arg-type]  # a test's own facts
    dialog = ExportDialog(given, choice or ExportChoice(), lambda one: f"name{one.format.suffix}", folder)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def button(dialog: ExportDialog, text: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == text)


def radio(dialog: ExportDialog, text: str) -> QRadioButton:
    return next(one for one in dialog.findChildren(QRadioButton) if one.text() == text)


def seen(dialog: ExportDialog) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(QLabel) if one.isVisible())


def test_rows_are_offered_with_their_numbers_and_those_there_are_none_of_are_not(qtbot: QtBot, folder: str) -> None:
    dialog = shown(qtbot, folder)

    assert not radio(dialog, "Selected (0)").isEnabled()
    assert radio(dialog, "Shown by the filter (120)").isEnabled()
    assert radio(dialog, "All loaded (312)").isChecked()


def test_the_first_format_is_the_one_that_spreadsheets_cannot_run(qtbot: QtBot, folder: str) -> None:
    dialog = shown(qtbot, folder)

    assert dialog.choice == ExportChoice(ExportRows.ALL, ExportFormat.CSV, all_columns=False, bom=True)
    assert "apostrophe" in seen(dialog)


def test_what_is_chosen_is_told(qtbot: QtBot, folder: str) -> None:
    dialog = shown(qtbot, folder)

    radio(dialog, "Shown by the filter (120)").click()
    radio(dialog, "All (16)").click()
    dialog.findChildren(QComboBox)[0].setCurrentIndex(2)
    dialog.findChildren(QComboBox)[1].setCurrentIndex(1)
    dialog.findChildren(QCheckBox)[0].click()

    assert dialog.choice == ExportChoice(
        ExportRows.SHOWN, ExportFormat.EXACT_CSV, all_columns=True, bom=False, separator=Separator.SEMICOLON
    )
    assert "may run some texts as formulas" in seen(dialog)


@pytest.mark.parametrize("kind", [ExportFormat.JSON, ExportFormat.JSON_LINES])
def test_json_has_no_columns_to_choose(qtbot: QtBot, folder: str, kind: ExportFormat) -> None:
    dialog = shown(qtbot, folder, ExportChoice(format=kind))

    assert not radio(dialog, "All (16)").isEnabled()
    assert not dialog.findChildren(QCheckBox)[0].isEnabled()
    assert "Every field of each row is written." in seen(dialog)


def test_personal_data_is_named(qtbot: QtBot, folder: str) -> None:
    assert "The file contains personal data." in seen(shown(qtbot, folder))
    assert "Personal data is masked, in the file too." in seen(shown(qtbot, folder, masked=True))


def test_missing_rows_are_named(qtbot: QtBot, folder: str) -> None:
    assert "Partial" not in seen(shown(qtbot, folder))
    assert "Partial: not all conversations are loaded." in seen(shown(qtbot, folder, complete=False))


def test_the_place_is_asked_for_without_blocking_and_told(qtbot: QtBot, folder: str) -> None:
    dialog = shown(qtbot, folder)
    asked = dialog.ask_place()

    assert asked.selectedFiles() == [f"{folder}/name.csv"]
    assert asked.nameFilters()[0] == file_kind(ExportFormat.CSV)
    with qtbot.waitSignal(dialog.export_requested) as told:
        asked.fileSelected.emit(f"{folder}/x.csv")

    assert told.args == [dialog.choice, f"{folder}/x.csv"]


def test_while_it_writes_only_cancel_works(qtbot: QtBot, folder: str) -> None:
    dialog = shown(qtbot, folder)

    dialog.show_progress(100, 312)

    bar = dialog.findChildren(QProgressBar)[0]
    assert (bar.isVisible(), bar.value(), bar.maximum()) == (True, 100, 312)
    assert "Writing: 100 of 312 conversations" in seen(dialog)
    assert not button(dialog, "Export…").isEnabled()
    assert not any(one.isEnabled() for one in dialog.findChildren(QRadioButton))
    with qtbot.waitSignal(dialog.cancel_requested):
        click(button(dialog, "Cancel"))
    with qtbot.waitSignal(dialog.cancel_requested):
        press(dialog, Qt.Key.Key_Escape)
    with qtbot.waitSignal(dialog.cancel_requested):
        dialog.close()
    assert dialog.isVisible()


@pytest.mark.parametrize("kind", [ExportFormat.CSV, ExportFormat.JSON])
def test_after_a_failure_it_can_be_tried_again(qtbot: QtBot, folder: str, kind: ExportFormat) -> None:
    dialog = shown(qtbot, folder, ExportChoice(format=kind))
    dialog.show_progress(1, 2)

    dialog.show_failure(ExportProblem.FULL)

    assert explain_export(ExportProblem.FULL).text in seen(dialog)
    assert button(dialog, "Export…").isEnabled()
    assert not radio(dialog, "Selected (0)").isEnabled()
    assert radio(dialog, "All (16)").isEnabled() is (kind is ExportFormat.CSV)
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_control_has_a_name(qtbot: QtBot, folder: str) -> None:
    dialog = shown(qtbot, folder)

    combo = dialog.findChildren(QComboBox)[0]
    assert role_and_name(dialog) == (QAccessible.Role.Dialog, "Export")
    assert combo.accessibleName() == "Format"
    assert dialog.findChildren(QProgressBar)[0].accessibleName() == "Progress"
    assert all(role_and_name(one)[1] for one in dialog.findChildren(QRadioButton))


@pytest.mark.parametrize("problem", list(ExportProblem))
def test_every_failure_gets_the_lines_it_needs(qtbot: QtBot, folder: str, problem: ExportProblem) -> None:
    dialog = shown(qtbot, folder, complete=False)

    dialog.show_failure(problem)
    QApplication.processEvents()

    said = next(label for label in dialog.findChildren(QLabel) if label.text() == explain_export(problem).text)
    assert said.height() >= said.heightForWidth(said.width())


def test_a_workbook_has_columns_but_neither_separator_nor_byte_order_mark(qtbot: QtBot, folder: str) -> None:
    dialog = shown(qtbot, folder, ExportChoice(format=ExportFormat.XLSX))
    boxes = dialog.findChildren(QComboBox)

    assert radio(dialog, "All (16)").isEnabled()
    assert not boxes[1].isEnabled()
    assert not dialog.findChildren(QCheckBox)[0].isEnabled()
    assert "Text stays text" in seen(dialog)


def test_what_a_spreadsheet_changes_is_said_beside_the_separator(qtbot: QtBot, folder: str) -> None:
    assert "drops leading zeros, rounds long numbers and makes dates of 3/4" in seen(shown(qtbot, folder))


@pytest.mark.parametrize(("language", "separator"), [("de_DE", Separator.SEMICOLON), ("en_US", Separator.COMMA)])
def test_separator_is_what_spreadsheets_expect_in_that_language(language: str, separator: Separator) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert usual_separator() is separator
    finally:
        QLocale.setDefault(before)
