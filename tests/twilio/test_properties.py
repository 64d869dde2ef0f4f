"""The one table of properties says what Twilio's document says, and the typed rows have exactly its names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.twilio import properties
from desktop.twilio.decoding.pages import _WireRow
from desktop.twilio.properties import PARTICIPANT_CONVERSATION, Property, inside, plain
from desktop.twilio.types import MessagingBinding, ParticipantConversation

if TYPE_CHECKING:
    import msgspec

TABLES = (
    PARTICIPANT_CONVERSATION,
    properties.CONVERSATION,
    properties.PARTICIPANT,
    properties.MESSAGE,
    properties.WEBHOOK,
    properties.USER,
)


def names(struct: type[msgspec.Struct]) -> set[str]:
    return set(struct.__struct_fields__)


def test_a_row_has_the_sixteen_properties_of_twilios_document() -> None:
    assert len({one.name.partition(".")[0] for one in PARTICIPANT_CONVERSATION}) == 16


def test_what_is_decoded_is_what_the_table_lists() -> None:
    outer = {one.name for one in PARTICIPANT_CONVERSATION if "." not in one.name}
    own = {one.name for one in plain(PARTICIPANT_CONVERSATION)}

    assert names(_WireRow) == outer - {"links"}
    assert own <= names(ParticipantConversation)
    assert {name for name, _ in inside(PARTICIPANT_CONVERSATION, "participant_messaging_binding")} == names(
        MessagingBinding
    )
    timers = {f"timer_{name}" for name, _ in inside(PARTICIPANT_CONVERSATION, "conversation_timers")}
    assert timers == {one for one in names(ParticipantConversation) if one.startswith("timer_")}


@pytest.mark.parametrize("table", TABLES)
def test_no_name_is_listed_twice(table: tuple[Property, ...]) -> None:
    assert len({one.name for one in table}) == len(table)


@pytest.mark.parametrize(
    "word", ["identity", "address", "friendly_name", "unique_name", "attributes", "body", "author", "media", "name"]
)
def test_what_twilio_calls_personal_is_personal_wherever_it_stands(word: str) -> None:
    found = [
        one for table in TABLES for one in table if one.name == word or one.name.endswith((f"_{word}", f".{word}"))
    ]

    assert found
    assert all(one.is_personal for one in found)
