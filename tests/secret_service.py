"""A private D-Bus session with a real gnome-keyring, for tests marked ``keyring``."""

from __future__ import annotations

import contextlib
import gc
import os
import shutil
import signal
import subprocess
import tempfile
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.waiting import LONGEST_S, wait_for

if TYPE_CHECKING:
    from collections.abc import Iterator

PROGRAMS = ("dbus-daemon", "gnome-keyring-daemon")
SCREEN_PROGRAMS = ("Xvfb", "openbox", "xdotool")
SERVICES = Path("/usr/share/dbus-1/services")
PROMPTER = "org.gnome.keyring.SystemPrompter"
"""What shows gnome-keyring's window that asks for the password."""
PASSWORD = "of the login keyring"

_BUS = """<busconfig><type>session</type><listen>unix:path={folder}/bus</listen><auth>EXTERNAL</auth>
<servicedir>{folder}/services</servicedir>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>"""


class SecretService:
    """A session bus of our own, where only ``services`` can be activated, and on it a gnome-keyring, or none.

    The keyring's files are in ``home``: a second session there with another password finds it locked.
    """

    def __init__(self, home: Path, services: tuple[str, ...] = (), *, with_screen: bool = False) -> None:
        self.home = home
        self.display = ""
        # Sockets have short names: the temporary folders of pytest are too deep for them.
        self.folder = Path(tempfile.mkdtemp(prefix="session-"))
        self.address = f"unix:path={self.folder}/bus"
        self._started: list[subprocess.Popen[bytes]] = []
        self._daemon: subprocess.Popen[bytes] | None = None
        if with_screen:
            self._start_screen()
        (self.folder / "bus.conf").write_text(_BUS.format(folder=self.folder))
        (self.folder / "services").mkdir()
        for name in services:
            shutil.copy(SERVICES / f"{name}.service", self.folder / "services")
        self._start("dbus-daemon", f"--config-file={self.folder}/bus.conf", "--nofork", "--nopidfile")
        wait_for(self._is_up)

    @property
    def environment(self) -> dict[str, str]:
        """Return the variables of a program in this session."""
        return {
            **{name: text for name, text in os.environ.items() if not name.startswith(("DBUS_", "GNOME_"))},
            "HOME": str(self.home),
            "DBUS_SESSION_BUS_ADDRESS": self.address,
            "XDG_RUNTIME_DIR": str(self.folder),
            "XDG_DATA_HOME": str(self.home / "data"),
            **({"DISPLAY": self.display} if self.display else {}),
        }

    def start_keyring(self, password: str = PASSWORD) -> None:
        """Start gnome-keyring with a password: the first makes the login keyring, a wrong one leaves it locked."""
        command = ("gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets")
        self._daemon = self._start(*command, text=password.encode())
        wait_for(lambda: "org.freedesktop.secrets" in self._names())

    def stop_keyring(self) -> None:
        """Kill gnome-keyring, as a crash would."""
        if self._daemon is not None:
            self._daemon.send_signal(signal.SIGKILL)
            self._daemon.wait(LONGEST_S)
            wait_for(lambda: "org.freedesktop.secrets" not in self._names())

    def windows(self, title: str) -> list[str]:
        """Return the X windows whose title contains a text."""
        return self._run("xdotool", "search", "--onlyvisible", "--name", title).split()

    def press(self, *keys: str) -> None:
        """Press keys in the window that has the focus."""
        self._run("xdotool", "key", "--delay", "20", *keys)

    def type(self, text: str) -> None:
        """Type into the window that has the focus."""
        self._run("xdotool", "type", "--delay", "20", text)

    def close(self) -> None:
        """Stop every program of the session."""
        for one in reversed(self._started):
            one.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                one.wait(LONGEST_S)
            one.kill()
            one.wait(LONGEST_S)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _start_screen(self) -> None:
        reading, writing = os.pipe()
        self._start(
            "Xvfb", "-displayfd", str(writing), "-screen", "0", "800x600x24", "-nolisten", "tcp", fds=(writing,)
        )
        os.close(writing)
        with os.fdopen(reading) as answer:
            self.display = f":{answer.readline().strip()}"
        self._start("openbox")  # gives windows the focus

    def _run(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, timeout=LONGEST_S, check=False
        )
        return done.stdout

    def _start(self, *command: str, text: bytes = b"", fds: tuple[int, ...] = ()) -> subprocess.Popen[bytes]:
        nothing = subprocess.DEVNULL
        environment = self.environment
        started = subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=nothing, stderr=nothing, pass_fds=fds
        )
        self._started.append(started)
        assert started.stdin is not None
        started.stdin.write(text)  # no newline: it would be part of the password
        started.stdin.close()
        return started

    def _is_up(self) -> bool:
        try:
            return bool(self._names())
        except OSError:  # the socket is there before anybody listens on it
            return False

    def _names(self) -> list[str]:
        from jeepney import DBusAddress, new_method_call  # type: ignore[import-untyped]  # has no types
        from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]  # has no types

        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        with open_dbus_connection(self.address) as connection:
            names: list[str] = connection.send_and_get_reply(new_method_call(bus, "ListNames")).body[0]
        return names


@contextlib.contextmanager
def secret_service(
    home: Path, monkeypatch: pytest.MonkeyPatch, *services: str, with_screen: bool = False
) -> Iterator[SecretService]:
    """Start a session of its own for this process; without the programs for it the test is skipped."""
    needed = (*PROGRAMS, *(SCREEN_PROGRAMS if with_screen else ()))
    missing = [name for name in needed if shutil.which(name) is None]
    missing += [name for name in services if not (SERVICES / f"{name}.service").exists()]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")
    session = SecretService(home, services, with_screen=with_screen)
    try:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session.address)
        monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
        yield session
    finally:
        session.close()
        with warnings.catch_warnings():
            # secretstorage leaves its connection to the collector when a collection stays locked (3.5.0).
            warnings.simplefilter("ignore", ResourceWarning)
            gc.collect()
