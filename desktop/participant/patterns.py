"""Regular expressions that are compiled when they are first used: there are many, and the first paint needs none."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


_LAST = 24
"""Characters of a text that are compared with the ending of a pattern."""


class Pattern:
    """A regular expression; its methods are those of ``re.Pattern``.

    A pattern that reads a text from its end backwards costs more the longer the text is, at each key. So it may come
    with an ``ending``, which the last characters of any matching text have; a text without is not looked at further.
    """

    def __init__(self, pattern: str, flags: int = 0, *, ending: str = "") -> None:
        self._pattern, self._flags = pattern, flags
        self._ending = Pattern(rf"(?:{ending})\Z", flags) if ending else None

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._pattern, self._flags)

    def match(self, text: str) -> re.Match[str] | None:
        if self._ending is not None and not self._ending.search(text[-_LAST:]):
            return None
        return self._compiled.match(text)

    def search(self, text: str) -> re.Match[str] | None:
        return self._compiled.search(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self._compiled.finditer(text)

    def findall(self, text: str) -> list[str]:
        return self._compiled.findall(text)

    def split(self, text: str) -> list[str]:
        """Return what stands between the matches, without groups that matched nothing."""
        return [part for part in self._compiled.split(text) if part is not None]

    def sub(self, replacement: str | Callable[[re.Match[str]], str], text: str, *, count: int = 0) -> str:
        return self._compiled.sub(replacement, text, count=count)
