"""What a typed text is understood as, and that nothing is altered without being asked."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.participant import phone_numbers
from desktop.participant.address_form import Form, Refusal
from desktop.participant.interpretation import SuggestionReason, every_form, interpret, other_forms
from desktop.twilio.types import ParticipantKind, ParticipantQuery

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
        ("mailto:anna@example.org", SuggestionReason.NO_SCHEME, "anna@example.org"),
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
    assert SuggestionReason.E164 in [offer.reason for offer in interpretation.suggestions]


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

    assert interpret(sid, IDENTITY, region="US").refusal is Refusal(prefix)
    assert interpret(f"\u200b{sid}", IDENTITY, region="US").refusal is Refusal(prefix)
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


def test_personal_data_is_not_in_repr() -> None:
    interpretation = interpret("+1 (415) 555-0142", ADDRESS, region="US")

    assert "415" not in repr(interpretation)


@pytest.mark.parametrize(
    "text", ["a" * 256, "+" + "1" * 255, "é\u200b" * 128, "x" * 32767, "\u200b" * 32767, "1 " * 16000]
)
def test_a_key_press_costs_little(text: str) -> None:
    interpret(text, ADDRESS, region="US")
    times = []

    for _ in range(5):
        start = time.perf_counter()
        interpret(text, ADDRESS, region="US")
        times.append(time.perf_counter() - start)

    assert min(times) < 0.004
