"""What a typed text is understood as, and that nothing is altered without being asked."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.participant import phone_numbers
from desktop.participant.classification import Form, Refusal
from desktop.participant.interpretation import SuggestionReason, every_form, interpret, other_forms
from desktop.participant.sids import NamedResource, SidKind
from desktop.twilio.types import ParticipantKind, ParticipantQuery
from tests.participant.promises import check
from tests.waiting import is_quick

IDENTITY, ADDRESS = ParticipantKind.IDENTITY, ParticipantKind.ADDRESS
PASTED = "  \u202a+1 (415)\u00a0555-0142\u202c"


@pytest.fixture(autouse=True, scope="module")
def _warm() -> None:
    phone_numbers.warm_up()


@given(st.text(), st.sampled_from(ParticipantKind), st.sampled_from([None, "US", "DE"]))
@example(PASTED, ADDRESS, "US")
@example("\x1c0\x1d", ADDRESS, None)
def test_only_outer_white_space_is_ever_left_out(text: str, kind: ParticipantKind, region: str | None) -> None:
    interpretation = interpret(text, kind, region=region)

    assert interpretation.sent == text.strip()
    assert interpretation.trimmed == len(text) - len(interpretation.sent)
    assert interpretation.query is None or interpretation.query == ParticipantQuery(kind, text.strip())


@given(st.text(max_size=400), st.sampled_from(ParticipantKind), st.sampled_from([None, "US", "DE"]))
def test_offers_can_be_sent_and_differ_from_what_was_typed(
    text: str, kind: ParticipantKind, region: str | None
) -> None:
    interpretation = interpret(text, kind, region=region)

    for offer in interpretation.suggestions:
        assert offer.query != ParticipantQuery(kind, interpretation.sent)
        assert 0 < len(offer.text) <= 256
    assert interpretation.repair is None or interpretation.repair is interpretation.suggestions[0]
    assert bool(text.strip()) == (interpretation.refusal is not Refusal.EMPTY)


@given(st.text(alphabet="+0123456789 ()-./\u00a0\u202a٠１", max_size=30), st.sampled_from([None, "US", "GB"]))
def test_an_accepted_repair_needs_no_repair(text: str, region: str | None) -> None:
    repair = interpret(text, ADDRESS, region=region).repair
    if repair is None:
        return

    again = interpret(repair.text, repair.kind, region=region)

    assert not again.hidden
    assert again.repair is None or again.repair.reason is SuggestionReason.E164


def test_messy_number_is_offered_as_e164_with_milder_repairs() -> None:
    interpretation = interpret(PASTED, ADDRESS, region=None)

    assert interpretation.trimmed == 2
    assert [one.name for one in interpretation.hidden] == ["U+202A", "NBSP", "U+202C"]
    assert [(offer.reason, offer.text, offer.country) for offer in interpretation.suggestions] == [
        (SuggestionReason.E164, "+14155550142", "US"),
        (SuggestionReason.WITHOUT_HIDDEN, "+1 (415) 555-0142", "US"),
        (SuggestionReason.WHATSAPP, "whatsapp:+14155550142", "US"),
    ]


@pytest.mark.parametrize(
    ("text", "form", "kind"),
    [
        ("", Form.NOTHING, None),
        ("+14155550142", Form.PHONE, ADDRESS),
        ("+1 415 555 0142", Form.NUMBER, ADDRESS),
        ("(415) 555-0142", Form.NUMBER, ADDRESS),
        ("tel:+1-415-555-0142", Form.NUMBER, ADDRESS),
        ("whatsapp:+14155550142", Form.WHATSAPP, ADDRESS),
        ("whatsapp:", Form.WHATSAPP, ADDRESS),
        ("whatsapp:US.ABC123XYZ", Form.WHATSAPP_USER_ID, ADDRESS),
        ("rcs:+14155550142", Form.RCS, ADDRESS),
        ("messenger:123456", Form.MESSENGER, ADDRESS),
        ("anna@example.org", Form.EMAIL, IDENTITY),
        ("12345", Form.DIGITS, None),
        ("482130", Form.DIGITS, None),
        ("user_42", Form.FREE, IDENTITY),
        ("CH" + "0" * 31, Form.FREE, IDENTITY),
        ("+1 4", Form.NUMBER, ADDRESS),
        ("a\nb", Form.FREE, None),
    ],
)
def test_form_and_kind_are_read_from_the_text(text: str, form: Form, kind: ParticipantKind | None) -> None:
    interpretation = interpret(text, ADDRESS, region="US")

    assert (interpretation.form, interpretation.suggested_kind) == (form, kind)


@pytest.mark.parametrize(
    ("text", "reason", "offered"),
    [
        ("WhatsApp: +1 415 555 0142", SuggestionReason.PREFIX, "whatsapp:+14155550142"),
        ("whatsapp:(415) 555-0142", SuggestionReason.PREFIX, "whatsapp:+14155550142"),
        ("WHATSAPP: US.aBc", SuggestionReason.PREFIX, "whatsapp:US.aBc"),
        ("RCS:+14155550142", SuggestionReason.PREFIX, "rcs:+14155550142"),
        ("Messenger: 4155550142", SuggestionReason.PREFIX, "messenger:4155550142"),
        ("sms:+14155550142", SuggestionReason.E164, "+14155550142"),
        ("mailto:anna@example.org", SuggestionReason.INNER, "anna@example.org"),
        ("anna\u200b@example.org", SuggestionReason.WITHOUT_HIDDEN, "anna@example.org"),
        ("\u202a+14155550142\u202c", SuggestionReason.WITHOUT_HIDDEN, "+14155550142"),
        ("0044 20 7946 0958", SuggestionReason.E164, "+442079460958"),
        ("4155550142", SuggestionReason.E164, "+14155550142"),
    ],
)
def test_better_form_is_offered_not_taken(text: str, reason: SuggestionReason, offered: str) -> None:
    interpretation = interpret(text, ADDRESS, region="US")

    assert interpretation.sent == text
    assert interpretation.repair is not None
    assert (interpretation.repair.reason, interpretation.repair.text) == (reason, offered)


@pytest.mark.parametrize(
    "text", ["user_42", "+14155550142", "whatsapp:+14155550142", "1-800-FLOWERS", "48213", "Anna Lee"]
)
def test_clean_text_has_no_repair(text: str) -> None:
    assert interpret(text, ADDRESS, region="US").repair is None


def test_bare_digits_of_no_possible_length_may_be_an_identity() -> None:
    interpretation = interpret("482130", IDENTITY, region="US")

    assert interpretation.repair is None
    assert [offer.text for offer in interpretation.suggestions] == ["482130"]


def test_number_as_identity_is_offered_as_address() -> None:
    repair = interpret("415 555 0142", IDENTITY, region="US").repair

    assert repair is not None
    assert repair.query == ParticipantQuery(ADDRESS, "+14155550142")


def test_other_channels_are_offered() -> None:
    plain = interpret("+14155550142", ADDRESS, region=None)
    whatsapp = interpret("whatsapp:+14155550142", ADDRESS, region=None)
    rcs = interpret("rcs:+14155550142", ADDRESS, region=None)

    assert [offer.text for offer in plain.suggestions] == ["whatsapp:+14155550142", "rcs:+14155550142"]
    assert [offer.text for offer in whatsapp.suggestions] == ["+14155550142", "rcs:+14155550142"]
    assert [offer.text for offer in rcs.suggestions] == ["+14155550142", "whatsapp:+14155550142"]


def test_email_is_offered_as_the_other_kind() -> None:
    assert interpret("anna@example.org", IDENTITY, region=None).suggestions[0].kind is ADDRESS
    assert interpret("anna@example.org", ADDRESS, region=None).suggestions[0].kind is IDENTITY


@pytest.mark.parametrize("prefix", ["CH", "MB", "US", "IS"])
def test_pasted_sid_is_refused_even_with_hidden_characters(prefix: str) -> None:
    sid = prefix + "0123456789abcdef" * 2

    assert interpret(sid, IDENTITY, region="US").refusal is Refusal.SID
    assert interpret(f"\u200b{sid}", IDENTITY, region="US").refusal is Refusal.SID
    assert interpret(sid, IDENTITY, region="US").suggestions == ()


def test_limit_counts_code_points() -> None:
    assert interpret("😀" * 256, IDENTITY, region=None).refusal is None
    assert interpret("😀" * 257, IDENTITY, region=None).refusal is Refusal.TOO_LONG
    assert interpret(" " * 20 + "a" * 256, IDENTITY, region=None).refusal is None


def test_lone_surrogate_cannot_be_sent() -> None:
    assert interpret("a\ud800", IDENTITY, region=None).refusal is Refusal.NOT_ENCODABLE


def test_too_long_text_that_fits_without_its_hidden_characters_is_offered_so() -> None:
    interpretation = interpret("a\u200b" * 200, IDENTITY, region=None)

    assert interpretation.refusal is Refusal.TOO_LONG
    assert interpretation.repair is not None
    assert interpretation.repair.text == "a" * 200


def test_several_lines_are_offered_one_by_one() -> None:
    interpretation = interpret("+14155550142\r\n\r\n(415) 555-0143\n", ADDRESS, region="US")

    assert interpretation.lines == 2
    assert [offer.text for offer in interpretation.suggestions] == ["+14155550142", "+14155550143"]


def test_every_form_of_a_number_is_asked_in_all_channels() -> None:
    assert every_form("+14155550142", None) == (
        ParticipantQuery(IDENTITY, "+14155550142"),
        ParticipantQuery(ADDRESS, "+14155550142"),
        ParticipantQuery(ADDRESS, "whatsapp:+14155550142"),
        ParticipantQuery(ADDRESS, "rcs:+14155550142"),
    )
    assert every_form("whatsapp:+14155550142", None)[1:] == every_form("+14155550142", None)


def test_every_form_of_other_texts() -> None:
    assert every_form("anna@example.org", None) == (
        ParticipantQuery(IDENTITY, "anna@example.org"),
        ParticipantQuery(ADDRESS, "anna@example.org"),
        ParticipantQuery(IDENTITY, "anna_40example_2Eorg"),
    )
    assert every_form("user_42", "US") == (ParticipantQuery(IDENTITY, "user_42"),)
    assert every_form("CH" + "0" * 32, None) == ()
    assert every_form("", None) == ()


def test_nothing_found_leads_to_other_forms() -> None:
    offers = other_forms(ParticipantQuery(ADDRESS, "+525555550148"), None)

    assert [(offer.kind, offer.text) for offer in offers] == [
        (ADDRESS, "whatsapp:+525555550148"),
        (ADDRESS, "rcs:+525555550148"),
        (ADDRESS, "+5215555550148"),
        (ADDRESS, "whatsapp:+5215555550148"),
        (IDENTITY, "+525555550148"),
    ]


def test_numbers_of_before_and_after_a_renumbering_are_forms_of_each_other() -> None:
    asked = [query.text for query in every_form("+22997123456", None)]
    offered = [(one.reason, one.text) for one in other_forms(ParticipantQuery(ADDRESS, "+2250707123456"), None)]

    assert asked[-2:] == ["+2290197123456", "whatsapp:+2290197123456"]
    assert (SuggestionReason.OLDER_NUMBER, "+22507123456") in offered


def test_forms_of_an_email_identity_are_asked_and_offered() -> None:
    asked = [query.text for query in every_form("Ann.Veal@Example.com", None)]
    offered = [(one.kind, one.text) for one in other_forms(ParticipantQuery(IDENTITY, "ann.veal@example.com"), None)]
    back = [one.text for one in other_forms(ParticipantQuery(IDENTITY, "ann_2Eveal_40example_2Ecom"), None)]

    assert "ann.veal@example.com" in asked
    assert "ann_2Eveal_40example_2Ecom" in asked
    assert (IDENTITY, "ann_2Eveal_40example_2Ecom") in offered
    assert "ann.veal@example.com" in back


def repair_of(text: str, region: str | None, kind: ParticipantKind = IDENTITY) -> tuple[str, str, list[str]] | None:
    """Return kind and text of the suggestion of Ctrl+Enter, and what it leaves out."""
    found = interpret(text, kind, region=region)
    if found.repair is None:
        return None
    return found.repair.kind.value, found.repair.text, [one.text for one in found.left_out]


@pytest.mark.parametrize(
    ("text", "region", "first", "second", "country"),
    [
        ("13123444248", "CN", "+8613123444248", "+13123444248", "US"),
        ("6592345678", "US", "+16592345678", "+6592345678", "SG"),
        ("49 3322-1234", "BR", "+554933221234", "+4933221234", "DE"),
        ("41 3232-1234", "BR", "+554132321234", None, None),
        ("447911123456", "DE", "+447911123456", None, None),
        ("131 2344 4248", "CN", "+8613123444248", None, None),
    ],
)
def test_digits_that_are_a_number_of_two_countries_offer_both_the_own_one_first(
    text: str, region: str, first: str, second: str | None, country: str | None
) -> None:
    found = interpret(text, ParticipantKind.IDENTITY, region=region)

    other = [one for one in found.suggestions if one.reason is SuggestionReason.OTHER_COUNTRY]
    assert found.repair is not None
    assert (found.repair.text, found.repair.reason) == (first, SuggestionReason.E164)
    assert [(one.kind, one.text, one.country) for one in other] == (
        [(ParticipantKind.ADDRESS, second, country)] if second else []
    )
    assert not other or found.suggestions[1] is other[0]


CONVERSATION, PARTICIPANT, SERVICE = "CH" + "0a" * 16, "MB" + "1b" * 16, "IS" + "2c" * 16


@pytest.mark.parametrize("kind", ParticipantKind)
@pytest.mark.parametrize(
    ("text", "region", "address", "left_out"),
    [
        ("+491711234567.0", None, "+491711234567", [".0"]),
        ("+491711234567.00", "DE", "+491711234567", [".00"]),
        ("491711234567.0", "DE", "+491711234567", [".0"]),
        ("491711234567,0", None, "+491711234567", [",0"]),
        ("+491711234567 .0.", None, "+491711234567", [".0"]),
        ("+49 30 123456.0", None, "+4930123456", [".0"]),
        ("Ann +46 8 10 49 22.0", "SE", "+468104922", ["Ann … .0"]),
        ("+49 171 1234567 / 2", "DE", "+491711234567", ["/ 2"]),
        ("+49 171 1234567 2", None, "+491711234567", ["2"]),
        ("+49 171 1234567 [2]", None, "+491711234567", ["[2]"]),
        ("+49 171 1234567 — 2", None, "+491711234567", ["— 2"]),
        ("+4930184768 1/2.", "DE", "+4930184768", ["1", "/2"]),
        ("004930129021 (0)", "DE", "+4930129021", ["(0)"]),
        ("+390212351113_2", None, "+390212351113", ["2"]),
        ("+4930170904\t12", "DE", "+4930170904", ["12"]),
        ("+14155550142\tAnn\t+14155550142", None, "+14155550142", ["Ann", "+14155550142"]),
        ("415-555-2671-1", "US", "+14155552671", ["-1"]),
        ("(415) 555-2671 / 2", "US", "+14155552671", ["/ 2"]),
        ("11 2345-6789 2", "AR", "+541123456789", ["2"]),
        ("2024-11-23 030 175969", "DE", "+4930175969", ["2024-11-23"]),
        ("+49 30 131863 2024-11-23", "DE", "+4930131863", ["2024-11-23"]),
        ("1) 08-13 11 46", "SE", "+468131146", ["1)"]),
        ("(4915123439271)", "DE", "+4915123439271", []),
        ("131 2344 4248", "CN", "+8613123444248", []),
        ("Ann +39 02 1237 6944", "IT", "+390212376944", ["Ann"]),
        ("+14155552671p5", None, "+14155552671", ["p5"]),
        ("+14155552671 (no WhatsApp)", None, "+14155552671", ["(no WhatsApp)"]),
        ("sms:+14155550142;phone-context=+1", None, "+14155550142", ["sms:", ";phone-context=+1"]),
        ("+49-171-1234567-1", "DE", "+491711234567", ["-1"]),
        ("+49 171 1234567-12", None, "+491711234567", ["-12"]),
        ("+1 (415) 555-2671 (2)", None, "+14155552671", ["(2)"]),
        ("+1 415 555 2671 12", None, "+14155552671", ["12"]),
        ("+49 30 12345-0", None, "+4930123450", []),
        ("+7 495 123-45-67", None, "+74951234567", []),
        ("447911123456.0", "DE", "+447911123456", [".0"]),
        ("5511987654321.0", "DE", "+5511987654321", [".0"]),
        ("447911123456", "DE", "+447911123456", []),
        ("(323) 555-0142", "US", "+13235550142", []),
        ("\u202a+14155550142\u202c", None, "+14155550142", []),
        ("+1415\u200b5550142\u2060", None, "+14155550142", []),
        ("+1 415 555 2671 ext. 5", None, "+14155552671", ["ext. 5"]),
        ("+1 415 555 2671 x5", None, "+14155552671", ["x5"]),
        ("+1 415 555 2671;ext=5", None, "+14155552671", [";ext=5"]),
        ("+1 415 555 2671,,5", None, "+14155552671", [",,5"]),
        ("+1 415 555 2671#5", None, "+14155552671", ["#5"]),
        ("+1 415 555 2671 (mobile)", None, "+14155552671", ["(mobile)"]),
        ("+1 415 555 2671 (Ines Okafor)", None, "+14155552671", ["(Ines Okafor)"]),
        ("(415) 555-2671 (mobile)", "US", "+14155552671", ["(mobile)"]),
        ("Ines Okafor +1 415 555 2671 x5", None, "+14155552671", ["Ines Okafor", "x5"]),
        ("Tel.: 030 1234567", "DE", "+49301234567", ["Tel."]),
        ("+14155550142 2024-11-23", None, "+14155550142", ["2024-11-23"]),
        ("[+14155550142](tel:+14155550142)", None, "+14155550142", ["tel:"]),
        ("[Ines](tel:+14155550142)", None, "+14155550142", ["Ines", "tel:"]),
        ("<tel:+1-415-555-0142>", None, "+14155550142", ["tel:"]),
        ("sms:+14155550142?body=hi", None, "+14155550142", ["sms:", "?body=hi"]),
        ("tel:7042;phone-context=+1-914-555", None, "+19145557042", ["tel:", ";phone-context="]),
        ("tel:+1-415-555-0142;ext=5", None, "+14155550142", ["tel:", ";ext=5"]),
        ("'+14155550142", None, "+14155550142", []),
        ('="+14155550142"', None, "+14155550142", []),
        ('"+14155550142"', None, "+14155550142", []),
        ("“+14155550142”", None, "+14155550142", []),
        ("´+14155550142´", None, "+14155550142", []),
        ("+14155550142´", None, "+14155550142", []),
        ("‚+14155550142‘", None, "+14155550142", []),
        ("%2B14155552671", None, "+14155552671", []),
        ("%252B14155552671", None, "+14155552671", []),
        ("+0044 20 7946 0000", None, "+442079460000", []),
        ("++44 20 7946 0000", None, "+442079460000", []),
        ("+1_415_555_0142", None, "+14155550142", []),
        ("#14155550142", None, "+14155550142", []),
        ("00 44 (0)20 7946 0000", None, "+442079460000", []),
        ("+14155550142 (WhatsApp)", None, "whatsapp:+14155550142", []),
        ("WhatsApp +1 415 555 0142", None, "whatsapp:+14155550142", []),
        ("whatsapp%3A%2B14155552671", None, "whatsapp:+14155552671", []),
        ("whatsapp：+14155550142", None, "whatsapp:+14155550142", []),
        ("ｗｈａｔｓａｐｐ:+14155550142", None, "whatsapp:+14155550142", []),
        ("whatsapp:whatsapp:+14155550142", None, "whatsapp:+14155550142", []),
        ("https://wa.me/14155550142", None, "whatsapp:+14155550142", ["https://wa.me/"]),
        ("wa.me/14155550142?text=hi", None, "whatsapp:+14155550142", ["wa.me/ … ?text=hi"]),
        (
            "https://api.whatsapp.com/send?phone=14155550142",
            None,
            "whatsapp:+14155550142",
            ["https://api.whatsapp.com/send?phone"],
        ),
        ("US.13491208655302741918", None, "whatsapp:US.13491208655302741918", []),
        ("us.abc123xyz", None, "whatsapp:US.abc123xyz", []),
        ("whatsapp:us.abc123xyz", None, "whatsapp:US.abc123xyz", []),
    ],
)
def test_an_address_is_found_in_whatever_is_around_it(
    kind: ParticipantKind, text: str, region: str | None, address: str, left_out: list[str]
) -> None:
    assert repair_of(text, region, kind) == ("Address", address, left_out)
    assert interpret(text, kind, region=region).sent == text


@pytest.mark.parametrize(
    ("text", "identity", "left_out"),
    [
        ("mailto:ines@example.org?subject=hi", "ines@example.org", ["mailto:", "?subject=hi"]),
        ("mailto:ines%40example.org", "ines@example.org", ["mailto:"]),
        ("Ines <ines@example.org>", "ines@example.org", ["Ines"]),
        ("<ines@example.org>", "ines@example.org", []),
        ("ines@example.org (Ines)", "ines@example.org", ["(Ines)"]),
        ("ines@example.org,", "ines@example.org", []),
        ("mailto:Ines%20O%20%3Cines@example.org%3E", "ines@example.org", ["mailto:", "Ines O"]),
        ('"482130"', "482130", []),
        ('"Ann Lee"', "Ann Lee", []),
        ("client:ann_2Eveal_40example_2Ecom", "ann_2Eveal_40example_2Ecom", ["client:"]),
    ],
)
def test_an_identity_is_found_in_whatever_is_around_it(text: str, identity: str, left_out: list[str]) -> None:
    assert repair_of(text, None) == ("Identity", identity, left_out)


@pytest.mark.parametrize("region", [None, "DE", "US"])
@pytest.mark.parametrize(
    "text",
    [
        "491711234567.5",
        "+491711234567.25",
        "2024-11-23",
        "23.11.2024",
        "2024-11-23 10:15",
        "192.168.100.200",
        "192.168.100.200/24",
        "(2024-11-23)",
        "23. 11. 2024",
        "2024-11-23 143000",
        "20241123143000",
        "https://wa.me/01711234567",
        "4.91711E+11",
        "user_42",
        "Okafor, Ines",
        "O'Brien",
        "jo.smith",
        "https://example.org/14155550142",
        "+1 415 555",
        "+49 30 123456789012345",
    ],
)
def test_nothing_is_offered_by_key_for_what_is_no_participant(text: str, region: str | None) -> None:
    assert repair_of(text, region) is None


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("sms:+14155550142;+14155550143", ("+14155550142", "+14155550143")),
        ("mailto:a@example.org,b@example.org?cc=c@example.org", ("a@example.org", "b@example.org")),
        ("+14155550142, +14155550143; a@example.org", ("+14155550142", "+14155550143", "a@example.org")),
        ("+14155550142 / +14155550143", ("+14155550142", "+14155550143")),
        ("+14155550142+14155550143", ("+14155550142", "+14155550143")),
        ("415-555-0142 / 415-555-0143", ("415-555-0142", "415-555-0143")),
        ("4155550142\t4155550143\tAnn", ("4155550142", "4155550143")),
        ("[+14155550142](tel:+14155550143)", ("+14155550142", "tel:+14155550143")),
        ("Ines +14155550142, Bo (+14155550143)", ("Ines +14155550142", "Bo (+14155550143)")),
        ("a\n\nb\r\na\nc", ("a", "b", "c")),
        ("\n".join(f"+141555501{number}" for number in range(20, 40)), tuple(f"+141555501{n}" for n in range(20, 40))),
    ],
)
def test_several_people_are_told_apart(text: str, people: tuple[str, ...]) -> None:
    found = interpret(text, ADDRESS, region="US")

    assert found.people == people
    assert found.repair is None
    assert len(found.suggestions) == min(3, len(people))


@pytest.mark.parametrize(
    ("text", "resource"),
    [
        (CONVERSATION, NamedResource(SidKind.CONVERSATION, CONVERSATION)),
        (f'"{CONVERSATION}"', NamedResource(SidKind.CONVERSATION, CONVERSATION)),
        (f"({CONVERSATION}),", NamedResource(SidKind.CONVERSATION, CONVERSATION)),
        (f"Conversation: {CONVERSATION}", NamedResource(SidKind.CONVERSATION, CONVERSATION)),
        (f"Conversation SID: {CONVERSATION}.", NamedResource(SidKind.CONVERSATION, CONVERSATION)),
        (f"SID {CONVERSATION}", NamedResource(SidKind.CONVERSATION, CONVERSATION)),
        (f'"conversation_sid": "{CONVERSATION}",', NamedResource(SidKind.CONVERSATION, CONVERSATION)),
        (f"ServiceSid={SERVICE}", NamedResource(SidKind.SERVICE, SERVICE)),
        (
            f"https://conversations.twilio.com/v1/Services/{SERVICE}/Conversations/{CONVERSATION}",
            NamedResource(SidKind.CONVERSATION, CONVERSATION, None, SERVICE),
        ),
        (
            f"https://conversations.twilio.com/v1/Conversations/{CONVERSATION}/Participants/{PARTICIPANT}",
            NamedResource(SidKind.PARTICIPANT, PARTICIPANT, CONVERSATION),
        ),
        (f"https://conversations.twilio.com/v1/Services/{SERVICE}", NamedResource(SidKind.SERVICE, SERVICE)),
    ],
)
def test_a_sid_or_a_link_to_one_is_to_be_opened(text: str, resource: NamedResource) -> None:
    found = interpret(text, IDENTITY, region="US")

    assert (found.resource, found.refusal, found.query) == (resource, Refusal.SID, None)
    assert resource.can_open


@pytest.mark.parametrize("text", [f"guest:{CONVERSATION}", f"ann {CONVERSATION}", f"CH{CONVERSATION}"])
def test_what_may_be_an_identity_with_a_sid_in_it_can_be_sent(text: str) -> None:
    found = interpret(text, IDENTITY, region="US")

    assert found.resource is None
    assert found.query == ParticipantQuery(IDENTITY, text)


@pytest.mark.parametrize("prefix", ["AC", "SK", "IM", "FX", "WH", "MB", "RQ", "MG"])
def test_other_sids_are_no_participants(prefix: str) -> None:
    found = interpret(prefix + "0f" * 16, IDENTITY, region=None)

    assert found.refusal is Refusal.SID
    assert found.resource is not None
    assert not found.resource.can_open


@pytest.mark.parametrize("host", ["eviltwilio.com", "twilio.com.example.org", "conversations.twilio.com@example.org"])
def test_links_of_others_name_no_resource(host: str) -> None:
    assert interpret(f"https://{host}/v1/Conversations/{CONVERSATION}", IDENTITY, region=None).resource is None


def test_a_link_of_twilios_api_says_what_is_asked() -> None:
    link = "https://conversations.twilio.com/v1/ParticipantConversations?Identity=%2B14155550142&PageSize=50"

    assert repair_of(link, None, ADDRESS) == ("Identity", "+14155550142", [f"{link[:70]} … &PageSize=50"])


def test_a_link_of_our_own_is_offered_as_what_it_fills_in() -> None:
    found = interpret("convolook://lookup?identity=ines%20o&service=all&account=Acme", ADDRESS, region=None)

    assert found.start_request is not None
    assert (found.start_request.text, found.start_request.scope, found.start_request.account) == (
        "ines o",
        "all",
        "Acme",
    )
    assert found.repair is not None
    assert (found.repair.reason, found.repair.query) == (SuggestionReason.LINK, ParticipantQuery(IDENTITY, "ines o"))


@pytest.mark.parametrize(
    "text",
    [
        "415 555 0142 / 2",
        "(415) 555-0142.0",
        "(415) 555-0142 ext 5",
        "(415) 555-0142 (mobile)",
        "tel:(415) 555-0142",
        '"(415) 555-0142"',
        "whatsapp:(415) 555-0142",
        "2024-11-23 (415) 555-0142",
    ],
)
def test_what_stands_beside_a_national_number_hides_neither_it_nor_the_missing_country(text: str) -> None:
    found = interpret(text, ADDRESS, region=None)

    assert found.repair is None
    assert found.national == ("415 555 0142" if text.startswith("415") else "(415) 555-0142")
    assert interpret(text, ADDRESS, region="US").repair is not None


def test_no_digits_of_another_country_are_made_of_an_area_code() -> None:
    assert interpret("(659) 234-5678", ADDRESS, region=None).repair is None
    assert repair_of("65 9234 5678", None) == ("Address", "+6592345678", [])


def test_what_a_link_puts_in_front_is_kept_to_be_said() -> None:
    found = interpret("tel:7042;phone-context=+1-914-555", IDENTITY, region=None)

    assert found.joined == "+1-914-555"


def test_a_national_number_of_no_country_asks_for_one() -> None:
    assert interpret("(415) 555-0142", ADDRESS, region=None).needs_country
    assert not interpret("(415) 555-0142", ADDRESS, region="US").needs_country
    assert not interpret("ines", ADDRESS, region=None).needs_country
    assert "US" in phone_numbers.regions_of("(415) 555-0142")


def test_small_letters_of_an_email_are_suggested() -> None:
    found = interpret("Ines.Okafor@Example.ORG", IDENTITY, region=None)

    assert found.suggestions[0].reason is SuggestionReason.SMALL_LETTERS
    assert found.suggestions[0].text == "ines.okafor@example.org"
    assert found.repair is None


PIECES = st.sampled_from(
    [
        *("+49 171 1234567", "+14155550142", "(415) 555-0142", "0171 1234567", "4155550142", "0044 20 7946 0958"),
        *("whatsapp:", "tel:", "mailto:", "sms:", "client:", "https://wa.me/", "ext. 5", "x5", ";ext=5", ",,5", "#5"),
        *(
            ".0",
            ",00",
            ".5",
            " / 2",
            "-1",
            "(2)",
            "(0)",
            "(mobile)",
            "WhatsApp",
            "'",
            '"',
            "“",
            "”",
            "=",
            "<",
            ">",
            "[",
        ),
        *("[", "](", ")", "%2B", "%3A", "%252B", "++", "00", "_", " ", "\u202a", "\u200b", "\n", ";", ",", "/", "Ines"),
        *(
            "ines@example.org",
            "US.",
            "us.abc123",
            "2024-11-23",
            "10.0.0.1",
            "٠١٢٣٤٥",
            "＋１４",
            "ｗ",
            "：",
            "?",
            "&",
            "é",
        ),
    ]
)
TEXTS = st.one_of(st.text(max_size=256), st.lists(PIECES, max_size=9).map("".join))
REGIONS = st.sampled_from([None, "US", "DE", "GB", "BR", "MX", "AR", "IT", "RU", "SG", "CI", "BJ", "CN"])


@settings(max_examples=400)
@given(
    st.one_of(st.text(max_size=256), st.lists(PIECES, max_size=9).map("".join)),
    st.sampled_from(ParticipantKind),
    REGIONS,
)
def test_a_suggestion_is_a_number_that_exists_and_was_there(
    text: str, kind: ParticipantKind, region: str | None
) -> None:
    check(text[:256], kind, region)


def test_a_key_press_costs_little_in_prose_with_numbers() -> None:
    text = "+1555 867 5310 and +14155550142 or 0171 1234567 / 2, " * 5
    interpret(text[:-1], ADDRESS, region="US")

    assert is_quick(lambda: interpret(text, ADDRESS, region="US"), 0.01)


def test_personal_data_is_not_in_repr() -> None:
    interpretation = interpret("+1 (415) 555-0142", ADDRESS, region="US")

    assert "415" not in repr(interpretation)


@pytest.mark.parametrize(
    "text", ["a" * 256, "+" + "1" * 255, "é\u200b" * 128, "x" * 32767, "\u200b" * 32767, "1 " * 16000]
)
def test_a_key_press_costs_little(text: str) -> None:
    interpret(text, ADDRESS, region="US")

    assert is_quick(lambda: interpret(text, ADDRESS, region="US"), 0.004)


@pytest.mark.parametrize(
    "text", ["rcs:131234442482024-11-23 \t4155550142", "rcs:131234442482024-11-23 \t \t4155550142\u200b"]
)
def test_blanks_around_a_cell_are_in_no_offer(text: str) -> None:
    offered = interpret(text, ParticipantKind.ADDRESS, region="ES").suggestions
    assert offered[0].text == "rcs:131234442482024-11-23"
    assert all(one.text == one.text.strip() for one in offered)
