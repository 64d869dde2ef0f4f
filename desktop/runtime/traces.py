"""Exceptions as they may be written down: types and places, never texts."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType

_MOST_IN_GROUP = 3


def trace_of(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None, *, depth: int = 30
) -> str:
    """Return an exception as types and places; its text may quote remote data, so it is left out.

    Returns:
        One line per frame, innermost last, then the type's name, then the same for what it holds or what caused it.
    """
    lines = []
    for frame in traceback.extract_tb(trace)[-depth:]:
        name = frame.filename.replace("\\", "/")
        place = "/".join(name.split("/")[-3:])
        lines.append(f"  {place}:{frame.lineno} in {frame.name}")
    lines.append(kind.__qualname__)
    if isinstance(error, BaseExceptionGroup) and depth > 5:  # a group of tasks; the place is in what it holds
        for one in error.exceptions[:_MOST_IN_GROUP]:
            lines += ["holds", trace_of(type(one), one, one.__traceback__, depth=depth // 2)]
    cause = (error.__cause__ or (None if error.__suppress_context__ else error.__context__)) if error else None
    if cause is not None and depth > 5:
        lines.append("after")
        lines.append(trace_of(type(cause), cause, cause.__traceback__, depth=depth // 2))
    return "\n".join(lines)
