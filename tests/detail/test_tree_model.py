"""The detail tree shows everything there is about a conversation, as received."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt

from desktop.detail.conversation_fields import PROPERTIES
from desktop.detail.tree_model import COPY_ROLE, DetailModel
from desktop.i18n.time_mode import TimeMode
from desktop.privacy.masking import BULLETS, Masking
from tests.conversation_rows import ABSENT, CONVERSATION, conversation, from_text, in_time, received

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from desktop.detail.link_targets import LinkTarget


@pytest.fixture
def model(qtbot: QtBot) -> DetailModel:
    return DetailModel()


def note(model: DetailModel, index: QModelIndex) -> str:
    found = model.node(index)
    assert found is not None
    return model.texts.note(found)


def tail(model: DetailModel, index: QModelIndex) -> str:
    found = model.node(index)
    assert found is not None
    return model.texts.tail(found)


def target(model: DetailModel, index: QModelIndex) -> LinkTarget:
    found = model.node(index)
    assert found is not None
    assert found.target is not None
    return found.target


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

    parts = ["Conversation", "Participant", "Binding", "Timers", "Attributes", "Links", "Other fields", "Empty"]
    assert titles(model) == parts


def test_what_is_read_first_stands_first_and_sids_and_nothing_last(model: DetailModel) -> None:
    model.show(conversation(conversation_unique_name=None))

    first = ["State", "Friendly name", "Date updated", "Date created", "Created by"]
    assert list(lines(model, section(model, "Conversation"))) == first
    assert list(lines(model, section(model, "Other fields"))) == [
        "Conversation SID",
        "Participant SID",
        "Service SID",
        "Account SID",
    ]
    assert {"Unique name": "none", "Identity": "none", "User SID": "none"}.items() <= lines(
        model, section(model, "Empty")
    ).items()


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
    assert lines(model, parent)["brand_new"] == "object, 1 key"
    assert lines(model, line(model, "Other fields", "brand_new").siblingAtColumn(0)) == {"n": "12345678901234567890"}
    assert lines(model, section(model, "Empty"))["other"] == "null"


def test_all_but_the_last_of_a_property_that_came_twice_is_an_other_field(model: DetailModel) -> None:
    row = json.dumps(received())
    model.show(from_text('{"conversation_state": "first", ' + row[1:]))

    assert line(model, "Conversation", "State").data() == "active"
    assert lines(model, section(model, "Other fields"))["conversation_state"] == '"first"'


def test_missing_and_null_are_told_apart(model: DetailModel) -> None:
    model.show(conversation(conversation_unique_name=ABSENT, conversation_created_by=None))

    shown = lines(model, section(model, "Empty"))
    assert (shown["Unique name"], shown["Created by"]) == ("(missing)", "none")


def test_chat_participant_without_binding_is_said_to_be_one(model: DetailModel) -> None:
    model.show(conversation(participant_identity="alice", participant_messaging_binding=None))

    assert note(model, section(model, "Binding")) == "no binding: joined by chat identity"


def test_address_participant_has_no_identity_and_says_so(model: DetailModel) -> None:
    model.show(conversation())

    assert note(model, section(model, "Participant")) == "no identity: joined by address"


def test_binding_shows_all_keys_and_unknown_ones(model: DetailModel) -> None:
    model.show(conversation(participant_messaging_binding={"type": "email", "level": "cc", "name": "Ann", "extra": 1}))

    shown = lines(model, section(model, "Binding"))
    assert shown["Level"] == "cc"
    assert shown["extra"] == "1"
    assert lines(model, section(model, "Empty"))["Address"] == "(missing)"


def test_timer_says_when_beside_the_raw_value(model: DetailModel) -> None:
    raw = in_time(hours=3, minutes=0.5)
    model.show(conversation(conversation_timers={"date_closed": raw}))

    closes = line(model, "Timers", "Closes")
    assert (closes.data(), tail(model, closes), closes.data(COPY_ROLE)) == ("in 3 h", raw, raw)


@pytest.mark.parametrize("timers", [{}, None, ABSENT])
def test_no_timer_is_said(model: DetailModel, timers: Any) -> None:
    model.show(conversation(conversation_timers=timers))

    assert note(model, section(model, "Timers")) == "no active timer"


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


def test_hidden_characters_are_drawn_and_copied_as_they_are(model: DetailModel) -> None:
    model.show(conversation(conversation_friendly_name="a\u202eb\x00"))

    name = line(model, "Conversation", "Friendly name")
    assert (name.data(), name.data(COPY_ROLE)) == ("a‹U+202E›b‹NUL›", "a\u202eb\x00")


def test_lone_surrogate_reaches_qt_as_a_token(model: DetailModel) -> None:
    model.show(from_text(json.dumps(received(conversation_friendly_name="bad \ud800 name"))))

    assert line(model, "Conversation", "Friendly name").data() == "bad ‹U+D800› name"


def test_row_that_is_no_object_is_said_to_be_none(model: DetailModel) -> None:
    model.show(from_text("[1, 2]"))

    assert note(model, section(model, "Conversation")) == "this row is not an object; see Raw"


def test_values_of_other_types_are_shown_and_hidden_as_personal(model: DetailModel) -> None:
    model.show(conversation(conversation_sid={"name": "Ann"}, conversation_state=["x y"]))
    model.set_masking(Masking(active=True))

    assert line(model, "Other fields", "Conversation SID").data() == BULLETS
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

    assert line(model, "Other fields", "Conversation SID").data() == CONVERSATION
    assert line(model, "Conversation", "State").data() == "active"
    assert tail(model, line(model, "Conversation", "Date updated")) == "7 min ago"
    assert line(model, "Binding", "Type").data() == "whatsapp"


def test_masked_attributes_are_one_line_that_can_be_revealed_alone(model: DetailModel) -> None:
    model.show(conversation())
    model.set_masking(Masking(active=True))
    hidden = section(model, "Attributes")
    said, children = note(model, hidden), model.hasChildren(hidden)
    name = model.reveal(hidden)

    model.set_masking(Masking(active=True, revealed=frozenset({name})))

    assert (said, children) == ("masked", False)
    assert lines(model, section(model, "Attributes"))["tier"] == '"gold"'
    name_line = model.node(line(model, "Conversation", "Friendly name"))
    assert name_line is not None
    assert model.texts.hides(name_line)


def test_links_lead_to_what_lies_behind_the_row(model: DetailModel) -> None:
    model.show(conversation())

    parent = section(model, "Links")
    paths = {
        field: target(model, line(model, "Links", field)).path.removeprefix("/v1/Conversations/")
        for field in lines(model, parent)
    }
    assert list(paths) == ["Conversation", "Participant", "Participants", "Messages", "Webhooks"]
    assert paths["Messages"] == f"{CONVERSATION}/Messages"


def test_link_to_another_host_is_text_with_the_reason(model: DetailModel) -> None:
    url = f"https://twilio.com.evil.example/v1/Conversations/{CONVERSATION}"
    model.show(conversation(links={"conversation": url}))

    link = line(model, "Links", "Conversation")
    node = model.node(link)
    assert node is not None
    assert (link.data(), node.target) == (url, None)
    assert tail(model, link) == "not opened: leads outside Twilio"


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
