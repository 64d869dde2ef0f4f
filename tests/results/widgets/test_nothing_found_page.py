"""The page for nothing found says exactly what was asked, and offers what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.design.action_row import ActionRow
from desktop.design.measures import Measures
from desktop.lookup.state import LookupRequest
from desktop.participant.interpretation import Suggestion, SuggestionReason
from desktop.privacy.masking import BULLETS, Masking
from desktop.results.widgets.nothing_found_page import NothingFoundPage
from desktop.twilio.types import ParticipantKind, ParticipantQuery, ServiceScope
from tests.design.looks import click, press

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

ADDRESS, IDENTITY = ParticipantKind.ADDRESS, ParticipantKind.IDENTITY
ASKED = ParticipantQuery(ADDRESS, "+525555550148")
OFFERS = (
    Suggestion(ADDRESS, "whatsapp:+525555550148", SuggestionReason.WHATSAPP),
    Suggestion(ADDRESS, "+5215555550148", SuggestionReason.OLDER_NUMBER, "MX", "2019-08-03"),
    Suggestion(IDENTITY, "+525555550148", SuggestionReason.OTHER_KIND),
)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[NothingFoundPage]:
    made = NothingFoundPage()
    qtbot.addWidget(made)
    made.show_request(
        LookupRequest((ASKED,), ServiceScope()),
        OFFERS,
        "Larkspur Support",
        "Default service only",
        can_ask_all_services=True,
        region="United States (us1)",
        other_services=2,
    )
    yield made
    made.close()


def shown_texts(page: NothingFoundPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def rows(page: NothingFoundPage) -> list[ActionRow]:
    return [row for row in page.findChildren(ActionRow) if not row.isHidden()]


def test_page_says_what_was_asked(page: NothingFoundPage) -> None:
    texts = shown_texts(page)

    assert page.title.text() == "Nothing found for this address"
    for name, value in (
        ("Address", "+525555550148"),
        ("Account", "Larkspur Support"),
        ("Service", "Default service only"),
        ("Region", "United States (us1)"),
    ):
        assert {name, value} <= set(texts)
    assert "Group MMS" in page.note.text()


def test_rows_offer_other_forms_and_other_services(page: NothingFoundPage) -> None:
    assert [row.accessibleName() for row in rows(page)] == [
        "whatsapp:+525555550148: The same number on WhatsApp",
        "+5215555550148: The number before the country's renumbering in 2019",
        "Identity = +525555550148: If it was stored as a chat identity",
        "All services: Also search the other 2 services of this account",
    ]


def test_pressing_a_row_asks_that_question(page: NothingFoundPage, qtbot: QtBot) -> None:
    chosen: list[ParticipantQuery] = []
    page.query_chosen.connect(chosen.append)

    click(rows(page)[0])
    press(rows(page)[2], Qt.Key.Key_Return)

    assert chosen == [OFFERS[0].query, OFFERS[2].query]


def test_last_row_asks_all_services(page: NothingFoundPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.all_services_requested):
        click(rows(page)[-1])


def test_next_request_replaces_everything(page: NothingFoundPage) -> None:
    asked = ParticipantQuery(IDENTITY, "ines.okafor")

    page.show_request(LookupRequest((asked,), ServiceScope()), (), "Demo", "All services", can_ask_all_services=False)

    assert page.title.text() == "Nothing found for this identity"
    assert "+525555550148" not in shown_texts(page)
    assert {"ines.okafor", "us1"} <= set(shown_texts(page))
    assert not any(row.isVisibleTo(page) for row in rows(page))
    assert "Try instead" not in shown_texts(page)


def test_every_form_that_was_asked_is_listed(page: NothingFoundPage) -> None:
    asked = (ASKED, ParticipantQuery(ADDRESS, "whatsapp:+525555550148"), ParticipantQuery(IDENTITY, "+525555550148"))

    page.show_request(LookupRequest(asked, ServiceScope()), (), "Demo", "All services", can_ask_all_services=False)

    assert page.title.text() == "Nothing found for any of these 3 forms"
    assert {"Identity", "Address", "whatsapp:+525555550148"} <= set(shown_texts(page))


def test_masked_page_holds_no_participant(page: NothingFoundPage, qtbot: QtBot) -> None:
    page.set_masking(Masking(active=True))

    everything = shown_texts(page) + [row.text() + row.accessibleName() + row.toolTip() for row in rows(page)]
    assert not any("5550148" in text for text in everything)
    assert BULLETS in shown_texts(page)
    copy = next(one for one in page.findChildren(QPushButton) if one.accessibleName() == "Copy this text")
    click(copy)
    assert QGuiApplication.clipboard().text() == BULLETS


def test_asked_text_is_copied_exactly_and_said(page: NothingFoundPage, qtbot: QtBot) -> None:
    page.show_request(
        LookupRequest((ParticipantQuery(ADDRESS, "\u202a+1\u00a0415"),), ServiceScope()), (), "Demo", "", False
    )
    copy = page.findChildren(QPushButton)[-1]

    with qtbot.waitSignal(page.copied):
        click(copy)

    assert QGuiApplication.clipboard().text() == "\u202a+1\u00a0415"
    assert "‹U+202A›+1‹NBSP›415" in shown_texts(page)


def test_long_text_wraps_in_the_smallest_window(page: NothingFoundPage, qtbot: QtBot) -> None:
    long = ParticipantQuery(IDENTITY, "x" * 256)
    page.show_request(LookupRequest((long,), ServiceScope()), OFFERS, "Demo", "", can_ask_all_services=True)
    measures = Measures.of()

    page.resize(40 * measures.em, 20 * measures.lh)
    page.show()

    qtbot.waitUntil(lambda: page.paper.height() > page.viewport().height())
    assert page.paper.width() <= page.viewport().width()
