"""Links are followed in the row's own service, and never to where an answer wants to send us."""

from __future__ import annotations

import pytest

from desktop.detail.link_targets import (
    LinkAnswer,
    LinkKind,
    LinkReader,
    LinkRefusal,
    LinkTarget,
    RowSids,
    target_of_path,
)
from desktop.twilio.hosts import parse_api_url
from tests.conversation_rows import API, CONVERSATION, PARTICIPANT, SERVICE, USER

SIDS = RowSids(SERVICE, CONVERSATION, PARTICIPANT, USER)
BARE = f"/v1/Conversations/{CONVERSATION}"
SCOPED = f"/v1/Services/{SERVICE}/Conversations/{CONVERSATION}"
OTHER_SERVICE = "IS" + "8" * 32


def paths(reader: LinkReader, received: dict[str, object], sids: RowSids = SIDS) -> dict[str, str]:
    return {link.name: link.target.path for link in reader.of_row(sids, received) if link.target is not None}


def test_bare_links_are_followed_bare() -> None:
    found = paths(LinkReader(), {"conversation": API + BARE, "participant": f"{API}{BARE}/Participants/{PARTICIPANT}"})

    assert found == {
        "conversation": BARE,
        "participant": f"{BARE}/Participants/{PARTICIPANT}",
        "participants": f"{BARE}/Participants",
        "messages": f"{BARE}/Messages",
        "webhooks": f"{BARE}/Webhooks",
        "user": f"/v1/Users/{USER}",
    }


def test_service_scoped_links_stay_in_their_service() -> None:
    found = paths(LinkReader(), {"conversation": API + SCOPED})

    assert found["messages"] == f"{SCOPED}/Messages"
    assert found["user"] == f"/v1/Services/{SERVICE}/Users/{USER}"


def test_row_of_another_than_the_default_service_is_followed_there() -> None:
    found = paths(LinkReader(default_service=OTHER_SERVICE), {"conversation": API + BARE})

    assert found["participants"] == f"{SCOPED}/Participants"


def test_row_of_the_default_service_is_followed_bare() -> None:
    found = paths(LinkReader(default_service=SERVICE), {"conversation": API + BARE})

    assert found["participants"] == f"{BARE}/Participants"


def test_row_without_links_is_followed_by_its_sids() -> None:
    assert paths(LinkReader(), {})["conversation"] == SCOPED
    assert paths(LinkReader(), {}, RowSids(None, CONVERSATION, None, None))["conversation"] == BARE


def test_link_that_came_as_null_is_made_from_the_sids() -> None:
    assert paths(LinkReader(), {"conversation": API + BARE, "participant": None})["participant"].startswith(BARE)


@pytest.mark.parametrize("sid", ["", "CH1", CONVERSATION + "/../x", CONVERSATION + "?a=b", None, "US" + "1" * 32])
def test_text_that_is_no_conversation_sid_makes_no_link(sid: str | None) -> None:
    assert "conversation" not in paths(LinkReader(), {}, RowSids(SERVICE, sid, PARTICIPANT, USER))


@pytest.mark.parametrize(
    "url",
    [
        f"https://evil.example{BARE}",
        f"https://twilio.com.evil.example{BARE}",
        f"https://eviltwilio.com{BARE}",
        f"https://user@conversations.twilio.com{BARE}",
        f"https://conversations.twilio.com:8443{BARE}",
        f"http://conversations.twilio.com{BARE}",
        f"https://conversations.twіlio.com{BARE}",
        f"//conversations.twilio.com{BARE}",
        f"file://{BARE}",
        "javascript:alert(1)",
        "",
    ],
)
def test_url_of_another_host_is_text(url: str) -> None:
    link = LinkReader().read("conversation", url)

    assert (link.target, link.refusal, link.text) == (None, LinkRefusal.FOREIGN_HOST, url)


@pytest.mark.parametrize(
    "path",
    [
        "/v1/Services",
        "/v1/Configuration",
        f"/v2/Conversations/{CONVERSATION}",
        f"{BARE}/Participants/{CONVERSATION}",
        f"{BARE}/Messages?Order=asc",
        f"{BARE}#x",
        f"{BARE}/Export",
        "/2010-04-01/Accounts.json",
        f"/v1/Services/{SERVICE}/Users/anna",
    ],
)
def test_url_of_another_page_is_text(path: str) -> None:
    link = LinkReader().read("x", API + path)

    assert link.target is None
    assert link.refusal in {LinkRefusal.UNKNOWN_PATH, LinkRefusal.FOREIGN_HOST}


@pytest.mark.parametrize("value", [None, 3, ["x"]])
def test_link_that_is_no_text_says_so(value: object) -> None:
    assert LinkReader().read("x", value).refusal is LinkRefusal.NO_TEXT


def test_links_of_the_configured_origin_are_followed_too() -> None:
    reader = LinkReader(parse_api_url("http://127.0.0.1:4010"))

    assert paths(reader, {"conversation": f"http://127.0.0.1:4010{BARE}"})["conversation"] == BARE
    assert reader.read("x", f"http://127.0.0.1:4011{BARE}").target is None


def test_unknown_links_are_kept_with_their_reason() -> None:
    links = LinkReader().of_row(SIDS, {"conversation": API + BARE, "new_thing": f"{API}/v1/NewThings"})

    assert [(link.name, link.refusal) for link in links][-1] == ("new_thing", LinkRefusal.UNKNOWN_PATH)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        (BARE, LinkKind.CONVERSATION),
        (f"{SCOPED}/Participants", LinkKind.PARTICIPANTS),
        (f"{BARE}/Participants/{PARTICIPANT}", LinkKind.PARTICIPANT),
        (f"{BARE}/Messages", LinkKind.MESSAGES),
        (f"{BARE}/Messages/IM{'1' * 32}", LinkKind.MESSAGE),
        (f"{BARE}/Webhooks", LinkKind.WEBHOOKS),
        (f"{BARE}/Webhooks/WH{'1' * 32}", LinkKind.WEBHOOK),
        (f"/v1/Users/{USER}", LinkKind.USER),
    ],
)
def test_paths_are_known_by_what_they_lead_to(path: str, kind: LinkKind) -> None:
    assert target_of_path(path) == LinkTarget(kind, path)


def test_messages_are_asked_for_newest_first_and_twenty_at_a_time() -> None:
    assert LinkTarget(LinkKind.MESSAGES, f"{BARE}/Messages").target == f"{BARE}/Messages?Order=desc&PageSize=20"


def test_only_messages_are_sensitive() -> None:
    assert {kind for kind in LinkKind if kind.is_sensitive} == {LinkKind.MESSAGES, LinkKind.MESSAGE}


def test_paths_stay_out_of_logs() -> None:
    assert CONVERSATION not in repr(LinkTarget(LinkKind.CONVERSATION, BARE))


def test_list_is_one_json_array() -> None:
    answer = LinkAnswer(LinkTarget(LinkKind.WEBHOOKS, f"{BARE}/Webhooks"), ('{"a": 1}', '{"b": 1.0}'))

    assert answer.raw() == '[{"a": 1},\n{"b": 1.0}]'
