"""Steps of several stories: signing in to a stored account without a keyring, choosing a setting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel

from desktop.accounts.account import Account, SecretPlace
from desktop.settings.widgets.settings_dialog import SettingsDialog
from tests.fake_twilio import ACCOUNT_SID, API_KEY_SID, SECRET
from tests.waiting import until

if TYPE_CHECKING:
    from tests.e2e.agent import Agent


def sign_in(agent: Agent, name: str = "Support", *, region: str | None = None, edge: str | None = None) -> Account:
    """Add the account if it is missing, and select it."""
    account = Account(name, account_sid=ACCOUNT_SID, api_key_sid=API_KEY_SID, region=region, edge=edge)
    agent.application.secrets.keep(account, SECRET, SecretPlace.MEMORY)
    if agent.application.stored_accounts.named(name) is None:
        agent.application.stored_accounts.save(account)
    agent.session.accounts.select(name)
    return account


async def choose_setting(agent: Agent, label: str, words: str | bool) -> None:
    """Open Settings and choose ``words`` beside ``label``, or switch it on and off; it applies at once."""
    await until(lambda: agent.has_workspace)
    agent.choose("Edit", "Settings…")
    dialog = next(one for one in agent.window.findChildren(SettingsDialog) if one.isVisible())
    if isinstance(words, bool):
        next(one for one in dialog.findChildren(QCheckBox) if one.text() == label).setChecked(words)
    else:
        box = next(one.buddy() for one in dialog.findChildren(QLabel) if one.text() == label)
        assert isinstance(box, QComboBox), label
        assert box.findText(words) >= 0, words
        box.setCurrentIndex(box.findText(words))
    dialog.close()
    await until(lambda: agent.window.findChild(SettingsDialog) is None)
