"""Imports that the first paint need not wait for: standard modules load on first use."""

from __future__ import annotations

import importlib.util
import sys
from threading import RLock
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

UNTIL_PAINTED = ("asyncio", "json")
"""Packages whose parts need the whole: to be there before anybody imports ``asyncio.events``."""

LATE = (
    *("bz2", "calendar", "configparser", "copy", "csv", "ctypes", "hashlib", "html", "idna", "inspect", "ipaddress"),
    *("locale", "lzma", "mimetypes", "pickle", "platform", "queue", "secrets", "shlex", "shutil", "socket", "ssl"),
    *("subprocess", "tempfile", "textwrap", "traceback", "uuid"),
    *(("compression.zstd",) if sys.version_info >= (3, 14) else ()),
)
"""The first paint uses none of them, which is a sixth of its time, and some are not used by a lookup either.

Some are imported by what the first paint does use: to be put off before it.
"""

_COMMAND_LINE_OF_HTTPX = "httpx._main"
"""What httpx imports where it can, and goes without else; where its libraries are installed they take 5 MB."""


class _LateModule(ModuleType):
    """An empty module that is loaded when one of its names is first used, in whatever thread.

    The standard library's ``LazyLoader`` does not help here: it loads at the second ``import`` of a module.
    """

    def __getattr__(self, name: str) -> object:
        """Load the module, and return the attribute that was asked for; other threads wait until it is whole."""
        with _locks[self]:
            if type(self) is _LateModule and self not in _loading:
                _load(self)
        return ModuleType.__getattribute__(self, name)


_locks: dict[ModuleType, RLock] = {}
"""One for each module, as Python's own import has: held while it is loaded."""

_loading: set[ModuleType] = set()
"""Modules whose code is running: what that looks up and does not find is not there."""


def put_off(names: Iterable[str]) -> None:
    """Replace modules that are not loaded yet by empty ones, so that their ``import`` costs nothing until used.

    ``from … import …`` uses a name at once. Where packages are among them, ``import asyncio.events`` must not be called
    before ``load``: it would load a part before its whole, and the program would not start. Nothing does so.
    """
    sys.modules.setdefault(_COMMAND_LINE_OF_HTTPX, None)  # type: ignore[arg-type]  # Python's way to say "not there"
    for name in names:
        put_off_module(name)


def put_off_module(name: str) -> ModuleType | None:
    """Install an empty module in place of one that is not loaded yet, and return it; None where it is loaded."""
    spec = None if name in sys.modules else importlib.util.find_spec(name)
    if spec is None:
        return None
    module = importlib.util.module_from_spec(spec)
    _locks[module] = RLock()
    module.__class__ = _LateModule
    sys.modules[name] = module
    package, _dot, part = name.rpartition(".")
    if package:
        setattr(sys.modules[package], part, module)
    return module


def load(between: Callable[[], object]) -> None:
    """Load the packages that are late only until the first paint; to be called before a second thread starts.

    They take some 25 ms, half of it for what asyncio uses at once: the window answers between them.

    Args:
        between: called after each.
    """
    for name in ("socket", "subprocess", "ssl", *UNTIL_PAINTED):
        getattr(sys.modules.get(name), "__all__", None)  # any name will do
        between()


def _load(module: ModuleType) -> None:
    """Run a late module's code in it; should that fail, the next use tries again."""
    spec = module.__spec__
    if spec is None or spec.loader is None:
        return
    _loading.add(module)
    try:
        spec.name = module.__name__  # PySide6 gives its own another one, by which their loader would not find them
        spec.loader.exec_module(module)
        module.__class__ = ModuleType
    finally:
        _loading.discard(module)
