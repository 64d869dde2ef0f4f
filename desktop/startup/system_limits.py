"""Limits of the system below which Qt neither starts nor fails, but stands still or dies without a word."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_LEAST_MEMORY_BYTES = 512 * 1024 * 1024
"""Address space: half of it is enough for an empty window, but then a thread that Qt paints with may not start."""
_LEAST_FILES = 48
"""Descriptors: a window and ten connections need some forty."""


def too_low(limit_of: Callable[[str], int] | None = None) -> str:
    """Return which limit of this process is too low for a window; empty where all is well, or nobody can tell.

    Args:
        limit_of: returns a soft limit by its name in ``resource``, below zero for none; the system's if it is None.
    """
    if sys.platform == "win32":
        return ""
    find = limit_of or _soft_limit
    memory, files = find("RLIMIT_AS"), find("RLIMIT_NOFILE")
    if 0 <= memory < _LEAST_MEMORY_BYTES:
        return (
            f"the limit of {memory // 2**20} MB of address space (ulimit -v) is too low, "
            f"{_LEAST_MEMORY_BYTES // 2**20} MB are needed"
        )
    if 0 <= files < _LEAST_FILES:
        return f"the limit of {files} open files (ulimit -n) is too low, {_LEAST_FILES} are needed"
    return ""


def _soft_limit(name: str) -> int:
    import resource

    number = getattr(resource, name, None)
    return -1 if number is None else resource.getrlimit(number)[0]
