"""Accounts of the environment and of twilio-cli."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.accounts.account import AccountKind
from desktop.accounts.sources import (
    CliProfilesError,
    EnvironmentProblem,
    cli_profiles,
    cli_profiles_path,
    environ_without_account,
    environment_account,
    has_account,
    missing_variables,
    odd_variables,
)

SID, KEY = "AC" + "0a" * 16, "SK" + "1b" * 16
TOKEN = {"TWILIO_ACCOUNT_SID": SID, "TWILIO_AUTH_TOKEN": "token"}
BOTH = {**TOKEN, "TWILIO_API_KEY": KEY, "TWILIO_API_SECRET": "secret"}


def test_a_sid_with_a_token_makes_an_account() -> None:
    found = environment_account(TOKEN)

    assert found is not None
    assert (found.account.name, found.account.kind) == ("Environment", AccountKind.ENVIRONMENT)
    assert found.credentials is not None
    assert (found.credentials.username, found.credentials.secret) == (SID, "token")


def test_an_api_key_wins_over_a_token() -> None:
    found = environment_account(BOTH)

    assert found is not None
    assert found.credentials is not None
    assert (found.credentials.username, found.credentials.secret) == (KEY, "secret")


def test_a_key_without_its_secret_leaves_the_token() -> None:
    found = environment_account({**TOKEN, "TWILIO_API_KEY": KEY})

    assert found is not None
    assert found.account.api_key_sid is None


@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"TWILIO_ACCOUNT_SID": SID},
        {"TWILIO_AUTH_TOKEN": "token"},
        {"TWILIO_ACCOUNT_SID": "  ", "TWILIO_AUTH_TOKEN": "token"},
        {"TWILIO_ACCOUNT_SID": SID, "TWILIO_API_KEY": KEY},
    ],
)
def test_an_incomplete_environment_makes_no_account(environ: dict[str, str]) -> None:
    assert environment_account(environ) is None


@pytest.mark.parametrize(
    ("extra", "problem"),
    [
        ({"TWILIO_REGION": "zz9"}, EnvironmentProblem.REGION_WITHOUT_EDGE),
        ({"TWILIO_EDGE": "dublin"}, EnvironmentProblem.EDGE_WITHOUT_REGION),
        ({"TWILIO_REGION": "ie1", "TWILIO_EDGE": "dublin"}, None),
    ],
)
def test_one_of_region_and_edge_leaves_the_account_without_credentials(
    extra: dict[str, str], problem: EnvironmentProblem | None
) -> None:
    found = environment_account({**TOKEN, **extra})

    assert found is not None
    assert found.problem is problem
    assert (found.credentials is None) == (problem is not None)


def test_a_known_region_alone_gets_its_usual_edge() -> None:
    found = environment_account({**TOKEN, "TWILIO_REGION": "ie1"})

    assert found is not None
    assert (found.account.region, found.account.edge) == ("ie1", "dublin")
    assert (found.problem, found.is_edge_usual) == (None, True)


@pytest.mark.parametrize(
    ("key", "secret"),
    [("TWILIO_API_KEY_SID", "TWILIO_API_KEY_SECRET"), ("TWILIO_API_KEY", "TWILIO_API_KEY_SECRET")],
)
def test_the_longer_names_of_an_api_key_are_read_too(key: str, secret: str) -> None:
    found = environment_account({"TWILIO_ACCOUNT_SID": SID, key: KEY, secret: "secret"})

    assert found is not None
    assert found.credentials is not None
    assert (found.credentials.username, found.credentials.secret) == (KEY, "secret")


@pytest.mark.parametrize(
    ("environ", "missing"),
    [
        ({}, ()),
        (BOTH, ()),
        (TOKEN, ()),
        ({"TWILIO_REGION": "ie1"}, ()),
        ({"TWILIO_ACCOUNT_SID": SID}, ("TWILIO_AUTH_TOKEN",)),
        ({"TWILIO_AUTH_TOKEN": "token"}, ("TWILIO_ACCOUNT_SID",)),
        ({"TWILIO_ACCOUNT_SID": SID, "TWILIO_API_KEY": KEY}, ("TWILIO_API_SECRET",)),
        ({"TWILIO_ACCOUNT_SID": SID, "TWILIO_API_KEY_SECRET": "x"}, ("TWILIO_API_KEY",)),
        ({**TOKEN, "TWILIO_API_KEY_SID": KEY}, ("TWILIO_API_SECRET",)),
        ({"TWILIO_API_KEY": KEY}, ("TWILIO_ACCOUNT_SID", "TWILIO_API_SECRET")),
    ],
)
def test_half_a_set_is_named(environ: dict[str, str], missing: tuple[str, ...]) -> None:
    assert missing_variables(environ) == missing


@pytest.mark.parametrize(
    ("environ", "odd"),
    [
        ({**BOTH, "TWILIO_REGION": "zz9"}, ()),
        ({**TOKEN, "TWILIO_ACCOUNT_SID": f"  {SID}\n", "TWILIO_API_KEY": ""}, ()),
        ({"TWILIO_ACCOUNT_SID": KEY, "TWILIO_API_KEY": SID}, ("TWILIO_ACCOUNT_SID", "TWILIO_API_KEY")),
        ({"TWILIO_ACCOUNT_SID": SID.lower()}, ("TWILIO_ACCOUNT_SID",)),
        ({"TWILIO_ACCOUNT_SID": f'"{SID}"'}, ("TWILIO_ACCOUNT_SID",)),
        ({"TWILIO_ACCOUNT_SID": f"{SID} # work"}, ("TWILIO_ACCOUNT_SID",)),
        ({"TWILIO_API_KEY_SID": KEY[:-1]}, ("TWILIO_API_KEY_SID",)),
        ({"TWILIO_AUTH_TOKEN": "'token'", "TWILIO_API_SECRET": "it's"}, ("TWILIO_AUTH_TOKEN",)),
    ],
)
def test_a_text_that_cannot_be_right_is_named_by_its_variable(environ: dict[str, str], odd: tuple[str, ...]) -> None:
    assert odd_variables(environ) == odd


def test_an_environment_without_its_account_keeps_the_rest() -> None:
    rest = environ_without_account({**BOTH, "HOME": "/h", "HTTPS_PROXY": "http://p"})

    assert rest == {"HOME": "/h", "HTTPS_PROXY": "http://p"}
    assert has_account(BOTH)
    assert not has_account(rest)


def test_the_profile_file_is_where_twilio_cli_has_it() -> None:
    assert cli_profiles_path({"HOME": "/h"}) == Path("/h/.twilio-cli/config.json")
    assert cli_profiles_path({"USERPROFILE": "/u"}) == Path("/u/.twilio-cli/config.json")
    assert cli_profiles_path({"TWILIO_CONFIG_DIR": "/c", "HOME": "/h"}) == Path("/c/config.json")
    assert cli_profiles_path({}) is None


def test_profiles_are_read_with_the_active_one_first() -> None:
    text = json.dumps(
        {
            "activeProject": "work",
            "profiles": {
                "home": {"accountSid": SID, "apiKey": KEY, "apiSecret": "one"},
                "work": {"accountSid": SID, "apiKey": KEY, "apiSecret": "two", "region": "ie1"},
                "half": {"accountSid": SID, "apiKey": KEY},
                "odd": 7,
            },
            "projects": [{"id": "old", "accountSid": SID}],
        }
    )

    found = cli_profiles(text)

    assert [(one.name, one.secret, one.is_active) for one in found] == [("work", "two", True), ("home", "one", False)]
    assert (found[0].region, found[0].edge) == ("ie1", "dublin")
    assert (found[1].region, found[1].edge) == (None, None)


def test_an_edge_alone_means_us1_as_twilio_cli_reads_it() -> None:
    profile = {"accountSid": SID, "apiKey": KEY, "apiSecret": "x"}

    found = cli_profiles(json.dumps({"edge": "tokyo", "profiles": {"a": profile}}))

    assert (found[0].region, found[0].edge) == ("us1", "tokyo")


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"profiles": 3}', "[" * 100_000])
def test_another_file_is_refused_without_quoting_it(text: str) -> None:
    with pytest.raises(CliProfilesError) as caught:
        cli_profiles(text)

    assert caught.value.__context__ is None


@given(st.text() | st.recursive(st.none() | st.text(), lambda some: st.dictionaries(st.text(), some)).map(json.dumps))
def test_any_text_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(CliProfilesError):
        cli_profiles(text)
