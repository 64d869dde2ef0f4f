"""The lines of a ticket note, which can be chosen, in their order; without Qt."""

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
    """Return the lines that a setting names, in the order of the note; all of them if it names none."""
    names = {name.strip() for name in text.split(",")}
    return [line for line in NoteLine if line.value in names] or list(NoteLine)
