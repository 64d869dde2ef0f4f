"""Marked data for the leak tests: what leaks is found by its mark."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING
from urllib.parse import quote

from desktop.twilio.types import Credentials, ParticipantKind, ParticipantQuery
from tests.fake_twilio import ACCOUNT_SID, API_KEY_SID, FakeTwilio, conversations

if TYPE_CHECKING:
    from tests.fake_rows import Row

IDENTITY = "MARKidentity Zoë"
ADDRESS = "+447700900123"
EMAIL = "markaddress@example.org"
FRIENDLY_NAME = "MARKname of a case"
UNIQUE_NAME = "MARKunique-7"
ATTRIBUTE = "MARKattribute"
BINDING_NAME = "MARKbinding"
SECRET = "MARKsecret/+=0123456789"
CONVERSATION = "CH" + "0badcafe" * 4
PARTICIPANT = "MB" + "0badcafe" * 4
TOKEN = "MARKtoken"

QUERIES = (
    ParticipantQuery(ParticipantKind.IDENTITY, IDENTITY),
    ParticipantQuery(ParticipantKind.ADDRESS, ADDRESS),
    ParticipantQuery(ParticipantKind.ADDRESS, EMAIL),
)
ENVIRONMENT = {"TWILIO_ACCOUNT_SID": ACCOUNT_SID, "TWILIO_API_KEY": API_KEY_SID, "TWILIO_API_SECRET": SECRET}

_BASIC = base64.b64encode(f"{API_KEY_SID}:{SECRET}".encode()).decode()

MARKS = (
    *("MARK", "Zoë", "Zo%C3%AB", "Zo\\u00eb", ADDRESS, ADDRESS[1:], quote(ADDRESS, safe=""), "7700 900123"),
    *(EMAIL, quote(EMAIL, safe=""), "markaddress", SECRET, _BASIC, _BASIC[:40], "0badcafe", CONVERSATION, PARTICIPANT),
)
"""What must not be found, in every form in which it could be."""


def marked_rows(number: int) -> list[Row]:
    """Return rows whose every text is marked."""
    rows = conversations(number)
    for place, row in enumerate(rows):
        row |= {
            "participant_identity": IDENTITY,
            "conversation_friendly_name": FRIENDLY_NAME,
            "conversation_unique_name": f"{UNIQUE_NAME}-{place}",
            "conversation_attributes": json.dumps({ATTRIBUTE: [ATTRIBUTE, ADDRESS, place]}),
            "conversation_created_by": IDENTITY,
        }
        row["participant_messaging_binding"] |= {"address": ADDRESS, "name": BINDING_NAME, "proxy_address": EMAIL}
    rows[0] |= {"conversation_sid": CONVERSATION, "participant_sid": PARTICIPANT}
    return rows


def marked_twilio() -> FakeTwilio:
    """Return a Twilio whose account, participants and answers are marked."""
    fake = FakeTwilio(Credentials(ACCOUNT_SID, API_KEY_SID, SECRET))
    for query in QUERIES:
        fake.add(query, marked_rows(130))
    return fake


def found_in(text: str) -> list[str]:
    """Return the marks in a text, ignoring case."""
    lower = text.lower()
    return [mark for mark in MARKS if mark.lower() in lower]
