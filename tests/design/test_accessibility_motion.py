"""Movement stops when the system asks for less of it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.design.accessibility import is_motion_reduced

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def effects_off(qapp: QApplication) -> Iterator[None]:
    before = QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, False)
    yield
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, before)


def test_things_move_where_nobody_objects(qapp: QApplication) -> None:
    assert not is_motion_reduced()


@pytest.mark.usefixtures("effects_off")
def test_nothing_moves_on_windows_with_effects_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")

    assert is_motion_reduced()
