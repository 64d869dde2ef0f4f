"""Asking for the proxy's user name and password."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton

from desktop.settings.widgets.proxy_sign_in_dialog import ProxySignInDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PROXY = "proxy.example:3128"


@pytest.fixture
def dialog(qtbot: QtBot) -> ProxySignInDialog:
    made = ProxySignInDialog("", None)
    qtbot.addWidget(made)
    made.open()
    return made


def fill(dialog: ProxySignInDialog) -> None:
    for field in dialog.findChildren(QLineEdit):
        field.setText({"User name": " me ", "Password": " secret "}[field.accessibleName()])


def button(dialog: ProxySignInDialog, text: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == text)


def texts(dialog: ProxySignInDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_an_encrypted_proxy_needs_no_consent(dialog: ProxySignInDialog, qtbot: QtBot) -> None:
    dialog.show_proxy(PROXY, is_encrypted=True, has_own=False)
    fill(dialog)

    with qtbot.waitSignal(dialog.save_requested) as told:
        button(dialog, "Save").click()

    assert told.args == [PROXY, "me", " secret "]
    assert PROXY in texts(dialog)


def test_a_plain_one_gets_nothing_without_consent(dialog: ProxySignInDialog) -> None:
    dialog.show_proxy(PROXY, is_encrypted=False, has_own=False)
    fill(dialog)
    (consent,) = dialog.findChildren(QCheckBox)
    assert consent.isVisible()
    assert not button(dialog, "Save").isEnabled()

    consent.click()

    assert button(dialog, "Save").isEnabled()


@pytest.mark.parametrize(("address", "has_own"), [("", False), (PROXY, True)])
def test_where_nothing_can_be_signed_in_to_the_fields_are_disabled(
    dialog: ProxySignInDialog, address: str, has_own: bool
) -> None:
    dialog.show_proxy(address, is_encrypted=True, has_own=has_own)

    assert not any(field.isEnabled() for field in dialog.findChildren(QLineEdit))
    assert ("already contains a user name" if has_own else "No proxy is in use.") in texts(dialog)


def test_what_is_stored_can_be_removed(qtbot: QtBot) -> None:
    dialog = ProxySignInDialog(PROXY, None)
    qtbot.addWidget(dialog)

    with qtbot.waitSignal(dialog.removal_requested) as told:
        button(dialog, "Remove").click()

    assert told.args == [PROXY]
