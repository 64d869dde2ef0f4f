"""What the filter field completes comes from the loaded rows, and nothing personal while masking is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.results.filter.completions import Completions
from desktop.results.filter.parser import compile_filter
from desktop.twilio.rows import MessagingBinding
from tests.table_rows import row

if TYPE_CHECKING:
    from desktop.twilio.rows import ParticipantConversation

ATTRIBUTES = '{"tier": "gold", "order": {"number": 7, "note": "a, b"}, "tags": ["x"], "odd name": 1}'
ROWS = [
    row(0, conversation_attributes=ATTRIBUTES, conversation_created_by="ann"),
    row(1, conversation_attributes='"{\\"tier\\": \\"silver\\"}"', conversation_created_by="ann"),
    row(2, conversation_attributes="{broken", conversation_created_by="Bo Lee"),
    row(3, participant_messaging_binding=MessagingBinding(type="fax", proxy_address="+12315550199")),
]
SERVICES = {"IS" + "1" * 32: "Help Desk"}


def completed(part: str, *, masked: bool = False) -> list[str]:
    return Completions(lambda: ROWS, tuple).of(part, SERVICES, masked=masked)


def test_names_come_first() -> None:
    assert "proxy:" in completed("pro")
    assert "attr." in completed("a")


def test_values_are_those_of_the_rows() -> None:
    assert completed("state:") == ["state:active", "state:inactive", "state:closed"]
    assert "channel:fax" in completed("channel:f")
    assert completed("by:") == ["by:ann", 'by:"Bo Lee"']
    assert completed("service:") == ['service:"Help Desk"']
    assert "proxy:+12315550199" in completed("proxy:+1")
    assert "updated:yesterday" in completed("updated:")
    assert completed("nothing:") == []


def test_a_further_value_of_a_list_is_completed() -> None:
    assert "state:closed,active" in completed("state:closed,ac")


def test_attributes_are_completed_inside_json_strings_too() -> None:
    assert completed("attr.")[:1] == ["attr.tier="]
    assert "attr.order.number=" in completed("attr.ord")
    assert completed("attr.tier=") == ["attr.tier=gold", "attr.tier=silver"]
    assert completed("attr.order.note=") == ['attr.order.note="a, b"']
    assert completed("attr.tier!=gold,") == ["attr.tier!=gold,gold", "attr.tier!=gold,silver"]


def test_nothing_personal_is_completed_while_masking_is_on() -> None:
    assert completed("by:", masked=True) == []
    assert completed("proxy:", masked=True) == []
    assert completed("attr.tier=", masked=True) == []
    assert completed("state:", masked=True) != []


def test_what_is_completed_is_a_filter_that_finds_its_row() -> None:
    for part in ("state:", "channel:", "by:", "proxy:", "attr.tier=", "attr.order.note="):
        for whole in completed(part):
            made = compile_filter(whole)
            assert made is not None
            assert made.problem is None or part == "channel:"
            assert made.problem is not None or any(made.matches(one, "") for one in ROWS)


def test_values_of_other_rows_are_not_completed_though_they_are_as_many() -> None:
    found, stamp = [row(0, conversation_created_by="ann")], 1
    completions = Completions(lambda: found, lambda: stamp)
    before = completions.of("by:", SERVICES, masked=False)

    found, stamp = [row(0, conversation_created_by="bob")], 2

    assert (before, completions.of("by:", SERVICES, masked=False)) == (["by:ann"], ["by:bob"])


def test_rows_are_asked_for_once_as_long_as_they_are_the_same() -> None:
    asked: list[int] = []

    def loaded() -> list[ParticipantConversation]:
        asked.append(1)
        return ROWS

    completions = Completions(loaded, tuple)

    for _ in range(3):
        completions.of("by:", SERVICES, masked=False)

    assert asked == [1]
