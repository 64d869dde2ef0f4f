"""What other programs see of this one's arguments and environment."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.runtime.environment import take_environment

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parent.parent.parent

SHOW_CHILDS = """
import json, subprocess, sys
sys.frozen, sys._MEIPASS = "bundled" in sys.argv, "/opt/bundle"
import os
if sys.frozen:
    os.environ["QT_PLUGIN_PATH"] = "/opt/bundle/plugins"
from desktop.runtime.environment import take_environment
environment = take_environment(hide=True)
environment.hand_back()
script = "import json, os; print(json.dumps(dict(os.environ)))"
child = subprocess.run([{python!r}, "-c", script], capture_output=True, check=True)
own = [open(f"/proc/self/{{name}}", "rb").read().decode(errors="replace") for name in ("cmdline", "environ")]
print(json.dumps([json.loads(child.stdout), own, environment.given.get("TWILIO_AUTH_TOKEN")]))
"""


def started(*arguments: str, **environ: str) -> tuple[Mapping[str, str], list[str], str]:
    """Return a child's environment, what /proc shows of the parent, and what the parent read."""
    script = SHOW_CHILDS.format(python=sys.executable)
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT), **environ},
        capture_output=True,
        check=True,
    )
    child, own, given = json.loads(done.stdout)
    return child, own, given


def test_secrets_are_read_and_no_longer_there() -> None:
    environ = {"TWILIO_AUTH_TOKEN": "hush", "twilio_region": "ie1", "HOME": "/home/x"}

    taken = take_environment(environ)

    assert environ == {"HOME": "/home/x"}
    assert taken.given["TWILIO_AUTH_TOKEN"] == "hush"


@pytest.mark.skipif(sys.platform != "linux", reason="only there can a process change what is shown of it")
def test_no_child_gets_a_secret_and_the_process_list_shows_no_participant() -> None:
    child, (arguments, environ), given = started("--identity", "marked-person", TWILIO_AUTH_TOKEN="marked-secret")

    assert given == "marked-secret"
    assert "TWILIO_AUTH_TOKEN" not in child
    assert "marked" not in arguments
    assert arguments.startswith("convolook\0")
    assert "PYTHONPATH=" in environ  # what supervises a process finds it by what it was started with
    assert "SPT_NOENV" not in child


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("users", [{}, {"QT_PLUGIN_PATH": "/usr/own", "LD_LIBRARY_PATH_ORIG": "/usr/lib/own"}])
def test_programs_that_the_packaged_one_starts_get_the_users_own_libraries(users: dict[str, str]) -> None:
    path = os.pathsep.join(("/opt/bundle/bin", os.environ["PATH"]))

    child, _, _ = started("bundled", LD_LIBRARY_PATH="/opt/bundle", PATH=path, QT_QPA_PLATFORM="wayland", **users)

    assert child.get("LD_LIBRARY_PATH") == users.get("LD_LIBRARY_PATH_ORIG")
    assert child.get("QT_PLUGIN_PATH") == users.get("QT_PLUGIN_PATH")
    assert "LD_LIBRARY_PATH_ORIG" not in child
    assert child["PATH"] == os.environ["PATH"]
    assert child["QT_QPA_PLATFORM"] == "wayland"


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_program_that_is_not_packaged_leaves_its_libraries_alone() -> None:
    child, _, _ = started(LD_LIBRARY_PATH="/opt/mine", QT_PLUGIN_PATH="/opt/qt")

    assert (child["LD_LIBRARY_PATH"], child["QT_PLUGIN_PATH"]) == ("/opt/mine", "/opt/qt")
