"""Texts of several lines that are no list: what they are about is offered, and all the rest is named."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.participant import phone_numbers
from desktop.participant.classification import Refusal
from desktop.participant.interpretation import SuggestionReason, every_form, interpret
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.participant.promises import check
from tests.waiting import is_quick

IDENTITY, ADDRESS = ParticipantKind.IDENTITY, ParticipantKind.ADDRESS
CONVERSATION, SERVICE = "CH" + "0a" * 16, "IS" + "2c" * 16
API = f"https://conversations.twilio.com/v1/Services/{SERVICE}/Conversations/{CONVERSATION}"
LINK = f"convolook://lookup?address=%2B14155550142&service={SERVICE}&account=Acme&conversation={CONVERSATION}"
FACTS = f"""Conversation: {CONVERSATION}
Name: Order 4711
Customer: +14155550142
State: active
Created: 2026-11-23 10:15:00
Service: Sales ({SERVICE})
Proxy address: +15005550006"""
NOTE = f"{FACTS}\nLink: {LINK}"
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Ines Okafor\n{}\nEND:VCARD"
ROW = '{\n"type": "sms",\n"address": "+14155550142",\n"proxy_address": "+15005550006"\n}'


@pytest.fixture(autouse=True, scope="module")
def _warm() -> None:
    phone_numbers.warm_up()


@pytest.mark.parametrize("kind", ParticipantKind)
def test_our_own_note_is_offered_as_the_link_in_it(kind: ParticipantKind) -> None:
    found = interpret(NOTE, kind, region=None)

    assert found.people == ()
    assert found.refusal is Refusal.TOO_LONG
    assert found.repair is not None
    asked = ParticipantQuery(ADDRESS, "+14155550142")
    assert (found.repair.reason, found.repair.query) == (SuggestionReason.LINK, asked)
    assert found.start_request is not None
    assert (found.start_request.scope, found.start_request.conversation) == (SERVICE, CONVERSATION)
    assert [part.text for part in found.left_out] == [FACTS.replace("\n", ", ") + ", Link:"]


@pytest.mark.parametrize("kind", ParticipantKind)
@pytest.mark.parametrize(
    ("text", "region", "offered", "left_out"),
    [
        (FACTS, None, "+14155550142", "Proxy address: +15005550006"),
        (f"See {LINK}, please.", None, "+14155550142", "See … please."),
        ("See convolook://lookup?address=%2B14155550142. Thanks!", None, "+14155550142", "See … . Thanks!"),
        ("Hi,\n(convolook://lookup?identity=ines%20o)", None, "ines o", "Hi"),
        ("it is convolook://lookup?identity=jo.", None, "jo.", "it is"),
        (f"Hi,\nplease look at {API}. Thanks", None, API, "Hi, please look at … . Thanks"),
        (f"see <{API}> +14155550143", None, API, "+14155550143"),
        (f"Ticket 5\nCustomer: ines\nSID: {CONVERSATION}", None, CONVERSATION, "Ticket 5, Customer: ines, SID:"),
        ("Hi,\nplease call Ines at +1 415 555 0142 today.\nThanks\nBo", None, "+14155550142", "Hi, Thanks, Bo"),
        ("Hi,\nmy number is +14155550142\nBo", None, "+14155550142", "my number is"),
        ("[10:15] Ines: I am at +14155550142\n[10:16] Bo: thanks!", None, "+14155550142", "[10:16] Bo: thanks!"),
        ("name,phone,state\nInes,+14155550142,active", None, "+14155550142", "name,phone,state"),
        ("name\tphone\nInes\t+14155550142", None, "+14155550142", "name phone"),
        ("Name: Ines\nPhone: (415) 555-0142\nOrder: 4155550199", "US", "+14155550142", "Order: 4155550199"),
        ("Kunde: Ines\nRufnummer: 0171 1234567", "DE", "+491711234567", "Kunde: Ines"),
        ("Name: Ines\nE-Mail: ines@example.org", None, "ines@example.org", "E-Mail"),
        ("E-Mail: ines@example.org.", None, "ines@example.org", "E-Mail"),
        (ROW, None, "+14155550142", '"proxy_address": "+15005550006"'),
        ("WhatsApp:\n+14155550142\nTicket: 5\n+14155550142", None, "+14155550142", "Ticket: 5, +14155550142"),
        (CARD.format("TEL;TYPE=CELL:+1 415-555-0142"), None, "+14155550142", "TEL;TYPE=CELL:"),
        (CARD.format("item1.TEL:(415) 555-0142"), "US", "+14155550142", "FN:Ines Okafor"),
        (CARD.format("EMAIL:ines@example.org"), None, "ines@example.org", "EMAIL:"),
    ],
)
def test_the_one_participant_of_a_note_is_offered(
    kind: ParticipantKind, text: str, region: str | None, offered: str, left_out: str
) -> None:
    found = interpret(text, kind, region=region)

    assert found.sent == text
    assert found.people == ()
    assert found.repair is not None
    assert found.repair.text == offered
    assert left_out in " | ".join(part.text for part in found.left_out)
    check(text, kind, region)


@pytest.mark.parametrize(
    ("text", "people", "left_out"),
    [
        (f"{NOTE}\n\n{NOTE.replace('0142', '0143')}", (LINK, LINK.replace("0142", "0143")), "Name: Order 4711"),
        ("name;phone\nInes;+14155550142\nBo;+14155550143", ("Ines;+14155550142", "Bo;+14155550143"), "name;phone"),
        ("Ines: +14155550142\nBo: +14155550143\nAnn: later", ("Ines: +14155550142", "Bo: +14155550143"), "Ann: later"),
        ("From: a@example.org\nTo: b@example.org\nSubject: hi", ("From: a@example.org", "To: b@example.org"), "hi"),
        (
            "A: +14155550142\nB: +14155550143 +14155550142\nC: +14155550142\nState: open",
            ("A: +14155550142", "+14155550143"),
            "B: … +14155550142, C: +14155550142",
        ),
        (CARD.format("TEL:+14155550142\nEMAIL:a@example.org"), ("+14155550142", "a@example.org"), "FN:Ines Okafor"),
    ],
)
def test_the_people_of_a_note_are_told_apart_from_its_other_lines(
    text: str, people: tuple[str, ...], left_out: str
) -> None:
    found = interpret(text, ADDRESS, region=None)

    assert (found.people, found.repair) == (people, None)
    assert left_out in " | ".join(part.text for part in found.left_out)


@pytest.mark.parametrize(
    "text",
    [
        "Customer: Ines\nTicket: 4155550199",
        "Customer: ines_42\nProxy address: +15005550006",
        f"Conversation: {CONVERSATION}\nConversation: {CONVERSATION[:-1]}b",
        "Hi,\nplease call me back today.\nThanks",
        CARD.format("NOTE:+14155550142"),
    ],
)
@pytest.mark.parametrize("region", [None, "US"])
def test_nothing_is_offered_by_key_for_a_note_without_a_participant(text: str, region: str | None) -> None:
    found = interpret(text, ADDRESS, region=region)

    assert (found.people, found.repair) == ((), None)
    assert found.query == ParticipantQuery(ADDRESS, text)


@pytest.mark.parametrize(
    "lines",
    [
        ("+14155550142", "(415) 555-0143", "ines_42"),
        ("user_1", "Ann Lee", "client of the month"),
        ("Okafor, Ines", "Lee, Bo"),
        ("user:1", "user:2", "a.b"),
        ("whatsapp:+14155550142", "whatsapp: +14155550143"),
        ("Ines +14155550142", "Bo +14155550143", "Ann: +14155550144"),
        ("convolook://lookup?identity=a", "convolook://lookup?identity=b"),
        ("ines@example.org,", "bo@example.org,", "ann"),
        (CONVERSATION, "ines"),
    ],
)
def test_a_list_of_participants_stays_one(lines: tuple[str, ...]) -> None:
    found = interpret("\n".join(lines), ADDRESS, region="US")

    assert found.people == lines
    assert not found.left_out


def test_a_national_number_of_a_note_asks_for_a_country() -> None:
    text = "Name: Ines\nPhone: (415) 555-0142"

    assert interpret(text, ADDRESS, region=None).needs_country
    assert ParticipantQuery(ADDRESS, "whatsapp:+14155550142") in every_form(text, "US")


WORDS = st.text(alphabet="abc äé\u200b.,;!()/-", min_size=1, max_size=20).filter(lambda text: text.strip())
LABELLED = st.builds("{}: {}".format, st.sampled_from(["Name", "State", "Ticket no.", "Kunde (neu)"]), WORDS)


@settings(max_examples=150)
@given(
    st.lists(LABELLED, min_size=1, max_size=8),
    st.text(min_size=1, max_size=30).filter(lambda text: text.isprintable() and text.strip() == text),
    st.sampled_from(["Link: {}", "see {} please", "{}", "<{}>", "({})"]),
    st.integers(0, 8),
)
def test_a_note_with_a_link_of_ours_is_read_as_it_and_its_lines_are_named(
    lines: list[str], identity: str, form: str, place: int
) -> None:
    link = f"convolook://lookup?identity={quote(identity, safe='')}&service=all"
    text = "\n".join([*lines[:place], form.format(link), *lines[place:]])

    found = interpret(text, ADDRESS, region="US")

    assert found.repair is not None
    assert found.repair.query == ParticipantQuery(IDENTITY, identity)
    said = "".join(part.text for part in found.left_out)
    assert all(label.partition(":")[0] in said for label in lines)


@settings(max_examples=150)
@given(
    st.lists(st.one_of(LABELLED, WORDS), max_size=8),
    st.sampled_from(["Customer: {}", "call {} today, please.", "Ines,{},active", "{}"]),
    st.sampled_from(["+14155550142", "+49 171 1234567", "whatsapp:+14155550142", "ines@example.org"]),
    st.integers(0, 8),
    st.sampled_from([None, "US", "DE"]),
)
def test_a_note_offers_nobody_that_is_not_in_it(
    lines: list[str], form: str, participant: str, place: int, region: str | None
) -> None:
    text = "\n".join(["Ticket: open", *lines[:place], form.format(participant), *lines[place:]])

    check(text, ADDRESS, region)
    found = interpret(text, ADDRESS, region=region)

    assert not found.people
    assert found.repair is None or "".join(participant.split()) in found.repair.text or "@" in participant


def test_a_key_press_in_a_note_costs_little() -> None:
    text = NOTE + "\nand a line of words with +14155550143 in it" * 60

    interpret(text, ADDRESS, region="US")

    assert is_quick(lambda: interpret(text + "x", ADDRESS, region="US"), 0.02)
