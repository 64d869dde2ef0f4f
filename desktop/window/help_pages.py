"""The help pages: Markdown files that come with the program, their sections, and a search in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop.runtime import paths
from desktop.runtime.records import record

if TYPE_CHECKING:
    from pathlib import Path

ORDER = (
    "getting-started", "participants", "results", "filter", "keys", "command-line", "storage", "privacy",
    "troubleshooting",
)  # fmt: skip
"""The pages in reading order; a file that is not named here is no page."""

_HEADING = re.compile(r"^(#{1,3}) (.+)$", re.MULTILINE)
_MARKUP = re.compile(r"\[([^\]]+)\]\([^)]*\)|[`*|]|^#+ ", re.MULTILINE)


@record
class HelpPage:
    """One page: the file's name without its ending, the text of its first heading, and the Markdown."""

    name: str
    title: str
    markdown: str


@record
class HelpHit:
    """A hit of a search: page, section (an anchor, empty for the head of the page) and its words."""

    page: HelpPage
    anchor: str
    heading: str


def load_pages(folder: Path | None = None) -> list[HelpPage]:
    """Return the pages in reading order, read from the program's resources unless a folder is given."""
    folder = folder or paths.resource("help")
    pages = []
    for name in ORDER:
        markdown = (folder / f"{name}.md").read_text("utf-8")
        first = _HEADING.search(markdown)
        pages.append(HelpPage(name, first.group(2) if first else name, markdown))
    return pages


def anchor_of(heading: str) -> str:
    """Return the anchor of a heading as Markdown renderers make it: lower case, hyphens for blanks."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def split_link(link: str) -> tuple[str, str] | None:
    """Return page name and anchor of a link between pages (``filter.md#dates``), None for any other link."""
    match = re.fullmatch(r"(?:([\w-]+)\.md)?(?:#([\w-]*))?", link)
    if match is None or not link:
        return None
    return match.group(1) or "", match.group(2) or ""


def search(pages: list[HelpPage], text: str) -> list[HelpHit]:
    """Return the sections that contain every word of ``text``, in reading order; none for an empty text."""
    words = text.casefold().split()
    if not words:
        return []
    return [
        HelpHit(page, "" if number == 0 else anchor_of(heading), heading)
        for page in pages
        for number, (heading, body) in enumerate(_sections(page))
        if all(word in f"{heading}\n{body}".casefold() for word in words)
    ]


def _sections(page: HelpPage) -> list[tuple[str, str]]:
    marks = list(_HEADING.finditer(page.markdown))
    ends = [mark.start() for mark in marks[1:]] + [len(page.markdown)]
    return [
        (mark.group(2), _MARKUP.sub(lambda match: match.group(1) or "", page.markdown[mark.end() : end]))
        for mark, end in zip(marks, ends, strict=True)
    ]
