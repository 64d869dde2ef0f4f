"""The demo account: its credentials, and what the start page and Look Up Many offer to look up in it.

Importing this module builds no data and imports no httpx: the start page lists the participants before anything is
looked up. All names, numbers and addresses are invented; the numbers lie in ranges reserved for fiction
(``555-01xx``, ``020 7946 0xxx``), the addresses under ``.example``.
"""

from __future__ import annotations

from typing import Final

from desktop.runtime.records import record
from desktop.twilio.types import Credentials, ParticipantKind, ParticipantQuery

# Put together from pieces: whole, they would look like a real account's to scanners of leaked secrets.
DEMO_CREDENTIALS: Final = Credentials(
    "AC" + "71c0a5e5b2f04d4c8fd3a6b9e8d7c6f5", "SK" + "2f8e4c1b7a9d40536e1f0c8b5a7d9e32", "no-secret-in-the-demo"
)

ERROR_TEXTS: Final = ("error-401", "error-429", "error-cut", "error-slow")
"""Texts that fail, whichever kind is asked for: refused; busy twice, then answered; the sixth page fails until the
list is resumed; every page takes six seconds."""

MANY_TEXTS: Final = (
    "+1 (415) 555-0142",
    "whatsapp:+14155550142",
    "ines.okafor",
    "+1 415 555 0142",
    "0044 20 7946 0958",
    "555-0117",
    "orders@larkspur.example",
    "CH4e465ad9f219100ae3971083eef64ed9",
    "rcs:+14155550188",
    "山田-desk-4",
    "error-cut",
    "dana_2Ereyes_40larkspur_2Eexample",
    "whatsapp:+5215555550148",
)
"""The texts that Look Up Many begins with: one twice, one of whom nothing is found, one that fails, one that is
no participant, and two that somebody has to look at."""


@record
class DemoParticipant:
    """One line of the start page; ``count`` conversations are found in the default service.

    ``key`` identifies the participant in translated texts, ``icon`` is a name in ``resources/icons``.
    """

    key: str
    query: ParticipantQuery
    icon: str
    count: int


def _address(key: str, text: str, icon: str, count: int) -> DemoParticipant:
    return DemoParticipant(key, ParticipantQuery(ParticipantKind.ADDRESS, text), icon, count)


def _identity(key: str, text: str, icon: str, count: int) -> DemoParticipant:
    return DemoParticipant(key, ParticipantQuery(ParticipantKind.IDENTITY, text), icon, count)


PARTICIPANTS: Final[tuple[DemoParticipant, ...]] = (
    _address("sms", "+14155550142", "sms", 41),
    _address("whatsapp", "whatsapp:+14155550142", "whatsapp", 312),
    _identity("chat", "ines.okafor", "chat", 18),
    _identity("many", "warehouse-bot", "list", 2300),
    _address("bsuid", "whatsapp:US.1840223719", "whatsapp", 3),
    _address("rcs", "rcs:+14155550188", "rcs", 7),
    _address("email", "orders@larkspur.example", "mail", 26),
    _address("group-mms", "+14155550163", "sms", 2),
    _identity("script", "山田-desk-4", "chat", 9),
    _address("mexico", "whatsapp:+5215555550148", "whatsapp", 5),
    _address("nothing", "+442079460958", "sms", 0),
    _identity("odd", "odd-values", "chat", 24),
)
"""The dozen of the start page, in its order: down the left column, then down the right one."""
