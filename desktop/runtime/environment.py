"""The environment of this process: read once, then cleared of what no other program may inherit or see."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, MutableMapping

PRIVATE_PREFIX = "TWILIO_"
_BUNDLES_OWN = ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH", "DYLD_LIBRARY_PATH")
"""Set by the packaged program for itself alone."""


class Environment:
    """The environment as it was at the start; programs started later get the user's own values.

    ``given`` is for reading only: what is in it and no longer in ``os.environ`` never reaches a child process.
    """

    def __init__(self, given: Mapping[str, str], own_values: Mapping[str, str | None] | None = None) -> None:
        self.given = dict(given)
        self._own_values = dict(own_values or {})

    def hand_back(self, environ: MutableMapping[str, str] = os.environ) -> None:
        """Restore the user's values of the variables that a bundle sets; Qt must have read these before."""
        for name, value in self._own_values.items():
            if value is None:
                environ.pop(name, None)
            else:
                environ[name] = value


def take_environment(environ: MutableMapping[str, str] = os.environ, *, hide: bool = False) -> Environment:
    """Return the environment, and remove ``TWILIO_*`` from the one that child processes inherit.

    Args:
        environ: the environment of this process.
        hide: overwrite the arguments that the process list of Linux shows of this process. The environment that it
            was started with stays there: administrators and session managers find processes by it.
    """
    taken = Environment(environ, _own_values(environ) if getattr(sys, "frozen", False) else None)
    if hide and sys.platform == "linux":
        with contextlib.suppress(ImportError):  # then the arguments stay visible, as SECURITY says of other systems
            os.environ["SPT_NOENV"] = "1"  # read once: leave the environment in /proc alone
            from setproctitle import setproctitle

            setproctitle("convolook")
        os.environ.pop("SPT_NOENV", None)
    for name in [name for name in environ if name.upper().startswith(PRIVATE_PREFIX)]:
        del environ[name]
    return taken


def _own_values(environ: Mapping[str, str]) -> dict[str, str | None]:
    """Return the user's own values of the variables that a bundle sets; None for unset ones."""
    first = _at_exec()
    values: dict[str, str | None] = {}
    for name in _BUNDLES_OWN:
        if f"{name}_ORIG" in environ:  # PyInstaller's starter keeps the user's value there
            values[name], values[f"{name}_ORIG"] = environ[f"{name}_ORIG"] or None, None
        else:
            before = first.get(name)
            values[name] = None if before is None or _is_inside(before) else before
    if "PATH" in environ:
        kept = [folder for folder in environ["PATH"].split(os.pathsep) if not _is_inside(folder)]
        values["PATH"] = os.pathsep.join(kept)
    return values


def _at_exec() -> dict[str, str]:
    """Return the environment that the process was started with, empty where the system does not tell."""
    try:
        entries = os.fsdecode(Path("/proc/self/environ").read_bytes()).split("\0")
    except OSError:
        return {}
    return dict(entry.split("=", 1) for entry in entries if "=" in entry)


def _is_inside(folder: str) -> bool:
    bundle = getattr(sys, "_MEIPASS", "")
    return bool(bundle) and (folder == bundle or folder.startswith(bundle + os.sep))
