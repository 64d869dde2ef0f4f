"""Lists, single objects and errors are read as they come."""

from __future__ import annotations

import json

import pytest

from desktop.twilio.decoding import pages
from desktop.twilio.decoding.pages import decode_configuration, decode_error, decode_list, decode_object
from desktop.twilio.errors import NotJsonError, UnexpectedShapeError


def test_a_list_keeps_each_item_as_it_came() -> None:
    found = decode_list(b'{"messages": [{"b":1,  "a":1e400}, null], "meta": {"next_page_url": "u"}}', "messages")

    assert found.items == ['{"b":1,  "a":1e400}', "null"]
    assert found.next_page_url == "u"


@pytest.mark.parametrize("body", [b'{"messages": {}}', b"{}", b'{"messages": null}'])
def test_a_list_of_another_shape_is_an_error(body: bytes) -> None:
    with pytest.raises(UnexpectedShapeError):
        decode_list(body, "messages")


def test_a_list_that_cannot_be_taken_apart_is_an_error() -> None:
    with pytest.raises(NotJsonError):
        decode_list(b'{"messages": [1 2], "meta": {}}', "messages")


def test_an_object_of_any_depth_is_text() -> None:
    text = '{"a": ' + "[" * 5000 + "]" * 5000 + "}"

    assert decode_object(f" {text}\n".encode()) == text


@pytest.mark.parametrize("body", [b'{"a": nul}', b"<html>", b""])
def test_an_object_that_is_no_json_is_an_error(body: bytes) -> None:
    with pytest.raises(NotJsonError):
        decode_object(body)


def test_a_configuration_without_a_default_service_is_none() -> None:
    assert decode_configuration(b'{"default_chat_service_sid": 7}').default_chat_service_sid is None


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            {"code": 20003, "message": "Authenticate", "more_info": "https://x", "status": 401},
            (20003, "Authenticate", "https://x"),
        ),
        ({"code": 20003, "message": "Authenticate"}, (20003, "Authenticate", None)),
        ({"code": "50441", "message": "m", "details": None}, (50441, "m", None)),
        (
            {"type": "https://t", "title": "Bad", "status": 400, "code": 1, "detail": "why", "errors": []},
            (1, "Bad: why", "https://t"),
        ),
        ({"type": "about:blank", "title": "Bad", "status": 400, "code": 1}, (1, "Bad", "about:blank")),
        ({"code": 7, "message": "m", "httpStatusCode": 400, "params": {}, "userError": True}, (7, "m", None)),
        ({"code": True, "message": 7}, (None, None, None)),
        ({"code": -1}, (None, None, None)),
        ({"code": 1.5}, (None, None, None)),
        ({"code": 10**20}, (None, None, None)),
        ([], (None, None, None)),
        ("text", (None, None, None)),
        (None, (None, None, None)),
        ({"message": "x" * 10_000}, (None, "x" * 500, None)),
    ],
)
def test_every_shape_of_an_error_is_read(body: object, expected: tuple[int | None, str | None, str | None]) -> None:
    said = decode_error(json.dumps(body).encode())

    assert (said.code, said.message, said.more_info) == expected


@pytest.mark.parametrize("body", [b"", b"<html>", b"\xff", b"{", b"[" * 100_000])
def test_an_error_that_is_no_json_says_nothing(body: bytes) -> None:
    assert decode_error(body) == pages.ErrorBody()
