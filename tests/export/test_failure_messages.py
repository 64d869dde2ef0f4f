"""Every reason for which there is no file has a sentence, and a next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.export.failure_messages import explain_export
from desktop.export.writer import ExportProblem

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.mark.parametrize("problem", list(ExportProblem))
def test_every_failure_says_what_happened(qapp: QApplication, problem: ExportProblem) -> None:
    message = explain_export(problem)

    assert message.sentence.endswith(".")
    assert message.hint or problem is ExportProblem.CANCELLED
