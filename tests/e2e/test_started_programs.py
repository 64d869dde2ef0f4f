"""What a browser that the program starts inherits."""

from __future__ import annotations

import asyncio
import json
import os
import stat
import sys
from pathlib import Path

import pytest

from tests.waiting import until

OPEN = """
import sys
sys.frozen, sys._MEIPASS = True, "/opt/bundle"
import os
os.environ["QT_PLUGIN_PATH"] = "/opt/bundle/plugins"
from desktop.runtime.environment import take_environment
environment = take_environment(hide=True)
from desktop.startup.qt_application import make_application
qt = make_application()
environment.hand_back()
from desktop.runtime.system_programs import open_url
assert open_url("https://www.twilio.com/docs")
"""
BROWSER = """#!{python}
import json, os, sys
from pathlib import Path
there = Path(__file__).parent
(there / "part").write_text(json.dumps([sys.argv[1:], dict(os.environ)]))
(there / "part").rename(there / "opened")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="xdg-open")
async def test_a_browser_inherits_neither_secrets_nor_our_libraries(tmp_path: Path) -> None:
    environ = environment_with_browser(tmp_path)

    begun = await asyncio.create_subprocess_exec(sys.executable, "-c", OPEN, "--address", "marked-person", env=environ)
    assert await begun.wait() == 0
    await until((tmp_path / "opened").exists)

    arguments, inherited = json.loads((tmp_path / "opened").read_bytes())
    assert arguments == ["https://www.twilio.com/docs"]
    assert "marked" not in json.dumps(inherited)
    assert "LD_LIBRARY_PATH" not in inherited
    assert inherited["QT_PLUGIN_PATH"] == "/usr/own"


def environment_with_browser(folder: Path) -> dict[str, str]:
    browser = folder / "xdg-open"
    browser.write_text(BROWSER.format(python=sys.executable))
    browser.chmod(browser.stat().st_mode | stat.S_IXUSR)
    return {
        **os.environ,
        "PYTHONPATH": str(Path(__file__).resolve().parent.parent.parent),
        "PATH": os.pathsep.join((str(folder), os.environ["PATH"])),
        "TWILIO_AUTH_TOKEN": "marked-secret",
        "LD_LIBRARY_PATH": "/opt/bundle",
        "QT_PLUGIN_PATH": "/usr/own",
    }
