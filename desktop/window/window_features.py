"""The features of one window beside the lookup itself, each in a module of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.window.attribute_columns import WindowColumns
from desktop.window.links import WindowLinks
from desktop.window.nothing_found import WindowNothingFound
from desktop.window.privacy import WindowPrivacy
from desktop.window.recent_menu import WindowRecent
from desktop.window.view_controller import WindowView

if TYPE_CHECKING:
    from desktop.window.window_session import WindowSession


class WindowFeatures:
    """Holds them as long as the window lives."""

    def __init__(self, session: WindowSession) -> None:
        self.columns = WindowColumns(session)
        self.links = WindowLinks(session)
        self.nothing = WindowNothingFound(session)
        self.privacy = WindowPrivacy(session)
        self.recent = WindowRecent(session, session.shared.privacy.recent)
        self.view = WindowView(session)
