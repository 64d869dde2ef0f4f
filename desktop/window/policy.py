"""The organisation's policy in one window: disabled actions, and the messages about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.accounts.environment_messages import explain_ignored, explain_missing, explain_odd, explain_usual_edge
from desktop.accounts.sources import environment_account, missing_variables, odd_variables
from desktop.settings.policy import Forbidden
from desktop.settings.policy_messages import explain_policy, forbidden_words, locked_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from desktop.messages.message import Explanation
    from desktop.window.services import Services
    from desktop.window.widgets.main_window import MainWindow


class WindowPolicy(QObject):
    """Keeps forbidden actions disabled, whoever enables them, and shows the messages about it once.

    Signals:
        noticed(Explanation): returns the message that is to be shown.
    """

    noticed = Signal(object)

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._services = services
        policy, actions = services.settings.policy, window.menu_actions
        if policy.forbids(Forbidden.EXPORT):
            _lock(actions.export, forbidden_words)
        if policy.forbids(Forbidden.MANY):
            _lock(actions.look_up_many, forbidden_words)
        if policy.forbids(Forbidden.DEMO):
            window.start.disable_demo(forbidden_words())
        if policy.force_masking:
            _lock(actions.mask, locked_words)
            _lock(actions.reveal, forbidden_words)

    def say(self) -> None:
        """Emit ``noticed`` with the most severe problem of policy and environment, if there is one."""
        explanation = self._explanation()
        if explanation is not None:
            self.noticed.emit(explanation)

    def _explanation(self) -> Explanation | None:
        services = self._services
        problem = services.settings.policy.problem
        if problem is not None:
            return partial(explain_policy, problem)
        if services.is_demo:
            return None
        if services.ignores_environment:
            return explain_ignored
        missing = missing_variables(services.environ)
        if missing:
            return partial(explain_missing, missing)
        odd = odd_variables(services.environ)
        if odd:
            return partial(explain_odd, odd)
        found = environment_account(services.environ)
        if found is not None and found.is_edge_usual:
            return partial(explain_usual_edge, found.account)
        return None


def _lock(action: QAction, words: Callable[[], str]) -> None:
    def keep_disabled(enabled: bool) -> None:
        if enabled:
            action.setEnabled(False)

    action.setEnabled(False)
    action.setToolTip(words())
    action.enabledChanged.connect(keep_disabled)
