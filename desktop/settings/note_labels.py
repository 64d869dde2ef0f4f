"""The labels of a ticket note's lines."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.settings.note_lines import NoteLine


def note_line_label(line: NoteLine) -> str:
    """Return the label before the colon."""
    translate = QCoreApplication.translate
    return {
        NoteLine.CONVERSATION: translate("TicketNote", "Conversation"),
        NoteLine.NAME: translate("TicketNote", "Name"),
        NoteLine.CUSTOMER: translate("TicketNote", "Customer"),
        NoteLine.STATE: translate("TicketNote", "State"),
        NoteLine.CREATED: translate("TicketNote", "Created"),
        NoteLine.UPDATED: translate("TicketNote", "Updated"),
        NoteLine.CLOSES: translate("TicketNote", "Closes"),
        NoteLine.SERVICE: translate("TicketNote", "Service"),
        NoteLine.CHANNEL: translate("TicketNote", "Channel"),
        NoteLine.PROXY: translate("TicketNote", "Proxy address"),
        NoteLine.ACCOUNT: translate("TicketNote", "Account"),
        NoteLine.LINK: translate("TicketNote", "Link"),
    }[line]
