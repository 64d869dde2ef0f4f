"""The commands of ``dev.py``, one function each."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import TYPE_CHECKING

import bundle
import icons
import portable
import system_packages
import translations
import workflow_lint
from environment import COPY_IT, REQUIREMENTS, ROOT, Environment, SetupError, can_write
from private_desk import private_desk

if TYPE_CHECKING:
    from collections.abc import Callable

DEVELOPMENT = Environment(ROOT / ".venv", REQUIREMENTS / "dev.txt", with_project=True)
REPORT = ROOT / "build" / "tests.xml"
RUNNING = ROOT / "build" / "running-test.txt"
"""Where pytest writes down which test runs; see tests/conftest.py."""
PARTS: list[tuple[list[str], dict[str, str]]] = [
    (["--ignore=tests/e2e"], {"QT_QPA_PLATFORM": "offscreen"}),
    (["tests/e2e"], {}),
]
"""What pytest is started with, one part after the other: single widgets where no window manager has a say in their
size and focus, then the stories at a real screen."""
OTHER_ACCOUNT = ("--demo", "--account", "--api-url", "--self-test", "--version", "--help")
"""Arguments of ``run`` that say themselves what is opened, or that open nothing."""


def main(arguments: list[str]) -> int:
    """Run the command in the arguments; return the exit status."""
    commands: dict[str, Callable[[list[str]], int]] = {
        "run": run,
        "test": test,
        "check": check,
        "build": build,
        "package": package,
        "setup": setup,
        "lock": lock,
    }
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if command not in commands:
        text = (Path(__file__).parent / "dev.py").read_text(encoding="utf-8").split('"""')[1]
        print(text.strip(), file=sys.stdout if command in {"-h", "--help"} else sys.stderr)
        return 0 if command in {"-h", "--help"} else 2
    try:
        return commands[command](rest[1:] if rest[:1] == ["--"] else rest)
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(f"\n{Path(error.cmd[0]).name} failed; what it said is above.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nInterrupted. The same command takes it up again.", file=sys.stderr)
        return 130


def setup(_arguments: list[str]) -> int:
    """Create or repair the development environment and install Qt's system libraries."""
    DEVELOPMENT.ensure()
    ensure_libraries(DEVELOPMENT)
    translations.release(DEVELOPMENT)
    icons.release(DEVELOPMENT)
    return 0


def ensure_libraries(environment: Environment) -> None:
    """Install the system's libraries that Qt lacks.

    Raises:
        SetupError: some are missing and only the user can install them.
    """
    missing = system_packages.missing_library(environment.python)
    if missing and system_packages.install(system_packages.names("libraries"), why="Qt's system libraries"):
        missing = system_packages.missing_library(environment.python)
    if missing:
        how = system_packages.how_to("libraries")
        raise SetupError(f"Qt cannot start here: {missing}\nInstall its libraries, then run this again:\n{how}")


def run(arguments: list[str]) -> int:
    """Run the program; without a display do one demo lookup off screen and save a picture of it."""
    setup([])
    if not any(argument.split("=")[0] in OTHER_ACCOUNT for argument in arguments):
        arguments = ["--demo", *arguments]
    shown = sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    if shown or any(argument.split("=")[0] in {"--self-test", "--version", "--help"} for argument in arguments):
        return subprocess.run([DEVELOPMENT.python, "-m", "desktop", *arguments], cwd=ROOT, check=False).returncode
    # Somebody else may have set this folder up, for all to read.
    folder = REPORT.parent if can_write(REPORT.parent) else Path(tempfile.mkdtemp(prefix="convolook-"))
    picture = folder / "demo-lookup.png"
    print("No display here: looking up a participant of the demo account off screen.", flush=True)
    command = [str(DEVELOPMENT.python), str(ROOT / "packaging" / "demo_picture.py"), str(picture), *arguments]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def test(arguments: list[str]) -> int:
    """Run the tests on a private screen with a private keyring; print what could not run."""
    setup([])
    if not can_write(REPORT.parent):
        raise SetupError(f"Nothing can be written to {REPORT.parent}; the tests need it. {COPY_IT}")
    status = 0
    skipped: list[tuple[str, str]] = []
    with private_desk() as desk, tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        command = [str(DEVELOPMENT.python), "-m", "pytest", f"--junitxml={REPORT}"]
        if desk.missing:
            command += ["-m", " and ".join(f"not {marker}" for marker in desk.missing)]
        told = {"CONVOLOOK_RUNNING_TEST": str(RUNNING), "PYTEST_DEBUG_TEMPROOT": folder}
        for part, platform in [(arguments, {})] if arguments else PARTS:
            REPORT.unlink(missing_ok=True)
            RUNNING.unlink(missing_ok=True)
            environment = os.environ | desk.environment | platform | told
            ended = subprocess.run([*command, *part], cwd=ROOT, env=environment, check=False).returncode
            status = status or ended
            skipped += skipped_tests(REPORT)
            if not REPORT.exists():
                print("\n".join(post_mortem(ended, RUNNING, Path(folder))), flush=True)
                status = status or 1
    for marker, reason in desk.missing.items():
        print(f"Skipped: all tests marked {marker!r}: {reason}")
    for name, reason in skipped:
        print(f"Skipped: {name}: {reason}")
    if not desk.missing and not skipped:
        print("Nothing was skipped.")
    # "needs gnome-keyring" can be helped; "only on Windows" and "root may write anywhere" cannot.
    avoidable = [name for name, reason in skipped if reason.startswith("needs ")]
    if os.environ.get("CI") and system_packages.may_install() and (desk.missing or avoidable):
        print("This machine could have run what was skipped: that is a failure here.", file=sys.stderr)
        return status or 1
    return status


def post_mortem(status: int, running: Path, folder: Path) -> list[str]:
    """Return what is known of a pytest that did not come to its end: how it died, in which test, and its stacks.

    ``running`` names the test, below ``folder`` are the crash files that tests with a log of their own have kept.
    """
    how = signal.strsignal(-status) if status < 0 else None
    lines = [f"pytest did not come to its end: {how or 'it ended'} (exit status {status})."]
    if running.exists():
        lines.append(f"It was running {running.read_text(encoding='utf-8')}; what came after that did not run.")
    else:
        lines.append("It had not begun a test.")
    for file in sorted(folder.rglob("crash.log"), key=lambda one: one.stat().st_mtime)[-1:]:
        if text := file.read_text(encoding="utf-8", errors="replace").strip():
            lines += [f"The crash file of a test, {file.name}, says:", text]
    return lines


def skipped_tests(report: Path) -> list[tuple[str, str]]:
    """Return name and reason of each skipped test in a JUnit report; expected failures are no skips."""
    if not report.exists():
        return []
    cases = ET.parse(report).iter("testcase")  # noqa: S314 - pytest has just written it
    found = [(case.get("name", "?"), case.find("skipped")) for case in cases]
    return [
        (name, skip.get("message", ""))
        for name, skip in found
        if skip is not None and skip.get("type") == "pytest.skip"
    ]


def check(_arguments: list[str]) -> int:
    """Check lint, format, types, the order of imports and, where Node is there, the release workflow."""
    DEVELOPMENT.ensure()
    status = 0
    # The scripts here import each other as Python finds them: beside the one that was started.
    environment = os.environ | {"MYPYPATH": "packaging"}
    for command in (["ruff", "check"], ["ruff", "format", "--check"], ["mypy"], ["lint-imports", "--no-logo"]):
        print(f"== {' '.join(command)}", flush=True)
        ran = subprocess.run(
            [DEVELOPMENT.script(command[0]), *command[1:]],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.DEVNULL,
            check=False,
        )
        status = status or ran.returncode
    return workflow_lint.check() or status


def build(arguments: list[str]) -> int:
    """Build the one-folder program and run its self-test."""
    bundle.PACKAGING.ensure()
    ensure_libraries(bundle.PACKAGING)
    translations.release(bundle.PACKAGING)
    icons.release(bundle.PACKAGING)
    return bundle.build(arguments)


def package(_arguments: list[str]) -> int:
    """Pack the one-folder program: an archive to unpack anywhere, on Linux ``.deb`` and ``.rpm``; see RELEASING.md."""
    if sys.platform == "darwin":
        raise SetupError("A disk image is made by packaging/macos/make-dmg, see packaging/RELEASING.md.")
    if not bundle.EXECUTABLE.exists() and (status := build([])):
        return status
    portable.make()
    if sys.platform != "linux":
        return 0
    import linux_packages

    return linux_packages.make()


def lock(_arguments: list[str]) -> int:
    """Update the requirement files from ``pyproject.toml``."""
    # No address of an index may get in: each machine takes the packages from where it is set up to.
    fixed = "--universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header"
    # Both from the same choice of versions: what is tested is what is shipped.
    folder = "packaging/requirements"
    added = {"dev": [f"{folder}/dev-more.in"], "package": ["--constraint", f"{folder}/dev.txt"]}
    for extra, more in added.items():
        output = ["--quiet", "--output-file", f"{folder}/{extra}.txt"]
        command = ["uv", "pip", "compile", "pyproject.toml", *more, "--extra", extra, *fixed.split(), *output]
        print(" ".join(command), flush=True)
        if status := subprocess.run(command, cwd=ROOT, check=False).returncode:
            return status
    return 0
