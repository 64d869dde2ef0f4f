"""Messages become entries: author by name and side, files, delivery, the oldest first."""

from __future__ import annotations

import json
from typing import Any

import pytest

from desktop.detail.link_targets import LinkAnswer, LinkKind, LinkTarget
from desktop.detail.transcript import (
    Attachment,
    Delivery,
    Entry,
    LookedUpParticipant,
    People,
    Receipt,
    Side,
    entries_of,
    person_of,
    receipts_of,
    role_names_of,
)
from desktop.twilio.types import ParticipantKind
from tests.conversation_rows import CONVERSATION, conversation

PATH = f"/v1/Conversations/{CONVERSATION}"
MESSAGES = LinkTarget(LinkKind.MESSAGES, f"{PATH}/Messages")
CUSTOMER, AGENT, BOT, OTHER = ("MB" + digit * 32 for digit in "1234")
PEOPLE_TEXTS = (
    json.dumps({"sid": CUSTOMER, "messaging_binding": {"type": "sms", "address": "+14155550142"}}),
    json.dumps({"sid": AGENT, "identity": "anna", "attributes": '{"display_name": "Anna Veal"}', "role_sid": "RL1"}),
    json.dumps({"sid": BOT, "identity": "helper", "attributes": '{"role": "bot"}'}),
    json.dumps({"sid": OTHER, "identity": "ben", "messaging_binding": {"projected_address": "+14155550171"}}),
)
PEOPLE = People(PATH, tuple(one for text in PEOPLE_TEXTS if (one := person_of(text)) is not None))


def message(**fields: Any) -> str:
    return json.dumps({"sid": "IM" + "7" * 32, "body": "Hello", "date_created": "2026-11-23T09:45:00Z"} | fields)


def entry(people: People | None = PEOPLE, looked_up: LookedUpParticipant | None = None, **fields: Any) -> Entry:
    return entries_of(LinkAnswer(MESSAGES, (message(**fields),)), people, looked_up or LookedUpParticipant())[0]


def test_messages_that_came_newest_first_stand_oldest_first() -> None:
    answer = LinkAnswer(MESSAGES, (message(body="third"), message(body="second"), message(body="first")))

    assert [one.body for one in entries_of(answer, PEOPLE, LookedUpParticipant())] == ["first", "second", "third"]


@pytest.mark.parametrize(
    ("fields", "author", "side"),
    [
        ({"author": "+14155550142", "participant_sid": CUSTOMER}, "+14155550142", Side.CUSTOMER),
        ({"author": "anna", "participant_sid": AGENT}, "Anna Veal", Side.AGENT),
        ({"author": "anna", "participant_sid": None}, "Anna Veal", Side.AGENT),
        ({"author": "helper", "participant_sid": BOT}, "helper", Side.BOT),
        ({"author": "intake", "participant_sid": None, "attributes": '{"bot": true}'}, "intake", Side.BOT),
        ({"author": "intake-bot", "participant_sid": None}, "intake-bot", Side.SYSTEM),
        ({"author": "ben", "participant_sid": OTHER}, "ben", Side.AGENT),
        ({"author": "gone", "participant_sid": "MB" + "9" * 32}, "gone", Side.AGENT),
        (
            {"author": "whatsapp:+14155550199", "participant_sid": "MB" + "9" * 32},
            "whatsapp:+14155550199",
            Side.CUSTOMER,
        ),
    ],
)
def test_author_and_side(fields: dict[str, Any], author: str, side: Side) -> None:
    found = entry(**fields)

    assert (found.author, found.side) == (author, side)


def test_who_has_left_is_known_by_a_sid_that_no_participant_has() -> None:
    gone = "MB" + "9" * 32

    assert entry(author="gone", participant_sid=gone).has_left
    assert not entry(author="gone", participant_sid=None).has_left  # the system, or nobody's
    assert not entry(author="anna", participant_sid=gone).has_left  # came back
    assert not entry(None, author="gone", participant_sid=gone).has_left  # nobody is known yet


@pytest.mark.parametrize(
    ("fields", "kind", "text"),
    [
        ({"author": "+14155550142", "participant_sid": CUSTOMER}, ParticipantKind.ADDRESS, "+14155550142"),
        ({"author": "anna", "participant_sid": AGENT}, ParticipantKind.IDENTITY, "anna"),
        ({"author": "whatsapp:+4420", "participant_sid": None}, ParticipantKind.ADDRESS, "whatsapp:+4420"),
        ({"author": "gone", "participant_sid": "MB" + "9" * 32}, ParticipantKind.IDENTITY, "gone"),
    ],
)
def test_the_author_can_be_looked_up(fields: dict[str, Any], kind: ParticipantKind, text: str) -> None:
    found = entry(**fields).participant

    assert found is not None
    assert (found.kind, found.text) == (kind, text)


def test_nobody_is_looked_up_for_a_message_without_an_author() -> None:
    assert entry(author="", participant_sid=None).participant is None


def test_participant_asked_for_is_the_customer_even_without_a_binding() -> None:
    looked_up = LookedUpParticipant.of(conversation(participant_identity="ines", participant_sid=AGENT))

    assert entry(looked_up=looked_up, author="ines", participant_sid=None).side is Side.CUSTOMER
    assert entry(looked_up=looked_up, author="anna", participant_sid=AGENT).side is Side.CUSTOMER


def test_before_participants_are_known_numbers_are_customers() -> None:
    assert entry(None, author="whatsapp:+14155550142", participant_sid=CUSTOMER).side is Side.CUSTOMER
    assert entry(None, author="anna", participant_sid=AGENT).side is Side.AGENT


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ({"sent": "all", "delivered": "all", "read": "all"}, (Delivery.READ, False)),
        ({"sent": "all", "delivered": "some", "read": "none"}, (Delivery.DELIVERED, True)),
        ({"sent": "all", "delivered": "none"}, (Delivery.SENT, False)),
        ({"sent": "all", "delivered": "some", "undelivered": "some"}, (Delivery.FAILED, True)),
        ({"failed": "all"}, (Delivery.FAILED, False)),
        ({"sent": 3, "read": ["x"]}, (None, False)),
        (None, (None, False)),
    ],
)
def test_delivery_is_the_furthest_step_and_failures_first(counts: Any, expected: tuple[Delivery | None, bool]) -> None:
    found = entry(delivery=counts)

    assert (found.delivery, found.is_partial) == expected


def test_files_have_name_type_and_size() -> None:
    media = [{"filename": "tent.jpg", "content_type": "image/jpeg", "size": 42056}, {"size": "odd"}, 7]

    assert entry(body=None, media=media).attachments == (
        Attachment("tent.jpg", "image/jpeg", 42056),
        Attachment(),
        Attachment(),
    )


def test_message_that_is_no_object_is_shown_as_received() -> None:
    [found] = entries_of(LinkAnswer(MESSAGES, ("[1, 2]",)), PEOPLE, LookedUpParticipant())

    assert (found.body, found.side, found.text) == ("[1, 2]", Side.SYSTEM, "[1, 2]")


def test_receipts_and_roles_are_read() -> None:
    receipts = receipts_of(['{"status": "undelivered", "error_code": 30005, "participant_sid": "MB1"}', "7", "{}"])
    roles = role_names_of(['{"sid": "RL1", "friendly_name": "channel user"}', '{"sid": "RL2"}', "[]"])

    assert receipts == (Receipt("undelivered", 30005, "MB1"), Receipt())
    assert roles == {"RL1": "channel user"}


def test_no_text_of_a_message_is_in_a_repr() -> None:
    assert "Hello" not in repr(entry(author="+14155550142"))
    assert "+14155550142" not in repr(PEOPLE.persons[0])
