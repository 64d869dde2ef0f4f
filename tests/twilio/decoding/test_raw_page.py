"""A page as received, for the detail pane."""

from __future__ import annotations

from desktop.twilio.decoding.raw_page import RawPage, forget
from tests.twilio.pages import body_of


def test_a_raw_page_gives_its_rows_and_forgets() -> None:
    page = RawPage(body_of([1, "two"]))

    assert page.row_texts() == ["1", '"two"']
    assert page.body() == body_of([1, "two"])
    forget()
    assert page.row_text(1) == '"two"'
