"""Back and forward are those of a browser, and what is kept in memory is bounded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.lookup.history import MOST_PAGES, MOST_ROWS, HistoryPage, LookupHistory
from desktop.lookup.run import LookupRun, SuspendedLookup
from desktop.lookup.state import LookupPhase, LookupRequest, LookupState
from desktop.twilio.types import ParticipantKind, ParticipantQuery, ServiceScope

if TYPE_CHECKING:
    from collections.abc import Iterable

Pages = LookupHistory[str]


def page(name: str, rows: int = 1) -> HistoryPage[str]:
    request = LookupRequest((ParticipantQuery(ParticipantKind.IDENTITY, name),), ServiceScope())
    run = LookupRun(request, 1000)
    return HistoryPage(SuspendedLookup(run, LookupState(LookupPhase.COMPLETE, request)), rows, name)


def names(pages: Iterable[HistoryPage[str]]) -> list[str]:
    return [one.view for one in pages]


def test_a_new_window_leads_nowhere() -> None:
    history = Pages()

    assert not history.can_go_back
    assert not history.can_go_forward
    assert history.back(None) is None
    assert history.forward(None) is None


def test_back_and_forward_walk_through_the_same_pages() -> None:
    history, a, b, c = Pages(), page("a"), page("b"), page("c")
    history.leave(a)
    history.leave(b)

    assert history.back(c) is b
    assert history.back(b) is a
    assert not history.can_go_back
    assert history.forward(a) is b
    assert history.forward(b) is c
    assert not history.can_go_forward


def test_a_new_lookup_forgets_what_was_ahead() -> None:
    history = Pages()
    history.leave(page("a"))
    history.back(page("b"))

    history.leave(page("a"))

    assert not history.can_go_forward
    assert names(history.pages()) == ["a"]


def test_any_page_can_be_gone_to_and_the_others_keep_their_order() -> None:
    history, pages = Pages(), [page(name) for name in "abcd"]
    for one in pages:
        history.leave(one)
    shown = page("e")

    assert history.go_to(pages[1], shown) is pages[1]
    assert names(history.pages()) == ["e", "d", "c", "a"]
    assert history.go_to(shown, pages[1]) is shown
    assert names(history.pages()) == ["d", "c", "b", "a"]
    assert history.go_to(page("x"), shown) is None


def test_the_oldest_go_when_there_are_more_than_twenty() -> None:
    history = Pages()

    for number in range(MOST_PAGES + 5):
        history.leave(page(str(number)))

    kept = names(history.pages())
    assert len(kept) == MOST_PAGES - 1
    assert kept[0] == str(MOST_PAGES + 4)


def test_the_oldest_go_when_there_are_too_many_rows() -> None:
    history = Pages()

    for name in "abc":
        history.leave(page(name, MOST_ROWS // 2))
    assert names(history.pages()) == ["c", "b"]
    history.leave(page("d", MOST_ROWS + 1))

    assert not history.can_go_back


def test_nothing_is_kept_of_a_window_that_was_cleared() -> None:
    history = Pages()
    history.leave(page("a"))
    history.leave(page("b"))
    history.back(page("c"))

    history.clear()

    assert history.pages() == []
