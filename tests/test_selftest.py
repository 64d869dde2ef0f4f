"""The self-test's report names what the program depends on."""

from __future__ import annotations

import importlib.metadata
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

from desktop.selftest import libraries
from packaging.requirements import Requirement

PROJECT = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text("utf-8"))["project"]


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_every_library_that_is_shipped_is_reported(platform: str) -> None:
    wanted = [Requirement(line) for line in PROJECT["dependencies"]]
    here = {"sys_platform": platform}
    shipped = {canonicalize_name(one.name) for one in wanted if one.marker is None or one.marker.evaluate(here)}

    assert {canonicalize_name(name) for name in libraries(platform)} == shipped


def test_each_of_them_has_a_version_here() -> None:
    assert all(importlib.metadata.version(name) for name in libraries(sys.platform))
