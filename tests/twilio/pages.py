"""Bodies of pages, and the row of a page with one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop.twilio.decoding.pages import decode_page

if TYPE_CHECKING:
    from desktop.twilio.rows import ParticipantConversation


def body_of(rows: object, **meta: object) -> bytes:
    """Return the body of a last page."""
    return json.dumps({"conversations": rows, "meta": {"next_page_url": None} | meta}).encode("utf-8")


def only_row(row: object) -> ParticipantConversation:
    """Return the decoded row of a page with one."""
    (found,) = decode_page(body_of([row])).rows
    return found
