"""Files read, created, replaced and appended to without ever waiting for a pipe or a device."""

from __future__ import annotations

import contextlib
import os
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

_BINARY = getattr(os, "O_BINARY", 0)
_UNFINISHED = ".new"
_UNBLOCKED = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)


class NotRegularFileError(OSError):
    """A folder, pipe, socket or device stands where a file should be; it is not touched."""


class FileTooLargeError(OSError):
    """The file is larger than its reader accepts."""


def read_regular(path: Path, *, limit_bytes: int) -> bytes:
    """Return the whole content of a regular file.

    Raises:
        FileNotFoundError: there is none.
        NotRegularFileError: it is a folder, pipe, socket or device.
        FileTooLargeError: it has more than ``limit_bytes``.
        OSError: it cannot be read.
    """
    with open_regular(path) as file:
        if os.fstat(file.fileno()).st_size > limit_bytes:
            raise FileTooLargeError
        content = file.read(limit_bytes + 1)
    if len(content) > limit_bytes:  # it grew, or is one of those that tell no size
        raise FileTooLargeError
    return content


def open_regular(path: Path, *, follow_link: bool = True) -> BinaryIO:
    """Open a regular file for reading.

    Raises:
        FileNotFoundError: there is none.
        NotRegularFileError: it is a folder, pipe, socket or device, or a link that is not to be followed.
        OSError: it cannot be opened.
    """
    # Looked at before it is opened, too: opening is enough to act on some devices.
    _check(path.stat(follow_symlinks=follow_link))
    flags = os.O_RDONLY | _UNBLOCKED | _BINARY | (0 if follow_link else getattr(os, "O_NOFOLLOW", 0))
    return _checked(os.fdopen(os.open(path, flags), "rb"))


def create_private(path: Path) -> BinaryIO:
    """Create a file readable by its owner alone, and open it for writing.

    Raises:
        FileExistsError: something of that name exists, be it a link that leads nowhere.
        OSError: it cannot be created.
    """
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600), "wb")


def write_atomically(path: Path, content: bytes) -> None:
    """Write a file readable by its owner alone, replacing an older one or a link, whole or not at all.

    Missing folders are created for their owner alone.

    Raises:
        NotRegularFileError: something that is neither file nor link stands there.
        OSError: it cannot be written; the older content is intact.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with contextlib.suppress(FileNotFoundError):
        _check(path.lstat(), or_link=True)
    fresh = path.with_name(f"{path.name}.{os.getpid()}{_UNFINISHED}")
    try:
        fresh.unlink(missing_ok=True)
        with create_private(fresh) as file:
            file.write(content)
        fresh.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise


def unfinished(path: Path) -> list[Path]:
    """Return what ``write_atomically`` has begun beside a file: now, or in a process that was killed meanwhile."""
    try:
        beside = list(path.parent.iterdir())
    except OSError:
        return []
    return [one for one in beside if one.name.startswith(f"{path.name}.") and one.name.endswith(_UNFINISHED)]


def empty_private(path: Path) -> None:
    """Remove the content of a regular file that cannot be deleted; never of what a link leads to.

    Raises:
        NotRegularFileError: it is a link, folder, pipe, socket or device.
        OSError: it cannot be written.
    """
    _check(path.lstat())
    flags = os.O_WRONLY | os.O_TRUNC | _UNBLOCKED | _BINARY | getattr(os, "O_NOFOLLOW", 0)
    _checked(os.fdopen(os.open(path, flags), "wb")).close()


def open_to_append(path: Path) -> BinaryIO:
    """Open a file so that each write goes to its end; a missing one is created for its owner alone.

    Raises:
        NotRegularFileError: it is a folder, pipe, socket or device.
        OSError: it cannot be opened.
    """
    with contextlib.suppress(FileNotFoundError):
        _check(path.stat())
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | _UNBLOCKED | _BINARY
    return _checked(os.fdopen(os.open(path, flags, 0o600), "ab"))


def _checked(file: BinaryIO) -> BinaryIO:
    try:
        _check(os.fstat(file.fileno()))
    except OSError:
        file.close()
        raise
    return file


def _check(facts: os.stat_result, *, or_link: bool = False) -> None:
    if not stat.S_ISREG(facts.st_mode) and not (or_link and stat.S_ISLNK(facts.st_mode)):
        raise NotRegularFileError
