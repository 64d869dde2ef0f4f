"""The detail tree shows everything there is about a conversation, as received."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt

from desktop.masking import BULLETS, Masking
from desktop.models.conversation_detail import DetailModel
from desktop.models.detail_fields import PROPERTIES
from desktop.models.field_tree import COPY_ROLE, HIDDEN_ROLE, NOTE_ROLE, PATH_ROLE, TAIL_ROLE, TARGET_ROLE
from desktop.models.times import TimeMode
from tests.conversation_rows import ABSENT, CONVERSATION, conversation, from_text, in_time, received

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot


@pytest.fixture
def model(qtbot: QtBot) -> DetailModel:
    return DetailModel()


def section(model: DetailModel, name: str) -> QModelIndex:
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        if index.data() == name:
            return index
    raise AssertionError(f"no section {name} in {titles(model)}")


def titles(model: DetailModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def lines(model: DetailModel, parent: QModelIndex) -> dict[str, str]:
    while model.canFetchMore(parent):
        model.fetchMore(parent)
    return {
        model.index(row, 0, parent).data(): model.index(row, 1, parent).data() for row in range(model.rowCount(parent))
    }


def line(model: DetailModel, part: str, field: str) -> QModelIndex:
    parent = section(model, part)
    place = list(lines(model, parent)).index(field)
    return model.index(place, 1, parent)


def attributes(model: DetailModel, text: str) -> dict[str, str]:
    model.show(conversation(conversation_attributes=text))
    return lines(model, section(model, "Attributes"))


def test_sections_stand_in_the_order_of_the_interface(model: DetailModel) -> None:
    model.show(conversation())

    assert titles(model) == ["Conversation", "Participant", "Binding", "Timers", "Attributes", "Links"]


def test_model_keeps_qt_rules_with_lines_made_on_demand(model: DetailModel, qtmodeltester: ModelTester) -> None:
    model.show(conversation(zz={"a": [1, {"b": 2}]}))

    qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call]  # pytest-qt has no types there


def test_every_documented_property_has_a_line(model: DetailModel) -> None:
    marks = {name: f"mark-{name}" for name in PROPERTIES if name not in {"links", "conversation_timers"}}
    marks["participant_messaging_binding"] = {"address": "mark-binding"}  # type: ignore[assignment]
    marks["conversation_timers"] = {"date_closed": "mark-timer"}  # type: ignore[assignment]
    marks["links"] = {"conversation": "mark-link"}  # type: ignore[assignment]
    model.show(conversation(**marks))

    shown = " ".join(text for part in titles(model) for text in lines(model, section(model, part)).values())

    expected = {f"mark-{name}" for name in PROPERTIES} - {
        "mark-participant_messaging_binding",
        "mark-conversation_timers",
        "mark-links",
    }
    assert not [mark for mark in expected | {"mark-binding", "mark-timer", "mark-link"} if mark not in shown]


def test_unknown_properties_are_shown_as_received(model: DetailModel) -> None:
    model.show(conversation(brand_new={"n": 12345678901234567890}, other=None))

    parent = section(model, "Other fields")
    assert lines(model, parent) == {"brand_new": "object, 1 key", "other": "null"}
    assert lines(model, model.index(0, 0, parent)) == {"n": "12345678901234567890"}


def test_all_but_the_last_of_a_property_that_came_twice_is_an_other_field(model: DetailModel) -> None:
    row = json.dumps(received())
    model.show(from_text('{"conversation_state": "first", ' + row[1:]))

    assert line(model, "Conversation", "State").data() == "active"
    assert lines(model, section(model, "Other fields")) == {"conversation_state": '"first"'}


def test_missing_and_null_are_told_apart(model: DetailModel) -> None:
    model.show(conversation(conversation_unique_name=ABSENT, conversation_created_by=None))

    shown = lines(model, section(model, "Conversation"))
    assert (shown["Unique name"], shown["Created by"]) == ("(missing)", "none")


def test_chat_participant_without_binding_is_said_to_be_one(model: DetailModel) -> None:
    model.show(conversation(participant_identity="alice", participant_messaging_binding=None))

    assert section(model, "Binding").data(NOTE_ROLE) == "none: a chat participant"


def test_address_participant_has_no_identity_and_says_so(model: DetailModel) -> None:
    model.show(conversation())

    assert line(model, "Participant", "Identity").data() == "none: an address participant"


def test_binding_shows_all_keys_and_unknown_ones(model: DetailModel) -> None:
    model.show(conversation(participant_messaging_binding={"type": "email", "level": "cc", "name": "Ann", "extra": 1}))

    shown = lines(model, section(model, "Binding"))
    assert shown["Level"] == "cc"
    assert shown["Address"] == "(missing)"
    assert shown["extra"] == "1"


def test_timer_says_when_beside_the_raw_value(model: DetailModel) -> None:
    raw = in_time(hours=3, minutes=0.5)
    model.show(conversation(conversation_timers={"date_closed": raw}))

    closes = line(model, "Timers", "Closes")
    assert (closes.data(), closes.data(TAIL_ROLE), closes.data(COPY_ROLE)) == ("in 3 h", raw, raw)


@pytest.mark.parametrize("timers", [{}, None, ABSENT])
def test_no_timer_is_said(model: DetailModel, timers: Any) -> None:
    model.show(conversation(conversation_timers=timers))

    assert section(model, "Timers").data(NOTE_ROLE) == "no timer runs"


def test_impossible_date_is_shown_as_the_text_it_is(model: DetailModel) -> None:
    model.show(
        conversation(conversation_date_updated="2026-13-45T99:00:00Z", conversation_timers={"date_closed": "soon"})
    )

    assert line(model, "Conversation", "Date updated").data() == "2026-13-45T99:00:00Z"
    assert line(model, "Timers", "Closes").data() == "soon"


def test_time_mode_changes_dates_and_their_tails(model: DetailModel) -> None:
    model.show(conversation(conversation_date_created="2026-01-02T03:04:05Z"))

    model.set_time_mode(TimeMode.UTC)
    utc = line(model, "Conversation", "Date created").data()
    model.set_time_mode(TimeMode.RELATIVE)
    relative = line(model, "Conversation", "Date created").data()

    assert utc.startswith("2 Jan 2026, ")
    assert relative.endswith(" ago")


def test_tick_announces_only_lines_with_times(model: DetailModel, qtbot: QtBot) -> None:
    model.show(conversation())
    changed: list[str] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.data()))

    model.tick()

    assert sorted(changed) == ["Closes", "Date created", "Date updated"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('{"a": 1.50, "b": 12345678901234567890123}', {"a": "1.50", "b": "12345678901234567890123"}),
        ('{"s": "x", "t": true, "n": null}', {"s": '"x"', "t": "true", "n": "null"}),
        ('[1, "two"]', {"0": "1", "1": '"two"'}),
        ('"just text"', {"value": '"just text"'}),
        ("null", {"value": "null"}),
        ("{}", {}),
        ('{"e": {}, "f": []}', {"e": "{}", "f": "[]"}),
    ],
)
def test_attributes_of_any_json_are_shown_as_received(model: DetailModel, text: str, shown: dict[str, str]) -> None:
    assert attributes(model, text) == shown


def test_duplicate_keys_are_both_shown(model: DetailModel) -> None:
    model.show(conversation(conversation_attributes='{"a": 1, "a": 2}'))

    parent = section(model, "Attributes")
    lines(model, parent)
    assert [model.index(row, 1, parent).data() for row in range(model.rowCount(parent))] == ["1", "2"]


def test_note_says_what_the_attributes_are_and_how_long(model: DetailModel) -> None:
    model.show(conversation(conversation_attributes='{"ä": 1}'))

    assert section(model, "Attributes").data(NOTE_ROLE) == "object, 1 key, 9 bytes"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ('{"a": 1,\n "b": }', "not valid JSON: breaks at line 2, column 7"),
        ("", "not valid JSON: the text is empty"),
        ("{} x", "not valid JSON: goes on after its end, line 1, column 4"),
    ],
)
def test_broken_attributes_are_shown_with_where_they_break(model: DetailModel, text: str, where: str) -> None:
    shown = attributes(model, text)

    assert section(model, "Attributes").data(NOTE_ROLE) == where
    assert list(shown.values()) == [text.replace("\n", "‹LF›")]


def test_attributes_nested_without_end_are_text(model: DetailModel) -> None:
    text = "[" * 100_000 + "]" * 100_000

    attributes(model, text)

    assert section(model, "Attributes").data(NOTE_ROLE) == "nested too deeply for a tree"
    assert section(model, "Attributes").data(COPY_ROLE) == text


def test_levels_below_the_limit_are_one_line_that_still_copies_all(model: DetailModel) -> None:
    model.show(conversation(conversation_attributes='{"a":' * 80 + "1" + "}" * 80))
    index = section(model, "Attributes")

    while model.hasChildren(index):
        lines(model, index)
        index = model.index(0, 0, index)

    assert index.siblingAtColumn(1).data() == "object, 1 key; deeper levels are in Raw"
    assert index.data(COPY_ROLE).count('"a"') == 80 - 64


def test_long_lists_come_in_steps(model: DetailModel) -> None:
    model.show(conversation(conversation_attributes=json.dumps(list(range(500)))))
    parent = section(model, "Attributes")
    model.fetchMore(parent)

    more = model.index(model.rowCount(parent) - 1, 0, parent)
    first = (model.rowCount(parent), more.data())
    model.make_more(more)

    assert first == (201, "Show 200 more of 300")
    assert model.rowCount(parent) == 401
    assert model.index(200, 0, parent).data() == "200"


def test_paths_are_those_of_columns_and_filter(model: DetailModel) -> None:
    model.show(conversation(conversation_attributes='{"a": {"b.c": [7]}}'))
    index = section(model, "Attributes")
    paths = []
    while model.hasChildren(index):
        lines(model, index)
        index = model.index(0, 0, index)
        paths.append(index.data(PATH_ROLE))

    assert paths == ["a", 'a["b.c"]', 'a["b.c"][0]']


def test_container_copies_as_json_with_numbers_as_received(model: DetailModel) -> None:
    model.show(conversation(conversation_attributes='{"a": {"n": 1.50, "x": [1, 2], "x": {}}}'))

    assert line(model, "Attributes", "a").data(COPY_ROLE) == (
        '{\n  "n": 1.50,\n  "x": [\n    1,\n    2\n  ],\n  "x": {}\n}'
    )


def test_hidden_characters_are_drawn_and_copied_as_they_are(model: DetailModel) -> None:
    model.show(conversation(conversation_friendly_name="a\u202eb\x00"))

    name = line(model, "Conversation", "Friendly name")
    assert (name.data(), name.data(COPY_ROLE)) == ("a‹U+202E›b‹NUL›", "a\u202eb\x00")


def test_lone_surrogate_reaches_qt_as_a_token(model: DetailModel) -> None:
    model.show(from_text(json.dumps(received(conversation_friendly_name="bad \ud800 name"))))

    assert line(model, "Conversation", "Friendly name").data() == "bad ‹U+D800› name"


def test_row_that_is_no_object_is_said_to_be_none(model: DetailModel) -> None:
    model.show(from_text("[1, 2]"))

    assert section(model, "Conversation").data(NOTE_ROLE) == "this row is no object; Raw shows what came"


def test_values_of_other_types_are_shown_and_hidden_as_personal(model: DetailModel) -> None:
    model.show(conversation(conversation_sid={"name": "Ann"}, conversation_state=["x y"]))
    model.set_masking(Masking(active=True))

    assert line(model, "Conversation", "Conversation SID").data() == BULLETS
    assert line(model, "Conversation", "State").data() == BULLETS


def test_masking_leaves_no_personal_text_in_any_role(model: DetailModel) -> None:
    secret = "MARKED"
    row = conversation(
        conversation_friendly_name=secret,
        conversation_unique_name=secret,
        conversation_created_by=secret,
        participant_identity=secret,
        participant_messaging_binding={"type": "sms", "address": secret, "name": secret, secret: secret},
        conversation_attributes=json.dumps({secret: [secret, {secret: 1}]}),
        conversation_timers={"date_closed": secret, secret: secret},
        conversation_date_updated=secret,
        links={"conversation": f"https://evil.example/{secret}"},
        unknown={secret: secret},
    )
    model.show(row)
    model.set_masking(Masking(active=True))

    seen = [str(index.data(role)) for index in everything(model) for role in range(Qt.ItemDataRole.UserRole + 20)]

    assert len(seen) > 500
    assert not [text for text in seen if secret in text]


def everything(model: DetailModel, parent: QModelIndex | None = None) -> list[QModelIndex]:
    parent = QModelIndex() if parent is None else parent
    while model.canFetchMore(parent):
        model.fetchMore(parent)
    found = []
    for row in range(model.rowCount(parent)):
        found += [model.index(row, 0, parent), model.index(row, 1, parent)]
        found += everything(model, model.index(row, 0, parent))
    return found


def test_sids_states_and_dates_stay_while_masked(model: DetailModel) -> None:
    model.show(conversation())
    model.set_masking(Masking(active=True))

    assert line(model, "Conversation", "Conversation SID").data() == CONVERSATION
    assert line(model, "Conversation", "State").data() == "active"
    assert line(model, "Conversation", "Date updated").data(TAIL_ROLE) == "7 min ago"
    assert line(model, "Binding", "Type").data() == "whatsapp"


def test_masked_attributes_are_one_line_that_can_be_revealed_alone(model: DetailModel) -> None:
    model.show(conversation())
    model.set_masking(Masking(active=True))
    hidden = section(model, "Attributes")
    note, children = hidden.data(NOTE_ROLE), model.hasChildren(hidden)
    name = model.reveal(hidden)

    model.set_masking(Masking(active=True, revealed=frozenset({name})))

    assert (note, children) == ("hidden while masking is on", False)
    assert lines(model, section(model, "Attributes"))["tier"] == '"gold"'
    assert line(model, "Conversation", "Friendly name").data(HIDDEN_ROLE)


def test_links_lead_to_what_lies_behind_the_row(model: DetailModel) -> None:
    model.show(conversation())

    parent = section(model, "Links")
    paths = {
        field: line(model, "Links", field).data(TARGET_ROLE).path.removeprefix("/v1/Conversations/")
        for field in lines(model, parent)
    }
    assert list(paths) == ["Conversation", "Participant", "Participants", "Messages", "Webhooks"]
    assert paths["Messages"] == f"{CONVERSATION}/Messages"


def test_link_to_another_host_is_text_with_the_reason(model: DetailModel) -> None:
    url = f"https://twilio.com.evil.example/v1/Conversations/{CONVERSATION}"
    model.show(conversation(links={"conversation": url}))

    link = line(model, "Links", "Conversation")
    assert (link.data(), link.data(TARGET_ROLE)) == (url, None)
    assert link.data(TAIL_ROLE) == "not opened: leads away from Twilio"


def test_nothing_selected_shows_nothing(model: DetailModel) -> None:
    model.show(conversation())

    model.show(None)

    assert model.rowCount() == 0


def test_stale_index_finds_nothing(model: DetailModel) -> None:
    model.show(conversation())
    stale = model.index(0, 0)
    model.show(conversation())

    assert model.node(stale) is None
    QCoreApplication.processEvents()
