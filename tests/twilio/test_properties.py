"""The one table of properties says what Twilio's document says, and the typed rows have exactly its names."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desktop.export.clipboard_formats import masked_row_text
from desktop.privacy.masking import BULLETS, Masking, Sensitivity
from desktop.results.columns import default_columns
from desktop.twilio import properties
from desktop.twilio.decoding.pages import _WireRow
from desktop.twilio.properties import PARTICIPANT_CONVERSATION, Property, inside, plain
from desktop.twilio.rows import MessagingBinding, ParticipantConversation
from tests.conversation_rows import CONVERSATION, conversation

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


@pytest.mark.parametrize("one", PARTICIPANT_CONVERSATION, ids=lambda one: one.name)
def test_what_is_public_is_so_only_in_its_own_form(one: Property) -> None:
    assert one.sensitivity_of("Ines Okafor, +14155550142") is Sensitivity.PERSONAL


def test_sids_words_and_instants_are_public() -> None:
    row = properties.of_row
    assert row("conversation_sid").sensitivity_of(CONVERSATION) is Sensitivity.PUBLIC
    assert row("conversation_state").sensitivity_of("on_hold") is Sensitivity.PUBLIC
    assert row("conversation_timers.date_closed").sensitivity_of("2026-11-23T09:45:00Z") is Sensitivity.PUBLIC
    assert row("participant_messaging_binding.type").sensitivity_of("whatsapp") is Sensitivity.PUBLIC


def test_sid_is_two_capitals_and_32_hexadecimal_digits() -> None:
    assert properties.is_sid(CONVERSATION)
    assert not properties.is_sid(CONVERSATION + "\n")
    assert not properties.is_sid("order-1")


def test_columns_hide_what_the_table_calls_personal() -> None:
    named = {f"conversation_{key}": key for key in ("friendly_name", "unique_name", "created_by", "state")}
    named |= {f"participant_messaging_binding.{key}": key for key in ("address", "proxy_address")}
    named |= {"participant_identity": "identity"}
    columns = {column.key: column.sensitivity for column in default_columns()}

    assert {name: columns[key] for name, key in named.items()} == {
        name: properties.of_row(name).sensitivity for name in named
    }


def test_masked_copy_holds_every_property_and_no_personal_one() -> None:
    row = conversation(conversation_state="Ines Okafor is here", participant_identity="ines")
    text = json.loads(masked_row_text(row, Masking(active=True)))

    assert set(text) == {one.name for one in PARTICIPANT_CONVERSATION if "." not in one.name} - {"links"}
    assert text["conversation_sid"] == CONVERSATION
    assert {text["participant_identity"], text["conversation_state"]} == {BULLETS}
