"""One program per user, session, origin, demo and environment account: a second start hands over to the first.

POSIX: a socket in a folder that only the user can enter; the peer's user is checked on both ends where the system
can tell. Windows: a named pipe of the user. Without such a folder every start is a program of its own.
A start also holds a lock of that name from its very beginning, so that another one that comes before there is a socket
waits for it instead of becoming a second program.
"""

from __future__ import annotations

import contextlib
import os
import socket
import stat
import struct
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCryptographicHash, QObject, QSocketNotifier, QTimer, Signal

from desktop.startup.command_line import CommandLine, StartRequest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_LONGEST_BYTES = 64 * 1024
_ANSWER = b"taken\n"
_PATIENCE_S = 3.0
_CONNECTING_MS = 500
_START_LIMIT_S = 2.0
"""How long to wait for a program that is starting, or ending, at this moment."""
_LOOK_S = 0.02
_REST_MS = 1000
"""How long nobody is let in after a connection could not be accepted."""


def server_name(parsed: CommandLine, environ: Mapping[str, str]) -> str | None:
    """Return the name of the socket or pipe for such starts; None where each start is a program of its own."""
    if parsed.new_instance:
        return None
    origin = parsed.api_url.url if parsed.api_url else ""
    account = () if parsed.demo else _environment_account(environ)
    name = f"convolook-{_digest(repr((origin, parsed.demo, account, _session(environ))))[:16]}"
    if sys.platform == "win32":
        return f"{name}-{_digest(environ.get('USERNAME', ''))[:8]}"
    folder = environ.get("XDG_RUNTIME_DIR") or (environ.get("TMPDIR") if sys.platform == "darwin" else None)
    return str(Path(folder) / name) if folder and _is_private(Path(folder)) else None


def _environment_account(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Return what tells one account of the environment, or half of one, from another; empty without any."""
    names = ("TWILIO_ACCOUNT_SID", "TWILIO_API_KEY", "TWILIO_API_KEY_SID", "TWILIO_REGION", "TWILIO_EDGE")
    account_sid, key, other_key, *place = (environ.get(name, "").strip() for name in names)
    who = (account_sid, key or other_key)
    return (*who, *place) if any(who) else ()


class FirstStart:
    """The lock of the one program of a name; held until the process ends, however it ends."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._held: object = None

    def acquire(self) -> bool:
        """Return whether the lock is held now; False while another process has it."""
        if self._held is None:
            self._held = _mutex(self._name) if sys.platform == "win32" else _locked_file(f"{self._name}.lock")
        return self._held is not None


def hand_over_or_be_first(name: str, start_request: StartRequest) -> FirstStart | None:
    """Hand over to the program of that name, after waiting for one that is just starting or ending.

    Returns:
        None when it was handed over; else the lock, to be kept as long as this program runs.
    """
    first, end_s = FirstStart(name), time.monotonic() + _START_LIMIT_S
    while not hand_over(name, start_request):
        if first.acquire() or time.monotonic() > end_s:
            return first
        time.sleep(_LOOK_S)
    return None


def hand_over(name: str, start_request: StartRequest) -> bool:
    """Send ``start_request`` to the program that listens under ``name``; return whether one has accepted it."""
    if sys.platform == "win32":
        return _hand_over_by_pipe(name, _line(start_request))
    if not os.path.lexists(name):
        return False
    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as peer:
        peer.settimeout(_PATIENCE_S)
        peer.connect(name)
        if not _is_own_user(peer):
            return False
        peer.sendall(_line(start_request))
        return peer.recv(len(_ANSWER)) == _ANSWER
    return False


class HandoverServer(QObject):
    """Receives what later starts hand over.

    Signals:
        taken(StartRequest): another start has handed this over and ended.
    """

    taken = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = (_PipeServer if sys.platform == "win32" else _SocketServer)(name, self.taken.emit, self)

    def listen(self) -> bool:
        """Start listening, replacing a socket left behind by a crash; return False if another program has the name."""
        return self._server.listen()

    def close(self) -> None:
        """Stop listening and remove the socket."""
        self._server.close()


class _SocketServer(QObject):
    """Listens on POSIX; by Python's sockets, as QtNetwork takes 3 MB of memory."""

    def __init__(self, name: str, take: Callable[[StartRequest], object], parent: QObject) -> None:
        super().__init__(parent)
        self._name, self._take = name, take
        self._watched: _Watched | None = None
        self._peers: dict[_Watched, bytes] = {}
        self._identity: tuple[int, int] | None = None

    def listen(self) -> bool:
        if _answers(self._name):
            return False  # a program that started in the same moment was first
        listening = socket.socket(socket.AF_UNIX)
        try:
            Path(self._name).unlink(missing_ok=True)
            listening.bind(self._name)
            Path(self._name).chmod(0o600)
            self._identity = _identity(self._name)
            listening.listen()
        except OSError:
            listening.close()
            return False
        self._watched = _Watched(listening, self._accept, self)
        return True

    def close(self) -> None:
        if self._watched is None:
            return
        if self._identity == _identity(self._name):  # not the socket of a program that has taken its place
            with contextlib.suppress(OSError):
                Path(self._name).unlink()
        for one in (self._watched, *self._peers):
            one.close()
        self._watched = None
        self._peers.clear()

    def _accept(self, watched: _Watched) -> None:
        try:
            peer, _address = watched.socket.accept()
        except (BlockingIOError, ConnectionAbortedError):
            return
        except OSError:  # no descriptor is free, most likely: it would be told again at once, and again
            watched.rest(_REST_MS)
            return
        if _is_own_user(peer):
            self._peers[_Watched(peer, self._read, self)] = b""
        else:
            peer.close()

    def _read(self, peer: _Watched) -> None:
        try:
            received = peer.socket.recv(_LONGEST_BYTES)
        except BlockingIOError:
            return
        except OSError:
            received = b""
        line, complete, _rest = (self._peers.pop(peer) + received).partition(b"\n")
        fits = len(line) <= _LONGEST_BYTES
        if received and not complete and fits:
            self._peers[peer] = line
            return
        start_request = _parsed(line) if complete and fits else None
        if start_request is not None:
            with contextlib.suppress(OSError):  # whoever does not wait for the answer has handed over all the same
                peer.socket.send(_ANSWER)
        peer.close()
        if start_request is not None:
            self._take(start_request)


class _Watched:
    """A socket that does not block, and a function that is called with this whenever it can be read."""

    def __init__(self, one: socket.socket, read: Callable[[_Watched], object], parent: QObject) -> None:
        one.setblocking(False)
        self.socket = one
        self._notifier = QSocketNotifier(one.fileno(), QSocketNotifier.Type.Read, parent)
        self._notifier.activated.connect(lambda: read(self))

    def rest(self, duration_ms: int) -> None:
        """Call nothing for a while."""
        self._notifier.setEnabled(False)
        QTimer.singleShot(duration_ms, self._notifier, lambda: self._notifier.setEnabled(self.socket.fileno() >= 0))

    def close(self) -> None:
        self._notifier.setEnabled(False)  # before its descriptor becomes somebody else's
        self._notifier.deleteLater()
        self.socket.close()


class _PipeServer(QObject):
    """Listens on Windows."""

    def __init__(self, name: str, take: Callable[[StartRequest], object], parent: QObject) -> None:
        super().__init__(parent)
        self._name, self._take = name, take
        self._server: QLocalServer | None = None

    def listen(self) -> bool:
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._accept)
        if not server.listen(self._name):
            return False
        self._server = server
        return True

    def close(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None

    def _accept(self) -> None:
        server = self._server
        while server is not None and (peer := server.nextPendingConnection()) is not None:
            # Not by a function that holds this server: the last connection would take it along as it is deleted, and
            # with it the socket server that deletes its connections.
            peer.readyRead.connect(self._read_sender)
            peer.disconnected.connect(peer.deleteLater)
            if peer.bytesAvailable():
                self._read(peer)

    def _read_sender(self) -> None:
        self._read(cast("QLocalSocket", self.sender()))

    def _read(self, peer: QLocalSocket) -> None:
        if self._server is None or peer.bytesAvailable() > _LONGEST_BYTES:
            peer.abort()
            return
        if not peer.canReadLine():
            return
        start_request = _parsed(bytes(peer.readLine().data()))
        if start_request is None:
            peer.abort()
            return
        peer.write(_ANSWER)
        peer.flush()
        peer.disconnectFromServer()
        self._take(start_request)


def _parsed(line: bytes) -> StartRequest | None:
    """Return what a line hands over; None for anything else."""
    try:
        return StartRequest.from_json(line.decode())
    except ValueError:
        return None


def _identity(path: str) -> tuple[int, int] | None:
    """Return what tells a file from another one of its name; None if there is none."""
    try:
        found = os.lstat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _line(start_request: StartRequest) -> bytes:
    return start_request.to_json().encode() + b"\n"


def _digest(text: str) -> str:
    """Return the SHA-256, by Qt: Python's would load OpenSSL before the first paint."""
    digest = QCryptographicHash.hash(text.encode(errors="surrogateescape"), QCryptographicHash.Algorithm.Sha256)
    return bytes(digest.toHex().data()).decode()


def _session(environ: Mapping[str, str]) -> str:
    """Return what distinguishes the displays and sessions of one user."""
    if sys.platform == "win32":
        import ctypes

        session = ctypes.c_ulong()
        ctypes.windll.kernel32.ProcessIdToSessionId(os.getpid(), ctypes.byref(session))
        return str(session.value)
    if sys.platform == "darwin":
        return ""
    if environ.get("WAYLAND_DISPLAY"):
        return environ["WAYLAND_DISPLAY"]
    host, colon, numbers = environ.get("DISPLAY", "").rpartition(":")
    return f"{host}{colon}{numbers.partition('.')[0]}"  # ":1.0" and ":1.1" are two screens of one display


def _locked_file(path: str) -> int | None:
    """Return the descriptor of a file that this process has locked; None when another process has."""
    import fcntl

    try:
        file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK, 0o600)
    except OSError:
        return None
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(file)
        return None
    return file


def _mutex(name: str) -> object:
    """Return the handle of a mutex created by this process; None when another process has one."""
    if sys.platform == "win32":
        import ctypes

        already_exists = 183
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        handle = kernel.CreateMutexW(None, False, f"Local\\{name}")
        if handle and ctypes.get_last_error() == already_exists:
            kernel.CloseHandle(handle)
            return None
        return handle or None
    return None


def _answers(name: str) -> bool:
    """Return whether a program listens; a socket left behind by a crash refuses."""
    if sys.platform == "win32":
        return False  # a named pipe goes with the program that made it
    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as peer:
        peer.settimeout(_PATIENCE_S)
        peer.connect(name)
        return True
    return False


def _is_private(folder: Path) -> bool:
    try:
        found = folder.stat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077


def _is_own_user(peer: socket.socket) -> bool:
    if not hasattr(socket, "SO_PEERCRED"):
        return True  # the folder's rights are what protects elsewhere
    found = peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    return bool(struct.unpack("3i", found)[1] == os.getuid())


def _hand_over_by_pipe(name: str, line: bytes) -> bool:
    from PySide6.QtNetwork import QLocalSocket

    peer = QLocalSocket()
    peer.connectToServer(name)
    if not peer.waitForConnected(_CONNECTING_MS):
        return False
    _let_others_come_forward()
    peer.write(line)
    taken = peer.waitForReadyRead(int(_PATIENCE_S * 1000)) and bytes(peer.readLine().data()) == _ANSWER
    peer.abort()
    return taken


def _let_others_come_forward() -> None:
    """Allow the other program to come to the foreground: Windows lets only the foreground program pass that on.

    Source: Microsoft, "AllowSetForegroundWindow function".
    """
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
