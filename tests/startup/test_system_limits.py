"""A limit that is too low for a window is said; the program neither hangs nor dies of it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from desktop.startup.system_limits import too_low
from tests.program import Program

if TYPE_CHECKING:
    from pathlib import Path

NONE = {"RLIMIT_AS": -1, "RLIMIT_NOFILE": 1024}


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX")
@pytest.mark.parametrize(
    ("limits", "said"),
    [
        ({}, ""),
        ({"RLIMIT_AS": 200 * 2**20}, "200 MB of address space"),
        ({"RLIMIT_AS": 4 * 2**30}, ""),
        ({"RLIMIT_NOFILE": 10}, "10 open files"),
        ({"RLIMIT_NOFILE": 64}, ""),
        ({"RLIMIT_NOFILE": -1}, ""),
    ],
    ids=str,
)
def test_a_limit_is_named_with_what_is_needed(limits: dict[str, int], said: str) -> None:
    found = too_low({**NONE, **limits}.__getitem__)

    assert said in found
    assert bool(found) is bool(said)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX")
@pytest.mark.parametrize(("name", "limit"), [("RLIMIT_AS", 180 * 2**20), ("RLIMIT_NOFILE", 10)])
def test_a_program_that_cannot_work_says_why_and_ends(tmp_path: Path, name: str, limit: int) -> None:
    import resource

    kind = getattr(resource, name)
    lowered = f"import resource\nresource.setrlimit({kind}, ({limit}, resource.getrlimit({kind})[1]))"
    with Program(tmp_path, "--demo", before=lowered, signed_in=False) as program:
        ended = program.wait()

    assert (ended.status, ended.output) == (1, "")
    assert ended.errors.startswith("convolook: the limit of ")
    assert ended.errors.count("\n") == 1
