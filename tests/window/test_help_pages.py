"""Tests desktop/window/help_pages.py: every page is there, every link leads somewhere, the search finds sections."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from desktop.runtime import paths
from desktop.window.help_pages import ORDER, anchor_of, load_pages, search, split_link

if TYPE_CHECKING:
    from desktop.window.help_pages import HelpPage

PAGES = load_pages()


def headings(page: HelpPage) -> set[str]:
    return {anchor_of(line) for line in re.findall(r"^#+ (.+)$", page.markdown, re.MULTILINE)}


def test_every_file_of_the_folder_is_a_page() -> None:
    assert {path.stem for path in paths.resource("help").glob("*.md")} == set(ORDER)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_to_a_section_that_is_there(page: HelpPage) -> None:
    by_name = {one.name: one for one in PAGES}
    for link in re.findall(r"\]\(([^)]+)\)", page.markdown):
        target = split_link(link)
        assert target is not None, link
        name, anchor = target
        assert not name or name in by_name, link
        assert not anchor or anchor in headings(by_name[name] if name else page), link


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ("filter.md", ("filter", "")),
        ("filter.md#dates", ("filter", "dates")),
        ("#dates", ("", "dates")),
        ("https://example.org/filter.md", None),
        ("", None),
    ],
)
def test_a_link_between_pages_is_told_from_others(link: str, target: tuple[str, str] | None) -> None:
    assert split_link(link) == target


def test_search_finds_the_section_that_holds_every_word() -> None:
    hits = search(PAGES, "lock_REGION forbid")

    assert [(hit.page.name, hit.anchor) for hit in hits] == [("privacy", "policy-file")]


def test_search_for_nothing_finds_nothing() -> None:
    assert search(PAGES, "  ") == []
    assert search(PAGES, "zyxwv") == []
