"""A message to the user: what happened, what to do about it, and how severe it is."""

from __future__ import annotations

import enum
from collections.abc import Callable

from desktop.runtime.records import field, record


class Severity(enum.IntEnum):
    """How severe a message is; a more severe one replaces a milder one."""

    INFO = 0
    WARNING = 1
    ERROR = 2


@record
class UserMessage:
    """Sentence, hint, and details for a developer or Twilio's support."""

    severity: Severity
    sentence: str
    hint: str = ""
    codes: str = ""
    """What there is of ``Twilio 20403 · HTTP 403 · RQ…``."""
    more_info: str | None = None
    """Twilio's help page on this error, host already checked."""
    action: str = ""
    """The words on a button that does what the message offers; whoever shows the message knows what."""
    report: str = field(default="", repr=False)
    """What ``Copy details`` copies: no personal data, no secret."""

    @property
    def text(self) -> str:
        """Return sentence and hint in one line."""
        return f"{self.sentence} {self.hint}".strip()


Explanation = Callable[[], UserMessage]
"""Returns a message in the language of the moment: called when it is shown, and again when the language has changed."""
