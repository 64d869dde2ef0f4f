"""Makes the parts of a window that its first paint can do without, in slices, between which keys are answered."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.window.window_session import WindowSession

MODULES = (
    "desktop.privacy.masking",
    "desktop.twilio.types",
    "desktop.lookup.controller",
    "desktop.lookup.services_controller",
    "desktop.results.table_model",
    "desktop.results.widgets.table_view",
    "desktop.results.widgets.results_pane",
    "desktop.detail.widgets.detail_pane",
    "desktop.window.widgets.panes",
    "desktop.window.copying",
    "desktop.window.window_features",
)
"""Imported one by one, as an import cannot be interrupted; each brings what it needs itself."""


class LateParts(QObject):
    """Works through the slices when nothing else is to be done, or through all that are left at once."""

    def __init__(self, session: WindowSession) -> None:
        super().__init__(session)
        self._session = session
        self._slices = self._work()
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Make the parts soon: keys, clicks and paints come first."""
        self._next.start()

    def stop(self) -> None:
        """Make no more: the window is about to go."""
        self._next.stop()

    def finish(self) -> None:
        """Make what is left now."""
        self._next.stop()
        for _ in self._slices:
            pass

    def _go_on(self) -> None:
        if next(self._slices, self) is not self:
            self._next.start()

    def _work(self) -> Iterator[None]:
        for name in MODULES:
            import_module(name)
            yield
        from desktop.detail.widgets.detail_pane import DetailPane
        from desktop.lookup.controller import LookupController
        from desktop.lookup.services_controller import ServicesController
        from desktop.results.table_model import ConversationTableModel
        from desktop.results.widgets.results_pane import ResultsPane
        from desktop.window.widgets.panes import Panes

        session = self._session
        model = ConversationTableModel(session)
        results = ResultsPane(model)
        yield
        detail = DetailPane()
        yield
        panes = Panes(results, detail)
        session.window.set_panes(panes)
        yield
        # From here on in one go: a part that is seen is a part that is connected.
        session.model, session.results, session.detail, session.panes = model, results, detail, panes
        session.lookup = LookupController(session, parent=session)
        session.services = ServicesController(session, parent=session)
        session.connect_parts()
