"""Errors carry what a caller needs, and no text that could name anybody."""

from __future__ import annotations

import pytest

from desktop.twilio import errors

REQUEST = "RQ" + "d" * 32


def every_kind(kind: type[errors.TwilioError] = errors.TwilioError) -> list[type[errors.TwilioError]]:
    return [kind, *(below for one in kind.__subclasses__() for below in every_kind(one))]


def made(kind: type[errors.TwilioError]) -> errors.TwilioError:
    arguments: dict[type[errors.TwilioError], tuple[object, ...]] = {
        errors.RefusedQueryError: (errors.QueryProblem.EMPTY,),
        errors.ProxySettingError: (errors.ProxySource.SYSTEM,),
        errors.ConnectTimeoutError: (10.0,),
        errors.ReadTimeoutError: (30.0,),
        errors.ApiError: (500,),
        errors.AnswerTooLargeError: (1,),
    }
    return kind(*arguments.get(kind, ()))  # type: ignore[arg-type]  # the table above has the right ones


@pytest.mark.parametrize("kind", [kind for kind in every_kind() if not kind.__name__.startswith("_")])
def test_every_kind_says_itself_in_fixed_words(kind: type[errors.TwilioError]) -> None:
    error = made(kind)

    assert str(error)
    assert error.tries == 1
    assert error.request_id is None
    assert kind.__doc__


def test_twilios_own_words_are_in_no_text_of_an_error() -> None:
    error = errors.ApiError(403, 20403, "about +15558675310", "https://www.twilio.com/x?+15558675310", REQUEST)

    assert str(error) == "Twilio answered HTTP 403, code 20403"
    assert "1555" not in repr(error)


def test_the_tree_at_the_top_of_the_module_is_the_tree() -> None:
    drawn = errors.__doc__ or ""

    missing = [
        kind.__name__ for kind in every_kind() if kind.__name__ not in drawn and not kind.__name__.startswith("_")
    ]

    assert missing == []
