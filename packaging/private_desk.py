"""A private screen, window manager, session bus and keyring for the tests, so that they never use the user's."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import system_packages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Start = Callable[[], dict[str, str]]

_SCREEN = ("Xvfb", "openbox")
_KEYRING = ("dbus-daemon", "gnome-keyring-daemon")
_FOR_SOME = (
    *(Path("/usr/bin", name) for name in ("xdotool", "sway", "wtype", "wl-paste")),
    Path("/usr/share/dbus-1/services/org.gnome.keyring.SystemPrompter.service"),
)
"""What a few tests want besides: to type into GNOME's window that asks for the keyring's password, and Wayland."""


@dataclass
class Desk:
    """The parts that could be started.

    Attributes:
        environment: the variables that lead a program to it.
        missing: pytest's markers that cannot run, with the reason.
    """

    environment: dict[str, str] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)


@contextlib.contextmanager
def private_desk() -> Iterator[Desk]:
    """Start what this machine allows, installing what is missing where we may, and stop it afterwards."""
    desk = Desk()
    if sys.platform != "linux":
        desk.missing = dict.fromkeys(("screen", "keyring"), "only on Linux")
        yield desk
        return
    lacking = [program for program in (*_SCREEN, *_KEYRING) if shutil.which(program) is None]
    if lacking or not all(path.exists() for path in _FOR_SOME):
        system_packages.install(system_packages.names("desk"), why="a private screen and keyring")
    with contextlib.ExitStack() as stack:
        folder = Path(
            stack.enter_context(tempfile.TemporaryDirectory(prefix="convolook-desk-", ignore_cleanup_errors=True))
        )
        desk.environment |= _private_folders(folder)
        _try(desk, "screen", _SCREEN, lambda: _screen(stack, desk.environment))
        _try(desk, "keyring", _KEYRING, lambda: _keyring(stack, desk.environment, folder))
        if "screen" in desk.missing:
            desk.environment["QT_QPA_PLATFORM"] = "offscreen"
        yield desk


def _private_folders(folder: Path) -> dict[str, str]:
    folders = {
        "XDG_RUNTIME_DIR": "run",
        "XDG_DATA_HOME": "data",
        "XDG_CONFIG_HOME": "config",
        "XDG_CACHE_HOME": "cache",
        "XDG_STATE_HOME": "state",
    }
    for name in folders.values():
        (folder / name).mkdir(mode=0o700)
    return {variable: str(folder / name) for variable, name in folders.items()}


def _try(desk: Desk, marker: str, programs: tuple[str, ...], start: Start) -> None:
    lacking = [program for program in programs if shutil.which(program) is None]
    if lacking:
        desk.missing[marker] = f"{', '.join(lacking)} not installed:\n{system_packages.how_to('desk')}"
        return
    try:
        desk.environment |= start()
    except (OSError, TimeoutError, subprocess.SubprocessError) as error:
        desk.missing[marker] = f"did not start: {error}"


def _screen(stack: contextlib.ExitStack, environment: dict[str, str]) -> dict[str, str]:
    """Start an X server, which chooses a free number itself, and a window manager on it; return its variables."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset"]
    try:
        _start(stack, command, environment, pass_fds=(writing,))
    finally:
        os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    if not number:
        raise OSError("Xvfb ended at once")
    variables = {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    _start(stack, ["openbox"], environment | variables)
    return variables


def _keyring(stack: contextlib.ExitStack, environment: dict[str, str], folder: Path) -> dict[str, str]:
    """Start a session bus with an unlocked GNOME keyring on it, which ends with the bus; return its variables."""
    address = f"unix:path={folder / 'run' / 'bus'}"
    _start(stack, ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={address}"], environment)
    _wait_for(folder / "run" / "bus")
    variables = {"DBUS_SESSION_BUS_ADDRESS": address}
    subprocess.run(
        ["gnome-keyring-daemon", "--daemonize", "--unlock", "--components=secrets"],
        env=os.environ | environment | variables,
        input=b"only for tests",
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
        timeout=20,
    )
    return variables


def _wait_for(path: Path, timeout_s: float = 10.0) -> None:
    end = time.monotonic() + timeout_s
    while not path.exists():
        if time.monotonic() > end:
            raise TimeoutError(f"{path.name} did not appear within {timeout_s:.0f} s")
        time.sleep(0.02)


def _start(
    stack: contextlib.ExitStack, command: list[str], environment: dict[str, str], *, pass_fds: tuple[int, ...] = ()
) -> None:
    process = subprocess.Popen(
        command,
        env=os.environ | environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=pass_fds,
        start_new_session=True,
    )
    stack.callback(_end, process)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
