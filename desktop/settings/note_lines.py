"""Which lines a ticket note has: what there is to choose from, and in which order they stand."""

from __future__ import annotations

import enum


class NoteLine(enum.Enum):
    """A line of a ticket note, in order; the value is its name in the settings file."""

    CONVERSATION = "conversation"
    NAME = "name"
    CUSTOMER = "customer"
    STATE = "state"
    CREATED = "created"
    UPDATED = "updated"
    CLOSES = "closes"
    SERVICE = "service"
    CHANNEL = "channel"
    PROXY = "proxy"
    ACCOUNT = "account"
    LINK = "link"


ALL_NOTE_LINES = ",".join(line.value for line in NoteLine)


def note_lines(text: str) -> list[NoteLine]:
    """Return the lines that a text of the settings file names, in the order of the note; none of them: all."""
    names = {name.strip() for name in text.split(",")}
    return [line for line in NoteLine if line.value in names] or list(NoteLine)


def note_line_label(line: NoteLine) -> str:
    """Return the words before the colon."""
    from PySide6.QtCore import QCoreApplication  # here: the console command reads the preferences without Qt

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
