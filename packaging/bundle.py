"""The one-folder program: built by PyInstaller from ``convolook.spec``, then checked by its self-test."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import loopback
from environment import REQUIREMENTS, ROOT, Environment

PACKAGING = Environment(ROOT / "build" / "venv", REQUIREMENTS / "package.txt", with_project=False, of_release=True)
SPEC = ROOT / "packaging" / "convolook.spec"
FOLDER = ROOT / "dist" / "convolook"
EXECUTABLE = FOLDER / ("convolook.exe" if os.name == "nt" else "convolook")
SELF_TEST_LIMIT_S = int(os.environ.get("SELF_TEST_LIMIT_S", "120"))
"""The variable of this name gives slow machines more; an emulated processor needs some thirty times as long."""


def build(arguments: list[str]) -> int:
    """Build ``dist/convolook``, then run its self-test; return the exit status.

    Args:
        arguments: passed on to PyInstaller.
    """
    work = ROOT / "build" / "pyinstaller"
    command = [str(PACKAGING.python), "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"]
    command += [f"--distpath={ROOT / 'dist'}", f"--workpath={work}", *arguments, str(SPEC)]
    print(f"Building {FOLDER.relative_to(ROOT).as_posix()}", flush=True)
    ran = subprocess.run(command, cwd=ROOT, env=reproducible(), stdin=subprocess.DEVNULL, check=False)
    if ran.returncode:
        return ran.returncode
    size = sum(path.lstat().st_size for path in FOLDER.rglob("*") if not path.is_dir())
    print(f"Built: {size / 1e6:.1f} MB in {sum(1 for _ in FOLDER.rglob('*'))} files and folders", flush=True)
    return self_test()


def reproducible() -> dict[str, str]:
    """Return variables that make two builds of one commit as alike as possible."""
    command = ["git", "log", "-1", "--format=%ct"]
    try:
        asked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        committed = asked.stdout.strip()
    except OSError:
        committed = ""
    # Without git (a source archive): any fixed time will do.
    return os.environ | {"SOURCE_DATE_EPOCH": committed or "1767225600", "PYTHONHASHSEED": "0"}


def self_test() -> int:
    """Run the built program's self-test off screen, with a request to this machine; return the exit status."""
    with tempfile.TemporaryDirectory(prefix="convolook-self-test-") as folder, loopback.empty_twilio() as url:
        report = Path(folder) / "report.json"
        # Nothing of the build machine's Python may help: an installed program meets none.
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
        home = {"HOME": folder, "XDG_CONFIG_HOME": f"{folder}/config", "XDG_STATE_HOME": f"{folder}/state"}
        platform = {"QT_QPA_PLATFORM": "offscreen"} if sys.platform == "linux" else {}
        try:
            ran = subprocess.run(
                [EXECUTABLE, f"--self-test={report}", "--api-url", url],
                env=kept | home | platform | loopback.ACCOUNT,
                cwd=folder,
                stdin=subprocess.DEVNULL,
                check=False,
                timeout=SELF_TEST_LIMIT_S,
            )
        except subprocess.TimeoutExpired:
            print(f"The self-test did not end within {SELF_TEST_LIMIT_S} s", file=sys.stderr)
            return 1
        text = report.read_text(encoding="utf-8") if report.exists() else "{}"
    print(text, flush=True)
    found = json.loads(text)
    passed = ran.returncode == 0 and found.get("ok") is True and "live_lookup" in found
    print("Self-test:", "passed" if passed else f"FAILED (exit {ran.returncode})", flush=True)
    return 0 if passed else 1
