"""Lists and refusals of the demo account in Twilio's envelope."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, TypeVar
from urllib.parse import quote

from desktop.runtime.records import record

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Item = TypeVar("Item")
Query = dict[str, list[str]]

HOST: Final = "https://conversations.twilio.com"
# Colons and dots as in tokens seen in the wild: a client that encodes or trims them finds out here.
_TOKEN_START: Final = "PTclosed_2026-01-18T03:17:17.005Z_"  # noqa: S105 - a page's place in a list


class RefusalError(Exception):
    """An answer that is an error in Twilio's shape; ``retry_after_s`` is set where Twilio asks to wait."""

    def __init__(self, status: int, code: int, message: str, retry_after_s: int | None = None) -> None:
        super().__init__(message)
        self.status, self.code, self.message, self.retry_after_s = status, code, message, retry_after_s

    def body(self) -> str:
        """Return the JSON text: code, message, more_info and status."""
        info = f"https://www.twilio.com/docs/errors/{self.code}"
        return json.dumps({"code": self.code, "message": self.message, "more_info": info, "status": self.status})


def text(value: dict[str, Any]) -> str:
    """Return one resource as JSON text."""
    return json.dumps(value, ensure_ascii=False)


@record
class PageRequest:
    """The path and query of a request for a list, the array's key and the most items of a page."""

    path: str
    query: Query
    key: str
    most: int

    def number(self, name: str, least: int, usual: int) -> int:
        """Return a whole number of the query.

        Raises:
            RefusalError: it is none, or too small.
        """
        given = self.query.get(name, [str(usual)])[0]
        if not given.isascii() or not given.isdecimal() or int(given) < least:
            raise RefusalError(400, 20001, f"Invalid {name} value: {given[:20]}")
        return int(given)

    def url(self, page: int, size: int, token: str | None) -> str:
        """Return the URL of a page: the participant percent-encoded, the token as it is."""
        kept = [(name, values[0]) for name, values in self.query.items() if name in {"Identity", "Address", "Order"}]
        start = "".join(f"{name}={quote(value, safe='')}&" for name, value in kept)
        end = f"&PageToken={token}" if token else ""
        return f"{HOST}{self.path}?{start}PageSize={size}&Page={page}{end}"


def answer(
    request: PageRequest, found: Sequence[Item], mark_of: Callable[[Item], str], render: Callable[[Item], str]
) -> str:
    """Return one page of a list as JSON text; only the items of this page are rendered.

    Args:
        request: the parsed request.
        found: the whole list, in Twilio's order.
        mark_of: returns what distinguishes an item; page tokens are made of it.
        render: returns the JSON text of an item.

    Raises:
        RefusalError: the token is not one of this list's, or a page was requested without one.
    """
    size = min(request.number("PageSize", 1, min(50, request.most)), request.most)
    page = request.number("Page", 0, 0)
    token = request.query.get("PageToken", [None])[0]
    if token is None and page:
        raise RefusalError(400, 20001, "A page token is required to ask for this page")
    start = _start(token, found, mark_of)
    shown = found[start : start + size]
    more = start + size < len(found)
    before = max(start - size, 0)
    token_before = _TOKEN_START + mark_of(found[before]) if before else None
    meta = {
        "page": page,
        "page_size": size,
        "first_page_url": request.url(0, size, None),
        "previous_page_url": request.url(max(page - 1, 0), size, token_before) if start else None,
        "url": request.url(page, size, token),
        "next_page_url": request.url(page + 1, size, _TOKEN_START + mark_of(found[start + size])) if more else None,
        "key": request.key,
    }
    rows = ", ".join(render(one) for one in shown)
    return f'{{"meta": {json.dumps(meta)}, "{request.key}": [{rows}]}}'


def _start(token: str | None, found: Sequence[Item], mark_of: Callable[[Item], str]) -> int:
    if token is None:
        return 0
    mark = token.removeprefix(_TOKEN_START)
    for position, one in enumerate(found):
        if mark != token and mark_of(one) == mark:
            return position
    raise RefusalError(400, 21481, "Invalid PageToken")
