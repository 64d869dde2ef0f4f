"""What lies behind links is shown field by field, lists row by row."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from desktop.detail.answer_fields import answer_sections
from desktop.detail.link_targets import LinkAnswer, LinkKind, LinkReader, LinkTarget
from desktop.detail.tree_model import DetailModel
from desktop.privacy.masking import BULLETS, Masking
from tests.conversation_rows import API, CONVERSATION, PARTICIPANT, USER
from tests.detail.test_tree_model import everything, line, lines, section, tail, target, titles

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

BARE = f"/v1/Conversations/{CONVERSATION}"
PARTICIPANT_ROW = {
    "sid": PARTICIPANT,
    "identity": None,
    "messaging_binding": {"type": "sms", "address": "+15550100", "proxy_address": "+15550199"},
    "role_sid": "RL" + "6" * 32,
    "url": f"{API}{BARE}/Participants/{PARTICIPANT}",
}
MESSAGE_ROW = {
    "sid": "IM" + "7" * 32,
    "index": 5,
    "author": "anna",
    "body": "Where is my parcel?",
    "media": None,
    "delivery": {"total": 2, "sent": "all", "delivered": "some", "read": "none"},
    "date_created": "2026-01-02T03:04:05Z",
    "links": {"delivery_receipts": f"{API}{BARE}/Messages/IM{'7' * 32}/Receipts"},
}


@pytest.fixture
def model(qtbot: QtBot) -> DetailModel:
    return DetailModel()


def answer(kind: LinkKind, *objects: dict[str, Any] | str, next_target: str | None = None) -> LinkAnswer:
    texts = tuple(one if isinstance(one, str) else json.dumps(one) for one in objects)
    return LinkAnswer(LinkTarget(kind, f"{BARE}/x"), texts, next_target)


@pytest.mark.parametrize("kind", [LinkKind.PARTICIPANTS, LinkKind.PARTICIPANT, LinkKind.WEBHOOKS])
def test_masking_knows_what_has_no_sid_by_a_name_of_its_own(kind: LinkKind) -> None:
    names = set()
    for number in range(50):
        made = answer_sections(answer(kind, {"identity": f"person {number}", "target": "x"}), LinkReader())
        names.add(made[0].children[-1].name)

    assert len(names) == 50


def test_participant_row_shows_identity_address_proxy_and_role(model: DetailModel) -> None:
    model.show_answer(answer(LinkKind.PARTICIPANTS, PARTICIPANT_ROW))

    shown = lines(model, section(model, "Participant 1"))
    assert shown == {
        "Conversations": "Look up ›",
        "Identity": "none",
        "Address": "+15550100",
        "Proxy address": "+15550199",
        "Role SID": "RL" + "6" * 32,
        "Participant SID": PARTICIPANT,
        "All fields": "object, 5 keys",
        "Open participant": "Open ›",
    }
    assert target(model, line(model, "Participant 1", "Open participant")).kind is LinkKind.PARTICIPANT


def test_message_row_shows_author_time_body_and_delivery(model: DetailModel) -> None:
    model.show_answer(answer(LinkKind.MESSAGES, MESSAGE_ROW))

    shown = lines(model, section(model, "Message 5"))
    assert list(shown) == ["Author", "Date created", "Body", "Delivery", "All fields"]
    assert shown["Author"] == "anna"
    assert shown["Date created"].startswith("2 Jan 2026")
    assert shown["Body"] == "Where is my parcel?"
    assert shown["Delivery"] == "sent all, delivered some"


def test_message_without_body_lists_its_media(model: DetailModel) -> None:
    media = [{"sid": "ME1", "size": 42056, "content_type": "image/jpeg", "filename": "tent.jpg"}]
    model.show_answer(answer(LinkKind.MESSAGES, MESSAGE_ROW | {"body": None, "media": media}))

    parent = line(model, "Message 5", "Media").siblingAtColumn(0)
    file = model.index(0, 1, parent)
    assert "Body" not in lines(model, section(model, "Message 5"))
    assert (file.data(), tail(model, file)) == ("tent.jpg", "image/jpeg, 42056 bytes")


def test_long_body_is_broken_into_lines_and_keeps_hidden_characters_visible(model: DetailModel) -> None:
    model.show_answer(answer(LinkKind.MESSAGES, MESSAGE_ROW | {"body": "a\u202eb\nsecond line"}))

    body = model.node(line(model, "Message 5", "Body"))
    assert body is not None
    assert model.texts.block(body) == "a‹U+202E›b\nsecond line"
    assert body.wraps


@pytest.mark.parametrize(
    ("kind", "fields", "expected"),
    [
        (LinkKind.CONVERSATION, {"state": "closed", "messaging_service_sid": "MG1"}, {"State": "closed"}),
        (LinkKind.USER, {"sid": USER, "is_online": True, "identity": "anna"}, {"User SID": USER, "Online": "true"}),
        (LinkKind.WEBHOOK, {"target": "studio", "configuration": {"a": 1}}, {"Configuration": "object, 1 key"}),
        (LinkKind.PARTICIPANT, PARTICIPANT_ROW, {"Type": "sms", "Role SID": "RL" + "6" * 32}),
        (LinkKind.MESSAGE, MESSAGE_ROW, {"Index": "5", "Author": "anna"}),
    ],
)
def test_objects_of_each_kind_are_shown_by_their_names(
    model: DetailModel, kind: LinkKind, fields: dict[str, Any], expected: dict[str, str]
) -> None:
    model.show_answer(answer(kind, fields | {"brand_new": [1]}))

    others = lines(model, section(model, "Other fields"))
    assert expected.items() <= (lines(model, model.index(0, 0)) | others).items()
    assert others["brand_new"] == "array, 1 item"


def test_object_has_its_attributes_and_links(model: DetailModel) -> None:
    links = {
        "participants": f"{API}{BARE}/Participants",
        "export": f"{API}{BARE}/Export",
        "bad": "https://evil.example/",
    }
    model.show_answer(answer(LinkKind.CONVERSATION, {"attributes": '{"a": 1}', "links": links}))

    assert titles(model) == ["Conversation", "Attributes", "Links"]
    assert target(model, line(model, "Links", "Participants")).kind is LinkKind.PARTICIPANTS
    assert tail(model, line(model, "Links", "export")) == "not opened: unknown type of page"
    assert tail(model, line(model, "Links", "bad")) == "not opened: leads outside Twilio"


def test_list_that_goes_on_offers_the_next_step(model: DetailModel) -> None:
    model.show_answer(answer(LinkKind.PARTICIPANTS, PARTICIPANT_ROW, next_target="/v1/x?PageToken=1"))

    assert titles(model) == ["Participant 1", "Load more"]


def test_list_that_cannot_go_on_says_why(model: DetailModel) -> None:
    model.show_answer(answer(LinkKind.PARTICIPANTS, PARTICIPANT_ROW), "Twilio stopped responding.")

    assert titles(model) == ["Participant 1", "Twilio stopped responding."]


def test_empty_list_says_so(model: DetailModel) -> None:
    model.show_answer(answer(LinkKind.WEBHOOKS))

    assert titles(model) == ["Webhooks"]
    assert model.rowCount(model.index(0, 0)) == 0


@pytest.mark.parametrize("text", ["[1]", "3", "{broken", ""])
@pytest.mark.parametrize("kind", [LinkKind.PARTICIPANTS, LinkKind.MESSAGE])
def test_what_is_no_object_is_shown_as_it_is(model: DetailModel, kind: LinkKind, text: str) -> None:
    model.show_answer(answer(kind, text))

    assert lines(model, model.index(0, 0)) == {"as received": text}


@pytest.mark.parametrize("kind", list(LinkKind))
def test_masking_leaves_no_personal_text_of_any_answer(model: DetailModel, kind: LinkKind) -> None:
    mark = "MARKED"
    fields = ("identity", "author", "body", "friendly_name", "unique_name", "url", "sid", "brand_new", "date_created")
    row = dict.fromkeys(fields, mark) | {
        "attributes": json.dumps({mark: mark}),
        "messaging_binding": {"type": mark * 9, "address": mark, "proxy_address": mark, "x": mark},
        "media": [{"filename": mark, "content_type": mark, "size": 3}],
        "delivery": {"sent": f"{mark} {mark}"},
        "configuration": {"url": mark},
        "timers": {mark: mark},
        "bindings": {"email": {"name": mark}},
        "links": {"participants": f"https://evil.example/{mark}"},
        mark: mark,
    }
    model.show_answer(answer(kind, row))
    model.set_masking(Masking(active=True))

    seen = [str(index.data(role)) for index in everything(model) for role in range(Qt.ItemDataRole.UserRole + 20)]

    assert BULLETS in seen
    assert not [text for text in seen if mark in text]
