"""The people of the demo account: its services, senders and staff, and everybody who can be looked up."""

from __future__ import annotations

import hashlib
from typing import Final

from desktop.demo.account import DEMO_CREDENTIALS
from desktop.runtime.records import field, record, replace
from desktop.twilio.types import ParticipantKind

IDENTITY: Final = ParticipantKind.IDENTITY
ADDRESS: Final = ParticipantKind.ADDRESS
ACCOUNT_SID: Final = DEMO_CREDENTIALS.account_sid


def digest(*parts: object) -> str:
    """Return 32 hex digits that depend on the parts alone: the same in every run, on every machine."""
    return hashlib.blake2b("\x1f".join(map(str, parts)).encode(), digest_size=16).hexdigest()


def sid(prefix: str, *parts: object) -> str:
    """Return the SID (34 characters) of the resource that the parts name."""
    return prefix + digest(prefix, *parts)


SERVICES: Final[dict[str, str]] = {
    "IS" + "4fd0b1c2e3a495867c8d9e0fa1b2c39c": "Larkspur Support",
    sid("IS", "wholesale"): "Larkspur Wholesale",
    sid("IS", "stores"): "Larkspur Stores",
}
"""Service SID → friendly name; the first is the account's default."""

DEFAULT, WHOLESALE, STORES = SERVICES

SENDERS: Final = ("+14155550100", "+16285550117", "+442079460123")
FREE_SENDER: Final = "+15035550126"
"""The number of a shop that no open conversation holds."""
OTHER_IN_GROUP: Final = "+14155550164"
"""The second phone of the conversations with a group."""
AGENTS: Final[dict[str, str]] = {
    "marco.lind": "Marco Lind",
    "priya.raman": "Priya Raman",
    "tom.achter": "Tom Achter",
    "june.castell": "June Castell",
    "bea.novak": "Bea Novak",
}
"""Identity → friendly name of the support team, besides the identities that can be looked up."""


@record
class DemoPerson:
    """A participant that can be looked up, with the number and stories of its conversations.

    ``rows`` maps a service SID to a number of conversations, ``states`` the state of some of them to their number (the
    others are closed), ``first_states`` are those of the newest ones, ``first_stories`` their stories in order.
    """

    kind: ParticipantKind
    text: str
    channel: str
    name: str
    stories: str
    rows: dict[str, int]
    states: dict[str, int] = field(default_factory=dict)
    first_states: tuple[str, ...] = ()
    span_days: int = 300
    tier: str = "silver"
    senders: tuple[str, ...] = SENDERS
    created_by: str = "larkspur-intake-bot"
    stride: int = 24
    """By how much the shop's order number falls from one conversation to the one before it, at least."""
    step: int = 0
    """Keeps the order numbers of two people apart: no unique name is given twice in a service."""


_BUSY: Final = ("active", "active", "inactive", "closed", "initializing", "on_hold", "inactive", "closed", "closed")
WEBCHAT: Final = "larkspur-webchat"
"""Who creates the conversations of the shop's web chat."""
_ALL: Final = (
    DemoPerson(
        ADDRESS,
        "whatsapp:+14155550142",
        "whatsapp",
        "Sam",
        "support",
        {DEFAULT: 312, WHOLESALE: 14},
        {"active": 26, "inactive": 18, "initializing": 1, "on_hold": 1},
        _BUSY,
        540,
        "gold",
    ),
    DemoPerson(
        ADDRESS,
        "+14155550142",
        "sms",
        "Sam",
        "support",
        {DEFAULT: 41, STORES: 6},
        {"active": 2, "inactive": 1},
        ("active", "closed", "closed", "inactive", "closed", "active"),
        210,
        "gold",
        (*SENDERS, FREE_SENDER),
    ),
    DemoPerson(ADDRESS, "rcs:+14155550142", "rcs", "Sam", "support", {DEFAULT: 2}, {}, (), 60, "gold"),
    DemoPerson(
        IDENTITY,
        "ines.okafor",
        "chat",
        "Ines Okafor",
        "support",
        {DEFAULT: 18, STORES: 7},
        {"active": 3, "inactive": 2},
        ("active",),
        120,
        created_by=WEBCHAT,
    ),
    DemoPerson(
        IDENTITY,
        "warehouse-bot",
        "chat",
        "Warehouse bot",
        "warehouse",
        {DEFAULT: 2300, STORES: 140},
        {"active": 14, "inactive": 9},
        ("active", "active", "closed"),
        700,
        created_by="wms-bridge",
        stride=8,
    ),
    DemoPerson(
        ADDRESS,
        "whatsapp:US.1840223719",
        "whatsapp",
        "Robin",
        "support",
        {DEFAULT: 3},
        {"active": 1},
        ("active",),
        40,
    ),
    DemoPerson(
        ADDRESS, "rcs:+14155550188", "rcs", "Dana", "support", {DEFAULT: 7}, {"active": 1}, ("closed", "active")
    ),
    DemoPerson(
        ADDRESS,
        "orders@larkspur.example",
        "email",
        "Fernhill Guides",
        "trade",
        {DEFAULT: 26, WHOLESALE: 38},
        {"active": 2, "inactive": 2},
        ("inactive", "active"),
        400,
        "trade",
        created_by="email-intake",
    ),
    DemoPerson(
        IDENTITY,
        "orders@larkspur.example",
        "chat",
        "Larkspur order desk",
        "trade",
        {DEFAULT: 11},
        {"active": 1},
        ("active",),
        90,
        created_by=WEBCHAT,
    ),
    DemoPerson(ADDRESS, "+14155550163", "group", "Alex", "group", {DEFAULT: 2}, {"active": 1}, ("active",), 30),
    DemoPerson(
        IDENTITY,
        "山田-desk-4",
        "chat",
        "山田 (desk 4)",
        "ja",
        {DEFAULT: 9, STORES: 4},
        {"active": 1, "inactive": 1},
        ("active",),
        150,
        created_by=WEBCHAT,
    ),
    DemoPerson(
        ADDRESS,
        "whatsapp:+5215555550148",
        "whatsapp",
        "Lucía",
        "es",
        {DEFAULT: 5},
        {"active": 1},
        ("active",),
        90,
    ),
    # The number of which nothing is found: what the window then offers does find something.
    DemoPerson(ADDRESS, "whatsapp:+442079460958", "whatsapp", "Harriet", "support", {DEFAULT: 4}, {}, (), 80),
    DemoPerson(ADDRESS, "+442079460958", "sms", "Harriet", "trade", {WHOLESALE: 3}, {"active": 1}, ("active",), 60),
    DemoPerson(IDENTITY, "odd-values", "chat", "Odd Values", "support", {DEFAULT: 24}, {}, (), 30, created_by=WEBCHAT),
    *(
        DemoPerson(kind, text, "chat" if kind is IDENTITY else "sms", "Kim", "support", {DEFAULT: rows}, {"active": 2})
        for kind in (IDENTITY, ADDRESS)
        for text, rows in (("error-429", 12), ("error-cut", 312), ("error-slow", 130))
    ),
    # As Flex writes dana.reyes@larkspur.example.
    DemoPerson(
        IDENTITY,
        "dana_2Ereyes_40larkspur_2Eexample",
        "chat",
        "Dana Reyes",
        "support",
        {DEFAULT: 6},
        {"active": 1},
        ("active",),
        45,
        created_by=WEBCHAT,
    ),
)

PEOPLE: Final[dict[tuple[ParticipantKind, str], DemoPerson]] = {
    (person.kind, person.text): replace(person, step=step) for step, person in enumerate(_ALL)
}
"""Everybody who can be looked up, by kind and exact text."""
