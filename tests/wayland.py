"""A Wayland compositor without a screen, and what one can see, press and copy there from outside."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import socket
import struct
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.waiting import LONGEST_S

if TYPE_CHECKING:
    from collections.abc import Iterator

PROGRAMS = ("sway", "swaymsg", "wtype", "wl-copy", "wl-paste")
_NOBODY = 65534
_CONFIG = """
xwayland disable
output * bg #000000 solid_color
focus_on_window_activation focus
workspace_layout tabbed
"""


@dataclass
class Compositor:
    """A running sway.

    Attributes:
        folder: its runtime folder.
        environ: the variables that lead a program to it.
    """

    folder: Path
    environ: dict[str, str] = field(default_factory=dict)

    def windows(self) -> dict[int, str]:
        """Return the titles of the windows that are there, by the process that has opened each."""
        return {node["pid"]: node["name"] for node in self._leaves()}

    def focused(self) -> int | None:
        """Return the process whose window has the keyboard."""
        return next((node["pid"] for node in self._leaves() if node["focused"]), None)

    def focus(self, process: int) -> None:
        """Focus the window of a process, as a click on it would."""
        self._run("swaymsg", f"[pid={process}]", "focus")

    def press(self, key: str, *modifiers: str) -> None:
        """Press a key while modifiers are held down."""
        held = [part for name in modifiers for part in ("-M", name)]
        let_go = [part for name in modifiers for part in ("-m", name)]
        self._run("wtype", *held, "-k", key, *let_go)

    def type(self, text: str) -> None:
        """Type a text."""
        self._run("wtype", text)

    def clipboard(self) -> str:
        """Return the text on the clipboard as another program gets it; empty when there is none."""
        return self._run("wl-paste", "--no-newline", check=False)

    def clipboard_types(self) -> set[str]:
        """Return in which forms it is offered."""
        return set(self._run("wl-paste", "--list-types", check=False).split())

    @contextlib.contextmanager
    def held(self, text: str) -> Iterator[subprocess.Popen[bytes]]:
        """Let another program hold a text on the clipboard; yield it."""
        with subprocess.Popen(["wl-copy", "--foreground", text], env=os.environ | self.environ) as holder:
            yield holder
            holder.kill()

    @contextlib.contextmanager
    def activation_token(self) -> Iterator[str]:
        """Yield what a launcher hands to a program that it starts; it is good in here.

        Newer versions of sway hand one to what they start, and trust few others; older ones trust any, and hand out
        none.
        Source: the Wayland protocol's wire format; its extension ``xdg-activation-v1``.
        """
        if token := self._token_of_launcher():
            yield token
            return
        with socket.socket(socket.AF_UNIX) as server:
            server.settimeout(LONGEST_S)
            server.connect(self.environ["WAYLAND_DISPLAY"])
            server.sendall(_request(1, 1, _uint(2)) + _request(1, 0, _uint(3)))  # get_registry, sync
            name = version = None
            for sender, opcode, body in _events(server):
                if sender == 2 and opcode == 0 and b"xdg_activation_v1\0" in body:
                    name, version = body[:4], body[-4:]
                if sender == 3:
                    break
            assert name is not None and version is not None, "this compositor activates nothing"  # noqa: PT018
            bind = _request(2, 0, name + _text("xdg_activation_v1") + _uint(1) + _uint(4))
            server.sendall(bind + _request(4, 1, _uint(5)) + _request(5, 3))  # get_activation_token, commit
            for sender, _, body in _events(server):
                if sender == 5:
                    yield body[4:].rstrip(b"\0").decode()
                    return

    def _token_of_launcher(self) -> str:
        place = self.folder / "token"
        shell = f'printf %s "$XDG_ACTIVATION_TOKEN" >{place}.part; mv {place}.part {place}'
        self._run("swaymsg", "--", "exec", f"sh -c '{shell}'")
        return _first(self.folder, "token").read_text()

    def _leaves(self) -> list[dict[str, Any]]:
        found, nodes = [], [json.loads(self._run("swaymsg", "-r", "-t", "get_tree"))]
        while nodes:
            node = nodes.pop()
            nodes += [*node["nodes"], *node["floating_nodes"]]
            if node.get("pid"):
                found.append(node)
        return found

    def _run(self, *command: str, check: bool = True) -> str:
        ran = subprocess.run(
            command, env=os.environ | self.environ, capture_output=True, text=True, check=check, timeout=LONGEST_S
        )
        return ran.stdout


@contextlib.contextmanager
def compositor() -> Iterator[Compositor]:
    """Run one, with a keyboard that stays plugged in; root starts it as nobody, for it does not run as root."""
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="wayland-", ignore_cleanup_errors=True)))
        config = folder / "config"
        config.write_text(_CONFIG)
        drop: list[str] = []
        if os.getuid() == 0:
            os.chown(folder, _NOBODY, _NOBODY)
            drop = ["setpriv", f"--reuid={_NOBODY}", f"--regid={_NOBODY}", "--clear-groups"]
        config.chmod(0o644)
        environ = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
        environ |= {"XDG_RUNTIME_DIR": str(folder), "HOME": str(folder), "WLR_BACKENDS": "headless"}
        environ |= {"WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1"}
        _start(stack, [*drop, "sway", "--config", str(config)], environ)
        place, messages = _first(folder, "wayland-?"), _first(folder, "sway-ipc.*.sock")
        here = Compositor(
            folder, {"WAYLAND_DISPLAY": str(place), "SWAYSOCK": str(messages), "QT_QPA_PLATFORM": "wayland"}
        )
        _start(stack, ["wtype", "-s", "3600000"], os.environ | here.environ)
        yield here


def missing_programs() -> list[str]:
    """Return what is not installed here."""
    return [program for program in PROGRAMS if shutil.which(program) is None]


def _start(stack: contextlib.ExitStack, command: list[str], environ: dict[str, str]) -> None:
    process = subprocess.Popen(
        command, env=environ, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    stack.callback(process.wait)
    stack.callback(process.terminate)


def _first(folder: Path, pattern: str) -> Path:
    end = time.monotonic() + LONGEST_S
    while not (found := sorted(folder.glob(pattern))):
        assert time.monotonic() < end, f"no {pattern}"
        time.sleep(0.02)
    return found[0]


def _request(to: int, opcode: int, body: bytes = b"") -> bytes:
    return struct.pack("=II", to, (8 + len(body)) << 16 | opcode) + body


def _uint(value: int) -> bytes:
    return struct.pack("=I", value)


def _text(value: str) -> bytes:
    data = value.encode() + b"\0"
    return _uint(len(data)) + data.ljust(-(-len(data) // 4) * 4, b"\0")


def _events(server: socket.socket) -> Iterator[tuple[int, int, bytes]]:
    with server.makefile("rb", buffering=0) as stream:
        while head := _exactly(stream, 8):
            sender, rest = struct.unpack("=II", head)
            yield sender, rest & 0xFFFF, _exactly(stream, (rest >> 16) - 8)


def _exactly(stream: Any, size: int) -> bytes:
    data = b""
    while len(data) < size and (more := stream.read(size - len(data))):
        data += more
    return data
